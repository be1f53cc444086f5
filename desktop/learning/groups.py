"""Groups: made, renamed, removed, and who is in them. An instructor in a group teaches the learners in it."""

from collections.abc import Iterable
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.people import LONGEST, NobodyThere, UnfitFacts
from desktop.learning.policy import Action, Scope, scope_of
from desktop.store import audit, groups, people
from desktop.store.groups import Group, GroupSize
from desktop.store.store import Connection
from desktop.words import translate

# The layers above take the store's records from here.
__all__ = [
    "Group",
    "GroupSize",
    "add_group",
    "bring_back_group",
    "list_groups",
    "put_in_group",
    "remove_group",
    "rename_group",
    "take_out_of_group",
]


def list_groups(access: Access) -> tuple[GroupSize, ...]:
    """The groups by name with their sizes: all for an administrator, else those the actor is in."""
    everywhere = scope_of(access.actor.role, Action.SEE_RESULTS) is Scope.EVERYBODY
    of = None if everywhere else access.actor.person
    return access.read(Action.SEE_RESULTS, lambda connection: tuple(groups.group_sizes(connection, of=of)))


def add_group(access: Access, name: str) -> Group:
    """A new group. Raises UnfitFacts where the name is empty or another group's, NotAllowed."""

    def work(connection: Connection) -> Group:
        made = groups.add_group(connection, _fit_name(connection, name, None), access.store.clock())
        _note(connection, access, made.id, "added")
        return made

    return access.write(Action.MANAGE_PEOPLE, work).result()


def rename_group(access: Access, group: UUID, name: str) -> None:
    """Raises UnfitFacts, NobodyThere, NotAllowed."""

    def work(connection: Connection) -> None:
        _there(connection, group)
        groups.rename_group(connection, group, _fit_name(connection, name, group), access.store.clock())
        _note(connection, access, group, "renamed")

    access.write(Action.MANAGE_PEOPLE, work).result()


def remove_group(access: Access, group: UUID) -> None:
    """Nobody is taught through it any more; `bring_back_group` undoes it with all who were in it."""

    def work(connection: Connection) -> None:
        _there(connection, group)
        groups.remove_group(connection, group, access.store.clock())
        _note(connection, access, group, "removed")

    access.write(Action.MANAGE_PEOPLE, work).result()


def bring_back_group(access: Access, group: UUID) -> None:
    """Undo `remove_group`. Raises UnfitFacts where its name was given to another meanwhile."""

    def work(connection: Connection) -> None:
        known = groups.group(connection, group)
        if known is None:
            raise NobodyThere
        _fit_name(connection, known.name, group)
        groups.bring_back_group(connection, group, access.store.clock())
        _note(connection, access, group, "brought back")

    access.write(Action.MANAGE_PEOPLE, work).result()


def put_in_group(access: Access, group: UUID, members: Iterable[UUID]) -> int:
    """How many of them were not in it before. Raises NobodyThere, NotAllowed."""
    wanted = tuple(members)

    def work(connection: Connection) -> int:
        _there(connection, group)
        for member in wanted:
            known = people.person(connection, member)
            if known is None or known.erased_at is not None or known.guest:
                raise NobodyThere
        now = access.store.clock()
        added = groups.put_in_group(connection, group, wanted, now)
        _note(connection, access, group, "members added", people=[str(member) for member in wanted])
        return added

    return access.write(Action.MANAGE_PEOPLE, work).result()


def take_out_of_group(access: Access, group: UUID, members: Iterable[UUID]) -> int:
    """How many of them were in it. Raises NobodyThere, NotAllowed."""
    wanted = tuple(members)

    def work(connection: Connection) -> int:
        _there(connection, group)
        taken = groups.take_out_of_group(connection, group, wanted, access.store.clock())
        _note(connection, access, group, "members removed", people=[str(member) for member in wanted])
        return taken

    return access.write(Action.MANAGE_PEOPLE, work).result()


def _there(connection: Connection, group: UUID) -> Group:
    found = groups.group(connection, group)
    if found is None or found.removed_at is not None:
        raise NobodyThere
    return found


def _fit_name(connection: Connection, name: str, group: UUID | None) -> str:
    fit = " ".join(name.split())
    if not fit or len(fit) > LONGEST:
        said = translate("Groups", "A group needs a name of at most %n character(s). Nothing was changed.", "", LONGEST)
        raise UnfitFacts(said)
    for other in groups.all_groups(connection):
        if other.removed_at is None and other.id != group and people.folded(other.name) == people.folded(fit):
            said = translate("Groups", "There is a group “{name}” already. Nothing was changed; choose another name.")
            raise UnfitFacts(said.format(name=other.name))
    return fit


def _note(connection: Connection, access: Access, group: UUID, what: str, **detail: object) -> None:
    audit.note(
        connection,
        access.actor.person,
        Action.MANAGE_PEOPLE.value,
        access.store.clock(),
        subject=("group", group),
        detail={"what": what, **detail},
    )
