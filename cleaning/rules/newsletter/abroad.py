"""Prompts in further languages, and buttons to subscribe."""

from __future__ import annotations

from ..rule import Hinted, Rule, Where, line_that, whole_line
from ..speech import nobody_speaks

RULES = (
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
            r"(?:: (?:your|our|the|a) .{2,})?",
            r"(?:get|start your day with) (?:our|the|your) [^.]{2,} (?:for free|email|e-mail|newsletter|"
            r"briefing)(?: featuring .{2,}| for free)?",
            r"free of charge\.? (?:unsubscribe|cancel) .{2,}|get (?:the latest|a dash of|"
            r"today's top) [^.]{2,}(?:headlines|news|stories|"
            r"minutes|columns|format)[^.]*\.?|(?:daily|weekly) (?:content|puzzles)\b.{2,}|"
            r"exclusive articles (?:from|by)\b.{2,}|"
            r"(?:unlimited|full) (?:digital|online) access\b.*|"
            r"subscriber only\.?|"
            r"don't have an account\?.*|sign in without password.*|(?:create|"
            r"register) (?:a )?free account.*|"
            r"this copy is for your personal, non-commercial use only\b.*|order reprints|"
            r"most recent newsletter|(?:our|new) newsletter!?",
            Hinted(r".{2,} epaper(?:, an electronic replica\b.{2,}|\.)", hint=" epaper[,.]"),
            r"(?:jetzt )?(?:kostenlos|gratis) (?:anmelden|registrieren|abonnieren|herunterladen)[.!]{0,3}|"
            r"jetzt (?:weiterlesen|spenden)[.!]{0,3}|"
            r"[\p{L}-]*newsletter: .{2,}|hier (?:kostenlos )?.*newsletter (?:anmelden|bestellen|abonnieren)!?|"
            r"(?:sie können sich|eine abmeldung ist) jederzeit .{2,}|mit \* markierte felder\b.{2,}|"
            r"sie sind bereits (?:kunde|abonnent(?:in)?|registriert)\?.*|(?:abo|"
            r"abonnement) (?:abschlie(?:ß|ss)en|anmelden|kaufen).*|"
            r"jetzt abonnieren und .{2,}|für [\d.,]+ ?€ .{2,}|(?:alle artikel|voller zugriff|"
            r"zugriff auf) .{2,}(?:lesen|inhalte|artikel)\.?|"
            r"ohne werbung (?:lesen|nutzen)|vorname.{0,14}|(?:nach)?name \(freiwillig\)|"
            r"e-mail-adresse \(erforderlich\).{0,20}",
            r"(?:je m'abonne|abonnez-vous|s'abonner) (?:à partir de|pour|dès|maintenant)\b.*|"
            r"il vous reste \d.{2,} à lire\.?|"
            r"(?:la suite|cet article|contenu) (?:est )?réservée? (?:à nos|aux) abonné\S*.*|"
            r"vous êtes déjà abonné.*|déjà abonnée?(?:[·.(-]?e?\)?[·.-]?s?)(?:[.!:]?| ?[?!:].*|[^.!?]*\?.*|"
            r",? (?:connect|identif|se connect|je ).*)|"
            r"créer? un compte.*|se connecter|identifiez-vous",
            r"(?:suscríbete|suscribirse) (?:ahora|ya|por|desde|para)\b.*|¿(?:ya )?(?:eres|"
            r"tienes) .{2,}suscri.{2,}|"
            r"contenido (?:solo|exclusivo|reservado) para .{2,}|regístrate (?:gratis|para)\b.*|crear cuenta|"
            r"quieres compartir tu (?:cuenta|suscripción).*|añadir usuario|continuar leyendo aquí",
            r"(?:assine|cadastre-se) (?:agora|já|por|a partir|e)[^\p{L}].+|conteúdo (?:para|"
            r"restrito a) assinantes.*|"
            r"este (?:artículo|contenido) es (?:solo|exclusivo) para (?:suscriptores|socios).*|"
            r"(?:sostieni|supporta) (?:adesso|ora|\S+\.\p{L}{2,3}).*|sostieni il giornalismo.*|"
            r"se leggi .{2,}, abbonati|regala (?:il post|l'articolo)|offrir cet article|lire le journal numérique|"
            r"lire plus tard|abonnez-vous|apoie o jornalismo.*|wesprzyj nas|wspieraj nas|поддержать .{2,20}|"
            r"구독(?:하기|신청 ?하기)|続きを閲覧するには.{2,}|(?:この記事は)?(?:会員|有料会員)限定(?:記事)?(?:です)?|"
            r"残り：\d+文字.*",
            r"(?:abbonati|registrati) (?:a partire|subito|ora|gratis)\b.*|hai già un abbonamento\?.*|"
            r"(?:word|neem) (?:nu )?(?:abonnee|een abonnement).*|(?:log|meld je) (?:in|"
            r"aan)(?: om verder te lezen)?|al een abonnement\?.*",
            r"(?:logg inn|logga in|log ind|kirjaudu|zaloguj się|přihlásit(?: se)?|увійти|войти)|"
            r"(?:kjøp abonnement|bli abonnent|köp prenumeration|prenumerera|bliv abonnent|tilaa|"
            r"kup subskrypcję|subskrybuj|předplatit)|"
            r"оформ(?:ите|ить) подписку.*|اشترك الآن.*|会員登録(?:する|はこちら)?|ログインして.{2,20}|"
            r"有料.{0,12}会員.{2,}|(?:無料|新規)会員登録.{0,20}|登录后.{2,16}|订阅(?:全文|阅读).{0,16}|"
            r"구독(?:하기|신청)?|로그인",
            r"(?:поддержите|поддержать|помогите|помочь) (?:нас|нашу работу|редакцию|проекту?|журналист\p{L}+|"
            r"независим\p{L}+ (?:журналистику|медиа|сми|издание)|\"[^\"]{2,}\")[.!]?|(?:оформите|"
            r"сделайте) (?:регулярное |ежемесячное |разовое )?(?:пожертвование|подписку|донат)[^.]*[.!]?|"
            r"сумма пожертвования|мы работаем благодаря (?:вашей|вам)[^.]*\.?|"
            r"нажимая (?:кнопку|на кнопку).*|если вы хотите поддержать нас.*|"
            r"в россии введена военная цензура.*|(?:настоящий материал|"
            r"данное сообщение)[^.]*иностранн.*|на сайте могут быть упомянуты .*|"
            r"підтримати (?:нас|редакцію|проєкт|журналіст\p{L}+)|стати підтримувачем|"
            r"підтримай(?:те)? (?:нас|редакцію)[.!]?|падтрымаць|"
            r"destek ol(?:un)?|ร่วมบริจาค.*|この記事を応援.*|(?:정기 ?)?후원하기|支持我们|請支持我們|"
            r"(?:اشترك(?:وا)?|للاشتراك|سجل)(?: الآن)? (?:في|لتصلك|ليصلك)[^.؟]*(?:النشرة|البريد|الأخبار|نشرتنا|"
            r"بريدك)[^.؟]*|النشرة (?:الإخبارية|البريدية)|(?:[أا]دخل|اكتب) (?:بريدك|البريد)[^.؟]*|"
            r"لا يمكن إضافة هذا البريد.*|הירשמו לניוזלטר.*|teken in(?: vir .{2,})?|続き(?:は|が|"
            r"を)[^。]{0,16}(?:ログイン|会員|気になる方)[^。]{0,20}。?|残り[: ]*\d+文字.*|会員記事|"
            r"有料記事|(?:本文为|本文為)?(?:付费|付費|"
            r"会员|會員)(?:内容|內容|文章|专享|專享|限定)[^。]{0,20}|(?:登录|登入|注册|註冊)后?(?:继续阅读|閱讀全文|"
            r"阅读全文)",
            Hinted(
                r"[^\"]*ваш[еиа] (?:пожертвовани|донат|поддержк)\p{L}+ (?:помож|помога|позвол).*",
                hint=r"ваш[еиа] (?:пожертвовани|донат|поддержк)",
            ),
            Hinted(
                r".*подписаться на рассылку",
                hint=r"подписаться на рассылку",
            ),
            Hinted(
                r"[^.]*bağımsız gazeteciliğe destek.*",
                hint=r"bağımsız gazeteciliğe destek",
            ),
            Hinted(
                r"[^。]*(?:読み放題|有料会員になる)[^。]*。?",
                hint=r"読み放題|有料会員になる",
            ),
            accepts=nobody_speaks,
            longest=400,
        ),
        junk=(
            "Assine já por um euro por semana",
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
