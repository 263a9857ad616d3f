"""Large scenes as the search sees them: the vision features of every tile that it may look at.

They stay the same while only what reads them is trained, so they are computed once and kept in a
file: about 25 KB a tile, 38 MB for a scene of 8,192 px.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from ...asking.tile_explorer import OVERVIEW_TILE
from ...datasets.rows import Box, read_rows
from ...raster.geotiff_pyramid import GeotiffPyramid
from ...raster.region_view import RegionView, tokens_with_ground
from ...scenes.questions import Category
from ...scenes.scene_writer import written
from ...search.budget import levels_to_visit
from ...vlm.chat_prompt import OVERVIEW
from ...vlm.vision_language_model import SequenceImage, TileFeatures
from ...wire.pyramid import PyramidLevel, Tile, grid_size, tiles_of_level
from ..network.batched_forward import BatchedForward
from ..stages.trainer import autocast

log = logging.getLogger("model.training")

OVERVIEW_LEVEL = OVERVIEW_TILE.level
LOG_EVERY = 20
SCENES, FEATURES = "scenes", "features"
"""Subfolders of the scenes that are practised on."""
TILES_AT_ONCE = 32


@dataclass(frozen=True)
class LevelFeatures:
    """All tiles of a level, row by row. features: bfloat16 (tiles, tokens a tile, hidden size).
    ground: bool (tiles, tokens a tile), which tokens have ground under them."""

    features: Tensor
    ground: Tensor


@dataclass(frozen=True)
class SceneFeatures:
    """The levels that a search visits, by their index, and the overview as OVERVIEW_LEVEL; a
    SearchedImage."""

    tile_size: int
    levels: tuple[PyramidLevel, ...]
    of_level: Mapping[int, LevelFeatures]

    @property
    def visited(self) -> list[int]:
        return levels_to_visit(self.levels)

    def places(self, tiles: Sequence[Tile]) -> list[int]:
        """Where these tiles of one level, none of them the overview, stand in it."""
        columns, _ = grid_size(self.levels[tiles[0].level], self.tile_size)
        return [tile.row * columns + tile.column for tile in tiles]

    def show(self, tiles: Sequence[Tile]) -> list[SequenceImage]:
        """As SearchedImage says."""
        if tiles[0] == OVERVIEW_TILE:
            return [self._image(OVERVIEW_LEVEL, 0)]
        return [self._image(tiles[0].level, place) for place in self.places(tiles)]

    def _image(self, level: int, place: int) -> SequenceImage:
        of_level = self.of_level[level]
        return SequenceImage(
            OVERVIEW if level == OVERVIEW_LEVEL else "",
            TileFeatures(of_level.features[place].float()),
            of_level.ground[place].nonzero()[:, 0].numpy(),
        )


@dataclass(frozen=True)
class SceneQuestion:
    """boxes: of its targets, in native pixels; none where it asks for what is not there."""

    text: str
    answer: str
    category: str
    boxes: tuple[Box, ...]

    @property
    def kind(self) -> tuple[str, bool]:
        """Its category, and whether what it asks about is there."""
        return self.category, bool(self.boxes)


@dataclass(frozen=True)
class PracticeScene:
    """A scene, and what is asked about it."""

    features: SceneFeatures
    questions: Sequence[SceneQuestion]


def practice(
    images: Sequence[Path], forward: BatchedForward, folder: Path, device: torch.device
) -> list[PracticeScene]:
    """Drawn scenes with their questions. folder: of the features, which are left there.

    Raises:
        RasterError: a scene cannot be read. TrainingDataError: a question is wrong. OutputError:
            features cannot be written.
    """
    identity, scenes = identity_of(forward), []
    for number, image in enumerate(images, 1):
        with autocast(device):
            features = scene_features(image, forward, identity, folder)
        scenes.append(PracticeScene(features, read_questions(image)))
        if number % LOG_EVERY == 0 or number == len(images):
            log.info("%d of %d scenes are encoded", number, len(images))
    return scenes


def identity_of(forward: BatchedForward) -> str:
    """A digest of the vision tower's weights."""
    digest = hashlib.sha256()
    for parameter in forward.model.model.visual.parameters():
        digest.update(parameter.detach().float().cpu().numpy().tobytes())
    return digest.hexdigest()


def read_questions(image: Path) -> list[SceneQuestion]:
    """The questions that were drawn with a scene, but for those about all of it.

    Raises:
        TrainingDataError: naming the file and the row, if one is wrong.
    """
    return [
        SceneQuestion(
            row.text("text"), row.text("ground_truth"), row.text("category"), row.boxes("hboxes")
        )
        for row in read_rows(image.with_suffix(".jsonl"))
        if row.text("category") != Category.SETTING.value
    ]


def scene_features(
    image: Path, forward: BatchedForward, identity: str, folder: Path
) -> SceneFeatures:
    """A drawn scene's features: those in the folder, or computed and left there.

    identity: of the vision tower; features of another are computed again.

    Raises:
        RasterError: the scene cannot be read. OutputError: the features cannot be written.
    """
    file = folder / f"{image.stem}.safetensors"
    try:
        return _load(file, identity, forward.tile_size)
    except (OSError, KeyError, ValueError, TypeError, SafetensorError):
        found = encode_scene(image, forward)
        _save(file, found, identity)
        return found


def encode_scene(image: Path, forward: BatchedForward) -> SceneFeatures:
    """Encode the overview and all tiles of the levels that a search visits. RasterError: the image
    cannot be read."""
    size = forward.tile_size
    with GeotiffPyramid(str(image)) as pyramid:
        view = RegionView(pyramid)
        levels = tuple(view.description.levels)
        tiles = {OVERVIEW_LEVEL: [Tile(OVERVIEW_LEVEL, 0, 0)]}
        for level in levels_to_visit(levels):
            tiles[level] = tiles_of_level(levels, level, size)
        of_level = {number: _encode(view, forward, of) for number, of in tiles.items()}
        return SceneFeatures(size, levels, of_level)


def _encode(view: RegionView, forward: BatchedForward, tiles: Sequence[Tile]) -> LevelFeatures:
    features, ground = [], []
    for start in range(0, len(tiles), TILES_AT_ONCE):
        seen = [view.tile(tile, forward.tile_size) for tile in tiles[start : start + TILES_AT_ONCE]]
        pixels = torch.from_numpy(np.stack([rgb for rgb, _ in seen])).permute(0, 3, 1, 2)
        with torch.no_grad():
            encoded = forward.encode(pixels.contiguous().to(forward.model.device))
        features.append(encoded.to("cpu", torch.bfloat16))
        side = round(encoded.shape[1] ** 0.5)
        for _, valid in seen:
            has_ground = torch.zeros(side * side, dtype=torch.bool)
            has_ground[torch.from_numpy(tokens_with_ground(valid, side))] = True
            ground.append(has_ground)
    return LevelFeatures(torch.cat(features), torch.stack(ground))


def _save(file: Path, scene: SceneFeatures, identity: str) -> None:
    tensors = {}
    for number, level in scene.of_level.items():
        tensors |= {f"features.{number}": level.features, f"ground.{number}": level.ground}
    levels = json.dumps([astuple(level) for level in scene.levels])
    with written(file) as fresh:
        save_file(tensors, fresh, metadata={"levels": levels, "identity": identity})


def _load(file: Path, identity: str, tile_size: int) -> SceneFeatures:
    """OSError, KeyError, ValueError or SafetensorError if it is not there, or of another tower."""
    with safe_open(file, "pt") as stored:
        record = stored.metadata()
        if record["identity"] != identity:
            raise ValueError("features of another vision tower")
        levels = tuple(PyramidLevel(*level) for level in json.loads(record["levels"]))
        numbers = [int(name.removeprefix("ground.")) for name in stored.keys() if "ground" in name]
        of_level = {
            number: LevelFeatures(
                stored.get_tensor(f"features.{number}"), stored.get_tensor(f"ground.{number}")
            )
            for number in numbers
        }
        return SceneFeatures(tile_size, levels, of_level)
