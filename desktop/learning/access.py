"""A signed-in person's way to the store: every unit of work asks the policy first, inside its own transaction."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from desktop.learning.policy import Action, Scope, scope_of
from desktop.store import groups
from desktop.store.store import Connection, Store
from desktop.words import translate
from sync.records.vocabulary import Role

T = TypeVar("T")


class NotAllowed(Exception):
    """Somebody may not do this. The sentence is for them."""

    def __init__(self, actor: "Actor", action: Action) -> None:
        super().__init__(translate("Access", "This is not open to you. Nothing was changed. Ask an administrator."))
        self.actor = actor
        self.action = action


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is signed in. `language` is a BCP 47 tag, None where they never chose one."""

    person: UUID
    role: Role
    name: str
    language: str | None = None
    guest: bool = False

    def may(self, action: Action) -> bool:
        """Whether anything of the kind is open to them, so that a screen shows what leads there."""
        return scope_of(self.role, action) is not Scope.NOBODY


@dataclass(frozen=True)
class Access:
    """The store, for one signed-in person. It is thrown away at sign-out.

    `of` is whom the records belong to; None where they belong to nobody in particular (packages, settings, lists). A
    list asks `reach` whose rows it may hold.
    """

    store: Store
    actor: Actor

    def write(self, action: Action, work: Callable[[Connection], T], *, of: UUID | None = None) -> "Future[T]":
        """Queue a unit of work; the future fails with NotAllowed where the policy refuses, and nothing is done."""

        def guarded(connection: Connection) -> T:
            self.require(connection, action, of)
            return work(connection)

        return self.store.write(guarded)

    def read(self, action: Action, work: Callable[[Connection], T], *, of: UUID | None = None) -> T:
        """Read now. Raises NotAllowed, StoreError."""

        def guarded(connection: Connection) -> T:
            self.require(connection, action, of)
            return work(connection)

        return self.store.read(guarded)

    def require(self, connection: Connection, action: Action, of: UUID | None = None) -> None:
        """Raises NotAllowed unless the policy lets the actor do this to that person's records."""
        scope = scope_of(self.actor.role, action)
        if scope is Scope.EVERYBODY:
            return
        if scope is Scope.NOBODY:
            raise NotAllowed(self.actor, action)
        if of is None or (of == self.actor.person and scope is not Scope.TAUGHT):
            return
        if scope in (Scope.GROUPS, Scope.TAUGHT) and groups.teaches(connection, self.actor.person, of):
            return
        raise NotAllowed(self.actor, action)

    def reach(self, connection: Connection, action: Action) -> "frozenset[UUID] | None":
        """Whose rows a list may hold: a set of people, or None for everybody."""
        scope = scope_of(self.actor.role, action)
        if scope is Scope.EVERYBODY:
            return None
        if scope in (Scope.GROUPS, Scope.TAUGHT):
            taught = groups.taught_by(connection, self.actor.person)
            return taught | {self.actor.person} if scope is Scope.GROUPS else taught
        return frozenset({self.actor.person}) if scope is Scope.OWN else frozenset()
