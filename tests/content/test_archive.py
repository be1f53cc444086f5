"""Archives that could do harm, or can't be stored everywhere: each has its named error and leaves nothing behind."""

import stat
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.content.archive import Archive
from desktop.content.importer import import_package, inspect_package
from desktop.content.zip_table import Limits
from desktop.scorm.refusal import ArchiveError, PackageError, Refusal, UnsafeEntryError
from tests.content.library import import_quietly, is_clean
from tests.packages import Course, Entry, build_zip

LINK = stat.S_IFLNK | 0o777


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ([Entry("../evil.html")], Refusal.ESCAPES),
        ([Entry("a/../../evil.html")], Refusal.ESCAPES),
        ([Entry("a/..")], Refusal.ESCAPES),
        ([Entry("/etc/evil")], Refusal.ABSOLUTE),
        ([Entry("//server/share/evil")], Refusal.ABSOLUTE),
        ([Entry("C:/evil.html")], Refusal.DRIVE_LETTER),
        ([Entry("c:evil.html")], Refusal.DRIVE_LETTER),
        ([Entry("..\\evil.html")], Refusal.ESCAPES),
        ([Entry("a\\..\\..\\evil.html")], Refusal.ESCAPES),
        ([Entry("\\\\server\\share\\evil")], Refusal.ABSOLUTE),
        ([Entry("C:\\evil.html")], Refusal.DRIVE_LETTER),
        ([Entry("a\\b.html"), Entry("a/b.html")], Refusal.DUPLICATE),
        ([Entry("link", b"/etc/passwd", LINK)], Refusal.SPECIAL_FILE),
        ([Entry("fifo", mode=stat.S_IFIFO | 0o644)], Refusal.SPECIAL_FILE),
        ([Entry("device", mode=stat.S_IFBLK | 0o644)], Refusal.SPECIAL_FILE),
        ([Entry("a.html", b"1"), Entry("a.html", b"2")], Refusal.DUPLICATE),
        ([Entry("a/B.html"), Entry("A/b.html")], Refusal.CASE_COLLISION),
        ([Entry("stra\u00dfe.html"), Entry("STRASSE.html")], Refusal.CASE_COLLISION),
        ([Entry("caf\u00e9.html"), Entry("cafe\u0301.html")], Refusal.DUPLICATE),
        ([Entry("a"), Entry("a/b.html")], Refusal.FILE_AND_FOLDER),
        ([Entry("A"), Entry("a/")], Refusal.FILE_AND_FOLDER),
        ([Entry("a/CON")], Refusal.RESERVED_NAME),
        ([Entry("nul.html")], Refusal.RESERVED_NAME),
        ([Entry("LPT1.tar.gz")], Refusal.RESERVED_NAME),
        ([Entry("aux/x.html")], Refusal.RESERVED_NAME),
        ([Entry("COM\u00b9")], Refusal.RESERVED_NAME),
        ([Entry("a./x.html")], Refusal.TRAILING_DOT_OR_SPACE),
        ([Entry("x.html ")], Refusal.TRAILING_DOT_OR_SPACE),
        ([Entry("x\x07.html")], Refusal.FORBIDDEN_CHARACTER),
        ([Entry("x\n.html")], Refusal.FORBIDDEN_CHARACTER),
        ([Entry("ab:c.html")], Refusal.FORBIDDEN_CHARACTER),
        ([Entry("a?.html")], Refusal.FORBIDDEN_CHARACTER),
        ([Entry("a//b.html")], Refusal.FORBIDDEN_CHARACTER),
        ([Entry("x" * 256)], Refusal.NAME_TOO_LONG),
        ([Entry("\u00e4" * 128)], Refusal.NAME_TOO_LONG),
        ([Entry("x" * 200 + "/" + "y" * 200 + "/" + "z" * 601)], Refusal.NAME_TOO_LONG),
        ([Entry("a/" * 40 + "x.html")], Refusal.NESTED_TOO_DEEP),
        ([Entry("x.html", b"x" * 50, method=zipfile.ZIP_BZIP2)], Refusal.UNKNOWN_COMPRESSION),
    ],
    ids=lambda value: value.value if isinstance(value, Refusal) else None,
)
@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
def test_each_hostile_entry_has_its_name(tmp_path: Path, entries: list[Entry], code: Refusal) -> None:
    package = build_zip(tmp_path / "p.zip", Course().files(), entries)
    with pytest.raises(UnsafeEntryError) as caught:
        import_quietly(package, tmp_path / "library")
    assert caught.value.code is code
    assert str(caught.value).endswith(".")
    assert is_clean(tmp_path / "library")
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "library") == ["p.zip"]


def test_an_inspection_lists_every_problem_and_still_reads_the_manifest(tmp_path: Path) -> None:
    package = build_zip(tmp_path / "p.zip", Course().files(), [Entry("../a"), Entry("CON")])
    found = inspect_package(package)
    assert [problem.code for problem in found.problems] == [Refusal.ESCAPES, Refusal.RESERVED_NAME]
    assert found.manifest is not None
    assert found.manifest.title == "A course"


def patched(package: Path, change: Callable[[bytearray, int, int], None]) -> Path:
    """The package with `change(bytes, start of the last central entry, start of its local header)` applied."""
    data = bytearray(package.read_bytes())
    central = data.rindex(b"PK\x01\x02")
    change(data, central, struct.unpack_from("<L", data, central + 42)[0])
    package.write_bytes(data)
    return package


class TestLies:
    """What headers claim is not believed."""

    def course(self, folder: Path, data: bytes = b"x" * 10_000, method: int = zipfile.ZIP_DEFLATED) -> Path:
        return build_zip(folder / "p.zip", Course().files(), [Entry("last.bin", data, method=method)])

    def refusal(self, package: Path) -> PackageError:
        library = package.parent / "library"
        with pytest.raises(PackageError) as caught:
            import_quietly(package, library)
        assert is_clean(library)
        return caught.value

    def test_more_bytes_than_claimed_stop_the_import(self, tmp_path: Path) -> None:
        package = patched(self.course(tmp_path), lambda data, at, _: struct.pack_into("<L", data, at + 24, 100))
        assert self.refusal(package).code is Refusal.BOMB

    def test_fewer_bytes_than_claimed_are_damage(self, tmp_path: Path) -> None:
        package = patched(self.course(tmp_path), lambda data, at, _: struct.pack_into("<L", data, at + 24, 20_000))
        assert self.refusal(package).code is Refusal.DAMAGED_ARCHIVE

    def test_a_wrong_checksum_is_damage(self, tmp_path: Path) -> None:
        package = patched(self.course(tmp_path), lambda data, at, _: struct.pack_into("<L", data, at + 16, 1))
        assert self.refusal(package).code is Refusal.DAMAGED_ARCHIVE

    def test_an_entry_that_is_not_where_the_directory_says_is_damage(self, tmp_path: Path) -> None:
        package = patched(self.course(tmp_path), lambda data, at, _: struct.pack_into("<L", data, at + 42, 3))
        assert self.refusal(package).code in (Refusal.DAMAGED_ARCHIVE, Refusal.OVERLAPPING)

    @pytest.mark.parametrize("offset", [-9_000, 0xFFFF_FFF0, (1 << 64) - 1])
    def test_an_entry_before_or_behind_the_file_is_damage_and_not_the_fault_of_a_disk(
        self, tmp_path: Path, offset: int
    ) -> None:
        """An end record that claims too long a directory moves every entry before the start of the file."""
        package = build_zip(tmp_path / "p.zip", Course().files())
        source = Archive.open(package)
        with source:
            entry = replace(source.entries[0], offset=offset)
            with pytest.raises(ArchiveError) as caught:
                source.read(entry, 1000)
        assert caught.value.code is Refusal.DAMAGED_ARCHIVE

    def test_a_refusal_fits_into_a_window_however_long_the_name(self, tmp_path: Path) -> None:
        package = build_zip(tmp_path / "p.zip", Course().files(), [Entry("x" * 60_000)])
        refused = self.refusal(package)
        assert isinstance(refused, UnsafeEntryError)
        assert refused.code is Refusal.NAME_TOO_LONG
        assert len(str(refused)) <= 1000
        assert str(refused).endswith("exported again.")

    def test_broken_compressed_data_are_damage(self, tmp_path: Path) -> None:
        package = patched(
            self.course(tmp_path), lambda data, _, at: data.__setitem__(slice(at + 38, at + 44), b"\xff" * 6)
        )
        assert self.refusal(package).code is Refusal.DAMAGED_ARCHIVE

    def test_an_encrypted_entry_is_refused(self, tmp_path: Path) -> None:
        package = patched(self.course(tmp_path), lambda data, at, _: struct.pack_into("<H", data, at + 8, 0x1))
        assert self.refusal(package).code is Refusal.ENCRYPTED

    def test_entries_that_share_their_bytes_are_refused(self, tmp_path: Path) -> None:
        """The better zip bomb: many directory entries over one body."""
        package = build_zip(
            tmp_path / "p.zip", Course().files(), [Entry("one.bin", b"x" * 10_000), Entry("two.bin", b"x" * 10_000)]
        )

        def point_to_the_first(data: bytearray, at: int, _: int) -> None:
            before = data.rindex(b"PK\x01\x02", 0, at)
            data[at + 42 : at + 46] = data[before + 42 : before + 46]

        assert self.refusal(patched(package, point_to_the_first)).code is Refusal.OVERLAPPING

    def test_a_folder_hidden_in_a_link_is_no_way_out(self, tmp_path: Path) -> None:
        outside = tmp_path / "outside"
        outside.mkdir()
        entries = [Entry("way", str(outside).encode(), LINK), Entry("way/evil.html", b"x")]
        package = build_zip(tmp_path / "p.zip", Course().files(), entries)
        assert self.refusal(package).code is Refusal.SPECIAL_FILE
        assert list(outside.iterdir()) == []


class TestBombs:
    def refused(self, package: Path, limits: Limits) -> Refusal:
        library = package.parent / "library"
        with pytest.raises(ArchiveError) as caught:
            import_package(package, library, progress=lambda _: None, cancelled=lambda: False, limits=limits)
        assert is_clean(library)
        return caught.value.code

    def package(self, folder: Path, *entries: Entry) -> Path:
        return build_zip(folder / "p.zip", Course().files(), entries)

    def test_a_ratio_no_course_has(self, tmp_path: Path) -> None:
        package = self.package(tmp_path, Entry("zeros", bytes(2_000_000)))
        assert self.refused(package, Limits(ratio_from=1_000_000)) is Refusal.BOMB

    def test_small_files_of_one_letter_are_no_bomb(self, tmp_path: Path) -> None:
        import_quietly(self.package(tmp_path, Entry("zeros", bytes(2_000_000))), tmp_path / "library")

    def test_a_total_no_course_has(self, tmp_path: Path) -> None:
        package = self.package(tmp_path, Entry("a", b"x" * 1000))
        assert self.refused(package, Limits(total=1000)) is Refusal.TOO_LARGE

    def test_more_entries_than_any_course_has(self, tmp_path: Path) -> None:
        package = self.package(tmp_path, *(Entry(f"{n}") for n in range(20)))
        assert self.refused(package, Limits(entries=20)) is Refusal.TOO_MANY_ENTRIES

    def test_a_directory_too_large_to_read_is_not_read(self, tmp_path: Path) -> None:
        package = self.package(tmp_path, *(Entry(f"{n}") for n in range(20)))
        assert self.refused(package, Limits(directory=500)) is Refusal.TOO_MANY_ENTRIES

    def test_a_manifest_too_large_to_read_is_not_read(self, tmp_path: Path) -> None:
        assert self.refused(self.package(tmp_path), Limits(manifest=100)) is Refusal.TOO_LARGE


class TestNotAPackage:
    def refusal(self, package: Path) -> PackageError:
        with pytest.raises(PackageError) as caught:
            import_quietly(package, package.parent / "library")
        assert is_clean(package.parent / "library")
        return caught.value

    @pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"Rar!\x1a\x07", bytes(100_000)])
    def test_another_kind_of_file_is_named_as_such(self, tmp_path: Path, data: bytes) -> None:
        (tmp_path / "p.zip").write_bytes(data)
        assert self.refusal(tmp_path / "p.zip").code is Refusal.NOT_AN_ARCHIVE

    def test_a_download_that_broke_off_is_named_as_such(self, tmp_path: Path) -> None:
        package = build_zip(tmp_path / "p.zip", Course().files())
        package.write_bytes(package.read_bytes()[:300])
        assert self.refusal(package).code is Refusal.DAMAGED_ARCHIVE

    def test_a_file_that_is_not_there_is_named_as_such(self, tmp_path: Path) -> None:
        assert self.refusal(tmp_path / "no.zip").code is Refusal.SOURCE_UNREADABLE

    def test_a_folder_is_no_package(self, tmp_path: Path) -> None:
        (tmp_path / "p.zip").mkdir()
        assert self.refusal(tmp_path / "p.zip").code is Refusal.SOURCE_UNREADABLE
