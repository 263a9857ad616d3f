"""The names in LLaVA's own checkpoint layout, and what they are called natively.

LRS-VQA (arXiv 2503.07588) and GeoLLaVA-8K (arXiv 2505.21375, on LongVA) share the layout of the
original LLaVA code: a Qwen2 or Llama decoder at the root, a CLIP tower, an MLP projector. LRS-VQA
adds its region focus module beside the projector; GeoLLaVA-8K an affinity head.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

NATIVE_NAMES = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (r"^lm_head\.", "lm_head."),
        (r"^model\.(embed_tokens|layers|norm)\.", r"model.language_model.\1."),
        (r"^model\.vision_tower\.vision_tower\.vision_model\.", "model.vision_tower."),
        (r"^model\.mm_projector\.(?:mlp_projector\.)?0\.", "model.multi_modal_projector.linear_1."),
        (r"^model\.mm_projector\.(?:mlp_projector\.)?2\.", "model.multi_modal_projector.linear_2."),
    )
)
VISION_TOWER_FILE = (re.compile(r"^vision_model\."), "model.vision_tower.")
"""For a CLIP checkpoint of its own."""

REGION_FOCUS = re.compile(r"^model\.mm_projector\.token_pruner\.(layers\.\d+\..+)$")

ROW_END = "model.image_newline"
"""What ends the rows of an image's tokens: one token's embedding."""

COMPUTED = re.compile(r"rotary_emb\.inv_freq$|embeddings\.position_ids$")

LEFT_OUT = (
    (re.compile(r"^model\.mm_projector\.token_pruner\."), "not needed for inference"),
    (re.compile(r"^reghead\."), "the affinity head: its training gave it no gradient"),
    (re.compile(r"^model\.vision_resampler\."), "the resampler, which has no part in images"),
)


@dataclass
class Renaming:
    """What becomes of every tensor of a checkpoint: source name to new name, or to why not; row_end
    becomes a row of the vocabulary."""

    model: dict[str, str] = field(default_factory=dict)
    region_focus: dict[str, str] = field(default_factory=dict)
    row_end: str = ""
    left_out: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)


def rename(names: Iterable[str], needed_last: Iterable[str]) -> Renaming:
    """Sort a checkpoint's tensors. needed_last: what, by parts of names, the region focus module
    needs of its last layer."""
    renaming = Renaming()
    for name in names:
        native = next((p.sub(new, name) for p, new in NATIVE_NAMES if p.match(name)), None)
        reason = next((why for pattern, why in LEFT_OUT if pattern.match(name)), None)
        if COMPUTED.search(name):
            renaming.left_out[name] = "computed, not learnt"
        elif match := REGION_FOCUS.match(name):
            renaming.region_focus[name] = match[1]
        elif native:
            renaming.model[name] = native
        elif name == ROW_END:
            renaming.row_end = name
        elif reason:
            renaming.left_out[name] = reason
        else:
            renaming.unknown.append(name)
    last = f"layers.{layer_count(renaming.region_focus.values()) - 1}."
    for name, new in list(renaming.region_focus.items()):
        if new.startswith(last) and not any(part in new for part in needed_last):
            del renaming.region_focus[name]
            renaming.left_out[name] = "not needed for inference"
    return renaming


def layer_count(names: Iterable[str]) -> int:
    """One more than the highest index after 'layers.'."""
    found = [int(match[1]) for name in names if (match := re.search(r"layers\.(\d+)\.", name))]
    return max(found, default=-1) + 1
