"""Whole packages looked over: what the report says of each (the issue: “Will it work offline?”)."""

from pathlib import Path

import pytest

from desktop.content.importer import import_package
from desktop.content.media.facts import Container, MediaFacts, Stream, StreamKind
from desktop.content.media.plan import Engine
from desktop.content.media.reasons import Fault, MediaError
from desktop.content.preflight.keeping import keep_report
from desktop.content.preflight.preflight import LookProgress, inspect
from desktop.content.preflight.report import (
    MAX_LISTED,
    AddressKind,
    Cause,
    Loading,
    Outcome,
    PopUp,
    Report,
    Verdict,
    read_report,
)
from desktop.scorm.refusal import ImportCancelledError
from tests.content.library import import_quietly
from tests.content.preflight.looks import looked_over, no_media
from tests.packages import Course, Lesson, build_zip

MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\0" * 64
CAGE = Engine("test", frozenset({"AV1", "VP9", "Opus"}), frozenset({Container.MP4, Container.MATROSKA}))


def h264(_: Path) -> MediaFacts:
    film = Stream(StreamKind.VIDEO, "H.264", width=1280, height=720, frame_rate=25)
    return MediaFacts(Container.MP4, (film, Stream(StreamKind.AUDIO, "AAC", channels=2)), 12.5)


class TestWhatItSaysOfAPackage:
    def test_title_standard_size_and_files(self, tmp_path: Path) -> None:
        report = looked_over(tmp_path, {"index.html": "<p>x"}, Course(title="Knots"))
        assert (report.title, report.source) == ("Knots", "course.zip")
        assert (report.standard_declared, report.standard_found) == ("1.2", "SCORM 1.2")
        assert (report.file_count, report.size) == (2, len(Course(title="Knots").manifest()) + 4)
        assert report.packed_size == (tmp_path / "course.zip").stat().st_size
        assert report.verdict is Verdict.READY

    def test_as_declared_and_as_found_differ(self, tmp_path: Path) -> None:
        """Field notes 2.5: an odd schemaversion is decided by namespaces; the report says both."""
        report = looked_over(tmp_path, {}, Course(version="2004 9th Edition"))
        assert report.standard_declared == "2004 9th Edition"
        assert report.standard_found is not None
        assert report.standard_found.startswith("SCORM 2004")
        assert "odd-schemaversion" in {repair.code for repair in report.repairs}

    @pytest.mark.parametrize(
        ("inside", "mark"),
        [
            ("<adlcp:masteryscore>80</adlcp:masteryscore>", 80.0),
            ("<adlcp:masteryscore>often</adlcp:masteryscore>", None),
            ("", None),
        ],
    )
    def test_the_pass_mark_of_1_2(self, tmp_path: Path, inside: str, mark: float | None) -> None:
        assert looked_over(tmp_path, {}, Course(lessons=(Lesson(inside=inside),))).pass_mark == mark

    def test_the_pass_mark_of_2004_is_in_per_cent_too(self, tmp_path: Path) -> None:
        inside = (
            '<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true">'
            "<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective>"
            "</imsss:objectives></imsss:sequencing>"
        )
        course = Course(version="2004 3rd Edition", lessons=(Lesson(inside=inside),))
        assert looked_over(tmp_path, {}, course).pass_mark == 70.0

    def test_lessons_with_different_pass_marks_have_no_common_one(self, tmp_path: Path) -> None:
        def lesson(name: str, mark: int) -> Lesson:
            return Lesson(name, f"{name}.html", inside=f"<adlcp:masteryscore>{mark}</adlcp:masteryscore>")

        assert looked_over(tmp_path, {}, Course(lessons=(lesson("a", 70), lesson("b", 80)))).pass_mark is None

    def test_windows_of_its_own(self, tmp_path: Path) -> None:
        page = "<script>// window.open('no')\nwindow.open('a.html')</script><a href=index.html target=_blank>b</a>"
        report = looked_over(tmp_path, {"index.html": page, "a.html": ""})
        assert report.pop_ups == (
            PopUp(file="index.html", line=2, how="window.open"),
            PopUp(file="index.html", line=2, how="target"),
        )

    def test_what_was_mended(self, tmp_path: Path) -> None:
        files = {f"inner/{name}": data for name, data in Course().files().items()}
        report = inspect(build_zip(tmp_path / "a.zip", files), look=no_media)
        assert [repair.code for repair in report.repairs] == ["nested-root"]
        assert report.lessons[0].page == "index.html"

    def test_the_tool(self, tmp_path: Path) -> None:
        page = "<!-- Created using Storyline 360 - http://www.articulate.com -->"
        tool = looked_over(tmp_path, {"index.html": page}).tool
        assert tool is not None
        assert (tool.name, tool.version) == ("Articulate Storyline", "360")


def with_files(folder: Path, files: dict[str, bytes | str]) -> Path:
    return build_zip(folder / "a.zip", Course().files(**files))


class TestMedia:
    def test_codecs_length_and_what_becomes_of_a_film(self, tmp_path: Path) -> None:
        package = with_files(tmp_path, {"index.html": "<video src=f.mp4>", "f.mp4": MP4})
        (film,) = inspect(package, look=h264, engine=lambda: CAGE).media
        assert (film.path, film.container, film.codecs) == ("f.mp4", "MP4", ("H.264", "AAC"))
        assert (film.seconds, film.width, film.height, film.outcome) == (12.5, 1280, 720, Outcome.TO_PREPARE)

    def test_a_film_by_another_name_is_found_by_its_bytes(self, tmp_path: Path) -> None:
        package = with_files(tmp_path, {"film.dat": MP4, "text.mp4": "no film"})
        assert [film.path for film in inspect(package, look=h264).media] == ["film.dat"]

    def test_nobody_is_asked_what_plays_where_there_are_no_films(self, tmp_path: Path) -> None:
        def asked() -> Engine:
            raise AssertionError

        package = build_zip(tmp_path / "a.zip", Course().files())
        assert inspect(package, look=no_media, engine=asked).media == ()

    def test_a_damaged_film_is_a_limit_and_says_why(self, tmp_path: Path) -> None:
        def damaged(_: Path) -> MediaFacts:
            raise MediaError(Fault.NO_PICTURE)

        package = with_files(tmp_path, {"index.html": "<video src=f.mp4>", "f.mp4": MP4})
        report = inspect(package, look=damaged)
        assert report.media[0].outcome is Outcome.DAMAGED
        assert report.verdict is Verdict.LIMITS
        assert "No picture" in report.limits[0].subject


class TestFlash:
    """The issue: Flash is named as unplayable; where HTML5 stands beside it, nobody misses it."""

    def test_a_page_that_shows_a_movie_among_others(self, tmp_path: Path) -> None:
        page = "<p>" + "Read this. " * 60 + '<embed src="game.swf"><a href="index.html">Again</a>'
        report = looked_over(tmp_path, {"index.html": page, "game.swf": b"FWS\x09"})
        assert [(place.file, place.line) for place in report.flash] == [("game.swf", 0), ("index.html", 1)]
        assert Cause.FLASH in {limit.cause for limit in report.limits}

    def test_movies_that_nothing_shows_are_only_listed(self, tmp_path: Path) -> None:
        report = looked_over(tmp_path, {"player.swf": b"FWS\x09", "a.js": "fallback('player.swf')"})
        assert [place.file for place in report.flash] == ["player.swf"]
        assert report.verdict is Verdict.READY


class TestOtherLetters:
    """Field notes 2.4: links written on Windows fail where case counts; here they are found, and that is said."""

    def test_what_pages_ask_for_in_other_letters_is_told_once(self, tmp_path: Path) -> None:
        page = '<img src="IMG/A.png"><img src="IMG/A.png"><script src="Js/x.js"></script><img src="img/b.png">'
        files: dict[str, bytes | str] = {"img/a.PNG": "x", "js/X.js": "1", "img/b.png": "x", "index.html": page}
        report = looked_over(tmp_path, files)
        (repair,) = report.repairs
        assert repair.code == "other-case"
        assert repair.text.startswith("Pages ask for 2 files")
        assert "“IMG/A.png” in index.html" in repair.text
        assert "“img/a.PNG”" in repair.text
        assert (report.verdict, report.missing) == (Verdict.READY, ())

    def test_what_is_written_as_it_is_called_is_no_repair(self, tmp_path: Path) -> None:
        page = '<img src="my%20a.png"><a href="more/">x</a><img src="./my a.png?x=1">'
        files: dict[str, bytes | str] = {"my a.png": "x", "more/index.html": "x", "index.html": page}
        assert looked_over(tmp_path, files).repairs == ()


class TestFilmsInPieces:
    """Media Source Extensions, 3: what a page appends is decoded as it is. Nothing was prepared of it at import."""

    PLAYER = "<video></video><script>buffer = source.addSourceBuffer(type);\nbuffer.appendBuffer(piece)</script>"

    @pytest.mark.parametrize(
        ("files", "places"),
        [
            ({"index.html": PLAYER}, [("index.html", 1)]),
            (
                {"films/a.m3u8": "#EXTM3U\nfilm.mp4\n", "index.html": "<video src='films/a.m3u8'>"},
                [("films/a.m3u8", 0)],
            ),
        ],
    )
    def test_they_stay_what_the_engine_does_not_play(
        self, tmp_path: Path, files: dict[str, bytes | str], places: list[tuple[str, int]]
    ) -> None:
        package = build_zip(tmp_path / "a.zip", Course().files(**files, **{"films/film.mp4": MP4}))
        report = inspect(package, look=h264, engine=lambda: CAGE)
        assert report.verdict is Verdict.LIMITS
        assert [(limit.cause, limit.is_fatal) for limit in report.limits] == [(Cause.FILM_IN_PIECES, False)]
        assert [(place.file, place.line) for place in report.limits[0].places] == places

    def test_an_engine_that_plays_them_has_no_limit(self, tmp_path: Path) -> None:
        package = build_zip(tmp_path / "a.zip", Course().files(**{"film.mp4": MP4}, **{"index.html": self.PLAYER}))
        every = Engine("test", frozenset({"H.264", "AAC"}), frozenset({Container.MP4}))
        assert inspect(package, look=h264, engine=lambda: every).verdict is Verdict.READY

    @pytest.mark.parametrize(
        "files",
        [
            {"index.html": "<video src='film.mp4'>", "video.min.js": "b.appendBuffer(x);" + "f();" * 30_000},
            {"index.html": "<video src='film.mp4'>", "extra/a.m3u8": "https://tv.example.net/live.m3u8"},
        ],
    )
    def test_a_library_that_can_and_a_list_of_others_are_none(
        self, tmp_path: Path, files: dict[str, bytes | str]
    ) -> None:
        package = build_zip(tmp_path / "a.zip", Course().files(**files, **{"film.mp4": MP4}))
        report = inspect(package, look=h264, engine=lambda: CAGE)
        assert Cause.FILM_IN_PIECES not in {limit.cause for limit in report.limits}


class TestPagesThatStandIn:
    """The issue: an HTML5 launch file beside a Flash one is used. It is the course then, whatever nothing names it."""

    def test_what_it_needs_from_the_web_counts(self, tmp_path: Path) -> None:
        files: dict[str, bytes | str] = {
            "imsmanifest.xml": Course(lessons=(Lesson(href="index_lms.html"),)).manifest(),
            "index_lms.html": '<object data="story.swf"></object>',
            "story.swf": b"FWS\x09",
            "index_lms_html5.html": '<p>Slides</p><script src="https://cdn.example.net/slides.js"></script>',
        }
        report = inspect(build_zip(tmp_path / "a.zip", files), look=no_media)
        assert [lesson.page for lesson in report.lessons] == ["index_lms_html5.html"]
        assert report.unused == ()
        assert report.verdict is Verdict.OFFLINE_NO


class TestStartPagesThatOnlyLeadElsewhere:
    """Field notes 2.5: dispatch packages. One among several is no reason to refuse the course."""

    @pytest.mark.parametrize(
        "page",
        [
            '<iframe src="https://lms.example.net/course/1"></iframe>',
            '<script>location.href = "https://lms.example.net/course/1"</script>',
            '<meta http-equiv="refresh" content="0;url=https://lms.example.net/course/1">',
            '<script>var where = "https://lms.example.net/course/1"; top.location.href = where;</script>',
        ],
    )
    def test_they_are_the_course_s_page_on_the_web(self, tmp_path: Path, page: str) -> None:
        course = Course(lessons=(Lesson("a", "a.html"), Lesson("b", "b.html")))
        report = looked_over(tmp_path, {"a.html": page, "b.html": "<p>b"}, course)
        (found,) = report.addresses
        assert (found.kind, found.loading) == (AddressKind.PAGE, Loading.BY_ITSELF)
        assert report.verdict is Verdict.OFFLINE_NO

    def test_a_frame_in_a_page_with_something_to_read_is_a_frame(self, tmp_path: Path) -> None:
        page = "<p>" + "To read on the page. " * 30 + '<iframe src="https://maps.example.net/"></iframe>'
        (found,) = looked_over(tmp_path, {"index.html": page}).addresses
        assert found.kind is AddressKind.FRAME


class TestRefusedPackages:
    def test_what_is_no_package(self, tmp_path: Path) -> None:
        letter = tmp_path / "letter.txt"
        letter.write_text("Dear Ada")
        report = inspect(letter, look=no_media)
        assert (report.verdict, [problem.code for problem in report.problems]) == (
            Verdict.REFUSED,
            ["not-an-archive"],
        )

    def test_what_is_not_there(self, tmp_path: Path) -> None:
        report = inspect(tmp_path / "gone.zip", look=no_media)
        assert (report.verdict, report.problems[0].code) == (Verdict.REFUSED, "source-unreadable")

    def test_a_start_page_that_is_missing_and_all_else_is_still_said(self, tmp_path: Path) -> None:
        files = {"imsmanifest.xml": Course().manifest(), "help.html": '<img src="https://a.example.net/a.png">'}
        report = inspect(build_zip(tmp_path / "a.zip", files), look=no_media)
        assert (report.verdict, report.problems[0].code) == (Verdict.REFUSED, "start-page-missing")
        assert [found.address for found in report.addresses] == ["https://a.example.net/a.png"]

    def test_a_page_of_millions_of_uses_is_read_as_far_as_any_page_needs(self, tmp_path: Path) -> None:
        """It packs to a few kilobytes: neither time nor memory may be what it asks for."""
        page = 'window.open("a");' * 110_000
        files = Course().files(**{"a.js": page, "b.js": page, "c.js": 'fetch("https://a.example.net/")'})
        report = inspect(build_zip(tmp_path / "a.zip", files), look=no_media)
        assert report.not_read == ("a.js", "b.js")
        assert len(report.pop_ups) == MAX_LISTED
        assert [found.file for found in report.addresses] == ["c.js"]

    def test_an_archive_that_may_not_be_unpacked_is_not_read_either(self, tmp_path: Path) -> None:
        package = with_files(tmp_path, {"../../evil.html": "<p>"})
        report = inspect(package, look=no_media)
        assert (report.verdict, report.addresses) == (Verdict.REFUSED, ())

    def test_a_file_that_is_damaged_in_its_archive_is_named(self, tmp_path: Path) -> None:
        package = with_files(tmp_path, {"notes.txt": "a note\n" * 5000})
        data = bytearray(package.read_bytes())
        at = data.index(b"notes.txt") + len(b"notes.txt") + 8
        data[at : at + 8] = b"\xff" * 8
        package.write_bytes(bytes(data))
        report = inspect(package, look=no_media)
        assert (report.verdict, [said.code for said in report.problems]) == (Verdict.REFUSED, ["damaged-archive"])
        assert "notes.txt" in report.problems[0].text


class TestHowItIsLookedOver:
    def test_a_course_s_folder_is_looked_over_like_its_package(self, tmp_path: Path) -> None:
        page = '<img src="https://a.example.net/a.png"><img src="gone.png">'
        files = Course().files(**{"index.html": page, "old.html": ""})
        package = build_zip(tmp_path / "a.zip", files)
        folder = tmp_path / "a"
        for name, data in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(str(data))
        packed, unpacked = inspect(package, look=no_media), inspect(folder, look=no_media)
        differ = {"made_at", "source", "packed_size"}
        assert packed.model_dump(exclude=differ) == unpacked.model_dump(exclude=differ)

    def test_progress_names_each_file_and_counts_bytes(self, tmp_path: Path) -> None:
        told: list[LookProgress] = []
        inspect(build_zip(tmp_path / "a.zip", Course().files()), look=no_media, progress=told.append)
        assert [each.file for each in told] == ["imsmanifest.xml", "index.html"]
        assert (told[0].done, told[1].done) == (0, len(Course().manifest()))

    def test_it_can_be_stopped(self, tmp_path: Path) -> None:
        with pytest.raises(ImportCancelledError):
            inspect(build_zip(tmp_path / "a.zip", Course().files()), look=no_media, cancelled=lambda: True)

    def test_nothing_is_written_beside_the_package(self, tmp_path: Path) -> None:
        looked_over(tmp_path, {"film.mp4": MP4})
        assert [path.name for path in tmp_path.iterdir()] == ["course.zip"]


class TestAtImport:
    def kept(self, folder: Path, files: dict[str, bytes | str], **more: object) -> tuple[Report | None, Report | None]:
        """What `keep_report` returned, and what is on the disk."""
        package = build_zip(folder / "a.zip", Course().files(**files))
        imported = import_quietly(package, folder / "library")
        facts = {"cancelled": lambda: False, "look": no_media, **more}
        made = keep_report(imported, package, **facts)  # type: ignore[arg-type]
        return made, read_report(imported.folder)

    def test_the_report_is_kept_with_the_course(self, tmp_path: Path) -> None:
        made, kept = self.kept(tmp_path, {"index.html": '<img src="https://a.example.net/a.png">'})
        assert made == kept
        assert kept is not None
        assert (kept.source, kept.verdict) == ("a.zip", Verdict.LIMITS)
        assert kept.sha256 == next((tmp_path / "library").glob("[0-9a-f]*")).name

    def test_what_the_importer_mended_is_in_it(self, tmp_path: Path) -> None:
        files = {f"inner/{name}": data for name, data in Course().files().items()}
        package = build_zip(tmp_path / "b.zip", files)
        imported = import_package(package, tmp_path / "library", progress=lambda _: None, cancelled=lambda: False)
        report = keep_report(imported, package, cancelled=lambda: False, look=no_media)
        assert report is not None
        assert [repair.code for repair in report.repairs] == ["nested-root"]

    def test_who_says_stop_has_the_course_without_a_report(self, tmp_path: Path) -> None:
        assert self.kept(tmp_path, {}, cancelled=lambda: True) == (None, None)

    def test_what_nobody_foresaw_leaves_the_course_without_a_report(self, tmp_path: Path) -> None:
        def stumbles(_: object) -> None:
            raise KeyError

        assert self.kept(tmp_path, {}, progress=stumbles) == (None, None)

    def test_a_full_disk_leaves_the_course_without_a_report(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("desktop.content.preflight.keeping.write_report", full)
        assert self.kept(tmp_path, {}) == (None, None)
