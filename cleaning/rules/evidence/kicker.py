"""What stands above the title."""

from ..example import Example
from ..rule import BY_EVIDENCE, Rule

ABOVE_TITLE = Rule(
    id="context/above_title",
    why="A few words alone above the title are the kicker, the section or the place, not the story.",
    kind="navigation",
    pattern=BY_EVIDENCE,
    pages=(
        Example(
            "en",
            "The kicker above the title goes; a crosshead of as few words between the paragraphs stays.",
            text="""
            - Bells and towers
              Town clock strikes thirteen for the third time
              …
            + A dead jackdaw
              …
            """,
        ),
        Example(
            "en",
            "A question above a longer line is the title itself.",
            text="""
            + Who stops the clock?
              Clockmakers from Tarnside find a jackdaw and no explanation
              …
            """,
        ),
        Example(
            "en",
            "More than three short lines are a list, or a menu that other rules have to know.",
            text="""
            + Harbour
            + Ropes
            + Gulls
            + Lamps
              Town clock strikes thirteen for the third time
              …
            """,
        ),
        Example(
            "de",
            "The place, the section.",
            text="""
            - Brakhaven
            - Stadt & Leute
              Drei Karpfen im Sprungbecken und niemand will sie haben
              …
            + Wem gehören sie?
              …
            """,
        ),
        Example(
            "fr",
            text="""
            - Vie des villages
              Saint-Orme se réveille sans pain, le boulanger est parti
              …
            + Un four mort
              …
            """,
        ),
        Example(
            "es",
            text="""
            - Trenes
              Once días a las cuatro y diez en la estación de Valdesol
              …
            + La llave perdida
              …
            """,
        ),
        Example(
            "pt",
            text="""
            - Santa Aurélia
              Ponte velha amanhece amarela e ninguém encomendou a tinta
              …
            + Três listas
              …
            """,
        ),
        Example(
            "it",
            text="""
            - Borgo Salice
              Il campanile pende di altri due centimetri verso la farmacia
              …
            + Tre numeri diversi
              …
            """,
        ),
        Example(
            "nl",
            text="""
            - Op het water
              Brug gaat vier keer open voor een schip dat er niet was
              …
            + De hoorn
              …
            """,
        ),
        Example(
            "ru",
            text="""
            - Верхняя Тарма
              Коза третью неделю живёт на крыше почты
              …
            + Письма через окно
              …
            """,
        ),
        Example(
            "ar",
            text="""
            - حكايات المدينة
              المصعد الوحيد في سوق المرجان يتوقف مع بائع العصير
              …
            + سلة وحبل
              …
            """,
        ),
        Example(
            "tr",
            text="""
            - Çamlıköy'den
              Köyün tek fırını açılmadı, fırıncı mayasıyla konuşmaya gitti
              …
            + Altı simit
              …
            """,
        ),
        Example(
            "zh",
            text="""
            - 青屿来信
              燕子住进渡船，渡口一停就是三天
              …
            + 三个窝
              …
            """,
        ),
        Example(
            "ja",
            text="""
            - 町の話題
              時計塔が一時間ごとに十三回鳴り、役場に苦情が百件
              …
            + 新しい鍵
              …
            """,
        ),
    ),
)
