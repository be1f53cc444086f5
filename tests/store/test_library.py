"""Packages on the shelf, and how a learner stands in them."""

from datetime import timedelta
from uuid import UUID

import pytest

from desktop.scorm.package import Edition
from desktop.store.attempts import begin_attempt, begin_session
from desktop.store.enrollments import enroll, record_results
from desktop.store.library import (
    PackageFacts,
    ShelfEntry,
    add_package,
    package,
    package_by_sha256,
    package_count,
    remove_package,
    shelf,
    shelf_entry,
    tally,
)
from desktop.store.people import add_person
from desktop.store.results import Results
from desktop.store.store import Connection, Store
from sync.records.vocabulary import Completion, EnrollmentStatus
from tests.store.desk import NOON, Desk, facts


def add(store: Store, *titles: str) -> None:
    def work(connection: Connection) -> None:
        for title in titles:
            add_package(connection, facts(title, sha256=title.encode().hex().ljust(64, "0")), NOON)

    store.write(work).result()


def listed(store: Store, **choice: int | str) -> list[str]:
    limit = choice.get("limit")
    entries: list[ShelfEntry] = store.read(
        lambda connection: shelf(
            connection,
            None,
            search=str(choice.get("search", "")),
            limit=int(limit) if limit is not None else None,
            offset=int(choice.get("offset", 0)),
        )
    )
    return [entry.title for entry in entries]


def test_the_shelf_is_in_the_order_of_titles_whatever_their_case(store: Store) -> None:
    add(store, "knots", "Zoology", "Anchors", "éclairs", "Émile")
    assert listed(store) == ["Anchors", "knots", "Zoology", "éclairs", "Émile"]


def test_a_page_of_the_shelf(store: Store) -> None:
    add(store, "a", "b", "c", "d")
    assert listed(store, limit=2, offset=1) == ["b", "c"]


@pytest.mark.parametrize(("search", "found"), [("ANCH", ["Anchors"]), ("ÉMI", ["Émile"]), ("100%", ["100% sure"])])
def test_search_finds_titles_that_contain_it(store: Store, search: str, found: list[str]) -> None:
    add(store, "Anchors", "Émile", "100% sure", "1000 knots")
    assert listed(store, search=search) == found
    assert store.read(lambda connection: package_count(connection, search)) == len(found)


def test_a_card_shows_where_the_learner_stands_and_only_that_learner(desk: Desk) -> None:
    desk.send(("cmi.progress_measure", "0.5"), ("cmi.completion_status", "incomplete"))
    other = desk.store.write(lambda connection: add_person(connection, "Grace", "", NOON)).result()
    (card,) = desk.store.read(lambda connection: shelf(connection, desk.learner.id))
    assert card.standing is not None
    assert (card.standing.status, card.standing.progress) == (EnrollmentStatus.IN_PROGRESS, 50.0)
    (others_card,) = desk.store.read(lambda connection: shelf(connection, other.id))
    assert others_card.standing is None


def test_what_was_imported_can_be_read_back(store: Store) -> None:
    everything = PackageFacts(
        sha256="cd" * 32,
        title="Knots",
        edition=Edition.SCORM_12,
        launch="a/b.html?x=1#y",
        launch_count=4,
        sco_count=3,
        size_bytes=5_000_000_000,
        description="Seven knots",
        picture=facts().picture,
        passing_score=80.0,
        completion_threshold=0.5,
        duration="PT1H",
        attempt_limit=2,
    )
    added = store.write(lambda connection: add_package(connection, everything, NOON)).result()
    assert store.read(lambda connection: package(connection, added.id)) == added
    assert added.facts == everything
    assert store.read(lambda connection: package_by_sha256(connection, "cd" * 32)) == added


def test_a_removed_course_leaves_the_shelf_and_keeps_what_learners_did(desk: Desk) -> None:
    desk.send(("cmi.location", "page 3"))
    desk.store.write(lambda connection: remove_package(connection, desk.package.id, NOON)).result()
    assert listed(desk.store) == []
    assert desk.values() == {"cmi.location": "page 3"}


def test_a_course_that_is_imported_again_comes_back_with_everything(desk: Desk) -> None:
    later = NOON + timedelta(days=1)
    desk.send(("cmi.progress_measure", "0.5"))
    desk.store.write(lambda connection: remove_package(connection, desk.package.id, NOON)).result()
    back = desk.store.write(lambda connection: add_package(connection, facts(), later)).result()
    assert (back.id, back.removed_at) == (desk.package.id, None)
    (card,) = desk.store.read(lambda connection: shelf(connection, desk.learner.id))
    assert card.standing is not None
    assert card.standing.progress == 50.0


class TestTheTally:
    """What a list says of all courses before it has read them."""

    def test_it_counts_what_is_on_the_shelf_and_by_status_what_the_learner_began(self, desk: Desk) -> None:
        add(desk.store, "a", "b")
        found = desk.store.read(lambda connection: tally(connection, desk.learner.id))
        assert (found.packages, found.standing) == (3, {EnrollmentStatus.IN_PROGRESS: 1})
        assert found.newest == desk.package.id

    def test_it_is_the_learner_s_own(self, desk: Desk) -> None:
        other = desk.store.write(lambda connection: add_person(connection, "Grace", "", NOON)).result()
        found = desk.store.read(lambda connection: tally(connection, other.id))
        assert (found.packages, found.standing, found.newest) == (1, {}, None)

    def test_a_removed_course_counts_nowhere(self, desk: Desk) -> None:
        desk.store.write(lambda connection: remove_package(connection, desk.package.id, NOON)).result()
        found = desk.store.read(lambda connection: tally(connection, desk.learner.id))
        assert (found.packages, found.standing, found.newest) == (0, {}, None)
        assert desk.store.read(lambda connection: shelf_entry(connection, desk.learner.id, desk.package.id)) is None

    def test_the_newest_is_the_one_in_progress_that_was_opened_last(self, desk: Desk) -> None:
        def begin(connection: Connection, title: str, hours: int, completion: Completion) -> UUID:
            later = NOON + timedelta(hours=hours)
            made = add_package(connection, facts(title, sha256=title.encode().hex().ljust(64, "0")), NOON)
            enrolled = enroll(connection, desk.learner.id, made.id, later)
            begin_session(connection, begin_attempt(connection, enrolled.id, later), "item-1", 1, later)
            record_results(connection, enrolled.id, Results(completion), later)
            return made.id

        def work(connection: Connection) -> UUID:
            newest = begin(connection, "newer", 2, Completion.INCOMPLETE)
            begin(connection, "new", 1, Completion.INCOMPLETE)
            begin(connection, "done", 3, Completion.COMPLETED)
            return newest

        newest = desk.store.write(work).result()
        found = desk.store.read(lambda connection: tally(connection, desk.learner.id))
        assert found.newest == newest
        assert found.standing == {EnrollmentStatus.IN_PROGRESS: 3, EnrollmentStatus.COMPLETED: 1}
