"""The large-scene benchmark in the drawn world, and what is fitted to its answers."""
