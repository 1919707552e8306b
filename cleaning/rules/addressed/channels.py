"""Channels, apps and places on networks, to which the outlet bids its readers."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, line_that
from .bids import bids

_PLACES_OF_NEWS = re.compile(
    r"(?i)(?:sources?|fuentes?|fontes?|fonti|источник\w*|zdroj\w*|źródeł|quellen?) (?:\w+ )?google|google[ -]?(?:news|"
    r"haber\w*|noticias|notícias|actualités|zpráv\w*|správ\w*|hírek\w*|discover|nieuws|vijesti|"
    r"vesti|новост\w+)|wiadomości(?:ach)? google|google'da|яндекс\.?\s?(?:новост\w+|дзен\w*)|"
    r"(?:whats ?app|telegram|viber|youtube|facebook|line|teams|signal)[ -]?(?:channels?|kan(?:al|ał|ál|aal|alen)\w*|"
    r"canale?|"
    r"grup\w*|groups?|gruppe\w*|csatorn\w*)|(?:canal|canale|chaîne|grupo|gruppo|saluran|kênh|kanal\w*|kanał\w*|"
    r"канал\w*|"
    r"κανάλι)(?: \w+){0,3} (?:whats ?app|telegram|viber|youtube|телеграм\w*)|"
    r"(?:telegram|телеграм|тг|whats ?app|youtube|viber|вайбер)[ -]?(?:канал\w*|бот\w*|групп\w*|каналі)|"
    r"قناتنا|تطبيق\w*|عبر (?:غوغل|جوجل|google)|اپلیکیشن|کانال|واٹس ایپ چینل|व्हाट्सएप चैनल|वॉट्सऐप चैनल|"
    r"हिन्दी न्यूज़ ऐप|news app|வாட்ஸ்அப் சேனலில்"
)
_PLACES = re.compile(
    r"(?i)whats ?app|telegram|телеграм|viber|вайбер|instagram|tik ?tok|facebook|фейсбук|вконтакте|youtube|twitter|"
    r"bluesky|"
    r"\bx\b|discord|linkedin|threads|واتس ?[اآ]ب|واتساب|تلغرام|تيليجرام|تليجرام|تلجرام|تلگرام|וואטסאפ|ווטסאפ|טלגרם|"
    r"\bapps?\b|\baplica(?:ción|tivo|ção|ția|tia)\b|\baplikac\w+|приложени\w+|uygulama\w*|\bapplication\b|"
    r"ứng dụng|aplikasi|\bline\b|व्हाट्सएप|\bऐप\b|অ্যাপ|வாட்ஸ்அப்|واٹس ایپ"
)
_OURS = re.compile(
    r"(?i)\b(?:us|our|uns|unser\w*|nous|notre|nos|nuestr[oa]s?|nosso|nossa|nos|ci|nostr[oa]|ons|onze|нас|наш\w*|nas|"
    r"nasz\w*|"
    r"nás|náš\w*|naš\w*|ne|nostru|bizi|kanalımız\w*|oss|os|vår\w*|våre|vores|meitä|mus|mums|meid|μας|kami|resmi|rasmi|"
    r"channel|canale?|chaîne|канал\w*|kanal\w*|kanał\w*|news|noticias?|notícias?|notizie|nouvelles|actualités?|infos?|"
    r"новост\w+|новин\w*|haber\w*|zpráv\w*|správ\w*|vijesti|vesti|știri\w*|hírek\w*|ειδήσεις|wiadomości|berita|nyheter|"
    r"nyheder|uutis\w*|nieuws)\b|أخبار|آخر|خبر|اخبار|খবর|খবরের|समाचार|खबर|செய்திகள|tin tức|ข่าว|\b[\w-]+\.(?:com|net|"
    r"org|"
    r"\w{2})\b"
)


def _bids_to_a_channel(line: str) -> bool:
    """Whether the reader is bidden to come to a channel of news, or to the outlet's own place on a network."""
    if _PLACES_OF_NEWS.search(line) is None and not (_PLACES.search(line) and _OURS.search(line)):
        return False
    return bids(line)


RULES = (
    Rule(
        id="addressed/channel",
        why="The outlet bids the reader come to its channel, its app or its place on a network.",
        kind="share",
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"google|whats ?app|telegram|телеграм|viber|вайбер|яндекс|youtube|instagram|tik ?tok|facebook|"
                r"фейсбук|вконтакте|twitter|bluesky|discord|linkedin|threads|\bx\b|\bline\b|\bapps?\b|aplica|aplikac|"
                r"aplikasi|приложени|uygulama|application|ứng dụng|واتس ?[اآ]ب|تلغرام|تيليجرام|تليجرام|تلجرام|تلگرام|"
                r"قناتنا|تطبيق|اپلیکیشن|کانال|واٹس ایپ|וואטסאפ|ווטסאפ|טלגרם|ऐप|व्हाट्सएप|অ্যাপ|வாட்ஸ்அப்|канал|тг|"
                r"signal|teams|غوغل|جوجل",
            ),
            accepts=_bids_to_a_channel,
            longest=330,
        ),
        junk=(
            "Jesteśmy na Google News. Dołącz do nas!",
            "Přidejte si Přístavní noviny do oblíbených zdrojů na Google Zprávy. Děkujeme.",
            "Ajouter Le Courrier à vos sources Google News",
            "¡El Correo ahora está en WhatsApp! Únete a nuestro canal aquí",
            "Наш канал в Telegram. Присоединяйтесь!",
            "Добавьте «Вестник порта» в свои источники в Яндекс.Новости",
            "Brže do vijesti. Preuzmi našu aplikaciju!",
            "Liman Postası'nı Google News'ten takip edin",
            "برای دسترسی به تازه‌ترین اخبار بندر اپلیکیشن ما را نصب کنید.",
            "يمكنك متابعة أخبار الميناء عبر تطبيق البريد",
            "Untuk berita terkini, ikuti kami melalui WhatsApp",
        ),
        keep=(
            "Villagers meet at the well and join the WhatsApp group of the mayor, where the news of the day is read.",
            "El grupo de WhatsApp creció hasta 900 vecinos y sigue activo tres años después de la inundación.",
            "Download WhatsApp, enter your number and wait for the code.",
            "The crews join a WhatsApp group in which the harbour master posts the news of the day.",
            "The channel is deep enough for ships; follow the buoys on the left.",
            "Suivez le canal jusqu'au phare, puis tournez à gauche.",
            "Читайте приложение к договору, советует смотритель.",
            "Kaptan haberi Telegram'dan takip etti.",
            'On Instagram she wrote: "Join us on Saturday at the quay, everyone is welcome."',
        ),
    ),
)
