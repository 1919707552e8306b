"""Reading times, and dates beside the name of the outlet."""

from __future__ import annotations

from ..rule import Rule, Where, line_that, whole_line
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
            "Geschätzte Lesezeit: 4 Minuten",
            "Tempo di lettura stimato: 4 minuti",
            "Geschatte leestijd: 4 minuten",
            "Tahmini okuma süresi: 4 dakika",
            "3 分钟阅读",
            "預估閱讀時間：4 分鐘",
            "Doba čtení: 3 minuty",
            "3 minuty czytania",
            "3 minutters læsning",
            "3 minute de citit",
            "Час на читання: 3 хв",
            "زمان مورد نیاز برای مطالعه: 3 دقیقه",
            "Thời gian đọc: 3 phút",
            "예상 읽기 시간: 3분",
        ),
        keep=(
            "A 4 minute read of the charges opened the trial.",
            "Lesezeiten der Bibliothek von Port Ellery werden kürzer",
            "3 minuter av tystnad på kajen",
        ),
    ),
    Rule(
        id="dates/reading_time_alone",
        why="How long the story takes to read, in words that may be said of something else within a story.",
        kind="date",
        where=Where.EDGES,
        pattern=whole_line(
            r"(?:lecture|lectura(?: de)?|lettura|leitura|อ่าน) ?:? ?\d{1,2} ?(?:min(?:ut[a-z]{0,3})?\.?|นาที)",
            r"less than a minute|weniger als eine minute|moins d'une minute|menos de un minuto|menos de um minuto|"
            r"meno di un minuto|minder dan een minuut|mindre end et minut|mindre enn ett minutt|mindre än en minut|"
            r"alle minuutti|mniej niż minuta|méně než minuta|menej ako minúta|manje od minute|kevesebb mint egy perc|"
            r"mai puțin de un minut|по-малко от минута|менее минуты|менше хвилини|λιγότερο από 1 λεπτό|"
            r"bir dakikadan az|أقل من دقيقة|دقيقة واحدة|کمتر از یک دقیقه|פחות מדקה|ít hơn một phút|"
            r"kurang dari satu menit|1분 미만|1分未満|少[于於] ?1 ?分[钟鐘]|\d{1,2}分で読めます。?",
            longest=60,
        ),
        junk=(
            "Weniger als eine Minute",
            "Moins d'une minute",
            "Lecture 3 min",
            "Lectura de 3 minutos",
            "Menos de un minuto",
            "Leitura: 3 min",
            "Менее минуты",
            "أقل من دقيقة",
            "3分で読めます",
            "Λιγότερο από 1 λεπτό",
        ),
        keep=(
            "Less than a minute passed before the horn blew.",
            "Weniger als eine Minute dauerte die Fahrt.",
            "Lecture de 3 minutes de silence au port",
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
