"""A page as blocks of text in the order of the document, with what the elements around each say that it is.

It is read from the tree that trafilatura parsed, so that a page is parsed once. What an element says is read from its
tag, class, id, role, style and `hidden`; whether it is to be believed is for others to judge (`evidence`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from .records import Hint

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
_TAG_HINTS: dict[str, Hint] = {
    "nav": "navigation",
    "aside": "aside",
    "figcaption": "caption",
    "footer": "footer",
}
_ROLE_HINTS: dict[str, Hint] = {"navigation": "navigation", "complementary": "aside", "contentinfo": "footer"}
_WORDS_OF_HINTS: tuple[tuple[Hint, str], ...] = (
    (
        "hidden",
        r"hide|hidden|is hidden|visually ?hidden|sr only|screen reader(?: text)?|screenreader|"
        r"print (?:only|header|footer)|rollover(?: \w+)* (?:block|card|content|box)|tooltip|tool tip|popover|"
        r"popup|pop up|modal|overlay|scrim|hover ?card|dropdown",
    ),
    (
        "comment",
        r"comments?(?: (?:list|section|area|wrapper|container|block|form|box|body|thread|count))?|"
        r"disqus(?: thread)?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|respond|"
        r"livefyre|viafoura",
    ),
    (
        "newsletter",
        r"newsletters?(?: \w+)*|nl (?:signup|subscribe|inline)|sign ?up(?: \w+)*|\w+ sign ?up|subscribe(?: \w+)*|"
        r"mailing list|mailmunch|mc embed signup|email ?(?:signup|capture|subscribe)|inline ?signup|"
        r"\w+ newsletters?",
    ),
    (
        "share",
        r"share|sharing|share ?(?:bar|buttons?|tools?|links?|box|icons?|this)(?: \w+)*|"
        r"social ?(?:share|sharing|links?|buttons?|bar|icons?|follow|media links|tools?)(?: \w+)*|sharedaddy|"
        r"addthis|addtoany|follow ?(?:us|box|links)|article tools|print tools",
    ),
    (
        "related",
        r"related(?: \w+)*|\w+ related|relatedposts|jp relatedposts|recommend(?:ed|ations?|er)?(?: \w+)*|"
        r"recirc\w*|read ?(?:more|next|also)|readmore \w+|see ?also|also ?(?:read|on|like)|further ?reading|"
        r"(?:most|top|article) ?(?:read|popular|viewed|shared|stories|links)|mostread|popular(?: \w+)*|"
        r"trending(?: \w+)*|rail trending|"
        r"more ?(?:from|on|stories|news|articles|links|like this|in|about)(?: \w+)*|outbrain|taboola|zergnet|"
        r"revcontent|crosslinks?|internal links?|link ?list|linkbox|link box|teaser(?: ?list|s)|up next|"
        r"next ?(?:article|post|story|up)|previous post|posts? nav\w*|pushdown ?promo|"
        r"promo(?: ?(?:item|items|box|block|list|link|unit|module)| \w+)?|story ?(?:package|links|rail)|"
        r"verwandt\w*|weiter ?lesen|mehr zum thema|lesen sie auch|empfehlung\w*|a ?lire(?: aussi)?|lire ?aussi|"
        r"(?:\w+ )?relacionad[oa]s?|relacao|leia ?(?:mais|tambem)|lee ?tambien|te puede interesar|mas noticias|"
        r"leggi ?anche|correlati|articoli correlati|lees ?ook|meer lezen|gerelateerd\w*|kanren|ilgili \w+|"
        r"embedded article|embedded ?links?",
    ),
    (
        "ad",
        r"ads?|advert|advertise?ments?|advertorial|ad ?(?:slot|unit|box|wrap|wrapper|container|label|block|text)|"
        r"sponsor(?:ed|s|ship)?(?: \w+)*|promoted|anzeigen?|werbung|publicidad|publicidade|publicite|pubblicita|"
        r"reklam\w*|affiliate(?: \w+)*|commercial|disclaimer affiliate|commerce disclosure|dfp",
    ),
    (
        "bio",
        r""
        r"(?:author|writer|post author|contributor|entry author) ?(?:bio|box|info|profile|card|"
        r"description|footer|about|"
        r"details?)(?: \w+)*|"
        r"about ?(?:the )?(?:author|writer)|biography|bio|autor ?(?:box|info)|author bio \w+",
    ),
    (
        "tags",
        r"tags|tag ?(?:list|links|cloud|s list|container)|topics?(?: ?list)?|keywords?|schlagworte|filed under|"
        r"cat ?links|post ?(?:info|tags|categories|meta|utility)|entry ?(?:meta|tags|utility|footer|categories)|"
        r"article ?(?:meta|tags|topics|footer|meta \w+)|metadata|posted (?:in|on)|kickers?|eyebrow|topline|"
        r"overline|rubri[ck]\w*|dachzeile|(?:article|post|primary) ?(?:category|section|label)|"
        r"category(?: ?(?:label|link|name))?",
    ),
    (
        "caption",
        r"captions?|"
        r"(?:wp|image|img|photo|media|picture|figure|video|article|embedded media|gallery) ?caption(?: \w+)*|"
        r"caption ?(?:text|container|wrap|wrapper)|caption|bildunterschrift|legende|pie(?: de)? ?foto|didascalia|"
        r"leyenda|legenda|photo ?description",
    ),
    (
        "credit",
        r"credits?|(?:image|img|photo|media|picture|video) ?(?:credits?|source|copyright|by|attribution)|"
        r"copyright|fotograf|bildquelle|bildnachweis|photographer",
    ),
    (
        "byline",
        r"by ?lines?(?: \w+)*|authors?(?: (?:name|names|link|line|list|byline))?|writers?|contributors?|"
        r"autor(?:es|en|a)?|auteurs?|article ?author|post ?author|entry ?author|story ?byline|author ?byline",
    ),
    (
        "date",
        r"date(?: ?(?:line|time|published|modified|posted|item|wrap|stamp))?|dates|time|time ?stamps?|"
        r"timestamp \w+|pub ?date|publish(?:ed)?(?: (?:date|time|on|at))?|updated?(?: \w+)*|"
        r"(?:post|entry|article|story|last) ?(?:date|time|updated|published)(?: \w+)*|datum|fecha|"
        r"estimated read time|read(?:ing)? ?time|min read",
    ),
    (
        "cta",
        r"cta|call ?to ?action|\w+ cta|cta \w+|donat(?:e|ion)s?(?: \w+)*|support ?us|membership ?\w*|join ?us|"
        r"app ?(?:promo|download|banner)|paywall ?(?:message|prompt|banner|offer)|"
        r"subscription ?(?:offer|box|prompt)|reprints?|cookies?(?: \w+)*|consent(?: \w+)*|gdpr|whatsapp|telegram|"
        r"facebook page|audio ?player|poll|quiz|survey|toolbar",
    ),
    (
        "navigation",
        r"bread ?crumbs?(?: \w+)*|navigation|nav ?(?:bar|menu|links)?|menus?|pagination|pager|skip ?link|"
        r"site ?(?:header|footer|nav)|masthead|top ?bar|jump ?links?|table of contents|toc",
    ),
    (
        "aside",
        r"side ?bars?|right rail|rail|complementary",
    ),
    (
        "subtitle",
        r"sub ?(?:title|head|heading|headline|line)s?|dek|deck|stand ?first|kicker ?deck|vorspann",
    ),
)
"""What the words of a class or id say, word by word with the marks between them read as spaces."""

_HINT_OF_WORDS = re.compile("|".join(f"(?P<{hint}>{words})" for hint, words in _WORDS_OF_HINTS))
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])")
_BETWEEN_WORDS = re.compile(r"[\s_:./-]+")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MOST_BLOCKS = 20_000
_LONGEST_NAMES = 1000
_DEEPEST = 400


@dataclass(slots=True)
class Region:
    """An element that says what it is: the blocks from `first` up to `last`."""

    hint: Hint
    said: str
    element: Any
    first: int
    last: int = 0
    inline: bool = False


@dataclass(slots=True)
class Block:
    """A run of text that no block element interrupts, with the element that holds it."""

    text: str
    key: str
    element: Any
    links: float
    regions: tuple[int, ...]
    spans: tuple[tuple[int, int, int], ...] = ()
    """Parts of `key` that stand in an inline region: start, end, number of the region."""


@dataclass(slots=True)
class Page:
    """The blocks of a page in the order of the document, and the regions that say what they are."""

    blocks: list[Block]
    regions: list[Region]


def read_page(tree: Any) -> Page:
    """The blocks of a parsed page (an lxml tree, which stays as it is). Bounded: beyond 20,000 blocks it stops."""
    body = tree.find("body")
    root = tree if body is None else body
    blocks: list[Block] = []
    regions: list[Region] = []
    pieces: list[tuple[str, bool, int]] = []

    # One call an element and a dozen elements a line: what is looked up here is looked up a thousand times a page.
    def walk(element: Any, tag: str, holder: Any, link: bool, around: tuple[int, ...], inline: int, depth: int) -> None:
        is_block = tag in _BLOCK_TAGS
        around_block = holder
        if is_block:
            if pieces:
                flush(holder, around)
            holder = element
        elif tag == "a":
            link = True
        hint = None
        if is_block or tag in _MARKED_INLINE:
            hint = _hint_of(tag, element)
            if tag == "footer" and around_block.tag == "blockquote":
                hint = None
        region = None
        if hint is not None and depth:
            region = Region(hint[0], hint[1], element, len(blocks), inline=not is_block)
            if is_block:
                around = (*around, len(regions))
            else:
                inline = len(regions)
            regions.append(region)
        text = element.text
        # White space counts only behind something: most of it stands between blocks.
        if text and (pieces or not text.isspace()):
            pieces.append((text, link, inline))
        for child in element:
            name = child.tag
            if name.__class__ is str and name not in _SILENT_TAGS and depth < _DEEPEST and len(blocks) < _MOST_BLOCKS:
                walk(child, name, holder, link, around, inline, depth + 1)
            text = child.tail
            if text and (pieces or not text.isspace()):
                pieces.append((text, link, inline))
        if is_block and pieces:
            flush(holder, around)
        if region is not None:
            region.last = len(blocks) + (not is_block)

    def flush(holder: Any, around: tuple[int, ...]) -> None:
        words = "".join([piece[0] for piece in pieces]).split()
        if words:
            blocks.append(_block(" ".join(words), "".join(words), holder, around, pieces))
        pieces.clear()

    walk(root, root.tag, root, False, (), -1, 0)
    flush(root, ())
    for region in regions:
        region.last = min(region.last, len(blocks))
    return Page(blocks, regions)


def _block(text: str, key: str, holder: Any, around: tuple[int, ...], pieces: Sequence[tuple[str, bool, int]]) -> Block:
    if not any(link or inline >= 0 for _, link, inline in pieces):
        return Block(text, key, holder, 0.0, around)
    at = linked = 0
    spans: list[tuple[int, int, int]] = []
    for piece, link, inline in pieces:
        length = len("".join(piece.split()))
        linked += length if link else 0
        if inline >= 0 and length:
            if spans and spans[-1][1] == at and spans[-1][2] == inline:
                spans[-1] = (spans[-1][0], at + length, inline)
            else:
                spans.append((at, at + length, inline))
        at += length
    return Block(text, key, holder, linked / len(key), around, tuple(spans))


def _hint_of(tag: str, element: Any) -> tuple[Hint, str] | None:
    """What an element says that it is, and the words that say so; None where it says nothing that matters."""
    get = element.get
    style = get("style")
    if (style and _HIDDEN_STYLE.search(style)) or get("hidden") is not None:
        return "hidden", "it is not shown"
    names = get("class")
    found = _hint_of_names(names) if names else None
    if found is None and (name := get("id")):
        found = _hint_of_names(name)
    if found is None and (role := get("role")) in _ROLE_HINTS:
        return _ROLE_HINTS[role], f"role {role}"
    if found is None and tag in _TAG_HINTS:
        return _TAG_HINTS[tag], f"<{tag}>"
    return found


@lru_cache(maxsize=65_536)
def _hint_of_names(names: str) -> tuple[Hint, str] | None:
    for name in names[:_LONGEST_NAMES].split()[:12]:
        for words in _readings(name[:80]):
            if found := _HINT_OF_WORDS.fullmatch(words):
                return cast(Hint, found.lastgroup), name[:80]
    return None


def _readings(name: str) -> Iterator[str]:
    """A name as words: the whole, without a short prefix (`c-`, `js-`), and what stands behind BEM's `__`."""
    words = _BETWEEN_WORDS.sub(" ", _CAMEL.sub(" ", name)).lower().strip()
    yield words
    first, _, rest = words.partition(" ")
    if len(first) <= 3 and rest:
        yield rest
    if "__" in name:
        yield _BETWEEN_WORDS.sub(" ", _CAMEL.sub(" ", name.rsplit("__", 1)[1])).lower().strip()
