"""What a set-up runs at its end, with the embedded model."""

from __future__ import annotations

import json

import pytest

from model.service import self_test
from model.wire.errors import EngineError

pytestmark = pytest.mark.slow


def test_it_says_what_the_first_answer_ran_on_and_took(capsys):
    assert self_test.main() == 0
    told = json.loads(capsys.readouterr().out)
    assert told["device"] and told["seconds"] > 0
    assert told["accelerated"] is (told["device"] != "CPU")


def test_a_model_that_cannot_answer_is_said(capsys, monkeypatch):
    def tried():
        raise EngineError("The model is damaged.", "Install it again.", "at layer 3")

    monkeypatch.setattr(self_test, "tried", tried)
    assert self_test.main() == 1
    assert capsys.readouterr().err == "The model is damaged. Install it again.\nat layer 3\n"
