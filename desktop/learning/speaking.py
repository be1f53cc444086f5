"""The language that somebody chose: the program speaks it to them, and courses are told of it."""

from dataclasses import replace

from desktop.learning.access import Access, Actor
from desktop.learning.policy import Action
from desktop.store import people
from desktop.store.store import Connection


def choose_language(access: Access, tag: str) -> Actor:
    """Keep the BCP 47 tag that the signed-in person chose for themselves; returns them as they are from now on.

    Waits for the disk. Raises NotAllowed, StoreError.
    """
    actor = access.actor

    def keep(connection: Connection) -> Actor:
        known = people.person(connection, actor.person)
        if known is not None and known.language != tag:
            facts = replace(people.PersonFacts.of(known), language=tag)
            people.change_person(connection, actor.person, facts, access.store.clock())
        return replace(actor, language=tag)

    return access.write(Action.LEARN, keep, of=actor.person).result()
