"""A tiny model with a focus module, as the trainings that practise on scenes begin with."""

from __future__ import annotations

from pathlib import Path

from model.embedded.network.embedded_model import ModelShape, ReleaseRecord, build_model, save_model
from model.embedded.network.tokenizer import train_tokenizer
from model.training.focus_settings import FocusObjective, FocusSettings, ModuleShape
from model.training.train_focus import copied_module, save_module
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder


def save_practice_model(folder: Path, shape: ModelShape) -> Path:
    tokenizer = train_tokenizer(["Is there a ship?", "not visible", *"0123456789"] * 5, 400)
    model = build_model(tokenizer, shape, 1)
    save_model(folder, model, tokenizer, shape, ReleaseRecord(training={"stages": []}))
    vlm = load(ModelFolder(folder), "cpu")
    module = copied_module(vlm, ModuleShape((0, 2), 0.5))
    save_module(folder, module, FocusObjective.BOTH, FocusSettings())
    return folder
