"""Whether a line tells what somebody said: what does is news, whatever else it looks like."""

from __future__ import annotations

import re

_TOLD = re.compile(
    r"(?i)\b(?:said|says|told|according|added|announced|wrote|will|would|sagte|erklärte|teilte|laut|dit|déclaré|selon|"
    r"dijo|según|disse|segundo|secondo|zei|volgens)\b"
)
_SAID_IN_FRENCH = re.compile(r"(?i)\b(?:a|ont|avait|[ -]il|elle) dit\b|, dit ")
_SAID = """
    said says told asked warned added wrote sagte sagt berichtet berichtete beteuerte rief erklärte teilte schrieb dijo
    disse explicó detto zei sade sagde sanoi powiedział a-t-il a-t-elle säger siger sier kertoo teica sakė sağði ütles
    ruled ordered advise advises recommends complained shouted cried taught claimed argued insisted admitted explained
    riet rät raten warnt warnte forderte betonte kritisierte urteilte entschied conseille conseillent déclaré annoncé
    raconté affirmé afirmó aseguró señaló anunció recomienda aconsejan afirmou recomenda anunciou afferma spiega
    consiglia raadt waarschuwt zegt сказал сказала заявил заявила сообщил сообщила пояснил рассказал советует шутят
    powiedziała radzi radzą zapowiedział zapowiedziała råder řekl řekla radí dedi söyledi kata saran قال قالت وقال
    وقالت تنصح
"""
_VERBS_OF_SAYING = frozenset(_SAID.split())


# A day of the week on which something happened, and not each week: no lookbehind of these is long.
_ON_A_DAY = re.compile(
    r"(?i)\b(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"(?<!welt )(?<!bild )\b(?:am|seit|bis|vom) (?:mon|diens|donners|frei|sams|sonn)tag\b|\bam mittwoch\b|"
    r"(?<!chaque )(?<!tous les )(?<!le )\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|"
    r"(?<!cada )\b(?:el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|"
    r"na (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)\b|"
    r"(?<!ogni )(?<!il )(?<!del )\b(?:lunedì|martedì|mercoledì|giovedì|venerdì)\b|"
    r"(?<!elke )(?<!iedere )\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b|"
    r"\bво? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)\b|"
    r"(?<!her )\b(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi) (?:günü|akşamı|sabahı)\b|"
    r"\bwe? (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)\b|"
    r"\bi (?:mån|tis|ons|tors|fre|lör|sön)dags\b|\bpada (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b|"
    r"\bيوم (?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|(?<!每)周[一二三四五六日]|"
    r"(?<!毎週)[月火水木金土日]曜日?に"
)


def tells_no_event(line: str) -> bool:
    """Whether nobody says anything in the line, and nothing happens in it on a day of the week."""
    return nobody_speaks(line) and names_no_day(line)


_PAST = re.compile(
    r"(?i)\b(?:was|were|had|hatten?|wurden?|waren|fut|furent|était|étaient|avait|avaient|fue|fueron|era|eran|foi|foram|"
    r"è stat[oa]|blev|ble|startades|grundades|был[аои]?|стал[аои]?|została?|został)\b"
)


def tells_of_the_past(line: str) -> bool:
    """Whether something was so or became so: what an outlet offers to its readers is, and will be."""
    return _PAST.search(line) is not None


def names_no_day(line: str) -> bool:
    """Whether nothing happens in the line on a day of the week. Notes on writers do not say when they write."""
    return _ON_A_DAY.search(line) is None


# Behind a comma, who said it: in languages that put the verb first, the verb; in English somebody, too. Headlines that
# links quote have "says", so that only what was said counts there.
_ATTRIBUTED = re.compile(
    r"(?i), (?:[\w'. -]{2,60} )?(?:said|told|warned|shouted|argued|ruled|announced|promised|advised|claimed|insisted|"
    r"complained|recommended|testified)\b|"
    r", (?:sagte|erklärte|rief|schrieb|riet|warnte|betonte|meinte|teilte)\b|"
    r", (?:a|ont) (?:dit|déclaré|annoncé|expliqué|affirmé|raconté|lancé|estimé|averti)\b|"
    r", (?:dijo|afirmó|explicó|señaló|aseguró|anunció|advirtió|disse|afirmou|explicou|anunciou|alertou)\b|"
    r", ha (?:detto|spiegato|dichiarato|affermato|avvertito)\b|, (?:zei|aldus|sade|sagde|sanoi)\b|"
    r",(?: -)? (?:сказал|заявил|сообщил|пояснил|отметил|рассказал|предупредил)(?:а|и)?\b|"
    r",(?: -)? (?:powiedział|zapowiedział|ostrzegł)a?\b|, (?:řekl|uvedl|varoval)a?\b"
)


def is_attributed(line: str) -> bool:
    """Whether the line says, behind a comma, who said it: an outlet that speaks to its readers never does."""
    return _ATTRIBUTED.search(line) is not None


def reports_nothing(line: str) -> bool:
    """Whether nobody says, announces or intends anything in the line, as captions show and stories tell."""
    return not _TOLD.search(line)


def nobody_speaks(line: str) -> bool:
    """Whether no verb of saying stands in the line, as none does where an outlet speaks to its readers."""
    words = line.casefold().replace(",", " ").replace(".", " ").replace("be added", " ").split()
    # Dutch asks for things with "dit", too.
    return not any(word in _VERBS_OF_SAYING for word in words) and not _SAID_IN_FRENCH.search(line)
