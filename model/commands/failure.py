"""How a command says that it failed."""

from __future__ import annotations

import sys

from ..wire.errors import explained


def say_failure(error: BaseException, doing: str = "The command") -> int:
    """One line, 'error: ...', and below it the details where there are any; returns exit code 1.

    doing: what failed, for what nobody foresaw (see `explained`).
    """
    known = explained(error, doing)
    lines = ["error: " + " ".join(str(known).split())]
    lines += [f"    {line}" for line in known.details.splitlines()]
    print("\n".join(lines), file=sys.stderr)
    return 1
