"""Invitations to the outlet's news, channels and offers."""

from __future__ import annotations

from ..rule import Rule, line_that
from ..speech import tells_no_event

RULES = (
    Rule(
        id="newsletter/invitation",
        why="The outlet invites the reader to its news, its app, its channel or its offers.",
        kind="newsletter",
        pattern=line_that(
            r"(?:get|enjoy|receive|catch up on) (?:(?:all )?(?:the|our|today's|your daily|up-to-the-minute|real-time|"
            r"exclusive|"
            r"breaking|daily) )+[^.!?]*\b(?:news|headlines|stories|updates|coverage|analysis|reporting|"
            r"insights?)\b"
            r"[^.!?]*[.!]{0,3}(?: (?:no charge|stay|download|follow|subscribe|join|get|sign up|click|"
            r"visit)\b.*)?",
            r"stay (?:up[ -]to[ -]date|informed|in the (?:know|loop)|ahead of the (?:game|curve))"
            r"(?: (?:with|on|by|about|and|of) [^.?]{2,})?[.!]{0,3}",
            r"(?:you can )?(?:manage|find|view) (?:your )?saved articles in (?:your )?account\.?|"
            r"and save up to \d+ articles!?|(?:join|become a member of) [^.?!]{2,} for access to [^.?!]{2,}|"
            r"plus special access to [^?!]{2,}|subscribe (?:now )?(?:and (?:win|save)|\$ ?\d|to our (?:global |"
            r"digital |"
            r"print |monthly )?(?:magazine|rss|feed|channel|podcast))[^?]*|follow (?:related )?authors and topics|"
            r"(?:make (?:us )?|set as |google )preferred(?: source)?(?: on google)?|preferred source|"
            r"(?:add|set|choose) (?:us |[\p{Lu}][\p{L} ]+ )?as (?:a |your )?preferred (?:source )?on google\.?",
            r"(?:jetzt )?(?:hol(?:t|e)? (?:dir|euch)|holen sie sich|sicher(?:e|t)? (?:dir|euch)|sichern sie sich|"
            r"erleb(?:e|t|en sie)) [^.?!]{2,}\b(?:jetzt|live|abo|gratis|probemonat|kostenlos|angebot|"
            r"vorteile)\S*[^?!]*"
            r"[.!]?|(?:du|ihr|sie) (?:suchst|willst|wollt|suchen|möchtest|möchten) [^.?!]{2,}\? (?:dann )?(?:schau|"
            r"klick|hier|"
            r"lies|jetzt|hol)\S*\b.*|(?:melden sie sich|melde dich|meldet euch) (?:hier|jetzt|gleich)\b"
            r"(?: kostenlos| gratis)? an\b.*:?|(?:wir freuen uns (?:über|auf) (?:ihre|deine|kontroverse|eure))\b"
            r".{10,}",
            r"(?:get|find) (?:the latest|all the|more) [^.!?]{2,} on (?:whats ?app|telegram|google news|facebook|"
            r"instagram)"
            r"[.!]?",
            r"(?:sie möchten|möchten sie|sie mögen|aktuelle|(?:alle|mehr|die wichtigsten)[^.!?]* \p{L}*(?:news|"
            r"nachrichten|meldungen|infos|informationen|neuigkeiten|themen|artikel|schlagzeilen|ergebnisse|updates|"
            r"geschichten|hintergründe)) [^.!?]*(?:aufs handy|"
            r"auf (?:ihr|dein) (?:handy|smartphone)|per (?:whatsapp|push|mail))\b.*",
            r"(?:[^.!?]*\b(?:uns|folg\p{L}*|besuch\p{L}*|find\p{L}*|mehr|jetzt|neu) [^.!?]*|"
            r"(?:[\p{L}.-]+ ){1,3})(?:auch )?bei social media\b.*|(?:hier können sie|"
            r"jetzt) (?:die )?(?:artikel)?rechte "
            r"(?:an diesem artikel )?erwerben\.?|artikelrechte erwerben|(?:weiter|weiterlesen|lesen|einloggen) mit "
            r"[^.!?]{2,} ?(?:plus|\+|premium|abo)|nur (?:angemeldete|registrierte) .{2,}(?:können|dürfen)\b.{2,}"
            r"(?:kommentieren|schreiben|bewerten|lesen)\.?|sie haben noch kein .{2,}konto\b.*|"
            r"(?:jederzeit|monatlich|flexibel) kündbar\.?",
            r"sans engagement\.?|résili(?:ez|able) (?:à tout moment|quand vous voulez)\.?|"
            r"suivez (?:toute )?l'actualité (?:de .{2,} )?(?:sur|en) .{2,}|"
            r"cancel(?:a|e|ar) (?:cuando quieras|cuando quiera|quando quiser)\.?|sin (?:compromiso|permanencia)\.?|"
            r"(?:sigue|síguenos|consulta) (?:toda )?(?:la actualidad|las noticias) .{2,}|"
            r"disdici quando vuoi\.?|senza vincoli\.?|"
            r"opzeggen (?:kan altijd|wanneer je wilt?)\.?|lees (?:nu )?(?:voordelig|verder (?:voor|vanaf)|"
            r"voor (?:maar )?€).*|"
            r"altijd mee met het nieuws\?.*",
            r"(?:следите|читайте|подписывайтесь) .*(?:telegram|телеграм|дзен|вконтакте|одноклассник|"
            r"whatsapp).*|"
            r"(?:son dakika|gelişmeler?|haberler?)[^\p{L}].*(?:whatsapp|telegram|google news|google haberler)[^.!?]*"
            r"(?:takip|abone|katıl|tıkla|üye ol|kanalımız)\p{L}*.*|"
            r"(?:cek|baca|ikuti|simak) (?:berita|artikel) .*(?:google news|whatsapp|telegram).*|"
            r"تابعوا .*(?:تلغرام|تليغرام|واتساب|غوغل).*|"
            r"(?:最新|速報).{0,12}(?:アプリ|ライン|line)で.{0,20}",
            r"(?:få|modtag|motta) (?:de |det |dagens |vores |våre |overblik|breaking |nyheder|nyheter|et |en |alle "
            r")[^.?!]{2,}"
            r"\b(?:innboks(?:en)?|indbakke(?:n)?|nyhedsbrev(?:et)?|nyhetsbrev(?:et)?|sms|på (?:e-?)?mail|på "
            r"e-?post)\b.*|"
            r"få [^.?!]{2,} (?:direkt|direkte|rett|lige) (?:i|till|til) (?:din )?(?:inkorg|innboks|indbakke|mejl|"
            r"mail)\S*.*",
            r"(?:bliv opdateret|hold deg oppdatert|håll dig uppdaterad|pysy ajan tasalla|fylgstu með)(?:[ ,:-][^.?!]*)?"
            r"(?:\b(?:mail|nyheder|nyheter|nyhetsbrev|nyhedsbrev|emner|app\S*|push\S*)\b.*|[.!]?)|"
            r"følg disse emner på mail|få besked (?:om|når) .{2,}",
            r"(?:[\p{L}.]{2,20} )?als (?:bevorzugte|vertrauenswürdige) quelle (?:bei|auf|in) google (?:hinzufügen|"
            r"festlegen|"
            r"auswählen)|(?:voeg|kies) .{2,} (?:toe )?als voorkeursbron\b.*|"
            r"[\p{L}.-]{2,20} (?:ist|gibt(?:'| e)?s) (?:jetzt )?(?:auch )?(?:jetzt )?(?:auf|bei) "
            r"(?:whats ?app|telegram|instagram|bluesky|threads)[.!]?|"
            r"(?:jetzt )?auf whats ?app(?: und \p{L}+)? ?: .{4,}|"
            r"(?:[\p{L}-]+-)newsletter(?: hier)?(?: gratis| kostenlos)? (?:bestellen|abonnieren|anmelden)|"
            r"[\p{L}-]*newsletter \"[^\"]{3,}\"|(?-i:\p{Lu}[\p{Lu} ]{2,20}) "
            r"newsletter",
            # English: wherever in the line the reader is called.
            r"(?:never|don't) miss (?:a|an|the|out on(?: the)?|any|another)\b[^.?!]*\b(?:stor(?:y|ies)|headlines?|"
            r"news|updates?|issue|beat)\b.*",
            r"be (?:the |among the )?first to (?:know|get breaking|hear about|receive)\b.*",
            r"(?:keep|catch) up (?:to date )?(?:in minutes )?(?:with|on) (?:(?:all|the|our|today's|\d+) )*"
            r"(?:latest|top|biggest|breaking)\b.{2,}",
            r"(?:to )?(?:stay|keep) (?:up[ -]to[ -]date|updated|informed|ahead|current|connected|tuned|on top of|in "
            r"the "
            r"(?:know|loop))\b[^?]*\b(?:newsletters?|whats ?app|telegram|google news|breaking news|"
            r"latest (?:[\w-]+ ){0,3}(?:news|headlines|updates|stories)|make sure you (?:sign up|subscribe)|"
            r"news app|our (?:app|channel|website))\b.*",
            r"for (?:more|all|the|further|regular|daily|your)\b[^.?!]*\b(?:news|stories|headlines|coverage|"
            r"videos|exclusives)\b[^.?!]*(?:,|:|-)? (?:please |you can |be sure to )?(?:sign up|subscribe|visit|"
            r"follow|head (?:to|over)|check out|download|click|tap|go to|join (?:us|our)|like us|tune in|bookmark)"
            r"\b.*",
            r"get your news on the go\b.*|(?:enjoyed|like|liked) (?:this (?:story|article)|what you (?:see|read))"
            r"\?.*",
            r"(?:add|prefer) [^.?!]{2,} on google(?: news)?[.!]?",
            r"تابعوا [^.؟!]*(?:google news|whatsapp|telegram|جوجل|قناتنا|تطبيق)[^.؟!]*",
            accepts=tells_no_event,
            longest=400,
        ),
        junk=(
            "Fylgstu með fréttum í appinu",
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
            "Stay up to date with vaccinations before a trip to the coast, doctors at the Kerrow clinic advise.",
            "Never miss a chance to say nothing about the news, her grandfather had taught her.",
            "Der Minister verbreitete das Gerücht auch bei Social Media und musste sich im März entschuldigen.",
            "Haberler WhatsApp gruplarında hızla yayıldı ve polis gece yarısı üç kişiyi gözaltına aldı.",
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
)
