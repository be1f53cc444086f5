"""The compatibility switches of the courses here: read for whoever opens one, set by whoever manages them."""

from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.policy import Action
from desktop.learning.seat_settings import settings_of
from desktop.learning.switches import Chosen, Standard, Switch, Switches, resolved, with_choice
from desktop.store import audit, library, policies
from desktop.store.library import Package
from desktop.store.store import Connection


def switches_for(connection: Connection, package: Package) -> Switches:
    """What holds when the course is opened now."""
    course = policies.switches_of(connection, package.id)
    return resolved(Standard.of(package.facts.edition), settings_of(connection).switches, course)


def chosen_for(access: Access, package: UUID) -> tuple[Chosen, Chosen]:
    """What is set for the whole application, and for this course. Raises NotAllowed, StoreError."""

    def look(connection: Connection) -> tuple[Chosen, Chosen]:
        return settings_of(connection).switches, policies.switches_of(connection, package)

    return access.read(Action.MANAGE_PACKAGES, look)


def set_switch(access: Access, package: UUID, switch: Switch, value: object | None) -> Chosen:
    """Set a switch for the course, None: as the application or the standard has it. Returns what was set before.

    Who has the course open goes on as they began. What others set meanwhile stays. Raises NotAllowed, StoreError;
    ValueError for a value that the switch can't have.
    """

    def work(connection: Connection) -> Chosen:
        before = policies.switches_of(connection, package)
        _keep(access, connection, package, before, with_choice(before, switch, value))
        return before

    return access.write(Action.MANAGE_PACKAGES, work).result()


def set_switches(access: Access, package: UUID, chosen: Chosen) -> None:
    """Set exactly these for the course, to undo a change or to begin from nothing. Raises NotAllowed, StoreError."""

    def work(connection: Connection) -> None:
        _keep(access, connection, package, policies.switches_of(connection, package), chosen)

    access.write(Action.MANAGE_PACKAGES, work).result()


def _keep(access: Access, connection: Connection, package: UUID, before: Chosen, after: Chosen) -> None:
    if dict(before) == dict(after) or library.package(connection, package) is None:
        return
    now = access.store.clock()
    policies.keep_switches(connection, package, after, now)
    names = sorted(name for name in {*before, *after} if before.get(name) != after.get(name))
    detail = {"switches": {name: after.get(name) for name in names}}
    actor, action = access.actor.person, Action.MANAGE_PACKAGES.value
    audit.note(connection, actor, action, now, subject=("package", package), detail=detail)
