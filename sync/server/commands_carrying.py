"""`carrel-server ingest-bundle` and `export-bundle`: what goes by stick where no network reaches."""

import sys
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from sync.bundle import Bundle, BundleError, BundleKind, Trouble, find
from sync.bundle_writing import remove
from sync.records.vocabulary import Verdict
from sync.server.carrying import Receipt, Taken, bundles_for, take, write_for
from sync.server.commands import DONE, REFUSED
from sync.server.depot import DepotError
from sync.server.devices import Device
from sync.server.refusing import Refused
from sync.server.server import Server
from sync.terminal import plain


def ingest_bundles(server: Server, stick: Path, *, answer: bool, packages: bool, even_expired: bool) -> int:
    """Take every bundle on a stick that is meant for this server; with `answer`, write the answers to it.

    What was taken whole goes off the stick once its answer is on it. DONE if there was one and all were.
    """
    found = bundles_for(server, stick)
    if not found:
        print(f"There is no bundle for this server at {stick}. Nothing was changed.", file=sys.stderr)
        return REFUSED
    refused, receipts, whole = 0, dict[UUID, list[Receipt]](), list[Bundle]()
    for bundle in found:
        try:
            taken = take(server, bundle, even_expired=even_expired)
        except (BundleError, Refused) as error:
            expired = isinstance(error, BundleError) and error.trouble is Trouble.EXPIRED
            hint = " If you know where it was all the time, add --even-expired." if expired else ""
            print(plain(f"{bundle.folder.name}: {error}{hint}"), file=sys.stderr)
            refused += 1
            continue
        print(plain(f"{bundle.folder.name}: {_in_words(server.device(taken.device), taken)}"))
        receipts.setdefault(taken.device, []).extend(taken.receipts)
        refused += bool(taken.refused)
        if not taken.refused:
            whole.append(bundle)
    for device, of_device in receipts.items() if answer else ():
        if not _written(server, server.device(device), stick, of_device, packages=packages):
            refused += 1
            continue
        # What was refused may be all that is left of its seat.
        for bundle in whole:
            if bundle.manifest.sender == device:
                remove(bundle)
    print("You can pull the stick now.")
    return REFUSED if refused else DONE


def export_bundle(server: Server, name: str, stick: Path, *, packages: bool) -> int:
    """Write for the seat of that name (or id) all it may know, and the courses that are offered."""
    known = [device for device in server.devices() if name in (device.name, str(device.id))]
    if len(known) != 1:
        there = ", ".join(f"“{device.name}” ({device.id})" for device in server.devices()) or "none"
        many = "More than one seat is called" if known else "No seat is called"
        print(plain(f"{many} “{name}”. There are: {there}."), file=sys.stderr)
        return REFUSED
    if not _written(server, known[0], stick, (), packages=packages):
        return REFUSED
    print("You can pull the stick now.")
    return DONE


def _written(server: Server, device: Device, stick: Path, receipts: Sequence[Receipt], *, packages: bool) -> bool:
    """Whether it could be written. The newest bundle for a seat takes the place of earlier ones: each is whole."""
    try:
        made = write_for(server, device.id, stick, receipts, with_packages=packages)
    except (BundleError, DepotError, Refused) as error:
        print(plain(f"“{device.name}”: {error}"), file=sys.stderr)
        return False
    print(plain(f"{made.folder.name}: {made.manifest.size:,} bytes for “{device.name}”."))
    for earlier in find(stick):
        said = earlier.manifest
        ours = said.kind is BundleKind.FROM_SERVER and said.sender == server.state.server_id
        if ours and said.readers == (device.id,) and said.version < made.manifest.version:
            remove(earlier)
    return True


def _in_words(device: Device, taken: Taken) -> str:
    fresh, again = taken.verdicts.get(Verdict.APPLIED, 0), taken.verdicts.get(Verdict.DUPLICATE, 0)
    parked = taken.verdicts.get(Verdict.PARKED, 0)
    said = f"from “{device.name}”: {fresh} new records, {again} that were here already"
    said += f", {parked} that wait for a person" if parked else ""
    return said + (f". {taken.refused} batches were refused; they stay on the seat" if taken.refused else "") + "."
