"""Draw large scenes with questions and their true answers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..scenes.chips import Split, find_chips
from ..scenes.scene_writer import LEAST_SIZE, MOST_SIZE, make_scenes, write_sample_scene
from ..wire.errors import InvalidQuestionError
from .arguments import show_choices


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command `scene`."""
    commands = parser.add_subparsers(required=True, metavar="WHAT")
    sample = commands.add_parser("sample", help="the demo's raster and its questions")
    sample.add_argument("raster", type=Path, metavar="FILE.tif")
    sample.set_defaults(write=_write_sample)
    scenes = commands.add_parser("write", help="scenes with questions in LRS-VQA's form")
    scenes.add_argument("folder", type=Path, metavar="FOLDER")
    scenes.add_argument("--size", type=_size, default=8192, help="pixels a side (8192)")
    scenes.add_argument("--count", type=int, default=1, help="how many scenes (1)")
    scenes.add_argument("--seed", type=int, default=0, help="number of the first scene (0)")
    scenes.add_argument("--questions", type=int, default=16, help="of each scene, at most (16)")
    scenes.add_argument(
        "--split",
        type=Split,
        choices=list(Split),
        default=Split.VALIDATION,
        help="whose seeds and chips (validation)",
    )
    scenes.add_argument(
        "--chips", type=Path, metavar="DIR", help="real chips for every other scene"
    )
    scenes.set_defaults(write=_write_scenes)
    show_choices(scenes)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command `scene`; returns the exit code.

    Raises:
        OutputError: a file cannot be written. TrainingDataError: a chip cannot be read.
    """
    parser = argparse.ArgumentParser("scene", description=__doc__.splitlines()[0])
    add_arguments(parser)
    options = parser.parse_args(arguments)
    options.write(options)
    return 0


def _write_sample(options: argparse.Namespace) -> None:
    write_sample_scene(options.raster)
    print(options.raster)


def _write_scenes(options: argparse.Namespace) -> None:
    chips = find_chips(options.chips)
    if chips is None:
        print("No real chips were found: the scenes are drawn alone.", file=sys.stderr)
    path = make_scenes(
        options.folder,
        options.size,
        options.count,
        options.seed,
        chips,
        options.split,
        options.questions,
    )
    print(path)


def _size(text: str) -> int:
    size = int(text)
    if not LEAST_SIZE <= size <= MOST_SIZE:
        raise InvalidQuestionError(
            f"A scene of {size} px cannot be drawn.", f"Choose {LEAST_SIZE} to {MOST_SIZE}."
        )
    return size


if __name__ == "__main__":
    sys.exit(main())
