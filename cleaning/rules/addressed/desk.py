"""What readers are asked to tell the desk."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, line_that
from ..speech import nobody_speaks
from .bids import SENTENCE_START, START

_TELLS = (
    r"(?:(?:you can )?(?:write|e-?mail|mail|send|call|text|tell|contact|message|whatsapp)(?: to)? (?:us|"
    r"our|"
    r"the (?:news ?desk|newsroom|editors?|news ?team|reporters?|desk))\b|(?:schreib|schick|mail|meld|send|kontaktier|"
    r"ruf)"
    r"\w*(?: sie)? (?:uns|der redaktion|an die redaktion)|(?:écrivez|envoyez|contactez|appelez|signalez|racontez|"
    r"faites)(?:-nous|-le-nous)\b|(?:escr[ií]be|cu[eé]nta|m[aá]nda|env[ií]a|contacta|h[aá]bla|contanos|escribi|"
    r"mand[aá]|"
    r"envi[aá])(?:nos)\b|(?:escríbanos|envíenos|contáctenos|cuéntenos|contáctanos|envíanos)|(?:escreva|envie|conte|"
    r"fale|"
    r"mande)(?:-nos| para (?:o|a) (?:redação|nossa)| conosco| com a (?:redação|nossa))|(?:scrive?teci|scrivici|inviaci|"
    r"inviateci|mandaci|segnalaci|segnalatecel\w+|contattaci|raccontaci|contattateci)|(?:mail|stuur|tip|app|bel|mejla)"
    r"(?: het)? (?:ons|onze|de redactie|je (?:tip|nieuws|verhaal))|laat het (?:ons )?weten|"
    r"(?:пишите|напишите|присылайте|сообщ(?:ите|айте|и|ай)|расскажите|отправ(?:ьте|ляйте))(?: \w+)?(?: (?:нам|в наш\w*|"
    r"редакции|новость|о новост\w+|на почту|на номер))|(?:пишіть|напишіть|надсилайте|повідом(?:те|ляйте)|розкажіть) "
    r"(?:нам|в наш\w*|редакції)|napisz do nas|skontaktuj się z (?:nami|redakcją)|(?:wyślij|"
    r"prześlij)(?: \w+)? (?:do nas|"
    r"nam|do raportu|do redakcji)|(?:napište|napíšte|pošlete|pošlite)(?: \w+)? (?:nám|redakci|redakcii|na \S+@)|"
    r"(?:ozvěte|ozvite) "
    r"sa?e? nám|írj(?:on|a|ák)? nekünk|küldj(?:e|ön)?(?: el)? nekünk|(?:scrie|trimite|contactea\w+|sună)(?:-ne|ți-ne|"
    r"ti-ne)|"
    r"(?:pišite|javite|pošaljite|pišite)(?: \w+)? nam|(?:пишете|изпратете|пратете) ни|(?:στείλτε|γράψτε) μας|"
    r"bize (?:yazın|"
    r"ulaşın|bildirin|gönderin)|(?:tipsa?|tip|skriv til|send|kontakt|mejla|skicka|ring) (?:oss|os|redaksjonen|"
    r"redaktionen)\b|"
    r"(?:lähetä|kerro|vinkkaa)(?: \w+)? (?:meille|toimitukselle)|(?:rašykite|siųskite|atsiųskite) (?:mums|mums)|"
    r"(?:raksti|sūti) mums|راسلونا|شاركونا|تواصلوا معنا)"
)
_TELLS_US = re.compile(rf"(?i){START}{_TELLS}")
_BIDS_TELL_US = re.compile(rf"(?i){SENTENCE_START}{_TELLS}")
_ADDRESS = re.compile(r"(?i)\S@\S|\+?\d[\d ().-]{6,}|\?|\b(?:whats ?app|telegram\w*|viber|телеграм\w*|e-?mail)\b")
_BY_WHICH = re.compile(
    r"(?i)\S@\S|\+?\d[\d ().-]{6,}|\?|\b(?:tips?|story|stories|photos?|pictures|videos?|whats ?app|telegram\w*|here|"
    r"hier|"
    r"her|ici|aquí|aqui|qui|hinweis\w*|fotos?|bilder|vidéos?|foto\w*|фото\w*|видео|телеграм\w*|zdjęcia|téma|tip|"
    r"tipp\w*|"
    r"snimke|newsdesk|news ?desk|newsroom|news ?team|redac\w+|redak\w+|редакц\w+|feedback|comments?|questions|letter|"
    r"correct\w+|viber)\b"
)


def _asks_to_be_told(line: str) -> bool:
    """Whether the desk bids the reader write, and says where or of what."""
    if '"' in line or not nobody_speaks(line) or _TELLS_US.search(line) is None:
        return False
    # Behind an "and" or a comma it may be what somebody does: only an address says where the reader should write.
    where = _BY_WHICH if _BIDS_TELL_US.search(line) else _ADDRESS
    return where.search(line) is not None


RULES = (
    Rule(
        id="addressed/desk",
        why="The desk bids the reader write to it, and says where, or of what.",
        kind="comment",
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"\bus\b|\bour\b|desk|newsroom|editor|news ?team|reporter|\buns\b|redak|redac|redaz|rédac|nous|"
                r"nos\b|noss|conosco|scriv|inviaci|inviateci|mandaci|segnala|contatta|raccont|\bons\b|onze|weten|"
                r"je (?:tip|nieuws|verhaal)|@|нам|"
                r"наш|редакц|новост|номер|почту|do nas|\bnam\b|\bnám\b|nami|raport|nekünk|-ne\b|ți-ne| ни|μας|bize|"
                r"\boss\b|\bos\b|meille|toimituks|mums|راسلونا|شاركونا|تواصلوا",
            ),
            accepts=_asks_to_be_told,
            longest=300,
        ),
        junk=(
            "Do you know the man in the picture? Email our newsdesk at desk@courier.example",
            "Masz pytania lub komentarz do artykułu? Skontaktuj się z redakcją.",
            "Jobbar du på platsen eller har du bilder? Tipsa oss!",
            "Vous avez vu quelque chose ? Envoyez-nous vos photos et vidéos au 079 000 00 00",
            "Есть о чем рассказать? Пишите в наш телеграм-бот.",
        ),
        keep=(
            "They smile, pour tea and tell us the story of the flood that took the old bridge.",
            "Anyone with information is asked to call the harbour police on 01632 960123.",
            "Send us a ship, the islanders wrote in 1862.",
            "The captain asked the passengers to tell the reporters nothing.",
            "Пишите нам чаще, просила она сына.",
            "Witnesses can email the harbour police at police@ellery.example.",
        ),
    ),
)
