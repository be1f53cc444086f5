"""A server's tables come from its migrations, and are the ones its modules name, in both databases."""

from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, inspect, text

from sync.records.metadata import shared
from sync.server.errors import DatabaseUnfit
from sync.server.server import Server
from sync.server.settings import Settings
from sync.server.store.migrating import migrate, newest_revision, revision_of
from sync.server.store.tables import server_only

pytestmark = pytest.mark.usefixtures("every_migration")


def test_migrations_make_exactly_the_tables_that_are_declared(database_url: str) -> None:
    engine = create_engine(database_url)
    with engine.begin() as connection:
        migrate(connection)
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = [
            difference
            for metadata in (shared, server_only)
            for difference in compare_metadata(context, metadata)
            # The tables of the other half are not this half's to drop.
            if not str(difference[0]).startswith("remove_")
        ]
        assert found == []
        declared = {table.name for metadata in (shared, server_only) for table in metadata.sorted_tables}
        assert set(inspect(connection).get_table_names()) == declared | {"alembic_version"}
        assert revision_of(connection) == newest_revision()
    engine.dispose()


def test_a_database_of_a_later_version_is_left_alone(database_url: str, open_server: Callable[[], Server]) -> None:
    server = open_server()
    with server.database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseUnfit, match="later version"):
        open_server()


def test_the_trail_is_guarded_and_the_view_is_there(open_server: Callable[[], Server]) -> None:
    server = open_server()
    with server.database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM scorm_completion_summary")).scalar_one() == 0
    refused = pytest.raises(Exception, match="append-only")
    with refused, server.database.writing() as connection:
        connection.execute(
            text(
                "INSERT INTO audit_trail (device_id, seq, at, action, detail, previous_hash, hash) VALUES "
                "('00000000000000000000000000000000', 1, '2026-01-01', 'a', '{}', '', '')"
            )
        )
        connection.execute(text("UPDATE audit_trail SET action = 'b'"))


def test_what_was_decided_for_a_course_before_there_were_switches_is_there(
    database_url: str, open_server: Callable[[], Server]
) -> None:
    server = open_server()
    with server.database.writing() as connection:
        connection.execute(
            text(
                "INSERT INTO scorm_packages (id, sha256, title, sort_title, edition, launch, launch_count, sco_count, "
                "size_bytes, imported_at) VALUES ('00000000000000000000000000000001', 'ab', 'A', 'a', 'SCORM 1.2', '', "
                "1, 1, 1, '2026-01-01')"
            )
        )
        connection.execute(
            text(
                "INSERT INTO course_policies (package_id, attempt_limit, changed_at) "
                "VALUES ('00000000000000000000000000000001', 3, '2026-01-01')"
            )
        )
        # As the first migration left it.
        connection.execute(text("ALTER TABLE course_policies DROP COLUMN switches"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    server.close()
    engine = create_engine(database_url)
    with engine.begin() as connection:
        migrate(connection)
        assert revision_of(connection) == newest_revision()
        found = connection.execute(text("SELECT attempt_limit, CAST(switches AS text) FROM course_policies")).one()
    engine.dispose()
    assert tuple(found) == (3, "{}")


@pytest.mark.parametrize("address", ["nonsense", "mysql://x/y", "sqlite://", "postgresql+psycopg://127.0.0.1:1/none"])
def test_an_address_that_is_none_is_refused_in_a_sentence(address: str, tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnfit):
        Server(Settings.on(address, tmp_path))
