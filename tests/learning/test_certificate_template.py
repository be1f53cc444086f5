"""What is put into a template stays text, and what would run or fetch is told to its author."""

from pathlib import Path

import pytest

from desktop.config import RESOURCES
from desktop.learning.certificate_template import (
    LARGEST,
    UnfitTemplate,
    filled,
    read_template,
    template_name,
    template_problems,
)

BUNDLED = (RESOURCES / "certificate" / "certificate.html").read_text(encoding="utf-8")
SOUND = "<h1>{{learner}}</h1><h2>{{course}}</h2>{{{qr}}}"


class TestFilling:
    def test_a_text_is_escaped_and_a_drawing_is_not(self) -> None:
        made = filled("{{learner}} {{{qr}}}", {"learner": "<b>O'Neil & sons</b>", "qr": "<svg/>"})
        assert made == "&lt;b&gt;O&#x27;Neil &amp; sons&lt;/b&gt; <svg/>"

    def test_three_braces_around_a_text_do_not_make_it_a_drawing(self) -> None:
        assert filled("{{{learner}}}", {"learner": "<script>"}) == "&lt;script&gt;"

    def test_what_was_put_in_is_not_filled_again(self) -> None:
        fields = {"learner": "{{course}}{{{qr}}}", "course": "Lifeboats", "qr": "<svg/>"}
        assert filled("{{learner}}", fields) == "{{course}}{{{qr}}}"
        people = [{"name": "{{{qr}}}", "title": ""}]
        assert filled("{{#signatures}}{{name}}{{/signatures}}", {**fields, "signatures": people}) == "{{{qr}}}"

    def test_a_section_is_kept_where_there_is_something_and_repeated_for_a_list(self) -> None:
        template = "{{#address}}at {{address}}{{/address}}|{{#signatures}}{{name}}, {{/signatures}}"
        people = [{"name": "Daniel"}, {"name": "Ingrid"}]
        assert filled(template, {"address": "", "signatures": people}) == "|Daniel, Ingrid, "
        assert filled(template, {"address": "Northgate", "signatures": []}) == "at Northgate|"

    def test_an_unknown_name_leaves_nothing_behind(self) -> None:
        assert filled("a{{nobody}}b", {}) == "ab"


class TestCheckingAtTheDoor:
    def test_the_bundled_template_is_sound(self) -> None:
        assert template_problems(BUNDLED) == ()

    def test_a_small_one_is_sound(self) -> None:
        assert template_problems(SOUND + '<img src="{{logo}}"><link rel="stylesheet" href="certificate.css">') == ()

    @pytest.mark.parametrize(
        "harm",
        [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            '<img src="https://example.org/a.png">',
            '<img src="file:///etc/passwd">',
            '<link rel="stylesheet" href="https://example.org/a.css">',
            "<iframe></iframe>",
            '<object data="data:text/html,x"></object>',
            '<base href="https://example.org/">',
            '<meta http-equiv="refresh" content="0;url=https://example.org/">',
            "<style>@import 'https://example.org/a.css';</style>",
            "<style>body { background: url(https://example.org/a.png) }</style>",
            '<p style="background: url(//example.org/a.png)">',
            '<a href="javascript:alert(1)">x</a>',
            "<svg><use href='https://example.org/a.svg'/></svg>",
            '<form action="https://example.org/"></form>',
        ],
    )
    def test_what_runs_or_fetches_is_named(self, harm: str) -> None:
        problems = template_problems(SOUND + harm)
        assert problems
        assert all("nothing is fetched" in problem for problem in problems)

    def test_a_place_that_does_not_exist_and_one_that_is_missing_are_named(self) -> None:
        problems = " ".join(template_problems("{{learner}} {{salary}} {{{qr}}}"))
        assert "“salary”" in problems
        assert "“course”" in problems


class TestReadingAFile:
    def test_it_remembers_what_the_file_is_called_and_stays_sound(self, tmp_path: Path) -> None:
        file = tmp_path / "our -- paper.html"
        file.write_text(SOUND, encoding="utf-8-sig")
        template = read_template(file)
        assert template_name(template) == "our - paper.html"
        assert template.endswith(SOUND)
        assert template_problems(template) == ()

    def test_one_that_was_kept_and_is_read_again_has_one_name(self, tmp_path: Path) -> None:
        first, second = tmp_path / "first.html", tmp_path / "second.html"
        first.write_text(SOUND, encoding="utf-8")
        second.write_text(read_template(first), encoding="utf-8")
        assert template_name(read_template(second)) == "second.html"
        assert "first" not in read_template(second)

    @pytest.mark.parametrize(
        ("octets", "said"),
        [
            (b"<h1>{{learner}}</h1>", "“course”"),
            (SOUND.encode() + b"<script></script>", "<script>"),
            (SOUND.encode() + "é".encode("latin-1"), "UTF-8"),
            (SOUND.encode() + b" " * LARGEST, "larger"),
            (SOUND.encode() + b" " * 5 * LARGEST, "larger"),
        ],
    )
    def test_one_that_can_not_be_used_is_refused_in_sentences(self, tmp_path: Path, octets: bytes, said: str) -> None:
        file = tmp_path / "bad.html"
        file.write_bytes(octets)
        with pytest.raises(UnfitTemplate, match="Nothing was changed") as refused:
            read_template(file)
        assert any(said in problem for problem in refused.value.problems)

    def test_the_bundled_one_has_no_name(self) -> None:
        assert template_name(BUNDLED) == ""
