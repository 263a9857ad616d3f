"""Boxes are read from what models write, and from nothing else."""

from __future__ import annotations

import random

import pytest

from model.asking.boxes import LONGEST_LABEL, MOST_BOXES, Box, Boxes, clean_label, read_boxes
from model.vlm.profile import Grounding

SHIP = Box(0.1, 0.2, 0.3, 0.5, "ship")
TANK = Box(0.5, 0.5, 0.75, 1.0, "tank")

QWEN_2_5 = """```json
[
	{"bbox_2d": [40, 40, 120, 100], "label": "ship"},
	{"bbox_2d": [200, 100, 300, 200], "label": "tank"}
]
```"""
QWEN_3 = '[{"bbox_2d": [100, 200, 300, 500], "label": "ship"}, '
QWEN_3 += '{"bbox_2d": [500, 500, 750, 1000], "label": "tank"}]'


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (Grounding.PIXELS, QWEN_2_5),
        (Grounding.THOUSANDTHS, QWEN_3),
        (
            Grounding.SHARES,
            '[{"label": "ship", "bbox": [0.1, 0.2, 0.3, 0.5]}, '
            '{"label": "tank", "bbox": [0.5, 0.5, 0.75, 1]}]',
        ),
        (
            Grounding.BOX_TOKENS,
            "<|object_ref_start|>ship<|object_ref_end|><|box_start|>(100,200),(300,500)<|box_end|>"
            "<|object_ref_start|>tank<|object_ref_end|><|box_start|>(500,500),(750,1000)<|box_end|>",
        ),
        (Grounding.BOX_TOKENS, "ship(100,200),(300,500)tank(500,500),(750,1000)"),
        (
            Grounding.BOX_TAGS,
            "<ref>ship</ref><box>[[100, 200, 300, 500]]</box>\n"
            "<ref>tank</ref><box>[[500, 500, 750, 1000]]</box>",
        ),
    ],
)
def test_every_familys_form(form, said):
    """An image of 400 by 200 pixels, as it was shown."""
    assert read_boxes(said, form, 400, 200) == Boxes((SHIP, TANK))


@pytest.mark.parametrize(
    "said",
    [
        "Here they are:\n" + QWEN_3 + "\nTwo in all.",
        QWEN_3.replace('"', "'"),
        QWEN_3.replace("}]", "},]"),
        QWEN_3.replace("bbox_2d", "bbox"),
        QWEN_3.replace("[{", '{"objects": [{').replace("}]", "}]}"),
        QWEN_3.replace("}, {", "}\n{"),
        QWEN_3.replace('"ship"', '" **ship** \\n"'),
        QWEN_3.replace("100, 200, 300, 500", "300, 500, 100, 200"),
        QWEN_3.replace("1000", "1040"),
    ],
    ids="words quotes comma field nested lines label corners beyond".split(),
)
def test_what_stands_around_them_does_not_matter(said):
    assert read_boxes(said, Grounding.THOUSANDTHS, 400, 200) == Boxes((SHIP, TANK))


def test_of_a_list_that_is_cut_the_whole_entries_are_kept():
    for end in range(QWEN_3.index("}") + 1, len(QWEN_3) - 2):
        read = read_boxes(QWEN_3[:end], Grounding.THOUSANDTHS, 400, 200)
        assert read == Boxes((SHIP,), is_cut=True)
    for end in range(1, QWEN_3.index("}")):
        assert read_boxes(QWEN_3[:end], Grounding.THOUSANDTHS, 400, 200) == Boxes((), is_cut=True)


@pytest.mark.parametrize(
    "four",
    [
        "1200, 1200, 1500, 1500",
        "900, 900, 1400, 1400",
        "100, 100, 100, 400",
        "-400, -400, -10, -10",
        "0, 0, 99999, 99999",
    ],
)
def test_boxes_beside_the_image_or_without_area_are_dropped(four):
    said = QWEN_3.replace("500, 500, 750, 1000", four)
    assert read_boxes(said, Grounding.THOUSANDTHS, 400, 200) == Boxes((SHIP,), dropped=1)


@pytest.mark.parametrize("four", ["1, 2, 3", "1e99, 2, 3, 4", "12345678901, 2, 3, 4", "a, b, c, d"])
def test_what_are_not_four_numbers_is_no_box(four):
    said = QWEN_3.replace("500, 500, 750, 1000", four)
    assert read_boxes(said, Grounding.THOUSANDTHS, 400, 200).boxes == (SHIP,)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "[]",
        "```json\n[]\n```",
        "There are none.",
        "In 2019, 2020, 2021 and 2022.",
        "{}",
        "[1, 2]",
    ],
)
def test_none(said):
    assert read_boxes(said, Grounding.THOUSANDTHS, 400, 200) == Boxes(())


def test_the_same_box_again_is_one():
    said = "[" + QWEN_3[1:-1] + ", " + QWEN_3[1:]
    read = read_boxes(said, Grounding.THOUSANDTHS, 400, 200)
    assert (read.boxes, read.dropped) == ((SHIP, TANK), 2)


def test_lists_without_labels_are_not_named_by_the_words_before():
    said = "The boxes are [[100, 200, 300, 500], [500, 500, 750, 1000]]"
    boxes = read_boxes(said, Grounding.THOUSANDTHS, 400, 200).boxes
    assert [box.label for box in boxes] == ["", ""]


def test_no_more_than_anyone_can_look_at():
    many = ", ".join(f'{{"bbox_2d": [{n}, 0, {n + 9}, 9], "label": "car"}}' for n in range(900))
    assert len(read_boxes(f"[{many}]", Grounding.THOUSANDTHS, 400, 200).boxes) == MOST_BOXES


def test_a_label_is_one_line_of_words():
    assert clean_label("<ref> the\n red\tship </ref>:") == "the red ship"
    assert clean_label("\u200bship\x07") == "ship"
    assert len(clean_label("long " * 99)) <= LONGEST_LABEL
    assert read_boxes('{"bbox_2d":[0,0,9,9],"label":"\\u8239"}', Grounding.THOUSANDTHS, 9, 9).boxes[
        0
    ].label == ("船")


def test_noise_is_read_without_an_error():
    chance = random.Random(0)
    for _ in range(2_000):
        said = list(QWEN_3)
        for _ in range(chance.randrange(1, 30)):
            said[chance.randrange(len(said))] = chance.choice('[]{}(),:"0123456789.-e \n\\x')
        for form in Grounding:
            for box in read_boxes("".join(said), form, 400, 200).boxes:
                assert 0 <= box.left < box.right <= 1
                assert 0 <= box.top < box.bottom <= 1
