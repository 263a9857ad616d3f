"""Something done before every layer of a model, so that a long forward pass can be given up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from torch import nn


@contextmanager
def between_layers(before: Callable[[], None], *modules: object) -> Iterator[None]:
    """While this is open, `before` is called before each layer of the modules, and may raise.

    Layers are what stands in module lists: the blocks of vision towers and of decoders, in every
    family. Of `modules`, those that are none are left.
    """
    layers = {
        layer
        for module in modules
        if isinstance(module, nn.Module)
        for part in module.modules()
        if isinstance(part, nn.ModuleList)
        for layer in part
    }

    def hook(*_: object) -> None:
        before()  # and nothing is returned, which would be taken for the layer's input

    handles = [layer.register_forward_pre_hook(hook) for layer in layers]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()
