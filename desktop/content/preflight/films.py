"""What the films and sounds of a package are, and what becomes of each."""

from collections.abc import Iterable
from pathlib import Path

from desktop.content.media.facts import MediaFacts
from desktop.content.media.plan import Engine, Keep, Unplayable, plan
from desktop.content.media.prepared import Prepared, prepared
from desktop.content.media.reasons import MediaError
from desktop.content.preflight.looking import Look
from desktop.content.preflight.report import MediaFile, Outcome, Report, read_report
from desktop.content.preflight.sources import PackageSource
from desktop.content.preflight.verdict import judged
from desktop.scorm.refusal import PackageError


def look_at(name: str, source: PackageSource, look: Look, engine: Engine | None) -> MediaFile | None:
    """One film or sound; None where the file is none after all. `engine` None: nobody asked what is played here."""
    try:
        with source.on_disk(name) as path:
            facts = look(path)
    except MediaError as error:
        return MediaFile(path=name, container="", codecs=(), outcome=Outcome.DAMAGED, why=str(error))
    except (OSError, PackageError) as error:
        return MediaFile(path=name, container="", codecs=(), outcome=Outcome.DAMAGED, why=str(error))
    return _described(name, facts, engine) if facts is not None else None


def _described(name: str, facts: MediaFacts, engine: Engine | None) -> MediaFile:
    outcome, why = Outcome.UNKNOWN, ""
    if engine is not None:
        planned = plan(name, facts, engine)
        why = str(planned.why) if isinstance(planned, Unplayable) else ""
        outcome = Outcome.PLAYS if isinstance(planned, Keep) else Outcome.UNPLAYABLE if why else Outcome.TO_PREPARE
    film = facts.film[0] if facts.film else None
    return MediaFile(
        path=name,
        container=facts.container.name.replace("_", " "),
        codecs=tuple(dict.fromkeys(stream.codec for stream in (*facts.film, *facts.sound))),
        seconds=facts.duration,
        width=film.width if film is not None else 0,
        height=film.height if film is not None else 0,
        outcome=outcome,
        why=why,
    )


def current_report(course: Path) -> Report | None:
    """The report kept with a course, and what became of its media since; None where there is none."""
    report = read_report(course)
    return with_prepared(report, prepared(course)) if report is not None else None


def with_prepared(report: Report, found: Prepared) -> Report:
    """The report as it is now that media were prepared, judged again."""
    if not found.engine:
        return report
    media = tuple(_as_prepared(each, found) for each in report.media)
    return judged(report.model_copy(update={"media": media}))


def _as_prepared(media: MediaFile, found: Prepared) -> MediaFile:
    if media.path in found.done:
        return media.model_copy(update={"outcome": Outcome.PREPARED, "why": ""})
    if media.path in found.unplayable:
        return media.model_copy(update={"outcome": Outcome.UNPLAYABLE, "why": str(found.unplayable[media.path])})
    waits = media.path in found.waiting
    return media.model_copy(update={"outcome": Outcome.TO_PREPARE if waits else Outcome.PLAYS, "why": ""})


def seconds_of(media: Iterable[MediaFile]) -> float:
    """How long all of them play, in seconds."""
    return sum(each.seconds for each in media)
