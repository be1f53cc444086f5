"""Field notes 2.5: missing or odd schemaversion; the namespaces and the vocabulary decide."""

import pytest

from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Edition, Manifest
from desktop.scorm.refusal import ManifestError, Refusal
from tests.packages import SCORM_12, SCORM_2004, Course


def read(text: str) -> Manifest:
    return read_manifest(text.encode())


def codes(manifest: Manifest) -> list[str]:
    return [note.code for note in manifest.notes]


@pytest.mark.parametrize(
    ("version", "edition"),
    [
        ("2004 4th Ed.", Edition.SCORM_2004_4TH),
        ("SCORM 2004 4th Edition", Edition.SCORM_2004_4TH),
        ("2004 3rd Ed", Edition.SCORM_2004_3RD),
        ("SCORM 2004", Edition.SCORM_2004_3RD),
        ("2004", Edition.SCORM_2004_3RD),
        ("SCORM 2004 2nd Edition", Edition.SCORM_2004_2ND),
        ("CAM 1.3.1", Edition.SCORM_2004_2ND),
        ("v1.2", Edition.SCORM_12),
        ("1.2.0", Edition.SCORM_12),
        ("SCORM_1.2", Edition.SCORM_12),
        ("1.1", Edition.SCORM_12),
    ],
)
def test_an_odd_version_is_read_by_the_words_in_it(version: str, edition: Edition) -> None:
    manifest = read(f"<manifest><metadata><schemaversion>{version}</schemaversion></metadata></manifest>")
    assert (manifest.edition, manifest.declared) == (edition, version)
    assert "odd-schemaversion" in codes(manifest)


@pytest.mark.parametrize(
    ("namespaces", "edition"),
    [(SCORM_12, Edition.SCORM_12), (SCORM_2004, Edition.SCORM_2004_3RD), ("", Edition.SCORM_12)],
)
def test_a_version_that_says_nothing_leaves_it_to_the_namespaces(namespaces: str, edition: Edition) -> None:
    manifest = read(f"<manifest {namespaces}><metadata><schemaversion>latest</schemaversion></metadata></manifest>")
    assert manifest.edition is edition
    assert "odd-schemaversion" in codes(manifest)


@pytest.mark.parametrize(
    ("inside", "edition"),
    [
        ('<resources><resource identifier="r" scormtype="sco" href="x.html"/></resources>', Edition.SCORM_12),
        ('<resources><resource identifier="r" scormType="sco" href="x.html"/></resources>', Edition.SCORM_2004_2ND),
        ("<item><masteryscore>80</masteryscore></item>", Edition.SCORM_12),
        ("<item><datafromlms>x</datafromlms></item>", Edition.SCORM_12),
        ("<item><dataFromLMS>x</dataFromLMS></item>", Edition.SCORM_2004_2ND),
        ("<item><sequencing><controlMode flow='true'/></sequencing></item>", Edition.SCORM_2004_2ND),
        ("<imsss:sequencingCollection/>", Edition.SCORM_2004_2ND),
        ("<item><data><map targetID='t'/></data></item>", Edition.SCORM_2004_4TH),
        ("<item><completionThreshold minProgressMeasure='0.5'/></item>", Edition.SCORM_2004_4TH),
        ("<item><title>Nothing told</title></item>", Edition.SCORM_12),
    ],
)
def test_without_version_and_namespaces_the_vocabulary_decides(inside: str, edition: Edition) -> None:
    manifest = read(f'<manifest identifier="m">{inside}</manifest>')
    assert (manifest.edition, manifest.declared) == (edition, None)
    assert "no-schemaversion" in codes(manifest)


@pytest.mark.parametrize("version", ["", "<schemaversion/>", "<schemaversion>  </schemaversion>"])
def test_a_blank_version_is_none(version: str) -> None:
    manifest = read(f"<manifest {SCORM_2004}><metadata>{version}</metadata></manifest>")
    assert (manifest.edition, manifest.declared) == (Edition.SCORM_2004_2ND, None)


def test_wrong_namespaces_do_not_outweigh_a_plain_declaration_but_are_noted() -> None:
    text = Course(version="1.2").manifest().replace(SCORM_12, SCORM_2004)
    manifest = read(text)
    assert manifest.edition is Edition.SCORM_12
    assert codes(manifest) == ["version-disagrees"]


@pytest.mark.parametrize("version", ["1.2", "2004 4th Edition", "CAM 1.3"])
def test_a_manifest_that_is_right_has_no_note(version: str) -> None:
    assert codes(read(Course(version=version).manifest())) == []


@pytest.mark.parametrize(
    ("namespaces", "note"),
    [
        ('xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"', "no-namespace"),
        ('xmlns="http://www.imsglobal.org/xsd/IMSCP_WRONG" xmlns:adlcp="http://example.org/adl"', "other-namespace"),
        ('xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"', "xml-undeclared-prefix"),
    ],
    ids=["absent", "wrong", "one undeclared"],
)
def test_namespaces_absent_wrong_or_undeclared_still_give_the_course_with_a_note(namespaces: str, note: str) -> None:
    manifest = read(Course().manifest().replace(SCORM_12, namespaces))
    assert [item.launch for item in manifest.organization.root.children] == ["index.html"]
    assert manifest.edition is Edition.SCORM_12
    assert codes(manifest) == [note]


@pytest.mark.parametrize(
    "namespace",
    [
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "http://www.imsglobal.org/xsd/imscp_v1p1",
        "http://www.imsproject.org/xsd/ims_cp_rootv1p1",
        "http://www.imsproject.org/content",
    ],
)
def test_the_namespaces_of_content_packaging_have_no_note(namespace: str) -> None:
    """1.2, 2004, and the two that IMS had before them."""
    manifest = read(f'<manifest xmlns="{namespace}"/>')
    assert not {"no-namespace", "other-namespace"} & set(codes(manifest))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<!DOCTYPE m [<!ENTITY e SYSTEM "file:///x">]><manifest><adlcp:x/>&e;</manifest>', Refusal.XML_ENTITIES),
        ('<!DOCTYPE m [<!ENTITY e "x">]><manifest adlcp:scormtype="&e;"/>', Refusal.XML_ENTITIES),
        ('<!DOCTYPE m SYSTEM "http://example.org/m.dtd"><manifest><adlcp:x/></manifest>', Refusal.EXTERNAL_DTD),
        ("<manifest><adlcp:x>&e;</adlcp:x></manifest>", Refusal.MALFORMED_XML),
    ],
)
def test_an_undeclared_prefix_lets_no_entity_in(text: str, code: Refusal) -> None:
    with pytest.raises(ManifestError) as caught:
        read(text)
    assert caught.value.code is code


def test_what_is_worse_than_a_prefix_is_what_the_refusal_says() -> None:
    with pytest.raises(ManifestError, match=r"line 2, column .*'e'"):
        read("<manifest><adlcp:x/>\n<a>&e;</a></manifest>")
