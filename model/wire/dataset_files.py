"""What a raster on this machine is made of: its files, those that are missing, and the servers.

A raster may be a description of others (a VRT mosaic, which may name further VRTs; the description
of a web service). Nothing is opened with GDAL here, which would ask those servers: descriptions are
read as text. Standard library only, because the plugin and the engine ask the same.
"""

from __future__ import annotations

import hashlib
import html
import os
import posixpath
import re
import time
import zipfile
import zlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from .errors import RasterError
from .redaction import LEFT_OUT

MAX_DEPTH = 32
"""Descriptions within descriptions. Each takes GDAL a dataset that it holds open at every read."""

MAX_READS = 1_000_000
"""How many files GDAL may have to go to for one pixel, those named several times counted so."""

MAX_FILES = 20_000
MAX_SECONDS = 3.0
MAX_DESCRIPTION_BYTES = 64 * 2**20
"""What is looked at of one raster. Beyond, `DatasetFiles.complete` is False."""

MAX_LISTED = 100
"""Of the missing files or the servers, in an error's details."""

MAX_COMPARED_BYTES = 4 * 2**20
"""Of a text that may hold statistics; a longer one is taken as a file like any other."""

HEAD_BYTES = 1024
"""Where GDAL looks for what a file is."""

SIDECARS = frozenset(
    ".ovr .msk .aux .rrd .ige .hdr .prj .wld .tfw .tifw .jgw .pgw .j2w .bpw .rpb .imd .clr".split()
)
"""Of a file name.ext, beside whatever is called name.ext.*: name + one of these, name_rpc.txt."""

_SERVICES: tuple[str, ...]
_SERVICES = ("<GDAL_WMS", "<WCS_GDAL", "<GDAL_WMTS", "<TileMap", "WMS_Capabilities", "<WMT_MS_Cap")
_SERVICES += ("www.opengis.net/wmts", '"currentVersion"', "<OGCAPI")
_DESCRIPTIONS = ("<VRTDataset", "<GDALTileIndexDataset", "<MRF_META")

_SOURCE = re.compile(  # every part ends at a '<' or '>', or a hostile file takes hours
    r"<(?:SourceFilename|SourceDataset|IndexDataset|CachedSource\s*>\s*<Source|DataFile|DEMPath"
    r"|MDI\s[^<>]*key\s*=\s*[\"'](?:[XY]_DATASET|RPC_DEM)[\"'])"
    r"(?P<attributes>[^<>]*)>(?P<name>[^<]*)</"
    r"|\sSourceFilename\s*=\s*(?:\"(?P<double>[^\"<]*)\"|'(?P<single>[^'<]*)')",
    re.IGNORECASE,
)
_STATISTICS = re.compile(
    r"<MDI key=\"STATISTICS_\w+\">[^<]*</MDI>|<Histograms>.*?</Histograms>", re.DOTALL
)
_EMPTY_ELEMENT = re.compile(r"<(Metadata|PAMRasterBand|PAMDataset)\b[^<>]*>\s*</\1>\s*")
_BETWEEN_ELEMENTS = re.compile(r">\s+<")
_RELATIVE = re.compile(r"relativeToVRT\s*=\s*[\"']?\s*[1-9]", re.IGNORECASE)

_HOST = r"(?:[^/?#\s\"'<>]*@)?(\[[^\]\s]*\]|[^/?#:\s\"'<>&|,@]+)"
_URL = re.compile(rf"(?:https?|ftps?|s3|gs|az|abfss?)://{_HOST}", re.IGNORECASE)
_NETWORK_FILE = re.compile(
    r"/vsi(?:curl|s3|gs|az|adls|oss|swift|webhdfs|hdfs)(?:_streaming)?[/?]+([^/?&]*)"
)
_NETWORK_DRIVER = re.compile(
    r"(WMS|WMTS|WCS|OGCAPI|PG|POSTGRESQL|MYSQL|OCI|GEORASTER|EEDAI|DAAS|PLMOSAIC|PLSCENES|NGW"
    r"|STACIT|STACTA|IIP|RASDAMAN):",
    re.IGNORECASE,
)
_CONNECTION_HOST = re.compile(r"\bhost\s*=\s*'?([^\s',]+)", re.IGNORECASE)
_ARCHIVES = re.compile(r"(?:/vsi(?:zip|tar|gzip|7z|rar)/)+")
_FILE_NAME = re.compile(r"[\w-][\w. -]{0,100}\.[A-Za-z0-9]{1,5}")
_SUBDATASET = re.compile(r"[\w:/ .\"-]*")
_WITH_DRIVER = re.compile(r'[A-Za-z]\w+:(?:"(?P<quoted>[^"]*)"|(?P<plain>.*))', re.DOTALL)


@dataclass(frozen=True)
class DatasetFiles:
    """files: that are there; missing: that are named, and are not there; both sorted.

    servers: the hosts (or buckets, or services) that a description names. complete: whether all was
    looked at within the bounds above.
    """

    files: tuple[str, ...]
    missing: tuple[str, ...]
    servers: tuple[str, ...]
    complete: bool

    def identity(self, also: Iterable[str] = ()) -> str:
        """Changes when one of the files, or of some others, is written, replaced, made or gone.

        The inode and the time of its last change tell a file that was put in the place of another
        of the same size and date. Statistics, which QGIS writes beside a raster, or into a
        virtual one, when it first draws it, are no change.
        """
        digest = hashlib.sha256(repr((self.missing, self.servers)).encode())
        for path in sorted({*self.files, *also}):
            holds_statistics = path.lower().endswith((".aux.xml", ".vrt"))
            state = _without_statistics(path) if holds_statistics else _state(path)
            if state:
                digest.update(f"{path}\0{state}\0".encode("utf-8", "surrogateescape"))
        return digest.hexdigest()


NO_FILES = DatasetFiles((), (), (), False)
"""Of what is no file on this machine."""


def files_of(name: str) -> DatasetFiles:
    """Look through a dataset, by the name that GDAL opens it by.

    Raises:
        RasterError: descriptions are nested too deep.
    """
    return _Walk().run(name)


def local_files_of(source: str, name: str) -> DatasetFiles:
    """Look through a dataset that is to be read, and refuse one that cannot or must not be.

    Raises:
        RasterError: a file is missing, or what `dataset_of_no_server` raises.
    """
    found = dataset_of_no_server(source, name)
    if found.missing:
        others = len(found.missing) - 1
        raise RasterError(
            f"'{name}' needs a file that is missing: {found.missing[0]}"
            + (f" (and {others} more)." if others else "."),
            "Put it back, or make the virtual raster again from the files that are there.",
            "\n".join(found.missing[:MAX_LISTED]),
        )
    return found


def dataset_of_no_server(source: str, name: str) -> DatasetFiles:
    """Look through a dataset that is to be opened, and refuse one that would reach out.

    source: the name that GDAL opens it by. Where that itself names a server the analyst chose to
    ask it: nothing is looked at then. name: how the analyst calls the raster.

    Raises:
        RasterError: a file on this machine names a server, or descriptions are nested too deep.
    """
    if source.lstrip().startswith("<") or server_of(source):
        return NO_FILES
    try:
        found = files_of(source)
    except RasterError as error:
        raise RasterError(f"'{name}': {error.message}", error.remedy) from None
    if found.servers:
        raise RasterError(
            f"'{name}' is a file on this machine, but its pixels come from the server "
            f"{found.servers[0]}. It was not asked about, so that nothing leaves this machine.",
            "Add the server itself as a layer and ask about that, or copy the imagery to this "
            "machine.",
            "\n".join(found.servers[:MAX_LISTED]),
        )
    return found


def server_of(name: str) -> str:
    """The server that opening a dataset of this name would ask, '' for none."""
    plain = unquote(name) if "/vsi" in name else name
    url = _URL.search(plain)
    if url:
        return url[1]
    file = _NETWORK_FILE.search(plain)
    if file:
        return file[1] or "a server"
    driver = _NETWORK_DRIVER.match(plain)
    if driver:
        host = _CONNECTION_HOST.search(plain)
        return host[1] if host else driver[1].upper()
    return ""


def file_of(name: str, folder: str = "") -> str:
    """The file on this machine in which a dataset of this name lies, '' where that is none.

    folder: what a relative name is relative to. The file need not exist.
    """
    if name.startswith("vrt://"):
        name = name[len("vrt://") :].split("?")[0]
    archive = _ARCHIVES.match(name)
    if archive:
        name = name[archive.end() :]
        if name.startswith("{"):
            return _absolute(name[1:].split("}")[0], folder)
        return _existing_part(_absolute(name, folder))
    if name.startswith(("/vsi", "<")):
        return ""
    path = _absolute(name, folder)
    with_driver = _WITH_DRIVER.match(name)
    if with_driver and not os.path.exists(path):
        return _file_of_subdataset(with_driver["quoted"], with_driver["plain"], folder)
    return path


def public_dataset_name(name: str) -> str:
    """The name that GDAL opens a raster by; of one on a server, the server and the file's name."""
    if server_of(name) or name.lstrip().startswith("<"):
        last = re.split(r"[?#]", name)[0].rsplit("/", 1)[-1]
        named = [last] if _FILE_NAME.fullmatch(last) and last != server_of(name) else []
        return "/".join([server_of(name), LEFT_OUT, *named]).lstrip("/")
    path = file_of(name)
    if os.path.exists(name) or (path and name.startswith(("/vsi", path))):
        return name
    head, found, tail = name.partition(os.path.basename(path)) if path else ("", "", "")
    return head + found + (tail if _SUBDATASET.fullmatch(tail) else "") or LEFT_OUT


class _Walk:
    """One look through a dataset, breadth first, so that a bound cuts off the deepest."""

    def __init__(self) -> None:
        self._files: set[str] = set()
        self._missing: set[str] = set()
        self._servers: set[str] = set()
        self._seen: set[tuple[str, str]] = set()
        self._complete = True
        self._named_by: dict[str, Counter[str]] = {}
        self._folders: dict[str, dict[str, list[str]]] = {}
        self._waiting: deque[_Named] = deque()
        self._until = time.monotonic() + MAX_SECONDS

    def run(self, name: str) -> DatasetFiles:
        self._waiting.append(_Named(name, "", 0))
        while self._waiting:
            if len(self._files) > MAX_FILES or time.monotonic() > self._until:
                self._complete = False
                break
            self._look_at(self._waiting.popleft())
        self._refuse_endless(file_of(name))
        return DatasetFiles(
            tuple(sorted(self._files)),
            tuple(sorted(self._missing)),
            tuple(sorted(self._servers)),
            self._complete,
        )

    def _look_at(self, named: _Named) -> None:
        if (named.name, named.folder) in self._seen:
            return
        self._seen.add((named.name, named.folder))
        name = named.name
        if _ARCHIVES.match(named.folder) and not name.startswith(("/", "<")):
            name = f"{named.folder}/{name}"
        if name.lstrip().startswith("<"):
            self._read(name, named.folder, named.depth, "")
        elif server_of(name):
            self._servers.add(server_of(name))
        else:
            path = file_of(name, named.folder)
            if path:
                self._note_file(path)
            if path in self._files:
                self._look_inside(path, name, named.depth)

    def _note_file(self, path: str) -> None:
        if not os.path.exists(path):
            self._missing.add(path)
        elif path not in self._files:
            self._files.add(path)
            self._files.update(self._sidecars(path))

    def _look_inside(self, path: str, name: str, depth: int) -> None:
        """Read the file, or the archive's member, if it is a description."""
        folder = os.path.dirname(path)
        if name.startswith("/vsizip/"):
            member = name.partition(os.path.basename(path))[2].lstrip("}/")
            text, member = _description_in_zip(path, posixpath.normpath(member) if member else "")
            folder = f"/vsizip/{posixpath.join(path, posixpath.dirname(member)).rstrip('/')}"
        else:
            text = "" if _ARCHIVES.match(name) else _description(path)
        self._complete &= len(text) < MAX_DESCRIPTION_BYTES
        self._read(text, folder, depth, path)

    def _read(self, text: str, folder: str, depth: int, path: str) -> None:
        """Take in what a description names; text that describes nothing names nothing."""
        head = text[:HEAD_BYTES]
        if any(mark in head for mark in _SERVICES):
            self._servers.update(_URL.findall(_without_namespaces(html.unescape(text))))
            if "file://" not in text and not self._servers:
                self._servers.add("a server")
        elif any(mark in head for mark in _DESCRIPTIONS):
            if depth == MAX_DEPTH:
                raise _nested_too_deep()
            named_by = self._named_by.setdefault(path, Counter())
            for (name, relative), times in Counter(_names_in(text)).items():
                # GDAL takes some names relative to the description without being told to.
                to_here = not relative and os.path.exists(name)
                self._waiting.append(_Named(name, "" if to_here else folder, depth + 1))
                named_by[file_of(name, "" if to_here else folder)] += times

    def _refuse_endless(self, root: str) -> None:
        """Count how often GDAL would go to a file, and how deep, by all ways that lead there."""
        found: dict[str, tuple[int, int]] = {root: (1, 0)}
        stack = [(root, iter(self._named_by.get(root, ())))]
        while stack:
            path, others = stack[-1]
            other = next(others, None)
            if other is None:
                stack.pop()
                named: Mapping[str, int] = self._named_by.get(path, {})
                reads = 1 + sum(times * found[name][0] for name, times in named.items())
                depth = max((1 + found[name][1] for name in named), default=0)
                if reads > MAX_READS or depth > MAX_DEPTH:
                    raise _nested_too_deep()
                found[path] = (reads, depth)
            elif other not in found:
                found[other] = (1, 0)  # of one that leads to itself GDAL says so
                stack.append((other, iter(self._named_by.get(other, ()))))

    def _sidecars(self, path: str) -> list[str]:
        folder, name = os.path.split(path)
        if folder not in self._folders:
            self._folders[folder] = _by_stem(folder)
        own = os.path.splitext(name)[0].lower()
        return [
            os.path.join(folder, other)
            for other in self._folders[folder].get(own.split(".")[0], [])
            if other != name and _is_sidecar(other.lower(), name.lower(), own)
        ]


@dataclass(frozen=True)
class _Named:
    """A dataset that a description names. depth: descriptions above it."""

    name: str
    folder: str
    depth: int


def _nested_too_deep() -> RasterError:
    return RasterError(
        f"The raster is a virtual raster of virtual rasters, more than {MAX_DEPTH} deep or too "
        "many times over.",
        "Make one virtual raster of the files themselves, or convert it to a GeoTIFF.",
    )


def _names_in(text: str) -> Iterator[tuple[str, bool]]:
    """The datasets that a description names, and whether relative to it.

    As leniently as GDAL reads XML: a stray '&' is no end.
    """
    text = _between(text, "<!--", "-->", lambda comment: "")
    text = _between(text, "<![CDATA[", "]]>", html.escape)
    for match in _SOURCE.finditer(text):
        name = html.unescape(match["name"] or match["double"] or match["single"] or "").strip()
        if name:
            yield name, bool(_RELATIVE.search(match["attributes"] or ""))


def _between(text: str, start: str, end: str, change: Callable[[str], str]) -> str:
    """The text with what stands between two marks changed, and the marks gone."""
    kept, *others = text.split(start)
    parts = [kept]
    for other in others:
        inside, _, after = other.partition(end)
        parts += [change(inside), after]
    return "".join(parts)


@lru_cache(maxsize=4096)
def _is_text_of_interest(path: str, state: str) -> bool:
    """Whether a file is a description, by its head. Kept for as long as the file's state is."""
    try:
        with open(path, "rb") as file:
            head = file.read(HEAD_BYTES).decode("latin-1")
    except OSError:
        return False
    return any(mark in head for mark in (*_SERVICES, *_DESCRIPTIONS))


def _description(path: str) -> str:
    """The file's text if it is a description, else ''."""
    if not os.path.isfile(path) or not _is_text_of_interest(path, _state(path)):
        return ""
    try:
        with open(path, "rb") as file:
            return file.read(MAX_DESCRIPTION_BYTES).decode("utf-8", "surrogateescape")
    except OSError:
        return ""


def _description_in_zip(path: str, member: str) -> tuple[str, str]:
    """A member's text if it is a description, else ''; and its name, the only one's for ''."""
    try:
        with zipfile.ZipFile(path) as archive:
            if not member and len(archive.namelist()) == 1:
                member = archive.namelist()[0]
            with archive.open(member) as file:
                head = file.read(HEAD_BYTES)
                if not any(mark.encode() in head for mark in (*_SERVICES, *_DESCRIPTIONS)):
                    return "", member
                text = head + file.read(MAX_DESCRIPTION_BYTES)
                return text.decode("utf-8", "surrogateescape"), member
    except (OSError, KeyError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error):
        return "", member


def _state(path: str) -> str:
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return ""
    times = f"{status.st_mtime_ns} {status.st_ctime_ns}"
    return f"{status.st_size} {times} {status.st_dev} {status.st_ino}"


def _without_statistics(path: str) -> str:
    """What GDAL has written there, but for statistics; '' where nothing else is."""
    try:
        if os.path.getsize(path) > MAX_COMPARED_BYTES:
            return _state(path)
        with open(path, "rb") as file:
            kept = _STATISTICS.sub("", file.read().decode("utf-8", "surrogateescape"))
    except (OSError, ValueError):
        return _state(path)
    before = ""
    while kept != before:
        before, kept = kept, _EMPTY_ELEMENT.sub("", kept)
    return _BETWEEN_ELEMENTS.sub("><", kept).strip()


def _by_stem(folder: str) -> dict[str, list[str]]:
    """A folder's entries by what their names have before the first dot or '_rpc'."""
    found: dict[str, list[str]] = {}
    try:
        entries = os.listdir(folder or ".")
    except OSError:
        return found
    for entry in entries:
        stem = entry.lower().split(".")[0]
        for key in {stem, re.sub("_rpc$", "", stem)}:
            found.setdefault(key, []).append(entry)
    return found


def _is_sidecar(other: str, name: str, stem: str) -> bool:
    if other.startswith(f"{name}."):
        return True
    return other == f"{stem}_rpc.txt" or (
        other.startswith(stem) and other[len(stem) :] in (*SIDECARS, ".aux.xml")
    )


def _absolute(name: str, folder: str) -> str:
    return os.path.normpath(os.path.join(folder or os.getcwd(), name))


def _existing_part(path: str) -> str:
    """Of a path into an archive: the archive; the path itself where there is none."""
    part = path
    while part and not os.path.exists(part):
        shorter = os.path.dirname(part)
        if shorter == part:
            return path
        part = shorter
    return part if os.path.isfile(part) else path


def _file_of_subdataset(quoted: str | None, plain: str, folder: str) -> str:
    """Of what follows a driver's name, as in GPKG:path:table; '' where no part of it is a file."""
    if quoted is not None:
        return _absolute(quoted, folder)
    parts = plain.split(":")
    for count in range(len(parts), 0, -1):
        name = ":".join(parts[:count])
        if name and os.path.exists(_absolute(name, folder)):
            return _absolute(name, folder)
    return ""


def _without_namespaces(text: str) -> str:
    return re.sub(r"\s(?:xmlns(?::\w+)?|xsi:schemaLocation)\s*=\s*(\"[^\"]*\"|'[^']*')", "", text)
