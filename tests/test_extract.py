"""Documents to articles: who published what, when, and under which id."""

from __future__ import annotations

import pytest
import trafilatura

from cleaning.extract import NotExtractable, article_id_of, detect_language, extract, outlet_of
from cleaning.pages.extent import measure
from cleaning.readers.record import document
from cleaning.records import Document

PARAGRAPHS = (
    "The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off the quay.",
    "Nobody at the harbour office could say on Tuesday who had ordered the gangways to be taken away in the night.",
    "The company said that it would talk to the union before the end of the month, and that it expected an agreement.",
)
HEAD = """
<meta property="og:url" content="https://www.courier.example/news/ferries?utm_source=feed">
<link rel="canonical" href="https://www.lantern.example/world/ferries">
<meta property="article:published_time" content="2024-04-09T10:15:00+02:00">
<meta name="author" content="Marta Oyelaran">
<meta property="og:title" content="Ferries sail again">
"""


def page(head: str = HEAD, body: str | None = None, language: str = "en") -> str:
    story = body if body is not None else "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f"<!doctype html><html lang='{language}'><head><title>Ferries sail again</title>{head}</head>"
        f"<body><nav><a href='/'>Home</a></nav><article><h1>Ferries sail again</h1>{story}</article></body></html>"
    )


def html(body: str, source: str = "box/a.html", **fields: object) -> Document:
    return document(source, "html", body, **fields)


def test_a_page_becomes_lines_with_its_metadata() -> None:
    article = extract(html(page()))
    lines = article.text.splitlines()
    assert [line for line in lines if line in PARAGRAPHS] == list(PARAGRAPHS)
    assert article.title == "Ferries sail again"
    assert article.authors == ("Marta Oyelaran",)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2024-04-09T08:15:00+00:00"
    assert article.language == "en"


def test_a_syndicated_page_belongs_to_the_outlet_whose_page_it_is() -> None:
    article = extract(html(page()))
    assert article.outlet == "courier.example"
    assert article.url == "https://www.courier.example/news/ferries?utm_source=feed"


def test_a_time_in_json_ld_counts_where_the_head_has_none() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-04-09T07:00:00Z"}</script>'
    article = extract(html(page(head)))
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2024-04-09T07:00:00+00:00"


@pytest.mark.parametrize(
    ("head", "above"),
    [
        (HEAD, ""),
        ("", "<p class='byline'>By Marta Oyelaran</p><time datetime='2024-04-09'>9 April 2024</time>"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ann Lee"}]}</script>', ""),
        (
            '<meta name="author" content="Redaktion"><meta property="og:url" content="https://x.example/2024/04/09/a">',
            "",
        ),
    ],
)
def test_title_authors_and_day_are_those_of_the_whole_metadata_of_trafilatura(head: str, above: str) -> None:
    said = page(head, above + "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS))
    article, whole = extract(html(said)), trafilatura.extract_metadata(said, extensive=False)
    assert article.title == whole.title
    assert article.authors == tuple(filter(None, (whole.author or "").split("; ")))
    assert (article.published_at and article.published_at.date().isoformat()) == whole.date


@pytest.mark.parametrize(
    "below",
    [
        "<p>A ferry hit the bridge on 12 April 2021.</p>",
        "<footer>© 2019-2025 Courier Media</footer>",
        "<p>1986-2026</p>",
    ],
)
def test_a_date_of_the_story_or_of_the_copyright_line_is_no_day_of_publication(below: str) -> None:
    article = extract(html(page("", "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS) + below)))
    assert article.published_at is None


def test_a_page_whose_metadata_cannot_be_read_keeps_its_story(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("odd metadata")

    monkeypatch.setattr("trafilatura.metadata.examine_meta", fail)
    article = extract(html(page()))
    assert [line for line in article.text.splitlines() if line in PARAGRAPHS] == list(PARAGRAPHS)
    assert article.authors == ()


def test_half_a_surrogate_pair_cuts_nothing_off() -> None:
    article = extract(html(page(body=f"<p>{PARAGRAPHS[0]}\ud83d</p><p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>")))
    assert f"{PARAGRAPHS[0]}?" in article.text
    assert article.text.endswith(PARAGRAPHS[2])


def test_what_the_record_says_goes_before_what_the_page_says() -> None:
    article = extract(html(page(), outlet="Tidings", url="https://t.example/x", title="Another", authors=("A B",)))
    assert (article.outlet, article.url, article.title, article.authors) == (
        "Tidings",
        "https://t.example/x",
        "Another",
        ("A B",),
    )


def test_a_text_scrape_stays_as_it_is() -> None:
    text = "  Ferries sail again \r\n\r\n" + PARAGRAPHS[0] + "\n"
    article = extract(document("courier/a.txt", "text", text, folder="courier"))
    assert article.text == text
    assert article.outlet == "courier"


@pytest.mark.parametrize(
    ("field", "url", "folder", "wanted"),
    [
        ("Harbour Courier", "https://www.lantern.example/a", "box", "Harbour Courier"),
        ("www.Courier.example", None, "box", "courier.example"),
        (None, "https://www.lantern.example/a", "box", "lantern.example"),
        (None, "https://amp.lantern.example/a", "box", "lantern.example"),
        (None, None, "box", "box"),
        (None, None, None, None),
    ],
)
def test_the_outlet_is_the_field_else_the_host_else_the_folder(
    field: str | None, url: str | None, folder: str | None, wanted: str | None
) -> None:
    assert outlet_of(document("x", "text", "y", outlet=field, folder=folder), url) == wanted


def test_the_id_depends_on_the_address_and_on_nothing_that_changes_between_scrapes() -> None:
    plain = article_id_of("c.example", "https://www.c.example/a", "one.html")
    assert plain == article_id_of("c.example", "http://c.example/a/?utm_source=x#top", "two.html")
    assert plain != article_id_of("c.example", "https://www.c.example/b", "one.html")
    assert plain != article_id_of("d.example", "https://www.c.example/a", "one.html")
    assert len(plain) == 16


def test_the_address_of_a_front_page_names_no_article() -> None:
    front = "https://www.c.example/"
    assert article_id_of("c.example", front, "one.html") != article_id_of("c.example", front, "two.html")
    assert article_id_of("c.example", front + "?p=1", "one.html") != article_id_of(
        "c.example", front + "?p=2", "one.html"
    )


def test_a_page_nested_too_deep_is_refused_with_the_reason() -> None:
    deep = "<div>" * 10_000 + "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS) + "</div>" * 10_000
    with pytest.raises(NotExtractable, match=r"nested 10,0.. deep"):
        extract(html(page(body=deep)))


@pytest.mark.parametrize("body", ["just words, no tags", "<html><body></body></html>", "<div></div>"])
def test_a_page_without_an_article_is_refused(body: str) -> None:
    with pytest.raises(NotExtractable):
        extract(html(body))


def test_a_page_laid_out_in_a_table_keeps_its_paragraphs_apart() -> None:
    more = [
        f"On day {day} of the strike the ferry of pier {day} stayed where it was, its crew said." for day in range(9)
    ]
    cell = "".join(f"<p>{paragraph}</p>" for paragraph in (*PARAGRAPHS, *more))
    body = f"<table><tr><td><a href='/'>Home</a></td><td>{cell}</td></tr></table>"
    lines = extract(html(f"<html><body>{body}</body></html>")).text.splitlines()
    assert set(PARAGRAPHS) <= set(lines)


def test_a_table_of_data_stays_in_the_article() -> None:
    rows = "".join(f"<tr><td>Ferry {n}</td><td>{n * 11} passengers</td></tr>" for n in range(5))
    story = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    assert "44 passengers" in extract(html(page(body=f"{story}<table>{rows}</table>"))).text


def test_nesting_is_counted_without_tags_that_may_stay_open() -> None:
    page = b"<DIV><p>a<p>b<br><img src=x><script>'<b><i>'</script><div><span>c</span> 1 < 2</div><hr/></div>"
    assert measure(page)[0] == 3


def test_the_language_is_said_only_where_it_is_certain() -> None:
    assert detect_language(" ".join(PARAGRAPHS)) == "en"
    assert detect_language("Die Fähren fahren seit Dienstag wieder, einen Tag nach dem Streik der Besatzungen.") == "de"
    assert detect_language("ok") is None


def test_the_byline_word_of_a_meta_element_is_no_part_of_the_author() -> None:
    named = page('<meta name="author" content="Par Lucie Kervella">')
    assert extract(html(named)).authors == ("Lucie Kervella",)
