"""What a test run adds to the verdict: what was asked of the web, scripts that failed, lessons that did not open. Pure.

A lesson that makes no call is none of this: courses may be made to be read and nothing else.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from desktop.content.preflight.hosts import (
    host_of,
    is_analytics,
    is_font_service,
    is_record_store,
    is_video_site,
)
from desktop.content.preflight.report import AddressKind, Cause, LessonRun, Limit, Outcome, Place, Report, Trouble
from desktop.content.preflight.uses import kind_of
from desktop.words import translate

_UNANSWERED: Final = "TypeError: Failed to fetch"
"""What a script says that waits for a blocked address, which is a limit itself (Fetch, 5.6: a network error)."""


def limits_of_test(report: Report, known: Collection[Limit], causes: Mapping[AddressKind, Cause]) -> Iterator[Limit]:
    """The limits that the test run found, without those that are known from reading the files.

    `causes`: why an address of a kind limits; a kind without one limits nobody. Where not one lesson opened, that is
    fatal.
    """
    if report.test_run is None:
        return
    lessons = report.test_run.lessons
    none_opened = not any(lesson.is_opened for lesson in lessons)
    hosts = {limit.subject for limit in known}
    files = {place.file for limit in known if limit.cause is Cause.MEDIA_UNPLAYABLE for place in limit.places}
    # They are made playable at import; the test of a package that is not imported can't show it yet.
    files |= {media.path for media in report.media if media.outcome is Outcome.TO_PREPARE}
    missing = {limit.subject for limit in known if limit.cause is Cause.FILE_MISSING}
    missing |= {one.path for one in report.missing}
    for lesson in lessons:
        if lesson.trouble is not None or not lesson.is_opened:
            yield Limit(cause=Cause.FAILED_TEST, subject=_why(lesson), lesson=lesson.title, is_fatal=none_opened)
        yield from _of_addresses(lesson, hosts, causes)
        for error in lesson.script_errors:
            if lesson.blocked and error.message.endswith(_UNANSWERED):
                continue
            places = (Place(file=error.file, line=error.line),) if error.file else ()
            yield Limit(cause=Cause.FAILED_TEST, subject=error.message, places=places, lesson=lesson.title)
        for path in lesson.media_failed:
            if path not in files and "://" not in path:
                why = translate("Preflight", "It did not play in the test run.")
                yield Limit(cause=Cause.MEDIA_UNPLAYABLE, subject=why, places=(Place(file=path),))
        for path in lesson.missing:
            if path not in missing:
                yield Limit(cause=Cause.FILE_MISSING, subject=path, lesson=lesson.title)


def _of_addresses(lesson: LessonRun, known: Collection[str], causes: Mapping[AddressKind, Cause]) -> Iterator[Limit]:
    for address in lesson.blocked:
        host = host_of(address)
        cause = causes.get(_kind(host, address))
        if host and host not in known and cause is not None:
            yield Limit(cause=cause, subject=host, lesson=lesson.title)


def _kind(host: str, address: str) -> AddressKind:
    """What was wanted of the web, by the address alone."""
    if is_analytics(host, address):
        return AddressKind.ANALYTICS
    if is_video_site(host):
        return AddressKind.VIDEO_SITE
    if is_font_service(host):
        return AddressKind.FONT
    if is_record_store(host, address):
        return AddressKind.LRS
    return kind_of(address) or AddressKind.REQUEST


def _why(lesson: LessonRun) -> str:
    if lesson.why_not:
        return lesson.why_not
    if lesson.trouble is Trouble.HUNG:
        return translate("Preflight", "Its page stopped answering: a script of it runs without end.")
    if lesson.trouble is Trouble.CRASHED:
        return translate("Preflight", "Its page crashed the web engine.")
    return translate("Preflight", "Its page did not come up.")
