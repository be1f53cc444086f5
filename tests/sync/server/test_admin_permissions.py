"""Who sees which page and may do which deed: every route of the pages, by everybody who could ask."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import Role
from sync.server import sign_in
from sync.server.admin.mounting import PAGES
from sync.server.admin.permissions import TABLE, Deed, may
from sync.server.app import make_app
from sync.server.sign_in import BASE
from sync.server.store.tables import matters
from tests.sync.server.center import CHEAP, Center, center, forked, over_limit, parked
from tests.sync.server.serving import PATIENCE, served
from tests.sync.server.visitor import Visitor

PAGES_OF: Final = """
                 learner  instructor  administrator
/                .        yes         yes
matter/list      .        yes         yes
enrolment/list   .        yes         yes
person/list      .        yes         yes
package/list     .        .           yes
device/list      .        .           yes
exchange/list    .        .           yes
audit-entry/list .        .           yes
"""
DEEDS_OF: Final = """
                              learner  instructor  administrator
matter/go-on                  .        yes         yes
matter/count                  .        yes         yes
matter/set-aside              .        yes         yes
matter/dismiss                .        yes         yes
matter/back                   .        yes         yes
matter/accept-role            .        .           yes
enrolment/assign              .        yes         yes
enrolment/withdraw            .        yes         yes
enrolment/take-back           .        yes         yes
enrolment/due                 .        yes         yes
enrolment/grant               .        yes         yes
person/add                    .        .           yes
person/change                 .        .           yes
person/deactivate             .        .           yes
person/activate               .        .           yes
person/erase                  .        .           yes
person/make-group             .        .           yes
person/roster                 .        .           yes
person/account                .        .           yes
person/link                   .        .           yes
person/close-account          .        .           yes
package/upload                .        .           yes
package/policy                .        .           yes
device/invite                 .        .           yes
device/withdraw-invitation    .        .           yes
device/standing               .        .           yes
"""
"""By hand, from what the center wants: instructors look after the learners of their groups, administrators after the
server; whoever learns has nothing to do here."""

LOGINS: Final = {"learner": "mei", "instructor": "tom", "administrator": "ingrid@harbour.example"}


def rows(table: str) -> list[tuple[str, str, bool]]:
    heading, *lines = table.strip().splitlines()
    roles = heading.split()
    return [
        (line.split()[0], role, word == "yes")
        for line in lines
        for role, word in zip(roles, line.split()[1:], strict=True)
    ]


@dataclass
class Staffed:
    center: Center
    desk: Starlette
    address: str
    visitors: dict[str, Visitor]


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Staffed]:
    folder: Path = tmp_path_factory.mktemp("server")
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        patch.setattr(sign_in, "Passwords", lambda: CHEAP)
        made = stack.enter_context(center(f"sqlite:///{folder / 'server.sqlite3'}", folder))
        made.account(made.mei, "mei", Role.LEARNER)
        forked(made)
        over_limit(made)
        parked(made)
        app = make_app(made.server)
        address = stack.enter_context(served(app))
        visitors = {role: Visitor.at(address).sign_in(login) for role, login in LOGINS.items()}
        for visitor in visitors.values():
            stack.callback(visitor.client.close)
        yield Staffed(made, app.state.desk, address, visitors)


def posts(desk: Starlette) -> dict[str, str]:
    """Every address of the pages behind the door that takes a form: without and with the row it names."""
    (inner,) = (route for route in desk.routes if isinstance(route, Mount) and route.name == "admin")
    found = [route for route in inner.routes or [] if isinstance(route, Route) and "POST" in (route.methods or ())]
    named = {route.path.removeprefix("/").removesuffix("/{pk}"): route.path for route in found}
    return {path: BASE + route.replace("{pk}", str(uuid4())) for path, route in named.items()}


class TestPages:
    @pytest.mark.parametrize(("path", "role", "allowed"), rows(PAGES_OF))
    def test_each_role_sees_its_own(self, staffed: Staffed, path: str, role: str, allowed: bool) -> None:
        page = staffed.visitors[role].go(f"{BASE}/{path.removeprefix('/')}").page
        assert page.status_code == (200 if allowed else 403)

    def test_the_menu_offers_what_one_may_see(self, staffed: Staffed) -> None:
        instructors = staffed.visitors["instructor"].go(f"{BASE}/").page.text
        assert "/admin/person/list" in instructors
        for hidden in ("device", "package", "exchange", "audit-entry"):
            assert f"/admin/{hidden}/list" not in instructors

    def test_every_page_of_the_menu_is_in_the_hand_written_table(self) -> None:
        assert {f"{page.identity}/list" for page in PAGES} == {path for path, _, _ in rows(PAGES_OF)} - {"/"}

    def test_the_librarys_own_forms_and_exports_are_not_there(self, staffed: Staffed) -> None:
        visitor = staffed.visitors["administrator"]
        for path in ("person/create", "person/edit/1", "person/export/csv", "statics/css/main.css", "login", "logout"):
            assert visitor.go(f"{BASE}/{path}").page.status_code == 404
        assert visitor.client.delete(f"{BASE}/person/delete?pks=1").status_code == 404


class TestDeeds:
    def test_every_deed_is_in_the_hand_written_table(self, staffed: Staffed) -> None:
        assert sorted(posts(staffed.desk)) == sorted({path for path, _, _ in rows(DEEDS_OF)})

    @pytest.mark.parametrize(("path", "role", "allowed"), rows(DEEDS_OF))
    def test_each_role_does_its_own(self, staffed: Staffed, path: str, role: str, allowed: bool) -> None:
        visitor = staffed.visitors[role].go(f"{BASE}/")
        answer = visitor.send(posts(staffed.desk)[path], {}).page
        assert (answer.status_code != 403) is allowed
        assert answer.status_code < 500

    @pytest.mark.parametrize("path", sorted({path for path, _, _ in rows(DEEDS_OF)}))
    def test_none_is_done_for_another_site(self, staffed: Staffed, path: str) -> None:
        visitor = staffed.visitors["administrator"].go(f"{BASE}/")
        address = posts(staffed.desk)[path]
        assert visitor.send(address, {}, hidden=False).page.status_code == 403
        assert visitor.send(address, {"csrf": "guessed"}, hidden=False).page.status_code == 403

    @pytest.mark.parametrize("path", sorted({path for path, _, _ in rows(DEEDS_OF)}))
    def test_none_is_done_by_a_link(self, staffed: Staffed, path: str) -> None:
        visitor = staffed.visitors["administrator"]
        assert visitor.go(posts(staffed.desk)[path]).page.status_code in {404, 405}

    @pytest.mark.parametrize("path", sorted({path for path, _, _ in rows(DEEDS_OF)}))
    def test_none_is_done_by_somebody_who_is_not_signed_in(self, staffed: Staffed, path: str) -> None:
        answer = httpx.post(staffed.address + posts(staffed.desk)[path], data={}, timeout=PATIENCE)
        assert answer.status_code == 303
        assert answer.headers["location"] == "/admin/sign-in"


class TestTheTable:
    def test_what_it_does_not_name_is_refused_also_to_an_administrator(self) -> None:
        assert not may(Role.ADMINISTRATOR, "package", Deed.ERASE.value)
        assert not may(Role.ADMINISTRATOR, "audit-entry", Deed.CHANGE.value)
        assert not may(Role.ADMINISTRATOR, "nothing", Deed.LIST.value)

    def test_a_learner_is_in_none_of_its_rows(self) -> None:
        assert all(Role.LEARNER not in roles for roles in TABLE.values())


class TestWhatAnInstructorReaches:
    """desktop.learning.policy: the learners of the groups one teaches, never one's own."""

    def test_the_learners_of_their_groups_and_nobody_else(self, staffed: Staffed) -> None:
        text = staffed.visitors["instructor"].go(f"{BASE}/person/list").text
        assert "Sofia Lindqvist" in text
        assert "Ben Okafor" in text
        assert "Mei Tanaka" not in text
        assert "Ingrid Solberg" not in text

    def test_their_enrolments_and_no_others(self, staffed: Staffed) -> None:
        text = staffed.visitors["instructor"].go(f"{BASE}/enrolment/list").text
        assert "Ben Okafor" in text
        assert "Mei Tanaka" not in text

    def test_what_cannot_be_used_names_nobody_and_so_is_an_administrators(self, staffed: Staffed) -> None:
        assert "A record could not be used" in staffed.visitors["administrator"].go(f"{BASE}/matter/list").text
        assert "A record could not be used" not in staffed.visitors["instructor"].go(f"{BASE}/matter/list").text

    def test_a_page_of_somebody_else_is_not_there(self, staffed: Staffed) -> None:
        at = staffed.center
        visitor = staffed.visitors["instructor"]
        for person in (at.mei, at.ingrid, at.tom):
            assert visitor.go(f"{BASE}/person/details/{person}").page.status_code == 404
        assert visitor.go(f"{BASE}/person/details/{at.ben}").page.status_code == 200

    def test_nothing_of_somebody_else_can_be_decided_or_changed(self, staffed: Staffed) -> None:
        visitor = staffed.visitors["instructor"].go(f"{BASE}/")
        with staffed.center.server.database.reading() as connection:
            enrolment = connection.execute(
                select(scorm_enrollments.c.id).where(scorm_enrollments.c.learner_id == staffed.center.mei).limit(1)
            ).scalar_one()
            unused = connection.execute(select(matters.c.id).where(matters.c.learner_id.is_(None))).scalar_one()
        for deed in ("withdraw", "take-back", "due", "grant"):
            assert visitor.go(f"{BASE}/").send(f"{BASE}/enrolment/{deed}/{enrolment}", {}).page.status_code == 404
        for deed in ("dismiss", "back", "count", "go-on"):
            assert visitor.go(f"{BASE}/").send(f"{BASE}/matter/{deed}", {"matter": unused}).page.status_code == 404

    def test_nothing_can_be_assigned_to_somebody_else(self, staffed: Staffed) -> None:
        at = staffed.center
        visitor = staffed.visitors["instructor"].go(f"{BASE}/enrolment/list")
        said = {"learner": str(at.mei), "package": str(uuid4())}
        assert visitor.send(f"{BASE}/enrolment/assign", said).page.status_code == 404
