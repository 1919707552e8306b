"""News about what junk is about stays: comments and those who write them, opinions and those who hold them."""

from __future__ import annotations

import pytest

from cleaning.judge import clean_text, judge

STORY = (
    "The ferries of the town sailed again on Tuesday morning after a strike of nine days.",
    "Nobody had expected them before the weekend, and most of the quays were still empty at noon.",
    "On the north shore the keeper of the light rang his bell when the first of them went by.",
)
NEWS = (
    "In a bit of irony, the chairman's most recent comments have resonated among opponents of the war, "
    "and echo the opinions of members of the conservative community.",
    "His comments drew criticism from the Jewish community and lawmakers of both parties, who called them offensive.",
    "The governor's comments on immigration were removed from the party's site after members of the "
    "community called them abusive.",
    "Readers posted more than 4,000 comments, many of them insulting, before the newspaper closed the discussion.",
    "The commission registered 300 comments on the draft rules, most of them from residents who approved of the plan.",
    "The law obliges platforms to remove abusive comments within a day and to respect the rules of the land.",
    "Comments on social media have become more offensive since the debate about the harbour began, a "
    "study of the university shows.",
    "The author's views reflect a wider mood in the party, and few in the city share them.",
    "Opinion polls do not necessarily reflect how people vote, as the authors of the study point out.",
    "The columnist represents the opinion of many readers, and the newspaper is responsible for nothing.",
    "Comments by the minister respect the rules of the house, the speaker found after a review.",
    "Authors of the report hold the view that the council alone is responsible for the collapse of the pier.",
    "Los comentarios ofensivos del ministro contra la comunidad portuaria abrieron un debate que no se cierra.",
    "Los comentarios del alcalde sobre las reglas del puerto provocaron el rechazo de la comunidad y de "
    "los autores del informe.",
    "Las opiniones del autor reflejan el malestar de un barrio que se siente responsable de todo.",
    "Les commentaires injurieux du maire ont provoqué un débat sur le respect des règles au conseil.",
    "Les propos de l'auteur reflètent une opinion très répandue dans le port.",
    "Die Kommentare des Ministers beleidigten die Gemeinde und lösten eine Debatte über Respekt aus, die "
    "bis heute andauert.",
    "Die Meinungen der Autoren spiegeln die Stimmung im Hafen wider.",
    "Nach den Kommentaren des Bürgermeisters registrierte die Polizei neun Anzeigen wegen beleidigender Zuschriften.",
    "I commenti offensivi del sindaco hanno aperto un dibattito sulle regole della comunità.",
    "Le opinioni dell'autore rappresentano quelle di molti pescatori.",
    "Os comentários ofensivos do prefeito abriram um debate sobre as regras da comunidade portuária.",
    "De reacties van de minister beledigden de gemeenschap en leidden tot een debat over respect en regels.",
    "Комментарии министра оскорбили жителей порта и вызвали спор о правилах, которые никто не соблюдает.",
    "Мнение автора отражает настроение многих жителей города.",
    "Bakanın yorumları hakaret sayıldı ve liman kurallarına uyan üyeler tartışmaya katılmadı.",
    "Yazarın görüşleri kentteki birçok kişinin düşüncelerini yansıtıyor ve yalnızca kendisine aittir diyen yok.",
    "Komentarze ministra obraziły mieszkańców portu i wywołały dyskusję o regulaminie rady.",
    "Ministerns kommentarer kränkte många och ledde till en debatt om respekt och regler.",
    "تعليقات الوزير أثارت جدلا واسعا لأنها تعبر عن موقف الحكومة من الميناء.",
    "部长的评论引发争议，许多居民认为他的立场不代表港口。",
    "大臣のコメントは港の人々の立場を無視するものだと批判され、承認された計画の見直しを求める声が広がった。",
    "Moderators of the forum review each comment and delete insults, a job that costs the town nine "
    "thousand crowns a year.",
    "The court held that the operator is responsible for comments of registered users if he does not remove them.",
)


@pytest.mark.parametrize("line", NEWS)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_news_about_comments_and_opinions_stays_wherever_it_stands(line: str, place: int) -> None:
    text = "\n".join([*STORY[:place], line, *STORY[place:]])
    assert clean_text(text, judge(text, title="Ferries sail again").findings) == text
