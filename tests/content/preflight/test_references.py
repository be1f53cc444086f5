"""Files that are referred to and missing, and files that nothing refers to (the issue; field notes 2.5)."""

import base64
import json
from pathlib import Path

import pytest

from desktop.content.preflight.report import Loading, MissingFile, Report
from tests.content.preflight.looks import looked_over
from tests.packages import Course, Lesson


def missing(report: Report) -> dict[str, MissingFile]:
    return {found.path: found for found in report.missing}


class TestMissing:
    @pytest.mark.parametrize(
        ("page", "path"),
        [
            ('<img src="img/a.png">', "img/a.png"),
            ('<script src="./js/../js/a.js?v=2"></script>', "js/a.js"),
            ('<link rel="stylesheet" href="a.css">', "a.css"),
            ('<a href="next%20page.html#top">Next</a>', "next page.html"),
            ('<video><source src="film.mp4"></video>', "film.mp4"),
            ('<iframe src="inner.html"></iframe>', "inner.html"),
            ('<img src="img\\a.png">', "img/a.png"),
            ('<img src="file:///C:/Users/ada/a.png">', "file:///C:/Users/ada/a.png"),
            ('<a href="C:\\Users\\ada\\a.doc">a</a>', "C:\\Users\\ada\\a.doc"),
        ],
    )
    def test_what_a_page_asks_for_is_named_with_its_line(self, tmp_path: Path, page: str, path: str) -> None:
        found = missing(looked_over(tmp_path, {"index.html": f"<p>\n{page}"}))
        assert list(found) == [path]
        assert (found[path].file, found[path].line) == ("index.html", 2)

    @pytest.mark.parametrize(
        "page",
        [
            '<a href="#top">',
            '<a href="javascript:go()">',
            '<a href="mailto:ada@center.example">',
            '<img src="data:image/png;base64,AAAA">',
            '<img src="{{ picture }}.png">',
            '<img src="<%= a %>.png">',
            '<a href="">',
            '<img src="https://a.example.net/a.png">',
            '<link rel="icon" href="favicon.ico">',
            "<a href=\"' + page + '.html\">",
        ],
    )
    def test_what_asks_for_no_file_of_the_package(self, tmp_path: Path, page: str) -> None:
        assert looked_over(tmp_path, {"index.html": page}).missing == ()

    def test_another_case_and_a_folder_s_start_page_are_found(self, tmp_path: Path) -> None:
        page = '<img src="IMG/A.PNG"><a href="more/">more</a>'
        report = looked_over(tmp_path, {"index.html": page, "img/a.png": b"", "more/index.html": ""})
        assert (report.missing, report.unused) == ((), ())

    def test_a_style_counts_from_its_own_folder(self, tmp_path: Path) -> None:
        files = {"index.html": "<link rel=stylesheet href=css/a.css>", "css/a.css": "p{background:url(../a.png)}"}
        assert looked_over(tmp_path, {**files, "a.png": b""}).missing == ()
        assert list(missing(looked_over(tmp_path, {**files, "css/b.png": b""}))) == ["a.png"]

    def test_a_page_counts_from_its_base(self, tmp_path: Path) -> None:
        page = '<base href="content/"><img src="a.png"><img src="b.png">'
        assert list(missing(looked_over(tmp_path, {"index.html": page, "content/a.png": b""}))) == ["content/b.png"]

    def test_from_a_script_only_what_the_package_has_nowhere_is_missed(self, tmp_path: Path) -> None:
        script = 'fetch("data/a.json"); fetch("b.json"); fetch("img" + n + ".json"); load("c.json")'
        report = looked_over(tmp_path, {"js/app.js": script, "deep/data/a.json": "{}"})
        assert list(missing(report)) == ["b.json"]

    def test_what_only_the_manifest_lists_is_missed_least(self, tmp_path: Path) -> None:
        more = '<resource identifier="x" type="webcontent"><file href="gone.png"/></resource>'
        course = Course(in_manifest=f"<resources>{more}</resources>")
        (found,) = looked_over(tmp_path, {}, course).missing
        assert (found.path, found.file, found.loading) == ("gone.png", "imsmanifest.xml", Loading.NEVER)

    def test_a_page_is_missing_also_where_it_is_not_listed_as_a_file(self, tmp_path: Path) -> None:
        """SCORM 1.2 CAM, 2.3.2.5: `href` names the page, `file` lists it; many manifests leave the list away."""
        course = Course(in_manifest='<resources><resource identifier="x" href="gone.html"/></resources>')
        (found,) = looked_over(tmp_path, {}, course).missing
        assert (found.path, found.file, found.loading) == ("gone.html", "imsmanifest.xml", Loading.NEVER)


class TestUnused:
    def test_pieces_that_a_playlist_counts_may_be_used(self, tmp_path: Path) -> None:
        """ISO 23009-1, 5.3.9.4.4: `$Number$` in a template stands for each piece's number."""
        playlist = '<MPD><SegmentTemplate media="piece-$Number$.m4s"/></MPD>'
        files: dict[str, bytes | str] = {"a.mpd": playlist, "piece-1.m4s": "x", "index.html": "<a href='a.mpd'>"}
        report = looked_over(tmp_path, files)
        assert (report.unused, report.unused_is_sure) == (("piece-1.m4s",), False)

    def test_a_file_that_nothing_names(self, tmp_path: Path) -> None:
        report = looked_over(tmp_path, {"old/draft.html": "", "index.html": "<p>"})
        assert (report.unused, report.unused_count, report.unused_is_sure) == (("old/draft.html",), 1, True)

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("index.html", '<img src="pic a.png">'),
            ("index.html", '<img src="pic%20a.png">'),
            ("a.js", 'show("pic a.png")'),
            ("a.js", "show('../pics/pic a.png?1')"),
            ("a.json", '{"picture": "pic a.png"}'),
            ("a.css", "p{background:url('pic a.png')}"),
            ("a.xml", "<p>pic a.png</p>"),
            ("a.txt", "pic a.png"),
        ],
    )
    def test_a_file_that_any_text_names_is_used(self, tmp_path: Path, name: str, text: str) -> None:
        files: dict[str, bytes | str] = {"pic a.png": b"x", "index.html": f'<a href="{name}">', name: text}
        assert "pic a.png" not in looked_over(tmp_path, files).unused

    def test_that_the_manifest_lists_a_file_makes_it_no_used_one(self, tmp_path: Path) -> None:
        more = '<resource identifier="x" type="webcontent"><file href="a.png"/></resource>'
        course = Course(in_manifest=f"<resources>{more}</resources>")
        assert looked_over(tmp_path, {"a.png": b"x"}, course).unused == ("a.png",)

    def test_start_pages_schemas_and_the_manifest_are_used(self, tmp_path: Path) -> None:
        assert looked_over(tmp_path, {"adlcp_rootv1p2.xsd": "<x/>"}).unused == ()

    def test_where_scripts_put_names_together_the_report_is_not_sure(self, tmp_path: Path) -> None:
        files: dict[str, bytes | str] = {"index.html": "<script>show('slide' + n + '.png')</script>", "slide1.png": b""}
        report = looked_over(tmp_path, files)
        assert (report.unused, report.unused_is_sure) == (("slide1.png",), False)

    def test_of_other_sorts_of_files_it_stays_sure(self, tmp_path: Path) -> None:
        files: dict[str, bytes | str] = {"index.html": "<script>show(`slide${n}.png`)</script>", "old.html": ""}
        assert looked_over(tmp_path, files).unused_is_sure

    def test_data_in_base64_names_files_too(self, tmp_path: Path) -> None:
        data = {"lessons": [{"picture": "assets/hand.png", "text": "wash " * 50}]}
        packed = base64.b64encode(json.dumps(data).encode()).decode()
        files: dict[str, bytes | str] = {"index.html": f"<script>d('{packed}')</script>", "assets/hand.png": b"x"}
        assert looked_over(tmp_path, files).unused == ()


def test_lessons_know_their_pages(tmp_path: Path) -> None:
    course = Course(lessons=(Lesson("a", "one/index.html?x=1"), Lesson("b", "two.html", kind="asset")))
    lessons = looked_over(tmp_path, {}, course).lessons
    assert [(lesson.page, lesson.is_sco) for lesson in lessons] == [("one/index.html", True), ("two.html", False)]
