"""What was found, in words and in the question's language: how many, and in which part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .locating import Language

MOST_GROUPS = 6
"""Of more places with labels than these the places alone are said."""


@dataclass(frozen=True)
class _Words:
    """compass, image: the nine parts of a region, row by row from its upper left; of one that is
    not north up they are the image's."""

    found: str
    end: str
    between: str
    compass: tuple[str, ...]
    image: tuple[str, ...]


WORDS = {
    Language.ENGLISH: _Words(
        "{count} found: ",
        ".",
        ", ",
        (
            *("in the north-west", "in the north", "in the north-east"),
            *("in the west", "in the middle", "in the east"),
            *("in the south-west", "in the south", "in the south-east"),
        ),
        (
            *("at the top left", "at the top", "at the top right"),
            *("at the left", "in the middle", "at the right"),
            *("at the bottom left", "at the bottom", "at the bottom right"),
        ),
    ),
    Language.GERMAN: _Words(
        "{count} gefunden: ",
        ".",
        ", ",
        (
            *("im Nordwesten", "im Norden", "im Nordosten"),
            *("im Westen", "in der Mitte", "im Osten"),
            *("im Südwesten", "im Süden", "im Südosten"),
        ),
        (
            *("oben links", "oben", "oben rechts"),
            *("links", "in der Mitte", "rechts"),
            *("unten links", "unten", "unten rechts"),
        ),
    ),
    Language.FRENCH: _Words(
        "{count} en vue : ",
        ".",
        ", ",
        (
            *("au nord-ouest", "au nord", "au nord-est"),
            *("à l'ouest", "au milieu", "à l'est"),
            *("au sud-ouest", "au sud", "au sud-est"),
        ),
        (
            *("en haut à gauche", "en haut", "en haut à droite"),
            *("à gauche", "au milieu", "à droite"),
            *("en bas à gauche", "en bas", "en bas à droite"),
        ),
    ),
    Language.SPANISH: _Words(
        "{count} a la vista: ",
        ".",
        ", ",
        (
            *("en el noroeste", "en el norte", "en el noreste"),
            *("en el oeste", "en el centro", "en el este"),
            *("en el suroeste", "en el sur", "en el sureste"),
        ),
        (
            *("arriba a la izquierda", "arriba", "arriba a la derecha"),
            *("a la izquierda", "en el centro", "a la derecha"),
            *("abajo a la izquierda", "abajo", "abajo a la derecha"),
        ),
    ),
    Language.PORTUGUESE: _Words(
        "{count} à vista: ",
        ".",
        ", ",
        (
            *("no noroeste", "no norte", "no nordeste"),
            *("no oeste", "no centro", "no leste"),
            *("no sudoeste", "no sul", "no sudeste"),
        ),
        (
            *("em cima à esquerda", "em cima", "em cima à direita"),
            *("à esquerda", "no centro", "à direita"),
            *("embaixo à esquerda", "embaixo", "embaixo à direita"),
        ),
    ),
    Language.CHINESE: _Words(
        "找到{count}处：",
        "。",
        "，",
        ("西北部", "北部", "东北部", "西部", "中部", "东部", "西南部", "南部", "东南部"),
        ("左上方", "上方", "右上方", "左侧", "中间", "右侧", "左下方", "下方", "右下方"),
    ),
}


@dataclass(frozen=True)
class Sight:
    """One thing that was found. x, y: its middle in shares of the region from its upper left."""

    label: str
    x: float
    y: float


def found_in_words(sights: Sequence[Sight], language: Language, has_north: bool) -> str:
    """'3 found: ship in the north-west (2), ship in the middle.' has_north: whether the region's
    top is its north."""
    words = WORDS[language]
    parts = words.compass if has_north else words.image

    def group(with_labels: bool) -> Counter[tuple[int, str]]:
        return Counter((_part(one), one.label if with_labels else "") for one in sights)

    groups = group(with_labels=True)
    if len(groups) > MOST_GROUPS:
        groups = group(with_labels=False)
    said = [
        f"{label} {parts[part]}".strip() + (f" ({count})" if count > 1 else "")
        for (part, label), count in sorted(groups.items())
    ]
    return words.found.format(count=len(sights)) + words.between.join(said) + words.end


def _part(sight: Sight) -> int:
    """Which of the nine parts it lies in."""
    column, row = (min(max(int(share * 3), 0), 2) for share in (sight.x, sight.y))
    return row * 3 + column
