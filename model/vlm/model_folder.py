"""A model on disk: what it is, whether it is whole and safe to load, known before loading it."""

from __future__ import annotations

import hashlib
import json
import math
from functools import cached_property
from pathlib import Path
from typing import Any

from ..wire.errors import ModelFolderError, OutputError
from .checksums import file_sha256
from .folder_files import FolderFiles, model_folder_errors
from .profile import ModelProfile, ProfileLimits, read_profile
from .weight_files import is_safetensors, weight_files

EMBEDDED_MODEL = Path(__file__).parents[2] / "resources" / "models" / "embedded"
CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)
PROFILE = "ask_raster.json"
NATIVE = {"InternVLChatModel": "The same model whose name ends in -HF works. "}
"""For models that are published in two forms, one with code of its own: which is the other."""
REGION_FOCUS = "region_focus.safetensors"


class ModelFolder:
    """A folder with a native transformers checkpoint in safetensors.

    Raises:
        ModelFolderError: it is none, is incomplete, is not supported, or would run code.
    """

    def __init__(self, path: str | Path = "") -> None:
        self.path = Path(path) if str(path) else EMBEDDED_MODEL
        with model_folder_errors(str(self.path)):
            self.files = FolderFiles(self.path)
            self._check()

    @property
    def name(self) -> str:
        return "embedded" if self.is_embedded else self.path.resolve().name

    @property
    def is_embedded(self) -> bool:
        return self.path.resolve() == EMBEDDED_MODEL.resolve()

    @cached_property
    def config(self) -> dict[str, Any]:
        return self.files.json("config.json")

    @property
    def architecture(self) -> str:
        named = self.config.get("architectures") or ["none"]
        return str(named[0])[:80] if isinstance(named, list) else "none"

    @cached_property
    def profile(self) -> ModelProfile:
        """What is known of it: of its architecture, and what `ask_raster.json` says."""
        record = self.files.json(PROFILE) if self.files.has(PROFILE) else {}
        return read_profile(record, self.architecture, self._limits(), str(self.path / PROFILE))

    def _limits(self) -> ProfileLimits:
        """What of config.json bounds the profile; what is wrong with it is said elsewhere."""
        token = 1
        for part in ("patch_size", "spatial_merge_size"):
            token *= self._number("vision_config", part) or 1
        return ProfileLimits(token, self._number("text_config", "num_hidden_layers") or math.inf)

    def _number(self, part: str, name: str) -> int | None:
        """A number in the configuration; None where it is none, which is said elsewhere."""
        record = self.config.get(part, self.config)
        value = record.get(name) if isinstance(record, dict) else None
        return value if type(value) is int else None

    def change_profile(self, **changed: Any) -> None:
        """Write these of the profile into `ask_raster.json`; what else it says stays.

        Raises:
            OutputError: the folder cannot be written.
        """
        file = self.path / PROFILE
        record = self.files.json(file.name) if self.files.has(file.name) else {}
        partial = file.with_suffix(".partial")
        try:
            partial.write_text(json.dumps(record | changed, indent=1) + "\n", "utf-8")
            partial.replace(file)
        except OSError as error:
            raise OutputError(
                f"{file} cannot be written.", "Make the model's folder writable.", str(error)
            ) from error
        self.__dict__.pop("profile", None)

    @property
    def has_region_focus(self) -> bool:
        return (self.path / REGION_FOCUS).is_file()

    def region_focus_weights(self) -> Path:
        """The file of the region focus module.

        Raises:
            ModelFolderError: there is none, or it is no safetensors.
        """
        if not is_safetensors(self.files, REGION_FOCUS):
            raise ModelFolderError(
                f"{self.path / REGION_FOCUS} is missing or cut short.", "Download it again."
            )
        return self.files.file(REGION_FOCUS)

    @property
    def quantization(self) -> dict[str, Any]:
        """How the weights come quantised, as config.json says it; empty where they do not."""
        for record in (self.config, self.config.get("text_config")):
            for name in ("quantization_config", "quantization"):  # the latter is MLX's
                said = record.get(name) if isinstance(record, dict) else None
                if said:
                    return said if isinstance(said, dict) else {"quant_method": "?"}
        return {}

    @property
    def is_quantized(self) -> bool:
        """Whether the weights come quantised, and so can only be loaded as they are."""
        return bool(self.quantization)

    def image_mean_and_std(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Of each colour channel; newer checkpoints hold them in processor_config.json."""
        record: Any = {}
        if self.files.has("preprocessor_config.json"):
            record = self.files.json("preprocessor_config.json")
        elif self.files.has("processor_config.json"):
            record = self.files.json("processor_config.json").get("image_processor") or {}
        mean, std = record.get("image_mean") or CLIP_MEAN, record.get("image_std") or CLIP_STD
        if not _are_colours(mean) or not _are_colours(std) or not min(std) > 0:
            raise ModelFolderError(
                f"{self.path} has a wrong normalisation of its images.",
                "Download it again.",
                f"image_mean {mean}, image_std {std}"[:500],
            )
        return tuple(mean), tuple(std)

    def processor_chat_template(self) -> str:
        """The processor's chat template where it lies in a file of its own, '' otherwise."""
        if not self.files.has("chat_template.json"):
            return ""
        return str(self.files.json("chat_template.json").get("chat_template", ""))

    def weight_files(self) -> list[Path]:
        """The checkpoint's safetensors files, whole and inside of the folder."""
        return weight_files(self.files)

    def weight_bytes(self) -> int:
        """On the disk, of the checkpoint's files."""
        return sum(file.stat().st_size for file in self.weight_files())

    def sha256(self) -> str:
        """The digest of all weights, remembered per file until the file changes."""
        digest = hashlib.sha256()
        files = self.weight_files()
        if self.has_region_focus:
            files.append(self.files.file(REGION_FOCUS))
        for file in files:
            digest.update(file_sha256(file).encode())
        return digest.hexdigest()

    def _check(self) -> None:
        if not self.path.is_dir():
            raise ModelFolderError(
                f"There is no model folder {self.path}.", "Choose a folder that holds a model."
            )
        if not (self.path / "config.json").is_file():
            raise ModelFolderError(
                f"{self.path} is not a model: it has no config.json.",
                "Choose the folder that holds config.json and the weights.",
            )
        for name in ("config.json", "tokenizer_config.json"):
            if self.files.has(name) and "auto_map" in self.files.json(name):
                raise ModelFolderError(
                    f"{self.path} would run code of its own (auto_map in {name}).",
                    NATIVE.get(self.architecture, "")
                    + "Only models that transformers itself knows are loaded; choose such a one.",
                )
        self.weight_files()
        if not any((self.path / n).is_file() for n in ("tokenizer.json", "vocab.json")):
            raise ModelFolderError(
                f"{self.path} has no tokenizer (tokenizer.json).", "Download it again."
            )
        # What is wrong is told now, not in the middle of a question.
        _ = self.profile
        self.image_mean_and_std()


def _are_colours(values: Any) -> bool:
    return (
        isinstance(values, list | tuple)
        and len(values) == 3
        and all(type(value) in (int, float) and math.isfinite(value) for value in values)
    )
