"""What readers wrote below a story goes with its heading; entries of a story that are signed alike stay."""

from __future__ import annotations

import pytest

from cleaning.judge import judge

STORY = (
    "The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off the quay, and "
    "the first of them was full to the last seat an hour before the gangway was taken in, the harbour office said.",
    "Nobody at the company could say on Tuesday who had ordered the gangways to be taken away, and the letter that the "
    "crews had been sent in March was signed by none of the foremen, though all of them had seen it by then.",
    "Passengers who had waited through the night were given soup and blankets by the keeper of the lighthouse, who had "
    "last done so eleven years ago, when the bridge was closed for a week and the mail came in with the fishermen.",
    "Talks between the union and the company are to start on Thursday, in the hall where the last strike was ended, "
    "and the harbourmaster will take the chair, as he did then, with a bell that his daughter gave him for it.",
)
OPINIONS = (
    "I have taken this ferry for thirty years and never once has the company told anybody anything before the day.",
    "My brother works there. They got the letter, all of them, and they are lying to you, as they always have.",
    "Why is nobody asking who pays for the soup? It is our money, and the keeper has a pension as it is.",
)
SECTIONS = {
    "English": (
        "3 Comments",
        "Top Rated Comments",
        "gangway_gus",
        "2 days ago at 07:52 am",
        OPINIONS[0],
        "Rating: 36 Votes",
        "Nina P",
        "2 days ago at 08:12 am",
        OPINIONS[1],
        "Reply",
        "soupkitchen",
        "1 day ago at 09:01 am",
        OPINIONS[2],
    ),
    "German": (
        "2 Kommentare",
        "hafenkante vor 2 Stunden",
        "Ich fahre seit dreißig Jahren mit dieser Fähre, und noch nie hat die Reederei vorher etwas gesagt.",
        "Lotsin a.D. vor 3 Stunden",
        "Mein Bruder arbeitet dort. Sie haben den Brief alle bekommen, und sie lügen Sie an, wie immer schon.",
        "Man kann nur noch mit dem Kopf schütteln",
    ),
    "French": (
        "2 commentaires",
        "Mapper",
        "le 22/11/2024 à 09:47",
        "Je prends ce bac depuis trente ans et jamais la compagnie n'a prévenu qui que ce soit avant le jour même.",
        "quai_nord",
        "le 22/11/2024 à 09:24",
        "Mon frère y travaille. Ils ont tous reçu la lettre, et ils vous mentent comme ils l'ont toujours fait.",
    ),
    "a blog": (
        "2 comments",
        "Stephanie September 17, 2014 - 1:01 pm",
        OPINIONS[0],
        "Catherine (Port Ellery) on October 29, 2018 at 12:06 pm said:",
        OPINIONS[1],
    ),
}


def kept(*lines: str, title: str | None = None) -> list[str]:
    text = "\n\n".join(lines)
    findings = judge(text, title=title).findings
    return [line for f in findings if f.verdict == "kept" for line in text[f.start : f.end].split("\n") if line.strip()]


@pytest.mark.parametrize("language", SECTIONS)
def test_comments_go_with_their_heading(language: str) -> None:
    assert kept(*STORY, *SECTIONS[language]) == list(STORY)


def test_what_the_page_has_below_the_comments_is_judged_as_ever() -> None:
    notice = "The ferry office is open on Sundays again, the harbourmaster said, and the gangways stay where they are."
    page = (*STORY, *SECTIONS["German"], "Jetzt anmelden", "Impressum", notice)
    assert kept(*page) == [*STORY, notice]


def test_the_next_part_of_the_page_ends_the_last_comment() -> None:
    notice = "The ferry office is open on Sundays again, the harbourmaster said, and the gangways stay where they are."
    assert kept(*STORY, *SECTIONS["a blog"], "Privacy policy", notice) == [*STORY, notice]


def test_a_heading_takes_no_prose_that_nobody_signs_or_one_alone() -> None:
    assert kept(*STORY, "3 Comments", *OPINIONS) == [*STORY, *OPINIONS]
    assert set(kept(*STORY, "3 Comments", "Nina P", "2 days ago at 08:12 am", *OPINIONS)) >= {*STORY, *OPINIONS}


def test_signed_entries_of_a_story_stay() -> None:
    entries = ("Ana Ruiz 2 hours ago", STORY[1], "Jonas Wick 3 hours ago", STORY[2])
    assert set(kept(STORY[0], *entries, STORY[3])) >= set(STORY)
    assert set(kept("12 Comments", STORY[0], *entries, STORY[3])) >= set(STORY)
