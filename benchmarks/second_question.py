"""A second question about the same view: python -m benchmarks.second_question RASTER

The first question reads and encodes every tile; the second finds them in the cache. Loading the
model and generating the words are left out of both. Ratios within one run; the median of some.
"""

from __future__ import annotations

import argparse
import statistics

from model.asking.engine import Engine
from model.raster.geotiff_pyramid import GeotiffPyramid
from model.wire.question import Answer, AskOptions, Question

FIRST = "Is there a swimming pool?"
SECOND = "Is there a storage tank?"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("raster")
    parser.add_argument("--model", default="")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    ask(Engine(), options, FIRST)  # the process warms up
    rows = {"first": [], "another question": [], "the same question": []}
    for _ in range(options.runs):
        engine = Engine()
        rows["first"].append(ask(engine, options, FIRST))
        rows["another question"].append(ask(engine, options, SECOND))
        rows["the same question"].append(ask(engine, options, FIRST))
    whole = statistics.median(map(cost, rows["first"]))
    print(
        "| question | tokens encoded | pixels read | seconds without load and generation | ratio |"
    )
    print("|---|---|---|---|---|")
    for name, answers in rows.items():
        encoded = statistics.median(answer.vision_tokens.encoded for answer in answers)
        pixels = statistics.median(answer.pixels_read for answer in answers)
        seconds = statistics.median(map(cost, answers))
        print(
            f"| {name} | {encoded:,.0f} | {pixels:,.0f} | {seconds:.2f} | {whole / seconds:.1f} x |"
        )


def ask(engine: Engine, options: argparse.Namespace, text: str) -> Answer:
    with GeotiffPyramid(options.raster) as pyramid:
        question = Question(text, AskOptions(model=options.model))
        return engine.ask(question, pyramid).answer


def cost(answer: Answer) -> float:
    return answer.seconds.total - answer.seconds.load - answer.seconds.generate


if __name__ == "__main__":
    main()
