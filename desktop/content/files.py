"""The files of one unpacked course, read-only: which file a path means, and of what type it is."""

import os
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from desktop.content.media.prepared import OWN_FOLDER, prepared

# A fixed table: on Windows the registry decides what Python's own table says, and any program may write there.
_MIME_TYPES = {
    "3gp": "video/3gpp",
    "aac": "audio/aac",
    "avi": "video/x-msvideo",
    "avif": "image/avif",
    "bmp": "image/bmp",
    "css": "text/css",
    "csv": "text/csv",
    "cur": "image/x-icon",
    "dtd": "application/xml-dtd",
    "eot": "application/vnd.ms-fontobject",
    "flac": "audio/flac",
    "flv": "video/x-flv",
    "gif": "image/gif",
    "glb": "model/gltf-binary",
    "gltf": "model/gltf+json",
    "htm": "text/html",
    "html": "text/html",
    "ico": "image/x-icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript",
    "json": "application/json",
    "jsonp": "text/javascript",
    "m4a": "audio/mp4",
    "m4v": "video/mp4",
    "map": "application/json",
    "md": "text/markdown",
    "mjs": "text/javascript",
    "mkv": "video/x-matroska",
    "mov": "video/quicktime",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "mpeg": "video/mpeg",
    "mpg": "video/mpeg",
    "oga": "audio/ogg",
    "ogg": "audio/ogg",
    "ogv": "video/ogg",
    "opus": "audio/ogg",
    "otf": "font/otf",
    "pdf": "application/pdf",
    "png": "image/png",
    "rtf": "application/rtf",
    "srt": "text/plain",
    "svg": "image/svg+xml",
    "svgz": "image/svg+xml",
    "swf": "application/x-shockwave-flash",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "ttf": "font/ttf",
    "txt": "text/plain",
    "vtt": "text/vtt",
    "wasm": "application/wasm",
    "wav": "audio/wav",
    "webm": "video/webm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "wma": "audio/x-ms-wma",
    "wmv": "video/x-ms-wmv",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xhtml": "application/xhtml+xml",
    "xml": "application/xml",
    "xsd": "application/xml",
    "xsl": "application/xml",
    "zip": "application/zip",
}
_UNKNOWN = "application/octet-stream"
_START_PAGES = ("index.html", "index.htm")


def mime_type(name: str) -> str:
    """The type of a file by its extension; `application/octet-stream` for one we don't know."""
    _, dot, extension = name.rpartition(".")
    return _MIME_TYPES.get(extension.lower(), _UNKNOWN) if dot else _UNKNOWN


def fold(path: str) -> str:
    """Paths that some file system takes for one fold to the same text (case; composed or decomposed accents)."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


class FileIndex:
    """The files of a package by path: exactly, else as an author on Windows would have found them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._exact = frozenset(names)
        self._folded: dict[str, str] = {}
        for name in sorted(self._exact):
            self._folded.setdefault(fold(name), name)
        for name in sorted(self._exact):
            if "%" in name:  # packed with its escapes in the name: the address means the letters
                self._folded.setdefault(fold(unquote(name)), name)

    def __len__(self) -> int:
        return len(self._exact)

    def find(self, path: str) -> str | None:
        """The name as it is in the package, or None."""
        return path if path in self._exact else self._folded.get(fold(path))


@dataclass(frozen=True, slots=True)
class CourseFile:
    path: Path
    mime: str


class CourseFiles:
    """Finds the files of an unpacked course, never one outside its folder. Safe to use from several threads.

    A file that was made playable under another name is found by the author's own, with the type that it has now.
    """

    def __init__(self, folder: Path) -> None:
        """Reads what was prepared of the course, so not on the thread of a window."""
        self._root = os.path.realpath(folder)
        self._index: FileIndex | None = None
        self._lock = threading.Lock()
        self.prepared = prepared(folder)

    def find(self, path: str) -> CourseFile | None:
        """The file that a path of the course's address space means.

        Args:
            path: percent-decoded, from the package's root, with or without a leading slash; no query, no fragment.

        Returns:
            The file and its type; None where the course has no such file. Doubled slashes, another case and another
            form of accents are forgiven; a folder means its start page.
        """
        parts = [part for part in path.split("/") if part not in ("", ".")]
        if any(part == ".." or "\\" in part or "\0" in part or ":" in part for part in parts):
            return None
        name = "/".join(parts)
        return self._under(name) or self._folded(name)

    def _under(self, name: str) -> CourseFile | None:
        made = self.prepared.done.get(name)
        if made is not None and (real := self._real(made.path)) is not None:
            return CourseFile(Path(real), made.mime)
        for candidate in (name, *(f"{name}/{page}".lstrip("/") for page in _START_PAGES)):
            real = self._real(candidate)
            if real is not None and not self._is_own(real):
                return CourseFile(Path(real), mime_type(candidate))
        return None

    def _real(self, name: str) -> str | None:
        """The file on the disk; None where there is none, or one outside the course."""
        real = os.path.realpath(os.path.join(self._root, name))  # noqa: PTH118 (measured: half of Path's time)
        return real if real.startswith(self._root + os.sep) and os.path.isfile(real) else None  # noqa: PTH113

    def _is_own(self, real: str) -> bool:
        """By what is on the disk, which may have short names, and take two spellings for one."""
        return real[len(self._root) + 1 :].split(os.sep, 1)[0].lower() == OWN_FOLDER

    def _folded(self, name: str) -> CourseFile | None:
        with self._lock:
            if self._index is None:
                self._index = FileIndex((*_walk(self._root), *self.prepared.done))
        found = self._index.find(name)
        return self._under(found) if found is not None and found != name else None


def _walk(root: str) -> Iterable[str]:
    for folder, folders, files in os.walk(root):
        inside = os.path.relpath(folder, root).replace(os.sep, "/")
        if inside == "." and OWN_FOLDER in folders:
            folders.remove(OWN_FOLDER)
        for file in files:
            yield file if inside == "." else f"{inside}/{file}"
