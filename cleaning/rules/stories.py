"""An invented story in each language: what stands for `…` in the examples of rules that look at the whole page."""

from typing import Literal

Language = Literal["ar", "de", "en", "es", "fr", "it", "ja", "nl", "pt", "ru", "tr", "zh"]
LANGUAGES: dict[Language, str] = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "ja": "Japanese",
    "nl": "Dutch",
    "pt": "Portuguese",
    "ru": "Russian",
    "tr": "Turkish",
    "zh": "Chinese",
}

STORIES: dict[Language, tuple[str, ...]] = {
    "en": (
        "The town clock of Marrow Bridge struck thirteen on Friday night, for the third time since the spring, and "
        "the council has had enough of it.",
        "Two clockmakers from Tarnside climbed the tower on Saturday with a lamp and a bag of tools. They came down "
        "four hours later with a dead jackdaw and no explanation.",
        "“There is nothing wrong with the works that I can see,” said Edda Hollis, the older of the two, who has "
        "wound the clock every Monday since 1989.",
        "The council had voted in March to replace the striking train, which was cast in 1871, but the money went to "
        "the roof of the swimming baths instead.",
        "People who live on the square have put up with the bell for so long that some of them say they no longer "
        "hear it. Others have written letters, forty-one of them in May alone.",
        "A guest of the Old Ship inn counted the strokes aloud from his window and woke the whole house, the landlord "
        "told the council on Monday evening.",
        "The tower will stay shut until a third opinion has been heard. The mayor said that she did not expect it "
        "before the end of the month, and that she would sleep at her sister's until then.",
    ),
    "de": (
        "Das Freibad von Brakhaven bleibt auch in der kommenden Woche geschlossen. Im Sprungbecken schwimmen seit "
        "Sonntag drei Karpfen, und niemand weiß, wem sie gehören.",
        "Bademeister Uwe Tarnow hatte die Fische am Morgen entdeckt, als er die Abdeckung einholte. Er habe zuerst an "
        "einen Streich der Abiturienten gedacht, sagte er am Montag.",
        "Die Stadt ließ das Wasser prüfen und fand darin nichts, was dort nicht hingehört, von den Karpfen einmal "
        "abgesehen. Das Veterinäramt will sie trotzdem nicht einfach umsetzen lassen.",
        "„Wir brauchen jemanden, der sagt, dass es seine sind“, erklärte eine Sprecherin des Ordnungsamts. Bis dahin "
        "gälten die Tiere als Fundsache, und für die sei eine Frist von sechs Monaten vorgesehen.",
        "Der Angelverein bot an, die Karpfen in den Mühlteich zu bringen, und schickte noch am Dienstag zwei Männer "
        "mit einer Wanne. Sie mussten unverrichteter Dinge wieder abziehen.",
        "Im Rathaus gingen bis Mittwoch achtundzwanzig Beschwerden ein, die meisten von Eltern, deren Kinder in den "
        "Ferien schwimmen lernen sollten. Der Kurs findet nun im See statt.",
        "Tarnow füttert die Fische inzwischen mit altem Brot. Einen Namen habe er ihnen nicht gegeben, sagt er, aber "
        "den größten rufe er manchmal Herr Direktor, und der komme dann auch.",
    ),
    "fr": (
        "Le boulanger de Saint-Orme a fermé boutique lundi matin, et le village entier s'est retrouvé sans pain pour "
        "la première fois depuis la guerre, selon la mairie.",
        "Étienne Vasseur, cinquante-huit ans, n'avait prévenu personne. Il a laissé sur la porte une feuille où il "
        "explique que son four est mort et que la banque ne veut plus rien entendre.",
        "La maire a fait venir dès mardi une camionnette de Port-Vieux, qui s'arrête une heure devant l'église. Il "
        "n'y avait plus une baguette à neuf heures et quart.",
        "« On nous avait promis un four neuf il y a trois ans », raconte une cliente, qui garde la lettre du conseil "
        "départemental dans son sac et la montre à qui veut la lire.",
        "Le conseil répond que le dossier est complet et qu'il ne manque plus qu'une signature. Il n'a pas voulu dire "
        "laquelle, ni depuis combien de temps elle manque.",
        "Les anciens du village ont rallumé vendredi le four banal, derrière le lavoir, que personne n'avait chauffé "
        "depuis la fête de 1996. Soixante pains en sont sortis, dont douze brûlés.",
        "Le boulanger est venu voir, il a goûté et il n'a rien dit. Il serait, d'après son beau-frère, reparti avec "
        "un sac de farine sous le bras et une idée derrière la tête.",
    ),
    "es": (
        "El reloj de la estación de Valdesol lleva once días parado a las cuatro y diez, y los viajeros han empezado "
        "a dejar flores debajo, según cuenta el jefe de estación.",
        "La compañía ferroviaria asegura que mandó a un técnico el martes pasado, pero en el pueblo nadie lo ha "
        "visto. El bar de enfrente estuvo abierto todo el día y tampoco allí lo recuerdan.",
        "«Perdí el tren dos veces por mirar para arriba», dijo Remedios Alcaide, que coge el de las cuatro y cuarto "
        "desde hace veinte años para ir a ver a su hermana.",
        "El ayuntamiento ofreció pagar el arreglo con el dinero que sobró de las fiestas, y la compañía contestó con "
        "una carta de nueve páginas en la que no dice ni que sí ni que no.",
        "El último relojero de la comarca, que tiene ochenta y seis años, subió el jueves con una escalera prestada. "
        "Bajó sin abrir la caja, porque tiene una cerradura nueva y nadie sabe quién guarda la llave.",
        "Mientras tanto, el maestro lleva a los niños al andén cada mañana para que aprendan a leer la hora al revés. "
        "Dice que nunca habían prestado tanta atención.",
        "La compañía anunció el viernes que estudiará el caso en la próxima reunión de su consejo, que se celebra en "
        "otoño. En Valdesol ya han encargado una corona de laurel.",
    ),
    "pt": (
        "A ponte velha de Santa Aurélia amanheceu pintada de amarelo na quarta-feira, e a câmara municipal garante "
        "que não encomendou tinta nenhuma.",
        "O fiscal de obras, Anselmo Prates, foi chamado às seis da manhã por um leiteiro que julgou ter errado o "
        "caminho. A tinta ainda estava fresca e cheirava a óleo de peixe.",
        "«Não posso multar quem não conheço», disse o fiscal, que mesmo assim mediu a ponte de uma ponta à outra e "
        "guardou um pouco da tinta num frasco de compota.",
        "Os moradores da margem direita acham que foi gente da margem esquerda, e os da margem esquerda acham graça. "
        "A rivalidade vem do tempo em que havia duas bandas de música.",
        "Uma análise do laboratório da capital deverá dizer até segunda-feira de que fábrica saiu a tinta. Na única "
        "loja da vila não se vende amarelo desde o ano passado.",
        "O padre contou no domingo que viu luzes no rio por volta das três horas, mas que pensou em pescadores e "
        "voltou para a cama. Ninguém lhe perguntou mais nada.",
        "A câmara decidiu deixar a ponte como está até às festas de agosto. Depois disso será votada a cor, e já há "
        "três listas, uma delas a favor do amarelo.",
    ),
    "it": (
        "Il campanile di Borgo Salice pende di altri due centimetri verso la farmacia, e da lunedì la piazza è chiusa "
        "a chi non abita dietro la chiesa.",
        "L'ingegnere comunale, Delia Franzoni, ha misurato tre volte e ha ottenuto tre numeri diversi. Il più "
        "piccolo, ha detto, è comunque più grande di quello dell'anno scorso.",
        "«Finché non cade, resto aperto», ha risposto il farmacista, che ha spostato la cassa in fondo al negozio e "
        "serve i clienti dalla porta del cortile.",
        "La soprintendenza ha mandato due tecnici con un pendolo e una macchina fotografica, ma il pendolo è rimasto "
        "impigliato nelle corde delle campane e si è dovuto chiamare il sacrestano.",
        "Il parroco suona ora soltanto la campana piccola, e anche quella con il martello avvolto in uno straccio. "
        "Gli anziani si lamentano che non sentono più il mezzogiorno.",
        "In consiglio si è discusso fino alle due di notte se puntellare la torre con travi di castagno o con tubi di "
        "ferro. La minoranza ha proposto di raddrizzare la farmacia.",
        "Una decisione è attesa per il quindici del mese. Fino ad allora il mercato si tiene sul campo di calcio, "
        "dove le bancarelle, per abitudine, si sono disposte tutte da una parte.",
    ),
    "nl": (
        "De brug bij Oudekerke ging donderdag vier keer open voor een schip dat er niet was, en de wachtenden op de "
        "kade hebben er genoeg van.",
        "Brugwachter Sietse Holwerda zegt dat hij telkens een hoorn hoorde, drie keer kort en een keer lang, zoals "
        "het hoort. Op het water was niets te zien dan een paar eenden.",
        "De provincie liet de installatie nog dezelfde avond nakijken door twee monteurs uit de stad. Zij vonden een "
        "losse draad en een nest muizen, maar dat verklaart volgens hen de hoorn niet.",
        "„Ik stond er met een bus vol schoolkinderen,” zei chauffeur Marga Tolsma, die bij de derde keer de motor had "
        "uitgezet en met de klas een lied was gaan zingen.",
        "In het dorp wordt gewezen naar de fanfare, die sinds kort in de loods achter de sluis oefent. De dirigent "
        "houdt vol dat zijn tuba's dat geluid niet kunnen maken.",
        "De gemeente wil nu een maand lang bijhouden wanneer er geblazen wordt en door wie. Wie iets hoort, kan dat "
        "in een schrift zetten dat bij de bakker op de toonbank ligt.",
        "Holwerda laat de brug voorlopig dicht tot hij een mast ziet. Vrijdag wachtte daardoor een echte tjalk "
        "twintig minuten, en de schipper heeft een klacht ingediend.",
    ),
    "ru": (
        "В посёлке Верхняя Тарма третью неделю не могут поймать козу, которая поселилась на крыше почты и никого туда "
        "не пускает.",
        "Начальник отделения Зоя Куприна рассказала, что коза пришла в начале марта вместе с оттепелью. С тех пор "
        "письма носят через заднее окно, а посылки ждут на складе.",
        "«Мы звали пожарных, они постояли, посмотрели и уехали», — сказала она во вторник. Лестницу оставили, но коза "
        "научилась по ней спускаться ночью и возвращаться к утру.",
        "Хозяин животного не нашёлся, хотя объявление висит на каждом столбе. Ветеринар из районного центра считает, "
        "что коза не дикая, потому что откликается на свист.",
        "Жители соседних домов носят ей капусту и просят не трогать. По их словам, с тех пор как она живёт наверху, с "
        "крыши перестал сходить снег и никого больше не засыпало.",
        "Администрация обещала решить вопрос до первого мая, когда на здании должны повесить новый флаг. Пока его "
        "прикрепили к забору, и коза дважды пыталась его съесть.",
        "Почта работает по обычному расписанию, кроме обеденного перерыва. В это время, как выяснилось, коза спит "
        "прямо над дверью, и проходить под ней никто не решается.",
    ),
    "ar": (
        "توقف المصعد الوحيد في سوق المرجان صباح الأحد بين الطابقين الثاني والثالث، وظل فيه بائع عصير مع صندوقين من "
        "البرتقال حتى غروب الشمس.",
        "وقال البائع، واسمه سالم الدهان، إنه لم يشعر بالخوف لأن البرتقال كان كافيا له وللرجال الذين جاؤوا لإنقاذه "
        "واحدا بعد الآخر طوال النهار.",
        "وأوضحت بلدية المدينة أن المصعد يعمل منذ أربعين عاما من دون أن يفحصه أحد، لأن الشركة التي صنعته أغلقت أبوابها "
        "قبل أن يولد المهندس المسؤول عنه اليوم.",
        "وأضافت أن لجنة من ثلاثة مهندسين ستصعد إلى السطح يوم الثلاثاء لترى الحبال بنفسها، وأن التجار سيستخدمون الدرج "
        "القديم إلى أن تنتهي اللجنة من عملها.",
        "ويقول أصحاب الدكاكين في الطابق الثالث إن زبائنهم لا يحبون الدرج، وإن أحدهم عاد إلى بيته من الطابق الأول بعد "
        "أن عد الدرجات وقرر أن السجادة لا تستحق كل هذا التعب.",
        "أما الأطفال فقد صنعوا سلة وحبلا، وصاروا يرفعون بها الخبز والشاي إلى الطوابق العليا مقابل قطعة نقد صغيرة عن "
        "كل طابق، وقد جمعوا في يومين ما يكفي لشراء كرة جديدة.",
        "ومن المنتظر أن يعود المصعد إلى العمل في نهاية الشهر المقبل، كما وعدت البلدية. ولم يرد سالم على السؤال عما "
        "إذا كان سيركبه مرة أخرى، واكتفى بأن قدم للسائل كأسا من العصير.",
    ),
    "tr": (
        "Çamlıköy'ün tek fırını salı sabahı açılmadı, köylüler kapının önünde bir saat bekledikten sonra ekmeği komşu "
        "ilçeden getirtmek zorunda kaldı.",
        "Fırıncı Rüstem Karayel'in nerede olduğunu kimse bilmiyor. Kapıya astığı kâğıtta yalnızca mayanın küstüğü ve "
        "kendisinin de onunla konuşmaya gittiği yazıyor.",
        "Muhtar Nermin Subaşı, fırıncının daha önce de iki kez ortadan kaybolduğunu ve her seferinde üç gün sonra "
        "yeni bir ekmekle döndüğünü söyledi.",
        "“İlkinde cevizli ekmeği getirdi, ikincisinde patatesliyi,” diyen muhtar, köyde bu yüzden kimsenin telaş "
        "etmediğini, ama çocukların okula aç gittiğini anlattı.",
        "İlçe belediyesi çarşamba gününden başlayarak her sabah yüz elli ekmek gönderiyor. Kamyonun şoförü yolun "
        "çamur olduğunu ve geç kalırsa kendisini suçlamamalarını istedi.",
        "Karayel'in çırağı on altı yaşında ve fırını tek başına yakmasına izin yok. Yine de perşembe gecesi bacadan "
        "duman çıktığını görenler olmuş, sabah da pencerede altı simit duruyormuş.",
        "Köy kahvesinde şimdi fırıncının bu kez neyle döneceği üzerine bahse giriliyor. En çok oyu zeytinli ekmek "
        "aldı, ikinci sırada hiç dönmeyeceğini söyleyenler var.",
    ),
    "zh": (
        "青屿镇的渡口从星期一起停了三天，因为船工老周说他的船里住进了一窝燕子，谁也不许把它们赶走。",
        "镇政府派了两名干部去看，回来报告说窝里一共有五只小鸟，羽毛还没有长齐，离会飞至少还要两个星期。",
        "“我开船开了三十一年，从来没有迟到过一天，”老周在码头上对记者说，“可是它们比我先到，总得讲个先来后到。”",
        "对岸的学生只好绕道走山路上学，来回多花两个小时。校长把第一节课推到了九点，又在村口放了一张桌子给走累的孩子歇"
        "脚。",
        "有人建议把鸟窝搬到候船室的屋檐下，镇上的兽医却说大鸟认得船，不认得屋子，搬了以后多半不会再回来喂食。",
        "卖鱼的陈家借出了一条旧木船，每天早晚各摆渡一趟，一次只能坐六个人，排队的人常常从码头一直站到菜市场门口。",
        "镇长星期四晚上亲自坐了一回木船，上岸以后裤脚全湿了。他说等小燕子飞走，镇里会给渡口修一个新的顶棚，里面留三个"
        "窝的位置。",
        "老周每天还是五点钟来到船上，擦一遍栏杆，然后坐在船尾看书。他说自己还没有决定给那五只小鸟取什么名字，但是船的"
        "名字已经想好要改了。",
    ),
    "ja": (
        "汐見町の時計塔が先週の金曜日から一時間ごとに十三回鳴るようになり、町役場には苦情と問い合わせの電話が合わせて"
        "百件以上寄せられている。",
        "塔の管理を任されている時計店の森本さんは、土曜日に機械を開けて調べたが、歯車にもおもりにも変わったところは見"
        "つからなかったと話した。",
        "「十二まではいつもの音で、最後の一回だけ少し高いんです」と森本さんは言い、録音した音を役場の職員や近所の人た"
        "ちに聞かせた。",
        "町は鐘を止めることも考えたが、漁に出る船がこの音を頼りにしているため、漁協から反対の声が上がり、しばらく様子"
        "を見ることになった。",
        "小学校では先生が数を数える授業に鐘を使い始め、児童たちは十三回目が鳴るたびに窓から身を乗り出して拍手をしてい"
        "るという。",
        "日曜日の夜には若者たちが塔の下に集まり、誰がいちばん長く目を閉じていられるかを競ったが、雨が降り出したため一"
        "時間ほどで解散した。",
        "月曜日になって塔の裏の窓が割れているのが見つかり、警察は誰かが中に入ったとみて調べている。森本さんは新しい鍵"
        "を二つ注文した。",
        "町長は水曜日の会見で、原因が分かるまで十三回目を町の新しい名物として楽しんでほしいと述べ、記者たちを笑わせた"
        "。",
    ),
}
"""By language, paragraph by paragraph: 150 words and more, for rules that ask for a story above what they take."""
