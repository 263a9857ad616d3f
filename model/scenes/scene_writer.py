"""Scenes as files: tiled GeoTIFFs of any size, written by window, and their questions.

`python -m model scene sample FILE.tif` writes the sample raster of the demo, `python -m model scene
write FOLDER` scenes with questions in LRS-VQA's form.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window
from safetensors import SafetensorError

from ..wire.errors import OutputError
from ..wire.pyramid import PixelWindow
from .chips import Split, load_chips
from .objects import ObjectKind
from .questions import AskedQuestion, Category, RegionContents, ask
from .scenes import Scene
from .targets import compose_scene, scene_contents, scene_questions
from .wordings import Wording

CRS = "EPSG:32633"
WEST, NORTH = 400_000.0, 5_800_000.0
BLOCK = 512
WINDOW = 8 * BLOCK
"""Pixels across that are drawn at a time."""
IDENTITY_TAG = "ASK_RASTER_SCENE"
SMALLEST_OVERVIEW = 256
LEAST_SIZE, MOST_SIZE = 256, 32_768
SAMPLE_SIZE, SAMPLE_SEED = 8192, Split.VALIDATION.seed(101)
SAMPLE_METRES = 0.3
DULL = ("black", "gray", "brown", "white")


def write_scene(scene: Scene, path: Path | str, compress: str = "jpeg") -> None:
    """A tiled GeoTIFF with overviews, a window at a time: memory does not grow with the scene.

    compress: jpeg or deflate.

    Raises:
        OutputError: it cannot be written; nothing stays behind.
    """
    path = Path(path)
    profile = {
        "driver": "GTiff",
        "width": scene.width,
        "height": scene.height,
        "count": 3,
        "dtype": "uint8",
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
        "crs": CRS,
        "transform": transform_of(scene),
        "compress": compress,
        "bigtiff": "if_safer",
    }
    if compress == "jpeg":
        profile |= {"photometric": "ycbcr", "jpeg_quality": 90}
    levels = []
    while max(scene.width, scene.height) / 2 ** (len(levels) + 1) >= SMALLEST_OVERVIEW:
        levels.append(2 ** (len(levels) + 1))
    with (
        written(path) as fresh,
        rasterio.Env(GDAL_CACHEMAX=64, GDAL_TIFF_OVR_BLOCKSIZE=BLOCK, JPEG_QUALITY_OVERVIEW=90),
    ):
        with rasterio.open(fresh, "w", **profile) as raster:
            corners = product(range(0, scene.height, BLOCK), range(0, scene.width, WINDOW))
            for row, column in corners:
                rows, columns = min(BLOCK, scene.height - row), min(WINDOW, scene.width - column)
                rgb = scene.render(PixelWindow(column, row, columns, rows))
                window = Window(column, row, columns, rows)
                raster.write(np.moveaxis(rgb, 2, 0), window=window)
            raster.update_tags(**{IDENTITY_TAG: identity(scene)})
        with rasterio.open(fresh, "r+") as raster:
            raster.build_overviews(levels, Resampling.average)


def identity(scene: Scene) -> str:
    """What tells a scene from others: of another split, of other chips, of another generator."""
    digest = hashlib.sha256(f"{scene.seed} {scene.width} {scene.height}".encode())
    for values in vars(scene.stamps).values():
        digest.update(np.ascontiguousarray(values).tobytes())
    digest.update(repr(scene.objects).encode())
    return digest.hexdigest()[:16]


def holds(path: Path, scene: Scene) -> bool:
    """Whether the file is there, and is of this scene."""
    if not path.exists():
        return False
    try:
        with rasterio.open(path) as raster:
            return raster.tags().get(IDENTITY_TAG) == identity(scene)
    except RasterioError:
        return False


def transform_of(scene: Scene) -> rasterio.Affine:
    metres = scene.metres_per_pixel
    return rasterio.Affine(metres, 0, WEST, 0, -metres, NORTH)


def question_row(scene: Scene, image: str, number: int, asked: AskedQuestion) -> dict:
    """A question in LRS-VQA's form; `hbox` is its first target's, `hboxes` are all."""
    row = {
        "question_id": f"{Path(image).stem}-{number}",
        "image": image,
        "category": asked.category.value,
        "text": asked.text,
        "ground_truth": asked.answer,
        "image_size": [scene.width, scene.height],
    }
    if asked.targets:
        boxes = [_within(scene, item.box) for item in asked.targets]
        left, top, right, bottom = boxes[0]
        row |= {"hbox": boxes[0], "hboxes": boxes}
        row["abs_size"] = round((right - left) * (bottom - top), 1)
    return row


def _within(scene: Scene, box: Sequence[float]) -> list[float]:
    """The part of a box that is in the scene: corners of turned things may reach over its edge."""
    left, top, right, bottom = box
    edges = max(left, 0), max(top, 0), min(right, scene.width), min(bottom, scene.height)
    return [round(edge, 1) for edge in edges]


def question_lines(scene: Scene, image: str, asked: Sequence[AskedQuestion]) -> str:
    """All questions about a scene, as the lines of a file."""
    rows = (question_row(scene, image, place, one) for place, one in enumerate(asked))
    return "".join(json.dumps(row) + "\n" for row in rows)


def make_scenes(
    folder: Path | str,
    size: int,
    count: int,
    seed: int = 0,
    chips_folder: Path | None = None,
    split: Split = Split.VALIDATION,
    questions: int = 16,
    wording: Wording = Wording.TRAINING,
) -> Path:
    """`count` scenes of size x size pixels and questions.jsonl; returns the file of questions.

    The same scenes are kept where they are already there. chips_folder: None for drawn scenes
    only; of the chips, the split's are used.

    Raises:
        OutputError: a file cannot be written. TrainingDataError: a chip cannot be read.
    """
    folder = Path(folder)
    chips = load_chips(chips_folder, split) if chips_folder else []
    lines = ""
    for number in range(seed, seed + count):
        scene = compose_scene(split.seed(number), size, size, chips if number % 2 else ())
        image = folder / f"scene-{size}-{number}.tif"
        if not holds(image, scene):
            write_scene(scene, image)
        asked = scene_questions(scene, questions, wording)
        lines += question_lines(scene, image.name, asked)
    path = folder / "questions.jsonl"
    with written(path) as fresh:
        fresh.write_text(lines, "utf-8")
    return path


def sample_scene() -> tuple[Scene, list[AskedQuestion]]:
    """The demo's scene, drawn alone, and questions about things that its overview cannot show."""
    scene = compose_scene(
        SAMPLE_SEED, SAMPLE_SIZE, SAMPLE_SIZE, targets=9, metres_per_pixel=SAMPLE_METRES
    )
    contents, rng = scene_contents(scene), np.random.default_rng(SAMPLE_SEED)
    kinds = [item.thing for item in scene.objects]
    bright = [
        item
        for item in scene.objects
        if kinds.count(item.thing) == 1 and item.color not in (None, *DULL)
    ]
    vivid = max(bright, key=lambda item: item.long_side)
    other = max(
        (item for item in scene.objects if item.thing is not vivid.thing),
        key=lambda item: item.long_side,
    )

    def about(thing: ObjectKind) -> RegionContents:
        kept = tuple(item for item in scene.objects if item.thing is thing)
        return replace(contents, objects=kept, pixels=tuple(item.long_side for item in kept))

    asked = [
        ask(about(vivid.thing), rng, Category.PRESENCE, Wording.USUAL, suffix=0.0, present=1.0),
        ask(about(vivid.thing), rng, Category.COLOR, Wording.USUAL, suffix=0.0, present=1.0),
        ask(about(other.thing), rng, Category.PRESENCE, Wording.USUAL, suffix=0.0, present=1.0),
        ask(contents, rng, Category.PRESENCE, Wording.USUAL, suffix=0.0, absent=True),
    ]
    return scene, [question for question in asked if question is not None]


def write_sample_scene(path: Path | str) -> None:
    """The demo's raster and, beside it, a JSON file with suggested questions and their truths.

    Raises:
        OutputError: they cannot be written.
    """
    path = Path(path)
    scene, asked = sample_scene()
    transform = transform_of(scene)
    record = {"raster": path.name, "crs": CRS, "questions": []}
    for question in asked:
        targets = []
        for item in question.targets:
            left, top, right, bottom = item.box
            west, north = transform @ (left, top)
            east, south = transform @ (right, bottom)
            targets.append(
                {
                    "box": [round(edge, 1) for edge in item.box],
                    "extent": [round(edge, 2) for edge in (west, south, east, north)],
                }
            )
        record["questions"].append(
            {
                "question": question.text,
                "answer": question.answer,
                "category": question.category.value,
                "targets": targets,
            }
        )
    write_scene(scene, path)
    with written(path.with_suffix(".json")) as fresh:
        fresh.write_text(json.dumps(record, indent=1) + "\n", "utf-8")


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """A file beside `path` that takes its place when it is complete; OutputError if it cannot be
    written."""
    fresh = path.with_name(f".{os.getpid()}-{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield fresh
        os.replace(fresh, path)
    except (OSError, RasterioError, SafetensorError) as error:
        raise OutputError(
            f"{path} could not be written.",
            "Make room on the disk, or choose another folder.",
            str(error),
        ) from error
    finally:
        with suppress(OSError):
            fresh.unlink()
