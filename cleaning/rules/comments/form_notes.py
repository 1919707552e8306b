"""The state of a comment section, and how to report a mistake in the story."""

from __future__ import annotations

from ..rule import Rule, Where, whole_line

RULES = (
    Rule(
        id="comments/form_note",
        why="What stands in a comment section besides the comments: its state, its order, its buttons.",
        kind="comment",
        where=Where.TAIL,
        pattern=whole_line(
            # English
            r"\d+ responses|become a member of .+ to start commenting|comments powered by disqus|"
            r"continue the discussion|e-mail \(optional\)|load more \(\d+\)|member discussion|name \(optional\)|"
            r"new (?:follow-up comments|replies to my comments)|please enter an answer in digits|"
            r"show \d+ more replies|subscribe to email notification of replies|this comment has been removed|"
            r"type (?:here|your comment)|view the discussion thread|website \(optional\)|your comment",
            # German
            r"\d+ weitere antworten anzeigen|benachrichtige mich bei|bist du bereits mitglied\? einloggen|"
            r"bitte aktiviere javascript, um die kommentare zu sehen|deine e-mail \(optional\)|"
            r"dieser kommentar wurde entfernt|es gibt noch keine kommentare|kommentar melden|mitgliederdiskussion|"
            r"neueste zuerst|nimm an der diskussion teil|sei der erste, der kommentiert|sortieren nach|"
            r"was denkst du\?|werde mitglied bei .+, um kommentare zu schreiben|älteste zuerst",
            # French
            r"afficher \d+ réponses de plus|ce commentaire a été supprimé|"
            r"devenez membre de .+ pour commencer à commenter|démarrez la conversation|nom \(facultatif\)|"
            r"notifier de|pas (?:de commentaire|encore de commentaire)|qu'en pensez-vous \?|"
            r"quelle est votre réaction \?|rejoignez la discussion|signaler le commentaire|trier par",
            # Spanish
            r"aún no hay comentarios|correo electrónico|denunciar comentario|escribe aquí|"
            r"este comentario ha sido eliminado|hazte miembro de .+ para empezar a comentar|"
            r"inicia la conversación|mostrar \d+ respuestas más|más antiguos primero|notificar de|ordenar por|"
            r"por favor, activa javascript para ver los comentarios|reportar comentario|¿cuál es tu reacción\?|"
            r"¿qué opinas\?|¿ya eres miembro\? iniciar sesión|únete a la discusión",
            # Portuguese
            r"denunciar comentário|este comentário foi removido|inicie a conversa|mostrar mais \d+ respostas|"
            r"o que você acha\?|participe da discussão|por favor, ative o javascript para.*|qual a sua reação\?|"
            r"sem comentários|torne-se membro de .+ para começar a comentar",
            # Italian
            r"ancora nessun commento|cosa ne pensi\?|diventa membro di .+ per iniziare a commentare|"
            r"inizia la conversazione|mostra altre \d+ risposte|non ci sono commenti|ordina per|"
            r"qual è la tua reazione\?|questo commento è stato rimosso|segnala commento|sei già membro\? accedi",
            # Dutch
            r"al lid\? inloggen|alle reacties bekijken|deze reactie is verwijderd|doe mee aan de discussie|"
            r"er zijn nog geen reacties|geen reacties|meest gestemd|meld reactie|nieuwste eerst|nog geen reacties|"
            r"reacties laden|sorteer op|start het gesprek|toon nog \d+ antwoorden|"
            r"wat (?:is jouw reactie\?|vind jij\?)|wees de eerste die reageert",
            # Russian
            r"будьте первым, кто оставит комментарий|ваш комментарий|комментариев (?:нет|пока нет)|"
            r"начать обсуждение|начните обсуждение|нет комментариев|пожаловаться на комментарий|"
            r"пока нет комментариев|показать ещё \d+ ответа|посмотреть все комментарии|"
            r"присоединиться к обсуждению|сначала (?:новые|старые)|сортировать по|"
            r"станьте участником .+, чтобы комментировать|уведомить о|что вы думаете\?|этот комментарий был удалён",
            # Arabic
            r"إعلام بـ|ابدأ المحادثة|الأكثر تصويت|الإبلاغ عن التعليق|البريد الإلكتروني|انضم إلى النقاش|ترتيب حسب|"
            r"تمت إزالة هذا التعليق|جاري تحميل التعليقات|عرض كل التعليقات|كن أول من يعلق|"
            r"لا (?:تعليقات|توجد تعليقات|يوجد تعليقات)|ما رأيك؟",
            # Turkish
            r"\d+ yanıt daha göster|bu yorum kaldırıldı|"
            r"henüz yorum (?:yapılmamış|yapılmamış, sesinizi aşağıdaki yorum.*|yok)|ne düşünüyorsunuz\?|"
            r"sohbeti başlat|tartışmaya katıl|tepkiniz nedir\?|yorum (?:yapmaya başlamak için .+ üyesi olun|yok)|"
            r"yorumlar yükleniyor|yorumları görüntülemek için lütfen javascript'i etkinleştirin|yorumu şikayet et|"
            r"şikayet et",
            # Chinese
            r"暂无评论|没有评论|还没有评论|暂无评论，快来抢沙发吧|加入讨论|开始对话|显示另外\d+条回复|举报评论|"
            r"该评论已被删除|排序方式|请启用 javascri.*|评论加载中|您怎么看？|显示名称|查看所有评论|最多投票|"
            r"您的姓名",
            # Chinese, as written in Taiwan and Hong Kong
            r"尚無留言|尚無迴響|沒有留言|目前沒有留言|搶先留言|加入討論|開始對話|顯示另外 \d+ 則回覆|檢舉留言|"
            r"此留言已被移除|請啟用 javascri.*|留言載入中|你怎麼看？|個人網站網址|顯示名稱|電子郵件地址|"
            r"檢視所有留言",
            # Japanese
            r"コメントはまだありません|コメントはありません|コメントなし|まだコメントはありません|議論に参加する|"
            r"会話を始める|コメントを報告|このコメントは削除されました|新しい順|並べ替え|たった今|"
            r"さらに\d+件の返信を表示|コメントを表示するにはj.*|コメントを読み込み中|名前 ※|メール ※|コメント ※|"
            r"ウェブサイト",
            # Polish
            r"bądź pierwszy, który skomentuje|co o tym sądzisz\?|dołącz do dyskusji|najwyżej oceniane|"
            r"nie ma jeszcze komentarzy|pokaż więcej odpowiedzi|powiadom o|rozpocznij dyskusję|sortuj według|"
            r"ten komentarz został usunięty|witryna internetowa|włącz obsługę javascript, aby zobaczyć komentarze|"
            r"zgłoś komentarz|zobacz wszystkie komentarze|ładowanie komentarzy",
            # Czech
            r"buďte první, kdo přidá komentář|nahlásit komentář|seřadit podle|tento komentář byl odstraněn|"
            r"vaše jméno|zahájit konverzaci|zapojte se do diskuze|zatím žádné komentáře|žádné komentáře",
            # Slovak
            r"zapojte sa do diskusie|zatiaľ žiadne komentáre|žiadne komentáre",
            # Slovene
            r"prijavi komentar",
            # Croatian
            r"budite prvi koji će komentirati|pridruži se raspravi|vaše ime",
            # Serbian
            r"нема коментара",
            # Bulgarian
            r"все още няма коментари|няма коментари",
            # Ukrainian
            r"будьте першим, хто залишить коментар|коментарів (?:немає|ще немає)|немає коментарів|"
            r"показати всі коментарі|почати обговорення|приєднатися до обговорення|сортувати за|"
            r"спочатку (?:нові|старі)|цей коментар видалено",
            # Swedish
            r"aktivera javascript för att se kommentarerna|bli först att kommentera|"
            r"den här kommentaren har tagits bort|ditt namn|inga kommentarer(?: än|ännu)?|laddar kommentarer|"
            r"meddela om|nyast först|rapportera kommentar|sortera efter|starta konversationen|vad tycker du\?|"
            r"äldst först",
            # Danish
            r"anmeld kommentar|denne kommentar er blevet fjernet|dit navn|ingen kommentarer(?: endnu)?|"
            r"nyeste først|sorter efter|start samtalen|vær den første til at kommentere|ældste først",
            # Norwegian
            r"delta i diskusjonen|denne kommentaren er fjernet|ditt navn|eldste først|"
            r"ingen kommentarer(?: enda|ennå)?|rapporter kommentar|sorter etter|vær den første til å kommentere",
            # Finnish
            r"aloita keskustelu|ei (?:kommentteja|vielä kommentteja)|ilmianna kommentti|"
            r"ole ensimmäinen kommentoija|osallistu keskusteluun|tämä kommentti on poistettu|uusimmat ensin|"
            r"vanhimmat ensin",
            # Lithuanian
            r"el\. pašto adresas|jūsų vardas|komentarų nėra|nėra komentarų",
            # Hungarian
            r"csatlakozz a beszélgetéshez|e-mail cím|még nincsenek hozzászólások|nincs hozzászólás",
            # Romanian
            r"alătură-te discuției|fii primul care comentează|niciun comentariu|nu există comentarii|numele tău",
            # Greek
            r"συμμετοχή στη συζήτηση",
            # Catalan
            r"correu electrònic",
            # Hebrew
            r"אין תגובות(?: עדיין)?|היה הראשון להגיב|הצטרף לדיון|התגובה שלך",
            # Persian
            r"اولین نفری باشید که نظر می‌دهد|بدون دیدگاه|دیدگاهی وجود ندارد|هیچ دیدگاهی نیست|وب‌ سایت",
            # Hindi
            r"अभी तक कोई टिप्पणी नहीं|कोई टिप्पणी नहीं",
            # Thai
            r"ไม่มีความเห็น|ยังไม่มีความเห็น|ความคิดเห็น",
            # Vietnamese
            r"báo cáo bình luận|chưa có bình luận|không có (?:bình luận|phản hồi)|tham gia thảo luận|tên của bạn",
            # Indonesian
            r"belum .+ komentar|bergabung dalam diskusi|jadilah yang pertama berkomentar|laporkan komentar|"
            r"tidak .+ komentar",
            # Korean
            r"답글 달기|댓글 (?:신고|없음)|댓글이 없습니다|삭제된 댓글입니다|아직 댓글이 없습니다|"
            r"첫 댓글을 남겨보세요|토론에 참여하기",
            longest=160,
        ),
        junk=(
            "View the discussion thread.",
            "Bist du bereits Mitglied? Einloggen",
            "Devenez membre de Le Quai pour commencer à commenter.",
            "Mostrar 3 respuestas más",
            "Mostrar mais 3 respostas",
            "Diventa membro di Il Molo per iniziare a commentare.",
            "Start het gesprek",
            "Начать обсуждение",
            "ابدأ المحادثة",
            "Sohbeti başlat",
            "开始对话",
            "開始對話",
            "コメントを報告",
            "Ten komentarz został usunięty.",
            "Zapojte se do diskuze",
            "Zatiaľ žiadne komentáre",
            "Prijavi komentar",
            "Pridruži se raspravi",
            "Нема коментара",
            "Няма коментари",
            "Будьте першим, хто залишить коментар",
            "Rapportera kommentar",
            "Start samtalen",
            "Delta i diskusjonen",
            "Osallistu keskusteluun",
            "Nėra komentarų",
            "Még nincsenek hozzászólások",
            "Nu există comentarii",
            "Συμμετοχή στη συζήτηση",
            "Correu electrònic *",
            "Correo electrónico *",
            "אין תגובות עדיין",
            "هیچ دیدگاهی نیست",
            "कोई टिप्पणी नहीं",
            "ยังไม่มีความเห็น",
            "Không có phản hồi",
            "Belum ada komentar",
            "아직 댓글이 없습니다",
        ),
        keep=(
            "Join the discussion about the quay on Friday, the mayor asks.",
            "Keine Kommentare vom Hafenmeister, auch nicht am Dienstag.",
            "Rejoignez la discussion, dit le maire, et le port vous répond.",
            "Нет комментариев и от капитана, сказал порт.",
        ),
    ),
    Rule(
        id="comments/error_report",
        why="The page asks the reader to report a mistake in it.",
        kind="comment",
        pattern=whole_line(
            # English
            r"suggest an edit",
            # German
            r"rechtschreibfehler gefunden\?",
            # French
            r"une erreur \? signalez-la",
            # Portuguese
            r"informar erro",
            # Dutch
            r"zie je een fout\? mail ons",
            # Arabic
            r"الإبلاغ عن خطأ|هل وجدت خطأ؟ أبلغنا",
            # Turkish
            r"bir hata mı buldunuz\? bize bildirin|düzeltme öner|hatayı bildir",
            # Chinese
            r"报告错误|发现错误？告诉我们|举报/反馈",
            # Chinese, as written in Taiwan and Hong Kong
            r"回報錯誤|我要檢舉|發現錯誤？告訴我們",
            # Japanese
            r"誤りを報告|間違いを報告する|記事の誤りを報告",
            # Swedish
            r"rapportera ett fel|rätta artikeln",
            # Finnish
            r"lähetä korjauspyyntö",
            # Latvian
            r"pamanīji kļūdu\? ziņo mums",
            # Romanian
            r"ai găsit o greșeală\?",
            # Persian
            r"گزارش اشکال",
            # Vietnamese
            r"báo lỗi|phát hiện lỗi\? hãy báo cho chúng tôi",
            # Indonesian
            r"laporkan kesalahan|menemukan kesalahan\? laporkan",
            # Korean
            r"기사 오류 신고|오류 신고",
            longest=160,
        ),
        junk=(
            "Suggest an edit",
            "Rechtschreibfehler gefunden?",
            "Une erreur ? Signalez-la",
            "Informar erro",
            "Zie je een fout? Mail ons",
            "الإبلاغ عن خطأ",
            "Hatayı bildir",
            "发现错误？告诉我们",
            "我要檢舉",
            "間違いを報告する",
            "Rätta artikeln",
            "Lähetä korjauspyyntö",
            "Pamanīji kļūdu? Ziņo mums!",
            "Ai găsit o greșeală?",
            "گزارش اشکال",
            "Báo lỗi",
            "Laporkan kesalahan",
            "오류 신고",
        ),
        keep=(
            "Suggest an edit to the timetable, the captain said.",
            "Hata bildirdi, gemi durdu.",
            "Il faut signaler une erreur de route au port.",
        ),
    ),
)
