"""Starts one engine as a child process and shakes hands with it.

The engine is told a secret on its standard input, answers with its port on its standard output,
and ends by itself when its standard input closes: no engine outlives QGIS.
"""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from ...model.wire.child_process import pipe
from ...model.wire.engine_state import EngineState
from ...model.wire.errors import CancelledError, EngineError, ProtocolError, explained
from ...model.wire.protocol import (
    PROTOCOL_VERSION,
    ConnectionClosedError,
    FrameChannel,
    Kind,
    Message,
    new_nonce,
    new_secret,
    proof,
    proof_holds,
    reported_error,
)
from ...model.wire.records import text, whole
from .engine_environment import EngineEnvironment, start_engine_python
from .engine_output import EngineOutput

START_SECONDS = 180.0
"""Importing torch from a cold disk, under a virus scanner, takes long."""

POLL_SECONDS = 0.1
LAST_WORDS_SECONDS = 0.5


@dataclass(frozen=True)
class EngineDescription:
    """What the engine says of itself."""

    device: str
    memory_bytes: int
    model: str


class EngineConnection:
    """One running engine and the authenticated channel to it.

    step_seconds: how long it works between two looks at whether it is cancelled, as it said last.
    state: what it holds in memory, as it said last. unload_after_seconds: what it was told last.
    """

    def __init__(
        self, environment: EngineEnvironment, is_cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        """Start the engine.

        Raises:
            EngineError: it could not be started, or ended; the details hold the end of its log.
            ProtocolError: it speaks another version, or does not know the secret.
            CancelledError: `is_cancelled` said so meanwhile.
        """
        self.environment = environment
        self.step_seconds = 0.0
        self.state = EngineState()
        self.unload_after_seconds: int | None = None
        self._is_cancelled = is_cancelled
        self._start_limit = time.monotonic() + START_SECONDS
        self._at_the_end = ExitStack()
        secret = new_secret()
        self._process = start_engine_python(environment, environment.variables())
        self._input = pipe(self._process.stdin)
        self._output = EngineOutput(pipe(self._process.stdout), pipe(self._process.stderr), secret)
        try:
            port = self._exchange_secret_for_port(secret)
            self.channel = FrameChannel(socket.create_connection(("127.0.0.1", port), timeout=10))
            self._at_the_end.callback(self.channel.close)
            self.description = self._shake_hands(secret)
        except (OSError, ConnectionClosedError) as error:
            self.close()
            raise self.lost("The engine could not be started.") from error
        except Exception as error:
            self.close()
            raise explained(error, "Starting the engine") from error
        except BaseException:
            self.close()
            raise

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def lost(self, message: str) -> EngineError:
        """The error to raise when the engine has ended or does not answer, with its last words."""
        try:
            self._process.wait(LAST_WORDS_SECONDS)
            self._output.join(LAST_WORDS_SECONDS)
        except subprocess.TimeoutExpired:
            pass  # it lives, and says nothing
        code = self._process.poll()
        ended = "" if code is None else f"The engine's process ended with code {code}.\n"
        return EngineError(
            message, "Ask again: a new engine is started.", ended + self._output.log()
        )

    def close(self, seconds: float = 1.0) -> None:
        """End the engine: ask it to, and after `seconds` make it."""
        self._at_the_end.close()
        try:
            self._input.close()
        except OSError:
            pass  # the engine is gone, and what was not yet written with it
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._output.join(LAST_WORDS_SECONDS)

    def _exchange_secret_for_port(self, secret: str) -> int:
        self._input.write(f"{secret}\n".encode())
        self._input.flush()
        while True:
            self._check_start()
            port = self._output.port(POLL_SECONDS)
            if port is not None:
                return port

    def _shake_hands(self, secret: str) -> EngineDescription:
        challenge = self._receive(Kind.CHALLENGE)
        nonce = new_nonce()
        self.channel.send(
            Kind.HELLO,
            version=PROTOCOL_VERSION,
            proof=proof(secret, "client", str(challenge.fields.get("nonce"))),
            nonce=nonce,
        )
        hello = self._receive(Kind.HELLO).fields
        if hello.get("version") != PROTOCOL_VERSION:
            raise ProtocolError(
                f"The engine speaks version {hello.get('version')} of the protocol, "
                f"the plugin version {PROTOCOL_VERSION}.",
                "Install the engine that belongs to this version of the plugin.",
            )
        if not proof_holds(hello.get("proof"), secret, "engine", nonce):
            raise ProtocolError("What answered is not the engine that was started.", "Ask again.")
        self.channel.trust()
        return _description(hello)

    def _receive(self, kind: Kind) -> Message:
        while True:
            self._check_start()
            message = self.channel.receive(POLL_SECONDS)
            if message is None:
                continue
            if message.kind is Kind.ERROR:
                raise reported_error(message)
            if message.kind is not kind:
                raise ProtocolError(f"The engine said {message.kind.value}, not {kind.value}.")
            return message

    def _check_start(self) -> None:
        if self._is_cancelled():
            raise CancelledError("Cancelled.")
        if not self.is_alive():
            raise self.lost("The engine ended while it was starting.")
        if time.monotonic() > self._start_limit:
            raise self.lost(f"The engine did not start within {START_SECONDS:.0f} s.")


def _description(hello: dict[str, Any]) -> EngineDescription:
    try:
        return EngineDescription(
            text(hello["device"]), whole(hello["memory_bytes"], 0), text(hello["model"])
        )
    except (KeyError, ValueError) as error:
        raise ProtocolError(
            "The engine does not say what it is.",
            "Install the engine that belongs to this version of the plugin.",
            repr(error),
        ) from error
