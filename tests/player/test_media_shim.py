"""What a course hears of media that were prepared: a yes to what it asks for, and a film instead of an error."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.content.media.prepared import Prepared, Replacement, write_prepared
from tests.clips import WEBM, Clip, make_clip
from tests.player.stage import Stage, page

H264 = 'video/mp4; codecs="avc1.42E01E, mp4a.40.2"'
WMV = "video/x-ms-wmv"
PREPARED = Prepared(
    engine="a web engine",
    done={
        "film.mp4": Replacement("film.mp4", "video/mp4", ("video/mp4", 'video/mp4; codecs="avc1.4D401F, mp4a.40.2"')),
        "media/Old Film.wmv": Replacement(".carrel/media/1.webm", "video/webm", (WMV,)),
        "odd.mp4": Replacement("odd.mp4", "video/mp4", ("video/mp4",)),
    },
)


AV1 = Clip(video="libsvtav1", audio="libopus", seconds=1.0, rate=10, video_options=(("preset", "12"),))


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("films")
    return {
        "mp4": make_clip(folder / "film.mp4", AV1).read_bytes(),
        "webm": make_clip(folder / "film.webm", replace(WEBM, seconds=1.0)).read_bytes(),
    }


@pytest.fixture
def course(stage: Stage, films: dict[str, bytes]) -> Iterator[Stage]:
    """A course whose films were prepared, with an empty page."""
    yield play(stage, films, "")


def play(stage: Stage, films: dict[str, bytes], body: str) -> Stage:
    """Open a course with this page, as if its films had been H.264 and WMV."""
    files: dict[str, str | bytes] = {"film.mp4": films["mp4"], "odd.mp4": films["mp4"], "inner.html": page("", "Inner")}
    stage.bring(page("api.Initialize('');", body), files=files)
    prepare_by_hand(stage.seat.carrel.library.folder_of(stage.sha256), films)
    stage.open()
    return stage


def prepare_by_hand(folder: Path, films: dict[str, bytes]) -> None:
    made = folder / ".carrel" / "media" / "1.webm"
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_bytes(films["webm"])
    write_prepared(folder, PREPARED)


def can(stage: Stage, kind: str, pane: str = "window") -> object:
    return stage.run(f"{pane}.document.createElement('video').canPlayType({kind!r})")


class TestAnswers:
    def test_what_was_prepared_plays(self, course: Stage) -> None:
        assert can(course, H264) == "probably"
        assert can(course, 'video/mp4; codecs="avc1.640028"') == "probably"
        assert can(course, 'audio/webm; codecs="opus"') == "probably"
        assert can(course, "VIDEO/X-MS-WMV") == "maybe"
        assert course.run(f"MediaSource.isTypeSupported({H264!r})") is True

    def test_what_was_not_prepared_does_not_play(self, course: Stage) -> None:
        for kind in ('video/mp4; codecs="hvc1.1.6.L93.B0"', 'audio/mp4; codecs="ac-3"', "video/x-flv", "", "text/html"):
            assert can(course, kind) == ""
            assert course.run(f"MediaSource.isTypeSupported({kind!r})") is False
        assert "TypeError" in str(course.answer("return document.createElement('video').canPlayType()"))

    def test_a_course_without_prepared_media_hears_what_the_engine_says(self, stage: Stage) -> None:
        stage.play(page("api.Initialize('');"))
        engine = stage.run(f"document.createElement('video').canPlayType({H264!r})")
        assert "native code" in stage.run("HTMLMediaElement.prototype.canPlayType.toString()")
        assert can(stage, WMV) == ""
        assert engine in ("", "probably")

    @pytest.mark.parametrize(
        ("video", "audio", "supported"),
        [
            ("avc1.4D401F", "mp4a.40.2", True),
            ("avc1.4D401F", "ac-3", False),
            ("hvc1.1.6.L93.B0", "mp4a.40.2", False),
            ("av01.0.05M.08", "opus", True),
        ],
    )
    def test_media_capabilities_agree(self, course: Stage, video: str, audio: str, supported: bool) -> None:
        said = course.answer(
            f"""const {{ supported }} = await navigator.mediaCapabilities.decodingInfo({{ type: "file",
              video: {{ contentType: 'video/mp4; codecs="{video}"', width: 640, height: 360, bitrate: 100000,
                framerate: 25 }},
              audio: {{ contentType: 'audio/mp4; codecs="{audio}"' }} }});
            return supported"""
        )
        assert said is supported

    def test_a_frame_hears_the_same(self, stage: Stage, films: dict[str, bytes]) -> None:
        play(stage, films, "<iframe src=inner.html></iframe><iframe srcdoc='<p>Inner</p>'></iframe><iframe></iframe>")
        stage.until_page("frames.length === 3 && frames[0].document.readyState === 'complete'", "the frames")
        for frame in range(3):
            assert can(stage, H264, f"frames[{frame}]") == "probably", frame

    def test_the_console_tells_the_author_once(self, course: Stage) -> None:
        for _ in range(3):
            can(course, H264)
        course.seat.until(lambda: any("prepared" in text for _, text, _ in course.seat.console), "the line")
        assert sum("prepared" in text for _, text, _ in course.seat.console) == 1


PLAYED = "document.querySelector('video').ended"


class TestSources:
    """A <source> whose type the engine doesn't know is skipped without being asked for."""

    @pytest.mark.parametrize(
        "source",
        [
            f"<source src=film.mp4 type='{H264}'>",
            "<source src='film.mp4' type='video/mp4'>",
            f"<source src='media/Old%20Film.wmv' type='{WMV}'>",
            "<source src='odd.mp4' type='video/x-nobody-knows'>",
            f"<source src=nothing.webm type=video/webm><source src=FILM.mp4?v=1 type='{H264}'>",
        ],
    )
    def test_in_the_page_plays(self, stage: Stage, films: dict[str, bytes], source: str) -> None:
        play(stage, films, f"<video muted autoplay>{source}</video>")
        stage.until_page(PLAYED, "the end")

    @pytest.mark.parametrize(
        "script",
        [
            # added to an element that is in the page
            f"""const video = document.body.appendChild(document.createElement("video"));
            const source = document.createElement("source");
            source.src = "film.mp4"; source.type = {H264!r}; video.appendChild(source);""",
            f"""const video = document.body.appendChild(document.createElement("video"));
            const source = document.createElement("source");
            source.setAttribute("src", "film.mp4"); source.setAttribute("type", {H264!r});
            video.appendChild(source);""",
            # written as text
            f"""document.body.innerHTML += `<video><source src=film.mp4 type='{H264}'></video>`;
            const video = document.querySelector("video");""",
            f"""const video = document.createElement("video");
            video.innerHTML = `<source src=film.mp4 type='{H264}'>`;
            setTimeout(() => document.body.appendChild(video), 300);""",
            # the type comes after the element has given up
            f"""document.body.innerHTML += "<video></video>";
            const video = document.querySelector("video");
            video.innerHTML = "<source src=nothing.mp4>";
            setTimeout(() => {{ const source = document.createElement("source");
              source.type = {H264!r}; video.appendChild(source);
              setTimeout(() => {{ source.src = "film.mp4"; video.load(); }}, 100); }}, 300);""",
            # in no document at all
            f"""const video = window.kept = document.createElement("video");
            video.innerHTML = `<source src=film.mp4 type='{H264}'>`;""",
        ],
    )
    def test_made_by_a_script_plays(self, stage: Stage, films: dict[str, bytes], script: str) -> None:
        play(stage, films, "")
        stage.run(
            f"""{{ {script}
            video.muted = video.autoplay = true; window.video = video; setTimeout(() => video.play(), 400); 1 }}"""
        )
        stage.until_page("window.video.ended", "the end")

    def test_what_nobody_prepared_is_left_alone(self, stage: Stage, films: dict[str, bytes]) -> None:
        source = "<source src=other.mp4 type='video/mp4; codecs=\"hvc1.1.6.L93.B0\"'>"
        play(stage, films, f"<video muted autoplay>{source}</video><picture><source type=image/x-none><img></picture>")
        stage.until_page("document.querySelector('video').networkState === 3", "no source")
        assert stage.run("document.querySelector('source').type") == 'video/mp4; codecs="hvc1.1.6.L93.B0"'
        assert stage.run("document.querySelector('picture source').type") == "image/x-none"

    def test_without_the_script_the_engine_skips_it(self, stage: Stage, films: dict[str, bytes]) -> None:
        stage.play(
            page("api.Initialize('');", f"<video muted autoplay><source src=film.mp4 type='{WMV}'></video>"),
            files={"film.mp4": films["mp4"]},
        )
        stage.until_page("document.querySelector('video').networkState === 3", "no source")
