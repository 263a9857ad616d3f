"""The dialog with what is chosen once and for all."""
