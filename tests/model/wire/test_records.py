"""What comes as JSON is read strictly: the same again, or a ValueError, and nothing between."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest
from array_pyramid import describe

from model.wire.errors import AskRasterError
from model.wire.pyramid import Extent, PyramidLevel, RasterDescription
from model.wire.question import (
    Answer,
    AskOptions,
    Ending,
    FocusMethod,
    Found,
    FoundBy,
    History,
    ModelIdentity,
    Outcome,
    PeakMemory,
    Progress,
    Quantization,
    Question,
    RasterIdentity,
    Seconds,
    Stage,
    TileEvidence,
    Turn,
    VisionTokens,
)
from model.wire.records import read_record

WHOLE = Extent(0.0, 0.0, 100.0, 50.0)
DESCRIPTION = describe(9_000, 7_000, (3, 9))
QUESTION = Question(
    "Where?",
    AskOptions(quantization=Quantization.NF4, focus=FocusMethod.NONE),
    History((Turn("Is there a ship?", "yes"), Turn("Of what colour?", "red")), "a.tif", WHOLE),
)
ANSWER = Answer(
    question="Where?",
    answer="There.",
    confidence=0.5,
    model=ModelIdentity("m", "0" * 64, "none", "cpu"),
    raster=RasterIdentity("a.tif", 100, 50, ""),
    extent=WHOLE,
    levels=(PyramidLevel(50, 25, 2.0, False), PyramidLevel(100, 50, 1.0, True)),
    tiles=(
        TileEvidence(0, 0, 0, WHOLE, 1.0, 64, 0),
        TileEvidence(1, 0, 0, WHOLE, 1.0, 64, 9, support=0.25),
    ),
    vision_tokens=VisionTokens(64, 9),
    pixels_read=5_000,
    seconds=Seconds(total=1.0),
    peak_memory_bytes=PeakMemory(1, 2),
    focus="none",
    stopped="all tiles seen",
    warnings=("It is dark.",),
    ending=Ending.CUT,
    thoughts="Where may it be?",
    turns=2,
    calibrated=True,
    outcome=Outcome.NOT_VISIBLE,
    found=(
        Found("ship", ((0.0, 0.0), (2.0, 1.0), (1.0, 3.0), (0.0, 0.0)), 0.75, 1, 0, 0),
        Found("", ((0.0, 0.0), (2.0, 1.0), (1.0, 3.0), (0.0, 0.0)), 0.5, 0, 0, 0, FoundBy.PEAK),
    ),
)
RECORDS = [DESCRIPTION, QUESTION, ANSWER, Progress(Stage.LOOKING, 1, 2, (WHOLE,))]
ODD = [None, True, -1, 0, 2**70, 10**18, -0.5, float("nan"), float("inf"), 1e300, "7", [], [[]]]
ODD += [{}, {"a": 1}, "\0", object()]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
def test_there_and_back(record):
    written = json.loads(json.dumps(record.to_json(), allow_nan=False))
    assert type(record).from_json(written) == record


def test_an_answer_of_before_outcomes_reads():
    written = ANSWER.to_json()
    del written["calibrated"], written["outcome"], written["found"]
    read = Answer.from_json(written)
    assert (read.calibrated, read.outcome, read.found) == (False, Outcome.ANSWERED, ())


def test_options_of_before_boxes_read():
    written = AskOptions().to_json()
    del written["locate"]
    assert AskOptions.from_json(written) == AskOptions()


@pytest.mark.parametrize("ring", [[], [[0, 0], [1, 1], [0, 0]], [[0, 0], [1, 0], [1, 1], [0, 1]]])
def test_what_was_found_has_a_ring(ring):
    written = ANSWER.found[0].to_json() | {"ring": ring}
    with pytest.raises(ValueError, match="ring"):
        Found.from_json(written)


def changed(value, chance):
    """The value with something odd somewhere in it, something missing, or something new."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        name = chance.choice(list(value))
        what = chance.random()
        if what < 0.1:
            return {key: part for key, part in value.items() if key != name}
        if what < 0.2:
            return value | {"own": 1}
        return value | {name: changed(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.8:
        place = chance.randrange(len(value))
        return [*value[:place], changed(value[place], chance), *value[place + 1 :]]
    return chance.choice(ODD)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
def test_what_is_changed_is_refused_or_is_a_record_that_can_be_written_again(record):
    written = json.loads(json.dumps(record.to_json()))
    chance, refused, read = random.Random(0), 0, 0
    for _ in range(2_000):
        try:
            again = type(record).from_json(changed(written, chance))
        except (ValueError, AskRasterError):
            refused += 1
        else:
            read += 1
            json.dumps(again.to_json(), allow_nan=False)
    assert refused > read > 0


@pytest.mark.parametrize(
    "levels",
    [
        [],
        [PyramidLevel(10**9, 10**9, 1.0, True)],
        [PyramidLevel(9_000, 7_000, 1.0, True)] * 2,
        [PyramidLevel(9_000, 7_000, 2.0, True)],
        [PyramidLevel(900, 700, 0.5, True), PyramidLevel(900, 700, 1.0, True)],
        [PyramidLevel(900, 0, 10.0, True), PyramidLevel(9_000, 7_000, 1.0, True)],
        [PyramidLevel(900, 9_000, 10.0, True), PyramidLevel(9_000, 7_000, 1.0, True)],
        [PyramidLevel(2**40, 1, 1.0, True)],
        [PyramidLevel(9_000, 7_000, 1.0 + level, True) for level in range(100, -1, -1)],
    ],
)
def test_levels_that_no_raster_has(levels):
    written = replace(DESCRIPTION, levels=tuple(levels)).to_json()
    with pytest.raises(ValueError):
        RasterDescription.from_json(json.loads(json.dumps(written)))


def test_a_tile_of_no_level_is_no_evidence():
    for odd in (
        replace(ANSWER, tiles=(replace(ANSWER.tiles[0], level=2),)),
        replace(ANSWER, found=(replace(ANSWER.found[0], level=2),)),
    ):
        with pytest.raises(ValueError, match="level"):
            Answer.from_json(odd.to_json())


def test_the_error_names_the_field():
    with pytest.raises(ValueError, match="PyramidLevel.width: not a whole number but a str"):
        read_record(PyramidLevel, {"width": "9", "height": 9, "decimation": 1, "overview": True})
