"""The card that sets up the engine, over an installer that does what a test tells it."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from askraster.model.wire.errors import CancelledError, EngineError
from askraster.plugin.engine.readiness import Readiness
from askraster.plugin.engine.set_up import SetUpPlan, SetUpProgress, SetUpResult, SetUpStep
from askraster.plugin.engine.set_up_task import EngineTask
from askraster.plugin.engine.torch_builds import Accelerator
from askraster.ui.panel.ask_panel import AskPanel
from askraster.ui.settings.settings_dialog import SettingsDialog
from askraster.ui.setup.set_up_card import SetUpCard
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QMessageBox


class InstallerDouble:
    """The contract of plugin.engine.set_up_task.EngineInstaller."""

    def __init__(self) -> None:
        self.state = Readiness.ABSENT
        self.error: Exception | None = None
        self.plan_error: Exception | None = None
        self.go_on = threading.Event()
        self.begun: list[Accelerator] = []
        self.was_cancelled = threading.Event()
        self.used = 0
        self.said_at_the_start = ""
        self.result = SetUpResult(Path("/engine-0/bin/python"), "NVIDIA H200", 2.6, False)

    def readiness(self) -> Readiness:
        return self.state

    def start_failure(self) -> str:
        return self.said_at_the_start

    def use_installed(self) -> None:
        self.used += 1

    def plan(self, accelerator):
        if self.plan_error:
            raise self.plan_error
        found = "processor" if accelerator is Accelerator.CPU else "NVIDIA H200 is used."
        return SetUpPlan(
            Path("/home/analyst/ask-raster/engine-0"), "3.12", found, 2900, 6900, 81000
        )

    def set_up(self, accelerator, tell, is_cancelled):
        self.begun.append(accelerator)
        tell(SetUpProgress(SetUpStep.TORCH, "Downloading torch (780 MB)", 1200, 9000))
        while not self.go_on.is_set():
            if is_cancelled():
                self.was_cancelled.set()
                raise CancelledError("Cancelled.")
            time.sleep(0.01)
        if self.error:
            raise self.error
        self.state = Readiness.READY
        return self.result

    def remove(self, is_cancelled) -> None:
        self.state = Readiness.ABSENT


@pytest.fixture
def installer():
    installer = InstallerDouble()
    yield installer
    installer.go_on.set()


@pytest.fixture
def card(installer, project, until):
    """The card, shown, with its plan."""
    card = SetUpCard(installer)
    card.look()
    until(card.set_up_button.isEnabled)
    yield card
    card.cancel()
    sip.delete(card)


@pytest.fixture
def until(qgis_app):
    def wait(condition) -> None:
        limit = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < limit, "it did not happen in time"
            qgis_app.processEvents()
            time.sleep(0.01)

    return wait


def test_what_will_be_installed_is_said_before(card):
    assert not card.not_now_button.isVisible()
    assert card.title.text() == "The engine is not set up yet"
    for fact in (
        "NVIDIA H200",
        "2.9\u00a0GB",
        "6.9\u00a0GB",
        "81.0\u00a0GB",
        "/home/analyst/ask-raster/engine-0",
    ):
        assert fact in card.facts.text()


def test_a_folder_of_packages_is_named_instead_of_a_download(installer, card, until):
    made = installer.plan
    installer.plan = lambda accelerator: replace(made(accelerator), wheel_folder="/mnt/wheels")
    card.show_offer()
    until(lambda: "come from /mnt/wheels" in card.facts.text())
    assert "2.9\u00a0GB" not in card.facts.text()


def test_the_plan_follows_the_accelerator(card, installer, until):
    card.accelerator.set_value("cpu")
    until(lambda: "processor" in card.facts.text())
    card.set_up_button.click()
    until(lambda: installer.begun)
    assert installer.begun == [Accelerator.CPU]


def test_one_press_sets_the_engine_up_and_the_card_stays_until_one_asks(card, installer, until):
    told = []
    card.ready.connect(lambda: told.append(installer.used))
    card.set_up_button.click()
    until(lambda: "780 MB" in card.line.text())
    assert "PyTorch" in card.step.text() and "1200 of 9000 MB" in card.step.text()
    assert (card.bar.value(), card.bar.maximum()) == (1200, 9000)
    assert card.work.isVisible() and not card.offer.isVisible()
    installer.go_on.set()
    until(lambda: told)
    assert told == [1]
    assert card.title.text() == "The engine is ready."
    assert card.first_answer.text().endswith("first answer in 3 s, on NVIDIA H200.")
    assert card.done.isVisible()  # for whoever went away meanwhile
    card.leave_if_done()
    assert not card.isVisible()


def test_while_it_is_checked_no_part_of_it_is_said_to_be_done(card):
    card._show_work("Setting up the engine", None)
    card._task = EngineTask("it", lambda tell, is_cancelled: None)
    card._show_progress(SetUpProgress(SetUpStep.CHECKING, "", 1900, 2000))
    card._task = None
    assert card.step.text() == "Checking that the engine works"
    assert card.bar.maximum() == 0


def test_a_card_that_is_not_used_stays_to_be_read(card, installer, until):
    installer.result = SetUpResult(Path("/engine-0/bin/python"), "CPU", 9.0, True)
    installer.go_on.set()
    card.set_up_button.click()
    until(lambda: card.title.text() == "The engine is ready.")
    assert "graphics card is not used" in card.first_answer.text()


def test_it_is_begun_once_however_often_it_is_pressed(card, installer, until):
    card.set_up_button.click()
    card.set_up_button.click()
    card.begin()
    card.show_offer()
    card.remove()
    installer.go_on.set()
    until(lambda: card.title.text() == "The engine is ready.")
    assert len(installer.begun) == 1


def test_cancel_goes_back_to_the_offer(card, installer, until):
    card.set_up_button.click()
    until(lambda: "780 MB" in card.line.text())
    card.cancel_button.click()
    assert not card.cancel_button.isEnabled()
    until(card.offer.isVisible)
    assert installer.was_cancelled.is_set()
    assert card.error is None
    until(card.set_up_button.isEnabled)
    assert "not downloaded again" in card.facts.text()


def test_what_is_given_up_stops_without_a_new_plan(card, installer, until):
    """As when the plugin is unloaded in the middle."""
    card.set_up_button.click()
    until(lambda: "780 MB" in card.line.text())
    card.give_up()
    until(installer.was_cancelled.is_set)
    assert card._task is None


def test_an_error_is_said_with_its_remedy_and_can_be_tried_again(card, installer, until):
    installer.error = EngineError("The disk is full.", "Free 3 GB.", "No space left on device")
    installer.go_on.set()
    card.set_up_button.click()
    until(card.again_button.isVisible)
    assert card.error.message.text() == "The disk is full."
    assert card.error.remedy.text() == "Free 3 GB."
    assert not card.work.isVisible()
    installer.error = None
    card.again_button.click()
    until(card.set_up_button.isEnabled)
    assert card.error is None
    card.set_up_button.click()
    until(lambda: card.title.text() == "The engine is ready.")


def test_what_is_in_the_way_of_a_plan_is_said(installer, project, until):
    installer.plan_error = EngineError("No Python was found.", "Install Python 3.12.")
    card = SetUpCard(installer)
    card.look()
    until(card.again_button.isVisible)
    assert card.error.message.text() == "No Python was found."
    sip.delete(card)


@pytest.mark.parametrize(
    ("state", "shown", "words"),
    [
        (Readiness.ABSENT, True, "not set up yet"),
        (Readiness.OUTDATED, True, "out of date"),
        (Readiness.BROKEN, True, "does not start any more"),
        (Readiness.READY, False, ""),
    ],
)
def test_the_panel_shows_the_card_while_there_is_no_engine(
    controller, project, installer, until, state, shown, words
):
    installer.state = state
    panel = AskPanel(controller, None, installer)
    panel.resize(320, 700)
    panel.show()
    assert panel.set_up.isVisible() is shown
    assert words in panel.set_up.title.text()
    assert panel.width() <= 320
    assert panel.ask_button.isEnabled()
    until(lambda: panel.set_up._task is None)
    sip.delete(panel)


def test_a_question_while_the_engine_is_set_up_stays_in_the_field_until_it_is_ready(
    controller, project, raster_layer, installer, until
):
    controller.active = raster_layer
    panel = AskPanel(controller, None, installer)
    panel.show()
    until(panel.set_up.set_up_button.isEnabled)
    panel.set_up.set_up_button.click()
    panel.question.set_text("Is there a ship?")
    panel.ask_button.click()
    assert "still being set up" in panel.hint.message.text()
    assert panel.question.text() == "Is there a ship?" and not controller.asked
    installer.go_on.set()
    until(panel.set_up.done.isVisible)
    assert panel.hint is None
    panel.ask_button.click()
    assert len(controller.asked) == 1 and not panel.set_up.isVisible()
    sip.delete(panel)


def test_an_engine_that_breaks_is_said_once_with_what_it_said(
    controller, project, installer, until
):
    installer.state = Readiness.READY
    panel = AskPanel(controller, None, installer)
    panel.show()
    panel.show_engine()
    assert not panel.set_up.isVisible()
    installer.state = Readiness.BROKEN
    installer.said_at_the_start = "ImportError: libcudart.so.13"
    panel.show_engine()
    until(panel.set_up.set_up_button.isEnabled)
    assert panel.set_up.isVisible() and not panel.set_up.details.isVisible()
    panel.set_up.fold.click()
    assert "libcudart" in panel.set_up.details.toPlainText() and panel.set_up.details.isVisible()
    assert not panel.set_up.facts.isVisible()  # there is no room for both
    panel.set_up.not_now_button.click()
    panel.show_engine()
    assert not panel.set_up.isVisible()
    sip.delete(panel)


def test_an_engine_that_another_window_sets_up_is_seen(card, installer):
    told = []
    card.ready.connect(lambda: told.append(True))
    card.follow()
    assert card.isVisible() and not told
    installer.state = Readiness.READY
    card.follow()
    card.follow()
    assert not card.isVisible() and told == [True]
    card.show_offer()  # to repair it
    card.follow()
    assert card.isVisible()


def test_a_removed_engine_is_offered_again(card, installer, until):
    installer.state = Readiness.READY
    card.hide()
    card.remove()
    until(lambda: card.set_up_button.isEnabled() and card.offer.isVisible())
    assert card.title.text() == "The engine is not set up yet"


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_the_dialog_asks_once_before_it_removes(project, monkeypatch, answer):
    asked, removed = [], []
    button = getattr(QMessageBox.StandardButton, answer)
    monkeypatch.setattr(QMessageBox, "question", lambda *what: asked.append(what) or button)
    dialog = SettingsDialog(can_set_up=True)
    dialog.engineRemoved.connect(lambda: removed.append(True))
    dialog.remove.click()
    assert len(asked) == 1
    assert bool(removed) is (answer == "Yes")


def test_the_dialog_shows_the_card_to_repair(project, card, until, installer):
    installer.state = Readiness.READY
    card.hide()
    dialog = SettingsDialog(can_set_up=True)
    dialog.setUpAgain.connect(card.show_offer)
    dialog.set_up_again.click()
    assert card.isVisible()
    assert card.title.text() == "Set up the engine again"
    until(card.set_up_button.isEnabled)
    card.not_now_button.click()
    assert not card.isVisible()
