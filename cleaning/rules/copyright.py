"""Copyright lines, agency footers and the legal links at the foot of a page."""

import re

from .rule import ANY_LENGTH, Rule, Where, line_that
from .speech import tells_no_event

_LEGAL = (
    r"(?:terms(?: (?:of (?:use|service)|and conditions|& conditions))?|privacy(?: (?:policy|notice|settings|"
    r"center))?|cookies?(?: (?:policy|settings|preferences))?|contact(?: us)?|"
    r"about(?: us)?|advertise(?: with us)?|accessibility|sitemap|site map|imprint|legal notice|"
    r"do not sell my (?:personal )?info(?:rmation)?|careers|help|faq|rss|jobs|"
    r"impressum|datenschutz(?:erklärung|einstellungen)?|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|"
    r"cookie-einstellungen|barrierefreiheit|"
    r"(?:impressum & )?offenlegung|privatsphäre(?:-einstellungen)?|verträge hier kündigen|abo kündigen|abo & service|"
    r"netiquette|werben|e-paper|stellenmarkt|immobilienmarkt|traueranzeigen|trauer|hilfe|widerruf|jugendschutz|"
    r"om os|om oss|kontakta? oss?|kontakt os|kundeservice|kundservice|personvern(?:erklæring)?|personuppgiftspolicy|"
    r"cookiepolicy|privatlivspolitik|cookie- og privatlivspolitik|handelsbetingelser|brukervilkår|annonsere|annoncer|"
    r"tietosuoja(?:seloste)?|käyttöehdot|evästeet|yhteystiedot|asiakaspalvelu|um okkur|hafa samband|"
    r"küpsised(?: ja privaatsus)?|privaatsus|kasutustingimused|kontaktid|sīkdatnes|privātuma politika|"
    r"lietošanas noteikumi|kontakti|slapukai|privatumo politika|naudojimo taisyklės|kontaktai|klantenservice|"
    r"adverteren|vacatures|colofon|"
    r"mentions légales|politique de confidentialité|cgu|cgv|aviso legal|política de (?:privacidad|privacidade|"
    r"cookies)|términos y condiciones|contacto|quiénes somos|"
    r"termos de uso|contato|fale conosco|nous contacter|contactez-nous|condizioni d'uso|note legali|chi siamo|contatti|"
    r"algemene voorwaarden|privacybeleid|over ons|"
    r"пользовательское соглашение|политика конфиденциальности|контакты|реклама|о проекте|о редакции|"
    r"künye|iletişim|gizlilik politikası|hakkımızda|kullanım koşulları|اتصل بنا|من نحن|سياسة الخصوصية|شروط الاستخدام|"
    r"conditions générales(?: d'utilisation)?|données personnelles|qui sommes-nous|publicité|política de privacidad|"
    r"términos(?: y "
    r"condiciones)?|publicidad|política de privacidade|termos e condições|anuncie|privacy|informativa privacy|"
    r"pubblicità|"
    r"politica de confidențialitate|termeni și condiții|despre noi|όροι χρήσης|επικοινωνία|πολιτική απορρήτου|"
    r"regulamin|"
    r"polityka prywatności|o nas|reklama|podmínky užití|ochrana (?:osobních|osobných) údajů?|kontakty|inzerce|"
    r"impresszum|"
    r"adatvédelem|médiaajánlat|uvjeti korištenja|uslovi korišćenja|politika privatnosti|politika zasebnosti|"
    r"pogoji uporabe|"
    r"oglašavanje|oglaševanje|marketing|impresum|o nama|общи условия|поверителност|за нас|за реклама|контакт|"
    r"お問い合わせ|利用規約|プライバシーポリシー|会社概要|关于我们|联系我们|隐私政策|用户协议)"
)
# What heads the last part of many a guide, too.
_CROSSHEADS = ("faq", "help")

_MARK = re.compile(r"(?i)[©℗]|\(c\) ?(?:19|20)\d\d|\bcopyright\b")


def _claims_or_tells_nothing(line: str) -> bool:
    """Whether a line bears the mark of a copyright, as captions do, or tells nothing that somebody said or did."""
    return _MARK.search(line) is not None or tells_no_event(line)


RULES = (
    Rule(
        id="copyright/line",
        why="The outlet or the agency says that the text is its property.",
        kind="copyright",
        pattern=line_that(
            r"[\s|*-]*(?:copyright|©|℗)[\s©:,]*(?:\(c\) ?)?(?:by )?(?:the )?(?:19|20)\d{2}\b.*",
            r"[\s|*-]*(?:©|℗|copyright (?:©|\(c\))) ?[^!?]{2,}",
            r"[^.!?]*(?:©|\(c\)) ?(?:19|20)\d{2}.*",
            r"(?:.*[.,|-] ?)?all rights reserved(?: ?[.,;|!*-].*| to [^.]{2,}\.?)?",
            r"(?:.*[.|-] ?)?(?:this|all|any|these|no part of (?:this|the)|the) (?:material|contents?|site|"
            r"website|text|articles?|report|story|information)\b[^.]* (?:may|can|"
            r"must)(?: ?not)? be (?:published|reproduced|copied|republished)[^.]{0,20}(?:broadcast|distributed|"
            r"rewritten|redistributed|transmitted|used without|published|without (?:the )?(?:prior|express|"
            r"written))\b.*",
            r"(?:.*[.,|-] ?)?(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
            r"reservados todos los derechos|todos os direitos reservados|tutti i diritti riservati|"
            r"alle rechten voorbehouden|все права защищены|tüm hakları saklıdır|wszystkie prawa zastrzeżone|"
            r"جميع الحقوق محفوظة|版权所有|無断転載(?:を|は)?(?:固く|禁|厳禁|不可|お断り|$).{0,20}|"
            r"禁转载|未经授权.{0,4}(?:不得|严禁|禁止|"
            r"请勿).{0,20})\.?.*",
            r"(?:.*[.,|-] ?)?(?:alle rettigheder (?:forbeholdes|forbeholdt)|alle rettigheter(?: forbeholdt)?|"
            r"med ensamrätt|kaikki oikeudet pidätetään|öll réttindi áskilin|(?:allur )?réttur áskilinn|kõik õigused "
            r"(?:kaitstud|reserveeritud)|visas tiesības (?:aizsargātas|paturētas)|visos teisės saugomos|"
            r"all rechter reservéiert)\.?.*",
            r"(?:op alle (?:verhalen|artikelen|teksten) van .{2,} rust|niets uit deze (?:uitgave|publicatie) mag|"
            r"wil je (?:tekst|een (?:tekst|artikel)) overnemen|innholdet er (?:vernet|beskyttet) (?:av|etter)|"
            r"(?:kopiering|citering|mångfaldigande|gjengivelse|gengivelse) (?:av|af|er|är|uden|uten|"
            r"utan)\b.{2,}(?:tillåt|"
            r"tilladt|tillatt|forbud|medgivande|samtykke|källan)|draudžiama (?:kopijuoti|platinti|naudoti)|"
            r"kopēšana vai pārpublicēšana|nutzung ausschließlich für den privaten|nachdruckrechte|"
            r"(?:jede )?(?:weiterverarbeitung|weiterverwendung|wiederveröffentlichung|vervielfältigung|"
            r"weiterverbreitung)"
            r"[^.]{2,}(?:nicht gestattet|untersagt|nur mit|verboten|(?:schriftliche[rn]?|vorherige[rn]?|"
            r"ausdrückliche[rn]?|redaktion|verlags?|quellen\p{L}+|artikel\p{L}*|inhalt\p{L}*|texte\p{L}*)[^.]*"
            r"(?:erlaubnis|genehmigung)))\b.*",
            r"(?:reproduction|republication|redistribution) (?:of .{2,} )?(?:without .{2,} )?(?:(?:is|"
            r"are) (?:\p{L}+ ){0,2}|"
            r"in whole or in part .*)(?:prohibited|forbidden|permission)\b.*",
            r"no (?:part|portion) of (?:this|the|our) (?:story|article|content|site|website|publication|material|"
            r"report|text|page|"
            r"photos?|newspaper)\b[^\"]* (?:may|can) be (?:re)?(?:produced|published|"
            r"printed|used|copied)"
            r"\b[^\"]*|(?:copying|reproduction|republication|republishing)(?: (?:or|"
            r"and) \p{L}+)?(?: of (?:this|these|any|our|all|the (?:contents?|materials?|"
            r"texts?|articles?|site|photos?|images?|stor(?:y|ies)|whole)|articles?|contents?|materials?|"
            r"texts?)\b[^.]*)? "
            r"(?:is )?(?:strictly )?(?:prohibited|forbidden)\b[^\"]*|this (?:work|article|"
            r"story) is (?:licen[sc]ed|published|"
            r"made available) under a creative commons\b.*",
            r"特别声明：.{4,}|<?저작권자.*|무단 ?전재.*|版权声明：.{2,}|"
            r"o autor da mensagem [^.]*(?:responsável|responsabilidade).*|os comentários [^.]*(?:leitor|"
            r"usuári|utilizador|dos autores|de seus autores|publicad|postad|exclusiva|inteira|não representam)[^.]*"
            r"(?:responsabilidade|responsável|não representam|opinião).*|"
            r"yasal uyarı ?:.{4,}|"
            r"(?:.*[.-] )?(?:wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|"
            r"autorské práva vyhradené|"
            r"minden jog fenntartva|sva prava (?:pridržana|zadržana)|vse pravice pridržane|всички права запазени|"
            r"сва права задржана|"
            r"сите права се задржани|toate drepturile rezervate|τα πνευματικ[άα] δικαι[ώω]ματα|"
            r"με επιφ[ύυ]λαξη .{4,}|tots els drets "
            r"reservats|të gjitha të drejtat e rezervuara)\.?.*|"
            r"(?:dalsze rozpowszechnianie|kopiowanie) (?:artykułu|treści|materiału).{4,}|"
            r"materiał chroniony prawem autorskim.*|"
            r"toute reproduction (?:même partielle |totale ou partielle )?(?:est )?interdite.*|"
            r"(?:jakékoli|akékoľvek) (?:užití|použitie|šíření)[^.]* (?:obsah|text|článk|část|čast|materiál|zpravodaj|"
            r"spravodaj|publikac|fotograf|souhlas|súhlas).*|(?:zabranjeno|nije dozvoljeno|"
            r"dozvoljeno) (?:je )?"
            r"(?:prenošenje|preuzimanje|kopiranje).{4,}|"
            r"(?:reproduction interdite|prohibida (?:su|la) reproducción|proibida a reprodução|"
            r"riproduzione riservata|nachdruck (?:verboten|nur mit)).*",
            r"при (?:цитировании|использовании|перепечатке|копировании)[^.!?]*(?:ссылк|гиперссылк|"
            r"(?:материал|текст|контент|публикаци|стат|информаци|новост|сайт|содержан)[^.!?]*разрешени).*|"
            r"(?:полная )?перепечатка[^.!?]*(?:запрещ|ссылк|разреш).*|"
            r"усі права захищен[оі].*|передрук[^.!?]*(?:заборонен|посилан).*|[^.!?]*(?:izinsiz|"
            r"kaynak gösterilmeden)[^.!?]*(?:alıntı|kopyala|kullanıla|yayınlana|yayımlana|çoğaltıla)[^.!?]*maz.*|"
            r"(?:كل |"
            r"جميع )?حقوق (?:النشر|الطبع|النشر والطبع) ?(?:محفوظة|©).*|כל הזכויות שמורות.*|"
            r"تمام حقوق[^.!؟]*(?:محفوظ|متعلق).*|جملہ حقوق.*|सर्वाधिकार सुरक्षित.*|"
            r"সর্বস্বত্ব.*|dilarang (?:keras )?(?:mengambil|mengutip|menyalin|memperbanyak|mengcopy) (?:dan |"
            r"atau |konten|isi|sebagian|berita).*|hak cipta[^.]{0,12}(?:dilindungi|terpelihara|©).*|"
            r"bản quyền (?:thuộc|©).*|สงวนลิขสิทธิ์.*|(?:版权|版權)(?:作品|聲明|声明|歸|"
            r"归)?[^。「」]*(?:转载|轉載|侵权|必究|禁止).*|[^「」]*(?:未经|未經|非經|"
            r"非经)[^。「」]{0,24}(?:授权|授權|许可|許可|同意)[^。「」]*(?:不得|严禁|嚴禁|禁止|请勿|請勿|勿|"
            r"必究|追究)[^。「」]*(?:转载|轉載|使用|複製|复制|刊載).*|"
            r"[^「」]*(?:未经|未經|非經|非经)[^。「」]{0,24}(?:授权|授權|许可|許可|同意)[^。「」]*(?:转载|轉載|"
            r"使用|複製|复制|刊載)[^。「」]*(?:必究|追究|违者|違者|侵权|禁止).*|"
            r"(?:記事|写真|画像|コンテンツ|著作権)[^。「」]*(?:(?:転載|複製)[^。「」]*(?:禁|ません|ください|下さい|"
            r"断り|許可|問い合わせ)|帰属)[^。「」]*[。]?|"
            r"\*?재판매 및 db 금지|无断转载|無斷轉載.{0,20}",
            hint=r"ссылк|разрешени|перепечатк|усі права|передрук|izinsiz|kaynak gösterilmeden|حقوق|הזכויות שמורות|"
            r"सर्वाधिकार|"
            r"সর্বস্বত্ব|dilarang|hak cipta|bản quyền|สงวนลิขสิทธิ์|"
            r"版权|版權|未经|未經|非經|非经|転載|複製|著作権|재판매|無斷轉載|"
            r"copyright|©|℗|\(c\)|all rights reserved|(?:may|can|must)(?: not)? be (?:published|reproduced|copied|"
            r"republished)|creative commons|^no (?:part|portion) of |^(?:copying|republishing) |alle rechte|"
            r"tous droits|derechos|direitos|diritti|все права|hakları saklıdır|"
            r"alle rettigh|med ensamrätt|kaikki oikeudet|réttur áskil|réttindi áskil|kõik õigused|visas tiesības|visos "
            r"teisės|"
            r"all rechter|rust (?:uiteraard )?copyright|op alle |niets uit deze|wil je |innholdet er |kopiering|"
            r"citering|"
            r"mångfaldigande|gjengivelse|gengivelse|draudžiama|kopēšana|nutzung ausschließlich|nachdruckrechte|"
            r"weiterver|"
            r"wiederveröffentlichung|vervielfältigung|"
            r"特别声明|저작권자|무단 ?전재|版权声明|autor da mensagem|os comentários|yasal uyarı|"
            r"wszelkie prawa|práva vyhra|jog fenntartva|prava (?:pridržana|zadržana)|pravice pridržane|"
            r"права (?:запазени|задржана)|"
            r"права се задржани|drepturile rezervate|δικαι[ώω]ματα|επιφ[ύυ]λαξη|drets reservats|drejtat e rezervuara|"
            r"rozpowszechnianie|kopiowanie|prawem autorskim|toute reproduction|jakékoli |akékoľvek |zabranjeno|"
            r"dozvoljeno|"
            r"wszystkie prawa|جميع الحقوق|版权所有|無断転載|禁转载|未经授权|(?:reproduction|republication|"
            r"redistribution) |prohibida|proibida|riproduzione|nachdruck",
            accepts=_claims_or_tells_nothing,
            longest=ANY_LENGTH,
        ),
        junk=(
            "The quays of Port Ellery on Monday, after the crews had come back © 2024 MPA",
            "Copyright © 2024 Harbour Courier. All rights reserved.",
            "© 2024 MPA",
            "This material may not be published, broadcast, rewritten or redistributed.",
            "All rights reserved",
            "No part of this story or photos can be reproduced without permission.",
            "Copying or reproduction prohibited without written consent",
            "This work is licensed under a Creative Commons licence.",
            "Alle Rechte vorbehalten.",
            "Alle rettigheder forbeholdes.",
            "Kõik õigused kaitstud",
            "Op alle verhalen van De Havenbode rust uiteraard copyright.",
            "Tous droits réservés",
            "Todos los derechos reservados",
            "Todos os direitos reservados",
            "Riproduzione riservata",
            "Все права защищены",
            "版权所有",
            "При использовании материалов ссылка на источник обязательна",
            "Усі права захищено",
            "כל הזכויות שמורות",
            "Dilarang keras mengambil konten tanpa izin tertulis",
            "本文版權所有，非經授權，不得轉載。",
            "未经书面授权，严禁转载",
            "Toute reproduction interdite",
            "Autorské práva vyhradené",
            "Sva prava pridržana.",
            "Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone.",
        ),
        keep=(
            "The information must not be published or broadcast before the verdict, Judge Amory ordered on Thursday.",
            "Reproduction of the rhinos is slow, and hunting them has been prohibited since 1961.",
            "Vervielfältigung von Schlüsseln ohne Erlaubnis des Vermieters ist nach dem Urteil kein Kündigungsgrund.",
            "При использовании пиротехники без разрешения властей грозит штраф до тридцати тысяч рублей.",
            "Mahkeme, izinsiz yayınlanan fotoğraflar nedeniyle gazeteyi tazminata mahkûm etti.",
            "Jakékoli šíření nepravdivých zpráv o volbách bude od května trestné.",
            "该公司未经用户同意使用其照片做广告，周三被罚款五百万元。",
            "写真家は、作品40点を無断で図録に転載したとして美術館を著作権侵害で訴えた。",
            "Copyright law changed in 2019, and the song is now free to sing.",
            "All rights reserved for the crown",
            "No part of the harbour can be used by night.",
            "Reproduction of the herring is slow.",
            "The song may not be sung in public without the widow's leave, the court held.",
            "(c) In 2019 the harbour office signed the lease.",
            "Copyright law in 2019 was another matter.",
            "The names may not be published without leave of the court, the judge said.",
            "При использовании маяка ссылаются на карты порта.",
            "版权法于2019年修改。",
            "The label had sold the song to three film companies within a year of the singer's death, and none of "
            "them had asked the family. The first two paid late, and the third has not paid at all, though its film "
            "has run in every harbour from Saltby to Port Amber since the spring. All rights reserved, the lawyer "
            "told the court, and read the contract aloud.",
            "Dilarang mengutip, kata hakim kepada wartawan.",
        ),
    ),
    Rule(
        id="copyright/legal_links",
        why="The row of legal links at the foot of the page.",
        kind="copyright",
        where=Where.EDGES,
        pattern=line_that(rf"{_LEGAL}(?:[\s|,•·/-]+{_LEGAL})+"),
        junk=(
            "Terms of use | Privacy policy",
            "Impressum | Datenschutz",
            "Mentions légales | Contact",
            "利用規約 | お問い合わせ",
        ),
        keep=("Privacy policy divides the council", "Help, the keeper wrote."),
    ),
    Rule(
        id="copyright/legal_link",
        why="A legal link alone on its line, below the story.",
        kind="copyright",
        where=Where.TAIL,
        pattern=line_that(
            rf"{_LEGAL}(?: (?:and|und|et|y|e|en) {_LEGAL})?", accepts=lambda line: line.casefold() not in _CROSSHEADS
        ),
        junk=(
            "Privacy Policy",
            "Terms of Use and Privacy Policy",
            "Datenschutz",
            "Privatlivspolitik",
            "Küpsised ja privaatsus",
            "Aviso legal",
            "Note legali",
            "Nous contacter",
            "Fale conosco",
            "О проекте",
            "Kullanım koşulları",
            "اتصل بنا",
            "利用規約",
            "会社概要",
            "隐私政策",
        ),
        keep=("Privacy matters", "Jobs at the harbour", "FAQ", "О проекте моста спорят", "من نحن في السوق"),
    ),
    Rule(
        id="copyright/agency_footer",
        why="The footer says from which agency the text was taken, and that it was not edited.",
        kind="copyright",
        where=Where.TAIL,
        pattern=line_that(
            r"\(?(?:this|the above) (?:story|article|report|text|content) (?:has been|was|is) (?:auto-generated|"
            r"generated|sourced|syndicated|first published|originally published|republished|"
            r"produced|provided|automatically)\b.*",
            r"\(?(?:except for the headline, )?(?:this|the above) (?:story|article|report|content) (?:has|was) not "
            r"been "
            r"(?:edited|created|written)\b.*",
            r"\(?(?:a version of )?this (?:story|article|report|column|post|interview|essay|piece|content) "
            r"(?:(?:originally|first) )?(?:appeared|appears|ran|was featured)(?: (?:originally|first))? (?:in|on|at) "
            r".{2,}",
            r"\(?(?:originally|first) (?:published|posted|appeared) (?:as|in|on|at|by) [^,]{2,}|read the original "
            r"(?:article|story|post)(?: (?:on|at) .{2,})?\.?",
            r"comments expressed here do not reflect\b.*|(?:the )?opinions expressed by .{2,} are their own\.?",
            r"\(?(?:includes|incorporating|contains) (?:inputs?|files?|reporting|information|material|"
            r"additional (?:reporting|information)) (?:from|by) .{2,}",
            r"\(?(?:except for the headline|with the exception of the headline), this (?:story|article|"
            r"report)\b.*",
            r"(?:dieser (?:text|artikel|beitrag) (?:erschien|ist erschienen)|diese meldung (?:wurde|ist teil)|"
            r"dieses thema im programm|über dieses thema berichtet(?:e)?)\b.{2,}",
            r"(?:the views|the opinions|opinions|views)(?: and opinions)? expressed\b.{2,}",
            longest=480,
        ),
        junk=(
            "This article was originally published in the Harbour Courier.",
            "(Includes material from MPA)",
            "(This story has not been edited by Courier staff and is published from a syndicated feed)",
            "A version of this article appears in print on page 3.",
            "This article first appeared in the Harbour Courier",
            "Originally published as Crews return to the quays",
            "Read the original article on Harbour Courier",
            "Except for the headline, this story has not been edited by our staff and is published from a "
            "syndicated feed.",
            "Dieser Text erschien zuerst im Hafenboten.",
            "The views expressed are those of the author.",
        ),
        keep=(
            "This story is told in every tavern of the harbour.",
            "This story first ran through the harbour on Monday, and nobody believed it.",
            "The article first appeared in 1998, and its author has been silent since.",
            "First published in 1954, the novel sold forty thousand copies in a week.",
        ),
    ),
    Rule(
        id="copyright/funded",
        why="The outlet says who pays for its coverage, and that it alone answers for it.",
        kind="note",
        where=Where.EDGES,
        pattern=line_that(
            r"(?:the )?(?-i:[A-Z])[\p{L} .&'-]+(?: receives| is supported by|'s [\p{L} ]{3,} is (?:supported|"
            r"made "
            r"possible)| coverage at [\p{L} ]{2,} is made possible)\b.{2,}\b(?:foundations?|grants?|donors?|"
            r"donations|"
            r"funders?|philanthrop\w+)\b.*",
            r".*is solely responsible for (?:all|this|its|the) content\.?",
            hint=r"foundations?|grants?|donors?|donations|funders?|philanthrop|is solely responsible for",
        ),
        junk=(
            "The Courier receives support from several private foundations. It is solely responsible for all content.",
        ),
        keep=("The museum receives support from the city, and from nobody else.",),
    ),
)
