"""`askraster:ask`: one question about one raster layer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...model.wire.errors import InvalidQuestionError, explained
from ...model.wire.question import Question
from ..engine.engine_process import AskResult
from ..layers.layer_pyramid import LayerPyramid
from ..layers.result_files import (
    check_heatmap_path,
    check_tiles_path,
    tile_features,
    tile_fields,
    write_heatmap,
)
from ..layers.result_layers import RELEVANCE_STYLE, TILES_STYLE, notes_onto, style_layer
from ..shared_words import CONFIDENCE, OUTCOMES, outcome_in_words, sureness_in_words
from ..translation import said, tr, translated
from .base_algorithm import AskRasterAlgorithm, destination, sureness, told
from .raster_inputs import refuse_servers_behind

INPUT = "INPUT"
QUESTION = "QUESTION"
EXTENT = "EXTENT"
HEATMAP = "HEATMAP"
TILES = "TILES"

HELP = """\
Answers a question in words about a raster layer of any size, with a vision-language model that \
runs on this machine.

The model looks at the raster coarse to fine: first at an overview of it all, then closer where \
it matters for the question, down to single pixels. It sees what you see: the layer's own style.

<h3>Parameters</h3>
<b>Raster layer</b>: any raster that QGIS can draw, web layers too.
<b>Question</b>: for example 'Is there a storage tank near the harbour?'
<b>Extent</b>: the part to ask about; empty for all of the layer.
<b>Model folder</b>: a folder with a vision-language model (safetensors); empty for the one in the \
settings of Ask Raster, else the small embedded model.
<b>Effort</b>: quick, normal or thorough. More takes longer and finds smaller things; how much is \
looked at depends on the model and on this machine, and is said before it begins.
<b>Looking</b>: search goes closer where it matters for the question; whole-scene looks at every \
tile and keeps the 24 tokens of each that stand out, as GeoLLaVA-8K does, and knows neither effort \
nor reducer.
<b>Tiles to look at</b> and <b>vision tokens to answer from</b>: your own numbers instead of the \
effort's.
<b>Token reducer</b>: which of the tiles' tokens the model answers from; names can be joined with \
'+', as in background+anchored.
{reducers}

<h3>Outputs</h3>
<b>Answer</b>; how many tiles were examined; the model; seconds.
<b>Confidence</b>, 0 to 1, empty where the model gave no answer: {confidence}
<b>Calibrated</b>: whether the confidence was fitted to answers of known truth.
<b>Outcome</b>: {outcomes}
<b>Relevance</b>: where the model looked and how strongly, in times the average attention: 1 is \
no more than average, 100 stands out; answers can be compared. No data where it never looked.
<b>Examined tiles</b>: a polygon a tile with its level (0 is the coarsest), score and tokens."""


OTHER_EXTENT = """\
At 'Extent' choose 'Calculate from Layer' and the same raster, or leave it empty to ask about \
all of the layer."""
"""What to do in the algorithm's dialog about an extent that is none of the layer's."""


class AskAlgorithm(AskRasterAlgorithm):
    """One question about one raster layer."""

    def name(self) -> str:
        return "ask"

    def displayName(self) -> str:
        return tr("Ask a raster")

    def shortDescription(self) -> str:
        return tr("Answers a question in words about a raster layer.")

    def shortHelpString(self) -> str:
        return tr(HELP).format(
            reducers=self.reducers_in_words(), confidence=tr(CONFIDENCE), outcomes=tr(OUTCOMES)
        )

    def tags(self) -> list[str]:
        return ["question", "answer", "vlm", "vision-language model", "ai", "heatmap", "search"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer(INPUT, tr("Raster layer")))
        self.addParameter(QgsProcessingParameterString(QUESTION, tr("Question")))
        self.addParameter(QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True))
        self.add_model_parameters()
        self.addParameter(
            QgsProcessingParameterRasterDestination(HEATMAP, tr("Relevance"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                TILES,
                tr("Examined tiles"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            )
        )
        self.addOutput(QgsProcessingOutputString("ANSWER", tr("Answer")))
        self.addOutput(QgsProcessingOutputNumber("CONFIDENCE", tr("Confidence")))
        self.addOutput(QgsProcessingOutputBoolean("CALIBRATED", tr("Confidence is calibrated")))
        self.addOutput(QgsProcessingOutputString("OUTCOME", tr("Outcome")))
        self.addOutput(QgsProcessingOutputNumber("TILES_EXAMINED", tr("Tiles examined")))
        self.addOutput(QgsProcessingOutputString("MODEL_NAME", tr("Model that answered")))
        self.addOutput(QgsProcessingOutputNumber("SECONDS", tr("Seconds")))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Before Processing opens the raster, and with it whatever server is behind it."""
        try:
            refuse_servers_behind(parameters.get(INPUT), context)
        except Exception as error:
            return False, str(translated(explained(error, tr("Preparing the question"))))
        return super().checkParameterValues(parameters, context)

    def take_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        refuse_servers_behind(parameters.get(INPUT), context)
        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        extent = None
        if layer is not None and parameters.get(EXTENT):
            extent = self.parameterAsExtent(parameters, EXTENT, context, layer.crs())
        self._question = Question(
            self.parameterAsString(parameters, QUESTION, context),
            self.ask_options(parameters, context),
        )
        try:
            self._prepared = [LayerPyramid(layer, extent)]
        except InvalidQuestionError as error:
            if extent is None:
                raise
            raise InvalidQuestionError(error.message, tr(OTHER_EXTENT)) from None

    def make_outputs(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        pyramid = self._prepared.pop()  # the algorithm may be kept; the file not
        heatmap = self.parameterAsOutputLayer(parameters, HEATMAP, context)
        if heatmap:
            check_heatmap_path(Path(heatmap), pyramid.crs)
        check_tiles_path(destination(parameters.get(TILES), context), pyramid.crs)
        result = self.ask(self._question, pyramid, feedback)
        answer = result.answer
        for warning in answer.warnings:
            feedback.pushWarning(said(warning))
        feedback.pushInfo(tr("Answer: {answer}").format(answer=answer.answer))
        for words in (outcome_in_words(answer.outcome), sureness_in_words(answer)):
            if words:
                feedback.pushInfo(words)
        confidence, calibrated = sureness(answer)
        outputs: dict[str, Any] = {
            "ANSWER": answer.answer,
            "CONFIDENCE": confidence,
            "CALIBRATED": calibrated,
            "OUTCOME": answer.outcome.value,
            "TILES_EXAMINED": len(answer.tiles),
            "MODEL_NAME": answer.model.name,
            "SECONDS": answer.seconds.total,
        }
        # What cannot be written takes nothing from the answer.
        for name, style, write in (
            (HEATMAP, RELEVANCE_STYLE, lambda: _write_heatmap(heatmap, result, pyramid)),
            (TILES, TILES_STYLE, lambda: self._write_tiles(result, pyramid, parameters, context)),
        ):
            try:
                where = write()
                if where:
                    outputs[name] = where
                if context.willLoadLayerOnCompletion(where):
                    finisher = _Finisher(style, result, pyramid)
                    context.layerToLoadOnCompletionDetails(where).setPostProcessor(finisher)
            except Exception as error:
                why = explained(error, tr("Writing the evidence"))
                feedback.reportError(str(told(why, feedback)))
        return outputs

    def _write_tiles(
        self,
        result: AskResult,
        pyramid: LayerPyramid,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> str:
        """Write the examined tiles. Returns what tells Processing where they are, '' for nowhere.

        Raises:
            OutputError
        """
        kind = QgsWkbTypes.Type.Polygon
        output = self.output(parameters, TILES, context, tile_fields(), kind, pyramid.crs)
        if output is None:
            return ""
        rows = output.rows()
        try:
            rows.add(tile_features(result.answer))
        finally:
            rows.close()
        return output.destination


def _write_heatmap(path: str, result: AskResult, pyramid: LayerPyramid) -> str:
    """Write the heatmap, if there is a path. Returns it. Raises OutputError."""
    if path:
        write_heatmap(Path(path), result.heatmap, pyramid.crs)
    return path


class _Finisher(QgsProcessingLayerPostProcessorInterface):
    """Styles and notes an output when Processing adds it to the project."""

    waiting: ClassVar[set[_Finisher]] = set()
    """Processing does not own them, and the algorithm is gone by then."""

    def __init__(self, style: Path, result: AskResult, pyramid: LayerPyramid) -> None:
        super().__init__()
        self.waiting.add(self)
        self._style = style
        self._answer = result.answer
        self._recipe = pyramid.recipe()

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        try:
            style_layer(layer, self._style)
            notes_onto(layer, self._answer, self._recipe)
        except Exception as error:
            why = explained(error, tr("Showing the evidence"))
            feedback.reportError(str(told(why, feedback)))
        finally:
            self.waiting.discard(self)
