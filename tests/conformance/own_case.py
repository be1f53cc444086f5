"""A small case of our own, so that the replay is tested also where ADL's cases are not."""

import json
from pathlib import Path
from typing import Any

MANIFEST = """<?xml version="1.0"?>
<manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="O"><organization identifier="O"><title>Course</title>
    <item identifier="one" identifierref="R" parameters="?n=1"><title>One</title>
      <imsss:sequencing><imsss:objectives>
        <imsss:primaryObjective objectiveID="goal" satisfiedByMeasure="true">
          <imsss:minNormalizedMeasure>0.5</imsss:minNormalizedMeasure>
          <imsss:mapInfo targetObjectiveID="passed" readSatisfiedStatus="false" readNormalizedMeasure="false"
            writeSatisfiedStatus="true"/>
        </imsss:primaryObjective>
      </imsss:objectives></imsss:sequencing></item>
    <item identifier="two" identifierref="R" parameters="?n=2"><title>Two</title></item>
    <item identifier="three" identifierref="R" parameters="?n=3"><title>Three</title>
      <imsss:sequencing>
        <imsss:sequencingRules><imsss:preConditionRule>
          <imsss:ruleConditions conditionCombination="any">
            <imsss:ruleCondition referencedObjective="gate" operator="not" condition="satisfied"/>
            <imsss:ruleCondition referencedObjective="gate" operator="not" condition="objectiveStatusKnown"/>
          </imsss:ruleConditions>
          <imsss:ruleAction action="disabled"/>
        </imsss:preConditionRule></imsss:sequencingRules>
        <imsss:objectives><imsss:primaryObjective objectiveID="own"/>
          <imsss:objective objectiveID="gate"><imsss:mapInfo targetObjectiveID="passed"
            readSatisfiedStatus="true"/></imsss:objective></imsss:objectives>
      </imsss:sequencing></item>
    <imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>
  </organization></organizations>
  <resources><resource identifier="R" type="webcontent" adlcp:scormType="sco" href="page.html">
    <file href="page.html"/></resource></resources>
</manifest>
"""


GOAL = {"collection": "cmi.objectives", "id": "goal"}


def step(call: str, *args: str, returns: Any = "true", error: Any = "0", **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"call": call, "args": list(args), "returns": returns, "error": error, **more}


def visit(identifier: str, *steps: dict[str, Any], **then: Any) -> dict[str, Any]:  # noqa: ANN401 (JSON)
    ending: dict[str, Any] = {"terminate": "now", "navigation": None, "cmi_exit": None, "click": None, "on_unload": []}
    return {
        "label": identifier,
        "package": "P",
        "activity": identifier,
        "identifier": identifier,
        "kind": "sco",
        "page": "page.html",
        "visit": 1,
        "ui": then.pop("ui", []),
        "steps": [step("Initialize", ""), *steps],
        "then": {**ending, "session": "goes on", **then},
    }


def case() -> dict[str, Any]:
    return {
        "case": "OWN-1",
        "family": "OWN",
        "packages": {"P": "imsmanifest.xml"},
        "learner": 2,
        "after": [],
        "start": {"package": "P", "resume": False, "choose": None},
        "visits": [
            visit(
                "one",
                step("GetValue", "cmi.scaled_passing_score", returns="0.50", compare="real"),
                step("ObjectiveIds", returns=["goal"], error=None, compare="set"),
                step(
                    "GetValue",
                    "cmi.objectives.{n}.id",
                    returns="goal",
                    n=GOAL,
                ),
                step("SetValue", "adl.nav.request", "continue"),
                ui=[
                    {"control": "previous", "state": "disabled"},
                    {"control": "toc", "item": "Two", "identifier": "two", "state": "selectable"},
                ],
            ),
            visit("two", click="exit_course", session="ended"),
        ],
    }


def write_case(folder: Path, data: dict[str, Any]) -> Path:
    """The case with its manifest in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "imsmanifest.xml").write_text(MANIFEST, encoding="utf-8")
    (folder / "case.json").write_text(json.dumps(data), encoding="utf-8")
    return folder
