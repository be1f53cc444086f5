"""What an administrator sets for this seat: whose it is, where it stands, and how it behaves."""

import json
from enum import Enum
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from desktop.learning.access import Access
from desktop.learning.policy import Action
from desktop.store import audit, settings
from desktop.store.store import Connection, Store

_PREFIX: Final = "seat."


class Paper(Enum):
    A4 = "A4"
    LETTER = "Letter"


class Looks(Enum):
    """Which theme a seat has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Signature(BaseModel):
    """Whose line is at the foot of a certificate."""

    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)

    name: str = Field(max_length=120)
    title: str = Field(default="", max_length=120)


class SeatSettings(BaseModel):
    """Every field has a default, and is kept under its own name: a later program may add some."""

    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)

    center: str = Field(default="", max_length=120)
    """What the training center is called."""
    room: str = Field(default="", max_length=120)
    """Which room and machine this is: "Room B · PC 4"."""
    guests_allowed: bool = True
    idle_minutes: int = Field(default=10, ge=1, le=240)
    """After so long without a hand on the machine, whoever is signed in is signed out."""
    language: str | None = Field(default=None, max_length=35)
    """BCP 47, for the door and for whoever never chose one; None: as the operating system."""
    paper: Paper = Paper.A4
    address: str = Field(default="", max_length=200)
    """Where the center is; certificates show it below its name."""
    logo: str = Field(
        default="", max_length=700_000, pattern=r"^(data:image/(png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]*)?$"
    )
    """The center's picture for certificates, as a data: URL."""
    signatures: tuple[Signature, ...] = Field(default=(), max_length=3)
    """Who signs certificates."""
    theme: Looks = Looks.SYSTEM
    scale: int = Field(default=100, ge=100, le=200)
    """The size of everything, in percent."""
    reduced_motion: bool = False
    """Nothing moves by itself."""
    switches: dict[str, JsonValue] = Field(default_factory=dict, max_length=200)
    """The compatibility switches that are set for all courses, by name; see switches.py."""


def seat_settings(store: Store) -> SeatSettings:
    """For whoever stands before the seat: the door shows some of it. Raises StoreError."""
    return store.read(settings_of)


def settings_of(connection: Connection) -> SeatSettings:
    """What is set; a value that no longer fits counts as not set, so that no setting can keep people out."""
    kept = {name: value for name in SeatSettings.model_fields if (value := _kept(connection, name)) is not None}
    try:
        return SeatSettings.model_validate(kept)
    except ValidationError as unfit:
        for problem in unfit.errors():
            kept.pop(str(problem["loc"][0]), None)
        return SeatSettings.model_validate(kept)


def keep_settings(connection: Connection, wanted: SeatSettings) -> tuple[str, ...]:
    """Keep what differs from what is set; returns the names of the fields that changed."""
    before = json.loads(settings_of(connection).model_dump_json())
    after = json.loads(wanted.model_dump_json())
    changed = tuple(name for name in after if after[name] != before[name])
    for name in changed:
        settings.set_setting(connection, _PREFIX + name, after[name])
    return changed


def change_settings(access: Access, wanted: SeatSettings) -> SeatSettings:
    """Set them all; what changed is noted. Waits for the disk. Raises NotAllowed, StoreError."""

    def change(connection: Connection) -> SeatSettings:
        changed = keep_settings(connection, wanted)
        if changed:
            now = access.store.clock()
            detail = {"changed": list(changed)}
            audit.note(connection, access.actor.person, Action.CHANGE_SETTINGS.value, now, detail=detail)
        return settings_of(connection)

    return access.write(Action.CHANGE_SETTINGS, change).result()


def _kept(connection: Connection, name: str) -> object:
    kept: object = settings.setting(connection, _PREFIX + name)
    return kept
