"""The models page over the real engine, and a hub on this machine."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest
from askraster.model.wire.model_catalog import ModelSource, OfferedModel, Verdict
from askraster.plugin.engine.engine_environment import EngineEnvironment, models_folder
from askraster.plugin.engine.engine_process import EngineProcess
from askraster.plugin.engine.model_store import ModelStore
from askraster.plugin.settings import AskSettings
from askraster.ui.models import models_dialog
from askraster.ui.models.models_dialog import ModelsDialog
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QMessageBox

sys.path.append(str(Path(__file__).parents[1] / "model"))  # for hub_server

from hub_server import HubServer

pytestmark = pytest.mark.slow

TINY = "someone/Tiny-VL"


@pytest.fixture
def store(qgis_app, project, engine_python, tmp_path, monkeypatch):
    """Of a user who has no models yet."""
    monkeypatch.setenv("ASK_RASTER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    QgsSettings().remove("askraster")
    AskSettings(device="cpu").save()
    engine = EngineProcess(lambda: EngineEnvironment(engine_python))
    yield ModelStore(engine, lambda: EngineEnvironment(engine_python))
    engine.close()
    QgsSettings().remove("askraster")


def row(page, name):
    return next(row for row in page.rows if row.model.name == name)


def test_from_the_first_look_to_a_model_that_was_downloaded_and_deleted(
    store, tiny_model, wait_until, tmp_path, monkeypatch
):
    """In one go, for each step starts the engine's Python."""
    with HubServer({TINY: Path(tiny_model)}) as hub:
        AskSettings(device="cpu", model_hub=hub.url).save()  # the page itself takes https alone
        told = []
        wanted = OfferedModel(ModelSource.RECOMMENDED, "Tiny-VL", Verdict.FITS, hub_id=TINY)
        found = store.download(wanted, "hf_canary", told.append, lambda: False)
        hub.shutdown()
    assert Path(found.path) == models_folder() / TINY
    assert told[-1].bytes_done == told[-1].bytes_total > 0
    assert hub.tokens == {"Bearer hf_canary"}

    page = ModelsDialog(store)
    page.show()
    wait_until(lambda: page._work is None)
    assert page.error is None
    assert {one.model.source for one in page.rows} == {
        ModelSource.EMBEDDED,
        ModelSource.FOLDER,
        ModelSource.RECOMMENDED,
    }
    assert len([one for one in page.rows if one.model.is_suggested]) <= 1
    embedded, tiny = page.rows[0], row(page, "Tiny-VL")
    assert embedded.used.isVisible() and "Fits" in embedded.verdict.text()

    embedded.try_out.click()
    wait_until(lambda: page._work is None)
    assert embedded.error is None
    assert "Answer: " in embedded.trial.text()

    bert = folder_of_bert(tmp_path, Path(tiny_model))
    monkeypatch.setattr(
        models_dialog.QFileDialog, "getExistingDirectory", lambda parent, title: str(bert)
    )
    page.choose_folder.click()
    wait_until(lambda: page._work is None)
    assert "cannot be used" in page.error.message.text()
    assert "BertForMaskedLM" in page.error.remedy.text()
    assert AskSettings.load().model == ""

    tiny.use.click()
    assert AskSettings.load().model == found.path
    monkeypatch.setattr(
        QMessageBox, "question", lambda parent, title, text: QMessageBox.StandardButton.Yes
    )
    tiny.delete.click()
    wait_until(lambda: page._work is None)
    assert AskSettings.load().model == ""
    assert not Path(found.path).exists()
    assert "Tiny-VL" not in [one.model.name for one in page.rows]
    page.give_up()
    sip.delete(page)


def folder_of_bert(tmp_path: Path, complete: Path) -> Path:
    """As published: nothing is missing."""
    bert = tmp_path / "bert"
    shutil.copytree(complete, bert)
    (bert / "config.json").write_text(json.dumps({"architectures": ["BertForMaskedLM"]}))
    return bert
