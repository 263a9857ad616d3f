"""What the panel says of a question that the model has not learnt to answer."""

from __future__ import annotations

from dataclasses import replace

from askraster.model.wire.question import Outcome
from askraster.ui.panel.evidence_strip import best_tiles
from askraster.ui.panel.in_words import answered_by, looked_at


def test_it_shows_no_confidence_and_no_search(qgis_app, answer):
    sure = replace(answer, confidence=0.0)
    refused = replace(answer, confidence=0.0, tiles=(), outcome=Outcome.OUT_OF_SCOPE)
    assert "%" in answered_by(sure) and "%" not in answered_by(refused)
    assert refused.model.name in answered_by(refused)
    assert looked_at(refused) == "The layer was not searched."
    assert list(best_tiles(refused)) == []
