"""What every import test asks: do it without a screen, and is the library as it was?"""

from pathlib import Path

from desktop.content.importer import ImportedPackage, import_package


def import_quietly(package: Path, library: Path) -> ImportedPackage:
    return import_package(package, library, progress=lambda _: None, cancelled=lambda: False)


def courses(library: Path) -> list[str]:
    """The names of the course folders in the library."""
    if not library.exists():
        return []
    return sorted(path.name for path in library.iterdir() if path.name != ".staging")


def is_clean(library: Path) -> bool:
    """No course, and nothing that an import was still working on."""
    home = library / ".staging"
    return not courses(library) and (not home.exists() or [path.name for path in home.iterdir()] == ["guard"])
