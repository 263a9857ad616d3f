"""The token reducers by name, for whoever lets people choose. Standard library only."""

from __future__ import annotations

from .errors import InvalidQuestionError

BEFORE = {
    "none": "all tokens, whole tiles, best first",
    "focus": "the tokens that the region focus scores highest",
    "background": "one token for every patch of uniform background",
    "background-words": "without the half that is most like the words for background",
    "anchored": "24 tokens a tile that stand out in the vision encoder",
    "anchored-18": "18 such tokens a tile",
    "anchored-12": "12 such tokens a tile",
    "anchored-6": "6 such tokens a tile",
    "visionzip": "tokens that stand out, and a few that stand for the others",
    "random": "random tokens (a baseline)",
    "uniform": "tokens at even distances (a baseline)",
}
"""Before the language model."""

INSIDE = {
    "pyramid-drop": "a half, a quarter, an eighth after each quarter of the model's layers",
    "late-drop": "a half from the middle of the language model on",
    "fastv": "a half after the language model's second layer",
}
"""Between the language model's layers."""

REDUCERS = BEFORE | INSIDE
"""What each name stands for; names can be joined with '+'."""


def reducer_parts(name: str) -> list[str]:
    """The names that are joined in one; spaces around them do not count.

    Raises:
        InvalidQuestionError: one of them is not known, is there twice, or would do nothing where
            it stands.
    """
    parts = [part.strip() for part in name.split("+")]
    for place, part in enumerate(parts):
        if part not in REDUCERS:
            raise InvalidQuestionError(
                f"There is no token reducer '{part}'.",
                "Choose from " + ", ".join(REDUCERS) + ", or join some with '+'.",
            )
        if part in parts[:place]:
            raise InvalidQuestionError(f"'{name}' names '{part}' twice.", "Name it once.")
    if "visionzip" in parts and "background" in parts[parts.index("visionzip") :]:
        raise InvalidQuestionError(
            f"'{name}' puts 'background' after 'visionzip': merged tokens have no neighbours.",
            "Put 'background' first.",
        )
    return parts
