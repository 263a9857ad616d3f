"""Which vision tokens the language model gets to see."""
