"""Decision 5: a course reaches nothing outside its own origin. Zero packets and zero names, measured at local sinks."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# A worker's refusals reach no console that we can read; a page can't make these say an address either.
UNLISTED = {"worker-import", "worker-fetch", "worker-websocket", "shared-worker", "dns-prefetch", "preconnect"}


@dataclass(frozen=True)
class Try:
    tried: set[str]
    hits: list[str]
    names: list[str]
    blocked: list[str]


def _can_have_its_own_network() -> bool:
    unshare = shutil.which("unshare")
    return (
        os.name == "posix"
        and os.geteuid() == 0
        and unshare is not None
        and subprocess.run([unshare, "--net", "--mount", "true"], check=False, capture_output=True).returncode == 0
    )


def let_it_try(kind: str, folder: Path) -> Try:
    """Run the probe in a process of its own; as root also in a network of its own, whose name server is a sink."""
    command = [sys.executable, "-m", "tests.player.escape_probe", kind]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("QTWEBENGINE_CHROMIUM_FLAGS", None)
    environment.pop("QTWEBENGINE_DISABLE_SANDBOX", None)
    if _can_have_its_own_network():
        environment["CARREL_PROBE_NAMESPACE"] = "1"
        command = ["unshare", "--net", "--mount", *command]
    ended = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    report = json.loads(ended.stdout.splitlines()[-1])
    return Try(set(report["tried"]), report["hits"], report["names"], report["blocked"])


@pytest.fixture(scope="module")
def caged(tmp_path_factory: pytest.TempPathFactory) -> Try:
    return let_it_try("caged", tmp_path_factory.mktemp("caged"))


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Try:
    return let_it_try("open", tmp_path_factory.mktemp("open"))


def test_the_sinks_hear_most_ways_out_of_a_page_that_nothing_holds(outside: Try) -> None:
    assert len(outside.tried) >= 60
    assert len(outside.tried & set(outside.hits)) >= 40
    assert any(hit.startswith(("udp", "tcp")) or "." in hit for hit in outside.hits)  # STUN, TURN and TLS


@pytest.mark.skipif(not _can_have_its_own_network(), reason="a name server of our own needs root and unshare")
def test_the_name_server_hears_a_page_that_nothing_holds(outside: Try) -> None:
    assert {"img-named.sink.test", "fetch-named.sink.test"} <= set(outside.names)


def test_no_packet_leaves_the_cage(caged: Try, outside: Try) -> None:
    assert caged.tried == outside.tried
    assert caged.hits == []


def test_no_name_is_looked_up_from_the_cage(caged: Try) -> None:
    assert caged.names == []


def test_every_blocked_address_is_listed_for_the_author(caged: Try, outside: Try) -> None:
    heard = {way for way in outside.tried & set(outside.hits) if way not in UNLISTED}
    framed = {
        "iframe",
        "form-post",
        "anchor-click",
        "frame-location",
        "data-frame",
        "blob-frame",
        "srcdoc-script",
        "meta-refresh",
    }
    listed = " ".join(caged.blocked)
    missing = {way for way in heard - framed if f"/{way}" not in listed}
    assert missing <= {"anchor-download", "speculation"}
    assert any(address.startswith("file:") for address in caged.blocked)
