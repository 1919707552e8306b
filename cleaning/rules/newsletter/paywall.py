"""Walls before the text: what subscribers read, what they pay, how to sign in."""

from __future__ import annotations

from ..rule import Rule, line_that
from .words import is_a_prompt

RULES = (
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
            accepts=is_a_prompt,
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
)
