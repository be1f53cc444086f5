"""Reads the lines of a batch, each once: what a record is, whether its body is what it should be, what it belongs to.

A line that can't be used is no reason to refuse anything: it is kept as it came, with a sentence that says why.
"""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, NamedTuple, Union, cast
from uuid import UUID

from pydantic import Field, TypeAdapter, ValidationError, create_model
from pydantic_core import from_json

from sync.bodies import FACTS, OPEN_FIELDS, REGISTERS, Body, Fields, as_of, learner_package
from sync.checking import Malformed, check_field, fact_of, fields_of, kind_of
from sync.protocol import Record
from sync.records.vocabulary import RecordKind

TRAIL_ROWS: Final = 500
"""Rows of a device's trail that are worked out together."""
_USUAL: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
_NOT_TEXT: Final = str.maketrans({"\0": "␀"})


class Line(NamedTuple):
    """A record as it came. `aggregate`: what it is worked out with; `why`: why it is parked, None if it is not."""

    id: UUID
    kind: str
    subject: str
    aggregate: str | None
    hlc: int
    why: str | None
    digest: bytes
    content: bytes


def _line_models() -> list[type[Record]]:
    """One model a kind, so that the kind chooses what the body is checked by, and a line is parsed once."""
    made: list[type[Record]] = []
    for kind, body in FACTS.items():
        made.append(_model(kind, body))
    for kind, fields in REGISTERS.items():
        # Every field of a register has a default, so its model takes any part of them.
        holding: Any = Fields if kind in OPEN_FIELDS else fields
        made.append(_model(kind, create_model(f"{kind.name}_BODY", __base__=Body, fields=(holding, ...))))
    return made


def _model(kind: RecordKind, body: type[Body]) -> type[Record]:
    literal: Any = Literal[kind.value]
    made: Any = create_model(f"{kind.name}_LINE", __base__=Record, kind=(literal, ...), body=(body, ...))
    return cast(type[Record], made)


_MODELS: Final = _line_models()
_BY_KIND: Final = {kind.value.encode(): model for kind, model in zip((*FACTS, *REGISTERS), _MODELS, strict=True)}
_KINDS: Final = {kind.value: kind for kind in RecordKind}
_LINES: Any = Annotated[Union[tuple(_MODELS)], Field(discriminator="kind")]  # noqa: UP007
_ANY_LINE: Final[TypeAdapter[Record]] = TypeAdapter(_LINES)


def _read(content: bytes) -> Record:
    """Raises ValidationError.

    A sealed line ends with its id, kind and subject. Whoever looks there first spares the union the search; a line that
    only looks so fails at its kind, and is read the long way.
    """
    place = content.rfind(b'"kind":"')
    model = _BY_KIND.get(content[place + 8 : content.find(b'"', place + 8)]) if place > 0 else None
    if model is not None:
        try:
            return model.model_validate_json(content)
        except ValidationError:
            pass
    return _ANY_LINE.validate_json(content)


def read_line(content: bytes, device: UUID) -> Line:
    """A line of a batch of `device`; never raises for what is in it."""
    digest = hashlib.sha256(content).digest()
    try:
        record = _read(content)
        subject, aggregate = _place(_KINDS[record.kind], record, device)
    except (ValidationError, Malformed, ValueError) as error:
        return _parked(content, digest, error)
    return Line(record.id, record.kind, subject, aggregate, record.hlc, None, digest, content)


def fact_in(content: bytes) -> Body:
    """The body of a fact's line that was taken once."""
    body: Any = _read(content).body
    return cast(Body, body)


def fields_in(content: bytes) -> dict[str, Any]:
    """The fields of a register's line that was taken once, as JSON has them."""
    fields: dict[str, Any] = from_json(content)["body"]["fields"]
    return fields


def _place(kind: RecordKind, record: Record, device: UUID) -> tuple[str, str]:
    """The subject as it is spelled everywhere, and the aggregate. Raises ValueError, Malformed."""
    body: Any = record.body
    if kind in REGISTERS:
        if kind in OPEN_FIELDS:
            for name, value in body.fields.items():
                check_field(kind, name, value)
        subject = _SUBJECTS[kind](record.subject)
        return subject, f"{kind.value}/{subject}"
    if kind is RecordKind.AUDIT:
        if record.subject != f"{device}/{body.seq}":
            raise ValueError(f"The row “{record.subject}” is not one of this device's own trail.")
        return record.subject, f"audit/{device}/{body.seq // TRAIL_ROWS}"
    subject = _identifier(record.subject)
    if kind is RecordKind.SESSION:
        return subject, f"attempt/{body.attempt}"
    return subject, f"enrollment/{learner_package(body.learner, body.package)}"


def _parked(content: bytes, digest: bytes, error: ValueError) -> Line:
    """What can be known of a line that can't be used."""
    try:
        record = Record.model_validate_json(content)
    except ValidationError as unread:
        identifier, kind, subject = _least(content, digest)
        return Line(identifier, kind, subject, None, 0, f"The line is no record: {_first(unread)}", digest, content)
    why = _sentence(record) or str(error)
    return Line(record.id, _text(record.kind, 64), _text(record.subject, 128), None, record.hlc, why, digest, content)


def _sentence(record: Record) -> str | None:
    """What the protocol's own check says of the record, None if it finds nothing."""
    try:
        if kind_of(record) in REGISTERS:
            fields_of(record)
        else:
            fact_of(record)
    except Malformed as error:
        cause = error.__cause__
        if isinstance(cause, ValidationError):
            return f"{str(error).partition(':')[0]}: {_first(cause)}"
        return str(error)
    return None


def _first(error: ValidationError) -> str:
    """The first of what is wrong: where, and what; never the value, which may be somebody's name."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    return f"{'.'.join(str(part) for part in first['loc']) or 'the whole'}: {first['msg']}."


def _least(content: bytes, digest: bytes) -> tuple[UUID, str, str]:
    """Its id, kind and subject, if even those can be read; else an id that the same bytes always get."""
    made = UUID(int=int.from_bytes(digest[:16]) & ~(0xF << 76) & ~(0x3 << 62) | 0x8 << 76 | 0x2 << 62)
    try:
        read = json.loads(content)
        return UUID(read["id"]), _text(str(read.get("kind", "")), 64), _text(str(read.get("subject", "")), 128)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return made, "", ""


def _text(text: str, most: int) -> str:
    """As a column takes it: short, and without what PostgreSQL's text can't hold."""
    return text.translate(_NOT_TEXT).encode("utf-8", "replace").decode()[:most]


def _identifier(subject: str) -> str:
    # As nearly all come; parsing each would cost more than all other checks of the line's outside.
    return subject if _USUAL.match(subject) else str(UUID(subject))


def _digest(subject: str) -> str:
    if len(subject) != 64 or not set(subject) <= set("0123456789abcdef"):
        raise ValueError(f"“{subject[:80]}” is no SHA-256 of a package.")
    return subject


def _enrollment(subject: str) -> str:
    learner, package = as_of(subject)
    return learner_package(learner, _digest(package))


_SUBJECTS: Final[Mapping[RecordKind, Callable[[str], str]]] = MappingProxyType(
    {
        RecordKind.PERSON: _identifier,
        RecordKind.GROUP: _identifier,
        RecordKind.LEARNER_STATE: _identifier,
        RecordKind.PACKAGE: _digest,
        RecordKind.POLICY: _digest,
        RecordKind.ENROLLMENT: _enrollment,
    }
)
"""How each kind of register is named."""
