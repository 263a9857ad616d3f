"""Batches composed ahead of where they are used, in a thread of their own."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from itertools import islice

import torch

from ..network.token_batch import PromptEncoder, TokenBatch
from ..stages.curriculum import kept_tokens
from .samples import FOCUS_TILES, SampleBatch, SampleSource, SampleStage

BATCHES_AHEAD = 4
ECHO = 2
"""How many steps each composed batch trains: composing costs more than training (data echoing, Choi
et al., arXiv 1907.05550)."""
ECHO_WINDOW = 4
"""How many other steps lie between a batch and its echo."""


@dataclass(frozen=True)
class PlannedBatch:
    """What is to be composed: as many samples of a stage, from a seed."""

    stage: SampleStage
    size: int
    seed: int


@dataclass(frozen=True)
class PreparedBatch:
    """A batch of one stage on the device, in words and in tokens; VISION needs no tokens."""

    stage: SampleStage
    samples: SampleBatch
    tokens: TokenBatch | None
    ready: torch.cuda.Event | None = None


def prepare(source: SampleSource, encoder: PromptEncoder, plan: PlannedBatch) -> PreparedBatch:
    """One batch from the source, with the vision tokens that reach the model chosen."""
    source.reseed(plan.seed)
    samples = source.batch(plan.stage, plan.size)
    if plan.stage is SampleStage.VISION:
        return PreparedBatch(plan.stage, samples, None)
    generator = torch.Generator().manual_seed(plan.seed)
    asked_of = torch.tensor(samples.question_samples or range(len(samples.questions)))
    target = torch.zeros(samples.valid_tokens.shape)
    target.index_add_(0, asked_of, samples.target.cpu())
    kept = kept_tokens(plan.stage, target, samples.valid_tokens, generator).numpy()
    pointing = plan.stage is SampleStage.FOCUS  # in parts of the level, which cannot be answered
    tokens = encoder.encode(
        samples.introductions,
        samples.questions,
        0 if pointing else samples.answers,
        kept,
        samples.question_samples,
        FOCUS_TILES if pointing else None,
    )
    return PreparedBatch(plan.stage, samples, tokens.to(samples.tiles.device))


@dataclass(frozen=True)
class BatchMaker:
    """Makes the batches of one source."""

    source: SampleSource
    encoder: PromptEncoder
    device: torch.device

    def prefetch(
        self, plan: Callable[[int], PlannedBatch], first: int = 0
    ) -> Generator[PreparedBatch, None, None]:
        """The planned batches number `first`, `first` + 1, ..., composed in a thread and, on a GPU,
        in a stream of their own, a few ahead of where they are used."""
        waiting: queue.Queue[PreparedBatch | BaseException] = queue.Queue(BATCHES_AHEAD)
        stop = threading.Event()
        stream = composing_stream() if self.device.type == "cuda" else None

        def put(item: PreparedBatch | BaseException) -> None:
            while not stop.is_set():
                try:
                    waiting.put(item, timeout=0.2)
                    return
                except queue.Full:
                    continue

        def compose() -> None:
            try:
                number = first
                while not stop.is_set():
                    with torch.cuda.stream(stream):
                        batch = prepare(self.source, self.encoder, plan(number))
                        ready = stream.record_event() if stream else None
                    put(replace(batch, ready=ready))
                    number += 1
            except BaseException as error:  # raised again where it is waited for
                put(error)

        thread = threading.Thread(target=compose, daemon=True)
        thread.start()
        try:
            while True:
                item = waiting.get()
                if isinstance(item, BaseException):
                    raise item
                yield item
        finally:
            stop.set()
            thread.join()

    def steps(
        self, plan: Callable[[int], PlannedBatch], step: int = 0
    ) -> Generator[PreparedBatch, None, None]:
        """The batches of the steps from `step` on: each planned one ECHO times."""
        window, place = divmod(step, ECHO * ECHO_WINDOW)
        fresh = self.prefetch(plan, window * ECHO_WINDOW)
        try:
            yield from islice(echoed(fresh), place, None)
        finally:
            fresh.close()


@lru_cache(1)
def composing_stream() -> torch.cuda.Stream:
    """One for all: memory that one stream has used does not serve another."""
    return torch.cuda.Stream()


def echoed(batches: Iterator[PreparedBatch]) -> Iterator[PreparedBatch]:
    """ECHO_WINDOW batches as they come, then the same again, ECHO times in all, and so on."""
    while True:
        window = []
        for batch in islice(batches, ECHO_WINDOW):
            window.append(batch)
            yield batch
        for _ in range(ECHO - 1):
            yield from window


def claim(batch: PreparedBatch) -> tuple[SampleBatch, TokenBatch | None]:
    """Hand a batch over from the stream that composed it to the one that trains."""
    if batch.ready is not None:
        stream = torch.cuda.current_stream()
        stream.wait_event(batch.ready)
        for tensor in (batch.samples.tiles, batch.samples.target):
            tensor.record_stream(stream)
        for record in (batch.tokens, batch.samples.truth):
            for field in fields(record) if record else ():
                getattr(record, field.name).record_stream(stream)
    return batch.samples, batch.tokens
