"""Real course pages in a real web view: saving while they unload, reloads, pop-ups, nested frames, storage, cookies."""

import re

import pytest

from tests.runtime.harness import ORIGIN, RUNTIME, MakeStage, Stage, launch_of, wait_for

FIND = """
<script>
function find(start, name) {
  for (let pane = start, hops = 0; hops < 500; pane = pane.parent, hops++) {
    if (pane[name]) return pane[name];
    if (pane.parent === pane) break;
  }
  return null;
}
function api(name) {
  return find(window, name) ?? (window.opener ? find(window.opener, name) : null);
}
</script>
"""
PAGE = "<!doctype html><title>A course</title>" + FIND


def values_of(page: Stage) -> dict[str, str | None]:
    return dict(page.bridge.values)


def close(page: Stage) -> None:
    """Take the course away as the player does, and wait for the answer."""
    before = page.bridge.closings
    page.tell(do="close")
    wait_for(lambda: page.bridge.closings > before, "closed")


def test_the_shell_asks_at_once_for_every_module_that_it_needs() -> None:
    modules = {path.name: path.read_text(encoding="utf-8") for path in RUNTIME.glob("*.mjs")}
    needed = {name for text in modules.values() for name in re.findall(r'^import .* from "\./(.+)";$', text, re.M)}
    shell = (RUNTIME / "shell.html").read_text(encoding="utf-8")
    assert re.findall(r'rel="modulepreload" href="runtime/(.+?)"', shell) == sorted(needed, key=shell.index)
    assert needed == modules.keys() - {"shell.mjs"}


class TestUnload:
    """Half of real courses save while they go away."""

    @pytest.mark.parametrize("event", ["beforeunload", "pagehide", "unload"])
    def test_what_a_page_saves_as_it_goes_arrives_before_closed(self, stage: MakeStage, event: str) -> None:
        course = (
            PAGE
            + f"""<script>
            const lms = api("API_1484_11");
            lms.Initialize("");
            lms.SetValue("cmi.location", "page 1");
            const answers = [];
            addEventListener("{event}", () => {{
              answers.push(lms.SetValue("cmi.location", "page 7"));
              answers.push(lms.SetValue("cmi.exit", "suspend"));
              answers.push(lms.Commit(""));
              answers.push(lms.Terminate(""), lms.GetLastError());
              parent.said = answers;
            }});
            </script>"""
        )
        page = stage("2004", desk={"files": {"a.html": course}})
        page.open("a.html")
        close(page)
        assert values_of(page) == {"cmi.location": "page 7", "cmi.exit": "suspend"}
        assert page.bridge.batches[-1]["state"] == "terminated"
        assert page.run("return window.said;") == ["true", "true", "true", "true", "0"]

    def test_an_inner_frame_saves_too_and_1_2_as_well(self, stage: MakeStage) -> None:
        inner = (
            PAGE
            + """<script>
            const lms = api("API");
            lms.LMSInitialize("");
            onunload = () => {
              lms.LMSSetValue("cmi.core.lesson_location", "here");
              parent.parent.said = lms.LMSFinish("");
            };
            </script>"""
        )
        files = {"outer.html": PAGE + "<iframe src=inner.html></iframe>", "inner.html": inner}
        page = stage("1.2", desk={"files": files})
        page.open("outer.html")
        close(page)
        assert values_of(page) == {"cmi.core.lesson_location": "here"}
        assert page.run("return window.said;") == "true"

    def test_the_next_page_of_a_course_finds_what_the_last_one_saved_as_it_went(self, stage: MakeStage) -> None:
        one = PAGE + "<script>const lms = api('API_1484_11'); lms.Initialize('');"
        one += "onpagehide = () => lms.SetValue('cmi.location', 'two');</script>"
        two = PAGE + "<script>parent.found = api('API_1484_11').GetValue('cmi.location');</script>"
        page = stage("2004", desk={"files": {"one.html": one, "two.html": two}})
        page.open("one.html")
        page.open("two.html")
        assert page.run("return window.found;") == "two"

    def test_a_close_without_a_course_is_answered(self, stage: MakeStage) -> None:
        page = stage("2004")
        close(page)
        assert page.bridge.batches == []


RELOADING = PAGE + "<script>const lms = api('API_1484_11');"
RELOADING += (
    "parent.said = [...(parent.said ?? []), [lms.Initialize(''), lms.GetLastError(), lms.GetValue('cmi.location')]];"
)


class TestReload:
    """A reload inside a session keeps the session; one after Terminate is a new launch."""

    def reload(self, page: Stage) -> None:
        before = len(page.bridge.opened_pages)
        page.run("frames[0].location.reload();")
        wait_for(lambda: len(page.bridge.opened_pages) > before, "the page again")

    def test_the_session_goes_on(self, stage: MakeStage) -> None:
        page = stage("2004", desk={"files": {"a.html": RELOADING + "lms.SetValue('cmi.location', '5');</script>"}})
        page.open("a.html")
        self.reload(page)
        assert page.run("return window.said;") == [["true", "0", ""], ["true", "0", "5"]]
        assert [batch["seq"] for batch in page.bridge.batches] == list(range(1, len(page.bridge.batches) + 1))
        page.wait_for_calls(5)
        notes = [entry[6] for entry in page.bridge.calls if entry[1] == "Initialize"]
        assert notes == [None, "the course's page was loaded again"]

    def test_initialize_twice_in_one_page_stays_an_error(self, stage: MakeStage) -> None:
        page = stage("2004", desk={"files": {"a.html": RELOADING + "</script>"}})
        page.open("a.html")
        self.reload(page)
        assert page.call(("Initialize", "")) == [["false", "103"]]

    def test_strict_answers_103(self, stage: MakeStage) -> None:
        page = stage("2004", desk={"files": {"a.html": RELOADING + "</script>"}}, strict=True)
        page.open("a.html")
        self.reload(page)
        assert page.run("return window.said[1];")[:2] == ["false", "103"]

    def test_a_page_that_terminated_as_it_went_is_launched_anew(self, stage: MakeStage) -> None:
        course = RELOADING + "lms.SetValue('cmi.location', '5'); onunload = () => lms.Terminate('');</script>"
        again = launch_of("2004", values=[["cmi.location", "from the store"], ["cmi.entry", "resume"]])
        page = stage("2004", desk={"files": {"a.html": course}, "relaunch": again})
        page.open("a.html")
        self.reload(page)
        assert page.desk.relaunches == 1
        assert page.run("return window.said[1];") == ["true", "0", "from the store"]
        states = [(batch["seq"], batch["state"]) for batch in page.bridge.batches]
        assert (1, "running") in states[2:], states
        assert page.call(("GetValue", "cmi.entry")) == [["resume", "0"]]

    def test_initialize_after_terminate_in_the_same_page_stays_an_error(self, stage: MakeStage) -> None:
        page = stage("2004", desk={"files": {"a.html": RELOADING + "lms.Terminate('');</script>"}})
        page.open("a.html")
        assert page.call(("Initialize", "")) == [["false", "104"]]
        assert page.desk.relaunches == 0


class TestWindows:
    def test_a_pop_up_finds_the_api_by_its_opener(self, stage: MakeStage) -> None:
        opener = (
            PAGE
            + "<script>api('API').LMSInitialize(''); open('popup.html', 'player', 'width=300,height=200');</script>"
        )
        popup = PAGE + "<script>api('API').LMSSetValue('cmi.core.lesson_location', 'pop-up');"
        popup += "onunload = () => api('API').LMSFinish('');</script>"
        page = stage("1.2", desk={"files": {"a.html": opener, "popup.html": popup}})
        page.open("a.html")
        wait_for(lambda: page.bridge.values, f"the pop-up's value; {page.page.console}")
        assert page.bridge.values == [("cmi.core.lesson_location", "pop-up")]
        page.page.popups[0].runJavaScript("location.href = 'about:blank'")
        wait_for(lambda: page.bridge.batches[-1]["state"] == "terminated", "the pop-up's goodbye")

    def test_a_course_in_eight_frames_finds_it(self, stage: MakeStage) -> None:
        files = {f"{n}.html": f"<iframe src={n + 1}.html></iframe>" for n in range(8)}
        files["8.html"] = PAGE + "<script>api('API_1484_11').Initialize('');</script>"
        page = stage("2004", desk={"files": files})
        page.open("0.html")
        wait_for(lambda: page.bridge.batches, "Initialize from the innermost frame")

    def test_the_page_in_launch_json_opens_by_itself_and_is_reported(self, stage: MakeStage) -> None:
        page = stage("2004", desk={"files": {"a.html": PAGE}}, open=f"{ORIGIN}/a.html?x=1#top")
        wait_for(lambda: page.bridge.opened_pages, "opened")
        assert page.bridge.opened_pages == [f"{ORIGIN}/a.html?x=1#top"]


class TestStorage:
    def test_local_storage_is_there_before_the_course_and_changes_are_reported(self, stage: MakeStage) -> None:
        course = PAGE + "<script>parent.found = localStorage.getItem('place'); localStorage.setItem('place', 'page 9');"
        course += "api('API_1484_11').Initialize(''); api('API_1484_11').Commit('');</script>"
        page = stage("2004", desk={"files": {"a.html": course}}, storage={"local": {"place": "page 3", "é": "ü"}})
        page.open("a.html")
        assert page.run("return window.found;") == "page 3"
        page.settle()
        assert page.bridge.stored == [{"place": "page 9", "é": "ü"}]

    def test_what_another_launch_left_in_the_profile_is_not_seen(self, stage: MakeStage) -> None:
        page = stage("2004", desk={"files": {"a.html": PAGE}}, storage={"local": {"a": "1"}})
        page.bridge.is_ready = False
        page.run("localStorage.setItem('leftover', 'x'); location.reload();")
        wait_for(lambda: page.bridge.is_ready, "the shell again")
        assert page.run("return {...localStorage};") == {"a": "1"}

    def test_what_is_stored_while_unloading_is_reported_before_closed(self, stage: MakeStage) -> None:
        page = stage(
            "2004", desk={"files": {"a.html": "<script>onunload = () => localStorage.setItem('a', '1');</script>"}}
        )
        page.open("a.html")
        close(page)
        assert page.bridge.stored == [{"a": "1"}]

    def test_nothing_is_reported_when_nothing_changed(self, stage: MakeStage) -> None:
        page = stage("2004", desk={"files": {"a.html": PAGE}}, storage={"local": {"a": "1"}})
        page.open("a.html")
        close(page)
        assert page.bridge.stored == []


class TestCookies:
    """A custom scheme has no cookies: a shim keeps document.cookie working."""

    SHIM = (RUNTIME / "cookies.js").read_text(encoding="utf-8")

    def run(self, stage: MakeStage, script: str, **storage: str) -> tuple[Stage, object]:
        page = stage(
            "2004",
            desk={"files": {"a.html": PAGE, "b.html": PAGE}},
            scripts=(self.SHIM,),
            storage={"local": storage},
        )
        page.open("a.html")
        return page, page.run(f"const document = frames[0].document; {script}")

    def test_cookies_are_set_changed_and_deleted(self, stage: MakeStage) -> None:
        page, said = self.run(
            stage,
            """document.cookie = "a=1"; document.cookie = "b=two words; path=/; SameSite=Lax";
            document.cookie = " a = 3 ";
            document.cookie = "c=x=y; max-age=60"; document.cookie = "d=1; expires=Thu, 01 Jan 2099 00:00:00 GMT";
            document.cookie = "e=gone; max-age=0"; document.cookie = "d=; expires=Thu, 01 Jan 1970 00:00:00 GMT";
            return document.cookie;""",
        )
        assert said == "a=3; b=two words; c=x=y"
        assert page.run("return Object.keys(JSON.parse(Object.values(localStorage)[0]));") == ["a", "b", "c"]

    def test_a_cookie_runs_out(self, stage: MakeStage) -> None:
        _, said = self.run(
            stage,
            """document.cookie = "a=1; max-age=0.001";
            for (const start = Date.now(); Date.now() < start + 5; );
            return document.cookie;""",
        )
        assert said == ""

    def test_other_pages_and_the_next_launch_find_them(self, stage: MakeStage) -> None:
        page, _ = self.run(stage, "document.cookie = 'place=7';")
        page.open("b.html")
        assert page.run("return frames[0].document.cookie;") == "place=7"
        close(page)
        kept = page.bridge.stored[-1]
        assert self.run(stage, "return document.cookie;", **kept)[1] == "place=7"

    def test_a_page_without_storage_keeps_its_own(self, stage: MakeStage) -> None:
        page = stage("2004", desk={"files": {"a.html": PAGE}}, scripts=(self.SHIM,))
        page.open("a.html")
        page.run(
            """const inner = frames[0].document.createElement("iframe");
            const script = 'document.cookie = "a=1"; parent.postMessage(document.cookie, "*")';
            inner.src = `data:text/html,<script>${script}<\\/script>`;
            frames[0].onmessage = (event) => { window.heard = event.data; };
            frames[0].document.body.append(inner);"""
        )
        wait_for(lambda: page.run("return window.heard;"), "the data: page")
        assert page.run("return window.heard;") == "a=1"
