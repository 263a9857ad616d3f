"""What is answered without any image, and how a report says it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from model.datasets.rows import Item, Prediction
from model.evaluation.blind import blind_markdown
from model.evaluation.evaluator import Evaluator
from model.evaluation.lrs_vqa import LrsVqa
from model.evaluation.ways_of_looking import WAYS, choose_way, with_blind
from model.wire.question import AskOptions

BLIND, RFM = choose_way("blind"), choose_way("rfm")


@torch.no_grad()
def test_a_blind_answer_is_plain_transformers_to_the_words_alone(vlm) -> None:
    """The model's own chat format, and no image token in it."""
    sequence = vlm.assemble([], "Is there a harbour?")
    assert vlm.model.config.image_token_id not in sequence.input_ids
    assert "Is there a harbour?" in vlm.tokenizer.decode(sequence.input_ids[0])
    plain = vlm.model.generate(input_ids=sequence.input_ids, max_new_tokens=8, do_sample=False)
    said = vlm.tokenizer.decode(plain[0, len(sequence) :], skip_special_tokens=True)
    assert vlm.generate(sequence, 8).text == said.strip()


def test_nothing_is_seen_and_no_image_is_needed(tiny_folder, tmp_path: Path) -> None:
    model = str(tiny_folder("qwen2.5-vl"))
    evaluator = Evaluator(AskOptions(model=model, device="cpu", max_new_tokens=4))
    item = Item("1", (tmp_path / "none.tif",), "Is there a harbour?", "yes", "presence")
    other = replace(item, identifier="2", images=(tmp_path / "nor this.tif",))
    (record,), (again,) = (list(evaluator.run([i], BLIND, tmp_path)) for i in (item, other))
    assert record.output and not record.error
    assert (record.tiles, record.tokens_seen, record.tokens_to_llm) == (0, 0, 0)
    assert record.llm == record.focus == record.vision == record.pixels_read == 0
    assert 0 < record.confidence <= 1 and record.seconds["total"] > 0
    assert (again.output, again.confidence) == (record.output, record.confidence)


def predictions(*answers: str) -> list[Prediction]:
    """To four questions, whose answers are 'yes', 'no', '2' and 'red'."""
    truths = ("yes", "no", "2", "red")
    return [
        Prediction(Item(f"STAR_{n}", (), "?", truth, "any", "STAR"), said)
        for n, (truth, said) in enumerate(zip(truths, answers, strict=True))
    ]


@pytest.fixture
def scorer() -> LrsVqa:
    """Whether or not WordNet is there."""
    scorer = LrsVqa()
    scorer.measures = ("official", "normalised")
    return scorer


def test_the_report_says_how_much_needs_no_image(scorer: LrsVqa) -> None:
    """Three are right with the image; of these one is right blind, too, another when normalised."""
    text = blind_markdown(
        scorer,
        {RFM: predictions("yes", "no", "2", "blue"), BLIND: predictions("yes", "yes", "Two.", "x")},
    )
    official, normalised = text.strip().splitlines()[-2:]
    cells = [cell.strip().split(" ")[0] for cell in official.strip("|").split("|")]
    assert cells == ["STAR", "4", "25.00", "75.00", "33.33"]
    cells = [cell.strip().split(" ")[0] for cell in normalised.strip("|").split("|")]
    assert cells == ["STAR", "4", "50.00", "75.00", "66.67"]
    assert RFM.title in text


def test_without_blind_answers_nothing_is_said(scorer: LrsVqa) -> None:
    assert blind_markdown(scorer, {RFM: predictions("yes", "no", "2", "red")}) == ""


def test_blind_belongs_to_every_choice_once() -> None:
    assert with_blind(["rfm", "uniform"]) == ["rfm", "uniform", "blind"]
    assert with_blind(["blind", "rfm"]) == ["blind", "rfm"]
    assert [name for name, way in WAYS.items() if not way.shows_image] == ["blind"]
