"""A layer's source as it may be kept with an answer: where the pixels came from, no credentials.

Nothing is searched for secrets. Of each provider the parts that can hold none are known and kept;
the rest is left out, and so is what a provider not known here says beyond its server and its layer.
An `authcfg` is kept: it is the name of credentials that QGIS keeps, and says nothing without them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl

from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsRasterDataProvider
from qgis.PyQt.QtCore import QUrl

from ...model.wire.dataset_files import public_dataset_name, server_of
from ...model.wire.redaction import LEFT_OUT, redacted

QUERY_PARTS = {
    "wms": "type layers styles crs format tileMatrixSet zmin zmax tilePixelRatio dpiMode "
    "interpretation stepWidth stepHeight timeDimensionExtent",
    "wcs": "identifier crs format time version",
}
"""Of sources written as in an address: name=value&name=value. The server comes from `url`."""

CONNECTION_PARTS = {"arcgismapserver": "layer format crs", "postgresraster": ""}
"""Of sources written as for a database: name='value' name='value'."""

VIRTUAL_RASTER_PARTS = "crs extent width height formula".split()

OPEN_OPTIONS = frozenset(
    "OVERVIEW_LEVEL NUM_THREADS GEOREF_SOURCES TABLE ZOOM_LEVEL BAND_COUNT TILE_FORMAT DPI BANDS "
    "LAYERS HONOUR_VALID_RANGE VARIABLES_AS_BANDS ASSUME_LONGLAT BOTTOMUP 1BIT_TO_8BIT ALPHA "
    "IGNORE_COG_LAYOUT_BREAK SUPPORT_MULTI_DIM MINX MINY MAXX MAXY".split()
)
"""GDAL's that say which pixels, not who may have them."""

_AUTHCFG = re.compile(r"""\bauthcfg=['"]?(\w+)""")


def public_source(provider: str, source: str) -> str:
    """The source without credentials, in the provider's own way of writing as far as that goes.

    A file's source on this machine is whole, and opens the same raster again.
    """
    if provider == "gdal":
        return _of_gdal(source)
    if provider == "virtualraster":
        return _of_virtual_raster(source)
    if provider in QUERY_PARTS:
        return _of_query(source, QUERY_PARTS[provider].split())
    if provider in CONNECTION_PARTS:
        return _of_connection(source, CONNECTION_PARTS[provider].split())
    return _of_unknown(provider, source)


def _of_gdal(source: str) -> str:
    name, *others = source.split("|")
    kept = [public_dataset_name(_AUTHCFG.split(name)[0].strip())]
    for part in others:
        option, _, value = part.partition("=")
        if option.startswith("option:") and option[7:].upper() in OPEN_OPTIONS:
            kept.append(f"{option}={redacted(value)}")
        elif option == "layername":
            kept.append(part)
    authcfg = _AUTHCFG.search(source)
    return "|".join(kept) + (f" authcfg='{authcfg[1]}'" if authcfg else "")


def _of_query(source: str, names: Iterable[str]) -> str:
    kept = []
    for name, value in parse_qsl(source, keep_blank_values=True):
        if name == "url":
            kept.append(f"url={_server(value)}")
        elif name in names or (name == "authcfg" and value.isalnum()):
            kept.append(f"{name}={redacted(value)}")
    return "&".join(kept)


def _of_connection(source: str, names: Iterable[str]) -> str:
    uri = QgsDataSourceUri(source)
    parts = {
        "url": _server(uri.param("url")) if uri.hasParam("url") else "",
        "host": uri.host(),
        "port": uri.port(),
        "service": uri.service(),
        "dbname": uri.database(),
        "schema": uri.schema(),
        "table": uri.table(),
        "authcfg": uri.authConfigId(),
    }
    parts |= {name: redacted(uri.param(name)) for name in names}
    return " ".join(f"{name}='{value}'" for name, value in parts.items() if value)


def _of_virtual_raster(source: str) -> str:
    query = dict(parse_qsl(source.lstrip("?")))
    kept = [f"{name}={query[name]}" for name in VIRTUAL_RASTER_PARTS if name in query]
    for name, provider, layer_source in virtual_raster_inputs(source):
        kept.append(
            f"{name}:provider={provider}&{name}:uri={public_source(provider, layer_source)}"
        )
    return "?" + "&".join(kept)


def virtual_raster_inputs(source: str) -> list[tuple[str, str, str]]:
    """The layers that a virtual raster is computed from: name, provider, source."""
    parameters, understood = QgsRasterDataProvider.decodeVirtualRasterProviderUri(source)
    inputs = parameters.rInputLayers if understood else []
    return [(layer.name, layer.provider, layer.uri) for layer in inputs]


def _of_unknown(provider: str, source: str) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    layer = next(
        (str(parts[name]) for name in ("layerName", "layer", "table") if parts.get(name)), ""
    )
    server = server_of(source) or str(parts.get("host") or "")
    return " ".join(part for part in (server, redacted(layer)) if part) or LEFT_OUT


def _server(address: str) -> str:
    """Of an address the scheme, the server and its port."""
    url = QUrl(address)
    if not url.host():
        return LEFT_OUT
    port = f":{url.port()}" if url.port() >= 0 else ""
    return f"{url.scheme()}://{url.host()}{port}/{LEFT_OUT}"
