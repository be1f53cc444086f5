"""Single sign-on against a real provider over real HTTP: what lets somebody in, and everything that must not."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import ClassVar
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from sync.records.vocabulary import RecordKind, Role
from sync.server import accounts, sign_in
from sync.server.accounts import Account
from sync.server.app import make_app
from sync.server.errors import SettingsWrong
from sync.server.oidc_settings import Admit, OidcSettings
from sync.server.store.tables import sign_in_states
from tests.sync.server.center import CHEAP, Center, center
from tests.sync.server.provider import CLIENT, SECRET, Fault, Provider, provider
from tests.sync.server.serving import NO_TLS, PATIENCE, served
from tests.sync.server.visitor import Visitor

TOM = {"sub": "tom-at-login", "email": "Tom@harbour.example", "email_verified": True}
DEFAULTS = {
    "CARREL_OIDC_CLIENT_ID": CLIENT,
    "CARREL_OIDC_CLIENT_SECRET": SECRET,
    "CARREL_OIDC_NAME": "Harbour account",
    "CARREL_OIDC_LOGIN_CLAIM": "email",
}


@dataclass
class Joined:
    """A center and its provider; each visitor is another browser."""

    center: Center
    provider: Provider
    address: str
    clients: ExitStack

    def visitor(self) -> Visitor:
        visitor = Visitor.at(self.address, "/admin/sign-in")
        self.clients.callback(visitor.client.close)
        return visitor

    def come(self, fault: Fault = Fault.NONE) -> Visitor:
        """Press the button, with something wrong at the provider."""
        self.provider.fault = fault
        return self.visitor().go("/admin/sign-in/provider")

    def account(self, person: UUID) -> Account | None:
        with self.center.server.database.reading() as connection:
            return accounts.account_of(connection, person)


Join = Callable[..., Joined]


@pytest.fixture
def join(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Join]:
    monkeypatch.setattr(sign_in, "Passwords", lambda: CHEAP)
    with ExitStack() as stack:

        def make(claims: Mapping[str, object] = TOM, **settings: str) -> Joined:
            at = stack.enter_context(provider(**claims))
            told = {**DEFAULTS, "CARREL_OIDC_ISSUER": at.issuer, **settings}
            made = stack.enter_context(center(f"sqlite:///{tmp_path / 'server.sqlite3'}", tmp_path, **told))
            made.account(made.tom, "tom@harbour.example", Role.INSTRUCTOR)
            address = stack.enter_context(served(make_app(made.server)))
            return Joined(made, at, address, stack)

        yield make


class TestWhoIsLetIn:
    def test_the_button_is_there_by_the_centers_own_name(self, join: Join) -> None:
        assert "Sign in with Harbour account" in join().visitor().text

    def test_somebody_whose_verified_address_is_a_login(self, join: Join) -> None:
        visitor = join().come()
        assert visitor.path == "/admin/"
        assert "Tom Adeyemi" in visitor.text

    def test_the_code_is_asked_for_with_pkce_state_and_nonce(self, join: Join) -> None:
        joined = join()
        joined.come()
        asked = joined.provider.asked
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        assert len(asked["state"]) >= 20
        assert len(asked["nonce"]) >= 20
        assert asked["redirect_uri"] == f"{joined.address}/admin/sign-in/back"

    def test_from_then_on_the_subject_counts_whatever_the_address_becomes(self, join: Join) -> None:
        joined = join()
        joined.come()
        joined.provider.claims = {"sub": "tom-at-login", "email": "thomas@elsewhere.example", "email_verified": True}
        assert joined.come().path == "/admin/"

    def test_another_subject_does_not_take_the_account_over_by_its_address(self, join: Join) -> None:
        joined = join()
        joined.come()
        joined.provider.claims = TOM | {"sub": "somebody else"}
        visitor = joined.come()
        assert not visitor.is_in
        assert "have no account on this server" in visitor.text

    def test_the_server_calls_itself_by_its_own_address_behind_a_proxy(self, join: Join) -> None:
        joined = join(CARREL_ADDRESSES="https://sync.harbour.example")
        client = httpx.Client(base_url=joined.address, verify=NO_TLS, timeout=PATIENCE)
        joined.clients.callback(client.close)
        sent = client.get("/admin/sign-in/provider")
        assert "redirect_uri=https%3A%2F%2Fsync.harbour.example%2Fadmin%2Fsign-in%2Fback" in sent.headers["location"]
        assert "secure" in sent.headers["set-cookie"].lower()


class TestWhoIsNot:
    @pytest.mark.parametrize(
        "fault",
        [
            Fault.WRONG_NONCE,
            Fault.NO_NONCE,
            Fault.WRONG_AUDIENCE,
            Fault.BOTH_AUDIENCES,
            Fault.EXPIRED,
            Fault.WRONG_ISSUER,
            Fault.WRONG_METADATA,
            Fault.WRONG_KEY,
            Fault.SYMMETRIC,
            Fault.UNSIGNED,
            Fault.NO_TOKEN,
            Fault.DENIED,
            Fault.BROKEN,
        ],
    )
    def test_nobody_comes_in_by_a_wrong_answer(self, join: Join, fault: Fault) -> None:
        joined = join()
        visitor = joined.come(fault)
        assert visitor.page.status_code == 403
        assert not visitor.is_in
        assert "Sign in" in visitor.text
        account = joined.account(joined.center.tom)
        assert account is not None
        assert account.subject is None

    def test_after_a_wrong_answer_the_next_right_one_lets_in(self, join: Join) -> None:
        joined = join()
        joined.come(Fault.WRONG_NONCE)
        assert joined.come().path == "/admin/"

    def test_an_address_that_was_not_verified_is_nobodys(self, join: Join) -> None:
        assert not join(TOM | {"email_verified": False}).come().is_in

    def test_an_address_that_does_not_say_whether_it_was_verified_is_nobodys(self, join: Join) -> None:
        assert not join({"sub": "x", "email": "tom@harbour.example"}).come().is_in

    def test_a_stranger_is_told_whom_to_ask(self, join: Join) -> None:
        visitor = join({"sub": "x", "email": "who@harbour.example", "email_verified": True}).come()
        assert "Ask an administrator to give you one" in visitor.text

    def test_whose_account_is_closed(self, join: Join) -> None:
        joined = join()
        account = joined.account(joined.center.tom)
        assert account is not None
        with joined.center.server.database.writing() as connection:
            accounts.disable(connection, account.id, joined.center.clock())
        assert "is closed" in joined.come().text

    def test_who_is_not_active_any_more(self, join: Join) -> None:
        joined = join()
        at = joined.center
        at.server.write_registers(None, RecordKind.PERSON, str(at.tom), {"deactivated_at": at.clock().isoformat()})
        assert not joined.come().is_in

    def test_a_provider_that_does_not_answer_leaves_the_password(self, join: Join) -> None:
        joined = join(CARREL_OIDC_ISSUER="http://127.0.0.1:9")
        visitor = joined.come()
        assert "does not answer now. Try again later, or sign in with a password." in visitor.text


class TestAState:
    """RFC 6749, 10.12: an answer belongs to the browser that asked, and is taken once."""

    def answered(self, joined: Joined) -> tuple[httpx.Client, str]:
        """A browser that has gone to the provider, and the address the provider sends it back to."""
        client = httpx.Client(base_url=joined.address, verify=NO_TLS, timeout=PATIENCE)
        joined.clients.callback(client.close)
        there = client.get("/admin/sign-in/provider").headers["location"]
        back = httpx.get(there, timeout=PATIENCE).headers["location"]
        return client, back

    def test_an_answer_lets_in_the_browser_that_asked(self, join: Join) -> None:
        client, back = self.answered(join())
        assert client.get(back).headers["location"] == "/admin/"

    def test_the_same_answer_again_lets_nobody_in_though_the_provider_would(self, join: Join) -> None:
        joined = join()
        joined.provider.fault = Fault.CARELESS
        client, back = self.answered(joined)
        before = dict(client.cookies)
        client.get(back)
        given = joined.provider.tokens_given
        again = httpx.Client(base_url=joined.address, verify=NO_TLS, cookies=before, timeout=PATIENCE)
        joined.clients.callback(again.close)
        answer = again.get(back)
        assert answer.status_code == 403
        assert "answered before" in answer.text
        assert joined.provider.tokens_given == given

    def test_another_browser_can_do_nothing_with_it(self, join: Join) -> None:
        joined = join()
        _, back = self.answered(joined)
        assert joined.visitor().go(back).page.status_code == 403

    def test_one_that_nobody_gave_out_is_refused(self, join: Join) -> None:
        joined = join()
        visitor = joined.visitor().go("/admin/sign-in/back?state=made-up&code=x")
        assert visitor.page.status_code == 403
        assert joined.provider.tokens_given == 0

    def test_one_without_a_state_is_refused(self, join: Join) -> None:
        assert join().visitor().go("/admin/sign-in/back").page.status_code == 403

    def test_one_that_took_a_quarter_of_an_hour_is_refused(self, join: Join) -> None:
        joined = join()
        client, back = self.answered(joined)
        joined.center.clock.now += timedelta(minutes=15)
        assert client.get(back).status_code == 403

    def test_what_was_never_answered_is_dropped_by_the_next(self, join: Join) -> None:
        joined = join()
        self.answered(joined)
        joined.center.clock.now += timedelta(minutes=16)
        self.answered(joined)
        with joined.center.server.database.reading() as connection:
            assert len(connection.execute(select(sign_in_states)).all()) == 1


class TestRolesOfTheProvider:
    """With CARREL_OIDC_ROLES the provider decides who is staff, at each sign-in anew."""

    ROLES = "administrator=carrel-admins instructor=teachers,assessors"

    def test_the_highest_of_ones_groups_holds(self, join: Join) -> None:
        joined = join(TOM | {"groups": ["teachers", "carrel-admins", "choir"]}, CARREL_OIDC_ROLES=self.ROLES)
        visitor = joined.come()
        assert visitor.go("/admin/device/list").page.status_code == 200

    def test_who_is_in_none_of_them_is_not_let_in_though_they_have_an_account(self, join: Join) -> None:
        visitor = join(TOM | {"groups": ["choir"]}, CARREL_OIDC_ROLES=self.ROLES).come()
        assert "has you in none of the groups" in visitor.text
        assert not visitor.is_in

    def test_who_loses_a_group_loses_the_role_at_the_next_sign_in(self, join: Join) -> None:
        joined = join(TOM | {"groups": ["carrel-admins"]}, CARREL_OIDC_ROLES=self.ROLES)
        joined.come()
        joined.provider.claims = TOM | {"groups": "assessors"}
        joined.come()
        account = joined.account(joined.center.tom)
        assert account is not None
        assert account.role is Role.INSTRUCTOR

    def test_without_them_the_account_says_it(self, join: Join) -> None:
        joined = join(TOM | {"groups": ["carrel-admins"]})
        assert joined.come().go("/admin/device/list").page.status_code == 403


class TestPeopleWithoutAnAccount:
    SOFIA: ClassVar = {"sub": "s", "email": "SOFIA@harbour.example", "email_verified": True}

    def test_they_come_in_only_where_the_center_says_so(self, join: Join) -> None:
        assert not join(self.SOFIA).come().is_in

    def test_by_their_address_they_get_a_learners_account(self, join: Join) -> None:
        joined = join(self.SOFIA, CARREL_OIDC_ADMIT="people")
        visitor = joined.come()
        assert "These pages are for staff" in visitor.text
        account = joined.account(joined.center.sofia)
        assert account is not None
        assert account.role is Role.LEARNER

    def test_by_their_number_they_do_too(self, join: Join) -> None:
        joined = join(
            {"sub": "s", "staff_no": "L-205"}, CARREL_OIDC_ADMIT="people", CARREL_OIDC_NUMBER_CLAIM="staff_no"
        )
        joined.come()
        assert joined.account(joined.center.ben) is not None

    def test_an_address_of_two_people_is_nobodys(self, join: Join) -> None:
        joined = join(self.SOFIA, CARREL_OIDC_ADMIT="people")
        joined.center.tablet.person("Sofia", "Other", email="sofia@harbour.example", number="L-999")
        joined.center.send(joined.center.tablet)
        assert not joined.come().is_in
        assert joined.account(joined.center.sofia) is None

    def test_an_address_that_a_seat_wrote_opens_no_account_of_staff(self, join: Join) -> None:
        """A seat can give anybody any address: also an administrator that of whoever holds the seat."""
        mallory = {"sub": "m", "email": "mallory@harbour.example", "email_verified": True}
        joined = join(mallory, CARREL_OIDC_ADMIT="people")
        seat = joined.center.tablet
        seat.register(RecordKind.PERSON, joined.center.tom, email="mallory@harbour.example")
        joined.center.send(seat)
        visitor = joined.come()
        assert not visitor.is_in
        assert "Ask an administrator to give you one" in visitor.text
        account = joined.account(joined.center.tom)
        assert account is not None
        assert account.subject is None

    def test_a_learner_with_a_password_comes_in_by_their_address_as_well(self, join: Join) -> None:
        joined = join(self.SOFIA, CARREL_OIDC_ADMIT="people")
        joined.center.account(joined.center.sofia, "sofia", Role.LEARNER)
        joined.come()
        account = joined.account(joined.center.sofia)
        assert account is not None
        assert account.subject == "s"

    def test_the_groups_of_the_provider_make_them_staff(self, join: Join) -> None:
        joined = join(
            self.SOFIA | {"groups": ["teachers"]}, CARREL_OIDC_ADMIT="people", CARREL_OIDC_ROLES="instructor=teachers"
        )
        assert joined.come().path == "/admin/"


class TestSettings:
    ISSUER: ClassVar = {"CARREL_OIDC_ISSUER": "https://login.example", "CARREL_OIDC_CLIENT_ID": "carrel"}

    def test_without_an_issuer_there_is_no_single_sign_on(self) -> None:
        assert OidcSettings.from_environment({}) is None

    def test_groups_are_read_by_role(self) -> None:
        told = OidcSettings.from_environment(self.ISSUER | {"CARREL_OIDC_ROLES": "administrator=a instructor=b,c"})
        assert told is not None
        assert dict(told.roles) == {"a": Role.ADMINISTRATOR, "b": Role.INSTRUCTOR, "c": Role.INSTRUCTOR}
        assert told.admit is Admit.ACCOUNTS

    def test_a_secret_may_stand_in_a_file(self, tmp_path: Path) -> None:
        file = tmp_path / "secret"
        file.write_text("quiet\n")
        told = OidcSettings.from_environment(self.ISSUER | {"CARREL_OIDC_CLIENT_SECRET_FILE": str(file)})
        assert told is not None
        assert told.client_secret == "quiet"

    @pytest.mark.parametrize(
        "wrong",
        [
            {"CARREL_OIDC_ROLES": "boss=a"},
            {"CARREL_OIDC_ROLES": "administrator"},
            {"CARREL_OIDC_ADMIT": "everybody"},
            {"CARREL_OIDC_CLIENT_SECRET_FILE": "/nowhere/secret"},
        ],
    )
    def test_what_makes_no_sense_keeps_the_server_from_starting(self, wrong: dict[str, str]) -> None:
        with pytest.raises(SettingsWrong):
            OidcSettings.from_environment(self.ISSUER | wrong)

    def test_an_issuer_without_a_client_does_too(self) -> None:
        with pytest.raises(SettingsWrong):
            OidcSettings.from_environment({"CARREL_OIDC_ISSUER": "https://login.example"})
