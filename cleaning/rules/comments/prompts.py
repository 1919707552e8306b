"""Prompts to comment, and counts and headings of comments."""

from __future__ import annotations

from ..rule import Rule, Where, whole_line

_COUNT = r"[(\[]?\d[\d.,]*[)\]]?"

RULES = (
    Rule(
        id="comments/prompt",
        why="A link or a button asks the reader to comment, or shows the comments.",
        kind="comment",
        pattern=whole_line(
            r"leave (?:a|your|us a) (?:comment|reply)(?: (?:below|on this story))?",
            r"(?:cancel|click here to cancel) reply\.?",
            r"(?:post|add|write|submit) (?:a|your) comment(?: below)?",
            r"(?:post|submit) comment",
            r"join (?:the|our) (?:conversation|discussion|debate|commenting forum)(?: below)?",
            rf"(?:view|show|see|read|load|hide|jump to|skip to|go to)(?: (?:all|more|"
            rf"the))?(?: {_COUNT})? comments?(?: {_COUNT})?",
            rf"(?:comment|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties?|комментари[ияй]|"
            rf"yorum(?:lar)?)s? {_COUNT}",
            r"(?:no|there are no) (?:comments|replies|responses)(?: yet)?",
            r"comments (?:are )?(?:closed|off|disabled|turned off)(?: (?:for|on) this (?:article|story|post))?",
            r"be the first to (?:leave a )?comment",
            r"(?:have your say|what do you think\?)(?: in the comments?(?: section)?(?: below)?)?\.? ?(?:\d+ "
            r"comments?)?",
            r"(?:what do you think\? )?(?:let us know|tell us|share your (?:thoughts|views|"
            r"opinion))(?: what you think)?(?: and join the "
            r"conversation)? in the comments?(?: section)?(?: below)?",
            r"most (?:liked|recommended|recent) comments?",
            r"sort (?:comments )?by:? (?:newest|oldest|best|most liked)",
            r"(?:report|flag) (?:this )?(?:a )?comment",
            r"comments?:? (?:our rules|guidelines|policy)|read the rules here|(?:please )?read our comment "
            r"policy.*",
            r"(?:would you like to|want to) comment(?: on this (?:article|story))?\?|replying to x|forum view|"
            r"inline feedbacks|leave (?:a |your )?(?:reply|feedback)(?: (?:below|cancel reply))?|add (?:a )?comment|"
            r"(?:click (?:here )?to|please) comment|comment (?:now|below|on this (?:article|story|post))|"
            r"comment policy|"
            r"comments (?:are now|have been|are being|will be|are) (?:closed|disabled|turned off|moderated)|"
            r"commenting is (?:now |currently )?(?:closed|disabled|unavailable)|this (?:conversation|discussion|thread|"
            r"comment section) is (?:now )?(?:closed|open for discussion)|(?:commenting|comments?) (?:policy|"
            r"guidelines|"
            r"rules)|report (?:this )?comment cancel|share your (?:views|thoughts)(?: (?:below|with us|"
            r"in the thread.*"
            r"))?|(?:let us know|tell us) (?:what you think|your thoughts|"
            r"your views)(?: in the comments?(?: section)?)?"
            r"(?: below)?|sound off(?: in the comments)?(?: below)?|(?:top|highlighted|"
            r"featured) comments?(?: by .{2,})?|"
            r"be the first to (?:post|reply|respond|react)|start (?:the|a) (?:conversation|discussion)|"
            r"(?:please )?(?:log|"
            r"sign) ?in (?:here )?to (?:leave|post|write|add) a (?:comment|reply)|reader (?:interactions|comments)|"
            r"(?:send|submit|write) (?:us )?a letter to the editor|reply to this (?:article|story|post)|"
            r"notify of|join (?:the|our) (?:new )?comment(?:s|ing)? (?:forum|section|community)|"
            r"join the conversation,? you are commenting as|what readers are saying|share your thoughts:?",
            # German
            r"(?:einen? |ihren? |jetzt )?kommentare? (?:schreiben|verfassen|abgeben|hinterlassen|anzeigen|lesen|"
            r"öffnen|laden|ansehen)",
            r"(?:alle |weitere )(?:\d+ )?kommentare(?: (?:anzeigen|lesen|ansehen|laden))?",
            r"(?:schreiben sie (?:den ersten|einen)|schreib(?:e)? (?:den ersten|einen)) kommentar",
            r"(?:diskutieren sie|diskutiere|jetzt) mit(?:diskutieren)?",
            r"(?:hinterlasse|schreibe) (?:einen kommentar|eine antwort)",
            # French, Spanish, Portuguese, Italian, Dutch
            r"(?:laissez?|laisser|écrire|ajouter|poster) un commentaire",
            r"(?:lire|voir|afficher)(?: tous)? les commentaires",
            r"(?:deja|deje|dejar|escribe|escribir|añadir|publicar) (?:un|tu|su) comentario",
            r"deja una respuesta",
            r"ver (?:los |todos los )?comentarios",
            r"(?:deixe|escreva) (?:um|o seu|seu) comentário",
            r"deixe uma resposta",
            r"(?:lascia|scrivi|aggiungi) un commento",
            r"(?:vedi|leggi|mostra)(?: tutti)? i commenti",
            r"(?:plaats|geef|schrijf) (?:een|je) reactie",
            r"(?:bekijk|toon) (?:alle )?reacties",
            # German, Nordic and Baltic
            r"(?:artikel kommentieren|diskutieren sie (?:mit|über diesen artikel)|einen kommentar abschicken|"
            r"(?:zum |zu den )?(?:forum|postings?)(?: (?:lesen|anzeigen|verfassen))?|kommentare \( ?\d+ ?\)|"
            r"(?:forum|kommentare?|kommentarer|kommentit|kommentaarid|komentāri|komentarai|ummæli|reacties) ?[:(] ?\d+ "
            r"?"
            r"(?:postings?|kommentare?)?\)?)",
            r"(?:hier|her|här|jetzt|nun)? ?(?:können sie|kan du|kannst du) (?:diesen artikel kommentieren|kommentere "
            r"artikkelen|kommentere saken|kommentera artikeln|kommentere artiklen)\b.*",
            r"(?:se|les|læs|läs|vis|visa) (?:alle |alla )?kommentarer|(?:delta|deltag|delta) i (?:debatten|"
            r"diskussionen)|"
            r"(?:lue|näytä) kommentit|(?:kirjoita|jätä) kommentti|(?:loe|vaata) kommentaare|lisa kommentaar|"
            r"kommenteeri(?: artiklit)?|pievienot komentāru|lasīt komentārus|skaityti komentarus|"
            r"(?:rašyti|palikti) komentarą|pasidalinkite savo nuomone|komentuoti",
            # Russian, Turkish, Arabic, Chinese, Japanese
            r"(?:оставить|добавить|написать) комментарий",
            r"(?:показать|читать) комментарии",
            r"yorum (?:yap|yaz|ekle)(?:ın)?",
            r"(?:اترك|أضف) (?:تعليقاً|تعليقًا|تعليقا|ردّاً|رداً)",
            r"(?:发表|查看|我要)评论",
            r"コメントを(?:書く|投稿する|見る|投稿)",
            longest=140,
        ),
        junk=(
            "Leave a Comment",
            "Join the conversation",
            "View 14 comments",
            "Comments (3)",
            "Be the first to comment",
            "Would you like to comment on this article?",
            "Leave your feedback",
            "Click to comment",
            "Comments have been disabled",
            "Top comment by Ada H.",
            "Tell us what you think",
            "Be the first to post",
            "Submit a letter to the editor",
            "Kommentar schreiben",
            "Alle Kommentare anzeigen",
            "Laisser un commentaire",
            "Deja un comentario",
            "Deixe um comentário",
            "Lascia un commento",
            "Plaats een reactie",
            "Оставить комментарий",
            "Yorum yap",
            "اترك تعليقا",
            "发表评论",
            "コメントを書く",
        ),
        keep=(
            "Comments by the minister drew anger",
            "Be the first to reply to the storm",
            "Start the conversation with your neighbours",
            "Tell us what you think of the ferry, the council asks its guests.",
            "Leave a comment on the wall, the museum asks its guests.",
            "Join the conversation or lose it, the mayor warns",
            "No comment",
            "Kommentar: Der Hafen braucht einen Plan",
            "Los comentarios del alcalde molestan a los vecinos",
            "Комментарии министра вызвали гнев",
        ),
    ),
    Rule(
        id="comments/count",
        why="A number of comments and nothing else.",
        kind="comment",
        pattern=whole_line(
            rf"{_COUNT} (?:(?:reader )?comments?|replies|kommentare?|leserkommentare|commentaires?|comentarios?|"
            rf"comentários?|commenti|"
            r"reacties?|комментари(?:й|я|и|ев)|yorum)",
            rf"{_COUNT} (?:postings?|leserbriefe|lesermeinungen|leserreaktionen|kommentarer|reaksjoner|kommenttia|"
            rf"kommentaari?|komentār[si]|komentar(?:ai|ų)|ummæli|athugasemdir)",
            r"[\d,]+ ?(?:条评论|件のコメント)",
            r"コメント ?\d+ ?件",
            r"[(\[]?\d[\d.,]*[)\]]? ?(?:تعليقا?ت?|نظرات?|دیدگاه|תגובות|टिप्पणियां|মন্তব্য|bình luận|komentar|"
            r"коментар\p{L}*|пікір|条评论|條評論|則留言|条留言)|(?:bình luận|komentar|تعليقات|коментарі|评论|評論|"
            r"留言|コメント|תגובות) ?[(（]?\d+[)）]?",
        ),
        junk=(
            "12 Comments",
            "2 Kommentare",
            "1 commentaire",
            "0 comentarios",
            "3 commenti",
            "5 reacties",
            "127 Postings",
            "12 kommentarer",
            "3 kommenttia",
            "7 комментариев",
            "4 yorum",
            "23条评论",
            "コメント 8件",
            "14 تعليقا",
            "Bình luận (3)",
            "23則留言",
            "5 תגובות",
        ),
        keep=("Two comments too many for the harbour master", "12 comments on the plan were read out at the hearing."),
    ),
    Rule(
        id="comments/heading",
        why="The heading of the comments stands below the story; higher up the same word may head a passage.",
        kind="comment",
        where=Where.TAIL,
        pattern=whole_line(
            "(?:reader |user )?comments?",
            "(?:leser)?kommentare?",
            "commentaires",
            "(?:tus |los )?comentarios",
            "comentários",
            "commenti",
            "reacties",
            "комментарии",
            "yorumlar",
            "(?:ال)?تعليقات",
            "评论",
            "コメント",
            "leave feedback",
            "responses?",
            "discussion",
            "(?:alle )?leserbriefe",
            "(?:forum|foren|lesermeinungen|lesermeinung|diskussion|netiquette)",
            "kommentarer|kommentit|ummæli|kommentaarid|komentāri|komentarai|kommentären?",
            r"תגובות|نظرات|نظر شما|دیدگاه.?ها|تبصرے|टिप्पणिया[ँं]?|मन्तव्य|মন্তব্য|प्रतिक्रिया(?:एं|एँ)?|bình luận|"
            r"ý kiến(?: của bạn)?|komentar|ulasan|каментары|коментарі|пікірлер|კომენტარები|şərhlər|сэтгэгдэл|"
            r"留言(?:板)?|評論|コメント欄|댓글|maoni|kommentaar|تعليقات (?:الزوار|القراء)|شروط التعليق|热门评论",
        ),
        junk=(
            "Comments",
            "Kommentare",
            "Commentaires",
            "Comentarios",
            "Kommentarer",
            "Kommentit",
            "Kommentaarid",
            "Komentarai",
            "Комментарии",
            "Yorumlar",
            "التعليقات",
            "コメント",
            "תגובות",
            "نظر شما",
            "Bình luận",
            "留言",
            "Каментары",
        ),
        keep=(
            "Comments are welcome until Friday, the council said.",
            "Commentaires acerbes au conseil municipal",
            "留言墙",
        ),
    ),
)
