"""A line under judgement: where it is, what it says, and what was decided so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..prose import count_words_of, reads_like_prose
from ..records import Segment
from ..rules.rule import Book, Match, Matches, Rule, Where

_FEWEST_WORDS = 4
_SENTENCE_ENDS = (".", "。", "।", "۔", "։", "።", ":", ";")


@dataclass(slots=True)
class Line:
    """A line under judgement: where it is, what it says, and what was decided so far."""

    segment: Segment
    text: str
    words: int
    reads_like_prose: bool
    matches: Matches
    taken_by: Match | None = None
    block: Match | None = None
    reason: str | None = None
    places: set[Where] = field(default_factory=set)

    @property
    def condemned_by(self) -> Match | None:
        """What makes the whole line junk: a match of its own, or the heading of the block that it stands in."""
        return self.taken_by or self.block

    @property
    def junk(self) -> bool:
        return self.taken_by is not None or self.block is not None

    @property
    def prose(self) -> bool:
        return self.reads_like_prose and not self.junk

    @property
    def ends_as_sentences_do(self) -> bool:
        """Whether it has a few words and the end of a sentence, though it may be too short for prose."""
        return self.words >= _FEWEST_WORDS and self.text.endswith(_SENTENCE_ENDS)

    def take(self, rule: Rule, book: Book) -> None:
        """Take the whole line by a rule, where the book allows it."""
        if book.allows(rule, self.text):
            self.taken_by = Match(rule, 0, len(self.text), {})

    def take_at(self, *places: Where) -> None:
        """Take the line by the first of its rules that holds at one of these places."""
        if not self.matches:
            return
        self.places.update(places)
        if self.junk:
            return
        for match in self.matches:
            if match.rule.pattern.takes_line and match.rule.where in places and not match.rule.in_company:
                self.taken_by = match
                return


def read_lines(folded_text: str, found: Sequence[Segment], book: Book) -> list[Line]:
    """The lines of a folded text, each with what the rules find in it."""
    folded = [folded_text[segment.start : segment.end] for segment in found]
    return [
        Line(segment, line, words, reads_like_prose(line, words), matches)
        for segment, line, words, matches in zip(
            found, folded, count_words_of(folded), book.matches(folded), strict=True
        )
    ]
