"""One verdict from what was found: ready, works with limits (which), won't work offline (why), refused (the issue)."""

from datetime import UTC, datetime

import pytest

from desktop.content.preflight.report import (
    AddressKind,
    Cause,
    Lesson,
    LessonRun,
    Loading,
    MediaFile,
    MissingFile,
    Outcome,
    OutsideAddress,
    Place,
    PopUp,
    Report,
    Said,
    TestRun,
    Trouble,
    Verdict,
)
from desktop.content.preflight.verdict import judged

NOW = datetime(2026, 3, 1, tzinfo=UTC)
LESSON = Lesson(title="Knots", launch="index.html", page="index.html")


def report(**facts: object) -> Report:
    return judged(Report(made_at=NOW, source="a.zip", **{"lessons": (LESSON,), **facts}))  # type: ignore[arg-type]


def address(kind: AddressKind, loading: Loading = Loading.BY_ITSELF, **more: object) -> OutsideAddress:
    facts = {"address": "https://a.example.net/x", "file": "index.html", "line": 48, **more}
    return OutsideAddress(kind=kind, loading=loading, **facts)  # type: ignore[arg-type]


class TestReady:
    def test_nothing_in_the_way(self) -> None:
        assert report().verdict is Verdict.READY

    @pytest.mark.parametrize(
        "found",
        [
            address(AddressKind.LINK, Loading.ON_CLICK),
            address(AddressKind.ANALYTICS),
            address(AddressKind.MENTION, Loading.NEVER),
            address(AddressKind.SCRIPT, Loading.PERHAPS, file="lib/app.js"),
            address(AddressKind.IMAGE, Loading.PERHAPS, file="lib/app.js"),
            address(AddressKind.SCRIPT, Loading.PERHAPS, is_needed=False),
        ],
    )
    def test_links_counting_visitors_and_what_libraries_mention_limit_nobody(self, found: OutsideAddress) -> None:
        assert report(addresses=(found,)).verdict is Verdict.READY

    def test_pop_ups_unused_files_and_mended_things_limit_nobody(self) -> None:
        found = report(
            pop_ups=(PopUp(file="a.js", line=1, how="window.open"),),
            unused=("old.html",),
            repairs=(Said(code="nested-root", text="The course is in a folder of the archive."),),
            missing=(MissingFile(path="gone.png", file="imsmanifest.xml"),),
            media=(MediaFile(path="a.mp4", container="MP4", codecs=("H.264",), outcome=Outcome.TO_PREPARE),),
        )
        assert (found.verdict, found.limits) == (Verdict.READY, ())


class TestLimits:
    @pytest.mark.parametrize(
        ("kind", "loading", "cause"),
        [
            (AddressKind.VIDEO_SITE, Loading.BY_ITSELF, Cause.FILM_FROM_WEB),
            (AddressKind.VIDEO_SITE, Loading.PERHAPS, Cause.FILM_FROM_WEB),
            (AddressKind.MEDIA, Loading.BY_ITSELF, Cause.FILM_FROM_WEB),
            (AddressKind.FRAME, Loading.BY_ITSELF, Cause.FRAME_FROM_WEB),
            (AddressKind.STYLESHEET, Loading.BY_ITSELF, Cause.STYLE_FROM_WEB),
            (AddressKind.FONT, Loading.BY_ITSELF, Cause.FONT_FROM_WEB),
            (AddressKind.IMAGE, Loading.BY_ITSELF, Cause.IMAGE_FROM_WEB),
            (AddressKind.REQUEST, Loading.PERHAPS, Cause.SERVICE_ON_WEB),
            (AddressKind.REQUEST, Loading.ON_CLICK, Cause.SERVICE_ON_WEB),
            (AddressKind.LRS, Loading.PERHAPS, Cause.RECORD_STORE),
            (AddressKind.SCRIPT, Loading.PERHAPS, Cause.SCRIPT_FROM_WEB),
            (AddressKind.IMAGE, Loading.PERHAPS, Cause.IMAGE_FROM_WEB),
        ],
    )
    def test_what_comes_from_the_web(self, kind: AddressKind, loading: Loading, cause: Cause) -> None:
        found = report(addresses=(address(kind, loading),))
        (limit,) = found.limits
        assert found.verdict is Verdict.LIMITS
        assert (limit.cause, limit.subject, limit.places) == (
            cause,
            "a.example.net",
            (Place(file="index.html", line=48),),
        )
        assert limit.is_sure is (loading is Loading.BY_ITSELF)

    def test_a_script_that_the_page_goes_on_without(self) -> None:
        found = report(addresses=(address(AddressKind.SCRIPT, is_needed=False),))
        assert (found.verdict, found.limits[0].cause) == (Verdict.LIMITS, Cause.SCRIPT_FROM_WEB)

    def test_one_lesson_of_several_on_the_web(self) -> None:
        remote = Lesson(title="More", launch="https://a.example.net/more")
        page = address(AddressKind.PAGE, file="imsmanifest.xml", line=0, is_needed=False)
        assert report(lessons=(LESSON, remote), addresses=(page,)).verdict is Verdict.LIMITS

    def test_flash_in_a_page(self) -> None:
        found = report(flash=(Place(file="a.swf"), Place(file="index.html", line=3)))
        assert (found.verdict, found.limits[0].cause) == (Verdict.LIMITS, Cause.FLASH)

    def test_flash_that_no_page_shows_is_no_limit(self) -> None:
        assert report(flash=(Place(file="a.swf"),)).verdict is Verdict.READY

    @pytest.mark.parametrize("outcome", [Outcome.UNPLAYABLE, Outcome.DAMAGED])
    def test_a_film_that_nothing_plays(self, outcome: Outcome) -> None:
        film = MediaFile(path="a.mp4", container="MP4", codecs=(), outcome=outcome, why="It is damaged.")
        found = report(media=(film,))
        assert (found.verdict, found.limits[0].cause) == (Verdict.LIMITS, Cause.MEDIA_UNPLAYABLE)
        assert found.limits[0].subject == "It is damaged."

    def test_a_file_that_a_page_shows_and_is_not_there(self) -> None:
        gone = MissingFile(path="a.png", file="index.html", line=3, kind=AddressKind.IMAGE, loading=Loading.BY_ITSELF)
        assert report(missing=(gone,)).limits[0].cause is Cause.FILE_MISSING

    def test_a_file_that_only_a_style_names_is_missed_by_nobody(self) -> None:
        gone = MissingFile(path="a.eot", file="a.css", line=3, kind=AddressKind.FONT, loading=Loading.BY_ITSELF)
        assert report(missing=(gone,)).verdict is Verdict.READY

    def test_an_item_that_leads_nowhere(self) -> None:
        found = report(repairs=(Said(code="dangling-item", text="The item “Item 1” refers to nothing."),))
        assert (found.verdict, found.limits[0].cause) == (Verdict.LIMITS, Cause.LESSON_MISSING)

    def test_a_lesson_that_failed_in_the_test_run(self) -> None:
        run = LessonRun(title="Knots", launch="index.html", is_opened=False, trouble=Trouble.CRASHED)
        found = report(test_run=TestRun(made_at=NOW, seconds=5.0, lessons=(run,)))
        assert found.verdict is not Verdict.READY
        assert Cause.FAILED_TEST in {limit.cause for limit in found.limits}


class TestWontWorkOffline:
    def test_a_script_from_the_web_that_a_page_waits_for(self) -> None:
        found = report(addresses=(address(AddressKind.SCRIPT),))
        assert (found.verdict, found.limits[0].is_fatal) == (Verdict.OFFLINE_NO, True)

    def test_a_start_page_that_is_on_the_web(self) -> None:
        assert report(addresses=(address(AddressKind.PAGE),)).verdict is Verdict.OFFLINE_NO

    def test_a_jump_to_the_web_from_another_page_is_a_limit(self) -> None:
        assert report(addresses=(address(AddressKind.PAGE, file="help.html"),)).verdict is Verdict.LIMITS

    def test_a_start_page_that_is_a_flash_movie(self) -> None:
        lesson = Lesson(title="Knots", launch="a.swf", page="a.swf")
        assert report(lessons=(lesson,)).verdict is Verdict.OFFLINE_NO

    def test_what_is_fatal_is_said_first(self) -> None:
        found = report(addresses=(address(AddressKind.FONT), address(AddressKind.SCRIPT)))
        assert [limit.is_fatal for limit in found.limits] == [True, False]

    def test_what_is_in_an_unused_file_limits_nobody_where_that_is_sure(self) -> None:
        facts = {"addresses": (address(AddressKind.SCRIPT, file="old.html"),), "unused": ("old.html",)}
        assert report(**facts, unused_is_sure=True).verdict is Verdict.READY
        assert report(**facts, unused_is_sure=False).verdict is Verdict.OFFLINE_NO


class TestRefused:
    def test_what_an_import_would_refuse(self) -> None:
        found = report(
            problems=(Said(code="no-manifest", text="No manifest."),), addresses=(address(AddressKind.FONT),)
        )
        assert (found.verdict, found.limits[0].cause) == (Verdict.REFUSED, Cause.REFUSED)
        assert found.limits[0].subject == "No manifest."


class TestHowLimitsAreSaid:
    def test_the_same_of_one_machine_is_said_once_with_all_places(self) -> None:
        films = tuple(address(AddressKind.VIDEO_SITE, line=line) for line in (3, 5, 9))
        (limit,) = report(addresses=films).limits
        assert (limit.count, [place.line for place in limit.places]) == (3, [3, 5, 9])

    def test_it_names_the_lesson_where_there_are_several(self) -> None:
        """The mock-up: “Lesson 3 shows a film from www.youtube.com”."""
        lessons = tuple(
            Lesson(title=f"Lesson {n}", launch=f"lesson{n}/index.html", page=f"lesson{n}/index.html") for n in (1, 2, 3)
        )
        film = address(AddressKind.VIDEO_SITE, file="lesson3/film.html", address="https://www.youtube.com/embed/x")
        (limit,) = report(lessons=lessons, addresses=(film,)).limits
        assert (limit.lesson, limit.subject) == ("Lesson 3", "www.youtube.com")
