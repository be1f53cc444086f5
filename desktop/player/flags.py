"""Chromium's process flags, set before the web engine starts: no name is looked up and no packet leaves.

The request interceptor and the page's CSP alone still leak WebRTC and DNS; only with these flags as well do local sinks
see zero packets and zero names.
"""

import os
import sys
from collections.abc import MutableMapping

CHROMIUM_FLAGS = (
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--proxy-server=socks5://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    '--host-resolver-rules="MAP * ~NOTFOUND"',  # the double quotes are part of what Qt's splitter needs
    "--disable-background-networking",
    "--autoplay-policy=no-user-gesture-required",
)

SANDBOX_SWITCHES = ("--disable-web-security", "--single-process", "--no-zygote")
"""Besides every switch that has "sandbox" in its name."""


class UnsafePlay(Exception):
    """Courses would run without Chromium's sandbox. The text says why, and what to do."""


def prepare_environment(
    environment: MutableMapping[str, str], *, is_root: bool, unsafe_as_root: bool, arguments: tuple[str, ...] = ()
) -> None:
    """Put the flags into `environment` (normally os.environ) before any web engine module starts Chromium.

    Args:
        environment: Changed in place.
        is_root: True where this process runs as root: Chromium refuses its sandbox there.
        unsafe_as_root: The explicit flag with which a person accepts that.
        arguments: The process's own arguments, since Chromium reads switches there too.

    Raises:
        UnsafePlay: the sandbox would be off and nobody asked for it.
    """
    inherited = environment.get("QTWEBENGINE_CHROMIUM_FLAGS", "").split() + list(arguments)
    switched_off = bool(environment.get("QTWEBENGINE_DISABLE_SANDBOX")) or any(
        "sandbox" in switch or switch in SANDBOX_SWITCHES for switch in (flag.split("=")[0] for flag in inherited)
    )
    if is_root and not unsafe_as_root:
        raise UnsafePlay(
            "Carrel doesn't play courses as root, because Chromium's sandbox can't protect this machine there. "
            "Start it as an ordinary user, or add --unsafe-as-root if this is a throw-away machine."
        )
    if switched_off and not unsafe_as_root:
        raise UnsafePlay(
            "Chromium's sandbox is switched off in this environment, so a course could reach this machine's files. "
            "Unset QTWEBENGINE_DISABLE_SANDBOX and QTWEBENGINE_CHROMIUM_FLAGS, or add --unsafe-as-root if this is a "
            "throw-away machine."
        )
    # Whoever can connect to that port drives the course's page and reads its values.
    environment.pop("QTWEBENGINE_REMOTE_DEBUGGING", None)
    if is_root:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    environment["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(CHROMIUM_FLAGS)


def runs_as_root() -> bool:
    """True where this process has root's identity (never on Windows)."""
    return sys.platform != "win32" and os.geteuid() == 0
