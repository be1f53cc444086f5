"""What `carrel inspect` says of a package: all that its manifest declares, and the report on what was found in it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from desktop.content.importer import ImportedPackage, Inspection
from desktop.content.preflight.report import Report
from desktop.learning.library import facts_of
from desktop.scorm.package import Item
from desktop.terminal import plain
from desktop.ui.preflight_model import Line, ReportShown
from desktop.words import translate

Record = dict[str, Any]
"""A JSON object."""
_IN_THE_REPORT: Final = ("files", "bytes")
_DECLARED: Final = ("Standard", "Declared as")
"""What is said in both is said once."""
_MARKS: Final = {"failed": "✗", "attention": "!", "passed": "✓"}
_MOST_PLACES: Final = 10


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


def preflight_record(report: Report) -> Record:
    """The pre-flight report for programs, in the names of its fields; see `desktop.content.preflight.report`."""
    record: Record = report.model_dump(mode="json")
    return record


def as_text(found: Inspection | None, shown: ReportShown) -> str:
    """The same to read in a terminal, and the report on it; without a final line break. None: nothing was declared."""
    declared = (*map(plain, _declared(found)), "") if found is not None else ()
    return "\n".join((*declared, *_report(shown)))


def _declared(found: Inspection) -> Iterator[str]:
    record = as_record(found)
    for name, value in record.items():
        if value and isinstance(value, str | int) and name not in _IN_THE_REPORT:
            yield f"{_heading(name)}: {value}"
    for item in record["items"]:
        yield f"Opens: {item['launch']} (“{item['title']}”)"
        shown = ("identifier", "title", "launch")
        yield from (f"  {_heading(name)}: {_value(value)}" for name, value in item.items() if name not in shown)


def _report(shown: ReportShown) -> Iterator[str]:
    verdict = shown.verdict
    yield plain(f"{verdict.question} {verdict.word}. {verdict.words}".strip())
    for fact in shown.facts:
        if fact.name not in _DECLARED:
            yield plain(f"{fact.name}: {fact.value}")
    for section in shown.sections:
        yield ""
        yield plain(f"{section.heading} ({section.fact})" if section.fact else section.heading)
        for line in section.lines:
            yield from _line(line)
        if section.more:
            yield plain(f"  {section.more}")
    if shown.runs:
        yield ""
        yield plain(f"{translate('Preflight', 'Test run')} ({shown.run_fact})")
        yield from (plain(f"  {run.title}: {run.word}. {run.fact}") for run in shown.runs)


def _line(line: Line) -> Iterator[str]:
    mark = _MARKS.get(line.colour, "·")
    state = f" [{line.state[1]}]" if line.state is not None else ""
    yield plain(f"  {mark} {line.title}{state}")
    if line.text:
        yield plain(f"      {line.text}")
    for place in line.places[:_MOST_PLACES]:
        yield plain(f"      {place}")
    rest = max(0, len(line.places) - _MOST_PLACES) + line.unlisted
    if rest:
        yield plain(f"      {translate('Preflight', '%n more', '', rest)}")


def _heading(name: str) -> str:
    return name.replace("_", " ").capitalize().replace("lms", "LMS")


def _value(value: object) -> str:
    return ", ".join(str(each) for each in value) if isinstance(value, list) else str(value)
