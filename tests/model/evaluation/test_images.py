"""Images of benchmarks, made quick to read by window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image

from model.evaluation.images import GAP, readable
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.wire.errors import RasterError
from model.wire.pyramid import PixelWindow

pytestmark = pytest.mark.filterwarnings("ignore:Dataset has no geotransform")


def picture(path: Path, width: int, height: int, seed: int = 0) -> np.ndarray:
    coarse = np.random.default_rng(seed).integers(0, 255, (height // 50, width // 50, 3), np.uint8)
    image = Image.fromarray(coarse).resize((width, height), Image.Resampling.BILINEAR)
    image.save(path)
    return np.asarray(image)


def test_a_small_image_is_read_where_it_is(tmp_path: Path) -> None:
    picture(tmp_path / "small.png", 300, 200)
    with readable([tmp_path / "small.png"], tmp_path) as path:
        assert path == str(tmp_path / "small.png")


def test_a_large_image_gets_tiles_and_overviews_and_keeps_its_pixels(tmp_path: Path) -> None:
    pixels = picture(tmp_path / "large.png", 2_400, 2_300)
    with readable([tmp_path / "large.png"], tmp_path) as path:
        with rasterio.open(path) as dataset:
            assert dataset.block_shapes[0] == (512, 512)
            assert dataset.overviews(1) == [2, 4, 8]
        with GeotiffPyramid(path) as pyramid:
            assert not pyramid.description.warnings
            rgb, valid = pyramid.read(
                len(pyramid.description.levels) - 1, PixelWindow(1_111, 1_222, 333, 444)
            )
        assert np.array_equal(rgb, pixels[1_222:1_666, 1_111:1_444])
        assert valid.all()
    assert not Path(path).exists()
    assert [p.name for p in tmp_path.iterdir()] == ["large.png"]


def test_two_images_stand_side_by_side(tmp_path: Path) -> None:
    left = picture(tmp_path / "1.png", 300, 200, seed=1)
    right = picture(tmp_path / "2.png", 200, 250, seed=2)
    images = [tmp_path / "1.png", tmp_path / "2.png"]
    with readable(images, tmp_path) as path, GeotiffPyramid(path) as pyramid:
        level = pyramid.description.levels[-1]
        assert (level.width, level.height) == (300 + GAP + 200, 250)
        rgb, _ = pyramid.read(0, PixelWindow(0, 0, level.width, level.height))
    assert np.array_equal(rgb[:200, :300], left)
    assert np.array_equal(rgb[:, 300 + GAP :], right)
    assert not rgb[200:, :300].any()
    assert not rgb[:, 300 : 300 + GAP].any()


def test_a_missing_image_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(RasterError, match=r"none\.png could not be read"),
        readable([tmp_path / "none.png"], tmp_path),
    ):
        pass
