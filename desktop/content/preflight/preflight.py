"""Looks at one package, packed or unpacked, and writes down what a trainer should know before a learner meets it.

Every file is read once. What is text is looked through for addresses and names of files; of everything else the first
bytes are, and films and sounds are asked what they hold. Nothing of the package is executed.
"""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import thread_time

from desktop.content.archive import Archive
from desktop.content.files import FileIndex
from desktop.content.importer import Inspection, inspect_package, load_package
from desktop.content.nested import open_package
from desktop.content.playable import file_notes
from desktop.content.preflight.budget import Budget, Clock
from desktop.content.preflight.looking import Look, LookingApart
from desktop.content.preflight.report import Report, Said
from desktop.content.preflight.scan import AskEngine, Scan, nobody_asked
from desktop.content.preflight.sources import ArchiveSource, FolderSource
from desktop.content.preflight.verdict import judged
from desktop.content.zip_entries import chunks, open_source
from desktop.scorm.package import Item, Manifest, Note, ResourceKind
from desktop.scorm.refusal import ArchiveError, ImportCancelledError, PackageError


@dataclass(frozen=True, slots=True)
class LookProgress:
    """How far a look is: `done` of `total` bytes; `file` is in hand."""

    file: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a package beforehand. `packed_size` in bytes, 0 for a folder."""

    source: str
    manifest: Manifest | None
    notes: tuple[Note, ...] = ()
    problems: tuple[PackageError, ...] = ()
    sha256: str = ""
    packed_size: int = 0


Tell = Callable[[LookProgress], None]


def _silent(_: LookProgress) -> None:
    return


def inspect(
    source: Path,
    *,
    engine: AskEngine = nobody_asked,
    progress: Tell = _silent,
    cancelled: Callable[[], bool] = lambda: False,
    look: Look | None = None,
    clock: Clock = thread_time,
) -> Report:
    """The report of a package that is not imported, or of a course's folder. Writes nothing beside it.

    A package that an import would refuse is read as far as it can be; the report says why it is refused.

    Args:
        engine: says what plays here; called once, and only where there are films or sounds.
        progress: called before each file, in this thread.
        cancelled: asked more often than that.
        look: what asks films what they hold; None: a process of its own.
        clock: the processor time of this thread; what takes too much of it is not read to its end.

    Raises:
        ImportCancelledError: `cancelled` said so.
    """
    if source.is_dir():
        known = _of_folder(source)
        return look_over(source, known, engine=engine, progress=progress, cancelled=cancelled, look=look, clock=clock)
    try:
        found = inspect_package(source)
    except PackageError as error:
        return _finished(Known(source.name, None, problems=(error,), packed_size=_size(source)), None)
    known = Known(source.name, found.manifest, found.notes, found.problems, packed_size=_size(source))
    if any(isinstance(problem, ArchiveError) for problem in found.problems):
        return _finished(known, None, found)
    try:
        with (
            tempfile.TemporaryDirectory() as room,
            open_package(source, None, lambda _: Path(room)) as archive,
            _Looking(look) as looks,
        ):
            _read_to_the_end(archive, cancelled)
            scan = Scan(ArchiveSource(archive, Path(room)), known.manifest, archive.manifest, engine, looks)
            _read_all(scan, progress, Budget(cancelled, clock))
    except ImportCancelledError:
        raise
    except PackageError as error:  # the archive is damaged behind its table
        problems = (*known.problems, error)
        return _finished(
            Known(source.name, found.manifest, found.notes, problems, packed_size=_size(source)), None, found
        )
    return _finished(known, scan)


def look_over(
    folder: Path,
    known: Known,
    *,
    engine: AskEngine = nobody_asked,
    progress: Tell = _silent,
    cancelled: Callable[[], bool] = lambda: False,
    look: Look | None = None,
    clock: Clock = thread_time,
) -> Report:
    """The report of a course that is unpacked; arguments and errors as for `inspect`."""
    with _Looking(look) as looks:
        scan = Scan(FolderSource(folder), known.manifest, "imsmanifest.xml", engine, looks)
        _read_all(scan, progress, Budget(cancelled, clock))
    return _finished(known, scan)


class _Looking:
    """What was given to look at films, or a process for it that ends with this."""

    def __init__(self, look: Look | None) -> None:
        self._own = LookingApart() if look is None else None
        self._look: Look = self._own or look  # type: ignore[assignment]  # one of the two is there

    def __enter__(self) -> Look:
        return self._look

    def __exit__(self, *_: object) -> None:
        if self._own is not None:
            self._own.__exit__()


def _of_folder(folder: Path) -> Known:
    try:
        manifest = load_package(folder)
    except PackageError as error:
        return Known(folder.name, None, problems=(error,))
    index = FileIndex(FolderSource(folder).sizes)
    return Known(folder.name, manifest, (*manifest.notes, *file_notes(manifest, index)))


def _read_to_the_end(archive: Archive, cancelled: Callable[[], bool]) -> None:
    """As an import will: a film that is damaged in its middle is found before it is needed.

    Raises:
        ArchiveError: a file is not what the archive says.
        ImportCancelledError: `cancelled` said so.
    """

    def checkpoint() -> None:
        if cancelled():
            raise ImportCancelledError

    with open_source(archive.source) as handle:
        for entry in archive.entries:
            for _ in chunks(handle, entry, checkpoint):
                pass


def _read_all(scan: Scan, progress: Tell, budget: Budget) -> None:
    total, done = sum(scan.sizes.values()), 0
    for name in sorted(scan.sizes):
        progress(LookProgress(name, done, total))
        scan.read(name, budget)
        done += scan.sizes[name]
    scan.finish()


def _size(source: Path) -> int:
    try:
        return source.stat().st_size
    except OSError:
        return 0


def _finished(known: Known, scan: Scan | None, found: Inspection | None = None) -> Report:
    manifest = known.manifest
    facts: Mapping[str, object] = scan.facts() if scan is not None else {}
    notes = (*known.notes, *scan.notes()) if scan is not None else known.notes
    if scan is None and found is not None:
        facts = {"not_read_count": found.file_count}
    report = Report(
        made_at=datetime.now(UTC).replace(microsecond=0),
        source=known.source,
        sha256=known.sha256,
        packed_size=known.packed_size,
        title=manifest.title if manifest is not None else "",
        description=manifest.description if manifest is not None else "",
        standard_declared=manifest.declared if manifest is not None else None,
        standard_found=manifest.edition.value if manifest is not None else None,
        pass_mark=_pass_mark(manifest) if manifest is not None else None,
        file_count=len(scan.sizes) if scan is not None else found.file_count if found is not None else 0,
        size=sum(scan.sizes.values()) if scan is not None else found.size if found is not None else 0,
        repairs=tuple(Said(code=note.code, text=note.text) for note in notes),
        problems=tuple(Said(code=problem.code.value, text=str(problem)) for problem in known.problems),
    )
    return judged(report.model_copy(update=dict(facts)))


def _pass_mark(manifest: Manifest) -> float | None:
    """In per cent, where all lessons that have one have the same."""
    marks = {mark for item in manifest.organization.root.walk() if (mark := _mark(item)) is not None}
    return marks.pop() if len(marks) == 1 else None


def _mark(item: Item) -> float | None:
    """The least normalized measure of 2004, the mastery score of 1.2 (0 to 100)."""
    if item.kind is not ResourceKind.SCO:
        return None
    primary = item.sequencing.primary_objective
    if primary.satisfied_by_measure:
        return round(primary.min_normalized_measure * 100, 2)
    try:
        return float(item.mastery_score) if item.mastery_score else None
    except ValueError:
        return None
