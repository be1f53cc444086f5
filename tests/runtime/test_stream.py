"""What leaves the page: numbered batches, the barrier, the log; and that the whole stays small."""

import json

import pytest

from tests.runtime.harness import RUNTIME, Lab, MakeStage, Stage, launch_of

SIZE_LIMIT = 60_000
INTERPRETER = ("runtime.mjs", "tree.mjs", "types.mjs", "interactions.mjs", "session.mjs", "calls.mjs")
TABLES = ("elements-1.2.json", "elements-2004.json")


def test_interpreter_and_tables_stay_under_60_000_bytes() -> None:
    sizes = {name: (RUNTIME / name).stat().st_size for name in (*INTERPRETER, *TABLES)}
    assert sum(sizes.values()) < SIZE_LIMIT, sizes


class TestBatches:
    def test_a_turn_is_one_batch_and_numbers_have_no_gap(self, stage: MakeStage) -> None:
        page = stage("2004")
        page.call(("Initialize", ""), ("SetValue", "cmi.location", "1"), ("SetValue", "cmi.exit", "suspend"))
        page.call(("SetValue", "cmi.location", "2"))
        page.call(("GetValue", "cmi.location"))
        page.call(("SetValue", "cmi.location", "3"), ("Commit", ""), ("SetValue", "cmi.location", "4"))
        page.call(("Terminate", ""))
        page.settle()
        assert page.bridge.batches == [
            {"seq": 1, "state": "running", "values": []},
            {"seq": 2, "state": "running", "values": [["cmi.location", "1"], ["cmi.exit", "suspend"]]},
            {"seq": 3, "state": "running", "values": [["cmi.location", "2"]]},
            {"seq": 4, "state": "running", "values": [["cmi.location", "3"]]},
            {"seq": 5, "state": "running", "values": [["cmi.location", "4"]]},
            {"seq": 6, "state": "terminated", "values": []},
        ]
        assert page.desk.barriers == [4, 6]

    def test_only_the_newest_value_of_a_turn_leaves_in_the_place_of_the_first(self, lab: Lab) -> None:
        trial = lab.trial(
            launch_of("2004"),
            ("Initialize", ""),
            ("SetValue", "cmi.location", "1"),
            ("SetValue", "cmi.progress_measure", "0.5"),
            ("SetValue", "cmi.location", "2"),
        )
        assert trial.values == [("cmi.location", "2"), ("cmi.progress_measure", "0.5")]

    def test_a_failed_set_is_not_sent(self, stage: MakeStage) -> None:
        page = stage("2004")
        page.call(("Initialize", ""), ("SetValue", "cmi.score.raw", "many"), ("SetValue", "cmi.bogus", "1"))
        page.settle()
        assert page.bridge.values == []

    def test_a_turn_with_megabytes_leaves_in_several_batches(self, stage: MakeStage) -> None:
        page = stage("2004")
        page.run(
            "const api = window.API_1484_11; api.Initialize('');"
            "for (let i = 0; i < 8; i++) api.SetValue(`cmi.comments_from_learner.${i}.comment`, 'x'.repeat(500000));"
        )
        page.settle()
        assert len(page.bridge.batches) >= 4
        assert [batch["seq"] for batch in page.bridge.batches] == list(range(1, len(page.bridge.batches) + 1))
        assert [element for element, _ in page.bridge.values] == [
            f"cmi.comments_from_learner.{i}.comment" for i in range(8)
        ]

    @pytest.mark.parametrize("times", [1, 5], ids=["short", "long"])
    def test_text_of_any_kind_arrives_unchanged(self, stage: MakeStage, times: int) -> None:
        text = ("".join(map(chr, range(1, 0x250))) + "欢迎 \u2028\u2029\ufeff\uffff 😀 \\\"'</script>") * times
        page = stage("2004")
        page.call(
            ("Initialize", ""),
            ("SetValue", "cmi.location", "before"),
            ("SetValue", "cmi.suspend_data", text),
            ("SetValue", "cmi.comments_from_learner.0.comment", text[::-1]),
            ("SetValue", "cmi.exit", "suspend"),
        )
        page.settle()
        assert page.bridge.values == [
            ("cmi.location", "before"),
            ("cmi.suspend_data", text),
            ("cmi.comments_from_learner.0.comment", text[::-1]),
            ("cmi.exit", "suspend"),
        ]


class TestBarrier:
    """ "true" means on disk; else the standard's code and a sentence."""

    @pytest.mark.parametrize(("code", "wanted"), [(391, "391"), (101, "101"), (999, "391")])
    def test_a_commit_that_is_not_on_disk_is_false(self, stage: MakeStage, code: int, wanted: str) -> None:
        page = stage("2004", desk={"barrier": lambda _seq: {"ok": False, "code": code, "say": "The disk is full."}})
        answers = page.call(
            ("Initialize", ""), ("SetValue", "cmi.location", "x"), ("Commit", ""), ("GetDiagnostic", ""), ("Commit", "")
        )
        assert answers[2] == ["false", wanted]
        assert "The disk is full." in answers[3][0]

    def test_1_2_has_only_101(self, stage: MakeStage) -> None:
        page = stage("1.2", desk={"barrier": lambda _seq: {"ok": False, "code": 391, "say": "The disk is full."}})
        answers = page.call(
            ("LMSInitialize", ""), ("LMSCommit", ""), ("LMSFinish", ""), ("LMSGetValue", "cmi.core.entry")
        )
        assert answers[1:] == [["false", "101"], ["false", "101"], ["ab-initio", "0"]]

    def test_a_terminate_that_is_not_on_disk_can_be_tried_again(self, stage: MakeStage) -> None:
        answers = iter([{"ok": False, "code": 391, "say": "The disk is full."}, {"ok": True}])
        page = stage("2004", desk={"barrier": lambda _seq: next(answers)})
        calls = page.call(("Initialize", ""), ("Terminate", ""), ("SetValue", "cmi.location", "x"), ("Terminate", ""))
        assert calls[1:] == [["false", "111"], ["true", "0"], ["true", "0"]]

    def test_nobody_answering_is_no_success(self, stage: MakeStage) -> None:
        page = stage("2004", desk={"barrier": lambda _seq: None})
        answers = page.call(("Initialize", ""), ("Commit", ""), ("GetDiagnostic", ""))
        assert answers[1] == ["false", "101"]
        assert "saved" in answers[2][0]


class TestLog:
    def test_every_call_is_told_with_its_time_value_result_and_error(self, stage: MakeStage) -> None:
        page = stage("2004", strict=False)
        page.run(
            "const api = window.API_1484_11; api.Initialize(); api.SetValue('cmi.score.raw', 5);"
            "api.GetValue('cmi.score.raw'); api.GetValue('cmi.bogus'); api.GetLastError();"
        )
        page.wait_for_calls(5)
        told = [entry[1:] for entry in page.bridge.calls]
        assert told == [
            ["Initialize", "", "", "true", "0", "called with no argument"],
            ["SetValue", "cmi.score.raw", "5", "true", "0", "called with string, number"],
            ["GetValue", "cmi.score.raw", "5", "5", "0", None],
            ["GetValue", "cmi.bogus", "", "", "401", None],
            ["GetLastError", "", "", "401", "401", None],
        ]
        assert all(entry[0] > 1_700_000_000_000 for entry in page.bridge.calls)

    def test_long_values_are_clipped_there_and_nowhere_else(self, lab: Lab) -> None:
        trial = lab.trial(launch_of("2004"), ("Initialize", ""), ("SetValue", "cmi.suspend_data", "x" * 64_000))
        assert len(trial.calls[2][3]) < 5000
        assert "64000" in trial.calls[2][3]
        assert trial.values == [("cmi.suspend_data", "x" * 64_000)]

    def test_a_flood_of_calls_loses_the_oldest_and_says_how_many(self, stage: MakeStage) -> None:
        page = stage("2004")
        page.run(
            "const api = window.API_1484_11; api.Initialize(''); for (let i = 0; i < 5000; i++) api.GetValue('a' + i);"
        )
        page.wait_for_calls(2001)
        assert page.bridge.calls[0][6] == "3001 earlier calls are not shown"
        assert page.bridge.calls[-1][2] == "a4999"


def test_what_python_pushes_is_what_the_course_reads(stage: MakeStage) -> None:
    data = [
        {"id": "a", "read": True, "write": True, "value": "old"},
        {"id": "b", "read": True, "write": True, "value": "x"},
    ]
    page = stage("2004", data=data, nav={"continue": "false", "choice": {"A.1": "true", "B": "false"}})
    asked = [
        ("GetValue", "adl.nav.request_valid.continue"),
        ("GetValue", "adl.nav.request_valid.previous"),
        ("GetValue", "adl.nav.request_valid.choice.{target=A.1}"),
        ("GetValue", "adl.nav.request_valid.choice.{target=constructor}"),
        ("GetValue", "adl.nav.request_valid.jump.{target=A.1}"),
        ("GetValue", "adl.data.0.store"),
        ("GetValue", "adl.data.1.store"),
    ]
    before = page.call(("Initialize", ""), *asked)[1:]
    assert [answer for answer, _ in before] == ["false", "unknown", "true", "false", "unknown", "old", "x"]
    page.tell(do="nav", valid={"continue": "true", "previous": "false", "choice": {}, "jump": {"A.1": "true"}})
    page.tell(do="data", stores={"a": "new", "b": None, "elsewhere": "y"})
    page.settle()
    after = page.call(*asked)
    assert [answer for answer, _ in after] == ["true", "false", "false", "false", "true", "new", ""]
    assert after[-1] == ["", "403"]
    page.settle()
    assert page.bridge.values == []


def test_only_the_packages_own_standard_is_exposed(stage: MakeStage) -> None:
    for standard, there, missing in (("1.2", "API", "API_1484_11"), ("2004", "API_1484_11", "API")):
        page: Stage = stage(standard)
        assert page.run(f"return [typeof window.{there}, typeof window.{missing}];") == ["object", "undefined"]
    assert page.run("return API_1484_11.version;") == "1.0"
    assert json.loads((RUNTIME / "elements-2004.json").read_text(encoding="utf-8"))["object"] == "API_1484_11"
