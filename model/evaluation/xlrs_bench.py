"""XLRS-Bench-lite (arXiv 2503.23771): choices about images of 8,500 px and more, 13 subtasks.

A folder with *.jsonl and the images: the published rows, with `image` the list of the images'
files (one; two where a change is asked about, which are shown side by side). The data set holds the
images inside its rows; `docs/evaluation.md` has the lines that write them out.

Official score: the set of letters equals the answer's; over all (micro) and as the mean of the 13
subtasks (macro), where a missing one counts as 0.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..datasets.rows import Item, Prediction, Row, find_file, find_image, read_rows
from .choice_parsing import robust_letters, xlrs_bench_letters

SEVERAL = "Land use classification/Overall Land use classification"
CATEGORIES = (
    "Complex reasoning/Anomaly Detection and Interpretation",
    "Complex reasoning/Environmental condition reasoning",
    "Complex reasoning/Route planning",
    "Counting/Counting with changing detection",
    "Counting/Counting with complex reasoning",
    "Counting/Overall counting",
    "Counting/Regional counting",
    SEVERAL,
    "Land use classification/Regional Land use classification",
    "Object properties/Object classification",
    "Object properties/Object color",
    "Object properties/Object motion state",
    "Object spatial relationship/Object spatial relationship",
)
PROMPT_ONE = (
    "\nSelect the best answer for the multiple-choice question based on the image. Only respond "
    "with the letter corresponding to the correct answer (A, B, C, D).\nThe answer is:"
)
PROMPT_SEVERAL = (
    "\nSelect the best answer(s) for the multiple-choice question based on the image. There may be "
    "more than one correct option. Only respond with the letter(s) corresponding to the correct "
    "answer(s) (A, B, C, D), with multiple choices separated by spaces.The answer(s) is(are):"
)


class XlrsBench:
    """See the module."""

    name = "xlrs-bench"
    max_new_tokens = 64
    measures: tuple[str, ...] = ("official", "robust")
    categories: tuple[str, ...] = CATEGORIES
    notes: tuple[str, ...] = (
        "Published figures differ in which mean they give: micro ('all') or macro.",
    )

    def read(self, folder: Path) -> list[Item]:
        files = find_file(folder, ["*.jsonl", "*.json"], "file of questions")
        return [
            self._item(row, *(find_image(folder, name, ("images",)) for name in row.texts("image")))
            for file in files
            for row in read_rows(file)
        ]

    def official_row(self, item: Item, output: str) -> dict[str, Any]:
        return {**item.row, "output": output}

    def read_predictions(self, file: Path) -> list[Prediction]:
        return [Prediction(self._item(row), row.text("output")) for row in read_rows(file)]

    def judge(self, prediction: Prediction) -> dict[str, bool]:
        item, output = prediction.item, prediction.output
        several = item.category == SEVERAL
        return {
            "official": xlrs_bench_letters(output) == set(item.truth),
            "robust": robust_letters(output, item.choices, several) == set(item.truth),
        }

    def _item(self, row: Row, *images: Path) -> Item:
        category, choices = row.text("category"), row.texts("multi-choice options")
        if category not in CATEGORIES:
            raise row.error(f"'{category}' is not a subtask of the benchmark")
        listed = "The choices are listed below:\n" + "\n".join(choices) + "\n"
        return Item(
            identifier=row.text("index"),
            images=images,
            prompt=row.text("question")
            + listed
            + (PROMPT_SEVERAL if category == SEVERAL else PROMPT_ONE),
            truth=row.text("answer"),
            category=category,
            choices=choices,
            row=row.values,
        )
