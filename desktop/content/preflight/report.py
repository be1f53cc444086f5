"""The pre-flight report of one package: what was found in it, and whether it will work with no network.

A report holds facts and codes; the sentences about them are made when somebody reads it, in their language. Only what
the reader of the manifest and the importer said in sentences (repairs, problems) is kept as they said it. Paths are
those of the package, from its root; lines count from 1.
"""

import os
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from desktop.content.durable import sync_folder

REPORT_FILE = ".carrel/report.json"
"""Where the report of a course is, from the course's folder."""
MAX_LISTED = 1000
"""As many of one sort are listed; the counts beside them are whole."""


class Verdict(Enum):
    """Will it work offline?"""

    READY = "ready"
    LIMITS = "works with limits"
    OFFLINE_NO = "won't work offline"
    REFUSED = "refused"


class AddressKind(Enum):
    """What an address outside the package is for."""

    PAGE = "page"
    """The course's own page, or what its start page turns into: without it there is nothing to see."""
    SCRIPT = "script"
    STYLESHEET = "stylesheet"
    FONT = "font"
    IMAGE = "image"
    MEDIA = "media"
    """A film or a sound as a file."""
    VIDEO_SITE = "video site"
    FRAME = "frame"
    REQUEST = "request"
    """Asked for by a script: XMLHttpRequest, fetch, a socket, a beacon; and a form's target."""
    ANALYTICS = "analytics"
    LRS = "LRS"
    """A learning record store: xAPI statements go there."""
    LINK = "link"
    MENTION = "mention"
    """A text in a script or in data whose use can't be seen."""


class Loading(Enum):
    """What makes the address load."""

    BY_ITSELF = "by itself"
    PERHAPS = "perhaps"
    """A script or its data hold it; when it loads can't be read off."""
    ON_CLICK = "on click"
    NEVER = "never"
    """Nothing is known to load it."""


class Cause(Enum):
    """Why a package is less than ready."""

    REFUSED = "refused"
    PAGE_FROM_WEB = "page-from-web"
    SCRIPT_FROM_WEB = "script-from-web"
    FRAME_FROM_WEB = "frame-from-web"
    FILM_FROM_WEB = "film-from-web"
    STYLE_FROM_WEB = "style-from-web"
    FONT_FROM_WEB = "font-from-web"
    IMAGE_FROM_WEB = "image-from-web"
    SERVICE_ON_WEB = "service-on-web"
    RECORD_STORE = "record-store"
    FLASH = "flash"
    MEDIA_UNPLAYABLE = "media-unplayable"
    FILM_IN_PIECES = "film-in-pieces"
    FILE_MISSING = "file-missing"
    LESSON_MISSING = "lesson-missing"
    FAILED_TEST = "failed-test"


class Outcome(Enum):
    """What becomes of a film or a sound."""

    PLAYS = "plays"
    PREPARED = "prepared"
    TO_PREPARE = "to prepare"
    UNPLAYABLE = "unplayable"
    DAMAGED = "damaged"
    UNKNOWN = "unknown"
    """What this machine's player plays was not asked."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True)


class Place(_Record):
    """Where something was found; line 0 is the file as a whole."""

    file: str
    line: int = 0


class OutsideAddress(_Record):
    """One address outside the package, at the first place in its file. `count`: how often that file has it."""

    kind: AddressKind
    address: str
    file: str
    line: int
    loading: Loading
    count: int = 1
    is_needed: bool = True
    """False where the page goes on without it: it waits for nothing, or has a copy of its own to fall back on."""

    @property
    def host(self) -> str:
        """The name of the machine it leads to."""
        return self.address.partition("//")[2].partition("/")[0].rpartition("@")[2].partition("?")[0].partition("#")[0]


class Tool(_Record):
    """The authoring tool, by its fingerprints; `version` as the tool wrote it, "" if it didn't."""

    name: str
    version: str = ""
    evidence: str = ""
    """The file that gave it away."""


class Lesson(_Record):
    """An item that can be opened. `page` is the file it opens, None where that is not in the package."""

    title: str
    launch: str
    page: str | None = None
    is_sco: bool = True


class MissingFile(_Record):
    """A file that is referred to and not there; `loading` says how much it will be missed."""

    path: str
    file: str
    line: int = 0
    kind: AddressKind = AddressKind.LINK
    loading: Loading = Loading.NEVER


class MediaFile(_Record):
    """A film or a sound in the package; codecs by our names ("H.264", "AAC"), seconds 0 where unknown."""

    path: str
    container: str
    codecs: tuple[str, ...]
    seconds: float = 0.0
    width: int = 0
    height: int = 0
    outcome: Outcome = Outcome.UNKNOWN
    why: str = ""


class PopUp(_Record):
    """A place that opens a window of its own. `how`: "window.open", "target"."""

    file: str
    line: int
    how: str


class Said(_Record):
    """What the manifest's reader or the importer said: a stable code, and the sentence."""

    code: str
    text: str


class Limit(_Record):
    """One reason why the verdict is not READY: `subject` is the host, the file or the sentence it is about."""

    cause: Cause
    subject: str
    places: tuple[Place, ...] = ()
    count: int = 1
    lesson: str = ""
    """The title of the lesson it touches, where that is known."""
    is_fatal: bool = False
    """Whether the course won't work offline for it."""
    is_sure: bool = True
    """False where a script may load it, and nobody can read off whether it does."""


class ApiCall(_Record):
    """What a lesson asked of the API during the test run; `error` is the code that came of it, "0" for none."""

    function: str
    arguments: tuple[str, ...] = ()
    answer: str = ""
    error: str = "0"


class ScriptError(_Record):
    message: str
    file: str = ""
    line: int = 0


class Trouble(Enum):
    """How a lesson's test ended badly."""

    NOT_UP = "did not come up"
    HUNG = "stopped answering"
    """Its page came up, and later ran in circles."""
    CRASHED = "crashed"
    FAILED = "failed"
    """Carrel could not open it; `why_not` says why."""


class LessonRun(_Record):
    """One lesson, opened for some seconds in the caged web view. `picture`: a PNG in the folder of the run, or ""."""

    title: str
    launch: str
    is_opened: bool
    is_sco: bool = True
    is_initialized: bool = False
    """Whether it called Initialize and was answered "true"."""
    calls: tuple[ApiCall, ...] = ()
    """The first of them, and the first that brought an error."""
    call_counts: dict[str, int] = {}
    """Every call, by the function's name."""
    script_errors: tuple[ScriptError, ...] = ()
    blocked: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    """Files that it asked for and the package doesn't hold."""
    media_failed: tuple[str, ...] = ()
    """Films and sounds that the player gave up on, by their path."""
    dialogs: tuple[str, ...] = ()
    """What alert, confirm and prompt said; each was answered at once."""
    pop_ups: int = 0
    picture: str = ""
    trouble: Trouble | None = None
    why_not: str = ""
    """Why it could not be opened."""


class TestRun(_Record):
    """The smoke run: every launchable item, `seconds` long each."""

    __test__ = False  # pytest would take it for a class of tests

    made_at: datetime
    seconds: float
    lessons: tuple[LessonRun, ...]


class Report(_Record):
    """Everything that was found in one package. Sizes in bytes; `pass_mark` in per cent."""

    version: Literal[1] = 1
    made_at: datetime
    source: str
    """The package's file name; the folder's where an unpacked course was looked at."""
    sha256: str = ""
    title: str = ""
    description: str = ""
    standard_declared: str | None = None
    standard_found: str | None = None
    tool: Tool | None = None
    lessons: tuple[Lesson, ...] = ()
    pass_mark: float | None = None
    file_count: int = 0
    size: int = 0
    packed_size: int = 0
    """Of the archive; 0 for a folder."""
    addresses: tuple[OutsideAddress, ...] = ()
    address_count: int = 0
    missing: tuple[MissingFile, ...] = ()
    missing_count: int = 0
    unused: tuple[str, ...] = ()
    unused_count: int = 0
    unused_is_sure: bool = False
    """False where scripts put names of files together: some of the unused may be used after all."""
    media: tuple[MediaFile, ...] = ()
    media_count: int = 0
    pieces: tuple[Place, ...] = ()
    """Playlists, and scripts that feed films to the player piece by piece."""
    flash: tuple[Place, ...] = ()
    pop_ups: tuple[PopUp, ...] = ()
    not_read: tuple[str, ...] = ()
    """Files of text too large to be read to their end or in the time for it, or damaged."""
    not_read_count: int = 0
    """0 in reports of before: there it is what is listed."""
    repairs: tuple[Said, ...] = ()
    problems: tuple[Said, ...] = ()
    test_run: TestRun | None = None
    verdict: Verdict = Verdict.READY
    limits: tuple[Limit, ...] = ()


def write_report(course: Path, report: Report) -> None:
    """Keep a report with its course: wholly, or not at all.

    Raises:
        OSError: the disk refused.
    """
    target = course / REPORT_FILE
    target.parent.mkdir(exist_ok=True)
    beside = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        with beside.open("wb") as file:
            file.write(report.model_dump_json(indent=1).encode())
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(target.parent)


def read_report(course: Path) -> Report | None:
    """The report kept with a course; None where there is none, or none that this version can read."""
    try:
        return Report.model_validate_json((course / REPORT_FILE).read_bytes())
    except (OSError, ValidationError):
        return None
