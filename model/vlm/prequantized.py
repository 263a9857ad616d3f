"""Checkpoints whose weights come quantised: which of their modules are, and which kinds cannot be
read.

Published folders say in config.json which modules were left as they are, by the ends of their names
or by how they begin, as the transformers of their day matched them. Today's matches otherwise, and
a module of whole numbers without its scales ends in an assertion when it is first used. So it is
the weights that say what is quantised: bitsandbytes stores a state beside each.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from transformers import PreTrainedConfig, PreTrainedModel
from transformers.conversion_mapping import get_model_conversion_mapping
from transformers.core_model_loading import WeightConverter, WeightRenaming, rename_source_key

from ..wire.errors import ModelFolderError
from .model_folder import ModelFolder
from .weight_files import shapes

STATES = (".weight.quant_state.", ".SCB")
"""What stands in a weight's name that belongs to a quantised module, after the module's name."""

CPU_BLOCK = (64, 32)
"""Columns and rows that bitsandbytes' kernel for CPUs takes at once."""

METHODS = {
    "fp8": "8-bit floating point (FP8)",
    "fbgemm_fp8": "8-bit floating point (FP8)",
    "mxfp4": "4-bit floating point (MXFP4)",
    "modelopt": "ModelOpt (FP8 or NVFP4)",
    "gptq": "GPTQ",
    "awq": "AWQ",
    "compressed-tensors": "compressed-tensors (llm-compressor)",
    "auto-round": "AutoRound",
    "torchao": "torchao",
    "hqq": "HQQ",
    "eetq": "EETQ",
    "quanto": "Quanto",
    "mlx": "MLX",
}


def method_of(record: dict[str, Any]) -> str:
    """By what the weights are quantised, as config.json's part about it says."""
    method = record.get("quant_method")
    if method is None:  # MLX does not say; bitsandbytes did not in the beginning
        method = "mlx" if {"group_size", "bits"} <= record.keys() else "bitsandbytes"
    return str(method)


def refuse_unreadable(folder: ModelFolder) -> None:
    """Raises ModelFolderError where the folder comes quantised by anything but bitsandbytes."""
    if not folder.quantization or (method := method_of(folder.quantization)) == "bitsandbytes":
        return
    known = METHODS.get(method.lower())
    raise ModelFolderError(
        f"{folder.name} comes quantised by {known}, which this engine cannot read."
        if known
        else f"{folder.name} comes quantised in a way that this engine does not know.",
        "Take the same model as it was published first, not quantised: where memory is small, it "
        "is held in 8 or 4 bits here. Its bitsandbytes checkpoint (bnb-4bit) works, too.",
        f"quant_method {method[:200]}",
    )


def not_quantized(
    folder: ModelFolder, native: type[PreTrainedModel], config: PreTrainedConfig
) -> list[str]:
    """The linear layers that a quantised checkpoint left as they are, by their native names.

    Raises:
        ModelFolderError: what is quantised is none of the model's linear layers.
    """
    with torch.device("meta"):
        model = native(config)
    linear = {name for name, module in model.named_modules() if type(module) is nn.Linear}
    conversions = get_model_conversion_mapping(model)
    renamings = [one for one in conversions if isinstance(one, WeightRenaming)]
    converters = [one for one in conversions if isinstance(one, WeightConverter)]
    state = model.state_dict()

    def native_name(module: str) -> str:
        name, _ = rename_source_key(
            f"{module}.weight", renamings, converters, model.base_model_prefix, state
        )
        return name.removesuffix(".weight")

    quantized = {native_name(module) for module in _modules_with_states(folder)}
    if not quantized or not quantized <= linear:
        wrong = sorted(quantized - linear)
        raise ModelFolderError(
            f"{folder.name} comes quantised in a way that does not fit the model.",
            "Take the checkpoint that is not quantised.",
            f"{len(wrong)} of {len(quantized)} modules are none: {', '.join(wrong[:5])}",
        )
    return sorted(linear - quantized)


def check_states(model: PreTrainedModel, name: str) -> None:
    """Every quantised layer has the scales without which it means nothing.

    Raises:
        ModelFolderError: one has none.
    """
    from bitsandbytes.nn.modules import Linear4bit, Linear8bitLt  # takes a second, seldom needed

    for layer, module in model.named_modules():
        if isinstance(module, Linear4bit):
            whole = getattr(module.weight, "quant_state", None) is not None
        elif isinstance(module, Linear8bitLt):
            whole = getattr(module.weight, "SCB", None) is not None
        else:
            continue
        if not whole:
            raise ModelFolderError(
                f"{name} lacks what belongs to its quantised weights.",
                "Download it again, or take the checkpoint that is not quantised.",
                f"{layer} has no scales",
            )


def spell_out_odd_layers(model: PreTrainedModel) -> None:
    """On a CPU, hold 4-bit layers in full whose sizes bitsandbytes' kernel there cannot take, such
    as those of vision towers that others have quantised: it ends in an assertion."""
    from bitsandbytes.functional import dequantize_4bit
    from bitsandbytes.nn.modules import Linear4bit

    for name, module in list(model.named_modules()):
        if not isinstance(module, Linear4bit) or module.weight.device.type != "cpu":
            continue
        if module.in_features % CPU_BLOCK[0] == 0 and module.out_features % CPU_BLOCK[1] == 0:
            continue
        with torch.device("meta"):
            plain = nn.Linear(module.in_features, module.out_features, module.bias is not None)
        weight = dequantize_4bit(module.weight.data, module.weight.quant_state)
        plain.weight = nn.Parameter(weight.to(model.dtype), requires_grad=False)
        plain.bias = module.bias
        model.set_submodule(name, plain)


def _modules_with_states(folder: ModelFolder) -> set[str]:
    return {
        name.split(state)[0]
        for file in folder.weight_files()
        for name in shapes(file)
        for state in STATES
        if state in name
    }
