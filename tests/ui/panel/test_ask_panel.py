"""The panel asks through the controller and shows what the controller tells."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from askraster.model.wire.errors import EngineError, InvalidQuestionError, OutputError
from askraster.model.wire.pyramid import Extent
from askraster.model.wire.question import (
    TAKES_NO_TURNS,
    AskOptions,
    Budget,
    Effort,
    Looking,
    Outcome,
    Progress,
    Stage,
)
from askraster.plugin.layers.layer_in_view import Hidden, Hiding
from askraster.plugin.layers.result_layers import RECIPE_PROPERTY
from askraster.plugin.shared_words import CERTAINTY, outcome_in_words
from askraster.ui.error_card import ErrorCard
from askraster.ui.panel.answer_entry import AnswerEntry
from askraster.ui.panel.evidence_strip import EvidenceStrip
from askraster.ui.plain_label import PlainLabel
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QLabel, QToolButton

TANK = "Is there a storage tank?"


def type_question(panel, text=TANK):
    panel.question.clear()
    QTest.keyClicks(panel.question, text)


def ask(panel, text=TANK):
    type_question(panel, text)
    QTest.keyClick(panel.question, Qt.Key.Key_Return)


def button(widget, text):
    (found,) = [b for b in widget.findChildren(QToolButton) if b.text() == text]
    return found


def newest_entry(panel):
    QApplication.processEvents()
    return panel.findChildren(AnswerEntry)[-1]


def shown_text(widget):
    QApplication.processEvents()  # what was just added is shown
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


class TestAsking:
    def test_ask_button_asks_about_the_visible_extent(self, panel, controller, raster_layer):
        type_question(panel)
        QTest.mouseClick(panel.ask_button, Qt.MouseButton.LeftButton)
        ((layer, extent, question),) = controller.asked
        assert layer is raster_layer
        assert extent == controller.view
        assert question.text == TANK

    def test_full_layer_asks_without_extent(self, panel, controller):
        panel.place.full_layer.click()
        ask(panel)
        assert controller.asked[0][1] is None

    def test_enter_asks_and_empties_the_field(self, panel, controller):
        ask(panel)
        assert len(controller.asked) == 1
        assert panel.question.text() == ""

    def test_shift_enter_starts_a_new_line(self, panel, controller):
        type_question(panel)
        QTest.keyClick(panel.question, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert controller.asked == []
        assert panel.question.toPlainText() == TANK + "\n"

    def test_example_question_is_asked_by_a_click(self, panel, controller):
        example = panel.welcome.examples[0]
        assert example.isVisible()
        QTest.mouseClick(example, Qt.MouseButton.LeftButton)
        assert controller.asked[0][2].text == example.description()
        assert not panel.welcome.isVisible()

    def test_options_come_from_the_more_fold(self, panel, controller):
        panel.place.fold.click()
        effort = panel.place.more.effort
        assert effort.isVisible()
        QTest.keyClick(effort, Qt.Key.Key_End)
        ask(panel)
        assert controller.asked[0][2].options == AskOptions(effort=Effort.THOROUGH)

    def test_the_whole_scene_is_asked_about(self, panel, controller):
        panel.place.fold.click()
        QTest.keyClick(panel.place.more.looking, Qt.Key.Key_End)
        ask(panel)
        assert controller.asked[0][2].options.looking is Looking.WHOLE_SCENE

    def test_a_reducer_still_being_typed_counts(self, panel, controller):
        panel.place.more.reducer.box.setEditText("focus+pyramid-drop")
        ask(panel)
        assert controller.asked[0][2].options.reducer == "focus+pyramid-drop"


class TestWhatIsMissing:
    def test_what_is_no_reducer_is_said_at_the_field(self, panel, controller):
        panel.place.more.reducer.box.setEditText("by-foot")
        ask(panel)
        assert controller.asked == []
        assert "no token reducer 'by-foot'" in shown_text(panel.hint)

    def test_empty_question_is_said_at_the_field(self, panel, controller):
        ask(panel, "   ")
        assert controller.asked == []
        assert "question is empty" in shown_text(panel.hint)

    def test_the_hint_goes_away_with_typing(self, panel):
        ask(panel, "")
        type_question(panel)
        assert panel.hint is None

    def test_no_layer(self, panel, controller):
        QgsProject.instance().clear()
        ask(panel)
        assert controller.asked == []
        assert "no raster layer" in shown_text(panel.hint)

    def test_only_a_vector_layer(self, panel, controller):
        QgsProject.instance().clear()
        QgsProject.instance().addMapLayer(QgsVectorLayer("Point", "points", "memory"))
        assert panel.place.layers.count() == 0
        ask(panel)
        assert controller.asked == []
        assert "no raster layer" in shown_text(panel.hint)

    def test_a_heatmap_of_an_earlier_answer_is_not_offered(self, panel, raster_layer):
        heatmap = raster_layer.clone()
        heatmap.setName("Relevance")
        heatmap.setCustomProperty(RECIPE_PROPERTY, "{}")
        QgsProject.instance().addMapLayer(heatmap)
        names = [panel.place.layers.itemText(i) for i in range(panel.place.layers.count())]
        assert names == ["harbour"]

    def test_an_extent_outside_of_the_layer(self, panel, controller, monkeypatch):
        def outside(layer):
            raise InvalidQuestionError("The map does not show the layer.", "Zoom to the layer.")

        monkeypatch.setattr(controller, "visible_extent", outside)
        ask(panel)
        assert controller.asked == []
        assert shown_text(panel.hint) == "The map does not show the layer.\nZoom to the layer."

    def test_an_extent_that_the_controller_refuses(self, panel, controller):
        ask(panel)
        controller.failed.emit(InvalidQuestionError("The extent is outside.", "Zoom to the layer."))
        assert shown_text(panel.hint) == "The extent is outside.\nZoom to the layer."
        assert panel.question.text() == TANK, "to be asked again elsewhere"

    def test_a_second_question_while_busy(self, panel, controller):
        ask(panel)
        ask(panel, "And a ship?")
        assert len(controller.asked) == 1
        assert "last question is not answered" in shown_text(panel.hint)
        assert panel.question.text() == "And a ship?", "the words must not be lost"

    def test_a_hint_goes_when_its_remedy_is_taken(self, panel, controller):
        ask(panel)
        controller._set_busy(False)
        controller.failed.emit(
            InvalidQuestionError("The extent is outside.", "Ask about the full layer.")
        )
        panel.place.full_layer.click()
        assert panel.hint is None

    def test_to_wait_is_said_no_longer_than_that_helps(self, panel, controller, answer):
        ask(panel)
        ask(panel, "And a ship?")
        assert "Wait for its answer" in shown_text(panel.hint)
        controller.finish(answer)
        assert panel.hint is None
        assert panel.question.text() == "And a ship?"

    def test_what_has_to_do_with_no_question_stays_when_one_ends(self, panel, controller, answer):
        ask(panel)
        ask(panel, "And a ship?")
        controller.problemMet.emit(EngineError("The evidence could not be moved.", "Save again."))
        controller.finish(answer)
        assert "could not be moved" in shown_text(panel.hint)

    def test_repeat_after_the_layer_has_left(self, panel, controller, answer):
        ask(panel)
        controller.finish(answer)
        QgsProject.instance().clear()
        button(newest_entry(panel), "Repeat").click()
        assert len(controller.asked) == 1
        assert "harbour is not in the project any more" in shown_text(panel.hint)


class TestOnItsWay:
    def test_progress_is_in_words_and_flashes_the_tiles(self, panel, controller):
        ask(panel)
        tiles = tuple(Extent(500000 + i, 5000000, 500001 + i, 5000001) for i in range(12))
        controller.progressed.emit(Progress(Stage.LOOKING, 3, 6, tiles))
        assert panel.progress.words.text() == "Level 3 of 6: 12 tiles"
        assert panel.progress.bar.value() == 3
        assert controller.flashed == [(tiles, QgsCoordinateReferenceSystem("EPSG:32633"))]

    def test_how_long_it_takes_is_said_before_and_stays(self, panel, controller, answer):
        ask(panel)
        budget = Budget(Effort.NORMAL, Looking.SEARCH, 96, 6_144, 41.0)
        controller.progressed.emit(Progress(Stage.PLANNED, budget=budget))
        assert panel.progress.words.text().startswith("About 41\u00a0s: up to 96 tiles")
        assert panel.progress.bar.maximum() == 0, "it moves to and fro"
        controller.progressed.emit(Progress(Stage.LOOKING, 3, 6))
        assert panel.progress.words.text() == "Level 3 of 6: 0 tiles (about 41\u00a0s in all)"
        controller.finish(answer)
        ask(panel)
        controller.progressed.emit(Progress(Stage.ANSWERING))
        assert panel.progress.words.text() == "Answering …", "of the one before nothing is left"

    def test_how_far_a_look_at_the_whole_scene_has_come(self, panel, controller):
        ask(panel)
        controller.progressed.emit(Progress(Stage.LOOKING, 6, 6, done=32, total=99))
        assert panel.progress.words.text() == "32 of 99 tiles"
        assert (panel.progress.bar.value(), panel.progress.bar.maximum()) == (32, 100)

    @pytest.mark.parametrize(
        ("progress", "words", "share"),
        [
            (
                Progress(Stage.READING, done=34, total=100),
                "Reading the raster: 34\u00a0%",
                0.34,
            ),
            (Progress(Stage.READING, done=3 * 10**12, total=4 * 10**12), "75\u00a0%", 0.75),
            (Progress(Stage.READING, done=12, from_server=True), "12 tiles have come", None),
            (Progress(Stage.READING, done=1, from_server=True), "1 tile has come", None),
            (
                Progress(Stage.READING, done=1, from_server=True, silent_seconds=7.2),
                "The server has not answered for 7\u00a0s",
                None,
            ),
        ],
    )
    def test_reading_is_in_words(self, panel, controller, progress, words, share):
        ask(panel)
        controller.progressed.emit(progress)
        assert words in panel.progress.words.text()
        shown = panel.progress.bar
        if share is None:
            assert shown.maximum() == 0, "it moves to and fro"
        else:
            assert shown.value() / shown.maximum() == pytest.approx(share, rel=0.01)

    def test_each_button_keeps_its_place(self, panel, controller, answer):
        """A click on Cancel that comes too late must not ask."""

        def places():
            QApplication.processEvents()
            at = [b.mapTo(panel, QPoint(0, 0)) for b in (panel.ask_button, panel.progress.cancel)]
            return [(p.x(), p.y()) for p in at]

        before = places()
        ask(panel)
        controller.progressed.emit(
            Progress(Stage.READING, done=1, from_server=True, silent_seconds=3600 * 24.0)
        )
        assert places() == before
        controller.finish(answer)
        assert places() == before
        panel.question.set_text("one\ntwo\nthree")
        assert places()[1] == before[1]

    def test_asking_with_the_button_does_not_lead_the_keyboard_to_cancel(self, panel, controller):
        panel.activateWindow()
        type_question(panel)
        panel.ask_button.setFocus()
        QTest.keyClick(panel.ask_button, Qt.Key.Key_Space)
        assert len(controller.asked) == 1
        assert panel.focusWidget() is panel.question

    def test_words_stream_into_the_answer(self, panel, controller, answer):
        ask(panel)
        for words in ("Yes, ", "two"):
            controller.wordsArrived.emit(words)
        assert newest_entry(panel).answer.text() == "Yes, two"
        controller.finish(answer)
        assert newest_entry(panel).answer.text() == "Yes, two, on the north quay."

    def test_idle_and_busy(self, panel, controller, answer):
        assert (panel.ask_button.isEnabled(), panel.progress.cancel.isEnabled()) == (True, False)
        ask(panel)
        assert (panel.ask_button.isEnabled(), panel.progress.cancel.isEnabled()) == (False, True)
        assert panel.progress.bar.isVisible()
        controller.finish(answer)
        assert (panel.ask_button.isEnabled(), panel.progress.cancel.isEnabled()) == (True, False)
        assert not panel.progress.bar.isVisible()

    @pytest.mark.parametrize("by", ["button", "escape"])
    def test_cancel_frees_the_panel_at_once(self, panel, controller, by):
        ask(panel)
        if by == "button":
            QTest.mouseClick(panel.progress.cancel, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(panel.question, Qt.Key.Key_Escape)
        assert controller.cancels == 1
        assert panel.ask_button.isEnabled() and not panel.progress.cancel.isEnabled()
        assert "Cancelled" in shown_text(newest_entry(panel))
        ask(panel, "And a ship?")
        assert len(controller.asked) == 2

    def test_what_nobody_asked_here_is_left_alone(self, panel, controller, answer):
        controller.wordsArrived.emit("Yes")
        controller.finish(answer)
        assert panel.welcome.isVisible()


class TestAnswer:
    @pytest.fixture
    def entry(self, panel, controller, answer):
        ask(panel)
        controller.finish(answer)
        return newest_entry(panel)

    def test_says_how_sure_which_model_how_long_and_where(self, entry):
        text = shown_text(entry)
        assert "91\u00a0% confident  ·  Qwen3-VL-4B, 4-bit, CUDA:0  ·  8.4\u00a0s" in text
        assert "Looked at 5 of 20 tiles, down to 1 m a pixel" in text
        assert "harbour  ·  visible extent" in text

    def test_click_on_a_tile_zooms(self, entry, controller, answer):
        strip = entry.findChild(EvidenceStrip)
        QTest.mouseClick(
            strip.viewport(),
            Qt.MouseButton.LeftButton,
            pos=strip.visualItemRect(strip.item(0)).center(),
        )
        best = answer.tiles[-1]
        assert controller.zoomed[0][0] == best.extent
        assert controller.zoomed[0][1].authid() == "EPSG:32633"
        assert ((best.extent,), controller.zoomed[0][1]) in controller.flashed

    def test_tiles_can_be_reached_by_keyboard(self, entry, controller, answer):
        strip = entry.findChild(EvidenceStrip)
        strip.setCurrentRow(0)
        QTest.keyClick(strip, Qt.Key.Key_Right)
        QTest.keyClick(strip, Qt.Key.Key_Return)
        assert controller.zoomed[0][0] == answer.tiles[-2].extent

    def test_check_boxes_show_and_hide_the_layers(self, entry, controller):
        heatmap, tiles = entry.findChildren(QCheckBox)
        heatmap.click()
        assert controller.shown == {"heatmap": False, "tiles": True}
        tiles.click()
        assert controller.shown == {"heatmap": False, "tiles": False}

    def test_check_boxes_follow_the_layers_panel(self, entry, controller):
        heatmap, tiles = entry.findChildren(QCheckBox)
        assert heatmap.isChecked() and tiles.isChecked()
        controller.show_results(heatmap=False)
        assert not heatmap.isChecked() and tiles.isChecked()
        controller.show_results(heatmap=True)
        assert heatmap.isChecked()

    def test_a_layer_that_has_gone_has_no_switch(self, entry, controller):
        heatmap, tiles = entry.findChildren(QCheckBox)
        controller.show_results(tiles=None)
        assert heatmap.isEnabled() and not tiles.isEnabled() and not tiles.isChecked()

    def test_where_nothing_was_looked_at_there_is_nothing_to_show(
        self, panel, entry, controller, answer
    ):
        """The switches of the answer before go on switching what the map shows."""
        ask(panel, TANK)
        controller.finish(replace(answer, tiles=(), outcome=Outcome.OUT_OF_SCOPE))
        refused = newest_entry(panel)
        assert refused is not entry
        assert refused.findChildren(QCheckBox) == refused.findChildren(EvidenceStrip) == []
        controller.show_results(heatmap=False)
        heatmap, tiles = entry.findChildren(QCheckBox)
        assert heatmap.isVisible() and not heatmap.isChecked() and tiles.isChecked()

    def test_check_boxes_begin_as_the_layers_are(self, panel, controller, answer):
        controller.shown = {"heatmap": False, "tiles": None}
        ask(panel, TANK)
        controller.finish(answer)
        heatmap, tiles = newest_entry(panel).findChildren(QCheckBox)
        assert not heatmap.isChecked() and heatmap.isEnabled() and not tiles.isEnabled()

    def test_only_the_newest_answer_has_check_boxes(self, entry, panel, controller, answer):
        ask(panel, "And a ship?")
        controller.finish(answer)
        assert not any(box.isVisible() for box in entry.findChildren(QCheckBox))
        assert all(box.isVisible() for box in newest_entry(panel).findChildren(QCheckBox))

    def test_repeat_asks_the_same_about_the_same_place(self, entry, controller):
        from qgis.core import QgsRectangle

        controller.view = QgsRectangle(0, 0, 1, 1)
        button(entry, "Repeat").click()
        assert controller.asked[1] == controller.asked[0]

    def test_repeat_leaves_the_next_question_in_its_field(self, entry, panel):
        type_question(panel, "And a")
        button(entry, "Repeat").click()
        assert panel.question.text() == "And a"

    def test_copy(self, entry):
        button(entry, "Copy").click()
        text = QgsApplication.clipboard().text()
        QgsApplication.clipboard().clear()  # or a QGIS that is started later waits for us to paste
        assert text.startswith(f"{TANK}\nYes, two, on the north quay.\n91\u00a0% confident")

    def test_up_recalls(self, entry, panel):
        type_question(panel, "And a")
        QTest.keyClick(panel.question, Qt.Key.Key_Up)
        assert panel.question.text() == TANK
        QTest.keyClick(panel.question, Qt.Key.Key_Down)
        assert panel.question.text() == "And a"


class TestOverviews:
    """What a large raster lacks is offered before it is asked about; then it is asked about."""

    @pytest.fixture
    def plan(self, controller, raster_layer, tmp_path):
        from askraster.plugin.layers.overviews import OverviewPlan

        raster = tmp_path / "harbour.tif"
        controller.lacking = OverviewPlan(
            raster_layer.id(),
            raster,
            raster.with_name("harbour.tif.ovr"),
            (2, 4),
            900_000_000,
            1_200_000_000,
            False,
        )
        return controller.lacking

    @pytest.fixture
    def card(self, panel, plan):
        ask(panel)
        return newest_entry(panel).offer

    def test_says_what_it_costs_what_is_written_and_where(self, card, controller):
        text = shown_text(card)
        assert "900 million pixels" in text
        assert "harbour.tif.ovr, up to 1.2\u00a0GB" in text
        assert "The raster itself is not changed" in text
        assert controller.asked == [], "nothing begins without a click"

    def test_build_asks_with_the_plan(self, card, controller, plan, panel, answer):
        QTest.mouseClick(card.build_button, Qt.MouseButton.LeftButton)
        assert controller.overviews == [plan]
        controller.overviewsProgressed.emit(0.34)
        assert panel.progress.words.text() == "Building overviews: 34\u00a0%"
        assert panel.progress.bar.value() == 34
        controller.overviewsProgressed.emit(1.0)
        assert "Starting" in panel.progress.words.text()
        controller.finish(answer)
        assert newest_entry(panel).answer.text() == answer.answer
        assert newest_entry(panel).offer is None

    def test_ask_anyway_is_remembered_for_the_layer(self, card, controller, panel, answer):
        QTest.mouseClick(card.anyway_button, Qt.MouseButton.LeftButton)
        controller.finish(answer)
        ask(panel, "And a ship?")
        assert controller.overviews == [None, None]

    def test_another_question_takes_the_offers_place(self, card, controller, panel):
        first = newest_entry(panel)
        ask(panel, "And a ship?")
        assert "Not asked" in shown_text(first)
        assert newest_entry(panel).offer is not None
        assert controller.asked == []

    def test_a_click_while_another_question_is_answered(self, card, controller, panel):
        controller.busy = True
        card.build_button.click()
        assert controller.asked == []
        assert "last question is not answered" in shown_text(panel.hint)
        assert newest_entry(panel).offer is not None, "to be taken later"

    def test_cancel_while_they_are_built(self, card, controller, panel):
        card.build_button.click()
        QTest.keyClick(panel.question, Qt.Key.Key_Escape)
        assert "Cancelled" in shown_text(newest_entry(panel))


class TestLayer:
    """The chooser follows the layer tree, and says what the analyst does not see."""

    @pytest.fixture
    def other(self, raster_layer):
        other = raster_layer.clone()
        other.setName("quay")
        QgsProject.instance().addMapLayer(other)
        return other

    def test_follows_the_selected_raster_layer_and_says_so(
        self, panel, controller, raster_layer, other
    ):
        for layer in (other, raster_layer, other):
            controller.select(layer)
            assert panel.place.layer() is layer
        assert "Follows the raster layer that you select" in panel.place.notice.text()

    def test_the_layer_selected_when_the_panel_opens(self, controller, other):
        from askraster.ui.panel.ask_panel import AskPanel

        controller.active = other
        panel = AskPanel(controller)
        assert panel.place.layer() is other
        sip.delete(panel)

    def test_a_pin_keeps_it(self, panel, controller, raster_layer, other):
        controller.select(raster_layer)
        panel.place.pin.click()
        controller.select(other)
        assert panel.place.layer() is raster_layer
        assert "Kept" in panel.place.notice.text()
        panel.place.pin.click()
        assert panel.place.layer() is other

    def test_what_is_chosen_here_is_pinned(self, panel, controller, raster_layer, other):
        controller.select(raster_layer)
        box = panel.place.layers
        box.setCurrentIndex(box.findText("quay"))
        box.activated.emit(box.currentIndex())
        assert panel.place.pin.isChecked()
        controller.select(raster_layer)
        assert panel.place.layer() is other

    def test_nothing_is_pinned_where_there_is_nothing_to_choose(
        self, panel, controller, raster_layer, monkeypatch
    ):
        escaped = []
        monkeypatch.setattr(sys, "excepthook", lambda *what: escaped.append(what))
        controller.select(raster_layer)
        QgsProject.instance().removeMapLayer(raster_layer)
        panel.place.layers.activated.emit(-1)
        assert not panel.place.pin.isChecked()
        assert escaped == []

    def test_a_pinned_layer_that_leaves_is_let_go(self, panel, controller, raster_layer, other):
        controller.select(raster_layer)
        panel.place.pin.click()
        QgsProject.instance().removeMapLayer(raster_layer)
        assert not panel.place.pin.isChecked()
        assert panel.place.layer() is other

    def test_a_heatmap_that_is_selected_is_not_followed(self, panel, controller, raster_layer):
        heatmap = raster_layer.clone()
        heatmap.setCustomProperty(RECIPE_PROPERTY, "{}")
        QgsProject.instance().addMapLayer(heatmap)
        controller.select(heatmap)
        assert panel.place.layer() is raster_layer

    @pytest.mark.parametrize(
        ("hidden", "words"),
        [
            (Hidden(Hiding.UNCHECKED), "hidden: it is not ticked"),
            (Hidden(Hiding.GROUP_UNCHECKED, "2019"), "its group '2019' is not ticked"),
            (Hidden(Hiding.SCALE), "present scale"),
            (Hidden(Hiding.TRANSPARENT), "opacity is 0"),
            (Hidden(Hiding.COVERED, "base {map}"), "'base {map}' covers this layer here"),
            (Hidden(Hiding.NOT_IN_THE_TREE), "not in the Layers panel"),
        ],
    )
    def test_a_layer_that_nobody_sees_is_said_before_asking(self, panel, controller, hidden, words):
        assert not panel.place.warning.isVisible()
        controller.hides = hidden
        controller.mapViewChanged.emit()
        assert words in panel.place.notice.text()
        assert panel.place.warning.isVisible()
        ask(panel)
        assert len(controller.asked) == 1, "it is said, not forbidden"
        controller.hides = None
        controller.mapViewChanged.emit()
        assert not panel.place.warning.isVisible()


class TestAnotherProject:
    def test_it_begins_with_an_empty_conversation(self, panel, controller, answer, qgis_app):
        ask(panel)
        controller.finish(answer)
        panel.place.pin.click()
        controller.leave_project()
        qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert panel.findChildren(AnswerEntry) == []
        assert panel.welcome.isVisible()
        assert panel.hint is None
        assert not panel.place.pin.isChecked()

    def test_a_question_on_its_way_is_over(self, panel, controller, answer):
        ask(panel)
        controller.leave_project()
        assert panel.ask_button.isEnabled()
        controller.wordsArrived.emit("Yes")
        controller.finish(answer)
        assert panel.welcome.isVisible()

    def test_an_offer_is_withdrawn(self, panel, controller, raster_layer, tmp_path):
        from askraster.plugin.layers.overviews import OverviewPlan

        controller.lacking = OverviewPlan(
            raster_layer.id(), tmp_path / "a.tif", tmp_path / "a.tif.ovr", (2,), 10**9, 10**9, False
        )
        ask(panel)
        controller.leave_project()
        assert panel.welcome.isVisible()
        controller.lacking = None
        ask(panel)
        assert len(controller.asked) == 1

    def test_what_could_not_be_moved_is_said(self, panel, controller):
        controller.problemMet.emit(OutputError("These layers stay.", "Export them."))
        assert shown_text(panel.hint) == "These layers stay.\nExport them."

    def test_what_is_said_by_itself_leaves_the_keyboard_where_it_is(self, panel, controller):
        panel.place.layers.setFocus()
        controller.problemMet.emit(OutputError("These layers stay."))
        assert panel.focusWidget() is panel.place.layers


class TestError:
    @pytest.fixture
    def card(self, panel, controller):
        ask(panel)
        controller.wordsArrived.emit("Ye")
        controller.fail(EngineError("The engine ended.", "Ask again.", "Killed by signal 9"))
        return newest_entry(panel).findChild(ErrorCard)

    def test_stands_where_the_answer_would(self, card, panel):
        assert shown_text(card) == "The engine ended.\nAsk again."
        assert not newest_entry(panel).answer.isVisible()

    def test_details_are_in_a_fold(self, card):
        assert not card.details.isVisible()
        card.fold.click()
        assert card.details.isVisible()
        assert card.details.toPlainText() == "Killed by signal 9"

    def test_what_could_not_be_saved_stands_below_the_answer(self, panel, controller, answer):
        ask(panel)
        controller.finish(answer, problems=[OutputError("The disk is full.", "Make room.")])
        text = shown_text(newest_entry(panel))
        assert answer.answer in text and "The disk is full.\nMake room." in text

    def test_the_next_question_works(self, card, panel, controller, answer):
        ask(panel)
        controller.finish(answer)
        assert newest_entry(panel).answer.text() == answer.answer


def test_nothing_is_taken_for_html(panel, controller, raster_layer, answer):
    raster_layer.setName("<b>layer</b>")
    ask(panel, "<b>Is</b> <img src=x> there?")
    controller.finish(replace(answer, answer="<i>No</i>", warnings=("<u>slow</u>",)))
    labels = newest_entry(panel).findChildren(PlainLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    text = shown_text(newest_entry(panel))
    for tag in ("<img src=x>", "<i>No</i>", "<u>slow</u>", "<b>layer</b>"):
        assert tag in text


class TestAModelThatIsNotToldWhatWasAskedBefore:
    """The note on it is said with the first follow-up, and not again with every answer."""

    @pytest.fixture
    def follow_up(self, answer):
        return replace(answer, warnings=("slow", TAKES_NO_TURNS))

    def test_it_is_said_once(self, panel, controller, follow_up):
        shown = [self.shown(panel, controller, follow_up) for _ in range(3)]
        assert [TAKES_NO_TURNS in text for text in shown] == [True, False, False]
        assert all("slow" in text for text in shown)

    def test_it_is_said_again_of_another_model(self, panel, controller, follow_up):
        self.shown(panel, controller, follow_up)
        other = replace(follow_up, model=replace(follow_up.model, sha256="1" * 64))
        assert TAKES_NO_TURNS in self.shown(panel, controller, other)

    def test_it_is_said_again_in_another_project(self, panel, controller, follow_up):
        self.shown(panel, controller, follow_up)
        controller.leave_project()
        assert TAKES_NO_TURNS in self.shown(panel, controller, follow_up)

    def shown(self, panel, controller, answer):
        ask(panel)
        controller.finish(answer)
        return shown_text(newest_entry(panel))


class TestWhateverIsThrown:
    """No entry is left without an end, and Python's error window never opens."""

    @pytest.fixture(autouse=True)
    def no_error_window(self, monkeypatch):
        escaped = []
        monkeypatch.setattr(sys, "excepthook", lambda *what: escaped.append(what[1]))
        yield
        assert escaped == []

    def test_by_the_controller_when_it_is_asked(self, panel, controller, monkeypatch):
        monkeypatch.setattr(controller, "ask", lambda *_: 1 / 0)
        ask(panel)
        assert "ZeroDivisionError" in shown_text(newest_entry(panel).findChild(ErrorCard))

    @pytest.mark.parametrize("name", ["visible_extent", "missing_overviews", "hidden"])
    def test_by_the_controller_before(self, panel, controller, monkeypatch, name):
        monkeypatch.setattr(controller, name, lambda *_: 1 / 0)
        ask(panel)
        controller.mapViewChanged.emit()
        assert "ZeroDivisionError" in shown_text(panel.hint)
        assert not controller.is_busy() or newest_entry(panel) is not None

    @pytest.mark.parametrize("part", ["EvidenceStrip", "answered_by"])
    def test_while_the_answer_is_shown(self, panel, controller, answer, monkeypatch, part):
        from askraster.ui.panel import answer_entry

        ask(panel)
        monkeypatch.setattr(answer_entry, part, lambda *_: 1 / 0)
        controller.finish(answer)
        entry = newest_entry(panel)
        assert entry.answer.text() == answer.answer, "an answer that came is never lost"
        assert "ZeroDivisionError" in shown_text(entry.findChild(ErrorCard))
        assert button(entry, "Repeat") is not None

    def test_while_tiles_are_pointed_at(self, panel, controller, answer, monkeypatch):
        ask(panel)
        controller.finish(answer)
        monkeypatch.setattr(controller, "flash", lambda *_: 1 / 0)
        strip = newest_entry(panel).findChild(EvidenceStrip)
        strip.itemEntered.emit(strip.item(0))
        assert "ZeroDivisionError" in shown_text(panel.hint)


class TestDock:
    def test_it_is_no_wider_than_it_must_be(self, panel, controller, answer, raster_layer):
        raster_layer.setName("orthophoto of the harbour and the northern quays, 2024, leaf-off")
        panel.place.fold.click()
        ask(panel, "Is there a storage tank near the harbour, or at the northern quays?")
        controller.finish(answer)
        QApplication.processEvents()
        assert panel.minimumSizeHint().width() <= 320

    def test_the_examples_are_wrapped_where_it_is_narrow(self, panel):
        for example in panel.welcome.examples:
            title = example.fontMetrics().horizontalAdvance(example.text())
            question = example.fontMetrics().horizontalAdvance(example.description())
            assert title < question, "only what is below the title is wrapped"
            assert example.hasHeightForWidth()
            assert example.heightForWidth(question // 2) > example.heightForWidth(2 * question)

    def test_opening_puts_the_cursor_into_the_question(self, panel):
        panel.hide()
        panel.place.layers.setFocus()
        panel.show()
        assert panel.focusWidget() is panel.question


class TestConversation:
    def fill(self, panel, controller, answer, count=6):
        for number in range(count):
            ask(panel, f"Question {number}?")
            controller.finish(answer)
            QApplication.processEvents()

    def test_the_newest_answer_is_in_view(self, panel, controller, answer):
        self.fill(panel, controller, answer)
        bar = panel.conversation.verticalScrollBar()
        assert bar.value() == bar.maximum() > 0

    def test_who_reads_an_older_answer_is_left_there(self, panel, controller, answer):
        self.fill(panel, controller, answer)
        ask(panel)
        QApplication.processEvents()
        bar = panel.conversation.verticalScrollBar()
        bar.setValue(100)
        controller.finish(answer)
        QApplication.processEvents()
        assert bar.value() == 100

    def test_an_entry_is_no_higher_than_it_needs(self, panel, controller, answer):
        self.fill(panel, controller, answer, count=1)
        entry = newest_entry(panel)
        assert entry.height() == entry.heightForWidth(entry.width())


class TestOutcome:
    @pytest.fixture
    def shown(self, panel, controller, answer):
        def show(**changes):
            ask(panel)
            controller.finish(replace(answer, **changes))
            return newest_entry(panel)

        return show

    def test_a_percentage_only_where_it_is_calibrated(self, shown):
        text = shown_text(shown(calibrated=False, confidence=0.62))
        assert "certainty 0.62  ·  Qwen3-VL-4B" in text
        assert "confident" not in text

    def test_the_certainty_says_what_it_is(self, shown):
        tips = {label.toolTip() for label in shown(calibrated=False).findChildren(QLabel)}
        assert f"<qt>{CERTAINTY}</qt>" in tips

    def test_a_no_is_an_answer(self, shown):
        entry = shown(answer="No.")
        assert entry.outcome.isHidden()
        assert not entry.answer.font().italic()

    @pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.ANSWERED])
    def test_no_answer_is_said_and_looks_calmer(self, shown, outcome):
        entry = shown(answer="not visible", outcome=outcome)
        assert entry.outcome.text() == outcome_in_words(outcome)
        assert not entry.outcome.isHidden()
        assert entry.answer.font().italic()

    def test_no_answer_has_no_certainty(self, shown):
        text = shown_text(shown(answer="", outcome=Outcome.NO_ANSWER, confidence=0.0))
        assert "confident" not in text and "certainty" not in text


class TestFooter:
    def test_the_model_can_be_unloaded_while_it_is_loaded(self, panel, controller):
        assert not panel.unload.isVisible()
        controller.engine, controller.loaded = "Qwen3-VL-4B, 8 bits, RTX 4060, 4.2 GB", True
        ask(panel)
        assert panel.unload.isVisible() and not panel.unload.isEnabled()
        controller.cancel()
        assert panel.engine.text() == controller.engine
        panel.unload.click()
        assert controller.unloads == 1
        assert panel.unload.accessibleName() == "Unload the model"

    def test_it_follows_the_engine_while_it_is_seen(self, panel, controller):
        panel._looking_at_engine.setInterval(1)
        controller.engine = "Qwen3-VL-4B, not loaded"
        QTest.qWait(50)
        assert panel.engine.text() == "Qwen3-VL-4B, not loaded"
        panel.hide()
        assert not panel._looking_at_engine.isActive()
        panel.show()
        assert panel._looking_at_engine.isActive()

    def test_what_cannot_be_unloaded_now_is_said(self, panel, controller, monkeypatch):
        def refuse():
            raise InvalidQuestionError("Not while a question is answered.", "Wait.")

        monkeypatch.setattr(controller, "unload", refuse)
        controller.loaded = True
        panel.show_engine()
        panel.unload.click()
        assert "Not while a question is answered." in shown_text(panel.hint)
        assert panel.unload.isEnabled()
