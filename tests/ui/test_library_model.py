"""What the library, an import and the doctor would show, read without a screen."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.learning.preflight import Verdict as Works
from desktop.ui import phrases
from desktop.ui.doctor_model import Check, DoctorReport, Verdict
from desktop.ui.import_model import AlreadyThere, ImportOutcome, ImportProgress, Refusal
from desktop.ui.library_model import (
    Choice,
    CourseCard,
    Dues,
    Shelf,
    counts,
    found,
    greeting,
    to_continue,
)
from desktop.ui.status import Status

ZONE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 22, 10, 41, tzinfo=ZONE)


def course(title: str, status: Status = Status.NOT_STARTED, **facts: object) -> CourseCard:
    return CourseCard(sha256=title.encode().hex().ljust(64, "0"), title=title, status=status, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("octets", "said"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (96_400_000, "96 MB"),
        (1_100_000_000, "1.1 GB"),
        (212_000_000_000, "212 GB"),
        (999_999, "1 MB"),
    ],
)
def test_sizes_are_said_as_file_managers_say_them(octets: int, said: str) -> None:
    assert phrases.size(octets) == said


@pytest.mark.parametrize(
    ("share", "said"), [(0, "0%"), (4 / 7, "57%"), (0.999, "99%"), (1, "100%"), (0.005, "0%"), (0.996, "99%")]
)
def test_only_the_whole_is_a_hundred_percent(share: float, said: str) -> None:
    assert phrases.percent(share) == said


@pytest.mark.parametrize(
    ("back", "said"),
    [
        (timedelta(minutes=21), "today at 10:20"),
        (timedelta(hours=18, minutes=21), "yesterday at 16:20"),
        (timedelta(days=10), "on 12 November at 10:41"),
        (timedelta(days=365), "on 22 November 2025 at 10:41"),
    ],
)
def test_moments_are_placed_in_the_reader_s_own_day(back: timedelta, said: str) -> None:
    assert phrases.moment((NOW - back).astimezone(UTC), NOW) == said


def test_a_moment_in_a_list_of_facts_begins_with_a_capital() -> None:
    assert phrases.placed(NOW, NOW) == "Today, 10:41"
    assert phrases.placed(NOW - timedelta(days=10), NOW) == "12 November, 10:41"


@pytest.mark.parametrize(
    ("seconds", "said"), [(40, "40 s"), (34 * 60, "34 min"), (4320, "1 h 12 min"), (7200, "2 h"), (3900, "1 h 05 min")]
)
def test_spans_are_said_in_their_two_largest_units(seconds: int, said: str) -> None:
    assert phrases.span(timedelta(seconds=seconds)) == said


def test_segments_hold_what_their_names_say() -> None:
    cards = [
        course("a", due=NOW),
        course("b", Status.IN_PROGRESS),
        course("c", Status.PASSED, due=NOW),
        course("d", Status.FAILED, due=NOW),
    ]
    assert counts(cards) == {Choice.ALL: 4, Choice.DUE: 2, Choice.IN_PROGRESS: 1, Choice.DONE: 1}
    assert found(cards, Choice.DUE, "") == [cards[0], cards[3]]
    assert found(cards, Choice.IN_PROGRESS, "") == [cards[1]]
    assert found(cards, Choice.DONE, "") == [cards[2]]


def test_search_finds_all_words_in_any_case_and_order() -> None:
    cards = [course("Fire safety at work"), course("Straße und Wald"), course("Work at height")]
    assert found(cards, Choice.ALL, "WORK fire") == [cards[0]]
    assert found(cards, Choice.ALL, "STRASSE") == [cards[1]]
    assert found(cards, Choice.ALL, "  ") == cards


def test_the_course_to_continue_is_the_unfinished_one_opened_last() -> None:
    old = course("old", Status.IN_PROGRESS, last_opened=NOW - timedelta(days=2))
    new = course("new", Status.IN_PROGRESS, last_opened=NOW)
    done = course("done", Status.PASSED, last_opened=NOW + timedelta(hours=1))
    never = course("never", Status.IN_PROGRESS)
    assert to_continue([old, new, done, never]) is new
    assert to_continue([done, never]) is None


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (0, "Good morning, Amina."),
        (11, "Good morning, Amina."),
        (12, "Good afternoon, Amina."),
        (18, "Good evening, Amina."),
    ],
)
def test_people_are_greeted_by_the_time_of_day(hour: int, said: str) -> None:
    assert greeting("Amina", NOW.replace(hour=hour)) == said


def test_without_a_name_nobody_is_greeted() -> None:
    assert greeting("", NOW) == ""


@pytest.mark.parametrize(
    ("dues", "said"),
    [
        (Dues(3, 0, "4 December"), "3 courses are due by 4 December."),
        (Dues(1, 0, "4 December"), "1 course is due by 4 December."),
        (Dues(1, 1, "20 November"), "1 course is overdue."),
        (Dues(4, 2, "4 December"), "2 courses are overdue. 2 courses are due by 4 December."),
        (Dues(), "Nothing is due."),
    ],
)
def test_the_line_under_the_title_says_what_presses(dues: Dues, said: str) -> None:
    shelf = Shelf.whole([course("a"), course("b", Status.PASSED)], dues, "Amina")
    assert shelf.subtitle(NOW) == f"Good morning, Amina. {said}"


def test_when_all_is_done_the_line_says_so_and_of_an_empty_shelf_it_says_nothing() -> None:
    assert Shelf.whole([course("a", Status.PASSED)]).subtitle(NOW) == "Everything here is done."
    assert Shelf.whole([], name="Amina").subtitle(NOW) == "Good morning, Amina."


def test_a_card_shows_its_score_when_done_and_its_progress_before() -> None:
    assert course("a", Status.PASSED, score=0.92, progress=1.0).figure == "92%"
    assert course("a", Status.IN_PROGRESS, score=0.2, progress=0.3).figure == "30%"
    assert course("a", Status.COMPLETED).figure == ""


def test_only_a_course_under_way_has_a_bar_and_never_an_empty_one() -> None:
    assert course("a", Status.IN_PROGRESS, progress=0.01).has_bar
    assert not course("a", Status.IN_PROGRESS, progress=0.0).has_bar
    assert course("a", Status.IN_PROGRESS, progress=0.0).figure == ""
    assert not course("a", Status.IN_PROGRESS).has_bar
    assert not course("a", Status.PASSED, progress=1.0).has_bar


def test_a_screen_reader_hears_everything_the_card_shows() -> None:
    card = course("Fire", Status.PASSED, score=0.92, fact="Finished on 3 November")
    assert card.spoken == "Fire, Passed, 92%, Finished on 3 November"


def test_a_card_under_way_says_until_when_beside_how_far() -> None:
    under_way = course("Fire", Status.IN_PROGRESS, progress=0.3, due=NOW, due_in_short="due 27 Nov", fact="Due Friday")
    assert under_way.figure == "30% · due 27 Nov"
    assert under_way.foot == ""
    assert under_way.spoken == "Fire, In progress, 30% · due 27 Nov"


def test_a_status_that_says_too_little_has_words_of_its_own() -> None:
    waiting = course("Height", Status.PROVISIONAL, word="Passed, provisional", score=0.88, fact="Waits")
    assert waiting.spoken == "Height, Passed, provisional, 88%, Waits"


def test_lessons_are_counted_where_there_are_several() -> None:
    assert course("Fire", lessons=7, lessons_done=4).lessons_fact == "4 of 7 lessons done"
    assert course("Fire", lessons=1).lessons_fact == ""


class TestImport:
    """What the strip and the page of an import say."""

    def test_progress_is_said_in_numbers(self) -> None:
        progress = ImportProgress("a.zip", files_done=12, files=340, octets_done=45_000_000, octets=96_000_000)
        assert progress.figures == "12 of 340 files · 45 MB of 96 MB"
        assert progress.share == pytest.approx(45 / 96)

    def test_progress_is_nothing_while_nothing_is_known(self) -> None:
        assert (ImportProgress("a.zip").share, ImportProgress("a.zip").figures) == (0.0, "")

    def test_the_queue_names_the_next_file(self) -> None:
        assert ImportProgress("a.zip").queue == ""
        assert ImportProgress("a.zip", waiting=("b.zip",)).queue == "Then b.zip"
        assert ImportProgress("a.zip", waiting=("b.zip", "c.zip", "d.zip")).queue == "Then b.zip and 2 other files"

    def test_the_heading_counts_what_was_refused(self) -> None:
        refused = Refusal("a.zip", "It holds no course.")
        there = AlreadyThere("b.zip", "Fire", "00")
        assert ImportOutcome(refused=(refused,)).heading == "This file was not added"
        assert ImportOutcome(refused=(refused,), already=(there,)).heading == "1 of 2 files was not added"
        assert ImportOutcome(refused=(refused, refused)).heading == "2 of 2 files were not added"
        assert ImportOutcome(already=(there,)).heading == "Already in the library"
        assert ImportOutcome(added=(course("Fire"),)).said == "Added “Fire”"

    @pytest.mark.parametrize(
        ("verdicts", "said", "is_read"),
        [
            ((Works.READY,), "Added “Fire”", False),
            ((None,), "Added “Fire”", False),
            ((Works.LIMITS,), "Added “Fire”. It works with limits", False),
            ((Works.OFFLINE_NO,), "Added “Fire”, but it won’t work offline", True),
            ((Works.READY, None), "Added 2 courses", False),
            (
                (Works.OFFLINE_NO, Works.LIMITS, Works.OFFLINE_NO),
                "Added 3 courses · 1 with limits · 2 won’t work offline",
                False,
            ),
        ],
    )
    def test_what_was_added_comes_with_whether_it_works_offline(
        self, verdicts: tuple[Works | None, ...], said: str, *, is_read: bool
    ) -> None:
        """The issue: “says plainly what can't, at import”. One that won't work is to be read about at once."""
        outcome = ImportOutcome()
        for verdict in verdicts:
            outcome = outcome.and_added(course("Fire"), verdict)
        assert (outcome.said, bool(outcome.to_read)) == (said, is_read)

    def test_a_refusal_answers_the_three_questions(self) -> None:
        refusal = Refusal("a.zip", "It holds no course.", what_now="Ask the author.")
        assert [question for question, _ in refusal.parts] == ["What happened", "What was kept", "What now"]
        assert [question for question, _ in Refusal("a.zip", "It holds no course.").parts] == [
            "What happened",
            "What was kept",
        ]


class TestDoctor:
    """What the doctor's page says."""

    FINE = Check("Database", Verdict.OK, "Sound.")
    KEY = Check("Key", Verdict.ATTENTION, "Kept in a file.", "Install a keyring.")
    DISK = Check("Disk", Verdict.FAILED, "Full.", "Free some space.")

    def test_the_worst_check_decides_the_headline(self) -> None:
        assert DoctorReport(NOW, (self.FINE,)).headline == "Everything is in order"
        assert DoctorReport(NOW, (self.FINE, self.KEY)).headline == "1 thing needs attention"
        assert DoctorReport(NOW, (self.FINE, self.KEY, self.DISK)).headline == "1 thing does not work"
        assert DoctorReport(NOW, (self.KEY, self.DISK)).worst is Verdict.FAILED

    def test_what_needs_someone_comes_first(self) -> None:
        report = DoctorReport(NOW, (self.FINE, self.KEY, self.DISK))
        assert report.worst_first == [self.DISK, self.KEY, self.FINE]

    def test_the_copied_report_says_what_to_do(self) -> None:
        text = DoctorReport(NOW, (self.FINE, self.KEY), "0.1.0").as_text()
        assert text.splitlines()[0] == "Carrel 0.1.0"
        assert "[Needs attention] Key: Kept in a file.\n    Install a keyring.\n" in text
