"""When a page says that its story was published, and when it was updated; in the order in which it is to be believed.

The day of publication says who copied whom, so it is taken from nothing that could mean another day: not from what
speaks of an update, not from other stories or comments on the page, not from the text of the story.
"""

from __future__ import annotations

import itertools
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Literal

import lxml.html
from htmldate import find_date
from lxml import etree
from trafilatura.settings import set_date_params

from ..dates import MOST_EXACT, exactness, parse_date
from ..rules.dates.words import PUBLISHED, UPDATED
from .hints import Said, names_publication, names_update, said_by_names

Mark = Literal["published", "updated", "other"]
"""`other`: when it was first saved, for one."""

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "article.published",
    "og:published_time",
    "published_time",
    "datepublished",
    "og:datepublished",
    "parsely-pub-date",
    "pubdate",
    "og:pubdate",
    "pub_date",
    "publish-date",
    "publish_date",
    "dc.date.issued",
    "date",
    "dc.date",
)
_UPDATED = (
    "article:modified_time",
    "og:article:modified_time",
    "article:modified",
    "article.updated",
    "og:modified_time",
    "og:updated_time",
    "updated_time",
    "lastmod",
    "last-modified",
    "datemodified",
    "dcterms.modified",
)
_ITEMS: dict[str, Mark] = {
    "datepublished": "published",
    "datemodified": "updated",
    "dateupdated": "updated",
    "datecreated": "other",
    "uploaddate": "other",
}
# "9 maj 2024" is a day in May, and "MAJ 9/5/2024" an update.
_SAYS = re.compile(
    rf"(?<![^\W\d_])(?<!\d )(?<!\d\. )(?:(?P<updated>{UPDATED})|(?P<published>{PUBLISHED}))(?![^\W\d_])", re.I
)
_SPEAKING = "//body//*[self::time or @pubdate or contains(@itemprop, 'date') or {}]".format(
    " or ".join(
        f"contains(@{name}, '{part}')" for name in ("class", "itemprop") for part in ("ublish", "pdate", "odifi")
    )
)
_LINKED_HEADING = "boolean(.//h2//a | .//h3//a | .//a//h2 | .//a//h3)"
_NOT_OURS = frozenset(("nav", "aside", "blockquote"))
_OF_OTHERS = frozenset(("related", "comment", "navigation", "aside", "ad"))
_NO_PUBLICATION = re.compile(r"image|modif|updat|lastmod|expir", re.I)
_NO_LINES = frozenset(("h1", "h2", "h3", "a", "time", "script", "style", "noscript", "template"))
_DAY_AND_YEAR = re.compile(r"\d\D.*\d{4}|\d{4}\D.*\d|\d[./-]\d{1,2}[./-]\d\d")
# The names of a weekday and a month. What has more is no date, and dateparser takes its time to say so.
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_MOST_LONG_WORDS = 2
_LONGEST_LINE = 120
_MOST_AROUND = 4
_LONGEST_TEASER = 500
_SHORTEST_DATE = 6
_LONGEST_DATE = 60
_SHORTEST_PARAGRAPH = 80
_HEAD_PARAGRAPHS = 3
_SAME_DAY = timedelta(hours=36)
"""A day without its hour or its zone, and a time in UTC that is the same day somewhere, lie no further apart."""
_log = logging.getLogger(__name__)


def read_times(
    tree: Any, said: Mapping[str, str], published: Iterable[str], updated: Iterable[str], url: str | None
) -> tuple[datetime | None, datetime | None]:
    """When the story was published and when it was updated, in UTC; None where the page does not say.

    `said` are the meta elements by their names; `published` and `updated` what JSON-LD says of the story. Believed are,
    in this order: JSON-LD, meta elements, elements that schema.org, their classes or the words before them mark; and
    for the publication the day in the address, a time alone at the head of the story, and what htmldate finds there.
    The first gives the day. Where it names no hour, or no zone, the next that does and is of that day gives the hour.
    """
    marked = cache(lambda: list(_marked(tree)))
    return (
        _best(_published(tree, said, published, marked, url)),
        _best(_updated(said, updated, marked)),
    )


def _best(evidence: Iterable[str]) -> datetime | None:
    best, exact = None, -1
    for written in evidence:
        found = parse_date(written)
        if found and (best is None or (exactness(written) > exact and abs(found - best) <= _SAME_DAY)):
            best, exact = found, exactness(written)
        if exact == MOST_EXACT:
            break
    return best


_Marked = Callable[[], list[tuple[Mark, str]]]


def _updated(said: Mapping[str, str], json_ld: Iterable[str], marked: _Marked) -> Iterator[str]:
    yield from json_ld
    yield from chosen(said, _UPDATED)
    yield from (written for mark, written in marked() if mark == "updated")


def _published(
    tree: Any, said: Mapping[str, str], json_ld: Iterable[str], marked: _Marked, url: str | None
) -> Iterator[str]:
    yield from json_ld
    yield from chosen(said, _PUBLISHED)
    yield from (written for mark, written in marked() if mark == "published")
    yield from _found_by_htmldate((), url)
    yield from _found_by_htmldate(_other_metas(tree), None)
    head = list(_head(tree))
    yield from _of_one_day(_written(element) for element in head if element.tag == "time" and _is_alone(element))
    yield from _of_one_day(written for element in head if _is_line(element) for written in _in_line(element))


def _of_one_day(evidence: Iterable[str]) -> list[str]:
    """The dates that are written, where all are of one day; else none, for nothing says which is which."""
    found = {written: date.date() for written in evidence if (date := parse_date(written))}
    return list(found) if len(set(found.values())) == 1 else []


def chosen(said: Mapping[str, str], names: Iterable[str]) -> list[str]:
    """What meta elements say, by their names, in the order in which these names are to be believed."""
    return [said[name] for name in names if name in said]


def _marked(tree: Any) -> Iterator[tuple[Mark, str]]:
    """What elements of the body that are marked as the one or the other say, in the order of the page."""
    for element in tree.xpath(_SPEAKING):
        mark = _mark(element)
        if mark in ("published", "updated") and not _is_of_others(element) and (written := _written(element)):
            yield mark, written


def _mark(element: Any) -> Mark | None:
    """What a time is that of: by its own item, class and words, by the words before it, by its line."""
    said = _said(element.text_content()[:_LONGEST_LINE])
    if said == {"updated"}:
        return "updated"
    items = (element.get("itemprop") or "").lower().split()
    item = next((_ITEMS[item] for item in items if item in _ITEMS), None)
    if item:
        return item
    names = _names(element)
    if element.get("pubdate") is not None or names_publication(names):
        # WordPress writes "entry-date published updated" on the time of a story that nobody has changed.
        return "published"
    if names_update(names):
        return "updated"
    line = _line(element)
    said = said or _said(_before(element, line[-1]))
    if len(said) == 1:
        return next(iter(said))
    for around in line:
        names = _names(around)
        if names_publication(names) != names_update(names):
            return "published" if names_publication(names) else "updated"
    return None


def _names(element: Any) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _said(text: str) -> set[Mark]:
    return {"updated" if match["updated"] else "published" for match in _SAYS.finditer(text)}


def _line(element: Any) -> list[Any]:
    """An element and those around it that hold nothing but its line, the innermost first."""
    line = [element]
    for around in itertools.islice(element.iterancestors(), _MOST_AROUND):
        if around.tag in ("body", "article", "main") or len(_text(around)) > _LONGEST_LINE:
            break
        line.append(around)
    return line


def _before(element: Any, line: Any) -> str:
    """The words of a line between the time before an element, or the start, and the element."""
    said = ""
    for event, node in etree.iterwalk(line, events=("start", "end")):
        if node is element:
            return said
        if event == "start":
            said = "" if node.tag == "time" else said + (node.text or "")
        else:
            said += " " + (node.tail or "")
    return said


def _text(element: Any) -> str:
    return " ".join(element.text_content().split())


def _written(element: Any) -> str:
    """The date that an element gives, for machines or else for readers; empty where it gives none."""
    for name in ("datetime", "content", "title"):
        if re.search(r"\d", element.get(name) or ""):
            return str(element.get(name)).strip()
    text = _SAYS.sub("", _text(element)[:_LONGEST_LINE]).strip(" :|,·•-")
    could_be = len(text) <= _LONGEST_DATE and len(_LONG_WORD.findall(text)) <= _MOST_LONG_WORDS
    return text if could_be and _DAY_AND_YEAR.search(text) else ""


def _is_of_others(element: Any) -> bool:
    """Whether an element stands in a list of other stories, in comments, or in something that is quoted."""
    for around in (element, *element.iterancestors()):
        if around.tag == "body" or around.find(".//h1") is not None:
            return False
        if around.tag in _NOT_OURS or any(said and said[0] in _OF_OTHERS for said in _said_by(around)):
            return True
        if around.tag == "article" and len(_text(around)) <= _LONGEST_TEASER and around.xpath(_LINKED_HEADING):
            return True
    return False


def _said_by(element: Any) -> list[Said]:
    values = [value.encode() for name in ("class", "id") if (value := element.get(name))]
    said = said_by_names(values)
    return [said[value] for value in values]


def _head(tree: Any) -> Iterator[Any]:
    """The elements from the headline, or its article, to the first paragraphs: above may stand the day of the visit."""
    body = tree if tree.find("body") is None else tree.find("body")
    headline = body.find(".//h1")
    start = body if headline is None else next(headline.iterancestors("article"), headline)
    paragraphs = 0
    for element in itertools.dropwhile(lambda element: element is not start, body.iter(etree.Element)):
        if element.tag == "p" and len(_text(element)) >= _SHORTEST_PARAGRAPH and not _is_of_others(element):
            paragraphs += 1
            if paragraphs == _HEAD_PARAGRAPHS:
                return
        yield element


def _is_alone(time: Any) -> bool:
    """Whether a time that nothing marks could be that of the page."""
    is_linked = any(around.tag == "a" for around in time.iterancestors())
    return not is_linked and _mark(time) is None and not _is_of_others(time)


def _is_line(element: Any) -> bool:
    """Whether an element could be a line that gives the date of its page, and nothing else."""
    text = "" if element.tag in _NO_LINES else _text(element)
    return (
        _SHORTEST_DATE <= len(text) <= _LONGEST_LINE
        and _DAY_AND_YEAR.search(text) is not None
        and element.find(".//time") is None
        and _mark(element) != "updated"
        and not _is_of_others(element)
    )


def _in_line(element: Any) -> Iterable[str]:
    written = _written(element)
    return [written] if parse_date(written) else _found_by_htmldate([element], None)


def _other_metas(tree: Any) -> list[Any]:
    """The meta elements but for those of updates and pictures; htmldate knows rare names."""
    names = ("name", "property", "itemprop", "http-equiv")
    return [
        meta for meta in tree.iter("meta") if not any(_NO_PUBLICATION.search(meta.get(name) or "") for name in names)
    ]


def _found_by_htmldate(elements: Iterable[Any], url: str | None) -> Iterator[str]:
    """The day that htmldate finds in an address or in these elements, if it finds one."""
    page = lxml.html.Element("html")
    body = etree.SubElement(page, "body")
    body.extend([deepcopy(element) for element in elements])
    try:
        # The extensive search takes any date of the story, or the year of the copyright line.
        found = find_date(page, **set_date_params(extensive=False), url=url)
    except Exception as error:
        # Whatever a page says of itself must not cost the article.
        _log.warning("the date of a page could not be read: %s: %s", type(error).__name__, error)
        return
    if found:
        yield found
