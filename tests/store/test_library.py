"""Packages on the shelf, whoever takes them."""

from datetime import timedelta

import pytest

from desktop.scorm.package import Edition
from desktop.store.library import (
    Package,
    PackageFacts,
    add_package,
    package,
    package_by_sha256,
    package_count,
    packages,
    remove_package,
)
from desktop.store.store import Connection, Store
from tests.store.desk import NOON, Desk, facts


def add(store: Store, *titles: str) -> None:
    def work(connection: Connection) -> None:
        for title in titles:
            add_package(connection, facts(title, sha256=title.encode().hex().ljust(64, "0")), NOON)

    store.write(work).result()


def listed(store: Store, **choice: int | str) -> list[str]:
    limit = choice.get("limit")
    found: list[Package] = store.read(
        lambda connection: packages(
            connection,
            search=str(choice.get("search", "")),
            limit=int(limit) if limit is not None else None,
            offset=int(choice.get("offset", 0)),
        )
    )
    return [one.facts.title for one in found]


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
    assert desk.values() == {"cmi.progress_measure": "0.5"}
