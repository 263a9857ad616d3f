"""The engine's commands about models, in real child processes that say what a test tells them."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from askraster.model.wire.download_errors import AccessError
from askraster.model.wire.errors import (
    CancelledError,
    EngineError,
    InvalidQuestionError,
    ProtocolError,
)
from askraster.model.wire.model_catalog import (
    Deleted,
    Downloaded,
    DownloadProgress,
    Machine,
    ModelSource,
    OfferedModel,
    Trial,
    Verdict,
)
from askraster.plugin.engine.background_work import BackgroundWork
from askraster.plugin.engine.engine_environment import EngineEnvironment, models_folder
from askraster.plugin.engine.model_store import ModelStore, same_folder
from askraster.plugin.model_names import model_name
from askraster.plugin.settings import AskSettings
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

sys.path.append(str(Path(__file__).parent))  # for scripted_models

from scripted_models import ScriptedModels

MACHINE = Machine("cuda:0", "NVIDIA RTX 4060", 8_000_000_000, 7_200_000_000)
EMBEDDED = OfferedModel(ModelSource.EMBEDDED, "embedded", Verdict.FITS)
QWEN = OfferedModel(
    ModelSource.RECOMMENDED,
    "Qwen3.5-4B",
    Verdict.FITS_IN_4_BITS,
    hub_id="Qwen/Qwen3.5-4B",
    revision="851bf6e",
)
PROGRESS = DownloadProgress("model.safetensors", 3, 9)
DOWNLOADED = Downloaded("/models/qwen", "Qwen/Qwen3.5-4B", "851bf6e")
TOKEN = "hf_canary"  # pragma: allowlist secret


class EngineDouble:
    """As much of an EngineProcess as the store may use."""

    def __init__(self) -> None:
        self.loaded = ""
        self.memory_bytes = 0
        self.unloads = 0
        self.is_answering = False

    def is_starting(self) -> bool:
        return False

    def state(self):
        from askraster.model.wire.engine_state import EngineState

        return EngineState(self.loaded, memory_bytes=self.memory_bytes)

    def unload(self) -> None:
        if self.is_answering:
            raise InvalidQuestionError("The model is not unloaded while a question is answered.")
        self.unloads += 1


@pytest.fixture
def settings(qgis_app):
    """None, before and after."""
    for group in ("askraster", "proxy"):
        QgsSettings().remove(group)
    yield QgsSettings()
    for group in ("askraster", "proxy"):
        QgsSettings().remove(group)


@pytest.fixture
def scripted(tmp_path) -> ScriptedModels:
    return ScriptedModels(tmp_path)


@pytest.fixture
def engine() -> EngineDouble:
    return EngineDouble()


@pytest.fixture
def store(settings, scripted, engine) -> ModelStore:
    return ModelStore(engine, scripted.environment)


def go_on() -> bool:
    return False


def wait_for(condition) -> None:
    limit = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < limit, "it did not happen in time"
        time.sleep(0.01)


def lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


class TestCommands:
    """What the engine is asked, and what it says, comes through whole."""

    def test_a_survey_looks_at_what_was_chosen_as_well(self, store, scripted):
        AskSettings(model="/models/mine", device="cuda").save()
        store.remember("/models/other")
        store.remember("/models/mine")
        scripted.says("survey", MACHINE, EMBEDDED, QWEN)
        survey = store.survey(go_on)
        assert survey.machine == MACHINE
        assert survey.models == (EMBEDDED, QWEN)
        assert survey.free_bytes > 0
        (call,) = scripted.calls()
        folders = []
        for folder in ("/models/mine", "/models/other", str(models_folder())):
            folders += ["--folder", folder]
        assert call["command"] == ["survey", *folders, "--device", "cuda", "--json"]

    def test_what_the_engine_holds_counts_as_free(self, store, scripted, engine):
        """It gives its model back before it loads another one."""
        engine.memory_bytes = 5_000_000_000
        scripted.says("survey", MACHINE)
        scripted.says("check", EMBEDDED)
        store.survey(go_on)
        store.check("/models/qwen", go_on)
        for call in scripted.calls():
            place = call["command"].index("--held")
            assert call["command"][place + 1] == "5000000000"

    def test_nothing_but_a_download_may_use_the_network(self, store, scripted):
        for command, answer in (
            ("survey", MACHINE),
            ("check", EMBEDDED),
            ("try", Trial("m", "q", "a", 0.5, 1.0, 2.0, "CPU", "")),
            ("delete", Deleted("/models/qwen", 9)),
            ("download", DOWNLOADED),
        ):
            scripted.says(command, answer)
        QgsSettings().setValue("proxy/proxyEnabled", True)
        QgsSettings().setValue("proxy/proxyType", "HttpProxy")
        QgsSettings().setValue("proxy/proxyHost", "proxy.example")
        store.survey(go_on)
        store.check("/models/qwen", go_on)
        store.try_out("/models/qwen", go_on)
        store.delete("/models/qwen", go_on)
        store.download(QWEN, "", lambda progress: None, go_on)
        *others, download = [call["network"] for call in scripted.calls()]
        for network in others:
            assert network["HF_HUB_OFFLINE"] == "1"
            assert "HTTPS_PROXY" not in network or "proxy.example" not in network["HTTPS_PROXY"]
        assert "HF_HUB_OFFLINE" not in download
        assert download["HTTPS_PROXY"] == "http://proxy.example"

    def test_a_download_tells_how_far_it_is(self, store, scripted):
        AskSettings(model_hub="https://hub.example").save()
        scripted.says("download", PROGRESS, replace(PROGRESS, bytes_done=9), DOWNLOADED)
        told = []
        assert store.download(QWEN, TOKEN, told.append, go_on) == DOWNLOADED
        assert [progress.bytes_done for progress in told] == [3, 9]
        (call,) = scripted.calls()
        into = ["--into", str(models_folder())]
        revision = ["--revision", "851bf6e"]
        hub = ["--endpoint", "https://hub.example"]
        assert call["command"] == ["download", QWEN.hub_id, *into, *revision, *hub, "--json"]
        assert call["first_line"] == TOKEN

    def test_a_folder_that_cannot_be_used_is_no_failure(self, store, scripted):
        refused = replace(EMBEDDED, verdict=Verdict.CANNOT_BE_USED, reason="It sees no images.")
        scripted.says("check", refused, "exit 1")
        assert store.check("/data/bert", go_on) == refused

    def test_a_trial_is_of_one_model_in_memory(self, store, scripted, engine):
        engine.loaded = "Qwen3.5-4B"
        trial = Trial("embedded", "Is there a harbour?", "Yes", 0.9, 1.0, 2.0, "CPU", "")
        scripted.says("try", trial)
        assert store.try_out("", go_on) == trial
        assert engine.unloads == 1

    def test_while_a_first_question_loads_a_model_none_is_tried_or_deleted(self, store, engine):
        """The engine does not say yet that it has one."""
        engine.is_answering = True
        with pytest.raises(InvalidQuestionError):
            store.try_out("", go_on)
        with pytest.raises(InvalidQuestionError):
            store.delete("/models/qwen", go_on)

    def test_of_what_is_deleted_nothing_is_kept(self, store, scripted):
        store.use("/models/qwen")
        store.remember("/models/qwen/")
        scripted.says("delete", Deleted("/models/qwen", 9))
        assert store.delete("/models/qwen", go_on).freed_bytes == 9
        assert store.in_use() == ""
        assert not store.is_remembered("/models/qwen")


class TestFailures:
    """Every way in which a child can fail is a typed error, and no child is left."""

    def test_what_the_engine_says_went_wrong_is_raised(self, store, scripted):
        scripted.says("download", PROGRESS, AccessError("It is gated.", "Accept its licence."))
        with pytest.raises(AccessError, match="It is gated") as raised:
            store.download(QWEN, TOKEN, lambda progress: None, go_on)
        assert raised.value.remedy == "Accept its licence."

    def test_an_end_without_a_word_is_an_error_with_the_log(self, store, scripted):
        scripted.says("survey", MACHINE, "error ImportError: no torch", "exit 3")
        with pytest.raises(EngineError, match="ended before it was done") as raised:
            store.survey(go_on)
        assert "code 3" in raised.value.details
        assert "ImportError: no torch" in raised.value.details

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows ends nothing that way")
    def test_no_memory_left_is_said_as_that(self, store, scripted):
        scripted.says("try", "killed")
        with pytest.raises(EngineError, match="memory runs out") as raised:
            store.try_out("/models/large", go_on)
        assert "smaller model" in raised.value.remedy

    def test_the_token_is_in_no_log(self, store, scripted):
        scripted.says("download", f"error sent {TOKEN} to the server", "exit 1")
        with pytest.raises(EngineError) as raised:
            store.download(QWEN, TOKEN, lambda progress: None, go_on)
        assert "to the server" in raised.value.details
        assert TOKEN not in raised.value.details

    @pytest.mark.parametrize(
        "said",
        [
            "Downloading shards: 50 %",
            "[]",
            '{"kind": "Machine", "record": {"device": "cpu"}}',
            '{"kind": "Machine", "record": ' + "[" * 100_000,
        ],
    )
    def test_what_is_no_record_ends_it(self, store, scripted, said):
        scripted.says("survey", MACHINE, said, "wait for ever")
        with pytest.raises(ProtocolError):
            store.survey(go_on)
        assert not lives(scripted.calls()[0]["process"])

    @pytest.mark.parametrize("said", [(), (MACHINE, MACHINE)])
    def test_what_is_told_once_is_told_once(self, store, scripted, said):
        scripted.says("survey", *said)
        with pytest.raises(ProtocolError):
            store.survey(go_on)

    def test_cancelling_ends_the_child(self, store, scripted):
        scripted.says("download", PROGRESS, "wait for ever")
        told = []
        with pytest.raises(CancelledError):
            store.download(QWEN, "", told.append, lambda: bool(told))
        assert not lives(scripted.calls()[0]["process"])

    def test_a_python_that_is_none_is_said(self, settings, engine, tmp_path):
        nothing = EngineEnvironment(tmp_path / "python")
        with pytest.raises(EngineError, match="could not be started"):
            ModelStore(engine, lambda: nothing).survey(go_on)

    def test_without_an_engine_nothing_is_begun(self, settings, engine, tmp_path, monkeypatch):
        monkeypatch.setenv("ASK_RASTER_HOME", str(tmp_path))
        monkeypatch.delenv("ASK_RASTER_ENGINE_PYTHON", raising=False)
        store = ModelStore(engine)
        assert not store.has_engine()
        with pytest.raises(EngineError, match="not set up yet"):
            store.survey(go_on)


class TestToken:
    """It is kept by QGIS's authentication manager alone."""

    @pytest.fixture
    def kept(self, settings):
        manager = QgsApplication.authManager()
        if manager.isDisabled() or not manager.setMasterPassword("a master password", True):
            pytest.skip("this QGIS keeps no credentials")
        config = QgsAuthMethodConfig("Basic")
        config.setName("hub")
        config.setConfig("username", "me")
        config.setConfig("password", f" {TOKEN} ")
        assert manager.storeAuthenticationConfig(config)
        yield config.id()
        manager.removeAuthenticationConfig(config.id())

    def test_none_was_chosen(self, store):
        assert store.token() == ""

    def test_the_password_of_the_chosen_one(self, store, kept):
        AskSettings(hub_token=kept).save()
        assert store.token() == TOKEN
        assert TOKEN not in str([QgsSettings().value(k) for k in QgsSettings().allKeys()])

    def test_one_that_is_gone_is_said(self, store, kept):
        AskSettings(hub_token="gone123").save()
        with pytest.raises(EngineError, match="could not be read"):
            store.token()


class TestBackgroundWork:
    """A thread of its own, told of in the main thread."""

    def test_its_progress_and_its_result_arrive(self, qgis_app, wait_until):
        told, ended = [], []

        def work(tell, is_cancelled):
            tell("half")
            return "whole"

        running = BackgroundWork(work, "Working")
        running.progressed.connect(told.append)
        running.ended.connect(lambda: ended.append(running.result))
        running.start()
        wait_until(lambda: ended)
        assert (told, ended, running.error) == (["half"], ["whole"], None)
        running.let_go()

    def test_what_nobody_foresaw_is_typed(self, qgis_app, wait_until):
        ended = []
        running = BackgroundWork(lambda tell, is_cancelled: 1 // 0, "Looking for models")
        running.ended.connect(lambda: ended.append(running.error))
        running.start()
        wait_until(lambda: ended)
        assert "Looking for models failed" in ended[0].message
        running.let_go()

    def test_what_is_cancelled_tells_nothing_more(self, qgis_app, wait_until):
        told, ended = [], []

        def work(tell, is_cancelled):
            wait_for(is_cancelled)
            tell("late")

        running = BackgroundWork(work, "Working")
        running.progressed.connect(told.append)
        running.ended.connect(lambda: ended.append(True))
        running.start()
        running.cancel()
        wait_until(lambda: ended)
        assert told == []
        running.let_go()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("", "", True), ("", ".", False), ("/models/a/", "/models/a", True), ("/a", "/b", False)],
)
def test_a_folder_is_one_however_it_is_written(one, other, same):
    assert same_folder(one, other) is same


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("", "embedded model"),
        ("/models/Qwen3.5-4B", "Qwen3.5-4B"),
        ("/hub/models--Qwen--Qwen3.5-4B/snapshots/851bf6e", "Qwen3.5-4B"),
        ("model", "model"),
        ("/", "/"),
    ],
)
def test_a_model_has_a_name_before_it_is_loaded(qgis_app, folder, name):
    assert model_name(folder) == name
