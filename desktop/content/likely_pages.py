"""The page an author most likely meant, where the one a manifest names is not in the package."""

import posixpath
from collections.abc import Iterable

from desktop.content.files import fold

_PAGES = (".html", ".htm", ".xhtml")
# What authoring tools call the page that talks to a player, then what people call a first page.
_FIRST = (
    "index_lms.html",
    "index_lms_html5.html",
    "indexapi.html",
    "index_scorm.html",
    "scormcontent.html",
    "launch.html",
    "story.html",
    "story_html5.html",
    "presentation.html",
    "presentation_html5.html",
    "multiscreen.html",
    "player.html",
    "index.html",
    "index.htm",
    "start.html",
    "start.htm",
    "default.html",
    "default.htm",
    "main.html",
    "home.html",
    "course.html",
    "a001index.html",
)
_NEVER = ("goodbye", "blank", "exit", "help", "print", "unsupported", "close")


def likeliest_page(wanted: str, names: Iterable[str]) -> str | None:
    """The page of the package to offer instead of `wanted` ("" where nothing is named); None without any page.

    First a page of the same name elsewhere, then one of the same name but for its ending, then the well-known names,
    then any; of equals the one nearest to the root, then the first by name.
    """
    pages = [name for name in names if name.lower().endswith(_PAGES)]
    return min(pages, key=lambda name: _rank(wanted, name), default=None)


def _rank(wanted: str, name: str) -> tuple[int, int, int, int, str]:
    file = fold(posixpath.basename(name))
    sought = fold(posixpath.basename(wanted))
    same = 0 if sought and file == sought else 1 if sought and _stem(file) == _stem(sought) else 2
    known = _FIRST.index(file) if file in _FIRST else len(_FIRST)
    never = int(any(word in file for word in _NEVER))
    return same, never, known, name.count("/"), fold(name)


def _stem(file: str) -> str:
    return file.rpartition(".")[0] or file
