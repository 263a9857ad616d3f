"""The panel asks through the controller and shows what the controller tells."""

from __future__ import annotations

import pytest
from askraster.model.errors import EngineError, InvalidQuestionError, OutputError
from askraster.model.question import Progress, Stage
from askraster.model.raster.pyramid import Extent
from askraster.plugin.result_layers import RECIPE_PROPERTY
from askraster.ui.answer_entry import AnswerEntry
from askraster.ui.error_card import ErrorCard
from askraster.ui.evidence_strip import EvidenceStrip
from askraster.ui.plain_label import PlainLabel
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QToolButton

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
        panel.where.full_layer.click()
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
        assert controller.asked[0][2].text == example.text()
        assert not panel.welcome.isVisible()

    def test_options_come_from_the_more_fold(self, panel, controller):
        panel.where.fold.click()
        budget = panel.where.more.budget
        assert budget.isVisible()
        QTest.keyClick(budget, Qt.Key.Key_End)
        ask(panel)
        options = controller.asked[0][2].options
        assert (options.max_tiles, options.max_vision_tokens) == (256, 2048)

    def test_a_reducer_still_being_typed_counts(self, panel, controller):
        panel.where.more.reducer.box.setEditText("focus+pyramid-drop")
        ask(panel)
        assert controller.asked[0][2].options.reducer == "focus+pyramid-drop"


class TestWhatIsMissing:
    def test_what_is_no_reducer_is_said_at_the_field(self, panel, controller):
        panel.where.more.reducer.box.setEditText("by-foot")
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
        assert panel.where.layers.count() == 0
        ask(panel)
        assert controller.asked == []
        assert "no raster layer" in shown_text(panel.hint)

    def test_a_heatmap_of_an_earlier_answer_is_not_offered(self, panel, raster_layer):
        heatmap = raster_layer.clone()
        heatmap.setName("Relevance")
        heatmap.setCustomProperty(RECIPE_PROPERTY, "{}")
        QgsProject.instance().addMapLayer(heatmap)
        names = [panel.where.layers.itemText(i) for i in range(panel.where.layers.count())]
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
        assert panel.progress.isVisible()
        assert panel.progress.words.text() == "Level 3 of 6: 12 tiles"
        assert panel.progress.bar.value() == 3
        assert controller.flashed == [(tiles, QgsCoordinateReferenceSystem("EPSG:32633"))]

    def test_words_stream_into_the_answer(self, panel, controller, answer):
        ask(panel)
        for words in ("Yes, ", "two"):
            controller.wordsArrived.emit(words)
        assert newest_entry(panel).answer.text() == "Yes, two"
        controller.finish(answer)
        assert newest_entry(panel).answer.text() == "Yes, two, on the north quay."

    def test_idle_and_busy(self, panel, controller, answer):
        assert panel.ask_button.isEnabled() and not panel.progress.isVisible()
        ask(panel)
        assert not panel.ask_button.isEnabled() and panel.progress.isVisible()
        controller.finish(answer)
        assert panel.ask_button.isEnabled() and not panel.progress.isVisible()

    @pytest.mark.parametrize("by", ["button", "escape"])
    def test_cancel_frees_the_panel_at_once(self, panel, controller, by):
        ask(panel)
        if by == "button":
            QTest.mouseClick(panel.progress.cancel, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(panel.question, Qt.Key.Key_Escape)
        assert controller.cancels == 1
        assert panel.ask_button.isEnabled() and not panel.progress.isVisible()
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
        assert controller.shown == {"heatmap": False}
        tiles.click()
        assert controller.shown == {"heatmap": False, "tiles": False}

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
    from dataclasses import replace

    raster_layer.setName("<b>layer</b>")
    ask(panel, "<b>Is</b> <img src=x> there?")
    controller.finish(replace(answer, answer="<i>No</i>", warnings=("<u>slow</u>",)))
    labels = newest_entry(panel).findChildren(PlainLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    text = shown_text(newest_entry(panel))
    for tag in ("<img src=x>", "<i>No</i>", "<u>slow</u>", "<b>layer</b>"):
        assert tag in text


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
