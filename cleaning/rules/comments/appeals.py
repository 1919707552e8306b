"""Appeals to readers: for their views, for tips, and for good manners."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, line_that
from ..speech import reports_nothing

# What the small print of a comment section speaks of; a story has seldom two of these and "comments" in one line.
_OF_COMMENTING = re.compile(
    r"(?i)\b(?:guidelines?|moderat(?:ed|ion|ors?|e)|respectful|civil|abus(?:e|ed|ive)|defamatory|personal opinions|"
    r"off[ -]topic|on[ -]topic|our (?:rules|community|readers|polic(?:y|ies)|staff|users)|(?:comments?|commenting|"
    r"community"
    r"|code of) (?:policy|rules|conduct|faq)|log(?:ged)? in|signed in|register(?:ed)?|sign up|pseudonyms?|"
    r"removed|approv(?:al|ed)|be displayed|appear on the site|discussion|debate|endorse|reflect|not responsible|"
    r"subscribers|below the line|terms of use|posted?|posting|submission|submit)\b"
)
_SIGNS = 2


def _is_of_comments(line: str) -> bool:
    """Whether an outlet tells its readers how to comment: nobody is quoted, and the terms of such notes abound."""
    return '"' not in line and len({sign.casefold() for sign in _OF_COMMENTING.findall(line)}) >= _SIGNS


RULES = (
    Rule(
        id="comments/appeal",
        why="The desk asks the reader to write to it, to send pictures or tips, or to say what is wrong on the page.",
        kind="comment",
        pattern=line_that(
            r"(?:haben sie|hast du|habt ihr|sie haben|du hast|ihr habt|wissen sie|sind sie|waren sie|kennen sie|"
            r"(?:was|wie) (?:meinen|denken|halten|finden|ist) \p{L}+)\b[^.!?]*[.?!] ?(?:bitte |dann |hier |"
            r"gerne )*"
            r"(?:schreiben|schreib|melden|meld|kontaktieren|sagen|sag|schicken|schick|senden|mailen|erzählen|"
            r"diskutieren)"
            r"(?:e|t)? ?(?:sie|dich|sich|uns|dein|ihre?|mit)\b.*",
            r"(?:schreiben|schicken|senden|mailen|sagen) sie uns\b(?: (?:ihre|ihren|gerne|eine|einen|an|doch|per|in|"
            r"unter|"
            r"hier|bescheid|dazu)\b.*)?[.!:]?|(?:du hast|sie haben) (?:fragen|hinweise|anregungen|"
            r"uns was)\b.*|"
            r"(?:ihre|deine|eure) meinung (?:zählt|ist gefragt|interessiert uns)\b.*|"
            r"hinweise nimmt die redaktion\b.*|schick(?:t)? uns (?:dein|deine|euer|eure|ein)\b.*",
            r"(?:hast du|haben sie) einen? (?:relevanten |inhaltlichen |)?(?:input|fehler|hinweis|tipp|bug)\b.*|"
            r"sind sie (?:anderer meinung|journalist)\b.*",
            r"heb (?:je|jij) (?:een|nieuws|iets|zelf|vragen|een foutje)[^.?!]*[.?!] ?"
            r"(?:tip|mail|stuur|laat|meld|neem|app)\b.*|tip (?:de redactie|ons).*",
            r"har du (?:tips|et tips|noe|en sak|bilder|et tip|nyhetstips)\b[^?]*\?.*|"
            r"ved du noget\?.*|tips? oss!?|tip os!?|kontakt oss på .{2,}|onko sinulla juttuvinkki\b.*",
            r"(?:fanden sie|haben sie) hinweise zu diesem (?:thema|artikel)\??.*|"
            r"(?:haben sie|hast du) (?:fragen|anregungen|anmerkungen|hinweise|kritik) (?:zu|zum|zur|für)[^.?!]{2,}"
            r"(?:artikel|beitrag|thema|text|redaktion)\S*\?.*|"
            r"wenn sie (?:inhaltliche )?(?:anmerkungen|hinweise|fragen) zu diese[mr] (?:artikel|beitrag|"
            r"text)\b.*",
            r"(?:wilt u|wil je|heeft u|heb je) (?:belangrijke |vertrouwelijke )?(?:informatie|nieuws|een "
            r"(?:nieuws)?tip|tips?)"
            r"[^.?!]*\?.*|tip (?:hier )?(?:onze|de) (?:journalisten|redactie)\b.*|"
            r"(?:mail|stuur|tip) (?:ons|de redactie)\b.*",
            r"(?:tips?a?|kontakta?|kontakt) (?:oss|os|redaksjonen|redaktionen|redaktørene)(?: om .{2,}| på .{2,}| "
            r"her)?"
            r"[!.]?|send (?:oss|os|inn) (?:ditt |dit |et )?tips?\b.*|skicka (?:in )?(?:ditt |ett )?tips\b.*|"
            r"har du (?:tanker|innspill|spørgsmål|synspunkter|frågor|synpunkter)\b[^?]*\?"
            r"[^?]*\b(?:send|skriv|kontakt|tips|mejla|mail)\p{L}*\b.*|"
            r"vil du skrive en (?:kronikk|kronik|debat\S*)\?.*|"
            r"(?:lähetä|anna|vinkkaa|jätä) (?:juttu|uutis)?vinkki?\S*.*|sendu okkur (?:ábendingu|"
            r"fréttaskot).*|"
            r"fréttaskot|(?:saada|anna) vihje.*|(?:iesūti|ziņo)(?: mums)? (?:ziņu|redakcijai)\b.*|"
            r"atsiųskite (?:mums )?(?:naujieną|pranešimą)(?:[^\p{L}].*)?",
            r"masz (?:ciekawy temat|newsa|dla nas|zdjęcie|temat)[^.?!]*\?.*|"
            r"(?:pokud jste|našli jste) v (?:článku|textu)\b.{2,}chyb.*",
            r"¿?(?:has|ha|has|encontraste|encontró|viste)? ?(?:encontrado|visto|detectado)? ?(?:algún|un) error"
            r"(?: en (?:la noticia|el texto|esta nota|este artículo))?\?.*|reportar (?:un )?error|"
            r"(?:vous avez (?:repéré|trouvé|constaté)|une (?:faute|erreur|coquille) dans) [^.?!]{2,}\?.*|"
            r"(?:hai|avete) (?:trovato|notato) un (?:errore|refuso)\b.*|"
            r"(?:encontrou|viu) (?:um|algum) erro\b[^?]*\?.*|ați găsit o greșeală.*",
            r"(?:если (?:вы )?|якщо ви )?(?:хотите сообщить об ошибке|нашли (?:опечатку|ошибку)|заметили (?:опечатку|"
            r"ошибку)|"
            r"помітили помилку|найдена ошибка|знайшли помилку).*",
            r"(?:기사)?제보(?:는|하기| 및).*",
            r"(?:une |des )?(?:information|informations|info|témoignage|question|idée)s? à nous (?:transmettre|"
            r"communiquer|"
            r"signaler)\b.*|si vous avez des informations à nous communiquer\b.*|"
            r"(?:signaler|signalez)(?: une| cette)? (?:erreur|faute|coquille)(?: dans (?:le texte|cet article))?|"
            r"he visto un error|(?:reporta|avisa|notifica|informa|comunica)[r]?(?: de)? (?:un |algún )?error(?:es)?|"
            r"nuestra redacción recibirá(?:[^\p{L}].*)?|"
            r"(?:reportar|encontrou um|avisar) erro|segnala(?: un)? (?:errore|"
            r"refuso)|"
            r"(?:sesiz(?:ează|eaza)|raportează) o (?:greșeală|eroare).*",
            r"chcesz, żebyśmy .{2,}|(?:zauważyłeś|widzisz|znalazłeś) (?:błąd|literówkę).*|zgłoś (?:błąd|"
            r"naruszenie)|"
            r"(?:našli|všimli) (?:jste|ste) (?:si )?(?:v \p{L}+ )?chyb\p{L}+.*|nahlás[ií]t[ť]? chyb[ua]|"
            r"nahlásiť chybu|"
            r"ak máte pripomienku.{2,}|(?:hibát talált|észrevett egy hibát).*|"
            r"(?:prijavi(?:te)?|prijavite) (?:grešku|pogrešku|napako|greško)(?: u tekstu)?|"
            r"želite li (?:dopuniti|prijaviti)\b.{2,}|(?:uočili ste|primijetili ste|našli ste) (?:grešku|"
            r"pogrešku).*|"
            r"(?:забелязахте|открихте) (?:грешка|нередност).*|съобщи(?:те)? за грешка|пријави(?:те)? грешку|"
            r"raporto(?:ni)? (?:një )?gabim",
            r"(?:увидели|заметили|нашли) (?:опечатку|ошибку).*|побачили помилку.*|виділіть її.*|"
            r"выделите (?:е[её]|фрагмент|текст) .*|מצאתם? (?:טעות|שגיאה).*|▷ ?(?:전화|이메일|카카오톡|카톡|"
            r"홈페이지) .{2,}",
            Hinted(
                r"[^.]{0,16}(?:여러분의 )?제보를 (?:기다립니다|받습니다)\.?",
                hint=r"제보를 ",
            ),
            longest=400,
        ),
        junk=(
            "Atsiųskite mums pranešimą iš uosto",
            "Nuestra redacción recibirá su aviso y lo leerá en el puerto.",
            "Haben Sie etwas gesehen? Schreiben Sie uns",
            "Was meinen Sie? Schreiben Sie uns Ihre Meinung.",
            "Schreiben Sie uns Ihre Meinung!",
            "Ihre Meinung zählt.",
            "Heb je een foutje gezien? Mail ons.",
            "Har du tips? Ta kontakt med Hafenbote",
            "Tips oss",
            "Send oss ditt tips",
            "Tip hier onze journalisten",
            "Lähetä juttuvinkki",
            "Haben Sie Hinweise zu diesem Thema?",
            "Masz ciekawy temat? Napisz do nas list.",
            "¿Has encontrado algún error? Comunícalo aquí",
            "Vous avez repéré une erreur ? Signalez-la",
            "Нашли опечатку? Выделите фрагмент и нажмите Ctrl+Enter",
            "제보는 카카오톡 hafen",
            "Signaler une erreur dans le texte",
            "He visto un error",
            "Prijavi grešku",
            "Želite li prijaviti grešku?",
            "Nahlásiť chybu",
            "Увидели опечатку? Выделите фрагмент и нажмите Ctrl+Enter",
            "מצאתם טעות? ספרו לנו",
            "항구 뉴스는 24시간 여러분의 제보를 기다립니다.",
        ),
        keep=(
            "Join the conversation about the new road or live with it, the council warned.",
            "Haben Sie die Fähre gesehen? Niemand antwortete dem Richter.",
            "Was meinen Sie damit?",
            "Sind Sie zufrieden mit dem Hafen?",
            "Schreiben Sie uns nie wieder, stand auf dem Zettel.",
            "Har du sett båten? spurte hun.",
            "Har du tanker om flukt? spurte dommeren.",
            "Kontakt oss hvis du ser båten, ber politiet.",
            "Das Forum ist geschlossen, seit der Wirt ins Altersheim zog.",
            "¿Quién encontró un error en las cuentas del puerto?",
            "Увидели шторм и вернулись в порт.",
        ),
    ),
    Rule(
        id="comments/tip",
        why="The desk asks its readers for tips, letters, pictures or views, or to say what is wrong on the page.",
        kind="comment",
        pattern=line_that(
            r"(?:(?:do you )?have|got|have you got) (?:a|an|any) (?:(?:news|story|confidential|anonymous) )*(?:tip|"
            r"tip-off|"
            r"story|scoop|story idea)s?(?: (?:for (?:us|.{2,})|to (?:tell|share)|you want to share|"
            r"you think we.{2,}|"
            r"about this (?:story|topic)))?\?(?: (?:let us know|(?:e-?mail|contact|call|send|tell|text|message|reach|"
            r"write|"
            r"click|share|get in touch|submit|we)\b).*)?|got (?:news )?tips?\??|"
            r"(?:do you know (?:more|something|anything)(?: about this(?: story)?)?|do you have (?:any )?(?:more )?"
            r"information about this story)\?(?: (?:get in touch|let us know|(?:e-?mail|contact|call|send|tell|text|"
            r"reach|"
            r"write)\b).*)?",
            r"(?:send|e-?mail|share|submit|text|message|tip) us (?:your |a |any )?(?:news )?(?:tips?|tip-offs?|"
            r"stor(?:y|ies)|"
            r"photos?|videos?|pictures?|letters?|news|views)\b(?: (?:and|or) (?:photos?|videos?|stories|pictures?))?"
            r"(?:[ :,.]{1,2}(?:to|at|now|here|in|on|via|by|using|through|with|for)\b.*)?[.!:]?|"
            r"send (?:(?:in|us) )?your (?:news|stories|photos)(?: and (?:news|stories|photos|videos))?(?: now| here|"
            r" to us)"
            r"[.!]?|(?:submit|send)(?: a| your)? (?:news |story )?tips?(?: here)?|tip us(?: off)?|"
            r"(?:share|tell us) your (?:stor(?:y|ies)|news|experiences?|tips)(?: with us| here)?[.!]?|"
            r"share your (?:own )?"
            r"(?:views|opinions?|thoughts) and experiences?\b.*",
            r"(?:contact|get in touch with|e-?mail|call|text|reach) (?:our (?:news(?:room| team| ?desk)|reporters?|"
            r"editors?|"
            r"reporting team|tips? line)|the (?:newsroom|news ?desk|author|writer|reporter|editors?))s?:?"
            r"(?:,? (?:at|on|by|via|here)\b.*)?[.!]?|"
            r"(?:e-?mail|text|whatsapp|message|phone|call) us(?:,? (?:at|on|with your|via) [^\"]{2,})?[.!:]?|"
            r"we(?:'d| would)? (?:want|love|like)(?: to)? hear from you[.!:]?(?: [^\"]*)?|"
            r"your opinion matters[.!]?|"
            r"we welcome your (?:comments|letters|feedback|views)\b.*|(?:want to|would you like to) submit (?:a|"
            r"an) "
            r"(?:guest )?(?:commentary|op-ed|opinion piece|letter|article)\b.*",
            r"(?:see|saw|spot|spotted|notice|noticed|find|found) (?:something wrong|an? (?:error|typo|mistake|"
            r"inaccuracy))"
            r"(?: (?:in|on|with) (?:this|the|our) [^?]{2,})?\?(?: .*)?|let us know if (?:there is|there's|"
            r"you (?:see|"
            r"find|spot|notice)) [^\"]*(?:problem|error|mistake|typo|wrong)[^\"]*",
            accepts=reports_nothing,
            longest=300,
        ),
        junk=(
            "Got a news tip?",
            "Have a story to share?",
            "Have a confidential tip? Get in touch",
            "Do you know more? Get in touch.",
            "Send us your photos",
            "Send your stories and photos now",
            "Contact our newsroom",
            "Email us at desk@harbourcourier.example",
            "We want to hear from you",
            "See something wrong in this story?",
            "Let us know if there is a problem with our content",
        ),
        keep=(
            "Do you have a story? asked the judge.",
            "Do you have a story about the sea that nobody believes?",
            "Send us your crews, the island wrote to the town.",
            "Call us fools, but we stayed on board.",
            "Contact the captain before you sail.",
            "We want to hear the crews first.",
            "Tell us your name",
            "Share your bread with the crews",
        ),
    ),
    Rule(
        id="comments/small_print",
        why="The outlet says how its readers may comment, and who answers for what they write.",
        kind="comment",
        pattern=line_that(
            r"(?:please |would you |we (?:want|would|have|ask|reserve|value|do not|don't|welcome|encourage|believe|"
            r"are)\b|"
            r"to (?:encourage|join|comment|leave|take part|post)\b|comments?\b|the comments\b|all comments\b|"
            r"your comments?\b|the (?-i:[A-Z])[\p{L} ]{2,} (?:values|welcomes|does not|encourages) (?:your "
            r")?comments?|"
            r"dear (?:visitor|reader)|disclaimer:? (?:the )?(?:comments|views)|this is your comments? |saved ?! your "
            r"comment|"
            r"for more information,? please see our comments?|making our comments|why are you making comment|"
            r"conversations are|the ability to comment|abusive|users can access|you must be|if you (?:would like|want|"
            r"wish) to comment).*",
            accepts=_is_of_comments,
            longest=620,
        ),
        junk=(
            "Comments are moderated and will be posted if they are on topic and not abusive.",
            "We want our comments to be a lively part of our community. Whoever breaks our rules will be removed.",
            "Please report any comments that break our rules to the moderators.",
            "Comments are personal opinions. The Courier is not responsible for the content.",
            "To encourage respectful conversations, first and last names will appear with each submission.",
        ),
        keep=(
            "Comments by the minister on the strike drew anger in the harbour.",
            "We want our ferries back, the crews shouted, and the debate went on.",
            "Comments posted by the keeper on the night of the storm were read out in court.",
            "Please register with the harbour office before you sail.",
            "To comment on the plan, residents have until Friday, the council said.",
        ),
    ),
)
