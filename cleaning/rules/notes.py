"""Notes of the desk on its own text: updates, editor's notes."""

from __future__ import annotations

import re

from .rule import ANY_LENGTH, Hinted, Rule, Where, line_that
from .speech import reports_nothing

_CORRECTS = re.compile(
    r"(?i)\b(?:updated|correct(?:s|ed|ion|ly)|incorrect(?:ly)?|clarif\w+|amended|misstated|misspelled|misidentified|"
    r"(?:earlier|previous|original) version|korrigier\w+|berichtig\w+|frühere\w* (?:version|fassung)|corrig\w+|"
    r"version précédente|mise? à jour|correg\w+|actualizad[oa]|versión (?:anterior|previa)|atualizad[oa]|"
    r"versão anterior|versione precedente|aggiornat[oa]|gecorrigeerd|eerdere versie|rettet|rättad|"
    r"tidligere versjon|tidigare version|исправлен\w*|уточнен\w*|düzelt\w+|güncellen\w+)\b|更正|訂正|修正"
)


def _corrects_nothing(line: str) -> bool:
    """Whether a note does not say what was wrong with the text, or what was added to it: a correction is news."""
    return _CORRECTS.search(line) is None


# Laws have articles, which parliaments amend and courts apply; and no page has a note of the last century.
_OF_A_LAW = re.compile(
    r"(?i)\b(?:1[0-8]\d\d|19[0-8]\d|parliament\w*|congress|constitution\w*|senate|courts?|parlaments?|bundestags?|"
    r"bundesrats?|verfassung\w*|grundgesetz\w*|parlement|sénat|tribunal\w*|constitution|congreso|parlamento|senado|"
    r"constitución|congresso|constituição|costituzione|tribunale|grondwet|rechter|парламент\w*|дум\w+|riksdag\w*|"
    r"stortinget|folketinget)\b"
)


def _of_no_law(line: str) -> bool:
    """Whether a note speaks of an article of the paper, and not of one of a law."""
    return _OF_A_LAW.search(line) is None


RULES = (
    Rule(
        id="notes/updated",
        why="The desk says that it changed the story; it adds nothing to it.",
        kind="note",
        pattern=line_that(
            r"[^\p{L}\p{N}]*(?:this|the) (?:is a developing story|(?:breaking )?(?:news )?(?:story|article|post)"
            r"(?: and (?:its )?headline)? (?:has|have|was|were|is|will) (?:being |be |been )?updated)\b.*",
            r"[^\p{L}\p{N}]*this (?:breaking )?(?:news )?(?:story|article|post)(?: and (?:its )?headline)?"
            r" (?:has|have|was|were|is|will) (?:being |be |been )?(?:amended|corrected|edited|revised|clarified|"
            r"modified)\b.*",
            # Reports, pages and headlines are in the news, too.
            r"[^\p{L}\p{N}]*(?:this|the) (?:breaking )?(?:news )?(?:report|headline|page|version|piece|copy|story|"
            r"article|post)(?: and (?:its )?headline)? (?:has|have|was|were|is|will) (?:being |be |been )?(?:updated|"
            r"amended|corrected|edited|revised|"
            r"clarified|modified)(?:[.!]|,? (?:to (?:include|add|reflect|clarify|correct|remove|show|say|make|note|"
            r"state|fix|indicate|update|better|more)|with|throughout|for (?:clarity|length|style)|at \d|on \d|"
            r"on \p{L}+ \d|regularly|"
            r"as )\b.*)?",
            r"[^\p{L}\p{N}]*(?:an earlier|a previous|the original|earlier) versions? of (?:this (?:story|article|"
            r"report|post|headline|column|piece|review|caption|page)|the (?:story|article|post|headline|column|"
            r"caption)) (?:mis|incorrect|wrong|contain|includ|said|stat|gave|nam|did|was|were|had|omitt|refer|us|carr|"
            r"suggest|report|identif|list|describ|on|in|that|which|attribut|quot|claim|call|spell|cit|and|also|"
            r"publish|appear|featur|show|impl|indicat|has|have|for|from|failed|reversed|mixed|conflated|put|did|"
            r"overstat|understat|inaccurat|erroneous|noted|rendered|transposed|confused|linked|stated).{2,}",
            r"[^\p{L}\p{N}]*this (?:is a )?(?:breaking|developing)(?: news)?(?: story| item)?\b.*(?:updat|"
            r"refresh|check back|follow)\w*.*",
            r"[^\p{L}\p{N}]*this is a (?:developing|breaking news) story\.?",
            r"(?:this (?:live ?blog|live coverage|live feed|live page|blog)|our live (?:coverage|blog|updates|"
            r"reporting)|"
            r"live (?:updates|coverage)) (?:is|has|have|are) (?:now |been )*(?:closed|ended|over|finished|concluded|"
            r"paused)\b"
            r".*|follow our live (?:blog|coverage|updates)(?: here| below)?[.:]?|more to (?:come|follow)[. …]*|"
            r"(?:show|view|load|see) (?:new|latest|\d+ new) updates?|show key events only|auto-?(?:update|refresh)|"
            r"this article went live on\b.{4,}",
            r"this (?:article|story|post|page) (?:is|was published) (?:more than|over) (?:\d+|an?|one|two|three|five|"
            r"ten) "
            r"(?:year|month|week|day)s? (?:old|ago)\b.*",
            r"[^\p{L}\p{N}]*(?:please )?(?:check back|refresh this page|more to follow|more details to follow|"
            r"details to follow|more soon)\b.*",
            r"[^\p{L}\p{N}]*dieser (?:artikel|text|beitrag) (?:wurde|wird) (?:.*)?(?:aktualisiert|korrigiert|"
            r"ergänzt|überarbeitet|laufend).*",
            r"[^\p{L}\p{N}]*in einer (?:früheren|vorherigen|ersten|älteren) (?:version|fassung) (?:(?:dieses|"
            r"des) (?:artikels|textes|beitrags|berichts|interviews|kommentars|videos|podcasts|liveblogs|tickers|"
            r"newsletters|stücks|posts|porträts)|(?:dieser|der) (?:meldung|geschichte|nachricht|reportage|"
            r"kolumne))\b.{2,}",
            r"[^\p{L}\p{N}]*cet article a été (?:mis à jour|modifié|corrigé).*",
            r"[^\p{L}\p{N}]*(?:este artículo|esta noticia|esta nota) (?:ha sido|fue) (?:actualizad|corregid|"
            r"modificad).*",
            r"[^\p{L}\p{N}]*(?:esta (?:reportagem|matéria|notícia)|este artigo) foi (?:atualizad|corrigid).*",
            r"[^\p{L}\p{N}]*(?:questo articolo|la notizia) è stat[oa] (?:aggiornat|corrett|modificat).*",
            r"[^\p{L}\p{N}]*(?:dit artikel|dit bericht) (?:is|werd|wordt) (?:.{0,20})?(?:bijgewerkt|aangepast|"
            r"gecorrigeerd|aangevuld).*",
            r"[^\p{L}\p{N}]*(?:artiklen|artikkelen|artikeln|saken|texten|teksten|historien|nyheden|nyheten) (?:er|är|"
            r"har|blir|ble|"
            r"blev|bliver|oppdateres|opdateres|uppdateras)(?: (?:blevet|blitt|senest|sist))? ?(?:opdateret|oppdatert|"
            r"uppdatera[dt]s?)?"
            r"(?: (?:kl\.?|med|den|i|efter|etter)\b.*)?\.?",
            r"[^\p{L}\p{N}]*(?:artiklen|artikkelen|artikeln|saken|denne artikkelen) (?:er|är) (?:mer|mere|över|over|"
            r"äldre) "
            r"(?:enn|end|än) [^.]{2,} (?:gammel|gammal|gamal)\.?|(?:juttu|artikkeli) on yli .{2,20} vanha\.?|"
            r"(?:dieser|der) (?:artikel|text|beitrag) ist (?:älter als|mehr als|schon über) .{2,}(?: alt)?\.?",
            r"[^\p{L}\p{N}]*(?:juttua|artikkelia|uutista) (?:on )?(?:päivitetty|täydennetty|päivitetään|"
            r"täydennetään)\b.*|"
            r"[^\p{L}\p{N}]*fréttin (?:hefur verið|verður|var) uppfærð(?:[ .,].*)?|"
            r"[^\p{L}\p{N}]*(?:lugu|artiklit|uudist) (?:on )?(?:täiendatud|uuendatud|täiendatakse|"
            r"uuendatakse)\b.*|"
            r"[^\p{L}\p{N}]*(?:raksts|ziņa|teksts) (?:ir |tiek |tika )?(?:papildināt|atjaunināt|atjaunot)[sa]\b.*|"
            r"[^\p{L}\p{N}]*(?:straipsnis|tekstas|naujiena|informacija) (?:yra |buvo )?(?:papildyt|atnaujint|pildom|"
            r"atnaujinam)[aos]+\b"
            r".*|(?:weitere|mehr) (?:informationen|infos|details) (?:folgen|in kürze)\.?|mehr in kürze\.?",
            r"[^\p{L}\p{N}]*(?:новость|материал|текст) (?:(?:обновля|дополня)ется.*|(?:обновлен|дополнен)\w?"
            r"(?:[.,:]?| (?:в|до) \d.*| \d.*| (?:комментари|информаци|подробност|данны|цитат|новы|слова|с учётом).*))",
            accepts=_of_no_law,
            longest=200,
        ),
        junk=(
            "This story and its headline have been updated with new details from the harbour.",
            "This story has been updated to include a statement from the harbour office.",
            "An earlier version of this article misspelt the name of the lighthouse keeper.",
            "This is a developing story. Please check back for updates.",
            "This article is more than 3 years old",
            "This is a breaking news story.",
            "This live blog is now closed.",
            "More to come...",
            "Dieser Artikel wurde am 3. März um eine Stellungnahme des Hafens ergänzt.",
            "Cet article a été mis à jour à 18h.",
            "Este artículo ha sido actualizado con la respuesta del puerto.",
            "Esta reportagem foi atualizada às 18h.",
            "Questo articolo è stato aggiornato alle 18.",
            "Dit artikel is bijgewerkt om 18.00 uur.",
            "Artiklen er opdateret kl. 14.20 med kommentar fra havnen.",
            "Artikkelen er mer enn ett år gammel.",
            "Juttua päivitetty klo 14.20.",
            "Fréttin hefur verið uppfærð.",
            "Straipsnis papildytas",
            "Новость дополняется",
        ),
        keep=(
            "The story was edited in Cairo, printed in Malta and banned in both places within a week.",
            "The report was amended by the council before the engineers had seen it.",
            "In einer früheren Fassung des Vertrags fehlte der Hafen.",
            "Cet article a été modifié par le Parlement en 2004.",
            "Текст дополнен картами, которые смотритель нашёл на чердаке.",
            "This story has been told in Port Ellery for two hundred years.",
            '"This is a developing story" was the line that the old editor struck out wherever he found it.',
            "The law was updated in 2019 to include ferries and other ships.",
            "Saken er etterforsket i ni år.",
            "Saken er ikke over, sa fyrvokteren.",
            "An earlier version of the plan had two bridges.",
            "More to come from the harbour office",
        ),
    ),
    Rule(
        id="notes/no_advice",
        why="The outlet says that its text is no advice, or what its writer owns; it says nothing of the event.",
        kind="note",
        pattern=line_that(
            r"(?:disclaimer:? )?(?:this|these|the|our|any|all|nothing|please note)\b[^\"]*\b(?:is not|are not|"
            r"not|does not"
            r"|do not|should not|nor|cannot|never)\b[^\"]*\b(?:financial|investment|legal|medical|professional|"
            r"tax|"
            r"trading|betting)(?:,? (?:and|or|financial|investment|legal|medical|professional|tax|trading))* "
            r"(?:advice|recommendations?)\b[^\"]*|(?:this is )?not (?:financial|investment|legal|"
            r"medical) advice[.!]?",
            r"(?:disclaimer:? )?(?:this|these|the|our|any|all|for)\b[^\"]*\b(?:general )?(?:informational|"
            r"information|"
            r"educational|entertainment)(?:,? (?:and|or) [\p{L}]+)? purposes only\b[^\"]*",
            r"past performance is (?:not|no) (?:an? |necessarily )?(?:guarantee|indicat\w+|reliable)\b[^\"]*",
            r"(?:the )?(?:author|writer)s? (?:does not|do not|doesn't) (?:own|hold|have)\b[^\"]*\b(?:shares|"
            r"positions?|"
            r"stocks?|securities|crypto\p{L}*)\b[^\"]*|[^\"]{2,} (?:has|have) (?:no )?positions? in (?:any|and "
            r"recommends|the (?:stocks?|companies|shares))\b[^\"]{2,}|(?:quotes?|data|prices) (?:are |"
            r"is )?delayed\b[^\"]*|market data "
            r"(?:provided|supplied|powered|delayed) by\b.{2,}",
            accepts=reports_nothing,
            hint=r"advice|recommendations?|purposes only|past performance|(?:does|do)(?: not|n't) (?:own|hold|have)|"
            r" positions? in |^(?:quotes?|data|prices) (?:are |is )?delayed|^market data ",
            longest=ANY_LENGTH,
        ),
        junk=(
            "This is not financial advice.",
            "This article does not constitute financial advice.",
            "The content is for informational purposes only.",
            "The author has no position in any of the stocks mentioned.",
            "Quotes delayed at least 15 minutes.",
        ),
        keep=(
            "This is not legal advice, the judge told the crews, and it is not medical advice either.",
            "The keeper does not own the light.",
            "The town has no position in the dispute.",
            "All lamps are for decoration, not for navigation.",
        ),
    ),
    Rule(
        id="notes/end_mark",
        why="The mark that agencies set below a text.",
        kind="note",
        where=Where.TAIL,
        pattern=line_that(
            r"[(\[](?-i:END|ENDS|End|Ends|end|ends)[)\]]|[-*#]+ ?(?:ends?|30) ?[-*#]+|(?-i:ENDS|ENDITEM|Enditem)"
        ),
        junk=("(END)", "-30-", "ENDS", "- ends -"),
        keep=("End", "30"),
    ),
    Rule(
        id="notes/broadcast",
        why="When and where the outlet broadcasts on the subject, or that a machine made the summary.",
        kind="note",
        pattern=line_that(
            r"(?:über )?dieses thema (?:im programm ?:?|(?:berichtet(?:e)?|sendet(?:e)?) ?:).*",
            r"(?:sendung|sendedatum|sendehinweis): .{3,}\d{1,2}[.:]\d{2}.{0,20}",
            r"(?:veröffentlicht )?in der gedruckten ausgabe\b.*|diesen artikel finden sie auch in\b.*|"
            r"wichtiger hinweis: dieser artikel enthält nur allgemeine hinweise\b.*|"
            r"hinweis auf interessenkonflikte:?.*|der vorstand und mehrheitsinhaber der herausgeberin\b.*|"
            r"wenn sie auf diesen artikel .*verlinken möchten\b.*|"
            r"(?:dieser|der) (?:artikel|text|beitrag) (?:wurde|ist) (?:mit ?hilfe|mit der hilfe|mit unterstützung|"
            r"unter "
            r"verwendung|automatisch|teilweise|maschinell)\b[^.]*(?:ki\b|künstlich|maschinell|übersetz|"
            r"automatisch|"
            r"generier|erstellt)\S*.*|"
            r"(?:resumen|résumé|riassunto|resumo) (?:generado|généré|generato|gerado) (?:por|par|da|"
            r"com) (?:l')?(?:la )?ia|"
            r"(?:esta nota|este artículo|este texto) (?:ha sido|fue) (?:redactad|escrit|"
            r"elaborad)\S+ [^.]*inteligencia "
            r"artificial.*|die zusammenfassung von \S+-ki",
            r"(?:diese|die) zusammenfassung wurde .*(?:künstlich|ki|automatisch)\S*\b.*|"
            r"(?:this|the) (?:summary|article|text|translation) (?:was|has been|is) (?:automatically )?(?:generated|"
            r"created|"
            r"produced|translated) (?:by|with|using) (?:ai|artificial intelligence|a machine|generative ai)\b.*|"
            r"(?:this |the )?(?:summary|text|article|audio|translation) is ai[- ]generated\b.*|"
            r"this is (?:an? )?(?:ai|automatically|machine)[- ]generated (?:summar|transl|text)\w*\b.*|"
            r"(?:this summary was )?generated (?:by|with|using) ai\.?|"
            r"(?:ce|cet) (?:résumé|article) a été (?:généré|traduit) par .{2,}(?:\bia|"
            r"intelligence artificielle)\b.*|"
            r"(?:este|esta|este) (?:contenido|nota|artículo|noticia) (?:ha sido|fue) (?:generad|cread|"
            r"elaborad)[oa] (?:con|por) .*"
            r"(?:\bia\b|inteligencia artificial).*|resumen generado (?:con|por) .{4,}|résumé généré .{4,}|"
            r"ce texte (?:ou une partie de ce texte )?a été (?:produit|généré|traduit|écrit|rédigé) (?:avec|"
            r"par) .*(?:\bia\b|intelligence artificielle|machine|automatique|logiciel).*|"
            r"seguimos criterios de ética .{4,}|(?:questo|il) (?:testo|riassunto|articolo) è stato (?:generato|"
            r"creato|tradotto) "
            r"(?:con|da) .*(?:\bia\b|intelligenza artificiale).*|artykuł (?:powstał|został) .*(?:\bai\b|"
            r"sztucznej inteligencji).*|ce texte fait partie de (?:notre section .{2,}|"
            r"la section (?-i:\p{Lu})[^.]{2,})|"
            r"(?:publicad[oa]|publié|pubblicato) (?:en|em|dans|su) (?-i:\p{Lu})[\p{Lu}\p{L} ]{1,20},? (?:de|du|del|"
            r"la|edição)\b.{4,}",
            r"(?:este|esta) (?:resumen|texto|traducción|resumo|tradução) (?:ha sido|fue|foi) (?:generad|traducid|gerad|"
            r"traduzid)[oa] .{2,}(?:\bia|inteligencia artificial|inteligência artificial)\b.*",
        ),
        junk=(
            "Dieses Thema im Programm:",
            "Über dieses Thema berichtet: Hafenfunk im Radio am 26.08.2024 um 06:00 Uhr.",
            "Diese Zusammenfassung wurde künstlich erzeugt.",
            "Dieser Artikel wurde mithilfe maschineller Unterstützung erstellt und von der Redaktion geprüft.",
            "Dieser Text wurde mit Hilfe von Künstlicher Intelligenz erstellt.",
            "Veröffentlicht in der gedruckten Ausgabe des Hafenboten vom Sa, 15. März 2025:",
            "Esta nota ha sido redactada con ayuda de inteligencia artificial.",
            "This summary was generated by AI and checked by our editors.",
            "This summary is AI-generated, and may have errors.",
            "Ce résumé a été généré par une IA.",
            "Este resumen ha sido generado por IA.",
            "Este resumo foi gerado por IA.",
            "Este contenido ha sido generado con inteligencia artificial",
            "Ce texte fait partie de notre section Culture.",
        ),
        keep=(
            "Über dieses Thema berichtete die Zeitung schon 1998 nicht gern, sagte der Wärter, und er lachte.",
            "The article was written by a machine, the union says.",
            "Artykuł został opublikowany w „Kurierze”, a minister zapowiedział proces.",
            "Este artículo fue creado por el Congreso en 1931 para proteger la provincia.",
            "Ce texte a été écrit par l'historienne Marthe Odier en 1941, et publié après la guerre.",
            "Questo testo è stato tradotto da una giovane studiosa siciliana nel 1954.",
            "Ce texte fait partie de la section la plus controversée de la loi.",
        ),
    ),
    Rule(
        id="notes/labelled",
        why="A note of the editors on how the text came about; a correction stays, for it says what is true.",
        kind="note",
        where=Where.EDGES,
        pattern=line_that(
            r"[^\p{L}\p{N}]*(?:editor(?:'?s|s')?(?: |-)notes?|"
            r"ed\.? note|note from the editors?|editorial note|author's note|publisher's note|disclaimers?|"
            r"disclosure|"
            r"note to (?:readers|editors)|transparency notice) ?(?:\([^)]{2,}\)|"
            r",? (?-i:\p{L})[^:]{2,})?[:|] ?.{3,}",
            r"[^\p{L}\p{N}]*(?:anmerkung der redaktion|anm\. d\. red\.?|"
            r"transparenzhinweis|hinweis der redaktion) ?[:|-] ?.{3,}",
            r"(?:(?:der|dieser|dieses|diese) (?:artikel|text|beitrag|interview|nachricht|stück) (?:ist |wurde |"
            r"stammt )|"
            r"(?:der (?:artikel|text|beitrag)|das interview) erschien )[^.]*(?:zuerst|erstmals|gesendet|ausgabe|"
            r"kooperation|englisch|heft|programm)\b.*|"
            r"dieser artikel erscheint in kooperation mit.*|in (?:kooperation|zusammenarbeit) mit(?: .{2,})?|"
            r"informationen zum leihgerät: .{10,}|"
            r"article original publié sur \S+|unsere redaktion (?:hat|wählt|empfiehlt)\b.*",
            r"[^\p{L}\p{N}]*(?:redaktion(?:ens|el|ell)? (?:note|kommentar|bemærkning|anmerkung)|redaksjone(?:ns|ll) "
            r"(?:kommentar|"
            r"merknad|note)|toimituksen (?:huomautus|huomio)|toimetuse märkus|redakcijas piezīme|redakcijos pastaba|"
            r"naschrift(?: (?:van de )?redactie)?|noot van de redactie|red\. anm\.?|athugasemd ritstjórnar) ?[:|-] "
            r"?.{3,}",
            r"(?:dette|det här|detta|her) (?:er|är) (?:en|et|ett) (?:kronikk|kronik|krönika|debattinnlegg|debatinnlegg|"
            r"debatindlæg|"
            r"debattartikel|leder|ledare|kommentar|meningsinnlegg|meninger|analyse|analys|recension|anmeldelse|"
            r"åsiktstext|"
            r"opinionstext|blog|klumme|gästkrönika|insändare)\b.*|"
            r"(?:meninger|åsikterna|åsikter|holdninger|synspunkter|synspunkterne|de åsikter)[^.]*(?:for "
            r"skribentens|"
            r"skribentens eg|skribenten\b|forfatterens eg|skribentens regning)[^.]*\.?|"
            r"(?:skribenten|skribenterna) svarar för [^.]{2,}\.?|dette (?:indlæg|er) (?:er )?(?:alene )?udtryk for "
            r".{2,}|"
            r"kirjoitus (?:on|edustaa) kirjoittajan .{2,}|"
            r"(?:der|dieser) (?:beitrag|kommentar|text|gastbeitrag) gibt (?:nicht notwendigerweise |ausschließlich |"
            r"allein )*die (?:"
            r"persönliche )?meinung\b.{2,}|(?:die )?kommentare? im forum geben\b.{2,}",
            r"[^.]{2,} (?:er tilmeldt pressenævnet|redigeres etter vær varsom|arbe(?:i|j)der etter vær varsom|"
            r"følger (?:de )?presseetiske|tar (?:det )?fulle? redaktøransvar)\b.*|vill du veta mer om hur "
            r".{2,} "
            r"(?:bedriver|arbetar)\b.*|informationen dazu, wann und wie wir berichten\b.*|"
            r"informationen dazu, wie wir (?:arbeiten|berichten)\b.*",
            r"[^\p{L}\p{N}]*(?:note de la rédaction|ndlr|note de l'éditeur) ?[:|-] ?.{3,}",
            r"[^\p{L}\p{N}]*(?:nota (?:de la redacción|del editor|da redação|do editor|della redazione|"
            r"di redazione)|noot van de redactie) ?[:|-] ?.{3,}",
            r"[^\p{L}\p{N}]*(?:примечание редакции|от редакции|editörün notu|编者按|编辑注) ?[:|-] ?.{3,}",
            r"(?:डिस्क्लेमर|अस्वीकरण|గమనిక|免责声明|免責聲明|风险提示|風險提示|"
            r"отказ от ответственности) ?[:|-].{3,}|"
            r"ڈسکلیمر ?:.{3,}",
            Hinted(
                r".*haber ajansı.*müdahalesi olmadan.*",
                hint=r"müdahalesi olmadan",
            ),
            accepts=_corrects_nothing,
        ),
        junk=(
            "Editor's note: The writer's brother works for the ferry company.",
            "Anmerkung der Redaktion: Wir haben den Namen des Hafenmeisters geändert.",
            "Dieser Artikel ist zuerst auf Englisch erschienen.",
            "Der Text erschien erstmals in der Ausgabe 12/2025.",
            "Note de la rédaction : le nom a été changé.",
            "Nota de la redacción: el nombre ha sido cambiado.",
            "Dette er en kronikk. Kronikken gir uttrykk for skribentens holdning.",
            "Meninger i teksten står for skribentens regning.",
            "Hafenposten er tilmeldt Pressenævnet",
            "Noot van de redactie: de naam is veranderd.",
            "От редакции: имя изменено.",
            "डिस्क्लेमर: यह लेख केवल सामान्य जानकारी के लिए है।",
            "免责声明：本文不构成投资建议。",
        ),
        keep=(
            "UPDATE: 7:19 p.m. The harbour office now says that the ferry will not sail before Friday.",
            "Update: Marta Oyelaran said in a statement that the crews had been told.",
            "Correction: An earlier count put the number of ferries at nine. It is seven.",
            "Korrektur: Es sind sieben Fähren, nicht neun.",
            "Errata: são sete barcos, não nove.",
            "Editor's note: This story was updated at 5:45 p.m. to include what the harbour office said.",
            "Editor's note: An earlier version of this article misstated the number of ferries.",
            "Anmerkung der Redaktion: In einer früheren Version hieß es, neun Fähren lägen fest. Es sind sieben.",
            "Исправление: паромов было семь, а не девять.",
            "更正：渡轮是七艘，不是九艘。",
            "Corrections officers walked out on Monday.",
            "Disclosure rules bind the council as well, the judge said.",
            "Corrections to the register take a year.",
            "Der Artikel ist ein Ärgernis, sagt der Hafenmeister.",
            "Dette er en dag for historiebøkene.",
        ),
    ),
)
