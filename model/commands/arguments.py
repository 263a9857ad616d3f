"""What the commands' help has in common."""

from __future__ import annotations

import argparse


def show_choices(parser: argparse.ArgumentParser) -> None:
    """Name the choices of a parser's options, all of them enums, as they are typed."""
    for action in parser._actions:
        if action.choices:
            action.metavar = "|".join(choice.value for choice in action.choices)
