"""A small engine without a model, in a process of its own, that speaks the real protocol.

It answers with the mean colour of the base level, so that a test sees that pixels arrived. The
question's first word, or the program's argument, makes it misbehave.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import struct
import sys
import threading
import time

sys.path.insert(0, os.getcwd())

from model.errors import CancelledError, ModelFolderError
from model.question import (
    Answer,
    ModelIdentity,
    PeakMemory,
    Progress,
    Question,
    RasterIdentity,
    Seconds,
    Stage,
    TileEvidence,
    VisionTokens,
)
from model.raster.pyramid import (
    RasterDescription,
    Tile,
    extent_of,
    grid_size,
    native_bounds,
    tile_window,
)
from model.service.protocol import (
    HEADER,
    MAGIC,
    PROTOCOL_VERSION,
    ConnectionClosedError,
    FrameChannel,
    Kind,
    Message,
    new_nonce,
    proof,
    proof_holds,
)

TILE_SIZE = 512


class QuestionOverError(Exception):
    """The question was ended before its answer."""


def main(manner: str) -> None:
    secret = sys.stdin.readline().strip()
    print("fake engine: started", file=sys.stderr, flush=True)
    if manner == "ends-at-start":
        print("ImportError: no module named torch", file=sys.stderr, flush=True)
        raise SystemExit(3)
    listening = socket.create_server(("127.0.0.1", 0))
    if manner == "chatty":
        print("a library says hello", flush=True)
    print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
    threading.Thread(target=end_with_parent, daemon=True).start()
    connection, _ = listening.accept()
    channel = FrameChannel(connection)
    greet(channel, "not the secret" if manner == "wrong-secret" else secret, manner)
    try:
        while True:
            message = channel.receive()
            if message.kind is Kind.ASK:
                with contextlib.suppress(QuestionOverError):
                    answer(channel, connection, message)
    except ConnectionClosedError:
        pass


def end_with_parent() -> None:
    while sys.stdin.readline():
        pass
    os._exit(0)


def greet(channel: FrameChannel, secret: str, manner: str) -> None:
    nonce = new_nonce()
    channel.send(Kind.CHALLENGE, nonce=nonce)
    hello = channel.receive().fields
    if manner != "wrong-secret" and not proof_holds(hello["proof"], secret, "client", nonce):
        raise SystemExit("the client does not know the secret")
    channel.send(
        Kind.HELLO,
        version=PROTOCOL_VERSION + 1 if manner == "wrong-version" else PROTOCOL_VERSION,
        proof=proof(secret, "engine", hello["nonce"]),
        device="CPU",
        memory_bytes=8 * 2**30,
        model=f"fake {os.getpid()}",
    )


def answer(channel: FrameChannel, connection: socket.socket, ask: Message) -> None:
    ask_id = ask.fields["id"]
    question = Question.from_json(ask.fields["question"])
    raster = RasterDescription.from_json(ask.fields["raster"])
    misbehave(question.text.split()[0], channel, connection, ask_id)
    base = raster.levels[0]
    columns, rows = grid_size(base, TILE_SIZE)
    tiles = [Tile(0, column, row) for row in range(rows) for column in range(columns)]
    extents = [
        extent_of(raster.transform, native_bounds(raster.levels, tile, TILE_SIZE)) for tile in tiles
    ]
    progress = Progress(Stage.LOOKING, 1, len(raster.levels), tuple(extents))
    channel.send(Kind.PROGRESS, id=ask_id, progress=progress.to_json())
    pixels, signs = b"", 0
    for number, tile in enumerate(tiles):
        window = tile_window(base, tile, TILE_SIZE)
        channel.send(Kind.TILE_REQUEST, id=ask_id, request=number, level=0, window=list(window))
        while (reply := receive(channel, ask_id)).kind is Kind.TILE_PENDING:
            signs += 1
        if reply.kind is Kind.TILE_FAILED:
            channel.send(Kind.ERROR, id=ask_id, error=reply.fields["error"])
            return
        assert len(reply.body) == window.width * window.height * 4
        pixels += reply.body
    valid = [pixels[i : i + 3] for i in range(0, len(pixels), 4) if pixels[i + 3]]
    colour = [round(sum(band) / max(1, len(valid))) for band in zip(*valid)] or [0, 0, 0]
    text = f"{len(valid)} pixels, mean {colour[0]} {colour[1]} {colour[2]}"
    channel.send(Kind.WORDS, id=ask_id, text=text[:6])
    channel.send(Kind.WORDS, id=ask_id, text=text[6:])
    evidence = tuple(
        TileEvidence(0, tile.column, tile.row, extent, 1 / len(tiles), 64, 64)
        for tile, extent in zip(tiles, extents)
    )
    reply = Answer(
        question=question.text,
        answer=text,
        confidence=0.5,
        model=ModelIdentity(f"fake {os.getpid()}", "0" * 64, "none", "cpu"),
        raster=RasterIdentity(raster.path, raster.width, raster.height, raster.crs),
        extent=raster.extent,
        levels=raster.levels,
        tiles=evidence,
        vision_tokens=VisionTokens(64 * len(tiles), 64 * len(tiles)),
        pixels_read=base.width * base.height,
        seconds=Seconds(total=0.1),
        peak_memory_bytes=PeakMemory(),
        focus="none",
        stopped="all tiles seen",
        warnings=(*raster.warnings, f"{signs} signs of a tile that took long")
        if signs
        else raster.warnings,
    )
    native = raster.levels[-1]
    transform = raster.transform.of_window(0, 0, max(native.width / 4, native.height / 4))
    width, height = (4, max(1, round(4 * native.height / native.width)))
    values = [1.0] + [0.25] * (width * height - 2) + [float("nan")]
    channel.send(
        Kind.ANSWER,
        struct.pack(f"<{len(values)}f", *values),
        id=ask_id,
        answer=reply.to_json(),
        heatmap={"width": width, "height": height, "transform": list(transform)},
    )


def misbehave(manner: str, channel: FrameChannel, connection: socket.socket, ask_id: int) -> None:
    if manner == "die":
        print("CUDA error: device-side assert", file=sys.stderr, flush=True)
        os._exit(9)
    if manner == "refuse":
        error = ModelFolderError("There is no model.", "Choose a folder.", "config.json")
        channel.send(Kind.ERROR, id=ask_id, error=error.to_json())
        raise QuestionOverError
    if manner == "garbage":
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\nthis is no frame of ours")
    if manner == "malformed":
        head = b'{"kind": "no such kind"}'
        connection.sendall(HEADER.pack(MAGIC, len(head), 0) + head)
    if manner == "wrong-answer":
        channel.send(Kind.ANSWER, b"\0\0", id=ask_id, answer={"answer": "yes"}, heatmap={})
    if manner == "slow":  # and polite: says that it lives, and stops when it is told to
        for _ in range(300):
            channel.send(Kind.HEARTBEAT, id=ask_id)
            receive(channel, ask_id, 0.1)
    if manner == "deaf":
        for _ in range(300):
            channel.send(Kind.HEARTBEAT, id=ask_id)
            time.sleep(0.1)
    if manner == "silent":
        time.sleep(60)


def receive(channel: FrameChannel, ask_id: int, seconds: float | None = None) -> Message | None:
    """The next message; a cancel ends the question."""
    message = channel.receive(seconds)
    if message is not None and message.kind is Kind.CANCEL:
        channel.send(Kind.ERROR, id=ask_id, error=CancelledError("Cancelled.").to_json())
        raise QuestionOverError
    return message


if __name__ == "__main__":
    main(sys.argv[1])
