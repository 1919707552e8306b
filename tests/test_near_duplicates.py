"""What outlets share: verification, passages, stars, copies."""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaning.near_duplicates import routes
from cleaning.near_duplicates.clusters import stars
from cleaning.near_duplicates.copies import Copy, mark_copies
from cleaning.near_duplicates.passages import passages, text_key
from cleaning.near_duplicates.recipe import RECIPE
from cleaning.near_duplicates.tokens import normal_form, tokenise
from cleaning.near_duplicates.verify import RELATIONS, Thresholds, verify, verify_pairs
from cleaning.records import Finding, VerifiedPair

QUOTE = "the crew dropped both anchors and sounded the horn until the ship lay still"
WORDS = st.lists(st.sampled_from(["red", "blue", "ferry", "quay", "crew", "horn", "ship", "anchor"]), max_size=30).map(
    " ".join
)


def compare(left: str, right: str, thresholds: Thresholds = Thresholds()) -> VerifiedPair | None:
    return verify(left, right, thresholds)


def words(text: str) -> list[str]:
    """What stands at the places of the tokens of a text, in normal form."""
    tokens = tokenise([text])
    return [normal_form(text[a:b]) for a, b in zip(tokens.starts, tokens.ends, strict=True)]


# verification


def test_the_same_words_are_exact_whatever_the_typography() -> None:
    pair = compare(f"“{QUOTE},” he said.", f'"{QUOTE.upper()}", he said')
    assert pair is not None
    assert (pair.relation, pair.jaccard, pair.passages[0].similarity) == ("exact", 1.0, 1.0)


def test_a_few_changed_words_are_near() -> None:
    pair = compare(QUOTE + " at four in the morning", QUOTE + " at five in the morning")
    assert pair is not None
    assert pair.relation == "near"
    assert 0.7 <= pair.jaccard < 1


@pytest.mark.parametrize(("own", "marked"), [(6, 40), (5, 45)])
def test_what_a_near_paragraph_says_of_its_own_at_an_edge_is_no_copy(own: int, marked: int) -> None:
    shared, beside = numbered("quay", 40), numbered("own", own)
    for told in (f"{shared} {beside}", f"{beside} {shared}"):
        pair = compare(shared, told)
        assert pair is not None
        assert pair.relation == "near"
        (span,) = pair.passages
        assert len(told[span.right_start : span.right_end].split()) == marked
        assert (span.left_start, span.left_end, span.shared_words) == (0, len(shared), 40)


def test_a_paragraph_inside_another_is_contained() -> None:
    longer = (
        f"Divers went down at noon on Tuesday. {QUOTE.capitalize()}. The bridge stays closed until a pier is mended."
    )
    pair = compare(QUOTE, longer)
    assert pair is not None
    assert pair.relation == "contained_in"
    part = pair.passages[0]
    assert longer[part.right_start : part.right_end].casefold() == QUOTE
    turned = compare(longer, QUOTE)
    assert turned is not None
    assert turned.relation == "contains"


def test_of_a_paragraph_that_another_holds_in_two_pieces_both_are_shared() -> None:
    first, second = numbered("quay", 12), numbered("ferry", 14)
    told = f"{numbered('before', 20)} {first} {numbered('between', 9)} {second} {numbered('after', 20)}"
    pair = compare(f"{first} {second}", told)
    assert pair is not None
    assert pair.relation == "contained_in"
    assert [told[p.right_start : p.right_end] for p in pair.passages] == [second, first]
    whole, part = pair.passages
    assert (whole.left_start, whole.left_end) == (0, len(f"{first} {second}"))
    assert (part.left_start, part.left_end) == (0, len(first))
    assert (whole.shared_words, part.shared_words) == (14, 12)
    turned = compare(told, f"{first} {second}")
    assert turned is not None
    assert turned.relation == "contains"
    assert [told[p.left_start : p.left_end] for p in turned.passages] == [second, first]


def test_a_quote_carried_in_another_paragraph_is_a_shared_passage_that_bridges_small_edits() -> None:
    left = (
        f"Wrenfield praised them. “{QUOTE},” he said at the quay before noon, and left for the town hall with his aide."
    )
    edited = QUOTE.replace("both anchors", "both her anchors")
    right = f"According to the harbourmaster, “{edited}”, which is why nobody was hurt on that foggy night in spring."
    pair = compare(left, right)
    assert pair is not None
    assert pair.relation == "shares_passage"
    part = pair.passages[0]
    assert left[part.left_start : part.left_end] == QUOTE
    assert right[part.right_start : part.right_end] == edited
    assert part.shared_words == len(QUOTE.split())
    assert 0.8 < part.similarity < 1


@pytest.mark.parametrize(
    ("said", "repeated"),
    [
        ("they reached agreements on issues", "they reached agreement on issues"),
        ("the two sides also reached an agreement on ferries", "the two sides reached an agreement on ferries"),
        ("in all 41 ferries sailed", "in all 43 ferries sailed"),
        ("to the very last day", "to the last day"),
    ],
)
def test_an_edit_near_the_end_of_a_quote_does_not_cut_it(said: str, repeated: str) -> None:
    for one, other in ((f"{QUOTE} {said}", f"{QUOTE} {repeated}"), (f"{said} {QUOTE}", f"{repeated} {QUOTE}")):
        left = f"Wrenfield praised them at noon near the old customs house. “{one}”. Then everybody left for town."
        right = f"Nobody was hurt on that foggy night in spring, and experts ask why: “{other}” as witnesses saw."
        for a, b, x, y in ((left, right, one, other), (right, left, other, one)):
            pair = compare(a, b)
            assert pair is not None
            assert [(a[p.left_start : p.left_end], b[p.right_start : p.right_end]) for p in pair.passages] == [(x, y)]


def test_one_equal_word_behind_an_edit_does_not_pull_in_what_stands_beside_a_quote() -> None:
    pair = compare(
        f"{QUOTE}, he said and went home to sleep", f"{QUOTE}, she added, and then left for some distant island"
    )
    assert pair is not None
    assert [f"{QUOTE}, he said"[p.left_start : p.left_end] for p in pair.passages] == [QUOTE]


def test_two_short_runs_with_much_between_them_are_no_passage() -> None:
    left = "they crossed the Kestrel Bridge as a favour said the lawyer for the campaign and the others on Monday"
    assert compare(left, "traffic stood at the Kestrel Bridge all day. The campaign and the press looked away") is None


def numbered(word: str, count: int) -> str:
    """So many words that no other word gives."""
    return " ".join(f"{word}{number}" for number in range(count))


def relation(left: str, right: str) -> str | None:
    """How two texts relate; the other way round, it must be the same turned round."""
    pair, turned = compare(left, right), compare(right, left)
    assert (turned.relation if turned else None) == (TURNED.get(pair.relation, pair.relation) if pair else None)
    return pair.relation if pair else None


TURNED = {"contains": "contained_in", "contained_in": "contains"}


def test_passages_are_near_from_six_words_on_both_sides() -> None:
    assert relation(numbered("quay", 6), numbered("quay", 7)) == "near"
    assert relation(numbered("quay", 5), numbered("quay", 6)) is None


def test_a_passage_is_contained_from_eight_words_on() -> None:
    before, after = numbered("rope", 20), numbered("bell", 20)
    assert relation(numbered("quay", 8), f"{before} {numbered('quay', 8)} {after}") == "contained_in"
    assert relation(numbered("quay", 7), f"{before} {numbered('quay', 7)} {after}") is None


def test_four_fifths_of_the_shingles_are_enough_to_be_contained() -> None:
    outer = f"{numbered('rope', 20)} {numbered('quay', 10)} {numbered('bell', 20)}"
    for inner, found, share in (("last night", "contained_in", 0.8), ("late last night", "shares_passage", 8 / 11)):
        pair = compare(f"{numbered('quay', 10)} {inner}", outer)
        assert pair is not None
        assert (pair.relation, pair.left_containment) == (found, share)


@pytest.mark.parametrize("short", [0, 20], ids=["in the shorter text", "in the longer text"])
def test_six_words_put_into_a_passage_do_not_cut_it_and_seven_do(short: int) -> None:
    before, behind = numbered("quay", 9), numbered("crew", 9)
    plain = f"{numbered('rope', 20)} {before} {behind} {numbered('bell', 40 - short)}"
    for count, passages_found in ((6, 1), (7, 2)):
        more = f"{numbered('lamp', 20)} {before} {numbered('fog', count)} {behind} {numbered('pier', short)}"
        assert (len(words(more)) > len(words(plain))) == bool(short)
        for one, other in ((plain, more), (more, plain)):
            pair = compare(one, other)
            assert pair is not None
            assert len(pair.passages) == passages_found


def test_of_two_bridges_that_bring_as_much_the_shorter_is_taken() -> None:
    left = f"{QUOTE} and waited there quietly {numbered('rope', 20)}"
    right = f"{QUOTE} or waited there and waited there quietly {numbered('bell', 30)}"
    pair = compare(left, right)
    assert pair is not None
    assert [(left[p.left_start : p.left_end], right[p.right_start : p.right_end]) for p in pair.passages] == [
        (f"{QUOTE} and waited there", f"{QUOTE} or waited there")
    ]


def test_passages_that_changed_their_order_are_found_both() -> None:
    other = "nobody at the harbour office answered the telephone before the morning shift came in"
    pair = compare(
        f"{QUOTE}. What a night it was in Brakhaven. {other}", f"{other}! Why that was, few could say. {QUOTE}"
    )
    assert pair is not None
    assert [p.shared_words for p in pair.passages] == [len(QUOTE.split()), len(other.split())]
    assert pair.passages[0].left_start < pair.passages[1].left_start
    assert pair.passages[0].right_start > pair.passages[1].right_start


def test_a_text_that_repeats_itself_is_verified_in_bounded_time() -> None:
    phrases = ("no ", "row row your boat ", "one two three four five six seven ")
    texts = [
        phrase * (2_000 // len(phrase.split())) + ending for phrase in phrases for ending in ("", "yes", "but who")
    ]
    tokens = tokenise(texts)
    left, right = np.triu_indices(len(texts), 1)
    verify_pairs(tokens, left[:1], right[:1])
    started = time.process_time()
    found = verify_pairs(tokens, left, right)
    assert time.process_time() - started < 5
    assert len(found)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=6))
def test_many_pairs_are_verified_as_each_by_itself(pairs: list[tuple[str, str]]) -> None:
    low = Thresholds(shortest_paragraph=1, shortest_passage=2, seed=2)
    texts = [text for pair in pairs for text in pair]
    found = verify_pairs(tokenise(texts), range(0, len(texts), 2), range(1, len(texts), 2), low)
    for number, (left, right) in enumerate(pairs):
        own = np.flatnonzero(found.pair == number)
        alone = compare(left, right, low)
        assert len(own) == (len(alone.passages) if alone else 0)
        if alone:
            assert found.ordinal[own].tolist() == list(range(len(own)))
            assert {RELATIONS[r] for r in found.relation[own]} == {alone.relation}
            assert found.left_start[own].tolist() == [p.left_start for p in alone.passages]


def test_pairs_name_a_text_on_either_side() -> None:
    with pytest.raises(ValueError, match="one text for every pair"):
        verify_pairs(tokenise(["a", "b"]), [0, 1], [1])


def test_a_stock_phrase_below_the_shortest_passage_is_nothing() -> None:
    assert (
        compare("He told reporters on Monday that soup is good for sailors", "She told reporters on Monday about fish")
        is None
    )


def test_short_and_empty_passages_match_nothing() -> None:
    assert compare("", "") is None
    assert compare("What happens next", "What happens next") is None
    assert compare("...", "...") is None


@given(WORDS, WORDS, st.integers(1, 4), st.integers(0, 6))
def test_turning_a_pair_round_turns_its_answer_round(left: str, right: str, seed: int, gap: int) -> None:
    low = Thresholds(shortest_paragraph=1, shortest_passage=2, seed=seed, gap=gap)
    one, other = compare(left, right, low), compare(right, left, low)
    if one is None or other is None:
        assert one is other
        return
    assert other.relation == TURNED.get(one.relation, one.relation)
    assert (one.jaccard, one.longest_run) == (other.jaccard, other.longest_run)
    assert (one.left_containment, one.right_containment) == (other.right_containment, other.left_containment)
    assert {(p.left_start, p.left_end, p.right_start, p.right_end, p.similarity) for p in one.passages} == {
        (p.right_start, p.right_end, p.left_start, p.left_end, p.similarity) for p in other.passages
    }


@given(WORDS, WORDS)
def test_the_longest_run_is_that_which_comparing_all_places_finds(left: str, right: str) -> None:
    pair = compare(left, right, Thresholds(near=1, containment=1, shortest_paragraph=1, shortest_passage=1, seed=1))
    a, b = left.split(), right.split()
    longest = max(
        (len([*itertools.takewhile(lambda p: p[0] == p[1], zip(a[i:], b[j:], strict=False))])
         for i in range(len(a)) for j in range(len(b))),
        default=0,
    )  # fmt: skip
    assert (pair.longest_run if pair else 0) == longest


@given(WORDS, WORDS)
def test_passages_begin_and_end_with_equal_words_and_do_not_overlap(left: str, right: str) -> None:
    low = Thresholds(near=1, containment=1, shortest_paragraph=1, shortest_passage=2, seed=2)
    pair = compare(left, right, low)
    if pair is None or pair.relation != "shares_passage":
        return
    for p in pair.passages:
        one, other = left[p.left_start : p.left_end].split(), right[p.right_start : p.right_end].split()
        assert one[0] == other[0]
        assert one[-1] == other[-1]
        assert p.shared_words <= min(len(one), len(other))
        assert p.similarity == p.shared_words / max(len(one), len(other)) > 0.5 - 1e-9
    for side in ("left", "right"):
        spans = sorted((getattr(p, f"{side}_start"), getattr(p, f"{side}_end")) for p in pair.passages)
        assert all(x[1] <= y[0] for x, y in itertools.pairwise(spans))


def shingles(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[at : at + 3]) for at in range(max(1, len(found) - 2))} if found else set()


@given(WORDS, WORDS)
def test_similarities_are_those_of_the_shingle_sets(left: str, right: str) -> None:
    pair = compare(left, right, Thresholds(near=0.01, shortest_paragraph=1, shortest_passage=1, seed=1))
    a, b = shingles(left), shingles(right)
    if pair is None:
        assert not a & b
        return
    assert pair.jaccard == len(a & b) / len(a | b)
    assert pair.left_containment == len(a & b) / len(a)


@pytest.mark.parametrize(
    "values", [{"near": 0}, {"near": 1.2}, {"containment": -1}, {"shortest_passage": 0}, {"seed": 0}]
)
def test_thresholds_that_make_no_sense_are_named(values: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(values))):
        Thresholds(**values)  # type: ignore[arg-type]


# passages


def test_passages_are_the_kept_lines() -> None:
    text = "Advertisement\n\nFirst line.\nSecond line.\n"
    findings = [Finding(0, 15, "junk", "ads/label", "ad"), Finding(15, 27, "kept"), Finding(27, len(text), "kept")]
    assert [text[a:b] for a, b in passages(text, findings)] == ["First line.", "Second line."]


def test_a_page_that_lost_its_line_breaks_is_cut_behind_sentences() -> None:
    text = " ".join(f"Sentence number {n} says that the ferries sailed again on that day." for n in range(400))
    spans = passages(text, [Finding(0, len(text), "kept")])
    assert len(spans) > 5
    assert all(text[a:b].endswith(".") for a, b in spans)
    assert all(tokenise([text[a:b]]).counts()[0] <= RECIPE.longest_passage_words for a, b in spans)
    assert " ".join(text[a:b] for a, b in spans) == text


@given(st.text(alphabet="ab .\n", min_size=300, max_size=3000))
def test_cutting_loses_no_word(text: str) -> None:
    spans = passages(text, [Finding(0, len(text), "kept")])
    assert [word for a, b in spans for word in words(text[a:b])] == words(text)


def test_the_key_of_a_text_is_the_same_in_every_process() -> None:
    assert text_key("The ferries sailed.") == 6682391762045232233


# stars


def starred(passages: int, pairs: Iterable[tuple[int, int]]) -> list[int]:
    left, right = np.array(list(pairs), dtype=np.int64).reshape(-1, 2).T
    made: list[int] = stars(passages, left, right).tolist()
    return made


def test_a_cluster_is_a_star_and_not_a_chain() -> None:
    assert starred(4, [(0, 1), (1, 2), (2, 3)]) == [0, 0, 2, 2]


def test_a_passage_without_a_partner_is_in_no_cluster() -> None:
    assert starred(3, [(0, 1), (1, 2)]) == [0, 0, -1]
    assert starred(2, []) == [-1, -1]


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=25), st.randoms())
def test_stars_do_not_depend_on_the_order_of_the_links(pairs: set[tuple[int, int]], chance: random.Random) -> None:
    shuffled = [pair if chance.random() < 0.5 else pair[::-1] for pair in pairs if pair[0] != pair[1]]
    chance.shuffle(shuffled)
    linked = sorted(pair for pair in pairs if pair[0] != pair[1])
    made = starred(10, linked)
    assert made == starred(10, shuffled)
    expected = [-1] * 10
    for origin in range(10):
        members = {b if a == origin else a for a, b in linked if origin in (a, b)}
        free = [member for member in members if expected[member] < 0]
        if expected[origin] < 0 and free:
            expected[origin] = origin
            for member in free:
                expected[member] = origin
    assert made == expected


# copies


def copy(start: int, end: int, origin: str = "o") -> Copy:
    return Copy(start, end, origin, 0, end - start, "lantern.example", "exact", 1.0)


def test_a_copy_is_cut_out_of_what_was_kept_and_takes_the_blank_after_it() -> None:
    text = "One two three.\n\nFour five six.\n"
    findings = [Finding(0, 16, "kept"), Finding(16, 31, "kept")]
    spans = mark_copies(text, findings, [copy(0, 14), copy(21, 25, "p")])
    assert [(text[s.start : s.end], s.verdict) for s in spans] == [
        ("One two three.\n\n", "copy"),
        ("Four ", "kept"),
        ("five ", "copy"),
        ("six.\n", "kept"),
    ]


def test_marks_that_a_copy_leaves_over_belong_to_it() -> None:
    text = "“One two.” “Three four”。\n\n***\n\nFive."
    findings = [Finding(0, 26, "kept"), Finding(26, len(text), "kept")]
    spans = mark_copies(text, findings, [copy(1, 8), copy(12, 22, "p")])
    assert [(text[s.start : s.end], s.verdict) for s in spans] == [
        ("“One two.” “", "copy"),
        ("Three four”。\n\n", "copy"),
        ("***\n\nFive.", "kept"),
    ]


def test_of_two_copies_that_overlap_the_weightier_keeps_the_characters() -> None:
    text = "abcdefghij"
    spans = mark_copies(text, [Finding(0, 10, "kept")], [copy(3, 6, "first"), copy(0, 8, "second")])
    origins = [(s.start, s.end, s.copy.origin_article_id if s.copy else None) for s in spans]
    assert origins == [(0, 3, "second"), (3, 6, "first"), (6, 8, "second"), (8, 10, None)]


def test_of_a_copy_that_weighs_less_nothing_is_left_where_only_a_mark_would_be() -> None:
    text = "One two three. Four"
    spans = mark_copies(text, [Finding(0, len(text), "kept")], [copy(0, 13, "first"), copy(0, 14, "second")])
    assert [(text[s.start : s.end], s.verdict) for s in spans] == [("One two three", "copy"), (". Four", "kept")]


def test_the_line_break_behind_a_copy_belongs_to_it() -> None:
    text = "One two three.\nFour five."
    spans = mark_copies(text, [Finding(0, len(text), "kept")], [copy(0, 14)])
    assert [(text[s.start : s.end], s.verdict) for s in spans] == [("One two three.\n", "copy"), ("Four five.", "kept")]


@given(
    st.text(alphabet="ab \n", min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8),
    st.sets(st.integers(1, 59)),
)
def test_marked_spans_tile_the_text_and_junk_stays_junk(text: str, raw: list[tuple[int, int]], cuts: set[int]) -> None:
    bounds = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    findings = [
        Finding(a, b, "junk", "r/x", "ad") if n % 3 == 1 else Finding(a, b, "kept")
        for n, (a, b) in enumerate(itertools.pairwise(bounds))
    ]
    copies = [copy(min(a, b), min(max(a, b), len(text))) for a, b in raw if min(a, b) < min(max(a, b), len(text))]
    spans = mark_copies(text, findings, copies)
    assert "".join(text[s.start : s.end] for s in spans) == text
    junk = {i for f in findings if f.verdict == "junk" for i in range(f.start, f.end)}
    assert {i for s in spans if s.verdict == "junk" for i in range(s.start, s.end)} == junk
    assert all((s.verdict == "copy") == (s.copy is not None) for s in spans)


# what texts have in common

_TEXTS_WITH_HASHES = st.lists(
    st.tuples(st.sets(st.integers(0, 12), min_size=1), st.booleans(), st.booleans(), st.booleans()), max_size=9
)


@pytest.mark.parametrize("places", [8, 1 << 22])
@given(_TEXTS_WITH_HASHES)
def test_texts_are_brought_together_by_all_that_they_share(
    places: int, texts: list[tuple[set[int], bool, bool, bool]]
) -> None:
    found = [(_hash(number), key, *flags) for key, (has, *flags) in enumerate(texts) for number in has]
    columns = [np.array([row[n] for row in found], dtype=t) for n, t in enumerate(("u8", "u8", "?", "?", "?"))]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(routes, "_MOST_PLACES", places)
        groups = routes.Groups(routes.Rows(*columns), common_above=2, crowded_above=4)
        sums: dict[tuple[int, int], int] = {}
        for part in groups.pairs():
            for left, right, strength in zip(*(column.tolist() for column in part), strict=True):
                sums[left, right] = sums.get((left, right), 0) + strength
    expected: dict[tuple[int, int], int] = {}
    for number in range(13):
        having = [key for key, (has, *_) in enumerate(texts) if number in has]
        before, after = sum(texts[key][2] for key in having), sum(texts[key][3] for key in having)
        if len(having) > 1 and max(before, after) <= 4:
            for left, right in itertools.combinations([key for key in having if texts[key][3]], 2):
                if texts[left][1] or texts[right][1]:
                    strength = 3 if after <= 2 or number == 12 else 2
                    expected[left, right] = expected.get((left, right), 0) + strength
    assert sums.keys() == expected.keys()
    assert all(min(sums[pair], 3) == min(expected[pair], 3) for pair in expected)
    crowded = {number for number in range(13) if (groups.hashes[groups.crowded] == _hash(number)).any()}
    for number in range(13):
        counts = [
            sum(number in has and flag for has, _, flag, _ in texts),
            sum(number in has and flag for has, *_, flag in texts),
        ]
        assert (number in crowded) == (max(counts) > 4)


def _hash(number: int) -> int:
    """A fingerprint; the last one is a band."""
    return 1 << 63 if number == 12 else number << 40
