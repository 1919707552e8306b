"""What the markup of a page says of its lines: the examples of its rules, what is put back, and pages that break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import trafilatura
from hypothesis import given
from hypothesis import strategies as st

from cleaning.extract import extract
from cleaning.house_style import HouseStyle, OutletStyle
from cleaning.judge import clean_text, judge
from cleaning.pages.evidence import align, evidence, line_key
from cleaning.pages.fields import captions_of, read_head, subtitle_of
from cleaning.pages.hints import WORDS_OF_HINTS, said_by_names, stems, stems_of
from cleaning.pages.lost_blocks import find_lost, put_back
from cleaning.pages.markup import Page, read_page
from cleaning.readers.record import document
from cleaning.records import Article, Finding
from cleaning.rules import EVIDENCE_RULES
from cleaning.rules.rule import Rule

PROSE = (
    "The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off the quay.",
    "Nobody at the harbour office could say on Tuesday who had ordered the gangways to be taken away.",
    "The company said that it would talk to the union before the end of the month, and that it expected an agreement.",
    "Passengers who had waited through the night were given soup and blankets by the keeper of the lighthouse.",
    "The harbour master had asked for more time on Monday, and was told that there was none left to give him.",
    "A second ship is to be brought from the yard in the south before the winter, if the weather allows it.",
)
STORY = tuple(f"<p>{paragraph}</p>" for paragraph in PROSE)


def page_of(body: str, head: str = "", classes: str = "") -> str:
    return f"<html><head><title>Ferries</title>{head}</head><body class='{classes}'>{body}</body></html>"


def read(html: str) -> Page:
    return read_page(trafilatura.load_html(html))


def judged(html: str, title: str | None = None) -> tuple[str, list[tuple[str, str | None]]]:
    """A page whose every block was extracted: its text, and each line with the rule that took it."""
    page = read(html)
    text = "\n".join(page.texts)
    lines = align(text, page)
    markup = evidence(text, page, lines, titles=[title] if title else [], subtitle=subtitle_of(page))
    findings = judge(text, title=title, markup=markup).findings
    return text, [(text[f.start : f.end].strip(), f.rule_id) for f in findings]


def example_page(rule: Rule, example: str) -> str:
    """The story with an example in it; a title stands above, what is below the story below it."""
    if rule.id == "html/title":
        return page_of(f"<article>{example}<div>{''.join(STORY)}</div></article>")
    if rule.id in ("html/outside_the_story", "html/second_copy"):
        return page_of(f"<main><article>{''.join(STORY)}</article>{example}</main>")
    # Dates and bylines in the middle of a story are its own.
    above = 1 if rule.id in ("html/byline", "html/date", "html/subtitle") else 4
    story = "".join((*STORY[:above], example, *STORY[above:]))
    return page_of(f"<article class='post-12'>{story}</article>", classes="single postid-12")


def lines_of(example: str) -> set[str]:
    return {line_key(text) for text in read(page_of(example)).texts}


JUNK = [pytest.param(r, e, id=f"{r.id}:{n}") for r in EVIDENCE_RULES for n, e in enumerate(r.junk) if "<" in e]
KEEP = [pytest.param(r, e, id=f"{r.id}:{n}") for r in EVIDENCE_RULES for n, e in enumerate(r.keep) if "<" in e]


@pytest.mark.parametrize(("rule", "example"), JUNK)
def test_a_rule_of_the_markup_takes_its_junk_and_nothing_else(rule: Rule, example: str) -> None:
    _, lines = judged(example_page(rule, example))
    taken = {line_key(line): by for line, by in lines if by is not None}
    assert taken == dict.fromkeys(lines_of(example), rule.id)


@pytest.mark.parametrize(("rule", "example"), KEEP)
def test_no_rule_of_the_markup_takes_what_must_be_kept(rule: Rule, example: str) -> None:
    _, lines = judged(example_page(rule, example))
    assert [(line, by) for line, by in lines if by is not None] == []


def test_a_hidden_card_inside_a_paragraph_is_cut_and_the_sentence_stays() -> None:
    card = '<span class="people-popup"><a href="/m">Marta Oyelaran</a> <a href="/x">Keeper retires</a></span>'
    html = page_of("".join((*STORY[:2], f"<p>The keeper, Marta Oyelaran {card}, told the court.</p>", *STORY[2:])))
    text, lines = judged(html.replace("people-popup", "popup"))
    assert ("Marta Oyelaran Keeper retires", "html/hidden") in lines
    assert "The keeper, Marta Oyelaran" in [line for line, by in lines if by is None]
    assert text.count("Keeper retires") == 1


def test_a_sentence_to_be_passed_on_is_no_headline_and_its_button_goes() -> None:
    box = '<p><a href="https://social.example/share">Nobody will sail in it twice.<span>Click To Tweet</span></a></p>'
    _, lines = judged(page_of("".join((*STORY[:2], box, *STORY[2:]))))
    assert [line for line, by in lines if by == "glued/share"] == ["Click To Tweet"]
    assert "Nobody will sail in it twice." in [line for line, by in lines if by is None]


def test_what_a_theme_writes_on_the_whole_story_condemns_nothing() -> None:
    body = f"<div class='has-sidebar comments-list'><div class='newsletter related'>{''.join(STORY)}</div></div>"
    _, lines = judged(page_of(body))
    assert [by for _, by in lines] == [None] * len(PROSE)


def test_a_story_hidden_behind_a_wall_is_not_taken_for_hidden() -> None:
    _, lines = judged(page_of(f"{STORY[0]}<div style='display: none'>{''.join(STORY[1:])}</div>"))
    assert [by for _, by in lines] == [None] * len(PROSE)


def test_a_guide_keeps_its_linked_headings_and_a_live_blog_its_entries() -> None:
    hotels = "".join(
        f"<h2><a href='/h{n}'>The Keeper and the Lamp, house number {n}</a></h2>{paragraph}"
        for n, paragraph in enumerate(STORY)
    )
    entries = "".join(
        f"<article class='live-entry'><time>1{n}:00</time>{paragraph}</article>" for n, paragraph in enumerate(STORY)
    )
    for body in (hotels, entries):
        text, lines = judged(page_of(f"<main>{body}</main>"))
        kept = [line for line, by in lines if by is None]
        assert set(PROSE) <= set(kept)
        assert "html/link_line" not in {by for _, by in lines}
        assert len(kept) >= len(PROSE)
        assert text


def test_paragraphs_that_are_hidden_one_by_one_until_the_reader_pays_stay() -> None:
    hidden = "".join(f"<p style='display:none'>{paragraph}</p>" for paragraph in PROSE[1:])
    _, lines = judged(page_of(STORY[0] + hidden))
    assert [by for _, by in lines] == [None] * len(PROSE)


def test_the_captions_of_a_picture_story_and_the_links_of_a_round_up_stay() -> None:
    pictures = "".join(f"<figure><figcaption>{paragraph}</figcaption></figure>" for paragraph in PROSE)
    links = "".join(f"<li><a href='/{n}'>Letter {n} of the crews to the harbour office</a></li>" for n in range(9))
    for body in (STORY[0] + pictures.replace(PROSE[0], "At the quay"), f"{STORY[0]}<ul>{links}</ul>"):
        _, lines = judged(page_of(f"<article>{body}</article>"))
        assert [line for line, by in lines if by is not None] == []


def test_the_dates_of_a_chronology_stay_and_the_date_of_the_story_goes() -> None:
    days = "".join(f"<p class='date'>The {n}th of April</p>{paragraph}" for n, paragraph in enumerate(STORY, start=4))
    _, lines = judged(page_of(f"<p class='post-date'>the ninth of April</p>{STORY[0]}{STORY[1]}{days}"))
    assert [line for line, by in lines if by is not None] == ["the ninth of April"]


def test_a_paragraph_that_lost_its_beginning_is_not_put_back_as_another() -> None:
    page = read(page_of("".join(STORY)))
    text = "\n".join((PROSE[0], PROSE[1].partition(" could ")[2], *PROSE[2:]))
    assert find_lost(text, page, align(text, page), "") == []


def test_a_calendar_below_the_title_of_its_page_stays() -> None:
    days = [f"{n} April: Port Ellery to pier {n}" for n in range(1, 13)]
    listed = "<br>".join(days)
    html = page_of(f"<h1>Calendar of the ferries</h1><p>Monday, 1 April 2024, 8:13</p><p>{listed}</p><p>Tags:</p>")
    _, lines = judged(html, "Calendar of the ferries")
    assert [line for line, by in lines if by is None and line in days] == days
    assert ("Calendar of the ferries", "html/title") in lines


def test_a_list_of_winners_stays() -> None:
    winners = "".join(f"<li><b>Best ferry of pier {n}</b>: The Keeper, Port Ellery</li>" for n in range(30))
    text, lines = judged(page_of(f"<article>{''.join(STORY)}<ul>{winners}</ul></article>"))
    assert [by for _, by in lines] == [None] * len(lines)
    assert text.count("Best ferry") == 30


def test_what_json_ld_gives_as_the_story_is_not_taken_by_the_class_of_its_block() -> None:
    box = f"<div class='recommended'>{STORY[2]}</div>"
    page = read(page_of(STORY[0] + STORY[1] + box + "".join(STORY[3:])))
    text = "\n".join(page.texts)
    assert evidence(text, page, align(text, page), body=" ".join(PROSE)) == ()


@pytest.fixture
def chunks() -> str:
    """A story in two sister elements, with boxes between and behind its paragraphs."""
    return page_of(
        f"<main><div class='body__container'>{''.join(STORY[:3])}</div><div class='ad-slot'><p>{PROSE[5]}</p></div>"
        f"<div class='body__container'>{STORY[3]}<div class='related'>{STORY[5]}</div>{STORY[4]}</div></main>"
    )


def test_paragraphs_that_the_extractor_lost_come_back_in_their_place(chunks: str) -> None:
    page = read(chunks)
    text = "\n".join(PROSE[:3])
    lines = align(text, page)
    assert put_back(text, page, lines, find_lost(text, page, lines, "")) == "\n".join(PROSE[:5])


def test_a_lost_opening_comes_back_above_and_a_lost_list_item_as_an_item() -> None:
    page = read(page_of(f"<article>{STORY[0]}{STORY[1]}<ul><li>{PROSE[2]}</li></ul>{STORY[3]}{STORY[4]}</article>"))
    text = "\n".join((PROSE[1], PROSE[3], PROSE[4]))
    lines = align(text, page)
    wanted = "\n".join((PROSE[0], PROSE[1], f"- {PROSE[2]}", PROSE[3], PROSE[4]))
    assert put_back(text, page, lines, find_lost(text, page, lines, "")) == wanted


@pytest.mark.parametrize(
    "box",
    [
        f"<aside>{STORY[5]}</aside>",
        f"<div class='comments'>{STORY[5]}</div>",
        f"<p style='display:none'>{PROSE[5]}</p>",
        f"<p><a href='/a'>{PROSE[5]}</a></p>",
        "<p>More from the harbour</p>",
        f"<table><tr><td>{PROSE[5]}</td></tr></table>",
        f"<figure><figcaption>{PROSE[5]}</figcaption></figure>",
    ],
)
def test_without_strong_evidence_nothing_comes_back(box: str) -> None:
    page = read(page_of(f"<article>{STORY[0]}{STORY[1]}{box}{STORY[2]}</article>"))
    text = "\n".join(PROSE[:3])
    assert find_lost(text, page, align(text, page), "") == []


def test_a_paragraph_of_the_json_ld_story_comes_back_from_anywhere() -> None:
    page = read(
        page_of(f"<main><div>{''.join(STORY[:3])}</div><section class='x'>{STORY[4]}{STORY[5]}</section></main>")
    )
    text = "\n".join(PROSE[:3])
    lines = align(text, page)
    body = "".join("".join(PROSE[:5]).split())
    assert [page.texts[number] for number in find_lost(text, page, lines, body)] == [PROSE[4]]


HEAD = """
<meta property="article:modified_time" content="2024-04-09T12:00:00Z">
<meta property="article:section" content="Harbour">
<meta property="og:title" content="Ferries sail again | Courier">
<script type="application/ld+json">// not JSON {</script>
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "headline": "No"}, {"@type": ["NewsArticle"],
 "headline": "Ferries &amp; crews", "alternativeHeadline": "A day of waiting", "articleSection": ["World", "Sea"],
 "datePublished": "2024-04-09T07:00:00Z", "articleBody": "One.<br>Two."}]}
</script>
"""


def test_fields_are_read_from_meta_elements_and_json_ld() -> None:
    head = read_head(trafilatura.load_html(page_of("<p>x</p>", head=HEAD)), "https://c.example/a")
    assert head.titles == ("Ferries & crews", "Ferries sail again | Courier")
    assert (head.section, head.subtitle, head.body) == ("Harbour", "A day of waiting", "One.\nTwo.")
    assert str(head.published_at) == "2024-04-09 07:00:00+00:00"
    assert str(head.updated_at) == "2024-04-09 12:00:00+00:00"


def test_a_date_is_found_in_json_ld_that_is_broken() -> None:
    broken = '<script type="application/ld+json">{"datePublished": "2024-04-09T07:00:00Z", "name": "a "b" c"}</script>'
    assert (
        str(read_head(trafilatura.load_html(page_of("<p>x</p>", head=broken)), None).published_at)[:10] == "2024-04-09"
    )


def test_captions_credits_and_the_standfirst_are_fields() -> None:
    page = read(
        page_of(
            "<h1>Ferries</h1><p class='article__standfirst'>After a day of waiting the crews are back.</p>"
            "<figure><figcaption>The quay on Tuesday <span class='credit'>Marta Oyelaran</span></figcaption></figure>"
            "<div class='related'><figure><figcaption>Another story</figcaption></figure></div>" + "".join(STORY)
        )
    )
    assert captions_of(page) == (("The quay on Tuesday Marta Oyelaran",), ("Marta Oyelaran",))
    assert subtitle_of(page) == "After a day of waiting the crews are back."


def article(html: str) -> Article:
    return extract(document("box/a.html", "html", html))


def test_a_page_gives_fields_and_evidence_with_its_text() -> None:
    found = article(page_of(f"<article><h1>Ferries</h1>{''.join(STORY)}</article>", head=HEAD))
    assert (found.section, found.subtitle) == ("Harbour", "A day of waiting")
    assert [(mark.hint, found.text[mark.start : mark.end]) for mark in found.markup] == [("title", "Ferries")]
    assert clean_text(found.text, judge(found.text, title=found.title, markup=found.markup).findings) == "\n".join(
        PROSE
    )


def broken_pages() -> Iterator[tuple[str, str]]:
    story = "".join(STORY)
    yield "deep", page_of("<div>" * 200 + story + "</div>" * 200)
    yield "unclosed", page_of("<p>" * 3000 + story)
    yield "attribute", page_of(f"<div class='{'related ' * 40_000}'>{story}</div>")
    yield "surrogate", page_of(f"<p>{PROSE[0]} \ud800</p>{story}")
    yield "json", page_of(story, head=f"<script type='application/ld+json'>{'[' * 5000}</script>")
    yield "odd tags", page_of(f"<?php x ?><!-- {story} --><foo:bar class>{story}</foo:bar><p hidden></p>")
    yield "spaces", page_of(f"<p>\u00a0</p><p>\u200b</p>{story}<p class='\u00a0'>\x85</p>")


BROKEN = [pytest.param(html, id=name) for name, html in broken_pages()]


@pytest.mark.parametrize("html", BROKEN)
def test_broken_pages_keep_their_story(html: str) -> None:
    found = article(html)
    kept = clean_text(found.text, judge(found.text, title=found.title, markup=found.markup).findings)
    assert all(paragraph in kept for paragraph in PROSE[1:])


def test_a_page_whose_markup_cannot_be_read_stays_as_it_was_extracted(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> Page:
        raise RecursionError("too deep")

    monkeypatch.setattr("cleaning.extract.read_page", fail)
    found = article(page_of("".join(STORY), head=HEAD))
    assert found.text == "\n".join(PROSE)
    assert (found.markup, found.captions, found.section) == ((), (), "Harbour")


def test_markup_that_fits_no_line_changes_nothing() -> None:
    text, _ = judged(page_of("".join(STORY)))
    found = article(page_of("<h1>Ferries</h1>" + "".join(STORY)))
    findings: tuple[Finding, ...] = judge(text, markup=found.markup).findings
    assert "".join(text[f.start : f.end] for f in findings) == text
    assert judge("", markup=found.markup).findings == ()


def test_a_house_switches_rules_of_the_markup_off_and_protects_lines() -> None:
    html = page_of("".join((*STORY[:3], "<p><a href='/a'>What the keeper saw that night</a></p>", *STORY[3:])))
    page = read(html)
    text = "\n".join(page.texts)
    markup = evidence(text, page, align(text, page))
    for style in (
        OutletStyle(switch_off=("html/link_line",)),
        OutletStyle(protect=("What the keeper saw that night",)),
    ):
        book = HouseStyle(outlets={"c.example": style}).for_outlet("c.example")
        assert [f.verdict for f in judge(text, book=book, markup=markup).findings] == ["kept"] * (len(PROSE) + 1)
    taken = [f.rule_id for f in judge(text, markup=markup).findings if f.verdict == "junk"]
    assert taken == ["html/link_line"]


def test_a_byline_that_its_class_gives_away_is_still_read_into_the_authors() -> None:
    byline = "<p class='post-date'>By Marta Oyelaran Saturday 13 April 2024</p>"
    page = read(page_of("".join((STORY[0], byline, *STORY[1:]))))
    text = "\n".join(page.texts)
    judgement = judge(text, markup=evidence(text, page, align(text, page)))
    assert judgement.fields["authors"].startswith("Marta Oyelaran")
    assert [f.rule_id for f in judgement.findings if f.verdict == "junk"] == ["people/byline_with_date"]


def test_names_are_read_as_words() -> None:
    page = read(page_of("<p class='c-relatedLinks'>a</p><p class='article__photo-credit'>b</p><p class='x1 y'>c</p>"))
    assert [(region.hint, region.said) for region in page.regions] == [
        ("related", "c-relatedLinks"),
        ("credit", "article__photo-credit"),
    ]
    assert re.sub(r"\s", "", page.texts[0]) == "a"


def test_only_elements_that_hold_text_are_regions() -> None:
    empty = (
        "<div class=related-links><img src=a.png></div><p>a<span class=credit> </span><span class=credit>b</span></p>"
    )
    page = read(page_of(empty))
    assert [(region.said, region.first, region.last) for region in page.regions] == [("credit", 0, 1)]
    assert page.spans == {0: [(1, 2, 0)]}


ODD_MARKUP = (
    "<p class='credit &quot;x&quot; &amp; <y> &#10; z' hidden a\"b='c' a<b=1 =foo ='x' @click='x>1'>held &lt;fast&gt;",
    "<div>one<!-- <p class='ad'>no</p> -- > --><?php echo '<p>no</p>'; ?>\u00a0two\u2003\t<br>three &amp; &#x1f600;",
    "<script>if (a < b) document.write('</p><p>no</p>')</script><svg><title>no</title></svg><p>yes</p>",
    "<o:p>old</o:p><a<b>odd</a<b><p/>x<p>1<p>2<ul><li>3<li><a href=x>4 <b>5</b></a> 6</ul><table>7<tr><td>8</table>",
    f"<div data-x='{'x' * 300_000}' class='{'related-links ' * 500}'>giant</div><textarea>no</textarea>",
    "<span class=caption>a<span class=credit>b<div>c</div></span>d</span>e<blockquote>f<footer>g</footer></blockquote>",
)


@pytest.mark.parametrize("number", range(len(ODD_MARKUP)))
def test_odd_markup_is_walked_as_lxml_reads_it(number: int) -> None:
    tree: Any = trafilatura.load_html(page_of(ODD_MARKUP[number]))
    page = read_page(tree)
    (body,) = tree.iter("body")
    for element in body.iter("script", "style", "svg", "textarea"):
        element.text, element[:] = "", []
    assert "".join(page.keys) == "".join("".join(body.itertext()).split())
    assert page.texts == [" ".join(text.split()) for text in page.texts]
    assert [text.replace(" ", "") for text in page.texts] == page.keys


def test_elements_and_links_of_odd_markup_are_those_of_lxml() -> None:
    tree: Any = trafilatura.load_html(page_of("".join(ODD_MARKUP)))
    page = read_page(tree)
    (body,) = tree.iter("body")
    known = {"".join("".join(e.itertext()).split()): e for e in body.iter("li", "td", "footer", "p")}
    for key, element, links in zip(page.keys, page.elements, page.links, strict=True):
        if key in known:
            assert page.tag(element) == known[key].tag
            assert page.classes(element) == (known[key].get("class") or "")
            assert [page.tag(e) for e in page.around(element)][:-1] == [
                e.tag for e in known[key].iterancestors() if e.tag != "html"
            ]
            linked = sum(len("".join("".join(a.itertext()).split())) for a in known[key].iter("a"))
            assert links == linked / len(key)
    assert {"td", "li", "p", "footer"} <= {page.tag(element) for element in page.elements}


def test_a_page_of_one_kind_of_element_without_end_is_bounded() -> None:
    page = read(page_of("<p>x</p>" * 20_500))
    assert len(page.texts) == 20_000
    assert len(read(page_of("<span class=credit>" * 200 + "deep")).texts) == 1


@given(
    words=st.sampled_from([words for _, words in WORDS_OF_HINTS]).flatmap(lambda w: st.from_regex(w, fullmatch=True))
)
def test_every_name_that_says_something_has_a_stem(words: str) -> None:
    read_as = "^" + re.sub(r"[^a-z]+", "^", words)
    assert any(stem in read_as for stem in stems()), words


def test_words_without_a_stem_are_refused() -> None:
    with pytest.raises(ValueError, match="letters that are always there"):
        stems_of(r"\w+|comments")


def test_names_say_the_same_whether_they_come_alone_or_with_others() -> None:
    names = [b"post-relatedLinks", b"x c-ad__photoCredit", b"js-share", b"nothing here", b"", b"a__b__caption"]
    together = dict(said_by_names(names))
    for name in names:
        assert together[name] == said_by_names([name])[name]
    assert together[b"x c-ad__photoCredit"] == ("credit", "c-ad__photoCredit")
    assert together[b"js-share"] == ("share", "js-share")
