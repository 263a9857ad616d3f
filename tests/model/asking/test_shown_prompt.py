"""The prompt of every family, word for word, as `models --show-prompt` says it.

After a wanted change delete the family's file in tests/data/prompts and run this twice: the first
run writes the file and fails.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_models import FAMILIES, LLAVA_FAMILIES, PUBLISHED_FAMILIES

from model.asking.shown_prompt import QUESTION, shown_prompt
from model.vlm.model_folder import EMBEDDED_MODEL, ModelFolder

PROMPTS = Path(__file__).parents[2] / "data" / "prompts"
MAKERS = FAMILIES | LLAVA_FAMILIES | PUBLISHED_FAMILIES


@pytest.mark.parametrize("family", MAKERS)
def test_the_prompt_of_a_family(family, tmp_path):
    shown = shown_prompt(ModelFolder(MAKERS[family](tmp_path / family)))
    kept = PROMPTS / f"{family}.txt"
    if not kept.exists():
        kept.write_text(shown, "utf-8")
        pytest.fail(f"{kept.name} was not there: look at what was written, and run this again.")
    assert shown == kept.read_text("utf-8")


def test_the_embedded_model_keeps_its_own():
    shown = shown_prompt(ModelFolder(EMBEDDED_MODEL))
    assert shown.count("[64 vision tokens]") == 3
    assert "overview: " in shown and "detail at x" in shown and QUESTION.lower() in shown
