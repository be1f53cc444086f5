"""The words of a report on a package: its verdict, and what each thing means that stands in its way."""

from typing import Final

from desktop.content.preflight.report import (
    AddressKind,
    Cause,
    Limit,
    Loading,
    Outcome,
    Place,
    Report,
    Trouble,
    Verdict,
)
from desktop.ui import phrases
from desktop.ui.status import Status
from desktop.words import number, translate

STATUSES: Final = {
    Verdict.READY: Status.PASSED,
    Verdict.LIMITS: Status.ATTENTION,
    Verdict.OFFLINE_NO: Status.FAILED,
    Verdict.REFUSED: Status.FAILED,
}
ICONS: Final = {
    Verdict.READY: "circle-check",
    Verdict.LIMITS: "triangle-alert",
    Verdict.OFFLINE_NO: "circle-x",
    Verdict.REFUSED: "file-x",
}


def question(verdict: Verdict) -> str:
    """What the verdict answers."""
    if verdict is Verdict.REFUSED:
        return translate("Preflight", "Can it be added?")
    return translate("Preflight", "Will it work offline?")


def verdict_word(verdict: Verdict) -> str:
    """The verdict as a heading says it."""
    return {
        Verdict.READY: translate("Preflight", "Ready"),
        Verdict.LIMITS: translate("Preflight", "Works with limits"),
        Verdict.OFFLINE_NO: translate("Preflight", "Won’t work offline"),
        Verdict.REFUSED: translate("Preflight", "Not added"),
    }[verdict]


def verdict_chip(verdict: Verdict | None) -> str:
    """The same in a list; None: nobody has looked."""
    if verdict is None:
        return translate("Preflight", "Not checked")
    return translate("Preflight", "With limits") if verdict is Verdict.LIMITS else verdict_word(verdict)


def verdict_words(report: Report) -> str:
    """What the verdict means for this package, in a sentence or two."""
    if report.verdict is Verdict.REFUSED:
        return " ".join(said.text for said in report.problems[:1])
    if report.verdict is Verdict.READY:
        return translate("Preflight", "Everything the course needs is in the package.")
    if not report.limits:
        return ""
    first = limit_title(report.limits[0]).rstrip(".")
    more = len(report.limits) - 1
    if not more:
        return f"{first}. {limit_advice(report.limits[0])}".strip()
    return translate("Preflight", "{first}, and %n more thing(s) below.", "", more).format(first=first)


def limit_title(limit: Limit) -> str:
    """What stands in the way, in one line."""
    if limit.cause in (Cause.REFUSED, Cause.LESSON_MISSING):
        return limit.subject
    file = limit.places[0].file if limit.places else ""
    said = {
        Cause.PAGE_FROM_WEB: translate("Preflight", "The course itself comes from {subject}"),
        Cause.SCRIPT_FROM_WEB: translate("Preflight", "A script comes from {subject}"),
        Cause.FRAME_FROM_WEB: translate("Preflight", "A part of a page comes from {subject}"),
        Cause.FILM_FROM_WEB: translate("Preflight", "A film comes from {subject}"),
        Cause.STYLE_FROM_WEB: translate("Preflight", "The look of pages comes from {subject}"),
        Cause.FONT_FROM_WEB: translate("Preflight", "A font comes from {subject}"),
        Cause.IMAGE_FROM_WEB: translate("Preflight", "Pictures come from {subject}"),
        Cause.SERVICE_ON_WEB: translate("Preflight", "A script asks {subject} for something"),
        Cause.RECORD_STORE: translate("Preflight", "The course also reports to {subject}"),
        Cause.FLASH: translate("Preflight", "Flash is used in {file}"),
        Cause.MEDIA_UNPLAYABLE: translate("Preflight", "%n film(s) or sound(s) can’t be played", "", limit.count),
        Cause.FILM_IN_PIECES: translate("Preflight", "A film is played in pieces"),
        Cause.FILE_MISSING: translate("Preflight", "%n file(s) are not in the package", "", limit.count),
        Cause.FAILED_TEST: translate("Preflight", "“{lesson}” failed in the test run"),
    }[limit.cause]
    return said.format(
        subject=phrases.apart(limit.subject), file=phrases.apart(limit.subject or file), lesson=limit.lesson
    )


def limit_advice(limit: Limit) -> str:
    """What it means, and what can be done about it."""
    said = {
        Cause.PAGE_FROM_WEB: translate(
            "Preflight", "With no network there is nothing to see. Ask the author for a package that holds the course."
        ),
        Cause.SCRIPT_FROM_WEB: translate(
            "Preflight", "What it does will not happen. Ask the author to put it into the package."
        ),
        Cause.FRAME_FROM_WEB: translate(
            "Preflight", "Its place stays empty. Ask the author to put it into the package."
        ),
        Cause.FILM_FROM_WEB: translate("Preflight", "Its place stays empty. Ask the author for the film as a file."),
        Cause.STYLE_FROM_WEB: translate("Preflight", "Pages may look plain or out of order."),
        Cause.FONT_FROM_WEB: translate("Preflight", "Other letters stand in; nothing is lost."),
        Cause.IMAGE_FROM_WEB: translate("Preflight", "Their places stay empty."),
        Cause.SERVICE_ON_WEB: translate("Preflight", "It gets no answer; what hangs on it will not work."),
        Cause.RECORD_STORE: translate(
            "Preflight", "Those reports go nowhere. What it tells Carrel is kept all the same."
        ),
        Cause.FLASH: translate("Preflight", "Nothing plays Flash any more. Ask the author for it in HTML5."),
        Cause.MEDIA_UNPLAYABLE: translate("Preflight", "{subject} Ask the author for another file."),
        Cause.FILM_IN_PIECES: translate(
            "Preflight",
            "Only whole films can be prepared for this player, so its place may stay empty. Ask the author for the "
            "film as one file.",
        ),
        Cause.FILE_MISSING: translate("Preflight", "Something stays empty where they belong. Ask the author for them."),
        Cause.FAILED_TEST: "{subject}",
    }.get(limit.cause, "")
    where = limit.lesson if limit.cause is not Cause.FAILED_TEST else ""
    parts = (
        translate("Preflight", "In “{lesson}”.").format(lesson=where) if where else "",
        said.format(subject=limit.subject),
        "" if limit.is_sure else translate("Preflight", "Whether it is ever asked for can’t be read off."),
    )
    return " ".join(part.strip() for part in parts if part.strip())


def place_words(place: Place) -> str:
    """ "lesson3/index.html, line 48"."""
    file = phrases.apart(place.file)
    if not place.line:
        return file
    return translate("Preflight", "{file}, line {line}").format(file=file, line=number(place.line))


def kind_word(kind: AddressKind) -> str:
    """What an address is for."""
    return {
        AddressKind.PAGE: translate("Preflight", "The course itself"),
        AddressKind.SCRIPT: translate("Preflight", "Script"),
        AddressKind.STYLESHEET: translate("Preflight", "Look of pages"),
        AddressKind.FONT: translate("Preflight", "Font"),
        AddressKind.IMAGE: translate("Preflight", "Picture"),
        AddressKind.MEDIA: translate("Preflight", "Film or sound"),
        AddressKind.VIDEO_SITE: translate("Preflight", "Film of a video site"),
        AddressKind.FRAME: translate("Preflight", "Part of a page"),
        AddressKind.REQUEST: translate("Preflight", "Asked for by a script"),
        AddressKind.ANALYTICS: translate("Preflight", "Counts visitors"),
        AddressKind.LRS: translate("Preflight", "Learning record store"),
        AddressKind.LINK: translate("Preflight", "Link"),
        AddressKind.MENTION: translate("Preflight", "Only mentioned"),
    }[kind]


def loading_word(loading: Loading) -> str:
    """What makes it load."""
    return {
        Loading.BY_ITSELF: translate("Preflight", "Loads by itself"),
        Loading.PERHAPS: translate("Preflight", "May load"),
        Loading.ON_CLICK: translate("Preflight", "On a click"),
        Loading.NEVER: translate("Preflight", "Not loaded"),
    }[loading]


def outcome_word(outcome: Outcome) -> str:
    """What becomes of a film or a sound."""
    return {
        Outcome.PLAYS: translate("Preflight", "Plays as it is"),
        Outcome.PREPARED: translate("Preflight", "Prepared"),
        Outcome.TO_PREPARE: translate("Preflight", "Waits to be prepared"),
        Outcome.UNPLAYABLE: translate("Preflight", "Can’t be played"),
        Outcome.DAMAGED: translate("Preflight", "Damaged"),
        Outcome.UNKNOWN: translate("Preflight", "Not checked"),
    }[outcome]


def trouble_word(trouble: Trouble | None) -> str:
    """How a lesson's test ended badly."""
    return {
        None: translate("Preflight", "Did not open"),
        Trouble.NOT_UP: translate("Preflight", "Its page did not come up"),
        Trouble.HUNG: translate("Preflight", "It stopped answering"),
        Trouble.CRASHED: translate("Preflight", "It crashed"),
        Trouble.FAILED: translate("Preflight", "Did not open"),
    }[trouble]
