"""Typed errors that carry what the analyst needs: what happened, and what to do about it.

Standard library only: these travel between the engine and QGIS as JSON.
"""

from __future__ import annotations

import traceback
from typing import Any

from .redaction import redacted

REPORT = "Try it again. If it comes again, report it with the details."
"""The remedy for what nobody foresaw."""


class AskRasterError(Exception):
    """Something went wrong in a way that we can explain.

    message: one sentence for the analyst. remedy: one sentence on what to do. details: what a
    developer wants to see (a log tail, a path), shown in a fold. Credentials that any of the texts
    holds are left out: errors are shown, logged and written into results.
    """

    usual_remedy = ""
    """For a kind of which all are mended alike."""

    def __init__(self, message: str, remedy: str = "", details: str = "") -> None:
        self.message = redacted(message)
        self.remedy = remedy or self.usual_remedy
        self.details = redacted(details)
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()

    def to_json(self) -> dict[str, Any]:
        return {
            "kind": type(self).__name__,
            "message": self.message,
            "remedy": self.remedy,
            "details": self.details,
        }

    @staticmethod
    def from_json(record: dict[str, Any]) -> AskRasterError:
        """Rebuild the error from its JSON; an unknown kind becomes a plain AskRasterError."""
        kinds = {kind.__name__: kind for kind in _all_kinds(AskRasterError)}
        kind = kinds.get(str(record.get("kind")), AskRasterError)
        return kind(
            str(record.get("message", "")),
            str(record.get("remedy", "")),
            str(record.get("details", "")),
        )


class InvalidQuestionError(AskRasterError):
    """The question is empty, the extent is outside the raster, an option is out of range."""


class RasterError(AskRasterError):
    """The raster cannot be opened or read; the message names the raster and the tile."""


class NothingToSeeError(AskRasterError):
    """The extent asked about holds no valid pixel; no model was run."""


class ModelFolderError(AskRasterError):
    """The model folder is missing, incomplete, unsupported or unsafe to load."""


class DeviceError(AskRasterError):
    """The device that was asked for is not there, or ran out of memory."""


class CancelledError(AskRasterError):
    """The analyst cancelled."""


class ProtocolError(AskRasterError):
    """A message that does not follow the engine's protocol, or a version that does not match."""

    usual_remedy = (
        "Ask again. If it comes again, install the engine that belongs to this version of the "
        "plugin."
    )


class EngineError(AskRasterError):
    """The engine could not be started, or ended in the middle of a question."""


class OutputError(AskRasterError):
    """A result could not be written."""


class TrainingDataError(AskRasterError):
    """A training or evaluation file has a wrong row; the message names the file and the row."""


class UnexpectedError(AskRasterError):
    """Something that nobody foresaw; the details say where it came from."""


def explained(error: BaseException, doing: str) -> AskRasterError:
    """What every way in makes of whatever was raised behind it: a typed error without frames.

    An error of ours stays what it is. Anything else becomes an UnexpectedError that keeps its
    traceback in words. Frames would keep alive what their functions hold: copies of layers, files
    that are being written. doing: what went wrong, as the beginning of a sentence ('Asking').
    """
    if isinstance(error, AskRasterError):
        return AskRasterError.from_json(error.to_json())
    return UnexpectedError(
        f"{doing} failed in a way that was not foreseen ({type(error).__name__}: {error}).",
        REPORT,
        "".join(traceback.format_exception(type(error), error, error.__traceback__)),
    )


def _all_kinds(kind: type[AskRasterError]) -> list[type[AskRasterError]]:
    return [kind] + [deeper for child in kind.__subclasses__() for deeper in _all_kinds(child)]
