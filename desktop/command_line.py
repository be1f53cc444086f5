"""What the `carrel` command does besides opening the window; everything is said on standard output."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from desktop.config import Config
from desktop.content.importer import Inspection, inspect_package
from desktop.diagnosis import diagnose
from desktop.learning.library import AlreadyThereError, Library
from desktop.scorm.refusal import PackageError
from desktop.store.errors import StoreError
from desktop.store.store import Store
from desktop.ui.doctor_model import DoctorReport


def in_words(command: Callable[[], int]) -> int:
    """What `command` returns; 1 where the data can't be opened, with the sentence that says why and what to do."""
    try:
        return command()
    except (StoreError, OSError) as error:
        print(error, file=sys.stderr)
        return 1


def import_all(config: Config, packages: list[Path]) -> int:
    """Import each package; 0 if all are in the library afterwards."""
    config.make_folders()
    failed = 0
    with Store.open(config.data) as store:
        library = Library(store, config.courses)
        for package in packages:
            try:
                added = library.add(package, lambda _: None, lambda: False)
                print(f"Added “{added.facts.title}” ({added.facts.edition.value}) from {package.name}")
            except AlreadyThereError as error:
                print(f"{package.name}: {error}")
            except (PackageError, StoreError) as error:
                print(f"{package.name}: {error}", file=sys.stderr)
                failed += 1
    return 1 if failed else 0


def inspect_one(package: Path, *, as_json: bool) -> int:
    """Print what a package says of itself; 0 if it could be imported."""
    try:
        found = inspect_package(package)
    except PackageError as error:
        print(json.dumps({"problems": [{"code": error.code.value, "text": str(error)}]}) if as_json else error)
        return 1
    print(json.dumps(_as_record(found), ensure_ascii=False, indent=2) if as_json else _as_text(found))
    return 1 if found.problems else 0


def examine(config: Config, *, as_json: bool) -> int:
    """Print the doctor's report."""
    found = report(config)
    print(json.dumps(asdict(found), default=str, indent=2) if as_json else found.as_text(), end="")
    return 0


def report(config: Config) -> DoctorReport:
    """The doctor's report on this seat.

    Raises:
        StoreError: the store can't be opened; the sentence says why and what to do.
    """
    config.make_folders()
    with Store.open(config.data) as store:
        return diagnose(config, store)


def _as_record(found: Inspection) -> dict[str, object]:
    manifest = found.manifest
    items = [item for item in manifest.organization.root.walk() if item.launch] if manifest is not None else []
    return {
        "title": manifest.title if manifest is not None else None,
        "description": manifest.description if manifest is not None else None,
        "standard": manifest.edition.value if manifest is not None else None,
        "declared": manifest.declared if manifest is not None else None,
        "organizations": manifest.organization_count if manifest is not None else 0,
        "launch": [item.launch for item in items],
        "files": found.file_count,
        "bytes": found.size,
        "notes": [{"code": note.code, "text": note.text} for note in found.notes],
        "problems": [{"code": error.code.value, "text": str(error)} for error in found.problems],
    }


def _as_text(found: Inspection) -> str:
    record = _as_record(found)
    lines = [f"{name.capitalize()}: {value}" for name, value in record.items() if isinstance(value, str | int)]
    launched = record["launch"]
    if isinstance(launched, list):
        lines += [f"Opens: {address}" for address in launched]
    lines += [f"Note: {note.text}" for note in found.notes]
    lines += [f"Problem: {error}" for error in found.problems]
    return "\n".join(lines)
