"""Opens, plans and loads model folders with something wrong in them, in a process of its own.

python mutated_folders.py SCRATCH COUNT MODEL ...: a line of JSON for each seed, so many of each
model: what was wrong, what came of it, and whether it reached for the network or ran code of the
folder's.
"""

from __future__ import annotations

import json
import pickle
import random
import shutil
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[3]

VALUES: list[Any] = [
    None,
    True,
    0,
    -1,
    3,
    10**9,
    10**30,
    1e300,
    float("nan"),
    float("inf"),
    "",
    "kernels-community/flash-attn",
    "../../secret",
    "x" * 10_000,
    [],
    {},
    [[[[[]]]]],
    [1] * 1000,
    {"a": {"b": [1, 2, 3]}},
]
LOADING_KEYS: list[tuple[str, Any]] = [
    ("auto_map", {"AutoConfig": "own.Config", "AutoTokenizer": ["own.Tokenizer", None]}),
    ("attn_implementation", "kernels-community/flash-attn"),
    ("_attn_implementation", "kernels-community/flash-attn"),
    ("_attn_implementation_internal", "kernels-community/flash-attn"),
    ("quantization_config", {"quant_method": "gptq", "bits": 4}),
    ("quantization_config", {"load_in_4bit": True, "bnb_4bit_compute_dtype": "load"}),
    ("transformers_weights", "own.bin"),
    ("configuration_files", ["config.4.0.0.json"]),
    ("base_model_tp_plan", {"layers.*": "own"}),
    ("fusion_config", {"patch_embeddings": True}),
    ("per_layer_config", {"0": {"hidden_size": 8}}),
    ("custom_generate", "own"),
    ("tokenizer_class", "OwnTokenizer"),
    ("dtype", "load"),
    ("num_labels", 10**12),
    ("init_inputs", ["own"]),
    ("tokenizer_file", "/etc/passwd"),
]
TEMPLATES = [
    "{{ 9**(9**9) }}",
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
    "{{ 'x' * 10**11 }}",
    "{{ ''.__class__.__mro__ }}",
    "{% include 'own' %}",
    "{{ messages }",
    "",
]


def places(record: Any, path: tuple = ()) -> list[tuple]:
    """Every key and index in a record, as paths."""
    inner = record.items() if isinstance(record, dict) else ()
    if isinstance(record, list):
        inner = enumerate(record[:20])
    return [p for key, value in inner for p in [(*path, key), *places(value, (*path, key))]]


def change(record: Any, chance: random.Random) -> str:
    """Something of a record changed, taken away or added."""
    if chance.random() < 0.3 and isinstance(record, dict):
        name, value = chance.choice(LOADING_KEYS)
        parts = [record, *(v for k, v in record.items() if k.endswith("_config") and v)]
        chance.choice([part for part in parts if isinstance(part, dict)])[name] = value
        return f"{name} added"
    path = chance.choice(places(record))
    for key in path[:-1]:
        record = record[key]
    if chance.random() < 0.2:
        del record[path[-1]]
        return f"{path} gone"
    record[path[-1]] = chance.choice(VALUES)
    return f"{path} is {str(record[path[-1]])[:40]}"


def a_description(folder: Path, chance: random.Random) -> str:
    names = ["config.json"] * 4 + ["tokenizer_config.json", "tokenizer.json", "ask_raster.json"]
    names += ["generation_config.json", "preprocessor_config.json"]
    file = folder / chance.choice(names)
    record = json.loads(file.read_text("utf-8"))
    what = change(record, chance)
    file.write_text(json.dumps(record), "utf-8")
    return f"{file.name}: {what}"


def bytes_of_any_file(folder: Path, chance: random.Random) -> str:
    file = chance.choice(sorted(folder.iterdir()))
    content = bytearray(file.read_bytes())
    if chance.random() < 0.3:
        file.write_bytes(content[: chance.randrange(len(content))])
        return f"{file.name} cut short"
    end = len(content) if chance.random() < 0.3 else min(len(content), 2000)
    for _ in range(chance.choice((1, 8))):
        content[chance.randrange(end)] = chance.randrange(256)
    file.write_bytes(content)
    return f"{file.name}: other bytes"


def a_header(folder: Path, chance: random.Random) -> str:
    file = folder / "model.safetensors"
    content = file.read_bytes()
    end = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:end])
    what = change(header, chance)
    text = json.dumps(header).encode()
    length = chance.choice((len(text), len(text), len(text), 2**63, 99 * 2**20))
    file.write_bytes(length.to_bytes(8, "little") + text + content[end:])
    return f"header: {what}"


def an_index(folder: Path, chance: random.Random) -> str:
    names = [
        "own.bin",
        "../own.safetensors",
        "model.safetensors",
        "/dev/zero",
        "a\0b",
        "config.json",
    ]
    name = chance.choice(names)
    index = {"weight_map": {"a": name, "b": chance.choice(names)}}
    (folder / "model.safetensors").rename(
        folder / chance.choice(["own.bin", "model-1.safetensors"])
    )
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    return f"index names {name}"


def a_template(folder: Path, chance: random.Random) -> str:
    template = chance.choice(TEMPLATES)
    (folder / "chat_template.jinja").write_text(template)
    return f"template {template}"


KINDS: list[Callable[[Path, random.Random], str]] = [a_description] * 5
KINDS += [bytes_of_any_file] * 2 + [a_header] * 2 + [an_index, a_template]


def add_foreign_code(folder: Path, canary: Path) -> None:
    """What would leave a trace if anything of the folder were run or unpickled."""

    class Trace:
        def __reduce__(self) -> tuple:
            return open, (str(canary), "w")

    (folder / "own.py").write_text(f"open({str(canary)!r}, 'w')\n")
    for name in ("own.bin", "pytorch_model.bin", "adapter_model.bin"):
        (folder / name).write_bytes(pickle.dumps(Trace()))
    (folder / "adapter_config.json").write_text('{"base_model_name_or_path": "own/own"}')
    (folder / "custom_generate").mkdir()
    (folder / "custom_generate" / "generate.py").write_text(f"open({str(canary)!r}, 'w')\n")


def main() -> None:
    scratch, count, models = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    sys.path.insert(0, str(REPOSITORY))

    from model.vlm.loading import choose_device, load
    from model.vlm.model_folder import ModelFolder
    from model.vlm.planner import plan
    from model.wire.errors import AskRasterError
    from model.wire.question import Quantization

    reached: list[str] = []
    socket.socket.connect = lambda opened, address: reached.append(str(address))
    canary = scratch / "canary"
    for seed in range(count * len(models)):
        chance = random.Random(seed)
        folder = scratch / str(seed)
        shutil.copytree(models[seed // count], folder)
        what = chance.choice(KINDS)(folder, chance)
        add_foreign_code(folder, canary)
        try:
            opened = ModelFolder(folder)
            plan(opened, Quantization.NONE, choose_device("cpu"))
            load(opened, "cpu")
            came = "loaded"
        except AskRasterError as error:
            came = f"{type(error).__name__}: {error}"
        except BaseException as error:
            came = f"UNTYPED {type(error).__name__}: {error}"
        shutil.rmtree(folder)
        said = {"seed": seed, "wrong": what, "came": came, "ran": canary.exists(), "net": reached}
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main()
