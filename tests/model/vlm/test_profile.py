"""What is known of a model: of its architecture, and above that what its folder says of itself."""

from __future__ import annotations

import json
import shutil
from dataclasses import fields, replace

import pytest

from model.vlm.architectures import ARCHITECTURES
from model.vlm.model_folder import EMBEDDED_MODEL, ModelFolder
from model.vlm.profile import (
    BY_ARCHITECTURE,
    QWEN3_VL,
    AnswerBudget,
    Grounding,
    ModelProfile,
    ProfileLimits,
    PromptForm,
    read_profile,
)
from model.wire.errors import ModelFolderError

HERE = "ask_raster.json"
NO_LIMITS = ProfileLimits()


def read(record, architecture="", limits=NO_LIMITS):
    return read_profile(record, architecture, limits, HERE)


def refusal(record, limits=NO_LIMITS):
    with pytest.raises(ModelFolderError) as caught:
        read(record, limits=limits)
    return caught.value


def test_a_folder_that_says_nothing_gets_what_its_architecture_is():
    assert read({}, "Qwen3VLForConditionalGeneration") == QWEN3_VL
    assert read({}, "SomethingElse") == ModelProfile()


def test_what_a_folder_says_comes_before_what_its_architecture_is():
    said = {"grounding": "none", "prompt": "image run"}
    profile = read(said, "Qwen3VLForConditionalGeneration")
    expected = replace(QWEN3_VL, grounding=Grounding.NONE, prompt=PromptForm.IMAGE_RUN)
    assert profile == expected


@pytest.mark.parametrize("profile", [ModelProfile(), *BY_ARCHITECTURE.values()])
def test_every_profile_can_be_written_and_read_again(profile):
    assert read(json.loads(json.dumps(profile.to_json()))) == profile


def test_every_architecture_that_has_a_profile_is_supported():
    assert set(BY_ARCHITECTURE) <= set(ARCHITECTURES)


@pytest.mark.parametrize("name", ["abstention", "notice", "after_overview", "between_details"])
def test_half_a_character_is_no_text(name):
    """No tokenizer takes one, and no file."""
    assert f"wrong {name}" in refusal(json.loads(f'{{"{name}": "\\ud800"}}')).message


def test_a_setting_is_known_by_its_former_name():
    assert read({"answers_apart": 3}).per_tile_answers == 3


def test_an_unknown_setting_is_named_with_the_one_that_was_meant():
    error = refusal({"tile_sise": 448})
    assert "tile_sise" in error.message and "tile_size" in error.remedy


@pytest.mark.parametrize("name", ["", "!", "x" * 10_000, "to_json", "__class__"])
def test_an_unknown_setting_like_none_is_to_be_removed(name):
    error = refusal({name: 1})
    assert len(error.message) < 200 and "remove it" in error.remedy.lower()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("prompt", "poem"),
        ("prompt", []),
        ("thinking", True),
        ("attention_depth", 1.5),
        ("attention_depth", "deep"),
        ("grounding", {}),
        ("drop_positions", True),
        ("tile_size", -28),
        ("answer_budget", 2048),
        ("answer_budget", {"quick": 1, "normal": 768, "thorough": 2048}),
        ("answer_budget", {"quick": 4096, "normal": 768, "thorough": 2048}),
        ("answer_budget", {"quick": 64, "normal": 768}),
        ("answer_budget", {"quick": 64, "normal": 768, "thorough": 10**30}),
        ("longest_answer", 0),
        ("longest_answer", 1.5),
        ("say_resolution", 1),
    ],
)
def test_a_value_that_cannot_be(name, value):
    error = refusal({name: value})
    assert f"wrong {name}" in error.message and error.remedy


def test_sizes_are_whole_vision_tokens():
    limits = ProfileLimits(token_size=28)
    assert read({"tile_size": 56}, limits=limits).tile_size == 56
    assert "tile_size" in refusal({"tile_size": 60}, limits).message


def test_only_layers_that_the_decoder_has():
    limits = ProfileLimits(layers=8)
    assert read({"attention_layers": [3, 7]}, limits=limits).attention_layers == (3, 7)
    for layer in (8, -1):
        assert "attention_layers" in refusal({"attention_layers": [layer]}, limits).message


def test_the_embedded_models_profile_is_in_its_folder_alone():
    """All of it is said there, and none of it is true of other models."""
    said = json.loads((EMBEDDED_MODEL / HERE).read_text("utf-8"))
    assert set(said) == {field.name for field in fields(ModelProfile)}
    embedded = ModelFolder().profile
    assert embedded == read(said)
    others = [ModelProfile(), *BY_ARCHITECTURE.values()]
    for name in ("answer_budget", "longest_answer", "abstention", "confidence", "notice"):
        assert getattr(embedded, name) not in [getattr(other, name) for other in others]
    assert embedded.answer_budget == AnswerBudget(256, 768, 2048)


def test_a_folder_with_an_unknown_setting_is_refused(tiny_folder, tmp_path):
    folder = shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "tiny")
    (folder / HERE).write_text(json.dumps({"answer_tile": 2}))
    with pytest.raises(ModelFolderError) as caught:
        ModelFolder(folder)
    assert "answer_tile" in caught.value.message and "answer_tiles" in caught.value.remedy
