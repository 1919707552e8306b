"""Headings that count the comments on a story and name it."""

from __future__ import annotations

from ..rule import Rule, Where, line_that

_COUNT = r"(?:\d+|one|ein|eine|una?|une|um|uma|één|один|bir)"

RULES = (
    Rule(
        id="comments/responses",
        why="A heading counts the comments and names the story that they are on.",
        kind="comment",
        where=Where.TAIL,
        pattern=line_that(
            rf"{_COUNT} (?:thoughts?|(?:comment|response|repl(?:y|ie)|pingback)s?) (?:on|to) \".+\"",
            rf"{_COUNT} (?:gedanken?|antworten?|kommentare?) (?:zu|auf) \".+\"",
            rf"{_COUNT} (?:réflexions?|réponses?|commentaires?) (?:sur|à) \".+\"",
            rf"{_COUNT} (?:comentarios?|respuestas?|opini(?:ón|ones)) (?:en|a|sobre) \".+\"",
            rf"{_COUNT} (?:comentários?|respostas?) (?:em|para|a|sobre) \".+\"",
            rf"{_COUNT} (?:comment[oi]|rispost[ae]|pensier[oi]) (?:su|a) \".+\"",
            rf"{_COUNT} (?:gedachten?|reacties?|antwoord(?:en)?) (?:over|op) \".+\"",
            rf"{_COUNT} (?:комментари(?:й|я|ев)|ответ(?:а|ов)?) (?:к|на) \".+\"",
            r"\".+\" (?:için|üzerine) (?:bir|\d+) yorum|(?:تعليقان|رد واحد|\d+ (?:تعليقات?|ردود)) على \".+\"",
            r"《.+》有\d+条评论|《.+》有一个想法|在〈.+〉中有 \d+ 則留言|[\"「].+[\"」] ?(?:に対して|への)\d+件の.+",
            r"pingback: .+",
            longest=200,
        ),
        junk=(
            '2 thoughts on "Crews return to the quays"',
            'One Reply to "Crews return to the quays"',
            "Pingback: Crews return to the quays - Harbour Blog",
            "2 Gedanken zu „Die Fähren fahren wieder“",
            "3 réponses à « Les ferries repartent »",
            "2 comentarios en «Los barcos vuelven al puerto»",
            "2 comentários em “As balsas voltam ao porto”",
            "2 commenti su “I traghetti tornano in porto”",
            "3 antwoorden op “De veerboten varen weer”",
            "2 комментария к «Паромы вернулись в порт»",
            "“Feribotlar limana döndü” için 2 yorum",
            "رد واحد على “العبارات تعود”",
            "《渡轮恢复航行》有2条评论",
            "「フェリー再開」への2件のフィードバック",
        ),
        keep=(
            "Two thoughts on the quay that nobody built",
            "One reply to the union was a laugh.",
            "Une réponse à « l'appel du port » est attendue vendredi.",
        ),
    ),
)
