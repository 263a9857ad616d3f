"""How salient a vision tower finds each of its patches, read while it runs, for who asks for it.

What question-free token reducers choose by. The attention is computed again for one layer and one
tile at a time, from that layer's own queries and keys, so that the tower keeps its fast kernels and
no more than (heads, patches, patches) is ever held.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn


@contextmanager
def watching(
    attention: nn.Module | None, read: Callable[[dict[str, Any]], Tensor]
) -> Iterator[list[Tensor]]:
    """While this is open, what `read` makes of each call's keyword arguments is put on a list.

    attention: the layer that is called; None watches nothing.
    """
    seen: list[Tensor] = []
    if attention is None:
        yield seen
        return

    def before(module: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        given = dict(kwargs)
        if args:
            given["hidden_states"] = args[0]
        seen.append(read(given))

    hook = attention.register_forward_pre_hook(before, with_kwargs=True)
    try:
        yield seen
    finally:
        hook.remove()


def attention_received(queries: Tensor, keys: Tensor, scaling: float) -> Tensor:
    """The attention that each patch of one tile gets, mean over the heads and over who gives it.

    queries: (heads, givers, head size); keys: (heads, patches, head size). Returns float32
    (patches,), which sums to 1.
    """
    logits = queries.float() @ keys.float().transpose(1, 2) * scaling
    return logits.softmax(dim=-1).mean(dim=(0, 1))


def patch_attention(attention: nn.Module, hidden: Tensor, has_cls: bool) -> Tensor:
    """(tiles, patches): the attention that each patch gets from CLS or, where there is none, from
    all patches.

    attention: of a tower's layer. hidden: (tiles, CLS and patches, width), what it receives.
    """
    givers = hidden[:, :1] if has_cls else hidden
    queries, keys = attention.q_proj(givers), attention.k_proj(hidden)
    if hasattr(attention, "q_norm"):
        queries, keys = attention.q_norm(queries), attention.k_norm(keys)
    queries, keys = (
        part.unflatten(-1, (-1, attention.head_dim)).transpose(1, 2) for part in (queries, keys)
    )
    received = [
        attention_received(q, k, attention.scale) for q, k in zip(queries, keys, strict=True)
    ]
    return torch.stack(received)[:, int(has_cls) :]
