"""Lines that an outlet repeats from page to page: what the warehouse counted."""

from ..example import Example
from ..rule import BY_EVIDENCE, Rule

REPEATED = Rule(
    id="templates/repeated_line",
    why="The outlet repeats this line from page to page; digits, dates and counts may differ.",
    kind="boilerplate",
    pattern=BY_EVIDENCE,
    pages=(
        Example(
            "en",
            "Numbers aside it is the same on each page; a headline that siblings link to stays above its own story.",
            text="""
            @@ marrowpost.example @@
              Lamplighter retires
              Old Ned Farrow put out the last gas lamp of Marrow Bridge on Sunday, and nobody came to watch him do it.
              His ladder goes to the museum, where a place for it had been kept free behind the fire engine since 1962.
            - 1,204 neighbours read this today
            - Walk home with us
            @@ marrowpost.example @@
              Geese close the lower road
              Forty geese sat down on the lower road shortly before eight, and the school bus had to turn at the mill.
              A farmer offered to whistle for them, but it turned out that they were not his and did not know the tune.
            - 98 neighbours read this today
            - Walk home with us
            - Flood bank holds
            @@ marrowpost.example @@
            + Flood bank holds
              Engineers slept in their boots by the river for three nights, and on the fourth the water began to fall.
              They had stacked eleven thousand sandbags, of which the choir of the upper village had filled a third.
            - 3,310 neighbours read this today
            - Walk home with us
            @@ marrowpost.example @@
              Choir wins a ham
              Twelve voices were enough to beat the three towns of the valley, said the judge, who has one good ear.
              The prize will be eaten at Easter, and the tenors have already been told that they get the bone.
            - 7 neighbours read this today
            - Walk home with us
            - Flood bank holds
            @@ marrowpost.example @@
              Baker paints his van
              After nineteen years in brown the baker's van is yellow, and the dogs of his round bark at it.
              He mixed the colour himself from what was left in four tins, so that there will never be another like it.
            - 41 neighbours read this today
            - Walk home with us
            - Flood bank holds
            """,
        ),
        Example(
            "en",
            "Background that the articles of one running story repeat is news; so is what an outlet said only twice.",
            text="""
            @@ gullrock.example @@
              Owners knew of the leak, court hears
              The owners of the ferry Marigold knew of the leak, the harbour engineer told a court at Port Ellery.
              The passengers had boarded at Gull Rock late in November although the crew had asked them not to.
            + The ferry Marigold sank off Gull Rock last November with eleven passengers and a crew of four.
            + Photographs are on page nine
            @@ gullrock.example @@
              Diver tells of the wreck
              A diver told the court at Port Ellery that the ferry lay on its side; the passengers had had no time.
              He had found the leak that the harbour engineer described, and could put his whole arm into it.
            + The ferry Marigold sank off Gull Rock last November with eleven passengers and a crew of four.
            + Photographs are on page nine
            @@ gullrock.example @@
              Verdict on the Marigold in May
              One of the crew wept when the names of the eleven passengers were read out in the court at Port Ellery.
              The owners of the ferry said nothing when they were asked about the leak, and left by the back door.
            + The ferry Marigold sank off Gull Rock last November with eleven passengers and a crew of four.
            """,
        ),
        Example(
            "de",
            "A sentence, too, that the outlet says of itself; a crosshead of two of its pages stays.",
            text="""
            @@ kuestenblick.example @@
              Storch brütet auf dem Finanzamt
              Seit Montag sitzt ein Storch auf dem Schornstein des Finanzamts, das nun bis Juli nicht heizen darf.
            + Was nun kommt
              Der Amtsleiter trägt Pullover und nennt die Sache einen Einzelfall, der sich von selbst erledigen werde.
            - Wir drucken, seit der Pfarrer uns die Presse schenkte, und am 3. April auch für Sie.
            - Seite 3 vom Mi. 3. April
            @@ kuestenblick.example @@
              Orgelpfeife im Altglas
              Beim Leeren eines Containers fanden Arbeiter am Dienstag eine Orgelpfeife, zwei Meter lang und aus Zinn.
            + Was nun kommt
              Die Gemeinden der Umgebung zählten nach, und es fehlt nirgends eine, jedenfalls keine in dieser Tonlage.
            - Wir drucken, seit der Pfarrer uns die Presse schenkte, und am 17. Mai auch für Sie.
            - Seite 3 vom Fr. 17. Mai
            @@ kuestenblick.example @@
              Wo der Honig herkommt
              Ein Imker aus dem Oberdorf zählte seine Völker und kam auf eines mehr, als er im Herbst besessen hatte.
              Er habe niemandem etwas weggenommen, sagte er, die Bienen seien wohl freiwillig zu ihm umgezogen.
            - Wir drucken, seit der Pfarrer uns die Presse schenkte, und am 9. Juni auch für Sie.
            - Seite 3 vom So. 9. Juni
            """,
        ),
        Example(
            "fr",
            "What only two pages have stays, as crossheads do.",
            text="""
            @@ lavigie.example @@
              Un âne à la mairie
              Le secrétaire a trouvé lundi matin un âne attaché au pied du grand escalier, avec une lettre au cou.
            + Et maintenant ?
              Elle réclamait la réfection du chemin des Vignes, que le conseil promet depuis quatre mandats.
            - La Vigie, le journal du cap depuis 1904
            - 12 lecteurs ont offert cette histoire
            @@ lavigie.example @@
              Le phare change d'ampoule
              Il a fallu six hommes pour monter la nouvelle lampe, qui pèse moins que la boîte où elle est arrivée.
            + Et maintenant ?
              Les pêcheurs la jugent trop blanche, et l'un d'eux a mis des lunettes de soleil pour rentrer au port.
            - La Vigie, le journal du cap depuis 1904
            - 340 lecteurs ont offert cette histoire
            @@ lavigie.example @@
              Grève des facteurs, mais à pied
              Les trois facteurs du canton ont rendu leurs vélos et continuent la tournée en marchant très lentement.
              Ils demandent des pneus neufs, et une sonnette qui s'entende quand le vent souffle de la mer.
            - La Vigie, le journal du cap depuis 1904
            - 5 lecteurs ont offert cette histoire
            """,
        ),
        Example(
            "es",
            text="""
            @@ elvalle.example @@
              La banda toca sin trompetas
              Alguien se llevó las cuatro trompetas del local de ensayo la víspera de la procesión de la patrona.
            + Qué pasa ahora
              El director repartió embudos entre los músicos, y hubo vecinos que dijeron no haber notado nada.
            - Desde la ventana de El Valle
            - Edición 1.204 de la mañana
            @@ elvalle.example @@
              Nieva sobre los almendros
              Cayeron once centímetros en plena floración, y los agricultores encendieron hogueras hasta la madrugada.
            + Qué pasa ahora
              La cooperativa calcula que se ha salvado la mitad de la cosecha, sobre todo en las laderas del sur.
            - Desde la ventana de El Valle
            - Edición 1.205 de la mañana
            @@ elvalle.example @@
              El cartero cumple cien años
              Nació el mismo día en que llegó el telégrafo, y todavía corrige de memoria los números de las casas.
              Le regalaron una silla, que rechazó porque dice que sentado se le duermen las noticias.
            - Desde la ventana de El Valle
            - Edición 1.206 de la mañana
            """,
        ),
        Example(
            "pt",
            text="""
            @@ folhadorio.example @@
              Farol sem faroleiro
              O último faroleiro entregou a chave ao capitão do porto e foi viver para longe do mar, com a irmã.
            + E agora?
              A luz acende agora sozinha, e os gatos que ele alimentava sentam-se à porta todas as tardes às seis.
            - Folha do Rio, à mesa desde 1931
            @@ folhadorio.example @@
              Sardinha volta à lota
              Depois de dois invernos sem peixe, os barcos trouxeram nove toneladas e o leilão durou vinte minutos.
            + E agora?
              Os restaurantes da praça puseram mesas na rua, apesar da chuva que caía desde o meio-dia.
            - Folha do Rio, à mesa desde 1931
            @@ folhadorio.example @@
              Biblioteca perde o telhado
              O vento levantou metade das telhas na noite de terça, e os livros foram salvos por uma fila de estudantes.
              Passaram-nos de mão em mão até ao ginásio, por ordem alfabética, como pediu a bibliotecária.
            - Folha do Rio, à mesa desde 1931
            """,
        ),
        Example(
            "it",
            text="""
            @@ lalanterna.example @@
              Il fornaio e il terremoto
              La scossa delle quattro ha trovato sveglio soltanto il fornaio, che ha continuato a impastare.
            + Che cosa succede ora
              Una crepa attraversa ora il suo negozio, e i clienti la usano per mettersi in fila dalla parte giusta.
            - Scrivi alla Lanterna, terzo piano, citofono 14
            @@ lalanterna.example @@
              Capre in autostrada
              Diciassette capre hanno imboccato il casello nord e si sono fermate a brucare l'aiuola del distributore.
            + Che cosa succede ora
              Il pastore è arrivato in taxi, ha fischiato due volte e ha pagato anche il pedaggio di tutte.
            - Scrivi alla Lanterna, terzo piano, citofono 15
            @@ lalanterna.example @@
              Il sindaco scrive a mano
              Per protesta contro la nuova piattaforma il primo cittadino firma ogni certificato con la stilografica.
              Negli uffici si è formata una coda, ma nessuno si lamenta, perché la calligrafia è molto bella.
            - Scrivi alla Lanterna, terzo piano, citofono 16
            """,
        ),
        Example(
            "nl",
            text="""
            @@ dedijkbode.example @@
              Zwaan bezet de sluis
              Een zwaan broedt sinds maandag op de sluisdeur, die daarom tot eind mei niet meer open kan.
            + Hoe nu verder?
              Schippers varen om over het noorden, en een van hen heeft uit ergernis brood naar het nest gegooid.
            - Koffie op de dijk, elke 2e zaterdag
            @@ dedijkbode.example @@
              Klompenmaker stopt ermee
              Na zestig jaar legt de laatste klompenmaker zijn mes neer, omdat de populieren op zijn, zegt hij.
            + Hoe nu verder?
              Zijn kleindochter neemt de werkplaats over en gaat er gitaren bouwen van het hout dat nog droogt.
            - Koffie op de dijk, elke 3e zaterdag
            @@ dedijkbode.example @@
              Veerpont krijgt een dak
              Passagiers hoeven vanaf juni niet meer nat te worden, al moet er nog een spijker of wat in het zeil.
              De veerman betaalt de helft zelf, uit de pot met het wisselgeld van vergeetachtige reizigers.
            - Koffie op de dijk, elke 1e zaterdag
            """,
        ),
        Example(
            "ru",
            text="""
            @@ tarma.example @@
              Лось зашёл в аптеку
              Молодой лось вошёл в аптеку на улице Мира и простоял у прилавка почти четверть часа, никого не тронув.
            + Что дальше
              Продавщица накормила его солью, после чего он вышел сам и отправился в сторону лесопилки.
            - Верхнетарминский листок, выпуск 214
            @@ tarma.example @@
              Мост закрыли из-за пчёл
              Рой поселился под перилами пешеходного моста, и дети ходят в школу через железнодорожный переезд.
            + Что дальше
              Пасечник обещал забрать семью в пятницу вечером, когда все насекомые вернутся с поля.
            - Верхнетарминский листок, выпуск 215
            @@ tarma.example @@
              Хор поёт без света
              Электричество пропало на второй песне, и концерт закончили при свечах, которые нашлись в церкви.
              Зрители просили сделать так же в следующем году, но пожарная инспекция уже ответила отказом.
            - Верхнетарминский листок, выпуск 216
            """,
        ),
        Example(
            "ar",
            text="""
            @@ almarsa.example @@
              قطة في المكتبة
              دخلت قطة سوداء إلى المكتبة العامة يوم السبت ونامت فوق أطلس قديم لم يفتحه أحد منذ سنوات طويلة.
            + وماذا بعد
              وقررت المديرة أن تمنحها بطاقة قارئ، ووضعت لها الحارسة وعاء من الحليب بجانب رفوف الشعر.
            - نشرة المرسى، الطابق الثالث، باب 14
            @@ almarsa.example @@
              زورق بلا مجداف
              عثر الصيادون فجر الأربعاء على زورق أزرق يدور حول نفسه في وسط الخليج وليس فيه سوى مذياع مفتوح.
            + وماذا بعد
              وكان المذياع يبث أغنية قديمة، فاستمعوا إليها حتى انتهت ثم سحبوا الزورق إلى الشاطئ.
            - نشرة المرسى، الطابق الثالث، باب 15
            @@ almarsa.example @@
              نخلة تسد الطريق
              سقطت أكبر نخلة في الحي بعد عاصفة ليلية، فأغلقت شارع البريد أمام السيارات وفتحته أمام لاعبي الكرة.
              ووعدت البلدية بإزالتها صباح الغد، لكن الأولاد طلبوا أن تبقى حتى نهاية الدوري.
            - نشرة المرسى، الطابق الثالث، باب 16
            """,
        ),
        Example(
            "tr",
            text="""
            @@ camlik.example @@
              Leylek postaneye yuva yaptı
              Postanenin bacasına yerleşen leylek yüzünden görevliler iki haftadır sobayı yakamıyor, paltoyla çalışıyor.
            + Şimdi ne olacak
              Müdür, yavrular uçana kadar bekleyeceklerini, mektupların da nasılsa bir yere kaçmadığını söyledi.
            - Çamlık Postası, çınarın altı, no 14
            @@ camlik.example @@
              Değirmen yeniden dönüyor
              Kırk yıldır duran su değirmeni, emekli bir tornacının elinden çıkan yeni çarkla pazar günü un öğüttü.
            + Şimdi ne olacak
              İlk çuvalı köyün en yaşlı kadınına verdiler, o da hemen oracıkta gözleme açıp kalabalığa dağıttı.
            - Çamlık Postası, çınarın altı, no 15
            @@ camlik.example @@
              Otobüs şoförü türkü söylüyor
              Yolcuların yarısı sabah seferini artık bunun için seçiyor, öteki yarısı da kulaklarını pamukla tıkıyor.
              Belediye şikâyetleri saydı ve türkülerin yalnızca köprüden sonra söylenmesine karar verdi.
            - Çamlık Postası, çınarın altı, no 16
            """,
        ),
        Example(
            "zh",
            text="""
            @@ qingyu.example @@
              邮局门口的石狮子不见了
              星期二早上开门的时候，邮局的人发现左边那只石狮子没有了，右边那只好好地坐在原来的地方。
            + 接下来怎么办
              派出所查看了录像，只看见半夜里有一辆三轮车经过，车上盖着蓝色的布。
            - 青屿小报陪你吃早饭第14期
            @@ qingyu.example @@
              老戏台重新唱戏
              空了二十多年的戏台在中秋节晚上点起了灯，台下坐满了从各村赶来的老人和小孩。
            + 接下来怎么办
              唱主角的是一位退休的数学老师，她说自己背台词的办法跟背公式一样。
            - 青屿小报陪你吃早饭第15期
            @@ qingyu.example @@
              果园里来了一头野猪
              种橘子的人家连着三个晚上听见响动，最后在水渠边看见一头野猪带着四只小的喝水。
              村委会贴出告示，请大家天黑以后不要单独上山，也不要拿鞭炮去吓它们。
            - 青屿小报陪你吃早饭第16期
            """,
        ),
        Example(
            "ja",
            text="""
            @@ shiomi.example @@
              駅前の銅像に帽子
              駅前に立つ銅像に先週から毎朝ちがう帽子がかぶせられ、通勤客が足を止めて写真を撮っている。
            + これからどうなる
              誰の仕業かは分からないが、雨の日には傘も持たせてあるため、片づける人はいないという。
            - 汐見だより　読者とあるく14年目
            @@ shiomi.example @@
              みかん列車が終点へ
              三十年にわたって山の畑から果物を運んできた小さな列車が、土曜日に最後の荷を下ろした。
            + これからどうなる
              運転士は花束を受け取ったあと、空の貨車に子どもたちを乗せて、もう一度だけ坂を上った。
            - 汐見だより　読者とあるく14年目
            @@ shiomi.example @@
              銭湯の富士山を描き直す
              町でただ一軒の銭湯で、美術部の高校生たちが足場に上がり、はがれた壁の空を塗り始めた。
              頂上の雪だけは八十歳の絵師が描くことになり、常連たちは湯につかりながら見守っている。
            - 汐見だより　読者とあるく14年目
            """,
        ),
    ),
)
