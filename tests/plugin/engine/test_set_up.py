"""The engine is set up by real installers from a package index of this machine."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from askraster.model.wire.errors import CancelledError, EngineError
from askraster.plugin.engine import set_up
from askraster.plugin.engine.accelerators import GraphicsCard
from askraster.plugin.engine.base_python import BasePython, find_base_python
from askraster.plugin.engine.engine_environment import installed_python
from askraster.plugin.engine.network_variables import with_proxy_of_qgis
from askraster.plugin.engine.set_up import (
    SetUpProgress,
    SetUpStep,
    plan_set_up,
    remove_engine,
    set_up_engine,
)
from askraster.plugin.engine.set_up_failures import set_up_failure
from askraster.plugin.engine.torch_builds import Accelerator
from qgis.core import QgsSettings

sys.path.append(str(Path(__file__).parent))  # for package_index

from package_index import PackageIndex, archive, locked_entry, wheel

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

MACHINE = platform.machine().lower()
UV = """
import os, subprocess, sys
from pathlib import Path
def main():
    Path(sys.prefix, "uv-was-asked").write_text(" ".join(sys.argv[1:]))
    asked = sys.argv[5:]
    if "--torch-backend" in asked:
        del asked[asked.index("--torch-backend"):][:2]
    sys.exit(subprocess.call([sys.argv[4], "-m", "pip", "install", *asked]))
"""

SELF_TEST = """
import torch, transformers, rasterio, bitsandbytes
print('a library says hello')
print('{"device": "CPU", "accelerated": false, "seconds": 1.5}')
"""

ANOTHER_PYTHON = "python3-venv" if sys.platform == "linux" else "python.org"


@pytest.fixture
def index():
    index = PackageIndex()
    yield index
    index.released.set()
    index.shutdown()
    index.server_close()


@pytest.fixture
def locked(index, tmp_path) -> Path:
    """A folder of lock files: torch's hash is of another build than the index has."""
    folder = tmp_path / "locked"
    folder.mkdir()
    entries = {name: locked_entry(name, wheel) for name, wheel in index.wheels.items()}
    libraries = [entry for name, entry in entries.items() if not name.startswith("torch")]
    (folder / "libraries.txt").write_text("\n".join(libraries))
    (folder / "torch.txt").write_text(locked_entry("torch-2.0-py3-none-any.whl", b"of the index"))
    (folder / "uv.txt").write_text(locked_entry("uv-1.0-py3-none-any.whl", b"not there"))
    return folder


def offer_uv(index, locked, code: str) -> None:
    index.add(*wheel("uv", "1.0", code, "uv = uv:main"))
    (locked / "uv.txt").write_text(locked_entry(*list(index.wheels.items())[-1]))


@pytest.fixture(autouse=True)
def home(qgis_app, index, tmp_path, monkeypatch) -> Path:
    """An empty one, where nothing of this machine's own installers' settings counts."""
    of_installers = ("PIP_", "UV_", "REQUESTS_CA_", "CURL_CA_")
    for name in list(os.environ):
        if name.startswith(of_installers) or "proxy" in name.lower():
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("ASK_RASTER_HOME", str(tmp_path / "home"))
    for group in ("askraster", "proxy"):
        QgsSettings().remove(group)
    QgsSettings().setValue("askraster/package_index", index.url)
    yield tmp_path / "home"
    for group in ("askraster", "proxy"):
        QgsSettings().remove(group)


@pytest.fixture(autouse=True)
def self_test(monkeypatch) -> None:
    """The tiny packages cannot answer."""
    monkeypatch.setattr(set_up, "SELF_TEST", ("-c", SELF_TEST))


@pytest.fixture(scope="module")
def made_environment(tmp_path_factory) -> Path:
    python = find_base_python(os.environ)
    if python is None:
        pytest.skip("no Python here that the engine can be installed with")
    folder = tmp_path_factory.mktemp("made") / "environment"
    subprocess.run([str(python.executable), "-m", "venv", str(folder)], check=True)
    return folder


@pytest.fixture
def make_quick_python(tmp_path, monkeypatch):
    """A Python that 'makes' an environment by copying one."""

    def make(environment: Path) -> None:
        script = tmp_path / "python"
        script.write_text(f'#!/bin/sh\nrm -rf "$4" && cp -a "{environment}" "$4"\n')
        script.chmod(0o755)
        monkeypatch.setattr(set_up, "find_base_python", lambda _: BasePython(script, "3.12"))

    return make


@pytest.fixture
def quick_python(made_environment, make_quick_python) -> None:
    make_quick_python(made_environment)


STAND_IN_FOR_PIP = """
from pathlib import Path
for name in ("torch", "transformers", "rasterio", "bitsandbytes"):
    (Path(__file__).parents[1] / f"{name}.py").touch()
"""


@pytest.fixture(scope="module")
def environment_with_a_stand_in(made_environment, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("stand-in") / "environment"
    shutil.copytree(made_environment, folder, symlinks=True)
    (pip,) = folder.glob("lib/python*/site-packages/pip")
    shutil.rmtree(pip)
    pip.mkdir()
    (pip / "__main__.py").write_text(STAND_IN_FOR_PIP)
    return folder


@pytest.fixture
def quick_installer(environment_with_a_stand_in, make_quick_python) -> None:
    """For what is about the set-up as a whole, not about what pip makes of it."""
    make_quick_python(environment_with_a_stand_in)


def install(locked, said=None, is_cancelled=lambda: False) -> Path:
    on_progress = (said if said is not None else []).append
    return set_up_engine(Accelerator.CPU, on_progress, is_cancelled, locked).python


def complete_engines() -> list[Path]:
    return list(Path(os.environ["ASK_RASTER_HOME"]).glob("engine-*/complete"))


def failure(locked) -> EngineError:
    with pytest.raises(EngineError) as raised:
        install(locked)
    assert raised.value.remedy
    assert not complete_engines()
    return raised.value


def test_the_engine_is_set_up_and_removed(locked, home):
    if find_base_python(os.environ) is None:
        pytest.skip("no Python here that the engine can be installed with")
    said: list[SetUpProgress] = []
    python = install(locked, said)
    assert python == installed_python()
    assert (python.parents[1] / "complete").is_file()
    assert list(dict.fromkeys(progress.step for progress in said)) == list(SetUpStep)
    assert not said[-1].line  # what the engine prints is for developers
    assert subprocess.run([str(python), "-c", "import torch, rasterio"]).returncode == 0
    assert not (home / "downloads").exists()
    remove_engine()
    assert not python.parents[1].exists()


def test_uv_installs_where_it_can_be_had(quick_python, index, locked):
    offer_uv(index, locked, UV)
    folder = install(locked).parents[1]
    asked = (folder / "uv-was-asked").read_text()
    assert "--torch-backend cpu" in asked and asked.endswith("torch==2.0")


def test_a_library_that_is_not_the_locked_one_is_not_installed(quick_python, index, locked):
    index.add(*wheel("rasterio", "1.0", "print('something else')"))
    error = failure(locked)
    assert "not the one that was expected" in error.message and "rasterio" in error.details


class TestWhereTheIndexHasTheBuildOfTorchThatIsUsed:
    @pytest.fixture(autouse=True)
    def nvidia(self, quick_python, monkeypatch):
        card = GraphicsCard(Accelerator.CUDA, "NVIDIA H200", (580, 65), 9.0)
        monkeypatch.setattr(set_up, "find_graphics_cards", lambda: [card])
        monkeypatch.setattr(set_up, "_free_megabytes", lambda folder: 50_000)

    def test_another_is_not_installed(self, locked):
        with pytest.raises(EngineError, match="not the one that was expected"):
            set_up_engine(Accelerator.AUTOMATIC, lambda _: None, lambda: False, locked)

    def test_the_locked_one_is(self, index, locked):
        name = "torch-2.0-py3-none-any.whl"
        (locked / "torch.txt").write_text(locked_entry(name, index.wheels[name]))
        done = set_up_engine(Accelerator.AUTOMATIC, lambda _: None, lambda: False, locked)
        assert complete_engines()
        assert done.device == "CPU" and done.seconds == 1.5
        assert done.misses_card  # it was set up for the card


def test_the_locked_uv_is_taken_before_one_that_is_there(
    quick_python, index, locked, tmp_path, monkeypatch
):
    """Which may be too old to know what it is asked."""
    (tmp_path / "old").mkdir()
    old = tmp_path / "old" / "uv"
    old.write_text(f"#!/bin/sh\ntouch {tmp_path}/old-uv-was-asked\nexit 2\n")
    old.chmod(0o755)
    monkeypatch.setenv("PATH", f"{old.parent}:{os.environ['PATH']}")
    offer_uv(index, locked, UV)
    install(locked)
    assert not (tmp_path / "old-uv-was-asked").exists()


class TestWherePytorchsOwnIndexIsNotToBeHad:
    @pytest.fixture(autouse=True)
    def usual_index(self, quick_python, index, monkeypatch):
        """Not one of the settings."""
        QgsSettings().remove("askraster/package_index")
        monkeypatch.setenv("PIP_INDEX_URL", index.url)

    def test_a_build_in_a_folder_that_pip_knows_is_taken(
        self, index, locked, tmp_path, monkeypatch
    ):
        name = "torch-2.0-py3-none-any.whl"
        (tmp_path / name).write_bytes(index.wheels[name])
        monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
        assert install(locked).is_file()

    def test_and_else_the_usual_indexs_with_its_hash(self, index, locked):
        assert "not the one that was expected" in failure(locked).message
        name = "torch-2.0-py3-none-any.whl"
        (locked / "torch.txt").write_text(locked_entry(name, index.wheels[name]))
        assert install(locked).is_file()


def test_pip_installs_what_uv_does_not_find(quick_python, index, locked):
    offer_uv(index, locked, "def main():\n    raise SystemExit('no index')")
    assert (install(locked).parents[1] / "complete").is_file()


def test_from_a_folder_of_wheels_no_server_is_asked(quick_python, index, locked, tmp_path):
    for name, content in index.wheels.items():
        (tmp_path / name).write_bytes(content)
    QgsSettings().setValue("askraster/wheel_folder", str(tmp_path))
    install(locked)
    assert not index.asked


def test_a_proxy_that_wants_a_password_is_named(quick_python, index, locked):
    proxy = PackageIndex()
    proxy.status = 407
    settings = QgsSettings()
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyType", "HttpProxy")
    settings.setValue("proxy/proxyHost", "127.0.0.1")
    settings.setValue("proxy/proxyPort", str(proxy.server_address[1]))
    error = failure(locked)
    proxy.shutdown()
    proxy.server_close()
    assert proxy.asked and not index.asked
    assert "proxy" in error.message and "Network" in error.remedy


def test_the_proxy_of_qgis_takes_the_place_of_another():
    settings = QgsSettings()
    for name, value in {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "proxy.example",
        "proxyPort": "8080",
        "proxyUser": "me",
        "proxyPassword": "p@ss",
        "noProxyUrls": ["http://inside.example/wms"],
    }.items():
        settings.setValue(f"proxy/{name}", value)
    variables = with_proxy_of_qgis({"https_proxy": "http://other", "HOME": "/home/me"})
    address = "http://me:p%40ss@proxy.example:8080"
    assert variables == {
        "HOME": "/home/me",
        "HTTP_PROXY": address,
        "HTTPS_PROXY": address,
        "NO_PROXY": "inside.example",
    }
    settings.setValue("proxy/proxyEnabled", False)
    assert with_proxy_of_qgis({"HOME": "/home/me"}) == {"HOME": "/home/me"}


def test_a_server_with_an_error_is_named(quick_python, index, locked):
    index.status = 500
    assert "answers with an error" in failure(locked).message


def test_no_server_is_no_network(quick_python, locked):
    QgsSettings().setValue("askraster/package_index", "http://127.0.0.1:9/simple")
    error = failure(locked)
    assert "cannot be reached" in error.message and "proxy" in error.remedy


@pytest.fixture
def certificate(tmp_path) -> Path:
    """Of a server of this machine, by an authority of its own."""
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("nothing here makes a certificate")
    key, made = tmp_path / "key.pem", tmp_path / "certificate.pem"
    words = f"req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=test -keyout {key} -out {made}"
    words += " -addext subjectAltName=DNS:localhost"
    subprocess.run([openssl, *words.split()], check=True, capture_output=True)
    made.write_text(key.read_text() + made.read_text())
    return made


@pytest.fixture
def secure_index(certificate):
    server = PackageIndex(certificate)
    QgsSettings().setValue("askraster/package_index", server.url)
    yield server
    server.shutdown()
    server.server_close()


def test_a_certificate_that_nobody_trusts_is_named_and_not_accepted(
    quick_python, secure_index, locked
):
    error = failure(locked)
    assert "does not trust the certificate" in error.message and "administrator" in error.remedy
    assert not secure_index.asked


def test_a_certificate_that_the_system_trusts_is_accepted(
    quick_python, secure_index, locked, certificate, monkeypatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))  # what is the system's
    assert install(locked).is_file()


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts a small disk")
def test_a_disk_that_fills_meanwhile_is_named_and_emptied(
    quick_python, index, locked, home, monkeypatch
):
    index.add(*wheel("rasterio", "1.0", os.urandom(30_000_000).hex()))
    (locked / "libraries.txt").write_text(locked_entry(*list(index.wheels.items())[1]))
    monkeypatch.setattr(set_up, "_free_megabytes", lambda folder: 10_000)
    home.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=60m", "none", str(home)])
    if mounted.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        assert "The disk is full." in failure(locked).message
        assert not list(home.glob("engine-*"))
    finally:
        subprocess.run(["umount", str(home)], check=True)


def test_a_damaged_package_is_not_installed(quick_python, index, locked):
    index.true_hashes = False
    assert "damaged" in failure(locked).message


def test_a_package_that_there_is_not_is_named(quick_python, locked):
    (locked / "torch.txt").write_text("torch==3.0 --hash=sha256:00\n")
    error = failure(locked)
    assert "not to be had" in error.message and "torch==3.0" in error.details


def test_an_engine_that_does_not_start_is_not_one(quick_python, index, locked):
    index.add(*wheel("torch", "2.0", "raise ImportError('a library is missing')"))
    error = failure(locked)
    assert "does not start" in error.message and "a library is missing" in error.details


def test_a_folder_that_cannot_be_written_is_named(locked, home):
    home.write_text("a file")
    assert "cannot be written" in failure(locked).message


def test_a_full_disk_is_said_before(quick_python, index, locked, monkeypatch):
    monkeypatch.setattr(set_up, "_free_megabytes", lambda folder: 10)
    assert "10 MB free" in failure(locked).message
    assert not index.asked


def test_no_python_says_how_to_install_one(locked, monkeypatch):
    monkeypatch.setattr(set_up, "find_base_python", lambda _: None)
    monkeypatch.setenv("PATH", "")
    assert ANOTHER_PYTHON in failure(locked).remedy


PROGRAM = """#!/bin/sh
case "$1 $2" in
venv*) for folder; do :; done; cp -a "{made}" "$folder"; echo "$*" >"$folder/made-by-uv" ;;
pip*) exit 1 ;;
esac
"""
"""uv: it makes an environment by copying one, and installs nothing."""


@pytest.fixture
def no_python(made_environment, index, locked, monkeypatch, tmp_path) -> None:
    """On the machine; but uv is in the index, with a wheel for it and one for another."""
    monkeypatch.setattr(set_up, "find_base_python", lambda _: None)
    (tmp_path / "programs").mkdir()
    for program in ("sh", "cp"):
        (tmp_path / "programs" / program).symlink_to(shutil.which(program))
    monkeypatch.setenv("PATH", str(tmp_path / "programs"))
    program = PROGRAM.format(made=made_environment)
    machine = "macosx_11_0_arm64" if sys.platform == "darwin" else f"manylinux_2_17_{MACHINE}"
    name = f"uv-1.0-py3-none-{machine}.whl"
    index.add("uv-1.0-py3-none-win_arm32.whl", b"of another machine")
    index.add(name, archive({"uv-1.0.data/scripts/uv": program}))
    (locked / "uv.txt").write_text(locked_entry(name, index.wheels[name]))


def test_without_any_python_uv_is_fetched_and_brings_one(no_python, index, locked):
    folder = install(locked).parents[1]
    assert "--managed-python" in (folder / "made-by-uv").read_text()
    assert (folder / "complete").is_file()
    remove_engine()
    assert not (folder.parent / "installer").exists()


def test_where_uv_cannot_be_fetched_one_of_the_machine_brings_a_python(
    no_python, index, locked, tmp_path, made_environment
):
    index.status = 500
    uv = tmp_path / "programs" / "uv"
    uv.write_text(PROGRAM.format(made=made_environment))
    uv.chmod(0o755)
    failure(locked)
    first, *later = index.asked
    assert "/uv/" in first and any("transformers" in address for address in later)


def test_a_uv_that_is_not_the_locked_one_is_not_run(no_python, locked, home):
    (locked / "uv.txt").write_text(f"uv==1.0 --hash=sha256:{'0' * 64}")
    assert "not the one that was expected" in failure(locked).message
    assert not (home / "installer").exists()


def test_uv_comes_from_the_folder_of_wheels_where_there_is_one(no_python, index, locked, tmp_path):
    for name, content in index.wheels.items():
        (tmp_path / name).write_bytes(content)
    QgsSettings().setValue("askraster/wheel_folder", str(tmp_path))
    assert (install(locked).parents[1] / "made-by-uv").is_file()
    assert not index.asked


@pytest.mark.parametrize(
    ("status", "words"),
    [(407, "asks for a name and a password"), (500, "error"), (404, "No Python was found")],
)
def test_an_index_that_does_not_give_uv_is_an_error_with_a_remedy(
    no_python, index, locked, status, words
):
    index.status = status
    assert words in failure(locked).message


def test_a_uv_that_cannot_bring_a_python_leaves_another_way(no_python, index, locked):
    name, program = list(index.wheels)[-1], "#!/bin/sh\necho error sending request\nexit 2\n"
    index.add(name, archive({"uv-1.0.data/scripts/uv": program}))
    (locked / "uv.txt").write_text(locked_entry(name, index.wheels[name]))
    error = failure(locked)
    assert "cannot be reached" in error.message and ANOTHER_PYTHON in error.remedy


def test_fetching_uv_is_cancelled_at_once(no_python, index, locked):
    index.hold = True
    with pytest.raises(CancelledError):
        install(locked, is_cancelled=index.asked_for_wheel.is_set)


def test_a_cancelled_set_up_leaves_no_process_and_can_be_done_again(
    quick_python, index, locked, home
):
    index.hold = True
    with pytest.raises(CancelledError):
        install(locked, is_cancelled=index.asked_for_wheel.is_set)
    assert not list(home.glob("engine-*"))
    commands = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if path.exists()]
    assert not [command for command in commands if str(home).encode() in command]
    assert (home / "downloads").is_dir()  # for the next time
    index.hold = False
    assert install(locked) == installed_python()


@pytest.mark.parametrize("step", [SetUpStep.PYTHON, SetUpStep.TORCH, SetUpStep.CHECKING])
def test_broken_off_at_any_step_it_can_be_done_again(quick_installer, locked, home, step):
    said: list[SetUpProgress] = []
    with pytest.raises(CancelledError):
        install(locked, said, lambda: bool(said) and said[-1].step is step)
    assert not list(home.glob("engine-*"))
    assert install(locked) == installed_python()


def test_what_a_killed_set_up_left_does_not_stay(quick_installer, locked, home):
    python = install(locked)
    (python.parents[1] / "complete").unlink()
    rests = python.parents[1] / "half", home / "downloads" / "unpacked" / "half"
    for rest in rests:
        rest.parent.mkdir(parents=True, exist_ok=True)
        rest.touch()
    assert install(locked) == python
    assert not any(rest.exists() for rest in rests)


def test_of_two_at_once_the_second_is_told_to_wait(quick_python, index, locked):
    index.hold = True
    stop = threading.Event()
    ended: list[Exception] = []

    def first() -> None:
        try:
            install(locked, is_cancelled=stop.is_set)
        except CancelledError as error:
            ended.append(error)

    thread = threading.Thread(target=first)
    thread.start()
    assert index.asked_for_wheel.wait(60)
    assert "already" in failure(locked).message
    stop.set()
    thread.join(60)
    assert ended


def test_an_engine_that_another_qgis_uses_is_left_as_it_is(quick_installer, locked, monkeypatch):
    monkeypatch.setattr(set_up, "LAST_WORDS_SECONDS", 0.2)
    python = install(locked)
    other = subprocess.Popen([str(python), "-c", "input()"], stdin=subprocess.PIPE)
    with pytest.raises(EngineError, match="Another window of QGIS uses the engine"):
        install(locked)
    with pytest.raises(EngineError, match="Another window of QGIS uses the engine"):
        remove_engine()
    other.communicate(b"\n", timeout=20)
    assert complete_engines()
    remove_engine()
    assert not complete_engines()


def test_the_plan_says_what_will_be_done(home):
    plan = plan_set_up(Accelerator.CPU)
    assert plan.folder.parent == home
    assert "Python 3.1" in plan.python
    assert plan.download_megabytes > 100 and plan.free_megabytes > 0
    assert not home.exists()


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("ProxyError('Tunnel connection failed: 407 Proxy Authentication Required')", "password"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "trust"),
        ("error: invalid peer certificate: UnknownIssuer", "trust"),
        ("ValueError: check_hostname requires server_hostname", "named by numbers"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("[WinError 32] The process cannot access the file", "holds a file"),
        ("[WinError 5] Access is denied", "cannot be written"),
        ("NewConnectionError: failed\nNo matching distribution found", "cannot be reached"),
        ("something new", "could not be installed"),
    ],
)
def test_each_family_of_failures_has_its_sentence(output, words):
    error = set_up_failure(output)
    assert words in error.message and error.remedy and error.details == output
