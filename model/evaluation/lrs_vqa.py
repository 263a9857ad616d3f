"""LRS-VQA (arXiv 2503.07588): free answers about images of up to 27,328 px, with the target's box.

A folder with *.jsonl and the images. Where a row of our own scenes has several targets, `hboxes`
has all of their boxes. Official score: equal in lower case, or in one WordNet synset; per source,
over all (OA) and as the mean of the categories (AA).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..datasets.rows import IMAGE_FOLDERS, Item, Prediction, Row, find_file, find_image, read_rows
from .answer_matching import NO_WORDNET, normalized, wordnet_synonyms


class LrsVqa:
    """See the module. The questions already ask for a single word or phrase."""

    name = "lrs-vqa"
    max_new_tokens = 128
    measures: tuple[str, ...] = ("official", "normalised")
    categories: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __init__(self) -> None:
        self._are_synonyms = wordnet_synonyms()
        if self._are_synonyms is None:
            self.measures = ("official, exact match only", "normalised")
            self.notes = (NO_WORDNET,)

    def read(self, folder: Path) -> list[Item]:
        files = find_file(folder, ["*.jsonl", "*/*.jsonl"], "file of questions")
        return [item for file in files for item in self.read_file(file, folder)]

    def read_file(self, file: Path, folder: Path | None = None) -> list[Item]:
        """One file's questions; the images are in the folder, by default the file's own."""
        folder = folder or file.parent
        return [
            self._item(row, row.text("text"), find_image(folder, row.text("image"), IMAGE_FOLDERS))
            for row in read_rows(file)
        ]

    def official_row(self, item: Item, output: str) -> dict[str, Any]:
        """With both names of the identifier: the shipped inference and scorer differ in it."""
        return {
            "question_id": item.identifier,
            "id": item.identifier,
            "prompt": item.prompt,
            "category": item.category,
            "text": output,
            "ground_truth": item.truth,
        }

    def read_predictions(self, file: Path) -> list[Prediction]:
        return [
            Prediction(self._item(row, row.text("prompt")), row.text("text"))
            for row in read_rows(file)
        ]

    def judge(self, prediction: Prediction) -> dict[str, bool]:
        truth, output = prediction.item.truth.lower(), prediction.output.lower()
        plain_truth, plain_output = normalized(truth), normalized(output)
        same = self._are_synonyms or (lambda one, other: False)
        official, plain = self.measures
        return {
            official: truth == output or same(truth, output),
            plain: plain_truth == plain_output or same(plain_truth, plain_output),
        }

    def _item(self, row: Row, prompt: str, *images: Path) -> Item:
        identifier = row.text("question_id", "id")
        return Item(
            identifier=identifier,
            images=images,
            prompt=prompt,
            truth=row.text("ground_truth"),
            category=row.text("category"),
            group=identifier.split("_")[0] if "_" in identifier else "",
            boxes=row.boxes("hboxes") or row.box("hbox"),
            row=row.values,
        )
