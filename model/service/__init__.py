"""The engine as a process of its own: framed messages over a local, authenticated connection."""
