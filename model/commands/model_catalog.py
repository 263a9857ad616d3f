"""python -m model models survey | check | download | delete | try: models as the panel shows them.

With --json one JSON object a line, read by `model.wire.model_catalog.read_line`, a failure too.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ..wire.errors import AskRasterError, CancelledError, explained
from ..wire.model_catalog import (
    CatalogRecord,
    Deleted,
    Downloaded,
    DownloadProgress,
    Machine,
    OfferedModel,
    Trial,
    Verdict,
    line_of,
)
from .failure import say_failure
from .quick_imports import quick_imports

Say = Callable[[CatalogRecord], None]

CANCEL = "cancel"
PARENT_SECONDS = 1.0
"""Between two looks whether QGIS is still there."""


def survey(arguments: Sequence[str]) -> int:
    """All models on offer."""
    parser = _parser("survey", "the models on this machine, and those to download")
    parser.add_argument(
        "--folder",
        action="append",
        default=[],
        type=Path,
        metavar="DIR",
        help="a model, or a folder of models; may be named again",
    )
    _add_machine(parser)
    options = parser.parse_args(arguments)

    def run(say: Say) -> int:
        with quick_imports():
            from ..catalog.survey import survey as surveyed
            from ..catalog.verdicts import this_machine

        machine = this_machine(options.device, options.held)
        say(machine)
        for model in surveyed(options.folder, machine):
            say(model)
        return 0

    return _run(run, options.json, "Looking for models")


def check(arguments: Sequence[str]) -> int:
    """Whether a folder can be used; exit code 1 where it cannot."""
    parser = _parser("check", "whether a folder can be used, from its files alone")
    parser.add_argument("folder", type=Path, metavar="DIR")
    _add_machine(parser)
    options = parser.parse_args(arguments)

    def run(say: Say) -> int:
        with quick_imports():
            from ..catalog.survey import checked
            from ..catalog.verdicts import this_machine

        model = checked(options.folder, this_machine(options.device, options.held))
        say(model)
        return 1 if model.verdict is Verdict.CANNOT_BE_USED else 0

    return _run(run, options.json, "Looking at the model")


def download(arguments: Sequence[str]) -> int:
    """Fetch a model; the access token is the first line of standard input."""
    parser = _parser(
        "download",
        "fetch a model from Hugging Face's hub; the first line of standard input is your access "
        "token, empty for none; 'cancel' in a further line cancels",
    )
    parser.add_argument("hub_id", metavar="ID", help="organisation/model")
    parser.add_argument("--into", type=Path, required=True, metavar="DIR", help="of all models")
    parser.add_argument("--revision", default="", metavar="COMMIT", help="(the recommended one)")
    parser.add_argument("--endpoint", default="", metavar="URL", help="a mirror of the hub")
    options = parser.parse_args(arguments)

    def run(say: Say) -> int:
        token = "" if sys.stdin.isatty() else sys.stdin.readline().strip()
        threading.Thread(target=_wait_for_cancel, args=(options.json,), daemon=True).start()
        with quick_imports():
            from ..catalog.download import download as downloaded

        say(
            downloaded(options.hub_id, options.into, say, options.revision, options.endpoint, token)
        )
        return 0

    return _run(run, options.json, "The download")


def delete(arguments: Sequence[str]) -> int:
    """Delete a model that was downloaded."""
    parser = _parser("delete", "delete a model that was downloaded")
    parser.add_argument("folder", type=Path, metavar="PATH", help="as the survey says it")
    options = parser.parse_args(arguments)

    def run(say: Say) -> int:
        from ..catalog.deletion import delete as deleted

        say(deleted(options.folder))
        return 0

    return _run(run, options.json, "Deleting the model")


def try_out(arguments: Sequence[str]) -> int:
    """Ask a model about the sample scene."""
    parser = _parser("try", "ask a model about the sample scene")
    parser.add_argument("folder", nargs="?", default="", metavar="DIR", help="(embedded)")
    _add_device(parser)
    options = parser.parse_args(arguments)

    def run(say: Say) -> int:
        with quick_imports():
            from ..catalog.trial import tried

        say(tried(options.folder, options.device))
        return 0

    return _run(run, options.json, "Testing the model")


def _parser(name: str, description: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(f"python -m model models {name}", description=description)
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    return parser


def _add_machine(parser: argparse.ArgumentParser) -> None:
    _add_device(parser)
    parser.add_argument(
        "--held", type=int, default=0, metavar="BYTES", help="that a running engine would give back"
    )


def _add_device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, xpu or mps")


def _run(run: Callable[[Say], int], as_json: bool, doing: str) -> int:
    if as_json:
        _end_with_parent()
    try:
        return run(_say_json if as_json else _say_in_words)
    except KeyboardInterrupt:
        return _say_error(CancelledError("Cancelled."), as_json)
    except Exception as error:
        return _say_error(explained(error, doing), as_json)


def _end_with_parent() -> None:
    """Nobody wants the rest once QGIS is gone, however it ended. On Windows QGIS sees to it."""
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(PARENT_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _say_json(said: CatalogRecord | AskRasterError) -> None:
    try:
        print(line_of(said), flush=True)
    except BrokenPipeError:  # who listened is gone, and nobody wants the rest
        os._exit(1)


def _say_in_words(said: CatalogRecord) -> None:
    print("\n".join(_in_words(said)), flush=True)


def _say_error(error: AskRasterError, as_json: bool) -> int:
    if not as_json:
        return say_failure(error)
    _say_json(error)
    return 1


def _wait_for_cancel(as_json: bool) -> None:
    """End this process when it is told to: what was fetched stays, and a read from a server that
    says nothing cannot be broken off otherwise."""
    for line in sys.stdin:
        if line.strip() == CANCEL:
            _say_error(CancelledError("Cancelled."), as_json)
            os._exit(1)


def _in_words(said: CatalogRecord) -> Iterator[str]:
    if isinstance(said, Machine):
        yield f"{said.device} ({said.description}): {_size(said.free_bytes)} free"
    elif isinstance(said, OfferedModel):
        star = ", suggested" if said.is_suggested else ""
        yield f"{said.name} ({said.source.value}{star}): {said.verdict.value}. {said.reason}"
        known = [said.path or said.hub_id, said.licence]
        known += [f"{_size(said.download_bytes)} to download"] if said.download_bytes else []
        known += [f"{_size(said.disk_bytes)} on the disk"] if said.disk_bytes else []
        known += [f"about {max(1, round(said.seconds))} s a question"] if said.seconds else []
        yield "  " + ", ".join(filter(None, known))
    elif isinstance(said, DownloadProgress):
        doing = "checking " if said.is_checking else ""
        yield f"{_size(said.bytes_done)} of {_size(said.bytes_total)}: {doing}{said.file}"
    elif isinstance(said, Downloaded):
        yield f"{said.path}: {said.hub_id} at {said.revision}"
    elif isinstance(said, Deleted):
        yield f"{said.path}: deleted, {_size(said.freed_bytes)} are free again"
    elif isinstance(said, Trial):
        yield f"{said.question} {said.answer} (confidence {said.confidence:.2f})"
        loading = f"after {said.loading_seconds:.1f} s of loading"
        yield f"  {said.seconds:.1f} s, {loading}, on {said.device}"


def _size(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e8 else f"{size / 1e6:.1f} MB"
