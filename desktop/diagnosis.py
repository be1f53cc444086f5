"""`carrel doctor`: the store's findings and what the player needs from this machine, as one report."""

import shutil
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

import PySide6
from PySide6.QtWebEngineCore import qWebEngineChromiumSecurityPatchVersion, qWebEngineChromiumVersion

from desktop.config import Config
from desktop.player.flags import runs_as_root
from desktop.store import doctor
from desktop.store.store import Store
from desktop.ui.doctor_model import Check, DoctorReport, Verdict

PINNED = "6.11.3"
_VERDICTS = {doctor.Level.GOOD: Verdict.OK, doctor.Level.WARNING: Verdict.ATTENTION, doctor.Level.BAD: Verdict.FAILED}


def program_version() -> str:
    """Carrel's own version; "source" when it runs from a checkout that is not installed."""
    try:
        return version("carrel")
    except PackageNotFoundError:
        return "source"


def diagnose(config: Config, store: Store) -> DoctorReport:
    """Look at everything; may take a second a 200 MB of database.

    Raises:
        StoreError: the database can't be read at all; the sentence says what to do.
    """
    found = [
        Check(finding.topic.value, _VERDICTS[finding.level], finding.says, finding.advice)
        for finding in doctor.findings(doctor.examine(store))
    ]
    return DoctorReport(datetime.now(UTC).astimezone(), (*found, _courses(config), *player_checks()), program_version())


def player_checks() -> tuple[Check, ...]:
    """What needs no database: Qt, its media support, the sandbox."""
    return _engine(), _codecs(), _sandbox()


def _courses(config: Config) -> Check:
    folder = config.courses
    count = sum(path.is_dir() and len(path.name) == 64 for path in folder.iterdir()) if folder.is_dir() else 0
    free = shutil.disk_usage(folder if folder.is_dir() else config.data).free / 1e9
    return Check("Courses", Verdict.OK, f"{count} unpacked in {folder}; {free:.1f} GB free there.")


def _engine() -> Check:
    chromium, patched = str(qWebEngineChromiumVersion()), str(qWebEngineChromiumSecurityPatchVersion())
    found = f"Qt {PySide6.__version__}, Chromium {chromium} with patches up to {patched}"
    if PySide6.__version__ != PINNED:
        return Check(
            "Web engine", Verdict.ATTENTION, f"{found}.", f"Carrel is tested with Qt {PINNED}; install that version."
        )
    return Check("Web engine", Verdict.OK, f"{found}.")


def _codecs() -> Check:
    return Check(
        "Films and sound",
        Verdict.OK,
        "AV1, VP8, VP9, Opus, Vorbis, MP3 and FLAC play. H.264 and AAC don't with this build of Qt.",
        "Ask authors for WebM or AV1 films.",
    )


def _sandbox() -> Check:
    if runs_as_root():
        return Check(
            "Sandbox",
            Verdict.ATTENTION,
            "This is the root account, so Chromium's sandbox is off.",
            "Run Carrel as an ordinary user.",
        )
    return Check("Sandbox", Verdict.OK, "Courses run inside Chromium's sandbox.")
