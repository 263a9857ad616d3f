"""Text that we did not write is shown whole, however long its words are, and copied as it is."""

from __future__ import annotations

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu

MAY_BREAK = "\u200b"
LONG = "/data/" + "orthophoto_2023_mosaic" * 6 + ".tif"
WIDTH = 300


@pytest.fixture
def label(qgis_app):
    from askraster.ui.plain_label import PlainLabel

    label = PlainLabel(f"See {LONG} 🛰.")
    label.resize(WIDTH, label.heightForWidth(WIDTH))
    label.show()
    yield label
    sip.delete(label)


def test_a_long_word_goes_on_in_the_next_line(label):
    metrics = label.fontMetrics()
    lines = label.heightForWidth(WIDTH) / metrics.lineSpacing()
    assert lines > metrics.horizontalAdvance(LONG) / WIDTH
    assert label.minimumSizeHint().width() < WIDTH


def test_what_is_said_is_what_was_given(label):
    assert label.text() == f"See {LONG} 🛰."


def test_with_the_keyboard_it_is_copied_as_it_is(label):
    label.setSelection(4, 2 * len(LONG) - 1)
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == LONG


def test_with_the_menu_too(label):
    QGuiApplication.clipboard().clear()
    for choice in ("Select all", "Copy"):
        place = QPoint(5, 5)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, label.mapToGlobal(place))
        QApplication.sendEvent(label, event)
        (menu,) = label.findChildren(QMenu)
        next(one for one in menu.actions() if one.text() == choice).trigger()
        sip.delete(menu)
    assert QGuiApplication.clipboard().text() == label.text()


@pytest.mark.parametrize(
    "word",
    [
        "C:\\Данные\\" + "ортофотоплан_" * 12 + ".tif",
        "/δεδομένα/" + "ορθοφωτοχάρτης_" * 10 + ".tif",
        "/נתונים/" + "תצלוםאוויר_" * 12 + ".tif",
        "/data/" + "Tiền_Giang_ảnh_vệ_tinh_" * 8 + ".tif",
        "/données/" + "ortho_ete\u0301_" * 14 + ".tif",
    ],
    ids=["Cyrillic", "Greek", "Hebrew", "Vietnamese", "marks of their own"],
)
def test_in_other_alphabets_too(label, word):
    label.setText(word)
    assert label.minimumSizeHint().width() < WIDTH
    assert label.text() == word
    label.setSelection(0, len(QLabel.text(label)))
    assert label.selectedText() == word
    shown = QLabel.text(label)
    assert MAY_BREAK in shown and MAY_BREAK + "\u0301" not in shown


@pytest.mark.parametrize(
    "text",
    ["卫星影像" * 20, "🛰️" * 30, "👩🏽‍🌾" * 30, "صورةجويةقديمة" * 10],
    ids=["CJK", "signs", "joined", "Arabic"],
)
def test_what_must_not_be_torn_apart_stays_as_it_is(label, text):
    label.setText(text)
    assert QLabel.text(label) == text


def test_where_its_author_lets_a_word_break_it_is_copied_so(label):
    text = f"ប្រាសាទ{MAY_BREAK}អង្គរវត្ត {LONG}"
    label.setText(text)
    QTest.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert label.text() == text
    assert QGuiApplication.clipboard().text() == text
