"""A folder's tokenizer, without what its files say on how it is to be loaded.

transformers reads a dozen files and keys of a folder to choose a class, other files, or code. It is
given a folder of our own with those that hold the vocabulary and the format of chats.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from transformers import AutoTokenizer, PreTrainedConfig, PreTrainedTokenizerBase

from .folder_files import model_folder_errors
from .model_folder import ModelFolder

VOCABULARY = {"tokenizer.json": 32 * 2**20, "vocab.json": 8 * 2**20, "merges.txt": 8 * 2**20}
"""Files that are copied as they are, and the bytes that they may have."""
TOKENS = ("special_tokens_map.json", "added_tokens.json")
DESCRIPTION = "tokenizer_config.json"
CHAT_TEMPLATE = "chat_template.jinja"
MOST_TEMPLATE_BYTES = 2**18

CLASSES = {"TokenizersBackend", "PreTrainedTokenizerFast", "Qwen2Tokenizer", "LlamaTokenizer"}
CLASSES |= {f"{name}Fast" for name in ("Qwen2Tokenizer", "LlamaTokenizer")}
SETTINGS: dict[str, type | tuple[type, ...]] = {
    "add_bos_token": bool,
    "add_eos_token": bool,
    "add_prefix_space": bool,
    "added_tokens_decoder": dict,
    "additional_special_tokens": list,
    "chat_template": (str, list),
    "clean_up_tokenization_spaces": bool,
    "extra_special_tokens": (list, dict),
    "legacy": bool,
    "model_max_length": (int, float),
    "split_special_tokens": bool,
}
"""Of tokenizer_config.json, beside the special tokens (`*_token`)."""


def load_tokenizer(folder: ModelFolder, config: PreTrainedConfig) -> PreTrainedTokenizerBase:
    """The tokenizer with the chat template of the model's processor, which knows of images, where
    the folder has one; the tokenizer's own may be the bare language model's.

    Raises:
        ModelFolderError: it cannot be loaded.
    """
    with (
        model_folder_errors(f"The tokenizer of {folder.name}", "loaded"),
        tempfile.TemporaryDirectory() as scratch,
    ):
        _copy(folder, Path(scratch))
        tokenizer = AutoTokenizer.from_pretrained(  # nosec B615 - from this folder, never the network
            scratch, config=config, local_files_only=True, trust_remote_code=False
        )
        tokenizer.name_or_path = str(folder.path)
        tokenizer.chat_template = folder.processor_chat_template() or tokenizer.chat_template
        return tokenizer


def _copy(folder: ModelFolder, scratch: Path) -> None:
    files = folder.files
    for name, most in VOCABULARY.items():
        if files.has(name):
            (scratch / name).write_bytes(files.bytes(name, most))
    for name in TOKENS:
        if files.has(name):
            (scratch / name).write_text(json.dumps(files.json(name)), "utf-8")
    if files.has(DESCRIPTION):
        known = _known(files.json(DESCRIPTION))
        (scratch / DESCRIPTION).write_text(json.dumps(known), "utf-8")
    if files.has(CHAT_TEMPLATE):
        template = files.bytes(CHAT_TEMPLATE, MOST_TEMPLATE_BYTES)
        (scratch / CHAT_TEMPLATE).write_bytes(template)


def _known(record: dict[str, Any]) -> dict[str, Any]:
    known = {name: v for name, v in record.items() if isinstance(v, SETTINGS.get(name, ()))}
    known |= {
        name: value
        for name, value in record.items()
        if name.endswith("_token") and isinstance(value, str | dict)
    }
    if (named := record.get("tokenizer_class")) is not None:
        known["tokenizer_class"] = named if str(named) in CLASSES else "TokenizersBackend"
    return known
