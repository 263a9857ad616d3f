"""The cache is bounded in bytes, and forgets what was used longest ago."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.asking.feature_cache import BoundedCache


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5), st.integers(0, 60))))
def test_it_behaves_as_a_list_in_order_of_use(steps):
    cache, expected = BoundedCache(100), []  # (key, bytes), used last at the end
    for is_put, key, size in steps:
        found = [entry for entry in expected if entry[0] == key]
        if is_put:
            cache.put(key, np.empty(size, np.uint8))
            expected = [entry for entry in expected if entry[0] != key] + [(key, size)]
            while sum(size for _, size in expected) > 100:
                expected.pop(0)
        else:
            value = cache.get(key)
            assert (value is None) == (not found)
            if found:
                assert value.nbytes == found[0][1]
                expected = [entry for entry in expected if entry[0] != key] + found
        assert cache.nbytes == sum(size for _, size in expected) <= 100


def test_what_is_larger_than_all_of_it_is_not_kept():
    cache = BoundedCache(10)
    cache.put("small", np.empty(10, np.uint8))
    cache.put("large", np.empty(11, np.uint8))
    assert cache.get("large") is None
    assert cache.get("small") is not None


def ask(cache, keys) -> int:
    """A question that goes through these values of 20 bytes: how many it finds."""
    cache.begin()
    found = 0
    for key in keys:
        if cache.get(key) is not None:
            found += 1
        else:
            cache.put(key, np.empty(20, np.uint8))
    return found


def test_a_question_that_needs_more_than_there_is_room_for_finds_what_there_was_room_for():
    """By order of use alone it would find nothing, however often it is asked."""
    cache = BoundedCache(100)
    assert [ask(cache, range(10)) for _ in range(3)] == [0, 5, 5]
    assert ask(cache, range(5)) == 5


def test_what_earlier_questions_used_makes_room():
    cache = BoundedCache(100)
    ask(cache, "abcde")
    assert ask(cache, "cdefg") == 3
    assert ask(cache, "cdefg") == 5
    assert ask(cache, "vwxyz") == 0 and ask(cache, "vwxyz") == 5


def test_a_value_in_use_that_grows_stays_within_the_bound():
    cache = BoundedCache(100)
    ask(cache, "abcde")
    cache.put("c", np.empty(40, np.uint8))
    assert cache.get("c") is None and cache.nbytes == 80
    assert all(cache.get(key) is not None for key in "abde")
