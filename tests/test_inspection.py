"""What `carrel inspect` says: text for a terminal, JSON for programs, a page to print; its exit codes."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.command_line import inspect_one
from tests.packages import Course, Lesson, build_zip

FILM = '<p>one</p>\n<iframe src="https://www.youtube.com/embed/abc"></iframe><img src="gone.png">' + "<p>text</p>" * 100


@pytest.fixture
def limited(tmp_path: Path) -> Path:
    return build_zip(tmp_path / "knots.zip", Course("Knots").files(**{"index.html": FILM, "old.html": ""}))


def said(capsys: pytest.CaptureFixture[str], package: Path) -> tuple[int, list[str]]:
    code = inspect_one(package, as_json=False)
    return code, capsys.readouterr().out.splitlines()


def record(capsys: pytest.CaptureFixture[str], package: Path) -> tuple[int, dict[str, Any]]:
    code = inspect_one(package, as_json=True)
    return code, json.loads(capsys.readouterr().out)


class TestText:
    def test_what_is_declared_then_the_verdict_then_what_was_found_with_file_and_line(
        self, capsys: pytest.CaptureFixture[str], limited: Path
    ) -> None:
        code, lines = said(capsys, limited)
        assert code == 0
        assert lines[:2] == ["Title: Knots", "Standard: SCORM 1.2"]
        verdict = next(line for line in lines if line.startswith("Will it work offline?"))
        assert "Works with limits" in verdict
        assert "      index.html, line 2" in lines
        assert any("www.youtube.com" in line for line in lines)
        assert any("gone.png" in line for line in lines)
        assert any("old.html" in line for line in lines)

    def test_no_mark_of_direction_reaches_a_terminal(self, capsys: pytest.CaptureFixture[str], limited: Path) -> None:
        assert not set("\n".join(said(capsys, limited)[1])) & set("\u2066\u2067\u2068\u2069\u200e\u200f")

    def test_a_title_cannot_write_lines_of_its_own(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        course = Course(lessons=(Lesson(title="One&#10;Problem: none"),))
        _, lines = said(capsys, build_zip(tmp_path / "a.zip", course.files()))
        assert "Problem: none" not in lines

    def test_nothing_in_a_package_moves_colours_or_hides_what_a_terminal_shows(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        """ECMA-48: ESC and the C1 controls, which XML allows in titles; U+202E turns a name's letters round."""
        page = '<img src="https://a.example/\x1b]0;b\x07\x1b[2J.png"><a href="https://b.example/\u202egpj.exe\x9b31m">'
        course = Course("Kn\u009b2Jots\u202e", lessons=(Lesson(title="One\u009b31m"),))
        package = build_zip(tmp_path / "a.zip", course.files(**{"index.html": page, "b\u202egpj.html": page}))
        inspect_one(package, as_json=False)
        shown = capsys.readouterr().out
        assert "a.example" in shown and "Kn\ufffd2Jots" in shown
        assert not set(shown) & {*map(chr, range(0x7F, 0xA0)), *"\x00\x07\x1b\r\u202e"}
        inspect_one(package, as_json=True)
        assert not set(shown := capsys.readouterr().out) & {*map(chr, range(0x7F, 0xA0)), *"\x07\x1b\u202e"}
        assert json.loads(shown)["title"] == "Kn\u009b2Jots\u202e"

    def test_a_folder_of_a_course_is_inspected_too(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        folder = tmp_path / "knots"
        folder.mkdir()
        for name, data in Course("Knots").files(**{"index.html": FILM}).items():
            (folder / name).write_text(str(data))
        code, lines = said(capsys, folder)
        assert code == 0
        assert any("www.youtube.com" in line for line in lines)


class TestJson:
    def test_the_report_is_in_it_whole(self, capsys: pytest.CaptureFixture[str], limited: Path) -> None:
        code, found = record(capsys, limited)
        assert (code, found["verdict"]) == (0, "works with limits")
        report = found["report"]
        assert report["version"] == 1
        assert [(each["kind"], each["address"], each["file"], each["line"]) for each in report["addresses"]] == [
            ("video site", "https://www.youtube.com/embed/abc", "index.html", 2)
        ]
        assert [(each["path"], each["line"]) for each in report["missing"]] == [("gone.png", 2)]
        assert report["unused"] == ["old.html"]
        assert (report["file_count"], found["title"]) == (3, "Knots")

    def test_what_is_no_package_has_a_report_too(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        letter = tmp_path / "letter.txt"
        letter.write_text("Dear Ada")
        code, found = record(capsys, letter)
        assert (code, found["verdict"], found["problems"][0]["code"]) == (1, "refused", "not-an-archive")


class TestExitCodes:
    def test_ready_is_0(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        assert record(capsys, build_zip(tmp_path / "a.zip", Course().files()))[0] == 0

    def test_refused_is_1(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        package = build_zip(tmp_path / "a.zip", {"imsmanifest.xml": Course().manifest()})
        assert record(capsys, package)[0] == 1

    def test_what_will_not_work_offline_is_3(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        page = '<script src="https://cdn.example.net/app.js"></script>'
        package = build_zip(tmp_path / "a.zip", Course().files(**{"index.html": page}))
        code, found = record(capsys, package)
        assert (code, found["verdict"]) == (3, "won't work offline")


class TestPage:
    def test_it_is_written_where_it_is_wanted(
        self, capsys: pytest.CaptureFixture[str], limited: Path, tmp_path: Path
    ) -> None:
        page = tmp_path / "report.html"
        assert inspect_one(limited, as_json=False, html=page) == 0
        html = page.read_text(encoding="utf-8")
        assert html.startswith("<!DOCTYPE html>")
        assert "Works with limits" in html
        assert "<script" not in html

    def test_a_folder_that_is_not_there_is_said(self, limited: Path, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            inspect_one(limited, as_json=False, html=tmp_path / "none" / "report.html")
