"""The Region Focus Module of LRS-VQA (arXiv 2503.07588, section 3.2), for inference.

A few decoder layers of the language model's own kind, initialised from a sparse subset of its
layers and trained to attend where the answer lies. Its input is the embedding sequence of the
language model; its output is the last layer's attention of the last prompt token to the vision
tokens, for which only that layer's norm, query and key projections are needed.

On disk, beside a model: `region_focus.json` with `layers` (the language model's layers that the
module's were copied from) and, where their MLPs are narrower than the model's,
`intermediate_size`; and `region_focus.safetensors` with `layers.{i}.<parameter>`.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from ..vlm.attention_scores import logits_of_tokens
from ..vlm.decoder_layers import FULL_ATTENTION
from ..vlm.memory import is_out_of_memory
from ..vlm.shared_prefix import PrefixRunner
from ..vlm.vision_language_model import MultimodalSequence, VisionLanguageModel
from ..wire.errors import DeviceError, ModelFolderError

LAST_LAYER_PARTS = (
    *("input_layernorm", "q_proj", "k_proj", "q_norm", "k_norm"),
    *("operator_norm", "q_layernorm", "k_layernorm"),  # as LFM2 calls them
)
"""What the last layer needs; the rest of it is neither stored nor run."""


@dataclass(frozen=True)
class LayersOf:
    """See LayerReader: of a module, the last of its layers."""

    runner: PrefixRunner
    layers: tuple[int, ...]


class RegionFocusModule(nn.Module):
    """R decoder layers; see above. `layers`: those of the language model that it starts as;
    `intermediate_size`: units of their MLPs, by default as many as the model's."""

    name = "rfm"
    reader: None = None  # it was trained to look at what is asked, in the places of its prompts

    def __init__(
        self, vlm: VisionLanguageModel, layers: Sequence[int], intermediate_size: int | None = None
    ) -> None:
        super().__init__()
        self._vlm = (vlm,)  # a tuple, so that the model does not become a part of this module
        self.source_layers = tuple(layers)
        self.tiles_at_once = vlm.folder.profile.focus_tiles
        config = copy.deepcopy(vlm.language_model.config)
        of_model = getattr(config, "intermediate_size", None)  # a mixture of experts has none
        self.intermediate_size: int | None = intermediate_size or of_model
        if of_model:
            config.intermediate_size = self.intermediate_size
        if getattr(config, "layer_types", None):
            config.layer_types = [FULL_ATTENTION] * config.num_hidden_layers
        layer_class = type(vlm.language_model.layers[0])  # not quantised even where the model is
        self.layers = nn.ModuleList(layer_class(config, index) for index in range(len(layers)))

    @staticmethod
    def load(vlm: VisionLanguageModel) -> RegionFocusModule:
        """The module that lies beside the model.

        Raises:
            ModelFolderError: there is none, or it does not fit the model.
            DeviceError: there is no memory for it.
        """
        try:
            return RegionFocusModule._load(vlm)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            raise DeviceError(
                f"The region focus module of {vlm.folder.name} does not fit into the memory of "
                f"{vlm.device} beside the model.",
                "Choose the model's own attention under More, or 4 bits in the settings.",
                str(error),
            ) from error

    @staticmethod
    def _load(vlm: VisionLanguageModel) -> RegionFocusModule:
        if not vlm.folder.has_region_focus:
            raise ModelFolderError(
                f"{vlm.folder.name} has no trained region focus module.",
                "Choose the model's own attention under More in the panel.",
            )
        try:
            record = vlm.folder.files.json("region_focus.json")
            _check(record, vlm.language_model.config, vlm.readable_layers)
            weights = load_file(vlm.folder.region_focus_weights())
            module = RegionFocusModule(vlm, record["layers"], record.get("intermediate_size"))
            missing, unexpected = module.load_state_dict(weights, strict=False)
        except Exception as error:  # broken files make libraries raise whatever they come upon
            if is_out_of_memory(error):
                raise
            raise ModelFolderError(
                f"The region focus module of {vlm.folder.name} cannot be loaded.",
                "Choose the model's own attention under More in the panel.",
                repr(error),
            ) from error
        needed = [name for name in missing if module.is_needed(name)]
        if needed or unexpected:
            raise ModelFolderError(
                f"The region focus module of {vlm.folder.name} does not fit the model.",
                "Choose the model's own attention under More in the panel.",
                ", ".join([*needed, *unexpected]),
            )
        return module.to(vlm.device, vlm.model.dtype).eval().requires_grad_(False)

    @property
    def together(self) -> LayersOf:
        """See RegionFocus."""
        return LayersOf(PrefixRunner(self._vlm[0], self.layers), (len(self.layers) - 1,))

    def is_needed(self, parameter: str) -> bool:
        """Whether inference uses this parameter of the module's state."""
        last = f"layers.{len(self.layers) - 1}."
        return not parameter.startswith(last) or any(p in parameter for p in LAST_LAYER_PARTS)

    def needed_weights(self) -> dict[str, Tensor]:
        """The parameters that inference uses, by their names."""
        return {name: w for name, w in self.state_dict().items() if self.is_needed(name)}

    def forward(
        self,
        embeddings: Tensor,
        rotary: tuple[Tensor, Tensor],
        vision_index: Tensor,
        deepstack: Sequence[Tensor] = (),
        mask: Tensor | None = None,
        asking: Sequence[int] = (-1,),
    ) -> Tensor:
        """Attention logits of some tokens, by default the last, to the vision tokens: (asking
        tokens, heads, vision tokens).

        embeddings: (1, tokens, hidden size). DeepStack features are added after the first layers,
        as in the language model. mask: see MultimodalSequence.
        """
        hidden = embeddings
        for index, layer in enumerate(self.layers[:-1]):
            hidden = layer(hidden, attention_mask=mask, position_embeddings=rotary)
            if index < len(deepstack):
                hidden = hidden.index_add(1, vision_index, deepstack[index][None])
        return logits_of_tokens(self.layers[-1], hidden, rotary, vision_index, list(asking))

    @torch.no_grad()
    def logits(self, sequence: MultimodalSequence) -> np.ndarray:
        vlm = self._vlm[0]
        embeddings = vlm.embed(sequence)
        rotary = vlm.rotary(embeddings, sequence.position_ids)
        scores = self(embeddings, rotary, sequence.vision_index, sequence.deepstack)
        return scores[0].cpu().numpy()


def _check(record: dict[str, Any], config: Any, readable: Sequence[int]) -> None:
    """ValueError where the module would not be made of the model's own layers, or wider ones."""
    layers, inner = record.get("layers"), record.get("intermediate_size")
    depth = config.num_hidden_layers
    if not (isinstance(layers, list) and 0 < len(layers) <= depth):
        raise ValueError("no layers, or more than the model has")
    if not all(type(layer) is int and layer in readable for layer in layers):
        raise ValueError("layers that the model does not have, or that have no full attention")
    widest = getattr(config, "intermediate_size", 0)
    if inner is not None and not (type(inner) is int and 0 < inner <= widest):
        raise ValueError("layers that are wider than the model's")
