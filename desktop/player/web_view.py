"""The widget a course's page is shown in: a web view without a browser's own menu."""

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWebEngineCore import QWebEngineContextMenuRequest, QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu

_ACTION = QWebEnginePage.WebAction
_CAN = QWebEngineContextMenuRequest.EditFlag
_EDITING = (
    (_ACTION.Cut, _CAN.CanCut),
    (_ACTION.Copy, _CAN.CanCopy),
    (_ACTION.Paste, _CAN.CanPaste),
    (_ACTION.SelectAll, _CAN.CanSelectAll),
)


class WebView(QWebEngineView):
    """Chromium's menu would offer to go back, to save and to see the source; here it offers to edit, where one can."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """A course that has a menu of its own shows that instead, and this is not called."""
        request = self.lastContextMenuRequest()
        if not request.isContentEditable() and not request.selectedText():
            return
        menu = QMenu(self)
        for action, able in _EDITING:
            if request.editFlags() & able:
                menu.addAction(self.pageAction(action))
        menu.popup(event.globalPos())
        menu.aboutToHide.connect(menu.deleteLater)
