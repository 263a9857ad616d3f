"""One question from end to end: explore the region, build the prompts, answer."""
