"""A chat template is a program of a stranger's: it gets its text out, or it is ended."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from tiny_models import CHAT_TEMPLATE, LLAVA_CHAT_TEMPLATE, STRING_CHAT_TEMPLATE, tiny_tokenizer

from model.vlm import template_guard
from model.vlm.template_guard import rendered
from model.wire.errors import EngineError, ModelFolderError

TURN = [{"type": "image"}, {"type": "text", "text": "What is <b>it</b>? \u00e9\u4e2d\n"}]
CHAT = [{"role": "user", "content": TURN}]

ENDLESS = {
    "power": "{{ 9**(9**9) }}",
    "loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "memory": "{{ 'x' * 10**9 * 4 }}",
    "more memory than there is": "{{ 'x' * 10**12 }}",
    "doubling": "{% set n = namespace(s='xxxxxxxx') %}"
    "{% for i in range(60) %}{% set n.s = n.s ~ n.s %}{% endfor %}",
    "padding": "{{ 'x'.ljust(10**11) }}",
    "at compile time": "{% set x = 7**(9**9) %}",
}


@pytest.mark.parametrize("template", [CHAT_TEMPLATE, LLAVA_CHAT_TEMPLATE])
def test_the_text_is_what_the_tokenizer_makes_of_it(template):
    tokenizer = tiny_tokenizer()
    tokenizer.chat_template = template
    text = tokenizer.apply_chat_template(CHAT, tokenize=False, add_generation_prompt=True)
    assert rendered(template, CHAT, tokenizer.special_tokens_map) == text


@pytest.mark.slow
@pytest.mark.parametrize("template", ENDLESS.values(), ids=ENDLESS)
def test_a_template_that_does_not_end_is_ended(template):
    with pytest.raises(ModelFolderError, match="too long or takes too much memory"):
        rendered(template, CHAT, {})
    assert rendered("{{ messages[0].role }}", CHAT, {}) == "user"  # and the next one works


@pytest.mark.parametrize(
    "template",
    [
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
        "{{ messages",
        "{{ raise_exception('no images') }}",
        "{% include '/etc/passwd' %}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{% for i in range(9999) %}{{ 'x' * 9999 }}{% endfor %}",
    ],
)
def test_a_template_that_fails_says_so(template):
    with pytest.raises((TypeError, ValueError)):
        rendered(template, CHAT, {})


def test_a_template_that_knows_only_strings_is_told_apart():
    with pytest.raises(TypeError):
        rendered(STRING_CHAT_TEMPLATE, CHAT, {})
    assert (
        rendered(STRING_CHAT_TEMPLATE, [{"role": "user", "content": "A ship?"}], {})
        == "[INST] A ship? [/INST]"
    )


def test_a_process_that_was_ended_from_outside_is_started_again():
    assert rendered("one", CHAT, {}) == "one"
    [worker] = template_guard._running
    psutil.Process(worker._process.pid).kill()
    assert rendered("two", CHAT, {}) == "two"


def test_a_process_that_cannot_be_started_is_said(monkeypatch, tmp_path):
    template_guard._end()
    monkeypatch.setattr(template_guard, "WORKER", tmp_path / "nothing.py")
    with pytest.raises(EngineError, match="cannot be started"):
        rendered("one", CHAT, {})


@pytest.mark.slow
def test_it_ends_with_the_process_that_started_it():
    repository = Path(__file__).parents[3]
    script = (
        "from model.vlm import template_guard as guard\n"
        "guard.rendered('', [], {})\n"
        "print(guard._running[0]._process.pid, flush=True)\n"
        "import os, signal; os.kill(os.getpid(), getattr(signal, 'SIGKILL', signal.SIGTERM))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=repository, capture_output=True, timeout=120
    )
    worker = int(run.stdout)
    try:
        psutil.Process(worker).wait(60)
    except psutil.NoSuchProcess:
        pass
    assert not psutil.pid_exists(worker) or psutil.Process(worker).status() == "zombie"
