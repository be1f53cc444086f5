"""Field notes 2.5: UTF-8 BOM, UTF-16 declared as UTF-8, latin-1 without declaration, leading blank before `<?xml`.

Expected texts are what the author wrote; the bytes are what Python's own codecs make of it.
"""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.scorm.encodings import read_document
from desktop.scorm.manifest import read_manifest
from desktop.scorm.notes import Notes
from desktop.scorm.refusal import ManifestError, Refusal
from tests.packages import Course


def written(title: str, declared: str | None, language: str = "") -> str:
    """A manifest whose declaration names an encoding, or none."""
    text = Course(title=title).manifest().partition("?>")[2]
    if language:
        text = text.replace("<title>", f'<title xml:lang="{language}">', 1)
    return f'<?xml version="1.0" encoding="{declared}"?>{text}' if declared else text


def title_and_notes(data: bytes) -> tuple[str, list[str]]:
    manifest = read_manifest(data)
    return manifest.title, [note.code for note in manifest.notes]


class TestWhatIsDeclaredAndTrue:
    """No repair, no note: XML 1.0, 4.3.3."""

    @pytest.mark.parametrize(
        ("title", "declared", "codec"),
        [
            ("Größe", "UTF-8", "utf-8"),
            ("Größe", "utf-8", "utf-8-sig"),
            ("Größe", "ISO-8859-1", "latin-1"),
            ("Größe – “gut”", "windows-1252", "cp1252"),
            ("Příručka", "windows-1250", "cp1250"),
            ("Příručka", "ISO-8859-2", "iso8859-2"),
            ("Охрана труда", "windows-1251", "cp1251"),
            ("Охрана труда", "KOI8-R", "koi8-r"),
            ("Ασφάλεια", "windows-1253", "cp1253"),
            ("Güvenlik eğitimi", "iso-8859-9", "iso8859-9"),
            ("בטיחות", "windows-1255", "cp1255"),
            ("安全培训", "GB2312", "gb2312"),
            ("安全培訓", "Big5", "big5"),
            ("安全教育", "Shift_JIS", "shift_jis"),
            ("안전 교육", "euc-kr", "euc-kr"),
            ("Größe", "UTF-16", "utf-16"),
        ],
    )
    def test_it_is_read_without_a_note(self, title: str, declared: str, codec: str) -> None:
        assert title_and_notes(written(title, declared).encode(codec)) == (title, [])

    def test_latin_1_means_windows_1252_as_in_browsers(self) -> None:
        """WHATWG Encoding, 4.2: quotes and dashes of Windows are in nearly all of what calls itself ISO-8859-1."""
        assert title_and_notes(written("“Größe” – 1 €", "ISO-8859-1").encode("cp1252"))[0] == "“Größe” – 1 €"

    def test_a_short_chinese_title_in_gb2312_is_not_taken_for_the_utf_8_it_happens_to_be(self) -> None:
        """隆 is C2 A1, which is ¡ in UTF-8."""
        assert title_and_notes(written("隆", "GB2312").encode("gb2312")) == ("隆", [])


class TestWhatIsDeclaredAndFalse:
    @pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
    def test_utf_16_that_claims_to_be_utf_8(self, codec: str) -> None:
        assert title_and_notes(written("Größe 安全", "UTF-8").encode(codec)) == ("Größe 安全", ["xml-encoding"])

    @pytest.mark.parametrize("declared", ["UTF-16", "utf-16le", "UCS-2", "unicode"])
    def test_utf_8_that_claims_to_be_utf_16(self, declared: str) -> None:
        assert title_and_notes(written("Größe 安全", declared).encode()) == ("Größe 安全", ["xml-encoding"])

    @pytest.mark.parametrize("declared", ["ISO-8859-1", "windows-1251", "us-ascii", "GB2312", "Shift_JIS"])
    def test_utf_8_that_claims_a_byte_a_letter(self, declared: str) -> None:
        assert title_and_notes(written("Größe 安全", declared).encode()) == ("Größe 安全", ["xml-encoding"])

    @pytest.mark.parametrize("declared", ["utf8mb4", "ANSI", "x-nothing", "utf-7", "idna", "rot13"])
    def test_an_encoding_that_nobody_knows(self, declared: str) -> None:
        assert title_and_notes(written("Größe", declared).encode()) == ("Größe", ["xml-encoding"])

    @pytest.mark.parametrize(
        ("title", "codec", "language"),
        [
            ("Größe", "latin-1", ""),
            ("Größe – “gut”", "cp1252", ""),
            ("Größe", "cp1252", "de-DE"),
            ("Příručka", "cp1250", "cs"),
            ("Bezpieczeństwo i łączność", "cp1250", "pl-PL"),
            ("Охрана труда", "cp1251", ""),
            ("Охрана труда «Вводный»", "cp1251", "ru-RU"),
            ("ОХРАНА ТРУДА", "cp1251", ""),
            ("КУРС", "cp1251", ""),  # two common letters of GB 2312 as well
            ("Ασφάλεια", "cp1253", "el"),
            ("Güvenlik eğitimi", "cp1254", "tr"),
            ("安全培训", "gb2312", ""),
            ("安全培训：第一课", "gb2312", "en"),
            ("安全培訓", "big5", "zh-TW"),
            ("安全教育コース", "cp932", "ja"),
            ("안전 교육", "cp949", "ko"),
        ],
    )
    @pytest.mark.parametrize("declared", [None, "UTF-8"])
    def test_a_code_page_without_a_word_about_it(
        self, title: str, codec: str, language: str, declared: str | None
    ) -> None:
        data = written(title, declared, language).encode(codec)
        assert title_and_notes(data) == (title, ["xml-encoding"])

    def test_utf_8_with_a_letter_of_windows_in_it(self) -> None:
        data = written("Größe, Übung, Prüfung @", "UTF-8").encode().replace(b"@", "é".encode("cp1252"))
        assert title_and_notes(data) == ("Größe, Übung, Prüfung é", ["xml-encoding"])


class TestWhatStandsInFront:
    @pytest.mark.parametrize("codec", ["utf-8", "utf-16", "utf-16-le", "latin-1"])
    @pytest.mark.parametrize("blanks", ["\n", " ", "\r\n\t\r\n"])
    def test_blanks_before_the_declaration(self, codec: str, blanks: str) -> None:
        declared = "ISO-8859-1" if codec == "latin-1" else codec[:6]
        data = (blanks + written("Größe", declared)).encode(codec)
        assert title_and_notes(data) == ("Größe", ["xml-leading-blanks"])

    def test_blanks_after_the_byte_order_mark(self) -> None:
        data = codecs.BOM_UTF8 + b"\n" + written("Größe", "UTF-8").encode()
        assert title_and_notes(data) == ("Größe", ["xml-leading-blanks"])

    def test_two_byte_order_marks(self) -> None:
        assert title_and_notes(codecs.BOM_UTF8 * 2 + written("Größe", "UTF-8").encode()) == ("Größe", [])


@pytest.mark.parametrize("codec", ["utf-16-le", "cp1251", "gb2312"])
def test_no_encoding_hides_an_entity(codec: str) -> None:
    text = '<!DOCTYPE m [<!ENTITY e SYSTEM "file:///etc/passwd">]><manifest identifier="安&e;"/>'
    with pytest.raises(ManifestError) as caught:
        read_manifest(text.replace("安", "安" if codec != "cp1251" else "Ж").encode(codec))
    assert caught.value.code is Refusal.XML_ENTITIES


@given(st.binary(max_size=400))
def test_any_bytes_have_a_text(data: bytes) -> None:
    read_document(data, Notes()).text.encode("utf-8", "replace")


@given(
    st.text(st.characters(min_codepoint=0xA0, max_codepoint=0x2FFF, categories=["L"]), min_size=1, max_size=30),
    st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]),
)
def test_unicode_is_always_read_as_it_was_written(title: str, codec: str) -> None:
    document = f"<manifest><title>{title}</title></manifest>"
    assert read_document(document.encode(codec), Notes()).text == document
