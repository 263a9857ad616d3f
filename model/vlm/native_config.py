"""What of a model's config.json is believed: its shape, and no word on how it is to be loaded.

config.json comes with the weights, from anybody. transformers lets it choose attention kernels
(even from the hub), quantisation methods, adapters, patches, other files and classes of its own. Of
all that only the fields that the architecture's own configuration declares are taken over, with
sizes that can be; the rest, of today's and of tomorrow's transformers, never gets there.
"""

from __future__ import annotations

import math
from dataclasses import fields
from typing import Any

from transformers import CONFIG_MAPPING, GenerationConfig, PreTrainedConfig

from ..wire.errors import ModelFolderError
from .architectures import Architecture
from .folder_files import model_folder_errors
from .model_folder import ModelFolder
from .prequantized import refuse_unreadable

OF_EVERY_CONFIG = {field.name for field in fields(PreTrainedConfig)}
OLD_NAMES = {"rope_theta", "rope_scaling", "rope_local_base_freq", "partial_rotary_factor"}
OLD_NAMES |= {"tie_word_embeddings", "tie_embedding"}
OLD_NAMES |= {"full_attention_interval", "sliding_window_pattern", "block_ff_dim"}
"""Of published checkpoints; the configurations translate them."""

LAYERS = ("num_hidden_layers", "depth")
MOST_LAYERS = 256
COUNTS: tuple[str, ...]
COUNTS = (*LAYERS, "num_attention_heads", "num_heads", "num_key_value_heads", "head_dim")
COUNTS += ("num_channels", "in_channels", "num_position_embeddings")
LARGEST_NUMBER = 2**31

BITSANDBYTES: dict[str, tuple[Any, ...] | type] = {
    "load_in_4bit": bool,
    "load_in_8bit": bool,
    "bnb_4bit_quant_type": ("nf4", "fp4"),
    "bnb_4bit_use_double_quant": bool,
    "bnb_4bit_compute_dtype": ("bfloat16", "float16", "float32"),
    "bnb_4bit_quant_storage": ("uint8", "bfloat16", "float16", "float32"),
    "llm_int8_threshold": float,
    "llm_int8_has_fp16_weight": bool,
    "llm_int8_skip_modules": list,
}
"""The settings of a checkpoint quantised by bitsandbytes, and what they may be."""


def native_config(folder: ModelFolder, architecture: Architecture) -> PreTrainedConfig:
    """The model's configuration as transformers knows it.

    Raises:
        ModelFolderError: config.json says what cannot be, or comes with a quantisation that this
            engine cannot read.
    """
    refuse_unreadable(folder)
    with model_folder_errors(f"{folder.name}'s config.json"):
        kind = architecture.native.config_class
        record = believed(folder.config, kind, folder)
        for part, spec in kind.sub_configs_defaults.items():
            of_part = folder.config.get(part)
            if of_part is None and part == "text_config" and not architecture.text_types:
                of_part = folder.config  # Qwen2.5-VL's first checkpoints have no parts
            if of_part is None:
                record.pop(part, None)
                continue
            if not isinstance(of_part, dict):
                raise _wrong(folder, part)
            allowed = architecture.text_types if part == "text_config" else architecture.towers
            of_kind = spec.config_class
            record[part] = {}
            if allowed:
                model_type = of_part.get("model_type", spec.model_type)
                if model_type not in allowed:
                    raise ModelFolderError(
                        f"{folder.name} is built of parts that are not supported.",
                        "Choose another checkpoint of this family.",
                        f"{part} is a {model_type}; supported: {', '.join(allowed)}",
                    )
                of_kind = CONFIG_MAPPING[model_type]
                record[part] = {"model_type": model_type}
            record[part] |= believed(of_part, of_kind, folder)
        config = kind.from_dict(record)
        if quantization := folder.quantization:
            config.quantization_config = _bitsandbytes(quantization, folder)
        config.architectures = [architecture.native.__name__]
        return config


def generation_config(folder: ModelFolder) -> GenerationConfig:
    """Which tokens begin, end and pad an answer; how it is decoded is ours to say."""
    records = [folder.config]
    if isinstance(folder.config.get("text_config"), dict):
        records.insert(0, folder.config["text_config"])
    if folder.files.has("generation_config.json"):
        records.append(folder.files.json("generation_config.json"))
    chosen: dict[str, Any] = {}
    for record in records:
        for name in ("bos_token_id", "eos_token_id", "pad_token_id"):
            if record.get(name) is not None:
                chosen[name] = record[name]
    for name, value in chosen.items():
        ids = value if isinstance(value, list) and name == "eos_token_id" else [value]
        if not all(type(token) is int and 0 <= token < LARGEST_NUMBER for token in ids):
            raise ModelFolderError(
                f"{folder.name} has a wrong {name} in generation_config.json.",
                "Download it again.",
                str(value)[:200],
            )
    return GenerationConfig(**chosen)


def believed(
    record: dict[str, Any], kind: type[PreTrainedConfig], folder: ModelFolder
) -> dict[str, Any]:
    """The fields that this configuration declares itself, but that the cache is always used.

    Raises:
        ModelFolderError: one of them is a number that cannot be.
    """
    names = {field.name for field in fields(kind)} - OF_EVERY_CONFIG - {"use_cache"}
    names |= OLD_NAMES | set(kind.attribute_map) | set(kind.attribute_map.values())
    known = {name: value for name, value in record.items() if name in names}
    for name, value in known.items():
        if name in kind.sub_configs_defaults:
            continue  # a part, looked at as such
        is_size = name in COUNTS or name.endswith("_size")
        is_deep = name in LAYERS and type(value) is int and value > MOST_LAYERS
        if not _is_bounded(value) or is_deep or (is_size and not _is_count(value)):
            raise _wrong(folder, name)
    return known


def _is_bounded(value: Any) -> bool:
    if isinstance(value, dict):
        return all(map(_is_bounded, value.values()))
    if isinstance(value, list):
        return all(map(_is_bounded, value))
    if isinstance(value, int | float):
        return math.isfinite(value) and abs(value) < LARGEST_NUMBER
    return True


def _is_count(value: Any) -> bool:
    """One or more, or not said; the two sides of a square may be said apart."""
    if isinstance(value, list | tuple) and len(value) == 2 and value[0] == value[1]:
        value = value[0]
    return value is None or (type(value) is int and value > 0)


def _bitsandbytes(record: dict[str, Any], folder: ModelFolder) -> dict[str, Any]:
    chosen: dict[str, Any] = {"quant_method": "bitsandbytes"}
    for name, allowed in BITSANDBYTES.items():
        value = record.get(name)
        if value is None:
            continue
        if allowed is float:
            is_fit = type(value) in (int, float)
        else:
            is_fit = type(value) is allowed if isinstance(allowed, type) else value in allowed
        if not is_fit or (allowed is list and not all(type(item) is str for item in value)):
            raise _wrong(folder, name)
        chosen[name] = value
    return chosen


def _wrong(folder: ModelFolder, name: str) -> ModelFolderError:
    return ModelFolderError(
        f"{folder.name}'s config.json cannot be right: {name}.", "Download it again."
    )
