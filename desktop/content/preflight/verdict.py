"""From what was found to one verdict: ready, works with limits, won't work offline, refused. Pure."""

from collections.abc import Iterable, Iterator

from desktop.content.preflight.report import (
    AddressKind,
    Cause,
    Limit,
    Loading,
    MissingFile,
    Outcome,
    OutsideAddress,
    Place,
    Report,
    Verdict,
)
from desktop.content.preflight.tested import limits_of_test
from desktop.content.preflight.uses import PAGES, suffix_of
from desktop.scorm.launch import is_remote

_SHOWN_PLACES = 50
_LOADED = (Loading.BY_ITSELF, Loading.PERHAPS)
_CAUSES = {
    AddressKind.PAGE: Cause.PAGE_FROM_WEB,
    AddressKind.SCRIPT: Cause.SCRIPT_FROM_WEB,
    AddressKind.STYLESHEET: Cause.STYLE_FROM_WEB,
    AddressKind.FONT: Cause.FONT_FROM_WEB,
    AddressKind.IMAGE: Cause.IMAGE_FROM_WEB,
    AddressKind.MEDIA: Cause.FILM_FROM_WEB,
    AddressKind.VIDEO_SITE: Cause.FILM_FROM_WEB,
    AddressKind.FRAME: Cause.FRAME_FROM_WEB,
    AddressKind.REQUEST: Cause.SERVICE_ON_WEB,
    AddressKind.LRS: Cause.RECORD_STORE,
}
"""Who is counted, what is clicked and what is only mentioned limits nobody."""
_ENOUGH_PERHAPS = (AddressKind.MEDIA, AddressKind.VIDEO_SITE, AddressKind.FRAME, AddressKind.REQUEST, AddressKind.LRS)
"""Of what a script only may load, this limits."""
_ENOUGH_IN_PAGES = (AddressKind.SCRIPT, AddressKind.STYLESHEET, AddressKind.IMAGE, AddressKind.FONT)
"""So does this, where a page itself holds it. What a library names is mostly never asked for."""
_NOT_THERE = {"dangling-item", "resource-without-href"}
"""Repairs after which a lesson that the author meant is not in the course."""


def judged(report: Report) -> Report:
    """The report with its verdict, and the reasons for it."""
    read = tuple(_limits(report))
    limits = tuple(_merged((*read, *limits_of_test(report, read, _CAUSES))))
    return report.model_copy(update={"verdict": _verdict(report, limits), "limits": limits})


def _verdict(report: Report, limits: tuple[Limit, ...]) -> Verdict:
    if report.problems:
        return Verdict.REFUSED
    if any(limit.is_fatal for limit in limits):
        return Verdict.OFFLINE_NO
    return Verdict.LIMITS if limits else Verdict.READY


def _limits(report: Report) -> Iterator[Limit]:
    for problem in report.problems:
        yield Limit(cause=Cause.REFUSED, subject=problem.text, is_fatal=True)
    idle = set(report.unused) if report.unused_is_sure else set()
    for address in report.addresses:
        if address.file not in idle:
            yield from _of_address(report, address)
    if not report.problems:
        yield from _of_lessons(report)
    yield from _of_flash(report, idle)
    for media in report.media:
        if media.outcome in (Outcome.UNPLAYABLE, Outcome.DAMAGED) and media.path not in idle:
            yield Limit(cause=Cause.MEDIA_UNPLAYABLE, subject=media.why, places=(Place(file=media.path),))
    yield from _of_pieces(report, idle)
    for missing in report.missing:
        if _is_missed(missing) and missing.file not in idle:
            place = Place(file=missing.file, line=missing.line)
            yield Limit(
                cause=Cause.FILE_MISSING, subject=missing.path, places=(place,), lesson=_lesson(report, missing.file)
            )
    for repair in report.repairs:
        if repair.code in _NOT_THERE:
            yield Limit(cause=Cause.LESSON_MISSING, subject=repair.text)


def _of_lessons(report: Report) -> Iterator[Limit]:
    for lesson in report.lessons:
        if lesson.page is None and not is_remote(lesson.launch):
            yield Limit(cause=Cause.LESSON_MISSING, subject=lesson.launch, lesson=lesson.title, is_fatal=True)


def _of_flash(report: Report, idle: set[str]) -> Iterator[Limit]:
    for lesson in report.lessons:
        if lesson.page is not None and suffix_of(lesson.page) == "swf":
            yield Limit(cause=Cause.FLASH, subject=lesson.page, lesson=lesson.title, is_fatal=True)
    for place in report.flash:
        if place.line and place.file not in idle:
            yield Limit(cause=Cause.FLASH, subject="", places=(place,), lesson=_lesson(report, place.file))


def _of_pieces(report: Report, idle: set[str]) -> Iterator[Limit]:
    """What is played in pieces has to play as it is: preparing makes whole films of whole films."""
    others = [media.path for media in report.media if media.outcome not in (Outcome.PLAYS, Outcome.UNKNOWN)]
    for place in report.pieces:
        is_playlist = not place.line
        folder = place.file.rpartition("/")[0] if is_playlist else ""
        inside = f"{folder}/" if folder else ""
        if place.file not in idle and any(path.startswith(inside) for path in others):
            lesson = _lesson(report, place.file)
            yield Limit(cause=Cause.FILM_IN_PIECES, subject="", places=(place,), lesson=lesson, is_sure=is_playlist)


def _of_address(report: Report, address: OutsideAddress) -> Iterator[Limit]:
    cause = _CAUSES.get(address.kind)
    start_pages = {lesson.page for lesson in report.lessons}
    if cause is None or not _limits_somebody(address, start_pages):
        return
    by_itself = address.loading is Loading.BY_ITSELF
    empties = cause is Cause.SCRIPT_FROM_WEB or (cause is Cause.PAGE_FROM_WEB and address.file in start_pages)
    yield Limit(
        cause=cause,
        subject=address.host,
        places=(Place(file=address.file, line=address.line),),
        lesson=_lesson(report, address.file),
        is_fatal=by_itself and address.is_needed and empties,
        is_sure=by_itself,
    )


def _limits_somebody(address: OutsideAddress, start_pages: set[str | None]) -> bool:
    if address.loading is Loading.BY_ITSELF:
        return True
    if address.loading is Loading.ON_CLICK:
        return address.kind is AddressKind.REQUEST  # a form that is sent to the web
    if address.kind is AddressKind.PAGE:
        return address.loading is Loading.PERHAPS and address.file in start_pages
    if address.loading is not Loading.PERHAPS:
        return False
    is_of_page = address.is_needed and suffix_of(address.file) in PAGES
    return address.kind in _ENOUGH_PERHAPS or (is_of_page and address.kind in _ENOUGH_IN_PAGES)


def _is_missed(missing: MissingFile) -> bool:
    """Style sheets name files for browsers of old, and scripts what they may never load; nobody sees those missing."""
    return missing.loading in (Loading.BY_ITSELF, Loading.ON_CLICK) and suffix_of(missing.file) != "css"


def _lesson(report: Report, file: str) -> str:
    """The title of the only lesson a file belongs to: it is its page, or lies in a folder of its own with it."""
    own = [lesson for lesson in report.lessons if lesson.page == file]
    if not own:
        folder = file.rpartition("/")[0]
        own = [lesson for lesson in report.lessons if folder and (lesson.page or "").rpartition("/")[0] == folder]
    return own[0].title if len(own) == 1 and len(report.lessons) > 1 else ""


def _merged(limits: Iterable[Limit]) -> Iterator[Limit]:
    """One limit for each cause, lesson and machine, with all its places; what is fatal first."""
    found: dict[tuple[Cause, str, str, bool], Limit] = {}
    for limit in limits:
        subject = "" if limit.cause is Cause.FILE_MISSING else limit.subject
        key = (limit.cause, subject, limit.lesson, limit.is_fatal)
        earlier = found.get(key)
        if earlier is None:
            found[key] = limit
            continue
        places = (*earlier.places, *limit.places)[:_SHOWN_PLACES]
        more = {"places": places, "count": earlier.count + 1, "is_sure": earlier.is_sure or limit.is_sure}
        found[key] = earlier.model_copy(update=more)
    return iter(sorted(found.values(), key=lambda limit: not limit.is_fatal))
