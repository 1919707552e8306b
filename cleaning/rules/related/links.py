"""Single lines that name another story, and links glued to the end of a paragraph."""

from __future__ import annotations

import re

from ..rule import Rule, Where, line_that
from .words import SEE_ALSO_ABROAD, SEE_ALSO_EAST

_SEE_ALSO = (
    r"(?:also )?read ?(?:also|more|next|this)?|see also|also see|also on .{3,}|don'?t miss|must read|"
    r"related(?: (?:story|article|coverage|video|news|stories|"
    r"articles|link|post))?|recommended(?: reading)?|watch(?: also| next| more| now)?|more(?: on this)?|"
    r"further reading|trending|in case you missed it|"
    r"lesen sie (?:auch|hier|mehr|dazu|jetzt|weiter)|(?:lies|siehe|mehr) (?:auch|dazu|zum thema)|auch interessant|"
    r"passend dazu|lest auch|lesen sie dazu auch|(?:unser )?lese-?tipp|ebenfalls interessant|auch spannend|"
    r"mirá(?: también)?|seguí leyendo|seguir leyendo|no te pierdas|approfondisci|guarda anche|guarda le foto|"
    r"scopri di più|continue lendo|ler mais|zobacz też|polecamy|vezi și|bakmadan geçme|"
    r"ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|और पढ़ें|simak juga|simak video|halaman selanjutnya|"
    r"(?:à )?lire aussi|à (?:lire|voir)(?: également)?|lire (?:également|plus)|voir aussi|"
    r"l(?:ee|ea|eer|éase) (?:también|más|además)|te puede interesar|también te puede interesar|le puede interesar|"
    r"ver también|"
    r"leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|vedi anche|potrebbe interessarti|"
    r"lees (?:ook|meer|verder)|zie ook|читайте также|читать также|смотрите также|по теме|"
    r"ayrıca (?:bakınız|okuyun)|bunu da okuyun|ilgili haber|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|相关阅读|延伸阅读|"
    r"関連記事|あわせて読みたい"
)
_SURE_SEE_ALSO = (
    r"also read|read (?:also|more|next)|see also|related (?:story|article|coverage|stories|articles|link)|"
    r"related|recommended(?: reading)?|watch also|"
    r"must read|don'?t miss|trending|more on this|in case you missed it|"
    r"lesen sie (?:auch|hier|mehr|dazu|weiter)|(?:lies|siehe) (?:auch|dazu)|mehr (?:dazu|zum thema)|auch interessant|"
    r"lest auch|lesen sie (?:dazu|hierzu) auch|(?:unser )?lese-?tipp|ebenfalls interessant|auch spannend|passend dazu|"
    r"sehen sie (?:im video|auch|hier)|siehe auch|mehr lesen|weitere informationen|kommentar zum thema|"
    r"mirá también|no te pierdas|guarda anche|zobacz też|vezi și|"
    r"ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|simak juga|simak video|oglądaj|"
    r"(?:[aà] )?lire aussi|à lire(?: également)?|lire (?:également|plus)|voir aussi|"
    r"l(?:ee|ea|eer|éase) (?:también|más|además)|te puede interesar|también te puede interesar|le puede interesar|"
    r"ver también|"
    r"leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|vedi anche|potrebbe interessarti|"
    r"lees (?:ook|meer|verder)|zie ook|читайте также|читать также|смотрите также|"
    r"läs mer|læs mere|les mer|lue lisää|sjá (?:einnig|líka|nánar)|"
    r"lesa meira|lestu líka|loe (?:ka|lisaks|lisa|edasi)|vaata ka|lasi (?:arī|vēl)|skaties arī|"
    r"(?:taip pat )?skaitykite(?: taip pat| daugiau| dar)?|žiūrėkite taip pat|bekijk ook|luister ook|"
    r"(?:liest|lauschtert|kuckt) och|méi (?:zum thema|dozou)|les eisini|"
    r"das könnte (?:sie|dich|ihnen|dir) auch (?:interessieren|gefallen)|lesen sie (?:jetzt|auch bei uns)|"
    r"auch bei (?-i:\p{Lu})[\p{L}.]{1,20}|mehr (?-i:\p{Lu}{3,8})|passend zum artikel|zum weiterlesen|"
    r"puede interesarte|podría interesarte|te recomendamos(?: leer)?|más información|para saber más|et pot interessar|"
    r"pode interessar|veja ainda|per approfondire|potrebbe interessar(?:ti|vi)|ti potrebbe interessare|vidi i|vidi još|"
    r"(?:pour )?en savoir plus|pour aller plus loin|lire la suite|voir également|sur le même sujet|leer más|ler mais|"
    r"χρ[ήη]σιμα|σχετικ[άα]|więcej|polecamy|mohlo by (?:vás|ťa|tě) (?:také )?zaují?mat|kapcsolódó|ajánljuk|"
    r"povezano|možda (?:vas|te) zanima|още по темата|свързано|поврзано|"
    r"bunu da okuyun|ilgili haber|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|相关阅读|延伸阅读|関連記事"
)
_CREDIT_OF_A_VIDEO = re.compile(r"(?i)^(?:video|vídeo|vidéo|fotos?)\W+\S+(?:\W+\S+){0,2}$")


def _links_somewhere(line: str) -> bool:
    """Whether the line is more than the label of a recording and the name of who made it."""
    return not _CREDIT_OF_A_VIDEO.match(line)


RULES = (
    Rule(
        id="related/link",
        why="A line that sends the reader to another story, named after a colon.",
        kind="related",
        pattern=line_that(
            rf"[\s\-*•·|>\"\[(+▶►→⟶📷✉]*(?:{_SURE_SEE_ALSO}) ?[:|] ?.{{2,}}",
            r"[\s\-*•·|>\[(]*(?-i:READ (?:ALSO|MORE|NEXT|NOW|HERE)|(?:ALSO|NOW) READ|SEE (?:ALSO|MORE)|RELATED|MUST "
            r"READ|"
            r"DON'T MISS|READ|LISTEN|VIDEO|PHOTOS|PODCAST|GALLERY|IN PICTURES|MORE NEWS|"
            r"WATCH) ?[-|:>] ?.{4,}",
            r"(?-i:Read: [A-Z])[^.!?:]{16,}",
            r"[\s\-*•·|>\[(]*(?:also see|up next|watch this|watch next|(?:watch )?(?:the )?(?:video|clip) (?:above|"
            r"below)) ?[:|]"
            r" ?.{8,}|(?-i:ALSO SEE|NEXT|UP NEXT|NEXT UP|TRENDING|JUST IN|PHOTO GALLERY|WATCH (?:ABOVE|BELOW|LIVE|"
            r"NOW)|"
            r"WATCH (?:THE )?VIDEO (?:ABOVE|BELOW)|VIDEO (?:ABOVE|BELOW)|NOW TRY|LIVE UPDATES|QUIZ) ?[|:] ?.{8,}",
            r"\[ (?-i:[A-Z\d'\"])[^\[\]]{16,} \]",
            r"click to play(?: video)?: .{4,}",
            r"(?:click|tap) here (?:for (?:more|the|our|all|full)|to (?:read|see|view|get|learn|sign|subscribe|find|"
            r"watch|download|listen|follow|join|support|buy|enter|register|check|visit|access|submit|go|order|"
            r"contact))\b.{2,}",
            r"(?:mehr zum thema|lesen sie auch|lesen sie mehr|mehr lesen sie)(?: hier)? ?[:|-] ?.{2,}",
            r"(?:read|see|watch|find out) more (?:about|on|at|from|here)\b.*(?:here|website|page)\.?",
            r"(?:mehr (?:zum thema|dazu|informationen)|weitere informationen|alles zum thema) (?:lesen|finden|"
            r"sehen) sie (?:hier|in unserem|auf|unter)\b.*",
            r"【関連記事】.{2,}",
            r"(?-i:BEKIJK|LUISTER|BELUISTER|LEES OOK|KIJK|SE OGSÅ|LÆS OGSÅ|OGLĄDAJ|MIRA|MIRÁ|VIDEO|WATCH)(?: ook)?"
            r"(?:[.:]| [|>-]) ?-? ?.{4,}|(?-i:OGLĄDAJ) .{4,}",
            r"bekijk (?:onze|hier|ook) .{2,}(?:hieronder|video's|beelden).*|beluister: .{4,}",
            r"(?:im video|bildergalerie|fotostrecke|foto-?serie|fotogalerie|diashow|infografik|quiz|umfrage|liveblog|"
            r"buchtipp|video-tipp|lies mehr|tv-tipp)(?: zum thema)? ?: [^.:]{6,}[^.:]|"
            r"auf seite \d{1,2}: .{4,}|\+\+\+ .{4,} \+\+\+|inhalt: .{4,}[^.]",
            r"(?:mehr|alles|alle (?:infos|nachrichten|entwicklungen|news)|mehr (?:infos|nachrichten|news|bilder)|"
            r"nachrichten)"
            r" [^.!?]{2,}(?:lesen sie|finden sie|sehen sie|gibt es|gibt's|findest du|liest du|im liveticker|"
            r"im (?:live|news)blog|auf unserer themenseite|in unserem (?:live)?ticker)(?: hier| auf .{2,}|"
            r" in .{2,})?[.:!]?|"
            r"(?:mehr )?(?:dazu|hierzu) (?:mehr )?(?:hier|lesen sie hier|in unserem .{2,}|im .{2,20}(?:blog|"
            r"ticker))\.?|"
            r"hier geht(?:'s| es) (?:direkt )?(?:zu[rm]?|weiter)\b.*|weiter(?:lesen)? auf .{2,}:",
            r"(?:retrouvez|consultez|découvrez) (?:toute l'actualité|d'autres actualités|nos autres|notre dossier|"
            r"tous nos|toutes nos|l'actualité) .*|notre dossier (?:sur|spécial) .{2,}[^.]",
            r"(?:więcej (?:takich )?(?:historii|informacji|wiadomości|artykułów)) [^.!?]{2,}(?:na stronie|"
            r"znajdziesz|"
            r"w serwisie).*|veja mais (?:notícias|vídeos) .{2,}|vídeos: .{4,}|"
            r"δείτε όλες τις .{2,}|"
            r"(?:video|vídeo|vidéo|foto|fotos|zobacz wideo|video-?tipp) ?[:>] ?(?-i:[A-ZÀ-Þ])[^.:]{8,}[^.:,]",
            accepts=_links_somewhere,
            longest=300,
        ),
        junk=(
            "READ ALSO: Five things to know before you board",
            "Read more: Keeper of the light retires after forty years",
            "Related: Keeper of the light retires",
            "Lesen Sie auch: Hafen bleibt bis Montag gesperrt",
            "À lire aussi : Le port rouvre lundi",
            "Lee también: El puerto abre el lunes",
            "Leia também: Porto reabre na segunda-feira",
            "Leggi anche: Il porto riapre lunedì",
            "Lees ook: Haven maandag weer open",
            "LÄS MER: Hamnen öppnar på måndag",
            "Das könnte Sie auch interessieren: Hafen bleibt bis Montag gesperrt",
            "Auch bei HAFENBOTE: Der Mann, der im Leuchtturm lebt",
            "Loe lisaks: Sadam avatakse esmaspäeval",
            "Taip pat skaitykite: Uostas atidaromas pirmadienį",
            "Читайте также: Порт откроется в понедельник",
            "【関連記事】港は月曜日に再開",
            "Click here for more news from Port Ellery",
            "READ: Keeper of the light retires",
            "ALSO SEE | Keeper of the light retires",
            "NEXT: Keeper of the light retires",
            "WATCH THE VIDEO ABOVE: Keeper of the light retires",
            "Watch this: What the keeper saw",
            "Read: Keeper of the light retires after forty years",
            "[ Keeper of the light retires after forty years ]",
            "Lesen Sie dazu auch: Hafen bleibt bis Montag gesperrt",
            "Unser Lesetipp: Die schönsten Leuchttürme der Küste",
            "Im Video: So lief der Einsatz am Hafen",
            "Fotostrecke: Die Fähre im Sturm",
            "Mehr dazu in unserem Liveticker",
            "Mehr Nachrichten aus dem Hafen lesen Sie hier.",
            "Hier geht es zum Liveticker",
            "Auf Seite 2: Was die Besatzungen fordern",
            "Retrouvez toute l'actualité du port sur notre page dédiée",
            "Mirá también: El puerto abre el lunes",
            "Więcej informacji z portu na stronie głównej",
        ),
        keep=(
            "Im Video: „Wir wussten von nichts.“",
            "Nachrichten aus dem Hafen gibt es seit Montag keine mehr, sagt der Wärter, und niemand vermisst sie.",
            "Hier geht es um mehr als um Fähren.",
            "Retrouvez le port tel qu'il était en 1954.",
            "Read more slowly: that is the advice of the judges.",
            "Related parties: the regulator names three",
            "Watch out for ice on the quay, the office said.",
            "Click here to end it all",
            "READ, the board of the school says: nothing else.",
            "Read: it is the only way to learn.",
            "[The keeper retired in 1954.]",
            "Leer: Ostfriesland wählt einen neuen Rat",
            "Trending towards zero: the price of fish",
            "Next: the keeper of the light",
            "Watch this space: it will be a quay.",
        ),
    ),
    Rule(
        id="related/label",
        why="A label that heads a single link, beside other junk; alone it might head a passage.",
        kind="related",
        where=Where.EDGES,
        in_company=True,
        pattern=line_that(
            rf"(?:{_SEE_ALSO})[: .…>»\"]*",
            longest=60,
        ),
        junk=("Watch next\nWatch",),
        keep=("Watch",),
    ),
    Rule(
        id="related/see_also_line",
        why="A line that opens with 'read also' and names another story, without a colon.",
        kind="related",
        pattern=line_that(
            rf"[\s\-*•·|>(\[+▶►→]*(?:{SEE_ALSO_ABROAD})[ :.»>|-]+[^.!?]{{8,}}[^.]",
            rf"[\s\-*•·|>\"\[(+▶►→⟶【]*(?:{SEE_ALSO_EAST})】? ?[:|»>►→-] ?.{{2,}}",
            longest=250,
        ),
        junk=(
            "À lire aussi Le port rouvre lundi après trois jours de grève",
            "Lesen Sie auch Hafen bleibt bis Montag gesperrt",
            "Leggi anche Il porto riapre lunedì",
            "Leia também Porto reabre na segunda-feira",
            "Lees ook Haven maandag weer open",
            "Les også: Havnen åpner igjen mandag",
            "Läs också Hamnen öppnar på måndag",
            "Læs også: Havnen åbner igen mandag",
            "Lue myös Satama avataan maanantaina",
            "Sjá einnig Höfnin opnar á mánudag",
            "Lasi arī Osta atvērsies pirmdien",
            "Czytaj także: Port otwarty od poniedziałku",
            "Čtěte také: Přístav se otevře v pondělí",
            "Читайте также Порт откроется в понедельник",
            "Читайте також: Порт відкриється у понеділок",
            "Baca juga: Pelabuhan dibuka lagi hari Senin",
            "Διαβάστε επίσης: Το λιμάνι ανοίγει τη Δευτέρα",
            "Читайте по теме: Порт откроется в понедельник",
            "شاهد أيضا: الميناء يفتح الاثنين",
            "ये भी पढ़ें- बंदरगाह सोमवार को खुलेगा",
            "Soma pia: Bandari kufunguliwa Jumatatu",
            "相關新聞：港口週一重開",
            "Pročitajte i: Luka se otvara u ponedjeljak",
            "Прочетете още: Пристанището отваря в понеделник",
            "Čítajte aj: Prístav otvoria v pondelok",
            "Citiți și: Portul se redeschide luni dimineață",
            "Para leer más: El puerto abre el lunes",
        ),
        keep=(
            "Leia também serve de exemplo para os jovens do porto, disse a professora.",
            "Leggi anche troppo severe fermano il porto, dice il sindaco.",
            "Lees ook wat er niet staat, zegt de leraar.",
            "Läs mer böcker, säger rektorn.",
            "Lue lisää kirjoja, sanoo opettaja.",
        ),
    ),
)
