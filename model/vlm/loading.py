"""From a model folder to a loaded model: device, number format, quantisation."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import torch
from transformers import BitsAndBytesConfig, PreTrainedModel

from ..vlm import template_guard
from ..wire.errors import DeviceError, ModelFolderError
from ..wire.question import Quantization
from .architectures import Architecture, architecture_of
from .checksums import check_published
from .folder_files import FilesState, model_folder_errors
from .memory import is_out_of_memory
from .model_folder import ModelFolder
from .native_config import generation_config, native_config
from .planner import MemoryPlan, fitting_plans
from .prequantized import check_states, not_quantized, spell_out_odd_layers
from .tokenizer_files import load_tokenizer
from .vision_language_model import VisionLanguageModel
from .weight_files import check_numbers, open_weights


def choose_device(wanted: str = "auto") -> torch.device:
    """The device by name (cpu, cuda, cuda:1, xpu, mps), or the best there is.

    Raises:
        DeviceError: it is not there.
    """
    available: dict[str, Callable[[], bool]] = {
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

    quantization: None chooses the best that fits: 16 bits, then 8, then 4. Where memory that was
    free is not any more, the next is tried.

    Raises:
        ModelFolderError: unsupported architecture, weights that do not fit it, or files that change
            meanwhile.
        DeviceError: the device is not there, or its memory is too small.
    """
    architecture = architecture_of(folder)
    place = choose_device(device)
    choices = fitting_plans(folder, place, quantization)
    for choice in choices:
        try:
            return _load_as_planned(folder, architecture, choice, place)
        except DeviceError:
            if choice is choices[-1]:
                raise
        _give_back(place)
    raise AssertionError("there is at least one choice")


def _load_as_planned(
    folder: ModelFolder, architecture: Architecture, choice: MemoryPlan, place: torch.device
) -> VisionLanguageModel:
    before = folder.files.state()
    with model_folder_errors(folder.name, "loaded"), _watching_for_changes(folder, before):
        template_guard.start()
        weights = folder.weight_files()
        check_published(folder.files, weights)
        check_numbers(weights)
        model = _native_model(folder, architecture, choice, place)
        held = _quantization_of(folder, choice.quantization)
        if held != Quantization.NONE.value:
            check_states(model, folder.name)
            spell_out_odd_layers(model)
        tokenizer = load_tokenizer(folder, model.config)
        vlm = architecture.wrapper(model, tokenizer, folder, held)
        _check_chat_template(vlm)
        _check_layers(vlm)
        return vlm


@contextmanager
def _watching_for_changes(folder: ModelFolder, before: FilesState) -> Iterator[None]:
    """Whatever else went wrong within: that the files have changed meanwhile comes first."""
    try:
        yield
    except DeviceError:
        raise
    except Exception:
        _must_be_unchanged(folder, before)
        raise
    _must_be_unchanged(folder, before)


def _must_be_unchanged(folder: ModelFolder, before: FilesState) -> None:
    after = folder.files.state()
    changed = sorted(n for n in before.keys() | after if before.get(n) != after.get(n))
    if changed:
        raise ModelFolderError(
            f"{folder.name} changed while it was loaded: {changed[0]}.",
            "Wait until it is complete, then ask again.",
            ", ".join(changed)[:2000],
        )


def _give_back(place: torch.device) -> None:
    """The memory of what could not be loaded whole."""
    gc.collect()
    if place.type in ("cuda", "xpu", "mps"):
        torch.get_device_module(place).empty_cache()


def _native_model(
    folder: ModelFolder, architecture: Architecture, choice: MemoryPlan, place: torch.device
) -> PreTrainedModel:
    """transformers' model with the folder's weights. It is told the configuration and given the
    tensors: it never sees the folder, in which it would look for much else."""
    config = native_config(folder, architecture)
    options = {}
    if folder.is_quantized:
        plain_config = native_config(folder, architecture)
        del plain_config.quantization_config
        left = not_quantized(folder, architecture.native, plain_config)
        config.quantization_config["llm_int8_skip_modules"] = left
    elif choice.quantization is not Quantization.NONE:
        options["quantization_config"] = _bitsandbytes(
            choice.quantization, architecture.not_quantized
        )
    with ExitStack() as opened:
        files = [opened.enter_context(open_weights(f, place)) for f in folder.weight_files()]
        tensors = {name: file.get_slice(name) for file in files for name in file.keys()}
        try:
            model, problems = architecture.native.from_pretrained(
                None,
                config=config,
                state_dict=tensors,
                generation_config=generation_config(folder),
                dtype=choice.dtype,
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
        return vlm.prompt([introduction], question).input_ids

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
