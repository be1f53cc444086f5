"""What a test run adds to the verdict."""

from datetime import UTC, datetime

from desktop.content.preflight.report import (
    AddressKind,
    Cause,
    LessonRun,
    Limit,
    Loading,
    MediaFile,
    Outcome,
    OutsideAddress,
    Place,
    Report,
    ScriptError,
    TestRun,
    Trouble,
    Verdict,
)
from desktop.content.preflight.verdict import judged

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def tried(*lessons: LessonRun, **known: object) -> Report:
    """A report on a course that had nothing wrong with it, judged after these lessons were tried."""
    run = TestRun(made_at=NOW, seconds=5, lessons=lessons)
    report = Report(made_at=NOW, source="course.zip", test_run=run)
    return judged(report.model_copy(update=known))


def lesson(title: str = "One", **found: object) -> LessonRun:
    return LessonRun.model_validate({"title": title, "launch": "index.html", "is_opened": True, **found})


def test_lessons_that_open_and_do_nothing_wrong_leave_a_course_ready_also_without_a_call() -> None:
    assert tried(lesson(is_initialized=True), lesson(), lesson(dialogs=("Hello",), pop_ups=1)).verdict is Verdict.READY


def test_nothing_that_opens_will_not_work() -> None:
    found = tried(
        lesson("One", is_opened=False, trouble=Trouble.NOT_UP), lesson("Two", is_opened=False, trouble=Trouble.CRASHED)
    )
    assert found.verdict is Verdict.OFFLINE_NO
    assert [(limit.cause, limit.lesson) for limit in found.limits] == [
        (Cause.FAILED_TEST, "One"),
        (Cause.FAILED_TEST, "Two"),
    ]
    assert all(limit.subject.endswith(".") for limit in found.limits)


def test_one_lesson_of_two_that_does_not_open_is_a_limit() -> None:
    found = tried(lesson("One", is_opened=False, trouble=Trouble.NOT_UP), lesson("Two"))
    assert (found.verdict, [limit.lesson for limit in found.limits]) == (Verdict.LIMITS, ["One"])


def test_a_script_that_got_no_answer_from_the_web_is_told_by_the_address_alone() -> None:
    error = ScriptError(message="Uncaught (in promise) TypeError: Failed to fetch", file="fetch.js", line=6)
    found = tried(lesson(blocked=("https://api.example.net/y",), script_errors=(error,)))
    assert [limit.cause for limit in found.limits] == [Cause.SERVICE_ON_WEB]
    assert tried(lesson(script_errors=(error,))).limits[0].cause is Cause.FAILED_TEST


def test_a_lesson_that_stops_answering_is_a_limit_though_it_opened() -> None:
    assert tried(lesson(trouble=Trouble.HUNG)).verdict is Verdict.LIMITS


def test_a_script_error_is_a_limit_with_its_place() -> None:
    found = tried(lesson(script_errors=(ScriptError(message="Uncaught TypeError", file="a.js", line=3),)))
    (limit,) = found.limits
    assert (found.verdict, limit.places) == (Verdict.LIMITS, (Place(file="a.js", line=3),))


def test_what_was_asked_of_the_web_is_a_limit_by_what_it_is_for() -> None:
    found = tried(
        lesson(
            blocked=(
                "https://cdn.tool.net/lib/jquery.min.js?v=3",
                "https://fonts.gstatic.com/s/roboto.woff2",
                "https://www.youtube.com/embed/abc",
                "https://lrs.tool.net/xapi/statements",
                "https://api.tool.net/start",
            )
        )
    )
    assert found.verdict is Verdict.LIMITS
    assert {(limit.cause, limit.subject) for limit in found.limits} == {
        (Cause.SCRIPT_FROM_WEB, "cdn.tool.net"),
        (Cause.FONT_FROM_WEB, "fonts.gstatic.com"),
        (Cause.FILM_FROM_WEB, "www.youtube.com"),
        (Cause.RECORD_STORE, "lrs.tool.net"),
        (Cause.SERVICE_ON_WEB, "api.tool.net"),
    }


def test_who_is_counted_limits_nobody() -> None:
    found = tried(lesson(blocked=("https://www.google-analytics.com/collect?v=1", "wss://hotjar.com/ws")))
    assert (found.verdict, found.limits) == (Verdict.READY, ())


def test_what_was_known_from_reading_the_files_is_not_said_twice() -> None:
    known = OutsideAddress(
        kind=AddressKind.FONT,
        address="https://cdn.tool.net/a.woff2",
        file="a.css",
        line=1,
        loading=Loading.BY_ITSELF,
    )
    found = tried(lesson(blocked=("https://cdn.tool.net/a.woff2",)), addresses=(known,), address_count=1)
    assert [limit.cause for limit in found.limits] == [Cause.FONT_FROM_WEB]


def test_media_that_failed_are_limits_but_for_those_that_will_be_prepared() -> None:
    waiting = MediaFile(path="film.mp4", container="mp4", codecs=("H.264",), outcome=Outcome.TO_PREPARE)
    found = tried(lesson(media_failed=("film.mp4", "sound.mp3")), media=(waiting,), media_count=1)
    assert [(limit.cause, limit.places) for limit in found.limits] == [
        (Cause.MEDIA_UNPLAYABLE, (Place(file="sound.mp3"),))
    ]


def test_a_file_that_was_asked_for_and_is_not_there_is_a_limit() -> None:
    (limit,) = tried(lesson(missing=("gone.png",))).limits
    assert limit == Limit(cause=Cause.FILE_MISSING, subject="gone.png", lesson="One")
