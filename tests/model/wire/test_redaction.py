"""Nothing of an address but its server, and no credential, is left in a text."""

from __future__ import annotations

import pytest

from model.wire.errors import AskRasterError, RasterError, explained
from model.wire.redaction import redacted

CANARY = "CanaryZ9"


@pytest.mark.parametrize(
    "text",
    [
        f"Error transferring https://maps.example.org/wms?token={CANARY}&x=1 - server replied: no",
        f"HTTP response code on /vsicurl/https://me:{CANARY}@maps.example.org/a.tif: 403",
        f"/vsicurl?url=https%3A%2F%2Fmaps.example.org%2Fa%3Fsig%3D{CANARY}: 403",
        f"https%3A%2F%2Fmaps.example.org%3Fsig%3D{CANARY}",
        f"ftp://maps.example.org/{CANARY}/scene.tif",
        f"vrt://https://me:{CANARY}@maps.example.org/{CANARY}.tif?bands=1",
        f"https://maps.example.org/{{z}}/{{x}}/{{y}}?key={CANARY}",
        f"connection to maps.example.org: PG:host=h user='u' password='{CANARY} x' dbname=d",
        f"maps.example.org: http-header:X-Api={CANARY} http-header:referer='{CANARY}'",
        f"maps.example.org Authorization: Bearer {CANARY}",
        f'maps.example.org {{"password": "{CANARY}"}}',
        f"maps.example.org apikey={CANARY}&api_key={CANARY}|access_token={CANARY}",
        f"maps.example.org USERPWD=me:{CANARY} GDAL_HTTP_USERPWD=me:{CANARY}",
        f"https://user:{CANARY}/1@maps.example.org/ maps.example.org",
    ],
)
def test_a_credential_goes_and_the_server_stays(text):
    assert CANARY not in redacted(text)
    assert "maps.example.org" in redacted(text)
    error = RasterError(text, details=text)
    unforeseen = explained(ValueError(text), "Asking")
    for said in (error, unforeseen, AskRasterError.from_json(error.to_json())):
        assert CANARY not in f"{said} {said.args} {said.to_json()} {said.details}"


@pytest.mark.parametrize(
    "text",
    [
        "KeyError: 'max_tokens=12', 64 vision tokens: 3",
        r"C:\Users\me\a.tif could not be opened.",
        "The table has no column 'key'.",
        "file:///home/me/a.tif",
        "file:///C:/Users/me/a b.tif, C:/Users/me/a b.tif and \\\\server\\share\\a.tif",
        "vrt:///home/me/a.tif?bands=1 and zip:///home/me/a.zip!b.tif could not be opened.",
        'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.25,ID["EPSG",7030]]]]',
        "urn:ogc:def:crs:EPSG::32633, +proj=utm +zone=33 +datum=WGS84",
        "The zone 'Key West: user area' lies on none of the rasters.",
        "https://maps.example.org",
        "",
    ],
)
def test_other_text_stays_as_it_is(text):
    assert redacted(text) == text


def test_long_texts_end():
    """Where a pattern tried every end from every beginning, this would not."""
    for text in ("a" * 500_000, "http" * 100_000, "token" * 100_000, "a:" * 200_000):
        assert redacted(text) == text
