"""A model is fetched from a hub: whole and checked, going on after a break, or said why not."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import hub_server
import pytest
from hub_server import HubServer
from tiny_models import tiny_qwen3_vl

from model.catalog import download as downloading
from model.catalog.deletion import delete
from model.catalog.download import download
from model.catalog.downloaded_folder import DOWNLOAD, DownloadRecord, locked
from model.catalog.hub import LARGEST_ANSWER
from model.vlm.loading import load
from model.vlm.model_folder import ModelFolder
from model.wire.download_errors import (
    AccessError,
    BusyError,
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
from model.wire.errors import CancelledError, ModelFolderError
from model.wire.model_catalog import Downloaded, DownloadProgress, read_line

REPOSITORY = Path(__file__).resolve().parents[3]
TINY = "someone/Tiny-VL"
WEIGHTS = "model.safetensors"


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """As on the hub: with what we do not want, too."""
    folder = tiny_qwen3_vl(tmp_path_factory.mktemp("published") / "tiny")
    (folder / "ask_raster.json").unlink()
    (folder / "README.md").write_text("# Tiny")
    (folder / "pytorch_model.bin").write_bytes(b"pickle")
    (folder / "modeling_tiny.py").write_text("raise SystemExit")
    return folder


@pytest.fixture
def hub(published):
    with HubServer({TINY: published}) as server:
        yield server
        server.shutdown()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def fetch(hub, into, **more):
    """What was told, and what came of it."""
    told: list[DownloadProgress] = []
    return told, download(TINY, into, told.append, endpoint=hub.url, **more)


def test_a_model_is_fetched_whole_and_can_be_loaded(hub, published, tmp_path):
    told, found = fetch(hub, tmp_path)
    folder = tmp_path / TINY
    assert found == Downloaded(str(folder), TINY, hub.commit_of(TINY))
    names = {path.name for path in folder.iterdir()}
    assert names == {path.name for path in published.iterdir()} - {
        "README.md",
        "pytorch_model.bin",
        "modeling_tiny.py",
    } | {DOWNLOAD, "SHA256SUMS"}
    for name in names - {DOWNLOAD, "SHA256SUMS"}:
        assert (folder / name).read_bytes() == (published / name).read_bytes()
    assert load(ModelFolder(folder), "cpu").model.num_parameters() > 0
    total = sum((folder / name).stat().st_size for name in names - {DOWNLOAD, "SHA256SUMS"})
    assert {one.bytes_total for one in told} == {total}
    counted = [one.bytes_done for one in told]
    assert counted == sorted(counted) and counted[-1] == total
    assert DownloadRecord.read(folder) == DownloadRecord(TINY, found.revision)


def test_weights_that_change_after_the_download_are_refused(hub, tmp_path):
    fetch(hub, tmp_path)
    weights = tmp_path / TINY / WEIGHTS
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    with pytest.raises(ModelFolderError, match="not what was published"):
        load(ModelFolder(tmp_path / TINY), "cpu")


def test_what_is_here_is_not_fetched_again(hub, tmp_path):
    fetch(hub, tmp_path)
    hub.sent.clear()
    fetch(hub, tmp_path)
    assert not hub.sent


def test_a_damaged_file_alone_is_fetched_again(hub, published, tmp_path):
    fetch(hub, tmp_path)
    hub.sent.clear()
    (tmp_path / TINY / "tokenizer.json").write_text("{}")
    fetch(hub, tmp_path)
    assert set(hub.sent) == {"tokenizer.json"}
    assert (tmp_path / TINY / "tokenizer.json").read_bytes() == (
        published / "tokenizer.json"
    ).read_bytes()


def test_a_connection_that_is_cut_off_goes_on_where_it_ended(hub, published, tmp_path, monkeypatch):
    monkeypatch.setattr("huggingface_hub.file_download.time.sleep", lambda seconds: None)
    hub.cut_after, hub.cuts = 50_000, 1
    fetch(hub, tmp_path)
    assert not hub.cuts
    # The library writes 1 MB at once: what came of that before the cut comes again.
    assert (tmp_path / TINY / WEIGHTS).read_bytes() == (published / WEIGHTS).read_bytes()


def test_a_server_that_begins_anew(hub, published, tmp_path):
    """Some proxies send the whole file whatever is asked for."""
    hub.goes_on = False
    folder = tmp_path / TINY
    folder.mkdir(parents=True)
    digest = sha256(published / WEIGHTS)
    (folder / f"{WEIGHTS}.{digest[:8]}.part").write_bytes(b"some of it")
    told, _ = fetch(hub, tmp_path)
    assert sha256(folder / WEIGHTS) == digest
    assert all(one.bytes_done <= one.bytes_total for one in told)


def test_a_new_revision_replaces_the_old_one(hub, published, tmp_path):
    changed = tmp_path / "changed"
    shutil.copytree(published, changed)
    fetch(hub, tmp_path)
    old = hub.commit_of(TINY)
    (changed / "generation_config.json").write_text('{"eos_token_id": 2}')
    hub.folders[TINY] = changed
    hub.sent.clear()
    _, found = fetch(hub, tmp_path)
    assert found.revision == hub.commit_of(TINY) != old
    assert set(hub.sent) == {"generation_config.json"}
    with pytest.raises(NotFoundError, match="no longer has this revision"):
        fetch(hub, tmp_path, revision=old)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(403, AccessError), (404, NotFoundError), (407, ProxyError), (429, ServerError)]
    + [(500, ServerError), (503, ServerError)],
)
def test_what_the_server_refuses_is_said(hub, tmp_path, status, kind):
    hub.status = status
    with pytest.raises(kind) as caught:
        fetch(hub, tmp_path)
    assert type(caught.value) is kind and caught.value.remedy


@pytest.mark.parametrize("is_gated", [True, False])
def test_a_token_opens_what_is_gated_and_is_nowhere_told(hub, tmp_path, is_gated, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_of_this_machine")
    hub.token, hub.is_gated = "hf_secret", is_gated
    with pytest.raises(AccessError) as caught:
        fetch(hub, tmp_path)
    assert not hub.tokens  # and none that lies about
    assert "token" in caught.value.remedy
    with pytest.raises(AccessError) as caught:
        fetch(hub, tmp_path, token="hf_wrong")
    assert "hf_wrong" not in json.dumps(caught.value.to_json())
    fetch(hub, tmp_path, token="hf_secret")
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"hf_secret" not in path.read_bytes()


def test_a_token_is_not_sent_in_the_clear(tmp_path):
    with pytest.raises(AccessError, match="could be read"):
        download(TINY, tmp_path, print, endpoint="http://mirror.example", token="hf_secret")


def test_a_token_is_sent_to_the_hub_alone(hub, published, tmp_path):
    """Large files come from another server, which need not know it."""
    with HubServer({TINY: published}) as storage:
        hub.token, hub.storage = "hf_secret", storage
        fetch(hub, tmp_path, token="hf_secret")
        assert hub.tokens == {"Bearer hf_secret"} and not storage.tokens
        assert WEIGHTS in storage.sent and WEIGHTS not in hub.sent
        storage.shutdown()


def test_a_token_that_is_none(hub, tmp_path):
    with pytest.raises(AccessError) as caught:
        fetch(hub, tmp_path, token="hf_sécret\nX: y")
    assert "hf_" not in json.dumps(caught.value.to_json())


def test_a_proxy_of_another_kind(hub, tmp_path, monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks5h://127.0.0.1:1")
    with pytest.raises(ProxyError, match="SOCKS"):
        download(TINY, tmp_path, print, endpoint="http://hub.example")


def test_no_server(tmp_path):
    with socket.socket() as taken:  # bound, and nobody listens
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(NetworkError, match="cannot be reached"):
            download(TINY, tmp_path, print, endpoint=f"http://127.0.0.1:{taken.getsockname()[1]}")


@pytest.mark.parametrize("endpoint", ["nonsense", "ftp://mirror.example", "http://", "https://[::"])
def test_a_mirror_that_is_no_address(tmp_path, endpoint):
    with pytest.raises(NetworkError):
        download(TINY, tmp_path, print, endpoint=endpoint)


def test_no_proxy(hub, tmp_path, monkeypatch):
    """That it refuses, and that it is not there."""
    with HubServer({}) as proxy, socket.socket() as taken:
        proxy.status = 407
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "")
        with pytest.raises(ProxyError, match="a name and a password"):
            download(TINY, tmp_path, print, endpoint="http://hub.example")
        proxy.shutdown()
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises((NetworkError, ProxyError), match="cannot be reached"):
            download(TINY, tmp_path, print, endpoint="http://hub.example")


def test_a_certificate_that_nobody_trusts(published, tmp_path):
    if not shutil.which("openssl"):
        pytest.skip("there is no openssl to make a certificate with")
    certificate = tmp_path / "certificate.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1"
    command += f" -addext subjectAltName=IP:127.0.0.1 -keyout {tmp_path}/key -out {certificate}"
    subprocess.run(command.split(), check=True, capture_output=True)
    certificate.write_bytes(certificate.read_bytes() + (tmp_path / "key").read_bytes())
    with HubServer({TINY: published}, certificate) as hub:
        with pytest.raises(CertificateError):
            fetch(hub, tmp_path / "models")
        hub.shutdown()


@pytest.mark.parametrize("name", [WEIGHTS, "tokenizer_config.json", "config.json"])
def test_a_file_with_a_wrong_digest_is_not_kept(hub, tmp_path, name):
    hub.spoilt = {name}
    with pytest.raises(DamagedFileError, match=name):
        fetch(hub, tmp_path)
    assert not (tmp_path / TINY / name).exists()
    with pytest.raises(ModelFolderError):
        ModelFolder(tmp_path / TINY)
    hub.spoilt = set()
    fetch(hub, tmp_path)
    ModelFolder(tmp_path / TINY)


def test_what_cannot_be_checked_is_not_fetched(hub, tmp_path):
    hub.says_digests = False
    with pytest.raises(ServerError, match="cannot be checked"):
        fetch(hub, tmp_path)
    assert not hub.sent


def test_a_full_disk_is_said_before(hub, tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)._replace(free=10**6)
    monkeypatch.setattr(downloading.shutil, "disk_usage", lambda path: usage)
    with pytest.raises(DiskFullError, match="GB are free"):
        fetch(hub, tmp_path)
    assert not hub.sent


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a file without room")
def test_a_disk_that_fills_is_said(hub, tmp_path, monkeypatch):
    place = downloading._Download._part
    monkeypatch.setattr(
        downloading._Download,
        "_part",
        lambda self, file: Path("/dev/full") if file.name == WEIGHTS else place(self, file),
    )
    with pytest.raises(DiskFullError, match="The disk is full"):
        fetch(hub, tmp_path)


def test_a_folder_that_cannot_be_written(hub, tmp_path):
    (tmp_path / "models").write_text("a file where the folder should be")
    with pytest.raises(FolderWriteError):
        fetch(hub, tmp_path / "models")


def test_two_at_once(hub, tmp_path):
    with locked(tmp_path / TINY), pytest.raises(BusyError):
        fetch(hub, tmp_path)


@pytest.mark.parametrize("name", ["Tiny", "someone/../../etc", "a/b/c", "", "some one/Tiny"])
def test_a_name_that_is_none(hub, tmp_path, name):
    with pytest.raises((NotFoundError, DownloadError)):
        download(name, tmp_path, print, endpoint=hub.url)
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".lock"]


def test_a_model_that_cannot_be_used_is_refused_before_its_weights_are_fetched(hub, tmp_path):
    text = tmp_path / "bert"
    text.mkdir()
    (text / "config.json").write_text('{"architectures": ["BertModel"]}')
    (text / WEIGHTS).write_bytes(bytes(100_000))
    hub.folders["google/bert"] = text
    with pytest.raises(ModelFolderError, match="BertModel, which is not supported"):
        download("google/bert", tmp_path / "models", print, endpoint=hub.url)
    assert set(hub.sent) == {"config.json"}
    assert not (tmp_path / "models" / "google" / "bert").exists()


def child(hub, into, *more):
    """The command as QGIS starts it; nothing of the network is told in its arguments but where."""
    arguments = ["models", "download", TINY, "--into", str(into), "--endpoint", hub.url, "--json"]
    return subprocess.Popen(
        [sys.executable, "-m", "model", *arguments, *more],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


QGIS = """
import subprocess, sys, time
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, start_new_session=True)
child.stdin.write(b"\\n")
child.stdin.flush()
print(child.pid, flush=True)
time.sleep(600)
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="looks there")
def test_a_download_ends_with_qgis_even_where_the_hub_is_silent(hub, tmp_path):
    hub.seconds = 20.0
    command = [sys.executable, "-m", "model", "models", "download", TINY, "--json"]
    command += ["--into", str(tmp_path), "--endpoint", hub.url]
    with (tmp_path / "said").open("w+") as said:
        qgis = subprocess.Popen([sys.executable, "-c", QGIS, *command], cwd=REPOSITORY, stdout=said)
        limit = time.monotonic() + 60
        while "DownloadProgress" not in (tmp_path / "said").read_text():
            assert time.monotonic() < limit
            time.sleep(0.05)
        qgis.kill()
        qgis.wait()
        pid = int((tmp_path / "said").read_text().split()[0])
        while (state := Path(f"/proc/{pid}/stat")).exists() and " Z " not in state.read_text():
            assert time.monotonic() < limit, "it still runs"
            time.sleep(0.05)


def wait_for_some(into):
    """Until there is a part of the weights."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for path in into.rglob(f"{WEIGHTS}.*.part"):
            if path.stat().st_size:
                return path.stat().st_size
        time.sleep(0.02)
    raise AssertionError("nothing came")


@pytest.mark.slow
def test_a_killed_and_a_cancelled_download_go_on_where_they_ended(tmp_path, published):
    large = tmp_path / "large"
    shutil.copytree(published, large)
    blow_up(large / WEIGHTS, 4 * 2**20)
    into = tmp_path / "models"
    with HubServer({TINY: large}) as hub:
        hub.seconds = 0.005
        process = child(hub, into)
        process.stdin.write("\n")
        process.stdin.flush()
        first = wait_for_some(into)
        process.kill()
        process.communicate()
        assert not (into / TINY / "config.json").exists()

        process = child(hub, into)
        process.stdin.write("\n")
        process.stdin.flush()
        assert read_line(process.stdout.readline()).bytes_done >= 0
        wait_for_some(into)
        said, _ = process.communicate("cancel\n")
        assert process.returncode == 1
        assert isinstance(read_line(said.splitlines()[-1]), CancelledError)
        assert wait_for_some(into) >= first

        hub.seconds = 0.0
        hub.sent.clear()
        _, downloaded = fetch(hub, into)
        assert downloaded == Downloaded(str(into / TINY), TINY, hub.commit_of(TINY))
        assert hub.sent[WEIGHTS] <= (large / WEIGHTS).stat().st_size - first
        assert sha256(into / TINY / WEIGHTS) == sha256(large / WEIGHTS)
        hub.shutdown()


def blow_up(weights, size):
    """Make a checkpoint larger by a tensor that nobody reads."""
    import torch
    from safetensors.torch import load_file, save_file

    tensors = load_file(weights)
    save_file(tensors | {"mtp.more": torch.ones(size // 4)}, weights, {"format": "pt"})


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def answered(hub, monkeypatch, change):
    """The hub describes the model otherwise than it should."""
    answer = hub_server._Handler._answer

    def changed(self, status, body="", code=""):
        if "siblings" in body:
            record = json.loads(body)
            body = change(record) or json.dumps(record)
        answer(self, status, body, code)

    monkeypatch.setattr(hub_server._Handler, "_answer", changed)


def of_weights(name, value):
    def change(record):
        one = next(one for one in record["siblings"] if one["rfilename"] == WEIGHTS)
        (one["lfs"] if name == "sha256" else one)[name] = value

    return change


@pytest.mark.parametrize(
    "change",
    [of_weights("size", size) for size in (-5, "lots", None, [1], 1e30, float("inf"), 10**30)]
    + [of_weights("sha256", digest) for digest in ("../../x", "a\nb", 5)]
    + [of_weights("lfs", "x"), of_weights("blobId", "../../x"), of_weights("rfilename", 5)]
    + [lambda record, body=body: body for body in ("[1]", '"siblings"', "<p>siblings", "[" * 10**5)]
    + [lambda record: record.update(siblings="abc"), lambda record: record.pop("id") and None],
)
def test_a_hub_that_talks_nonsense(hub, tmp_path, monkeypatch, change):
    """Nothing is written: digests and names of files become places on the disk."""
    answered(hub, monkeypatch, change)
    with pytest.raises(ServerError, match="answers as no hub does"):
        fetch(hub, tmp_path / "models")
    assert not hub.sent and not list(tmp_path.iterdir())


@pytest.mark.parametrize("status", [200, 500])
def test_an_answer_that_does_not_end_is_given_up(hub, tmp_path, monkeypatch, status):
    """Long before it has filled the memory."""
    sent = []

    def without_end(handler, *_, **__):
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json")
        handler.end_headers()
        handler.close_connection = True
        with suppress(OSError):  # who listened is gone
            while sum(sent) < 100 * 2**20:
                sent.append(handler.wfile.write(b'["siblings",' * 10_000))

    monkeypatch.setattr(hub_server._Handler, "_answer", without_end)
    with pytest.raises(ServerError, match="answers as no hub does"):
        fetch(hub, tmp_path / "models")
    assert sum(sent) < 2 * LARGEST_ANSWER


def test_a_small_answer_that_would_become_a_large_one_is_not_unpacked(hub, tmp_path, monkeypatch):
    def packed(handler, *_, **__):
        body = gzip.compress(bytes(LARGEST_ANSWER + 1))
        handler.send_response(200)
        handler.send_header("Content-Encoding", "gzip")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    monkeypatch.setattr(hub_server._Handler, "_answer", packed)
    with pytest.raises(ServerError, match="answers as no hub does") as raised:
        fetch(hub, tmp_path / "models")
    assert "packed" in raised.value.details


@pytest.mark.parametrize(
    "name",
    ["../x.json", "/etc/x.json", "C:\\x.json", "C:x.json", "..\\x.json", "a/x.json", "NUL.json"]
    + ["com1.txt", f"{'a' * 300}.json", "ASK_RASTER_DOWNLOAD.json", "x.json\n", "x.py"],
)
def test_a_file_that_has_no_place_here_is_left_out(hub, tmp_path, monkeypatch, name):
    def change(record):
        record["siblings"].append({"rfilename": name, "size": 3, "blobId": "0" * 40})

    answered(hub, monkeypatch, change)
    fetch(hub, tmp_path)
    assert DownloadRecord.read(tmp_path / TINY)


def test_a_file_that_does_not_end_is_given_up(hub, published, tmp_path, monkeypatch):
    """Long before it has filled the disk."""
    endless = tmp_path / "endless"
    shutil.copytree(published, endless)
    size = (published / WEIGHTS).stat().st_size
    answered(hub, monkeypatch, of_weights("size", size))
    hub.folders[TINY] = endless
    with (endless / WEIGHTS).open("ab") as stream:
        stream.truncate(size + 40 * 2**20)
    with pytest.raises(DamagedFileError, match="longer or shorter"):
        fetch(hub, tmp_path / "models")
    parts = list((tmp_path / "models").rglob("*.part"))
    assert sum(part.stat().st_size for part in parts) < size + 4 * 2**20


@pytest.mark.parametrize("config", ["[]", "5", "[" * 100_000, "\0", '{"architectures": 5}'])
def test_a_configuration_of_nonsense(hub, published, tmp_path, config):
    odd = tmp_path / "odd"
    shutil.copytree(published, odd)
    (odd / "config.json").write_text(config)
    hub.folders[TINY] = odd
    with pytest.raises((DamagedFileError, ModelFolderError)):
        fetch(hub, tmp_path / "models")
    assert WEIGHTS not in hub.sent


def test_of_a_link_in_a_models_place_the_link_alone_is_deleted(hub, tmp_path):
    fetch(hub, tmp_path / "elsewhere")
    (tmp_path / "models" / "someone").mkdir(parents=True)
    link, there = tmp_path / "models" / TINY, tmp_path / "elsewhere" / TINY
    link.symlink_to(there)
    files = sorted(there.iterdir())
    assert delete(link).freed_bytes == 0
    assert not link.is_symlink() and sorted(there.iterdir()) == files


def test_a_link_inside_of_a_model_is_not_followed(hub, tmp_path):
    fetch(hub, tmp_path / "models")
    own = tmp_path / "own"
    own.mkdir()
    (own / "letter.txt").write_text("mine")
    (tmp_path / "models" / TINY / "link").symlink_to(own)
    (tmp_path / "models" / TINY / "file").symlink_to(own / "letter.txt")
    delete(tmp_path / "models" / TINY)
    assert (own / "letter.txt").read_text() == "mine"
    assert not (tmp_path / "models" / TINY).exists()


def test_to_delete_takes_no_torch():
    """To import it takes seconds."""
    code = (
        "import sys, model.catalog.deletion; assert not {'torch', 'transformers'} & {*sys.modules}"
    )
    subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, check=True)
