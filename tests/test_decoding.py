"""Bytes to text: never a crash, never mojibake without a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaning.readers.decoding import NotText, declared_encoding, decode

GERMAN = (
    "Der Fährmann sagte am Dienstag, die Brücke über den Fluß müsse gründlich geprüft werden, während die Größe der "
    "Schäden noch unklar sei. Öffnen könne man sie für den Verkehr nicht vor März, hieß es aus dem Rathaus."
)
RUSSIAN = (
    "Паром не вышел из порта во вторник утром, сообщила компания. Пассажиры ждали на причале всю ночь, и смотритель "
    "маяка раздавал им суп и одеяла. Рейсы должны возобновиться до конца недели."
)
JAPANESE = (
    "渡し船は火曜日の朝に出航しなかったと会社は発表した。乗客は岸壁で一晩中待ち、灯台守から毛布とスープを受け取った。"
)


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        (GERMAN, "windows-1252", "windows-1252"),
        (GERMAN, "windows-1252", "iso-8859-1"),
        (GERMAN, "utf-8", None),
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (JAPANESE, "shift_jis", "shift_jis"),
        (JAPANESE, "euc-jp", "euc-jp"),
        (JAPANESE, "iso-2022-jp", "iso-2022-jp"),
        (GERMAN, "utf-16", None),
        (GERMAN, "utf-8-sig", None),
    ],
)
def test_a_true_declaration_is_believed(text: str, codec: str, declared: str | None) -> None:
    decoded = decode(text.encode(codec), declared)
    assert decoded.text == text
    assert decoded.note is None


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        (GERMAN, "windows-1252", "utf-8"),
        (GERMAN, "utf-8", "iso-8859-1"),
        (RUSSIAN, "windows-1251", "utf-8"),
        (RUSSIAN, "windows-1251", "windows-1252"),
        (RUSSIAN, "koi8-r", "iso-8859-1"),
        (GERMAN, "utf-16-le", None),
    ],
)
def test_a_wrong_declaration_is_noticed_and_put_right(text: str, codec: str, declared: str | None) -> None:
    decoded = decode(text.encode(codec), declared)
    assert decoded.text == text
    assert decoded.note


def test_an_undeclared_encoding_is_detected() -> None:
    assert decode(GERMAN.encode("windows-1252")).text == GERMAN
    assert decode(RUSSIAN.encode("windows-1251")).text == RUSSIAN


@pytest.mark.parametrize("text", ["Паром не вышел из порта.", "Суд отложил заседание до понедельника."])
def test_a_short_russian_text_is_not_read_as_half_width_katakana(text: str) -> None:
    assert decode(text.encode("koi8-r")).text == text


def test_one_broken_byte_does_not_turn_utf_8_into_mojibake() -> None:
    data = (GERMAN * 3).encode()
    decoded = decode(data[:-4] + b"\xff" + data[-4:], "utf-8")
    assert decoded.text.replace("\ufffd", "") == GERMAN * 3
    assert "1 broken byte" in str(decoded.note)


def test_one_line_of_another_encoding_does_not_turn_utf_8_into_mojibake() -> None:
    data = "\n".join([GERMAN] * 5).encode() + b"\nDie Br\xfccke \xfcber den Flu\xdf"
    decoded = decode(data)
    assert GERMAN in decoded.text
    assert decoded.note


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b"%PDF-1.7 \x00\x01", bytes(range(256)) * 9]
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(NotText, match="not text"):
        decode(data, "utf-8")


def test_a_declaration_is_found_in_meta_and_xml() -> None:
    assert declared_encoding(b'<html><head><meta charset="UTF-8">') == "utf-8"
    assert (
        declared_encoding(b"<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>") == "windows-1251"
    )
    assert declared_encoding(b'<?xml version="1.0" encoding="ISO-8859-1"?>') == "iso-8859-1"
    assert declared_encoding(b"<p>charset=utf-8</p>") is None


@given(
    st.binary(max_size=400), st.sampled_from([None, "utf-8", "windows-1252", "shift_jis", "utf-7", "nonsense", "hex"])
)
def test_any_bytes_are_text_or_refused(data: bytes, declared: str | None) -> None:
    try:
        decoded = decode(data, declared)
    except NotText:
        return
    decoded.text.encode("utf-8")
