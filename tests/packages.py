"""Builds content packages for tests: a zip from a dict of files, and manifests from a few words."""

import stat
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import quoteattr

SCORM_12 = (
    'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"'
)
SCORM_2004 = (
    'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" '
    'xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" '
    'xmlns:imsss="http://www.imsglobal.org/xsd/imsss"'
)
_EPOCH = (2020, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Entry:
    """One entry as a hostile or careless tool might write it; a plain `bytes` value is an ordinary file.

    A name of `bytes` is written as it is, and called UTF-8 only where `says_utf8`.
    """

    name: str | bytes
    data: bytes = b""
    mode: int = stat.S_IFREG | 0o644
    method: int = zipfile.ZIP_DEFLATED
    says_utf8: bool = False
    extra: bytes = b""


class _RawName(zipfile.ZipInfo):
    """Writes the bytes of a name as they are; `zipfile` itself only writes ASCII and UTF-8."""

    raw = b""
    says_utf8 = False

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802 (zipfile's name)
        flags = self.flag_bits & ~0x800
        return self.raw, flags | 0x800 if self.says_utf8 else flags


def build_zip(path: Path, files: Mapping[str, bytes | str], extra: Sequence[Entry] = ()) -> Path:
    """A zip archive of these files, then the `extra` entries as they are. The same input gives the same bytes."""
    entries = [Entry(name, data.encode() if isinstance(data, str) else data) for name, data in files.items()]
    with zipfile.ZipFile(path, "w") as archive:
        for entry in (*entries, *extra):
            info = _info(entry)
            info.create_system = 3
            info.external_attr = entry.mode << 16
            info.compress_type = entry.method
            archive.writestr(info, entry.data)
    return path


def _info(entry: Entry) -> zipfile.ZipInfo:
    if isinstance(entry.name, bytes):
        info: zipfile.ZipInfo = (raw := _RawName(entry.name.decode("latin-1"), _EPOCH))
        raw.raw, raw.says_utf8 = entry.name, entry.says_utf8
    else:
        info = zipfile.ZipInfo("placeholder", _EPOCH)
        info.filename = entry.name  # the constructor would clean the name
    info.extra = entry.extra
    return info


@dataclass(frozen=True)
class Lesson:
    """One item with its resource. `inside` is XML to put into the item, `parameters` its attribute."""

    identifier: str = "lesson"
    href: str = "index.html"
    title: str = "Lesson"
    kind: str = "sco"
    parameters: str = ""
    inside: str = ""


@dataclass(frozen=True)
class Course:
    """A course in a few words; `manifest()` gives its manifest, `files()` a package that can be played."""

    title: str = "A course"
    version: str | None = "1.2"
    lessons: tuple[Lesson, ...] = field(default_factory=lambda: (Lesson(),))
    in_organization: str = ""
    in_manifest: str = ""
    attributes: str = ""

    def manifest(self) -> str:
        is_2004 = self.version is not None and "1.2" not in self.version
        scorm_type = "adlcp:scormType" if is_2004 else "adlcp:scormtype"
        items = "".join(_item(lesson) for lesson in self.lessons)
        resources = "".join(
            f'<resource identifier="r-{lesson.identifier}" type="webcontent" {scorm_type}="{lesson.kind}" '
            f"href={quoteattr(lesson.href)}><file href={quoteattr(lesson.href)}/></resource>"
            for lesson in self.lessons
        )
        version = f"<schemaversion>{self.version}</schemaversion>" if self.version else ""
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>'
            f'<manifest identifier="m" {SCORM_2004 if is_2004 else SCORM_12}>'
            f"<metadata><schema>ADL SCORM</schema>{version}</metadata>"
            f'<organizations default="o"><organization identifier="o" {self.attributes}><title>{self.title}</title>'
            f"{items}{self.in_organization}</organization></organizations>"
            f"<resources>{resources}</resources>{self.in_manifest}</manifest>"
        )

    def files(self, **more: bytes | str) -> dict[str, bytes | str]:
        """The manifest and an empty page for every lesson; `more` adds or replaces files."""
        pages = {lesson.href.partition("?")[0]: f"<title>{lesson.title}</title>" for lesson in self.lessons}
        return {"imsmanifest.xml": self.manifest(), **pages, **more}


def _item(lesson: Lesson) -> str:
    parameters = f" parameters={quoteattr(lesson.parameters)}" if lesson.parameters else ""
    return (
        f'<item identifier="{lesson.identifier}" identifierref="r-{lesson.identifier}"{parameters}>'
        f"<title>{lesson.title}</title>{lesson.inside}</item>"
    )
