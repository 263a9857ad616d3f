"""Frames and messages between QGIS and the engine. Standard library only, used by both sides.

A frame is 'ASKR', the head's length (4 bytes), the body's length (8 bytes), the head (a JSON
object with the message's kind and fields), and an optional raw body (pixels, a heatmap). No
pickle, no code. The connection is a loopback socket; both sides prove that they know the secret
that was made when the engine was started.

    QGIS                                     engine
      |  <- challenge {nonce}                  |
      |  -> hello {version, proof, nonce}      |
      |  <- hello {version, proof, device, memory_bytes, model}
      |  -> ask {id, question, raster}         |
      |  <- progress {id, progress}            |   as often as there is something to say
      |  <- tile_request {id, request, level, window [column, row, width, height]}
      |  -> tile_pending {request}             |   every second while a tile takes its time
      |  -> tile {request} + RGBA bytes        |   or tile_failed {request, error}
      |  <- heartbeat {id}                     |   every second while busy
      |  <- words {id, text}                   |   the answer as it grows
      |  -> cancel {id}                        |   any time
      |  <- answer {id, answer, heatmap} + float32 bytes, or error {id, error}
      |  -> release {}                         |   give the model's memory back
      |  -> shutdown {}                        |
"""

from __future__ import annotations

import hashlib
import hmac
import json
import math
import secrets
import selectors
import socket
import struct
import threading
import time
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from ..errors import ProtocolError

PROTOCOL_VERSION = 2
MAGIC = b"ASKR"
HEADER = struct.Struct(">4sIQ")
MAX_HEAD_BYTES = 16 * 2**20
MAX_BODY_BYTES = 256 * 2**20
HEARTBEAT_SECONDS = 1.0


class Kind(Enum):
    """Every message there is."""

    CHALLENGE = "challenge"
    HELLO = "hello"
    ASK = "ask"
    PROGRESS = "progress"
    TILE_REQUEST = "tile_request"
    TILE_PENDING = "tile_pending"
    TILE = "tile"
    TILE_FAILED = "tile_failed"
    HEARTBEAT = "heartbeat"
    WORDS = "words"
    CANCEL = "cancel"
    ANSWER = "answer"
    ERROR = "error"
    RELEASE = "release"
    SHUTDOWN = "shutdown"


@dataclass(frozen=True)
class Message:
    """A kind, its fields, and a raw body."""

    kind: Kind
    fields: dict[str, Any] = field(default_factory=dict)
    body: bytes = b""


class ConnectionClosedError(ProtocolError):
    """The other side is gone."""


class FrameChannel:
    """Messages over a connected socket. Any thread may `send`, one may `receive`."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._connection.settimeout(None)
        self._send_lock = threading.Lock()
        self._buffer = bytearray()
        self._closed = False

    def send(self, kind: Kind, body: bytes = b"", **fields: Any) -> None:
        """Send one message.

        Raises:
            ConnectionClosedError: the other side is gone.
        """
        head = json.dumps({"kind": kind.value, **fields}).encode()
        frame = HEADER.pack(MAGIC, len(head), len(body)) + head + body
        try:
            with self._send_lock:
                self._connection.sendall(frame)
        except OSError as error:
            raise ConnectionClosedError("The connection was closed.", details=str(error)) from error

    def receive(self, timeout: float | None = None) -> Message | None:
        """The next message, or None if none came within `timeout` seconds.

        Raises:
            ConnectionClosedError: the other side is gone.
            StreamLostError: the stream cannot be followed any more.
            ProtocolError: one message was not understood; the next call reads the next one.
        """
        while True:
            message = self._parse()
            if message is not None:
                return message
            if not self._fill(timeout):
                return None

    def close(self) -> None:
        """Close the connection; a `receive` that waits in another thread ends with an error."""
        self._closed = True
        try:
            self._connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # already gone
        self._connection.close()

    def _fill(self, timeout: float | None) -> bool:
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(self._connection, selectors.EVENT_READ)
                deadline = math.inf if timeout is None else time.monotonic() + timeout
                # In steps: a socket that another thread closes may never wake its selector.
                while not selector.select(min(1.0, max(0.0, deadline - time.monotonic()))):
                    if self._closed:
                        raise OSError("closed by this side")
                    if time.monotonic() >= deadline:
                        return False
            chunk = self._connection.recv(2**20)
        except (OSError, ValueError) as error:  # ValueError: closed by another thread
            raise ConnectionClosedError("The connection was closed.", details=str(error)) from error
        if not chunk:
            raise ConnectionClosedError("The connection was closed.")
        self._buffer += chunk
        return True

    def _parse(self) -> Message | None:
        if len(self._buffer) < HEADER.size:
            return None
        magic, head_bytes, body_bytes = HEADER.unpack_from(self._buffer)
        if magic != MAGIC or head_bytes > MAX_HEAD_BYTES or body_bytes > MAX_BODY_BYTES:
            raise StreamLostError("What came over the connection is not a message of ours.")
        end = HEADER.size + head_bytes + body_bytes
        if len(self._buffer) < end:
            return None
        head = bytes(self._buffer[HEADER.size : HEADER.size + head_bytes])
        body = bytes(self._buffer[HEADER.size + head_bytes : end])
        del self._buffer[:end]
        return _message(head, body)


class StreamLostError(ProtocolError):
    """The stream cannot be followed any more: the connection has to be closed."""


def new_secret() -> str:
    """A secret for one engine, told to it on its standard input."""
    return secrets.token_hex(32)


def new_nonce() -> str:
    return secrets.token_hex(16)


def proof(secret: str, role: str, nonce: str) -> str:
    """What shows that `role` ('client' or 'engine') knows the secret, for the other's nonce."""
    return hmac.new(secret.encode(), f"{role}:{nonce}".encode(), hashlib.sha256).hexdigest()


def proof_holds(given: object, secret: str, role: str, nonce: str) -> bool:
    return isinstance(given, str) and hmac.compare_digest(given, proof(secret, role, nonce))


def _message(head: bytes, body: bytes) -> Message:
    try:
        fields = json.loads(head)
        kind = Kind(fields.pop("kind"))
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError) as error:
        raise ProtocolError("A message could not be understood.", details=repr(error)) from error
    return Message(kind, fields, body)
