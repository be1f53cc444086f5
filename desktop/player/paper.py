"""A lesson on paper. Printing the view would print the shell page, that is: only what of the lesson is on show."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWebEngineCore import QWebEnginePage

_DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


class Paper(QObject):
    """Chromium makes a PDF of the course's frame; its pages are painted on the printer, or kept as the file wanted."""

    printed = Signal(bool)
    """The lesson is on paper, or could not be put there."""

    def put(self, page: QWebEnginePage, printer: QPrinter) -> None:
        """Print the lesson; goes on after this call."""
        frames = page.mainFrame().children()
        if frames:
            frames[0].printToPdf(lambda made: self.printed.emit(self._take(made, printer)))
        else:
            self.printed.emit(False)

    def put_pdf(self, pdf: bytes, printer: QPrinter) -> None:
        """Print a document that is there already."""
        self.printed.emit(self._take(QByteArray(pdf), printer))

    def _take(self, made: QByteArray, printer: QPrinter) -> bool:
        if made.isEmpty():
            return False
        if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat and printer.outputFileName():
            return self._write(Path(printer.outputFileName()), bytes(made.data()))
        buffer = QBuffer(made, self)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(buffer)
        painted = self._paint(document, printer)
        document.deleteLater()
        buffer.deleteLater()
        return painted

    @staticmethod
    def _write(file: Path, content: bytes) -> bool:
        try:
            file.write_bytes(content)
        except OSError:
            return False
        return True

    @staticmethod
    def _paint(document: QPdfDocument, printer: QPrinter) -> bool:
        printer.setFullPage(True)  # the PDF has margins of its own
        first, last = max(printer.fromPage(), 1), printer.toPage() or document.pageCount()
        painter = QPainter()
        if document.pageCount() == 0 or not painter.begin(printer):
            return False
        sheet = QRectF(painter.viewport())
        for number in range(first - 1, min(last, document.pageCount())):
            if number >= first and not printer.newPage():
                return False
            size = document.pagePointSize(number)
            image = document.render(number, (size * _DOTS_PER_INCH / _POINTS_PER_INCH).toSize())
            room = QSizeF(size).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(sheet.topLeft(), room), image)
        return painter.end()
