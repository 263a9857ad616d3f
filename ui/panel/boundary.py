"""The panel's own way of meeting what nobody foresaw."""

from __future__ import annotations

import functools
from collections.abc import Callable

from ...model.wire.errors import explained
from ...plugin.translation import tr


def bounded(slot: Callable) -> Callable:
    """A method that says in the panel (`say_problem`) whatever it raises: whoever works on a map
    gets no window of Python's on top of it."""

    @functools.wraps(slot)
    def within_bounds(self, *arguments):
        try:
            return slot(self, *arguments)
        except Exception as error:
            self.say_problem(explained(error, tr("This step")))
            return None

    return within_bounds
