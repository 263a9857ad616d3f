"""The builds of torch, and where each is to be had. Standard library alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Accelerator(Enum):
    """What the engine computes with."""

    AUTOMATIC = "auto"
    CPU = "cpu"
    CUDA = "cuda"
    ROCM = "rocm"
    XPU = "xpu"


@dataclass(frozen=True)
class TorchBuild:
    """locked: it is the package index's own, whose hashes are known. backend: else its name on
    PyTorch's own index, as uv knows it. The megabytes, of all the engine, are estimates.
    """

    accelerator: Accelerator
    locked: bool
    backend: str
    download_megabytes: int
    disk_megabytes: int


OLDER_CUDA = "cu126"
"""For older cards and drivers."""
_ON_THE_PACKAGE_INDEX = {"linux": Accelerator.CUDA, "win32": Accelerator.CPU}
_BACKENDS = {
    Accelerator.CPU: ("cpu", 450, 2000),
    Accelerator.CUDA: ("cu130", 3400, 9000),
    Accelerator.ROCM: ("rocm7.2", 5000, 16000),
    Accelerator.XPU: ("xpu", 2500, 8000),
}


def build_of_torch(accelerator: Accelerator, platform: str, older_cuda: bool = False) -> TorchBuild:
    """platform: as sys.platform has it; a Mac has one build for all."""
    backend, *megabytes = _BACKENDS[accelerator]
    if accelerator is Accelerator.CUDA and older_cuda:
        return TorchBuild(accelerator, False, OLDER_CUDA, *megabytes)
    is_locked = platform == "darwin" or _ON_THE_PACKAGE_INDEX.get(platform) is accelerator
    return TorchBuild(accelerator, is_locked, backend, *megabytes)
