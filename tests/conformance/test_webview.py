"""Every case of ADL's suite in the real player, and a case of our own where those are absent."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conformance.cases import SHARED, Case, find_cases
from tests.conformance.own_case import case, step, write_case
from tests.conformance.replay import replay
from tests.conformance.webview import WebViewDriver

CASES = find_cases([SHARED]) if SHARED.is_dir() else []


@pytest.fixture(scope="module")
def driver(qapp: object) -> Iterator[WebViewDriver]:
    made = WebViewDriver()
    yield made
    made.close()


@pytest.mark.skipif(not CASES, reason="the conformance cases (../shared/conformance) are not here")
@pytest.mark.parametrize("adl", CASES, ids=lambda adl: adl.name)
def test_case(adl: Case, driver: WebViewDriver) -> None:
    assert list(replay(adl, CASES, driver)) == []


class TestOwnCase:
    def test_it_passes(self, tmp_path: Path, driver: WebViewDriver) -> None:
        (own,) = find_cases([write_case(tmp_path, case())])
        assert list(replay(own, [own], driver)) == []

    def test_what_was_set_a_moment_ago_decides_which_requests_are_valid(
        self, tmp_path: Path, driver: WebViewDriver
    ) -> None:
        """In one turn of the page's event loop, before anything could be told to it."""
        data = case()
        data["visits"][0]["steps"][1:1] = [
            step("GetValue", "adl.nav.request_valid.choice.{target=three}", returns="false"),
            step("SetValue", "cmi.score.scaled", "0.4"),
            step("GetValue", "adl.nav.request_valid.choice.{target=three}", returns="false"),
            step("SetValue", "cmi.score.scaled", "0.6"),
            step("GetValue", "adl.nav.request_valid.choice.{target=three}", returns="true"),
        ]
        (own,) = find_cases([write_case(tmp_path, data)])
        assert list(replay(own, [own], driver)) == []

    def test_values_controls_and_deliveries_that_differ_are_told(self, tmp_path: Path, driver: WebViewDriver) -> None:
        data = case()
        data["visits"][0]["ui"] = [
            {"control": "continue", "state": "disabled"},
            {"control": "toc", "item": "Two", "identifier": "two", "state": "hidden"},
        ]
        data["visits"][0]["steps"][1]["returns"] = "0.7"
        data["visits"][0]["steps"].insert(2, step("Fetch", "anything"))
        (own,) = find_cases([write_case(tmp_path, data)])
        assert list(replay(own, [own], driver)) == [
            "visit one (one): continue should be disabled",
            "visit one (one): entry two should be hidden",
            "visit one (one), step 2, GetValue('cmi.scaled_passing_score'): gave '0.5', expected '0.7'",
            "the API has no Fetch",
        ]

    def test_a_call_in_the_unload_handler_is_overruled_by_the_learners_click(
        self, tmp_path: Path, driver: WebViewDriver
    ) -> None:
        """FORMAT: with `terminate: on unload` the click wins over the pending request."""
        data = case()
        steps = data["visits"][0]["steps"]
        steps[-1] = step("SetValue", "adl.nav.request", "exitAll")
        unload = [{"call": "SetValue", "args": ["cmi.exit", "suspend"]}, {"call": "Terminate", "args": [""]}]
        data["visits"][0]["then"] |= {"terminate": "on unload", "on_unload": unload, "click": "continue"}
        (own,) = find_cases([write_case(tmp_path, data)])
        assert list(replay(own, [own], driver)) == []

    def test_a_package_that_is_refused_fails_its_case_alone(self, tmp_path: Path, driver: WebViewDriver) -> None:
        folder = write_case(tmp_path, case())
        (folder / "imsmanifest.xml").write_text("<manifest/>", encoding="utf-8")
        (own,) = find_cases([folder])
        (difference,) = replay(own, [own], driver)
        assert difference.startswith("the package was refused: ")
