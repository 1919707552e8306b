"""How well extraction and judge do together on pages with a gold text.

The form is that of article-extraction-benchmark (a folder with `ground-truth.json`, whose entries have an
`articleBody`, and `html/ID.html.gz` or `html/ID.html`), and pages are scored as it does: precision and recall of the
multiset of word 4-grams of each page, averaged over the pages, and the F1 of the averages.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..extract import TRAFILATURA_MODES, NotExtractable, extract, trafilatura_alone
from ..house_style import NO_STYLE, HouseStyle
from ..judge import clean_text, judge
from ..readers.decoding import NotText, declared_encoding, decode
from ..readers.record import document
from ..repair import repair_article

_GRAM = 4
_GOOD = 0.5
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class TakenSpan:
    """A span that the judge took of a gold page: by which rule, and how many of its characters the gold text has."""

    rule_id: str
    text: str
    good_characters: float


@dataclass(frozen=True, slots=True)
class PageScore:
    """One gold page: precision and recall of each text that was made of it, and what judging took and left.

    `compared` has the keys `trafilatura`, `trafilatura, fast` and so on, `extracted`, `cleaned` and
    `without junk` (trafilatura's text without the lines that the gold text lacks: what perfect judging would leave).
    """

    page_id: str
    compared: Mapping[str, tuple[float, float]]
    gold_characters: int = 0
    taken: tuple[TakenSpan, ...] = ()
    left: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    failure: str | None = None

    @property
    def extracted(self) -> tuple[float, float]:
        return self.compared["extracted"]

    @property
    def cleaned(self) -> tuple[float, float]:
        return self.compared["cleaned"]


def read_gold(folder: Path) -> list[tuple[str, Path, str]]:
    """The `(id, HTML file, gold text)` of every page. Raises ValueError where the folder is not of the form."""
    truth = folder / "ground-truth.json"
    if not truth.exists():
        raise ValueError(f"{folder} has no ground-truth.json; name a folder of gold pages or files of labelled lines")
    pages = []
    for page_id, entry in sorted(json.loads(truth.read_text(encoding="utf-8")).items()):
        files = [folder / "html" / f"{page_id}{ending}" for ending in (".html.gz", ".html")]
        file = next((file for file in files if file.exists()), None)
        if file is None:
            raise ValueError(f"{folder / 'html'} has no page {page_id}")
        pages.append((page_id, file, entry["articleBody"]))
    return pages


def score_gold_page(page: tuple[str, Path, str], house: HouseStyle = NO_STYLE) -> PageScore:
    """Extract and judge one page, let trafilatura extract it by itself in each of its modes, and compare with gold."""
    page_id, file, gold = page
    data = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    gold_grams, gold_key = _grams(gold), "".join(gold.split())
    compared: dict[str, tuple[float, float]] = {}
    try:
        html = decode(data, declared_encoding(data)).text
        alone = trafilatura_alone(html)
        compared = {name: compare_texts(text, gold) for name, text in alone.items()}
        clean_lines = (line for line in alone["trafilatura"].splitlines() if _is_good(line, gold_grams, gold_key))
        compared["without junk"] = compare_texts("\n".join(clean_lines), gold)
        article = extract(document(page_id, "html", html))
    except (NotExtractable, NotText) as error:
        nothing = compare_texts("", gold)
        missing = dict.fromkeys((*TRAFILATURA_MODES, "without junk", "extracted", "cleaned"), nothing)
        return PageScore(page_id, {**missing, **compared}, len(gold), failure=str(error))
    compared["extracted"] = compare_texts(article.text, gold)
    article, _ = repair_article(article)
    book = house.for_outlet(article.outlet)
    findings = judge(article.text, title=article.title, book=book, markup=article.markup, level=house.level).findings
    cleaned = clean_text(article.text, findings)
    compared["cleaned"] = compare_texts(cleaned, gold)
    # What the cleaned text has already cannot be lost by taking it once more.
    missing_grams = gold_grams - _grams(cleaned)
    taken = []
    for finding in findings:
        text = article.text[finding.start : finding.end].strip()
        if finding.verdict == "junk" and finding.rule_id and text:
            taken.append(TakenSpan(finding.rule_id, text, len(text) * _share_in(text, missing_grams)))
    return PageScore(
        page_id,
        compared,
        len(gold),
        tuple(taken),
        tuple(line for line in cleaned.splitlines() if line.strip() and not _is_good(line, gold_grams, gold_key)),
        tuple(line for line in gold.splitlines() if line.strip() and _share_in(line, missing_grams) >= _GOOD),
    )


def f1(precision: float, recall: float) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def compare_texts(found: str, gold: str) -> tuple[float, float]:
    """Precision and recall over the multisets of word 4-grams of two texts."""
    ours, theirs = _grams(found), _grams(gold)
    both = sum((ours & theirs).values())
    precision = both / ours.total() if ours else float(not theirs)
    recall = both / theirs.total() if theirs else float(not ours)
    return precision, recall


def _is_good(line: str, gold_grams: Counter[tuple[str, ...]], gold_key: str) -> bool:
    """Whether the gold text has a line: word for word, or half of its word 4-grams."""
    return "".join(line.lstrip("- |").split()) in gold_key or _share_in(line, gold_grams) >= _GOOD


def _share_in(text: str, grams: Counter[tuple[str, ...]]) -> float:
    """The share of the word 4-grams of a text that are among others; a text without words is in every one."""
    own = _grams(text)
    return sum((own & grams).values()) / own.total() if own else 1.0


def _grams(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    if not words:
        return Counter()
    return Counter(tuple(words[at : at + _GRAM]) for at in range(max(1, len(words) - _GRAM + 1)))
