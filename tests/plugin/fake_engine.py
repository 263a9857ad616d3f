"""A small engine without a model, in a process of its own, that speaks the real protocol.

It answers with the mean colour of the base level, so that a test sees that pixels arrived. The
question's first word, or the program's argument, makes it misbehave.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import socket
import struct
import sys
import threading
import time

sys.path.insert(0, os.getcwd())

from model.wire.engine_state import EngineState
from model.wire.errors import CancelledError, ModelFolderError
from model.wire.protocol import (
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
from model.wire.pyramid import (
    RasterDescription,
    Tile,
    extent_of,
    grid_size,
    native_bounds,
    tile_window,
)
from model.wire.question import (
    Answer,
    ModelIdentity,
    Outcome,
    PeakMemory,
    Progress,
    Question,
    RasterIdentity,
    Seconds,
    Stage,
    TileEvidence,
    VisionTokens,
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
        print('{"port": "none"}', flush=True)
        print("[" * 100_000, flush=True)
    if manner == "tells-the-secret":
        print(f"started with {secret}", file=sys.stderr, flush=True)
        print(f"started with {secret}", flush=True)
        raise SystemExit(4)
    print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
    threading.Thread(target=end_with_parent, daemon=True).start()
    connection, _ = listening.accept()
    channel = FrameChannel(connection)
    if manner == "ends-in-the-greeting":
        print("Segmentation fault", file=sys.stderr, flush=True)
        os._exit(5)
    if manner == "announces-much":
        connection.sendall(HEADER.pack(MAGIC, 2, 2**27))
        time.sleep(60)
    if manner == "trickles":
        for byte in HEADER.pack(MAGIC, 10_000, 0) + b"x" * 10_000:
            connection.sendall(bytes([byte]))
            time.sleep(0.05)
    greet(channel, "not the secret" if manner == "wrong-secret" else secret, manner)
    try:
        while True:
            message = channel.receive()
            if message.kind is Kind.ASK:
                with contextlib.suppress(QuestionOverError):
                    answer(channel, connection, message)
            elif message.kind is Kind.RELEASE:
                channel.send(Kind.STATE, state=EngineState().to_json())
            elif message.kind is Kind.UNLOAD_AFTER:
                print(f"unload after {message.fields['seconds']} s", file=sys.stderr, flush=True)
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
    channel.trust()
    channel.send(
        Kind.HELLO,
        version=PROTOCOL_VERSION + 1 if manner == "wrong-version" else PROTOCOL_VERSION,
        proof=proof(secret, "engine", hello["nonce"]),
        device=["CPU"] if manner == "odd-hello" else "CPU",
        memory_bytes=8 * 2**30,
        model=f"fake {os.getpid()}",
    )


def answer(channel: FrameChannel, connection: socket.socket, ask: Message) -> None:
    ask_id = ask.fields["id"]
    question = Question.from_json(ask.fields["question"])
    raster = RasterDescription.from_json(ask.fields["raster"])
    if question.text.startswith("lie "):
        lie(channel, connection, ask, int(question.text.split()[1]))
        return
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
    outcomes = {outcome.value: outcome for outcome in Outcome}
    reply = Answer(
        question=question.text,
        answer=text,
        confidence=0.5,
        calibrated=question.text == "calibrated",
        outcome=outcomes.get(question.text, Outcome.ANSWERED),  # it does as it is told
        model=ModelIdentity(f"fake {os.getpid()}", "0" * 64, "none", "cpu"),
        raster=RasterIdentity(raster.path, raster.width, raster.height, raster.crs),
        extent=raster.extent,
        levels=raster.levels,
        tiles=() if question.text == Outcome.OUT_OF_SCOPE.value else evidence,
        vision_tokens=VisionTokens(64 * len(tiles), 64 * len(tiles)),
        pixels_read=base.width * base.height,
        seconds=Seconds(total=0.1),
        peak_memory_bytes=PeakMemory(),
        focus="none",
        stopped="all tiles seen",
        warnings=(*raster.warnings, f"{signs} signs of a tile that took long")
        if signs
        else raster.warnings,
        turns=len(question.history.turns),
    )
    state = EngineState(f"fake {os.getpid()}", "int8", "NVIDIA GeForce RTX 4060", 4_509_715_660)
    channel.send(Kind.STATE, state=state.to_json())
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


ODD_VALUES = [None, True, -1, 0, 2**62, -0.5, 1e300, "", "7", "\ud800", [], [[]], {}, {"a": 1}]
ODD_HEADS = [b"NaN", b"Infinity", b"1e999", b"[" * 50_000, b"9" * 5_000, b'"\xff"']


def lie(channel: FrameChannel, connection: socket.socket, ask: Message, seed: int) -> None:
    """Send a few messages as they may come from an engine, each with something odd in it."""
    chance, ask_id = random.Random(seed), ask.fields["id"]
    raster = ask.fields["raster"]
    answer = {
        "question": "?",
        "answer": "yes",
        "confidence": 0.5,
        "model": {"name": "m", "sha256": "0", "quantization": "none", "device": "cpu"},
        "raster": {"path": "", "width": 100, "height": 60, "crs": ""},
        "extent": raster["extent"],
        "levels": raster["levels"],
        "tiles": [
            {"level": 0, "column": 0, "row": 0, "extent": raster["extent"], "score": 1.0}
            | {"vision_tokens": 64, "kept_tokens": 64, "support": None}
        ],
        "vision_tokens": {"encoded": 64, "to_llm": 64, "prompts": 1},
        "pixels_read": 6_000,
        "seconds": {"total": 0.1},
        "peak_memory_bytes": {"host": 1, "device": 0},
        "focus": "none",
        "stopped": "all tiles seen",
        "warnings": ["none"],
    }
    heatmap = {"width": 2, "height": 1, "transform": raster["transform"]}
    progress = {"stage": "looking", "level": 1, "levels": 1, "tiles": [raster["extent"]]}
    messages = [
        {"kind": "progress", "id": ask_id, "progress": progress},
        {"kind": "words", "id": ask_id, "text": "yes"},
        {"kind": "heartbeat", "id": ask_id, "step_seconds": 0.1},
        {"kind": "tile_request", "id": ask_id, "request": 1, "level": 0, "window": [0, 0, 9, 9]},
        {"kind": "error", "id": ask_id, "error": {"kind": "RasterError", "message": "m"}},
        {"kind": "answer", "id": ask_id, "answer": answer, "heatmap": heatmap},
    ]
    for message in chance.sample(messages, 3) + messages[-1:]:
        head = json.dumps(odd(message, chance)).encode()
        if chance.random() < 0.1:
            place = chance.randrange(len(head))
            head = head[:place] + chance.choice(ODD_HEADS) + head[place + chance.randrange(9) :]
        body = bytes(8) if chance.random() < 0.8 else bytes(chance.randrange(100))
        connection.sendall(HEADER.pack(MAGIC, len(head), len(body)) + head + body)


def odd(value: object, chance: random.Random) -> object:
    """The value with, somewhere in it, another that does not belong there, or something missing."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        name = chance.choice(list(value))
        if chance.random() < 0.1:
            return {key: part for key, part in value.items() if key != name}
        return value | {name: odd(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.8:
        place = chance.randrange(len(value))
        return [*value[:place], odd(value[place], chance), *value[place + 1 :]]
    return chance.choice(ODD_VALUES)


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
    if manner == "thinks":  # looks only after a long step whether it is cancelled
        channel.send(Kind.HEARTBEAT, id=ask_id, step_seconds=20.0)
        time.sleep(1.5)
        receive(channel, ask_id, 20)
    if manner == "reads-no-more":
        channel.send(Kind.TILE_REQUEST, id=ask_id, request=0, level=0, window=[0, 0, 4_000, 4_000])
        time.sleep(60)
    if manner == "dies-while-a-tile-is-read":
        channel.send(Kind.TILE_REQUEST, id=ask_id, request=0, level=0, window=[0, 0, 9, 9])
        time.sleep(0.3)
        os._exit(9)
    if manner == "floods":
        for stream in (sys.stdout, sys.stderr):
            for _ in range(200):
                stream.write("x" * 2**20)
            stream.write("\nthe end\n")
            stream.flush()
        os._exit(6)


def receive(channel: FrameChannel, ask_id: int, seconds: float | None = None) -> Message | None:
    """The next message; a cancel ends the question."""
    message = channel.receive(seconds)
    if message is not None and message.kind is Kind.CANCEL:
        channel.send(Kind.ERROR, id=ask_id, error=CancelledError("Cancelled.").to_json())
        raise QuestionOverError
    return message


if __name__ == "__main__":
    main(sys.argv[1])
