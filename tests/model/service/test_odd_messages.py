"""Frames and questions with something odd in them, thrown at a real engine: it answers each."""

from __future__ import annotations

import json
import random

import pytest
from array_pyramid import ArrayPyramid, describe
from engine_client import PATIENCE, EngineProcess

from model.wire.errors import AskRasterError
from model.wire.protocol import HEADER, MAGIC, ConnectionClosedError, Kind

pytestmark = pytest.mark.slow

ODD = [None, True, -1, 0, 2**70, 10**18, -0.5, 1e300, "", "7", "\ud800", [], [[]], {}, {"a": 1}]
ODD_BYTES = [b"NaN", b"1e999", b"[" * 30_000, b"9" * 5_000, b"\xff", b"{", b"\0", b"}}"]


@pytest.fixture(scope="module")
def engine():
    process = EngineProcess()
    yield process
    assert process.process.poll() is None, "something ended the engine"
    assert process.end() == 0


def changed(value, chance):
    """The value with something odd somewhere in it, or something missing."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        name = chance.choice(list(value))
        if chance.random() < 0.1:
            return {key: part for key, part in value.items() if key != name}
        return value | {name: changed(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.8:
        place = chance.randrange(len(value))
        return [*value[:place], changed(value[place], chance), *value[place + 1 :]]
    return chance.choice(ODD)


def odd_frame(ask: dict, chance: random.Random) -> bytes:
    messages = [ask, ask, {"kind": "cancel", "id": 1}, {"kind": "tile", "request": 1}]
    messages += [{"kind": "tile_failed", "request": 1, "error": {"kind": "RasterError"}}]
    messages += [{"kind": "progress", "id": 1}, {"kind": "error", "id": 1, "error": {}}]
    message = changed(chance.choice(messages), chance)
    if isinstance(message, dict) and message.get("kind") in ("shutdown", "release"):
        message = None
    head = json.dumps(message).encode()
    if chance.random() < 0.3:
        place = chance.randrange(len(head) + 1)
        head = head[:place] + chance.choice(ODD_BYTES) + head[place + chance.randrange(4) :]
    frame = HEADER.pack(MAGIC, len(head), 0) + head
    if chance.random() < 0.03:  # the stream itself is lost
        place = chance.randrange(HEADER.size)
        frame = frame[:place] + bytes([frame[place] ^ 0x80]) + frame[place + 1 :]
    return frame


def test_whatever_comes_the_engine_answers_and_lives_on(engine, tiny_folder):
    """Every reply is a message of the protocol; errors are typed; a last question is answered."""
    chance = random.Random(0)
    pyramid, model = ArrayPyramid(describe(700, 500)), tiny_folder("qwen3-vl")
    question = {"text": "Is there a ship?", "options": {"model": "", "max_tiles": 4}}
    ask = {"kind": "ask", "id": 1, "question": question, "raster": pyramid.description.to_json()}
    client, errors = engine.client(), 0
    for _ in range(400):
        try:
            client.socket.sendall(odd_frame(ask, chance))
            while (message := client.receive(0.002)) is not None:
                if message.kind is Kind.ERROR:
                    assert type(AskRasterError.from_json(message.fields["error"])) is not (
                        AskRasterError
                    )
                    errors += 1
        except (ConnectionClosedError, OSError):
            client.close()
            client = engine.client()
    client.close()
    client = engine.client()
    assert client.ask(7, pyramid, model).kind is Kind.ANSWER
    assert errors > 200
    client.close()


def test_a_question_of_each_odd_kind_ends_in_a_typed_error(engine):
    """Numbers as words, negative sizes, levels without end: said, before anything is read."""
    client = engine.client()
    raster = describe(700, 500).to_json()
    native = raster["levels"][-1]
    question = {"text": "Is there a ship?", "options": {}}
    rasters = [
        raster | change
        for change in (
            {"width": "700"},
            {"height": -500},
            {"width": 10**18},
            {"levels": [dict(native, width=10**9, height=10**9)]},
            {"levels": [dict(native, width=0)]},
            {"levels": [dict(native, decimation=0)]},
            {"levels": [dict(native, overview=1)]},
            {"levels": [native] * 1_000},
            {"transform": [0] * 5},
            {"extent": ["0", 0, 1, 1]},
            {"metres_per_pixel": "1"},
            {"name": 7},
            {"warnings": "none"},
        )
    ]
    questions = [question | {"text": text} for text in (None, 7, [], {"a": 1})] + [
        question | {"options": options}
        for options in (
            {"max_tiles": "96"},
            {"max_tiles": 9.5},
            {"max_tiles": True},
            {"max_new_tokens": 2**70},
            {"reducer": 7},
            {"model": None},
            {"device": []},
            {"focus": "guessing"},
            {"quantization": {}},
        )
    ]
    for number, fields in enumerate(
        [{"question": question, "raster": odd} for odd in rasters]
        + [{"question": odd, "raster": raster} for odd in questions]
    ):
        client.send(Kind.ASK, id=number, **fields)
        reply = client.receive(PATIENCE)
        assert (reply.kind, reply.fields.get("id")) in ((Kind.ERROR, number), (Kind.ERROR, None)), (
            fields
        )
        assert reply.fields["error"]["kind"] == "ProtocolError", fields
    client.close()
