"""A raster's files, the missing ones and the servers are found without opening anything."""

from __future__ import annotations

import os
import zipfile

import pytest

from model.wire import dataset_files
from model.wire.dataset_files import file_of, files_of, server_of
from model.wire.errors import RasterError


def vrt(path, *names, relative=True, element="SourceFilename"):
    """A mosaic, as far as its names go."""
    flag = f' relativeToVRT="{int(relative)}"'
    sources = "".join(
        f"<SimpleSource><{element}{flag}>{name}</{element}></SimpleSource>" for name in names
    )
    text = f'<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand>{sources}'
    path.write_text(f"{text}</VRTRasterBand></VRTDataset>")
    return str(path)


def touch(path, content=b"II*\0"):
    path.write_bytes(content)
    return str(path)


def test_a_file_comes_with_what_belongs_to_it(tmp_path):
    own = ["a.tif", "a.tif.ovr", "a.tif.aux.xml", "a.tif.msk", "a.tfw", "a_rpc.txt", "A.RPB"]
    for name in [*own, "a.qgz", "a.qml", "ab.tif", "a.b.tif", "b.tfw"]:
        touch(tmp_path / name)
    found = files_of(str(tmp_path / "a.tif"))
    assert {os.path.basename(path) for path in found.files} == set(own)
    assert found.missing == found.servers == ()
    assert found.complete


def test_a_mosaic_names_its_files_the_missing_ones_and_those_of_mosaics_within(tmp_path):
    folder = tmp_path / "sheets & more"
    folder.mkdir()
    touch(folder / "one.tif")
    touch(folder / "one.tif.ovr")
    vrt(folder / "inner.vrt", "one.tif", "two.tif")
    outer = vrt(tmp_path / "outer.vrt", "sheets &amp; more/inner.vrt", "<![CDATA[three.tif]]>")
    found = files_of(outer)
    assert set(found.files) == {
        outer,
        str(folder / "inner.vrt"),
        str(folder / "one.tif"),
        str(folder / "one.tif.ovr"),
    }
    assert set(found.missing) == {str(folder / "two.tif"), str(tmp_path / "three.tif")}


def test_files_of_one_name_in_several_folders_are_several(tmp_path):
    for folder in ("east", "west"):
        (tmp_path / folder).mkdir()
        touch(tmp_path / folder / "sheet.tif")
        vrt(tmp_path / folder / "m.vrt", "sheet.tif")
    found = files_of(vrt(tmp_path / "all.vrt", "east/m.vrt", "west/m.vrt"))
    assert len(found.files) == 5


def test_names_are_relative_to_the_description_or_to_where_one_is(tmp_path, monkeypatch):
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    monkeypatch.chdir(here)
    there_vrt = vrt(there / "m.vrt", "sheet.tif", relative=False)
    assert files_of(there_vrt).missing == (str(there / "sheet.tif"),)
    in_there = touch(there / "sheet.tif")  # as for raw bands and MRF, which need no flag
    assert in_there in files_of(there_vrt).files
    in_here = touch(here / "sheet.tif")
    assert in_here in files_of(there_vrt).files
    assert in_there in files_of(vrt(there / "m.vrt", "sheet.tif")).files


def test_a_mosaic_of_itself_ends(tmp_path):
    vrt(tmp_path / "a.vrt", "b.vrt")
    vrt(tmp_path / "b.vrt", "../" + tmp_path.name + "/a.vrt")
    assert len(files_of(str(tmp_path / "a.vrt")).files) == 2


REMOTE = {
    "https://me:secret@tiles.example.org/a.tif?token=1": "tiles.example.org",
    "/vsicurl/http://data.example.org:8080/a.tif": "data.example.org",
    "/vsicurl?max_retry=3&amp;url=https%3A%2F%2Fdata.example.org%2Fa.tif": "data.example.org",
    "/vsis3/bucket/key.tif": "bucket",
    "/vsizip//vsicurl/https://data.example.org/a.zip/a.tif": "data.example.org",
    "WMS:https://maps.example.org/wms?layers=a": "maps.example.org",
    "PG:host=db.example.org dbname=d password=p": "db.example.org",
    "EEDAI:image": "EEDAI",
    "&lt;GDAL_WMS&gt;&lt;ServerUrl&gt;http://w.example.org/${z}&lt;/ServerUrl&gt;": "w.example.org",
    "http&#58;//entity.example.org/a.tif": "entity.example.org",
    "http://stray.example.org/a.tif?a=1&b=2": "stray.example.org",
    'NETCDF:"/vsicurl/https://nc.example.org/a.nc":v': "nc.example.org",
    "vrt:///vsicurl/https://v.example.org/a.tif?bands=1": "v.example.org",
}


@pytest.mark.parametrize("name", REMOTE)
@pytest.mark.parametrize("element", ["SourceFilename", "SourceDataset"])
def test_a_server_is_found_however_deep_it_is_named(tmp_path, name, element):
    vrt(tmp_path / "inner.dat", name, relative=False, element=element)
    found = files_of(vrt(tmp_path / "outer.vrt", "inner.dat"))
    assert found.servers == (REMOTE[name],)
    assert found.missing == ()


def test_a_server_named_within_an_archive_is_found(tmp_path):
    inner = vrt(tmp_path / "inner.vrt", "/vsicurl/https://z.example.org/a.tif")
    outer = vrt(tmp_path / "outer.vrt", "../inner.vrt")
    archive = str(tmp_path / "a.zip")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.write(inner, "inner.vrt")
        zipped.write(outer, "folder/outer.vrt")
        zipped.writestr("plain.tif", b"II*\0")
    for member in ("inner.vrt", "folder/outer.vrt"):
        found = files_of(f"/vsizip/{archive}/{member}")
        assert found.servers == ("z.example.org",)
        assert found.files == (archive,)
        assert files_of(f"/vsizip/{{{archive}}}/{member}").servers == ("z.example.org",)
    for member in ("plain.tif", "missing.vrt"):
        assert files_of(f"/vsizip/{archive}/{member}").servers == ()
    single = str(tmp_path / "single.zip")
    with zipfile.ZipFile(single, "w") as zipped:
        zipped.write(inner, "inner.vrt")
    assert files_of(f"/vsizip/{single}").servers == ("z.example.org",)
    assert files_of(f"/vsizip/{touch(tmp_path / 'no.zip')}/a.vrt").servers == ()


def test_a_description_of_a_service_names_its_server(tmp_path):
    service = touch(
        tmp_path / "service.xml",
        b'<GDAL_WMS><Service name="TMS"><ServerUrl>https://t.example.org/${z}</ServerUrl>'
        b"</Service></GDAL_WMS>",
    )
    assert files_of(service).servers == ("t.example.org",)
    assert files_of(vrt(tmp_path / "m.vrt", "service.xml")).servers == ("t.example.org",)


def test_words_about_servers_are_no_servers(tmp_path):
    path = tmp_path / "plain.vrt"
    path.write_text(
        '<VRTDataset xmlns="http://www.example.org/x"><!-- <SourceFilename>http://h/a.tif'
        '</SourceFilename> --><Metadata><MDI key="LICENSE">https://licence.example.org</MDI>'
        "</Metadata></VRTDataset>"
    )
    assert files_of(str(path)).servers == ()


def test_the_names_by_which_gdal_opens_a_file_lead_to_it(tmp_path):
    tif, data = touch(tmp_path / "a.tif"), touch(tmp_path / "odd name:1.nc")
    archive = str(tmp_path / "a.zip")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("inner/a.tif", "")
    assert file_of(tif) == file_of("a.tif", str(tmp_path)) == tif
    assert file_of(f"vrt://{tif}?bands=1") == tif
    assert file_of(f'NETCDF:"{data}":v') == data
    assert file_of(f"GPKG:{data}:table") == data
    assert file_of(f"HDF5:{data}://group/data") == data
    assert file_of(f"/vsizip/{archive}/inner/a.tif") == archive
    assert file_of(f"/vsitar//vsigzip/{archive}") == archive
    assert file_of(f"/vsizip/{{{archive}}}/inner/a.tif") == archive
    for nowhere in ("/vsimem/a.tif", "<VRTDataset/>", "MEM:::DATAPOINTER=1"):
        assert file_of(nowhere) == ""
    downloaded = touch(tmp_path / "https%3A%2F%2Fmaps.example.org%2Fa.tif")
    assert server_of(downloaded) == "" and file_of(downloaded) == downloaded
    assert server_of(tif) == server_of(r"C:\data\a.tif") == server_of("GPKG:a.gpkg:wms") == ""


def test_the_identity_changes_with_every_file_and_only_with_them(tmp_path):
    one = tmp_path / "one.tif"
    touch(one)
    outer = vrt(tmp_path / "outer.vrt", "one.tif", "two.tif")

    def identity():
        return files_of(outer).identity()

    def seen(change):
        before = identity()
        change()
        return identity() != before

    def same_size_and_date():
        status = os.stat(one)
        other = tmp_path / "other"
        other.write_bytes(b"MM*\0")
        os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
        os.replace(other, one)

    def rewritten_and_dated_back():
        status = os.stat(one)
        one.write_bytes(b"II*\1")
        os.utime(one, ns=(status.st_atime_ns, status.st_mtime_ns))

    assert not seen(lambda: touch(tmp_path / "unrelated.tif"))
    assert seen(same_size_and_date)
    assert seen(rewritten_and_dated_back)
    assert seen(lambda: touch(tmp_path / "one.tif.ovr"))
    assert seen(lambda: touch(tmp_path / "two.tif"))
    assert seen(one.unlink)


def test_statistics_beside_a_raster_are_no_change_of_it(tmp_path):
    tif, beside = touch(tmp_path / "a.tif"), tmp_path / "a.tif.aux.xml"
    statistics = '<Metadata>\n <MDI key="STATISTICS_MEAN">7</MDI>\n</Metadata>'
    histograms = "<Histograms>\n <HistItem><HistCounts>1|2</HistCounts></HistItem>\n</Histograms>"
    no_data = "<NoDataValue>7</NoDataValue>"
    identities = [files_of(tif).identity()]
    for inside in (statistics, statistics + histograms, no_data, no_data + statistics):
        band = f'<PAMRasterBand band="1">\n  {inside}\n</PAMRasterBand>'
        beside.write_text(f"<PAMDataset>\n  {band}\n</PAMDataset>\n")
        identities.append(files_of(tif).identity())
    none, some, more, with_no_data, with_both = identities
    assert none == some == more != with_no_data == with_both


def test_a_mosaic_nested_without_end_is_refused(tmp_path):
    for depth in range(40):
        vrt(tmp_path / f"{depth}.vrt", f"{depth + 1}.vrt")
    touch(tmp_path / "40.vrt")
    with pytest.raises(RasterError, match="more than 32 deep"):
        files_of(str(tmp_path / "0.vrt"))
    assert files_of(str(tmp_path / "20.vrt")).complete


def test_what_is_looked_at_is_bounded_and_said(tmp_path, monkeypatch):
    for number in range(30):
        touch(tmp_path / f"{number}.tif")
    mosaic = vrt(tmp_path / "m.vrt", *(f"{number}.tif" for number in range(30)))
    assert files_of(mosaic).complete
    monkeypatch.setattr(dataset_files, "MAX_FILES", 10)
    found = files_of(mosaic)
    assert not found.complete
    assert len(found.files) <= 12
    monkeypatch.undo()
    monkeypatch.setattr(dataset_files, "MAX_SECONDS", -1)
    assert not files_of(mosaic).complete
