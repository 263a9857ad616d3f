"""What keeps an analyst from seeing the layer that they ask about."""

from __future__ import annotations

import numpy as np
import pytest
from askraster.plugin.layers.layer_in_view import Hidden, Hiding, hidden
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRasterLayer,
    QgsRasterTransparency,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QPainter

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
WEST_HALF = QgsRectangle(500000, 4999900, 500050, 5000000)


@pytest.fixture
def canvas(project):
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(UTM)
    canvas.setExtent(QgsRectangle(500010, 4999910, 500090, 4999990))
    return canvas


@pytest.fixture
def add(project, make_raster):
    """Add a raster of 100 x 100 m on top of those that are there."""

    def add(name, pixels=None, **how):
        pixels = np.full((3, 100, 100), 90, np.uint8) if pixels is None else pixels
        layer = QgsRasterLayer(make_raster(pixels, f"{name}.tif", **how), name)
        project.addMapLayer(layer)
        return layer

    return add


@pytest.fixture
def layer(add):
    return add("harbour")


@pytest.fixture
def why(layer, project, canvas):
    return lambda full_layer=False: hidden(layer, project, canvas, full_layer)


def test_a_layer_that_is_seen(why):
    assert why() is None
    assert why(full_layer=True) is None


def test_not_ticked(why, layer, project):
    project.layerTreeRoot().findLayer(layer).setItemVisibilityChecked(False)
    assert why() == Hidden(Hiding.UNCHECKED)


def test_in_a_group_that_is_not_ticked(why, layer, project):
    root = project.layerTreeRoot()
    outer = root.addGroup("2019")
    inner = outer.addGroup("spring")
    inner.addChildNode(root.findLayer(layer).clone())
    root.removeChildNode(root.findLayer(layer))
    assert why() is None
    outer.setItemVisibilityChecked(False)
    assert why() == Hidden(Hiding.GROUP_UNCHECKED, "2019")


def test_not_in_the_tree(why, layer, project):
    root = project.layerTreeRoot()
    root.removeChildNode(root.findLayer(layer))
    hidden_by_nothing = project.mapLayer(layer.id()) is None or why()
    assert hidden_by_nothing == Hidden(Hiding.NOT_IN_THE_TREE)


def test_out_of_its_scales(why, layer):
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(10)
    layer.setMaximumScale(1)
    assert why() == Hidden(Hiding.SCALE)


def test_transparent(why, layer):
    layer.setOpacity(0)
    assert why() == Hidden(Hiding.TRANSPARENT)


class TestCovered:
    def test_by_an_opaque_raster(self, why, add):
        add("ortho {2024}")
        assert why() == Hidden(Hiding.COVERED, "ortho {2024}")

    def test_by_one_in_another_crs(self, why, add):
        add("degrees", epsg=4326, transform=(14.9, 0.002, 0, 45.25, 0, -0.002))
        assert why() == Hidden(Hiding.COVERED, "degrees")

    def test_not_by_one_below(self, why, add, project, layer):
        below = add("ortho")
        root = project.layerTreeRoot()
        root.addChildNode(root.findLayer(below).clone())
        root.removeChildNode(root.children()[0])
        assert [each.name() for each in root.layerOrder()] == ["harbour", "ortho"]
        assert why() is None

    def test_a_custom_order_counts(self, why, add, project, layer):
        other = add("ortho")
        root = project.layerTreeRoot()
        root.setHasCustomLayerOrder(True)
        root.setCustomLayerOrder([layer, other])
        assert why() is None

    def test_only_where_the_question_is_about(self, why, add, canvas):
        add("west", pixels=np.full((3, 100, 50), 90, np.uint8))
        assert why() is None
        canvas.setExtent(QgsRectangle(500010, 4999940, 500040, 4999970))
        assert why() == Hidden(Hiding.COVERED, "west")
        assert why(full_layer=True) is None

    @pytest.mark.parametrize("how", ["half", "multiply", "hidden", "scale"])
    def test_not_by_one_that_lets_it_through(self, why, add, project, how):
        other = add("other")
        if how == "half":
            other.setOpacity(0.5)
        elif how == "multiply":
            other.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
        elif how == "hidden":
            project.layerTreeRoot().findLayer(other).setItemVisibilityChecked(False)
        else:
            other.setScaleBasedVisibility(True)
            other.setMinimumScale(10)
        assert why() is None

    def test_no_data_lets_it_through_where_there_is_some(self, why, add, canvas):
        pixels = np.full((3, 100, 100), 90, np.uint8)
        pixels[:, :, 50:] = 0
        add("half empty", pixels=pixels, nodata=0)
        assert why() is None
        canvas.setExtent(QgsRectangle(500010, 4999940, 500040, 4999970))
        assert why() == Hidden(Hiding.COVERED, "half empty")

    def test_an_alpha_band_lets_it_through(self, why, add, canvas):
        pixels = np.full((4, 100, 100), 255, np.uint8)
        pixels[3, :, 50:] = 0
        add("half transparent", pixels=pixels, alpha=True)
        assert why() is None
        canvas.setExtent(QgsRectangle(500010, 4999940, 500040, 4999970))
        assert why() == Hidden(Hiding.COVERED, "half transparent")

    def test_a_value_made_transparent_lets_it_through(self, why, add):
        other = add("other")
        transparency = QgsRasterTransparency()
        pixel = QgsRasterTransparency.TransparentThreeValuePixel()
        pixel.red = pixel.green = pixel.blue = 90
        pixel.percentTransparent = 100
        transparency.setTransparentThreeValuePixelList([pixel])
        other.renderer().setRasterTransparency(transparency)
        assert why() is None

    def test_map_tiles_cover(self, why, project, layer):
        source = "type=xyz&url=http://localhost:1/{z}/{x}/{y}.png&zmax=19&zmin=0"
        tiles = QgsRasterLayer(source, "base map", "wms")
        project.addMapLayer(tiles)
        assert why() == Hidden(Hiding.COVERED, "base map")

    def test_vectors_do_not(self, why, project):
        project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32633", "parcels", "memory"))
        assert why() is None
