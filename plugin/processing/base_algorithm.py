"""What Ask Raster's algorithms have in common: the model's parameters, asking, talking."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProperty,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt

from ...model.wire.errors import (
    AskRasterError,
    OutputError,
    RasterError,
    UnexpectedError,
    explained,
)
from ...model.wire.question import Answer, AskOptions, Effort, Looking, Progress, Question, Stage
from ...model.wire.redaction import redacted
from ...model.wire.reducer_names import REDUCERS
from ..engine.engine_process import AskResult, shared_engine
from ..layers.layer_pyramid import LayerPyramid
from ..settings import AskSettings
from ..shared_words import progress_in_words
from ..translation import tr, translated
from .output_table import Output
from .said_openly import output_of

MODEL = "MODEL"
EFFORT = "EFFORT"
LOOKING = "LOOKING"
MAX_TILES = "MAX_TILES"
MAX_VISION_TOKENS = "MAX_VISION_TOKENS"
REDUCER = "REDUCER"

READING_SECONDS = 5.0
"""How often it is said how far a read has come."""

LOG = "Ask Raster"
"""The tab of QGIS's log messages."""

if Qgis.QGIS_VERSION_INT >= 33600:
    ADVANCED = Qgis.ProcessingParameterFlag.Advanced
else:
    ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced


class AskRasterAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the shared engine."""

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """QGIS's own words hold a source as it was given, with whatever opens it."""
        ok, why = super().checkParameterValues(parameters, context)
        return ok, redacted(why)

    def createInstance(self) -> AskRasterAlgorithm:
        return type(self)()

    def add_model_parameters(self) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                MODEL,
                tr("Model folder (empty: the one of the settings, else the embedded model)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            )
        )
        for name, words, kind, default in (
            (EFFORT, tr("Effort: how long it may take"), Effort, AskOptions.effort),
            (
                LOOKING,
                tr("Looking: a search, or the whole scene with 24 tokens a tile"),
                Looking,
                AskOptions.looking,
            ),
        ):
            self.addParameter(
                QgsProcessingParameterEnum(
                    name,
                    words,
                    [one.value for one in kind],
                    defaultValue=default.value,
                    usesStaticStrings=True,
                )
            )
        for name, words, least in (
            (MAX_TILES, tr("Tiles to look at, at most (empty: by the effort)"), 2),
            (
                MAX_VISION_TOKENS,
                tr("Vision tokens to answer from, at most (empty: by the effort and the model)"),
                16,
            ),
        ):
            number = QgsProcessingParameterNumber(
                name,
                words,
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=least,
            )
            number.setFlags(number.flags() | ADVANCED)
            self.addParameter(number)
        reducer = QgsProcessingParameterString(
            REDUCER,
            tr("Token reducer (names can be joined with '+')"),
            AskOptions.reducer,
        )
        reducer.setFlags(reducer.flags() | ADVANCED)
        self.addParameter(reducer)

    def reducers_in_words(self) -> str:
        """For the help."""
        items = (f"<li>{name}: {tr(words)}</li>" for name, words in REDUCERS.items())
        return f"<ul>{''.join(items)}</ul>"

    def ask_options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> AskOptions:
        """The options from the parameters; model, device and quantisation from the settings where
        the parameters leave them open."""
        chosen = AskSettings.load().options()
        return AskOptions(
            model=self.parameterAsFile(parameters, MODEL, context) or chosen.model,
            quantization=chosen.quantization,
            device=chosen.device,
            effort=Effort(self.parameterAsEnumString(parameters, EFFORT, context)),
            max_tiles=self._number(parameters, MAX_TILES, context),
            max_vision_tokens=self._number(parameters, MAX_VISION_TOKENS, context),
            looking=Looking(self.parameterAsEnumString(parameters, LOOKING, context)),
            reducer=self.parameterAsString(parameters, REDUCER, context),
        )

    def _number(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> int | None:
        """None where it is left open: QGIS makes 0 of that."""
        return self.parameterAsInt(parameters, name, context) or None

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        _explaining(
            tr("Preparing the question"), lambda: self.take_inputs(parameters, context), feedback
        )
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        return _explaining(
            tr("Asking"), lambda: self.make_outputs(parameters, context, feedback), feedback
        )

    def take_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """On the main thread: remember all that is asked about, as it looks now.

        Raises AskRasterError.
        """
        raise NotImplementedError

    def make_outputs(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """In whichever thread: ask, and write what is wanted. Returns the outputs by their names.

        Raises AskRasterError.
        """
        raise NotImplementedError

    def output(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        geometry_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> Output | None:
        """Begin an output of rows; None for one that is not wanted.

        Raises:
            OutputError: naming it.
        """
        value = parameters.get(name)
        shown = output_of(destination(value, context))
        try:
            sink, where = self.parameterAsSink(
                parameters, name, context, fields, geometry_type, crs
            )
        except QgsProcessingException as error:
            raise OutputError(
                f"{shown} could not be written.",
                "Check that the folder exists and may be written to, and that the format can hold "
                "a table of polygons.",
                str(error) if Path(shown).is_absolute() else "",
            ) from None
        if sink is None:
            return None
        in_memory = context.temporaryLayerStore().mapLayer(where)
        if in_memory is not None and not crs.isValid():
            in_memory.setCrs(crs)  # else it is of degrees
        remapped = isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping()
        return Output(sink, where, fields, geometry_type, crs, remapped)

    def ask(
        self,
        question: Question,
        pyramid: LayerPyramid,
        feedback: QgsProcessingFeedback,
        percent: tuple[float, float] = (0.0, 100.0),
    ) -> AskResult:
        """Ask, saying what goes on, and moving the progress from the first percentage towards the
        second. Raises AskRasterError."""

        reading_told = time.monotonic()

        def tell(progress: Progress) -> None:
            nonlocal reading_told
            if progress.stage is Stage.READING:
                if time.monotonic() - reading_told >= READING_SECONDS:
                    feedback.pushInfo(progress_in_words(progress))
                    reading_told = time.monotonic()
                return
            feedback.pushInfo(progress_in_words(progress))
            share = 0.9 if progress.stage is Stage.ANSWERING else 0.0
            if progress.total:
                share = 0.9 * progress.done / progress.total
            elif progress.levels:
                share = 0.9 * progress.level / (progress.levels + 1)
            feedback.setProgress(percent[0] + share * (percent[1] - percent[0]))

        # Direct: this thread has no event loop that could receive the signal.
        feedback.canceled.connect(pyramid.cancel, Qt.ConnectionType.DirectConnection)
        try:
            return shared_engine().ask(
                question,
                pyramid,
                on_progress=tell,
                is_cancelled=feedback.isCanceled,
            )
        finally:
            feedback.canceled.disconnect(pyramid.cancel)


def sureness(answer: Answer) -> tuple[float | None, bool | None]:
    """How sure the model is, and whether that is calibrated; None where it has not answered."""
    return (answer.confidence, answer.calibrated) if answer.outcome.is_sure else (None, None)


def told(error: AskRasterError, feedback: QgsProcessingFeedback) -> AskRasterError:
    """The error to show, after its details have gone to a log: what the engine said last is for
    whoever runs the algorithm; a traceback, or what a server or a file format said, for whoever
    mends it.
    """
    if error.details and isinstance(error, (UnexpectedError, RasterError)):
        QgsMessageLog.logMessage(error.details, LOG, Qgis.MessageLevel.Warning)
    elif error.details:
        feedback.reportError(error.details)
    return translated(error)


def destination(value: Any, context: QgsProcessingContext) -> str:
    """Where an output is to go, as the parameter's value says; '' for nowhere. Unlike
    `parameterAsOutputLayer` and `parameterAsSink` it begins nothing.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    return str(value or "")


def _explaining(doing: str, step: Callable[[], Any], feedback: QgsProcessingFeedback) -> Any:
    """What the step returns. Whatever it raises leaves here as a sentence for the analyst.

    It is raised after the `except`, not inside: QGIS keeps what an algorithm raises for ever,
    and with it the frames of all errors before it, and the layers in them.

    Raises:
        QgsProcessingException
    """
    try:
        return step()
    except QgsProcessingException as error:
        problem = str(error)
    except Exception as error:
        problem = str(told(explained(error, doing), feedback))
    raise QgsProcessingException(problem)
