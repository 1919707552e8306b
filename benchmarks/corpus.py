"""A corpus of news-like paragraphs of which the truth is known: who is derived from whom, and which pairs are alike.

    python -m benchmarks.corpus --paragraphs 100000 --out corpus.parquet --truth truth.parquet

Text is made of the word lists and sentence patterns below, with the skewed frequencies of real text (Zipf) and the
stock phrases of news. About two paragraphs in three are new; the others are derived from an earlier one: edited,
retyped with other typography, with a sentence more or less, cut short, or new text around a quote from it.

The truth is worked out without anything of Copydesk's: words by a regular expression, shingles as triples of word
numbers (no hash), pairs by an exact set similarity join with prefix filter (Bayardo, Ma, Srikant 2007).
"""

from __future__ import annotations

import argparse
import random
import re
import time
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numba
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

KINDS = (
    "new", "edited", "typography", "sentence added", "sentence dropped", "cut short", "quoted", "edited copy of a copy"
)  # fmt: skip
SHARES = (0.65, 0.12, 0.04, 0.03, 0.03, 0.03, 0.06, 0.04)
FEWEST, MOST = 20, 120
QUOTE_FEWEST, QUOTE_MOST = 12, 30

# --- words

_DETERMINERS = "the the the the the a a a its their this that every another no some".split()
_PREPOSITIONS = "of of of in in in to to for for on on at with from by after before under over near against".split()
_CONNECTIVES = "and and and but while because although when as so".split()
_ADVERBS = (
    "quickly again later now still already almost often quietly openly nearly together soon rarely abroad "
    "twice early late publicly privately largely slowly firmly briefly"
).split()
_STEMS = (
    "harbour bridge ferry council minister strike treaty market bank school station hospital border river farm "
    "storm flood court budget tax vote party union worker driver pilot doctor teacher farmer fisher sailor judge "
    "mayor police army fleet ship train road tunnel tower museum theatre stadium club coach player season goal "
    "plan law rule price wage rent loan debt fund grant deal talk visit trip crisis threat attack fire quake "
    "rescue search probe trial appeal verdict prison law inquiry report study survey poll figure record target "
    "energy gas oil coal wind power grid plant mine factory port dock crane cargo grain wheat fish herring salmon "
    "water supply dam reservoir valley coast island village town city district region province capital embassy "
    "envoy alliance summit sanction tariff export import trade rate growth slump recovery job pension benefit "
    "child parent family neighbour tenant owner voter citizen migrant refugee visitor guest crowd protest march "
    "speech letter message statement promise warning denial apology rumour secret archive painting concert film "
    "book novel song festival garden park forest tree animal bird wolf bear dog horse cattle sheep vaccine virus "
    "clinic nurse patient drug trial scientist laboratory satellite rocket signal network phone computer program"
).split()
_VERBS = (
    "said announced opened closed rejected approved delayed promised warned denied confirmed blamed praised joined "
    "left reached crossed signed broke raised cut doubled halved lifted blocked backed defended criticised ended "
    "started resumed extended published withdrew repaired sold bought built moved searched found lost won carried "
    "questioned welcomed followed ordered cancelled postponed described visited led called faced feared expected"
).split()
_ADJECTIVES = (
    "new old former local national regional public private foreign senior junior recent early final first second "
    "third major minor heavy light long short high low strong weak open secret military civil legal illegal "
    "economic political social medical technical northern southern eastern western coastal rural urban narrow "
    "broad sudden gradual cautious bitter historic unusual unprecedented temporary permanent independent"
).split()
_NAME_STARTS = (
    "Al Bar Cor Dun El Fen Gar Hol Is Jor Kel Lan Mar Nor Or Pen Quil Ros Sel Tam Ul Ver Wes Yar Zoë Ré"
).split()
_NAME_MIDDLES = "a be da en i la mi no o ra se ti u va we".split()
_NAME_ENDS = (
    "burn by dale field ford gate ham hurst ko land ley man mere more nes rick sen ska son stead ton vik wick".split()
)
_STOCK = (
    "told reporters on Monday", "told reporters on Tuesday on condition of anonymity", "according to a statement",
    "who spoke on condition of anonymity", "did not immediately respond to a request for comment",
    "a spokesperson for the ministry said", "in an interview with local television", "said in a statement on Friday",
    "for the first time in more than a decade", "at the end of the day", "as a result of the",
)  # fmt: skip
_PREFIXES = ("", "", "", "", "", "re", "over", "sub", "inter", "non", "mid", "super", "counter")
_SUFFIXES = ("", "", "", "", "s", "s", "yard", "house", "side", "line", "work", "er", "ers", "ing", "less", "wide")


class _Words:
    """Endless words of each class, drawn in large lots with the skew of real text."""

    def __init__(self, seed: int) -> None:
        self._generator = np.random.default_rng(seed)
        nouns = list(dict.fromkeys(p + s + e for s in _STEMS for e in _SUFFIXES for p in _PREFIXES))
        names = [a + b + c for a in _NAME_STARTS for b in _NAME_MIDDLES for c in _NAME_ENDS]
        self._generator.shuffle(nouns)
        self._generator.shuffle(names)
        self._classes: dict[str, tuple[list[str], NDArray[np.float64]]] = {}
        for name, words, skew in (
            ("noun", [*dict.fromkeys(_STEMS), *nouns], 0.9),
            ("name", names, 0.7),
            ("verb", _VERBS, 0.5),
            ("adjective", _ADJECTIVES, 0.5),
            ("determiner", _DETERMINERS, 0.0),
            ("preposition", _PREPOSITIONS, 0.0),
            ("connective", _CONNECTIVES, 0.0),
            ("adverb", _ADVERBS, 0.3),
            ("number", [str(n) for n in range(2, 2500)], 0.6),
            ("stock", list(_STOCK), 0.5),
        ):
            weights = 1 / np.arange(1, len(words) + 1) ** skew
            self._classes[name] = (list(words), weights / weights.sum())
        self._drawn: dict[str, list[str]] = {name: [] for name in self._classes}

    def draw(self, name: str) -> str:
        drawn = self._drawn[name]
        if not drawn:
            words, weights = self._classes[name]
            drawn.extend(words[i] for i in self._generator.choice(len(words), 50_000, p=weights))
        return drawn.pop()


_PATTERNS = tuple(
    pattern.split()
    for pattern in (
        "determiner noun preposition determiner adjective noun verb determiner noun preposition name",
        "name name verb determiner adjective noun preposition determiner noun preposition name adverb",
        "determiner adjective noun verb number noun preposition determiner noun connective determiner noun verb adverb",
        "preposition name determiner noun verb adverb connective determiner noun preposition noun verb determiner noun",
        "name verb preposition number noun preposition determiner noun stock",
        "determiner noun verb adverb connective name verb determiner adjective noun",
        "number preposition determiner number noun preposition name verb determiner noun preposition determiner noun",
        "connective determiner noun verb determiner noun name verb adverb preposition determiner adjective noun",
        "name name determiner adjective noun preposition name verb determiner noun preposition determiner noun verb",
        "determiner noun connective determiner noun verb preposition determiner noun preposition noun connective noun",
    )
)

Sentence = list[str]


@dataclass(frozen=True, slots=True)
class Quote:
    """Paragraph `copy` holds `words` words in a row of paragraph `source`, at these characters of the copy."""

    copy: int
    source: int
    words: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """Paragraphs with what they were made from: `kind` indexes KINDS, `source` is a paragraph or -1."""

    texts: list[str]
    kind: NDArray[np.int8]
    source: NDArray[np.int32]
    quotes: list[Quote]


def generate(paragraphs: int, seed: int = 1) -> Corpus:
    """The same corpus for the same numbers, always."""
    chance, words = random.Random(seed), _Words(seed)
    kinds = chance.choices(range(len(KINDS)), SHARES, k=paragraphs)
    made: list[list[Sentence]] = []
    texts: list[str] = []
    sources: list[int] = []
    derived: list[int] = []
    quotes: list[Quote] = []
    for number in range(paragraphs):
        kind = KINDS[kinds[number]]
        if kind == "new" or not made or (kind == "edited copy of a copy" and not derived):
            kinds[number] = 0
            made.append(_paragraph(words, chance, chance.randint(FEWEST, MOST)))
            texts.append(_written(made[-1]))
            sources.append(-1)
            continue
        source = chance.choice(derived) if kind == "edited copy of a copy" else chance.randrange(len(made))
        while kind == "quoted" and sum(map(len, made[source])) < QUOTE_FEWEST:
            source = chance.randrange(len(made))
        sources.append(source)
        if kind == "quoted":
            sentences, quote = _quoting(made[source], words, chance)
            text = _written(sentences)
            start = text.index("“") + 1
            quotes.append(Quote(number, source, quote, start, text.index("”")))
        else:
            sentences = _DERIVE[kind](made[source], words, chance)
            text = _retyped(_written(sentences), chance) if kind == "typography" else _written(sentences)
            derived.append(number)
        made.append(sentences)
        texts.append(text)
    return Corpus(texts, np.array(kinds, dtype=np.int8), np.array(sources, dtype=np.int32), quotes)


def _sentence(words: _Words, chance: random.Random) -> Sentence:
    pattern = chance.choice(_PATTERNS)
    if "stock" in pattern and chance.random() < 0.7:
        pattern = _PATTERNS[0]  # a stock phrase in one sentence of thirty
    return [word for name in pattern for word in words.draw(name).split()]


def _paragraph(words: _Words, chance: random.Random, length: int) -> list[Sentence]:
    sentences: list[Sentence] = []
    left = length
    while left > 0:
        sentence = _sentence(words, chance)[:left]
        sentences.append(sentence)
        left -= len(sentence)
    return sentences


def _written(sentences: Sequence[Sentence]) -> str:
    return " ".join(f"{s[0][:1].upper()}{s[0][1:]} {' '.join(s[1:])}".rstrip() + "." for s in sentences if s)


def _edited(sentences: Sequence[Sentence], words: _Words, chance: random.Random) -> list[Sentence]:
    rate = chance.uniform(0.02, 0.2)
    edited: list[Sentence] = []
    for sentence in sentences:
        out: Sentence = []
        for word in sentence:
            if chance.random() >= rate:
                out.append(word)
                continue
            edit = chance.random()
            if edit < 0.6:
                out.append(words.draw("number" if word.isdigit() else "noun"))
            elif edit < 0.8:
                out.extend((word, words.draw("adjective")))
        edited.append(out)
    return edited


def _longer(sentences: Sequence[Sentence], words: _Words, chance: random.Random) -> list[Sentence]:
    at = chance.randint(0, len(sentences))
    return [*sentences[:at], _sentence(words, chance), *sentences[at:]]


def _shorter(sentences: Sequence[Sentence], words: _Words, chance: random.Random) -> list[Sentence]:
    at = chance.randrange(len(sentences))
    kept = [*sentences[:at], *sentences[at + 1 :]]
    return kept if sum(map(len, kept)) >= FEWEST // 2 else list(sentences)


def _cut_short(sentences: Sequence[Sentence], words: _Words, chance: random.Random) -> list[Sentence]:
    left = max(FEWEST // 2, int(sum(map(len, sentences)) * chance.uniform(0.5, 0.95)))
    kept: list[Sentence] = []
    for sentence in sentences:
        kept.append(sentence[:left])
        left -= len(kept[-1])
        if left <= 0:
            break
    return kept


def _quoting(source: Sequence[Sentence], words: _Words, chance: random.Random) -> tuple[list[Sentence], int]:
    """New text around 12 to 30 words in a row of the source, between “ and ”, and how many words these are."""
    running = [word.strip("“”") for sentence in source for word in sentence]
    length = chance.randint(QUOTE_FEWEST, min(len(running), QUOTE_MOST))
    at = chance.randint(0, len(running) - length)
    quote = running[at : at + length]
    quote[0], quote[-1] = f"“{quote[0]}", f"{quote[-1]}”"
    before = _paragraph(words, chance, chance.randint(5, 50))
    after = _paragraph(words, chance, chance.randint(5, 40))
    return [*before, [words.draw("name"), "said:", *quote], *after], length


def _same(sentences: Sequence[Sentence], words: _Words, chance: random.Random) -> list[Sentence]:
    return list(sentences)


_DERIVE: dict[str, Callable[[Sequence[Sentence], _Words, random.Random], list[Sentence]]] = {
    "edited": _edited,
    "typography": _same,
    "sentence added": _longer,
    "sentence dropped": _shorter,
    "cut short": _cut_short,
    "edited copy of a copy": _edited,
}


def _retyped(text: str, chance: random.Random) -> str:
    """The same words with other typography."""
    if chance.random() < 0.5:
        text = text.replace(" ", "\u00a0", chance.randint(1, 5))
    if chance.random() < 0.5:
        text = text.replace("er", "e\u00adr", chance.randint(1, 5))
    if chance.random() < 0.5:
        text = text.replace("fi", "ﬁ")
    if chance.random() < 0.3:
        text = unicodedata.normalize("NFD", text)
    if chance.random() < 0.3:
        text = text.upper()
    if chance.random() < 0.3:
        text = text.translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)})
    return f"“{text}” —" if chance.random() < 0.5 else f"– {text}"


# --- which pairs are alike, exactly

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def plain_words(text: str) -> list[str]:
    """The words of a text in normal form, by the shortest definition there is."""
    return _WORD.findall(unicodedata.normalize("NFKC", text.replace("\u00ad", "").replace("’", "'")).casefold())


def shingle_sets(texts: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The sorted distinct shingle numbers of each text, one text after another, and where each text's begin.

    Equal triples of words have equal numbers and others have not: the rarer a triple, the smaller its number.
    """
    number_of: dict[str, int] = {}
    running: list[int] = []
    bounds = [0]
    for text in texts:
        running.extend(number_of.setdefault(word, len(number_of) + 1) for word in plain_words(text))
        bounds.append(len(running))
    if len(number_of) >= 1 << 21:
        raise ValueError("more than two million distinct words: triples of them do not fit a number")
    words, ends = np.array(running, dtype=np.int64), np.array(bounds)
    triples = words[:-2] << 42 | words[1:-1] << 21 | words[2:]
    owner = np.repeat(np.arange(len(texts)), np.diff(ends))[: len(triples)]
    inside = np.arange(len(triples)) + 3 <= ends[1:][owner]
    short = [i for i in range(len(texts)) if 0 < ends[i + 1] - ends[i] < 3]
    short_triples = [sum(int(w) << 42 - 21 * k for k, w in enumerate(words[ends[i] : ends[i + 1]])) for i in short]
    triples = np.concatenate((triples[inside], np.array(short_triples, dtype=np.int64)))
    owner = np.concatenate((owner[inside], np.array(short, dtype=np.int64)))
    _, number, count = np.unique(triples, return_inverse=True, return_counts=True)
    rank = np.empty(len(count), dtype=np.int64)
    rank[np.argsort(count, kind="stable")] = np.arange(len(count))
    pairs = np.unique(owner << 32 | rank[number])
    begins = np.searchsorted(pairs >> 32, np.arange(len(texts) + 1))
    return pairs & 0xFFFFFFFF, begins


def alike(texts: Sequence[str], threshold: float = 0.7) -> dict[tuple[int, int], float]:
    """All pairs of texts whose sets of word 3-shingles have Jaccard similarity `threshold` or more, with it."""
    sets, begins = shingle_sets(texts)
    lefts, rights, similarities = [], [], []
    for left, right, similarity in _join(sets, begins, threshold):
        lefts.append(left)
        rights.append(right)
        similarities.append(similarity)
    left, right, similarity = (np.concatenate(column) for column in (lefts, rights, similarities))
    return dict(zip(zip(left.tolist(), right.tolist(), strict=True), similarity.tolist(), strict=True))


def _join(sets: NDArray[np.int64], begins: NDArray[np.int64], threshold: float) -> Any:
    """Pairs with a common number among the rarest of both: two sets that are alike enough must have one."""
    sizes = np.diff(begins)
    prefix = sizes - np.ceil(threshold * sizes - 1e-9).astype(np.int64) + 1
    prefix[sizes == 0] = 0
    owner = np.repeat(np.arange(len(sizes)), prefix)
    place = np.arange(len(owner)) - np.repeat(np.cumsum(prefix) - prefix, prefix)
    number = sets[begins[owner] + place]
    order = np.argsort(number, kind="stable")
    owner, number = owner[order], number[order]
    edges = np.flatnonzero(np.concatenate(([True], number[1:] != number[:-1], [True])))
    edges = edges if len(number) else np.array([0])
    done = 0
    empty = np.empty(0, dtype=np.int64)
    yield empty, empty, np.empty(0)
    seen = [empty]
    while done < len(edges) - 1:
        keys, done = _pairs_of_postings(owner, edges, done, sizes, threshold, 20_000_000)
        seen.append(np.unique(keys))
    keys = np.unique(np.concatenate(seen))
    left, right = keys >> 32, keys & 0xFFFFFFFF
    similarity = _jaccards(sets, begins, left, right)
    found = similarity >= threshold
    yield left[found], right[found], similarity[found]


@numba.njit(cache=True)
def _pairs_of_postings(owner: Any, edges: Any, first: int, sizes: Any, threshold: float, most: int) -> Any:
    keys = np.empty(most, dtype=np.int64)
    count = 0
    for posting in range(first, edges.size - 1):
        length = edges[posting + 1] - edges[posting]
        if count and count + length * (length - 1) // 2 > most:
            return keys[:count], posting
        for i in range(edges[posting], edges[posting + 1]):
            for j in range(i + 1, edges[posting + 1]):
                small, large = min(sizes[owner[i]], sizes[owner[j]]), max(sizes[owner[i]], sizes[owner[j]])
                if small >= threshold * large - 1e-9 and count < most:
                    keys[count] = min(owner[i], owner[j]) << 32 | max(owner[i], owner[j])
                    count += 1
        if count == most:
            raise ValueError("a shingle is too frequent for this join")
    return keys[:count], edges.size - 1


@numba.njit(cache=True)
def _jaccards(sets: Any, begins: Any, left: Any, right: Any) -> Any:
    similarities = np.empty(left.size)
    for pair in range(left.size):
        i, stop_i = begins[left[pair]], begins[left[pair] + 1]
        j, stop_j = begins[right[pair]], begins[right[pair] + 1]
        both = stop_i - i + stop_j - j
        shared = 0
        while i < stop_i and j < stop_j:
            a, b = sets[i], sets[j]
            shared += a == b
            i += a <= b
            j += b <= a
        similarities[pair] = shared / (both - shared)
    return similarities


def main() -> None:
    """Write a corpus, and if asked its truth, as Parquet files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--paragraphs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, help="columns paragraph, text, kind, source")
    parser.add_argument("--truth", type=Path, help="columns left, right, jaccard: all pairs of 0.7 and more")
    options = parser.parse_args()
    started = time.process_time()
    corpus = generate(options.paragraphs, options.seed)
    print(f"{len(corpus.texts):,} paragraphs, {sum(map(len, corpus.texts)) / 1e6:.1f} million characters")
    for kind, name in enumerate(KINDS):
        print(f"{int((corpus.kind == kind).sum()):>10,} {name}")
    print(f"made in {time.process_time() - started:.1f} CPU seconds")
    if options.out:
        columns = {
            "paragraph": np.arange(len(corpus.texts)),
            "text": corpus.texts,
            "kind": [KINDS[kind] for kind in corpus.kind],
            "source": corpus.source,
        }
        pq.write_table(pa.table(columns), options.out, compression="zstd")
    if options.truth:
        started = time.process_time()
        found = alike(corpus.texts)
        print(f"{len(found):,} pairs of Jaccard 0.7 and more, found in {time.process_time() - started:.1f} CPU seconds")
        left, right = zip(*found, strict=True) if found else ((), ())
        table = pa.table({"left": left, "right": right, "jaccard": list(found.values())})
        pq.write_table(table, options.truth, compression="zstd")


if __name__ == "__main__":
    main()
