"""Authoring tools, each by what it leaves in the packages it writes."""

import pytest

from desktop.content.preflight.tools import find_tool

Files = dict[str, str]
FINGERPRINTS: list[tuple[str, str, Files]] = [
    (
        "Articulate Storyline",
        "360",
        {"index_lms.html": "<!-- Created using Storyline 360 - http://www.articulate.com  -->\n<!-- version: 3.80 -->"},
    ),
    ("Articulate Storyline", "2", {"story.html": "<!-- Created using Storyline 2 - http://www.articulate.com -->"}),
    ("Articulate Storyline", "", {"story.html": "", "story_content/user.js": "", "html5/data/js/data.js": ""}),
    ("Articulate Rise", "", {"scormcontent/index.html": "", "scormcontent/lib/rise/a.js": ""}),
    ("Articulate Rise", "", {"index.html": '<script>window.courseData = "eyJ"</script>'}),
    ("Articulate Studio", "13", {"presentation.html": "<!-- Created using Articulate Presenter 13 -->"}),
    ("Adobe Captivate", "", {"index.html": "", "assets/js/CPM.js": ""}),
    ("Adobe Captivate", "2019", {"index.html": "<!-- Adobe Captivate 2019 -->"}),
    ("Adobe Presenter", "", {"index.htm": "", "data/vconfig.xml": ""}),
    ("iSpring", "11.1", {"res/index.html": '<meta name="generator" content="iSpring Suite 11.1.2">'}),
    ("iSpring", "", {"index.html": "", "data/browsersupport.js": "", "data/player.js": ""}),
    ("Adapt", "", {"index.html": "", "adapt/js/adapt.min.js": ""}),
    (
        "Adapt",
        "",
        {
            "index.html": "",
            "course/config.json": "",
            "course/en/components.json": "",
            "course/en/contentObjects.json": "",
        },
    ),
    ("Evolve", "", {"index.html": "https://evolveauthoring.com", "adapt/js/adapt.min.js": ""}),
    ("Lectora", "21", {"a001index.html": '<meta name="generator" content="Lectora Online 21">'}),
    ("Lectora", "", {"a001index.html": "", "trivantis.css": ""}),
    ("eXeLearning", "2.9", {"index.html": '<meta name="generator" content="eXeLearning 2.9 - exelearning.net" />'}),
    ("Xerte", "", {"index.htm": "", "xenith.js": ""}),
    ("H5P", "", {"index.html": "", "content/h5p.json": ""}),
    ("H5P", "", {"index.html": "<script>H5PIntegration = {}</script>"}),
    ("Elucidat", "", {"index.html": '<script src="elucidat.js"></script>'}),
    ("Camtasia", "2022", {"film.html": '<meta name="title" content="Made with Camtasia 2022">'}),
    ("Camtasia", "", {"film_player.html": '<script src="scripts/techsmith-smart-player.min.js"></script>'}),
    ("gomo", "", {"index.html": "<!-- gomolearning -->"}),
    ("dominKnow", "", {"index.html": "<!-- dominKnow ONE -->"}),
    ("Easygenerator", "", {"index.html": "", "publishSettings.js": "", "content/data.js": ""}),
    ("SoftChalk", "", {"index.html": '<meta name="GENERATOR" content="SoftChalk">'}),
    ("CourseLab", "2.4", {"start.html": "<!-- CourseLab 2.4 -->"}),
    ("Hot Potatoes", "6", {"quiz.htm": "<!-- Made with executable version 6 Half-Baked Software, Hot Potatoes 6 -->"}),
]


@pytest.mark.parametrize(("name", "version", "files"), FINGERPRINTS)
def test_the_tool_is_known(name: str, version: str, files: Files) -> None:
    pages = [file for file in files if file.endswith((".html", ".htm"))]
    found = find_tool(files, pages, lambda file: files.get(file, ""))
    assert found is not None
    assert found.name == name
    assert found.version.startswith(version)
    assert found.evidence in files


def test_a_page_names_its_generator_itself() -> None:
    page = "<meta content='Knotmaker 3' name='generator'>"
    found = find_tool(["index.html"], ["index.html"], lambda _: page)
    assert found is not None
    assert (found.name, found.evidence) == ("Knotmaker 3", "index.html")


@pytest.mark.parametrize("page", ["", "We elucidated the scenario, genially.", "<meta name='author' content='Ada'>"])
def test_nothing_gives_a_tool_away(page: str) -> None:
    assert find_tool(["index.html", "story.txt"], ["index.html"], lambda _: page) is None
