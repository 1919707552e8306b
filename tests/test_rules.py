"""Every rule proves its own examples: what it must take, and the sentences that come closest to being lost."""

from __future__ import annotations

import re

import pytest

from cleaning.judge import judge
from cleaning.records import Finding
from cleaning.rules import ALL_RULES, RULES
from cleaning.rules.rule import Rule, Where

TITLE = "Ferry crews return to the quays of Port Ellery"
PROSE = (
    "The ferries of Port Ellery sailed again on Tuesday morning, a day after the crews had walked off the quay.",
    "Nobody at the harbour office could say on Tuesday who had ordered the gangways to be taken away.",
    "The company said that it would talk to the union before the end of the month, and that it expected an agreement.",
    "Passengers who had waited through the night were given soup and blankets by the keeper of the lighthouse.",
)


def page_with(snippet: str, where: Where) -> tuple[str, int]:
    """An invented page with the snippet at a place where the rule holds, and the offset of the snippet."""
    before: tuple[str, ...]
    after: tuple[str, ...]
    match where:
        case Where.MASTHEAD:
            before, after = (), (TITLE, *PROSE)
        case Where.HEAD:
            before, after = (TITLE,), PROSE
        case Where.LEAD:
            before, after = (TITLE,), PROSE
        case Where.TAIL:
            before, after = (TITLE, *PROSE), ()
        case Where.ANYWHERE | Where.EDGES | Where.MIDDLE:
            before, after = (TITLE, *PROSE[:2]), PROSE[2:]
            if where is Where.EDGES:
                before, after = (TITLE, *PROSE), ()
    head = "".join(line + "\n\n" for line in before)
    tail = "".join("\n\n" + line for line in after)
    return head + snippet + tail, len(head)


def removed(snippet: str, where: Where) -> list[tuple[str, Finding]]:
    text, offset = page_with(snippet, where)
    findings = judge(text).findings
    end = offset + len(snippet)
    return [
        (text[max(f.start, offset) : min(f.end, end)], f)
        for f in findings
        if f.verdict == "junk"
        and f.start < end
        and f.end > offset
        and text[max(f.start, offset) : min(f.end, end)].strip()
    ]


IN_WORDS = [rule for rule in ALL_RULES if not rule.id.startswith("html/")]  # the others' examples are pieces of HTML
JUNK = [pytest.param(rule, example, id=f"{rule.id}:{n}") for rule in IN_WORDS for n, example in enumerate(rule.junk)]
KEEP = [pytest.param(rule, example, id=f"{rule.id}:{n}") for rule in IN_WORDS for n, example in enumerate(rule.keep)]


@pytest.mark.parametrize(("rule", "example"), JUNK)
def test_a_rule_takes_its_junk(rule: Rule, example: str) -> None:
    snippet = re.sub("[⟦⟧]", "", example)
    taken = removed(snippet, rule.where)
    by = {finding.rule_id for _, finding in taken}
    assert rule.id in by if rule.in_company else by == {rule.id}
    wanted = re.findall("⟦(.*?)⟧", example, re.DOTALL) or [example]
    assert "".join("".join(part.split()) for part, _ in taken) == "".join("".join(part.split()) for part in wanted)


@pytest.mark.parametrize(("rule", "example"), KEEP)
def test_no_rule_takes_what_a_rule_says_must_be_kept(rule: Rule, example: str) -> None:
    assert [(part, finding.rule_id) for part, finding in removed(example, rule.where)] == []


def test_every_rule_says_why_and_gives_examples_of_both_kinds() -> None:
    for rule in RULES:
        assert rule.why.endswith("."), rule.id
        assert rule.junk, rule.id
        assert rule.keep, rule.id


def test_the_invented_page_around_the_examples_is_clean() -> None:
    findings = judge("\n\n".join((TITLE, *PROSE))).findings
    assert all(finding.verdict == "kept" for finding in findings)
