"""Reading times, and dates beside the name of the outlet."""

from __future__ import annotations

from ..rule import Rule, Where, line_that
from ..words import STAMP
from .words import MARKS, READING

RULES = (
    Rule(
        id="dates/reading_time",
        why="How long the story takes to read says nothing of the event.",
        kind="date",
        pattern=line_that(rf"{MARKS}(?:{READING}){MARKS}"),
        junk=(
            "4 min read",
            "Reading time: 3 minutes",
            "Reading Time: 2 mins read",
            "3 mins to read",
            "Lesezeit: 5 Min.",
            "Temps de lecture : 4 min",
            "Tiempo de lectura: 6 min",
            "3 min de leitura",
            "Tempo di lettura: 2 min",
            "Leestijd: 3 min",
            "6 Leseminuten",
            "Læsetid 4 min.",
            "Время чтения: 4 мин.",
            "مدة القراءة: 3 دقائق",
            "זמן קריאה: 3 דקות",
            "Waktu baca 2 menit",
            "阅读时间约3分钟",
            "2 phút đọc",
            "Lecture : 3 min.",
            "2' di lettura",
            "Čas branja: 2 min",
            "Olvasási idő: 3 perc",
        ),
        keep=(
            "A 4 minute read of the charges opened the trial.",
            "Lesezeiten der Bibliothek von Port Ellery werden kürzer",
        ),
    ),
    Rule(
        id="dates/with_outlet",
        why="The date of publication and the name of the outlet share a line above the story.",
        kind="date",
        where=Where.HEAD,
        pattern=line_that(
            rf"(?P<published_at>{STAMP}) ?[/|•·] (?-i:[\p{{Lu}}\d][\p{{L}}\d.]*)"
            rf"(?: (?-i:[\p{{Lu}}\d])[\p{{L}}\d.]*){{0,3}}",
            rf"[\x{{3040}}-\x{{30ff}}\x{{4e00}}-\x{{9fff}}\x{{ac00}}-\x{{d7a3}}]{{2,10}} (?P<published_at>{STAMP})",
        ),
        junk=(
            "November 20, 2019 / 1:07 AM / MPA News",
            "03.03.2024 | Hafenbote",
            "港口日报 2024-03-14 19:30:26",
        ),
        keep=("March 3, 2024 / the day the ferries stopped",),
    ),
)
