"""Narrower decoder layers: what is left out is what says least."""

from __future__ import annotations

import pytest
import torch
from transformers.models.qwen2.modeling_qwen2 import Qwen2Config, Qwen2MLP

from model.training.narrow_layers import narrow_size, narrowed


def mlp(units: int) -> Qwen2MLP:
    return Qwen2MLP(Qwen2Config(hidden_size=12, intermediate_size=units))


def state_of(module: Qwen2MLP) -> dict[str, torch.Tensor]:
    return {f"mlp.{name}": weight for name, weight in module.state_dict().items()}


@torch.no_grad()
def test_without_the_silent_units_it_says_the_same():
    torch.manual_seed(0)
    whole, narrow = mlp(32), mlp(16)
    silent = torch.randperm(32)[:16]
    whole.down_proj.weight[:, silent] *= 1e-9
    state = narrowed(state_of(whole), 16)
    narrow.load_state_dict({name.removeprefix("mlp."): w for name, w in state.items()})
    hidden = torch.randn(5, 12)
    torch.testing.assert_close(narrow(hidden), whole(hidden))


def test_as_wide_as_it_was_nothing_changes():
    state = state_of(mlp(24)) | {"self_attn.q_proj.weight": torch.ones(2)}
    same = narrowed(state, 24)
    assert list(same) == list(state)
    assert all(torch.equal(same[name], weight) for name, weight in state.items())


@pytest.mark.parametrize(
    ("units", "share", "left"), [(384, 0.5, 192), (384, 1.0, 384), (100, 1.0, 100), (96, 0.01, 8)]
)
def test_shares_are_rounded_to_what_multiplies_well(units, share, left):
    assert narrow_size(units, share) == left
