"""Makes the reports when somebody first goes there.

Charts are drawn by pyqtgraph, which brings numpy: a second of importing that nobody who signs in should wait for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, cast

from desktop.wiring.desk import Desk

if TYPE_CHECKING:
    from desktop.wiring.reports import ReportsScreen


def reports_screen(desk: Desk) -> "ReportsScreen":
    """The screen "Reports"."""
    return cast("ReportsScreen", import_module("desktop.wiring.reports").ReportsScreen(desk))
