"""Memory of this process and of the device."""

from __future__ import annotations

import sys
from pathlib import Path

import torch


def peak_host_bytes() -> int:
    """The most memory that this process has had since it started, or since the last reset.

    On Linux from VmHWM: the peak that getrusage tells would count the parent's, which may be a
    large QGIS.
    """
    if sys.platform == "win32":
        import psutil

        return psutil.Process().memory_info().peak_wset
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_text("ascii", "replace")
        line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # bytes on macOS


def is_out_of_memory(error: Exception) -> bool:
    """PyTorch has a type of its own for accelerators only."""
    kinds = (torch.OutOfMemoryError, MemoryError)
    return isinstance(error, kinds) or "DefaultCPUAllocator" in str(error)


def empty_device_cache() -> None:
    """Give back what PyTorch holds on a CUDA device without using it."""
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def reset_peak_host_bytes() -> None:
    """Count the peak from now on, where the system allows it (Linux)."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        pass


def peak_device_bytes(device: torch.device) -> int:
    """The most memory that tensors have had since the last reset; 0 on the CPU."""
    return torch.cuda.max_memory_allocated(device) if device.type == "cuda" else 0


def reset_peak_device_bytes(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)


def held_device_bytes(model: torch.nn.Module, device: torch.device) -> int:
    """What a loaded model takes of the device's memory: on a GPU with all that PyTorch keeps there
    for it, elsewhere its weights."""
    if device.type in ("cuda", "xpu"):
        return torch.get_device_module(device).memory_reserved(device)
    return sum(tensor.nbytes for tensor in (*model.parameters(), *model.buffers()))


def device_memory_bytes(device: torch.device) -> int:
    """All the memory that the device has."""
    if device.type == "cuda":
        return torch.cuda.get_device_properties(device).total_memory
    import psutil

    return psutil.virtual_memory().total


def usable_device_bytes(device: torch.device) -> int:
    """What this process could still take of the device's memory: what is free, and what PyTorch
    holds of it without using it."""
    free = free_device_bytes(device)
    if device.type in ("cuda", "xpu"):
        module = torch.get_device_module(device)
        free += module.memory_reserved(device) - module.memory_allocated(device)
    return free


def free_device_bytes(device: torch.device) -> int:
    """What a program that starts now could take of the device's memory."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    if device.type == "xpu":
        return torch.xpu.mem_get_info(device)[0]
    import psutil

    return psutil.virtual_memory().available  # MPS shares the host's
