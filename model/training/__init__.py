"""Training: scenes with exact truth, the embedded model, region focus distillation."""
