"""Plots of the large-scene benchmark. They need matplotlib, which is installed for tests
and evaluations only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..evaluation.calibration import Reliability
from ..evaluation.scores import Tally
from .outcomes import Outcome

if TYPE_CHECKING:
    from matplotlib.axes import Axes

STYLES = {
    "rfm": ("#d1495b", "o"),
    "attention": ("#edae49", "s"),
    "box-known": ("#2e4057", "*"),
    "downsampled": ("#00798c", "v"),
    "uniform": ("#6d9dc5", "D"),
    "random": ("#9a9a9a", "X"),
    "everything": ("#66a182", "P"),
}
"""A colour and a marker for each way of looking."""

ASIDE = {"random": 1.09}
"""Drawn beside its cost, which is that of uniform tiles."""

INK, SOFT, GRID = "#333333", "#888888", "#dddddd"


def has_matplotlib() -> bool:
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        return False
    return True


def plot_costs(outcomes: Sequence[Outcome], path: Path) -> None:
    """Accuracy against cost, a panel for each size."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator

    shown = [o for o in outcomes if o.answers]
    sizes = list(dict.fromkeys(o.size for o in shown))
    figure = Figure(figsize=(1.2 + 3.6 * len(sizes), 4.7), layout="constrained")
    panels = figure.subplots(1, len(sizes), squeeze=False, sharex=True, sharey=True)[0]
    handles = {}
    for axes, size in zip(panels, sizes, strict=True):
        for o in (o for o in shown if o.size == size and o.tera):  # blind answers cost no vision
            colour, marker = STYLES.get(o.way, (INK, "h"))
            handles[o.title] = axes.errorbar(
                o.tera * ASIDE.get(o.way, 1),
                100 * o.right.accuracy,
                yerr=_error_bars([o.right], 100),
                marker=marker,
                markersize=13 if marker == "*" else 9,
                markeredgecolor="white",
                color=colour,
                elinewidth=1.4,
                linestyle="",
                zorder=4 if o.way == "rfm" else 3,
            )
        _style(axes)
        axes.set_title(f"{size:,} × {size:,} px", fontsize=11, color=INK)
        axes.set(xscale="log", ylim=(0, 100))
        axes.set_xlabel("multiply-adds a question, $10^{12}$", color=INK)
        axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, place: f"{value:g}"))
    panels[0].set_ylabel("right answers, %", color=INK)
    figure.legend(
        handles.values(),
        handles,
        loc="outside lower center",
        ncols=min(4, 1 + len(sizes)),
        frameon=False,
        fontsize=9,
        labelcolor=INK,
    )
    figure.savefig(path, dpi=150)


def plot_reliability(found: Reliability, title: str, path: Path) -> None:
    """How often answers of a confidence are right, and how many answers there are of each."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4.8, 5.4), layout="constrained")
    above, below = figure.subplots(2, 1, sharex=True, height_ratios=(4, 1))
    colour, marker = STYLES["rfm"]
    confidence = [b.confidence for b in found.bins]
    above.plot((0, 1), (0, 1), color=SOFT, linestyle=(0, (4, 3)), linewidth=1, zorder=1)
    above.text(
        0.045, 0.075, "as right as it is sure", rotation=45, rotation_mode="anchor", color=SOFT
    )
    above.errorbar(
        confidence,
        [b.accuracy for b in found.bins],
        yerr=_error_bars([Tally(round(b.accuracy * b.count), b.count) for b in found.bins]),
        color=colour,
        marker=marker,
        markersize=8,
        markeredgecolor="white",
        elinewidth=1.2,
        ecolor=(colour, 0.5),
        linewidth=1.6,
    )
    above.set(xlim=(0, 1), ylim=(0, 1))
    above.set_ylabel("right answers", color=INK)
    above.set_title(
        f"{title}\nexpected calibration error {found.expected_calibration_error:.3f} "
        f"({found.error_by_chance:.3f} by chance alone)",
        fontsize=10,
        color=INK,
    )
    below.bar(confidence, [b.count for b in found.bins], width=0.06, color=colour, alpha=0.7)
    below.set_xlabel("confidence", color=INK)
    below.set_ylabel("answers", color=INK)
    for axes in (above, below):
        _style(axes)
    figure.align_ylabels()
    figure.savefig(path, dpi=150)


def _error_bars(tallies: Sequence[Tally], scale: float = 1) -> list[list[float]]:
    """How far the confidence intervals reach below and above."""
    intervals = [(t.accuracy, *t.interval()) for t in tallies]
    return [
        [scale * max(0, middle - low) for middle, low, _ in intervals],
        [scale * max(0, high - middle) for middle, _, high in intervals],
    ]


def _style(axes: Axes) -> None:
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(SOFT)
    axes.tick_params(labelcolor=INK, color=SOFT)
    axes.grid(color=GRID)
    axes.set_axisbelow(True)
