"""What a model says where tokens are masked instead of dropped, and what it says itself."""

from __future__ import annotations

import torch

from model.vlm.layer_drop import dropping


class MaskedReference:
    """The decoder layer by layer, nothing removed and nothing cached: transformers' own eager
    attention, with a mask for every layer.

    Where tokens are to be dropped, the layer is first run with the mask as it is, and the attention
    weights that it returns decide, as PyramidDrop says. before: where the tokens stand that no
    layer gets to see.
    """

    def __init__(self, vlm, drops, first_layer, before=()):
        self.vlm = vlm
        self.shares = {max(drop.layer, first_layer, 1): drop.keep_ratio for drop in drops}
        self.before = list(before)
        self.gone = {}  # by layer, decided on the prompt
        self.left = []

    @torch.no_grad()
    def logits(self, sequence, appended):
        vlm, count = self.vlm, len(appended)
        ids = torch.tensor([appended], dtype=torch.long)
        words = vlm.model.get_input_embeddings()(ids)
        hidden = torch.cat([vlm.embed(sequence), words], dim=1)
        last = sequence.position_ids[..., -1:]
        positions = torch.cat([sequence.position_ids, last + 1 + torch.arange(count)], dim=-1)
        rotary = vlm.language_model.rotary_emb(hidden, positions)
        masked = torch.zeros(hidden.shape[1], dtype=torch.bool)
        masked[self.before] = True
        for index, layer in enumerate(vlm.language_model.layers):
            if index in self.shares and not count:
                weights = self._layer(layer, hidden, rotary, masked)[1]
                self.gone[index] = self._least(weights, masked, index, sequence.vision_index)
            for dropped_at, tokens in self.gone.items():
                if dropped_at <= index:
                    masked[tokens] = True
            hidden, _ = self._layer(layer, hidden, rotary, masked)
            if index < len(sequence.deepstack):
                hidden[0, sequence.vision_index] += sequence.deepstack[index]
        return vlm.model.lm_head(vlm.language_model.norm(hidden[0, -1]))

    def _least(self, weights, masked, index, vision_index):
        present = [token for token in vision_index.tolist() if not masked[token]]
        keep = round(self.shares[index] * (len(vision_index) - len(self.before)))
        present.sort(key=lambda token: -weights[token].item())
        self.left.append(min(keep, len(present)))
        return present[keep:]

    def _layer(self, layer, hidden, rotary, masked):
        length = hidden.shape[1]
        hides = torch.ones(length, length, dtype=torch.bool).triu(1) | masked
        hides &= ~torch.eye(length, dtype=torch.bool)  # what is gone attends to itself, unseen
        mask = torch.zeros(1, 1, length, length, dtype=hidden.dtype)
        mask = mask.masked_fill(hides, torch.finfo(hidden.dtype).min)
        seen = []
        hook = layer.self_attn.register_forward_hook(lambda *call: seen.append(call[-1][1]))
        self.vlm.model.set_attn_implementation("eager")
        output = layer(hidden, attention_mask=mask, position_embeddings=rotary)
        self.vlm.model.set_attn_implementation("sdpa")
        hook.remove()
        return output, seen[0][0, :, -1].float().mean(dim=0)


def greedy(reference, sequence, count):
    """The reference's answer: tokens and their log-probabilities."""
    tokens, logs = [], []
    for _ in range(count):
        distribution = torch.log_softmax(reference.logits(sequence, tokens).float(), dim=-1)
        tokens.append(int(distribution.argmax()))
        logs.append(distribution.max().item())
    return tokens, logs


@torch.no_grad()
def prefill(vlm, sequence, drops=()):
    """The model's own: the last position's logits, the vision tokens left after each drop, and the
    cache."""
    with dropping(
        vlm.language_model, drops, sequence.vision_index, len(sequence.deepstack)
    ) as left:
        output = vlm.model(
            input_ids=sequence.input_ids,
            position_ids=sequence.position_ids,
            mm_encoder_outputs={"image": vlm._encoder_outputs(sequence)},
            use_cache=True,
        )
    return output.logits[0, -1], left, output.past_key_values
