"""What holds for every entry name and every manifest (Hypothesis): it is read, or refused by a named error."""

import os
from pathlib import Path, PurePosixPath, PureWindowsPath

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.content.entry_names import MAX_NAME_BYTES, problem_of
from desktop.content.importer import inspect_package
from desktop.scorm.launch import file_of
from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Manifest
from desktop.scorm.refusal import ManifestError, PackageError
from tests.content.library import import_quietly, is_clean
from tests.packages import Course, Entry, Lesson, build_zip

_PARTS = st.one_of(
    st.sampled_from(["", ".", "..", "a", "A", "con", "aux.txt", "x.", "x ", "~", "%2e%2e", "index.html", ".carrel"]),
    st.text(st.characters(exclude_categories=()), max_size=12),
)
_SEPARATORS = st.sampled_from(["/", "/", "/", "\\", "//", "/./"])
NAMES = st.lists(st.tuples(_PARTS, _SEPARATORS), min_size=1, max_size=6).map(
    lambda pairs: "".join(part + separator for part, separator in pairs[:-1]) + pairs[-1][0]
)


def _item(inside: list[str]) -> str:
    below = "".join(inside)
    return (
        f"<item><title>x</title>{below}</item>" if below else '<item identifierref="r-lesson"><title>x</title></item>'
    )


ITEMS = st.recursive(st.just(""), lambda inner: st.lists(inner, max_size=4).map(_item), max_leaves=30)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)


class TestEntryNames:
    """APPNOTE 4.4.17: names are relative and have forward slashes; what else may stand in them, systems decide."""

    @given(NAMES)
    def test_an_accepted_name_stays_inside_wherever_it_is_unpacked(self, name: str) -> None:
        if problem_of(name) is not None:
            return
        for pure, root in ((PurePosixPath, "/library/course"), (PureWindowsPath, "C:/library/course")):
            target = pure(root) / name
            assert target.is_relative_to(pure(root))
            assert ".." not in target.parts
        assert os.path.normpath(name.rstrip("/")) == name.rstrip("/")

    @given(NAMES)
    def test_an_accepted_name_can_be_made_on_this_disk_and_is_itself(self, name: str) -> None:
        if problem_of(name) is not None:
            return
        assert all(len(part.encode()) <= MAX_NAME_BYTES and "\0" not in part for part in name.split("/"))
        assert name.encode().decode() == name

    @given(NAMES)
    def test_a_refusal_is_one_sentence_that_can_be_printed(self, name: str) -> None:
        problem = problem_of(name)
        if problem is not None:
            sentence = str(problem)
            assert sentence.endswith(".")
            assert sentence.encode().decode().isprintable()

    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(names=st.lists(NAMES.filter(str.isprintable), max_size=3))
    def test_a_package_of_any_names_is_taken_whole_or_not_at_all(self, tmp_path: Path, names: list[str]) -> None:
        files = Course().files()
        more = [Entry(name, b"x") for name in dict.fromkeys(names) if name not in files]
        package = build_zip(tmp_path / "p.zip", files, more)
        library = tmp_path / "library"
        problems = inspect_package(package).problems
        try:
            taken = import_quietly(package, library)
        except PackageError as error:
            assert error.code in {problem.code for problem in problems}
            assert is_clean(library)
        else:
            assert problems == ()
            assert sum(path.is_file() for path in taken.folder.rglob("*")) == taken.file_count
            (library / taken.sha256).rename(tmp_path / os.urandom(8).hex())
        assert {path.name for path in tmp_path.iterdir() if len(path.name) != 16} == {"p.zip", "library"}


def read(manifest: str | bytes) -> Manifest | None:
    """The manifest, None where it is refused by name."""
    try:
        return read_manifest(manifest.encode() if isinstance(manifest, str) else manifest)
    except ManifestError as error:
        assert str(error).endswith(".")
        return None


class TestManifests:
    """CAM 3.4: whatever a manifest holds, it is read to a tree of items, or refused by name."""

    @given(st.binary(max_size=300))
    def test_any_bytes(self, data: bytes) -> None:
        read(data)

    @given(st.binary(max_size=40), st.integers(0, 2000))
    def test_any_bytes_in_the_middle_of_a_manifest(self, data: bytes, at: int) -> None:
        manifest = Course().manifest().encode()
        read(manifest[: at % len(manifest)] + data + manifest[at % len(manifest) :])

    @given(st.sampled_from(["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]), st.sampled_from(["", "\n \t"]))
    def test_a_manifest_in_another_encoding_than_it_claims_is_read_or_refused(self, encoding: str, before: str) -> None:
        read((before + Course(title="Ünï").manifest()).encode(encoding))

    @given(href=TEXTS, parameters=TEXTS)
    def test_an_address_launches_one_file_of_the_package(self, href: str, parameters: str) -> None:
        found = read(Course(lessons=(Lesson(href=href or "x", parameters=parameters),)).manifest())
        assert found is not None
        for item in found.organization.root.walk():
            if item.launch is not None:
                assert "\\" not in file_of(item.launch)

    @given(version=TEXTS, title=TEXTS.filter(lambda title: not set(title) & set("<&")))
    def test_any_version_is_one_of_the_four_editions(self, version: str, title: str) -> None:
        safe = "".join(letter for letter in version if letter not in "<&")
        found = read(Course(version=safe or None, title=title).manifest())
        assert found is not None
        assert found.organization.root.children[0].launch == "index.html"

    @given(ITEMS)
    def test_every_page_of_any_tree_of_items_can_be_opened(self, items: str) -> None:
        found = read(Course(in_organization=items).manifest())
        assert found is not None
        opened = [item for item in found.organization.root.walk() if item.launch is not None]
        assert len(opened) == 1 + items.count("identifierref")
