"""What stands among the furniture of a page is taken; a story's own lists stand among its prose and stay."""

from __future__ import annotations

from cleaning.house_style import house_style
from cleaning.judge import judge
from cleaning.records import Level
from cleaning.rules import BOOK
from cleaning.rules.rule import Book

LEAD = "The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off the quay."
STORY = "Nobody at the harbour office could say on Tuesday who had ordered the gangways to be taken away from the quay."
END = "The company said that it would talk to the union before the end of the month, and that it expected an agreement."
LONG_STORY = (
    LEAD,
    STORY,
    "The union had asked for a second engineer on every boat since the fire of last winter, which hurt three.",
    END,
    "Passengers who slept on the quay were given tea by the keeper of the light, who had never seen so many.",
)
WITHOUT_MODEL = house_style({"outlets": {"*": {"switch_off": ["model/line"]}}}).for_outlet(None)
MENU = ("Home", "News", "Ellery at sea", "Politics", "Letters from the quay", "Sport", "Our harbour", "Weather")
FOOTER = ("Privacy policy", "Gulls of the week", "Cookie policy", "Terms of use", "Your account, explained")


def kept(*lines: str, title: str | None = None, book: Book = BOOK, level: Level = "careful") -> list[str]:
    text = "\n".join(lines)
    return [
        line
        for finding in judge(text, title=title, book=book, level=level).findings
        if finding.verdict == "kept"
        for line in text[finding.start : finding.end].split("\n")
        if line.strip()
    ]


def test_a_menu_goes_with_the_entries_that_no_rule_knows() -> None:
    title = "Ferries sail again after a day of strike"
    assert kept(*MENU, title, LEAD, STORY, END, title=title) == [title, LEAD, STORY, END]


def in_menu(*lines: str, title: str | None = None) -> list[str]:
    """What stays, without the line model, of these lines in the middle of a menu and of the story below it."""
    menu = ("Home", "News", "Politics", *lines, "Sport", "Weather")
    below = () if title is None else (title,)
    said = kept(*menu, *below, LEAD, STORY, END, title=title, book=WITHOUT_MODEL)
    assert said[-3:] == [LEAD, STORY, END]
    return said[:-3]


def test_the_title_and_its_standfirst_stay_though_nobody_named_them() -> None:
    title, standfirst = "Ferries of Port Ellery sail again", "Crews go back to work after a night on the quay"
    assert in_menu(title) == [title]
    assert in_menu(title, standfirst) == [title, standfirst]
    assert in_menu(title, "Crews at work") == [title]


def test_a_line_in_the_menu_that_says_the_known_title_again_stays() -> None:
    title = "Ferries of Port Ellery sail again after strike"
    assert in_menu("Ellery ferries sail again after strike", "A strike in the bakery", title=title) == [
        "Ellery ferries sail again after strike",
        title,
    ]


def test_an_entry_of_the_menu_that_says_what_the_story_says_stays_beside_the_known_title() -> None:
    title = "Back to work at last"
    assert in_menu("Harbour recipes weekly", title=title) == [title]
    assert in_menu("Harbour recipes weekly", "Crews of Ellery on Tuesday", title=title) == [
        "Crews of Ellery on Tuesday",
        title,
    ]


def test_of_two_entries_that_say_as_much_of_the_story_the_lower_stays() -> None:
    title, upper, lower = "Back to work at last", "Ferries of Port Ellery sail again", "Port Ellery ferries sail again"
    assert in_menu(upper, "Letters", lower, title=title) == [lower, title]


def test_a_few_witnesses_take_a_short_row_but_no_long_list() -> None:
    lots = [f"Lot {name}, sold in {town}" for name in ("Gannet", "Heron", "Puffin") for town in ("Ayr", "Rye", "Wick")]
    assert kept(LEAD, STORY, END, "Privacy policy", *lots[:3], "Cookie policy") == [LEAD, STORY, END]
    assert kept(LEAD, STORY, END, "Privacy policy", *lots, "Cookie policy") == [LEAD, STORY, END, *lots]


def test_a_list_between_links_stays_where_the_line_model_holds_it_for_news() -> None:
    days = (
        "8 March: the crews of Port Ellery walk off the quay",
        "9 March: the company takes the gangways away",
        "10 March: the union asks for a second engineer",
        "11 March: the ferries sail again",
    )
    lines = (*LONG_STORY, "Topics: ferries", *days, "Read more")
    assert kept(*lines) == [*LONG_STORY, *days]
    assert kept(*lines, book=WITHOUT_MODEL) == [*LONG_STORY]


def test_a_list_that_was_given_back_is_no_junk_to_what_stands_beside_it() -> None:
    days = (
        "8 March: the crews of Port Ellery walk off the quay",
        "9 March: the company takes the gangways away",
        "10 March: the union asks for a second engineer",
    )
    lines = (*LONG_STORY, "Topics: ferries", *days, "Log of the week", "Read more")
    assert kept(*lines) == [*LONG_STORY, *days, "Log of the week"]
    assert kept(*lines, level="thorough") == [*LONG_STORY, *days]


def test_a_footer_goes_to_its_end() -> None:
    assert kept(LEAD, STORY, END, *FOOTER) == [LEAD, STORY, END]


def test_a_list_between_rows_of_buttons_is_the_storys_own() -> None:
    share = ("Share this article", "Facebook", "Twitter", "Copy link")
    winners = ("Best soup", "Ada Holm – winner", "Bo Lind", "Best bread", "Cy Marsh – winner", "Di Okoro")
    assert kept(LEAD, STORY, *share, *winners, LEAD, STORY) == [LEAD, STORY, *winners, LEAD, STORY]


def test_one_line_between_slots_of_ads_is_a_crosshead() -> None:
    slot = ("Advertisement", "Article content")
    crossheads = ("What the crews want", "Who pays for the bridge", "When the next boat sails")
    lines = [part for crosshead in crossheads for part in (STORY, *slot, crosshead, *slot, END)]
    assert [line for line in kept(*lines) if line in crossheads] == list(crossheads)


def test_buttons_below_every_entry_of_a_live_blog_are_no_witnesses() -> None:
    entries = ("Gangways are back", "First ferry sails", "Crews cheer on the quay", "Last boat is in")
    lines = [part for entry in entries for part in (entry, "Share", "Facebook", "Twitter", "Copy link")]
    assert kept(LEAD, STORY, *lines, END, LEAD) == [LEAD, STORY, *entries, END, LEAD]


def test_what_the_story_says_elsewhere_stays_in_its_table_of_contents() -> None:
    contents = ("Privacy policy", "Gulls and ropes", "Cookie policy", "Lamps and bells", "Terms of use")
    page = (LEAD, STORY, END, "Gulls and ropes", LEAD, STORY, *contents)
    assert kept(*page, book=WITHOUT_MODEL)[6:] == ["Gulls and ropes"]


def test_one_line_between_the_same_words_stays() -> None:
    row, line = ("Terms of use", "Cookie policy", "Privacy policy"), "Who the crews are"
    assert kept(LEAD, STORY, END, *row, line, row[2], book=WITHOUT_MODEL) == [LEAD, STORY, END, line]
    assert kept(LEAD, STORY, END, *row, line, row[0], book=WITHOUT_MODEL) == [LEAD, STORY, END]


def test_questions_numbers_and_what_somebody_says_are_no_entries_of_a_menu() -> None:
    said = ("Who pays for it all?", "1,204", '"Never again"')
    row = ("Privacy policy", said[0], "Cookie policy", said[1], "Terms of use", said[2], "Your account, explained")
    assert kept(LEAD, STORY, END, *row, book=WITHOUT_MODEL) == [LEAD, STORY, END, *said]
