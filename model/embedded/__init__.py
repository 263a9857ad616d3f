"""How the demonstration model is made; nothing else needs it."""
