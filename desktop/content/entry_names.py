"""Which entry names an archive may have: those that mean one file, inside the course, on every system we run on."""

import unicodedata
from collections.abc import Iterable, Iterator

from desktop.content.files import fold
from desktop.scorm.refusal import Refusal, UnsafeEntryError
from desktop.words import translate

MAX_DEPTH = 40
MAX_NAME_BYTES = 255
"""The longest single name of ext4, APFS and NTFS."""
MAX_PATH_LENGTH = 1000

_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{n}" for port in ("com", "lpt") for n in "123456789¹²³"]
)
_FORBIDDEN = frozenset('<>:"|?*\\')
_MAC_FOLDER = "__MACOSX"
_MAC_FILE = ".DS_Store"
_OWN_FOLDER = ".carrel"


def is_leftover(name: str) -> bool:
    """What macOS puts into archives beside the author's files; never unpacked."""
    parts = name.split("/")
    return _MAC_FOLDER in parts[:-1] or parts[-1] == _MAC_FILE


def is_ours(name: str) -> bool:
    """Whether a file of the package would lie where Carrel keeps what it makes of a course. `name` from the root.

    Letters without a shape count for nothing, as on HFS+.
    """
    folder = name.partition("/")[0]
    return fold("".join(letter for letter in folder if unicodedata.category(letter) != "Cf")) == _OWN_FOLDER


def problem_of(name: str) -> UnsafeEntryError | None:
    """What is wrong with an entry's name (folders end in `/`), or None."""
    whole = _problem_of_whole(name)
    if whole is not None:
        return whole
    parts = name.rstrip("/").split("/")
    if len(parts) > MAX_DEPTH:
        return UnsafeEntryError(
            Refusal.NESTED_TOO_DEEP,
            name,
            translate("Import", "more than {max_depth} folders deep").format(max_depth=MAX_DEPTH),
        )
    return next((found for part in parts if (found := _problem_of_part(name, part)) is not None), None)


def _problem_of_whole(name: str) -> UnsafeEntryError | None:
    if len(name) > MAX_PATH_LENGTH:
        return UnsafeEntryError(
            Refusal.NAME_TOO_LONG,
            name,
            translate("Import", "a path of more than {max_path_length} characters").format(
                max_path_length=MAX_PATH_LENGTH
            ),
        )
    if name.startswith("/"):
        return UnsafeEntryError(
            Refusal.ABSOLUTE,
            name,
            translate("Import", "an absolute path, which could overwrite files of this computer"),
        )
    if name[1:2] == ":" and name[0].isalpha():
        return UnsafeEntryError(Refusal.DRIVE_LETTER, name, translate("Import", "a path on a drive of its own"))
    if ".." in name.split("/"):
        return UnsafeEntryError(
            Refusal.ESCAPES, name, translate("Import", "a path that leads out of the course's folder")
        )
    return None


def _problem_of_part(name: str, part: str) -> UnsafeEntryError | None:
    if part in ("", ".") or any(_is_forbidden(letter) for letter in part):
        return UnsafeEntryError(
            Refusal.FORBIDDEN_CHARACTER,
            name,
            translate("Import", "a name with characters that not every system can store"),
        )
    if part[-1] in ". ":
        return UnsafeEntryError(
            Refusal.TRAILING_DOT_OR_SPACE,
            name,
            translate("Import", "a name that ends in a dot or a blank, which Windows drops silently"),
        )
    if part.partition(".")[0].rstrip().lower() in _RESERVED:
        return UnsafeEntryError(
            Refusal.RESERVED_NAME, name, translate("Import", "a name that means a device on Windows")
        )
    if len(part.encode("utf-8", "surrogatepass")) > MAX_NAME_BYTES:
        return UnsafeEntryError(
            Refusal.NAME_TOO_LONG,
            name,
            translate("Import", "a name of more than {max_name_bytes} bytes").format(max_name_bytes=MAX_NAME_BYTES),
        )
    return None


def _is_forbidden(letter: str) -> bool:
    """Controls and lone surrogates as well: no file system keeps them alike."""
    return letter in _FORBIDDEN or (not letter.isprintable() and unicodedata.category(letter) in ("Cc", "Cs"))


def collisions(names: Iterable[str]) -> Iterator[UnsafeEntryError]:
    """Files that would overwrite each other, here or on a system that does not tell case apart."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for name in names:
        path = name.rstrip("/")
        if not name.endswith("/"):
            earlier = files.setdefault(fold(path), path)
            if earlier is not path:
                yield _collision(path, earlier)
        cut = len(path) if name.endswith("/") else path.rfind("/")
        while cut > 0 and fold(path[:cut]) not in folders:
            folders[fold(path[:cut])] = path[:cut]
            cut = path.rfind("/", 0, cut)
    for both in files.keys() & folders.keys():
        yield UnsafeEntryError(
            Refusal.FILE_AND_FOLDER, files[both], translate("Import", "which is both a file and a folder there")
        )


def _collision(path: str, earlier: str) -> UnsafeEntryError:
    if path == earlier:
        return UnsafeEntryError(
            Refusal.DUPLICATE, path, translate("Import", "twice, and only one of the two could be kept")
        )
    return UnsafeEntryError(
        Refusal.CASE_COLLISION,
        path,
        translate("Import", "and also “{earlier}”, which is the same file on Windows and macOS").format(
            earlier=earlier
        ),
    )
