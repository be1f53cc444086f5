"""A course's media are made playable; whenever that is stopped, each file is the author's or the finished new one."""

import errno
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.content.durable import sync_folder
from desktop.content.files import CourseFiles
from desktop.content.media import preparing
from desktop.content.media.plan import Engine
from desktop.content.media.prepared import NO_MEDIA, OWN_FOLDER, Prepared, PrepareProgress, prepared
from desktop.content.media.preparing import prepare, restore, skip
from desktop.content.media.probe import probe
from desktop.content.media.reasons import Fault, Reason
from desktop.content.media.survey import take_note
from desktop.scorm.refusal import ImportCancelledError, Refusal, StorageError
from tests import clips
from tests.clips import Clip, make_clip
from tests.content.media import watching
from tests.content.media.desk import FREE, SYSTEM, WHEEL

ROOT = Path(__file__).parents[3]
SHORT = Clip(seconds=1.0, width=64, height=64)
TALK = replace(clips.M4A, seconds=1.0)
OLD = replace(clips.WMV, seconds=1.0, width=64, height=64)
IN_PLACE = ("a.mp4", "deep/down/b.mov", "talk.m4a", "wrong.swf")
BESIDE = ("old/film.wmv", "talk.aac")
PLAYS = ("fine.mp3", "fine.webm")
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:01.000\nOne\n"


@pytest.fixture(scope="module")
def master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with media of every fate, as it is when it has just been unpacked: read-only files."""
    course = tmp_path_factory.mktemp("master") / "course"
    for name in ("a.mp4", "deep/down/b.mov"):
        make_clip(course / name, SHORT)
    make_clip(course / "talk.m4a", TALK)
    make_clip(course / "wrong.swf", replace(SHORT, muxer="mp4"))
    make_clip(course / "old/film.wmv", OLD)
    make_clip(course / "talk.aac", replace(clips.AAC, seconds=1.0))
    make_clip(course / "fine.mp3", replace(clips.MP3, seconds=1.0))
    make_clip(course / "fine.webm", replace(clips.WEBM, seconds=1.0, width=64, height=64))
    (course / "a.vtt").write_text(CAPTIONS, encoding="utf-8")
    (course / "index.html").write_text("<video src=a.mp4>", encoding="utf-8")
    (course / "damaged.mp4").write_bytes((course / "a.mp4").read_bytes()[:3000])
    for path in course.rglob("*"):
        if path.is_file():
            path.chmod(0o444)
    return course


@pytest.fixture
def course(master: Path, tmp_path: Path) -> Path:
    return shutil.copytree(master, tmp_path / "course")


def run(course: Path, engine: Engine = WHEEL, *, keep_originals: bool = False, again: bool = False) -> Prepared:
    return prepare(
        course,
        engine,
        progress=lambda _: None,
        cancelled=lambda: False,
        keep_originals=keep_originals,
        again=again,
    )


def digests(course: Path) -> dict[str, str]:
    """Every file of the course but ours."""
    return {
        path.relative_to(course).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(course.rglob("*"))
        if path.is_file() and OWN_FOLDER not in path.relative_to(course).parts
    }


def codecs(path: Path) -> list[str]:
    facts = probe(path)
    assert facts is not None
    return [stream.codec for stream in facts.streams]


def require_truth(course: Path, master: Path) -> Prepared:
    """Each file is the author's or whole and new, and the record says which."""
    known, originals = prepared(course), digests(master)
    for name in (*IN_PLACE, *BESIDE):
        made = known.done.get(name)
        if made is None:
            assert digests(course)[name] == originals[name], name
        else:
            assert set(codecs(course / made.path)) <= {"AV1", "Opus"}, name
            assert watching.lasts(course / made.path) == pytest.approx(1.0, abs=0.1), name
    for name in (*PLAYS, "a.vtt", "index.html", "damaged.mp4"):
        assert digests(course)[name] == originals[name]
    return known


class TestPreparing:
    def test_what_the_engine_does_not_play_is_replaced_and_the_rest_is_left(self, course: Path, master: Path) -> None:
        known = run(course)
        require_truth(course, master)
        assert set(known.done) == {*IN_PLACE, *BESIDE}
        assert known.waiting == ()
        assert known == prepared(course)
        assert known.is_ready_for(WHEEL.name)

    def test_a_file_keeps_its_name_where_its_container_can_hold_the_new_codecs(self, course: Path) -> None:
        known = run(course)
        assert {name: known.done[name].path for name in IN_PLACE} == {name: name for name in IN_PLACE}
        for name in BESIDE:
            assert known.done[name].path.startswith(".carrel/media/")
            assert not (course / name).exists()

    def test_a_player_finds_it_by_the_authors_name_with_its_new_type(self, course: Path) -> None:
        run(course)
        files = CourseFiles(course)
        types = {"a.mp4": "video/mp4", "old/film.wmv": "video/mp4", "talk.aac": "audio/mp4", "wrong.swf": "video/mp4"}
        for name, mime in types.items():
            found = files.find(name)
            assert found is not None
            assert found.mime == mime

    def test_it_knows_what_an_author_would_ask_for(self, course: Path) -> None:
        done = run(course).done
        assert 'video/mp4; codecs="avc1.64001F, mp4a.40.2"' in done["a.mp4"].types
        assert "video/quicktime" in done["deep/down/b.mov"].types
        assert 'audio/mp4; codecs="mp4a.40.2"' in done["talk.m4a"].types
        assert "video/x-ms-wmv" in done["old/film.wmv"].types
        assert "audio/aac" in done["talk.aac"].types

    def test_what_is_damaged_is_named_with_a_sentence_and_left(self, course: Path) -> None:
        known = run(course)
        assert list(known.unplayable) == ["damaged.mp4"]
        assert "damaged" in str(known.unplayable["damaged.mp4"])

    def test_new_files_are_read_only_like_the_others(self, course: Path) -> None:
        known = run(course)
        for made in known.done.values():
            assert (course / made.path).stat().st_mode & 0o777 == 0o444

    def test_nothing_is_left_but_the_new_files(self, course: Path) -> None:
        run(course)
        ours = {path.relative_to(course / OWN_FOLDER).as_posix() for path in (course / OWN_FOLDER).rglob("*.*")}
        assert ours == {"prepared.json", "media/old/film.wmv.mp4", "media/talk.aac.m4a"}

    def test_an_engine_that_plays_it_all_gets_the_files_as_they_are(self, course: Path, master: Path) -> None:
        for name in BESIDE:
            (course / name).unlink()
        before = digests(course)
        known = run(course, SYSTEM)
        assert digests(course) == before
        assert known.done == {}
        assert known.is_ready_for(SYSTEM.name)

    def test_a_course_without_media_is_ready_for_every_engine(self, tmp_path: Path) -> None:
        (tmp_path / "index.html").write_text("<p>", encoding="utf-8")
        assert take_note(tmp_path).engine == NO_MEDIA
        assert run(tmp_path).is_ready_for("any engine")

    def test_a_second_time_there_is_nothing_to_do(self, course: Path) -> None:
        known, before = run(course), digests(course)
        assert run(course) == known
        assert digests(course) == before

    def test_it_begins_with_what_the_import_noted(self, course: Path, master: Path) -> None:
        noted = take_note(course)
        assert set(noted.waiting) == {*IN_PLACE, *BESIDE, *PLAYS, "damaged.mp4"}
        assert set(run(course).done) == {*IN_PLACE, *BESIDE}

    def test_a_film_given_up_by_another_process_is_not_tried_again(self, course: Path) -> None:
        run(course, replace(WHEEL, codecs=SYSTEM.codecs))
        record = course / OWN_FOLDER / "prepared.json"
        known = json.loads(record.read_text(encoding="utf-8"))
        known |= {
            "engine": WHEEL.name,
            "waiting": ["talk.m4a"],
            "unplayable": {"a.mp4": {"fault": "kills-its-reader", "details": {}}},
        }
        record.write_text(json.dumps(known), encoding="utf-8")
        found = run(course)
        assert found.unplayable == {"a.mp4": Reason(Fault.KILLS_ITS_READER)}
        assert "talk.m4a" in found.done

    def test_a_new_engine_means_looking_again(self, course: Path) -> None:
        first = run(course, SYSTEM)
        assert set(first.done) == set(BESIDE) - {"talk.aac"}
        second = run(course, WHEEL)
        assert set(second.done) == {*IN_PLACE, *BESIDE}
        assert second.engine == WHEEL.name

    def test_asked_again_it_looks_at_everything_anew(self, course: Path, master: Path) -> None:
        run(course)
        (course / "damaged.mp4").unlink()
        shutil.copy(master / "a.mp4", course / "damaged.mp4")
        assert "damaged.mp4" in run(course).unplayable
        known = run(course, again=True)
        assert known.unplayable == {}
        assert {*IN_PLACE, *BESIDE, "damaged.mp4"} == set(known.done)

    def test_an_engine_that_plays_less_hears_of_what_the_file_was_at_first(self, course: Path) -> None:
        first = run(course).done["a.mp4"]
        poor = Engine.from_answers("poor", FREE | {"AV1": False})
        assert run(course, poor).done["a.mp4"].types == first.types


class TestProgress:
    def test_it_tells_file_seconds_speed_and_time_left(self, course: Path) -> None:
        told: list[PrepareProgress] = []
        prepare(course, WHEEL, progress=told.append, cancelled=lambda: False)
        looking = [now.file for now in told if not now.total]
        writing = [now for now in told if now.total]
        assert set(looking) == {*IN_PLACE, *BESIDE, *PLAYS, "damaged.mp4"}
        assert list(dict.fromkeys(now.file for now in writing)) == sorted({*IN_PLACE, *BESIDE})
        assert [now.index for now in writing] == sorted(now.index for now in writing)
        assert {now.count for now in writing} == {len(IN_PLACE) + len(BESIDE)}
        assert [now.done for now in writing] == sorted(now.done for now in writing)
        assert writing[-1].done == pytest.approx(writing[-1].total, abs=0.3)
        assert writing[-1].speed > 0
        assert writing[-1].left is not None
        assert writing[-1].left < 1

    def test_it_stops_when_told_to_and_goes_on_where_it_was(self, course: Path, master: Path) -> None:
        told: list[PrepareProgress] = []
        with pytest.raises(ImportCancelledError):
            prepare(
                course,
                WHEEL,
                progress=told.append,
                cancelled=lambda: bool(told) and told[-1].index >= 2 and told[-1].total > 0,
            )
        known = require_truth(course, master)
        assert len(known.done) == 2
        assert len(known.waiting) == 4
        assert not known.is_ready_for(WHEEL.name)
        assert len(run(course).done) == 6

    def test_play_without_preparing_lasts_until_it_is_asked_for(self, course: Path) -> None:
        assert skip(course).skipped
        assert prepared(course).is_ready_for(WHEEL.name)
        assert not run(course).skipped


class TestOriginals:
    def test_they_are_kept_when_asked_and_can_be_put_back(self, course: Path, master: Path) -> None:
        known = run(course, keep_originals=True)
        assert len(known.done) == 6
        back = restore(course)
        assert digests(course) == digests(master)
        assert back.done == {}
        assert set(back.waiting) == {*IN_PLACE, *BESIDE}
        assert back.skipped
        assert not list((course / OWN_FOLDER / "media").rglob("*.*"))
        assert len(run(course).done) == 6

    def test_where_none_were_kept_nothing_is_put_back(self, course: Path) -> None:
        known, before = run(course), digests(course)
        assert restore(course).done == known.done
        assert digests(course) == before

    def test_a_disk_without_second_names_keeps_copies(
        self, course: Path, master: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise OSError(errno.EPERM, "no links here")

        monkeypatch.setattr(os, "link", refuse)
        run(course, keep_originals=True)
        restore(course)
        assert digests(course) == digests(master)


class TestTheDisk:
    def test_a_full_disk_is_said_so_and_every_original_is_kept(
        self, course: Path, master: Path, tmp_path: Path
    ) -> None:
        disk = _small_disk(tmp_path / "disk", _size(course) + 96_000)
        try:
            there = shutil.copytree(course, disk / "course")
            (disk / "ballast").write_bytes(bytes(80_000))
            with pytest.raises(StorageError) as caught:
                run(there)
            assert caught.value.code is Refusal.DISK_FULL
            assert "room" in str(caught.value)
            require_truth(there, master)
            (disk / "ballast").unlink()
            assert len(run(there).done) == 6
        finally:
            subprocess.run(["umount", str(disk)], check=True)

    def test_two_at_once_are_one_too_many(self, course: Path) -> None:
        caught: list[StorageError] = []

        def begin_another(_: PrepareProgress) -> None:
            if not caught:
                with pytest.raises(StorageError) as refused:
                    run(course)
                caught.append(refused.value)

        prepare(course, WHEEL, progress=begin_another, cancelled=lambda: False)
        assert "already" in str(caught[0])
        assert len(prepared(course).done) == 6

    def test_a_result_that_is_not_what_was_planned_replaces_nothing(
        self, course: Path, master: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def write_less(source: Path, target: Path, *_: object, **__: object) -> float:
            shutil.copy(master / "fine.mp3", target)
            return 1.0

        monkeypatch.setattr(preparing, "transcode", write_less)
        known = run(course)
        assert known.done == {}
        assert set(known.unplayable) == {*IN_PLACE, *BESIDE, "damaged.mp4"}
        assert digests(course) == digests(master)

    def test_a_film_of_which_most_is_missing_is_called_damaged(self, tmp_path: Path) -> None:
        whole = make_clip(tmp_path / "course/film.mkv", Clip(seconds=6.0))
        whole.write_bytes(whole.read_bytes()[: whole.stat().st_size // 4])
        known = run(tmp_path / "course")
        assert "damaged" in str(known.unplayable["film.mkv"])


class Plug(BaseException):
    """Somebody pulled it."""


class TestKilled:
    """Whenever a process is killed, the next one finds its way."""

    @pytest.mark.parametrize("keep", [False, True])
    def test_between_any_two_steps_on_the_disk(
        self, course: Path, master: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keep: bool
    ) -> None:
        steps = _Steps(monkeypatch)
        with suppress(FileNotFoundError):
            shutil.rmtree(course)
        for at in range(1, 200):
            there = shutil.copytree(master, tmp_path / f"round-{at}")
            for name in ("deep/down/b.mov", "talk.m4a", "wrong.swf", "talk.aac", "fine.mp3", "fine.webm"):
                (there / name).unlink()
            steps.left = at
            try:
                run(there, keep_originals=keep)
            except Plug:
                steps.left = -1
                known = prepared(there)
                for name in ("a.mp4", "old/film.wmv"):
                    made = known.done.get(name)
                    if made is None:
                        assert digests(there)[name] == digests(master)[name]
                    else:
                        assert "AV1" in codecs(there / made.path)
                    if (there / name).exists() and "AV1" in codecs(there / name):
                        assert made is not None
                assert set(run(there, keep_originals=keep).done) == {"a.mp4", "old/film.wmv"}
                assert not (there / "old/film.wmv").exists()
                shutil.rmtree(there)
            else:
                assert at > 10  # it was pulled often enough
                return
        raise AssertionError("it never came to an end")

    def test_by_the_system_at_any_moment(self, course: Path, master: Path) -> None:
        chance, kills = random.Random(6), 0
        for _ in range(60):
            with _process(course) as process:
                assert process.stdout is not None
                process.stdout.readline()
                time.sleep(
                    chance.uniform(0, 0.25 if kills >= 3 else 0.02)
                )  # the first ones early: a quick machine is soon done
                kills += process.poll() is None
                process.kill()
            known = require_truth(course, master)
            if known.is_ready_for(WHEEL.name):
                break
        assert kills >= 3
        assert set(run(course).done) == {*IN_PLACE, *BESIDE}
        assert not list((course / OWN_FOLDER).glob("*.part"))


class _Steps:
    """Pulls the plug before the n-th step that changes the disk: a rename, a removal, a link."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = -1
        for name in ("replace", "unlink", "chmod"):
            monkeypatch.setattr(Path, name, self._counted(getattr(Path, name)))
        monkeypatch.setattr(os, "link", self._counted(os.link))
        monkeypatch.setattr(preparing, "sync_folder", self._counted(sync_folder))

    def _counted(self, step: Callable[..., object]) -> Callable[..., object]:
        def counted(*arguments: object, **named: object) -> object:
            if self.left == 0:
                raise Plug  # and nothing more is done: what clears up afterwards would not be there either
            self.left -= 1
            return step(*arguments, **named)

        return counted


class _process:  # noqa: N801 (reads as a function)
    def __init__(self, course: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.content.media.preparing_process", str(course)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def __enter__(self) -> "subprocess.Popen[bytes]":
        return self._process

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


def _size(course: Path) -> int:
    return sum(-(-path.stat().st_size // 4096) * 4096 for path in course.rglob("*") if path.is_file())


def _small_disk(mounted: Path, size: int) -> Path:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    mounted.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(mounted)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine does not let tests mount a file system")
    return mounted
