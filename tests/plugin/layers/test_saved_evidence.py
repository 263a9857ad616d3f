"""At a project's first save its evidence moves beside it, and is read from there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from askraster.model.wire.question import Question
from askraster.plugin.asking import AskController
from askraster.plugin.layers import private_folder, result_layers
from askraster.plugin.layers.saved_evidence import evidence_path
from desktop_window import DesktopWindow
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

UTM = QgsCoordinateReferenceSystem("EPSG:32633")


@pytest.fixture
def private(qgis_app, tmp_path, monkeypatch):
    """A profile folder of the test's own."""
    profile = tmp_path / "profile"
    profile.mkdir()
    monkeypatch.setattr(private_folder, "_session", None)
    monkeypatch.setattr(private_folder.QgsApplication, "qgisSettingsDirPath", lambda: f"{profile}/")
    return profile / "ask_raster"


@pytest.fixture
def controller(private, fake_engine, project):
    window = DesktopWindow(UTM)
    controller = AskController(window, fake_engine)
    yield controller
    controller.close()
    window.close()


@pytest.fixture
def said(controller):
    said = []
    controller.problemMet.connect(said.append)
    return said


@pytest.fixture(params=["EPSG:32633", None])
def evidence(request, controller, project, make_raster, wait_until):
    """The two layers of an answer in a project that was never saved: tiles, heatmap."""
    options = QgsRasterLayer.LayerOptions()
    options.skipCrsValidation = True
    epsg = 32633 if request.param else None
    transform = (500000, 1, 0, 5000000, 0, -1) if request.param else None
    path = make_raster(np.zeros((3, 60, 80), np.uint8), epsg=epsg, transform=transform)
    layer = QgsRasterLayer(path, "harbour", "gdal", options)
    project.addMapLayer(layer)
    controller.ask(layer, None, Question("What colour?"))
    wait_until(lambda: not controller.is_busy())
    return [n.layer() for n in project.layerTreeRoot().findGroups()[0].findLayers()]


def looks(layers):
    """What must survive a move."""
    return [
        (layer.name(), layer.crs().authid(), layer.extent().toString(), layer.isValid())
        for layer in layers
    ]


def save(project: QgsProject, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert project.write(str(path))


@pytest.mark.parametrize("suffix", ["qgs", "qgz"])
def test_it_moves_and_the_saved_project_finds_it(
    project, evidence, private, said, tmp_path, suffix
):
    tiles, heatmap = evidence
    before, count = looks(evidence), tiles.featureCount()
    heatmap.setOpacity(0.4)
    heatmap_type, notes = heatmap.renderer().type(), heatmap.customProperty("askraster/recipe")
    assert private in evidence_path(tiles).parents
    saved = tmp_path / "work" / f"survey.{suffix}"
    save(project, saved)
    assert said == []
    assert looks(evidence) == before
    assert {evidence_path(layer).parent for layer in evidence} == {saved.parent / "ask_raster"}
    assert tiles.featureCount() == count and tiles.labelsEnabled()
    assert (heatmap.opacity(), heatmap.renderer().type()) == (0.4, heatmap_type)
    assert heatmap.customProperty("askraster/recipe") == notes
    assert [p.name for p in private.rglob("*") if p.is_file()] == ["lock"]

    again = QgsProject()
    assert again.read(str(saved))
    read = [again.mapLayer(layer.id()) for layer in evidence]
    assert looks(read) == before
    assert read[1].opacity() == 0.4
    if suffix == "qgs":
        assert str(private) not in saved.read_text(), "nothing refers to the profile"


def test_a_second_save_moves_nothing(project, evidence, tmp_path, said):
    save(project, tmp_path / "work" / "survey.qgs")
    places = [evidence_path(layer) for layer in evidence]
    save(project, tmp_path / "elsewhere" / "survey.qgs")
    assert [evidence_path(layer) for layer in evidence] == places
    assert said == []


def test_what_is_being_edited_stays_and_is_said(project, evidence, private, said, tmp_path):
    tiles, heatmap = evidence
    tiles.startEditing()
    save(project, tmp_path / "work" / "survey.qgs")
    (problem,) = said
    assert "Examined tiles" in problem.message and "Relevance" not in problem.message
    assert tiles.isEditable() and private in evidence_path(tiles).parents
    assert evidence_path(heatmap).parent == tmp_path / "work" / "ask_raster"
    private_folder._session = None  # as if QGIS had ended
    private_folder.clean_up(older_than=-1)
    assert evidence_path(tiles).is_file(), "the saved project refers to it"
    tiles.rollBack()
    save(project, tmp_path / "work" / "survey.qgs")
    assert evidence_path(tiles).parent == tmp_path / "work" / "ask_raster"


def test_a_folder_that_cannot_be_written_is_said(project, evidence, private, said, tmp_path):
    work = tmp_path / "work"
    work.mkdir()
    (work / "ask_raster").write_text("a file is in the way")
    save(project, work / "survey.qgs")
    (problem,) = said
    assert "Examined tiles, Relevance" in problem.message
    assert "ask_raster" in problem.details
    assert all(layer.isValid() and evidence_path(layer).is_file() for layer in evidence)


def test_a_copy_of_a_layer_moves_with_it(project, evidence, tmp_path):
    copy = evidence[1].clone()
    project.addMapLayer(copy)
    save(project, tmp_path / "work" / "survey.qgs")
    assert evidence_path(copy) == evidence_path(evidence[1])
    assert copy.isValid()


def test_the_legend_of_the_relevance_speaks_the_analysts_language(evidence, monkeypatch):
    monkeypatch.setattr(result_layers, "tr", str.upper)
    _, heatmap = evidence
    result_layers.style_layer(heatmap, result_layers.RELEVANCE_STYLE)
    legend = [words for words, _ in heatmap.renderer().legendSymbologyItems()]
    assert legend[0] == "NO MORE THAN AVERAGE"
    assert legend[-1] == "100 TIMES THE AVERAGE AND MORE"
