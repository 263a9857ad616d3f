"""Setting the engine up from the panel."""
