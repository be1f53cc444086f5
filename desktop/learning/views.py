"""How a course stands, made from its sequencer: the table of contents, what is offered, how far it is."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.learning.reasons import decision, why_not_in_words
from desktop.learning.steps import ContentsEntry, CourseView, Offer
from desktop.scorm.package import Control, Item
from desktop.scorm.sequencing.outcome import ControlState, CourseSequencer, Progress, RequestValidity


def course_view(title: str, root: Item, sequencer: CourseSequencer, seconds: float) -> CourseView:
    """The view after any change. `seconds` is the time spent on the attempt so far."""
    titles = {item.identifier: item.title for item in root.walk()}
    toc = sequencer.toc()
    untracked = {item.identifier for item in root.walk() if not item.sequencing.delivery.tracked}
    entries = tuple(
        ContentsEntry(
            identifier=entry.identifier,
            title=entry.title,
            depth=entry.depth - 1,
            is_section=entry.is_cluster,
            enabled=entry.enabled,
            current=entry.current,
            completion=entry.status.completion,
            success=entry.status.success,
            started=entry.suspended or entry.status.completion.value in ("incomplete", "completed"),
            score=entry.status.score,
            why=why_not_in_words(entry.why_not, titles),
            decided=decision(entry.why_not, titles, entry.title),
            counts=entry.identifier not in untracked,
        )
        for entry in toc
        if entry.listed and entry.depth > 0
    )
    controls = sequencer.controls()
    alone = sum(item.launch is not None for item in root.walk()) < 2
    forward, backward = (None if alone else controls.get(way) for way in (Control.CONTINUE, Control.PREVIOUS))
    progress, status = sequencer.progress(), sequencer.status()
    return CourseView(
        title=title,
        contents=entries,
        previous=_offer(backward),
        next=_offer(forward),
        next_title=titles.get(sequencer.next_activity or "", ""),
        next_why=_why_after(entries) if _offer(forward) is Offer.DISABLED else "",
        end=_offer(controls.get(Control.EXIT_ALL)),
        beginning=next(
            (entry.identifier for entry in toc if entry.depth == 0 and entry.listed and entry.enabled), None
        ),
        progress=fraction_done(progress),
        done=progress.done,
        count=progress.total,
        completion=status.completion,
        success=status.success,
        score=status.score,
        seconds=seconds,
        valid=validity(sequencer.valid()),
    )


def as_earned(view: CourseView, earned: CourseView) -> CourseView:
    """The view of a review: what can be opened is as it is now, what was achieved is as it was when it began."""
    before = {entry.identifier: entry for entry in earned.contents}
    return replace(
        view,
        contents=tuple(_with_results(entry, before.get(entry.identifier, entry)) for entry in view.contents),
        progress=earned.progress,
        done=earned.done,
        count=earned.count,
        completion=earned.completion,
        success=earned.success,
        score=earned.score,
    )


def _with_results(entry: ContentsEntry, of: ContentsEntry) -> ContentsEntry:
    return replace(entry, completion=of.completion, success=of.success, started=of.started, score=of.score)


def validity(valid: RequestValidity) -> dict[str, Any]:
    """adl.nav.request_valid in the page's words."""
    return {
        "continue": _word(valid.continue_),
        "previous": _word(valid.previous),
        "choice": _words(valid.choice),
        "jump": _words(valid.jump),
    }


def _words(targets: Mapping[str, bool]) -> dict[str, str]:
    return {identifier: _word(valid) for identifier, valid in targets.items()}


def _word(valid: bool) -> str:
    return "true" if valid else "false"


def _offer(control: ControlState | None) -> Offer:
    if control is None or not control.shown:
        return Offer.HIDDEN
    return Offer.ENABLED if control.enabled else Offer.DISABLED


def fraction_done(progress: Progress) -> float | None:
    """0..1; None where nobody can know: a course of one lesson that reports no measure and is not done."""
    if progress.total and progress.done == progress.total:
        return 1.0
    done = progress.done / progress.total if progress.total > 1 else None
    if progress.measure is None:
        return done
    # A lesson that has just been done is not rolled up yet; "30% · 2 of 5 done" would be believed by nobody.
    return max(done or 0.0, min(1.0, progress.measure))


def _why_after(entries: tuple[ContentsEntry, ...]) -> str:
    """Why the lesson behind the current one can't be opened."""
    lessons = [entry for entry in entries if not entry.is_section]
    place = next((place for place, entry in enumerate(lessons) if entry.current), None)
    return lessons[place + 1].why if place is not None and place + 1 < len(lessons) else ""
