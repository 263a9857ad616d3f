"""What lies behind 'More': how long it may take, what is looked at, which tokens and model."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ...model.wire.question import AskOptions, Looking
from ...plugin.settings import AskSettings
from ...plugin.translation import tr
from ..choices import ChoiceBox, effort_choices, focus_choices, looking_choices
from ..model_button import ModelButton
from .reducer_box import ReducerBox


class MoreOptions(QWidget):
    """Each choice is kept as soon as it is made."""

    modelsWanted = pyqtSignal()
    """The analyst wants another model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.effort = ChoiceBox(
            effort_choices(),
            tr("Effort"),
            tr(
                "How long it may take, and so how much is looked at and answered from. How much "
                "that is depends on the model and on this machine."
            ),
        )
        self.looking = ChoiceBox(
            looking_choices(),
            tr("Looking"),
            tr(
                "Search: the model looks closer where it matters for the question. Whole scene: it "
                "looks at every tile, and answers from the 24 tokens of each that stand out. That "
                "takes longer the larger the extent is, and a large one has no room."
            ),
        )
        self.focus = ChoiceBox(
            focus_choices(), tr("Focus"), tr("What tells the search where to look closer")
        )
        self.reducer = ReducerBox()
        self.model = ModelButton()
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addRow(tr("Effort"), self.effort)
        layout.addRow(tr("Looking"), self.looking)
        layout.addRow(tr("Focus"), self.focus)
        layout.addRow(tr("Reducer"), self.reducer)
        layout.addRow(tr("Model"), self.model)
        self.reload()
        self.effort.activated.connect(lambda: self._keep(effort=self.effort.value()))
        self.looking.activated.connect(self._choose_looking)
        self.focus.activated.connect(lambda: self._keep(focus=self.focus.value()))
        self.reducer.chosen.connect(lambda name: self._keep(reducer=name))
        self.model.clicked.connect(lambda: self.modelsWanted.emit())

    def reload(self) -> None:
        settings = AskSettings.load()
        self.effort.set_value(settings.effort)
        self.looking.set_value(settings.looking)
        self.focus.set_value(settings.focus)
        self.reducer.set_value(settings.reducer)
        self.model.show_model(settings.model)
        self._show_what_counts()

    def options(self) -> AskOptions:
        """For the next question.

        Raises:
            InvalidQuestionError: what was typed for a reducer is none.
        """
        self._keep(reducer=self.reducer.value())
        return AskSettings.load().options()

    def _choose_looking(self) -> None:
        self._keep(looking=self.looking.value())
        self._show_what_counts()

    def _show_what_counts(self) -> None:
        """The whole scene is looked at alike, whatever guides a search."""
        searches = self.looking.value() == Looking.SEARCH.value
        for control in (self.effort, self.focus, self.reducer):
            control.setEnabled(searches)

    def _keep(self, **choice: Any) -> None:
        replace(AskSettings.load(), **choice).save()
