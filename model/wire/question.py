"""What is asked and what comes back: plain dataclasses that turn into JSON and back.

Standard library only: these cross from QGIS to the engine and return.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any

from .errors import InvalidQuestionError
from .pyramid import Extent, PyramidLevel
from .records import items, numbers, read_record, texts, whole
from .reducer_names import reducer_parts


class FocusMethod(Enum):
    """What guides the search: the trained module, the model's own attention, or nothing."""

    RFM = "rfm"
    ATTENTION = "attention"
    NONE = "none"


class Quantization(Enum):
    """How the language model's weights are held."""

    NF4 = "nf4"
    INT8 = "int8"
    NONE = "none"


class Effort(Enum):
    """How long a question may take, and so how much is looked at and answered from; how much that
    is depends on the model and on the machine."""

    QUICK = "quick"
    NORMAL = "normal"
    THOROUGH = "thorough"


class Looking(Enum):
    """How it is chosen what is looked at.

    SEARCH: coarse to fine, closer where it matters for the question. WHOLE_SCENE: every tile, of
    each the 24 vision tokens that stand out, as GeoLLaVA-8K does (arXiv 2505.21375).
    """

    SEARCH = "search"
    WHOLE_SCENE = "whole-scene"


class Limit(Enum):
    """What made a budget smaller than the model's own for that effort."""

    NONE = "none"
    TIME = "time"
    MEMORY = "memory"
    CONTEXT = "context"


class Ending(Enum):
    """How an answer ended: by itself, at the most tokens that it may have, or stopped where it only
    repeated itself."""

    COMPLETE = "complete"
    CUT = "cut"
    REPEATING = "repeating"


class Outcome(Enum):
    """What kind of answer it is; a 'no' is one.

    NOT_VISIBLE: the model says that it cannot see it at this resolution. NOTHING_STOOD_OUT: the
    search found nothing to look at more closely, and the model saw nothing either. NO_ANSWER: the
    model said nothing, or that it does not know. OUT_OF_SCOPE: the model has not learnt to answer
    such a question and was not asked; the text says what it can.
    """

    ANSWERED = "answered"
    NOT_VISIBLE = "not visible"
    NOTHING_STOOD_OUT = "nothing stood out"
    NO_ANSWER = "no answer"
    OUT_OF_SCOPE = "out of scope"

    @property
    def is_sure(self) -> bool:
        """Whether a model has answered, so that how sure it is means something."""
        return self not in (Outcome.NO_ANSWER, Outcome.OUT_OF_SCOPE)


class FoundBy(Enum):
    """What told where something is: a box that the model wrote, or the peak of its attention."""

    BOX = "box"
    PEAK = "peak"


class Stage(Enum):
    """Where the engine is on its way to the answer.

    PLANNED: the model is loaded, and what the question may cost is known.
    """

    LOADING = "loading"
    PLANNED = "planned"
    LOOKING = "looking"
    READING = "reading"
    ANSWERING = "answering"


@dataclass(frozen=True)
class AskOptions:
    """How to answer.

    model: a model folder, '' for the embedded one. quantization and focus: None chooses what the
    model and the device do best. effort: how long it may take. max_tiles: tiles that may go through
    the vision tower. max_vision_tokens: vision tokens that may go to the language model for the
    answer. Both are None for as many as the effort means with this model on this machine: the
    engine puts in numbers before anything is looked at. looking: how it is chosen what is looked
    at; the whole scene knows neither focus nor reducer nor effort. verify: whether the best places
    that were found are asked one by one if they show what is asked about; assess: whether the model
    is asked if the overview is enough, so that nothing is searched; of both None does as the
    model's profile says. reducer: which tokens stay, by name (see model.wire.reducer_names), parts
    joined with '+'. max_new_tokens: of the answer; None for as many as suit the model. locate:
    whether a question of where or how many is answered from the boxes that a model gives, where it
    was trained to give any.
    """

    model: str = ""
    quantization: Quantization | None = None
    device: str = "auto"
    effort: Effort = Effort.NORMAL
    max_tiles: int | None = None
    max_vision_tokens: int | None = None
    looking: Looking = Looking.SEARCH
    verify: bool | None = None
    assess: bool | None = None
    focus: FocusMethod | None = None
    reducer: str = "focus"
    max_new_tokens: int | None = None
    locate: bool = True

    @property
    def tiles(self) -> int:
        """max_tiles, once it is a number."""
        return _planned(self.max_tiles)

    @property
    def vision_tokens(self) -> int:
        """max_vision_tokens, once it is a number."""
        return _planned(self.max_vision_tokens)

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {
            "effort": self.effort.value,
            "looking": self.looking.value,
            "quantization": self.quantization.value if self.quantization else None,
            "focus": self.focus.value if self.focus else None,
        }

    @staticmethod
    def from_json(record: dict[str, Any]) -> AskOptions:
        """Raises ValueError for what are no options."""
        return read_record(
            AskOptions,
            record,
            effort=Effort,
            looking=Looking,
            quantization=lambda value: None if value is None else Quantization(value),
            focus=lambda value: None if value is None else FocusMethod(value),
        )


TAKES_NO_TURNS = "This model takes each question by itself: it was not told what was asked before."
"""The warning of an answer to a question that had turns before it."""


def _planned(number: int | None) -> int:
    if number is None:
        raise ValueError("the budget has not been put in numbers")
    return number


@dataclass(frozen=True)
class Turn:
    """A question that was asked before, and its answer."""

    question: str
    answer: str


@dataclass(frozen=True)
class History:
    """What was asked and answered before about the same place, oldest first.

    raster, extent: the path and the place, as the answers have them; '' and None where nobody says.
    """

    turns: tuple[Turn, ...] = ()
    raster: str = ""
    extent: Extent | None = None

    @staticmethod
    def from_json(record: dict[str, Any]) -> History:
        """Raises ValueError for what is no history."""
        return read_record(
            History,
            record,
            turns=lambda value: tuple(read_record(Turn, one) for one in items(value)),
            extent=lambda value: None if value is None else _read_extent(value),
        )


@dataclass(frozen=True)
class Question:
    """A question in words. InvalidQuestionError if it is empty or an option is not usable."""

    text: str
    options: AskOptions = field(default_factory=AskOptions)
    history: History = field(default_factory=History)

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidQuestionError("The question is empty.", "Type a question.")
        options = self.options
        for allowed, what, least in (
            (options.max_tiles, "tiles to look at", 2),
            (options.max_vision_tokens, "vision tokens to answer from", 16),
            (options.max_new_tokens, "words of an answer", 1),
        ):
            if allowed is not None and allowed < least:
                raise InvalidQuestionError(
                    f"{allowed} is too small a number of {what}.", f"Allow at least {least}."
                )
        reducer_parts(self.options.reducer)

    def to_json(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "options": self.options.to_json(),
            "history": asdict(self.history),
        }

    @staticmethod
    def from_json(record: dict[str, Any]) -> Question:
        """Raises ValueError for what is no question, InvalidQuestionError for an empty one."""
        return read_record(
            Question, record, options=AskOptions.from_json, history=History.from_json
        )


@dataclass(frozen=True)
class Budget:
    """What a question may cost.

    tiles: through the vision tower, at most. vision_tokens: in the answer's prompts, at most.
    seconds: about how long it takes, the words of the answer included; None where nobody knows.
    limit: why the vision tokens are fewer than the model's own for that effort, `wanted`.
    """

    effort: Effort
    looking: Looking
    tiles: int
    vision_tokens: int
    seconds: float | None = None
    limit: Limit = Limit.NONE
    wanted: int = 0

    def to_json(self) -> dict[str, Any]:
        names = {name: getattr(self, name).value for name in ("effort", "looking", "limit")}
        return asdict(self) | names

    @staticmethod
    def from_json(record: dict[str, Any]) -> Budget:
        """Raises ValueError for what is no budget."""
        return read_record(
            Budget,
            record,
            effort=Effort,
            looking=Looking,
            limit=Limit,
            tiles=_count,
            vision_tokens=_count,
            wanted=_count,
        )


@dataclass(frozen=True)
class Progress:
    """What is being done now.

    level: 1 for the coarsest of `levels`; 0 when not looking. tiles: the extents (in the raster's
    CRS) of the tiles that the engine is about to look at. Of a read that takes its time (READING):
    done, total: native pixels gone through, and how many there are; of a layer that a server draws
    (from_server) the server's replies so far, and 0 where their number is not known. Of a look at
    the whole scene: its tiles until now, and all of them.
    silent_seconds: for how long that server has said nothing, 0 while that is no matter.
    budget: what the question may cost, where that has become known (PLANNED).
    """

    stage: Stage
    level: int = 0
    levels: int = 0
    tiles: tuple[Extent, ...] = ()
    done: int = 0
    total: int = 0
    from_server: bool = False
    silent_seconds: float = 0.0
    budget: Budget | None = None

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {
            "stage": self.stage.value,
            "tiles": [list(e) for e in self.tiles],
            "budget": self.budget and self.budget.to_json(),
        }

    @staticmethod
    def from_json(record: dict[str, Any]) -> Progress:
        """Raises ValueError for what is no progress."""
        return read_record(
            Progress,
            record,
            stage=Stage,
            level=_count,
            levels=_count,
            tiles=lambda value: tuple(map(_read_extent, items(value))),
            done=_count,
            total=_count,
            budget=_read_budget,
        )


@dataclass(frozen=True)
class TileEvidence:
    """A tile that was looked at.

    level: index into the answer's levels, 0 the coarsest. score: the tile's share of its level's
    attention, 0..1. vision_tokens: what the tile was encoded to. kept_tokens: how many of them
    the language model saw when it answered. support: of an answer that is made of several tiles'
    own, how far it rests on this one's, 0..1; None of an answer from all tiles at once. visible:
    how likely what is asked about is visible in it, 0..1, by the model's first word when it was
    asked about this place alone; None where it was not.
    """

    level: int
    column: int
    row: int
    extent: Extent
    score: float
    vision_tokens: int
    kept_tokens: int
    support: float | None = None
    visible: float | None = None


NEVER_LOOKED = -1.0
"""A written heatmap's nodata."""
TILE_FIELDS: dict[str, type] = {
    "level": int,
    "column": int,
    "row": int,
    "decimation": float,
    "score": float,
    "vision_tokens": int,
    "kept_tokens": int,
    "support": float,
    "visible": float,
}
"""What a layer of examined tiles says of each."""


@dataclass(frozen=True)
class Found:
    """Where something is that was asked about.

    label: what the model calls it, '' where it does not say. ring: its corners in the raster's
    CRS, the first one again at the end; on a rotated raster a parallelogram. probability: how
    likely it is that, 0..1: P(yes) of its place where the model was asked about that, else what it
    gave its words; of a peak that was not asked about, its tile's share of the attention. level,
    column, row: of the tile in which it was seen.
    """

    label: str
    ring: tuple[tuple[float, float], ...]
    probability: float
    level: int
    column: int
    row: int
    by: FoundBy = FoundBy.BOX

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {"ring": [list(point) for point in self.ring], "by": self.by.value}

    @staticmethod
    def from_json(record: dict[str, Any]) -> Found:
        """Raises ValueError for what is nothing found."""
        return read_record(
            Found, record, ring=_read_ring, level=_count, column=_count, row=_count, by=FoundBy
        )


FOUND_FIELDS: dict[str, type] = {
    "label": str,
    "probability": float,
    "by": str,
    "level": int,
    "column": int,
    "row": int,
    "decimation": float,
}
"""What a layer of what was found says of each."""


@dataclass(frozen=True)
class ModelIdentity:
    """Which weights answered, and how they were held. sha256 is of the weights' files."""

    name: str
    sha256: str
    quantization: str
    device: str


@dataclass(frozen=True)
class RasterIdentity:
    """Which raster was asked about, in native pixels."""

    path: str
    width: int
    height: int
    crs: str


@dataclass(frozen=True)
class VisionTokens:
    """encoded: out of the vision tower, those from the cache not counted. to_llm: in the answer, of
    all prompts that it was made from, `prompts` in number; the overview is in each."""

    encoded: int
    to_llm: int
    prompts: int = 1


@dataclass(frozen=True)
class Seconds:
    """Where the time went. assess: asking whether the overview is enough. verify: asking the places
    that were found one by one."""

    load: float = 0.0
    read: float = 0.0
    encode: float = 0.0
    focus: float = 0.0
    assess: float = 0.0
    verify: float = 0.0
    prefill: float = 0.0
    generate: float = 0.0
    total: float = 0.0


@dataclass(frozen=True)
class PeakMemory:
    """Peak bytes of the engine's process, and of the device (0 on the CPU)."""

    host: int = 0
    device: int = 0


@dataclass(frozen=True)
class Answer:
    """The answer with its evidence. `to_json` is what `ask --json` prints.

    confidence: how likely the answer is right, by the geometric mean of the probabilities that the
    model gave its tokens and what that was worth where the model was calibrated. focus: the method
    that guided the search. stopped: why the search ended, in words. tile_size: the side of a tile
    in pixels of its level, 0 if not known. metres_per_pixel: on the ground, at native level, None
    if not known. ending: how it ended. thoughts: what the model thought before it answered, no part
    of the answer. turns: how many turns before the question the model was told. budget: what the
    answer was allowed to cost, None where nobody planned it. calibrated: whether the confidence was
    fitted to answers of known truth; else it is the model's own certainty. outcome: what kind of
    answer it is. found: where what is asked about is, of a question of where or how many.
    """

    question: str
    answer: str
    confidence: float
    model: ModelIdentity
    raster: RasterIdentity
    extent: Extent
    levels: tuple[PyramidLevel, ...]
    tiles: tuple[TileEvidence, ...]
    vision_tokens: VisionTokens
    pixels_read: int
    seconds: Seconds
    peak_memory_bytes: PeakMemory
    focus: str
    stopped: str
    tile_size: int = 0
    metres_per_pixel: float | None = None
    warnings: tuple[str, ...] = ()
    ending: Ending = Ending.COMPLETE
    thoughts: str = ""
    turns: int = 0
    budget: Budget | None = None
    calibrated: bool = False
    outcome: Outcome = Outcome.ANSWERED
    found: tuple[Found, ...] = ()

    def tile_values(self, tile: TileEvidence) -> dict[str, Any]:
        """What a layer of tiles says of one of them, by TILE_FIELDS, in their order."""
        values = {name: getattr(tile, name, None) for name in TILE_FIELDS}
        return values | {"decimation": self.levels[tile.level].decimation}

    def found_values(self, found: Found) -> dict[str, Any]:
        """What a layer of what was found says of one of them, by FOUND_FIELDS, in their order."""
        values = {name: getattr(found, name, None) for name in FOUND_FIELDS}
        own = {"by": found.by.value, "decimation": self.levels[found.level].decimation}
        return values | own

    def to_json(self) -> dict[str, Any]:
        record = asdict(self) | {
            "ending": self.ending.value,
            "outcome": self.outcome.value,
            "extent": list(self.extent),
            "budget": self.budget and self.budget.to_json(),
            "found": [found.to_json() for found in self.found],
        }
        for tile in record["tiles"]:
            tile["extent"] = list(tile["extent"])
        return record

    @staticmethod
    def from_json(record: dict[str, Any]) -> Answer:
        """Raises ValueError for what is no answer."""
        read = read_record(
            Answer,
            record,
            model=lambda value: read_record(ModelIdentity, value),
            raster=lambda value: read_record(RasterIdentity, value),
            extent=_read_extent,
            levels=lambda value: tuple(read_record(PyramidLevel, one) for one in items(value)),
            tiles=lambda value: tuple(
                read_record(TileEvidence, one, extent=_read_extent) for one in items(value)
            ),
            vision_tokens=lambda value: read_record(VisionTokens, value),
            seconds=lambda value: read_record(Seconds, value),
            peak_memory_bytes=lambda value: read_record(PeakMemory, value),
            warnings=texts,
            ending=Ending,
            outcome=Outcome,
            turns=_count,
            budget=_read_budget,
            found=lambda value: tuple(Found.from_json(one) for one in items(value)),
        )
        seen = [tile.level for tile in read.tiles] + [found.level for found in read.found]
        if not read.levels or not all(0 <= level < len(read.levels) for level in seen):
            raise ValueError("a tile of no level")
        return read


def _count(value: Any) -> int:
    return whole(value, 0)


def _read_budget(value: Any) -> Budget | None:
    return None if value is None else Budget.from_json(value)


def _read_extent(value: Any) -> Extent:
    return Extent(*numbers(value, 4))


def _read_ring(value: Any) -> tuple[tuple[float, float], ...]:
    points = [numbers(point, 2) for point in items(value)]
    if len(points) < 4 or points[0] != points[-1]:
        raise ValueError("no ring")
    return tuple((x, y) for x, y in points)
