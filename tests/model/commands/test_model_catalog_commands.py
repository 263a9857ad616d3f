"""The commands that QGIS starts: one JSON object a line and nothing else, failures too."""

from __future__ import annotations

import io

import pytest
from hub_server import HubServer
from tiny_models import tiny_qwen3_vl

from model.__main__ import main
from model.catalog import survey as surveying
from model.catalog.trial import QUESTION, SAMPLE
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.wire.download_errors import NotFoundError
from model.wire.errors import AskRasterError, DeviceError, ModelFolderError
from model.wire.model_catalog import (
    Deleted,
    Downloaded,
    DownloadProgress,
    Machine,
    ModelSource,
    OfferedModel,
    Trial,
    Verdict,
    read_line,
)


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Exit code and what the lines say."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(surveying, "recommended_models", lambda: ())
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))

    def run(*words):
        code = main(["models", *map(str, words), "--json"])
        return code, [read_line(line) for line in capsys.readouterr().out.splitlines()]

    return run


def test_a_survey_tells_the_machine_and_its_models(run, tmp_path):
    tiny_qwen3_vl(tmp_path / "models" / "a")
    code, (machine, embedded, own) = run("survey", "--folder", tmp_path / "models")
    assert code == 0 and isinstance(machine, Machine)
    assert (embedded.source, embedded.verdict) == (ModelSource.EMBEDDED, Verdict.FITS)
    assert (own.name, own.path) == ("a", str(tmp_path / "models" / "a"))


def test_a_check_tells_whether_a_folder_can_be_used(run, tmp_path):
    code, (model,) = run("check", tiny_qwen3_vl(tmp_path / "a"))
    assert code == 0 and isinstance(model, OfferedModel) and model.verdict is Verdict.FITS
    code, (model,) = run("check", tmp_path)
    assert code == 1 and model.verdict is Verdict.CANNOT_BE_USED


def test_a_model_is_downloaded_and_deleted(run, tmp_path):
    with HubServer({"some/Tiny": tiny_qwen3_vl(tmp_path / "tiny")}) as hub:
        code, (*progress, last) = run(
            "download", "some/Tiny", "--into", tmp_path / "models", "--endpoint", hub.url
        )
        assert code == 0 and isinstance(last, Downloaded)
        assert progress and all(isinstance(one, DownloadProgress) for one in progress)
        code, (*_, error) = run("download", "some/Other", "--into", tmp_path, "--endpoint", hub.url)
        assert code == 1 and isinstance(error, NotFoundError)
        hub.shutdown()
    code, (deleted,) = run("delete", last.path)
    assert code == 0 and isinstance(deleted, Deleted) and deleted.freed_bytes > 0
    code, (error,) = run("delete", last.path)
    assert code == 1 and isinstance(error, ModelFolderError)


def test_the_embedded_model_answers_about_the_sample_scene(run):
    """What the set-up tests the engine with."""
    code, (trial,) = run("try", "--device", "cpu")
    assert code == 0 and isinstance(trial, Trial)
    assert (trial.model, trial.question, trial.answer) == ("embedded", QUESTION, "orange")
    assert trial.confidence > 0.5 and trial.seconds > 0 and trial.device == "CPU"


def test_any_model_is_tried(run, tmp_path):
    code, (trial,) = run("try", tiny_qwen3_vl(tmp_path / "a"), "--device", "cpu")
    assert code == 0 and trial.model == "a" and trial.answer


def test_a_trial_that_fails_says_why(run, tmp_path):
    code, (error,) = run("try", tmp_path)
    assert code == 1 and isinstance(error, ModelFolderError)
    code, (error,) = run("survey", "--device", "nonsense")
    assert code == 1 and isinstance(error, DeviceError)


def test_what_nobody_foresaw_is_a_line_too(run, monkeypatch):
    def fail(*_):
        raise RuntimeError("boom")

    monkeypatch.setattr("model.catalog.verdicts.this_machine", fail)
    code, (error,) = run("survey")
    assert code == 1 and isinstance(error, AskRasterError) and "boom" in error.message


def test_people_read_words(run, capsys, tmp_path):
    assert main(["models", "survey", "--folder", str(tiny_qwen3_vl(tmp_path / "a"))]) == 0
    said = capsys.readouterr().out
    assert "embedded (embedded): fits. It needs" in said and "a (folder): fits" in said
    assert main(["models", "delete", str(tmp_path / "a")]) == 1
    assert "error: " in capsys.readouterr().err


def test_the_sample_is_a_georeferenced_scene_that_ships():
    with GeotiffPyramid(str(SAMPLE)) as pyramid:
        description = pyramid.description
        assert (description.width, description.height) == (1024, 1024)
        assert description.metres_per_pixel == pytest.approx(0.3, rel=0.01)
    assert SAMPLE.stat().st_size < 300_000
