"""What the analyst sees: the panel, its parts, and the settings."""
