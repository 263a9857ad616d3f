"""Rows of questions about images, in whichever form they come."""
