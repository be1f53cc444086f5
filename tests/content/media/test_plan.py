"""What is done with a file follows from what it is and what the engine plays."""

from dataclasses import replace

import pytest

from desktop.content.media.facts import Container, MediaFacts, Stream, StreamKind
from desktop.content.media.kinds import asked_types, replacement
from desktop.content.media.plan import Engine, Keep, Make, Reencode, Unplayable, plan
from tests.content.media.desk import FREE, SYSTEM, WHEEL

H264 = Stream(StreamKind.VIDEO, "H.264", width=1280, height=720, frame_rate=25.0)
VP9 = replace(H264, codec="VP9")
AAC = Stream(StreamKind.AUDIO, "AAC", channels=2, sample_rate=48_000, language="eng")
OPUS = replace(AAC, codec="Opus")
PCM = replace(AAC, codec="PCM")
TEXT = Stream(StreamKind.SUBTITLE, "Timed Text")
COVER = replace(H264, codec="Motion JPEG", is_cover=True)
TIMECODE = Stream(StreamKind.OTHER, "unknown")


def facts(container: Container, *streams: Stream, duration: float = 60.0) -> MediaFacts:
    return MediaFacts(container, streams, duration)


def reencode(name: str, found: MediaFacts, engine: Engine = WHEEL) -> Reencode:
    todo = plan(name, found, engine)
    assert isinstance(todo, Reencode)
    return todo


@pytest.mark.parametrize(
    ("engine", "found"),
    [
        (WHEEL, facts(Container.MATROSKA, VP9, OPUS)),
        (WHEEL, facts(Container.MP4, replace(H264, codec="AV1"), OPUS, TEXT, TIMECODE)),
        (WHEEL, facts(Container.MP3, replace(AAC, codec="MP3"), COVER)),
        (WHEEL, facts(Container.WAV, PCM)),
        (WHEEL, facts(Container.FLAC, replace(AAC, codec="FLAC"))),
        (WHEEL, facts(Container.OGG, replace(AAC, codec="Vorbis"))),
        (SYSTEM, facts(Container.MP4, H264, AAC)),
        (SYSTEM, facts(Container.ADTS, AAC)),
    ],
)
def test_what_the_engine_plays_is_kept(engine: Engine, found: MediaFacts) -> None:
    assert plan("a/film.mp4", found, engine) == Keep()


@pytest.mark.parametrize(
    ("name", "found", "path", "makes"),
    [
        ("a/film.mp4", facts(Container.MP4, H264, AAC), "a/film.mp4", (Make.AV1, Make.OPUS)),
        ("film.bin", facts(Container.MP4, H264), "film.bin", (Make.AV1,)),
        ("talk.m4a", facts(Container.MP4, AAC, COVER), "talk.m4a", (Make.OPUS, Make.DROP)),
        ("film.mp4", facts(Container.MP4, VP9, AAC), "film.mp4", (Make.COPY, Make.OPUS)),
        ("film.mp4", facts(Container.MP4, H264, OPUS, TEXT), "film.mp4", (Make.AV1, Make.COPY, Make.COPY)),
        ("film.mp4", facts(Container.MP4, H264, TIMECODE), "film.mp4", (Make.AV1, Make.DROP)),
        ("film.mov", facts(Container.MP4, H264, PCM), "film.mov", (Make.AV1, Make.OPUS)),
        ("film.mkv", facts(Container.MATROSKA, H264, AAC), "film.mkv", (Make.AV1, Make.OPUS)),
        ("film.flv", facts(Container.FLV, H264, AAC), ".carrel/media/film.flv.mp4", (Make.AV1, Make.OPUS)),
        ("a/b/film.wmv", facts(Container.ASF, H264), ".carrel/media/a/b/film.wmv.mp4", (Make.AV1,)),
        ("film.avi", facts(Container.AVI, VP9, OPUS), ".carrel/media/film.avi.mp4", (Make.AV1, Make.OPUS)),
        ("talk.aac", facts(Container.ADTS, AAC), ".carrel/media/talk.aac.m4a", (Make.OPUS,)),
        ("talk.wav", facts(Container.WAV, replace(AAC, codec="adpcm_ms")), "talk.wav", (Make.PCM,)),
        ("film.ogv", facts(Container.OGG, replace(H264, codec="Theora")), ".carrel/media/film.ogv.mp4", (Make.AV1,)),
        ("talk.spx", facts(Container.OGG, replace(AAC, codec="Speex")), "talk.spx", (Make.OPUS,)),
        (
            "clear.mov",
            facts(Container.MP4, replace(H264, codec="ProRes", has_alpha=True), AAC),
            ".carrel/media/clear.mov.webm",
            (Make.VP9, Make.OPUS),
        ),
    ],
)
def test_what_it_does_not_play_is_made_anew_under_its_name_where_that_stays_true(
    name: str, found: MediaFacts, path: str, makes: tuple[Make, ...]
) -> None:
    todo = reencode(name, found)
    assert (todo.path, todo.makes) == (path, makes)


def test_sound_alone_is_made_anew_where_the_engine_plays_the_picture() -> None:
    engine = Engine.from_answers("half", FREE | {"H.264": True})
    assert reencode("film.mp4", facts(Container.MP4, H264, AAC), engine).makes == (Make.COPY, Make.OPUS)


def test_captions_that_webm_has_no_place_for_make_it_a_matroska_file() -> None:
    captions = Stream(StreamKind.SUBTITLE, "SubRip")
    todo = reencode("film.mkv", facts(Container.MATROSKA, H264, captions))
    assert (todo.muxer, todo.makes) == ("matroska", (Make.AV1, Make.COPY))


def test_a_name_too_long_to_grow_becomes_a_digest() -> None:
    todo = reencode(f"a/{'ü' * 125}.flv", facts(Container.FLV, H264))
    folder, _, base = todo.path.rpartition("/")
    assert folder == ".carrel/media/a"
    assert len(base.encode()) < 100


@pytest.mark.parametrize(
    ("found", "word"),
    [
        (facts(Container.MP4, replace(H264, width=60_000, height=2)), "60,000"),
        (facts(Container.MP4, replace(H264, width=8_192, height=8_192)), "8,192"),
        (facts(Container.MP4, H264, duration=1e9), "hours"),
        (facts(Container.MP4, H264, *[AAC] * 40), "41"),
        (facts(Container.MP4, TEXT), "neither"),
        (facts(Container.MP4), "neither"),
    ],
)
def test_what_is_too_much_is_said_so(found: MediaFacts, word: str) -> None:
    todo = plan("film.mp4", found, WHEEL)
    assert isinstance(todo, Unplayable)
    assert word in str(todo.why)


def test_a_large_film_that_plays_is_nobodys_business() -> None:
    assert plan("film.webm", facts(Container.MATROSKA, replace(VP9, width=16_000, height=8_000)), WHEEL) == Keep()


class TestTypes:
    """RFC 6381 § 3: the codecs of a type are those of all streams."""

    def test_a_film_is_asked_for_with_both_codecs(self) -> None:
        asked = asked_types(facts(Container.MP4, H264, AAC))
        assert {"video/mp4", 'video/mp4; codecs="avc1.64001F, mp4a.40.2"', "video/quicktime"} <= set(asked)

    def test_codecs_without_a_name_there_are_not_asked_for(self) -> None:
        assert asked_types(facts(Container.ASF, replace(H264, codec="WMV"))) == ("video/x-ms-wmv", "video/x-ms-asf")

    @pytest.mark.parametrize(
        ("name", "found", "mime"),
        [
            ("film.mov", facts(Container.MP4, H264), "video/mp4"),
            ("talk.m4a", facts(Container.MP4, AAC), "audio/mp4"),
            ("clear.mov", facts(Container.MP4, replace(H264, has_alpha=True)), "video/webm"),
            ("talk.wav", facts(Container.WAV, replace(AAC, codec="adpcm_ms")), "audio/wav"),
            ("talk.spx", facts(Container.OGG, replace(AAC, codec="Speex")), "audio/ogg"),
            ("film.wmv", facts(Container.ASF, H264), "video/mp4"),
        ],
    )
    def test_what_is_made_is_served_as_what_it_is(self, name: str, found: MediaFacts, mime: str) -> None:
        assert replacement(reencode(name, found)).mime == mime


def test_an_engine_says_itself_what_it_plays() -> None:
    assert "H.264" not in WHEEL.codecs
    assert Container.ADTS not in WHEEL.containers
    assert Container.ADTS in SYSTEM.containers
    assert Engine.from_answers("none", {}).codecs == frozenset()
