"""MME-RealWorld, remote sensing (arXiv 2408.13257): five choices about colour, count and position.

A folder with MME_RealWorld.json (or another JSON array in its form; only 'Remote Sensing' is read)
and the images. Official score: the first capital A to E; over all, and per category.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..datasets.rows import Item, Prediction, Row, find_file, find_image, read_rows
from .choice_parsing import mme_realworld_letter, robust_letters

SUBTASK = "Remote Sensing"
PROMPT = (
    "Select the best answer to the above multiple-choice question based on the image. Respond with "
    "only the letter (A, B, C, D, or E) of the correct option.\nThe best answer is:"
)


class MmeRealWorld:
    """See the module."""

    name = "mme-realworld-rs"
    max_new_tokens = 64
    measures: tuple[str, ...] = ("official", "robust")
    categories: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def read(self, folder: Path) -> list[Item]:
        files = find_file(folder, ["*.json"], "file of questions")
        rows = [row for file in files for row in read_rows(file)]
        return [
            self._item(row, find_image(folder, row.text("Image"), ("remote_sensing", "images")))
            for row in rows
            if row.text("Subtask") == SUBTASK
        ]

    def official_row(self, item: Item, output: str) -> dict[str, Any]:
        return {**item.row, "Output": output}

    def read_predictions(self, file: Path) -> list[Prediction]:
        """The scorer reads 'Output', the shipped inference writes 'output': either is read."""
        return [
            Prediction(self._item(row), row.text("Output", "output"))
            for row in read_rows(file)
            if row.text("Subtask") == SUBTASK
        ]

    def judge(self, prediction: Prediction) -> dict[str, bool]:
        item, output = prediction.item, prediction.output
        return {
            "official": mme_realworld_letter(output, item.choices) == item.truth,
            "robust": robust_letters(output, item.choices) == {item.truth},
        }

    def _item(self, row: Row, *images: Path) -> Item:
        choices = row.texts("Answer choices")
        listed = "".join(f"{choice}\n" for choice in choices)
        category = row.text("Category").lower()
        return Item(
            identifier=row.text("Question_id"),
            images=images,
            prompt=f"{row.text('Text')} The choices are listed below: \n{listed}{PROMPT}",
            truth=row.text("Ground truth"),
            category=category.split("/")[0] + "/attribute" if "attribute" in category else category,
            choices=choices,
            row=row.values,
        )
