"""What an installer says when it fails, in the words of the analyst."""

from __future__ import annotations

import re

from ...model.wire.errors import EngineError

TAIL = 4000
"""How many characters of an installer's output go into the details."""

# The first that fits counts: what is closer to the cause comes first.
_FAMILIES = (
    (
        r"\b407\b|proxy authentication required",
        "The proxy of your network asks for a name and a password.",
        "Enter them in QGIS under Settings, Options, Network, and set up the engine again.",
    ),
    (
        r"check_hostname requires server_hostname",  # of pip 24.2 and later
        "The certificate of a package index that is named by numbers cannot be checked.",
        "Enter the index's name in place of the numbers in the settings of Ask Raster.",
    ),
    (
        r"certificate[ _]verify[ _]failed|SSLCertVerificationError|UnknownIssuer"
        r"|invalid peer certificate|unknown ca\b|self[- ]signed certificate",
        "This computer does not trust the certificate of the server that has the packages.",
        "Ask your administrator to add your organisation's certificate to this computer.",
    ),
    (
        r"No space left on device|Errno 28\b|os error (?:28|112)\b|not enough space|WinError 112\b",
        "The disk is full.",
        "Make room on the disk, and set up the engine again.",
    ),
    (
        r"WinError 32\b|os error 32\b|being used by another process|Text file busy",
        "Another program holds a file of the engine.",
        "Close other windows of QGIS, let your antivirus leave out the engine's folder, and try "
        "again.",
    ),
    (
        r"Permission denied|Errno (?:1|13|17|20|30)\b|WinError 5\b|os error (?:5|13)\b"
        r"|Access is denied|Read-only file system|Not a directory",
        "The engine's folder cannot be written.",
        "Ask your administrator for the right to write there, and set up the engine again.",
    ),
    (
        r"do not match the hashes|hash mismatch|expected sha256",
        "A package arrived damaged, or is not the one that was expected.",
        "Set up the engine again. If it comes again, ask whoever runs your network or package "
        "index.",
    ),
    (
        r"NewConnectionError|Failed to establish|Connection refused|getaddrinfo failed"
        r"|name resolution|Name or service not known|nodename nor servname|Network is unreachable"
        r"|Connection (?:broken|reset|aborted)|Read timed out|Connect\w*Timeout|dns error"
        r"|error sending request|IncompleteRead|Cannot connect to proxy|ProxyError",
        "The server that has the packages cannot be reached.",
        "Check the network, and the proxy in QGIS under Settings, Options, Network; then set up "
        "the engine again.",
    ),
    (
        r"\b5\d\d (?:Server Error|error responses)|too many 5\d\d",
        "The server that has the packages answers with an error.",
        "Wait a while, and set up the engine again.",
    ),
    (
        r"\b40[13] Client Error",
        "The server that has the packages refuses to give them.",
        "Check the package index in the settings of Ask Raster.",
    ),
    (
        r"No matching distribution|not a supported wheel|No solution found|no wheels with",
        "A package of the engine is not to be had for this Python and this computer.",
        "Install Python 3.12 from python.org and set up the engine again; with a package index or "
        "a folder of wheels of your own, check that it is complete.",
    ),
)


def set_up_failure(output: str, log: str = "") -> EngineError:
    """The failure that an installer's output tells of. log: what it wrote down beside."""
    *causes, nothing_found = _FAMILIES  # a network's failure also ends in 'nothing found'
    searched = [(causes, output), (causes, log), ([nothing_found], output)]
    for families, text in searched:
        for pattern, message, remedy in families:
            if re.search(pattern, text, re.IGNORECASE):
                return EngineError(message, remedy, output[-TAIL:])
    return EngineError(
        "The engine could not be installed.",
        "Set up the engine again. If it comes again, report it with the details.",
        output[-TAIL:],
    )
