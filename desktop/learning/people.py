"""People of a center: who is there, what is known of them, and how they come, change and go."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.pins import digits_for
from desktop.learning.policy import Action
from desktop.store import audit, credentials, groups, people, people_list
from desktop.store.groups import Group
from desktop.store.people import Person, PersonFacts
from desktop.store.people_list import PeopleCounts, PeopleFilter, PersonRow, PersonState
from desktop.store.people_results import CourseOfPerson, courses_of
from desktop.store.store import Connection
from desktop.words import translate
from sync.records.vocabulary import Role

# The layers above take the store's records from here.
__all__ = [
    "CourseOfPerson",
    "Group",
    "PeopleCounts",
    "PeopleError",
    "PeopleFilter",
    "PeoplePage",
    "Person",
    "PersonFacts",
    "PersonRow",
    "PersonSheet",
    "PersonState",
    "Role",
    "add_person",
    "bring_back",
    "change_person",
    "count_people",
    "deactivate",
    "drop_short_pin",
    "in_a_line",
    "list_people",
    "person_sheet",
    "require_another_administrator",
    "tidied",
]

LONGEST: Final = 255
_LONGEST_EMAIL: Final = 320
_EMAIL: Final = re.compile(r"[^@\s=+-][^@\s]*@[^@\s]+")
_FORMULA: Final = ("=", "+", "-", "@")
"""Nobody is called that; in a list opened as a spreadsheet it would be carried out."""
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


class PeopleError(Exception):
    """Why something can't be done with a person or a group, as a sentence: what is in the way, and what to do.

    PeopleError
    ├── UnfitFacts          a name is missing, too long, …
    ├── NumberTaken         somebody else is called by that number
    ├── NobodyThere         there is no such person or group any more
    ├── LastAdministrator   nobody could manage this seat afterwards
    └── NotOneself          one can't do this to oneself
    """


class UnfitFacts(PeopleError):
    pass


class NumberTaken(PeopleError):
    def __init__(self, number: str, owner: Person) -> None:
        said = translate(
            "People", "The number {number} is {name}’s already. Nothing was changed; choose another number."
        )
        super().__init__(said.format(number=number, name=owner.name))
        self.owner = owner


class NobodyThere(PeopleError):
    def __init__(self) -> None:
        super().__init__(
            translate("People", "This person is not here any more. Nothing was changed; look at the list again.")
        )


class LastAdministrator(PeopleError):
    def __init__(self) -> None:
        super().__init__(
            translate(
                "People",
                "Without this person nobody could manage this machine. Nothing was changed; "
                "make somebody else an administrator first.",
            )
        )


class NotOneself(PeopleError):
    def __init__(self) -> None:
        super().__init__(
            translate("People", "You can’t do this to yourself. Nothing was changed; ask another administrator.")
        )


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """`count` is how many fit in all."""

    rows: tuple[PersonRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """All that is known of one person. `pin_digits` None: no PIN on this seat; `tries` None: no wrong ones."""

    person: Person
    groups: tuple[Group, ...]
    pin_digits: int | None
    tries: credentials.Tries | None
    has_badge: bool
    last_sign_in: datetime | None
    courses: tuple[CourseOfPerson, ...]
    may_manage: bool


def list_people(access: Access, wanted: PeopleFilter | None = None, after: int = 0, most: int = 100) -> PeoplePage:
    """Those the filter fits, by name, `after` so many. An instructor sees their groups, a learner themselves."""
    wanted = wanted or PeopleFilter()

    def work(connection: Connection) -> PeoplePage:
        reach = access.reach(connection, Action.SEE_RESULTS)
        rows = people_list.people_page(connection, wanted, reach, after, most)
        return PeoplePage(tuple(rows), people_list.count_people(connection, wanted, reach))

    return access.read(Action.SEE_RESULTS, work)


def count_people(access: Access) -> PeopleCounts:
    """How many of each kind there are, of those the actor may see."""
    return access.read(
        Action.SEE_RESULTS,
        lambda connection: people_list.tally_people(connection, access.reach(connection, Action.SEE_RESULTS)),
    )


def person_sheet(access: Access, person: UUID) -> PersonSheet:
    """Raises NobodyThere, NotAllowed."""

    def work(connection: Connection) -> PersonSheet:
        found = _there(connection, person)
        verifier = credentials.verifier_of(connection, person)
        row = people_list.people_rows(connection, [person])[0]
        return PersonSheet(
            person=found,
            groups=groups.groups_of(connection, [person]).get(person, ()),
            pin_digits=verifier.digits if verifier is not None else None,
            tries=credentials.tries_of(connection, person),
            has_badge=row.has_badge,
            last_sign_in=row.last_sign_in,
            courses=tuple(courses_of(connection, person)),
            may_manage=access.actor.may(Action.MANAGE_PEOPLE),
        )

    return access.read(Action.SEE_RESULTS, work, of=person)


def add_person(access: Access, facts: PersonFacts) -> Person:
    """A new person, who still needs a PIN. Raises UnfitFacts, NumberTaken, NotAllowed."""

    def work(connection: Connection) -> Person:
        fit = tidied(facts)
        _require_free_number(connection, fit.number, None)
        made = people.add_with(connection, fit, access.store.clock())
        _note(connection, access, made.id, "added", role=made.role.value)
        return made

    return access.write(Action.MANAGE_PEOPLE, work).result()


def change_person(access: Access, person: UUID, facts: PersonFacts) -> Person:
    """Replace what is known of a person; the trail says which facts changed, not what they are.

    A PIN that is too short for the new role is taken away, so that nobody manages with a learner's PIN.

    Raises UnfitFacts, NumberTaken, NobodyThere, NotOneself (one's own role), LastAdministrator, NotAllowed.
    """

    def work(connection: Connection) -> Person:
        known, fit, now = _there(connection, person), tidied(facts), access.store.clock()
        _require_free_number(connection, fit.number, person)
        if fit.role is not known.role:
            _require_other(connection, access, known)
            drop_short_pin(connection, person, fit.role)
        before, after = PersonFacts.of(known).columns(), fit.columns()
        changed = sorted(name for name in before if before[name] != after[name] and name != "sort_name")
        if changed:
            people.change_person(connection, person, fit, now)
            _note(connection, access, person, "changed", facts=changed, role=fit.role.value)
        return _there(connection, person)

    return access.write(Action.MANAGE_PEOPLE, work).result()


def deactivate(access: Access, person: UUID) -> None:
    """They can't sign in any more; all they did stays. `bring_back` undoes it.

    Raises NobodyThere, NotOneself, LastAdministrator, NotAllowed.
    """

    def work(connection: Connection) -> None:
        known = _there(connection, person)
        _require_other(connection, access, known)
        if known.deactivated_at is None:
            people.deactivate(connection, person, access.store.clock())
            _note(connection, access, person, "deactivated")

    access.write(Action.MANAGE_PEOPLE, work).result()


def bring_back(access: Access, person: UUID) -> None:
    """Undo `deactivate`. A guest whose work was given to somebody stays gone. Raises NobodyThere, NotAllowed."""

    def work(connection: Connection) -> None:
        known = _there(connection, person)
        if known.given_to is not None:
            raise NobodyThere
        if known.deactivated_at is not None:
            people.bring_back(connection, person, access.store.clock())
            _note(connection, access, person, "brought back")

    access.write(Action.MANAGE_PEOPLE, work).result()


def tidied(facts: PersonFacts) -> PersonFacts:
    """The facts as they are kept: no surplus blanks, nothing unprintable, None for what is empty. Raises UnfitFacts."""
    given, family = in_a_line(facts.given_name), in_a_line(facts.family_name)
    if not given and not family:
        raise UnfitFacts(translate("People", "A name is missing. Write at least a given or a family name."))
    number, source_id = in_a_line(facts.number or ""), in_a_line(facts.source_id or "")
    for value in (given, family, number, source_id):
        if len(value) > LONGEST:
            said = translate("People", "“{start}…” is longer than %n character(s). Shorten it.", "", LONGEST)
            raise UnfitFacts(said.format(start=value[:20]))
        if value.startswith(_FORMULA):
            said = translate("People", "“{text}” begins as a formula does. Take the first sign away.")
            raise UnfitFacts(said.format(text=value[:40]))
    email = in_a_line(facts.email or "")
    if email and (len(email) > _LONGEST_EMAIL or not _EMAIL.fullmatch(email)):
        said = translate("People", "“{email}” is no e-mail address. Write it as name@place, or leave it empty.")
        raise UnfitFacts(said.format(email=email[:40]))
    language = in_a_line(facts.language or "").replace("_", "-")
    if language and (len(language) > 35 or not _LANGUAGE.fullmatch(language)):
        said = translate(
            "People", "“{language}” is no language code. Write one such as en, fr or ar, or leave it empty."
        )
        raise UnfitFacts(said.format(language=language[:40]))
    return PersonFacts(given, family, number or None, email or None, language or None, facts.role, source_id or None)


def in_a_line(text: str) -> str:
    """A name as it is kept: no surplus blanks, nothing unprintable, nothing that turns the line around."""
    # Direction marks and zero-width joiners shape names in some scripts; control characters shape nothing.
    return " ".join("".join(sign for sign in text if sign.isprintable() or sign in "\u200c\u200d \t\n").split())


def _there(connection: Connection, person: UUID) -> Person:
    found = people.person(connection, person)
    if found is None or found.erased_at is not None:
        raise NobodyThere
    return found


def _require_free_number(connection: Connection, number: str | None, person: UUID | None) -> None:
    owner = people.person_of_number(connection, number) if number is not None else None
    if owner is not None and owner.id != person:
        raise NumberTaken(owner.number or "", owner)


def _require_other(connection: Connection, access: Access, known: Person) -> None:
    """Nobody locks themselves out, or the last who could let others in again."""
    if known.id == access.actor.person:
        raise NotOneself
    require_another_administrator(connection, known)


def require_another_administrator(connection: Connection, known: Person) -> None:
    """Raises LastAdministrator where nobody but `known` manages this seat."""
    if known.role is Role.ADMINISTRATOR and people.active_administrators(connection) <= {known.id}:
        raise LastAdministrator


def drop_short_pin(connection: Connection, person: UUID, role: Role) -> None:
    """Nobody teaches or manages with a learner's PIN; they are given a new one."""
    verifier = credentials.verifier_of(connection, person)
    if verifier is not None and verifier.digits < digits_for(role):
        credentials.forget_credentials(connection, person)


def _note(connection: Connection, access: Access, person: UUID, what: str, **detail: object) -> None:
    now = access.store.clock()
    audit.note(
        connection,
        access.actor.person,
        Action.MANAGE_PEOPLE.value,
        now,
        subject=("person", person),
        detail={"what": what, **detail},
    )
