"""Decoders whose layers no mask can keep apart are taught one question at a time."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from tiny_models import PUBLISHED_FAMILIES

from model.training.focus_settings import ModuleShape
from model.training.focus_trainer import teacher_logits
from model.training.shared_prompt import ask_together, words_of
from model.training.train_focus import copied_module, default_layers
from model.vlm.attention_scores import text_to_vision_logits
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.vision_language_model import SequenceImage
from model.wire.errors import TrainingDataError

QUESTIONS = ("Is there a ship?", "How many storage tanks are near the harbour?")


@pytest.fixture(scope="module", params=["qwen3.5", "lfm2-vl", "gemma3", "internvl3.5"])
def vlm(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published") / request.param
    return load(ModelFolder(PUBLISHED_FAMILIES[request.param](folder)), "cpu")


def images_of(vlm):
    shape = (2, vlm.tile_size, vlm.tile_size, 3)
    rgb = np.random.default_rng(5).integers(0, 256, shape, dtype=np.uint8)
    kept = np.arange(vlm.tokens_per_tile)
    introductions = (OVERVIEW, "")
    return [
        SequenceImage(introduction, features, kept)
        for introduction, features in zip(introductions, vlm.encode(rgb), strict=True)
    ]


def test_a_teacher_says_of_each_question_what_it_says_of_it_alone(vlm):
    images, layers = images_of(vlm), vlm.readable_layers[:2]
    asked = [words_of(vlm, images[0], question) for question in QUESTIONS]
    together = teacher_logits(vlm, layers, ask_together(vlm, images, asked))
    for place, question in enumerate(QUESTIONS):
        sequence = vlm.assemble(images, question)
        for index, (hidden, rotary) in enumerate(vlm.hidden_states(sequence)):
            if index in layers:
                layer = vlm.language_model.layers[index]
                alone = text_to_vision_logits(layer, hidden, rotary, sequence.vision_index)
                found = together[layers.index(index)][place]
                torch.testing.assert_close(found, alone, rtol=0, atol=1e-4)


def test_a_module_is_copied_from_layers_with_full_attention(vlm):
    module = copied_module(vlm, ModuleShape())
    assert set(module.source_layers) <= set(vlm.readable_layers)
    others = set(range(len(vlm.language_model.layers))) - set(vlm.readable_layers)
    if others:
        with pytest.raises(TrainingDataError, match="full attention"):
            copied_module(vlm, ModuleShape(layers=(min(others),)))
    else:
        assert module.source_layers == default_layers(len(vlm.language_model.layers))


def test_only_a_plain_mlp_is_made_narrower(vlm):
    if vlm.folder.name == "lfm2-vl":
        with pytest.raises(TrainingDataError, match="narrower"):
            copied_module(vlm, ModuleShape(mlp_share=0.5))
    else:
        assert copied_module(vlm, ModuleShape(mlp_share=0.5)).intermediate_size == 64
