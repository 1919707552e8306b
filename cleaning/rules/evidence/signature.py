"""Names of writers below the story. They are told by their capitals, and by a byline that has some."""

from ..example import Example
from ..rule import BY_EVIDENCE, Rule

AUTHOR_AGAIN = Rule(
    id="context/author_again",
    why="The byline named the writer, and the line does again: a signature, or a note on what the writer does.",
    kind="byline",
    pattern=BY_EVIDENCE,
    pages=(
        Example(
            "en",
            "A signature and a note on the writer go; a sentence that has the name further on is of the story.",
            text="""
              Town clock strikes thirteen for the third time
            ! By Marta Oyelaran
              …
            + In 1989 Marta Oyelaran, no relation, had sold the council the bell rope that is still in use today.
              …
            - Marta Oyelaran
            - Marta Oyelaran covers towers, bridges and what lives in them, and has done so since the flood of 2003.
            """,
        ),
        Example(
            "en",
            "A story may open with the name of its writer, and a name before a colon is a speaker.",
            text="""
              How I wound the town clock
            ! By Jonas Wick
            + Jonas Wick has wound the clock of Marrow Bridge once, and was told on the stairs not to do it again.
              …
            + Jonas Wick: Who else has a key?
            """,
        ),
        Example(
            "de",
            text="""
              Drei Karpfen im Sprungbecken
            ! Von Uta Brenneke
              …
            + Der Verein, dem auch Uta Brenneke angehört, hat die Wanne inzwischen an die Feuerwehr verliehen.
              …
            - Uta Brenneke schreibt seit elf Jahren über alles, was in Brakhaven schwimmt oder untergeht.
            - (Uta Brenneke)
            """,
        ),
        Example(
            "fr",
            text="""
              Saint-Orme se réveille sans pain
            ! Par Lucie Kervella
              …
            + Selon Lucie Kervella, qui tient le café, on a vendu ce matin-là plus de biscottes qu'en dix ans.
              …
            - Lucie Kervella, à Saint-Orme
            - Lucie Kervella est correspondante dans le canton depuis douze ans et ne mange pas de pain.
            """,
        ),
        Example(
            "es",
            text="""
              El reloj de Valdesol no anda
            ! Por Inés Quiroga
              …
            + La llave la tuvo un tiempo Inés Quiroga, la telegrafista, que se jubiló sin decir dónde la dejaba.
              …
            - Inés Quiroga / Valdesol
            - Inés Quiroga es corresponsal en la comarca y lleva siempre dos relojes, por si acaso se para uno.
            """,
        ),
        Example(
            "pt",
            text="""
              Ponte velha amanhece amarela
            ! Por Rute Salgueiro
              …
            + O frasco ficou com a professora Rute Salgueiro, que o pôs na janela da escola para toda a gente ver.
              …
            - Rute Salgueiro, Santa Aurélia
            - Rute Salgueiro é repórter no vale há nove anos e mora na margem esquerda, o que muitos não perdoam.
            """,
        ),
        Example(
            "it",
            text="""
              Il campanile pende ancora
            ! di Nora Beltrame
              …
            + Il pendolo lo ha prestato Nora Beltrame, maestra in pensione, e adesso lo rivuole indietro intero.
              …
            - Nora Beltrame (Borgo Salice)
            """,
        ),
        Example(
            "nl",
            text="""
              Brug open voor een schip dat er niet was
            ! Door Femke Rijpstra
              …
            + De tuba's staan bij Femke Rijpstra in de schuur, en die heeft 's nachts niets gehoord, zegt ze.
              …
            - Femke Rijpstra, Oudekerke
            """,
        ),
        Example(
            "ru",
            text="""
              Коза третью неделю живёт на крыше почты
            ! Автор: Ольга Лисина
              …
            + Капусту, по словам соседей, покупает Ольга Лисина из третьего дома, но сама она это отрицает.
              …
            - Ольга Лисина, Верхняя Тарма
            """,
        ),
        Example(
            "tr",
            text="""
              Çamlıköy'ün fırıncısı yine kayıp
            ! Muhabir: Selin Akbulut
              …
            + Bahisleri kahvede tutan Selin Akbulut, kendi parasını zeytinli ekmeğe yatırdığını gizlemiyor.
              …
            - Selin Akbulut - Çamlıköy
            """,
        ),
    ),
)

CLOSING_NAME = Rule(
    id="context/closing_name",
    why="A name alone, below the last sentence of the story and above nothing else of it, is the writer's signature.",
    kind="byline",
    pattern=BY_EVIDENCE,
    pages=(
        Example(
            "en",
            "A name alone below the last sentence is the writer's; between the paragraphs it is a crosshead.",
            text="""
              Town clock strikes thirteen for the third time
              …
            + Edda Hollis
              …
            - Ines Farrow
            """,
        ),
        Example(
            "en",
            "Where no sentence stands right above it, a name is of a list.",
            text="""
              The winders of the town clock since 1871
              …
            + Edda Hollis
            + Ned Farrow
            + Ines Farrow
            """,
        ),
        Example(
            "de",
            text="""
              Drei Karpfen im Sprungbecken
              …
            + Uwe Tarnow
              …
            - Uta Brenneke
            """,
        ),
        Example(
            "fr",
            text="""
              Saint-Orme se réveille sans pain
              …
            + Étienne Vasseur
              …
            - Lucie Kervella
            """,
        ),
        Example(
            "es",
            text="""
              El reloj de Valdesol no anda
              …
            + Remedios Alcaide
              …
            - Inés Quiroga
            """,
        ),
        Example(
            "pt",
            text="""
              Ponte velha amanhece amarela
              …
            + Anselmo Prates
              …
            - Rute Salgueiro
            """,
        ),
        Example(
            "it",
            text="""
              Il campanile pende ancora
              …
            + Delia Franzoni
              …
            - Nora Beltrame
            """,
        ),
        Example(
            "nl",
            text="""
              Brug open voor een schip dat er niet was
              …
            + Sietse Holwerda
              …
            - Femke Rijpstra
            """,
        ),
        Example(
            "ru",
            text="""
              Коза третью неделю живёт на крыше почты
              …
            + Зоя Куприна
              …
            - Ольга Лисина
            """,
        ),
        Example(
            "tr",
            text="""
              Çamlıköy'ün fırıncısı yine kayıp
              …
            + Rüstem Karayel
              …
            - Selin Akbulut
            """,
        ),
    ),
)
