"""The bundled sample courses, kept as folders and zipped when they are needed."""

import zipfile
from pathlib import Path

_EPOCH = (2020, 1, 1, 0, 0, 0)


def build_samples(sources: Path, target: Path) -> list[Path]:
    """Zip every course folder below `sources` into `target`; returns the packages in the order of their names.

    The same sources give the same bytes, so that a sample that is already in a library is recognised by its digest.
    """
    target.mkdir(parents=True, exist_ok=True)
    return [
        _pack(manifest.parent, target / f"{manifest.parent.name}.zip")
        for manifest in sorted(sources.glob("*/imsmanifest.xml"))
    ]


def _pack(folder: Path, package: Path) -> Path:
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return package
