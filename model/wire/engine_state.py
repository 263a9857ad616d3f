"""What the engine holds in memory, as it says after every change."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from .records import read_record, whole


@dataclass(frozen=True)
class EngineState:
    """The loaded model; nothing is loaded where `model` is ''.

    model: its name. quantization: how its weights are held, as in ModelIdentity. device: what it
    runs on, in words. memory_bytes: what it takes of that device's memory.
    """

    model: str = ""
    quantization: str = ""
    device: str = ""
    memory_bytes: int = 0

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(record: Any) -> EngineState:
        """Raises ValueError: the record is no state."""
        return read_record(EngineState, record, memory_bytes=lambda value: whole(value, 0))
