"""Values as a course sends them: the newest is kept, in the order of first writing."""

from desktop.store.attempts import begin_session, open_sessions
from desktop.store.tracking import record_values, values_of
from tests.store.desk import NOON, Desk, rows


def test_values_come_back_in_the_order_they_were_first_written(desk: Desk) -> None:
    desk.send(("cmi.objectives.0.id", "b"), ("cmi.objectives.0.success_status", "failed"))
    desk.send(("cmi.objectives.1.id", "a"), ("cmi.objectives.0.success_status", "passed"))
    assert list(desk.values().items()) == [
        ("cmi.objectives.0.id", "b"),
        ("cmi.objectives.0.success_status", "passed"),
        ("cmi.objectives.1.id", "a"),
    ]


def test_within_one_batch_the_last_value_of_an_element_counts(desk: Desk) -> None:
    desk.send(("cmi.location", "1"), ("cmi.suspend_data", "x"), ("cmi.location", "2"))
    assert list(desk.values().items()) == [("cmi.location", "2"), ("cmi.suspend_data", "x")]


def test_a_cleared_element_is_gone_and_can_be_set_again(desk: Desk) -> None:
    """Run-time reference 2: another interaction type clears patterns and response."""
    desk.send(("cmi.interactions.0.learner_response", "true"))
    desk.send(("cmi.interactions.0.learner_response", None))
    assert desk.values() == {}
    desk.send(("cmi.interactions.0.learner_response", "a[,]b"))
    assert desk.values() == {"cmi.interactions.0.learner_response": "a[,]b"}


def test_an_empty_text_is_a_value(desk: Desk) -> None:
    desk.send(("cmi.suspend_data", ""))
    assert desk.values() == {"cmi.suspend_data": ""}


def test_text_of_any_script_comes_back_unchanged(desk: Desk) -> None:
    text = "Ünïcode 漢字 \U0001f6a2 \x01 'quotes' \"double\" % : \\ \r\n" * 500
    desk.send(("cmi.suspend_data", text))
    assert desk.values() == {"cmi.suspend_data": text}


def test_a_value_longer_than_any_minimum_is_kept_whole(desk: Desk) -> None:
    long = "0123456789" * 200_000
    desk.send(("cmi.suspend_data", long))
    assert desk.values() == {"cmi.suspend_data": long}


def test_a_batch_that_comes_again_late_changes_nothing(desk: Desk) -> None:
    desk.send(("cmi.location", "1"))
    desk.send(("cmi.location", "2"))
    desk.store.write(lambda c: record_values(c, desk.session, 1, [("cmi.location", "1")], NOON)).result()
    assert desk.values() == {"cmi.location": "2"}
    (session,) = desk.store.read(open_sessions)
    assert session.last_seq == 2


def test_a_new_session_goes_on_where_the_last_one_was_though_its_numbers_start_again(desk: Desk) -> None:
    for page in ("1", "2", "3"):
        desk.send(("cmi.location", page))
    desk.session = desk.store.write(
        lambda c: begin_session(c, desk.attempt, "item-1", 1, NOON, parent=desk.session.id)
    ).result()
    desk.seq = 0
    desk.send(("cmi.location", "4"), ("cmi.exit", "suspend"))
    assert list(desk.values().items()) == [("cmi.location", "4"), ("cmi.exit", "suspend")]


def test_activities_and_their_attempts_keep_their_values_apart(desk: Desk) -> None:
    desk.send(("cmi.location", "1"))
    desk.session = desk.store.write(lambda c: begin_session(c, desk.attempt, "item-2", 2, NOON)).result()
    desk.send(("cmi.location", "9"))
    read = desk.store.read
    assert read(lambda c: values_of(c, desk.attempt.id, "item-1", 1)) == {"cmi.location": "1"}
    assert read(lambda c: values_of(c, desk.attempt.id, "item-2", 2)) == {"cmi.location": "9"}
    assert read(lambda c: values_of(c, desk.attempt.id, "item-2", 1)) == {}


def test_a_batch_without_values_is_counted(desk: Desk) -> None:
    """Initialize sends one."""
    desk.send()
    (session,) = desk.store.read(open_sessions)
    assert session.last_seq == 1


def test_rewriting_a_large_value_does_not_make_the_file_grow(desk: Desk) -> None:
    """docs/adr/0003."""
    for _ in range(5):
        desk.send(("cmi.suspend_data", "x" * 65_536))
    before = desk.store.read(lambda c: c.exec_driver_sql("PRAGMA page_count").scalar_one())
    for number in range(100):
        desk.send(("cmi.suspend_data", str(number) * 30_000))
    assert desk.store.read(lambda c: c.exec_driver_sql("PRAGMA page_count").scalar_one()) <= before


def test_each_value_says_which_device_session_and_batch_it_came_from(desk: Desk) -> None:
    desk.send(("cmi.location", "1"))
    desk.send(("cmi.location", "2"))
    found = rows(desk.store.folder.database, "SELECT session_id, device_id, seq FROM scorm_tracking")
    assert found == [(desk.session.id.hex, desk.store.device.hex, 2)]
