"""A model that is made again behaves as the one that ships."""

from __future__ import annotations

from model.embedded.network.embedded_model import ModelShape, ReleaseRecord, _profile
from model.vlm.model_folder import ModelFolder


def test_it_is_made_with_the_profile_that_ships():
    shipped = ModelFolder("").profile
    record = ReleaseRecord(shipped.confidence, shipped.notice, scope=shipped.scope)
    assert _profile(ModelShape(), record) == shipped
