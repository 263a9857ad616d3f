"""Questions of where and how many, answered from boxes.

The models are tiny and random, but given eyes and a voice: a token's first feature says how red its
pixels are, and what is said is a box around the red ones in the family's own form. All between is
what ships: the crops, the prompts, the boxes' reading, their way to the ground, the words.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
import torch
from array_pyramid import NORTH_UP, ArrayPyramid, describe
from rasterio import Affine as RasterioAffine

from model.asking import verification
from model.asking.engine import Engine
from model.asking.listener import Listener
from model.vlm.internvl import InternVL
from model.vlm.qwen_vl import QwenVL
from model.vlm.vision_language_model import Generation, VisionLanguageModel
from model.wire.errors import CancelledError
from model.wire.pyramid import Affine, Tile
from model.wire.question import Answer, AskOptions, FoundBy, Looking, Outcome, Question

TOKENS = {"qwen2.5-vl": 28, "qwen3-vl": 32}
"""Pixels of a vision token's side: what is drawn along these borders is seen exactly."""
ROTATED = Affine(500_000.0, 0.4, 0.3, 4_000_000.0, 0.3, -0.4)
DEGREES = Affine(13.25, 1e-5, 0.0, 52.5, 0.0, -1e-5)
PLAIN = Affine(0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

Rectangle = tuple[int, int, int, int]


def scene(
    *red: Rectangle, token: int, width=12, height=10, transform=NORTH_UP, crs="EPSG:32633"
) -> ArrayPyramid:
    """Grey, with red rectangles (left, top, right, bottom); all of it in tokens' sides."""

    def draw(columns, rows):
        rgb = np.full((rows.shape[0], columns.shape[1], 3), 120)
        for rectangle in red:
            left, top, right, bottom = (side * token for side in rectangle)
            inside = (columns >= left) & (columns < right) & (rows >= top) & (rows < bottom)
            rgb[inside] = (255, 0, 0)
        return rgb, np.ones(rgb.shape[:2], dtype=bool)

    description = describe(width * token, height * token, (2,), transform)
    return ArrayPyramid(replace(description, crs=crs), draw)


def pixels(box, width, height):
    left, top, right, bottom = (round(value) for value in box)
    return f'{{"bbox_2d": [{left}, {top}, {right}, {bottom}], "label": "ship"}}'


def thousandths(box, width, height):
    left, top, right, bottom = box
    return (
        f'{{"bbox_2d": [{left / width * 1000:.6f}, {top / height * 1000:.6f}, '
        f'{right / width * 1000:.6f}, {bottom / height * 1000:.6f}], "label": "ship"}}'
    )


def in_tags(box, width, height):
    left, top, right, bottom = box
    return (
        f"<ref>ship</ref><box>[[{left / width * 1000:.6f}, {top / height * 1000:.6f}, "
        f"{right / width * 1000:.6f}, {bottom / height * 1000:.6f}]]</box>"
    )


FORMS = {"qwen2.5-vl": pixels, "qwen3-vl": thousandths}


@dataclass
class Voice:
    """What a model is made to say. images: of each prompt. asked: the prompts' texts."""

    write: Callable[..., str]
    images: list[int] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    in_words: str = "Here and there."
    end: str = ""
    token: int = 0

    def say(self, images, question: str) -> str:
        self.images.append(len(images))
        self.asked.append(question)
        if "coordinates" not in question and "bounding box" not in question:
            return self.in_words
        (image,) = images
        columns = image.columns or int(len(image.features.tokens) ** 0.5)
        rows = image.rows or columns
        red = np.zeros(rows * columns, dtype=bool)
        chosen = image.features.tokens[image.features.rows(image.kept)]
        red[np.asarray(image.kept)] = (chosen[:, 0] > 0.5).numpy()
        size = columns * self.token, rows * self.token
        entries = [
            self.write([side * self.token for side in box], *size)
            for box in rectangles(red.reshape(rows, columns))
        ]
        return f"```json\n[{', '.join(entries)}]\n```" + self.end


def rectangles(red: np.ndarray) -> list[Sequence[int]]:
    """The red rectangles of a grid of tokens, none of which touch each other."""
    found = []
    left_over = red.copy()
    while left_over.any():
        top, left = np.argwhere(left_over)[0]
        right, bottom = left, top
        while right < red.shape[1] and left_over[top, right]:
            right += 1
        while bottom < red.shape[0] and left_over[bottom, left]:
            bottom += 1
        left_over[top:bottom, left:right] = False
        found.append((left, top, right, bottom))
    return found


@pytest.fixture(params=list(FORMS))
def family(request) -> str:
    return request.param


@pytest.fixture
def token(family) -> int:
    return TOKENS[family]


@pytest.fixture
def voice(monkeypatch, family) -> Voice:
    return with_eyes(monkeypatch, QwenVL, Voice(FORMS[family]))


def with_eyes(monkeypatch, family: type[VisionLanguageModel], voice: Voice) -> Voice:
    encode, assemble = family._encode_batch, VisionLanguageModel.assemble
    shown = {}

    def see(vlm, rgb, saliency):
        side, token = vlm.token_columns, vlm.tile_size // vlm.token_columns
        voice.token = token
        is_red = (rgb[..., 0] > 200) & (rgb[..., 1] < 60)
        share = is_red.reshape(len(rgb), side, token, side, token).mean(axis=(2, 4))
        tiles = []
        for tile, red in zip(encode(vlm, rgb, saliency), share, strict=True):
            tokens = tile.tokens.clone()
            tokens[:, 0] = torch.as_tensor(red.ravel())
            tiles.append(replace(tile, tokens=tokens))
        return tiles

    def remember(vlm, images, question, history=()):
        sequence = assemble(vlm, images, question, history)
        shown[id(sequence)] = ([image for image in images if len(image.kept)], question, sequence)
        return sequence

    def say(vlm, sequences, shares, longest, on_words=lambda words: None, *_, **__):
        images, question, _ = shown[id(sequences[0])]
        said = voice.say(images, question)
        on_words(said)
        return Generation(said, (-0.1, -0.3), 0.01, 0.02, tuple(shares))

    monkeypatch.setattr(family, "_encode_batch", see)
    monkeypatch.setattr(VisionLanguageModel, "assemble", remember)
    monkeypatch.setattr(VisionLanguageModel, "generate_from", say)
    return voice


def ask(folder, pyramid, text="Where is the ship?", listener=None, **options) -> Answer:
    defaults = {"max_tiles": 900, "max_vision_tokens": 20_000, "device": "cpu", "verify": False}
    question = Question(text, AskOptions(model=str(folder), **(defaults | options)))
    return Engine().ask(question, pyramid, listener or Listener()).answer


def corners(rectangle: Rectangle, token: int, transform: Affine):
    """By rasterio, not by us."""
    left, top, right, bottom = (side * token for side in rectangle)
    by_rasterio = RasterioAffine.from_gdal(*transform)
    around = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    return tuple(pytest.approx(by_rasterio @ corner, rel=1e-9) for corner in around)


@pytest.mark.parametrize(
    ("transform", "crs", "words"),
    [
        (NORTH_UP, "EPSG:32633", "1 found: ship in the south-east."),
        (ROTATED, "EPSG:32633", "1 found: ship at the bottom right."),
        (DEGREES, "EPSG:4326", "1 found: ship in the south-east."),
        (PLAIN, "", "1 found: ship at the bottom right."),
    ],
    ids=["north up", "rotated", "degrees", "no CRS"],
)
def test_a_box_becomes_geometry_and_words(tiny_folder, family, token, voice, transform, crs, words):
    ship = (8, 7, 11, 9)
    said, told = [], []
    pyramid = scene(ship, token=token, transform=transform, crs=crs)
    listener = Listener(told.append, said.append)
    answer = ask(tiny_folder(family), pyramid, listener=listener)
    (found,) = answer.found
    assert [progress.tiles for progress in told[-1:]] == [(answer.extent,)], "where it looks"
    assert found.ring == corners(ship, token, transform)
    assert (found.label, found.by, found.level) == ("ship", FoundBy.BOX, 0)
    assert (found.column, found.row) == (4, 4), "two tokens a tile"
    assert found.probability == pytest.approx(np.exp(-0.2))
    assert answer.answer == "".join(said) == words
    assert answer.outcome is Outcome.ANSWERED
    assert 0 < answer.confidence < 1
    assert Answer.from_json(json.loads(json.dumps(answer.to_json(), allow_nan=False))) == answer
    assert set(voice.images) == {1}, "one image a prompt"


def test_a_search_of_several_levels_finds_each_once_and_at_the_finest(
    tiny_folder, family, token, voice
):
    """Both levels are shown whole, and every ship is seen at both."""
    ships = [
        (2, 2, 4, 4),
        (20, 2, 24, 4),
        (38, 20, 40, 24),
    ]
    answer = ask(
        tiny_folder(family),
        scene(*ships, token=token, width=42, height=30),
        "How many ships are there?",
    )
    assert [level.decimation for level in answer.levels] == [2, 1]
    assert len({tile.level for tile in answer.tiles}) == 2
    assert answer.answer.startswith("3 found: ")
    assert len(answer.found) == 3
    rings = sorted(found.ring for found in answer.found)
    for ring, ship in zip(rings, sorted(ships), strict=True):
        assert ring == corners(ship, token, NORTH_UP)
    assert answer.vision_tokens.prompts == len(voice.images) > 1
    assert any(warning.startswith("Counted are") for warning in answer.warnings)


def test_what_is_found_is_as_likely_as_its_place_shows_it(
    tiny_folder, family, token, voice, monkeypatch
):
    """Where each place was asked about, its P(yes)."""
    monkeypatch.setattr(
        verification._Verification, "visible", lambda *_: {Tile(0, 4, 4): 0.9, Tile(0, 0, 0): 0.2}
    )
    ships = [(8, 8, 9, 9), (0, 0, 1, 1), (4, 0, 5, 1)]
    answer = ask(tiny_folder(family), scene(*ships, token=token), verify=True)
    likely = {(found.column, found.row): found.probability for found in answer.found}
    assert likely == {(4, 4): 0.9, (0, 0): 0.2, (2, 0): pytest.approx(np.exp(-0.2))}


def test_a_list_that_is_cut_counts_what_is_whole(tiny_folder, family, token, voice):
    voice.end = ' [{"bbox_2d": [1, 2'
    ship = (8, 7, 11, 9)
    answer = ask(tiny_folder(family), scene(ship, token=token))
    assert len(answer.found) == 1
    assert any("cut" in warning for warning in answer.warnings)


def test_the_answer_is_in_the_questions_language(tiny_folder, family, token, voice):
    ships = [(0, 0, 2, 1), (9, 8, 11, 9)]
    answer = ask(tiny_folder(family), scene(*ships, token=token), "Wie viele Schiffe gibt es?")
    assert answer.answer == "2 gefunden: ship im Nordwesten, ship im Südosten."
    assert "Wie viele Schiffe gibt es?" in voice.asked[0]


def test_where_nothing_is_found_it_answers_in_words(tiny_folder, family, token, voice):
    voice.in_words = "Cannot be seen at this resolution."
    said = []
    answer = ask(tiny_folder(family), scene(token=token), listener=Listener(words=said.append))
    assert (answer.answer, answer.found) == (voice.in_words, ())
    assert answer.outcome is Outcome.NOT_VISIBLE
    assert "".join(said) == voice.in_words


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Is there a ship?", {}),
        ("Where is the ship?", {"locate": False}),
        ("Where is the ship?", {"looking": Looking.WHOLE_SCENE}),
    ],
)
def test_boxes_are_not_asked_for_in_vain(tiny_folder, family, token, voice, text, options):
    answer = ask(tiny_folder(family), scene((1, 1, 2, 2), token=token), text, **options)
    assert (answer.answer, answer.found) == (voice.in_words, ())
    assert len(voice.asked) == 1


def test_cancel_ends_it_between_two_images(tiny_folder, family, token, voice):
    ships = [(1, 1, 2, 2)]
    listener = Listener(cancelled=lambda: len(voice.asked) >= 1)
    with pytest.raises(CancelledError):
        ask(tiny_folder(family), scene(*ships, token=token, width=42, height=30), listener=listener)
    assert len(voice.asked) == 1


def test_a_family_of_one_tile_an_image(monkeypatch, tmp_path):
    """InternVL counts its tokens one by one: neighbours are no one image."""
    from tiny_models import tiny_internvl

    voice = with_eyes(monkeypatch, InternVL, Voice(in_tags))
    folder = tiny_internvl(tmp_path / "internvl")
    engine = Engine()
    question = Question(
        "Where are the ships?",
        AskOptions(str(folder), device="cpu", max_tiles=900, max_vision_tokens=20_000),
    )
    size = engine._load(question.options, Listener()).vlm.tile_size
    token = size // 2
    ship = (1, 1, 3, 2)
    answer = engine.ask(question, scene(ship, token=token, width=6, height=4)).answer
    (found,) = answer.found
    assert found.ring == corners(ship, token, NORTH_UP), "halves of two tiles"
    assert len(voice.images) > 1
