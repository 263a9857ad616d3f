"""The embedded model: a small native Qwen2.5-VL, its configuration, and its folder on disk."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from transformers import (
    PreTrainedTokenizerBase,
    Qwen2_5_VLConfig,
    Qwen2_5_VLForConditionalGeneration,
)

from ...scenes.questions import NOT_VISIBLE
from ...training.training_state import write_json
from ...vlm.confidence import ConfidenceCalibration
from ...vlm.model_folder import CLIP_MEAN, CLIP_STD, PROFILE, ModelFolder
from ...vlm.profile import (
    AnswerBudget,
    DropPositions,
    Grounding,
    ModelProfile,
    PromptForm,
    Scope,
    Thinking,
)
from ...wire.errors import OutputError, TrainingDataError
from ..samples.samples import ANSWER_TILES, FOCUS_TILES, PER_TILE_ANSWERS
from .tokenizer import IMAGE, VIDEO, VISION_END, VISION_START

PATCH = 14
MERGE = 2
TOKEN_PIXELS = PATCH * MERGE
ROPE_BASE = 100.0
"""Rotary base, far below the usual 10,000 or more: tiles are 8 tokens wide, and M-RoPE gives
columns the slowest frequencies, which at the usual base would hardly turn over a tile."""

ANSWER_BUDGET = AnswerBudget(256, 768, 2_048)
"""Its prompts hold a few tiles of 64 tokens; more than it has seen in training tells it nothing."""
LONGEST_ANSWER = 128


@dataclass(frozen=True)
class ModelShape:
    """The sizes of the embedded model. The defaults are those of the one that is shipped.

    focus_layer: the decoder layer (0-based) whose text-to-vision attention is trained to point.
    """

    vision_layers: int = 5
    vision_width: int = 192
    vision_heads: int = 3
    vision_intermediate: int = 512
    text_layers: int = 4
    text_width: int = 192
    text_heads: int = 3
    key_value_heads: int = 1
    text_intermediate: int = 384
    focus_layer: int = 2
    tile_size: int = 224


TINY = ModelShape(2, 32, 1, 64, 4, 32, 1, 1, 64, 2, 56)
"""Small enough for tests: seconds, not hours."""


@dataclass(frozen=True)
class ReleaseRecord:
    """What goes into the folder beside the weights.

    confidence: how confident its probabilities make us. notice: what is said with every answer.
    training: how the weights were made, for `training.json`. scope: what they were taught to
    answer.
    """

    confidence: ConfidenceCalibration = ConfidenceCalibration()
    notice: str = ""
    training: dict[str, Any] = field(default_factory=dict)
    scope: Scope | None = None


def build_model(
    tokenizer: PreTrainedTokenizerBase, shape: ModelShape, seed: int
) -> Qwen2_5_VLForConditionalGeneration:
    """The model with fresh weights, float32, on the CPU."""
    torch.manual_seed(seed)
    ids = tokenizer.convert_tokens_to_ids
    half_head = shape.text_width // shape.text_heads // 2
    temporal = half_head * 3 // 16
    rows = (half_head - temporal) * 6 // 13
    config = Qwen2_5_VLConfig(
        text_config={
            "vocab_size": len(tokenizer),
            "hidden_size": shape.text_width,
            "intermediate_size": shape.text_intermediate,
            "num_hidden_layers": shape.text_layers,
            "num_attention_heads": shape.text_heads,
            "num_key_value_heads": shape.key_value_heads,
            "max_position_embeddings": 32768,
            "rope_parameters": {
                "rope_type": "default",
                "rope_theta": ROPE_BASE,
                "mrope_section": [temporal, rows, half_head - temporal - rows],
            },
            "bos_token_id": None,
            "eos_token_id": tokenizer.eos_token_id,
            "pad_token_id": tokenizer.pad_token_id,
        },
        vision_config={
            "depth": shape.vision_layers,
            "hidden_size": shape.vision_width,
            "num_heads": shape.vision_heads,
            "intermediate_size": shape.vision_intermediate,
            "out_hidden_size": shape.text_width,
            "patch_size": PATCH,
            "spatial_merge_size": MERGE,
            "temporal_patch_size": 1,
            "window_size": shape.tile_size,
            "fullatt_block_indexes": list(range(shape.vision_layers)),
            "rope_parameters": {"rope_type": "axial", "rope_theta": ROPE_BASE},
        },
        tie_word_embeddings=True,
        image_token_id=ids(IMAGE),
        video_token_id=ids(VIDEO),
        vision_start_token_id=ids(VISION_START),
        vision_end_token_id=ids(VISION_END),
    )
    config._attn_implementation = "sdpa"
    model = Qwen2_5_VLForConditionalGeneration(config)
    model.generation_config.eos_token_id = tokenizer.eos_token_id
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    return model


def save_model(
    folder: Path,
    model: Qwen2_5_VLForConditionalGeneration,
    tokenizer: PreTrainedTokenizerBase,
    shape: ModelShape,
    record: ReleaseRecord = ReleaseRecord(),
) -> None:
    """Write the native folder: bfloat16 safetensors, tokenizer, settings. All of it or nothing.

    An existing folder's other files (a region focus module) stay.

    Raises:
        OutputError: the folder cannot be written; what was there before stands.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=folder.name + ".", dir=folder.parent))
    try:
        half = {name: tensor.to(torch.bfloat16) for name, tensor in _unique_state(model).items()}
        model.config.save_pretrained(fresh)
        model.generation_config.save_pretrained(fresh)
        save_file(half, fresh / "model.safetensors", metadata={"format": "pt"})
        config = json.loads((fresh / "config.json").read_text("utf-8"))
        config["architectures"] = [type(model).__name__]
        config["dtype"] = "bfloat16"
        for part in ("text_config", "vision_config"):
            config[part].pop("dtype", None)
        write_json(fresh / "config.json", config)
        tokenizer.save_pretrained(fresh)
        write_json(
            fresh / "preprocessor_config.json",
            {
                "patch_size": PATCH,
                "merge_size": MERGE,
                "temporal_patch_size": 1,
                "image_mean": CLIP_MEAN,
                "image_std": CLIP_STD,
            },
        )
        write_json(fresh / PROFILE, _profile(shape, record).to_json())
        write_json(fresh / "training.json", {"shape": asdict(shape), **record.training})
        folder.mkdir(exist_ok=True)
        for file in fresh.iterdir():
            file.chmod(0o644)
            os.replace(file, folder / file.name)
    except (OSError, RuntimeError) as error:
        raise OutputError(
            f"The model could not be saved to {folder}.",
            "Make room on the disk, or choose another folder.",
            str(error),
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _profile(shape: ModelShape, record: ReleaseRecord) -> ModelProfile:
    """All of it is said in the folder: nothing else knows what suits this model."""
    return ModelProfile(
        prompt=PromptForm.PLACES,
        say_resolution=False,  # no training has said it
        tile_size=shape.tile_size,
        answer_budget=ANSWER_BUDGET,
        answer_tiles=ANSWER_TILES,
        per_tile_answers=PER_TILE_ANSWERS,
        attention_layers=(shape.focus_layer,),
        focus_tiles=FOCUS_TILES,
        verified_places=0,  # five places are answered from one by one already: it brings nothing
        drop_positions=DropPositions.KEPT,
        longest_answer=LONGEST_ANSWER,
        thinking=Thinking.NONE,
        follow_ups=False,  # it has learnt from single questions
        abstention=NOT_VISIBLE,
        counts_add_up=True,
        grounding=Grounding.NONE,
        confidence=record.confidence,
        notice=record.notice,
        scope=record.scope,
    )


def made_before(folder: ModelFolder) -> dict[str, Any]:
    """How the model was made until now.

    Raises:
        TrainingDataError: it was not made by `train embedded`, or its settings are not those of
            today's: to answer from a prompt for each of the best tiles, and to add up counts.
    """
    file = folder.path / "training.json"
    made = json.loads(file.read_text("utf-8")) if file.exists() else {}
    profile = folder.profile
    answers_so = profile.per_tile_answers and profile.abstention and profile.counts_add_up
    if not {"shape", "stages"} <= made.keys() or not answers_so:
        raise TrainingDataError(
            f"{folder.name} is not a model that './run train embedded' made.", "Choose another."
        )
    return made


def stages_after(made: dict[str, Any], record: dict[str, Any]) -> dict[str, Any]:
    """How a model was made, with one stage more."""
    return made | {"stages": [*made["stages"], record]}


def copy_module(folder: ModelFolder, output: Path) -> None:
    """Give a model the focus module of the folder that it was trained from."""
    for file in folder.path.glob("region_focus.*"):
        shutil.copy(file, output / file.name)


def _unique_state(model: torch.nn.Module) -> dict[str, torch.Tensor]:
    """The state without the tied head, contiguous, on the CPU."""
    state = model.state_dict()
    return {n: t.detach().cpu().contiguous() for n, t in state.items() if n != "lm_head.weight"}
