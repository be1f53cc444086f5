"""Whether a record that came in holds what its kind says; nothing else looks at it before."""

from typing import Annotated, Any, Final

from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from sync.bodies import FACTS, OPEN_FIELDS, REGISTERS, Body
from sync.protocol import Record
from sync.records.vocabulary import RecordKind


class Malformed(ValueError):
    """What came in is not what the protocol says. The sentence is for the log and for an administrator."""


_ANY: Final = TypeAdapter(Any)
_READ_AS_JSON: Final = frozenset({RecordKind.DECISION})
"""A decision's value is a word of a vocabulary or a text; only JSON's rules take the first for what it is."""


def _checker(field: FieldInfo) -> TypeAdapter[Any]:
    annotation: Any = field.annotation
    return TypeAdapter(Annotated[annotation, *field.metadata] if field.metadata else annotation)


_FIELD: Final = {
    (kind, name): _checker(field) for kind, model in REGISTERS.items() for name, field in model.model_fields.items()
}


def kind_of(record: Record) -> RecordKind:
    """The kind of a record. Raises Malformed for one of a later version."""
    try:
        return RecordKind(record.kind)
    except ValueError:
        raise Malformed(f"Records of the kind “{record.kind}” are not known to this version.") from None


def fact_of(record: Record) -> Body:
    """The checked body of a fact. Raises Malformed."""
    kind = kind_of(record)
    if kind not in FACTS:
        raise Malformed(f"A record of the kind “{record.kind}” is no fact.")
    try:
        if kind in _READ_AS_JSON:
            return FACTS[kind].model_validate_json(_ANY.dump_json(record.body))
        return FACTS[kind].model_validate(record.body)
    except ValueError as error:
        raise Malformed(f"The {record.kind} {record.subject} does not hold what it should: {error}") from error


def fields_of(record: Record) -> dict[str, Any]:
    """The checked fields of a register, each as JSON has it. Raises Malformed."""
    kind, fields = kind_of(record), record.body.get("fields")
    if kind not in REGISTERS or not isinstance(fields, dict) or set(record.body) != {"fields"}:
        raise Malformed(f"The {record.kind} {record.subject} does not hold fields.")
    for name, value in fields.items():
        check_field(kind, name, value)
    return fields


def check_field(kind: RecordKind, name: str, value: object) -> None:
    """Raises Malformed unless a register of this kind has such a field and it may have this value."""
    adapter = _FIELD.get((kind, name))
    if adapter is None:
        if name.startswith(OPEN_FIELDS.get(kind, ())):
            return
        raise Malformed(f"A {kind.value} has no field “{name[:80]}”.")
    try:
        adapter.validate_python(value)
    except ValueError as error:
        raise Malformed(f"The field “{name}” of a {kind.value} can't have this value: {error}") from error
