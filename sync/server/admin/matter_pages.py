"""What is to settle: parked, over the limit, forked and the like; seen, decided, and taken back."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqladmin.pagination import Pagination
from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import joinedload
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from sync.records.vocabulary import AttemptStanding, MatterKind, Role
from sync.server.admin import settling
from sync.server.admin.deeds import Asked, Done, NotDone, Undo, deed, here_of
from sync.server.admin.listing import Listing, Tab, begins
from sync.server.admin.mapped import Matter, Package, Person
from sync.server.admin.matter_cards import Card, cards, facts_of
from sync.server.admin.permissions import Deed
from sync.server.admin.reach import within
from sync.server.staff_sessions import SignedIn
from sync.server.store.tables import matters, parked, records

_PAGE = "/admin/matter/list"


class MatterPage(Listing, model=Matter):
    """A list of cards rather than a table: two sides want to be seen beside each other."""

    name_plural = "To settle"
    subtitle = "What could not be decided by itself. Everything is kept, whatever you choose."
    lucide = "scale"
    group = "Teach"
    find = "Find a person or a course"
    empty = "Nothing waits for you."
    empty_icon = "check"
    list_template = "matters.html"
    details_template = "matter.html"
    page_size = 10
    page_size_options: ClassVar = [10, 25]
    column_list: ClassVar = ["at"]
    column_default_sort: ClassVar = [("at", True)]
    tabs = (
        Tab("waiting", "Waiting", lambda: matters.c.settled_at.is_(None)),
        Tab("forked", "Two machines", lambda: _waits(MatterKind.FORKED)),
        Tab("over", "Over the limit", lambda: _waits(MatterKind.OVER_LIMIT)),
        Tab("parked", "Could not be used", lambda: _waits(MatterKind.PARKED)),
        Tab("settled", "Settled", lambda: matters.c.settled_at.is_not(None)),
    )

    def within(self, here: SignedIn) -> ColumnElement[bool] | None:
        return within(here, matters.c.learner_id)

    def list_query(self, request: Request) -> Select[Any]:
        query = super().list_query(request).outerjoin(Matter.learner).outerjoin(Matter.package)
        return query.options(*_WITH)

    def matching(self, word: str) -> ColumnElement[bool]:
        return begins(word, Person.given_name, Person.family_name, Package.title)

    async def list(self, request: Request) -> Pagination:
        page = await super().list(request)
        page.rows = list(await run_in_threadpool(self._cards, here_of(request), page.rows))
        return page

    def beside_details(self, here: SignedIn, pk: str) -> dict[str, Any]:
        """The card; and the record as it came, for administrators only, since it may name anybody."""
        with self.server.database.reading() as connection:
            subject = settling.matter_of(connection, here, pk)
            record = select(matters.c.record_id).where(matters.c.id == pk).scalar_subquery()
            held = connection.execute(select(parked).where(parked.c.record_id == record).limit(1)).first()
            kept = connection.execute(select(records).where(records.c.id == record)).first()
            shown = held if held is not None and held.line is not None else kept
            learner, sha256 = subject.learner, subject.package
            enrolment = settling.enrolment_of(connection, learner, sha256) if learner and sha256 else None
        return {
            "record": facts_of(shown) if here.manages and shown is not None else None,
            "enrolment": enrolment,
        }

    async def details_context(self, request: Request) -> dict[str, Any]:
        context = await super().details_context(request)
        model = await self.get_object_for_details(request)
        if model is not None:
            (context["one"],) = await run_in_threadpool(self._cards, here_of(request), [model])
        return context

    def _cards(self, here: SignedIn, rows: Sequence[Matter]) -> Sequence[Card]:
        with self.server.database.reading() as connection:
            return cards(connection, rows, manages=here.manages)

    # Deeds

    @deed("/go-on", Deed.SETTLE)
    def go_on(self, asked: Asked) -> Done:
        told = asked.text("session")
        session = _session(told)
        matter = asked.text("matter")
        before = settling.go_on_from(self.server, asked.here, matter, session, asked.text("reason", 2_000))
        undo = {"matter": matter, "session": str(before) if before is not None else ""}
        say = "The learner goes on from that side. The other one is kept." if session else "That choice was taken back."
        return Done(say, _PAGE, Undo("/admin/matter/go-on", undo))

    @deed("/count", Deed.SETTLE)
    def let_count(self, asked: Asked) -> Done:
        return self._stand(asked, AttemptStanding.COUNTS, "The attempt counts.")

    @deed("/set-aside", Deed.SETTLE)
    def set_aside(self, asked: Asked) -> Done:
        return self._stand(asked, AttemptStanding.SET_ASIDE, "The attempt is set aside. It stays in the record.")

    @deed("/dismiss", Deed.SETTLE)
    def dismiss(self, asked: Asked) -> Done:
        matter = asked.text("matter")
        settling.dismiss(self.server, asked.here, matter, asked.text("reason", 2_000))
        return Done("It needs nothing done.", _PAGE, Undo("/admin/matter/back", {"matter": matter}))

    @deed("/back", Deed.SETTLE)
    def back(self, asked: Asked) -> Done:
        settling.let_wait(self.server, asked.here, asked.text("matter"))
        return Done("It waits again.", _PAGE)

    @deed("/accept-role", Deed.SETTLE_ROLE)
    def accept_role(self, asked: Asked) -> Done:
        matter, role = asked.text("matter"), _role(asked.text("role"))
        settling.accept_role(self.server, asked.here, matter, role)
        return Done(f"The person is {role.value} now, on every device.", _PAGE)

    def _stand(self, asked: Asked, standing: AttemptStanding, say: str) -> Done:
        matter = asked.text("matter")
        settling.stand(self.server, asked.here, matter, standing, asked.text("reason", 2_000))
        return Done(say, _PAGE, Undo("/admin/matter/back", {"matter": matter}))


_WITH = (joinedload(Matter.learner), joinedload(Matter.package), joinedload(Matter.settler))


def _waits(what: MatterKind) -> ColumnElement[bool]:
    return matters.c.settled_at.is_(None) & (matters.c.what == what)


def _session(told: str) -> UUID | None:
    try:
        return UUID(told) if told else None
    except ValueError:
        raise NotDone("That side is not there any more. Look at the page again; nothing was changed.") from None


def _role(told: str) -> Role:
    try:
        return Role(told)
    except ValueError:
        raise NotDone("There is no such role. Nothing was changed.") from None
