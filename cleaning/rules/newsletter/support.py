"""Calls to follow, to give and to become a member."""

from __future__ import annotations

import re

from ..rule import ANY_LENGTH, Hinted, Rule, Where, line_that
from ..speech import nobody_speaks, tells_no_event, tells_of_the_past

_OFFERED = (
    r"newsletter|postfach|whats-?app[- ](?:kanal|channel|gruppe|service)|telegram-kanal|push-(?:nachricht|mitteilung|"
    r"benachrichtig)|in unserer app\b|-app\b|unsere[rn]? (?:app|podcast)\b|unserer facebook-gruppe|"
    r"(?:canal|chaîne|canale) (?:de |do |no |su |di )?whats ?app|boletín|boletim|infolettre|nieuwsbrief|nyhedsbrev|"
    r"nyhetsbrev|uutiskirje|uudiskir|jaunumu vēstul|vēstkop|naujienlaišk|fréttabréf|alertes info|notre application|"
    r"nuestra app|nostra app|nosso aplicativo|onze app"
)
_TO_THE_READER = re.compile(
    r"\b(?:Ihr(?:e[mnrs]?)?|Ihnen|[Dd](?:ir|ich|eine?[mnrs]?)|[Ee]uch|[Uu]ns(?:er[em]?[mnrs]?)?)\b|"
    r"\b\w+(?:en|ern|eln) Sie\b|\bSie (?:wollen|möchten|haben|können|erhalten|bekommen)\b|\bDu (?:willst|möchtest)\b|"
    r"\b(?:[Aa]bonniere|[Ff]olge|[Hh]ol|[Mm]elde|[Vv]erpasse|[Bb]leib)\b|komm(?:t|en)\b.{,80}\bper (?:E-)?Mail\b|"
    r"(?:^|[:!?.] )(?:Jetzt|Hier)\b.*(?:abonnieren|anmelden|bestellen|herunterladen)[.!]?$|"
    r"(?i:\b(?:votre|vos|notre|vous|\w+ez-vous|tu|tus|tuo|tua|nuestr[oa]s?|nostr[oa]|nostri|noss[oa]|"
    r"você|clique|receba|jouw?|je|onze|ons|dig|din|vores|deg|ditt|vårt|våra|vår|iscriviti|suscríbete|únete|"
    r"tilmeld|meld|tilaa|prenumerera|zapisz|abonează-te|saat|sinulle|sähköpostiisi|liitu|telli|sulle|skráðu|fáðu|þér|"
    r"okkar|pieraksties|piesakies|saņem|mūsu|prenumeruok(?:ite)?|gaukite|užsisakykite|registruokitės)\b|"
    r"(?:^|[.!?:;,¡] ?)recib[ea]\b)"
)
_QUOTED = re.compile(r"[\"].{45,}[\"]")
_LONGEST_OFFER = 340


def _speaks_to_the_reader(line: str) -> bool:
    """Whether the line says you, we or do this, quotes nobody, and is no longer than an offer is."""
    return (
        len(line) <= _LONGEST_OFFER
        and _TO_THE_READER.search(line) is not None
        and _QUOTED.search(line) is None
        and tells_no_event(line)
        and not tells_of_the_past(line)
    )


_OWN_WORK = re.compile(
    r"(?i)\bour (?:[\w-]+ ){0,2}(?:journalism|reporting|reporters|journalists|newsroom|coverage|stories|readers)\b|"
    r"\b(?:independent|quality|local|trusted|public[- ]interest|investigative|high-quality|fact-checked) "
    r"(?:journalism|reporting|news)\b"
)
_MEANS = re.compile(
    r"(?i)\b(?:support(?:ing|ers?|ed)?|donat(?:e|es|ions?|ing|ors?)|contribut(?:e|ions?|ing|ors?)|subscri(?:be|bers?|"
    r"ptions?)|members?|membership|paywalls?|reader-funded|newsletters?)\b"
)
_OWN_WORK_ABROAD = re.compile(
    r"(?i)\bunser(?:en|em|er)? (?:[\w-]+ )?journalismus\b|\b(?:unabhängige[rnm]?|"
    r"freie[rnm]?|"
    r"kritische[rnm]?|linke[rnm]?|diese form des|konzernfreie[rn]?) (?:journalismus|presse|berichterstattung)\b|"
    r"\bfür (?:freie presse|unabhängigen journalismus)\b|"
    r"\b(?:onafhankelijke|kritische|onze) journalistiek\b|\b(?:uafhængig|kritisk|fri|uavhengig|oberoende) "
    r"journalisti[ck]k?\b"
)
_MEANS_ABROAD = re.compile(
    r"(?i)\b(?:unterstütz\w*|spende\w*|abo(?:s|nnement\w*|nnier\w*|nnent\w*)?|genossenschaft\w*|genoss\w*|mitglied\w*|"
    r"kostenfrei|frei zugänglich|für alle zugänglich|paywall|möglich machen|steun\w*|donatie\w*|donee?r\w*|"
    r"lid(?:maatschap)?|abonne\w*|støt\w*|stöd\w*|prenumer\w*)\b"
)
_TO_READERS_ABROAD = re.compile(
    r"\b(?:Ihr(?:e[mnrs]?)?|Ihnen|Sie|[Dd]u|[Dd]ein\w*|[Ee]ure?\w*|[Uu]nsere[nr]? Leser\w*|[Uu]ns|[Ww]ir|[Jj]ij|"
    r"[Jj]ouw|[Oo]ns|[Dd]ig|[Dd]in|"
    r"[Vv]ores?|[Vv]åra?|[Oo]ss?)\b"
)


def _asks_abroad(line: str) -> bool:
    """Whether an outlet speaks in German, Dutch or a Nordic language of its own work and of the means for it."""
    bare = _SHORT_QUOTE.sub("", line)
    return bool(
        '"' not in bare
        and _OWN_WORK_ABROAD.search(bare)
        and _MEANS_ABROAD.search(bare)
        and _TO_READERS_ABROAD.search(bare)
        and nobody_speaks(bare)
    )


_SHORT_QUOTE = re.compile(r'"[^"]{1,30}"')
_YOU = re.compile(r"(?i)\byour?\b")
_WE = re.compile(r"(?i)\b(?:we|us)\b")


def _asks_for_support(line: str) -> bool:
    """Whether an outlet speaks of its own work, of the means for it, and to those who read it."""
    own = _OWN_WORK.search(line)
    if own is None or '"' in line or not nobody_speaks(line) or not _MEANS.search(line):
        return False
    return bool(_YOU.search(line)) or (own.group().casefold().startswith("our ") and bool(_WE.search(line)))


# Where an invitation starts: at the start of the line or of a sentence, and not "those who sign up".
_CALL = r"(?:^|[.!?,:;)>-] ?|\b(?:please|now|you can) )"
_NAMED = r"(?:us|our|(?:the )?(?-i:\p{Lu})[\p{L}\d.&'-]*(?: (?:of |the |and )?(?-i:[\p{Lu}\d])[\p{L}\d.&'-]*){0,4})"

RULES = (
    Rule(
        id="newsletter/call",
        why="Somewhere in the line the outlet calls the reader to its newsletter, its channel or its app.",
        kind="newsletter",
        pattern=line_that(
            Hinted(
                rf".*{_CALL}(?:join|follow|find|add|get|subscribe to|like) {_NAMED}[^.?!]*"
                rf"\b(?:whats ?app|telegram)\b.*",
                hint="whats ?app|telegram",
            ),
            Hinted(
                r".{4,}[?!.:] (?:dann )?(?:folgt?|folge|folgen sie) (?:uns|[\p{L}.]{2,20}) (?:auch |hier |gerne? "
                r")?(?:auf|bei) "
                r"(?:whats ?app|google|facebook|instagram|telegram|tiktok|youtube|x\b|twitter|bluesky|threads|"
                r"linkedin)\b.*",
                hint=r"folge?(?:n sie|t)? (?:uns|[\p{L}.]{2,20}) (?:auch |hier |gerne? )?(?:auf|bei) ",
            ),
            Hinted(r".*\b(?:click|tap) here to (?:join|follow)\b.*", hint="here to (?:join|follow)"),
            Hinted(
                r"(?:want .{2,}\? )?(?:add|set|make|choose|prefer|select|pick|mark|get)\b.*\b(?:preferred|"
                r"trusted) (?:news )?sources?\b.*",
                hint="(?:preferred|trusted) (?:news )?source",
            ),
            Hinted(
                rf".*{_CALL}(?:subscribers can )?(?:sign up|subscribe)(?: here| now| today| free)* (?:to|for|"
                rf"with)\b.*\b(?:newsletters?|(?:news|push|e-?mail) alerts)\b.*|"
                rf"[^\"]*\bnewsletters?\b[^\"]*[.!?:] ?(?:subscribers can |you can )?(?:sign up|"
                rf"subscribe|get it)\b.*|.*\bsigning up (?:to|for) "
                rf"our\b.*\bnewsletters?\b.*",
                hint="newsletters?|(?:news|push|e-?mail) alerts",
            ),
            Hinted(
                r"[^\"]*\b(?:stories|news|newsletters?|headlines|updates|analysis|insights?|briefings?|picks|"
                r"dose|"
                r"digest|articles|coverage|recommendations|offers)\b[^\"]*\b(?:in|to|into) your (?:inbox|e-?mail|"
                r"mailbox)\b.*",
                hint="your (?:inbox|e-?mail|mailbox)",
            ),
            Hinted(
                r"[^.\"]*\b(?:stories|news|newsletters?|headlines|insights?|analysis)\b[^.\"]*, delivered "
                r"(?:straight to you|(?:every|each) (?:week)?(?:day|morning|week)|monday|daily|weekly)\b[^.]*\.?",
                hint=", delivered (?:straight|every|each|monday|daily|weekly)",
            ),
            Hinted(
                r"(?:breaking|the (?:latest|best|biggest|hottest)|all the (?:latest|best)|get the (?:best|"
                r"latest))\b[^.\"]{2,}"
                r"\b(?:news|updates|stories|features|reviews|content|interviews|headlines|deals|advice)\b[^.\"]*"
                r"(?:,? and (?:much )?more|direct to your inbox|straight to your inbox)!",
                hint=r"(?:more|inbox)!$",
            ),
            r"watch more (?:of our )?videos (?:on|at)\b.{2,}",
            Hinted(
                r"[^\"]*\b(?:is|are) (?:now )?(?:also )?(?:available )?on whats ?app(?: channels?)?[.!:]? "
                r"(?:follow|"
                r"join|subscribe|click|tap)\b.*",
                hint="on whats ?app",
            ),
            r"we(?:'re| are) (?:now )?(?:also )?on (?:whats ?app|telegram)[.!]?",
            Hinted(
                r"[^\"]{3,}[.!?:;-] ?download (?:the|our) [^.\"]{2,}\bapps?\b.*",
                hint="download (?:the|our) ",
            ),
            accepts=nobody_speaks,
            longest=400,
        ),
        junk=(
            "Enjoy faster news. Follow our WhatsApp channel",
            "Storm ahead - Follow the Harbour Courier on WhatsApp and Telegram",
            "Bad weather ahead? Click here to join our channel",
            "Breaking harbour news, the latest updates on ferries, tides and more!",
            "The Courier is now on WhatsApp. Follow our channel for the news of the coast.",
            "Watch more of our videos on our channel",
            "Du willst nichts aus dem Hafen verpassen? Dann folge uns auf WhatsApp!",
            "Choose the Courier as your trusted source",
            "Want more Courier? Make us a Preferred Source on Google to see more of our journalism.",
            "For the best of the harbour, sign up to our newsletter here.",
            "The First Light newsletter is our guide to the harbour. Sign up here.",
            "The biggest stories of the coast in your inbox every morning.",
            "A guide to the news of the coast, delivered Monday through Friday.",
            "Take the harbour with you! Download the Harbour Courier app",
        ),
        keep=(
            "The newsletter of the union was delivered every Monday, rain or shine.",
            "Passengers can download the new app from Friday.",
            "Der Wärter ist zurück. Ihm folgen auf Instagram vierzigtausend Menschen.",
            "The harbour office warns of false alerts: do not follow links on WhatsApp or Telegram from people you do "
            "not know.",
        ),
    ),
    Rule(
        id="newsletter/support",
        why="The outlet speaks of its own work and asks those who read it to pay for it, to join or to subscribe.",
        kind="paywall",
        pattern=line_that(
            r".{24,}",
            accepts=_asks_for_support,
            hint=r"journalism|newsroom|paywall|our (?:reporters|reporting|journalists|coverage|stories|readers)|"
            r"(?:local|trusted|quality|independent) (?:news|reporting)",
            longest=ANY_LENGTH,
        ),
        junk=(
            "Our journalism is free for everyone, and we depend on donations from readers to keep it so.",
            "We never place our stories behind a paywall, whatever they cost us to report.",
            "If you value independent journalism, please consider a contribution, however small, so that you can go on "
            "reading about the harbour.",
        ),
        keep=(
            "Our journalism is not for sale, the editor told the council, whoever may support it.",
            "The fund will support local journalism in nine towns along the coast from next year.",
            "The paper put up a paywall in 2014 and lost half of its readers within a year.",
            '"You cannot have quality journalism without subscribers," the publisher of the Courier writes.',
        ),
    ),
    Rule(
        id="newsletter/support_abroad",
        why="The outlet speaks of its own work and asks those who read it to pay for it, to join or to subscribe.",
        kind="paywall",
        where=Where.TAIL,
        pattern=line_that(
            r".{24,}",
            accepts=_asks_abroad,
            hint=r"journalismus|(?:freie[rnm]?|linke[rnm]?|kritische[rnm]?|unabhängige[rnm]?|"
            r"konzernfreie[rn]?|diese form des) presse|"
            r"berichterstattung|journalisti",
            longest=ANY_LENGTH,
        ),
        junk=(
            "Unser Journalismus ist kostenfrei zugänglich, weil unsere Leser ihn freiwillig unterstützen.",
            "Wenn Sie unabhängigen Journalismus schätzen, unterstützen Sie uns mit einem Abo.",
            "Onafhankelijke journalistiek kan niet zonder jouw steun.",
        ),
        keep=(
            "Unabhängiger Journalismus ist am Hafen selten geworden, sagt der Wärter, und niemand unterstützt ihn.",
            "„Unser Journalismus braucht Abonnenten, und wir haben keine mehr“, schreibt der Verleger des Hafenboten.",
        ),
    ),
    Rule(
        id="newsletter/support_line",
        why="A line of a box that asks the reader for money.",
        kind="paywall",
        pattern=line_that(
            Hinted(
                r"[^\"]*\b(?:readers|members|listeners|viewers|supporters|subscribers|"
                r"donors) like you\b[^\"]*",
                hint=" like you",
            ),
            r"your (?:support|donation|contribution|gift|subscription|membership)s? (?:helps?|makes?|keeps?|powers?|"
            r"funds?|allows?|enables?|matters?|means)\b.*",
            r"(?:every|any|each) (?:contribution|donation|gift)\b[^.]* (?:helps?|counts?|matters?|"
            r"makes?)\b.*",
            r"(?:please |would you |will you )?consider (?:supporting|donating to|making a (?:donation|contribution|"
            r"gift)|"
            r"becoming a (?:member|subscriber|supporter)|a donation|subscribing)\b.*",
            r"(?:please )?donate(?: here| to (?:us|the (?-i:[A-Z]).{2,}))?[.!]?|make a (?:contribution|"
            r"donation) to\b.{2,}|"
            r"(?:please )?support (?:our mission|our nation|us|my (?:work|reporting)|my journalism)(?: (?:today|now|"
            r"and join|"
            r"with|by|from|for)\b.*)?[.!]?|we need your (?:help|support)(?: to [^\"]{2,})?[.!]?|"
            r"we rely on (?:you|reader|readers|our readers|donations|subscriptions|the support)\b[^\"]*|"
            r"(?:this|our|the) (?:story|article|reporting|coverage|journalism|content|reports|"
            r"stories)\b[^\"]* (?:is|are|was|"
            r"were) (?:only )?(?:made possible|funded|supported|paid for) by [^\"]*\b(?:readers|members|donors|"
            r"listeners|"
            r"supporters|viewers|subscribers|donations|you)\b[^\"]*|(?:our|the) (?:journalism|reporting|website) "
            r"(?:is|remains|stays) free\b[^\"]*|keep (?:our|independent|local|this) (?:journalism|news|reporting|"
            r"website|"
            r"stories|site|newsroom) (?:free|alive|going|strong)\b[^\"]*|for (?:just |"
            r"less than )?the price of an? (?:cup "
            r"of )?coffee\b[^\"]*\b(?:you can|support|help|news)\b[^\"]*|"
            r"invest in (?:journalism|democracy)\b[^\"]*|"
            r"make (?:a |your )?(?:contribution|donation|gift)|(?:yes,? )?i(?:'ll| will) donate.*|"
            r"(?:become|be) a (?:supporting )?(?:member|supporter|patron|subscriber)(?: today| now)?[.!]?",
            r"(?:quality |good |independent |real |great )?journalism (?:doesn't|does not|can't|cannot|isn't|is not) "
            r"(?:come |be )?(?:for )?(?:free|cheap)\b(?:[.,:;!-].*)?",
            r"(?:please )?(?:support|stand with|protect|fund|back|save|invest in) (?:the (?-i:[A-Z])[\p{L} ]{2,}|"
            r"our|"
            r"independent|local|quality|bold|free|fearless|nonprofit|public)"
            r" (?:(?:non-?profit|investigative|community) )?(?:journalism|news|newsroom|press|media|work|reporting)\b"
            r"[^,;]*",
            accepts=nobody_speaks,
            longest=410,
        ),
        junk=(
            "Your support makes all the difference.",
            "Every contribution helps.",
            "Please consider making a donation today.",
            "Please donate here",
            "We need your help to stay independent",
            "This story was made possible by readers like you.",
            "For the price of a cup of coffee a month you can help us report on the harbour.",
            "Make a donation",
            "Quality journalism doesn't come free",
            "Support our work",
        ),
        keep=(
            "Your support makes the crews strong, the union wrote.",
            "Every donation was returned within a week, the court heard, but for three.",
            "We need your help, the crews shouted across the quay.",
            "Donate blood on the quay",
            "We rely on the ferry for all we eat, she said.",
            "Support our work or stop it, the crews wrote.",
            "Journalism is not free of blame.",
        ),
    ),
    Rule(
        id="newsletter/offer",
        why="The line names a newsletter, a channel, an app or a subscription, and asks or addresses the reader.",
        kind="newsletter",
        pattern=line_that(Hinted(rf".*(?:{_OFFERED}).*", hint=_OFFERED), accepts=_speaks_to_the_reader),
        junk=(
            "Sie wollen keine Nachricht verpassen? Dann abonnieren Sie unseren Newsletter!",
            "Mit unserem Newsletter verpassen Sie keine Nachricht mehr.",
            "Du willst immer auf dem Laufenden bleiben? Dann abonniere unseren Newsletter",
            "Unser Hafen-Newsletter informiert Sie regelmäßig über alle wichtigen Nachrichten.",
            "Mit dem Hafenboten-Newsletter kommen die wichtigsten Nachrichten täglich um 18 Uhr per Mail.",
            "Abonnieren Sie unseren WhatsApp-Kanal und bleiben Sie immer auf dem Laufenden.",
            "Kennen Sie schon unseren WhatsApp-Kanal?",
            "Alle Nachrichten auch in unserer App.",
            "Das Wichtigste des Tages direkt in Ihr Postfach.",
            "Pour ne rien manquer de l'actualité, inscrivez-vous à notre newsletter",
            "Onze nieuwsbrief houdt je elke dag op de hoogte",
            "Tilmeld dig vores nyhedsbrev",
            "Meld deg på vårt nyhetsbrev",
            "Prenumerera på vårt nyhetsbrev",
            "Tilaa uutiskirje",
        ),
        keep=(
            "Unsere App sei sicher, beteuerte der Hafenmeister, und niemand glaubte ihm.",
            "„Abonnieren Sie unseren Newsletter!“, rief der Wärter den Fahrgästen nach.",
            "Ihr Newsletter hatte 80.000 Abonnenten, als sie Bürgermeisterin wurde.",
            "El canal de WhatsApp del colegio entra en vacaciones en julio y recibe mensajes otra vez en septiembre.",
            "In ihrem Newsletter warnt die Reederei die Fahrgäste vor dem Sturm.",
            "En su boletín semanal, el obispo pidió calma a los vecinos.",
            "Der Verein verschickt seinen Newsletter per E-Mail.",
            "Die Polizei bittet Zeugen, sich über ihren WhatsApp-Kanal zu melden.",
            "Nuestro canal de WhatsApp fue cerrado por el puerto, dijo el alcalde.",
            "The crews use our WhatsApp channel to talk to the harbour office, she said.",
        ),
    ),
)
