"""The models page, over real child processes that say what a test tells them."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from askraster.model.wire.download_errors import AccessError, NetworkError
from askraster.model.wire.engine_state import EngineState
from askraster.model.wire.errors import CancelledError, EngineError, InvalidQuestionError
from askraster.model.wire.model_catalog import (
    Deleted,
    Downloaded,
    DownloadProgress,
    Machine,
    ModelSource,
    OfferedModel,
    Trial,
    Verdict,
)
from askraster.plugin.engine.model_store import ModelStore
from askraster.plugin.settings import AskSettings
from askraster.ui.models import models_dialog
from askraster.ui.models.in_words import facts_in_words, verdict_in_words
from askraster.ui.models.models_dialog import ModelsDialog
from askraster.ui.panel.ask_panel import AskPanel
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

sys.path.append(str(Path(__file__).parents[2] / "plugin" / "engine"))  # for scripted_models
sys.path.append(str(Path(__file__).parents[1]))  # for test_accessibility

from scripted_models import ScriptedModels
from test_accessibility import controls

GB = 10**9
MACHINE = Machine("cuda:0", "NVIDIA RTX 4060", 8 * GB, 7 * GB)
EMBEDDED = OfferedModel(
    ModelSource.EMBEDDED,
    "embedded",
    Verdict.FITS,
    path="/plugin/resources/models/embedded",
    memory_bytes=90 * 10**6,
    seconds=2.1,
)
SMOL = OfferedModel(
    ModelSource.HUB_CACHE,
    "SmolVLM2-500M",
    Verdict.FITS,
    path="/cache/smol",
    hub_id="HuggingFaceTB/SmolVLM2-500M",
    licence="Apache-2.0",
    disk_bytes=2 * GB,
    can_delete=True,
)
BERT = OfferedModel(
    ModelSource.FOLDER,
    "bert",
    Verdict.CANNOT_BE_USED,
    path="/data/bert",
    reason="It is a model for text alone: it sees no images.",
)
QWEN = OfferedModel(
    ModelSource.RECOMMENDED,
    "Qwen3.5-4B",
    Verdict.FITS_IN_4_BITS,
    hub_id="Qwen/Qwen3.5-4B",
    revision="851bf6e",
    licence="Apache-2.0",
    good_for="Good answers on 8 GB.",
    download_bytes=9_300_000_000,
    memory_bytes=5_400_000_000,
    seconds=21,
    is_suggested=True,
)
LARGE = replace(
    QWEN,
    name="Qwen3.5-9B",
    hub_id="Qwen/Qwen3.5-9B",
    verdict=Verdict.DOES_NOT_FIT,
    memory_bytes=18 * GB,
    is_suggested=False,
)
GATED = replace(QWEN, name="Eye", hub_id="Acme/Eye", gated=True, is_suggested=False)
QWEN_HERE = replace(
    QWEN, source=ModelSource.FOLDER, path="/models/qwen", disk_bytes=9 * GB, can_delete=True
)
PROGRESS = DownloadProgress("model.safetensors", 3_100_000_000, 9_300_000_000)


class EngineDouble:
    def __init__(self) -> None:
        self.answers = False

    def state(self) -> EngineState:
        return EngineState("Qwen3.5-4B")

    def is_starting(self) -> bool:
        return False

    def unload(self) -> None:
        if self.answers:
            raise InvalidQuestionError("The model is in use.", "Wait for the answer.")


@pytest.fixture
def scripted(tmp_path) -> ScriptedModels:
    scripted = ScriptedModels(tmp_path)
    scripted.says("survey", MACHINE, EMBEDDED, SMOL, LARGE, QWEN, GATED)
    return scripted


@pytest.fixture
def engine() -> EngineDouble:
    return EngineDouble()


@pytest.fixture
def store(project, scripted, engine) -> ModelStore:
    return ModelStore(engine, scripted.environment)


@pytest.fixture
def until(qgis_app):
    def wait(condition) -> None:
        limit = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < limit, "it did not happen in time"
            qgis_app.processEvents()
            time.sleep(0.01)

    return wait


@pytest.fixture
def page(store, until):
    """The page, shown, with what the survey found."""
    page = ModelsDialog(store)
    page.show()
    rest(page, until)
    yield page
    page.give_up()
    sip.delete(page)


@pytest.fixture
def agrees(monkeypatch):
    """The analyst says yes to every question; what they were asked."""
    asked = []

    def say_yes(parent, title, text):
        asked.append(f"{title} {text}")
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", say_yes)
    return asked


def rest(page, until) -> None:
    until(lambda: page._work is None)


def row(page, model):
    (found,) = [row for row in page.rows if row.model.name == model.name]
    return found


def commands(scripted) -> list[str]:
    return [call["command"][0] for call in scripted.calls()]


def choose(monkeypatch, folder: str) -> None:
    monkeypatch.setattr(
        models_dialog.QFileDialog, "getExistingDirectory", lambda parent, title: folder
    )


class TestList:
    """What is on the page, and in what order."""

    def test_what_is_here_comes_first_and_the_suggested_one_before_the_others(self, page):
        names = [row.model.name for row in page.rows]
        assert names == ["embedded", "SmolVLM2-500M", "Qwen3.5-4B", "Qwen3.5-9B", "Eye"]
        assert "NVIDIA RTX 4060" in page.machine.text()
        assert row(page, QWEN).suggested.isVisible()
        assert not row(page, LARGE).suggested.isVisible()
        assert "2.0\u00a0GB of the disk" in page.disk.text()

    def test_each_offers_what_can_be_done_with_it(self, page):
        def offered(model):
            found = row(page, model)
            names = ("use", "download", "try_out", "page", "delete", "forget")
            return {name for name in names if getattr(found, name).isVisible()}

        assert offered(EMBEDDED) == {"use", "try_out"}
        assert offered(SMOL) == {"use", "try_out", "page", "delete"}
        assert offered(QWEN) == offered(GATED) == {"download", "page"}
        assert row(page, GATED).gate.isVisible() and not row(page, QWEN).gate.isVisible()

    def test_while_it_looks_nothing_else_can_be_begun(self, store, scripted, until):
        scripted.says("survey", "wait go", MACHINE, EMBEDDED)
        page = ModelsDialog(store)
        page.show()
        assert page.status.isVisible() and not page.again.isEnabled()
        page.look()
        scripted.go_on("go")
        rest(page, until)
        assert not page.status.isVisible() and page.again.isEnabled()
        assert commands(scripted) == ["survey"]
        sip.delete(page)

    def test_a_survey_that_fails_keeps_what_was_there(self, page, scripted, until):
        scripted.says("survey", "exit 3")
        page.again.click()
        rest(page, until)
        assert "ended before it was done" in page.error.message.text()
        assert len(page.rows) == 5
        scripted.says("survey", MACHINE, EMBEDDED)
        page.again.click()
        rest(page, until)
        assert page.error is None and len(page.rows) == 1

    def test_without_an_engine_it_leads_to_the_set_up(self, store, until):
        def nowhere():
            raise EngineError("The engine is not set up yet.", "Set it up.")

        page = ModelsDialog(ModelStore(EngineDouble(), nowhere))
        wanted = []
        page.setUpWanted.connect(lambda: wanted.append(page.isVisible()))
        page.show()
        assert page.no_engine.isVisible()
        assert not page.list.isVisible() and not page.choose_folder.isVisible()
        page.set_up_button.click()
        assert wanted == [False]
        page.show()
        page._store = store  # the engine was set up
        page.look_if_shown()
        rest(page, until)
        assert page.rows and not page.no_engine.isVisible()
        sip.delete(page)


class TestUse:
    def test_the_model_that_answers_is_marked_and_changed(self, page):
        told = []
        page.used.connect(lambda: told.append(AskSettings.load().model))
        assert row(page, EMBEDDED).used.isVisible()
        assert not row(page, EMBEDDED).use.isEnabled()
        row(page, SMOL).use.click()
        assert row(page, SMOL).used.isVisible()
        assert not row(page, EMBEDDED).used.isVisible()
        row(page, EMBEDDED).use.click()
        assert told == ["/cache/smol", ""]

    def test_a_folder_is_looked_at_and_then_used(self, page, scripted, until, monkeypatch):
        choose(monkeypatch, "/data/qwen")
        here = replace(QWEN_HERE, path="/data/qwen", can_delete=False)
        scripted.says("check", here)
        scripted.says("survey", MACHINE, EMBEDDED, here)
        page.choose_folder.click()
        rest(page, until)
        assert AskSettings.load().model == "/data/qwen"
        assert row(page, here).used.isVisible()
        assert scripted.calls()[-1]["command"][:3] == ["survey", "--folder", "/data/qwen"]
        row(page, here).forget.click()
        rest(page, until)
        assert AskSettings.load() == AskSettings(), "and the files stay: nothing was deleted"
        assert "delete" not in commands(scripted)

    def test_a_folder_of_bert_is_refused_with_the_reason(self, page, scripted, until, monkeypatch):
        choose(monkeypatch, "/data/bert")
        scripted.says("check", BERT, "exit 1")
        page.choose_folder.click()
        rest(page, until)
        assert page.error.message.text() == "/data/bert cannot be used."
        assert "it sees no images" in page.error.remedy.text()
        assert AskSettings.load() == AskSettings()

    def test_a_folder_of_an_earlier_version_stays_on_the_list(self, store, scripted, until):
        AskSettings(model="/data/qwen").save()
        here = replace(QWEN_HERE, path="/data/qwen", can_delete=False)
        scripted.says("survey", MACHINE, EMBEDDED, here)
        page = ModelsDialog(store)
        page.show()
        rest(page, until)
        row(page, EMBEDDED).use.click()
        assert AskSettings.load() == AskSettings(model_folders="/data/qwen")
        sip.delete(page)

    def test_a_model_that_is_gone_is_said_until_another_is_chosen(self, store, until):
        AskSettings(model="/data/gone").save()
        page = ModelsDialog(store)
        page.show()
        rest(page, until)
        assert page.error.message.text() == "The model in use, gone, is not there any more."
        row(page, EMBEDDED).use.click()
        assert page.error is None and row(page, EMBEDDED).used.isVisible()
        sip.delete(page)

    def test_no_folder_is_no_choice(self, page, scripted, monkeypatch):
        choose(monkeypatch, "")
        page.choose_folder.click()
        assert commands(scripted) == ["survey"]


class TestDownload:
    def test_it_is_shown_and_then_on_this_computer(self, page, scripted, until):
        downloaded = Downloaded("/models/qwen", "Qwen/Qwen3.5-4B", "851bf6e")
        scripted.says("download", PROGRESS, "wait go", downloaded)
        scripted.says("survey", MACHINE, EMBEDDED, QWEN_HERE)
        row(page, QWEN).download.click()
        until(lambda: "3.1\u00a0GB of 9.3\u00a0GB" in row(page, QWEN).step.text())
        assert row(page, QWEN).bar.value() == 333
        assert row(page, SMOL).use.isEnabled(), "another model can answer meanwhile"
        for other in (row(page, LARGE).download, row(page, SMOL).delete, page.choose_folder):
            assert not other.isEnabled()
        scripted.go_on("go")
        rest(page, until)
        assert row(page, QWEN).use.isVisible()
        assert row(page, QWEN).step.text() == "Downloaded."

    def test_it_goes_on_while_the_page_is_closed(self, page, scripted, until):
        scripted.says("download", "wait go", Downloaded("/models/qwen", "Qwen/Qwen3.5-4B", ""))
        row(page, QWEN).download.click()
        page.close()
        scripted.says("survey", MACHINE, EMBEDDED, QWEN_HERE)
        page.show()
        assert row(page, QWEN).cancel.isVisible()
        scripted.go_on("go")
        rest(page, until)
        assert row(page, QWEN).use.isVisible()

    def test_it_can_be_cancelled(self, page, scripted, until):
        scripted.says("download", PROGRESS, "wait for ever")
        row(page, QWEN).download.click()
        until(lambda: "3.1" in row(page, QWEN).step.text())
        row(page, QWEN).cancel.click()
        row(page, QWEN).cancel.click()
        assert row(page, QWEN).step.text() == "Cancelling …"
        rest(page, until)
        assert "goes on where this one ended" in row(page, QWEN).step.text()
        assert row(page, QWEN).error is None
        assert row(page, QWEN).download.isEnabled()

    def test_what_the_engine_itself_cancelled_is_no_error(self, page, scripted, until):
        scripted.says("download", CancelledError("Cancelled."))
        row(page, QWEN).download.click()
        rest(page, until)
        assert row(page, QWEN).error is None

    def test_a_failure_is_said_in_its_row(self, page, scripted, until):
        scripted.says("download", NetworkError("The connection broke.", "Download again."))
        row(page, QWEN).download.click()
        rest(page, until)
        assert row(page, QWEN).error.remedy.text() == "Download again."
        assert not page.hub_fold.isChecked()
        scripted.says("download", "wait for ever")
        row(page, QWEN).download.click()
        assert row(page, QWEN).error is None

    def test_a_gated_one_leads_to_the_token(self, page, scripted, until):
        scripted.says("download", AccessError("Its licence was not accepted.", "Accept it."))
        row(page, GATED).download.click()
        rest(page, until)
        assert row(page, GATED).error is not None
        assert page.hub_fold.isChecked() and page.hub.token.isVisible()

    def test_a_token_that_is_gone_is_said_before(self, page, scripted, until):
        AskSettings(hub_token="gone123").save()
        row(page, GATED).download.click()
        assert "could not be read" in page.error.message.text()
        assert commands(scripted) == ["survey"]

    def test_what_does_not_fit_is_downloaded_only_if_that_is_meant(
        self, page, scripted, monkeypatch
    ):
        asked = []

        def say_no(parent, title, text):
            asked.append(text)
            return QMessageBox.StandardButton.No

        monkeypatch.setattr(QMessageBox, "question", say_no)
        row(page, LARGE).download.click()
        assert "needs 18.0\u00a0GB, has 8.0\u00a0GB" in asked[0]
        assert commands(scripted) == ["survey"]

    def test_the_button_that_cancels_is_in_sight(self, page, scripted, until):
        scripted.says("download", PROGRESS, "wait for ever")
        page.resize(page.width(), 330)
        bar = page.list.verticalScrollBar()
        until(lambda: bar.maximum() > 0)
        bar.setValue(0)
        below = row(page, QWEN)
        page.list.ensureWidgetVisible(below.download)
        below.download.click()
        until(lambda: "3.1" in below.step.text())
        until(lambda: below.cancel.visibleRegion().boundingRect().height() > 10)

    def test_leaving_ends_it(self, page, scripted, until):
        scripted.says("download", PROGRESS, "wait for ever")
        row(page, QWEN).download.click()
        until(lambda: "3.1" in row(page, QWEN).step.text())
        work = page._work
        page.give_up()
        assert isinstance(work.error, CancelledError)

    def test_what_was_broken_off_is_gone_on_with_or_deleted(self, page, scripted, until, agrees):
        half = replace(QWEN, partial_path="/models/qwen", disk_bytes=3 * GB, can_delete=True)
        scripted.says("survey", MACHINE, EMBEDDED, half)
        page.again.click()
        rest(page, until)
        found = row(page, half)
        assert found.download.text() == "Go on with the download"
        assert "3.0\u00a0GB of 9.3\u00a0GB are here" in found.facts.text()
        assert "3.0\u00a0GB of the disk" in page.disk.text()
        scripted.says("delete", Deleted("/models/qwen", 3 * GB))
        found.delete.click()
        rest(page, until)
        assert ["delete", "/models/qwen", "--json"] in [c["command"] for c in scripted.calls()]

    def test_half_a_model_that_is_not_recommended_is_gone_on_with(self, page, scripted, until):
        half = replace(QWEN_HERE, verdict=Verdict.CANNOT_BE_USED, reason="It was broken off.")
        scripted.says("survey", MACHINE, EMBEDDED, half)
        page.again.click()
        rest(page, until)
        assert row(page, half).download.isVisible() and row(page, half).delete.isVisible()
        assert not row(page, half).use.isVisible()


class TestOther:
    def test_a_model_is_tested_on_the_sample_scene(self, page, scripted, until):
        trial = Trial("embedded", "Is there a harbour?", "Yes", 0.9, 1.2, 2.4, "CPU", "nf4")
        scripted.says("try", trial)
        row(page, EMBEDDED).try_out.click()
        rest(page, until)
        words = row(page, EMBEDDED).trial.text()
        for part in ("Is there a harbour?", "Answer: Yes", "2\u00a0s", "CPU, 4-bit"):
            assert part in words
        page.again.click()
        rest(page, until)
        assert row(page, EMBEDDED).trial.text() == words, "it is kept"

    def test_an_answer_that_does_not_end_leaves_the_buttons_in_sight(self, page, scripted, until):
        scripted.says("try", Trial("embedded", "Where?", "and " * 900, 0.9, 1.2, 2.4, "CPU", ""))
        row(page, EMBEDDED).try_out.click()
        rest(page, until)
        words = row(page, EMBEDDED).trial.text()
        assert "and and …" in words and len(words) < 600

    def test_no_test_while_a_question_is_answered(self, page, scripted, engine, until):
        engine.answers = True
        row(page, EMBEDDED).try_out.click()
        rest(page, until)
        assert row(page, EMBEDDED).error.remedy.text() == "Wait for the answer."
        assert "try" not in commands(scripted)

    def test_what_is_deleted_is_asked_before_and_gone_after(self, page, scripted, until, agrees):
        row(page, SMOL).use.click()
        scripted.says("delete", Deleted("/cache/smol", 2 * GB))
        scripted.says("survey", MACHINE, EMBEDDED)
        told = []
        page.used.connect(lambda: told.append(AskSettings.load().model))
        row(page, SMOL).delete.click()
        rest(page, until)
        assert "2.0\u00a0GB" in agrees[0] and "embedded model answers" in agrees[0]
        assert told == [""]
        assert [row.model.name for row in page.rows] == ["embedded"]
        assert row(page, EMBEDDED).used.isVisible()

    def test_the_keyboard_follows_what_is_done(self, page, scripted, until):
        page.activateWindow()
        scripted.says("download", PROGRESS, "wait for ever")
        found = row(page, QWEN)
        found.download.setFocus()
        found.download.click()
        assert page.focusWidget() is found.cancel
        found.cancel.click()
        rest(page, until)
        assert page.focusWidget() is found.download


class TestHub:
    @pytest.mark.parametrize(
        ("address", "words"),
        [
            ("http://hub.example.org", "begins with https://"),
            ("hub.example.org", "begins with https://"),
            ("https://", "begins with https://"),
            ("https://me:secret@hub.example.org", "kept unprotected"),
        ],
    )
    def test_an_address_that_is_not_safe_is_refused(self, page, address, words):
        page.hub_fold.setChecked(True)
        page.hub.address.setText(address)
        page.hub.address.editingFinished.emit()
        assert words in page.hub.hint.text() and page.hub.hint.isVisible()
        assert AskSettings.load().model_hub == ""

    def test_enter_in_the_address_presses_no_button(self, page, scripted):
        page.hub_fold.setChecked(True)
        page.hub.address.setFocus()
        QTest.keyClicks(page.hub.address, "https://hub.example.org")
        QTest.keyClick(page.hub.address, Qt.Key.Key_Return)
        assert AskSettings.load() == AskSettings(model_hub="https://hub.example.org")
        assert page.isVisible() and commands(scripted) == ["survey"]

    def test_an_address_is_kept(self, page):
        page.hub.address.setText(" https://hub.example.org/ ")
        page.hub.address.editingFinished.emit()
        assert AskSettings.load().model_hub == "https://hub.example.org"


class TestWords:
    @pytest.mark.parametrize(
        ("model", "words"),
        [
            (QWEN, "Fits in 4 bits: takes 5.4\u00a0GB of 8.0\u00a0GB."),
            (LARGE, "Does not fit this machine: needs 18.0\u00a0GB, has 8.0\u00a0GB."),
            (
                replace(LARGE, memory_bytes=7_500_000_000),
                "Does not fit now: needs 7.5\u00a0GB, and 7.0\u00a0GB are free.",
            ),
            (BERT, "It is a model for text alone: it sees no images."),
            (replace(QWEN, verdict=Verdict.FITS, memory_bytes=0), "Fits this machine."),
            (
                replace(QWEN, verdict=Verdict.UNKNOWN),
                "It is not known whether it fits this machine.",
            ),
        ],
    )
    def test_whether_it_fits(self, qgis_app, model, words):
        assert verdict_in_words(model, MACHINE) == words

    @pytest.mark.parametrize("verdict", list(Verdict))
    def test_every_verdict_has_words(self, qgis_app, verdict):
        for needed in (0, GB):
            assert verdict_in_words(replace(QWEN, verdict=verdict, memory_bytes=needed), MACHINE)

    def test_facts(self, qgis_app):
        assert facts_in_words(QWEN) == (
            "Licence: Apache-2.0 · 9.3\u00a0GB · about 21\u00a0s a question"
        )
        assert facts_in_words(BERT) == ""


class TestPanel:
    def test_the_page_is_reached_from_the_panel(self, controller, store, until):
        panel = AskPanel(controller, None, None, store)
        panel.show()
        panel.place.more.model.click()
        assert panel.models.isVisible()
        rest(panel.models, until)
        row(panel.models, SMOL).use.click()
        assert panel.place.more.model.text() == "smol …"
        sip.delete(panel)

    def test_every_control_has_a_name_and_is_explained(self, page):
        found = [
            widget
            for widget in controls(page)
            if not page.hub.token.isAncestorOf(widget)  # QGIS's own
        ]
        assert len(found) > 30
        assert [w for w in found if not (w.accessibleName() or w.text())] == []
        assert [w for w in found if not w.toolTip()] == []
        names = [w.accessibleName() for each in page.rows for w in each._buttons()]
        assert len(set(names)) == len(names), "of two rows none is named alike"

    def test_no_colours_of_our_own(self, page):
        own = [w for w in page.findChildren(QWidget) if not page.hub.token.isAncestorOf(w)]
        assert [w for w in own if w.styleSheet()] == []

    def test_it_is_as_narrow_as_a_dock(self, page, until):
        page.hub_fold.setChecked(True)
        page.resize(320, 700)
        until(lambda: page.width() <= 320)
        for each in page.rows:
            assert each.width() <= page.list.viewport().width()
            for button in each._buttons():
                assert button.isHidden() or button.geometry().right() <= each.width()
