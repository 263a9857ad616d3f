"""What crosses between QGIS and the engine. Standard library only."""
