"""Whether one score stands out of many.

A target may be one vision token of five thousand, so what all that was chosen holds together cannot
tell it from noise. What does is how far the best score lies from the others, in their own spread:
the median and the median absolute deviation of the scores' logarithms, which the target itself
hardly moves.
"""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np

CHANCE = 0.01
"""How often the best of scores that differ by chance alone may stand out."""
NORMAL_SPREAD = 1.4826
"""Standard deviations in a median absolute deviation, of a normal distribution."""
LEAST_DIFFERENCE = 1e-6
"""Of the scores' logarithms: what is less is rounding."""


def robust_deviations(values: np.ndarray) -> np.ndarray:
    """How many standard deviations each value lies above the median, both told by the ranks in the
    middle. NaN where there is no value; 0 or infinite where the middle half are all the same."""
    if not np.isfinite(values).any():
        return np.full(values.shape, np.nan)
    above = values - np.nanmedian(values)
    spread = NORMAL_SPREAD * float(np.nanmedian(np.abs(above)))
    if spread > LEAST_DIFFERENCE:
        return above / spread
    differs = np.abs(above) > LEAST_DIFFERENCE
    return np.where(differs, np.copysign(np.inf, above), np.where(np.isnan(above), np.nan, 0.0))


def stands_out(scores: np.ndarray) -> bool:
    """Whether the highest of these scores (0 and up, NaN for none) is more than chance."""
    there = np.asarray(scores, np.float64)
    there = there[~np.isnan(there)]
    if not there.size:
        return False
    logs = np.log(np.maximum(there, np.finfo(np.float64).tiny))
    return float(robust_deviations(logs).max()) > highest_by_chance(there.size)


def is_even(scores: np.ndarray) -> bool:
    """Whether all of these scores are the same, up to rounding: there is nothing to follow."""
    there = scores[~np.isnan(scores)]
    return not there.size or bool(there.max() <= there.min() * (1 + LEAST_DIFFERENCE))


def highest_by_chance(count: int) -> float:
    """What the highest of so many normal deviates exceeds with a probability of CHANCE."""
    return NormalDist().inv_cdf(math.exp(math.log1p(-CHANCE) / count))
