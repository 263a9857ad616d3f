"""Quicker imports: torch and transformers are some thousand modules."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quick_imports() -> Iterator[None]:
    """Without the garbage collector, which would look through what is no garbage again and again:
    a fifth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
