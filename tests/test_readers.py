"""Files of the inbox to documents, and bad files to reasons."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleaning.dates import parse_date
from cleaning.readers import READERS, read_documents
from cleaning.readers.record import read_date
from cleaning.records import Document, Failure

LIMIT = 10_000
STORY = "The ferries of Port Ellery sailed again on Tuesday."


def read(path: Path, source: str | None = None) -> tuple[list[Document], list[Failure]]:
    found = list(read_documents(path, source or path.name, LIMIT))
    return [d for d in found if isinstance(d, Document)], [f for f in found if isinstance(f, Failure)]


def write_lines(path: Path, lines: Iterable[object]) -> Path:
    path.write_text(
        "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines), encoding="utf-8"
    )
    return path


def reasons(failures: list[Failure]) -> str:
    return "\n".join(f"{failure.source}: {failure.reason}" for failure in failures)


@pytest.mark.parametrize("name", ["a.html", "a.htm", "A.HTML", "a.html.gz", "a.txt", "a.txt.gz"])
def test_a_page_or_a_scrape_is_one_document(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    data = STORY.encode()
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    documents, failures = read(path, f"courier/sub/{name}")
    assert not failures
    assert documents[0].body == STORY
    assert documents[0].folder == "courier"
    assert documents[0].format == ("text" if "txt" in name else "html")


def test_a_text_scrape_stays_as_it_is_to_the_character(tmp_path: Path) -> None:
    text = "  First line \r\n\r\nSecond\tline\u00a0\n\n\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    assert read(tmp_path / "a.txt")[0][0].body == text


RECORD = {
    "url": "https://www.courier.example/a",
    "outlet": "courier.example",
    "text": STORY,
    "title": "Ferries sail",
    "published_at": "2024-04-09T10:00:00+02:00",
    "fetched_at": "2024-04-10",
}


def check_record(documents: list[Document]) -> None:
    first = documents[0]
    assert (first.url, first.outlet, first.title) == (RECORD["url"], RECORD["outlet"], RECORD["title"])
    assert first.published_at == datetime(2024, 4, 9, 8, tzinfo=UTC)
    assert first.fetched_at == datetime(2024, 4, 10, tzinfo=UTC)
    assert documents[1].body == STORY + " Again."
    assert documents[1].url is None


def test_records_come_from_json_lines(tmp_path: Path) -> None:
    lines = [RECORD, "", {"text": STORY + " Again."}]
    path = write_lines(tmp_path / "feed.jsonl", lines)
    check_record(read(path)[0])
    zipped = tmp_path / "feed2.jsonl.gz"
    zipped.write_bytes(gzip.compress(path.read_bytes()))
    check_record(read(zipped)[0])


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_records_come_from_csv(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "feed.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.DictWriter(file, [*RECORD, "other"], delimiter=delimiter)
        writer.writeheader()
        writer.writerow(RECORD)
        writer.writerow({"text": STORY + " Again."})
    documents, failures = read(path)
    assert not failures
    check_record(documents)


def test_a_row_of_csv_with_more_fields_than_the_header_is_set_aside(tmp_path: Path) -> None:
    rows = [
        "title,text,url",
        "One,The mayor, who had been asked twice, said nothing,https://courier.example/1",
        f"Two,{STORY},https://courier.example/2,, ",
        f"Three,{STORY}",
    ]
    documents, failures = read(write_lines(tmp_path / "f.csv", rows))
    assert [(document.title, document.body) for document in documents] == [("Two", STORY), ("Three", STORY)]
    assert [failure.reason for failure in failures] == ["row 1 has 5 fields, the header 3"]


def test_a_text_in_csv_stays_as_it_is_to_the_character(tmp_path: Path) -> None:
    (tmp_path / "f.csv").write_bytes(b'text\r\n"First line \r\n\rSecond ""line""\n"\r\n')
    assert [document.body for document in read(tmp_path / "f.csv")[0]] == ['First line \r\n\rSecond "line"\n']


def test_records_come_from_parquet(tmp_path: Path) -> None:
    path = tmp_path / "feed.parquet"
    other = {**dict.fromkeys(RECORD), "text": STORY + " Again."}
    pq.write_table(pa.Table.from_pylist([RECORD, other]), path)
    check_record(read(path)[0])


def test_a_record_keeps_its_name_when_the_feed_is_rewritten(tmp_path: Path) -> None:
    first, second = {**RECORD, "url": "https://c.example/1"}, {**RECORD, "url": "https://c.example/2"}
    before = read(write_lines(tmp_path / "feed.jsonl", [first, second, first]))[0]
    after = read(write_lines(tmp_path / "feed.jsonl", [second]))[0]
    assert [d.source for d in before] == [
        "feed.jsonl#https://c.example/1",
        "feed.jsonl#https://c.example/2",
        "feed.jsonl#https://c.example/1#2",
    ]
    assert after[0].source == before[1].source
    assert after[0].content_sha256 == before[1].content_sha256


def test_html_comes_before_text_where_a_record_has_both(tmp_path: Path) -> None:
    documents, _ = read(write_lines(tmp_path / "f.jsonl", [{**RECORD, "html": "<p>page</p>"}]))
    assert (documents[0].format, documents[0].body) == ("html", "<p>page</p>")


def test_half_a_character_becomes_a_replacement_character(tmp_path: Path) -> None:
    documents, _ = read(write_lines(tmp_path / "f.jsonl", ['{"text": "a \\ud83d b \\ud83d\\ude00"}']))
    assert documents[0].body == "a \ufffd b 😀"


def test_fields_that_are_not_what_they_should_be_are_left_out_and_noted(tmp_path: Path) -> None:
    bad = {"text": STORY, "outlet": 7, "url": "not a url", "title": ["a"], "authors": [{"name": "Una Brandreth"}]}
    documents, failures = read(write_lines(tmp_path / "f.jsonl", [bad]), "courier/f.jsonl")
    (document,) = documents
    assert (document.folder, document.outlet, document.url, document.title, document.authors) == (
        "courier",
        None,
        None,
        None,
        (),
    )
    assert [(failure.reason.split(";")[0], failure.set_aside) for failure in failures] == [
        ("outlet 7 is not a text", False),
        ("url 'not a url' is not an address", False),
        ("title ['a'] is not a text", False),
        ("authors [{'name': 'Una Brandreth'}] is not a name or a list of names", False),
    ]


@pytest.mark.parametrize(
    "url",
    ["https://c.example/a", "c.example/a", "//c.example/a", "http://localhost/a", " http://c.example/a b ", "", None],
)
def test_an_address_is_taken_with_a_scheme_or_without(tmp_path: Path, url: str | None) -> None:
    documents, failures = read(write_lines(tmp_path / "f.jsonl", [{"text": STORY, "url": url}]))
    assert documents[0].url == ((url or "").strip() or None)
    assert not failures


def test_a_line_that_is_not_json_is_named_once_with_the_column(tmp_path: Path) -> None:
    _, failures = read(write_lines(tmp_path / "f.jsonl", ["", '{"text": "a']))
    assert failures[0].reason == "line 2 is not JSON in UTF-8: Invalid control character at column 12"


def test_a_file_that_is_no_parquet_says_nothing_of_rows(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_text("this is no table")
    _, failures = read(tmp_path / "a.parquet")
    assert failures[0].reason.startswith("the file cannot be read as Parquet (")
    assert failures[0].reason.endswith(")")


def test_a_bad_line_loses_nothing_but_itself(tmp_path: Path) -> None:
    lines = [
        "{not json",
        RECORD,
        "[1, 2]",
        {"title": "no body"},
        {"text": "x" * (LIMIT + 1)},
        {"text": "   "},
        '"text"',
    ]
    documents, failures = read(write_lines(tmp_path / "f.jsonl", lines))
    assert len(documents) == 1
    assert [failure.source for failure in failures] == [
        "f.jsonl#1",
        "f.jsonl#3",
        "f.jsonl#4",
        "f.jsonl#5",
        "f.jsonl#6",
        "f.jsonl#7",
    ]
    assert "line 1 is not JSON" in failures[0].reason
    assert "not an object" in failures[1].reason
    assert "neither `html` nor `text`" in failures[2].reason
    assert "limit (max_characters) is 10,000" in failures[3].reason


def test_a_line_too_long_for_memory_is_stepped_over(tmp_path: Path) -> None:
    documents, failures = read(write_lines(tmp_path / "f.jsonl", [{"text": "x" * LIMIT * 20}, RECORD]))
    assert len(documents) == 1
    assert "longer than" in failures[0].reason


def test_a_line_that_is_just_not_too_long_is_read_and_the_next_one_too(tmp_path: Path) -> None:
    documents, failures = read(write_lines(tmp_path / "f.jsonl", [json.dumps(RECORD).ljust(6 * LIMIT), RECORD]))
    assert (len(documents), failures) == (2, [])


def test_json_nested_beyond_the_stack_is_a_failure(tmp_path: Path) -> None:
    documents, failures = read(write_lines(tmp_path / "f.jsonl", ["[" * 9_000, RECORD]))
    assert (len(documents), len(failures)) == (1, 1)


def test_a_date_that_is_none_is_left_out_and_noted(tmp_path: Path) -> None:
    documents, failures = read(write_lines(tmp_path / "f.jsonl", [{**RECORD, "published_at": "soon"}]))
    assert documents[0].published_at is None
    assert "published_at 'soon' is not a date" in failures[0].reason
    assert not failures[0].set_aside


def test_what_a_record_says_wrongly_is_quoted_in_short(tmp_path: Path) -> None:
    _, failures = read(write_lines(tmp_path / "f.jsonl", [{**RECORD, "published_at": "x" * 900, "outlet": [1] * 900}]))
    assert [len(failure.reason) < 200 for failure in failures] == [True, True]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.html", b"", "the file is empty"),
        ("a.txt", b" \n ", "the file is empty"),
        ("a.jsonl", b"", "the file is empty"),
        ("a.csv", b"", "the file is empty"),
        ("a.csv", b"url,title\nx,y\n", "neither `html` nor `text`"),
        ("a.csv", b'text\n"unclosed', "row 1 cannot be read"),
        ("a.parquet", b"PAR1 this is none", "cannot be read"),
        ("a.html", b"\x89PNG\r\n\x1a\n\x00\x00", "it looks like a PNG image"),
        ("a.txt", b"PK\x03\x04...", "ZIP"),
        ("a.html.gz", gzip.compress(STORY.encode() * 99, mtime=0)[:60], "cut short"),
        ("a.html.gz", b"\x1f\x8bnonsense", "damaged"),
        ("a.txt", b"x" * (LIMIT * 4 + 1), "max_characters"),
        ("a.txt", b"x" * (LIMIT + 1), "max_characters"),
        ("a.txt", "😀".encode() * (LIMIT + 1), "max_characters"),
        ("a.docx", b"whatever", "no reader for '.docx'"),
        ("a.parquet.gz", gzip.compress(b"whatever", mtime=0), "no reader for '.gz'"),
        ("README", b"whatever", "a name without an ending"),
    ],
)
def test_a_bad_file_is_set_aside_with_its_reason(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    documents, failures = read(path)
    assert not documents
    assert reason in reasons(failures)
    assert all(failure.set_aside for failure in failures)


def test_a_parquet_file_without_a_body_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "f.parquet"
    pq.write_table(pa.table({"title": ["x"]}), path)
    assert "neither a column" in reasons(read(path)[1])


def test_a_truncated_feed_gives_what_stands_before_the_cut(tmp_path: Path) -> None:
    path = tmp_path / "f.jsonl.gz"
    lines = "".join(json.dumps({"text": f"{STORY} {n}"}) + "\n" for n in range(5000))
    path.write_bytes(gzip.compress(lines.encode())[:-2000])
    documents, failures = read(path)
    assert len(documents) > 100
    assert "cut short" in failures[-1].reason


def test_a_file_that_is_gone_is_a_failure(tmp_path: Path) -> None:
    assert "No such file" in reasons(read(tmp_path / "gone.txt")[1])


def test_a_wrong_charset_is_loaded_and_noted(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    text = "Die Fähren fahren wieder, sagte die Hafenbehörde am Dienstag in Brückhafen. Die Größe der Flotte genüge."
    path.write_bytes(f'<meta charset="utf-8"><p>{text}</p>'.encode("windows-1252"))
    documents, failures = read(path)
    assert text in documents[0].body
    assert not failures[0].set_aside


def test_every_format_has_a_reader() -> None:
    assert set(READERS) == {".html", ".htm", ".txt", ".jsonl", ".csv", ".parquet"}


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("2024-04-09", "2024-04-09T00:00:00+00:00"),
        ("2024-04-09T10:15:00+02:00", "2024-04-09T08:15:00+00:00"),
        ("20240409T101500Z", "2024-04-09T10:15:00+00:00"),
        ("Tue, 09 Apr 2024 10:00:00 GMT", "2024-04-09T10:00:00+00:00"),
        ("April 9, 2024", "2024-04-09T00:00:00+00:00"),
        ("9. April 2024", "2024-04-09T00:00:00+00:00"),
        ("9 de abril de 2024", "2024-04-09T00:00:00+00:00"),
        ("9.4.2024", "2024-04-09T00:00:00+00:00"),
        ("13/4/2024", "2024-04-13T00:00:00+00:00"),
        ("tirsdag d. 9. april 2024 kl. 10.15", "2024-04-09T10:15:00+00:00"),
        ("9 de abril de 2024 às 10h15", "2024-04-09T10:15:00+00:00"),
        ("2024 m. balandžio 9 d.", "2024-04-09T00:00:00+00:00"),
        ("9 เมษายน 2567", "2024-04-09T00:00:00+00:00"),
        ("9/4/2024", None),
        ("2 hours ago", None),
        ("yesterday", None),
        ("April 2024", None),
        ("", None),
        ("0001-01-01", None),
        ("9999-12-31", None),
    ],
)
def test_written_dates_are_read_if_they_are_whole(written: str, wanted: str | None) -> None:
    found = parse_date(written)
    assert (found.isoformat() if found else None) == wanted


def test_dates_of_records_come_in_many_forms() -> None:
    wanted = datetime(2024, 4, 9, tzinfo=UTC)
    forms: list[object] = [wanted, date(2024, 4, 9), wanted.timestamp(), int(wanted.timestamp() * 1000), "2024-04-09"]
    forms.append(20240409)
    nonsense: list[object] = [True, None, [], 10**400, float("nan"), 0, 2024, 99999999]
    nonsense += [date(1, 1, 1), datetime(9999, 12, 31, tzinfo=UTC), -62_135_596_800, 253_402_214_400]
    assert [read_date(form) for form in forms] == [wanted] * 6
    assert [read_date(form) for form in nonsense] == [None] * 12


def test_columns_of_parquet_that_python_cannot_hold_lose_only_their_value(tmp_path: Path) -> None:
    columns = {
        "nanoseconds": pa.array([1712668800123456789], pa.timestamp("ns")),
        "far": pa.array([99_999_999], pa.date32()),
        "range": pa.array([10**15], pa.timestamp("s")),
        "zone": pa.array([1712668800], pa.timestamp("s", tz="Nowhere/Never")),
        "duration": pa.array([5], pa.duration("ns")),
    }
    for name, column in columns.items():
        pq.write_table(pa.table({"text": [STORY], "published_at": column}), tmp_path / f"{name}.parquet")
        documents, failures = read(tmp_path / f"{name}.parquet")
        assert [document.body for document in documents] == [STORY], name
        known = name in ("nanoseconds", "zone")
        assert (documents[0].published_at is not None) == known, name
        assert bool(failures) != known, name
