"""The weights of a model: safetensors files, and nothing else that might be taken for weights.

The safetensors library reads every one of them, here and when they are loaded; neither pickle nor
transformers ever opens a file of weights.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open

from ..wire.errors import ModelFolderError
from .folder_files import FolderFiles

SUFFIX = ".safetensors"
WHOLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
PICKLED = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")

MOST_HEADER_BYTES = 4 * 2**20
"""Of one file; published ones have at most a tenth of it."""

SAMPLED_TENSORS = 64
SAMPLE = (8, 512)
"""Of a sampled tensor's middle: rows, and numbers along each other dimension."""

LARGEST_WEIGHT = 1e6
"""Published weights stay below a thousandth of it; a flipped bit of the exponent does not."""


def weight_files(files: FolderFiles) -> list[Path]:
    """The checkpoint's files, whole and safe: one, or those that its index names.

    Raises:
        ModelFolderError: there are none, one is missing, cut short, elsewhere or no safetensors.
    """
    names = _names(files)
    foreign = [name for name in names if not name.endswith(SUFFIX)]
    if foreign:
        raise ModelFolderError(
            f"{files.folder} names weights that are not safetensors ({foreign[0]}); they could run "
            "code.",
            "Only safetensors are loaded; convert the weights first.",
        )
    if not names:
        pickled = [p.name for p in sorted(files.folder.iterdir()) if p.suffix in PICKLED]
        if pickled:
            raise ModelFolderError(
                f"{files.folder} holds pickled weights ({pickled[0]}), which can run code.",
                "Only safetensors are loaded; convert the weights first.",
            )
        if any(path.suffix == ".gguf" for path in files.folder.iterdir()):
            raise ModelFolderError(
                f"{files.folder} holds its weights as GGUF, which is for other programs.",
                "Take the same model as safetensors: where memory is small, it is held in 8 or 4 "
                "bits here.",
            )
        raise ModelFolderError(
            f"{files.folder} holds no weights (model*.safetensors).", "Download it again."
        )
    broken = {name: why for name in names if (why := _why_broken(files, name))}
    if broken:
        raise ModelFolderError(
            f"{files.folder} is half a download: {', '.join(broken)} missing or cut short.",
            "Download the missing files again.",
            "\n".join(f"{name}: {why}" for name, why in broken.items()),
        )
    return [files.file(name) for name in names]


def is_safetensors(files: FolderFiles, name: str) -> bool:
    """Whether a file beside the checkpoint's can be opened as safetensors."""
    return name.endswith(SUFFIX) and not _why_broken(files, name)


def open_weights(file: Path, device: torch.device | None = None) -> Any:
    """A file of safetensors, read as far as it is asked for; use it in a `with`.

    Mapped into memory where that costs nothing: Windows would set aside memory for all of it, and
    Apple's GPUs cannot use it (as in transformers).
    """
    if device is not None and device.type == "mps":
        return safe_open(file, framework="pt", device="mps", backend="pread")
    backend = "pread" if sys.platform == "win32" else "mmap"
    return safe_open(file, framework="pt", device="cpu", backend=backend)


def shapes(file: Path) -> dict[str, tuple[int, ...]]:
    with open_weights(file) as tensors:
        return {name: tuple(tensors.get_slice(name).get_shape()) for name in tensors.keys()}


def check_numbers(files: Iterable[Path]) -> None:
    """Look at a sample of the weights, a few pages of each file.

    Raises:
        ModelFolderError: they are not what weights are: NaN, infinite, huge, or nothing but zeros.
    """
    files = list(files)
    for file in files:
        with open_weights(file) as tensors:
            names = sorted(tensors.keys())
            every = max(1, len(names) * len(files) // SAMPLED_TENSORS)
            drawn = {name: _sample(tensors.get_slice(name)) for name in names[::every]}
        samples = {n: part for n, part in drawn.items() if part is not None and part.numel()}
        for name, part in samples.items():
            if not bool(part.isfinite().all()) or float(part.abs().max()) > LARGEST_WEIGHT:
                raise _rotten(file, f"{name} holds {float(part.abs().max()):.3g}")
        matrices = [part for part in samples.values() if part.ndim > 1]
        empty = [part for part in matrices if not bool(part.any())]
        if len(empty) > len(matrices) / 2:
            raise _rotten(file, f"{len(empty)} of {len(matrices)} sampled tensors are all zeros")


def _names(files: FolderFiles) -> list[str]:
    """As transformers looks for them: one file before an index."""
    if files.has(WHOLE):
        return [WHOLE]
    if not files.has(INDEX):
        return sorted(path.name for path in files.folder.glob("model*.safetensors"))
    places = files.json(INDEX).get("weight_map")
    if not isinstance(places, dict) or not all(type(name) is str for name in places.values()):
        raise ModelFolderError(f"{files.folder / INDEX} names no weights.", "Download it again.")
    return sorted(set(places.values()))


def _why_broken(files: FolderFiles, name: str) -> str:
    """Why a file cannot be opened as safetensors, '' if it can."""
    if not files.has(name) and not {"/", "\\"} & set(name):
        return "missing"
    path = files.file(name)
    with path.open("rb") as stream:
        header = int.from_bytes(stream.read(8), "little")
    if header > MOST_HEADER_BYTES:
        return f"its header would have {header} bytes"
    try:
        with open_weights(path):
            return ""
    except (SafetensorError, OSError, ValueError) as error:
        return str(error)


def _sample(part: Any) -> torch.Tensor | None:
    """float32; None of what is not held in floating point, as quantised weights are."""
    if part.get_dtype() not in ("F16", "BF16", "F32", "F64"):
        return None
    lengths = part.get_shape()
    most = [SAMPLE[min(axis, 1)] for axis in range(len(lengths))]
    if len(lengths) > 2:  # a convolution
        most = [SAMPLE[0]] * len(lengths)
    starts = [max(0, (length - some) // 2) for length, some in zip(lengths, most, strict=True)]
    chosen = tuple(slice(s, s + some) for s, some in zip(starts, most, strict=True))
    return part[chosen].float() if chosen and math.prod(lengths) else None


def _rotten(file: Path, details: str) -> ModelFolderError:
    return ModelFolderError(
        f"{file} is damaged: some of its weights cannot be right.", "Download it again.", details
    )
