"""The pinned PySide6 against this Python (docs/adr/0001)."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

CALLS = 1_000
NOISE = 100
"""Other threads come and go while we count."""


class Listener(QObject):
    told = Signal(str)

    def hear(self, _text: str) -> None:
        """A slot that returns nothing."""

    def customEvent(self, _event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """A virtual method of Qt's that returns nothing."""


def _set_name(listener: Listener) -> None:
    listener.setObjectName("name")


def _emit(listener: Listener) -> None:
    listener.told.emit("text")


def _send(listener: Listener) -> None:
    QCoreApplication.sendEvent(listener, QEvent(QEvent.Type.User))


@pytest.mark.parametrize("call", [_set_name, _emit, _send])
def test_a_thousand_void_calls_leave_the_references_to_none_as_they_were(
    qapp: object, call: Callable[[Listener], None]
) -> None:
    listener = Listener()
    listener.told.connect(listener.hear)
    call(listener)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call(listener)
    assert abs(sys.getrefcount(None) - before) < NOISE
