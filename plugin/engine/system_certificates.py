"""The certificates that this computer trusts, for pip, which in older versions knows its own alone.

An organisation's network may have one of its own. uv and newer pips ask the system themselves.
"""

from __future__ import annotations

import ssl
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

MACS_OWN = "/Library/Keychains/System.keychain"
KEYCHAIN_SECONDS = 20


def write_trusted_certificates(environment: Path, file: Path) -> bool:
    """Write pip's own, of this Python environment, and the system's into one file. False: pip's are
    not found, and so nothing is written.
    """
    of_pip = next(environment.glob("**/site-packages/pip/_vendor/certifi/cacert.pem"), None)
    if of_pip is None:
        return False
    with suppress(OSError):
        file.write_text(f"{of_pip.read_text('utf-8')}\n{_of_the_system()}", "utf-8")
        return True
    return False


def _of_the_system() -> str:
    with suppress(OSError, ssl.SSLError):
        trusted = ssl.create_default_context().get_ca_certs(binary_form=True)
        return "".join(map(ssl.DER_cert_to_PEM_cert, trusted)) + _of_the_keychain()
    return ""


def _of_the_keychain() -> str:
    if sys.platform != "darwin":
        return ""
    try:
        told = subprocess.run(  # nosec B603 - of macOS
            ["/usr/bin/security", "find-certificate", "-a", "-p", MACS_OWN],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=KEYCHAIN_SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.decode("ascii", "replace") if told.returncode == 0 else ""
