"""Who is signed in, and the way out: at the foot of a rail for staff, at the end of a page's header for learners."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from desktop.ui.theme import Type, current_theme, theme_service
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.sheet import column, row, rule
from desktop.ui.widgets.sync_pill import SyncFoot, SyncPill
from desktop.ui.widgets.sync_state import Kept, SyncState
from desktop.ui.widgets.text import ElidedLabel, Label, tip


@dataclass(frozen=True, slots=True)
class Account:
    """Whoever is signed in. `role` in words; `staff`: an instructor or administrator."""

    name: str
    identifier: str
    role: str
    staff: bool


class AccountLine(QWidget):
    """Where the work is, who one is, and "Sign out", in a line; words go first where there is little room."""

    sign_out_requested = Signal()

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, gap=12)
        self.pill = SyncPill(SyncState(Kept.HERE))
        self._name = Label(account.name, Type.LABEL)
        self.sign_out = Button(self.tr("Sign out"), icon_name="log-out")
        self._exit = IconButton("log-out", self.tr("Sign out"), colour="text")
        line.addWidget(self.pill)
        line.addSpacing(current_theme().px(12))
        line.addWidget(Avatar(account.name, account.identifier))
        line.addWidget(self._name)
        line.addWidget(self.sign_out)
        line.addWidget(self._exit)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for way_out in (self.sign_out, self._exit):
            way_out.clicked.connect(self.sign_out_requested)
        self.set_room(roomy=True)

    def set_room(self, *, roomy: bool, tight: bool = False) -> None:
        """`roomy`: everything in words; `tight`: only the disc and the way out, as icons. The pill stays, in brief."""
        self.pill.set_brief(not roomy)
        self._name.setVisible(not tight)
        self.sign_out.setVisible(not tight)
        self._exit.setVisible(tight)


class AccountFoot(QFrame):
    """Disc, name, role and the way out at the foot of a rail; the disc above the way out where it is narrow.

    Above them stands where the work is; pressing it asks for more (`sync_requested`).
    """

    sign_out_requested = Signal()
    sync_requested = Signal()

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, margins=(12, 0, 11, 16))
        self.sync = SyncFoot(SyncState(Kept.HERE))
        outer.addWidget(self.sync)
        outer.addSpacing(current_theme().space[0])
        outer.addWidget(rule())
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._avatar = Avatar(account.name, account.identifier)
        self._avatar.setToolTip(tip(account.name))
        self._words = QWidget()
        words = column(self._words)
        words.addWidget(ElidedLabel(account.name, Type.LABEL))
        words.addWidget(ElidedLabel(account.role, Type.CAPTION, "second"))
        self.sign_out = IconButton("log-out", self.tr("Sign out"), colour="text2")
        self._line.addWidget(self._avatar)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self.sign_out)
        outer.addLayout(self._line)
        self.sign_out.clicked.connect(self.sign_out_requested)
        self.sync.clicked.connect(self.sync_requested)
        self._wide = True
        self._fit()
        theme_service().changed.connect(self._fit)

    def set_wide(self, wide: bool) -> None:
        """Whether there is room for words."""
        self._wide = wide
        self.sync.set_wide(wide)
        self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(along if self._wide else down)
        inset = theme.space[1] if self._wide else 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._line.setContentsMargins(0 if mirrored else inset, theme.px(10), inset if mirrored else 0, 0)
        self._line.setSpacing(theme.space[1])
        self._words.setVisible(self._wide)
        for part in (self._avatar, self.sign_out):
            self._line.setAlignment(part, Qt.AlignmentFlag.AlignCenter)
