"""A certificate as a PDF: the printed page, the credential attached to it, and a seal over the file.

The seal is a comment between the trailer and `startxref` (ISO 32000-1, 7.2.3: comments are white space), so that every
reader takes the file as it is and its last line stays `%%EOF`.
"""

import re
from datetime import UTC, datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.learning.seals import SEAL, SealBroken, check_seal, seal_for

ATTACHMENT: Final = "credential.json"
_MARK: Final = b"%CarrelSeal "
_SEALED: Final = re.compile(_MARK + b"(" + SEAL.pattern + rb")\n(?=startxref\n[0-9]{1,10}\n%%EOF\n\Z)")
_REVISIONS: Final = 100


def sealed_pdf(
    printed: bytes, credential: str, key: Ed25519PrivateKey, *, title: str, author: str, number: str, now: datetime
) -> bytes:
    """The printed page with `credential` attached, its properties set, and sealed."""
    from desktop.learning.pdf_attachments import attached  # noqa: PLC0415 (see there)

    properties = {
        "/Title": title,
        "/Author": author,
        "/Subject": number,
        "/Creator": "Carrel",
        "/ModDate": now.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ"),
    }
    made = attached(printed, ATTACHMENT, credential.encode(), "Open Badges 3.0", properties)
    before, _, after = made.rpartition(b"startxref\n")
    rest = before + _MARK + b"\nstartxref\n" + after
    return before + _MARK + seal_for(rest, key) + b"\nstartxref\n" + after


def check_pdf(data: bytes) -> str:
    """The did:key of whoever sealed the file. Raises SealBroken."""
    found = _SEALED.search(data)
    if found is None:
        raise SealBroken("The file has no seal at its end.")
    start, end = found.span(1)
    return check_seal(data[start:end], data[:start] + data[end:])


def credential_in_pdf(data: bytes) -> str | None:
    """The attached credential's text; None where the PDF carries none or can't be read."""
    if data.count(b"startxref") > _REVISIONS:
        return None  # each is a line of the reader's search from the end: enough of them take minutes
    from desktop.learning.pdf_attachments import attachment  # noqa: PLC0415 (see there)

    return attachment(data, ATTACHMENT)
