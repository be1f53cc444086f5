"""A course of one SCO whose only page a test writes."""

import zipfile
from pathlib import Path

_MANIFEST_12 = """<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="small" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>{title}</title>
    <item identifier="i" identifierref="r"><title>{title}</title>{extra}</item></organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html">
    <file href="index.html"/></resource></resources>
</manifest>"""
_MANIFEST_2004 = """<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="small" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>{title}</title>
    <item identifier="i" identifierref="r"><title>{title}</title>{extra}</item></organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="index.html">
    <file href="index.html"/></resource></resources>
</manifest>"""


def make_course(
    package: Path,
    page: str | None,
    *,
    is_2004: bool = True,
    title: str = "Small",
    extra: str = "",
    files: dict[str, bytes] | None = None,
) -> Path:
    """Write the package: `page` is index.html (None: left out), `extra` goes into the item, `files` lie beside it."""
    manifest = (_MANIFEST_2004 if is_2004 else _MANIFEST_12).format(title=title, extra=extra)
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("imsmanifest.xml", manifest)
        if page is not None:
            archive.writestr("index.html", page)
        for name, content in (files or {}).items():
            archive.writestr(name, content)
    return package
