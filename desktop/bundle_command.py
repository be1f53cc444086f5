"""`carrel bundle export|import`: what the wizard of sticks does, for a terminal.

REFUSED: this seat belongs to no server, or what is on the stick can't be used.
"""

import sys
from pathlib import Path

from desktop.config import Config
from desktop.exit_codes import DONE, REFUSED
from desktop.learning.carrying import BundleError, LocalTrouble, NotLinked, read_bundle, write_bundle
from desktop.learning.library import Library
from desktop.store.store import Store

NOT_LINKED = (
    "This seat belongs to no server. Open Carrel and connect it in Settings, Server; where no network reaches the "
    "server, two files on a stick will do."
)


def export_bundle(config: Config, stick: Path) -> int:
    """Write what waits for the server to a folder. Raises StoreError, OSError."""
    config.make_folders()
    with Store.open(config.data) as store:
        try:
            carried = write_bundle(store, stick)
        except NotLinked:
            print(NOT_LINKED, file=sys.stderr)
            return REFUSED
        except BundleError as error:
            print(error, file=sys.stderr)
            return REFUSED
    if not carried.records:
        print("Nothing waits; everything is on the server.")
        return DONE
    print(
        f"{carried.records:,} records ({carried.size_bytes:,} bytes) are in {stick}, sealed for the server alone. "
        "The stick can be pulled now; everything stays here too, until its receipt comes back."
    )
    return DONE


def import_bundle(config: Config, stick: Path) -> int:
    """Take in what the server wrote for this seat. Raises StoreError, OSError."""
    config.make_folders()
    with Store.open(config.data) as store:
        try:
            brought = read_bundle(store, Library(store, config.courses), config.arriving, stick)
        except NotLinked:
            print(NOT_LINKED, file=sys.stderr)
            return REFUSED
        except (BundleError, LocalTrouble) as error:
            print(error, file=sys.stderr)
            return REFUSED
    print(
        f"{brought.changes:,} changes, {brought.packages:,} courses; {brought.confirmed:,} records of this seat are on "
        "the server now. The stick can be pulled."
    )
    return DONE
