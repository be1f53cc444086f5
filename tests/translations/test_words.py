"""Every sentence is there in every language, whole, and as Qt will read it."""

import re
from pathlib import Path

import pytest

from desktop.words import ENGLISH, install
from tests.translations.files import PLURALS, compile_to, path_of, read
from tests.translations.sources import Source, UnreadableCall, sources, sources_of

SPOKEN = [tag for tag in PLURALS if tag != "en"]
_HOLES = re.compile(r"\{\w+\}")


@pytest.fixture(scope="module")
def wanted() -> set[Source]:
    install(ENGLISH)
    return sources()


@pytest.mark.parametrize("tag", SPOKEN)
def test_no_sentence_is_without_its_translation(tag: str, wanted: set[Source]) -> None:
    known = read(path_of(tag))
    missing = sorted(source.text for source in wanted if not all(known.get(source, ("",))))
    assert missing == [], "run `make words` and translate what is new"


def test_english_says_one_thing_and_many_things(wanted: set[Source]) -> None:
    known = read(path_of("en"))
    assert sorted(source.text for source in wanted if source.is_plural and not all(known.get(source, ("",)))) == []


@pytest.mark.parametrize("tag", PLURALS)
def test_no_translation_is_left_over(tag: str, wanted: set[Source]) -> None:
    assert sorted(source.text for source in read(path_of(tag)) if source not in wanted) == []


@pytest.mark.parametrize("tag", PLURALS)
def test_every_value_that_is_put_in_has_its_place_in_each_form(tag: str) -> None:
    for source, forms in read(path_of(tag)).items():
        for form in forms:
            assert sorted(_HOLES.findall(form)) == sorted(_HOLES.findall(source.text)), (source, form)


@pytest.mark.parametrize("tag", PLURALS)
def test_each_language_has_the_plural_forms_that_qt_asks_for(tag: str) -> None:
    for source, forms in read(path_of(tag)).items():
        assert len(forms) == (PLURALS[tag] if source.is_plural else 1), source


@pytest.mark.parametrize("tag", PLURALS)
def test_what_is_installed_was_compiled_from_what_is_written(tag: str, tmp_path: Path) -> None:
    compile_to(path_of(tag), tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == path_of(tag).with_suffix(".qm").read_bytes(), "run `make words`"


class TestReadingTheProgram:
    """The extractor itself, on a page of its own."""

    def page(self, folder: Path, code: str) -> Path:
        path = folder / "page.py"
        path.write_text(code, encoding="utf-8")
        return path

    def test_sentences_are_found_with_their_contexts_and_comments(self, tmp_path: Path) -> None:
        code = (
            "class Page:\n"
            "    def show(self, rows):\n"
            "        self.tr('Hello {name}')\n"
            "        translate('Shelf', '%n course(s)', '', len(rows.all))\n"
            "        translate('Shelf', 'one ' 'two', 'a comment')\n"
            "WORDS = {1: QT_TRANSLATE_NOOP('Status', 'Passed')}\n"
        )
        assert set(sources_of(self.page(tmp_path, code))) == {
            Source("Page", "Hello {name}"),
            Source("Shelf", "%n course(s)"),
            Source("Shelf", "one two", "a comment"),
            Source("Status", "Passed"),
        }

    @pytest.mark.parametrize("call", ["self.tr(words)", "self.tr(f'{n} courses')", "page.tr('Hello')"])
    def test_a_sentence_that_cannot_be_read_off_is_an_error(self, tmp_path: Path, call: str) -> None:
        with pytest.raises(UnreadableCall):
            list(sources_of(self.page(tmp_path, f"class Page:\n    def show(self):\n        {call}\n")))
