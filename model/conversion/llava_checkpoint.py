"""From a checkpoint of LLaVA's own layout to a native folder, tensor by tensor.

Nothing is computed: tensors get their native names, config.json its native form, the tokenizer an
`<image>` token and the chat format that the model was trained with. A region focus module becomes
`region_focus.safetensors` beside the model. Memory holds one file's tensors at a time.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import save_file
from transformers import (
    CLIPVisionConfig,
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    PreTrainedTokenizerBase,
    Qwen2Config,
)

from ..focus.region_focus_module import LAST_LAYER_PARTS
from ..vlm.checksums import check_published
from ..vlm.folder_files import FolderFiles, model_folder_errors
from ..vlm.model_folder import CLIP_MEAN, CLIP_STD, PROFILE, ModelFolder
from ..vlm.native_config import believed
from ..vlm.profile import AnswerBudget, PromptForm
from ..vlm.tokenizer_files import load_tokenizer
from ..vlm.weight_files import check_numbers, is_safetensors, open_weights, shapes
from ..wire.errors import ModelFolderError, OutputError
from .llava_layout import VISION_TOWER_FILE, Renaming, layer_count, rename

DECODERS = {"LlavaQwenForCausalLM": Qwen2Config, "LlavaLlamaForCausalLM": LlamaConfig}
IMAGE_PLACEHOLDER = "<image>"
ROW_END = "<image_newline>"
GEOLLAVA = re.compile(r"^reghead\.")
"""What only GeoLLaVA-8K's weights have."""
CLIP_HEAD_SIZE = 64
PUBLISHED_FOCUS_LAYERS = (1, 5, 11, 14)
"""LRS-VQA's, for a checkpoint whose config.json does not say."""

_CONTENT = (
    "{% if message['content'] is string %}{{ message['content'] }}{% else %}"
    "{% for item in message['content'] %}"
    "{% if item['type'] == 'image' %}<image>\n{% else %}{{ item['text'] }}{% endif %}"
    "{% endfor %}{% endif %}"
)
QWEN_CHAT = (
    "<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n"
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    + _CONTENT
    + "<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
VICUNA_CHAT = (
    "A chat between a curious user and an artificial intelligence assistant. The assistant gives "
    "helpful, detailed, and polite answers to the user's questions."
    "{% for message in messages %}{{ ' USER: ' if message['role'] == 'user' else ' ASSISTANT: ' }}"
    + _CONTENT
    + "{{ '</s>' if message['role'] != 'user' else '' }}{% endfor %}"
    "{% if add_generation_prompt %} ASSISTANT:{% endif %}"
)


@dataclass(frozen=True)
class Conversion:
    """What was written. focus_layers: the decoder's layers that the region focus module started
    as, empty without one. left_out: how many tensors were not taken over, by reason."""

    tensors: int
    focus_layers: tuple[int, ...]
    left_out: dict[str, int]


def convert(source: Path, destination: Path, vision_tower: Path | None = None) -> Conversion:
    """Write the native folder.

    vision_tower: a folder with CLIP's own checkpoint, for where the source does not hold the
    tower's weights.

    Raises:
        ModelFolderError: the source is incomplete, unsafe, or not of this layout.
        OutputError: the destination exists or cannot be written.
    """
    if destination.exists():
        raise OutputError(f"{destination} exists already.", "Name a folder that does not exist.")
    with model_folder_errors(str(source), "converted"):
        _check_tokenizer_file(source)
        checkpoint = _Checkpoint(ModelFolder(source), vision_tower)
        checkpoint.check_sources()
        tokenizer = _tokenizer(checkpoint)
        config = checkpoint.native_config(tokenizer)
        checkpoint.check_against(config)
    partial = destination.with_name(destination.name + ".partial")
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        row_end = tokenizer.convert_tokens_to_ids(ROW_END)
        _write_weights(partial, checkpoint, config, row_end)
        _write_region_focus(partial, checkpoint)
        _write_descriptions(partial, config, tokenizer)
        _write_json(partial / PROFILE, checkpoint.profile(config))
        partial.rename(destination)
    except (OSError, SafetensorError) as error:
        shutil.rmtree(partial, ignore_errors=True)
        raise OutputError(
            f"{destination} cannot be written.", "Check the free space and the folder.", str(error)
        ) from error
    return Conversion(
        len(checkpoint.renaming.model) + len(checkpoint.tower),
        checkpoint.focus_layers,
        dict(Counter(checkpoint.renaming.left_out.values())),
    )


class _Checkpoint:
    """The source: its settings, where each tensor lies, what it becomes."""

    def __init__(self, folder: ModelFolder, vision_tower: Path | None) -> None:
        self.folder = folder
        self.record = folder.config
        if folder.architecture not in DECODERS:
            raise ModelFolderError(
                f"{folder.name} is a {folder.architecture}, which cannot be converted.",
                "Of these layouts: " + ", ".join(DECODERS) + ".",
            )
        self._check_settings()
        self.shapes = {
            name: shape for file in folder.weight_files() for name, shape in shapes(file).items()
        }
        self.renaming: Renaming = rename(self.shapes, LAST_LAYER_PARTS)
        if self.renaming.unknown:
            raise ModelFolderError(
                f"{folder.name} holds weights that are not of this layout: "
                f"{self.renaming.unknown[0]} and {len(self.renaming.unknown) - 1} more.",
                "Only LLaVA's layout, LRS-VQA's and GeoLLaVA-8K's can be converted.",
                "\n".join(self.renaming.unknown),
            )
        self.tower = self._tower_of(vision_tower)

    def _check_settings(self) -> None:
        expected = {"mm_vision_select_feature": ("patch",), "slice_block_size": (336,)}
        for name, allowed in expected.items():
            if self.record.get(name, allowed[0]) not in allowed:
                raise self._mismatch(f"{name} is {self.record[name]}, not {allowed[0]}")
        layer = self.record.get("mm_vision_select_layer", -2)
        if not isinstance(layer, int):
            raise self._mismatch("it reads several layers of its vision tower")
        projector = str(self.record.get("mm_projector_type", "mlp2x_gelu"))
        if not projector.startswith("mlp2x_gelu"):
            raise self._mismatch(f"its projector is a {projector}")

    def _tower_of(self, folder: Path | None) -> dict[str, tuple[Path, str]]:
        """The vision tower's tensors where they lie in a checkpoint of their own: native name to
        file and name; empty where the source holds them."""
        if any(name.startswith("model.vision_tower.") for name in self.renaming.model.values()):
            return {}
        if folder is None:
            raise ModelFolderError(
                f"{self.folder.name} does not hold its vision tower "
                f"({self.record.get('mm_vision_tower', 'CLIP')}).",
                "Name the folder with its safetensors as the vision tower.",
            )
        pattern, native = VISION_TOWER_FILE
        tower = {
            pattern.sub(native, name): (file, name)
            for file in _safetensors(folder)
            for name in shapes(file)
            if pattern.match(name) and not name.endswith("position_ids")
        }
        if not tower:
            raise ModelFolderError(f"{folder} holds no vision tower (vision_model.*).")
        return tower

    def native_shapes(self) -> dict[str, tuple[int, ...]]:
        given = {new: self.shapes[old] for old, new in self.renaming.model.items()}
        of_files = {file: shapes(file) for file, _ in self.tower.values()}
        return given | {new: of_files[file][old] for new, (file, old) in self.tower.items()}

    def check_sources(self) -> None:
        """Whether the weights are what was published, as far as anybody can tell."""
        weights = self.folder.weight_files()
        check_published(self.folder.files, weights)
        check_numbers([*weights, *sorted({file for file, _ in self.tower.values()})])

    @property
    def focus_layers(self) -> tuple[int, ...]:
        """The decoder's layers that the module's were copied from: the one before the first that
        is named, and those named."""
        if not self.renaming.region_focus:
            return ()
        named = self.record.get("llm_layer_list", PUBLISHED_FOCUS_LAYERS)
        layers = (named[0] - 1, *named)
        count = layer_count(self.renaming.region_focus.values())
        if count != len(layers):
            raise self._mismatch(f"its region focus module has {count} layers, not {len(layers)}")
        return layers

    def row_end(self) -> torch.Tensor | None:
        """The embedding that ends rows, where the checkpoint has one."""
        name = self.renaming.row_end
        for file in self.folder.weight_files() if name else ():
            with open_weights(file) as source:
                if name in source.keys():
                    return source.get_tensor(name)
        return None

    def profile(self, config: LlavaConfig) -> dict[str, Any]:
        """What `ask_raster.json` says of it: it is prompted as it was trained.

        LRS-VQA (arXiv 2503.07588): a thumbnail, a colon, the pyramid's tokens. Its thumbnail
        is not pooled and has 576 tokens; the overview here is pooled as the tiles are, and has 144.
        GeoLLaVA-8K (arXiv 2505.21375): no thumbnail, of every tile the best of 576 tokens, at most
        8,064 pixels a side.
        """
        run: dict[str, Any] = {"prompt": PromptForm.IMAGE_RUN.value, "say_resolution": False}
        if self.renaming.region_focus:
            separator = ROW_END if self.renaming.row_end else ""
            shown = {"after_overview": ":", "between_details": separator}
            return run | shown
        if any(map(GEOLLAVA.match, self.shapes)):
            budget = asdict(AnswerBudget(3_456, 13_824, 13_824))
            whole = {
                "shows_overview": False,
                "pooled": False,
                "largest_side": 24 * config.vision_config.image_size,
            }
            return run | whole | {"answer_budget": budget}
        return {}

    def native_config(self, tokenizer: PreTrainedTokenizerBase) -> LlavaConfig:
        shapes_of = self.native_shapes()
        try:
            decoder = DECODERS[self.folder.architecture]
            text = believed(self.record, decoder, self.folder)
            text["vocab_size"] = shapes_of["lm_head.weight"][0]
            image_token, row_end = tokenizer.convert_tokens_to_ids([IMAGE_PLACEHOLDER, ROW_END])
            if (last := max(image_token, row_end)) >= text["vocab_size"]:
                text["vocab_size"] = -(-(last + 1) // 64) * 64
            patch = shapes_of["model.vision_tower.embeddings.patch_embedding.weight"]
            places = shapes_of["model.vision_tower.embeddings.position_embedding.weight"][0] - 1
            inner = shapes_of["model.vision_tower.encoder.layers.0.mlp.fc1.weight"][0]
            vision = CLIPVisionConfig(
                hidden_size=patch[0],
                intermediate_size=inner,
                num_hidden_layers=layer_count(n for n in shapes_of if ".vision_tower." in n),
                num_attention_heads=patch[0] // CLIP_HEAD_SIZE,
                patch_size=patch[2],
                image_size=patch[2] * round(places**0.5),
                projection_dim=768,
            )
            config = LlavaConfig(
                vision_config=vision,
                text_config=decoder(**text),
                image_token_index=image_token,
                vision_feature_layer=self.record.get("mm_vision_select_layer", -2),
                vision_feature_select_strategy="default",
                image_seq_length=places,
            )
        except KeyError as error:
            raise self._mismatch(f"it has no {error.args[0]}") from error
        except ModelFolderError:
            raise
        except Exception as error:  # a broken configuration fails wherever it is first used
            raise self._mismatch("its config.json is broken", repr(error)) from error
        config.architectures = [LlavaForConditionalGeneration.__name__]
        return config

    def check_against(self, config: LlavaConfig) -> None:
        """Every tensor that the native model has is there, in its shape, and no other."""
        with torch.device("meta"):
            model = LlavaForConditionalGeneration(config)
        wanted = {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}
        given = self.native_shapes()
        for name in _VOCABULARY:
            given[name] = (wanted[name][0], *given[name][1:])  # rows are added
        layer = {
            name.partition("layers.0.")[2]: shape
            for name, shape in wanted.items()
            if name.startswith("model.language_model.layers.0.")
        }
        for old, new in self.renaming.region_focus.items():
            wanted[new] = layer.get(new.split(".", 2)[2], ())
            given[new] = self.shapes[old]
        wrong = sorted(
            name for name in wanted.keys() | given if wanted.get(name) != given.get(name)
        )
        if wrong:
            raise self._mismatch(
                f"{wrong[0]} and {len(wrong) - 1} more are missing, too many or of another shape",
                "\n".join(f"{name}: {given.get(name)}, not {wanted.get(name)}" for name in wrong),
            )
        _ = self.focus_layers

    def _mismatch(self, what: str, details: str = "") -> ModelFolderError:
        return ModelFolderError(
            f"{self.folder.name} does not match the layout: {what}.",
            "Download it again, or report this checkpoint.",
            details,
        )


_VOCABULARY = ("model.language_model.embed_tokens.weight", "lm_head.weight")


def _check_tokenizer_file(source: Path) -> None:
    if (source / "tokenizer.model").exists() and not (source / "tokenizer.json").exists():
        raise ModelFolderError(
            f"{source} has its tokenizer only as tokenizer.model.",
            "Put the tokenizer.json of the same language model (Vicuna's is Llama 2's) beside it.",
        )


def _tokenizer(checkpoint: _Checkpoint) -> PreTrainedTokenizerBase:
    """The source's tokenizer with `<image>` and the chat format of its training."""
    decoder = DECODERS[checkpoint.folder.architecture]
    tokenizer = load_tokenizer(checkpoint.folder, decoder())
    tokenizer.add_tokens([IMAGE_PLACEHOLDER, ROW_END], special_tokens=True)
    is_qwen = decoder is Qwen2Config
    tokenizer.chat_template = QWEN_CHAT if is_qwen else VICUNA_CHAT
    return tokenizer


def _safetensors(folder: Path) -> list[Path]:
    """All of a folder's safetensors, whole and inside of it."""
    files = FolderFiles(folder)
    found = sorted(path.name for path in folder.glob("*.safetensors"))
    return [files.file(name) for name in found if is_safetensors(files, name)]


def _write_weights(
    folder: Path, checkpoint: _Checkpoint, config: LlavaConfig, row_end: int
) -> None:
    """One file for each of the source's, and an index. row_end: the token whose embedding ends
    rows."""
    separator = checkpoint.row_end()
    parts = list(_parts(checkpoint))
    weight_map: dict[str, str] = {}
    size = 0
    for number, (file, names) in enumerate(parts, 1):
        name = f"model-{number:05}-of-{len(parts):05}.safetensors"
        tensors = {}
        with open_weights(file) as source:
            for old, new in names.items():
                tensors[new] = source.get_tensor(old)
                if new in _VOCABULARY:
                    tensors[new] = _with_rows(tensors[new], config.text_config.vocab_size, new)
                if new == _VOCABULARY[0] and separator is not None:
                    tensors[new] = tensors[new].clone()
                    tensors[new][row_end] = separator.to(tensors[new].dtype)
        save_file(tensors, folder / name, metadata={"format": "pt"})
        weight_map |= dict.fromkeys(tensors, name)
        size += sum(tensor.nbytes for tensor in tensors.values())
    index = {"metadata": {"total_size": size}, "weight_map": weight_map}
    _write_json(folder / "model.safetensors.index.json", index)


def _parts(checkpoint: _Checkpoint) -> Iterator[tuple[Path, dict[str, str]]]:
    """Each file that holds tensors of the model, and their old and new names."""
    model = checkpoint.renaming.model
    for file in checkpoint.folder.weight_files():
        if names := {old: model[old] for old in shapes(file) if old in model}:
            yield file, names
    for file in sorted({file for file, _ in checkpoint.tower.values()}):
        yield file, {old: new for new, (held, old) in checkpoint.tower.items() if held == file}


def _with_rows(weight: torch.Tensor, rows: int, name: str) -> torch.Tensor:
    """The vocabulary with rows for `<image>` and padding: never said (as unlikely as the token 0,
    which is unknown or padding), never read (image features take the place)."""
    missing = rows - weight.shape[0]
    if missing <= 0:
        return weight
    new = weight[:1] if name.startswith("lm_head") else torch.zeros_like(weight[:1])
    return torch.cat([weight, new.expand(missing, -1)])


def _write_region_focus(folder: Path, checkpoint: _Checkpoint) -> None:
    names = checkpoint.renaming.region_focus
    if not names:
        return
    tensors: dict[str, torch.Tensor] = {}
    for file in checkpoint.folder.weight_files():
        with open_weights(file) as source:
            held = [old for old in source.keys() if old in names]
            tensors |= {names[old]: source.get_tensor(old) for old in held}
    save_file(tensors, folder / "region_focus.safetensors", metadata={"format": "pt"})
    _write_json(folder / "region_focus.json", {"layers": list(checkpoint.focus_layers)})


def _write_descriptions(
    folder: Path, config: LlavaConfig, tokenizer: PreTrainedTokenizerBase
) -> None:
    config.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    is_qwen = isinstance(config.text_config, Qwen2Config)
    end = tokenizer.convert_tokens_to_ids("<|im_end|>" if is_qwen else "</s>")
    _write_json(
        folder / "generation_config.json",
        {"eos_token_id": end, "pad_token_id": tokenizer.pad_token_id or 0},
    )
    side = config.vision_config.image_size
    _write_json(
        folder / "preprocessor_config.json",
        {
            "image_processor_type": "CLIPImageProcessor",
            "crop_size": {"height": side, "width": side},
            "size": {"shortest_edge": side},
            "image_mean": CLIP_MEAN,
            "image_std": CLIP_STD,
        },
    )


def _write_json(path: Path, record: dict[str, Any]) -> None:
    path.write_text(json.dumps(record, indent=1) + "\n", "utf-8")
