"""The engine as QGIS sees it: its environment, its process, the connection to it."""
