"""Under what a story is filed, as the common systems print it in the language of the page."""

from __future__ import annotations

from ..rule import Hinted, Rule, Where, line_that

# What stands before a colon: "Category: Harbour".
_FILED = (
    # West and north of Europe
    r"(?:parent )?categor(?:y|ies)|(?:haupt)?kategorien?|catégories?(?: parente)?|categorías?(?: padre)?|"
    r"categorias?(?: pai)?|categori[ae]s?|categorieën|kategori(?:er)?|kategoriat?(?:\(t\))?|avainsana(?:t|\(t\))|"
    r"étiquettes?|libellés|labels?|etiketter|taggar|tagit|stikkord|stikord|trefwoorden|etichette|marcadores|etiquetes|"
    r"etiketak|abgelegt unter|veröffentlicht unter|classé sous|archivado en|archiviato in|arquivado em|"
    r"opgeslagen onder|"
    # East of Europe
    r"kategori[ae]|kategorije|kategoria|kategórie?|kategorijos|kategorijas|kategooria(?:d)?|categori[ei]|etykiety|"
    r"štítky|značky|tagy|oznake|značke|tagovi|címkék?|közzétéve itt|etichete|taguri|žymos|birkas|sildid|märksõnad|"
    r"категори[яи]|рубрик[аи]|ярлыки|метки|категорі[яї]|мітки|позначки|етикети|тагове|категорија|категорије|ознаке|"
    r"тагови|κατηγορί(?:α|ες)|ετικέτες|"
    # Elsewhere
    r"etiket(?:ler)?|teqlər|тегтер|teglar|التصنيف(?:ات)?|تصنيفات|الفئة|المجموعة|التسميات|الوسوم|وسوم|دسته.?بندی|دسته.?ها|"
    r"برچسب.?ها|קטגורי(?:ה|ות)|תג(?:ים|יות)|श्रेणी|श्रेणियाँ|टैग्?स?|ট্যাগস?|หมวดหมู่|ป้ายกำกับ|แท็ก|"
    r"chuyên mục|danh mục|thẻ|"
    r"分类|分類|标签|標籤|关键词|關鍵詞|關鍵字|(?:投稿)?カテゴリー?|タグ|ラベル|카테고리|태그"
)
# What needs no colon, for it says that something is filed; names follow, in capitals where the script has them.
_UNDER = (
    r"(?:Posted|Filed|Tagged) (?:in|under|with)|Tagged|Verschlagwortet mit|Getaggt mit|Schlagwörter|Kategorien|"
    r"Kategorisiert (?:in|als)|Veröffentlicht (?:in|unter)|Publié dans|Classé (?:dans|comme)|Catégories|Étiqueté|"
    r"Étiquettes|Marqué (?:avec|comme)|Publicad[oa] en|Categorías|Etiquetad[oa](?: como)?|Etiquetas|Publicado em|"
    r"Postado em|Categorizado (?:em|como)|Categorias|Marcado(?: como)?|Com a tag|Pubblicato in|Postato in|Categorie|"
    r"Categorizzato come|Taggato|Contrassegnato(?: da)?|Etichettato|Con tag|Geplaatst in|Gepubliceerd in|Categorieën|"
    r"Gecategoriseerd als|Geta(?:gged|gd)(?: met)?|Udgivet i|Kategoriseret som|Tagget|Mærket|Publisert i|Postet i|"
    r"Kategorisert som|Merket med|Publicerat i|Postat i|Kategoriserat som|Märkt(?: med)?|Taggad|Kategorier|Etiketter|"
    r"Julkaistu kategoriassa|Kategoriat|Avainsanat|Avainsanoilla|Opublikowano w|Zaszufladkowano do kategorii|Kategorie|"
    r"Otagowano|Oznaczono tagiem|Tagi|Publikováno v|Zařazeno do|Rubriky|Štítky|Označeno|Se štítkem|Publikované v|"
    r"Zaradené do|Kategórie|Objavljeno u|Objavljeno v|Označeno|Publicat (?:în|dins de)|Arxivat com a|Categories|"
    r"Etichete|Etichetat|Etiquetat(?: com a)?|Pažymėta|Kategorijos|Kategorijas|Ditulis dalam|"
    r"Diterbitkan dalam|Ditandai|"
    r"Опубликовано в|Размещено в|Рубрики|Отмечено|Метки|С меткой|Опубліковано в|Категорії|Позначено|Позначки|"
    r"З позначкою|Публикувано в|С етикет|Објављено у|Означено|Δημοσιεύθηκε στην"
)

RULES = (
    Rule(
        id="navigation/filed_under",
        why="The category or the keywords of the story, named after a label.",
        kind="navigation",
        where=Where.EDGES,
        pattern=line_that(
            rf"[\s•#-]*(?:{_FILED}) ?: ?[^.!?]+",
            rf"(?-i:(?:{_UNDER})(?:,? [\p{{L}}][\p{{L}}&-]*){{1,6}})",
            r"(?:موسوم كـ|مصنف كـ|نُشر في|برچسب شده|منتشر شده در|פורסם ב(?:קטגוריה)?|תויג|归类于|發佈於|发布于|发表在|"
            r"張貼在|带有标签|已標籤) ?[^.!?。]+",
            r"[^.!?]+ (?:olarak etiketlenmiş|kategorisine gönderildi|içinde yayınlandı)",
            longest=90,
        ),
        junk=(
            "Hauptkategorie: Nachrichten",
            "Kategorisiert in Hafen",
            "Verschlagwortet mit Hafen, Streik",
            "Catégorie : Port",
            "Étiqueté grève, port",
            "Categoría: Puerto",
            "Etiquetado huelga, puerto",
            "Categorizado em Porto",
            "Contrassegnato sciopero",
            "Gecategoriseerd als Haven",
            "Рубрика: Порт",
            "Отмечено забастовка, порт",
            "التصنيف: ميناء",
            "grev, liman olarak etiketlenmiş",
            "分类：港口",
            "カテゴリー: 港",
            "Otagowano strajk, port",
            "Štítky stávka, přístav",
            "Kategoriserat som Hamnen",
            "Etichete grevă, port",
            "Позначено страйк, порт",
            "קטגוריה: נמל",
            "카테고리: 항만",
        ),
        keep=(
            "Published in haste, the plan for the quay was withdrawn on Friday.",
            "Kategorien gibt es im Hafen nur zwei, sagt der Wärter.",
            "Publié dans la nuit, le plan a surpris le port.",
            "Marcado por la huelga, el puerto abre el martes.",
            "Категория: так в порту называют тех, кто спит на вахте.",
            "Merket av striden gikk mannskapet i land.",
        ),
    ),
    Rule(
        id="navigation/feed",
        why="A link to the feed of a blog.",
        kind="navigation",
        pattern=line_that(Hinted(r"[^.!?]+\(atom\)", hint=r"\(atom\)"), longest=90),
        junk=(
            "Subscribe to: Post Comments (Atom)",
            "Suscribirse a: Entradas (Atom)",
            "Abonneren op: Posts (Atom)",
            "Kaydol: Kayıtlar (Atom)",
            "登録: コメントの投稿 (Atom)",
        ),
        keep=("The ferry of the firm (Atom) sails on.",),
    ),
)
