"""Who connects to the engine and proves nothing gets nothing, and keeps nobody out."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time

import pytest
from array_pyramid import ArrayPyramid, describe
from engine_client import PATIENCE, Client, EngineProcess, error_of

from model.service import server as server_module
from model.service.server import MOST_STRANGERS, _Server
from model.wire.errors import ProtocolError
from model.wire.protocol import (
    HEADER,
    MAGIC,
    MAX_HEAD_BYTES,
    ConnectionClosedError,
    Kind,
)

resource = pytest.importorskip("resource")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
]


@pytest.fixture(scope="module")
def engine():
    process = EngineProcess()
    yield process
    assert process.process.poll() is None, "something ended the engine"
    assert process.end() == 0


def descriptors(engine) -> int:
    return len(os.listdir(f"/proc/{engine.process.pid}/fd"))


def is_closed(connection: socket.socket) -> bool:
    """Whether the engine has closed it, after whatever it still said."""
    connection.settimeout(PATIENCE)
    try:
        while connection.recv(4096):
            pass
    except ConnectionResetError:
        pass
    except TimeoutError:
        return False
    return True


def test_six_hundred_idle_strangers_take_a_few_descriptors_and_keep_nobody_out(engine, tiny_folder):
    own = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, own[1]), own[1]))
    before = descriptors(engine)
    strangers = []
    try:
        for _ in range(600):
            strangers.append(socket.create_connection(("127.0.0.1", engine.port), PATIENCE))
        client = engine.client()
        pyramid = ArrayPyramid(describe(700, 500))
        assert client.ask(1, pyramid, tiny_folder("qwen3-vl")).kind is Kind.ANSWER
        assert all(map(is_closed, strangers[:300]))
        assert descriptors(engine) <= before + MOST_STRANGERS + 20
        client.close()
    finally:
        for stranger in strangers:
            stranger.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, own)


def test_without_a_descriptor_left_it_waits_for_one(engine):
    limits = resource.prlimit(engine.process.pid, resource.RLIMIT_NOFILE)
    resource.prlimit(engine.process.pid, resource.RLIMIT_NOFILE, (3, limits[1]))
    last = engine.connect()  # gets the descriptor that the engine was waiting with
    last.expect(Kind.CHALLENGE)
    waiting = engine.connect()
    assert waiting.receive(0.5) is None  # not admitted: no descriptor for it
    resource.prlimit(engine.process.pid, resource.RLIMIT_NOFILE, limits)
    assert waiting.hello().kind is Kind.HELLO
    waiting.close()
    last.close()


def test_a_stranger_cannot_have_a_large_message_held(engine):
    for size in (MAX_HEAD_BYTES, 20_000):
        stranger = engine.connect()
        stranger.expect(Kind.CHALLENGE)
        stranger.socket.sendall(HEADER.pack(MAGIC, size, 0))
        assert isinstance(error_of(stranger.receive(PATIENCE)), ProtocolError)
        with pytest.raises(ConnectionClosedError):
            stranger.receive(PATIENCE)


def test_a_byte_now_and_then_does_not_prolong_the_greeting(monkeypatch):
    monkeypatch.setattr(server_module, "HELLO_SECONDS", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        plain = socket.create_connection(listening.getsockname())
        talking = threading.Thread(
            target=_Server("secret").talk, args=(listening.accept()[0],), daemon=True
        )
        talking.start()
    sent = 0
    try:
        for byte in HEADER.pack(MAGIC, 8_000, 0) + b"x" * 2_000:
            plain.sendall(bytes([byte]))
            sent += 1
            time.sleep(0.02)
    except OSError:
        pass  # it was sent away
    assert sent < 2_000
    talking.join(PATIENCE)
    assert not talking.is_alive()
    plain.close()


def test_what_is_wrong_with_the_device_is_said_to_who_has_proved_itself(engine, monkeypatch):
    server = _Server(engine.secret)
    monkeypatch.setattr(server._engine, "device", lambda: 1 / 0)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        client = Client(socket.create_connection(listening.getsockname()), engine.secret)
        connection = listening.accept()[0]
    threading.Thread(target=server.talk, args=(connection,), daemon=True).start()
    error = error_of(client.hello())
    assert "ZeroDivisionError" in error.message
    client.close()
