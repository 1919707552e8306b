"""Lines that say that their date is that of publication, or of the last change."""

from __future__ import annotations

import re

from ..rule import Rule, Where, line_that
from ..words import STAMP, TIME
from .words import MARKS, MORE, PUBLISHED_AT, UPDATED_AT

_ELSEWHERE = re.compile(r"\?P<\w+>")

RULES = (
    Rule(
        id="dates/published",
        why="The page says when the story was published, and perhaps when it was changed.",
        kind="date",
        where=Where.EDGES,
        pattern=line_that(
            rf"{MARKS}{PUBLISHED_AT}(?:{UPDATED_AT})?{MORE}",
            rf"{MARKS}(?:first )?published in (?:the )?(?-i:[A-Z])[\p{{L}} .&'-]+, ?{STAMP}{MARKS}",
            rf"{MARKS}(?:vandaag|gisteren|heute|gestern|i ?dag|i ?går|tänään|eilen|í dag|í gær|täna|eile|šodien|vakar|"
            rf"šiandien|haut),? (?:um |om |kl\.? ?|klo |kell |plkst\. ?)?{TIME}{MARKS}",
            r"(?:aktualisiert|veröffentlicht|zuletzt aktualisiert|zuletzt geändert|erstellt|publiziert)(?: am)? ?:?|"
            r"stand:|"
            r"(?:gepubliceerd|bijgewerkt)(?: op)?:?|laatste update:|(?:publisert|oppdatert|publicerad|uppdaterad|"
            r"opdateret|offentliggjort|udgivet|julkaistu|päivitetty|avaldatud|uuendatud|publicēts|paskelbta|"
            r"atnaujinta|verëffentlecht):?",
            rf"(?:today|yesterday) at {TIME}",
            longest=160,
        ),
        junk=(
            "Published May 7, 2024",
            "Published Nov 18, 2023 at 4:07 PM | Updated at 5:36 PM CST on Nov 18, 2023",
            "Published in the Harbour Courier, March 3rd, 2024",
            "Today at 15:10",
            "Veröffentlicht: 27.08.2024, 12:32 Uhr",
            "Publié le 3 mars 2024 à 18h30",
            "Publicado el 29/05/2024 20:00",
            "Publicado em 4 de abril de 2024 às 10h15",
            "Pubblicato il 3 marzo 2024",
            "Gepubliceerd op 3 maart 2024",
            "Опубликовано: 12 марта 2024",
            "Publiziert heute um 12:19 Uhr",
            "Online seit heute, 15.02 Uhr",
            "Vandaag om 11:52",
            "Julkaistu 12.3.2024 klo 9.10",
            "Avaldatud 12. märts 2024",
            "Paskelbta 2024 m. kovo 12 d.",
            "Publisert 05.08.2024, kl. 13.05 Oppdatert 05.08.2024, kl. 13.52",
            "Publicerad 23 oktober 2025 kl. 10.23",
            "Opublikowano: 12 marca 2024",
            "Опубліковано: 12 березня 2024",
            "Giriş: 03.07.2024 - 18:24 Güncelleme: 03.07.2024 - 18:57",
            "نشر في: 14 مارس 2024: 10:12 ص",
            "Дата публикации: 14 марта 2024, 10:12",
            "প্রকাশ: ১৪ মার্চ ২০২৪, ১১: ০৫",
            "발행 2024. 3. 14. 오전 10:12",
            "发表时间：2024-03-14 10:12",
            "Publié le 3 mars à 18 h 30",
            "Creada: 03.03.2024 11:20",
            "Publicat: 14.03.2024, 9:40",
            "Δημοσίευση: 14 Μαρτίου 2024, 09:40",
            "Publikováno 14. března 2024",
            "Megjelent: 2024. március 14.",
            "Objavljeno: 14. ožujka 2024. 09:40",
            "Публикувано на 14 март 2024",
            "Publikuar më 14 mars 2024",
        ),
        keep=(
            "Published in 2021, the report has never been read aloud.",
            "Stand 12. März 2024 liegen keine Zahlen vor, sagt das Amt.",
        ),
    ),
    Rule(
        id="dates/updated",
        why="The page says when the story was last changed.",
        kind="date",
        where=Where.EDGES,
        pattern=line_that(rf"{MARKS}{UPDATED_AT}(?:{PUBLISHED_AT})?{MORE}"),
        junk=(
            "Updated: March 3, 2024 2:15 pm",
            "Last updated 21 hours ago",
            "Aktualisiert am 3. März 2024 um 14:15 Uhr",
            "Mis à jour le 03/03/2024 à 14:15",
            "Actualizado a 3 de marzo de 2024",
            "Atualizado em 03/03/2024 às 14h15",
            "Son güncelleme: 3 Mart 2024",
            "Обновлено 03.03.2024",
            "Laatste update: 10:12",
            "Oppdatert 24. april kl. 09:12",
            "Päivitetty 12.3.",
            "Aangepast: 14 mrt 2024 09:40",
            "Ultima actualizare: 14.03.2024 09:40",
            "Última actualización: 03.03.2024 11:20",
            "Aggiornato alle 10:14",
            "Ενημέρωση: 14/03/2024, 09:40",
            "Módosítva: 2024.03.14. 9:40",
            "Posodobljeno pred 3 urami",
            "Ažurirano: 14.03.2024. u 09:40",
            "最終更新：2024年03月18日08時12分",
            "آخر تحديث: 14 مارس 2024",
            "עודכן: 14.03.2024 10:12",
            "Cập nhật lúc 10:12, 14/03/2024",
            "최종수정 2024.03.14 10:20",
            "更新於 2024/03/14 10:12",
        ),
        keep=(
            "Update: 14 Fähren liegen im Hafen",
            "Updated rules come into force on March 3, 2024, the council said.",
            "Updated: what we know so far",
            "Modifica del regolamento: porto chiuso",
            "Actualización del plan del puerto",
        ),
    ),
    Rule(
        id="dates/stamped_elsewhere",
        why="When a story was published or changed, between paragraphs: of a story beside this one, or of an entry.",
        kind="date",
        where=Where.MIDDLE,
        pattern=line_that(
            # Whose date it is cannot be known here, so that no field is read from it.
            _ELSEWHERE.sub("?:", rf"{MARKS}(?:{PUBLISHED_AT}|{UPDATED_AT})+{MORE}"),
        ),
        junk=(
            "Published November 19, 2019",
            "Updated: 3 March 2024, 2:15 pm",
            "Veröffentlicht: 27.08.2024, 12:32 Uhr",
            "Publié le 3 mars 2024 à 18h30",
            "Actualizado el 29/05/2024 20:00",
            "Atualizado em 03/03/2024 às 14h15",
            "Pubblicato il 3 marzo 2024",
            "Gepubliceerd op 3 maart 2024",
            "Обновлено 03.03.2024",
            "Son güncelleme: 3 Mart 2024",
        ),
        keep=(
            "Published in 2021, the report has never been read aloud.",
            "Updated rules come into force on March 3, 2024, the council said.",
            "3 March 2024",
        ),
    ),
)
