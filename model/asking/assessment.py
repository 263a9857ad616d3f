"""Before the search: does the overview tell enough, so that nothing has to be looked for?

CVSearch (arXiv 2605.23655) asks so. One forward pass behind the overview, which the verification
goes on from as well; nothing is generated. A model that was trained to say that it cannot see what
it is asked about is asked the question itself, any other whether the whole image is enough for it
(model.asking.yes_or_no). A question that its words tell to be about the whole place is not even
asked (model.asking.question_kind).
"""

from __future__ import annotations

from ..vlm.chat_prompt import without_halves
from ..vlm.memory import empty_device_cache, is_out_of_memory
from ..vlm.shared_prefix import PrefixRunner
from ..vlm.vision_language_model import MultimodalSequence, SequenceImage, VisionLanguageModel
from ..wire.question import Question
from .conversation import context_of
from .prefix_cache import KeptPrefixes
from .prompt_builder import thinned
from .prompt_words import PromptWords
from .tile_explorer import OVERVIEW_TILE
from .yes_or_no import YesOrNo

ENOUGH = 0.999
"""From here on an overview is taken to be enough: a search too many costs seconds, one too few the
answer. At 0.99 the embedded model takes 7 % of questions about small targets for answered."""
NOT_ASSESSED = "There was too little memory to ask whether the overview is enough: it was searched."


def is_assessed(question: Question, vlm: VisionLanguageModel) -> bool:
    """Whether the model is asked: as the question's options say, or the model's profile."""
    profile, wanted = vlm.folder.profile, question.options.assess
    return profile.shows_overview and (profile.assesses if wanted is None else wanted)


def is_enough(
    question: Question,
    overview: SequenceImage,
    vlm: VisionLanguageModel,
    words: PromptWords,
    kept: KeptPrefixes,
) -> tuple[bool, str]:
    """Whether the overview tells enough, and what the analyst has to know of that: '' or a warning.

    kept: what an earlier question may have left of the overview.
    """
    try:
        likely = how_likely_enough(question, overview, vlm, words, kept)
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        empty_device_cache()
        return False, NOT_ASSESSED
    return likely >= ENOUGH, ""


def how_likely_enough(
    question: Question,
    overview: SequenceImage,
    vlm: VisionLanguageModel,
    words: PromptWords,
    kept: KeptPrefixes,
) -> float:
    """From 0 to 1; 0 where the model's first word tells nothing, or has no room."""
    yes_or_no = YesOrNo(vlm)
    sequence = _sequence(question, overview, vlm, words)
    if not yes_or_no.can_be_told or len(sequence) >= context_of(vlm):
        return 0.0
    runner, end = PrefixRunner(vlm), int(sequence.vision_index[-1]) + 1
    begin = kept.of(runner, [OVERVIEW_TILE], [sequence], [end], [None])
    (found,) = runner.run([sequence], begin)
    return 0.0 if found.logits is None else yes_or_no.likely(found.logits) or 0.0


def _sequence(
    question: Question, overview: SequenceImage, vlm: VisionLanguageModel, words: PromptWords
) -> MultimodalSequence:
    """The overview, and the question about it."""
    images, turns = [thinned(overview, question.options.vision_tokens)], question.history.turns
    if vlm.folder.profile.abstention:
        return vlm.assemble(images, words.question(question.text), turns)
    asked = " ".join(without_halves(question.text).split())
    said = (
        f'Somebody asks about the whole image: "{asked}"\n'
        "Does the image as it is shown here, without any closer look at a part of it, show enough "
        "to answer that for certain? Answer yes or no."
    )
    return vlm.assemble(images, said, turns)
