"""Pictures of the report on a package, in every verdict; and the reports they show, for tests too."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop.content.preflight.report import (
    AddressKind,
    Cause,
    Lesson,
    LessonRun,
    Limit,
    Loading,
    MediaFile,
    MissingFile,
    Outcome,
    OutsideAddress,
    Place,
    PopUp,
    Report,
    Said,
    ScriptError,
    TestRun,
    Tool,
    Trouble,
    Verdict,
)
from desktop.ui import preflight_model
from desktop.ui.places import Place as Where
from desktop.ui.preflight_page import PreflightPage
from desktop.ui.sync_model import SyncFacts
from tests.pictures.sync import within

NOW = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)
LESSONS = ("Germs", "Clean hands", "Cold chain", "Allergens", "Cleaning", "Final test")
FILMS = tuple(f"media/film{number}.mp4" for number in range(1, 7))
TUBE = "https://www.youtube.com/embed/x1?rel=0"
LETTERS = "https://fonts.googleapis.com/css?family=Lato"
COUNTER = "https://www.google-analytics.com/analytics.js"


def limited(*, tested: bool = True) -> Report:
    """A course that works with limits, and has something of everything."""
    film = Place(file="lesson3/index.html", line=48)
    return Report(
        made_at=NOW,
        source="food-hygiene-l2_v4.zip",
        sha256="9f41c07a" * 8,
        title="Food hygiene, level 2",
        standard_declared="1.2",
        standard_found="SCORM 1.2",
        tool=Tool(name="Storyline", version="360"),
        lessons=tuple(
            Lesson(title=title, launch=f"lesson{place}/index.html") for place, title in enumerate(LESSONS, 1)
        ),
        pass_mark=70,
        file_count=412,
        size=182_000_000,
        packed_size=171_000_000,
        addresses=(
            OutsideAddress(
                kind=AddressKind.VIDEO_SITE,
                address=TUBE,
                file="lesson3/index.html",
                line=48,
                loading=Loading.BY_ITSELF,
            ),
            OutsideAddress(
                kind=AddressKind.FONT, address=LETTERS, file="style/main.css", line=1, loading=Loading.BY_ITSELF
            ),
            *(
                OutsideAddress(
                    kind=AddressKind.ANALYTICS,
                    address=COUNTER,
                    file=f"lesson{number}/index.html",
                    line=12,
                    loading=Loading.PERHAPS,
                )
                for number in range(1, 8)
            ),
            OutsideAddress(
                kind=AddressKind.LINK,
                address="https://www.food.example/law",
                file="lesson6/index.html",
                line=210,
                loading=Loading.ON_CLICK,
            ),
        ),
        address_count=10,
        missing=(
            MissingFile(
                path="lesson2/images/soap.PNG",
                file="lesson2/index.html",
                line=31,
                kind=AddressKind.IMAGE,
                loading=Loading.BY_ITSELF,
            ),
            MissingFile(path="extras/old.pdf", file="imsmanifest.xml", line=77),
        ),
        missing_count=2,
        unused=("notes/draft.docx", "Thumbs.db", "media/film7-old.mov"),
        unused_count=3,
        media=(
            *(
                MediaFile(
                    path=path,
                    container="mp4",
                    codecs=("H.264", "AAC"),
                    seconds=124 + place,
                    width=1280,
                    height=720,
                    outcome=Outcome.PREPARED if place < 4 else Outcome.TO_PREPARE,
                )
                for place, path in enumerate(FILMS)
            ),
            MediaFile(path="media/bell.ogg", container="ogg", codecs=("Vorbis",), seconds=3, outcome=Outcome.PLAYS),
            MediaFile(
                path="media/old.wmv", container="asf", codecs=(), outcome=Outcome.DAMAGED, why="It ends too early."
            ),
        ),
        media_count=8,
        pop_ups=(PopUp(file="lesson6/index.html", line=88, how="window.open"),),
        repairs=(
            Said(code="wrapper-folder", text="The manifest was inside another folder, “Food hygiene”."),
            Said(code="case", text="One file name was written in capitals."),
        ),
        test_run=run() if tested else None,
        verdict=Verdict.LIMITS,
        limits=(
            Limit(cause=Cause.FILM_FROM_WEB, subject="www.youtube.com", places=(film,), lesson="Cold chain"),
            Limit(
                cause=Cause.FONT_FROM_WEB,
                subject="fonts.googleapis.com",
                places=(Place(file="style/main.css", line=1),),
            ),
        ),
    )


def run() -> TestRun:
    """Six lessons, of which one had a blocked address and one did not come up."""
    return TestRun(
        made_at=NOW,
        seconds=5,
        lessons=tuple(
            LessonRun(
                title=title,
                launch=f"lesson{place}/index.html",
                is_opened=place != 6,
                is_initialized=True,
                call_counts={"LMSInitialize": 1, "LMSSetValue": 12},
                blocked=(TUBE,) if place == 3 else (),
                script_errors=(ScriptError(message="x is not defined"),) if place == 3 else (),
                trouble=Trouble.NOT_UP if place == 6 else None,
                picture=f"{place}.png" if place != 6 else "",
            )
            for place, title in enumerate(LESSONS, 1)
        ),
    )


def ready() -> Report:
    """A course that needs nothing else."""
    return limited(tested=False).model_copy(
        update={
            "title": "Fire safety at work",
            "source": "fire-safety.zip",
            "verdict": Verdict.READY,
            "limits": (),
            "addresses": (),
            "address_count": 0,
            "missing": (),
            "missing_count": 0,
            "unused": (),
            "unused_count": 0,
            "media": (),
            "media_count": 0,
            "pop_ups": (),
            "repairs": (),
        }
    )


def offline_no() -> Report:
    """A course that is elsewhere."""
    cause = Limit(
        cause=Cause.PAGE_FROM_WEB,
        subject="cloud.author.example",
        is_fatal=True,
        places=(Place(file="index.html", line=3),),
    )
    return ready().model_copy(
        update={"title": "Security awareness", "verdict": Verdict.OFFLINE_NO, "limits": (cause,), "tool": None}
    )


def refused() -> Report:
    """A package whose start page is not in it."""
    said = "The start page “start.html” is not in the package. Nothing was imported; ask the author for it."
    return ready().model_copy(
        update={
            "title": "Enclosed space entry",
            "source": "enclosed-space.zip",
            "verdict": Verdict.REFUSED,
            "problems": (Said(code="start-page-missing", text=said),),
            "limits": (Limit(cause=Cause.REFUSED, subject=said, is_fatal=True),),
        }
    )


def drawn(colour: str) -> QImage:
    """Something like a page."""
    image = QImage(960, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.fillRect(QRect(0, 0, 960, 120), QColor(colour))
    for line in range(4):
        painter.fillRect(QRect(60, 200 + 80 * line, 700 - 90 * line, 30), QColor("lightgrey"))
    painter.end()
    return image


def pictures() -> dict[str, QImage]:
    """Of the test run, by their names."""
    colours = ("seagreen", "goldenrod", "firebrick")
    return {f"{place}.png": drawn(colours[place % 3]) for place in range(1, 6)}


def keep_pictures(folder: Path) -> None:
    """As the test run does."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, image in pictures().items():
        image.save(str(folder / name))


def page(report: Report, *, start_page: str = "", going: bool = False) -> QWidget:
    """The page within an administrator's workplace."""
    shown = PreflightPage()
    shown.show_report(preflight_model.shown(report, NOW))
    shown.show_pictures(pictures())
    shown.show_offers(
        runs=report.verdict is not Verdict.REFUSED,
        is_added=report.verdict is not Verdict.REFUSED,
        start_page=start_page,
    )
    if going:
        shown.show_progress("Cold chain", "3 of 6 lessons", 0.5)
    return within(shown, Where.PACKAGES, SyncFacts())


SCREENS: dict[str, Callable[[], QWidget]] = {
    "report-limits": lambda: page(limited()),
    "report-ready": lambda: page(ready()),
    "report-offline-no": lambda: page(offline_no()),
    "report-refused": lambda: page(refused(), start_page="index.html"),
    "report-going": lambda: page(limited(tested=False), going=True),
}
