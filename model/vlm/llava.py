"""LLaVA-OneVision (arXiv 2408.03326), LLaVA-NeXT and LLaVA-1.5 (arXiv 2310.03744).

All are a vision tower of fixed input size (SigLIP or CLIP), an MLP projector, and a Llama, Mistral
or Qwen2 decoder, as native transformers classes.

The pyramid does what these models' own cutting into crops ('anyres') is for, so one of our tiles is
one image of the vision tower, and no row-separator tokens are used.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from transformers.modeling_outputs import BaseModelOutputWithPooling

from .model_folder import ModelFolder
from .prompt import Prompt
from .vision_language_model import MultimodalSequence, TileFeatures, VisionLanguageModel


class Llava(VisionLanguageModel):
    """A tile is as large as the vision tower's input; `ask_raster.json` cannot change that.

    The tower's tokens are pooled to half as many along each side, bilinearly, as LRS-VQA (arXiv
    2503.07588) pools its pyramid and LLaVA-OneVision its video frames: 144 tokens a tile with
    CLIP-336, 196 with SigLIP-384. The overview is treated like any tile, so that its scores and
    its place in the budget are like a tile's; LRS-VQA keeps all of its 576.
    """

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        folder: ModelFolder,
        quantization: str,
    ) -> None:
        super().__init__(model, tokenizer, folder, quantization)
        vision = model.config.vision_config
        self._patches = vision.image_size // vision.patch_size
        # SigLIP-384 leaves 6 pixels over after 27 patches: a tile without them loses nothing.
        self.tile_size = self._patches * vision.patch_size
        half = math.ceil(self._patches / 2)
        self.token_columns = half if self.tile_size % half == 0 else self._patches
        self.image_text = tokenizer.convert_ids_to_tokens(model.config.image_token_id)
        mean, std = folder.image_mean_and_std()
        self._mean = torch.tensor(mean).view(3, 1, 1)
        self._std = torch.tensor(std).view(3, 1, 1)

    def _encode_batch(self, rgb: np.ndarray) -> list[TileFeatures]:
        pixels = torch.from_numpy(rgb).permute(0, 3, 1, 2).float() / 255
        pixels = ((pixels - self._mean) / self._std).to(self.device, self.model.dtype)
        tokens = self.model.model.multi_modal_projector(self._tower_features(pixels))
        return [TileFeatures(tile) for tile in self._pooled(tokens).cpu()]

    def _tower_features(self, pixels: Tensor) -> Tensor:
        """The vision tower's patches from the layers that the projector was trained on."""
        config = self.model.config
        chosen = config.vision_feature_layer
        layers = [chosen] if isinstance(chosen, int) else chosen
        states = self.model.model.vision_tower(pixels, output_hidden_states=layers).hidden_states
        first_patch = 1 if config.vision_feature_select_strategy == "default" else 0
        return torch.cat([states[layer][:, first_patch:] for layer in layers], dim=-1)

    def _pooled(self, tokens: Tensor) -> Tensor:
        """(tiles, patches, size) to (tiles, token_columns squared, size), row-major."""
        side = self._patches
        grid = tokens.unflatten(1, (side, side)).permute(0, 3, 1, 2)
        grid = torch.nn.functional.interpolate(
            grid, size=(self.token_columns,) * 2, mode="bilinear"
        )
        return grid.flatten(2).transpose(1, 2).contiguous()

    def _positions(self, prompt: Prompt) -> Tensor:
        return torch.arange(len(prompt.input_ids))[None]

    def _encoder_outputs(self, sequence: MultimodalSequence) -> Any:
        return BaseModelOutputWithPooling(pooler_output=[sequence.features])
