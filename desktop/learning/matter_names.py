"""What is needed to tell people of a matter: whose it is, on which course, on which machines."""

from collections.abc import Iterable

from desktop.learning.access import Access
from desktop.learning.policy import Action
from desktop.store import matter_names
from desktop.store.matter_names import MatterNames
from desktop.store.matters import KeptMatter

# The layers above take the record from here.
__all__ = ["MatterNames", "names_in"]


def names_in(access: Access, matters: Iterable[KeptMatter]) -> MatterNames:
    """The names of all that these matters name. Raises NotAllowed, StoreError."""
    told = [matter.document for matter in matters]
    whom = {one for matter in told for one in (matter.learner, matter.settled_by) if one is not None}
    packages = {matter.package for matter in told if matter.package is not None}
    tries = {matter.attempt for matter in told if matter.attempt is not None}
    tries |= {side.attempt for matter in told for side in matter.sides if side.attempt is not None}
    return access.read(Action.SEE_SYNC, lambda connection: matter_names.matter_names(connection, whom, packages, tries))
