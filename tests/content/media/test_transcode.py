"""What was written anew plays as the original did: every picture and every sound at its moment, upright, to the end.

What is expected is how the clip was made (tests.clips), not what the original decodes to.
"""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from av.audio.stream import AudioStream
from av.video.stream import VideoStream

from desktop.content.media.plan import Engine
from desktop.content.media.probe import probe
from desktop.content.media.reasons import Fault, MediaError
from desktop.content.media.transcode import transcode
from desktop.scorm.refusal import ImportCancelledError
from tests import clips
from tests.clips import Clip, make_clip
from tests.content.media import watching
from tests.content.media.desk import FREE, made_from, planned

FILMS = {
    "film.mp4": clips.MP4,
    "hevc.mp4": clips.HEVC,
    "film.m4v": clips.MP4,
    "film.mov": clips.MP4,
    "film.avi": clips.MPEG4,
    "film.wmv": clips.WMV,
    "film.flv": clips.FLV,
    "h264.flv": clips.FLV_H264,
    "film.mkv": clips.MP4,
    "film.ts": Clip(begins=10.0),
    "broadcast.mkv": Clip(begins=100.0),
    "phone.mp4": clips.PHONE,
    "slides.mp4": clips.SLIDES,
    "uneven.mp4": clips.UNEVEN,
    "odd.mp4": clips.ODD,
    "ntsc.mp4": Clip(rate=30, seconds=4.0, hertz=44_100),
    "late.mp4": Clip(late_sound=0.7),
    "b-frames.mp4": Clip(video_options=(("preset", "medium"), ("bf", "3"))),
    "long.mp4": Clip(seconds=40.0, rate=10, width=64, height=64, hertz=44_100),
}
ROUNDING = 0.002
"""Seconds: some containers count in thousandths."""


@pytest.fixture(scope="module", params=FILMS, ids=str)
def film(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Clip, Path, Path]:
    """A clip, its file, and what was made of it."""
    clip = FILMS[request.param]
    source = make_clip(tmp_path_factory.mktemp("film") / request.param, clip)
    return clip, source, made_from(source)


class TestTimes:
    def test_each_picture_comes_at_its_moment(self, film: tuple[Clip, Path, Path]) -> None:
        clip, source, made = film
        shift = _begins_later(source)
        expected = [moment + shift for moment in clips.picture_times(clip)]
        assert watching.picture_times(made) == pytest.approx(expected, abs=ROUNDING)

    def test_picture_and_sound_stay_in_step_within_a_frame(self, film: tuple[Clip, Path, Path]) -> None:
        clip, source, made = film
        lit, tones = watching.lit_times(made), watching.tone_times(made)
        seconds = range(round(clip.late_sound), round(clip.seconds))
        if clip.shown or clip.rate == 1:  # their pictures change too seldom to be lit for a moment
            lit = [float(second) for second in range(round(clip.seconds))]
        assert len(tones) == len(seconds)
        # A decoder of Windows Media begins late and says so of nothing; whoever watched the original met that too.
        own = watching.tone_times(source)[-1] - watching.lit_times(source)[-1] if source.suffix == ".wmv" else 0.0
        for tone, second in zip(tones[1:], seconds[1:], strict=True):
            assert tone - lit[second] == pytest.approx(own, abs=1 / max(clip.rate, 25))

    def test_the_length_differs_by_a_frame_at_most(self, film: tuple[Clip, Path, Path]) -> None:
        clip, source, made = film
        assert watching.lasts(made) == pytest.approx(watching.lasts(source) - _origin(source), abs=1 / clip.rate)
        assert watching.lasts(made) == pytest.approx(clip.seconds, abs=max(1 / clip.rate, 0.065))

    def test_the_last_picture_lasts_as_long_as_it_did(self, tmp_path: Path) -> None:
        made = made_from(make_clip(tmp_path / "slides.mp4", Clip(audio=None, shown=(0.0, 0.1, 1.0), seconds=4.0)))
        assert watching.lasts(made) == pytest.approx(4.0, abs=ROUNDING)

    def test_a_hole_in_the_sound_becomes_silence(self, tmp_path: Path) -> None:
        made = made_from(make_clip(tmp_path / "hole.mp4", Clip(seconds=6.0, hole=(2.5, 3.9))))
        assert watching.tone_times(made) == pytest.approx([0, 1, 2, 4, 5], abs=0.03)
        assert watching.lit_times(made) == pytest.approx([0, 1, 2, 3, 4, 5], abs=ROUNDING)


class TestPicture:
    @pytest.mark.parametrize(
        ("rotation", "corner"),
        [
            (0, ("upper", "left")),
            (90, ("upper", "right")),
            (180, ("lower", "right")),
            (270, ("lower", "left")),
        ],
    )
    def test_it_is_upright(self, tmp_path: Path, rotation: int, corner: tuple[str, str]) -> None:
        source = make_clip(tmp_path / "phone.mp4", replace(clips.PHONE, rotation=rotation))
        made = made_from(source)
        assert watching.red_corner(source) == corner
        assert watching.red_corner(made) == corner
        assert _picture(made).rotation == 0
        assert (_picture(made).width > _picture(made).height) is (rotation in {0, 180})

    def test_a_mirrored_film_is_shown_as_its_maker_saw_it(self, tmp_path: Path) -> None:
        made = made_from(make_clip(tmp_path / "selfie.mp4", replace(clips.MP4, mirrored=True)))
        assert watching.red_corner(made) == ("upper", "right")

    def test_a_film_that_is_only_copied_keeps_the_word_on_how_to_turn_it(self, tmp_path: Path) -> None:
        source = make_clip(tmp_path / "phone.mp4", replace(clips.PHONE, video="libvpx-vp9"))
        made = made_from(source)
        assert _packets(made, "video") == _packets(source, "video")
        assert watching.red_corner(made) == ("upper", "right")

    def test_an_odd_size_grows_by_its_own_last_pixel(self, tmp_path: Path) -> None:
        made = made_from(make_clip(tmp_path / "odd.mp4", clips.ODD))
        picture = watching.luma(_picture(made))
        assert picture.shape == (122, 162)
        assert np.abs(picture[:, -1].astype(int) - picture[:, -2]).max() <= 6
        assert np.abs(picture[-1].astype(int) - picture[-2]).max() <= 6

    @pytest.mark.parametrize("size", [(2, 2), (17, 5), (64, 64)])
    def test_a_tiny_film_plays(self, tmp_path: Path, size: tuple[int, int]) -> None:
        tiny = Clip(width=size[0], height=size[1], pixels="yuv444p", audio=None, seconds=1.0)
        assert len(watching.picture_times(made_from(make_clip(tmp_path / "tiny.mp4", tiny)))) == 25

    def test_a_picture_larger_than_any_screen_is_made_smaller(self, tmp_path: Path) -> None:
        wide = Clip(width=5000, height=250, audio=None, seconds=0.2)
        assert watching.luma(_picture(made_from(make_clip(tmp_path / "wide.mp4", wide)))).shape == (192, 3840)

    @pytest.mark.parametrize(
        ("stored", "aspect", "rotation", "meant"),
        [
            ((720, 576), "16/15", 0, (768, 576)),  # ITU-R BT.601 with 625 lines, 4:3
            ((720, 576), "64/45", 0, (1024, 576)),  # the same, 16:9
            ((720, 480), "8/9", 0, (720, 540)),  # with 525 lines, 4:3
            ((720, 576), "64/45", 90, (576, 1024)),
            ((2880, 1620), "2/1", 0, (3840, 1080)),
            ((160, 120), "16/15", 0, (160 * 16 / 15, 120)),
        ],
    )
    def test_it_has_the_shape_that_was_meant(
        self, tmp_path: Path, stored: tuple[int, int], aspect: str, rotation: int, meant: tuple[float, float]
    ) -> None:
        width, height = stored
        clip = Clip(
            width=width, height=height, pixel_aspect=Fraction(aspect), rotation=rotation, audio=None, seconds=0.2
        )
        made = made_from(make_clip(tmp_path / "film.mp4", clip))
        assert (_picture(made).width, _picture(made).height) == pytest.approx(meant, abs=1)
        assert _pixel_aspect(made) == 1

    def test_a_film_that_grew_to_its_shape_shows_the_same(self, tmp_path: Path) -> None:
        wide = make_clip(tmp_path / "film.mp4", Clip(pixel_aspect=Fraction(16, 15), audio=None, seconds=1.0))
        before, after = _picture(wide), _picture(made_from(wide))
        stretched = before.reformat(width=after.width, height=after.height)
        assert np.abs(watching.luma(stretched).astype(int) - watching.luma(after)).mean() < 4

    @pytest.mark.parametrize("codec", ["libvpx-vp9", "libsvtav1"])
    def test_a_film_of_which_only_the_sound_is_to_be_made_keeps_its_shape(self, tmp_path: Path, codec: str) -> None:
        made = made_from(
            make_clip(tmp_path / "film.mp4", Clip(video=codec, pixel_aspect=Fraction(16, 15), seconds=0.4))
        )
        assert (_picture(made).width, _picture(made).height) == pytest.approx((160 * 16 / 15, 120), abs=1)

    def test_one_of_h264_says_its_shape_itself_and_is_copied(self, tmp_path: Path) -> None:
        engine = Engine.from_answers("half", FREE | {"H.264": True, "AAC": False})
        source = make_clip(tmp_path / "film.mp4", Clip(pixel_aspect=Fraction(16, 15), seconds=0.4))
        made = made_from(source, engine)
        assert [data for data, _ in _packets(made, "video")] == [data for data, _ in _packets(source, "video")]
        assert _pixel_aspect(made) == Fraction(16, 15)

    def test_what_was_clear_stays_clear(self, tmp_path: Path) -> None:
        made = made_from(make_clip(tmp_path / "alpha.mov", clips.ALPHA))
        decoder = av.CodecContext.create("libvpx-vp9", "r")  # FFmpeg's own decoder knows nothing of the clear part
        with av.open(str(made)) as media:
            picture = next(frame for packet in media.demux(video=0) for frame in decoder.decode(packet))
        alpha = picture.to_ndarray(format="rgba")[..., 3]
        assert alpha[:, :70].min() > 240
        assert alpha[:, 90:].max() < 15

    def test_ten_bits_stay_ten(self, tmp_path: Path) -> None:
        deep = replace(clips.HEVC, pixels="yuv420p10le")
        assert _picture(made_from(make_clip(tmp_path / "deep.mp4", deep))).format.name == "yuv420p10le"

    @pytest.mark.parametrize(
        ("name", "clip"),
        [
            ("film.mp4", Clip(colours=(1, 1, 1, 1))),  # BT.709
            ("film.mkv", Clip(colours=(6, 6, 6, 1))),  # BT.601, 525 lines
            ("film.mp4", Clip(colours=(5, 6, 5, 1))),  # BT.601, 625 lines
            ("full.mp4", Clip(colours=(1, 13, 5, 2), pixels="yuvj420p")),
            ("deep.mp4", Clip(video="libx265", pixels="yuv420p10le", colours=(9, 16, 9, 1))),  # BT.2020, PQ
            ("clear.mov", replace(clips.ALPHA, colours=(1, 1, 1, 1))),  # becomes VP9
        ],
    )
    def test_it_says_which_colours_its_numbers_mean(self, tmp_path: Path, name: str, clip: Clip) -> None:
        assert clip.colours is not None
        source = make_clip(tmp_path / name, replace(clip, audio=None, seconds=0.4))
        *meant, _ = clip.colours
        assert _colours(made_from(source)) == (*meant, 1)  # all is written in limited range

    def test_a_film_that_says_nothing_of_its_colours_is_given_none(self, tmp_path: Path) -> None:
        assert _colours(made_from(make_clip(tmp_path / "film.mp4", Clip(audio=None, seconds=0.4)))) == (2, 2, 2, 1)

    def test_red_green_and_blue_become_what_is_said(self, tmp_path: Path) -> None:
        """ITU-R BT.601: full red is 81 of luma; it would be 63 by BT.709."""
        made = made_from(
            make_clip(tmp_path / "screen.mov", Clip(video="qtrle", pixels="rgb24", audio=None, seconds=0.4))
        )
        assert _colours(made) == (2, 2, 5, 1)
        assert _picture(made).to_ndarray()[:8, :8].mean() == pytest.approx(81, abs=3)

    def test_full_range_keeps_its_blacks_and_whites(self, tmp_path: Path) -> None:
        full = Clip(video="mjpeg", pixels="yuvj420p", audio=None)
        source = make_clip(tmp_path / "full.mov", full)
        before = _picture(source).to_ndarray(format="rgb24").astype(int)
        after = _picture(made_from(source)).to_ndarray(format="rgb24").astype(int)
        assert np.abs(before - after)[40:].mean() < 4

    def test_interlaced_lines_are_woven_into_one_picture(self, tmp_path: Path) -> None:
        woven = Clip(video="mpeg2video", audio="mp2", video_options=(("flags", "+ildct+ilme"),))
        made = made_from(make_clip(tmp_path / "tv.mpg", woven))
        assert not _picture(made).interlaced_frame
        assert len(watching.picture_times(made)) == 75


class TestTracks:
    def test_every_language_is_kept(self, tmp_path: Path) -> None:
        made = made_from(make_clip(tmp_path / "film.mp4", clips.TWO_LANGUAGES))
        with av.open(str(made)) as media:
            assert [stream.language for stream in media.streams.audio] == ["eng", "deu"]
        for track in (0, 1):
            assert watching.tone_times(made, track) == pytest.approx([0, 1, 2], abs=0.01)

    def test_captions_inside_the_film_are_kept(self, tmp_path: Path) -> None:
        source = make_clip(tmp_path / "film.mp4", clips.CAPTIONED)
        made = made_from(source)
        assert _packets(made, "subtitle") == _packets(source, "subtitle")
        assert b"Two" in b"".join(data for data, _ in _packets(made, "subtitle"))

    def test_surround_sound_keeps_its_channels(self, tmp_path: Path) -> None:
        made = made_from(make_clip(tmp_path / "film.m4a", replace(clips.M4A, layout="5.1")))
        facts = probe(made)
        assert facts is not None
        assert [stream.channels for stream in facts.sound] == [6]

    def test_a_film_that_plays_is_not_touched_where_only_its_sound_does_not(self, tmp_path: Path) -> None:
        source = make_clip(tmp_path / "film.mp4", replace(clips.MP4, video="libvpx-vp9"))
        made = made_from(source)
        assert _packets(made, "video") == _packets(source, "video")
        with av.open(str(made)) as media:
            assert media.streams.audio[0].codec_context.codec.canonical_name == "opus"

    def test_a_film_of_av1_is_not_touched_where_only_its_sound_does_not_play(self, tmp_path: Path) -> None:
        """Its decoder has another name than any encoder."""
        source = make_clip(tmp_path / "film.mp4", replace(clips.MP4, video="libsvtav1", seconds=1.0))
        assert [data for data, _ in _packets(made_from(source), "video")] == [
            data for data, _ in _packets(source, "video")
        ]

    def test_an_engine_that_plays_h264_alone_gets_its_sound_alone(self, tmp_path: Path) -> None:
        engine = Engine.from_answers("half", FREE | {"H.264": True, "AAC": False})
        source = make_clip(tmp_path / "film.mp4", FILMS["b-frames.mp4"])
        made = made_from(source, engine)
        assert [data for data, _ in _packets(made, "video")] == [data for data, _ in _packets(source, "video")]
        assert watching.lit_times(made) == pytest.approx([0, 1, 2], abs=ROUNDING)
        assert watching.tone_times(made) == pytest.approx([0, 1, 2], abs=0.01)

    @pytest.mark.parametrize(
        ("name", "clip", "codec"),
        [
            ("talk.m4a", clips.M4A, "opus"),
            ("talk.aac", clips.AAC, "opus"),
            ("talk.wma", clips.WMA, "opus"),
            ("talk.wav", Clip(video=None, audio="adpcm_ima_wav", hertz=22_050, layout="mono"), "pcm_s16le"),
            ("talk.amr", Clip(video=None, audio="amr_nb", hertz=8_000, layout="mono"), "opus"),
        ],
    )
    def test_sound_alone_says_the_same_at_the_same_moments(
        self, tmp_path: Path, name: str, clip: Clip, codec: str
    ) -> None:
        made = made_from(make_clip(tmp_path / name, clip))
        with av.open(str(made)) as media:
            assert [stream.codec_context.codec.canonical_name for stream in media.streams] == [codec]
        # What an encoder puts before the sound is in the file where the container has no word for it.
        assert watching.tone_times(made)[1:] == pytest.approx([1, 2], abs=0.06)

    def test_what_an_encoder_added_to_fill_its_last_frame_is_cut(self, tmp_path: Path) -> None:
        """In MP4 the length of a track says how much of it is meant (ISO 14496-12 § 8.6.6)."""
        assert watching.lasts(made_from(make_clip(tmp_path / "talk.m4a", clips.M4A))) == pytest.approx(3.0, abs=0.001)

    def test_the_title_is_kept(self, tmp_path: Path) -> None:
        made = made_from(make_clip(tmp_path / "film.mp4", replace(clips.MP4, title="Fire drill")))
        with av.open(str(made)) as media:
            assert media.metadata["title"] == "Fire drill"

    def test_a_film_starts_before_it_is_loaded(self, tmp_path: Path) -> None:
        """The index stands before the data (ISO 14496-12 § 6.2.3)."""
        data = made_from(make_clip(tmp_path / "film.mp4")).read_bytes()
        assert 0 < data.index(b"moov") < data.index(b"mdat")

    def test_one_can_seek_to_every_few_seconds(self, tmp_path: Path) -> None:
        made = made_from(make_clip(tmp_path / "film.mp4", FILMS["long.mp4"]))
        with av.open(str(made)) as media:
            keys = [
                float(packet.pts * packet.time_base)
                for packet in media.demux(video=0)
                if packet.is_keyframe and packet.pts is not None
            ]
        assert max(after - before for before, after in pairwise(keys)) <= 5


class TestWhatGoesWrong:
    def test_it_stops_when_told_to(self, tmp_path: Path) -> None:
        source = make_clip(tmp_path / "film.mp4")
        with pytest.raises(ImportCancelledError):
            transcode(source, tmp_path / "out", planned(source), progress=lambda _: None, cancelled=lambda: True)

    def test_it_tells_how_far_it_is(self, tmp_path: Path) -> None:
        source, told = make_clip(tmp_path / "film.mp4"), list[float]()
        transcode(source, tmp_path / "out", planned(source), progress=told.append, cancelled=lambda: False)
        assert told == sorted(told)
        assert len(told) >= 10
        assert told[-1] == pytest.approx(3.0, abs=0.05)

    def test_a_damaged_stretch_costs_that_stretch_alone(self, tmp_path: Path) -> None:
        source = make_clip(tmp_path / "film.mp4", Clip(seconds=6.0))
        with av.open(str(source)) as media:
            hit = [
                packet.pos
                for packet in media.demux(video=0)
                if packet.pos and 2 < float(packet.time_base * (packet.pts or 0)) < 3
            ]
        data = bytearray(source.read_bytes())
        for position in hit:
            data[position + 8 : position + 40] = bytes(32)
        source.write_bytes(data)
        made = made_from(source)
        assert watching.lasts(made) == pytest.approx(6.0, abs=0.04)
        assert watching.tone_times(made)[-1] == pytest.approx(5.0, abs=0.04)

    def test_a_file_that_became_another_is_noticed(self, tmp_path: Path) -> None:
        source = make_clip(tmp_path / "film.mp4", clips.TWO_LANGUAGES)
        todo = planned(source)
        make_clip(source, clips.SILENT)
        with pytest.raises(MediaError) as caught:
            transcode(source, tmp_path / "out", todo, progress=lambda _: None, cancelled=lambda: False)
        assert caught.value.fault is Fault.CHANGED

    def test_a_beginning_without_anything_after_it_holds_nothing(self, tmp_path: Path) -> None:
        """ISO 14496-12, 8.8: a film in pieces has its tracks in one file and its pictures in others."""
        source = _in_pieces(make_clip(tmp_path / "talk.m4a", Clip(video=None)), tmp_path / "pieces.mp4")
        data = source.read_bytes()
        source.write_bytes(data[: data.index(b"moof") - 4])
        with pytest.raises(MediaError) as caught:
            transcode(source, tmp_path / "out", planned(source), progress=lambda _: None, cancelled=lambda: False)
        assert caught.value.fault is Fault.EMPTY

    def test_a_full_disk_is_the_disks_fault(self, tmp_path: Path) -> None:
        source = make_clip(tmp_path / "film.mp4")
        full = Path("/dev/full")
        if not full.exists():
            pytest.skip("this system has no /dev/full")
        with pytest.raises(OSError, match="No space left"):
            transcode(source, full, planned(source), progress=lambda _: None, cancelled=lambda: False)


def _in_pieces(source: Path, target: Path) -> Path:
    pieces = {"movflags": "frag_keyframe+empty_moov"}
    with av.open(str(source)) as media, av.open(str(target), "w", format="mp4", options=pieces) as output:
        track = output.add_stream_from_template(media.streams.audio[0])
        for packet in media.demux(audio=0):
            if packet.dts is not None:
                packet.stream = track
                output.mux(packet)
    return target


def _picture(path: Path) -> av.VideoFrame:
    with av.open(str(path)) as media:
        return next(media.decode(video=0))


def _colours(path: Path) -> tuple[int, int, int, int]:
    """Primaries, transfer, matrix and range, as the stream has them."""
    with av.open(str(path)) as media:
        stream = media.streams.video[0].codec_context
        return stream.color_primaries, stream.color_trc, stream.colorspace, stream.color_range


def _pixel_aspect(path: Path) -> Fraction | None:
    with av.open(str(path)) as media:
        return media.streams.video[0].sample_aspect_ratio


def _packets(path: Path, kind: str) -> list[tuple[bytes, float]]:
    """The data of each packet and when it is shown."""
    with av.open(str(path)) as media:
        stream = next(stream for stream in media.streams if stream.type == kind)
        assert isinstance(stream, VideoStream | AudioStream) or kind == "subtitle"
        return [
            (bytes(packet), round(float(packet.pts * packet.time_base), 3))
            for packet in media.demux(stream)
            if packet.pts is not None
        ]


def _origin(path: Path) -> float:
    with av.open(str(path)) as media:
        return (media.start_time or 0) / av.time_base


def _begins_later(path: Path) -> float:
    """Seconds by which the picture begins after the file does: some muxers put it off by the sound's lead-in."""
    return watching.picture_times(path)[0] - _origin(path)
