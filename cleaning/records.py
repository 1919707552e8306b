"""Every record, frozen, in the order in which it flows.

All offsets are half-open and count characters (Unicode code points) of `Article.text`. All times are UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Format = Literal["html", "text"]
Verdict = Literal["kept", "junk", "copy"]
Relation = Literal["exact", "near", "contains", "contained_in", "shares_passage"]

Kind = Literal[
    "ad",
    "bio",
    "boilerplate",
    "byline",
    "caption",
    "comment",
    "copyright",
    "credit",
    "date",
    "dateline",
    "navigation",
    "newsletter",
    "note",
    "other",
    "paywall",
    "related",
    "share",
    "source",
    "subtitle",
    "title",
    "weather",
    "widget",
]
"""What a removed span is; a rule has exactly one kind. `other` is junk of no kind that could be named."""

Level = Literal["careful", "thorough"]
"""How sure the line model has to be of what no rule and no template took."""


RepairKind = Literal[
    "mojibake",
    "entity",
    "control",
    "invisible",
    "soft_hyphen",
    "ligature",
    "composition",
    "line_wrap",
    "hyphenation",
]
"""What was wrong with a span before it was repaired."""


@dataclass(frozen=True, slots=True)
class Document:
    """One page or text scrape as a reader found it, decoded but not yet understood.

    `source` names it for good: the path below the inbox, and `#N` for the N-th record of a file that holds many.
    """

    source: str
    format: Format
    body: str
    content_sha256: str
    outlet: str | None = None
    folder: str | None = None
    url: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published_at: datetime | None = None
    fetched_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be done with one input, and why: a row of the table `failures`.

    `set_aside` is False where the input was loaded all the same (for example after its declared encoding turned
    out to be wrong and another one was detected).
    """

    source: str
    stage: Literal["inbox", "read", "extract", "judge"]
    reason: str
    set_aside: bool = True


Hint = Literal[
    "ad",
    "aside",
    "bio",
    "byline",
    "caption",
    "comment",
    "credit",
    "cta",
    "date",
    "footer",
    "hidden",
    "navigation",
    "newsletter",
    "other_story",
    "outside",
    "related",
    "second_copy",
    "share",
    "subtitle",
    "tags",
    "title",
]
"""What the markup of a page says that a block is."""


@dataclass(frozen=True, slots=True)
class Markup:
    """What the page's markup says of the line, or part of a line, `text[start:end]`.

    `tag` is the block element that holds it, `links` the share of its characters that are links (0 to 1), `hint` what
    an element around it says that it is, and `said` the words that say so.
    """

    start: int
    end: int
    tag: str
    links: float = 0.0
    hint: Hint | None = None
    said: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """What an extractor or a text scrape says, before any of it is judged.

    `text` is what all offsets point into. `article_id` depends on nothing but the outlet and the URL (or, where no
    URL is known, the source), so that another scrape of the same page is the same article.
    """

    article_id: str
    source: str
    format: Format
    content_sha256: str
    text: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published_at: datetime | None = None
    fetched_at: datetime | None = None
    language: str | None = None
    updated_at: datetime | None = None
    subtitle: str | None = None
    section: str | None = None
    captions: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    markup: tuple[Markup, ...] = ()


@dataclass(frozen=True, slots=True)
class Repair:
    """One repair: `text[start:end]`, which is `replacement`, stands for `raw[raw_start:raw_end]`.

    Before, between and after the repairs of a text, it equals the raw text character for character.
    """

    start: int
    end: int
    raw_start: int
    raw_end: int
    kind: RepairKind
    replacement: str


@dataclass(frozen=True, slots=True)
class Segment:
    """One line of a text without the white space around it: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one span. The findings of an article tile its text: no gap, no overlap.

    `rule_id` and `kind` are there for junk only; `reason` for junk that no words of a rule explain: the score of the
    line model, and what spoke for it most.
    """

    start: int
    end: int
    verdict: Verdict
    rule_id: str | None = None
    kind: Kind | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The findings on one article, and the fields that its own lines gave (`title`, `authors`, ...)."""

    findings: tuple[Finding, ...]
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A passage that two texts share: half-open character spans in each, its equal words, and how alike it is."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    shared_words: int
    similarity: float


@dataclass(frozen=True, slots=True)
class VerifiedPair:
    """How two passages relate, worked out on their text and not on their signatures.

    `jaccard`, `left_containment` (share of the left text's shingles found in the right one) and
    `right_containment` are exact, over sets of word 3-shingles; `longest_run` is in words. `passages` is never empty.
    """

    relation: Relation
    jaccard: float
    left_containment: float
    right_containment: float
    longest_run: int
    passages: tuple[SharedPassage, ...]
