"""`askraster:batchask`: many questions about many places, one row of answers a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...model.errors import AskRasterError, CancelledError, InvalidQuestionError, RasterError
from ...model.question import AskOptions, Question
from ..field_types import NUMBER, TEXT
from ..frozen_layer import FrozenLayer
from ..layer_pyramid import LayerPyramid
from .base_algorithm import AskRasterAlgorithm, failure

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
touches: the model sees the zone's bounding box, with what lies outside the polygon left blank. \
Without zones all of each raster is asked about.
<b>Model folder</b>, <b>tiles to look at, at most</b>, <b>token reducer</b>: as in 'Ask a raster'. \
The tiles are for each question about each place.

<h3>Output</h3>
A row for each raster, or for each zone on each raster that it touches: the zone's own fields, the \
raster's name, and for the n-th question question_n, answer_n, confidence_n, seconds_n and \
error_n. A place that fails is recorded in error_n and the rest goes on; after Cancel the rows \
that are done are kept."""


@dataclass(frozen=True)
class _Place:
    """Where a row's questions are asked. outline: in the layer's CRS, None for all of it.

    error: why nothing can be asked there.
    """

    layer_name: str
    layer: FrozenLayer | None
    outline: QgsGeometry | None
    geometry: QgsGeometry
    attributes: list[Any]
    error: AskRasterError | None = None


class BatchAskAlgorithm(AskRasterAlgorithm):
    """Many questions about many places."""

    def name(self) -> str:
        return "batchask"

    def displayName(self) -> str:
        return self.tr("Ask many questions about rasters or zones")

    def shortDescription(self) -> str:
        return self.tr("Answers several questions about each raster or each zone.")

    def shortHelpString(self) -> str:
        return self.tr(HELP)

    def tags(self) -> list[str]:
        return ["question", "answer", "vlm", "batch", "zonal", "zones", "ai"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                INPUTS, self.tr("Raster layers"), QgsProcessing.SourceType.TypeRaster
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                QUESTIONS, self.tr("Questions, one a line"), multiLine=True, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                QUESTIONS_TABLE,
                self.tr("Table of questions"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                QUESTION_FIELD,
                self.tr("Column of the questions"),
                parentLayerParameterName=QUESTIONS_TABLE,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                ZONES,
                self.tr("Zones"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self.add_model_parameters()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, self.tr("Answers"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """On the main thread: freeze the layers. One that cannot be read gets a row with why."""
        self._layers: list[tuple[str, FrozenLayer | AskRasterError]] = []
        for layer in self.parameterAsLayerList(parameters, INPUTS, context):
            try:
                self._layers.append((layer.name(), FrozenLayer(layer)))
            except AskRasterError as error:
                self._layers.append((layer.name(), error))
        try:
            if not self._layers:
                raise RasterError("None of the raster layers can be read.", "Check their sources.")
            self._options = self.ask_options(parameters, context)
            return True
        except AskRasterError as error:
            problem = failure(error, feedback)
        del self._layers
        raise problem

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        try:
            return self._process(parameters, context, feedback)
        except AskRasterError as error:
            problem = failure(error, feedback)
        del self._layers
        raise problem

    def _process(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        questions = self._questions(parameters, context, self._options)
        zones = self.parameterAsSource(parameters, ZONES, context)
        crs = zones.sourceCrs() if zones else self._first_crs()
        zone_fields = _without_fid(zones.fields()) if zones else QgsFields()
        sink, output = self.parameterAsSink(
            parameters,
            OUTPUT,
            context,
            _fields(zone_fields, len(questions)),
            QgsWkbTypes.Type.MultiPolygon,
            crs,
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        places = list(
            self._zone_places(zones, zone_fields, context)
            if zones
            else self._layer_places(crs, context)
        )
        for index, place in enumerate(places):
            if feedback.isCanceled():
                break
            feedback.pushInfo(f"{index + 1}/{len(places)}: {place.layer_name}")
            percent = (100.0 * index / len(places), 100.0 * (index + 1) / len(places))
            answers = self._answers(place, questions, feedback, percent)
            if not answers:
                break  # cancelled at the first question: there is nothing to keep of this row
            feature = QgsFeature()
            feature.setGeometry(place.geometry)
            feature.setAttributes([*place.attributes, place.layer_name, *answers])
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, OUTPUT))
            sink.flushBuffer()
        return {OUTPUT: output}

    def _questions(
        self, parameters: dict[str, Any], context: QgsProcessingContext, options: AskOptions
    ) -> list[Question]:
        texts = (self.parameterAsString(parameters, QUESTIONS, context) or "").splitlines()
        table = self.parameterAsSource(parameters, QUESTIONS_TABLE, context)
        if table is not None:
            column = self.parameterAsString(parameters, QUESTION_FIELD, context)
            if table.fields().lookupField(column) < 0:
                raise InvalidQuestionError(
                    f"The table of questions has no column '{column}'.",
                    "Choose the column that holds the questions.",
                )
            texts += [str(row[column] or "") for row in table.getFeatures()]
        questions = [Question(text.strip(), options) for text in texts if text.strip()]
        if not questions:
            raise InvalidQuestionError("There is no question.", "Type one a line.")
        return questions

    def _first_crs(self) -> QgsCoordinateReferenceSystem:
        crs = [layer.crs for _, layer in self._layers if isinstance(layer, FrozenLayer)]
        return crs[0] if crs else QgsCoordinateReferenceSystem()

    def _layer_places(
        self, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
    ) -> Iterator[_Place]:
        for name, layer in self._layers:
            if isinstance(layer, AskRasterError):
                yield _Place(name, None, None, QgsGeometry(), [], layer)
                continue
            outline = layer.footprint or QgsGeometry.fromRect(layer.extent)
            try:
                geometry = _transformed(outline, layer.crs, crs, context)
            except QgsCsException:
                geometry = QgsGeometry()  # the answer counts, and has no place on this map
            yield _Place(name, layer, None, geometry, [])

    def _zone_places(
        self,
        zones: QgsProcessingFeatureSource,
        fields: QgsFields,
        context: QgsProcessingContext,
    ) -> Iterator[_Place]:
        for zone in zones.getFeatures():
            attributes = [zone[field.name()] for field in fields]
            geometry = _as_multi(zone.geometry())
            touched = False
            for name, layer in self._layers:
                error = layer if isinstance(layer, AskRasterError) else None
                outline = None
                if isinstance(layer, FrozenLayer):
                    try:
                        outline = _transformed(geometry, zones.sourceCrs(), layer.crs, context)
                    except QgsCsException:
                        error = InvalidQuestionError(
                            "The zone cannot be expressed in the raster's coordinate system."
                        )
                    else:
                        if not outline.intersects(layer.extent):
                            continue
                touched = True
                frozen = None if error else layer
                yield _Place(name, frozen, outline, geometry, attributes, error)
            if not touched:
                error = InvalidQuestionError("The zone touches none of the rasters.")
                yield _Place("", None, None, geometry, attributes, error)

    def _answers(
        self,
        place: _Place,
        questions: list[Question],
        feedback: QgsProcessingFeedback,
        percent: tuple[float, float],
    ) -> list[Any]:
        """The row's fields for all questions; empty after a cancel before the first answer."""
        pyramid, error = None, place.error
        if place.layer is not None:
            try:
                pyramid = _pyramid(place)
            except AskRasterError as why:
                error = why
        values: list[Any] = []
        step = (percent[1] - percent[0]) / len(questions)
        for number, question in enumerate(questions):
            begin = percent[0] + number * step
            values.append(question.text)
            if pyramid is None:
                values += [None, None, None, str(error)]
                continue
            try:
                answer = self.ask(question, pyramid, feedback, (begin, begin + step)).answer
            except CancelledError:
                if len(values) == 1:
                    return []
                values += [None, None, None, self.tr("Cancelled.")]
            except AskRasterError as why:
                feedback.reportError(str(why))
                values += [None, None, None, str(why)]
            else:
                values += [answer.answer, answer.confidence, answer.seconds.total, None]
                feedback.pushInfo(f"{question.text} {answer.answer}")
        return values


def _pyramid(place: _Place) -> LayerPyramid:
    if place.outline is None:
        return LayerPyramid(place.layer)
    return LayerPyramid(place.layer, place.outline.boundingBox(), place.outline)


def _fields(zone_fields: QgsFields, questions: int) -> QgsFields:
    fields = QgsFields()
    for field in zone_fields:
        fields.append(field)
    own = [("raster", TEXT)]
    for number in range(1, questions + 1):
        own += [
            (f"question_{number}", TEXT),
            (f"answer_{number}", TEXT),
            (f"confidence_{number}", NUMBER),
            (f"seconds_{number}", NUMBER),
            (f"error_{number}", TEXT),
        ]
    for name, kind in own:
        fields.append(QgsField(_free(name, fields), kind))
    return fields


def _free(name: str, fields: QgsFields) -> str:
    """The name, with an underscore in front where the zones have one of the same."""
    while fields.lookupField(name) >= 0:
        name = f"_{name}"
    return name


def _without_fid(fields: QgsFields) -> QgsFields:
    """A GeoPackage gives its rows numbers of its own; a zone may stand in several rows."""
    kept = QgsFields()
    for field in fields:
        if field.name().lower() != "fid":
            kept.append(field)
    return kept


def _as_multi(geometry: QgsGeometry) -> QgsGeometry:
    multi = QgsGeometry(geometry)
    if not multi.isNull():
        multi.convertToMultiType()
    return multi


def _transformed(
    geometry: QgsGeometry,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> QgsGeometry:
    """The geometry in another CRS. Raises QgsCsException."""
    moved = _as_multi(geometry)
    moved.transform(QgsCoordinateTransform(source, target, context.transformContext()))
    return moved
