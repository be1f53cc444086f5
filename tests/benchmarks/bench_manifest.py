"""Reading a manifest of 10,000 items against lxml's own parse of the same bytes.

Each reading has a process of its own, as an import reads one manifest: where many follow each other, whoever comes
second gets memory that the first has already fetched from the system. Processor time, so that other work stays out.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import Figure
from tests.packages import SCORM_2004

ROOT = Path(__file__).parents[2]
_READ = """
import sys
from pathlib import Path
from time import process_time
from lxml import etree
from desktop.scorm.manifest import read_manifest

read = {"read_manifest": read_manifest, "etree.fromstring": etree.fromstring}[sys.argv[1]]
data = Path(sys.argv[2]).read_bytes()
started = process_time()
read(data)
print(process_time() - started)
"""
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
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as folder:
        manifest = Path(folder) / "imsmanifest.xml"
        manifest.write_bytes(make_manifest())
        rounds = [(_seconds("read_manifest", manifest), _seconds("etree.fromstring", manifest)) for _ in range(_ROUNDS)]
    ours, theirs = (median(times) for times in zip(*rounds, strict=True))
    yield Figure("manifest-10k-vs-lxml", ours / theirs, 5, "×", "lower")


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


def _seconds(reader: str, manifest: Path) -> float:
    return float(subprocess.check_output([sys.executable, "-c", _READ, reader, str(manifest)], cwd=ROOT, text=True))
