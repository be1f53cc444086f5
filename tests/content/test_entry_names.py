"""Field notes 2.5: entry names with `\\` separators, non-UTF-8 names (CP437, CP866, CP1252, NFD from macOS) with and
without the UTF-8 flag, `__MACOSX/`, `.DS_Store`.

The bytes are what packing programs write; the names expected are what the author's own system shows.
"""

import struct
import unicodedata
import zlib
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.content.archive import Archive
from desktop.content.importer import ImportedPackage, load_package
from desktop.scorm.refusal import Refusal, UnsafeEntryError
from tests.content.library import import_quietly
from tests.packages import Course, Entry, Lesson, build_zip


def unpacked(folder: Path, entries: Sequence[Entry], course: Course | None = None) -> tuple[ImportedPackage, set[str]]:
    """The course of these entries beside a manifest that mentions only its own pages; the paths of its files."""
    course = course or Course()
    files = {"imsmanifest.xml": course.manifest(), "index.html": "x"}
    found = import_quietly(build_zip(folder / "p.zip", files, entries), folder / "library")
    return found, {path.relative_to(found.folder).as_posix() for path in found.folder.rglob("*") if path.is_file()}


def codes(found: ImportedPackage) -> list[str]:
    return [note.code for note in found.notes]


class TestCodePages:
    @pytest.mark.parametrize(
        ("names", "codec"),
        [
            (["Größe.html"], "cp437"),
            (["Übung 1/précis.html", "Ñandú.png"], "cp437"),
            (["São Tomé e Príncipe.html", "Lição.html"], "cp850"),
            (["Урок.html"], "cp866"),
            (["Урок 1/Введение.html", "ОХРАНА ТРУДА.pdf", "план.doc"], "cp866"),
            (["Größe.html", "Übung.html"], "cp1252"),
            (["précis.html", "Prüfung – Teil 2.html"], "cp1252"),
            (["Урок 1/Введение.html", "Тест.html"], "cp1251"),
            (["安全培训/第一课.html", "考试.html"], "gb2312"),
            (["レッスン/安全.html", "テスト.html"], "cp932"),
        ],
    )
    def test_names_that_the_manifest_does_not_mention_are_known_by_how_words_look(
        self, tmp_path: Path, names: list[str], codec: str
    ) -> None:
        found, files = unpacked(tmp_path, [Entry(name.encode(codec), b"x") for name in names])
        assert files == {"imsmanifest.xml", "index.html", *names}
        assert "file-name-encoding" in codes(found)

    @pytest.mark.parametrize(
        ("name", "codec"),
        [
            ("да.html", "cp866"),
            ("Příručka.html", "cp852"),
            ("Příručka.html", "cp1250"),
            ("안전.html", "cp949"),
            ("安全培訓.html", "cp950"),
            ("Ασφάλεια.html", "cp737"),
            ("Ασφάλεια.html", "cp1253"),
            ("表示.html", "cp932"),
        ],
    )
    def test_else_the_manifest_says_which_names_are_meant(self, tmp_path: Path, name: str, codec: str) -> None:
        """The second byte of 表 is the one of a backslash: names are read before their folders are told apart."""
        course = Course(lessons=(Lesson(href=name),))
        found, files = unpacked(tmp_path, [Entry(name.encode(codec), b"x")], course)
        assert name in files
        assert found.manifest.organization.root.children[0].launch is not None
        assert load_package(found.folder) == found.manifest

    def test_the_manifest_writes_them_percent_encoded_and_in_another_case(self, tmp_path: Path) -> None:
        course = Course(lessons=(Lesson(href="%D0%A3%D1%80%D0%BE%D0%BA%201/index.html"),))
        _, files = unpacked(tmp_path, [Entry("УРОК 1/index.html".encode("cp866"), b"x")], course)
        assert "УРОК 1/index.html" in files

    def test_a_manifest_in_the_same_code_page_says_so_too(self, tmp_path: Path) -> None:
        manifest = Course(lessons=(Lesson(href="да.html"),)).manifest().replace("UTF-8", "windows-1251")
        package = build_zip(
            tmp_path / "p.zip", {"imsmanifest.xml": manifest.encode("cp1251")}, [Entry("да.html".encode("cp866"), b"x")]
        )
        assert (import_quietly(package, tmp_path / "library").folder / "да.html").is_file()

    def test_wrapper_folders_have_such_names_as_well(self, tmp_path: Path) -> None:
        root = "Курс по охране".encode("cp866")
        entries = [
            Entry(root + b"/imsmanifest.xml", Course().manifest().encode()),
            Entry(root + b"/index.html", b"x"),
        ]
        found = import_quietly(build_zip(tmp_path / "p.zip", {}, entries), tmp_path / "library")
        assert (found.folder / "index.html").is_file()
        assert "“Курс по охране/”" in next(note.text for note in found.notes if note.code == "nested-root")

    def test_what_no_code_page_explains_is_code_page_437_as_the_standard_says(self, tmp_path: Path) -> None:
        _, files = unpacked(tmp_path, [Entry(b"\xb0\xdb\xf4.html", b"x")])
        assert "░█⌠.html" in files


class TestUnicode:
    def test_utf_8_without_the_flag(self, tmp_path: Path) -> None:
        found, files = unpacked(tmp_path, [Entry("Größe/安全.html".encode(), b"x")])
        assert "Größe/安全.html" in files
        assert "file-name-encoding" not in codes(found)

    def test_the_flag_on_a_name_that_is_not_utf_8(self, tmp_path: Path) -> None:
        found, files = unpacked(tmp_path, [Entry("Größe.html".encode("cp437"), b"x", says_utf8=True)])
        assert "Größe.html" in files
        assert "file-name-encoding" in codes(found)

    def test_other_names_keep_their_rightful_flag(self, tmp_path: Path) -> None:
        entries = [Entry("Größe.html".encode("cp437"), says_utf8=True), Entry("安全.html".encode(), says_utf8=True)]
        _, files = unpacked(tmp_path, entries)
        assert {"Größe.html", "安全.html"} <= files

    def test_accents_apart_from_their_letters_are_put_together(self, tmp_path: Path) -> None:
        apart = unicodedata.normalize("NFD", "Größe.html")
        course = Course(lessons=(Lesson(href="Größe.html"),))
        found, files = unpacked(tmp_path, [Entry(apart.encode(), b"x", says_utf8=True)], course)
        assert "Größe.html" in files
        assert "decomposed-names" in codes(found)

    def path_field(self, raw: bytes, name: str, crc: int | None = None) -> bytes:
        """APPNOTE 4.6.9."""
        body = struct.pack("<BL", 1, zlib.crc32(raw) if crc is None else crc) + name.encode()
        return struct.pack("<HH", 0x7075, len(body)) + body

    def test_the_unicode_name_beside_the_plain_one_counts(self, tmp_path: Path) -> None:
        raw = b"___.html\xe2"
        _, files = unpacked(tmp_path, [Entry(raw, b"x", extra=self.path_field(raw, "урок.html"))])
        assert "урок.html" in files

    def test_one_that_belongs_to_an_older_name_does_not(self, tmp_path: Path) -> None:
        raw = "Größe.html".encode("cp437")
        _, files = unpacked(tmp_path, [Entry(raw, b"x", extra=self.path_field(raw, "x.html", crc=1))])
        assert "Größe.html" in files

    def test_it_is_checked_like_any_other_name(self, tmp_path: Path) -> None:
        raw = b"\xe2.html"
        with pytest.raises(UnsafeEntryError) as caught:
            unpacked(tmp_path, [Entry(raw, b"x", extra=self.path_field(raw, "../evil.html"))])
        assert caught.value.code is Refusal.ESCAPES


class TestBackslashes:
    def test_they_separate_folders_and_are_noted(self, tmp_path: Path) -> None:
        found, files = unpacked(tmp_path, [Entry("lesson\\pictures\\a.png", b"x"), Entry("lesson\\empty\\")])
        assert files == {"imsmanifest.xml", "index.html", "lesson/pictures/a.png"}
        assert "backslash-names" in codes(found)

    def test_a_whole_course_may_be_packed_so(self, tmp_path: Path) -> None:
        entries = [
            Entry("Course\\imsmanifest.xml", Course().manifest().encode()),
            Entry("Course\\index.html", b"x"),
        ]
        found = import_quietly(build_zip(tmp_path / "p.zip", {}, entries), tmp_path / "library")
        assert (found.folder / "index.html").is_file()


class TestLeftovers:
    def test_what_macos_adds_is_left_out_and_noted(self, tmp_path: Path) -> None:
        entries = [
            Entry("__MACOSX/._index.html", b"x"),
            Entry("a/__MACOSX/._imsmanifest.xml", b"x"),
            Entry(".DS_Store", b"x"),
            Entry("a/.DS_Store", b"x"),
        ]
        found, files = unpacked(tmp_path, entries)
        assert files == {"imsmanifest.xml", "index.html"}
        assert "4 files" in next(note.text for note in found.notes if note.code == "mac-leftovers")

    def test_a_manifest_among_them_is_none(self, tmp_path: Path) -> None:
        manifest = Course(title="Ghost").manifest().encode()
        entries = [
            Entry("__MACOSX/imsmanifest.xml", manifest),
            Entry("b/imsmanifest.xml", Course().manifest().encode()),
        ]
        package = build_zip(tmp_path / "p.zip", {"b/index.html": "x"}, entries)
        assert import_quietly(package, tmp_path / "library").manifest.title == "A course"

    @pytest.mark.parametrize(
        "name", [".carrel/report.json", ".CARREL/media/a.mp4", ".carrel", ".car\u200crel/x", ".carrel\\launch.json"]
    )
    def test_nothing_lands_where_carrel_keeps_its_own(self, tmp_path: Path, name: str) -> None:
        found, files = unpacked(tmp_path, [Entry(name, b'{"version": 1, "pages": {"index.html": "evil.html"}}')])
        assert files == {"imsmanifest.xml", "index.html"}
        assert "own-folder" in codes(found)
        assert load_package(found.folder).organization.root.children[0].launch == "index.html"

    def test_nor_below_a_wrapper_folder(self, tmp_path: Path) -> None:
        files = {f"w/{name}": data for name, data in Course().files(**{".carrel/x": "x"}).items()}
        with Archive.open(build_zip(tmp_path / "p.zip", files)) as archive:
            assert {entry.name for entry in archive.entries} == {"imsmanifest.xml", "index.html"}
