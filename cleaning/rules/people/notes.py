"""Contributor lines and notes on the author."""

from __future__ import annotations

from ..rule import ANY_LENGTH, Rule, Where, line_that
from ..speech import names_no_day
from ..words import AGENCY, AND, NAME, NAMES
from .words import BIOGRAPHY, ROLE

_CAPITAL = r"(?-i:\p{Lu}[\p{L}.'-]*)"
# Names and places in a row, and no verb: "Marta Oyelaran in Port Ellery, Jonas Wick and Ana Ruiz".
_PEOPLE = rf"{_CAPITAL}(?:[ ,&]+(?:(?:and|in|from|at|de|van|der|of|for|the) ){{0,2}}{_CAPITAL})*"
_HELP = (
    r"(?:additional |further |extra )?(?:and )?(?:reporting|files?|writing|inputs?|editing|research and writing|"
    r"additional research)"
)

RULES = (
    Rule(
        id="people/contributors",
        why="The line names those who helped with the report.",
        kind="byline",
        pattern=line_that(
            rf"[^\p{{L}}\p{{N}}]*(?:[\p{{L}}\p{{N}}.& ']{{2,}}'s? )?(?:{ROLE} )?{NAME}.*? (?:also )"
            rf"?contributed (?:to (?:this (?:report|story|article|post|piece|dispatch)|(?:the|this) reporting)|"
            rf"reporting|research|additional reporting)(?: (?:from|in) {_PEOPLE})?[.)]*",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:the )?(?:{AGENCY})|[\p{{L}}\p{{N}}.&']+(?: [\p{{L}}\p{{N}}.&']+){{0,4}}) "
            rf"(?:also )?contributed to this (?:report|story|article)\.?",
            rf"[^\p{{L}}\p{{N}}]*(?:the )?(?:{AGENCY}) contributed(?: reporting)?\.?|"
            rf"[^\p{{L}}\p{{N}}]*(?:some )?information (?:for this (?:article|story|report) (?:came )?)?from {_PEOPLE} "
            rf"(?:was used in "
            rf"(?:compiling )?this (?:report|story|article))?\.?|"
            rf"\(?(?:(?-i:[A-Z])[\p{{L}}\d.& /'-]+ )?with (?:{AGENCY})(?:(?:, | and )(?:{AGENCY}))*\)?|"
            rf"[^\p{{L}}\p{{N}}]*with (?:reports?|reporting|information|inputs|agency inputs) (?:from|by) {_PEOPLE}\.?|"
            rf"\(?with (?:agency |agencies' )?inputs(?: from agencies)?\)?|"
            rf"(?:text|video|words|photos|reported|edited) by:? {_PEOPLE}",
            rf"[^\p{{L}}\p{{N}}]*(?:with )?(?:{_HELP} (?:by|from):? {_PEOPLE}[;,.|& ]*)+[.)]*",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:with |additional )?(?:reporting|files|inputs|agency inputs)) (?:by|"
            rf"from):? (?:the )?(?:{AGENCY})(?:[^\p{{L}}].*)?",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:re)?writing|compiled|edited|edit|translated|translation|produced|"
            rf"reviewed) by:? {_PEOPLE}[.)]*",
            rf"[^\p{{L}}\p{{N}}]*{NAME}(?:{AND}{NAME})* (?:reported|contributed) from {_PEOPLE}\.?",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:(?:redaktionelle )?mitarbeit|redaktion|bearbeitung|mitwirkung|onlinefassung|"
            rf"protokoll|"
            rf"übersetzung|text) ?:|(?:(?:aus dem \p{{L}}+ )?übersetzt|editiert|beitrag) von:?) ?{NAME}[^.]*",
            rf"[^\p{{L}}\p{{N}}]*(?:das (?:interview|gespräch) führten?|(?:le )?propos (?:ont été )?recueillis par|"
            rf"aus [\p{{L}}-]+ berichte[nt]) {NAME}.*",
            rf"[^\p{{L}}\p{{N}}]*mit (?:material|informationen|inhalten|agenturmaterial) (?:von|der|des)\b"
            rf"[^.]*[ /](?:{AGENCY}|(?:nachrichten)?agentur(?:en)?)(?:[ ,/]+(?:und )?[\p{{L}}/]+){{0,6}}\.?",
            r"[^\p{L}\p{N}]*mit agenturmaterial[^.]*\.?",
            rf"[^\p{{L}}\p{{N}}]*(?:erstellt )?mit (?:material|informationen) (?:von|der|des) (?:{AGENCY}|spot on news)"
            rf"(?:[ ,/]+(?:und )?(?:{AGENCY}|spot on news))*\.?|"
            rf"mit (?:{AGENCY}|sport-informations-dienst)(?:[^\p{{L}}].{{0,20}})?",
            rf"[^\p{{L}}\p{{N}}]*(?:avec|con información de|con informaciones de|con|com informações d[eao]s?|com|"
            rf"con informazioni di|met informatie van) (?:(?:la |el |l'|le )?(?:agencias?|agências?|agences?|"
            rf"agenzie|{AGENCY})(?:[, ]+(?:y |et |e |and )?)?)+\)?\.?",
            rf"[^\p{{L}}\p{{N}}]*(?:avec|con información de|con informaciones de|com informações d[aeo]s?|"
            rf"con) {NAMES}\.?|"
            rf"[^\p{{L}}\p{{N}}]*(?:le |la |el |"
            rf"o )?(?-i:\p{{Lu}})[\p{{L}}.&'-]*(?: (?-i:\p{{Lu}})[\p{{L}}.&'-]*){{0,3}} "
            rf"(?:avec|con|com) (?:l'|la )?(?:{AGENCY}|agences?|agencias|agências|agenzie)\)?\.?",
            r"[^\p{L}\p{N}]*\(?(?:reportagem|edición|edição|redazione|редактор|编辑|責編|责编|记者|文/|"
            r"文:)(?: (?:de|por|"
            r"di))? ?[:/] ?.{2,}\)?",
            hint=r"contributed|information (?:from|for)|with (?:reports?|information|agency|inputs)|"
            rf"with (?:{AGENCY})|(?:text|video|words|photos|reported) by|(?:reporting|files?|writing|inputs?|editing|"
            rf"research|compiled|edited|edit|translated|"
            r"translation|produced|reviewed) (?:by|from)|reported from|(?:mitarbeit|redaktion|bearbeitung|"
            r"mitwirkung) ?:|^[^\p{L}\p{N}]*(?:(?:onlinefassung|protokoll|übersetzung|text) ?:|übersetzt von|"
            r"editiert von|beitrag von|"
            r"aus [\p{L}-]+ berichte|aus dem \p{L}+ übersetzt|das (?:interview|gespräch) führte)|"
            r"recueillis par|mit sport-informations|"
            r"mit (?:material|informationen|inhalten|agenturmaterial)|met informatie van|"
            r"^[^\p{L}\p{N}]*(?:avec|con|com) |"
            rf" (?:avec|con|com|et|y|s|z|și) (?:l'|la )?(?:{AGENCY}|agences?|agencias|agências|agenzie)\)?\.?$|"
            r"(?:reportagem|edición|edição|redazione|редактор|编辑|責編|责编|记者|文[/:])",
            longest=400,
        ),
        junk=(
            "MPA’s Marta Oyelaran, Jonas Wick and Ana Ruiz contributed to this report.",
            "The Associated Press contributed to this report.",
            "Additional reporting by Jonas Wick",
            "With reports from Jonas Wick and MPA",
            "Information from MPA's Jonas Wick was used in this report.",
            "(Harbour Courier with AFP and Reuters)",
            "Reporting by Marta Oyelaran; editing by Jonas Wick",
            "(Reporting by Marta Oyelaran in Port Ellery; Editing by Jonas Wick)",
            "Redaktion: Marta Oyelaran, Jan Visser",
            "Mit Material von dpa und AFP",
            "Con información de EFE",
            "Com informações da Reuters",
            "Com informações da Agência Brasil",
            "(avec AFP)",
            "Le Courrier avec AFP",
            "Con información de Marta Olmedo.",
        ),
        keep=(
            "Human error contributed to this disaster, the report found.",
            "Marta Oyelaran, a biologist, contributed to the report, which was read out on Monday.",
            "Research by Marta Oyelaran shows that the quay sinks by a finger a year.",
            "Translated by Ana Ruiz, the novel sold forty thousand copies in a week.",
            "Edición limitada",
            "Mit Informationen der Polizei gelang der Zugriff im Hafen am frühen Morgen.",
            "Reporting by the crews of faults had stopped a year before.",
            "Mit Informationen geizt der Hafen.",
            "Con el agua al cuello",
        ),
    ),
    Rule(
        id="people/about_author",
        why="A note below the story says who its author is.",
        kind="byline",
        where=Where.TAIL,
        pattern=line_that(
            rf"[^\p{{L}}\p{{N}}]*{NAME} is (?:a|an|the|[\p{{L}}' ]{{3,}}'s?) (?:[\p{{L}} ,-]* )?(?:writer|"
            rf"reporter|correspondent|editor|columnist|journalist|contributor|producer|"
            rf"blogger)\b[^.]* (?:for|at|based in|covering|who covers) .{{2,}}",
            rf"[^\p{{L}}\p{{N}}]*{NAME} (?:covers|writes about|reports on) .{{2,}} for .{{2,}}",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:you can )?(?:reach|contact|e-?mail|follow|write to)|"
            rf"get in touch with) (?:the (?:author|writer|reporter)|him|her|them|{NAME}|our .{{2,}}) (?:at|on|via|"
            rf"by)\b.{{3,}}",
            rf"[^\p{{L}}\p{{N}}]*{NAME} (?:can be reached|may be reached|is reachable|can be contacted) (?:at|by|on|"
            rf"via) .{{3,}}",
            rf"[^\p{{L}}\p{{N}}]*(?:mehr artikel von|alle artikel (?:von|des)|weitere artikel (?:von|des)|"
            rf"aktuelle artikel (?:von|des)|plus d'articles de|tous les articles de) (?:{NAME}|autors|der autorin)",
            rf"[^\p{{L}}\p{{N}}]*so erreichen sie (?:{NAME}|uns|die redaktion|den autor|die autorin)\b.*",
            rf"[^\p{{L}}\p{{N}}]*{NAME} ist (?:redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|reporter(?:in)?|"
            rf"freie[r]? journalist(?:in)?)\b.{{2,}}",
            r"[^\p{L}\p{N}]*(?:about the author|über (?:den autor|die autorin)|à propos de l'auteur|sobre el autor|"
            r"sobre o autor|sull'autore|over de auteur|об авторе)s?:?",
            rf"[^\p{{L}}\p{{N}}]*(?:you can )?(?:e-?mail|contact|follow|about|meet) {NAME}(?: here\b.*)?:?|"
            rf"{NAME}: ?\+?[\d() -]{{7,20}}[^\p{{L}}]{{0,3}}(?:or )?[\w.-]+@.{{4,}}",
            r"[^\p{L}\p{N}]*zur (?:autorin|person)|[^\p{L}\p{N}]*zum autor",
            r"[^\"]{8,}\b(?:his|her|their) (?:work|writing|stories|articles|essays|reporting) (?:has|have) (?:also "
            r")?"
            r"(?:appeared|been (?:published|featured)) in\b.{2,}",
            rf"{NAME} has (?:more than|over|nearly|almost|spent) [^.]{{2,}}\b(?:years?|decades?)\b[^.]*"
            rf"(?:journalis|reporting|covering|newsrooms?).*",
            r"(?:[\p{L}.-]+ )?[\w.-]+@[\w-]+(?:\.\w+)+|@\w{3,20}",
            r"[^\p{L}\p{N}]*(?:do you have|got|have you got) (?:a|any) (?:news )?(?:tips?|story|"
            r"information)\b.*",
            r"[^\p{L}\p{N}]*(?:for more stories like this|get in touch with our)\b.*",
            hint=r"writer|reporter|correspondent|editor|columnist|journalist|contributor|producer|blogger| (?:covers|"
            r"writes about|reports on) |reach|contact|e-?mail|follow|write to|get in touch with|"
            r" ist (?:redakteur|korrespondent|autor|freie)|about the author|"
            r"about |meet |: ?[(+]?\d|"
            r"über (?:den autor|die autorin)|à propos de l'auteur|sobre el autor|sobre o autor|"
            r"sull'autore|over de auteur|об авторе|zur (?:autorin|person)|zum autor| ha(?:s|ve) (?:also )?(?:appeared|"
            r"been (?:published|featured)) in|(?:decades?|years) (?:of experience|[^.]*journalis)|@|have you got|"
            r"do you have|got a|"
            r"for more stories like this|(?:mehr|alle|weitere|aktuelle) artikel (?:von|des)|"
            r"plus d'articles de|tous les articles de|so erreichen sie",
            accepts=names_no_day,
            longest=ANY_LENGTH,
            behind=BIOGRAPHY,
        ),
        junk=(
            "Marta Oyelaran is a reporter for the Harbour Courier, where she covers the ports.",
            "Marta Oyelaran can be reached at marta@harbourcourier.example",
            "About the author",
            "Ada is the harbour editor of the Courier. Her work has appeared in nine magazines.",
            "About Ada Holm",
            "You can email Ada Holm here, and read more of her articles here.",
            "Ada Holm: 206-555-0142 or aholm@harbourcourier.example. Ada Holm covers transport.",
            "Ada Holm has more than a decade of experience in journalism.",
            "Anna Brandt ist Redakteurin im Ressort Hafen.",
            "So erreichen Sie Anna Brandt:",
            "Sobre el autor",
        ),
        keep=(
            "Ivo Berg writes about football for the Evening Ledger, and on Sunday his daughter scored.",
            "Marta Oyelaran is a fishmonger on the quay.",
            "She can be reached only by boat.",
            "Follow Ada Holm through the harbour",
            "About the author of the letter nothing was known until Monday.",
        ),
    ),
)
