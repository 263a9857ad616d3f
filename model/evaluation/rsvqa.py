"""RSVQA, low and high resolution (Lobry et al. 2020, arXiv 2003.07333): short answers from maps.

A folder as published: *_split_SPLIT_questions.json, ..._answers.json and the images as ID.tif.
Official score: a classification of answers, where areas, and in the low resolution set numbers,
fall into five ranges; per type, over all (OA) and as the mean of the types (AA).
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from ..datasets.rows import Item, Prediction, Row, find_file, find_image, read_rows
from ..wire.errors import TrainingDataError
from .answer_matching import normalized

SUFFIX = "\nAnswer the question using a single word or phrase."
IMAGE_FOLDERS = ("Images_LR", "Images/Data", "Images", "Data", "data")
LIMITS = (0, 10, 100, 1000)


class Rsvqa:
    """See the module. split: train, val, test or test_phili."""

    name = "rsvqa"
    max_new_tokens = 32
    measures: tuple[str, ...] = ("official", "normalised")
    categories: tuple[str, ...] = ()
    notes: tuple[str, ...] = (
        "The published models choose among the 100 commonest answers; this one answers freely.",
    )

    def __init__(self, split: str = "test") -> None:
        self._split = split

    def read(self, folder: Path) -> list[Item]:
        places = [f"{inner}*_split_{self._split}_questions.json" for inner in ("", "*/")]
        items = []
        for file in find_file(folder, places, "file of questions"):
            answers_file = Path(str(file).replace("_questions.json", "_answers.json"))
            answers = {
                row.text("question_id"): row.text("answer")
                for row in _active(answers_file, "answers")
            }
            for row in _active(file, "questions"):
                if row.text("id") not in answers:
                    raise row.error("it has no answer")
                items.append(self._item(row, answers[row.text("id")], file))
        return items

    def official_row(self, item: Item, output: str) -> dict[str, Any]:
        return {
            "id": item.row["id"],
            "img_id": item.row["img_id"],
            "type": item.category,
            "question": item.row["question"],
            "answer": item.truth,
            "resolution": item.group,
            "output": output,
        }

    def read_predictions(self, file: Path) -> list[Prediction]:
        return [
            Prediction(
                Item(
                    identifier=row.text("id"),
                    images=(),
                    prompt=row.text("question") + SUFFIX,
                    truth=row.text("answer"),
                    category=row.text("type"),
                    group=row.text("resolution"),
                    row=row.values,
                ),
                row.text("output"),
            )
            for row in read_rows(file)
        ]

    def judge(self, prediction: Prediction) -> dict[str, bool]:
        item = prediction.item
        official = [
            in_range(answer.strip().lower(), numbers=item.group == "LR")
            for answer in (item.truth, prediction.output)
        ]
        plain = [
            in_range(re.sub(r"(\d) ?m2\b", r"\1m2", normalized(answer)), item.group == "LR")
            for answer in (item.truth, prediction.output)
        ]
        return {"official": official[0] == official[1], "normalised": plain[0] == plain[1]}

    def _item(self, row: Row, truth: str, file: Path) -> Item:
        image = find_image(file.parent, f"{row.text('img_id')}.tif", IMAGE_FOLDERS)
        resolution = "LR" if file.name.startswith("LR") else "HR"
        return Item(
            identifier=f"{resolution}/{row.text('id')}",
            images=(image,),
            prompt=row.text("question") + SUFFIX,
            truth=truth,
            category=row.text("type"),
            group=resolution,
            row=row.values,
        )


def in_range(answer: str, numbers: bool) -> str:
    """The range that an area ('811m2') or, if asked for, a number falls into; else the answer."""
    if not re.fullmatch(r"\d+(m2)?" if numbers else r"\d+m2", answer):
        return answer
    unit = "m2" if answer.endswith("m2") else ""
    value = int(answer.removesuffix("m2"))
    if value == 0:
        return f"0{unit}"
    for low, high in zip(LIMITS, LIMITS[1:]):
        if value <= high:
            return f"between {low}{unit} and {high}{unit}"
    return f"more than {LIMITS[-1]}{unit}"


def _active(file: Path, key: str) -> list[Row]:
    """The rows that are in use, of the list `key`."""
    try:
        rows = json.loads(file.read_text("utf-8"))[key]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingDataError(f"{file} cannot be read.", details=repr(error)) from error
    if not (isinstance(rows, list) and all(isinstance(row, dict) for row in rows)):
        raise TrainingDataError(f"{file}: '{key}' is not a list of objects.")
    return [Row(file, number, row) for number, row in enumerate(rows, 1) if row.get("active")]
