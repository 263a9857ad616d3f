"""Of a source only what can hold no credential is kept; a file's is kept whole."""

from __future__ import annotations

import pytest
from askraster.plugin.layers.public_source import public_source
from qgis.core import QgsRasterLayer

pytestmark = pytest.mark.usefixtures("qgis_app")

C = "CanaryZ9"

KEPT = {
    # XYZ and WMS
    ("wms", f"type=xyz&url=https://me:{C}@t.example.org:8080/{C}/{{z}}?key%3D{C}&zmin=0&zmax=9"): (
        "type=xyz&url=https://t.example.org:8080/…&zmin=0&zmax=9"
    ),
    ("wms", f"type=xyz&url=https://t.example.org/{{z}}/{{x}}?a=1&key={C}&zmax=9"): (
        "type=xyz&url=https://t.example.org/…&zmax=9"
    ),
    (
        "wms",
        "crs=EPSG:3857&dpiMode=7&layers=a&layers=b&styles&styles&url=https://w.example.org/"
        f"ogc/{C}?token%3D{C}&username={C}&password={C}&http-header:X-Key={C}&authcfg=abc1234"
        f"&http-header:referer={C}&referer={C}&unforeseen={C}",
    ): (
        "crs=EPSG:3857&dpiMode=7&layers=a&layers=b&styles=&styles=&url=https://w.example.org/…"
        "&authcfg=abc1234"
    ),
    ("wms", f"url={C}&layers=a"): "url=…&layers=a",
    ("wms", f"contextualWMSLegend=0&authcfg={C}%26"): "",
    ("wcs", f"url=https://w.example.org/p?k%3D{C}&identifier=dem&username=u&password={C}"): (
        "url=https://w.example.org/…&identifier=dem"
    ),
    # ArcGIS and PostgreSQL
    (
        "arcgismapserver",
        f"crs='EPSG:3857' layer='0' url='https://a.example.org/{C}/MapServer?token={C}' "
        f"http-header:referer='{C}' referer='{C}' authcfg='abc1234'",
    ): "url='https://a.example.org/…' authcfg='abc1234' layer='0' crs='EPSG:3857'",
    (
        "postgresraster",
        f"dbname='d' host=db.example.org port=5432 user='{C}' password='{C}' mode='2' "
        f'table="s"."t" (rast) sql=key = \'{C}\'',
    ): "host='db.example.org' port='5432' dbname='d' schema='s' table='t'",
    # GDAL
    ("gdal", f"/vsicurl/https://me:{C}@d.example.org/{C}/scene.tif?sig={C}"): (
        "d.example.org/…/scene.tif"
    ),
    ("gdal", f"/vsicurl?pc_url_signing=yes&url=https%3A%2F%2Fd.example.org%2Fa%3Fsig%3D{C}"): (
        "d.example.org/…"
    ),
    ("gdal", f"/vsis3/bucket/{C}/scene.tif|option:OVERVIEW_LEVEL=2|option:AWS_SECRET={C}"): (
        "bucket/…/scene.tif|option:OVERVIEW_LEVEL=2"
    ),
    ("gdal", f"PG:host=db.example.org user=u password={C} table=t authcfg='abc1234'"): (
        "db.example.org/… authcfg='abc1234'"
    ),
    ("gdal", f"<GDAL_WMS><ServerUrl>https://w.example.org/?k={C}</ServerUrl></GDAL_WMS>"): (
        "w.example.org/…"
    ),
    ("gdal", f"/vsicrypt/key={C},file=/a.bin"): "…",
    ("gdal", f"WMS:https://w.example.org/?token={C}&layers=a"): "w.example.org/…",
    # not known here
    ("unheard of", f"url='https://u.example.org/{C}?k={C}' password='{C}'"): "u.example.org",
    ("mdal", f"https://me:{C}@m.example.org/{C}.nc"): "m.example.org",
    (
        "virtualraster",
        f'?crs=EPSG:4326&extent=0,0,1,1&width=2&height=2&formula="a@1"&a:provider=wms&a:uri='
        f"url%3Dhttps%3A%2F%2Fv.example.org%2F%3Fk%253D{C}%26layers%3Dx%26password%3D{C}",
    ): (
        '?crs=EPSG:4326&extent=0,0,1,1&width=2&height=2&formula="a@1"&a:provider=wms'
        "&a:uri=url=https://v.example.org/…"
    ),
}


@pytest.mark.parametrize(("provider", "source"), KEPT)
def test_only_what_is_known_to_hold_no_credential_is_kept(provider, source):
    kept = public_source(provider, source)
    assert C not in kept
    assert kept == KEPT[provider, source]


def test_the_source_of_a_file_is_kept_and_opens_it_again(make_raster, noise, tmp_path):
    path = make_raster(noise(1, 8, 8), "a&b = token=1.tif", overviews=(2,))
    for source in (path, f"{path}|option:OVERVIEW_LEVEL=0", f"vrt://{path}"):
        assert public_source("gdal", source) == source
        assert QgsRasterLayer(public_source("gdal", source), "again").isValid()
    made = tmp_path / "x.gpkg"
    made.touch()
    for source in (f"GPKG:{made}:table", f'NETCDF:"{made}":v', f"/vsizip/{made}/inner/a.tif"):
        assert public_source("gdal", source) == source
