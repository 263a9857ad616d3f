"""Questions that share their images are asked as each would be alone, by every family."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from model.focus.region_focus_module import RegionFocusModule
from model.training.focus_settings import ModuleShape
from model.training.focus_trainer import teacher_logits
from model.training.shared_prompt import ask_together, words_of
from model.training.train_focus import copied_module
from model.vlm.attention_scores import text_to_vision_logits
from model.vlm.chat_prompt import OVERVIEW
from model.vlm.vision_language_model import SequenceImage

QUESTIONS = ["What color is the square?", "How many ships?", "Is there a <|image_pad|> tank, 12 m?"]


@pytest.fixture
def images(vlm) -> list[SequenceImage]:
    size = vlm.tile_size
    rgb = np.random.default_rng(1).integers(0, 256, (3, size, size, 3), dtype=np.uint8)
    everything = np.arange(vlm.tokens_per_tile)
    return [
        SequenceImage(introduction, features, everything[first:])
        for introduction, features, first in zip(
            (OVERVIEW, "", ""), vlm.encode(rgb), (0, 0, 3), strict=True
        )
    ]


@torch.no_grad()
def test_each_question_points_as_it_would_alone(vlm, images):
    module = copied_module(vlm, ModuleShape((0, 2))).float().eval()
    asked = [words_of(vlm, images[0], question) for question in QUESTIONS]
    together = ask_together(vlm, images, asked)
    first, last = teacher_logits(vlm, (0, 2), together)
    student = focus_of(vlm, module, together.sequence, together.asking)
    for number, question in enumerate(QUESTIONS):
        alone = vlm.assemble(images, question)
        states = [state for state, _ in zip(vlm.hidden_states(alone), range(3), strict=False)]
        for found, layer in ((first, 0), (last, 2)):
            hidden, rotary = states[layer]
            decoder = vlm.language_model.layers[layer]
            expected = text_to_vision_logits(decoder, hidden, rotary, alone.vision_index)
            torch.testing.assert_close(found[number], expected, rtol=1e-4, atol=1e-4)
        expected = torch.from_numpy(module.logits(alone))
        torch.testing.assert_close(student[number], expected, rtol=1e-4, atol=1e-4)


def focus_of(vlm, module: RegionFocusModule, sequence, asking) -> torch.Tensor:
    embeddings = vlm.embed(sequence)
    rotary = vlm.language_model.rotary_emb(embeddings, sequence.position_ids)
    vision = sequence.vision_index
    return module(embeddings, rotary, vision, sequence.deepstack, sequence.mask, asking)


def test_one_question_is_its_own_prompt(vlm, images):
    alone = vlm.assemble(images, QUESTIONS[0])
    shared = ask_together(vlm, images, [words_of(vlm, images[0], QUESTIONS[0])])
    assert shared.sequence.mask is None and shared.asking == (len(alone) - 1,)
    assert torch.equal(shared.sequence.input_ids, alone.input_ids)
    assert torch.equal(shared.sequence.position_ids, alone.position_ids)
