"""Which models there are: on this machine, to download, and whether they fit."""
