"""What the analyst sets is kept, and becomes the options of a question."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from askraster.model.question import AskOptions, FocusMethod, Quantization
from askraster.plugin.settings import Setting
from askraster.ui.ask_settings import AskSettings
from askraster.ui.more_options import MoreOptions
from askraster.ui.settings_dialog import SettingsDialog
from qgis.core import QgsSettings


def test_nothing_set_means_the_defaults_of_a_question(project):
    assert AskSettings.load().options() == AskOptions()


def test_settings_become_options(project):
    AskSettings("", "/models/qwen", "cuda", "nf4", "attention", "quick").save()
    assert AskSettings.load().options() == AskOptions(
        model="/models/qwen",
        quantization=Quantization.NF4,
        device="cuda",
        max_tiles=32,
        max_vision_tokens=256,
        focus=FocusMethod.ATTENTION,
    )


@pytest.mark.parametrize("key", ["quantization", "focus", "budget"])
def test_a_value_that_means_nothing_is_the_default(project, key):
    QgsSettings().setValue(f"askraster/{key}", "from another version")
    assert AskSettings.load() == AskSettings()


def test_dialog_keeps_what_was_set(project, tmp_path):
    (tmp_path / "config.json").write_text("{}")
    dialog = SettingsDialog()
    dialog.engine_python.setFilePath(sys.executable)
    dialog.model.setFilePath(str(tmp_path))
    dialog.device.set_value("cpu")
    dialog.quantization.set_value("int8")
    dialog.accept()
    assert dialog.result() == SettingsDialog.DialogCode.Accepted
    assert AskSettings.load() == AskSettings(
        engine_python=sys.executable, model=str(tmp_path), device="cpu", quantization="int8"
    )
    assert Setting.ENGINE_PYTHON.value_or("") == sys.executable, "where the engine looks for it"
    again = SettingsDialog()
    assert again.model.filePath() == str(tmp_path)
    assert again.quantization.value() == "int8"


@pytest.mark.parametrize(
    ("field", "words"),
    [("engine_python", "is not a file"), ("model", "has no config.json")],
)
def test_dialog_refuses_a_path_that_leads_nowhere(project, tmp_path, field, words):
    dialog = SettingsDialog()
    getattr(dialog, field).setFilePath(str(Path(tmp_path, "nothing")))
    dialog.accept()
    assert dialog.result() != SettingsDialog.DialogCode.Accepted
    assert words in dialog.hint.text()
    assert AskSettings.load() == AskSettings()


def test_more_options_are_kept_at_once(project):
    more = MoreOptions()
    more.budget.set_value("thorough")
    more.budget.activated.emit(more.budget.currentIndex())
    more.model.setFilePath("/models/qwen")
    assert AskSettings.load() == AskSettings(model="/models/qwen", budget="thorough")
    assert MoreOptions().budget.value() == "thorough"
