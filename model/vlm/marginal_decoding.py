"""One answer from several prompts, each of which shows other evidence.

What an answer's probability is over all of them is RAG-Sequence's (Lewis et al., arXiv 2005.11401,
section 2.1): the sum over the prompts of a prompt's share times the answer's probability there. It
is decoded greedily, word by word, each prompt weighed by how well it has foreseen the words so far.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor
from transformers.generation import LogitsProcessor

LEAST_SHARE = 1e-9


class MarginalDecoding(LogitsProcessor):
    """Gives every row of a batch, which holds one prompt each, the log-probabilities over all.

    shares: of each prompt, how likely it shows what is asked about; they need not sum to 1.
    abstention: the token that begins the answer that nothing is to be seen. A prompt that says so
    has nothing to say, and its share goes to the others, unless they agree: it is the answer only
    where its probability over all is more than `agreement`.
    """

    def __init__(
        self, shares: Sequence[float], abstention: int | None = None, agreement: float = 0.5
    ) -> None:
        given = torch.tensor(shares, dtype=torch.float32).clamp(min=LEAST_SHARE)
        self._log_shares = (given / given.sum()).log()
        self._abstention, self._agreement = abstention, agreement
        self._foreseen: Tensor | None = None

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        """input_ids: (prompts, tokens), whose last is the same in every row but at first. scores:
        (prompts, vocabulary). Returns log-probabilities, every row the same."""
        apart = scores.float().log_softmax(-1)
        begins = self._foreseen is None
        if begins:
            self._log_shares = self._log_shares.to(scores.device)
        else:
            self._log_shares = self._after(int(input_ids[0, -1]))
        self._foreseen = apart
        overall = (self._log_shares[:, None] + apart).logsumexp(0)
        if begins and self._abstention is not None and len(apart) > 1:
            if overall[self._abstention] < math.log(self._agreement):
                overall[self._abstention] = -math.inf
        return overall.log_softmax(-1).expand_as(scores)

    def support(self, last: int) -> tuple[float, ...]:
        """How far the answer rests on each prompt: its share, given all words, the last one too."""
        return tuple(self._after(last).softmax(0).tolist())

    def _after(self, token: int) -> Tensor:
        return self._log_shares + self._foreseen[:, token]
