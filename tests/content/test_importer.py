"""The way into the library: all or nothing, whatever happens on the way."""

import errno
import hashlib
import io
import os
import shutil
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.content import unpack
from desktop.content.importer import (
    Progress,
    Stage,
    import_package,
    inspect_package,
    load_package,
    remove_package,
    sweep_leftovers,
)
from desktop.content.staging import staging
from desktop.scorm.refusal import (
    AlreadyImportedError,
    ImportCancelledError,
    PackageError,
    Refusal,
    StorageError,
    UnplayableError,
)
from tests.content.library import courses, import_quietly, is_clean
from tests.packages import Course, Entry, Lesson, build_zip

ROOT = Path(__file__).parents[2]
STAGES = (Stage.CHECKING, Stage.UNPACKING, Stage.SAVING)
"""Before a course is in the library; it is looked at afterwards."""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """About 4 MB in 40 files, so that an import takes a few turns."""
    course = Course(lessons=tuple(Lesson(f"l{n}", f"l{n}/index.html") for n in range(20)))
    more = {f"l{n}/movie.mp4": os.urandom(200_000) for n in range(20)}
    return build_zip(tmp_path / "course.zip", course.files(**more))


class TestImport:
    def test_the_course_lies_under_the_archives_sha_256(self, package: Path, library: Path) -> None:
        found = import_quietly(package, library)
        assert found.sha256 == hashlib.sha256(package.read_bytes()).hexdigest()
        assert found.folder == library / found.sha256
        assert courses(library) == [found.sha256]

    def test_every_file_is_there_as_packed_and_counted(self, tmp_path: Path, library: Path) -> None:
        files = Course().files(**{"a/b/c.bin": bytes(range(256)) * 3000, "empty.txt": b""})
        found = import_quietly(build_zip(tmp_path / "p.zip", files), library)
        there = {path.relative_to(found.folder).as_posix(): path for path in found.folder.rglob("*") if path.is_file()}
        assert there.keys() == files.keys()
        for name, data in files.items():
            assert there[name].read_bytes() == (data.encode() if isinstance(data, str) else data)
        assert (found.file_count, found.size) == (4, sum(path.stat().st_size for path in there.values()))

    def test_course_files_are_read_only(self, package: Path, library: Path) -> None:
        found = import_quietly(package, library)
        assert all(path.stat().st_mode & 0o222 == 0 for path in found.folder.rglob("*") if path.is_file())

    def test_the_manifest_can_be_read_again_from_the_folder(self, package: Path, library: Path) -> None:
        found = import_quietly(package, library)
        assert load_package(found.folder) == found.manifest

    def test_the_same_file_again_says_so_and_changes_nothing(self, package: Path, library: Path) -> None:
        first = import_quietly(package, library)
        with pytest.raises(AlreadyImportedError) as caught:
            import_quietly(package, library)
        assert (caught.value.sha256, caught.value.title) == (first.sha256, "A course")
        assert "“A course”" in str(caught.value)
        assert courses(library) == [first.sha256]

    def test_progress_is_told_in_the_callers_thread_and_never_goes_back(self, package: Path, library: Path) -> None:
        told: list[tuple[Progress, threading.Thread]] = []
        found = import_package(
            package,
            library,
            progress=lambda progress: told.append((progress, threading.current_thread())),
            cancelled=lambda: False,
        )
        steps = [progress for progress, _ in told]
        assert {thread for _, thread in told} == {threading.current_thread()}
        assert steps[0] == Progress(Stage.CHECKING, 0, found.size)
        assert steps[-1] == Progress(Stage.SAVING, found.size, found.size)
        assert [step.done for step in steps] == sorted(step.done for step in steps)

    def test_a_course_in_a_folder_of_the_archive_is_unpacked_from_there(self, tmp_path: Path, library: Path) -> None:
        files = {f"My course/{name}": data for name, data in Course().files().items()}
        package = build_zip(tmp_path / "p.zip", {**files, "readme.txt": "x", "__MACOSX/._readme.txt": "x"})
        found = import_quietly(package, library)
        assert (found.folder / "index.html").is_file()
        assert not (found.folder / "readme.txt").exists()
        assert {"nested-root", "outside-root"} <= {note.code for note in found.notes}

    def test_the_shallowest_manifest_counts(self, tmp_path: Path, library: Path) -> None:
        files = {
            "a/imsmanifest.xml": Course(title="Deep").manifest(),
            "imsManifest.XML": Course(title="Top").manifest(),
        }
        found = import_quietly(build_zip(tmp_path / "p.zip", {**files, "index.html": "x"}), library)
        assert found.manifest.title == "Top"
        assert load_package(found.folder).title == "Top"

    def test_of_equally_deep_manifests_the_first_by_name_counts_and_the_others_are_named(
        self, tmp_path: Path, library: Path
    ) -> None:
        """Field notes 2.5: others take the first in the archive's order, which is nobody's intention."""
        files: dict[str, bytes | str] = {}
        for folder, title in (("d/e", "Deep"), ("b", "Second"), ("A-much-longer-name", "First")):
            files |= {f"{folder}/{name}": data for name, data in Course(title=title).files().items()}
        found = import_quietly(build_zip(tmp_path / "p.zip", files), library)
        assert found.manifest.title == "First"
        text = next(note.text for note in found.notes if note.code == "several-manifests")
        assert "“b/imsmanifest.xml”, “d/e/imsmanifest.xml”" in text

    @pytest.mark.parametrize("name", ["imsManifest.xml", "IMSMANIFEST.XML", "imsmanifest.XML"])
    def test_a_manifest_in_another_case_is_read_and_noted(self, tmp_path: Path, library: Path, name: str) -> None:
        package = build_zip(tmp_path / "p.zip", {name: Course().manifest(), "index.html": "x"})
        found = import_quietly(package, library)
        assert "manifest-name" in [note.code for note in found.notes]
        assert load_package(found.folder) == found.manifest

    def test_several_wrapper_folders_are_seen_through(self, tmp_path: Path, library: Path) -> None:
        files = {f"a/b c/d/{name}": data for name, data in Course().files().items()}
        found = import_quietly(build_zip(tmp_path / "p.zip", files), library)
        assert (found.folder / "index.html").is_file()
        assert "“a/b c/d/”" in next(note.text for note in found.notes if note.code == "nested-root")

    def test_an_archive_written_as_a_stream_is_read(self, tmp_path: Path, library: Path) -> None:
        """Data descriptors and zip64 headers (APPNOTE 4.3.9, 4.5.3), as programs write who can't go back."""

        class Pipe(io.BytesIO):
            def seekable(self) -> bool:
                return False

            def tell(self) -> int:
                raise io.UnsupportedOperation

        pipe = Pipe()
        with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in Course().files().items():
                with archive.open(name, "w", force_zip64=True) as entry:
                    entry.write(data if isinstance(data, bytes) else data.encode())
        package = tmp_path / "p.zip"
        package.write_bytes(pipe.getvalue())
        with zipfile.ZipFile(package) as archive:
            assert all(info.flag_bits & 0x8 for info in archive.infolist())
        assert import_quietly(package, library).manifest.title == "A course"

    def test_what_stands_before_the_archive_is_passed_over(self, tmp_path: Path, library: Path) -> None:
        """As in archives that unpack themselves."""
        package = build_zip(tmp_path / "p.zip", Course().files())
        package.write_bytes(b"MZ" + bytes(1000) + package.read_bytes())
        assert import_quietly(package, library).manifest.title == "A course"


class TestStartPages:
    def refusal(self, files: dict[str, bytes | str], folder: Path) -> UnplayableError:
        with pytest.raises(UnplayableError) as caught:
            import_quietly(build_zip(folder / "p.zip", files), folder / "library")
        assert is_clean(folder / "library")
        return caught.value

    def test_one_missing_page_of_several_refuses_the_course_and_is_named(self, tmp_path: Path) -> None:
        files = Course(lessons=(Lesson(), Lesson("b", "b%20c.html?x=1"))).files()
        del files["b%20c.html"]
        error = self.refusal(files, tmp_path)
        assert (error.code, error.pages) == (Refusal.START_PAGE_MISSING, ("b c.html",))
        assert "“b c.html”" in str(error)

    def test_another_case_of_the_name_will_do_and_is_noted(self, tmp_path: Path, library: Path) -> None:
        files = Course(lessons=(Lesson(href="Index.HTM"),)).files()
        files["index.htm"] = files.pop("Index.HTM")
        found = import_quietly(build_zip(tmp_path / "p.zip", files), library)
        assert "other-spelling" in [note.code for note in found.notes]

    def test_a_course_on_the_network_is_refused(self, tmp_path: Path) -> None:
        files = Course(lessons=(Lesson(href="https://example.org/course"),)).files()
        assert self.refusal({"imsmanifest.xml": files["imsmanifest.xml"]}, tmp_path).code is Refusal.NEEDS_NETWORK

    def test_one_page_on_the_network_among_others_is_noted(self, tmp_path: Path, library: Path) -> None:
        manifest = Course(lessons=(Lesson(), Lesson("b", "https://example.org/"))).manifest()
        package = build_zip(tmp_path / "p.zip", {"imsmanifest.xml": manifest, "index.html": "x"})
        assert "remote-address" in [note.code for note in import_quietly(package, library).notes]

    def test_nothing_to_launch_is_refused(self, tmp_path: Path) -> None:
        manifest = Course().manifest().replace('href="index.html">', ">")
        assert self.refusal({"imsmanifest.xml": manifest}, tmp_path).code is Refusal.NOTHING_TO_LAUNCH


class TestPicture:
    def test_a_well_known_name_counts_and_the_shallowest_wins(self, tmp_path: Path, library: Path) -> None:
        files = Course().files(
            **{"img/cover.png": b"1", "a/b/thumbnail.jpg": b"2", "a/b/c/poster.png": b"3", "x.png": b"4"}
        )
        found = import_quietly(build_zip(tmp_path / "p.zip", files), library)
        assert found.picture == found.folder / "img/cover.png"

    def test_most_packages_have_none(self, package: Path, library: Path) -> None:
        assert import_quietly(package, library).picture is None


class TestCancel:
    @pytest.mark.parametrize("stage", STAGES)
    def test_cancelling_leaves_nothing_and_the_next_import_works(
        self, package: Path, library: Path, stage: Stage
    ) -> None:
        reached: list[Stage] = []
        with pytest.raises(ImportCancelledError):
            import_package(
                package,
                library,
                progress=lambda progress: reached.append(progress.stage),
                cancelled=lambda: stage in reached,
            )
        assert is_clean(library)
        assert courses(library) == []
        import_quietly(package, library)


KILLED = """
import sys, time
from pathlib import Path
from desktop.content.importer import Stage, import_package

def progress(told):
    if told.stage.value == sys.argv[3] and (told.done or told.stage is Stage.CHECKING):
        print("there", flush=True)
        time.sleep(600)

import_package(Path(sys.argv[1]), Path(sys.argv[2]), progress=progress, cancelled=lambda: False)
"""


class TestKill:
    def start(self, package: Path, library: Path, stage: Stage) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-c", KILLED, str(package), str(library), stage.value]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        with process.stdout:
            assert process.stdout.readline() == b"there\n"
        return process

    @pytest.mark.parametrize("stage", STAGES)
    def test_a_killed_import_leaves_no_course_and_is_swept(self, package: Path, library: Path, stage: Stage) -> None:
        process = self.start(package, library, stage)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert courses(library) == []
        sweep_leftovers(library)
        assert is_clean(library)
        import_quietly(package, library)

    def test_the_lock_of_one_that_was_killed_as_it_began_is_swept_and_that_of_one_that_works_is_not(
        self, library: Path
    ) -> None:
        with staging(library) as folder:
            at_work = folder.with_name(f"{folder.name}.lock")
            (folder.parent / "of-a-killed-one.lock").touch()
            sweep_leftovers(library)
            assert sorted(path.name for path in folder.parent.iterdir()) == sorted(["guard", folder.name, at_work.name])
        assert is_clean(library)

    def test_an_import_that_still_runs_is_not_swept(self, package: Path, library: Path) -> None:
        process = self.start(package, library, Stage.UNPACKING)
        try:
            sweep_leftovers(library)
            assert len(list((library / ".staging").glob("*/"))) == 1
        finally:
            process.kill()
            process.wait()


class BreakingOff(io.BytesIO):
    """A source whose stick is pulled after some bytes."""

    def __init__(self, data: bytes, good: int) -> None:
        super().__init__(data)
        self._good = good

    def _spend(self, count: int) -> None:
        self._good -= count
        if self._good < 0:
            raise OSError(errno.EIO, "Input/output error")

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self._spend(len(data))
        return data

    def readinto(self, buffer: "memoryview", /) -> int:  # type: ignore[override]
        count = super().readinto(buffer)
        self._spend(count)
        return count


class TestFaults:
    def refusal(self, package: Path, library: Path) -> StorageError:
        with pytest.raises(StorageError) as caught:
            import_quietly(package, library)
        assert is_clean(library)
        return caught.value

    @pytest.mark.parametrize(
        ("number", "code"),
        [
            (errno.ENOSPC, Refusal.DISK_FULL),
            (errno.EDQUOT, Refusal.DISK_FULL),
            (errno.EROFS, Refusal.FOLDER_NOT_WRITABLE),
            (errno.EACCES, Refusal.FOLDER_NOT_WRITABLE),
            (errno.EIO, Refusal.STORAGE_FAILED),
        ],
    )
    def test_a_disk_that_refuses_in_the_middle_is_named(
        self, package: Path, library: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Refusal
    ) -> None:
        write, written = os.write, []

        def failing(file: int, data: bytes) -> int:
            written.append(len(data))
            if sum(written) > 1_000_000:
                raise OSError(number, os.strerror(number))
            return write(file, data)

        monkeypatch.setattr(os, "write", failing)
        assert self.refusal(package, library).code is code

    def test_too_little_room_is_said_before_anything_is_written(
        self, package: Path, library: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        usage = shutil.disk_usage(package)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
        error = self.refusal(package, library)
        assert error.code is Refusal.DISK_FULL
        assert "4 MB" in str(error)

    def test_a_library_that_cannot_be_made_is_named(self, package: Path, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("x")
        with pytest.raises(StorageError) as caught:
            import_quietly(package, tmp_path / "file" / "library")
        assert caught.value.code is Refusal.FOLDER_NOT_WRITABLE

    def test_a_stick_pulled_in_the_middle_is_named(
        self, package: Path, library: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        data = package.read_bytes()

        def opening(_: Path) -> BinaryIO:
            return BreakingOff(data, 1_000_000)

        monkeypatch.setattr(unpack, "open_source", opening)
        assert self.refusal(package, library).code is Refusal.SOURCE_UNREADABLE

    @pytest.mark.parametrize(
        ("change", "code"),
        [
            (lambda source: source.write_bytes(source.read_bytes() + b"x"), Refusal.SOURCE_CHANGED),
            (lambda source: source.unlink(), Refusal.SOURCE_UNREADABLE),
        ],
    )
    def test_a_source_that_changes_meanwhile_is_named(
        self, package: Path, library: Path, change: Callable[[Path], object], code: Refusal
    ) -> None:
        changed: list[bool] = []

        def progress(told: Progress) -> None:
            if told.stage is Stage.UNPACKING and not changed:
                changed.append(True)
                change(package)

        with pytest.raises(StorageError) as caught:
            import_package(package, library, progress=progress, cancelled=lambda: False)
        assert caught.value.code is code
        assert is_clean(library)


class TestRemove:
    def test_a_course_leaves_no_trace(self, package: Path, library: Path) -> None:
        found = import_quietly(package, library)
        remove_package(found.folder)
        assert is_clean(library)

    def test_removing_what_is_gone_is_no_error(self, library: Path) -> None:
        remove_package(library / ("0" * 64))
        assert is_clean(library)

    def test_a_staging_folder_in_use_here_is_not_swept(self, library: Path) -> None:
        with staging(library) as folder:
            sweep_leftovers(library)
            assert folder.is_dir()
        assert is_clean(library)


names = st.text(st.sampled_from("aA./\\:\0é ~%c") | st.characters(), min_size=1, max_size=12) | st.sampled_from(
    ["../x", "/x", "C:/x", "a/../../x", "index.html", "imsmanifest.xml", "con", "a/", "a", "A", "x/imsmanifest.xml"]
)
entries = st.builds(
    Entry,
    name=names.filter(lambda name: name.isprintable() or "\ud800" not in name),
    data=st.binary(max_size=200),
    mode=st.sampled_from([0o100644, 0o120777, 0o040755, 0]),
)
holes = st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), max_size=4)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
@given(with_course=st.booleans(), more=st.lists(entries, max_size=6), holes=holes)
def test_any_archive_is_a_course_or_a_named_error_and_nothing_lands_outside(
    tmp_path: Path, with_course: bool, more: list[Entry], holes: list[tuple[int, int]]
) -> None:
    world = tmp_path / "world"
    shutil.rmtree(world, ignore_errors=True)
    (world / "in").mkdir(parents=True)
    try:
        package = build_zip(world / "in" / "p.zip", Course().files() if with_course else {}, more)
    except UnicodeEncodeError:
        return  # a name that no zip can hold
    data = bytearray(package.read_bytes())
    for at, value in holes:
        data[at % len(data)] = value
    package.write_bytes(data)
    library = world / "in" / "library"
    try:
        found = import_quietly(package, library)
    except PackageError as error:
        assert is_clean(library)
        assert str(error).endswith(".")
    else:
        assert courses(library) == [found.sha256]
        assert all(not path.is_symlink() for path in found.folder.rglob("*"))
    assert {path.name for path in world.iterdir()} == {"in"}
    assert {path.name for path in (world / "in").iterdir()} <= {"p.zip", "library"}


def test_inspecting_writes_nothing(package: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    found = inspect_package(package)
    assert (found.problems, found.file_count) == ((), 41)
    assert sorted(tmp_path.rglob("*")) == before
