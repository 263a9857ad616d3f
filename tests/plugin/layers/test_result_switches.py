"""The switches for an answer's layers, and the Layers panel: each follows the other."""

from __future__ import annotations

import pytest
from askraster.plugin.layers.result_layers import ResultLayers
from askraster.plugin.layers.result_switches import ResultsShown, ResultSwitches
from qgis.core import QgsLayerTreeGroup, QgsVectorLayer


@pytest.fixture
def group(project) -> QgsLayerTreeGroup:
    """An answer's group, in a group of the analyst's."""
    outer = project.layerTreeRoot().addGroup("my work")
    group = outer.addGroup("Ask Raster: What colour?")
    for name in ("tiles", "heatmap"):
        layer = QgsVectorLayer("Polygon", name, "memory")
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    return group


@pytest.fixture
def switches(project, group):
    tiles, heatmap = group.findLayers()
    switches = ResultSwitches(project)
    switches.follow(ResultLayers(heatmap.layerId(), tiles.layerId(), ()))
    yield switches
    switches.close()


@pytest.fixture
def told(switches) -> list[ResultsShown]:
    told = []
    switches.changed.connect(told.append)
    return told


def test_a_tick_in_the_layers_panel_is_told(switches, told, group):
    tiles, heatmap = group.findLayers()
    heatmap.setItemVisibilityChecked(False)
    tiles.setItemVisibilityChecked(False)
    heatmap.setItemVisibilityChecked(True)
    assert told == [
        ResultsShown(False, True),
        ResultsShown(False, False),
        ResultsShown(True, False),
    ]


@pytest.mark.parametrize("which", ["the answer's", "the analyst's"])
def test_in_a_hidden_group_nothing_is_shown(switches, told, group, which):
    hidden = group if which == "the answer's" else group.parent()
    hidden.setItemVisibilityChecked(False)
    assert told == [ResultsShown(False, False)]
    hidden.setItemVisibilityChecked(True)
    assert told[1:] == [ResultsShown(True, True)]


def test_what_is_switched_on_is_seen_though_its_groups_were_hidden(switches, told, group):
    """And nothing else of the answer: its other box was not ticked."""
    tiles, heatmap = group.findLayers()
    group.setItemVisibilityChecked(False)
    group.parent().setItemVisibilityChecked(False)
    switches.set(heatmap=True)
    assert heatmap.isVisible() and not tiles.isVisible()
    assert told[-1] == ResultsShown(True, False)
    switches.set(tiles=True)
    assert heatmap.isVisible() and tiles.isVisible()


def test_what_is_switched_off_leaves_the_groups_as_they_are(switches, group):
    switches.set(heatmap=False, tiles=False)
    assert group.isVisible()
    assert switches.shown() == ResultsShown(False, False)


def test_a_layer_that_was_removed_is_neither(switches, told, project, group):
    tiles, heatmap = group.findLayers()
    project.removeMapLayer(heatmap.layerId())
    assert told == [ResultsShown(None, True)]
    switches.set(heatmap=True, tiles=False)
    assert switches.shown() == ResultsShown(None, False)


def test_a_group_that_is_moved_into_a_hidden_one(switches, told, project, group):
    """QGIS moves a node by adding a copy and taking the old one away."""
    hidden = project.layerTreeRoot().addGroup("hidden")
    hidden.setItemVisibilityChecked(False)
    hidden.addChildNode(group.clone())
    group.parent().removeChildNode(group)
    assert told[-1] == switches.shown() == ResultsShown(False, False)


def test_other_layers_are_not_told_of(switches, told, project):
    other = QgsVectorLayer("Point", "other", "memory")
    project.addMapLayer(other)
    project.layerTreeRoot().findLayer(other).setItemVisibilityChecked(False)
    project.removeMapLayer(other)
    assert told == []


def test_after_the_project_was_left(switches, told, project):
    switches.follow(None)
    assert told == [ResultsShown()]
    project.clear()
    switches.set(heatmap=True)
    switches.close()
