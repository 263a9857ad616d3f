"""'Test this model': a question about the sample scene that comes with the plugin."""

from __future__ import annotations

from pathlib import Path

from ..asking.engine import Engine
from ..raster.geotiff_pyramid import GeotiffPyramid
from ..wire.model_catalog import Trial
from ..wire.question import AskOptions, Effort, Question

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "scene.tif"
"""1,024 px of a drawn coast, 0.3 m each, with one ship, which is orange."""

QUESTION = "What is the color of the ship?"


def tried(model: str = "", device: str = "auto") -> Trial:
    """Load a model and ask it about the sample scene, with little effort.

    model: its folder, '' for the embedded one.

    Raises:
        AskRasterError: of whatever kind.
    """
    engine = Engine()
    options = AskOptions(model=model, device=device, effort=Effort.QUICK)
    with GeotiffPyramid(str(SAMPLE)) as pyramid:
        answer = engine.ask(Question(QUESTION, options), pyramid).answer
    state = engine.state()
    return Trial(
        answer.model.name,
        QUESTION,
        answer.answer,
        answer.confidence,
        answer.seconds.load,
        answer.seconds.total - answer.seconds.load,
        state.device,
        answer.model.quantization,
    )
