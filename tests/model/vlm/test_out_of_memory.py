"""Wherever in the language model memory runs out, the question ends and the engine does not."""

from __future__ import annotations

import pytest
import torch
from array_pyramid import ArrayPyramid, describe
from tiny_models import FAMILIES

from model.asking.engine import Engine
from model.focus import relative_attention
from model.focus.region_focus_module import RegionFocusModule
from model.vlm.architectures import ARCHITECTURES
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import DeviceError
from model.wire.question import AskOptions, Question

ERRORS = (
    torch.OutOfMemoryError("CUDA out of memory"),
    RuntimeError("[enforce fail at alloc_cpu.cpp:127] DefaultCPUAllocator: can't allocate"),
    MemoryError(),
)


@pytest.fixture(scope="module", params=FAMILIES)
def ask(request, tiny_folder):
    """Ask one engine the same question about the same region, dropping tokens inside the model."""
    engine, pyramid = Engine(), ArrayPyramid(describe(1_200, 300, (2,)))
    options = AskOptions(
        model=str(tiny_folder(request.param)),
        device="cpu",
        max_tiles=90,
        max_vision_tokens=40,
        max_new_tokens=8,
        reducer="focus+pyramid-drop",
    )
    question = Question("Is there a storage tank near the harbour?", options)

    def run():
        answer = engine.ask(question, pyramid).answer
        return answer.answer, answer.confidence, answer.tiles

    run.expected, run.engine = run(), engine
    assert {tile.level for tile in run.expected[2]} == {0, 1}
    return run


def after(calls, error, real=lambda *given, **named: None):
    """`real`, which from this call on raises."""
    made = []

    def full(*given, **named):
        made.append(given)
        if len(made) > calls:
            raise error
        return real(*given, **named)

    return full


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_in_the_focus_pass(ask, monkeypatch, error):
    """Of the second level: the first one's scores are there."""
    with monkeypatch.context() as patch:
        name = "logits_of_each"
        real = getattr(relative_attention, name)
        patch.setattr(relative_attention, name, after(1, error, real))
        with pytest.raises(DeviceError, match="too small for this question"):
            ask()
    assert ask() == ask.expected


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_of_the_model_when_it_is_loaded(tiny_folder, monkeypatch, error):
    native = ARCHITECTURES["Qwen3VLForConditionalGeneration"].native
    monkeypatch.setattr(native, "from_pretrained", after(0, error))
    with pytest.raises(DeviceError, match="does not fit into the memory"):
        load(ModelFolder(tiny_folder("qwen3-vl")), "cpu")


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("step", ["__init__", "to"])
def test_of_the_focus_module_when_it_is_loaded(monkeypatch, error, step):
    """The embedded model has one; the model itself stays loaded."""
    vlm = load(ModelFolder(""), "cpu")
    with monkeypatch.context() as patch:
        patch.setattr(RegionFocusModule, step, after(0, error))
        with pytest.raises(DeviceError, match="region focus module .* does not fit"):
            RegionFocusModule.load(vlm)
    assert RegionFocusModule.load(vlm)


@pytest.mark.parametrize("decoded", [0, 3])
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_in_the_generation(ask, error, decoded):
    """In the last layer, of prefill or of a later token: hooks and a cache are in place. The focus
    pass does not get so far."""
    last = ask.engine._loaded.vlm.language_model.layers[-1]
    hook = last.register_forward_pre_hook(after(decoded, error))
    try:
        with pytest.raises(DeviceError, match="too small for this question"):
            ask()
    finally:
        hook.remove()
    assert ask() == ask.expected
