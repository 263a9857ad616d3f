"""What GDAL is allowed to do, and what it says when it goes on without what it could not read."""

from __future__ import annotations

import http.server
import logging
import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio

from model.raster.gdal import RasterFile
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.raster.rendering import Rendering, RenderingKind
from model.wire.errors import InvalidQuestionError, RasterError
from model.wire.pyramid import PixelWindow

REPOSITORY = Path(__file__).resolve().parents[3]
FILE_SERVER = Path(__file__).with_name("file_server.py")


def mosaic(path: Path, *sources: str, size: int = 300) -> str:
    """A virtual raster of one band, its sources beside each other from west to east."""
    placed = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="1">{source}</SourceFilename>'
        f'<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" xSize="{size}" ySize="{size}"/>'
        f'<DstRect xOff="{number * size}" yOff="0" xSize="{size}" ySize="{size}"/></SimpleSource>'
        for number, source in enumerate(sources)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{len(sources) * size}" rasterYSize="{size}">'
        f'<VRTRasterBand dataType="Byte" band="1">{placed}</VRTRasterBand></VRTDataset>'
    )
    return str(path)


def sheets(write_geotiff, count: int, **options) -> list[str]:
    values = np.full((1, 300, 300), 99, np.uint8)
    return [Path(write_geotiff(values, f"s{n}.tif", **options)).name for n in range(count)]


AFTER_THE_LOOK = """
import sys
from model.raster.gdal import RasterFile
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.wire.errors import RasterError

RasterFile.check = lambda self: None
for _ in range(2):
    try:
        GeotiffPyramid(sys.argv[1])
    except RasterError as error:
        print(error.details.replace(chr(10), " "))
    else:
        raise SystemExit("it was opened")
"""
"""Two looks at a mosaic whose sheet is gone."""


class TestMissingFiles:
    """A mosaic is whole or it is an error: never black where a sheet should be."""

    def test_are_named_before_anything_is_read(self, write_geotiff, tmp_path):
        path = mosaic(tmp_path / "mosaic.vrt", *sheets(write_geotiff, 3))
        GeotiffPyramid(path).close()
        (tmp_path / "s1.tif").rename(tmp_path / "elsewhere.tif")
        with pytest.raises(RasterError, match=r"needs a file that is missing: .*s1\.tif"):
            GeotiffPyramid(path)

    def test_of_a_mosaic_of_mosaics_too(self, write_geotiff, tmp_path):
        (tmp_path / "inner").mkdir()
        mosaic(tmp_path / "inner" / "west.vrt", "../s0.tif", "gone.tif")
        sheets(write_geotiff, 1)
        path = mosaic(tmp_path / "outer.vrt", "inner/west.vrt", "s0.tif")
        with pytest.raises(RasterError, match=r"inner.gone\.tif"):
            GeotiffPyramid(path)

    @pytest.mark.parametrize("count", [1, 3])
    def test_that_go_after_the_look_fail_every_read(self, write_geotiff, tmp_path, count):
        """GDAL tells of such a file once, and gives black pixels ever after."""
        path = mosaic(tmp_path / "mosaic.vrt", *sheets(write_geotiff, count))
        os.remove(tmp_path / "s0.tif")
        # In a process of its own: after thousands of other files GDAL told no more of this one.
        command = [sys.executable, "-c", AFTER_THE_LOOK, str(path)]
        ran = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=120)
        assert ran.returncode == 0, ran.stderr
        assert ran.stdout.count("s0.tif") >= 2

    def test_that_break_while_they_are_read_fail_every_read(self, write_geotiff, tmp_path):
        path = mosaic(tmp_path / "mosaic.vrt", *sheets(write_geotiff, 3, compress="deflate"))
        with GeotiffPyramid(path, rendering=Rendering(RenderingKind.AS_IS, (1,))) as pyramid:
            os.truncate(tmp_path / "s1.tif", 400)
            for _ in range(3):
                with pytest.raises(RasterError, match=r"mosaic\.vrt could not be read at level 0"):
                    pyramid.read(0, PixelWindow(250, 0, 200, 100))

    def test_that_are_no_rasters_are_errors_too(self, write_geotiff, tmp_path):
        path = mosaic(tmp_path / "mosaic.vrt", *sheets(write_geotiff, 3))
        (tmp_path / "s2.tif").write_text("not a raster")
        with pytest.raises(RasterError) as caught:
            GeotiffPyramid(path)
        assert "s2.tif" in caught.value.details

    def test_of_a_plain_path_is_that_path(self, tmp_path):
        with pytest.raises(RasterError, match=r"none\.tif could not be opened"):
            GeotiffPyramid(str(tmp_path / "none.tif"))


class TestFailures:
    """Whatever GDAL and rasterio raise or only log, and whatever it is called."""

    def test_of_a_kind_that_nobody_foresaw_are_raster_errors_with_details(self):
        with pytest.raises(RasterError, match=r"r\.tif could not be read") as caught:
            with RasterFile("r.tif").failing_as("could not be read"):
                rasterio.CRS.from_wkt("nonsense")
        assert caught.value.details
        with pytest.raises(RasterError) as caught:
            with RasterFile("r.tif").failing_as("could not be read"):
                raise KeyError("band")
        assert "KeyError" in caught.value.details

    def test_that_we_explain_ourselves_stay_as_they_are(self):
        with pytest.raises(InvalidQuestionError, match="outside"):
            with RasterFile("r.tif").failing_as("could not be read"):
                raise InvalidQuestionError("It lies outside.")

    @pytest.mark.parametrize("silenced", [False, True])
    def test_that_are_only_logged_count_while_pixels_are_read(self, write_geotiff, silenced):
        """Even where a command has silenced all logs."""
        (path,) = [write_geotiff(np.ones((1, 30, 30), np.uint8))]
        Path(f"{path}.ovr").write_bytes(b"II*\0\x08\0\0\0no overviews")
        logging.disable(logging.WARNING if silenced else logging.NOTSET)
        try:
            with pytest.raises(RasterError) as caught:
                with RasterFile(path).failing_as("could not be read", heeding_log=True):
                    rasterio.open(path).overviews(1)
        finally:
            logging.disable(logging.NOTSET)
        assert "raster.tif.ovr" in caught.value.details

    def test_of_a_file_beside_the_raster_do_not_end_it(self, write_geotiff):
        path = write_geotiff(np.ones((1, 30, 30), np.uint8))
        Path(f"{path}.ovr").write_bytes(b"II*\0\x08\0\0\0no overviews")
        Path(f"{path}.aux.xml").write_text("<PAMDataset><not closed></PAMDataset>")
        with GeotiffPyramid(path) as pyramid:
            _, valid = pyramid.read(0, PixelWindow(0, 0, 30, 30))
        assert valid.all()

    def test_of_a_file_beside_the_raster_do_not_end_a_read_of_its_own_overviews(
        self, write_geotiff
    ):
        path = write_geotiff(np.full((1, 30, 3000), 7, np.uint8), overviews=(2, 4))
        Path(f"{path}.msk").write_bytes(b"II*\0\x08\0\0\0no mask")
        Path(f"{path}.ovr").write_bytes(b"II*\0\x08\0\0\0no overviews")
        with GeotiffPyramid(path) as pyramid:
            for level, size in enumerate(pyramid.description.levels):
                _, valid = pyramid.read(level, PixelWindow(0, 0, size.width, size.height))
                assert valid.all()
            assert pyramid.description.levels[0].overview

    def test_of_one_thread_are_not_anothers(self, write_geotiff):
        path = write_geotiff(np.ones((1, 30, 30), np.uint8))
        Path(f"{path}.ovr").write_bytes(b"II*\0\x08\0\0\0no overviews")

        def fail_elsewhere():
            with RasterFile(path).failing_as("could not be opened"):
                rasterio.open(path).overviews(1)

        with RasterFile("other.tif").failing_as("could not be read", heeding_log=True):
            other = threading.Thread(target=fail_elsewhere)
            other.start()
            other.join()


REACHING_OUT = {
    "curl.vrt": "<VRT>/vsicurl/{url}/a.tif",
    "streaming.vrt": "<VRT>/vsicurl_streaming/{url}/a.tif",
    "http.vrt": "<VRT>{url}/a.png",
    "query.vrt": "<VRT>/vsicurl?url={url}/b.tif",
    "zipped.vrt": "<VRT>/vsizip//vsicurl/{url}/a.zip/a.tif",
    "tiles.xml": '<GDAL_WMS><Service name="TMS"><ServerUrl>{url}/${{z}}/${{x}}/${{y}}.png'
    "</ServerUrl></Service><DataWindow><UpperLeftX>0</UpperLeftX><UpperLeftY>9</UpperLeftY>"
    "<LowerRightX>9</LowerRightX><LowerRightY>0</LowerRightY><TileLevel>3</TileLevel>"
    "<TileCountX>1</TileCountX><TileCountY>1</TileCountY></DataWindow><BandsCount>3</BandsCount>"
    "</GDAL_WMS>",
    "wmts.xml": "<GDAL_WMTS><GetCapabilitiesUrl>{url}/wmts</GetCapabilitiesUrl></GDAL_WMTS>",
    "wcs.xml": "<WCS_GDAL><ServiceURL>{url}/?</ServiceURL><CoverageName>x</CoverageName>"
    "</WCS_GDAL>",
    "hidden.vrt": "<VRT>tiles.xml",
}

READ_ALL = """
    import sys
    import rasterio
    from model.raster.gdal import RasterFile
    from model.raster.geotiff_pyramid import GeotiffPyramid

    if sys.argv[1] == "undetected":  # were the look through the descriptions to miss it
        RasterFile.check = lambda self: None
    for path in sys.argv[2:]:
        try:
            pyramid = GeotiffPyramid(path)
            pyramid.read(0, (0, 0, 9, 9))
            print("read", path)
        except Exception as error:
            print(type(error).__name__, error)
"""


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """A web server on this machine: its address, and the requests that it got."""
    requests: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            requests.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_address[1]}", requests
        listening.shutdown()
        thread.join()


def read_in_another_process(mode: str, *paths: str, **environment: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", textwrap.dedent(READ_ALL), mode, *paths],
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


class TestServers:
    """A local file never makes the engine ask a server; a path that is a URL may."""

    def write(self, folder: Path, url: str) -> list[str]:
        for name, text in REACHING_OUT.items():
            text = text.format(url=url)
            if text.startswith("<VRT>"):
                mosaic(folder / name, text.removeprefix("<VRT>"))
            else:
                (folder / name).write_text(text)
        for name in ("curl.vrt", "http.vrt"):  # not made relative to the folder
            path = folder / name
            path.write_text(path.read_text().replace('relativeToVRT="1"', 'relativeToVRT="0"'))
        return [str(folder / name) for name in REACHING_OUT]

    def test_are_named_and_not_asked(self, tmp_path, server):
        url, requests = server
        paths = self.write(tmp_path, url)
        for path, said in zip(paths, read_in_another_process("", *paths), strict=True):
            assert said.startswith(f"RasterError '{Path(path).name}'")
            assert "from the server 127.0.0.1" in said
        assert requests == []

    @pytest.mark.parametrize("no_proxy", ["", "127.0.0.1,localhost"])
    def test_are_out_of_reach_even_where_a_description_is_not_seen_through(
        self, tmp_path, server, no_proxy
    ):
        url, requests = server
        said = read_in_another_process(
            "undetected", *self.write(tmp_path, url), no_proxy=no_proxy, NO_PROXY=no_proxy
        )
        assert [line.split()[0] for line in said] == ["RasterError"] * len(REACHING_OUT)
        assert requests == []

    def test_beside_a_raster_are_not_asked(self, write_geotiff, tmp_path, server):
        """Its overviews, says its auxiliary file, lie on a server."""
        url, requests = server
        path = write_geotiff(np.ones((1, 3000, 30), np.uint8))
        Path(f"{path}.aux.xml").write_text(
            '<PAMDataset><Metadata domain="OVERVIEWS">'
            f'<MDI key="OVERVIEW_FILE">/vsicurl/{url}/o.ovr</MDI></Metadata></PAMDataset>'
        )
        read_in_another_process("", path)
        assert requests == []

    def test_are_asked_if_the_path_is_a_url(self, server):
        url, requests = server
        (said,) = read_in_another_process("", f"{url}/scene.tif", no_proxy="127.0.0.1")
        assert said.startswith("RasterError")
        assert "/scene.tif" in requests


class TestBudget:
    """What would never end is refused before it is begun."""

    @pytest.mark.slow
    def test_virtual_rasters_nested_without_end(self, write_geotiff, tmp_path):
        inner, *_ = sheets(write_geotiff, 1)
        for number in range(10_000):
            mosaic(tmp_path / f"{number}.vrt", inner)
            inner = f"{number}.vrt"
        with pytest.raises(RasterError, match="deep"):
            GeotiffPyramid(str(tmp_path / inner))

    def test_virtual_rasters_that_double_with_each_other(self, write_geotiff, tmp_path):
        """Thirty files, a thousand million reads."""
        inner, *_ = sheets(write_geotiff, 1)
        for number in range(30):
            mosaic(tmp_path / f"{number}.vrt", inner, inner)
            inner = f"{number}.vrt"
        with pytest.raises(RasterError, match="too many times over"):
            GeotiffPyramid(str(tmp_path / inner))

    def test_virtual_rasters_nested_without_end_that_the_first_names_all(
        self, write_geotiff, tmp_path
    ):
        inner, *_ = sheets(write_geotiff, 1)
        for number in range(500):
            mosaic(tmp_path / f"{number}.vrt", inner)
            inner = f"{number}.vrt"
        path = mosaic(tmp_path / "all.vrt", *(f"{number}.vrt" for number in range(500)))
        with pytest.raises(RasterError, match="deep"):
            GeotiffPyramid(path)

    @pytest.mark.slow
    @pytest.mark.parametrize(
        "bomb",
        [
            "<SourceFilename>",
            "<SourceFilename ",
            "<!--",
            "<![CDATA[",
            "<MDI key=",
            " SourceFilename='",
            "<a>",
            "<SourceFilename>&lt;",
        ],
    )
    def test_a_description_that_is_made_to_take_long(self, tmp_path, bomb):
        path = tmp_path / "bomb.vrt"
        path.write_text('<VRTDataset rasterXSize="10" rasterYSize="10">' + bomb * 100_000)
        with pytest.raises(RasterError, match=r"bomb\.vrt"):
            GeotiffPyramid(str(path))

    def test_entities_are_not_unfolded(self, tmp_path):
        entities = "".join(
            f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
        )
        path = tmp_path / "entities.vrt"
        path.write_text(
            f'<!DOCTYPE x [<!ENTITY a "{"a" * 1000}">{entities}]><VRTDataset rasterXSize="10" '
            'rasterYSize="10"><SRS>&i;</SRS><VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
        )
        with pytest.raises(RasterError, match=r"entities\.vrt"):
            GeotiffPyramid(str(path))

    def test_a_virtual_raster_of_itself(self, tmp_path):
        path = mosaic(tmp_path / "itself.vrt", "itself.vrt")
        with pytest.raises(RasterError, match=r"itself\.vrt"):
            with GeotiffPyramid(path) as pyramid:
                pyramid.read(0, PixelWindow(0, 0, 30, 30))

    @pytest.mark.parametrize("dtype", ["uint8", "uint16"])
    def test_a_sparse_raster_of_four_million_million_pixels(self, tmp_path, dtype):
        path = tmp_path / "sparse.tif"
        side = 2_000_000
        with rasterio.open(
            path, "w", driver="GTiff", width=side, height=side, count=1, dtype=dtype,
            tiled=True, blockxsize=2048, blockysize=2048, sparse_ok=True, bigtiff="yes",
            crs="EPSG:32633", transform=rasterio.Affine(1, 0, 0, 0, -1, side),
        ):  # fmt: skip
            pass
        with pytest.raises(RasterError, match="4,000 billion pixels") as caught:
            GeotiffPyramid(str(path))
        assert "Build overviews" in caught.value.remedy
        if dtype == "uint8":  # (the stretch of other types is of the whole raster)
            return
        with pytest.raises(RasterError, match="4,000 billion pixels"):
            GeotiffPyramid(str(path), (0, 0, 100, 100))

    def test_a_raster_that_is_stored_in_one_piece(self, tmp_path):
        path, side = tmp_path / "piece.tif", 50_000
        with rasterio.open(
            path, "w", driver="GTiff", width=side, height=side, count=1, dtype="float32",
            blockysize=side, compress="lzw", sparse_ok=True, bigtiff="yes", crs="EPSG:32633",
            transform=rasterio.Affine(1, 0, 0, 0, -1, side),
        ):  # fmt: skip
            pass
        with pytest.raises(RasterError, match=r"in pieces of 9\.3 GB"):
            GeotiffPyramid(str(path))


def test_the_fingerprint_changes_with_any_file_that_the_raster_is_made_of(write_geotiff, tmp_path):
    def fingerprint(path: str) -> str:
        with GeotiffPyramid(path) as pyramid:
            return pyramid.description.fingerprint

    sheets(write_geotiff, 2)
    mosaic(tmp_path / "inner.vrt", "s0.tif", "s1.tif")
    path = mosaic(tmp_path / "outer.vrt", "inner.vrt")
    seen = [fingerprint(path), fingerprint(path)]
    assert seen[0] == seen[1]
    replaced = Path(write_geotiff(np.full((1, 300, 300), 7, np.uint8), "new.tif"))
    times = (tmp_path / "s1.tif").stat()
    os.utime(replaced, ns=(times.st_atime_ns, times.st_mtime_ns))
    os.replace(replaced, tmp_path / "s1.tif")
    seen.append(fingerprint(path))
    (tmp_path / "s0.tif.aux.xml").write_text("<PAMDataset/>")
    seen.append(fingerprint(path))
    assert len(set(seen)) == 3


@pytest.fixture
def served_raster(tmp_path) -> Iterator[str]:
    """The address of a raster on a web server of a process of its own.

    (In a thread of this one it could not answer while GDAL asks: the lock is not given up.)
    """
    path = tmp_path / "scene.tif"
    profile = {"driver": "GTiff", "width": 40, "height": 30, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(np.full((1, 30, 40), 9, np.uint8))
    with subprocess.Popen(
        [sys.executable, str(FILE_SERVER), str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.kill()


def test_of_an_address_that_was_given_only_the_public_part_is_told(served_raster, capfd):
    """It ends in answers and files, and may hold who may read it."""
    canary = "CanaryZ9"
    with GeotiffPyramid(f"{served_raster}/{canary}/scene.tif?any={canary}&x=1") as pyramid:
        rgb, valid = pyramid.read(0, PixelWindow(0, 0, 40, 30))
        with pytest.raises(RasterError) as outside:
            pyramid.read(0, PixelWindow(0, 0, 41, 30))
    assert valid.all()
    assert pyramid.description.path == "127.0.0.1/…/scene.tif"
    assert pyramid.description.name == "scene.tif"
    with pytest.raises(RasterError) as missing:
        GeotiffPyramid(f"{served_raster}/{canary}/none.tif?any={canary}")
    assert missing.value.message == "127.0.0.1/…/none.tif could not be opened."
    errors = [outside.value, missing.value, missing.value.details]
    said = [pyramid.description, *errors, *capfd.readouterr()]
    assert canary not in " ".join(map(str, said))
