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
