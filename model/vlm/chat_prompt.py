"""The prompt: an overview, detail tiles, each introduced with where it lies, then the question, or
the questions and answers before it and then the question.

The chat format is the model's own (its tokenizer's chat template); only what the user turn says is
ours. The question is always whole: budgets are kept by giving fewer vision tokens, never by
cutting text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from transformers import PreTrainedTokenizerBase

from ..vlm import template_guard
from ..wire.errors import ModelFolderError
from ..wire.question import Turn

OVERVIEW = "Overview: "
NOT_THINKING = {"enable_thinking": False}
"""Told to every chat template; those of models that can be told not to think know it."""


@dataclass(frozen=True)
class ImageMarks:
    """What a family's processor makes of an image in the chat's text.

    placeholder: what the chat template writes, '' for the image token itself. before, after: what
    stands around the image's vision tokens.
    """

    placeholder: str = ""
    before: str = ""
    after: str = ""


NO_MARKS = ImageMarks()


@dataclass(frozen=True)
class PromptImage:
    """One image of the prompt: what is said before it, and its grid of vision tokens."""

    introduction: str
    rows: int
    columns: int

    @property
    def vision_tokens(self) -> int:
        return self.rows * self.columns


@dataclass(frozen=True)
class Prompt:
    """Token ids of the whole prompt, and where each image's vision tokens stand in it.

    image_spans: for every image, the index of its first vision token; its tokens follow in
    row-major order.
    """

    input_ids: list[int]
    images: tuple[PromptImage, ...]
    image_spans: tuple[int, ...]


def detail_introduction(
    x: float, y: float, zoom: float, metres_per_pixel: float | None = None
) -> str:
    """Where a detail tile lies: its centre as shares of the region from the west and the north,
    how many times closer than the overview it is, and its ground resolution where it is known."""
    resolution = "" if metres_per_pixel is None else f", {metres_per_pixel:.2g} m per pixel"
    return f"Detail at x {x:.2f}, y {y:.2f}, zoom {zoom:.3g}{resolution}: "


def user_turn(
    images: Sequence[PromptImage], question: str, image_text: str = ""
) -> list[dict[str, str]]:
    """The user turn's content items: introductions, images and the question, in order.

    image_text: where given, images are written as this text, and all is one text item: LLaVA's
    templates put image items before all text, away from their introductions.
    """
    if image_text:
        shown = "".join(image.introduction + image_text for image in images)
        return [{"type": "text", "text": shown + "\n" + question}]
    content: list[dict[str, str]] = []
    for image in images:
        if image.introduction:
            content.append({"type": "text", "text": image.introduction})
        content.append({"type": "image"})
    content.append({"type": "text", "text": "\n" + question})
    return content


def build_prompt(
    tokenizer: PreTrainedTokenizerBase,
    images: Sequence[PromptImage],
    question: str,
    image_token_id: int,
    image_text: str = "",
    history: Sequence[Turn] = (),
    marks: ImageMarks = NO_MARKS,
) -> Prompt:
    """The prompt's ids, with as many image tokens as each image has vision tokens.

    Text that looks like the model's control tokens stays text: the question cannot open a turn of
    its own or claim to be an image, and neither can what was said before. image_text: see
    user_turn. history: the turns before; the images stand in the first of all, as models learn it.
    """
    image_token = tokenizer.convert_ids_to_tokens(image_token_id)
    text = _rendered(tokenizer, _chat(tokenizer, images, question, image_text, history))
    if marks != NO_MARKS:
        shown = marks.before + image_token + marks.after
        text = text.replace(marks.placeholder or image_token, shown)
    begins = text.startswith(tokenizer.bos_token or "\0")  # some templates write it, some do not
    ids = tokenizer(text, add_special_tokens=not begins)["input_ids"]
    if ids.count(image_token_id) != len(images):
        raise ModelFolderError(
            "The model's chat template does not place each image.",
            "Choose an instruction-tuned checkpoint with its tokenizer's files.",
            f"{ids.count(image_token_id)} of {len(images)} {image_token}",
        )
    input_ids: list[int] = []
    spans: list[int] = []
    waiting = iter(images)
    for token in ids:
        if token == image_token_id:
            spans.append(len(input_ids))
            input_ids.extend([token] * next(waiting).vision_tokens)
        else:
            input_ids.append(token)
    return Prompt(input_ids, tuple(images), tuple(spans))


def shows_turns(
    tokenizer: PreTrainedTokenizerBase,
    image_token_id: int,
    image_text: str = "",
    marks: ImageMarks = NO_MARKS,
) -> bool:
    """Whether the chat template lets the turns before a question through, in their order."""
    said = ["the one before", "the one between", "the last one"]
    history, images = [Turn(said[0], said[1])], [PromptImage("", 1, 1)]
    try:
        prompt = build_prompt(
            tokenizer, images, said[2], image_token_id, image_text, history, marks
        )
    except (TypeError, ValueError, ModelFolderError):
        return False
    text = tokenizer.decode(prompt.input_ids)
    places = [text.find(one) for one in said]
    return -1 < places[0] < places[1] < places[2]


def _chat(
    tokenizer: PreTrainedTokenizerBase,
    images: Sequence[PromptImage],
    question: str,
    image_text: str,
    history: Sequence[Turn],
) -> list[dict[str, Any]]:
    """All turns, as chat templates take them."""
    control = _control(tokenizer)
    asked = [_as_plain_text(one, control) for one in [*(t.question for t in history), question]]
    chat = [{"role": "user", "content": user_turn(images, asked[0], image_text)}]
    for turn, follow_up in zip(history, asked[1:], strict=True):
        answered = _as_plain_text(turn.answer, control)
        chat.append({"role": "assistant", "content": [{"type": "text", "text": answered}]})
        chat.append({"role": "user", "content": [{"type": "text", "text": follow_up}]})
    return chat


def _rendered(tokenizer: PreTrainedTokenizerBase, chat: list[dict[str, Any]]) -> str:
    """The chat as text; a template that knows only strings gets turns of one text as strings."""
    said = [turn["content"][-1]["text"] for turn in chat]
    template = tokenizer.get_chat_template()
    variables = tokenizer.special_tokens_map | NOT_THINKING
    try:
        text = template_guard.rendered(template, chat, variables)
        if all(one.strip() in text for one in said):
            return text
    except TypeError:  # a list joined to a string
        pass
    strings = [turn | {"content": one} for turn, one in zip(chat, said, strict=True)]
    return template_guard.rendered(template, strings, variables)


def without_halves(text: str) -> str:
    """The text with '?' for each half of a character (a lone surrogate): no tokenizer takes one."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _control(tokenizer: PreTrainedTokenizerBase) -> list[str]:
    """What the tokenizer takes for control, the longest first: thousands in some families."""
    control = set(tokenizer.all_special_tokens) | set(tokenizer.get_added_vocab())
    return sorted(control, key=len, reverse=True)


def _as_plain_text(text: str, control: Sequence[str]) -> str:
    """The text with a space set into anything that is taken for control."""
    text = without_halves(text)
    for token in control:
        text = text.replace(token, token[0] + " " + token[1:])
    return text
