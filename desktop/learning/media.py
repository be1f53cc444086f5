"""What a manager decides about the media of a course: play it as it is, or prepare it again. The policy is asked."""

from dataclasses import replace

from desktop.content.media.prepared import Prepared, prepared, write_prepared
from desktop.learning.access import Access
from desktop.learning.library import Library
from desktop.learning.packages import NoSuchPackage
from desktop.learning.policy import Action
from desktop.scorm.refusal import Refusal, StorageError
from desktop.store import audit, library
from desktop.store.store import Connection
from desktop.words import translate

# The layers above take the record from here.
__all__ = ["Prepared", "media_of", "note_prepared_again", "play_without_preparing"]


def media_of(access: Access, shelf: Library, sha256: str) -> Prepared:
    """What was made of a course's media, and what still waits. Raises NotAllowed."""
    access.read(Action.MANAGE_PACKAGES, lambda _: None)
    return prepared(shelf.folder_of(sha256))


def play_without_preparing(access: Access, shelf: Library, sha256: str) -> None:
    """The course opens as it is from now on; nobody may be preparing it meanwhile. It is noted in the trail.

    Raises NotAllowed, NoSuchPackage, and StorageError where the disk refuses.
    """
    _note(access, sha256, "played without preparing")
    folder = shelf.folder_of(sha256)
    try:
        write_prepared(folder, replace(prepared(folder), skipped=True))
    except OSError as error:
        raise StorageError(
            Refusal.STORAGE_FAILED,
            translate(
                "Media",
                "The disk that holds the courses reported an error ({why}). Nothing was changed; check the disk and "
                "try again.",
            ).format(why=error.strerror or error),
        ) from error


def note_prepared_again(access: Access, sha256: str) -> None:
    """Somebody may and does have a course's media looked at anew. Raises NotAllowed, NoSuchPackage."""
    _note(access, sha256, "prepared again")


def _note(access: Access, sha256: str, what: str) -> None:
    def note(connection: Connection) -> None:
        package = library.package_by_sha256(connection, sha256)
        if package is None or package.removed_at is not None:
            raise NoSuchPackage
        audit.note(
            connection,
            access.actor.person,
            Action.MANAGE_PACKAGES.value,
            access.store.clock(),
            subject=("package", package.id),
            detail={"what": what},
        )

    access.write(Action.MANAGE_PACKAGES, note).result()
