"""Paragraphs of the story that the extractor joined or lost: parted, and put back where they stood.

They are put back only on strong evidence: a block of prose, with few links, that nothing around it calls anything
else, in the very element that holds extracted paragraphs of the story, in a sister of it (same tag and classes), or in
the text of the story that the page gives as JSON-LD.
"""

from __future__ import annotations

from collections import Counter

from ..prose import count_words, reads_like_prose
from ..rules.rule import fold
from .evidence import Lines, line_key
from .markup import Page

_TAKEN_TAGS = frozenset(("p", "li", "blockquote", "div", "section", "article", "span"))
_LISTS = frozenset(("ul", "ol", "blockquote"))
_LEAVES = frozenset(("p", "li", "h2", "h3", "h4", "h5", "dd", "dt", "span"))
_MOST_LINKS = 0.3
_SISTERS = 2
_SHORTEST_KEY = 40
_PARAGRAPH = 60
_PROBE = 32
_MOST_GROWTH = 4.0
_LARGE_PART = 0.3


def find_lost(text: str, page: Page, lines: Lines, body_key: str) -> list[int]:
    """The numbers of the blocks that belong to the story and that the text lacks, in order.

    `lines` are the lines of `text` with their blocks (`evidence.align`); `body_key` is the JSON-LD story without white
    space, or empty.
    """
    found = {block for _, _, block in lines if block is not None}
    story = [number for number in sorted(found) if len(page.keys[number]) >= _PARAGRAPH]
    own = _own_regions(page, story)
    could_be = [
        number
        for number, (key, links) in enumerate(zip(page.keys, page.links, strict=True))
        if len(key) >= _SHORTEST_KEY
        and links <= _MOST_LINKS
        and number not in found
        and own.issuperset(page.regions_around(number))
        and page.tag(page.elements[number]) in _TAKEN_TAGS
    ]
    if not (story and could_be):
        return []
    homes = Counter(_home(page, number) for number in story)
    families: Counter[tuple[str, str] | None] = Counter()
    for home, paragraphs in homes.items():
        families[_family(page, home)] += paragraphs
    known = line_key("".join(text.split()))
    lost: list[int] = []
    room = _MOST_GROWTH * len(text)
    for number in could_be:
        key, said = page.keys[number], page.texts[number]
        home = _home(page, number)
        family = _family(page, home)
        at_home = home in homes or (family is not None and families[family] >= _SISTERS)
        if not (at_home or (body_key and key in body_key)) or _is_known(key, known):
            continue
        if said.startswith("©") or not _is_prose(said):
            continue
        room -= len(said)
        if room < 0:
            break
        known += key
        lost.append(number)
    return lost


def part_joined(text: str, page: Page, lines: Lines) -> str:
    """The text with a line for each block, where a line is several blocks of the page in a row.

    trafilatura joins all that an article holds into one line where it finds little text, as in a short report and in
    one that is written without spaces. What a line break parts stays one line.
    """
    pieces: list[str] = []
    at = 0
    for line, key, block in lines:
        if block is not None and page.keys[block] == key:
            continue
        blocks = _in_a_row("".join(text[line.start : line.end].split()), page)
        if len({page.elements[number] for number in blocks}) > 1:
            parts = [page.texts[blocks[0]]]
            for number in blocks[1:]:
                mark = " " if page.elements[number] == page.elements[number - 1] else "\n"
                parts += (mark, page.texts[number])
            pieces += (text[at : line.start], *parts)
            at = line.end
    return "".join((*pieces, text[at:])) if pieces else text


def _in_a_row(key: str, page: Page) -> range:
    """The blocks that say together what a line says, white space apart; none where there are no such blocks."""
    for first, start in enumerate(page.keys):
        if not key.startswith(start):
            continue
        length, last = len(start), first + 1
        while last < len(page.keys) and length < len(key) and key.startswith(page.keys[last], length):
            length += len(page.keys[last])
            last += 1
        if length == len(key):
            return range(first, last)
    return range(0)


def _is_known(key: str, known: str) -> bool:
    """Whether a text has a block, though perhaps without a part of it: its beginning, its middle or its end."""
    return any(key[at : at + _PROBE] in known for at in (0, (len(key) - _PROBE) // 2, len(key) - _PROBE))


def put_back(text: str, page: Page, lines: Lines, lost: list[int]) -> str:
    """The text with the lost blocks as lines of their own, each behind the line that stands before it on the page."""
    if not lost:
        return text
    after: dict[int, list[str]] = {}
    for number in lost:
        before = [(block, line.end) for line, _, block in lines if block is not None and block < number]
        _, end = max(before, default=(0, 0))
        said = page.texts[number]
        after.setdefault(end, []).append(f"- {said}" if page.tag(page.elements[number]) == "li" else said)
    pieces: list[str] = []
    at = 0
    for end in sorted(after):
        pieces.append(text[at:end])
        block_lines = "\n".join(after[end])
        pieces.append(f"{block_lines}\n" if end == 0 else f"\n{block_lines}")
        at = end
    return "".join([*pieces, text[at:]])


def _own_regions(page: Page, story: list[int]) -> set[int]:
    """The regions that hold a good part of the story, whatever their names say."""
    total = sum(len(page.keys[number]) for number in story)
    held: Counter[int] = Counter()
    for number in story:
        for region in page.regions_around(number):
            held[region] += len(page.keys[number])
    return {region for region, characters in held.items() if characters >= _LARGE_PART * total}


def _is_prose(said: str) -> bool:
    folded = fold(said)
    return reads_like_prose(folded, count_words(folded))


def _home(page: Page, block: int) -> int:
    """The element that holds the paragraphs: past the paragraph itself, lists and quotations."""
    element = page.elements[block]
    if page.tag(element) in _LEAVES:
        element = page.parent(element)
    while page.tag(element) in _LISTS:
        element = page.parent(element)
    return element


def _family(page: Page, home: int) -> tuple[str, str] | None:
    """Tag and classes of an element; None where it has no class, for then it is like any other."""
    classes = " ".join(sorted(page.classes(home).split()))
    return (page.tag(home), classes) if classes else None
