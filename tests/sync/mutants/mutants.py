"""The mutants: what somebody could get wrong in the rules of merging, and which test says so."""

from dataclasses import dataclass
from typing import Final

MERGE: Final = "tests/sync/test_merge.py::"
SPLIT: Final = "tests/sync/test_merge_split.py::TestSplit::"
FIRST_SEEN: Final = "tests/sync/test_merge_split.py::TestSplitSeenFirst::"
TOLD: Final = "tests/sync/test_told.py::"
COUNTING: Final = "tests/sync/test_counting.py::"
CLOCK: Final = "tests/sync/test_clock.py::"
CHAIN: Final = "tests/sync/test_chain.py::"


@dataclass(frozen=True, slots=True)
class Mutant:
    """`source` stands once in `file`; with `instead` in its place the rule is broken, and `killer` fails."""

    name: str
    file: str
    source: str
    instead: str
    killer: str


MUTANTS: Final = (
    # Sessions
    Mutant(
        "the oldest version of a session holds",
        "sync/merge.py",
        "told.body.ended_at is not None, told.body.revision",
        "told.body.ended_at is None, -told.body.revision",
        MERGE + "TestVersions::test_the_newest_values_hold_whatever_came_first",
    ),
    Mutant(
        "a session that is no end any more takes back how it left the attempt",
        "sync/merge.py",
        "left = lefts[-1] if lefts else None",
        "left = last.body.left",
        MERGE + "TestVersions::test_how_it_left_the_attempt_is_known_from_when_it_was_its_end",
    ),
    Mutant(
        "what a running session had reached is forgotten",
        "sync/merge.py",
        "reduce(joined, [each.outcome for each in lefts])",
        "lefts[-1].outcome",
        MERGE + "TestVersions::test_what_a_running_session_had_reached_stays_reached",
    ),
    Mutant(
        "of a cloned disk the shorter time counts",
        "sync/merge.py",
        "longest = max(",
        "longest = min(",
        MERGE + "TestVersions::test_of_a_cloned_disk_the_longer_time_and_all_results_count",
    ),
    Mutant(
        "one lesson's result is taken for the course's",
        "sync/merge.py",
        "    if only_lesson:",
        "    if True:",
        MERGE + "TestFacts::test_a_lesson_that_is_completed_is_no_completed_course",
    ),
    Mutant(
        "the last session speaks for all of them",
        "sync/merge.py",
        "of_attempt[lies_in] = joined(of_attempt.get(lies_in, Outcome()), self.nodes[session].outcome)",
        "of_attempt[lies_in] = self.nodes[session].outcome",
        MERGE + "TestFacts::test_a_later_failure_takes_no_pass_away",
    ),
    Mutant(
        "measured time counts for nothing",
        "sync/merge.py",
        "seconds=body.seconds + (body.measured or 0.0)",
        "seconds=body.seconds",
        MERGE + "TestTime::test_measured_time_counts_where_nothing_was_reported",
    ),
    # Forks
    Mutant(
        "success goes before completion",
        "sync/branches.py",
        "            COMPLETION_ORDER[outcome.completion],\n            SUCCESS_ORDER[outcome.success],\n",
        "            SUCCESS_ORDER[outcome.success],\n            COMPLETION_ORDER[outcome.completion],\n",
        MERGE + "TestFork::test_the_learner_goes_on_from_the_greater_end",
    ),
    Mutant(
        "the longer branch goes before the better one",
        "sync/branches.py",
        "            score_rank(outcome),\n            self.seconds,\n",
        "            self.seconds,\n            score_rank(outcome),\n",
        MERGE + "TestFork::test_the_learner_goes_on_from_the_greater_end",
    ),
    Mutant(
        "ends are compared instead of branches",
        "sync/branches.py",
        "outcome = joined(node.outcome, further.outcome)",
        "outcome = further.outcome",
        MERGE + "TestFork::test_who_went_on_from_the_chosen_end_is_not_thrown_back_when_it_goes_worse",
    ),
    Mutant(
        "looking at a course again is a way on",
        "sync/branches.py",
        "        if known[child].for_credit:",
        "        if True:",
        MERGE + "TestOneLeaf::test_looking_at_a_course_again_is_no_way_on",
    ),
    Mutant(
        "what a person chose is not heard",
        "sync/branches.py",
        "            self.chosen,\n",
        "",
        MERGE + "TestGoOnFrom::test_the_chosen_end_goes_on_though_it_is_the_lesser",
    ),
    Mutant(
        "completion is the lesser of two",
        "sync/branches.py",
        "completion=max(",
        "completion=min(",
        MERGE + "TestFacts::test_completion_is_ordered_as_the_table_says",
    ),
    Mutant(
        "the later score holds instead of the highest",
        "sync/branches.py",
        "score = max((one, other), key=score_order)",
        "score = other",
        MERGE + "TestFacts::test_the_parts_of_a_score_stay_together",
    ),
    Mutant(
        "a score below zero is less than none",
        "sync/counting.py",
        "        return True, results.score_scaled\n",
        "        return results.score_scaled > 0, results.score_scaled\n",
        MERGE + "TestFacts::test_a_score_below_zero_is_more_than_none",
    ),
    # Branches that become attempts
    Mutant(
        "two grades in one attempt get round the limit",
        "sync/merge.py",
        "if way.apart or (limited and way.graded):",
        "if way.apart:",
        SPLIT + "test_the_second_graded_branch_is_an_attempt_of_its_own",
    ),
    Mutant(
        "branches are split where nothing is limited",
        "sync/merge.py",
        "(limited and way.graded)",
        "way.graded",
        SPLIT + "test_without_a_limit_nothing_is_split",
    ),
    Mutant(
        "a branch without a grade uses up an attempt",
        "sync/branches.py",
        "graded = beside is not None and is_graded(ways[first].outcome) and is_graded(ways[beside].outcome)",
        "graded = beside is not None",
        SPLIT + "test_a_branch_without_a_grade_stays_a_branch",
    ),
    Mutant(
        "what an attempt had earned goes with the branch that is split off",
        "sync/merge.py",
        "for attempt in {lies_in, done_in[session]}:",
        "for attempt in {lies_in}:",
        SPLIT + "test_what_the_attempt_had_earned_is_not_lost_to_its_other_branch",
    ),
    Mutant(
        "who went on in a split attempt is moved to another one",
        "sync/merge.py",
        "apart = {splits[each] for each in spoken_of | attempts.keys() if each in splits}",
        "apart: set[UUID] = set()",
        SPLIT + "test_what_is_done_in_the_split_attempt_counts_for_that_one_alone",
    ),
    Mutant(
        "who went on in a split attempt is in the first one until all between is known",
        "sync/branches.py",
        "found[session] = first",
        "found[session] = None",
        FIRST_SEEN + "test_what_is_done_in_it_lies_in_it_before_all_that_it_follows_is_known",
    ),
    Mutant(
        "an attempt seen after what was split from it is over the limit with all that had counted",
        "sync/counting.py",
        "counting = _with_origins(counting, in_order)",
        "counting = set(counting)",
        FIRST_SEEN + "test_what_had_counted_there_still_counts_when_it_is_parted_again",
    ),
    Mutant(
        "all that is split from an attempt is one",
        "sync/merge.py",
        "attempt.bytes + first.bytes",
        "attempt.bytes",
        SPLIT + "test_the_id_of_a_split_attempt_is_the_same_everywhere",
    ),
    # Words of people
    Mutant(
        "the first word of a person holds for ever",
        "sync/merge.py",
        "return sorted(of_kind, key=lambda told: told.stamp)",
        "return sorted(of_kind, key=lambda told: told.stamp, reverse=True)",
        TOLD + "TestDecisions::test_the_newest_word_on_an_attempt_holds",
    ),
    Mutant(
        "a grant that is heard twice counts twice",
        "sync/merge.py",
        "        for told in newest(decisions).values()\n        if told.body.what is DecisionKind.GRANT",
        "        for told in decisions\n        if told.body.what is DecisionKind.GRANT",
        TOLD + "TestDecisions::test_grants_add_up_and_what_was_taken_back_is_gone",
    ),
    Mutant(
        "a confirmed certificate gives way to an earlier one",
        "sync/merge.py",
        "key=lambda told: (told.subject not in confirmed, told.stamp)",
        "key=lambda told: told.stamp",
        TOLD + "TestCertificate::test_one_that_was_confirmed_stays_so",
    ),
    Mutant(
        "the earlier value of a field holds",
        "sync/told.py",
        "latest[name] < order",
        "latest[name] > order",
        TOLD + "TestRegisters::test_the_later_value_holds",
    ),
    Mutant(
        "of two values at once whichever came last holds",
        "sync/told.py",
        "    fields: Mapping[str, Any]\n\n    @property\n    def stamp(self) -> Stamp:\n"
        "        return self.hlc, self.device.int, self.record.int",
        "    fields: Mapping[str, Any]\n\n    @property\n    def stamp(self) -> Stamp:\n        return self.hlc, 0, 0",
        TOLD + "TestRegisters::test_of_equal_stamps_the_greater_device_holds",
    ),
    Mutant(
        "who was erased comes back",
        "sync/told.py",
        "name in _FOR_GOOD and value is not None",
        "False",
        TOLD + "TestRegisters::test_who_is_erased_stays_erased",
    ),
    # Counting
    Mutant(
        "one attempt too many counts",
        "sync/counting.py",
        "used < allowed",
        "used <= allowed",
        COUNTING + "TestStandings::test_as_many_count_as_the_limit_allows",
    ),
    Mutant(
        "a lower limit un-counts what counted",
        "sync/counting.py",
        " or attempt.counted",
        "",
        COUNTING + "TestStandings::test_what_counted_once_counts_though_the_limit_came_down",
    ),
    Mutant(
        "an attempt that was set aside is not given back",
        "sync/counting.py",
        "used += decided.get(attempt.id) is not AttemptStanding.SET_ASIDE",
        "used += 1",
        COUNTING + "TestStandings::test_one_that_was_set_aside_is_given_back",
    ),
    Mutant(
        "an instructor's word is not heard",
        "sync/counting.py",
        "decided.get(each.id, by_rule[each.id in counting])",
        "by_rule[each.id in counting]",
        COUNTING + "TestStandings::test_an_instructor_may_accept_one_over_the_limit",
    ),
    Mutant(
        "an attempt over the limit counts",
        "sync/counting.py",
        "if tried.standing is AttemptStanding.COUNTS",
        "if tried.standing is not AttemptStanding.SET_ASIDE",
        COUNTING + "TestWhatCounts::test_each_rule_chooses_its_own",
    ),
    Mutant(
        "who failed earns a certificate",
        "sync/counting.py",
        "            if can_be_passed:\n                return results.success is Success.PASSED\n",
        "",
        COUNTING + "TestEarned::test_by_the_rule_of_the_course",
    ),
    # Clock and chain
    Mutant(
        "a clock that was set back takes stamps back",
        "sync/clock.py",
        "return max(last + 1, at(now))",
        "return at(now)",
        CLOCK + "TestTick::test_a_clock_that_was_set_back_takes_nothing_back",
    ),
    Mutant(
        "a clock in 2099 drags all others along",
        "sync/clock.py",
        "min(other, at(believed + FURTHEST_AHEAD))",
        "other",
        CLOCK + "TestHeard::test_a_clock_in_2099_drags_nobody_further_than_a_day",
    ),
    Mutant(
        "what was heard is not remembered",
        "sync/clock.py",
        "return max(last, min(other, at(believed + FURTHEST_AHEAD)))",
        "return last",
        CLOCK + "TestHeard::test_whoever_heard_a_stamp_makes_a_later_one",
    ),
    Mutant(
        "a hash does not cover the one before",
        "sync/chain.py",
        "hashlib.sha256(previous + line)",
        "hashlib.sha256(line)",
        CHAIN + "test_a_number_is_bound_to_its_place",
    ),
    Mutant(
        "every line is linked to the first hash",
        "sync/chain.py",
        "        previous = link(previous, line)\n        yield previous\n",
        "        yield link(previous, line)\n",
        CHAIN + "test_each_hash_is_that_of_the_one_before_and_the_line",
    ),
)
