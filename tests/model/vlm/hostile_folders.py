"""Refuses folders that ask for too much, in a process that has little.

python hostile_folders.py MODEL SCRATCH: a line of JSON for each: its name, the error, and by how
many bytes this process grew at most.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[3]
ROOM = 2 * 2**30
SECONDS = 120


def configured(**changes: Any) -> Callable[[Path], None]:
    """part__name=value into config.json."""

    def spoil(folder: Path) -> None:
        record = json.loads((folder / "config.json").read_text())
        for path, value in changes.items():
            part, _, name = path.rpartition("__")
            (record[part] if part else record)[name] = value
        (folder / "config.json").write_text(json.dumps(record))

    return spoil


def sparse(name: str, size: int, content: bytes = b"") -> Callable[[Path], None]:
    """A file of this size that takes no room on the disk."""

    def spoil(folder: Path) -> None:
        with (folder / name).open("wb") as stream:
            stream.write(content)
            stream.truncate(size)

    return spoil


def written(name: str, content: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).write_text(content) and None


def fifo(name: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        os.mkfifo(folder / name)

    return spoil


def a_million_tensors(folder: Path) -> None:
    entry = {"dtype": "U8", "shape": [0], "data_offsets": [0, 0]}
    header = json.dumps({f"layers.{index}": entry for index in range(10**6)}).encode()
    weights = len(header).to_bytes(8, "little") + header
    (folder / "model.safetensors").write_bytes(weights)


def an_index(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    sparse("model.safetensors.index.json", 300 * 2**20, JSON_300_MB)(folder)


JSON_300_MB = b'{"a": "' + b"x" * 1000
HOSTILE: dict[str, Callable[[Path], None]] = {
    "layers": configured(text_config__num_hidden_layers=10**9),
    "layers of the tower": configured(vision_config__depth=10**9),
    "many layers": configured(text_config__num_hidden_layers=255),
    "vocabulary": configured(text_config__vocab_size=2 * 10**9),
    "width": configured(text_config__hidden_size=10**9),
    "places": configured(vision_config__num_position_embeddings=10**9),
    "labels": configured(num_labels=10**12),
    "labels and no sizes": configured(num_labels=10**12, text_config__hidden_size=0),
    "header": sparse("model.safetensors", 300 * 2**20, (299 * 2**20).to_bytes(8, "little")),
    "header without end": sparse("model.safetensors", 2**30, b"\xff" * 8),
    "tensors": a_million_tensors,
    "config.json": sparse("config.json", 300 * 2**20, JSON_300_MB),
    "ask_raster.json": sparse("ask_raster.json", 300 * 2**20, JSON_300_MB),
    "index": an_index,
    "tokenizer.json": sparse("tokenizer.json", 300 * 2**20, JSON_300_MB),
    "many records": written("config.json", '{"a": [' + "{}," * 1_200_000 + "{}]}"),
    "nested": written("config.json", '{"a":' * 10**5 + "0" + "}" * 10**5),
    "nested tokenizer": written("tokenizer.json", '{"a":' * 10**5 + "0" + "}" * 10**5),
    "huge number": written("ask_raster.json", '{"tile_size": ' + "9" * 10**6 + "}"),
    "fifo config": fifo("config.json"),
    "fifo settings": fifo("ask_raster.json"),
    "fifo weights": fifo("model.safetensors"),
    "fifo tokenizer": fifo("special_tokens_map.json"),
    "fifo template": fifo("chat_template.jinja"),
    "fifo manifest": fifo("SHA256SUMS"),
    "template": written("chat_template.jinja", "{{ 9**(9**9) }}"),
    "long template": written("chat_template.jinja", "{{ 1 }}" * 10**6),
    "nested template": written("chat_template.jinja", "{{ " + "(" * 50_000 + ")" * 50_000 + " }}"),
}


def main() -> None:
    model, scratch = Path(sys.argv[1]), Path(sys.argv[2])
    sys.path.insert(0, str(REPOSITORY))

    from model.vlm.loading import load
    from model.vlm.memory import peak_host_bytes, reset_peak_host_bytes
    from model.vlm.model_folder import ModelFolder
    from model.wire.errors import AskRasterError

    load(ModelFolder(model), "cpu")  # what a first time takes, it takes of any model
    in_use = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (in_use + ROOM,) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS,) * 2)
    for name, spoil in HOSTILE.items():
        folder = scratch / name
        shutil.copytree(model, folder)
        spoil(folder)
        reset_peak_host_bytes()
        before = peak_host_bytes()
        try:
            load(ModelFolder(folder), "cpu")
            came = "loaded"
        except AskRasterError as error:
            came = f"{type(error).__name__}: {error}"
        except BaseException as error:
            came = f"UNTYPED {type(error).__name__}: {error}"
        grown = peak_host_bytes() - before
        shutil.rmtree(folder)
        print(json.dumps({"name": name, "came": came, "grown": grown}), flush=True)


if __name__ == "__main__":
    main()
