"""The report on a package in words: its verdict, what was found and where, what became of films, the test run."""

import pytest

from desktop.content.preflight.report import (
    AddressKind,
    Cause,
    Limit,
    Loading,
    MediaFile,
    MissingFile,
    Outcome,
    Place,
    Report,
    Said,
    Verdict,
)
from desktop.ui import preflight_words as words
from desktop.ui.preflight_model import Line, ReportShown, Section, shown
from desktop.ui.status import Status
from tests.pictures import preflight as examples

NOW = examples.NOW


def plain(text: str) -> str:
    """Without the signs that keep names apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


def page(report: Report, *, skipped: bool = False) -> ReportShown:
    return shown(report, NOW, skipped=skipped)


def section(of: ReportShown, heading: str) -> Section:
    return next(one for one in of.sections if one.heading == heading)


def line(of: Section, title: str) -> Line:
    return next(one for one in of.lines if plain(one.title) == title)


class TestTheVerdict:
    @pytest.mark.parametrize(
        ("report", "word", "status", "icon"),
        [
            (examples.ready(), "Ready", Status.PASSED, "circle-check"),
            (examples.limited(), "Works with limits", Status.ATTENTION, "triangle-alert"),
            (examples.offline_no(), "Won’t work offline", Status.FAILED, "circle-x"),
            (examples.refused(), "Not added", Status.FAILED, "file-x"),
        ],
    )
    def test_it_is_told_by_word_sign_and_colour(self, report: Report, word: str, status: Status, icon: str) -> None:
        verdict = page(report).verdict
        assert (verdict.word, verdict.status, verdict.icon) == (word, status, icon)
        assert verdict.words

    def test_one_limit_is_told_with_what_to_do_about_it(self) -> None:
        said = plain(page(examples.offline_no()).verdict.words)
        assert said.startswith("The course itself comes from cloud.author.example. With no network")

    def test_of_several_the_first_is_told_and_the_others_are_counted(self) -> None:
        said = plain(page(examples.limited()).verdict.words)
        assert said == "A film comes from www.youtube.com, and 1 more thing below."

    @pytest.mark.parametrize("cause", Cause)
    def test_every_cause_has_words(self, cause: Cause) -> None:
        limit = Limit(cause=cause, subject="it", places=(Place(file="a.html", line=3),), lesson="Cold chain")
        assert "{" not in words.limit_title(limit) + words.limit_advice(limit)
        assert words.limit_title(limit).strip()

    def test_what_a_script_only_may_load_is_said_to_be_unsure(self) -> None:
        limit = Limit(cause=Cause.FILM_FROM_WEB, subject="tube.example", is_sure=False)
        assert "can’t be read off" in words.limit_advice(limit)


class TestWhatWasFound:
    def test_limits_come_before_what_was_mended_and_say_where(self) -> None:
        found = section(page(examples.limited()), "What was found")
        assert plain(found.lines[0].title) == "A film comes from www.youtube.com"
        assert [plain(place) for place in found.lines[0].places] == ["lesson3/index.html, line 48"]
        assert found.lines[0].text.startswith("In “Cold chain”.")
        assert [one.icon for one in found.lines[2:4]] == ["wrench", "wrench"]
        assert found.fact == "2 limits · 2 things mended · 4 films and sounds prepared"

    def test_only_what_keeps_it_from_working_is_red(self) -> None:
        assert section(page(examples.offline_no()), "What was found").lines[0].colour == "failed"
        assert section(page(examples.limited()), "What was found").lines[0].colour == "attention"

    def test_a_lesson_that_is_not_there_is_a_limit_and_no_repair(self) -> None:
        said = "The item “Knots” (k) refers to “r”, which is not among the resources; it has no page to open."
        gone = Limit(cause=Cause.LESSON_MISSING, subject=said)
        repairs = (Said(code="dangling-item", text=said), Said(code="nested-root", text="Unpacked from a folder."))
        shown = page(
            examples.ready().model_copy(update={"verdict": Verdict.LIMITS, "limits": (gone,), "repairs": repairs})
        )
        found = section(shown, "What was found")
        assert [each.title for each in found.lines] == [said, "Unpacked from a folder."]
        assert found.fact == "1 limit · 1 thing mended"
        assert shown.verdict.words == said

    def test_a_sentence_among_several_limits_is_not_ended_twice(self) -> None:
        limits = (
            Limit(cause=Cause.LESSON_MISSING, subject="It has no page."),
            Limit(cause=Cause.FONT_FROM_WEB, subject="a"),
        )
        shown = page(examples.ready().model_copy(update={"verdict": Verdict.LIMITS, "limits": limits}))
        assert shown.verdict.words == "It has no page, and 1 more thing below."

    def test_files_that_are_missing_are_told_with_the_missing_files(self) -> None:
        repairs = (Said(code="missing-file", text="The manifest lists “a.js”, which is not in the package."),)
        gone = MissingFile(path="a.js", file="imsmanifest.xml")
        report = examples.ready().model_copy(update={"repairs": repairs, "missing": (gone,), "missing_count": 1})
        assert [each.title for each in section(page(report), "What was found").lines] == ["Nothing stands in the way"]
        assert line(section(page(report), "Missing and unused files"), "a.js")

    def test_a_package_without_a_fault_says_so(self) -> None:
        [only] = section(page(examples.ready()), "What was found").lines
        assert only.title == "Nothing stands in the way"

    def test_a_refusal_is_told_once_and_not_counted_as_a_limit(self) -> None:
        found = section(page(examples.refused()), "What was found")
        assert [one.title for one in found.lines] == [examples.refused().problems[0].text]
        assert found.fact == ""


class TestAddresses:
    def test_they_are_grouped_by_machine_and_what_loads_by_itself_comes_first(self) -> None:
        found = section(page(examples.limited()), "Addresses outside the package")
        assert [plain(one.title) for one in found.lines] == [
            "fonts.googleapis.com",
            "www.youtube.com",
            "www.google-analytics.com",
            "www.food.example",
        ]
        counter = line(found, "www.google-analytics.com")
        assert plain(counter.text) == f"Counts visitors · {examples.COUNTER}"
        assert plain(counter.places[6]) == "lesson7/index.html, line 12"
        assert [one.state and one.state[1] for one in found.lines] == [
            "Loads by itself",
            "Loads by itself",
            "May load",
            "On a click",
        ]

    def test_two_addresses_of_one_machine_are_told_at_their_places(self) -> None:
        report = examples.limited()
        tube = report.addresses[0]
        other = tube.model_copy(update={"address": "https://www.youtube.com/embed/y2", "line": 60})
        report = report.model_copy(update={"addresses": (tube, other), "address_count": 1200})
        found = section(page(report), "Addresses outside the package")
        assert [plain(place) for place in found.lines[0].places] == [
            f"lesson3/index.html, line 48 · {examples.TUBE}",
            "lesson3/index.html, line 60 · https://www.youtube.com/embed/y2",
        ]
        assert found.more == "1,198 more addresses are not listed."

    @pytest.mark.parametrize("loading", Loading)
    def test_every_way_to_load_has_a_word(self, loading: Loading) -> None:
        assert words.loading_word(loading)


class TestFilmsAndSounds:
    def test_each_says_its_codecs_and_what_became_of_it(self) -> None:
        found = section(page(examples.limited()), "Films and sounds")
        first = line(found, "media/film1.mp4")
        assert plain(first.text) == "H.264, AAC · 1280 × 720 · 2:04"
        assert first.state == (Status.PASSED, "Prepared")
        assert line(found, "media/film6.mp4").state == (Status.IN_PROGRESS, "Waits to be prepared")
        assert line(found, "media/bell.ogg").state == (Status.PASSED, "Plays as it is")
        assert line(found, "media/old.wmv").state == (Status.FAILED, "Damaged")

    def test_what_was_skipped_needs_attention(self) -> None:
        found = section(page(examples.limited(), skipped=True), "Films and sounds")
        assert line(found, "media/film1.mp4").state == (Status.PASSED, "Prepared")
        assert line(found, "media/film6.mp4").state == (Status.ATTENTION, "Not prepared")

    @pytest.mark.parametrize("outcome", Outcome)
    def test_every_outcome_has_a_word(self, outcome: Outcome) -> None:
        assert words.outcome_word(outcome)


class TestFilesAndFacts:
    def test_what_is_missed_comes_with_where_it_is_asked_for(self) -> None:
        found = section(page(examples.limited()), "Missing and unused files")
        soap = line(found, "lesson2/images/soap.PNG")
        assert (soap.colour, plain(soap.places[0])) == ("attention", "lesson2/index.html, line 31")
        assert line(found, "extras/old.pdf").colour == "text2"
        assert line(found, "3 files that nothing was seen to use").text.startswith("Scripts may use")

    def test_the_facts_are_those_of_the_package(self) -> None:
        facts = {fact.name: fact.value for fact in page(examples.limited()).facts}
        assert facts["Declared as"] == "1.2"
        assert facts["Made with"] == "Storyline 360"
        assert facts["Pass mark"] == "70%"
        assert facts["Files"] == "412, 3 unused"
        assert {name: value for name, value in facts.items() if name in ("Pop-ups", "Flash")} == {
            "Pop-ups": "1",
            "Flash": "None",
        }


class TestTheTestRun:
    def test_each_lesson_says_how_it_went(self) -> None:
        told = page(examples.limited())
        assert told.run_fact == "5 of 6 lessons opened · 1 script error"
        assert [run.status for run in told.runs] == [
            Status.PASSED,
            Status.PASSED,
            Status.ATTENTION,
            Status.PASSED,
            Status.PASSED,
            Status.FAILED,
        ]
        assert told.runs[0].fact == "13 calls to Carrel"
        assert told.runs[2].fact == "1 script error · 1 address blocked"
        assert told.runs[5].told == "Its page did not come up"
        assert told.runs[0].told == "Opened · 13 calls to Carrel"

    def test_a_film_that_an_import_would_prepare_is_no_trouble_and_others_are(self) -> None:
        lesson = examples.run().lessons[0].model_copy(update={"media_failed": ("film.mp4", "spoken.mp3")})
        run = examples.run().model_copy(update={"lessons": (lesson,)})
        waiting = tuple(
            MediaFile(path=path, container="mp4", codecs=("H.264",), outcome=Outcome.TO_PREPARE)
            for path in lesson.media_failed
        )
        told = examples.ready().model_copy(update={"test_run": run, "media": waiting})
        assert page(told).runs[0].status is Status.PASSED
        assert page(told).runs[0].fact == "13 calls to Carrel · 2 films or sounds to be prepared first"
        one = told.model_copy(update={"media": waiting[:1]})
        assert page(one).runs[0].status is Status.ATTENTION
        assert page(one).runs[0].fact == "1 film or sound did not play"

    def test_there_is_none_until_somebody_ran_it(self) -> None:
        assert page(examples.limited(tested=False)).runs == ()


@pytest.mark.parametrize("verdict", [*Verdict, None])
def test_a_list_has_a_word_for_every_verdict_and_for_none(verdict: Verdict | None) -> None:
    assert words.verdict_chip(verdict)


class TestWhatIsNotListed:
    def test_a_start_page_that_is_not_there_is_not_said_to_be_unused(self) -> None:
        gone = MissingFile(path="index.html", file="imsmanifest.xml", kind=AddressKind.PAGE)
        report = examples.refused().model_copy(update={"missing": (gone,), "missing_count": 1})
        assert line(section(page(report), "Missing and unused files"), "index.html").text.startswith(
            "The course itself"
        )

    def test_of_many_unused_files_the_whole_rest_is_known(self) -> None:
        report = examples.ready().model_copy(update={"unused": ("a.png",), "unused_count": 10_000})
        assert section(page(report), "Missing and unused files").lines[0].unlisted == 9_999

    def test_of_a_package_that_cannot_begin_nothing_is_said_to_be_unused(self) -> None:
        report = examples.refused().model_copy(
            update={"unused": ("a.html",), "unused_count": 1, "file_count": 3, "missing": (), "missing_count": 0}
        )
        shown = page(report)
        assert "Missing and unused files" not in {each.heading for each in shown.sections}
        assert next(fact.value for fact in shown.facts if fact.name == "Files") == "3"

    def test_where_nothing_was_read_nothing_is_said_of_what_is_in_it(self) -> None:
        """Not “Flash: None”, nor “all used”, of a file that is no archive."""
        report = examples.refused().model_copy(update={"file_count": 0, "size": 0, "standard_found": None})
        unread = {"Made with", "Lessons", "Files", "Size", "Pop-ups", "Flash"}
        assert not unread & {fact.name for fact in page(report).facts}
        assert unread <= {fact.name for fact in page(examples.ready()).facts}
