"""What was set for this seat, and the secrets it made for itself."""

from typing import Any, Final

from sqlalchemy import JSON, Column, Connection, LargeBinary, String, Table, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store.seat import seat_only

settings: Final = Table(
    "settings",
    seat_only,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
)

secrets: Final = Table(
    "secrets",
    seat_only,
    Column("name", String(64), primary_key=True),
    Column("value", LargeBinary, nullable=False),
    comment="made here and never sent: the pepper of PINs, the key that signs certificates",
)


def setting(connection: Connection, name: str) -> Any | None:  # noqa: ANN401 (whatever JSON was set)
    """The value set under `name`, None where nothing was."""
    return connection.execute(select(settings.c.value).where(settings.c.name == name)).scalar_one_or_none()


def set_setting(connection: Connection, name: str, value: Any) -> None:  # noqa: ANN401
    """Keep a JSON value under `name`."""
    statement = insert(settings).values(name=name, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def secret(connection: Connection, name: str) -> bytes | None:
    """The secret of that name, None where none was made yet."""
    return connection.execute(select(secrets.c.value).where(secrets.c.name == name)).scalar_one_or_none()


def keep_secret(connection: Connection, name: str, value: bytes) -> bytes:
    """Keep a new secret, unless one of that name is there; returns the one that holds from now on."""
    connection.execute(insert(secrets).values(name=name, value=value).on_conflict_do_nothing())
    held = secret(connection, name)
    if held is None:
        raise LookupError(f"The secret {name} was not stored.")
    return held
