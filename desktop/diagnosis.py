"""`carrel doctor`: the store's findings and what the player needs from this machine, as one report."""

import shutil
from datetime import UTC, datetime

import PySide6
from PySide6.QtWebEngineCore import qWebEngineChromiumSecurityPatchVersion, qWebEngineChromiumVersion

from desktop.config import Config
from desktop.player.codecs import Playable
from desktop.player.flags import runs_as_root
from desktop.store import doctor
from desktop.store.store import Store
from desktop.ui import phrases
from desktop.ui.doctor_model import Check, DoctorReport, Verdict
from desktop.version import program_version
from desktop.words import translate

PINNED = "6.11.3"
FREE_FILMS = ("AV1", "VP9", "VP8")
FREE_SOUND = ("Opus", "Vorbis", "MP3")
USUAL = ("H.264", "AAC")
"""What most authoring tools export."""
_VERDICTS = {doctor.Level.GOOD: Verdict.OK, doctor.Level.WARNING: Verdict.ATTENTION, doctor.Level.BAD: Verdict.FAILED}


def diagnose(config: Config, store: Store, media: Playable | None) -> DoctorReport:
    """Look at everything; may take a second a 200 MB of database.

    Args:
        config: Where the courses are.
        store: The open store.
        media: What the web engine said of films and sound, which only the GUI thread can ask; None: nothing.

    Raises:
        StoreError: the database can't be read at all; the sentence says what to do.
    """
    found = [
        Check(translate("Doctor", finding.topic.value), _VERDICTS[finding.level], finding.says, finding.advice)
        for finding in doctor.findings(doctor.examine(store))
    ]
    checks = (*found, courses_check(config), engine_check(), media_check(media), sandbox_check(is_root=runs_as_root()))
    return DoctorReport(datetime.now(UTC).astimezone(), checks, program_version())


def courses_check(config: Config) -> Check:
    """How many courses are unpacked, and the room beside them."""
    folder = config.courses
    count = sum(path.is_dir() and len(path.name) == 64 for path in folder.iterdir()) if folder.is_dir() else 0
    free = shutil.disk_usage(folder if folder.is_dir() else config.data).free
    found = translate("Doctor", "%n unpacked in {folder}; {free} free there.", "", count).format(
        folder=folder, free=phrases.size(free)
    )
    return Check(translate("Doctor", "Courses"), Verdict.OK, found)


def engine_check(qt: str = PySide6.__version__) -> Check:
    """The web engine, and whether it is the one Carrel is tested with."""
    chromium, patched = str(qWebEngineChromiumVersion()), str(qWebEngineChromiumSecurityPatchVersion())
    found = translate("Doctor", "Qt {qt}, Chromium {chromium} with patches up to {patched}.").format(
        qt=qt, chromium=chromium, patched=patched
    )
    if qt != PINNED:
        return Check(
            translate("Doctor", "Web engine"),
            Verdict.ATTENTION,
            found,
            translate("Doctor", "Carrel is tested with Qt {version}; install that version.").format(version=PINNED),
        )
    return Check(translate("Doctor", "Web engine"), Verdict.OK, found)


def media_check(media: Playable | None) -> Check:
    """What plays and what doesn't, as the engine said."""
    name = translate("Doctor", "Films and sound")
    if media is None:
        return Check(
            name,
            Verdict.ATTENTION,
            translate("Doctor", "The web engine did not say what it plays."),
            translate("Doctor", "Check again; if it stays silent, courses may not open either: install Carrel anew."),
        )
    plays = [kind for kind, does in media.items() if does]
    silent = [kind for kind, does in media.items() if not does]
    found = translate("Doctor", "Plays: {formats}.").format(formats=_listed(plays))
    if silent:
        rest = translate("Doctor", "Does not play with this build of Qt: {formats}.")
        found = f"{found} {rest.format(formats=_listed(silent))}"
    if not any(kind in plays for kind in FREE_FILMS) or not any(kind in plays for kind in FREE_SOUND):
        return Check(
            name,
            Verdict.FAILED,
            found,
            translate("Doctor", "Install Carrel anew: this web engine plays nothing that it should."),
        )
    missed = [kind for kind in USUAL if kind in silent]
    advice = translate("Doctor", "Ask authors for WebM (VP9 or AV1) with Opus, or for MP3.") if missed else ""
    return Check(name, Verdict.OK, found, advice)


def sandbox_check(*, is_root: bool) -> Check:
    """Whether Chromium's sandbox stands between a course and this machine."""
    if is_root:
        return Check(
            translate("Doctor", "Sandbox"),
            Verdict.ATTENTION,
            translate("Doctor", "This is the root account, so Chromium's sandbox is off."),
            translate("Doctor", "Run Carrel as an ordinary user."),
        )
    return Check(
        translate("Doctor", "Sandbox"), Verdict.OK, translate("Doctor", "Courses run inside Chromium's sandbox.")
    )


def _listed(kinds: list[str]) -> str:
    return phrases.listed(kinds) if kinds else translate("Doctor", "none of the known formats")
