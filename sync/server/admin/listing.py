"""What all lists of the admin pages have in common: our templates, tabs, a search by words, and nothing written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from sqladmin import ModelView
from sqlalchemy import ColumnElement, Select, SQLColumnExpression, and_, func, or_, select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from sync.server.admin.deeds import here_of
from sync.server.server import Server
from sync.server.staff_sessions import SignedIn


@dataclass(frozen=True, slots=True)
class Tab:
    """One way to look at a list. The first of a page is what it opens with."""

    key: str
    label: str
    condition: Callable[[], ColumnElement[bool]]


class Listing(ModelView):
    """A page with a list. The library reads, counts, sorts and pages; deeds are ours (`deeds`)."""

    can_create = False
    can_edit = False
    can_delete = False
    can_export = False
    can_import = False
    page_size = 25
    page_size_options: ClassVar = [25, 50, 100]
    list_template = "list.html"
    details_template = "details.html"

    subtitle: ClassVar[str] = ""
    find: ClassVar[str] = ""
    """What the search field says; no field where it says nothing."""
    empty: ClassVar[str] = "There is nothing here yet."
    empty_icon: ClassVar[str] = "search"
    group: ClassVar[str] = "Manage"
    lucide: ClassVar[str] = "package"
    tabs: ClassVar[tuple[Tab, ...]] = ()
    ends: ClassVar[frozenset[str]] = frozenset()
    """Columns of numbers, which stand at their end."""

    @property
    def server(self) -> Server:
        desk: Any = self._admin_ref
        found: Server = desk.server
        return found

    # Which rows

    def within(self, here: SignedIn) -> ColumnElement[bool] | None:
        """What keeps the list to what somebody may see; None: everything, for pages only administrators have."""
        raise NotImplementedError

    def matching(self, word: str) -> ColumnElement[bool]:
        """What a typed word has to fit; a row fits if every word does."""
        raise NotImplementedError

    def list_query(self, request: Request) -> Select[Any]:
        tab = self.tab(request)
        query = self._visible(request)
        return query.where(tab.condition()) if tab is not None else query

    def details_query(self, request: Request) -> Select[Any]:
        query: Select[Any] = super().details_query(request)
        condition = self.within(here_of(request))
        return query.where(condition) if condition is not None else query

    def search_query(self, stmt: Select[Any], term: str) -> Select[Any]:
        return stmt.where(and_(*(self.matching(word) for word in term.split()[:8])))

    def tab(self, request: Request) -> Tab | None:
        """The one that was chosen, else the first."""
        chosen = request.query_params.get("show")
        return next((tab for tab in self.tabs if tab.key == chosen), self.tabs[0] if self.tabs else None)

    def _visible(self, request: Request) -> Select[Any]:
        condition = self.within(here_of(request))
        query: Select[Any] = select(self.model)
        return query.where(condition) if condition is not None else query

    # What the templates need

    async def list_context(self, request: Request) -> dict[str, Any]:
        counts = await run_in_threadpool(self._counts, request)
        here = here_of(request)
        more = await run_in_threadpool(self.beside_list, here)
        return {"title": self.name_plural, "tab": self.tab(request), "counts": counts, **more}

    async def details_context(self, request: Request) -> dict[str, Any]:
        facts = await run_in_threadpool(self.beside_details, here_of(request), request.path_params["pk"])
        return {"page": self, **facts}

    def beside_list(self, here: SignedIn) -> dict[str, Any]:  # noqa: ARG002
        """What else the list's page shows. Blocks."""
        return {}

    def beside_details(self, here: SignedIn, pk: str) -> dict[str, Any]:  # noqa: ARG002
        """What else the page of one row shows. Blocks."""
        return {}

    def _counts(self, request: Request) -> dict[str, int]:
        """How many rows each tab has."""
        visible = self._visible(request)
        with self.server.database.reading() as connection:
            return {
                tab.key: connection.execute(
                    select(func.count()).select_from(visible.where(tab.condition()).subquery())
                ).scalar_one()
                for tab in self.tabs
            }


def begins(word: str, *columns: SQLColumnExpression[Any]) -> ColumnElement[bool]:
    """Whether a word is somewhere in one of the columns, whatever its case; signs mean themselves."""
    return or_(*(column.icontains(word, autoescape=True) for column in columns))
