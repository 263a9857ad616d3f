"""What a Region Focus Module should learn from: objectives against each other.

    python -m benchmarks.focus_objectives --chips DIR

Modules of the same layers of one fixed model see the same batches and take the same steps:

- distillation: the model's own attention before the answer (LRS-VQA, arXiv 2503.07588);
- true answers: its attention while it gives the true answer, averaged over its upper layers;
- boxes: where the target lies;
- distillation and boxes: both;
- boxes, base levels only: none of the finer levels that the search goes down to.

Measured on validation samples, among the tiles of whole base levels and of finer levels.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor
from transformers import PreTrainedTokenizerFast, Qwen2_5_VLForConditionalGeneration

from model.training.batched_forward import BatchedForward
from model.training.chips import Split, find_chips
from model.training.embedded_model import TOKEN_PIXELS
from model.training.evaluate_embedded import Evaluator
from model.training.focus_distillation import (
    RegionFocusStudent,
    distillation_loss,
    local_logits,
    logits_of_pair,
    teacher_logits,
)
from model.training.focus_loss import log_focus
from model.training.prefetching import BatchMaker, PlannedBatch, PreparedBatch
from model.training.samples import FOCUS_TILES, SampleSource, SampleStage
from model.training.token_batch import PromptEncoder
from model.training.trainer import loss_of_focus
from model.vlm.model_folder import ModelFolder

SEED = 77_000_000
MEASURES = ("tile in best 10%", "tile in best 25%", "mass on target")


@dataclass(frozen=True)
class Lesson:
    """A batch as the fixed model sees it. students: of the module that learns."""

    batch: PreparedBatch
    teachers: tuple[Tensor, Tensor]
    at_answer: Tensor

    def distillation(self, students: tuple[Tensor, Tensor]) -> Tensor:
        return distillation_loss(self.teachers, students, self.batch.tokens)

    def true_answers(self, students: tuple[Tensor, Tensor]) -> Tensor:
        """KL(teacher || module) over the whole level's tokens, where something is asked for."""
        tokens = self.batch.tokens
        logits, _, valid = tokens.joined(local_logits(students[1], tokens))
        there = self.batch.samples.target[:, 1:].flatten(1).any(1)
        each = torch.xlogy(self.at_answer, self.at_answer) - self.at_answer * log_focus(
            logits, valid
        )
        return each.sum(-1)[there].sum() / there.sum().clamp(min=1)

    def boxes(self, students: tuple[Tensor, Tensor]) -> Tensor:
        tokens = self.batch.tokens
        return loss_of_focus(local_logits(students[1], tokens), self.batch.samples.target, tokens)

    def both(self, students: tuple[Tensor, Tensor]) -> Tensor:
        return self.distillation(students) + self.boxes(students)

    def boxes_of_base_levels(self, students: tuple[Tensor, Tensor]) -> Tensor:
        """Nothing is learnt from finer levels."""
        tiles = self.batch.samples.tiles.shape[1] - 1
        return self.boxes(students) * (tiles > 16)


OBJECTIVES: dict[str, Callable[[Lesson, tuple[Tensor, Tensor]], Tensor]] = {
    "distillation": Lesson.distillation,
    "true answers": Lesson.true_answers,
    "boxes": Lesson.boxes,
    "distillation and boxes": Lesson.both,
    "boxes, base levels only": Lesson.boxes_of_base_levels,
}


@torch.no_grad()
def attention_at_answer(
    forward: BatchedForward, encoder: PromptEncoder, batch: PreparedBatch, features: Tensor
) -> Tensor:
    """The level's attention of the true answer's first token, averaged over heads and the layers
    from the focus layer on: (questions, local tokens), sums to 1."""
    samples = batch.samples
    tokens = encoder.encode(
        samples.introductions,
        samples.questions,
        samples.answers,
        samples.valid_tokens.numpy(),
        samples.question_samples,
        FOCUS_TILES,
    ).to(features.device)
    tokens = replace(tokens, prompt_ends=tokens.prompt_ends + 1)
    depth = len(forward.model.model.language_model.layers)
    scores = []
    for layer in range(forward.focus_layer, depth):
        before = [forward.text_weights(index) for index in range(layer)]
        logits = logits_of_pair(forward, tokens, features, (forward.text_weights(layer), before))
        joined, _, valid = tokens.joined(local_logits(logits, tokens))
        scores.append(log_focus(joined, valid).exp() * valid)
    return torch.stack(scores).mean(0)


def train(
    forward: BatchedForward,
    encoder: PromptEncoder,
    maker: BatchMaker,
    layers: tuple[int, ...],
    arguments: argparse.Namespace,
) -> dict[str, RegionFocusStudent]:
    """A module for each objective, all from the same batches."""
    students = {name: RegionFocusStudent(forward, layers) for name in OBJECTIVES}
    optimizers = {
        name: torch.optim.AdamW(student.parameters(), arguments.rate, betas=(0.9, 0.98))
        for name, student in students.items()
    }
    batches = maker.prefetch(
        lambda number: PlannedBatch(SampleStage.FOCUS, arguments.batch, SEED + number)
    )
    for step in range(arguments.steps):
        batch = next(batches)
        with torch.no_grad():
            features = forward.encode(batch.samples.tiles.flatten(0, 1))
            teachers = teacher_logits(forward, batch.tokens, features, layers)
        at_answer = attention_at_answer(forward, encoder, batch, features)
        lesson = Lesson(batch, teachers, at_answer)
        losses = {}
        for name, student in students.items():
            optimizer = optimizers[name]
            for group in optimizer.param_groups:
                group["lr"] = arguments.rate * (1 - step / arguments.steps)
            optimizer.zero_grad(set_to_none=True)
            loss = OBJECTIVES[name](lesson, student(batch.tokens, features))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimizer.step()
            losses[name] = loss.item()
        if step % 20 == 0:
            said = ", ".join(f"{name} {loss:.3f}" for name, loss in losses.items())
            print(f"step {step} of {arguments.steps}: {said}", flush=True)
    batches.close()
    return students


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="", help="folder (default: the embedded model)")
    parser.add_argument("--chips", type=Path, help="folder of real chips, one subfolder a class")
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--batch", type=int, default=3, help="whole levels a step")
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--banks", type=float, default=0.1)
    arguments = parser.parse_args()
    folder = ModelFolder(arguments.model).path
    shape = json.loads((folder / "training.json").read_text("utf-8"))["shape"]
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    model = Qwen2_5_VLForConditionalGeneration.from_pretrained(folder, dtype=torch.float32)
    model = model.to(device).eval().requires_grad_(False)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    forward = BatchedForward(model, shape["tile_size"], shape["focus_layer"])
    encoder = PromptEncoder(tokenizer, shape["tile_size"] // TOKEN_PIXELS)
    chips = find_chips(arguments.chips)
    source = SampleSource(Split.TRAIN, device, 1, chips, arguments.banks, several_questions=True)
    validation = SampleSource(Split.VALIDATION, device, 1, chips, arguments.banks / 2)
    evaluator = Evaluator(forward, encoder, tokenizer, validation, size=32, batches=8)
    maker = BatchMaker(source, encoder, device)
    students = train(forward, encoder, maker, (0, shape["focus_layer"]), arguments)
    found = {"the model's own attention": evaluator.focus_recall(None)}
    found["not trained"] = evaluator.focus_recall(
        RegionFocusStudent(forward, (0, shape["focus_layer"]))
    )
    found |= {name: evaluator.focus_recall(student) for name, student in students.items()}
    for level in found["boxes"]:
        print(f"\n{level}, {found['boxes'][level]['samples']} questions\n")
        print("| learnt from | " + " | ".join(MEASURES) + " |")
        print("|---|" + "---:|" * len(MEASURES))
        for name, levels in found.items():
            cells = (f"{levels[level][measure]:.3f}" for measure in MEASURES)
            print(f"| {name} | " + " | ".join(cells) + " |")
    for one in (source, validation):
        one.close()


if __name__ == "__main__":
    main()
