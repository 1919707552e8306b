"""Every rule proves its own examples: what it must take, and the sentences that come closest to being lost."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from cleaning.judge import judge
from cleaning.records import Finding
from cleaning.rules import ALL_RULES, BOOK, RULES
from cleaning.rules.rule import ANY_LENGTH, Rule, RuleBook, Where, fold, line_that, within_line
from cleaning.rules.words import MONTH

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


# The examples of the others are pieces of HTML. One test a rule: one an example takes ten times as long.
IN_WORDS = [pytest.param(rule, id=rule.id) for rule in ALL_RULES if not rule.id.startswith("html/")]


@pytest.mark.parametrize("rule", IN_WORDS)
def test_a_rule_takes_its_junk(rule: Rule) -> None:
    for example in rule.junk:
        snippet = re.sub("[⟦⟧]", "", example)
        taken = removed(snippet, rule.where)
        by = {finding.rule_id for _, finding in taken}
        assert rule.id in by if rule.in_company else by == {rule.id}, example
        wanted = re.findall("⟦(.*?)⟧", example, re.DOTALL) or [example]
        assert "".join("".join(part.split()) for part, _ in taken) == "".join("".join(part.split()) for part in wanted)


@pytest.mark.parametrize("rule", IN_WORDS)
def test_no_rule_takes_what_a_rule_says_must_be_kept(rule: Rule) -> None:
    for example in rule.keep:
        assert [(part, finding.rule_id) for part, finding in removed(example, rule.where)] == [], example


def test_every_rule_says_why_and_gives_examples_of_both_kinds() -> None:
    for rule in ALL_RULES:
        assert rule.why.endswith("."), rule.id
        assert rule.takes, rule.id
        assert rule.keeps, rule.id


def test_no_group_of_a_rule_has_the_name_of_another() -> None:
    for rule in ALL_RULES:
        names = re.findall(r"\(\?P<(\w+)>", rule.pattern.regex)
        assert sorted(names) == sorted(set(names)), rule.id


@pytest.mark.parametrize(
    ("line", "field", "said"),
    [
        ("Saturday 02 March 2024 22:08", "published_at", "Saturday 02 March 2024 22:08"),
        ("2024年3月1日 15:54 配信", "published_at", "2024年3月1日 15:54"),
        ("By Ana Ruiz, March 5, 2024", "authors", "Ana Ruiz"),
        ("By Ana Ruiz, March 5, 2024", "published_at", "March 5, 2024"),
        ("02.03.2024 ‧ Anna Brandt", "authors", "Anna Brandt"),
        ("02.03.2024 ‧ Anna Brandt", "published_at", "02.03.2024"),
    ],
)
def test_what_a_line_below_the_title_says_is_read_into_fields(line: str, field: str, said: str) -> None:
    text = "\n".join([TITLE, line, *PROSE])
    assert judge(text).fields[field] == said


def test_the_invented_page_around_the_examples_is_clean() -> None:
    findings = judge("\n\n".join((TITLE, *PROSE))).findings
    assert all(finding.verdict == "kept" for finding in findings)


LINES = sorted({line for rule in ALL_RULES for said in (*rule.junk, *rule.keep) for line in said.split("\n") if line})


def test_lines_matched_together_match_as_each_alone() -> None:
    few = RULES[::6]
    folded = [fold(line) for line in (*LINES[::3], *LINES[:20], *(f"{line} {PROSE[0]}" * 6 for line in LINES[::40]))]
    book = RuleBook(few)
    alone = [book.matches([line])[0] for line in folded]
    assert any(alone)
    assert book.matches(folded) == alone
    assert RuleBook(few).matches(folded) == alone


def test_no_hint_keeps_a_line_from_its_rule() -> None:
    hinted = tuple(rule for rule in RULES if rule.pattern.hint is not None)
    unhinted = tuple(replace(rule, pattern=replace(rule.pattern, hint=None)) for rule in hinted)
    parts = [line.split(" ", 1)[-1] for line in LINES]
    folded = [fold(line) for line in (*LINES, *parts[::2], *map("{} - {}".format, parts[::2], LINES))]
    found, meant = RuleBook(hinted).matches(folded), RuleBook(unhinted).matches(folded)
    assert [[(m.rule.id, m.start, m.end) for m in matches] for matches in found] == [
        [(m.rule.id, m.start, m.end) for m in matches] for matches in meant
    ]
    taken = {match.rule.id for matches in found for match in matches}
    assert taken == {rule.id for rule in hinted}


PARAGRAPH = " ".join(PROSE[:3])
MAY_GO_ON = {"people/about_author", "people/about_author_abroad"}
"""Rules for what goes on in sentences that say nothing by themselves: where a writer lives, and with whom."""


@pytest.mark.parametrize(
    ("glue", "spared"), [("{prose} {junk}", set()), ("{junk} {prose}", MAY_GO_ON)], ids=["before", "behind"]
)
def test_junk_in_one_paragraph_with_prose_does_not_take_the_prose(glue: str, spared: set[str]) -> None:
    assert len(PARAGRAPH) > 250
    glued = [
        glue.format(prose=PARAGRAPH, junk=junk if junk[-1] in ".!?。" else f"{junk}.")
        for rule in RULES
        for junk in rule.junk
        if rule.pattern.takes_line and "\n" not in junk
    ]
    matches = zip(glued, BOOK.matches([fold(line) for line in glued]), strict=True)
    taken = [(match.rule.id, line) for line, found in matches for match in found if match.rule.pattern.takes_line]
    assert [(rule, line) for rule, line in taken if rule not in spared] == []


_OFTEN = 30
_REPEAT = re.compile(r"(?<!\\x)(?<!\\p)\{(\d+)(?:,(\d*))?\}")


def test_no_pattern_of_a_line_counts_far() -> None:
    for rule in RULES:
        patterns = (rule.pattern.regex if rule.pattern.takes_line else "", rule.pattern.hint or "")
        far = [
            pattern[max(0, found.start() - 30) : found.end()]
            for pattern in patterns
            for found in _REPEAT.finditer(pattern)
            if max(int(number or 0) for number in found.groups()) >= _OFTEN
        ]
        assert not far, (
            f"{rule.id} repeats something {_OFTEN} times or more: {far}. RE2 copies it as many times and makes states "
            "for each count, which every start pays for. Write .* or [^.!?]+ instead, and say with longest= how many "
            "characters the line may have; a bound in words, (?: \\S+){0,6}, or a test in accepts= is cheap, too. "
            "Only what cuts inside a line (within_line) may count farther, for there the bound guards the cut."
        )


_BOUNDARY = re.compile(r"\\b").finditer
_CLASSES = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\[pPx]\{\w+\}|\\[^b]")


def letters_at_the_end(regex: str) -> set[str]:
    """The letters beyond ASCII that what a pattern without classes matches may end in; none behind a wildcard."""
    repeated = regex[-1:] if regex.endswith(("?", "*", "+")) else ""
    body = regex[: len(regex) - len(repeated)]
    found, before, may_be_empty = set[str](), body[:-1], repeated in ("?", "*") and bool(repeated)
    if body.endswith(")"):
        depth, alternatives, end = 0, [], len(body) - 1
        for at in range(len(body) - 1, -1, -1):
            depth += (body[at] == ")") - (body[at] == "(")
            if depth == 0 or (depth == 1 and body[at] == "|"):
                alternatives.append(re.sub(r"^\?(?:P<\w+>|[-i]*:)", "", body[at + 1 : end]))
                end = at
            if depth == 0:
                before = body[:at]
                break
        found = set().union(*map(letters_at_the_end, alternatives))
        may_be_empty = may_be_empty or "" in alternatives
    elif body and not body[-1].isascii() and body[-1].isalpha():
        found = {body[-1]}
    return found | (letters_at_the_end(before) if may_be_empty and before else set())


def test_no_boundary_of_words_stands_behind_a_letter_that_re2_takes_for_none() -> None:
    for rule in RULES:
        plain = _CLASSES.sub(".", rule.pattern.regex)
        found = {
            plain[max(0, b.start() - 40) : b.end()]: letters_at_the_end(plain[: b.start()]) for b in _BOUNDARY(plain)
        }
        wrong = {where: letters for where, letters in found.items() if letters}
        assert not wrong, (
            f"{rule.id}: to RE2, only ASCII letters are letters of words, so that there is no \\b behind {wrong}. "
            "Write (?:[^\\p{L}].*)? for \\b.* there."
        )


def test_a_line_longer_than_the_longest_of_its_pattern_stays() -> None:
    rule = replace(RULES[0], pattern=line_that("by the .*", longest=20))
    lines = ["by the harbour light", "by the harbour lights", "by the lights " * 100]
    assert [bool(matches) for matches in RuleBook((rule,)).matches(lines)] == [True, False, False]
    small_print = replace(rule, pattern=line_that("by the .*", longest=ANY_LENGTH))
    assert all(RuleBook((small_print,)).matches(lines))


def test_what_stands_for_a_month_must_be_one_wherever_it_stands() -> None:
    rule = replace(RULES[0], pattern=line_that(rf"(?P<published_at>\d+ {MONTH} \d+)(?: to \d+ {MONTH} \d+)?"))
    cut = replace(rule, id="tests/cut", pattern=within_line(rf"\[{MONTH} \d+\]"))
    book = RuleBook((rule, cut))
    days, unlike, other, marks = book.matches(
        [
            "3 March 2024 to 4 марта 2024",
            "3 March 2024 to 4 Ferries 2024",
            "3 Ferries 2024",
            "[Ferry 3] [may 3] [set 3]",
        ]
    )
    assert [match.groups for match in days] == [{"published_at": (0, 12)}]
    assert (unlike, other) == ((), ())
    assert [(match.start, match.end) for match in marks] == [(10, 18), (18, 25)]


def test_junk_that_a_sentence_quotes_does_not_take_the_sentence() -> None:
    said = [(rule.id, junk) for rule in RULES for junk in rule.junk if rule.pattern.takes_line]
    words = [(rule, junk) for rule, junk in said if " " in junk.strip() and not re.search(r'[\n"]', fold(junk))]
    lines = [fold(f"“{junk}” had been painted in red on the shutters of the bakery.") for _, junk in words]
    taken = {rule: match for (rule, _), matches in zip(words, BOOK.matches(lines), strict=True) for match in matches}
    assert {rule for rule, match in taken.items() if match.rule.id == rule} == set()


def test_what_somebody_said_is_not_said_by_the_outlet() -> None:
    endings = (
        ", the mayor of Kerrow told reporters.",
        ", erklärte der Wärter.",
        ", a déclaré la maire.",
        ", сказал мэр.",
    )
    for junk in (
        "Follow us on Facebook",
        "Support local journalism",
        "Use the comment form below",
        "Advertise with us",
    ):
        lines = [junk, *(junk + ending for ending in endings)]
        taken = [
            any(match.rule.kind in ("share", "paywall", "comment", "ad") for match in m) for m in BOOK.matches(lines)
        ]
        assert not any(taken[1:]), junk
    assert BOOK.matches(["Follow us on Facebook"])[0]


def test_a_name_in_quotation_marks_does_not_spare_junk() -> None:
    said = ["Follow us on “Facebook”", "“Follow us on Facebook”", "Read also: “The ferries sail again”"]
    assert [bool(matches) for matches in BOOK.matches([fold(line) for line in said])] == [True, True, True]


def test_no_match_reaches_from_one_line_into_the_next() -> None:
    lines = ["Read", "more", "Advertisement", "Photo", ": Ana Ruiz/MPA"]
    few = tuple(rule for rule in RULES if rule.id.startswith(("ads/", "related/", "credits/caption")))
    together, book = RuleBook(few).matches(lines), RuleBook(few)
    assert together == [book.matches([line])[0] for line in lines]
    assert {match.rule.id for match in together[2]} == {"ads/label"}
