"""What is tuned to one model: how it is shown a scene, how it answers, and how far it is trusted.

A profile is made of three layers, each of which changes what it names: what holds for every model
(the defaults below), what holds for its architecture (BY_ARCHITECTURE), and what its folder says of
itself (`ask_raster.json`). Nothing that was found out with one model stands anywhere else.
"""

from __future__ import annotations

import difflib
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import Enum
from typing import Any

from ..wire.errors import ModelFolderError
from .confidence import ConfidenceCalibration

LARGEST_SIDE = 8192
"""Pixels of a tile's or an overview's side."""
LARGEST_SCENE = 2**31
MOST_TILES = 10_000
MOST_TOKENS = 2**20
LONGEST_TEXT = 1_000
MOST_WORDS = 10_000
FORMER_NAMES = {"answers_apart": "per_tile_answers"}
"""Of fields, as the folders of version 0.1 have them."""


class PromptForm(Enum):
    """How a prompt shows the overview and the details.

    CROPS: plain words for models that read: one overhead image, seen whole and then in numbered
    crops, and what is wanted of the answer (model.asking.prompt_words). PLACES: each image is
    introduced with where it lies ('Overview: ', 'Detail at x 0.46, y 0.15, zoom 3.26: ').
    IMAGE_RUN: all images stand together, with the profile's separators between them and no word, as
    LRS-VQA (arXiv 2503.07588) and GeoLLaVA-8K (arXiv 2505.21375) were trained.
    """

    CROPS = "crops"
    PLACES = "places"
    IMAGE_RUN = "image run"


class Thinking(Enum):
    """Whether a model thinks before it answers.

    NONE: nothing is known of it: it thinks where its prompts or itself begin a thought.
    SWITCHED: only where its chat template is told to (`enable_thinking`), and it is told not to.
    ALWAYS: what stands before `</think>` is no part of the answer, whoever began the thought; of no
    effect where its prompts end with a thought that is over.
    """

    NONE = "none"
    SWITCHED = "switched"
    ALWAYS = "always"


class Grounding(Enum):
    """How a model writes where something is.

    NONE: it was not trained to. PIXELS: JSON with `bbox_2d` in pixels of the image as it was shown.
    THOUSANDTHS: JSON with `bbox_2d` in thousandths of its sides. SHARES: JSON with `bbox` in shares
    of its sides. BOX_TOKENS: `<|box_start|>(x1,y1),(x2,y2)<|box_end|>` in thousandths. BOX_TAGS:
    `<box>[[x1, y1, x2, y2]]</box>` in thousandths.
    """

    NONE = "none"
    PIXELS = "pixels"
    THOUSANDTHS = "thousandths"
    SHARES = "shares"
    BOX_TOKENS = "box tokens"
    BOX_TAGS = "box tags"


class DropPositions(Enum):
    """Where tokens stand after others were dropped between the decoder's layers.

    KEPT: where they stood. RENUMBERED: moved up, counted from 0 without a gap, as PyramidDrop's
    released code (arXiv 2410.17247) trained its checkpoints; only of models whose positions are a
    single count.
    """

    KEPT = "kept"
    RENUMBERED = "renumbered"


@dataclass(frozen=True)
class AnswerBudget:
    """Vision tokens that an answer may rest on, by how much time the analyst gives it."""

    quick: int = 2_048
    normal: int = 6_144
    thorough: int = 16_384


@dataclass(frozen=True)
class Scope:
    """What a model has learnt to answer, and nothing beyond it; lower case, in English.

    things: words for what it is asked about, one each. words: the other words that mean something
    in a question. openings: the first two words of a question, articles apart, with `*` for a
    thing. whole_scene: whole questions that name no thing, without articles and marks.
    metres_per_pixel: the coarsest ground resolution.
    """

    things: tuple[str, ...]
    words: tuple[str, ...]
    openings: tuple[str, ...]
    whole_scene: tuple[str, ...]
    metres_per_pixel: float


@dataclass(frozen=True)
class ModelProfile:
    """What is known of one model. In `ask_raster.json` every name is optional.

    How it is shown a scene:
    prompt: how the images are introduced. after_overview, between_details: what stands there in an
    image run. say_resolution: whether a detail's ground resolution is said. shows_overview: whether
    the prompt shows the whole scene before the details. largest_side: pixels of the scene's long
    side beyond which it is looked at reduced, 0 for none. pooled: whether a LLaVA's vision tokens
    are pooled to half as many along each side. tile_size: pixels of a detail's side, 0 for the
    family's own. answer_budget: vision tokens in the prompt that is answered. answer_tiles: details
    in that prompt, 0 for as many as there is room for. per_tile_answers: details that are answered
    from in a prompt each, of which one answer is made (see MarginalDecoding); 0 to answer from one
    prompt.

    How it is read:
    attention_layers: the decoder layers whose attention guides the search, empty for the one at
    attention_depth. attention_depth: how deep it lies, as a share of the decoder's layers; in the
    middle where nothing is known of the architecture. skips_search: whether a question about the
    whole place ('describe', 'rural or urban?') is answered from the base level, unsearched.
    focus_tiles: tiles of a level that are scored in one prompt, where it has learnt to; 0 where it
    has not: its own attention is then read tile by tile, against a neutral question, and a trained
    module is shown as many as there is room for. verified_places: how many of the places that the
    search found are asked one by one whether they show what is asked about
    (model.asking.verification), 0 for none. assesses: whether it is asked if the overview is enough
    before anything is searched (model.asking.assessment). drop_positions: where tokens stand after
    others were dropped between the layers.

    How it answers:
    longest_answer: tokens of an answer. thinking: whether it thinks before. longest_thought: tokens
    of its thoughts, where it does. follow_ups: whether it is told the turns before a question.
    abstention: what it says where it cannot see what it is asked about, '' where nothing is agreed.
    counts_add_up: whether its numbers are counts, so that those of several prompts are added up.
    grounding: how it writes where something is. confidence: how confident its probabilities make
    us. notice: one sentence that belongs to every answer of it. scope: what it has learnt to
    answer, None where it is asked anything.
    """

    prompt: PromptForm = PromptForm.CROPS
    after_overview: str = ""
    between_details: str = ""
    shows_overview: bool = True
    largest_side: int = 0
    pooled: bool = True
    say_resolution: bool = True
    tile_size: int = 0
    answer_budget: AnswerBudget = AnswerBudget()
    answer_tiles: int = 0
    per_tile_answers: int = 0
    attention_layers: tuple[int, ...] = ()
    attention_depth: float = 0.5
    focus_tiles: int = 0
    verified_places: int = 12
    skips_search: bool = True
    assesses: bool = False
    drop_positions: DropPositions = DropPositions.KEPT
    longest_answer: int = 512
    thinking: Thinking = Thinking.NONE
    longest_thought: int = 2048
    follow_ups: bool = True
    abstention: str = ""
    counts_add_up: bool = False
    grounding: Grounding = Grounding.NONE
    confidence: ConfidenceCalibration = ConfidenceCalibration()
    notice: str = ""
    scope: Scope | None = None

    @property
    def whole_scene(self) -> tuple[str, ...]:
        """Questions about the whole place that the model's scope names."""
        return self.scope.whole_scene if self.scope else ()

    def to_json(self) -> dict[str, Any]:
        """As `ask_raster.json` says it."""
        record = asdict(self) | {"confidence": self.confidence.to_json()}
        return {
            name: value.value if isinstance(value, Enum) else value
            for name, value in record.items()
        }


# Where attention goes to what is asked about, as published: layer 14 of LLaVA-1.5's 32 and 22 of
# Qwen2.5-VL's 28 (MLLMs Know Where to Look, arXiv 2502.17422, and its code); around 24 of
# Qwen3-VL-8B's 36 (Gaze Heads, arXiv 2606.14703); of InternVL3.5 the middle to late ones
# (Mechanisms of Object Localization, arXiv 2605.19792).
LLAVA_DEPTH, QWEN2_5_VL_DEPTH, LATER_DEPTH = 14 / 32, 22 / 28, 24 / 36

QWEN3_VL = ModelProfile(grounding=Grounding.THOUSANDTHS, attention_depth=LATER_DEPTH)
QWEN3_5 = ModelProfile(grounding=Grounding.THOUSANDTHS, thinking=Thinking.SWITCHED)

GLM_4V = ModelProfile(grounding=Grounding.THOUSANDTHS, thinking=Thinking.SWITCHED)

BY_ARCHITECTURE: Mapping[str, ModelProfile] = {
    "Qwen2VLForConditionalGeneration": ModelProfile(grounding=Grounding.BOX_TOKENS),
    "Qwen2_5_VLForConditionalGeneration": ModelProfile(
        grounding=Grounding.PIXELS, attention_depth=QWEN2_5_VL_DEPTH
    ),
    "Qwen3VLForConditionalGeneration": QWEN3_VL,
    "Qwen3VLMoeForConditionalGeneration": QWEN3_VL,
    "Qwen3_5ForConditionalGeneration": QWEN3_5,
    "Qwen3_5MoeForConditionalGeneration": QWEN3_5,
    "Glm4vForConditionalGeneration": GLM_4V,
    "Glm46VForConditionalGeneration": GLM_4V,
    "InternVLForConditionalGeneration": ModelProfile(
        grounding=Grounding.BOX_TAGS, attention_depth=LATER_DEPTH
    ),
    "LlavaForConditionalGeneration": ModelProfile(attention_depth=LLAVA_DEPTH),
    "Lfm2VlForConditionalGeneration": ModelProfile(grounding=Grounding.SHARES),
}
"""Of the architectures of which more is known than of every model, by their class's name."""


@dataclass(frozen=True)
class ProfileLimits:
    """What a model's configuration leaves possible. token_size: pixels of a vision token's side.
    layers: of its decoder."""

    token_size: int = 1
    layers: float = math.inf


def read_profile(
    record: Mapping[str, Any], architecture: str, limits: ProfileLimits, file: str
) -> ModelProfile:
    """The profile of a model of this architecture whose folder says `record` of itself.

    file: where that stands, for the errors.

    Raises:
        ModelFolderError: it names what is none of a profile's, or a value that cannot be.
    """
    readers = _readers(limits)
    changed: dict[str, Any] = {}
    for said, value in record.items():
        name = FORMER_NAMES.get(said, said)
        if name not in readers:
            near = difflib.get_close_matches(name, readers, 1)
            raise ModelFolderError(
                f"{file} has a setting that is not known: {name[:80]}.",
                f"It may be meant as {near[0]}. Correct it, or remove it from the file."
                if near
                else "Remove it from the file.",
                "known: " + ", ".join(sorted(readers)),
            )
        try:
            changed[name] = readers[name](value)
        except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError) as error:
            raise ModelFolderError(
                f"{file} has a wrong {name}: {json.dumps(value)[:80]}.",
                "Correct it, or remove it from the file for the default.",
                str(error)[:500],
            ) from error
    return replace(BY_ARCHITECTURE.get(architecture, ModelProfile()), **changed)


def _readers(limits: ProfileLimits) -> dict[str, Callable[[Any], Any]]:
    """How each field is read; they raise what read_profile catches."""

    def whole(most: int, least: int = 0, step: int = 1) -> Callable[[Any], int]:
        def read(value: Any) -> int:
            if type(value) is not int or not least <= value <= most or value % step:
                raise ValueError(f"not a whole number of {least} to {most}, in steps of {step}")
            return value

        return read

    def truth(value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValueError("not true or false")
        return value

    def text(value: Any) -> str:
        if not isinstance(value, str) or len(value) > LONGEST_TEXT:
            raise ValueError(f"not a text of at most {LONGEST_TEXT} characters")
        value.encode()  # raises for half a character, which no tokenizer takes
        return value

    def layers(value: Any) -> tuple[int, ...]:
        for layer in value if isinstance(value, list) else [None]:
            if type(layer) is not int or not 0 <= layer < limits.layers:
                raise ValueError(f"not layers of {limits.layers}")
        return tuple(value)

    def share(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            raise ValueError("not a share of 0 to 1")
        return float(value)

    def scope(value: Any) -> Scope | None:
        if value is None:
            return None
        names = [field.name for field in fields(Scope)]
        if not isinstance(value, dict) or set(value) != set(names):
            raise ValueError(f"not {names}")
        metres = value["metres_per_pixel"]
        if isinstance(metres, bool) or not isinstance(metres, (int, float)) or not metres > 0:
            raise ValueError("metres_per_pixel is no length")
        lists = {}
        for name in names[:-1]:
            if not isinstance(value[name], list) or len(value[name]) > MOST_WORDS:
                raise ValueError(f"{name} is not a list of at most {MOST_WORDS}")
            lists[name] = tuple(text(word) for word in value[name])
        return Scope(**lists, metres_per_pixel=float(metres))

    def budget(value: Any) -> AnswerBudget:
        names = [field.name for field in fields(AnswerBudget)]
        if not isinstance(value, dict) or set(value) != set(names):
            raise ValueError(f"not {names}")
        some = AnswerBudget(*(whole(MOST_TOKENS, least=16)(value[name]) for name in names))
        if not some.quick <= some.normal <= some.thorough:
            raise ValueError("more time may not mean fewer tokens")
        return some

    return {
        "prompt": PromptForm,
        "after_overview": text,
        "between_details": text,
        "shows_overview": truth,
        "largest_side": whole(LARGEST_SCENE),
        "pooled": truth,
        "say_resolution": truth,
        "tile_size": whole(LARGEST_SIDE, step=limits.token_size),
        "answer_budget": budget,
        "answer_tiles": whole(MOST_TILES),
        "per_tile_answers": whole(MOST_TILES),
        "attention_layers": layers,
        "attention_depth": share,
        "focus_tiles": whole(MOST_TILES),
        "verified_places": whole(MOST_TILES),
        "skips_search": truth,
        "assesses": truth,
        "drop_positions": DropPositions,
        "longest_answer": whole(MOST_TOKENS, least=1),
        "thinking": Thinking,
        "longest_thought": whole(MOST_TOKENS, least=1),
        "follow_ups": truth,
        "abstention": text,
        "counts_add_up": truth,
        "grounding": Grounding,
        "confidence": ConfidenceCalibration.from_json,
        "notice": text,
        "scope": scope,
    }
