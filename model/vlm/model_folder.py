"""A model on disk: what it is, whether it is whole and safe to load, known before loading it."""

from __future__ import annotations

import hashlib
import json
import math
import os
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from ..confidence import ConfidenceCalibration
from ..errors import ModelFolderError, OutputError

EMBEDDED_MODEL = Path(__file__).parents[2] / "resources" / "models" / "embedded"
CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)
PICKLED = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")


@dataclass(frozen=True)
class ModelSettings:
    """What `ask_raster.json`, beside a model, may say of it.

    tile_size: pixels of a tile's side, 0 for the family's default. attention_layers: the decoder
    layers whose attention the read-out averages, empty for the default (the middle). focus_tiles:
    tiles of a level that are scored in one prompt, answer_tiles: detail tiles in the prompt that is
    answered; both as many as the model was trained on, 0 for as many as its context has room for.
    answers_apart: detail tiles that are answered from in a prompt each, of which one answer is made
    (see MarginalDecoding); 0 to answer from one prompt. abstention: what the model says where it
    cannot see what it is asked about. counts_add_up: whether its numbers are counts, so that those
    of several prompts are added up.
    confidence: how confident the model's probabilities make us. say_resolution: whether detail
    tiles are introduced with their ground resolution. notice: one sentence that belongs to every
    answer of this model.
    """

    tile_size: int = 0
    attention_layers: tuple[int, ...] = ()
    focus_tiles: int = 0
    answer_tiles: int = 0
    answers_apart: int = 0
    abstention: str = ""
    counts_add_up: bool = False
    confidence: ConfidenceCalibration = ConfidenceCalibration()
    say_resolution: bool = True
    notice: str = ""

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {"confidence": self.confidence.to_json()}


class ModelFolder:
    """A folder with a native transformers checkpoint in safetensors.

    Raises:
        ModelFolderError: it is none, is incomplete, is not supported, or would run code.
    """

    def __init__(self, path: str | Path = "") -> None:
        self.path = Path(path) if str(path) else EMBEDDED_MODEL
        self._check()

    @property
    def name(self) -> str:
        return "embedded" if self.is_embedded else self.path.resolve().name

    @property
    def is_embedded(self) -> bool:
        return self.path.resolve() == EMBEDDED_MODEL.resolve()

    @cached_property
    def config(self) -> dict[str, Any]:
        return self._json("config.json")

    @property
    def architecture(self) -> str:
        return (self.config.get("architectures") or ["none"])[0]

    @cached_property
    def settings(self) -> ModelSettings:
        if not (self.path / "ask_raster.json").exists():
            return ModelSettings()
        record = self._json("ask_raster.json")
        known = {field.name for field in fields(ModelSettings)}
        chosen = {name: value for name, value in record.items() if name in known}
        wrong = [name for name, value in chosen.items() if not self._is_fit(name, value)]
        if wrong:
            raise ModelFolderError(
                f"{self.path / 'ask_raster.json'} has a wrong {wrong[0]}: {chosen[wrong[0]]!r}.",
                "Correct it, or remove it from the file for the default.",
            )
        chosen["attention_layers"] = tuple(chosen.get("attention_layers", ()))
        if "confidence" in chosen:
            chosen["confidence"] = ConfidenceCalibration.from_json(chosen["confidence"])
        return ModelSettings(**chosen)

    def _is_fit(self, name: str, value: Any) -> bool:
        """Whether a setting can have this value with this model."""
        if name == "tile_size":
            token = 1
            for part in ("patch_size", "spatial_merge_size"):
                token *= self._number("vision_config", part) or 1
            return type(value) is int and value >= 0 and value % token == 0
        if name == "attention_layers":
            depth = self._number("text_config", "num_hidden_layers") or math.inf
            return isinstance(value, list) and all(
                type(layer) is int and 0 <= layer < depth for layer in value
            )
        if name in ("focus_tiles", "answer_tiles", "answers_apart"):
            return type(value) is int and value >= 0
        if name == "confidence":
            try:
                return bool(ConfidenceCalibration.from_json(value))
            except (AttributeError, KeyError, TypeError, ValueError):
                return False
        return isinstance(value, bool if name in ("counts_add_up", "say_resolution") else str)

    def _number(self, part: str, name: str) -> int | None:
        """A number in the configuration; None where it is none, which is said elsewhere."""
        record = self.config.get(part, self.config)
        value = record.get(name) if isinstance(record, dict) else None
        return value if type(value) is int else None

    def change_settings(self, **changed: Any) -> None:
        """Write these of the settings into `ask_raster.json`; what else it says stays.

        Raises:
            OutputError: the folder cannot be written.
        """
        file = self.path / "ask_raster.json"
        record = self._json(file.name) if file.exists() else {}
        partial = file.with_suffix(".partial")
        try:
            partial.write_text(json.dumps(record | changed, indent=1) + "\n", "utf-8")
            partial.replace(file)
        except OSError as error:
            raise OutputError(
                f"{file} cannot be written.", "Make the model's folder writable.", str(error)
            ) from error
        self.__dict__.pop("settings", None)

    @property
    def has_region_focus(self) -> bool:
        return (self.path / "region_focus.safetensors").is_file()

    @property
    def is_quantized(self) -> bool:
        """Whether the weights come quantised, and so can only be loaded as they are."""
        return "quantization_config" in self.config

    def image_mean_and_std(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Of each colour channel; newer checkpoints hold them in processor_config.json."""
        record: dict[str, Any] = {}
        if (self.path / "preprocessor_config.json").exists():
            record = self._json("preprocessor_config.json")
        elif (self.path / "processor_config.json").exists():
            record = self._json("processor_config.json").get("image_processor") or {}
        return tuple(record.get("image_mean", CLIP_MEAN)), tuple(record.get("image_std", CLIP_STD))

    def processor_chat_template(self) -> str:
        """The processor's chat template where it lies in a file of its own, '' otherwise."""
        if not (self.path / "chat_template.json").exists():
            return ""
        return str(self._json("chat_template.json").get("chat_template", ""))

    def weight_files(self) -> list[Path]:
        """The checkpoint's safetensors files, as its index names them."""
        if (self.path / "model.safetensors.index.json").exists():
            index = self._json("model.safetensors.index.json")
            try:
                return [self.path / name for name in sorted(set(index["weight_map"].values()))]
            except (KeyError, AttributeError, TypeError) as error:
                raise ModelFolderError(
                    f"{self.path / 'model.safetensors.index.json'} names no weights.",
                    "Download it again.",
                    repr(error),
                ) from error
        return sorted(self.path.glob("model*.safetensors"))

    def sha256(self) -> str:
        """The digest of all weights, remembered per file until the file changes."""
        digest = hashlib.sha256()
        files = [*self.weight_files(), self.path / "region_focus.safetensors"]
        for file in files:
            if file.exists():
                digest.update(_file_sha256(file).encode())
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
            if (self.path / name).is_file() and "auto_map" in self._json(name):
                raise ModelFolderError(
                    f"{self.path} would run code of its own (auto_map in {name}).",
                    "Only native transformers architectures are loaded; choose such a checkpoint.",
                )
        weights = self.weight_files()
        if not weights:
            pickled = [p.name for p in sorted(self.path.iterdir()) if p.suffix in PICKLED]
            if pickled:
                raise ModelFolderError(
                    f"{self.path} holds pickled weights ({pickled[0]}), which can run code.",
                    "Only safetensors are loaded; convert the weights first.",
                )
            raise ModelFolderError(
                f"{self.path} holds no weights (model*.safetensors).", "Download it again."
            )
        missing = [file.name for file in weights if not file.is_file()]
        missing += [file.name for file in weights if file.is_file() and not _is_whole(file)]
        if missing:
            raise ModelFolderError(
                f"{self.path} is half a download: {', '.join(missing)} missing or cut short.",
                "Download the missing files again.",
            )
        if not any((self.path / n).is_file() for n in ("tokenizer.json", "vocab.json")):
            raise ModelFolderError(
                f"{self.path} has no tokenizer (tokenizer.json).", "Download it again."
            )
        _ = self.settings  # a wrong one is told now, not in the middle of a question

    def _json(self, name: str) -> dict[str, Any]:
        try:
            record = json.loads((self.path / name).read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise ModelFolderError(
                f"{self.path / name} cannot be read as JSON.", "Download it again.", str(error)
            ) from error
        if not isinstance(record, dict):
            raise ModelFolderError(f"{self.path / name} is not a JSON object.")
        return record


def _is_whole(file: Path) -> bool:
    """Whether a safetensors file is as long as its header says."""
    with file.open("rb") as stream:
        header_length = int.from_bytes(stream.read(8), "little")
        if header_length > 100 * 2**20:
            return False
        try:
            header = json.loads(stream.read(header_length))
            header.pop("__metadata__", None)
            end = max((entry["data_offsets"][1] for entry in header.values()), default=0)
        except (ValueError, AttributeError, KeyError, IndexError, TypeError):
            return False  # not a safetensors header
    return file.stat().st_size == 8 + header_length + end


def _file_sha256(file: Path) -> str:
    """A file's digest, kept in the user's cache: hashing 16 GB at every start takes too long."""
    status = file.stat()
    key = f"{file.resolve()}|{status.st_size}|{status.st_mtime_ns}"
    base = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    cached = base / "ask-raster" / "sha256" / hashlib.sha256(key.encode()).hexdigest()
    try:
        return cached.read_text("ascii")
    except OSError:
        pass
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(2**22):
            digest.update(block)
    if status.st_size > 2**28:
        try:
            cached.parent.mkdir(parents=True, exist_ok=True)
            cached.write_text(digest.hexdigest(), "ascii")
        except OSError:
            pass  # a cache that cannot be written costs time, nothing else
    return digest.hexdigest()
