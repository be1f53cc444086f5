"""The `course:` scheme as a page meets it: types, ranges, addresses, refusals, and the policy on every answer."""

from pathlib import Path
from threading import Barrier, Event
from typing import Any

import pytest
from shiboken6 import isValid

from desktop.config import RESOURCES
from desktop.content.files import CourseFiles
from tests.player.stage import Stage, page

CLIP = RESOURCES / "samples" / "fire-safety" / "media" / "extinguisher.webm"
FETCH = """
const got = await fetch({address!r}, {options});
return [got.status, got.headers.get("content-type"), await got.text()];
"""


def fetch(stage: Stage, address: str, options: str = "{}") -> Any:  # noqa: ANN401 ([status, type, text] or {error})
    return stage.answer(FETCH.format(address=address, options=options))


@pytest.fixture(scope="module")
def course(one_seat: Stage) -> Stage:
    """One course for all tests that only read."""
    one_seat.play(
        page(),
        files={
            "style.css": "p { color: rgb(1, 2, 3) }",
            "script.js": "1",
            "data.json": "[]",
            "drawing.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "track.vtt": "WEBVTT",
            "Pages/Zwei Größen.html": "space",
            "plus+plus.txt": "plus",
            "hash#tag.txt": "hash",
            "per%20cent.txt": "percent",
            "question.txt": "question",
            "folder/index.html": "start page",
            "unknown.xyz": "?",
            "clip.webm": CLIP.read_bytes(),
        },
    )
    return one_seat


class TestTypes:
    @pytest.mark.parametrize(
        ("name", "mime"),
        [
            ("index.html", "text/html"),
            ("style.css", "text/css"),
            ("script.js", "text/javascript"),
            ("data.json", "application/json"),
            ("drawing.svg", "image/svg+xml"),
            ("track.vtt", "text/vtt"),
            ("clip.webm", "video/webm"),
            ("unknown.xyz", "application/octet-stream"),
        ],
    )
    def test_a_file_comes_with_the_type_of_its_extension(self, course: Stage, name: str, mime: str) -> None:
        status, found, _ = fetch(course, name)
        assert (status, found.partition(";")[0]) == (200, mime)


class TestAddresses:
    @pytest.mark.parametrize(
        ("address", "text"),
        [
            ("Pages/Zwei%20Gr%C3%B6%C3%9Fen.html", "space"),
            ("Pages/Zwei Größen.html", "space"),
            ("pages/zwei%20größen.HTML", "space"),
            ("Pages%2FZwei%20Gr%C3%B6%C3%9Fen.html", "space"),
            ("plus+plus.txt", "plus"),
            ("plus%2Bplus.txt", "plus"),
            ("hash%23tag.txt", "hash"),
            ("per%2520cent.txt", "percent"),
            ("question.txt?a=1&b=/../x", "question"),
            ("question.txt?#part", "question"),
            ("question.txt#part", "question"),
            ("folder/", "start page"),
            ("folder/../question.txt", "question"),
            ("folder/%2e%2e/question.txt", "question"),
            ("//question.txt".removeprefix("/"), "question"),
            ("/question.txt", "question"),
            ("/./folder//index.html", "start page"),
        ],
    )
    def test_an_address_means_the_file_an_author_means(self, course: Stage, address: str, text: str) -> None:
        assert fetch(course, address)[::2] == [200, text]

    @pytest.mark.parametrize(
        "address",
        [
            "../../../../../../etc/passwd",
            "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd",
            "folder/..%2f..%2f..%2f..%2fdata",
            "..%5c..%5cwindows%5cwin.ini",
            "/C:/Windows/win.ini",
            "/%2fetc/passwd",
            "question.txt%00.html",
            "x" * 5_000,
            "%c3%28",
            "no-such-file.js",
            "folder/no-such-file.js?x=1",
            ".carrel/no-such-file.js",
            ".carrel/..%2f..%2f..%2fetc/passwd",
        ],
    )
    def test_what_is_not_in_the_course_is_answered_with_404(self, course: Stage, address: str) -> None:
        assert fetch(course, address)[::2] == [404, ""]

    @pytest.mark.parametrize("seq", ["x", "-1", "", "9999999999999999999", "%D9%A3"])
    def test_a_commit_that_no_run_time_of_ours_asks_for_fails(self, course: Stage, seq: str) -> None:
        assert fetch(course, f".carrel/commit?seq={seq}")[0] >= 400

    @pytest.mark.parametrize("ask", ["open('GET', 'gone.js')", "open('GET', 'gone.js', false)"])
    def test_a_request_of_the_old_kind_fails_too(self, course: Stage, ask: str) -> None:
        said = course.answer(
            f"const it = new XMLHttpRequest(); return await new Promise((go) => {{ it.onerror = () => go('error');"
            f" it.{ask}; try {{ it.send(); }} catch {{ go('thrown'); }} }});"
        )
        assert said in ("error", "thrown")

    @pytest.mark.parametrize("tag", ["script", "img", "link rel=stylesheet", "video"])
    def test_an_element_whose_file_is_missing_hears_error(self, course: Stage, tag: str) -> None:
        name = "href" if "link" in tag else "src"
        said = course.answer(
            f"const it = document.createElement('{tag.split(maxsplit=1)[0]}'); it.rel = 'stylesheet';"
            "return await new Promise((go) => { it.onerror = () => go('error'); it.onload = () => go('load');"
            f" it.{name} = 'gone.x'; document.body.append(it); }})"
        )
        assert said == "error"

    def test_a_missing_file_is_told_to_the_author_by_its_path(self, course: Stage) -> None:
        course.missing.clear()
        course.answer(
            "return await new Promise((go) => { const it = new Image(); it.onerror = () => go('error');"
            " it.src = 'pictures/gone.png?x=1'; })"
        )
        assert course.missing == ["pictures/gone.png"]

    def test_the_next_request_after_a_failure_is_served(self, course: Stage) -> None:
        fetch(course, "question.txt%00")
        assert fetch(course, "question.txt")[2] == "question"


class TestMethodsAndHosts:
    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
    def test_only_reading_is_served_and_anything_else_is_listed(self, course: Stage, method: str) -> None:
        course.blocked.clear()
        assert fetch(course, "question.txt", f"{{ method: '{method}' }}")[::2] == [403, ""]
        assert [address.rpartition("/")[2] for address in course.blocked] == ["question.txt"]

    def test_a_form_that_posts_goes_nowhere_and_the_course_goes_on(self, course: Stage) -> None:
        course.blocked.clear()
        course.run(
            "const it = document.createElement('iframe'); it.name = 'target'; document.body.append(it);"
            "const form = document.createElement('form'); form.method = 'post'; form.action = 'question.txt';"
            "form.target = 'target'; document.body.append(form); form.submit(); 1"
        )
        course.seat.until(lambda: bool(course.blocked), "the refusal")
        assert fetch(course, "question.txt")[2] == "question"

    def test_another_course_is_refused_and_listed(self, course: Stage) -> None:
        course.blocked.clear()
        other = f"course://{'b' * 32}/index.html"
        assert "error" in fetch(course, other, "{ mode: 'no-cors' }")
        assert other in course.blocked


class TestMedia:
    @pytest.mark.parametrize(
        ("asked", "first", "last"), [("bytes=0-99", 0, 99), ("bytes=100-", 100, None), ("bytes=1000-1999", 1000, 1999)]
    )
    def test_a_range_is_answered_with_206_and_just_that_part(
        self, course: Stage, asked: str, first: int, last: int | None
    ) -> None:
        size = CLIP.stat().st_size
        last = size - 1 if last is None else last
        status, span, length, begin = course.answer(
            f"const got = await fetch('clip.webm', {{ headers: {{ Range: '{asked}' }} }});"
            "const part = new Uint8Array(await got.arrayBuffer());"
            "return [got.status, got.headers.get('content-range'), part.length, [...part.slice(0, 16)]];"
        )
        assert (status, length) == (206, last - first + 1)
        assert span == f"bytes {first}-{last}/{size}"
        assert bytes(begin) == CLIP.read_bytes()[first : first + 16]

    def test_a_video_plays_and_seeks_forwards_and_back(self, course: Stage) -> None:
        where = course.answer(
            "const it = document.createElement('video'); it.muted = true; it.src = 'clip.webm';"
            "document.body.append(it);"
            "const heard = (name) => new Promise((go, fail) => { it.addEventListener(name, go, { once: true });"
            " it.addEventListener('error', () => fail(it.error.message), { once: true }); });"
            "await heard('loadeddata'); const seen = [it.videoWidth > 0];"
            "for (const part of [0.8, 0.1, 0.5]) { const there = heard('seeked'); it.currentTime = it.duration * part;"
            " await there; seen.push(Math.abs(it.currentTime - it.duration * part) < 0.2); }"
            "await it.play(); it.pause(); it.remove(); return seen;"
        )
        assert where == [True, True, True, True]


class TestThePolicy:
    @pytest.mark.parametrize("name", ["index.html", "/.carrel/shell.html", "/.carrel/blank.html"])
    def test_every_page_carries_it(self, course: Stage, name: str) -> None:
        violated = course.answer(
            f"const it = document.createElement('iframe'); it.src = '{name}'; document.body.append(it);"
            "await new Promise((go) => it.onload = go); const pane = it.contentWindow;"
            "const heard = new Promise((go) => pane.document.addEventListener('securitypolicyviolation',"
            " (event) => go([event.effectiveDirective, event.blockedURI])));"
            "pane.fetch('https://outside.test/x').catch(() => 0); const said = await heard; it.remove(); return said;"
        )
        assert violated[0] == "connect-src"
        assert violated[1].startswith("https://outside.test")

    def test_it_and_the_types_are_whole_on_any_file(self, course: Stage) -> None:
        policy = course.answer("return (await fetch('style.css')).headers.get('content-security-policy')")
        assert policy is None or policy.startswith("default-src course://")


class TestTheShell:
    @pytest.mark.parametrize(
        "way",
        [
            "top.location = 'index.html'",
            "top.location.href = '/question.txt'",
            "parent.location.replace('data:text/html,gone')",
            "top.location = 'about:blank'",
            "top.location.reload()",
            "top.location = '/.carrel/shell.html'",
            "top.location = '/.carrel/shell.html?again'",
            "top.history.go(-5)",
            "top.history.go(0)",
            "open('index.html', '_top')",
            "open('/.carrel/blank.html', '_parent')",
            "document.body.innerHTML = '<a id=a href=x target=_top>x</a>'; document.getElementById('a').click()",
        ],
    )
    def test_a_course_cannot_take_its_own_api_away(self, course: Stage, way: str) -> None:
        course.act(way)
        course.seat.settle(0.15)
        assert course.run("typeof parent.API_1484_11") == "object"
        assert course.run("api === parent.API_1484_11") is True

    def test_what_a_course_tried_is_listed(self, course: Stage) -> None:
        course.blocked.clear()
        course.act("top.location = '/question.txt'")
        course.seat.until(lambda: bool(course.blocked), "the refusal")
        assert course.blocked[0].endswith("/question.txt")

    def test_a_javascript_address_for_top_runs_without_replacing_it(self, course: Stage) -> None:
        course.run("top.location = 'javascript:void(0)'; 1")
        course.seat.settle(0.1)
        assert course.run("typeof parent.API_1484_11") == "object"


def test_the_sample_clip_is_there() -> None:
    assert Path(CLIP).stat().st_size > 10_000


class TestACourseThatIsLeft:
    def test_a_file_that_is_found_afterwards_disturbs_nobody(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stage.play(page(), files={"late.txt": "late"})
        came, goes, find = Event(), Event(), CourseFiles.find

        def slow(files: CourseFiles, path: str) -> object:
            if path.endswith("late.txt"):
                came.set()
                assert goes.wait(60)
            return find(files, path)

        monkeypatch.setattr(CourseFiles, "find", slow)
        scheme, serving = stage.engine._cage.scheme, stage.seat.carrel.machine.serving
        stage.act("fetch('late.txt')")
        stage.seat.until(came.is_set, "the request")
        stage.leave()
        stage.seat.until(lambda: not isValid(scheme), "the course to be gone")
        goes.set()
        heard: list[int] = []
        both = Barrier(2, timeout=60)
        for _ in range(2):
            serving.run(both.wait, heard.append)
        stage.seat.until(lambda: len(heard) == 2, "the file to be found")
