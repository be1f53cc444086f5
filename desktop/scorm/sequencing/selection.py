"""Selection and randomization of children (SN book, 4.7; SR processes)."""

from desktop.scorm.sequencing.activity import Activity
from desktop.scorm.sequencing.definition import Timing
from desktop.scorm.sequencing.tree import ActivityTree


def applies(tree: ActivityTree, cluster: Activity, timing: Timing) -> bool:
    """Steps 1 to 5 that both processes share: whether anything is to be done for this cluster now."""
    state = tree[cluster]
    if cluster.is_leaf or state.suspended or state.active or timing is Timing.NEVER:  # 1, 2, 3
        return False
    if timing is Timing.ONCE:
        return state.attempts == 0  # 4: Activity Progress Status is still False
    return True  # 5


def select_children(tree: ActivityTree, cluster: Activity) -> None:
    """Select Children Process [SR.1].

    The book leaves "on each new attempt" undefined; it selects afresh each time here. Chosen children keep the order
    of the manifest.
    """
    controls = cluster.sequencing.randomization
    if not applies(tree, cluster, controls.selection_timing):
        return
    count = controls.select_count
    if count is None or count >= len(cluster.children):
        return
    chosen = sorted(tree.random.sample(range(len(cluster.children)), count))
    tree.set_available(cluster, [cluster.children[place] for place in chosen])
    tree.say("SR.1", cluster, f"selected {count} of {len(cluster.children)}")


def randomize_children(tree: ActivityTree, cluster: Activity) -> None:
    """Randomize Children Process [SR.2]."""
    controls = cluster.sequencing.randomization
    if not controls.reorder_children or not applies(tree, cluster, controls.randomization_timing):
        return
    kids = list(tree.kids(cluster))
    tree.random.shuffle(kids)
    tree.set_available(cluster, kids)
    tree.say("SR.2", cluster, "reordered")


def arrange(tree: ActivityTree, cluster: Activity) -> None:
    """Select, then reorder what was selected. A rehearsal does neither: its random source is the real one."""
    if not tree.rehearsing:
        select_children(tree, cluster)
        randomize_children(tree, cluster)
