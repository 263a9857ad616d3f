"""Questions have one answer, and it is the true one."""

import re

import numpy as np
import pytest

from model.scenes.chip_knowledge import CHIP_THINGS, MAY_SHOW
from model.scenes.chips import LandUse
from model.scenes.land_cover import LandCover
from model.scenes.objects import ObjectKind
from model.scenes.questions import COMPASS, NOT_VISIBLE, Category, RegionContents, ask
from model.scenes.scenes import SceneObject, Setting
from model.scenes.vocabulary import all_words
from model.scenes.wordings import PREFIXES, SUFFIX, SYNONYMS, WORDINGS, Wording


def thing(kind, x, y, side=40.0, **words) -> SceneObject:
    return SceneObject(kind, (x - side / 2, y - side / 2, x + side / 2, y + side / 2), **words)


SHIP = thing(ObjectKind.SHIP, 100, 500, color="red", status="moored", ground=LandCover.WATER)
TANKS = tuple(
    thing(ObjectKind.STORAGE_TANK, 800 + 60 * n, 200, color=color, status="open")
    for n, color in enumerate(("white", "green", "blue"))
)
POOL = thing(ObjectKind.SWIMMING_POOL, 500, 900, shape="round", status="full")


def contents(*objects, pixels=None, may_contain=(), **words) -> RegionContents:
    sides = tuple(item.long_side for item in objects) if pixels is None else pixels
    return RegionContents(1000, 1000, objects, sides, frozenset(may_contain), **words)


SCENE = contents(SHIP, *TANKS, POOL, may_contain={ObjectKind.CAR}, setting=Setting.RURAL)


def asked(shown: RegionContents, category: Category, count: int = 300, **words):
    questions = [
        ask(shown, np.random.default_rng(seed), category, **words) for seed in range(count)
    ]
    return [question for question in questions if question is not None]


def kind_in(text: str) -> ObjectKind:
    """The longest kind that a text names."""
    names = [kind for kind in ObjectKind if re.search(rf"\b{kind.value}(s|es)?\b", text)]
    return max(names, key=lambda kind: len(kind.value))


def test_presence_is_balanced_and_true():
    questions = asked(SCENE, Category.PRESENCE)
    answers = [question.answer for question in questions]
    assert 0.4 < answers.count("yes") / len(answers) < 0.6
    here = {item.thing for item in SCENE.objects}
    for question in questions:
        if "golf course" in question.text or "mobile home" in question.text:
            assert question.answer == "no"
        elif not any(word in question.text for word in ("harbor", "runway")):
            assert (question.answer == "yes") == (kind_in(question.text) in here)
            assert bool(question.targets) == (question.answer == "yes")


def test_what_may_be_there_unlisted_is_never_denied_or_counted():
    for category in Category:
        for question in asked(SCENE, category, 100):
            assert not re.search(r"\bcars?\b", question.text)


def test_a_ship_may_be_called_a_boat_and_a_stadium_has_a_soccer_field():
    stadium = thing(ObjectKind.STADIUM, 700, 300, shape="round")
    boat = thing(ObjectKind.BOAT, 200, 600, color="white", status="moored")
    for seen in (contents(SHIP, stadium), contents(SHIP, stadium, boat)):
        for category in Category:
            for question in asked(seen, category) + asked(seen, category, absent=True):
                assert "soccer" not in question.text
                assert "boat" not in question.text or question.answer in ("yes", "boat")
    kinds = [kind_in(question.text) for question in asked(contents(boat), Category.COUNT)]
    assert ObjectKind.BOAT in kinds and ObjectKind.SHIP in kinds


def test_a_land_use_that_is_about_unlisted_is_neither_denied_nor_confirmed():
    def texts(may_contain: set) -> str:
        seen = contents(SHIP, thing(LandUse.GOLF_COURSE, 500, 500, 200), may_contain=may_contain)
        questions = asked(seen, Category.PRESENCE) + asked(seen, Category.PRESENCE, absent=True)
        return " ".join(question.text for question in questions)

    assert "golf" in texts(set()) and "mobile home" in texts(set())
    there = texts({LandUse.GOLF_COURSE, LandUse.MOBILE_HOME_PARK})
    assert "golf" not in there and "mobile home" not in there


def test_counts_are_those_of_the_list():
    for question in asked(SCENE, Category.COUNT, present=1.0):
        kind = kind_in(question.text)
        assert question.answer == str(sum(item.thing is kind for item in SCENE.objects))


def test_colour_is_asked_of_what_there_is_one_of():
    for question in asked(SCENE, Category.COLOR, present=1.0):
        assert (kind_in(question.text), question.answer) == (ObjectKind.SHIP, "red")
        assert question.targets == (SHIP,)


def test_status_of_one_among_several_is_asked_by_its_colour():
    texts = {question.text for question in asked(SCENE, Category.STATUS, suffix=0.0, present=1.0)}
    assert any("green storage tank" in text for text in texts)
    assert not any(re.search(r"the storage tank", text) for text in texts)


def test_what_is_too_small_is_not_visible():
    far = contents(SHIP, POOL, pixels=(3.0, 3.0))
    for category in (Category.COLOR, Category.SHAPE, Category.STATUS, Category.BACKGROUND):
        questions = asked(far, category, 50, present=1.0)
        assert questions
        for question in questions:
            assert question.answer == NOT_VISIBLE and not question.answerable


def test_what_is_absent_gets_no_zero_or_not_visible():
    for category, answer in (
        (Category.PRESENCE, "no"),
        (Category.COUNT, "0"),
        (Category.COLOR, NOT_VISIBLE),
    ):
        for question in asked(SCENE, category, 50, absent=True):
            assert question.answer == answer and not question.targets


def fields(text: str) -> tuple[str, dict[str, str]]:
    """The key of the wording about places that a text has, and what its fields are filled with."""
    for key in ("further", "side", "place", "bearing"):
        for wording in WORDINGS[key]:
            pattern = re.escape(wording).replace(r"\{", "{").replace(r"\}", "}")
            pattern = re.sub(r"\{way\}", "(?P<way>north|south|west|east)", pattern)
            pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>tent|stadium)", pattern)
            if match := re.fullmatch(pattern, text):
                return key, match.groupdict()
    return "", {}


def test_directions_agree_with_the_coordinates():
    a, b = thing(ObjectKind.TENT, 200, 200), thing(ObjectKind.STADIUM, 800, 260)
    seen = []
    for question in asked(contents(a, b), Category.REASONING, 400, suffix=0.0):
        key, said = fields(question.text)
        expected = {
            "further": {"west": "tent", "east": "stadium"}.get(said.get("way")),
            "side": "yes" if (said.get("a") == "tent") == (said.get("way") == "west") else "no",
            "place": "north west" if said.get("it") == "tent" else "north east",
            "bearing": "west" if said.get("a") == "tent" else "east",
        }[key]
        assert question.answer == expected, question.text
        seen.append(key)
    assert min(map(seen.count, ("further", "side", "place", "bearing"))) > 20
    assert len(COMPASS) == 8


def test_nothing_is_said_about_directions_that_are_too_close_to_call():
    near = contents(thing(ObjectKind.TENT, 500, 500), thing(ObjectKind.STADIUM, 520, 530))
    for question in asked(near, Category.REASONING):
        assert not re.search("further|direction|(north|south|west|east) of", question.text)


@pytest.mark.parametrize("use", list(LandUse), ids=lambda use: use.value)
def test_a_chip_is_asked_about_with_balanced_and_undoubtful_negatives(use):
    chip = RegionContents(256, 256, land_use=use)
    assert {q.answer for q in asked(chip, Category.LAND_USE, 20)} == {use.words}
    questions = asked(chip, Category.PRESENCE, suffix=0.0)
    answers = [question.answer for question in questions]
    assert 0.4 < answers.count("yes") / len(answers) < 0.6
    doubtful = [re.sub("^an? ", "", CHIP_THINGS[other]) for other in MAY_SHOW[use] | {use}]
    for question in questions:
        named = any(re.search(rf"\b{name}(s|es)?\b", question.text) for name in doubtful)
        assert named == (question.answer == "yes")


def test_held_out_wordings_are_never_trained_on():
    chip = RegionContents(256, 256, land_use=LandUse.HARBOR)
    for seen in (SCENE, chip):
        for category in Category:
            trained = {q.text for q in asked(seen, category, 200, suffix=0.0)}
            held_out = {
                q.text for q in asked(seen, category, 200, suffix=0.0, wording=Wording.HELD_OUT)
            }
            assert not trained & held_out
    assert all(len(set(wordings)) == len(wordings) > 2 for wordings in WORDINGS.values())


def test_noise_dresses_a_training_question_and_nothing_else():
    def texts(wording: Wording, noise: float) -> list[str]:
        noisy = asked(SCENE, Category.COLOR, 60, wording=wording, noise=noise, present=1.0)
        assert all((q.answer, q.targets) == ("red", (SHIP,)) for q in noisy)
        return [q.text for q in noisy]

    plain_ones = texts(Wording.TRAINING, 0.0)
    noisy = texts(Wording.TRAINING, 1.0)
    assert noisy == texts(Wording.TRAINING, 1.0) != plain_ones
    assert all(text.startswith(PREFIXES) for text in noisy)
    assert not any(text.endswith((".", "?")) for text in noisy if not text.endswith(SUFFIX))
    assert texts(Wording.HELD_OUT, 1.0) == texts(Wording.HELD_OUT, 0.0)


def test_a_synonym_is_asked_for_with_the_answer_of_what_it_means():
    names = {kind.with_article for kind in ObjectKind} | set(CHIP_THINGS.values())
    others = [name for synonyms in SYNONYMS.values() for name in synonyms]
    assert set(SYNONYMS) <= names and not names & set(others)
    assert len(set(others)) == len(others)
    chip = RegionContents(256, 256, land_use=LandUse.AIRPLANE)
    questions = asked(chip, Category.PRESENCE, noise=1.0)
    planes = [q.answer for q in questions if re.search(r"\b(aero)?planes?\b", q.text)]
    assert planes and set(planes) == {"yes"}
    rivers = [q.answer for q in questions if re.search(r"\b(stream|watercourse)s?\b", q.text)]
    assert rivers and set(rivers) == {"no"}


def test_the_benchmarks_suffix_follows_when_asked_for():
    assert all(q.text.endswith(SUFFIX) for q in asked(SCENE, Category.COLOR, 20, suffix=1.0))


def test_every_answer_is_made_of_known_words():
    known = {word for text in all_words() for word in re.findall(r"[a-z0-9-]+", text.lower())}
    for category in Category:
        for question in asked(SCENE, category, 60):
            assert set(re.findall(r"[a-z0-9-]+", question.answer)) <= known
