"""What the panel says about answers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from askraster.model.wire.pyramid import PyramidLevel
from askraster.ui.panel import in_words
from qgis.PyQt.QtCore import QLocale


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def test_looked_at_counts_the_tiles_of_all_levels(answer):
    levels = (PyramidLevel(1000, 500, 32.0, True), PyramidLevel(32000, 16000, 1.0, True))
    large = replace(answer, levels=levels, tile_size=448, metres_per_pixel=0.3)
    # 3 x 2 tiles of 448 px at the base, 72 x 36 at native resolution.
    assert in_words.looked_at(large) == "Looked at 5 of 2,598 tiles, down to 0.3 m a pixel"


def test_looked_at_without_ground_resolution_or_tile_size(answer):
    assert (
        in_words.looked_at(replace(answer, metres_per_pixel=None))
        == "Looked at 5 of 20 tiles, down to full resolution"
    )
    assert (
        in_words.looked_at(
            replace(answer, tile_size=0, metres_per_pixel=None, tiles=answer.tiles[:2])
        )
        == "Looked at 2 tiles, down to 1/2 of full resolution"
    )


@pytest.mark.parametrize(
    ("metres", "words"),
    [(0.2986, "0.3 m"), (0.05, "0.05 m"), (9.98, "10 m"), (153.7, "150 m"), (7421.0, "7,400 m")],
)
def test_resolution_has_two_digits(answer, metres, words):
    assert in_words.resolution(replace(answer, metres_per_pixel=metres), 1) == f"{words} a pixel"


def test_model(answer):
    assert in_words.model_in_words(answer) == "Qwen3-VL-4B, 4-bit, CUDA:0"
    plain = replace(answer, model=replace(answer.model, quantization="none", device="cpu"))
    assert in_words.model_in_words(plain) == "Qwen3-VL-4B, CPU"


def test_tile(answer):
    assert in_words.tile_in_words(answer, answer.tiles[-1]) == (
        "Level 2 of 2, 1 m a pixel\n"
        "70\u00a0% of the attention at this level, 60 of 64 tokens used in the answer"
    )


def test_a_tile_that_the_answer_rests_on(answer):
    tile = replace(answer.tiles[-1], support=0.62)
    assert in_words.tile_in_words(answer, tile).endswith("\n62\u00a0% of the answer rests on it")
    without = replace(answer.tiles[-1], support=0.0)
    assert "rests" not in in_words.tile_in_words(answer, without)
