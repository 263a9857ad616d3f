"""What the panel and Processing say alike."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ..model.wire.question import Progress, Stage
from .translation import tr

CONFIDENCE = """\
How likely the answer is right, judged by the probability that the model gave its own words. The \
embedded model's is calibrated on answers of known truth about drawn scenes, not on your imagery; \
another model's is that probability itself, unless it was calibrated. It tells which answers to \
believe rather than others, not that they are good."""
"""What the number means. The panel's help says the same."""


def progress_in_words(progress: Progress) -> str:
    if progress.stage is Stage.LOADING:
        return tr("Loading the model …")
    if progress.stage is Stage.ANSWERING:
        return tr("Answering …")
    if progress.stage is Stage.READING:
        return _reading_in_words(progress)
    return tr("Level {level} of {levels}: {tiles}").format(
        level=progress.level, levels=progress.levels, tiles=tiles_in_words(len(progress.tiles))
    )


def _reading_in_words(progress: Progress) -> str:
    if progress.silent_seconds:
        return tr("The server has not answered for {seconds}\u00a0s").format(
            seconds=whole_number(round(progress.silent_seconds))
        )
    if progress.from_server and progress.total:
        return tr("{tiles} of {all} have come from the server").format(
            tiles=whole_number(progress.done), all=tiles_in_words(progress.total)
        )
    if progress.from_server:
        return (
            tr("1 tile has come from the server")
            if progress.done == 1
            else tr("{tiles} have come from the server").format(tiles=tiles_in_words(progress.done))
        )
    if progress.total:
        return tr("Reading the raster: {share}").format(
            share=percent(progress.done / progress.total)
        )
    return tr("Reading the raster …")


def percent(share: float) -> str:
    return tr("{percent}\u00a0%").format(percent=whole_number(round(100 * share)))


def tiles_in_words(count: int) -> str:
    return tr("1 tile") if count == 1 else tr("{count} tiles").format(count=whole_number(count))


def whole_number(count: int) -> str:
    return QLocale().toString(count)
