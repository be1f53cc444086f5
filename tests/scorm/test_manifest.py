"""The manifest reader: editions, trees, bases, titles, and what older and newer editions add to an item."""

import pytest

from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Control, DataMap, Edition, Item, Manifest, ResourceKind, TimeLimitAction
from desktop.scorm.sequencing.definition import CompletionThreshold
from tests.packages import SCORM_12, SCORM_2004, Course, Lesson


def read(text: str, **files: bytes) -> Manifest:
    return read_manifest(text.encode(), metadata=files.get)


def read_item(inside: str, version: str = "2004 4th Edition") -> Item:
    return read(Course(version=version, lessons=(Lesson(inside=inside),)).manifest()).organization.root.children[0]


def codes(manifest: Manifest) -> list[str]:
    return [note.code for note in manifest.notes]


def with_resources(resources: str, base: str = "") -> Manifest:
    """One item for the resource `r`; `base` is an attribute of the manifest."""
    return read(
        f'<manifest identifier="m" {SCORM_12} {base}><metadata><schemaversion>1.2</schemaversion></metadata>'
        '<organizations><organization identifier="o"><title>T</title><item identifier="i" identifierref="r">'
        f"<title>I</title></item></organization></organizations>{resources}</manifest>"
    )


class TestEdition:
    """Sequencing reference, 6: schemaversion first, then the namespaces."""

    @pytest.mark.parametrize(
        ("version", "edition"),
        [
            ("1.2", Edition.SCORM_12),
            ("SCORM 1.2", Edition.SCORM_12),
            ("1.3", Edition.SCORM_2004_2ND),
            ("CAM 1.3", Edition.SCORM_2004_2ND),
            ("2004 3rd Edition", Edition.SCORM_2004_3RD),
            (" 2004  4th edition ", Edition.SCORM_2004_4TH),
        ],
    )
    def test_schemaversion_decides(self, version: str, edition: Edition) -> None:
        manifest = read(Course(version=version).manifest())
        assert manifest.edition is edition
        assert manifest.declared == version.strip()

    @pytest.mark.parametrize(
        ("namespaces", "edition"),
        [(SCORM_12, Edition.SCORM_12), (SCORM_2004, Edition.SCORM_2004_2ND), ("", Edition.SCORM_12)],
    )
    def test_without_schemaversion_the_namespaces_decide(self, namespaces: str, edition: Edition) -> None:
        manifest = read(f'<manifest identifier="m" {namespaces}/>')
        assert (manifest.edition, manifest.declared) == (edition, None)
        assert "no-schemaversion" in codes(manifest)

    def test_an_unknown_schemaversion_with_2004_namespaces_is_read_as_3rd_edition(self) -> None:
        text = f"<manifest {SCORM_2004}><metadata><schemaversion>5.0</schemaversion></metadata></manifest>"
        manifest = read(text)
        assert manifest.edition is Edition.SCORM_2004_3RD
        assert "odd-schemaversion" in codes(manifest)


class TestNamespaces:
    """Field notes 2.5: wrong, absent and oddly prefixed namespaces."""

    def test_none_at_all_is_read(self) -> None:
        manifest = read(
            '<manifest identifier="m"><organizations><organization identifier="o"><title>T</title>'
            '<item identifier="i" identifierref="r"><title>I</title><masteryscore>80</masteryscore></item>'
            '</organization></organizations><resources><resource identifier="r" href="x.html"/></resources></manifest>'
        )
        (item,) = manifest.organization.root.children
        assert (item.launch, item.kind, item.mastery_score) == ("x.html", ResourceKind.SCO, "80")
        assert "no-scormtype" in codes(manifest)

    def test_any_prefix_will_do(self) -> None:
        text = Course(version="2004 4th Edition", lessons=(Lesson(inside="<adlcp:dataFromLMS>d</adlcp:dataFromLMS>"),))
        manifest = read(text.manifest().replace("adlcp:", "zz:").replace(":adlcp=", ":zz="))
        assert manifest.organization.root.children[0].data_from_lms == "d"
        assert manifest.resources[0].kind is ResourceKind.SCO

    def test_a_prefix_that_is_never_declared_is_forgiven_and_noted(self) -> None:
        manifest = read(Course().manifest().replace('xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"', ""))
        assert manifest.resources[0].kind is ResourceKind.SCO
        assert "xml-undeclared-prefix" in codes(manifest)

    def test_scormtype_is_read_in_any_case(self) -> None:
        manifest = with_resources('<resources><resource identifier="r" adlcp:ScormType="ASSET" href="x"/></resources>')
        assert manifest.resources[0].kind is ResourceKind.ASSET

    @pytest.mark.parametrize(
        ("version", "attribute", "is_noted"),
        [
            ("1.2", "adlcp:scormtype", False),
            ("1.2", "adlcp:scormType", True),
            ("1.2", "scormtype", True),
            ("2004 3rd Edition", "adlcp:scormType", False),
            ("2004 3rd Edition", "adlcp:scormtype", True),
        ],
    )
    def test_another_spelling_of_scormtype_is_noted(self, version: str, attribute: str, *, is_noted: bool) -> None:
        """1.2 CAM, 2.3.2.5: `adlcp:scormtype`; 2004 CAM, 3.4.1.17: `adlcp:scormType`."""
        written = "adlcp:scormtype" if version == "1.2" else "adlcp:scormType"
        manifest = read(Course(version=version).manifest().replace(written, attribute))
        assert manifest.resources[0].kind is ResourceKind.SCO
        assert codes(manifest) == (["scormtype-spelling"] if is_noted else [])


class TestBytes:
    """Field notes 2.5: encodings and what stands before the declaration."""

    def test_a_byte_order_mark_is_read(self) -> None:
        assert read_manifest(b"\xef\xbb\xbf" + Course().manifest().encode()).title == "A course"

    def test_utf_16_that_claims_to_be_utf_8_is_read(self) -> None:
        assert read_manifest(Course(title="Ĉap").manifest().encode("utf-16")).title == "Ĉap"

    def test_western_letters_without_a_declaration_are_read_and_noted(self) -> None:
        manifest = read_manifest(Course(title="Größe").manifest().encode("latin-1"))
        assert manifest.title == "Größe"
        assert "xml-encoding" in codes(manifest)

    def test_blank_lines_before_the_declaration_are_passed_over_and_noted(self) -> None:
        assert "xml-leading-blanks" in codes(read("\n\n " + Course().manifest()))


class TestIdentifiers:
    """Sequencing reference, 1: percent-decoded, trimmed, blanks collapsed (CTS OB-02b, OB-12a)."""

    def test_item_and_resource_meet_in_their_decoded_form(self) -> None:
        text = Course(lessons=(Lesson(identifier="a b"),)).manifest()
        text = text.replace('identifier="a b"', 'identifier=" a%20%20b "')
        assert read(text).organization.root.children[0].identifier == "a b"

    def test_a_repeated_identifier_gets_a_number(self) -> None:
        text = Course(lessons=(Lesson(), Lesson(href="b.html"))).manifest()
        manifest = read(text)
        assert [item.identifier for item in manifest.organization.root.children] == ["lesson", "lesson-2"]
        assert {"duplicate-identifier", "duplicate-resource"} <= set(codes(manifest))


class TestOrganizations:
    def many(self, default: str) -> Manifest:
        return read(
            f'<manifest {SCORM_12}><organizations{default}><organization identifier="one"><title>One</title>'
            '</organization><organization identifier="two"><title>Two</title></organization></organizations></manifest>'
        )

    def test_the_default_one_is_used(self) -> None:
        manifest = self.many(' default=" two "')
        assert (manifest.organization.root.title, manifest.organization_count) == ("Two", 2)
        assert "several-organizations" in codes(manifest)

    @pytest.mark.parametrize(("default", "note"), [(' default="three"', "dangling-default"), ("", "no-default")])
    def test_else_the_first(self, default: str, note: str) -> None:
        manifest = self.many(default)
        assert manifest.organization.root.title == "One"
        assert note in codes(manifest)

    def test_without_any_the_resources_that_open_become_one(self) -> None:
        manifest = read(
            f'<manifest {SCORM_12}><organizations/><resources><resource identifier="a" href="a.html"/>'
            '<resource identifier="b"/></resources></manifest>'
        )
        assert [item.launch for item in manifest.organization.root.children] == ["a.html"]
        assert "no-organization" in codes(manifest)

    def test_scopes_are_read_and_default_to_the_system(self) -> None:
        plain = read(Course(version="2004 4th Edition").manifest()).organization
        assert plain.objectives_global_to_system
        assert plain.shared_data_global_to_system
        attributes = 'adlseq:objectivesGlobalToSystem="false" adlcp:sharedDataGlobalToSystem="0"'
        narrow = read(Course(version="2004 4th Edition", attributes=attributes).manifest()).organization
        assert not narrow.objectives_global_to_system
        assert not narrow.shared_data_global_to_system


class TestItems:
    def test_an_item_without_page_and_children_is_left_out(self) -> None:
        """Sequencing reference, 1."""
        text = (
            Course()
            .manifest()
            .replace("</organization>", '<item identifier="e"><title>E</title></item></organization>')
        )
        manifest = read(text)
        assert [item.identifier for item in manifest.organization.root.children] == ["lesson"]
        assert "empty-item" in codes(manifest)

    @pytest.mark.parametrize(
        ("written", "visible"), [("true", True), ("1", True), ("false", False), ("0", False), ("False", False)]
    )
    def test_isvisible_is_a_boolean(self, written: str, visible: bool) -> None:
        text = Course().manifest().replace('identifierref="', f'isvisible="{written}" identifierref="')
        assert read(text).organization.root.children[0].is_visible is visible

    def test_parameters_are_joined_and_kept(self) -> None:
        text = Course(lessons=(Lesson(href="a b.html", parameters="?x=1&y=2"),)).manifest()
        item = read(text).organization.root.children[0]
        assert (item.launch, item.parameters) == ("a%20b.html?x=1&y=2", "?x=1&y=2")

    def test_what_scorm_12_adds_is_read(self) -> None:
        """SCORM 1.2 CAM 2.3.5.3."""
        item = read_item(
            '<adlcp:prerequisites type="aicc_script"><![CDATA[A&(B|~C)]]></adlcp:prerequisites>'
            "<adlcp:maxtimeallowed>0001:30:00.00</adlcp:maxtimeallowed>"
            "<adlcp:timelimitaction>continue,no message</adlcp:timelimitaction>"
            "<adlcp:datafromlms> level=2 </adlcp:datafromlms><adlcp:masteryscore>75</adlcp:masteryscore>",
            "1.2",
        )
        assert item.prerequisites == "A&(B|~C)"
        assert item.max_time_allowed == "0001:30:00.00"
        assert item.time_limit_action is TimeLimitAction.CONTINUE_NO_MESSAGE
        assert (item.data_from_lms, item.mastery_score) == ("level=2", "75")

    @pytest.mark.parametrize(
        ("written", "read_as"),
        [
            ("A AND B", "A & B"),
            ("(A and B) OR C", "(A & B) | C"),
            ("ANDROID", "ANDROID"),
            ("ORDER AND BAND", "ORDER & BAND"),
        ],
    )
    def test_prerequisites_in_words_are_read_as_signs(self, written: str, read_as: str) -> None:
        assert read_item(f"<adlcp:prerequisites>{written}</adlcp:prerequisites>", "1.2").prerequisites == read_as

    def test_a_mastery_score_that_is_none_is_left_out(self) -> None:
        assert read_item("<adlcp:masteryscore>most</adlcp:masteryscore>", "1.2").mastery_score is None

    def test_hidden_controls_are_read(self) -> None:
        words = ["previous", "continue", "exit", "exitAll", "abandon", "abandonAll", "suspendAll"]
        hidden = "".join(f"<adlnav:hideLMSUI>{word}</adlnav:hideLMSUI>" for word in words)
        interface = f"<adlnav:navigationInterface>{hidden}</adlnav:navigationInterface>"
        item = read_item(f"<adlnav:presentation>{interface}</adlnav:presentation>")
        assert item.hidden_controls == frozenset(Control)

    def test_data_maps_are_read_and_writable_by_default(self) -> None:
        """CTS DDM, DMI: writeSharedData is true when absent, whatever the schema says."""
        maps = '<adlcp:map targetID="a%20b"/><adlcp:map targetID="c" readSharedData="false" writeSharedData="false"/>'
        item = read_item(f"<adlcp:data>{maps}</adlcp:data>")
        assert item.data_maps == (DataMap("a b", True, True), DataMap("c", False, False))


class TestCompletionThreshold:
    """Sequencing reference, 6: attributes in the 4th edition, element text before it."""

    def threshold(self, xml: str, version: str) -> CompletionThreshold | None:
        return read_item(xml, version).completion_threshold

    def test_4th_edition_reads_attributes(self) -> None:
        xml = '<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75" progressWeight="0.5"/>'
        assert self.threshold(xml, "2004 4th Edition") == CompletionThreshold(True, 0.75, 0.5)

    def test_4th_edition_ignores_text(self) -> None:
        xml = "<adlcp:completionThreshold>0.5</adlcp:completionThreshold>"
        assert self.threshold(xml, "2004 4th Edition") == CompletionThreshold(False, 1.0, 1.0)

    @pytest.mark.parametrize("version", ["CAM 1.3", "2004 3rd Edition"])
    def test_older_editions_read_text(self, version: str) -> None:
        xml = "<adlcp:completionThreshold> 0.75 </adlcp:completionThreshold>"
        assert self.threshold(xml, version) == CompletionThreshold(min_progress_measure=0.75, as_text=True)

    def test_older_editions_read_attributes_where_there_is_no_text(self) -> None:
        xml = '<adlcp:completionThreshold minProgressMeasure="0.75" completedByMeasure="1"/>'
        assert self.threshold(xml, "2004 3rd Edition") == CompletionThreshold(True, 0.75, 1.0)

    def test_none_is_none(self) -> None:
        assert self.threshold("", "2004 4th Edition") is None

    def test_out_of_range_falls_back_on_the_default(self) -> None:
        xml = '<adlcp:completionThreshold minProgressMeasure="1.5"/>'
        assert self.threshold(xml, "2004 4th Edition") == CompletionThreshold()


class TestBases:
    """CAM 3.4.2: xml:base of manifest, resources and resource combine."""

    def test_all_three_combine(self) -> None:
        manifest = with_resources(
            '<resources xml:base="b/"><resource identifier="r" xml:base="c/" href="../x.html"><file href="y.js"/>'
            "</resource></resources>",
            'xml:base="a/"',
        )
        (resource,) = manifest.resources
        assert (resource.href, resource.files) == ("a/b/x.html", ("a/b/c/y.js",))
        assert manifest.organization.root.children[0].launch == "a/b/x.html"

    def test_a_base_without_its_last_slash_is_a_folder(self) -> None:
        manifest = with_resources('<resources xml:base="b"><resource identifier="r" href="x.html"/></resources>')
        assert manifest.resources[0].href == "b/x.html"

    def test_backslashes_are_read_as_slashes_and_noted(self) -> None:
        manifest = with_resources('<resources><resource identifier="r" href="b\\x.html"/></resources>')
        assert manifest.resources[0].href == "b/x.html"
        assert "backslash-address" in codes(manifest)

    def test_a_page_on_the_network_is_noted(self) -> None:
        manifest = with_resources('<resources><resource identifier="r" href="https://x.org/"/></resources>')
        assert manifest.resources[0].href == "https://x.org/"
        assert "remote-address" in codes(manifest)

    def test_resources_of_a_nested_manifest_are_found(self) -> None:
        manifest = with_resources(
            '<resources/><manifest identifier="n" xml:base="n/"><resources><resource identifier="r" href="x.html"/>'
            "</resources></manifest>"
        )
        assert manifest.organization.root.children[0].launch == "n/x.html"


LOM = "<lom><general><title><{0}>{{}}</{0}></title><description><{0}>{{}}</{0}></description></general></lom>"
LOM_12 = LOM.format("langstring")
LOM_2004 = LOM.format("string")


class TestMetadata:
    """CAM chapter 4: LOM inside the manifest or in a file named by adlcp:location."""

    @pytest.mark.parametrize("lom", [LOM_12, LOM_2004])
    def test_an_external_file_gives_title_and_description(self, lom: str) -> None:
        text = (
            Course().manifest().replace("</metadata>", "<adlcp:location>meta%20data.xml</adlcp:location></metadata>", 1)
        )
        manifest = read(text, **{"meta data.xml": lom.format("Named", "About  it").encode()})
        assert (manifest.title, manifest.description) == ("Named", "About it")

    def test_a_blank_title_leaves_the_organizations_title(self) -> None:
        text = Course().manifest().replace("</metadata>", "<adlcp:location>m.xml</adlcp:location></metadata>", 1)
        manifest = read(text, **{"m.xml": LOM_12.format("", "D").encode()})
        assert (manifest.title, manifest.description) == ("A course", "D")

    def test_lom_inside_the_manifest_counts_as_well(self) -> None:
        text = Course().manifest().replace("</metadata>", LOM_2004.format("Inside", "D") + "</metadata>", 1)
        assert (read(text).title, read(text).description) == ("Inside", "D")

    def test_a_missing_file_is_noted_and_no_more(self) -> None:
        text = Course().manifest().replace("</metadata>", "<adlcp:location>m.xml</adlcp:location></metadata>", 1)
        manifest = read(text)
        assert manifest.title == "A course"
        assert "metadata-missing" in codes(manifest)

    @pytest.mark.parametrize(
        "data", [b"<lom>", b'<!DOCTYPE lom [<!ENTITY e SYSTEM "file:///etc/passwd">]><lom>&e;</lom>']
    )
    def test_a_broken_or_hostile_file_is_noted_and_no_more(self, data: bytes) -> None:
        text = Course().manifest().replace("</metadata>", "<adlcp:location>m.xml</adlcp:location></metadata>", 1)
        assert "metadata-unreadable" in codes(read(text, **{"m.xml": data}))


def test_ten_thousand_equal_oddities_become_twenty_one_notes() -> None:
    resources = "".join(f'<resource identifier="r{n}" href="x.html"/>' for n in range(10_000))
    notes = with_resources(f"<resources>{resources}</resources>").notes
    of_kind = [note for note in notes if note.code == "no-scormtype"]
    assert len(of_kind) == 21
    assert "9,980 more" in of_kind[-1].text
