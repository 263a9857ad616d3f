"""A small convolutional network that teaches the vision tower what land use looks like.

Real chips are few. A convolutional network, which need not learn that a thing looks the same
wherever it is, makes more of them in minutes than a vision tower in hours. Its shares of the
classes then teach the tower (DeiT, Touvron et al., arXiv 2012.12877), on the very views that the
tower sees, exchanged parts and all (Beyer et al., arXiv 2106.05237). It is not part of the released
model.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel
from transformers import ResNetConfig, ResNetForImageClassification

from .banks import TILE
from .chips import Chip, LandUse
from .compose import vary
from .curriculum import learning_rate
from .planning import chip_map
from .trainer import (
    TrainingBudget,
    autocast,
    read_state,
    refusing_damage,
    write_state,
)
from .truth_heads import TruthTensors

log = logging.getLogger(__name__)

BATCH = 64
RATE, WEIGHT_DECAY, AVERAGE_DECAY = 2e-3, 0.05, 0.998
SMOOTHING, DROPOUT = 0.05, 0.3
CUT_SHARE, MIX_SHARE = 0.5, 0.25
"""Of the batches: parts of views exchanged (CutMix, arXiv 1905.04899), views laid over each other
(mixup, arXiv 1710.09412)."""
MEAN, DEVIATION = (123.0, 125.0, 115.0), 55.0
TAUGHT_SHARE = 0.8
"""Of what the tower learns about a chip; the rest is its label."""
LOG_EVERY = 200


class LandUseTeacher:
    """Land use from views of half a tile's size."""

    def __init__(self, device: torch.device, seed: int = 0) -> None:
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            config = ResNetConfig(
                embedding_size=32,
                hidden_sizes=[32, 64, 128, 256],
                depths=[2, 2, 2, 2],
                layer_type="basic",
                num_labels=len(LandUse),
            )
            network = ResNetForImageClassification(config)
        network.classifier.insert(1, nn.Dropout(DROPOUT))
        self.network = network.to(device, memory_format=torch.channels_last).eval()
        self.device = device

    def logits(self, views: Tensor) -> Tensor:
        """(views, LandUse) of views (views, 3, size, size), 0..255."""
        mean = torch.tensor(MEAN, device=self.device)[:, None, None]
        pixels = ((views - mean) / DEVIATION).contiguous(memory_format=torch.channels_last)
        with autocast(self.device):
            return self.network(pixels).logits.float()

    @torch.no_grad()
    def taught(self, views: Tensor, truth: TruthTensors) -> TruthTensors:
        """The truth of these views, with what the teacher sees in those whose land use is known.

        views: (views, 3, size, size), 0..255, of any size.
        """
        known = torch.nonzero(truth.land_use.any(1))[:, 0]
        if not len(known):
            return truth
        halves = views[known].float()
        if views.shape[-1] != TILE // 2:
            halves = F.interpolate(halves, (TILE // 2, TILE // 2), mode="area")
        shares = truth.land_use.clone()
        shares[known] = torch.lerp(shares[known], self.logits(halves).softmax(1), TAUGHT_SHARE)
        return replace(truth, land_use=shares)

    def save(self, file: Path) -> None:
        """OutputError: it cannot be written."""
        write_state(file, self.network.state_dict(), {})

    def load(self, file: Path) -> None:
        """TrainingDataError: it is damaged, or another network's."""
        with refusing_damage(f"The teacher in {file} is damaged.", "Remove it and resume."):
            self.network.load_state_dict(read_state(file)[0])


def train_teacher(
    chips: Sequence[Chip], budget: TrainingBudget, device: torch.device, seed: int = 0
) -> LandUseTeacher:
    """A teacher of these chips, with the moving average of its weights."""
    teacher = LandUseTeacher(device, seed)
    network, views = teacher.network.train(), ChipViews(chips, device, seed)
    average = AveragedModel(network, avg_fn=_moving_average, use_buffers=True)
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=WEIGHT_DECAY)
    begin, step = time.monotonic(), 0
    while (progress := budget.progress(step, time.monotonic() - begin)) < 1:
        for group in optimizer.param_groups:
            group["lr"] = RATE * learning_rate(progress)
        pixels, shares = views.batch(BATCH)
        loss = F.cross_entropy(teacher.logits(pixels), shares, label_smoothing=SMOOTHING)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        average.update_parameters(network)
        step += 1
        if step % LOG_EVERY == 0:
            log.info("teacher's step %d, %.0f %%: loss %.3f", step, 100 * progress, loss.item())
    network.load_state_dict(average.module.state_dict())
    network.eval()
    return teacher


def _moving_average(average: Tensor, value: Tensor, count: Tensor) -> Tensor:
    """Exponential, and shorter at first: the random beginning is soon forgotten."""
    decay = min(AVERAGE_DECAY, (1 + count.item()) / (10 + count.item()))
    return average * decay + value * (1 - decay)


class ChipViews:
    """Endless views of half a tile's size, cropped, turned and lit as the tower's are."""

    def __init__(self, chips: Sequence[Chip], device: torch.device, seed: int) -> None:
        pixels = torch.from_numpy(np.stack([chip.rgb for chip in chips]))
        self._pixels = pixels.permute(0, 3, 1, 2).contiguous().to(device)
        uses = list(LandUse)
        numbers = torch.tensor([uses.index(chip.land_use) for chip in chips])
        self._shares = F.one_hot(numbers, len(uses)).float().to(device)
        self._rng = np.random.default_rng([seed, 11])
        self._generator = torch.Generator(device).manual_seed(seed)
        self._device = device

    def batch(self, size: int) -> tuple[Tensor, Tensor]:
        """Views, float32 (size, 3, TILE / 2, TILE / 2), 0..255, and the shares of their classes,
        (size, LandUse)."""
        chosen = torch.from_numpy(self._rng.integers(0, len(self._pixels), size)).to(self._device)
        maps = np.array([chip_map(self._rng) for _ in range(size)], np.float32)
        maps = torch.from_numpy(maps).view(-1, 2, 3).to(self._device)
        grid = F.affine_grid(maps, [size, 3, TILE, TILE], align_corners=False)
        pixels = F.grid_sample(
            self._pixels[chosen].float(), grid, padding_mode="reflection", align_corners=False
        )
        with torch.autocast(self._device.type, enabled=False):
            views = vary(F.avg_pool2d(pixels, 2), size, self._generator).clamp(0, 255)
        return self._mixed(views, self._shares[chosen])

    def _mixed(self, views: Tensor, shares: Tensor) -> tuple[Tensor, Tensor]:
        """Each view with another one, of the same batch, or as they are."""
        draw, other = self._rng.random(), self._rng.permutation(len(views))
        if draw < CUT_SHARE:
            side = views.shape[-1]
            reach = side * np.sqrt(self._rng.random()) / 2
            middle = self._rng.uniform(0, side, (2, 1))
            (top, bottom), (left, right) = np.clip(middle + [-reach, reach], 0, side).astype(int)
            mixed = views.clone()
            mixed[:, :, top:bottom, left:right] = views[other, :, top:bottom, left:right]
            share = (bottom - top) * (right - left) / side**2
        elif draw < CUT_SHARE + MIX_SHARE:
            share = self._rng.beta(0.4, 0.4)
            mixed = torch.lerp(views, views[other], share)
        else:
            return views, shares
        return mixed, torch.lerp(shares, shares[other], share)
