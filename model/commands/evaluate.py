"""python -m model evaluate NAME: benchmarks on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ..evaluation.options import TILES, VISION_TOKENS, options_of
from ..wire.errors import InvalidQuestionError
from ..wire.question import AskOptions, FocusMethod, Quantization
from .arguments import show_choices
from .own_command_lines import offer

WAY_NAMES = (
    "coarse-to-fine, downsampled, uniform, random, attention, rfm, box-known, everything, "
    "everything-anchored, everything-pruned, and always: blind"
)


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command 'evaluate'. Imports nothing heavy: the command line must start quickly."""
    evaluate = commands.add_parser("evaluate", help="score a model on a benchmark")
    names = evaluate.add_subparsers(required=True, metavar="BENCHMARK")
    for name, title in (
        ("lrs-vqa", "free answers about images of up to 27,328 px (arXiv 2503.07588)"),
        ("mme-realworld-rs", "five choices about colour, count, position (arXiv 2408.13257)"),
        ("xlrs-bench", "choices about images of 8,500 px and more (arXiv 2503.23771)"),
        ("rsvqa", "short answers about small images (arXiv 2003.07333)"),
    ):
        parser = names.add_parser(name, help=title, description=title)
        add_common(parser)
        source = parser.add_mutually_exclusive_group(required=True)
        source.add_argument("--data", type=Path, metavar="DIR", help="the benchmark's folder")
        source.add_argument(
            "--predictions", type=Path, metavar="FILE", help="score these; no model is run"
        )
        parser.add_argument("--limit", type=int, metavar="N", help="the first N questions only")
        parser.add_argument(
            "--way",
            action="append",
            metavar="WAY",
            help=f"may be repeated; {WAY_NAMES} (coarse-to-fine)",
        )
        if name == "rsvqa":
            parser.add_argument("--split", default="test", help="train, val, test or test_phili")
        parser.set_defaults(command=_evaluate, benchmark=name)
    offer(names, "evaluate")


def add_common(parser: argparse.ArgumentParser) -> None:
    """What all benchmarks ask for."""
    defaults = AskOptions()
    parser.add_argument("--output", type=Path, default="evaluation-output", metavar="DIR")
    parser.add_argument("--model", default="", metavar="DIR", help="a model folder (embedded)")
    parser.add_argument("--quantization", type=Quantization, choices=list(Quantization))
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, xpu or mps")
    parser.add_argument("--focus", type=FocusMethod, choices=list(FocusMethod))
    parser.add_argument("--reducer", default=defaults.reducer, metavar="NAME")
    parser.add_argument("--max-tiles", type=int, default=TILES, metavar="N")
    parser.add_argument("--max-vision-tokens", type=int, default=VISION_TOKENS, metavar="N")
    show_choices(parser)


def _evaluate(arguments: argparse.Namespace) -> int:
    from ..datasets.rows import Benchmark, check_images, distinct
    from ..evaluation.evaluator import Evaluator
    from ..evaluation.lrs_vqa import LrsVqa
    from ..evaluation.mme_realworld import MmeRealWorld
    from ..evaluation.rsvqa import Rsvqa
    from ..evaluation.runner import run, score_markdown, write_report
    from ..evaluation.scores import score
    from ..evaluation.ways_of_looking import choose_way, with_blind
    from ..evaluation.xlrs_bench import XlrsBench

    makers: dict[str, Callable[[], Benchmark]] = {
        "lrs-vqa": LrsVqa,
        "mme-realworld-rs": MmeRealWorld,
        "xlrs-bench": XlrsBench,
        "rsvqa": lambda: Rsvqa(arguments.split),
    }
    benchmark = makers[arguments.benchmark]()
    if arguments.predictions:
        print(*benchmark.notes, sep="\n\n")
        print(score_markdown(score(benchmark, benchmark.read_predictions(arguments.predictions))))
        return 0
    if arguments.limit is not None and arguments.limit < 1:
        raise InvalidQuestionError(f"--limit {arguments.limit} leaves no question.")
    ways = [choose_way(name) for name in with_blind(arguments.way or ["coarse-to-fine"])]
    items = distinct(benchmark.read(arguments.data))[: arguments.limit]
    if any(way.shows_image for way in ways):
        check_images(items)  # before hours of answers to what cannot be seen
    evaluator = Evaluator(options_of(arguments, benchmark.max_new_tokens))
    runs = [
        run(benchmark, items, evaluator, way, arguments.output / way.name, print) for way in ways
    ]
    print(write_report(benchmark, runs, arguments.output))
    return 0
