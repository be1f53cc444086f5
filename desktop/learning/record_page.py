"""A learner's record as one page of HTML that needs nothing else: no script, no style from elsewhere, no pictures."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from html import escape
from typing import Any, Final

from desktop.learning.questions import Verdict, verdict_in_words
from desktop.learning.sheets import status_words
from desktop.words import date, number, translate
from sync.records.vocabulary import Completion, EnrollmentStatus, Success

_STYLE: Final = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b2321; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.25rem; margin-block-start: 2.5rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; color: #565e5b; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-block-end: 1px solid #e1ded6; }
th { font-weight: 600; } dt { color: #565e5b; } dd { margin: 0 0 .5rem; }
@media print { h2 { break-after: avoid; } tr { break-inside: avoid; } }
"""


def record_page(record: Mapping[str, Any]) -> str:
    """The page of what `record_file` gathers."""
    learner = record["learner"]
    name = f"{learner['given_name']} {learner['family_name']}".strip()
    title = translate("Record", "Learning record of {name}").format(name=name)
    parts = [f"<h1>{_text(title)}</h1>", _person(learner, record)]
    parts += [_certificates(record["certificates"])] if record["certificates"] else []
    parts += [_course(course) for course in record["courses"]]
    if not record["courses"]:
        parts.append(f"<p>{_text(translate('Record', 'Nothing was learned here yet.'))}</p>")
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html dir="auto"><head><meta charset="utf-8">'
        f"<title>{_text(title)}</title><style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _person(learner: Mapping[str, Any], record: Mapping[str, Any]) -> str:
    facts = (
        (translate("Record", "Number"), learner["number"]),
        (translate("Record", "E-mail"), learner["email"]),
        (translate("Record", "Groups"), translate("Record", ", ").join(record["groups"])),
        (translate("Record", "Written on"), _day(record["made_at"])),
    )
    shown = "".join(f"<dt>{_text(term)}</dt><dd>{_text(value)}</dd>" for term, value in facts if value)
    return f"<dl>{shown}</dl>"


def _certificates(certificates: Iterable[Mapping[str, Any]]) -> str:
    rows = [(one["course"], one["number"], _day(one["issued_at"]), _day(one["expires_at"])) for one in certificates]
    heads = (
        translate("Record", "Course"),
        translate("Record", "Certificate"),
        translate("Record", "Issued"),
        translate("Record", "Valid until"),
    )
    return f"<h2>{_text(translate('Record', 'Certificates'))}</h2>{_table(heads, rows)}"


def _course(course: Mapping[str, Any]) -> str:
    standing = status_words(EnrollmentStatus(course["standing"]))
    facts = translate("Record", "{standing}. Enrolled on {day}. Time spent: {time}.").format(
        standing=standing, day=_day(course["enrolled_at"]), time=_span(course["seconds"])
    )
    heads = (
        translate("Record", "Attempt"),
        translate("Record", "Began"),
        translate("Record", "Completion"),
        translate("Record", "Success"),
        translate("Record", "Score"),
        translate("Record", "Time"),
    )
    rows = [
        (
            number(one["number"]),
            _day(one["began_at"]),
            _completion(one["completion"]),
            _success(one["success"]),
            _share(one["score_scaled"]),
            _span(one["seconds"]),
        )
        for one in course["attempts"]
    ]
    table = _table(heads, rows) if rows else ""
    questions = "".join(_questions(one) for one in course["attempts"] if one["questions"])
    return f"<h2>{_text(course['title'])}</h2><p>{_text(facts)}</p>{table}{questions}"


def _questions(attempt: Mapping[str, Any]) -> str:
    title = translate("Record", "Answers of attempt {number}").format(number=number(attempt["number"]))
    heads = (translate("Record", "Question"), translate("Record", "Your answer"), translate("Record", "Result"))
    rows = [(one["text"], one["response"], _result(one["result"])) for one in attempt["questions"]]
    return f"<h3>{_text(title)}</h3>{_table(heads, rows)}"


def _table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    head = "".join(f'<th scope="col">{_text(title)}</th>' for title in heads)
    body = "".join("<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _text(value: object) -> str:
    return escape(str(value)) if value is not None else ""


def _completion(word: str) -> str:
    match Completion(word):
        case Completion.COMPLETED:
            return translate("Record", "Completed")
        case Completion.INCOMPLETE:
            return translate("Record", "In progress")
        case Completion.NOT_ATTEMPTED | Completion.UNKNOWN:
            return ""


def _success(word: str) -> str:
    match Success(word):
        case Success.PASSED:
            return translate("Record", "Passed")
        case Success.FAILED:
            return translate("Record", "Failed")
        case Success.UNKNOWN:
            return ""


def _result(result: str | float | None) -> str:
    return verdict_in_words(Verdict.of(result)) if isinstance(result, str) else "" if result is None else f"{result:g}"


def _day(moment: str | None) -> str:
    if moment is None:
        return ""
    return date(datetime.fromisoformat(moment).astimezone(), translate("Record", "d MMMM yyyy"))


def _share(scaled: float | None) -> str:
    return "" if scaled is None else translate("Record", "{number}%").format(number=number(round(scaled * 100)))


def _span(seconds: float) -> str:
    minutes = round(seconds / 60)
    return translate("Record", "{hours} h {minutes} min").format(hours=number(minutes // 60), minutes=minutes % 60)
