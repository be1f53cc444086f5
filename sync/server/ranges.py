"""Which bytes of a file somebody asks for, and whether they still want it at all (RFC 9110, sections 13 and 14).

Pure: the headers come in, an answer's status and range go out. A file here is named by its digest, so its tag is strong
and it was never modified; dates are not used.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

_ONE_RANGE: Final = re.compile(r"bytes=\s*(?:(\d{1,19})-(\d{0,19})|-(\d{1,19}))\s*\Z")
_TAG: Final = re.compile(r'(W/)?"([^"]*)"')


@dataclass(frozen=True, slots=True)
class Answered:
    """`first` and `last` byte, both counted from 0 and both sent; of an empty or absent body `last` is `first` - 1."""

    status: HTTPStatus
    first: int
    last: int
    headers: Mapping[str, str]

    @property
    def length(self) -> int:
        return self.last - self.first + 1


def answered(headers: Mapping[str, str], tag: str, size: int) -> Answered:
    """How to answer a GET of a file with this strong `tag` (without quotation marks) and `size` in bytes.

    `headers` have lower-case names. A range that can't be read, and several ranges at once, are answered with the whole
    file, as the standard allows (14.2).
    """
    common = {"etag": f'"{tag}"', "accept-ranges": "bytes"}
    # 13.2.2 steps 1 and 3: the precondition that would fail comes first.
    if "if-match" in headers and not _matches(headers["if-match"], tag, weakly=False):
        return Answered(HTTPStatus.PRECONDITION_FAILED, 0, -1, common)
    if "if-none-match" in headers and _matches(headers["if-none-match"], tag, weakly=True):
        return Answered(HTTPStatus.NOT_MODIFIED, 0, -1, common)
    whole = Answered(HTTPStatus.OK, 0, size - 1, common)
    # 13.2.2 step 5: a range of a file that is another one by now would be of no use. No date matches here (13.1.5).
    if "range" not in headers or headers.get("if-range", f'"{tag}"').strip() != f'"{tag}"':
        return whole
    return _part(headers["range"], whole, size)


def _part(asked: str, whole: Answered, size: int) -> Answered:
    found = _ONE_RANGE.match(asked.strip())
    if found is None:
        return whole
    first_text, last_text, suffix = found.groups()
    if suffix is not None:
        first, last = max(size - int(suffix), 0), size - 1
        satisfiable = int(suffix) > 0 and size > 0
    else:
        first, last = int(first_text), min(int(last_text or size), size - 1)
        if last_text and int(last_text) < first:
            return whole  # 14.1.1: such a range is invalid
        satisfiable = first < size
    if not satisfiable:
        headers = {**whole.headers, "content-range": f"bytes */{size}"}
        return Answered(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, 0, -1, headers)
    headers = {**whole.headers, "content-range": f"bytes {first}-{last}/{size}"}
    return Answered(HTTPStatus.PARTIAL_CONTENT, first, last, headers)


def _matches(listed: str, tag: str, *, weakly: bool) -> bool:
    if listed.strip() == "*":
        return True
    return any(name == tag and (weakly or not weak) for weak, name in _TAG.findall(listed))
