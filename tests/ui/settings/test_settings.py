"""What the analyst sets is kept, and becomes the options of a question."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from askraster.model.wire.errors import InvalidQuestionError
from askraster.model.wire.question import AskOptions, Effort, FocusMethod, Looking, Quantization
from askraster.model.wire.reducer_names import REDUCERS
from askraster.plugin.settings import AskSettings
from askraster.ui.panel.more_options import MoreOptions
from askraster.ui.settings.settings_dialog import SettingsDialog
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


def test_nothing_set_means_the_defaults_of_a_question(project):
    assert AskSettings.load().options() == AskOptions()


def test_settings_become_options(project):
    AskSettings("", "/models/qwen", "cuda", "nf4", "attention", "quick", "anchored").save()
    assert AskSettings.load().options() == AskOptions(
        model="/models/qwen",
        quantization=Quantization.NF4,
        device="cuda",
        effort=Effort.QUICK,
        focus=FocusMethod.ATTENTION,
        reducer="anchored",
    )


@pytest.mark.parametrize(
    "key", ["quantization", "focus", "effort", "looking", "reducer", "unload_after_minutes"]
)
def test_a_value_that_means_nothing_is_the_default(project, key):
    QgsSettings().setValue(f"askraster/{key}", "from another version")
    assert AskSettings.load() == AskSettings()


def test_dialog_keeps_what_was_set(project):
    AskSettings(model="/models/qwen").save()
    dialog = SettingsDialog()
    dialog.engine_python.setFilePath(sys.executable)
    dialog.device.set_value("cpu")
    dialog.quantization.set_value("int8")
    dialog.unload_after.setValue(0)
    dialog.accept()
    assert dialog.result() == SettingsDialog.DialogCode.Accepted
    assert AskSettings.load() == AskSettings(
        engine_python=sys.executable,
        model="/models/qwen",
        device="cpu",
        quantization="int8",
        unload_after_minutes=0,
    )
    again = SettingsDialog()
    assert again.unload_after.text() == "Never"
    assert again.model.text() == "qwen …"
    assert again.quantization.value() == "int8"


def test_dialog_refuses_a_path_that_leads_nowhere(project, tmp_path):
    dialog = SettingsDialog()
    dialog.engine_python.setFilePath(str(Path(tmp_path, "nothing")))
    dialog.accept()
    assert dialog.result() != SettingsDialog.DialogCode.Accepted
    assert "There is no Python at" in dialog.hint.text()
    assert AskSettings.load() == AskSettings()


def test_the_models_are_reached_with_what_was_chosen_before(project):
    """What fits depends on the device."""
    dialog = SettingsDialog()
    dialog.device.set_value("cpu")
    wanted = []
    dialog.modelsWanted.connect(lambda: wanted.append(AskSettings.load().device))
    dialog.model.click()
    assert wanted == ["cpu"]
    assert dialog.result() == SettingsDialog.DialogCode.Accepted


def test_more_options_are_kept_at_once(project):
    more = MoreOptions()
    more.effort.set_value("thorough")
    more.effort.activated.emit(more.effort.currentIndex())
    assert AskSettings.load() == AskSettings(effort="thorough")
    assert MoreOptions().effort.value() == "thorough"


def test_the_model_that_answers_leads_to_the_others(project):
    AskSettings(model="/models/qwen").save()
    more = MoreOptions()
    wanted = []
    more.modelsWanted.connect(lambda: wanted.append(True))
    more.model.click()
    assert wanted
    assert more.model.text() == "qwen …"
    assert "qwen" in more.model.accessibleName()


def test_what_an_earlier_version_kept_as_the_budget_is_the_effort(project):
    QgsSettings().setValue("askraster/budget", "thorough")
    assert AskSettings.load().options() == AskOptions(effort=Effort.THOROUGH)
    AskSettings(effort="quick").save()
    assert AskSettings.load().effort == "quick", "the newer one counts"


@pytest.mark.parametrize("kept", ["96", "", None, 7])
def test_a_budget_that_means_nothing_is_the_usual_effort(project, kept):
    QgsSettings().setValue("askraster/budget", kept)
    assert AskSettings.load() == AskSettings()


def test_the_whole_scene_is_chosen_instead_of_a_search(project):
    """It knows neither effort nor focus nor reducer: they rest until it is a search again."""
    more = MoreOptions()
    more.looking.set_value("whole-scene")
    more.looking.activated.emit(more.looking.currentIndex())
    assert more.options().looking is Looking.WHOLE_SCENE
    again = MoreOptions()
    assert again.looking.value() == "whole-scene"
    for control in (again.effort, again.focus, again.reducer):
        assert not control.isEnabled()
    again.looking.set_value("search")
    again.looking.activated.emit(again.looking.currentIndex())
    assert again.options() == AskOptions()
    assert again.effort.isEnabled()


def test_no_words_of_an_effort_promise_a_number(project):
    """What it means depends on the model."""
    more = MoreOptions()
    words = [more.effort.itemText(place) for place in range(more.effort.count())]
    assert [word.split(":")[0] for word in words] == ["Quick", "Normal", "Thorough"]
    assert not any(letter.isdigit() for letter in "".join(words) + more.effort.toolTip())


def type_reducer(more, name):
    """As an analyst does, who then goes on to another field."""
    line = more.reducer.box.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, name)
    line.editingFinished.emit()


class TestReducer:
    """The box lists every reducer, takes several joined with '+', and says what is wrong."""

    def test_every_reducer_can_be_picked_from_the_list(self, project):
        more = MoreOptions()
        box = more.reducer.box
        assert [box.itemText(place) for place in range(box.count())] == list(REDUCERS)
        assert more.reducer.value() == "focus"
        box.setCurrentIndex(box.findText("anchored"))
        box.activated.emit(box.currentIndex())
        assert AskSettings.load().reducer == "anchored"
        assert more.reducer.hint.text() == REDUCERS["anchored"]
        assert MoreOptions().reducer.value() == "anchored", "remembered"

    def test_several_can_be_joined(self, project):
        more = MoreOptions()
        type_reducer(more, "background + anchored")
        assert more.options().reducer == AskSettings.load().reducer == "background+anchored"
        for part in ("background", "anchored"):
            assert REDUCERS[part] in more.reducer.hint.text()

    @pytest.mark.parametrize(
        ("name", "words"),
        [
            ("by-foot", "no token reducer 'by-foot'. Choose from none, focus"),
            ("focus+", "no token reducer ''"),
            ("focus+focus", "'focus' twice"),
            ("visionzip+background", "Put 'background' first"),
        ],
    )
    def test_what_is_none_is_said_below_and_never_asked_with(self, project, name, words):
        more = MoreOptions()
        type_reducer(more, name)
        assert words in more.reducer.hint.text()
        assert not more.reducer.warning.isHidden()
        with pytest.raises(InvalidQuestionError):
            more.options()
        assert AskSettings.load().reducer == "focus"

    def test_nothing_is_held_against_half_a_name(self, project):
        more = MoreOptions()
        more.reducer.box.lineEdit().selectAll()
        QTest.keyClick(more.reducer.box.lineEdit(), Qt.Key.Key_X)
        assert more.reducer.hint.text() == ""
        assert more.reducer.warning.isHidden()


def test_whether_the_engine_starts_with_the_panel_is_kept(project):
    dialog = SettingsDialog()
    assert dialog.start_with_panel.isChecked()
    dialog.start_with_panel.setChecked(False)
    dialog.accept()
    assert AskSettings.load().start_with_panel == "false"
    assert not SettingsDialog().start_with_panel.isChecked()


class TestPackages:
    """Where a set-up takes the engine's packages from."""

    @pytest.fixture
    def dialog(self, project):
        return SettingsDialog(can_set_up=True)

    def test_an_index_and_a_folder_are_kept_before_the_set_up(self, dialog, tmp_path):
        (tmp_path / "torch-2.13.0-py3-none-any.whl").touch()
        dialog.package_index.setText("https://packages.example.org/simple ")
        dialog.wheel_folder.setFilePath(str(tmp_path))
        kept = []
        dialog.setUpAgain.connect(lambda: kept.append(AskSettings.load()))
        dialog.set_up_again.click()
        assert [settings.package_index for settings in kept] == [
            "https://packages.example.org/simple"
        ]
        assert kept[0].wheel_folder == str(tmp_path)

    @pytest.mark.parametrize(
        ("index", "words"),
        [
            ("http://packages.example.org/simple", "begins with https://"),
            ("packages.example.org", "begins with https://"),
            ("https://me:secret@packages.example.org/simple", "would be kept unprotected"),
        ],
    )
    def test_an_index_that_is_not_safe_is_refused(self, dialog, index, words):
        dialog.package_index.setText(index)
        dialog.accept()
        assert words in dialog.hint.text()
        assert AskSettings.load() == AskSettings()

    def test_a_folder_without_packages_is_refused(self, dialog, tmp_path):
        dialog.wheel_folder.setFilePath(str(tmp_path))
        dialog.set_up_again.click()
        assert "holds no packages" in dialog.hint.text()
        assert dialog.result() != SettingsDialog.DialogCode.Accepted
