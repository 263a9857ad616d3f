"""Rasters as pyramids of pixels that look as the analyst sees them."""
