"""The QGIS glue: layers in, questions to the engine, answers and evidence back onto the map."""
