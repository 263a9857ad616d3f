"""What the decoder made of images, kept for the next question about them: its own words are then
all that it has to run."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from ..vlm.shared_prefix import Prefix, PrefixRunner
from ..vlm.vision_language_model import MultimodalSequence
from .feature_cache import BoundedCache

PREFIX_CACHE_BYTES = 2**30


@dataclass(frozen=True)
class KeptPrefixes:
    """The prefixes of one view. They lie in the host's memory, and are bounded in bytes.

    cache: of all views. key: of the view, the model, and whatever else an image depends on.
    """

    cache: BoundedCache[Prefix]
    key: Hashable

    def of(
        self,
        runner: PrefixRunner,
        tiles: Sequence[Hashable],
        sequences: Sequence[MultimodalSequence],
        ends: Sequence[int],
        behind: Sequence[Prefix | None],
        depth: int | None = None,
    ) -> list[Prefix | None]:
        """The first tokens of each sequence, run now or for an earlier question.

        tiles: which image, or images, each ends with. The others are as `PrefixRunner.prefixes`
        takes them.
        """
        keys = [
            (self.key, tile, depth, _layout(sequence, end))
            for tile, sequence, end in zip(tiles, sequences, ends, strict=True)
        ]
        kept = [self.cache.get(key) for key in keys]
        found = [
            one.moved(sequence.input_ids.device, before) if one else None
            for one, before, sequence in zip(kept, behind, sequences, strict=True)
        ]
        missing = [place for place, one in enumerate(found) if one is None]
        if missing:
            made = runner.prefixes(
                [sequences[place] for place in missing],
                [ends[place] for place in missing],
                [behind[place] for place in missing],
                depth,
            )
            for place, prefix in zip(missing, made, strict=True):
                found[place] = prefix
                if prefix is not None:
                    self.cache.put(keys[place], prefix.moved("cpu"))
        return found


def _layout(sequence: MultimodalSequence, end: int) -> bytes:
    """Tells prefixes apart whose words, or whose tokens' places, are not the same."""
    parts = (sequence.input_ids[:, :end], sequence.position_ids[..., :end])
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.cpu().contiguous().numpy().tobytes())
    return digest.digest()
