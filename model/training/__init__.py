"""What a user trains: a Region Focus Module for their model."""
