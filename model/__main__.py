"""The engine's command line: python -m model ask | serve | train | evaluate | ..."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import warnings

from .commands.arguments import show_choices
from .commands.evaluate import add_arguments as add_evaluate
from .commands.failure import say_failure
from .commands.history_file import read_history
from .commands.models import add_arguments as add_model_commands
from .commands.own_command_lines import call_own, offer
from .commands.quick_imports import quick_imports
from .wire.errors import CancelledError
from .wire.pyramid import Extent
from .wire.question import (
    Answer,
    AskOptions,
    Budget,
    Effort,
    FocusMethod,
    Found,
    History,
    Looking,
    Outcome,
    Progress,
    Quantization,
    Question,
)
from .wire.records import number
from .wire.reducer_names import REDUCERS


def main(arguments: list[str] | None = None) -> int:
    """Run one command. Returns 0; 1 after a failure; argparse exits with 2 on wrong usage."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TRANSFORMERS_OFFLINE", "1")
    warnings.filterwarnings("ignore")
    logging.disable(logging.WARNING)
    argv = _join_negative_extent(sys.argv[1:] if arguments is None else arguments)
    try:
        code = call_own(argv)
        if code is not None:
            return code
        options = _parser().parse_args(argv)
        return options.command(options)
    except KeyboardInterrupt:
        return say_failure(CancelledError("Cancelled."))
    except Exception as error:
        return say_failure(error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m model", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_ask(commands)
    serve = commands.add_parser("serve", help="answer over a local connection, for the plugin")
    serve.set_defaults(command=_serve)
    offer(commands)
    train = commands.add_parser("train", help="train a region focus module for your model")
    offer(train.add_subparsers(required=True, metavar="WHAT"), "train")
    add_evaluate(commands)
    add_model_commands(commands)
    return parser


def _add_ask(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    defaults = AskOptions()
    ask = commands.add_parser("ask", help="ask a question about a raster")
    ask.add_argument("raster", metavar="RASTER", help="any raster that GDAL can open")
    ask.add_argument("question", metavar="QUESTION", help="the question, in words")
    ask.add_argument("--extent", type=_extent, metavar="W,S,E,N", help="in the raster's CRS")
    ask.add_argument("--model", default="", metavar="DIR", help="a model folder (embedded)")
    ask.add_argument(
        "--quantization", type=Quantization, choices=list(Quantization), help="(the best that fits)"
    )
    ask.add_argument("--device", default="auto", help="auto, cpu, cuda, xpu or mps")
    ask.add_argument(
        "--effort",
        type=Effort,
        choices=list(Effort),
        default=defaults.effort,
        help="how long it may take (normal)",
    )
    ask.add_argument("--max-tiles", type=int, metavar="N", help="instead of the effort's")
    ask.add_argument("--max-vision-tokens", type=int, metavar="N", help="instead of the effort's")
    ask.add_argument(
        "--looking",
        type=Looking,
        choices=list(Looking),
        default=defaults.looking,
        help="coarse to fine, or at the whole scene with 24 tokens a tile (search)",
    )
    ask.add_argument("--max-new-tokens", type=int, metavar="N", help="of the answer")
    ask.add_argument(
        "--history",
        metavar="FILE.json",
        help='what was asked before: {"turns": [{"question": "...", "answer": "..."}, ...]}',
    )
    ask.add_argument(
        "--focus",
        type=FocusMethod,
        choices=list(FocusMethod),
        help="what guides the search (what the model does best)",
    )
    ask.add_argument(
        "--verify",
        action=argparse.BooleanOptionalAction,
        help="ask the best places one by one whether they show it (as the model's profile says)",
    )
    ask.add_argument(
        "--assess",
        action=argparse.BooleanOptionalAction,
        help="ask first if the overview is enough without a search (as the model's profile says)",
    )
    ask.add_argument(
        "--reducer",
        default=defaults.reducer,
        metavar="NAME",
        help=", ".join(REDUCERS) + "; or some of them joined with '+'",
    )
    ask.add_argument(
        "--heatmap", metavar="OUT.tif", help="write where it looked, in times the average attention"
    )
    ask.add_argument("--tiles", metavar="OUT.gpkg", help="write the tiles that it looked at")
    ask.add_argument(
        "--found",
        metavar="OUT.gpkg",
        help="write where what a question of where or how many asks for is",
    )
    ask.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    ask.set_defaults(command=_ask)
    show_choices(ask)


def _ask(options: argparse.Namespace) -> int:
    question = Question(
        options.question,
        AskOptions(
            model=options.model,
            quantization=options.quantization,
            device=options.device,
            effort=options.effort,
            max_tiles=options.max_tiles,
            max_vision_tokens=options.max_vision_tokens,
            looking=options.looking,
            focus=options.focus,
            verify=options.verify,
            assess=options.assess,
            reducer=options.reducer,
            max_new_tokens=options.max_new_tokens,
        ),
        read_history(options.history) if options.history else History(),
    )
    from .raster.outputs import (
        OutputKind,
        check_output,
        write_found,
        write_heatmap,
        write_tiles,
    )

    for path, kind in (
        (options.heatmap, OutputKind.HEATMAP),
        (options.tiles, OutputKind.POLYGONS),
        (options.found, OutputKind.POLYGONS),
    ):
        if path:
            check_output(path, kind)

    from .raster.geotiff_pyramid import GeotiffPyramid

    has_begun = False

    def say(words: str) -> None:
        nonlocal has_begun
        if not options.json:
            has_begun = True
            print(words, end="", flush=True)

    def tell(progress: Progress) -> None:
        if progress.budget and not options.json:  # there it is in the answer
            _say_cost(progress.budget)

    with GeotiffPyramid(options.raster, options.extent) as pyramid:
        with quick_imports():  # once there is something to ask about
            from .asking.engine import Engine
            from .asking.listener import Listener
        try:
            result = Engine().ask(question, pyramid, Listener(tell, say))
        except BaseException:
            if has_begun:
                print(flush=True)  # what went wrong stands in a line of its own
            raise
        description = pyramid.description
    # The answer first: what cannot be written must not cost it.
    if options.json:
        print(json.dumps(result.answer.to_json(), allow_nan=False), flush=True)
    else:
        _print_summary(result.answer)
    if options.heatmap:
        heatmap = result.heatmap
        write_heatmap(options.heatmap, heatmap.values, description.crs, heatmap.transform)
    if options.tiles:
        write_tiles(options.tiles, result.answer, description)
    if options.found:
        write_found(options.found, result.answer, description.crs)
    return 0


def _say_cost(budget: Budget) -> None:
    """Before it begins, and not among the answer."""
    how_long = "" if budget.seconds is None else f"about {max(1, round(budget.seconds)):,} s: "
    size = f"up to {budget.tiles:,} tiles, {budget.vision_tokens:,} vision tokens"
    print(how_long + size, file=sys.stderr, flush=True)


def _print_summary(answer: Answer) -> None:
    if answer.outcome is Outcome.OUT_OF_SCOPE:
        print(f"{answer.answer}\n\n{answer.model.name} was not asked; the raster was not searched")
        return
    finest = answer.levels[max(tile.level for tile in answer.tiles)]
    sure = "confidence" if answer.calibrated else "certainty, not calibrated,"
    print(f"\n{sure} {answer.confidence:.2f}, {answer.model.name} on {answer.model.device}")
    if answer.outcome is not Outcome.ANSWERED:
        print(f"outcome: {answer.outcome.value}")
    print(
        f"looked at {len(answer.tiles)} tiles, down to 1/{finest.decimation:g} of the raster's "
        f"resolution, in {answer.seconds.total:.1f} s; {answer.stopped}"
    )
    for found in answer.found:
        print(_found_in_words(found))
    for warning in answer.warnings:
        print(f"note: {warning}")


def _found_in_words(found: Found) -> str:
    """Its middle in the raster's CRS, and how likely it is that."""
    (x, y), (across_x, across_y) = found.ring[0], found.ring[2]
    middle = f"{(x + across_x) / 2:.10g}, {(y + across_y) / 2:.10g}"
    return f"found: {found.label or found.by.value} at {middle}, {found.probability:.2f}"


def _serve(options: argparse.Namespace) -> int:
    with quick_imports():
        from .service.server import serve

    return serve()


def _extent(text: str) -> Extent:
    try:
        west, south, east, north = (number(float(part)) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError("four numbers W,S,E,N are needed") from None
    if not (west < east and south < north):
        raise argparse.ArgumentTypeError(f"{text} is empty: W must be less than E, S less than N")
    return Extent(west, south, east, north)


def _join_negative_extent(arguments: list[str]) -> list[str]:
    """'--extent -10,...' as '--extent=-10,...': argparse would take '-10,...' for an option."""
    if "--extent" not in arguments[:-1]:
        return arguments
    place = arguments.index("--extent")
    joined = f"--extent={arguments[place + 1]}"
    return [*arguments[:place], joined, *arguments[place + 2 :]]


if __name__ == "__main__":
    raise SystemExit(main())
