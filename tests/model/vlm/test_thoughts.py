"""Thoughts are kept apart from the answer, wherever they begin and however they end."""

from __future__ import annotations

import json
import math
import shutil

import numpy as np
import pytest
import torch
from tiny_models import CHAT_TEMPLATE, tiny_qwen2_5_vl, tiny_tokenizer

from model.vlm.chat_prompt import OVERVIEW
from model.vlm.loading import load
from model.vlm.marginal_decoding import MarginalDecoding
from model.vlm.model_folder import ModelFolder
from model.vlm.thoughts import ALL_TAGS, Speech, tags_opened_by
from model.vlm.vision_language_model import SequenceImage
from model.wire.question import Ending

TOKENIZER = tiny_tokenizer()
THINK = ALL_TAGS[0]
END = TOKENIZER.eos_token_id
BEGINS_A_THOUGHT = CHAT_TEMPLATE.replace("assistant\n", "assistant\n<think>\n")
CAN_BE_TOLD_NOT_TO = CHAT_TEMPLATE.replace(
    "{% endif %}",
    "{% if enable_thinking is defined and enable_thinking is false %}"
    "<think>\n\n</think>\n\n{% else %}<think>\n{% endif %}{% endif %}",
)


def heard(text: str, **parts) -> Speech:
    """What is made of a model's text, token by token."""
    limits = {"longest_answer": 10_000, "longest_thought": 10_000}
    speech = Speech(TOKENIZER, **(limits | parts), ends={END})
    for token in TOKENIZER(text, add_special_tokens=False)["input_ids"]:
        speech.add(token)
    return speech


@pytest.mark.parametrize("tags", ALL_TAGS, ids=lambda tags: tags.begin)
@pytest.mark.parametrize(
    ("said", "opened", "answer", "thoughts"),
    [
        ("yes, a ship", False, "yes, a ship", ""),
        ("{b}A ship?{e}\n\nyes", False, "yes", "A ship?"),
        ("\n{b}\nA ship?\n{e}yes, a ship", False, "yes, a ship", "A ship?"),
        ("A ship?{e}\nyes", True, "yes", "A ship?"),
        ("A ship?{e}\nyes", False, "yes", "A ship?"),  # the prompt's end was not known for one
        ("A ship? It may be <a tank>.", True, "", "A ship? It may be <a tank>."),
        ("{b}A ship? It may be", False, "", "A ship? It may be"),
        ("{e}yes", True, "yes", ""),
        ("yes{b}or no{e}, a ship", False, "yes, a ship", "or no"),
        ("{b}one{e}{b}two{e}yes", False, "yes", "onetwo"),
        ("5 < 6 [and more", False, "5 < 6 [and more", ""),
    ],
)
def test_answer_and_thoughts(tags, said, opened, answer, thoughts):
    text = said.replace("{b}", tags.begin).replace("{e}", tags.end)
    speech = heard(text, opened=tags if opened else None)
    assert (speech.answer.strip(), speech.thoughts) == (answer, thoughts)
    places = speech.answer_places + speech.thought_places
    assert sorted(places) == list(range(len(speech.tokens))), "each token is one or the other"


@pytest.mark.parametrize("tags", ALL_TAGS, ids=lambda tags: tags.begin)
def test_no_piece_of_a_thought_is_ever_said(tags):
    speech = Speech(TOKENIZER, 1_000, 1_000)
    said = set()
    text = f"yes {tags.begin}but why{tags.end} or no"
    for token in TOKENIZER(text, add_special_tokens=False)["input_ids"]:
        speech.add(token)
        if not speech.is_thinking:
            said.add(speech.certain_answer)
    assert all("yes or no".startswith(piece.replace("  ", " ")) for piece in said), said


@pytest.mark.parametrize(
    ("prompt", "opened"),
    [
        ("<|im_start|>assistant\n<think>\n", True),
        ("<|im_start|>assistant\n<think>", True),
        ("<|im_start|>assistant\n<think>\n\n</think>\n\n", False),
        ("<|im_start|>assistant\n", False),
        ("What is <think>?<|im_end|>\n<|im_start|>assistant\n", False),
    ],
)
def test_a_prompt_that_begins_a_thought(prompt, opened):
    assert (tags_opened_by(prompt) is not None) is opened


# In a real generation: a model whose next words are given.


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tiny_qwen2_5_vl(tmp_path_factory.mktemp("models") / "tiny")


def vlm_with(folder, tmp_path, template):
    path = shutil.copytree(folder, tmp_path / "model")
    (path / "chat_template.jinja").write_text(template)
    return load(ModelFolder(path), "cpu")


@pytest.fixture
def says(monkeypatch):
    """Makes the models say a text, each token as likely as is said."""

    def say(text: str, likely: float = 0.5, again: str = "") -> None:
        class Given(MarginalDecoding):
            def __init__(self, *_):
                self.waiting = TOKENIZER(text, add_special_tokens=False)["input_ids"]

            def __call__(self, input_ids, scores):
                if not self.waiting and again:
                    self.waiting = TOKENIZER(again, add_special_tokens=False)["input_ids"]
                token = self.waiting.pop(0) if self.waiting else END
                given = torch.full_like(scores, math.log((1 - likely) / scores.shape[1]))
                given[:, token] = math.log(likely)
                return given

            def support(self, last):
                return (1.0,)

        monkeypatch.setattr("model.vlm.vision_language_model.MarginalDecoding", Given)

    return say


def generate(vlm, longest_answer=200, **more):
    tile = np.zeros((1, vlm.tile_size, vlm.tile_size, 3), np.uint8)
    kept = np.arange(vlm.tokens_per_tile)
    sequence = vlm.assemble([SequenceImage(OVERVIEW, vlm.encode(tile)[0], kept)], "A ship?")
    pieces = []
    generation = vlm.generate_from([sequence], [1.0], longest_answer, pieces.append, **more)
    return generation, "".join(pieces)


def test_a_model_that_can_be_told_not_to_think_is_told(folder, tmp_path, says):
    vlm = vlm_with(folder, tmp_path, CAN_BE_TOLD_NOT_TO)
    assert vlm.tokenizer.decode(vlm.prompt([""], "?").input_ids).endswith("</think>\n\n")
    assert vlm.opened_thought is None
    says("yes, a ship")
    generation, said = generate(vlm)
    assert (generation.text, generation.thoughts, said) == ("yes, a ship", "", "yes, a ship")


def test_a_folder_that_says_always_is_not_believed_where_its_prompts_end_the_thought(
    folder, tmp_path, says
):
    vlm_with(folder, tmp_path, CAN_BE_TOLD_NOT_TO)
    path = tmp_path / "model"
    ModelFolder(path).change_profile(thinking="always")
    vlm = load(ModelFolder(path), "cpu")
    assert vlm.opened_thought is None
    says("yes, a ship")
    assert generate(vlm)[0].text == "yes, a ship"


def test_thoughts_are_no_part_of_the_answer_nor_of_its_confidence(folder, tmp_path, says):
    vlm = vlm_with(folder, tmp_path, BEGINS_A_THOUGHT)
    assert vlm.opened_thought == THINK
    says("There is <something> red.</think>\n\nyes")
    generation, said = generate(vlm)
    assert (generation.text, said.strip()) == ("yes", "yes")
    assert generation.thoughts == "There is <something> red."
    assert generation.ending is Ending.COMPLETE and not generation.thoughts_cut
    tokens = len(TOKENIZER("\n\nyes", add_special_tokens=False)["input_ids"])
    assert 1 <= len(generation.token_log_probabilities) <= tokens
    assert max(generation.token_log_probabilities) == pytest.approx(math.log(0.5))
    assert min(generation.token_log_probabilities) == pytest.approx(math.log(0.5))


def test_a_model_of_which_it_is_known_thinks_without_a_tag(folder, tmp_path, says):
    path = shutil.copytree(folder, tmp_path / "model")
    ModelFolder(path).change_profile(thinking="always")
    says("There is something.</think>yes")
    generation, said = generate(load(ModelFolder(path), "cpu"))
    assert (generation.text, said, generation.thoughts) == ("yes", "yes", "There is something.")


@pytest.mark.parametrize("answer", ["yes", "yes, a ship that is longer than what was thought"])
def test_an_answer_behind_a_thought_that_nothing_announced_is_said_from_its_beginning(
    folder, says, answer
):
    says(f"There is something.</think>{answer}")
    generation, said = generate(load(ModelFolder(folder), "cpu"))
    assert (generation.text, generation.thoughts) == (answer, "There is something.")
    assert said == f"There is something.{answer}", "and no piece of the tag"


def test_the_longest_answer_does_not_count_thoughts(folder, tmp_path, says):
    vlm = vlm_with(folder, tmp_path, BEGINS_A_THOUGHT)
    thought = ", ".join(map(str, range(100)))
    says(f"{thought}</think>" + "one two three " * 3)
    generation, _ = generate(vlm, longest_answer=6)
    assert generation.thoughts == thought
    assert len(generation.token_log_probabilities) == 6
    assert generation.ending is Ending.CUT


def test_a_thought_that_never_ends_is_ended_and_the_answer_follows(folder, tmp_path, says):
    vlm = vlm_with(folder, tmp_path, BEGINS_A_THOUGHT)
    says(" ".join(map(str, range(10))), again="yes")
    generation, said = generate(vlm, longest_answer=5, longest_thought=10)
    assert generation.thoughts_cut
    assert generation.thoughts == "0 1 2 3 4"
    assert generation.text == said.strip() != ""


def test_a_thought_in_circles_is_ended(folder, tmp_path, says):
    vlm = vlm_with(folder, tmp_path, BEGINS_A_THOUGHT)
    says("", again="Wait. ")
    generation, said = generate(vlm, longest_answer=5, longest_thought=100_000)
    assert generation.thoughts_cut and generation.thoughts.count("Wait") < 60
    assert "Wait" not in said or generation.text == said.strip()
    assert generation.ending is Ending.CUT


def test_who_ends_within_a_thought_has_not_answered(folder, tmp_path, says):
    vlm = vlm_with(folder, tmp_path, BEGINS_A_THOUGHT)
    says("There is a ship. So yes")
    generation, said = generate(vlm)
    assert (generation.text, said) == ("", "")
    assert generation.token_log_probabilities == ()
    assert generation.thoughts == "There is a ship. So yes"


def test_who_thinks_again_and_again_comes_to_an_end(folder, tmp_path, says):
    vlm = vlm_with(folder, tmp_path, BEGINS_A_THOUGHT)
    says("", again="<think>")
    generation, said = generate(vlm, longest_answer=5, longest_thought=20)
    assert (generation.text, said) == ("", "")
    assert generation.ending is Ending.CUT


# How an answer ends.


def test_a_cut_answer_says_so(folder, says):
    says("yes, a ship")
    length = len(TOKENIZER("yes, a ship")["input_ids"])
    vlm = load(ModelFolder(folder), "cpu")
    assert generate(vlm, longest_answer=length + 1)[0].ending is Ending.COMPLETE
    generation, _ = generate(vlm, longest_answer=length - 1)
    assert generation.ending is Ending.CUT
    assert "yes, a ship".startswith(generation.text)


def test_a_model_that_repeats_itself_is_stopped(folder, says):
    vlm = load(ModelFolder(folder), "cpu")
    says("yes: ", again="the ship is red. ")
    generation, said = generate(vlm, longest_answer=100_000)
    assert generation.ending is Ending.REPEATING
    assert generation.text == "yes: the ship is red."
    assert said.startswith(generation.text)
    assert len(said) < 200


def test_nothing_of_generation_config_touches_the_answer_or_its_probabilities(folder, tmp_path):
    """Penalties and sampling are for chats: here they would make answers and confidence wrong."""
    plain, _ = generate(load(ModelFolder(folder), "cpu"), 24)
    changed = shutil.copytree(folder, tmp_path / "changed")
    file = changed / "generation_config.json"
    record = json.loads(file.read_text()) | {
        "do_sample": True,
        "temperature": 0.1,
        "top_k": 1,
        "top_p": 0.001,
        "repetition_penalty": 1.5,
        "encoder_repetition_penalty": 1.5,
        "no_repeat_ngram_size": 1,
        "suppress_tokens": list(range(300)),
        "begin_suppress_tokens": list(range(300)),
        "bad_words_ids": [[20], [21]],
        "forced_eos_token_id": END,
        "exponential_decay_length_penalty": [1, 5.0],
        "min_new_tokens": 100,
        "max_new_tokens": 1,
        "num_beams": 4,
        "guidance_scale": 3.0,
        "stop_strings": ["a"],
    }
    file.write_text(json.dumps(record))
    generation, _ = generate(load(ModelFolder(changed), "cpu"), 24)
    assert generation.text == plain.text
    assert generation.token_log_probabilities == plain.token_log_probabilities
