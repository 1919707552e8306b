"""What the page says of each line that was extracted from it: how much of it is link, what stands around it.

trafilatura gives no offsets into the page, so the lines are found among its blocks by what they say, white space apart.

What a class says is a claim, not a proof: a theme writes `comments-open` on its body and `has-newsletter` on the story.
So an element is believed only where it holds a small part of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from ..records import Hint, Markup, Segment
from ..segments import segments
from .markup import Page, Region

Lines = Sequence[tuple[Segment, str, int | None]]
"""The lines of a text, each with what it says (`line_key`) and the number of the block of the page that says it."""

_PREFIX = 24
_SMALL_PART = 0.3
_NEARLY_ALL = 0.9
_MOST_ABOVE = 8
_LONG_ABOVE = 1
_LONGEST_TITLE = 300
_AT_THE_EDGES = frozenset(("byline", "date"))
_SHORTEST_IN_BODY = 20
_MOST_OF_BODY = 0.8
_LONG_BELOW = 120
_LONG_LINE = 60
_LEAST_PARAGRAPHS = 3
_LEAST_COPIED = 4
_STORY_SHARE = 0.85
_SOME_LINKS = 0.5
_STRENGTH: dict[Hint, int] = {
    "hidden": 9,
    "comment": 8,
    "newsletter": 7,
    "share": 7,
    "ad": 7,
    "related": 6,
    "cta": 6,
    "bio": 5,
    "tags": 5,
    "navigation": 5,
    "caption": 4,
    "credit": 4,
    "byline": 3,
    "date": 3,
    "footer": 2,
    "aside": 1,
    "subtitle": 1,
}
_POST_ID = re.compile(r"(?:^|\s)post-(\d+)(?:\s|$)")
_POST_OF_PAGE = re.compile(r"(?:^|\s)postid-(\d+)(?:\s|$)")


def align(text: str, page: Page) -> list[tuple[Segment, str, int | None]]:
    """The lines of a text, each with its key (`line_key`) and the first block that says it; None where none does."""
    said = [(line, line_key(text[line.start : line.end])) for line in segments(text)]
    exact: dict[str, list[int]] = {key: [] for _, key in said}
    for at, block_key in enumerate(page.keys):
        if block_key in exact:
            exact[block_key].append(at)
    starting: dict[str, list[int]] | None = None
    found: list[tuple[Segment, str, int | None]] = []
    after = 0
    for line, key in said:
        numbers = exact[key]
        if not numbers and len(key) >= _PREFIX:
            starting = _by_prefix(page) if starting is None else starting
            numbers = _alike(key, starting, page)
        number: int | None = None
        if numbers:
            place = bisect_left(numbers, after)
            number = numbers[place] if place < len(numbers) else numbers[-1]
            if number >= after:
                after = number + 1
        found.append((line, key, number))
    return found


def line_key(line: str) -> str:
    """What a line says, without white space and the marks that trafilatura puts before list items and cells."""
    return "".join(line.lstrip("- |*•·\t").split())


def _by_prefix(page: Page) -> dict[str, list[int]]:
    starting: dict[str, list[int]] = {}
    for at, key in enumerate(page.keys):
        starting.setdefault(key[:_PREFIX], []).append(at)
    return starting


def _alike(key: str, starting: dict[str, list[int]], page: Page) -> list[int]:
    """Blocks that start as the line does: trafilatura may have dropped part of a block, or joined two."""
    return [n for n in starting.get(key[:_PREFIX], ()) if abs(len(page.keys[n]) - len(key)) < 0.5 * len(key) + 20]


def evidence(
    text: str,
    page: Page,
    lines: Lines,
    *,
    titles: Sequence[str] = (),
    subtitle: str | None = None,
    body: str = "",
) -> tuple[Markup, ...]:
    """What the page says of the lines of a text, where it says anything: links, or what a line is.

    `lines` are the lines with their blocks (`align`), `titles` and `subtitle` what the page has as such for its story,
    `body` the text of the story as JSON-LD gives it, if it does.
    """
    hints = _trusted_hints(page, lines)
    own_post = _own_post(page, lines)
    posts: dict[int, str | None] = {-1: None}
    title_keys = {key for title in titles if (key := _key(title))}
    subtitle_key = _key(subtitle or "")
    body_key = _key(body)
    outside = _outside_the_body(lines, body_key) | _below_the_story(page, lines)
    copies = _second_copies(text, lines)
    found: list[Markup] = []
    title_was = False
    for number, ((line, key, at), (hint, said)) in enumerate(zip(lines, hints, strict=True)):
        if hint is None and number in outside:
            hint, said = "outside", "below the story"
        if hint is None and number in copies:
            hint, said = "second_copy", "said above"
        if at is not None and own_post and hint != "hidden" and _post_around(page, at, posts) not in (None, own_post):
            hint, said = "other_story", "another post"
        if not title_was and number < _MOST_ABOVE:
            tag = _tag_around(page, at)
            if _heads_the_story(tag, key, title_keys):
                title_was, hint, said = True, "title", f"<{tag}>" if tag == "h1" else "headline"
        # Crossheads call themselves subtitles, too: only the one that the page has for its story is.
        if subtitle_key and key == subtitle_key and number < _MOST_ABOVE:
            hint, said = "subtitle", "subtitle"
        elif hint == "subtitle":
            hint, said = None, None
        if hint not in ("title", "hidden", "other_story") and len(key) >= _SHORTEST_IN_BODY and key in body_key:
            continue
        links = 0.0 if at is None else round(page.links[at], 2)
        if hint is not None or links >= _SOME_LINKS:
            found.append(Markup(line.start, line.end, _tag_around(page, at), links, hint, said))
        if at is not None and hint is None and at in page.spans:
            found.extend(_spans(text, line, page, at))
    return tuple(found)


def _tag_around(page: Page, block: int | None) -> str:
    return "" if block is None else page.tag(page.elements[block])


def _trusted_hints(page: Page, lines: Lines) -> list[tuple[Hint | None, str | None]]:
    """For each line what the blocks around it say that it is, as far as that can be believed.

    A hint that would take a good part of the text is none: the captions of a picture story are the story, and so are
    paragraphs that are hidden until the reader pays. Dates and names in the middle are those of a chronology.
    """
    weights = _weights(page, lines)
    hints = [(None, None) if at is None else _strongest(page, at, weights) for _, _, at in lines]
    held: Counter[Hint | None] = Counter()
    for (line, _, _), (hint, _) in zip(lines, hints, strict=True):
        held[hint] += line.end - line.start
    long = [number for number, (line, _, _) in enumerate(lines) if _is_long(line)]
    middle = range(long[min(_LONG_ABOVE, len(long) - 1)], long[-1]) if long else range(0)
    total = sum(held.values())
    return [
        (None, None)
        if hint is not None and (held[hint] >= _SMALL_PART * total or (hint in _AT_THE_EDGES and number in middle))
        else (hint, said)
        for number, (hint, said) in enumerate(hints)
    ]


def _heads_the_story(tag: str, key: str, titles: set[str]) -> bool:
    """Whether a line is the title: set as one, or the same, with or without the name of the outlet behind it."""
    if tag == "h1" and len(key) <= _LONGEST_TITLE:
        return True
    return key in titles or (len(key) >= _SHORTEST_IN_BODY and any(title.startswith(key) for title in titles))


def _below_the_story(page: Page, lines: Lines) -> set[int]:
    """The numbers of the lines behind the element that holds nearly all of the story's long lines."""
    long = [
        (number, line.end - line.start, at)
        for number, (line, _, at) in enumerate(lines)
        if at is not None and _is_long(line)
    ]
    last = long[-1][0] if long else len(lines)
    below = [(number, at) for number, (_, _, at) in enumerate(lines[last + 1 :], start=last + 1) if at is not None]
    if len(long) < _LEAST_PARAGRAPHS or not below:
        return set()
    held: Counter[int] = Counter()
    for _, characters, at in long:
        held[page.parent(page.elements[at])] += characters
    for parent, characters in list(held.items()):
        for element in page.around(parent):
            held[element] += characters
    enough = _STORY_SHARE * sum(characters for _, characters, _ in long)
    _, longest = max((characters, at) for _, characters, at in long)
    home = next((element for element in page.around(page.elements[longest]) if held[element] >= enough), -1)
    return {number for number, at in below if home >= 0 and home not in page.around(page.elements[at])}


def _second_copies(text: str, lines: Lines) -> set[int]:
    """The numbers of the long lines that run on as long lines above do: the story, or most of it, once more."""
    place_of: dict[str, int] = {}
    long = [(number, text[line.start : line.end]) for number, (line, _, _) in enumerate(lines) if _is_long(line)]
    found: set[int] = set()
    run: list[int] = []
    expected = -1
    for place, (number, said) in enumerate([*long, (-1, "")]):
        first = place_of.setdefault(said, place)
        if run and first != expected:
            found.update(run if len(run) >= max(_LEAST_COPIED, len(place_of) // 2) else ())
            run = []
        if first != place:
            run.append(number)
            expected = first + 1
    return found


def _is_long(line: Segment) -> bool:
    return line.end - line.start >= _LONG_LINE


def _key(text: str) -> str:
    return "".join(text.split())


def _weights(page: Page, lines: Lines) -> list[int]:
    """How many characters of the text stand in the blocks before each block: sums, for shares of regions."""
    sums = [0] * (len(page.keys) + 1)
    for line, _, at in lines:
        if at is not None:
            sums[at + 1] += line.end - line.start
    for number in range(1, len(sums)):
        sums[number] += sums[number - 1]
    return sums


def _strongest(page: Page, block: int, weights: list[int]) -> tuple[Hint | None, str | None]:
    """The hint that says most of a block, of all regions around it that hold but a small part of the text."""
    best: Region | None = None
    for number in page.regions_around(block):
        region = page.regions[number]
        if weights[region.last] - weights[region.first] >= _SMALL_PART * weights[-1]:
            continue
        if best is None or _STRENGTH[region.hint] > _STRENGTH[best.hint]:
            best = region
    for start, end, number in page.spans.get(block, ()):
        region = page.regions[number]
        whole = end - start >= _NEARLY_ALL * len(page.keys[block])
        if whole and (best is None or _STRENGTH[region.hint] > _STRENGTH[best.hint]):
            best = region
    return (best.hint, best.said) if best else (None, None)


def _spans(text: str, line: Segment, page: Page, block: int) -> Iterator[Markup]:
    """The parts of a line that stand in an element that is not shown, such as a card that a pointer calls up."""
    said = text[line.start : line.end]
    visible = [at for at, character in enumerate(said) if not character.isspace()]
    if "".join(said.split()) != page.keys[block]:
        return
    for start, end, number in page.spans[block]:
        region = page.regions[number]
        if region.hint == "hidden":
            yield Markup(
                line.start + visible[start],
                line.start + visible[end - 1] + 1,
                page.tag(region.element),
                1.0,
                "hidden",
                region.said,
            )


def _own_post(page: Page, lines: Lines) -> str | None:
    """The post that the page is of, where its body names one."""
    found = _POST_OF_PAGE.search(page.classes(0)) if any(at is not None for _, _, at in lines) else None
    return found.group(1) if found else None


def _post_around(page: Page, block: int, known: dict[int, str | None]) -> str | None:
    """The number of the innermost WordPress post around a block, from id or class; `known` are those of elements."""
    way = []
    element = page.elements[block]
    while element not in known:
        way.append(element)
        element = page.parent(element)
    post = known[element]
    for inner in reversed(way):
        found = _POST_ID.search(page.id(inner)) or _POST_ID.search(page.classes(inner))
        post = known[inner] = found.group(1) if found else post
    return post


def _outside_the_body(lines: Lines, body_key: str) -> set[int]:
    """The numbers of the lines above and below what JSON-LD gives as the story, where it gives nearly all of it."""
    keys = [key for _, key, _ in lines]
    inside = [number for number, key in enumerate(keys) if len(key) >= _SHORTEST_IN_BODY and key in body_key]
    if not inside:
        return set()
    held = sum(len(keys[number]) for number in inside)
    if held < _MOST_OF_BODY * sum(map(len, keys)):
        return set()
    below = range(inside[-1] + 1, len(keys))
    if sum(len(keys[number]) >= _LONG_BELOW for number in below) > 2:
        return set()
    return {*range(inside[0]), *below}
