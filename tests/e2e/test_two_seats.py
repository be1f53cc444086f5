"""Two seats and a server in a process of its own: one learner, one attempt, two machines that never met.

One seat has the real window, the other none; both have the real database, course, exchange and server.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.learning.access import Actor
from desktop.learning.enrolling import set_course_policy
from desktop.learning.packages import CoursePolicy
from desktop.store.attempts import Attempt
from desktop.store.people import everybody
from desktop.ui.matters_model import MatterCard, Verb
from desktop.ui.places import Place
from desktop.ui.server_dialogs import ConnectDialog
from desktop.ui.teaching_dialogs import ReasonDialog
from desktop.ui.widgets.sync_state import Kept
from desktop.wiring.packages import PackagesScreen
from desktop.wiring.sync import SyncScreen
from sync.records.vocabulary import AttemptStanding, Completion, MatterKind, Success
from sync.server.depot import Depot
from sync.server.importing import import_package, import_roster
from sync.server.server import Server
from tests.e2e.far_seat import FarSeat, attempts_on, sealed
from tests.faults.server import ServerProcess, invitation
from tests.seat import Seat
from tests.small_course import make_course

ROSTER = (
    "given name,family name,number,role,group\nAmina,Yusuf,L-7,learner,Deck crew\nTomás,Rivera,L-8,learner,Deck crew\n"
)
PAGE = """<!doctype html><title>Signals</title><p>Signals</p><script>
let place = window;
while (!place.API_1484_11 && place.parent !== place) place = place.parent;
const api = place.API_1484_11;
api.Initialize("");
function half(place) {
  api.SetValue("cmi.location", place);
  api.SetValue("cmi.completion_status", "incomplete");
  api.SetValue("cmi.exit", "suspend");
  return api.Commit("");
}
function finish(scaled, success) {
  api.SetValue("cmi.score.scaled", String(scaled));
  api.SetValue("cmi.success_status", success);
  api.SetValue("cmi.completion_status", "completed");
  api.SetValue("cmi.exit", "normal");
  return api.Commit("");
}
</script>"""


@dataclass
class Center:
    """The server, the seat with the window, the seat without one, and what they have in common."""

    server: ServerProcess
    seat: Seat
    far: FarSeat
    sha256: str
    stick: Path | None = None
    """Where there is one, the far seat never reaches the server but by it."""

    def far_meets(self) -> None:
        """The far seat and the server tell each other all they have."""
        if self.stick is None:
            self.far.exchange()
            return
        with _opened(self.server) as server:
            self.far.by_stick(server, self.stick)

    def sync(self) -> None:
        """By the button, and wait until everything is where it belongs."""
        screen, syncing = self.page(), self.seat.carrel.machine.syncing
        self.seat.until(lambda: not syncing.status.is_running, "the exchange before to end", 60)
        before = syncing.status.last
        screen.page.sync_asked.emit()
        self.seat.until(
            lambda: syncing.status.last is not before and not syncing.status.is_running,
            f"the exchange; {syncing.status}",
            60,
        )
        syncing.look()
        self.seat.until(lambda: not syncing.facts.waiting, f"everything to be on the server; {syncing.status}", 60)

    def page(self) -> SyncScreen:
        if self.seat.carrel.sitting is None:
            assert self.seat.administrator is not None
            self.seat.sign_in(self.seat.administrator)
        self.seat.sitting.go(Place.SYNC)
        screen = self.seat.sitting.screen(Place.SYNC)
        assert isinstance(screen, SyncScreen)
        return screen

    def learner(self) -> Actor:
        """Amina, who came from the roster."""
        person = next(one for one in self.seat.carrel.store.read(everybody) if one.name == "Amina Yusuf")
        return Actor(person.id, person.role, person.name, person.language)

    def play(self, script: str) -> None:
        """Amina sits down at the window, does this in the course, and leaves."""
        if self.seat.carrel.sitting is not None:
            self.seat.sign_out()
        self.seat.sign_in(self.learner())
        self.seat.open(self.sha256)
        self.seat.until_script("typeof w.half === 'function'", "the page")
        assert self.seat.script(f"return w.{script};") == "true"
        self.seat.until_saved()
        self.seat.leave()
        self.seat.sign_out()

    def both_hear(self, times: int = 2) -> None:
        for _ in range(times):
            self.settled()
            self.far_meets()
            self.sync()

    def settled(self) -> None:
        """What came in has been worked out."""
        assert self.server.disk.wait_until_worked_out(), self.server.disk.hindrances()

    def attempts_here(self) -> list[Attempt]:
        package = self.seat.carrel.library.package(self.sha256)
        assert package is not None
        return attempts_on(self.seat.carrel.store, self.learner().person, package.id)

    def attempts_there(self) -> list[Attempt]:
        package = self.far.library.package(self.sha256)
        person = next(one for one in self.far.store.read(everybody) if one.name == "Amina Yusuf")
        assert package is not None
        return attempts_on(self.far.store, person.id, package.id)


@pytest.fixture
def center(qapp: object, tmp_path: Path) -> Iterator[Center]:
    """A server with a roster and a course, and two empty seats that have just been connected to it."""
    with _center(tmp_path) as made:
        made.far.join(invitation(made.server.port, made.server.disk.invite(1)[0]))
        yield made


@pytest.fixture
def center_by_stick(qapp: object, tmp_path: Path) -> Iterator[Center]:
    """The same, but that no network reaches the far seat, from its enrolment on."""
    with _center(tmp_path) as made:
        made.stick = tmp_path / "stick"
        made.stick.mkdir()
        with _opened(made.server) as server:
            made.far.join_by_files(server, made.stick)
        yield made


@contextmanager
def _center(folder: Path) -> Iterator[Center]:
    (folder / "server").mkdir()
    process = ServerProcess(folder / "server")
    sha256 = _fill(process, folder)
    token = process.disk.invite(1)[0]
    process.start()
    seat, far = Seat(folder / "near"), FarSeat(folder / "far")
    made = Center(process, seat, far, sha256)
    try:
        seat.agree = False
        _connect(made, invitation(process.port, token))
        yield made
    finally:
        far.close()
        if not seat.closed:
            seat.close()
        process.stop()


@contextmanager
def _opened(process: ServerProcess) -> Iterator[Server]:
    """The server's data in this process too, as its command line opens it beside the running one."""
    server = Server(process.disk.settings)
    try:
        yield server
    finally:
        server.close()


def _fill(process: ServerProcess, folder: Path) -> str:
    """People and a course. The digest of the course."""
    roster = folder / "roster.csv"
    roster.write_text(ROSTER, encoding="utf-8")
    with _opened(process) as server:
        import_roster(server, roster, administrators=False)
        package = make_course(folder / "signals.zip", PAGE, title="Sound signals")
        return import_package(server, Depot.open(server.settings.depot), package).sha256


def _connect(center: Center, words: str) -> None:
    """As an administrator does it: from the empty page of the exchange, by the text of an invitation."""
    screen = center.page()
    screen.page.connect_asked.emit()
    center.seat.until(lambda: screen.connecting.dialog is not None, "the question for an invitation")
    dialog = screen.connecting.dialog
    assert isinstance(dialog, ConnectDialog)
    dialog.invitation.edit.setText(words)
    dialog.name.edit.setText("Room B · PC 4")
    dialog.answer.click()
    center.seat.until(lambda: center.seat.carrel.machine.syncing.facts.link is not None, "the server", 60)


def _fetch(center: Center) -> None:
    """Courses and people flow down: by the button on Packages here, by the use case there."""
    center.sync()
    center.seat.sitting.go(Place.PACKAGES)
    screen = center.seat.sitting.screen(Place.PACKAGES)
    assert isinstance(screen, PackagesScreen)
    center.seat.until(screen.page.offers.isVisible, "the offer")
    screen.page.offers.fetch_asked.emit(frozenset({center.sha256}))
    library = center.seat.carrel.library
    center.seat.until(lambda: center.sha256 in {one.facts.sha256 for one in library.packages()}, "the course", 60)
    center.far_meets()
    if center.stick is None:
        center.far.fetch_all()


def _may_try_once(center: Center) -> None:
    package = center.seat.carrel.library.package(center.sha256)
    assert package is not None
    set_course_policy(center.seat.administrators_access, package.id, CoursePolicy(attempt_limit=1))


def _far_goes_on(center: Center, *changes: tuple[str, str]) -> None:
    chair = center.far.sits("Amina Yusuf", center.sha256)
    chair.open()
    chair.sends()
    chair.sends(*changes)
    chair.terminates()
    chair.leaves_the_machine()


def _outcomes(attempts: list[Attempt]) -> list[tuple[int, AttemptStanding, Success, float | None]]:
    return [(one.number, one.standing, one.results.success, one.results.score_scaled) for one in attempts]


def _all_is_on_the_server(center: Center) -> bool:
    """Every record that either seat has ever sealed, each once and as it was."""
    disk = center.server.disk
    stores = (center.seat.carrel.store, center.far.store)
    return all(sealed(store) == set(disk.lines_of(store.device)) for store in stores) and disk.parked() == []


def _both_know_half_of_it(center: Center) -> None:
    _fetch(center)
    _may_try_once(center)
    center.play("half('half way')")
    center.sync()
    center.both_hear(1)
    center.server.stop()


def _continue_on_both(center: Center) -> None:
    """Half an attempt that both know; then, out of each other's sight, a fail here and a pass there."""
    _both_know_half_of_it(center)
    center.play("finish(0.4, 'failed')")
    _far_goes_on(
        center,
        ("cmi.score.scaled", "0.9"),
        ("cmi.success_status", "passed"),
        ("cmi.completion_status", "completed"),
        ("cmi.exit", "normal"),
    )
    center.server.start()


BOTH_KEPT = [
    (1, AttemptStanding.COUNTS, Success.PASSED, 0.9),
    (2, AttemptStanding.OVER_LIMIT, Success.FAILED, 0.4),
]
"""Both leaves are graded and one attempt is allowed: the better one goes on, the other waits for a person."""


def test_courses_and_people_flow_down_to_an_empty_seat(center: Center) -> None:
    _fetch(center)
    assert {one.name for one in center.far.store.read(everybody)} >= {"Amina Yusuf", "Tomás Rivera"}
    assert center.learner().name == "Amina Yusuf"
    center.play("half('half way')")
    center.sync()
    center.settled()
    center.far_meets()
    assert [one.results.completion for one in center.attempts_there()] == [Completion.INCOMPLETE]


@pytest.mark.parametrize("near_first", [True, False])
def test_one_attempt_continued_on_two_seats_over_a_limit_comes_out_the_same(center: Center, near_first: bool) -> None:
    _continue_on_both(center)
    if near_first:
        center.sync()
        center.settled()
        center.far_meets()
    else:
        center.far_meets()
        center.settled()
        center.sync()
    center.both_hear()
    assert _outcomes(center.attempts_here()) == BOTH_KEPT
    assert _outcomes(center.attempts_there()) == BOTH_KEPT
    assert _all_is_on_the_server(center)
    assert center.seat.sitting.view.sync.place is Kept.ON_SERVER


def test_the_same_by_stick_and_what_a_person_decides_then(center_by_stick: Center) -> None:
    center = center_by_stick
    _continue_on_both(center)
    center.sync()
    center.both_hear()
    assert _outcomes(center.attempts_here()) == BOTH_KEPT
    assert _outcomes(center.attempts_there()) == BOTH_KEPT
    assert _all_is_on_the_server(center)
    _decide_that_it_counts(center)
    center.both_hear()
    counted = [(number, AttemptStanding.COUNTS, success, score) for number, _, success, score in BOTH_KEPT]
    assert _outcomes(center.attempts_here()) == counted
    assert _outcomes(center.attempts_there()) == counted


def test_a_fork_goes_on_from_the_side_that_a_person_chooses_on_every_seat(center: Center) -> None:
    _both_know_half_of_it(center)
    center.play("half('page 7, ashore')")
    _far_goes_on(center, ("cmi.location", "page 9, at sea"), ("cmi.exit", "suspend"))
    center.server.start()
    center.sync()
    center.both_hear()
    for at_this_machine, location in ((False, "page 9, at sea"), (True, "page 7, ashore")):
        screen, card = _card(center, MatterKind.FORKED)
        side = [one.name == "This machine" for one in card.sides].index(at_this_machine)
        screen.decide(card, Verb.GO_ON, side)
        _give_a_reason(screen, f"They were on {location}")
        center.seat.until(lambda: center.seat.carrel.machine.syncing.facts.waiting > 0, "the decision to wait")
        center.sync()
        center.both_hear()
        chair = center.far.sits("Amina Yusuf", center.sha256)
        chair.open()
        assert chair.values["cmi.location"] == location
        chair.leave()


def _decide_that_it_counts(center: Center) -> None:
    """On the page of the exchange, with a reason."""
    screen, card = _card(center, MatterKind.OVER_LIMIT)
    screen.decide(card, Verb.COUNT, 0)
    _give_a_reason(screen, "Both were honest tries")
    center.seat.until(lambda: center.attempts_here()[1].standing is AttemptStanding.COUNTS, "the decision")


def _card(center: Center, kind: MatterKind) -> tuple[SyncScreen, MatterCard]:
    """What is left to decide, once the page shows it."""
    screen = center.page()

    def cards() -> list[MatterCard]:
        return [card for card in screen.page.matters.cards if card.kind is kind]

    center.seat.until(lambda: bool(cards()), "what waits")
    return screen, cards()[0]


def _give_a_reason(screen: SyncScreen, reason: str) -> None:
    dialog = screen.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.field.edit.setText(reason)
    dialog.accept()
