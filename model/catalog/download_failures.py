"""Whatever a download fails with, in the words of the analyst."""

from __future__ import annotations

import errno
import ssl
from collections.abc import Iterator

import httpx2
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from ..wire.download_errors import (
    AccessError,
    CertificateError,
    DamagedFileError,
    DiskFullError,
    DownloadError,
    FolderWriteError,
    NetworkError,
    NotFoundError,
    ProxyError,
    ServerError,
)
from ..wire.errors import AskRasterError, explained
from .hub import TOO_LONG

GOES_ON = "Download it again: it goes on where it ended."
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST)
WINDOWS_NO_ROOM = (112, 39)
LONGEST = 2000
"""Characters of the details."""


def download_failure(error: Exception, hub_id: str, folder: str) -> AskRasterError:
    """What it means that a download of this model into this folder ended so."""
    if isinstance(error, AskRasterError):
        return error
    for cause in _chain(error):
        known = _of_network(cause) or _of_hub(cause, hub_id) or _of_disk(cause, folder)
        if known:
            kind, message, remedy = known
            return kind(message, remedy, f"{type(error).__name__}: {error}"[:LONGEST])
    return explained(error, "The download")


Known = tuple[type[DownloadError], str, str]


def _of_network(error: BaseException) -> Known | None:
    status = error.response.status_code if isinstance(error, HfHubHTTPError) else 0
    if status == 407 or (isinstance(error, httpx2.ProxyError) and "407" in str(error)):
        return (
            ProxyError,
            "The proxy of your network asks for a name and a password.",
            "Enter them in QGIS under Settings, Options, Network, and download the model again.",
        )
    if isinstance(error, httpx2.ProxyError):
        return (
            ProxyError,
            "The proxy of your network cannot be reached, or does not let this through.",
            "Check the proxy in QGIS under Settings, Options, Network.",
        )
    if isinstance(error, ImportError) and "SOCKS" in str(error):
        return (
            ProxyError,
            "QGIS uses a SOCKS proxy, through which models cannot be downloaded.",
            "Set an HTTP proxy in QGIS under Settings, Options, Network, or download the model's "
            "files with your browser and choose their folder.",
        )
    if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY" in str(error):
        return (
            CertificateError,
            "This computer does not trust the certificate of the server that has the model.",
            "Ask your administrator to add your organisation's certificate to this computer.",
        )
    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        return (
            NetworkError,
            "The server that has the model cannot be reached.",
            "Check the network, the proxy in QGIS under Settings, Options, Network, and the "
            "address under 'Where models come from'.",
        )
    if isinstance(error, httpx2.TransportError):
        return NetworkError, "The connection broke during the download.", GOES_ON
    return None


def _of_hub(error: BaseException, hub_id: str) -> Known | None:
    if isinstance(error, HFValidationError):
        return (
            NotFoundError,
            f"{hub_id[:100]} is no name of a model on the hub.",
            "Such a name has two parts, as organisation/model.",
        )
    if isinstance(error, RevisionNotFoundError):
        return (
            NotFoundError,
            f"The hub no longer has this revision of {hub_id}.",
            "Update Ask Raster, or choose another model.",
        )
    if not isinstance(error, HfHubHTTPError):
        return None
    status = error.response.status_code
    if isinstance(error, GatedRepoError) or status == 403:
        return (
            AccessError,
            f"{hub_id} is given to those alone who accepted its licence.",
            f"Accept it on huggingface.co/{hub_id}, make an access token in your account there, "
            "and choose the token under 'Where models come from'.",
        )
    if status == 401:
        return (
            AccessError,
            f"The hub does not give {hub_id} without a valid access token, or has no such model.",
            "Check the access token and the address under 'Where models come from'.",
        )
    if isinstance(error, RepositoryNotFoundError) or status in (404, 410):
        return (
            NotFoundError,
            f"The server that models come from does not have {hub_id}.",
            "Choose another model, or another address under 'Where models come from'.",
        )
    if status == 429:
        return (
            ServerError,
            "The server has been asked too often and wants a pause.",
            "Wait some minutes. " + GOES_ON,
        )
    return (
        ServerError,
        "The server that has the model answers with an error.",
        "Wait a while. " + GOES_ON,
    )


def _of_disk(error: BaseException, folder: str) -> Known | None:
    if not isinstance(error, OSError):
        return None
    if TOO_LONG in str(error):
        return DamagedFileError, "A file arrived that is longer or shorter than published.", GOES_ON
    if error.errno in NO_ROOM or getattr(error, "winerror", None) in WINDOWS_NO_ROOM:
        return DiskFullError, f"The disk is full: {folder}.", "Make room on it. " + GOES_ON
    if error.errno in NO_RIGHT:
        return (
            FolderWriteError,
            f"The folder {folder} cannot be written.",
            "Choose another folder for models in the settings of Ask Raster.",
        )
    return None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it came from, the first cause first: it tells most."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    yield from reversed(found)
