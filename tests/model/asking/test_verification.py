"""After the search the best places are asked one by one whether they show what is asked about."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import torch
from array_pyramid import ArrayPyramid, checkerboard, describe
from tiny_models import CHAT_TEMPLATE

from model.asking import verification, yes_or_no
from model.asking.answering import make_focus
from model.asking.engine import Engine
from model.asking.feature_cache import BoundedCache
from model.asking.listener import Listener
from model.asking.outcome import outcome_of
from model.asking.tile_explorer import TileExplorer
from model.asking.verification import NOT_CHECKED, confidence_in, verified
from model.asking.yes_or_no import NO, YES, first_tokens
from model.raster.region_view import RegionView
from model.search.coarse_to_fine import Stopped, coarse_to_fine
from model.vlm.confidence import AnswerKind, ConfidenceCalibration
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.vlm.shared_prefix import PrefixRunner
from model.vlm.vision_language_model import Generation
from model.wire.errors import CancelledError, ModelFolderError
from model.wire.question import AskOptions, FocusMethod, Outcome, Question

SHIP = "Is there a ship?"


@pytest.fixture(scope="module")
def model(tiny_folder) -> str:
    return str(tiny_folder("qwen2.5-vl"))


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def question(model, text=SHIP, **options) -> Question:
    defaults = {"max_tiles": 40, "max_vision_tokens": 500, "max_new_tokens": 4, "device": "cpu"}
    return Question(text, AskOptions(model=model, **(defaults | options)))


def scene(width=2_000, height=1_400, draw=checkerboard) -> ArrayPyramid:
    """Known by what is drawn: an engine keeps what it has read."""
    overviews = (2, 4) if width > 100 else ()
    return ArrayPyramid(describe(width, height, overviews, name=draw.__name__), draw)


def visible(answer):
    return [tile.visible for tile in answer.tiles if tile.visible is not None]


@torch.no_grad()
def test_it_is_what_the_model_says_first_of_each_place_alone(model):
    vlm = load(ModelFolder(model), "cpu")
    asked = question(model)
    explorer = TileExplorer(
        asked, RegionView(scene()), vlm, make_focus(vlm, None), BoundedCache(10**9)
    )
    exploration = explorer.explore(explorer.overview(), coarse_to_fine)
    kept = explorer.kept_prefixes
    found, warning = verified(asked, exploration, vlm, explorer.words, kept)
    assert len(found.visible) == vlm.folder.profile.verified_places and not warning
    shares = exploration.search.finest.by_tile
    assert min(shares[tile] for tile in found.visible) >= max(
        share for tile, share in shares.items() if tile not in found.visible
    )
    yes, no = first_tokens(vlm, YES), first_tokens(vlm, NO)
    yes, no = sorted(yes - no), sorted(no - yes)
    asking = verification._Verification(asked, exploration, vlm, explorer.words, kept)
    for tile, likely in found.visible.items():
        sequence = asking.sequence(tile)
        words = vlm.tokenizer.decode(sequence.input_ids[0])
        assert SHIP in words and words.count("Crop 1") == 1
        logits = vlm.model(
            input_ids=sequence.input_ids,
            position_ids=sequence.position_ids,
            mm_encoder_outputs={"image": vlm._encoder_outputs(sequence)},
        ).logits[0, -1]
        probabilities = logits.softmax(-1)
        says_yes, says_no = probabilities[yes].sum(), probabilities[no].sum()
        assert likely == pytest.approx(float(says_yes / (says_yes + says_no)), abs=1e-4)
        assert found.shares[tile] == pytest.approx(shares[tile] * likely)


def test_what_was_said_of_each_place_is_evidence(engine, model):
    answer = engine.ask(question(model), scene()).answer
    assert len(visible(answer)) == 12 and all(0 <= one <= 1 for one in visible(answer))
    assert answer.seconds.verify > 0
    record = answer.to_json()
    assert [t["visible"] for t in record["tiles"]] == [tile.visible for tile in answer.tiles]
    off = engine.ask(question(model, verify=False), scene()).answer
    assert visible(off) == [] and off.seconds.verify == 0


def test_a_folder_says_how_many_places_are_asked(engine, model, tmp_path):
    folder = shutil.copytree(model, tmp_path / "few")
    for places, options, expected in ((3, {}, 3), (0, {}, 0), (0, {"verify": True}, 12)):
        ModelFolder(folder).change_profile(verified_places=places)
        engine.release()
        answer = engine.ask(question(str(folder), **options), scene()).answer
        assert len(visible(answer)) == expected


def test_asking_costs_no_more_vision_tokens_than_the_answer(engine, model):
    answer = engine.ask(question(model, max_vision_tokens=23), scene()).answer
    assert len(visible(answer)) == 5  # a tile is 4 tokens


def says(monkeypatch, *likely):
    """Places, best first, show what is asked about as likely as that; further ones not at all."""

    def found(self, check):
        check()
        rest = [0.01] * len(self.places())
        return dict(zip(self.places(), [*likely, *rest], strict=False))

    monkeypatch.setattr(verification._Verification, "visible", found)


def test_the_answer_rests_on_the_places_that_show_it(engine, model, monkeypatch, tmp_path):
    folder = shutil.copytree(model, tmp_path / "few")
    ModelFolder(folder).change_profile(answer_tiles=1)
    says(monkeypatch, 0.01, 0.02, 0.98)
    answer = engine.ask(question(str(folder)), scene()).answer
    finest = [tile for tile in answer.tiles if tile.level == max(t.level for t in answer.tiles)]
    best = sorted(finest, key=lambda tile: -tile.score)
    assert {tile for tile in finest if tile.kept_tokens} == {best[2]}


@pytest.mark.parametrize(
    ("text", "places", "expected"),
    [
        (SHIP, (0.2, 0.9), Outcome.ANSWERED),
        (SHIP, (0.2, 0.3), Outcome.NOT_VISIBLE),
        ("Describe the scene.", (0.2, 0.3), Outcome.ANSWERED),
    ],
)
def test_what_no_place_shows_is_not_visible(engine, model, monkeypatch, text, places, expected):
    says(monkeypatch, *places)
    answer = engine.ask(question(model, text), scene()).answer
    assert answer.outcome is expected


def test_a_no_stays_an_answer_where_no_place_shows_it():
    assert outcome_of("No.", Stopped.NATIVE, is_visible=False) is Outcome.ANSWERED
    assert outcome_of("Red", Stopped.NATIVE, is_visible=False) is Outcome.NOT_VISIBLE
    assert outcome_of("No.", Stopped.FLAT, is_visible=False) is Outcome.NOTHING_STOOD_OUT
    assert outcome_of("", Stopped.NATIVE, is_visible=False) is Outcome.NO_ANSWER


def test_confidence_is_how_likely_the_best_place_shows_it():
    as_it_is = ConfidenceCalibration()

    def of(said, calibration=as_it_is, places=(0.2, 0.7)):
        generation = Generation(said, (float(np.log(0.5)),), 0.0, 0.0, (1.0,))
        return confidence_in(generation, dict(enumerate(places)), calibration)

    assert (of("Yes"), of("No."), of("red")) == pytest.approx((0.7, 0.3, 0.35))
    assert of("Yes", places=()) == pytest.approx(0.5)
    fitted = ConfidenceCalibration(1.0, {AnswerKind.YES: 1.0})
    assert of("Yes", fitted) == pytest.approx(fitted.confidence(0.5, "Yes"))


@pytest.mark.parametrize("text", ["Describe the scene.", "What is this?"])
def test_where_there_is_nothing_to_look_for_nothing_is_searched_and_asked(engine, model, text):
    answer = engine.ask(question(model, text), scene()).answer
    assert visible(answer) == [] and answer.seconds.verify == 0
    assert {tile.level for tile in answer.tiles} == {0}
    assert answer.stopped == Stopped.WHOLE.value and answer.outcome is Outcome.ANSWERED


def test_a_folder_may_want_a_search_for_every_question(engine, model, tmp_path):
    folder = shutil.copytree(model, tmp_path / "searching")
    ModelFolder(folder).change_profile(skips_search=False)
    answer = engine.ask(question(str(folder), "Describe the scene."), scene()).answer
    assert max(tile.level for tile in answer.tiles) > 0


def test_places_that_nothing_ranks_are_not_asked(engine, model):
    answer = engine.ask(question(model, focus=FocusMethod.NONE, verify=True), scene()).answer
    assert visible(answer) == []


def test_a_region_of_one_tile_is_asked_as_a_whole(engine, model):
    answer = engine.ask(question(model), scene(50, 50)).answer
    assert len(answer.tiles) == len(visible(answer)) == 1


GRASS = "Is there any grass?"


def everywhere(columns, rows):
    """The same green at every pixel."""
    valid = np.ones(np.broadcast_shapes(columns.shape, rows.shape), bool)
    return np.broadcast_to((60, 140, 50), (*valid.shape, 3)), valid


@pytest.mark.parametrize("text", [GRASS, "What grows here?"])
def test_what_is_everywhere_is_visible_and_no_place_is_hotter(engine, model, monkeypatch, text):
    says(monkeypatch, *[0.9] * 12)
    given = engine.ask(question(model, text), scene(2_016, 1_344, everywhere))
    assert given.answer.outcome is Outcome.ANSWERED
    for level in {tile.level for tile in given.answer.tiles}:
        scores = [tile.score for tile in given.answer.tiles if tile.level == level]
        assert scores == pytest.approx([1 / len(scores)] * len(scores), rel=0.01)
    assert np.nanmean(given.heatmap.values) == pytest.approx(1, abs=0.01)
    assert given.answer.stopped == Stopped.FLAT.value


def test_a_raster_without_ground_but_for_one_tile(engine, model):
    def one_tile(columns, rows):
        rgb, valid = checkerboard(columns, rows)
        return rgb, valid & (columns // 28 == 40) & (rows // 28 == 31)

    given = engine.ask(question(model, max_tiles=200), scene(draw=one_tile))
    assert given.answer.answer and given.answer.outcome is Outcome.ANSWERED
    (asked,) = [tile for tile in given.answer.tiles if tile.visible is not None]
    left, top = 500_000 + 40 * 28 / 2, 4_000_000 - 31 * 28 / 2
    assert asked.extent[0] <= left < asked.extent[2] and asked.extent[1] < top <= asked.extent[3]
    assert np.nansum(given.heatmap.values) > 0


def test_only_what_has_ground_is_asked(engine, model):
    def one_corner(columns, rows):
        rgb, valid = checkerboard(columns, rows)
        return rgb, valid & (columns < 56) & (rows < 56)

    answer = engine.ask(question(model), scene(draw=one_corner)).answer
    asked = [tile for tile in answer.tiles if tile.visible is not None]
    assert asked and all(tile.vision_tokens for tile in asked)


def test_it_is_cancelled_between_two_places(engine, model, monkeypatch):
    run, begun = PrefixRunner.run, []

    def watched(*arguments, **options):
        for found in run(*arguments, **options):
            begun.append(found)
            yield found

    monkeypatch.setattr(PrefixRunner, "run", watched)
    listener = Listener(cancelled=lambda: bool(begun))
    with pytest.raises(CancelledError):
        engine.ask(question(model), scene(), listener)
    assert len(begun) == 1
    assert len(visible(engine.ask(question(model), scene()).answer)) == 12


def test_without_memory_for_it_the_answer_says_so(engine, model, monkeypatch):
    class Full(PrefixRunner):
        def run(self, *_, **__):
            raise torch.OutOfMemoryError("no room")

    monkeypatch.setattr(verification, "PrefixRunner", Full)
    answer = engine.ask(question(model), scene()).answer
    assert answer.answer and visible(answer) == []
    assert NOT_CHECKED in answer.warnings and answer.outcome is Outcome.ANSWERED


def test_without_memory_for_the_overview_no_place_is_checked(model, monkeypatch):
    def full(*_, **__):
        raise torch.OutOfMemoryError("no room")

    monkeypatch.setattr(verification.KeptPrefixes, "of", full)
    asked = question(model)
    vlm = load(ModelFolder(model), "cpu")
    explorer = TileExplorer(asked, RegionView(scene()), vlm, None, BoundedCache(10**9))
    exploration = explorer.explore(explorer.overview(), coarse_to_fine)
    found = verified(asked, exploration, vlm, explorer.words, explorer.kept_prefixes)
    assert found == (exploration, NOT_CHECKED)


def test_what_cannot_tell_yes_from_no_is_not_asked(engine, model, monkeypatch):
    monkeypatch.setattr(yes_or_no, "first_tokens", lambda vlm, words: {7})
    assert visible(engine.ask(question(model), scene()).answer) == []


def test_who_abstains_is_asked_the_question_itself():
    """The embedded model's 'not visible', 'no' and 0 speak against a place."""
    engine = Engine()
    text = "How many ships are there?"
    asked = question("", text, verify=True, max_vision_tokens=768)
    answer = engine.ask(asked, scene()).answer
    assert len(visible(answer)) == 12 and all(0 <= one <= 1 for one in visible(answer))


THINKS = CHAT_TEMPLATE.replace("assistant\n", "assistant\n<think>\n")
DOES_NOT = CHAT_TEMPLATE.replace("assistant\n", "assistant\n<think>\n\n</think>\n\n")


@pytest.mark.parametrize(("template", "places"), [(THINKS, 0), (DOES_NOT, 12)])
def test_who_thinks_first_is_not_asked_but_behind_a_thought_that_is_over(
    engine, model, tmp_path, template, places
):
    folder = shutil.copytree(model, tmp_path / "thinking")
    (folder / "chat_template.jinja").write_text(template)
    answer = engine.ask(question(str(folder), verify=True), scene()).answer
    assert len(visible(answer)) == places
    assert answer.outcome is not Outcome.NOT_VISIBLE


def test_a_model_that_begins_a_thought_by_itself_has_told_nothing(model):
    vlm = load(ModelFolder(model), "cpu")
    reading = yes_or_no.YesOrNo(vlm)
    assert reading.can_be_told
    (yes, *_), (no, *_) = (sorted(first_tokens(vlm, (word,))) for word in ("yes", "no"))
    (thought,) = first_tokens(vlm, ("<think>",))
    logits = torch.full((vlm.model.config.get_text_config().vocab_size,), -50.0)
    logits[yes], logits[no] = 3.0, 1.0
    assert reading.likely(logits) == pytest.approx(float(torch.tensor(2.0).sigmoid()))
    logits[thought] = 9.0
    assert reading.likely(logits) is None


@pytest.mark.parametrize("says", [30.0, 300.0])
def test_a_model_that_says_something_else_has_told_nothing(model, says):
    """What is left for yes and no is noise: it must not become 'not visible'."""
    vlm = load(ModelFolder(model), "cpu")
    (yes, *_), (no, *_) = (sorted(first_tokens(vlm, (word,))) for word in ("yes", "no"))
    (other, *_) = sorted(first_tokens(vlm, ("The",)) - first_tokens(vlm, (*YES, *NO)))
    logits = torch.full((vlm.model.config.get_text_config().vocab_size,), -says)
    logits[other], logits[yes], logits[no] = says, 1.0, 0.0
    assert yes_or_no.YesOrNo(vlm).likely(logits) is None


@pytest.mark.parametrize("wrong", [float("nan"), float("inf")])
@pytest.mark.parametrize("abstention", ["", "not visible"])
def test_logits_that_are_no_numbers_are_said(model, tmp_path, wrong, abstention):
    folder = ModelFolder(shutil.copytree(model, tmp_path / "model"))
    folder.change_profile(abstention=abstention)
    vlm = load(ModelFolder(folder.path), "cpu")
    logits = torch.zeros(vlm.model.config.get_text_config().vocab_size)
    logits[7] = wrong
    with pytest.raises(ModelFolderError, match="gave no numbers"):
        yes_or_no.YesOrNo(vlm).likely(logits)
