"""What a conformance case needs from whatever plays it: the pure engine, or the whole player with a web view."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tests.conformance.cases import Click, Launch, Step


@dataclass(frozen=True)
class Reply:
    """What an API call answered, and what GetLastError gave right after.

    `value` is a list of ids for `ObjectiveIds`, and None where a step names a record that isn't there.
    """

    value: str | list[str] | None
    error: str


@dataclass(frozen=True)
class Delivered:
    """An activity that was launched; `address` is what the frame opens, with its query."""

    package: str
    identifier: str
    address: str


@dataclass(frozen=True)
class Shown:
    """How a control or an entry looks to the learner. Not `visible`: it isn't there."""

    visible: bool
    enabled: bool


class Stopped(Exception):
    """The case can't go on: a package was refused, an API method is missing or threw, or nothing came in time."""


class Driver(Protocol):
    """Plays packages for one learner. Every method returns only when its effects can be seen, or raises Stopped."""

    def begin(self, learner: int) -> None:
        """Forget everything and go on as learner 1 or 2; called before a case and its predecessors."""
        ...

    def add_package(self, name: str, manifest: Path) -> None:
        """Make a package known: the manifest plus a page for each file it names. The same again is no second one."""
        ...

    def open(self, launch: Launch) -> None:
        """The learner opens a package, and picks `choose` before anything else if that is given."""
        ...

    def delivered(self) -> Delivered | None:
        """What has been launched since the last call, waiting as long as it may take; None if nothing comes."""
        ...

    def has_api(self) -> bool | None:
        """Whether the page finds API_1484_11 of version 1.0 or 1.0.x; None if this driver has no page."""
        ...

    def play(self, steps: Sequence[Step]) -> Iterator[Reply | None]:
        """The page makes calls; a reply for each, None if this driver can't judge it."""
        ...

    def page_terminates(self) -> None:
        """The page calls Terminate(""), and the player carries out what follows."""
        ...

    def on_unload(self, calls: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        """What the page will call in its unload handler."""
        ...

    def click(self, click: Click) -> None:
        """The learner uses a control of the player: `exit_all` and `exit_course` are Exit All."""
        ...

    def shown(self, control: str, identifier: str | None) -> Shown:
        """`continue`, `previous`, `toc` (with an identifier: that entry), or `content` (visible while a page is up)."""
        ...

    def session_over(self, expected: str) -> bool:
        """Whether the session is over the way `expected` says ("ended" or "suspended"), as far as can be told."""
        ...

    def close(self) -> None: ...
