"""Hugging Face's hub, or a mirror of it: what it publishes of a model, and its files.

The library `huggingface_hub` asks it. What it fetches into a folder cannot be gone on with after a
break, so that the files are fetched one by one here, each from where it ended.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import certifi
import httpx2
import huggingface_hub
import truststore
from huggingface_hub import constants
from huggingface_hub.errors import HFValidationError
from huggingface_hub.file_download import http_get

from ..wire.download_errors import AccessError, NetworkError, NotFoundError, ServerError
from ..wire.records import text, whole
from .downloaded_folder import DOWNLOAD

SECONDS = 30.0
"""Of silence, after which a server counts as unreachable."""

CHUNK_BYTES = 2**20
"""What is written at once, and told."""

COMMIT = re.compile(r"[0-9a-f]{40}")
GIT_SHA1 = re.compile(r"([0-9a-f]{40})?")
SHA256 = re.compile(r"([0-9a-f]{64})?")
WANTED = re.compile(r"(model[\w.-]*\.safetensors|[\w.-]+\.(json|jinja|txt|model)|LICENSE[\w.]*)")
"""Weights, tokenizer, configuration and chat template; no code, no pickled weights, no folders."""
DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)\..*", re.IGNORECASE)
"""Names that are no files on Windows."""
LONGEST_NAME = 200

TOKEN = re.compile(r"[\x21-\x7e]*")

TOO_LONG = "Consistency check failed"
"""As huggingface_hub says of a file that has another length than was published."""

LARGEST_ANSWER = 20 * 2**20
"""Bytes of what is no file of a model: such an answer is held in memory, as it comes."""

LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class PublishedFile:
    """A file on the hub. sha256: of large ones; git_sha1: of the others, as git counts it."""

    name: str
    size: int
    sha256: str
    git_sha1: str


@dataclass(frozen=True)
class HubModel:
    """A model on the hub at one commit: those of its files that we fetch."""

    hub_id: str
    commit: str
    files: tuple[PublishedFile, ...]

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


class Hub:
    """Used in a `with`. endpoint: a mirror's address, '' for Hugging Face's own. token: None or ''
    for none; it is sent to that server alone.

    Raises:
        NetworkError: the mirror's address is none.
        AccessError: the token cannot be one, or would be sent without encryption.
    """

    def __init__(self, endpoint: str = "", token: str | None = None) -> None:
        self._endpoint = (endpoint or constants.ENDPOINT).rstrip("/")
        self._token = token or False  # never one that lies about on this machine
        self._fetches_file = False
        scheme, host = _parts(self._endpoint)
        if scheme not in ("http", "https") or not host:
            raise NetworkError(
                "The address of the mirror is no address.",
                "Correct it under 'Where models come from'; it begins with https://.",
            )
        if not TOKEN.fullmatch(token or ""):
            raise AccessError(
                "The access token holds what no token holds.",
                "Copy it again from your account on huggingface.co, and choose it under 'Where "
                "models come from'.",
            )
        if token and scheme != "https" and host not in LOOPBACK:
            raise AccessError(
                "The mirror's address begins with http, so the access token could be read on the "
                "way.",
                "Give the mirror's https address under 'Where models come from', or remove the "
                "access token.",
            )

    def __enter__(self) -> Hub:
        # The system's certificates, as a browser trusts. Where the hub sends us on to another
        # server, the client leaves the token out.
        huggingface_hub.set_client_factory(lambda: _client(self._bound))
        return self

    def __exit__(self, *_: object) -> None:
        huggingface_hub.close_session()

    def published(self, hub_id: str, revision: str = "") -> HubModel:
        """What the hub has at this revision, or at its newest.

        Raises:
            NotFoundError: there is nothing that is a model for us.
            ServerError: its files could not be checked, or it answers as no hub does. And what
                huggingface_hub raises.
        """
        api = huggingface_hub.HfApi(endpoint=self._endpoint, token=self._token)
        try:
            info = api.model_info(
                hub_id, revision=revision or None, files_metadata=True, timeout=SECONDS
            )
            commit = str(info.sha or "")
            wanted = [_published(one) for one in info.siblings or [] if _is_wanted(one.rfilename)]
        except HFValidationError:  # a ValueError, of the name that was asked for
            raise
        except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
            raise _no_hub(f"{type(error).__name__}: {error}") from error
        if without := [one.name for one in wanted if not (one.sha256 or one.git_sha1)]:
            raise ServerError(
                "The server tells no digests of the model's files: they cannot be checked.",
                "Use another mirror, or none.",
                ", ".join(without),
            )
        names = {one.name for one in wanted}
        weights = [name for name in names if name.endswith(".safetensors")]
        if not COMMIT.fullmatch(commit) or "config.json" not in names or not weights:
            raise NotFoundError(
                f"{hub_id} holds no model that can be used here.",
                "Choose a model whose weights are published as safetensors.",
                ", ".join(one.rfilename for one in info.siblings or [])[:2000],
            )
        return HubModel(hub_id, commit, tuple(sorted(wanted, key=lambda one: one.size)))

    def fetch(
        self, model: HubModel, file: PublishedFile, into: Path, tell: Callable[[int], None]
    ) -> None:
        """Append what lacks of a file to what `into` holds of it already. A file that does not end
        is given up, before it fills the disk.

        tell: is told of every further bytes.

        Raises:
            What huggingface_hub and httpx raise, and OSError.
        """
        url = huggingface_hub.hf_hub_url(
            model.hub_id, file.name, revision=model.commit, endpoint=self._endpoint
        )
        headers = {"authorization": f"Bearer {self._token}"} if self._token else {}
        with _small_chunks(), into.open("ab") as stream:

            def arrived(count: int) -> None:
                if stream.tell() > file.size:
                    raise OSError(f"{TOO_LONG}: {file.name} should have {file.size} bytes")
                tell(count)

            self._fetches_file = True
            try:
                http_get(
                    url,
                    stream,
                    resume_size=stream.tell(),
                    headers=headers,
                    expected_size=file.size,
                    displayed_filename=file.name,
                    tqdm_class=_bar(arrived),
                )
            finally:
                self._fetches_file = False

    def _bound(self, response: httpx2.Response) -> None:
        """Of each answer but a file, whose size is known."""
        if not (self._fetches_file and response.is_success):
            response.stream = _Bounded(response)


class _Bounded(httpx2.SyncByteStream):
    """An answer's bytes, as many as an answer has; packed ones may become any number.

    Raises:
        ServerError: there are more, or they are packed.
    """

    def __init__(self, response: httpx2.Response) -> None:
        self._stream = cast(httpx2.SyncByteStream, response.stream)
        self._is_packed = response.headers.get("content-encoding", "identity") != "identity"

    def __iter__(self) -> Iterator[bytes]:
        size = LARGEST_ANSWER + 1 if self._is_packed else 0
        for part in self._stream:
            size += len(part)
            if size > LARGEST_ANSWER:
                raise _no_hub("its answer is too large, or packed")
            yield part

    def close(self) -> None:
        self._stream.close()


def _no_hub(details: str) -> ServerError:
    """What to say of a server that answers something else."""
    return ServerError(
        "The server that has the model answers as no hub does.",
        "Check the network, and the mirror in the settings of Ask Raster.",
        details[:2000],
    )


def _is_wanted(name: str) -> bool:
    return (
        WANTED.fullmatch(name) is not None
        and name.lower() != DOWNLOAD  # which is ours to write
        and not DEVICE.fullmatch(name)
        and len(name) <= LONGEST_NAME
    )


def _parts(address: str) -> tuple[str, str]:
    """Scheme and host of an address, '' where it has none."""
    try:
        parts = urlsplit(address)
        return parts.scheme, parts.hostname or ""
    except ValueError:
        return "", ""


def _client(hear: Callable[[httpx2.Response], None]) -> httpx2.Client:
    """hear: is told of every answer before it is read."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(certifi.where())  # where the system has none
    return httpx2.Client(
        headers={"accept-encoding": "identity"},
        follow_redirects=True,
        timeout=SECONDS,
        verify=context,
        event_hooks={"response": [hear]},
    )


def _published(sibling: Any) -> PublishedFile:
    """Raises ValueError: it is described as no file is; its digests become names of files."""
    sha256 = text(sibling.lfs.sha256) if sibling.lfs else ""
    git_sha1 = text(sibling.blob_id or "")
    if not SHA256.fullmatch(sha256) or not GIT_SHA1.fullmatch(git_sha1):
        raise ValueError(f"{sibling.rfilename} has a digest that is none")
    return PublishedFile(sibling.rfilename, whole(sibling.size, 0), sha256, git_sha1)


@contextmanager
def _small_chunks() -> Iterator[None]:
    """Of 10 MB at once a slow network would not be heard of for minutes."""
    usual = constants.DOWNLOAD_CHUNK_SIZE
    constants.DOWNLOAD_CHUNK_SIZE = CHUNK_BYTES
    try:
        yield
    finally:
        constants.DOWNLOAD_CHUNK_SIZE = usual


def _bar(tell: Callable[[int], None]) -> Any:
    """What huggingface_hub takes for a class of progress bars."""

    class Bar:
        def __init__(self, *_: object, **__: object) -> None:
            pass

        def __enter__(self) -> Bar:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def update(self, count: int) -> None:
            tell(count)

    return Bar
