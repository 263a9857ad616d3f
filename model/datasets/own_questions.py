"""Questions about a user's own rasters, to train or calibrate on.

JSON lines: `image` (a name in the file's folder, or in its `image` or `images`), `text` (the
question), and where known the answer, `ground_truth`, and where it lies: `hbox` (left, top, right,
bottom in the image's native pixels), or `hboxes` for several. Other fields, such as LRS-VQA's, may
stand beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .rows import IMAGE_FOLDERS, Box, Row, find_file, find_image, read_rows

PATTERNS = ("*.jsonl", "*/*.jsonl")


@dataclass(frozen=True)
class OwnQuestion:
    """boxes: where the answer lies, in native pixels. What is not known is empty."""

    image: Path
    text: str
    boxes: Sequence[Box]
    answer: str = ""


def read_own_questions(path: Path) -> list[OwnQuestion]:
    """The questions of a file, or of all such files of a folder.

    Raises:
        TrainingDataError: naming the file and the row, if one is wrong or its image is missing; or
            there is no file of questions.
    """
    files = find_file(path, PATTERNS, "file of questions") if path.is_dir() else [path]
    folder = path if path.is_dir() else path.parent
    return [_question(row, folder) for file in files for row in read_rows(file)]


def _question(row: Row, folder: Path) -> OwnQuestion:
    image = find_image(folder, row.text("image"), IMAGE_FOLDERS)
    if not image.is_file():
        raise row.error(f"there is no image {row.text('image')}")
    boxes = row.boxes("hboxes") or row.box("hbox")
    answer = row.text("ground_truth") if "ground_truth" in row.values else ""
    return OwnQuestion(image, row.text("text"), boxes, answer)
