"""Makes the media of an unpacked course playable; each file is at any moment the author's or the finished new one.

One file: written to a part beside, flushed, looked at again; noted what will become of it; renamed; noted as done. A
process that is killed between any two of these finds its way back by what is on the disk (`prepared.Intent`). Files are
never changed, only renamed over, so a page that plays one meanwhile plays it to its end.
"""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Final

from desktop.content.durable import sync_file, sync_folder
from desktop.content.media.facts import Container, MediaFacts
from desktop.content.media.kinds import replacement
from desktop.content.media.plan import Engine, Keep, Make, Reencode, Unplayable, beside, plan
from desktop.content.media.prepared import (
    NO_MEDIA,
    OWN_FOLDER,
    Intent,
    Prepared,
    PrepareProgress,
    Replacement,
    prepared,
    write_prepared,
)
from desktop.content.media.probe import probe
from desktop.content.media.reasons import Fault, MediaError, Reason
from desktop.content.media.survey import media_files
from desktop.content.media.transcode import transcode
from desktop.content.staging import lock
from desktop.scorm.refusal import ImportCancelledError, Refusal, StorageError
from desktop.words import translate

ORIGINALS_FOLDER: Final = f"{OWN_FOLDER}/originals"
_PART: Final = f"{OWN_FOLDER}/media.part"
_LOCK: Final = f"{OWN_FOLDER}/lock"
_READ_ONLY: Final = 0o444
_MADE: Final = {Make.AV1: "AV1", Make.VP9: "VP9", Make.OPUS: "Opus", Make.PCM: "PCM"}
_SAYS_ITS_LENGTH: Final = frozenset(
    {Container.MP4, Container.MATROSKA, Container.FLV, Container.ASF, Container.AVI, Container.WAV}
)
_LEAST_OF_IT: Final = 0.5
"""A film of which less can be decoded is called damaged, not prepared: its learner would miss most of it unawares."""
_SAME_SECONDS: Final = 0.1
_FULL: Final = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def prepare(
    course: Path,
    engine: Engine,
    *,
    progress: Callable[[PrepareProgress], None],
    cancelled: Callable[[], bool],
    keep_originals: bool = False,
    again: bool = False,
) -> Prepared:
    """Makes playable what `engine` does not play, or goes on with it where it was left.

    Args:
        course: an unpacked course.
        progress: called from this thread: as each file is begun, and several times a second while one is written.
        cancelled: asked as often; True stops within moments. What is done stays done.
        keep_originals: keep the author's files in `.carrel/originals`, for `restore`.
        again: look at every file anew, also at those that were unplayable.

    Raises:
        ImportCancelledError: `cancelled` said so.
        StorageError: disk full, folder not writable, or another process prepares this course.
    """
    with _storage_errors(), _alone(course):
        work = _Work(course, engine, progress, cancelled, keep_originals)
        work.begin(again=again)
        work.run()
        return work.known


def skip(course: Path) -> Prepared:
    """“Play without preparing”: nothing goes on by itself until `prepare` is called again.

    Raises:
        StorageError: the disk refused.
    """
    with _storage_errors(), _alone(course):
        known = replace(prepared(course), skipped=True)
        write_prepared(course, known)
        return known


def restore(course: Path) -> Prepared:
    """Puts the author's files back that were kept; they wait to be prepared again, and don't by themselves.

    Raises:
        StorageError: the disk refused; each file is the author's or the prepared one.
    """
    with _storage_errors(), _alone(course):
        known = replace(prepared(course), skipped=True)
        write_prepared(course, known)
        for name, made in known.done.items():
            if (course / ORIGINALS_FOLDER / name).exists():
                _put_back(course, known, name, made)
                done = {other: known.done[other] for other in known.done if other != name}
                known = replace(known, done=done, waiting=(*known.waiting, name))
                write_prepared(course, known)
                if beside(made.path):
                    (course / made.path).unlink(missing_ok=True)
        return known


def _put_back(course: Path, known: Prepared, name: str, made: Replacement) -> None:
    original, place = course / ORIGINALS_FOLDER / name, course / name
    if not beside(made.path):
        found = place.stat()
        write_prepared(course, known, Intent(name, made, found.st_size, found.st_mtime_ns))
    _rename(original, place)


@dataclass
class _Job:
    """One file to be written anew."""

    name: str
    plan: Reencode

    @property
    def seconds(self) -> float:
        return self.plan.facts.duration


class _Work:
    """One course being prepared; `known` is at every moment what the disk says."""

    def __init__(
        self,
        course: Path,
        engine: Engine,
        progress: Callable[[PrepareProgress], None],
        cancelled: Callable[[], bool],
        keep_originals: bool,
    ) -> None:
        self._course = course
        self._engine = engine
        self._progress = progress
        self._cancelled = cancelled
        self._keep_originals = keep_originals
        self.known = prepared(course)

    def begin(self, *, again: bool) -> None:
        """Notes whom this is for before anything is decoded: whoever goes on after a crash knows what was found."""
        known = self.known
        _remove(self._course / _PART)
        for name, made in known.done.items():
            if beside(made.path) and (self._course / name).exists():
                self._put_original_away(name)  # killed just before
        if again or known.engine not in {"", NO_MEDIA, self._engine.name} or known == Prepared():
            waiting, unplayable = media_files(self._course, self._checkpoint), {}
        else:
            waiting, unplayable = known.waiting, dict(known.unplayable)
        name = self._engine.name if waiting or known.done or unplayable else NO_MEDIA
        self._note(Prepared(name, known.done, waiting, unplayable))

    def run(self) -> None:
        jobs = self._jobs()
        clock = _Clock(self._progress, jobs)
        for index, job in enumerate(jobs):
            self._checkpoint()
            try:
                self._replace(job, clock.of(index))
            except MediaError as error:
                self._note_unplayable(job.name, error.reason)

    def _jobs(self) -> list[_Job]:
        """What is to be written anew of all that waits. What the engine plays waits no more."""
        jobs, names = [], self.known.waiting
        for index, name in enumerate(names):
            self._checkpoint()
            self._progress(PrepareProgress(name, index, len(names), 0.0, 0.0))
            todo = self._plan(name)
            if isinstance(todo, Unplayable):
                self._note_unplayable(name, todo.why)
            elif isinstance(todo, Reencode):
                jobs.append(_Job(name, todo))
        self._note(replace(self.known, waiting=tuple(job.name for job in jobs)))
        return jobs

    def _plan(self, name: str) -> Keep | Reencode | Unplayable:
        try:
            facts = probe(self._course / name)
        except FileNotFoundError:
            return Keep()  # gone meanwhile, or never there
        except MediaError as error:
            return Unplayable(error.reason)
        return plan(name, facts, self._engine) if facts is not None else Keep()

    def _replace(self, job: _Job, tell: Callable[[float], None]) -> None:
        tell(0.0)
        part = self._course / _PART
        try:
            lasts = transcode(self._course / job.name, part, job.plan, progress=tell, cancelled=self._cancelled)
            sync_file(part)
            _require_as_planned(job.plan, probe(part), lasts)
            part.chmod(_READ_ONLY)
            with suppress(_InUseError):  # then it goes on waiting
                self._publish(job, part)
        finally:
            _remove(part)

    def _publish(self, job: _Job, part: Path) -> None:
        before = self.known.done.get(job.name)
        made = replacement(job.plan)
        if before is not None:  # prepared for another engine once: authors ask for what the file was at first
            made = replace(made, types=before.types)
        target = self._course / made.path
        target.parent.mkdir(parents=True, exist_ok=True)
        if not beside(made.path):
            found = part.stat()
            write_prepared(self._course, self.known, Intent(job.name, made, found.st_size, found.st_mtime_ns))
            if self._keep_originals and before is None:
                _keep(self._course, job.name)
        _rename(part, target)
        waiting = tuple(name for name in self.known.waiting if name != job.name)
        self._note(replace(self.known, done={**self.known.done, job.name: made}, waiting=waiting))
        if beside(made.path):
            self._put_original_away(job.name)

    def _put_original_away(self, name: str) -> None:
        """It has a replacement under another name that is noted as done."""
        if self._keep_originals:
            _keep(self._course, name)
        with suppress(PermissionError):  # open somewhere on Windows: the next start removes it
            _remove(self._course / name)

    def _note(self, known: Prepared) -> None:
        if known != self.known:
            write_prepared(self._course, known)
            self.known = known

    def _note_unplayable(self, name: str, why: Reason) -> None:
        waiting = tuple(other for other in self.known.waiting if other != name)
        self._note(replace(self.known, waiting=waiting, unplayable={**self.known.unplayable, name: why}))

    def _checkpoint(self) -> None:
        if self._cancelled():
            raise ImportCancelledError


class _Clock:
    """Turns seconds of one file into progress over all of them."""

    def __init__(self, progress: Callable[[PrepareProgress], None], jobs: list[_Job]) -> None:
        self._progress = progress
        self._jobs = jobs
        self._total = sum(job.seconds for job in jobs)
        self._begun = monotonic()

    def of(self, index: int) -> Callable[[float], None]:
        """What `transcode` is to call for the `index`-th file."""
        job = self._jobs[index]
        before = sum(other.seconds for other in self._jobs[:index])

        def tell(seconds: float) -> None:
            done = before + min(seconds, job.seconds)
            took = monotonic() - self._begun
            speed = done / took if took > 0 else 0.0
            left = (self._total - done) / speed if speed > 0 else None
            self._progress(PrepareProgress(job.name, index, len(self._jobs), done, self._total, speed, left))

        return tell


def _require_as_planned(todo: Reencode, made: MediaFacts | None, lasts: float) -> None:
    """The result as it is read back from the disk has every stream that was planned, and lasts as long.

    Raises:
        MediaError: it differs.
    """
    if made is None:
        raise MediaError(Fault.RESULT_UNREADABLE)
    wanted = sorted(
        _MADE.get(make, stream.codec)
        for make, stream in zip(todo.makes, todo.facts.streams, strict=True)
        if make is not Make.DROP and stream in (*todo.facts.film, *todo.facts.sound)
    )
    found = sorted(stream.codec for stream in (*made.film, *made.sound))
    if wanted != found:
        raise MediaError(Fault.RESULT_DIFFERS, f"{', '.join(wanted)} → {', '.join(found)}")
    if lasts <= 0 or abs(made.duration - lasts) > _SAME_SECONDS:
        raise MediaError(Fault.RESULT_DIFFERS, (lasts, made.duration))
    if todo.facts.container in _SAYS_ITS_LENGTH and lasts < todo.facts.duration * _LEAST_OF_IT:
        raise MediaError(Fault.MOSTLY_MISSING, (todo.facts.duration, lasts))


class _InUseError(Exception):
    """Windows renames nothing over a file that somebody has open."""


def _rename(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        if os.name == "nt" and target.exists():
            target.chmod(_READ_ONLY | 0o200)  # nor over one that is read-only
        source.replace(target)
    except PermissionError as error:
        if os.name == "nt":
            raise _InUseError from error
        raise
    sync_folder(target.parent)


def _remove(path: Path) -> None:
    if path.exists():
        path.chmod(_READ_ONLY | 0o200)  # Windows removes nothing that is read-only
        path.unlink()
        sync_folder(path.parent)


def _keep(course: Path, name: str) -> None:
    """A second name for the author's file, so that it has one at every moment."""
    original = course / ORIGINALS_FOLDER / name
    original.parent.mkdir(parents=True, exist_ok=True)
    original.unlink(missing_ok=True)
    try:
        os.link(course / name, original)
    except OSError:  # a file system without second names
        shutil.copy2(course / name, original)
        sync_file(original)
    sync_folder(original.parent)


@contextmanager
def _alone(course: Path) -> Iterator[None]:
    """One process at a time; the system lets go when it ends, however it ends."""
    (course / OWN_FOLDER).mkdir(exist_ok=True)
    with (course / _LOCK).open("ab") as held:
        if not lock(held, wait=False):
            raise StorageError(
                Refusal.STORAGE_FAILED,
                translate("Media", "The media of this course are being prepared already. Nothing was changed; wait."),
            )
        yield


@contextmanager
def _storage_errors() -> Iterator[None]:
    """What the operating system says, as an error a trainer understands."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageError(
                Refusal.DISK_FULL,
                translate(
                    "Media",
                    "There is no room left on the disk that holds the courses. What is prepared of this course was "
                    "kept, the rest is as it was; make room and start Carrel again, and it goes on.",
                ),
            ) from error
        raise StorageError(
            Refusal.STORAGE_FAILED,
            translate(
                "Media",
                "The disk that holds the courses reported an error ({strerror}). What is prepared of this course was "
                "kept, the rest is as it was; check the disk and start Carrel again, and it goes on.",
            ).format(strerror=error.strerror or os.strerror(error.errno or 0)),
        ) from error
