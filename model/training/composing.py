"""Composing batches in several processes, each with the banks on the device.

Planning a batch is Python, and one process cannot plan as fast as a GPU trains. The processes are
forked from one that has the banks in host memory and has not touched the device yet, so the banks
are in host memory once however many processes there are.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import fields, replace
from typing import TYPE_CHECKING

import torch
import torch.multiprocessing

from .samples import SampleSource
from .token_batch import PromptEncoder, TokenBatch

if TYPE_CHECKING:
    from .prefetching import PlannedBatch, PreparedBatch

AHEAD = 2
"""Batches that wait for each process."""


class ComposingProcesses:
    """Prepares planned batches in order, ahead of where they are used."""

    def __init__(self, pool: ProcessPoolExecutor, count: int) -> None:
        self._pool, self._count = pool, count

    def prepared(
        self, plan: Callable[[int], PlannedBatch], first: int
    ) -> Generator[PreparedBatch, None, None]:
        """The planned batches number `first`, `first` + 1, ..., on the CPU."""
        waiting = deque()
        number = first
        while True:
            while len(waiting) < AHEAD * self._count:
                waiting.append(self._pool.submit(_compose, plan(number)))
                number += 1
            yield waiting.popleft().result()


@contextmanager
def composing_processes(
    source: SampleSource, encoder: PromptEncoder, device: torch.device, count: int
) -> Iterator[ComposingProcesses]:
    """`count` processes that compose on the device.

    source: on the CPU. The device must not have been used by this process before.
    """
    context = multiprocessing.get_context("fork")
    pool = ProcessPoolExecutor(
        count, context, initializer=_begin, initargs=(source, encoder, device)
    )
    try:
        pool.submit(int).result()  # forks all of them
        yield ComposingProcesses(pool, count)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


_source: SampleSource
_encoder: PromptEncoder


def _begin(source: SampleSource, encoder: PromptEncoder, device: torch.device) -> None:
    global _source, _encoder
    torch.set_num_threads(1)
    source.move_to(device)
    _source, _encoder = source, encoder


def _compose(plan: PlannedBatch) -> PreparedBatch:
    from .prefetching import prepare

    batch = prepare(_source, _encoder, plan)
    samples = replace(
        batch.samples, tiles=batch.samples.tiles.cpu(), target=batch.samples.target.cpu()
    )
    tokens = TokenBatch(*(getattr(batch.tokens, field.name).cpu() for field in fields(TokenBatch)))
    return replace(batch, samples=samples, tokens=tokens)
