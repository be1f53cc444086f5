"""Every word for people goes through a translator; what does not is named here, file by file, with the reason."""

import ast
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from tests.translations.hardwired import hardwired
from tests.translations.sources import PROJECT

ROOTS: Final = ("desktop/ui", "desktop/wiring", "desktop/learning", "desktop/content")
NAMES: Final = {"Carrel", "Carrel {}", "English", "Français", "Español", "desktop.learning."}
"""Of the program, of languages in their own words, of modules."""
IN_THE_TRAIL: Final = {
    "brought back", "certificate key", "command line", "connected to a server", "left the server", "members added",
    "members removed", "not to be fetched", "played without preparing", "prepared again", "roster imported",
    "to be fetched", "trusted issuer", "wrong PIN",
}  # fmt: skip
"""Reasons and names as the store keeps them; the page of the trail has its own words for each."""
ALLOWED: Final[dict[str, str]] = {
    "desktop/__main__.py": "the command line",
    "desktop/bundle_command.py": "the command line",
    "desktop/content/media/apart.py": "for the log",
    "desktop/content/media/facts.py": "names of codecs",
    "desktop/content/media/kinds.py": "names of codecs",
    "desktop/content/media/plan.py": "names of codecs",
    "desktop/content/media/preparing.py": "names of codecs",
    "desktop/content/name_encodings.py": "what Unicode calls letters",
    "desktop/content/preflight/tested.py": "what Chromium says, to know it again",
    "desktop/content/preflight/tools.py": "names of authoring tools and what they leave in files",
    "desktop/command_line.py": "the command line speaks English, like the tools around it",
    "desktop/diagnosis.py": "names of codecs",
    "desktop/failing.py": "the command line",
    "desktop/inspection.py": "the command line",
    "desktop/preparing_in_line.py": "the command line",
    "desktop/roster_command.py": "the command line, and the server that calls it",
    "desktop/smoke.py": "what a course under test calls its learner",
    "desktop/sync_command.py": "the command line",
    "desktop/learning/badge_png.py": "caught where files are checked; the answer to people is a Verification",
    "desktop/learning/carrying.py": "for the command line; the window has words for each Trouble",
    "desktop/learning/certificate_files.py": "the name of a file within a file",
    "desktop/learning/certificate_pdf.py": "names of standards; what is raised is caught, see badge_png",
    "desktop/learning/certificate_template.py": "an element of HTML",
    "desktop/learning/data_integrity.py": "terms of the standard; what is raised is caught, see badge_png",
    "desktop/learning/open_badges.py": "terms of the standard; what is raised is caught, see badge_png",
    "desktop/learning/pins.py": "the name of a key",
    "desktop/learning/playing.py": "a prefix of the data model",
    "desktop/learning/reasons.py": "the trace of sequencing: the standard's own words, for staff",
    "desktop/learning/record_page.py": "markup",
    "desktop/learning/roster_headings.py": "headings that files bring along, in many languages",
    "desktop/learning/roster_oneroster.py": "properties of a manifest",
    "desktop/learning/seals.py": "caught, see badge_png",
    "desktop/learning/seat_settings.py": "a prefix of keys",
    "desktop/learning/sign_in.py": "the name of a counter",
    "desktop/learning/spreadsheets.py": "a number format",
    "desktop/learning/xapi.py": "terms of the standard",
    "desktop/ui/certificate_art.py": "SVG",
    "desktop/ui/course_dialogs.py": "what Chromium asks, to know it again",
    "desktop/ui/diagnostics_model.py": "functions of the API",
    "desktop/ui/fonts.py": "a damaged installation, told before a language can be spoken",
    "desktop/ui/help_view.py": "names of keys as they are painted on them",
    "desktop/ui/pass_cards.py": "a paper size",
    "desktop/ui/player_view.py": "shortcuts",
    "desktop/ui/preflight_html.py": "markup",
    "desktop/ui/switches_model.py": "values of choosers",
    "desktop/ui/theme.py": "style sheets",
    "desktop/ui/widgets/fields.py": "a shortcut",
    "desktop/wiring/preflight_paper.py": "a style sheet and the names of fonts",
}


def stored_words(path: Path) -> set[str]:
    """Values of Enums: they are stored and compared, and shown by other words."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(base) for base in node.bases):
            found |= {
                value.value
                for step in node.body
                if isinstance(step, ast.Assign)
                for value in ast.walk(step.value)
                if isinstance(value, ast.Constant) and isinstance(value.value, str)
            }
    return found


@cache
def every_stored_word() -> set[str]:
    files = [*PROJECT.glob("desktop/**/*.py"), *PROJECT.glob("sync/**/*.py")]
    return {word for path in files for word in stored_words(path)}


FILES: Final = sorted(
    {*PROJECT.glob("desktop/*.py"), *(path for root in ROOTS for path in (PROJECT / root).rglob("*.py"))}
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_a_module_says_nothing_that_no_translator_sees(path: Path) -> None:
    if path.relative_to(PROJECT).as_posix() in ALLOWED:
        return
    assert [
        f"{line}: {said}" for line, said in hardwired(path) if said not in NAMES | IN_THE_TRAIL | every_stored_word()
    ] == []


def test_nothing_is_allowed_that_is_not_there() -> None:
    assert [path for path in ALLOWED if not list(hardwired(PROJECT / path))] == []
