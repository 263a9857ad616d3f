"""What the panel says about layers and answers."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ...model.wire.pyramid import grid_size
from ...model.wire.question import Answer, Outcome, TileEvidence
from ...plugin.layers.layer_in_view import Hidden, Hiding
from ...plugin.shared_words import percent, sureness_in_words, tiles_in_words, whole_number
from ...plugin.translation import tr


def hidden_in_words(hidden: Hidden) -> str:
    """Why the analyst does not see the layer that the question is about."""
    words = {
        Hiding.NOT_IN_THE_TREE: tr(
            "This layer is not in the Layers panel: the map does not show it."
        ),
        Hiding.UNCHECKED: tr("This layer is hidden: it is not ticked in the Layers panel."),
        Hiding.GROUP_UNCHECKED: tr("This layer is hidden: its group '{by}' is not ticked."),
        Hiding.SCALE: tr("The map does not draw this layer at its present scale."),
        Hiding.TRANSPARENT: tr("This layer is invisible: its opacity is 0."),
        Hiding.COVERED: tr("'{by}' covers this layer here. The answer is about this layer alone."),
    }
    return words[hidden.hiding].format(by=hidden.by)


def what_overviews_cost(pixels: int) -> str:
    return tr(
        "This layer has no overviews (pyramids): {count} million pixels have to be gone through "
        "before the model's first look."
    ).format(count=whole_number(round(pixels / 1e6)))


def answered_by(answer: Answer) -> str:
    """How sure, which model, how long; of a model that was not asked, only which."""
    if answer.outcome is Outcome.OUT_OF_SCOPE:
        return model_in_words(answer)
    seconds = tr("{seconds}\u00a0s").format(
        seconds=QLocale().toString(answer.seconds.total, "f", 1)
    )
    return "  ·  ".join(filter(None, [sureness_in_words(answer), model_in_words(answer), seconds]))


def model_in_words(answer: Answer) -> str:
    held = {"nf4": tr("4-bit"), "int8": tr("8-bit")}.get(answer.model.quantization)
    return ", ".join(filter(None, [answer.model.name, held, answer.model.device.upper()]))


def looked_at(answer: Answer) -> str:
    """How many tiles of how many, and how close."""
    if answer.outcome is Outcome.OUT_OF_SCOPE:
        return tr("The layer was not searched.")
    seen = len(answer.tiles)
    closest = max((tile.level for tile in answer.tiles), default=0)
    if answer.tile_size:
        grids = [grid_size(level, answer.tile_size) for level in answer.levels]
        there = sum(columns * rows for columns, rows in grids)
        looked = tr("Looked at {seen} of {all}").format(
            seen=whole_number(seen), all=tiles_in_words(there)
        )
    else:
        looked = tr("Looked at {tiles}").format(tiles=tiles_in_words(seen))
    return tr("{looked}, down to {resolution}").format(
        looked=looked, resolution=resolution(answer, closest)
    )


def resolution(answer: Answer, level: int) -> str:
    """The ground resolution of a level, or its share of the raster's where that is not known."""
    decimation = answer.levels[level].decimation
    if answer.metres_per_pixel is not None:
        metres = float(f"{answer.metres_per_pixel * decimation:.2g}")
        return tr("{metres} m a pixel").format(metres=QLocale().toString(metres, "g", 6))
    if decimation == 1:
        return tr("full resolution")
    return tr("1/{decimation} of full resolution").format(decimation=f"{decimation:g}")


def tile_in_words(answer: Answer, tile: TileEvidence) -> str:
    words = tr(
        "Level {level} of {levels}, {resolution}\n"
        "{share} of the attention at this level, {kept} of {tokens} tokens used in the answer"
    ).format(
        level=tile.level + 1,
        levels=len(answer.levels),
        resolution=resolution(answer, tile.level),
        share=percent(tile.score),
        kept=tile.kept_tokens,
        tokens=tile.vision_tokens,
    )
    if tile.support:
        share = percent(tile.support)
        words += "\n" + tr("{share} of the answer rests on it").format(share=share)
    return words
