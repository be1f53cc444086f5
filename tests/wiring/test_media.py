"""Media of courses at a seat: what waits is not opened half-playable, and goes on by itself, whatever happened."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from shiboken6 import isValid

from desktop.content.media.plan import Engine
from desktop.content.media.prepared import Prepared, PrepareProgress, prepared
from desktop.learning.packages import forget_packages, remove_packages
from desktop.scorm.refusal import ImportCancelledError
from desktop.ui.places import Place
from desktop.ui.widgets.notices import Toast
from desktop.wiring.packages import PackagesScreen
from tests.clips import MP4, SILENT, make_clip
from tests.seat import Seat
from tests.small_course import make_course

LONG = replace(SILENT, seconds=90.0, width=320, height=240, video_options=(("preset", "ultrafast"),))


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """long.zip takes some seconds to prepare, short.zip next to nothing."""
    folder = tmp_path_factory.mktemp("packages")
    short, long = make_clip(folder / "short.mp4", MP4).read_bytes(), make_clip(folder / "long.mp4", LONG).read_bytes()
    for name, films in (("long", {"a.mp4": short, "b.mp4": long}), ("short", {"a.mp4": short}), ("none", {})):
        make_course(folder / f"{name}.zip", "<title>A page</title>", title=f"A {name} course", files=films)
    return folder


@pytest.fixture
def seat(qapp: object, tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path / "seat")
    yield made
    if not made.closed:
        made.close()


def hold(seat: Seat) -> None:
    """From now on preparing ends only when somebody ends it, however fast or slow this machine is."""

    def until_cancelled(
        course: Path,
        engine: Engine,
        *,
        progress: Callable[[PrepareProgress], None],
        cancelled: Callable[[], bool],
        again: bool = False,
    ) -> Prepared:
        while not cancelled():
            progress(PrepareProgress("a.mp4", 0, 1, 1.0, 90.0))
            time.sleep(0.01)
        raise ImportCancelledError

    seat.carrel.machine.media._prepare = until_cancelled


def begin_import(seat: Seat, *packages: Path) -> None:
    """Without waiting for the media."""
    seat.carrel.imports.add(list(packages))
    seat.until(lambda: not seat.carrel.importing, "the import to end", 40)


def until_prepared(seat: Seat) -> None:
    seat.until(lambda: not seat.carrel.preparing, "the media to be prepared", 60)


def toast(seat: Seat, words: str) -> Toast:
    def shown() -> list[Toast]:
        found = [one for one in seat.carrel.window.findChildren(Toast) if one.isVisible()]
        return [one for one in found if words in one.accessibleName()]

    seat.until(lambda: bool(shown()), f"the toast that says {words!r}")
    return shown()[-1]


def folder_of(seat: Seat, sha256: str) -> Path:
    return seat.carrel.library.folder_of(sha256)


class TestACourseThatWaits:
    def test_is_on_the_shelf_and_is_not_opened(self, seat: Seat, packages: Path) -> None:
        hold(seat)
        begin_import(seat, packages / "long.zip")
        sha256 = seat.sha_of("A long course")
        seat.sitting.desk.open_course(sha256)
        toast(seat, "is being prepared")
        assert seat.carrel.player is None
        seat.close()

    def test_is_played_as_it_is_by_whoever_manages_packages(self, seat: Seat, packages: Path) -> None:
        hold(seat)
        begin_import(seat, packages / "long.zip")
        sha256 = seat.sha_of("A long course")
        seat.sitting.desk.open_course(sha256)
        toast(seat, "is being prepared").use()
        seat.until(lambda: bool(seat.opened), "the course")
        assert not seat.carrel.preparing
        assert prepared(folder_of(seat, sha256)).skipped
        assert "manage packages" in " ".join(seat.audited(seat.sitting.desk.actor.person)).replace("_", " ")
        seat.leave()
        seat.close()
        again = Seat(seat.home)
        again.until_answered()
        assert not again.carrel.preparing
        again.close()

    def test_is_not_offered_as_it_is_to_a_learner(self, seat: Seat, packages: Path) -> None:
        hold(seat)
        begin_import(seat, packages / "long.zip")
        sha256 = seat.sha_of("A long course")
        seat.as_learner()
        seat.sitting.desk.open_course(sha256)
        assert toast(seat, "is being prepared")._action is None
        seat.close()

    def test_opens_when_its_media_are_ready(self, seat: Seat, packages: Path) -> None:
        seat.import_packages(packages / "short.zip")
        seat.open(seat.sha_of("A short course"))
        seat.leave()
        seat.close()

    def test_that_can_t_be_prepared_opens_as_it_is(self, seat: Seat, packages: Path) -> None:
        media = seat.carrel.machine.media
        media._ask_engine = lambda _: None
        seat.import_packages(packages / "short.zip")
        seat.open(seat.sha_of("A short course"))
        assert prepared(folder_of(seat, seat.sha_of("A short course"))).waiting == ("a.mp4",)
        seat.leave()
        seat.close()


class TestGoingOn:
    def test_what_was_left_when_the_program_ended_goes_on_at_the_next_start(self, seat: Seat, packages: Path) -> None:
        begin_import(seat, packages / "long.zip")
        sha256 = seat.sha_of("A long course")
        folder = folder_of(seat, sha256)
        seat.until(lambda: "a.mp4" in prepared(folder).done, "the first film", 40)
        begun = (folder / "a.mp4").stat().st_mtime_ns
        seat.close()
        assert prepared(folder).waiting == ("b.mp4",)
        again = Seat(seat.home)
        again.until(lambda: again.carrel.preparing, "preparing to go on")
        until_prepared(again)
        assert set(prepared(folder).done) == {"a.mp4", "b.mp4"}
        assert (folder / "a.mp4").stat().st_mtime_ns == begun
        again.close()

    def test_later_puts_it_off_until_somebody_wants_to_open_it(self, seat: Seat, packages: Path) -> None:
        prepare = seat.carrel.machine.media._prepare
        hold(seat)
        begin_import(seat, packages / "long.zip", packages / "short.zip")
        importing = seat.sitting.importing
        assert importing is not None
        # The first progress may come while the other package is being imported, and the strip is the import's.
        seat.until(lambda: importing._panel.isVisible() and importing._panel.later_button.isVisible(), "the strip")
        assert "A long course" in importing._panel._file.text()
        importing._panel.later_button.click()
        until_prepared(seat)
        assert not importing._panel.isVisible()
        sha256 = seat.sha_of("A short course")
        assert prepared(folder_of(seat, sha256)).waiting == ("a.mp4",)
        seat.carrel.machine.media._prepare = prepare
        seat.sitting.desk.open_course(sha256)
        toast(seat, "is being prepared")
        until_prepared(seat)
        assert set(prepared(folder_of(seat, sha256)).done) == {"a.mp4"}
        seat.close()

    def test_a_course_that_goes_away_takes_its_preparing_along(self, seat: Seat, packages: Path) -> None:
        begin_import(seat, packages / "long.zip")
        sha256 = seat.sha_of("A long course")
        package = seat.carrel.library.package(sha256)
        assert package is not None
        seat.until(lambda: seat.carrel.preparing, "preparing")
        remove_packages(seat.access, [package.id])
        forget_packages(seat.access, seat.carrel.library, [sha256])
        assert not folder_of(seat, sha256).exists()
        until_prepared(seat)
        seat.close()

    def test_whoever_has_gone_hears_nothing_of_it(self, seat: Seat) -> None:
        seat.sitting.go(Place.PACKAGES)
        page = seat.sitting.screen(Place.PACKAGES).page
        seat.sign_out()
        seat.until(lambda: not isValid(page), "the page to be gone")
        seat.carrel.machine.media.changed.emit("ab" * 32)


class TestThePageOfAPackage:
    @pytest.fixture
    def shown(self, seat: Seat) -> Callable[[str], PackagesScreen]:
        def show(title: str) -> PackagesScreen:
            seat.sitting.go(Place.PACKAGES)
            screen = seat.sitting.screen(Place.PACKAGES)
            assert isinstance(screen, PackagesScreen)
            screen.show_course(seat.sha_of(title))
            seat.until(screen.one.page.isVisible, "the page")
            return screen

        return show

    def test_says_what_was_made_playable_and_does_it_again(
        self, seat: Seat, packages: Path, shown: Callable[[str], PackagesScreen]
    ) -> None:
        seat.import_packages(packages / "short.zip")
        card = shown("A short course").one.page.media
        seat.until(card.isVisible, "the card")
        assert "1 file" in card._sentence.plain()
        assert not card.skip.isVisible()
        card.again.click()
        seat.until(lambda: seat.carrel.preparing, "preparing again")
        until_prepared(seat)
        assert set(prepared(folder_of(seat, seat.sha_of("A short course"))).done) == {"a.mp4"}
        seat.close()

    def test_shows_how_far_it_is_and_plays_without(
        self, seat: Seat, packages: Path, shown: Callable[[str], PackagesScreen]
    ) -> None:
        hold(seat)
        begin_import(seat, packages / "long.zip")
        card = shown("A long course").one.page.media
        seat.until(card.isVisible, "the card")
        seat.until(card._bar.isVisible, "its bar", 40)
        card.skip.click()
        sha256 = seat.sha_of("A long course")
        seat.until(lambda: prepared(folder_of(seat, sha256)).skipped, "the decision to be kept")
        seat.until(lambda: "without preparing" in card._sentence.plain(), "the card to say so")
        assert not seat.carrel.preparing
        seat.close()

    def test_of_a_course_without_media_has_no_card(
        self, seat: Seat, packages: Path, shown: Callable[[str], PackagesScreen]
    ) -> None:
        seat.import_packages(packages / "none.zip")
        screen = shown("A none course")
        seat.until_answered()
        assert not screen.one.page.media.isVisible()
        seat.close()
