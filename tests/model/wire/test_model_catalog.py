"""Every line that the engine says of models is read as what was said, or refused."""

from __future__ import annotations

import json

import pytest

from model.wire.download_errors import AccessError
from model.wire.errors import AskRasterError, ModelFolderError, ProtocolError
from model.wire.model_catalog import (
    Deleted,
    Downloaded,
    DownloadProgress,
    Machine,
    ModelSource,
    OfferedModel,
    Trial,
    Verdict,
    line_of,
    read_line,
)

SAID = [
    Machine("cuda", "NVIDIA RTX 4070", 12_000_000_000, 11_000_000_000),
    OfferedModel(ModelSource.EMBEDDED, "embedded", Verdict.FITS),
    OfferedModel(
        ModelSource.RECOMMENDED,
        "Large",
        Verdict.FITS_IN_4_BITS,
        hub_id="some/Large",
        revision="0" * 40,
        licence="Apache-2.0",
        gated=True,
        good_for="Small things in large scenes.",
        download_bytes=17_000_000_000,
        reason="It needs 17.0 GB in 16 bits.",
        memory_bytes=9_000_000_000,
        seconds=12.5,
        is_suggested=True,
    ),
    DownloadProgress("model.safetensors", 10, 20),
    DownloadProgress("model.safetensors", 20, 20, is_checking=True),
    Downloaded("/models/some/Large", "some/Large", "0" * 40),
    Deleted("/models/some/Large", 17_000_000_000),
    Trial("embedded", "Is there a ship?", "yes", 0.9, 1.0, 2.0, "cpu", "none"),
]


@pytest.mark.parametrize("said", SAID, ids=lambda said: type(said).__name__)
def test_what_is_said_is_read(said):
    line = line_of(said)
    assert "\n" not in line
    assert read_line(line) == said


@pytest.mark.parametrize("kind", [AccessError, ModelFolderError])
def test_an_error_keeps_its_kind_and_remedy(kind):
    read = read_line(line_of(kind("It is gated.", "Accept its licence.", "401")))
    assert type(read) is kind
    assert isinstance(read, AskRasterError)
    assert (read.message, read.remedy, read.details) == (
        "It is gated.",
        "Accept its licence.",
        "401",
    )


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Downloading ...",
        "[]",
        "{}",
        '{"kind": "Other", "record": {}}',
        '{"kind": ["error"], "record": {}}',
        '{"kind": "error", "record": 3}',
        json.dumps({"kind": "OfferedModel", "record": SAID[1].to_json() | {"verdict": "maybe"}}),
        json.dumps({"kind": "DownloadProgress", "record": SAID[3].to_json() | {"bytes_done": -1}}),
        json.dumps({"kind": "Machine", "record": {"device": "cpu"}}),
        "[" * 100_000,
    ],
)
def test_what_is_no_such_line_is_refused(line):
    with pytest.raises(ProtocolError):
        read_line(line)


def test_what_fits_fits():
    fitting = {verdict for verdict in Verdict if verdict.fits}
    assert fitting == {Verdict.FITS, Verdict.FITS_IN_8_BITS, Verdict.FITS_IN_4_BITS}
