"""Each rule of merging has a test that notices when it is broken; all of them: `make mutants`."""

from collections import Counter
from pathlib import Path

import pytest

from tests.sync.mutants.laboratory import PROJECT, Fate, Laboratory, UnfitMutant
from tests.sync.mutants.mutants import MUTANTS, Mutant

ONE_OF_EACH_FILE = list({mutant.file: mutant for mutant in MUTANTS}.values())


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_every_mutant_fits_the_source_as_it_is(mutant: Mutant) -> None:
    assert (PROJECT / mutant.file).read_text("utf-8").count(mutant.source) == 1
    assert mutant.source != mutant.instead


def test_each_has_a_name_of_its_own() -> None:
    assert set(Counter(mutant.name for mutant in MUTANTS).values()) == {1}


@pytest.fixture(scope="module")
def laboratory(tmp_path_factory: pytest.TempPathFactory) -> Laboratory:
    found = Laboratory.in_folder(tmp_path_factory.mktemp("mutants"))
    found.check(ONE_OF_EACH_FILE)
    return found


class TestLaboratory:
    @pytest.mark.parametrize("mutant", ONE_OF_EACH_FILE, ids=lambda mutant: mutant.name)
    def test_a_mutant_is_killed_and_the_source_is_sound_again(self, laboratory: Laboratory, mutant: Mutant) -> None:
        assert laboratory.fate(mutant) is Fate.KILLED
        assert (laboratory.folder / mutant.file).read_bytes() == (PROJECT / mutant.file).read_bytes()

    def test_one_that_breaks_nothing_survives(self, laboratory: Laboratory) -> None:
        first = MUTANTS[0]
        harmless = Mutant("harmless", first.file, first.source, f"{first.source}", first.killer)
        assert laboratory.fate(harmless) is Fate.SURVIVED

    def test_one_that_does_not_fit_any_more_is_no_success(self, laboratory: Laboratory, tmp_path: Path) -> None:
        with pytest.raises(UnfitMutant, match="stands 0 times"):
            laboratory.fate(Mutant("unfit", "sync/clock.py", "no such line", "", MUTANTS[0].killer))

    def test_one_whose_source_can_not_even_be_read_is_no_success(self, laboratory: Laboratory) -> None:
        first = MUTANTS[0]
        with pytest.raises(UnfitMutant, match="could not be run"):
            laboratory.fate(Mutant("torn", first.file, first.source, "(((", first.killer))
