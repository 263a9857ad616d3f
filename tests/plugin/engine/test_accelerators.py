"""Which build of torch a machine gets, and what is said of its graphics cards."""

from __future__ import annotations

import sys

import pytest
from askraster.plugin.engine import accelerators
from askraster.plugin.engine.accelerators import (
    GraphicsCard,
    accelerator_in_words,
    find_graphics_cards,
    torch_build,
)
from askraster.plugin.engine.torch_builds import Accelerator

AUTOMATIC, CPU, CUDA, ROCM, XPU = Accelerator
NVIDIA = GraphicsCard(CUDA, "NVIDIA RTX 4090", (580, 65, 6), 8.9)
PASCAL = GraphicsCard(CUDA, "NVIDIA GTX 1080", (580, 65, 6), 6.1)
OLDER_DRIVER = GraphicsCard(CUDA, "NVIDIA RTX 4090", (550, 40), 8.9)
OLD_DRIVER = GraphicsCard(CUDA, "NVIDIA GTX 970", (470, 256), 5.2)
AMD = GraphicsCard(ROCM, "the AMD graphics card")
AMD_WITHOUT_DRIVER = GraphicsCard(ROCM, "the AMD graphics card", can_compute=False)
INTEL = GraphicsCard(XPU, "Intel Arc B580")

CASES = [
    (AUTOMATIC, [], "cpu", "No graphics card"),
    (AUTOMATIC, [NVIDIA], "cu130", "NVIDIA RTX 4090."),
    (AUTOMATIC, [INTEL, NVIDIA], "cu130", "NVIDIA RTX 4090."),
    (AUTOMATIC, [PASCAL], "cu126", "GTX 1080."),
    (AUTOMATIC, [OLDER_DRIVER], "cu126", "RTX 4090."),
    (AUTOMATIC, [OLD_DRIVER], "cpu", "driver 470.256 of the graphics card NVIDIA GTX 970 is too"),
    (AUTOMATIC, [AMD], "rocm7.2", "AMD"),
    (AUTOMATIC, [AMD_WITHOUT_DRIVER], "cpu", "amdgpu"),
    (AUTOMATIC, [INTEL], "cpu", "choose Intel graphics"),
    (XPU, [INTEL], "xpu", "Arc B580."),
    (XPU, [], "cpu", "No graphics card"),
    (CPU, [NVIDIA], "cpu", "as chosen"),
]


@pytest.mark.skipif(sys.platform != "linux", reason="the builds of Linux")
@pytest.mark.parametrize(("wanted", "cards", "backend", "words"), CASES)
def test_each_machine_gets_its_build_and_is_told_what_it_runs_on(wanted, cards, backend, words):
    build = torch_build(wanted, cards)
    assert build.backend == backend
    assert words in accelerator_in_words(wanted, cards)
    assert ("processor" in accelerator_in_words(wanted, cards)) is (build.accelerator is CPU)


@pytest.mark.parametrize(
    ("platform", "cards", "locked"),
    [
        ("linux", [NVIDIA], True),
        ("linux", [PASCAL], False),
        ("linux", [], False),  # the index's own would bring CUDA
        ("win32", [NVIDIA], False),  # the index's own is without CUDA
        ("win32", [], True),
        ("darwin", [], True),
    ],
)
def test_where_the_package_index_has_the_build_its_hash_is_held(
    monkeypatch, platform, cards, locked
):
    monkeypatch.setattr(sys, "platform", platform)
    assert torch_build(AUTOMATIC, cards).locked is locked


@pytest.mark.skipif(sys.platform != "linux", reason="where Linux tells of devices")
def test_cards_are_found_by_what_the_system_tells(tmp_path):
    for number, (vendor, kind) in enumerate(
        [("0x1002", "0x030000"), ("0x8086", "0x038000"), ("0x8086", "0x020000")]
    ):
        device = tmp_path / "sys/bus/pci/devices" / str(number)
        device.mkdir(parents=True)
        (device / "vendor").write_text(f"{vendor}\n")
        (device / "class").write_text(f"{kind}\n")
    amd, intel = accelerators._linux_cards(tmp_path)  # a network card is none
    assert (amd.kind, amd.can_compute, intel.kind) == (ROCM, False, XPU)
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/kfd").touch()
    assert accelerators._linux_cards(tmp_path)[0].can_compute


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
@pytest.mark.parametrize("knows_capability", [True, False])
def test_nvidias_tool_is_asked_also_an_old_one(tmp_path, monkeypatch, knows_capability):
    tool = tmp_path / "nvidia-smi"
    refuses = "" if knows_capability else "case $1 in *compute_cap*) exit 2;; esac\n"
    capability = ", 8.9" if knows_capability else ""
    tool.write_text(f"#!/bin/sh\n{refuses}echo 'NVIDIA RTX 4090, 550.40.07{capability}'\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    (card, *_) = find_graphics_cards()
    assert card.kind is CUDA and card.name == "NVIDIA RTX 4090" and card.driver == (550, 40, 7)
    assert card.capability == (8.9 if knows_capability else 0.0)


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_driver_that_does_not_answer_is_no_card(tmp_path, monkeypatch):
    (tmp_path / "nvidia-smi").write_text("#!/bin/sh\necho 'No devices were found'\nexit 6\n")
    (tmp_path / "nvidia-smi").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    assert not [card for card in find_graphics_cards() if card.kind is CUDA]
