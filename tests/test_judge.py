"""The judge cuts spans; what it finds tiles the text, and what it keeps is news."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaning.authors import author_names
from cleaning.judge import clean_text, judge
from cleaning.rules import RULES

SCRAPE = """18.2 C
Tuesday, April 9, 2024

Home » World » Ferry crews walk off the quays

Ferry crews walk off the quays of Port Ellery

By Marta Oyelaran

- Advertisement -

PORT ELLERY, April 9 (MPA) — The crews of all nine ferries walked off the quays of Port Ellery on Tuesday morning.

The advertisement ran in three papers on Monday, and nobody at the company could say who had paid for it.

– ‘Nobody told the crews’ –

“We heard of it on the radio,” said Tobias Wren, a deckhand of 22 years, who had come to work at five as always.

(Advertisement) The company said that it would talk to the union before the end of the month.

Temperatures fell to 4 C overnight, and passengers were given blankets by the keeper of the lighthouse.

Follow the money, the harbourmaster said.

This story has been updated with a statement from the company.

Ana Ruiz and Jonas Wick contributed to this report.

Source: MPA

Share on Facebook | Tweet | Email

Popular Articles
Nine ferries and not one captain
How the bridge was paid for

Leave a Comment
"""


def junk_of(text: str) -> list[tuple[str | None, str]]:
    return [(f.rule_id, text[f.start : f.end].strip()) for f in judge(text).findings if f.verdict == "junk"]


def test_a_scrape_loses_just_its_junk() -> None:
    assert [line for _, line in junk_of(SCRAPE)] == [
        "18.2 C",
        "Tuesday, April 9, 2024",
        "Home » World » Ferry crews walk off the quays",
        "By Marta Oyelaran",
        "- Advertisement -",
        "PORT ELLERY, April 9 (MPA) —",
        "(Advertisement)",
        "This story has been updated with a statement from the company.",
        "Ana Ruiz and Jonas Wick contributed to this report.",
        "Source: MPA",
        "Share on Facebook | Tweet | Email",
        "Popular Articles",
        "Nine ferries and not one captain",
        "How the bridge was paid for",
        "Leave a Comment",
    ]


def test_what_lines_say_is_read_before_they_go() -> None:
    fields = judge(SCRAPE).fields
    assert fields["title"] == "Ferry crews walk off the quays of Port Ellery"
    assert fields["authors"] == "Marta Oyelaran"
    assert fields["attributed_to"] == "MPA"
    assert fields["dateline"] == "PORT ELLERY"


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Marta Oyelaran", ("Marta Oyelaran",)),
        ("Marta Oyelaran and Jonas Wick", ("Marta Oyelaran", "Jonas Wick")),
        ("Anna Brandt, Jonas Wick und Ada Holm", ("Anna Brandt", "Jonas Wick", "Ada Holm")),
        ("Dilys Hargreave-Obi Saturday", ("Dilys Hargreave-Obi",)),
        ("Andy Enderby", ("Andy Enderby",)),
        ("our staff and MPA", ("our staff", "MPA")),
        ("", ()),
    ],
)
def test_a_byline_is_read_into_names(written: str, names: tuple[str, ...]) -> None:
    assert author_names(written) == names


def test_the_day_of_the_scrape_is_not_the_day_of_publication() -> None:
    assert "published_at" not in judge(SCRAPE).fields
    assert "updated_at" not in judge(SCRAPE).fields


def test_clean_text_keeps_every_paragraph_apart_and_nothing_at_its_end() -> None:
    clean = clean_text(SCRAPE, judge(SCRAPE).findings)
    paragraphs = clean.split("\n\n")
    assert paragraphs[0] == "Ferry crews walk off the quays of Port Ellery"
    assert paragraphs[1].startswith("The crews of all nine ferries")
    assert paragraphs[3] == "– ‘Nobody told the crews’ –"
    assert paragraphs[5].startswith("The company said")
    assert clean.endswith("Follow the money, the harbourmaster said.")


def test_a_scrape_with_windows_line_ends_is_judged_alike() -> None:
    windows = SCRAPE.replace("\n", "\r\n")
    assert junk_of(windows) == junk_of(SCRAPE)


def test_a_known_title_is_never_removed() -> None:
    text = "Advertisement\n\nThe advertisement of that name ran in nine papers, and nobody could say who had paid."
    assert junk_of(text) == [("ads/label", "Advertisement")]
    assert [f.verdict for f in judge(text, title="Advertisement").findings] == ["kept", "kept"]


@pytest.mark.parametrize("kicker", ["Port Ellery", "Strike at the quay"])
def test_a_kicker_goes_and_the_title_below_it_stays(kicker: str) -> None:
    story = SCRAPE.split("\n\n")[10]
    title = "Nine ferries lie at the quays of the island"
    text = "\n\n".join([kicker, title, *[story] * 3])
    assert junk_of(text) == [("context/above_title", kicker)]
    assert judge(text).fields["title"] == title


def test_a_long_list_below_a_block_heading_is_the_articles_own() -> None:
    prose = "The jury of the harbour festival gave its prizes on Saturday evening, after eleven hours of tasting soup."
    winners = [f"{name} of the quay, for the soup" for name in ("Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal")] * 2
    end = "Nobody at the harbour office could say on Sunday who had eaten the soup that was left over in the hall."
    text = "\n".join([prose, end, "Most popular", *winners, prose, end])
    assert junk_of(text) == [("related/heading", "Most popular")]


def test_a_prompt_in_a_long_run_of_short_lines_ends_the_block_above_it() -> None:
    results = "\n".join(f"Boat number {number}, second" for number in range(1, 20))
    story = "The race round the islands of Port Ellery ended in a storm on Tuesday night, before the light was lit."
    prompt = "For more news of the harbour and of the race, sign up to our newsletter here, and read it at breakfast."
    end = "The prizes were given out on the quay by the keeper of the light, who had seen it all from above."
    text = "\n".join([story, "Related stories", "What the keeper saw that night", prompt, results, end])
    cleaned = clean_text(text, judge(text).findings)
    assert "What the keeper saw" not in cleaned
    assert results in cleaned


def test_a_paragraph_that_was_scraped_twice_stays() -> None:
    prose = "The jury of the harbour festival gave its prizes on Saturday evening, after eleven hours of tasting soup."
    assert junk_of("\n".join([prose, prose])) == []


SIGNED = """Ferry crews walk off the quays of Port Ellery

By Marta Oyelaran and Jonas Wick, Harbour Courier

The crews of all nine ferries walked off the quays of Port Ellery on Tuesday morning, and nobody knew why.

{}

The company said that it would talk to the union before the end of the month, whoever had ordered the strike.

The keeper of the light gave soup to all who had waited through the night, and blankets to those who slept there."""


@pytest.mark.parametrize(
    "line",
    [
        "Marta Oyelaran",
        "Jonas Wick · Harbour editor",
        "Marta Oyelaran has written of the harbour and its people for nine years, and lives on a boat with her dog.",
        "Marta Oyelaran has written of the harbour and its people for nine years, and shares a boat with Jonas Wick.",
        "Jonas Wick has written of the harbour and its people for nine years, and shares a boat with Marta Oyelaran.",
    ],
)
def test_a_line_that_signs_with_the_name_of_the_byline_again_goes(line: str) -> None:
    text = SIGNED.format(line)
    found = next(finding for finding in judge(text).findings if text[finding.start :].startswith(line))
    assert (found.verdict, found.rule_id) == ("junk", "context/author_again")


@pytest.mark.parametrize(
    "line",
    [
        "Marta Oyelaran: Did nobody tell the crews?",
        "“I asked Marta Oyelaran to write it all down, and she did so that very night,” said the keeper of the light.",
        "Tobias Wren",
    ],
)
def test_a_line_in_which_a_writer_speaks_or_is_spoken_of_stays(line: str) -> None:
    text = SIGNED.format(line)
    assert line in clean_text(text, judge(text).findings)


TITLE = "Ferry crews return to the quays of Port Ellery"
STORY = (
    "The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off the quay.",
    "Nobody at the harbour office could say on Tuesday who had ordered the gangways to be taken away.",
    "The company said that it would talk to the union before the end of the month, and that it expected an agreement.",
    "Passengers who had waited through the night were given soup and blankets by the keeper of the lighthouse.",
)


def taken_amid_the_story(*lines: str) -> list[str]:
    return [line for _, line in junk_of("\n".join([TITLE, *STORY[:2], *lines, *STORY[2:]]))]


def test_a_label_that_is_said_twice_goes_and_a_name_of_a_word_twice_stays() -> None:
    label = "Ferries sail again today"
    assert taken_amid_the_story(f"{label} {label}") == [f"{label} {label}"]
    assert taken_amid_the_story("Sing Sing") == []


def test_sections_go_as_a_menu_of_four_and_three_of_them_stay() -> None:
    sections = ("Politics", "Sport", "Business", "Culture")
    assert taken_amid_the_story(*sections) == list(sections)
    assert taken_amid_the_story(*sections[:3]) == []


def test_a_button_between_slots_of_ads_has_no_company() -> None:
    assert taken_amid_the_story("Advertisement", "Video", "Advertisement") == ["Advertisement"] * 2
    assert taken_amid_the_story("Facebook", "Video", "Email") == ["Facebook", "Video", "Email"]


def test_the_crosshead_above_the_prose_that_ends_a_block_stays() -> None:
    block = ("Related stories", "Nine ferries and not one captain")
    assert taken_amid_the_story(*block, "What happens next") == list(block)


def test_a_footer_may_hold_one_paragraph_below_its_first_line() -> None:
    assert junk_of("\n".join([TITLE, *STORY[:3], "Source: MPA", STORY[3]])) == [("sources/named", "Source: MPA")]
    assert "sources/named" not in dict(junk_of("\n".join([TITLE, *STORY[:2], "Source: MPA", *STORY[2:]])))


@pytest.mark.parametrize(
    ("first", "title"), [("Who sank it?", "Who sank it?"), ("Who sank it", "Nine ferries in a night")]
)
def test_a_question_above_a_longer_headline_is_the_title_and_a_kicker_is_not(first: str, title: str) -> None:
    assert judge("\n".join([first, "Nine ferries in a night", *STORY])).fields["title"] == title


def test_more_than_three_short_lines_above_the_title_are_no_kickers() -> None:
    short = ["Harbour", "Quay Side", "Gulls", "Ropes"]
    assert junk_of("\n".join([*short[:3], TITLE, *STORY])) == [("context/above_title", line) for line in short[:3]]
    assert junk_of("\n".join([*short, TITLE, *STORY])) == []


def test_a_name_alone_goes_as_a_signature_and_stays_as_the_title() -> None:
    column = ["The column of the dead", "From the harbour and the quay", "What the keeper wrote down", STORY[0]]
    text = "\n".join([*column, "Ada Holm"])
    assert junk_of(text) == [("context/closing_name", "Ada Holm")]
    assert clean_text(text, judge(text, title="Ada Holm").findings) == text


def test_a_story_may_open_with_the_name_of_its_writer() -> None:
    opening = "Marta Oyelaran has seen the strike from a boat, and that was enough for her, she said on Tuesday."
    assert junk_of("\n".join([TITLE, "By Marta Oyelaran", opening, *STORY])) == [("people/byline", "By Marta Oyelaran")]
    below = junk_of("\n".join([TITLE, "By Marta Oyelaran", *STORY, opening]))
    assert below[1:] == [("context/author_again", opening)]


def test_ages_of_teasers_are_no_days_of_a_programme() -> None:
    teasers = ("Today", "Ferries sail again", "Yesterday", "Crews walk off", "Just now", "Gangways are gone")
    taken = {line for _, line in junk_of("\n".join([TITLE, *STORY, *teasers]))}
    assert {"Today", "Yesterday", "Just now"} <= taken


def test_a_line_that_goes_whole_says_nothing_of_the_agency() -> None:
    line = "The Courier belongs to its four thousand readers, and to nobody else, since 1911. (AFP)"
    text = "\n".join([TITLE, *STORY, line])
    assert judge(text).fields["attributed_to"] == "AFP"
    assert "attributed_to" not in judge(text, repeated={text.index(line)}).fields


def test_text_without_a_single_line_is_kept_as_it_is() -> None:
    assert judge("").findings == ()
    assert clean_text(" \n\n ", judge(" \n\n ").findings) == " \n\n "


PIECES = st.one_of(
    st.sampled_from([example for rule in RULES for example in rule.junk + rule.keep]),
    st.sampled_from(SCRAPE.splitlines()),
    st.text(max_size=60),
)
BREAKS = st.sampled_from(["\n", "\n\n", "\r\n", " ", "\u2028", "\n\u200b\n", ""])


@settings(deadline=None)
@given(st.lists(st.tuples(PIECES, BREAKS), max_size=25))
def test_findings_tile_any_text(parts: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in parts)
    findings = judge(text).findings
    assert "".join(text[f.start : f.end] for f in findings) == text
    assert all(f.start < f.end for f in findings)
    assert all((f.verdict == "junk") == (f.rule_id is not None) == (f.kind is not None) for f in findings)


@settings(deadline=None)
@given(st.lists(st.tuples(PIECES, BREAKS), max_size=12))
def test_judging_the_same_text_again_gives_the_same_verdicts(parts: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in parts)
    assert judge(text) == judge(text)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Par Lucie Kervella", ("Lucie Kervella",)),
        ("Par Lucie Kervella et Jean Odier", ("Lucie Kervella", "Jean Odier")),
        ("Von Anna Brandt", ("Anna Brandt",)),
        ("By Ada", ("Ada",)),
        ("Texte : Anna Brandt", ("Anna Brandt",)),
        ("Di Marta Oliveri", ("Marta Oliveri",)),
        ("Di Stefano", ("Di Stefano",)),
        ("Von der Aue", ("Von der Aue",)),
        ("Da Silva Pereira", ("Da Silva Pereira",)),
        ("Byron Kay", ("Byron Kay",)),
    ],
)
def test_the_word_of_the_byline_is_no_part_of_a_name(written: str, names: tuple[str, ...]) -> None:
    assert author_names(written) == names
