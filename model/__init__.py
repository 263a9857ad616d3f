"""The engine: pyramids, vision-language models, region focus, search and answers. Knows no QGIS."""
