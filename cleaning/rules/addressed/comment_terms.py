"""Who may comment, how, and whose opinion a comment is."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, Where, line_that
from ..speech import nobody_speaks

_COMMENTS = re.compile(
    r"(?i)\b(?:comments?|commenting|kommentar\w*|commentaires?|commenter|comentarios?|coment[aá]rios?|comentar|"
    r"commenti|"
    r"commento|commentare|reacties?|reageren|yorum\w*|комментари\w+|комментир\w+|комент\w+|komentar\w*|komentář\w*|"
    r"komentár\w*|komentarz\w*|komentować|komentēt\w*|komentuo\w*|kommente\w*|hozzászól\w*|σχόλι\w+|σχολι\w+|"
    r"comentari\w*|"
    r"debatt\w*|diskus\w+)\b|تعليق|نظرات|تبصر|תגוב|टिप्पणी|মন্তব্য|bình luận|ความ(?:คิด)?เห็น|评论|評論|留言|コメント|댓글"
)
_CONDITIONS = re.compile(
    r"(?i)\b(?:moder\w+|media(?:dos|das)|publi(?:er|[ée]\w*|cad\w+|shed|kov\w+)|log(?:ged)? ?in|sign(?:ed)? in|"
    r"register(?:ed)?|connect(?:é|er|ez)|"
    r"identifi\w+|inscri\w+|acced[ií]|registra\w+|registr[aá]\w+|logg\w+ inn?|inloggen|einloggen|angemeldet|anmelden|"
    r"giriş|üye|exprim\w+|express|opini\w+|views?|pareri|pensiero|vues?|refle[cjt]\w+|represent\w+|rappresent\w+|"
    r"respons\w+|authors?|auteurs?|autor\w*|autore|автор\w*|charte|r[eè]gle\w*|regole|regras|normas|reglas|rules|"
    r"regl\w+|reguł\w*|regulamin\w*|pravidl\w+|правил\w*|kural\w*|caract[eè]\w*|offens\w+|ofens\w+|insult\w+|injur\w+|"
    r"küfür|hakaret|abus\w+|obscen\w+|defam\w+|slander\w*|brisa\w+|uvred\w*|vulgar\w*|obraź\w+|valgu\w+|oskorb\w*|"
    r"оскорб\w+|sägbar|appro(?:v|uv)\w+|onay\w*|review(?:ed)?|delete\w*|remov\w+|удал\w+|видал\w+|obris\w+|bris\w+|"
    r"respect\w*|respekt\w*|resp[ei]\w+|espace|espacio|espaço|polic(?:y|ies)|guidelines|e-?mail|obligatoires?|"
    r"obrigat\w+|obligatori\w*|required|closed|disabled|accepting|termos|terms|bedingung\w*|netiquette|nettikett\w*|"
    r"community|communaut\w+|comunidad\w*|comunidade|discussion|débat|debate|dibattito|tartışma|endorse\w*|"
    r"изразяват|εκφράζ\w+|απόψεις|απηχούν|αναρτ\w+|izraža\w+|stavov\w*|stališč\w*|reprezint\w+)\b|"
    r"تعبر|مسؤولي|منتشر|توهین|שפה|登录|登入|立場|立场|承認|로그인"
)
_NEEDED = 2


def _governs_comments(line: str) -> bool:
    """Whether the line says who may comment, how, and whose opinion a comment is."""
    if _COMMENTS.search(line) is None or '"' in line or not nobody_speaks(line):
        return False
    return len({found.casefold() for found in _CONDITIONS.findall(line)}) >= _NEEDED


RULES = (
    Rule(
        id="addressed/comment_terms",
        why="The line says who may comment, how, and whose opinion a comment is.",
        kind="comment",
        where=Where.TAIL,
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"comment|komment|coment|commento|reactie|reager|yorum|коммент|комент|koment|hozzászól|σχόλι|"
                r"σχολι|debatt|diskus|تعليق|نظرات|تبصر|תגוב|टिप्पणी|মন্তব্য|bình luận|ความ|评论|評論|留言|コメント|댓글",
            ),
            accepts=_governs_comments,
        ),
        junk=(
            "Accedi o registrati per commentare questo articolo.",
            "Todos os comentários são mediados e devem cumprir as regras da redação.",
            "نظرات حاوی توهین به اشخاص منتشر نمی‌شود.",
            "Küfür, hakaret ve tehdit içeren yorumlar onaylanmamaktadır.",
        ),
        keep=(
            "The comments of the minister were read out twice.",
            "Her comment on the plan has been removed.",
            "Les commentaires du ministre ont surpris le port.",
        ),
    ),
)
