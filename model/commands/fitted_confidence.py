"""Fit a model's confidence to its answers about drawn scenes.

What draws and asks is imported only when it is needed: help and mistakes are answered at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from ..wire.question import Quantization
from .arguments import show_choices


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", required=True, metavar="DIR", help="a model folder")
    parser.add_argument(
        "--data", required=True, type=Path, metavar="DIR", help="where the scenes are drawn, or are"
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, xpu or mps")
    parser.add_argument("--quantization", type=Quantization, choices=list(Quantization))
    parser.add_argument("--scenes", type=int, default=4, metavar="N", help="of each size (4)")
    parser.add_argument(
        "--questions", type=int, default=24, metavar="N", help="about each scene (24)"
    )
    parser.add_argument("--only-draw", action="store_true", help="draw the scenes, ask nothing")
    show_choices(parser)


def main(arguments: Sequence[str]) -> int:
    """The command; returns the exit code."""
    parser = argparse.ArgumentParser(
        "calibrate drawn-confidence", description=__doc__.splitlines()[0]
    )
    add_arguments(parser)
    options = parser.parse_args(arguments)
    from ..haystack.fitted_confidence import calibrate_confidence

    return calibrate_confidence(options)
