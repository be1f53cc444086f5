"""What a reader of PDFs sees of one."""

from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject


def text_of(pdf: bytes) -> str:
    """The words of all pages on one line."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def fonts_of(pdf: bytes) -> set[str]:
    """The fonts of the first page, without the prefix of their subset."""
    resources = PdfReader(BytesIO(pdf)).pages[0]["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    fonts = resources["/Font"].get_object()
    assert isinstance(fonts, DictionaryObject)
    found = [font.get_object() for font in fonts.values()]
    return {str(font["/BaseFont"]).rpartition("+")[2] for font in found if isinstance(font, DictionaryObject)}
