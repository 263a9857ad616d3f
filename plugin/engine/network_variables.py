"""QGIS's network settings as the environment variables that installers read."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

PROXY_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
SCHEMES = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}


def with_proxy_of_qgis(variables: Mapping[str, str]) -> dict[str, str]:
    """The variables with the proxy that QGIS uses; the system's proxy installers find alone."""
    settings = QgsSettings()
    scheme = SCHEMES.get(str(settings.value("proxy/proxyType", "")))
    host = str(settings.value("proxy/proxyHost", "") or "")
    enabled = settings.value("proxy/proxyEnabled", False, type=bool)
    if not (enabled and scheme and host):
        return dict(variables)
    port = str(settings.value("proxy/proxyPort", "") or "")
    address = f"{scheme}://{_credentials(settings)}{host}{':' + port if port else ''}"
    kept = {name: value for name, value in variables.items() if name.lower() not in PROXY_VARIABLES}
    without = ",".join(_hosts_without_proxy(settings))
    return {
        **kept,
        "HTTP_PROXY": address,
        "HTTPS_PROXY": address,
        **({"NO_PROXY": without} if without else {}),
    }


def _credentials(settings: QgsSettings) -> str:
    user = str(settings.value("proxy/proxyUser", "") or "")
    password = str(settings.value("proxy/proxyPassword", "") or "")
    chosen = str(settings.value("proxy/authcfg", "") or "")
    manager = QgsApplication.authManager()
    # Without the master password QGIS would ask for it, which only its main thread may.
    if chosen and manager.masterPasswordIsSet():
        config = QgsAuthMethodConfig()
        if manager.loadAuthenticationConfig(chosen, config, True)[0]:
            user, password = config.config("username"), config.config("password")
    return f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""


def _hosts_without_proxy(settings: QgsSettings) -> list[str]:
    addresses = settings.value("proxy/noProxyUrls", []) or []
    if isinstance(addresses, str):
        addresses = [addresses]
    hosts = [urlsplit(a if "://" in a else f"//{a}").hostname for a in addresses]
    return [host for host in hosts if host]
