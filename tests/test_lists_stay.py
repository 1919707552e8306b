"""Lists, guides, live blogs, tables and recipes are news: no line of theirs is lost, whatever furniture is around."""

from __future__ import annotations

import itertools

import pytest

from cleaning.judge import judge

LEAD = "The harbour festival of Port Ellery gave its prizes on Saturday evening, after eleven hours of tasting soup."
END = "The next festival will be held in the spring, the harbour office said, if the quay is still standing by then."
SHARE = ("Share this article", "Facebook", "Twitter", "Copy link")
FOOTER = (
    "Related stories",
    "Keeper of the light retires after forty years on the rock",
    "Comments",
    "Sign up for our newsletter",
    "Privacy policy",
    "Terms of use",
    "© 2024 Harbour Courier. All rights reserved.",
)

WINNERS = (
    "Best soup",
    "Ada Holm – winner",
    "Bo Lind",
    "Cy Marsh",
    "Best bread",
    "Di Okoro – winner",
    "Flo Brandt",
    "Best film",
    "The Gangway – winner",
    "Nine Ferries",
    "Music",
    "The Gulls – winner",
    "The Ropewalkers",
    "Television",
    "Quay Side",
)
GUIDE = (
    "1. The lighthouse",
    "Climb it before noon, when the keeper is awake.",
    "2. The fish market",
    "Open from four to nine.",
    "Get a ticket for 12 crowns",
    "3. Hotels",
    "Harbour Inn, Quay Street 4",
    "4. Travel",
    "Ferry from Marlow Bay, twice a day",
    "5. Food",
    "Herring at the Blue Door",
    "https://bluedoor.example",
)
LIVE = (
    "14:05",
    "Gangways are back",
    "The crews have brought the gangways back to the quay, and the first passengers are aboard.",
    "14:02",
    "Harbour office opens",
    "The doors of the harbour office were opened at two, after the keys had been found.",
    "13:40",
    "Who has the keys?",
    "Nobody at the harbour office could say at noon who had the keys to the gangway shed.",
)
RESULTS = (
    "Port Ellery 3, Marlow Bay 1",
    "Brakhaven 0, Tarnside 0",
    "Points",
    "1 Port Ellery 14",
    "2 Brakhaven 11",
    "3 Tarnside 9",
    "Scorers: Holm 12, Lind 44, Marsh 71",
    "Men's eights",
    "1. Ellery Rowers 5:42.1",
    "2. Tarnside 5:44.0",
)
OBITUARIES = (
    "Ada Holm, 92, keeper of the light",
    "Bo Lind, 71, baker",
    "Cy Marsh, 88, of Quay Street",
    "Marta Oyelaran",
    "Jonas Wick",
    "Funeral on Friday at ten in the harbour church.",
    "No flowers, please.",
)
QUESTIONS = (
    "Who pays for the bridge?",
    "The county pays half of it, and the ferry company the rest, which it has not yet agreed to do.",
    "When will it open?",
    "In the spring, if the winter is mild and the steel arrives on time from the yard in Brakhaven.",
    "And the ferries?",
    "They will sail until the day on which the bridge opens, the harbour office says, and not a day more.",
)
RECIPE = (
    "Ingredients",
    "2 herrings",
    "1 onion, in rings",
    "200 ml vinegar",
    "A pinch of salt",
    "Method",
    "Gut the herrings.",
    "Boil vinegar and salt.",
    "Pour over the fish and wait.",
    "Serves four",
)
LISTS = {
    "winners": WINNERS,
    "guide": GUIDE,
    "live blog": LIVE,
    "results": RESULTS,
    "obituaries": OBITUARIES,
    "questions": QUESTIONS,
    "recipe": RECIPE,
}


def lost(lines: tuple[str, ...], news: tuple[str, ...]) -> list[tuple[str, str | None]]:
    """The lines of news, and of the paragraphs beside them, of which a character is junk, and by which rule."""
    text = "\n".join(lines)
    findings = [finding for finding in judge(text).findings if finding.verdict == "junk"]
    ends = itertools.accumulate(len(line) + 1 for line in lines)
    return [
        (line, finding.rule_id)
        for line, end in zip(lines, ends, strict=True)
        if line in news or line in (LEAD, END)
        for finding in findings
        if finding.start < end - 1 and finding.end > end - 1 - len(line)
    ]


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_between_paragraphs_stays(kind: str) -> None:
    assert lost((LEAD, END, *LISTS[kind], LEAD, END), LISTS[kind]) == []


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_below_a_row_of_buttons_stays(kind: str) -> None:
    assert lost((LEAD, *SHARE, END, *SHARE, *LISTS[kind], LEAD, END, *FOOTER), LISTS[kind]) == []


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_below_a_box_for_the_newsletter_stays(kind: str) -> None:
    box = ("Sign up for our newsletter", "Enter your email address", "You can unsubscribe at any time.")
    assert lost((LEAD, END, *box, *LISTS[kind], END, *FOOTER), LISTS[kind]) == []


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_that_ends_the_text_below_buttons_stays(kind: str) -> None:
    assert lost((LEAD, END, *SHARE, "Comments", *LISTS[kind]), LISTS[kind]) == []
    assert lost((LEAD, END, *SHARE, *LISTS[kind] * 3), LISTS[kind]) == []


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_that_is_the_whole_story_stays(kind: str) -> None:
    assert lost(("Home > News", "All that you need to know", *SHARE, *LISTS[kind], *FOOTER), LISTS[kind]) == []


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_that_ends_the_story_stays_above_the_footer(kind: str) -> None:
    assert lost((LEAD, END, *LISTS[kind], *FOOTER), LISTS[kind]) == []


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_among_slots_of_ads_stays(kind: str) -> None:
    slots = tuple(part for line in LISTS[kind] for part in (line, "Advertisement"))
    assert lost((LEAD, END, *slots, LEAD, END), LISTS[kind]) == []


@pytest.mark.parametrize("kind", ["live blog", "questions", "guide"])
def test_entries_with_buttons_of_their_own_stay(kind: str) -> None:
    entries = tuple(part for line in LISTS[kind] for part in (line, *SHARE))
    news = tuple(line for line in LISTS[kind] if not line[:2].isdigit())
    assert lost((LEAD, END, *entries, LEAD, END), news) == []


PROGRAMME = (
    "Friday, June 5, 2026",
    "Family day",
    "Puppet theatre on the quay",
    "Saturday, June 6, 2026",
    "Brass band",
    "Sunday, June 7, 2026",
    "Boat race",
)
CHRONICLE = ("2 January 2026", "The ship hits the bridge.", "3 March 2026", "The court hears the first witness.")


@pytest.mark.parametrize("calendar", [PROGRAMME, CHRONICLE], ids=["programme", "chronicle"])
def test_the_days_of_a_programme_or_a_chronicle_stay(calendar: tuple[str, ...]) -> None:
    assert lost((LEAD, END, LEAD, END, *calendar), calendar) == []
    assert lost(("The harbour festival of Port Ellery", *calendar, LEAD, END), calendar) == []


def test_the_days_of_publication_and_update_go() -> None:
    dates = ("March 5, 2024", "March 6, 2024")
    taken = lost(("The harbour festival of Port Ellery", *dates, LEAD, END), dates)
    assert [line for line, _ in taken] == [*dates]


def test_a_table_with_a_cell_to_a_line_keeps_its_numbers() -> None:
    table = ("Team", "Played", "Points", "Port Ellery", "12", "30", "Brakhaven", "12", "27", "Skerrow", "12", "21")
    assert lost((LEAD, END, LEAD, END, *table), table) == []
    assert lost((LEAD, END, *table, LEAD, END), table) == []
