"""Text that was damaged on its way here to text as it was written, with a way back for every character.

Repairing stands between extraction and judging. What changes is a list of repairs; all between them is equal character
for character, so that every offset of the repaired text can be told in the raw one. News must not change: what could
be meant as it stands stays. A clean text costs one scan of its bytes and one of its line breaks.

Mojibake is found and undone by ftfy (Speer), line by line, and only where the result bears it out.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cached_property
from html.entities import name2codepoint

import ftfy
import re2
from ftfy.badness import badness
from ftfy.chardata import UTF8_CLUES

from .line_wraps import wraps
from .records import Article, Markup, Repair, RepairKind


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to a text before it is made: `text[start:end]` becomes `replacement`."""

    start: int
    end: int
    replacement: str
    kind: RepairKind


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired text, and its repairs in order. No two of them touch: at least one equal character parts them."""

    text: str
    repairs: tuple[Repair, ...] = ()

    def to_repaired(self, raw_start: int, raw_end: int) -> tuple[int, int]:
        """The span of the repaired text that holds what became of `raw[raw_start:raw_end]`, repairs whole."""
        before = bisect_right(self.repairs, raw_start, key=lambda repair: repair.raw_start) - 1
        start = raw_start
        if before >= 0:
            repair = self.repairs[before]
            start = repair.end + raw_start - repair.raw_end if raw_start >= repair.raw_end else repair.start
        behind = bisect_right(self.repairs, raw_end - 1, key=lambda repair: repair.raw_start) - 1
        end = raw_end
        if behind >= 0:
            repair = self.repairs[behind]
            end = repair.end + raw_end - repair.raw_end if raw_end > repair.raw_end else repair.end
        return start, max(start, end)


def repair(raw: str, *, unwrap: bool = True) -> Repaired:
    """Mend a text. `unwrap` says whether its lines may be hard-wrapped, as those of extracted pages never are."""
    repaired = Repaired(raw)
    if _is_suspicious(raw):
        if unwrap and "\xad" in raw:
            repaired = _made(repaired, [Edit(*found.span(), "", "hyphenation") for found in _SOFT_WRAP.finditer(raw)])
        repaired = _made(repaired, list(_character_edits(repaired.text)))
    if unwrap:
        edits = [Edit(*wrap) for wrap in wraps(repaired.text)]
        if edits:
            repaired = _made(repaired, edits)
    return repaired


def repair_article(article: Article) -> tuple[Article, tuple[Repair, ...]]:
    """The article with its text and its fields mended, and the repairs of the text."""
    repaired = repair(article.text, unwrap=article.format == "text")
    mended = replace(
        article,
        text=repaired.text,
        title=_repair_field(article.title),
        authors=tuple(_repair_field(name) or name for name in article.authors),
        markup=tuple(_moved(mark, repaired) for mark in article.markup) if repaired.repairs else article.markup,
    )
    return mended, repaired.repairs


def _moved(mark: Markup, repaired: Repaired) -> Markup:
    start, end = repaired.to_repaired(mark.start, mark.end)
    return replace(mark, start=start, end=end)


def _repair_field(value: str | None) -> str | None:
    return repair(value, unwrap=False).text if value else value


def _made(repaired: Repaired, edits: list[Edit]) -> Repaired:
    """Make edits, which are in order and do not overlap, and tell them with what was repaired before."""
    old, mid = repaired.repairs, repaired.text
    groups: list[tuple[int, int, list[Repair], list[Edit]]] = []
    changes: list[Edit | Repair] = [*old, *edits]
    for change in sorted(changes, key=_place):
        if groups and change.start <= groups[-1][1]:
            start, end, its_old, its_edits = groups.pop()
        else:
            start, end, its_old, its_edits = change.start, change.end, [], []
        if isinstance(change, Repair):
            its_old.append(change)
        else:
            its_edits.append(change)
        groups.append((start, max(end, change.end), its_old, its_edits))
    made: list[Repair] = []
    pieces: list[str] = []
    done = length = 0
    old_shift = 0  # raw offset minus offset in `mid`, behind the last group
    for start, end, its_old, its_edits in groups:
        raw_start = start + old_shift
        if its_old:
            old_shift = its_old[-1].raw_end - its_old[-1].end
        raw_end = end + old_shift
        new: list[str] = []
        at = start
        for edit in its_edits:
            new += (mid[at : edit.start], edit.replacement)
            at = edit.end
        replacement = "".join((*new, mid[at:end]))
        pieces += (mid[done:start], replacement)
        length += start - done
        kind = its_edits[-1].kind if its_edits else its_old[-1].kind
        made.append(Repair(length, length + len(replacement), raw_start, raw_end, kind, replacement))
        length += len(replacement)
        done = end
    return Repaired("".join((*pieces, mid[done:])), tuple(made))


def _place(change: Edit | Repair) -> tuple[int, int]:
    return change.start, change.end


# --- which text, and which line of it, needs a closer look

_DROPPED = "\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffc"
_JOINERS = "\u200c\u200d"
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_FIRST = UTF8_CLUES["utf8_first_of_2"] + UTF8_CLUES["utf8_first_of_3"] + UTF8_CLUES["utf8_first_of_4"]
_NEXT = UTF8_CLUES["utf8_continuation_strict"]
_NAMED = (
    *(name for name in name2codepoint if len(name) > 1),
    *("apos", "hyphen", "AMP", "QUOT", "LT", "GT", "NBSP", "APOS", "lsqb", "rsqb", "lpar", "rpar", "comma", "period"),
    *("colon", "semi", "excl", "quest", "num", "percnt", "ast", "plus", "sol", "commat", "lowbar", "rsquor", "ldquor"),
)
_ENTITY_PATTERN = (
    rf"&(?:{'|'.join(sorted(_NAMED, key=len, reverse=True))});"
    # Where the semicolon got lost: what no address and no company has.
    r"|&#(?:\d{2,6};|x[0-9a-fA-F]{2,5};|0?3[489]\b|160\b|82[0-3]\d\b)|&nbsp\b"
)
_SUSPICIOUS = re2.compile(
    rf"[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\xad{_DROPPED}{_JOINERS}{_DIRECTIONS}\x{{fb00}}-\x{{fb06}}]"
    r"|[\x{300}-\x{36f}\x{1100}-\x{11ff}\x{3099}\x{309a}]"
    r"|&(?:#|[A-Za-z]{2,8};|nbsp)"
    rf"|[{re.escape(_FIRST)}][{_NEXT}]|[ÃÂ] |[âãàðÐÑ×Ø][\x{{80}}-\x{{bf}}–—‘’“”„†‡•…‰€™œšžŸŒŠŽ]"
)


def _is_suspicious(text: str) -> bool:
    """Whether anything in a text could need repair; one pass over its bytes."""
    if text.isascii() and "&" not in text and not text.encode().translate(None, _PLAIN_BYTES):
        return False
    return _SUSPICIOUS.search(text.encode("utf-8", "replace")) is not None


_PLAIN_BYTES = bytes([*b"\t\n\v\f\r\x1c\x1d\x1e", *range(0x20, 0x7F)])


def _character_edits(raw: str) -> Iterator[Edit]:
    """The repairs of single lines, as edits of the raw text."""
    speaks = _Subject(raw)
    start = 0
    for line in raw.split("\n"):
        end = start + len(line)
        if line and _is_suspicious(line):
            for made in _mend_line(line, speaks).repairs:
                yield Edit(start + made.raw_start, start + made.raw_end, made.replacement, made.kind)
        start = end + 1


# A soft hyphen at the end of a line says that the word goes on in the next.
_SOFT_WRAP = re.compile(r"(?<=[^\W\d_])\xad[ \t]*\r?\n[ \t]*(?=[^\W\d_])")


class _Subject:
    """What a text is about, where that makes garbled characters and entities its subject."""

    def __init__(self, raw: str) -> None:
        self.raw = raw

    @cached_property
    def is_encodings(self) -> bool:
        return _ABOUT_ENCODINGS.search(self.raw) is not None

    @cached_property
    def is_markup(self) -> bool:
        return _ABOUT_MARKUP.search(self.raw) is not None


_ABOUT_ENCODINGS = re.compile(
    r"mojibake|\butf-?8\b|\bunicode\b|charset|character (?:set|encoding)|code ?page|iso[- ]?8859|windows-125|cp125|"
    r"codificaci[oó]n de caracteres|encodage|zeichen(?:satz|kodierung|codierung)|кодировк|"
    r"文字化け|文字コード|乱码|字符编码",
    re.I,
)
_ABOUT_MARKUP = re.compile(r"\bX?HTML\d?\b|\bXML\b|\bunicode\b|</?[a-z][a-z0-9]*(?: [^<>\n]*)?/?>|&lt;/?[a-z]", re.I)


def _mend_line(line: str, speaks: _Subject) -> Repaired:
    mended = Repaired(line)
    for find in (_mojibake, _entities, _entities, _mojibake, _controls, _invisibles, _ligatures, _compositions):
        edits = find(mended.text, speaks)
        if edits:
            mended = _made(mended, edits)
    return mended


# --- entities

_ENTITY = re.compile(_ENTITY_PATTERN)


def _entities(line: str, speaks: _Subject) -> list[Edit]:
    """Entities of HTML. In a text about markup only those within a word, which nobody writes on purpose."""
    if "&" not in line:
        return []
    edits = []
    for found in _ENTITY.finditer(line):
        name = found.group()
        meant = html.unescape(name.lower() if name[1:-1].isupper() and len(name) > 3 else name)
        if meant == name or len(meant) != 1 or not _is_printable(meant):
            continue
        if speaks.is_markup and not _is_within_word(line, found.start(), found.end()):
            continue
        edits.append(Edit(found.start(), found.end(), meant, "entity"))
    return edits


def _is_within_word(line: str, start: int, end: int) -> bool:
    return line[start - 1 : start].isalnum() and line[end : end + 1].isalnum()


def _is_printable(character: str) -> bool:
    return character != "\ufffd" and unicodedata.category(character) not in ("Cc", "Cn", "Co", "Cs")


# --- mojibake

_PIECE = re.compile(r"[^\x00-\x7f]+| |[\x00-\x1f\x21-\x7f]+")
_C1 = re.compile("[\x80-\x9f]+")
_MOST_PIECES = 4000


def _mojibake(line: str, speaks: _Subject) -> list[Edit]:
    """What ftfy undoes, where nothing odd is left, and where the line has not the same characters right elsewhere."""
    if line.isascii() or not (bad := badness(line)) or speaks.is_encodings:
        return []
    fixed = ftfy.fix_encoding(line)
    if fixed == line or badness(fixed) >= bad or fixed.count("\ufffd") > line.count("\ufffd"):
        return []
    edits = _differences(line, fixed)
    kept = list(line)
    for edit in reversed(edits):
        kept[edit.start : edit.end] = []
    right = {character for character in kept if character > "\x7f" and not character.isspace()}
    new = {character for edit in edits for character in edit.replacement if character > "\x7f"}
    if right & new or badness(fixed) or not all(map(_is_printable, new)):
        return []
    return edits


def _differences(line: str, fixed: str) -> list[Edit]:
    """The edits that make one line of the other: encodings never touch ASCII, so words in ASCII are anchors."""
    ours, theirs = _PIECE.findall(line), _PIECE.findall(fixed)
    if max(len(ours), len(theirs)) > _MOST_PIECES:
        return [Edit(0, len(line), fixed, "mojibake")]
    starts = [0]
    for piece in ours:
        starts.append(starts[-1] + len(piece))
    return [
        Edit(starts[i], starts[j], "".join(theirs[k:m]), "control" if _C1.fullmatch("".join(ours[i:j])) else "mojibake")
        for tag, i, j, k, m in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
        if tag != "equal"
    ]


# --- control characters

_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f]")
# The low byte of a quotation mark or dash of Unicode, where a program wrote 16 bits into 8: U+2019 became U+0019.
_LOW_BYTES = {"\x13": "–", "\x14": "—", "\x18": "‘", "\x19": "’"}
_LOST_APOSTROPHE = re.compile(r"[^\W\d_]\x19[^\W\d_]")


def _controls(line: str, speaks: _Subject) -> list[Edit]:
    """Control characters go; those of C1 become what Windows means by them, unless they are left of mojibake."""
    edits = []
    truncated = _LOST_APOSTROPHE.search(line) is not None
    for found in _CONTROL.finditer(line):
        control, at = found.group(), found.start()
        meant = ""
        if control >= "\x80":
            if line[at - 1 : at] in tuple("ÂÃâãàð") or (control == "\x85" and not line[at - 1 : at].isalnum()):
                continue
            try:
                meant = control.encode("latin-1").decode("cp1252")
            except UnicodeDecodeError:
                meant = ""
        elif truncated:
            meant = _LOW_BYTES.get(control, "")
        edits.append(Edit(at, at + 1, meant, "control"))
    return edits


# --- characters that nobody sees

_INVISIBLE = re.compile(rf"[\xad{_DROPPED}{_JOINERS}{_DIRECTIONS}]+")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Scripts in which joiners decide what a word looks like, or zero-width spaces part words that have no spaces.
_SHAPED = re.compile("[\u0590-\u1cff\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff]")
_PICTURE = re.compile("[\u00a9\u00ae\u2190-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff\u200d]")


def _invisibles(line: str, speaks: _Subject) -> list[Edit]:
    """Soft hyphens and characters without width, but for those that a script or an emoji needs."""
    edits = []
    directed = _RIGHT_TO_LEFT.search(line) is not None
    for run in _INVISIBLE.finditer(line):
        left, right = line[run.start() - 1 : run.start()], line[run.end() : run.end() + 1]
        shaped = bool(left and right and (_SHAPED.match(left) or _SHAPED.match(right)))
        pictured = bool(left and right and _PICTURE.match(left) and _PICTURE.match(right))
        kept = ""
        for character in run.group():
            if character in "\u200c\u200d":
                kept += character if shaped or pictured else ""
            elif character == "\u200b":
                kept += character if shaped and not directed else ""
            elif _IS_DIRECTION.match(character):
                kept += character if directed else ""
        if kept != run.group():
            kind: RepairKind = "soft_hyphen" if "\xad" in run.group() else "invisible"
            edits.append(Edit(run.start(), run.end(), kept, kind))
    return edits


_IS_DIRECTION = re.compile(f"[{_DIRECTIONS}]")


# --- characters that stand for others

_LIGATURE = re.compile("[\ufb00-\ufb06]")
# A letter and its accent, the parts of a Hangul syllable, a kana and its voice mark, written one by one.
_DECOMPOSED = re.compile(
    "[A-Za-z\xc0-\u024f\u0370-\u052f\u1e00-\u1fff][\u0300-\u036f]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
    "|[\u3040-\u30ff][\u3099\u309a]"
)


def _ligatures(line: str, speaks: _Subject) -> list[Edit]:
    return [
        Edit(found.start(), found.end(), unicodedata.normalize("NFKC", found.group()), "ligature")
        for found in _LIGATURE.finditer(line)
    ]


def _compositions(line: str, speaks: _Subject) -> list[Edit]:
    return [
        Edit(found.start(), found.end(), composed, "composition")
        for found in _DECOMPOSED.finditer(line)
        if (composed := unicodedata.normalize("NFC", found.group())) != found.group()
    ]
