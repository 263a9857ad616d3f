"""Asking a real child process: answers, and everything that can go wrong with it."""

from __future__ import annotations

import dataclasses
import os
import signal
import threading
import time
import tracemalloc
import weakref
from dataclasses import replace
from pathlib import Path

import pytest
from askraster.model.wire import protocol
from askraster.model.wire.engine_state import EngineState
from askraster.model.wire.errors import (
    AskRasterError,
    CancelledError,
    EngineError,
    InvalidQuestionError,
    ModelFolderError,
    ProtocolError,
    RasterError,
)
from askraster.model.wire.protocol import PROTOCOL_VERSION
from askraster.model.wire.pyramid import Affine, Extent, PyramidLevel, RasterDescription
from askraster.model.wire.question import Progress, Question, Stage
from askraster.plugin.engine import engine_connection, engine_process
from askraster.plugin.engine.engine_environment import EngineEnvironment
from askraster.plugin.engine.engine_process import EngineProcess
from qgis.core import QgsSettings


class RedSquare:
    """100 x 60 red pixels, the left half of them valid."""

    description = RasterDescription(
        name="red",
        path="",
        width=100,
        height=60,
        crs="EPSG:32633",
        transform=Affine(500000, 1, 0, 5000000, 0, -1),
        extent=Extent(500000, 4999940, 500100, 5000000),
        levels=(PyramidLevel(100, 60, 1.0, True),),
        fingerprint="red",
    )

    def read_rgba(self, level, window):
        return bytes(
            byte
            for _ in range(window.height)
            for column in range(window.width)
            for byte in (255, 0, 0, 255 if column < 50 else 0)
        )


class LargeSquare(RedSquare):
    description = replace(
        RedSquare.description, levels=(PyramidLevel(4_000, 4_000, 1.0, True),), width=4_000
    )

    def read_rgba(self, level, window):
        return bytes(4 * window.width * window.height)


class Unreadable(RedSquare):
    def read_rgba(self, level, window):
        raise RasterError("The layer 'red' could not be read.", "Check its file.")


class Defective(RedSquare):
    def read_rgba(self, level, window):
        return 1 / 0


class Slow(RedSquare):
    """Says that it reads, for some seconds, as a large layer does."""

    def __init__(self, seconds):
        self.seconds = seconds

    def read_rgba(self, level, window):
        limit = time.monotonic() + self.seconds
        while time.monotonic() < limit:
            self.on_reading(Progress(Stage.READING, 1, 1, done=30, total=6000))
            time.sleep(0.05)
        return super().read_rgba(level, window)


class Prepared(RedSquare):
    """Knows only after a look what it is."""

    def prepare(self):
        self.on_reading(Progress(Stage.READING, from_server=True, done=1))
        self.description = dataclasses.replace(RedSquare.description, warnings=("no more detail",))


def asked_of(engine):
    """The process id of the engine that answers."""
    return int(engine.ask(Question("Who?"), RedSquare()).answer.model.name.split()[1])


@pytest.fixture
def engine_that(fake_environment):
    """Make an EngineProcess whose engine behaves in some manner from its start."""
    made = []

    def make(manner):
        made.append(EngineProcess(lambda: fake_environment(manner)))
        return made[-1]

    yield make
    for engine in made:
        engine.close()


def test_the_engine_sees_the_pixels_and_its_answer_comes_back(fake_engine):
    progress, words = [], []
    result = fake_engine.ask(Question("Red?"), RedSquare(), progress.append, words.append)
    assert result.answer.answer == "3000 pixels, mean 255 0 0"
    assert "".join(words) == result.answer.answer
    assert [(step.stage, step.level, step.levels) for step in progress] == [(Stage.LOOKING, 1, 1)]
    assert progress[0].tiles == (RedSquare.description.extent,)
    assert (result.heatmap.width, result.heatmap.height) == (4, 2)
    assert len(result.heatmap.values) == 4 * 4 * 2


def wait_for(condition):
    limit = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < limit
        time.sleep(0.02)


def test_what_is_loaded_is_known_after_a_question_and_after_an_unload(fake_engine):
    assert fake_engine.state() == EngineState()
    answering = asked_of(fake_engine)
    assert fake_engine.state().model == f"fake {answering}"
    assert fake_engine.state().memory_bytes > 0
    fake_engine.unload()
    wait_for(lambda: fake_engine.state() == EngineState())
    assert asked_of(fake_engine) == answering  # the engine itself lives on
    assert fake_engine.state().model


def test_the_model_is_not_unloaded_under_a_question_of_whoever(fake_engine):
    begun, enough = threading.Event(), threading.Event()

    def ask():
        with pytest.raises(CancelledError):
            fake_engine.ask(Question("slow"), RedSquare(), is_cancelled=asked_whether_cancelled)

    def asked_whether_cancelled():
        begun.set()
        return enough.is_set()

    asking = threading.Thread(target=ask)
    asking.start()
    assert begun.wait(20)
    with pytest.raises(InvalidQuestionError, match="while a question is answered"):
        fake_engine.unload()
    fake_engine.state()  # waits for nobody
    assert asking.is_alive()
    enough.set()
    asking.join()
    fake_engine.unload()


def test_nothing_is_loaded_where_no_engine_lives(fake_engine):
    fake_engine.unload()
    os.kill(asked_of(fake_engine), signal.SIGTERM)
    wait_for(lambda: fake_engine.state() == EngineState())
    fake_engine.unload()


def test_the_engine_is_told_when_to_unload_also_while_it_runs(fake_engine):
    asked_of(fake_engine)
    QgsSettings().setValue("askraster/unload_after_minutes", 3)
    fake_engine.state()
    QgsSettings().remove("askraster/unload_after_minutes")
    with pytest.raises(EngineError) as lost:
        fake_engine.ask(Question("die"), RedSquare())
    told = [line for line in lost.value.details.splitlines() if line.startswith("unload after")]
    assert told == ["unload after 600 s", "unload after 180 s", "unload after 600 s"]


def test_one_engine_serves_many_questions(fake_engine):
    assert asked_of(fake_engine) == asked_of(fake_engine)
    assert fake_engine.description().device == "CPU"


def test_what_a_library_prints_does_not_disturb(engine_that):
    assert asked_of(engine_that("chatty"))


def test_the_engines_typed_error_arrives_whole_and_the_engine_lives_on(fake_engine):
    before = asked_of(fake_engine)
    with pytest.raises(ModelFolderError) as raised:
        fake_engine.ask(Question("refuse"), RedSquare())
    error = raised.value
    assert (error.message, error.remedy) == ("There is no model.", "Choose a folder.")
    assert error.details == "config.json"
    assert asked_of(fake_engine) == before


def test_a_tile_that_cannot_be_read_fails_the_question_and_not_the_engine(fake_engine):
    before = asked_of(fake_engine)
    with pytest.raises(RasterError, match="The layer 'red' could not be read"):
        fake_engine.ask(Question("Red?"), Unreadable())
    with pytest.raises(RasterError) as raised:
        fake_engine.ask(Question("Red?"), Defective())
    assert "ZeroDivisionError" in raised.value.details
    assert asked_of(fake_engine) == before


def test_a_tile_that_takes_its_time_is_told_to_the_caller_and_to_the_engine(
    fake_engine, monkeypatch
):
    monkeypatch.setattr(engine_process, "PENDING_SECONDS", 0.2)
    progress = []
    result = fake_engine.ask(Question("pending"), Slow(0.7), progress.append)
    reading = [step for step in progress if step.stage is Stage.READING]
    assert reading and (reading[0].done, reading[0].total) == (30, 6000)
    signs = int(result.answer.warnings[-1].split()[0])
    assert 1 <= signs <= 4


def test_cancel_ends_a_tile_that_takes_its_time(fake_engine):
    before = asked_of(fake_engine)
    begin = time.monotonic()
    with pytest.raises(CancelledError):
        fake_engine.ask(Question("Red?"), Slow(60), is_cancelled=cancel_after(0.3))
    assert time.monotonic() - begin < 30, "it waited for the tile"
    assert asked_of(fake_engine) == before


def test_a_source_that_gives_a_read_up_ends_the_question(fake_engine):
    """Else the engine would wait for its tile, and the caller for the engine."""

    class GivenUp(RedSquare):
        def read_rgba(self, level, window):
            raise CancelledError("Cancelled.")

    before = asked_of(fake_engine)
    with pytest.raises(CancelledError):
        fake_engine.ask(Question("Red?"), GivenUp())
    assert asked_of(fake_engine) == before


def test_an_engine_that_dies_while_a_tile_is_read_is_noticed_by_the_read(fake_engine, monkeypatch):
    monkeypatch.setattr(engine_process, "PENDING_SECONDS", 0.1)
    with pytest.raises(EngineError, match="engine was lost"):
        fake_engine.ask(Question("dies-while-a-tile-is-read"), Slow(20))
    asked_of(fake_engine)


def test_a_source_is_prepared_before_the_engine_hears_of_it(fake_engine):
    progress = []
    result = fake_engine.ask(Question("Red?"), Prepared(), progress.append)
    assert result.answer.warnings == ("no more detail",)
    assert progress[0].from_server


def test_a_source_is_let_go_of_when_its_question_is_over(fake_engine):
    """At once: rows of a batch open one raster after another."""
    source = Prepared()
    fake_engine.ask(Question("Red?"), source)
    gone = weakref.ref(source)
    del source
    assert gone() is None


def test_an_engine_that_dies_leaves_its_last_words_and_the_next_question_works(fake_engine):
    before = asked_of(fake_engine)
    with pytest.raises(EngineError) as raised:
        fake_engine.ask(Question("die"), RedSquare())
    assert "CUDA error: device-side assert" in raised.value.details
    assert "code 9" in raised.value.details
    assert asked_of(fake_engine) != before


def test_an_engine_killed_between_questions_is_replaced(fake_engine):
    before = asked_of(fake_engine)
    os.kill(before, signal.SIGKILL)
    wait_for(lambda: not fake_engine._connection.is_alive())
    assert asked_of(fake_engine) != before


@pytest.mark.parametrize("manner", ["garbage", "malformed", "wrong-answer"])
def test_what_is_not_the_protocol_is_a_typed_error_and_the_next_question_works(fake_engine, manner):
    before = asked_of(fake_engine)
    with pytest.raises(ProtocolError):
        fake_engine.ask(Question(manner), RedSquare())
    assert asked_of(fake_engine) != before


def test_an_engine_of_another_version_is_refused_with_both_versions(engine_that):
    with pytest.raises(
        ProtocolError, match=rf"version {PROTOCOL_VERSION + 1} .* version {PROTOCOL_VERSION}"
    ):
        asked_of(engine_that("wrong-version"))


def test_an_engine_that_does_not_know_the_secret_is_refused(engine_that):
    with pytest.raises(ProtocolError, match="not the engine that was started"):
        asked_of(engine_that("wrong-secret"))


@pytest.mark.parametrize("seed", range(60))
def test_whatever_an_engine_says_is_an_answer_or_a_typed_error(fake_engine, monkeypatch, seed):
    """And an answer can be shown: its tiles are on its levels, its numbers are numbers."""
    monkeypatch.setattr(engine_process, "SILENCE_SECONDS", 0.5)
    try:
        result = fake_engine.ask(Question(f"lie {seed}"), RedSquare())
    except AskRasterError as error:
        assert error.message
    else:
        answer = result.answer
        assert all(answer.levels[tile.level].decimation for tile in answer.tiles)
        assert all(0 < abs(tile.score) < 1e301 for tile in answer.tiles)
        assert len(result.heatmap.values) == 4 * result.heatmap.width * result.heatmap.height


@pytest.mark.parametrize(
    ("manner", "said"),
    [
        ("announces-much", "too large before the secret is proved"),
        ("odd-hello", "does not say what it is"),
        ("ends-in-the-greeting", "could not be started"),
    ],
)
def test_an_engine_that_is_odd_before_it_has_proved_itself_is_refused(engine_that, manner, said):
    with pytest.raises(AskRasterError, match=said):
        asked_of(engine_that(manner))


@pytest.mark.slow
def test_an_engine_that_begins_too_slowly_is_given_up(engine_that, monkeypatch):
    """However little it says again and again."""
    monkeypatch.setattr(engine_connection, "START_SECONDS", 2.0)
    with pytest.raises(EngineError, match="did not start within 2 s"):
        asked_of(engine_that("trickles"))


def test_the_secret_is_in_no_log(engine_that, monkeypatch):
    monkeypatch.setattr(engine_connection, "new_secret", lambda: "canary" * 8)
    with pytest.raises(EngineError) as raised:
        asked_of(engine_that("tells-the-secret"))
    assert "started with (secret)" in raised.value.details
    assert "canary" not in raised.value.details


@pytest.mark.slow
def test_of_an_engine_that_writes_without_end_only_the_last_lines_are_kept(fake_engine):
    asked_of(fake_engine)
    tracemalloc.start()
    try:
        with pytest.raises(EngineError) as raised:
            fake_engine.ask(Question("floods"), RedSquare())
        assert tracemalloc.get_traced_memory()[1] < 2**23
    finally:
        tracemalloc.stop()
    assert "the end" in raised.value.details
    assert len(raised.value.details) < 100_000


def test_an_engine_that_reads_no_more_is_lost(fake_engine, monkeypatch):
    monkeypatch.setattr(protocol, "SEND_SECONDS", 0.5)
    before = asked_of(fake_engine)
    with pytest.raises(EngineError, match="lost in the middle"):
        fake_engine.ask(Question("reads-no-more"), LargeSquare())
    assert asked_of(fake_engine) != before


def test_what_is_thrown_while_asking_leaves_the_engine_free(fake_engine):
    before = asked_of(fake_engine)

    def fail(_):
        raise ZeroDivisionError

    for callbacks in ({"on_progress": fail}, {"on_words": fail}):
        with pytest.raises(ZeroDivisionError):
            fake_engine.ask(Question("Red?"), RedSquare(), **callbacks)
        assert asked_of(fake_engine) == before


def test_a_description_with_a_nan_is_an_error_of_its_question_alone(fake_engine):
    class Nowhere(RedSquare):
        description = replace(RedSquare.description, metres_per_pixel=float("nan"))

    before = asked_of(fake_engine)
    with pytest.raises(ProtocolError):
        fake_engine.ask(Question("Red?"), Nowhere())
    assert asked_of(fake_engine) == before


def test_two_engines_at_once_are_two_processes(engine_that):
    first, second = engine_that("well"), engine_that("well")
    pids = [asked_of(first), asked_of(second)]
    assert pids[0] != pids[1]
    first.close()
    assert asked_of(second) == pids[1]


def test_an_engine_that_cannot_start_says_why(engine_that):
    with pytest.raises(EngineError) as raised:
        asked_of(engine_that("ends-at-start"))
    assert "no module named torch" in raised.value.details
    assert "code 3" in raised.value.details


def test_a_python_that_is_none_says_so(tmp_path):
    python = tmp_path / "python"
    python.write_text("this is no program")
    engine = EngineProcess(lambda: EngineEnvironment(Path(python)))
    with pytest.raises(EngineError, match="could not be started"):
        asked_of(engine)


def cancel_after(seconds):
    limit = time.monotonic() + seconds
    return lambda: time.monotonic() > limit


def test_cancel_stops_a_polite_engine_which_lives_on(fake_engine):
    before = asked_of(fake_engine)
    with pytest.raises(CancelledError):
        fake_engine.ask(Question("slow"), RedSquare(), is_cancelled=cancel_after(0.3))
    assert asked_of(fake_engine) == before


@pytest.mark.slow
def test_cancel_ends_an_engine_that_does_not_listen(fake_engine, monkeypatch):
    monkeypatch.setattr(engine_process, "CANCEL_SECONDS", 0.5)
    before = asked_of(fake_engine)
    with pytest.raises(CancelledError):
        fake_engine.ask(Question("deaf"), RedSquare(), is_cancelled=cancel_after(0.3))
    assert asked_of(fake_engine) != before


@pytest.mark.slow
def test_cancel_gives_a_slow_model_the_time_of_its_steps(fake_engine, monkeypatch):
    monkeypatch.setattr(engine_process, "CANCEL_SECONDS", 0.2)
    before = asked_of(fake_engine)
    for _ in range(2):
        with pytest.raises(CancelledError):
            fake_engine.ask(Question("thinks"), RedSquare(), is_cancelled=cancel_after(0.3))
        assert asked_of(fake_engine) == before


def test_however_slow_the_steps_are_there_is_a_limit(fake_engine, monkeypatch):
    monkeypatch.setattr(engine_process, "LONGEST_CANCEL_SECONDS", 0.2)
    before = asked_of(fake_engine)
    with pytest.raises(CancelledError):
        fake_engine.ask(Question("thinks"), RedSquare(), is_cancelled=cancel_after(0.3))
    assert asked_of(fake_engine) != before


def test_a_silent_engine_is_lost(fake_engine, monkeypatch):
    monkeypatch.setattr(engine_process, "SILENCE_SECONDS", 0.5)
    with pytest.raises(EngineError, match="silent"):
        fake_engine.ask(Question("silent"), RedSquare())
    assert asked_of(fake_engine)


def test_a_second_question_waits_for_its_turn_and_can_be_cancelled_meanwhile(fake_engine):
    asked_of(fake_engine)
    first_is_over = threading.Event()

    def ask_slowly():
        with pytest.raises(CancelledError):
            fake_engine.ask(Question("slow"), RedSquare(), is_cancelled=first_is_over.is_set)

    slow = threading.Thread(target=ask_slowly)
    slow.start()
    wait_for(fake_engine._turn.locked)
    with pytest.raises(CancelledError):
        fake_engine.ask(Question("Red?"), RedSquare(), is_cancelled=cancel_after(0.3))
    assert slow.is_alive()
    first_is_over.set()
    assert fake_engine.ask(Question("Red?"), RedSquare()).answer.confidence == 0.5
    slow.join()


def test_another_python_in_the_settings_starts_another_engine(fake_environment):
    manners = iter(["well", "chatty"])
    engine = EngineProcess(lambda: fake_environment(next(manners)))
    try:
        assert asked_of(engine) != asked_of(engine)
    finally:
        engine.close()


def test_close_ends_the_process(fake_engine):
    process_id = asked_of(fake_engine)
    fake_engine.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process_id, 0)
    assert fake_engine.description() is None
    with pytest.raises(EngineError, match="was ended"):
        asked_of(fake_engine)


def test_an_engine_that_was_started_before_answers_without_another_start(fake_engine):
    fake_engine.start()
    started = fake_engine._connection
    assert fake_engine.description() is not None
    fake_engine.start()  # again: nothing to do
    fake_engine.ask(Question("Is it red?"), RedSquare())
    assert fake_engine._connection is started


def test_a_start_is_given_up_when_it_is_cancelled(fake_engine):
    with pytest.raises(CancelledError):
        fake_engine.start(lambda: True)
    assert fake_engine.description() is None


def test_a_start_that_failed_is_known_until_another_engine_is_chosen(engine_that):
    engine = engine_that("ends-at-start")
    assert not engine.start_failure()
    with pytest.raises(EngineError):
        engine.start()
    assert "ended while it was starting" in engine.start_failure() and not engine.is_starting()
    engine.stop()
    assert not engine.start_failure()


def test_a_stopped_engine_is_started_again_by_the_next_question(fake_engine):
    fake_engine.start()
    fake_engine.stop()
    assert fake_engine.description() is None
    fake_engine.ask(Question("Is it red?"), RedSquare())
