"""Frames: however the bytes arrive, the messages are the same; junk is a typed error."""

from __future__ import annotations

import json
import socket
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.errors import ProtocolError
from model.service.protocol import (
    HEADER,
    MAGIC,
    MAX_BODY_BYTES,
    MAX_HEAD_BYTES,
    ConnectionClosedError,
    FrameChannel,
    Kind,
    Message,
    StreamLostError,
    new_nonce,
    new_secret,
    proof,
    proof_holds,
)

FIELDS = st.dictionaries(
    st.text(max_size=8).filter(lambda name: name not in ("kind", "body", "self")),
    st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers(), max_size=3),
    max_size=4,
)
MESSAGES = st.builds(Message, st.sampled_from(list(Kind)), FIELDS, st.binary(max_size=200))


@pytest.fixture
def ends():
    """A channel, and the plain socket at the other end."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        plain = socket.create_connection(listening.getsockname())
        connection, _ = listening.accept()
    channel = FrameChannel(connection)
    yield channel, plain
    channel.close()
    plain.close()


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
    channel._buffer = bytearray()
    received = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        channel._buffer += stream[start:end]
        while (message := channel._parse()) is not None:
            received.append(message)
    assert received == messages
    assert not channel._buffer


def test_messages_go_both_ways_over_a_socket(ends):
    channel, plain = ends
    other = FrameChannel(plain)
    pixels = bytes(range(256)) * 4_000
    sending = threading.Thread(target=channel.send, args=(Kind.TILE, pixels), kwargs={"request": 7})
    sending.start()
    assert other.receive(5) == Message(Kind.TILE, {"request": 7}, pixels)
    sending.join()
    other.send(Kind.CANCEL, id=3)
    assert channel.receive(5) == Message(Kind.CANCEL, {"id": 3})


def test_two_threads_may_send_at_once(ends):
    channel, plain = ends
    other = FrameChannel(plain)
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
    + [b"[" * 100_000, b'{"kind": "ask", "id": ' + b"1" * 10_000 + b"}"],
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
    assert not any(
        proof_holds(wrong, secret, "client", nonce) for wrong in (None, 3, "", given[1:])
    )
    assert secret not in given
