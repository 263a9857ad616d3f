"""`python -m model ask`: what it prints, what it writes, and how it fails."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import types
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio.transform import from_origin
from tiny_models import FAMILIES

from model.__main__ import main
from model.vlm.vision_language_model import Generation, VisionLanguageModel
from model.wire.errors import DeviceError, OutputError, TrainingDataError
from model.wire.question import Answer

REPOSITORY = Path(__file__).resolve().parents[3]
QUESTION = "Is there a storage tank?"
KEYS = {
    "question": None,
    "answer": None,
    "confidence": None,
    "model": {"name", "sha256", "quantization", "device"},
    "raster": {"path", "width", "height", "crs"},
    "extent": None,
    "levels": {"width", "height", "decimation", "overview"},
    "tiles": {
        "level",
        "column",
        "row",
        "extent",
        "score",
        "vision_tokens",
        "kept_tokens",
        "support",
        "visible",
    },
    "vision_tokens": {"encoded", "to_llm", "prompts"},
    "pixels_read": None,
    "seconds": {"load", "read", "encode", "focus", "assess", "verify", "prefill", "generate"}
    | {"total"},
    "peak_memory_bytes": {"host", "device"},
    "warnings": None,
    "budget": {"effort", "looking", "tiles", "vision_tokens", "seconds", "limit", "wanted"},
    "ending": None,
    "thoughts": None,
    "turns": None,
    "found": {"label", "ring", "probability", "level", "column", "row", "by"},
}


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """A scene west of Greenwich and south of the equator, so that its coordinates are negative."""
    path = tmp_path_factory.mktemp("rasters") / "scene.tif"
    pixels = np.random.default_rng(0).integers(1, 256, (3, 1_100, 1_300), dtype=np.uint8)
    profile = {"driver": "GTiff", "width": 1_300, "height": 1_100, "count": 3, "dtype": "uint8"}
    profile |= {"crs": "EPSG:3857", "transform": from_origin(-9_000, -5_000, 2, 2)}
    with rasterio.open(path, "w", **profile, tiled=True) as dataset:
        dataset.write(pixels)
        dataset.build_overviews([2])
    return path


@pytest.fixture
def ask(raster, tiny_folder, capsys):
    """Run `ask`; gives the exit code, standard output and standard error."""

    def run(*options, path=raster, question=QUESTION, model=None):
        folder = model or tiny_folder("qwen2.5-vl")
        given = ["ask", str(path), question, "--model", str(folder), "--device", "cpu"]
        given += ["--max-tiles", "12", "--max-new-tokens", "4", *map(str, options)]
        try:
            code = main(given)
        except SystemExit as end:
            code = end.code
        return code, *capsys.readouterr()

    return run


def failure(result, code=1):
    """The one line of a typed failure; its details, if there are any, stand below it, and above it
    what the question would have cost, if it came so far."""
    got, output, error = result
    assert got == code
    assert output == ""
    line, *details = (one for one in error.splitlines() if not one.startswith("about "))
    assert line.startswith("error: ")
    assert "Traceback" not in line
    assert all(detail.startswith("    ") for detail in details)
    return line


def test_json_is_one_object_with_these_keys_and_nothing_else(ask):
    code, output, error = ask("--json")
    assert code == 0
    assert error == ""
    assert output.count("\n") == 1
    record = json.loads(output)
    for key, inner in KEYS.items():
        parts = record[key] if isinstance(record[key], list) else [record[key]]
        for part in parts if inner else ():
            assert set(part) == inner
    assert set(KEYS) <= set(record)
    assert record["question"] == QUESTION
    assert 0 < record["confidence"] < 1
    assert record["raster"]["width"] == 1_300
    assert record["raster"]["crs"] == "EPSG:3857"
    assert record["extent"] == [-9_000, -7_200, -6_400, -5_000]
    assert all(len(tile["extent"]) == 4 for tile in record["tiles"])
    assert len(record["tiles"]) <= 11
    assert record["peak_memory_bytes"]["host"] > 2**25
    assert json.loads(json.dumps(Answer.from_json(record).to_json())) == record


def test_a_follow_up_is_asked_with_what_was_said_before(ask, tmp_path):
    code, output, _ = ask("--json")
    assert code == 0
    first = json.loads(output)
    assert first["turns"] == 0
    history = tmp_path / "before.json"
    history.write_text(
        json.dumps(
            {
                "turns": [{"question": first["question"], "answer": "yes, a red one"}],
                "raster": first["raster"]["path"],
                "extent": first["extent"],
            }
        )
    )
    code, output, _ = ask("--json", "--history", history)
    assert code == 0 and json.loads(output)["turns"] == 1
    elsewhere = ask("--history", history, "--extent", "-8000,-6000,-7000,-5500")
    assert "another layer or another place" in failure(elsewhere)


@pytest.mark.parametrize(
    "said",
    [
        None,
        "",
        "[]",
        "7",
        "{" * 10_000,
        "[" * 200_000,
        '{"turns": [{"question": "Where?"}]}',
        '{"turns": [], "layer": "harbour"}',
    ],
)
def test_a_file_that_is_no_conversation(ask, tmp_path, said):
    history = tmp_path / "before.json"
    if said is not None:
        history.write_text(said)
    assert f"cannot be read from {history}" in failure(ask("--history", history))


def test_words_for_people(ask):
    code, output, error = ask()
    assert code == 0
    assert re.fullmatch(r"about \d+ s: up to 12 tiles, 6,144 vision tokens\n", error)
    *answer, confidence, looked, note = output.splitlines()
    assert note.startswith("note: The answer is cut")
    assert "".join(answer)
    assert confidence.startswith("certainty, not calibrated, 0.")
    assert looked.startswith("looked at 11 tiles, down to 1/1 of the raster's resolution")


def test_the_evidence_as_files(ask, tmp_path):
    code, output, _ = ask(
        "--json", "--heatmap", tmp_path / "heat.tif", "--tiles", tmp_path / "t.gpkg"
    )
    assert code == 0
    tiles = json.loads(output)["tiles"]
    with rasterio.open(tmp_path / "heat.tif") as heatmap:
        assert heatmap.crs.to_epsg() == 3857
        assert tuple(heatmap.bounds) == pytest.approx((-9_000, -7_200, -6_400, -5_000))
        values = heatmap.read(1, masked=True)
        assert 0 <= values.min() < 1 < values.max(), "times the average"
    assert pyogrio.read_info(tmp_path / "t.gpkg")["features"] == len(tiles)


def test_what_was_found_as_a_file_as_json_and_in_words(ask, monkeypatch, tmp_path):
    """A model that sees a ship in the upper left pixels of whatever it is shown."""
    said = '[{"bbox_2d": [0, 0, 14, 28], "label": "ship"}]'
    generation = Generation(said, (-0.5,), 0.0, 0.0, (1.0,))
    monkeypatch.setattr(VisionLanguageModel, "generate_from", lambda *_, **__: generation)
    asked = {"question": "Where are the ships?"}
    code, output, _ = ask("--json", "--found", tmp_path / "found.gpkg", **asked)
    assert code == 0
    record = json.loads(output)
    assert record["answer"].startswith(f"{len(record['found'])} found: ship in the north-west")
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "found.gpkg", layer="found")
    assert meta["crs"] == "EPSG:3857"
    assert columns[0].tolist() == ["ship"] * len(record["found"])
    assert columns[1].tolist() == [found["probability"] for found in record["found"]]
    bounds = pyogrio.read_info(tmp_path / "found.gpkg", force_total_bounds=True)["total_bounds"]
    corners = [point for found in record["found"] for point in found["ring"]]
    xs, ys = zip(*corners, strict=True)
    assert tuple(bounds) == pytest.approx((min(xs), min(ys), max(xs), max(ys)))
    assert (min(xs), max(ys)) == (-9_000, -5_000)

    code, output, _ = ask(**asked)
    assert code == 0
    lines = output.splitlines()
    assert lines[0] == record["answer"]
    assert sum(line.startswith("found: ship at -") for line in lines) == len(record["found"])


def test_nothing_found_is_an_empty_file(ask, tmp_path):
    code, output, _ = ask("--json", "--found", tmp_path / "found.gpkg")
    assert code == 0
    assert json.loads(output)["found"] == []
    assert pyogrio.read_info(tmp_path / "found.gpkg")["features"] == 0


@pytest.mark.parametrize("form", ["--extent {}", "--extent={}"])
def test_an_extent_of_negative_numbers(ask, form):
    code, output, _ = ask("--json", *form.format("-8000,-6000,-7500,-5500").split())
    assert code == 0
    assert json.loads(output)["extent"] == [-8_000, -6_000, -7_500, -5_500]


@pytest.mark.parametrize(("option", "asks"), [("--verify", True), ("--no-verify", False)])
def test_the_best_places_are_asked_one_by_one_or_not(ask, option, asks):
    record = json.loads(ask("--json", option)[1])
    assert any(tile["visible"] is not None for tile in record["tiles"]) == asks


@pytest.mark.parametrize(("option", "asks"), [("--assess", True), ("--no-assess", False)])
def test_whether_the_overview_is_enough_is_asked_or_not(ask, option, asks):
    record = json.loads(ask("--json", option)[1])
    assert (record["seconds"]["assess"] > 0) == asks


@pytest.mark.parametrize("focus", ["attention", "none"])
def test_focus_by_name(ask, focus):
    code, output, _ = ask("--json", "--focus", focus)
    assert code == 0
    assert json.loads(output)["focus"] == focus


@pytest.mark.parametrize(("effort", "tokens"), [("quick", 2_048), ("thorough", 16_384)])
def test_an_effort_is_the_models_own_budget_and_is_said_before(ask, effort, tokens):
    code, output, said = ask("--effort", effort)
    assert code == 0
    assert re.fullmatch(rf"about \d+ s: up to \d+ tiles, {tokens:,} vision tokens\n", said)
    code, output, said = ask("--json", "--effort", effort, "--max-vision-tokens", 40)
    budget = json.loads(output)["budget"]
    assert (budget["effort"], budget["vision_tokens"], said) == (effort, 40, "")


def test_the_whole_scene(ask):
    code, output, _ = ask("--json", "--looking", "whole-scene", "--max-tiles", 1_000)
    assert code == 0
    record = json.loads(output)
    assert record["budget"]["looking"] == "whole-scene"
    assert len(record["tiles"]) == record["budget"]["tiles"] - 1
    assert all(tile["kept_tokens"] <= 24 for tile in record["tiles"])
    code, _, error = ask("--looking", "whole-scene", "--max-tiles", 12)
    assert code == 1
    assert "12 tiles are allowed. Ask about a smaller extent" in error


def test_two_tiles(ask):
    code, output, _ = ask("--json", "--max-tiles", 2)
    assert code == 0
    record = json.loads(output)
    assert len(record["tiles"]) == 1
    assert any("budget of 2 tiles" in warning for warning in record["warnings"])


@pytest.mark.parametrize(
    "options",
    [
        ["--extent", "1,2,3"],
        ["--extent", "a,b,c,d"],
        ["--extent", "5,0,1,1"],
        ["--extent", "nan,0,1,1"],
        ["--focus", "guessing"],
        ["--quantization", "int1"],
        ["--max-tiles", "many"],
        ["--no-such-option"],
    ],
)
def test_wrong_usage(ask, options):
    code, output, error = ask(*options)
    assert code == 2
    assert output == ""
    assert error.startswith("usage: ")
    assert "Traceback" not in error


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--device", "xpu"], "no device 'xpu'"),
        (["--device", "toaster"], "'toaster' is not a device"),
        (["--extent", "0,0,10,10"], "outside of the raster"),
        (["--max-tiles", 1], "too small a number of tiles"),
        (["--max-vision-tokens", 3], "too small a number of vision tokens"),
        (["--focus", "rfm"], "no trained region focus module"),
        (["--heatmap", "/no/such/folder/heat.tif"], "/no/such/folder/heat.tif"),
    ],
)
@pytest.mark.parametrize("json_too", [[], ["--json"]])
def test_what_cannot_be_done_is_one_line(ask, options, said, json_too):
    assert said in failure(ask(*options, *json_too))


@pytest.mark.parametrize("question", ["", "   ", "\n"])
def test_an_empty_question(ask, question):
    assert "question is empty" in failure(ask(question=question))


def test_a_raster_that_is_not_there_or_none(ask, tmp_path):
    assert "gone.tif" in failure(ask(path=tmp_path / "gone.tif"))
    (tmp_path / "text.tif").write_text("this is no raster")
    assert "text.tif" in failure(ask(path=tmp_path / "text.tif"))


def test_a_raster_that_was_cut_short(ask, raster, tmp_path):
    cut = tmp_path / "cut.tif"
    cut.write_bytes(raster.read_bytes()[: raster.stat().st_size // 3])
    assert "cut.tif" in failure(ask(path=cut))


def test_nothing_but_nodata(ask, tmp_path):
    path = tmp_path / "empty.tif"
    profile = {"driver": "GTiff", "width": 300, "height": 300, "count": 1, "dtype": "uint8"}
    profile |= {"crs": "EPSG:3857", "transform": from_origin(0, 0, 1, 1)}
    with rasterio.open(path, "w", **profile, nodata=0) as dataset:
        dataset.write(np.zeros((1, 300, 300), np.uint8))
    assert "no valid pixels" in failure(ask(path=path))


def test_a_model_that_is_none(ask, tmp_path, tiny_folder):
    assert "no model folder" in failure(ask(model=tmp_path / "nowhere"))
    half = shutil.copytree(tiny_folder("qwen2.5-vl"), tmp_path / "half")
    weights = half / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    assert "half a download" in failure(ask(model=half))


def test_an_output_that_cannot_be_written_is_found_before_the_model_runs(ask, tmp_path):
    (tmp_path / "heat.tif").mkdir()
    code, output, error = ask("--json", "--heatmap", tmp_path / "heat.tif")
    assert (code, output) == (1, "")
    assert error.startswith("error: ")
    assert "heat.tif" in error


def test_what_cannot_be_written_at_the_end_does_not_cost_the_answer(ask, tmp_path, monkeypatch):
    """The answer is there, what could not be saved is named, and the exit code says so."""

    def full(path, *_):
        raise OutputError(f"{path} could not be written.", "Make room.")

    monkeypatch.setattr("model.raster.outputs.write_heatmap", full)
    code, output, error = ask("--json", "--heatmap", tmp_path / "heat.tif")
    assert code == 1
    assert json.loads(output)["question"] == QUESTION
    assert error.startswith("error: ")
    assert "heat.tif" in error


@pytest.mark.parametrize(
    "thrown", [ZeroDivisionError("of ours"), RecursionError("of ours"), MemoryError("of ours")]
)
def test_a_defect_of_ours_is_one_line_and_below_it_where_it_came_from(ask, monkeypatch, thrown):
    def wrong(*_):
        raise thrown

    monkeypatch.setattr("model.asking.engine.Engine.ask", wrong)
    result = ask()
    assert f"{type(thrown).__name__}: of ours" in failure(result)
    assert "test_command_line.py" in result[2]


def test_what_ends_an_answer_in_the_middle_stands_in_a_line_of_its_own(ask, monkeypatch):
    """In a terminal both come in the order in which they are said."""

    def interrupted(engine, question, pyramid, listener):
        listener.words("Yes, tw")
        raise KeyboardInterrupt

    monkeypatch.setattr("model.asking.engine.Engine.ask", interrupted)
    assert ask() == (1, "Yes, tw\n", "error: Cancelled.\n")
    assert ask("--json") == (1, "", "error: Cancelled.\n")


def test_the_details_of_a_known_error_stand_below_it(ask, monkeypatch):
    def wrong(*_):
        raise DeviceError("There is no\nmemory.", "Lower the budget.", "at layer 3\nof 24")

    monkeypatch.setattr("model.asking.engine.Engine.ask", wrong)
    assert ask()[2] == ("error: There is no memory. Lower the budget.\n    at layer 3\n    of 24\n")


@pytest.mark.parametrize("words", [("scene",), ("train", "focus"), ("train", "embedded")])
def test_the_commands_with_command_lines_of_their_own_fail_alike(monkeypatch, capsys, words):
    def wrong(*_):
        raise ZeroDivisionError("of ours")

    module = types.SimpleNamespace(main=wrong)
    monkeypatch.setattr("model.commands.own_command_lines.import_module", lambda *_: module)
    result = main([*words, "--anything"]), *capsys.readouterr()
    assert "ZeroDivisionError: of ours" in failure(result)
    assert "test_command_line.py" in result[2]


def test_a_typed_failure_of_a_training_keeps_its_details(monkeypatch, capsys, tmp_path):
    def wrong(*_):
        raise TrainingDataError("Row 3 is wrong.", "Mend it.", "row 3: no box")

    monkeypatch.setattr("model.commands.train_focus.run", wrong)
    given = ["train", "focus", "--data", str(tmp_path)]
    result = main(given), *capsys.readouterr()
    assert failure(result) == "error: Row 3 is wrong. Mend it."
    assert "row 3: no box" in result[2]


ODD_WORDS = ["", "-", "--", "nan", "inf", "-1", "0", "1e999", "9" * 5_000, "1,2,3,nan"]
ODD_WORDS += ["-inf,0,1,inf", "\0", "\u202e", "%s%n", "/", ".", "~nobody/x", "[[[["]
OPTIONS = ["--extent", "--model", "--quantization", "--device", "--max-tiles", "--focus"]
OPTIONS += ["--reducer", "--max-vision-tokens", "--max-new-tokens", "--heatmap", "--tiles"]
OPTIONS += ["--found", "--json", "--help"]
COMMANDS = ["ask", "models", "convert", "calibrate", "evaluate", "scene", "train", "dance"]


@pytest.mark.parametrize("seed", range(150))
def test_whatever_is_typed_is_one_error_or_usage(raster, monkeypatch, capsys, tmp_path, seed):
    """Never a traceback instead of an error; exit codes are 0, 1 and 2."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("model.asking.engine.Engine.ask", lambda *_: 1 / 0)
    chance = random.Random(seed)
    given = [chance.choice(["ask", "ask", *COMMANDS])]
    given += [chance.choice([str(raster), *ODD_WORDS]), chance.choice([QUESTION, *ODD_WORDS])]
    for _ in range(chance.randrange(4)):
        given += [chance.choice(OPTIONS), chance.choice(ODD_WORDS)]
    try:
        code = main(given)
    except SystemExit as end:
        code = end.code
    output, error = capsys.readouterr()
    assert code in (0, 1, 2)
    if code == 1 and given[0] != "models":  # which says of each folder what is wrong with it
        failure((code, "", error))
    if code == 2:
        assert error.startswith("usage: ")
        assert "Traceback" not in error


ONE_BY_ONE = """
import ast, sys
from model.__main__ import main
for words in ast.literal_eval(sys.argv[1]):
    assert main(words) == 0
"""


def run(*words):
    """Python in a fresh process."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONWARNINGS": "default"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize("families", [list(FAMILIES)[:1], list(FAMILIES)[1:]])
def test_every_family_as_a_command_of_its_own(raster, tiny_folder, families):
    """No library says anything beside the JSON. To start takes seconds: all but the first are asked
    in one process."""
    options = ["--device", "cpu", "--max-tiles", "12", "--max-new-tokens", "4", "--json"]
    asked = [
        ["ask", str(raster), QUESTION, "--model", str(tiny_folder(family)), *options]
        for family in families
    ]
    done = run("-m", "model", *asked[0]) if len(asked) == 1 else run("-c", ONE_BY_ONE, str(asked))
    assert (done.returncode, done.stderr) == (0, "")
    answers = [Answer.from_json(json.loads(line)) for line in done.stdout.splitlines()]
    assert [answer.model.name for answer in answers] == families
    for answer in answers:
        assert answer.question == QUESTION
        assert 0 < answer.confidence < 1
        assert len(answer.tiles) == 11
        assert answer.vision_tokens.to_llm > sum(tile.kept_tokens for tile in answer.tiles) > 0


@pytest.mark.slow
def test_a_command_that_fails(raster):
    """Exit codes are real."""
    failed = run("-m", "model", "ask", "nowhere.tif", QUESTION, "--json")
    assert "nowhere.tif" in failure((failed.returncode, failed.stdout, failed.stderr))
    assert run("-m", "model", "ask").returncode == 2
