"""Which authoring tool made a package, by what that tool leaves in every package it writes (public knowledge)."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from desktop.content.preflight.report import Tool

ReadStart = Callable[[str], str]
"""The first letters of a file by its name in the package, "" where it can't be read."""

_PAGES_READ = 6
_GENERATOR = re.compile(r"<meta\b[^<>]{0,200}?\bname\s{0,3}=\s{0,3}[\"']?generator\b[^<>]{0,400}", re.IGNORECASE)
_CONTENT = re.compile(r"content\s{0,3}=\s{0,3}[\"']([^\"'<>]{2,120})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Print:
    """One tool. Its `files` must all be there (of a tuple of alternatives one); or a start page says `says`.

    Both are in lower case; a file counts by the end of its path. `version` finds it in what the pages say.
    """

    name: str
    files: tuple[str, ...] = ()
    says: str = ""
    version: str = ""


# In this order: a tool that is built on another one comes before it.
_PRINTS: Final = (
    _Print("Articulate Rise", ("scormcontent/lib/rise/",)),
    _Print("Articulate Rise", ("scormcontent/lib/main.bundle.js",)),
    _Print("Articulate Rise", says=r"window\.coursedata\s{0,3}=|__fetchcourse|rise\.articulate\.com"),
    _Print(
        "Articulate Storyline",
        says=r"created using (?:articulate )?storyline",
        version=r"created using (?:articulate )?storyline[ -]{0,3}(\d+)",
    ),
    _Print("Articulate Storyline", ("story_content/user.js",)),
    _Print("Articulate Storyline", ("story_content/", "html5/data/js/")),
    _Print(
        "Articulate Studio",
        says=r"created using articulate (?:presenter|engage|quizmaker|studio)",
        version=r"created using articulate \w{4,20}[ -]{0,3}(\d+)",
    ),
    _Print("Articulate Studio", ("presentation_content/",)),
    _Print("Articulate Studio", ("quiz_content/",)),
    _Print("Adobe Captivate", ("assets/js/cpm.js",)),
    _Print(
        "Adobe Captivate",
        says=r"adobe captivate|adobe® captivate",
        version=r"captivate(?:\s|®|&reg;|\(r\)){0,3}\s{0,2}(?:version )?(\d[\d.]{0,10})",
    ),
    _Print("Adobe Captivate", ("captivate.css",)),
    _Print("Adobe Presenter", ("data/vconfig.xml",)),
    _Print("Adobe Presenter", says=r"adobe (?:®|&reg;)?\s?presenter|breeze-manifest"),
    _Print(
        "iSpring",
        says=r"<!-- created (?:with|using|by) ispring|content=[\"']ispring|ispring (?:suite|pro|quizmaker|presenter)",
        version=r"ispring (?:suite|pro|quizmaker|presenter)[^0-9<>]{0,12}(\d[\d.]{0,10})",
    ),
    _Print("iSpring", ("data/browsersupport.js", "data/player.js")),
    _Print("iSpring", ("ismplayer.html",)),
    _Print("Evolve", says=r"evolveauthoring|evolve-authoring|appitierre"),
    _Print("Adapt", ("adapt/js/adapt.min.js",)),
    _Print("Adapt", ("adapt/js/scriptloader.js",)),
    _Print("Adapt", ("course/config.json", "/components.json", "/contentobjects.json")),
    _Print(
        "Lectora",
        says=r"content=[\"']lectora|created by lectora|trivantis",
        version=r"lectora[^0-9<>\"']{0,30}(\d[\d.]{0,10})",
    ),
    _Print("Lectora", ("trivantis.css",)),
    _Print("Lectora", ("trivantis.js",)),
    _Print("eXeLearning", says=r"exelearning", version=r"exelearning[ v]{0,3}(\d[\d.]{0,10})"),
    _Print("eXeLearning", ("contentv3.xml", "base.css")),
    _Print("eXeLearning", ("content.data", "contentv3.xml")),
    _Print("eXeLearning", ("libs/exe_export.js",)),
    _Print("Xerte", ("xenith.js",)),
    _Print("Xerte", says=r"xerte online toolkits|xenith\.js"),
    _Print("H5P", ("h5p.json",)),
    _Print("H5P", says=r"h5pintegration|h5p-standalone"),
    _Print("Elucidat", says=r"elucidat(?![a-z])"),
    _Print(
        "Camtasia",
        says=r"camtasia|techsmith-smart-player|techsmith smart player",
        version=r"camtasia(?: studio)?[ -]{0,3}(\d[\d.]{0,10})",
    ),
    _Print("Camtasia", ("techsmith-smart-player.min.js",)),
    _Print("gomo", says=r"gomolearning|gomo learning"),
    _Print("dominKnow", says=r"dominknow"),
    _Print("Easygenerator", ("publishsettings.js", "content/data.js")),
    _Print("Easygenerator", says=r"easygenerator"),
    _Print("SoftChalk", says=r"softchalk", version=r"softchalk[ a-z]{0,12}(\d[\d.]{0,10})"),
    _Print("CourseLab", says=r"courselab", version=r"courselab (\d[\d.]{0,10})"),
    _Print("Scenari", says=r"scenari(?:chain|builder| software)"),
    _Print(
        "Hot Potatoes", says=r"hot ?potatoes|half-baked software", version=r"hot potatoes[^0-9<>]{0,12}(\d[\d.]{0,6})"
    ),
    _Print("LiaScript", says=r"liascript"),
    _Print("isEazy", says=r"iseazy"),
    _Print("Genially", says=r"view\.genial\.ly|genial\.ly/"),
    _Print("Chamilo", says=r"content=[\"']chamilo"),
    _Print("Composica", says=r"composica"),
    _Print("Udutu", says=r"udutu"),
)


def find_tool(names: Collection[str], pages: Collection[str], read: ReadStart) -> Tool | None:
    """The authoring tool of a package, None where nothing gives one away.

    Args:
        names: all files of the package.
        pages: the manifest and the start pages, the most telling first; of these a few are read.
        read: gives the start of a file.
    """
    paths = {f"/{name.lower()}": name for name in names}
    starts = {page: read(page) for page in list(pages)[:_PAGES_READ]}
    said = {page: start.lower() for page, start in starts.items()}
    for print_ in _PRINTS:
        evidence = _evidence(print_, paths, said)
        if evidence is not None:
            return Tool(name=print_.name, version=_version(print_.name, said), evidence=evidence)
    return _by_its_own_word(starts)


def _evidence(print_: _Print, paths: dict[str, str], said: dict[str, str]) -> str | None:
    if print_.says:
        return next((page for page, start in said.items() if re.search(print_.says, start)), None)
    found = [next((paths[path] for path in paths if _is_at(path, wanted)), None) for wanted in print_.files]
    return found[0] if all(found) else None


def _is_at(path: str, wanted: str) -> bool:
    """A folder anywhere in the path, or a file at its end."""
    return f"/{wanted.lstrip('/')}" in path if wanted.endswith("/") else path.endswith(f"/{wanted.lstrip('/')}")


def _version(name: str, said: dict[str, str]) -> str:
    for print_ in _PRINTS:
        if print_.name == name and print_.version:
            for start in said.values():
                found = re.search(print_.version, start)
                if found is not None:
                    return found[1].rstrip(".")
    return ""


def _by_its_own_word(starts: dict[str, str]) -> Tool | None:
    """A page may name what wrote it (HTML, 4.2.5.1: `generator`)."""
    for page, start in starts.items():
        meta = _GENERATOR.search(start)
        content = _CONTENT.search(meta[0]) if meta is not None else None
        if content is not None:
            return Tool(name=content[1].strip(), evidence=page)
    return None
