"""A package zipped twice: opened where that is safe, measured over both levels, and gone without a trace if cut off."""

import hashlib
import io
import os
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop.content.importer import import_package, inspect_package, load_package, sweep_leftovers
from desktop.content.zip_table import Limits
from desktop.scorm.refusal import ArchiveError, ImportCancelledError, PackageError, Refusal
from tests.content.library import courses, import_quietly, is_clean
from tests.packages import Course, Entry, build_zip

ROOT = Path(__file__).parents[2]


def packed(folder: Path, files: dict[str, bytes | str], *more: Entry) -> bytes:
    path = build_zip(folder / "inner.zip", files, more)
    data = path.read_bytes()
    path.unlink()
    return data


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


def refusal(package: Path, library: Path, limits: Limits | None = None) -> PackageError:
    with pytest.raises(PackageError) as caught:
        import_package(package, library, progress=lambda _: None, cancelled=lambda: False, limits=limits)
    assert is_clean(library)
    assert str(caught.value).endswith(".")
    return caught.value


class TestOpened:
    @pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
    def test_the_course_in_it_is_imported_under_the_sha_256_of_the_outer_file(
        self, tmp_path: Path, library: Path, method: int
    ) -> None:
        inner = packed(tmp_path, Course().files(**{"a.bin": os.urandom(5000)}))
        package = build_zip(tmp_path / "p.zip", {"readme.txt": "x"}, [Entry("Course v2.zip", inner, method=method)])
        found = import_quietly(package, library)
        assert found.sha256 == hashlib.sha256(package.read_bytes()).hexdigest()
        assert courses(library) == [found.sha256]
        assert {path.name for path in found.folder.iterdir()} == {"imsmanifest.xml", "index.html", "a.bin"}
        assert "“Course v2.zip”" in next(note.text for note in found.notes if note.code == "nested-archive")
        assert load_package(found.folder) == found.manifest
        assert [path.name for path in (library / ".staging").iterdir()] == ["guard"]

    def test_it_may_be_in_a_folder_and_have_wrapper_folders_itself(self, tmp_path: Path, library: Path) -> None:
        inner = packed(tmp_path, {f"a/b/{name}": data for name, data in Course().files().items()})
        package = build_zip(tmp_path / "p.zip", {"dl/course.ZIP": inner, "dl/a.pdf": "x", "__MACOSX/._a": "x"})
        notes = {note.code: note.text for note in import_quietly(package, library).notes}
        assert {"nested-archive", "nested-root", "outside-archive"} <= notes.keys()
        assert notes["outside-archive"].startswith("1 file ")

    def test_an_archive_beside_a_manifest_is_a_file_like_any_other(self, tmp_path: Path, library: Path) -> None:
        package = build_zip(tmp_path / "p.zip", Course(title="Outer").files(**{"handout.zip": packed(tmp_path, {})}))
        found = import_quietly(package, library)
        assert found.manifest.title == "Outer"
        assert (found.folder / "handout.zip").is_file()

    def test_an_inspection_reads_it_too_and_keeps_nothing(self, tmp_path: Path) -> None:
        package = build_zip(tmp_path / "p.zip", {"c.zip": packed(tmp_path, Course().files())})
        before = sorted(tmp_path.rglob("*"))
        found = inspect_package(package)
        assert found.manifest is not None
        assert (found.manifest.title, found.problems, found.file_count) == ("A course", (), 2)
        assert sorted(tmp_path.rglob("*")) == before


class TestRefused:
    def test_several_archives_leave_the_choice_to_a_person(self, tmp_path: Path, library: Path) -> None:
        inner = packed(tmp_path, Course().files())
        error = refusal(build_zip(tmp_path / "p.zip", {"scorm12.zip": inner, "scorm2004.zip": inner}), library)
        assert error.code is Refusal.NO_MANIFEST
        assert "“scorm12.zip”, “scorm2004.zip”" in str(error)

    def test_only_one_level_is_opened(self, tmp_path: Path, library: Path) -> None:
        twice = packed(tmp_path, {"c.zip": packed(tmp_path, Course().files())})
        assert refusal(build_zip(tmp_path / "p.zip", {"b.zip": twice}), library).code is Refusal.NO_MANIFEST

    def test_web_pages_with_a_download_are_named_as_what_they_are(self, tmp_path: Path, library: Path) -> None:
        package = build_zip(tmp_path / "p.zip", {"index.html": "x", "all.zip": packed(tmp_path, {"a.doc": "x"})})
        error = refusal(package, library)
        assert error.code is Refusal.NO_MANIFEST
        assert "web pages" in str(error)

    def test_something_else_called_zip_is_no_archive(self, tmp_path: Path, library: Path) -> None:
        assert refusal(build_zip(tmp_path / "p.zip", {"c.zip": b"Rar!"}), library).code is Refusal.NOT_AN_ARCHIVE

    def test_names_inside_are_checked_like_any_others(self, tmp_path: Path, library: Path) -> None:
        inner = packed(tmp_path, Course().files(), Entry("../evil.html"))
        assert refusal(build_zip(tmp_path / "p.zip", {"c.zip": inner}), library).code is Refusal.ESCAPES

    def test_names_outside_are_checked_before_anything_is_copied(self, tmp_path: Path, library: Path) -> None:
        package = build_zip(tmp_path / "p.zip", {"c.zip": packed(tmp_path, Course().files())}, [Entry("../evil")])
        assert refusal(package, library).code is Refusal.ESCAPES


class TestBombs:
    """A bomb is no smaller for being wrapped."""

    def test_the_ratio_counts_from_the_outer_archive(self, tmp_path: Path, library: Path) -> None:
        """Each level alone stays below 150:1: stored zeros inside, deflated once outside, and the other way round."""
        zeros = bytes(2_000_000)
        inner = packed(tmp_path, Course().files(), Entry("zeros", zeros, method=zipfile.ZIP_STORED))
        package = build_zip(tmp_path / "p.zip", {"c.zip": inner})
        assert refusal(package, library, Limits(ratio_from=1_000_000)).code is Refusal.BOMB

    def test_two_modest_ratios_multiply(self, tmp_path: Path, library: Path) -> None:
        line = os.urandom(250)
        inner = packed(tmp_path, Course().files(), *(Entry(f"{n}", line * 80) for n in range(100)))
        package = build_zip(tmp_path / "p.zip", {"c.zip": inner})
        with zipfile.ZipFile(package) as outer, zipfile.ZipFile(io.BytesIO(inner)) as nested:
            first = outer.infolist()[0]
            claimed = sum(info.file_size for info in nested.infolist())
            assert first.file_size < 25 * first.compress_size
            assert claimed < 80 * len(inner)
            ratio = claimed // first.compress_size
        assert refusal(package, library, Limits(ratio_from=1_000_000, ratio=ratio)).code is Refusal.BOMB

    def test_the_inner_archive_may_not_be_larger_than_a_course(self, tmp_path: Path, library: Path) -> None:
        inner = packed(tmp_path, Course().files(), Entry("a", os.urandom(5000)))
        package = build_zip(tmp_path / "p.zip", {"c.zip": inner})
        assert refusal(package, library, Limits(total=5000)).code is Refusal.TOO_LARGE

    def test_nor_hold_more_entries_than_one(self, tmp_path: Path, library: Path) -> None:
        inner = packed(tmp_path, Course().files(), *(Entry(f"{n}") for n in range(20)))
        package = build_zip(tmp_path / "p.zip", {"c.zip": inner})
        assert refusal(package, library, Limits(entries=20)).code is Refusal.TOO_MANY_ENTRIES


COPYING = """
import sys, time
from pathlib import Path
from desktop.content.importer import import_package
asked = 0

def cancelled():
    global asked
    asked += 1
    if asked == 3:
        print("there", flush=True)
        time.sleep(600)
    return False

import_package(Path(sys.argv[1]), Path(sys.argv[2]), progress=lambda _: None, cancelled=cancelled)
"""


class TestCutOff:
    @pytest.fixture
    def package(self, tmp_path: Path) -> Path:
        """Large enough to be copied in several turns."""
        inner = packed(tmp_path, Course().files(), Entry("a.bin", os.urandom(3 << 20)))
        return build_zip(tmp_path / "p.zip", {"c.zip": inner})

    def test_cancelling_while_it_is_copied_leaves_nothing(self, package: Path, library: Path) -> None:
        asked: list[bool] = []

        def cancelled() -> bool:
            asked.append(True)
            return len(asked) == 3

        with pytest.raises(ImportCancelledError):
            import_package(package, library, progress=lambda _: pytest.fail("too late"), cancelled=cancelled)
        assert is_clean(library)

    def test_a_copy_that_a_killed_import_left_is_swept(self, package: Path, library: Path) -> None:
        command = [sys.executable, "-c", COPYING, str(package), str(library)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        with process.stdout:
            assert process.stdout.readline() == b"there\n"
        assert list(library.rglob("inner.zip"))
        process.send_signal(signal.SIGKILL)
        process.wait()
        sweep_leftovers(library)
        assert is_clean(library)
        import_quietly(package, library)

    def test_a_damaged_inner_archive_is_damage(self, package: Path, library: Path) -> None:
        data = bytearray(package.read_bytes())
        data[1 << 20] ^= 0xFF
        package.write_bytes(data)
        with pytest.raises(ArchiveError) as caught:
            import_quietly(package, library)
        assert caught.value.code is Refusal.DAMAGED_ARCHIVE
        assert is_clean(library)
