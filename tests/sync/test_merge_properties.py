"""Merging is a function of the set of what was told, and nothing that counted is ever un-counted."""

from collections import Counter
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.bodies import DecisionBody, Outcome, SessionBody
from sync.branches import joined
from sync.counting import COMPLETION_ORDER, SUCCESS_ORDER, Begun, standings
from sync.merge import FieldsTold, Told, merge_fields, newest_versions, split_attempt
from sync.records.vocabulary import AttemptStanding, AttemptState, Completion, DecisionKind, Success
from tests.sync.books import Books, heard_in_turn
from tests.sync.telling import COMPLETED, EXAM, FAILED, PASSED, came_to, decision, merged, session

SCORES = st.none() | st.integers(-2, 4).map(lambda quarters: quarters / 4)
OUTCOMES = st.builds(
    lambda completion, success, scaled, raw, progress: Outcome(
        completion=completion, success=success, score_scaled=scaled, score_raw=raw, progress=progress
    ),
    st.sampled_from(Completion),
    st.sampled_from(Success),
    SCORES,
    st.none() | st.integers(0, 2).map(float),
    st.none() | st.integers(0, 2).map(lambda half: 50.0 * half),
)
RESIT = UUID(int=0xE2)


@st.composite
def histories(draw: st.DrawFn) -> list[Told[SessionBody]]:
    """Sessions as several seats may have had them: each follows one before it, some told in several versions, some done
    in an attempt that was split off, or in one that was split off from that.
    """
    told: list[Told[SessionBody]] = []
    of: dict[int, UUID] = {}
    credit: set[int] = set()
    for number in range(1, draw(st.integers(1, 8)) + 1):
        attempt = draw(st.sampled_from([EXAM, EXAM, EXAM, RESIT, *sorted({*of.values()} - {EXAM, RESIT})]))
        before = [earlier for earlier, its in of.items() if its == attempt]
        follows = draw(st.sampled_from([*before, before[-1]])) if before else None
        device, for_credit = draw(st.integers(1, 3)), draw(st.sampled_from([True, True, True, False]))
        if follows in credit and draw(st.integers(0, 4)) == 4:
            attempt = split_attempt(of[follows], UUID(int=follows))
        of[number] = attempt
        if for_credit:
            credit.add(number)
        for revision in range(1, draw(st.integers(1, 2)) + 1):
            told.append(
                session(
                    number,
                    follows,
                    draw(st.none() | OUTCOMES),
                    own=draw(OUTCOMES),
                    attempt=attempt,
                    device=device,
                    hlc=draw(st.integers(1, 20)),
                    seconds=draw(st.integers(0, 3)) * 10,
                    revision=revision,
                    for_credit=for_credit,
                    running=draw(st.booleans()),
                    state=draw(st.sampled_from(AttemptState)),
                )
            )
    return told


HISTORIES = histories()
DECISIONS = st.lists(
    st.builds(
        lambda number, chosen: decision(number, DecisionKind.GO_ON_FROM, session=chosen),
        st.integers(1, 5),
        st.none() | st.integers(1, 8),
    ),
    max_size=3,
    unique_by=lambda told: told.subject,
)


class TestOutcomes:
    """A join: commutative, associative, idempotent, and never less than either."""

    @given(OUTCOMES, OUTCOMES, OUTCOMES)
    def test_the_order_makes_no_difference(self, one: Outcome, other: Outcome, third: Outcome) -> None:
        assert joined(one, other) == joined(other, one)
        assert joined(joined(one, other), third) == joined(one, joined(other, third))
        assert joined(one, one) == one

    @given(OUTCOMES, OUTCOMES)
    def test_nothing_becomes_less(self, one: Outcome, other: Outcome) -> None:
        both = joined(one, other)
        assert joined(both, one) == joined(both, other) == both


class TestAttempts:
    @given(HISTORIES, DECISIONS, st.booleans(), st.booleans(), st.randoms())
    def test_arrival_makes_no_difference_nor_does_hearing_it_twice(
        self,
        told: list[Told[SessionBody]],
        decisions: list[Told[DecisionBody]],
        limited: bool,
        only_lesson: bool,
        random: Random,
    ) -> None:
        shuffled = [*told, *random.choices(told, k=3)]
        random.shuffle(shuffled)
        expected = merged(*told, decisions=decisions, limited=limited, only_lesson=only_lesson)
        found = merged(*shuffled, decisions=[*decisions[::-1], *decisions], limited=limited, only_lesson=only_lesson)
        assert found == expected

    @given(HISTORIES, DECISIONS, st.booleans())
    def test_every_session_and_its_time_is_somewhere_exactly_once(
        self, told: list[Told[SessionBody]], decisions: list[Told[DecisionBody]], limited: bool
    ) -> None:
        found = merged(*told, decisions=decisions, limited=limited)
        known = newest_versions(told)
        assert Counter(each for one in found for each in one.sessions) == Counter(list(known))
        assert sum(one.seconds for one in found) == sum(each.body.seconds for each in known.values())

    @given(HISTORIES, DECISIONS, st.booleans())
    def test_every_session_for_credit_is_on_one_side(
        self, told: list[Told[SessionBody]], decisions: list[Told[DecisionBody]], limited: bool
    ) -> None:
        sides = [
            side
            for one in merged(*told, decisions=decisions, limited=limited)
            for side in ([one.main] if one.main else []) + list(one.others)
        ]
        credit = {session for session, each in newest_versions(told).items() if each.body.for_credit}
        assert Counter(each for side in sides for each in side.sessions) == Counter(credit)

    @given(HISTORIES, DECISIONS, st.booleans(), OUTCOMES)
    def test_who_goes_on_from_an_end_goes_on_from_there_again(
        self, told: list[Told[SessionBody]], decisions: list[Told[DecisionBody]], limited: bool, more: Outcome
    ) -> None:
        for attempt in merged(*told, decisions=decisions, limited=limited):
            if attempt.head is None:
                continue
            next_one = session(99, attempt.head.int, more, attempt=attempt.id, hlc=21, seconds=0)
            again = merged(*told, next_one, decisions=decisions, limited=limited)
            assert next(each.head for each in again if each.id == attempt.id) == next_one.subject

    @given(HISTORIES, st.data())
    def test_more_words_never_take_a_status_away(self, told: list[Told[SessionBody]], data: st.DataObject) -> None:
        """Of an attempt that somebody began, whatever comes and whether or not it is split."""
        some = data.draw(st.lists(st.sampled_from(told), unique_by=lambda each: each.record))
        limited, then_limited = data.draw(st.booleans()), data.draw(st.booleans())
        after = {each.id: each.outcome for each in merged(*told, limited=then_limited)}
        for attempt in merged(*some, limited=limited):
            if attempt.origin is None:
                assert SUCCESS_ORDER[after[attempt.id].success] >= SUCCESS_ORDER[attempt.outcome.success]
                assert COMPLETION_ORDER[after[attempt.id].completion] >= COMPLETION_ORDER[attempt.outcome.completion]

    @given(HISTORIES, st.sampled_from([None, 1, 2]), st.data())
    def test_what_counted_is_never_uncounted(
        self, told: list[Told[SessionBody]], limit: int | None, data: st.DataObject
    ) -> None:
        books, arriving = Books(limit), data.draw(st.permutations(told))
        for each in arriving:
            before = books.result() if books.told else None
            counting = set(books.counted)
            books.hear(each)
            after = books.result()
            if before is not None:
                assert SUCCESS_ORDER[after.success] >= SUCCESS_ORDER[before.success]
                assert COMPLETION_ORDER[after.completion] >= COMPLETION_ORDER[before.completion]
            standing = books.standings()
            assert all(standing.get(each, AttemptStanding.COUNTS) is AttemptStanding.COUNTS for each in counting)


class TestTwoSeatsGoOnOffline:
    """One attempt, begun and shared; two seats go on without knowing of each other, on a course with one attempt."""

    BEGUN = session(1, None, came_to(), device=1)

    @given(OUTCOMES, OUTCOMES, st.sampled_from([None, 1, 2]))
    def test_both_orders_of_arrival_come_to_the_same(self, here: Outcome, there: Outcome, limit: int | None) -> None:
        one, other = session(2, 1, here, device=1), session(3, 1, there, device=2)
        first, second = (
            heard_in_turn(limit, order) for order in ([[self.BEGUN, one], [other]], [[self.BEGUN, other], [one]])
        )
        assert first.attempts() == second.attempts()
        assert first.numbers == second.numbers
        assert first.standings() == second.standings()
        assert first.result() == second.result()

    @pytest.mark.parametrize("passed_first", [True, False])
    def test_the_second_grade_waits_over_the_limit(self, passed_first: bool) -> None:
        passed = session(2, 1, came_to(COMPLETED, PASSED, 0.9), device=1)
        failed = session(3, 1, came_to(COMPLETED, FAILED, 0.4), device=2)
        batches = [[self.BEGUN, passed], [failed]] if passed_first else [[self.BEGUN, failed], [passed]]
        books = heard_in_turn(1, batches)
        own = split_attempt(EXAM, failed.subject)
        assert books.numbers == {EXAM: 1, own: 2}
        assert books.standings() == {EXAM: AttemptStanding.COUNTS, own: AttemptStanding.OVER_LIMIT}
        assert (books.result().attempt, books.result().success, books.result().score_scaled) == (EXAM, PASSED, 0.9)


class TestTwoAttemptsBegunOffline:
    """ "Both kept; the ordinal people see is given by the server at first sight and never changes." """

    FIRST = session(1, None, came_to(COMPLETED, FAILED, 0.4), device=1)
    SECOND = session(2, None, came_to(COMPLETED, PASSED, 0.9), attempt=RESIT, device=2)

    def test_both_are_kept_and_the_one_seen_later_waits(self) -> None:
        books = heard_in_turn(1, [[self.FIRST], [self.SECOND]])
        assert books.numbers == {EXAM: 1, RESIT: 2}
        assert books.standings() == {EXAM: AttemptStanding.COUNTS, RESIT: AttemptStanding.OVER_LIMIT}
        assert books.result().success is FAILED

    def test_an_instructor_who_accepts_it_makes_it_count(self) -> None:
        books = heard_in_turn(1, [[self.FIRST], [self.SECOND]])
        books.decisions.append(decision(1, DecisionKind.STANDING, AttemptStanding.COUNTS, of=RESIT))
        assert (books.result().attempt, books.result().success) == (RESIT, PASSED)

    def test_so_does_a_grant(self) -> None:
        books = heard_in_turn(1, [[self.FIRST], [self.SECOND]])
        books.decisions.append(decision(1, DecisionKind.GRANT, 1, of=None))
        assert books.standings() == {EXAM: AttemptStanding.COUNTS, RESIT: AttemptStanding.COUNTS}


class TestStandings:
    BEGUN = st.lists(
        st.builds(Begun, st.integers(1, 9).map(lambda number: UUID(int=number)), st.integers(1, 4), st.booleans()),
        unique_by=lambda begun: begun.id,
    )
    DECIDED = st.dictionaries(
        st.integers(1, 9).map(lambda number: UUID(int=number)), st.sampled_from(AttemptStanding), max_size=3
    )

    @given(BEGUN, st.none() | st.integers(0, 5), DECIDED)
    def test_no_more_count_than_the_limit_allows_but_for_those_a_person_or_time_let_in(
        self, begun: list[Begun], allowed: int | None, decided: dict[UUID, AttemptStanding]
    ) -> None:
        found = standings(begun, allowed, decided)
        assert found == standings(begun[::-1], allowed, decided)
        let_in = {each.id for each in begun if each.counted} | set(decided)
        by_rule = [
            each for each, standing in found.items() if standing is AttemptStanding.COUNTS and each not in let_in
        ]
        assert allowed is None or len(by_rule) <= allowed

    @given(BEGUN, st.integers(0, 5), DECIDED)
    def test_a_grant_takes_nothing_away(
        self, begun: list[Begun], allowed: int, decided: dict[UUID, AttemptStanding]
    ) -> None:
        before, after = (standings(begun, limit, decided) for limit in (allowed, allowed + 1))
        assert {each for each in before if before[each] is AttemptStanding.COUNTS} <= {
            each for each in after if after[each] is AttemptStanding.COUNTS
        }


class TestFields:
    TOLD = st.lists(
        st.builds(
            lambda device, hlc, record, fields: FieldsTold(UUID(int=device), hlc, UUID(int=record), fields),
            st.integers(1, 3),
            st.integers(1, 4),
            st.integers(1, 10**9),
            st.dictionaries(st.sampled_from(["name", "email", "erased_at"]), st.none() | st.integers(1, 3)),
        ),
        max_size=6,
        unique_by=lambda told: told.record,
    )

    @given(TOLD, st.randoms())
    def test_arrival_makes_no_difference_nor_does_hearing_it_twice(
        self, told: list[FieldsTold], random: Random
    ) -> None:
        shuffled = [*told, *told]
        random.shuffle(shuffled)
        assert merge_fields(shuffled) == merge_fields(told)

    @given(TOLD, TOLD)
    def test_what_holds_can_stand_for_all_that_was_told(self, some: list[FieldsTold], more: list[FieldsTold]) -> None:
        kept = [
            FieldsTold(held.device, held.hlc, held.record, {name: held.value})
            for name, held in merge_fields(some).items()
        ]
        assert merge_fields([*kept, *more]) == merge_fields([*some, *more])
