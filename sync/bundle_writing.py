"""Writes a bundle so that whoever pulls the stick too early leaves no half of one behind that looks whole.

Each part is written under a temporary name, flushed to the medium, renamed and read back from it; the manifest comes
last. When `write` returns, the stick may be pulled.
"""

import contextlib
import hashlib
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

import pyrage
import zstandard

from sync.bundle import (
    FORMAT,
    MANIFEST,
    PART_BYTES,
    UNWATCHED,
    Bundle,
    BundleError,
    BundleKind,
    ItemKind,
    Manifest,
    Part,
    SignedManifest,
    Stretch,
    Trouble,
    Watch,
    head_of,
    names,
    read,
    signed_part,
)
from sync.durable import sync_folder
from sync.protocol import in_base64

GOOD_FOR: Final = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Content:
    """One item to write. `chunks` are asked for once, when it is its turn; they hold `size` bytes."""

    kind: ItemKind
    name: str
    size: int
    chunks: Callable[[], Iterable[bytes]]

    @classmethod
    def batch(cls, batch: UUID, body: bytes) -> "Content":
        return cls(ItemKind.BATCH, str(batch), len(body), lambda: (body,))

    @classmethod
    def answer(cls, batch: UUID, json: bytes) -> "Content":
        return cls._packed(ItemKind.ANSWER, str(batch), json)

    @classmethod
    def changes(cls, number: int, json: bytes) -> "Content":
        return cls._packed(ItemKind.CHANGES, str(number), json)

    @classmethod
    def package(cls, sha256: str, size: int, chunks: Callable[[], Iterable[bytes]]) -> "Content":
        return cls(ItemKind.PACKAGE, sha256, size, chunks)

    @classmethod
    def _packed(cls, kind: ItemKind, name: str, json: bytes) -> "Content":
        packed = zstandard.ZstdCompressor().compress(json)
        return cls(kind, name, len(packed), lambda: (packed,))


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes a bundle, for whom. `readers` maps devices (or the server) to their public age keys ("age1…").

    `about` is how many bytes it will be, so that whoever waits can be told how far it has come.
    """

    kind: BundleKind
    sender: UUID
    sign: Callable[[bytes], bytes]
    readers: Mapping[UUID, str]
    version: int = 0
    generation: UUID | None = None
    about: int = 0


def write(
    stick: Path,
    bundle: UUID,
    sender: Sender,
    contents: Iterable[Content],
    now: datetime,
    *,
    stretch: Callable[[], Stretch | None] = lambda: None,
    watch: Watch = UNWATCHED,
) -> Bundle:
    """Write a bundle into a new folder on the stick, and read it back.

    `stretch` is asked for once all `contents` went by. Raises BundleStopped, OSError (no room, pulled too early) and
    BundleError (the medium keeps something else than it was given); then nothing is left behind where that can be done.
    """
    before = f"carrel-{sender.sender.hex[-12:]}-"
    _tidy(stick, before)
    folder = stick / f"{before}{bundle.hex}"
    folder.mkdir(parents=True)
    try:
        stream = _Counted(contents, sender.about, watch)
        parts = tuple(
            _written(folder, stream, [pyrage.x25519.Recipient.from_str(key) for key in sender.readers.values()])
        )
        manifest = Manifest(
            format=FORMAT,
            kind=sender.kind,
            id=bundle,
            sender=sender.sender,
            readers=tuple(sender.readers),
            made_at=now,
            expires_at=now + GOOD_FOR,
            version=sender.version,
            generation=sender.generation,
            stretch=stretch(),
            items=dict(stream.items),
            stream_bytes=stream.done,
            parts=parts,
        )
        text = manifest.model_dump_json()
        signed = SignedManifest(manifest=text, signature=in_base64(sender.sign(signed_part(text))))
        _keep(folder / MANIFEST, signed.model_dump_json().encode())
        _flush_folder(folder)
        _flush_folder(stick)
        return read(folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def remove(bundle: Bundle) -> None:
    """Take a bundle that is done with off the stick, its manifest first. Raises OSError."""
    (bundle.folder / MANIFEST).unlink(missing_ok=True)
    shutil.rmtree(bundle.folder)


def _tidy(stick: Path, before: str) -> None:
    """Take away what an earlier writing by the same sender left unfinished: a pulled stick, a killed program."""
    for folder in stick.glob(f"{before}*"):
        if folder.is_dir() and not (folder / MANIFEST).exists():
            shutil.rmtree(folder, ignore_errors=True)


class _Counted:
    """The stream of all items, and what went by."""

    def __init__(self, contents: Iterable[Content], about: int, watch: Watch) -> None:
        self._contents, self._about, self._watch = contents, about, watch
        self.items: Counter[ItemKind] = Counter()
        self.done = 0

    def pieces(self) -> Iterator[bytes]:
        for content in self._contents:
            self.items[content.kind] += 1
            yield self._passed(head_of(content.kind, content.name, content.size))
            size = 0
            for chunk in content.chunks():
                size += len(chunk)
                yield self._passed(chunk)
            if size != content.size:
                raise OSError(f"The {content.kind.value} {content.name} changed while it was written to the stick.")

    def _passed(self, piece: bytes) -> bytes:
        self.done += len(piece)
        self._watch.passed(self.done, max(self._about, self.done))
        return piece


def _written(folder: Path, stream: _Counted, readers: Sequence[pyrage.x25519.Recipient]) -> Iterator[Part]:
    for number, content in enumerate(_parts(stream.pieces()), start=1):
        name = names(number)[-1]
        sealed = pyrage.encrypt(content, readers)
        _keep(folder / name, sealed)
        yield Part(name=name, size=len(sealed), sha256=hashlib.sha256(sealed).hexdigest())


def _parts(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of PART_BYTES."""
    held = bytearray()
    for piece in pieces:
        held += piece
        while len(held) >= PART_BYTES:
            yield bytes(held[:PART_BYTES])
            del held[:PART_BYTES]
    if held:
        yield bytes(held)


def _keep(file: Path, content: bytes) -> None:
    """Under a temporary name until it is on the medium, then read back."""
    draft = file.with_name(file.name + ".part")
    with draft.open("xb") as writing:
        writing.write(content)
        writing.flush()
        os.fsync(writing.fileno())
    draft.replace(file)
    with file.open("rb") as reading:
        # Else what is read back is what the system still has in memory of it.
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(reading.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        found = hashlib.file_digest(reading, "sha256").digest()
    if found != hashlib.sha256(content).digest():
        say = "The stick did not keep what was written to it. Everything is still here; take another stick."
        raise BundleError(Trouble.DAMAGED, say)


def _flush_folder(folder: Path) -> None:
    """So that the names are on the medium too; where a system can't do that, it does so by itself."""
    with contextlib.suppress(OSError):
        sync_folder(folder)
