"""How often a story was read, in the languages of the common systems."""

from __future__ import annotations

from ..rule import Rule, Where, whole_line

RULES = (
    Rule(
        id="widgets/view_count",
        why="How often the story was read.",
        kind="widget",
        where=Where.EDGES,
        pattern=whole_line(
            r"(?:(?:beitrags-|seiten)?(?:aufrufe|ansichten)|zugriffe|vues|nombre de vues|affichages|clics|lectures|"
            r"visitas|vistas|visto|lecturas|visualizações(?: do post)?|acessos|visualizzazioni|"
            r"letture|visite|letto|"
            r"weergaven|aantal keer bekeken|visninger|visningar|antal visningar|katselukerrat|"
            r"wyświetle(?:ń|nia)|odsłony?|(?:počet )?zobrazen[íi]a?|přečteno|(?:broj )?pregleda|megtekintések|"
            r"vizualizări|просмотр(?:ов|ы)|количество просмотров|прочитали|перегляд(?:ів|и)|прегледи|видяна|προβολές|"
            r"görüntülenme|gösterim|okunma|baxış|ko'rishlar|ko'rildi|көрілім|қаралды|المشاهدات|الزيارات|"
            r"(?:تعداد )?بازدید|"
            r"צפיות|পঠিত|เข้าชม|จำนวนผู้เข้าชม|"
            r"dilihat|访问量|点击数|瀏覽(?:次數)?|點(?:閱|擊)數|觀看次數|アクセス数|閲覧数) ?: ?"
            r"\d[\d.,  ]*(?: ?(?:volte|x|mal|fois|veces|vezes|keer|kali))?",
            r"\d[\d.,  ]*[km]? (?:vues|vistas|keer bekeken|weergaven|visninger|visningar|katselukertaa|"
            r"wyświetleń|zobrazení|"
            r"vizualizări|просмотр(?:а|ов)?|צפיות|বার পঠিত|kali dilihat|次(?:浏览|瀏覽|阅读)|回視聴|회 조회)",
            r"\d[\d,]*회 조회|\d[\d,]* ?回視聴|bu haber \d[\d.]* kez okundu",
            longest=60,
        ),
        junk=(
            "Seitenaufrufe: 1.204",
            "1 204 vues",
            "Affichages : 1204",
            "1.204 vistas",
            "Letto: 1204 volte",
            "1.204 keer bekeken",
            "Просмотры: 1 204",
            "المشاهدات: 1204",
            "Bu haber 1204 kez okundu.",
            "瀏覽次數：1204",
            "アクセス数: 1204",
            "1204 wyświetleń",
            "Počet zobrazení: 1204",
            "1 204 visningar",
            "1204 katselukertaa",
            "Přečteno: 1204x",
            "1204 צפיות",
            "تعداد بازدید: 1204",
            "1,204회 조회",
        ),
        keep=(
            "1.204 Aufrufe zum Streik zählte die Polizei.",
            "Visitas: el rey llega al puerto",
            "Просмотры: что смотрят моряки",
        ),
    ),
)
