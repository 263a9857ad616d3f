"""The commands about models, as they are typed."""

from __future__ import annotations

from tiny_models import tiny_llava_next_llama, tiny_qwen3_vl

from model.__main__ import main


def test_models_says_what_fits(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("model.vlm.memory.free_device_bytes", lambda device: 10**9)
    folders = [str(tiny_qwen3_vl(tmp_path / "a")), str(tiny_llava_next_llama(tmp_path / "b"))]
    assert main(["models", *folders, "--device", "cpu"]) == 0
    said = capsys.readouterr().out
    assert "cpu: 1.0 GB free" in said
    assert "a: Qwen3VLForConditionalGeneration" in said
    assert "b: LlavaNextForConditionalGeneration" in said
    assert said.count(" chosen ") == 2 and said.count(" fits ") == 4  # of none, int8, nf4 of both
    assert said.count("prompt crops; answers of 512 tokens; thinking none; ") == 2
    assert said.count("16,384 vision tokens, 256 tiles") == 1
    assert said.count("vision tokens (fewer, for the model's context)") == 3


def test_models_goes_on_after_a_folder_that_is_none(tmp_path, capsys):
    folder = str(tiny_qwen3_vl(tmp_path / "a"))
    assert main(["models", str(tmp_path / "nothing"), folder, "--device", "cpu"]) == 1
    said = capsys.readouterr().out
    assert "There is no model folder" in said
    assert "a: Qwen3VL" in said


def test_models_goes_on_after_a_folder_that_is_spoilt(tmp_path, capsys):
    spoilt, folder = tiny_qwen3_vl(tmp_path / "a"), str(tiny_qwen3_vl(tmp_path / "b"))
    (spoilt / "config.json").write_text('{"a":' * 100_000)
    assert main(["models", str(spoilt), "a\0b", folder, "--device", "cpu"]) == 1
    said = capsys.readouterr().out
    assert "cannot be read as JSON" in said
    assert "b: Qwen3VL" in said


def test_prompts_are_shown_after_a_model_whose_template_or_tokenizer_is_spoilt(tmp_path, capsys):
    raising, spoilt, without = (tiny_qwen3_vl(tmp_path / name) for name in "abc")
    (raising / "chat_template.jinja").write_text("{{ raise_exception('no') }}")
    (spoilt / "tokenizer.json").write_text("{")
    (without / "chat_template.jinja").unlink()
    folders = [*map(str, (raising, spoilt, without)), str(tiny_qwen3_vl(tmp_path / "d"))]
    assert main(["models", "--show-prompt", "--device", "cpu", *folders]) == 1
    said = capsys.readouterr()
    assert "a's chat template cannot be used" in said.out
    assert "The tokenizer of b cannot be loaded" in said.out
    assert "c's chat template cannot be used" in said.out
    assert "d: Qwen3VL" in said.out and "Is there a storage tank?" in said.out
    assert "not foreseen" not in said.out + said.err


def test_convert_says_why_not(tmp_path, capsys):
    source = str(tiny_qwen3_vl(tmp_path / "a"))
    assert main(["convert", source, str(tmp_path / "b")]) == 1
    assert "Qwen3VLForConditionalGeneration, which cannot be converted" in capsys.readouterr().err


def test_models_says_what_a_question_may_cost(tmp_path, capsys):
    folder = str(tiny_qwen3_vl(tmp_path / "a"))
    assert main(["models", folder, "--device", "cpu"]) == 0
    said = capsys.readouterr().out
    for effort, tokens in (("quick", "2,048"), ("normal", "6,144"), ("thorough", "16,384")):
        line = next(line for line in said.splitlines() if line.strip().startswith(effort))
        assert f"{tokens} vision tokens" in line
        assert "GB, seconds: known after loading" in line
    assert main(["models", folder, "--device", "cpu", "--measure"]) == 0
    assert capsys.readouterr().out.count("GB, about ") == 3


def test_models_says_no_budget_of_what_does_not_fit(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("model.vlm.memory.free_device_bytes", lambda device: 1_000)
    assert main(["models", str(tiny_qwen3_vl(tmp_path / "a")), "--device", "cpu"]) == 0
    assert "vision tokens" not in capsys.readouterr().out
