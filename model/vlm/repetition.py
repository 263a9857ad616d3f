"""Models that begin to say the same again and again."""

from __future__ import annotations

from collections.abc import Sequence

LONGEST_PERIOD = 128
"""Tokens of what is said again."""
LEAST_REPEATED = 32
"""Tokens that a repetition has at least, beside what it repeats: a rule in a table is shorter."""
LEAST_TIMES = 3
"""How often the same must have been said again."""


def repeated_tail(tokens: Sequence[int]) -> int:
    """How many tokens at the end only say again what is said before them; 0 where none do.

    A repetition is exact: a list with numbers, or of different places, is none.
    """
    for period in range(1, min(LONGEST_PERIOD, len(tokens) // (LEAST_TIMES + 1)) + 1):
        needed = max(LEAST_REPEATED, LEAST_TIMES * period)
        if len(tokens) < needed + period:
            continue
        last = len(tokens) - 1
        if all(tokens[last - n] == tokens[last - n - period] for n in range(needed)):
            begin = last - needed
            while begin >= period and tokens[begin] == tokens[begin - period]:
                begin -= 1
            return last - begin
    return 0
