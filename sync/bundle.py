"""The messages of an exchange in sealed files, for a stick (SYNC, "USB bundle").

A bundle is a folder: parts, each a piece of one stream of items, sealed by age to whoever may read it, and beside them
a manifest that its sender signed. The manifest is written last, so a folder without one is no bundle. Nothing is
unsealed before the manifest's signature and the digest of every part were checked, on a copy that no hand can change
meanwhile; after that the stick is not needed any more. What is read twice changes nothing: the items are those of the
network.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Annotated, Final
from uuid import UUID

import pyrage
import zstandard
from pydantic import AwareDatetime, Field, StringConstraints, ValidationError

from sync.bodies import Body, Count
from sync.protocol import RECORD_BYTES, Base64, Digest
from sync.signatures import is_signed

FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
PART_BYTES: Final = 16 << 20
"""Of the stream in one part, so that unsealing needs little memory; a part never comes near the 4 GiB of FAT32."""
LARGEST_PART: Final = PART_BYTES + (1 << 20)
LARGEST_MANIFEST: Final = 1 << 20
LARGEST_MESSAGE: Final = RECORD_BYTES + (1 << 20)
"""Of an item that is held in memory: all but packages."""
_CHUNK: Final = 1 << 20
_HEAD_BYTES: Final = 512


@dataclass(frozen=True, slots=True)
class Watch:
    """Who waits for it: `told` hears how many bytes are done and how many there are, `stopped` says to leave off."""

    told: Callable[[int, int], None] = lambda _done, _whole: None
    stopped: Callable[[], bool] = lambda: False

    def passed(self, done: int, whole: int) -> None:
        """Raises BundleStopped."""
        if self.stopped():
            raise BundleStopped
        self.told(done, whole)


UNWATCHED: Final = Watch()


class BundleKind(Enum):
    """Which way a bundle goes."""

    TO_SERVER = "to server"
    FROM_SERVER = "from server"


class ItemKind(Enum):
    """What one item of a bundle is."""

    BATCH = "batch"
    """A batch as it goes over the network; named by its id."""
    ANSWER = "answer"
    """A `BatchAnswer`, the receipt for a batch that came on a stick; JSON, named by the batch's id."""
    CHANGES = "changes"
    """A `ChangesPage`; JSON, named by its number in the bundle."""
    PACKAGE = "package"
    """The file of a course package, named by its SHA-256."""


class Trouble(Enum):
    """Why a bundle can't be used."""

    NO_BUNDLE = "no bundle"
    NEWER = "newer"
    """Written by a later version of the program."""
    NOT_MEANT = "not meant"
    """Sealed for somebody else."""
    NOT_SIGNED = "not signed"
    """Changed, damaged, or not from whom it says."""
    INCOMPLETE = "incomplete"
    DAMAGED = "damaged"
    EXPIRED = "expired"


class BundleError(Exception):
    """A bundle can't be used; nothing of it was taken. The text is a sentence in English."""

    def __init__(self, trouble: Trouble, say: str) -> None:
        super().__init__(say)
        self.trouble = trouble


class BundleStopped(Exception):
    """Whoever asked for it no longer wants it; what was begun is gone again."""


class Part(Body):
    """One sealed file."""

    name: Annotated[str, StringConstraints(pattern=r"^part-[0-9]{5}\.age$")]
    size: Annotated[int, Field(ge=1, le=LARGEST_PART)]
    sha256: Digest


class Stretch(Body):
    """The records of a seat's chain that a bundle carries; `previous` and `last` are the chain's hashes at its ends."""

    epoch: UUID
    first: Annotated[int, Field(ge=1)]
    last: Annotated[int, Field(ge=1)]
    previous: Digest
    hash: Digest


class Manifest(Body):
    """What a bundle says of itself. `sender` and `readers` are devices, or the server.

    `version` of a bundle from a server grows with each one, so that an older one can't set a seat back. `generation` is
    the server's, None where the sender is a seat. `stretch` is None where it carries no records.
    """

    format: int
    kind: BundleKind
    id: UUID
    sender: UUID
    readers: tuple[UUID, ...]
    made_at: AwareDatetime
    expires_at: AwareDatetime
    version: Annotated[int, Field(ge=0, lt=1 << 53)]
    generation: UUID | None
    stretch: Stretch | None
    items: Annotated[Mapping[ItemKind, Count], Field(max_length=len(ItemKind))]
    stream_bytes: Annotated[int, Field(ge=0, lt=1 << 53)]
    parts: Annotated[tuple[Part, ...], Field(max_length=99_999)]

    @property
    def size(self) -> int:
        """Bytes of all parts."""
        return sum(part.size for part in self.parts)


class SignedManifest(Body):
    """`manifest` is the JSON of a `Manifest` as text, so that what is signed is what is read."""

    manifest: str
    signature: Base64


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle as it lies somewhere. Until `check` its manifest is only what somebody wrote there."""

    folder: Path
    manifest: Manifest
    signed: SignedManifest

    def check(self, key: bytes, reader: UUID, kind: BundleKind, now: datetime | None) -> None:
        """Raises BundleError unless the holder of `key` (Ed25519, raw) wrote it for `reader`.

        `now` is a time that can be believed; without one it is not asked whether the bundle expired.
        """
        if not is_signed(key, self.signed.signature, signed_part(self.signed.manifest)):
            say = "This bundle was changed on the way, or is not from whom it says. Have it written again."
            raise BundleError(Trouble.NOT_SIGNED, say)
        if self.manifest.kind is not kind or reader not in self.manifest.readers:
            raise BundleError(Trouble.NOT_MEANT, "This bundle is meant for somebody else. Choose another one.")
        if now is not None and self.manifest.expires_at < now:
            say = f"This bundle was good until {self.manifest.expires_at:%Y-%m-%d}. Have it written again."
            raise BundleError(Trouble.EXPIRED, say)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a bundle. Its content is there until the next item is asked for."""

    kind: ItemKind
    name: str
    size: int
    chunks: Iterator[bytes]

    def read(self) -> bytes:
        """All of it. Raises BundleError where it is no message but a package, or larger than messages are."""
        if self.size > LARGEST_MESSAGE:
            raise _damaged("one of its messages is too large")
        return b"".join(self.chunks)

    def text(self) -> bytes:
        """The JSON of an answer or a page, which travels compressed."""
        try:
            with zstandard.ZstdDecompressor(max_window_size=8 << 20).stream_reader(self.read()) as reader:
                content = reader.read(LARGEST_MESSAGE + 1)
        except zstandard.ZstdError as error:
            raise _damaged("one of its messages can't be unpacked") from error
        if len(content) > LARGEST_MESSAGE:
            raise _damaged("one of its messages is too large")
        return bytes(content)


def find(folder: Path) -> tuple[Bundle, ...]:
    """The bundles in a folder or on a stick, the oldest first; what is none, or unfinished, is passed over.

    Raises OSError where the folder itself can't be read.
    """
    found = []
    for place in (folder, *sorted(each for each in folder.iterdir() if each.is_dir())):
        try:
            found.append(read(place))
        except (BundleError, OSError):
            continue
    return tuple(sorted(found, key=lambda bundle: (bundle.manifest.made_at, bundle.manifest.id)))


def read(folder: Path) -> Bundle:
    """The bundle in a folder, unchecked. Raises BundleError, OSError."""
    try:
        with (folder / MANIFEST).open("rb") as file:
            content = file.read(LARGEST_MANIFEST + 1)
    except FileNotFoundError as error:
        raise _none() from error
    if len(content) > LARGEST_MANIFEST:
        raise _none()
    try:
        signed = SignedManifest.model_validate_json(content)
        written = json.loads(signed.manifest)
        if isinstance(written, dict) and isinstance(written.get("format"), int) and written["format"] > FORMAT:
            say = "This bundle was written by a later version of Carrel. Update this one, then read it again."
            raise BundleError(Trouble.NEWER, say)
        manifest = Manifest.model_validate_json(signed.manifest)
    except (ValueError, RecursionError) as error:
        raise _none() from error
    if manifest.format != FORMAT or [part.name for part in manifest.parts] != names(len(manifest.parts)):
        raise _none()
    return Bundle(folder, manifest, signed)


def names(count: int) -> list[str]:
    """Of so many parts."""
    return [f"part-{number:05}.age" for number in range(1, count + 1)]


def copied(bundle: Bundle, into: Path, watch: Watch = UNWATCHED) -> Bundle:
    """The same bundle in the new folder `into`, every part as its manifest says. Check the manifest before.

    The copy is sealed like the original; whoever asked for it removes it. Raises BundleError, BundleStopped, OSError;
    then nothing is left of it.
    """
    into.mkdir(parents=True)
    done = 0
    try:
        for part in bundle.manifest.parts:
            for size in _copy(bundle.folder / part.name, into / part.name, part):
                done += size
                watch.passed(done, bundle.manifest.size)
    except BaseException:
        shutil.rmtree(into, ignore_errors=True)
        raise
    return Bundle(into, bundle.manifest, bundle.signed)


def _copy(source: Path, target: Path, part: Part) -> Iterator[int]:
    digest, copied_bytes = hashlib.sha256(), 0
    if not source.is_file():
        say = "A file of this bundle is missing. Have it written again, and wait until the stick may be pulled."
        raise BundleError(Trouble.INCOMPLETE, say)
    with source.open("rb") as file, target.open("xb") as copy:
        while chunk := file.read(_CHUNK):
            copied_bytes += len(chunk)
            if copied_bytes > part.size:
                break
            digest.update(chunk)
            copy.write(chunk)
            yield len(chunk)
    if copied_bytes != part.size or digest.hexdigest() != part.sha256:
        raise _damaged(f"{part.name} is not as it was written")


def items(bundle: Bundle, identity: str) -> Iterator[Item]:
    """What a checked copy holds, in the order it was written; `identity` is the reader's age secret key.

    Every item's `chunks` are used up before the next one comes. Raises BundleError, also where something is missing in
    the end: then what was taken may stay, as all of it was signed.
    """
    stream = _Stream(_pieces(bundle, identity))
    counts = dict.fromkeys(ItemKind, 0)
    while head := stream.line():
        item = _item(head, stream)
        counts[item.kind] += 1
        yield item
        for _ in item.chunks:
            pass
    if {kind: count for kind, count in counts.items() if count} != dict(bundle.manifest.items):
        raise _damaged("it does not hold what it says")


def head_of(kind: ItemKind, name: str, size: int) -> bytes:
    """The line before an item."""
    return json.dumps({"kind": kind.value, "name": name, "size": size}).encode() + b"\n"


def signed_part(manifest: str) -> bytes:
    """What a sender signs of a manifest's JSON."""
    return b"carrel bundle 1\n" + manifest.encode()


class _Head(Body):
    kind: ItemKind
    name: Annotated[str, StringConstraints(pattern=r"^[0-9a-f-]{1,64}$")]
    size: Annotated[int, Field(ge=0, lt=1 << 53)]


def _item(head: bytes, stream: "_Stream") -> Item:
    try:
        said = _Head.model_validate_json(head)
    except ValidationError as error:
        raise _damaged("it can't be read") from error
    return Item(said.kind, said.name, said.size, stream.chunks(said.size))


def _pieces(bundle: Bundle, identity: str) -> Iterator[bytes]:
    opener = pyrage.x25519.Identity.from_str(identity)
    for part in bundle.manifest.parts:
        try:
            yield pyrage.decrypt((bundle.folder / part.name).read_bytes(), [opener])
        except pyrage.DecryptError as error:
            say = "This bundle is not sealed for this machine. Have it written again, for this one."
            raise BundleError(Trouble.NOT_MEANT, say) from error


class _Stream:
    """Pieces that follow each other, read as one."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._piece = memoryview(b"")

    def line(self) -> bytes:
        """Up to the next line end, without it; empty at the very end."""
        found = b""
        while b"\n" not in found:
            if not self._fill():
                if found:
                    raise _damaged("its end is missing")
                return b""
            if len(found) > _HEAD_BYTES:
                raise _damaged("it can't be read")
            found += self._take(1)
        return found[:-1]

    def chunks(self, size: int) -> Iterator[bytes]:
        while size:
            if not self._fill():
                raise _damaged("its end is missing")
            chunk = self._take(min(size, _CHUNK))
            size -= len(chunk)
            yield chunk

    def _fill(self) -> bool:
        while not self._piece:
            piece = next(self._pieces, None)
            if piece is None:
                return False
            self._piece = memoryview(piece)
        return True

    def _take(self, most: int) -> bytes:
        taken, self._piece = bytes(self._piece[:most]), self._piece[most:]
        return taken


def _none() -> BundleError:
    return BundleError(Trouble.NO_BUNDLE, "There is no bundle in this folder. Choose the one that was written.")


def _damaged(why: str) -> BundleError:
    return BundleError(Trouble.DAMAGED, f"This bundle is damaged: {why}. Have it written again.")
