"""What a course's page may ask of the machine: dialogs, permissions, downloads, the whole screen, paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.ui.course_dialogs import CourseDialog
from tests.player.stage import Stage, page, until

START = "api.Initialize('');"


class Learner(QObject):
    """Answers each dialog as soon as it shows: types something, agrees or declines."""

    def __init__(self, *, agrees: bool = True, types: str | None = None) -> None:
        super().__init__()
        self.read: list[str] = []
        self._agrees, self._types = agrees, types
        timer = QTimer(self, interval=10)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CourseDialog):
            return
        self.read.append(dialog.accessibleDescription())
        if self._types is not None:
            field = dialog.findChild(QLineEdit)
            assert field is not None
            field.setText(self._types)
        dialog.accept() if self._agrees else dialog.reject()


class TestDialogs:
    @pytest.mark.parametrize(
        ("asks", "learner", "answer"),
        [
            ("alert('Mind the gap')", {}, None),
            ("confirm('Mind the gap')", {}, True),
            ("confirm('Mind the gap')", {"agrees": False}, False),
            ("prompt('Mind the gap', 'default')", {}, "default"),
            ("prompt('Mind the gap', 'default')", {"types": "typed ü"}, "typed ü"),
            ("prompt('Mind the gap')", {}, ""),
            ("prompt('Mind the gap', 'default')", {"agrees": False}, None),
        ],
    )
    def test_the_learner_reads_the_text_and_the_course_gets_the_answer(
        self, stage: Stage, asks: str, learner: dict[str, object], answer: object
    ) -> None:
        stage.play(page(START))
        stage.seat._agree.stop()
        somebody = Learner(**learner)  # type: ignore[arg-type]
        try:
            assert stage.answer(f"return {asks}") == answer
        finally:
            somebody.deleteLater()
            stage.seat._agree.start()
        assert somebody.read == ["Mind the gap"]

    def test_markup_in_a_text_is_shown_as_text(self, stage: Stage) -> None:
        stage.play(page(START))
        stage.answer("alert('<b>bold</b> & so on')")
        assert stage.seat.dialogs == ["<b>bold</b> & so on"]


class TestPermissions:
    @pytest.mark.parametrize(
        "asks",
        [
            "navigator.geolocation.getCurrentPosition(() => go('granted'), () => go('denied'))",
            "navigator.mediaDevices.getUserMedia({ video: true }).then(() => go('granted'), () => go('denied'))",
            "navigator.mediaDevices.getUserMedia({ audio: true }).then(() => go('granted'), () => go('denied'))",
            "navigator.mediaDevices.getDisplayMedia().then(() => go('granted'), () => go('denied'))",
            "navigator.clipboard.readText().then(() => go('granted'), () => go('denied'))",
            "Notification.requestPermission().then(go)",
            "navigator.permissions.query({ name: 'camera' }).then((it) => go(it.state))",
            "navigator.requestMIDIAccess({ sysex: true }).then(() => go('granted'), () => go('denied'))",
            "document.body.requestPointerLock().then(() => go('granted'), () => go('denied'))",
            "queryLocalFonts().then((it) => go(it.length ? 'granted' : 'denied'), () => go('denied'))",
        ],
    )
    def test_none_is_ever_granted(self, stage: Stage, asks: str) -> None:
        stage.play(page(START))
        said = stage.answer(f"return await new Promise((go) => {{ try {{ {asks} }} catch {{ go('denied'); }} }})")
        assert said in ("denied", "prompt", "default") or "error" in said
        assert said != "granted"


class TestDownloads:
    @pytest.mark.parametrize(
        "link", ["href='notes.txt' download", "href='data.zip'", "href='data:text/plain,notes' download='notes.txt'"]
    )
    def test_are_refused_and_told(self, stage: Stage, link: str) -> None:
        stage.play(page(START, f"<a id=a {link}>Download</a>"), files={"notes.txt": "notes", "data.zip": "PK"})
        stage.act("document.getElementById('a').click()")
        stage.seat.until(lambda: bool(stage.downloads), "the refusal", 5)
        assert stage.seat.state.notice is not None
        assert stage.seat.state.notice.what == "The course wanted to save a file."
        assert stage.run("api.Commit('')") == "true"


class TestTheWholeScreen:
    def test_a_course_may_have_it_and_give_it_back(self, stage: Stage) -> None:
        stage.play(page(START, "<button onclick='document.body.requestFullscreen()'>Large</button>"))
        assert stage.seat.carrel.player is not None
        view = stage.seat.carrel.player.view
        stage.press(30, 15)
        stage.seat.until(lambda: view.is_full_screen, "the whole screen", 5)
        stage.until_page("document.fullscreenElement === document.body", "the page to know", 5)
        stage.act("document.exitFullscreen()")
        stage.seat.until(lambda: not view.is_full_screen, "the window again", 5)

    def test_the_learner_takes_it_back(self, stage: Stage) -> None:
        stage.play(page(START, "<button onclick='document.body.requestFullscreen()'>Large</button>"))
        assert stage.seat.carrel.player is not None
        view = stage.seat.carrel.player.view
        stage.press(30, 15)
        stage.until_page("document.fullscreenElement === document.body", "the whole screen", 5)
        view.set_full_screen(False)
        stage.until_page("document.fullscreenElement === null", "the page to know", 5)


def printer_into(paper: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    return printer


def read(paper: Path) -> QPdfDocument:
    document = QPdfDocument()
    document.load(str(paper))
    return document


class TestPaper:
    def test_a_lesson_is_printed_whole_not_just_what_is_on_show(self, stage: Stage, tmp_path: Path) -> None:
        long = "".join(f"<p style='height: 300px'>Paragraph {number}</p>" for number in range(40))
        stage.play(page(START, long))
        paper = tmp_path / "lesson.pdf"
        printer = printer_into(paper)
        printed: list[bool] = []
        stage.engine.printed.connect(printed.append)
        stage.engine.print_page(printer)
        del printer
        until(lambda: bool(printed), "the paper", 15)
        assert printed == [True]
        document = read(paper)
        assert document.pageCount() > 5
        assert "Paragraph 39" in document.getAllText(document.pageCount() - 1).text()

    def test_pages_are_painted_on_a_printer(
        self, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stage.play(page(START, "<p style='height: 3000px; background: red'>Long</p>"))
        paper = tmp_path / "painted.pdf"
        printer = printer_into(paper)
        monkeypatch.setattr(QPrinter, "outputFormat", lambda _: QPrinter.OutputFormat.NativeFormat)
        printed: list[bool] = []
        stage.engine.printed.connect(printed.append)
        stage.engine.print_page(printer)
        until(lambda: bool(printed), "the paper", 15)
        assert printed == [True]
        assert read(paper).pageCount() == 3

    def test_where_nothing_can_be_written_it_is_told(self, stage: Stage, tmp_path: Path) -> None:
        stage.play(page(START))
        printed: list[bool] = []
        stage.engine.printed.connect(printed.append)
        stage.engine.print_page(printer_into(tmp_path / "gone" / "lesson.pdf"))
        until(lambda: bool(printed), "the failure", 15)
        assert printed == [False]

    @pytest.mark.parametrize("asks", ["print()", "top.print()"])
    def test_a_course_that_prints_opens_the_dialog_for_it(self, stage: Stage, asks: str) -> None:
        stage.play(page(START))
        wanted: list[bool] = []
        engine = stage.engine
        engine.print_wanted.disconnect()
        engine.print_wanted.connect(lambda: wanted.append(True))
        stage.act(asks)
        stage.seat.until(lambda: bool(wanted), "the wish", 5)
        stage.seat.settle(0.2)
        assert wanted == [True]


class TestTheApi:
    """RTE 3.3: a 2004 package finds API_1484_11; SCORM 1.2 RTE 3.3: a 1.2 package finds API. Never both."""

    @pytest.mark.parametrize(("is_2004", "found"), [(True, [False, True]), (False, [True, False])])
    def test_only_the_one_of_the_packages_own_standard_is_there(
        self, stage: Stage, is_2004: bool, found: list[bool]
    ) -> None:
        stage.play(page(), is_2004=is_2004)
        assert stage.run("['API' in parent, 'API_1484_11' in parent]") == found
        assert stage.run("[old !== null && old !== undefined, api !== null && api !== undefined]") == found
