"""The questions of the sample courses can be answered, and the keys are right wherever they are written down."""

import json
from collections.abc import Mapping

import pytest

from tests.samples.course_files import COURSES, SAMPLES, Element, pages, questions

KINDS = {"choice", "choice-many", "true-false", "matching", "sequencing", "numeric"}
SCORED = {"fire-safety": 6, "first-voyage": 6}
PASS_MARK = 0.8


def key_of(form: Element) -> list[str]:
    return form.get("data-answer", "").split()


def scored(course: str) -> dict[str, Element]:
    return {name: form for name, form in questions(course).items() if form.get("data-scored") == "yes"}


def offered(form: Element) -> Mapping[str, set[str]]:
    """What can be answered: by field for matching, under "" for the other kinds."""
    if form.get("data-kind") == "matching":
        return {
            field.get("data-item", ""): {option.get("value", "") for option in field.iter("option")} - {""}
            for field in form.iter("select")
        }
    inputs = {field.get("value", "") for field in form.iter("input")}
    items = {item.get("data-item", "") for item in form.iter("li") if item.get("data-item")}
    return {"": inputs | items}


@pytest.mark.parametrize("course", COURSES)
class TestQuestions:
    def test_answers_for_unattended_runs_are_the_keys_in_the_pages(self, course: str) -> None:
        told = json.loads((SAMPLES / "answers.json").read_text("utf-8"))[course]
        assert told == {name: key_of(form) for name, form in questions(course).items()}

    def test_every_key_is_among_what_is_offered(self, course: str) -> None:
        for name, form in questions(course).items():
            key, choices = key_of(form), offered(form)
            match form.get("data-kind"):
                case "matching":
                    assert {pair.split(".")[0] for pair in key} == set(choices), name
                    assert all(pair.split(".")[1] in choices[pair.split(".")[0]] for pair in key), name
                case "sequencing":
                    assert sorted(key) == sorted(choices[""]), name
                case "numeric":
                    assert len(key) == 1, name
                    assert float(key[0]) == int(key[0]), name
                case "choice" | "true-false":
                    assert len(key) == 1, name
                    assert set(key) < choices[""], name
                case _:
                    assert 1 < len(set(key)) == len(key), name
                    assert set(key) < choices[""], name

    def test_nothing_is_right_before_the_learner_has_done_something(self, course: str) -> None:
        for name, form in questions(course).items():
            shown = [item.get("data-item", "") for item in form.iter("li") if item.get("data-item")]
            assert shown != key_of(form) or not shown, name
            assert not [field for field in form.iter("input") if field.get("checked")], name

    def test_scored_questions_are_of_every_kind(self, course: str) -> None:
        assert {form.get("data-kind") for form in scored(course).values()} == KINDS
        assert len(scored(course)) == SCORED[course]

    def test_one_wrong_answer_still_passes_and_two_do_not(self, course: str) -> None:
        weights = sorted(float(form.get("data-weight", "1")) for form in scored(course).values())
        assert (sum(weights) - weights[-1]) / sum(weights) >= PASS_MARK
        assert (sum(weights) - weights[0] - weights[1]) / sum(weights) < PASS_MARK

    def test_every_answer_is_explained_either_way(self, course: str) -> None:
        for name, form in questions(course).items():
            for kind in ("if-right", "if-wrong"):
                (said,) = (part for part in form.iter("p") if part.get("class") == kind)
                assert len("".join(map(str, said.itertext()))) > 20, f"{name}: {kind}"

    def test_a_page_asks_one_question_at_most(self, course: str) -> None:
        for page in pages(course).values():
            for section in page.iter("section"):
                assert len(list(section.iter("form"))) <= 1, section.get("data-page")

    def test_identifiers_of_answers_are_ones_that_scorm_12_takes(self, course: str) -> None:
        """RTE book 1.2, CMIIdentifier and CMIFeedback: no blanks; choices and steps are single characters."""
        for name, form in questions(course).items():
            assert name.replace("-", "").isalnum(), name
            if course == "fire-safety" and form.get("data-kind") in ("choice", "choice-many", "sequencing"):
                assert all(len(item) == 1 for item in key_of(form)), name
