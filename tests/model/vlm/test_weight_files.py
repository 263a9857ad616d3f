"""Weights are safetensors, opened by the safetensors library; nothing else is taken for them."""

from __future__ import annotations

import hashlib
import io
import json
import os
import pickle
import shutil
import zipfile
from pathlib import Path

import pytest
import torch
from array_pyramid import ArrayPyramid, describe
from safetensors.torch import load_file, save_file

from model.asking.engine import Engine
from model.vlm.checksums import file_sha256
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.errors import ModelFolderError
from model.wire.question import AskOptions, FocusMethod, Question


@pytest.fixture
def folder(tiny_folder, tmp_path):
    """A whole model, to be spoilt."""
    return shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "tiny")


def index(folder, *names):
    places = {f"tensor {i}": name for i, name in enumerate(names)}
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": places}))


def refusal(folder):
    with pytest.raises(ModelFolderError) as caught:
        load(ModelFolder(folder), "cpu")
    return str(caught.value)


class Trace:
    """Leaves a file when it is unpickled."""

    def __init__(self, canary):
        self._canary = str(canary)

    def __reduce__(self):
        return open, (self._canary, "w")


@pytest.mark.parametrize("name", ["weights.bin", "model.pt", "config.json", "/dev/zero", "a\0b"])
def test_an_index_that_names_other_files(folder, name, tmp_path):
    (folder / "model.safetensors").unlink()
    (folder / "weights.bin").write_bytes(pickle.dumps(Trace(tmp_path / "canary")))
    index(folder, name)
    assert "not safetensors" in refusal(folder)
    assert not (tmp_path / "canary").exists()


@pytest.mark.parametrize("name", ["../own.safetensors", "..\\own.safetensors", "sub/a.safetensors"])
def test_an_index_that_names_files_elsewhere(folder, name):
    shutil.move(folder / "model.safetensors", folder.parent / "own.safetensors")
    index(folder, name)
    assert "lies outside of the model's folder" in refusal(folder)


def pickled(canary: Path) -> bytes:
    """As torch saves it: a zip with a pickle, which runs code."""
    stream = io.BytesIO()
    torch.save({"trace": Trace(canary)}, stream)
    return stream.getvalue()


def test_a_file_that_is_a_pickle_too_is_read_as_safetensors(folder, tmp_path):
    """Safetensors are read from their beginning, zips from their end: a file can be both."""
    canary, file = tmp_path / "canary", folder / "model.safetensors"
    content, archive = file.read_bytes(), pickled(canary)
    end = 8 + int.from_bytes(content[:8], "little")
    header, data = json.loads(content[8:end]), content[end:]
    place = [len(data), len(data) + len(archive)]
    header["zip"] = {"dtype": "U8", "shape": [len(archive)], "data_offsets": place}
    text = json.dumps(header).encode()
    file.write_bytes(len(text).to_bytes(8, "little") + text + data + archive)
    assert zipfile.is_zipfile(file)
    shutil.copy(file, folder / "pytorch_model.bin")

    vlm = load(ModelFolder(folder), "cpu")
    expected = load_file(file)["lm_head.weight"]
    torch.testing.assert_close(vlm.model.lm_head.weight, expected.float())
    assert not canary.exists()


def test_a_pickle_with_the_name_of_safetensors(folder, tmp_path):
    """torch tells a zip from its first letters, which are a length of 64 MB to safetensors."""
    archive = pickled(tmp_path / "canary")
    (folder / "model.safetensors").write_bytes(archive + bytes(70 * 2**20))
    assert "half a download" in refusal(folder)
    assert not (tmp_path / "canary").exists()


def test_transformers_never_opens_the_folder(folder, monkeypatch):
    """What it would look for there (adapters, other configurations, code) cannot be listed."""
    import transformers.modeling_utils

    seen = []
    native = transformers.Qwen2_5_VLForConditionalGeneration
    original = native.from_pretrained.__func__

    def from_pretrained(kind, path, **options):
        seen.append(path)
        return original(kind, path, **options)

    monkeypatch.setattr(native, "from_pretrained", classmethod(from_pretrained))
    load(ModelFolder(folder), "cpu")
    assert seen == [None]


@pytest.mark.parametrize("length", [5 * 2**20, 2**63, 2**64 - 1])
def test_a_header_that_is_too_long(folder, length):
    content = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(length.to_bytes(8, "little") + content[8:])
    assert "half a download" in refusal(folder)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e30])
def test_weights_that_cannot_be_right(folder, value):
    weights = load_file(folder / "model.safetensors")
    name = next(name for name in weights if name.endswith("layers.1.mlp.up_proj.weight"))
    weights[name].fill_(value)
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    assert "is damaged: some of its weights cannot be right" in refusal(folder)


def test_a_file_that_was_made_but_never_filled(folder):
    """As a download that ended leaves it: the header, then zeros to the full length."""
    content = (folder / "model.safetensors").read_bytes()
    end = 8 + int.from_bytes(content[:8], "little")
    (folder / "model.safetensors").write_bytes(content[:end] + bytes(len(content) - end))
    assert "is damaged" in refusal(folder)


# Digests that somebody wrote down.


def rot(file):
    """One bit of a small weight's last place, nothing that looks wrong."""
    status = file.stat()
    content = bytearray(file.read_bytes())
    content[-4] ^= 1
    file.write_bytes(content)
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_rot_is_seen_where_a_download_left_the_digest(folder):
    file = folder / "model.safetensors"
    notes = folder / ".cache" / "huggingface" / "download"
    notes.mkdir(parents=True)
    note = notes / "model.safetensors.metadata"
    note.write_text(f"{'0' * 40}\n{digest(file)}\n{file.stat().st_mtime + 1}\n")
    load(ModelFolder(folder), "cpu")
    rot(file)
    assert "it is not what was published" in refusal(folder)
    note.write_text("nonsense")
    load(ModelFolder(folder), "cpu")


def test_weights_that_were_written_after_the_download_are_the_users_own(folder):
    file = folder / "model.safetensors"
    notes = folder / ".cache" / "huggingface" / "download"
    notes.mkdir(parents=True)
    noted = file.stat().st_mtime - 100
    (notes / "model.safetensors.metadata").write_text(f"{'0' * 40}\n{'1' * 64}\n{noted}\n")
    load(ModelFolder(folder), "cpu")


def test_rot_is_seen_where_there_is_a_manifest(folder):
    file = folder / "model.safetensors"
    (folder / "SHA256SUMS").write_text(f"{digest(file)}  model.safetensors\n")
    load(ModelFolder(folder), "cpu")
    rot(file)
    assert "it is not what was published" in refusal(folder)


def test_rot_is_seen_in_the_hubs_cache(folder, tmp_path):
    file = folder / "model.safetensors"
    snapshot = tmp_path / "models--org--tiny" / "snapshots" / "0123abcd"
    shutil.copytree(folder, snapshot)
    blob = tmp_path / "models--org--tiny" / "blobs" / digest(file)
    blob.parent.mkdir()
    shutil.move(snapshot / "model.safetensors", blob)
    (snapshot / "model.safetensors").symlink_to(blob)
    load(ModelFolder(snapshot), "cpu")
    rot(blob)
    assert "it is not what was published" in refusal(snapshot)


def test_a_user_without_a_home_has_no_cache(folder, monkeypatch):
    def nobody():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", nobody)
    monkeypatch.setattr("model.vlm.checksums.KEPT_FROM", 0)
    assert file_sha256(folder / "config.json") == digest(folder / "config.json")
    assert len(ModelFolder(folder).sha256()) == 64


def test_the_digest_of_a_large_file_is_kept_until_it_changes(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("model.vlm.checksums.KEPT_FROM", 0)
    file = folder / "model.safetensors"
    first = file_sha256(file)
    [kept] = (tmp_path / "cache" / "ask-raster" / "sha256").iterdir()
    assert kept.read_text() == first == file_sha256(file)
    kept.write_text("nonsense")
    assert file_sha256(file) == first
    file.write_bytes(b"another")
    assert file_sha256(file) == digest(file)


# A model whose weights look right in the sample, and are not.


@pytest.mark.parametrize("part", ["visual.blocks.0", "layers.1.self_attn.q_proj", "lm_head"])
def test_a_model_that_gives_no_numbers_says_so(folder, part):
    weights = load_file(folder / "model.safetensors")
    for name in weights:
        if part in name:
            weights[name].view(-1)[0] = float("nan")
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    options = AskOptions(str(folder), device="cpu", focus=FocusMethod.ATTENTION, max_new_tokens=4)
    with pytest.raises(ModelFolderError, match="tiny gave no numbers"):
        Engine().ask(Question("A ship?", options=options), ArrayPyramid(describe(2000, 2000)))


def test_a_token_that_the_weights_do_not_have_is_said(folder):
    """On a GPU it would end every later question, too."""
    record = json.loads((folder / "tokenizer.json").read_text())
    record["model"]["vocab"]["q"] = 10**6
    (folder / "tokenizer.json").write_text(json.dumps(record))
    options = AskOptions(str(folder), device="cpu", focus=FocusMethod.NONE, max_new_tokens=4)
    with pytest.raises(ModelFolderError, match="tokenizer does not fit its weights"):
        Engine().ask(Question("qqq?", options=options), ArrayPyramid(describe(200, 200)))
