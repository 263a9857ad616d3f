"""What lies behind 'More': how much to spend, what guides the search, which tokens and model."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ...model.wire.question import AskOptions
from ...plugin.settings import AskSettings
from ...plugin.translation import tr
from ..choices import ChoiceBox, budget_choices, focus_choices
from ..path_fields import model_field
from .reducer_box import ReducerBox


class MoreOptions(QWidget):
    """Each choice is kept as soon as it is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.budget = ChoiceBox(
            budget_choices(), tr("Budget"), tr("How many tiles the model may look at")
        )
        self.focus = ChoiceBox(
            focus_choices(), tr("Focus"), tr("What tells the search where to look closer")
        )
        self.reducer = ReducerBox()
        self.model = model_field()
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addRow(tr("Budget"), self.budget)
        layout.addRow(tr("Focus"), self.focus)
        layout.addRow(tr("Reducer"), self.reducer)
        layout.addRow(tr("Model"), self.model)
        self.reload()
        self.budget.activated.connect(lambda: self._keep(budget=self.budget.value()))
        self.focus.activated.connect(lambda: self._keep(focus=self.focus.value()))
        self.reducer.chosen.connect(lambda name: self._keep(reducer=name))
        self.model.fileChanged.connect(lambda path: self._keep(model=path))

    def reload(self) -> None:
        settings = AskSettings.load()
        self.budget.set_value(settings.budget)
        self.focus.set_value(settings.focus)
        self.reducer.set_value(settings.reducer)
        self.model.setFilePath(settings.model)

    def options(self) -> AskOptions:
        """For the next question.

        Raises:
            InvalidQuestionError: what was typed for a reducer is none.
        """
        self._keep(reducer=self.reducer.value())
        return AskSettings.load().options()

    def _keep(self, **choice: str) -> None:
        replace(AskSettings.load(), **choice).save()
