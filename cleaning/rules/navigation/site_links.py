"""Links that move about the site, as the common systems print them in the language of the page: western Europe."""

from __future__ import annotations

from ..rule import Rule, whole_line

RULES = (
    Rule(
        id="navigation/site_link",
        why="A link that moves about the page or the site, or leads on to the next page of it.",
        kind="navigation",
        pattern=whole_line(
            # English
            r"\x22 previous|\d+ … \d+ next|author archive|back to top button|close search|"
            r"continue reading(?: \x22.+\x22)?|expand child menu|hit enter to search or esc to close|"
            r"load more posts|mobile menu|newer entries|next post: .+|older entries|open search|original text|"
            r"page navigation|post navigation|posts (?:navigation|pagination)|press enter to begin your search|"
            r"previous (?:article .+|post: .+)|rate this translation|return to top of page|scroll to top|"
            r"search (?:results for: ferry|this website)|see author's posts|show submenu|"
            r"skip to (?:primary navigation|secondary content|sidebar)|type and press enter to search|"
            r"you are here: home|your feedback will be used to.*",
            # German
            r"aktuelle seite|alle beiträge (?:ansehen|von .+ anzeigen)|artikel lesen|artikel-navigation|"
            r"beitragsnavigation|beiträge-navigation|direkt zum inhalt|du bist hier|ganzen artikel lesen|"
            r"menü umschalten|nach oben scrollen|navigation umschalten|nächster beitrag: .+|"
            r'schaltfläche "zurück zum anfang"|seite \d+ von \d+|sie sind hier: startseite|sprache auswählen|'
            r"springe zum inhalt|suchbegriff eingeben|suche nach|suchen nach|suchergebnisse für: fähre|"
            r'untermenü anzeigen|vorheriger beitrag: .+|weitere beiträge laden|weiterlesen ".+"|weniger anzeigen|'
            r"zeige alle beiträge von .+|zur (?:fußzeile springen|hauptnavigation springen|suche springen)|"
            r"zurück (?:nach oben|zum anfang)",
            # French
            r"accéder au contenu principal|afficher (?:le menu|moins|tous les articles de .+)|"
            r"aller (?:au (?:contenu principal|menu)|à la recherche)|article (?:précédent : .+|suivant : .+)|"
            r"articles (?:plus (?:anciens|récents)|précédents|suivants)|basculer la navigation|"
            r"bouton retour en haut de la page|charger plus(?: d'articles)?|continuer la lecture de \x22.+\x22|"
            r"défiler vers le haut|faire remonter|fermer (?:la recherche|le menu)|lire l'article|menu principal|"
            r"message plus (?:ancien|récent)|navigation (?:dans les articles|de l'article|des articles)|"
            r"ouvrir (?:la recherche|le menu)|page \d+ sur \d+|pagination des publications|"
            r"passer au contenu(?: principal)?|permuter le menu|poursuivre la lecture|"
            r"publication (?:précédente(?: : .+)?|suivante)|publications plus (?:anciennes|récentes)|"
            r"recherche pour|rechercher sur le site|retour (?:en haut de la page|haut de page|vers le haut)|"
            r"résultats de recherche pour : ferry|sélectionner une langue|"
            r"voir (?:tous (?:les articles de .+|ses articles)|toutes les publications de .+)|"
            r"vous êtes ici(?: : accueil)?",
            # Spanish
            r"abrir (?:buscador|menú)|alternar (?:menú|navegación)|botón volver arriba|buscar (?:en el sitio|por)|"
            r'cargar más(?: artículos)?|cerrar (?:búsqueda|menú)|continuar leyendo ".+"|desplazarse hacia arriba|'
            r"entrada (?:anterior|anterior: .+|antigua|más reciente|siguiente)|"
            r"entradas (?:anteriores|antiguas|más (?:antiguas|recientes)|recientes|siguientes)|está aquí: inicio|"
            r"estás (?:aquí|en: inicio)|ir (?:a la parte superior|al contenido principal)|lee más|menú principal|"
            r"mostrar (?:menos|más)|navegación de entradas|navegador de artículos|noticia (?:anterior|siguiente)|"
            r"paginación de entradas|pasar al contenido principal|publicación anterior|página \d+ de \d+|"
            r"resultados de búsqueda para: barco|saltar (?:a la navegación principal|al contenido(?: principal)?)|"
            r"scroll al inicio|seleccionar idioma|siguiente entrada|todas las entradas de .+|"
            r"usted está aquí: inicio|ver (?:todas las entradas de .+|todos los artículos de .+)|"
            r"volver al principio",
            # Portuguese
            r"abrir (?:busca|menu)|alternar (?:menu|navegação)|artigos mais (?:antigos|recentes)|"
            r"avançar para o conteúdo|botão voltar ao topo|buscar por|carregar mais(?: notícias)?|carregue mais|"
            r'continuar a ler|continue (?:a ler|lendo ".+")|de volta ao topo|está aqui: início|'
            r"fechar (?:busca|menu)|ir para o (?:conteúdo principal|topo)|leia a matéria completa|ler mais|"
            r"matéria anterior|mostrar (?:mais|menos)|navegação de (?:artigos|posts)|notícia anterior|"
            r"paginação (?:de posts|dos conteúdos)|pesquisar por|post (?:anterior|anterior: .+)|"
            r"postagem mais (?:antiga|recente)|posts (?:antigos|mais (?:antigos|recentes))|procurar por|"
            r"próxima publicação|próximo post|publicação anterior|publicações mais (?:antigas|recentes)|"
            r"pular para o conteúdo principal|resultados da pesquisa por: balsa|rolar para cima|"
            r"saltar para o conteúdo(?: principal)?|selecione o idioma|todas as publicações de .+|"
            r"ver (?:perfil|todos os (?:artigos de .+|posts de .+))|você está (?:aqui|aqui: início)|"
            r"voltar para o topo",
            # Italian
            r"altri articoli di .+|apri (?:il menu|la ricerca|menu)|"
            r"articoli (?:meno recenti|più (?:recenti|vecchi)|precedenti|successivi)|"
            r"articolo (?:precedente: .+|seguente)|attiva/disattiva navigazione|carica (?:altri|altro|di più)|"
            r"cerca nel sito|chiudi (?:il menu|menu)|continua (?:a leggere \x22.+\x22|la lettura)|"
            r"leggi (?:l'articolo completo|tutti gli articoli|tutto: .+)|menu (?:di navigazione|principale)|"
            r"mostra (?:di più|meno|tutti gli articoli di .+)|navigazione (?:articoli|articolo|post)|"
            r"pagina \d+ di \d+|paginazione degli articoli|passa al contenuto(?: principale)?|per saperne di più|"
            r"post (?:più (?:recente|recenti|vecchi|vecchio)|precedente|successivo)|prossimo articolo|"
            r"pulsante per tornare all'inizio|ricerca per|risultati della ricerca per: traghetto|"
            r"salta (?:al contenuto principale|alla navigazione)|scorri verso l'alto|sei (?:qui|qui: home)|"
            r"seleziona lingua|ti trovi qui: home|torna in (?:alto|cima)|tutti gli articoli di .+|"
            r"vai (?:al contenuto principale|in alto)|vedi (?:altro|tutti gli articoli(?: di .+)?)|"
            r"visualizza tutti gli articoli di .+",
            # Dutch
            r"alle berichten van .+(?: bekijken)?|"
            r"bekijk (?:alle (?:artikelen van .+|berichten(?: van .+)?)|artikel)|bericht navigatie|"
            r"berichten (?:ouder|paginering)|berichtennavigatie|berichtnavigatie|bovenkant pagina|"
            r"doorgaan (?:met lezen|naar inhoud)|ga (?:direct naar de inhoud|naar (?:de inhoud|inhoud))|"
            r"je bent (?:hier|hier: home)|laad meer|lees het (?:hele artikel|volledige artikel)|"
            r"meer (?:berichten laden|informatie|laden|lezen|tonen|weergeven)|menu (?:openen|sluiten)|"
            r"naar (?:boven scrollen|de inhoud springen)|navigatie wisselen|nieuwere (?:artikelen|berichten|post)|"
            r"oudere (?:artikelen|berichten|post)|overslaan en naar de inhoud gaan|pagina \d+ van \d+|"
            r"scroll naar boven|selecteer taal|sluit menu|"
            r"spring naar (?:de (?:eerste navigatie|hoofdinhoud)|inhoud)|terug naar (?:begin|boven knop)|"
            r"toggle navigatie|toon (?:alle berichten van .+|minder)|"
            r'u (?:bent hier: home|bevindt zich hier: home)|verder lezen ".+"|volgend bericht|'
            r"volgende bericht: .+|vorig (?:bericht|bericht: .+)|vorige bericht: .+|zoek (?:naar|op deze site)|"
            r"zoeken (?:naar|openen)|zoekresultaten voor: veerboot",
            longest=160,
        ),
        junk=(
            "Page navigation",
            "Previous Post: Crews return",
            "Seite 2 von 14",
            "Vorheriger Beitrag: Die Fähren fahren wieder",
            "Navigation des articles",
            "Pagination des publications",
            "Navegador de artículos",
            "Página 2 de 14",
            "Paginação de posts",
            "Navegação de artigos",
            "Navigazione articolo",
            "Paginazione degli articoli",
            "Nieuwere artikelen",
            "Nieuwere post",
        ),
        keep=(
            "Skip to content that matters, the critic asked.",
            "Das Weiterlesen will gelernt sein, sagt der Lehrer.",
            "Continuer la lecture du plan prendra des mois.",
            "Entradas antiguas del puerto salen a subasta.",
            "Vai al contenuto della nave, disse il giudice.",
            "Artigo anterior da lei do porto foi revogado.",
        ),
    ),
)
