"""Texts to tokens, tokens to signatures and winnowed fingerprints: each compared with a plain definition of it."""

from __future__ import annotations

import itertools
import unicodedata
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
import regex
from datasketch import MinHash, MinHashLSH
from hypothesis import example, given
from hypothesis import strategies as st

from cleaning.near_duplicates.kernels import frozen, hashing
from cleaning.near_duplicates.minhash import band_hashes, shingle_hashes, signatures
from cleaning.near_duplicates.recipe import RECIPE, Recipe
from cleaning.near_duplicates.tokens import Tokens, normal_form, tokenise, tokenise_utf8
from cleaning.near_duplicates.winnowing import winnow

from .desks import Piece, put
from .inboxes import ask

QUOTE = "the crew dropped both anchors and sounded the horn until the ship lay still"
VOCABULARY = ["red", "blue", "ferry", "quay", "crew", "horn"]
WORDS = st.lists(st.sampled_from(VOCABULARY), max_size=40).map(" ".join)
FEW_WORDS = st.lists(st.sampled_from(["red", "blue"]), max_size=40).map(" ".join)

# --- the definition of a token, in a regular expression and `unicodedata`

IGNORABLE = regex.compile(r"\p{Default_Ignorable_Code_Point}")
UNSPACED = (
    r"[[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ーｰﾞﾟ〆〼]--[\p{Nd}\p{No}\p{P}\p{Sc}᧠-᧿]]"
)
APOSTROPHE = "['’‘‛ʼ＇′´`]"
TOKEN = regex.compile(
    rf"{UNSPACED}[\p{{M}}ﾞﾟ]*"
    rf"|[\p{{L}}\p{{N}}--{UNSPACED}--{APOSTROPHE}][\p{{L}}\p{{N}}\p{{M}}--{UNSPACED}--{APOSTROPHE}]*"
    rf"(?:{APOSTROPHE}[\p{{L}}--{UNSPACED}--{APOSTROPHE}][\p{{L}}\p{{N}}\p{{M}}--{UNSPACED}--{APOSTROPHE}]*)*",
    regex.VERSION1,
)


def defined(text: str) -> list[tuple[str, int, int]]:
    """Normal form and span of every token: what `tokenise` must find."""
    places = [at for at, character in enumerate(text) if not IGNORABLE.match(character)]
    visible = "".join(text[at] for at in places)
    found = []
    for match in TOKEN.finditer(visible):
        form = regex.sub(APOSTROPHE, "'", match.group())
        form = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", form).casefold())
        found.append((form, places[match.start()], places[match.end() - 1] + 1))
    return found


def hashes_of(forms: list[str]) -> list[int]:
    codes = np.array([ord(c) for form in forms for c in form], dtype=np.uint32)
    bounds = np.cumsum([0, *map(len, forms)], dtype=np.int64)
    return [int(h) for h in hashing.hash_codes(frozen(codes), frozen(bounds))]


def assert_as_defined(texts: list[str]) -> None:
    tokens = tokenise(texts)
    for number, text in enumerate(texts):
        own = slice(tokens.offsets[number], tokens.offsets[number + 1])
        expected = defined(text)
        assert list(zip(tokens.starts[own], tokens.ends[own], strict=True)) == [(a, b) for _, a, b in expected]
        assert tokens.hashes[own].tolist() == hashes_of([form for form, _, _ in expected])


# The property database of `regex` may be newer than that of `unicodedata`: only what both know is compared.
KNOWN = st.characters(exclude_categories=["Cn", "Cs"], max_codepoint=0x2FFFF)
MARKED = st.sampled_from(
    "aeinoeçßŉǅΑΣσςﬁ①½ẛİकखड़가각각اَُّéỆがカﾞﾊﾟ漢字กำ’'ʼ\u0301\u0323\u0345\u0338\u093c\u094d\u3099\u00ad\u200b -–"
)


@given(st.lists(st.text(KNOWN), max_size=4))
def test_tokens_are_as_defined_whatever_the_text(texts: list[str]) -> None:
    assert_as_defined(texts)


@given(st.lists(st.text(MARKED), max_size=4))
@example(["e\u0301\u0323", "é\u0323", "각", "가\u11a8", "ﾊﾟ", "a\u0338\u0301\u0323b", "ǅ\u0323", "o'\u00adclock"])
def test_tokens_are_as_defined_where_marks_combine(texts: list[str]) -> None:
    assert_as_defined(texts)


def test_every_code_point_is_normalised_as_unicodedata_does() -> None:
    characters = [
        chr(code)
        for code in range(0x20000)
        if unicodedata.category(chr(code)) not in ("Cn", "Cs", "Co") and regex.match(r"[\p{L}\p{N}]", chr(code))
    ]
    texts = [f"a{character}b" for character in characters if not 0x3400 <= ord(character) <= 0x9FFF]
    assert len(texts) > 20_000
    assert_as_defined(texts)


@given(st.text(st.characters()))
def test_lone_surrogates_and_unassigned_code_points_do_no_harm(text: str) -> None:
    tokens = tokenise([text, QUOTE])
    assert tokens.counts()[1] == len(QUOTE.split())
    assert all(text[a:b] for a, b in zip(*(x[: tokens.counts()[0]] for x in (tokens.starts, tokens.ends)), strict=True))


def test_typography_does_not_change_a_token() -> None:
    plain = tokenise(["The crew's co-pilot said: 'fine' in 1994 - naive cafe agreement"])
    fancy = tokenise(["The crew’s co\u2011pilot\u00a0said: ‘FINE’ in １９９４ — naive cafe agree\u00adm\u200bent"])
    assert plain.hashes.tolist() == fancy.hashes.tolist()
    assert [normal_form(word) for word in ("ﬁne", "Straße", "STRASSE", "don’t")] == [
        "fine",
        "strasse",
        "strasse",
        "don't",
    ]


def test_numbers_stay_numbers() -> None:
    assert tokenise(["1994"]).hashes[0] != tokenise(["1995"]).hashes[0]


def test_scripts_without_spaces_are_cut_into_characters_that_count_half() -> None:
    text = "渡し船 ferry コーヒー ที่นี่ 3人"
    tokens = tokenise([text])
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == [
        *"渡し船", "ferry", *"コーヒー", "ที่", "นี่", "3", "人",
    ]  # fmt: skip
    assert tokens.unspaced.tolist() == [True] * 3 + [False] + [True] * 6 + [False, True]
    assert tokens.words().tolist() == [2 + 5]


def test_words_are_counted_text_by_text() -> None:
    assert tokenise(["one two", "", "渡し船", "...", "x"]).words().tolist() == [2, 0, 2, 0, 1]
    assert tokenise([]).words().tolist() == []


@given(st.lists(st.text(), max_size=5))
def test_texts_of_an_arrow_array_are_read_where_they_lie(texts: list[str]) -> None:
    texts = [text.encode("utf-8", "ignore").decode() for text in texts]
    array = pa.array([*texts, "last"], pa.large_string())[:-1]
    _, bounds, data = array.buffers()
    offsets = np.frombuffer(bounds, dtype=np.int64)[: len(texts) + 1]
    tokens = tokenise_utf8(np.frombuffer(data, dtype=np.uint8), offsets)
    plain = tokenise(texts)
    assert all((getattr(tokens, name) == getattr(plain, name)).all() for name in Tokens.__slots__)


def test_much_text_is_tokenised_in_parts_that_fit_together(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [QUOTE, "", "渡し船 ferry", "no", QUOTE[:30], ""]
    whole = tokenise(texts)
    monkeypatch.setattr("cleaning.near_duplicates.tokens._BYTES_AT_A_TIME", 20)
    parts = tokenise(texts)
    assert all((getattr(parts, name) == getattr(whole, name)).all() for name in Tokens.__slots__)


@given(st.lists(st.tuples(st.text(KNOWN), st.booleans()), max_size=5))
def test_the_tokens_of_some_texts_are_those_of_the_texts_alone(texts: list[tuple[str, bool]]) -> None:
    chosen = [number for number, (_, is_chosen) in enumerate(texts) if is_chosen][::-1]
    some = tokenise([text for text, _ in texts]).of_texts(np.array(chosen, dtype=np.int64))
    alone = tokenise([texts[number][0] for number in chosen])
    assert all((getattr(some, name) == getattr(alone, name)).all() for name in Tokens.__slots__)
    assert all(getattr(some, name).dtype == getattr(alone, name).dtype for name in Tokens.__slots__)


# --- signatures


def shingles_of(tokens: Tokens, text: int) -> list[int]:
    hashes, begins = shingle_hashes(tokens)
    return [int(h) for h in hashes[begins[text] : begins[text + 1]]]


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_signatures_are_those_of_datasketch(texts: list[str]) -> None:
    tokens = tokenise(texts)
    for text, row in enumerate(signatures(tokens)):
        theirs = MinHash(num_perm=128, seed=1, scheme="affine32", hashfunc=int)
        for shingle in shingles_of(tokens, text):
            theirs.update(shingle)
        assert row.tolist() == theirs.hashvalues.tolist()


@given(WORDS, WORDS)
def test_texts_have_the_same_shingle_just_where_they_have_the_same_three_words(left: str, right: str) -> None:
    tokens = tokenise([left, right])

    def triples(text: str) -> set[tuple[str, ...]]:
        found = text.split()
        return {tuple(found[at : at + 3]) for at in range(max(1, len(found) - 2))} if found else set()

    shared = len(set(shingles_of(tokens, 0)) & set(shingles_of(tokens, 1)))
    assert shared == len(triples(left) & triples(right))
    assert len(set(shingles_of(tokens, 0))) == len(triples(left))


def test_an_lsh_of_datasketch_can_be_asked_with_stored_signatures(file: Path) -> None:
    texts = {"a": f"{QUOTE} said the mate", "b": "nothing of the kind was seen at the quay that night"}
    put(file, {name: Piece(text, f"{name}.example") for name, text in texts.items()})
    stored = ask(file, "SELECT article_id, signature FROM signatures JOIN passages USING (text_key)")
    lsh = MinHashLSH(threshold=0.7, num_perm=128)
    for name, signature in stored:
        lsh.insert(name, MinHash(hashvalues=np.frombuffer(signature, dtype="<u4"), scheme="affine32"))
    for name, text in texts.items():
        asked = MinHash(num_perm=128, hashfunc=int)
        asked.update_batch(shingles_of(tokenise([f"“{text.upper()}.”"]), 0))
        assert lsh.query(asked) == [name]


def test_a_band_hash_is_equal_just_where_all_rows_of_the_band_are() -> None:
    rows = np.random.default_rng(7).integers(0, 3, size=(200, RECIPE.permutations), dtype=np.uint32)
    hashes = band_hashes(rows)
    assert hashes.shape == (200, RECIPE.bands)
    bands = rows.reshape(200, RECIPE.bands, RECIPE.rows)
    same = (bands[:, None, :, :] == bands[None, :, :, :]).all(axis=3)
    assert ((hashes[:, None, :] == hashes[None, :, :]) == same).all()


def test_nothing_has_no_signature_row_and_no_word_has_the_signature_of_the_empty_set() -> None:
    assert signatures(tokenise([])).shape == (0, RECIPE.permutations)
    assert (signatures(tokenise(["... —"])) == 0xFFFFFFFF).all()


def test_fingerprints_are_the_same_in_every_process_and_version() -> None:
    tokens = tokenise([QUOTE])
    assert int(tokens.hashes[0]) == 14709924118752574854
    assert shingles_of(tokens, 0)[0] == 2282321020
    assert int(band_hashes(signatures(tokens))[0, 0]) == 8572897451790141038
    assert int(winnow(tokens).fingerprint[0]) == 292010179078428356


# --- winnowing


def longest_shared_run(left: list[str], right: list[str]) -> int:
    longest = 0
    for i, j in itertools.product(range(len(left)), range(len(right))):
        length = 0
        while i + length < len(left) and j + length < len(right) and left[i + length] == right[j + length]:
            length += 1
        longest = max(longest, length)
    return longest


@given(WORDS | FEW_WORDS, WORDS | FEW_WORDS, WORDS | FEW_WORDS)
def test_a_shared_run_of_eight_words_is_always_a_shared_fingerprint(before: str, shared: str, after: str) -> None:
    left, right = f"{before} {shared}", f"{shared} {after}"
    found = winnow(tokenise([left, right]))
    if longest_shared_run(left.split(), right.split()) >= RECIPE.gram_words + RECIPE.window - 1:
        assert set(found.fingerprint[found.text_index == 0]) & set(found.fingerprint[found.text_index == 1])


@given(st.lists(WORDS | FEW_WORDS, max_size=3), st.integers(1, 6), st.integers(1, 8))
def test_every_window_has_a_fingerprint_and_every_fingerprint_is_the_least_of_a_window(
    texts: list[str], gram_words: int, window: int
) -> None:
    tokens = tokenise(texts)
    found = winnow(tokens, Recipe(gram_words=gram_words, window=window))
    for text in range(len(texts)):
        own = tokens.hashes[tokens.offsets[text] : tokens.offsets[text + 1]]
        grams = [tuple(own[at : at + gram_words].tolist()) for at in range(len(own) - gram_words + 1)]
        chosen = found.position[found.text_index == text].tolist()
        values = found.fingerprint[found.text_index == text].tolist()
        assert chosen == sorted(set(chosen))
        windows = [range(at, min(at + window, len(grams))) for at in range(max(1, len(grams) - window + 1))]
        for places in windows if grams else ():
            assert set(places) & set(chosen)
        assert len(set(values)) == len({grams[at] for at in chosen})


@pytest.mark.parametrize(("words", "fingerprints"), [(0, 0), (3, 0), (4, 1), (5, 1), (8, 1)])
def test_a_text_shorter_than_a_window_has_one_fingerprint_and_one_shorter_than_a_gram_none(
    words: int, fingerprints: int
) -> None:
    assert len(winnow(tokenise([" ".join(QUOTE.split()[:words])]))) == fingerprints


def test_a_page_of_one_repeated_word_has_few_fingerprints() -> None:
    found = winnow(tokenise(["no " * 1000]))
    assert len(set(found.fingerprint.tolist())) == 1
    assert len(found) <= 1000 / RECIPE.window
