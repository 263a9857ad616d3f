"""The engine's process as QGIS sees it: started, greeted, asked, and served tiles."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from model.wire.errors import AskRasterError
from model.wire.protocol import (
    PROTOCOL_VERSION,
    FrameChannel,
    Kind,
    Message,
    new_nonce,
    new_secret,
    proof,
    proof_holds,
)
from model.wire.pyramid import PixelWindow
from model.wire.question import AskOptions, Question

REPOSITORY = Path(__file__).resolve().parents[3]
PATIENCE = 120.0
"""Seconds that anything may take on a busy machine."""


class EngineProcess:
    """`python -m model serve`."""

    def __init__(self) -> None:
        self.secret = new_secret()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "model", "serve"],
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.process.stdin.write(self.secret + "\n")
        self.process.stdin.flush()
        self.port = json.loads(self.process.stdout.readline())["port"]

    def connect(self) -> Client:
        return Client(socket.create_connection(("127.0.0.1", self.port)), self.secret)

    def client(self) -> Client:
        """A client that has said hello."""
        client = self.connect()
        client.hello()
        return client

    def end(self) -> int:
        """Close standard input, as happens when QGIS ends."""
        self.process.stdin.close()
        try:
            return self.process.wait(PATIENCE)
        finally:
            self.process.kill()
            self.process.stdout.close()
            self.process.stderr.close()


class Client(FrameChannel):
    """One connection to the engine."""

    def __init__(self, connection: socket.socket, secret: str) -> None:
        super().__init__(connection)
        self.socket = connection
        self.secret = secret

    def expect(self, *kinds: Kind) -> Message:
        """The next message that is of these kinds; other news passes by."""
        deadline = time.monotonic() + PATIENCE
        while (left := deadline - time.monotonic()) > 0:
            message = self.receive(left)
            if message is not None and message.kind in kinds:
                return message
            passing = (Kind.HEARTBEAT, Kind.PROGRESS, Kind.WORDS, Kind.STATE)
            assert message is None or message.kind in passing, message
        raise AssertionError(f"no {kinds} within {PATIENCE} s")

    def hello(self, version: int = PROTOCOL_VERSION, secret: str | None = None) -> Message:
        challenge = self.expect(Kind.CHALLENGE)
        nonce = new_nonce()
        given = proof(secret or self.secret, "client", challenge.fields["nonce"])
        self.send(Kind.HELLO, version=version, proof=given, nonce=nonce)
        answer = self.expect(Kind.HELLO, Kind.ERROR)
        if answer.kind is Kind.HELLO:
            self.trust()
            assert proof_holds(answer.fields["proof"], self.secret, "engine", nonce)
        return answer

    def start(self, ask_id: int, pyramid: Any, model: Path, **options: Any) -> None:
        """Ask a question about a pyramid."""
        chosen = {"max_tiles": 20, "max_vision_tokens": 32, "max_new_tokens": 3} | options
        question = Question("Is there a ship?", AskOptions(model=str(model), **chosen))
        self.send(
            Kind.ASK,
            id=ask_id,
            question=question.to_json(),
            raster=pyramid.description.to_json(),
        )

    def serve(self, message: Message, pyramid: Any) -> None:
        """Answer a tile request."""
        rgb, valid = pyramid.read(message.fields["level"], PixelWindow(*message.fields["window"]))
        rgba = np.dstack([rgb, np.where(valid, 255, 0).astype(np.uint8)])
        self.send(Kind.TILE, rgba.tobytes(), request=message.fields["request"])

    def converse(self, pyramids: dict[int, Any]) -> Iterator[Message]:
        """Serve tiles until every question has its answer or error; yields all other messages."""
        waiting = set(pyramids)
        while waiting:
            message = self.receive(PATIENCE)
            assert message is not None, "the engine says nothing"
            if message.kind is Kind.TILE_REQUEST:
                self.serve(message, pyramids[message.fields["id"]])
                continue
            if message.kind in (Kind.ANSWER, Kind.ERROR):
                waiting.discard(message.fields["id"])
            yield message

    def ask(self, ask_id: int, pyramid: Any, model: Path, **options: Any) -> Message:
        """Ask, serve tiles, and wait for the answer or error."""
        self.start(ask_id, pyramid, model, **options)
        *_, last = self.converse({ask_id: pyramid})
        return last


def error_of(message: Message) -> AskRasterError:
    assert message.kind is Kind.ERROR, message
    return AskRasterError.from_json(message.fields["error"])
