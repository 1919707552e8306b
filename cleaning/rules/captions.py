"""How captions of pictures are told: by the credit that ends them."""

from __future__ import annotations

from collections.abc import Sequence

import re2

from .rule import FOR_LINES, holding, in_any_line, lean

# Spelt as credits are: in news, a name in front of an agency is rare at the end of a line.
_CAPITAL = r"\p{Lu}[\p{L}\p{N}.'&-]*"
_NAME = rf"{_CAPITAL}(?: (?:(?:de|del|van|von|der|la|da|dos|al|bin) )?{_CAPITAL}){{1,4}}"
_PICTURES = (
    r"(?:Getty(?: Images?)?|GETTY(?: IMAGES?)?|IMAGO(?: images)?|Imago|imago(?: images)?|[Pp]icture[ -][Aa]lliance|"
    r"Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|Ritzau Scanpix|Scanpix|ZUMA(?: Press)?|Sipa(?: USA)?|"
    r"NurPhoto|Fotogramma|Photo News|PhotoNews|Unsplash|Pixabay|Pexels|stock\.adobe\.com|Adobe ?Stock|AP (?:Photo|"
    r"Images?)|"
    r"DREAMSTIME|Dreamstime|USATSI|Imagn(?: Images)?|IMAGN(?: IMAGES)?|SWNS|Newsquest|Freepik|Flickr|PA (?:Wire|"
    r"Images)|EPA(?:-EFE)?|NASA|Keystone|KEYSTONE|Europa Press|LaPresse|Depositphotos|WireImage)"
)
_AGENCY = (
    rf"(?:{_PICTURES}|AFP|AP|EFE|REUTERS|Reuters|dpa|DPA|PA|APA|ANSA|Ansa|LUSA|Lusa|NTB|TT|ANP|BELGA|Belga|PAP|ČTK|"
    r"Bloomberg|Xinhua|Anadolu(?: Agency)?|AA|DHA|IHA|TASS|ТАСС|РИА Новости|УНИАН|CP|The Canadian Press|"
    r"Canadian Press|"
    r"AAP|UPI|MPA|ddp|SID|sid|NTB scanpix|Lehtikuva|MTI|STA|Agência Brasil|Folhapress|Estadão Conteúdo)"
)
_LABEL = (
    r"(?:(?:[Aa]rchiv|[Ss]ymbol|[Aa]rkiv|[Aa]rchief)?[Ff]otos?|FOTO|[Pp]hotos?|PHOTO|[Pp]ictures?|[Ii]mages?|"
    r"CREDITS?|IMAGE|PICTURE|PHOTOGRAPH|"
    r"[Pp]ics?|"
    r"[Bb]ild(?:er|rechte|quelle)?|[Cc]redits?|(?:[Pp]hoto|[Ii]mage|[Pp]icture) [Cc]redit|[Pp]hotographs?|"
    r"[Ii]llustration|[Ii]mag(?:en|em)|[Cc]rédits?(?: photo)?|Ljósmynd|Kuva|Fot\.|Zdjęcie|Фото|Fotoğraf|"
    r"Foto's|Beeld|Grafik|"
    r"[Aa]rkivfoto|[Aa]rkivbilde?|Kuvat|Kuvitus|[Mm]ynd(?:ir)?|Pilt|Attēls|Bilde|Illustrasjon|Genre(?:foto|billede)|"
    r"Skærmbillede|Skjermdump|Skärmdump|"
    r"Montage|Снимка|Φωτογραφία|Φωτό?\.?|Fotografía|Foto N|Fotó|Kép|Zdroj|Izvor foto|Sursa foto|Źródło|Fonte foto|"
    r"Slika|Слика|[Cc]réditos?|Fotógraf[oa]|"
    r"Source)"
)
_OF = r"(?: ?[:/©]|,? (?:by|von|de|di|door|courtesy of|via)\b:?)"
_WHOSE = (
    rf"(?:X?@[\w.]+|\((?:[Aa]genc(?:y|ies)|{_CAPITAL}(?: {_CAPITAL}){{0,2}})\)|"
    rf"{_CAPITAL}|123[Rr][Ff]|dpa|imago|picture alliance|\(?{_AGENCY}\)?)"
)
_CREDITED = (
    rf"{_WHOSE}(?:[ ,/|&+-]{{1,3}}(?:(?:via|for|for the|de|van|von|der|la|and|und|y|et|für|des|och|og|ja) "
    rf")?(?:{_WHOSE}|"
    rf"\d{{4}})){{0,9}}(?: ?\([^()]{{2,40}}\))?"
)

# Pictures that do not show the event, as captions say.
_NOT_OF_THE_DAY = (
    r"(?:(?:[Pp]hoto|[Ii]mage|PHOTO) d'(?:illustration|archives?)|[Ii]llustration|[Ii]magen de archivo|"
    r"[Ff]oto (?:de archivo|d'archivio|di repertorio|ilustrativa|arhiva?|ilustracija)|[Ii]ustrativna|[Ii]llusztráció|"
    r"[Ii]lustračn[áé] (?:foto|snímka)|[Aa]rhivska fotografija|архив|[Ii]magen ilustrativa|[Aa]rchive?s?|[Aa]rchivo|"
    r"[Ii]mmagine di repertorio|"
    r"[Ii]magem (?:de arquivo|ilustrativa)|[Kk]uvituskuva|[Zz]djęcie ilustracyjne|[Ii]lustrační (?:foto|snímek)|"
    r"[Ii]lustrasi|[Rr]epresentational image|иллюстративное фото|архивное фото)"
)

_ENDS = (
    # Lithuanian, Dutch and Finnish captions; the outlet before or behind the photographer.
    r"[.!?|/] ?[^.!?|/]{2,45} nuotr\.?",
    rf"[.!?)] Beeld {_CREDITED}",
    r"[.!?] (?:Kuva|Foto|Bild|Mynd): ?(?:[Ll]ukijan kuva|[Pp]rivat\p{L}*|[Ll]äsarbild|[Ll]eser\p{Ll}+)",
    rf"[.!?] [\w-]+\.(?:is|no|se|dk|fi|lt|lv|ee|de|at|ch|nl)/{_NAME}",
    rf"\s{_NAME} ?/ ?(?:{_CAPITAL} ){{0,3}}(?:\p{{Lu}}[\p{{Ll}}-]*)?(?:[Zz]eitung|[Aa]nzeiger|[Nn]achrichten|[Kk]urier|"
    rf"[Tt]ageblatt|"
    rf"[Bb]ote|[Pp]ost|[Pp]resse|[Rr]undschau|[Aa]llgemeine|[Bb]latt|[Bb]ladet|[Aa]visen?|Tidende|Nyheter|Press)",
    r"(?:©|ⓒ) ?[^.!?©]{2,70}[.)\]]?",
    rf"(?:[\s.(\[,|])(?:\p{{Lu}}{{2,5}}-)?{_LABEL}{_OF} ?{_CREDITED}[.)\]]*",
    # Spanish and Italian: the sentence, a stroke and the name; a stroke after words that are no sentence.
    rf"[.!?]['\")]? ?/ ?{_NAME}(?: ?/ ?(?:{_NAME}|{_CAPITAL}))?",
    r"(?:\p{Ll}+ ){2,}(?:[\p{L}'-]+ ){1,3}/ \p{Lu}[\p{L}'-]+(?: (?:de |del )?(?:\p{Lu}\.|"
    r"\p{Lu}[\p{L}'-]+)){1,3}",
    r"[.!?] ?- ?D\.? ?R\.?|[(\[]\p{Lu}\. ?\p{Lu}[\p{L}-]+ ?/ ?\p{Lu}[\p{L}\d]+[)\]]\.?",
    # Japanese captions end in the day and the place, in brackets and without a full stop; Korean ones in the giver.
    r"[^。]（\d{1,2}日[^（）。]{0,30}[）)]|\. ?[\x{ac00}-\x{d7a3}][\x{ac00}-\x{d7a3} ]{1,14} 제공",
    r"[(\[](?:[Aa]rchiv|[Ss]ymbol|[Aa]rkiv|[Aa]rchief)(?:bild|foto|beeld)[)\]]\.?",
    rf"[(\[]{_NOT_OF_THE_DAY}[)\]](?: ?[-/|—,] ?[^.!?]{{2,50}})?\.?",
    r"(?:[\s.,(])(?:[Ss]ubmitted|[Hh]andout|[Ff]ile|[Cc]ourtesy) [Pp]hoto\)?",
    rf"[(\[]{_NAME}[^()\[\]]{{0,30}}[/,|] ?(?:via )?{_AGENCY}(?:[ /,|-][^()\[\]]{{2,50}})?[)\]]\.?",
    rf"[(\[](?:[^()\[\].]{{2,40}}[/|] ?)?{_PICTURES}(?:[ /,|-][^()\[\]]{{2,60}})?[)\]]\.?",
    rf"[(\[]{_NAME} ?/ ?(?:[A-Z]{{2,6}}|(?:[A-Z][\p{{L}}.&'-]* ){{0,4}}(?:News|Times|Post|Press|Tribune|Herald|Star|"
    rf"Journal|Chronicle|Globe|Gazette|Media|Newspapers|Group|TV|Radio))[)\]]\.?",
    rf"[(\[](?:[A-Z][\p{{L}}.&'-]* ){{0,3}}(?:News|Supplied|Provided|Instagram|Facebook|Twitter|Courtesy|Submitted): "
    rf"?{_CAPITAL}(?: {_CAPITAL}){{0,4}}[)\]]\.?",
    rf"[(\[](?:{_AGENCY}|{_NAME}|Supplied|Handout|Provided|Courtesy)? ?(?:[Ff]ile )?(?:[Pp]ic|[Pp]hoto|[Pp]icture|"
    rf"PHOTO)[)\]]\.?",
    rf"(?:[.,] |/ ?|- )(?:{_AGENCY})/(?:[Ff]ile(?: [Pp]hoto)?|[Hh]andout)",
    r"/ ?(?:FILE|HANDOUT) ?(?:PHOTO)?",
    rf"\[{_NAME}, {_CAPITAL}(?: {_CAPITAL}){{0,2}}\]",
    r"[.!?] [A-Z][A-Z.' -]{4,30}/(?:FOR )?[A-Z][A-Z ]{2,30}",
    rf"(?:[.!?] ?|- |// ?|\| )(?:FOTO|Foto|PHOTO|Photo|Fot\.|Фото|Снимка|Fotó|Φωτο|Source) ?:? ?{_CREDITED}",
    rf"[.!?] {_CAPITAL}(?: {_CAPITAL}){{0,3}} POUR \"? ?[\p{{Lu}} ]{{2,30}} ?\"?",
    r"[(\[](?:[Zz]droj|[Ff]oto|[Ff]otó|[Ss]nímka|[Ss]ursa|[Ii]zvor|[Ff]ot\.|[Zz]dj\.|[Фф]ото|"
    r"[Сс]нимка) ?:? [^()\[\]]{2,50}[)\]]\.?",
    r"[.!?] (?:Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock|Alamy)\.?",
    rf"[(\[](?:{_AGENCY} ?[/|] ?{_NAME}|{_NAME} via {_AGENCY})[^()\[\]]{{0,30}}[)\]]\.?",
    rf"(?:[\s.]){_NAME} ?/ ?(?:The )?{_AGENCY}(?: ?/ ?[^.!?]{{2,30}})?(?: (?:via {_AGENCY}|file))?",
    rf"(?:[\s.]){_AGENCY} ?/ ?{_NAME}(?:/[^.!?]{{2,30}})?",
    r"[\s.,،(\[（|।:](?:(?:फोटो|फ़ोटो) (?:सोर्स|क्रेडिट|साभार)|Фота|ФОТО|Сурет|ფოტო|Լուսանկարը?|Ảnh|ẢNH|Nguồn ảnh|Picha|"
    r"PICHA|Isithombe|ছবি|ഫോട്ടോ|ఫొటో|"
    r"படம்|फोटो|फ़ोटो|तस्वीर|צילום|צילומים|קרדיט|فوٹو|عکس|تصویر|تصوير|عدسة|ภาพ|사진|사진 ?제공|图片来源|圖片來源|"
    r"图源|ፎቶ|Foto|Gambar) ?[:|=＝/](?: ?[^\s.!?。।]{1,24}){1,5}[)\]）.]*",
    r"[(（](?:圖|图|照片|圖片|写真|画像)[／/:：][^（）()]{2,40}[)）]|[(（](?:撮影|写真|写真提供|提供|"
    r"画像)[・:：＝=][^（）()]{2,24}[)）]",
    r"＝[^。＝]{2,60}(?:撮影|提供)|新华社(?:记者|发) ?[^。]{2,20}[摄攝]|(?:记者|記者)[^。，]{2,16}[摄攝](?:影)?|"
    r"中央社記者[^。]{2,30}|(?:\d{2,3}年)?\d{1,2}月\d{1,2}日[摄攝]",
    r"[(\[](?:사진|그래픽|자료) ?[=:＝] ?[^()\[\]]{2,30}[)\]](?: ?\S+@\S+)?(?: ?\*?재판매.{0,16})?|"
    r"[.다] [\x{ac00}-\x{d7a3}]{2,4} (?:선임 ?)?(?:기자|사진기자|작가|특파원)",
    r"(?:TEMPO|ANTARA|KOMPAS|ANTARA FOTO|Tempo|Bernama|BERNAMA|Antara)/[\p{Lu}][^.!?]{2,40}|[-–] (?:Foto|FOTO|"
    r"Gambar) [\p{Lu}][^.!?]{2,40}|\((?:Dok|dok)\.? ?[^()]{2,30}\)|- (?:صورة|الصورة) [^.]{3,20}|\((?:رويترز|أ ف ب|"
    r"أ\.ف\.ب|فرانس برس|الأناضول|الفرنسية|أسوشيتد برس|نقلا عن [^()]{2,20})\)",
    r"\((?:[CcＣ]|Ｃ)\) ?[^.!?。]{2,30}|（[CcＣ]）[^.!?。]{2,30}",
    rf"[.!?]['\")]? ?\| ?{_NAME}(?: ?/ ?(?:{_NAME}|{_CAPITAL}))?",
    rf"(?:\p{{Ll}}+ ){{2,}}[\p{{L}}'-]+(?: [\p{{L}}'-]+){{0,2}} \| {_NAME}(?: ?/ ?(?:{_NAME}|{_CAPITAL}))?",
    rf"[.!?]['\")]? {_NAME} ?/ ?(?:The )?{_CAPITAL}(?: {_CAPITAL}){{0,3}}",
    rf"[(\[](?:{_NAME} ?/ ?{_CAPITAL}(?: {_CAPITAL})?|[A-Z]{{2,6}} ?/ ?{_NAME})[)\]]\.?",
    rf"[.!?]['\")]? (?:[Cc]ourtesy(?: of)?:? {_CAPITAL}(?: {_CAPITAL}){{0,3}}|"
    rf"[Ss]ource: {_CAPITAL}(?: {_CAPITAL}){{0,3}}|"
    rf"[Ss]upplied|DREAMSTIME|USATSI|{_NAME} \S+@\S+\.\w+)\.?",
    r"[＝=／](?:ＡＰ|AP|ロイター|共同|時事|AFP|ＡＦＰ|AFP時事|ゲッティ|新華社|聯合)",
    r"[（(][^（）()]{2,14}(?:撮影|提供|摄|攝)[）)]",
    r"＝[^。、＝]{2,14}(?:撮影|提供)",
)
_TAIL = 140
_OPTIONS = re2.Options()
_OPTIONS.max_mem = 256 << 20
_CREDIT_AT_END = re2.compile(lean(rf"(?:{'|'.join(_ENDS)})\s*$"), _OPTIONS)
# What each of these ends has. Few lines have one, and the search for the ends is slow.
_SIGN = re2.Set.SearchSet(FOR_LINES)
_SIGN.Add(
    in_any_line(
        rf"[©ⓒ＝=／]|nuotr|\bBeeld |\.\p{{Ll}}{{2}}/\p{{Lu}}|{_LABEL}{_OF}|"
        rf"/ ?(?:{_CAPITAL} ){{0,3}}\p{{Lu}}[\p{{Ll}}-]*(?:eitung|nzeiger|achrichten|urier|ageblatt|ote|ost|resse|"
        rf"undschau|"
        rf"llgemeine|latt|ladet|visen?|idende|yheter|ress)\s*$|/ \p{{Lu}}|D\.? ?R\.?\s*$|제공\s*$|"
        r"日[^（）()]*[)）]\s*$|"
        rf"{_AGENCY} ?/|/ ?(?:The )?{_AGENCY}|"
        rf"[(\[][^()\[\]]*{_AGENCY}[^()\[\]]*[)\]]\.?\s*$|(?:撮影|提供|摄|攝)[）)]\s*$|"
        rf"[(\[]{_NOT_OF_THE_DAY}[)\]]|"
        r"(?:FOTO|Foto|PHOTO|Photo|Fot\.|Фото|Снимка|Fotó|Φωτο|Source) ?:? ?\p{Lu}[^.!?]*$| POUR "
        r"|[(\[](?:[Zz]droj|[Ff]otó?|[Ss]nímka|[Ss]ursa|[Ii]zvor|[Ff]ot\.|[Zz]dj\.|[Фф]ото|[Сс]нимка)|"
        r"(?:bild|foto|beeld)[)\]]\.?\s*$|[Pp]hoto\)?\s*$|[(\[][^()\[\]]*[/:,][^()\[\]]*[)\]]\.?\s*$|"
        r"(?:[Pp]ic|[Pp]icture|PHOTO)[)\]]\.?\s*$|[A-Z]/[A-Z][A-Z ]+$|"
        r"\| ?[A-Z][^|]*$|[.!?]['\")]? [A-Z][^.!?]* ?/ ?[A-Z][^/.!?]*$|"
        r"[.!?]['\")]? (?:[Cc]ourtesy|[Ss]ource|[Ss]upplied|DREAMSTIME|USATSI)\b[^.!?]*\.?$|@\S+\.\w+$|"
        r"(?:Getty|GETTY|Images|IMAGES|Shutterstock|iStock|Alamy)\.?\s*$|"
        r"(?:Фота|ФОТО|Сурет|ფოტო|Լուսանկարը?|Ảnh|ẢNH|Nguồn ảnh|Picha|PICHA|Isithombe|ছবি|ഫോട്ടോ|ఫొటో|படம்|फोटो|"
        r"फ़ोटो|तस्वीर|צילום|צילומים|קרדיט|فوٹو|عکس|تصویر|تصوير|عدسة|ภาพ|사진|사진 ?제공|图片来源|圖片來源|图源|ፎቶ|"
        r"Foto|Gambar) ?[:|=＝/]|[(（](?:圖|图|照片|圖片|写真|画像|撮影|提供)|[摄攝]|記者|记者|사진|기자\s*$|"
        r"/[\p{Lu}]|- (?:Foto|FOTO|Gambar|صورة|الصورة)|\((?:رويترز|أ ف ب|أ\.ف\.ب|فرانس برس|الأناضول|الفرنسية|"
        r"أسوشيتد برس|نقلا عن|[Dd]ok)|[(（][CcＣ][)）]"
    )
)
_SIGN.Compile()


def credited_at_end(folded_lines: Sequence[str]) -> list[int]:
    """The numbers of the lines that a credit ends, behind something else."""
    signed = holding(_SIGN, [line[-_TAIL:].encode() for line in folded_lines])
    return [number for number, _ in signed if credit_at_end(folded_lines[number]) is not None]


def credit_at_end(folded: str) -> int | None:
    """Where the credit starts that ends a line, behind something else; None where no credit ends it."""
    tail = max(0, len(folded) - _TAIL)
    hit = _CREDIT_AT_END.search(folded[tail:])
    if hit is None or tail + hit.start() == 0:
        return None
    return tail + int(hit.start())
