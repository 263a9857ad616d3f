"""The drawn world: scenes with questions and their exact truths."""
