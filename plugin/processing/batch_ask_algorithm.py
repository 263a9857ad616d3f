"""`askraster:batchask`: many questions about many places, one row of answers a place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...model.wire.errors import (
    AskRasterError,
    CancelledError,
    InvalidQuestionError,
    RasterError,
    explained,
)
from ...model.wire.question import Answer, Question
from ..layers.field_types import NUMBER, TEXT, TRUTH
from ..layers.layer_pyramid import LayerPyramid
from ..shared_words import CONFIDENCE, OUTCOMES
from ..translation import tr, translated
from .base_algorithm import AskRasterAlgorithm, destination, sureness, told
from .output_table import OutputTable
from .places import Ground, Place, ground_of, raster_places, zone_places
from .raster_inputs import OneOpenRaster, RastersParameter, raster_inputs
from .zones import read_zones, zone_fields

INPUTS = "INPUTS"
QUESTIONS = "QUESTIONS"
QUESTIONS_TABLE = "QUESTIONS_TABLE"
QUESTION_FIELD = "QUESTION_FIELD"
ZONES = "ZONES"
OUTPUT = "OUTPUT"

HELP = """\
Asks one or more questions about one or more rasters, or about each zone of a polygon layer, and \
writes the answers into a table on the map.

<h3>Parameters</h3>
<b>Raster layers</b>: asked about one after the other.
<b>Questions</b>: one a line; or a <b>table</b> and its <b>column</b>; or both.
<b>Zones</b>: polygons in any coordinate system. Each zone is asked about on every raster that it \
shares ground with: the model sees the zone's bounding box, with what lies outside the polygon \
left blank. A crooked polygon is mended first. Without zones all of each raster is asked about.
<b>Model folder</b>, <b>tiles to look at, at most</b>, <b>token reducer</b>: as in 'Ask a raster'. \
The tiles are for each question about each place.

<h3>Output</h3>
A row for each raster, or for each zone on each raster that it lies on: the zone's own fields, the \
raster's name, and for the n-th question question_n, answer_n, outcome_n, confidence_n, \
calibrated_n, seconds_n and error_n (in a shapefile, whose names have ten characters: quest_n, \
answer_n, outc_n, conf_n, calib_n, secs_n and error_n). A place that fails is recorded in \
error_n and the rest goes on; after Cancel the rows that are done are kept.

<b>Outcome</b>: {outcomes}
<b>Confidence</b>, 0 to 1, empty where the model gave no answer: {confidence}
<b>Calibrated</b>: whether the confidence was fitted to answers of known truth.

Each row is on the disk as soon as it is done. Only a GeoPackage can be added to like that; beside \
every other output the rows are also kept in a GeoPackage, whose name the log tells, until the \
output is complete."""

COLUMNS = ("question", "answer", "outcome", "confidence", "calibrated", "seconds", "error")
SHORT_COLUMNS = ("quest", "answer", "outc", "conf", "calib", "secs", "error")
KINDS = (TEXT, TEXT, TEXT, NUMBER, TRUTH, NUMBER, TEXT)
"""Which stay different from each other with a number behind them in ten characters."""


class BatchAskAlgorithm(AskRasterAlgorithm):
    """Many questions about many places."""

    def name(self) -> str:
        return "batchask"

    def displayName(self) -> str:
        return tr("Ask many questions about rasters or zones")

    def shortDescription(self) -> str:
        return tr("Answers several questions about each raster or each zone.")

    def shortHelpString(self) -> str:
        return tr(HELP).format(outcomes=tr(OUTCOMES), confidence=tr(CONFIDENCE))

    def tags(self) -> list[str]:
        return ["question", "answer", "vlm", "batch", "zonal", "zones", "ai"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            RastersParameter(INPUTS, tr("Raster layers"), QgsProcessing.SourceType.TypeRaster)
        )
        self.addParameter(
            QgsProcessingParameterString(
                QUESTIONS, tr("Questions, one a line"), multiLine=True, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                QUESTIONS_TABLE,
                tr("Table of questions"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                QUESTION_FIELD,
                tr("Column of the questions"),
                parentLayerParameterName=QUESTIONS_TABLE,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                ZONES,
                tr("Zones"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self.add_model_parameters()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Answers"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )

    def take_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._rasters = raster_inputs(parameters.get(INPUTS), context)
        if not self._rasters:
            raise RasterError("There is no raster.", "Choose at least one.")
        self._options = self.ask_options(parameters, context)

    def make_outputs(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        questions = self._questions(parameters, context)
        zones = self._source(parameters, ZONES, context)
        with OneOpenRaster(self._rasters) as rasters:
            grounds = self._grounds(rasters, feedback)
            if zones:
                crs = zones.sourceCrs()
                places = zone_places(read_zones(zones), crs, grounds, context.transformContext())
            else:
                crs = _first_crs(grounds)
                places = raster_places(grounds, crs, context.transformContext())
            # What cannot be written is found here, before the model runs.
            where = destination(parameters.get(OUTPUT), context)
            driver = QgsVectorFileWriter.driverForExtension(Path(where).suffix)
            names = SHORT_COLUMNS if driver == "ESRI Shapefile" else COLUMNS
            own_fields = zone_fields(zones) if zones else QgsFields()
            fields, texts = _fields(own_fields, names, len(questions))
            kind = QgsWkbTypes.Type.MultiPolygon
            output = self.output(parameters, OUTPUT, context, fields, kind, crs)
            if output is None:
                raise InvalidQuestionError("There is no output.", "Say where the answers go.")
            with OutputTable(output, texts, feedback) as table:
                self._fill(table, places, questions, rasters, feedback)
        return {OUTPUT: output.destination}

    def _grounds(self, rasters: OneOpenRaster, feedback: QgsProcessingFeedback) -> list[Ground]:
        feedback.pushInfo(tr("Looking where the rasters lie"))
        grounds = []
        for number, raster in enumerate(self._rasters):
            if feedback.isCanceled():
                raise CancelledError("Cancelled.")
            grounds.append(ground_of(number, raster, rasters))
        return grounds

    def _fill(
        self,
        table: OutputTable,
        places: list[Place],
        questions: list[Question],
        rasters: OneOpenRaster,
        feedback: QgsProcessingFeedback,
    ) -> None:
        for index, place in enumerate(places):
            if feedback.isCanceled():
                break
            feedback.pushInfo(f"{index + 1}/{len(places)}: {place.raster_name}")
            percent = (100.0 * index / len(places), 100.0 * (index + 1) / len(places))
            answers = self._answers(place, rasters, questions, feedback, percent)
            if not answers:
                break  # cancelled at the first question: there is nothing to keep of this row
            feature = QgsFeature(table.fields)
            feature.setGeometry(place.geometry)
            feature.setAttributes([*place.attributes, place.raster_name, *answers])
            table.add(feature)

    def _questions(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[Question]:
        texts = (self.parameterAsString(parameters, QUESTIONS, context) or "").splitlines()
        table = self._source(parameters, QUESTIONS_TABLE, context)
        if table is not None:
            column = self.parameterAsString(parameters, QUESTION_FIELD, context)
            if table.fields().lookupField(column) < 0:
                raise InvalidQuestionError(
                    f"The table of questions has no column '{column}'.",
                    "Choose the column that holds the questions.",
                )
            table.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
            texts += [str(row[column] or "") for row in table.getFeatures()]
        questions = [Question(text.strip(), self._options) for text in texts if text.strip()]
        if not questions:
            raise InvalidQuestionError("There is no question.", "Type one a line.")
        return questions

    def _source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource | None:
        """The features of an optional parameter; None where none was given."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None and parameters.get(name):
            parameter = self.parameterDefinition(name).description()
            raise InvalidQuestionError(
                f"'{parameter}' cannot be read.", "Check that the layer or file is still there."
            )
        return source

    def _answers(
        self,
        place: Place,
        rasters: OneOpenRaster,
        questions: list[Question],
        feedback: QgsProcessingFeedback,
        percent: tuple[float, float],
    ) -> list[Any]:
        """The row's fields for all questions; empty after a cancel before the first answer."""
        error = place.error
        if error is not None:
            feedback.reportError(str(told(error, feedback)))
        values: list[Any] = []
        step = (percent[1] - percent[0]) / len(questions)
        for number, question in enumerate(questions):
            begin = percent[0] + number * step
            values.append(question.text)
            answer = error or self._answer(
                question, place, rasters, feedback, (begin, begin + step)
            )
            if isinstance(answer, CancelledError) and len(values) == 1:
                return []
            if isinstance(answer, AskRasterError):
                values += [None, None, None, None, None, str(translated(answer))]
            else:
                values += [answer.answer, answer.outcome.value, *sureness(answer)]
                values += [answer.seconds.total, None]
                feedback.pushInfo(f"{question.text} {answer.answer}")
        return values

    def _answer(
        self,
        question: Question,
        place: Place,
        rasters: OneOpenRaster,
        feedback: QgsProcessingFeedback,
        percent: tuple[float, float],
    ) -> Answer | AskRasterError:
        """The answer, or why there is none: it is for the row, and the rest goes on.

        Each question has a pyramid of its own: what failed at one, or was fetched for it, is no
        matter of the next.
        """
        try:
            return self.ask(question, _pyramid(place, rasters), feedback, percent).answer
        except Exception as error:
            why = explained(error, tr("Asking"))
        if not isinstance(why, CancelledError):
            feedback.reportError(str(told(why, feedback)))
        return why


def _pyramid(place: Place, rasters: OneOpenRaster) -> LayerPyramid:
    if place.raster is None:
        raise ValueError("nothing can be asked of no raster")
    layer = rasters.get(place.raster)
    if place.outline is None:
        return LayerPyramid(layer)
    return LayerPyramid(layer, place.outline.boundingBox(), place.outline)


def _first_crs(grounds: list[Ground]) -> QgsCoordinateReferenceSystem:
    readable = [ground.crs for ground in grounds if ground.error is None]
    return readable[0] if readable else QgsCoordinateReferenceSystem()


def _fields(
    zone_fields: QgsFields, names: tuple[str, ...], questions: int
) -> tuple[QgsFields, list[str]]:
    """The zones' own fields, the raster's name, and for each question a column of each name. With
    the names of our columns of text.
    """
    fields, texts = QgsFields(zone_fields), []
    own = [("raster", TEXT)]
    for number in range(1, questions + 1):
        own += [(f"{name}_{number}", kind) for name, kind in zip(names, KINDS)]
    for name, kind in own:
        free = _free(name, fields)
        fields.append(QgsField(free, kind))
        if kind is TEXT:
            texts.append(free)
    return fields, texts


def _free(name: str, fields: QgsFields) -> str:
    """The name, with an underscore in front where the zones have one of the same."""
    while fields.lookupField(name) >= 0:
        name = f"_{name}"
    return name
