"""Courses with films and sounds as the world makes them: imported, prepared, and played in the real web view.

What was prepared plays, seeks to 80 % and ends; the same course unprepared does not. An engine with more codecs than
the wheels of PyPI have needs none of it, so the tests that need it to fail are left out there.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from desktop.content.media.prepared import prepared
from desktop.player.codecs import MEDIA_TYPES, ask_in_process
from desktop.ui.diagnostics_drawer import Tab
from tests.clips import FLV_H264, M4A, MP3, MP4, PHONE, SILENT, SLIDES, WMV, Clip, make_clip
from tests.player.stage import Stage, page
from tests.small_course import make_course

H264 = 'video/mp4; codecs="avc1.42E01E, mp4a.40.2"'
CLIPS: Mapping[str, Clip] = {
    "film.mp4": MP4,
    "Media/Phone Film.mov": PHONE,
    "slides.m4v": SLIDES,
    "silent.mp4": SILENT,
    "talk.m4a": M4A,
    "song.mp3": MP3,
    "old.wmv": WMV,
    "older.flv": FLV_H264,
}
WAYS = {
    "src": "<video id=m src='film.mp4' muted></video>",
    "src with escapes, in another case": "<video id=m src='media/phone%20film.MOV' muted></video>",
    "src of slides": "<video id=m src='slides.m4v' muted></video>",
    "src without sound": "<video id=m src='silent.mp4'></video>",
    "source": "<video id=m muted><source src='film.mp4' type='video/mp4'></video>",
    "source with codecs": f"<video id=m muted><source src='film.mp4' type='{H264}'></video>",
    "source of another container": "<video id=m muted><source src='old.wmv' type='video/x-ms-wmv'></video>",
    "flv": "<video id=m muted><source src='older.flv' type='video/x-flv'></video>",
    "audio": "<audio id=m src='talk.m4a'></audio>",
    "audio source": "<audio id=m><source src='talk.m4a' type='audio/mp4; codecs=\"mp4a.40.2\"'></audio>",
    "audio that the engine plays as it is": "<audio id=m src='song.mp3'></audio>",
    "new Audio": "<script>const m = new Audio('talk.m4a');</script>",
    "createElement": "<script>const m = document.createElement('video'); m.muted = true; m.src = 'film.mp4';</script>",
    "behind a gate": f"""<script>
        const m = document.createElement('video'); m.muted = true;
        if (m.canPlayType({H264!r}) && MediaSource.isTypeSupported({H264!r})) m.src = 'film.mp4';
        document.documentElement.append(m);</script>""",
    "a blob": """<script>const m = document.createElement('video'); m.muted = true;
        fetch('film.mp4').then((it) => it.blob()).then((it) => { m.src = URL.createObjectURL(it); });</script>""",
    "shown by CSS": """<style>#box { visibility: hidden } #box.on { visibility: visible }
        #box.on::before { content: url(poster.svg) }</style>
        <div id=box><video id=m src='film.mp4' muted></video></div><script>box.className = 'on';</script>""",
}
KEPT = {"audio that the engine plays as it is"}
POSTER = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>"


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("clips")
    return {name: make_clip(folder / name, clip).read_bytes() for name, clip in CLIPS.items()}


@pytest.fixture(scope="module")
def prepared_course(one_seat: Stage, clips: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> str:
    """The digest of a course of all clips and one page for each way to use them, imported and prepared."""
    return imported(one_seat, clips, tmp_path_factory.mktemp("package") / "media.zip")


def imported(stage: Stage, clips: Mapping[str, bytes], package: Path) -> str:
    pages = {f"way-{number}.html": page("", body).encode() for number, body in enumerate(WAYS.values())}
    files = {**clips, **pages, "poster.svg": POSTER.encode()}
    make_course(package, page("api.Initialize('');"), title=f"All media of {package.stem}", files=files)
    stage.tidy()
    stage.seat.import_packages(package)
    return stage.seat.sha_of(f"All media of {package.stem}")


@pytest.fixture(scope="module")
def unprepared_course(
    one_seat: Stage, clips: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The same, played without preparing."""
    media = one_seat.seat.carrel.machine.media
    engine, media._ask_engine = media._ask_engine, lambda _: None
    try:
        sha256 = imported(one_seat, clips, tmp_path_factory.mktemp("package") / "as it is.zip")
    finally:
        media._ask_engine = engine
    yield sha256


def go_to(stage: Stage, sha256: str, way: str) -> None:
    stage.tidy()
    stage.sha256 = sha256
    stage.open()
    number = list(WAYS).index(way)
    stage.act(f"location.href = 'way-{number}.html'")
    stage.until_page(f"location.pathname === '/way-{number}.html' && document.readyState === 'complete'", "the page")


PLAY = """
    const happens = (it, what) => new Promise((go, fail) => {
      it.addEventListener(what, go, { once: true });
      it.addEventListener("error", () => fail(it.error?.message ?? "error"), { once: true });
      setTimeout(() => fail(`waited for ${what}; network ${it.networkState}, ready ${it.readyState}`), 8000);
    });
    for (let tries = 0; tries < 100 && !m.currentSrc; tries++) await new Promise((go) => setTimeout(go, 20));
    if (m.readyState < 1) { m.load(); await happens(m, "loadedmetadata"); }
    const { duration } = m;
    await m.play();
    for (let tries = 0; tries < 400 && !m.currentTime; tries++) await new Promise((go) => setTimeout(go, 20));
    const began = m.currentTime > 0;
    m.currentTime = duration * 0.8;
    await happens(m, "seeked");
    const sought = m.currentTime;
    await m.play();
    if (!m.ended) await happens(m, "ended");
    return { began, duration, sought, ended: m.ended, at: m.currentTime,
      width: m.videoWidth ?? 0, height: m.videoHeight ?? 0 };
"""


class TestPreparedMediaPlay:
    @pytest.mark.parametrize("way", list(WAYS))
    def test_by_every_way_that_courses_use_them(self, stage: Stage, prepared_course: str, way: str) -> None:
        go_to(stage, prepared_course, way)
        found = stage.answer(PLAY, 20)
        assert "error" not in found, found
        clip = SLIDES if "slides" in way else MP4
        assert found["began"]
        assert found["ended"]
        assert found["duration"] == pytest.approx(clip.seconds, abs=0.12)
        assert found["sought"] == pytest.approx(found["duration"] * 0.8, abs=0.1)
        assert found["at"] == pytest.approx(found["duration"], abs=0.1)
        assert stage.missing == []

    def test_a_phone_s_film_is_upright(self, stage: Stage, prepared_course: str) -> None:
        go_to(stage, prepared_course, "src with escapes, in another case")
        found = stage.answer(PLAY, 20)
        assert (found["width"], found["height"]) == (PHONE.height, PHONE.width)

    def test_the_diagnostics_list_what_the_course_is_told(self, stage: Stage, prepared_course: str) -> None:
        go_to(stage, prepared_course, "behind a gate")
        assert stage.seat.carrel.player is not None
        rows = stage.seat.carrel.player.view.drawer._models[Tab.CONSOLE].log.shown
        listed = next(row for row in rows if "of this course playable" in row.whole)
        assert "video/x-ms-wmv" in listed.whole.splitlines()
        assert any(line.startswith('video/mp4; codecs="avc1.') for line in listed.whole.splitlines())

    def test_the_course_holds_no_file_twice(self, stage: Stage, prepared_course: str) -> None:
        folder = stage.seat.carrel.library.folder_of(prepared_course)
        known = prepared(folder)
        assert known.waiting == ()
        assert not known.unplayable
        assert set(known.done) | {"song.mp3"} == set(CLIPS)
        for name, made in known.done.items():
            assert (folder / name).exists() == (made.path == name)
            assert (folder / made.path).exists()


@pytest.fixture(scope="module")
def without_h264() -> None:
    plays = ask_in_process() or dict.fromkeys(MEDIA_TYPES, False)
    if plays["H.264"]:
        pytest.skip("This web engine plays H.264 itself.")


@pytest.mark.usefixtures("without_h264")
class TestUnpreparedMediaDoNot:
    @pytest.mark.parametrize("way", [way for way in WAYS if way not in KEPT])
    def test_by_any_way(self, stage: Stage, unprepared_course: str, way: str) -> None:
        go_to(stage, unprepared_course, way)
        assert "error" in stage.answer(PLAY.replace("8000", "700").replace("tries < 100", "tries < 10"), 20)
