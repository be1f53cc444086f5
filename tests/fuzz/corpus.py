"""What the fuzzer mutates: packages that others wrote, where they are beside the project, and our own builders'."""

from dataclasses import dataclass
from pathlib import Path

from desktop.scorm.launch import file_of
from desktop.scorm.manifest import read_manifest
from tests.fuzz.zip_model import Archive, Record, read_archive
from tests.packages import Course, Lesson

SHARED = Path(__file__).parents[3] / "shared"
MANIFEST = b"imsmanifest.xml"


@dataclass(frozen=True)
class Seed:
    """A package to start from. Copy the archive before changing it."""

    name: str
    archive: Archive


def corpus(shared: Path = SHARED) -> tuple[Seed, ...]:
    """All seeds, always in the same order; without the shared folder those of our own builders alone."""
    seeds = [Seed(name, _archive(files)) for name, files in _OWN.items()]
    for folder in ("courses", "manifests"):
        for path in sorted((shared / folder).glob("*.zip")):
            seeds.append(Seed(path.stem, read_archive(path.read_bytes())))
    for path in sorted((shared / "conformance").glob("*/imsmanifest.xml")):
        seeds.append(Seed(f"conformance-{path.parent.name}", _around(path.read_bytes())))
    return tuple(seeds)


def _archive(files: dict[str, bytes | str]) -> Archive:
    return Archive(
        [Record.of(name.encode(), data.encode() if isinstance(data, str) else data) for name, data in files.items()]
    )


def _around(manifest: bytes) -> Archive:
    """A package in which every page that the manifest opens is there."""
    opened = (item.launch for item in read_manifest(manifest).organization.root.walk() if item.launch)
    pages = dict.fromkeys(file_of(launch) for launch in opened)
    records = [Record.of(MANIFEST, manifest)]
    return Archive(records + [Record.of(page.encode(), b"<title>A page</title>") for page in pages])


_SEQUENCED = """<imsss:sequencing>
  <imsss:controlMode choice="true" flow="true"/>
  <imsss:sequencingRules><imsss:preConditionRule>
    <imsss:ruleConditions><imsss:ruleCondition condition="satisfied"/></imsss:ruleConditions>
    <imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>
  <imsss:limitConditions attemptLimit="2"/>
  <imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true">
    <imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>
    <imsss:mapInfo targetObjectiveID="g" readSatisfiedStatus="true"/>
  </imsss:primaryObjective></imsss:objectives>
</imsss:sequencing>"""

_OWN: dict[str, dict[str, bytes | str]] = {
    "own-1.2": Course().files(**{"style.css": "body { margin: 0 }", "a/b/c.js": "var a = 1;"}),
    "own-2004": Course(
        version="2004 4th Edition",
        lessons=tuple(Lesson(f"l{n}", f"pages/{n}.html?part={n}", inside=_SEQUENCED) for n in range(4)),
    ).files(),
    "own-prerequisites": Course(
        lessons=(
            Lesson("one", "one.html"),
            Lesson(
                "two",
                "two.html",
                inside='<adlcp:prerequisites type="aicc_script">one&amp;~one|2*{one,two}</adlcp:prerequisites>'
                "<adlcp:masteryscore>70</adlcp:masteryscore><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>",
            ),
        )
    ).files(),
    "own-without-version": Course(version=None).files(),
    "own-folder": {f"The course/{name}": data for name, data in Course().files().items()},
}
