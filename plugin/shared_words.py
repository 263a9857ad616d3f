"""What the panel and Processing say alike."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ..model.wire.question import Answer, Budget, Outcome, Progress, Stage
from .translation import tr

CONFIDENCE = """\
How likely the answer is right, judged by the probability that the model gave its own words. The \
embedded model's is calibrated on answers of known truth about drawn scenes, not on your imagery; \
another model's is that probability itself, unless it was calibrated. It tells which answers to \
believe rather than others, not that they are good."""
"""What the number means. The panel's help says the same."""

CERTAINTY = """\
The probability that the model gave its own words; it was not calibrated, so it tells which \
answers to believe rather than others, not how often they are right."""
"""What the number means where it is not calibrated."""

OUTCOMES = """\
'answered', 'not visible' (the model cannot see it at this resolution), 'nothing stood out' (that \
was worth a closer look), 'no answer' (the model does not know) or 'out of scope' (it has not \
learnt to answer this)."""
"""What kinds of answers there are, as tables have them."""

LONG_SECONDS = 100
"""From here on a duration is said in minutes."""

GIGABYTE = 10**9


def sureness_in_words(answer: Answer) -> str:
    """How sure the model is, as a percentage only where it is calibrated; '' of no answer."""
    if not answer.outcome.is_sure:
        return ""
    if answer.calibrated:
        return tr("{percent} confident").format(percent=percent(answer.confidence))
    certainty = QLocale().toString(answer.confidence, "f", 2)
    return tr("certainty {certainty}").format(certainty=certainty)


def outcome_in_words(outcome: Outcome) -> str:
    """Why there is no answer; '' where there is one."""
    return {
        Outcome.ANSWERED: "",
        Outcome.NOT_VISIBLE: tr("Not visible: the model cannot see it at this resolution."),
        Outcome.NOTHING_STOOD_OUT: tr("Nothing stood out that was worth a closer look."),
        Outcome.NO_ANSWER: tr("No answer: the model does not know."),
        Outcome.OUT_OF_SCOPE: tr("Not asked: the model has not learnt to answer this."),
    }[outcome]


def progress_in_words(progress: Progress) -> str:
    if progress.stage is Stage.LOADING:
        return tr("Loading the model …")
    if progress.stage is Stage.PLANNED and progress.budget:
        return budget_in_words(progress.budget)
    if progress.stage is Stage.ANSWERING:
        return tr("Answering …")
    if progress.stage is Stage.READING:
        return _reading_in_words(progress)
    if progress.stage is Stage.LOOKING and progress.total:
        return tr("{done} of {tiles}").format(
            done=whole_number(progress.done), tiles=tiles_in_words(progress.total)
        )
    return tr("Level {level} of {levels}: {tiles}").format(
        level=progress.level, levels=progress.levels, tiles=tiles_in_words(len(progress.tiles))
    )


def budget_in_words(budget: Budget) -> str:
    """What a question may cost, said before it begins."""
    duration = duration_in_words(budget)
    words = (
        tr("About {duration}: up to {tiles}, {tokens} vision tokens")
        if duration
        else tr("Up to {tiles}, {tokens} vision tokens")
    )
    return words.format(
        duration=duration,
        tiles=tiles_in_words(budget.tiles),
        tokens=whole_number(budget.vision_tokens),
    )


def duration_in_words(budget: Budget) -> str:
    """How long a question takes, roughly; '' where nobody knows."""
    return "" if budget.seconds is None else seconds_in_words(budget.seconds)


def seconds_in_words(seconds: float) -> str:
    if seconds < LONG_SECONDS:
        whole = whole_number(max(1, round(seconds)))
        return tr("{seconds}\u00a0s").format(seconds=whole)
    return tr("{minutes}\u00a0min").format(minutes=whole_number(round(seconds / 60)))


def _reading_in_words(progress: Progress) -> str:
    if progress.silent_seconds:
        return tr("The server has not answered for {seconds}\u00a0s").format(
            seconds=whole_number(round(progress.silent_seconds))
        )
    if progress.from_server and progress.total:
        return tr("{tiles} of {all} have come from the server").format(
            tiles=whole_number(progress.done), all=tiles_in_words(progress.total)
        )
    if progress.from_server:
        return (
            tr("1 tile has come from the server")
            if progress.done == 1
            else tr("{tiles} have come from the server").format(tiles=tiles_in_words(progress.done))
        )
    if progress.total:
        return tr("Reading the raster: {share}").format(
            share=percent(progress.done / progress.total)
        )
    return tr("Reading the raster …")


def percent(share: float) -> str:
    return tr("{percent}\u00a0%").format(percent=whole_number(round(100 * share)))


def tiles_in_words(count: int) -> str:
    return tr("1 tile") if count == 1 else tr("{count} tiles").format(count=whole_number(count))


def whole_number(count: int) -> str:
    return QLocale().toString(count)


def bytes_in_words(size: int) -> str:
    """In the units of the disk's and the card's makers: 1 GB is 1,000 MB."""
    decimals = 1 if size >= GIGABYTE else 0
    words = QLocale().formattedDataSize(size, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)
    return words.replace(" ", "\u00a0")
