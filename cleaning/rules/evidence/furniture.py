"""Lines among the furniture of a page, of which other rules know a part."""

from ..example import Example
from ..rule import BY_EVIDENCE, Rule

AMONG_FURNITURE = Rule(
    id="context/among_furniture",
    why="Other lines of the same menu, row of links or footer are known, and no prose stands between; what the line "
    "model holds for news is given back.",
    kind="navigation",
    pattern=BY_EVIDENCE,
    pages=(
        Example(
            "en",
            "The entries that no rule knows; one that says what the story says may be its title and stays.",
            text="""
            ! Home
            ! News
            - Tarnside voices
            + Clock of Marrow Bridge
            ! Sport
            ! Weather
              Town clock strikes thirteen for the third time
              …
            ! Privacy policy
            - Crossword of the week
            ! Terms of use
            ! Cookie policy
            """,
        ),
        Example(
            "en",
            "Buttons stand above a list of the story, too; a question and a quote are no entries of a menu.",
            text="""
              Town clock strikes thirteen for the third time
              …
            ! Share this article
            ! Facebook
            + Friday: the jackdaw is found
            + Saturday: the works are oiled
            + Sunday: the bell is muffled
            ! Twitter
            ! Copy link
              …
            ! Privacy policy
            + Who stops the clock?
            ! Terms of use
            + “Never again”
            ! Cookie policy
            """,
        ),
        Example(
            "de",
            "A footer goes to its end.",
            text="""
            ! Startseite
            ! Politik
            - Leserfotos
            + Brakhaven und sein Freibad
            ! Sport
            ! Wetter
              Drei Karpfen im Sprungbecken
              …
            ! Impressum
            - Unsere Zustellerinnen
            ! Datenschutz
            - Trödel & Tausch
            """,
        ),
        Example(
            "fr",
            "A question is no entry of a footer.",
            text="""
            ! Accueil
            ! Actualités
            - Nos recettes
            ! Sport
            ! Météo
              Saint-Orme se réveille sans pain
              …
            ! Mentions légales
            - Le courrier des abonnés
            ! Politique de confidentialité
            + À quand le four neuf ?
            ! CGU
            """,
        ),
        Example(
            "es",
            "The programme of the story stands between buttons, which make no menu.",
            text="""
              El reloj de la estación de Valdesol no anda
              …
            ! Compartir
            + Lunes: sube el relojero
            + Martes: llega la llave
            ! Copiar enlace
              …
            ! Aviso legal
            - El club de la imprenta
            ! Política de privacidad
            - Mapa del barrio
            ! Contacto
            """,
        ),
        Example(
            "pt",
            "A sentence is no entry of a footer.",
            text="""
            ! Início
            ! Política
            ! Esportes
            ! Cultura
              Ponte velha amanhece amarela
              …
            ! Termos de uso
            - Caderno da região
            ! Política de privacidade
            + A tinta ainda está fresca.
            ! Anuncie
            """,
        ),
        Example(
            "it",
            text="""
            ! Home
            ! Cronaca
            - Lettere e dediche
            + Borgo Salice e il campanile
            ! Sport
            ! Economia
              Il campanile pende ancora
              …
            ! Chi siamo
            - Il mercato del sabato
            ! Privacy policy
            """,
        ),
        Example(
            "nl",
            "Nor is what somebody says.",
            text="""
            ! Home
            ! Nieuws
            - Familieberichten
            ! Sport
            ! Economie
              Brug open voor een schip dat er niet was
              …
            ! Privacybeleid
            - Onze bezorgers
            ! Cookiebeleid
            + „Ik hoor die hoorn ook”
            ! Contact
            """,
        ),
        Example(
            "ru",
            "One link below the story makes no footer.",
            text="""
            ! Главная
            ! Новости
            - Блог редактора
            ! Спорт
            ! Экономика
              Коза третью неделю живёт на крыше почты
              …
            + Где теперь получать посылки
            ! Контакты
            """,
        ),
        Example(
            "ru",
            text="""
              Коза третью неделю живёт на крыше почты
              …
            ! О проекте
            - Клуб соседей
            ! Контакты
            - Наши партнёры на севере
            ! Реклама
            """,
        ),
        Example(
            "ar",
            text="""
            ! الرئيسية
            ! سياسة
            ! رياضة
            ! ثقافة
              مصعد السوق يتوقف مع بائع العصير
              …
            ! اتصل بنا
            - أصدقاء الجريدة
            ! سياسة الخصوصية
            + هل يعود المصعد؟
            ! شروط الاستخدام
            """,
        ),
        Example(
            "tr",
            text="""
            ! Anasayfa
            ! Gündem
            - Okur mektupları
            ! Spor
            ! Siyaset
              Çamlıköy'ün fırıncısı yine kayıp
              …
            ! Künye
            - Mahalle panosu
            ! Gizlilik Politikası
            + Fırıncı bu kez neyle dönecek?
            ! İletişim
            """,
        ),
        Example(
            "zh",
            text="""
            ! 首页
            ! 国内
            ! 体育
            ! 财经
              燕子住进渡船，渡口停航三天
              …
            ! 关于我们
            - 小镇影集
            ! 联系我们
            + “总得讲个先来后到”
            ! 隐私政策
            """,
        ),
        Example(
            "ja",
            text="""
            ! トップ
            ! 政治
            ! スポーツ
            ! 社会
              時計塔が十三回鳴る　役場に苦情百件
              …
            ! 会社概要
            - 港の写真館
            ! プライバシーポリシー
            + 鐘は止まるのか？
            ! 利用規約
            """,
        ),
    ),
)
