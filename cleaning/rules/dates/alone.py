"""Dates and ages alone: above the story, below it and in lists."""

from __future__ import annotations

from ..rule import Rule, Where, line_that
from ..words import AGO, AGO_ABROAD, DATE, MONTH, STAMP, TIME
from .words import MARKS, MORE, PLACE, PUBLISHED, UPDATED, UPDATED_AT

_AGO_IN_NUMBERS = (
    r"(?:\d+ ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|[mhd]) ago|"
    r"vor \d+ (?:sek(?:unden)?|min(?:uten?)?|std|stunden?|tag(?:en)?|wochen?)\.?|"
    r"il y a \d+ ?(?:minutes?|heures?|jours?|h|min)|hace \d+ (?:minutos?|horas?|días?)|há \d+ (?:minutos?|horas?|"
    r"dias?)|"
    r"\d+ (?:minut[oi]|or[ae]|giorn[oi]) fa|\d+ (?:minuten|uur|uren|dagen) geleden|"
    r"\d+ (?:минут|час|дн)\p{L}* назад|\d+ (?:dakika|saat|gün) önce|(?:for |för )?\d+ (?:timer?|minutter|dager?|dage|"
    r"timmar|minuter|dagar) (?:siden|sedan)|acum \d+ (?:minute|ore|zile)|\d+ (?:minut|godzin|dni)\p{L}? temu|"
    r"před \d+ (?:minutami|hodinami|dny)|\d+ (?:хвилин|годин|дн)\p{L}* тому|\d+ (?:menit|jam|hari) (?:yang )?lalu|"
    r"\d+ (?:u\.?|min\.?|t|tim\.?) (?:geleden|siden|sedan)|\d+ (?:min\.?|minuuttia|h|tuntia?|päivää) sitten|"
    r"fyrir \d+ (?:mín\.?|mínútum|klukkustundum|klst\.?|dögum)|\d+ (?:min|minutit|h|tundi|päeva) tagasi|"
    r"pirms \d+ (?:min\.?|st\.?|minūtēm|stundām|dienām)|prieš \d+ (?:min\.|val\.|d\.|valand\p{L}+)|"
    r"před (?:\d+ )?(?:minutami|hodin\p{L}+|dn[yí])|pred (?:\d+ )?(?:minút\p{L}+|minut\p{L}+|hodin\p{L}+|dňa?mi|"
    r"ur[aoi]\p{L}*|dnevi)|(?:prije|pre) \d+ ?(?:min(?:ut\p{L}+)?|sat\p{L}*|h|dana?)|"
    r"(?:пре|преди|пред) \d+ ?(?:мин(?:ут\p{L}+)?|сат\p{L}*|час\p{L}*|дана?|дни|ден\p{L}*)|"
    r"\d+ (?:perce|órája|napja|(?:perccel|órával|nappal) ezelőtt)|"
    r"πριν (?:από )?\d+ ?(?:λεπτ[άα]|ώρ(?:ες|α)|η?μέρ(?:ες|α))|fa \d+ (?:minuts?|hor(?:a|es)|di(?:a|es))|"
    r"\d+ (?:minuta|orë|ditë) më parë|"
    r"\d+ (?:хвилин|годин|дн)\p{L}* тому|\d+ (?:menit|jam|hari) (?:yang )?lalu|"
    r"\d+ ?(?:分|時間|日|週間)前|\d+ ?(?:分钟|小时|天|分鐘|小時)前|\d+(?:분|시간|일) ?전|"
    rf"{AGO_ABROAD})"
)

RULES = (
    Rule(
        id="dates/masthead",
        why="A date above the title is the day on which the page was fetched, not the day of the story.",
        kind="date",
        where=Where.MASTHEAD,
        pattern=line_that(
            rf"{MARKS}(?:[\p{{L}} .']{{2,25}} ?[,|•·-] ?)?{STAMP}{MARKS}{PLACE}",
            rf"(?:today is )?(?:{TIME} ?[|,-] ?)?{DATE}(?: ?[|,-] ?{TIME})?",
            longest=120,
        ),
        junk=(
            "Friday, March 1, 2024",
            "Port Ellery, 12 April 2024",
            "Freitag, 1. März 2024",
            "viernes 1 de marzo de 2024",
            "2024年3月1日",
        ),
        keep=("March 1, 2024: the day the ferries stopped", "9/11 and the years after"),
    ),
    Rule(
        id="dates/below_title",
        why="A date alone between the title and the story is the day of publication.",
        kind="date",
        where=Where.HEAD,
        pattern=line_that(
            rf"\d{{1,2}}\.\d{{1,2}}\.,? (?:klo |kl\.? ?|um )?{TIME}",
            rf"(?:\p{{L}}{{4,14}},? )?\d{{1,2}}\.? {MONTH},? (?:klo |kl\.? ?|um |om ){TIME}",
            rf"{MARKS}(?:{PLACE}){{0,2}}(?P<published_at>{STAMP})(?: ?(?:配信|公開|更新|掲載|송고)|"
            rf", (?:p|pag|pág|s|str|σελ)\. ?\d{{1,3}})?{MARKS}(?:{AGO}{MARKS})?"
            rf"(?:{UPDATED_AT}|(?:publicad[oa]|publiée?|pubblicat[oa]) (?:a las|às|à|alle) {TIME}{MARKS})?"
            rf"(?:(?:\d{{1,2}}/\d{{1,2}} )?{TIME} ?(?:更新|配信|公開|掲載){MARKS})?(?:\d+ min\.)"
            rf"?{MORE}",
            longest=160,
        ),
        junk=(
            "March 1, 2024",
            "Saturday 02 March 2024 22:08",
            "22.04.2024 | 15:54",
            "Sat 2 Mar 2024 17.00 CET",
            "Ellery - 29/05/2024 20:00",
            "2 марта 2024, 18:05",
            "2024年3月1日 15:54",
            "14. 3. 2024, 8:12",
            "fredag d. 14. marts 2024 kl. 08.12",
            "14.3.2024 klo 8:12",
            "Vineri, 14 martie 2024, 8:12",
            "14.3. klo 8:12",
            "Vrijdag 14 maart om 8:12",
            "17. maí 2024 kl. 19:32",
            "Innlent | mpa | 9.1.2024 | 21:15",
            "14 марта 2024 в 10:12",
            "14 - مارس - 2024",
            "۲۴ اسفند ۱۴۰۲ - ۱۱:۲۵",
            "14 मार्च 2024",
            "14 มีนาคม 2567 10:12 น.",
            "2024年3月14日(木) 10:12",
            "2024. 3. 14. 오전 10:12",
            "14 Mac 2024 @ 11:05am",
            "Le jeudi 14 mars 2024 à 8:12",
            "Jueves 14 marzo, 2024 | Publicado a las 08:12 hrs",
            "14 MAR 2024 08:12 PM",
            "14 de marzo de 2024 - 08:12 a. m.",
            "2024. március 14., csütörtök 8:12",
            "2024.03.14. 8:12",
            "14. ožujka 2024. u 8:12",
            "14 мар 2024, 8:12",
            "14 Μαρ 2024",
            "6. mar 2024 o 8:12",
        ),
        keep=(
            "March 2024 was the wettest month",
            "14 Ferries 2024",
            "On Saturday 02 March 2024 the bridge was closed to all traffic.",
            "14 марта 2024 года суд вынес приговор.",
            "في 14 مارس 2024 أغلق الجسر.",
            "2024年3月14日、橋は閉鎖された。",
        ),
    ),
    Rule(
        id="dates/at_the_end",
        why="A date or an age alone below the story belongs to the page or to another story.",
        kind="date",
        where=Where.TAIL,
        pattern=line_that(rf"{MARKS}(?:{STAMP}|{AGO}){MARKS}(?:{AGO}{MARKS})?{MORE}"),
        junk=("03/03/2024 10:15", "3 hours ago", "vor 2 Std.", "hace 3 horas", "il y a 2 heures"),
        keep=("The bridge reopens on 3 March 2024.",),
    ),
    Rule(
        id="dates/age",
        why="How long ago the story appeared, above the story.",
        kind="date",
        where=Where.HEAD,
        pattern=line_that(rf"{MARKS}{AGO}{MARKS}{MORE}", r"\d{1,2} ?(?:min|хв|мин|dk|λεπτά|minuten|minutes|minuti)\.?"),
        junk=(
            "3 Min.",
            "5 hours ago",
            "vor 1 Std.",
            "hace 3 horas",
            "2 часа назад",
            "3시간 전",
            "منذ 3 ساعات",
            "قبل ساعتين",
            "5 घंटे पहले",
            "לפני 3 שעות",
            "3 giờ trước",
        ),
        keep=(
            "Two hours ago the harbour was empty.",
            "Yesterday's men",
            "قبل ساعتين كان الميناء خاليا.",
        ),
    ),
    Rule(
        id="dates/age_elsewhere",
        why="How many minutes, hours or days ago something appeared: of a link, a comment or an entry of a list.",
        kind="date",
        where=Where.MIDDLE,
        pattern=line_that(rf"{MARKS}(?:{UPDATED}|{PUBLISHED})?{MARKS}\d?{_AGO_IN_NUMBERS}{MARKS}(?:{AGO}{MARKS})?"),
        junk=(
            "11 hours ago",
            "25M ago",
            "vor 3 Stunden",
            "hace 3 horas",
            "il y a 2 heures",
            "há 4 horas",
            "5 ore fa",
            "3 uur geleden",
            "2 часа назад",
            "3 saat önce",
            "16時間前",
            "3小时前",
            "for 2 timer siden",
            "3 h sitten",
            "fyrir 3 klukkustundum",
            "prieš 3 val.",
            "acum 3 ore",
            "prije 3 sata",
            "преди 3 часа",
            "πριν από 3 ώρες",
            "pred 3 urami",
        ),
        keep=("Two hours ago", "Yesterday", "A year ago", "Vor drei Jahren", "20 years ago today"),
    ),
    Rule(
        id="dates/machine",
        why="A date written for machines, which the page prints by mistake.",
        kind="date",
        pattern=line_that(r"20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}\S*", r"(?:live updated )?1[4-9]\d{8}(?:\d{3})?"),
        junk=("2024-03-01T08:57:40+01:00", "1709417317"),
        keep=("2024: the year of the ferry", "0800 1234567"),
    ),
    Rule(
        id="dates/in_a_list",
        why="A date beside other junk dates a link to another story; alone it may head an entry of a chronicle.",
        kind="date",
        in_company=True,
        pattern=line_that(
            rf"{MARKS}(?:{STAMP}|{AGO}|\d{{1,2}}[hmd] ago|\d{{1,2}}月\d{{1,2}}日|{MONTH} \d{{1,2}}){MARKS}",
        ),
        junk=("3 hours ago\n1月13日",),
        keep=("13 March 2024", "March 13"),
    ),
    Rule(
        id="dates/hour_alone",
        why="The hour of publication alone, above the story and beside other parts of the page.",
        kind="date",
        where=Where.HEAD,
        in_company=True,
        pattern=line_that(r"\d{1,2}[:.]\d{2} uhr|(?:kl\.? ?|klo |kell )\d{1,2}[:.]\d{2}"),
        junk=("2. März 2024\n16:40 Uhr", "2 mars 2024\nkl. 16:40"),
        keep=("16:40 Uhr", "kl. 16:40"),
    ),
)
