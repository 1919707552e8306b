"""Captions go with the credit that ends them; paragraphs and crossheads beside a picture stay."""

from __future__ import annotations

import pytest

from cleaning.judge import judge

LEAD = "The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off the quay."
END = "The company said that it would talk to the union before the end of the month, and that it expected an agreement."
CREDIT = "Photo: Ana Ruiz/MPA"


def taken(*lines: str) -> dict[str, str | None]:
    text = "\n".join(lines)
    return {text[f.start : f.end].strip(): f.rule_id for f in judge(text).findings if f.verdict == "junk"}


@pytest.mark.parametrize(
    "news",
    [
        "Nobody at the harbour office could say who had ordered the gangways to be taken away from the quay.",
        "What the crews want",
        "Two men are left without work.",
        "Nobody stands on the gangway of the ferry.",
        "The quay was built in the spring of 1954.",
    ],
)
def test_news_above_a_credit_stays(news: str) -> None:
    assert taken(LEAD, END, news, CREDIT, LEAD, END) == {CREDIT: "credits/labelled"}


def test_a_known_title_is_no_caption() -> None:
    title = "A life in pictures: the photographs of Ana Ruiz/Getty Images"
    assert judge(f"{title}\n{LEAD}\n{END}", title=title).findings[0].verdict == "kept"
