"""Verified links to stars: each cluster is an origin and the passages that are verified against that origin.

No transitive closure: in a chain A ~ B ~ C where A and C are unlike, C is no copy of A.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def stars(in_order_of_origin: Sequence[Node], linked: Mapping[Node, Iterable[Node]]) -> dict[Node, Node]:
    """Which origin each passage belongs to; an origin belongs to itself. Passages without a partner are left out.

    `in_order_of_origin` has every passage once, the one that was first published first; the order must be total, for
    it alone decides. The earliest passage that is not yet placed becomes an origin and takes all those linked to it
    that are not yet placed.
    """
    origin_of: dict[Node, Node] = {}
    for node in in_order_of_origin:
        if node in origin_of:
            continue
        members = [other for other in linked.get(node, ()) if other not in origin_of]
        if members:
            origin_of[node] = node
            origin_of.update((member, node) for member in members)
    return origin_of
