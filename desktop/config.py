"""Where things are: the folders of one installation, as one frozen object."""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"


@dataclass(frozen=True)
class Config:
    """The folders of one seat: `data` holds the encrypted database, `courses` the unpacked packages (not personal)."""

    data: Path
    courses: Path

    @classmethod
    def default(cls) -> "Config":
        """From `CARREL_HOME` where it is set, else the platform's folder for application data."""
        home = os.environ.get("CARREL_HOME")
        return cls.below(Path(home) if home else user_data_path("carrel", appauthor=False))

    @classmethod
    def below(cls, home: Path) -> "Config":
        """All folders below `home`."""
        return cls(data=home / "data", courses=home / "courses")

    @property
    def arriving(self) -> Path:
        """Packages on their way from a server: on the disk of the courses, so that nothing has to be copied over."""
        return self.courses.parent / "arriving"

    @property
    def trying(self) -> Path:
        """What test runs of packages need and throw away: a store and a library that nobody else ever sees."""
        return self.courses.parent / "trying"

    def make_folders(self) -> None:
        """Make what is missing, readable by this user alone.

        Raises:
            OSError: the folder can't be made or is not ours to write.
        """
        for folder in (self.data, self.courses):
            folder.mkdir(parents=True, exist_ok=True)
        self.data.chmod(0o700)
