"""Frames and messages between QGIS and the engine. Standard library only, used by both sides.

A frame is 'ASKR', the head's length (4 bytes), the body's length (8 bytes), the head (a JSON
object with the message's kind and fields), and an optional raw body (pixels, a heatmap). No
pickle, no code, no NaN. The connection is a loopback socket; both sides prove that they know the
secret that was made when the engine was started, and until then only small messages are read.

    QGIS                                     engine
      |  <- challenge {nonce}                  |
      |  -> hello {version, proof, nonce}      |
      |  <- hello {version, proof, device, memory_bytes, model}
      |  -> ask {id, question, raster}         |
      |  <- progress {id, progress}            |   as often as there is something to say
      |  <- tile_request {id, request, level, window [column, row, width, height]}
      |  -> tile_pending {request}             |   every second while a tile takes its time
      |  -> tile {request} + RGBA bytes        |   or tile_failed {request, error}
      |  <- heartbeat {id, step_seconds}       |   every second while busy
      |  <- words {id, text}                   |   the answer as it grows
      |  -> cancel {id}                        |   any time
      |  <- answer {id, answer, heatmap} + float32 bytes, or error {id, error}
      |  -> unload_after {seconds}             |   give it back by itself after so long; 0: never
      |  -> release {}                         |   give the model's memory back, after a question
      |  <- state {state}                      |   what is loaded: after a question and a release
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

from .errors import AskRasterError, ProtocolError

PROTOCOL_VERSION = 4
MAGIC = b"ASKR"
HEADER = struct.Struct(">4sIQ")
MAX_HEAD_BYTES = 16 * 2**20
MAX_BODY_BYTES = 256 * 2**20
MAX_UNPROVEN_BYTES = 16 * 2**10
"""Head and body of a message from who has not yet shown that it knows the secret."""

HEARTBEAT_SECONDS = 1.0
SEND_SECONDS = 30.0
"""How long the other side may take to take in one message. Both sides read all the time but for
the plugin while it draws a tile, and then what is sent to it is small."""

LONGEST_TEXT = 100_000
"""Letters of what the other side says about an error; more would only freeze who shows it."""

LONGEST_DETAILS = 1_000
"""Letters of what is told to the other side about a message of its own."""

_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)
"""Polling takes no file descriptor: a process that has run out of them still hears the other."""


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
    UNLOAD_AFTER = "unload_after"
    RELEASE = "release"
    STATE = "state"
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
    """Messages over a connected socket. Any thread may `send`, one may `receive`.

    Until `trust` is called only messages of MAX_UNPROVEN_BYTES are read.
    """

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._connection.settimeout(SEND_SECONDS)  # of a whole message, not of each part of it
        self._send_lock = threading.Lock()
        self._buffer = bytearray()
        self._trusted = False
        self._closed = False

    def trust(self) -> None:
        """The other side has proved that it knows the secret: it may send large messages."""
        self._trusted = True

    def send(self, kind: Kind, body: bytes = b"", **fields: Any) -> None:
        """Send one message.

        Raises:
            ConnectionClosedError: the other side is gone, or did not read for SEND_SECONDS.
            ProtocolError: the fields are not JSON (a NaN, say); nothing was sent.
        """
        frame = _frame(kind, fields, body)
        try:
            with self._send_lock:
                self._connection.sendall(frame)
        except OSError as error:
            self.close()  # half a message may be on its way: nothing can follow it
            raise ConnectionClosedError("The connection was closed.", details=str(error)) from error

    def receive(self, timeout: float | None = None) -> Message | None:
        """The next message, or None if none was complete within `timeout` seconds.

        Raises:
            ConnectionClosedError: the other side is gone.
            StreamLostError: the stream cannot be followed any more.
            ProtocolError: one message was not understood; the next call reads the next one.
        """
        deadline = math.inf if timeout is None else time.monotonic() + timeout
        while True:
            message = self._parse()
            if message is not None:
                return message
            if not self._fill(deadline):
                return None

    def close(self) -> None:
        """Close the connection; a `receive` that waits in another thread ends with an error."""
        self._closed = True
        try:
            self._connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # already gone
        self._connection.close()

    def _fill(self, deadline: float) -> bool:
        try:
            with _Selector() as selector:
                selector.register(self._connection, selectors.EVENT_READ)
                # In steps: a socket that another thread closes may never wake its selector.
                while not selector.select(min(1.0, max(0.0, deadline - time.monotonic()))):
                    if self._closed:
                        raise OSError("closed by this side")
                    if time.monotonic() >= deadline:
                        return False
            chunk = self._connection.recv(2**20 if self._trusted else MAX_UNPROVEN_BYTES)
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
            raise StreamLostError("What came over the connection is no message.", "Ask again.")
        if not self._trusted and head_bytes + body_bytes > MAX_UNPROVEN_BYTES:
            raise StreamLostError(
                "A message came that is too large before the secret is proved.", "Ask again."
            )
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
    said = f"{role}:{nonce}".encode(errors="surrogatepass")
    return hmac.new(secret.encode(), said, hashlib.sha256).hexdigest()


def proof_holds(given: object, secret: str, role: str, nonce: str) -> bool:
    expected = proof(secret, role, nonce).encode()
    return isinstance(given, str) and hmac.compare_digest(
        given.encode(errors="surrogatepass"), expected
    )


def reported_error(message: Message) -> AskRasterError:
    """The error that an `error` or `tile_failed` message tells of, whoever wrote it."""
    record = message.fields.get("error")
    if not isinstance(record, dict) or not record.get("message"):
        return ProtocolError(
            "The other side reports an error without saying which.",
            details=repr(record)[:LONGEST_DETAILS],
        )
    return AskRasterError.from_json(
        {name: str(value)[:LONGEST_TEXT] for name, value in record.items()}
    )


def _frame(kind: Kind, fields: dict[str, Any], body: bytes) -> bytes:
    try:
        head = json.dumps({"kind": kind.value, **fields}, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise ProtocolError(
            f"The message '{kind.value}' could not be written.", details=repr(error)
        ) from error
    return HEADER.pack(MAGIC, len(head), len(body)) + head + body


def _message(head: bytes, body: bytes) -> Message:
    try:
        fields = json.loads(
            head, parse_int=_integer, parse_float=_number, parse_constant=_no_number
        )
        kind = Kind(fields.pop("kind"))
    except Exception as error:  # whatever a stranger's bytes bring about in the parser
        raise ProtocolError(
            "A message could not be understood.", details=repr(error)[:LONGEST_DETAILS]
        ) from error
    return Message(kind, fields, body)


def _integer(digits: str) -> int:
    if len(digits) > 20:  # no number of ours needs more, and thousands take long
        raise ValueError(f"an integer of {len(digits)} digits")
    return int(digits)


def _number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("a number beyond all numbers")
    return number


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")
