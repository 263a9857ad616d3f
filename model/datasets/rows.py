"""What all benchmarks share: questions about images, how predictions are judged, reading files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from ..wire.errors import TrainingDataError


class Box(NamedTuple):
    """A rectangle in native pixels."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Item:
    """One question of a benchmark.

    prompt: what the model is asked, in the official wording. group: items of different groups are
    scored apart (LRS-VQA's sources). boxes: where the answer can be seen, if the benchmark says so.
    row: the official row, for the official form of the predictions.
    """

    identifier: str
    images: tuple[Path, ...]
    prompt: str
    truth: str
    category: str
    group: str = ""
    choices: tuple[str, ...] = ()
    boxes: tuple[Box, ...] = ()
    row: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Prediction:
    """What was answered to an item; '' if it failed."""

    item: Item
    output: str


class Benchmark(Protocol):
    """A benchmark in its official form.

    measures: the names of its scores, the official one first. categories: all that there are, where
    the official score counts a missing one as 0. notes: what the reader of the scores has to know.
    """

    name: str
    max_new_tokens: int
    measures: tuple[str, ...]
    categories: tuple[str, ...]
    notes: tuple[str, ...]

    def read(self, folder: Path) -> list[Item]:
        """All questions. TrainingDataError, naming file and row, if one is wrong."""
        ...

    def official_row(self, item: Item, output: str) -> dict[str, Any]:
        """A row of predictions as the official scorer reads it."""
        ...

    def read_predictions(self, file: Path) -> list[Prediction]:
        """Rows of predictions in the official form."""
        ...

    def judge(self, prediction: Prediction) -> dict[str, bool]:
        """Right or wrong, by each measure."""
        ...


@dataclass(frozen=True)
class Row:
    """A JSON object of a file, with its number (from 1) for messages."""

    file: Path
    number: int
    values: Mapping[str, Any]

    def text(self, *names: str) -> str:
        """The first of these fields that is there, as text. TrainingDataError if none is."""
        for name in names:
            value = self.values.get(name)
            if isinstance(value, (str, int)) and not isinstance(value, bool):
                return str(value)
        raise self.error(f"'{names[0]}' is missing or no text")

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.values.get(name)
        if not (isinstance(value, list) and all(isinstance(part, str) for part in value)):
            raise self.error(f"'{name}' is missing or no list of texts")
        return tuple(value)

    def box(self, name: str) -> tuple[Box, ...]:
        """The box of a field of four numbers; none if the field is not there."""
        value = self.values.get(name)
        return () if value is None else (self._box(name, value),)

    def boxes(self, name: str) -> tuple[Box, ...]:
        """The boxes of a list of such; none if the field is not there."""
        value = self.values.get(name, [])
        if not isinstance(value, list):
            raise self.error(f"'{name}' is no list of boxes")
        return tuple(self._box(name, box) for box in value)

    def _box(self, name: str, value: Any) -> Box:
        try:
            box = Box(*map(float, value))
        except (TypeError, ValueError):
            raise self.error(f"'{name}' is not four numbers") from None
        if not (box.left < box.right and box.top < box.bottom):
            raise self.error(f"'{name}' is empty: {value}")
        return box

    def error(self, what: str) -> TrainingDataError:
        return TrainingDataError(
            f"{self.file}, row {self.number}: {what}.", "Correct the row, or download it again."
        )


def read_rows(file: Path) -> Iterator[Row]:
    """The objects of a JSON array or of JSON lines.

    Raises:
        TrainingDataError: the file cannot be read, or a row is not a JSON object.
    """
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingDataError(f"{file} cannot be read.", details=str(error)) from error
    if text.lstrip().startswith("["):
        try:
            values = json.loads(text)
        except ValueError as error:
            raise TrainingDataError(f"{file} is not JSON: {error}.") from error
        numbered: Sequence[tuple[int, Any]] = list(enumerate(values, 1))
    else:
        numbered = []
        for number, line in enumerate(text.split("\n"), 1):
            if not line.strip():
                continue
            try:
                numbered.append((number, json.loads(line)))
            except ValueError as error:
                raise TrainingDataError(f"{file}, row {number}: not JSON ({error}).") from error
    for number, value in numbered:
        row = Row(file, number, value if isinstance(value, dict) else {})
        if not isinstance(value, dict):
            raise row.error("not a JSON object")
        yield row


def distinct(items: Sequence[Item]) -> list[Item]:
    """The items with identifiers that are all different: 'x', 'x#2', ..."""
    times: dict[str, int] = {}
    renamed = []
    for item in items:
        times[item.identifier] = count = times.get(item.identifier, 0) + 1
        suffix = f"#{count}" if count > 1 else ""
        renamed.append(replace(item, identifier=item.identifier + suffix))
    return renamed


def find_file(folder: Path, patterns: Sequence[str], what: str) -> list[Path]:
    """The files of the first pattern that has any. TrainingDataError if none has."""
    for pattern in patterns:
        if found := sorted(folder.glob(pattern)):
            return found
    raise TrainingDataError(
        f"There is no {what} in {folder}.", f"It should be {' or '.join(patterns)}."
    )


def find_image(folder: Path, name: str, subfolders: Sequence[str]) -> Path:
    """Where an image is; if nowhere, where it should be (see check_images).

    Rows may name folders that lie above this one (LRS-VQA's: 'LRS_VQA/image/1.tif'). Those are left
    out, but none that is here: another image of the same name is not the one that is meant.
    """
    parts = Path(name).parts
    for start in range(len(parts)):
        inner = Path(*parts[start:])
        places = [folder / subfolder / inner for subfolder in ("", *subfolders)]
        if found := next((place for place in places if place.is_file()), None):
            return found
        if (folder / parts[start]).is_dir():
            break
    return folder / name


def check_images(items: Sequence[Item]) -> None:
    """Questions without their images would be scored as wrong answers.

    Raises:
        TrainingDataError: images are missing; it says how many.
    """
    images = dict.fromkeys(image for item in items for image in item.images)
    missing = {image: None for image in images if not image.is_file()}
    if missing:
        asked = sum(any(image in missing for image in item.images) for item in items)
        raise TrainingDataError(
            f"{len(missing):,} of {len(images):,} images are missing, which {asked:,} of "
            f"{len(items):,} questions are about. The first is {next(iter(missing))}.",
            "Choose the folder that holds the questions and the images, or download what is "
            "missing.",
            "\n".join(map(str, list(missing)[:20])),
        )


IMAGE_FOLDERS = ("image", "images", "Image")
