"""Buttons that share, print or save the story, and that other words of a story share."""

from __future__ import annotations

from ..rule import Rule, whole_line

RULES = (
    Rule(
        id="share/tool_button",
        why="A button of the bar that shares, prints or saves the story, beside another; alone it might "
        "head a passage.",
        kind="share",
        in_company=True,
        pattern=whole_line(
            # English
            r"bookmark|sharing|tweet",
            # German
            r"drucken|merken|mitteilen|spenden|teilen",
            # French
            r"chargement|sauvegarder",
            # Portuguese
            r"salvar",
            # Italian
            r"salva",
            # Dutch
            r"bewaren|opslaan|volgen",
            # Russian
            r"загружается|нравится|скопировано|сохранить",
            # Arabic
            r"تحميل|حفظ|متابعة",
            # Turkish
            r"kaydet|kopyalandı|yükleniyor",
            # Chinese
            r"分享至|赞过|点赞|收藏|保存|关注",
            # Chinese, as written in Taiwan and Hong Kong
            r"分享到|載入中|按讚|追蹤",
            # Japanese
            r"いいね|コピー",
            # Polish
            r"obserwuj|wczytywanie|wydrukuj|zapisz|ładowanie",
            # Czech
            r"načítání|sdílejte|sledovat|uložit",
            # Slovak
            r"načítavam|sledovať|uložiť",
            # Slovene
            r"delite|nalaganje|natisni|shrani",
            # Croatian
            r"ispis|ispiši|spremi|učitavanje",
            # Serbian
            r"odštampaj|учитавање|штампај",
            # Bulgarian
            r"запази|зареждане|отпечатай|споделяне",
            # Ukrainian
            r"друкувати|завантаження|зберегти|подобається|роздрукувати|скопійовано",
            # Swedish
            r"följ|kopierat|laddar|spara",
            # Danish
            r"følg|indlæser",
            # Norwegian
            r"laster",
            # Finnish
            r"ladataan|lataa",
            # Estonian
            r"laadimine|laen|prindi",
            # Latvian
            r"drukāt|ielādē|patīk",
            # Lithuanian
            r"kraunama|pasidalinkite|patinka|spausdinti|įkeliama",
            # Hungarian
            r"betöltés|mentés|tetszik",
            # Romanian
            r"apreciază|printează|salvează|tipărește|urmărește-ne|încarc",
            # Greek
            r"αποθήκευση|εκτύπωση|φόρτωση",
            # Catalan
            r"desa|imprimeix",
            # Galician
            r"gústame|séguenos",
            # Basque
            r"partekatu",
            # Irish
            r"comhroinn|roinn",
            # Hebrew
            r"אהבתי|טוען|שמור",
            # Persian
            r"ذخیره|چاپ",
            # Hindi
            r"प्रिंट|बुकमार्क",
            # Bengali
            r"প্রিন্ট",
            # Tamil
            r"பகிரவும்|பகிர்|பகிர்க",
            # Telugu
            r"షేర్",
            # Thai
            r"แบ่งปัน|พิมพ์|บันทึก",
            # Vietnamese
            r"in|lưu bài|theo dõi|đang tải",
            # Indonesian
            r"berbagi|ikuti|memuat|sebarkan|simpan",
            # Malay
            r"memuatkan",
            # Filipino
            r"i-share",
            # Swahili
            r"shiriki|tufuate",
            # Korean
            r"로딩중|스크랩|인쇄|저장|팔로우|팔로우하기",
            # Uzbek
            r"ulashing",
            # Armenian
            r"տարածել",
            longest=160,
        ),
        junk=(
            "Tweet\nSharing",
            "drucken\nmitteilen",
            "chargement…\nSauvegarder",
            "Нравится\nЗагружается...",
            "تحميل...\nحفظ",
            "Yükleniyor…\nKopyalandı",
            "分享至\n赞过：",
            "分享到\n載入中...",
            "いいね:\nコピー",
            "Wczytywanie...\nŁadowanie...",
            "Sdílejte:\nNačítání...",
            "Načítavam...\nUložiť",
            "Delite\nNalaganje...",
            "Učitavanje...\nIspiši",
            "Učitavanje...\nУчитавање...",
            "Споделяне\nЗареждане...",
            "Подобається:\nЗавантаження...",
            "Laddar...\nSpara",
            "Indlæser...\nFølg",
            "Laster...\nFølg",
            "Lataa...\nLadataan...",
            "Laen...\nLaadimine...",
            "Patīk:\nIelādē...",
            "Pasidalinkite\nPatinka:",
            "Tetszik:\nBetöltés...",
            "Apreciază:\nÎncarc...",
            "Φόρτωση...\nΕκτύπωση",
            "Imprimeix\nDesa",
            "Gústame:\nSéguenos",
            "Roinn\nComhroinn",
            "אהבתי:\nטוען...",
            "प्रिंट\nबुकमार्क",
            "பகிர்\nபகிர்க",
            "แบ่งปัน\nพิมพ์",
            "Đang tải...\nĐang tải…",
            "Berbagi\nSebarkan",
            "Memuatkan...\nSimpan",
            "Shiriki\nTufuate",
            "로딩중\n인쇄",
        ),
        keep=(
            "Drucken",
            "Merken",
            "Печать",
        ),
    ),
)
