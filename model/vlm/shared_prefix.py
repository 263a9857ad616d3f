"""Sequences that begin alike: the beginning is run once, and each goes on behind it.

    runner = PrefixRunner(vlm)
    sequences = [vlm.assemble([overview, tile], question) for tile in tiles]
    begin = runner.common_prefix(sequences)
    for found in runner.run(sequences, [begin] * len(sequences), read=(14,)):
        found.logits, found.attention

What comes of a sequence is what would come of it alone. A prefix may stand behind another one
(`prefixes`): the overview in front of all tiles, each tile in front of all questions about it.

Full attention is continued from the keys and values of a prefix, linear attention (Qwen3.5) and
convolutions (LFM2) from their states at its end. A decoder that masks by what the tokens are
(Gemma 3: images see themselves in both directions) has no prefixes: `shares` is False, the prefixes
are None, and each sequence is run whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .attention_scores import keys_of_tokens, logits_of_keys, queries_of_tokens
from .vision_language_model import LayerArguments, MultimodalSequence, VisionLanguageModel

TOKENS_AT_ONCE = 8192
"""Of all sequences that are run side by side, with what stands before them; bounds the memory."""


@dataclass(frozen=True)
class LayerState:
    """What a layer has to know of the tokens before. keys, values: (1, key heads, tokens, head
    size), of the prefix's own tokens. convolved: the last inputs of a convolution, recurrent: the
    state of linear attention, both (1, ...) and at the end of the prefix. None for what a layer
    does not have, or was not run for."""

    keys: Tensor | None = None
    values: Tensor | None = None
    convolved: Tensor | None = None
    recurrent: Tensor | None = None

    @property
    def nbytes(self) -> int:
        parts = (self.keys, self.values, self.convolved, self.recurrent)
        return sum(part.nbytes for part in parts if part is not None)

    def to(self, device: torch.device | str) -> LayerState:
        parts = (self.keys, self.values, self.convolved, self.recurrent)
        return LayerState(*(None if part is None else part.to(device) for part in parts))


@dataclass(frozen=True)
class Prefix:
    """The beginning of a sequence that was run. behind: the prefix before it. layers: of those that
    were run. length: tokens, those before it counted."""

    layers: tuple[LayerState, ...]
    length: int
    behind: Prefix | None = None

    @property
    def nbytes(self) -> int:
        """Of its own tokens."""
        return sum(layer.nbytes for layer in self.layers)

    def moved(self, device: torch.device | str, behind: Prefix | None = None) -> Prefix:
        """Its own tokens on this device, behind another that is the same as its own."""
        return Prefix(tuple(layer.to(device) for layer in self.layers), self.length, behind)

    def keys(self, layer: int) -> list[Tensor]:
        """Of all tokens, in their order, in parts."""
        before = self.behind.keys(layer) if self.behind else []
        own = self.layers[layer].keys
        return before if own is None else [*before, own]

    def values(self, layer: int) -> list[Tensor]:
        before = self.behind.values(layer) if self.behind else []
        own = self.layers[layer].values
        return before if own is None else [*before, own]


@dataclass(frozen=True)
class Continued:
    """What came of one sequence. logits: (vocabulary,), float32, of the token after its last one;
    None where only attention was asked for. attention: (heads of all layers that were read, vision
    tokens of the whole sequence), float32: scaled logits of its last token's queries."""

    logits: Tensor | None
    attention: Tensor


class PrefixRunner:
    """Runs sequences whose beginnings may have been run before.

    layers: those of another decoder of the same make (a Region Focus Module's); by default the
    language model's. Only of the latter there are logits.
    """

    def __init__(self, vlm: VisionLanguageModel, layers: Sequence[nn.Module] | None = None) -> None:
        self._vlm = vlm
        self._is_model = layers is None
        self.layers = list(vlm.language_model.layers if layers is None else layers)
        self.shares = not self._is_model or vlm.has_prefixes

    @torch.no_grad()
    def prefixes(
        self,
        sequences: Sequence[MultimodalSequence],
        lengths: Sequence[int],
        behind: Sequence[Prefix | None] | None = None,
        depth: int | None = None,
    ) -> list[Prefix | None]:
        """Run the first tokens of each sequence, as many as `lengths` says.

        behind: what of them was run before. depth: the last layer whose attention will be read, if
        no logits will be asked for: layers above are not run. None each where nothing is shared.
        """
        if not self.shares:
            return [None] * len(sequences)
        before = list(behind or [None] * len(sequences))
        made: list[Prefix | None] = []
        # Behind padding a state is not that of the prefix.
        own = [end - _length(one) for end, one in zip(lengths, before, strict=True)]
        for part in self._parts(lengths, own if self._is_model and self._vlm.is_hybrid else None):
            rows = _Rows(self._vlm, sequences[part], before[part], lengths[part])
            states = _States(before[part], rows.lengths, rows.columns)
            self._through(rows, states, self._arguments(rows), (), depth)
            made += [
                Prefix(states.of_row(row, len(self.layers)), length, rows.before[row])
                for row, length in enumerate(lengths[part])
            ]
        return made

    def common_prefix(
        self, sequences: Sequence[MultimodalSequence], depth: int | None = None
    ) -> Prefix | None:
        """What all of the sequences begin with, run; None where that is nothing."""
        length = common_length(sequences)
        return self.prefixes(sequences[:1], [length], depth=depth)[0] if length else None

    @torch.no_grad()
    def run(
        self,
        sequences: Sequence[MultimodalSequence],
        prefixes: Sequence[Prefix | None] | None = None,
        read: Sequence[int] = (),
        logits: bool = True,
    ) -> Iterator[Continued]:
        """Each sequence behind its prefix, several at a time.

        prefixes: None where nothing was run before; shorter than their sequences. read: the layers
        whose attention is told. logits: whether the next token's are wanted: without, no layer
        above those that are read is run.
        """
        before = list(prefixes or [None] * len(sequences))
        lengths = [len(sequence) for sequence in sequences]
        depth = None if logits else max(read)
        for part in self._parts(lengths):
            rows = _Rows(self._vlm, sequences[part], before[part], lengths[part])
            states = _States(before[part], rows.lengths, rows.columns)
            hidden, attention = self._through(rows, states, self._arguments(rows), read, depth)
            last = hidden[torch.arange(len(hidden)), rows.last]
            words = self._vlm.next_token_logits(last).float() if logits else None
            for row in range(len(rows.sequences)):
                yield Continued(None if words is None else words[row], attention[row])

    def _parts(self, lengths: Sequence[int], alike: Sequence[int] | None = None) -> Iterator[slice]:
        """Which sequences are run side by side: one at a time where nothing is shared, and where
        `alike` is given only those of which it says the same."""
        start = 0
        while start < len(lengths):
            end = start + 1
            while end < len(lengths) and self.shares:
                longest = max(lengths[start : end + 1])
                if longest * (end + 1 - start) > TOKENS_AT_ONCE:
                    break
                if alike and alike[end] != alike[start]:
                    break
                end += 1
            yield slice(start, end)
            start = end

    def _arguments(self, rows: _Rows) -> list[LayerArguments]:
        """What the layers are called with; those without full attention see no mask."""
        if not self.shares:
            return self._vlm.layer_arguments(rows.embeddings, rows.sequences[0])
        rotary = self._vlm.rotary(rows.embeddings, rows.position_ids)
        full = LayerArguments(rotary, rows.mask)
        if not self._is_model:
            return [full] * len(self.layers)
        other, readable = LayerArguments(rotary, None), set(self._vlm.readable_layers)
        return [full if index in readable else other for index in range(len(self.layers))]

    def _through(
        self,
        rows: _Rows,
        states: _States,
        arguments: Sequence[LayerArguments],
        read: Sequence[int],
        depth: int | None,
    ) -> tuple[Tensor, list[Tensor]]:
        """What the last layer gives, and each row's attention at the layers that are read."""
        hidden, read_here = rows.embeddings, []
        for index, layer in enumerate(self.layers):
            rotary, mask = arguments[index].rotary, arguments[index].mask
            if index in read:
                read_here.append(self._attention(layer, index, hidden, rotary, rows))
            if index == depth:
                states.keys_only(index, keys_of_tokens(layer, hidden, rotary))
                break
            hidden = layer(hidden, attention_mask=mask, position_embeddings=rotary, cache=states)
            hidden = rows.with_deepstack(hidden, index)
        nothing = torch.empty(0, 0)
        each = [torch.cat(heads) for heads in zip(*read_here, strict=True)]
        return hidden, each or [nothing] * len(rows.sequences)

    def _attention(
        self,
        layer: nn.Module,
        index: int,
        hidden: Tensor,
        rotary: tuple[Tensor, Tensor],
        rows: _Rows,
    ) -> list[Tensor]:
        """Of each row (heads, vision tokens of the whole sequence)."""
        keys = keys_of_tokens(layer, hidden, rotary)
        found = []
        for row, (sequence, before) in enumerate(zip(rows.sequences, rows.before, strict=True)):
            cos, sin = (part[row : row + 1] for part in rotary)
            last = int(rows.last[row])
            query = queries_of_tokens(layer, hidden[row : row + 1], (cos, sin), [last])
            parts = [*(before.keys(index) if before else []), keys[row : row + 1]]
            seen = torch.cat(parts, dim=2)[0].transpose(0, 1)[sequence.vision_index]
            found.append(logits_of_keys(layer, query, seen)[0])
        return found


def common_length(sequences: Sequence[MultimodalSequence]) -> int:
    """How many tokens all of the sequences begin with; of each, one at least is left."""
    first, shortest = sequences[0], min(map(len, sequences)) - 1
    common = shortest
    for other in sequences[1:]:
        same = (first.input_ids[0, :common] == other.input_ids[0, :common]) & (
            first.position_ids[..., :common] == other.position_ids[..., :common]
        ).reshape(-1, common).all(0)
        common = int(same.long().cumprod(0).sum())
        seen = int((first.vision_index < common).sum())
        alike = (first.features[:seen] == other.features[:seen]).all(-1)
        if not alike.all():
            common = int(first.vision_index[int(alike.long().cumprod(0).sum())])
    return common


def _length(prefix: Prefix | None) -> int:
    return prefix.length if prefix else 0


class _Rows:
    """What of some sequences is still to be run, side by side; shorter ones are padded on the
    right, which nothing before it sees."""

    def __init__(
        self,
        vlm: VisionLanguageModel,
        sequences: Sequence[MultimodalSequence],
        before: Sequence[Prefix | None],
        ends: Sequence[int],
    ) -> None:
        self.sequences, self.before = list(sequences), list(before)
        starts = [_length(one) for one in before]
        self.lengths = [end - start for start, end in zip(starts, ends, strict=True)]
        if min(self.lengths) < 1:
            raise ValueError("a prefix is as long as its sequence")
        self.columns, device = max(self.lengths), vlm.device

        def side_by_side(parts: Sequence[Tensor]) -> Tensor:
            cut = [part[..., s:e] for part, s, e in zip(parts, starts, ends, strict=True)]
            return torch.cat([F.pad(c, (0, self.columns - c.shape[-1])) for c in cut], dim=-2)

        ids = side_by_side([sequence.input_ids for sequence in sequences])
        self.position_ids = side_by_side([sequence.position_ids for sequence in sequences])
        self.last = torch.tensor(self.lengths, device=device) - 1
        places, chosen = [], []
        for row, (one, start, end) in enumerate(zip(sequences, starts, ends, strict=True)):
            here = ((one.vision_index >= start) & (one.vision_index < end)).nonzero()[:, 0]
            places.append(one.vision_index[here] - start + row * self.columns)
            chosen.append(here)
        self.vision = torch.cat(places)
        self.deepstack = [
            torch.cat([depth[c] for depth, c in zip(depths, chosen, strict=True)])
            for depths in zip(*(one.deepstack for one in sequences), strict=True)
        ]
        features = torch.cat([one.features[c] for one, c in zip(sequences, chosen, strict=True)])
        embeddings = vlm.model.get_input_embeddings()(ids).clone()
        embeddings.view(-1, embeddings.shape[-1])[self.vision] = features.to(embeddings.dtype)
        self.embeddings = embeddings
        self.mask = self._mask(starts, device)

    def _mask(self, starts: Sequence[int], device: torch.device) -> Tensor:
        """bool (rows, 1, columns, prefix and columns): what stands before, the padding in front of
        shorter prefixes left out."""
        longest = max(starts)
        before = torch.arange(longest, device=device) >= longest - torch.tensor(
            starts, device=device
        ).unsqueeze(1)
        own = torch.ones(self.columns, self.columns, dtype=torch.bool, device=device).tril()
        rows = len(starts)
        return torch.cat(
            [
                before[:, None, None].expand(rows, 1, self.columns, longest),
                own.expand(rows, 1, -1, -1),
            ],
            dim=-1,
        )

    def with_deepstack(self, hidden: Tensor, layer: int) -> Tensor:
        if layer < len(self.deepstack):
            flat = hidden.reshape(-1, hidden.shape[-1])
            flat = flat.index_add(0, self.vision, self.deepstack[layer].to(hidden.dtype))
            return flat.view_as(hidden)
        return hidden


class _States:
    """What the layers keep of the tokens, in the form in which they ask for it: transformers'
    Cache, but that what was there before stays as it was."""

    def __init__(
        self, before: Sequence[Prefix | None], lengths: Sequence[int], columns: int
    ) -> None:
        self._before, self._lengths, self._columns = list(before), lengths, columns
        self._new: dict[int, dict[str, Tensor]] = {}

    def of_row(self, row: int, layers: int) -> tuple[LayerState, ...]:
        """What was kept of a row, without its padding and what it had been padded with."""
        length = self._lengths[row]
        kept = []
        for layer in range(layers):
            new = {}
            for name, state in self._new.get(layer, {}).items():
                one = state[row : row + 1]
                new[name] = (one[:, :, :length] if name in ("keys", "values") else one).clone()
            kept.append(LayerState(**new))
        return tuple(kept)

    def keys_only(self, layer: int, keys: Tensor) -> None:
        self._keep(layer, keys=keys)

    # As transformers' layers call it.

    def update(
        self, keys: Tensor, values: Tensor, layer: int, *_: object, **__: object
    ) -> tuple[Tensor, Tensor]:
        self._keep(layer, keys=keys, values=values)
        longest = max(map(_length, self._before))
        if not longest:
            return keys, values
        return (
            self._behind([b.keys(layer) if b else [] for b in self._before], keys, longest),
            self._behind([b.values(layer) if b else [] for b in self._before], values, longest),
        )

    def is_recording_past(self, layer: int) -> bool:
        return True  # so that no state is changed in its place

    def get_conv_state(self, layer: int, state_idx: int = 0) -> Tensor | None:
        return self._state_before(layer, "convolved")

    def get_recurrent_state(self, layer: int, state_idx: int = 0) -> Tensor | None:
        return self._state_before(layer, "recurrent")

    def update_conv_state(
        self, inputs: Tensor, layer: int, *_: object, conv_kernel_size: int, **__: object
    ) -> Tensor:
        before = self._state_before(layer, "convolved")
        whole = inputs if before is None else torch.cat([before, inputs], dim=-1)
        if whole.shape[-1] < conv_kernel_size:
            whole = F.pad(whole, (conv_kernel_size - whole.shape[-1], 0))
        self._keep(layer, convolved=whole[..., -conv_kernel_size:])
        return whole

    def update_recurrent_state(self, state: Tensor, layer: int, *_: object, **__: object) -> Tensor:
        self._keep(layer, recurrent=state)
        return state

    def _keep(self, layer: int, **states: Tensor) -> None:
        self._new.setdefault(layer, {}).update(states)

    def _state_before(self, layer: int, name: str) -> Tensor | None:
        states = [getattr(one.layers[layer], name) if one else None for one in self._before]
        known = next((state for state in states if state is not None), None)
        if known is None:
            return None
        return torch.cat([torch.zeros_like(known) if one is None else one for one in states])

    @staticmethod
    def _behind(before: Sequence[Sequence[Tensor]], new: Tensor, longest: int) -> Tensor:
        """(rows, heads, prefix and columns, head size), what is shorter padded in front."""
        whole = new.new_zeros(*new.shape[:2], longest + new.shape[2], new.shape[3])
        whole[:, :, longest:] = new
        for row, parts in enumerate(before):
            end = longest
            for part in reversed(parts):
                whole[row, :, end - part.shape[2] : end] = part[0]
                end -= part.shape[2]
        return whole
