"""What an element of a page says that it is: by its class and id, its role, its tag, and whether it is shown.

Whether it is to be believed is for others to judge (`evidence`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import cast

import re2

from ..records import Hint

Said = tuple[Hint, str] | None
"""What an element says that it is, and the words that say so."""

SPEAKING_TAGS: dict[str, Hint] = {
    "nav": "navigation",
    "aside": "aside",
    "figcaption": "caption",
    "footer": "footer",
}
_ROLE_HINTS: dict[str, Hint] = {"navigation": "navigation", "complementary": "aside", "contentinfo": "footer"}
WORDS_OF_HINTS: tuple[tuple[Hint, str], ...] = (
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

_HINT_OF_WORDS = re.compile("|".join(f"(?P<{hint}>{words})" for hint, words in WORDS_OF_HINTS))
_COULD_SAY = re2.compile(
    rf"(?m)^(?:[^ \n]{{1,3}} )?(?:{'|'.join(words for _, words in WORDS_OF_HINTS)})$".replace(r"\w", r"[^ \n]")
)
_NEW_WORD = re.compile(r"[A-Z0-9](?<=[a-z0-9][A-Z]|[A-Za-z][0-9])")
_BETWEEN_WORDS = str.maketrans("_:./-", "     ")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LONGEST_NAMES = 1000
_LONGEST_NAME = 80
_MOST_NAMES = 12
_MOST_REMEMBERED = 65_536
_SHORTEST_STEM = 3
_LONGEST_STEM = 6


def said_by_element(tag: str, by_names: Said, *, role: bytes, style: bytes, hidden: bool) -> Said:
    """What an element says: that it is hidden, else by class and id (`by_names`), else by its role, else by its tag."""
    if hidden or (style and _HIDDEN_STYLE.search(value_of(style))):
        return "hidden", "it is not shown"
    if by_names is None and role and (word := value_of(role)) in _ROLE_HINTS:
        return _ROLE_HINTS[word], f"role {word}"
    if by_names is None and tag in SPEAKING_TAGS:
        return SPEAKING_TAGS[tag], f"<{tag}>"
    return by_names


_NAMES_UPDATE = re.compile(r"update(?!s)|modif|last-?_?(?:mod|pub)", re.I)
_NAMES_PUBLICATION = re.compile(r"(?<!last)(?<!last[_-])publish(?!er)|publication|pub[-_]?date|posted|entry-date", re.I)


def names_publication(names: str) -> bool:
    """Whether names of an element, its class and id, say that it gives the time of publication."""
    return _NAMES_PUBLICATION.search(names) is not None


def names_update(names: str) -> bool:
    """Whether names of an element say that it gives the time of an update. Some say both."""
    return _NAMES_UPDATE.search(names) is not None


def said_by_names(values: Iterable[bytes]) -> Mapping[bytes, Said]:
    """What the names in each of these values of class or id say that an element is, and the first name that says so."""
    if len(_SAID) > _MOST_REMEMBERED:
        _SAID.clear()
    new = {value: _names(value) for value in values if value not in _SAID}
    if new:
        said = _said_by_each({name for names in new.values() for name in names})
        for value, names in new.items():
            _SAID[value] = next((said[name] for name in names if name in said), None)
    return _SAID


_SAID: dict[bytes, Said] = {}


def _names(value: bytes) -> list[str]:
    return [name[:_LONGEST_NAME] for name in value_of(value)[:_LONGEST_NAMES].split()[:_MOST_NAMES]]


def _said_by_each(names: Collection[str]) -> dict[str, Said]:
    """What names say, of those that say something. RE2 finds in all of them at once the few that could."""
    owners = [*names, *(name for name in names if "__" in name)]
    lines = [*names, *(name.rsplit("__", 1)[1] for name in names if "__" in name)]
    readings = _words("\n".join(lines)).split("\n")
    could = set(_COULD_SAY.findall("\n".join(readings)))
    said: dict[str, Said] = {}
    # Of no names there is one empty line.
    for name, reading in zip(owners, readings, strict=bool(owners)):
        if reading in could and name not in said:
            for words in _readings(name):
                if found := _HINT_OF_WORDS.fullmatch(words):
                    said[name] = cast(Hint, found.lastgroup), name
                    break
    return said


def value_of(written: bytes) -> str:
    """The value of an attribute, from what libxml2 writes of it."""
    value = written.decode("utf-8", "replace")
    return html.unescape(value) if "&" in value else value


def _readings(name: str) -> Iterator[str]:
    """A name as words: the whole, without a short prefix (`c-`, `js-`), and what stands behind BEM's `__`."""
    words = _words(name)
    yield words
    first, _, rest = words.partition(" ")
    if len(first) <= 3 and rest:
        yield rest
    if "__" in name:
        yield _words(name.rsplit("__", 1)[1])


def _words(names: str) -> str:
    """Names, each on its line, as words in small letters with a space between them."""
    words = _NEW_WORD.sub(r" \g<0>", names).translate(_BETWEEN_WORDS).lower()
    while "  " in words:
        words = words.replace("  ", " ")
    return words.replace(" \n", "\n").replace("\n ", "\n").strip(" ")


def stems() -> set[str]:
    """Parts of words of which every name that says something holds one; `^` stands for the start of a word."""
    return {stem for _, words in WORDS_OF_HINTS for stem in stems_of(words)}


def stems_of(words: str) -> set[str]:
    """The stems of what a pattern matches, which is made of small letters, spaces, `\\w`, sets of letters, groups that
    capture nothing, `|`, and `?`, `*` and `+` behind these.

    Raises ValueError where an alternative has none: it needs three letters in a row that are always there, or two that
    start a word.
    """
    found, end = _stems(words, 0, "^")
    if found is None or end < len(words):
        raise ValueError(f"what a name says needs letters that are always there: {words[:end]}")
    return found


def _stems(words: str, at: int, before: str) -> tuple[set[str] | None, int]:
    """The stems of alternatives up to the parenthesis that closes them, None where one has none; and where they end.

    `before` is `^` where they start a word, else empty.
    """
    every: set[str] | None = set()
    best: set[str] = set()
    run = before
    while True:
        mark = words[at : at + 1]
        inner: set[str] | None = None
        if mark in ("", "|", ")"):
            best = _longer(best, {run[:_LONGEST_STEM]})
            every = every | best if every is not None and best else None
            if mark != "|":
                return every, at
            best, run, at = set(), before, at + 1
            continue
        if mark == "(":
            inner, at = _stems(words, at + len("(?:"), "^" if run == "^" else "")
        elif mark == "[":
            at = words.index("]", at)
        elif mark == "\\":
            at += 1
        at += 1
        quantifier = words[at : at + 1]
        is_certain = quantifier not in ("?", "*") or not quantifier
        if "a" <= mark <= "z" and is_certain:
            run += mark
        else:
            best = _longer(best, {run[:_LONGEST_STEM]}, (inner or set()) if is_certain else set())
            run = "^" if mark == " " and is_certain else ""
        at += quantifier in ("?", "*", "+") and bool(quantifier)


def _longer(*choices: set[str]) -> set[str]:
    """The choice whose shortest stem is the longest, of those that are long enough; the first of several."""
    long_enough = [stems for stems in choices if stems and min(map(len, stems)) >= _SHORTEST_STEM]
    return max(long_enough, key=lambda stems: min(map(len, stems)), default=set())
