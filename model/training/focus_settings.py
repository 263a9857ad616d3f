"""How a Region Focus Module is trained: settings alone, so that a command line can be read without
what trains."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class FocusObjective(Enum):
    DISTILLATION = "distillation"
    BOXES = "boxes"
    BOTH = "both"


@dataclass(frozen=True)
class DistillationSettings:
    """layers: the language model's (0-based) that are copied; empty for the paper's, scaled to the
    model's depth. mlp_share: of their MLPs' units, which the module has; the paper's has all.
    batch: questions a step."""

    layers: tuple[int, ...] = ()
    mlp_share: float = 1.0
    objective: FocusObjective = FocusObjective.DISTILLATION
    steps: int = 1000
    batch: int = 8
    rate: float = 1e-4
    seed: int = 0
