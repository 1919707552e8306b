"""Prompts to comment, in further languages."""

from __future__ import annotations

from ..rule import Rule, whole_line

RULES = (
    Rule(
        id="comments/prompt_abroad",
        why="A link or a message of the comment section.",
        kind="comment",
        pattern=whole_line(
            r"click to (?:read more and )?(?:view|hide|show)(?: comments)?|click to hide|no comments yet\.?|"
            r"all comments|newest comments|oldest comments|comment guidelines|comments? polic(?:y|ies)|"
            r"(?:get )?involved in the (?:news|debate|conversation)",
            r"¿?quieres comentar\?|escribe tu comentario.*|para (?:ver|"
            r"leer) los comentarios[^.]{2,}(?:iniciar sesión|registrar).{2,}|normas de participación|"
            r"(?:añade|haz|sé el primero en) .{0,14}coment(?:ar|ario)|inicia sesión para comentar|"
            r"ver \d+ comentarios",
            r"(?:seja|sê) o primeiro a comentar|faça login para comentar|ver \d+ comentários|"
            r"comente(?: esta notícia)?",
            r"réagir|réagissez|(?:voir|lire) (?:les )?\d+ (?:commentaires|réactions)|"
            r"connectez-vous pour .{0,20}comment.{0,20}|"
            r"soyez le premier à .*(?:commenter|réagir).{0,20}",
            r"(?:accedi|registrati) per commentare|commenta (?:la notizia|per primo)|reageren?|"
            r"reageer(?: op dit artikel)?|log in om te reageren",
            r"(?:skriv|legg igjen|lämna|kommentera|kommenter)(?: en)? (?:kommentar|artikeln|artikkelen|"
            r"artiklen)|kommentera|kommentoi|"
            r"skomentuj|dodaj komentarz|komentarze \(?\d+\)?|přidat (?:komentář|názor)|vstoupit do diskuze|"
            r"diskuze \(?\d+\)?|"
            r"залишити коментар|коментарі(?: \(?\d+\)?)?|добавить отзыв|komentar(?:i)?(?: \(?\d+\)?)|"
            r"tulis komentar|댓글(?: \d+)?",
            r"jetzt kommentieren|jetzt in den kommentaren (?:mit)?diskutieren|(?:noch )?keine (?:leser)?kommentare"
            r"(?: vorhanden)?|kommentare? (?:zum|zu diesem) (?:artikel|beitrag)|"
            r"kommentar ist noch nicht freigeschaltet|"
            r"zu den kommentaren|kommentare werden geladen|die diskussion ist (?:geschlossen|beendet)|"
            r"diskussion (?:geschlossen|beendet)|(?:bitte |hier )?(?:anmelden|einloggen),? (?:um|und) (?:einen |zu )?"
            r"(?:komment|mitdiskut|mitred)\p{L}* ?\p{L}* ?\p{L}*|du musst (?:angemeldet|eingeloggt) sein.{2,}|"
            r"schreib den ersten kommentar|was sagst du dazu\?|(?:ihre|deine|eure) meinung (?:zählt|ist gefragt)|"
            r"deine meinung zum thema\?|heiss diskutiert|\d+ ?/ ?\d{3,4} zeichen|noch \d{3,4} zeichen",
            r"les commentaires sont (?:désormais |maintenant )?fermés|los comentarios están cerrados|"
            r"i commenti (?:a questo articolo )?sono (?:attualmente )?chiusi|os comentários estão (?:fechados|"
            r"encerrados)|"
            r"de reacties zijn gesloten|kommentarfeltet er stengt|комментарии (?:к материалу )?закрыты(?: .{2,})?",
            r"(?:les|l') ?(?:commentaires|espace (?:de |des )?(?:commentaires|contributions)) (?:sont|"
            r"est) réservée?s? (?:aux|à nos)"
            r" abonnés\.?|(?:commenter|contribuer|je réagis|je commente|réagissez(?: à l'article en premier)?|"
            r"votre commentaire|vous souhaitez réagir ?\?|vous devez être connecté.*|"
            r"conditions de publication ?:.*)|"
            r"pour (?:commenter|réagir)(?: (?:à )?(?:cet|l'|un) ?article)?,? (?:vous devez|veuillez|connectez|"
            r"il faut être|"
            r"inscrivez|identifiez|créez|merci de).{4,}|"
            r"aucun commentaire(?: pour .{2,})?|"
            r"(?:donnez|partagez) votre avis|commentaires? \(?\d+\)?|signaler (?:ce|un) commentaire|nom ?\*|"
            r"courriel ?\*",
            r"(?:sin|no hay) comentarios(?: aún)?\.?.*|comentar ?·? ?\d*|(?:ver|mostrar|"
            r"ir a) (?:los )?comentarios.{0,16}|"
            r"(?:inici[áa] sesión|registrate|regístrate|suscríbete|suscribite)(?: o (?:registrate|regístrate|"
            r"suscríbete))? (?:para|y|"
            r"e) (?:comentar|inicia la conversación|participar).*|"
            r"(?:deja|dejá|escribe|escribí|añade|publica) (?:aquí )?(?:tu|un) comentario\.?|(?:tu|"
            r"su) opinión(?: nos importa)?|"
            r"comenta(?: esta)?(?: noticia| nota)?|únete a la conversación|participa en la conversación|"
            r"(?:0|cero) comentarios?|(?:afegeix|escriu|deixa)(?: un| el teu)? comentari|comentaris(?: \(?\d+\)?)?|"
            r"iruzkinak",
            r"(?:deixe|faça|escreva|envie|adicione)(?: o)?(?: seu| um)? comentário\.?|os comentários (?:aqui|"
            r"publicados).{4,}|"
            r"nenhum comentário.{0,20}|comentários? \(?\d+\)?|comente(?: aqui)?|participe da conversa.{0,20}|"
            r"(?:0|\d+) comentários?",
            r"(?:partecipa|unisciti) alla (?:discussione|conversazione)|(?:lascia|scrivi|aggiungi|invia)(?: il tuo|"
            r" un)? commento|"
            r"per (?:poter )?commentare[^.]* (?:devi|bisogna|occorre|è necessario|accedi|effettua).{4,}|"
            r"devi essere (?:registrato|loggato|abbonato).*|"
            r"i commenti saranno accettati.{0,10}|"
            r"(?:nessun|\d+) comment[oi]|commenti ?\(?\d*\)?|commenta(?: con .{2,20})?",
            r"(?:las[ăa]|adaug[ăa]|scrie|posteaz[ăa])(?: un| un nou)? (?:comentariu|mesaj|răspuns)|(?:niciun|\d+|"
            r"0) comentarii?|"
            r"comentarii(?: \(?\d+\)?)?|comentariile care .{4,}|(?:γρ[άα]ψτε|αφ[ήη]στε|προσθ[ήη]κη)(?: το|"
            r" τ[όο])?(?: [έε]να)? "
            r"?σχ[όο]λι[οό](?: σας)?|σχ[όο]λια(?: \(?\d+\)?)?|(?:κανένα|0) σχόλι[οα]|δεν υπ[άα]ρχουν σχ[όο]λια",
            r"(?:napisz|dodaj|zostaw|skomentuj)(?: swój| pierwszy)?(?: komentarz)?|komentarz[eay]?(?: ?\(?\d+\)?)?|"
            r"brak komentarzy.{0,20}|zaloguj się, (?:aby|by|żeby) (?:dodać|skomentować|komentować).{0,20}|"
            r"(?:vstoupit do|otevřít|zobrazit) disku[sz](?:e|zi)|disku[sz][ei](?: \(?\d+\)?)?|vstup(?:te|"
            r"te do) disku[sz]e|"
            r"disku[sz]ia(?: \(?\d+\)?| k článku)?|(?:pridať|pridaj|vložiť|napísať)(?: komentár| príspevok)|"
            r"koment(?:áře|áre)"
            r"(?: \(?\d+\)?)?|hozzászól(?:ok|ás|ások)(?: \(?\d+\)?)?|szólj hozzá!?|kommentek(?: \(?\d+\)?)?",
            r"(?:ostavi(?:te)?|pošalji(?:te)?|dodaj(?:te)?|napiši(?:te)?|oddaj(?:te)?)(?: svoj)? (?:komentar|"
            r"mišljenje)|"
            r"komentar[aie]?:?(?: ?\(?\d+\)?)?|(?:još )?nema komentara\.?|ni komentarjev|komentarji:?(?: ?\(?\d+\)?)?|"
            r"učestvuj(?:te)? u diskusiji.*|uključi(?:te)? se u raspravu|(?:pogledaj|pročitaj|"
            r"vidi)(?:te)? (?:sve )?komentare|"
            r"kakvo je (?:tvoje|vaše) mišljenje(?: o ovome)?\??|коментари:?(?: ?\(?\d+\)?)?|"
            r"(?:напиши|добави|остави|изпрати|пошаљи(?:те)?|остави(?:те)?)(?: ваш| свој)? коментар|"
            r"за да (?:публикувате|напишете|коментирате).{4,}|koment(?:e|et)(?: \(?\d+\)?)?|(?:lini|shto|"
            r"shkruaj) (?:një )?koment",
            r"mostra commenti(?: \(.{0,5}\))?|voir les commentaires|mostrar comentarios|log (?:ind|"
            r"inn) for at kommentere|"
            r"logg inn for å kommentere|logga in för att kommentera|zaloguj się,? (?:aby|żeby) skomentować|"
            r"comentează|arhivă comentarii|σχολιάστε|\d+ σχόλια|댓글 ?쓰기|コメントをする",
            r"コメント機能利用規約|コメントを(?:投稿|削除|報告)しますか？?|"
            r"(?:最初の)?コメントを.{0,8}(?:しよう|してください)|写评论|我来说两句|全部评论|网友评论|"
            r"شارك برأيك|أضف تعليق|التعليقات \(?\d+\)?|yorum yapmak için .{2,}|ilk yorumu .{2,12}|"
            r"tüm yorumlar(?:ı gör)?",
            r"(?:оставьте|напишите|добавьте) (?:свой |ваш |первый )?комментарий|"
            r"войдите,? чтобы (?:оставить комментарий|комментировать)|комментарии отключены|обсудить новость|"
            r"henüz yorum yapılmadı|yorumlarınızı paylaşın.*|ilk yorumu (?:sen|siz) yap(?:ın)?|yorum gönder|"
            r"[أا]ضف تعليق(?:ك|ا)?|اترك (?:تعليقك?|ردا?)|ارسال نظر|دیدگاه (?:شما|خود را .{2,20})|הוסיפו? תגובה|"
            r"הוסף תגובה|כתב(?:ו)? תגובה|תגובה אחת|اپنی رائے (?:دیں|کا اظہار کریں)|جواب دیں|अपनी (?:राय|"
            r"प्रतिक्रिया) (?:दें|दीजिए)|कमेंट करें|মন্তব্য করুন|แสดงความ(?:คิด)?เห็น|gửi bình luận|(?:viết|"
            r"thêm) bình luận|(?:tinggalkan|kirim|beri|tambah) (?:komentar|komen)(?: anda)?|maak jou stem hoor|"
            r"lewer kommentaar|ons kommentaarbeleid|add comment|(?:我要|发表|發表|撰寫)(?:评论|評論|留言)|(?:请登录|"
            r"登录|登入)后?(?:发表)?(?:评论|評論)|文明上网.{0,20}|의견 ?(?:쓰기|남기기)|댓글(?:을)? ?(?:남기기|입력|"
            r"달기).{0,4}",
            longest=200,
        ),
        junk=(
            "Click to read more and view comments",
            "¿Quieres comentar?",
            "Seja o primeiro a comentar",
            "Réagir",
            "Accedi per commentare",
            "Reageer op dit artikel",
            "Dodaj komentarz",
            "Přidat komentář",
            "Залишити коментар",
            "댓글 12",
            "Yorum yapmak için giriş yapın",
            "全部评论",
            "Jetzt kommentieren!",
            "Noch keine Kommentare",
            "0/1000 Zeichen",
            "I commenti sono chiusi",
            "Les commentaires sont fermés",
            "댓글쓰기",
            "Les commentaires sont réservés aux abonnés",
            "Sin comentarios aún. Suscríbete e inicia la conversación",
            "Nessun commento",
            "Lasă un comentariu",
            "Σχόλια",
            "Napisz komentarz",
            "Diskuze (12)",
            "Komentara 3",
            "Još nema komentara",
            "Коментари (8)",
            "Войдите, чтобы оставить комментарий",
            "Henüz yorum yapılmadı",
            "ارسال نظر",
            "הוסיפו תגובה",
            "মন্তব্য করুন",
            "Gửi bình luận",
            "请登录后发表评论",
        ),
        keep=(
            "Les commentaires sont acerbes au conseil municipal",
            "Los comentarios están llenos de insultos",
            "Комментарии министра вызвали гнев",
            "Deine Meinung zum Hafen",
            "Комментарии",
            "Die Diskussion ist beendet, sagt der Hafenmeister, und zwar für immer.",
            "All comments on the plan were read out.",
            "Réagir vite et bien",
            "Reageer niet, zei de kapitein.",
        ),
    ),
)
