"""The benchmarks' files are read in their official form; a wrong row is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from model.datasets.rows import Box, check_images, distinct, find_image
from model.evaluation.lrs_vqa import LrsVqa
from model.evaluation.mme_realworld import MmeRealWorld
from model.evaluation.rsvqa import Rsvqa
from model.evaluation.xlrs_bench import XlrsBench
from model.wire.errors import TrainingDataError

LRS_ROW = {
    "question_id": "STAR_17",
    "image": "P0001.png",
    "category": "object color",
    "text": "What colour is the ship?\nAnswer the question using a single word or phrase.",
    "ground_truth": "white",
    "image_size": [9000, 8000],
    "hbox": [100, 200, 180, 260],
    "rbox": [100, 200, 180, 200, 180, 260, 100, 260],
    "abs_size": 4800,
    "size_bin": "0-1",
}
MME_ROW = {
    "Question_id": "perception/remote_sensing/color/0001",
    "Image": "dota_1.png",
    "Text": "What color is the roof?",
    "Question Type": "Multiple Choice",
    "Answer choices": ["(A) Red", "(B) Blue", "(C) Green", "(D) Gray", "(E) It is not there"],
    "Ground truth": "B",
    "Task": "Perception",
    "Subtask": "Remote Sensing",
    "Category": "color",
}
XLRS_ROW = {
    "index": 7,
    "image": ["images/7.png"],
    "question": "How many tanks are there?",
    "multi-choice options": ["(A) 1", "(B) 2", "(C) 3", "(D) 4"],
    "answer": "C",
    "category": "Counting/Overall counting",
    "l2-category": "Counting",
    "path": "dota/7.png",
}
LAND_USE = "Land use classification/Overall Land use classification"


def lines(path: Path, *rows: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_lrs_vqa(tmp_path: Path) -> None:
    count = {k: v for k, v in LRS_ROW.items() if k not in ("hbox", "rbox")} | {
        "question_id": "FAIR_3",
        "category": "count",
        "ground_truth": 4,
    }
    lines(tmp_path / "LRS_VQA.jsonl", LRS_ROW, count)
    (tmp_path / "image").mkdir()
    (tmp_path / "image" / "P0001.png").touch()
    ship, number = LrsVqa().read(tmp_path)
    assert (ship.identifier, ship.group, ship.truth) == ("STAR_17", "STAR", "white")
    assert ship.prompt == LRS_ROW["text"]
    assert ship.images == (tmp_path / "image" / "P0001.png",)
    assert ship.boxes == (Box(100, 200, 180, 260),)
    assert (number.group, number.truth, number.boxes) == ("FAIR", "4", ())


def published_lrs_vqa(folder: Path) -> Path:
    """The archive's folder, whose rows begin with its name, and two images of three."""
    rows = [
        LRS_ROW | {"question_id": f"{source}_{n}", "image": f"LRS_VQA/image/{n}.tif"}
        for n, source in enumerate(("STAR", "FAIR", "Bridge", "STAR"))
    ]
    lines(folder / "LRS_VQA" / "LRS_VQA_merged.jsonl", *rows)
    (folder / "LRS_VQA" / "image").mkdir()
    for n in range(3):
        (folder / "LRS_VQA" / "image" / f"{n}.tif").touch()
    return folder


@pytest.mark.parametrize("given", ["LRS_VQA", "."])
def test_lrs_vqa_in_its_published_form(given: str, tmp_path: Path) -> None:
    """Whether the archive's folder is given, or the one that it was unpacked into."""
    items = LrsVqa().read(published_lrs_vqa(tmp_path) / given)
    assert [item.images[0].is_file() for item in items] == [True, True, True, False]
    assert {item.images[0].resolve().parent for item in items[:3]} == {
        (tmp_path / "LRS_VQA" / "image").resolve()
    }
    check_images(items[:3])
    with pytest.raises(TrainingDataError, match="1 of 4 images are missing") as error:
        check_images([*items, replace(items[3], identifier="again")])
    assert "2 of 5 questions" in error.value.message and "3.tif" in error.value.message
    assert error.value.remedy


def test_lrs_vqa_in_a_folder_of_another_name(tmp_path: Path) -> None:
    (published_lrs_vqa(tmp_path) / "LRS_VQA").rename(tmp_path / "benchmark")
    items = LrsVqa().read(tmp_path / "benchmark")
    assert [item.images[0].is_file() for item in items] == [True, True, True, False]


def test_an_image_of_another_folder_is_another_image(tmp_path: Path) -> None:
    for name in ("1.tif", "FAIR/1.tif", "STAR/2.tif", "image/3.tif"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = {
        name: find_image(tmp_path, name, ("image",)).is_file()
        for name in ("STAR/1.tif", "STAR/2.tif", "DOTA/1.tif", "DOTA/STAR/1.tif", "LRS/3.tif", "")
    }
    assert found == {
        "STAR/1.tif": False,  # there is such a folder, without it
        "STAR/2.tif": True,
        "DOTA/1.tif": True,  # there is none
        "DOTA/STAR/1.tif": False,
        "LRS/3.tif": True,
        "": False,
    }
    assert find_image(tmp_path, "STAR/1.tif", ("image",)) == tmp_path / "STAR/1.tif"
    assert find_image(tmp_path, str(tmp_path / "1.tif"), ()) == tmp_path / "1.tif"


def test_scenes_of_our_own_have_the_boxes_of_all_targets(tmp_path: Path) -> None:
    row = LRS_ROW | {"hboxes": [LRS_ROW["hbox"], [500, 500, 540, 540]]}
    lines(tmp_path / "questions.jsonl", row)
    (item,) = LrsVqa().read(tmp_path)
    assert item.boxes == (Box(100, 200, 180, 260), Box(500, 500, 540, 540))


def test_mme_realworld_reads_remote_sensing_only_and_asks_in_the_official_words(
    tmp_path: Path,
) -> None:
    other = MME_ROW | {"Subtask": "Monitoring"}
    (tmp_path / "MME_RealWorld.json").write_text(json.dumps([other, MME_ROW]))
    (item,) = MmeRealWorld().read(tmp_path)
    assert item.prompt == (
        "What color is the roof? The choices are listed below: \n"
        "(A) Red\n(B) Blue\n(C) Green\n(D) Gray\n(E) It is not there\n"
        "Select the best answer to the above multiple-choice question based on the image. Respond "
        "with only the letter (A, B, C, D, or E) of the correct option.\nThe best answer is:"
    )
    assert (item.truth, item.category) == ("B", "color")


def test_xlrs_bench_asks_in_the_official_words(tmp_path: Path) -> None:
    several = XLRS_ROW | {"index": 8, "category": LAND_USE, "answer": "AC"}
    lines(tmp_path / "rows.jsonl", XLRS_ROW, several)
    one, more = XlrsBench().read(tmp_path)
    assert one.prompt == (
        "How many tanks are there?The choices are listed below:\n(A) 1\n(B) 2\n(C) 3\n(D) 4\n"
        "\nSelect the best answer for the multiple-choice question based on the image. Only "
        "respond with the letter corresponding to the correct answer (A, B, C, D).\nThe answer is:"
    )
    assert more.prompt.endswith(
        "There may be more than one correct option. Only respond with the letter(s) corresponding "
        "to the correct answer(s) (A, B, C, D), with multiple choices separated by spaces."
        "The answer(s) is(are):"
    )
    assert one.images == (tmp_path / "images" / "7.png",)


def rsvqa_folder(folder: Path, answer: str = "yes") -> Path:
    question = {
        "id": 5,
        "img_id": 236,
        "type": "presence",
        "question": "Is a road present?",
        "answers_ids": [5],
        "active": True,
    }
    retired = question | {"id": 6, "active": False}
    answers = [{"id": 5, "question_id": 5, "answer": answer, "active": True}]
    for name, rows in (("questions", [question, retired]), ("answers", answers)):
        (folder / f"LR_split_test_{name}.json").write_text(json.dumps({name: rows}))
    return folder


def test_rsvqa_leaves_out_what_is_not_active(tmp_path: Path) -> None:
    (item,) = Rsvqa().read(rsvqa_folder(tmp_path))
    assert (item.identifier, item.group, item.truth) == ("LR/5", "LR", "yes")
    assert item.prompt.startswith("Is a road present?")
    assert item.images == (tmp_path / "236.tif",)


PUBLISHED = {
    "RSVQA-HR/USGS": [
        (238791, 2387, "presence", "Is a water area present?", "yes"),
        (238792, 2387, "comp", "Are there more residential buildings than golf courses?", "no"),
        (238793, 2387, "area", "What is the area covered by golf courses?", "0m2"),
    ],
    "RSVQA-LR/LR": [
        (23608, 236, "rural_urban", "Is it a rural or an urban area", "rural"),
        (23609, 236, "presence", "Is a grass area present?", "yes"),
        (23610, 236, "count", "What is the number of buildings?", "0"),
    ],
}
"""By the beginning of the files' names: question, image, type, words, answer."""


def published_rsvqa(folder: Path) -> Path:
    """Both sets beside each other, with the fields, splits and folders of images of the published
    ones."""
    said = {"date_added": 1555035457.78, "people_id": 0, "active": True}
    for begin, rows in PUBLISHED.items():
        (folder / begin).parent.mkdir()
        questions = [
            {"id": one, "img_id": image, "type": kind, "question": words, "answers_ids": [one]}
            for one, image, kind, words, _ in rows
        ]
        answers = [{"id": one, "question_id": one, "answer": a} for one, *_, a in rows]
        # A published file of images has rows of images that are not in the split, without a type.
        images = [{"id": image, "type": "RGB"} for _, image, *_ in rows[:1]] + [{"id": 7}]
        parts = {"questions": questions, "answers": answers, "images": images}
        for split in ("train", "val", "test"):
            for name, part in parts.items():
                rows_of_split = [row | said for row in part] if split == "test" else []
                file = folder / f"{begin}_split_{split}_{name}.json"
                file.write_text(json.dumps({name: rows_of_split}), "utf-8")
    for image in ("RSVQA-HR/Images/Data/2387.tif", "RSVQA-LR/Images_LR/236.tif"):
        (folder / image).parent.mkdir(parents=True)
        (folder / image).touch()
    return folder


def test_rsvqa_in_its_published_form(tmp_path: Path) -> None:
    items = Rsvqa().read(published_rsvqa(tmp_path))
    assert [(item.group, item.category, item.truth) for item in items] == [
        (begin.rpartition("/")[2].replace("USGS", "HR"), kind, answer)
        for begin, rows in PUBLISHED.items()
        for _, _, kind, _, answer in rows
    ]
    assert all(item.images[0].is_file() for item in items)
    assert {item.images[0].parent.name for item in items} == {"Data", "Images_LR"}


def without(row: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != name}


@pytest.mark.parametrize(
    ("benchmark", "row", "what"),
    [
        (LrsVqa, without(LRS_ROW, "ground_truth"), "'ground_truth' is missing"),
        (LrsVqa, LRS_ROW | {"hbox": [5, 5, 5, 9]}, "'hbox' is empty"),
        (LrsVqa, LRS_ROW | {"hbox": [5, 5, 9]}, "'hbox' is not four numbers"),
        (LrsVqa, ["no", "object"], "not a JSON object"),
        (XlrsBench, XLRS_ROW | {"category": "Chess"}, "'Chess' is not a subtask"),
        (XlrsBench, XLRS_ROW | {"image": "7.png"}, "'image' is missing or no list"),
    ],
)
def test_a_wrong_row_is_named(
    benchmark: Callable[[], Any], row: Any, what: str, tmp_path: Path
) -> None:
    good = LRS_ROW if benchmark is LrsVqa else XLRS_ROW
    file = lines(tmp_path / "rows.jsonl", good, row)
    with pytest.raises(TrainingDataError, match=what) as error:
        benchmark().read(tmp_path)
    assert f"{file}, row 2" in error.value.message


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    file = lines(tmp_path / "rows.jsonl", LRS_ROW)
    file.write_text(file.read_text() + '{"question_id": "STAR_18", "ima\n')
    with pytest.raises(TrainingDataError, match="row 2: not JSON"):
        LrsVqa().read(tmp_path)


def test_a_question_without_an_answer_is_named(tmp_path: Path) -> None:
    folder = rsvqa_folder(tmp_path)
    (folder / "LR_split_test_answers.json").write_text('{"answers": []}')
    with pytest.raises(TrainingDataError, match="questions.json, row 1: it has no answer"):
        Rsvqa().read(folder)


@pytest.mark.parametrize("benchmark", [LrsVqa, MmeRealWorld, XlrsBench, Rsvqa])
def test_an_empty_folder_is_refused(benchmark: Callable[[], Any], tmp_path: Path) -> None:
    with pytest.raises(TrainingDataError, match="There is no file of questions"):
        benchmark().read(tmp_path)


def test_identifiers_become_distinct(tmp_path: Path) -> None:
    lines(tmp_path / "rows.jsonl", LRS_ROW, LRS_ROW, LRS_ROW | {"question_id": "STAR_1"})
    names = [item.identifier for item in distinct(LrsVqa().read(tmp_path))]
    assert names == ["STAR_17", "STAR_17#2", "STAR_1"]


@pytest.mark.parametrize(
    ("benchmark", "row"), [(LrsVqa, LRS_ROW), (MmeRealWorld, MME_ROW), (XlrsBench, XLRS_ROW)]
)
def test_predictions_are_read_back_from_their_official_form(
    benchmark: Callable[[], Any], row: dict[str, Any], tmp_path: Path
) -> None:
    lines(tmp_path / "rows.json", row).rename(
        tmp_path / ("rows.json" if benchmark is MmeRealWorld else "rows.jsonl")
    )
    (item,) = benchmark().read(tmp_path)
    file = lines(tmp_path / "out" / "predictions.jsonl", benchmark().official_row(item, "said"))
    (prediction,) = benchmark().read_predictions(file)
    assert prediction.output == "said"
    assert prediction.item.identifier == item.identifier
    assert prediction.item.prompt == item.prompt
    assert prediction.item.truth == item.truth


def test_rsvqa_predictions_are_read_back(tmp_path: Path) -> None:
    (item,) = Rsvqa().read(rsvqa_folder(tmp_path))
    file = lines(tmp_path / "out.jsonl", Rsvqa().official_row(item, "no"))
    (prediction,) = Rsvqa().read_predictions(file)
    assert (prediction.output, prediction.item.truth, prediction.item.group) == ("no", "yes", "LR")
