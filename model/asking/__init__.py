"""One question from end to end: look around, build the prompts, answer."""
