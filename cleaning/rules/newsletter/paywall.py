"""Walls before the text: what subscribers read, what they pay, how to sign in."""

from __future__ import annotations

from ..rule import Rule, line_that
from ..speech import nobody_speaks

RULES = (
    Rule(
        id="newsletter/paywall",
        why="The outlet asks the reader to pay, to subscribe or to register before reading on.",
        kind="paywall",
        pattern=line_that(
            r"[^\p{L}\p{N}]*(?:already|not (?:yet )?) ?(?:a|an)? ?(?:subscribe[rd]?|member|subscriber|registered|"
            r"have an account) ?(?:\?.*|(?:(?:please )?(?:log|sign) in).*|[.!]?)",
            r"[^\p{L}\p{N}]*(?:to (?:continue|keep|read|access|view|bookmark)\b.*(?:,|please) ?)?(?:subscribe|"
            r"log in|sign in|register|become a (?:member|subscriber))"
            r"(?: (?:now|today|here))? (?:to|for) (?:(?:continue|read|unlock|unlimited|premium|bookmark)\b.*|"
            # There is more than news behind a log in: what is not called so, ends soon.
            r"(?:keep|access|get (?:full|unlimited)|view|full|more)(?:(?: [^\s.,]+){0,5}[.!]*|\b[^.]*\b(?:articles?|"
            r"content|stor(?:y|ies)|news|comments?|newsletters?|archives?|features?|site|digital|exclusives?|reading|"
            r"subscriber|subscription)\b.*))",
            r"(?:this|the) (?:article|content|story|page) is (?:reserved|exclusive|available|only|free to read|"
            r"for)\b.*(?:subscribers?|members?|register|premium)\b.*",
            r"(?:you have|you've) (?:reached|used|read) (?:your|all|the|\d+)\b.*(?:free|limit|"
            r"articles)\b.*",
            r"(?:you can save this article by registering|create an account or (?:sign|log) in to|get (?:full|"
            r"unlimited|instant) access|unlimited (?:online|digital) access|"
            r"start (?:your|a) (?:free trial|\p{L}+ premium subscription|subscription)|subscribe (?:for|"
            r"from) (?:only|just|as little|\W?\d))\b.*",
            r"subscribe (?:now|today|for more articles|for more)!?|(?:register|"
            r"sign in)(?: / sign in)? to unlock\b.*|become a (?:member|subscriber)|support (?:us|"
            r"local journalism|our journalism|independent journalism)\.?",
            r"(?:reminder, )?this is a (?:subscriber[- ]only|premium|members?[- ]only|paid) "
            r"(?:article|story|content)\b.*|(?:this|the) (?:premium|subscriber[- ]only|exclusive) (?:article|"
            r"story|"
            r"content) (?:is|requires)\b.*|access to [^.]{2,} articles? requires? .{2,}",
            r"(?:please )?(?:subscribe|register|sign (?:in|up)|log in|create (?:an|a free) account)(?:,? (?:now|today|"
            r"here|"
            r"for free|(?:register|log in|sign in)? ?or (?:log in|sign in|register|subscribe)))* to (?:(?:continue|"
            r"keep) "
            r"reading|read (?:this|the|more|our|full)|listen|unlock (?:this|more|articles)|save (?:articles?|stories|"
            r"this)|"
            r"join the (?:conversation|discussion)|comment|bookmark)\b.*",
            r"(?:you have|you've) (?:exhausted|hit|exceeded|reached) your\b.*\b(?:limit|maximum|articles|"
            r"stories|items)\b.*|you have \d+ (?:free )?(?:articles?|stories) (?:left|remaining)\b.*",
            r"(?:already |do you |don't )?have (?:a|an) (?:[\w+'-]+ )?(?:account|subscription|membership)\? ?.*",
            r"(?:only )?subscribers can (?:listen|read|save|share|comment)\b.*|thanks for reading [^.]{2,}\. "
            r"(?:create|register|sign|subscribe)\b.{2,}",
            r"(?:to )?(?:continue|keep) reading(?: (?:this|your|the) (?:article|story))?(?: for free)?,? (?:with a|"
            r"please|"
            r"kindly|subscribe|register|sign|log|create)\b.*|to (?:continue reading|"
            r"read) [^\"]{2,}, (?:please |kindly "
            r")*(?:subscribe|register|log in|sign (?:in|up)|join)\b.*|create (?:an|a free|your free|your) account"
            r"(?: (?:now|today|for free|here))?[.!]?|register (?:now )?for free|(?:please )?(?:log|"
            r"sign) ?in(?: to (?:continue|"
            r"use this (?:feature|service)|your account|your [\p{L} ]{2,} account|save))|please (?:log|sign) ?in\.?|"
            r"forgot "
            r"(?:your )?password\??|\d+ free (?:articles?|stories) (?:left|remaining)\b.*|"
            r"thank you for reading \d+ "
            r"(?:free )?articles\b.*|join (?:now|today) (?:for|to (?:get|read|access))\b.{2,}|new (?:here|"
            r"to (?:the )?"
            r"(?-i:[A-Z])[\p{L} ]{2,})\?(?: (?:register|sign up|create|subscribe|join).*)?",
            r"unlock (?:this|the full|the rest of this|more|all|every|unlimited|premium|"
            r"exclusive) (?:[\w-]+ )?(?:article|"
            r"story|stories|articles|content|access)\b.*|(?:get |enjoy )?unlimited access to (?:our\b.*|(?:all|"
            r"every)\b[^.]*\b(?:stor(?:y|ies)|articles?|"
            r"content|news|editions?|archives?|issues?|premium|digital|features|site|app|e-?paper|"
            r"journalism)\b.*)|"
            r"(?:cancel|pause)(?: or (?:cancel|pause))?(?: your subscription)? any ?time[.!]?(?: .*)?|"
            r"no commitment[.!]?|"
            r"(?:view|see|explore|compare|choose) (?:all |your |our )?(?:subscription )?(?:options|offers|plans|plan)|"
            r"choose a "
            r"plan|(?:renew|manage|start|buy|give)(?: a| your)? (?:gift )?subscription|(?:magazine|digital|print|"
            r"annual|gift|"
            r"monthly) subscription ?[-:] .{2,}|(?:start|begin) (?:your |a )?free trial|"
            r"try (?:it )?(?:for )?free(?: (?:for|"
            r"today|now).*)?|did you know (?:that )?with a (?:digital )?subscription\b.*|(?:try|get) (?:\d+|"
            r"one|two|"
            r"three) (?:weeks?|months?) (?:for|free)\b.*|(?:enjoy )?your first (?:month|week|"
            r"\d+ \p{L}+) for (?:just |"
            r"only )?[$£€]\d.*|after your (?:free )?trial,? you will be billed\b.*|"
            r"this article is free to read\b.*|(?:buy|get|read) the (?:e-?paper|digital edition) of\b.{2,}",
            r"access articles from .{3,}|enjoy additional articles per month\.?|"
            r"get e-?mail updates from your favou?rite authors\.?|"
            r"share your thoughts and join the conversation in the comments\.?",
            r"if you are a (?:home delivery )?(?:print )?subscriber\b.*",
            r"(?:please )?support (?:our|independent|quality|local) journalism\b.*|(?:donate|"
            r"contribute) (?:now|today|to (?:us|support))\b.*",
            # German
            r"(?:sie (?:haben|besitzen) (?:bereits |schon |noch )?(?:ein|einen|kein|keinen) (?:abo|konto|account|"
            r"zugang)\S*)\?"
            r".*|(?:wollen|möchten) sie (?:weiterlesen|den artikel lesen|diesen artikel lesen)\?.*|"
            r"sie möchten den artikel lesen\?.*|artikel lesen \d.*€.*|"
            r"\d+ (?:wochen?|monate?) (?:gratis|kostenlos) (?:lesen|testen).*|"
            r"jetzt \d+ (?:wochen?|monate?|tage?) .*(?:gratis|kostenlos|euro|€|test).*|(?:dieser|"
            r"der) (?:artikel|inhalt|beitrag) ist (?:teil (?:unseres|von)|"
            r"kostenpflichtig|nur mit).*|jetzt e-?paper lesen|zum e-?paper|"
            r"testen sie (?:jetzt|\S+ plus|(?:die|das|den)\b[^.!?]*(?:abo|plus|monat|gratis|kostenlos|zeitung|e-?paper|"
            r"digital|angebot|woche|premium|app|lesen))\b.{2,}|exklusiv für abonnenten|für alle mit abo|digital-?abo|"
            r"unterstützen sie (?:uns|unsere arbeit|unabhängigen)\b.*|ihre (?:unterstützung|"
            r"spende)\b.{2,}(?:unser\p{L}* [\p{L} ]*arbeit|"
            r"journalismus)\b.*|unabhängiger journalismus braucht\b.*|jetzt (?:unterstützen|mitglied werden|"
            r"spenden).*|einloggen, um weiterzulesen|gostaria de ouvir\? assine já",
            r"[^\p{L}\p{N}]*(?:jetzt )?(?:weiterlesen mit|testen sie|jetzt (?:testen|abonnieren|abo)) .*(?:abo|"
            r"abonnent|digital|plus|konto|premium)\b.*",
            r"(?:dieser|der) (?:artikel|inhalt|beitrag) ist (?:exklusiv|nur) für .*(?:abonnent|mitglied|nutzer|"
            r"leser).*",
            r"(?:bereits|schon) (?:abonnent|registriert|kunde|mitglied|digital-abonnent)(?:[:*_(/]?-?in|en|innen)?\)?"
            r"(?:[.!:]?|[^.!?]*\?.*|[,:.-]? ?(?:hier|jetzt|dann|melde|log|zum|zur|bitte|einlog|anmeld).*)|"
            r"noch kein abo\??.*|abo-?angebote|jetzt (?:abonnieren|registrieren)!?|zum abo",
            r"(?:nur |exklusiv )?für (?:digital-?)?abonnent(?:en|innen)\S*|plus-artikel|abopflichtiger inhalt|"
            r"lesen sie diesen artikel mit\b.*|testen sie unser angebot|jetzt gratismonat starten|"
            r"weiterlesen mit (?-i:\p{Lu})[^.!?]+|im abo (?:erhalten|lesen) sie\b.*|"
            r"sie lesen (?:die |den |das )?[^.?!]{2,} gern\?.*|unterstütz(?:e|t|en sie) "
            r".{2,}-?journalismus\.?|"
            r"(?:probeabo|gratis-?abo|dein abo|ihr abo)\b.*|jetzt mit wenigen klicks unterstützen!?|"
            r"unterstütz(?:en|ung)(?: über)?:?|(?:[^.!?]{2,20}-)abo|"
            r"ihre spende hilft\b.*|spenden sie jetzt\b.*|wenn ihnen (?:dieser|unser|der) artikel "
            r"gef[aä]ll\S+\b.*",
            # Nordic and Baltic
            r"(?:kun |forbeholdt |endast |bara |vain |aðeins |ainult |tikai |tik )?(?:for|för|fyrir) (?:abonnenter|"
            r"prenumeranter|"
            r"plus-?kunder|áskrifendur)|(?:vain )?tilaajille|(?:ainult )?tellijale|tikai abonentiem|tik "
            r"prenumeratoriams|"
            r"alleen voor (?:leden|abonnees)\b.*|plus-?artikkel|plus-?artikel|låst artikel",
            r"(?:allerede|redan|er du allerede|är du redan|oletko jo|ertu (?:nú )?(?:þegar )?|oled juba|jau esi|jau "
            r"esate|jau) ?"
            r"(?:abonnent|prenumerant|tilaaja|áskrifandi|tellija|abonents|prenumeratorius|prenumeruojate|medlem|"
            r"kunde)\b.*",
            r"(?:artiklen|artikkelen|artikeln|saken|denne artikel|denne artikkelen|den här artikeln|juttu|artikkeli|"
            r"artikkel|raksts|"
            r"straipsnis) (?:er|är|on|ir|yra) (?:kun |forbeholdt |endast |bara |vain |ainult |tikai |skirtas |låst "
            r")+.{2,}",
            r"(?:bliv|bli|blir) (?:abonnent|prenumerant|medlem|plus-?kunde)\b.*|kjøp (?:tilgang|abonnement)|køb "
            r"abonnement|"
            r"(?:støt|stött|støtt|stöd) (?-i:\p{Lu})[\p{L} ]{2,} ?(?:-|og|och|ved)?.*abonne\S*|"
            r"telli (?-i:\p{Lu})[\p{L}]{2,20}|gerast áskrifandi|kaupa áskrift|tilaa (?-i:\p{Lu})[\p{L}]{2,20}|"
            r"(?:prøv|prova|kokeile) [^.?!]{2,} (?:gratis|for \d+ kr|för \d+ kr|ilmaiseksi|kr)\b.*|"
            r"(?:steun|word lid van|probeer) (?:ons|onze journalistiek|(?-i:\p{Lu})[\p{L} ]{2,})(?: gratis)?[.!]?|"
            r"neem een (?:proef)?abonnement\b.*",
            # French, Spanish, Portuguese, Italian, Dutch
            r"(?:cet article est|article|contenu) (?:réservé|réservée) (?:aux|à nos) abonnés.*|"
            r"déjà abonnée?(?:[·.(-]?e?\)?[·.-]?s?)(?:[.!:]?| ?[?!:].*|[^.!?]*\?.*|,? (?:connect|identif|se connect|"
            r"je ).*)|il vous reste [\d.,]+ ?% .*",
            r"(?:contenido|artículo|noticia) (?:exclusivo|exclusiva|solo) para (?:suscriptores|socios).*|"
            r"¿ya eres suscriptor.*|hazte (?:socio|socia|suscriptor).*",
            r"(?:conteúdo|artigo|matéria) (?:exclusivo|exclusiva) para assinantes.*|já (?:é|"
            r"sou) assinante.*",
            r"(?:contenuto|articolo) (?:riservato|esclusivo) (?:agli|per gli) abbonati.*|"
            r"sei già abbonato.*|abbonati (?:ora|per).*",
            r"(?:dit artikel is )?(?:exclusief|alleen) voor abonnees.*|al abonnee\??.*",
            r"(?:ce (?:contenu|article|texte)|cet article|article|contenu|la suite|"
            r"l'intégralité de l'article) (?:est |de cet "
            r"article est )?réservée?s? (?:aux|à nos) (?:abonnée?(?:[·.-]e)?[·.-]?s|membres|inscrits).*|"
            r"réservé aux (?:abonnés|membres)|vous (?:êtes|avez) déjà (?:abonné|un compte).*|"
            r"je suis (?:déjà )?abonnée?|"
            r"il vous reste .{2,} (?:de cet article |)à (?:lire|découvrir)\b.*|(?:abonnez-vous|s'abonner) pour "
            r"(?:lire|accéder|continuer|profiter).*|sans engagement\b[^.]*|(?:1|un|\d+) ?€ (?:le premier|"
            r"par|pour) "
            r".{2,}|(?:profitez|bénéficiez) d[e'].*(?:accès|offre|abonnement).*|"
            r"avec cette offre, profitez de.{0,20}|"
            r"l'accès illimité à .{4,}|le journal en version numérique|tous nos abonnements|"
            r"lecture [^.]{2,} en cours sur un "
            r"autre appareil\.?|vous pouvez lire [^.]{2,} sur un seul appareil.*|"
            r"intéressée? par ce que vous venez de lire.{0,20}",
            r"(?:este|esta) (?:contenido|artículo|noticia|nota) es (?:exclusiv[oa]|sol[oa]|"
            r"para) .{0,20}(?:suscriptores|socios|"
            r"registrados).*|(?:ya soy|ya eres|soy) suscriptora?\??|lee (?:sin límites|ilimitado)|"
            r"(?:suscrib(?:ite|ete|irse|ase)|suscríb(?:ete|ase)|registr[áa]te|iniciá sesión|inicia sesión)(?: gratis|"
            r" ahora| aquí)? "
            r"(?:para|y) (?:seguir|continuar|leer|disfrut|acced|ver|poder).*|suscríbete gratis|"
            r"suscribite a .{2,}|"
            r"¿quieres añadir otro usuario.*|si continúas leyendo en este dispositivo.*|"
            r"tu suscripción se está usando en otro.*|(?:disfruta|accede|obtén|"
            r"aprovecha)(?: de)?(?: un)? (?:acceso|contenido|"
            r"contenidos|ofertas?) (?:ilimitad|exclusiv|total|sin límites).*|"
            r"(?:apoya|apoyá) (?:nuestro|el|al) (?:periodismo|diario).*|recíbela|"
            r"(?:exclusivo|exclusiva) (?:para )?(?:suscriptor(?:es|as)?|socios|socias)|newsletter exclusiv[ao].*|"
            r"subscriu-t'hi.*|fes-te (?:subscriptor|soci).*|"
            r"aquest contingut és (?:només )?per a subscriptors.{0,20}",
            r"(?:exclusivo|só|somente|apenas) para assinantes|(?:este|esta) (?:conteúdo|artigo|matéria|notícia|"
            r"reportagem) é "
            r"(?:exclusiv[oa]|só|apenas|restrit[oa]|reservad[oa]) .{0,20}(?:assinantes|membros|cadastrados).*|"
            r"(?:assine|cadastre-se|faça login|entre)(?: já| agora| grátis)? (?:para|e) (?:continuar|ler|ter|tenha|"
            r"leia|acess).*|"
            r"já é assinante\??.*|(?:apoie|apoia) o (?:nosso )?jornalismo.*|clique aqui para (?:participar|"
            r"entrar|"
            r"receber|seguir).*",
            r"(?:questo|l') ?(?:contenuto|articolo) è (?:riservato|esclusivo|disponibile solo) .*abbonati.*|"
            r"(?:contenuto|articolo) (?:per|riservato agli) abbonati|(?:abbonati|accedi|registrati)(?: gratis|"
            r" subito| ora)? (?:per|"
            r"e) (?:continuare|leggere|leggi|accedere|continua).*|(?:sostieni|"
            r"aiuta) (?:il (?:nostro )?(?:giornalismo|"
            r"giornale)|la nostra).*",
            r"(?:abonează|abonati|abonați|aboneaza)-?(?:te|vă|va)(?:!|\.| la .{2,}| acum| și .{2,})?|"
            r"(?:donează|doneaza|susține|sprijină)(?: lunar| acum| suma dorită)? (?:pentru|proiectul|jurnalismul|"
            r"presa).*|"
            r"(?:articol|conținut) (?:exclusiv|rezervat|disponibil) (?:pentru|doar|abonaților).*",
            r"(?:γ[ίι]νε(?:τε)?|γίνετε) συνδρομητ[ήη]ς.*|(?:αποκλειστικ[άα] )?για συνδρομητ[έε]ς|"
            r"(?:εγγραφε[ίι]τε|εγγραφ[ήη]) (?:στο|για) .{0,20}newsletter.*",
            r"(?:ten|dalsza część tego) (?:artykuł|tekst|materiał|artykułu)[^\p{L}].{0,20}(?:przeczytasz|jest dostępny|"
            r"dostępn[ya]).*|"
            r"pozostało (?:jeszcze )?\d+ ?% (?:artykułu|tekstu).*|masz już (?:subskrypcję|konto|"
            r"prenumeratę)\?.*|"
            r"(?:kup|wykup) (?:subskrypcję|dostęp|prenumeratę|abonament).*|(?:tylko|"
            r"wyłącznie) dla (?:subskrybentów|"
            r"prenumeratorów).{0,20}|wspieraj (?:niezależne|nas|dziennikarstwo).*",
            r"(?:tento )?(?:článek|článok|obsah|text) (?:je|je exkluzívnym) .{0,20}(?:pro předplatitele|"
            r"pre predplatiteľov|"
            r"obsahom pre|jen pro|len pre|zamčený|zamknutý).*|(?:pro|len pre|pouze pro|"
            r"iba pre) (?:předplatitele|predplatiteľov|"
            r"přihlášené)|(?:získajte|získejte) prístup.*|(?:získejte|získajte) (?:přístup|neomezený|"
            r"neobmedzený).*|"
            r"(?:předplaťte|predplaťte) si .{2,}|(?:už|již) (?:máte|jste|ste) (?:předplatné|predplatné|"
            r"předplatitel).*|"
            r"ďakujeme, že (?:čítate|podporujete).{2,}|děkujeme, že (?:čtete|podporujete).{2,}|"
            r"(?:podporte|podpořte) (?:nás|nezávislú|nezávislou|našu|naši).*",
            r"(?:fizess elő|előfizet(?:ek|és|ői tartalom|őknek))(?:[!.]| .{2,})?|(?:ez a )?(?:cikk|"
            r"tartalom) (?:csak )?"
            r"előfizető(?:ink|k).*|(?:már )?előfizető\?.*|iratkoz(?:z|zon) fel .*hírlev.*|"
            r"támogass(?:on)?.*|"
            r"(?:ta|ovaj) (?:članek|članak|sadržaj) (?:je )?(?:namenjen|dostopen|dostupan|"
            r"namijenjen) .{0,20}(?:naročnik|pretplatni)"
            r"\p{L}*\.?.*|(?:pretplatite|pretplati|naročite|naroči) se(?: .{2,})?|"
            r"(?:samo )?za (?:pretplatnike|naročnike)|"
            r"(?:već ste|ste že|imate) (?:pretplatnik|naročnik|pretplatu|račun)\?.*|podržite (?:nas|rad|"
            r"nezavisn).*|"
            r"абонирай(?:те)? се(?: за .{2,})?|(?:само )?за абонати|станете абонат.*|претплатете се.*|"
            r"abonohuni.*|vetëm për abonentë",
            r"(?:материал|статья) доступ\S+ (?:только )?(?:для )?подписчик.*",
            r"この記事は(?:会員|有料).*|有料会員(?:限定|登録|になる).*|残り\d+文字.*",
            accepts=nobody_speaks,
            longest=480,
        ),
        junk=(
            "Ten artykuł przeczytasz tylko z prenumeratą",
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
            "Register to access the vaccination portal with your health card, then choose one of the 14 centres.",
            "Bereits registrierte Wähler können ihre Stimme bis Freitag in jedem Rathaus abgeben.",
            "Testen Sie das Seil, bevor Sie einsteigen, und tauschen Sie es nach einem Sturz aus.",
            "Déjà abonnés à la défaite, les joueurs de Rochecreuse ont perdu samedi par trois buts à zéro.",
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
)
