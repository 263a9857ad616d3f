"""Asks the engine: sends the question, serves the tiles it wants, hands back the answer.

One engine serves all of QGIS. It answers one question at a time: a question that comes meanwhile
waits for its turn, and can be cancelled while it waits.
"""

from __future__ import annotations

import atexit
import itertools
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from ...model.wire.engine_state import EngineState
from ...model.wire.errors import (
    REPORT,
    AskRasterError,
    CancelledError,
    EngineError,
    InvalidQuestionError,
    ProtocolError,
    RasterError,
)
from ...model.wire.protocol import ConnectionClosedError, Kind, Message, reported_error
from ...model.wire.pyramid import Affine, PixelWindow, RasterDescription, place_in_words
from ...model.wire.question import Answer, Progress, Question
from ...model.wire.records import items, number, numbers, text, whole
from ..settings import AskSettings
from .engine_connection import POLL_SECONDS, EngineConnection, EngineDescription
from .engine_environment import EngineEnvironment, find_engine_environment

SILENCE_SECONDS = 30.0
"""A busy engine says something every second; one that is silent for so long is lost."""

PENDING_SECONDS = 1.0
"""How often the engine is told that a tile still is being read."""

CANCEL_SECONDS = 3.0
STEPS_TO_CANCEL = 3
LONGEST_CANCEL_SECONDS = 60.0
"""How long a cancelled engine has to stop by itself: so many of the steps between which it looks
whether it is cancelled, within these limits. A model that is ended has to be loaded again."""

LARGEST_HEATMAP_SIDE = 2**16

MOST_BETWEEN_QUESTIONS = 100
"""Messages that are read at once while QGIS waits."""


class TileSource(Protocol):
    """What the engine looks at.

    on_reading: what to call now and then, in the thread that reads, while a read takes its time;
    what it raises ends the read. A source may also have `prepare()`: what has to be found out, in
    that thread, before its description is final.
    """

    description: RasterDescription
    on_reading: Callable[[Progress], None]

    def read_rgba(self, level: int, window: PixelWindow) -> bytes:
        """RGBA8888, row by row; alpha 0 where a pixel is not valid. Raises RasterError."""
        ...


@dataclass(frozen=True)
class Heatmap:
    """Relevance in times the average attention, 0 and up: float32 little-endian, row by row.

    NaN where the model never looked.
    """

    width: int
    height: int
    transform: Affine
    values: bytes


@dataclass(frozen=True)
class AskResult:
    """The answer, and where on the ground it came from."""

    answer: Answer
    heatmap: Heatmap


class EngineProcess:
    """The engine as a child process, started when it is first needed and again when it is lost."""

    def __init__(
        self, find_environment: Callable[[], EngineEnvironment] = find_engine_environment
    ) -> None:
        self._find_environment = find_environment
        self._turn = threading.Lock()
        self._connection: EngineConnection | None = None
        self._closed = False
        self._starting = False
        self._failed_start: tuple[EngineEnvironment, str] | None = None

    def ask(
        self,
        question: Question,
        tile_source: TileSource,
        on_progress: Callable[[Progress], None] = lambda progress: None,
        on_words: Callable[[str], None] = lambda words: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> AskResult:
        """Ask, and wait for the answer. Blocks: call it in a worker thread.

        The tiles are read, and the callbacks called, in the calling thread.

        Raises:
            CancelledError: `is_cancelled` said so; the engine stopped, or was ended.
            EngineError, ProtocolError: the engine is lost; the next question starts a new one.
            AskRasterError: what the engine reports: the question, the raster, the model, ...
        """
        self._take_turn(is_cancelled)
        try:
            connection = self._connected(lambda: self._closed or is_cancelled())
            _tell_when_to_unload(connection)
            exchange = _Exchange(connection, tile_source, on_progress, on_words, is_cancelled)
            return exchange.run(question)
        except _EngineGoneError as gone:
            self._end()
            raise gone.error from gone.__cause__
        finally:
            self._turn.release()

    def start(self, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        """Start the engine unless it runs, so that the next question does not wait for it. Blocks:
        call it in a worker thread.

        Raises:
            CancelledError: `is_cancelled` said so.
            EngineError, ProtocolError: it could not be started.
        """
        self._take_turn(is_cancelled)
        try:
            self._connected(lambda: self._closed or is_cancelled())
        finally:
            self._turn.release()

    def stop(self, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        """End the engine when it has answered; the next question starts a new one. Blocks.

        Raises:
            CancelledError: `is_cancelled` said so meanwhile.
        """
        self._take_turn(is_cancelled)
        try:
            self._end()
            self._failed_start = None  # it may be another one next time
        finally:
            self._turn.release()

    def is_starting(self) -> bool:
        return self._starting

    def start_failure(self) -> str:
        """Why the engine that would be started now could not be started last; '' if it could.

        Raises:
            EngineError: there is none.
        """
        failed = self._failed_start
        return failed[1] if failed and failed[0] == self._find_environment() else ""

    def description(self) -> EngineDescription | None:
        """What the running engine said of itself; None when none runs."""
        connection = self._connection
        return connection.description if connection and connection.is_alive() else None

    def state(self) -> EngineState:
        """What the engine holds in memory now, as far as it has said so. Never waits."""
        connection = self._connection
        if connection is None or not connection.is_alive():
            return EngineState()
        if self._turn.acquire(blocking=False):  # else the question that is answered reads it
            try:
                _tell_when_to_unload(connection)
                _read_what_came(connection)
            except ProtocolError:
                pass  # the next question meets it, and starts a new engine
            finally:
                self._turn.release()
        return connection.state

    def unload(self) -> None:
        """Have the model's memory given back; `state` tells when it is. The next question loads
        the model again.

        Raises:
            InvalidQuestionError: a question is being answered.
        """
        if not self._turn.acquire(blocking=False):
            raise InvalidQuestionError(
                "The model is not unloaded while a question is answered.",
                "Wait for the answer, or cancel the question.",
            )
        try:
            if self._connection:
                self._connection.channel.send(Kind.RELEASE)
        except ConnectionClosedError:
            pass  # gone, and the model with it
        finally:
            self._turn.release()

    def close(self) -> None:
        """End the engine for good; a question that it is busy with fails, as does any later one."""
        self._closed = True
        self._end()

    def _take_turn(self, is_cancelled: Callable[[], bool]) -> None:
        while not self._turn.acquire(timeout=POLL_SECONDS):
            if is_cancelled():
                raise CancelledError("Cancelled.")

    def _connected(self, is_cancelled: Callable[[], bool]) -> EngineConnection:
        if self._closed:
            raise EngineError("The engine was ended.", "Restart QGIS, or load the plugin again.")
        environment = self._find_environment()
        connection = self._connection
        if connection and connection.is_alive() and connection.environment == environment:
            return connection
        self._end()
        self._connection = connection = self._started(environment, is_cancelled)
        if self._closed:  # meanwhile, and nobody else would end this one
            self._end()
        return connection

    def _started(
        self, environment: EngineEnvironment, is_cancelled: Callable[[], bool]
    ) -> EngineConnection:
        self._starting = True
        try:
            connection = EngineConnection(environment, is_cancelled)
        except CancelledError:
            raise
        except AskRasterError as error:
            self._failed_start = environment, f"{error.message}\n{error.details}".strip()
            raise
        finally:
            self._starting = False
        self._failed_start = None
        return connection

    def _end(self) -> None:
        connection, self._connection = self._connection, None
        if connection:
            connection.close()


def _tell_when_to_unload(connection: EngineConnection) -> None:
    """Raises ConnectionClosedError."""
    seconds = 60 * AskSettings.load().unload_after_minutes
    if seconds != connection.unload_after_seconds:
        connection.channel.send(Kind.UNLOAD_AFTER, seconds=seconds)
        connection.unload_after_seconds = seconds


def _read_what_came(connection: EngineConnection) -> None:
    """What the engine says between two questions. Raises ProtocolError."""
    for _ in range(MOST_BETWEEN_QUESTIONS):
        message = connection.channel.receive(0)
        if message is None:
            return
        if message.kind is Kind.STATE:
            connection.state = _understood(message, _state)


class _EngineGoneError(Exception):
    """Carries out an error after which the engine cannot be used any more."""

    def __init__(self, error: AskRasterError) -> None:
        super().__init__(str(error))
        self.error = error


_question_ids = itertools.count(1)


class _Exchange:
    """One question and everything that is said until its end."""

    def __init__(
        self,
        connection: EngineConnection,
        tile_source: TileSource,
        on_progress: Callable[[Progress], None],
        on_words: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._connection = connection
        self._channel = connection.channel
        self._tile_source = tile_source
        self._on_progress = on_progress
        self._on_words = on_words
        self._is_cancelled = is_cancelled
        self._id = next(_question_ids)
        self._cancelling = False
        self._read_given_up = False
        self._request: Any = None
        self._pending_told = 0.0

    def run(self, question: Question) -> AskResult:
        self._tile_source.on_reading = self._tell_reading
        try:
            return self._ask(question)
        finally:
            self._tile_source.on_reading = _ignore  # else the two would keep each other alive

    def _ask(self, question: Question) -> AskResult:
        prepare = getattr(self._tile_source, "prepare", None)
        if prepare is not None:
            prepare()
        try:
            self._channel.send(
                Kind.ASK,
                id=self._id,
                question=question.to_json(),
                raster=self._tile_source.description.to_json(),
            )
            outcome = self._outcome()
        except _EngineGoneError:
            raise
        except ConnectionClosedError as error:
            raise _EngineGoneError(self._lost()) from error
        except BaseException:
            self._give_up()
            raise
        if isinstance(outcome, AskRasterError):
            try:
                raise outcome
            finally:
                del outcome  # the error's frames hold it: the layer would stay with them
        return outcome

    def _outcome(self) -> AskResult | AskRasterError:
        """What the engine answers or reports, or CancelledError."""
        try:
            return self._follow()
        except ConnectionClosedError:
            raise
        except ProtocolError as error:  # who says what cannot be understood is not asked again
            raise _EngineGoneError(self._unless_cancelling(error)) from error

    def _follow(self) -> AskResult | AskRasterError:
        heard = time.monotonic()
        while True:
            if self._is_cancelled() or self._read_given_up:
                return self._cancel()
            message = self._channel.receive(POLL_SECONDS)
            if message is not None:
                outcome = self._handle(message)
                if outcome is not None:
                    return outcome
                heard = time.monotonic()  # after a tile was read, which may take long
            elif time.monotonic() - heard > SILENCE_SECONDS:
                raise _EngineGoneError(
                    self._connection.lost(f"The engine was silent for {SILENCE_SECONDS:.0f} s.")
                )

    def _handle(self, message: Message) -> AskResult | AskRasterError | None:
        if message.kind is Kind.ERROR and message.fields.get("id") is None:
            raise _EngineGoneError(reported_error(message))  # it does not understand this side
        if message.kind is Kind.STATE:
            self._connection.state = _understood(message, _state)
        if message.fields.get("id") != self._id:
            return None  # the last words of an earlier question
        if message.kind is Kind.ERROR:
            return reported_error(message)
        if message.kind is Kind.TILE_REQUEST:
            self._serve_tile(*_understood(message, self._tile_request))
        elif message.kind is Kind.PROGRESS:
            self._on_progress(_understood(message, _progress))
        elif message.kind is Kind.WORDS:
            self._on_words(_understood(message, _words))
        elif message.kind is Kind.HEARTBEAT:
            self._connection.step_seconds = _understood(message, _step_seconds)
        elif message.kind is Kind.ANSWER:
            return _understood(message, _result)
        return None

    def _tile_request(self, message: Message) -> tuple[int, int, PixelWindow]:
        """The request's number, and a level and window that the raster has."""
        fields, levels = message.fields, self._tile_source.description.levels
        level = whole(fields["level"], 0, len(levels) - 1)
        window = PixelWindow(*items(fields["window"]))
        size = levels[level]
        for start, length, side in (
            (window.column, window.width, size.width),
            (window.row, window.height, size.height),
        ):
            whole(start, 0, side - 1)
            whole(length, 1, side - start)
        return whole(fields["request"]), level, window

    def _serve_tile(self, request: Any, level: int, window: PixelWindow) -> None:
        self._request, self._pending_told = request, time.monotonic()
        try:
            rgba = self._tile_source.read_rgba(level, window)
        except CancelledError:  # of the source alone, perhaps: the engine would wait for its tile
            self._read_given_up = True
        except Exception as error:  # whatever a provider throws belongs to this tile alone
            known = error if isinstance(error, AskRasterError) else self._unreadable(level, window)
            self._channel.send(Kind.TILE_FAILED, request=request, error=known.to_json())
        else:
            self._channel.send(Kind.TILE, rgba, request=request)
        finally:
            self._request = None

    def _tell_reading(self, progress: Progress) -> None:
        """A read goes on: tell the caller, and the engine, which waits for it."""
        if self._is_cancelled():
            raise CancelledError("Cancelled.")
        self._on_progress(progress)
        if self._request is None or time.monotonic() - self._pending_told < PENDING_SECONDS:
            return
        self._channel.send(Kind.TILE_PENDING, request=self._request)
        self._pending_told = time.monotonic()

    def _unreadable(self, level: int, window: PixelWindow) -> RasterError:
        """Of an error that nobody foresaw, while it is being handled."""
        raster = self._tile_source.description
        return RasterError(
            f"The layer '{raster.name}' could not be read at "
            f"{place_in_words(raster.levels, level, window)}.",
            REPORT,
            traceback.format_exc(),
        )

    def _cancel(self) -> CancelledError:
        """Ask the engine to stop; one that goes on for too long is ended."""
        self._cancelling = True
        self._channel.send(Kind.CANCEL, id=self._id)
        begin = time.monotonic()
        while time.monotonic() - begin < self._cancel_seconds():
            message = self._channel.receive(POLL_SECONDS)
            if message is None or message.fields.get("id") != self._id:
                continue
            if message.kind is Kind.HEARTBEAT:
                self._connection.step_seconds = _understood(message, _step_seconds)
            elif message.kind in (Kind.ERROR, Kind.ANSWER):
                return CancelledError("Cancelled.")
        raise _EngineGoneError(CancelledError("Cancelled."))

    def _cancel_seconds(self) -> float:
        steps = STEPS_TO_CANCEL * self._connection.step_seconds
        return min(max(CANCEL_SECONDS, steps), LONGEST_CANCEL_SECONDS)

    def _give_up(self) -> None:
        """Nobody waits for the answer any more: the engine need not go on."""
        try:
            self._channel.send(Kind.CANCEL, id=self._id)
        except ProtocolError:
            pass  # gone, and its work with it

    def _lost(self) -> AskRasterError:
        return self._unless_cancelling(
            self._connection.lost("The engine was lost in the middle of the question.")
        )

    def _unless_cancelling(self, error: AskRasterError) -> AskRasterError:
        return CancelledError("Cancelled.") if self._cancelling else error


Understood = TypeVar("Understood")


def _understood(message: Message, read: Callable[[Message], Understood]) -> Understood:
    """What the message says.

    Raises:
        ProtocolError: it is not as agreed, in whatever way.
    """
    try:
        return read(message)
    except Exception as error:
        raise ProtocolError(
            f"The engine's message '{message.kind.value}' is not as agreed.",
            "Install the engine that belongs to this version of the plugin.",
            repr(error),
        ) from error


def _state(message: Message) -> EngineState:
    return EngineState.from_json(message.fields["state"])


def _progress(message: Message) -> Progress:
    return Progress.from_json(message.fields["progress"])


def _words(message: Message) -> str:
    return text(message.fields["text"])


def _step_seconds(heartbeat: Message) -> float:
    return number(heartbeat.fields.get("step_seconds", 0.0))


def _result(message: Message) -> AskResult:
    heatmap = message.fields["heatmap"]
    width = whole(heatmap["width"], 1, LARGEST_HEATMAP_SIDE)
    height = whole(heatmap["height"], 1, LARGEST_HEATMAP_SIDE)
    if len(message.body) != width * height * 4:
        raise ValueError(f"{len(message.body)} bytes for a heatmap of {width} x {height}")
    transform = Affine(*numbers(heatmap["transform"], 6))
    return AskResult(
        Answer.from_json(message.fields["answer"]),
        Heatmap(width, height, transform, message.body),
    )


def _ignore(progress: Progress) -> None:
    """What a source that nobody asks about tells."""


_shared: EngineProcess | None = None


def shared_engine() -> EngineProcess:
    """The one engine of this QGIS, for the panel and for Processing."""
    global _shared
    if _shared is None:
        _shared = EngineProcess()
        atexit.register(close_shared_engine)
    return _shared


def close_shared_engine() -> None:
    """End the shared engine, if there is one."""
    global _shared
    engine, _shared = _shared, None
    if engine is not None:
        engine.close()
        atexit.unregister(close_shared_engine)
