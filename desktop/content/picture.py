"""Finds the picture that a package brings for its course.

The rule: an image named as authoring tools name such pictures (thumbnail, cover, poster …), at most two folders deep;
the shallowest counts, then the order of the stems below, then the alphabet. SCORM itself has no place for a picture.
"""

from collections.abc import Iterable, Mapping

MAX_PICTURE_BYTES = 8 << 20

_STEMS = (
    "course_thumbnail",
    "course-thumbnail",
    "coursethumbnail",
    "thumbnail",
    "cover",
    "course_image",
    "poster",
    "thumb",
)
_SUFFIXES = ("png", "jpg", "jpeg", "webp")
_MAX_FOLDERS = 2


def choose_picture(sizes: Mapping[str, int]) -> str | None:
    """The name of the course's picture among the files of a package (name → bytes), None if it brings none."""
    return min(_candidates(sizes), key=_rank, default=None)


def _candidates(sizes: Mapping[str, int]) -> Iterable[str]:
    for name, size in sizes.items():
        stem, dot, suffix = name.rpartition("/")[2].lower().rpartition(".")
        fits = 0 < size <= MAX_PICTURE_BYTES and name.count("/") <= _MAX_FOLDERS
        if dot and stem in _STEMS and suffix in _SUFFIXES and fits:
            yield name


def _rank(name: str) -> tuple[int, int, str]:
    return name.count("/"), _STEMS.index(name.rpartition("/")[2].lower().rpartition(".")[0]), name
