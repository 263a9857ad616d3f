"""Reads dataclasses from JSON that someone else wrote: every field has its type, or a ValueError.

Standard library only, because QGIS imports it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")

MOST = 2**63
"""No whole number of ours is larger."""


def read_record(kind: type[Record], record: Any, **readers: Callable[[Any], Any]) -> Record:
    """A dataclass from a JSON object; a field with a default may be left out.

    readers: how the fields are read that are no str, bool, int or float, or one of these or
    None.

    Raises:
        ValueError: it is no object, a field is missing, unknown, or not what it should be.
    """
    if not isinstance(record, dict):
        raise ValueError(f"{kind.__name__} is no object")
    own = {field.name: field for field in fields(kind)}
    needed = {
        name
        for name, field in own.items()
        if field.default is MISSING and field.default_factory is MISSING
    }
    unknown, missing = sorted(record.keys() - own.keys()), sorted(needed - record.keys())
    if unknown or missing:
        raise ValueError(f"{kind.__name__}: {missing} missing, {unknown} unknown")
    read = {}
    for name, value in record.items():
        try:
            read[name] = (readers.get(name) or READERS[str(own[name].type)])(value)
        except ValueError as error:
            raise ValueError(f"{kind.__name__}.{name}: {error}") from error
    return kind(**read)


def text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"not a text but a {type(value).__name__}")
    return value


def truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"not true or false but a {type(value).__name__}")
    return value


def whole(value: Any, least: int = -MOST, most: int = MOST) -> int:
    """A whole number from `least` to `most`."""
    if type(value) is not int:  # True is an int
        raise ValueError(f"not a whole number but a {type(value).__name__}")
    if not least <= value <= most:
        raise ValueError("a number out of its range")
    return value


def number(value: Any) -> float:
    """A number that is one: neither infinite nor NaN."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"not a number but a {type(value).__name__}")
    if not math.isfinite(value):
        raise ValueError("a number that is none")
    return float(value)


def items(value: Any) -> list[Any]:
    if not isinstance(value, (list, tuple)):
        raise ValueError(f"not a list but a {type(value).__name__}")
    return list(value)


def numbers(value: Any, count: int) -> list[float]:
    """So many numbers."""
    found = [number(one) for one in items(value)]
    if len(found) != count:
        raise ValueError(f"{len(found)} numbers instead of {count}")
    return found


def texts(value: Any) -> tuple[str, ...]:
    return tuple(text(one) for one in items(value))


def optional_whole(value: Any) -> int | None:
    return None if value is None else whole(value)


def optional_number(value: Any) -> float | None:
    return None if value is None else number(value)


def optional_truth(value: Any) -> bool | None:
    return None if value is None else truth(value)


READERS = {
    "str": text,
    "bool": truth,
    "bool | None": optional_truth,
    "int": whole,
    "float": number,
    "int | None": optional_whole,
    "float | None": optional_number,
}
"""By how a dataclass writes the type of its field."""
