"""Keeps Python's cyclic garbage collector on the GUI thread.

It runs on whatever thread happens to allocate, the store's writer among them, and a Qt object that dies there takes
its timers and its web page with it: a crash. So the automatic collector is off, and a timer of the GUI thread works.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1_000


class Collector(QObject):
    """Collects what the interpreter would have collected, from the thread it lives on, while it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=INTERVAL_MS)
        timer.timeout.connect(self.collect)
        timer.start()

    @staticmethod
    def collect() -> None:
        """The youngest generations that are due, as the interpreter itself decides it."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return
