"""How facts are shown in the admin pages; covers are held to the program's own."""

import hashlib
import re

import pytest

from desktop.ui.covers import COLUMNS, Form, Tone, shapes
from sync.bodies import Outcome
from sync.records.vocabulary import Completion, DeviceStanding, EnrollmentStatus, ExchangeOutcome, Success
from sync.server.admin import cells
from sync.server.admin.covers import thumb
from sync.server.admin.mounting import PAGES
from sync.server.pages import RESOURCES, TEMPLATES

DIGESTS = [hashlib.sha256(bytes([number])).hexdigest() for number in range(24)]


class TestACover:
    """The same course looks the same in the program and here."""

    @pytest.mark.parametrize("sha256", DIGESTS)
    def test_it_has_the_programs_shapes_in_the_programs_places(self, sha256: str) -> None:
        drawn = thumb(sha256)
        ours = shapes(bytes.fromhex(sha256), min(4, COLUMNS))
        (lamp,) = (shape for shape in ours if shape.tone is Tone.LAMP)
        assert f'<circle cx="{lamp.at[0] * 18}" cy="{lamp.at[1] * 18}" r="3.6"' in drawn
        counted = {form: sum(shape.form is form for shape in ours) for form in Form}
        assert len(re.findall("<circle", drawn)) == counted[Form.CIRCLE]
        assert len(re.findall("<polygon", drawn)) == counted[Form.POLYGON]
        assert len(re.findall(r"A\d+ \d+ 0 0 0", drawn)) == counted[Form.PIE]
        assert len(re.findall(r"[hv]-?18[vhz]", drawn)) >= counted[Form.RECT]


class TestWords:
    @pytest.mark.parametrize(
        ("seconds", "said"), [(0, "0 s"), (59.9, "59 s"), (60, "1 min"), (3_599, "59 min"), (3_840, "1 h 04 min")]
    )
    def test_a_span_of_time(self, seconds: float, said: str) -> None:
        assert cells.span(seconds) == said

    @pytest.mark.parametrize(
        ("count", "said"),
        [(0, "0 B"), (999, "999 B"), (2_400, "2.4 kB"), (96_000_000, "96 MB"), (1_100_000_000, "1.1 GB")],
    )
    def test_a_size(self, count: int, said: str) -> None:
        assert cells.size(count) == said

    @pytest.mark.parametrize(
        ("outcome", "said"),
        [
            (Outcome(), "None yet"),
            (Outcome(score_scaled=0.78), "78%"),
            (Outcome(score_scaled=0.78, score_raw=39, score_max=50), "78% (39 of 50)"),
            (Outcome(score_raw=7, score_max=10), "7 of 10"),
            (Outcome(score_scaled=-0.5), "0%"),
        ],
    )
    def test_a_score(self, outcome: Outcome, said: str) -> None:
        assert cells.score(outcome) == said

    def test_success_says_more_than_completion(self) -> None:
        failed = Outcome(completion=Completion.COMPLETED, success=Success.FAILED)
        assert "Failed" in cells.outcome_status(failed)
        assert "Not started" in cells.outcome_status(Outcome(completion=Completion.NOT_ATTEMPTED))

    def test_a_name_is_text_whatever_is_in_it(self) -> None:
        assert "&lt;b&gt;" in cells.person("x", "<b>Ada</b>", href="/admin/")


def test_every_icon_the_pages_name_is_bundled() -> None:
    templates = "\n".join(file.read_text(encoding="utf-8") for file in TEMPLATES.glob("*.html"))
    named = set(re.findall(r'icon\("([a-z0-9-]+)"', templates))
    named |= set(re.findall(r'opener\("[^"]*", "[^"]*", "([a-z0-9-]+)"', templates))
    named |= set(re.findall(r'button\(.*?, \{[^}]*\}, "([a-z0-9-]+)"\)', templates))
    named |= {page.lucide for page in PAGES} | {page.empty_icon for page in PAGES} | set(cells.MATTER_ICON.values())
    assert "user-plus" in named
    assert {name for name in named if not (RESOURCES / "icons" / "lucide" / f"{name}.svg").is_file()} == set()


@pytest.mark.parametrize(
    "word",
    [*EnrollmentStatus, *DeviceStanding, *ExchangeOutcome],
    ids=lambda word: f"{type(word).__name__} {word.value}",
)
def test_every_word_has_an_icon_that_is_bundled(word: EnrollmentStatus | DeviceStanding | ExchangeOutcome) -> None:
    match word:
        case EnrollmentStatus():
            shown = cells.status(word)
        case DeviceStanding():
            shown = cells.device_standing(word)
        case ExchangeOutcome():
            shown = cells.exchange_outcome(word)
    assert "<svg" in shown
