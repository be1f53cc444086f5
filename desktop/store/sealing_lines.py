"""The spelling of a record in its line: canonical JSON, so that the same record is always the same bytes."""

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any
from uuid import UUID


def line_of(record: Mapping[str, Any]) -> bytes:
    """Keys sorted, no blanks, UTF-8, no line end. Ids, times and members of enums are spelled as the messages do.

    Courses write what they like, and nothing of it may keep a record here: half a surrogate pair, which UTF-8 can't
    hold, becomes U+FFFD, and a number that is none (JSON has no infinity) becomes null.
    """
    try:
        return _spelled(record).encode()
    except UnicodeEncodeError:
        return _spelled(record).encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
    except ValueError:
        return line_of(_finite(record))


def same_body(told: Mapping[str, Any] | None, body: Mapping[str, Any]) -> bool:
    """Whether this was told before, as far as its spelling goes."""
    return told is not None and line_of(told) == line_of(body)


def plain(value: object) -> Any:  # noqa: ANN401 (whatever JSON it is)
    """One value as JSON has it."""
    return _word(value) if isinstance(value, (UUID, datetime, Enum)) else value


def _spelled(record: object) -> str:
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_word)


def _word(value: object) -> Any:  # noqa: ANN401
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"A record can't hold a {type(value).__name__}.")


def _finite(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {name: _finite(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(each) for each in value]
    return value
