"""What `carrel inspect` says of a package: everything its manifest declares, as a record for programs and as text."""

from pathlib import Path
from typing import Any

from desktop.content.importer import ImportedPackage, Inspection
from desktop.learning.library import facts_of
from desktop.scorm.package import Item

Record = dict[str, Any]
"""A JSON object."""


def as_record(found: Inspection) -> Record:
    """The whole inspection; `items` are those that can be opened, in document order, with what is declared for them."""
    manifest = found.manifest
    opened = [item for item in manifest.organization.root.walk() if item.launch] if manifest is not None else []
    return {
        "title": manifest.title if manifest is not None else None,
        "description": manifest.description if manifest is not None else None,
        "standard": manifest.edition.value if manifest is not None else None,
        "declared": manifest.declared if manifest is not None else None,
        "organizations": manifest.organization_count if manifest is not None else 0,
        "launch": [item.launch for item in opened],
        "items": [item_record(item) for item in opened],
        "files": found.file_count,
        "bytes": found.size,
        "notes": [{"code": note.code, "text": note.text} for note in found.notes],
        "problems": [{"code": error.code.value, "text": str(error)} for error in found.problems],
    }


def facts_record(found: Inspection, sha256: str) -> Record | None:
    """What a record of the package says, in the names of its fields, and `sha256`; None without a readable manifest."""
    if found.manifest is None:
        return None
    facts = facts_of(ImportedPackage(sha256, Path(), found.manifest, found.size, found.file_count, None, ()))
    return {
        "sha256": sha256,
        "title": facts.title,
        "description": facts.description,
        "edition": facts.edition.value,
        "launch": facts.launch,
        "launch_count": facts.launch_count,
        "sco_count": facts.sco_count,
        "passing_score": facts.passing_score,
        "completion_threshold": facts.completion_threshold,
        "duration": facts.duration,
        "attempt_limit": facts.attempt_limit,
        "size_bytes": facts.size_bytes,
        "identifier": facts.identifier,
    }


def item_record(item: Item) -> Record:
    """One item with what its manifest declares; what it leaves out is left out here too."""
    threshold = item.completion_threshold
    measured = threshold is not None and (threshold.completed_by_measure or threshold.as_text)
    primary = item.sequencing.primary_objective
    declared: Record = {
        "identifier": item.identifier,
        "title": item.title,
        "launch": item.launch,
        "kind": item.kind.value if item.kind is not None else None,
        "prerequisites": item.prerequisites or None,
        "mastery_score": item.mastery_score,
        "passing_score": primary.min_normalized_measure if primary.satisfied_by_measure else None,
        "completion_threshold": threshold.min_progress_measure if threshold is not None and measured else None,
        "max_time_allowed": item.max_time_allowed or item.sequencing.attempt_absolute_duration_limit,
        "time_limit_action": item.time_limit_action.value if item.time_limit_action is not None else None,
        "data_from_lms": item.data_from_lms,
        "attempt_limit": item.sequencing.attempt_limit,
        "hidden_controls": sorted(control.value for control in item.hidden_controls) or None,
        "shared_data": [mapped.target for mapped in item.data_maps] or None,
    }
    return {name: value for name, value in declared.items() if value is not None}


def as_text(found: Inspection) -> str:
    """The same to read, without a final line break."""
    record = as_record(found)
    lines = [f"{_heading(name)}: {value}" for name, value in record.items() if value and isinstance(value, str | int)]
    for item in record["items"]:
        lines.append(f"Opens: {item['launch']} (“{item['title']}”)")
        shown = ("identifier", "title", "launch")
        lines += [f"  {_heading(name)}: {_value(value)}" for name, value in item.items() if name not in shown]
    lines += [f"Note: {note['text']}" for note in record["notes"]]
    lines += [f"Problem: {problem['text']}" for problem in record["problems"]]
    return "\n".join(lines)


def _heading(name: str) -> str:
    return name.replace("_", " ").capitalize().replace("lms", "LMS")


def _value(value: object) -> str:
    return ", ".join(str(each) for each in value) if isinstance(value, list) else str(value)
