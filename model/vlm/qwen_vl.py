"""Qwen2-VL (arXiv 2409.12191), Qwen2.5-VL (arXiv 2502.13923), Qwen3-VL (with DeepStack) and
Qwen3.5 (every fourth layer with full attention, the others linear), and the mixtures of experts of
the latter two; and GLM-4.1V and 4.6V-Flash (arXiv 2507.01006), which are built alike. Native
transformers classes."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from transformers.modeling_outputs import BaseModelOutputWithPooling
from transformers.models.qwen3_vl.modeling_qwen3_vl import BaseModelOutputWithDeepstackFeatures

from .attention_scores import rotate
from .chat_prompt import Prompt
from .model_folder import ModelFolder
from .saliency import attention_received, watching
from .vision_language_model import MultimodalSequence, TileFeatures, VisionLanguageModel

DEFAULT_TOKEN_COLUMNS = 12
"""12 x 12 = 144 vision tokens a tile, as LRS-VQA's pyramid has after pooling."""


class QwenVL(VisionLanguageModel):
    """A tile is one image of a square grid; every vision token is `merge` x `merge` patches.

    Saliency: there is no CLS token, so the anchor is all patches: the attention that a token's
    patches receive in the vision tower's last full-attention block, mean over the tile's patches.
    """

    counts_positions = False

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        folder: ModelFolder,
        quantization: str,
    ) -> None:
        super().__init__(model, tokenizer, folder, quantization)
        vision = model.config.vision_config
        self._patch = vision.patch_size
        self._merge = vision.spatial_merge_size
        self._frames = vision.temporal_patch_size
        token_size = self._patch * self._merge
        self.tile_size = folder.profile.tile_size or DEFAULT_TOKEN_COLUMNS * token_size
        self.token_columns = self.tile_size // token_size

    def _encode_batch(self, rgb: np.ndarray, saliency: bool) -> list[TileFeatures]:
        patches = self._patches(rgb).to(self.device)
        grid = torch.tensor([self._grid()] * len(rgb), device=self.device)
        tower = self.model.model.visual
        full = getattr(tower, "fullatt_block_indexes", [-1])[-1]
        watched = tower.blocks[full].attn if saliency else None
        with watching(watched, lambda given: self._attention(watched, given)) as seen:
            output = self.model.model.get_image_features(patches, grid, return_dict=True)
        deepstack = getattr(output, "deepstack_features", None) or []
        received = seen[0].cpu() if saliency else [None] * len(rgb)
        return [
            TileFeatures(
                tokens.cpu(), tuple(depth[i].cpu() for depth in deepstack), attention, attention
            )
            for i, (tokens, attention) in enumerate(
                zip(output.pooler_output, received, strict=True)
            )
        ]

    def _attention(self, block: nn.Module, given: dict[str, Any]) -> Tensor:
        """(tiles, vision tokens): the attention that a token's patches receive."""
        hidden, rotary = given["hidden_states"], given["position_embeddings"]
        split = block.qkv(hidden).view(len(hidden), 3, block.num_heads, -1)
        queries, keys = (
            rotate(split[:, part].float(), *(half[:, None].float() for half in rotary))
            for part in (0, 1)
        )
        side = self.token_columns
        tiles = len(hidden) // (side * self._merge) ** 2
        received = [
            attention_received(q.transpose(0, 1), k.transpose(0, 1), block.scaling)
            for q, k in zip(queries.chunk(tiles), keys.chunk(tiles), strict=True)
        ]
        of_tokens = torch.stack(received).unflatten(1, (side * side, -1)).mean(dim=-1)
        return of_tokens[:, self._order_in_tower().argsort().to(of_tokens.device)]

    def _order_in_tower(self) -> Tensor:
        """The tile's tokens in the order in which the tower holds them: Qwen2.5-VL's window by
        window, the others' row by row."""
        side = self.token_columns
        window = getattr(self.model.config.vision_config, "window_size", None)
        across = window // (self._patch * self._merge) if window else side
        rows, columns = np.divmod(np.arange(side * side), side)
        return torch.from_numpy(np.lexsort((columns, rows, columns // across, rows // across)))

    def _patches(self, rgb: np.ndarray) -> Tensor:
        """Pixels in the order of the vision tower: (tiles * patches, 3 * frames * patch * patch).

        Patches go merge block by merge block, row-major; a still image fills every frame.
        """
        pixels = self.normalized(rgb)
        blocks, merge, patch = self.token_columns, self._merge, self._patch
        pixels = pixels.view(len(rgb), 3, blocks, merge, patch, blocks, merge, patch)
        pixels = pixels.permute(0, 2, 5, 3, 6, 1, 4, 7)
        pixels = pixels.unsqueeze(6).expand(*pixels.shape[:6], self._frames, patch, patch)
        return pixels.reshape(len(rgb) * (blocks * merge) ** 2, -1)

    def _grid(self) -> list[int]:
        side = self.token_columns * self._merge
        return [1, side, side]

    def _positions(self, prompt: Prompt) -> Tensor:
        input_ids = torch.tensor([prompt.input_ids])
        grid = torch.tensor(
            [[1, i.rows * self._merge, i.columns * self._merge] for i in prompt.images]
        )
        is_image = (input_ids == self.model.config.image_token_id).int()
        return self.model.model.get_rope_index(
            input_ids, mm_token_type_ids=is_image, image_grid_thw=grid
        )[0]

    def _encoder_outputs(self, sequence: MultimodalSequence) -> Any:
        lengths = list(sequence.image_lengths)
        features = torch.split(sequence.features, lengths)
        if not sequence.deepstack:
            return BaseModelOutputWithPooling(pooler_output=features)
        return BaseModelOutputWithDeepstackFeatures(
            pooler_output=features,
            deepstack_features=[torch.split(depth, lengths) for depth in sequence.deepstack],
        )
