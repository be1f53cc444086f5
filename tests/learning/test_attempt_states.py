"""Attempts and limits in any order, against a model that was written from the rules and shares no code with them."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from desktop.learning.attempting import grant_attempt, settle_attempt, take_back_attempt
from desktop.learning.course import Opening
from desktop.learning.enrolling import (
    EnrolmentRefused,
    bring_back,
    get_scorm_enrollment,
    set_course_policy,
    withdraw,
)
from desktop.learning.opening import AttemptsUsedUp
from desktop.learning.playing import AlreadyOpen, CourseRun
from desktop.store.policies import CoursePolicy
from desktop.store.store import Store
from sync.records.vocabulary import AttemptStanding, AttemptState, Counting, EnrollmentStatus, Role
from tests.learning.chair import ADA, Room
from tests.scorm.sequencing.trees import cluster, leaf
from tests.store.desk import KEY

SCORES = st.integers(0, 10).map(lambda tenths: tenths / 10)
NOT_STARTED, GOES_ON = EnrollmentStatus.NOT_STARTED, EnrollmentStatus.IN_PROGRESS
WORDS = {None: GOES_ON, True: EnrollmentStatus.PASSED, False: EnrollmentStatus.FAILED}


@dataclass
class Tried:
    """One attempt of the model. `passed` None: it has come to nothing yet."""

    state: AttemptState = AttemptState.OPEN
    passed: bool | None = None
    score: float | None = None
    standing: AttemptStanding = AttemptStanding.COUNTS

    @property
    def finished(self) -> bool:
        return self.passed is True and self.state is not AttemptState.OPEN


class Taking(RuleBasedStateMachine):
    """One learner and one course of one lesson."""

    def __init__(self) -> None:
        super().__init__()
        self.scratch = tempfile.TemporaryDirectory()
        self.room = Room(Path(self.scratch.name) / "data")
        self.chair = self.room.takes(cluster("root", leaf("a")))
        self.sit_down()
        # The model
        self.tried: list[Tried] = []
        self.policy = CoursePolicy()
        self.extra = 0
        self.withdrawn = False
        self.window = ""

    def sit_down(self) -> None:
        self.staff = self.room.access(Role.ADMINISTRATOR)
        self.learner = self.room.access(Role.LEARNER)

    def teardown(self) -> None:
        self.room.store.close()
        self.scratch.cleanup()

    # The model's answers

    @property
    def left(self) -> int | None:
        if not self.policy.attempt_limit:
            return None
        used = len([tried for tried in self.tried if tried.standing is not AttemptStanding.SET_ASIDE])
        return max(0, self.policy.attempt_limit + self.extra - used)

    @property
    def enrolled(self) -> bool:
        return bool(self.tried)

    @property
    def counting(self) -> list[Tried]:
        return [tried for tried in self.tried if tried.standing is AttemptStanding.COUNTS]

    def expected_score(self) -> float | None:
        counting = self.counting
        decided = [tried for tried in counting if tried.passed is not None] or counting
        scores = [tried.score for tried in decided if tried.score is not None]
        known = [tried.score for tried in counting if tried.score is not None]
        if not counting:
            return None
        match self.policy.counting:
            case Counting.FIRST:
                return counting[0].score
            case Counting.LAST:
                return decided[-1].score
            case Counting.HIGHEST:
                return max(known, default=None)
            case Counting.AVERAGE:
                return round(fmean(scores), 7) if scores else None
        best = _best([tried.passed for tried in counting])
        alike = [tried.score for tried in counting if tried.passed is best and tried.score is not None]
        return max(alike, default=None)

    def expected_standing(self) -> EnrollmentStatus:
        if not self.tried:
            return NOT_STARTED
        counting = self.counting
        if not counting:
            return GOES_ON
        decided = [tried for tried in counting if tried.passed is not None] or counting
        match self.policy.counting:
            case Counting.FIRST:
                return WORDS[counting[0].passed]
            case Counting.LAST:
                return WORDS[decided[-1].passed]
            case Counting.HIGHEST:
                top = max((tried.score for tried in counting if tried.score is not None), default=None)
                of_top = [tried.passed for tried in counting if tried.score == top]
                return WORDS[_best(of_top)]
        return WORDS[_best([tried.passed for tried in counting])]

    # What the learner does

    def tries(self, opening: Opening, expected: type[Exception] | None) -> bool:
        if expected is None:
            assert self.chair.opens(opening).launch is not None
            return True
        with pytest.raises(expected):
            self.chair.opens(opening)
        return False

    def begins(self, opening: Opening) -> None:
        refused: type[Exception] | None = AttemptsUsedUp if self.left == 0 else None
        if self.tries(opening, refused):
            for earlier in self.tried:
                earlier.state = AttemptState.ENDED
            self.tried.append(Tried())
            self.window = "normal"

    @precondition(lambda self: not self.window)
    @rule()
    def opens(self) -> None:
        last = self.tried[-1] if self.tried else None
        if self.withdrawn:
            self.tries(Opening.RESUME, EnrolmentRefused)
        elif last is not None and last.standing is AttemptStanding.SET_ASIDE:
            self.begins(Opening.RESUME)
        elif last is not None and last.finished:
            self.tries(Opening.RESUME, None)
            self.window = "review"
        elif last is None or last.state is AttemptState.ENDED:
            self.begins(Opening.RESUME)
        else:
            self.tries(Opening.RESUME, None)
            last.state = AttemptState.OPEN
            self.window = "normal"

    @precondition(lambda self: not self.window)
    @rule()
    def begins_again(self) -> None:
        if self.withdrawn:
            self.tries(Opening.NEW_ATTEMPT, EnrolmentRefused)
        else:
            self.begins(Opening.NEW_ATTEMPT)

    @precondition(lambda self: not self.window)
    @rule()
    def looks_again(self) -> None:
        may = any(
            tried.finished or (tried.state is AttemptState.ENDED and tried.passed is not None) for tried in self.tried
        )
        if self.tries(Opening.REVIEW, None if may and not self.withdrawn else EnrolmentRefused):
            self.window = "review"

    @precondition(lambda self: not self.window)
    @rule()
    def an_instructor_looks_around(self) -> None:
        run = CourseRun(
            self.room.store, ADA, self.staff.actor.person, self.chair.course, opening=Opening.BROWSE, access=self.staff
        )
        launch = run.begin().result().launch
        assert launch is not None
        run.record(launch.session_id, 1, [("cmi.success_status", "failed"), ("cmi.score.scaled", "0")]).result()
        run.terminated(launch.session_id).result()

    @precondition(lambda self: self.window)
    @rule(opening=st.sampled_from([Opening.RESUME, Opening.NEW_ATTEMPT, Opening.REVIEW]))
    def opens_a_second_window(self, opening: Opening) -> None:
        second = CourseRun(self.room.store, ADA, self.room.learner.id, self.chair.course, opening=opening)
        with pytest.raises(AlreadyOpen):
            second.begin().result()

    @precondition(lambda self: self.window)
    @rule(passed=st.booleans(), score=SCORES)
    def comes_to_an_end(self, passed: bool, score: float) -> None:
        self.chair.terminates(
            ("cmi.completion_status", "completed"),
            ("cmi.success_status", "passed" if passed else "failed"),
            ("cmi.score.scaled", str(score)),
            ("cmi.exit", "normal"),
        )
        self.chair.leave()
        if self.window == "normal":
            self.tried[-1] = replace(self.tried[-1], state=AttemptState.ENDED, passed=passed, score=score)
        self.window = ""

    @precondition(lambda self: self.window)
    @rule(score=st.none() | SCORES)
    def leaves_in_the_middle(self, score: float | None) -> None:
        if score is not None:
            self.chair.sends(("cmi.score.scaled", str(score)))
        self.chair.sends(("cmi.exit", "suspend"))
        self.chair.leave()
        if self.window == "normal":
            known = self.tried[-1].score if score is None else score
            self.tried[-1] = replace(self.tried[-1], state=AttemptState.SUSPENDED, score=known)
        self.window = ""

    @precondition(lambda self: self.window)
    @rule()
    def loses_the_process(self) -> None:
        self.chair.sends(("cmi.location", "page 3"))
        self.chair.killed()
        self.window = ""

    # What the staff does

    @precondition(lambda self: self.enrolled)
    @rule(back=st.booleans())
    def grants(self, back: bool) -> None:
        (take_back_attempt if back else grant_attempt)(self.staff, self.chair.enrollment().id, "a reason")
        self.extra = max(0, self.extra + (-1 if back else 1))

    @precondition(lambda self: self.enrolled and not self.window)
    @rule()
    def withdraws_or_brings_back(self) -> None:
        change: Callable[..., None] = bring_back if self.withdrawn else withdraw
        change(self.staff, self.chair.enrollment().id)
        self.withdrawn = not self.withdrawn

    @precondition(lambda self: self.enrolled)
    @rule(data=st.data(), standing=st.sampled_from(AttemptStanding))
    def settles(self, data: st.DataObject, standing: AttemptStanding) -> None:
        place = data.draw(st.integers(0, len(self.tried) - 1))
        settle_attempt(self.staff, self.chair.attempts()[place].id, standing, "a reason")
        self.tried[place].standing = standing

    @rule(limit=st.sampled_from([None, 0, 1, 2, 3]), counting=st.sampled_from(Counting))
    def decides(self, limit: int | None, counting: Counting) -> None:
        self.policy = CoursePolicy(attempt_limit=limit, counting=counting)
        set_course_policy(self.staff, self.chair.course.package, self.policy)

    @precondition(lambda self: not self.window)
    @rule()
    def starts_the_program_again(self) -> None:
        self.room.store.close()
        self.room.store = self.chair.store = Store.open(self.room.folder, KEY, clock=self.room.clock)
        self.chair.killed()
        self.learner, self.staff = (replace(access, store=self.room.store) for access in (self.learner, self.staff))

    # What must hold

    @invariant()
    def every_attempt_is_there_as_it_was_left(self) -> None:
        if not self.enrolled:
            return
        found = [(tried.number, tried.state, tried.standing) for tried in self.chair.attempts()]
        assert found == [(place, tried.state, tried.standing) for place, tried in enumerate(self.tried, start=1)]
        for tried, stored in zip(self.tried, self.chair.attempts(), strict=True):
            if stored.state is AttemptState.ENDED:
                assert (stored.results.success.value, stored.results.score_scaled) == (
                    {None: "unknown", True: "passed", False: "failed"}[tried.passed],
                    tried.score,
                )

    @invariant()
    def what_counts_is_what_the_policy_says(self) -> None:
        sheet = get_scorm_enrollment(self.learner, self.room.learner.id, self.chair.course.package)
        if sheet.enrollment is None:
            assert not self.enrolled
            return
        assert sheet.enrollment.standing is self.expected_standing()
        assert sheet.enrollment.result.score_scaled == self.expected_score()

    @invariant()
    def the_sheet_offers_what_is_left(self) -> None:
        sheet = get_scorm_enrollment(self.learner, self.room.learner.id, self.chair.course.package)
        assert sheet.attempts_left == self.left
        assert sheet.may_start == (self.left != 0 and not self.withdrawn)
        last = self.tried[-1] if self.tried else None
        given_back = last is not None and last.standing is AttemptStanding.SET_ASIDE
        goes_on = last is not None and last.state is not AttemptState.ENDED and not last.finished and not given_back
        assert sheet.may_resume == (goes_on and not self.withdrawn)


def _best(of: list[bool | None]) -> bool | None:
    return True if True in of else False if False in of else None


def test_no_order_of_steps_loses_or_invents_an_attempt() -> None:
    run_state_machine_as_test(Taking, settings=settings(max_examples=25, stateful_step_count=25, deadline=None))
