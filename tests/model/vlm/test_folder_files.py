"""Only regular files inside of a model's folder are read, and only as much as they can be."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from model.vlm.folder_files import MOST_JSON_BYTES, FolderFiles, model_folder_errors
from model.vlm.model_folder import ModelFolder
from model.wire.errors import DeviceError, ModelFolderError


@pytest.fixture
def folder(tiny_folder, tmp_path):
    """A whole model, to be spoilt."""
    return shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "tiny")


@pytest.fixture
def in_hub_cache(tiny_folder, tmp_path):
    """The same model as the hub's client keeps it: a snapshot of links to blobs."""
    of_model = tmp_path / "models--org--tiny"
    snapshot = of_model / "snapshots" / "0123abcd"
    (of_model / "blobs").mkdir(parents=True)
    snapshot.mkdir(parents=True)
    for file in tiny_folder("qwen2.5-vl").iterdir():
        content = file.read_bytes()
        blob = of_model / "blobs" / hashlib.sha256(content).hexdigest()
        blob.write_bytes(content)
        (snapshot / file.name).symlink_to(Path("../../blobs") / blob.name)
    return snapshot


def refusal(folder):
    with pytest.raises(ModelFolderError) as caught:
        ModelFolder(folder)
    return str(caught.value)


def test_a_snapshot_in_the_hubs_cache_is_a_model(in_hub_cache):
    assert [file.name for file in ModelFolder(in_hub_cache).weight_files()] == ["model.safetensors"]


@pytest.mark.parametrize("name", ["model.safetensors", "config.json", "ask_raster.json"])
def test_a_link_that_leads_elsewhere(folder, name, tmp_path):
    shutil.move(folder / name, tmp_path / name)
    (folder / name).symlink_to(tmp_path / name)
    assert f"{name} lies outside of the model's folder" in refusal(folder)


def test_a_link_from_the_hubs_cache_to_another_model(in_hub_cache, tmp_path):
    other = tmp_path / "models--org--other" / "blobs"
    other.mkdir(parents=True)
    weights = in_hub_cache / "model.safetensors"
    shutil.copy(weights, other / "secret")
    weights.unlink()
    weights.symlink_to(other / "secret")
    assert "lies outside of the model's folder" in refusal(in_hub_cache)


def test_a_link_to_the_folder_itself_is_the_users_own(folder, tmp_path):
    (tmp_path / "link").symlink_to(folder)
    assert ModelFolder(tmp_path / "link").weight_files()


def test_a_broken_link_and_a_circle(folder):
    (folder / "ask_raster.json").unlink()
    (folder / "ask_raster.json").symlink_to("nothing")
    assert "ask_raster.json is missing" in refusal(folder)
    (folder / "ask_raster.json").unlink()
    (folder / "ask_raster.json").symlink_to("ask_raster.json")
    assert "ask_raster.json" in refusal(folder) or "cannot be read" in refusal(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs on this system")
@pytest.mark.parametrize("name", ["ask_raster.json", "config.json", "preprocessor_config.json"])
def test_a_fifo_is_not_waited_for(folder, name):
    (folder / name).unlink(missing_ok=True)
    os.mkfifo(folder / name)
    assert name in refusal(folder)


def test_a_folder_in_the_place_of_a_file(folder):
    (folder / "ask_raster.json").unlink()
    (folder / "ask_raster.json").mkdir()
    assert "ask_raster.json is not a file" in refusal(folder)


@pytest.mark.parametrize("name", ["config.json", "ask_raster.json", "tokenizer_config.json"])
def test_json_that_is_nested_too_deeply(folder, name):
    (folder / name).write_text('{"a":' * 100_000 + "1" + "}" * 100_000)
    assert f"{name} cannot be read as JSON" in refusal(folder)


def test_json_that_is_too_long(folder):
    (folder / "config.json").write_text('{"a": "' + "x" * MOST_JSON_BYTES + '"}')
    assert "config.json is larger than such a file can be" in refusal(folder)


@pytest.mark.parametrize("name", ["../a.json", "..\\a.json", "a/b.json", "/etc/passwd", "a\0b"])
def test_a_name_that_is_a_path(folder, name):
    with pytest.raises(ModelFolderError, match="lies outside"):
        FolderFiles(folder).json(name)


def test_a_path_that_cannot_be_one():
    for path in ("a\0b", "x" * 10_000):
        with pytest.raises(ModelFolderError):
            ModelFolder(path)


class PanicException(BaseException):
    """As libraries written in Rust raise one."""


@pytest.mark.parametrize("raised", [ZeroDivisionError("x"), RecursionError(), PanicException("y")])
def test_whatever_is_raised_becomes_typed_and_keeps_its_details(raised):
    with pytest.raises(ModelFolderError, match="^tiny cannot be loaded") as caught:
        with model_folder_errors("tiny", "loaded"):
            raise raised
    assert type(raised).__name__ in caught.value.details
    assert caught.value.__cause__ is None


def test_too_little_memory_is_said_as_such():
    with pytest.raises(DeviceError, match="not enough memory"):
        with model_folder_errors("tiny", "loaded"):
            raise MemoryError


def test_who_interrupts_is_not_kept():
    with pytest.raises(KeyboardInterrupt):
        with model_folder_errors("tiny"):
            raise KeyboardInterrupt
