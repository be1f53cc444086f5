"""Files attached to a PDF. Imported where a PDF is at hand: no start of the program waits for the PDF library."""

from collections.abc import Mapping
from io import BytesIO
from typing import Final

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import NameObject, TextStringObject

_ODD: Final = (
    PyPdfError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    NotImplementedError,
)
"""What pypdf raises for files that are no sound PDF: its own errors, and what its parts stumble over."""


def attached(pdf: bytes, name: str, credential: bytes, description: str, properties: Mapping[str, str]) -> bytes:
    """The PDF with a credential (JSON in UTF-8) attached as `name` and its document properties set."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    file = writer.add_attachment(name, credential)
    file.subtype = NameObject("/application#2Fjson")
    file.associated_file_relationship = NameObject("/Data")
    file.description = TextStringObject(description)
    writer.add_metadata(dict(properties))
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def attachment(data: bytes, name: str) -> str | None:
    """The text (UTF-8) attached as `name`; None where the PDF carries none or can't be read."""
    try:
        for file in PdfReader(BytesIO(data)).attachment_list:
            if file.name == name:
                return file.content.decode("utf-8")
    except _ODD:
        return None
    return None
