"""The stages of the embedded model's training."""
