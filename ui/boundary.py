"""A window's own way of meeting what nobody foresaw."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from ..model.wire.errors import AskRasterError, explained
from ..plugin.translation import tr

if TYPE_CHECKING:
    from typing_extensions import Concatenate, ParamSpec

    Given = ParamSpec("Given")


class SaysProblems(Protocol):
    """Who has a place for what nobody foresaw."""

    def say_problem(self, error: AskRasterError) -> None: ...


Owner = TypeVar("Owner", bound=SaysProblems)


def bounded(
    slot: Callable[Concatenate[Owner, Given], None],
) -> Callable[Concatenate[Owner, Given], None]:
    """A method that says in its window (`say_problem`) whatever it raises: whoever works on a map
    gets no window of Python's on top of it."""

    @functools.wraps(slot)
    def within_bounds(owner: Owner, /, *arguments: Given.args, **named: Given.kwargs) -> None:
        try:
            slot(owner, *arguments, **named)
        except Exception as error:
            owner.say_problem(explained(error, tr("This step")))

    return within_bounds
