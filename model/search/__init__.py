"""The coarse-to-fine search over the pyramid, within a budget."""
