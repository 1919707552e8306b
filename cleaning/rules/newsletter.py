"""Prompts for newsletters, apps and notifications, and for subscriptions."""

from .rule import Hinted, Rule, Where, line_that, whole_line

_PAPER = (
    r"(?:newsletters?|inbox|mailbox|in-box|e-?mail (?:list|alerts?|updates?)|daily email|weekly email|mailing list|"
    r"email digest|push notifications?|"
    r"morning briefing|daily briefing|posteingang|postfach|infolettre|boletín|boletines|bulletin)"
)


def _is_a_prompt(line: str) -> bool:
    """Whether nobody is quoted in the line: a prompt speaks to the reader and reports nothing."""
    words = line.casefold().replace(",", " ").replace(".", " ").split()
    return not any(word in _REPORTING for word in words)


_REPORTING = frozenset(
    ["said", "says", "told", "asked", "warned", "added", "wrote", "sagte", "sagt", "berichtet", "dit", "dijo", "disse"]
)

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
            r"[^.!?]{0,80}[.!]{0,3}(?: no charge\.)?",
            r"stay (?:up[ -]to[ -]date|informed|in the (?:know|loop)|ahead of the (?:game|curve))"
            r"(?: (?:with|on|by|about|and|of) [^.?]{2,100})?[.!]{0,3}",
            r"(?:you can )?(?:manage|find|view) (?:your )?saved articles in (?:your )?account\.?|"
            r"and save up to \d+ articles!?|(?:join|become a member of) [^.?!]{2,60} for access to [^.?!]{2,60}|"
            r"plus special access to [^?!]{2,160}|subscribe (?:now )?(?:and (?:win|save)|\$ ?\d|to our (?:global |"
            r"digital |"
            r"print |monthly )?(?:magazine|rss|feed|channel|podcast))[^?]{0,80}|follow (?:related )?authors and topics|"
            r"(?:add|set|choose) (?:us |[\p{Lu}][\p{L} ]{1,40} )?as (?:a |your )?preferred (?:source )?on google\.?",
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
            accepts=_is_a_prompt,
        ),
        junk=(
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
            "Jederzeit kündbar",
            "Sans engagement",
            "Cancela cuando quieras",
            "Cancele quando quiser",
            "Disdici quando vuoi",
            "Opzeggen kan altijd",
            "Читайте новости порта в Telegram и ВКонтакте",
            "Son dakika haberleri için WhatsApp kanalımıza katılın",
            "تابعوا آخر الأخبار عبر تلغرام",
            "最新ニュースをアプリでチェック",
        ),
        keep=(
            "Get the news out of the harbour first, the keeper told his son.",
            "Stay informed or stay home",
            "Enjoy the harbour while it lasts",
            "Sans engagement de l'État, le port fermera.",
            "The latest news from the harbour is that nobody will sail before Friday.",
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
            r"(?:our|the|a|your) .{2,100} (?:delivered|sent|straight) .{0,40}(?:to )?your (?:inbox|"
            r"e-?mail)\b.{0,60}",
            r"(?:the next issue|your (?:daily|weekly)) .{2,60} (?:will soon be )?in your inbox\.?",
            r"(?:free )?(?:daily|weekly|monthly) (?:e-?mail )?newsletter",
            r"by (?:signing up|entering your e-?mail|subscribing|submitting|clicking|providing|registering|pressing|"
            r"continuing|joining)\b.{0,120}\byou(?:'re| are)? (?:agree|consent|accept|confirm|acknowledge|agreeing|"
            r"will receive)\b.{0,250}",
            r"thank(?:s| you) for (?:signing up|subscribing|your subscription|registering)\b.{0,60}",
            r"you(?:'ve| have) (?:successfully )?(?:subscribed|signed up|been added)\b.{0,60}",
            r"(?:a welcome|please check your|check your) (?:e-?mail|inbox)\b.{0,120}",
            r"(?:please )?enter (?:your |a )?(?:valid )?e-?mail(?: address)?\.?",
            r"there was an error,? please .{2,60}|we encountered an issue signing you up\b.{0,40}|"
            r"something went wrong\.? please try again\b.{0,30}",
            r"(?:your |enter )?e-?mail address:? ?\*?|e-?mail ?\*",
            r"(?:interested in )?more newsletters\??.{0,20}|(?:see|view|browse) (?:all|more|our) newsletters",
            r"i (?:would like|want|agree|consent) to (?:be e-?mailed|receive (?:e-?mails?|newsletters?|offers|"
            r"updates|marketing))\b.{0,200}",
            r"privacy notice: newsletters may contain\b.*|for more information see our privacy policy.*",
            r"you can unsubscribe (?:at any time|anytime)\b.{0,120}|unsubscribe (?:at any time|anytime)\.?|"
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
            "Newsletter abonnieren",
            "Melden Sie sich hier für unseren Newsletter an.",
            "Inscrivez-vous à notre newsletter",
            "Suscríbete a nuestro boletín",
            "Assine a nossa newsletter",
            "Iscriviti alla newsletter",
            "Schrijf je in voor onze nieuwsbrief",
            "Подпишитесь на нашу рассылку",
        ),
        keep=(
            "The newsletter has 40,000 readers.",
            "Sign up to fight, the newsletter of the union told its readers in March.",
            "Get the ferry into your port before the storm, the office warned.",
            "Der Newsletter des Hafens erscheint seit 1998.",
            "Newsletters are the new newspapers, the editor said.",
            "By joining the strike, the crews have lost a week's pay.",
            "By providing free meals, the school fills its classes.",
            "Recibe el alcalde un correo con amenazas",
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
            r"(?:扫码|扫描二维码|点击)?下载.{0,10}(?:客户端|app).{0,10}|客户端下载",
            accepts=_is_a_prompt,
        ),
        junk=(
            "Download the Harbour Courier app",
            "Get our free app for Android",
            "Turn on notifications",
            "Laden Sie unsere App herunter",
            "Téléchargez notre application",
            "Descarga nuestra app",
            "Baixe o app do Courier",
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
            r"access articles from .{3,60}|enjoy additional articles per month\.?|"
            r"get e-?mail updates from your favou?rite authors\.?|"
            r"share your thoughts and join the conversation in the comments\.?",
            r"if you are a (?:home delivery )?(?:print )?subscriber\b.{0,160}",
            r"(?:please )?support (?:our|independent|quality|local) journalism\b.{0,160}|(?:donate|"
            r"contribute) (?:now|today|to (?:us|support))\b.{0,80}",
            # German
            r"[^\p{L}\p{N}]*(?:jetzt )?(?:weiterlesen mit|testen sie|jetzt (?:testen|abonnieren|abo)) .{0,40}(?:abo|"
            r"abonnent|digital|plus|konto|premium)\b.{0,120}",
            r"(?:dieser|der) (?:artikel|inhalt|beitrag) ist (?:exklusiv|nur) für .{0,60}(?:abonnent|mitglied|nutzer|"
            r"leser).{0,60}",
            r"(?:bereits|schon) (?:abonnent|registriert|kunde|mitglied|digital-abonnent)\S*\??.{0,60}|"
            r"noch kein abo\??.{0,40}|abo-?angebote|jetzt (?:abonnieren|registrieren)!?|zum abo",
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
            "Jetzt abonnieren",
            "Bereits Abonnent? Hier anmelden",
            "Article réservé aux abonnés",
            "Contenido exclusivo para suscriptores",
            "Conteúdo exclusivo para assinantes",
            "Contenuto riservato agli abbonati",
            "Alleen voor abonnees",
            "この記事は会員限定です",
        ),
        keep=(
            "Subscribers to the theatre will get their money back.",
            "Already a member of the council, she now wants the mayor's chair.",
            "Support local journalism or lose it, the editor said.",
            "Subscribe to the theory or not, the tides still turn.",
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
            r"jetzt (?:anmelden|registrieren)|abonnieren|s'abonner|je m'abonne|suscríbete|suscribirse|assine(?: já|"
            r" agora)?|abbonati|iscriviti|abonneren|"
            r"word (?:nu )?abonnee|подписаться|abone ol|اشترك(?: الآن)?|订阅|購読(?:する)?",
        ),
        junk=(
            "Sign up here",
            "Newsletter",
            "Jetzt anmelden",
            "S'abonner",
            "Suscríbete",
            "Abbonati",
            "Подписаться",
            "Abone ol",
        ),
        keep=("Sign up sheet missing", "Newsletter of the year goes to the Harbour Courier"),
    ),
    Rule(
        id="newsletter/prompt_abroad",
        why="The outlet asks the reader to take its newsletter, to pay or to log in.",
        kind="newsletter",
        pattern=line_that(
            r"sign up (?:to|for) (?-i:\p{Lu}[\p{L}']+(?: (?:of |the |and |to )?\p{Lu}[\p{L}']+){0,5})",
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
            r"(?:abbonati|registrati) (?:a partire|subito|ora|gratis)\b.{0,80}|hai già un abbonamento\?.{0,30}|"
            r"(?:word|neem) (?:nu )?(?:abonnee|een abonnement).{0,40}|(?:log|meld je) (?:in|"
            r"aan)(?: om verder te lezen)?|al een abonnement\?.{0,30}",
            r"(?:logg inn|logga in|log ind|kirjaudu|zaloguj się|přihlásit(?: se)?|увійти|войти)|"
            r"(?:kjøp abonnement|bli abonnent|köp prenumeration|prenumerera|bliv abonnent|tilaa|"
            r"kup subskrypcję|subskrybuj|předplatit)|"
            r"оформ(?:ите|ить) подписку.{0,60}|اشترك الآن.{0,30}|会員登録(?:する|はこちら)?|ログインして.{2,20}|"
            r"有料.{0,12}会員.{2,30}|(?:無料|新規)会員登録.{0,20}|登录后.{2,16}|订阅(?:全文|阅读).{0,16}|"
            r"구독(?:하기|신청)?|로그인",
            accepts=_is_a_prompt,
        ),
        junk=(
            "Sign up to First Light",
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
        ),
        keep=(
            "Sign up to fight fires, the island tells its young.",
            "Anmelden muss sich, wer mit der Fähre fahren will.",
            "Name (42) der Fähre bleibt geheim",
            "Für 40 Euro fährt die Fähre künftig auch nachts, sagte der Hafenmeister.",
        ),
    ),
)
