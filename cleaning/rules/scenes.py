"""Captions without a credit, told by how they speak of a picture: who stands where, what day it was taken."""

from __future__ import annotations

import re

from .rule import Hinted, Rule, line_that
from .speech import reports_nothing

_LONGEST = 60
"""Words that a caption may have."""
_QUOTED = re.compile('["“”„«»]')
_STAMPED = re.compile(r"(?i)(?:published|updated|posted|aired|born|died|dated)[^.]{0,12}day,? \w+\.? \d")


def _shows_a_picture(line: str) -> bool:
    """Whether a line is no longer than captions are, quotes nobody and announces nothing."""
    return line.count(" ") < _LONGEST and reports_nothing(line) and not _QUOTED.search(line)


_NAMED = r"(?-i:\p{Lu}[\p{L}.'-]+)"
_SIDE = r"(?:(?:second|third|fourth|far|front|back|top|bottom) (?:from )?(?:the )?)?(?:left|right|cent(?:er|re))"
_IN_BRACKETS = (
    rf"{_SIDE}|pictured(?: {_SIDE})?|"
    r"links|rechts|vorn|vorne|hinten|(?:\d\. ?)?(?:v\. ?)?[lr]\.|(?-i:M\.)|im bild|"
    r"à gauche|à droite|au centre|[ag]\. ?(?:g|d)\.|"
    r"izq\.?|dcha?\.?|a la (?:izquierda|derecha)|"
    r"(?:à )?(?:esq|dir)\.?|à (?:esquerda|direita)|ao centro|a (?:sinistra|destra)|al centro|sx|dx|midden|"
    r"слева|справа|в центре|solda|sağda|ortada|(?:إلى )?(?:ال)?(?:يسار|يمين)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*\.?)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WHEN = rf"{_DAY},? {_MONTH} \d{{1,2}}, (?:19|20)\d{{2}}"

RULES = (
    Rule(
        id="scenes/who_is_where",
        why="A caption says who stands left and who right.",
        kind="caption",
        pattern=line_that(
            Hinted(
                rf".*{_NAMED}, {_SIDE}(?:,|;|\.$| and (?-i:\p{{Lu}})).*",
                hint=rf", {_SIDE}(?:,|;|\.$| and )",
            ),
            Hinted(rf".*{_NAMED} \((?:{_IN_BRACKETS})\).*", hint=rf" \((?:{_IN_BRACKETS})\)"),
            # The Spanish i, c and d; a captain is (c), too.
            Hinted(r".* \((?-i:[23]?[id])\).+ \((?-i:c|[23]?[id])\).*", hint=r" \((?-i:[23]?[id])\)"),
            Hinted(
                r".*[（(](?:左|右|中央|左から.{1,6}|左[一二三]|右[一二三]|左端|右端)[）)].*",
                hint=r"[（(](?:左|右|中央)",
            ),
            accepts=_shows_a_picture,
        ),
        junk=(
            "Harbour master Ana Ruiz, left, hands the key of the lighthouse to Tom Wexley",
            "Tom Wexley, second from left, and the crew of the ferry Aurora on the quay.",
            "Ana Ruiz (left) with the keeper of the light",
            "Bürgermeisterin Anna Weber (links) und Hafenmeister Jan Brandt (r.) auf der Mole",
            "La maire Anne Caron (à gauche) sur le quai du port",
            "La alcaldesa Ana Ruiz (i) y el capitán Luis Ortega (d) en el muelle",
            "A prefeita Ana Prado (à esq.) no cais do porto",
            "La sindaca Anna Riva (a sinistra) sul molo",
            "Burgemeester Anna Visser (links) op de kade",
            "Мэр Анна Волкова (слева) на причале",
            "Belediye başkanı Ayşe Demir (solda) rıhtımda",
            "花束を受け取る港湾長の田中さん（左）",
        ),
        keep=(
            "Tom Wexley left, and nobody followed him.",
            "Ana Ruiz, right, said nothing of the kind, the court heard on Monday.",
            "The party moved left, and the harbour towns moved right.",
            "Anna Weber (Linke) stimmte gegen den Umbau des Hafens.",
            "Anna Weber (Mitte) stimmte gegen den Umbau des Hafens.",
            "Port Ellery: Holm; Marsh (c), Lind, Okoro; Wexley (2), Ruiz",
            "Die Fähre legte links, das Boot rechts an.",
        ),
    ),
    Rule(
        id="scenes/from_left",
        why="A caption counts the people of a picture, or says what the picture shows.",
        kind="caption",
        pattern=line_that(
            r"[(\[]?(?:pictured|seen here|from (?:the )?left(?: to right)?|left to right|clockwise from|"
            r"(?:top|bottom|front|back)(?: row)?,? (?:from )?left|l-r|from l-r)[)\]]?(?:: |, (?-i:\p{Lu})| (?:at|in|is|"
            r"are|with|from|above|below|left|right|top|bottom|clockwise)\b).{3,}",
            r"[(\[]?(?:v\. ?l\. ?(?:n\. ?r\.?)?|von links(?: nach rechts)?|im bild|"
            r"auf dem (?:bild|foto))[)\]]? ?[:,] .{3,}",
            r"[(\[]?(?:de gauche à droite|sur (?:la|cette) photo|de izquierda a derecha|en la (?:imagen|foto)|"
            r"da esquerda (?:para a|à) direita|na (?:foto|imagem)|da sinistra(?: a destra)?|nella foto|"
            r"van links naar rechts|op de foto)[)\]]? ?[:,] .{3,}",
            r"(?:слева направо|на фото|soldan sağa|fotoğrafta|من اليسار(?: إلى اليمين)?|في الصورة) ?[:,] .{3,}",
            r"(?:左起|左から|右から|写真は|图为|圖為).{3,}",
            accepts=_shows_a_picture,
        ),
        junk=(
            "From left: Ana Ruiz, Tom Wexley and the keeper of the light",
            "Pictured at the back, from left, are the crew of the Aurora",
            "Clockwise from top left: the quay, the lighthouse and the old bridge",
            "V. l. n. r.: Anna Weber, Jan Brandt, Ute Krug",
            "De gauche à droite : Anne Caron, Luc Petit et Paul Roux",
            "En la imagen, la alcaldesa en el muelle",
            "Na foto, a prefeita no cais",
            "Nella foto: la sindaca sul molo",
            "Op de foto: de burgemeester op de kade",
            "На фото: мэр на причале",
            "Soldan sağa: Ayşe Demir, Can Aydın",
            "في الصورة: رئيسة البلدية على الرصيف",
            "图为港口旧灯塔。",
            "写真は港の灯台",
        ),
        keep=(
            "From left and right came complaints about the harbour tax.",
            "From left to right, all parties agree.",
            "Pictured as a coward by the papers, the captain went abroad.",
            "Im Bild der Stadt hat sich viel verändert.",
            "Na foto kunt u zien dat de kade leeg is, zei de havenmeester.",
        ),
    ),
    Rule(
        id="scenes/dated",
        why="A caption in the manner of agencies: who does what, and the weekday with its full date.",
        kind="caption",
        pattern=line_that(
            Hinted(rf".{{12,}}(?:[,)]|[^n] |[^o]n ){_WHEN}(?:[,.)].*)?", hint=_WHEN),
            Hinted(
                rf"[^.]{{12,}}(?:[.][^.]+)? on {_WHEN}(?:,? (?:in|at|near|outside|off) .{{2,}})?\.?",
                hint=_WHEN,
            ),
            accepts=lambda line: _shows_a_picture(line) and not _STAMPED.search(line),
        ),
        junk=(
            "The ferry Aurora leaves the quay, Tuesday, Nov. 19, 2019, in Port Ellery.",
            "Mayor Ana Ruiz speaks during a hearing in Port Ellery Wednesday, March 4, 2020. The strike "
            "is in its third week.",
            "Mayor Ana Ruiz walks to her office after a vote in the harbour hall on Wednesday, February 28, 2024.",
        ),
        keep=(
            "The strike began on Tuesday, Nov. 19, 2019, and ended a week later.",
            "The hearing will be held on Tuesday, Nov. 19, 2019, in Port Ellery.",
            "A video of the rescue was released on Monday. (Published Monday, Nov. 18, 2019)",
        ),
    ),
    Rule(
        id="scenes/file_picture",
        why="A caption says that the picture is an old one, a symbol, a drawing or made for the press.",
        kind="caption",
        pattern=line_that(
            r"[(\[]?(?:(?-i:FILES?|File)(?: (?:photo|image|picture))?|archivbild|archivfoto|symbolbild|symbolfoto|"
            r"archivaufnahme|foto de archivo|imagen de archivo|foto d'archivio|archieffoto|archiefbeeld|"
            r"photo d'(?:illustration|archives?)|image d'illustration|imagem de arquivo|foto de arquivo|архивное фото|"
            r"иллюстративное фото|"
            r"arşiv fotoğraf|صورة أرشيفية|资料图片?|資料写真)(?:[)\]]:?| ?\(.{2,}\):?| ?[-:,]) ?.{6,}",
            rf"(?:(?:in )?this|a) (?:(?:undated|recent|combination|file|handout|{_MONTH} ?\d{{0,2}},? (?:19|20)\d{{2}}"
            r",?|(?:19|20)\d{2}) )+(?:file )?(?:photo|image|picture|photograph|illustration)s?\b.{6,}",
            r"this (?:photo|image|picture|photograph|illustration)s? (?:provided|released|taken|made|supplied|obtained|"
            r"shows|from)\b.{6,}",
            r"an artist's (?:impression|illustration|concept|rendering|conception) of .{3,}",
            accepts=_shows_a_picture,
        ),
        junk=(
            "FILE - The ferry Aurora lies at the quay of Port Ellery on March 1, 2024.",
            "File photo: the lighthouse before the fire",
            "Archivbild (16.08.2024): Die Fähre im Hafen",
            "(Symbolbild) Wenn die Fähre nicht fährt, wird der Weg weit.",
            "This March 28, 2017, file photo provided by the harbour office shows the old quay.",
            "This undated photo shows the keeper of the light.",
            "An artist's impression of the new bridge",
            "Foto de archivo: el muelle antes del incendio",
            "Photo d'illustration : le quai du port",
            "Foto d'archivio: il molo prima dell'incendio",
            "Foto de arquivo: o cais antes do incêndio",
            "Archieffoto: de kade voor de brand",
            "Архивное фото: причал до пожара",
            "صورة أرشيفية: الرصيف قبل الحريق",
            "资料图：火灾前的码头",
        ),
        keep=(
            "File your taxes before the harbour office closes.",
            "This photo of the quay won a prize, the museum said.",
            "This recent picture has divided the town, the mayor told the council.",
            "Symbolbilder verwendet die Zeitung nicht mehr.",
        ),
    ),
)
