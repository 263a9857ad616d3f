"""A tile may take as long as it takes, as long as the caller says that it is on its way."""

from __future__ import annotations

import socket
import threading
import time

import pytest
from array_pyramid import describe

from model.service import tile_requests
from model.service.tile_requests import RemotePyramid
from model.wire.errors import CancelledError, RasterError
from model.wire.protocol import FrameChannel, Kind, Message
from model.wire.pyramid import PixelWindow

WINDOW = PixelWindow(0, 0, 4, 3)


@pytest.fixture
def caller(monkeypatch):
    """Make a pyramid whose tiles `serve(deliver, request)` serves, in a thread of its own."""
    monkeypatch.setattr(tile_requests, "SILENCE_SECONDS", 0.6)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        channel = FrameChannel(socket.create_connection(listening.getsockname()))
        far = FrameChannel(listening.accept()[0])

    def make(serve, check_cancelled=lambda: None):
        pyramid = RemotePyramid(channel, 1, describe(4, 3), check_cancelled)

        def answer():
            serve(pyramid.deliver, far.receive(5.0).fields["request"])

        threading.Thread(target=answer, daemon=True).start()
        return pyramid

    yield make
    channel.close()
    far.close()


def test_signs_keep_a_slow_tile_alive(caller):
    def slowly(deliver, request):
        for _ in range(8):  # twice as long as the caller may be silent
            time.sleep(0.15)
            deliver(Message(Kind.TILE_PENDING, {"request": request}))
        deliver(Message(Kind.TILE, {"request": request}, bytes([9, 9, 9, 255]) * 12))

    rgb, valid = caller(slowly).read(0, WINDOW)
    assert (rgb == 9).all() and valid.all()


def test_silence_is_an_error_in_words(caller):
    with pytest.raises(RasterError, match="nothing was heard of it") as raised:
        caller(lambda deliver, request: None).read(0, WINDOW)
    assert "level 1 of 1 (columns 0 to 4, rows 0 to 3)" in raised.value.message


def test_a_sign_of_another_tile_is_none(caller):
    def of_another(deliver, request):
        for _ in range(20):
            time.sleep(0.1)
            deliver(Message(Kind.TILE_PENDING, {"request": request + 1}))

    with pytest.raises(RasterError, match="nothing was heard"):
        caller(of_another).read(0, WINDOW)


def test_cancel_ends_the_waiting(caller):
    def cancelled():
        raise CancelledError("Cancelled.")

    with pytest.raises(CancelledError):
        caller(lambda deliver, request: None, cancelled).read(0, WINDOW)
