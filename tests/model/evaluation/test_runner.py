"""The loop: what is asked, written down, shared, resumed, and what it cost."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from model.commands.evaluate import add_arguments
from model.datasets.rows import Box, Item
from model.evaluation import evaluator as evaluator_room
from model.evaluation.costs import sum_up
from model.evaluation.efficiency import DecoderShape, decoder_cost, focus_cost, vision_cost
from model.evaluation.evaluator import Evaluator, Record
from model.evaluation.lrs_vqa import LrsVqa
from model.evaluation.runner import OURS, Run, run, write_report
from model.evaluation.scores import Tally
from model.evaluation.ways_of_looking import choose_way
from model.focus.relative_attention import NEUTRAL_QUESTION
from model.wire.errors import OutputError, TrainingDataError
from model.wire.question import AskOptions

REPOSITORY = Path(__file__).parents[3]
CATEGORIES = ("object color", "object category", "count")


@pytest.fixture(scope="module")
def benchmark_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three images, three questions about each, in LRS-VQA's form."""
    folder = tmp_path_factory.mktemp("lrs-vqa")
    rows = []
    for number, (width, height) in enumerate(((2_100, 1_500), (504, 392), (2_240, 2_240))):
        coarse = np.random.default_rng(number).integers(0, 255, (height // 20, width // 20, 3))
        image = Image.fromarray(coarse.astype(np.uint8)).resize((width, height))
        image.save(folder / f"{number}.png")
        for place, category in enumerate(CATEGORIES):
            row = {
                "question_id": f"STAR_{number}{place}",
                "image": f"{number}.png",
                "category": category,
                "text": f"What is number {place}?",
                "ground_truth": "white",
                "image_size": [width, height],
            }
            if category != "count":
                row["hbox"] = [100 * place + 200, 200, 100 * place + 260, 290]
            rows.append(row)
    # Not image by image, as in the published file.
    order = np.random.default_rng(1).permutation(len(rows))
    text = "".join(json.dumps(rows[place]) + "\n" for place in order)
    (folder / "questions.jsonl").write_text(text)
    return folder


@pytest.fixture(scope="module")
def options(tiny_folder: Callable[[str], Path]) -> AskOptions:
    return AskOptions(
        model=str(tiny_folder("qwen2.5-vl")),
        device="cpu",
        max_tiles=30,
        max_vision_tokens=40,
        max_new_tokens=4,
    )


@pytest.fixture(scope="module")
def evaluator(options: AskOptions) -> Evaluator:
    return Evaluator(options)


def quiet(words: str) -> None:
    pass


def timeless(records: tuple[Record, ...]) -> list[Record]:
    """Without what differs from one time to the next, and without what depends on what was asked
    before."""
    timed = {"seconds": {}, "peak_host_bytes": 0, "peak_device_bytes": 0}
    found = {"tokens_encoded": 0, "pixels_read": 0, "focus": 0}
    return [replace(r, **timed, **({} if r.first else found)) for r in records]


@pytest.fixture(scope="module")
def items(benchmark_folder: Path) -> list[Item]:
    return LrsVqa().read(benchmark_folder)


@pytest.fixture(scope="module")
def whole(
    items: list[Item], evaluator: Evaluator, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Run, Path]:
    """A run from beginning to end, and its folder."""
    folder = tmp_path_factory.mktemp("whole") / "run"
    return run(LrsVqa(), items, evaluator, choose_way("coarse-to-fine"), folder, quiet), folder


def test_every_question_is_answered_and_written_in_the_official_form(
    whole: tuple[Run, Path], items: list[Item]
) -> None:
    result, folder = whole
    assert [p.item for p in result.predictions] == items
    assert all(not record.error and record.output for record in result.records)
    read_back = {
        p.item.identifier: p for p in LrsVqa().read_predictions(folder / "predictions.jsonl")
    }
    assert {p.item.identifier: p.output for p in result.predictions} == {
        name: p.output for name, p in read_back.items()
    }
    assert [p.name for p in sorted(folder.iterdir())] == ["predictions.jsonl", "settings.json"]


def test_an_image_is_encoded_once_for_all_its_questions(
    whole: tuple[Run, Path], items: list[Item], evaluator: Evaluator
) -> None:
    """Only tiles that no question before has looked at."""
    small = [
        record
        for item, record in zip(items, whole[0].records, strict=True)
        if item.images[0].name == "1.png"
    ]
    assert sorted(record.first for record in small) == [False, False, True]
    for record in small:
        assert (record.tokens_encoded == record.tokens_seen) is record.first
    about_small = [item for item in items if item.images[0].name == "1.png"]
    way = choose_way("coarse-to-fine")
    separate = [record for item in about_small for record in evaluator.run([item], way, Path())]
    assert all(record.first for record in separate)
    assert all(record.tokens_encoded == record.tokens_seen for record in separate)
    assert [r.tokens_seen for r in separate] == [r.tokens_seen for r in small]
    assert len({r.tokens_seen for r in small}) == 1
    assert [r.output for r in separate] == [r.output for r in small]


def test_ways_of_looking_share_what_was_seen_but_for_the_first_question(
    items: list[Item], evaluator: Evaluator
) -> None:
    """Random tiles are the same for all questions; the base level is shared, too."""
    about_one = [item for item in items if item.images[0].name == "2.png"]
    box = (Box(100, 100, 150, 150),)
    known = [replace(item, boxes=box) for item in about_one]
    everything = list(evaluator.run(about_one[:1], choose_way("everything-pruned"), Path()))
    assert everything[0].tokens_encoded == everything[0].tokens_seen == (40 * 40 + 1) * 4
    first, second, _ = evaluator.run(known, choose_way("box-known"), Path())
    assert first.first and first.tokens_encoded == first.tokens_seen > 0
    assert not second.first and second.tokens_encoded == 0
    assert second.tokens_seen == first.tokens_seen
    assert second.pixels_read < first.pixels_read
    other = [item for item in items if item.images[0].name == "1.png"]
    list(evaluator.run(other, choose_way("box-known"), Path()))
    _, again, _ = evaluator.run(about_one, choose_way("random"), Path())
    assert again.tokens_encoded == 0


@pytest.mark.parametrize("lines", [0, 1, 3, 5, 8])
def test_a_killed_run_resumes_to_the_identical_result(
    lines: int, whole: tuple[Run, Path], items: list[Item], evaluator: Evaluator, tmp_path: Path
) -> None:
    complete = (whole[1] / "predictions.jsonl").read_text().splitlines(keepends=True)
    (tmp_path / "settings.json").write_text((whole[1] / "settings.json").read_text())
    half_a_line = complete[lines][: len(complete[lines]) // 2]
    (tmp_path / "predictions.jsonl").write_text("".join(complete[:lines]) + half_a_line)
    asked: list[str] = []
    way = choose_way("coarse-to-fine")
    resumed = run(LrsVqa(), items, evaluator, way, tmp_path, asked.append)
    assert timeless(resumed.records) == timeless(whole[0].records)
    assert resumed.predictions == whole[0].predictions
    assert len(asked) == len(items) - lines // 3 * 3  # an image is asked about as a whole
    assert len((tmp_path / "predictions.jsonl").read_text().splitlines()) == len(items)


def test_a_longer_run_keeps_the_answers_of_a_shorter_one(
    whole: tuple[Run, Path], items: list[Item], evaluator: Evaluator, tmp_path: Path
) -> None:
    way = choose_way("coarse-to-fine")
    by_image = sorted(items, key=lambda item: item.images)
    run(LrsVqa(), by_image[:3], evaluator, way, tmp_path, quiet)
    asked: list[str] = []
    longer = run(LrsVqa(), by_image, evaluator, way, tmp_path, asked.append)
    assert len(asked) == 6
    run(LrsVqa(), by_image[:3], evaluator, way, tmp_path, asked.append)
    assert len(asked) == 6
    outputs = {p.item.identifier: p.output for p in whole[0].predictions}
    assert {p.item.identifier: p.output for p in longer.predictions} == outputs


def test_a_question_that_has_changed_is_asked_again(
    whole: tuple[Run, Path], items: list[Item], evaluator: Evaluator, tmp_path: Path
) -> None:
    for file in whole[1].iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    changed = [replace(items[0], truth="black"), *items[1:]]
    asked: list[str] = []
    way = choose_way("coarse-to-fine")
    result = run(LrsVqa(), changed, evaluator, way, tmp_path, asked.append)
    assert len(asked) == 3  # all about its image
    assert [p.item for p in result.predictions] == changed


def test_a_folder_of_other_options_is_refused(
    whole: tuple[Run, Path], items: list[Item], options: AskOptions
) -> None:
    other = Evaluator(replace(options, max_tiles=20))
    with pytest.raises(OutputError, match="other options"):
        run(LrsVqa(), items, other, choose_way("coarse-to-fine"), whole[1], quiet)


def test_a_failing_item_is_recorded_and_the_rest_goes_on(
    items: list[Item], evaluator: Evaluator, tmp_path: Path
) -> None:
    missing = replace(items[0], identifier="STAR_x", images=(tmp_path / "none.png",))
    empty = replace(items[1], identifier="STAR_y", images=items[2].images, prompt=" ")
    about_one = [item for item in items if item.images == items[2].images]
    way = choose_way("coarse-to-fine")
    result = run(LrsVqa(), [missing, empty, *about_one], evaluator, way, tmp_path / "o", quiet)
    first, second, *others = result.records
    assert "none.png could not be read" in first.error
    assert "question is empty" in second.error
    assert not any(record.error for record in others)
    costs = result.costs
    assert (costs.failed, costs.answered) == (2, 3)
    report = write_report(LrsVqa(), [result], tmp_path)
    assert "2 failed, counted as wrong; the first: STAR_x" in report
    asked: list[str] = []
    run(LrsVqa(), [missing, *about_one], evaluator, way, tmp_path / "o", asked.append)
    assert len(asked) == 1  # what failed is tried again


def test_costs_are_those_of_the_formulas(items: list[Item], evaluator: Evaluator) -> None:
    """An overview of 4 tokens, 4 tokens a tile, attention read in the second of 4 layers.

    2,240 px have levels of 560, 1,120 and 2,240 px, of which the first and the last are visited; of
    29 tiles, 14 are for the base level, which has 100, so that the overview's own 4 tokens are
    scored first. There is a budget of 40 tokens.
    """
    (item,) = (i for i in items if i.identifier == "STAR_20")
    (record,) = evaluator.run([item], choose_way("attention"), Path())
    assert (record.tiles, record.finest_tiles) == (14 + 15, 15)
    assert record.tokens_to_llm == 40
    assert record.tokens_encoded == (1 + 29) * 4
    shape = DecoderShape.of(evaluator.vlm.model.config.get_text_config())
    assert record.llm == decoder_cost(shape, 40)
    assert record.vision == vision_cost(evaluator.vlm) * 30
    # Tokens of the whole sequence: what stands before a tile is run once a level, each tile behind
    # it, and behind each tile both questions. The overview itself stands behind the first 7.
    begins, introduced = 7, 173
    user_turn = 5
    asked = [len(evaluator.vlm.assemble([], words)) for words in (item.prompt, NEUTRAL_QUESTION)]

    def cost(before: int, tiles: int) -> int:
        questions = (focus_cost(shape, n - user_turn, 1, behind=before + 4) for n in asked)
        each = focus_cost(shape, 4, 1, behind=before) + sum(questions)
        return focus_cost(shape, before, 1) + tiles * each

    assert record.focus == cost(begins, 1) + cost(introduced, 14) + cost(introduced, 15)
    assert record.pixels_read == 560**2 + 15 * 56**2


@pytest.mark.parametrize(
    "name", ["downsampled", "uniform", "random", "attention", "box-known", "everything-pruned"]
)
def test_ways_keep_to_the_budget(name: str, items: list[Item], evaluator: Evaluator) -> None:
    (item,) = (i for i in items if i.identifier == "STAR_20")
    (record,) = evaluator.run([item], choose_way(name), Path())
    assert not record.error
    assert record.tokens_to_llm <= 40
    if name == "everything-pruned":
        assert record.tiles == record.finest_tiles == 40 * 40
    else:
        assert record.tokens_seen <= 30 * 4
    if name == "downsampled":
        assert record.targets == record.finest_tiles == 0
    if name in ("box-known", "everything-pruned"):
        assert record.targets == record.targets_seen == 1


def test_everything_sends_all_tokens(items: list[Item], evaluator: Evaluator) -> None:
    (item,) = (i for i in items if i.identifier == "STAR_10")
    (record,) = evaluator.run([item], choose_way("everything"), Path())
    assert record.tokens_encoded == (9 * 7 + 1) * 4
    assert record.tokens_to_llm == 9 * 7 * 4  # they are the overview, too


def test_costs_are_summed_up() -> None:
    records = [
        Record("a", tokens_encoded=100, llm=2 * 10**12, seconds={"total": 1.0}, targets=1),
        Record(
            "b",
            tokens_encoded=300,
            llm=4 * 10**12,
            seconds={"total": 3.0},
            targets=3,
            targets_seen=2,
        ),
        Record("c", tokens_encoded=200, seconds={"total": 2.0}, peak_host_bytes=7, first=True),
        Record("d", error="no"),
    ]
    costs = sum_up(records)
    assert (costs.answered, costs.failed) == (3, 1)
    assert (costs.tokens_encoded, costs.tera_llm) == (200, 2)
    assert costs.seconds_p50 == 2.0
    assert costs.seconds_p95 == pytest.approx(2.9)
    assert costs.peak_host_bytes == 7
    assert costs.tile_recall == Tally(2, 4)
    assert sum_up([Record("d", error="no")]).tile_recall is None
    first = sum_up(records, only_first=True)
    assert (first.measured, first.seconds_p50, first.tera_llm) == (1, 2.0, 2)


def evaluate(*arguments: object) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser.add_subparsers())
    chosen = parser.parse_args(["evaluate", *map(str, arguments)])
    assert chosen.command(chosen) == 0


def test_the_command(
    benchmark_folder: Path,
    options: AskOptions,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    evaluate(
        *("lrs-vqa", "--data", benchmark_folder, "--model", options.model, "--output", tmp_path),
        *("--limit", 2, "--max-tiles", 12, "--way", "coarse-to-fine", "--way", "uniform"),
    )
    printed = capsys.readouterr().out
    report = (tmp_path / "report.md").read_text()
    assert "## uniform native tiles" in report
    assert "## How much of it needs no image" in report
    assert report in printed
    scores = json.loads((tmp_path / "scores.json").read_text())
    assert set(scores["ways"]) == {"coarse-to-fine", "uniform", "blind"}
    predictions = tmp_path / "uniform" / "predictions.jsonl"
    rows = [json.loads(line) for line in predictions.open()]
    assert len(rows) == 2
    assert all(set(row) >= {"id", "question_id", OURS} for row in rows)
    evaluate("lrs-vqa", "--predictions", predictions)
    table = capsys.readouterr().out[:-1].split("### STAR")[1]
    assert table in report


def test_missing_images_stop_it_before_a_model_is_loaded(
    benchmark_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them would be counted as wrong answers, as if they had been measured."""
    shutil.copytree(benchmark_folder, tmp_path / "data")
    (tmp_path / "data" / "1.png").unlink()
    monkeypatch.setattr(evaluator_room, "load", lambda *_: pytest.fail("a model was loaded"))
    with pytest.raises(TrainingDataError, match="1 of 3 images are missing, which 3 of 9 quest"):
        evaluate("lrs-vqa", "--data", tmp_path / "data", "--output", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_blind_alone_needs_no_image(
    benchmark_folder: Path, options: AskOptions, tmp_path: Path
) -> None:
    shutil.copy(benchmark_folder / "questions.jsonl", tmp_path)
    evaluate(
        *("lrs-vqa", "--data", tmp_path, "--model", options.model, "--output", tmp_path / "out"),
        *("--limit", 2, "--way", "blind"),
    )
    scores = json.loads((tmp_path / "out" / "scores.json").read_text())
    assert set(scores["ways"]) == {"blind"}
    assert scores["ways"]["blind"]["costs"]["answered"] == 2


def test_the_engine_knows_the_command() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "model", "evaluate", "--help"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    assert shown.returncode == 0
    for name in ("lrs-vqa", "mme-realworld-rs", "xlrs-bench", "rsvqa", "haystack"):
        assert name in shown.stdout
