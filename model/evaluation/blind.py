"""How much of a score needs no image: the same questions asked blind, scored by the same scorer.

Some benchmarks are answered almost as well from their words alone (RSHR-Bench, arXiv 2512.17319),
so that a score says nothing of sight until it stands beside the blind one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..datasets.rows import Benchmark, Prediction
from .scores import markdown_table, percent, tally
from .ways_of_looking import WayOfLooking

ABOUT = """\
## How much of it needs no image

The same questions, asked without any image and scored alike. 'Blind, too': of what this way of
looking has right, the share that is right without the image as well; it may owe nothing to sight.

"""


def blind_markdown(
    benchmark: Benchmark, predictions: Mapping[WayOfLooking, Sequence[Prediction]]
) -> str:
    """A section of the report; '' where nothing was asked blind.

    predictions: of every way of looking, of the same questions.
    """
    blind = next((found for way, found in predictions.items() if not way.shows_image), None)
    if blind is None:
        return ""
    seen = {way: found for way, found in predictions.items() if way.shows_image}
    header = ["questions", "number", "blind, %"]
    for way in seen:
        header += [f"{way.title}, %", "blind, too, %"]
    return ABOUT + markdown_table(header, list(_rows(benchmark, blind, list(seen.values())))) + "\n"


def _rows(
    benchmark: Benchmark, blind: Sequence[Prediction], seen: Sequence[Sequence[Prediction]]
) -> Iterator[list[str]]:
    """A row for every group of questions and measure."""
    right = {p.item.identifier: benchmark.judge(p) for p in blind}
    for group in sorted({p.item.group for p in blind}):
        asked = [p.item.identifier for p in blind if p.item.group == group]
        for measure in benchmark.measures:
            unseen = [right[name][measure] for name in asked]
            row = [f"{group} {measure}".strip(), str(len(asked)), percent(tally(unseen))]
            for found in seen:
                judged = {p.item.identifier: benchmark.judge(p)[measure] for p in found}
                good = [name for name in asked if judged[name]]
                both = tally([right[name][measure] for name in good])
                row += [percent(tally([judged[name] for name in asked])), percent(both)]
            yield row
