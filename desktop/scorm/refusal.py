"""Why a package is refused: a small tree of errors, each with a stable code and a sentence for a trainer."""

from collections.abc import Sequence
from enum import Enum

from desktop.words import abridged, translate


class Refusal(Enum):
    """Stable names for logs, tests and translations; the sentence travels in the error itself."""

    # the manifest
    MALFORMED_XML = "malformed-xml"
    XML_ENTITIES = "xml-entities"
    EXTERNAL_DTD = "external-dtd"
    TOO_DEEP = "manifest-too-deep"
    MANIFEST_TOO_LARGE = "manifest-too-large"
    NOT_A_MANIFEST = "not-a-manifest"
    OTHER_STANDARD = "other-standard"
    # readable, but no page of it could open
    NOTHING_TO_LAUNCH = "nothing-to-launch"
    START_PAGE_MISSING = "start-page-missing"
    NEEDS_NETWORK = "needs-network"
    FLASH = "flash"
    # the file as a whole
    NOT_AN_ARCHIVE = "not-an-archive"
    DAMAGED_ARCHIVE = "damaged-archive"
    NO_MANIFEST = "no-manifest"
    # an entry of the archive
    ESCAPES = "entry-escapes"
    ABSOLUTE = "entry-absolute"
    DRIVE_LETTER = "entry-drive-letter"
    SPECIAL_FILE = "entry-special-file"
    ENCRYPTED = "entry-encrypted"
    UNKNOWN_COMPRESSION = "entry-unknown-compression"
    DUPLICATE = "entry-duplicate"
    CASE_COLLISION = "entry-case-collision"
    FILE_AND_FOLDER = "entry-file-and-folder"
    RESERVED_NAME = "entry-reserved-name"
    TRAILING_DOT_OR_SPACE = "entry-trailing-dot-or-space"
    FORBIDDEN_CHARACTER = "entry-forbidden-character"
    NAME_TOO_LONG = "entry-name-too-long"
    NESTED_TOO_DEEP = "entry-nested-too-deep"
    OVERLAPPING = "entry-overlapping"
    TOO_MANY_ENTRIES = "too-many-entries"
    TOO_LARGE = "too-large"
    BOMB = "compression-bomb"
    # this machine
    DISK_FULL = "disk-full"
    FOLDER_NOT_WRITABLE = "folder-not-writable"
    SOURCE_UNREADABLE = "source-unreadable"
    SOURCE_CHANGED = "source-changed"
    STORAGE_FAILED = "storage-failed"
    # no fault at all
    ALREADY_IMPORTED = "already-imported"
    CANCELLED = "cancelled"


class PackageError(Exception):
    """A package could not be read or imported; nothing of it was kept. `str()` is the sentence to show.

    PackageError
    ├── ManifestError           the manifest can't be read (entities, DTD, size, depth, not a manifest)
    │   └── MalformedXmlError   … because it is not well-formed XML: line, column
    ├── UnplayableError         the manifest was read, but start pages are missing or elsewhere: pages
    ├── ArchiveError            no usable package in the file at all
    │   └── UnsafeEntryError    an entry of it could do harm or can't be stored everywhere: entry
    ├── StorageError            this machine's disk or the source's: trying again may help
    ├── AlreadyImportedError    the same file is in the library: sha256, title
    └── ImportCancelledError    the person said stop
    """

    def __init__(self, code: Refusal, sentence: str) -> None:
        super().__init__(abridged(sentence))
        self.code = code


class ManifestError(PackageError):
    """The manifest can't be read."""


class MalformedXmlError(ManifestError):
    """The manifest is not well-formed XML. `line` and `column` count from 1, as the parser reports them."""

    def __init__(self, line: int, column: int, reason: str) -> None:
        super().__init__(
            Refusal.MALFORMED_XML,
            translate(
                "Import",
                "The course's manifest is not well-formed XML: line {line}, column {column}: {reason}. "
                "Nothing was imported; ask whoever made the course for a corrected package.",
            ).format(line=line, column=column, reason=reason),
        )
        self.line = line
        self.column = column


class UnplayableError(PackageError):
    """The manifest is readable, but a learner would meet a page that can't open. `pages` are their decoded paths.

    `offer` is the page of the package that the import could open instead, if somebody says so; None without any.
    """

    def __init__(self, code: Refusal, sentence: str, pages: Sequence[str] = (), offer: str | None = None) -> None:
        super().__init__(code, sentence)
        self.pages = tuple(pages)
        self.offer = offer


class ArchiveError(PackageError):
    """The file as a whole holds no usable package."""


class UnsafeEntryError(ArchiveError):
    """One entry of the archive could do harm, or can't be stored on every system we run on. `entry` is its name."""

    def __init__(self, code: Refusal, entry: str, why: str) -> None:
        shown = entry.encode("unicode_escape").decode("ascii") if not entry.isprintable() else entry
        super().__init__(
            code,
            translate(
                "Import",
                "The package contains “{shown}”, {why}. Nothing was imported; if you trust the source, "
                "ask for the course to be exported again.",
            ).format(shown=shown, why=why),
        )
        self.entry = entry


class StorageError(PackageError):
    """The disk, the folder or the source failed us, not the package."""


class AlreadyImportedError(PackageError):
    """The very same file is in the library. `sha256` is its folder's name, `title` the course's."""

    def __init__(self, sha256: str, title: str) -> None:
        super().__init__(
            Refusal.ALREADY_IMPORTED,
            translate(
                "Import",
                "This file is already in the library as “{title}”. Nothing was changed; open the course "
                "from the library.",
            ).format(title=title),
        )
        self.sha256 = sha256
        self.title = title


class ImportCancelledError(PackageError):
    """The person cancelled."""

    def __init__(self) -> None:
        super().__init__(
            Refusal.CANCELLED,
            translate("Import", "The import was cancelled. Nothing was kept; you can import the file again."),
        )
