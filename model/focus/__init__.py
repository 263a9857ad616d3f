"""Region focus: where in the vision tokens the question's answer lies."""
