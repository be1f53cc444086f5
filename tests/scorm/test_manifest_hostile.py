"""Manifests that are meant to harm, or that no reader can make sense of: each has its named error."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.scorm.manifest import read_manifest
from desktop.scorm.refusal import MalformedXmlError, ManifestError, PackageError, Refusal
from tests.packages import Course, Lesson

LAUGHS = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 20}">' for n in range(9))
BILLION_LAUGHS = f'<!DOCTYPE m [<!ENTITY a "{"ha" * 20}">{LAUGHS}]>'


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<!DOCTYPE m [<!ENTITY e "x">]><manifest>&e;</manifest>', Refusal.XML_ENTITIES),
        ('<!DOCTYPE m [<!ENTITY e SYSTEM "file:///etc/passwd">]><manifest>&e;</manifest>', Refusal.XML_ENTITIES),
        ('<!DOCTYPE m [<!ENTITY e SYSTEM "file:///etc/passwd">]><manifest identifier="&e;"/>', Refusal.XML_ENTITIES),
        ('<!DOCTYPE m [<!ENTITY % e SYSTEM "http://example.org/x"> %e;]><manifest/>', Refusal.XML_ENTITIES),
        (BILLION_LAUGHS + "<manifest>&j;</manifest>", Refusal.XML_ENTITIES),
        (BILLION_LAUGHS + '<manifest identifier="&j;"/>', Refusal.XML_ENTITIES),
        ('<!DOCTYPE manifest SYSTEM "http://example.org/x.dtd"><manifest/>', Refusal.EXTERNAL_DTD),
        ('<!DOCTYPE manifest PUBLIC "-//X//Y" "x.dtd"><manifest/>', Refusal.EXTERNAL_DTD),
        ("<manifest>" * 300 + "</manifest>" * 300, Refusal.TOO_DEEP),
        ("<html/>", Refusal.NOT_A_MANIFEST),
        ("", Refusal.MALFORMED_XML),
        ("PK\x03\x04", Refusal.MALFORMED_XML),
        ("<manifest>&nbsp;</manifest>", Refusal.MALFORMED_XML),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_each_has_its_name(text: str, code: Refusal, encoding: str) -> None:
    started = time.monotonic()
    with pytest.raises(ManifestError) as caught:
        read_manifest(text.encode(encoding))
    assert caught.value.code is code
    assert time.monotonic() - started < 5


def test_items_nested_absurdly_are_refused() -> None:
    open_items = "".join(f'<item identifier="i{n}">' for n in range(150))
    text = Course(in_organization=open_items + "</item>" * 150).manifest()
    with pytest.raises(ManifestError) as caught:
        read_manifest(text.encode())
    assert caught.value.code is Refusal.TOO_DEEP


def test_a_manifest_of_absurd_size_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(ManifestError) as caught:
        read_manifest(b"<manifest>" + b" " * (64 << 20))
    assert caught.value.code is Refusal.MANIFEST_TOO_LARGE


@pytest.mark.parametrize("inside", ["<item/>", "<a/>", 'a{n}="" '], ids=["items", "others", "attributes"])
def test_a_manifest_of_millions_of_parts_is_refused_before_they_take_gigabytes(inside: str) -> None:
    many = "".join(inside.format(n=n) for n in range(1_100_000))
    manifest = f"<manifest {many}/>" if "=" in inside else f"<manifest>{many}</manifest>"
    assert len(manifest) < 20 << 20
    started = time.process_time()
    with pytest.raises(ManifestError) as caught:
        read_manifest(manifest.encode())
    assert caught.value.code is Refusal.MANIFEST_TOO_LARGE
    assert time.process_time() - started < 5


def test_a_course_of_ten_thousand_items_is_read() -> None:
    lessons = tuple(Lesson(f"lesson-{n}", f"pages/{n}.html", f"Lesson {n}") for n in range(10_000))
    found = read_manifest(Course(lessons=lessons).manifest().encode())
    assert len(found.organization.root.children) == 10_000


def test_malformed_xml_is_found_by_line_and_column() -> None:
    with pytest.raises(MalformedXmlError) as caught:
        read_manifest(b"<manifest>\n <a>\n </b>\n</manifest>")
    assert (caught.value.line, caught.value.column) == (3, 6)
    assert "line 3, column 6" in str(caught.value)


def test_blank_lines_before_the_declaration_count_as_lines() -> None:
    with pytest.raises(MalformedXmlError) as caught:
        read_manifest(b'\n\n<?xml version="1.0"?>\n<manifest></b>')
    assert caught.value.line == 4


@pytest.mark.parametrize("broken", ["<manifest><zz:a></manifest>", "<zz:manifest><a></zz:manifest>"])
def test_forgiving_prefixes_does_not_forgive_broken_xml(broken: str) -> None:
    with pytest.raises(MalformedXmlError):
        read_manifest(broken.encode())


def test_a_thousand_items_of_one_name_are_read_in_no_time() -> None:
    item = '<item identifier="same" identifierref="r-lesson"><title>x</title></item>'
    started = time.monotonic()
    manifest = read_manifest(Course(in_organization=item * 20_000).manifest().encode())
    assert len({each.identifier for each in manifest.organization.root.walk()}) == 20_002
    assert time.monotonic() - started < 20


WHOLE = Course(version="2004 4th Edition").manifest().encode()


@given(
    st.binary(max_size=200)
    | st.tuples(st.integers(0, len(WHOLE)), st.binary(max_size=20)).map(
        lambda cut: WHOLE[: cut[0]] + cut[1] + WHOLE[cut[0] :]
    )
)
def test_any_bytes_are_a_manifest_or_a_named_error(data: bytes) -> None:
    try:
        read_manifest(data)
    except PackageError as error:
        assert str(error).endswith(".")
