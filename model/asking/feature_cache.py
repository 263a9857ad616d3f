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
    """Keeps the values used last, up to `capacity` bytes of them."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nbytes = 0
        self._values: OrderedDict[Hashable, Value] = OrderedDict()

    def get(self, key: Hashable) -> Value | None:
        value = self._values.get(key)
        if value is not None:
            self._values.move_to_end(key)
        return value

    def put(self, key: Hashable, value: Value) -> None:
        """Keep a value; the ones used longest ago make room. One larger than all is not kept."""
        if key in self._values:
            self.nbytes -= self._values.pop(key).nbytes
        if value.nbytes > self.capacity:
            return
        self._values[key] = value
        self.nbytes += value.nbytes
        while self.nbytes > self.capacity:
            _, oldest = self._values.popitem(last=False)
            self.nbytes -= oldest.nbytes

    def clear(self) -> None:
        self._values.clear()
        self.nbytes = 0
