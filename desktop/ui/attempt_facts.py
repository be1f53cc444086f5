"""One attempt in words, to stand beside the learner's others."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from desktop.learning.attempting import AttemptStanding
from desktop.learning.my_courses import Attempt
from desktop.learning.room import EnrollmentStatus
from desktop.ui import phrases
from desktop.ui.enrolments_model import standing_words, status_of
from desktop.ui.room_model import score_of
from desktop.ui.status import Status
from desktop.words import in_a_row, number, translate


@dataclass(frozen=True, slots=True)
class AttemptFacts:
    """`asked`: it is the one to decide on."""

    identifier: UUID
    heading: str
    status: Status
    standing: str
    score: str
    time: str
    began: str
    counts: str
    asked: bool

    @property
    def spoken(self) -> str:
        """All of it for those who hear it."""
        return in_a_row(self.heading, self.standing, self.score, self.time, self.began, self.counts)


def attempt_facts(attempt: Attempt, now: datetime, *, is_counted: bool, asked: bool = False) -> AttemptFacts:
    """`is_counted`: what counts of all attempts is this one's."""
    standing = _status(attempt)
    return AttemptFacts(
        identifier=attempt.id,
        heading=translate("Attempts", "Attempt {number}").format(number=number(attempt.number)),
        status=status_of(standing),
        standing=standing_words(standing, None),
        score=score_of(attempt.results.score_scaled) or "–",
        time=phrases.span(timedelta(seconds=attempt.seconds)),
        began=phrases.placed(attempt.began_at, now),
        counts=_counts(attempt.standing, is_counted=is_counted),
        asked=asked,
    )


def _status(attempt: Attempt) -> EnrollmentStatus:
    success, completion = attempt.results.success.value, attempt.results.completion.value
    if success in (EnrollmentStatus.PASSED.value, EnrollmentStatus.FAILED.value):
        return EnrollmentStatus(success)
    done = completion == EnrollmentStatus.COMPLETED.value
    return EnrollmentStatus.COMPLETED if done else EnrollmentStatus.IN_PROGRESS


def _counts(standing: AttemptStanding, *, is_counted: bool) -> str:
    if standing is AttemptStanding.OVER_LIMIT:
        return translate("Attempts", "Over the limit")
    if standing is AttemptStanding.SET_ASIDE:
        return translate("Attempts", "Set aside")
    return translate("Attempts", "Counts now") if is_counted else translate("Attempts", "Kept")
