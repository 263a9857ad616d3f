"""Whether an engine that was just installed works: its libraries, and a question.

    python -m model.service.self_test

Prints one line of JSON (see `FirstAnswer`), or an error and its remedy.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass

import bitsandbytes  # noqa: F401 - whether it can be imported is a part of the test

from ..catalog.trial import tried
from ..vlm.loading import choose_device
from ..wire.errors import AskRasterError


@dataclass(frozen=True)
class FirstAnswer:
    """device: what the model ran on, in words. accelerated: whether that is no processor. seconds:
    what the question took, with loading the embedded model.
    """

    device: str
    accelerated: bool
    seconds: float


def self_test() -> FirstAnswer:
    """Ask the embedded model about the sample scene. Raises AskRasterError: it cannot answer."""
    trial = tried()
    seconds = round(trial.loading_seconds + trial.seconds, 1)
    return FirstAnswer(trial.device, choose_device().type != "cpu", seconds)


def main() -> int:
    try:
        print(json.dumps(asdict(self_test())))
    except AskRasterError as error:
        print(f"{error.message} {error.remedy}\n{error.details}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
