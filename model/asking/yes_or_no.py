"""How likely a model is to say yes to what it is shown: read off the logits of the answer's first
token, so that nothing is generated.

A model that was trained to say that it cannot see what it is asked about is asked the question
itself: what speaks against is that answer, 'no' or 'none'. Any other is asked a question of yes or
no.
"""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor

from ..vlm.thoughts import BEGINS
from ..vlm.vision_language_model import VisionLanguageModel

YES = ("yes", "Yes", "YES", " yes", " Yes")
NO = ("no", "No", "NO", " no", " No")
LEAST_SAID = 1e-6
"""Below this share of yes and no together the model says something else, and the two are noise."""
NONE = ("0", " 0", "zero", "none", "None")
"""What a count begins with where there is nothing to count."""


class YesOrNo:
    """Reads a model's first token."""

    def __init__(self, vlm: VisionLanguageModel) -> None:
        profile = vlm.folder.profile
        yes, no = first_tokens(vlm, YES), first_tokens(vlm, NO)
        against = no
        if profile.abstention:
            against = against | first_tokens(vlm, (profile.abstention,))
            against |= first_tokens(vlm, NONE) if profile.counts_add_up else set()
        self._vlm, self._abstains = vlm, bool(profile.abstention)
        self._for, self._against = sorted(yes - no), sorted(against - yes)
        self._thought = sorted(first_tokens(vlm, BEGINS) - yes - against)
        self._differ = bool(yes - no and no - yes)

    @property
    def can_be_told(self) -> bool:
        """Whether the tokenizer tells yes from no, and an answer begins with the first token: not
        where the prompt has begun a thought."""
        return self._differ and self._vlm.opened_thought is None

    def likely(self, logits: Tensor) -> float | None:
        """From 0 to 1; None where the model would rather think first, or say something else.

        logits: (vocabulary,), of the token after the prompt. ModelFolderError: they are no numbers.
        """
        likely = logits.softmax(-1)
        self._vlm.must_be_numbers(likely)  # nor are they where one was infinite
        speaks_for, speaks_against, thinks = (
            float(likely[tokens].sum()) for tokens in (self._for, self._against, self._thought)
        )
        if thinks > 0.5:
            return None
        if self._abstains:
            return 1 - speaks_against
        said = speaks_for + speaks_against
        return speaks_for / said if said > LEAST_SAID else None


def first_tokens(vlm: VisionLanguageModel, words: Sequence[str]) -> set[int]:
    """The tokens that these words may begin with."""
    ids = vlm.tokenizer(list(words), add_special_tokens=False)["input_ids"]
    return {one[0] for one in ids if one}
