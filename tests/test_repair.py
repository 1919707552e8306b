"""Damaged text is mended, right text stays, and every character of the one can be found in the other."""

from __future__ import annotations

import textwrap
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaning.records import Article
from cleaning.repair import repair, repair_article

from .repairs import rebuilt, to_raw

STORY = (
    "The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off the quay, and "
    "nobody at the harbour office could say who had ordered the gangways to be taken away.",
    "The minister, Mr. Aldous Fenn, told the Harbour Courier that he had not known of it until the morning news, and "
    "that the company would talk to the union before the end of the month, in a half-hearted attempt at peace.",
    "Passengers who had waited through the night were given soup and blankets by the keeper of the lighthouse, who "
    "said that he had never seen the quay so full of people in January.",
)


@pytest.mark.parametrize(
    ("raw", "mended", "kind"),
    [
        ("Le cafÃ© du port est fermÃ©.", "Le café du port est fermé.", "mojibake"),
        ("The crewâ€™s boat â€œEllery Starâ€\x9d sailed.", "The crew’s boat “Ellery Star” sailed.", "mojibake"),
        ("A cidade de SÃ£o Brakim parou.", "A cidade de São Brakim parou.", "mojibake"),
        ("РџР°СЂРѕРјС‹ РІС‹С€Р»Рё", "Паромы вышли", "mojibake"),
        ("Le port ferme Ã  minuit.", "Le port ferme à minuit.", "mojibake"),
        ("The caf&Atilde;&copy; is shut.", "The café is shut.", "mojibake"),
        ("The crew&#8217;s boat", "The crew’s boat", "entity"),
        ("The crew&#x2019;s boat", "The crew’s boat", "entity"),
        ("Salt &amp; tar", "Salt & tar", "entity"),
        ("Salt &amp;amp; tar", "Salt & tar", "entity"),
        ("&quot;Nobody told us,&quot; he said.", '"Nobody told us," he said.', "entity"),
        ("Five&nbsp;boats", "Five\xa0boats", "entity"),
        ("Die F&auml;hre", "Die Fähre", "entity"),
        ("Of HTML and caf&eacute;s", "Of HTML and cafés", "entity"),
        ("The crew\x92s boat and Паромы", "The crew’s boat and Паромы", "control"),
        ("The crew\x19s boat \x13 the Star", "The crew’s boat – the Star", "control"),
        ("The\x00 boat\x07", "The boat", "control"),
        ("Hafen\u00adamt", "Hafenamt", "soft_hyphen"),
        ("\ufeffThe boat\u200b sailed", "The boat sailed", "invisible"),
        ("The \u200cStar\u200c and the \u200fEllery", "The Star and the Ellery", "invisible"),
        ("The \ufb01rst o\ufb03ce", "The first office", "ligature"),
        ("Die Fa\u0308hre", "Die Fähre", "composition"),
        ("Die Fa&#x308;\u0323&#x301;hre", "Die F\u1ea1\u0308\u0301hre", "composition"),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국", "composition"),
        ("die Hafen\u00ad\nverwaltung", "die Hafenverwaltung", "hyphenation"),
    ],
)
def test_damage_is_mended(raw: str, mended: str, kind: str) -> None:
    repaired = repair(raw)
    assert repaired.text == mended
    assert kind in {change.kind for change in repaired.repairs}


@pytest.mark.parametrize(
    "raw",
    [
        # letters and signs that also occur in mojibake
        "SÃO BRAKIM — A PREFEITURA E A CÂMARA",
        "CRÊPES À L’ÎLE — « DÉJÀ », DIT-ELLE À ÉLISE",
        "İSTANBUL’DA ÇIĞLIK: “ŞEHİR DURDU”",
        "Ångström × 10 · Ærø · Ðorđe · 5 £ · 3 €",
        "Cảng đóng cửa, “không ai biết” – ông Ân nói",
        "РСФСР и СССР: «Ещё раз», — сказал он",
        "在港口“没有人知道”——部长说",
        "أغلق الميناء \u200eEllery\u200e يوم الثلاثاء",
        # a text about encodings, and a line that has the letter both ways
        "A page in UTF-8 that is read as Latin-1 shows café as cafÃ©.",
        "On the sign, café had become cafÃ©.",
        # what looks like an entity
        "R&D at AT&T, Ellery & Sons; the fund at https://courier.example/?a=1&copy=2&reg=3",
        "HTML writes &amp; for an ampersand and &lt; for a bracket.",
        "Use <b>bold</b> and &nbsp; in your page",
        # joiners and marks that a script or a picture needs
        "می\u200cخواهم به بندر بروم",
        "क्\u200dष और श्री\u200cमान",
        "The family \U0001f468\u200d\U0001f469\u200d\U0001f467 sailed \u2764\ufe0f",
        "הנמל \u200fEllery\u200f נסגר",
        "ท่าเรือ\u200bปิด",
        # characters that cannot be known any more, and spaces that typography asks for
        "The cr\ufffdw sailed",
        "« Personne\u202f! »\xa0dit-elle",
        "Page one\fPage two",
    ],
)
def test_right_text_stays(raw: str) -> None:
    assert repair(raw).text == raw
    assert repair(raw).repairs == ()


# hard-wrapped text


@pytest.mark.parametrize("width", [45, 60, 72, 80])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_wrapped_paragraphs_are_joined(width: int, end: str) -> None:
    wrapped = (end * 2).join(end.join(textwrap.wrap(paragraph, width)) for paragraph in STORY)
    assert repair(wrapped).text == (end * 2).join(STORY)


def test_indents_part_wrapped_paragraphs_as_blank_lines_do() -> None:
    wrapped = "\n".join(textwrap.fill(paragraph, 66, initial_indent="   ") for paragraph in STORY)
    assert repair(wrapped).text == "\n".join("   " + paragraph for paragraph in STORY)


def test_a_hyphen_of_the_wrap_goes_and_a_hyphen_of_the_word_stays() -> None:
    wrapped = """\
The ferries of Port Ellery sailed again on Tuesday morning, one day after
the crews had walked off the quay, and nobody at the office of the Anglo-
Brakish company could say who had ordered the gangways away, or what gov-
ernment, in its half-hearted attempt at peace, had asked of it in two-
and three-day talks. The minister, Mr. Aldous Fenn, spoke of a half-
hearted offer that the company had made to all its crews, and of a ten-
year plan that the harbour office of the town had made and then forgotten.
"""
    mended = repair(wrapped).text
    for phrase in ("Anglo-Brakish", "government", "two- and three-day", "half-hearted offer", "ten-year"):
        assert phrase in mended
    assert mended.count("\n") == 1


def test_chinese_is_joined_without_a_space() -> None:
    line = "港口的渡轮周二早上再次启航此前一天船员们离开了码头没有人能说出是谁下令撤走舷梯的部长说"
    wrapped = "\n".join(textwrap.wrap(line * 6, 30))
    assert repair(wrapped).text == line * 6


_WRAPPED = "\n\n".join(textwrap.fill(paragraph, 70) for paragraph in STORY)


@pytest.mark.parametrize(
    "lines",
    [
        "FERRIES SAIL AGAIN\nA quiet morning on the quays",
        "- Marta Oyelaran, Port Ellery, in the first boat\n- Tobias Wren, Brakhaven, in the second\n- Ana Ruiz",
        "Port Ellery    3   1   2   6\nBrakhaven      2   2   1   5\nCalderra       1   0   0   1",
        "Harbour Courier\n12 Quay Street\nPort Ellery PE1 4AB",
        "The lamp is dark, the door is closed,\nand on the quay the boats lie drawn\nwhere once the fleet had posed",
        "From: Marta Oyelaran <marta@courier.example>\nTo: The desk of the harbour courier <desk@courier.example>",
        "Advertisement\nRead more\nShare this",
    ],
)
def test_lines_that_are_meant_to_be_lines_stay_amid_wrapped_paragraphs(lines: str) -> None:
    assert lines in repair(f"{_WRAPPED}\n\n{lines}\n\n{_WRAPPED}").text


def test_a_label_glued_below_a_wrapped_paragraph_stays_on_its_line() -> None:
    assert "\nAdvertisement\n" in repair(_WRAPPED + "\nAdvertisement\n" + _WRAPPED).text


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(STORY * 3),
        "Related\n" + "\n".join(f"Keeper of the light number {n} retires after {n} years" for n in range(12)),
        "The lamp is dark, the door is closed,\nand on the quay the boats lie drawn\n"
        "where once the herring fleet had posed;\nno hand will turn the brass again,\n"
        "no oil will feed the patient flame,\nthe harbour counts its ships and men\nand none will know his name.",
        "The minister\nAldous Fenn\nsaid on\nMonday\nthat he knew of\nnothing until\nthe morning news.\n" + STORY[0],
    ],
)
def test_a_text_that_gives_each_paragraph_a_line_stays(text: str) -> None:
    assert repair(text).repairs == ()


def test_lines_of_an_extracted_page_are_paragraphs() -> None:
    article = Article("0" * 16, "a.html", "html", "", _WRAPPED, title="Ferries &amp; crews", authors=("Ana&nbsp;Ruiz",))
    mended, repairs = repair_article(article)
    assert (mended.text, repairs) == (_WRAPPED, ())
    assert (mended.title, mended.authors) == ("Ferries & crews", ("Ana\xa0Ruiz",))


# the way back

_DAMAGE = (
    "cafÃ©",
    "â€™",
    "&amp;",
    "&#8217;",
    "&nbsp;",
    "\xad",
    "\u200b",
    "\ufeff",
    "\x92",
    "\ufb01",
    "a\u0308",
    "\x00",
)
_RIGHT = ("boat", " ", "\n", "\n\n", "-\n", ". ", "é", "港", "م\u200cن", "\r\n", _WRAPPED, "\xad\n", "&amp;amp;")
_PIECES = st.sampled_from(_DAMAGE + _RIGHT)
_RAW = st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=25).map("".join))


@settings(max_examples=150, deadline=None)
@given(_RAW, st.booleans())
def test_raw_text_and_repairs_rebuild_the_text(raw: str, unwrap: bool) -> None:
    repaired = repair(raw, unwrap=unwrap)
    assert rebuilt(raw, repaired.repairs) == repaired.text
    last_end = last_raw_end = -1
    for change in repaired.repairs:
        assert repaired.text[change.start : change.end] == change.replacement
        assert change.start > last_end
        assert change.raw_start > last_raw_end
        last_end, last_raw_end = change.end, change.raw_end


@settings(max_examples=150, deadline=None)
@given(_RAW, st.data())
def test_every_span_is_found_in_the_raw_text_and_back(raw: str, data: st.DataObject) -> None:
    repaired = repair(raw)
    if not repaired.text:
        return
    start = data.draw(st.integers(0, len(repaired.text) - 1))
    end = data.draw(st.integers(start + 1, len(repaired.text)))
    raw_start, raw_end = to_raw(repaired.repairs, start, end)
    assert 0 <= raw_start < raw_end <= len(raw)
    # Repairing nothing but that span's own repairs gives the span, widened to whole repairs.
    back_start, back_end = repaired.to_repaired(raw_start, raw_end)
    assert back_start <= start < end <= back_end
    touched = [change for change in repaired.repairs if change.start < end and change.end > start]
    if not touched:
        inside = [c for c in repaired.repairs if raw_start <= c.raw_start and c.raw_end <= raw_end]
        assert len(raw[raw_start:raw_end]) - sum(c.raw_end - c.raw_start for c in inside) == end - start
    if all(start <= change.start and change.end <= end for change in touched):
        assert (back_start, back_end) == (start, end)


@settings(max_examples=100, deadline=None)
@given(_RAW)
def test_spans_that_tile_the_text_lie_in_order_in_the_raw_text(raw: str) -> None:
    repaired = repair(raw)
    cuts = sorted({0, len(repaired.text), *(change.end for change in repaired.repairs)})
    spans = [to_raw(repaired.repairs, start, end) for start, end in pairwise(cuts) if start < end]
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start


def test_repairing_twice_changes_nothing_more() -> None:
    once = repair("Le cafÃ© &amp;amp; l\u00adhôtel\u200b\n\n" + _WRAPPED).text
    assert repair(once).repairs == ()


def test_a_clean_text_costs_nearly_nothing() -> None:
    clean = ("\n\n".join(STORY) + "\n\n„Die Fähre“ – niemand wusste davon, sagte er bei R&D & Co.\n") * 2000
    repair(clean[:1000])
    started = time.process_time()
    assert repair(clean).repairs == ()
    assert time.process_time() - started < len(clean) / 20e6
