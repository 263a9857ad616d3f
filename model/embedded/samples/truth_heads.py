"""Linear heads on the vision features that say what is under every token. They teach the vision
tower what there is to see before, and while, the language model learns to be asked about it; they
are not part of the model that is released."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...scenes.chips import LandUse
from ...scenes.land_cover import LandCover
from ...scenes.pen import COLORS
from .token_truth import THINGS, UNKNOWN, TokenTruth

SMOOTHING = 0.1
"""Of the land use's labels (Szegedy et al., arXiv 1512.00567): real chips are few."""
CUT_MIX_SHARE = 0.8
"""Of the half-size views of real chips."""
THINGS_WEIGHT, COLORS_WEIGHT, COVERS_WEIGHT = 0.5, 0.2, 0.2


@dataclass(frozen=True)
class TruthTensors:
    """`TokenTruth` on the device, int64; but land_use: float (tiles, LandUse), the share of the
    tile that each takes, 0 where nobody knows."""

    things: Tensor
    colors: Tensor
    covers: Tensor
    land_use: Tensor

    @staticmethod
    def of(truth: TokenTruth, device: torch.device) -> TruthTensors:
        arrays = (truth.things, truth.colors, truth.covers, truth.land_use)
        *tokens, land_use = (torch.from_numpy(a).to(device, torch.int64) for a in arrays)
        shares = F.one_hot(land_use.clamp(min=0), len(LandUse)) * (land_use != UNKNOWN)[:, None]
        return TruthTensors(*tokens, shares.float())


class TruthHeads(nn.Module):
    """Predicts a `TokenTruth` from vision features (tiles, tokens, width)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._parts = (len(THINGS), len(COLORS), len(LandCover))
        self.tokens = nn.Linear(width, sum(self._parts))
        self.land_use = nn.Linear(width, len(LandUse))
        nn.init.constant_(self.tokens.bias, 0.0)
        nn.init.constant_(self.tokens.bias[: len(THINGS)], -4.0)  # most things are rare

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Logits: things, colors, covers by token, and the land use of the tile."""
        normed = F.layer_norm(features.float(), features.shape[-1:])
        return (*self.tokens(normed).split(self._parts, -1), self.land_use(normed.mean(1)))

    def loss(self, features: Tensor, truth: TruthTensors) -> Tensor:
        """What is unknown costs nothing. Things are weighed by how many are there, so that the many
        places without any do not drown them."""
        things, colors, covers, land_use = self(features)
        known = truth.things != UNKNOWN
        there = (truth.things == 1).float()
        each = F.binary_cross_entropy_with_logits(things, there, reduction="none") * known
        return (
            THINGS_WEIGHT * each.sum() / there.sum().clamp(min=1)
            + COLORS_WEIGHT * _cross_entropy(colors, truth.colors)
            + COVERS_WEIGHT * _cross_entropy(covers, truth.covers)
            + _cross_entropy_of_shares(land_use, truth.land_use)
        )


def half_size_views(
    tiles: Tensor, truth: TruthTensors, generator: torch.Generator
) -> tuple[Tensor, TruthTensors]:
    """Every tile at half its resolution and, of those that are no whole real chip, one quarter at
    full resolution: a quarter of the patches each, so several times as many a second. Some chips
    get a part of another one (CutMix, Yun et al., arXiv 1905.04899).

    tiles: uint8 (tiles, 3, size, size). Returns views (views, 3, size / 2, size / 2).
    """
    count, half = len(tiles), tiles.shape[-1] // 2
    small = (F.avg_pool2d(tiles.float(), 2) + 0.5).to(torch.uint8)
    is_chip = truth.land_use.any(1)
    rows = torch.nonzero(~is_chip)[:, 0]
    corner = torch.randint(0, 2, (2, len(rows)), generator=generator).to(tiles.device)
    quarters = tiles.view(count, 3, 2, half, 2, half)[rows, :, corner[0], :, corner[1]]
    parts = (truth.things, truth.colors[..., None], truth.covers[..., None])
    things, colors, covers = (_halved(part, rows, corner) for part in parts)
    views = TruthTensors(
        torch.cat([_any_of(things[0]), things[1]]),
        torch.cat([_all_of(colors[0]), colors[1]])[..., 0],
        torch.cat([_all_of(covers[0]), covers[1]])[..., 0],
        torch.cat([truth.land_use, truth.land_use[rows]]),
    )
    views = _cut_and_mix(small, views, torch.nonzero(is_chip)[:, 0], generator)
    return torch.cat([small, quarters]), views


def _cut_and_mix(
    pixels: Tensor, truth: TruthTensors, chips: Tensor, generator: torch.Generator
) -> TruthTensors:
    """A box of whole tokens of each of some chips is replaced by what another shows there; pixels
    are changed in place, and the changed truth is returned."""

    def draw(*size: int) -> Tensor:
        return torch.rand(*size, generator=generator).to(chips.device)

    others = chips[torch.randperm(len(chips), generator=generator).to(chips.device)]
    side = round(truth.covers.shape[1] ** 0.5)
    place = torch.arange(side, device=chips.device)
    low, high = (draw(2, 2, len(chips)) * (side + 1)).long().sort(0).values
    rows, columns = ((place >= a[:, None]) & (place < b[:, None]) for a, b in zip(low, high))
    taken = rows[:, :, None] & columns[:, None, :] & (draw(len(chips), 1, 1) < CUT_MIX_SHARE)
    token = pixels.shape[-1] // side
    where = taken.repeat_interleave(token, 1).repeat_interleave(token, 2)[:, None]
    pixels[chips] = torch.where(where, pixels[others], pixels[chips])
    flat = taken.flatten(1)
    things, land_use = truth.things.clone(), truth.land_use.clone()
    things[chips] = torch.where(flat[..., None], truth.things[others], truth.things[chips])
    share = flat.float().mean(1, keepdim=True)
    land_use[chips] = torch.lerp(truth.land_use[chips], truth.land_use[others], share)
    return replace(truth, things=things, land_use=land_use)


def _halved(truth: Tensor, rows: Tensor, corner: Tensor) -> tuple[Tensor, Tensor]:
    """The truths of each 2 x 2 tokens, (tiles, tokens / 4, 4, ...), and those of quarters."""
    count, tokens, kinds = truth.shape
    half = round(tokens**0.5) // 2
    blocks = truth.view(count, half, 2, half, 2, kinds).permute(0, 1, 3, 2, 4, 5)
    quarters = truth.view(count, 2, half, 2, half, kinds)[rows, corner[0], :, corner[1]]
    return (
        blocks.reshape(count, half * half, 4, kinds),
        quarters.reshape(len(rows), half * half, kinds),
    )


def _any_of(truth: Tensor) -> Tensor:
    """Over dimension 2: there if it is there in any, absent if in none, else unknown."""
    most = truth.amax(2)
    return torch.where(most == 1, most, truth.amin(2))


def _all_of(truth: Tensor) -> Tensor:
    """Over dimension 2: the value that all share, else unknown."""
    same = truth.amax(2) == truth.amin(2)
    return torch.where(same, truth[:, :, 0], UNKNOWN)


def _cross_entropy(logits: Tensor, truth: Tensor) -> Tensor:
    if not (truth != UNKNOWN).any():
        return logits.sum() * 0
    return F.cross_entropy(logits.flatten(0, -2), truth.flatten(), ignore_index=UNKNOWN)


def _cross_entropy_of_shares(logits: Tensor, shares: Tensor) -> Tensor:
    known = shares.sum(-1)
    each = F.cross_entropy(logits, shares, reduction="none", label_smoothing=SMOOTHING)
    return (each * known).sum() / known.sum().clamp(min=1)
