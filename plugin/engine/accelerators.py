"""What of this machine the engine can compute with, and which build of torch that takes."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from ...model.wire.child_process import NO_WINDOW
from ..translation import tr
from .torch_builds import Accelerator, TorchBuild, build_of_torch


@dataclass(frozen=True)
class GraphicsCard:
    """A card, by whose libraries it computes. driver and capability: of NVIDIA alone, 0 where the
    driver does not say; can_compute: whether what the libraries need of the system is there.
    """

    kind: Accelerator
    name: str
    driver: tuple[int, ...] = ()
    capability: float = 0.0
    can_compute: bool = True


CUDA_13_DRIVER = (580,)
CUDA_13_CAPABILITY = 7.5
CUDA_12_DRIVER = (528,) if sys.platform == "win32" else (525,)
"""The oldest that the builds of torch run with."""
DISPLAY_CLASS = "0x03"
VENDORS = {"0x1002": Accelerator.ROCM, "0x8086": Accelerator.XPU}
WINDOWS_DISPLAYS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"
MOST_DISPLAYS = 16
PROBE_SECONDS = 20


def find_graphics_cards() -> list[GraphicsCard]:
    """Those of NVIDIA, AMD and Intel; asks this machine alone, up to some seconds."""
    if sys.platform == "darwin":
        return []
    others = _windows_cards() if sys.platform == "win32" else _linux_cards()
    return [*_nvidia_cards(), *others]


def torch_build(wanted: Accelerator, cards: list[GraphicsCard]) -> TorchBuild:
    """The build for what is wanted, on these cards; for the processor where none can be used."""
    card = _used_card(wanted, cards)
    if card is None:
        return build_of_torch(Accelerator.CPU, sys.platform)
    is_cuda = card.kind is Accelerator.CUDA
    older = card.driver < CUDA_13_DRIVER or 0 < card.capability < CUDA_13_CAPABILITY
    return build_of_torch(card.kind, sys.platform, older_cuda=is_cuda and older)


def accelerator_in_words(wanted: Accelerator, cards: list[GraphicsCard]) -> str:
    """What the engine will run on, and why not on a graphics card that is there: sentences."""
    if sys.platform == "darwin":
        return tr("The engine will run on the graphics unit of this Mac.")
    if wanted is Accelerator.CPU:
        return tr("The engine will run on the processor, as chosen.")
    used = _used_card(wanted, cards)
    if used is not None:
        return tr("The engine will run on the graphics card {name}.").format(name=used.name)
    for card in cards:
        if card.kind is Accelerator.CUDA:
            return tr(
                "The driver {driver} of the graphics card {name} is too old: the engine will run "
                "on the processor, slowly. Update the driver to version {needed} or later first."
            ).format(driver=_dotted(card.driver), name=card.name, needed=_dotted(CUDA_13_DRIVER))
        if card.kind is Accelerator.ROCM and sys.platform == "win32":
            return tr(
                "AMD's graphics cards can be used on Linux alone: the engine will run on the "
                "processor."
            )
        if card.kind is Accelerator.ROCM:
            return tr(
                "The driver that {name} computes with is missing: the engine will run on the "
                "processor. Install AMD's driver amdgpu first to use the card."
            ).format(name=card.name)
    if wanted is Accelerator.AUTOMATIC and cards:
        return tr(
            "The engine will run on the processor. If {name} is an Arc or of a Core Ultra, choose "
            "Intel graphics, which is faster."
        ).format(name=cards[0].name)
    return tr("No graphics card was found that the engine can use: it will run on the processor.")


def _used_card(wanted: Accelerator, cards: list[GraphicsCard]) -> GraphicsCard | None:
    """Of Intel's only a choice tells which compute well."""
    kinds = (Accelerator.CUDA, Accelerator.ROCM) if wanted is Accelerator.AUTOMATIC else (wanted,)
    usable = [card for card in cards if card.kind in kinds and _can_compute(card)]
    return usable[0] if usable else None


def _can_compute(card: GraphicsCard) -> bool:
    if card.kind is Accelerator.CUDA:
        return card.driver >= CUDA_12_DRIVER
    return card.can_compute


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def _nvidia_cards() -> list[GraphicsCard]:
    program = shutil.which("nvidia-smi")
    if not program:
        return []
    fields = ("name,driver_version,compute_cap", "name,driver_version")  # old drivers know these
    said = next(filter(None, (_asked(program, each) for each in fields)), "")
    cards = []
    for line in said.splitlines():
        name, driver, capability = (*map(str.strip, line.split(",")), "", "")[:3]
        numbers = tuple(map(int, re.findall(r"\d+", driver)))
        known = re.fullmatch(r"\d+\.\d+", capability)
        cards.append(
            GraphicsCard(Accelerator.CUDA, name, numbers, float(capability) if known else 0.0)
        )
    return [card for card in cards if card.driver]


def _asked(nvidia_smi: str, fields: str) -> str:
    try:
        ended = subprocess.run(  # nosec B603 - the driver's own tool
            [nvidia_smi, f"--query-gpu={fields}", "--format=csv,noheader"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PROBE_SECONDS,
            creationflags=NO_WINDOW,
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ""
    return ended.stdout if ended.returncode == 0 else ""


def _linux_cards(system: Path = Path("/")) -> list[GraphicsCard]:
    cards = []
    for device in sorted((system / "sys/bus/pci/devices").glob("*")):
        try:
            kind = VENDORS.get((device / "vendor").read_text("ascii").strip())
            is_display = (device / "class").read_text("ascii").startswith(DISPLAY_CLASS)
        except (OSError, ValueError):
            continue
        if kind is Accelerator.ROCM and is_display:
            ready = (system / "dev/kfd").exists()
            cards.append(GraphicsCard(kind, tr("the AMD graphics card"), can_compute=ready))
        elif kind is Accelerator.XPU and is_display:
            cards.append(GraphicsCard(kind, tr("the Intel graphics card")))
    return cards


def _windows_cards() -> list[GraphicsCard]:
    cards: list[GraphicsCard] = []
    if sys.platform == "win32":
        import winreg

        for number in range(MOST_DISPLAYS):
            try:
                place = rf"{WINDOWS_DISPLAYS}\{number:04}"
                with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
                    name = str(winreg.QueryValueEx(key, "DriverDesc")[0])
            except OSError:
                continue
            if "AMD" in name or "Radeon" in name:  # for which PyTorch has no build there
                cards.append(GraphicsCard(Accelerator.ROCM, name, can_compute=False))
            elif "Intel" in name:
                cards.append(GraphicsCard(Accelerator.XPU, name))
    return cards
