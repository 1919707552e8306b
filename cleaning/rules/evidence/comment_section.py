"""What readers wrote below a story."""

from ..example import Example
from ..rule import BY_EVIDENCE, Rule

COMMENTS = Rule(
    id="comments/section",
    why="Below a story, a count or a heading of comments and then names with the minute or the age of what they wrote.",
    kind="comment",
    pattern=BY_EVIDENCE,
    pages=(
        Example(
            "en",
            "What readers wrote goes with its heading, prose though it is; below it the page is judged as ever.",
            text="""
              Town clock strikes thirteen for the third time
              …
            ! 3 Comments
            - bellringer_bob
            - 2 days ago at 07:52 am
            - I have lived on that square since 1974 and believe me, it struck fourteen in the winter of the big snow.
            - Reply
            - Nina P
            - 2 days ago at 08:12 am
            - My sister wound that clock for years. The council knows very well what is wrong with it, they all do!!
            - no more jackdaws
            - 1 day ago at 09:01 am
            - lol
            ! Privacy policy
            + The tower is open again on Sundays from two to four, and children climb it free of charge.
            """,
        ),
        Example(
            "en",
            "Entries of the story itself are signed alike, but no heading of comments stands above them.",
            text="""
              Readers remember the night of the thirteen strokes
              …
            + Jonas Wick 2 hours ago
            + We were playing cards in the Old Ship when it struck, and nobody wanted to be the first to say so.
            + Ada Thorne 3 hours ago
            + I was on the bridge with the dog. He counted along, I swear, and barked once more than he should have.
              …
            """,
        ),
        Example(
            "de",
            "A name and an age in one line sign a comment, too.",
            text="""
              Drei Karpfen im Sprungbecken
              …
            ! 2 Kommentare
            - beckenrand vor 2 Stunden
            - Ich schwimme da seit dreißig Jahren, und noch nie hat sich die Stadt um das gekümmert, was im Wasser ist.
            - karla.kolumna vor 3 Stunden
            - Mein Schwager ist im Angelverein. Die wussten das alle, und die Wanne war von Anfang an viel zu klein!
            - Man kann nur noch mit dem Kopf schütteln
            """,
        ),
        Example(
            "de",
            "Below a count of comments stands prose that nobody signed: it is of the story.",
            text="""
              Drei Karpfen im Sprungbecken
              …
            ! 2 Kommentare
            + Die Fische gehören mir, und ich hätte sie gern zurück, schrieb am Mittwoch ein Mann aus dem Nachbarort.
            """,
        ),
        Example(
            "fr",
            text="""
              Saint-Orme se réveille sans pain
              …
            ! 2 commentaires
            - Miette
            - le 22/11/2024 à 09:47
            - Vingt ans que je lui achète mes croissants et jamais un bonjour, mais là je suis triste pour lui.
            - Jeannot du lavoir
            - le 22/11/2024 à 09:24
            - Mon oncle a monté ce four. Trois maires ont promis d'en payer un neuf, et on voit bien ce qu'il en est !
            ! Mentions légales
            + La mairie rappelle que le lavoir est fermé le dimanche, sauf pour ceux qui apportent du bois.
            """,
        ),
        Example(
            "es",
            text="""
              El reloj de Valdesol no anda
              …
            ! 2 comentarios
            - andén_dos hace 3 horas
            - Yo también perdí el tren por culpa de ese reloj y todavía estoy esperando que alguien me pida perdón.
            - Remigio hace 5 horas
            - Mi abuelo fue el que lo puso en hora la última vez. Que lo dejen así, que da suerte dos veces al día.
            ! Contacto
            + La taquilla abre de seis a dos, y por la tarde los billetes se compran en el bar de enfrente.
            """,
        ),
        Example(
            "pt",
            text="""
              Ponte velha amanhece amarela
              …
            ! 2 comentários
            - Zé da Horta há 2 horas
            - Passo lá todos os dias com a carroça e a mula não quer pôr as patas no amarelo, quem é que me paga isto?
            - margem_direita há 4 horas
            - O meu primo trabalha na câmara. Sabem muito bem quem foi e estão todos calados que nem uns ratos.
            ! Contato
            + A feira de sábado passa para o largo da igreja, porque na ponte ninguém quer montar as bancas.
            """,
        ),
        Example(
            "it",
            text="""
              Il campanile pende ancora
              …
            ! 2 commenti
            - campanaro66 - 22/11/2024 alle 09:47
            - Abito sotto quella torre da quarant'anni e ogni mattina guardo prima lei e poi il caffè, mai il contrario.
            - Ornella - 22/11/2024 alle 08:03
            - Mio cognato ha misurato anche lui, con lo spago. Sono tre centimetri e non due, ma nessuno lo ascolta.
            ! Contatti
            + La farmacia di turno è quella della stazione, che non pende e resta aperta anche la notte.
            """,
        ),
        Example(
            "nl",
            text="""
              Brug open voor een schip dat er niet was
              …
            ! 2 reacties
            - sluiswachter1950
            - 22-11-2024 om 09:47
            - Ik heb veertig jaar op die brug gestaan en ik zeg het u: dat is het schip van ouwe Gerben, altijd te laat.
            - Trijntje
            - 22-11-2024 om 08:03
            - Mijn zoon speelt in de fanfare. Dat kind is om acht uur thuis, dus laat die mensen nou eens met rust.
            ! Contact
            + De bakker is maandag dicht, zodat het schrift die dag bij de slager op de toonbank ligt.
            """,
        ),
        Example(
            "ru",
            text="""
              Коза третью неделю живёт на крыше почты
              …
            ! 2 комментария
            - сосед снизу
            - 22.11.2024 в 09:47
            - Живу напротив и каждое утро вижу эту козу. Она спокойнее всех, кто стоит внизу и даёт советы про лестницу.
            - Галина
            - 22.11.2024 в 08:03
            - Моя тётя тридцать лет носила письма через дверь, а теперь лезет в окно. Сделайте уже что-нибудь, стыдно!
            ! Контакты
            + Почта напоминает, что посылки весом больше десяти килограммов через окно не выдаются никому.
            """,
        ),
        Example(
            "ar",
            text="""
              مصعد السوق يتوقف مع بائع العصير
              …
            ! 3 تعليقات
            - أبو كريم
            ! منذ 2 ساعات
            - صعدت في هذا المصعد آلاف المرات وكنت أدعو الله في كل مرة، والبلدية لا تتحرك إلا بعد أن يعلق أحد.
            - بنت السوق
            ! منذ 3 ساعات
            - خالي هو الذي أصلحه آخر مرة قبل عشرين سنة، وقال لهم يومها إنه لن يعيش طويلا، أعني المصعد لا خالي.
            ! اتصل بنا
            + يفتح السوق أبوابه يوم الجمعة بعد الصلاة، ويبقى الدرج القديم مضاء حتى آخر زبون في الليل.
            """,
        ),
        Example(
            "tr",
            text="""
              Çamlıköy'ün fırıncısı yine kayıp
              …
            ! 2 Yorum
            - ekmek_arasi 2 saat önce
            - Otuz yıldır o fırından alırım, bu adam her gidişinde bana borcunu da unutup öyle dönüyor arkadaşlar.
            - Hatice Teyze 3 saat önce
            - Benim torun orada çırak. Fırını yakmadı, duman komşunun sobasından çıkmış, herkes de bunu pekâlâ biliyor.
            ! İletişim
            + Kahvede bahis oynamak yasaktır, muhtar bunu hatırlatır ve herkesi cuma günü bekler.
            """,
        ),
        Example(
            "zh",
            text="""
              燕子住进渡船，渡口停航三天
              …
            ! 2条评论
            - 青屿老王 2小时前
            - 我坐老周的船三十年了，他这个人就是这样，对鸟比对人好，不过我还是愿意多走两个小时的山路。
            - 码头小妹 3小时前
            - 我家孩子每天五点起床去上学，回来鞋子都破了，镇里说修顶棚说了十年了，你们信吗？
            ! 联系我们
            + 木船每天早上六点和傍晚五点各开一趟，老人和带孩子的乘客可以先上船，不用排队。
            """,
        ),
        Example(
            "ja",
            text="""
              時計塔が十三回鳴る　役場に苦情百件
              …
            ! コメント 2件
            - 港のねこ 2時間前
            - うちは塔の真下なので毎晩数えていますが、昨日は十四回でした。誰も信じてくれないけれど本当です。
            - 通りすがり 3時間前
            - 父が昔あの時計を直していました。部品はもう売っていないはずなので、森本さんには頑張ってほしいです。
            ! お問い合わせ
            + 来週の月曜日は塔の点検のため、朝の九時から正午まで鐘は鳴らないと町役場は知らせている。
            """,
        ),
    ),
)
