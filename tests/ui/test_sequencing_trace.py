"""What the drawer's list about sequencing holds after requests and after changes of the contents."""

from desktop.learning.steps import ContentsEntry
from desktop.scorm.sequencing.outcome import Completion, Success
from desktop.scorm.sequencing.trace import TraceStep
from desktop.ui.diagnostics_model import Severity
from desktop.ui.sequencing_trace import LOCKS_TOLD, SequencingTrace
from tests.ui.test_player_presenter import view

LOCK = TraceStep("UP.2", "Module 2", "disabled, because not satisfied")


def entry(identifier: str, decided: TraceStep | None) -> ContentsEntry:
    return ContentsEntry(
        identifier,
        f"Module {identifier}",
        depth=0,
        is_section=False,
        enabled=decided is None,
        current=False,
        completion=Completion.UNKNOWN,
        success=Success.UNKNOWN,
        started=False,
        score=None,
        why="",
        decided=decided,
    )


def test_a_request_is_told_step_by_step_and_its_refusal_stands_out() -> None:
    steps = (TraceStep("OP.1", None, "continue is asked for"), TraceStep("SB.2.2-2", "Module 2", "it is disabled"))
    asked, refused = (line.row() for line in SequencingTrace().of_request(steps, at=0))
    assert (asked.head, asked.text, asked.severity) == ("OP.1", "continue is asked for", Severity.NORMAL)
    assert (refused.head, refused.text) == ("SB.2.2-2", "on 'Module 2': it is disabled")
    assert refused.severity is Severity.FAILED


def test_a_locked_lesson_is_told_once_and_again_when_it_opens() -> None:
    trace = SequencingTrace()
    (told,) = trace.of_view(view(entry("2", LOCK)), at=0)
    assert (told.process, told.text) == ("UP.2", "on 'Module 2': disabled, because not satisfied")
    assert trace.of_view(view(entry("2", LOCK)), at=1) == []
    (opened,) = trace.of_view(view(entry("2", None)), at=2)
    assert opened.text == "on 'Module 2': it can be opened now"
    assert trace.of_view(view(entry("2", None)), at=3) == []


def test_another_reason_is_news() -> None:
    trace = SequencingTrace()
    trace.of_view(view(entry("2", LOCK)), at=0)
    (told,) = trace.of_view(view(entry("2", TraceStep("UP.1", "Module 2", "its attempt limit is reached"))), at=1)
    assert told.process == "UP.1"


def test_a_course_of_many_locked_lessons_does_not_flood_the_list() -> None:
    lines = SequencingTrace().of_view(view(*(entry(str(number), LOCK) for number in range(LOCKS_TOLD + 5))), at=0)
    assert len(lines) == LOCKS_TOLD + 1
    assert lines[-1].text == "5 more lessons changed"
