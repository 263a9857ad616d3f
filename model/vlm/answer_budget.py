"""What a question may cost, before anything is looked at: tiles through the vision tower, vision
tokens to answer from, and about how many seconds.

An effort means so many tokens as the model's profile says, fewer where its context or the device's
free memory have no room, or where a CPU would take too long.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

from ..wire.errors import DeviceError, InvalidQuestionError
from ..wire.pyramid import BASE_LONG_SIDE, BASE_TOLERANCE
from ..wire.question import AskOptions, Budget, Effort, FocusMethod, Limit, Looking
from .memory import usable_device_bytes
from .planner import (
    INTRODUCTION_TOKENS,
    TEXT_TOKENS,
    gigabytes,
    kv_bytes_per_token,
    prefill_bytes_per_token,
)
from .profile import ModelProfile
from .speed import Speed
from .vision_language_model import VisionLanguageModel

TILES = {Effort.QUICK: 32, Effort.NORMAL: 96, Effort.THOROUGH: 256}
SECONDS = {Effort.QUICK: 20.0, Effort.NORMAL: 60.0, Effort.THOROUGH: 180.0}
"""That a question may take on a CPU, as far as the least of both allow it."""

LEAST_TILES = 16
LEAST_TOKENS = 512
SMALL_PARAMETERS = 10**8
"""A model with fewer takes seconds on any machine: what it answers from is the same on all."""

MEMORY_SHARE = 0.9
"""Of the memory that is free now."""

WORDS_EXPECTED = 32
"""Tokens of an answer: most are a sentence."""

BOX_WORDS_EXPECTED = 40
"""Tokens of what is said about the boxes in one image: most show one or none."""

INTRODUCED = 96
"""Of more tiles than this the prompt shows only the marks around their images."""

MARKS = 4
"""Text tokens that stand around an image."""

LET_IT_SEARCH = "Ask about a smaller extent, or let it search instead."


@dataclass(frozen=True)
class AskedApart:
    """Prompts of one image beside that of the answer, at most. places: of which only is asked
    whether they show what is asked about. images: in which boxes are drawn."""

    places: int = 0
    images: int = 0


@dataclass(frozen=True)
class Capacity:
    """What a model has room for on its device, and how fast it is there.

    tokens_per_tile: 0 where that is not known. base_tokens: of the whole scene at its base level.
    context: tokens that a prompt's images may have beside the question and the answer. bytes_free,
    bytes_per_token: for the answer's prompt. speed: None where nobody measured it. is_slow: whether
    tokens are counted out by the time they take. focus_share: of the language model's layers, those
    that a tile's tokens run through before it is answered.
    """

    tokens_per_tile: int
    base_tokens: int
    context: float
    bytes_free: float
    bytes_per_token: int
    speed: Speed | None = None
    is_slow: bool = False
    focus_share: float = 0.5

    @property
    def tokens_in_memory(self) -> int:
        return int(MEMORY_SHARE * self.bytes_free / self.bytes_per_token)

    def seconds(
        self, tiles: int, vision_tokens: int, focus_share: float, apart: AskedApart = AskedApart()
    ) -> float | None:
        """About how long a question takes that looks at so much."""
        if self.speed is None:
            return None
        focus = focus_share * self.tokens_per_tile * self.speed.prompt_token
        prompt = (vision_tokens + TEXT_TOKENS / 2) * self.speed.prompt_token
        answer = prompt + WORDS_EXPECTED * self.speed.answer_token
        one = (self.tokens_per_tile + TEXT_TOKENS / 2) * self.speed.prompt_token
        boxes = apart.images * (one + BOX_WORDS_EXPECTED * self.speed.answer_token)
        return tiles * (self.speed.tile + focus) + answer + apart.places * one + boxes


def capacity_of(vlm: VisionLanguageModel, answer_tokens: int, speed: Speed | None) -> Capacity:
    """Of a loaded model. answer_tokens: of the longest answer."""
    config, number = vlm.model.config, vlm.model.dtype.itemsize
    token = vlm.tile_size / vlm.token_columns
    base = math.ceil(BASE_LONG_SIDE * BASE_TOLERANCE / token) ** 2
    return replace(
        capacity_in(config, number, usable_device_bytes(vlm.device), answer_tokens),
        tokens_per_tile=vlm.tokens_per_tile,
        base_tokens=max(base, vlm.tokens_per_tile),
        speed=speed,
        is_slow=vlm.device.type == "cpu" and vlm.model.num_parameters() >= SMALL_PARAMETERS,
        focus_share=max(vlm.layers_to_read) / len(vlm.language_model.layers),
    )


def capacity_in(config: Any, number: int, bytes_free: float, answer_tokens: int) -> Capacity:
    """Of a model of which only the configuration is known. number: bytes of a number."""
    longest = getattr(config.get_text_config(), "max_position_embeddings", None) or math.inf
    per_token = kv_bytes_per_token(config, number) + prefill_bytes_per_token(config, number)
    beside = TEXT_TOKENS + answer_tokens
    return Capacity(0, 0, longest - beside, bytes_free - beside * per_token, per_token)


def search_budget(
    options: AskOptions,
    profile: ModelProfile,
    capacity: Capacity,
    tiles_there: float = math.inf,
    apart: AskedApart = AskedApart(),
) -> Budget:
    """Of a question that is searched. Numbers in the options stay what they are.

    tiles_there: how many there are to be looked at, on all levels. apart: what is asked beside.
    """
    by_effort = getattr(profile.answer_budget, options.effort.value)
    tiles = options.max_tiles or TILES[options.effort]
    tokens, limit = options.max_vision_tokens or by_effort, Limit.NONE
    if options.max_vision_tokens is None:
        for room, why in (
            (capacity.context, Limit.CONTEXT),
            (capacity.tokens_in_memory, Limit.MEMORY),
        ):
            if tokens > room:
                tokens, limit = max(int(room), min(LEAST_TOKENS, profile.answer_budget.quick)), why
    share = capacity.focus_share if options.focus is not FocusMethod.NONE else 0.0

    def seconds(tiles: int, tokens: int) -> float | None:
        looked_at = int(min(tiles, tiles_there))
        shown = min(tokens, looked_at * capacity.tokens_per_tile or tokens)
        images = min(looked_at, tokens // max(capacity.tokens_per_tile, 1))
        beside = AskedApart(min(apart.places, images), min(apart.images, images))
        return capacity.seconds(looked_at, shown, share, beside)

    expected = seconds(tiles, tokens)
    allowed = SECONDS[options.effort]
    if expected is not None and capacity.is_slow and expected > allowed:
        fixed = seconds(0, 0) or 0.0
        part = max(allowed - fixed, 0.0) / (expected - fixed)
        if options.max_tiles is None:
            fewer = int(part * min(tiles, tiles_there))
            tiles = min(tiles, max(fewer, LEAST_TILES))
        if options.max_vision_tokens is None:
            least = max(LEAST_TOKENS, capacity.base_tokens + capacity.tokens_per_tile)
            fewer = max(int(part * tokens), min(least, tokens))
            tokens, limit = fewer, Limit.TIME if fewer < tokens else limit
        expected = seconds(tiles, tokens)
    return Budget(options.effort, Looking.SEARCH, tiles, tokens, expected, limit, by_effort)


def whole_scene_budget(
    options: AskOptions, tiles: int, details_tokens: int, capacity: Capacity
) -> Budget:
    """Of a look at all tiles. details_tokens: vision tokens that are kept of them, at most.

    Raises:
        InvalidQuestionError: that is more than the options allow, or than the model has room for.
        DeviceError: it is more than the device's free memory has room for.
    """
    tokens = capacity.base_tokens + details_tokens
    text = tiles * (INTRODUCTION_TOKENS if tiles <= INTRODUCED else MARKS)
    scene = f"The whole scene is {tiles:,} tiles and {tokens:,} vision tokens"
    prompt = tokens + text
    for needed, allowed, what in (
        (tiles, options.max_tiles, "tiles"),
        (tokens, options.max_vision_tokens, "vision tokens"),
    ):
        if allowed is not None and needed > allowed:
            raise InvalidQuestionError(f"{scene}; {allowed:,} {what} are allowed.", LET_IT_SEARCH)
    if prompt > capacity.context:
        raise InvalidQuestionError(
            f"{scene}, {prompt:,} with the text between them; the model has room for "
            f"{max(0, int(capacity.context)):,}.",
            LET_IT_SEARCH,
        )
    if prompt > capacity.tokens_in_memory:
        needed_bytes = prompt * capacity.bytes_per_token / MEMORY_SHARE
        raise DeviceError(
            f"{scene}. They need {gigabytes(needed_bytes)}, "
            f"{gigabytes(max(capacity.bytes_free, 0))} are free.",
            LET_IT_SEARCH,
        )
    looked_at = tiles + 1
    return Budget(
        options.effort,
        Looking.WHOLE_SCENE,
        looked_at,
        tokens,
        capacity.seconds(looked_at, tokens, focus_share=0.0),
    )
