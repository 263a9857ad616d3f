"""Scenes as files: drawn once, and again where they are others."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from model.scenes.scene_files import SceneFile
from model.wire.errors import OutputError


@pytest.fixture
def scene(tmp_path) -> SceneFile:
    file = SceneFile(tmp_path / "scenes", 512, 9_000, None)
    file.draw()
    return file


def test_a_scene_is_drawn_once(scene):
    image, questions = scene.image.stat(), scene.questions.stat()
    scene.draw()
    assert scene.image.stat().st_mtime_ns == image.st_mtime_ns
    assert scene.questions.stat().st_mtime_ns == questions.st_mtime_ns


def test_other_questions_are_written_and_the_image_stays(scene):
    drawn, questions = scene.image.stat().st_mtime_ns, scene.questions.read_text("utf-8")
    replace(scene, absent=4).draw()
    more = scene.questions.read_text("utf-8")
    assert more.startswith(questions)
    assert len(more.splitlines()) == len(questions.splitlines()) + 4
    assert scene.image.stat().st_mtime_ns == drawn


def test_an_image_of_another_scene_is_drawn_anew(scene, tmp_path):
    other = SceneFile(tmp_path / "others", 512, 9_001, None)
    other.draw()
    right = scene.image.read_bytes()
    shutil.copy(other.image, scene.image)
    scene.draw()
    assert scene.image.read_bytes() == right
    scene.image.write_bytes(b"half a fi")
    scene.draw()
    assert scene.image.read_bytes() == right


def test_where_nothing_can_be_written_that_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="could not be written"):
        SceneFile(tmp_path / "file" / "scenes", 512, 9_000, None).draw()
