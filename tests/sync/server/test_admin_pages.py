"""The admin pages in a real browser: what staff see and do, and that each is whole in every theme and by keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from sync.invitation import Invitation
from sync.records.exchange import decisions
from sync.records.tables import scorm_packages
from sync.records.vocabulary import (
    AttemptStanding,
    DecisionKind,
    DeviceStanding,
    EnrollmentStatus,
)
from sync.server import sign_in
from sync.server.admin.mounting import PAGES
from sync.server.app import make_app
from sync.server.store.tables import package_files
from tests.browser import Browser, Page, program
from tests.small_course import make_course
from tests.sync.server.center import CHEAP, PASSWORD, Center, center, forked, over_limit, parked
from tests.sync.server.looking import (
    head_of,
    standing_of_attempt,
    standing_of_device,
    standing_of_enrolment,
    waiting_matters,
)
from tests.sync.server.serving import NO_TLS, PATIENCE, TalkingSeat, served

pytestmark = pytest.mark.skipif(program() is None, reason="needs Chromium, which installer/setup.sh installs")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as running:
        yield running


@dataclass
class Shown:
    center: Center
    address: str
    page: Page
    browser: Browser

    def go(self, path: str) -> Page:
        self.page.go(f"{self.address}/admin/{path}")
        return self.page

    def sign_in(self, login: str = "ingrid@harbour.example", page: Page | None = None) -> Page:
        at = page or self.page
        at.go(f"{self.address}/admin/sign-in")
        at.fill("#login", login)
        at.fill("#password", PASSWORD)
        at.click("text=Sign in")
        assert at.address == f"{self.address}/admin/"
        return at

    @property
    def toast(self) -> str:
        return str(self.page.run("document.querySelector('.toast span').innerText"))


@pytest.fixture
def shown(tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    monkeypatch.setattr(sign_in, "Passwords", lambda: CHEAP)
    with center(f"sqlite:///{tmp_path / 'server.sqlite3'}", tmp_path) as made, served(make_app(made.server)) as address:
        page = browser.page()
        yield Shown(made, address, page, browser)
        assert page.complaints == []


class TestSettling:
    def test_both_sides_of_a_fork_stand_beside_each_other(self, shown: Shown) -> None:
        forked(shown.center)
        shown.sign_in()
        page = shown.go("matter/list")
        assert "Sofia Lindqvist continued one attempt on two machines" in page.text
        sides = page.run("[...document.querySelectorAll('.side')].map(e => e.innerText)")
        assert [side.splitlines()[0] for side in sides] == ["Bridge tablet 2", "Room B · PC 4"]
        for words in ("Completed", "78%", "1 h 05 min", "Goes on here now"):
            assert words in sides[0]
        for words in ("In progress", "None yet", "26 min"):
            assert words in sides[1]

    def test_going_on_from_the_other_side_is_a_decision_and_can_be_undone(self, shown: Shown) -> None:
        far, near = forked(shown.center)
        shown.sign_in()
        page = shown.go("matter/list")
        page.click("text=Go on from Room B · PC 4")
        assert "The learner goes on from that side. The other one is kept." in shown.toast
        assert head_of(shown.center) == near
        assert "Nothing waits for you." in page.text
        page.click(".toast button")
        assert head_of(shown.center) == far
        assert "Sofia Lindqvist continued" in shown.go("matter/list").text

    def test_a_choice_can_be_changed_later_from_what_is_settled(self, shown: Shown) -> None:
        far, near = forked(shown.center)
        shown.sign_in()
        shown.go("matter/list").click("text=Go on from Room B · PC 4")
        assert head_of(shown.center) == near
        page = shown.go("matter/list?show=settled")
        assert "Settled" in page.text
        assert "by Ingrid Solberg" in page.text
        page.click("text=Go on from Bridge tablet 2")
        assert head_of(shown.center) == far

    def test_an_attempt_over_the_limit_counts_when_somebody_says_so(self, shown: Shown) -> None:
        second = over_limit(shown.center)
        shown.sign_in()
        page = shown.go("matter/list")
        assert "Ben Okafor made an attempt over the limit" in page.text
        assert standing_of_enrolment(shown.center) is EnrollmentStatus.FAILED
        page.click("text=Count it")
        assert shown.toast == "The attempt counts."
        assert standing_of_attempt(shown.center, second) is AttemptStanding.COUNTS
        assert standing_of_enrolment(shown.center) is EnrollmentStatus.PASSED
        page.click(".toast button")
        assert shown.toast == "It waits again."
        assert standing_of_attempt(shown.center, second) is AttemptStanding.OVER_LIMIT

    def test_or_is_set_aside(self, shown: Shown) -> None:
        second = over_limit(shown.center)
        shown.sign_in()
        shown.go("matter/list").click("text=Set aside")
        assert standing_of_attempt(shown.center, second) is AttemptStanding.SET_ASIDE

    def test_what_could_not_be_used_is_shown_as_it_came_and_can_be_dismissed(self, shown: Shown) -> None:
        parked(shown.center)
        shown.sign_in()
        page = shown.go("matter/list?show=parked")
        page.click("text=Look closer")
        assert '"wind":"7 Bft"' in page.text
        shown.go("matter/list?show=parked").click("text=Nothing to do")
        assert waiting_matters(shown.center) == 0
        page.click(".toast button")
        assert waiting_matters(shown.center) == 1

    def test_what_was_decided_names_who_did(self, shown: Shown) -> None:
        forked(shown.center)
        shown.sign_in("tom")
        shown.go("matter/list").click("text=Go on from Room B · PC 4")
        with shown.center.server.database.reading() as connection:
            (row,) = connection.execute(select(decisions)).all()
        assert row.kind is DecisionKind.GO_ON_FROM
        assert row.actor_id == shown.center.tom


class TestDevices:
    def test_an_invitation_is_shown_once_and_lets_one_device_in(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go("device/list")
        page.click("text=Invite a device", loads=False)
        page.fill("#name", "Galley laptop")
        page.click("text=Make invitation")
        assert page.run("document.querySelector('.qr svg').getBoundingClientRect().width") > 100
        told = Invitation.read(page.run("document.querySelector('#invitation').innerText"))
        assert told.address == shown.address
        with httpx.Client(base_url=shown.address, verify=NO_TLS, timeout=PATIENCE) as client:
            assert TalkingSeat(client).enrol(told.token).status_code == 201
            assert TalkingSeat(client).enrol(told.token).status_code == 403
        assert "Galley laptop" in shown.go("device/list").text

    def test_one_that_is_withdrawn_lets_nobody_in(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go("device/list#invite")
        page.click("text=Make invitation")
        told = Invitation.read(page.run("document.querySelector('#invitation').innerText"))
        shown.go("device/list").click("text=Withdraw")
        with httpx.Client(base_url=shown.address, verify=NO_TLS, timeout=PATIENCE) as client:
            assert TalkingSeat(client).enrol(told.token).status_code == 403

    def test_a_device_is_revoked_and_taken_back_by_undo(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go("device/list")
        page.click("text=Bridge tablet 2")
        page.click("text=Revoke")
        assert standing_of_device(shown.center, "Bridge tablet 2") is DeviceStanding.REVOKED
        assert "What it has is still taken" in shown.toast
        page.click(".toast button")
        assert standing_of_device(shown.center, "Bridge tablet 2") is DeviceStanding.ACTIVE

    def test_it_can_be_let_only_upload(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go("device/list")
        page.click("text=Room B")
        page.click("text=Let it only upload")
        assert standing_of_device(shown.center, "Room B · PC 4") is DeviceStanding.UPLOAD_ONLY


class TestPackages:
    def test_one_is_uploaded_checked_and_offered(self, shown: Shown, tmp_path: Path) -> None:
        package = make_course(tmp_path / "mooring.zip", "<h1>Mooring</h1>", title="Mooring lines")
        shown.sign_in()
        page = shown.go("package/list#upload")
        page.upload("#file", package)
        page.click("#upload button")
        assert "“Mooring lines” is here, and every device may fetch it." in shown.toast
        with shown.center.server.database.reading() as connection:
            sha256 = connection.execute(
                select(scorm_packages.c.sha256).where(scorm_packages.c.title == "Mooring lines")
            ).scalar_one()
            assert connection.execute(select(package_files.c.sha256)).scalar_one() == sha256

    def test_one_that_no_device_could_play_is_refused_with_the_reason(self, shown: Shown, tmp_path: Path) -> None:
        broken = tmp_path / "broken.zip"
        broken.write_bytes(b"not a zip at all")
        shown.sign_in()
        page = shown.go("package/list#upload")
        page.upload("#file", broken)
        page.click("#upload button")
        assert page.run("document.querySelector('.toast').classList.contains('failed')")
        assert page.address.startswith(f"{shown.address}/admin/package/list")

    def test_what_holds_for_a_course_is_set(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go("package/list")
        page.click("text=Navigation rules at sea")
        page.fill("#limit", "3")
        page.choose("#counting", "The highest score")
        page.click("text=Save")
        assert "Saved. Every device learns of it" in shown.toast
        assert page.run("document.querySelector('#limit').value") == "3"


class TestPeople:
    def test_somebody_is_added_given_an_account_and_signs_in_by_the_link(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go("person/list")
        page.click("text=Add a person", loads=False)
        page.fill("#given", "Nadia")
        page.fill("#family", "Petrova")
        page.fill("#email", "nadia@harbour.example")
        page.choose("#role", "Instructor")
        page.click("#add .check", loads=False)
        page.click("text=Add person")
        assert "Nadia Petrova was added." in shown.toast
        page.click("text=Give an account")
        page.click("text=Show a password link")
        link = page.run("document.querySelector('#link').innerText")
        other = shown.browser.page()
        other.go(link)
        other.fill("#password", "gulls above the breakwater")
        other.fill("#again", "gulls above the breakwater")
        other.click("text=Save password and sign in")
        assert "Nadia Petrova" in other.text
        other.go(f"{shown.address}/admin/person/list")
        assert "Sofia Lindqvist" in other.text

    def test_a_number_that_is_somebody_elses_is_refused(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go("person/list#add")
        page.fill("#given", "Another")
        page.fill("#number", "L-204")
        page.click("text=Add person")
        assert shown.toast == "Sofia Lindqvist has that number already. Nothing was changed."

    def test_somebody_is_made_not_active_and_active_again_by_undo(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go(f"person/details/{shown.center.ben}")
        page.click("text=Make not active")
        assert "Not active" in page.text
        page.click(".toast button")
        assert "Make not active" in page.text

    def test_a_roster_brings_people(self, shown: Shown, tmp_path: Path) -> None:
        roster = tmp_path / "crew.csv"
        roster.write_text("Given name,Family name,Number\nOle,Hansen,L-400\n", encoding="utf-8")
        shown.sign_in()
        page = shown.go("person/list#roster")
        page.upload("#file", roster)
        page.click("#roster button")
        assert "1 added" in shown.toast
        assert "Ole Hansen" in page.text

    def test_a_search_finds_by_every_word(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go("person/list")
        page.press("/")
        page.fill("#find", "lind sof")
        page.press("Enter", loads=True)
        assert "Sofia Lindqvist" in page.text
        assert "Ben Okafor" not in page.text


class TestEnrolments:
    def test_a_course_is_assigned_with_a_due_date(self, shown: Shown) -> None:
        shown.sign_in("tom")
        page = shown.go("enrolment/list")
        page.click("text=Assign a course", loads=False)
        page.choose("#learner", "Sofia Lindqvist")
        page.choose("#package", "Fire safety at work")
        page.run("document.querySelector('#due').value = '2026-12-24'")
        page.click("#assign button")
        assert "Assigned." in shown.toast
        assert "24 Dec 2026" in page.text

    def test_withdrawing_is_undone_and_a_grant_too(self, shown: Shown) -> None:
        shown.sign_in("tom")
        page = shown.go("enrolment/list")
        page.click("text=Sofia Lindqvist")
        page.click("text=Withdraw")
        assert "Enrol again" in page.text
        page.click(".toast button")
        assert "Withdraw" in page.text
        page.click("text=Grant one attempt")
        assert "1 more" in page.text
        page.click(".toast button")
        assert "Nothing" in page.text


class TestEveryPage:
    def test_it_is_whole_in_every_theme_and_width(self, shown: Shown) -> None:
        forked(shown.center)
        shown.sign_in()
        for scheme, contrast, width in (
            ("light", "no-preference", 1280),
            ("dark", "no-preference", 800),
            ("dark", "more", 400),
        ):
            shown.page.prefer(prefers_color_scheme=scheme, prefers_contrast=contrast)
            shown.page.resize(width, 800)
            for path in ("", *(f"{page.identity}/list" for page in PAGES)):
                page = shown.go(path)
                assert page.status == 200
                assert page.run("document.documentElement.scrollWidth <= innerWidth"), (path, width)

    def test_everything_one_can_operate_has_a_name_and_each_page_one_heading(self, shown: Shown) -> None:
        forked(shown.center)
        shown.sign_in()
        for path in (
            "",
            *(f"{page.identity}/list" for page in PAGES),
            f"person/details/{shown.center.ben}",
            "person/list#add",
        ):
            page = shown.go(path)
            assert page.run("document.querySelectorAll('h1').length") == 1, path
            assert _nameless(page) == [], path

    def test_the_keyboard_alone_reaches_the_page_and_settles(self, shown: Shown) -> None:
        forked(shown.center)
        shown.sign_in()
        page = shown.go("matter/list")
        page.press("Tab")
        assert page.run("document.activeElement.innerText") == "Skip to the page"
        for _ in range(40):
            page.press("Tab")
            if page.run("document.activeElement.innerText").startswith("Go on from Room B"):
                break
        assert page.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        page.press("Enter", loads=True)
        assert "The learner goes on from that side" in shown.toast

    def test_a_form_opened_from_the_head_takes_the_focus_and_gives_it_back(self, shown: Shown) -> None:
        shown.sign_in()
        page = shown.go("person/list")
        page.click("text=Add a person", loads=False)
        page.until("document.activeElement.id == 'given'")
        page.press("Escape")
        page.until("!document.querySelector('#add').checkVisibility()")
        assert page.run("document.activeElement.innerText") == "Add a person"

    def test_what_learners_wrote_is_shown_as_text_never_run(self, shown: Shown) -> None:
        at = shown.center
        at.tablet.person("<img src=x onerror=alert(1)>", "</td><script>alert(2)</script>", number="{{ 7*7 }}")
        at.send(at.tablet)
        shown.sign_in()
        page = shown.go("person/list")
        assert "<script>alert(2)</script>" in page.text
        assert "{{ 7*7 }}" in page.text


def _nameless(page: Page) -> list[str]:
    """What the accessibility tree shows as operable without a name."""
    nodes = page.ask("Accessibility.getFullAXTree")["nodes"]
    operable = {"button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio"}
    return [
        str(node["role"]["value"])
        for node in nodes
        if not node.get("ignored")
        and node.get("role", {}).get("value") in operable
        and not str(node.get("name", {}).get("value", "")).strip()
    ]
