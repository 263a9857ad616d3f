"""The panel in another language than English, and QGIS as it was once the plugin is unloaded."""

from __future__ import annotations

import pytest
from askraster.model.wire.errors import EngineError
from askraster.plugin.processing.ask_algorithm import AskAlgorithm
from askraster.plugin.translation import Translation, tr
from askraster.ui.error_card import ErrorCard
from askraster.ui.panel.reducer_box import ReducerBox
from askraster.ui.settings.settings_dialog import SettingsDialog
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel


@pytest.fixture
def german(qgis_app):
    translation = Translation("de_AT")
    yield
    translation.remove()


def test_the_plugin_speaks_the_language_of_qgis_until_it_is_unloaded(qgis_app):
    import askraster

    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "de")
    try:
        plugin = askraster.classFactory(None)
        plugin.initProcessing()
        assert AskAlgorithm().displayName() == "Ein Raster befragen"
        plugin.unload()
        assert AskAlgorithm().displayName() == "Ask a raster"
    finally:
        settings.remove("locale/overrideFlag")
        settings.remove("locale/userLocale")


def test_the_panel(german, panel, controller, answer):
    panel.question.setPlainText("Gibt es hier einen Hafen?")
    panel.ask_button.click()
    controller.finish(answer)
    shown = {
        widget.text() for kind in (QLabel, QAbstractButton) for widget in panel.findChildren(kind)
    }
    assert {"Fragen", "Ganzer Layer", "Heatmap", "Kacheln"} <= shown
    assert any("zu 91\u00a0% sicher" in words for words in shown)
    assert any("5 von 20 Kacheln betrachtet, bis zu 1 m je Pixel" in words for words in shown)


def test_the_settings_and_the_tool_tips(german):
    dialog = SettingsDialog(can_set_up=True)
    assert dialog.windowTitle() == "Ask Raster: Einstellungen"
    assert "&Gerät" in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.unload_after.suffix() == " min"
    box = ReducerBox()
    assert tr("Token reducer") == box.box.accessibleName() == "Token-Reduktion"
    dialog.deleteLater()
    box.deleteLater()


def test_an_error_of_the_engine(german):
    card = ErrorCard(
        EngineError("The disk is full.", "Make room on the disk, and set up the engine again.")
    )
    assert card.message.text() == "Die Festplatte ist voll."
    assert card.remedy.text().startswith("Schaffen Sie Platz")
    card.deleteLater()


def test_the_help_of_an_algorithm_names_its_parameters_as_its_dialog_does(german):
    algorithm = AskAlgorithm().create()
    algorithm.initAlgorithm()
    words = algorithm.shortHelpString()
    for parameter in algorithm.parameterDefinitions()[:3]:
        assert f"<b>{parameter.description()}</b>" in words
