"""Replays a case on a driver and tells the differences, the first one first."""

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from tests.conformance.cases import Case, Look, Step, Visit, chain, parameters_of, shortened
from tests.conformance.compare import as_expected
from tests.conformance.driver import Driver, Reply, Stopped


class CaseEnded(Exception):
    """A difference after which a case can't go on."""


def replay(case: Case, cases: Iterable[Case], driver: Driver) -> Iterator[str]:
    """Every difference of a case, as a sentence. Its predecessors are played too, their differences told as well."""
    driver.begin(case.learner)
    for each in chain(case, cases):
        for difference in _play(each, driver):
            yield difference if each is case else f"in {each.name}, which goes before: {difference}"


def _play(case: Case, driver: Driver) -> Iterator[str]:
    try:
        for name, manifest in case.packages.items():
            driver.add_package(name, manifest)
        driver.open(case.start)
        for visit in case.visits:
            yield from _visit(visit, driver, case)
    except (CaseEnded, Stopped) as ended:
        yield str(ended)
        return
    extra = driver.delivered()
    if extra is not None:
        yield f"after the last visit: {extra.identifier} was delivered"


def _visit(visit: Visit, driver: Driver, case: Case) -> Iterator[str]:
    at = f"visit {visit.label} ({visit.identifier})"
    delivered = driver.delivered()
    if delivered is None:
        raise CaseEnded(f"{at}: nothing was delivered")
    if (delivered.package, delivered.identifier) != (visit.package, visit.identifier):
        raise CaseEnded(f"{at}: {delivered.package}/{delivered.identifier} was delivered instead")
    if not delivered.address.partition("?")[0].endswith(visit.page):
        raise CaseEnded(f"{at}: {delivered.address} was opened, not {visit.page}")
    parameters = parameters_of(case.packages[visit.package], visit.identifier)
    if not unquote(delivered.address).endswith(unquote(parameters)):
        raise CaseEnded(f"{at}: {delivered.address} was opened, without {parameters}")
    for look in visit.looks:
        yield from _look(look, driver, at)
    if visit.check_api_object and driver.has_api() is False:
        raise CaseEnded(f"{at}: no API_1484_11 of version 1.0 was found")
    for number, (step, reply) in enumerate(zip(visit.steps, driver.play(visit.steps), strict=True), start=1):
        difference = None if reply is None else _differs(step, reply, case.learner)
        if difference is not None:
            yield f"{at}, step {number}, {step}: {difference}"
    yield from _end(visit, driver, at)


def _look(look: Look, driver: Driver, at: str) -> Iterator[str]:
    shown = driver.shown(look.control, look.identifier)
    works = shown.visible and shown.enabled
    right = {
        "enabled": works,
        "disabled": not works,
        "selectable": works,
        "not selectable": not works,
        "visible": shown.visible,
        "hidden": not shown.visible,
        "removed": not shown.visible,
    }.get(look.state, shown.visible)
    if not right:
        what = look.control if look.identifier is None else f"entry {look.identifier}"
        yield f"{at}: {what} should be {look.state}"


def _differs(step: Step, reply: Reply, learner: int) -> str | None:
    if reply.value is None:
        name = "" if step.record is None else f" of {step.record.collection} has the id {step.record.id}"
        return f"no record{name}"
    if not as_expected(step, reply.value, learner):
        return f"gave {shortened(str(reply.value))!r}, expected {shortened(str(step.returns))!r}"
    if step.errors is not None and reply.error not in step.errors:
        return f"error {reply.error}, expected {' or '.join(step.errors)}"
    return None


def _end(visit: Visit, driver: Driver, at: str) -> Iterator[str]:
    ending = visit.ending
    driver.on_unload(ending.on_unload)
    if ending.terminate == "now":
        driver.page_terminates()
    for look in visit.looks_after:
        yield from _look(look, driver, at)
    if ending.click is not None:
        driver.click(ending.click)
    if ending.session == "goes on":
        return
    if not driver.session_over(ending.session):
        raise CaseEnded(f"{at}: afterwards the session should be {ending.session}, and is not")
    if ending.next_launch is not None:
        driver.open(ending.next_launch)
