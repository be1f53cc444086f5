"""Why something can't be opened, in a learner's words."""

from collections.abc import Mapping

from desktop.learning.steps import Ask, CourseView
from desktop.scorm.sequencing.outcome import Obstacle, WhyNot
from desktop.scorm.sequencing.rules import rule_in_words
from desktop.scorm.sequencing.trace import TraceStep
from desktop.words import QT_TRANSLATE_NOOP, translate

_WORDS = {
    Obstacle.RULE: QT_TRANSLATE_NOOP("Reasons", "The course keeps this closed for now"),
    Obstacle.ATTEMPTS_USED_UP: QT_TRANSLATE_NOOP("Reasons", "All attempts at this are used up"),
    Obstacle.NO_CHOICE: QT_TRANSLATE_NOOP("Reasons", "The course decides the order: go on with Next"),
    Obstacle.ONE_STEP_ONLY: QT_TRANSLATE_NOOP("Reasons", "Go there one lesson at a time"),
    Obstacle.FORWARD_ONLY: QT_TRANSLATE_NOOP("Reasons", "The course only goes forward"),
    Obstacle.NOTHING_INSIDE: QT_TRANSLATE_NOOP("Reasons", "There is nothing to open here now"),
    Obstacle.NOT_LAUNCHABLE: QT_TRANSLATE_NOOP("Reasons", "This has no page of its own"),
    Obstacle.OTHER: QT_TRANSLATE_NOOP("Reasons", "The course doesn't allow this now"),
}


def why_not_in_words(reason: WhyNot | None, titles: Mapping[str, str]) -> str:
    """One short sentence without a full stop, "" for no reason. `titles`: identifier → title of the whole course."""
    if reason is None:
        return ""
    title = reason.waits_for_title or titles.get(reason.waits_for or "", "")
    if reason.obstacle is Obstacle.NOT_YET:
        return (
            translate("Reasons", "Finish “{title}” first").format(title=title)
            if title
            else translate("Reasons", "Something else has to be finished first")
        )
    if reason.obstacle is Obstacle.STAY_INSIDE:
        return (
            translate("Reasons", "Finish “{title}” before you go elsewhere").format(title=title)
            if title
            else translate("Reasons", "Finish this lesson before you go elsewhere")
        )
    if reason.obstacle is Obstacle.ENTER_FROM_ABOVE:
        return (
            translate("Reasons", "Open “{title}” first").format(title=title)
            if title
            else translate("Reasons", "Open the part around it first")
        )
    if reason.obstacle is Obstacle.PREREQUISITES:
        waited = [f"“{titles.get(identifier, identifier)}”" for identifier in reason.waits_for_all]
        return (
            translate("Reasons", "Finish {titles} first").format(titles=_listed(waited))
            if waited
            else translate("Reasons", "Other lessons have to be finished first")
        )
    return translate("Reasons", _WORDS[reason.obstacle])


def decision(reason: WhyNot | None, titles: Mapping[str, str], locked: str) -> TraceStep | None:
    """The process and the rule or code that decided, for the trace; None for no reason.

    `locked` is the title of what can't be opened; what decided may be a cluster around it.
    """
    if reason is None:
        return None
    title = titles.get(reason.activity or "", locked)
    if reason.rule is not None:
        return TraceStep("UP.2", title, f"{reason.rule.action.value}, because {rule_in_words(reason.rule)}")
    if reason.obstacle is Obstacle.ATTEMPTS_USED_UP:
        return TraceStep("UP.1", title, "its attempt limit is reached")
    if reason.obstacle is Obstacle.PREREQUISITES:
        return TraceStep("1.2", title, f"its prerequisites wait for {', '.join(reason.waits_for_all) or 'others'}")
    return None if reason.code is None else TraceStep(reason.code.value, title, reason.code.meaning)


def refusal_in_words(ask: Ask, target: str | None, view: CourseView) -> str:
    """What to tell a learner whose request the course refused; their lesson has ended all the same."""
    lessons = [entry for entry in view.contents if not entry.is_section]
    here = next((place for place, entry in enumerate(lessons) if entry.current), None)
    wanted = next((entry for entry in view.contents if entry.identifier == target), None)
    if ask is Ask.NEXT and here is not None and here + 1 < len(lessons):
        wanted = lessons[here + 1]
    elif ask is Ask.PREVIOUS and here:
        wanted = lessons[here - 1]
    if wanted is None or not wanted.why:
        return translate("Reasons", "The course doesn't allow that now. Everything is saved; choose a lesson to go on.")
    return translate("Reasons", "“{title}” is not open yet. {why}; everything so far is saved.").format(
        title=wanted.title, why=wanted.why
    )


def _listed(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    first = translate("Reasons", ", ", "between names").join(names[:-1])
    return translate("Reasons", "{first} and {last}").format(first=first, last=names[-1])
