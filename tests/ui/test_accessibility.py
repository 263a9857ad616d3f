"""Everything can be named by a screen reader, explained by a tool tip, and reached by Tab."""

from __future__ import annotations

import pytest
from askraster.model.wire.errors import EngineError
from askraster.ui.settings.settings_dialog import SettingsDialog
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QgsFileWidget,
)


def controls(root: QWidget) -> list[QWidget]:
    """The controls that we made: not those that Qt and QGIS keep inside of their widgets."""

    def inside_of_a_widget(widget):
        parent = widget.parentWidget()
        composed = (QComboBox, QLineEdit, QDialogButtonBox, QgsFileWidget)
        while parent is not None and parent is not root:
            if isinstance(parent, composed) and not isinstance(widget, QLineEdit):
                return True
            parent = parent.parentWidget()
        return widget.objectName().startswith("qt_")

    return [
        widget
        for kind in CONTROLS
        for widget in root.findChildren(kind)
        if not inside_of_a_widget(widget)
    ]


def test_controls_of_the_panel(panel, controller, answer):
    panel.welcome.examples[0].click()
    controller.finish(answer)
    panel.question.set_text("Again?")
    panel.ask_button.click()
    controller.fail(EngineError("The engine ended.", "Ask again.", "details"))
    found = controls(panel)
    assert len(found) > 20
    assert [w for w in found if not (w.accessibleName() or w.text())] == []
    assert [w for w in found if not w.toolTip()] == []


def test_controls_of_the_settings(project):
    dialog = SettingsDialog()
    found = controls(dialog)
    assert len(found) >= 6
    assert [w for w in found if not (w.accessibleName() or w.text())] == []
    assert [w for w in found if not w.toolTip()] == []


def test_tab_goes_from_top_to_bottom(panel):
    panel.place.fold.click()
    order = [panel.place.layers]
    widget = panel.place.layers.nextInFocusChain()
    while widget is not panel.place.layers:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            order.append(widget)
        widget = widget.nextInFocusChain()
    expected = [
        panel.place.layers,
        panel.place.fold,
        panel.place.visible_extent,
        panel.place.full_layer,
        panel.place.more.budget,
        panel.place.more.focus,
        panel.place.more.reducer.box,
        *panel.welcome.examples,
        panel.question,
        panel.ask_button,
    ]
    assert [widget for widget in order if widget in expected] == expected


@pytest.fixture
def dark_palette():
    before = QApplication.palette()
    palette = QPalette(QColor("#202020"))
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase):
        palette.setColor(role, QColor("#181818"))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(role, QColor("#f0f0f0"))
    QApplication.setPalette(palette)
    yield palette
    QApplication.setPalette(before)


def test_a_dark_palette_is_followed(dark_palette, panel, controller, answer):
    panel.welcome.examples[0].click()
    controller.finish(answer)
    QApplication.processEvents()
    picture = panel.conversation.grab().toImage()
    lights = [
        picture.pixelColor(x, y).lightness()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    ]
    assert sorted(lights)[len(lights) // 2] < 64, "the ground is dark"
    assert max(lights) > 190, "and the words are light"


def test_no_colours_of_our_own(panel, controller, answer):
    panel.welcome.examples[0].click()
    controller.finish(answer)
    assert [w for w in panel.findChildren(QWidget) if w.styleSheet()] == []
