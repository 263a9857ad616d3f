"""Layers in, and results back onto the map."""
