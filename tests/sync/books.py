"""The books of a server in a few lines: words come in any order, numbers are given at first sight."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from sync.bodies import DecisionBody, SessionBody
from sync.counting import Begun, Counted, Tried, allowed_attempts, standings, what_counts
from sync.merge import Merged, Told, decided_standings, granted
from sync.records.vocabulary import AttemptStanding, Counting
from tests.sync.telling import merged


@dataclass
class Books:
    """One enrolment on a course that allows `limit` attempts."""

    limit: int | None = None
    told: list[Told[SessionBody]] = field(default_factory=list)
    decisions: list[Told[DecisionBody]] = field(default_factory=list)
    numbers: dict[UUID, int] = field(default_factory=dict)
    counted: set[UUID] = field(default_factory=set)

    def hear(self, *told: Told[SessionBody]) -> None:
        """A batch: all of it is kept, then everything is worked out anew."""
        self.told += told
        for attempt in self.attempts():
            self.numbers.setdefault(attempt.id, len(self.numbers) + 1)
        self.counted |= {each for each, standing in self.standings().items() if standing is AttemptStanding.COUNTS}

    def attempts(self) -> tuple[Merged, ...]:
        limited = allowed_attempts(self.limit, None) is not None
        # Those that somebody began are seen before what is split from them.
        found = merged(*self.told, decisions=self.decisions, limited=limited)
        return tuple(sorted(found, key=lambda attempt: attempt.origin is not None))

    def standings(self) -> dict[UUID, AttemptStanding]:
        begun = [
            Begun(each.id, self.numbers[each.id], each.id in self.counted, each.done_in) for each in self.attempts()
        ]
        allowed = allowed_attempts(self.limit, None, granted(self.decisions))
        return standings(begun, allowed, decided_standings(self.decisions))

    def result(self, rule: Counting = Counting.BEST) -> Counted:
        standing = self.standings()
        return what_counts(
            [Tried(each.id, self.numbers[each.id], standing[each.id], each.outcome) for each in self.attempts()], rule
        )


def heard_in_turn(limit: int | None, batches: Iterable[Iterable[Told[SessionBody]]]) -> Books:
    books = Books(limit)
    for batch in batches:
        books.hear(*batch)
    return books
