"""The engine's process: `python -m model serve`.

The secret comes as the first line of standard input; the port goes out as one line of JSON on
standard output. When standard input closes, whoever started the engine is gone, and it ends.

Who connects is a stranger until it has proved that it knows the secret: a stranger is read one
small message, soon, and there are never more than a few.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..asking.engine import Engine
from ..asking.listener import Listener
from ..wire.errors import AskRasterError, EngineError, ProtocolError, explained
from ..wire.protocol import (
    HEARTBEAT_SECONDS,
    LONGEST_DETAILS,
    PROTOCOL_VERSION,
    ConnectionClosedError,
    FrameChannel,
    Kind,
    Message,
    StreamLostError,
    new_nonce,
    proof,
    proof_holds,
)
from ..wire.pyramid import RasterDescription
from ..wire.question import Progress, Question, Stage
from ..wire.records import whole
from .pace import Pace
from .tile_requests import RemotePyramid

HELLO_SECONDS = 10.0
"""From the first byte to the proof; whoever was told the secret needs a few milliseconds."""

MOST_STRANGERS = 8
"""Of more, those that came first are sent away: whoever keeps quiet keeps nobody out."""

ACCEPT_AGAIN_SECONDS = 0.1
UNLOAD_AFTER_SECONDS = 600
"""After so long without a question the model's memory is given back, unless a client says else."""


def serve() -> int:
    """Serve until standard input closes or a client says shutdown."""
    secret = sys.stdin.readline().strip()
    if not secret:
        raise EngineError("No secret came on standard input.", "The plugin starts the engine.")
    listening = socket.create_server(("127.0.0.1", 0))
    print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    server = _Server(secret)
    threading.Thread(target=server.release_when_idle, daemon=True).start()
    while True:
        try:
            connection, _ = listening.accept()
            threading.Thread(target=server.talk, args=(connection,), daemon=True).start()
        except (OSError, RuntimeError):  # no descriptor or no thread is left; there will be again
            time.sleep(ACCEPT_AGAIN_SECONDS)


def _end_with_parent() -> None:
    try:
        while sys.stdin.buffer.read(4096):
            pass
    finally:
        os._exit(0)


class _Server:
    """The engine and the lock that lets one question at a time use it."""

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._engine = Engine()
        self._lock = threading.Lock()
        self._last_used = time.monotonic()
        self._unload_after_seconds = UNLOAD_AFTER_SECONDS
        self._clients: set[FrameChannel] = set()
        self._pace = Pace()
        self._strangers = _Strangers()

    def talk(self, connection: socket.socket) -> None:
        """One client, from its first byte to its last; nothing that it sends ends the engine."""
        try:
            channel = FrameChannel(connection)
        except OSError:  # gone already
            connection.close()
            return
        try:
            with self._strangers.admitting(channel):
                nonce = self._proven(channel)
            channel.trust()
            self._greet(channel, nonce)
            self._clients.add(channel)
            _Conversation(
                channel, self._answer, self._release, self._unload_after, self._pace
            ).run()
        except ConnectionClosedError:
            pass
        except AskRasterError as error:
            _try_to_send(channel, Kind.ERROR, id=None, error=error.to_json())
        finally:
            self._clients.discard(channel)
            channel.close()

    def release_when_idle(self) -> None:
        while True:
            time.sleep(HEARTBEAT_SECONDS)
            if self._lock.acquire(blocking=False):  # else a question is being answered
                try:
                    if self._is_idle() and self._engine.model_name:
                        self._give_back()
                finally:
                    self._lock.release()

    def _is_idle(self) -> bool:
        limit = self._unload_after_seconds
        return limit > 0 and time.monotonic() - self._last_used > limit

    def _proven(self, channel: FrameChannel) -> str:
        """The nonce of a client that has proved that it knows the secret.

        Raises:
            ProtocolError: it has not, in its one message.
        """
        nonce = new_nonce()
        channel.send(Kind.CHALLENGE, nonce=nonce)
        hello = channel.receive(HELLO_SECONDS)
        if hello is None or hello.kind is not Kind.HELLO:
            raise ProtocolError("The conversation did not begin with hello.")
        if hello.fields.get("version") != PROTOCOL_VERSION:
            raise ProtocolError(
                f"The engine speaks version {PROTOCOL_VERSION} of the protocol, the plugin "
                f"{hello.fields.get('version')}.",
                "Install the engine that belongs to this version of the plugin.",
            )
        if not proof_holds(hello.fields.get("proof"), self._secret, "client", nonce):
            raise ProtocolError("The client does not know the engine's secret.")
        return str(hello.fields.get("nonce"))

    def _greet(self, channel: FrameChannel, nonce: str) -> None:
        """Prove that this is the engine, and say what it runs on.

        Raises:
            AskRasterError: it runs on nothing.
        """
        try:
            device, memory = self._engine.device()
        except Exception as error:  # a driver that is broken, say
            raise explained(error, "Looking for a device to run on") from error
        channel.send(
            Kind.HELLO,
            version=PROTOCOL_VERSION,
            proof=proof(self._secret, "engine", nonce),
            device=device,
            memory_bytes=memory,
            model=self._engine.model_name,
        )

    def _answer(self, conversation: _Conversation, ask_id: int, message: Message) -> Message | None:
        """What one question gets: whatever happens, an answer or a typed error; None where nobody
        is there to hear it."""
        try:
            question, description = _parse_ask(message)
            return self._asked(conversation, ask_id, question, description)
        except ConnectionClosedError:
            return None
        except BaseException as error:  # a defect of ours: said in full, and the engine lives on
            record = explained(error, "Answering").to_json()
            return Message(Kind.ERROR, {"id": ask_id, "error": record})

    def _asked(
        self,
        conversation: _Conversation,
        ask_id: int,
        question: Question,
        description: RasterDescription,
    ) -> Message:
        channel, pace = conversation.channel, self._pace
        waiting = Listener(cancelled=lambda: conversation.is_cancelled(ask_id))

        def progress(progress: Progress) -> None:
            if progress.stage is Stage.LOADING:
                pace.new_model()
            channel.send(Kind.PROGRESS, id=ask_id, progress=progress.to_json())

        def cancelled() -> bool:
            pace.look()
            return waiting.cancelled()

        listener = Listener(
            progress, lambda words: channel.send(Kind.WORDS, id=ask_id, text=words), cancelled
        )
        pyramid = RemotePyramid(channel, ask_id, description, listener.check)
        conversation.pyramids[ask_id] = pyramid
        while not self._lock.acquire(timeout=0.1):
            waiting.check()
        try:
            self._last_used = time.monotonic()
            with pace.working():
                result = self._engine.ask(question, pyramid, listener)
        finally:
            self._last_used = time.monotonic()
            self._tell_state(channel)
            self._lock.release()
        height, width = result.heatmap.values.shape
        heatmap = {
            "width": width,
            "height": height,
            "transform": list(result.heatmap.transform),
        }
        return Message(
            Kind.ANSWER,
            {"id": ask_id, "answer": result.answer.to_json(), "heatmap": heatmap},
            result.heatmap.values.astype("<f4").tobytes(),
        )

    def _unload_after(self, seconds: int) -> None:
        self._unload_after_seconds = seconds

    def _release(self) -> None:
        with self._lock:  # never in the middle of a question
            self._give_back()

    def _give_back(self) -> None:
        self._engine.release()
        for channel in list(self._clients):
            self._tell_state(channel)

    def _tell_state(self, channel: FrameChannel) -> None:
        """To be called with the lock: the last that is said is how it is."""
        try:
            state = self._engine.state()
        except Exception:  # a driver that is broken: the next question says so
            return
        _try_to_send(channel, Kind.STATE, state=state.to_json())


class _Strangers:
    """Who has connected and has not proved anything yet: a few, for a short time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._channels: list[FrameChannel] = []

    @contextmanager
    def admitting(self, channel: FrameChannel) -> Iterator[None]:
        """While this is open, the channel may be closed for one that came later."""
        with self._lock:
            self._channels.append(channel)
            too_many = self._channels[:-MOST_STRANGERS]
            del self._channels[:-MOST_STRANGERS]
        for first in too_many:
            first.close()
        try:
            yield
        finally:
            with self._lock:
                if channel in self._channels:
                    self._channels.remove(channel)


class _Conversation:
    """Reads one client's messages; questions are answered in threads of their own."""

    def __init__(
        self,
        channel: FrameChannel,
        answer: Callable[[_Conversation, int, Message], Message | None],
        release: Callable[[], None],
        unload_after: Callable[[int], None],
        pace: Pace,
    ) -> None:
        self.channel = channel
        self.pyramids: dict[int, RemotePyramid] = {}
        self._answer = answer
        self._release = release
        self._unload_after = unload_after
        self._pace = pace
        self._running: set[int] = set()
        self._cancelled: set[int] = set()
        self._open = True

    def is_cancelled(self, ask_id: int) -> bool:
        return not self._open or ask_id in self._cancelled

    def run(self) -> None:
        """Until the client is gone.

        Raises:
            ConnectionClosedError, StreamLostError: the connection cannot be used any more.
        """
        threading.Thread(target=self._beat, daemon=True).start()
        try:
            while True:
                try:
                    message = self.channel.receive()
                    if message is not None:
                        self._handle(message)
                except (ConnectionClosedError, StreamLostError):
                    raise
                except Exception as error:  # whatever one message brings about is its own
                    known = explained(error, "Reading a message")
                    self.channel.send(Kind.ERROR, id=None, error=known.to_json())
        finally:
            self._open = False

    def _handle(self, message: Message) -> None:
        if message.kind is Kind.ASK:
            ask_id = _ask_id(message)
            if ask_id in self._running:
                raise ProtocolError(f"There is a question {ask_id} already.")
            self._running.add(ask_id)
            threading.Thread(target=self._ask, args=(ask_id, message), daemon=True).start()
        elif message.kind in (Kind.TILE, Kind.TILE_FAILED, Kind.TILE_PENDING):
            for pyramid in list(self.pyramids.values()):
                pyramid.deliver(message)
        elif message.kind is Kind.CANCEL:
            self._cancelled.update(self._running & {_ask_id(message)})
        elif message.kind is Kind.RELEASE:
            threading.Thread(target=self._release, daemon=True).start()
        elif message.kind is Kind.UNLOAD_AFTER:
            self._unload_after(_seconds(message))
        elif message.kind is Kind.SHUTDOWN:
            os._exit(0)
        else:
            raise ProtocolError(f"The engine does not expect '{message.kind.value}'.")

    def _ask(self, ask_id: int, message: Message) -> None:
        try:
            reply = self._answer(self, ask_id, message)
        finally:
            self.pyramids.pop(ask_id, None)
            self._running.discard(ask_id)
            self._cancelled.discard(ask_id)
        # Last of all: who has the reply may ask under the same number again.
        if reply is None:
            return
        try:
            _try_to_send(self.channel, reply.kind, reply.body, **reply.fields)
        except ProtocolError as error:  # an answer that is no JSON: a NaN, say
            _try_to_send(self.channel, Kind.ERROR, id=ask_id, error=error.to_json())

    def _beat(self) -> None:
        while self._open:
            for ask_id in list(self._running):
                _try_to_send(
                    self.channel,
                    Kind.HEARTBEAT,
                    id=ask_id,
                    step_seconds=round(self._pace.step_seconds, 3),
                )
            time.sleep(HEARTBEAT_SECONDS)


def _ask_id(message: Message) -> int:
    ask_id = message.fields.get("id")
    if type(ask_id) is not int:
        raise ProtocolError("A question needs an id, which is a whole number.")
    return ask_id


def _seconds(message: Message) -> int:
    try:
        return whole(message.fields.get("seconds"), 0)
    except ValueError as error:
        raise ProtocolError(
            "For how long the model is kept is a number of seconds.",
            details=repr(error)[:LONGEST_DETAILS],
        ) from error


def _parse_ask(message: Message) -> tuple[Question, RasterDescription]:
    try:
        question = Question.from_json(message.fields["question"])
        return question, RasterDescription.from_json(message.fields["raster"])
    except (KeyError, TypeError, ValueError) as error:
        raise ProtocolError(
            "The question could not be understood.", details=repr(error)[:LONGEST_DETAILS]
        ) from error


def _try_to_send(channel: FrameChannel, kind: Kind, body: bytes = b"", **fields: object) -> None:
    try:
        channel.send(kind, body, **fields)
    except ConnectionClosedError:
        pass  # nobody is there to hear it
