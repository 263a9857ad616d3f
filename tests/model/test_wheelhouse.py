"""Which packages are fetched for which machine, by installers that only note what is asked."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
TORCH = "torch==2.13.0"
SAID_BY_UV = """\
torch==2.13.0+cu126
    # from https://packages.example/cu126
nvidia-cublas==12.6.1
    # from https://packages.example/cu126
numpy==2.4.6
    # from https://index.example/simple
"""


@pytest.fixture(scope="module")
def wheelhouse():
    path = REPOSITORY / "docs" / "make_wheelhouse.py"
    spec = importlib.util.spec_from_file_location("make_wheelhouse", path)
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture
def asked(wheelhouse, monkeypatch):
    """What pip was to download: the words, and the requirements of their file."""
    downloads = []

    def run(command, **given):
        if "uv" in command:
            return SimpleNamespace(stdout=SAID_BY_UV, returncode=0)
        assert command[2:4] == ["pip", "download"] and given == {"check": True}
        file = Path(command[-1])
        entries = file.read_text().splitlines() if file.suffix == ".txt" else []
        downloads.append((command, [line.split()[0] for line in entries if "==" in line]))
        return None

    monkeypatch.setattr(wheelhouse.subprocess, "run", run)
    return downloads


def names(requirements) -> set[str]:
    return {requirement.partition("==")[0] for requirement in requirements}


@pytest.mark.parametrize(
    ("platform", "only_there"),
    [
        ("linux-x86_64", "nvidia-cublas"),
        ("linux-aarch64", "nvidia-cublas"),
        ("windows", "colorama"),
        ("macos", ""),
    ],
)
def test_what_is_locked_is_chosen_by_the_targets_markers_not_by_ours(
    wheelhouse, platform, only_there
):
    target = wheelhouse.TARGETS[platform]
    files = ("libraries.txt", "torch.txt")
    chosen = [
        entry
        for f in files
        for entry in wheelhouse.locked_for(wheelhouse.LOCKED / f, target, "3.12")
    ]
    found = names(entry.split()[0] for entry in chosen)
    assert {"torch", "rasterio", "transformers"} <= found
    assert found & {"colorama", "nvidia-cublas"} == ({only_there} if only_there else set())
    assert not [entry for entry in chosen if ";" in entry or "--hash" not in entry]


def test_with_a_locked_torch_every_package_is_held_to_its_hash(wheelhouse, asked, tmp_path):
    target = wheelhouse.TARGETS["linux-x86_64"]
    wheelhouse.make_wheelhouse(tmp_path, target, "3.12", wheelhouse.Accelerator.CUDA)
    assert all("--require-hashes" in command for command, _ in asked)
    assert all("manylinux_2_28_x86_64" in command for command, _ in asked)
    (uv,), libraries, torch = (requirements for _, requirements in asked)
    assert uv.startswith("uv==") and "rasterio" in names(libraries) and TORCH in torch


def test_another_torch_comes_from_the_index_that_uv_tells(wheelhouse, asked, tmp_path):
    target = wheelhouse.TARGETS["windows"]
    wheelhouse.make_wheelhouse(tmp_path, target, "3.12", wheelhouse.Accelerator.CUDA)
    ends = [command[-3:] for command, requirements in asked if not requirements]
    index = "https://packages.example/cu126"
    assert ends == [
        ["--index-url", index, "torch==2.13.0+cu126"],
        ["--index-url", index, "nvidia-cublas==12.6.1"],
    ]  # NumPy is locked already
