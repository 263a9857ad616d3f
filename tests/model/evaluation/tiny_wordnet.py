"""A WordNet of five synsets in WordNet's own file format, for the tests."""

from __future__ import annotations

from pathlib import Path

import nltk
import pytest
from nltk.corpus import LazyCorpusLoader, WordNetCorpusReader

SYNSETS = {
    "entity": (("entity",), None),
    "vehicle": (("vehicle",), "entity"),
    "motor vehicle": (("motor_vehicle", "automotive_vehicle"), "vehicle"),
    "car": (("car", "auto", "automobile"), "motor vehicle"),
    "boat": (("boat",), "vehicle"),
}
LEXICOGRAPHER_FILES = "00\tadj.all\t3\n01\tadj.pert\t3\n02\tadv.all\t4\n03\tnoun.Tops\t1\n"


def install_tiny_wordnet(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make nltk find this WordNet, and no other, for the length of a test."""
    home = folder / "corpora" / "wordnet"
    home.mkdir(parents=True)
    data, offsets = _data_noun()
    (home / "data.noun").write_text(data, "ascii")
    index: dict[str, list[str]] = {}
    for name, (words, _) in SYNSETS.items():
        for word in words:
            index.setdefault(word, []).append(offsets[name])
    lines = [
        f"{word} n {len(places)} 0 {len(places)} 0 {' '.join(places)}  "
        for word, places in sorted(index.items())
    ]
    (home / "index.noun").write_text("\n".join(lines) + "\n", "ascii")
    senses = [
        f"{word}%1:03:00:: {place} 1 0"
        for word, places in sorted(index.items())
        for place in places
    ]
    (home / "index.sense").write_text("\n".join(senses) + "\n", "ascii")
    (home / "lexnames").write_text(LEXICOGRAPHER_FILES, "ascii")
    for part in ("verb", "adj", "adv"):
        (home / f"data.{part}").write_text("", "ascii")
        (home / f"index.{part}").write_text("", "ascii")
    for part in ("noun", "verb", "adj", "adv"):
        (home / f"{part}.exc").write_text("", "ascii")
    monkeypatch.setattr(nltk.data, "path", [str(folder)])
    fresh = LazyCorpusLoader("wordnet", WordNetCorpusReader, None)
    monkeypatch.setattr("nltk.corpus.wordnet", fresh)


def _data_noun() -> tuple[str, dict[str, str]]:
    """The file's text, and each synset's place in it, which WordNet writes into the file itself."""
    offsets = dict.fromkeys(SYNSETS, "00000000")
    text = ""
    for _ in range(2):  # the second time the places are known
        text = ""
        for name, (words, parent) in SYNSETS.items():
            offsets[name] = f"{len(text):08d}"
            listed = " ".join(f"{word} 0" for word in words)
            pointer = f"001 @ {offsets[parent]} n 0000" if parent else "000"
            text += f"{offsets[name]} 03 n {len(words):02x} {listed} {pointer} | {name}  \n"
    return text, offsets
