import pytest

from desktop.scorm.sequencing.codes import Code
from desktop.scorm.sequencing.definition import RuleAction
from desktop.scorm.sequencing.overall import OverallResult, overall_sequencing
from desktop.scorm.sequencing.requests import NavigationRequest as Ask
from desktop.scorm.sequencing.trace import Trace
from desktop.scorm.sequencing.tracking import ObjectiveStatus
from desktop.scorm.sequencing.tree import ActivityTree
from tests.scorm.sequencing.trees import (
    active,
    cluster,
    code_of,
    is_completed,
    leaf,
    post,
    pre,
    suspended,
    the,
    tree_of,
)


def course() -> ActivityTree:
    return tree_of(cluster("root", leaf("a"), cluster("x", leaf("b"), leaf("c")), leaf("d")))


def went(result: OverallResult) -> str | Code | None:
    if result.session_over:
        return "over"
    return code_of(result.refused) if result.delivered is None else result.delivered.identifier


def play(tree: ActivityTree, *asked: Ask | tuple[Ask, str]) -> list[str | Code | None]:
    answers = []
    for ask in asked:
        request, target = ask if isinstance(ask, tuple) else (ask, None)
        answers.append(went(overall_sequencing(tree, request, tree.find(target))))
    return answers


class TestOverallSequencing:
    """OP.1"""

    def test_flowing_through_a_course_to_its_end(self) -> None:
        tree = course()
        assert play(tree, Ask.START, *[Ask.CONTINUE] * 4) == ["a", "b", "c", "d", "over"]
        assert (tree.current, active(tree)) == (None, [])
        assert is_completed(tree, "root") is True

    def test_back_again_and_by_choice_and_by_jump(self) -> None:
        tree = course()
        answers = play(tree, Ask.START, (Ask.CHOICE, "x"), Ask.PREVIOUS, (Ask.JUMP, "c"), Ask.EXIT_ALL)
        assert answers == ["a", "b", "a", "c", "over"]

    def test_1_2_an_invalid_navigation_request_changes_nothing(self) -> None:
        tree = course()
        assert play(tree, Ask.CONTINUE) == [Code.NB_2_1_2]
        play(tree, Ask.START)
        before = list(tree.states)
        assert play(tree, (Ask.CHOICE, "nowhere")) == [Code.NB_2_1_11]
        assert tree.states == before

    def test_1_4_2_a_refused_sequencing_request_has_ended_the_activity_but_not_the_session(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b", **pre(RuleAction.DISABLED))))
        assert play(tree, Ask.START, Ask.CONTINUE) == ["a", Code.SB_2_2_2]
        assert tree.current is the(tree, "a")
        assert active(tree) == ["root"]

    def test_1_5_2_a_refused_delivery_neither(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b", attempt_limit=0)))
        assert play(tree, Ask.START, (Ask.CHOICE, "b")) == ["a", Code.DB_1_1_3]
        assert tree.current is the(tree, "a")

    def test_1_3_3_a_post_condition_replaces_what_the_learner_asked_for(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **post(RuleAction.RETRY)), leaf("b")))
        assert play(tree, Ask.START, Ask.CONTINUE, (Ask.CHOICE, "b")) == ["a", "a", "a"]

    @pytest.mark.parametrize("ask", [Ask.EXIT, Ask.ABANDON])
    def test_1_4_4_after_exit_or_abandon_the_learner_is_next(self, ask: Ask) -> None:
        tree = course()
        assert play(tree, Ask.START, ask, (Ask.CHOICE, "d")) == ["a", None, "d"]

    def test_1_3_3_the_trace_says_so(self) -> None:
        tree = tree_of(cluster("root", leaf("a", **post(RuleAction.RETRY)), leaf("b")))
        tree.trace = Trace()
        play(tree, Ask.START, Ask.CONTINUE)
        assert "TB.2.3 on 'Title a': retry takes the place of continue" in map(str, tree.trace.take())

    def test_suspended_and_resumed(self) -> None:
        tree = course()
        assert play(tree, Ask.START, Ask.CONTINUE, Ask.SUSPEND_ALL, Ask.RESUME_ALL) == ["a", "b", "over", "b"]
        assert [tree[the(tree, name)].attempts for name in ("root", "x", "b")] == [1, 1, 1]

    def test_retry_all_is_a_new_attempt_on_everything(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b", **post(RuleAction.RETRY_ALL))))
        assert play(tree, Ask.START, Ask.CONTINUE, Ask.CONTINUE) == ["a", "b", "a"]
        assert [tree[the(tree, name)].attempts for name in ("root", "a", "b")] == [2, 2, 1]

    def test_the_trace_tells_how_it_went(self) -> None:
        tree = tree_of(cluster("root", leaf("a"), leaf("b", **pre(RuleAction.SKIP)), leaf("c")))
        tree.trace = Trace()
        play(tree, Ask.START, Ask.CONTINUE)
        told = [str(step) for step in tree.trace.take()]
        assert "UP.2 on 'Title b': skip, because always" in told
        assert told.count("UP.2 on 'Title b': skip, because always") == 1
        assert "NB.2.1: valid: exit first, then continue" in told
        assert told[-1] == "DB.2 on 'Title c': delivered, attempt 1"
        assert tree.trace.take() == ()


class TestEndOfSession:
    """OP.1, step 1.4.3, and SN 3.10.4: objectives that belong to one organization."""

    def scoped(self) -> ActivityTree:
        tree = tree_of(
            cluster("root", leaf("a"), leaf("b")), objectives_global_to_system=False, shared_data_global_to_system=False
        )
        play(tree, Ask.START)
        tree.set_global("G", ObjectiveStatus(satisfied=True))
        tree.data["D"] = "kept"
        return tree

    def test_they_are_forgotten_with_the_roots_attempt(self) -> None:
        tree = self.scoped()
        play(tree, Ask.EXIT_ALL)
        assert (tree.objectives, tree.data) == ({}, {})

    def test_they_survive_suspension(self) -> None:
        tree = self.scoped()
        play(tree, Ask.SUSPEND_ALL)
        assert (set(tree.objectives), tree.data) == ({"G"}, {"D": "kept"})

    def test_exit_all_with_a_suspended_leaf_keeps_the_roots_attempt_and_them(self) -> None:
        tree = self.scoped()
        tree.set_suspended(the(tree, "a"), suspended=True)
        play(tree, Ask.EXIT_ALL)
        assert suspended(tree) == ["root", "a"]
        assert set(tree.objectives) == {"G"}
        assert tree.suspended is None
        play(tree, Ask.START)
        assert tree[tree.root].attempts == 1

    def test_abandon_all_forgets_them(self) -> None:
        tree = self.scoped()
        play(tree, Ask.ABANDON_ALL)
        assert (tree.objectives, tree.data) == ({}, {})
