"""Replays the API calls of ADL's conformance cases through the run-time, in strict mode.

Sequencing is not asked: the visits come in the order the case lists, and each gets the data the standard says.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from desktop.scorm.durations import interval, seconds_of_interval
from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Item
from desktop.scorm.runtime import Learner, Mode, Resumption, preferences_of, seed_2004
from tests.runtime.harness import SHARED, Lab, launch_of

CASES = SHARED / "conformance"
LEARNER = Learner("learner-2", "Learner, Second")

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the conformance cases (../shared/conformance) are not here")


@dataclass
class Course:
    """What stays between the visits of one case: each activity's data, the shared stores, the preferences."""

    case: str
    items: dict[tuple[str, str], Item] = field(default_factory=dict)
    keeps_stores: dict[str, bool] = field(default_factory=dict)
    kept: dict[tuple[str, str], Resumption] = field(default_factory=dict)
    stores: dict[tuple[str, str], str] = field(default_factory=dict)
    preferences: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, case: str, packages: Mapping[str, str]) -> "Course":
        course = cls(case)
        for package, path in packages.items():
            manifest = read_manifest((CASES / case / path).read_bytes())
            course.keeps_stores[package] = manifest.organization.shared_data_global_to_system
            course.items.update({(package, item.identifier): item for item in manifest.organization.root.walk()})
        return course

    def launch(self, package: str, identifier: str) -> dict[str, Any]:
        item = self.items[package, identifier]
        tracked = []
        if item.completion_threshold is not None and item.completion_threshold.completed_by_measure:
            tracked.append(("cmi.completion_threshold", str(item.completion_threshold.min_progress_measure)))
        primary = item.sequencing.primary_objective
        if primary.satisfied_by_measure:
            tracked.append(("cmi.scaled_passing_score", str(primary.min_normalized_measure)))
        before = self.kept.get((package, identifier))
        return launch_of(
            "2004",
            strict=True,
            values=seed_2004(item, LEARNER, Mode.NORMAL, before, self.preferences, tracked),
            data=[
                {
                    "id": data.target,
                    "read": data.read_shared_data,
                    "write": data.write_shared_data,
                    "value": self.stores.get((package, data.target)),
                }
                for data in item.data_maps
            ],
        )

    def end(self, visit: Mapping[str, Any], values: dict[str, str]) -> None:
        """Suspended attempts keep their data and time; others start afresh."""
        key = (visit["package"], visit["identifier"])
        suspended = values.get("cmi.exit") == "suspend" or visit["then"]["navigation"] == "suspendAll"
        before = self.kept.pop(key, None)
        if suspended:
            old = before.values if before else {}
            spent = (before.seconds if before else 0) + (seconds_of_interval(values.get("cmi.session_time", "")) or 0)
            self.kept[key] = Resumption({**old, **values}, spent, suspended=True)
        self.preferences.update(preferences_of(values))
        for element, value in values.items():
            if store := re.fullmatch(r"adl\.data\.(\d+)\.store", element):
                target = self.items[key].data_maps[int(store[1])].target
                self.stores[key[0], target] = value
        following = visit["then"].get("next_launch")
        if following and not following["resume"] and not self.keeps_stores[following["package"]]:
            self.stores = {key: value for key, value in self.stores.items() if key[0] != following["package"]}


def seconds(text: str) -> str:
    return interval(seconds_of_interval(text) or 0)


def meets(step: Mapping[str, Any], result: str) -> bool:
    """Whether a result is what the case wants; equal strings always are."""
    wanted = step["returns"]
    kind = step.get("compare", "").partition(": ")[0]
    accepts: dict[str, Callable[[], bool]] = {
        "any": lambda: True,
        "learner_id": lambda: result == LEARNER.id,
        "one of": lambda: result in step["accept"],
        "shorter than 255": lambda: len(result) < 255,
        "set": lambda: sorted(result.split(",")) == sorted(wanted.split(",")),
        "real": lambda: float(result) == float(wanted),
        "duration": lambda: seconds(result) == seconds(wanted),
        "pattern": lambda: answer_of(result) == answer_of(wanted),
        "response": lambda: answer_of(result) == answer_of(wanted),
    }
    return result == wanted or accepts.get(kind, lambda: False)()


def answer_of(text: str) -> tuple[dict[str, str], str]:
    """An answer's flags, those it leaves out as the standard gives them, and its text (in its case if that matters)."""
    flags = {"case_matters": "false", "order_matters": "true", "lang": "en"}
    while found := re.match(r"\{(case_matters|order_matters|lang)=([^}]*)\}", text):
        flags[found[1]] = found[2]
        text = text[found.end() :]
    return flags, text if flags["case_matters"] == "true" else text.lower()


def complaints(steps: list[dict[str, Any]], answers: list[tuple[str, str]]) -> Iterator[str]:
    for step, (result, error) in zip(steps, answers, strict=True):
        codes = step["error"] if isinstance(step["error"], list) else [step["error"]]
        if (step["error"] is not None and error not in codes) or (
            step["error"] is not None and not meets(step, result)
        ):
            wanted = str(step["returns"])[:80], step["error"]
            yield f"{step['call']}{str(step['args'])[:160]}: got {result[:80]!r}, {error}; wanted {wanted}"


@pytest.mark.parametrize(("case", "at_least"), [("API", 30), ("DMI", 8000), ("DMB", 150), ("DDM", 80)])
def test_every_call_of_the_case_answers_as_adl_wants(lab: Lab, case: str, at_least: int) -> None:
    told = json.loads((CASES / case / "case.json").read_text(encoding="utf-8"))
    course = Course.read(case, told["packages"])
    wrong: list[str] = []
    done = 0
    for visit in told["visits"]:
        if visit["kind"] != "sco":
            continue
        launch = course.launch(visit["package"], visit["identifier"])
        steps = [step for step in visit["steps"] if step["call"] != "ObjectiveIds"]
        trial = lab.trials((launch, steps))[0]
        done += len(steps)
        wrong += [f"{visit['label']}: {complaint}" for complaint in complaints(steps, trial.answers)]
        course.end(visit, {element: value for element, value in trial.values if value is not None})
    assert not wrong, f"{len(wrong)} of {done} calls:\n" + "\n".join(wrong[:60])
    assert done >= at_least
