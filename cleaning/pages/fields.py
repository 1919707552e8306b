"""What a page says of its article in so many words: in meta elements, in JSON-LD, in the captions of its pictures.

JSON-LD is read as schema.org describes it for a NewsArticle (https://schema.org/NewsArticle), with what real pages do
to it: several objects in a script, a `@graph`, lists where one value is meant, HTML in strings, broken JSON.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..records import Hint
from .markup import Page
from .times import chosen, read_times

_SECTION = ("article:section", "og:article:section", "section", "article.section", "parsely-section", "cxensesection")
_TITLE = ("og:title", "twitter:title")
_DATES_IN_JSON_LD = re.compile(r'"(datePublished|dateModified)"\s*:\s*"([^"]{8,40})"')
_ARTICLE_TYPES = re.compile(r"(?:Article|Posting|Report|Review|WebPage)$")
_TAG = re.compile(r"<[^<>]{1,400}>")
_LONGEST_JSON_LD = 2_000_000
_MOST_CAPTIONS = 50
_SHORTEST_CAPTION = 3
_LONGEST_SECTION = 60
_SHORTEST_SUBTITLE = 20
_LONGEST_SUBTITLE = 600
_NO_SUBTITLE = frozenset(("related", "comment", "navigation", "hidden", "aside"))


@dataclass(frozen=True, slots=True)
class PageHead:
    """What the page says of itself; None and empty where it says nothing. Times are UTC."""

    url: str | None = None
    published_at: datetime | None = None
    updated_at: datetime | None = None
    language: str | None = None
    section: str | None = None
    titles: tuple[str, ...] = ()
    subtitle: str | None = None
    body: str = ""
    """`articleBody`: the text of the story without its layout, as some pages give it; it may be cut or stale."""


def read_head(tree: Any, known_url: str | None) -> PageHead:
    """What meta elements and JSON-LD say, and when the story is of by all that the page says of it."""
    metas, links, scripts = _elements(tree, "meta", "link", "script")
    said = _meta(metas)
    canonical = next((link.get("href") for link in links if link.get("rel") == "canonical"), None)
    # A syndicated copy names the original as its canonical address; its own address says whose page this is.
    own = said.get("og:url")
    url = known_url or _absolute(own, canonical) or _absolute(canonical, own)
    stories = _stories(scripts)
    language = (tree.get("lang") or "").split("-")[0].split("_")[0].lower()
    dates = _said(stories, "datePublished"), _said(stories, "dateModified")
    published_at, updated_at = read_times(tree, said, *dates, url)
    return PageHead(
        url=url,
        published_at=published_at,
        updated_at=updated_at,
        language=language if re.fullmatch("[a-z]{2,3}", language) else None,
        section=_short([*chosen(said, _SECTION), *_said(stories, "articleSection")], _LONGEST_SECTION),
        titles=tuple(dict.fromkeys([*_said(stories, "headline"), *chosen(said, _TITLE)])),
        subtitle=_short(_said(stories, "alternativeHeadline"), _LONGEST_SUBTITLE),
        body=max(_said(stories, "articleBody"), key=len, default=""),
    )


def captions_of(page: Page) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The captions of a page's pictures, and whom they credit, in the order of the page."""
    captions: dict[str, None] = {}
    credits: dict[str, None] = {}
    for block in _blocks_in(page, "caption", "credit"):
        hints = [page.regions[number].hint for number in page.regions_around(block)]
        if any(hint in ("related", "comment", "navigation", "hidden") for hint in hints):
            continue
        kind = credits if hints[-1] == "credit" else captions
        if len(page.texts[block]) >= _SHORTEST_CAPTION and len(kind) < _MOST_CAPTIONS:
            kind[page.texts[block]] = None
        if kind is captions:
            spans = page.spans.get(block, ())
            for credit in dict.fromkeys(number for _, _, number in spans if page.regions[number].hint == "credit"):
                if len(credits) < _MOST_CAPTIONS:
                    start = min(start for start, _, number in spans if number == credit)
                    end = max(end for _, end, number in spans if number == credit)
                    credits[_part(page.texts[block], start, end)] = None
    return tuple(captions), tuple(credits)


def _part(text: str, start: int, end: int) -> str:
    """The part of a text between two numbers of characters, white space not counted."""
    visible = [at for at, character in enumerate(text) if character != " "]
    return text[visible[start] : visible[end - 1] + 1]


def subtitle_of(page: Page) -> str | None:
    """The standfirst, where an element near the head of the page names itself so; the first that reads like one."""
    for block in _blocks_in(page, "subtitle"):
        text, hints = page.texts[block], [page.regions[number].hint for number in page.regions_around(block)]
        if hints[-1] != "subtitle" or page.links[block] > 0 or not _NO_SUBTITLE.isdisjoint(hints):
            continue
        if _SHORTEST_SUBTITLE <= len(text) <= _LONGEST_SUBTITLE:
            return text
    return None


def _blocks_in(page: Page, *hints: Hint) -> list[int]:
    """The blocks in the block elements that say one of these, in the order of the page."""
    found = [range(region.first, region.last) for region in page.regions if region.hint in hints and not region.inline]
    return sorted(set().union(*found))


def _elements(tree: Any, *tags: str) -> list[list[Any]]:
    """The elements of each of some tags, in one walk over the tree."""
    found: dict[str, list[Any]] = {tag: [] for tag in tags}
    for element in tree.iter(*tags):
        found[element.tag].append(element)
    return list(found.values())


def _meta(metas: list[Any]) -> dict[str, str]:
    """The meta elements by property, name or itemprop in small letters; of several of one name the first."""
    said: dict[str, str] = {}
    for element in metas:
        value = (element.get("content") or "").strip()
        for names in (element.get("property"), element.get("name"), element.get("itemprop")):
            for name in names.lower().split() if names and value else ():
                said.setdefault(name, value)
    return said


def _short(said: Iterable[str], most: int) -> str | None:
    return next((text for text in said if len(text) <= most), None)


def _stories(scripts: list[Any]) -> list[dict[str, Any]]:
    """The objects of JSON-LD that could be the article of the page."""
    found: list[dict[str, Any]] = []
    for script in scripts:
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (script.text or "").strip()
        if not 2 <= len(text) <= _LONGEST_JSON_LD:
            continue
        for thing in _objects(_parse(text)):
            kinds = thing.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(kind, str) and _ARTICLE_TYPES.search(kind) for kind in kinds):
                found.append(thing)
    return sorted(found, key=lambda thing: str(thing.get("@type")).endswith("WebPage"))


def _parse(text: str) -> Any:
    text = text.removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        return json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        # A page that breaks its JSON often still has the date in it.
        dates = dict(reversed(_DATES_IN_JSON_LD.findall(text)))
        return {"@type": "Article", **dates} if dates else None


def _objects(said: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(said, list) and depth < 4:
        for entry in said[:200]:
            yield from _objects(entry, depth + 1)
    elif isinstance(said, dict):
        yield said
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            if depth < 4 and isinstance(said.get(name), (list, dict)):
                yield from _objects(said[name], depth + 1)


def _said(stories: list[dict[str, Any]], name: str) -> list[str]:
    """What the stories say under a name, as plain text."""
    said = [story.get(name) for story in stories]
    values = [one for value in said for one in (value if isinstance(value, list) else [value])]
    return [text for one in values if isinstance(one, str) and (text := _plain(one))]


def _plain(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
    return (_TAG.sub("\n", text) if "<" in text else text).strip()


def _absolute(url: str | None, base: str | None) -> str | None:
    try:
        joined = urljoin(base or "", url or "")
        return joined if urlsplit(joined).scheme in ("http", "https") and urlsplit(joined).hostname else None
    except ValueError:
        return None
