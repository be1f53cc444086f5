"""The rows of the diagnostics drawer, and the ring that keeps them."""

from datetime import datetime

import pytest

from desktop.ui.diagnostics_codes import meaning
from desktop.ui.diagnostics_model import (
    ApiCall,
    BlockedAddress,
    ConsoleLevel,
    ConsoleLine,
    Log,
    Severity,
    TraceLine,
    clock,
    hosts,
)

AT = datetime(2026, 5, 4, 10, 42, 7, 118000).astimezone().timestamp()


def a_set(element: str, value: str, error: int = 0, note: str | None = None) -> ApiCall:
    return ApiCall(AT, "LMSSetValue", element, value, "false" if error else "true", error, note, in_12=True)


class TestRowsOfCalls:
    def test_a_set_shows_element_value_and_answer(self) -> None:
        row = a_set("cmi.core.lesson_location", "5/3").row()
        assert (row.time, row.head) == ("10:42:07.118", "SetValue")
        assert row.text == 'cmi.core.lesson_location = "5/3"'
        assert row.result == '"true"'
        assert row.severity is Severity.NORMAL

    def test_a_get_shows_what_was_returned(self) -> None:
        row = ApiCall(AT, "GetValue", "cmi.interactions._count", "11", "11").row()
        assert (row.head, row.text, row.result) == ("GetValue", "cmi.interactions._count", '"11"')

    def test_a_commit_shows_how_long_the_disk_took(self) -> None:
        row = ApiCall(AT, "LMSCommit", result="true", note="on disk in 1.9 ms").row()
        assert (row.head, row.result) == ("Commit()", '"true" · on disk in 1.9 ms')

    def test_a_long_value_is_counted_in_the_row_and_kept_whole(self) -> None:
        row = a_set("cmi.suspend_data", "x" * 64_000).row()
        assert row.text == "cmi.suspend_data, 64,000 characters"
        assert row.whole.count("x") == 64_000

    def test_a_refused_value_says_why_and_that_it_was_not_stored(self) -> None:
        row = a_set("cmi.core.score.raw", "105", 405, "must be from 0 to 100").row()
        assert row.severity is Severity.FAILED
        assert row.second == "405: must be from 0 to 100. The value was not stored."

    def test_without_a_note_the_code_is_put_into_words(self) -> None:
        assert (
            a_set("cmi.core._children", "x", 402).row().second
            == "402: a keyword cannot be set. The value was not stored."
        )

    def test_a_refused_read_does_not_speak_of_storing(self) -> None:
        row = ApiCall(AT, "GetValue", "cmi.location", "", "", 403).row()
        assert row.second == "403: the element has no value yet."

    @pytest.mark.parametrize(
        ("code", "in_12", "in_2004"),
        [(403, "can only be read", "no value yet"), (404, "can only be written", "can only be read")],
    )
    def test_the_same_code_means_different_things_in_the_two_standards(
        self, code: int, in_12: str, in_2004: str
    ) -> None:
        """SCORM 1.2: 403 read-only, 404 write-only. SCORM 2004: 403 not initialized, 404 read-only (RTE 3.1.7)."""
        assert in_12 in meaning(code, in_12=True)
        assert in_2004 in meaning(code, in_12=False)

    def test_a_line_for_the_clipboard_is_one_line(self) -> None:
        assert "\n" not in a_set("cmi.comments", "one\ntwo").row().line


class TestOtherRows:
    def test_a_blocked_address_shows_its_host(self) -> None:
        address = BlockedAddress(AT, "https://fonts.googleapis.com/css2?family=Inter")
        assert address.row().head == "fonts.googleapis.com"
        assert hosts([address, address]) == ("fonts.googleapis.com",)

    @pytest.mark.parametrize("url", ["data:text/html,x", "mailto:a@b.example", ""])
    def test_addresses_without_a_host_still_have_a_row(self, url: str) -> None:
        assert BlockedAddress(AT, url).row().line

    def test_a_console_error_is_marked_and_keeps_its_stack(self) -> None:
        row = ConsoleLine(AT, ConsoleLevel.ERROR, "TypeError: x\n  at y", "/js/player.js:41").row()
        assert row.severity is Severity.FAILED
        assert (row.text, row.result) == ("TypeError: x", "player.js:41")
        assert row.whole.endswith("at y")

    def test_a_refused_step_of_sequencing_is_marked(self) -> None:
        assert TraceLine(AT, "NB.2.1", "continue", "NB.2.1-4", refused=True).row().severity is Severity.FAILED

    def test_the_clock_shows_milliseconds(self) -> None:
        assert clock(AT) == "10:42:07.118"


class TestLog:
    @staticmethod
    def fill(log: Log, calls: list[ApiCall]) -> None:
        rows = log.fresh(calls)
        log.take(rows, log.visible(rows))
        log.drop()

    def test_the_oldest_rows_go_beyond_the_capacity(self) -> None:
        log = Log(capacity=3)
        self.fill(log, [a_set(f"cmi.{n}", "x") for n in range(5)])
        assert [row.text[:5] for row in log.shown] == ["cmi.2", "cmi.3", "cmi.4"]
        assert log.total == 5

    def test_a_filter_finds_elements_values_and_errors_in_whatever_case(self) -> None:
        log = Log()
        self.fill(log, [a_set("cmi.core.exit", "suspend"), a_set("cmi.core.score.raw", "105", 405)])
        for words, found in (("EXIT", 1), ("suspend", 1), ("405:", 1), ("cmi.core", 2), ("nothing", 0)):
            log.filter(words)
            assert len(log.shown) == found, words

    def test_a_filter_finds_what_a_long_value_hides(self) -> None:
        log = Log()
        self.fill(log, [a_set("cmi.suspend_data", "x" * 5000 + "needle")])
        log.filter("needle")
        assert len(log.shown) == 1

    def test_what_comes_during_a_pause_is_counted_and_shown_afterwards(self) -> None:
        log = Log()
        log.paused = True
        assert log.fresh([a_set("cmi.core.exit", "suspend")]) == []
        assert (log.total, log.shown) == (1, [])
        rows = log.go_on()
        log.take(rows, log.visible(rows))
        assert len(log.shown) == 1

    def test_a_filtered_ring_drops_only_what_it_showed(self) -> None:
        log = Log(capacity=4)
        self.fill(log, [a_set(f"cmi.{'odd' if n % 2 else 'even'}.{n}", "x") for n in range(4)])
        log.filter("odd")
        self.fill(log, [a_set("cmi.odd.4", "x"), a_set("cmi.odd.5", "x")])
        assert [row.text for row in log.shown] == ['cmi.odd.3 = "x"', 'cmi.odd.4 = "x"', 'cmi.odd.5 = "x"']
