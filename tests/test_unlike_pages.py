"""Pages of many kinds, from the page to the clean text: what must stay, and what must go."""

from __future__ import annotations

import pytest

from cleaning.extract import extract
from cleaning.judge import clean_text, judge
from cleaning.pages.extent import measure
from cleaning.readers.record import document

NAVIGATION = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
FOOTER = "<footer><p>© 2024 The Marrow Post. All rights reserved.</p></footer>"


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def cleaned(story: str, language: str = "en") -> list[str]:
    page = f"<html lang={language}><head><title>Page</title></head><body>{NAVIGATION}{story}{FOOTER}</body></html>"
    article = extract(document("page.html", "html", page))
    return clean_text(
        article.text, judge(article.text, title=article.title, markup=article.markup).findings
    ).splitlines()


MARKET = (
    "The council of Port Ellery voted on Thursday to close the old fish market and to build a library in its place.",
    "The vote was close: nine members were for it, eight against, and one had left the room to take a call.",
    "“We have sold no fish here for six years,” said the mayor, Ines Karlow, after the meeting had ended.",
    "The fishermen want to keep the hall as a museum and have collected four thousand names for it.",
)
JAPANESE = (
    "ポート・エレリー市議会は木曜日、古い魚市場を閉鎖し、跡地に図書館を建設することを決めた。",
    "採決は賛成九、反対八の僅差で、一人は電話のため席を外していた。",
    "市長は会議の後、「ここでは六年も魚が売られていない」と述べた。",
    "工事は来春に始まり、図書館は二年後に開館する予定だ。",
)
GERMAN = (
    "Der Damm von Hollin ist achtzig Jahre alt, und seit drei Wochen sickert Wasser durch seinen Fuß in das Tal.",
    "Für die Ingenieurin Ines Karlow ist das kein Grund zur Angst, wohl aber einer zur Eile, wie sie sagte.",
    "Die Messgeräte im Inneren zeigen seit Jahren einen leicht steigenden Druck, der weit unter der Grenze liegt.",
    "Im Sommer soll der Stausee um vier Meter abgesenkt werden, damit Taucher die Risse schließen können.",
)


def test_a_short_report_without_spaces_keeps_its_paragraphs_apart() -> None:
    related = "<p><a href='/r'>【関連記事】フェリー運賃、秋に一割値上げへ</a></p>"
    story = (
        f"<article><h1>魚市場を図書館に</h1>{paragraphs(*JAPANESE[:2])}{related}{paragraphs(*JAPANESE[2:])}</article>"
    )
    assert cleaned(story, "ja") == list(JAPANESE)


def test_boxes_inside_a_story_go_and_the_story_stays() -> None:
    teaser = (
        "<aside class='teaser-box'><span>Lesen Sie auch</span><a href='/a'>Talbewohner fordern Auskunft</a>"
        "<p>Am Montag versammelten sich dreihundert Menschen vor dem Rathaus von Hollin.</p></aside>"
    )
    wall = (
        "<div class='paywall-offer'><h3>Jetzt weiterlesen mit M+</h3>"
        "<p>Testen Sie M+ einen Monat lang für nur einen Euro und lesen Sie alle Artikel ohne Grenzen.</p></div>"
    )
    body = "".join((*map(paragraphs, GERMAN[:2]), teaser, paragraphs(GERMAN[2]), wall, paragraphs(GERMAN[3])))
    assert cleaned(f"<article><h1>Warum der Damm nicht bricht</h1>{body}</article>", "de") == list(GERMAN)


def test_comments_below_a_story_go() -> None:
    comments = (
        "<h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p>"
        "<ol class='commentlist'><li><cite>Hanna</cite> says: <p>I learned to swim behind that hall.</p></li></ol>"
    )
    assert cleaned(f"<article><h1>A library</h1>{paragraphs(*MARKET)}{comments}</article>") == list(MARKET)


@pytest.mark.parametrize("kind", ["ul", "ol"])
def test_the_lists_of_a_recipe_stay_and_its_newsletter_goes(kind: str) -> None:
    steps = ("400 g smoked herring", "3 large leeks", "Lay the fish on the leeks and pour the cream over it.")
    listed = "".join(f"<li>{step}</li>" for step in steps)
    letter = (
        "<div class='newsletter-signup'><h3>Get our recipes by email</h3><p>Sign up for our weekly letter.</p></div>"
    )
    story = f"<article><h1>Pie</h1>{paragraphs(*MARKET[:3])}<{kind}>{listed}</{kind}>{letter}</article>"
    assert cleaned(story) == [*MARKET[:3], *(f"- {step}" for step in steps)]


def test_the_winners_of_a_prize_stay() -> None:
    winners = [
        ("Best film", "The Keeper's Daughter"),
        ("Best score", "Jonty Blezard, Salt"),
        ("Best actor", "L. Veitch"),
    ]
    listed = "".join(f"<p><strong>{prize}</strong><br>{name}</p>" for prize, name in winners)
    lines = cleaned(f"<article><h1>The winners</h1>{paragraphs(*MARKET[:2])}{listed}{paragraphs(MARKET[2])}</article>")
    assert lines == [*MARKET[:2], *(part for winner in winners for part in winner), MARKET[2]]


def test_what_is_said_about_an_author_is_not_a_name() -> None:
    about = "<p class='author-bio'>Marta Oyelaran writes about ships for this paper.</p>"
    page = f"<html><head><title>A library</title></head><body>{paragraphs(*MARKET)}{about}</body></html>"
    article = extract(document("page.html", "html", page))
    assert article.authors == ()
    named = extract(document("page.html", "html", page.replace("writes about ships for this paper.", "de la Tour")))
    assert named.authors == ("Marta Oyelaran de la Tour",)


def test_no_reader_makes_more_of_a_page_than_was_measured() -> None:
    page = f"<article>{paragraphs(*MARKET)}<!-- {'no ' * 900} --><script>{'x ' * 900}</script></article>"
    _, most = measure(page.encode())
    assert sum(map(len, MARKET)) <= most <= sum(map(len, MARKET)) + 4 * page.count("<")
