"""Bytes to text: the byte order mark, then what the page declares, then what the bytes look like.

A declaration is believed only as far as the bytes bear it out, because a wrong one stores mojibake without a sound:
bytes that are valid UTF-8 are UTF-8 whatever a page says, and a Latin code page that makes most letters accented is
checked against detection (charset-normalizer).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import charset_normalizer
from resiliparse.parse.encoding import map_encoding_to_html5

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.I,
)
_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"RIFF", "a media file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite file"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_ASCII_LETTER = re.compile(r"[a-zA-Z]")
_ACCENTED = re.compile("[\xc0-\xff]")
_SHIFT_JIS = ("shift_jis", "shift_jis_2004", "shift_jisx0213", "cp932")
_SAMPLE_BYTES = 65_536
_MOSTLY_ACCENTED = 0.3
_BINARY_SHARE = 0.01
_UTF16_SHARE = 0.4


class NotText(ValueError):
    """The bytes are no text in any encoding that can be told; the message says what they look like."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, the encoding it was read with, and a note where that was not what the input declared."""

    text: str
    encoding: str
    note: str | None = None


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names in its `<meta>` or XML declaration, if it names one within the first 4 KB."""
    found = _DECLARED.search(data[:4096])
    if found is None:
        return None
    return (found.group(1) or found.group(2)).decode("ascii", "replace").lower()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode one input. Raises NotText where the bytes are binary or where no encoding fits them."""
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise NotText(f"not text: it looks like {name}")
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _checked(Decoded(data.decode(encoding, "replace"), encoding))
    if data.count(b"\x00") > len(data) * _BINARY_SHARE:
        return _without_bom(data)

    codec = _known_codec(declared)
    if codec is not None and codec.startswith(("iso2022", "iso-2022", "hz", "utf-7")):
        text = _strict(data, codec)
        if text is not None:
            return _checked(Decoded(text, codec))
    text = _strict(data, "utf-8")
    if text is not None:
        note = None
        if codec not in (None, "utf-8") and not data.isascii():
            note = f"declared {declared}, but the bytes are UTF-8; read as UTF-8"
        return _checked(Decoded(text, "utf-8", note))
    if codec not in (None, "utf-8"):
        assert codec is not None
        text = _strict(data, codec)
        if text is not None and not _is_mostly_accented(text):
            return _checked(Decoded(text, codec))
    return _checked(_detected(data, declared))


def _known_codec(declared: str | None) -> str | None:
    if declared is None:
        return None
    # What browsers do: "iso-8859-1" and "ascii" mean windows-1252, "gb2312" means gbk, and so on.
    mapped = map_encoding_to_html5(declared, fallback_utf8=False)
    try:
        return codecs.lookup(mapped or declared).name
    except LookupError:
        return None


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return None


def _is_mostly_accented(text: str) -> bool:
    accented = len(_ACCENTED.findall(text[:_SAMPLE_BYTES]))
    return accented > _MOSTLY_ACCENTED * (accented + len(_ASCII_LETTER.findall(text[:_SAMPLE_BYTES])))


def _without_bom(data: bytes) -> Decoded:
    """UTF-16 that lost its byte order mark has its zero bytes on one side; anything else with zeros is binary."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    half = len(data) / 2 * _UTF16_SHARE
    codec = "utf-16-le" if odd > max(4 * even, half) else "utf-16-be" if even > max(4 * odd, half) else None
    text = _strict(data[: len(data) // 2 * 2], codec) if codec else None
    if text is None:
        raise NotText("not text: it holds zero bytes")
    return _checked(Decoded(text, str(codec), f"no byte order mark; read as {codec}"))


def _detected(data: bytes, declared: str | None) -> Decoded:
    claim = f"declared {declared}" if declared else "no encoding declared"
    damaged = data.decode("utf-8", "replace")
    intact = sum(1 for character in damaged if character > "\x7f" and character != "\ufffd")
    if damaged.count("\ufffd") < intact:
        return Decoded(
            damaged, "utf-8", f"{claim}; read as UTF-8 with {damaged.count(chr(0xFFFD))} broken bytes replaced"
        )
    sample = _telling_part(data)
    best = charset_normalizer.from_bytes(sample).best()
    if best is not None and _is_no_japanese(str(best)):
        best = charset_normalizer.from_bytes(sample, cp_exclusion=list(_SHIFT_JIS)).best() or best
    text = _strict(data, best.encoding) if best is not None else None
    if best is None or text is None:
        if len(_CONTROL_BYTES.findall(data[:_SAMPLE_BYTES])) > len(data[:_SAMPLE_BYTES]) * _BINARY_SHARE:
            raise NotText("not text: it is full of control characters")
        raise NotText(f"{claim}, the bytes are not UTF-8, and no other encoding fits them")
    encoding = "cp1252" if _strict(data, "cp1252") == text else best.encoding
    note = f"{claim}, but the bytes do not bear it out; detected and read as {encoding}"
    return Decoded(text, encoding, note if declared else None)


def _is_no_japanese(text: str) -> bool:
    """Whether a text is mostly half-width katakana, as Cyrillic letters are where they are read as Shift JIS."""
    foreign = [character for character in text if character > "\x7f"]
    return 2 * sum("\uff61" <= character <= "\uff9f" for character in foreign) > len(foreign)


def _telling_part(data: bytes) -> bytes:
    """The lines that hold bytes outside ASCII: markup says nothing of an encoding and drowns what does."""
    lines = [line for line in re.sub(rb"<[^<>]*>", b" ", data).splitlines() if not line.isascii()]
    return b"\n".join(lines)[:_SAMPLE_BYTES] or data[:_SAMPLE_BYTES]


def _checked(decoded: Decoded) -> Decoded:
    sample = decoded.text[:_SAMPLE_BYTES]
    odd = len(_CONTROLS.findall(sample)) + sample.count("\ufffd")
    if odd > max(4, len(sample) * _BINARY_SHARE):
        raise NotText(f"not text: {odd} control or broken characters in the first {len(sample)}")
    return decoded
