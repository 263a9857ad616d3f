"""What a capable model is shown: the whole as one image, whole tiles in crops, in plain words."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from array_pyramid import ArrayPyramid, checkerboard, describe

from model.asking.answering import make_focus
from model.asking.crop_prompt import CropPrompt
from model.asking.feature_cache import BoundedCache
from model.asking.prompt_words import prompt_words
from model.asking.tile_explorer import TileExplorer
from model.raster.region_view import RegionView
from model.search.coarse_to_fine import coarse_to_fine
from model.vlm.profile import ModelProfile
from model.wire.pyramid import Affine, Bounds
from model.wire.question import AskOptions, FocusMethod, Question

TEXT = "Is there a storage tank?"


@pytest.fixture(autouse=True, scope="module")
def long_context(vlm):
    """Room for many tiles, each with the many tokens that a tiny tokenizer makes of words."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vlm.model.config.get_text_config(), "max_position_embeddings", 10**5)
        yield


@pytest.fixture(scope="module")
def plenty(vlm, long_context):
    """What is found and shown where there is room for all; found once, for that takes seconds."""
    return exploration_of(vlm, 10_000)


def exploration_of(vlm, tokens, draw=None, **options):
    question = Question(TEXT, AskOptions(max_tiles=1_000, max_vision_tokens=tokens, **options))
    view = RegionView(ArrayPyramid(describe(2_000, 1_400, (2, 4)), draw))
    focus = make_focus(vlm, FocusMethod.ATTENTION)
    explorer = TileExplorer(question, view, vlm, focus, BoundedCache(2**28))
    found = explorer.explore(explorer.overview(), coarse_to_fine)
    return found, CropPrompt(question, found, vlm, explorer.words).prompts()


def base_tokens(found, vlm) -> int:
    return sum(len(found.encoded[tile].valid) for tile in found.search.scored[0].tiles)


def test_the_base_level_is_one_image_and_details_are_whole(vlm, plenty):
    base = base_tokens(plenty[0], vlm)
    found, prompts = exploration_of(vlm, 2 * base)
    [sequence] = prompts.sequences
    parts = sequence.image_lengths[: len(found.search.scored[0].tiles)]
    assert (sum(parts) if vlm.counts_positions else parts[0]) == base
    assert sum(sequence.image_lengths) == prompts.vision_tokens <= 2 * base
    finest = found.search.finest
    shown = [tile for tile in finest.tiles if tile in prompts.kept]
    assert shown and all(prompts.kept[tile] == len(found.encoded[tile].kept) for tile in shown)
    hidden = [tile for tile in finest.tiles if tile not in prompts.kept]
    assert prompts.beyond_budget == len(hidden) > 0
    scores = finest.by_tile
    smallest = min(prompts.kept[tile] for tile in shown)
    room = 2 * base - prompts.vision_tokens
    assert room < smallest, "there is no room for another tile"
    assert max(scores[t] for t in hidden) <= min(scores[t] for t in shown)


def test_tiles_that_a_profile_does_not_want_are_not_said_to_lack_room(vlm, monkeypatch):
    profile = replace(vlm.folder.profile, answer_tiles=2)
    monkeypatch.setitem(vlm.folder.__dict__, "profile", profile)
    found, prompts = exploration_of(vlm, 10_000)
    shown = [tile for tile in found.search.finest.tiles if tile in prompts.kept]
    assert len(shown) == 2 < len(found.search.finest.tiles)
    assert (prompts.beyond_budget, prompts.left_out) == (0, 0)


def test_a_small_budget_shows_the_region_in_one_tile_and_the_best_of_a_detail(vlm):
    found, prompts = exploration_of(vlm, vlm.tokens_per_tile + 40)
    [sequence] = prompts.sequences
    assert sequence.image_lengths[0] == len(found.overview.kept)
    assert len(sequence.image_lengths) > 1
    assert prompts.vision_tokens <= vlm.tokens_per_tile + 40


def test_a_base_level_that_was_not_all_examined_is_no_overview(vlm, plenty):
    found, _ = plenty
    base, *finer = found.search.scored
    fewer = replace(base, tiles=base.tiles[:-1], scores=base.scores[:-1])
    partial = replace(found, search=replace(found.search, scored=(fewer, *finer)))
    question = Question(TEXT, AskOptions(max_vision_tokens=10_000))
    words = prompt_words(vlm.folder.profile, found.description, vlm.tile_size)
    [sequence] = CropPrompt(question, partial, vlm, words).prompts().sequences
    assert sequence.image_lengths[0] == len(found.overview.kept)


def test_only_the_parts_that_are_shown_are_counted(vlm, monkeypatch):
    """A base level that has no ground in places, of a model that is shown each tile by itself."""
    monkeypatch.setattr(type(vlm), "counts_positions", True)

    def corners(columns, rows):
        rgb, valid = checkerboard(columns, rows)
        return rgb, valid & ((columns < 300) | (columns > 1_800)) & (rows < 300)

    found, prompts = exploration_of(vlm, 10_000, draw=corners)
    base = found.search.scored[0].tiles
    parts = sum(found.encoded[tile].features is not None for tile in base)
    assert 1 < parts < len(base)
    assert len(prompts.sequences[0].image_lengths) >= parts
    said = vlm.tokenizer.decode(prompts.sequences[0].input_ids[0])
    assert f"in {parts} parts, row by row" in said


def test_positions_are_those_of_pictures_of_that_size(vlm, plenty):
    """Families with two-dimensional positions place a crop's tokens as one image's."""
    found, prompts = plenty
    [sequence] = prompts.sequences
    if vlm.counts_positions:  # a tile's rows are its own: each is an image
        assert max(sequence.image_lengths) == vlm.tokens_per_tile
        return
    place = sequence.vision_index[: sequence.image_lengths[0]]
    _, rows, columns = sequence.position_ids[:, 0, place].cpu().numpy()
    side = vlm.token_columns
    last = found.search.scored[0].tiles[-1]
    assert columns.max() - columns.min() + 1 <= (last.column + 1) * side
    assert columns.max() - columns.min() + 1 > last.column * side
    assert rows.max() - rows.min() + 1 > last.row * side
    assert len({*zip(rows.tolist(), columns.tolist(), strict=True)}) == len(place)


def test_the_question_is_whole_and_the_words_are_there(vlm, plenty):
    _, prompts = plenty
    said = vlm.tokenizer.decode(prompts.sequences[0].input_ids[0])
    assert TEXT in said and "north up" in said and "cannot be seen at this resolution" in said


DESCRIPTION = describe(20_000, 10_000, (4, 16))


def words_of(description):
    return prompt_words(ModelProfile(), description, 336)


def test_words_of_a_georeferenced_image():
    words = words_of(replace(DESCRIPTION, metres_per_pixel=0.3))
    assert words.overview(16) == (
        "All images show one place from above: one overhead image, north up, 6 km by 3 km on the "
        "ground. First all of it, then numbered crops of it, seen closer.\n"
        "The whole image at 4.8 m a pixel:\n"
    )
    assert words.crop(3, Bounds(1000, 400, 1672, 736), 1) == (
        "\nCrop 3, in the north-west (7% from the west edge, 6% from the north edge), "
        "200 m by 100 m on the ground at 30 cm a pixel:\n"
    )
    assert words.question("Wie viele Tanks?") == (
        "Question: Wie viele Tanks?\n"
        "Answer briefly, in the language of the question. If the images do not show it well "
        "enough to tell, answer: cannot be seen at this resolution."
    )


def test_words_of_an_image_that_lies_nowhere():
    words = words_of(replace(DESCRIPTION, crs="", metres_per_pixel=None))
    assert "north" not in words.overview() + words.crop(1, Bounds(0, 0, 400, 400), 2)
    assert "in the top left part" in words.crop(1, Bounds(0, 0, 400, 400), 2)
    assert "20000 by 10000 pixels" in words.overview()
    assert "at 1/2 of its resolution" in words.crop(1, Bounds(0, 0, 400, 400), 2)


@pytest.mark.parametrize(
    ("degrees", "north"),
    [(0, True), (10, True), (-20, True), (30, False), (90, False), (180, False)],
)
def test_only_of_what_lies_north_up_north_is_said(degrees, north):
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    turned = Affine(500_000, cosine / 2, -sine / 2, 4_000_000, -sine / 2, -cosine / 2)
    words = words_of(replace(DESCRIPTION, transform=turned))
    said = words.overview() + words.crop(1, Bounds(0, 0, 400, 400), 2)
    assert ("north up" in said) == ("north-west" in said) == north
    assert ("in the top left part" in said) != north
    mirrored = words_of(replace(DESCRIPTION, transform=Affine(0, -1, 0, 0, 0, -1)))
    assert "north" not in mirrored.overview()


@pytest.mark.parametrize(
    ("x", "y", "where"),
    [(0.5, 0.5, "in the middle"), (0.5, 0.1, "in the north"), (0.9, 0.9, "in the south-east")],
)
def test_places_in_words(x, y, where):
    ground = Bounds(x * 20_000 - 10, y * 10_000 - 10, x * 20_000 + 10, y * 10_000 + 10)
    assert f"Crop 1, {where} (" in words_of(DESCRIPTION).crop(1, ground, 1)


def test_the_abstention_of_a_profile_is_what_is_offered():
    words = prompt_words(ModelProfile(abstention="not visible"), DESCRIPTION, 336)
    assert words.question("?").endswith("answer: not visible.")


@pytest.mark.slow
def test_crops_never_exceed_the_budget(vlm):
    words = prompt_words(vlm.folder.profile, DESCRIPTION, vlm.tile_size)
    for searched, budgets in ((16, (16,)), (777, (50, 200, 777))):
        found, _ = exploration_of(vlm, searched)
        for tokens in budgets:
            question = Question(TEXT, AskOptions(max_vision_tokens=tokens))
            prompts = CropPrompt(question, found, vlm, words).prompts()
            assert prompts.vision_tokens <= tokens
            assert np.isfinite(prompts.shares).all()
