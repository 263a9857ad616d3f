"""The real engine in its own Python, with a tiny random model, and a raster with overviews."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

REPOSITORY = Path(__file__).resolve().parents[2]
MAKE_MODEL = (
    "import sys, tiny_models, pathlib; tiny_models.tiny_qwen2_5_vl(pathlib.Path(sys.argv[1]))"
)


@pytest.fixture(scope="session")
def tiny_model(engine_python, tmp_path_factory) -> str:
    """A random Qwen2.5-VL of a few thousand parameters. Its answers do not end by themselves, so
    that its profile ends them soon."""
    folder = tmp_path_factory.mktemp("model") / "tiny"
    subprocess.run(
        [str(engine_python), "-c", MAKE_MODEL, str(folder)],
        cwd=REPOSITORY / "tests" / "model",
        check=True,
        capture_output=True,
    )
    profile = folder / "ask_raster.json"
    profile.write_text(json.dumps(json.loads(profile.read_text()) | {"longest_answer": 8}))
    return str(folder)


@pytest.fixture(scope="session")
def raster(tmp_path_factory) -> str:
    """2,048 x 1,536 m in UTM: grey noise, with a white square of 40 m that no overview shows."""
    path = str(tmp_path_factory.mktemp("raster") / "harbour.tif")
    random = np.random.default_rng(1)
    dataset = gdal.GetDriverByName("GTiff").Create(
        path, 2048, 1536, 3, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE"]
    )
    dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    for band in (1, 2, 3):
        pixels = random.integers(60, 120, (1536, 2048)).astype(np.uint8)
        pixels[700:740, 1500:1540] = 255
        dataset.GetRasterBand(band).WriteArray(pixels)
    dataset.BuildOverviews("AVERAGE", [2, 4])
    dataset = None
    return path


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def wait_until(qgis_app):
    """Let Qt work until a condition holds; fail when it takes too long."""

    def wait(condition, seconds: float = 120.0) -> None:
        limit = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < limit, "it did not happen in time"
            qgis_app.processEvents()
            time.sleep(0.01)

    return wait


@pytest.fixture(scope="session")
def start_qgis_process(engine_python, tmp_path_factory):
    """Start the real `qgis_process` in a profile of its own, with the plugin switched on."""
    profile = tmp_path_factory.mktemp("profile")
    (profile / "plugins").mkdir()
    (profile / "plugins" / "askraster").symlink_to(REPOSITORY, target_is_directory=True)
    program = next(
        (p for p in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if os.path.exists(p)),
        None,
    )
    if program is None:
        pytest.skip("qgis_process is not installed")
    environment = os.environ | {
        "QGIS_PLUGINPATH": str(profile / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "ASK_RASTER_ENGINE_PYTHON": str(engine_python),
    }

    def start(*arguments: str) -> subprocess.Popen:
        return subprocess.Popen(
            [program, *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    assert "askraster" in start("plugins", "enable", "askraster").communicate(timeout=300)[0]
    return start


@pytest.fixture(scope="session")
def qgis_process(start_qgis_process):
    """Run an algorithm in `qgis_process`. Returns its results, or what it said when it fails."""

    def run(algorithm: str, *parameters: str, fails: bool = False) -> dict | str:
        process = start_qgis_process("--json", "run", algorithm, "--", *parameters)
        stdout, stderr = process.communicate(timeout=300)
        if fails:
            assert process.returncode != 0, stdout
            return stdout + stderr
        assert process.returncode == 0, stdout + stderr
        return json.loads(stdout[stdout.index("{") :])["results"]

    return run
