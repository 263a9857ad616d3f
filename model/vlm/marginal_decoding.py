"""One answer from several prompts, each of which shows other evidence.

What an answer's probability is over all of them is RAG-Sequence's (Lewis et al., arXiv 2005.11401,
section 2.1): the sum over the prompts of a prompt's share times the answer's probability there. It
is decoded greedily, word by word, each prompt weighed by how well it has foreseen the words so far.

Numbers are different: who counts in one place has not seen the other places. Where the answer is a
number, the prompts' numbers are added up.
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
    digits: the tokens of 0 to 9, of a model whose numbers are counts, and end: the token that ends
    an answer: where both are given the prompts' counts are added up (see `counts_of`).
    """

    def __init__(
        self,
        shares: Sequence[float],
        abstention: int | None = None,
        digits: Sequence[int] = (),
        end: int | None = None,
        agreement: float = 0.5,
    ) -> None:
        given = torch.tensor(shares, dtype=torch.float32).clamp(min=LEAST_SHARE)
        self._log_shares = (given / given.sum()).log()
        self._abstention, self._agreement = abstention, agreement
        self._end = [] if end is None else [end]
        self._digits = list(digits) if self._end else []
        self._foreseen: Tensor | None = None
        self._counted: Tensor | None = None
        self._to_say: list[int] = []

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        """input_ids: (prompts, tokens), whose last is the same in every row but at first. scores:
        (prompts, vocabulary). Returns log-probabilities, every row the same."""
        if self._counted is not None:
            return self._only(self._to_say.pop(0), 0.0, scores)
        apart = scores.float().log_softmax(-1)
        begins = self._foreseen is None
        if begins:
            self._log_shares = self._log_shares.to(scores.device)
        else:
            self._log_shares = self._after(int(input_ids[0, -1]))
        self._foreseen = apart
        overall = (self._log_shares[:, None] + apart).logsumexp(0)
        if begins and len(apart) > 1:
            if self._abstention is not None:
                if overall[self._abstention] < math.log(self._agreement):
                    overall[self._abstention] = -math.inf
            if int(overall.argmax()) in self._digits:
                return self._add_up(apart, scores)
        return overall.log_softmax(-1).expand_as(scores)

    def support(self, last: int) -> tuple[float, ...]:
        """How far the answer rests on each prompt: its share, given all words, the last one too;
        of a sum, its part of what was counted; of nothing, its share."""
        if self._counted is None:
            return tuple(self._after(last).softmax(0).tolist())
        return tuple((self._counted / self._counted.sum()).tolist())

    def _after(self, token: int) -> Tensor:
        if self._foreseen is None:  # nothing was said yet
            return self._log_shares
        return self._log_shares + self._foreseen[:, token]

    def _add_up(self, apart: Tensor, scores: Tensor) -> Tensor:
        """The first digit of the likeliest sum; the others follow, and the end. The sum is 0 only
        where that has as much as `agreement`."""
        shares = self._log_shares.exp()
        counts = counts_of(apart.exp(), shares, self._digits, self._abstention)
        of_sums = distribution_of_sum(counts)
        # Whether there are any comes first: what speaks for some is shared out among many numbers.
        none = bool(of_sums[0] >= self._agreement)
        number = 0 if none else 1 + int(of_sums[1:].argmax())
        parts = counts @ torch.arange(10.0, device=counts.device)
        self._counted = parts if number else shares
        first, *others = [self._digits[int(digit)] for digit in str(number)]
        self._to_say = [*others, *self._end]
        return self._only(first, of_sums[number].log().item(), scores)

    def _only(self, token: int, log_probability: float, scores: Tensor) -> Tensor:
        """This token and no other."""
        certain = torch.full_like(scores, -math.inf, dtype=torch.float32)
        certain[:, token] = log_probability
        return certain


def counts_of(
    first: Tensor, shares: Tensor, digits: Sequence[int], abstention: int | None
) -> Tensor:
    """How likely 0 to 9 are counted in each place, (places, 10).

    Who sees nothing counts none. What is counted in a place is what is asked about the less surely,
    the smaller its share is beside the best one's (by the root of it): else it is none of it.

    first: (places, vocabulary), how likely each token begins the answer. shares: (places,).
    """
    counts = first[:, list(digits)]
    none = torch.zeros_like(counts)
    none[:, 0] = 1.0
    if abstention is not None:
        counts = counts + first[:, abstention, None] * none
    sure = (shares / shares.max()).sqrt()[:, None]
    return sure * counts / counts.sum(1, keepdim=True).clamp(min=LEAST_SHARE) + (1 - sure) * none


def distribution_of_sum(counts: Tensor) -> Tensor:
    """How likely each sum of independent counts is: the convolution of their distributions.

    counts: (places, numbers), how likely 0, 1, 2, ... are in each place. Returns (sums,), of 0, 1,
    2, ..., places * (numbers - 1).
    """
    sums = counts.new_ones(1)
    for of_place in counts:
        both = counts.new_zeros(len(sums) + len(of_place) - 1)
        for number, likely in enumerate(of_place):
            both[number : number + len(sums)] += likely * sums
        sums = both
    return sums
