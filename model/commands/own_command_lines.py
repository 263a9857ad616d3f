"""The commands that read their own arguments; a module is imported only when it is called.

Those of the laboratory are not in the plugin's package: there they are not offered.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from ..wire.errors import InvalidQuestionError

MODEL = __package__.rpartition(".")[0]


@dataclass(frozen=True)
class OwnCommandLine:
    """module: its place in model/. function: the one in it that takes the arguments and returns the
    exit code."""

    module: str
    help: str
    function: str = "main"

    @property
    def is_here(self) -> bool:
        try:
            return find_spec(self.module, MODEL) is not None
        except ModuleNotFoundError:  # nor is its room
            return False


OWN_COMMAND_LINES = {
    ("scene",): OwnCommandLine(
        ".commands.scene", "draw large scenes with questions and true answers"
    ),
    ("train", "focus"): OwnCommandLine(
        ".commands.train_focus", "a region focus module for any model, from your own questions"
    ),
    ("train", "embedded"): OwnCommandLine(
        ".embedded.recipe", "make the embedded model by its recipe, or one stage of it"
    ),
    ("evaluate", "haystack"): OwnCommandLine(
        ".commands.haystack", "small targets in large scenes of our own"
    ),
    ("calibrate", "drawn-confidence"): OwnCommandLine(
        ".commands.fitted_confidence", "fit the confidence on drawn scenes of our own"
    ),
    ("models", "survey"): OwnCommandLine(
        ".commands.model_catalog", "the models on this machine and those to download", "survey"
    ),
    ("models", "check"): OwnCommandLine(
        ".commands.model_catalog", "whether a folder can be used, from its files alone", "check"
    ),
    ("models", "download"): OwnCommandLine(
        ".commands.model_catalog", "fetch a model from Hugging Face's hub", "download"
    ),
    ("models", "delete"): OwnCommandLine(
        ".commands.model_catalog", "delete a model that was downloaded", "delete"
    ),
    ("models", "try"): OwnCommandLine(
        ".commands.model_catalog", "ask a model about the sample scene", "try_out"
    ),
}


def offer(commands: argparse._SubParsersAction[argparse.ArgumentParser], *before: str) -> None:
    """Add to a help what there is to choose after these words."""
    for words, own in OWN_COMMAND_LINES.items():
        if words[:-1] == before and own.is_here:
            stub = commands.add_parser(words[-1], help=own.help)
            # Reached by odd ways alone, such as 'train -- focus': its own parser says what lacks.
            stub.set_defaults(command=lambda _, words=words: call_own(list(words)))


def call_own(arguments: list[str]) -> int | None:
    """Run the command that begins so. None: it is not one of these.

    Raises:
        InvalidQuestionError: the command is not in the plugin's package.
    """
    for words, own in OWN_COMMAND_LINES.items():
        if arguments[: len(words)] != list(words):
            continue
        if not own.is_here:
            raise InvalidQuestionError(
                f"The command '{' '.join(words)}' is not part of the installed plugin.",
                "It is in the project's repository, which the plugin's page names.",
            )
        function = getattr(import_module(own.module, MODEL), own.function)
        return function(arguments[len(words) :])
    return None
