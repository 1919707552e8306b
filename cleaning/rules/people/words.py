"""Words for the posts of writers, and those that introduce a byline."""

from __future__ import annotations

ROLE = (
    r"(?:(?:senior |chief |staff |special |foreign |political |business |science |health |sports? |deputy |"
    r"assistant |associate |managing |contributing |world |national |"
    r"technology |economics |crime |education |local |news |city |investigative |[\p{L}-]+ )*(?:writers?|reporters?|"
    r"correspondents?|editors?|contributors?|columnists?|"
    r"journalists?|producers?|critics?|analysts?|bureau chief|staff|fellow|director|author)|"
    r"(?:[\p{L}-]+ )?(?:korrespondent|redakteur|reporter|autor|volontär)(?:in)?)"
)
BY = (
    r"(?:by|written by|story by|words by|words:|(?:medically |fact[- ])?(?:reviewed|checked) by|(?:published|posted|"
    r"reported|curated|compiled) by|report by|opinion by|analysis by|reviewed by|von|"
    r"(?:feature|news|review|guide|interview|column|recipe|text|photography|authored|produced|edited) by|"
    r"(?:(?:article|texte|reportage|entretien|enquête|dossier|traduit|rédigé|écrit|édité|publié) )+(?:par|de)|"
    r"(?:(?:escrito|reportaje|texto|reportagem|redactado|publicado|entrevista|crónica) )+(?:por|de)|"
    r"a cura di|(?:articolo|servizio|intervista|testo|inviato|scritto) (?:di|da)|escrit per|text(?:o|e|os)?|"
    r"(?-i:de|da|od)|nga|(?:scris|articol|autor) de|(?:autore?|autora|autorka|autor(?:ka|ul|i|ica)?|auteure?|"
    r"avtor(?:ica|ji)?|"
    r"аутор|автор(?:ка|и)?|autori)|(?:του|της|γρ[άα]φ(?:ει|ουν)(?: [οη])?|ρεπορτ[άα]ζ|συντ[άα]κτης|επιμ[έε]λεια)|"
    r"(?:opracowani[ea]|opracowała?|oprac\.|napisała?|rozmawiała?)|(?:napsala?|připravila?|zpracovala?)|"
    r"(?:írta|szerző|szerkesztette|fordította)|(?:piše|pišu|napisala?|pripremila?|pripravila?|priredila?|razgovarala?)|"
    r"(?:пише|пишува|подготви|репортер|текст|од)|shkruar nga|shkruan|"
    r"(?:eine? )?(?:kommentar|gastbeitrag|analyse|interview|essay|kolumne|reportage|bericht) von|par|por|di|door|от|"
    r"(?:eine? )?(?:artikel|beitrag|gastkommentar|leitartikel|glosse|porträt|rezension|kritik|protokoll|text) von|"
    r"av|af|eftir|vum|vun|autor(?:ius|ė|s|e)?:|"
    r"автор)"
)

BIOGRAPHY = 480
"""Characters that may follow on the sentence which says what somebody is: where they live, and what they wrote."""
