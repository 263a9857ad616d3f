"""Real chips: the UC Merced Land Use Dataset (Yang and Newsam 2010), split once and for all.

Neighbours in the alphabet often overlap on the ground, so the split is by blocks of file names, not
at random.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np
from PIL import Image

from ..wire.errors import TrainingDataError

CHIP_SIZE = 256
CHIP_METRES = 76.8
"""Ground length of a chip's side: 256 px of 0.3 m."""
VALIDATION_SHARE = 0.2


class Split(Enum):
    """Training and validation share no chip and no seed."""

    TRAIN = "train"
    VALIDATION = "validation"

    def seed(self, number: int) -> int:
        """The split's own seed for a number: training's are even, validation's are odd."""
        return 2 * number + (self is Split.VALIDATION)


class LandUse(Enum):
    """The data set's classes by their folders; `words` is what the model says."""

    AGRICULTURAL = "agricultural"
    AIRPLANE = "airplane"
    BASEBALL_DIAMOND = "baseballdiamond"
    BEACH = "beach"
    BUILDINGS = "buildings"
    CHAPARRAL = "chaparral"
    DENSE_RESIDENTIAL = "denseresidential"
    FOREST = "forest"
    FREEWAY = "freeway"
    GOLF_COURSE = "golfcourse"
    HARBOR = "harbor"
    INTERSECTION = "intersection"
    MEDIUM_RESIDENTIAL = "mediumresidential"
    MOBILE_HOME_PARK = "mobilehomepark"
    OVERPASS = "overpass"
    PARKING_LOT = "parkinglot"
    RIVER = "river"
    RUNWAY = "runway"
    SPARSE_RESIDENTIAL = "sparseresidential"
    STORAGE_TANKS = "storagetanks"
    TENNIS_COURT = "tenniscourt"

    @property
    def words(self) -> str:
        return _WORDS.get(self, self.value)


_WORDS = {
    LandUse.BASEBALL_DIAMOND: "baseball diamond",
    LandUse.DENSE_RESIDENTIAL: "dense residential",
    LandUse.GOLF_COURSE: "golf course",
    LandUse.MEDIUM_RESIDENTIAL: "medium residential",
    LandUse.MOBILE_HOME_PARK: "mobile home park",
    LandUse.PARKING_LOT: "parking lot",
    LandUse.SPARSE_RESIDENTIAL: "sparse residential",
    LandUse.STORAGE_TANKS: "storage tanks",
    LandUse.TENNIS_COURT: "tennis court",
}


@dataclass(frozen=True)
class Chip:
    """One real chip: uint8 (CHIP_SIZE, CHIP_SIZE, 3), and what it is called."""

    name: str
    land_use: LandUse
    rgb: np.ndarray


def find_chips(folder: Path | str | None = None) -> Path | None:
    """The chips' folder: the one given, else where the test data lie; None without any.

    Raises:
        TrainingDataError: the folder that was given does not exist.
    """
    if folder is not None:
        if not Path(folder).is_dir():
            raise TrainingDataError(f"There is no folder of chips at {folder}.")
        return Path(folder)
    beside = Path(__file__).resolve().parents[3] / "shared" / "data"
    usual = Path(os.environ.get("ASK_RASTER_TEST_DATA", beside)) / "ucmerced"
    return usual if usual.is_dir() else None


def load_chips(folder: Path, split: Split) -> list[Chip]:
    """The split's chips: of each class the last fifth of the file names is for validation.

    Raises:
        TrainingDataError: a class is missing or a chip cannot be read; the message names it.
    """
    chips = []
    for land_use in LandUse:
        files = sorted((Path(folder) / land_use.value).glob("*.jpg"))
        if len(files) < 2:
            raise TrainingDataError(
                f"{folder} holds no chips of the class {land_use.value}.",
                "Give the folder that holds one folder of .jpg files for each of the 21 classes.",
            )
        border = len(files) - max(1, round(VALIDATION_SHARE * len(files)))
        chosen = files[:border] if split is Split.TRAIN else files[border:]
        chips += [Chip(f"{land_use.value}/{file.name}", land_use, _read(file)) for file in chosen]
    return chips


def _read(file: Path) -> np.ndarray:
    try:
        with Image.open(file) as image:
            rgb = image.convert("RGB")
    except (OSError, SyntaxError, ValueError) as error:
        raise TrainingDataError(
            f"The chip {file} cannot be read.", "Remove it or copy it again.", str(error)
        ) from error
    if min(rgb.size) < CHIP_SIZE // 2:
        raise TrainingDataError(f"The chip {file} is too small: {rgb.width} x {rgb.height} px.")
    if rgb.size != (CHIP_SIZE, CHIP_SIZE):
        rgb = rgb.resize((CHIP_SIZE, CHIP_SIZE), Image.Resampling.BICUBIC)
    return np.asarray(rgb)
