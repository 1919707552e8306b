"""What an outlet repeats from page to page is junk; what it says twice as news is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaning.house_style import HouseStyle, HouseStyleError, house_style
from cleaning.judge import judge
from cleaning.rules.rule import fold
from cleaning.templates import TemplateThresholds, likeness, line_key, lines_of, mask, story_words

from .inboxes import HERE, ask, contents, run, write_inbox

STORIES = (
    (
        "Lighthouse keeper turns down a medal",
        "Ada Thorne has kept the lamp of Gull Rock burning for thirty-one years, and she wants no medal for it.",
        "The county had invited her to the town hall on Friday, where a band was to play and the mayor to speak.",
    ),
    (
        "School kitchen burns at Marrow Bridge",
        "A fire broke out in the kitchen of the primary school at Marrow Bridge shortly before noon on Monday.",
        "All of the pupils were in the yard when the alarm went off, and nobody was hurt, the fire brigade said.",
    ),
    (
        "Potato prices fall for the third week",
        "A sack of early potatoes cost eleven crowns at the Norley market on Wednesday, two fewer than last week.",
        "Growers blame the mild spring, which brought the crop to the stalls nearly a fortnight before its time.",
    ),
    (
        "Chess club opens in the old tannery",
        "Forty boards stand in the drying loft of the old tannery, where the chess club of Tarn Hill met on Sunday.",
        "The oldest player is ninety-two, and she won both of the games that she played in the first tournament.",
    ),
)
FURNITURE = "Walk the coast path with us"
SLOGAN = "The Courier belongs to its four thousand readers, and to nobody else, since the summer of 1911."


def stories(*lines: str, outlet: str = "courier.example", count: int = 4) -> list[dict[str, Any]]:
    """The stories of an outlet, each with these lines below it."""
    return [
        {
            "url": f"https://www.{outlet}/{number}",
            "title": story[0],
            "published_at": f"2024-04-{9 + number:02}T08:00:00Z",
            "text": "\n".join([*story, *lines]),
        }
        for number, story in enumerate(STORIES[:count])
    ]


def taken(file: Path) -> list[tuple[str, str]]:
    """The URL and the text of what was taken as a template."""
    return ask(
        file,
        'SELECT a.url, trim(substring(a.text, p."start" + 1, p."end" - p."start"), chr(10)) FROM provenance p '
        "JOIN articles a USING (article_id) WHERE rule_id = 'templates/repeated_line' ORDER BY ALL",
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Published 3 March 2024, 14:05", "PUBLISHED 4 April 2024, 9:30"),
        ("1,204 readers have liked this", "98 readers have liked this"),
        ("» More from Port Ellery", "More from Port Ellery …"),
        ("Mi. 3. April", "Do. 4. Mai"),
    ],
)
def test_lines_that_differ_in_numbers_dates_and_marks_have_one_key(one: str, other: str) -> None:
    assert line_key(fold(one)) == line_key(fold(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("More from Port Ellery", "More from Marrow Bridge"), ("May the best one win", "March the best one win")],
)
def test_lines_that_say_something_else_have_another(one: str, other: str) -> None:
    assert line_key(fold(one)) != line_key(fold(other))


@pytest.mark.parametrize("line", ["", "   ", "***", "3:05", "2024-03-01", "x" * 3000])
def test_what_says_nothing_has_no_key(line: str) -> None:
    assert line_key(line) is None


@given(st.text())
def test_masking_twice_changes_nothing_more(line: str) -> None:
    assert mask(mask(fold(line))) == mask(fold(line))


def test_a_line_knows_its_place_and_its_echo() -> None:
    title, first, second = STORIES[0]
    text = "\n".join(["Home", title, first, "The medal of the keeper", second, "Share"])
    found = {text[line.start : line.end]: line for line in lines_of(text, title)}
    assert [name for name, line in found.items() if line.above_story] == ["Home", title]
    assert [name for name, line in found.items() if line.inline] == ["The medal of the keeper"]
    assert [name for name, line in found.items() if line.is_title] == [title]
    assert found["The medal of the keeper"].echo == 100
    assert found["Share"].echo == 0


def test_a_line_on_three_pages_of_an_outlet_is_taken(tmp_path: Path) -> None:
    run(write_inbox(tmp_path / "in", {"feed.jsonl": stories(FURNITURE, count=3)}), tmp_path / "w.duckdb")
    assert taken(tmp_path / "w.duckdb") == [(f"https://www.courier.example/{n}", FURNITURE) for n in range(3)]
    assert ask(tmp_path / "w.duckdb", "SELECT outlet, line, articles, rate FROM templates") == [
        ("courier.example", FURNITURE, 3, 1.0)
    ]


def test_a_line_on_two_pages_of_an_outlet_stays(tmp_path: Path) -> None:
    run(write_inbox(tmp_path / "in", {"feed.jsonl": stories(FURNITURE, count=2)}), tmp_path / "w.duckdb")
    assert taken(tmp_path / "w.duckdb") == []


def test_scrapes_of_one_page_count_once(tmp_path: Path) -> None:
    again = [{**stories(FURNITURE, count=1)[0], "fetched_at": f"2024-04-1{n}T00:00:00Z"} for n in range(4)]
    inbox = write_inbox(tmp_path / "in", {f"{n}.jsonl": [record] for n, record in enumerate(again)})
    run(inbox, tmp_path / "w.duckdb")
    assert ask(tmp_path / "w.duckdb", "FROM templates") == []


def test_earlier_articles_are_judged_again_when_a_template_is_learnt(tmp_path: Path) -> None:
    records = stories(FURNITURE, count=3)
    inbox = write_inbox(tmp_path / "in", {"0.jsonl": records[:2]})
    run(inbox, tmp_path / "w.duckdb")
    assert taken(tmp_path / "w.duckdb") == []
    write_inbox(inbox, {"1.jsonl": records[2:]})
    said = run(inbox, tmp_path / "w.duckdb")
    assert said["run"][0]["rejudged_articles"] == 2
    assert len(taken(tmp_path / "w.duckdb")) == 3


def test_a_template_is_forgotten_when_its_pages_change(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {f"{n}.jsonl": [r] for n, r in enumerate(stories(FURNITURE, count=3))})
    run(inbox, tmp_path / "w.duckdb")
    write_inbox(inbox, {"2.jsonl": stories(count=3)[2:]})
    run(inbox, tmp_path / "w.duckdb")
    assert taken(tmp_path / "w.duckdb") == []


def test_a_headline_that_is_a_link_on_its_siblings_stays_above_its_own_story(tmp_path: Path) -> None:
    headline = STORIES[0][0]
    records = stories(count=1) + stories(headline)[1:]
    for record in records:
        del record["title"]
    run(write_inbox(tmp_path / "in", {"feed.jsonl": records}), tmp_path / "w.duckdb")
    assert taken(tmp_path / "w.duckdb") == [(f"https://www.courier.example/{n}", headline) for n in (1, 2, 3)]


def test_a_paragraph_that_is_repeated_about_the_outlet_itself_is_taken(tmp_path: Path) -> None:
    run(write_inbox(tmp_path / "in", {"feed.jsonl": stories(SLOGAN)}), tmp_path / "w.duckdb")
    assert {line for _, line in taken(tmp_path / "w.duckdb")} == {SLOGAN}


def test_background_that_is_repeated_in_the_stories_of_one_event_stays(tmp_path: Path) -> None:
    background = "The ferry Marigold sank off Gull Rock last November with eleven passengers and a crew of four."
    texts = [
        f"The owners of the ferry Marigold knew of the leak, a court at Port Ellery was told.\n{told}\n{background}"
        for told in (
            "The passengers had boarded at Gull Rock late in November although the crew had asked them not to.",
            "A diver told the court that the ferry lay on its side, and that the passengers had had no time.",
            "One of the crew wept when the names of the eleven passengers were read out in the courtroom.",
        )
    ]
    records = [{"url": f"https://www.courier.example/{n}", "text": text} for n, text in enumerate(texts)]
    run(write_inbox(tmp_path / "in", {"feed.jsonl": records}), tmp_path / "w.duckdb")
    assert taken(tmp_path / "w.duckdb") == []


def test_what_another_outlet_says_in_its_news_is_no_template(tmp_path: Path) -> None:
    said = {"url": "https://www.lantern.example/a", "text": f"{STORIES[3][1]}\n{SLOGAN}\n{STORIES[3][2]}"}
    inbox = write_inbox(tmp_path / "in", {"feed.jsonl": stories(SLOGAN)})
    run(inbox, tmp_path / "w.duckdb")
    assert len(taken(tmp_path / "w.duckdb")) == 4
    write_inbox(inbox, {"late.jsonl": [said]})
    run(inbox, tmp_path / "w.duckdb")
    assert taken(tmp_path / "w.duckdb") == []


def test_news_of_one_outlet_frees_a_line_of_another_and_leaves_its_other_templates(tmp_path: Path) -> None:
    said = {"url": "https://www.lantern.example/a", "text": f"{STORIES[3][1]}\n{SLOGAN}\n{STORIES[3][2]}"}
    inbox = write_inbox(tmp_path / "in", {"feed.jsonl": stories(SLOGAN, FURNITURE)})
    run(inbox, tmp_path / "w.duckdb")
    write_inbox(inbox, {"late.jsonl": [said]})
    run(inbox, tmp_path / "w.duckdb")
    assert {line for _, line in taken(tmp_path / "w.duckdb")} == {FURNITURE}
    assert len(taken(tmp_path / "w.duckdb")) == 4


def test_a_crosshead_that_few_of_many_stories_share_stays(tmp_path: Path) -> None:
    records = [
        {
            "url": f"https://www.courier.example/{n}",
            "text": f"{STORIES[n % 4][1]}\nStory {n}.\n" + ("What we know\n" if n < 3 else "") + STORIES[n % 4][2],
        }
        for n in range(12)
    ]
    run(write_inbox(tmp_path / "in", {"feed.jsonl": records}), tmp_path / "w.duckdb")
    assert "What we know" not in {line for _, line in taken(tmp_path / "w.duckdb")}


CRASH = (
    (
        "Two trams collide on Quarry Hill",
        "Two trams collided at the foot of Quarry Hill on Tuesday morning, and nineteen passengers were hurt.",
        "The driver of the second tram told the police that the brakes had failed on the wet rails.",
    ),
    (
        "Brakes failed before tram collision, court hears",
        "The brakes of the tram that collided with another on Quarry Hill had failed twice before, a court heard.",
        "The driver told the court that he had warned the depot about the wet rails and the brakes.",
    ),
    (
        "Depot manager blames driver for Quarry Hill collision",
        "The manager of the tram depot told the court that the driver had ignored the signal on Quarry Hill.",
        "Nineteen passengers were hurt when the trams collided; three are still in hospital, the court heard.",
    ),
)
OTHERS = (
    (
        "Library gets a new roof",
        "Slaters began on Thursday to cover the town library, which has been closed since the January storm.",
        "Readers may borrow novels from a bus that stands in the churchyard every afternoon until September.",
    ),
)
QUOTE = '"I heard a bang and then nothing," said Ola Berg.'
STOCK = "The trial continues on Monday."


def crash_and_other_stories() -> list[dict[str, Any]]:
    """Eight articles of an outlet; three, about one collision, have a quote and a closing sentence in common."""
    texts = ["\n".join([*story, QUOTE, STOCK, FURNITURE]) for story in CRASH]
    texts += ["\n".join([*story, FURNITURE]) for story in (*STORIES, *OTHERS)]
    return [{"url": f"https://www.courier.example/{n}", "text": text} for n, text in enumerate(texts)]


def test_what_the_articles_of_a_running_story_repeat_is_news(tmp_path: Path) -> None:
    run(write_inbox(tmp_path / "in", {"feed.jsonl": crash_and_other_stories()}), tmp_path / "w.duckdb")
    assert {line for _, line in taken(tmp_path / "w.duckdb")} == {FURNITURE}
    assert len(taken(tmp_path / "w.duckdb")) == 8


def test_a_button_below_each_comment_of_a_running_story_is_none_of_its_crossheads(tmp_path: Path) -> None:
    readers = (
        ("Nils", "Ada", "Wyn", "Tove", "Per"),
        ("Una", "Ines", "Olaf", "Bea", "Carl"),
        ("Dora", "Emil", "Finn", "Gro", "Ida"),
    )
    records = []
    for number, ((title, first, second), names) in enumerate(zip(CRASH, readers, strict=True)):
        lines = [title, first, "Faulty brakes", second]
        for name in names:
            lines += [
                f"My neighbour {name} took that tram every morning and heard how the brakes squealed.",
                "Thumbs up",
            ]
        records.append({"url": f"https://www.courier.example/{number}", "text": "\n".join(lines)})
    inbox = write_inbox(tmp_path / "in", {"feed.jsonl": records})
    run(inbox, tmp_path / "w.duckdb")
    assert [line for _, line in taken(tmp_path / "w.duckdb")] == ["Thumbs up"] * 15
    stricter = HouseStyle(templates=TemplateThresholds(times_an_article=5.5))
    run(inbox, tmp_path / "stricter.duckdb", replace(HERE, house_style=stricter))
    assert taken(tmp_path / "stricter.duckdb") == []


def test_a_short_sentence_of_few_stories_stays_though_they_are_not_alike(tmp_path: Path) -> None:
    many = enumerate((*STORIES, *OTHERS) * 3)
    texts = ["\n".join([*story, *([STOCK] if n < 3 else []), FURNITURE]) for n, story in many]
    records = [{"url": f"https://www.courier.example/{n}", "text": text} for n, text in enumerate(texts)]
    run(write_inbox(tmp_path / "in", {"feed.jsonl": records}), tmp_path / "w.duckdb")
    assert {line for _, line in taken(tmp_path / "w.duckdb")} == {FURNITURE}


def test_one_scrape_under_several_file_names_counts_once(tmp_path: Path) -> None:
    text = "\n\n".join([*CRASH[0], QUOTE, "Nobody was hurt in the first tram.", "Share this story"])
    scrapes = {f"courier.example/{n}.txt": f"{text}\nSaved {n} times" for n in range(4)}
    run(write_inbox(tmp_path / "in", scrapes), tmp_path / "w.duckdb")
    assert ask(tmp_path / "w.duckdb", "FROM templates") == []
    assert ask(tmp_path / "w.duckdb", "SELECT DISTINCT title FROM articles") == [(CRASH[0][0],)]


def test_stories_of_one_event_are_alike_and_others_are_not() -> None:
    sentences = [
        {line.line_key: story_words(text[line.start : line.end]) for line in lines_of(text)}
        for text in ("\n".join(story) for story in (*CRASH, *STORIES))
    ]
    found = {(a, b): likeness(sentences[a], sentences[b]) for a, b in combinations(range(len(sentences)), 2)}
    assert {pair for pair, how in found.items() if how == "one story"} >= {(0, 1), (1, 2)}
    assert all(how is None for (_, other), how in found.items() if other > 2)
    assert likeness(sentences[0], sentences[0]) == "same text"


def test_words_of_scripts_without_spaces_are_pairs_of_characters() -> None:
    assert story_words("列車が遅れた") == {"列車", "車が", "が遅", "遅れ", "れた"}


def test_a_rule_that_knows_the_line_has_the_word() -> None:
    text = "\n".join([*STORIES[0], "By Ada Thorne", STORIES[1][1], STORIES[1][2], STORIES[2][1]])
    start = text.index("By Ada")
    repeated = judge(text, title=STORIES[0][0], repeated={start})
    assert [f.rule_id for f in repeated.findings if f.verdict == "junk"] == ["people/byline"]
    assert repeated.fields["authors"] == "Ada Thorne"


def test_a_house_can_protect_a_line_and_switch_templates_off(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"feed.jsonl": stories(FURNITURE)})
    styles: list[dict[str, Any]] = [
        {"outlets": {"courier.example": {"protect": [FURNITURE]}}},
        {"outlets": {"*": {"switch_off": ["templates/repeated_line"]}}},
        {"keep_kinds": ["boilerplate"]},
        {"templates": {"articles": 5}},
    ]
    for number, style in enumerate(styles):
        file = tmp_path / f"{number}.duckdb"
        run(inbox, file, replace(HERE, house_style=house_style(style)))
        assert taken(file) == [], style


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ({"articles": 1}, "at least 2 articles"),
        ({"articles": 2.5}, "whole number"),
        ({"rate": 0}, "share above 0"),
        ({"rates": 0.5}, "did you mean 'rate'"),
    ],
)
def test_a_threshold_that_cannot_be_is_named(said: dict[str, Any], hint: str) -> None:
    with pytest.raises(HouseStyleError, match=hint):
        house_style({"templates": said})


_Scrape = tuple[dict[str, Any], int]
_LINES = [FURNITURE, SLOGAN, *STORIES[0][1:], *STORIES[1][1:], "What we know", "Home", "Chess club opens on Sunday"]


def _scrapes(
    outlets: str, slugs: Sequence[int] = range(5), batches: tuple[int, ...] = (0, 1), story: tuple[str, ...] = ()
) -> st.SearchStrategy[_Scrape]:
    """Scrapes of these pages of these outlets, each with the batch in which it comes; the story is above the lines."""

    def scrape(outlet: str, slug: int, day: int, lines: list[str]) -> dict[str, Any]:
        return {
            "url": f"https://www.{outlet}.example/{slug}",
            "published_at": f"2024-04-{day:02}T00:00:00Z" if day else None,
            "text": "\n".join([*story, *lines]),
        }

    lines = st.lists(st.sampled_from(_LINES), min_size=1, max_size=5)
    return st.tuples(
        st.builds(scrape, st.sampled_from(outlets), st.sampled_from(slugs), st.integers(0, 3), lines),
        st.sampled_from(batches),
    )


# Three stories of one outlet at least, in both batches, and one of another.
_PARTS = st.tuples(
    _scrapes("a", [0], (1,), STORIES[0]),
    _scrapes("a", [1], (0,), STORIES[1]),
    _scrapes("a", [2], story=STORIES[2]),
    _scrapes("b", [0], story=STORIES[3]),
    st.lists(_scrapes("ab"), max_size=5),
).map(lambda parts: [*parts[:4], *parts[4]])


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_PARTS)
def test_batch_order_does_not_matter_for_templates(
    tmp_path_factory: pytest.TempPathFactory, parts: list[_Scrape]
) -> None:
    eager = HouseStyle(templates=TemplateThresholds(articles=2, local_rate=0.5, rate=0.5))
    folder = tmp_path_factory.mktemp("batches")
    here = replace(HERE, house_style=eager)
    whole = write_inbox(folder / "whole", {f"{n}.jsonl": [record] for n, (record, _) in enumerate(parts)})
    run(whole, folder / "whole.duckdb", here)
    growing = folder / "growing"
    for number in (1, 0):
        write_inbox(growing, {f"{n}.jsonl": [record] for n, (record, batch) in enumerate(parts) if batch == number})
        run(growing, folder / "batches.duckdb", here)
    once, in_batches = contents(folder / "whole.duckdb"), contents(folder / "batches.duckdb")
    assert len(once["articles"]) > 3
    for table in once:
        assert in_batches[table] == once[table], table
