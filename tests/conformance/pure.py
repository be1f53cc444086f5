"""Plays cases on the manifest reader and the sequencing engine alone, with no page and no store.

Every delivery, control, session end and value that sequencing decides is judged; other calls are taken to answer what
the case expects, so that what content "sets" is what the case says it managed to set.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Control, Manifest
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.outcome import CourseSequencer, Delivery, Json, Outcome, SessionState, offers_choice
from desktop.scorm.sequencing.requests import NavigationRequest
from tests.conformance.cases import Click, Launch, Step
from tests.conformance.driver import Delivered, Reply, Shown

CLICKS = {
    "continue": NavigationRequest.CONTINUE,
    "previous": NavigationRequest.PREVIOUS,
    "exit_all": NavigationRequest.EXIT_ALL,
    "exit_course": NavigationRequest.EXIT_ALL,
    "suspend_all": NavigationRequest.SUSPEND_ALL,
}
JUDGED = (
    "cmi.completion_threshold",
    "cmi.scaled_passing_score",
    "cmi.max_time_allowed",
    "cmi.launch_data",
    "cmi.time_limit_action",
)
DEFAULTS = {"cmi.time_limit_action": "continue,no message"}
OBJECTIVE = re.compile(
    r"cmi\.objectives\.\d+\.(id|success_status|completion_status|progress_measure|score\.(scaled|raw|min|max))"
)
VALID = re.compile(r"adl\.nav\.request_valid\.(continue|previous|choice|jump)(?:\.\{target=(.+)\})?")
STORE = re.compile(r"adl\.data\.(\d+)\.store")


@dataclass
class Package:
    """One package with what a store would keep of it."""

    manifest: Manifest
    state: Json | None = None
    sequencer: CourseSequencer | None = None
    kept: dict[tuple[str, int], dict[str, str]] = field(default_factory=dict)


class PureDriver:
    """A Driver without pages."""

    def __init__(self) -> None:
        self.begin(1)

    def begin(self, learner: int) -> None:
        self._packages: dict[str, Package] = {}
        self._objectives: Json = {}
        self._data: Json = {}
        self._open = ""
        self._delivery: Delivery | None = None
        self._news: Delivered | None = None
        self._values: dict[str, str] = {}
        self._initialized = False
        self._unload: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self._random = Random(learner)

    def add_package(self, name: str, manifest: Path) -> None:
        if name not in self._packages:
            self._packages[name] = Package(read_manifest(manifest.read_bytes()))

    def open(self, launch: Launch) -> None:
        self._open = launch.package
        package = self._packages[launch.package]
        package.sequencer = sequencer_for(
            package.manifest.organization,
            package.manifest.edition,
            random=self._random,
            state=package.state,
            learner_objectives=self._objectives,
            learner_data=self._data,
        )
        self._follow(package.sequencer.open(launch.choose))

    def delivered(self) -> Delivered | None:
        news, self._news = self._news, None
        return news

    def has_api(self) -> bool | None:
        return None

    def play(self, steps: Sequence[Step]) -> Iterator[Reply | None]:
        for step in steps:
            yield self._play(step)

    def _play(self, step: Step) -> Reply | None:
        if step.call == "ObjectiveIds":
            return Reply(self._ids("cmi.objectives"), "0")
        args = step.args
        if step.record is not None:
            ids = self._ids(step.record.collection)
            if step.record.id not in ids:
                return Reply(None, "") if step.record.collection == "cmi.objectives" else None
            args = (args[0].replace("{n}", str(ids.index(step.record.id))), *args[1:])
        if step.call == "Initialize" and step.returns == "true":
            self._initialized = True
        elif step.call == "SetValue" and step.returns == "true":
            self._set(args[0], args[1])
        elif step.call == "Terminate" and step.returns == "true":
            self.page_terminates()
        elif step.call == "GetValue" and (step.errors is None or set(step.errors) & {"0", "403"}):
            return self._get(args[0])
        return None

    def page_terminates(self) -> None:
        self._initialized = False
        self._follow(self._sequencer.content_terminated())

    def on_unload(self, calls: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        self._unload = calls

    def click(self, click: Click) -> None:
        for name, args in self._unload:
            if name == "SetValue":
                self._set(args[0], args[1])
        request = NavigationRequest.CHOICE if click.control == "toc" else CLICKS[click.control]
        self._initialized = False
        self._follow(self._sequencer.request(request, click.identifier))

    def shown(self, control: str, identifier: str | None) -> Shown:
        if control == "content":
            return Shown(self._delivery is not None, enabled=True)
        if control == "toc":
            if identifier is None:
                offered = offers_choice(self._sequencer.toc())
                return Shown(offered, offered)
            entry = next((each for each in self._sequencer.toc() if each.identifier == identifier), None)
            return Shown(False, False) if entry is None else Shown(entry.listed, entry.enabled)
        state = self._sequencer.controls()[Control(control)]
        return Shown(state.shown, state.enabled)

    def session_over(self, expected: str) -> bool:
        return self._sequencer.session is SessionState(expected)

    def close(self) -> None: ...

    @property
    def _package(self) -> Package:
        return self._packages[self._open]

    @property
    def _sequencer(self) -> CourseSequencer:
        sequencer = self._package.sequencer
        assert sequencer is not None
        return sequencer

    def _set(self, element: str, value: str) -> None:
        self._values[element] = value
        self._sequencer.record([(element, value)])

    def _ids(self, collection: str) -> list[str]:
        """The ids of a collection's records, by their index."""
        found = {
            int(match[1]): value
            for name, value in self._values.items()
            if (match := re.fullmatch(rf"{re.escape(collection)}\.(\d+)\.id", name))
        }
        return [found[index] for index in sorted(found)]

    def _get(self, element: str) -> Reply | None:
        if element == "cmi.objectives._count":
            return Reply(str(len(self._ids("cmi.objectives"))), "0")
        if found := VALID.fullmatch(element):
            return Reply(self._valid(found[1], found[2]), "0")
        if found := STORE.fullmatch(element):
            data = self._sequencer.shared_data()[int(found[1])]
            return None if not data.readable else self._reply(data.value)
        if element in JUDGED or OBJECTIVE.fullmatch(element):
            default = "unknown" if element.endswith("_status") else DEFAULTS.get(element)
            return self._reply(self._values.get(element, default))
        return None

    @staticmethod
    def _reply(value: str | None) -> Reply:
        return Reply("", "403") if value is None else Reply(value, "0")

    def _valid(self, request: str, target: str | None) -> str:
        valid = self._sequencer.valid()
        match request:
            case "continue":
                answer = valid.continue_
            case "previous":
                answer = valid.previous
            case "choice":
                answer = valid.choice.get(target or "", False)
            case _:
                answer = valid.jump.get(target or "", False)
        return "true" if answer else "false"

    def _follow(self, outcome: Outcome) -> None:
        """Keep what a store would keep, and put up what was delivered."""
        package = self._package
        if self._delivery is not None:
            package.kept[(self._delivery.identifier, self._delivery.attempt)] = dict(self._values)
        package.state = json.loads(json.dumps(self._sequencer.snapshot()))
        if package.manifest.organization.objectives_global_to_system:
            self._objectives = json.loads(json.dumps(self._sequencer.learner_objectives()))
        if package.manifest.organization.shared_data_global_to_system:
            self._data = json.loads(json.dumps(self._sequencer.learner_data()))
        if not outcome.content_leaves:
            return
        self._unload = ()
        self._delivery = outcome.delivery
        if outcome.delivery is not None:
            delivery = outcome.delivery
            stored = package.kept.get((delivery.identifier, delivery.attempt), {})
            self._values = dict(self._sequencer.launch_values(list(stored.items())))
            self._news = Delivered(self._open, delivery.identifier, delivery.item.launch or "")
