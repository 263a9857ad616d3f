"""A file of what was asked and answered before."""

from __future__ import annotations

import json
from pathlib import Path

from ..wire.errors import InvalidQuestionError
from ..wire.question import History

MOST_BYTES = 16 * 2**20


def read_history(path: str) -> History:
    """The turns of a JSON file: `turns`, each with `question` and `answer`, oldest first; and if
    they are to be checked, the `raster` and `extent` that they are about, as `ask --json` has them.

    Raises:
        InvalidQuestionError: the file cannot be read, or says something else.
    """
    try:
        with Path(path).open("rb") as file:
            said = file.read(MOST_BYTES + 1)
        if len(said) > MOST_BYTES:
            raise ValueError(f"more than {MOST_BYTES} bytes")
        return History.from_json(json.loads(said))
    except (OSError, ValueError, RecursionError) as error:
        raise InvalidQuestionError(
            f"The conversation before cannot be read from {path}.",
            "Give a JSON file of 'turns', each with a 'question' and its 'answer'.",
            str(error)[:1000],
        ) from error
