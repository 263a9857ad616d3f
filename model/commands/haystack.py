"""Measure how a model finds small targets in large drawn scenes.

What draws and asks is imported only when it is needed: help and mistakes are answered at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from ..evaluation.options import HAYSTACK_TILES
from .evaluate import WAY_NAMES, add_common


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_common(parser)
    parser.add_argument("--data", type=Path, metavar="DIR", help="of the scenes (the output's)")
    parser.add_argument("--docs", type=Path, metavar="DIR", help="report and plots go there, too")
    parser.add_argument("--sizes", type=_numbers, metavar="N,N", help="pixels (4096,8192,16384)")
    parser.add_argument("--scenes", type=int, metavar="N", help="scenes of each size (6, 12, 4)")
    parser.add_argument(
        "--questions", type=int, metavar="N", help="about each scene (18), with rfm three times"
    )
    parser.add_argument(
        "--seed", type=int, default=9000, metavar="N", help="number of the first scene (9000)"
    )
    parser.add_argument("--ways", type=_words, metavar="WAY,WAY", help=WAY_NAMES)
    parser.add_argument("--chips", type=Path, metavar="DIR", help="real chips to build scenes of")
    parser.add_argument(
        "--mosaics",
        action="store_true",
        help="of real chips in place of drawn scenes (12 of 8192 pixels, 6 questions about each)",
    )
    parser.add_argument("--only-draw", action="store_true", help="draw the scenes, ask nothing")
    parser.add_argument("--quick", action="store_true", help="a few minutes on two cores")
    parser.set_defaults(max_tiles=HAYSTACK_TILES)


def main(arguments: Sequence[str]) -> int:
    """The command; returns the exit code."""
    parser = argparse.ArgumentParser("evaluate haystack", description=__doc__.splitlines()[0])
    add_arguments(parser)
    options = parser.parse_args(arguments)
    from ..haystack.benchmark import haystack

    return haystack(options)


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _numbers(text: str) -> list[int]:
    return [int(word) for word in _words(text)]
