"""The bundled sample courses, kept as folders and zipped when they are needed."""

import zipfile
from pathlib import Path

SHARED = "shared"
"""The folder of what every sample holds; it is no sample itself, having no manifest."""
_EPOCH = (2020, 1, 1, 0, 0, 0)


def sample_files(sources: Path, sample: str) -> dict[str, Path]:
    """Name in the package → file, for one sample: its own files and the shared ones."""
    return {
        path.relative_to(folder).as_posix(): path
        for folder in (sources / SHARED, sources / sample)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def build_samples(sources: Path, target: Path) -> list[Path]:
    """Zip every sample below `sources` into `target`; returns the packages in the order of their names.

    The same sources give the same bytes, so that a sample that is already in a library is recognised by its digest.
    """
    target.mkdir(parents=True, exist_ok=True)
    names = [manifest.parent.name for manifest in sorted(sources.glob("*/imsmanifest.xml"))]
    return [_pack(sample_files(sources, name), target / f"{name}.zip") for name in names]


def _pack(files: dict[str, Path], package: Path) -> Path:
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return package
