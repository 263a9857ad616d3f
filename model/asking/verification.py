"""After the search: is what is asked about visible in the best places, one by one?

Each place is shown behind the overview, which is run once for all (vlm.shared_prefix), and one
forward pass tells how likely the answer begins with yes; nothing is generated. ZoomEye (arXiv
2411.16044) asks such questions on its way; here they are asked once, of the tiles that the search
found best.

A model that was trained to say that it cannot see what it is asked about is asked the question
itself, any other whether what the question asks about is visible there (model.asking.yes_or_no).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from ..search.coarse_to_fine import Stopped
from ..vlm.chat_prompt import without_halves
from ..vlm.confidence import AnswerKind, ConfidenceCalibration
from ..vlm.memory import empty_device_cache, is_out_of_memory
from ..vlm.shared_prefix import Continued, Prefix, PrefixRunner
from ..vlm.vision_language_model import (
    Generation,
    MultimodalSequence,
    SequenceImage,
    VisionLanguageModel,
)
from ..wire.pyramid import Tile, native_bounds
from ..wire.question import Question
from .conversation import context_of, turns_for_search
from .prefix_cache import KeptPrefixes
from .prompt_builder import thinned
from .prompt_words import PromptWords
from .question_kind import is_about_the_whole
from .tile_explorer import OVERVIEW_TILE, Exploration
from .yes_or_no import YesOrNo

VISIBLE = 0.5
"""From here on a place is taken to show what is asked about."""
NOT_CHECKED = "There was too little memory to check the places that were found one by one."


def is_verified(question: Question, exploration: Exploration, vlm: VisionLanguageModel) -> bool:
    """Whether the places that were found for a question are checked one by one: not where there is
    nothing to look for, or nothing ranks the places."""
    profile, wanted = vlm.folder.profile, question.options.verify
    if not (profile.verified_places if wanted is None else wanted):
        return False
    if not exploration.is_ranked or exploration.search.stopped is Stopped.ASSESSED:
        return False
    return not is_about_the_whole(question.text, profile.whole_scene)


def verified(
    question: Question,
    exploration: Exploration,
    vlm: VisionLanguageModel,
    words: PromptWords,
    kept: KeptPrefixes,
    check: Callable[[], None] = lambda: None,
) -> tuple[Exploration, str]:
    """The exploration with how likely what is asked about is visible in each of the best places,
    and what the analyst has to know of that: '' or a warning.

    kept: what an earlier question may have left of the places. check: called between them; what it
    raises ends the verification.
    """
    try:
        visible = _Verification(question, exploration, vlm, words, kept).visible(check)
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        empty_device_cache()
        return exploration, NOT_CHECKED
    return replace(exploration, visible=MappingProxyType(dict(visible))), ""


def confidence_in(
    generation: Generation, visible: Mapping[Tile, float], calibration: ConfidenceCalibration
) -> float:
    """What is shown as confidence. visible: see Exploration.

    A calibrated one stays as it was fitted. Else it is how likely what is asked about is visible in
    the best place: of a 'yes' just that, of a 'no' the opposite, of another answer times how likely
    its words are.
    """
    if not visible or calibration.is_fitted:
        return calibration.confidence(generation.probability, generation.text)
    seen, kind = max(visible.values()), AnswerKind.of(generation.text)
    if kind is AnswerKind.YES:
        return seen
    if kind in (AnswerKind.NO, AnswerKind.NOT_VISIBLE):
        return 1 - seen
    return seen * generation.probability


class _Verification:
    def __init__(
        self,
        question: Question,
        exploration: Exploration,
        vlm: VisionLanguageModel,
        words: PromptWords,
        kept: KeptPrefixes,
    ) -> None:
        self.question, self.exploration, self.vlm, self.words = question, exploration, vlm, words
        self.kept = kept
        self.profile = vlm.folder.profile
        self.finest = exploration.search.finest

    def visible(self, check: Callable[[], None]) -> Mapping[Tile, float]:
        """By place; none where the model's first word tells nothing."""
        yes_or_no = YesOrNo(self.vlm)
        if not yes_or_no.can_be_told:
            return {}
        sequences = {tile: self.sequence(tile) for tile in self.places()}
        room = context_of(self.vlm)
        sequences = {tile: one for tile, one in sequences.items() if len(one) < room}
        if not sequences:
            return {}
        check()
        found = {}
        for tile, one in zip(sequences, self.run(sequences), strict=True):
            check()
            likely = None if one.logits is None else yes_or_no.likely(one.logits)
            if likely is not None:
                found[tile] = likely
        return found

    def run(self, sequences: Mapping[Tile, MultimodalSequence]) -> Iterator[Continued]:
        """Each behind its place, which stands behind the overview."""
        runner, prompts = PrefixRunner(self.vlm), list(sequences.values())
        begins: list[Prefix | None] = [None] * len(prompts)
        first = prompts[0]
        if len(first.image_lengths) > 1:
            end = int(first.vision_index[first.image_lengths[0] - 1]) + 1
            begins = self.kept.of(runner, [OVERVIEW_TILE], [first], [end], [None]) * len(prompts)
        ends = [int(prompt.vision_index[-1]) + 1 for prompt in prompts]
        places = self.kept.of(runner, list(sequences), prompts, ends, begins)
        return runner.run(prompts, places)

    def places(self) -> list[Tile]:
        """The best of the finest tiles that have ground: together no more vision tokens than the
        answer may rest on."""
        shares = self.finest.by_tile
        best = sorted(shares, key=lambda tile: -shares[tile])
        shown = [tile for tile in best if self.exploration.encoded[tile].features is not None]
        room = self.question.options.vision_tokens // self.vlm.tokens_per_tile
        return shown[: min(self.profile.verified_places or MOST_PLACES, max(1, room))]

    def sequence(self, tile: Tile) -> MultimodalSequence:
        """The overview and one place, and the question about it."""
        overview = thinned(self.exploration.overview, self.question.options.vision_tokens)
        images = [overview] if self.profile.shows_overview else []
        encoded = self.exploration.encoded[tile]
        if self.exploration.overview_is_enough:
            images = [overview]
        elif encoded.features is not None:
            images.append(SequenceImage(self.introduce(tile), encoded.features, encoded.kept))
        turns = turns_for_search(self.question.history.turns, self.vlm)
        if self.profile.abstention:
            return self.vlm.assemble(images, self.words.question(self.question.text), turns)
        where = "image" if len(images) == 1 else "crop"
        asked = " ".join(without_halves(self.question.text).split())
        said = (
            f'Somebody asks about the whole image: "{asked}"\n'
            f"Is what they ask about visible in the {where}? Answer yes or no."
        )
        return self.vlm.assemble(images, said, turns)

    def introduce(self, tile: Tile) -> str:
        levels = self.exploration.levels
        ground = native_bounds(levels, tile, self.exploration.tile_side)
        return self.words.crop(1, ground, levels[tile.level].decimation)


MOST_PLACES = 12
"""Where a question asks for it and the model's profile does not."""
