"""Prompts for newsletters and apps, and the small print of their forms."""

from __future__ import annotations

from ..rule import Hinted, Rule, line_that
from ..speech import nobody_speaks

_PAPER = (
    r"(?:newsletters?|inbox|mailbox|in-box|e-?mail (?:list|alerts?|updates?)|daily email|weekly email|mailing list|"
    r"email digest|push notifications?|"
    r"morning briefing|daily briefing|posteingang|postfach|infolettre|boletín|boletines|bulletin)"
)

RULES = (
    Rule(
        id="newsletter/prompt",
        why="The outlet asks the reader to take its newsletter.",
        kind="newsletter",
        pattern=line_that(
            rf"[^\p{{L}}\p{{N}}]*(?:(?:please|click here to|tap here to|to) )?(?:sign up|subscribe|register|"
            rf"sign me up|join|opt in)(?: (?:here|now|today|free|below|for free))*(?: (?:to|for|and|by|"
            rf"our))\b.*\b{_PAPER}\b.*",
            r"[^\p{L}\p{N}]*(?:get|receive|have|want|enjoy|stay|keep|start|let|"
            r"don't miss)\b.{2,}\b(?:(?:to|in|into|straight to|meet|delivered) your (?:inbox|e-?mail|mailbox|"
            r"phone)|(?:our|your|free|daily|weekly) (?:[\p{L}]+ ){0,4}newsletters?)\b.*",
            r"we use your sign-up to provide content\b.*",
            r"(?:our|your)(?: [\w'-]+){0,3} (?:morning|daily|weekly|free|evening|essential)(?: [\w'-]+){0,2} "
            r"(?:e-?mail|"
            r"newsletter|briefing|digest|round-?up|bulletin)\b.{2,}",
            r"(?:your|the) (?:subscription|sign-?up|registration) (?:has been|was|could not be|failed)\b.*|"
            r"(?:we could not|we couldn't|there was (?:an error|a problem)).* (?:process|sav)\w+ your "
            r"(?:subscription|sign-?up)\b.*",
            r"(?:daily|weekly) newsletters? (?:receive|get) .{2,}|arrives (?:weekdays|daily|weekly|monthly)|"
            r"sign me up!?|watch for us in your inbox\.?|success! you're on the list\.?",
            r"(?:you may|this newsletter may|we may)(?: occasionally)? (?:receive|contain|send)\b.*(?:promotional|"
            r"affiliate|advert)\w*\b.*",
            r"(?:our|the|a|your) .{2,} (?:delivered|sent|straight) .*(?:to )?your (?:inbox|"
            r"e-?mail)\b.*",
            r"(?:the next issue|your (?:daily|weekly)) .{2,} (?:will soon be )?in your inbox\.?",
            r"(?:free )?(?:daily|weekly|monthly) (?:e-?mail )?newsletter",
            r"by (?:signing up|entering your e-?mail|subscribing|submitting|clicking|providing|registering|pressing|"
            r"continuing|joining)\b.*\b(?:you(?:'re| are)?|i)(?: have)? (?:read and )?(?:agree|consent|accept|"
            r"confirm|"
            r"acknowledge|agreeing|will receive)\b.*",
            r"thank(?:s| you) for (?:signing up|subscribing|your subscription|registering)\b.*",
            r"you(?:'ve| have) (?:successfully )?(?:subscribed|signed up|been added)\b.*",
            r"(?:a welcome|please check your|check your) (?:e-?mail|inbox)\b.*",
            r"(?:please )?enter (?:your |a )?(?:valid )?e-?mail(?: address)?\.?",
            r"there was an error,? please .{2,}|we encountered an issue signing you up\b.*|"
            r"something went wrong\.? please try again\b.*",
            r"(?:your |enter )?e-?mail address:? ?\*?|e-?mail ?\*",
            r"(?:your|enter) e-?mail\*?|(?:please enter a |invalid |"
            r"this is not a )(?:valid )?e-?mail(?: address)?[.!]?|"
            r"this field is required[.!]?|something went wrong, please try again later\.?|"
            r"(?:success! )?you(?:'re| are) (?:in|all set|now subscribed|now signed up|subscribed|signed up)[.!]|"
            r"you are now (?:subscribed|signed up)\b.*|"
            r"(?:sorry,? )?there was (?:an error|a problem)(?: (?:saving|processing|loading|with|submitting|sending|"
            r"updating) your .{2,})?[.!]?|(?:please )?keep an eye on your inbox\b.*|"
            r"we(?:'ll| will) never (?:share|sell) your (?:e-?mail|data|information|details)\b.*|"
            r"we respect your (?:privacy|inbox)\b[^.]*\.?|(?:see|read|view) our privacy (?:notice|policy)[.!]?|"
            r"if you(?:'re| are) curious, you can read our .{2,}|newsletter sign-?up|"
            r"(?:our|get (?:our|the)) newsletters?|(?:view |see )?more newsletters?|we have more newsletters\b.{0,20}",
            r"[^\p{L}\p{N}]*i (?:understand and )?(?:agree|consent|accept|confirm|have read|want|would like)\b"
            r"[^\"]*\b(?:privacy policy|user agreement|newsletter|terms (?:of (?:use|service)|(?:and|"
            r"&) conditions)|"
            r"e-?mails from|offers from|(?:marketing|promotional) e-?mails?)\b[^\"]*",
            r"you(?:'ll| will) (?:receive|get) (?:daily|weekly|regular|our|the latest|breaking|e-?mail|"
            r"up to)\b[^\"]*"
            r"\b(?:news|updates|headlines|newsletters?|stories|alerts)\b[^\"]*",
            r"(?:we also treat our (?:community )?members to\b|no one will be able to see who is signed up\b|"
            r"to leave our (?:community|channel|group)\b|all you have to do is click here\b|"
            r"if you(?:'re| are) on (?:a )?(?:desktop|mobile|your phone),? (?:simply |just )?(?:scan|click|"
            r"tap)\b).*",
            r"(?:interested in )?more newsletters\??.{0,20}|(?:see|view|browse) (?:all|more|our) newsletters",
            r"i (?:would like|want|agree|consent) to (?:be e-?mailed|receive (?:e-?mails?|newsletters?|offers|"
            r"updates|marketing))\b.*",
            r"privacy notice: newsletters may contain\b.*|for more information see our privacy policy.*",
            r"you (?:can|may) (?:also )?unsubscribe (?:at any time|anytime)\b.*|unsubscribe (?:at any time|"
            r"anytime)\.?|"
            r"no spam\b.*",
            r"(?:this site|this form) is protected by recaptcha\b.*",
            # German
            r"[^\p{L}\p{N}]*(?:jetzt |hier |kostenlos )*(?:(?:den|unseren|zum|für den|"
            r"für unseren) )?(?:kostenlosen )?(?:[\p{L}-]+ ?)?newsletter (?:jetzt |hier |kostenlos )*(?:abonnieren|"
            r"anmelden|bestellen|anfordern|erhalten)[.!]?",
            r"[^\p{L}\p{N}]*(?:melden sie sich|melde dich|abonnieren sie|abonniere|bestellen sie|erhalten sie|"
            r"hier können sie)\b.*(?:newsletter|postfach)\b.*",
            r"(?:weitere|alle|unsere) newsletter|newsletter (?:anmeldung|abonnieren)",
            r"mit (?:der|ihrer|deiner|meiner) (?:anmeldung|registrierung)\b.{2,}(?:datenschutz\p{L}*|"
            r"einverstanden|nutzungsbedingungen|werbevereinbarung)\b.*",
            r"(?:ihre |deine )?e-mail-adresse ?\*?",
            # French, Spanish, Portuguese, Italian, Dutch
            r"[^\p{L}\p{N}]*(?:abonnez-vous|inscrivez-vous|recevez)\b.*(?:newsletter|infolettre|"
            r"lettre d'information|boîte mail|par e-?mail)\b.*",
            r"[^\p{L}\p{N}]*(?:suscríb[ea](?:te|se)|apúntate|regístrate|recibe (?:en tu|gratis|nuestr[oa]|"
            r"cada|tod[oa]s))\b.*(?:newsletters?|boletín|boletines|correo)\b.*",
            r"[^\p{L}\p{N}]*(?:assine|inscreva-se|receba|cadastre-se)\b.*(?:newsletter|boletim|"
            r"e-?mail)\b.*",
            r"[^\p{L}\p{N}]*(?:iscriviti|ricevi|registrati)\b.*(?:newsletter|e-?mail)\b.*",
            r"[^\p{L}\p{N}]*(?:schrijf je in|meld je aan|ontvang|abonneer je)\b.*(?:nieuwsbrief|mailbox|"
            r"inbox)\b.*",
            r"(?:la |notre |votre )?(?:newsletter|infolettre|lettre)s? (?:politique|quotidienne|hebdomadaire|hebdo|"
            r"exclusive|de la "
            r"rédaction|(?-i:[A-ZÀ-Þ])[\p{L}'/ -]{2,})|votre résumé de l'actualité|"
            r"toute l'actu .{2,} en un clin d'[œo]+il|"
            r"[^\p{L}\p{N}]*(?:recevez|recevoir|retrouvez|découvrez|découvrir)\b.{2,}\b(?:votre (?:boîte|adresse|"
            r"mail)|par (?:mail|"
            r"e-?mail)|de votre secteur|de la semaine [^.]*, chaque)\b.*|"
            r"(?:chaque|tous les) (?:matins?|semaine|jours?|soirs?|vendredis?|"
            r"lundis?)[, ][^!?]+(?:l'essentiel|"
            r"recevez|nos meilleurs articles|dans votre boîte|informations clés|le meilleur)\b.*|"
            r"en vous inscrivant,? vous acceptez.{4,}|votre (?:adresse )?(?:e-?mail|"
            r"inscription)\b[^.]* (?:n'est pas valide|a bien "
            r"été|à bien été|est obligatoire).*|veuillez (?:renseigner|saisir|entrer|indiquer) votre (?:adresse|"
            r"e-?mail).*|"
            r"si vous avez aimé cet article,.{2,}",
            Hinted(
                r"[^.!?]{2,} dans votre boîte (?:mail|de réception|aux lettres)[.!]?|"
                r"[^.!?]{2,} en tu (?:correo|bandeja|mail|buzón|e-?mail)\b.*|"
                r"[^.!?]{2,} nella tua (?:casella|mail|inbox|posta)\b.*",
                hint=" (?:dans votre boîte|en tu (?:correo|bandeja|mail|buzón|e-?mail)|nella tua) ?",
            ),
            r"[^\p{L}\p{N}]*(?:suscribite|quiero recibir|únete|registrate|"
            r"recib(?:í|e|ir|a) (?:en [ts]u|nuestr|gratis|las|cada|tod)).*(?:newsletter|"
            r"boletín|boletines|correo|e-?mail|whats ?app|noticias)\b.*|al (?:continuar|registrarte|suscribirte|"
            r"suscribirse|"
            r"registrarse),? (?:aceptas|acepta|aceptás|usted|estás).{4,}|newsletter .{2,}(?:suscriptor|gratis|"
            r"diari|semanal)"
            r"\p{L}*",
            r"[^\p{L}\p{N}]*(?:quer|queres) (?:ficar por dentro|receber|saber)\b[^?]{2,}\?.*|"
            r"[^\p{L}\p{N}]*(?:subscreva|receba|inscreva-se|cadastre)\b.*(?:newsletter|boletim|e-?mail|"
            r"notícias|grátis|"
            r"gratuitamente)\b.*|ao (?:se )?(?:inscrever|cadastrar|continuar|clicar)(?:-se)?\b.*(?:aceita|"
            r"concorda).{2,}",
            r"[^\p{L}\p{N}]*(?:ricevi|iscriviti|resta aggiornato|rimani aggiornato)\b.{2,}(?:newsletter|e-?mail|"
            r"mail|casella|"
            r"notizie)\b.*|(?:iscrivendoti|cliccando|proseguendo|registrandoti)\b.*(?:accetti|"
            r"dichiari).{2,}",
            r"[^\p{L}\p{N}]*(?:abonează-te|abonați-vă|aboneaza-te|înscrie-te) .*(?:newsletter|știri|e-?mail|"
            r"ȘTIRILE ZILEI)\b"
            r".*|[^\p{L}\p{N}]*(?:zapisz się|odbieraj|otrzymuj) .*(?:newsletter|e-?mail|"
            r"skrzynk)\p{L}*.*|"
            r"[^\p{L}\p{N}]*(?:přihlaste se k|přihlásit se k|odebírejte|odoberajte|"
            r"prihláste sa)\b.*(?:newsletter|e-?mail|"
            r"noviniek)\p{L}*.*|[^\p{L}\p{N}]*(?:iratkoz(?:z|zon) fel|feliratkoz)\p{L}*.*hírlev.*|"
            r"[^\p{L}\p{N}]*(?:prijavite|prijavi|pretplatite|naročite) se.*(?:newsletter|e-?novice|bilten|"
            r"e-?mail)\p{L}*.*|"
            r"[^\p{L}\p{N}]*(?:абонирай(?:те)? се|запишете се).*(?:бюлетин|имейл|newsletter)\p{L}*.*",
            # Russian, Turkish, Arabic, Chinese, Japanese
            r"[^\p{L}\p{N}]*(?:подпишитесь|подписаться|подписывайтесь).*(?:рассылк|новости|уведомлени).*",
            r"(?:bültenimize|e-bültene?) .*(?:abone|kayıt|kaydol).*",
            r"(?:اشترك في|اشترك ب).*(?:النشرة|البريد|نشرتنا).*",
            r"(?:订阅|訂閱).{0,12}(?:通讯|邮件|电子报|newsletter)|(?:メールマガジン|メルマガ).{0,6}登録.{0,10}",
            accepts=nobody_speaks,
            longest=500,
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
            "Thank you for subscribing to a world without war, the singer shouted to the crowd.",
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
            r"[^\p{L}\p{N}]*(?:download|get|install|try) (?:the|our) (?:[\p{L}'.&]+ ){0,5}app\b.*",
            r"[^\p{L}\p{N}]*(?:click|tap) here to (?:get|download|install) [^.]{2,}\bapp\b.{0,20}",
            Hinted(
                r"[^\"]{3,}\bapp\b[:.!, -]* (?:download|install|get)(?: it)?(?: (?:today|now|here|for free|"
                r"free))?[.!]?",
                hint=r" app[:.!, -]* (?:download|install|get)\b",
            ),
            r"(?:download|get|install) (?:our|the) (?:[\p{L}'.&]+ ){0,3}apps|(?:open|read|continue|view|listen|"
            r"watch) in "
            r"(?:the |our )?app|push notifications|sign up for (?:(?:news|breaking|text|e-?mail|free|push) )+alerts",
            r"(?:get|stay|keep|follow|read|watch|stream|catch)\b[^.?]{2,} (?:with|on|in) (?:the|our) "
            r"(?-i:[A-Z])[^.?]+ "
            r"app\b.*",
            r"[^\p{L}\p{N}]*(?:turn on|enable|allow|get|switch on) (?:desktop |push |browser |"
            r"breaking news )?(?:notifications?|alerts)\b.*",
            r"(?:you are|you're|you have been) (?:now )?subscribed to (?:notifications?|alerts)\b.*",
            r"available on (?:the )?(?:app store|google play)\b.*|(?:download on the app store|"
            r"get it on google play)",
            r"[^\p{L}\p{N}]*(?:laden sie|lade|holen sie sich|hol dir) .*\bapp\b.*",
            r"[^\p{L}\p{N}]*téléchargez (?:l'appli|l'application|notre appli).*",
            r"[^\p{L}\p{N}]*(?:descarga|descárgate|descargue) (?:la|nuestra) app.*",
            r"[^\p{L}\p{N}]*baixe (?:o|nosso) (?:app|aplicativo).*",
            r"[^\p{L}\p{N}]*scarica (?:la|l'|la nostra ?)app.*",
            r"[^\p{L}\p{N}]*download (?:de|onze) .{0,20}app.*",
            r"(?:installer|installez) (?-i:[A-ZÀ-Þ])[\p{L}' ]{2,}|"
            r"ajoutez [^.!?]{2,} à votre écran d'accueil.*|"
            r"(?:descargá|descarga|instala|baixe|baixa|scarica|descărca[țt]i|descarcă|pobierz|stáhněte si|"
            r"stiahnite si|töltse le|"
            r"preuzmite|naložite|prenesite|изтеглете|свалете|преземете|κατεβ[άα]στε) [^.!?]*"
            r"(?:app|aplicación|aplicativo|applicazione|aplicația|aplikacj[ęe]|aplikac[ei]|aplikácia?u?|"
            r"alkalmazás\p{L}*|aplikacijo|"
            r"aplikaciju|приложение\p{L}*|апликација\p{L}*|εφαρμογ[ήη])[^.!?]*[.!]?|"
            r"disponible en (?:google play|app store).*",
            r"(?:扫码|扫描二维码|点击)?下载.{0,10}(?:客户端|app).{0,10}|客户端下载",
            accepts=nobody_speaks,
            longest=240,
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
)
