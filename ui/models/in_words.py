"""What the models page says about a model."""

from __future__ import annotations

from ...model.wire.model_catalog import (
    DownloadProgress,
    Machine,
    ModelSource,
    OfferedModel,
    Trial,
    Verdict,
)
from ...plugin.engine.model_store import is_here
from ...plugin.shared_words import bytes_in_words, seconds_in_words
from ...plugin.translation import said, tr

ANSWER_LENGTH = 300
"""Of what is shown of a trial's answer."""


def name_in_words(model: OfferedModel) -> str:
    return tr("Embedded model") if model.source is ModelSource.EMBEDDED else model.name


def facts_in_words(model: OfferedModel) -> str:
    """Its licence, size and pace, as far as they are known."""
    size = model.disk_bytes if is_here(model) else model.download_bytes
    came = model.disk_bytes if model.partial_path else 0
    return " · ".join(
        filter(
            None,
            [
                tr("Licence: {licence}").format(licence=model.licence) if model.licence else "",
                tr("{done} of {total} are here").format(
                    done=bytes_in_words(came), total=bytes_in_words(size)
                )
                if came and size
                else bytes_in_words(size)
                if size
                else "",
                ""
                if model.seconds is None
                else tr("about {duration} a question").format(
                    duration=seconds_in_words(model.seconds)
                ),
            ],
        )
    )


def verdict_in_words(model: OfferedModel, machine: Machine) -> str:
    """Whether this machine can run it, and why not."""
    if model.verdict in (Verdict.CANNOT_BE_USED, Verdict.UNKNOWN):
        return said(model.reason) or tr("It is not known whether it fits this machine.")
    if not model.memory_bytes or not machine.memory_bytes:
        return _short_verdict(model.verdict)
    if model.verdict is Verdict.DOES_NOT_FIT and model.memory_bytes <= machine.memory_bytes:
        return tr("Does not fit now: needs {needed}, and {free} are free.").format(
            needed=bytes_in_words(model.memory_bytes), free=bytes_in_words(machine.free_bytes)
        )
    words = {
        Verdict.FITS: tr("Fits this machine: takes {needed} of {memory}."),
        Verdict.FITS_IN_8_BITS: tr("Fits in 8 bits: takes {needed} of {memory}."),
        Verdict.FITS_IN_4_BITS: tr("Fits in 4 bits: takes {needed} of {memory}."),
        Verdict.DOES_NOT_FIT: tr("Does not fit this machine: needs {needed}, has {memory}."),
    }[model.verdict]
    return words.format(
        needed=bytes_in_words(model.memory_bytes), memory=bytes_in_words(machine.memory_bytes)
    )


def _short_verdict(verdict: Verdict) -> str:
    return {
        Verdict.FITS: tr("Fits this machine."),
        Verdict.FITS_IN_8_BITS: tr("Fits in 8 bits."),
        Verdict.FITS_IN_4_BITS: tr("Fits in 4 bits."),
        Verdict.DOES_NOT_FIT: tr("Does not fit this machine."),
    }[verdict]


def machine_in_words(machine: Machine) -> str:
    if not machine.memory_bytes:
        return tr("Models run on: {device}").format(device=machine.description)
    return tr("Models run on: {device}, {memory} of memory, {free} free").format(
        device=machine.description,
        memory=bytes_in_words(machine.memory_bytes),
        free=bytes_in_words(machine.free_bytes),
    )


def progress_in_words(progress: DownloadProgress) -> str:
    if progress.is_checking:
        return tr("Checking {file}").format(file=progress.file)
    if not progress.bytes_total:
        return tr("Downloading {file}").format(file=progress.file)
    return tr("Downloading: {done} of {total}").format(
        done=bytes_in_words(progress.bytes_done), total=bytes_in_words(progress.bytes_total)
    )


def trial_in_words(trial: Trial) -> str:
    held = {"nf4": tr("4-bit"), "int8": tr("8-bit")}.get(trial.quantization)
    return tr(
        "Asked about the sample scene: {question}\nAnswer: {answer}\n"
        "In {seconds}, after {loading} of loading, on {device}"
    ).format(
        question=trial.question,
        answer=_beginning(trial.answer),
        seconds=seconds_in_words(trial.seconds),
        loading=seconds_in_words(trial.loading_seconds),
        device=", ".join(filter(None, [trial.device, held])),
    )


def _beginning(answer: str) -> str:
    """A model that never ends must not push its own buttons out of sight."""
    return answer if len(answer) <= ANSWER_LENGTH else f"{answer[:ANSWER_LENGTH].rstrip()} …"


def disk_in_words(used: int, free: int) -> str:
    if not used:
        return tr("No model was downloaded yet; {free} of the disk are free.").format(
            free=bytes_in_words(free)
        )
    return tr("Downloaded models take {used} of the disk; {free} are free.").format(
        used=bytes_in_words(used), free=bytes_in_words(free)
    )
