"""Bundles on a stick (SYNC, "USB bundle"): signed, sealed, whole or not there, harmless when they are not."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync import bundle as bundles
from sync import bundle_writing
from sync.bundle import MANIFEST, Bundle, BundleError, BundleKind, BundleStopped, Item, ItemKind, Trouble, Watch
from sync.bundle_writing import Content, Sender, remove, write

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SEAT, SERVER, STRANGER = UUID(int=5), UUID(int=7), UUID(int=9)
FIRST, SECOND = UUID(int=0xB1), UUID(int=0xB2)
PACKAGE = bytes(range(256)) * 20


@dataclass(frozen=True)
class End:
    """A seat or a server with its keys."""

    id: UUID
    signing: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    identity: pyrage.x25519.Identity = field(default_factory=pyrage.x25519.Identity.generate)

    @property
    def key(self) -> bytes:
        return self.signing.public_key().public_bytes_raw()


@pytest.fixture(scope="module")
def seat() -> End:
    return End(SEAT)


@pytest.fixture(scope="module")
def server() -> End:
    return End(SERVER)


def contents() -> Iterator[Content]:
    """One item of each kind."""
    yield Content.batch(FIRST, b"a batch")
    yield Content.answer(SECOND, b'{"an": "answer"}')
    yield Content.changes(1, b'{"a": "page"}')
    yield Content.package(hashlib.sha256(PACKAGE).hexdigest(), len(PACKAGE), lambda: (PACKAGE[:100], PACKAGE[100:]))


EXPECTED = [
    (ItemKind.BATCH, str(FIRST), b"a batch"),
    (ItemKind.ANSWER, str(SECOND), b'{"an": "answer"}'),
    (ItemKind.CHANGES, "1", b'{"a": "page"}'),
    (ItemKind.PACKAGE, hashlib.sha256(PACKAGE).hexdigest(), PACKAGE),
]


def sender(seat: End, *readers: End) -> Sender:
    return Sender(
        BundleKind.TO_SERVER, seat.id, seat.signing.sign, {end.id: str(end.identity.to_public()) for end in readers}
    )


def read_all(found: Bundle, seat: End, server: End, room: Path) -> list[tuple[ItemKind, str, bytes]]:
    """All that a server does with a bundle, in the order it has to."""
    found.check(seat.key, server.id, BundleKind.TO_SERVER, NOON)
    copy = bundles.copied(found, room)
    try:
        return [(item.kind, item.name, whole(item)) for item in bundles.items(copy, str(server.identity))]
    finally:
        shutil.rmtree(room)


def whole(item: Item) -> bytes:
    packed = item.kind in (ItemKind.ANSWER, ItemKind.CHANGES)
    return item.text() if packed else item.read()


class TestThereAndBack:
    def test_what_was_written_is_read(self, seat: End, server: End, tmp_path: Path) -> None:
        written = write(tmp_path / "stick", FIRST, sender(seat, server), contents(), NOON)
        (found,) = bundles.find(tmp_path / "stick")
        assert found == written
        assert read_all(found, seat, server, tmp_path / "room") == EXPECTED

    def test_it_goes_over_many_parts(
        self, seat: End, server: End, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bundle_writing, "PART_BYTES", 1000)
        found = write(tmp_path / "stick", FIRST, sender(seat, server), contents(), NOON)
        assert len(found.manifest.parts) == 6
        assert read_all(found, seat, server, tmp_path / "room") == EXPECTED

    def test_one_without_anything_is_a_bundle_too(self, seat: End, server: End, tmp_path: Path) -> None:
        found = write(tmp_path / "stick", FIRST, sender(seat, server), (), NOON)
        assert read_all(found, seat, server, tmp_path / "room") == []

    def test_several_may_read_one_bundle(self, seat: End, server: End, tmp_path: Path) -> None:
        other = End(STRANGER)
        found = write(tmp_path / "stick", FIRST, sender(seat, server, other), contents(), NOON)
        assert read_all(found, seat, other, tmp_path / "room") == EXPECTED
        assert read_all(found, seat, server, tmp_path / "room") == EXPECTED

    def test_an_item_that_nobody_looks_at_is_passed_over(self, seat: End, server: End, tmp_path: Path) -> None:
        found = write(tmp_path / "stick", FIRST, sender(seat, server), contents(), NOON)
        assert [item.kind for item in bundles.items(found, str(server.identity))] == list(ItemKind)

    def test_nothing_in_it_can_be_read_on_the_way(self, seat: End, server: End, tmp_path: Path) -> None:
        found = write(tmp_path / "stick", FIRST, sender(seat, server), contents(), NOON)
        on_the_stick = b"".join(file.read_bytes() for file in found.folder.iterdir())
        assert b"a batch" not in on_the_stick
        assert PACKAGE[:64] not in on_the_stick

    def test_whoever_waits_hears_how_far_it_has_come(self, seat: End, server: End, tmp_path: Path) -> None:
        writing: list[tuple[int, int]] = []
        reading: list[tuple[int, int]] = []
        about = replace(sender(seat, server), about=6000)
        watch = Watch(lambda done, whole: writing.append((done, whole)))
        found = write(tmp_path / "stick", FIRST, about, contents(), NOON, watch=watch)
        bundles.copied(found, tmp_path / "room", Watch(lambda done, whole: reading.append((done, whole))))
        assert writing == sorted(writing)
        assert {whole for _, whole in writing} == {6000}
        assert writing[-1][0] == found.manifest.stream_bytes
        assert reading[-1] == (found.manifest.size, found.manifest.size)

    def test_one_that_is_done_with_goes(self, seat: End, server: End, tmp_path: Path) -> None:
        remove(write(tmp_path / "stick", FIRST, sender(seat, server), contents(), NOON))
        assert list((tmp_path / "stick").iterdir()) == []

    def test_those_on_a_stick_come_the_oldest_first(self, seat: End, server: End, tmp_path: Path) -> None:
        later = write(tmp_path, FIRST, sender(seat, server), (), NOON + timedelta(days=1))
        earlier = write(tmp_path, SECOND, sender(server, seat), (), NOON)
        (tmp_path / "photos").mkdir()
        (tmp_path / "photos" / MANIFEST).write_text("{}")
        (tmp_path / "letter.txt").write_text("Dear Ana")
        (tmp_path / "deep").mkdir()
        deep = {"manifest": "[" * 100_000, "signature": "AAAA"}
        (tmp_path / "deep" / MANIFEST).write_text(json.dumps(deep))
        assert bundles.find(tmp_path) == (earlier, later)
        assert bundles.find(earlier.folder) == (earlier,)


class TestRefused:
    """ "Verify before decrypting"; what can't be used is refused with a reason, and nothing of it was taken."""

    @pytest.fixture
    def written(self, seat: End, server: End, tmp_path: Path) -> Bundle:
        return write(tmp_path / "stick", FIRST, sender(seat, server), contents(), NOON)

    def refusal(self, found: Bundle, seat: End, server: End, now: datetime = NOON) -> Trouble:
        with pytest.raises(BundleError) as refused:
            found.check(seat.key, server.id, BundleKind.TO_SERVER, now)
        return refused.value.trouble

    def test_one_of_another_sender(self, written: Bundle, server: End) -> None:
        assert self.refusal(written, End(SEAT), server) is Trouble.NOT_SIGNED

    def test_one_for_another_reader(self, written: Bundle, seat: End) -> None:
        assert self.refusal(written, seat, End(STRANGER)) is Trouble.NOT_MEANT

    def test_one_that_goes_the_other_way(self, written: Bundle, seat: End, server: End) -> None:
        with pytest.raises(BundleError) as refused:
            written.check(seat.key, server.id, BundleKind.FROM_SERVER, NOON)
        assert refused.value.trouble is Trouble.NOT_MEANT

    def test_one_that_expired_but_only_by_a_clock_that_can_be_believed(
        self, written: Bundle, seat: End, server: End
    ) -> None:
        assert self.refusal(written, seat, server, NOON + timedelta(days=181)) is Trouble.EXPIRED
        written.check(seat.key, server.id, BundleKind.TO_SERVER, NOON + timedelta(days=179))
        written.check(seat.key, server.id, BundleKind.TO_SERVER, None)

    def test_one_that_is_sealed_for_another_key(self, written: Bundle) -> None:
        with pytest.raises(BundleError) as refused:
            next(bundles.items(written, str(pyrage.x25519.Identity.generate())))
        assert refused.value.trouble is Trouble.NOT_MEANT

    def test_one_with_a_part_missing(self, written: Bundle, tmp_path: Path) -> None:
        (written.folder / "part-00001.age").unlink()
        with pytest.raises(BundleError) as refused:
            bundles.copied(written, tmp_path / "room")
        assert refused.value.trouble is Trouble.INCOMPLETE
        assert not (tmp_path / "room").exists()

    @pytest.mark.parametrize("change", [lambda content: content[:-1], lambda content: content + b"x"])
    def test_one_with_a_part_that_is_shorter_or_longer(self, written: Bundle, tmp_path: Path, change) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        part = written.folder / "part-00001.age"
        part.write_bytes(change(part.read_bytes()))
        with pytest.raises(BundleError) as refused:
            bundles.copied(written, tmp_path / "room")
        assert refused.value.trouble is Trouble.DAMAGED

    def test_one_whose_part_was_sealed_anew_by_somebody_else(
        self, written: Bundle, server: End, tmp_path: Path
    ) -> None:
        """Anybody can seal for the server; only the manifest says who did."""
        forged = pyrage.encrypt(b"forged", [server.identity.to_public()])
        (written.folder / "part-00001.age").write_bytes(forged)
        with pytest.raises(BundleError):
            bundles.copied(written, tmp_path / "room")

    def test_one_of_a_later_version_says_what_to_do(self, written: Bundle) -> None:
        text = written.signed.manifest.replace('"format":1', '"format":2')
        signed = written.signed.model_copy(update={"manifest": text})
        (written.folder / MANIFEST).write_text(signed.model_dump_json())
        with pytest.raises(BundleError, match="later version") as refused:
            bundles.read(written.folder)
        assert refused.value.trouble is Trouble.NEWER

    def test_a_folder_without_a_manifest_is_none(self, tmp_path: Path) -> None:
        with pytest.raises(BundleError) as refused:
            bundles.read(tmp_path)
        assert refused.value.trouble is Trouble.NO_BUNDLE


class TestAnyByteFlipped:
    """ "A bundle with any byte flipped is refused or harmless." """

    @pytest.mark.parametrize("mask", [0x01, 0x80, 0xFF])
    def test_it_is_refused_or_says_what_it_said(self, seat: End, server: End, tmp_path: Path, mask: int) -> None:
        small = [Content.batch(FIRST, b"a batch")]
        written = write(tmp_path / "stick", FIRST, sender(seat, server), small, NOON)
        sound = read_all(written, seat, server, tmp_path / "room")
        refused = harmless = 0
        for file in sorted(written.folder.iterdir()):
            content = file.read_bytes()
            for at in range(len(content)):
                file.write_bytes(content[:at] + bytes([content[at] ^ mask]) + content[at + 1 :])
                try:
                    found = read_all(bundles.read(written.folder), seat, server, tmp_path / "room")
                except BundleError:
                    refused += 1
                else:
                    assert found == sound
                    harmless += 1
            file.write_bytes(content)
        # Base64 leaves some bits of its last character unused.
        assert harmless <= 2
        assert refused > 900


class TestPulledTooEarly:
    """ "Write to a temporary name, fsync, rename, read back, manifest last." """

    def test_who_stops_leaves_nothing_behind(self, seat: End, server: End, tmp_path: Path) -> None:
        with pytest.raises(BundleStopped):
            write(tmp_path, FIRST, sender(seat, server), contents(), NOON, watch=Watch(stopped=lambda: True))
        assert list(tmp_path.iterdir()) == []

    def test_who_stops_reading_leaves_nothing_behind(self, seat: End, server: End, tmp_path: Path) -> None:
        found = write(tmp_path / "stick", FIRST, sender(seat, server), contents(), NOON)
        with pytest.raises(BundleStopped):
            bundles.copied(found, tmp_path / "room", Watch(stopped=lambda: True))
        assert not (tmp_path / "room").exists()

    def test_a_stick_without_room_is_left_as_it_was(
        self, seat: End, server: End, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def no_room(_handle: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", no_room)
        with pytest.raises(OSError, match="No space"):
            write(tmp_path, FIRST, sender(seat, server), contents(), NOON)
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_without_its_manifest_is_no_bundle_and_goes_next_time(
        self, seat: End, server: End, tmp_path: Path
    ) -> None:
        unfinished = write(tmp_path, FIRST, sender(seat, server), contents(), NOON)
        (unfinished.folder / MANIFEST).unlink()
        others = write(tmp_path, FIRST, sender(server, seat), contents(), NOON)
        (others.folder / MANIFEST).unlink()
        assert bundles.find(tmp_path) == ()
        again = write(tmp_path, SECOND, sender(seat, server), contents(), NOON)
        assert bundles.find(tmp_path) == (again,)
        assert not unfinished.folder.exists()
        assert others.folder.exists()

    def test_the_manifest_is_the_last_to_come(
        self, seat: End, server: End, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        renamed: list[str] = []
        rename = Path.replace

        def noting(draft: Path, target: Path) -> Path:
            renamed.append(target.name)
            return rename(draft, target)

        monkeypatch.setattr(bundle_writing, "PART_BYTES", 3000)
        monkeypatch.setattr(Path, "replace", noting)
        write(tmp_path, FIRST, sender(seat, server), contents(), NOON)
        assert renamed == ["part-00001.age", "part-00002.age", MANIFEST]

    def test_a_stick_that_keeps_something_else_is_found_out(
        self, seat: End, server: End, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        rename = Path.replace

        def forgetful(draft: Path, target: Path) -> Path:
            draft.write_bytes(draft.read_bytes()[:-1] + b"\0")
            return rename(draft, target)

        monkeypatch.setattr(Path, "replace", forgetful)
        with pytest.raises(BundleError, match="did not keep what was written"):
            write(tmp_path, FIRST, sender(seat, server), contents(), NOON)
        assert list(tmp_path.iterdir()) == []
