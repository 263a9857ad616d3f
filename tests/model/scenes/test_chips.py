"""Real chips: split once and for all, and checked."""

import shutil

import numpy as np
import pytest
from PIL import Image

from model.scenes.chips import CHIP_SIZE, LandUse, Split, find_chips, load_chips
from model.wire.errors import TrainingDataError


@pytest.fixture()
def folder(tmp_path):
    """A folder of the data set's form, with five small chips of each class."""
    rng = np.random.default_rng(0)
    for use in LandUse:
        (tmp_path / use.value).mkdir()
        for number in range(5):
            pixels = rng.integers(0, 255, (250, 256, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(tmp_path / use.value / f"{use.value}{number:02}.jpg")
    return tmp_path


def test_the_splits_share_no_chip_and_hold_every_class(folder):
    train, validation = (load_chips(folder, split) for split in Split)
    assert not {chip.name for chip in train} & {chip.name for chip in validation}
    assert {chip.land_use for chip in train} == {chip.land_use for chip in validation} == {*LandUse}
    assert (len(train), len(validation)) == (4 * 21, 21)
    assert all(chip.rgb.shape == (CHIP_SIZE, CHIP_SIZE, 3) for chip in train)


def test_the_real_splits_share_no_pixels(real_chips):
    train, validation = (load_chips(real_chips, split) for split in Split)
    assert {chip.land_use for chip in train} == {chip.land_use for chip in validation} == {*LandUse}
    assert all(np.unique(chip.rgb).size > 40 for chip in (*train, *validation))
    assert not {chip.rgb.tobytes() for chip in train} & {c.rgb.tobytes() for c in validation}


def test_a_corrupt_chip_is_named(folder):
    corrupt = folder / "harbor" / "harbor03.jpg"
    corrupt.write_bytes(corrupt.read_bytes()[:400])
    with pytest.raises(TrainingDataError, match="harbor03.jpg"):
        load_chips(folder, Split.TRAIN)


def test_a_missing_class_and_a_missing_folder_are_named(folder, tmp_path):
    shutil.rmtree(folder / "river")
    with pytest.raises(TrainingDataError, match="river"):
        load_chips(folder, Split.TRAIN)
    with pytest.raises(TrainingDataError, match="nowhere"):
        find_chips(tmp_path / "nowhere")


def test_no_seed_is_of_both_splits():
    seeds = [{split.seed(number) for number in range(1000)} for split in Split]
    assert not seeds[0] & seeds[1]
