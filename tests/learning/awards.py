"""Certificates to tamper with: a credential, a printed page and a picture, made without a screen."""

import json
import struct
import zlib
from datetime import UTC, datetime
from io import BytesIO
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfWriter

from desktop.learning.badge_png import baked_png
from desktop.learning.certificate_pdf import sealed_pdf
from desktop.learning.did_key import did_of
from desktop.learning.open_badges import Award, signed
from desktop.learning.verification import Trust

NOON: Final = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
KEY: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
OWN: Final = Trust(did_of(KEY.public_key()))
AWARD: Final = Award(
    id=UUID("019a9b2e-4c1d-7e60-9f3b-2a7be1d4c8f0"),
    number="HL-2026-000418-7K3QZ",
    center="Harbour Lane Training Center",
    learner="Amina Yusuf",
    learner_number="L-1042",
    course="Working at height",
    about="Ladders, harnesses and anchor points.",
    criteria="Passed the course.",
    passed=True,
    issued_at=NOON,
    score=0.88,
    pass_mark=0.8,
)


def credential(award: Award = AWARD, key: Ed25519PrivateKey = KEY) -> str:
    return json.dumps(signed(award, key), ensure_ascii=False, indent=2)


def pdf(text: str | None = None, key: Ed25519PrivateKey = KEY) -> bytes:
    page, printed = PdfWriter(), BytesIO()
    page.add_blank_page(842, 595)
    page.write(printed)
    text = credential() if text is None else text
    return sealed_pdf(
        printed.getvalue(), text, key, title="Working at height", author="Harbour Lane", number="HL-1", now=NOON
    )


def png(text: str | None = None, key: Ed25519PrivateKey = KEY) -> bytes:
    return baked_png(picture(), credential() if text is None else text, key)


def picture() -> bytes:
    """A grey dot of 1 x 1 (PNG, section 5)."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(*part) for part in ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0\x80")), (b"IEND", b""))
    )
