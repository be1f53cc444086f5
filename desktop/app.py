"""The composition root: makes the one machine that is there for everybody, and seats whoever signs in."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.config import Config
from desktop.content.importer import sweep_leftovers
from desktop.course_window import CourseWindow
from desktop.importing import ImportQueue
from desktop.learning.access import Actor
from desktop.learning.library import Library
from desktop.learning.lost import settle_lost_sessions
from desktop.learning.pins import COSTS, Costs
from desktop.learning.sign_in import Doorkeeper
from desktop.log import keep_log
from desktop.player.background import Background
from desktop.player.collector import Collector
from desktop.player.scheme import RuntimeFiles, register_scheme
from desktop.preparing import MediaQueue
from desktop.scorm.refusal import PackageError
from desktop.store.errors import StoreError
from desktop.store.library import package_by_sha256
from desktop.store.store import Store
from desktop.ui.failure import Failure
from desktop.ui.languages import languages
from desktop.ui.library_model import CourseCard
from desktop.ui.main_window import MainWindow
from desktop.ui.pictures import Covers
from desktop.ui.places import Place
from desktop.ui.start_dialog import StartDialog
from desktop.ui.status import Status
from desktop.ui.theme import theme_service
from desktop.wiring.desk import Machine
from desktop.wiring.door import Door
from desktop.wiring.sitting import Sitting
from desktop.wiring.syncing import Syncing
from desktop.words import translate

SWITCH_INTERVAL = 0.0002
"""Seconds. Writer and window take turns with the interpreter; the usual 5 ms a turn would be most of a commit."""


class Carrel(QObject):
    """One running Carrel: its window, its door, and at most one person at it. Everything slow runs elsewhere."""

    opening = Signal(object)
    """A `CourseWindow` that is about to open its course."""

    def __init__(self, config: Config, store: Store, costs: Costs = COSTS) -> None:
        super().__init__(QApplication.instance())
        Collector(self)
        self.store = store
        self.window = MainWindow()
        self.library = Library(store, config.courses)
        # One thread of its own: an import never holds up the opening of a course.
        self._unpacking = Background(self, threads=1)
        # And one that waits for the process that prepares media.
        self._encoding = Background(self, threads=1)
        media = MediaQueue(self.library, config.data, self._encoding, self)
        background = Background(self)
        self.machine = Machine(
            config=config,
            store=store,
            library=self.library,
            window=self.window,
            imports=ImportQueue(store, self.library, self._card_of, self._unpacking, self),
            media=media,
            background=background,
            serving=Background(self),
            runtime=RuntimeFiles(),
            covers=Covers(self.window),
            syncing=Syncing(store, self.library, config.arriving, background, self),
        )
        self.doorkeeper = Doorkeeper(store, costs)
        self.door = Door(self.machine, self.doorkeeper, self)
        self.sitting: Sitting | None = None
        self._next: tuple[Actor, Place | None] | None = None
        self._quitting = False
        self._outgrown = False
        self.window.may_close = self.may_close
        self.window.sign_out_requested.connect(self.sign_out)
        self.door.admitted.connect(self.seat)
        languages().changed.connect(theme_service().renew)
        theme_service().scaled.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Show the window with the door: the first start, or who is learning."""
        self.window.show()
        self.door.open()
        if self.store.recovery is not None:
            happened, _, rest = self.store.recovery.sentence.partition(". ")
            self.door.tell(f"{happened}.", rest)
        self.machine.syncing.start()
        media = self.machine.media
        media.failed.connect(self.say)
        self.machine.background.run(self._put_in_order, lambda _: media.go_on(), self.say)

    def _put_in_order(self) -> None:
        settle_lost_sessions(self.store, self.library)
        self.library.tidy()
        sweep_leftovers(self.machine.config.trying)

    # People

    def seat(self, actor: Actor, at: Place | None = None) -> None:
        """Somebody has signed in. Whoever sat there before has gone. `at` is where they begin, if not at home."""
        if self.sitting is not None:
            return
        if actor.language is not None:
            languages().speak(actor.language)
        self.sitting = Sitting(self.machine, actor, self)
        self.sitting.spoken.connect(self._seat_anew)
        self.sitting.playing.opening.connect(self.opening)
        self.sitting.over.connect(self._went)
        self.sitting.stayed.connect(self._stayed)
        self.sitting.playing.left.connect(self._course_left)
        self.sitting.begin(at)
        self.door.leave()

    def sign_out(self) -> None:
        """Leave an open course properly, then take away all that is the person's, then show the door."""
        if self.sitting is not None:
            self.sitting.leave()

    def _seat_anew(self, actor: Actor) -> None:
        """Words do not change on pages that are there: all that is theirs is made anew, in the language they chose."""
        if self.sitting is not None and self.sitting.playing.player is None:
            self._next = (actor, self.sitting.view.place)
            self.sitting.leave()

    def _make_anew(self) -> None:
        """Everything has another size: whatever is on the screen is made again, an open course when it is left."""
        self.window.fit()
        self._outgrown = self.player is not None
        if self._outgrown:
            return
        if self.sitting is None:
            self.door.make_anew()
        else:
            self._seat_anew(self.sitting.actor)

    def _course_left(self) -> None:
        if self._outgrown:
            self._make_anew()

    def _went(self) -> None:
        gone, self.sitting = self.sitting, None
        following, self._next = self._next, None
        if gone is None:
            return
        gone.deleteLater()
        if following is not None:
            self.machine.window.show_front(QWidget())
            self.seat(*following)
            return
        self.door.say_goodbye(gone.actor)
        if self._quitting:
            self.window.close()
        else:
            self.door.open()

    @property
    def player(self) -> CourseWindow | None:
        """The open course."""
        return self.sitting.playing.player if self.sitting is not None else None

    @property
    def imports(self) -> ImportQueue:
        return self.machine.imports

    @property
    def importing(self) -> bool:
        """Whether packages are being imported."""
        return self.imports.running

    @property
    def preparing(self) -> bool:
        """Whether media of courses are being prepared."""
        return self.machine.media.running

    def _card_of(self, sha256: str) -> CourseCard | None:
        package = self.store.read(lambda connection: package_by_sha256(connection, sha256))
        return CourseCard(sha256, package.facts.title, Status.NOT_STARTED) if package is not None else None

    # Leaving

    def may_close(self) -> bool:
        """Whether the window may go now; whoever is signed in is signed out first, so that everything is saved."""
        if self.sitting is None:
            return True
        self._quitting = True
        self.sign_out()
        return self.sitting is None

    def _stayed(self) -> None:
        """Leaving was refused and the learner was told: closing the window is off until it is asked for again."""
        self._quitting = False

    def close(self) -> None:
        """Store everything, then let go of the data folder."""
        self.imports.cancel()
        self.machine.media.close()
        self.machine.syncing.close()
        for background in (self.machine.background, self.machine.serving, self._unpacking, self._encoding):
            background.close()
        self.store.close()
        self.window.deleteLater()
        self.deleteLater()

    def say(self, error: BaseException) -> None:
        """Tell in passing what could not be done; what is no failure of disk or course is raised."""
        if isinstance(error, PackageError | StoreError | OSError):
            self.window.warn(str(error))
        else:
            raise error


def make_application(arguments: Sequence[str]) -> QApplication:
    """The Qt application, with what must be set before it exists."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    QApplication.setApplicationName("Carrel")
    QApplication.setOrganizationName("Carrel")
    return QApplication(list(arguments))


def open_store(config: Config, ask: Callable[[Failure], bool]) -> Store | None:
    """The store of the data folder. What prevents it is told to `ask`, which says whether to try again."""
    while True:
        try:
            config.make_folders()
            return Store.open(config.data)
        except StoreError as error:
            failure = Failure.told_by(str(error))
        except OSError as error:
            failure = Failure(
                translate("Start", "Carrel could not make its folders in {folder} ({reason}).").format(
                    folder=config.data.parent, reason=error.strerror or error
                ),
                translate("Start", "Nothing was changed."),
                translate("Start", "Make the folder writable for this user, or start Carrel with another one."),
            )
        if not ask(failure):
            return None


def _ask_in_a_dialog(failure: Failure) -> bool:
    return StartDialog(failure).exec() == QDialog.DialogCode.Accepted


def launch(config: Config, samples: Path | None = None) -> int:
    """Run Carrel until its window closes. A store that can't be opened is told in a window, not in a log."""
    register_scheme()
    application = make_application(sys.argv[:1])
    languages().speak(None)  # until the seat's own language can be read
    store = open_store(config, _ask_in_a_dialog)
    if store is None:
        return 1
    keep_log(config.data)
    carrel = Carrel(config, store)
    carrel.start()
    if samples is not None:
        carrel.imports.add_samples(samples, carrel.say)
    code = application.exec()
    carrel.close()
    return code
