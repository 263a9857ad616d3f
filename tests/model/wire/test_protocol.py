"""Frames: however the bytes arrive, the messages are the same; junk is a typed error."""

from __future__ import annotations

import json
import socket
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.wire import protocol
from model.wire.errors import AskRasterError, ProtocolError, RasterError
from model.wire.protocol import (
    HEADER,
    LONGEST_TEXT,
    MAGIC,
    MAX_BODY_BYTES,
    MAX_HEAD_BYTES,
    MAX_UNPROVEN_BYTES,
    ConnectionClosedError,
    FrameChannel,
    Kind,
    Message,
    StreamLostError,
    new_nonce,
    new_secret,
    proof,
    proof_holds,
    reported_error,
)

INTEGERS = st.integers(-(2**63), 2**63 - 1)
FIELDS = st.dictionaries(
    st.text(max_size=8).filter(lambda name: name not in ("kind", "body", "self")),
    st.none() | st.booleans() | INTEGERS | st.text() | st.lists(INTEGERS, max_size=3),
    max_size=4,
)
MESSAGES = st.builds(Message, st.sampled_from(list(Kind)), FIELDS, st.binary(max_size=200))


@pytest.fixture
def ends():
    """A channel, and the plain socket at the other end."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        plain = socket.create_connection(listening.getsockname())
        connection, _ = listening.accept()
    channel = trusting(connection)
    yield channel, plain
    channel.close()
    plain.close()


def trusting(connection: socket.socket) -> FrameChannel:
    """A channel whose other side has proved that it knows the secret."""
    channel = FrameChannel(connection)
    channel.trust()
    return channel


def frame(head: bytes, body: bytes = b"") -> bytes:
    return HEADER.pack(MAGIC, len(head), len(body)) + head + body


def framed(message: Message) -> bytes:
    return frame(json.dumps({"kind": message.kind.value, **message.fields}).encode(), message.body)


@settings(max_examples=60, deadline=None)
@given(st.lists(MESSAGES, max_size=4), st.data())
def test_any_split_of_the_bytes_gives_the_same_messages(messages, data):
    stream = b"".join(map(framed, messages))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=6)))
    channel = FrameChannel.__new__(FrameChannel)
    channel._buffer, channel._trusted = bytearray(), True
    received = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        channel._buffer += stream[start:end]
        while (message := channel._parse()) is not None:
            received.append(message)
    assert received == messages
    assert not channel._buffer


def test_messages_go_both_ways_over_a_socket(ends):
    channel, plain = ends
    other = trusting(plain)
    pixels = bytes(range(256)) * 4_000
    sending = threading.Thread(target=channel.send, args=(Kind.TILE, pixels), kwargs={"request": 7})
    sending.start()
    assert other.receive(5) == Message(Kind.TILE, {"request": 7}, pixels)
    sending.join()
    other.send(Kind.CANCEL, id=3)
    assert channel.receive(5) == Message(Kind.CANCEL, {"id": 3})


def test_two_threads_may_send_at_once(ends):
    channel, plain = ends
    other = trusting(plain)
    threads = [
        threading.Thread(
            target=lambda body: [channel.send(Kind.WORDS, body) for _ in range(50)],
            args=(bytes([place]) * 70_000,),
        )
        for place in range(3)
    ]
    for thread in threads:
        thread.start()
    bodies = [other.receive(5).body for _ in range(150)]
    for thread in threads:
        thread.join()
    assert all(len(set(body)) == 1 and len(body) == 70_000 for body in bodies)


def test_waiting_ends_after_its_time(ends):
    channel, plain = ends
    assert channel.receive(0.05) is None
    plain.sendall(framed(Message(Kind.RELEASE))[:10])  # half a message is none
    assert channel.receive(0.05) is None


@pytest.mark.parametrize(
    "head",
    [b"", b"{", b"[]", b"7", b"null", b"{}", b'{"kind": "dance"}', b'{"kind": []}', b"\xff\xfe"]
    + [b"[" * 100_000, b'{"kind": "ask", "id": ' + b"1" * 10_000 + b"}"]
    + [b'{"kind": "ask", "id": %s}' % n for n in (b"NaN", b"-Infinity", b"1e999", b"9" * 21)],
)
def test_a_head_that_is_not_understood_is_one_error_and_the_stream_goes_on(ends, head):
    channel, plain = ends
    plain.sendall(frame(head, b"body") + framed(Message(Kind.RELEASE)))
    with pytest.raises(ProtocolError) as caught:
        channel.receive(5)
    assert not isinstance(caught.value, ConnectionClosedError | StreamLostError)
    assert channel.receive(5) == Message(Kind.RELEASE)


@pytest.mark.parametrize(
    "junk",
    [
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        HEADER.pack(b"QGIS", 2, 0) + b"{}",
        HEADER.pack(MAGIC, MAX_HEAD_BYTES + 1, 0),
        HEADER.pack(MAGIC, 2, MAX_BODY_BYTES + 1),
        HEADER.pack(MAGIC, 2**32 - 1, 2**64 - 1),
    ],
)
def test_what_is_no_message_loses_the_stream_at_once(ends, junk):
    """Before anything of the announced size is waited for."""
    channel, plain = ends
    plain.sendall(junk)
    with pytest.raises(StreamLostError):
        channel.receive(5)


@pytest.mark.parametrize("sizes", [(MAX_UNPROVEN_BYTES + 1, 0), (2, MAX_UNPROVEN_BYTES)])
def test_before_the_secret_is_proved_only_small_messages_are_read(ends, sizes):
    """The announcement is enough: nothing of the message is waited for."""
    channel, plain = ends
    stranger = FrameChannel(plain)
    channel.send(Kind.CHALLENGE, bytes(MAX_UNPROVEN_BYTES // 2))
    assert len(stranger.receive(5).body) == MAX_UNPROVEN_BYTES // 2
    channel._connection.sendall(HEADER.pack(MAGIC, *sizes))
    with pytest.raises(StreamLostError):
        stranger.receive(5)


def test_a_byte_now_and_then_does_not_prolong_the_wait(ends):
    channel, plain = ends
    over = threading.Event()

    def trickle():
        for byte in HEADER.pack(MAGIC, 2_000, 0) + b"x" * 1_000:
            plain.sendall(bytes([byte]))
            if over.wait(0.05):
                return

    trickling = threading.Thread(target=trickle)
    trickling.start()
    assert channel.receive(0.3) is None
    assert trickling.is_alive()
    over.set()
    trickling.join()


def test_who_does_not_read_is_not_waited_for_for_ever(ends, monkeypatch):
    _, plain = ends
    monkeypatch.setattr(protocol, "SEND_SECONDS", 0.3)
    other = FrameChannel(plain)
    with pytest.raises(ConnectionClosedError):
        other.send(Kind.TILE, bytes(64 * 2**20))
    with pytest.raises(ConnectionClosedError):  # half a message went: nothing can follow it
        other.send(Kind.HEARTBEAT)


def test_a_send_that_waits_ends_when_this_side_closes(ends):
    channel, _ = ends
    threading.Timer(0.2, channel.close).start()
    with pytest.raises(ConnectionClosedError):
        channel.send(Kind.TILE, bytes(64 * 2**20))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1}, b"bytes"])
def test_what_is_no_json_is_not_sent(ends, value):
    channel, plain = ends
    other = trusting(plain)
    with pytest.raises(ProtocolError) as caught:
        channel.send(Kind.ANSWER, id=1, answer=value)
    assert not isinstance(caught.value, ConnectionClosedError)
    channel.send(Kind.HEARTBEAT, id=1)
    assert other.receive(5) == Message(Kind.HEARTBEAT, {"id": 1})


@pytest.mark.parametrize("error", [None, [], "no", {}, {"kind": [], "message": {"a": 1}, "own": 2}])
def test_an_error_that_is_none_is_an_error_all_the_same(error):
    assert isinstance(reported_error(Message(Kind.ERROR, {"error": error})), AskRasterError)


def test_a_reported_error_is_no_longer_than_can_be_shown():
    error = {"kind": "RasterError", "message": "m", "remedy": "r", "details": "d" * 10_000_000}
    reported = reported_error(Message(Kind.ERROR, {"error": error}))
    assert isinstance(reported, RasterError)
    assert len(reported.details) <= LONGEST_TEXT


def test_the_other_side_goes(ends):
    channel, plain = ends
    plain.close()
    with pytest.raises(ConnectionClosedError):
        channel.receive(5)
    with pytest.raises(ConnectionClosedError):
        for _ in range(100):
            channel.send(Kind.HEARTBEAT, bytes(10_000), id=1)


def test_our_side_is_closed_while_waiting(ends):
    channel, _ = ends
    threading.Timer(0.1, channel.close).start()
    with pytest.raises(ConnectionClosedError):
        channel.receive(5)


def test_a_proof_holds_for_its_secret_role_and_nonce_only():
    secret, nonce = new_secret(), new_nonce()
    given = proof(secret, "client", nonce)
    assert proof_holds(given, secret, "client", nonce)
    assert not proof_holds(given, new_secret(), "client", nonce)
    assert not proof_holds(given, secret, "engine", nonce)
    assert not proof_holds(given, secret, "client", new_nonce())
    wrong = (None, 3, "", given[1:], "é" * 64, "\ud800", given.encode())
    assert not any(proof_holds(one, secret, "client", nonce) for one in wrong)
    assert proof_holds(proof(secret, "client", "\ud800"), secret, "client", "\ud800")
    assert secret not in given
