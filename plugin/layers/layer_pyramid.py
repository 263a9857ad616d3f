"""A raster layer as the engine's pyramid: its levels, and its pixels as the analyst sees them.

Made on the main thread, read in a worker thread. Only the layer's pipe is used, so every provider
that QGIS can draw works alike: files, XYZ, WMS, virtual rasters, databases.
"""

from __future__ import annotations

import dataclasses
import hashlib
import math
import os
import time
from collections.abc import Callable, Iterable
from functools import partial

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread

from ...model.raster.box_mean import box_mean_rgba
from ...model.wire.errors import InvalidQuestionError, RasterError
from ...model.wire.pyramid import (
    Extent,
    PixelWindow,
    RasterDescription,
    extent_of,
    place_in_words,
)
from ...model.wire.question import Progress, Stage
from .block_reader import BlockReader, DrawnBlock, missing_file
from .fill_values import STRETCHED_TO_FILL, is_stretched_to_fill
from .frozen_layer import FrozenLayer, crs_text
from .ground_mask import GroundMask
from .ground_resolution import metres_per_pixel
from .layer_region import (
    Region,
    any_resolutions,
    clipped,
    file_region,
    refuse_what_has_no_place,
    web_region,
)
from .useful_resolution import SAMPLE_SIDE, finest_useful_resolution
from .web_failures import WebFailures

WEB_TILE_SIDE = 256
WEB_TILE_BUDGET = 4000
"""Tiles of a server that one question may fetch."""

BLOCK_PIXELS = 4 * 2**20
"""How much is held in memory at once when a missing level is averaged."""

THREADS = min(4, os.cpu_count() or 1)
"""QGIS draws a block with one core. More at once are more memory, too."""

TELL_SECONDS = 0.25
"""How often is told of a read that goes on."""

SILENT_SECONDS = 5.0
"""A server that has said nothing for so long is said to."""

COMPLEX = (
    Qgis.DataType.CInt16,
    Qgis.DataType.CInt32,
    Qgis.DataType.CFloat32,
    Qgis.DataType.CFloat64,
)


class LayerPyramid:
    """A TileSource over a layer's pipe. `read_rgba` is for one thread at a time.

    layer: a QgsRasterLayer, or one already frozen. extent: in the layer's CRS, None for all of
    it; snapped outward to native pixels and cut at the layer's edge. mask: ground outside of it
    is not valid (a zone's polygon, in the layer's CRS). on_reading: see TileSource.
    costly_pixels: how many the first look has to go through because overviews lack; 0 where that
    is no matter.

    Raises:
        InvalidQuestionError: there is no layer, or the extent is empty or outside it.
        RasterError: the layer cannot be read, or QGIS cannot draw what is in it.
    """

    def __init__(
        self,
        layer: QgsRasterLayer | FrozenLayer | None,
        extent: Extent | QgsRectangle | None = None,
        mask: QgsGeometry | None = None,
    ) -> None:
        self.layer = layer if isinstance(layer, FrozenLayer) else FrozenLayer(layer)
        self.crs = self.layer.crs
        self.on_reading: Callable[[Progress], None] = lambda progress: None
        self._told = 0.0
        self._web: WebFailures | None = None
        _refuse_complex(self.layer)
        grid = self.layer.grid()
        if grid is not None:
            refuse_what_has_no_place(self.layer.name, grid)
        self._wanted = clipped(self.layer, extent)
        ground = _intersection(self.layer.footprint, mask)
        self._mask = None if ground is None else GroundMask(ground)
        if grid is not None:
            self._blocks = BlockReader(self.layer, THREADS if self.layer.path else 1)
            region = file_region(self.layer.name, grid, self._wanted)
            if is_stretched_to_fill(self.layer.renderer):
                region = dataclasses.replace(region, warnings=(*region.warnings, STRETCHED_TO_FILL))
        else:
            self._blocks = BlockReader(self.layer)
            self._web = WebFailures(self.layer.server())
            self._web_pixels_left = WEB_TILE_BUDGET * WEB_TILE_SIDE**2
            region = web_region(self.layer, self._wanted)
        self._describe(region)

    def prepare(self) -> None:
        """Find out, before the engine is asked, down to which resolution a server that draws at
        any shows more than larger pixels. Reads: not for the main thread.

        Raises:
            RasterError, CancelledError: as read_rgba.
        """
        if self._web is None or self.layer.resolutions():
            return
        sample = partial(self._sample, self._web)
        finest = finest_useful_resolution(any_resolutions(self._wanted), self._wanted, sample)
        self._describe(web_region(self.layer, self._wanted, finest))

    def read_rgba(self, level: int, window: PixelWindow) -> bytes:
        """Read a window of a level: RGBA8888 row by row, alpha 0 where a pixel is not valid.

        A level that the raster does not have is averaged from the next finer one that it has.

        Raises:
            RasterError: naming the layer and the window.
            CancelledError: `cancel` was called.
        """
        levels = self.description.levels
        level = range(len(levels))[level]
        finer = next(index for index in range(level, len(levels)) if levels[index].overview)
        self._told = time.monotonic()
        if finer == level:
            return self._read(level, window).tobytes()
        return self._average(level, finer, window).tobytes()

    def cancel(self) -> None:
        """End a read that goes on, and refuse further ones. May be called from any thread."""
        self._blocks.cancel()

    def recipe(self) -> dict[str, str]:
        """What it takes to see the same pixels again; see FrozenLayer.recipe."""
        return self.layer.recipe()

    def _describe(self, region: Region) -> None:
        native = region.levels[-1]
        bounds = extent_of(region.transform, (0, 0, native.width, native.height))
        self.costly_pixels = region.costly_pixels
        self._native_right, self._native_bottom = region.transform.inverse(
            self.layer.extent.xMaximum(), self.layer.extent.yMinimum()
        )
        self.description = RasterDescription(
            name=self.layer.name,
            path=self.layer.path,
            width=region.raster_width,
            height=region.raster_height,
            crs=crs_text(self.crs),
            transform=region.transform,
            extent=bounds,
            levels=region.levels,
            fingerprint=_digest(
                self.layer.fingerprint(),
                str(bounds),
                str(native),
                self._mask.text if self._mask else "",
            ),
            metres_per_pixel=metres_per_pixel(
                self.crs, region.transform, native.width / 2, native.height / 2
            ),
            warnings=region.warnings,
        )

    def _read(self, level: int, window: PixelWindow) -> np.ndarray:
        """Pixels (height, width, RGBA) of a level that the raster has."""
        levels = self.description.levels
        progress = Progress(Stage.READING, level + 1, len(levels))
        rectangle, columns, rows = self._ground(level, window)
        place = place_in_words(levels, level, window)
        if self._web is not None:
            pixels = self._fetch(self._web, rectangle, (columns, rows), place, progress)
            pixels = self._seen(pixels, rectangle)
        else:
            jobs = [lambda: self._draw(rectangle, columns, rows, place)]
            (pixels,) = self._blocks.in_order(jobs, lambda: self._tell(progress))
        return _padded(pixels, window)

    def _average(self, level: int, finer: int, window: PixelWindow) -> np.ndarray:
        """The mean of the valid pixels in each square of pixels of a finer level."""
        levels = self.description.levels
        size = levels[finer]
        factor = round(levels[level].decimation / size.decimation)
        result = np.zeros((window.height, window.width, 4), np.uint8)
        total, done = window.height * window.width * factor**2, 0

        def job(rows: slice, columns: slice) -> Callable[[], np.ndarray]:
            left, right = ((window.column + column) * factor for column in _ends(columns))
            top, bottom = ((window.row + row) * factor for row in _ends(rows))
            width, height = min(right, size.width) - left, min(bottom, size.height) - top
            source = PixelWindow(left, top, width, height)
            rectangle, across, along = self._ground(finer, source)
            place = place_in_words(levels, finer, source)

            def mean() -> np.ndarray:
                pixels = self._draw(rectangle, across, along, place)
                return box_mean_rgba(_padded(pixels, source), factor)

            return mean

        def tell() -> None:
            self._tell(Progress(Stage.READING, level + 1, len(levels), done=done, total=total))

        provider = self.layer.provider
        parts = _blocks(window, factor, (provider.xBlockSize(), provider.yBlockSize()))
        means = self._blocks.in_order([job(*part) for part in parts], tell)
        for (rows, columns), mean in zip(parts, means):
            result[rows, columns] = mean
            done += mean.shape[0] * mean.shape[1] * factor**2
            tell()
        return result

    def _ground(self, level: int, window: PixelWindow) -> tuple[QgsRectangle, int, int]:
        """Where a window lies, as far as the raster reaches, and its columns and rows there."""
        decimation = self.description.levels[level].decimation
        left, top = window.column * decimation, window.row * decimation
        columns, right = _inside(left, window.width, decimation, self._native_right)
        rows, bottom = _inside(top, window.height, decimation, self._native_bottom)
        extent = extent_of(self.description.transform, (left, top, right, bottom))
        return QgsRectangle(*extent), columns, rows

    def _draw(self, rectangle: QgsRectangle, width: int, height: int, place: str) -> np.ndarray:
        """Pixels (height, width, RGBA) of a file. place: for messages."""
        drawn = self._blocks.draw(rectangle, width, height)
        if drawn.failures:
            raise self._unreadable(place, drawn.failures)
        return self._seen(drawn.pixels, rectangle)

    def _fetch(
        self,
        web: WebFailures,
        rectangle: QgsRectangle,
        size: tuple[int, int],
        place: str,
        progress: Progress,
    ) -> np.ndarray:
        """Pixels (height, width, RGBA) that a server draws. size: width and height."""
        self._spend(math.prod(size))

        def draw() -> DrawnBlock:
            web.follow_this_thread()
            return self._blocks.draw(rectangle, *size)

        (drawn,) = self._blocks.in_order([draw], self._tell_of_server(web, progress))
        has_holes = not drawn.pixels[..., 3].all()
        if has_holes and not drawn.failures:
            web.wait(_let_qgis_work)
        failures = [*drawn.failures, *web.failures]
        if drawn.failures or (failures and has_holes):
            raise self._not_served(web, place, failures)
        return drawn.pixels

    def _seen(self, pixels: np.ndarray, rectangle: QgsRectangle) -> np.ndarray:
        """The pixels with every one cleared whose centre lies outside the mask."""
        if self._mask is None:
            return pixels
        height, width = pixels.shape[:2]
        return pixels * self._mask.inside(rectangle, width, height)[..., None].astype(np.uint8)

    def _tell(self, progress: Progress) -> None:
        """Now and then, and not of what is done in a moment."""
        now = time.monotonic()
        if now - self._told >= TELL_SECONDS:
            self._told = now
            self.on_reading(progress)

    def _tell_of_server(self, web: WebFailures, progress: Progress) -> Callable[[], None]:
        """What to tell while a server is waited for: its replies, and its silence."""
        begin, replies_before = time.monotonic(), web.replies

        def tell() -> None:
            _let_qgis_work()
            silent = time.monotonic() - max(begin, web.last_heard)
            self._tell(
                dataclasses.replace(
                    progress,
                    done=web.replies - replies_before,
                    from_server=True,
                    silent_seconds=silent if silent >= SILENT_SECONDS else 0.0,
                )
            )

        return tell

    def _unreadable(self, place: str, failures: Iterable[str]) -> RasterError:
        name = self.layer.name
        details = "\n".join(failures)
        missing = missing_file(failures)
        if missing:
            return RasterError(
                f"The layer '{name}' could not be read at {place}: the file {missing} is missing.",
                "Put the file back, or make the mosaic anew.",
                details,
            )
        return RasterError(
            f"The layer '{name}' could not be read at {place}.",
            "Check that its file is whole.",
            details,
        )

    def _not_served(self, web: WebFailures, place: str, failures: Iterable[str]) -> RasterError:
        details = "\n".join(failures)
        if web.has_page:
            ask_again = [lambda: web.page(self._blocks.feedback)]
            (words,) = self._blocks.in_order(ask_again, _let_qgis_work)
            return RasterError(
                f"The layer '{self.layer.name}' could not be read: its server answered with a page"
                + (f": {words}" if words else "."),
                "Open the layer's address in a browser: it may want you to sign in.",
                details,
            )
        return RasterError(
            f"The layer '{self.layer.name}' could not be read at {place}.",
            "Check that its server answers, and ask again.",
            details,
        )

    def _spend(self, pixels: int) -> None:
        self._web_pixels_left -= pixels
        if self._web_pixels_left < 0:
            raise RasterError(
                f"The question would take more than {WEB_TILE_BUDGET} tiles from the server "
                f"of '{self.layer.name}'.",
                "Ask about a smaller extent, or with fewer tiles.",
            )

    def _sample(self, web: WebFailures, centre: QgsPointXY, resolution: float) -> np.ndarray:
        """What a server draws around a place, without a zone's edge."""
        half = SAMPLE_SIDE / 2 * resolution
        x, y = centre.x(), centre.y()
        rectangle = QgsRectangle(x - half, y - half, x + half, y + half)
        place = f"{resolution:.3g} map units a pixel"
        self._told = time.monotonic()
        size = SAMPLE_SIDE, SAMPLE_SIDE
        return self._fetch(web, rectangle, size, place, Progress(Stage.READING))


def _let_qgis_work() -> None:
    """Certificates, passwords and proxies are asked for on the main thread: also while it waits."""
    application = QCoreApplication.instance()
    if QThread.currentThread() == application.thread():
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _refuse_complex(layer: FrozenLayer) -> None:
    """QGIS draws complex numbers as black ground."""
    provider, renderer = layer.provider, layer.renderer
    bands = renderer.usesBands() if renderer is not None else []
    if any(provider.sourceDataType(band) in COMPLEX for band in bands):
        raise RasterError(
            f"The layer '{layer.name}' holds complex numbers, which QGIS cannot draw.",
            "Make a raster of its amplitudes, and ask about that.",
        )


def _blocks(
    window: PixelWindow, factor: int, file_block: tuple[int, int]
) -> list[tuple[slice, slice]]:
    """Rows and columns of a window's parts, each of whole blocks of the file as far as memory
    allows: a file in strips is gone through in strips, one in tiles in tiles, each once."""
    squares = max(1, BLOCK_PIXELS // factor**2)
    across, down = (max(1, math.ceil(side / factor)) for side in file_block)
    if window.width * down <= squares:
        columns, rows = window.width, squares // window.width // down * down
    else:
        rows = min(down, squares)
        columns = squares // rows // across * across or squares // rows
    return [
        (
            slice(row, min(row + rows, window.height)),
            slice(column, min(column + columns, window.width)),
        )
        for row in range(0, window.height, rows)
        for column in range(0, window.width, columns)
    ]


def _ends(part: slice) -> tuple[int, int]:
    return part.start, part.stop


def _inside(start: float, count: int, decimation: float, end: float) -> tuple[int, float]:
    """How many of a row's (or column's) pixels have their centre inside the raster, at least one,
    and where the last of these ends; the level's last pixel may be one that lies mostly outside.
    """
    inside = min(count, max(1, math.floor((end - start) / decimation + 0.5)))
    stop = start + inside * decimation
    return inside, min(stop, end) if inside == 1 else stop


def _padded(pixels: np.ndarray, window: PixelWindow) -> np.ndarray:
    """As large as the window, whose last pixels may lie mostly outside of the raster."""
    missing = (window.height - pixels.shape[0], window.width - pixels.shape[1])
    if not any(missing):
        return pixels
    return np.pad(pixels, ((0, missing[0]), (0, missing[1]), (0, 0)), mode="edge")


def _intersection(footprint: QgsGeometry | None, mask: QgsGeometry | None) -> QgsGeometry | None:
    if mask is not None and not mask.boundingBox().isFinite():
        raise InvalidQuestionError(
            "The zone reaches beyond what the layer's CRS can express.",
            "Cut the zone to the surroundings of the layer.",
        )
    if footprint is None or mask is None:
        return footprint or mask
    return footprint.intersection(mask)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
