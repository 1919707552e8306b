"""The corpus that the benchmarks measure on: what it says is true is true."""

from __future__ import annotations

import itertools

from benchmarks.corpus import KINDS, QUOTE_FEWEST, alike, generate, plain_words


def test_the_same_seed_makes_the_same_corpus() -> None:
    assert generate(60, seed=3).texts == generate(60, seed=3).texts != generate(60, seed=4).texts


def test_the_pairs_that_are_alike_are_those_that_comparing_all_finds() -> None:
    texts = [*generate(250, seed=5).texts, "two words", "Two words!", "", "—", "one"]
    words = [plain_words(text) for text in texts]
    sets = [{tuple(w[at : at + 3]) for at in range(max(1, len(w) - 2))} if w else set() for w in words]
    expected = {
        (i, j): len(sets[i] & sets[j]) / len(sets[i] | sets[j])
        for i, j in itertools.combinations(range(len(texts)), 2)
        if sets[i] and sets[j] and len(sets[i] & sets[j]) / len(sets[i] | sets[j]) >= 0.7
    }
    assert len(expected) > 20
    assert alike(texts) == expected


def test_a_quote_is_in_both_paragraphs() -> None:
    corpus = generate(400, seed=6)
    assert len(corpus.quotes) == (corpus.kind == KINDS.index("quoted")).sum() > 10
    for quote in corpus.quotes:
        said = plain_words(corpus.texts[quote.copy][quote.start : quote.end])
        assert len(said) == quote.words >= QUOTE_FEWEST
        assert f" {' '.join(said)} " in f" {' '.join(plain_words(corpus.texts[quote.source]))} "
