"""One case: a seed of chance and a number make a package, always the same one."""

import copy
from dataclasses import dataclass
from functools import cache
from random import Random

from tests.fuzz.corpus import MANIFEST, Seed, corpus
from tests.fuzz.manifest_mutations import mutate_manifest
from tests.fuzz.zip_model import Archive
from tests.fuzz.zip_mutations import IN_TEXT, MUTATIONS, RARE, mutate_bytes

_RARELY = 0.004


@dataclass(frozen=True)
class Case:
    """A mutated package. `story` names the seed and what was done to it."""

    number: int
    story: str
    package: bytes


@cache
def _seeds() -> tuple[Seed, ...]:
    return corpus()


def make_case(seed: int, number: int) -> Case:
    """The case of that number; the shared folder has to be there, or not, as it was the first time."""
    chance = Random(f"{seed}/{number}")
    start = chance.choice(_seeds())
    archive = copy.deepcopy(start.archive)
    done = [start.name]
    in_manifest = chance.random() < 0.55
    if in_manifest:
        done += _change_manifest(chance, archive)
    if chance.random() < 0.2:
        mutation = chance.choice(IN_TEXT)
        mutation(chance, archive)
        done.append(mutation.__name__)
    if chance.random() < (0.15 if in_manifest else 0.85):
        done += _change_archive(chance, archive)
    data = bytes(archive)
    if len(done) == 1 or chance.random() < 0.08:
        data = mutate_bytes(chance, data)
        done.append("bytes of the file")
    return Case(number, ", ".join(done), data)


def _change_manifest(chance: Random, archive: Archive) -> list[str]:
    for record in archive.records:
        if record.name.endswith(MANIFEST):
            data, what = mutate_manifest(chance, record.data())
            record.put(data)
            return [f"manifest: {what}"]
    return []


def _change_archive(chance: Random, archive: Archive) -> list[str]:
    done = []
    for _ in range(chance.choice((1, 1, 2, 3))):
        mutation = chance.choice(RARE if chance.random() < _RARELY else MUTATIONS)
        mutation(chance, archive)
        done.append(mutation.__name__)
    return done
