"""A tiny model with a focus module, as the trainings that practise on scenes begin with."""

from __future__ import annotations

from pathlib import Path

from model.embedded.network.batched_forward import BatchedForward
from model.embedded.network.embedded_model import ModelShape, ReleaseRecord, build_model, save_model
from model.embedded.network.tokenizer import train_tokenizer
from model.embedded.stages.focus_distillation import RegionFocusStudent, module_weights
from model.training.distillation import save_region_focus


def save_practice_model(folder: Path, shape: ModelShape) -> Path:
    tokenizer = train_tokenizer(["Is there a ship?", "not visible", *"0123456789"] * 5, 400)
    model = build_model(tokenizer, shape, 1)
    save_model(folder, model, tokenizer, shape, ReleaseRecord(training={"stages": []}))
    student = RegionFocusStudent(BatchedForward(model, shape.tile_size, 2), (0, 2), 0.5)
    about = {"layers": [0, 2], "intermediate_size": student.intermediate_size}
    save_region_focus(folder, module_weights(student), about)
    return folder
