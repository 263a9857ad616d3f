"""The answer to a question that the model has not learnt to answer: what it can, unsearched."""

from __future__ import annotations

from collections.abc import Mapping

from ..focus.heatmap import draw_heatmap
from ..vlm.memory import peak_device_bytes, peak_host_bytes
from ..vlm.vision_language_model import VisionLanguageModel
from ..wire.pyramid import RasterDescription
from ..wire.question import (
    Answer,
    FocusMethod,
    ModelIdentity,
    Outcome,
    PeakMemory,
    Question,
    RasterIdentity,
    Seconds,
    VisionTokens,
)
from .answering import AnswerWithHeatmap
from .scope import out_of_scope_in_words, why_out_of_scope


def refusal(
    question: Question,
    description: RasterDescription,
    vlm: VisionLanguageModel,
    seconds: Mapping[str, float],
) -> AnswerWithHeatmap | None:
    """None where the model may be asked. seconds: spent until now, by the names of Seconds."""
    folder = vlm.folder
    scope = folder.profile.scope
    why = why_out_of_scope(question.text, scope, description.metres_per_pixel)
    if scope is None or why is None:
        return None
    given = Answer(
        question=question.text,
        answer=out_of_scope_in_words(why, scope),
        confidence=0.0,
        model=ModelIdentity(folder.name, folder.sha256(), vlm.quantization, str(vlm.device)),
        raster=RasterIdentity(
            description.path, description.width, description.height, description.crs
        ),
        extent=description.extent,
        levels=description.levels,
        tiles=(),
        vision_tokens=VisionTokens(0, 0, 0),
        pixels_read=0,
        seconds=Seconds(**seconds, total=sum(seconds.values())),
        peak_memory_bytes=PeakMemory(peak_host_bytes(), peak_device_bytes(vlm.device)),
        focus=FocusMethod.NONE.value,
        stopped="not searched",
        tile_size=vlm.tile_size,
        metres_per_pixel=description.metres_per_pixel,
        warnings=description.warnings,
        outcome=Outcome.OUT_OF_SCOPE,
    )
    nothing = draw_heatmap((), description.levels, vlm.tile_size, description.transform)
    return AnswerWithHeatmap(given, nothing)
