"""People and their groups: seen by staff, looked after by administrators; and who of them signs in here."""

from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from sync.records.center import group_members, groups, people
from sync.records.identifiers import new_id
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import RecordKind, Role
from sync.server import accounts
from sync.server.admin import cells
from sync.server.admin.deeds import Asked, Done, NotDone, Shown, Undo, as_identifier, deed
from sync.server.admin.erasing import erase, would_go
from sync.server.admin.listing import Listing, Tab, begins
from sync.server.admin.mapped import Person
from sync.server.admin.permissions import Deed
from sync.server.admin.reach import require, within
from sync.server.admin.uploads import kept_while
from sync.server.importing import CannotImport, import_roster
from sync.server.intake.editing import Edit, Note
from sync.server.pages import day
from sync.server.staff_sessions import SignedIn
from sync.server.store.tables import accounts as accounts_table

_HERE = people.c.erased_at.is_(None) & people.c.given_to.is_(None) & ~people.c.guest
_ACTIVE = _HERE & people.c.deactivated_at.is_(None)


class PersonPage(Listing, model=Person):
    """Names, numbers, groups; the page of one person has their courses and their account."""

    name_plural = "People"
    subtitle = "Everybody the devices and rosters have told of."
    lucide = "users"
    group = "Teach"
    find = "Find by name, number or e-mail"
    empty = "Nobody is here yet. Import a roster, or add the first person."
    empty_icon = "users"
    list_template = "people.html"
    details_template = "person.html"
    tabs = (
        Tab("active", "Active", lambda: _ACTIVE),
        Tab("staff", "Staff", lambda: _ACTIVE & (people.c.role != Role.LEARNER)),
        Tab("inactive", "Not active", lambda: _HERE & people.c.deactivated_at.is_not(None)),
    )
    column_list: ClassVar = ["sort_name", "number", "email", "role", "made_at"]
    column_labels: ClassVar = {
        "sort_name": "Name", "number": "Number", "email": "E-mail", "role": "Role", "made_at": "Here since",
    }  # fmt: skip
    column_sortable_list: ClassVar = ["sort_name", "number", "email", "role", "made_at"]
    column_default_sort: ClassVar = [("sort_name", False)]
    column_formatters: ClassVar = {
        "sort_name": lambda row, _: cells.person(row.id, row.name, href=f"/admin/person/details/{row.id}"),
        "number": lambda row, _: row.number or "–",
        "email": lambda row, _: row.email or "–",
        "role": lambda row, _: cells.ROLE[row.role],
        "made_at": lambda row, _: day(row.made_at),
    }

    def within(self, here: SignedIn) -> ColumnElement[bool] | None:
        return within(here, people.c.id)

    def matching(self, word: str) -> ColumnElement[bool]:
        return begins(word, people.c.given_name, people.c.family_name, people.c.number, people.c.email)

    def beside_list(self, here: SignedIn) -> dict[str, Any]:
        with self.server.database.reading() as connection:
            return {"groups": _groups(connection) if here.manages else []}

    def beside_details(self, here: SignedIn, pk: str) -> dict[str, Any]:
        person = as_identifier(pk)
        with self.server.database.reading() as connection:
            require(connection, here, person)
            account = accounts.account_of(connection, person)
            return {
                "account": account,
                "groups": _groups(connection),
                "member_of": _member_of(connection, person),
                "enrolled": _enrolled(connection, person),
                "roles": cells.ROLE,
                "suggested": _suggested(connection, person),
            }

    # Deeds

    @deed("/add", Deed.ADD)
    def add(self, asked: Asked) -> Done:
        person = new_id(self.server.now())
        fields = _fields(asked) | {"made_at": self.server.now().isoformat()}
        self._require_free(fields, person)
        edits = [Edit.of_fields(RecordKind.PERSON, str(person), fields)]
        edits += _membership(person, {as_identifier(group) for group in asked.many("groups")}, set())
        self.server.edit(asked.here.person, edits)
        return Done(f"{fields['given_name']} {fields['family_name']} was added.", _page(person))

    @deed("/change/{pk}", Deed.CHANGE)
    def change(self, asked: Asked) -> Done:
        person, fields = asked.identifier("pk"), _fields(asked)
        self._require_free(fields, person)
        with self.server.database.reading() as connection:
            had = connection.execute(select(people).where(people.c.id == person)).one_or_none()
            member = _member_of(connection, person)
        if had is None:
            raise NotDone("That person is not here any more. Nothing was changed.")
        told = {name: value for name, value in fields.items() if value != _plain(getattr(had, name))}
        wanted = {as_identifier(group) for group in asked.many("groups")}
        edits = [Edit.of_fields(RecordKind.PERSON, str(person), told)] if told else []
        edits += _membership(person, wanted, member)
        if not edits:
            return Done("Nothing was different, so nothing was changed.", _page(person))
        self.server.edit(asked.here.person, edits)
        return Done("Saved. Every device learns of it at its next exchange.", _page(person))

    @deed("/deactivate/{pk}", Deed.CHANGE)
    def deactivate(self, asked: Asked) -> Done:
        person = asked.identifier("pk")
        if person == asked.here.person:
            raise NotDone("Somebody else has to do this: you would shut yourself out.")
        self._set(asked, person, {"deactivated_at": self.server.now().isoformat()})
        return Done(
            "Not active any more: nothing is lost.", _page(person), Undo(f"/admin/person/activate/{person}", {})
        )

    @deed("/activate/{pk}", Deed.CHANGE)
    def activate(self, asked: Asked) -> Done:
        person = asked.identifier("pk")
        self._set(asked, person, {"deactivated_at": None})
        return Done("Active again.", _page(person))

    @deed("/erase/{pk}", Deed.ERASE)
    def erase(self, asked: Asked) -> Done | Shown:
        """Asks first: only the form of the question says that somebody is sure."""
        person, actor = asked.identifier("pk"), asked.here.person
        if asked.text("sure") != "yes":
            return Shown("erase.html", {"person": person, "would": would_go(self.server, actor, person)})
        erase(self.server, actor, person)
        return Done("They are erased here, and on each device at its next exchange.", "/admin/person/list")

    @deed("/make-group", Deed.ADD)
    def make_group(self, asked: Asked) -> Done:
        name, now = asked.needed("name", "The group's name"), self.server.now()
        fields = {"name": name, "made_at": now.isoformat()}
        self.server.write_registers(asked.here.person, RecordKind.GROUP, str(new_id(now)), fields)
        return Done(f"The group “{name}” was made. Put people into it on their own pages.", "/admin/person/list")

    @deed("/roster", Deed.ADD)
    def roster(self, asked: Asked) -> Done:
        file = asked.file("file")
        if file is None:
            raise NotDone("Choose the roster's file first: a CSV list, or a OneRoster zip.")
        with kept_while(file, self.server.settings.data) as path:
            found = self._import(path, asked)
        say = f"{found.added} added, {found.changed} changed, {found.unchanged} as they were."
        if found.problems:
            left = len(found.problems)
            say += f" {left} row{'s' if left > 1 else ''} left out: {' '.join(found.problems[:3])[:600]}"
        return Done(say, "/admin/person/list")

    def _import(self, path: Path, asked: Asked) -> Any:  # noqa: ANN401
        try:
            return import_roster(self.server, path, asked.here.person)
        except CannotImport as error:
            raise NotDone(str(error)) from error

    @deed("/account/{pk}", Deed.GIVE_ACCOUNT)
    def give_account(self, asked: Asked) -> Done:
        person, role = asked.identifier("pk"), _role(asked)
        login = asked.needed("login", "A login", accounts.LOGIN_LENGTH)
        if person == asked.here.person and role is not Role.ADMINISTRATOR:
            raise NotDone("Somebody else has to do this: you would shut yourself out.")
        with self.server.database.writing() as connection:
            accounts.make(connection, person, login, role, asked.here.person, self.server.now())
        self.server.note(asked.here.person, Note("account given", "person", person, {"role": role.value}))
        return Done(f"{login} may sign in as {role.value}. Hand them a link to choose a password.", _page(person))

    @deed("/link/{pk}", Deed.GIVE_ACCOUNT)
    def link(self, asked: Asked) -> Shown:
        person = asked.identifier("pk")
        with self.server.database.reading() as connection:
            account = accounts.account_of(connection, person)
            name = connection.execute(select(people.c.given_name).where(people.c.id == person)).scalar_one_or_none()
        if account is None or account.disabled_at is not None:
            raise NotDone("Give this person an account first.")
        self.server.note(asked.here.person, Note("password link made", "person", person))
        link = accounts.password_link(self.server.state.secret, account)
        address = self.server.settings.addresses[0] if self.server.settings.addresses else asked.origin
        whole = f"{address.rstrip('/')}/admin/sign-in/password?link={link}"
        facts = {"link": whole, "name": name or "", "person": person, "login": account.login}
        return Shown("password_link.html", facts)

    @deed("/close-account/{pk}", Deed.CLOSE_ACCOUNT)
    def close_account(self, asked: Asked) -> Done:
        person = asked.identifier("pk")
        if person == asked.here.person:
            raise NotDone("Somebody else has to do this: you would shut yourself out.")
        with self.server.database.writing() as connection:
            account = accounts.account_of(connection, person)
            if account is not None:
                accounts.disable(connection, account.id, self.server.now())
        self.server.note(asked.here.person, Note("account closed", "person", person))
        return Done("The account is closed, and nobody is signed in by it any more.", _page(person))

    def _set(self, asked: Asked, person: UUID, fields: dict[str, Any]) -> None:
        self.server.write_registers(asked.here.person, RecordKind.PERSON, str(person), fields)

    def _require_free(self, fields: dict[str, Any], person: UUID) -> None:
        """A number is one person's: two with the same would be taken for one."""
        if fields["number"] is None:
            return
        query = select(people.c.given_name, people.c.family_name).where(
            people.c.number == fields["number"], people.c.id != person
        )
        with self.server.database.reading() as connection:
            other = connection.execute(query).first()
        if other is not None:
            raise NotDone(f"{' '.join(other)} has that number already. Nothing was changed.")


def _fields(asked: Asked) -> dict[str, Any]:
    family = asked.text("family_name")
    given = asked.text("given_name") if family else asked.needed("given_name", "A name")
    email = asked.text("email", 320)
    if email and "@" not in email:
        raise NotDone(f"“{email}” is no e-mail address. Leave it empty if there is none.")
    return {
        "given_name": given,
        "family_name": family,
        "number": asked.text("number") or None,
        "email": email or None,
        "role": _role(asked).value,
    }


def _role(asked: Asked) -> Role:
    try:
        return Role(asked.text("role"))
    except ValueError:
        raise NotDone("Choose a role. Nothing was changed.") from None


def _plain(value: object) -> object:
    return value.value if isinstance(value, Role) else value


def _page(person: UUID) -> str:
    return f"/admin/person/details/{person}"


def _membership(person: UUID, wanted: set[UUID], had: set[UUID]) -> list[Edit]:
    """Who joins or leaves is a field of the group."""
    changed = [(group, True) for group in wanted - had] + [(group, None) for group in had - wanted]
    return [Edit.of_fields(RecordKind.GROUP, str(group), {f"member:{person}": member}) for group, member in changed]


def _groups(connection: Connection) -> list[Any]:
    members = select(func.count()).where(group_members.c.group_id == groups.c.id).scalar_subquery()
    query = select(groups.c.id, groups.c.name, members.label("members")).where(groups.c.removed_at.is_(None))
    return list(connection.execute(query.order_by(func.lower(groups.c.name))))


def _member_of(connection: Connection, person: UUID) -> set[UUID]:
    query = select(group_members.c.group_id).where(group_members.c.person_id == person)
    return set(connection.execute(query).scalars())


def _enrolled(connection: Connection, person: UUID) -> list[Any]:
    query = (
        select(scorm_enrollments, scorm_packages.c.title, scorm_packages.c.sha256)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .where(scorm_enrollments.c.learner_id == person)
        .order_by(scorm_packages.c.sort_title)
        .limit(100)
    )
    return list(connection.execute(query))


def _suggested(connection: Connection, person: UUID) -> str:
    """A login nobody has: the address, else the number."""
    row = connection.execute(select(people.c.email, people.c.number).where(people.c.id == person)).one_or_none()
    told = (row.email or row.number or "") if row is not None else ""
    taken = connection.execute(select(accounts_table.c.id).where(accounts_table.c.login == accounts.folded(told)))
    return told if taken.first() is None else ""
