"""Which page opens: the one the manifest means, one in its place, or a refusal that says which is missing and why."""

import json
from pathlib import Path

import pytest

from desktop.content.importer import ImportedPackage, import_package, inspect_package, load_package
from desktop.content.likely_pages import likeliest_page
from desktop.scorm.package import ResourceKind
from desktop.scorm.refusal import PackageError, Refusal, UnplayableError
from tests.content.library import import_quietly, is_clean
from tests.packages import Course, Lesson, build_zip

Files = dict[str, bytes | str]
SWF = "FWS\x06"


def imported(folder: Path, files: Files, launch: str | None = None) -> ImportedPackage:
    package = build_zip(folder / "p.zip", files)
    found = import_package(package, folder / "library", progress=lambda _: None, cancelled=lambda: False, launch=launch)
    assert load_package(found.folder) == found.manifest
    return found


def refusal(folder: Path, files: Files, launch: str | None = None) -> UnplayableError:
    with pytest.raises(UnplayableError) as caught:
        imported(folder, files, launch)
    assert is_clean(folder / "library")
    return caught.value


def launches(found: ImportedPackage) -> list[str]:
    return [item.launch for item in found.manifest.organization.root.walk() if item.launch]


def codes(found: ImportedPackage) -> list[str]:
    return [note.code for note in found.notes]


def course(href: str, **files: bytes | str) -> Files:
    """A course of one lesson; its page is only there if it is among `files`."""
    return {"imsmanifest.xml": Course(lessons=(Lesson(href=href),)).manifest(), **files}


class TestAddresses:
    """Field notes 2.4: `//` inside paths, `%20`/`+`/`#` in hrefs, case, query strings and fragments."""

    @pytest.mark.parametrize(
        ("href", "name", "launch"),
        [
            ("my%20page.html", "my page.html", "my%20page.html"),
            ("my page.html", "my page.html", "my%20page.html"),
            ("my+page.html", "my page.html", "my%20page.html"),
            ("my+page.html", "my+page.html", "my+page.html"),
            ("my%2520page.html", "my page.html", "my%20page.html"),
            ("my%20page.html", "my%20page.html", "my%20page.html"),
            ("lesson#1.html", "lesson#1.html", "lesson%231.html"),
            ("lesson%231.html", "lesson#1.html", "lesson%231.html"),
            ("lesson#1.html?a=1", "lesson#1.html", "lesson%231.html?a=1"),
            ("index.html#1", "index.html", "index.html#1"),
            ("index.html?a=1&b=2#c", "index.html", "index.html?a=1&b=2#c"),
            ("index.html%3Fa=1", "index.html", "index.html?a=1"),
            ("index.html%23top", "index.html", "index.html#top"),
            ("index.html&a=1", "index.html", "index.html?a=1"),
            ("caf%E9.html", "café.html", "caf%C3%A9.html"),
            ("caf%C3%A9.html", "café.html", "caf%C3%A9.html"),
            ("content\\index.html", "content/index.html", "content/index.html"),
            ("content//index.html", "content/index.html", "content/index.html"),
            ("./content/../content/index.html", "content/index.html", "content/index.html"),
            ("/content/index.html", "content/index.html", "content/index.html"),
            ("content/", "content/index.html", "content/index.html"),
            ("content", "content/index.htm", "content/index.htm"),
            ("Content/INDEX.HTM", "content/index.htm", "Content/INDEX.HTM"),
            (" index.html ", "index.html", "index.html"),
        ],
    )
    def test_each_way_of_writing_an_address_opens_the_page_it_means(
        self, tmp_path: Path, href: str, name: str, launch: str
    ) -> None:
        found = imported(tmp_path, course(href, **{name: "x"}))
        assert launches(found) == [launch]
        assert "missing-file" not in codes(found)

    def test_what_had_to_be_guessed_is_noted(self, tmp_path: Path) -> None:
        found = imported(tmp_path, course("my+page.html", **{"my page.html": "x"}))
        text = next(note.text for note in found.notes if note.code == "mended-address")
        assert "my+page.html" in text
        assert "my%20page.html" in text

    def test_parameters_follow_the_mended_address(self, tmp_path: Path) -> None:
        manifest = Course(lessons=(Lesson(href="a+b.html", parameters="?x=1"),)).manifest()
        found = imported(tmp_path, {"imsmanifest.xml": manifest, "a b.html": "x"})
        assert launches(found) == ["a%20b.html?x=1"]

    def test_the_only_page_of_a_resource_without_href_opens(self, tmp_path: Path) -> None:
        manifest = Course().manifest().replace('scormtype="sco" href="index.html">', 'scormtype="sco">')
        found = imported(tmp_path, {"imsmanifest.xml": manifest, "index.html": "x"})
        assert launches(found) == ["index.html"]
        assert "page-from-files" in codes(found)

    def test_of_several_pages_none_is_guessed(self, tmp_path: Path) -> None:
        manifest = (
            Course()
            .manifest()
            .replace('scormtype="sco" href="index.html">', 'scormtype="sco"><file href="other.html"/>')
        )
        error = refusal(tmp_path, {"imsmanifest.xml": manifest, "index.html": "x", "other.html": "x"})
        assert (error.code, error.offer) == (Refusal.NOTHING_TO_LAUNCH, "index.html")


class TestLikeliestPage:
    @pytest.mark.parametrize(
        ("wanted", "names", "offered"),
        [
            ("index.html", ["a/b/index.html", "launch.html"], "a/b/index.html"),
            ("content/start.html", ["start.htm", "index.html"], "start.htm"),
            ("scormdriver/x.html", ["a.html", "story.html", "index_lms.html"], "index_lms.html"),
            ("x.html", ["z/index.html", "index.html"], "index.html"),
            ("x.html", ["goodbye.html", "lesson1.html"], "lesson1.html"),
            ("x.html", ["b.html", "a.html"], "a.html"),
            ("x.html", ["a.js", "a.swf"], None),
            ("", ["Course/player.html", "b/c.html"], "Course/player.html"),
        ],
    )
    def test_same_name_then_same_stem_then_well_known_then_any(
        self, wanted: str, names: list[str], offered: str | None
    ) -> None:
        assert likeliest_page(wanted, names) == offered


class TestMissingPage:
    def test_the_refusal_names_it_and_offers_the_likeliest(self, tmp_path: Path) -> None:
        error = refusal(tmp_path, course("start.html", **{"content/index_lms.html": "x", "a.html": "x"}))
        assert (error.code, error.pages, error.offer) == (
            Refusal.START_PAGE_MISSING,
            ("start.html",),
            "content/index_lms.html",
        )
        assert "“start.html”" in str(error)
        assert "“content/index_lms.html”" in str(error)

    def test_without_any_page_nothing_is_offered(self, tmp_path: Path) -> None:
        assert refusal(tmp_path, course("start.html", **{"a.js": "x"})).offer is None

    def test_the_offer_can_be_taken(self, tmp_path: Path) -> None:
        files = course("start.html?x=1", **{"content/my page.html": "x"})
        found = imported(tmp_path, files, "content/my page.html")
        assert launches(found) == ["content/my%20page.html?x=1"]
        assert "chosen-page" in codes(found)

    def test_further_missing_pages_are_left_out_and_named(self, tmp_path: Path) -> None:
        lessons = (Lesson("a", "a.html"), Lesson("b", "b.html"), Lesson("c", "c.html"))
        manifest = Course(lessons=lessons).manifest()
        found = imported(tmp_path, {"imsmanifest.xml": manifest, "b.html": "x", "z.html": "x"}, "z.html")
        assert launches(found) == ["z.html", "b.html"]
        assert "“c.html”" in next(note.text for note in found.notes if note.code == "left-out-page")

    def test_where_no_item_names_a_page_the_chosen_one_is_the_course(self, tmp_path: Path) -> None:
        manifest = Course().manifest().replace('href="index.html"><file href="index.html"/>', ">")
        found = imported(tmp_path, {"imsmanifest.xml": manifest, "z.html": "x"}, "z.html")
        (item,) = found.manifest.organization.root.children
        assert (item.launch, item.kind, item.title) == ("z.html", ResourceKind.SCO, "A course")

    def test_it_replaces_the_first_page_where_all_are_there(self, tmp_path: Path) -> None:
        assert launches(imported(tmp_path, Course().files(**{"z.html": "x"}), "z.html")) == ["z.html"]

    def test_a_chosen_page_must_be_in_the_package(self, tmp_path: Path) -> None:
        error = refusal(tmp_path, Course().files(), "../z.html")
        assert (error.code, error.pages) == (Refusal.START_PAGE_MISSING, ("../z.html",))

    def test_an_inspection_takes_it_as_well(self, tmp_path: Path) -> None:
        package = build_zip(tmp_path / "p.zip", course("start.html", **{"a.html": "x"}))
        assert inspect_package(package).problems
        assert not inspect_package(package, launch="a.html").problems

    @pytest.mark.parametrize("damage", ["", "{", "[]", '{"version": 1, "pages": [], "left_out": 3}'])
    def test_a_damaged_record_leaves_the_manifest_as_it_is(self, tmp_path: Path, damage: str) -> None:
        found = imported(tmp_path, course("start.html", **{"a.html": "x"}), "a.html")
        record = found.folder / ".carrel" / "launch.json"
        assert json.loads(record.read_text())["pages"] == {"start.html": "a.html"}
        record.write_text(damage)
        assert load_package(found.folder).organization.root.children[0].launch == "start.html"


STORYLINE = '<html><body><script>var strSwf = "story.swf"; swfobject.embedSWF(strSwf)</script></body></html>'
EMBED = '<html><head><title>T</title></head><body><object><embed src="movie%201.swf"></object></body></html>'


class TestFlash:
    """Unplayable, unless the authoring tool put an HTML5 page beside it."""

    @pytest.mark.parametrize(
        ("page", "html5"),
        [
            ("index_lms.html", "index_lms_html5.html"),
            ("story.html", "story_html5.html"),
            ("presentation.html", "presentation_html5.html"),
            ("my.html", "my_html5.html"),
            ("a/story.html", "a/story_html5.html"),
            ("index.html", "multiscreen.html"),
        ],
    )
    def test_the_html5_page_beside_it_is_used_with_a_note(self, tmp_path: Path, page: str, html5: str) -> None:
        found = imported(tmp_path, course(page, **{page: STORYLINE, "story.swf": SWF, html5: "<p>Hello"}))
        assert launches(found) == [html5]
        text = next(note.text for note in found.notes if note.code == "flash-replaced")
        assert page in text
        assert html5 in text

    def test_a_movie_as_the_launch_gives_way_as_well(self, tmp_path: Path) -> None:
        found = imported(tmp_path, course("story.swf?a=1", **{"story.swf": SWF, "story_html5.html": "<p>Hello"}))
        assert launches(found) == ["story_html5.html?a=1"]

    @pytest.mark.parametrize(
        ("page", "files"),
        [
            ("story.swf", {"story.swf": SWF}),
            ("index.html", {"index.html": EMBED, "movie 1.swf": SWF}),
            ("index.html", {"index.html": STORYLINE, "story.swf": SWF}),
            ("a/index.html", {"a/index.html": STORYLINE, "a/story.swf": SWF, "story_html5.html": "elsewhere"}),
            ("story.swf", {"story.swf": SWF, "story_html5.html": STORYLINE}),
        ],
    )
    def test_without_one_the_course_is_refused_naming_the_page(self, tmp_path: Path, page: str, files: Files) -> None:
        error = refusal(tmp_path, course(page, **files))
        assert (error.code, error.pages) == (Refusal.FLASH, (page,))
        assert page in str(error)

    @pytest.mark.parametrize(
        "page",
        [
            "<p>" + "A lesson with words of its own, and a Flash movie as an illustration. " * 10 + EMBED,
            f"<video src='a.webm'></video>{EMBED}",
            f"<iframe src='lesson.html'></iframe>{EMBED}",
            "<p>Nothing about it</p>",
        ],
    )
    def test_a_page_with_content_of_its_own_is_no_flash_page(self, tmp_path: Path, page: str) -> None:
        files = course("index.html", **{"index.html": page, "movie 1.swf": SWF, "story.swf": SWF})
        assert launches(imported(tmp_path, files)) == ["index.html"]

    def test_a_page_that_speaks_of_a_movie_that_is_not_there_is_none(self, tmp_path: Path) -> None:
        files = course("index.html", **{"index.html": STORYLINE, "other.swf": SWF})
        assert launches(imported(tmp_path, files)) == ["index.html"]

    def test_another_page_can_be_chosen(self, tmp_path: Path) -> None:
        files = course("story.swf", **{"story.swf": SWF, "mobile/index.html": "x"})
        assert launches(imported(tmp_path, files, "mobile/index.html")) == ["mobile/index.html"]


LENT = "https://lms.example.org/launch?id=7"


class TestLentCourses:
    """Dispatch packages, and packages whose launch address is on the web: refused for offline, with the reason."""

    @pytest.mark.parametrize(
        "page",
        [
            f'<iframe src="{LENT}" width="100%"></iframe>',
            f'<frameset><frame src="{LENT}"></frameset>',
            f'<meta http-equiv="Refresh" content="0; URL={LENT}">',
            f"<script>window.location = '{LENT}';</script>",
            f"<script>window.location.replace('{LENT}')</script><noscript>Please turn on JavaScript</noscript>",
            f'<body onload="go()"><script>function go() {{ document.getElementById("f").src = "{LENT}" }}</script>',
            f'<script>var target = "{LENT}"; function go() {{ top.location.href = target + "&x=1" }}</script>',
            f'<script>var f = document.createElement("iframe"); f.src = "{LENT}"</script>',
            f"<script>var config = {{start: '{LENT}'}}; location.replace(config.start)</script>",
            f'<body onload="go()"><script>var u="{LENT}"; function go() {{ window.open(u, "w") }}</script>Opening',
        ],
    )
    def test_a_start_page_that_only_shows_another_site_is_refused(self, tmp_path: Path, page: str) -> None:
        error = refusal(tmp_path, course("index.html", **{"index.html": page, "api.js": "x"}))
        assert (error.code, error.pages) == (Refusal.NEEDS_NETWORK, ("index.html",))
        assert LENT in str(error)

    def test_a_dispatch_package_is_known_by_its_configuration(self, tmp_path: Path) -> None:
        files = course(
            "index.html",
            **{
                "index.html": '<script src="configuration.js"></script><script src="dispatch.js"></script><div id="x">',
                "configuration.js": f'var PipeUrl = "{LENT}";',
                "dispatch.js": "start();",
                "goodbye.html": "Bye",
                "blank.html": "",
            },
        )
        assert refusal(tmp_path, files).code is Refusal.NEEDS_NETWORK

    @pytest.mark.parametrize(
        "files",
        [
            {"index.html": "<p>Words</p>" * 100 + f'<iframe src="{LENT}"></iframe>'},
            {"index.html": '<iframe src="lesson.html"></iframe>', "lesson.html": f'<a href="{LENT}">x</a>'},
            {"index.html": '<div id="app"></div><script src="app.js"></script>', "app.js": f'const url = "{LENT}"'},
            {"index.html": f'<iframe src="{LENT}"></iframe>', "movie.mp4": bytes(3 << 20)},
            {"index.html": '<script>var dispatchNamespace = "http://www.w3.org/2001/XMLSchema"</script>'},
            {"index.html": f'<script>var about = "{LENT}", start = "a.html"; location = start</script>', "a.html": "x"},
            {"index.html": f'<div id="app"></div><script>new Image().src = "{LENT}"</script>'},
            {"index.html": f'<script>logo.src = "https://lms.example.org/a.png"; a.replace("{LENT}", "")</script>'},
            {"index.html": f'<script>var s = document.createElement("script"); s.src = "{LENT}"</script>'},
            {"index.html": f'<script>var host = "{LENT}"; if (location == host) start()</script>'},
            {
                "index.html": '<div id="app"></div><script src="app.js"></script>',
                "app.js": f'window.dispatchEvent(e); store.dispatch(act); var helpUrl = "{LENT}"',
            },
            {
                "index.html": '<div id="app"></div><script src="app.js"></script>',
                "app.js": f'var helpUrl = "{LENT}", dispatchConfig = 1;' + "draw();" * 4_000,
            },
        ],
    )
    def test_a_course_that_also_mentions_a_site_is_no_link(self, tmp_path: Path, files: Files) -> None:
        assert launches(imported(tmp_path, course("index.html", **files))) == ["index.html"]

    def test_one_such_page_among_others_is_noted(self, tmp_path: Path) -> None:
        lessons = (Lesson(), Lesson("b", "b.html"))
        files = Course(lessons=lessons).files(**{"b.html": f'<iframe src="{LENT}"></iframe>'})
        assert "remote-page" in codes(imported(tmp_path, files))


def test_a_damaged_start_page_is_left_to_unpacking_and_the_manifest_is_still_read(tmp_path: Path) -> None:
    package = build_zip(tmp_path / "p.zip", Course().files())
    data = bytearray(package.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 16 : at + 20] = b"\x01\0\0\0"  # the checksum of the page
    package.write_bytes(data)
    found = inspect_package(package)
    assert found.manifest is not None
    assert found.manifest.title == "A course"
    with pytest.raises(PackageError) as caught:
        import_quietly(package, tmp_path / "library")
    assert caught.value.code is Refusal.DAMAGED_ARCHIVE


@pytest.mark.parametrize("page", [b"<div>" * 40_000, b"<" * 200_000, b"a" * 250_000, b"url" * 80_000, b".swf" * 60_000])
def test_no_page_keeps_the_import_busy(tmp_path: Path, page: bytes) -> None:
    found = imported(tmp_path, course("index.html", **{"index.html": page, "dispatch.swf": SWF.encode()}))
    assert launches(found) == ["index.html"]
