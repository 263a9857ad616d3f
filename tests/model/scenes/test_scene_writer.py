"""Scenes as files, and their questions in LRS-VQA's form."""

import json

import numpy as np
import pytest
import rasterio
from PIL import Image

from model.commands.scene import main
from model.scenes import scene_writer
from model.scenes.chips import Split
from model.scenes.questions import Category
from model.scenes.scene_writer import make_scenes, sample_scene, write_scene
from model.scenes.targets import compose_scene
from model.scenes.wordings import SUFFIX
from model.wire.errors import OutputError
from model.wire.pyramid import PixelWindow


@pytest.fixture(scope="module")
def folder(tmp_path_factory, real_chips):
    folder = tmp_path_factory.mktemp("scenes")
    sizes = ["--size", "1024", "--count", "2", "--questions", "12"]
    main(["write", str(folder), *sizes, "--chips", str(real_chips)])
    return folder


def test_the_file_holds_the_scene_tiled_with_overviews(tmp_path, monkeypatch):
    """Drawn in windows, without seams."""
    monkeypatch.setattr(scene_writer, "WINDOW", 512)
    scene = compose_scene(7, 1300, 900)
    write_scene(scene, tmp_path / "scene.tif", compress="deflate")
    with rasterio.open(tmp_path / "scene.tif") as raster:
        assert (raster.width, raster.height, raster.count) == (1300, 900, 3)
        assert raster.profile["tiled"] and raster.overviews(1) == [2, 4]
        assert raster.crs.to_epsg() == 32633
        assert raster.res == (scene.metres_per_pixel,) * 2
        written = np.moveaxis(raster.read(), 0, 2)
    assert np.array_equal(written, scene.render(PixelWindow(0, 0, 1300, 900)))


def test_questions_are_in_the_benchmarks_form(folder):
    rows = [json.loads(line) for line in (folder / "questions.jsonl").read_text().splitlines()]
    assert len(rows) == len({row["question_id"] for row in rows}) > 12
    for row in rows:
        with rasterio.open(folder / row["image"]) as raster:
            assert row["image_size"] == [raster.width, raster.height] == [1024, 1024]
        assert row["category"] in {category.value for category in Category}
        assert row["text"].endswith(SUFFIX)
        assert row["ground_truth"] == row["ground_truth"].lower() != ""
        if "hbox" in row:
            left, top, right, bottom = row["hbox"]
            assert 0 <= left < right <= 1024 and 0 <= top < bottom <= 1024
            assert row["hboxes"][0] == row["hbox"]
    assert {"presence", "object color", "count"} <= {row["category"] for row in rows}


def test_the_same_command_writes_the_same_questions(folder, real_chips, tmp_path):
    again = make_scenes(tmp_path, 1024, 2, chips_folder=real_chips, questions=12)
    assert again.read_text() == (folder / "questions.jsonl").read_text()


def test_the_splits_draw_different_scenes(folder, tmp_path):
    other = make_scenes(tmp_path, 1024, 1, split=Split.TRAIN, questions=12)
    assert other.read_text().splitlines()[0] not in (folder / "questions.jsonl").read_text()


def test_a_scene_is_kept_and_another_of_its_name_is_drawn_over(tmp_path):
    image = make_scenes(tmp_path, 512, 1).parent / "scene-512-0.tif"
    drawn, pixels = image.stat().st_mtime_ns, rasterio.open(image).read()
    make_scenes(tmp_path, 512, 1, questions=4)
    assert image.stat().st_mtime_ns == drawn
    make_scenes(tmp_path, 512, 1, split=Split.TRAIN)
    assert (rasterio.open(image).read() != pixels).mean() > 0.3


def test_the_sample_asks_for_what_its_overview_cannot_show():
    scene, asked = sample_scene()
    assert min(scene.width, scene.height) >= 8192
    assert len(asked) == 4 and {question.answer for question in asked} >= {"yes", "no"}
    first = asked[0].targets[0]
    x, y = first.centre
    reduced = first.long_side * 224 / scene.width
    assert reduced < 6, "it would be recognised in the overview"
    window = PixelWindow(int(x) - 100, int(y) - 100, 200, 200)
    assert scene.render(window).std() > 5


def test_the_sample_is_written_with_its_questions(tmp_path, monkeypatch):
    monkeypatch.setattr(scene_writer, "SAMPLE_SIZE", 1536)
    main(["sample", str(tmp_path / "sample.tif")])
    record = json.loads((tmp_path / "sample.json").read_text())
    with rasterio.open(tmp_path / "sample.tif") as raster:
        assert raster.width == 1536
        for target in record["questions"][0]["targets"]:
            west, south, east, north = target["extent"]
            row, column = raster.index((west + east) / 2, (south + north) / 2)
            left, top, right, bottom = target["box"]
            assert left <= column <= right and top <= row <= bottom
    assert {"question", "answer"} <= set(record["questions"][0])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sample.json", "sample.tif"]


def test_what_cannot_be_written_is_an_error_that_leaves_nothing(tmp_path):
    (tmp_path / "taken").write_text("a file where a folder is needed")
    with pytest.raises(OutputError, match="taken"):
        write_scene(compose_scene(7, 300, 300), tmp_path / "taken" / "scene.tif")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_the_jpeg_is_close_to_the_scene(folder):
    with rasterio.open(next(folder.glob("*.tif"))) as raster:
        assert raster.compression.value == "JPEG"
        small = np.moveaxis(raster.read(out_shape=(3, 128, 128)), 0, 2)
    assert np.asarray(Image.fromarray(small).convert("L")).std() > 3
