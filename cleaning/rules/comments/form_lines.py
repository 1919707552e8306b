"""What comment forms say, as the common systems print it in the language of the page."""

from __future__ import annotations

from ..rule import Rule, whole_line

RULES = (
    Rule(
        id="comments/form_line",
        why="A line of a comment form: what it asks for, what it does not publish, and its buttons.",
        kind="comment",
        pattern=whole_line(
            # English
            r"comment navigation|comments navigation|fields marked with an \* are required|leave a reply to .+|"
            r"log in to reply|logged in as .+\. edit your.*|notify me via e-mail if anyone.*|"
            r"please enter your (?:comment|email address here|name here)|required fields|"
            r"save my name and email in.*|subscribe to comments|you have entered an incorrect email address|"
            r"your e-mail address will not be.*",
            # German
            r"angemeldet als .+\. abmelden\?|antwort (?:abbrechen|hinterlassen)|antworten abbrechen|"
            r"benachrichtige mich über (?:nachfolgende kommentare via e-mail|neue beiträge via e-mail)|"
            r"benachrichtigung bei weiteren kommentaren per e-mail senden|"
            r"bitte geben sie (?:hier ihren namen ein|ihren kommentar ein)|"
            r"dein kommentar wartet auf (?:die moderation|freischaltung)|"
            r"diese website verwendet akismet, um spam.*|erforderliche felder sind mit \* markiert|"
            r"kommentar (?:abschicken|absenden|hinzufügen|senden)|kommentarnavigation|"
            r"meinen namen, meine e-mail-adresse und meine.*|mit \* gekennzeichnete felder sind pflichtfelder|"
            r"name, e-mail und website in diesem.*|neuere kommentare|pflichtfelder sind mit \* gekennzeichnet|"
            r"sie (?:haben eine falsche e-mail-adresse eingegeben|müssen angemeldet sein, um einen kommentar "
            r"abzugeben)|zum antworten anmelden|ältere kommentare|über neue kommentare per e-mail benachrichtigen",
            # French
            r"annuler la réponse|avertissez-moi par e-mail des nouveaux (?:articles|commentaires)|"
            r"ce site utilise akismet pour réduire.*|champs obligatoires|cliquez ici pour annuler la réponse|"
            r"commentaires (?:désactivés|fermés|plus (?:anciens|récents)|précédents)|connectez-vous pour répondre|"
            r"connecté en tant que .+\. se déconnecter \?|"
            r"enregistrer mon nom, (?:courriel et site.*|mon e-mail et.*)|envoyer le commentaire|"
            r"laisser une réponse|laissez une réponse|"
            r"les champs (?:nécessaires sont indiqués avec|obligatoires sont indiqués avec)|"
            r"me notifier des nouveaux commentaires|navigation des commentaires|"
            r"prévenez-moi de tous les nouveaux (?:articles par e-mail|commentaires par e-mail)|"
            r"publier le commentaire|s'il vous plaît entrez votre (?:commentaire|nom ici)|"
            r"soumettre le commentaire|"
            r"votre (?:adresse (?:courriel ne sera pas publiée|de messagerie ne sera pas publiée)|commentaire est "
            r"en attente de modération)|"
            r"vous avez entré une adresse email incorrecte",
            # Spanish
            r"accede para responder|avísame por correo electrónico si hay nuevos comentarios|añadir comentario|"
            r"campos obligatorios|cancelar (?:la respuesta|respuesta)|"
            r"comentarios (?:anteriores|cerrados|desactivados|más (?:antiguos|recientes))|"
            r"conectado como .+\. ¿quieres salir\?|debe ingresar para publicar un comentario|"
            r"debes iniciar sesión para publicar un comentario|enviar comentario|"
            r"este sitio (?:usa akismet para reducir.*|utiliza akismet para reducir el spam)|"
            r"guarda mi nombre, correo electrónico y.*|guardar mi nombre, correo electrónico y.*|"
            r"inicia sesión para dejar un comentario|lo siento, debes estar conectado para.*|"
            r"los campos (?:necesarios están marcados|obligatorios están marcados con)|navegación de comentarios|"
            r"notificarme los nuevos comentarios por correo electrónico|"
            r"por favor ingrese su (?:dirección de.*|nombre aquí)|publicar (?:comentario|el comentario)|"
            r"recibir un correo electrónico con (?:cada nueva entrada|los.*)|"
            r"tu comentario está (?:a la espera.*|pendiente de moderación)|"
            r"¡has introducido una dirección de correo electrónico incorrecta|¡por favor ingrese su comentario",
            # Portuguese
            r"avise-me sobre novos comentários por e-mail|campos obrigatórios(?: marcados com|são marcados com)?|"
            r"cancelar (?:a resposta|resposta)|comentários (?:desativados|encerrados|mais (?:antigos|recentes))|"
            r"conectado como .+\. sair\?|deixar um comentário|enviar comentário|"
            r"este site (?:usa o akismet para reduzir spam|utiliza o akismet para.*)|"
            r"faça login para deixar um comentário|guardar o meu nome, email e.*|navegação de comentários|"
            r"notificar-me de novos comentários por email|"
            r"notifique-me sobre (?:novas publicações por e-mail|novos comentários por e-mail)|"
            r"o seu comentário aguarda moderação|"
            r"por (?:favor digite seu comentário|favor, (?:digite seu (?:endereço de e-mail aqui|nome aqui)|"
            r"insira seu nome aqui))|postar comentário|publicar comentário|"
            r"salvar meus dados neste navegador para.*|seu comentário está aguardando moderação|"
            r"tem de iniciar a sessão para.*|"
            r"você (?:digitou um endereço de e-mail incorreto|precisa fazer o login para.*)",
            # Italian
            r"accedi per (?:lasciare un commento|rispondere)|annulla (?:la risposta|risposta)|"
            r"avvertimi via email (?:alla pubblicazione di.*|in caso di.*)|"
            r"avvisami via e-mail in caso di nuovi commenti|campi obbligatori|"
            r"commenti (?:chiusi|disabilitati|meno recenti|più recenti|precedenti)|connesso come .+\. esci\?|"
            r"devi (?:effettuare l'accesso per commentare|essere connesso per inviare un commento)|"
            r"do il mio consenso affinché un.*|hai inserito un indirizzo email errato|"
            r"i campi (?:contrassegnati con \* sono obbligatori|obbligatori sono contrassegnati)|"
            r"il tuo (?:commento è in attesa di moderazione|indirizzo e-mail non verrà pubblicato)|"
            r"lascia una risposta|navigazione commenti|notificami nuovi commenti via e-mail|"
            r"per favore inserisci il tuo (?:commento|indirizzo email qui|nome qui)|"
            r"pubblica (?:commento|il commento)|"
            r"questo sito (?:usa akismet per ridurre lo spam|utilizza akismet per ridurre.*)|"
            r"salva il mio nome, email e.*",
            # Dutch
            r"annuleer reactie|antwoord annuleren|deze site gebruikt akismet om spam.*|"
            r"houd mij via e-mail op de.*|ingelogd als .+\. uitloggen\?|"
            r"je (?:moet (?:ingelogd zijn op om.*|inloggen om een reactie.*)|reactie wacht op moderatie)|"
            r"laat een (?:antwoord achter|reactie achter)|log in om een reactie te plaatsen|"
            r"mijn naam, (?:e-mail en website opslaan.*|e-mailadres en site opslaan.*)|nieuwere reacties|"
            r"oudere reacties|plaats reactie|reactie (?:annuleren|navigatie|plaatsen|verzenden)|"
            r"reacties (?:gesloten|zijn gesloten)|reageren is niet mogelijk|"
            r"stuur mij een e-mail als (?:er vervolgreacties zijn|er.*)|u heeft een onjuist e-mailadres ingevoerd|"
            r"uw e-mailadres wordt niet gepubliceerd|velden met een \* zijn verplicht|"
            r"vereiste velden zijn gemarkeerd met|verplichte velden(?: zijn gemarkeerd met)?|"
            r"vul (?:alstublieft uw commentaar in|hier uw (?:e-mailadres in|naam in))",
            longest=160,
        ),
        junk=(
            "Log in to Reply",
            "Logged in as Ada. Edit your profile. Log out?",
            "Kommentar absenden",
            "Kommentar senden",
            "Soumettre le commentaire",
            "Envoyer le commentaire",
            "Lo siento, debes estar conectado para publicar un comentario.",
            "Debe ingresar para publicar un comentario",
            "Você precisa fazer o login para publicar um comentário.",
            "Tem de iniciar a sessão para publicar um comentário.",
            "Devi effettuare l'accesso per commentare",
            "Accedi per lasciare un commento",
            "Reactie plaatsen",
            "Reactie verzenden",
        ),
        keep=(
            "Leave a reply on the door, the keeper asked the crews.",
            "Der Kommentar senkt die Stimmung am Kai.",
            "Publier un commentaire reste possible en mairie, dit le port.",
            "Añadir comentarios al plan fue idea del alcalde.",
        ),
    ),
)
