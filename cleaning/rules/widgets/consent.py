"""Prompts for consent: cookies, and content of others."""

from __future__ import annotations

from ..rule import Rule, line_that

RULES = (
    Rule(
        id="widgets/consent",
        why="The page asks for consent before it shows something from elsewhere.",
        kind="widget",
        pattern=line_that(
            r"(?:empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|empfohlener inhalt)\b.*",
            r"an dieser stelle (?:finden sie|findest du|befindet sich|steht ein|ist ein)\b.*(?:externe[rn]?|"
            r"von (?:youtube|instagram|x|twitter|facebook))\b.*",
            r"(?:ich bin (?:damit )?einverstanden|ich stimme zu|wir (?:benötigen|brauchen) (?:ihre|"
            r"deine) zustimmung|mit (?:dem )?klick auf|erst wenn sie hier klicken)\b.*",
            r"(?:ein klick für den datenschutz|datenschutzeinstellungen anpassen|externe(?:n)? inhalte? (?:anzeigen|"
            r"laden|aktivieren))\b.*|infografiken anzeigen\b.*",
            r"(?:this (?:article|content) contains content (?:provided|hosted)|we (?:need|"
            r"ask for) your (?:permission|consent)|(?:we use|this (?:site|website) uses) cookies|"
            r"by clicking .{2,} you (?:agree|accept|consent)|"
            r"allow .{2,} content\?|to (?:view|display) this content)\b.*",
            r"(?:nous utilisons des cookies|ce contenu est bloqué|este sitio (?:web )?(?:usa|utiliza) cookies|"
            r"utilizamos cookies|este site (?:usa|utiliza) cookies|questo sito (?:usa|utilizza) (?:i )?cookie|"
            r"deze (?:site|website) gebruikt cookies|deze (?:inhoud|content) kan niet worden (?:getoond|weergegeven)|"
            r"[\p{L}. -]{2,} (?:anvender|bruger|bruker|använder) cookies|vi (?:bruger|bruker|använder) cookies|"
            r"(?:dette indhold|dette innholdet|det här innehållet|detta innehåll) (?:kan ikke|kan inte|kräver|kræver|"
            r"krever)|"
            r"(?:du skal|du må|du måste) (?:acceptere|godta|godkänna|acceptera) (?:cookies|informasjonskapsler)|"
            r"(?:käytämme|sivusto käyttää) evästeitä|(?:kasutame|see leht kasutab) küpsiseid|"
            r"(?:mēs )?izmantojam sīkdatnes|naudojame slapukus|(?:þessi vefur|við) not(?:ar|um) vafrakökur)"
            r"(?:[^\p{L}].*)?",
            r"wir würden (?:ihnen|dir) (?:hier )?(?:gerne? )?einen externen inhalt\b.*|"
            r"(?:damit|hierdurch|dadurch) können personenbezogene daten\b.*|"
            r"mehr (?:dazu|informationen|infos)(?: dazu)? (?:in|finden sie in) (?:unserer|der) "
            r"datenschutz(?:erklärung)?\.?|"
            r"zur datenschutzerklärung|(?:beim laden|bei der anzeige) des (?:tweets|posts|videos|inhalts) kam es "
            r"zu\b.*|"
            r"ihr gerät erlaubt uns\b.*|sie entscheiden darüber, wie sie unsere inhalte\b.*|"
            r"(?:accepteer|accepter|godkänn|acceptera|godta|aksepter|hyväksy|samþykkja?)(?: (?:alle|alla|kaikki|all))? "
            r"(?:cookies|evästeet|informasjonskapsler|kakor)|(?:cookie-?instellingen|cookie-?indstillinger|"
            r"cookie-?inställningar)"
            r"(?: (?:aanpassen|wijzigen|ændre|ändra))?|(?:nõustun|piekrītu|sutinku|samþykki)(?: (?:kõigiga|visam|su "
            r"visais))?",
            r"(?:spreaker )?this content is (?:provided|hosted|imported|not available)\b.*\b(?:cookies|privacy|x|"
            r"twitter|"
            r"facebook|instagram|youtube|tiktok|consent|permission|preferences|technologies)\b.*",
            r"to (?:show|display|view|see) (?:you )?this (?:content|form|video|post)\b.*\b(?:cookies|permission|"
            r"consent|enable|button|advertisement tracking)\b.*",
            r"(?:unfortunately,? )?we have been unable to verify if you have consented\b.*|you can (?:use the "
            r"buttons "
            r"below|change your (?:settings|preferences|consent))\b.*|we need your consent to load\b.*",
            r"(?:enable|allow)(?: \p{L}+)? cookies(?: once)?|(?:accept |reject )?"
            r"manage (?:my|your) (?:choices|preferences)",
            r"(?:hier|an dieser stelle) (?:finden sie|findest du|findet ihr|steht|ist|sehen sie) (?:einen? )?"
            r"(?:externe|inhalt|von der redaktion)\p{L}*\b.*|"
            r"(?:dieses element|dieser inhalt|dieser artikel|dieser beitrag) (?:beinhaltet|enthält|wird von|stammt von|"
            r"verwendet) [^.]*(?:facebook|twitter|instagram|youtube|tiktok|threads|bluesky|\bx\b|extern|daten von)"
            r".*",
            r"um (?:diese story zu erzählen|(?:ihnen|dir) diesen inhalt|(?:mit )?inhalte?n? (?:aus|von) (?:sozialen|"
            r"drittanbietern|externen)|(?:ihren|deinen) persönlichen datenschutz|dieses video (?:an|ab)zu|"
            r"diesen inhalt (?:an|dar)zu)\b.*",
            r"ce contenu (?:est bloqué|n'est pas visible|n'est pas disponible|peut être bloqué)(?:[^\p{L}].*)?|"
            r"continuer sans accepter|"
            r"(?:vous pouvez )?(?:gérer|modifier|paramétrer) (?:vos|mes) (?:préférences|choix|cookies).*|"
            r"afficher le contenu|"
            r"(?:continuar sin aceptar|continua senza accettare|rechazar todo|rifiuta tutto|rejeitar|tout refuser|"
            r"mostrar contenido|"
            r"mostra contenuto|ver contenido|aceptar y continuar|accetta e continua|aceitar e continuar)|"
            r"(?:akceptuję|akceptuj wszystkie|přijmout vše|souhlasím|prijať všetko|súhlasím|elfogadom|prihvaćam|"
            r"prihvatam|slažem se|"
            r"strinjam se|приемам|αποδ[έε]χομαι|prihvati sve|sprejmem)|ez a tartalom .{4,}süti.*",
            r"(?:bevor|damit|wenn) (?:wir|sie|du) (?:diesen|dieses|diese|den|das|hier) [^.]*(?:anzeig|klick|lad|"
            r"seh)"
            r"[^.]*(?:einwillig|zustimm|daten)\S*.*",
            r"(?:ihre|deine) (?:einwilligung|zustimmung) (?:können sie|kannst du|gilt|zur|ist)\b.*|"
            r"mit (?:ihrer|deiner) (?:zustimmung|einwilligung) (?:wird|werden|können)\b.*|"
            r"(?:sie können|du kannst) (?:ihn|sie|es|dir? )?(?: ?sich|dir)? ?(?:den inhalt )?mit einem klick\b.*|"
            r"möchte(?:n sie|st du) (?:diesen|diese|externe)\b.*(?:inhalt|sehen|laden)\S*\?.*|"
            r"wir (?:brauchen|benötigen) (?:ihre|deine) (?:einwilligung|zustimmung|erlaubnis)\b.*|"
            r"empfohlene redaktionelle inhalte|redaktionell empfohlener inhalt",
            r"(?:externe[nr]?|diese[nr]?|alle|soziale|social-media-)? ?(?:inhalte?|netzwerke|umfragen?|widgets?)"
            r"(?: von \p{L}+)? (?:immer |jetzt |dauerhaft )?(?:anzeigen|erlauben|zulassen|aktivieren|laden|entsperren|"
            r"freischalten)|inhalt nicht verfügbar",
            r"(?:la lecture|l'affichage) de ce contenu est susceptible\b.*|"
            r"pour (?:afficher|consulter|voir|lire) ce contenu\b.*|cliquez ici pour gérer .{2,}|"
            r"(?:para (?:ver|mostrar|visualizar) este (?:contenido|conteúdo)|"
            r"per (?:visualizzare|vedere) questo contenuto)\b.*",
            r"(?:om deze (?:inhoud|content)|gelieve je cookie-?instellingen|je moet (?:toestemming|cookies))\b.*|"
            r"(?:for å se dette innholdet|for at se dette indhold|för att se innehållet)\b.*",
            r"\(?(?:opens? in (?:a )?new (?:window|tab)|öffnet (?:in|im) (?:einem )?neuen? (?:fenster|tab)|"
            r"wird in neuem fenster geöffnet)\)?",
            longest=500,
        ),
        junk=(
            "Ce contenu est bloqué, car vous avez refusé les traceurs.",
            "Käytämme evästeitä, jotta satama toimisi.",
            "Empfohlener redaktioneller Inhalt",
            "Ein Klick für den Datenschutz",
            "We use cookies to improve your visit.",
            "Nous utilisons des cookies.",
            "Utilizamos cookies propias y de terceros.",
            "This content is provided by X, which may be using cookies and other technologies.",
            "To show you this content, we need your permission to use cookies.",
            "Allow cookies once",
            "(opens in a new window)",
            "Hier finden Sie einen externen Inhalt von Instagram.",
            "Dieses Element beinhaltet Daten von Facebook.",
            "Um Ihnen diesen Inhalt darzustellen, werden Daten an einen Drittanbieter übertragen.",
            "Mit Ihrer Zustimmung wird hier eine Umfrage geladen.",
            "Ihre Einwilligung können Sie jederzeit widerrufen.",
            "Inhalte von Instagram anzeigen",
            "Externen Inhalt erlauben",
            "La lecture de ce contenu est susceptible d'entraîner un dépôt de cookie.",
            "Gelieve je cookie-instellingen aan te passen om dit te bekijken.",
            "Hafenposten anvender cookies",
            "Deze inhoud kan niet worden getoond omdat je geen cookies hebt geaccepteerd.",
            "Kasutame küpsiseid, et saaksime lehte parandada.",
            "Wir würden Ihnen hier gerne einen externen Inhalt zeigen.",
        ),
        keep=(
            "Cookies are sold on the quay.",
            "An dieser Stelle stand bis 1954 der Leuchtturm.",
            "Hier finden Sie Schutz vor dem Sturm, sagt der Wärter.",
            "Ihre Zustimmung gaben am Dienstag auch die Besatzungen.",
            "Um diesen Hafen zu sehen, fahren viele bis ans Ende der Straße.",
            "Para ver este puerto hay que subir al faro.",
        ),
    ),
)
