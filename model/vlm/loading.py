"""From a model folder to a loaded model: device, number format, quantisation."""

from __future__ import annotations

from contextlib import ExitStack

import torch
from transformers import BitsAndBytesConfig, PreTrainedModel

from ..vlm import template_guard
from ..wire.errors import DeviceError, ModelFolderError
from ..wire.question import Quantization
from .architectures import Architecture, architecture_of
from .chat_prompt import PromptImage, build_prompt
from .checksums import check_published
from .folder_files import model_folder_errors
from .memory import is_out_of_memory
from .model_folder import ModelFolder
from .native_config import generation_config, native_config
from .planner import check_fits
from .tokenizer_files import load_tokenizer
from .vision_language_model import VisionLanguageModel
from .weight_files import check_numbers, open_weights

LARGE_PARAMETERS = 10**9
"""From this size on, 4 bits are the default on a GPU."""


def choose_device(wanted: str = "auto") -> torch.device:
    """The device by name (cpu, cuda, cuda:1, xpu, mps), or the best there is.

    Raises:
        DeviceError: it is not there.
    """
    available = {
        "cuda": torch.cuda.is_available,
        "xpu": lambda: hasattr(torch, "xpu") and torch.xpu.is_available(),
        "mps": torch.backends.mps.is_available,
        "cpu": lambda: True,
    }
    if wanted == "auto":
        return torch.device(next(name for name, is_there in available.items() if is_there()))
    try:
        device = torch.device(wanted)
    except RuntimeError as error:
        raise DeviceError(
            f"'{wanted}' is not a device.", "Choose Automatic as the device in the settings."
        ) from error
    is_there = device.type in available and available[device.type]()
    if device.index and device.type in ("cuda", "xpu"):
        is_there = is_there and device.index < torch.get_device_module(device).device_count()
    if not is_there:
        raise DeviceError(
            f"There is no device '{wanted}' that this engine's PyTorch can use.",
            "Choose Automatic as the device in the settings.",
        )
    return device


def load(
    folder: ModelFolder, device: str = "auto", quantization: Quantization | None = None
) -> VisionLanguageModel:
    """Load a model.

    quantization: None chooses 4 bits for large models on a GPU, and none otherwise.

    Raises:
        ModelFolderError: unsupported architecture, or weights that do not fit it.
        DeviceError: the device is not there, or its memory is too small.
    """
    architecture = architecture_of(folder)
    place = choose_device(device)
    chosen = quantization or _default_quantization(folder, place)
    check_fits(folder, chosen, place)
    with model_folder_errors(folder.name, "loaded"):
        template_guard.start()
        weights = folder.weight_files()
        check_published(folder.files, weights)
        check_numbers(weights)
        model = _native_model(folder, architecture, chosen, place)
        tokenizer = load_tokenizer(folder, model.config)
        vlm = architecture.wrapper(model, tokenizer, folder, _quantization_of(folder, chosen))
        _check_chat_template(vlm)
        _check_layers(vlm)
        return vlm


def _native_model(
    folder: ModelFolder, architecture: Architecture, chosen: Quantization, place: torch.device
) -> PreTrainedModel:
    """transformers' model with the folder's weights. It is told the configuration and given the
    tensors: it never sees the folder, in which it would look for much else."""
    plain = chosen is Quantization.NONE and not folder.is_quantized
    options = {}
    if chosen is not Quantization.NONE and not folder.is_quantized:
        options["quantization_config"] = _bitsandbytes(chosen, architecture.not_quantized)
    with ExitStack() as opened:
        files = [opened.enter_context(open_weights(f, place)) for f in folder.weight_files()]
        tensors = {name: file.get_slice(name) for file in files for name in file.keys()}
        try:
            model, problems = architecture.native.from_pretrained(
                None,
                config=native_config(folder, architecture),
                state_dict=tensors,
                generation_config=generation_config(folder),
                dtype=torch.float32 if plain and place.type == "cpu" else torch.bfloat16,
                device_map={"": place},
                attn_implementation="sdpa",
                local_files_only=True,
                trust_remote_code=False,
                output_loading_info=True,
                **options,
            )
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            raise DeviceError(
                f"{folder.name} does not fit into the memory of {place}.",
                "Choose 4-bit (nf4) quantisation, a smaller model, or the CPU.",
                str(error),
            ) from error
    if problems["missing_keys"] or problems.get("mismatched_keys"):
        wrong = sorted(map(str, [*problems["missing_keys"], *problems.get("mismatched_keys", ())]))
        raise ModelFolderError(
            f"{folder.name}'s weights do not fit its config.json: {wrong[0]} and "
            f"{len(wrong) - 1} more.",
            "Download it again.",
            "\n".join(wrong),
        )
    return model


def _check_chat_template(vlm: VisionLanguageModel) -> None:
    """A template that leaves out images, introductions or the question would go unnoticed."""

    def prompt(introduction: str, question: str) -> list[int]:
        images = [PromptImage(introduction, 1, 1)]
        image_token = vlm.model.config.image_token_id
        return build_prompt(
            vlm.tokenizer, images, question, image_token, vlm.image_text, vlm.image_marks
        ).input_ids

    try:
        whole = prompt("one", "two") not in (prompt("", "two"), prompt("one", ""))
        details = ""
    except (TypeError, ValueError, KeyError) as error:  # it is a program, and fails as such
        whole, details = False, repr(error)
    if not whole:
        raise ModelFolderError(
            f"{vlm.folder.name} has no chat template for questions about images.",
            "Choose an instruction-tuned checkpoint with its tokenizer's files.",
            details,
        )


def _check_layers(vlm: VisionLanguageModel) -> None:
    """Layers without full attention have nothing that could be read."""
    wrong = set(vlm.folder.profile.attention_layers) - set(vlm.readable_layers)
    if wrong:
        raise ModelFolderError(
            f"{vlm.folder.name}'s ask_raster.json names attention_layers that cannot be read.",
            f"Choose from {', '.join(map(str, vlm.readable_layers))}, or remove it from the file.",
            f"{sorted(wrong)} have no full attention",
        )


def _default_quantization(folder: ModelFolder, device: torch.device) -> Quantization:
    size = sum(file.stat().st_size for file in folder.weight_files())
    large = size > 2 * LARGE_PARAMETERS
    return Quantization.NF4 if large and device.type in ("cuda", "xpu") else Quantization.NONE


def _quantization_of(folder: ModelFolder, chosen: Quantization) -> str:
    """What the model is held in; a checkpoint that comes quantised stays as it is."""
    stored = folder.quantization
    if stored.get("load_in_4bit"):
        return str(stored.get("bnb_4bit_quant_type", chosen.value))
    if stored.get("load_in_8bit"):
        return Quantization.INT8.value
    return str(stored.get("quant_method", chosen.value))


def _bitsandbytes(quantization: Quantization, not_quantized: tuple[str, ...]) -> BitsAndBytesConfig:
    if quantization is Quantization.INT8:
        return BitsAndBytesConfig(load_in_8bit=True, llm_int8_skip_modules=list(not_quantized))
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_compute_dtype=torch.bfloat16,
        bnb_4bit_use_double_quant=True,
        llm_int8_skip_modules=list(not_quantized),
    )
