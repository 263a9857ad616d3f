"""What models there are, and whether they fit, told before any is loaded."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import published_models
import pytest
import torch
from tiny_models import tiny_qwen3_vl

from model.catalog import stored_models
from model.catalog import survey as surveying
from model.catalog.deletion import delete
from model.catalog.downloaded_folder import DOWNLOAD, DownloadRecord
from model.catalog.expected_seconds import MachineSpeed, expected_seconds
from model.catalog.recommended import PublishedModel, recommended_models
from model.catalog.survey import checked, survey
from model.catalog.verdicts import judged, this_machine
from model.vlm.architectures import ARCHITECTURES
from model.vlm.native_config import native_config
from model.vlm.planner import best_fitting, plans, weight_bytes
from model.wire.download_errors import FolderWriteError
from model.wire.errors import ModelFolderError
from model.wire.model_catalog import Machine, ModelSource, Verdict, line_of
from model.wire.question import Quantization

GB = 10**9
LAPTOP = Machine("cpu", "CPU", 16 * GB, 12 * GB)
RECOMMENDED = recommended_models()
A_COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture(autouse=True)
def no_cache(tmp_path, monkeypatch):
    """The hub's cache is that of the test, and this machine as fast as every other."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(
        "model.catalog.expected_seconds.measured_machine",
        lambda device, dtype: MachineSpeed(2e11, 2e10),
    )
    return tmp_path / "hub"


@pytest.fixture
def few_recommended(monkeypatch):
    """The best alone: each that is judged takes a moment."""
    monkeypatch.setattr(surveying, "recommended_models", lambda: RECOMMENDED[:1])


def in_cache(cache, hub_id, folder, commit=A_COMMIT):
    """A folder as the hub's library keeps it, with blobs and links to them."""
    repository = cache / ("models--" + hub_id.replace("/", "--"))
    snapshot = repository / "snapshots" / commit
    snapshot.mkdir(parents=True)
    (repository / "refs").mkdir(exist_ok=True)
    (repository / "refs" / "main").write_text(commit)
    blobs = repository / "blobs"
    blobs.mkdir(exist_ok=True)
    for path in folder.iterdir():
        blob = blobs / f"{commit[:6]}{path.name}"
        shutil.copyfile(path, blob)
        (snapshot / path.name).symlink_to(Path("../../blobs") / blob.name)
    return snapshot


def bert(folder):
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({"architectures": ["BertModel"]}))
    torch.save({}, folder / "pytorch_model.bin")
    return folder


def by_name(models):
    return {model.name: model for model in models}


@pytest.mark.parametrize("model", RECOMMENDED, ids=lambda model: model.name)
def test_a_recommended_model_is_described_as_published(model):
    """Its configuration can be planned with, and its size is that of its weights in their files:
    in 16 bits, but for SmolVLM2, which is published in 32."""
    assert model.hub_id.count("/") == 1
    assert model.revision == "" or (len(model.revision) == 40 and int(model.revision, 16))
    assert model.licence and model.good_for.endswith(".")
    folder = PublishedModel(model.hub_id, model.config, model.download_bytes)
    architecture = ARCHITECTURES[folder.architecture]
    config = native_config(folder, architecture)
    number = 4 if "SmolVLM2" in model.name else 2
    weights = weight_bytes(architecture, config, Quantization.NONE, number)
    assert weights < model.download_bytes < 1.1 * weights
    for name, published in published_models.PUBLISHED.items():
        if name in model.name.replace("3_5", "3.5"):
            assert model.config == {"architectures": [published.architecture], **published.config}


def test_no_recommended_model_runs_code_or_needs_a_friend():
    assert len({model.hub_id for model in RECOMMENDED}) == len(RECOMMENDED)
    assert not any(model.gated for model in RECOMMENDED)


@pytest.mark.parametrize(
    ("free", "suggested"),
    [(24, "Qwen3.5-9B"), (11, "Qwen3.5-9B"), (8, "Qwen3.5-4B"), (6, "Qwen3.5-4B")],
)
def test_the_best_that_a_card_can_hold_is_suggested(free, suggested, tmp_path, monkeypatch):
    """A card that is not here: planning needs no more than its name."""
    card = Machine("meta", "a card", 2 * free * GB, free * GB)
    monkeypatch.setattr("model.catalog.verdicts.expected_seconds", lambda *_: None)
    models = survey([], card)
    assert [model.name for model in models if model.is_suggested] == [suggested]


def test_on_a_cpu_what_answers_in_time_is_suggested(monkeypatch):
    slow, quick = (
        [one.name for one in survey([], LAPTOP) if one.is_suggested]
        for rate in (1e10, 1e12)
        if not monkeypatch.setattr(
            "model.catalog.expected_seconds.measured_machine",
            lambda device, dtype, rate=rate: MachineSpeed(rate, 2e10),
        )
    )
    names = [model.name for model in RECOMMENDED]
    assert len(slow) == len(quick) == 1
    assert names.index(quick[0]) < names.index(slow[0])


def test_a_small_machine_is_told_what_fits_before_any_download():
    models = by_name(survey([], replace(LAPTOP, free_bytes=7 * GB)))
    assert models["embedded"].verdict is Verdict.FITS
    assert models["embedded"].source is ModelSource.EMBEDDED
    assert models["Qwen3.5-9B"].verdict is Verdict.DOES_NOT_FIT
    assert models["Qwen3.5-4B"].verdict is Verdict.FITS_IN_8_BITS
    assert models["Qwen3.5-0.8B"].verdict is Verdict.FITS
    assert all(model.reason and model.memory_bytes for model in models.values())
    assert models["Qwen3.5-0.8B"].seconds and models["Qwen3.5-4B"].seconds is None


def test_more_work_takes_longer_and_a_faster_machine_less(monkeypatch):
    def seconds(name, rate):
        monkeypatch.setattr(
            "model.catalog.expected_seconds.measured_machine",
            lambda device, dtype: MachineSpeed(rate, rate / 10),
        )
        model = next(model for model in RECOMMENDED if model.name == name)
        folder = PublishedModel(model.hub_id, model.config, model.download_bytes)
        machine = replace(LAPTOP, free_bytes=64 * GB)
        choice = best_fitting(plans(folder, torch.device("cpu")), machine.free_bytes)
        return expected_seconds(folder, choice, machine)

    assert seconds("Qwen3.5-4B", 1e11) > seconds("Qwen3.5-0.8B", 1e11)
    assert seconds("Qwen3.5-4B", 1e12) < seconds("Qwen3.5-4B", 1e11)


def test_this_machine_is_measured():
    machine = this_machine("cpu")
    assert machine.device == "cpu" and 0 < machine.free_bytes <= machine.memory_bytes
    assert this_machine("cpu", held=10**15).free_bytes == machine.memory_bytes


def test_what_is_in_the_folders_is_found_once(tmp_path, few_recommended):
    models = tmp_path / "models"
    one = tiny_qwen3_vl(models / "one")
    tiny_qwen3_vl(models / "organisation" / "two")
    (models / "empty").mkdir()
    found = survey([models, one, tmp_path / "nothing"], LAPTOP)
    here = [model for model in found if model.source is ModelSource.FOLDER]
    assert sorted(model.name for model in here) == ["one", "two"]
    assert all(model.verdict is Verdict.FITS and not model.can_delete for model in here)
    assert here[0].disk_bytes == sum(path.stat().st_size for path in one.iterdir())


def test_the_hubs_cache_is_found_by_itself(tmp_path, no_cache, few_recommended):
    hub_id = "Qwen/Qwen3.5-9B"  # what it holds is smaller
    snapshot = in_cache(no_cache, hub_id, tiny_qwen3_vl(tmp_path / "tiny"))
    in_cache(no_cache, "google/bert", bert(tmp_path / "bert"))
    models = survey([], LAPTOP)
    cached = [model for model in models if model.source is ModelSource.HUB_CACHE]
    assert [(one.hub_id, one.path, one.revision) for one in cached] == [
        (hub_id, str(snapshot), A_COMMIT)
    ]
    assert cached[0].verdict is Verdict.FITS and cached[0].licence == "Apache-2.0"
    assert [model.hub_id for model in models].count(hub_id) == 1  # not to be downloaded again


def test_half_of_a_model_in_the_cache_leaves_it_to_be_downloaded(
    tmp_path, no_cache, few_recommended
):
    hub_id = "Qwen/Qwen3.5-9B"
    snapshot = in_cache(no_cache, hub_id, tiny_qwen3_vl(tmp_path / "tiny"))
    (snapshot / "model.safetensors").resolve().unlink()
    (snapshot / "model.safetensors").unlink()
    models = [model for model in survey([], LAPTOP) if model.hub_id == hub_id]
    assert [model.source for model in models] == [ModelSource.HUB_CACHE, ModelSource.RECOMMENDED]
    assert models[0].verdict is Verdict.CANNOT_BE_USED
    assert "holds no weights" in models[0].reason


def test_a_download_that_was_broken_off_is_told_with_the_model(tmp_path, few_recommended):
    recommended = RECOMMENDED[0]
    part = tmp_path / recommended.hub_id
    part.mkdir(parents=True)
    DownloadRecord(recommended.hub_id, recommended.revision).write(part)
    (part / "model.safetensors.01234567.part").write_bytes(bytes(1000))
    (model,) = (one for one in survey([tmp_path], LAPTOP) if one.hub_id == recommended.hub_id)
    assert model.source is ModelSource.RECOMMENDED
    assert model.partial_path == str(part) and model.disk_bytes > 1000 and model.can_delete
    freed = delete(part).freed_bytes
    assert freed == model.disk_bytes and not part.exists()


def test_of_another_model_a_broken_download_is_told_by_itself(tmp_path, few_recommended):
    part = tmp_path / "someone" / "Tiny"
    part.mkdir(parents=True)
    DownloadRecord("someone/Tiny", A_COMMIT).write(part)
    (model,) = (one for one in survey([tmp_path], LAPTOP) if one.hub_id == "someone/Tiny")
    assert model.verdict is Verdict.CANNOT_BE_USED and "broken off" in model.reason


def test_a_text_model_is_refused_when_it_is_chosen(tmp_path):
    model = checked(bert(tmp_path / "bert"), LAPTOP)
    assert model.verdict is Verdict.CANNOT_BE_USED
    assert "pickled weights" in model.reason or "not supported" in model.reason


def spoilt(folder, name, content):
    (folder / name).write_text(content)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("config.json", '{"architectures": ["BertModel"]}', "BertModel, which is not supported"),
        ("config.json", "{", "cannot be read as JSON"),
        ("chat_template.jinja", "{{ raise_exception('no') }}", "chat template"),
        ("tokenizer.json", "{", "tokenizer"),
        ("model.safetensors", "no", "half a download"),
        ("ask_raster.json", '{"nonsense": 1}', "not known"),
    ],
)
def test_a_chosen_folder_is_refused_with_the_reason(tmp_path, name, content, reason):
    folder = tiny_qwen3_vl(tmp_path / "tiny")
    assert checked(folder, LAPTOP).verdict is Verdict.FITS
    (folder / name).write_text(content)
    model = checked(folder, LAPTOP)
    assert model.verdict is Verdict.CANNOT_BE_USED and reason in model.reason


@pytest.mark.parametrize("make", ["nothing", "file", "empty"])
def test_what_is_no_folder_of_a_model(tmp_path, make):
    path = tmp_path / make
    if make == "file":
        path.write_text("")
    elif make == "empty":
        path.mkdir()
    model = checked(path, LAPTOP)
    assert model.verdict is Verdict.CANNOT_BE_USED and model.reason


def test_a_root_of_a_disk_is_not_searched_for_ever(tmp_path, monkeypatch, few_recommended):
    for number in range(20):
        (tmp_path / f"folder{number}").mkdir()
    tiny_qwen3_vl(tmp_path / "zz")
    monkeypatch.setattr(stored_models, "MOST_FOLDERS", 10)
    assert not [one for one in survey([tmp_path], LAPTOP) if one.source is ModelSource.FOLDER]


def test_a_downloaded_model_is_deleted_and_no_other(tmp_path, no_cache):
    own = tiny_qwen3_vl(tmp_path / "own")
    with pytest.raises(ModelFolderError, match="not downloaded by Ask Raster"):
        delete(own)
    assert (own / "config.json").is_file()
    DownloadRecord("someone/Own", A_COMMIT).write(own)
    delete(own)
    assert not own.exists()


def test_what_could_not_be_deleted_can_be_later(tmp_path, monkeypatch):
    own = tiny_qwen3_vl(tmp_path / "own")
    DownloadRecord("someone/Own", A_COMMIT).write(own)
    unlink = Path.unlink

    def held(self, *more, **others):
        if self.suffix == ".safetensors":  # as Windows does while it is used
            raise PermissionError(13, "in use")
        unlink(self, *more, **others)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", held)
        with pytest.raises(FolderWriteError):
            delete(own)
    delete(own)
    assert not own.exists()


def test_a_revision_in_the_cache_is_deleted_and_no_other(tmp_path, no_cache):
    folder = tiny_qwen3_vl(tmp_path / "tiny")
    first = in_cache(no_cache, "some/Tiny", folder)
    second = in_cache(no_cache, "some/Tiny", folder, "f" * 40)
    freed = delete(first).freed_bytes
    assert freed == sum(path.stat().st_size for path in folder.iterdir())
    assert not first.exists() and (second / "config.json").is_file()


def test_whatever_happens_while_a_model_is_judged_becomes_its_reason(tmp_path, monkeypatch):
    def fail(*_):
        raise RuntimeError("boom")

    monkeypatch.setattr("model.catalog.verdicts.plans", fail)
    judgement = judged(surveying.ModelFolder(tiny_qwen3_vl(tmp_path / "a")), LAPTOP)
    assert judgement.verdict is Verdict.CANNOT_BE_USED and "boom" in judgement.reason


@pytest.mark.parametrize("odd", ["x" * 5000, "a\0b", "loop", "not there"])
def test_a_folder_that_is_none_spoils_no_survey(few_recommended, tmp_path, odd):
    """As settings keep it from another computer, or as somebody wrote them."""
    (tmp_path / "loop").symlink_to("loop")
    usable = tiny_qwen3_vl(tmp_path / "usable")
    offered = survey([tmp_path / odd, usable], LAPTOP)
    assert [model.path for model in offered if model.source is ModelSource.FOLDER] == [str(usable)]


def test_a_loop_that_is_chosen_is_refused(few_recommended, tmp_path):
    (tmp_path / "loop").symlink_to("loop")
    assert checked(tmp_path / "loop", LAPTOP).verdict is Verdict.CANNOT_BE_USED


def test_a_broken_folder_is_told_of_in_a_line(few_recommended, tmp_path):
    """A longer one could not be read, and the page would show no model at all."""
    for name in ("record", "kind"):
        (tmp_path / name).mkdir()
    record = {"hub_id": "x" * 10**6, "revision": A_COMMIT}
    (tmp_path / "record" / DOWNLOAD).write_text(json.dumps(record))
    for folder in (tmp_path / "record", tmp_path / "kind"):
        (folder / "config.json").write_text(json.dumps({"architectures": ["x" * 10**6]}))
    offered = survey([tmp_path], LAPTOP)
    assert {Path(model.path).name for model in offered} > {"record", "kind"}
    assert all(len(line_of(model)) < 10_000 for model in offered)
