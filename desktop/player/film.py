"""Whether a course is playing something: who watches a film touches nothing, and is there all the same."""

from collections.abc import Callable, Sequence

from PySide6.QtWebEngineCore import QWebEnginePage

_PLAYS = """(function plays(frame) {
  try {
    for (const media of frame.document.querySelectorAll("video, audio"))
      if (!media.paused && !media.ended && media.readyState > 2) return true;
  } catch { return false; }  // a frame of another origin keeps to itself; what it lets hear counts
  return Array.from(frame.frames).some(plays);
})(window)"""


def ask_whether_plays(pages: Sequence[QWebEnginePage], tell: Callable[[], None]) -> None:
    """Call `tell` where a page is heard or shows a film that runs: at once, or when the page has answered.

    Nothing is called where none does, nor where a page that hangs never answers.
    """
    if any(page.recentlyAudible() for page in pages):
        tell()
        return
    for page in pages:
        page.runJavaScript(_PLAYS, 0, lambda answer: tell() if answer is True else None)
