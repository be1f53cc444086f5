"""A course that does nothing but write, and what a store must hold after its n-th write.

Write n sets location, suspend data (0 to 64 kB, all of it made from n), a score and one interaction of a ring of fifty,
in one turn; three writes of four commit, and the page tells which commits answered "true". The next launch goes on
with n + 1. Page and test make the values by the same rule, so one number says what everything else must be.
"""

import zipfile
from enum import Enum
from pathlib import Path

RING = 50
LONGEST = 64_000
STRIDE = 1_237
"""How much longer the suspend data is with each write, until it starts over."""
ITEM = "writing"


class Standard(Enum):
    """Both are played in turn; the value is what a person calls it."""

    SCORM_12 = "1.2"
    SCORM_2004 = "2004"

    @property
    def title(self) -> str:
        return f"A course that writes, SCORM {self.value}"


def suspend_data(number: int) -> str:
    """What write `number` keeps: its number, again and again."""
    length = number * STRIDE % LONGEST
    word = f"{number} "
    return (word * (length // len(word) + 1))[: max(length, len(word))]


def expected(standard: Standard, number: int) -> dict[str, str]:
    """Every element the page has set once write `number` is stored, with its newest value."""
    if number == 0:
        return {}
    location, score, response = {
        Standard.SCORM_12: ("cmi.core.lesson_location", "cmi.core.score.raw", "student_response"),
        Standard.SCORM_2004: ("cmi.location", "cmi.score.raw", "learner_response"),
    }[standard]
    values = {location: str(number), score: str(number % 101), "cmi.suspend_data": suspend_data(number)}
    for newest in range(max(1, number - RING + 1), number + 1):
        at = f"cmi.interactions.{(newest - 1) % RING}"
        values |= {
            f"{at}.id": f"question-{newest}",
            f"{at}.type": "fill-in",
            f"{at}.{response}": f"answer{newest}",
            f"{at}.result": "correct",
        }
    return values


def build(standard: Standard, target: Path, page: str = "") -> Path:
    """Zip the package for one standard; `page` takes the place of the one that writes."""
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("imsmanifest.xml", _MANIFEST[standard].format(title=standard.title, item=ITEM))
        archive.writestr("index.html", page or _page(standard))
    return target


_MANIFEST = {
    Standard.SCORM_12: """<manifest identifier="writing-12" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="all"><organization identifier="all"><title>{title}</title>
    <item identifier="{item}" identifierref="page"><title>{title}</title></item></organization></organizations>
  <resources><resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
    <file href="index.html"/></resource></resources>
</manifest>""",
    Standard.SCORM_2004: """<manifest identifier="writing-2004" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="all"><organization identifier="all"><title>{title}</title>
    <item identifier="{item}" identifierref="page"><title>{title}</title></item></organization></organizations>
  <resources><resource identifier="page" type="webcontent" adlcp:scormType="sco" href="index.html">
    <file href="index.html"/></resource></resources>
</manifest>""",
}


def _page(standard: Standard) -> str:
    words = {
        Standard.SCORM_12: "{api: 'API', open: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', "
        "commit: 'LMSCommit', error: 'LMSGetLastError', location: 'cmi.core.lesson_location', "
        "entry: 'cmi.core.entry', score: 'cmi.core.score.raw', response: 'student_response'}",
        Standard.SCORM_2004: "{api: 'API_1484_11', open: 'Initialize', get: 'GetValue', set: 'SetValue', "
        "commit: 'Commit', error: 'GetLastError', location: 'cmi.location', "
        "entry: 'cmi.entry', score: 'cmi.score.raw', response: 'learner_response'}",
    }[standard]
    return (
        _PAGE.replace("WORDS", words)
        .replace("RING", str(RING))
        .replace("LONGEST", str(LONGEST))
        .replace("STRIDE", str(STRIDE))
    )


_PAGE = """<!doctype html><meta charset="utf-8"><title>Writing</title><p id="now">Writing</p>
<script>
  const words = WORDS;
  const api = parent[words.api];
  const call = (name, ...values) => api[words[name]](...values);
  const tell = (...parts) => console.log(["writing:", ...parts].join(" "));
  const must = (answer, what) => { if (answer !== "true") tell("refused", what, call("error")); };

  function suspendData(number) {
    const length = number * STRIDE % LONGEST;
    const word = `${number} `;
    return word.repeat(Math.floor(length / word.length) + 1).slice(0, Math.max(length, word.length));
  }

  function write(number) {
    const at = `cmi.interactions.${(number - 1) % RING}`;
    const values = [
      [words.location, String(number)], ["cmi.suspend_data", suspendData(number)], [words.score, String(number % 101)],
      [`${at}.id`, `question-${number}`], [`${at}.type`, "fill-in"], [`${at}.${words.response}`, `answer${number}`],
      [`${at}.result`, "correct"],
    ];
    for (const [element, value] of values) must(call("set", element, value), element);
    if (number % 4 === 0) return;
    const answer = call("commit", "");
    must(answer, "commit");
    if (answer === "true") tell("confirmed", number);
  }

  must(call("open", ""), "open");
  const start = Number(call("get", words.location) || 0);
  const whole = start === 0 || call("get", "cmi.suspend_data") === suspendData(start);
  const count = call("get", "cmi.interactions._count");
  tell("resumed", call("get", words.entry) || "-", start, whole ? "whole" : "torn", count);
  let number = start;
  (function next() {
    number += 1;
    write(number);
    document.getElementById("now").textContent = `Write ${number}`;
    setTimeout(next, 0);
  })();
</script>
"""
