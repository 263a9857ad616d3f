"""A question of where or how many, answered from the boxes that the model gives.

Each image has a prompt of its own: so were the published models trained, and so a box cannot
belong to another image. The images are those that the prompt in words would show, the whole first
and then the best of the closer ones, within the same budget of vision tokens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..vlm.profile import Grounding
from ..vlm.vision_language_model import (
    Generation,
    MultimodalSequence,
    SequenceImage,
    VisionLanguageModel,
)
from ..wire.pyramid import Bounds, Extent, Tile, extent_of, overview_decimation
from ..wire.question import Effort, Ending, Found, Looking, Progress, Question, Stage
from .boxes import read_boxes
from .boxes_on_ground import GroundBox, GroundImage, found_at, merged, on_ground
from .conversation import ANSWER_SHARE, context_of, longest_thought
from .crop_prompt import CropPrompt
from .crops import Crop, joined
from .found_words import Sight, found_in_words
from .listener import Listener
from .locating import Asked, Locating, what_it_locates
from .prompt_builder import Prompts
from .prompt_words import BOX_REQUESTS, PromptWords, has_north
from .tile_explorer import Exploration

BOX_TOKENS = 1024
"""Of the words about one image: some 40 boxes."""
MOST_IMAGES = {Effort.QUICK: 6, Effort.NORMAL: 12, Effort.THOROUGH: 24}
MOST_FOUND = 500


@dataclass(frozen=True)
class BoxAnswer:
    """What was found, and the answer that says so. prompts, generation: all that it was made from,
    as of an answer in words."""

    found: tuple[Found, ...]
    prompts: Prompts
    generation: Generation
    warnings: tuple[str, ...]


def box_answer(
    question: Question,
    exploration: Exploration,
    vlm: VisionLanguageModel,
    words: PromptWords,
    listener: Listener,
) -> BoxAnswer | None:
    """The answer from boxes; None where it is not to be had from any: another question, a model
    that gives none, or nothing found. The question is then answered in words.

    Raises:
        CancelledError: the listener said so.
    """
    form, locating = vlm.folder.profile.grounding, what_it_locates(question.text)
    if form is Grounding.NONE or locating is None or not question.options.locate:
        return None
    if question.options.looking is Looking.WHOLE_SCENE:  # of its tiles only some tokens are there
        return None
    asked = _Asking(question, exploration, vlm, words, form)
    seen = list(asked.images())
    replies = list(asked.replies(seen[: MOST_IMAGES[question.options.effort]], listener))
    boxes = merged(box for reply in replies for box in reply.boxes)
    boxes = sorted(boxes, key=lambda box: -box.probability)[:MOST_FOUND]
    if not boxes:
        return None
    found = tuple(_found(box, exploration) for box in boxes)
    native = exploration.levels[-1]
    sights = [
        Sight(box.label, box.centre[0] / native.width, box.centre[1] / native.height)
        for box in boxes
    ]
    said = found_in_words(sights, locating.language, has_north(exploration.description))
    listener.words(said)
    return BoxAnswer(
        found,
        _prompts(replies),
        _as_one(said, replies),
        tuple(_warnings(locating, exploration, seen, replies)),
    )


def _found(box: GroundBox, exploration: Exploration) -> Found:
    """A box as what was found: as likely as its place shows what is asked about, where the model
    was asked about that, else as its words are."""
    transform = exploration.description.transform
    found = found_at(box, exploration.levels, exploration.tile_side, transform)
    tile = Tile(found.level, found.column, found.row)
    return replace(found, probability=exploration.visible.get(tile, found.probability))


@dataclass(frozen=True)
class _Shown:
    """An image to be asked about. kept: how many tokens of each tile are in it."""

    image: SequenceImage
    ground: GroundImage
    kept: Mapping[Tile, int]


@dataclass(frozen=True)
class _Reply:
    """What the model said of one image."""

    shown: _Shown
    sequence: MultimodalSequence
    generation: Generation
    boxes: tuple[GroundBox, ...]
    is_cut: bool


class _Asking:
    """Asks for the boxes of one question, image by image."""

    def __init__(
        self,
        question: Question,
        exploration: Exploration,
        vlm: VisionLanguageModel,
        words: PromptWords,
        form: Grounding,
    ) -> None:
        self.question, self.exploration, self.vlm, self.form = question, exploration, vlm, form
        self.request = BOX_REQUESTS[form].format(question=question.text)
        self.prompt = CropPrompt(question, exploration, vlm, words)
        suits = int(max(1, min(BOX_TOKENS, context_of(vlm) * ANSWER_SHARE)))
        self.longest = question.options.max_new_tokens or suits

    def images(self) -> Iterator[_Shown]:
        """The whole, then the details that there is a budget for, neighbours in one."""
        overview, shown = self.prompt.overview()
        left = self.prompt.budget - sum(len(image.kept) for image in overview)
        details = self.prompt.details(left, shown)
        if shown and not self.exploration.overview_is_enough:
            yield from self.crops(shown)
        else:
            kept = {tile: len(image.kept) for tile, image in shown.items()}
            yield _Shown(replace(overview[0], introduction=""), self.whole(), kept)
        yield from self.crops(details)

    def crops(self, images: Mapping[Tile, SequenceImage]) -> Iterator[_Shown]:
        """Neighbours in one; first what has the first of these images."""
        place = {tile: number for number, tile in enumerate(images)}
        crops = self.prompt.crops(images)
        for crop in sorted(crops, key=lambda crop: min(place[tile] for tile in crop.tiles)):
            image = joined(crop, images, self.vlm.token_columns, "")
            kept = {tile: len(images[tile].kept) for tile in crop.tiles}
            yield _Shown(image, self.ground(crop), kept)

    def ground(self, crop: Crop) -> GroundImage:
        side = self.exploration.tile_side * self.exploration.levels[crop.level].decimation
        return GroundImage(
            Bounds(
                crop.left * side,
                crop.top * side,
                (crop.right + 1) * side,
                (crop.bottom + 1) * side,
            ),
            crop.level,
        )

    def whole(self) -> GroundImage:
        """The ground of the overview in one tile."""
        side = self.vlm.tile_size * overview_decimation(
            self.exploration.levels[-1], self.vlm.tile_size
        )
        return GroundImage(Bounds(0, 0, side, side), 0)

    def extent(self, bounds: Bounds) -> Extent:
        """Of an image's ground, as far as the region goes."""
        native = self.exploration.levels[-1]
        left, top, right, bottom = bounds
        inside = (left, top, min(right, native.width), min(bottom, native.height))
        return extent_of(self.exploration.description.transform, inside)

    def replies(self, images: Sequence[_Shown], listener: Listener) -> Iterator[_Reply]:
        """What is said of the images, but of those for which the model's context has no room."""
        room = context_of(self.vlm) - self.longest
        if self.vlm.opened_thought:
            room -= longest_thought(self.vlm)
        turns = self.question.history.turns
        for number, shown in enumerate(images):
            listener.check()
            listener.progress(
                Progress(
                    Stage.ANSWERING,
                    tiles=(self.extent(shown.ground.bounds),),
                    done=number,
                    total=len(images),
                )
            )
            sequence = self.vlm.assemble([shown.image], self.request, turns)
            if len(sequence) <= room:
                yield self.reply(shown, sequence, listener)

    def reply(self, shown: _Shown, sequence: MultimodalSequence, listener: Listener) -> _Reply:
        generation = self.vlm.generate_from(
            [sequence],
            [1.0],
            self.longest,
            cancelled=listener.cancelled,
            longest_thought=longest_thought(self.vlm),
        )
        side = self.vlm.token_columns
        columns, rows = shown.image.columns or side, shown.image.rows or side
        token = self.vlm.tile_size / side
        said = read_boxes(generation.text, self.form, columns * token, rows * token)
        native = self.exploration.levels[-1]
        placed = [
            on_ground(box, shown.ground, native, generation.probability) for box in said.boxes
        ]
        return _Reply(
            shown,
            sequence,
            generation,
            tuple(box for box in placed if box is not None),
            said.is_cut or generation.ending is not Ending.COMPLETE,
        )


def _prompts(replies: Sequence[_Reply]) -> Prompts:
    """All that was shown, as of one answer."""
    kept: dict[Tile, int] = {}
    for reply in replies:
        kept |= reply.shown.kept
    return Prompts([reply.sequence for reply in replies], [1.0], kept)


def _as_one(said: str, replies: Sequence[_Reply]) -> Generation:
    """What the model said of all images as one generation, in our words."""
    parts = [reply.generation for reply in replies]
    return Generation(
        said,
        tuple(log for part in parts for log in part.token_log_probabilities),
        sum(part.prefill_seconds for part in parts),
        sum(part.generate_seconds for part in parts),
        (1.0,),
        thoughts="\n\n".join(part.thoughts for part in parts if part.thoughts),
    )


def _warnings(
    locating: Locating, exploration: Exploration, seen: Sequence[_Shown], replies: Sequence[_Reply]
) -> Iterator[str]:
    cut = sum(reply.is_cut for reply in replies)
    if cut:
        yield (
            f"The model's list of places was cut in {cut} of {len(replies)} views: there may be "
            "more of them."
        )
    left = len(seen) - len(replies)
    if left:
        yield (
            f"{left} of {len(seen)} views, those with the lowest scores, were not searched for "
            "places."
        )
    whole = max(
        (exploration.levels[reply.shown.ground.level].decimation for reply in replies), default=1.0
    )
    if locating.asked is Asked.HOW_MANY and whole > 1:
        closer = sum(
            exploration.levels[reply.shown.ground.level].decimation < whole for reply in replies
        )
        yield (
            f"Counted are those that it saw in the whole at 1/{whole:g} of the resolution and in "
            f"{closer} closer views; smaller ones elsewhere are not among them."
        )
