"""The interface's tests need no screen, and leave the theme as they found it."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import ThemeName, ThemeService, theme_service

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def service(qapp: QApplication) -> Iterator[ThemeService]:
    """The theme service, brought back to what other tests expect."""
    made = theme_service()
    made.ask_for(ThemeName.LIGHT)
    yield made
    made.set_scale(1.0)
    made.ask_for(ThemeName.LIGHT)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _closed_windows_really_go() -> Iterator[None]:
    """Without an event loop nothing is deleted later, and every change of the theme would style all windows so far."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
