"""Why something can't be opened, in a learner's words."""

from collections.abc import Mapping

from desktop.learning.steps import Ask, CourseView
from desktop.scorm.sequencing.outcome import Obstacle, WhyNot
from desktop.scorm.sequencing.rules import rule_in_words
from desktop.scorm.sequencing.trace import TraceStep

_WORDS = {
    Obstacle.RULE: "The course keeps this closed for now",
    Obstacle.ATTEMPTS_USED_UP: "All attempts at this are used up",
    Obstacle.NO_CHOICE: "The course decides the order: go on with Next",
    Obstacle.ONE_STEP_ONLY: "Go there one lesson at a time",
    Obstacle.FORWARD_ONLY: "The course only goes forward",
    Obstacle.NOTHING_INSIDE: "There is nothing to open here now",
    Obstacle.NOT_LAUNCHABLE: "This has no page of its own",
    Obstacle.OTHER: "The course doesn't allow this now",
}


def why_not_in_words(reason: WhyNot | None, titles: Mapping[str, str]) -> str:
    """One short sentence without a full stop, "" for no reason. `titles`: identifier → title of the whole course."""
    if reason is None:
        return ""
    title = reason.waits_for_title or titles.get(reason.waits_for or "", "")
    if reason.obstacle is Obstacle.NOT_YET:
        return f"Finish “{title}” first" if title else "Something else has to be finished first"
    if reason.obstacle is Obstacle.STAY_INSIDE:
        return f"Finish “{title}” before you go elsewhere" if title else "Finish this lesson before you go elsewhere"
    if reason.obstacle is Obstacle.ENTER_FROM_ABOVE:
        return f"Open “{title}” first" if title else "Open the part around it first"
    if reason.obstacle is Obstacle.PREREQUISITES:
        waited = [f"“{titles.get(identifier, identifier)}”" for identifier in reason.waits_for_all]
        return f"Finish {_listed(waited)} first" if waited else "Other lessons have to be finished first"
    return _WORDS[reason.obstacle]


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
        return "The course doesn't allow that now. Everything is saved; choose a lesson to go on."
    return f"“{wanted.title}” is not open yet. {wanted.why}; everything so far is saved."


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
