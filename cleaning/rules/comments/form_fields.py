"""The fields and buttons of comment forms."""

from __future__ import annotations

from ..rule import Rule, Where, whole_line

RULES = (
    Rule(
        id="comments/form_field",
        why="The name of a field or a button of a comment form, beside another.",
        kind="comment",
        where=Where.EDGES,
        in_company=True,
        pattern=whole_line(
            # English
            r"angry|funny|label|love|name|oldest|preview|reply|sad|submit|surprised|upvote|your name|δ",
            # German
            r"absenden|antworten|beschriftung|gerade eben|melden|vorschau|website|älteste",
            # French
            r"aperçu|commentaire|le plus (?:ancien|populaire)|les plus récents|plus récents|répondre|signaler|"
            r"site web|votre nom|à l'instant",
            # Spanish
            r"comentario|más (?:antiguo|recientes|votado)|nombre|responder|tu nombre|vista previa|web",
            # Portuguese
            r"comentário|denunciar|mais (?:antigo|votado)|nome|seu nome|site",
            # Italian
            r"anteprima|commento|il (?:più vecchio|tuo nome)|notificami|più (?:recenti|votato)|rispondi|segnala|"
            r"sito web",
            # Dutch
            r"beantwoorden|jouw naam|naam|oudste|reactie|voorbeeld",
            # Russian
            r"email|ваша реакция\?|ваше имя|имя|комментарий|ответить|отправить|пожаловаться|популярные|сайт|"
            r"старые|только что",
            # Arabic
            r"إبلاغ|اسمك|الأحدث|الأقدم|الاسم|البريد الإلكتروني|التعليق|الموقع الإلكتروني|رد",
            # Turkish
            r"bildir|e-posta|en (?:eski|yeni|çok oylanan)|gönder|internet sitesi|isim|sırala|yanıtla|yorum",
            # Chinese
            r"抢沙发|回复|举报|最新|最早|刚刚|名称|邮箱|网站|昵称|通知|最旧",
            # Chinese, as written in Taiwan and Hong Kong
            r"回覆|檢舉|最舊|名稱|電子郵件|姓名",
            # Japanese
            r"返信|報告|古い順|名前|サイト|お名前",
            # Polish
            r"imię|najstarsze|najstarszy|nazwa|odpowiedz|podpis|zgłoś",
            # Czech
            r"e-mail|jméno|komentovat|komentář|nahlásit|nejstarší|odpovědět|webová stránka",
            # Slovak
            r"adresa webu|komentár|meno|nahlásiť|odpovedať|webstránka",
            # Slovene
            r"e-pošta|ime|komentiraj|odgovori|spletna stran",
            # Croatian
            r"web-stranica",
            # Serbian
            r"komentariši|веб место|е-пошта|име|коментар|одговори",
            # Bulgarian
            r"докладвай|имейл|интернет страница|коментирай|отговор|отговори|отказ|публикуване|уебсайт",
            # Ukrainian
            r"ваше ім'я|відповісти|поскаржитися|ім'я",
            # Swedish
            r"anmäl|e-post|namn|svara|webbplats",
            # Danish
            r"anmeld|navn|svar|websted",
            # Norwegian
            r"nettsted|rapporter",
            # Finnish
            r"ilmoita|järjestä|kommentti|kotisivu|nimesi|nimi|sähköposti|sähköpostiosoite|vastaa|verkkosivusto",
            # Estonian
            r"koduleht|vasta|veebileht",
            # Latvian
            r"atbildēt|e-pasts|komentārs|komentēt|mājas lapa|tīmekļa vietne|vārds",
            # Lithuanian
            r"atsakyti|interneto puslapis|komentaras|vardas",
            # Hungarian
            r"honlap|jelentem|név|válasz",
            # Romanian
            r"comentariu|nume|raportează|răspunde",
            # Greek
            r"αναφορά|απάντηση|ιστότοπος|σχόλιο|το όνομά σας|όνομα",
            # Catalan
            r"comentari|lloc web|respon",
            # Basque
            r"erantzun|iruzkina|izena",
            # Hebrew
            r"אימייל|אתר|דווח|הגב|השב|לבטל|להגיב|שם|תגובה",
            # Persian
            r"ایمیل|دیدگاه|نام(?: شما)?|پاسخ",
            # Hindi
            r"ईमेल|टिप्पणी|नाम|वेबसाइट|वेबसाईट",
            # Bengali
            r"ই-মেইল|ওয়েবসাইট|নাম",
            # Telugu
            r"వ్యాఖ్యానించండి|స్పందించండి",
            # Thai
            r"ตอบกลับ|ชื่อ|อีเมล|ความเห็น|เว็บไซต์",
            # Vietnamese
            r"báo cáo|cũ nhất|hủy|phản hồi|trang web|trả lời|tên",
            # Indonesian
            r"balas|laporkan|nama",
            # Malay
            r"e-mel|komen|laman web",
            # Korean
            r"공감순|과거순|닉네임|답글|비밀번호|신고|신고하기|웹사이트|이름|이메일|최신순|추천순",
            # Azerbaijani
            r"e-poçt|göndər|vebsayt|şərh",
            # Armenian
            r"մեկնաբանել",
            longest=160,
        ),
        junk=(
            "Reply\nUpvote",
            "Antworten\nMelden",
            "Répondre\nSignaler",
            "Responder\nMás recientes",
            "Responder\nDenunciar",
            "Rispondi\nSegnala",
            "Beantwoorden\nMelden",
            "Ответить\nОтправить",
            "رد\nإبلاغ",
            "Gönder\nYanıtla",
            "抢沙发\n回复",
            "回覆\n檢舉",
            "返信\n報告",
            "Odpowiedz\nZgłoś",
            "Komentovat\nOdpovědět",
            "Odpovedať\nNahlásiť",
            "Komentiraj\nOdgovori",
            "Komentiraj\nOdgovori",
            "Одговори\nKomentariši",
            "Коментирай\nОтказ",
            "Відповісти\nПоскаржитися",
            "Svara\nAnmäl",
            "Svar\nAnmeld",
            "Svar\nRapporter",
            "Vastaa\nIlmoita",
            "Vasta\nNimi *",
            "Atbildēt\nKomentēt",
            "Atsakyti\nVardas *",
            "Válasz\nJelentem",
            "Răspunde\nRaportează",
            "Απάντηση\nΑναφορά",
            "Respon\nComentari *",
            "Responder\nNome *",
            "Erantzun\nIzena *",
            "להגיב\nלבטל",
            "پاسخ\nنام *",
            "नाम *\nईमेल *",
            "নাম *\nই-মেইল *",
            "స్పందించండి\nవ్యాఖ్యానించండి",
            "ตอบกลับ\nชื่อ *",
            "Trả lời\nHủy",
            "Balas\nLaporkan",
            "Balas\nNama *",
            "답글\n신고",
            "Göndər\nVebsayt",
        ),
        keep=(
            "Name",
            "Antworten",
            "Nombre",
            "Имя",
            "الاسم",
            "名前",
        ),
    ),
)
