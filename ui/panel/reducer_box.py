"""The choice of a token reducer: one of the list, or some of them joined with '+'."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QWidget

from ...model.wire.errors import InvalidQuestionError
from ...model.wire.reducer_names import REDUCERS, reducer_parts
from ...plugin.translation import tr, translated
from ..plain_label import PlainLabel
from ..warning_sign import WarningSign


class ReducerBox(QWidget):
    """An editable combo box; below it stands what is chosen in words, or what is wrong with it."""

    chosen = pyqtSignal(str)
    """Only what is a reducer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for name, words in REDUCERS.items():
            self.box.addItem(name)
            self.box.setItemData(self.box.count() - 1, tr(words), Qt.ItemDataRole.ToolTipRole)
        for control in (self.box, self.box.lineEdit(), self.box.view()):
            control.setAccessibleName(tr("Token reducer"))
            control.setToolTip(
                tr("Which of the tiles' tokens the model answers from; names can be joined with +")
            )
        self.hint = PlainLabel(larger=-1)
        self.warning = WarningSign()
        self.setFocusProxy(self.box)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.box, 0, 0, 1, 2)
        layout.addWidget(self.warning, 1, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.hint, 1, 1)
        self.box.editTextChanged.connect(self._describe)
        self.box.activated.connect(lambda: self._finish())
        self.box.lineEdit().editingFinished.connect(self._finish)

    def value(self) -> str:
        """What stands in the box.

        Raises:
            InvalidQuestionError: it is no reducer.
        """
        return "+".join(reducer_parts(self.box.currentText()))

    def set_value(self, name: str) -> None:
        self.box.setCurrentIndex(self.box.findText(name))
        self.box.setEditText(name)

    def _describe(self) -> None:
        """In words; nothing is held against a name that may not be typed to its end."""
        try:
            parts = reducer_parts(self.box.currentText())
        except InvalidQuestionError:
            parts = []
        self.hint.setText(tr(", then ").join(tr(REDUCERS[part]) for part in parts))
        self.warning.hide()

    def _finish(self) -> None:
        try:
            name = self.value()
        except InvalidQuestionError as error:
            self.hint.setText(str(translated(error)))
            self.warning.show()
        else:
            self.set_value(name)
            self.chosen.emit(name)
