"""Ask Raster's Processing provider and its algorithms."""
