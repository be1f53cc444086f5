"""localStorage and cookies of a course: kept with the learner's record, and nowhere else on the disk."""

import os
import subprocess
import sys
from pathlib import Path

from desktop.player.flags import runs_as_root
from tests.player.stage import Stage, page

ROOT = Path(__file__).resolve().parents[2]
START = "api.Initialize('');"


class TestLocalStorage:
    def test_is_there_when_the_course_is_opened_again(self, stage: Stage) -> None:
        stage.play(page(START))
        stage.run("(localStorage.setItem('place', 'page 7 ü'), localStorage.half = '\\ud83d', 1)")
        stage.leave()
        stage.open()
        assert stage.run("[localStorage.place, localStorage.half === '\\ud83d', localStorage.length]") == [
            "page 7 ü",
            True,
            2,
        ]

    def test_written_while_unloading_is_kept_too(self, stage: Stage) -> None:
        stage.play(page(f"{START} onunload = () => {{ localStorage.place = 'late'; }};"))
        stage.leave()
        stage.open()
        assert stage.run("localStorage.place") == "late"

    def test_what_was_taken_out_stays_out(self, stage: Stage) -> None:
        stage.play(page(START))
        stage.run("localStorage.place = 'x'")
        stage.leave()
        stage.open()
        stage.run("localStorage.clear()")
        stage.leave()
        stage.open()
        assert stage.run("localStorage.length") == 0

    def test_is_shared_by_the_lessons_of_a_course(self, stage: Stage) -> None:
        stage.play_two(page(f"{START} localStorage.place = 'first';"), page(START))
        stage.seat.opened.clear()
        assert stage.seat.carrel.player is not None
        stage.seat.carrel.player.view.next_requested.emit()
        stage.seat.until(lambda: bool(stage.seat.opened), "the second lesson")
        assert stage.run("localStorage.place") == "first"

    def test_is_not_seen_by_another_course(self, stage: Stage) -> None:
        stage.play(page(START))
        stage.run("localStorage.place = 'mine'")
        stage.leave()
        stage.play(page(START))
        assert stage.run("localStorage.length") == 0

    def test_too_much_of_it_disturbs_nobody(self, stage: Stage) -> None:
        stage.play(page(START))
        stage.run("localStorage.place = 'small'")
        stage.run("api.Commit('')")
        stage.seat.settle(0.1)
        stage.run("localStorage.large = 'x'.repeat(2 << 20)")
        assert stage.run("api.Commit('')") == "true"
        stage.leave()
        stage.open()
        assert stage.run("[localStorage.place, localStorage.large === undefined]") == ["small", True]

    def test_session_storage_is_gone_with_the_session(self, stage: Stage) -> None:
        stage.play(page(START))
        stage.run("sessionStorage.place = 'x'")
        stage.leave()
        stage.open()
        assert stage.run("sessionStorage.length") == 0


class TestCookies:
    def test_are_there_when_the_course_is_opened_again(self, stage: Stage) -> None:
        stage.play(page(START))
        stage.run("document.cookie = 'place=7; path=/; max-age=86400'")
        assert stage.run("document.cookie") == "place=7"
        stage.leave()
        stage.open()
        assert stage.run("document.cookie") == "place=7"


CHILD = """
import sys
from pathlib import Path
from tests.seat import prepare
prepare()
from PySide6.QtWidgets import QApplication
from tests.player.stage import Stage, page
app = QApplication([])
home = Path(sys.argv[1])
stage = Stage(home)
stage.play(page("api.Initialize('');"))
stage.answer('''
  const marker = ["marker", 47, "of", "what", "was", "learnt"].join("-");
  localStorage.a = sessionStorage.a = marker; document.cookie = "a=" + marker;
  api.SetValue("cmi.suspend_data", marker); api.SetValue("cmi.location", marker); api.Commit("");
  await new Promise((go) => { const ask = indexedDB.open("db"); ask.onerror = go;
    ask.onupgradeneeded = () => ask.result.createObjectStore("s").put(marker, "k"); ask.onsuccess = go; });
  try { await (await caches.open("c")).put("/x", new Response(marker)); } catch {}
  try { const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle("f", { create: true })).createWritable();
    await file.write(marker); await file.close(); } catch {}
  await fetch("index.html?" + marker); history.pushState({ marker }, "", "?" + marker);
''')
stage.seat.settle(1)
print("look", flush=True)
sys.stdin.readline()
stage.leave()
stage.seat.close()
"""
MARKER = "marker-47-of-what-was-learnt"


def test_nothing_of_it_is_on_the_disk_in_clear_while_it_plays_and_afterwards(tmp_path: Path) -> None:
    """Database, Chromium's own folders, temporary files: all below one home, so that we can look everywhere."""
    below = {
        name: str(tmp_path / name.lower()) for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
    }
    below |= {"TMPDIR": str(tmp_path / "tmp"), "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    for folder in below.values():
        Path(folder).mkdir(mode=0o700)
    environment = {**os.environ, **below, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("QTWEBENGINE_CHROMIUM_FLAGS", None)
    if not runs_as_root():
        environment.pop("QTWEBENGINE_DISABLE_SANDBOX", None)
    carrel = tmp_path / "carrel"
    carrel.mkdir()
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(carrel)],
        env=environment,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdin is not None
    try:
        assert any(line == "look\n" for line in child.stdout)
        during = holding_the_marker(tmp_path)
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.wait(30) == 0
    finally:
        child.kill()
        child.wait()
        child.stdin.close()
        child.stdout.close()
    assert (during, holding_the_marker(tmp_path)) == ([], [])


def holding_the_marker(folder: Path) -> list[str]:
    """Files below a folder with the marker in them, as UTF-8 or as Chromium keeps text."""
    forms = (MARKER.encode(), MARKER.encode("utf-16-le"))
    found = []
    for file in folder.rglob("*"):
        if file.is_file() and any(form in file.read_bytes() for form in forms):
            found.append(str(file.relative_to(folder)))
    return found


def test_the_search_would_find_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"..." + MARKER.encode("utf-16-le") + b"...")
    assert holding_the_marker(tmp_path) == ["a"]
