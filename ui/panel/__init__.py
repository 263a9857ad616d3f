"""The dock in which the analyst asks, and all that stands on it."""
