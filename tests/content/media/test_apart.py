"""Media are prepared in a process of its own: whatever becomes of that, the course and the program are whole."""

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.content.media import apart
from desktop.content.media.apart import prepare_apart
from desktop.content.media.plan import Engine
from desktop.content.media.prepared import NO_MEDIA, Prepared, PrepareProgress, prepared
from desktop.content.media.reasons import Fault, Reason
from desktop.content.media.survey import take_note
from desktop.content.silence import Silence
from desktop.scorm.refusal import ImportCancelledError, StorageError
from tests.clips import MP3, MP4, SILENT, Clip, make_clip

OPEN = Engine.from_answers("an open engine", dict.fromkeys(("AV1", "VP9", "VP8", "Opus", "Vorbis", "MP3", "WAV"), True))
LONG = replace(SILENT, seconds=60.0, width=320, height=240)


def never() -> bool:
    return False


def ignore(_: PrepareProgress) -> None:
    pass


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clips")
    wanted: dict[str, Clip] = {"a.mp4": MP4, "b.mp4": SILENT, "long.mp4": LONG, "song.mp3": MP3}
    for name, clip in wanted.items():
        make_clip(folder / name, clip)
    return folder


@pytest.fixture
def course(tmp_path: Path) -> Path:
    folder = tmp_path / "course"
    folder.mkdir()
    (folder / "index.html").write_text("a page")
    return folder


def put(clips: Path, course: Path, *names: str) -> None:
    for name in names:
        shutil.copyfile(clips / name, course / name)
    take_note(course)


class TestPreparingApart:
    def test_every_file_that_the_engine_does_not_play_is_made_playable(self, clips: Path, course: Path) -> None:
        put(clips, course, "a.mp4", "b.mp4", "song.mp3")
        told: list[PrepareProgress] = []
        found = prepare_apart(course, OPEN, progress=told.append, cancelled=never)
        assert set(found.done) == {"a.mp4", "b.mp4"}
        assert (found.waiting, found.unplayable, found.engine) == ((), {}, OPEN.name)
        assert {"a.mp4", "b.mp4", "song.mp3"} == {now.file for now in told}
        assert told[-1].done == pytest.approx(told[-1].total)
        assert prepare_apart(course, OPEN, progress=ignore, cancelled=never) == found

    def test_a_course_without_media_is_noted_as_such(self, course: Path) -> None:
        assert prepare_apart(course, OPEN, progress=ignore, cancelled=never).engine == NO_MEDIA

    def test_cancelling_ends_it_at_once_and_keeps_what_is_done(self, clips: Path, course: Path) -> None:
        put(clips, course, "a.mp4", "long.mp4")
        original = (course / "long.mp4").read_bytes()
        stop = threading.Event()
        heard_later: list[PrepareProgress] = []

        def told(now: PrepareProgress) -> None:
            if stop.is_set():
                heard_later.append(now)
            elif now.file == "long.mp4" and now.done > 3.5:
                stop.set()

        with pytest.raises(ImportCancelledError):
            prepare_apart(course, OPEN, progress=told, cancelled=stop.is_set)
        assert heard_later == []
        found = prepared(course)
        assert (set(found.done), found.waiting) == ({"a.mp4"}, ("long.mp4",))
        assert (course / "long.mp4").read_bytes() == original

    def test_what_was_killed_goes_on_where_it_was(self, clips: Path, course: Path) -> None:
        put(clips, course, "a.mp4", "long.mp4", "b.mp4")
        stop = threading.Event()

        def told(now: PrepareProgress) -> None:
            if now.file == "long.mp4" and now.done > 3.5:
                stop.set()

        with pytest.raises(ImportCancelledError):
            prepare_apart(course, OPEN, progress=told, cancelled=stop.is_set)
        before = (course / "a.mp4").stat().st_mtime_ns
        shutil.copyfile(clips / "b.mp4", course / "long.mp4")  # a short one in its place, so that this ends soon
        found = prepare_apart(course, OPEN, progress=ignore, cancelled=never)
        assert set(found.done) == {"a.mp4", "b.mp4", "long.mp4"}
        assert found.waiting == ()
        assert (course / "a.mp4").stat().st_mtime_ns == before
        assert sorted(path.name for path in course.iterdir()) == [
            ".carrel", "a.mp4", "b.mp4", "index.html", "long.mp4",
        ]  # fmt: skip

    def test_a_folder_that_is_gone_is_told_in_words(self, course: Path) -> None:
        shutil.rmtree(course)
        with pytest.raises(StorageError) as told:
            prepare_apart(course, OPEN, progress=ignore, cancelled=never)
        assert str(told.value).endswith(".")


@pytest.fixture
def decoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Has the process do something of its own whenever it is to look at a file called bad.mp4."""
    home = tmp_path / "site"
    home.mkdir()

    def misbehave(how: str) -> None:
        (home / "sitecustomize.py").write_text(
            "import os, signal, sys, time\n"
            "if 'prepare-media' in sys.argv:\n"
            "    import desktop.content.media.preparing as preparing\n"
            "    well = preparing.probe\n"
            f"    preparing.probe = lambda path: {how} if path.name == 'bad.mp4' else well(path)\n"
        )
        monkeypatch.setenv("PYTHONPATH", f"{home}{os.pathsep}{Path(__file__).parents[3]}")

    yield misbehave


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
class TestDecodersThatMisbehave:
    """A hostile file may crash or hang what decodes it."""

    @pytest.mark.parametrize(
        "how", ["os.kill(os.getpid(), signal.SIGSEGV)", "os.abort()", "os._exit(0)", "time.sleep(600)", "1 / 0"]
    )
    def test_one_file_is_given_up_and_the_rest_is_prepared(
        self, clips: Path, course: Path, decoder: Callable[[str], None], how: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told: list[PrepareProgress] = []

        class SilenceOfTheBadOne(Silence):
            """A machine may take its time with all else, also with starting the process."""

            is_first = True

            def ends(self) -> None:
                self.is_first = False
                super().ends()

            def goes_on(self) -> bool:
                return not self.is_first and told[-1].file == "bad.mp4" and super().goes_on()

        monkeypatch.setattr(apart, "Silence", SilenceOfTheBadOne)
        decoder(how)
        put(clips, course, "a.mp4", "b.mp4")
        shutil.copyfile(clips / "b.mp4", course / "bad.mp4")
        apart_of_it = prepared(course)
        (course / ".carrel" / "prepared.json").unlink()
        take_note(course)
        assert apart_of_it.waiting != prepared(course).waiting
        found = prepare_apart(course, OPEN, progress=told.append, cancelled=never, hangs_after=2)
        assert set(found.done) == {"a.mp4", "b.mp4"}
        assert found.unplayable == {"bad.mp4": Reason(Fault.KILLS_ITS_READER)}
        assert found.waiting == ()
        assert (course / "bad.mp4").read_bytes() == (clips / "b.mp4").read_bytes()

    def test_the_end_of_a_session_is_no_fault_of_a_film(
        self, clips: Path, course: Path, decoder: Callable[[str], None]
    ) -> None:
        decoder("os.kill(os.getpid(), signal.SIGTERM)")
        shutil.copyfile(clips / "b.mp4", course / "bad.mp4")
        take_note(course)
        with pytest.raises(ImportCancelledError):
            prepare_apart(course, OPEN, progress=ignore, cancelled=never)
        found = prepared(course)
        assert (found.waiting, found.unplayable) == (("bad.mp4",), {})

    def test_the_process_ends_with_whoever_started_it(self, clips: Path, course: Path) -> None:
        put(clips, course, "long.mp4")
        process = apart._Process(course, OPEN, again=False)._start()
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        process.stdin.close()
        assert process.wait(10) == 1
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
        assert prepared(course).waiting == ("long.mp4",)
        assert prepared(course) != Prepared()
