"""The door of the server's pages, over real HTTP, on both databases."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import httpx
import pytest
from sqlalchemy import create_engine, event, select, update
from sqlalchemy.exc import OperationalError

from sync.records.vocabulary import RecordKind, Role
from sync.server import accounts, sign_in, staff_sessions
from sync.server.app import make_app
from sync.server.passwords import Passwords
from sync.server.store.tables import account_sessions, sign_in_tries
from sync.server.store.tables import accounts as accounts_table
from tests.sync.server.center import CHEAP, PASSWORD, Center, center
from tests.sync.server.serving import NO_TLS, PATIENCE, served
from tests.sync.server.visitor import Visitor


@dataclass
class Open:
    """A center whose pages are open."""

    center: Center
    address: str
    clients: ExitStack

    def visitor(self, path: str = "/admin/") -> Visitor:
        visitor = Visitor.at(self.address, path)
        self.clients.callback(visitor.client.close)
        return visitor

    def with_cookies(self, cookies: Mapping[str, str]) -> httpx.Client:
        return self.clients.enter_context(
            httpx.Client(base_url=self.address, verify=NO_TLS, cookies=dict(cookies), timeout=PATIENCE)
        )


@pytest.fixture
def here(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setattr(sign_in, "Passwords", lambda: CHEAP)
    with center(database_url, tmp_path) as made, served(make_app(made.server)) as address, ExitStack() as clients:
        yield Open(made, address, clients)


class TestByPassword:
    def test_who_is_not_signed_in_is_sent_to_the_door(self, here: Open) -> None:
        for path in ("/admin/", "/admin/person/list", "/admin/matter/details/x", "/admin/nothing"):
            assert here.visitor(path).path in {"/admin/sign-in", "/admin/nothing"}
        assert here.visitor("/admin/nothing").page.status_code == 404

    def test_the_right_one_lets_in_however_the_login_is_spelled(self, here: Open) -> None:
        visitor = here.visitor().sign_in("  Ingrid@HARBOUR.example ")
        assert visitor.path == "/admin/"
        assert "Ingrid Solberg" in visitor.text

    def test_a_wrong_one_and_an_unknown_login_are_told_the_same(self, here: Open) -> None:
        wrong = here.visitor().sign_in("tom", "not his password")
        unknown = here.visitor().sign_in("nobody", "not his password")
        assert wrong.page.status_code == unknown.page.status_code == 403
        said = "That login and password did not match. 4 more before you have to wait."
        assert said in wrong.text
        assert said in unknown.text
        assert not wrong.is_in

    def test_a_new_standing_gets_a_new_cookie(self, here: Open) -> None:
        visitor = here.visitor("/admin/sign-in")
        before = visitor.client.cookies[staff_sessions.COOKIE]
        visitor.sign_in("tom")
        assert visitor.client.cookies[staff_sessions.COOKIE] != before

    def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(self, here: Open) -> None:
        visitor = here.visitor("/admin/sign-in")
        said = visitor.page.headers["set-cookie"].lower()
        assert "httponly" in said
        assert "samesite=lax" in said

    def test_a_verifier_of_other_costs_is_made_anew(self, here: Open) -> None:
        other = Passwords(passes=2, kibibytes=64, threads=1).verifier(PASSWORD)
        with here.center.server.database.writing() as connection:
            connection.execute(update(accounts_table).values(password=other))
        here.visitor().sign_in("tom")
        with here.center.server.database.reading() as connection:
            account = accounts.account_named(connection, "tom")
        assert account is not None
        assert "m=64,t=1,p=1" in (account.password or "")
        assert here.visitor().sign_in("tom").path == "/admin/"

    def test_a_form_of_another_site_is_not_taken(self, here: Open) -> None:
        visitor = here.visitor("/admin/sign-in")
        visitor.send("/admin/sign-in", {"login": "tom", "password": PASSWORD}, hidden=False)
        assert not visitor.is_in


class TestWrongPasswords:
    """Counted on the disk before they are looked at; growing waits (docs/adr/0009)."""

    def test_after_five_the_right_one_has_to_wait_too(self, here: Open) -> None:
        visitor = here.visitor()
        for _ in range(5):
            visitor.sign_in("tom", "wrong, all of them")
        assert "The next try has to wait" in visitor.text
        visitor.sign_in("tom")
        assert "Too many wrong passwords. Try again in 31 seconds" in visitor.text
        assert not visitor.is_in

    def test_after_the_wait_the_right_one_lets_in_and_forgets_them(self, here: Open) -> None:
        visitor = here.visitor()
        for _ in range(5):
            visitor.sign_in("tom", "wrong, all of them")
        here.center.clock.now += timedelta(seconds=31)
        assert visitor.sign_in("tom").path == "/admin/"
        with here.center.server.database.reading() as connection:
            assert connection.execute(select(sign_in_tries)).all() == []

    def test_waiting_costs_no_further_try(self, here: Open) -> None:
        visitor = here.visitor()
        for _ in range(9):
            visitor.sign_in("tom", "wrong, all of them")
        here.center.clock.now += timedelta(seconds=31)
        assert visitor.sign_in("tom").path == "/admin/"

    def test_an_unknown_login_waits_as_well(self, here: Open) -> None:
        visitor = here.visitor()
        for _ in range(6):
            visitor.sign_in("nobody at all", "wrong, all of them")
        assert "Too many wrong passwords" in visitor.text

    def test_another_login_does_not_wait(self, here: Open) -> None:
        visitor = here.visitor()
        for _ in range(6):
            visitor.sign_in("nobody at all", "wrong, all of them")
        assert visitor.sign_in("tom").path == "/admin/"

    def test_a_try_is_on_the_disk_before_the_password_is_looked_at(self, here: Open) -> None:
        database, now = here.center.server.database, here.center.clock()
        with database.writing() as connection:
            assert not accounts.count_try(connection, "tom", "10.0.0.1", now)
        # The process dies here; another worker finds the try counted.
        with database.reading() as connection:
            assert accounts.tries_left(connection, "tom", "10.0.0.1") == 4

    @pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
    def test_a_right_one_elsewhere_has_them_forgotten_before_or_after_a_try(self, here: Open) -> None:
        """On SQLite a transaction that writes has the whole database."""
        database, now = here.center.server.database, here.center.clock()
        with database.writing() as connection:
            accounts.count_try(connection, "tom", "10.0.0.1", now)
        elsewhere = create_engine(database.engine.url, connect_args={"options": "-c lock_timeout=50ms"})

        def forget(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            if statement.startswith("INSERT"):
                with suppress(OperationalError), elsewhere.begin() as connection:
                    accounts.forget_tries(connection, "tom", "10.0.0.1")

        with database.writing() as connection:
            event.listen(connection, "after_cursor_execute", forget)
            assert accounts.count_try(connection, "tom", "10.0.0.1", now) == timedelta(0)
        elsewhere.dispose()
        with database.reading() as connection:
            assert accounts.tries_left(connection, "tom", "10.0.0.1") == 3  # it would have had to wait

    def test_fifty_from_everywhere_slow_down_everybody(self, here: Open) -> None:
        now = here.center.clock()
        with here.center.server.database.writing() as connection:
            waits = [accounts.count_try(connection, "tom", f"10.0.0.{one}", now) for one in range(51)]
        assert [bool(wait) for wait in waits] == [False] * 50 + [True]


class TestASession:
    def test_signing_out_ends_every_copy_of_the_cookie(self, here: Open) -> None:
        visitor = here.visitor().sign_in("tom")
        copied = here.with_cookies(visitor.client.cookies)
        assert copied.get("/admin/").status_code == 200
        visitor.send("/admin/sign-out", {})
        assert visitor.path == "/admin/sign-in"
        assert copied.get("/admin/").status_code == 303

    def test_another_site_signs_nobody_out(self, here: Open) -> None:
        visitor = here.visitor().sign_in("tom")
        visitor.send("/admin/sign-out", {}, hidden=False)
        assert visitor.is_in

    def test_it_ends_after_an_hour_without_a_word(self, here: Open) -> None:
        visitor = here.visitor().sign_in("tom")
        here.center.clock.now += timedelta(minutes=59)
        assert visitor.is_in
        here.center.clock.now += timedelta(minutes=59)
        assert visitor.is_in
        here.center.clock.now += timedelta(minutes=60)
        assert not visitor.is_in

    def test_it_ends_after_ten_hours_whatever_is_done(self, here: Open) -> None:
        visitor = here.visitor().sign_in("tom")
        for _ in range(11):
            here.center.clock.now += timedelta(minutes=54)
            assert visitor.is_in
        here.center.clock.now += timedelta(minutes=7)
        assert not visitor.is_in

    def test_a_made_up_cookie_is_nobodys(self, here: Open) -> None:
        forged = here.with_cookies({staff_sessions.COOKIE: "eyJ0b2tlbiI6ICJ4In0=.aaaa.bbbb"})
        assert forged.get("/admin/").status_code == 303

    def test_who_is_deactivated_is_out_at_once(self, here: Open) -> None:
        visitor = here.visitor().sign_in("tom")
        at = here.center
        at.server.write_registers(at.ingrid, RecordKind.PERSON, str(at.tom), {"deactivated_at": at.clock().isoformat()})
        assert not visitor.is_in
        assert "Your account here is closed" in here.visitor().sign_in("tom").text

    def test_whose_account_is_closed_is_out_at_once(self, here: Open) -> None:
        visitor = here.visitor().sign_in("tom")
        with here.center.server.database.writing() as connection:
            account = accounts.account_named(connection, "tom")
            assert account is not None
            accounts.disable(connection, account.id, here.center.clock())
        assert not visitor.is_in
        assert not here.visitor().sign_in("tom").is_in

    def test_what_somebody_may_do_is_read_anew_at_each_request(self, here: Open) -> None:
        visitor = here.visitor().sign_in("ingrid@harbour.example")
        assert visitor.go("/admin/device/list").page.status_code == 200
        with here.center.server.database.writing() as connection:
            connection.execute(update(accounts_table).values(role=Role.INSTRUCTOR))
        assert visitor.go("/admin/device/list").page.status_code == 403

    def test_only_a_digest_of_its_token_is_kept(self, here: Open) -> None:
        here.visitor().sign_in("tom")
        with here.center.server.database.reading() as connection:
            (row,) = connection.execute(select(account_sessions)).all()
        assert len(row.digest) == 32


class TestWhoIsNoStaff:
    def test_a_seat_that_calls_somebody_an_administrator_makes_none_here(self, here: Open) -> None:
        at = here.center
        at.account(at.sofia, "sofia", Role.LEARNER)
        at.tablet.register(RecordKind.PERSON, at.sofia, role="administrator")
        at.send(at.tablet)
        visitor = here.visitor().sign_in("sofia")
        assert visitor.page.status_code == 403
        assert "These pages are for staff" in visitor.text
        assert visitor.go("/admin/person/list").page.status_code == 403

    def test_somebody_without_an_account_does_not_come_in(self, here: Open) -> None:
        assert not here.visitor().sign_in("L-205").is_in


class TestALinkToChooseAPassword:
    def link(self, here: Open, login: str = "tom") -> str:
        with here.center.server.database.reading() as connection:
            account = accounts.account_named(connection, login)
        assert account is not None
        return accounts.password_link(here.center.server.state.secret, account)

    def choose(self, here: Open, link: str, password: str, again: str | None = None) -> Visitor:
        visitor = here.visitor(f"/admin/sign-in/password?link={link}")
        again = password if again is None else again
        return visitor.send("/admin/sign-in/password", {"link": link, "password": password, "again": again})

    def test_it_lets_somebody_choose_one_and_signs_them_in(self, here: Open) -> None:
        visitor = self.choose(here, self.link(here), "fog horns before breakfast")
        assert visitor.path == "/admin/"
        assert here.visitor().sign_in("tom", "fog horns before breakfast").is_in
        assert not here.visitor().sign_in("tom", PASSWORD).is_in

    def test_it_is_good_once(self, here: Open) -> None:
        link = self.link(here)
        self.choose(here, link, "fog horns before breakfast")
        assert "does not work any more" in here.visitor(f"/admin/sign-in/password?link={link}").text
        self.choose(here, link, "another one altogether")
        assert not here.visitor().sign_in("tom", "another one altogether").is_in

    def test_who_was_signed_in_by_the_old_password_is_out(self, here: Open) -> None:
        before = here.visitor().sign_in("tom")
        self.choose(here, self.link(here), "fog horns before breakfast")
        assert not before.is_in

    def test_who_signs_in_by_the_old_one_while_another_is_chosen_is_not_let_in(
        self, here: Open, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The old one may be known to a stranger; a session begun by it would outlast it by hours."""
        is_right = Passwords.is_right

        def right_until_now(passwords: Passwords, verifier: str | None, password: str) -> bool:
            found = is_right(passwords, verifier, password)
            here.center.clock.now += timedelta(seconds=1)
            self.choose(here, self.link(here), "fog horns before breakfast")
            return found

        visitor = here.visitor()
        monkeypatch.setattr(Passwords, "is_right", right_until_now)
        visitor.sign_in("tom")
        assert not visitor.is_in
        assert "Your account was changed while you signed in" in visitor.text

    def test_of_two_who_follow_it_at_once_only_the_first_one_chooses(
        self, here: Open, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        verifier, both_came = Passwords.verifier, Barrier(2)

        def together(passwords: Passwords, password: str) -> str:
            both_came.wait()
            return verifier(passwords, password)

        monkeypatch.setattr(Passwords, "verifier", together)
        link = self.link(here)
        with ThreadPoolExecutor(2) as two:
            chosen = list(
                two.map(lambda word: self.choose(here, link, word), ("fog horns at noon", "fog horns at four"))
            )
        monkeypatch.undo()
        assert sorted(visitor.is_in for visitor in chosen) == [False, True]
        assert sum("does not work any more" in visitor.text for visitor in chosen) == 1

    @pytest.mark.parametrize(
        ("password", "again", "say"),
        [
            ("short", "short", "at least 12 characters"),
            ("fog horns before breakfast", "something else", "The two are not the same"),
            ("aaaaaaaaaaaaa", "aaaaaaaaaaaaa", "easily guessed"),
        ],
    )
    def test_an_unfit_one_is_refused_with_the_reason(self, here: Open, password: str, again: str, say: str) -> None:
        visitor = self.choose(here, self.link(here), password, again)
        assert say in visitor.text
        assert here.visitor().sign_in("tom").is_in

    def test_one_that_was_made_up_opens_nothing(self, here: Open) -> None:
        link = self.link(here)
        another = "y" if link[-5] == "x" else "x"
        for forged in ("", "x", link[:-5] + another + link[-4:], link.replace(".", "")):
            assert "does not work any more" in here.visitor(f"/admin/sign-in/password?link={forged}").text

    def test_one_of_a_closed_account_opens_nothing(self, here: Open) -> None:
        link = self.link(here)
        with here.center.server.database.writing() as connection:
            account = accounts.account_named(connection, "tom")
            assert account is not None
            accounts.disable(connection, account.id, here.center.clock())
        assert "does not work any more" in here.visitor(f"/admin/sign-in/password?link={link}").text


class TestALongForm:
    def test_who_is_not_known_yet_cannot_fill_the_memory(self, here: Open) -> None:
        answer = httpx.post(
            f"{here.address}/admin/sign-in", data={"login": "x" * 300_000, "password": "y"}, timeout=PATIENCE
        )
        assert answer.status_code == 413

    def test_an_upload_is_not_read_before_it_is_known_who_sends_it(self, here: Open) -> None:
        answer = httpx.post(
            f"{here.address}/admin/package/upload", files={"file": ("x.zip", b"x" * 1_000_000)}, timeout=PATIENCE
        )
        assert answer.status_code == 303
        assert answer.headers["location"] == "/admin/sign-in"


class TestWhatEveryAnswerCarries:
    def test_nothing_is_framed_sniffed_kept_or_loaded_from_elsewhere(self, here: Open) -> None:
        headers = here.visitor("/admin/sign-in").page.headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"

    def test_the_look_is_kept_by_browsers_for_a_year(self, here: Open) -> None:
        for path in ("tokens.css", "admin.css", "admin.js", "fonts/Inter_400Regular.ttf"):
            answer = httpx.get(f"{here.address}/admin/look/{path}", timeout=PATIENCE)
            assert answer.status_code == 200
            assert "immutable" in answer.headers["cache-control"]

    def test_the_look_is_all_that_its_folders_give(self, here: Open) -> None:
        for path in ("../templates/shell.html", "%2e%2e/templates/shell.html", "fonts/../../style/tokens.json"):
            assert httpx.get(f"{here.address}/admin/look/{path}", timeout=PATIENCE).status_code == 404
