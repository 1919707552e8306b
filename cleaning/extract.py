"""Documents to articles: the one place that calls trafilatura.

An HTML page is read by trafilatura (text, title, authors, date) and compared with resiliparse, which is twelve times
as fast and has other limits, so that a page that trafilatura cut without a word is noticed. A text scrape stays.

trafilatura crashes in threads and may run for minutes on broken markup: call `extract` in a process that can be killed.
"""

from __future__ import annotations

import hashlib
import logging
import re
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any
from urllib.parse import urldefrag, urlsplit

import lxml.html
import py3langid.langid
import trafilatura
from courlan import clean_url
from resiliparse.extract.html2text import extract_plain_text
from trafilatura import metadata

from .authors import without_by
from .pages.evidence import align, evidence
from .pages.fields import PageHead, captions_of, read_head, subtitle_of
from .pages.lost_blocks import find_lost, part_joined, put_back
from .pages.markup import Page, read_page
from .records import Article, Document, Markup

DEEPEST_NESTING = 255
"""libxml2 silently drops what is nested deeper."""

_CUT_CHARACTERS = 200
_DEEP_CUT_SHARE = 0.5
_LONG_ARTICLE = 1500
_CUT_SHARE = 0.1
_LONGEST_ROW = 600
_MOST_IN_ROWS = 0.4
_LEAST_WITHOUT_TABLES = 0.5
_LANGUAGE_CHARACTERS = 4000
_LANGUAGE_CERTAINTY = 0.9
_LONGEST_NAME = 80
_LONG_WORD = 5
_MOST_NAMES = 4
_FEW_CHARACTERS = 1000
_BEYOND_DOUBT = 0.97
_log = logging.getLogger(__name__)


class NotExtractable(ValueError):
    """There is no article to be had from this document; the message says why."""


def extract(document: Document) -> Article:
    """The article of one document. Raises NotExtractable where the page holds no article text, or was cut."""
    return _from_html(document) if document.format == "html" else _from_text(document)


def outlet_of(document: Document, page_url: str | None) -> str | None:
    """The outlet: the field, else the host of the page's own URL, else the first folder below the inbox."""
    if document.outlet:
        return (
            _host_name(document.outlet)
            if re.fullmatch(r"[\w.-]+\.[a-z]{2,}", document.outlet.lower())
            else document.outlet
        )
    host = _host_of(page_url) if page_url else None
    return _host_name(host) if host else document.folder


def article_id_of(outlet: str | None, url: str | None, source: str) -> str:
    """16 hex digits that depend on the outlet and the URL, or where there is no URL on the source, and nothing else.

    Tracking parameters and fragments do not count. The address of a front page names no article.
    """
    address = _address_of(url) if url else None
    if address:
        key = f"url\n{outlet or ''}\n{re.sub('^https?://(www[.])?', '', address).rstrip('/')}"
    else:
        key = f"source\n{source}"
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:16]


def known_article_id(document: Document) -> str | None:
    """The article_id that `extract` will give; None for a page whose address only the page itself can tell."""
    if document.format == "html" and not document.url:
        return None
    return article_id_of(outlet_of(document, document.url), document.url, document.source)


def _address_of(url: str) -> str | None:
    """The address without what changes between visits; None where it is none, or that of a front page."""
    try:
        address = clean_url(urldefrag(url).url)
        parts = urlsplit(address) if address else None
    except ValueError:
        return None
    return address if parts and (parts.path.strip("/") or parts.query) else None


def _host_of(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def _host_name(host: str) -> str:
    return re.sub(r"^(?:www\d?|m|amp)\.", "", host.lower())


def _from_text(document: Document) -> Article:
    return _article(document, document.body, document.url)


def _from_html(document: Document) -> Article:
    document = _without_surrogates(document)
    tree = _parse(document.body)
    # Read at once, the page is still in the caches of the processor.
    page = _read_blocks(tree)
    head = read_head(tree, document.url)
    text = _run_trafilatura(tree, tables=True)
    if _is_laid_out_in_a_table(text):
        without = _run_trafilatura(_parse(document.body), tables=False)
        if len(without) >= len(text) * _LEAST_WITHOUT_TABLES:
            text = without
    _refuse_silent_cut(document.body, text)
    if not text.strip():
        raise NotExtractable("trafilatura found no article text on the page")
    told = _read_metadata(tree, document)
    known = _read_markup(page, text, head, [document.title or "", told.title or ""])
    return _article(
        document,
        known.text,
        head.url,
        title=told.title,
        authors=tuple(
            name for said in (told.author or "").split(";") if (name := without_by(said.strip())) and _could_name(name)
        ),
        published_at=head.published_at,
        language=head.language,
        updated_at=head.updated_at,
        section=head.section,
        subtitle=known.subtitle or head.subtitle,
        captions=known.captions,
        credits=known.credits,
        markup=known.markup,
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """The text with what was put back, and what the markup of its page says."""

    text: str
    markup: tuple[Markup, ...] = ()
    subtitle: str | None = None
    captions: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()


def _read_blocks(tree: lxml.html.HtmlElement) -> Page | None:
    """The blocks of a page; None where that fails, for whatever a page does to its markup must not cost the article."""
    try:
        return read_page(tree)
    except Exception as error:
        _log.warning("the markup of a page could not be read: %s: %s", type(error).__name__, error)
        return None


def _read_markup(page: Page | None, text: str, head: PageHead, titles: list[str]) -> _Known:
    """Put back what was lost and gather evidence. Where that fails, the text stays as trafilatura has it."""
    if page is None:
        return _Known(text)
    try:
        lines = align(text, page)
        mended = part_joined(text, page, lines)
        if mended != text:
            lines = align(mended, page)
        body = "".join(head.body.split())
        lost = find_lost(mended, page, lines, body)
        if lost:
            mended = put_back(mended, page, lines, lost)
            lines = align(mended, page)
        captions, credits = captions_of(page)
        subtitle = subtitle_of(page) or head.subtitle
        return _Known(
            mended,
            evidence(mended, page, lines, titles=[*titles, *head.titles], subtitle=subtitle, body=body),
            subtitle,
            captions,
            credits,
        )
    except Exception as error:
        _log.warning("the markup of a page could not be read: %s: %s", type(error).__name__, error)
        return _Known(text)


def _run_trafilatura(tree: lxml.html.HtmlElement, *, tables: bool) -> str:
    """The text that trafilatura finds on a page; empty where it finds none."""
    found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=tables, deduplicate=False)
    return "" if found is None or isinstance(found, dict) else found.text or ""


def _read_metadata(tree: lxml.html.HtmlElement, document: Document) -> metadata.Document:
    """The title, and the author where it is not known yet, as `trafilatura.extract_metadata` reads them.

    It looks for licence, tags, categories and the name of the site as well, which nobody here asks for.
    """
    found = metadata.Document()
    try:
        found = metadata.examine_meta(tree)
        if found.author and " " not in found.author:
            found.author = None
        found = _with_json_ld(tree, found)
        found.title = found.title or metadata.extract_title(tree)
        if not (document.authors or found.author):
            found.author = metadata.extract_author(tree)
        found.clean_and_trim()
    except Exception as error:
        # Whatever a page says of itself must not cost the article.
        _log.warning("the metadata of a page could not be read: %s: %s", type(error).__name__, error)
    return found


def _with_json_ld(tree: lxml.html.HtmlElement, found: metadata.Document) -> metadata.Document:
    try:
        return metadata.extract_meta_json(tree, found)
    except Exception as error:
        _log.warning("the JSON-LD of a page could not be read: %s: %s", type(error).__name__, error)
        return found


TRAFILATURA_MODES: dict[str, dict[str, Any]] = {
    "trafilatura": {},
    "trafilatura, fast": {"fast": True},
    "trafilatura, precise": {"favor_precision": True},
    "trafilatura, complete": {"favor_recall": True},
}
"""What trafilatura's modes are called here, and its options for each."""


def trafilatura_alone(html: str) -> dict[str, str]:
    """The text that trafilatura gives for a page in each of its modes, for comparison: nothing is added or checked."""
    return {
        name: trafilatura.extract(html, include_comments=False, deduplicate=False, **options) or ""
        for name, options in TRAFILATURA_MODES.items()
    }


def _could_name(said: str) -> bool:
    """Whether this could be the name of an author, and not what is said about one. Small words in names are short."""
    words = said.split()
    is_told = len(words) > _MOST_NAMES and any(word.islower() and len(word) >= _LONG_WORD for word in words)
    return len(said) <= _LONGEST_NAME and not is_told


def _is_laid_out_in_a_table(text: str) -> bool:
    """Whether whole stories stand in cells, as on pages of the early 2000s, where a row loses its paragraph breaks."""
    cells = sum(len(line) for line in text.splitlines() if line.startswith("|") and len(line) > _LONGEST_ROW)
    return cells > len(text) * _MOST_IN_ROWS


def _article(
    document: Document,
    text: str,
    url: str | None,
    *,
    title: str | None = None,
    authors: tuple[str, ...] = (),
    published_at: datetime | None = None,
    language: str | None = None,
    **of_page: Any,
) -> Article:
    outlet = outlet_of(document, url)
    return Article(
        article_id=article_id_of(outlet, url, document.source),
        source=document.source,
        format=document.format,
        content_sha256=document.content_sha256,
        text=text,
        outlet=outlet,
        url=url,
        title=document.title or title,
        authors=document.authors or authors,
        published_at=document.published_at or published_at,
        fetched_at=document.fetched_at,
        language=detect_language(text) or language,
        **of_page,
    )


def _parse(html: str) -> lxml.html.HtmlElement:
    if not re.search(r"<[a-zA-Z!/]", html):
        raise NotExtractable("the page holds no HTML tags; name it .txt if it is a text scrape")
    tree = trafilatura.load_html(html)
    if tree is None:
        raise NotExtractable("the page cannot be parsed as HTML")
    return tree


def _without_surrogates(document: Document) -> Document:
    """The document with a mark for half a surrogate pair: libxml2 drops what follows it, and resiliparse refuses it."""
    try:
        document.body.encode()
    except UnicodeEncodeError:
        return replace(document, body=document.body.encode("utf-8", "replace").decode())
    return document


def _refuse_silent_cut(html: str, text: str) -> None:
    """Raise where resiliparse sees an article of some length and trafilatura next to nothing of it."""
    from .pages.extent import measure

    deepest, most = measure(html.encode())
    if deepest <= DEEPEST_NESTING and len(text) >= most * _CUT_SHARE:
        return
    seen = len(extract_plain_text(html, main_content=True, alt_texts=False, comments=False))
    if seen < _CUT_CHARACTERS or len(text) >= seen * _DEEP_CUT_SHARE:
        return
    if deepest > DEEPEST_NESTING:
        why = f"tags are nested {deepest:,} deep, and libxml2 drops all below {DEEPEST_NESTING}"
    elif seen >= _LONG_ARTICLE and len(text) < seen * _CUT_SHARE:
        why = "the markup is broken"
    else:
        return
    raise NotExtractable(f"the page holds some {seen:,} characters of text, but trafilatura got {len(text):,}: {why}")


@cache
def _language_identifier() -> py3langid.langid.LanguageIdentifier:
    return py3langid.langid.LanguageIdentifier.from_model_file(py3langid.langid.MODEL_FILE, norm_probs=True)


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of the language that py3langid is certain of, from the middle of the text; else None.

    Its time grows with the text, and a few sentences nearly always make it certain; only where they do not it reads on.
    """
    language, certainty = None, 0.0
    for characters, enough in ((_FEW_CHARACTERS, _BEYOND_DOUBT), (_LANGUAGE_CHARACTERS, _LANGUAGE_CERTAINTY)):
        start = max(0, (len(text) - characters) // 2)
        language, certainty = _language_identifier().classify(text[start : start + characters])
        if certainty >= enough or len(text) <= characters:
            break
    return language if certainty >= _LANGUAGE_CERTAINTY else None
