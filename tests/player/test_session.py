"""The Python end of a session: what a page may send, when a Commit is answered, and what a full disk does to it."""

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

import pytest
from shiboken6 import delete

from desktop.player import messages
from desktop.player import session as session_module
from desktop.player.background import Background
from desktop.player.messages import STORAGE_LIMIT, Call
from desktop.player.session import Change, Session
from desktop.scorm.elements import ElementTable
from tests.player.stage import until

TABLES = {"2004": ElementTable.load(True), "1.2": ElementTable.load(False)}
FULL = "The disk is full."


@dataclass
class Disk:
    """A disk that behaves: batches land in order, at once or when it is let go on, unless it is full."""

    is_full: bool = False
    is_slow: bool = False
    rows: dict[str, str | None] = field(default_factory=dict)
    numbers: list[int] = field(default_factory=list)
    waiting: list[tuple["Future[None]", int, Sequence[Change]]] = field(default_factory=list)

    def record(self, seq: int, changes: Sequence[Change]) -> "Future[None]":
        future: Future[None] = Future()
        self.waiting.append((future, seq, list(changes)))
        if not self.is_slow:
            self.go_on()
        return future

    def go_on(self) -> None:
        """Take what is waiting."""
        waiting, self.waiting = self.waiting, []
        for future, seq, changes in waiting:
            if self.is_full:
                future.set_exception(OSError(FULL))
            else:
                self.rows.update(changes)
                self.numbers.append(seq)
                future.set_result(None)


@dataclass
class Talk:
    """A session with its disk, and everything it said."""

    disk: Disk
    session: Session
    background: Background
    refused: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    saved: list[int] = field(default_factory=list)
    ends: list[bool] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    answers: list[dict[str, object]] = field(default_factory=list)
    sent: int = 0

    @classmethod
    def begin(cls, standard: str = "2004", values: Sequence[Sequence[str]] = ()) -> "Talk":
        disk, background = Disk(), Background()
        launch = {"standard": standard, "strict": False, "values": values, "storage": {"local": {}}}
        talk = cls(disk, Session(disk, TABLES[standard], background, launch), background)
        session = talk.session
        session.refused.connect(talk.refused.append)
        session.save_failed.connect(talk.failures.append)
        session.saved.connect(talk.saved.append)
        session.terminated.connect(lambda: talk.ends.append(True))
        session.called.connect(talk.calls.extend)
        return talk

    def send(self, *values: object, state: str = "running", seq: int | None = None) -> None:
        self.sent = self.sent + 1 if seq is None else seq
        self.session.take_record(json.dumps({"seq": self.sent, "state": state, "values": list(values)}))

    def commit(self, seq: int | None = None) -> None:
        self.session.when_durable(self.sent if seq is None else seq, lambda body: self.answers.append(json.loads(body)))

    def until_saved(self) -> None:
        until(lambda: self.session.all_saved, "everything to be saved")


@pytest.fixture
def talk(qapp: object) -> Iterator[Talk]:
    made = Talk.begin()
    yield made
    made.session.stop()
    made.background.close()


class TestWhatIsStored:
    def test_values_are_stored_and_remembered_as_written(self, talk: Talk) -> None:
        talk.session.values["cmi.location"] = "earlier"
        talk.send(["cmi.location", "page 3"], ["cmi.score.raw", "0"])
        talk.until_saved()
        assert talk.disk.rows == {"cmi.location": "page 3", "cmi.score.raw": "0"}
        assert talk.session.written == talk.disk.rows
        assert json.loads(talk.session.launch_data())["values"] == [["cmi.location", "page 3"], ["cmi.score.raw", "0"]]

    def test_a_cleared_value_is_gone(self, talk: Talk) -> None:
        pattern = "cmi.interactions.0.correct_responses.0.pattern"
        talk.send(["cmi.interactions.0.id", "q"], ["cmi.interactions.0.type", "true-false"], [pattern, "true"])
        talk.send([pattern, None])
        talk.until_saved()
        assert talk.disk.rows[pattern] is None
        assert pattern not in talk.session.values

    def test_an_empty_batch_starts_the_session_and_needs_no_disk(self, talk: Talk) -> None:
        started: list[bool] = []
        talk.session.started.connect(lambda: started.append(True))
        talk.disk.is_full = True
        talk.send()
        talk.send()
        assert started == [True]
        assert talk.session.running
        assert talk.session.all_saved
        assert talk.failures == []

    def test_terminate_is_told_once(self, talk: Talk) -> None:
        talk.send(state="terminated")
        talk.send(state="terminated")
        assert talk.ends == [True]
        assert talk.session.ended


class TestForgedBatches:
    """The page is not trusted: what it may not send is not stored, and nothing it sends raises."""

    @pytest.mark.parametrize("seq", [0, 2, -1, 7, 10**30, "1", None, [], 1.5])
    def test_a_number_that_is_not_the_next_is_refused_whole(self, talk: Talk, seq: object) -> None:
        batch = {"seq": seq, "state": "running", "values": [["cmi.location", "forged"]]}
        talk.session.take_record(json.dumps(batch))
        assert talk.disk.numbers == []
        assert len(talk.refused) == 1
        talk.send(["cmi.location", "real"])
        talk.until_saved()
        assert talk.disk.rows == {"cmi.location": "real"}

    def test_a_number_that_comes_twice_is_refused(self, talk: Talk) -> None:
        talk.send(["cmi.location", "first"])
        talk.send(["cmi.location", "again"], seq=1)
        talk.until_saved()
        assert talk.disk.rows == {"cmi.location": "first"}
        assert len(talk.refused) == 1

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "null",
            "[]",
            "1",
            '"text"',
            "{",
            "{}",
            '{"seq":1}',
            '{"seq":1,"values":null}',
            '{"seq":1,"values":{"cmi.location":"x"}}',
            '{"seq":1e999,"values":[]}',
            '{"seq":NaN,"values":[]}',
            '{"seq":' + "9" * 5000 + ',"values":[]}',
            "[" * 100_000,
            '{"seq":1,"values":' + "[" * 100_000,
            "\ud800",
            "\0",
        ],
        ids=lambda text: text[:24].encode("unicode_escape").decode(),
    )
    def test_malformed_text_raises_nothing_anywhere(self, talk: Talk, text: str) -> None:
        talk.session.take_record(text)
        talk.session.take_log(text)
        talk.session.take_storage(text)
        assert talk.disk.rows == {}
        assert talk.session.local_storage is None
        assert not talk.session.running

    @pytest.mark.parametrize(
        "entry",
        [
            "cmi.location",
            ["cmi.location"],
            ["cmi.location", "x", "y"],
            [1, "x"],
            {"cmi.location": "x"},
            None,
            ["cmi.location", 7],
            ["cmi.location", True],
            ["cmi.location", ["x"]],
            ["cmi.location", None],
            ["cmi.learner_id", "someone else"],
            ["cmi.total_time", "PT1H"],
            ["cmi.mode", "review"],
            ["cmi.score.scaled", "2"],
            ["cmi.completion_status", "done"],
            ["cmi.location\ud800", "x"],
            ["cmi.location", "\ud800"],
            ["cmi.location", "a\0b"],
            ["cmi.location", "x" * 20_000_000],
            ["no.such.element", "x"],
            ["__proto__", "x"],
            ["cmi.interactions.999999.id", "x"],
            ["cmi.interactions.-1.id", "x"],
            ["cmi.interactions.n.id", "x"],
        ],
        ids=lambda entry: str(entry)[:40].encode("unicode_escape").decode(),
    )
    def test_a_value_that_the_table_does_not_allow_is_left_out_and_its_neighbours_are_stored(
        self, talk: Talk, entry: object
    ) -> None:
        talk.send(entry, ["cmi.exit", "suspend"])
        talk.until_saved()
        assert talk.disk.rows == {"cmi.exit": "suspend"}
        assert len(talk.refused) == 1

    def test_a_flood_of_bad_values_is_told_in_a_few_sentences(self, talk: Talk) -> None:
        talk.send(*[["no.such.element", "x"]] * 5_000)
        assert 1 <= len(talk.refused) <= 100

    def test_a_batch_that_is_too_large_is_refused_whole(self, talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(messages, "MESSAGE_LIMIT", 1_000)
        talk.send(["cmi.suspend_data", "x" * 1_000])
        assert talk.disk.rows == {}
        assert len(talk.refused) == 1

    def test_the_log_keeps_what_is_well_formed(self, talk: Talk) -> None:
        good = [1_700_000_000_000, "SetValue", "cmi.location", "x", "true", "0", None]
        rows: list[object] = [good, good[:3], "x", ["x", *good[1:]], [None] * 7, [1e300, *good[1:]], [True, *good[1:]]]
        text = json.dumps([*rows, [*good[:5], "9" * 5_000, 7]])
        talk.session.take_log(text.replace("1e+300", "NaN"))
        assert [call.at for call in talk.calls] == [1_700_000_000] * len(talk.calls)
        assert talk.calls[0] == Call(1_700_000_000, "SetValue", "cmi.location", "x", "true", 0)
        assert all(0 <= call.error < 1_000 for call in talk.calls)


class TestLocalStorage:
    def test_is_taken_as_it_is(self, talk: Talk) -> None:
        kept: list[dict[str, str]] = []
        talk.session.stored_locally.connect(kept.append)
        talk.session.take_storage(json.dumps({"local": {"a": "1", "": "ü\ud800"}}))
        assert talk.session.local_storage == {"a": "1", "": "ü\ud800"}
        assert kept == [talk.session.local_storage]

    def test_half_a_character_goes_to_the_page_again(self, qapp: object) -> None:
        background = Background()
        launch = {"standard": "2004", "values": [], "storage": {"local": {"a": "\ud800"}}}
        session = Session(Disk(), TABLES["2004"], background, launch)
        assert json.loads(session.launch_data())["storage"] == {"local": {"a": "\ud800"}}
        background.close()

    @pytest.mark.parametrize(
        "local", [None, [], "x", {"a": 1}, {"a": None}, {"a": "x" * STORAGE_LIMIT}], ids=lambda it: str(it)[:20]
    )
    def test_is_left_as_it_was_by_what_is_no_storage_or_too_much(self, talk: Talk, local: object) -> None:
        talk.session.take_storage(json.dumps({"local": {"a": "before"}}))
        talk.session.take_storage(json.dumps({"local": local}))
        assert talk.session.local_storage == {"a": "before"}


class TestTheBarrier:
    """A Commit answers "true" once everything up to it is on disk, and not before."""

    def test_answers_at_once_what_is_there(self, talk: Talk) -> None:
        talk.send(["cmi.location", "x"])
        talk.until_saved()
        talk.commit()
        assert talk.answers == [{"ok": True}]

    def test_waits_for_the_disk(self, talk: Talk) -> None:
        talk.disk.is_slow = True
        talk.send(["cmi.location", "x"])
        talk.commit()
        until(lambda: bool(talk.disk.waiting), "the disk to be asked")
        assert talk.answers == []
        talk.disk.go_on()
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers == [{"ok": True}]

    def test_waits_for_a_batch_that_is_still_under_way(self, talk: Talk) -> None:
        """The request may overtake the message channel."""
        talk.commit(seq=1)
        assert talk.answers == []
        talk.send(["cmi.location", "x"])
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers == [{"ok": True}]
        assert talk.disk.rows == {"cmi.location": "x"}

    def test_answers_in_the_order_of_the_batches(self, talk: Talk) -> None:
        order: list[int] = []
        talk.disk.is_slow = True
        for seq in (1, 2, 3):
            talk.send(["cmi.location", str(seq)])
        for seq in (3, 1, 2):
            talk.session.when_durable(seq, lambda _, seq=seq: order.append(seq))  # type: ignore[misc]
        for _ in range(3):
            talk.disk.waiting, rest = talk.disk.waiting[:1], talk.disk.waiting[1:]
            talk.disk.go_on()
            talk.disk.waiting = rest
            before = len(order)
            until(lambda before=before: len(order) > before, "an answer")  # type: ignore[misc]
        assert order == [1, 2, 3]
        assert talk.saved == [1, 2, 3]

    @pytest.mark.parametrize(("standard", "code"), [("2004", 391), ("1.2", 101)])
    def test_a_full_disk_answers_false_with_the_standards_code(self, qapp: object, standard: str, code: int) -> None:
        talk = Talk.begin(standard)
        talk.disk.is_full = True
        talk.send(["cmi.suspend_data", "x"])
        talk.commit()
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers == [{"ok": False, "code": code, "say": FULL}]
        assert FULL in talk.failures
        assert not talk.session.all_saved
        talk.session.stop()
        talk.background.close()

    def test_a_disk_that_hangs_answers_false_in_time(self, talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(session_module, "BARRIER_TIMEOUT_MS", 50)
        talk.disk.is_slow = True
        talk.send(["cmi.location", "x"])
        talk.commit()
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers[0]["ok"] is False
        talk.disk.go_on()
        talk.until_saved()
        assert talk.disk.rows == {"cmi.location": "x"}

    def test_nobody_is_answered_once_the_page_is_gone(self, talk: Talk) -> None:
        talk.disk.is_slow = True
        talk.send(["cmi.location", "x"])
        talk.commit()
        talk.session.stop()
        talk.disk.go_on()
        talk.until_saved()
        assert talk.answers == []
        assert talk.disk.rows == {"cmi.location": "x"}


class TestAFullDisk:
    def test_the_retry_writes_the_newest_value_and_never_an_older_one(
        self, talk: Talk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        talk.session._retry.setInterval(20)
        talk.disk.is_full = True
        talk.send(["cmi.location", "old"], ["cmi.exit", "suspend"])
        talk.send(["cmi.location", "new"])
        until(lambda: len(talk.failures) >= 2, "the failures")
        assert talk.saved == []
        talk.disk.is_full = False
        talk.until_saved()
        assert talk.disk.rows == {"cmi.location": "new", "cmi.exit": "suspend"}

    def test_the_next_batch_takes_along_what_failed(self, talk: Talk) -> None:
        talk.disk.is_full = True
        talk.send(["cmi.location", "lost"])
        until(lambda: bool(talk.failures), "the failure")
        talk.disk.is_full = False
        talk.send(["cmi.exit", "suspend"])
        talk.commit()
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers == [{"ok": True}]
        assert talk.disk.rows == {"cmi.location": "lost", "cmi.exit": "suspend"}

    def test_a_write_that_began_before_the_commit_does_not_answer_it(self, talk: Talk) -> None:
        """Room is made while the retry is on its way to fail: the Commit that came after is told how the disk is."""
        talk.disk.is_full = True
        talk.send(["cmi.location", "x"])
        until(lambda: bool(talk.failures), "the failure")
        talk.disk.is_slow = True
        talk.session.try_again()
        talk.send()
        talk.commit()
        talk.disk.go_on()
        talk.disk.is_full = talk.disk.is_slow = False
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers == [{"ok": True}]
        assert talk.disk.rows == {"cmi.location": "x"}

    def test_a_commit_behind_a_failing_write_is_answered_false_when_its_own_fails_too(self, talk: Talk) -> None:
        talk.disk.is_full = talk.disk.is_slow = True
        talk.send(["cmi.location", "x"])
        talk.send(["cmi.exit", "suspend"])
        talk.commit()
        talk.disk.go_on()
        until(lambda: bool(talk.disk.waiting), "a write for the commit")
        assert talk.answers == []
        talk.disk.go_on()
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers == [{"ok": False, "code": 391, "say": FULL}]

    def test_a_later_success_does_not_vouch_for_an_earlier_failure(self, talk: Talk) -> None:
        talk.disk.is_slow = True
        talk.send(["cmi.location", "first"])
        talk.send(["cmi.exit", "suspend"])
        (first, second) = talk.disk.waiting
        first[0].set_exception(OSError(FULL))
        second[0].set_result(None)
        talk.disk.waiting = []
        until(lambda: bool(talk.failures), "the failure")
        talk.session._retry.stop()
        assert not talk.session.all_saved
        talk.disk.is_slow = False
        talk.commit()
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers == [{"ok": True}]
        assert talk.disk.rows["cmi.location"] == "first"

    def test_more_than_may_wait_for_the_disk_is_answered_false_and_stored_later(
        self, talk: Talk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(session_module, "BACKLOG_LIMIT", 3_000)
        talk.disk.is_slow = True
        talk.send(["cmi.suspend_data", "x" * 2_000])
        talk.send(["cmi.suspend_data", "y" * 2_000])
        talk.commit()
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers[0]["ok"] is False
        talk.disk.is_slow = False
        talk.disk.go_on()
        until(lambda: not talk.session._backlog, "the disk to have caught up")
        talk.session.try_again()
        talk.until_saved()
        assert talk.disk.rows == {"cmi.suspend_data": "y" * 2_000}


class TestRelaunch:
    def test_a_session_that_begins_again_counts_and_stores_afresh(self, talk: Talk) -> None:
        talk.send(["cmi.location", "before"], state="terminated")
        talk.until_saved()
        next_disk = Disk()
        launch = {"standard": "2004", "values": [["cmi.entry", "resume"], ["cmi.location", "before"]]}
        talk.session.begin_again(next_disk, launch)
        assert (talk.session.running, talk.session.ended) == (False, False)
        assert talk.session.written == {}
        talk.sent = 0
        talk.send(["cmi.location", "after"])
        talk.commit()
        until(lambda: bool(talk.answers), "the answer")
        assert (talk.disk.rows, next_disk.rows) == ({"cmi.location": "before"}, {"cmi.location": "after"})
        assert next_disk.numbers == [1]
        assert json.loads(talk.session.launch_data())["values"][1] == ["cmi.location", "after"]

    def test_what_the_earlier_session_still_stores_does_not_vouch_for_the_new_one(self, talk: Talk) -> None:
        talk.disk.is_slow = True
        talk.send(["cmi.location", "1"])
        talk.send(["cmi.location", "2"])
        next_disk = Disk(is_slow=True)
        talk.session.begin_again(next_disk, {"standard": "2004", "values": []})
        talk.sent = 0
        talk.send(["cmi.location", "3"])
        talk.commit()
        talk.disk.go_on()
        until(lambda: talk.session._backlog < 100, "the earlier batches")
        assert talk.answers == []
        next_disk.go_on()
        until(lambda: bool(talk.answers), "the answer")
        assert talk.answers == [{"ok": True}]

    def test_without_anybody_who_starts_it_again_the_page_gets_nothing(self, talk: Talk) -> None:
        answers: list[object] = []
        talk.session.relaunch(0, lambda body: answers.append(json.loads(body)))
        assert answers == [None]


def test_a_disk_that_answers_when_the_session_is_gone_disturbs_nobody(qapp: object) -> None:
    talk = Talk.begin()
    talk.disk.is_slow = True
    talk.send(["cmi.location", "x"])
    talk.session.stop()
    delete(talk.session)
    talk.disk.go_on()
    seen: list[int] = []
    talk.background.run(lambda: 1, seen.append)
    until(lambda: bool(seen), "the event loop to turn")
    talk.background.close()
    assert talk.disk.rows == {"cmi.location": "x"}
