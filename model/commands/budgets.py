"""What a question may cost with a model, for `models`: by effort."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import torch

from ..vlm.answer_budget import AskedApart, Capacity, capacity_in, capacity_of, search_budget
from ..vlm.architectures import architecture_of
from ..vlm.loading import load
from ..vlm.model_folder import ModelFolder
from ..vlm.native_config import native_config
from ..vlm.planner import MemoryPlan, best_fitting, gigabytes, plan
from ..vlm.speed import measured_speed
from ..wire.question import AskOptions, Budget, Effort, Limit

FULL_CARD_TOKENS = 2048
"""A graphics card is only full with so many."""


def budgets_in_words(
    folder: ModelFolder,
    device: torch.device,
    choices: Sequence[MemoryPlan],
    free: int,
    measure: bool = False,
) -> Iterator[str]:
    """A line an effort: tokens, tiles, memory, seconds; none where no choice fits.

    measure: load the model to know the seconds.

    Raises:
        ModelFolderError, DeviceError: it cannot be loaded.
    """
    choice = best_fitting(choices, free)
    if choice is None:
        return
    capacity = _measured(folder, device, choice) if measure else _planned(folder, choice, free)
    for effort in Effort:
        options = AskOptions(effort=effort)
        apart = AskedApart(folder.profile.verified_places)
        budget = search_budget(options, folder.profile, capacity, apart=apart)
        numbers = replace(options, max_tiles=budget.tiles, max_vision_tokens=budget.vision_tokens)
        numbers = replace(numbers, max_new_tokens=folder.profile.longest_answer)
        memory = plan(folder, choice.quantization, device, numbers).total
        yield (
            f"{effort.value:9}{budget.vision_tokens:>7,} vision tokens{LIMITS[budget.limit]}, "
            f"{budget.tiles:>3} tiles, {gigabytes(memory)}, {_seconds(budget, device)}"
        )


LIMITS = {
    Limit.NONE: "",
    Limit.TIME: " (fewer, to take less time)",
    Limit.MEMORY: " (fewer, for the free memory)",
    Limit.CONTEXT: " (fewer, for the model's context)",
}


def _seconds(budget: Budget, device: torch.device) -> str:
    if budget.seconds is not None:
        return f"about {max(1, round(budget.seconds)):,} s"
    fewer = ", maybe fewer tokens then" if device.type == "cpu" else ""
    return f"seconds: known after loading (--measure){fewer}"


def _planned(folder: ModelFolder, choice: MemoryPlan, free: int) -> Capacity:
    config = native_config(folder, architecture_of(folder))
    left = free - choice.weights - choice.reserve
    return capacity_in(config, choice.dtype.itemsize, left, folder.profile.longest_answer)


def _measured(folder: ModelFolder, device: torch.device, choice: MemoryPlan) -> Capacity:
    vlm = load(folder, str(device), choice.quantization)
    if device.type == "cpu":
        speed = measured_speed(vlm)
    else:
        speed = measured_speed(vlm, vlm.encode_batch, FULL_CARD_TOKENS)
    return capacity_of(vlm, folder.profile.longest_answer, speed)
