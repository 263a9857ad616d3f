"""A vision-language model as the engine uses it: tiles in, features; features and words in, answer.

`VisionLanguageModel` wraps a native transformers class. What every family shares (the prompt, the
decoder's layers one by one, generation with streaming and cancel) is here; what differs (pixels to
features, positions) is in one file a family.
"""

from __future__ import annotations

import math
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from transformers.generation import (
    LogitsProcessor,
    LogitsProcessorList,
    StoppingCriteria,
    StoppingCriteriaList,
)
from transformers.generation.streamers import BaseStreamer
from transformers.modeling_outputs import BaseModelOutputWithPooling

from ..wire.errors import CancelledError, ModelFolderError
from ..wire.question import Ending, Turn
from .chat_prompt import NO_MARKS, ImageMarks, Prompt, PromptImage, build_prompt, shows_turns
from .decoder_layers import full_attention_layers, layers_to_read
from .layer_drop import LayerDrop, dropping
from .marginal_decoding import MarginalDecoding
from .model_folder import ModelFolder
from .profile import DropPositions, PromptForm, Thinking
from .thoughts import ALL_TAGS, ENDS, TAG_TOKENS, Speech, ThoughtTags, tags_opened_by

ENCODE_BATCH_PIXELS = 4 * 1008 * 1008
"""Pixels that go through the vision tower at once; bounds its activations."""


@dataclass(frozen=True)
class TileFeatures:
    """A tile after the vision tower and projector, on the CPU.

    tokens: (vision tokens, hidden size), row-major. deepstack: for Qwen3-VL, what is added to the
    tokens after the first decoder layers, each shaped like `tokens`. attention, anchored:
    float32 (vision tokens,), how salient the vision tower finds each (see vlm.saliency); both None
    where nobody asked for it. cells: int64 (vision tokens,), ascending, where in the tile's grid
    the tokens lie; None while there is one for every cell.
    """

    tokens: Tensor
    deepstack: tuple[Tensor, ...] = ()
    attention: Tensor | None = None
    anchored: Tensor | None = None
    cells: Tensor | None = None

    @property
    def has_saliency(self) -> bool:
        return self.attention is not None

    @property
    def nbytes(self) -> int:
        parts = (self.tokens, *self.deepstack, self.attention, self.anchored, self.cells)
        return sum(part.nbytes for part in parts if part is not None)

    def rows(self, cells: np.ndarray) -> Tensor:
        """Which rows of `tokens` belong to these cells of the grid."""
        chosen = torch.as_tensor(cells, dtype=torch.long)
        return chosen if self.cells is None else torch.searchsorted(self.cells, chosen)

    def only(self, cells: np.ndarray) -> TileFeatures:
        """The tokens of these cells, without the memory of the others."""
        return self.map(lambda part: part[self.rows(cells)], cells)

    def map(self, change: Callable[[Tensor], Tensor], cells: np.ndarray) -> TileFeatures:
        """Everything that there is of each token changed alike; cells: where the results lie."""
        return TileFeatures(
            change(self.tokens),
            tuple(change(depth) for depth in self.deepstack),
            None if self.attention is None else change(self.attention),
            None if self.anchored is None else change(self.anchored),
            torch.as_tensor(cells, dtype=torch.long),
        )


@dataclass(frozen=True)
class SequenceImage:
    """One image of a sequence: what is said before it, its features, and the tokens that stay.

    kept: cells of the image's grid of tokens, ascending; all others never reach the model.
    rows, columns: of that grid; 0 for a tile's.
    """

    introduction: str
    features: TileFeatures
    kept: np.ndarray
    rows: int = 0
    columns: int = 0


@dataclass(frozen=True)
class MultimodalSequence:
    """A prompt ready for the language model, with dropped vision tokens gone and the positions of
    the others as they were.

    input_ids (1, tokens); position_ids (3, 1, tokens), or (1, tokens) where the family's are 1-D;
    vision_index (vision tokens,): where the kept vision tokens stand; features (vision tokens,
    hidden size) and deepstack alike; image_lengths: kept tokens of each image, in order. mask: bool
    (1, 1, tokens, tokens), who sees whom, where that is not simply all that stands before it.
    """

    input_ids: Tensor
    position_ids: Tensor
    vision_index: Tensor
    features: Tensor
    deepstack: tuple[Tensor, ...]
    image_lengths: tuple[int, ...]
    mask: Tensor | None = None

    def __len__(self) -> int:
        return self.input_ids.shape[1]


@dataclass(frozen=True)
class Generation:
    """The words, the log-probability of each answer token, and where the time went in seconds.

    support: how far the answer rests on each of its prompts; they sum to 1. thoughts: what was
    thought before; thoughts_cut: whether that was ended, as it was long enough.
    """

    text: str
    token_log_probabilities: tuple[float, ...]
    prefill_seconds: float
    generate_seconds: float
    support: tuple[float, ...]
    ending: Ending = Ending.COMPLETE
    thoughts: str = ""
    thoughts_cut: bool = False

    @property
    def probability(self) -> float:
        """The geometric mean of the answer tokens'."""
        logs = self.token_log_probabilities
        return math.exp(sum(logs) / len(logs)) if logs else 0.0


@dataclass(frozen=True)
class LayerArguments:
    """rotary: (cos, sin), each (1, tokens, rotated part of a head). mask: of attention, as the
    layer takes it, None for a causal one."""

    rotary: tuple[Tensor, Tensor]
    mask: Tensor | None


class VisionLanguageModel(ABC):
    """A loaded model. Not for use from two threads at once."""

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        folder: ModelFolder,
        quantization: str,
    ) -> None:
        self.model = model.eval()
        self.tokenizer = tokenizer
        self.folder = folder
        self.device = model.device
        self.quantization = quantization
        mean, std = folder.image_mean_and_std()
        self._mean = torch.tensor(mean).view(3, 1, 1)
        self._std = torch.tensor(std).view(3, 1, 1)
        self._renumber = folder.profile.drop_positions is DropPositions.RENUMBERED
        if self._renumber and not self.counts_positions:
            raise ModelFolderError(
                f"{folder.name} says that positions are renumbered after drops, but this family's "
                "have three axes.",
                "Remove drop_positions from its ask_raster.json.",
            )

    # What a family says of itself.

    tile_size: int
    """Pixels of a tile's side."""

    token_columns: int
    """Vision tokens along a tile's side; a tile is `token_columns` squared tokens."""

    image_text = ""
    """How an image is written in the prompt's text; '' leaves it to the chat template."""

    image_marks: ImageMarks = NO_MARKS
    """What stands around an image's vision tokens, where the chat template leaves it out."""

    counts_positions = True
    """Whether a position is the count of the tokens before it, and nothing else."""

    has_prefixes = True
    """Whether what comes of a sequence's beginning does not depend on what follows, and can be
    continued (see vlm.shared_prefix)."""

    @abstractmethod
    def _encode_batch(self, rgb: np.ndarray, saliency: bool) -> list[TileFeatures]:
        """One batch through the vision tower: uint8 (tiles, size, size, 3)."""

    def _positions(self, prompt: Prompt) -> Tensor:
        """Position ids of the whole prompt: (3, 1, tokens), or (1, tokens) where they are 1-D."""
        return torch.arange(len(prompt.input_ids))[None]

    def _encoder_outputs(self, sequence: MultimodalSequence) -> Any:
        """Features in the form that the family's `forward` takes as `mm_encoder_outputs`."""
        return BaseModelOutputWithPooling(pooler_output=[sequence.features])

    def _more_inputs(self, sequence: MultimodalSequence) -> dict[str, Tensor]:
        """What else the family's `forward` wants to know of the tokens."""
        return {}

    @property
    def language_model(self) -> nn.Module:
        """The text decoder: `layers`, `rotary_emb`, `embed_tokens`."""
        return self.model.model.language_model

    def rotary(self, embeddings: Tensor, position_ids: Tensor) -> tuple[Tensor, Tensor]:
        """(cos, sin) of the layers with full attention."""
        return self.language_model.rotary_emb(embeddings, position_ids)

    def layer_arguments(
        self, embeddings: Tensor, sequence: MultimodalSequence
    ) -> list[LayerArguments]:
        """What each decoder layer is called with besides the hidden states."""
        same = LayerArguments(self.rotary(embeddings, sequence.position_ids), None)
        return [same] * len(self.language_model.layers)

    # What all families share.

    @cached_property
    def readable_layers(self) -> tuple[int, ...]:
        """The decoder's layers with full attention: the others cannot be read or trained."""
        return full_attention_layers(self.model.config)

    @property
    def layers_to_read(self) -> tuple[int, ...]:
        """The layers whose attention guides the search, by the profile."""
        layers = len(self.language_model.layers)
        return layers_to_read(self.folder.profile, layers, self.readable_layers)

    @property
    def is_hybrid(self) -> bool:
        """Whether some of its layers have no full attention: no mask tells those what to see."""
        return len(self.readable_layers) < len(self.language_model.layers)

    def normalized(self, rgb: np.ndarray) -> Tensor:
        """uint8 (tiles, height, width, 3) to float32 (tiles, 3, height, width)."""
        pixels = torch.from_numpy(rgb).permute(0, 3, 1, 2).float() / 255
        return (pixels - self._mean) / self._std

    @property
    def tokens_per_tile(self) -> int:
        return self.token_columns**2

    @property
    def encode_batch(self) -> int:
        """Tiles that go through the vision tower at once."""
        return max(1, ENCODE_BATCH_PIXELS // self.tile_size**2)

    @torch.no_grad()
    def encode(self, rgb: np.ndarray, saliency: bool = False) -> list[TileFeatures]:
        """Tiles to features, in batches whose activations are bounded.

        rgb: uint8 (tiles, tile_size, tile_size, 3). saliency: whether to tell how salient each
        token is, too, which takes up to a twentieth longer.
        """
        batch = self.encode_batch
        starts = range(0, len(rgb), batch)
        tiles = [part for s in starts for part in self._encode_batch(rgb[s : s + batch], saliency)]
        for tile in tiles:
            self.must_be_numbers(tile.tokens)
        return tiles

    def must_be_numbers(self, computed: Tensor | np.ndarray | Sequence[float]) -> None:
        """ModelFolderError where what the model computed are no numbers (NaN)."""
        if torch.as_tensor(computed).isnan().any():
            raise ModelFolderError(
                f"{self.folder.name} gave no numbers: its weights are damaged, or too large for "
                "the number format that they are held in.",
                "Download it again, or choose another device or quantisation in the settings.",
                f"{self.quantization} on {self.device}",
            )

    @torch.no_grad()
    def assemble(
        self, images: Sequence[SequenceImage], question: str, history: Sequence[Turn] = ()
    ) -> MultimodalSequence:
        """The sequence of these images, or of none, and this question, and of the turns before
        it; see MultimodalSequence."""
        images = [image for image in images if len(image.kept)]
        side = self.token_columns
        introductions = self._introductions(images)
        prompt = self._prompt(
            [
                PromptImage(text, image.rows or side, image.columns or side)
                for text, image in zip(introductions, images, strict=True)
            ],
            question,
            history,
        )
        if max(prompt.input_ids) >= self.model.get_input_embeddings().num_embeddings:
            raise ModelFolderError(  # on a GPU it would end the engine
                f"{self.folder.name}'s tokenizer does not fit its weights.", "Download it again."
            )
        input_ids = torch.tensor(prompt.input_ids)
        stays = input_ids != self.model.config.image_token_id
        for image, start in zip(images, prompt.image_spans, strict=True):
            stays[start + torch.as_tensor(image.kept, dtype=torch.long)] = True
        kept_ids = input_ids[stays]
        is_vision = kept_ids == self.model.config.image_token_id

        def gather(parts: Sequence[Tensor]) -> Tensor:
            chosen = [p[i.features.rows(i.kept)] for p, i in zip(parts, images, strict=True)]
            nothing = torch.empty(0, self.model.config.get_text_config().hidden_size)
            return torch.cat(chosen or [nothing]).to(self.device, self.model.dtype)

        depth = len(images[0].features.deepstack) if images else 0
        return MultimodalSequence(
            input_ids=kept_ids[None].to(self.device),
            position_ids=self._positions(prompt)[..., stays].to(self.device),
            vision_index=is_vision.nonzero()[:, 0].to(self.device),
            features=gather([image.features.tokens for image in images]),
            deepstack=tuple(
                gather([image.features.deepstack[d] for image in images]) for d in range(depth)
            ),
            image_lengths=tuple(len(image.kept) for image in images),
        )

    def _introductions(self, images: Sequence[SequenceImage]) -> list[str]:
        """What stands before each image of a prompt."""
        profile = self.folder.profile
        if profile.prompt is not PromptForm.IMAGE_RUN:
            return [image.introduction for image in images]
        between = [profile.between_details] * len(images)
        if profile.shows_overview:
            between.insert(0, profile.after_overview)
        return ["", *between][: len(images)]

    def prompt(
        self, introductions: Sequence[str], question: str, history: Sequence[Turn] = ()
    ) -> Prompt:
        """The prompt of tiles so introduced, with all of their tokens."""
        side = self.token_columns
        tiles = [PromptImage(introduction, side, side) for introduction in introductions]
        return self._prompt(tiles, question, history)

    def _prompt(
        self, images: Sequence[PromptImage], question: str, history: Sequence[Turn]
    ) -> Prompt:
        return build_prompt(
            self.tokenizer,
            images,
            question,
            self.model.config.image_token_id,
            self.image_text,
            history,
            self.image_marks,
        )

    @cached_property
    def takes_turns(self) -> bool:
        """Whether it can be told what was asked and answered before."""
        if not self.folder.profile.follow_ups:
            return False
        return shows_turns(
            self.tokenizer, self.model.config.image_token_id, self.image_text, self.image_marks
        )

    @cached_property
    def opened_thought(self) -> ThoughtTags | None:
        """The tags of the thought that its prompts begin, of a model that always thinks; None where
        they end with a thought that is over, whatever its folder says."""
        ids = self.prompt([""], "?").input_ids[-TAG_TOKENS:]
        end = self.tokenizer.decode(ids, skip_special_tokens=False).rstrip()
        always = self.folder.profile.thinking is Thinking.ALWAYS and not end.endswith(ENDS)
        return tags_opened_by(end) or (ALL_TAGS[0] if always else None)

    def embed(self, sequence: MultimodalSequence) -> Tensor:
        """Input embeddings of the sequence, (1, tokens, hidden size)."""
        embeddings = self.model.get_input_embeddings()(sequence.input_ids).clone()
        embeddings[0, sequence.vision_index] = sequence.features.to(embeddings.dtype)
        return embeddings

    @torch.no_grad()
    def hidden_states(
        self, sequence: MultimodalSequence
    ) -> Iterator[tuple[Tensor, tuple[Tensor, Tensor]]]:
        """What each decoder layer receives, first layer first, with its rotary (cos, sin).

        A layer is run only when the next one's input is asked for.
        """
        hidden = self.embed(sequence)
        arguments = self.layer_arguments(hidden, sequence)
        for index, decoder_layer in enumerate(self.language_model.layers):
            rotary, mask = arguments[index].rotary, arguments[index].mask
            yield hidden, rotary
            if mask is None:
                mask = sequence.mask
            hidden = decoder_layer(hidden, attention_mask=mask, position_embeddings=rotary)
            if index < len(sequence.deepstack):
                hidden[0, sequence.vision_index] += sequence.deepstack[index]

    def next_token_logits(self, hidden: Tensor) -> Tensor:
        """Of what the last decoder layer gives, (rows, hidden size): (rows, vocabulary)."""
        decoder = self.language_model
        norm = decoder.embedding_norm if hasattr(decoder, "embedding_norm") else decoder.norm
        return self.model.lm_head(norm(hidden))

    def generate(
        self,
        sequence: MultimodalSequence,
        max_new_tokens: int,
        on_words: Callable[[str], None] = lambda words: None,
        cancelled: Callable[[], bool] = lambda: False,
        drops: Sequence[LayerDrop] = (),
    ) -> Generation:
        """Answer one prompt greedily.

        drops: between which layers vision tokens leave.

        on_words gets the answer as it grows, piece by piece; their concatenation is the text but
        for white space at its ends, and for what a model has only said again. Thoughts are none of
        it.

        Raises:
            CancelledError: `cancelled` said so before the answer was complete.
        """
        return self.generate_from([sequence], [1.0], max_new_tokens, on_words, cancelled, drops)

    @torch.no_grad()
    def generate_from(
        self,
        sequences: Sequence[MultimodalSequence],
        shares: Sequence[float],
        max_new_tokens: int,
        on_words: Callable[[str], None] = lambda words: None,
        cancelled: Callable[[], bool] = lambda: False,
        drops: Sequence[LayerDrop] = (),
        longest_thought: int | None = None,
    ) -> Generation:
        """One answer from several prompts, greedily; see MarginalDecoding for `shares`, and
        `generate` for the rest. Only one prompt alone may have drops.

        longest_thought: tokens that a model may think before it answers; None for as many as its
        folder says.
        """
        longest_thought = longest_thought or self.folder.profile.longest_thought
        speech = Speech(
            self.tokenizer, max_new_tokens, longest_thought, self.ends, self.opened_thought
        )
        words, end_of_thought = _WordStreamer(speech, on_words), _EndOfThought(speech)
        decoding = MarginalDecoding(
            shares, self.abstention, self.digits_of_counts, self.tokenizer.eos_token_id
        )
        batch, mask = self._side_by_side(sequences)
        shown = {"image": self._encoder_outputs(batch)} if batch.image_lengths else None
        begin = time.perf_counter()
        with dropping(
            self.language_model, drops, batch.vision_index, len(batch.deepstack), self._renumber
        ):
            output = self.model.generate(
                input_ids=batch.input_ids,
                attention_mask=mask,
                position_ids=batch.position_ids,
                mm_encoder_outputs=shown,
                **self._more_inputs(batch),
                max_new_tokens=max_new_tokens + longest_thought + 2 * TAG_TOKENS,
                do_sample=False,
                num_beams=1,
                temperature=None,
                top_p=None,
                top_k=None,
                streamer=words,
                logits_processor=LogitsProcessorList([decoding, end_of_thought]),
                stopping_criteria=StoppingCriteriaList([_Listening(speech, cancelled)]),
                output_scores=True,
                return_dict_in_generate=True,
            )
        end = time.perf_counter()
        if cancelled():
            raise CancelledError("The question was cancelled.")
        tokens = speech.tokens
        likely = [s[0, token].item() for token, s in zip(tokens, output.scores, strict=True)]
        self.must_be_numbers(likely)
        special = set(self.tokenizer.all_special_ids)
        first = words.first_token_at or end
        return Generation(
            speech.answer.strip(),
            tuple(likely[n] for n in speech.answer_places if tokens[n] not in special),
            first - begin,
            end - first,
            decoding.support(tokens[-1]),
            words.ending,
            speech.thoughts,
            end_of_thought.has_ended,
        )

    @cached_property
    def ends(self) -> frozenset[int]:
        """The tokens that end an answer."""
        ids = self.model.generation_config.eos_token_id
        return frozenset(ids if isinstance(ids, list) else [] if ids is None else [ids])

    @cached_property
    def abstention(self) -> int | None:
        """The token that begins the answer that nothing is to be seen, of a model that has one."""
        said = self.folder.profile.abstention
        return self.tokenizer(said, add_special_tokens=False)["input_ids"][0] if said else None

    @cached_property
    def digits_of_counts(self) -> tuple[int, ...]:
        """The tokens of 0 to 9, of a model whose numbers are counts."""
        if not self.folder.profile.counts_add_up or self.tokenizer.eos_token_id is None:
            return ()
        return tuple(
            self.tokenizer(str(digit), add_special_tokens=False)["input_ids"][0]
            for digit in range(10)
        )

    def _side_by_side(
        self, sequences: Sequence[MultimodalSequence]
    ) -> tuple[MultimodalSequence, Tensor]:
        """The prompts as one batch, and its attention mask: shorter ones are padded on the left."""
        longest = max(map(len, sequences))
        padding = self.tokenizer.pad_token_id or 0

        def rows(parts: Iterable[Tensor], value: int) -> Tensor:
            padded = [F.pad(part, (longest - part.shape[-1], 0), value=value) for part in parts]
            return torch.cat(padded, dim=-2)

        first = sequences[0]
        batch = MultimodalSequence(
            input_ids=rows((one.input_ids for one in sequences), padding),
            position_ids=rows((one.position_ids for one in sequences), 0),
            vision_index=first.vision_index,
            features=torch.cat([one.features for one in sequences]),
            deepstack=tuple(
                torch.cat(depth) for depth in zip(*(one.deepstack for one in sequences))
            ),
            image_lengths=tuple(length for one in sequences for length in one.image_lengths),
        )
        mask = rows((torch.ones_like(one.input_ids) for one in sequences), 0)
        return batch, mask


class _Listening(StoppingCriteria):
    """Hears each token, and ends a generation between two of them."""

    def __init__(self, speech: Speech, cancelled: Callable[[], bool]) -> None:
        self._speech, self._cancelled = speech, cancelled

    def __call__(self, input_ids: Tensor, scores: Tensor, **kwargs: Any) -> Tensor:
        self._speech.add(int(input_ids[0, -1]))  # the same in every row
        stop = self._speech.is_over or self._cancelled()
        return torch.full((input_ids.shape[0],), stop, dtype=torch.bool, device=input_ids.device)


class _EndOfThought(LogitsProcessor):
    """Ends a thought that is as long as it may be, or goes round in circles: the answer follows."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._to_say: list[int] = []
        self.has_ended = False

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        if not self._to_say and self._speech.has_thought_enough:
            self._to_say, self.has_ended = self._speech.closing_tokens(), True
        if not self._to_say:
            return scores
        certain = torch.full_like(scores, -torch.inf)
        certain[:, self._to_say.pop(0)] = 0.0
        return certain


class _WordStreamer(BaseStreamer):
    """Hands on the answer's text as soon as it can no longer change with the next token."""

    def __init__(self, speech: Speech, on_words: Callable[[str], None]) -> None:
        self._speech = speech
        self._on_words = on_words
        self._is_told_the_prompt = False
        self._said = self._restarts = 0
        self.first_token_at: float | None = None
        self.ending = Ending.COMPLETE

    def put(self, value: Tensor) -> None:
        if not self._is_told_the_prompt:  # by the first call
            self._is_told_the_prompt = True
            return
        if self.first_token_at is None:
            self.first_token_at = time.perf_counter()
        if not self._speech.is_thinking:
            self._say(self._speech.certain_answer)

    def end(self) -> None:
        self.ending = self._speech.finish()
        self._say(self._speech.answer)

    def _say(self, text: str) -> None:
        if self._speech.restarts > self._restarts:
            self._said, self._restarts = 0, self._speech.restarts
        if len(text) > self._said:
            self._on_words(text[self._said :])
            self._said = len(text)
