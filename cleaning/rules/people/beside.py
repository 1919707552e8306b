"""Names and posts beside the date, and what else says who the writer is."""

from __future__ import annotations

from ..rule import Rule, Where, line_that
from ..speech import names_no_day
from ..words import AGENCY, NAME, NAMES
from .names import names_no_section, no_day_or_month
from .words import BIOGRAPHY, ROLE

RULES = (
    Rule(
        id="people/name_beside_date",
        why="A name alone above the story, beside the date or other parts of the page, is the writer's.",
        kind="byline",
        where=Where.HEAD,
        in_company=True,
        pattern=line_that(rf"(?P<authors>{NAME})", accepts=names_no_section),
        junk=("Marta Oyelaran\n2 March 2024 21:02",),
        keep=("Marta Oyelaran", "Christmas Day"),
    ),
    Rule(
        id="people/byline_abroad",
        why="The byline names desks, agencies or writers, above the story.",
        kind="byline",
        where=Where.HEAD,
        pattern=line_that(
            rf"(?:by|von|par|por|di|door|av|af|от|tekst|text|foto og tekst)[: ]+(?P<authors>{NAMES})"
            rf"(?:,? (?:with|mit|avec|con|com|met|med|and|und|et|y|e|en) (?:{AGENCY}|agenc\w+|agentur\w*|"
            rf"agenzie))?(?: mit {AGENCY})?"
            rf"(?:[ ,|/-]+(?:{ROLE}|[\p{{L}}-]*(?:korrespondent|redakteur|redakteurin|journalist|"
            rf"reporter)(?:in)?))?",
            rf"(?:by|von|par|por|di|door) (?-i:\p{{Lu}}[\p{{L}}]+)(?: (?-i:\p{{Lu}}[\p{{L}}]+)){{0,2}} "
            rf"(?:with|and|mit|und|avec|et|con|y|com|e|met|en) (?:{AGENCY}|agencies|agenturen|agences|"
            rf"agencias|agências|agenzie)",
            accepts=no_day_or_month,
        ),
        junk=(
            "By Courier with Agencies",
            "Von Anna Brandt mit AP",
            "Par Le Courrier et AFP",
            "Foto og tekst Ada Holm",
            "Tekst: Ada Holm",
        ),
        keep=("Par Toutatis et AFP, quelle histoire", "Av og på i havnen"),
    ),
    Rule(
        id="people/role",
        why="The post of the writer, below the byline and beside other parts of the page.",
        kind="byline",
        where=Where.HEAD,
        in_company=True,
        pattern=line_that(
            rf"{ROLE}(?:,? (?:at|for|in|of)(?: \S+){{1,6}})?",
            r"aus (?-i:\p{Lu}\p{L}+)(?:[ -](?-i:\p{Lu}\p{L}+)){0,2}",
            r"(?:leitende[r]? |freie[r]? |stellvertretende[r]? |"
            r"landespolitische[r]? )?[\p{L}-]*(?:korrespondent|redakteur|journalist|reporter|"
            r"autor|chefredakteur|volontär)(?:in)?(?: \S+){0,6}|nachrichtenagentur",
            r"(?:journaliste|rédact(?:eur|rice)(?: en chef)?|correspondant(?:e)?|envoyée? spéciale?)(?: \S+){0,6}",
            r"(?:periodista|redactor(?:a)?|corresponsal|enviad[oa] especial|jornalista|repórter|"
            r"correspondente|editor(?:a)?)(?: \S+){0,6}",
            r"(?:journaliste|collabora(?:teur|trice)|chroniqueu(?:r|se)|critique|grand reporter|reporter|"
            r"cheff?e? (?:de service|du "
            r"service))(?: \S+){0,6}|(?:redattor[ei]|redattrice|caporedattore|collaboratore|dalla nostra inviata|"
            r"dal nostro "
            r"inviato)(?: \S+){0,6}|(?:enviad[oa]|colaborador[a]?|columnista|colunista|redacció|"
            r"redator[a]?)(?: \S+){0,6}|"
            r"(?:novinar(?:ka)?|urednik|urednica|dopisni(?:k|ca)|redaktor(?:ka)?|redaktorka|editor(?:ka)?|"
            r"reportér(?:ka)?|"
            r"novinář(?:ka)?|újságíró|szerkesztő|tudósító|δημοσιογρ[άα]φος|συντ[άα]κτης|αρχισυντ[άα]κτης|"
            r"новинар(?:ка)?|"
            r"редактор|журналист(?:ка)?|репортер|gazetar(?:e)?|jurnalist[ăa]?|ziarist[ăa]?|"
            r"redactor(?:-șef)?)(?: \S+){0,6}",
            r"(?:giornalista|inviat[oa]|corrispondente|redacteur|verslaggever|journalist|correspondent|"
            r"toimittaja|dziennikarz|redaktor|"
            r"reporter|(?:kultur|politisk |nyhets|sports?|finans|erhvervs)?(?:redaktør|redaktör|kommentator)|"
            r"(?:lektor|professor|forsker|forfatter|skribent)(?: og (?:forfatter|lektor|professor|forsker))?|"
            r"blaðamaður|fréttamaður|fréttastjóri|ajakirjanik|toimetaja|žurnālist[se]|žurnalist(?:as|ė)|"
            r"redaktor(?:ius|ė|e|s)|korespondent(?:as|ė|s|e)|redaktøren|politisk redaktør|tekst og foto|"
            r"корреспондент|журналист|обозреватель|muhabir|yazar|記者|记者|기자)(?: \S+){0,6}",
            longest=120,
        ),
        junk=(
            "Marta Oyelaran 2 March 2024 21:02\nReporter\n3 min read",
            "Marta Oyelaran 2 March 2024 21:02\naus Port Ellery",
        ),
        keep=("Reporter", "Journalist", "aus Port Ellery"),
    ),
    Rule(
        id="people/about_author_abroad",
        why="A note below the story says who its author is.",
        kind="bio",
        where=Where.TAIL,
        pattern=line_that(
            rf"{NAME},? (?:is|was (?:formerly|previously|until|for)|has been|has written|covers|"
            rf"works)\b[^.]*\b(?:fellow|"
            rf"professor|author|columnist|correspondent|"
            rf"contributor|contributing|editor|journalist|writer|reporter|researcher|"
            rf"lecturer)\b[^.]*(?:\.[^.]*){{0,3}}",
            rf"{NAME} (?:schreibt|ist|arbeitet|berichtet)\b[^.]*(?:für|bei|redakteur|korrespondent|"
            rf"autor|journalist|reporter)\S*[^.]*"
            rf"(?:\.[^.]*){{0,3}}",
            rf"{NAME} (?:est|es|é|è|is) (?:un |une |una |um |uma |een )?(?:journaliste|chroniqueu\S+|"
            rf"correspondant\S*|periodista|columnista|corresponsal|"
            rf"redactora?|jornalista|colunista|repórter|giornalista|redacteur|columnist|verslaggever)\b.*",
            r"(?:periodista|giornalista|journaliste|jornalista|redactora?|dziennikar(?:z|ka)|novinar(?:ka)?) (?:de|"
            r"di|du|à|en|do|"
            r"da|del|della|especializad[oa]|con|spécialisé|diplômé|com|"
            r"laureata?) [^.]{3,}(?:\.[^.]*){0,3}|"
            r"(?:licenciad[oa]|graduad[oa]|nacid[oa]|formad[oa]|laureat[oa]|diplômée?) (?:en|em|in|de|d')[^.]{2,}"
            r"(?:periodis|jornalis|giornalis|journalis|comunica|redac)\p{L}*[^.]*(?:\.[^.]*){0,3}|"
            r"la redacción de [^.]{2,} está formada .{4,}",
            rf"{NAME} (?:er|är|on|ir|yra) (?:en |ein |ett )?(?:[\p{{L}}-]+ )?(?:\p{{L}}*journalist|\p{{L}}*redaktør|"
            rf"\p{{L}}*redaktör|\p{{L}}*korrespondent|skribent|forfatter|författare|kommentator|krönikör|blaðamaður|"
            rf"toimittaja|ajakirjanik|žurnālists?|žurnalistas)\b.*",
            r"(?:über den autor|om journalisten|om artikelförfattaren|kirjoittajasta|um höfundinn|autorist|par autoru|"
            r"apie autorių|(?:alle|weitere) (?:artikel|beiträge) (?:des autors|der autorin|von diesem autor)|"
            r"mehr von diesem autor|mehr (?:artikel )?von dieser autorin)",
            r"(?:about the (?:author|writer)s?|über d(?:en|ie) autor(?::?in(?:nen)?|en)?|"
            r"à propos de l'auteur|sobre (?:el autor|la autora|o autor|a autora)|"
            r"sull'autore|over de auteur|om forfatteren|om skribenten|об авторе|yazar hakkında|关于作者|"
            r"著者プロフィール)",
            r"(?:write to|email|contact|kontakt|contacto|contact de auteur)[: ]+[^.]*\S+@\S+.*",
            accepts=names_no_day,
            longest=450,
            behind=BIOGRAPHY,
        ),
        junk=(
            "Journaliste spécialisé dans les ports et les phares, il vit sur un bateau.",
            "Ada Holm is the author of three novels and a fellow at the Ellery Institute.",
            "Anna Brandt schreibt für den Hafenboten. Sie lebt auf einem Boot.",
            "Marthe Odier est journaliste au Courrier du port.",
            "Marta Olmedo es periodista y vive en el puerto.",
            "Sobre a autora",
            "Periodista de El Correo del Puerto con 8 años de experiencia en temas de mar.",
            "Kontakt: anna@hafenbote.example",
            "Ada Holm er journalist og bor ved havnen.",
            "Mehr von diesem Autor",
        ),
        keep=(
            "Nina Holt is a reporter for the Post, where she covers courts; on Friday she was shot.",
            "Ada Holm is a fishmonger on the quay.",
            "Ada Holm er kaptajn på færgen.",
            "Marta Olmedo es la capitana del barco que salió el martes.",
        ),
    ),
    Rule(
        id="people/uncased_name",
        why="Two or three words of a script without capitals, beside the date above the story, are the writer's name.",
        kind="byline",
        where=Where.HEAD,
        in_company=True,
        pattern=line_that(
            r"[\x{5d0}-\x{5ea}'\"]{2,10}(?: [\x{5d0}-\x{5ea}'\"]{2,10}){1,2}",
            r"[\x{620}-\x{6d3}]{2,12}(?: [\x{620}-\x{6d3}]{2,12}){1,2}",
            r"[\x{900}-\x{97f}]{2,14}(?: [\x{900}-\x{97f}]{2,14}){1,2}",
            r"[\x{4e00}-\x{9fff}]{2,4}|[\x{ac00}-\x{d7a3}]{3,4}",
            accepts=names_no_section,
        ),
        junk=("حسن الهواري\n14 مارس 2024", "陳海生\n2024年3月14日", "אלון כהן\n14.03.2024"),
        keep=("حسن الهواري", "陳海生"),
    ),
)
