"""What a screen needs of the program: the machine that is there for everybody, and one signed-in person's desk."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.config import Config
from desktop.importing import ImportQueue
from desktop.learning.access import Access, Actor
from desktop.learning.library import Library
from desktop.player.background import Background
from desktop.player.scheme import RuntimeFiles
from desktop.preparing import MediaQueue
from desktop.store.store import Store
from desktop.ui.main_window import MainWindow
from desktop.ui.pictures import Covers
from desktop.ui.places import Place
from desktop.ui.widgets.notices import Toast, ToastAction
from desktop.wiring.syncing import Syncing


@dataclass(frozen=True)
class Machine:
    """What is there whoever is signed in. Nothing of it may hold anything of a person's."""

    config: Config
    store: Store
    library: Library
    window: MainWindow
    imports: ImportQueue
    media: MediaQueue
    background: Background
    serving: Background
    """A course's files have threads of their own, so that a long import never holds a lesson up."""
    runtime: RuntimeFiles
    covers: Covers
    syncing: Syncing


@dataclass(frozen=True)
class Desk:
    """Made at sign-in, thrown away at sign-out: everything that a screen may use, and all of it for one person."""

    access: Access
    store: Store
    config: Config
    library: Library
    imports: ImportQueue
    media: MediaQueue
    background: Background
    """Its answers are dropped once the person has gone; what it was asked to do is done all the same."""
    covers: Covers
    syncing: Syncing
    """The exchange with the server, which nobody waits for."""
    toast: Callable[[str, ToastAction | None], Toast]
    """Say in passing what was done, and how to take it back."""
    say: Callable[[BaseException], None]
    """Tell what could not be done; what no use case foresees is raised. Fits as `failed` of `background.run`."""
    show: Callable[[QWidget, Place], None]
    """Show a page as being at a place. Taken in the first time; Esc that it leaves alone leads to the place's own."""
    go: Callable[[Place], None]
    """Go to a place's own page, which is read again."""
    wait_for: Callable[[Place, int], None]
    """Show on the rail how much waits at a place; 0 shows nothing."""
    open_course: Callable[..., None]
    """Open the course of a SHA-256 in the player; see `Playing.open`."""
    after_course: Callable[[], bool]
    """Whether a place is shown because a course was left, and not because somebody went there."""
    import_packages: Callable[[], None]
    """Ask for files, and import them."""
    sign_out: Callable[[], None]
    by_keyboard: Callable[[], bool]
    """Whether the focus came by a key; lists ask it for the ring around a row."""

    @property
    def actor(self) -> Actor:
        """Who is signed in."""
        return self.access.actor
