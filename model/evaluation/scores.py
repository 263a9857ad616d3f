"""Right answers, counted: by category, in all, and as the mean of the categories."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..datasets.rows import Benchmark, Prediction

Z_95 = 1.959964


@dataclass(frozen=True)
class Tally:
    """Right answers among all."""

    right: int = 0
    total: int = 0

    @property
    def accuracy(self) -> float:
        return self.right / self.total if self.total else 0.0

    def interval(self) -> tuple[float, float]:
        """The 95 % confidence interval after Wilson (1927); (0, 1) without any."""
        if self.total == 0:
            return 0.0, 1.0
        n, z = self.total, Z_95
        centre = (self.accuracy + z * z / (2 * n)) / (1 + z * z / n)
        spread = self.accuracy * (1 - self.accuracy) / n + z * z / (4 * n * n)
        half = z / (1 + z * z / n) * math.sqrt(spread)
        return max(0.0, centre - half), min(1.0, centre + half)

    def to_json(self) -> dict[str, Any]:
        low, high = self.interval()
        return {
            "right": self.right,
            "total": self.total,
            "accuracy": self.accuracy,
            "low": low,
            "high": high,
        }


def tally(judged: Sequence[bool]) -> Tally:
    return Tally(sum(judged), len(judged))


@dataclass(frozen=True)
class ScoreTable:
    """The scores of one group of items, by measure and category.

    overall: right answers among all (OA, micro). mean: unweighted mean of the categories (AA,
    macro); a category that the benchmark has and the predictions lack counts as 0.
    """

    group: str
    categories: dict[str, dict[str, Tally]]

    @property
    def measures(self) -> tuple[str, ...]:
        return tuple(self.categories)

    def overall(self, measure: str) -> Tally:
        tallies = self.categories[measure].values()
        return Tally(sum(t.right for t in tallies), sum(t.total for t in tallies))

    def mean(self, measure: str) -> float:
        tallies = self.categories[measure].values()
        return sum(t.accuracy for t in tallies) / len(tallies) if tallies else 0.0

    def to_json(self) -> dict[str, Any]:
        return {
            "group": self.group,
            "measures": {
                measure: {
                    "overall": self.overall(measure).to_json(),
                    "mean_of_categories": self.mean(measure),
                    "categories": {name: t.to_json() for name, t in tallies.items()},
                }
                for measure, tallies in self.categories.items()
            },
        }

    def to_markdown(self) -> str:
        rows = [
            [name, str(first.total), *(percent(self.categories[m][name]) for m in self.measures)]
            for name, first in self.categories[self.measures[0]].items()
        ]
        overall = [percent(self.overall(m)) for m in self.measures]
        rows.append(["**all**", str(self.overall(self.measures[0]).total), *overall])
        means = [f"{100 * self.mean(m):.2f}" for m in self.measures]
        rows.append(["**mean of categories**", "", *means])
        title = f"### {self.group}\n\n" if self.group else ""
        return title + markdown_table(["category", "questions", *self.measures], rows)


def score(benchmark: Benchmark, predictions: Sequence[Prediction]) -> list[ScoreTable]:
    """A table for every group, in the groups' order."""
    judged = [(p.item, benchmark.judge(p)) for p in predictions]
    tables = []
    for group in sorted({item.group for item, _ in judged}):
        ours = [(item, right) for item, right in judged if item.group == group]
        names = benchmark.categories or sorted({item.category for item, _ in ours})
        tables.append(
            ScoreTable(
                group,
                {
                    measure: {
                        name: tally([r[measure] for item, r in ours if item.category == name])
                        for name in names
                    }
                    for measure in benchmark.measures
                },
            )
        )
    return tables


def markdown_table(
    header: Sequence[str], rows: Sequence[Sequence[str]], column: str = "---:"
) -> str:
    """A table in Markdown; all columns but the first are right-aligned, or as `column` says."""
    lines = ["| " + " | ".join(header) + " |"]
    lines.append("|---|" + f"{column}|" * (len(header) - 1))
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def percent(tally: Tally) -> str:
    """'12.34 (10.1 to 15.2)', the interval in brackets."""
    low, high = tally.interval()
    return f"{100 * tally.accuracy:.2f} ({100 * low:.1f} to {100 * high:.1f})"
