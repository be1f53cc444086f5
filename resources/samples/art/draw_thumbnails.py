"""Renders the pictures that stand for the courses in a library (thumbnail.png at the root of each package).

Run it from the project's root:

    QT_QPA_PLATFORM=offscreen python resources/samples/art/draw_thumbnails.py
"""

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ART = Path(__file__).parent
COURSES = ("fire-safety", "first-voyage")
WIDTH, HEIGHT = 804, 252
"""Three times the cover of a course card."""


def main() -> None:
    application = QGuiApplication([])
    for course in COURSES:
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        QSvgRenderer(str(ART / f"{course}.svg")).render(painter)
        painter.end()
        image.save(str(ART.parent / course / "thumbnail.png"))
    del application


if __name__ == "__main__":
    main()
