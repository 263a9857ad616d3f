"""Builds a raster's overviews beside it, when the analyst says so. The raster is never touched."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...model.wire.errors import AskRasterError, CancelledError, OutputError, RasterError, explained
from ...model.wire.pyramid import BASE_LONG_SIDE
from ..shared_words import bytes_in_words
from ..translation import tr

OPTIONS = {"COMPRESS_OVERVIEW": "DEFLATE", "BIGTIFF_OVERVIEW": "IF_SAFER"}


@dataclass(frozen=True)
class OverviewPlan:
    """What overviews a raster lacks, and what building them would write.

    layer_id: the layer that shows the raster. pixels: what the first look has to go through
    without them. bytes: how large `target` becomes at most. nearest: the values are names of
    classes, which have no mean.
    """

    layer_id: str
    raster: Path
    target: Path
    factors: tuple[int, ...]
    pixels: int
    bytes: int
    nearest: bool


def plan_overviews(layer: QgsRasterLayer, pixels: int) -> OverviewPlan | None:
    """What could be built for the layer's file; None where nothing can be, or nothing is lacking.

    pixels: LayerPyramid.costly_pixels.
    """
    raster = Path(layer.source())
    target = raster.with_name(raster.name + ".ovr")
    if pixels <= 0 or layer.providerType() != "gdal" or not raster.is_file() or target.exists():
        return None
    if not os.access(raster.parent, os.W_OK):
        return None
    dataset = _opened(raster)
    if dataset is None or dataset.RasterCount == 0:
        return None
    band = dataset.GetRasterBand(1)
    masked = band.GetMaskFlags() == gdal.GMF_PER_DATASET  # which overviews beside a file may lose
    if band.GetOverviewCount() or masked:
        return None
    width, height = dataset.RasterXSize, dataset.RasterYSize
    factors = [2]
    while max(width, height) / factors[-1] > BASE_LONG_SIDE:
        factors.append(2 * factors[-1])
    size = sum(
        gdal.GetDataTypeSize(dataset.GetRasterBand(number).DataType) // 8
        for number in range(1, dataset.RasterCount + 1)
    )
    return OverviewPlan(
        layer.id(),
        raster,
        target,
        tuple(factors),
        pixels,
        sum(-(-width // factor) * -(-height // factor) for factor in factors) * size,
        isinstance(layer.renderer(), QgsPalettedRasterRenderer) or band.GetColorTable() is not None,
    )


def build_overviews(plan: OverviewPlan, progressed: Callable[[float], bool]) -> None:
    """Build them; they are in their place when all is done, and nothing is left otherwise.

    progressed: is told the share that is done, and says whether to go on.

    Raises:
        CancelledError: it said no.
        OutputError: there is too little room, or the folder cannot be written.
        RasterError: the raster cannot be read.
    """
    free = shutil.disk_usage(plan.target.parent).free
    if free < plan.bytes:
        raise OutputError(
            tr("There is too little room for the overviews in {folder}.").format(
                folder=plan.target.parent
            ),
            tr("Make about {size} of room, or ask anyway.").format(size=bytes_in_words(plan.bytes)),
        )
    # A dataset that stands for the raster: QGIS never sees overviews that are half done.
    stand_in = plan.raster.with_name(f".{plan.raster.name}.ask_raster.vrt")
    unfinished = stand_in.with_name(stand_in.name + ".ovr")
    going_on = True

    def tell(share: float, _: str, __: object) -> int:
        nonlocal going_on
        going_on = progressed(share)
        return 1 if going_on else 0

    try:
        _build(plan, stand_in, tell)
        if going_on:
            os.replace(unfinished, plan.target)
    except (OSError, RuntimeError) as error:
        if going_on:
            raise OutputError(
                tr("The overviews could not be written into {folder}.").format(
                    folder=plan.target.parent
                ),
                tr("Check that the folder may be written to, or ask anyway."),
                str(error),
            ) from error
    finally:
        for path in (stand_in, unfinished):
            with contextlib.suppress(OSError):
                path.unlink()
    if not going_on:
        raise CancelledError(tr("Cancelled."))


def _build(plan: OverviewPlan, stand_in: Path, tell: Callable[[float, str, object], int]) -> None:
    raster = _opened(plan.raster)
    if raster is None:
        raise RasterError(
            tr("{raster} cannot be read.").format(raster=plan.raster),
            tr("Check that the file is still there."),
        )
    dataset = None
    # Before GDAL 3.6 there is no setting for a thread alone.
    configure = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
    for name, value in OPTIONS.items():
        configure(name, value)
    try:
        gdal.GetDriverByName("VRT").CreateCopy(str(stand_in), raster)  # written at once
        dataset = gdal.Open(str(stand_in))
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg())
        resampling = "NEAREST" if plan.nearest else "AVERAGE"
        if dataset.BuildOverviews(resampling, list(plan.factors), tell) != 0:
            raise OSError(gdal.GetLastErrorMsg())
    finally:
        dataset = raster = None  # closed, or Windows could neither move nor delete what it wrote
        for name in OPTIONS:
            configure(name, None)


class BuildOverviewsTask(QgsTask):
    """Builds overviews in a worker thread. Afterwards `error` is None or set; never raises."""

    progressed = pyqtSignal(float)
    """The share that is done, 0 to 1."""

    def __init__(self, plan: OverviewPlan) -> None:
        super().__init__(
            tr("Building overviews: {raster}").format(raster=plan.raster.name),
            QgsTask.Flag.CanCancel,
        )
        self.plan = plan
        self.error: AskRasterError | None = None
        self._told = -1

    def run(self) -> bool:
        try:
            build_overviews(self.plan, self._tell)
        except BaseException as error:  # nothing may leave a virtual function that Qt calls
            self.error = explained(error, tr("Building overviews"))
        return self.error is None

    def _tell(self, share: float) -> bool:
        if int(100 * share) > self._told:
            self._told = int(100 * share)
            self.setProgress(100 * share)
            self.progressed.emit(share)
        return not self.isCanceled()


def _opened(path: Path) -> gdal.Dataset | None:
    try:
        return gdal.Open(str(path))
    except RuntimeError:  # GDAL's exceptions are on or off
        return None
