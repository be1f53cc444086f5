"""Reading a manifest of 10,000 items against lxml's own parse of the same bytes."""

import time
from collections.abc import Callable, Iterable
from statistics import median

from lxml import etree

from desktop.scorm.manifest import read_manifest
from tests.benchmarks.figures import Figure
from tests.packages import SCORM_2004

_ITEMS = 10_000
_ROUNDS = 9
_SEQUENCING = (
    "<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule>"
    '<imsss:ruleConditions><imsss:ruleCondition condition="satisfied"/></imsss:ruleConditions>'
    '<imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>'
    '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>'
)


def measure() -> Iterable[Figure]:
    """`manifest-10k-vs-lxml`: medians of alternating rounds."""
    data = make_manifest()
    ours, theirs = [], []
    for _ in range(_ROUNDS):
        theirs.append(_seconds(lambda: etree.fromstring(data)))
        ours.append(_seconds(lambda: read_manifest(data)))
    yield Figure("manifest-10k-vs-lxml", median(ours) / median(theirs), 5, "×", "lower")


def make_manifest() -> bytes:
    """A course of 10,000 SCOs: each with a page, three more files, a shared resource and a skip rule, indented."""
    items = "".join(
        f'      <item identifier="item_{n}" identifierref="res_{n}" isvisible="true">\n'
        f"        <title>Lesson {n} of many</title>\n        {_SEQUENCING}\n      </item>\n"
        for n in range(_ITEMS)
    )
    resources = "".join(
        f'    <resource identifier="res_{n}" type="webcontent" adlcp:scormType="sco" href="lessons/{n}/index.html">\n'
        + "".join(
            f'      <file href="lessons/{n}/{name}"/>\n'
            for name in ("index.html", "lesson.js", "look.css", "title.png")
        )
        + '      <dependency identifierref="shared"/>\n    </resource>\n'
        for n in range(_ITEMS)
    )
    return (
        f'<manifest identifier="m" {SCORM_2004}>\n'
        "  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>\n"
        f'  <organizations default="o"><organization identifier="o"><title>Many</title>\n{items}'
        f"  </organization></organizations>\n  <resources>\n{resources}"
        '    <resource identifier="shared" type="webcontent" adlcp:scormType="asset"/>\n  </resources>\n</manifest>\n'
    ).encode()


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
