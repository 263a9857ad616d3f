"""The layers whose attention guides the search are chosen by where they look."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from tiny_models import FAMILIES, LLAVA_FAMILIES

from model.__main__ import main
from model.focus.calibration import LayerScores, choose_layers, roc_area, score_layers
from model.focus.region_focus import AttentionReadout, score_tiles
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.region_view import RegionView
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import TrainingDataError
from model.wire.pyramid import Tile

EVERY_FAMILY = FAMILIES | LLAVA_FAMILIES
QUESTION = "Is there a ship?"


def test_roc_area_is_the_share_of_pairs_in_the_right_order():
    generator = np.random.default_rng(0)
    scores = generator.integers(0, 5, 30).astype(float)  # with many ties
    inside = generator.random(30) < 0.3
    pairs = [(a > b) + (a == b) / 2 for a in scores[inside] for b in scores[~inside]]
    assert roc_area(scores, inside) == pytest.approx(np.mean(pairs))


def layer_scores(*peaks):
    """One question whose box is token 3 of 10; each layer looks at one token."""
    scores = np.full((len(peaks), 10), 0.01)
    for layer, peak in enumerate(peaks):
        scores[layer, peak] = 1
    return LayerScores(scores / scores.sum(1, keepdims=True), np.arange(10) == 3)


def test_the_layer_that_looks_at_the_box_is_chosen():
    result = choose_layers([layer_scores(0, 5, 3, 7), layer_scores(1, 3, 3, 8)], default=[1])
    assert result.layers == (2,)
    assert result.worth == 1
    assert result.default_worth == pytest.approx((4 / 9 + 1) / 2)
    assert result.questions == 2


def test_layers_that_complete_each_other_are_taken_together():
    """Each is right on another question: together right on both."""
    result = choose_layers([layer_scores(3, 6, 0), layer_scores(5, 3, 0)], default=[2])
    assert result.layers == (0, 1)
    assert result.worth > max(result.by_layer)


def test_no_box_is_said():
    with pytest.raises(TrainingDataError, match="No question has a box"):
        choose_layers([], default=[0])


@pytest.fixture
def image(tmp_path):
    """300 x 200 px, no georeference, the last 50 columns without data."""
    pixels = np.random.default_rng(1).integers(1, 255, (3, 200, 300), dtype=np.uint8)
    pixels[:, :, 250:] = 0
    path = tmp_path / "scene.tif"
    shape = {"width": 300, "height": 200, "count": 3, "dtype": "uint8", "nodata": 0}
    with rasterio.open(path, "w", transform=Affine.scale(1, -1), **shape) as file:
        file.write(pixels)
    return path


@pytest.mark.parametrize("family", EVERY_FAMILY)
def test_layers_score_as_the_readout_does(family, tmp_path, image):
    """The row of a layer is what the search would get from reading that layer."""
    vlm = load(ModelFolder(EVERY_FAMILY[family](tmp_path / "m")), "cpu")
    box = (100, 60, 130, 80)
    with GeotiffPyramid(str(image)) as pyramid:
        ours = score_layers(vlm, QUESTION, pyramid, [box])
        view, size, side = RegionView(pyramid), vlm.tile_size, vlm.token_columns
        columns, rows = -(-300 // size), -(-200 // size)
        tiles = [Tile(0, c, r) for r in range(rows) for c in range(columns)]
        token = size // side
        kept, inside, pixels = [], [], []
        for tile in [Tile(-1, 0, 0), *tiles]:
            rgb, valid = view.tile(tile, size)
            pixels.append(rgb)
            kept.append([])
            for place in range(side * side):
                y, x = place // side * token, place % side * token
                if valid[y : y + token, x : x + token].any():
                    kept[-1].append(place)
                    if tile.level == 0:
                        left, top = tile.column * size + x, tile.row * size + y
                        across = left < box[2] and left + token > box[0]
                        inside.append(across and top < box[3] and top + token > box[1])
        kept = [np.array(k, dtype=int) for k in kept]
        overview, *features = vlm.encode(np.stack(pixels))
        for layer in range(len(vlm.language_model.layers)):
            expected = score_tiles(
                AttentionReadout(vlm, [layer]),
                vlm,
                QUESTION,
                SequenceImage(OVERVIEW, overview, kept[0]),
                features,
                kept[1:],
            )
            flat = np.concatenate([row[k] for row, k in zip(expected, kept[1:], strict=True)])
            np.testing.assert_allclose(ours.scores[layer], flat, rtol=1e-3, atol=1e-7)
    assert ours.inside.tolist() == inside
    assert 0 < sum(inside) < len(inside)


def test_a_box_without_valid_pixels_does_not_count(tmp_path, image):
    vlm = load(ModelFolder(EVERY_FAMILY["qwen3-vl"](tmp_path / "m")), "cpu")
    with GeotiffPyramid(str(image)) as pyramid:
        assert score_layers(vlm, QUESTION, pyramid, [(290, 10, 299, 20)]) is None


def test_what_the_model_says_of_itself_stays(tmp_path):
    folder = ModelFolder(EVERY_FAMILY["qwen3-vl"](tmp_path / "m"))
    folder.change_profile(attention_layers=[1, 3])
    assert folder.profile.attention_layers == (1, 3)
    profile = ModelFolder(folder.path).profile
    assert profile.attention_layers == (1, 3)
    assert profile.tile_size == 64


def test_the_command_stores_what_it_chose(tmp_path, image, capsys):
    path = EVERY_FAMILY["llava-onevision"](tmp_path / "m")
    rows = [
        {"image": "scene.tif", "text": QUESTION, "hbox": [100, 60, 130, 80]},
        {"image": "scene.tif", "text": "How many ships are there?"},  # a count has no box
        {"image": "scene.tif", "text": "Is it moored?", "hbox": [10, 10, 30, 40]},
    ]
    data = tmp_path / "rows.jsonl"
    data.write_text("\n".join(map(json.dumps, rows)))
    command = ["calibrate", "focus", "--model", str(path), "--data", str(data), "--device", "cpu"]
    assert main(command) == 0
    said = capsys.readouterr().out
    assert "on 2 boxes" in said
    chosen = ModelFolder(path).profile.attention_layers
    assert f"layers {', '.join(map(str, chosen))} from now on" in said
    vlm = load(ModelFolder(path), "cpu")
    assert AttentionReadout(vlm).layers == chosen
