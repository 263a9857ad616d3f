"""What was expensive to make and may be asked for again, bounded in bytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, Protocol, TypeVar


class Sized(Protocol):
    @property
    def nbytes(self) -> int: ...


Value = TypeVar("Value", bound=Sized)


class BoundedCache(Generic[Value]):
    """Keeps the values used last, up to `capacity` bytes of them.

    A question goes through the same tiles in the same order as the one before it. One that needs
    more than there is room for would find nothing: each tile would have made room for the one
    before it is asked for. So what a question has used does not make room for itself (`begin`).
    """

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nbytes = 0
        self._values: OrderedDict[Hashable, Value] = OrderedDict()
        self._in_use: set[Hashable] | None = None

    def begin(self) -> None:
        """A question begins: what it uses stays until the next one begins."""
        self._in_use = set()

    def get(self, key: Hashable) -> Value | None:
        value = self._values.get(key)
        if value is not None:
            self._use(key)
        return value

    def put(self, key: Hashable, value: Value) -> None:
        """Keep a value; the ones used longest ago make room. One for which there is none is not
        kept."""
        if key in self._values:
            self.nbytes -= self._values.pop(key).nbytes
        if value.nbytes > self.capacity:
            return
        self._values[key] = value
        self.nbytes += value.nbytes
        while self.nbytes > self.capacity:
            oldest = next(iter(self._values))
            dropped = key if self._in_use and oldest in self._in_use else oldest
            self.nbytes -= self._values.pop(dropped).nbytes
        if key in self._values:
            self._use(key)

    def _use(self, key: Hashable) -> None:
        self._values.move_to_end(key)
        if self._in_use is not None:
            self._in_use.add(key)

    def clear(self) -> None:
        self._values.clear()
        self._in_use = None
        self.nbytes = 0
