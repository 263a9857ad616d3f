"""The field for the question."""

from __future__ import annotations

import pytest
from askraster.ui.panel.question_edit import QuestionEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget


@pytest.fixture
def edit(qgis_app):
    edit = QuestionEdit()
    edit.resize(200, 30)
    edit.show()
    return edit


def test_up_and_down_go_through_the_questions(edit):
    for question in ("first", "second"):
        edit.remember(question)
    QTest.keyClicks(edit, "draft")
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(edit, key)
        seen.append(edit.text())
    assert seen == ["second", "first", "first", "second", "draft"]


def test_a_question_asked_twice_is_recalled_once(edit):
    for question in ("first", "second", "first"):
        edit.remember(question)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "second"


def test_up_moves_within_a_text_of_several_lines_first(edit):
    edit.remember("old")
    edit.set_text("one\ntwo")
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "one\ntwo"
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "old"


def test_it_grows_up_to_five_lines(edit):
    heights = []
    for lines in (1, 2, 5, 9):
        edit.set_text("\n".join(["line"] * lines))
        heights.append(edit.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_tab_leaves_the_field(qgis_app):
    window = QWidget()
    layout = QVBoxLayout(window)
    edit, button = QuestionEdit(), QPushButton()
    layout.addWidget(edit)
    layout.addWidget(button)
    window.show()
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == ""
    assert window.focusWidget() is button
