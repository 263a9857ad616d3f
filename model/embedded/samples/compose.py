"""Composing imagery on the device: pictures pasted with their shadows, and an aircraft's day-to-day
differences in light, haze, focus and compression."""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

SHADOW = 0.5
MOST_PIXELS = 1 << 24
"""Pixels that are pasted at a time."""


class Pictures:
    """RGBA pictures on the device, each with its reductions, premultiplied."""

    def __init__(self, rgba: np.ndarray, device: torch.device) -> None:
        """rgba: uint8 (count, size, size, 4), straight alpha."""
        alpha = rgba[..., 3:].astype(np.uint16)
        premultiplied = np.concatenate([rgba[..., :3] * alpha // 255, alpha], -1).astype(np.uint8)
        level = torch.from_numpy(premultiplied).permute(0, 3, 1, 2).contiguous().to(device)
        self.levels = [level]
        while level.shape[-1] % 2 == 0 and level.shape[-1] > 12:
            parts = [F.avg_pool2d(part.float(), 2) for part in level.split(512)]
            level = torch.cat([(part + 0.5).to(torch.uint8) for part in parts])
            self.levels.append(level)

    def levels_of(self, sides: np.ndarray) -> np.ndarray:
        """The reduction that pictures of these sides on the canvas are taken from."""
        level = np.floor(np.log2(self.levels[0].shape[-1] / np.maximum(sides, 1)) + 0.2)
        return np.clip(level, 0, len(self.levels) - 1).astype(np.int64)


def paste(canvases: Tensor, pictures: Pictures, table: np.ndarray) -> None:
    """Paste pictures onto canvases, all at once: those of one canvas must not overlap.

    canvases: float (count, height, width, 3), 0..255, changed in place. table: rows of (canvas,
    picture, x, y, side, angle, shadow x, shadow y): the picture's middle and side in the canvas's
    pixels, its angle in radians, and how far its shadow falls, right and down.
    """
    levels = pictures.levels_of(table[:, 4])
    for level in np.unique(levels):
        group = table[levels == level]
        reach = group[:, 4] * 1.42 + 2 * np.abs(group[:, 6:]).max(1) + 4
        patch = 16 * math.ceil(reach.max() / 16)
        most = max(1, MOST_PIXELS // patch**2)
        for start in range(0, len(group), most):
            rows = group[start : start + most]
            _paste_group(canvases, pictures.levels[level], rows, patch)


def _paste_group(canvases: Tensor, source: Tensor, rows: np.ndarray, patch: int) -> None:
    count, height, width, _ = canvases.shape
    device = canvases.device
    numbers = rows.copy()
    left = np.floor(numbers[:, 2] - patch / 2)
    top = np.floor(numbers[:, 3] - patch / 2)
    numbers[:, 2] -= left
    numbers[:, 3] -= top
    table = np.column_stack([numbers, left, top]).astype(np.float32)
    table = torch.from_numpy(table).to(device, non_blocking=True)
    canvas, picture = table[:, 0].long(), table[:, 1].long()
    x, y, side, angle, shadow_x, shadow_y, left_, top_ = table[:, 2:].T[:, :, None, None]
    steps = torch.arange(patch, device=device, dtype=torch.float32) + 0.5
    across, down = steps[None, None, :] - x, steps[None, :, None] - y
    cosine, sine = angle.cos() * 2 / side, angle.sin() * 2 / side
    chosen = source[picture].float()

    def sample(offset_x: Tensor | float, offset_y: Tensor | float, of: Tensor) -> Tensor:
        u, v = across - offset_x, down - offset_y
        grid = torch.stack([u * cosine + v * sine, v * cosine - u * sine], -1)
        return F.grid_sample(of, grid, align_corners=False)

    pasted = sample(0.0, 0.0, chosen).permute(0, 2, 3, 1)
    columns = (left_ + steps[None, None] - 0.5).long()
    lines = (top_ + steps[None, :, None] - 0.5).long()
    inside = (columns >= 0) & (columns < width) & (lines >= 0) & (lines < height)
    index = lines.clamp(0, height - 1) * width + columns.clamp(0, width - 1)
    index = (index + canvas[:, None, None] * (height * width)).flatten()
    flat = canvases.view(-1, 3)
    below = flat[index].view(len(rows), patch, patch, 3)
    result = below
    if (np.abs(rows[:, 6:]) > 0.3).any():
        alpha = chosen[:, 3:]
        shade = sample(shadow_x * 0.34, shadow_y * 0.34, alpha)
        for share in (0.67, 1.0):
            shade = torch.maximum(shade, sample(shadow_x * share, shadow_y * share, alpha))
        result = result * (1 - shade.permute(0, 2, 3, 1) * (SHADOW / 255))
    result = result * (1 - pasted[..., 3:] / 255) + pasted[..., :3]
    # Added, not written: what lies outside adds nothing to the pixel that it is clamped to.
    change = (result - below) * inside[..., None]
    flat.index_add_(0, index, change.view(-1, 3))


def vary(tiles: Tensor, groups: int, generator: torch.Generator, strength: float = 1.0) -> Tensor:
    """Light, colour, haze, focus, noise and compression, the same for all tiles of a sample.

    tiles: float (groups * tiles a group, 3, height, width), 0..255. Returns the same shape.
    """
    device = tiles.device

    def draw(*shape: int) -> Tensor:
        return torch.rand(shape, generator=generator, device=device)

    def normal(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator, device=device) * strength

    def each(values: Tensor) -> Tensor:
        return values.repeat_interleave(len(tiles) // groups, 0)

    gain = torch.exp(0.16 * normal(groups, 1, 1, 1) + 0.05 * normal(groups, 3, 1, 1))
    contrast = torch.exp(0.18 * normal(groups, 1, 1, 1))
    saturation = torch.exp(0.2 * normal(groups, 1, 1, 1))
    haze = (0.25 * strength * draw(groups, 1, 1, 1) ** 3) * (draw(groups, 1, 1, 1) < 0.4)
    sky = 170 + 60 * draw(groups, 3, 1, 1)
    gray = tiles.mean(1, keepdim=True)
    tiles = gray + (tiles - gray) * each(saturation)
    tiles = (tiles * each(gain) - 110) * each(contrast) + 110
    tiles = tiles * (1 - each(haze)) + each(haze * sky)
    # Below 0: out of focus; above: sharpened.
    focus = 1.6 * draw(groups, 1, 1, 1) - 1.0
    noise = 5 * strength * draw(groups, 1, 1, 1)
    coarse = 2 + 26 * strength * draw(groups, 1, 1, 1) ** 2
    blurry, noisy, compressed = (
        torch.nonzero(each(draw(groups)) < share)[:, 0] for share in (0.5, 0.4, 0.35)
    )
    tiles = tiles.contiguous()
    sharp = tiles[blurry]
    weight = each(focus * strength).clamp(min=-1)[blurry]
    tiles[blurry] = sharp + (sharp - _blur(sharp)) * weight
    grain = torch.randn(tiles[noisy].shape, generator=generator, device=device)
    tiles[noisy] += each(noise)[noisy] * grain
    tiles[compressed] = _compress(tiles[compressed], each(coarse)[compressed])
    return tiles


def _blur(tiles: Tensor) -> Tensor:
    """A 3 x 3 binomial filter: twice the mean of 2 x 2."""
    padded = F.pad(tiles, (1, 1, 1, 1), mode="replicate")
    return F.avg_pool2d(F.avg_pool2d(padded, 2, 1), 2, 1)


def _compress(tiles: Tensor, step: Tensor) -> Tensor:
    """What JPEG does: the cosine transform of 8 x 8 blocks, rounded to coarser steps for finer
    waves. step: (tiles, 1, 1, 1). In full precision where a training is at half of it."""
    count, channels, height, width = tiles.shape
    number = torch.arange(8, device=tiles.device, dtype=torch.float32)
    basis = torch.cos((2 * number[None] + 1) * number[:, None] * math.pi / 16) / 2
    basis[0] /= math.sqrt(2)
    blocks = tiles.view(count, channels, height // 8, 8, width // 8, 8).transpose(3, 4)
    size = step[..., None, None] * ((1 + number[:, None] + number[None]) / 2)
    with torch.autocast(tiles.device.type, enabled=False):
        # Each product is with the rows, so twice with a transposition between them.
        waves = F.linear(F.linear(blocks, basis).transpose(4, 5), basis)
        waves = torch.round(waves / size) * size
        blocks = F.linear(F.linear(waves, basis.T).transpose(4, 5), basis.T)
    return blocks.transpose(3, 4).reshape(count, channels, height, width)
