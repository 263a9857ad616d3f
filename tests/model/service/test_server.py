"""The engine's process, for real: a child process, its socket, and clients of every manner."""

from __future__ import annotations

import socket
import subprocess
import sys

import numpy as np
import pytest
from array_pyramid import ArrayPyramid, checkerboard, describe, nothing
from engine_client import PATIENCE, REPOSITORY, EngineProcess, error_of

from model.asking.engine import Engine
from model.service.pace import Pace
from model.service.server import _Conversation, _Server
from model.wire.engine_state import EngineState
from model.wire.errors import (
    CancelledError,
    DeviceError,
    ModelFolderError,
    NothingToSeeError,
    ProtocolError,
    RasterError,
    UnexpectedError,
)
from model.wire.protocol import (
    HEADER,
    MAGIC,
    PROTOCOL_VERSION,
    ConnectionClosedError,
    FrameChannel,
    Kind,
    Message,
    proof,
)
from model.wire.question import Answer, Progress, Stage

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def engine():
    process = EngineProcess()
    yield process
    assert process.process.poll() is None, "something ended the engine"
    assert process.end() == 0


@pytest.fixture
def client(engine):
    client = engine.client()
    yield client
    client.close()


@pytest.fixture(scope="module")
def model(tiny_folder):
    return tiny_folder("qwen3-vl")


def scene(name="scene", width=1_500, height=1_200, **parts) -> ArrayPyramid:
    return ArrayPyramid(describe(width, height, (2,), name=name), **parts)


def still_works(client, model, ask_id=900):
    assert client.ask(ask_id, scene(), model).kind is Kind.ANSWER


# Greeting.


def test_hello_says_what_the_engine_runs_on(engine):
    client = engine.connect()
    hello = client.hello()
    assert hello.kind is Kind.HELLO
    assert hello.fields["version"] == PROTOCOL_VERSION
    assert hello.fields["device"]
    assert hello.fields["memory_bytes"] > 2**28
    client.close()


def test_a_wrong_secret_is_turned_away(engine, client, model):
    stranger = engine.connect()
    assert isinstance(error_of(stranger.hello(secret="guessed")), ProtocolError)
    with pytest.raises(ConnectionClosedError):
        stranger.receive(PATIENCE)
    still_works(client, model)


def test_a_wrong_version_is_said(engine):
    stranger = engine.connect()
    error = error_of(stranger.hello(version=99))
    assert f"version {PROTOCOL_VERSION}" in error.message
    assert "99" in error.message
    assert error.remedy


def test_without_hello_there_is_no_answer(engine, model):
    stranger = engine.connect()
    stranger.expect(Kind.CHALLENGE)
    stranger.start(1, scene(), model)
    assert isinstance(error_of(stranger.receive(PATIENCE)), ProtocolError)


def test_a_proof_for_another_connection_does_not_hold(engine):
    first, second = engine.connect(), engine.connect()
    nonce = first.expect(Kind.CHALLENGE).fields["nonce"]
    second.expect(Kind.CHALLENGE)
    second.send(
        Kind.HELLO, version=PROTOCOL_VERSION, proof=proof(engine.secret, "client", nonce), nonce="x"
    )
    assert isinstance(error_of(second.receive(PATIENCE)), ProtocolError)


# Questions.


def test_an_answer_with_its_heatmap(client, model):
    pyramid = scene("never seen")
    client.start(1, pyramid, model)
    messages = list(client.converse({1: pyramid}))
    assert all(m.fields["id"] == 1 for m in messages if m.kind is not Kind.STATE)
    last = messages[-1]
    answer = Answer.from_json(last.fields["answer"])
    words = "".join(m.fields["text"] for m in messages if m.kind is Kind.WORDS)
    assert words.strip() == answer.answer
    stages = [
        Progress.from_json(m.fields["progress"]).stage for m in messages if m.kind is Kind.PROGRESS
    ]
    assert stages[-1] is Stage.ANSWERING
    assert Stage.LOOKING in stages
    assert answer.pixels_read == pyramid.pixels_read > 0
    shape = last.fields["heatmap"]["height"], last.fields["heatmap"]["width"]
    values = np.frombuffer(last.body, "<f4").reshape(shape)
    assert 0 <= np.nanmin(values) < 1 < np.nanmax(values), "times the average"
    assert len(last.fields["heatmap"]["transform"]) == 6


def test_heartbeats_while_a_tile_is_slow(client, model):
    client.start(1, scene("slow to come"), model)
    client.expect(Kind.TILE_REQUEST)
    beat = client.receive(PATIENCE)
    assert beat.kind is Kind.HEARTBEAT
    assert beat.fields["step_seconds"] >= 0
    client.send(Kind.CANCEL, id=1)
    client.expect(Kind.ERROR)


def other(columns, rows):
    rgb, valid = checkerboard(columns, rows)
    return 255 - rgb, valid & (rows < 900)


def test_two_questions_at_once_are_answered_as_if_alone(client, model):
    """Each is given its own pixels, though they share a connection and an engine."""
    alone = []
    for place, draw in enumerate((checkerboard, other)):
        client.send(Kind.RELEASE)  # nothing is remembered
        pyramid = scene(f"alone {place}", draw=draw)
        alone.append(Answer.from_json(client.ask(place, pyramid, model).fields["answer"]))
    assert alone[0].confidence != alone[1].confidence
    pyramids = {10: scene("both 0", draw=checkerboard), 11: scene("both 1", draw=other)}
    for ask_id, pyramid in pyramids.items():
        client.start(ask_id, pyramid, model)
    answers = {
        message.fields["id"]: Answer.from_json(message.fields["answer"])
        for message in client.converse(pyramids)
        if message.kind is Kind.ANSWER
    }
    for ask_id, expected in zip((10, 11), alone, strict=True):
        assert answers[ask_id].answer == expected.answer
        assert answers[ask_id].confidence == pytest.approx(expected.confidence)
        assert answers[ask_id].tiles == expected.tiles


def test_a_second_client_is_answered_too(engine, client, model):
    second = engine.client()
    client.start(1, scene("first"), model)
    request = client.expect(Kind.TILE_REQUEST)
    second.start(1, scene("second"), model)  # waits for the engine, and says so
    assert second.receive(PATIENCE).kind is Kind.HEARTBEAT
    client.serve(request, scene("first"))
    *_, last = client.converse({1: scene("first")})
    assert last.kind is Kind.ANSWER
    *_, last = second.converse({1: scene("second")})
    assert last.kind is Kind.ANSWER
    second.close()


def test_release_gives_the_model_back_and_the_next_question_loads_it(client, model):
    still_works(client, model)
    client.send(Kind.RELEASE)
    client.start(2, scene("after release"), model)
    stages = [
        m.fields["progress"]["stage"]
        for m in client.converse({2: scene("after release")})
        if m.kind is Kind.PROGRESS
    ]
    assert stages[0] == Stage.LOADING.value


def state_of(message):
    return EngineState.from_json(message.fields["state"])


def test_after_a_question_and_a_release_it_says_what_is_loaded(client, model):
    client.start(3, scene(), model)
    (state,) = [state_of(m) for m in client.converse({3: scene()}) if m.kind is Kind.STATE]
    assert state.model == model.name
    assert (state.quantization, state.device) == ("none", "CPU")
    weights = sum(file.stat().st_size for file in model.glob("*.safetensors"))
    assert 0.5 * weights < state.memory_bytes < 5 * weights + 2**20
    client.send(Kind.RELEASE)
    assert state_of(client.expect(Kind.STATE)) == EngineState()


def test_a_release_waits_for_the_end_of_the_question(client, model):
    client.start(4, scene("kept"), model)
    request = client.expect(Kind.TILE_REQUEST)
    client.send(Kind.RELEASE)
    client.serve(request, scene("kept"))
    heard = list(client.converse({4: scene("kept")}))
    assert heard[-1].kind is Kind.ANSWER
    states = [state_of(m) for m in heard if m.kind is Kind.STATE]
    assert states[0].model == model.name  # still there at the question's end
    if len(states) < 2:
        states.append(state_of(client.expect(Kind.STATE)))
    assert states[1] == EngineState()


def test_without_a_question_the_model_goes_after_as_long_as_was_said(client, model):
    client.send(Kind.UNLOAD_AFTER, seconds=0)
    still_works(client, model)
    client.send(Kind.UNLOAD_AFTER, seconds=1)
    assert state_of(client.expect(Kind.STATE)) == EngineState()
    client.send(Kind.UNLOAD_AFTER, seconds=600)
    client.send(Kind.UNLOAD_AFTER, seconds=-1)
    assert isinstance(error_of(client.receive(PATIENCE)), ProtocolError)
    still_works(client, model)


# Cancel.


def test_cancel_while_waiting_for_a_tile_ends_the_question(client, model):
    client.start(1, scene("never served"), model)
    client.expect(Kind.TILE_REQUEST)
    client.send(Kind.CANCEL, id=1)
    assert isinstance(error_of(client.expect(Kind.ERROR)), CancelledError)
    client.send(Kind.CANCEL, id=1)  # of nothing: does not fall on the next question
    client.send(Kind.CANCEL, id=900)
    assert client.ask(1, scene("never served"), model).kind is Kind.ANSWER
    still_works(client, model)


def test_cancel_while_answering_ends_the_answer(client, model):
    pyramid = scene()
    client.start(1, pyramid, model, max_new_tokens=5_000)
    for message in client.converse({1: pyramid}):
        if message.kind is Kind.WORDS:
            client.send(Kind.CANCEL, id=1)
            break
    assert isinstance(error_of(client.expect(Kind.ERROR)), CancelledError)
    still_works(client, model)


def test_cancel_while_waiting_for_another_question(client, model):
    client.start(1, scene("slow"), model)
    client.expect(Kind.TILE_REQUEST)
    client.start(2, scene(), model)
    client.send(Kind.CANCEL, id=2)
    error = client.expect(Kind.ERROR)
    assert error.fields["id"] == 2
    client.send(Kind.CANCEL, id=1)
    assert client.expect(Kind.ERROR).fields["id"] == 1


# What goes wrong.


def test_a_tile_that_fails_is_the_questions_error(client, model):
    client.start(1, scene("torn"), model)
    request = client.expect(Kind.TILE_REQUEST).fields["request"]
    error = RasterError("torn.tif: level 0 cannot be read.", "Check the file.", "EOF")
    client.send(Kind.TILE_FAILED, request=request, error=error.to_json())
    got = error_of(client.expect(Kind.ERROR))
    assert got.to_json() == error.to_json()
    assert client.ask(2, scene("torn"), model).kind is Kind.ANSWER


@pytest.mark.parametrize("body", [b"", b"123", bytes(750 * 600 * 4 + 1)])
def test_a_tile_of_the_wrong_size_is_said(client, model, body):
    client.start(1, scene("wrong size"), model)
    request = client.expect(Kind.TILE_REQUEST).fields["request"]
    client.send(Kind.TILE, body, request=request)
    message = error_of(client.expect(Kind.ERROR)).message
    assert "'wrong size' came damaged at level 1 of 2" in message and "PixelWindow" not in message


def test_tiles_that_nobody_asked_for_are_left(client, model):
    client.start(1, scene("stray"), model)
    request = client.expect(Kind.TILE_REQUEST)
    for stray in (request.fields["request"] + 1, -1, None, "0", [0]):
        client.send(Kind.TILE, b"junk", request=stray)
    client.serve(request, scene("stray"))
    *_, last = client.converse({1: scene("stray")})
    assert last.kind is Kind.ANSWER


@pytest.mark.parametrize(
    ("options", "kind"),
    [({"model": "/nowhere"}, ModelFolderError), ({"device": "xpu"}, DeviceError)],
)
def test_failures_keep_their_kind(client, model, options, kind):
    options = dict(options)
    folder = options.pop("model", model)
    assert isinstance(error_of(client.ask(1, scene(), folder, **options)), kind)
    still_works(client, model)


def test_nothing_to_see(client, model):
    assert isinstance(
        error_of(client.ask(1, scene("nothing", draw=nothing), model)), NothingToSeeError
    )


def test_messages_that_make_no_sense_are_typed_errors_and_the_conversation_goes_on(client, model):
    raster = scene().description.to_json()
    question = {"text": "?", "options": {}}
    for kind, fields in [
        (Kind.ANSWER, {}),
        (Kind.HELLO, {}),
        (Kind.ASK, {}),
        (Kind.ASK, {"id": "one", "question": question, "raster": raster}),
        (Kind.ASK, {"id": True, "question": question, "raster": raster}),
        (Kind.ASK, {"id": 5}),
        (Kind.ASK, {"id": 5, "question": [], "raster": raster}),
        (Kind.ASK, {"id": 5, "question": {"text": "?", "options": 3}, "raster": raster}),
        (Kind.ASK, {"id": 5, "question": question | {"options": {"own": 1}}, "raster": raster}),
        (Kind.ASK, {"id": 5, "question": question, "raster": {}}),
        (Kind.ASK, {"id": 5, "question": question, "raster": raster | {"transform": [1]}}),
        (Kind.CANCEL, {"id": [1, 2]}),
        (Kind.CANCEL, {}),
    ]:
        client.send(kind, **fields)
        assert isinstance(error_of(client.receive(PATIENCE)), ProtocolError), fields
    for head in (b"{", b"[]", b'{"kind": "dance"}', b"\xff"):
        client.socket.sendall(HEADER.pack(MAGIC, len(head), 0) + head)
        assert isinstance(error_of(client.receive(PATIENCE)), ProtocolError)
    still_works(client, model)


def test_a_raster_without_levels_is_an_error_of_its_question(client, model):
    pyramid = scene()
    client.send(
        Kind.ASK,
        id=5,
        question={"text": "?", "options": {"model": str(model)}},
        raster=pyramid.description.to_json() | {"levels": []},
    )
    assert isinstance(error_of(client.receive(PATIENCE)), ProtocolError)
    still_works(client, model)


def test_junk_ends_its_connection_and_no_other(engine, client, model):
    other = engine.client()
    other.socket.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert isinstance(error_of(other.receive(PATIENCE)), ProtocolError)
    with pytest.raises(ConnectionClosedError):
        other.receive(PATIENCE)
    still_works(client, model)


def test_a_client_that_goes_in_the_middle_frees_the_engine(engine, client, model):
    gone = engine.client()
    gone.start(1, scene("gone"), model)
    gone.expect(Kind.TILE_REQUEST)
    gone.close()
    still_works(client, model)
    assert client.ask(2, scene("gone"), model).kind is Kind.ANSWER


# The end of the process.


def test_it_ends_when_standard_input_closes():
    process = EngineProcess()
    client = process.client()
    assert process.end() == 0
    with pytest.raises(ConnectionClosedError):
        client.receive(PATIENCE)


def test_it_ends_when_told_to():
    process = EngineProcess()
    process.client().send(Kind.SHUTDOWN)
    assert process.process.wait(PATIENCE) == 0
    process.end()


def test_without_a_secret_it_does_not_start():
    done = subprocess.run(
        [sys.executable, "-m", "model", "serve"],
        cwd=REPOSITORY,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("error: No secret")
    assert done.stderr.count("\n") == 1


def test_it_ends_with_its_parent_whatever_came_before():
    process = EngineProcess()
    process.process.stdin.buffer.write(b"\xff\xfe no words\n" + bytes(100_000))
    assert process.end() == 0


@pytest.fixture
def both_ends():
    """Two channels that trust each other."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        here = FrameChannel(socket.create_connection(listening.getsockname()))
        there = FrameChannel(listening.accept()[0])
    for end in (here, there):
        end.trust()
    yield here, there
    here.close()
    there.close()


def test_an_answer_that_is_no_json_is_an_error_of_its_question(both_ends):
    here, there = both_ends
    answer = Message(Kind.ANSWER, {"id": 1, "answer": {"confidence": float("nan")}})
    conversation = _Conversation(
        here, lambda *_: answer, lambda: None, lambda seconds: None, Pace()
    )
    conversation._ask(1, Message(Kind.ASK, {"id": 1}))
    reply = there.receive(PATIENCE)
    assert reply.fields["id"] == 1
    assert isinstance(error_of(reply), ProtocolError)


@pytest.mark.parametrize("thrown", [SystemExit("a library gives up"), MemoryError(), KeyError(3)])
def test_whatever_is_thrown_is_a_typed_error_with_its_details(both_ends, monkeypatch, thrown):
    here, there = both_ends

    def fail(*_):
        raise thrown

    monkeypatch.setattr(Engine, "ask", fail)
    server = _Server("secret")
    conversation = _Conversation(here, server._answer, lambda: None, lambda seconds: None, Pace())
    question = {"text": "?", "options": {}}
    fields = {"id": 1, "question": question, "raster": scene().description.to_json()}
    conversation._ask(1, Message(Kind.ASK, fields))
    assert there.receive(PATIENCE).kind is Kind.STATE
    error = error_of(there.receive(PATIENCE))
    assert isinstance(error, UnexpectedError)
    assert type(thrown).__name__ in error.message
    assert "test_server.py" in error.details
    assert not server._lock.locked()


def test_who_has_the_reply_may_ask_under_the_same_number_again():
    class Channel:
        free: bool | None = None

        def send(self, kind: Kind, body: bytes = b"", **fields: object) -> None:
            self.free = fields["id"] not in conversation._running

    def answer(*_: object) -> Message:
        assert conversation._running == {1}
        return Message(Kind.ANSWER, {"id": 1})

    channel = Channel()
    conversation = _Conversation(channel, answer, lambda: None, lambda seconds: None, Pace())
    conversation._running.add(1)
    conversation._ask(1, Message(Kind.ASK, {"id": 1}))
    assert channel.free
