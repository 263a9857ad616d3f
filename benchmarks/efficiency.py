"""What every way of looking and every token reducer costs, in one run, with real-size models.

    python -m benchmarks.efficiency --device cuda --output FOLDER
    python -m benchmarks.efficiency --device cpu --output FOLDER
    python -m benchmarks.efficiency --small --output FOLDER

The models have random weights, made on the device: costs do not depend on what weights say. Where
they attend does, so the scores that guide a search are drawn, after the real ones have been paid
for: a few tokens hold most of the attention, as in a trained model. Rasters are made as they are
read. Needs no files, no network, and neither rasterio nor pyogrio; the rows in 4 bits are left out
where bitsandbytes is missing. Writes efficiency.md and efficiency.json into the folder.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import importlib.util
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers

from benchmarks.random_models import MODELS, QUESTIONS, make, quantize_nf4
from model.asking.answering import answer
from model.asking.feature_cache import BoundedCache
from model.asking.tile_explorer import EncodedTile
from model.datasets.rows import Box
from model.evaluation.efficiency import (
    CountingFocus,
    DecoderShape,
    answer_cost,
    decoder_cost,
    focus_shape,
    hardware,
    vision_cost,
)
from model.evaluation.scores import markdown_table
from model.evaluation.ways_of_looking import WAYS, Everything, WayOfLooking, choose_way
from model.focus.region_focus import AttentionReadout, RegionFocus
from model.focus.region_focus_module import RegionFocusModule
from model.focus.same_place import LayerReader
from model.raster.region_view import RegionView
from model.tokens.reduction import choose_reduction
from model.vlm.layer_drop import fastv, late_mild, pyramid_drop
from model.vlm.memory import peak_host_bytes, reset_peak_host_bytes
from model.vlm.shared_prefix import Continued
from model.vlm.vision_language_model import MultimodalSequence, SequenceImage
from model.wire.errors import AskRasterError
from model.wire.pyramid import (
    BASE_LONG_SIDE,
    Affine,
    PixelWindow,
    RasterDescription,
    extent_of,
    grid_size,
    region_levels,
)
from model.wire.question import AskOptions, FocusMethod, Question
from model.wire.reducer_names import BEFORE, INSIDE

FIRST, SECOND = QUESTIONS
RASTERS = ((4_000, 4_000), (8_064, 8_064), (27_328, 24_832))
RFM_LAYERS = (0, 1, 5, 11, 14)
"""Of the published region focus module (arXiv 2503.07588)."""
CACHE_BYTES = 2**30
REPEATS = 2
REPEATED_BELOW = 5.0
"""Seconds; what takes less is run again, and the faster run counts."""
PERIOD = 1_013
"""Pixels after which a made raster's texture begins again; no multiple of a tile's side."""
HOST_BYTES = 4 * 2**30
"""Ways of looking that would hold more features than this are left out, with the reason."""


@dataclass(frozen=True)
class Setting:
    """One run's model and budget. most_tokens, most_tiles: what needs more is left out."""

    model: str
    device: torch.device
    nf4: bool
    max_tiles: int
    max_vision_tokens: int
    tokens_to_reduce: int
    most_tokens: int = 10**9
    most_tiles: int = 10**9
    new_tokens: int = 16
    rasters: tuple[tuple[int, int], ...] = RASTERS


@dataclass(frozen=True)
class Cost:
    """Of one answer.

    patches: out of the vision tower before merging or pooling, as LRS-VQA counts encoded tokens.
    llm, focus, vision: multiply-adds; llm and focus by the published formula, which does not know
    of grouped queries; grouped: both with them. host_bytes: peak above what the process held before
    the question. why_not: why it was not run, '' if it was.
    """

    title: str
    reducer: str
    why_not: str = ""
    tiles: int = 0
    patches: int = 0
    tokens_encoded: int = 0
    tokens_to_llm: int = 0
    llm: int = 0
    focus: int = 0
    grouped: int = 0
    vision: int = 0
    first_token: float = 0.0
    total: float = 0.0
    seconds: dict[str, float] = field(default_factory=dict)
    device_bytes: int = 0
    host_bytes: int = 0
    pixels_read: int = 0
    stopped: str = ""


class MadePyramid:
    """A raster of any size whose pixels are made as they are read: fields and grain."""

    def __init__(self, width: int, height: int) -> None:
        transform = Affine(500_000.0, 0.3, 0.0, 4_000_000.0, 0.0, -0.3)
        levels = region_levels(width, height, [2.0**n for n in range(1, 8)])
        self.description = RasterDescription(
            name=f"{width} x {height}",
            path="",
            width=width,
            height=height,
            crs="EPSG:32633",
            transform=transform,
            extent=extent_of(transform, (0, 0, width, height)),
            levels=levels,
            fingerprint=f"{width} x {height}",
            metres_per_pixel=0.3,
        )
        self.pixels_read = 0

    def read(self, level: int, window: PixelWindow) -> tuple[np.ndarray, np.ndarray]:
        self.pixels_read += window.width * window.height
        row = (window.row + 31 * level) % PERIOD
        column = (window.column + 17 * level) % PERIOD
        rgb = texture()[row : row + window.height, column : column + window.width]
        return rgb, np.ones(rgb.shape[:2], dtype=bool)


@lru_cache(1)
def texture() -> np.ndarray:
    """What the made rasters repeat; the same for all."""
    random = np.random.default_rng(1)
    side = PERIOD + 2 * BASE_LONG_SIDE
    fields = random.integers(40, 200, (side // 60 + 1, side // 60 + 1, 3), dtype=np.uint8)
    grain = random.integers(0, 40, (side, side, 3), dtype=np.uint8)
    return fields.repeat(60, axis=0).repeat(60, axis=1)[:side, :side] + grain


class DrawnFocus:
    """Pays for a focus's scores, then gives drawn ones: a few tokens hold most attention."""

    together: None = None

    def __init__(self, focus: RegionFocus) -> None:
        self.counting = CountingFocus(focus)
        self.name, self.tiles_at_once = focus.name, focus.tiles_at_once
        self.reader = DrawnReader(self.counting.reader) if self.counting.reader else None

    def logits(self, sequence: MultimodalSequence) -> np.ndarray:
        shape = self.counting.logits(sequence).shape
        return np.random.default_rng(shape[1]).normal(0, 3, (1, shape[1]))


class DrawnReader:
    """The same of a focus that reads tile by tile."""

    def __init__(self, reader: LayerReader) -> None:
        self.layers, self.runner = reader.layers, self
        self._runner = reader.runner
        self.prefixes = reader.runner.prefixes

    def run(self, *asked: Any, **options: Any) -> Iterator[Continued]:
        """As PrefixRunner.run."""
        for number, found in enumerate(self._runner.run(*asked, **options)):
            drawn = np.random.default_rng(number).normal(0, 3, (1, found.attention.shape[1]))
            yield replace(found, attention=torch.from_numpy(drawn))


class Bench:
    """A model on its device, and what answers with it cost."""

    def __init__(self, setting: Setting, say: Callable[[str], None]) -> None:
        self.setting, self.say = setting, say
        cpu = setting.device.type == "cpu"
        self.vlm = make(setting.model, setting.device, torch.float32 if cpu else torch.bfloat16)
        self.rfm = self._region_focus_module()
        if setting.nf4:
            quantize_nf4(self.vlm)
        release_memory()
        self.shape = DecoderShape.of(self.vlm.model.config.get_text_config())
        self.tile_costs = {asked: vision_cost(self.vlm, asked) for asked in (False, True)}
        vision = self.vlm.model.config.vision_config
        self.patches_a_tile = (self.vlm.tile_size // vision.patch_size) ** 2

    def _region_focus_module(self) -> RegionFocusModule:
        with torch.device(self.vlm.device):
            module = RegionFocusModule(self.vlm, RFM_LAYERS)
        return module.to(self.vlm.device, self.vlm.model.dtype).eval().requires_grad_(False)

    def focus_shape(self, focus: RegionFocus) -> DecoderShape:
        """Of the layers that the focus goes through, to count with."""
        return focus_shape(self.shape, focus)

    def options(self, **changes) -> AskOptions:
        setting = self.setting
        given = {
            "max_tiles": setting.max_tiles,
            "max_vision_tokens": setting.max_vision_tokens,
            "max_new_tokens": setting.new_tokens,
            "focus": FocusMethod.RFM,
        }
        return AskOptions(**given | changes)

    def _why_not(self, way: WayOfLooking, size: tuple[int, int], options: AskOptions) -> str:
        """What would take too long or hold too much here, in words."""
        columns, rows = grid_size(MadePyramid(*size).description.levels[-1], self.vlm.tile_size)
        tiles = min(columns * rows + 1, options.max_tiles)
        a_tile = self.vlm.tokens_per_tile
        if isinstance(way, Everything):
            a_tile = way.tokens_a_tile(self.vlm)
        to_llm = min(tiles * a_tile, options.max_vision_tokens)
        if to_llm > self.setting.most_tokens or tiles > self.setting.most_tiles:
            return f"{tiles:,} tiles and {to_llm:,} tokens are left out on this device"
        config = self.vlm.model.config
        depth = len(getattr(config.vision_config, "deepstack_visual_indexes", ()))
        width = config.get_text_config().hidden_size
        held_a_token = width * (1 + depth) * self.vlm.model.dtype.itemsize
        held = tiles * (self.vlm.tokens_per_tile if options.focus else a_tile) * held_a_token
        if way.name == "everything-pruned" and held > HOST_BYTES:
            return f"its features would take {held / 2**30:.0f} GiB of host memory"
        return ""

    def ask(
        self,
        way: WayOfLooking,
        pyramid: MadePyramid,
        options: AskOptions,
        text: str = FIRST,
        cache: BoundedCache[EncodedTile] | None = None,
    ) -> Cost:
        """What one answer costs."""
        focus = None
        if options.focus is not FocusMethod.NONE:
            is_rfm = options.focus is FocusMethod.RFM
            focus = DrawnFocus(self.rfm if is_rfm else AttentionReadout(self.vlm))
        release_memory()
        reset_peak_host_bytes()
        host_before, pixels_before = peak_host_bytes(), pyramid.pixels_read
        middle = pyramid.description.width // 2
        given = answer(
            Question(text, options),
            RegionView(way.pyramid(pyramid, self.vlm, options)),
            self.vlm,
            focus,
            BoundedCache(CACHE_BYTES) if cache is None else cache,
            search=partial(way.search, boxes=(Box(middle, middle, middle + 32, middle + 32),)),
        ).answer
        tokens = given.vision_tokens
        tiles = tokens.encoded // self.vlm.tokens_per_tile
        reduction = choose_reduction(options.reducer, self.vlm)
        published = self.shape.without_grouped_queries()
        passes, of_focus = None, self.shape
        if focus:
            passes, of_focus = focus.counting, self.focus_shape(focus.counting.focus)
        return Cost(
            title=way.title,
            reducer=options.reducer,
            tiles=tiles,
            patches=tiles * self.patches_a_tile,
            tokens_encoded=tokens.encoded,
            tokens_to_llm=tokens.to_llm,
            llm=answer_cost(published, tokens, reduction.inside),
            focus=passes.cost(of_focus.without_grouped_queries()) if passes else 0,
            grouped=answer_cost(self.shape, tokens, reduction.inside)
            + (passes.cost(of_focus) if passes else 0),
            vision=tiles * self.tile_costs[reduction.needs_saliency],
            first_token=given.seconds.total - given.seconds.generate,
            total=given.seconds.total,
            seconds=asdict(given.seconds),
            device_bytes=given.peak_memory_bytes.device,
            host_bytes=peak_host_bytes() - host_before,
            pixels_read=pyramid.pixels_read - pixels_before,
            stopped=given.stopped,
        )

    def cost(self, way: WayOfLooking, size: tuple[int, int], options: AskOptions) -> Cost:
        """Of the faster of some answers, each with nothing in the cache."""
        options = way.options(options)
        cost = Cost(way.title, options.reducer, self._why_not(way, size, options))
        if not cost.why_not:
            try:
                asked = [self.ask(way, MadePyramid(*size), options)]
                while len(asked) < REPEATS and asked[0].total < REPEATED_BELOW:
                    asked.append(self.ask(way, MadePyramid(*size), options))
                cost = min(asked, key=lambda one: one.total)
            except (AskRasterError, torch.OutOfMemoryError) as error:
                cost = replace(cost, why_not=str(error))
        self.say(f"{size[0]} px, {cost.title}, {cost.reducer}: {cost.why_not or cost.total}")
        return cost

    # The tables.

    def ways(self, size: tuple[int, int]) -> list[Cost]:
        """Every way of looking at one raster, with equal budgets unless the title says otherwise.

        Coarse to fine without more words is the region focus module's here, so it has no row.
        """
        ways = [way for way in WAYS.values() if way.shows_image and way.name != "coarse-to-fine"]
        return [self.cost(way, size, self.options()) for way in ways]

    def reducers(self) -> list[Cost]:
        """Every reducer on the same tiles: before the model to a quarter, inside it as published.

        Only a reducer that needs the focus pays for it.
        """
        way = choose_way("random")
        tiles = -(-self.setting.tokens_to_reduce // self.vlm.tokens_per_tile)
        tokens = (tiles + 1) * self.vlm.tokens_per_tile
        rows = []
        names = [*BEFORE, "background+anchored", *INSIDE, "focus+pyramid-drop"]
        for name in names:
            to_llm = tokens if name == "none" or name in INSIDE else tokens // 4
            focuses = [FocusMethod.NONE]
            if name.startswith("focus"):
                focuses = [FocusMethod.RFM, FocusMethod.ATTENTION]
            for focus in focuses:
                options = self.options(
                    reducer=name, focus=focus, max_tiles=tiles + 1, max_vision_tokens=to_llm
                )
                row = self.cost(way, self.setting.rasters[0], options)
                by = "" if focus is FocusMethod.NONE else f" ({focus.value})"
                rows.append(replace(row, title=name + by))
        return rows

    def prefill(self) -> dict[str, dict[str, float]]:
        """Dropping between layers at exactly `tokens_to_reduce` image tokens: the prefill's seconds
        (median of five) and multiply-adds, as shares of no drop's."""
        count, side = self.setting.tokens_to_reduce, self.vlm.tokens_per_tile
        rgb = np.zeros((1, self.vlm.tile_size, self.vlm.tile_size, 3), dtype=np.uint8)
        features = self.vlm.encode(rgb)[0]
        images = [
            SequenceImage("", features, np.arange(min(side, count - start)))
            for start in range(0, count, side)
        ]
        sequence = self.vlm.assemble(images, FIRST)
        layers = self.shape.layers
        named = {"none": (), "pyramid-drop": pyramid_drop(layers)}
        named |= {"late-drop": late_mild(layers), "fastv": fastv(layers)}
        shape = self.shape.without_grouped_queries()
        rows = {}
        for name, drops in named.items():
            self.vlm.generate(sequence, 1, drops=drops)  # warms up
            seconds = [
                self.vlm.generate(sequence, 1, drops=drops).prefill_seconds for _ in range(5)
            ]
            rows[name] = {
                "tokens": count,
                "seconds": statistics.median(seconds),
                "multiply_adds": decoder_cost(shape, count, drops),
            }
        for row in rows.values():
            row["seconds_share"] = row["seconds"] / rows["none"]["seconds"]
            row["multiply_adds_share"] = row["multiply_adds"] / rows["none"]["multiply_adds"]
        return rows

    def second_question(self) -> list[Cost]:
        """Two questions about one view, with what the first has encoded kept."""
        way, size = choose_way("rfm"), self.setting.rasters[-1]
        pyramid, cache = MadePyramid(*size), BoundedCache(CACHE_BYTES)
        options = way.options(self.options())
        return [
            replace(self.ask(way, pyramid, options, text, cache), title=title)
            for title, text in (("first question", FIRST), ("second question", SECOND))
        ]


def release_memory() -> None:
    """Give back what is free, so that peaks are of what comes next."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)


def cost_table(title: str, costs: Sequence[Cost], one: Cost, seconds: bool) -> str:
    """Costs, with times in shares of another's; where seconds mean something, in seconds, too.

    one: whose time is 1, of the same run.
    """
    rows = []
    for cost in costs:
        tera = (cost.llm + cost.focus) / 1e12
        cells = {
            title: cost.title,
            "tiles": f"{cost.tiles:,}",
            "patches encoded": f"{cost.patches:,}",
            "tokens encoded": f"{cost.tokens_encoded:,}",
            "to the LLM": f"{cost.tokens_to_llm:,}",
            "TFLOPs": f"{tera:.2f}",
            "with vision tower": f"{tera + cost.vision / 1e12:.2f}",
            f"time / {one.title}": f"{cost.total / one.total:.2f}",
            "of it to the first token": f"{cost.first_token / max(cost.total, 1e-9):.2f}",
            "host GiB": f"{cost.host_bytes / 2**30:.2f}",
            "Mpx read": f"{cost.pixels_read / 1e6:.2f}",
        }
        if seconds:
            cells |= {
                "first token, s": f"{cost.first_token:.3f}",
                "total, s": f"{cost.total:.3f}",
                "device GiB": f"{cost.device_bytes / 2**30:.2f}",
            }
        if cost.why_not:
            cells = dict.fromkeys(cells, "") | {title: cost.title, "tiles": cost.why_not}
        rows.append(cells)
    return markdown_table(list(rows[0]), [list(cells.values()) for cells in rows])


def run(setting: Setting, say: Callable[[str], None]) -> tuple[str, dict[str, Any]]:
    """One model's tables, as markdown and as a record."""
    begin = time.perf_counter()
    bench = Bench(setting, say)
    say(f"{setting.model} made in {time.perf_counter() - begin:.0f} s")
    bench.ask(choose_way("rfm"), MadePyramid(*setting.rasters[0]), bench.options())  # warms up
    ways = {}
    for width, height in setting.rasters:
        ways[f"{width:,} x {height:,} px"] = bench.ways((width, height))
    reducers, prefill, second = bench.reducers(), bench.prefill(), bench.second_question()
    title = f"{MODELS[setting.model].title}, {bench.vlm.quantization}"
    on_gpu = setting.device.type == "cuda"
    parts = [
        f"## {title}",
        f"At most {setting.max_tiles} tiles of {bench.vlm.tile_size} px and "
        f"{setting.max_vision_tokens:,} vision tokens; {setting.new_tokens} answer tokens.",
        "### Ways of looking",
        *(
            f"{name}\n\n{cost_table('way of looking', costs, costs[1], on_gpu)}"
            for name, costs in ways.items()
        ),
        "### Reducers on the same tiles",
        cost_table("reducer", reducers, reducers[0], on_gpu),
        f"### Prefill of {setting.tokens_to_reduce:,} image tokens, drops between layers",
        markdown_table(
            ["drop", "time / none", "multiply-adds / none", *["prefill, s"] * on_gpu],
            [
                [
                    name,
                    f"{row['seconds_share']:.2f}",
                    f"{row['multiply_adds_share']:.3f}",
                    *[f"{row['seconds']:.4f}"] * on_gpu,
                ]
                for name, row in prefill.items()
            ],
        ),
        "### Two questions about one view",
        cost_table("question", second, second[0], on_gpu),
    ]
    record = {
        "model": title,
        "setting": asdict(setting) | {"device": str(setting.device)},
        "decoder": asdict(bench.shape),
        "parameters": sum(p.numel() for p in bench.vlm.model.parameters()),
        "multiply_adds_a_tile": bench.tile_costs[False],
        "ways": {name: [asdict(cost) for cost in costs] for name, costs in ways.items()},
        "reducers": [asdict(cost) for cost in reducers],
        "prefill": prefill,
        "second_question": [asdict(cost) for cost in second],
        "seconds": time.perf_counter() - begin,
    }
    return "\n\n".join(parts), record


NOTES = """\
TFLOPs are 10^12 multiply-adds by the published formula (PyramidDrop, LRS-VQA): image tokens only,
region focus and language model, without grouped queries. Patches are the vision tower's, before
merging or pooling, which is how LRS-VQA counts encoded tokens. Times begin with the question, the
model loaded and nothing cached; on a GPU in seconds, too. Device GiB: peak, weights included. Host
GiB: peak above what the process held before the question. Random weights: where the models attend
is drawn, what it costs is measured. Pixels are made, not decoded: reading a file comes on top. The
fastest of {repeats} runs where one takes less than {seconds:g} s."""


def settings(arguments: argparse.Namespace, device: torch.device) -> list[Setting]:
    """The runs: on a GPU real sizes, in 4 bits on the first raster only; less on the CPU."""
    if arguments.small:
        rasters = ((1_344, 1_344), (2_016, 2_016), (6_000, 5_000))
        small = Setting("small", device, False, 12, 576, 576, 4_000, 64, 4, rasters)
        return [small, replace(small, nf4=True, rasters=rasters[:1])]
    if device.type == "cpu":
        return [
            Setting(name, device, False, 17, 576, 4_096, 4_400, 150, 4)
            for name in arguments.models or ["qwen2.5-vl-0.5b"]
        ]
    plain = [
        Setting(name, device, False, 34, 2_376, 4_096)
        for name in arguments.models or ["llava-7b", "qwen3-vl-8b"]
    ]
    return plain + [replace(setting, nf4=True, rasters=RASTERS[:1]) for setting in plain]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--models", nargs="+", choices=list(MODELS))
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--small", action="store_true", help="a tiny model: does everything run?")
    parser.add_argument("--no-nf4", action="store_true", help="leave out the rows in 4 bits")
    arguments = parser.parse_args()
    if arguments.device.startswith("cuda") and not torch.cuda.is_available():
        parser.error("torch finds no CUDA device here")
    arguments.output.mkdir(parents=True, exist_ok=True)
    transformers.utils.logging.set_verbosity_error()
    begin = time.perf_counter()

    def say(words: str) -> None:
        print(f"[{time.perf_counter() - begin:6.1f} s] {words}", flush=True)

    device = torch.device(arguments.device)
    versions = f"torch {torch.__version__}, transformers {transformers.__version__}"
    head = f"# Efficiency\n\n{hardware(device)}; {versions}."
    notes = NOTES.format(repeats=REPEATS, seconds=REPEATED_BELOW)
    texts, records = [head, notes], []
    has_nf4 = importlib.util.find_spec("bitsandbytes") is not None and not arguments.no_nf4
    for setting in settings(arguments, device):
        if setting.nf4 and not has_nf4:
            continue
        text, record = run(setting, say)
        texts.append(text)
        records.append(record)
        everything = {"hardware": hardware(device), "versions": versions, "models": records}
        # After every model: what has been measured must not be lost to what comes next.
        (arguments.output / "efficiency.md").write_text("\n\n".join(texts) + "\n", "utf-8")
        (arguments.output / "efficiency.json").write_text(json.dumps(everything, indent=1), "utf-8")
    print("\n\n".join(texts))


if __name__ == "__main__":
    main()
