"""Field notes 2.5: no `default` organization, empty `<organizations/>`, default naming a missing organization;
item→missing resource; resource without href; duplicate ids; sub-manifests.
"""

import pytest

from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Manifest
from desktop.scorm.refusal import ManifestError, Refusal
from tests.packages import SCORM_12


def read(organizations: str, resources: str, more: str = "") -> Manifest:
    text = (
        f'<manifest identifier="m" {SCORM_12}><metadata><schemaversion>1.2</schemaversion></metadata>'
        f"{organizations}<resources>{resources}</resources>{more}</manifest>"
    )
    return read_manifest(text.encode())


def resource(name: str, href: str | None = None, inside: str = "", kind: str = "sco") -> str:
    page = f'href="{href}"' if href else ""
    return f'<resource identifier="{name}" type="webcontent" adlcp:scormtype="{kind}" {page}>{inside}</resource>'


def item(name: str, reference: str = "", inside: str = "") -> str:
    return f'<item identifier="{name}" identifierref="{reference}"><title>{name}</title>{inside}</item>'


def organization(name: str, items: str) -> str:
    return f'<organization identifier="{name}"><title>{name}</title>{items}</organization>'


def launches(manifest: Manifest) -> list[str]:
    return [each.launch for each in manifest.organization.root.walk() if each.launch]


def codes(manifest: Manifest) -> list[str]:
    return [note.code for note in manifest.notes]


class TestNoOrganization:
    """Every resource that can be opened becomes an item."""

    @pytest.mark.parametrize("organizations", ["", "<organizations/>", '<organizations default="o"/>'])
    def test_the_pages_become_the_course(self, organizations: str) -> None:
        resources = resource("a", "a.html") + resource("b", "b.html", kind="asset") + resource("c")
        manifest = read(organizations, resources)
        assert launches(manifest) == ["a.html", "b.html"]
        assert codes(manifest) == ["no-organization"]
        assert manifest.title, "a course without a name can't be told from others"

    def test_what_others_only_depend_on_is_no_page(self) -> None:
        depends = '<dependency identifierref="shared"/>'
        resources = resource("a", "a.html", depends) + resource("shared", "lib/menu.html", kind="asset")
        assert launches(read("<organizations/>", resources)) == ["a.html"]

    def test_an_organization_without_items_is_none_either(self) -> None:
        manifest = read(f"<organizations>{organization('Empty', '')}</organizations>", resource("a", "a.html"))
        assert launches(manifest) == ["a.html"]
        assert manifest.organization.root.title == "Empty"
        assert codes(manifest) == ["empty-organization"]

    def test_nor_is_one_whose_items_all_lead_nowhere(self) -> None:
        manifest = read(
            f"<organizations>{organization('o', item('i', 'gone'))}</organizations>", resource("a", "a.html")
        )
        assert launches(manifest) == ["a.html"]
        assert codes(manifest) == ["dangling-item", "empty-organization"]

    def test_without_any_page_nothing_is_made_up(self) -> None:
        manifest = read(f"<organizations>{organization('o', item('i', 'r'))}</organizations>", resource("r"))
        assert launches(manifest) == []
        assert codes(manifest) == ["resource-without-href"]


class TestDefault:
    def test_a_default_in_which_nothing_opens_gives_way_to_one_in_which_something_does(self) -> None:
        both = organization("one", "") + organization("two", item("i", "a"))
        manifest = read(f'<organizations default="one">{both}</organizations>', resource("a", "a.html"))
        assert (manifest.organization.root.identifier, manifest.organization_count) == ("two", 2)
        assert "“two”" in next(note.text for note in manifest.notes if note.code == "empty-organization")

    @pytest.mark.parametrize(("default", "note"), [("three", "dangling-default"), ("", "no-default")])
    def test_one_that_is_missing_or_empty_means_the_first(self, default: str, note: str) -> None:
        both = organization("one", item("i", "a")) + organization("two", item("j", "a"))
        manifest = read(f'<organizations default="{default}">{both}</organizations>', resource("a", "a.html"))
        assert manifest.organization.root.identifier == "one"
        assert note in codes(manifest)

    def test_an_empty_default_of_one_organization_needs_no_note(self) -> None:
        one = organization("one", item("i", "a"))
        assert codes(read(f'<organizations default="">{one}</organizations>', resource("a", "a.html"))) == []


class TestDuplicates:
    def test_of_items_the_second_gets_another_name(self) -> None:
        items = item("i", "a") + item("i", "b")
        manifest = read(
            f"<organizations>{organization('o', items)}</organizations>",
            resource("a", "a.html") + resource("b", "b.html"),
        )
        assert [each.identifier for each in manifest.organization.root.children] == ["i", "i-2"]
        assert launches(manifest) == ["a.html", "b.html"]
        assert "duplicate-identifier" in codes(manifest)

    @pytest.mark.parametrize(
        "resources",
        [
            resource("a", "a.html") + resource("a", "b.html"),
            resource("a", "a.html") + resource("a"),
            resource("a") + resource("a", "a.html"),
        ],
    )
    def test_of_resources_the_first_that_names_a_page_counts(self, resources: str) -> None:
        manifest = read(f"<organizations>{organization('o', item('i', 'a'))}</organizations>", resources)
        assert launches(manifest) == ["a.html"]
        assert "duplicate-resource" in codes(manifest)


def nested(name: str, items: str, resources: str, more: str = "") -> str:
    return (
        f'<manifest identifier="{name}"><organizations default="{name}-o">{organization(f"{name}-o", items)}'
        f"</organizations><resources>{resources}</resources>{more}</manifest>"
    )


class TestNestedManifests:
    """IMS Content Packaging 1.1.4, 4.1; CAM 1.2: an item may refer to a (sub)manifest."""

    @pytest.mark.parametrize("reference", ["n", "n-o"])
    def test_an_item_that_refers_to_one_gets_its_items(self, reference: str) -> None:
        manifest = read(
            f"<organizations>{organization('o', item('i', 'a') + item('j', reference))}</organizations>",
            resource("a", "a.html"),
            nested("n", item("k", "b") + item("l", "c"), resource("b", "b.html") + resource("c", "c.html")),
        )
        one, two = manifest.organization.root.children
        assert [each.identifier for each in two.children] == ["k", "l"]
        assert (one.launch, two.launch) == ("a.html", None)
        assert launches(manifest) == ["a.html", "b.html", "c.html"]
        assert {"nested-manifest", "inserted-organization"} <= set(codes(manifest))

    def test_each_is_inserted_once(self) -> None:
        items = item("i", "n") + item("j", "n")
        manifest = read(
            f"<organizations>{organization('o', items)}</organizations>",
            "",
            nested("n", item("k", "b"), resource("b", "b.html")),
        )
        assert launches(manifest) == ["b.html"]
        assert "dangling-item" in codes(manifest)

    def test_one_that_refers_to_itself_ends(self) -> None:
        manifest = read(
            f"<organizations>{organization('o', item('i', 'n'))}</organizations>",
            "",
            nested("n", item("k", "b") + item("l", "n"), resource("b", "b.html")),
        )
        assert launches(manifest) == ["b.html"]

    def test_without_an_organization_of_its_own_the_manifest_uses_the_first_nested_one(self) -> None:
        manifest = read(
            "<organizations/>", "", nested("n", item("k", "b"), resource("b", "b.html") + resource("c", "c"))
        )
        assert launches(manifest) == ["b.html"]
        assert manifest.organization.root.title == "n-o"
        assert "nested-organization" in codes(manifest)

    def test_a_resource_of_that_name_counts_before_a_manifest(self) -> None:
        manifest = read(
            f"<organizations>{organization('o', item('i', 'n'))}</organizations>",
            resource("n", "a.html"),
            nested("n", item("k", "b"), resource("b", "b.html")),
        )
        assert launches(manifest) == ["a.html"]

    def test_a_chain_of_insertions_is_as_deep_as_items_may_be(self) -> None:
        chain = "".join(nested(f"n{n}", item(f"i{n}", f"n{n + 1}"), "") for n in range(150))
        with pytest.raises(ManifestError) as caught:
            read(f"<organizations>{organization('o', item('i', 'n0'))}</organizations>", "", chain)
        assert caught.value.code is Refusal.TOO_DEEP
