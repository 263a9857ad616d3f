"""On Windows: a child process ends with this one, however this one ends."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from contextlib import suppress
from typing import Any

EXTENDED_LIMITS = 9
END_WITH_THE_LAST_HANDLE = 0x2000


class _BasicLimits(ctypes.Structure):
    _fields_ = [
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    ]


class _ExtendedLimits(ctypes.Structure):
    _fields_ = [
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    ]


def job_that_ends_with_us(child: subprocess.Popen[bytes]) -> Any:
    """Put the child into a job; it and what it starts end with `close_job`, or when this process
    ends. None where Windows does not let us: the child runs all the same.
    """
    if sys.platform == "win32":
        with suppress(OSError, AttributeError, ctypes.ArgumentError):
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.CreateJobObjectW.restype = ctypes.c_void_p
            job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
            limits = _ExtendedLimits()
            limits.basic.flags = END_WITH_THE_LAST_HANDLE
            size = ctypes.sizeof(limits)
            kernel.SetInformationJobObject(job, EXTENDED_LIMITS, ctypes.byref(limits), size)
            kernel.AssignProcessToJobObject(job, ctypes.c_void_p(int(child._handle)))
            return job
    return None


def close_job(job: Any) -> None:
    """End what still runs in it."""
    if sys.platform == "win32" and job:
        ctypes.WinDLL("kernel32").CloseHandle(job)
