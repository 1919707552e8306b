"""When a page was published and when it was updated: what is believed, and what means another day."""

from __future__ import annotations

import pytest

from cleaning.dates import exactness
from cleaning.extract import extract
from cleaning.judge import judge
from cleaning.readers.record import document

STORY = (
    "The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off the quay.",
    "Nobody at the harbour office could say on Tuesday who had ordered the gangways to be taken away in the night.",
    "The company said that it would talk to the union before the end of the month, and that it expected an agreement.",
    "Passengers who had waited through the night were given soup and blankets by the keeper of the lighthouse.",
)
TIME = '<time datetime="2024-04-09T20:00:00Z">9 April 2024</time>'
UPDATED = '<meta property="article:modified_time" content="2024-04-10T12:00:00Z">'
LIST = '<ul class="{}"><li>Harbour <time datetime="2024-03-01T07:00:00Z">1 March 2024</time></li></ul>'
TEASER = (
    '<article><h2><a href="/b">Keeper of the light</a></h2>'
    '<time class="published" datetime="2024-03-01T07:00:00Z">1 March</time></article>'
)


def times(
    above: str = "", head: str = "", below: str = "", before: str = "", url: str | None = None
) -> tuple[str, str]:
    """What a page says of both times, to the minute; empty where it does not say."""
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    page = (
        f"<!doctype html><html lang='en'><head><title>Ferries sail again</title>{head}</head><body>{before}<main>"
        f"<div><h1>Ferries sail again</h1>{above}{story}</div>{below}</main></body></html>"
    )
    article = extract(document("box/a.html", "html", page, url=url))
    published, updated = (f"{at:%Y-%m-%d %H:%M}" if at else "" for at in (article.published_at, article.updated_at))
    return published, updated


@pytest.mark.parametrize(
    ("above", "wanted"),
    [
        (TIME, ("2024-04-09 20:00", "")),
        ('<time datetime="2024-04-09T22:00:00+02:00">Tuesday</time>', ("2024-04-09 20:00", "")),
        (f'{TIME}<p class="updated">Updated 10 April 2024, 12:00</p>', ("2024-04-09 20:00", "2024-04-10 12:00")),
        (f"{TIME}<p>Updated 10 April 2024, 12:00</p>", ("2024-04-09 20:00", "")),
        (
            f'<p>Published {TIME}, last updated on <time datetime="2024-04-10T12:00:00Z">10 April</time></p>',
            ("2024-04-09 20:00", "2024-04-10 12:00"),
        ),
        (
            '<span itemprop="datePublished" content="2024-04-09T20:00:00Z">Tue</span>'
            '<span itemprop="dateModified" content="2024-04-10T12:00:00Z">Wed</span>',
            ("2024-04-09 20:00", "2024-04-10 12:00"),
        ),
        (
            '<time class="entry-date published" datetime="2024-04-09T20:00:00Z">9 April</time>'
            '<time class="updated" datetime="2024-04-10T12:00:00Z">10 April</time>',
            ("2024-04-09 20:00", "2024-04-10 12:00"),
        ),
        (
            '<time class="entry-date published updated" datetime="2024-04-09T20:00:00Z">9 April</time>',
            ("2024-04-09 20:00", ""),
        ),
        ('<time class="updated" datetime="2024-04-10T12:00:00Z">10 April</time>', ("", "2024-04-10 12:00")),
        (
            '<span class="last-modified"><time datetime="2024-04-10T12:00:00Z">10 April 2024</time></span>',
            ("", "2024-04-10 12:00"),
        ),
        ('<p>Zaktualizowano: <time datetime="2024-05-10">10 maja 2024</time></p>', ("", "2024-05-10 00:00")),
        ('<p><time datetime="2024-05-10">10 maj 2024</time></p>', ("2024-05-10 00:00", "")),
        ('<p class="date">Published 9 April 2024, 20:00</p>', ("2024-04-09 20:00", "")),
        ('<p class="byline">By Marta Oyelaran, 9 April 2024</p>', ("2024-04-09 00:00", "")),
        ('<p class="published">Updated 10 April 2024, 12:00</p>', ("", "2024-04-10 12:00")),
        ('<time itemprop="dateCreated" datetime="2024-03-01T07:00:00Z">1 March 2024</time>', ("", "")),
    ],
)
def test_each_time_is_that_of_what_marks_it(above: str, wanted: tuple[str, str]) -> None:
    assert times(above) == wanted


def test_the_time_of_an_update_is_never_the_time_of_publication() -> None:
    assert times('<p class="date">9 April 2024</p>', UPDATED) == ("2024-04-09 00:00", "2024-04-10 12:00")
    assert times("", UPDATED) == ("", "2024-04-10 12:00")


@pytest.mark.parametrize(
    "below",
    [
        LIST.format("related-stories"),
        LIST.format("comment-list"),
        LIST.format("links"),
        f"<aside>{LIST.format('links')}</aside>",
        f"<nav>{LIST.format('links')}</nav>",
        f"<blockquote>{TIME}</blockquote>",
        TEASER,
        "<p>A ferry hit the bridge on 12 April 2021.</p>",
        "<p>Log: 2021-04-12T10:00:00Z, a ferry hit the bridge.</p>",
        "<p>The strike of <time datetime='2021-04-12'>12 April 2021</time> was the last.</p>",
        "<footer>© 2019-2025 Courier Media</footer>",
    ],
)
def test_dates_of_other_stories_of_comments_and_of_the_text_do_not_count(below: str) -> None:
    assert times(below=below) == ("", "")
    assert times(TIME, below=below) == ("2024-04-09 20:00", "")


@pytest.mark.parametrize(
    "above", [LIST.format("related-stories"), "<a href='/b'>" + TIME + "</a>", f"<aside>{TIME}</aside>"]
)
def test_nor_do_those_that_stand_above_the_text(above: str) -> None:
    assert times(above) == ("", "")


def test_the_day_of_the_visit_above_the_page_does_not_count() -> None:
    assert times(before='<div class="date">Friday, 12 April 2024</div>') == ("", "")
    assert times(before='<div class="top"><time datetime="2024-04-12T06:00:00Z">Friday</time></div>') == ("", "")


def test_of_two_days_that_nothing_tells_apart_neither_is_taken() -> None:
    assert times(f'{TIME} <time datetime="2024-04-12T06:00:00Z">12 April</time>') == ("", "")


@pytest.mark.parametrize(
    ("names", "field"),
    [
        ("updated", "updated_at"),
        ("last-updated", "updated_at"),
        ("date", "published_at"),
        ("published", "published_at"),
    ],
)
def test_a_line_is_read_as_what_its_element_says(names: str, field: str) -> None:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    line = f"<p class='{names}'>10 April 2024</p>"
    page = f"<html><body><article><h1>Ferries sail again</h1>{line}{story}</article></body></html>"
    article = extract(document("box/a.html", "html", page))
    assert "10 April 2024" in article.text
    fields = judge(article.text, title=article.title, markup=article.markup).fields
    assert {name: said for name, said in fields.items() if name.endswith("_at")} == {field: "10 April 2024"}


def json_ld(published: str) -> str:
    said = f'{{"@type": "NewsArticle", "datePublished": "{published}"}}'
    return f'<script type="application/ld+json">{said}</script>'


def test_the_page_is_believed_in_one_order() -> None:
    meta = '<meta property="article:published_time" content="2024-04-08T10:00:00Z">'
    item = '<span itemprop="datePublished" content="2024-04-05T10:00:00Z">Fri</span>'
    assert times(item, json_ld("2024-04-09T20:00:00Z") + meta) == ("2024-04-09 20:00", "")
    assert times(item, meta) == ("2024-04-08 10:00", "")
    assert times(item + TIME) == ("2024-04-05 10:00", "")
    assert times(TIME, url="https://c.example/2024/04/02/ferries") == ("2024-04-02 00:00", "")


def test_a_day_takes_its_hour_from_what_names_the_same_day() -> None:
    assert times(TIME, json_ld("2024-04-09")) == ("2024-04-09 20:00", "")
    assert times(TIME, url="https://c.example/2024/04/09/ferries") == ("2024-04-09 20:00", "")
    assert times(TIME, json_ld("2024-04-01")) == ("2024-04-01 00:00", "")
    assert times(TIME, json_ld("April 9, 2024 10:00 PM")) == ("2024-04-09 20:00", "")


def test_broken_json_ld_gives_both_times() -> None:
    broken = '{"datePublished": "2024-04-09T20:00:00Z", "dateModified": "2024-04-10T12:00:00Z", "name": "a "b" c"}'
    head = f'<script type="application/ld+json">{broken}</script>'
    assert times(head=head) == ("2024-04-09 20:00", "2024-04-10 12:00")


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("2024-04-09", 0),
        ("9 April 2024", 0),
        ("09.04.2024", 0),
        ("2024-04-09T20:00:00", 1),
        ("9 April 2024, 8:00 pm", 1),
        ("9 avril 2024 20h15", 1),
        ("20:00 9-04-2024", 1),
        ("2024-04-09T20:00:00Z", 2),
        ("2024-04-09T22:00:00.123+0200", 2),
        ("2024-04-09 20:00:00 UTC", 2),
        ("Tue Apr 9 2024 20:00:06 GMT+0000", 2),
        ("11:11 PM EST Nov 19, 2024", 2),
    ],
)
def test_a_written_date_names_a_day_an_hour_or_an_hour_with_its_zone(written: str, names: int) -> None:
    assert exactness(written) == names
