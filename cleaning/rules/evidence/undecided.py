"""What the line model holds for junk. Its examples are clear cases, which a model trained anew should know, too."""

from ..example import Example
from ..rule import BY_EVIDENCE, Rule

UNDECIDED = Rule(
    id="model/line",
    why="No rule knows this line, but its look, its neighbours and its place on the page are those of junk.",
    kind="other",
    pattern=BY_EVIDENCE,
    pages=(
        Example(
            "en",
            "What the story is filed under, between title and date; a crosshead stays.",
            text="""
            ! Opinion
              Town clock strikes thirteen for the third time
            - Column
            ! Mon 18 Nov 2019 18.54 GMT
            - Listen, 4 minutes
            ! Share on Facebook
              …
            + What the council says
              …
            """,
            level="thorough",
        ),
        Example(
            "de",
            text="""
            ! Startseite
              Drei Karpfen im Sprungbecken
            - Glosse
            - 16:30
            ! Anhören
            ! Teilen
              …
            + Und wem gehören sie nun?
              …
            """,
            level="thorough",
        ),
        Example(
            "fr",
            text="""
            ! Accueil
              Saint-Orme se réveille sans pain
            - Billet
            ! 22/11/2024 à 09:47
            ! Écouter
            ! Partager
              …
            + Un four neuf depuis trois ans
              …
            """,
            level="thorough",
        ),
        Example(
            "es",
            text="""
            ! Portada
              El reloj de Valdesol no anda
            - Crónica
            ! 22/11/2024 09:47
            ! Escuchar
            ! Compartir
              …
            + La llave perdida
              …
            """,
            level="thorough",
        ),
        Example(
            "pt",
            text="""
            ! Opinião
              Ponte velha amanhece amarela
            - Crónica
            ! 22/11/2024 às 09:47
            ! Ouvir
            ! Compartilhar
              …
            + Três listas
              …
            """,
            level="thorough",
        ),
        Example(
            "it",
            text="""
            ! Cultura
              Il campanile pende ancora
            - Corsivo
            ! 22 novembre 2024 alle 09:47
            ! Ascolta
            ! Condividi
              …
            + Tre numeri diversi
              …
            """,
            level="thorough",
        ),
        Example(
            "nl",
            text="""
            ! Nieuws
              Brug open voor een schip dat er niet was
            - Column
            ! 22-11-2024 09:47
            ! Luister
            ! Deel
              …
            + De hoorn
              …
            """,
            level="thorough",
        ),
        Example(
            "ru",
            text="""
            ! Общество
              Коза третью неделю живёт на крыше почты
            - Репортаж
            ! 22.11.2024, 09:47
            ! Слушать
            ! Поделиться
              …
            + Письма через окно
              …
            """,
            level="thorough",
        ),
        Example(
            "ar",
            text="""
            ! ثقافة
              مصعد السوق يتوقف مع بائع العصير
            - عمود
            ! 22-11-2024 | 09:47
            ! استمع
            ! شارك
              …
            + سلة وحبل
              …
            """,
            level="thorough",
        ),
        Example(
            "tr",
            text="""
            ! Gündem
              Çamlıköy'ün fırıncısı yine kayıp
            - Köşe
            ! 22.11.2024 - 09:47
            ! Dinle
            ! Paylaş
              …
            + Altı simit
              …
            """,
            level="thorough",
        ),
        Example(
            "zh",
            text="""
            ! 社会
              燕子住进渡船，渡口停航三天
            - 小镇上的事
            ! 2024-11-22 09:47
            ! 收听
            ! 分享
              …
            + 三个窝
              …
            """,
            level="thorough",
        ),
        Example(
            "ja",
            text="""
            ! 社会
              時計塔が十三回鳴る　役場に苦情百件
            - つれづれ
            ! 2024年11月22日 9:47
            - 聴く
            ! シェア
              …
            + 新しい鍵
              …
            """,
            level="thorough",
        ),
        Example(
            "en",
            "At the careful level the same line stays: the model is not sure enough.",
            text="""
            ! Opinion
              Town clock strikes thirteen for the third time
            + Column
            ! Mon 18 Nov 2019 18.54 GMT
            ! Share on Facebook
              …
            """,
        ),
        Example(
            "de",
            "A time alone among buttons is taken at the careful level, too.",
            text="""
            ! Startseite
              Drei Karpfen im Sprungbecken
            - 16:30
            ! Anhören
            ! Teilen
              …
            + 1. Die Wanne
              …
            """,
        ),
    ),
)
