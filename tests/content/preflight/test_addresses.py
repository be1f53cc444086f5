"""Every address outside the package: its kind, its place, whether it loads by itself (the issue; field notes 2.4)."""

import base64
import json
from pathlib import Path

import pytest

from desktop.content.preflight.preflight import inspect
from desktop.content.preflight.report import AddressKind, Loading, OutsideAddress
from tests.content.preflight.looks import looked_over, no_media, outside
from tests.packages import Course, Lesson, build_zip


def only(folder: Path, files: dict[str, bytes | str]) -> OutsideAddress:
    (found,) = looked_over(folder, files).addresses
    return found


Row = tuple[str, AddressKind, Loading]
PAGE: list[Row] = [
    ('<script src="https://cdn.example.net/a.js"></script>', AddressKind.SCRIPT, Loading.BY_ITSELF),
    ('<script src="//cdn.example.net/a.js"></script>', AddressKind.SCRIPT, Loading.BY_ITSELF),
    ('<link rel="stylesheet" href="https://cdn.example.net/a.css">', AddressKind.STYLESHEET, Loading.BY_ITSELF),
    (
        '<link href="https://fonts.googleapis.com/css?family=Lato" rel=stylesheet>',
        AddressKind.FONT,
        Loading.BY_ITSELF,
    ),
    ('<link rel="preload" as="font" href="https://a.example.net/f.woff2">', AddressKind.FONT, Loading.BY_ITSELF),
    ('<img src="http://a.example.net/a.png">', AddressKind.IMAGE, Loading.BY_ITSELF),
    ('<img srcset="https://a.example.net/a.png 2x" src="a.png">', AddressKind.IMAGE, Loading.BY_ITSELF),
    ('<td background="http://a.example.net/a.png">', AddressKind.IMAGE, Loading.BY_ITSELF),
    ('<video src="https://a.example.net/a.mp4"></video>', AddressKind.MEDIA, Loading.BY_ITSELF),
    ('<audio><source src="https://a.example.net/a.mp3"></audio>', AddressKind.MEDIA, Loading.BY_ITSELF),
    ('<iframe src="https://a.example.net/form"></iframe>', AddressKind.FRAME, Loading.BY_ITSELF),
    ('<iframe src="https://www.youtube.com/embed/abc"></iframe>', AddressKind.VIDEO_SITE, Loading.BY_ITSELF),
    ('<iframe src="//player.vimeo.com/video/1"></iframe>', AddressKind.VIDEO_SITE, Loading.BY_ITSELF),
    (
        '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
        AddressKind.ANALYTICS,
        Loading.BY_ITSELF,
    ),
    ('<a href="https://en.wikipedia.org/wiki/Knot">Knots</a>', AddressKind.LINK, Loading.ON_CLICK),
    ('<a href="https://www.youtube.com/watch?v=abc">Film</a>', AddressKind.LINK, Loading.ON_CLICK),
    ('<form action="https://a.example.net/send"></form>', AddressKind.REQUEST, Loading.ON_CLICK),
    ('<meta http-equiv="refresh" content="0; url=https://a.example.net/">', AddressKind.PAGE, Loading.BY_ITSELF),
    ('<base href="https://a.example.net/course/">', AddressKind.PAGE, Loading.BY_ITSELF),
    ('<p style="background: url(https://a.example.net/a.png)">', AddressKind.IMAGE, Loading.BY_ITSELF),
    ('<style>@import "https://a.example.net/a.css";</style>', AddressKind.STYLESHEET, Loading.BY_ITSELF),
    ('<img data-src="https://a.example.net/a.png">', AddressKind.IMAGE, Loading.PERHAPS),
    ("<iframe srcdoc=\"<img src='https://a.example.net/a.png'>\"></iframe>", AddressKind.IMAGE, Loading.BY_ITSELF),
    (
        "<script>tag.src = 'https://www.youtube.com/iframe_api'; new YT.Player('p', {videoId: 'x1'})</script>",
        AddressKind.VIDEO_SITE,
        Loading.PERHAPS,
    ),
    (
        '<script type="importmap">{"imports": {"vue": "https://a.example.net/vue"}}</script>',
        AddressKind.SCRIPT,
        Loading.PERHAPS,
    ),
    (
        "<button onclick=\"window.open('https://a.example.net/')\">More</button>",
        AddressKind.LINK,
        Loading.ON_CLICK,
    ),
]


@pytest.mark.parametrize(("page", "kind", "loading"), PAGE)
def test_a_page_s_addresses_are_known_by_element_and_machine(
    tmp_path: Path, page: str, kind: AddressKind, loading: Loading
) -> None:
    long_enough = "<p>" + "To read on the page. " * 30 + '<a href="index.html">Again</a>'
    (found,) = looked_over(tmp_path, {"index.html": f"<title>x</title>\n{page}{long_enough}"}).addresses
    assert (found.kind, found.loading, found.file, found.line) == (kind, loading, "index.html", 2)


SCRIPT: list[Row] = [
    ('fetch("https://a.example.net/data.json")', AddressKind.REQUEST, Loading.PERHAPS),
    ('x.open("GET", "https://a.example.net/data.json", true)', AddressKind.REQUEST, Loading.PERHAPS),
    ('$.ajax({type: "POST", url: "https://a.example.net/save"})', AddressKind.REQUEST, Loading.PERHAPS),
    ('$.getJSON("https://a.example.net/data")', AddressKind.REQUEST, Loading.PERHAPS),
    ('new WebSocket("wss://a.example.net/live")', AddressKind.REQUEST, Loading.PERHAPS),
    ('importScripts("https://a.example.net/w.js")', AddressKind.SCRIPT, Loading.PERHAPS),
    ('const m = import("https://a.example.net/m.js")', AddressKind.SCRIPT, Loading.PERHAPS),
    ('script.src = "https://a.example.net/m.js"', AddressKind.SCRIPT, Loading.PERHAPS),
    ('img.src = "https://a.example.net/m.png"', AddressKind.IMAGE, Loading.PERHAPS),
    ('player.load("https://a.example.net/film.mp4")', AddressKind.MEDIA, Loading.PERHAPS),
    ('var film = "https://www.youtube.com/embed/abc"', AddressKind.VIDEO_SITE, Loading.PERHAPS),
    ('tag.src = "https://www.youtube.com/iframe_api"', AddressKind.MENTION, Loading.NEVER),
    ('var site = "https://www.youtube.com/iframe_api"', AddressKind.MENTION, Loading.NEVER),
    ('var c = {endpoint: "https://cloud.example.net/lrs/"}', AddressKind.LRS, Loading.PERHAPS),
    ('var e = "https://lrs.example.net/xapi/"', AddressKind.LRS, Loading.PERHAPS),
    ('window.open("https://a.example.net/help")', AddressKind.LINK, Loading.ON_CLICK),
    ('var help = "https://a.example.net/help"', AddressKind.MENTION, Loading.NEVER),
    ("document.write('<script src=\"https://a.example.net/a.js\"><\\/script>')", AddressKind.SCRIPT, Loading.PERHAPS),
    ('d(\'{"video":"https:\\\\/\\\\/a.example.net\\\\/film.mp4"}\')', AddressKind.MEDIA, Loading.PERHAPS),
]


@pytest.mark.parametrize(("script", "kind", "loading"), SCRIPT)
def test_a_script_s_addresses_are_known_by_the_code_before_them(
    tmp_path: Path, script: str, kind: AddressKind, loading: Loading
) -> None:
    found = only(tmp_path, {"app.js": f"// https://comment.example.net/\n\n{script};"})
    assert (found.kind, found.loading, found.file, found.line) == (kind, loading, "app.js", 3)


def test_a_module_s_imports_load_by_themselves(tmp_path: Path) -> None:
    found = only(tmp_path, {"app.mjs": 'import {a} from "https://cdn.example.net/a.js";'})
    assert (found.kind, found.loading) == (AddressKind.SCRIPT, Loading.BY_ITSELF)


STYLE: list[tuple[str, AddressKind]] = [
    ("@import url(https://a.example.net/a.css);", AddressKind.STYLESHEET),
    ("@import 'https://a.example.net/a.css';", AddressKind.STYLESHEET),
    ("@font-face { font-family: x; src: url('https://a.example.net/f?1') }", AddressKind.FONT),
    ('p { background: url( "https://a.example.net/a.png" ) }', AddressKind.IMAGE),
    ("p { background: url(//a.example.net/a) }", AddressKind.IMAGE),
]


@pytest.mark.parametrize(("style", "kind"), STYLE)
def test_a_style_sheet_s_addresses(tmp_path: Path, style: str, kind: AddressKind) -> None:
    found = only(tmp_path, {"a.css": f"/* https://no.example.net/ url(https://no.example.net/a) */\n{style}"})
    assert (found.kind, found.loading, found.line) == (kind, Loading.BY_ITSELF, 2)


class TestData:
    def test_json(self, tmp_path: Path) -> None:
        report = looked_over(
            tmp_path,
            {"data.json": json.dumps({"film": "https://vimeo.com/123", "more": {"href": "https://a.example.net/"}})},
        )
        assert {found.kind for found in report.addresses} == {AddressKind.VIDEO_SITE, AddressKind.LINK}

    def test_a_course_in_base64_as_rise_writes_it(self, tmp_path: Path) -> None:
        data = {"lessons": [{"html": '<iframe src="https://www.youtube.com/embed/xyz"></iframe>'}], "fill": "x" * 80}
        packed = base64.b64encode(json.dumps(data).encode()).decode()
        report = looked_over(tmp_path, {"index.html": f'<p>\n<script>window.courseData = "{packed}";</script>'})
        (found,) = report.addresses
        assert (found.kind, found.address) == (AddressKind.VIDEO_SITE, "https://www.youtube.com/embed/xyz")
        assert (found.loading, found.line) == (Loading.PERHAPS, 2)

    def test_xml(self, tmp_path: Path) -> None:
        found = only(
            tmp_path, {"data.xml": '<a xmlns="http://a.example.net/ns"><film src="https://b.example.net/a.mp4"/></a>'}
        )
        assert (found.kind, found.address) == (AddressKind.MEDIA, "https://b.example.net/a.mp4")

    def test_a_drawing(self, tmp_path: Path) -> None:
        svg = (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
            '<image xlink:href="https://a.example.net/a.png"/><style>@import url(https://a.example.net/a.css);</style></svg>'
        )
        report = looked_over(tmp_path, {"a.svg": svg})
        assert sorted(found.kind.value for found in report.addresses) == ["image", "stylesheet"]


class TestWhatIsNoAddress:
    """Names of vocabularies, doctypes and licences look like addresses, and nothing asks for them."""

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            (
                "index.html",
                '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://www.w3.org/TR/xhtml1/DTD/x.dtd">',
            ),
            ("index.html", '<html xmlns="http://www.w3.org/1999/xhtml">'),
            ("index.html", '<meta property="og:image" content="https://a.example.net/a.png">'),
            ("index.html", '<link rel="canonical" href="https://a.example.net/">'),
            ("index.html", '<link rel="dns-prefetch" href="//a.example.net">'),
            ("index.html", '<noscript><img src="https://a.example.net/count.gif"></noscript>'),
            ("index.html", '<object codebase="http://download.macromedia.com/swflash.cab">'),
            ("a.js", 'document.createElementNS("http://www.w3.org/2000/svg", "g")'),
            ("a.js", "/*! Licence: https://a.example.net/licence */"),
            ("a.js", 'var verb = "http://adlnet.gov/expapi/verbs/completed"'),
            ("a.js", 'var protocol = "https://"; var slashes = "//"'),
            ("a.js", "x = a // https://a.example.net/"),
            ("a.css", "@namespace svg url(http://www.w3.org/2000/svg);"),
            (
                "a.svg",
                '<svg xmlns="http://www.w3.org/2000/svg"><rdf x="http://purl.org/dc/dcmitype/StillImage"/></svg>',
            ),
            ("a.xml", '<a xsi:schemaLocation="http://a.example.net/x http://a.example.net/x.xsd"/>'),
        ],
    )
    def test_it_is_left_out(self, tmp_path: Path, name: str, text: str) -> None:
        assert looked_over(tmp_path, {name: text}).addresses == ()

    def test_what_stays_inside_is_not_outside(self, tmp_path: Path) -> None:
        page = '<script src="/a.js"></script><img src="data:image/png;base64,AA//BB"><a href="mailto:a@b.example">'
        assert looked_over(tmp_path, {"index.html": page, "a.js": ""}).addresses == ()


def test_an_address_with_half_a_letter_can_be_kept(tmp_path: Path) -> None:
    report = looked_over(tmp_path, {"a.js": r'fetch("https://a.example.net/\ud800.json")'})
    assert json.loads(report.model_dump_json())["addresses"][0]["address"] == "https://a.example.net/\ufffd.json"


class TestHowOften:
    def test_an_address_is_listed_once_for_a_file_and_counted(self, tmp_path: Path) -> None:
        page = '<img src="https://a.example.net/a.png">\n' * 3
        found = only(tmp_path, {"index.html": page})
        assert (found.count, found.line) == (3, 1)

    def test_what_loads_by_itself_comes_first(self, tmp_path: Path) -> None:
        page = '<a href="https://a.example.net/">a</a><img src="https://b.example.net/b.png">'
        report = looked_over(tmp_path, {"index.html": page})
        assert [found.loading for found in report.addresses] == [Loading.BY_ITSELF, Loading.ON_CLICK]

    def test_a_page_full_of_addresses_is_counted_to_its_end_and_listed_in_part(self, tmp_path: Path) -> None:
        page = "".join(f'<img src="https://a.example.net/{n}.png">' for n in range(1500))
        report = looked_over(tmp_path, {"index.html": page})
        assert (report.address_count, len(report.addresses)) == (1500, 1000)


class TestWhatAPageGoesOnWithout:
    def test_a_script_with_a_copy_in_the_package(self, tmp_path: Path) -> None:
        page = (
            '<script src="https://cdn.example.net/jquery.js"></script>'
            "<script>window.jQuery || document.write('<script src=\"jquery.js\"><\\/script>')</script>"
        )
        found = outside(looked_over(tmp_path, {"index.html": page, "jquery.js": ""}))
        assert not found["https://cdn.example.net/jquery.js"].is_needed

    def test_a_script_that_nothing_waits_for(self, tmp_path: Path) -> None:
        page = '<script async src="https://cdn.example.net/a.js"></script>'
        assert not only(tmp_path, {"index.html": page}).is_needed

    def test_any_other_is_needed(self, tmp_path: Path) -> None:
        assert only(tmp_path, {"index.html": '<script src="https://cdn.example.net/a.js"></script>'}).is_needed


def test_a_lesson_on_the_web_is_an_address_of_the_manifest(tmp_path: Path) -> None:
    course = Course(lessons=(Lesson("a"), Lesson("b", href="https://a.example.net/lesson")))
    files = {name: data for name, data in course.files().items() if not name.startswith("https:")}
    (found,) = inspect(build_zip(tmp_path / "course.zip", files), look=no_media).addresses
    assert (found.kind, found.file, found.is_needed) == (AddressKind.PAGE, "imsmanifest.xml", False)
