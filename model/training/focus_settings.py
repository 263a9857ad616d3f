"""How a Region Focus Module is trained: settings alone, so that a command line can be read without
what trains."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class FocusObjective(Enum):
    """What the module learns from: the language model's own attention, where the boxes say that the
    answer lies, or both."""

    DISTILLATION = "distillation"
    BOXES = "boxes"
    BOTH = "both"


@dataclass(frozen=True)
class ModuleShape:
    """layers: the language model's (0-based) that are copied; empty for the paper's, scaled to the
    model's depth. mlp_share: of their MLPs' units, which the module has; the paper's has all."""

    layers: tuple[int, ...] = ()
    mlp_share: float = 1.0


@dataclass(frozen=True)
class FocusSettings:
    """questions: of a step, about as few images as have so many; absent: the share of them that
    asks for what is not there, where that is known. finer, native: tiles of such a level that are
    shown at most, those of the targets and those where the module would look. rate: peak learning
    rate of AdamW."""

    seed: int = 0
    questions: int = 8
    absent: float = 0.2
    finer: int = 32
    native: int = 48
    rate: float = 1e-4
    weight_decay: float = 0.01
