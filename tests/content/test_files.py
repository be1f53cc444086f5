"""Which file of a course a path means."""

from pathlib import Path

import pytest

from desktop.content.files import CourseFiles, FileIndex, mime_type


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
