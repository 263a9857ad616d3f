"""Runs chat templates for the engine, in a process of its own (see template_guard).

It says `ready` once. After that, each line of the input is a JSON object with `template`, `chat`
and `variables`, each line of the output one with `text`, or with `error` and `kind`, the
exception's.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from typing import Any

from transformers.utils.chat_template_utils import render_jinja_template

MOST_CHARACTERS = 2**20
LAST_RESORT_S = 30
"""Ends this process in the middle of anything, for when nobody is left who would."""


def rendered(template: str, chat: list[dict[str, Any]], variables: dict[str, Any]) -> str:
    """The chat as text. ValueError where that is longer than any context."""
    texts, _ = render_jinja_template(
        conversations=[chat], chat_template=template, add_generation_prompt=True, **variables
    )
    if len(texts[0]) > MOST_CHARACTERS:
        raise ValueError(f"more than {MOST_CHARACTERS} characters")
    return texts[0]


def main() -> None:
    nowhere = open(os.devnull, "w")
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    answers.write(b"ready\n")
    answers.flush()
    for line in requests:
        faulthandler.dump_traceback_later(LAST_RESORT_S, exit=True, file=nowhere)
        try:
            answer = {"text": rendered(**json.loads(line))}
        except Exception as error:
            answer = {"error": str(error)[:1000], "kind": type(error).__name__}
        faulthandler.cancel_dump_traceback_later()
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    main()
