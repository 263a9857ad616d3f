"""Ask about the sample raster through QGIS Processing, and draw the map of the first answer.

    python3 demo.py RASTER OUTPUT_FOLDER PROFILE_FOLDER

Runs in QGIS's Python. The questions are those that lie beside the sample raster, with their truths.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main(raster: Path, output: Path, profile: Path) -> int:
    output.mkdir(parents=True, exist_ok=True)
    asked, *others = json.loads(raster.with_suffix(".json").read_text("utf-8"))["questions"]
    qgis_process = prepare(profile)
    results = ask(qgis_process, raster, asked["question"], output)
    say(asked, results)
    for line in where_it_looked(output / "tiles.gpkg"):
        print(line)
    draw_map(raster, output, asked["question"], results["ANSWER"], results["CONFIDENCE"])
    print(f"written     {output}/heatmap.tif, tiles.gpkg, demo.png")
    for other in others:
        with tempfile.TemporaryDirectory() as scratch:
            say(other, ask(qgis_process, raster, other["question"], Path(scratch)))
    return 0


def say(asked: dict, results: dict) -> None:
    """The question, its answer and the truth."""
    print(f"question    {asked['question']}")
    print(f"answer      {results['ANSWER']}   (the truth: {asked['answer']})")
    print(f"confidence  {results['CONFIDENCE']:.2f}", flush=True)


def prepare(profile: Path) -> Callable[..., subprocess.CompletedProcess]:
    """qgis_process in a profile of its own that has the plugin enabled; takes its arguments."""
    plugins = profile / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / "askraster"
    if link.is_symlink() or link.exists():
        link.unlink()
    link.symlink_to(ROOT, target_is_directory=True)
    environment = os.environ | {
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
    }
    # Debian's wrapper script needs a display; the program behind it does not.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")

    def qgis_process(*words: str) -> subprocess.CompletedProcess:
        return subprocess.run([program, *words], env=environment, capture_output=True, text=True)

    qgis_process("plugins", "enable", "askraster")  # fails if it already is
    return qgis_process


def ask(
    qgis_process: Callable[..., subprocess.CompletedProcess],
    raster: Path,
    question: str,
    output: Path,
) -> dict:
    """The results of `askraster:ask`."""
    command = ["--json", "run", "askraster:ask", "--"]
    command += [f"INPUT={raster}", f"QUESTION={question}"]
    command += [f"HEATMAP={output / 'heatmap.tif'}", f"TILES={output / 'tiles.gpkg'}"]
    run = qgis_process(*command)
    start = run.stdout.find("{")
    if run.returncode or start < 0:
        raise SystemExit(f"error: qgis_process failed.\n{run.stdout}\n{run.stderr}")
    return json.loads(run.stdout[start:])["results"]


def where_it_looked(tiles: Path) -> list[str]:
    """One line a level, and the place that got most of the finest level's attention."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(tiles), "tiles", "ogr")
    features = list(layer.getFeatures())
    levels = sorted({feature["level"] for feature in features})
    lines = []
    for level in levels:
        of_level = [feature for feature in features if feature["level"] == level]
        best = max(of_level, key=lambda feature: feature["score"])
        centre = best.geometry().centroid().asPoint()
        lines.append(
            f"{'looked at' if level == levels[0] else '':<10}  {len(of_level):>3} tiles at "
            f"1/{best['decimation']:g}, most at {centre.x():.1f}, {centre.y():.1f} "
            f"({best['score']:.0%} of the attention)"
        )
    return lines


def draw_map(raster: Path, output: Path, question: str, answer: str, confidence: float) -> None:
    """demo.png: imagery, heatmap, outlines of the examined tiles, question and answer as title."""
    from qgis.core import (
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsRasterLayer,
        QgsVectorLayer,
    )
    from qgis.PyQt.QtCore import QRectF, QSize, Qt
    from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

    styles = ROOT / "resources" / "styles"
    image = QgsRasterLayer(str(raster), "raster")
    heatmap = QgsRasterLayer(str(output / "heatmap.tif"), "relevance")
    heatmap.loadNamedStyle(str(styles / "relevance.qml"))
    tiles = QgsVectorLayer(str(output / "tiles.gpkg"), "tiles", "ogr")
    tiles.loadNamedStyle(str(styles / "examined_tiles.qml"))
    finest = max(feature["level"] for feature in tiles.getFeatures())
    tiles.setSubsetString(f'"level" = {finest}')
    near = tiles.extent().buffered(tiles.extent().width() * 0.05)
    tiles.setSubsetString("")

    def rendered(extent, size: int) -> QImage:
        settings = QgsMapSettings()
        settings.setLayers([tiles, heatmap, image])
        settings.setDestinationCrs(image.crs())
        settings.setOutputSize(QSize(size, size))
        settings.setExtent(extent)
        settings.setBackgroundColor(QColor("white"))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        return job.renderedImage()

    title, side, gap = 96, 800, 16
    sheet = QImage(2 * side + 3 * gap, title + side + gap, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#202020"))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    lines = [(question, 22, False), (f"{answer}   (confidence {confidence:.2f})", 26, True)]
    for row, (text, size, bold) in enumerate(lines):
        font = QFont("Sans", 1)
        font.setPixelSize(size)
        font.setBold(bold)
        painter.setFont(font)
        place = QRectF(gap, gap / 2 + row * 40, sheet.width() - 2 * gap, 40)
        painter.drawText(place, int(flags), text)
    painter.drawImage(gap, title, rendered(image.extent(), side))
    painter.drawImage(2 * gap + side, title, rendered(near, side))
    painter.end()
    sheet.save(str(output / "demo.png"))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    try:
        status = main(*(Path(argument).resolve() for argument in sys.argv[1:4]))
    finally:
        application.exitQgis()
    raise SystemExit(status)
