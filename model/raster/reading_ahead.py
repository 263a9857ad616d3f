"""Reading ahead: a thread reads what is wanted next while its caller works with what it has.

GDAL, the network and QGIS at the other end of a connection do not need Python's lock, and neither
does torch: both go on at once. On a GPU, which leaves the processor idle, most of what reading
takes is hidden; on a processor the part that is waiting.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Pixels = TypeVar("Pixels")

LOOK_SECONDS = 0.1
"""How often it is looked at `check` while something is waited for."""


@contextmanager
def reading_ahead(
    read: Callable[[Item], Pixels],
    items: Sequence[Item],
    most: int,
    check: Callable[[], None] = lambda: None,
) -> Iterator[Iterator[Pixels]]:
    """What `read` makes of each item, in their order; what it raises comes out in the item's place.

    `read` is called by one thread at a time, which has ended when this is left, however that is;
    nothing is read behind an item that could not be. most: items that are read before they are
    asked for. check: may raise while one is waited for.
    """
    if len(items) < 2:
        yield map(read, items)
        return
    begun: deque[Future[Pixels]] = deque()
    failed = False

    def in_thread(item: Item) -> Pixels:
        nonlocal failed
        if failed:  # a server that is gone is not waited for once more
            raise CancelledError
        try:
            return read(item)
        except BaseException:
            failed = True
            raise

    def results(reader: ThreadPoolExecutor) -> Iterator[Pixels]:
        left = iter(items)
        begun.extend(reader.submit(in_thread, item) for item in islice(left, most))
        while begun:
            while not wait([begun[0]], LOOK_SECONDS).done:
                check()
            pixels = begun.popleft().result()
            begun.extend(reader.submit(in_thread, item) for item in islice(left, 1))
            yield pixels

    with ThreadPoolExecutor(1, "reading-ahead") as reader:
        try:
            yield results(reader)
        finally:
            for future in begun:
                future.cancel()
