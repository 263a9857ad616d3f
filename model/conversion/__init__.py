"""Published checkpoints of other layouts, rewritten as native ones."""
