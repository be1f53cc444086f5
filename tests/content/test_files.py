"""Which file of a course a path means."""

from pathlib import Path

import pytest

from desktop.content.files import CourseFiles, FileIndex, mime_type
from desktop.content.media.prepared import OWN_FOLDER, Prepared, Replacement, prepared, write_prepared
from desktop.content.media.reasons import Fault, Reason


@pytest.fixture
def course(tmp_path: Path) -> Path:
    folder = tmp_path / "course"
    for name in ("index.html", "Bilder/Caf\u00e9.JPG", "a/index.htm", "b/x.js", "my%20page.html"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "secret.html").write_text("secret")
    return folder


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("index.html", "index.html"),
        ("/index.html", "index.html"),
        ("b//x.js", "b/x.js"),
        ("./b/./x.js", "b/x.js"),
        ("INDEX.HTML", "index.html"),
        ("bilder/caf\u00e9.jpg", "Bilder/Caf\u00e9.JPG"),
        ("Bilder/Cafe\u0301.JPG", "Bilder/Caf\u00e9.JPG"),
        ("my page.html", "my%20page.html"),
        ("my%20page.html", "my%20page.html"),
        ("", "index.html"),
        ("/", "index.html"),
        ("a", "a/index.htm"),
        ("a/", "a/index.htm"),
    ],
)
def test_a_path_finds_its_file(course: Path, path: str, name: str) -> None:
    found = CourseFiles(course).find(path)
    assert found is not None
    assert found.path == course.resolve() / name


@pytest.mark.parametrize(
    "path",
    [
        "no.html",
        "../secret.html",
        "b/../../secret.html",
        "/../secret.html",
        "b",
        "..\\secret.html",
        "index.html\0",
        "C:/index.html",
        "index.html::$DATA",
    ],
)
def test_nothing_else_is_found(course: Path, path: str) -> None:
    assert CourseFiles(course).find(path) is None


def test_a_link_out_of_the_course_is_not_followed(course: Path, tmp_path: Path) -> None:
    (course / "link.html").symlink_to(tmp_path / "secret.html")
    assert CourseFiles(course).find("link.html") is None


@pytest.mark.parametrize(
    ("name", "mime"),
    [
        ("a.html", "text/html"),
        ("a.HTM", "text/html"),
        ("a.mjs", "text/javascript"),
        ("a.js", "text/javascript"),
        ("a.json", "application/json"),
        ("a.wasm", "application/wasm"),
        ("a.svg", "image/svg+xml"),
        ("a.woff2", "font/woff2"),
        ("a.vtt", "text/vtt"),
        ("a.mp4", "video/mp4"),
        ("a.m4a", "audio/mp4"),
        ("a.mp3", "audio/mpeg"),
        ("a.webm", "video/webm"),
        ("a.xml", "application/xml"),
        ("a.xyz", "application/octet-stream"),
        ("html", "application/octet-stream"),
    ],
)
def test_types_come_from_a_fixed_table(name: str, mime: str) -> None:
    assert mime_type(name) == mime


def test_an_exact_name_beats_a_folded_one() -> None:
    index = FileIndex(["a.html", "A.html"])
    assert (index.find("A.html"), index.find("a.html")) == ("A.html", "a.html")


class TestPreparedMedia:
    @pytest.fixture
    def prepared_course(self, course: Path) -> Path:
        (course / "Film.wmv").write_text("what the author packed")
        (course / "talk.mp4").write_text("replaced in place")
        made = course / OWN_FOLDER / "media" / "1.webm"
        made.parent.mkdir(parents=True)
        made.write_text("what was made of it")
        write_prepared(
            course,
            Prepared(
                engine="an engine",
                done={
                    "Film.wmv": Replacement(".carrel/media/1.webm", "video/webm", ("video/x-ms-wmv",)),
                    "gone/Old.avi": Replacement(".carrel/media/1.webm", "video/webm"),
                    "talk.mp4": Replacement("talk.mp4", 'video/mp4; codecs="av01.0.05M.08, opus"'),
                    "lost.avi": Replacement(".carrel/media/2.webm", "video/webm"),
                    "out.avi": Replacement("../secret.html", "video/webm"),
                },
            ),
        )
        return course

    @pytest.mark.parametrize("path", ["Film.wmv", "film.WMV", "gone/Old.avi", "GONE//old.avi"])
    def test_a_file_is_found_by_the_name_that_the_author_gave_it(self, prepared_course: Path, path: str) -> None:
        found = CourseFiles(prepared_course).find(path)
        assert found is not None
        assert (found.path.read_text(), found.mime) == ("what was made of it", "video/webm")

    def test_a_file_that_was_replaced_in_place_has_the_type_that_it_has_now(self, prepared_course: Path) -> None:
        found = CourseFiles(prepared_course).find("talk.mp4")
        assert found is not None
        assert (found.path.name, found.mime) == ("talk.mp4", 'video/mp4; codecs="av01.0.05M.08, opus"')

    @pytest.mark.parametrize("path", ["lost.avi", "out.avi"])
    def test_a_record_that_leads_to_no_file_of_the_course_finds_none(self, prepared_course: Path, path: str) -> None:
        assert CourseFiles(prepared_course).find(path) is None

    @pytest.mark.parametrize(
        "path",
        [".carrel/prepared.json", "/.carrel/media/1.webm", ".CARREL/prepared.json", "./.Carrel//media/1.webm"],
    )
    def test_what_carrel_made_has_no_address_of_its_own(self, prepared_course: Path, path: str) -> None:
        assert CourseFiles(prepared_course).find(path) is None

    def test_a_link_to_what_carrel_made_is_not_followed(self, prepared_course: Path) -> None:
        (prepared_course / "link.html").symlink_to(prepared_course / OWN_FOLDER / "prepared.json")
        assert CourseFiles(prepared_course).find("link.html") is None

    def test_what_was_written_is_read_again(self, prepared_course: Path) -> None:
        kept = Prepared(
            "engine", {"a": Replacement("b", "c/d", ("e/f", "g/h"))}, ("i",), {"j": Reason(Fault.EMPTY)}, skipped=True
        )
        write_prepared(prepared_course, kept)
        assert prepared(prepared_course) == kept

    @pytest.mark.parametrize("damaged", ["", "{", "[]", "{}", '{"version": 1}', '{"version": 2}', "\0"])
    def test_a_damaged_record_is_none(self, prepared_course: Path, damaged: str) -> None:
        (prepared_course / OWN_FOLDER / "prepared.json").write_text(damaged)
        assert prepared(prepared_course) == Prepared()
