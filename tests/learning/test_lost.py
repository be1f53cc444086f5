"""What a crash left open is settled at the next start, whether or not anybody opens the course again."""

from desktop.learning.lost import settle_lost_sessions
from desktop.store import attempts
from sync.records.vocabulary import SessionEnd
from tests.seat import Seat


def test_a_lost_session_is_a_fact_after_the_next_start(seat: Seat) -> None:
    seat.import_samples()
    seat.open(seat.sha_of("Fire"))
    seat.until(lambda: bool(seat.calls), "the course to speak")
    seat.until_saved()
    store, library = seat.carrel.store, seat.carrel.library
    assert settle_lost_sessions(store, library) == 0  # it is open: nothing is lost
    (session,) = store.read(attempts.open_sessions)

    seat.carrel.store.opened.clear()  # as after a kill: nobody has it open any more
    assert settle_lost_sessions(store, library) == 1
    ended = store.read(lambda connection: attempts.session(connection, session.id))
    assert ended is not None
    assert ended.ended_by is SessionEnd.CRASH
    assert settle_lost_sessions(store, library) == 0
