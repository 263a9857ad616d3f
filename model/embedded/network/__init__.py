"""The embedded model and its batched forward passes."""
