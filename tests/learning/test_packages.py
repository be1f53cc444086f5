"""What a manager does with packages is asked of the policy and noted; learners and instructors may not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.learning import packages
from desktop.learning.access import NotAllowed
from desktop.learning.audit import AuditFilter, trail
from desktop.learning.library import Library
from desktop.learning.packages import PackageOrder, PackageQuery, PackageState
from desktop.store.keys import KeyHome, StoreKey
from desktop.store.store import Store
from tests.center import Center, Size, make_center
from tests.packages import Course, build_zip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data", StoreKey(b"\x01" * 32, KeyHome.GIVEN)) as opened:
        yield opened


@pytest.fixture
def center(store: Store) -> Center:
    return make_center(store, Size(learners=6, courses=4, enrolments=2, groups=1))


@pytest.fixture
def library(store: Store, tmp_path: Path) -> Library:
    return Library(store, tmp_path / "courses")


def said(center: Center) -> list[str]:
    """What the trail says was done with packages, the first first."""
    rows = trail(center.as_administrator(), AuditFilter(action="manage packages")).rows
    return [row.detail["what"] for row in reversed(rows)]


def test_an_import_is_noted(center: Center, library: Library, tmp_path: Path) -> None:
    source = build_zip(tmp_path / "course.zip", Course().files())
    added = packages.import_package(center.as_administrator(), library, source, lambda _: None, lambda: False)
    assert said(center) == ["imported"]
    sheet = packages.package_sheet(center.as_administrator(), library, added.id)
    assert (sheet.row.people, sheet.row.state, len(sheet.versions)) == (0, PackageState.UNUSED, 1)


def test_nobody_else_imports_and_nothing_is_unpacked(center: Center, library: Library, tmp_path: Path) -> None:
    source = build_zip(tmp_path / "course.zip", Course().files())
    for access in (center.as_instructor(), center.as_learner(center.names[center.learners[0]])):
        with pytest.raises(NotAllowed):
            packages.import_package(access, library, source, lambda _: None, lambda: False)
    assert not list((tmp_path / "courses").glob("*"))


def test_what_was_removed_comes_back_as_it_was(center: Center) -> None:
    access, package = center.as_administrator(), next(iter(center.titles))
    before = packages.list_packages(access, PackageQuery())
    gone = packages.remove_packages(access, [package])
    assert [row.id for row in gone] == [package]
    assert packages.list_packages(access, PackageQuery()).count == before.count - 1
    packages.bring_back_packages(access, [package])
    assert packages.list_packages(access, PackageQuery()) == before
    assert said(center) == ["removed", "brought back"]


def test_states_add_up_and_order_is_kept(center: Center) -> None:
    access = center.as_administrator()
    counts = packages.count_packages(access)
    assert counts[None] == sum(counts[state] for state in PackageState) == len(center.titles)
    taken = packages.list_packages(access, PackageQuery(order=PackageOrder.PEOPLE, falling=True)).rows
    assert [row.people for row in taken] == sorted((row.people for row in taken), reverse=True)
    assert sum(row.people for row in taken) == len(center.enrolments)
