"""A model's prompt as its text, about a sample scene: for whoever wants to know what it is told."""

from __future__ import annotations

from itertools import groupby

from ..vlm.architectures import architecture_of
from ..vlm.folder_files import model_folder_errors
from ..vlm.model_folder import ModelFolder
from ..vlm.native_config import native_config
from ..vlm.planner import without_memory
from ..vlm.tokenizer_files import load_tokenizer
from ..wire.pyramid import Affine, Bounds, Extent, PyramidLevel, RasterDescription
from .prompt_words import prompt_words

SIDE = 8192
SAMPLE = RasterDescription(
    name="sample",
    path="",
    width=SIDE,
    height=SIDE,
    crs="EPSG:32633",
    transform=Affine(500_000, 0.3, 0, 5_000_000, 0, -0.3),
    extent=Extent(500_000, 5_000_000 - 0.3 * SIDE, 500_000 + 0.3 * SIDE, 5_000_000),
    levels=tuple(PyramidLevel(SIDE // step, SIDE // step, step, True) for step in (8, 4, 2, 1)),
    fingerprint="",
    metres_per_pixel=0.3,
)
QUESTION = "Is there a storage tank?"


def shown_prompt(folder: ModelFolder) -> str:
    """The prompt of a question about a sample scene of 8,192 px, an overview and two crops, in the
    model's chat format. No weights are loaded.

    Raises:
        ModelFolderError: the folder is none of a supported model, or lacks its tokenizer.
    """
    architecture = architecture_of(folder)
    config = native_config(folder, architecture)
    with model_folder_errors(f"{folder.name}'s config.json", "used"):
        model = without_memory(architecture, config)
    vlm = architecture.wrapper(model, load_tokenizer(folder, config), folder, "none")
    words = prompt_words(folder.profile, SAMPLE, vlm.tile_size)
    size = vlm.tile_size
    two, one = (
        Bounds(400, 600, 400 + 2 * size, 600 + size),
        Bounds(4000, 4000, 4000 + size, 4000 + size),
    )
    said = [words.overview(), words.crop(1, two, 1), words.crop(2, one, 1)]
    with model_folder_errors(f"{folder.name}'s chat template", "used"):
        ids = vlm.prompt(said, words.question(QUESTION)).input_ids
    image = config.image_token_id
    text = ""
    for is_image, run in groupby(ids, lambda token: token == image):
        tokens = list(run)
        text += f"[{len(tokens)} vision tokens]" if is_image else vlm.tokenizer.decode(tokens)
    return text
