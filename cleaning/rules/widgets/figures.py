"""How long a story takes to read and how often it was read, in the languages of the common systems."""

from __future__ import annotations

from ..rule import Rule, Where, whole_line

_READING_TIME = (
    r"(?:estimated )?reading time|(?:geschätzte )?(?:lesezeit|lesedauer)|temps de lecture(?: estimé)?|lecture|"
    r"tiempo (?:estimado )?de lectura(?: estimado)?|lectura(?: de)?|tempo di lettura(?: stimato)?|lettura|"
    r"tempo (?:estimado )?de leitura|leitura|(?:geschatte )?leestijd|læsetid|lesetid|lästid|lukuaika|"
    r"temps (?:estimat )?de lectura|czas czytania|przeczytasz w|(?:doba|čas) (?:čtení|čítania)|čtení na|čas branja|"
    r"vr(?:ij)?eme čitanja|време (?:читања|за четене)|время (?:чтения|на чтение)|на чтение|"
    r"час (?:на )?читання|χρόνος ανάγνωσης|timp de citire|(?:el)?olvasási idő|(?:tahmini )?okuma süresi|"
    r"skaitymo laikas|lasīšanas laiks|lugemisaeg|waktu (?:mem)?baca|masa membaca|thời gian đọc|"
    r"(?:وقت|مدة|زمن) القراءة|(?:مدت )?زمان (?:مورد نیاز برای )?مطالعه|זמן קריאה|पढ़ने का समय|(?:ใช้)?เวลาอ่าน|อ่าน|"
    r"(?:预计|預估)?(?:阅读|閱讀)(?:时间|時間|时长)约?|読了時間|所要時間|読むのにかかる時間|(?:예상 )?읽(?:는|기) 시간"
)
_MINUTES = (
    r"(?:min(?:ut[a-z]{0,4}|úty?|út)?|dk|dakika|хв(?:илини?)?|мин(?:ут[аы]?)?|минута|λεπτά|perc|"
    r"minuter|'|menit|minit|"
    r"phút|นาที|मिनट|دقائق|دقيقة|دقیقه|דקות|分(?:钟|鐘)?|분)"
)

RULES = (
    Rule(
        id="widgets/reading_time",
        why="How many minutes the story takes to read.",
        kind="widget",
        where=Where.EDGES,
        pattern=whole_line(
            rf"(?:{_READING_TIME}) ?:? ?(?:ca\.?|noin|约|約)? ?\d{{1,2}} ?{_MINUTES}",
            rf"\d{{1,2}} ?{_MINUTES}\.? (?:zum )?(?:lesezeit|lesen|de lecture|de lectura|di lettura|de leitura|leitura|"
            r"leestijd|lezen|læsning|læsetid|lesing|lesetid|läsning|lästid|lukuaika|czytania|čtení|čítania|branja|"
            r"čitanja|читања|четене|чтения|читання|ανάγνωσης|de citit|olvasás|okuma(?: süresi)?|skaitymo|lasīšanas?|"
            r"lugemist|baca|bacaan|membaca|đọc|للقراءة|قراءة|مطالعه|קריאה)",
            r"\d{1,2} ?(?:分钟阅读|分鐘閱讀|분 분량|dakikada okunur)|(?:この記事は約)?\d{1,2}分で読めます。?|"
            r"阅读需\d{1,2}分钟",
            r"less than a minute|weniger als eine minute|moins d'une minute|menos de un minuto|menos de um minuto|"
            r"meno di un minuto|minder dan een minuut|mindre end et minut|mindre enn ett minutt|mindre än en minut|"
            r"alle minuutti|mniej niż minuta|méně než minuta|menej ako minúta|manje od minute|kevesebb mint egy perc|"
            r"mai puțin de un minut|по-малко от минута|менее минуты|менше хвилини|λιγότερο από 1 λεπτό|"
            r"bir dakikadan az|أقل من دقيقة|دقيقة واحدة|کمتر از یک دقیقه|פחות מדקה|ít hơn một phút|"
            r"kurang dari satu menit|1분 미만|1分未満|少[于於] ?1 ?分[钟鐘]",
            longest=60,
        ),
        junk=(
            "Weniger als eine Minute",
            "Geschätzte Lesezeit: 4 Minuten",
            "Moins d'une minute",
            "Lecture 3 min",
            "Lectura de 3 minutos",
            "Menos de un minuto",
            "Leitura: 3 min",
            "Tempo di lettura stimato: 4 minuti",
            "Geschatte leestijd: 4 minuten",
            "Менее минуты",
            "أقل من دقيقة",
            "Tahmini okuma süresi: 4 dakika",
            "3 分钟阅读",
            "預估閱讀時間：4 分鐘",
            "3分で読めます",
            "Doba čtení: 3 minuty",
            "3 minuty czytania",
            "3 minutters læsning",
            "3 minute de citit",
            "Час на читання: 3 хв",
            "Λιγότερο από 1 λεπτό",
            "زمان مورد نیاز برای مطالعه: 3 دقیقه",
            "Thời gian đọc: 3 phút",
            "예상 읽기 시간: 3분",
        ),
        keep=(
            "Less than a minute passed before the horn blew.",
            "Weniger als eine Minute dauerte die Fahrt.",
            "Lecture de 3 minutes de silence au port",
            "3 minuter av tystnad på kajen",
        ),
    ),
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
