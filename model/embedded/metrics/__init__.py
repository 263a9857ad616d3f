"""How well the embedded model does while it is trained."""
