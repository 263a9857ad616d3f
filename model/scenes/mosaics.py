"""Scenes of nothing but real chips: a mosaic of quiet ones, and one that shows something else.

No object is drawn and no training has seen the chips (of the validation split), so that what finds
the one chip has learnt nothing about how scenes are made. The chips of a mosaic lie side by side,
or fade into each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..wire.errors import TrainingDataError
from .chip_knowledge import CHIP_CONTENTS, DISTINCT_CHIPS, MAY_SHOW
from .chips import CHIP_METRES, CHIP_SIZE, Chip, LandUse
from .objects import ObjectKind, Sprite
from .scene_planning import SEAM, chip_sprite, plan_scene
from .scenes import Scene, SceneObject, Setting, Stamps

QUIET = (LandUse.AGRICULTURAL, LandUse.CHAPARRAL, LandUse.FOREST)
"""Classes without anything to ask for."""
METRES_PER_PIXEL = CHIP_METRES / CHIP_SIZE
BLENDED_STEP = 1 - SEAM
"""From chip to chip where they fade into each other, in sides of one."""


def compose_mosaic(seed: int, size: int, chips: Sequence[Chip], blended: bool) -> Scene:
    """A mosaic of size x size pixels with one chip to ask for, which `objects` holds.

    chips: of one split; those of the quiet classes are repeated at random. blended: whether the
    chips fade into each other. The mosaic begins anywhere in its first chip: where chips end says
    nothing about where tiles do.

    Raises:
        TrainingDataError: there is no quiet chip, or none to look for.
    """
    rng = np.random.default_rng([seed, 14])
    quiet = [chip for chip in chips if chip.land_use in QUIET]
    others = [chip for chip in chips if chip.land_use in DISTINCT_CHIPS]
    if not quiet or not others:
        raise TrainingDataError("A mosaic needs chips of quiet classes, and of another one.")
    uses = sorted({chip.land_use for chip in others}, key=lambda use: use.value)
    use = uses[rng.integers(len(uses))]
    of_use = [chip for chip in others if chip.land_use is use]
    target = of_use[rng.integers(len(of_use))]

    step = CHIP_SIZE * (BLENDED_STEP if blended else 1)
    across = int(np.ceil(size / step)) + 1
    begin_x, begin_y = (-rng.uniform(0, step, 2).round()).tolist()
    numbers = rng.integers(len(quiet), size=(across, across))
    turns = rng.integers(4, size=(across, across)) * np.pi / 2
    laid = [
        (number, begin_x + (c + 0.5) * step, begin_y + (r + 0.5) * step, turn, CHIP_SIZE)
        for r, (row, turned) in enumerate(zip(numbers.tolist(), turns.tolist(), strict=True))
        for c, (number, turn) in enumerate(zip(row, turned, strict=True))
    ]
    sprites = [_whole(chip) for chip in quiet]
    if blended:  # over whole ones, so that nothing drawn shows through
        laid += [(len(quiet) + number, *place) for number, *place in laid]
        sprites += [chip_sprite(chip) for chip in quiet]
    x, y = rng.uniform(CHIP_SIZE / 2, size - CHIP_SIZE / 2, 2).round().tolist()
    laid.append((len(sprites), x, y, 0.0, CHIP_SIZE))
    sprites.append((chip_sprite if blended else _whole)(target))

    half = CHIP_SIZE / 2
    maybe = {other for one in QUIET for other in (one, *MAY_SHOW[one])}
    kinds = {kind for one in (*QUIET, use) for kind in CHIP_CONTENTS.get(one, ())}
    named = {DISTINCT_CHIPS[use]} - {None}
    return replace(
        plan_scene(seed, size, size, (), METRES_PER_PIXEL, Setting.RURAL),
        sprites=tuple(sprites),
        stamps=Stamps.of(laid),
        objects=(SceneObject(use, (x - half, y - half, x + half, y + half)),),
        may_contain=frozenset((maybe | kinds) - {use} - named),
        _pictures={},
    )


def _whole(chip: Chip) -> Sprite:
    """A chip that covers what lies under it to its edges."""
    alpha = np.full((CHIP_SIZE, CHIP_SIZE), 255, np.uint8)
    box = (0.0, 0.0, 1.0, 1.0)
    return Sprite(ObjectKind.TREE, np.dstack([chip.rgb, alpha]), CHIP_METRES, 0.0, box)
