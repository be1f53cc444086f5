"""What the `carrel` command does besides opening the window.

Exit codes: 0, all is well; 1, a package or a certificate was refused or a check failed (what needs attention is no
failure); 2, nothing could be done at all; 3, a package is sound but won't work offline. Results go to standard output,
a sentence that says why there is none to standard error.
"""

import hashlib
import json
import os
import shlex
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.config import Config
from desktop.content.importer import inspect_package
from desktop.content.media.plan import Engine
from desktop.content.preflight.films import current_report
from desktop.content.preflight.preflight import inspect
from desktop.content.preflight.report import Report, Verdict
from desktop.content.preflight.verdict import judged
from desktop.diagnosis import diagnose
from desktop.exit_codes import DONE, IMPOSSIBLE, OFFLINE_NO, REFUSED
from desktop.inspection import as_record, as_text, facts_record, preflight_record
from desktop.learning.library import AlreadyThereError, Library, Package
from desktop.learning.packages import import_unattended
from desktop.learning.pins import COSTS, Costs
from desktop.learning.rescue import NobodyToRescue, rescue_administrator
from desktop.player.codecs import Playable, engine_name, remembered
from desktop.player.flags import prepare_environment, runs_as_root
from desktop.preparing_in_line import prepare_in_line
from desktop.scorm.refusal import PackageError, UnplayableError
from desktop.smoke_process import SmokeError, SmokeProgress, run_smoke
from desktop.store.store import Store
from desktop.terminal import plain
from desktop.ui import doctor_model, preflight_model, preflight_words
from desktop.ui.doctor_model import DoctorReport
from desktop.ui.preflight_html import report_html

_SAID_LIMITS = 5


def import_all(config: Config, packages: list[Path], *, prepare: bool = True, launch: str | None = None) -> int:
    """Import each package, then make its media playable; DONE if all are in the library afterwards.

    `launch` is the page to open, where the one that a package names is missing. Of what was added it is said whether it
    works offline.

    What is not prepared (the disk was full, somebody pressed Ctrl+C, `prepare` is False) waits for the window.
    """
    config.make_folders()
    refused = 0
    there: list[Package] = []
    added_from: dict[str, Path] = {}
    with Store.open(config.data) as store:
        library = Library(store, config.courses)
        for package in packages:
            try:
                added = import_unattended(store, library, package, lambda _: None, lambda: False, launch)
                print(plain(f"Added “{added.facts.title}” ({added.facts.edition.value}) from {package.name}"))
                there.append(added)
                added_from[added.facts.sha256] = package
            except AlreadyThereError as error:
                print(plain(f"{package.name}: {error}"))
                there.append(error.package)
            except PackageError as error:
                print(plain(f"{package.name}: {error}"), file=sys.stderr)
                if isinstance(error, UnplayableError) and error.offer is not None:
                    print(plain(f"Try: {_with_page(config, error.offer, package)}"), file=sys.stderr)
                refused += 1
        if prepare:
            prepare_in_line(config, library, there, sys.stderr)
        for sha256, package in added_from.items():
            _say_verdict(current_report(library.folder_of(sha256)), package)
    return REFUSED if refused else DONE


def _say_verdict(report: Report | None, package: Path) -> None:
    """What stands in the way of a course that was added; nothing of one that is ready."""
    if report is None or report.verdict is Verdict.READY:
        return
    print(plain(f"“{report.title or report.source}”: {preflight_words.verdict_word(report.verdict)}"))
    for limit in report.limits[:_SAID_LIMITS]:
        print(plain(f"  {preflight_words.limit_title(limit)}"))
    print(plain(f"  More about it: {shlex.join(['carrel', 'inspect', str(package)])}"))


def _with_page(config: Config, page: str, package: Path) -> str:
    """The command that imports a package to begin with this page, into the same library."""
    home = [] if config == Config.default() else ["--home", str(config.data.parent)]
    return shlex.join(["carrel", *home, "import", "--launch", page, str(package)])


@dataclass(frozen=True)
class TestWanted:
    """A test run of what is inspected: each lesson for so many seconds. `place` is for what is thrown away.

    `pictures` is the folder that their pictures are to stay in, None: nobody wants them as files.
    """

    __test__ = False  # pytest would take it for a class of tests

    seconds: float
    place: Path
    pictures: Path | None = None
    unsafe_as_root: bool = False


def inspect_one(
    package: Path,
    *,
    as_json: bool,
    html: Path | None = None,
    data: Path | None = None,
    test: TestWanted | None = None,
) -> int:
    """Print what a package, or a course's folder, says of itself and what was found in it.

    Args:
        html: where the report goes as a page, too.
        data: the folder in which it is kept what the web engine plays; None: films are not judged by that.
        test: the test run that is wanted, too; of what would be refused there is none.

    Returns:
        DONE for what works offline, perhaps with limits; REFUSED for what an import would refuse; OFFLINE_NO;
        IMPOSSIBLE where the test run could not be made, which standard error explains: the rest is told all the same.

    Raises:
        OSError: the page can't be written.
        UnsafePlay: a test run as root that nobody accepted.
    """
    if test is not None:
        prepare_environment(dict(os.environ), is_root=runs_as_root(), unsafe_as_root=test.unsafe_as_root)
    with tempfile.TemporaryDirectory(prefix="carrel-pictures-") as folder:
        pictures = test.pictures if test is not None else None
        if pictures is None and html is not None:
            pictures = Path(folder)  # they are inside the page
        report = inspect(package, engine=lambda: engine_here(data) if data is not None else None)
        tested = True
        if test is not None and report.verdict is not Verdict.REFUSED:
            tested, report = _tested(package, report, test, pictures)
        _print_report(package, report, as_json=as_json)
        if html is not None:
            shown = preflight_model.shown(report, datetime.now(UTC).astimezone())
            html.write_text(report_html(shown, _pictures_in(pictures)), encoding="utf-8")
    if not tested:
        return IMPOSSIBLE
    return {Verdict.REFUSED: REFUSED, Verdict.OFFLINE_NO: OFFLINE_NO}.get(report.verdict, DONE)


def _tested(package: Path, report: Report, test: TestWanted, pictures: Path | None) -> tuple[bool, Report]:
    """Whether there was a test run, and the report with what it found."""

    def tell(progress: SmokeProgress) -> None:
        print(plain(f"Trying lesson {progress.index + 1} of {progress.count}: {progress.title}"), file=sys.stderr)

    try:
        run = run_smoke(
            package,
            test.place,
            seconds=test.seconds,
            pictures=pictures,
            unsafe_as_root=test.unsafe_as_root,
            progress=tell,
        )
    except SmokeError as error:
        print(error, file=sys.stderr)
        return False, report
    return True, judged(report.model_copy(update={"test_run": run}))


def _pictures_in(folder: Path | None) -> Callable[[str], bytes | None]:
    def read(name: str) -> bytes | None:
        picture = folder / name if folder is not None else None
        return picture.read_bytes() if picture is not None and picture.is_file() else None

    return read


def _print_report(package: Path, report: Report, *, as_json: bool) -> None:
    shown = preflight_model.shown(report, datetime.now(UTC).astimezone())
    try:
        found = inspect_package(package) if package.is_file() else None
    except PackageError:
        found = None
    if as_json:
        said = as_record(found) | {"facts": facts_record(found, _sha256(package))} if found is not None else {}
        problems = [problem.model_dump() for problem in report.problems]
        print(
            _json({"problems": problems, **said, "verdict": report.verdict.value, "report": preflight_record(report)})
        )
    else:
        print(as_text(found, shown))


def engine_here(data: Path) -> Engine | None:
    """What the web engine of this machine plays, asked once and kept in `data`; None where it gives no answer."""
    found = remembered(data)
    return Engine.from_answers(engine_name(), found) if found is not None else None


def new_admin_pin(config: Config, agreed: Callable[[str], bool], costs: Costs = COSTS) -> int:
    """Give the first active administrator a new PIN and print it, once; DONE if so. `agreed` is asked first.

    Raises:
        StoreError: the data can't be opened, for instance because a window is open.
    """
    question = (
        "This gives an administrator of this machine a new PIN, prints it once, and notes it in the audit trail. "
        "The old PIN opens nothing any more. Go on?"
    )
    if not agreed(question):
        print("Nothing was changed.")
        return REFUSED
    config.make_folders()
    with Store.open(config.data) as store:
        try:
            rescued = rescue_administrator(store, costs)
        except NobodyToRescue as error:
            print(error, file=sys.stderr)
            return REFUSED
    print(f"The new PIN of {rescued.name} is {rescued.pin}. It is shown only now; change it under Settings.")
    return DONE


def examine(config: Config, ask_media: Callable[[], Playable | None], *, as_json: bool) -> int:
    """Print the doctor's report; DONE unless a check failed. `ask_media` asks the web engine what it plays.

    Raises:
        StoreError: the store can't be opened; the sentence says why and what to do.
    """
    config.make_folders()
    with Store.open(config.data) as store:
        report = diagnose(config, store, ask_media())
    print(_json(report_record(report)) if as_json else report.as_text().rstrip("\n"))
    return REFUSED if report.worst is doctor_model.Verdict.FAILED else DONE


def report_record(report: DoctorReport) -> dict[str, object]:
    """The report for programs: verdicts are "ok", "attention" and "failed"."""
    return {
        "version": report.version,
        "made_at": report.made_at.isoformat(timespec="seconds"),
        "verdict": report.worst.name.lower(),
        "headline": report.headline,
        "checks": [
            {
                "name": check.name,
                "verdict": check.verdict.name.lower(),
                "found": check.found,
                "what_now": check.what_now,
            }
            for check in report.checks
        ],
    }


def _sha256(file: Path) -> str:
    with file.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _json(record: dict[str, object]) -> str:
    """ASCII alone: whatever it goes to can write it, and no terminal obeys it."""
    return json.dumps(record, indent=2)
