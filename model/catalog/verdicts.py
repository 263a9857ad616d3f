"""Whether a machine can run a model, from its files or its published configuration alone."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ..vlm.loading import choose_device
from ..vlm.memory import device_memory_bytes, free_device_bytes
from ..vlm.model_folder import ModelFolder
from ..vlm.planner import MemoryPlan, best_fitting, gigabytes, plans
from ..wire.errors import AskRasterError, explained
from ..wire.model_catalog import Machine, Verdict
from ..wire.question import Quantization
from .expected_seconds import expected_seconds

FITTING = {
    Quantization.NONE: Verdict.FITS,
    Quantization.INT8: Verdict.FITS_IN_8_BITS,
    Quantization.NF4: Verdict.FITS_IN_4_BITS,
}


LONGEST_REASON = 2000
"""Letters: a broken file may be told of at any length."""


@dataclass(frozen=True)
class Judgement:
    """What `OfferedModel` says of a model on this machine."""

    verdict: Verdict
    reason: str = ""
    memory_bytes: int = 0
    seconds: float | None = None


def this_machine(device: str = "auto", held: int = 0) -> Machine:
    """What models are judged against.

    held: bytes of its memory that a running engine gives back before it loads another model.

    Raises:
        DeviceError: the device is not there.
    """
    chosen = choose_device(device)
    name = torch.cuda.get_device_name(chosen) if chosen.type == "cuda" else chosen.type.upper()
    memory = device_memory_bytes(chosen)
    return Machine(str(chosen), name, memory, min(memory, free_device_bytes(chosen) + held))


def judged(folder: ModelFolder, machine: Machine) -> Judgement:
    """Whether the model fits, and how; whatever is wrong with it becomes the reason."""
    try:
        choices = plans(folder, torch.device(machine.device))
        best = best_fitting(choices, machine.free_bytes)
        if best is None:
            return _does_not_fit(choices, machine)
        return Judgement(
            FITTING[best.quantization],
            _why(best, choices, machine),
            best.total,
            expected_seconds(folder, best, machine),
        )
    except Exception as error:
        return refused(error)


def refused(error: BaseException) -> Judgement:
    """Of a model that cannot be used, whatever the reason."""
    known: AskRasterError = explained(error, "Looking at the model")
    return Judgement(Verdict.CANNOT_BE_USED, str(known)[:LONGEST_REASON])


def _why(best: MemoryPlan, choices: list[MemoryPlan], machine: Machine) -> str:
    needs = f"It needs {gigabytes(best.total)} of {gigabytes(machine.free_bytes)} free memory"
    if best is choices[0]:
        return f"{needs}."
    return f"{needs}; not reduced it would need {gigabytes(choices[0].total)}."


def _does_not_fit(choices: list[MemoryPlan], machine: Machine) -> Judgement:
    smallest = min(choice.total for choice in choices)
    reason = f"It needs {gigabytes(smallest)}, {gigabytes(machine.free_bytes)} of memory are free."
    if smallest <= machine.memory_bytes:
        reason += " Close other programs, or choose a smaller model."
    return Judgement(Verdict.DOES_NOT_FIT, reason, smallest)
