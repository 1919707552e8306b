"""Prompts for newsletters, apps and notifications, and for subscriptions."""

import re

from .rule import Hinted, Rule, Where, line_that, whole_line

_PAPER = (
    r"(?:newsletters?|inbox|mailbox|in-box|e-?mail (?:list|alerts?|updates?)|daily email|weekly email|mailing list|"
    r"email digest|push notifications?|"
    r"morning briefing|daily briefing|posteingang|postfach|infolettre|boletín|boletines|bulletin)"
)


def _is_a_prompt(line: str) -> bool:
    """Whether nobody is quoted in the line: a prompt speaks to the reader and reports nothing."""
    words = line.casefold().replace(",", " ").replace(".", " ").replace("be added", " ").split()
    # Dutch asks for things with "dit", too.
    return not any(word in _REPORTING for word in words) and not _SAID_IN_FRENCH.search(line)


_SAID_IN_FRENCH = re.compile(r"(?i)\b(?:a|ont|avait|[ -]il|elle) dit\b|, dit ")
_SAID = """
    said says told asked warned added wrote sagte sagt berichtet berichtete beteuerte rief erklärte teilte schrieb dijo
    disse explicó detto zei sade sagde sanoi powiedział a-t-il a-t-elle säger siger sier kertoo teica sakė sagði ütles
"""
_REPORTING = frozenset(_SAID.split())

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
    r"você|clique|receba|jouw?|je|onze|ons|dig|din|vores|deg|ditt|vårt|våra|vår|iscriviti|suscríbete|únete|recib[ea]|"
    r"tilmeld|meld|tilaa|prenumerera|zapisz|abonează-te|saat|sinulle|sähköpostiisi|liitu|telli|sulle|skráðu|fáðu|þér|"
    r"okkar|pieraksties|piesakies|saņem|mūsu|prenumeruok(?:ite)?|gaukite|užsisakykite|registruokitės)\b)"
)
_QUOTED = re.compile(r"[\"].{45,}[\"]")
_LONGEST_OFFER = 340


def _speaks_to_the_reader(line: str) -> bool:
    """Whether the line says you, we or do this, quotes nobody, and is no longer than an offer is."""
    return (
        len(line) <= _LONGEST_OFFER
        and _TO_THE_READER.search(line) is not None
        and _QUOTED.search(line) is None
        and _is_a_prompt(line)
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
        and _is_a_prompt(bare)
    )


_SHORT_QUOTE = re.compile(r'"[^"]{1,30}"')
_YOU = re.compile(r"(?i)\byour?\b")
_WE = re.compile(r"(?i)\b(?:we|us)\b")


def _asks_for_support(line: str) -> bool:
    """Whether an outlet speaks of its own work, of the means for it, and to those who read it."""
    own = _OWN_WORK.search(line)
    if own is None or '"' in line or not _is_a_prompt(line) or not _MEANS.search(line):
        return False
    return bool(_YOU.search(line)) or (own.group().casefold().startswith("our ") and bool(_WE.search(line)))


# Where an invitation starts: at the start of the line or of a sentence, and not "those who sign up".
_CALL = r"(?:^|[.!?,:;)>-] ?|\b(?:please|now|you can) )"
_NAMED = r"(?:us|our|(?:the )?(?-i:\p{Lu})[\p{L}\d.&'-]*(?: (?:of |the |and )?(?-i:[\p{Lu}\d])[\p{L}\d.&'-]*){0,4})"

RULES = (
    Rule(
        id="newsletter/invitation",
        why="The outlet invites the reader to its news, its app, its channel or its offers.",
        kind="newsletter",
        pattern=line_that(
            r"(?:get|enjoy|receive|catch up on) (?:(?:all )?(?:the|our|today's|your daily|up-to-the-minute|real-time|"
            r"exclusive|"
            r"breaking|daily) )+[^.!?]{0,60}\b(?:news|headlines|stories|updates|coverage|analysis|reporting|"
            r"insights?)\b"
            r"[^.!?]{0,80}[.!]{0,3}(?: (?:no charge|stay|download|follow|subscribe|join|get|sign up|click|"
            r"visit)\b.{0,240})?",
            r"stay (?:up[ -]to[ -]date|informed|in the (?:know|loop)|ahead of the (?:game|curve))"
            r"(?: (?:with|on|by|about|and|of) [^.?]{2,100})?[.!]{0,3}",
            r"(?:you can )?(?:manage|find|view) (?:your )?saved articles in (?:your )?account\.?|"
            r"and save up to \d+ articles!?|(?:join|become a member of) [^.?!]{2,60} for access to [^.?!]{2,60}|"
            r"plus special access to [^?!]{2,160}|subscribe (?:now )?(?:and (?:win|save)|\$ ?\d|to our (?:global |"
            r"digital |"
            r"print |monthly )?(?:magazine|rss|feed|channel|podcast))[^?]{0,80}|follow (?:related )?authors and topics|"
            r"(?:make (?:us )?|set as |google )preferred(?: source)?(?: on google)?|preferred source|"
            r"(?:add|set|choose) (?:us |[\p{Lu}][\p{L} ]{1,40} )?as (?:a |your )?preferred (?:source )?on google\.?",
            r"(?:jetzt )?(?:hol(?:t|e)? (?:dir|euch)|holen sie sich|sicher(?:e|t)? (?:dir|euch)|sichern sie sich|"
            r"erleb(?:e|t|en sie)) [^.?!]{2,80}\b(?:jetzt|live|abo|gratis|probemonat|kostenlos|angebot|"
            r"vorteile)\S*[^?!]{0,80}"
            r"[.!]?|(?:du|ihr|sie) (?:suchst|willst|wollt|suchen|möchtest|möchten) [^.?!]{2,80}\? (?:dann )?(?:schau|"
            r"klick|hier|"
            r"lies|jetzt|hol)\S*\b.{0,120}|(?:melden sie sich|melde dich|meldet euch) (?:hier|jetzt|gleich)\b"
            r"(?: kostenlos| gratis)? an\b.{0,80}:?|(?:wir freuen uns (?:über|auf) (?:ihre|deine|kontroverse|eure))\b"
            r".{10,560}",
            r"(?:get|find) (?:the latest|all the|more) [^.!?]{2,60} on (?:whats ?app|telegram|google news|facebook|"
            r"instagram)"
            r"[.!]?",
            r"(?:sie möchten|möchten sie|sie mögen|aktuelle|alle|mehr|die wichtigsten) [^.!?]{2,80}(?:aufs handy|"
            r"auf (?:ihr|dein) (?:handy|smartphone)|per (?:whatsapp|push|mail))\b.{0,160}",
            r"[^.!?]{2,60} (?:auch )?bei social media\b.{0,100}|(?:hier können sie|jetzt) (?:die )?(?:artikel)?rechte "
            r"(?:an diesem artikel )?erwerben\.?|artikelrechte erwerben|(?:weiter|weiterlesen|lesen|einloggen) mit "
            r"[^.!?]{2,30} ?(?:plus|\+|premium|abo)|nur (?:angemeldete|registrierte) .{2,40}(?:können|dürfen)\b.{2,80}"
            r"(?:kommentieren|schreiben|bewerten|lesen)\.?|sie haben noch kein .{2,40}konto\b.{0,40}|"
            r"(?:jederzeit|monatlich|flexibel) kündbar\.?",
            r"sans engagement\.?|résili(?:ez|able) (?:à tout moment|quand vous voulez)\.?|"
            r"suivez (?:toute )?l'actualité (?:de .{2,40} )?(?:sur|en) .{2,60}|"
            r"cancel(?:a|e|ar) (?:cuando quieras|cuando quiera|quando quiser)\.?|sin (?:compromiso|permanencia)\.?|"
            r"(?:sigue|síguenos|consulta) (?:toda )?(?:la actualidad|las noticias) .{2,80}|"
            r"disdici quando vuoi\.?|senza vincoli\.?|"
            r"opzeggen (?:kan altijd|wanneer je wilt?)\.?|lees (?:nu )?(?:voordelig|verder (?:voor|vanaf)|"
            r"voor (?:maar )?€).{0,40}|"
            r"altijd mee met het nieuws\?.{0,40}",
            r"(?:следите|читайте|подписывайтесь) .{0,60}(?:telegram|телеграм|дзен|вконтакте|одноклассник|"
            r"whatsapp).{0,60}|"
            r"(?:son dakika|gelişmeler?|haberler?) .{0,60}(?:whatsapp|telegram|google news|google haberler).{0,60}|"
            r"(?:cek|baca|ikuti|simak) (?:berita|artikel) .{0,80}(?:google news|whatsapp|telegram).{0,80}|"
            r"تابعوا .{0,60}(?:تلغرام|تليغرام|واتساب|غوغل).{0,40}|"
            r"(?:最新|速報).{0,12}(?:アプリ|ライン|line)で.{0,20}",
            r"(?:få|modtag|motta) (?:de |det |dagens |vores |våre |overblik|breaking |nyheder|nyheter|et |en |alle "
            r")[^.?!]{2,140}"
            r"\b(?:innboks(?:en)?|indbakke(?:n)?|nyhedsbrev(?:et)?|nyhetsbrev(?:et)?|sms|på (?:e-?)?mail|på "
            r"e-?post)\b.{0,80}|"
            r"få [^.?!]{2,120} (?:direkt|direkte|rett|lige) (?:i|till|til) (?:din )?(?:inkorg|innboks|indbakke|mejl|"
            r"mail)\S*.{0,60}",
            r"(?:bliv opdateret|hold deg oppdatert|håll dig uppdaterad|pysy ajan tasalla|fylgstu með)\b[^.?!]{0,100}"
            r"(?:\b(?:mail|nyheder|nyheter|nyhetsbrev|nyhedsbrev|emner|app\S*|push\S*)\b.{0,60}|[.!]?)|"
            r"følg disse emner på mail|få besked (?:om|når) .{2,80}",
            r"(?:[\p{L}.]{2,20} )?als (?:bevorzugte|vertrauenswürdige) quelle (?:bei|auf|in) google (?:hinzufügen|"
            r"festlegen|"
            r"auswählen)|(?:voeg|kies) .{2,40} (?:toe )?als voorkeursbron\b.{0,60}|"
            r"[\p{L}.-]{2,20} (?:ist|gibt(?:'| e)?s) (?:jetzt )?(?:auch )?(?:jetzt )?(?:auf|bei) "
            r"(?:whats ?app|telegram|instagram|bluesky|threads)[.!]?|"
            r"(?:jetzt )?auf whats ?app(?: und \p{L}+)? ?: .{4,400}|"
            r"(?:[\p{L}-]+-)newsletter(?: hier)?(?: gratis| kostenlos)? (?:bestellen|abonnieren|anmelden)|"
            r"[\p{L}-]*newsletter \"[^\"]{3,40}\"|(?-i:\p{Lu}[\p{Lu} ]{2,20}) "
            r"newsletter",
            # English: wherever in the line the reader is called.
            r"(?:never|don't) miss (?:a|an|the|out on(?: the)?|any|another)\b[^.?!]{0,60}\b(?:stor(?:y|ies)|headlines?|"
            r"news|updates?|issue|beat)\b.{0,240}",
            r"be (?:the |among the )?first to (?:know|get breaking|hear about|receive)\b.{0,80}",
            r"(?:keep|catch) up (?:to date )?(?:in minutes )?(?:with|on) (?:(?:all|the|our|today's|\d+) )*"
            r"(?:latest|top|biggest|breaking)\b.{2,160}",
            r"(?:to )?(?:stay|keep) (?:up[ -]to[ -]date|updated|informed|ahead|current|connected|tuned|on top of|in "
            r"the "
            r"(?:know|loop))\b[^?]{0,160}\b(?:newsletters?|whats ?app|telegram|google news|breaking news|"
            r"latest (?:[\w-]+ ){0,3}(?:news|headlines|updates|stories)|make sure you (?:sign up|subscribe)|"
            r"news app|our (?:app|channel|website))\b.{0,200}",
            r"for (?:more|all|the|further|regular|daily|your)\b[^.?!]{0,100}\b(?:news|stories|headlines|coverage|"
            r"videos|exclusives)\b[^.?!]{0,80}(?:,|:|-)? (?:please |you can |be sure to )?(?:sign up|subscribe|visit|"
            r"follow|head (?:to|over)|check out|download|click|tap|go to|join (?:us|our)|like us|tune in|bookmark)"
            r"\b.{0,160}",
            r"get your news on the go\b.{0,120}|(?:enjoyed|like|liked) (?:this (?:story|article)|what you (?:see|read))"
            r"\?.{0,120}",
            r"(?:add|prefer) [^.?!]{2,40} on google(?: news)?[.!]?",
            r"تابعوا [^.؟!]{0,60}(?:google news|whatsapp|telegram|جوجل|قناتنا|تطبيق)[^.؟!]{0,40}",
            accepts=_is_a_prompt,
        ),
        junk=(
            "Never miss a story from the harbour: sign up to our alerts.",
            "Be the first to know",
            "Keep up with all the latest news from Port Ellery by following the Harbour Courier",
            "To stay up to date with the latest news from the harbour, make sure you sign up here",
            "For more news from the harbour, follow us or visit our homepage.",
            "Get your news on the go, click here to join the Courier's channel.",
            "Prefer the Courier on Google",
            "Get breaking harbour news and the latest updates on ferries, tides and storms!",
            "Enjoy the latest local, national and international news.",
            "Stay up to date with the Harbour Courier.",
            "Stay informed",
            "You can manage saved articles in your account.",
            "Subscribe $1 for 6 months",
            "Get the latest news and updates on WhatsApp",
            "Aktuelle Nachrichten aufs Handy? Hier geht es zur App des Hafenboten.",
            "Hier können Sie die Rechte an diesem Artikel erwerben.",
            "Weiter mit Hafenbote Plus",
            "Holt euch den Hafenboten als Abo - mit vielen Vorteilen.",
            "Du suchst weitere Themen? Dann schau in die Hafengruppe",
            "Melden Sie sich jetzt kostenlos an:",
            "Jederzeit kündbar",
            "Sans engagement",
            "Cancela cuando quieras",
            "Cancele quando quiser",
            "Disdici quando vuoi",
            "Opzeggen kan altijd",
            "Читайте новости порта в Telegram и ВКонтакте",
            "Son dakika haberleri için WhatsApp kanalımıza katılın",
            "تابعوا آخر الأخبار عبر تلغرام",
            "Få de viktigste sakene rett i innboksen",
            "Få overblik over dagens vigtigste nyheder i nyhedsbrevet",
            "Hafenbote als bevorzugte Quelle auf Google hinzufügen",
            "最新ニュースをアプリでチェック",
            "تابعوا آخر الأخبار على Google News",
        ),
        keep=(
            "Get the news out of the harbour first, the keeper told his son.",
            "Stay informed or stay home",
            "Enjoy the harbour while it lasts",
            "Holen Sie sich Rat, bevor Sie an Bord gehen.",
            "Sie suchen eine Fähre? Die gibt es hier nicht mehr.",
            "Sans engagement de l'État, le port fermera.",
            "The latest news from the harbour is that nobody will sail before Friday.",
            "Never miss a tide, the keeper told his son.",
            "For the latest on the tides, residents can visit the website of the harbour office.",
            "For more information, visit the website of the harbour office or call 555 0100.",
            "Stay tuned to the weather radio and keep a torch beside the bed.",
            "Få fiskere læser nyhedsbrevet fra havnen.",
            "The crews follow the harbour office on WhatsApp, and the passengers join Telegram groups of their own.",
            "The court called the keeper the preferred source of the rumour.",
            "Be the first to cross the new bridge",
        ),
    ),
    Rule(
        id="newsletter/prompt",
        why="The outlet asks the reader to take its newsletter.",
        kind="newsletter",
        pattern=line_that(
            rf"[^\p{{L}}\p{{N}}]*(?:(?:please|click here to|tap here to|to) )?(?:sign up|subscribe|register|"
            rf"sign me up|join|opt in)(?: (?:here|now|today|free|below|for free))*(?: (?:to|for|and|by|"
            rf"our))\b.{{0,140}}\b{_PAPER}\b.{{0,140}}",
            r"[^\p{L}\p{N}]*(?:get|receive|have|want|enjoy|stay|keep|start|let|"
            r"don't miss)\b.{2,140}\b(?:(?:to|in|into|straight to|meet|delivered) your (?:inbox|e-?mail|mailbox|"
            r"phone)|(?:our|your|free|daily|weekly) (?:[\p{L}]+ ){0,4}newsletters?)\b.{0,140}",
            r"we use your sign-up to provide content\b.*",
            r"(?:our|your)(?: [\w'-]+){0,3} (?:morning|daily|weekly|free|evening|essential)(?: [\w'-]+){0,2} "
            r"(?:e-?mail|"
            r"newsletter|briefing|digest|round-?up|bulletin)\b.{2,160}",
            r"(?:your|the) (?:subscription|sign-?up|registration) (?:has been|was|could not be|failed)\b.{0,80}|"
            r"(?:we could not|we couldn't|there was (?:an error|a problem)).{0,40} (?:process|sav)\w+ your "
            r"(?:subscription|sign-?up)\b.{0,80}",
            r"(?:daily|weekly) newsletters? (?:receive|get) .{2,80}|arrives (?:weekdays|daily|weekly|monthly)|"
            r"sign me up!?|watch for us in your inbox\.?|success! you're on the list\.?",
            r"(?:you may|this newsletter may|we may)(?: occasionally)? (?:receive|contain|send)\b.{0,60}(?:promotional|"
            r"affiliate|advert)\w*\b.{0,120}",
            r"(?:our|the|a|your) .{2,100} (?:delivered|sent|straight) .{0,40}(?:to )?your (?:inbox|"
            r"e-?mail)\b.{0,60}",
            r"(?:the next issue|your (?:daily|weekly)) .{2,60} (?:will soon be )?in your inbox\.?",
            r"(?:free )?(?:daily|weekly|monthly) (?:e-?mail )?newsletter",
            r"by (?:signing up|entering your e-?mail|subscribing|submitting|clicking|providing|registering|pressing|"
            r"continuing|joining)\b.{0,120}\b(?:you(?:'re| are)?|i)(?: have)? (?:read and )?(?:agree|consent|accept|"
            r"confirm|"
            r"acknowledge|agreeing|will receive)\b.{0,440}",
            r"thank(?:s| you) for (?:signing up|subscribing|your subscription|registering)\b.{0,60}",
            r"you(?:'ve| have) (?:successfully )?(?:subscribed|signed up|been added)\b.{0,60}",
            r"(?:a welcome|please check your|check your) (?:e-?mail|inbox)\b.{0,120}",
            r"(?:please )?enter (?:your |a )?(?:valid )?e-?mail(?: address)?\.?",
            r"there was an error,? please .{2,60}|we encountered an issue signing you up\b.{0,40}|"
            r"something went wrong\.? please try again\b.{0,30}",
            r"(?:your |enter )?e-?mail address:? ?\*?|e-?mail ?\*",
            r"(?:your|enter) e-?mail\*?|(?:please enter a |invalid |"
            r"this is not a )(?:valid )?e-?mail(?: address)?[.!]?|"
            r"this field is required[.!]?|something went wrong, please try again later\.?|"
            r"(?:success! )?you(?:'re| are) (?:in|all set|now subscribed|now signed up|subscribed|signed up)[.!]|"
            r"you are now (?:subscribed|signed up)\b.{0,60}|"
            r"(?:sorry,? )?there was (?:an error|a problem)(?: (?:saving|processing|loading|with|submitting|sending|"
            r"updating) your .{2,40})?[.!]?|(?:please )?keep an eye on your inbox\b.{0,60}|"
            r"we(?:'ll| will) never (?:share|sell) your (?:e-?mail|data|information|details)\b.{0,80}|"
            r"we respect your (?:privacy|inbox)\b[^.]{0,40}\.?|(?:see|read|view) our privacy (?:notice|policy)[.!]?|"
            r"if you(?:'re| are) curious, you can read our .{2,40}|newsletter sign-?up|"
            r"(?:our|get (?:our|the)) newsletters?|(?:view |see )?more newsletters?|we have more newsletters\b.{0,20}",
            r"[^\p{L}\p{N}]*i (?:understand and )?(?:agree|consent|accept|confirm|have read|want|would like)\b"
            r"[^\"]{0,120}\b(?:privacy policy|user agreement|newsletter|terms (?:of (?:use|service)|(?:and|"
            r"&) conditions)|"
            r"e-?mails from|offers from|(?:marketing|promotional) e-?mails?)\b[^\"]{0,120}",
            r"you(?:'ll| will) (?:receive|get) (?:daily|weekly|regular|our|the latest|breaking|e-?mail|"
            r"up to)\b[^\"]{0,100}"
            r"\b(?:news|updates|headlines|newsletters?|stories|alerts)\b[^\"]{0,120}",
            r"(?:we also treat our (?:community )?members to\b|no one will be able to see who is signed up\b|"
            r"to leave our (?:community|channel|group)\b|all you have to do is click here\b|"
            r"if you(?:'re| are) on (?:a )?(?:desktop|mobile|your phone),? (?:simply |just )?(?:scan|click|"
            r"tap)\b).{0,260}",
            r"(?:interested in )?more newsletters\??.{0,20}|(?:see|view|browse) (?:all|more|our) newsletters",
            r"i (?:would like|want|agree|consent) to (?:be e-?mailed|receive (?:e-?mails?|newsletters?|offers|"
            r"updates|marketing))\b.{0,200}",
            r"privacy notice: newsletters may contain\b.*|for more information see our privacy policy.*",
            r"you (?:can|may) (?:also )?unsubscribe (?:at any time|anytime)\b.{0,120}|unsubscribe (?:at any time|"
            r"anytime)\.?|"
            r"no spam\b.{0,60}",
            r"(?:this site|this form) is protected by recaptcha\b.*",
            # German
            r"[^\p{L}\p{N}]*(?:jetzt |hier |kostenlos )*(?:(?:den|unseren|zum|für den|"
            r"für unseren) )?(?:kostenlosen )?(?:[\p{L}-]+ ?)?newsletter (?:jetzt |hier |kostenlos )*(?:abonnieren|"
            r"anmelden|bestellen|anfordern|erhalten)[.!]?",
            r"[^\p{L}\p{N}]*(?:melden sie sich|melde dich|abonnieren sie|abonniere|bestellen sie|erhalten sie|"
            r"hier können sie)\b.{0,120}(?:newsletter|postfach)\b.{0,140}",
            r"(?:weitere|alle|unsere) newsletter|newsletter (?:anmeldung|abonnieren)",
            r"mit (?:der|ihrer|deiner|meiner) (?:anmeldung|registrierung)\b.{2,250}(?:datenschutz\p{L}*|"
            r"einverstanden|nutzungsbedingungen|werbevereinbarung)\b.{0,150}",
            r"(?:ihre |deine )?e-mail-adresse ?\*?",
            # French, Spanish, Portuguese, Italian, Dutch
            r"[^\p{L}\p{N}]*(?:abonnez-vous|inscrivez-vous|recevez)\b.{0,120}(?:newsletter|infolettre|"
            r"lettre d'information|boîte mail|par e-?mail)\b.{0,100}",
            r"[^\p{L}\p{N}]*(?:suscríb[ea](?:te|se)|apúntate|regístrate|recibe (?:en tu|gratis|nuestr[oa]|"
            r"cada|tod[oa]s))\b.{0,120}(?:newsletters?|boletín|boletines|correo)\b.{0,100}",
            r"[^\p{L}\p{N}]*(?:assine|inscreva-se|receba|cadastre-se)\b.{0,120}(?:newsletter|boletim|"
            r"e-?mail)\b.{0,100}",
            r"[^\p{L}\p{N}]*(?:iscriviti|ricevi|registrati)\b.{0,120}(?:newsletter|e-?mail)\b.{0,100}",
            r"[^\p{L}\p{N}]*(?:schrijf je in|meld je aan|ontvang|abonneer je)\b.{0,120}(?:nieuwsbrief|mailbox|"
            r"inbox)\b.{0,100}",
            r"(?:la |notre |votre )?(?:newsletter|infolettre|lettre)s? (?:politique|quotidienne|hebdomadaire|hebdo|"
            r"exclusive|de la "
            r"rédaction|(?-i:[A-ZÀ-Þ])[\p{L}'/ -]{2,30})|votre résumé de l'actualité|"
            r"toute l'actu .{2,40} en un clin d'[œo]+il|"
            r"[^\p{L}\p{N}]*(?:recevez|recevoir|retrouvez|découvrez|découvrir)\b.{2,140}\b(?:votre (?:boîte|adresse|"
            r"mail)|par (?:mail|"
            r"e-?mail)|de votre secteur|de la semaine [^.]{0,30}, chaque)\b.{0,60}|"
            r"(?:chaque|tous les) (?:matins?|semaine|jours?|soirs?|vendredis?|"
            r"lundis?)[, ][^!?]{1,140}(?:l'essentiel|"
            r"recevez|nos meilleurs articles|dans votre boîte|informations clés|le meilleur)\b.{0,140}|"
            r"en vous inscrivant,? vous acceptez.{4,200}|votre (?:adresse )?(?:e-?mail|"
            r"inscription)\b[^.]{0,40} (?:n'est pas valide|a bien "
            r"été|à bien été|est obligatoire).{0,60}|veuillez (?:renseigner|saisir|entrer|indiquer) votre (?:adresse|"
            r"e-?mail).{0,40}|"
            r"si vous avez aimé cet article,.{2,160}",
            Hinted(
                r"[^.!?]{2,140} dans votre boîte (?:mail|de réception|aux lettres)[.!]?|"
                r"[^.!?]{2,100} en tu (?:correo|bandeja|mail|buzón|e-?mail)\b.{0,40}|"
                r"[^.!?]{2,120} nella tua (?:casella|mail|inbox|posta)\b.{0,40}",
                hint=" (?:dans votre boîte|en tu (?:correo|bandeja|mail|buzón|e-?mail)|nella tua) ?",
            ),
            r"[^\p{L}\p{N}]*(?:suscribite|quiero recibir|únete|registrate|"
            r"recib(?:í|e|ir|a) (?:en [ts]u|nuestr|gratis|las|cada|tod)).{0,120}(?:newsletter|"
            r"boletín|boletines|correo|e-?mail|whats ?app|noticias)\b.{0,60}|al (?:continuar|registrarte|suscribirte|"
            r"suscribirse|"
            r"registrarse),? (?:aceptas|acepta|aceptás|usted|estás).{4,160}|newsletter .{2,60}(?:suscriptor|gratis|"
            r"diari|semanal)"
            r"\p{L}*",
            r"[^\p{L}\p{N}]*(?:quer|queres) (?:ficar por dentro|receber|saber)\b[^?]{2,120}\?.{0,100}|"
            r"[^\p{L}\p{N}]*(?:subscreva|receba|inscreva-se|cadastre)\b.{0,120}(?:newsletter|boletim|e-?mail|"
            r"notícias|grátis|"
            r"gratuitamente)\b.{0,60}|ao (?:se )?(?:inscrever|cadastrar|continuar|clicar)(?:-se)?\b.{0,40}(?:aceita|"
            r"concorda).{2,140}",
            r"[^\p{L}\p{N}]*(?:ricevi|iscriviti|resta aggiornato|rimani aggiornato)\b.{2,120}(?:newsletter|e-?mail|"
            r"mail|casella|"
            r"notizie)\b.{0,60}|(?:iscrivendoti|cliccando|proseguendo|registrandoti)\b.{0,60}(?:accetti|"
            r"dichiari).{2,160}",
            r"[^\p{L}\p{N}]*(?:abonează-te|abonați-vă|aboneaza-te|înscrie-te) .{0,80}(?:newsletter|știri|e-?mail|"
            r"ȘTIRILE ZILEI)\b"
            r".{0,80}|[^\p{L}\p{N}]*(?:zapisz się|odbieraj|otrzymuj) .{0,80}(?:newsletter|e-?mail|"
            r"skrzynk)\p{L}*.{0,60}|"
            r"[^\p{L}\p{N}]*(?:přihlaste se k|přihlásit se k|odebírejte|odoberajte|"
            r"prihláste sa)\b.{0,60}(?:newsletter|e-?mail|"
            r"noviniek)\p{L}*.{0,40}|[^\p{L}\p{N}]*(?:iratkoz(?:z|zon) fel|feliratkoz)\p{L}*.{0,60}hírlev.{0,30}|"
            r"[^\p{L}\p{N}]*(?:prijavite|prijavi|pretplatite|naročite) se.{0,60}(?:newsletter|e-?novice|bilten|"
            r"e-?mail)\p{L}*.{0,40}|"
            r"[^\p{L}\p{N}]*(?:абонирай(?:те)? се|запишете се).{0,60}(?:бюлетин|имейл|newsletter)\p{L}*.{0,40}",
            # Russian, Turkish, Arabic, Chinese, Japanese
            r"[^\p{L}\p{N}]*(?:подпишитесь|подписаться|подписывайтесь).{0,60}(?:рассылк|новости|уведомлени).{0,60}",
            r"(?:bültenimize|e-bültene?) .{0,40}(?:abone|kayıt|kaydol).{0,30}",
            r"(?:اشترك في|اشترك ب).{0,60}(?:النشرة|البريد|نشرتنا).{0,60}",
            r"(?:订阅|訂閱).{0,12}(?:通讯|邮件|电子报|newsletter)|(?:メールマガジン|メルマガ).{0,6}登録.{0,10}",
            accepts=_is_a_prompt,
        ),
        junk=(
            "Sign up for our newsletter",
            "Sign up for the daily Harbour Courier newsletter and get the news in your inbox.",
            "Get the best of the Harbour Courier delivered to your inbox every morning.",
            "Enter your email address",
            "By signing up you agree to our terms of use and privacy policy.",
            "Thanks for signing up!",
            "Our daily email tells you what happened on the quay, and why it matters",
            "Your subscription could not be saved. Please try again.",
            "Invalid email address",
            "You're all set!",
            "We'll never share your email.",
            "View More Newsletters",
            "I agree to the privacy policy and the user agreement.",
            "You'll receive daily updates on breaking news as well as the top headlines of the coast.",
            "To leave our community click on the name at the top of your screen and choose 'exit group'.",
            "You may occasionally receive promotional content from the Harbour Courier.",
            "Newsletter abonnieren",
            "Melden Sie sich hier für unseren Newsletter an.",
            "Inscrivez-vous à notre newsletter",
            "Suscríbete a nuestro boletín",
            "Assine a nossa newsletter",
            "Iscriviti alla newsletter",
            "Schrijf je in voor onze nieuwsbrief",
            "Подпишитесь на нашу рассылку",
            "Recevez chaque jour l'actualité de votre secteur",
            "Une sélection des articles du port tous les jours dans votre boîte mail.",
            "Chaque matin, l'essentiel de l'actualité du port.",
            "Recibí las noticias en tu correo",
            "Recibí en tu mail nuestra newsletter semanal",
            "Zapisz się na newsletter",
            "Abonați-vă la newsletter și aflați primii noutățile",
            "Iratkozz fel hírlevelünkre!",
        ),
        keep=(
            "The newsletter has 40,000 readers.",
            "Sign up to fight, the newsletter of the union told its readers in March.",
            "Get the ferry into your port before the storm, the office warned.",
            "Der Newsletter des Hafens erscheint seit 1998.",
            "Newsletters are the new newspapers, the editor said.",
            "By joining the strike, the crews have lost a week's pay.",
            "You will receive the latest ferry, the keeper said.",
            "I agree with the judge that nobody read the letter.",
            "There was a problem with the ferry, and nobody knew of it.",
            "You're in the army now",
            "By providing free meals, the school fills its classes.",
            "Recibe el alcalde un correo con amenazas",
            "Chaque matin, le gardien monte au phare et compte les bateaux.",
            "Those who sign up for the newsletter of the union get a badge.",
            "The false bills turn up in your inbox and look like those of the harbour office.",
            "Residents can sign up for flood alerts on the website of the harbour office, or for its newsletter.",
            "Sign up to fight",
            "订阅用户今年增长三成",
        ),
    ),
    Rule(
        id="newsletter/app",
        why="The outlet asks the reader to install its app or to allow notifications.",
        kind="newsletter",
        pattern=line_that(
            r"[^\p{L}\p{N}]*(?:download|get|install|try) (?:the|our) (?:[\p{L}'.&]+ ){0,5}app\b.{0,80}",
            r"[^\p{L}\p{N}]*(?:click|tap) here to (?:get|download|install) [^.]{2,60}\bapp\b.{0,20}",
            Hinted(
                r"[^\"]{3,120}\bapp\b[:.!, -]* (?:download|install|get)(?: it)?(?: (?:today|now|here|for free|"
                r"free))?[.!]?",
                hint=r" app[:.!, -]* (?:download|install|get)\b",
            ),
            r"(?:download|get|install) (?:our|the) (?:[\p{L}'.&]+ ){0,3}apps|(?:open|read|continue|view|listen|"
            r"watch) in "
            r"(?:the |our )?app|push notifications|sign up for (?:(?:news|breaking|text|e-?mail|free|push) )+alerts",
            r"(?:get|stay|keep|follow|read|watch|stream|catch)\b[^.?]{2,100} (?:with|on|in) (?:the|our) "
            r"(?-i:[A-Z])[^.?]{1,40} "
            r"app\b.{0,60}",
            r"[^\p{L}\p{N}]*(?:turn on|enable|allow|get|switch on) (?:desktop |push |browser |"
            r"breaking news )?(?:notifications?|alerts)\b.{0,80}",
            r"(?:you are|you're|you have been) (?:now )?subscribed to (?:notifications?|alerts)\b.{0,60}",
            r"available on (?:the )?(?:app store|google play)\b.{0,40}|(?:download on the app store|"
            r"get it on google play)",
            r"[^\p{L}\p{N}]*(?:laden sie|lade|holen sie sich|hol dir) .{0,50}\bapp\b.{0,60}",
            r"[^\p{L}\p{N}]*téléchargez (?:l'appli|l'application|notre appli).{0,60}",
            r"[^\p{L}\p{N}]*(?:descarga|descárgate|descargue) (?:la|nuestra) app.{0,60}",
            r"[^\p{L}\p{N}]*baixe (?:o|nosso) (?:app|aplicativo).{0,60}",
            r"[^\p{L}\p{N}]*scarica (?:la|l'|la nostra ?)app.{0,60}",
            r"[^\p{L}\p{N}]*download (?:de|onze) .{0,20}app.{0,40}",
            r"(?:installer|installez) (?-i:[A-ZÀ-Þ])[\p{L}' ]{2,30}|"
            r"ajoutez [^.!?]{2,40} à votre écran d'accueil.{0,60}|"
            r"(?:descargá|descarga|instala|baixe|baixa|scarica|descărca[țt]i|descarcă|pobierz|stáhněte si|"
            r"stiahnite si|töltse le|"
            r"preuzmite|naložite|prenesite|изтеглете|свалете|преземете|κατεβ[άα]στε) [^.!?]{0,40}"
            r"(?:app|aplicación|aplicativo|applicazione|aplicația|aplikacj[ęe]|aplikac[ei]|aplikácia?u?|"
            r"alkalmazás\p{L}*|aplikacijo|"
            r"aplikaciju|приложение\p{L}*|апликација\p{L}*|εφαρμογ[ήη])[^.!?]{0,40}[.!]?|"
            r"disponible en (?:google play|app store).{0,30}",
            r"(?:扫码|扫描二维码|点击)?下载.{0,10}(?:客户端|app).{0,10}|客户端下载",
            accepts=_is_a_prompt,
        ),
        junk=(
            "Download the Harbour Courier app",
            "Get our free app for Android",
            "Turn on notifications",
            "Know the news with the Courier app: download today",
            "Read in app",
            "Stay on top of the tides with the Courier app",
            "Laden Sie unsere App herunter",
            "Téléchargez notre application",
            "Descarga nuestra app",
            "Baixe o app do Courier",
            "Preuzmite našu aplikaciju",
            "Pobierz aplikację Kurier",
            "客户端下载",
        ),
        keep=("Get the app right or lose the fans, the club was told.", "Download speeds in Port Ellery fell by half."),
    ),
    Rule(
        id="newsletter/paywall",
        why="The outlet asks the reader to pay, to subscribe or to register before reading on.",
        kind="paywall",
        pattern=line_that(
            r"[^\p{L}\p{N}]*(?:already|not (?:yet )?) ?(?:a|an)? ?(?:subscribe[rd]?|member|subscriber|registered|"
            r"have an account) ?(?:\?.{0,60}|(?:(?:please )?(?:log|sign) in).{0,40}|[.!]?)",
            r"[^\p{L}\p{N}]*(?:to (?:continue|keep|read|access|view|bookmark)\b.{0,60}(?:,|please) ?)?(?:subscribe|"
            r"log in|sign in|register|become a (?:member|subscriber))"
            r"(?: (?:now|today|here))? (?:to|for) (?:continue|keep|read|unlock|access|get (?:full|unlimited)|view|"
            r"unlimited|full|more|premium|bookmark)\b.{0,140}",
            r"(?:this|the) (?:article|content|story|page) is (?:reserved|exclusive|available|only|free to read|"
            r"for)\b.{0,40}(?:subscribers?|members?|register|premium)\b.{0,60}",
            r"(?:you have|you've) (?:reached|used|read) (?:your|all|the|\d+)\b.{0,80}(?:free|limit|"
            r"articles)\b.{0,80}",
            r"(?:you can save this article by registering|create an account or (?:sign|log) in to|get (?:full|"
            r"unlimited|instant) access|unlimited (?:online|digital) access|"
            r"start (?:your|a) (?:free trial|\p{L}+ premium subscription|subscription)|subscribe (?:for|"
            r"from) (?:only|just|as little|\W?\d))\b.{0,160}",
            r"subscribe (?:now|today|for more articles|for more)!?|(?:register|"
            r"sign in)(?: / sign in)? to unlock\b.{0,40}|become a (?:member|subscriber)|support (?:us|"
            r"local journalism|our journalism|independent journalism)\.?",
            r"(?:reminder, )?this is a (?:subscriber[- ]only|premium|members?[- ]only|paid) "
            r"(?:article|story|content)\b.{0,80}|(?:this|the) (?:premium|subscriber[- ]only|exclusive) (?:article|"
            r"story|"
            r"content) (?:is|requires)\b.{0,60}|access to [^.]{2,40} articles? requires? .{2,80}",
            r"(?:please )?(?:subscribe|register|sign (?:in|up)|log in|create (?:an|a free) account)(?:,? (?:now|today|"
            r"here|"
            r"for free|(?:register|log in|sign in)? ?or (?:log in|sign in|register|subscribe)))* to (?:(?:continue|"
            r"keep) "
            r"reading|read (?:this|the|more|our|full)|listen|unlock (?:this|more|articles)|save (?:articles?|stories|"
            r"this)|"
            r"join the (?:conversation|discussion)|comment|bookmark)\b.{0,120}",
            r"(?:you have|you've) (?:exhausted|hit|exceeded|reached) your\b.{0,60}\b(?:limit|maximum|articles|"
            r"stories|items)\b.{0,80}|you have \d+ (?:free )?(?:articles?|stories) (?:left|remaining)\b.{0,60}",
            r"(?:already |do you |don't )?have (?:a|an) (?:[\w+'-]+ )?(?:account|subscription|membership)\? ?.{0,60}",
            r"(?:only )?subscribers can (?:listen|read|save|share|comment)\b.{0,80}|thanks for reading [^.]{2,40}\. "
            r"(?:create|register|sign|subscribe)\b.{2,100}",
            r"(?:to )?(?:continue|keep) reading(?: (?:this|your|the) (?:article|story))?(?: for free)?,? (?:with a|"
            r"please|"
            r"kindly|subscribe|register|sign|log|create)\b.{0,160}|to (?:continue reading|"
            r"read) [^\"]{2,80}, (?:please |kindly "
            r")*(?:subscribe|register|log in|sign (?:in|up)|join)\b.{0,120}|create (?:an|a free|your free|your) account"
            r"(?: (?:now|today|for free|here))?[.!]?|register (?:now )?for free|(?:please )?(?:log|"
            r"sign) ?in(?: to (?:continue|"
            r"use this (?:feature|service)|your account|your [\p{L} ]{2,30} account|save))|please (?:log|sign) ?in\.?|"
            r"forgot "
            r"(?:your )?password\??|\d+ free (?:articles?|stories) (?:left|remaining)\b.{0,40}|"
            r"thank you for reading \d+ "
            r"(?:free )?articles\b.{0,80}|join (?:now|today) (?:for|to (?:get|read|access))\b.{2,80}|new (?:here|"
            r"to (?:the )?"
            r"(?-i:[A-Z])[\p{L} ]{2,30})\?(?: (?:register|sign up|create|subscribe|join).{0,40})?",
            r"unlock (?:this|the full|the rest of this|more|all|every|unlimited|premium|"
            r"exclusive) (?:[\w-]+ )?(?:article|"
            r"story|stories|articles|content|access)\b.{0,160}|(?:get |enjoy )?unlimited access to (?:all|every|"
            r"our)\b.{0,80}|"
            r"(?:cancel|pause)(?: or (?:cancel|pause))?(?: your subscription)? any ?time[.!]?(?: .{0,60})?|"
            r"no commitment[.!]?|"
            r"(?:view|see|explore|compare|choose) (?:all |your |our )?(?:subscription )?(?:options|offers|plans|plan)|"
            r"choose a "
            r"plan|(?:renew|manage|start|buy|give)(?: a| your)? (?:gift )?subscription|(?:magazine|digital|print|"
            r"annual|gift|"
            r"monthly) subscription ?[-:] .{2,80}|(?:start|begin) (?:your |a )?free trial|"
            r"try (?:it )?(?:for )?free(?: (?:for|"
            r"today|now).{0,30})?|did you know (?:that )?with a (?:digital )?subscription\b.{0,300}|(?:try|get) (?:\d+|"
            r"one|two|"
            r"three) (?:weeks?|months?) (?:for|free)\b.{0,40}|(?:enjoy )?your first (?:month|week|"
            r"\d+ \p{L}+) for (?:just |"
            r"only )?[$£€]\d.{0,60}|after your (?:free )?trial,? you will be billed\b.{0,160}|"
            r"this article is free to read\b.{0,40}|(?:buy|get|read) the (?:e-?paper|digital edition) of\b.{2,160}",
            r"access articles from .{3,60}|enjoy additional articles per month\.?|"
            r"get e-?mail updates from your favou?rite authors\.?|"
            r"share your thoughts and join the conversation in the comments\.?",
            r"if you are a (?:home delivery )?(?:print )?subscriber\b.{0,160}",
            r"(?:please )?support (?:our|independent|quality|local) journalism\b.{0,160}|(?:donate|"
            r"contribute) (?:now|today|to (?:us|support))\b.{0,80}",
            # German
            r"(?:sie (?:haben|besitzen) (?:bereits |schon |noch )?(?:ein|einen|kein|keinen) (?:abo|konto|account|"
            r"zugang)\S*)\?"
            r".{0,60}|(?:wollen|möchten) sie (?:weiterlesen|den artikel lesen|diesen artikel lesen)\?.{0,80}|"
            r"sie möchten den artikel lesen\?.{0,60}|artikel lesen \d.{0,40}€.{0,30}|"
            r"\d+ (?:wochen?|monate?) (?:gratis|kostenlos) (?:lesen|testen).{0,60}|"
            r"jetzt \d+ (?:wochen?|monate?|tage?) .{0,30}(?:gratis|kostenlos|euro|€|test).{0,40}|(?:dieser|"
            r"der) (?:artikel|inhalt|beitrag) ist (?:teil (?:unseres|von)|"
            r"kostenpflichtig|nur mit).{0,80}|jetzt e-?paper lesen|zum e-?paper|"
            r"testen sie (?:die|das|den|jetzt|\S+ plus)\b.{2,80}|exklusiv für abonnenten|für alle mit abo|digital-?abo|"
            r"unterstützen sie (?:uns|unsere arbeit|unabhängigen)\b.{0,120}|ihre (?:unterstützung|"
            r"spende)\b.{2,60}(?:arbeit|"
            r"journalismus)\b.{0,60}|unabhängiger journalismus braucht\b.{0,80}|jetzt (?:unterstützen|mitglied werden|"
            r"spenden).{0,30}|einloggen, um weiterzulesen|gostaria de ouvir\? assine já",
            r"[^\p{L}\p{N}]*(?:jetzt )?(?:weiterlesen mit|testen sie|jetzt (?:testen|abonnieren|abo)) .{0,40}(?:abo|"
            r"abonnent|digital|plus|konto|premium)\b.{0,120}",
            r"(?:dieser|der) (?:artikel|inhalt|beitrag) ist (?:exklusiv|nur) für .{0,60}(?:abonnent|mitglied|nutzer|"
            r"leser).{0,60}",
            r"(?:bereits|schon) (?:abonnent|registriert|kunde|mitglied|digital-abonnent)\S*\??.{0,60}|"
            r"noch kein abo\??.{0,40}|abo-?angebote|jetzt (?:abonnieren|registrieren)!?|zum abo",
            r"(?:nur |exklusiv )?für (?:digital-?)?abonnent(?:en|innen)\S*|plus-artikel|abopflichtiger inhalt|"
            r"lesen sie diesen artikel mit\b.{0,60}|testen sie unser angebot|jetzt gratismonat starten|"
            r"weiterlesen mit (?-i:\p{Lu})[^.!?]{1,30}|im abo (?:erhalten|lesen) sie\b.{0,300}|"
            r"sie lesen (?:die |den |das )?[^.?!]{2,30} gern\?.{0,120}|unterstütz(?:e|t|en sie) "
            r".{2,40}-?journalismus\.?|"
            r"(?:probeabo|gratis-?abo|dein abo|ihr abo)\b.{0,80}|jetzt mit wenigen klicks unterstützen!?|"
            r"unterstütz(?:en|ung)(?: über)?:?|(?:[^.!?]{2,20}-)abo|"
            r"ihre spende hilft\b.{0,120}|spenden sie jetzt\b.{0,120}|wenn ihnen (?:dieser|unser|der) artikel "
            r"gef[aä]ll\S+\b.{0,200}",
            # Nordic and Baltic
            r"(?:kun |forbeholdt |endast |bara |vain |aðeins |ainult |tikai |tik )?(?:for|för|fyrir) (?:abonnenter|"
            r"prenumeranter|"
            r"plus-?kunder|áskrifendur)|(?:vain )?tilaajille|(?:ainult )?tellijale|tikai abonentiem|tik "
            r"prenumeratoriams|"
            r"alleen voor (?:leden|abonnees)\b.{0,40}|plus-?artikkel|plus-?artikel|låst artikel",
            r"(?:allerede|redan|er du allerede|är du redan|oletko jo|ertu (?:nú )?(?:þegar )?|oled juba|jau esi|jau "
            r"esate|jau) ?"
            r"(?:abonnent|prenumerant|tilaaja|áskrifandi|tellija|abonents|prenumeratorius|prenumeruojate|medlem|"
            r"kunde)\b.{0,60}",
            r"(?:artiklen|artikkelen|artikeln|saken|denne artikel|denne artikkelen|den här artikeln|juttu|artikkeli|"
            r"artikkel|raksts|"
            r"straipsnis) (?:er|är|on|ir|yra) (?:kun |forbeholdt |endast |bara |vain |ainult |tikai |skirtas |låst "
            r")+.{2,80}",
            r"(?:bliv|bli|blir) (?:abonnent|prenumerant|medlem|plus-?kunde)\b.{0,80}|kjøp (?:tilgang|abonnement)|køb "
            r"abonnement|"
            r"(?:støt|stött|støtt|stöd) (?-i:\p{Lu})[\p{L} ]{2,30} ?(?:-|og|och|ved)?.{0,60}abonne\S*|"
            r"telli (?-i:\p{Lu})[\p{L}]{2,20}|gerast áskrifandi|kaupa áskrift|tilaa (?-i:\p{Lu})[\p{L}]{2,20}|"
            r"(?:prøv|prova|kokeile) [^.?!]{2,60} (?:gratis|for \d+ kr|för \d+ kr|ilmaiseksi|kr)\b.{0,60}|"
            r"(?:steun|word lid van|probeer) (?:ons|onze journalistiek|(?-i:\p{Lu})[\p{L} ]{2,30})(?: gratis)?[.!]?|"
            r"neem een (?:proef)?abonnement\b.{0,60}",
            # French, Spanish, Portuguese, Italian, Dutch
            r"(?:cet article est|article|contenu) (?:réservé|réservée) (?:aux|à nos) abonnés.{0,60}|"
            r"déjà abonné.{0,40}|il vous reste [\d.,]+ ?% .{0,60}",
            r"(?:contenido|artículo|noticia) (?:exclusivo|exclusiva|solo) para (?:suscriptores|socios).{0,60}|"
            r"¿ya eres suscriptor.{0,40}|hazte (?:socio|socia|suscriptor).{0,60}",
            r"(?:conteúdo|artigo|matéria) (?:exclusivo|exclusiva) para assinantes.{0,60}|já (?:é|"
            r"sou) assinante.{0,40}",
            r"(?:contenuto|articolo) (?:riservato|esclusivo) (?:agli|per gli) abbonati.{0,60}|"
            r"sei già abbonato.{0,40}|abbonati (?:ora|per).{0,60}",
            r"(?:dit artikel is )?(?:exclusief|alleen) voor abonnees.{0,60}|al abonnee\??.{0,40}",
            r"(?:ce (?:contenu|article|texte)|cet article|article|contenu|la suite|"
            r"l'intégralité de l'article) (?:est |de cet "
            r"article est )?réservée?s? (?:aux|à nos) (?:abonnée?(?:[·.-]e)?[·.-]?s|membres|inscrits).{0,40}|"
            r"réservé aux (?:abonnés|membres)|vous (?:êtes|avez) déjà (?:abonné|un compte).{0,40}|"
            r"je suis (?:déjà )?abonnée?|"
            r"il vous reste .{2,30} (?:de cet article |)à (?:lire|découvrir)\b.{0,80}|(?:abonnez-vous|s'abonner) pour "
            r"(?:lire|accéder|continuer|profiter).{0,80}|sans engagement\b[^.]{0,60}|(?:1|un|\d+) ?€ (?:le premier|"
            r"par|pour) "
            r".{2,40}|(?:profitez|bénéficiez) d[e'].{0,40}(?:accès|offre|abonnement).{0,80}|"
            r"avec cette offre, profitez de.{0,20}|"
            r"l'accès illimité à .{4,100}|le journal en version numérique|tous nos abonnements|"
            r"lecture [^.]{2,30} en cours sur un "
            r"autre appareil\.?|vous pouvez lire [^.]{2,30} sur un seul appareil.{0,60}|"
            r"intéressée? par ce que vous venez de lire.{0,20}",
            r"(?:este|esta) (?:contenido|artículo|noticia|nota) es (?:exclusiv[oa]|sol[oa]|"
            r"para) .{0,20}(?:suscriptores|socios|"
            r"registrados).{0,40}|(?:ya soy|ya eres|soy) suscriptora?\??|lee (?:sin límites|ilimitado)|"
            r"(?:suscrib(?:ite|ete|irse|ase)|suscríb(?:ete|ase)|registr[áa]te|iniciá sesión|inicia sesión)(?: gratis|"
            r" ahora| aquí)? "
            r"(?:para|y) (?:seguir|continuar|leer|disfrut|acced|ver|poder).{0,80}|suscríbete gratis|"
            r"suscribite a .{2,30}|"
            r"¿quieres añadir otro usuario.{0,60}|si continúas leyendo en este dispositivo.{0,80}|"
            r"tu suscripción se está usando en otro.{0,40}|(?:disfruta|accede|obtén|"
            r"aprovecha)(?: de)?(?: un)? (?:acceso|contenido|"
            r"contenidos|ofertas?) (?:ilimitad|exclusiv|total|sin límites).{0,80}|"
            r"(?:apoya|apoyá) (?:nuestro|el|al) (?:periodismo|diario).{0,60}|recíbela|"
            r"(?:exclusivo|exclusiva) (?:para )?(?:suscriptor(?:es|as)?|socios|socias)|newsletter exclusiv[ao].{0,30}|"
            r"subscriu-t'hi.{0,40}|fes-te (?:subscriptor|soci).{0,40}|"
            r"aquest contingut és (?:només )?per a subscriptors.{0,20}",
            r"(?:exclusivo|só|somente|apenas) para assinantes|(?:este|esta) (?:conteúdo|artigo|matéria|notícia|"
            r"reportagem) é "
            r"(?:exclusiv[oa]|só|apenas|restrit[oa]|reservad[oa]) .{0,20}(?:assinantes|membros|cadastrados).{0,40}|"
            r"(?:assine|cadastre-se|faça login|entre)(?: já| agora| grátis)? (?:para|e) (?:continuar|ler|ter|tenha|"
            r"leia|acess).{0,80}|"
            r"já é assinante\??.{0,40}|(?:apoie|apoia) o (?:nosso )?jornalismo.{0,40}|clique aqui para (?:participar|"
            r"entrar|"
            r"receber|seguir).{0,60}",
            r"(?:questo|l') ?(?:contenuto|articolo) è (?:riservato|esclusivo|disponibile solo) .{0,30}abbonati.{0,40}|"
            r"(?:contenuto|articolo) (?:per|riservato agli) abbonati|(?:abbonati|accedi|registrati)(?: gratis|"
            r" subito| ora)? (?:per|"
            r"e) (?:continuare|leggere|leggi|accedere|continua).{0,60}|(?:sostieni|"
            r"aiuta) (?:il (?:nostro )?(?:giornalismo|"
            r"giornale)|la nostra).{0,60}",
            r"(?:abonează|abonati|abonați|aboneaza)-?(?:te|vă|va)(?:!|\.| la .{2,80}| acum| și .{2,60})?|"
            r"(?:donează|doneaza|susține|sprijină)(?: lunar| acum| suma dorită)? (?:pentru|proiectul|jurnalismul|"
            r"presa).{0,60}|"
            r"(?:articol|conținut) (?:exclusiv|rezervat|disponibil) (?:pentru|doar|abonaților).{0,30}",
            r"(?:γ[ίι]νε(?:τε)?|γίνετε) συνδρομητ[ήη]ς.{0,40}|(?:αποκλειστικ[άα] )?για συνδρομητ[έε]ς|"
            r"(?:εγγραφε[ίι]τε|εγγραφ[ήη]) (?:στο|για) .{0,20}newsletter.{0,40}",
            r"(?:ten|dalsza część tego) (?:artykuł|tekst|materiał|artykułu)\b.{0,20}(?:przeczytasz|jest dostępny|"
            r"dostępn[ya]).{0,60}|"
            r"pozostało (?:jeszcze )?\d+ ?% (?:artykułu|tekstu).{0,40}|masz już (?:subskrypcję|konto|"
            r"prenumeratę)\?.{0,40}|"
            r"(?:kup|wykup) (?:subskrypcję|dostęp|prenumeratę|abonament).{0,60}|(?:tylko|"
            r"wyłącznie) dla (?:subskrybentów|"
            r"prenumeratorów).{0,20}|wspieraj (?:niezależne|nas|dziennikarstwo).{0,40}",
            r"(?:tento )?(?:článek|článok|obsah|text) (?:je|je exkluzívnym) .{0,20}(?:pro předplatitele|"
            r"pre predplatiteľov|"
            r"obsahom pre|jen pro|len pre|zamčený|zamknutý).{0,60}|(?:pro|len pre|pouze pro|"
            r"iba pre) (?:předplatitele|predplatiteľov|"
            r"přihlášené)|(?:získajte|získejte) prístup.{0,60}|(?:získejte|získajte) (?:přístup|neomezený|"
            r"neobmedzený).{0,60}|"
            r"(?:předplaťte|predplaťte) si .{2,60}|(?:už|již) (?:máte|jste|ste) (?:předplatné|predplatné|"
            r"předplatitel).{0,40}|"
            r"ďakujeme, že (?:čítate|podporujete).{2,60}|děkujeme, že (?:čtete|podporujete).{2,60}|"
            r"(?:podporte|podpořte) (?:nás|nezávislú|nezávislou|našu|naši).{0,60}",
            r"(?:fizess elő|előfizet(?:ek|és|ői tartalom|őknek))(?:[!.]| .{2,60})?|(?:ez a )?(?:cikk|"
            r"tartalom) (?:csak )?"
            r"előfizető(?:ink|k).{0,40}|(?:már )?előfizető\?.{0,30}|iratkoz(?:z|zon) fel .{0,40}hírlev.{0,30}|"
            r"támogass(?:on)?.{0,40}|"
            r"(?:ta|ovaj) (?:članek|članak|sadržaj) (?:je )?(?:namenjen|dostopen|dostupan|"
            r"namijenjen) .{0,20}(?:naročnik|pretplatni)"
            r"\p{L}*\.?.{0,30}|(?:pretplatite|pretplati|naročite|naroči) se(?: .{2,80})?|"
            r"(?:samo )?za (?:pretplatnike|naročnike)|"
            r"(?:već ste|ste že|imate) (?:pretplatnik|naročnik|pretplatu|račun)\?.{0,30}|podržite (?:nas|rad|"
            r"nezavisn).{0,60}|"
            r"абонирай(?:те)? се(?: за .{2,60})?|(?:само )?за абонати|станете абонат.{0,30}|претплатете се.{0,40}|"
            r"abonohuni.{0,40}|vetëm për abonentë",
            r"(?:материал|статья) доступ\S+ (?:только )?(?:для )?подписчик.{0,40}",
            r"この記事は(?:会員|有料).{0,30}|有料会員(?:限定|登録|になる).{0,30}|残り\d+文字.{0,40}",
            accepts=_is_a_prompt,
        ),
        junk=(
            "Already a subscriber? Log in",
            "Subscribe to continue reading",
            "This content is reserved for subscribers only",
            "You have reached your limit of free articles.",
            "Support local journalism.",
            "This is a subscriber-only article",
            "Register for free to read this story",
            "Log in, register or subscribe to save articles for later.",
            "To continue reading this article for free, please kindly register and/or log in.",
            "Continue reading with a subscription",
            "Create your free account",
            "Forgot your password?",
            "Unlock this article with a subscription",
            "Cancel anytime.",
            "Choose your plan",
            "Try 1 month for $1",
            "You have exhausted your monthly limit of free stories.",
            "Don't have an account? Register",
            "Jetzt abonnieren",
            "Sie haben bereits ein Abo? Hier anmelden",
            "Wollen Sie weiterlesen?",
            "Jetzt 4 Wochen für 1 Euro testen",
            "Dieser Artikel ist Teil unseres Plus-Angebots",
            "Unterstützen Sie uns mit einer Spende",
            "Bereits Abonnent? Hier anmelden",
            "Article réservé aux abonnés",
            "Contenido exclusivo para suscriptores",
            "Conteúdo exclusivo para assinantes",
            "Contenuto riservato agli abbonati",
            "Alleen voor abonnees",
            "Kun for abonnenter",
            "Allerede abonnent? Log ind",
            "Tilaajille",
            "Oled juba tellija? Logi sisse",
            "Kjøp tilgang",
            "Nur für Abonnenten",
            "Wenn Ihnen dieser Artikel gefällt, unterstützen Sie den Hafenboten.",
            "この記事は会員限定です",
        ),
        keep=(
            "Subscribers to the theatre will get their money back.",
            "Already a member of the council, she now wants the mayor's chair.",
            "Support local journalism or lose it, the editor said.",
            "Subscribe to the theory or not, the tides still turn.",
            "New to the harbour? Bring boots",
            "Cancel any time you spend on the quay, the doctor told him.",
            "Join now or wait for spring, the union told the crews.",
            "Choose a plan that the crews can live with, the judge said.",
            "Parents must register to save a place at the school, the council decided on Monday.",
            "Jetzt 4 Wochen ohne Fähre, klagt die Insel.",
            "Ihre Unterstützung kam am Dienstag aus dem ganzen Land.",
            "Hafenamt will neue Fähre testen",
            "For abonnenter gælder nye regler, siger havnen.",
            "Unterstützung bekam der Wärter von den Besatzungen.",
            "Prøv igjen i morgen, sa fyrvokteren.",
        ),
    ),
    Rule(
        id="newsletter/call",
        why="Somewhere in the line the outlet calls the reader to its newsletter, its channel or its app.",
        kind="newsletter",
        pattern=line_that(
            Hinted(
                rf".{{0,140}}{_CALL}(?:join|follow|find|add|get|subscribe to|like) {_NAMED}[^.?!]{{0,80}}"
                rf"\b(?:whats ?app|telegram)\b.{{0,200}}",
                hint="whats ?app|telegram",
            ),
            Hinted(
                r".{4,240}[?!.:] (?:dann )?(?:folgt?|folge|folgen sie) (?:uns|[\p{L}.]{2,20}) (?:auch |hier |gerne? "
                r")?(?:auf|bei) "
                r"(?:whats ?app|google|facebook|instagram|telegram|tiktok|youtube|x\b|twitter|bluesky|threads|"
                r"linkedin)\b.{0,160}",
                hint=r"folge?(?:n sie|t)? (?:uns|[\p{L}.]{2,20}) (?:auch |hier |gerne? )?(?:auf|bei) ",
            ),
            Hinted(r".{0,120}\b(?:click|tap) here to (?:join|follow)\b.{0,120}", hint="here to (?:join|follow)"),
            Hinted(
                r"(?:want .{2,80}\? )?(?:add|set|make|choose|prefer|select|pick|mark|get)\b.{0,80}\b(?:preferred|"
                r"trusted) (?:news )?sources?\b.{0,160}",
                hint="(?:preferred|trusted) (?:news )?source",
            ),
            Hinted(
                rf".{{0,200}}{_CALL}(?:subscribers can )?(?:sign up|subscribe)(?: here| now| today| free)* (?:to|for|"
                rf"with)\b.{{0,80}}\b(?:newsletters?|(?:news|push|e-?mail) alerts)\b.{{0,200}}|"
                rf"[^\"]{{0,280}}\bnewsletters?\b[^\"]{{0,240}}[.!?:] ?(?:subscribers can |you can )?(?:sign up|"
                rf"subscribe|get it)\b.{{0,60}}|.{{0,140}}\bsigning up (?:to|for) "
                rf"our\b.{{0,40}}\bnewsletters?\b.{{0,60}}",
                hint="newsletters?|(?:news|push|e-?mail) alerts",
            ),
            Hinted(
                r"[^\"]{0,160}\b(?:stories|news|newsletters?|headlines|updates|analysis|insights?|briefings?|picks|"
                r"dose|"
                r"digest|articles|coverage|recommendations|offers)\b[^\"]{0,100}\b(?:in|to|into) your (?:inbox|e-?mail|"
                r"mailbox)\b.{0,120}",
                hint="your (?:inbox|e-?mail|mailbox)",
            ),
            Hinted(
                r"[^.\"]{0,140}\b(?:stories|news|newsletters?|headlines|insights?|analysis)\b[^.\"]{0,80}, delivered "
                r"(?:straight to you|(?:every|each) (?:week)?(?:day|morning|week)|monday|daily|weekly)\b[^.]{0,40}\.?",
                hint=", delivered (?:straight|every|each|monday|daily|weekly)",
            ),
            Hinted(
                r"(?:breaking|the (?:latest|best|biggest|hottest)|all the (?:latest|best)|get the (?:best|"
                r"latest))\b[^.\"]{2,80}"
                r"\b(?:news|updates|stories|features|reviews|content|interviews|headlines|deals|advice)\b[^.\"]{0,160}"
                r"(?:,? and (?:much )?more|direct to your inbox|straight to your inbox)!",
                hint=r"(?:more|inbox)!$",
            ),
            r"watch more (?:of our )?videos (?:on|at)\b.{2,60}",
            Hinted(
                r"[^\"]{0,80}\b(?:is|are) (?:now )?(?:also )?(?:available )?on whats ?app(?: channels?)?[.!:]? "
                r"(?:follow|"
                r"join|subscribe|click|tap)\b.{0,200}",
                hint="on whats ?app",
            ),
            r"we(?:'re| are) (?:now )?(?:also )?on (?:whats ?app|telegram)[.!]?",
            Hinted(
                r"[^\"]{3,160}[.!?:;-] ?download (?:the|our) [^.\"]{2,40}\bapps?\b.{0,60}",
                hint="download (?:the|our) ",
            ),
            accepts=_is_a_prompt,
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
            any_length=True,
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
            any_length=True,
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
                r"[^\"]{0,160}\b(?:readers|members|listeners|viewers|supporters|subscribers|"
                r"donors) like you\b[^\"]{0,160}",
                hint=" like you",
            ),
            r"your (?:support|donation|contribution|gift|subscription|membership)s? (?:helps?|makes?|keeps?|powers?|"
            r"funds?|allows?|enables?|matters?|means)\b.{0,160}",
            r"(?:every|any|each) (?:contribution|donation|gift)\b[^.]{0,60} (?:helps?|counts?|matters?|"
            r"makes?)\b.{0,60}",
            r"(?:please |would you |will you )?consider (?:supporting|donating to|making a (?:donation|contribution|"
            r"gift)|"
            r"becoming a (?:member|subscriber|supporter)|a donation|subscribing)\b.{0,160}",
            r"(?:please )?donate(?: here| to (?:us|the (?-i:[A-Z]).{2,40}))?[.!]?|make a (?:contribution|"
            r"donation) to\b.{2,60}|"
            r"(?:please )?support (?:our mission|our nation|us|my (?:work|reporting)|my journalism)(?: (?:today|now|"
            r"and join|"
            r"with|by|from|for)\b.{0,80})?[.!]?|we need your (?:help|support)(?: to [^\"]{2,80})?[.!]?|"
            r"we rely on (?:you|reader|readers|our readers|donations|subscriptions|the support)\b[^\"]{0,200}|"
            r"(?:this|our|the) (?:story|article|reporting|coverage|journalism|content|reports|"
            r"stories)\b[^\"]{0,80} (?:is|are|was|"
            r"were) (?:only )?(?:made possible|funded|supported|paid for) by [^\"]{0,80}\b(?:readers|members|donors|"
            r"listeners|"
            r"supporters|viewers|subscribers|donations|you)\b[^\"]{0,120}|(?:our|the) (?:journalism|reporting|website) "
            r"(?:is|remains|stays) free\b[^\"]{0,120}|keep (?:our|independent|local|this) (?:journalism|news|reporting|"
            r"website|"
            r"stories|site|newsroom) (?:free|alive|going|strong)\b[^\"]{0,120}|for (?:just |"
            r"less than )?the price of an? (?:cup "
            r"of )?coffee\b[^\"]{0,200}\b(?:you can|support|help|news)\b[^\"]{0,160}|"
            r"invest in (?:journalism|democracy)\b[^\"]{0,80}|"
            r"make (?:a |your )?(?:contribution|donation|gift)|(?:yes,? )?i(?:'ll| will) donate.{0,30}|"
            r"(?:become|be) a (?:supporting )?(?:member|supporter|patron|subscriber)(?: today| now)?[.!]?",
            r"(?:quality |good |independent |real |great )?journalism (?:doesn't|does not|can't|cannot|isn't|is not) "
            r"(?:come |be )?(?:for )?(?:free|cheap)\b(?:[.,:;!-].{0,120})?",
            r"(?:please )?(?:support|stand with|protect|fund|back|save|invest in) (?:the (?-i:[A-Z])[\p{L} ]{2,30}|"
            r"our|"
            r"independent|local|quality|bold|free|fearless|nonprofit|public)"
            r" (?:(?:non-?profit|investigative|community) )?(?:journalism|news|newsroom|press|media|work|reporting)\b"
            r"[^,;]{0,100}",
            accepts=_is_a_prompt,
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
        pattern=line_that(Hinted(rf".{{0,240}}(?:{_OFFERED}).{{0,240}}", hint=_OFFERED), accepts=_speaks_to_the_reader),
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
            "In ihrem Newsletter warnt die Reederei die Fahrgäste vor dem Sturm.",
            "En su boletín semanal, el obispo pidió calma a los vecinos.",
            "Der Verein verschickt seinen Newsletter per E-Mail.",
            "Die Polizei bittet Zeugen, sich über ihren WhatsApp-Kanal zu melden.",
            "Nuestro canal de WhatsApp fue cerrado por el puerto, dijo el alcalde.",
            "The crews use our WhatsApp channel to talk to the harbour office, she said.",
        ),
    ),
    Rule(
        id="newsletter/subscribe",
        why="A button that takes a subscription, at the edge of the page.",
        kind="newsletter",
        where=Where.EDGES,
        pattern=whole_line(
            "(?:subscribe|sign up)(?: (?:now|here|today|for free))?!?",
            "(?:the )?newsletters?",
            r"(?:exclusively |only |exclusive )?(?:for|to) (?:subscribers|members)(?: only)?|(?:subscribers?|members?)"
            r"[ -](?:only|exclusive)|(?:premium|subscriber)(?: article| content| story)?",
            r"prenumerera|bli prenumerant|bliv abonnent|bli abonnent|abonn[eé]r|køb abonnement|tilaa|tilaajille|"
            r"áskrift|telli|"
            r"abonē|prenumeruok(?:ite)?|abo (?:testen|bestellen)|nieuwsbrief|nyhedsbrev|nyhetsbrev|uutiskirje|plus|"
            r"premium|"
            r"jetzt (?:anmelden|registrieren)|abonnieren|s'abonner|je m'abonne|suscríbete|suscribirse|assine(?: já|"
            r" agora)?|abbonati|iscriviti|abonneren|"
            r"je m'inscris|s'inscrire|inscrivez-vous|suscribite|suscribirme|recíbela|únete|"
            r"quiero recibir(?: noticias)?|"
            r"subscreva|inscreva-se|cadastre-se|subscriu-t'hi|abonează-te|abonați-vă|εγγραφ[ήη]|zapisz się|odebírat|"
            r"odoberať|feliratkozom|feliratkozás|előfizetek|prijavi se|prijavite se|naročite se|pretplati se|"
            r"претплати се|"
            r"абонирай се|követem|seguir|seguire|segui|suivre|"
            r"word (?:nu )?abonnee|подписаться|abone ol|اشترك(?: الآن)?|订阅|購読(?:する)?",
        ),
        junk=(
            "Sign up here",
            "For subscribers",
            "Newsletter",
            "Jetzt anmelden",
            "S'abonner",
            "Suscríbete",
            "Abbonati",
            "Подписаться",
            "Abone ol",
            "Je m'inscris",
            "Suscribite",
            "Zapisz się",
            "Prijavite se",
        ),
        keep=("Sign up sheet missing", "Newsletter of the year goes to the Harbour Courier"),
    ),
    Rule(
        id="newsletter/prompt_abroad",
        why="The outlet asks the reader to take its newsletter, to pay or to log in.",
        kind="newsletter",
        pattern=line_that(
            r"sign up (?:to|for) (?:the )?(?-i:\p{Lu}[\p{L}']+(?: (?:of |the |and |to )?\p{Lu}[\p{L}']+){0,5})"
            r"(?:: (?:your|our|the|a) .{2,160})?",
            r"(?:get|start your day with) (?:our|the|your) [^.]{2,60} (?:for free|email|e-mail|newsletter|"
            r"briefing)(?: featuring .{2,80}| for free)?",
            r"free of charge\.? (?:unsubscribe|cancel) .{2,60}|get (?:the latest|a dash of|"
            r"today's top) [^.]{2,80}(?:headlines|news|stories|"
            r"minutes|columns|format)[^.]{0,40}\.?|(?:daily|weekly) (?:content|puzzles)\b.{2,120}|"
            r"exclusive articles (?:from|by)\b.{2,200}|"
            r"(?:unlimited|full) (?:digital|online) access\b.{0,120}|"
            r"subscriber only\.?|"
            r"don't have an account\?.{0,40}|sign in without password.{0,40}|(?:create|"
            r"register) (?:a )?free account.{0,30}|"
            r"this copy is for your personal, non-commercial use only\b.{0,250}|order reprints|"
            r"most recent newsletter|(?:our|new) newsletter!?",
            Hinted(r".{2,60} epaper(?:, an electronic replica\b.{2,160}|\.)", hint=" epaper[,.]"),
            r"(?:jetzt )?(?:kostenlos|gratis) (?:anmelden|registrieren|abonnieren|herunterladen)[.!]{0,3}|"
            r"jetzt (?:weiterlesen|spenden)[.!]{0,3}|"
            r"[\p{L}-]*newsletter: .{2,80}|hier (?:kostenlos )?.{0,50}newsletter (?:anmelden|bestellen|abonnieren)!?|"
            r"(?:sie können sich|eine abmeldung ist) jederzeit .{2,160}|mit \* markierte felder\b.{2,160}|"
            r"sie sind bereits (?:kunde|abonnent(?:in)?|registriert)\?.{0,40}|(?:abo|"
            r"abonnement) (?:abschlie(?:ß|ss)en|anmelden|kaufen).{0,30}|"
            r"jetzt abonnieren und .{2,80}|für [\d.,]+ ?€ .{2,60}|(?:alle artikel|voller zugriff|"
            r"zugriff auf) .{2,60}(?:lesen|inhalte|artikel)\.?|"
            r"ohne werbung (?:lesen|nutzen)|vorname.{0,14}|(?:nach)?name \(freiwillig\)|"
            r"e-mail-adresse \(erforderlich\).{0,20}",
            r"(?:je m'abonne|abonnez-vous|s'abonner) (?:à partir de|pour|dès|maintenant)\b.{0,60}|"
            r"il vous reste \d.{2,80} à lire\.?|"
            r"(?:la suite|cet article|contenu) (?:est )?réservée? (?:à nos|aux) abonné\S*.{0,40}|"
            r"(?:vous êtes )?déjà abonné.{0,40}|"
            r"créer? un compte.{0,30}|se connecter|identifiez-vous",
            r"(?:suscríbete|suscribirse) (?:ahora|ya|por|desde|para)\b.{0,80}|¿(?:ya )?(?:eres|"
            r"tienes) .{2,40}suscri.{2,60}|"
            r"contenido (?:solo|exclusivo|reservado) para .{2,40}|regístrate (?:gratis|para)\b.{0,60}|crear cuenta|"
            r"quieres compartir tu (?:cuenta|suscripción).{0,120}|añadir usuario|continuar leyendo aquí",
            r"(?:assine|cadastre-se) (?:agora|já|por|a partir|e)\b.{2,80}|conteúdo (?:para|"
            r"restrito a) assinantes.{0,40}|"
            r"este (?:artículo|contenido) es (?:solo|exclusivo) para (?:suscriptores|socios).{0,60}|"
            r"(?:sostieni|supporta) (?:adesso|ora|\S+\.\p{L}{2,3}).{0,120}|sostieni il giornalismo.{0,80}|"
            r"se leggi .{2,30}, abbonati|regala (?:il post|l'articolo)|offrir cet article|lire le journal numérique|"
            r"lire plus tard|abonnez-vous|apoie o jornalismo.{0,60}|wesprzyj nas|wspieraj nas|поддержать .{2,20}|"
            r"구독(?:하기|신청 ?하기)|続きを閲覧するには.{2,40}|(?:この記事は)?(?:会員|有料会員)限定(?:記事)?(?:です)?|"
            r"残り：\d+文字.{0,30}",
            r"(?:abbonati|registrati) (?:a partire|subito|ora|gratis)\b.{0,80}|hai già un abbonamento\?.{0,30}|"
            r"(?:word|neem) (?:nu )?(?:abonnee|een abonnement).{0,40}|(?:log|meld je) (?:in|"
            r"aan)(?: om verder te lezen)?|al een abonnement\?.{0,30}",
            r"(?:logg inn|logga in|log ind|kirjaudu|zaloguj się|přihlásit(?: se)?|увійти|войти)|"
            r"(?:kjøp abonnement|bli abonnent|köp prenumeration|prenumerera|bliv abonnent|tilaa|"
            r"kup subskrypcję|subskrybuj|předplatit)|"
            r"оформ(?:ите|ить) подписку.{0,60}|اشترك الآن.{0,30}|会員登録(?:する|はこちら)?|ログインして.{2,20}|"
            r"有料.{0,12}会員.{2,30}|(?:無料|新規)会員登録.{0,20}|登录后.{2,16}|订阅(?:全文|阅读).{0,16}|"
            r"구독(?:하기|신청)?|로그인",
            r"(?:поддержите|поддержать|помогите|помочь) (?:нас|нашу работу|редакцию|проекту?|журналист\p{L}+|"
            r"независим\p{L}+ (?:журналистику|медиа|сми|издание)|\"[^\"]{2,30}\")[.!]?|(?:оформите|"
            r"сделайте) (?:регулярное |ежемесячное |разовое )?(?:пожертвование|подписку|донат)[^.]{0,40}[.!]?|"
            r"сумма пожертвования|мы работаем благодаря (?:вашей|вам)[^.]{0,60}\.?|"
            r"нажимая (?:кнопку|на кнопку).{0,160}|если вы хотите поддержать нас.{0,120}|"
            r"в россии введена военная цензура.{0,300}|(?:настоящий материал|"
            r"данное сообщение)[^.]{0,80}иностранн.{0,200}|на сайте могут быть упомянуты .{0,160}|"
            r"підтримати (?:нас|редакцію|проєкт|журналіст\p{L}+)|стати підтримувачем|"
            r"підтримай(?:те)? (?:нас|редакцію)[.!]?|падтрымаць|"
            r"destek ol(?:un)?|ร่วมบริจาค.{0,240}|この記事を応援.{0,30}|(?:정기 ?)?후원하기|支持我们|請支持我們|"
            r"(?:اشترك(?:وا)?|للاشتراك|سجل)(?: الآن)? (?:في|لتصلك|ليصلك)[^.؟]{0,100}(?:النشرة|البريد|الأخبار|نشرتنا|"
            r"بريدك)[^.؟]{0,80}|النشرة (?:الإخبارية|البريدية)|(?:[أا]دخل|اكتب) (?:بريدك|البريد)[^.؟]{0,40}|"
            r"لا يمكن إضافة هذا البريد.{0,120}|הירשמו לניוזלטר.{0,40}|teken in(?: vir .{2,40})?|続き(?:は|が|"
            r"を)[^。]{0,16}(?:ログイン|会員|気になる方)[^。]{0,20}。?|残り[: ]*\d+文字.{0,30}|会員記事|"
            r"有料記事|(?:本文为|本文為)?(?:付费|付費|"
            r"会员|會員)(?:内容|內容|文章|专享|專享|限定)[^。]{0,20}|(?:登录|登入|注册|註冊)后?(?:继续阅读|閱讀全文|"
            r"阅读全文)",
            Hinted(
                r"[^\"]{0,120}ваш[еиа] (?:пожертвовани|донат|поддержк)\p{L}+ (?:помож|помога|позвол).{0,80}",
                hint=r"ваш[еиа] (?:пожертвовани|донат|поддержк)",
            ),
            Hinted(
                r".{0,40}подписаться на рассылку",
                hint=r"подписаться на рассылку",
            ),
            Hinted(
                r"[^.]{0,60}bağımsız gazeteciliğe destek.{0,30}",
                hint=r"bağımsız gazeteciliğe destek",
            ),
            Hinted(
                r"[^。]{0,40}(?:読み放題|有料会員になる)[^。]{0,60}。?",
                hint=r"読み放題|有料会員になる",
            ),
            accepts=_is_a_prompt,
        ),
        junk=(
            "Sign up to First Light",
            "Sign up for The Tide: Your daily guide to the harbour.",
            "Exclusive articles by Marta Oyelaran and others.",
            "Jetzt kostenlos anmelden!",
            "Sie sind bereits Kunde?",
            "Sie können sich jederzeit wieder abmelden.",
            "Je m'abonne dès 1 €",
            "Créer un compte",
            "Crear cuenta",
            "Conteúdo restrito a assinantes",
            "Hai già un abbonamento?",
            "Al een abonnement? Log in",
            "Logg inn",
            "Zaloguj się",
            "会員登録する",
            "구독하기",
            "Поддержите нашу работу",
            "Сумма пожертвования",
            "Бремя новостей. Подписаться на рассылку",
            "Gerçek için bağımsız gazeteciliğe destek ol!",
            "أدخل بريدك الإلكتروني",
            "続きはログインするとお読みいただけます。",
            "Teken in vir ons nuusbriewe",
        ),
        keep=(
            "Sign up to fight fires, the island tells its young.",
            "Anmelden muss sich, wer mit der Fähre fahren will.",
            "Name (42) der Fähre bleibt geheim",
            "Für 40 Euro fährt die Fähre künftig auch nachts, sagte der Hafenmeister.",
            "Поддержать капитана пришли сорок человек.",
            "會員大會將於週五舉行",
            "Destek oldu, dedi kaptan.",
        ),
    ),
)
