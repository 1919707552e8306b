"""A page as blocks of text in the order of the document, with what the elements around each say that it is.

It is read from the tree that trafilatura parsed, so that a page is parsed once: libxml2 writes the tree, and
`markup_walk` walks over what it wrote.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from lxml import etree

from ..records import Hint
from .hints import SPEAKING_TAGS, Said, said_by_element, said_by_names, stems, value_of

if TYPE_CHECKING:
    from .walk import Stems, Table, Walk

_BLOCK_TAGS = frozenset(
    "address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer"  # noqa: SIM905
    " form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td"
    " tfoot th thead tr ul".split()
)
_SILENT_TAGS = frozenset(
    "audio button canvas head iframe img input link math meta noscript object option script select source style svg"  # noqa: SIM905
    " template textarea title video".split()
)
_MARKED_INLINE = frozenset(("span", "small", "time", "cite", "label", "font"))
_MOST_BLOCKS = 20_000
_DEEPEST = 400
_MOST_REMEMBERED = 65_536


@dataclass(slots=True)
class Region:
    """An element that says what it is: the blocks from `first` up to `last`."""

    hint: Hint
    said: str
    element: int
    first: int
    last: int
    inline: bool


@dataclass(slots=True)
class Page:
    """The blocks of a page in the order of the document, and the regions that say what they are.

    A block is a run of text that no block element interrupts; each list of blocks has an entry for each. Elements are
    numbers, in the order of the document; -1 is what stands around the root.
    """

    texts: list[str]
    keys: list[str]
    """The texts without white space."""
    elements: list[int]
    """The block element that holds a block."""
    links: list[float]
    """The share of the characters of a block that are links."""
    regions: list[Region]
    """Those that hold text, in the order of the document."""
    spans: dict[int, list[tuple[int, int, int]]]
    """Parts of the key of a block that stand in an inline region: start, end, number of the region."""
    _markup: bytes
    _parents: list[int]
    _within: list[int]
    _names: memoryview
    _attributes: memoryview
    _numbers: dict[int, int]
    """The numbers of the regions of elements."""
    _known_around: dict[int, tuple[int, ...]] = field(default_factory=lambda: {-1: ()})

    def regions_around(self, block: int) -> tuple[int, ...]:
        """The numbers of the regions of block elements around a block, the outermost first."""
        return self._regions_within(self._within[self.elements[block]])

    def _regions_within(self, element: int) -> tuple[int, ...]:
        known = self._known_around.get(element)
        if known is None:
            parent = self._parents[element]
            known = self._regions_within(self._within[parent]) if parent >= 0 else ()
            if element in self._numbers:
                known = (*known, self._numbers[element])
            self._known_around[element] = known
        return known

    def tag(self, element: int) -> str:
        """The tag of an element; empty for what stands around the root."""
        if element < 0:
            return ""
        return self._markup[self._names[element, 0] : self._names[element, 1]].decode()

    def parent(self, element: int) -> int:
        return self._parents[element] if element >= 0 else -1

    def around(self, element: int) -> Iterator[int]:
        """The elements around an element, from the innermost to -1."""
        while element >= 0:
            element = self._parents[element]
            yield element

    def classes(self, element: int) -> str:
        """The class of an element as it is written; empty where it has none."""
        return self._attribute(element, 0)

    def id(self, element: int) -> str:
        return self._attribute(element, 1)

    def _attribute(self, element: int, column: int) -> str:
        start = self._attributes[element, 2 * column] if element >= 0 else -1
        return value_of(self._markup[start : self._attributes[element, 2 * column + 1]]) if start >= 0 else ""


def read_page(tree: Any) -> Page:
    """The blocks of a parsed page (an lxml tree, which stays as it is). Bounded: beyond 20,000 blocks it stops."""
    from .walk import walk

    body = tree.find("body")
    markup = etree.tostring(tree if body is None else body, encoding="utf-8", with_tail=False)
    walked = walk(markup, *_tables(), most_blocks=_MOST_BLOCKS, deepest=_DEEPEST)
    written = walked.text.tobytes()
    elements = walked.blocks[:, 0].tolist()
    parents = walked.parents.tolist()
    regions = _regions(markup, walked, parents)
    numbers = {region.element: number for number, region in enumerate(regions)}
    return Page(
        texts=written.decode("utf-8", "replace").split("\n")[:-1],
        keys=written.replace(b" ", b"").decode("utf-8", "replace").split("\n")[:-1],
        elements=elements,
        links=(walked.blocks[:, 2] / walked.blocks[:, 1]).tolist(),
        regions=regions,
        spans=_spans(walked, numbers),
        _markup=markup,
        _parents=parents,
        _within=walked.within.tolist(),
        _names=walked.names.data,
        _attributes=walked.attributes.data,
        _numbers=numbers,
    )


@cache
def _tables() -> tuple[Table, Stems]:
    """What `walk` has to know of tags and of names."""
    from .walk import BLOCK, INLINE, LINK, SILENT, SPEAKING, stem_table, tag_table

    meanings = dict.fromkeys(_BLOCK_TAGS, BLOCK) | dict.fromkeys(_SILENT_TAGS, SILENT) | {"a": LINK}
    meanings |= dict.fromkeys(SPEAKING_TAGS, SPEAKING) | dict.fromkeys(_MARKED_INLINE, INLINE)
    return tag_table(meanings), stem_table(stems())


def _regions(markup: bytes, walked: Walk, parents: list[int]) -> list[Region]:
    """The elements that hold text and say what they are, in the order of the document."""
    places = walked.regions[walked.marked[:, 0]]
    holds_text = places[:, 0] < places[:, 1]
    marked, digests = walked.marked[holds_text], walked.digests[holds_text].tolist()
    said_by = _said_by_digest(markup, walked, digests, marked[:, 0].tolist())
    regions: list[Region] = []
    reach, names, attributes = walked.regions.data, walked.names.data, walked.attributes.data
    for (element, says_more), digest in zip(marked.tolist(), digests, strict=True):
        said = said_by[digest]
        if says_more:
            tag = markup[names[element, 0] : names[element, 1]].decode()
            role = markup[attributes[element, 4] : attributes[element, 5]]
            style = markup[attributes[element, 6] : attributes[element, 7]]
            said = said_by_element(tag, said, role=role, style=style, hidden=attributes[element, 8] > 0)
            if tag == "footer" and _is_in_quotation(element, markup, walked, parents):
                continue
        if said is not None:
            last = min(reach[element, 1], len(walked.blocks))
            regions.append(Region(*said, element, reach[element, 0], last, reach[element, 2] > 0))
    return regions


def _said_by_digest(markup: bytes, walked: Walk, digests: list[int], elements: list[int]) -> dict[int, Said]:
    """What the class and id of elements say, by their digests: pages of one outlet have the same again and again."""
    if len(_SAID) > _MOST_REMEMBERED:
        _SAID.clear()
    new = set(digests).difference(_SAID)
    if new:
        element_of = dict(zip(digests, elements, strict=True))
        rows = walked.attributes[[element_of[digest] for digest in new]].tolist()
        named = [(markup[row[0] : row[1]], markup[row[2] : row[3]]) for row in rows]
        said_by = said_by_names({value for both in named for value in both})
        _SAID.update(
            (digest, said_by[class_] or said_by[id_]) for digest, (class_, id_) in zip(new, named, strict=True)
        )
    return _SAID


_SAID: dict[int, Said] = {}


def _is_in_quotation(element: int, markup: bytes, walked: Walk, parents: list[int]) -> bool:
    """Whether the innermost block around an element is a quotation, whose footer names whom it quotes."""
    while (element := parents[element]) >= 0:
        start, end = walked.names[element]
        tag = markup[start:end].decode()
        if tag in _BLOCK_TAGS:
            return tag == "blockquote"
    return False


def _spans(walked: Walk, numbers: dict[int, int]) -> dict[int, list[tuple[int, int, int]]]:
    found: dict[int, list[tuple[int, int, int]]] = {}
    for block, start, end, element in walked.spans.tolist():
        while element >= 0 and element not in numbers:
            element = int(walked.outer[element])
        if element < 0:
            continue
        number = numbers[element]
        spans = found.setdefault(block, [])
        if spans and spans[-1][1:] == (start, number):
            spans[-1] = (spans[-1][0], end, number)
        else:
            spans.append((start, end, number))
    return found
