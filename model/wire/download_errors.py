"""Why a model could not be fetched or put on the disk: one kind a family of causes.

Each comes with a message and a remedy of its own; the kind is for who acts on it, as the panel that
asks for an access token after an AccessError.
"""

from __future__ import annotations

from .errors import AskRasterError


class DownloadError(AskRasterError):
    """A model could not be fetched."""


class NetworkError(DownloadError):
    """The server cannot be reached, or the connection broke."""


class ProxyError(DownloadError):
    """The network's proxy asks for a name and a password, or cannot be reached."""


class CertificateError(DownloadError):
    """This computer does not trust the server's certificate."""


class AccessError(DownloadError):
    """The model is given to those alone who accepted its licence, or the access token is wrong."""


class NotFoundError(DownloadError):
    """The server knows no such model, or no such revision of it."""


class ServerError(DownloadError):
    """The server answers with an error."""


class DiskFullError(DownloadError):
    """The disk has no room for the model."""


class FolderWriteError(DownloadError):
    """The folder cannot be written, or a file in it cannot be deleted."""


class DamagedFileError(DownloadError):
    """A file is not the one that was published."""


class BusyError(DownloadError):
    """The same model is being fetched or deleted by another window."""
