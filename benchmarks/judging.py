"""What judging costs: megabytes a second of text scrapes, and beside trafilatura on pages.

    python -m benchmarks.judging LABELLED.jsonl... --view container
    python -m benchmarks.judging GOLD_FOLDER

CPU seconds, the least of three passes over all texts or pages. Texts are labelled lines, without their labels. Judging
them is told apart by part: the patterns of the rules, what stands around these (lines, context, blocks, spans), and the
line model. What the rules remember of lines is forgotten before each pass. Pages are gold pages: beside trafilatura's
text alone (its default mode) stand extraction as a run does it, repair, and judging.
"""

from __future__ import annotations

import argparse
import gzip
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import trafilatura

from cleaning.evaluation.gold_pages import read_gold
from cleaning.evaluation.labelled_lines import read_labelled
from cleaning.extract import NotExtractable, extract
from cleaning.house_style import house_style
from cleaning.judge import judge
from cleaning.readers.decoding import NotText, declared_encoding, decode
from cleaning.readers.record import document
from cleaning.repair import repair, repair_article
from cleaning.rules import BOOK
from cleaning.rules.rule import fold
from cleaning.segments import segments

_PASSES = 3
_WITHOUT_MODEL = house_style({"outlets": {"*": {"switch_off": ["model/line"]}}}).for_outlet(None)


def least(work: Callable[[Any], Any], items: Sequence[Any]) -> float:
    """CPU seconds of the quickest of some passes over all items; the first, which compiles, does not count."""
    spent = []
    for _ in range(_PASSES + 1):
        BOOK._known.clear()
        started = time.process_time()
        for item in items:
            work(item)
        spent.append(time.process_time() - started)
    return min(spent[1:])


def costs_of_texts(texts: Sequence[str]) -> dict[str, float]:
    """CPU seconds of judging all texts, by part, and of repair before it."""
    folded = [[fold(text)[found.start : found.end] for found in segments(text)] for text in texts]
    patterns = least(BOOK.matches, folded)
    rules = least(lambda text: judge(text, book=_WITHOUT_MODEL), texts)
    whole = least(judge, texts)
    return {
        "patterns of the rules": patterns,
        "lines, context, blocks, spans": rules - patterns,
        "line model": whole - rules,
        "judging, all of it": whole,
        "repair, before it": least(repair, texts),
    }


def costs_of_pages(pages: Sequence[str]) -> dict[str, float]:
    """CPU seconds of trafilatura alone and of each of our steps over the same pages, which all have an article."""
    documents = [document(str(number), "html", page) for number, page in enumerate(pages)]
    extracted = [extract(its) for its in documents]
    repaired = [repair_article(article)[0] for article in extracted]
    return {
        "trafilatura alone": least(
            lambda page: trafilatura.extract(page, include_comments=False, deduplicate=False), pages
        ),
        "extraction (trafilatura, markup, fields)": least(extract, documents),
        "repair": least(repair_article, extracted),
        "judging": least(lambda article: judge(article.text, title=article.title, markup=article.markup), repaired),
    }


def pages_of(folder: Path) -> Iterator[str]:
    """The HTML of the gold pages in which there is an article."""
    for _, file, _ in read_gold(folder):
        data = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        try:
            page = decode(data, declared_encoding(data)).text
            extract(document("", "html", page))
        except (NotExtractable, NotText):
            continue
        yield page


def main(arguments: list[str] | None = None) -> None:
    """Print what each part costs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", type=Path, nargs="+", help="labelled lines (.jsonl), or folders of gold pages")
    parser.add_argument("--view", help="only labelled pages of this view, such as container or page")
    options = parser.parse_args(arguments)
    files = [path for path in options.paths if not path.is_dir()]
    if files:
        texts = [page.text for page in read_labelled(files, view=options.view)]
        size = sum(len(text.encode()) for text in texts) / 1e6
        print(f"{len(texts):,} texts, {size:.2f} MB, {sum(text.count(chr(10)) + 1 for text in texts):,} lines")
        for name, seconds in costs_of_texts(texts).items():
            print(f"  {name:<42}{seconds:8.2f} s {size / seconds:8.2f} MB/s")
    for folder in (path for path in options.paths if path.is_dir()):
        pages = list(pages_of(folder))
        print(f"{len(pages):,} pages, {sum(len(page.encode()) for page in pages) / 1e6:.2f} MB")
        costs = costs_of_pages(pages)
        for name, seconds in costs.items():
            print(f"  {name:<42}{seconds:8.2f} s {seconds / costs['trafilatura alone']:8.1%} of trafilatura")


if __name__ == "__main__":
    main()
