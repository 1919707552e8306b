"""Rules that rest on evidence from beyond the line: what they see is not its words, so they have no pattern."""

from .rule import BY_EVIDENCE, Rule

REPEATED = Rule(
    id="templates/repeated_line",
    why="The outlet repeats this line from page to page; digits, dates and counts may differ.",
    kind="boilerplate",
    pattern=BY_EVIDENCE,
    junk=(),
    keep=(),
)

AMONG_FURNITURE = Rule(
    id="context/among_furniture",
    why="Other lines of the same menu, row of links or footer are known, and no prose stands between; what the line "
    "model holds for news is given back.",
    kind="navigation",
    pattern=BY_EVIDENCE,
    junk=(),
    keep=(),
)

CAPTION = Rule(
    id="credits/caption_with_credit",
    why="A line that is no longer than captions are, and ends in the credit of its picture, is the caption.",
    kind="caption",
    pattern=BY_EVIDENCE,
    junk=(
        "The ferry left the quay on Tuesday, an hour before the storm came in. (Photo: Ana Ruiz/MPA)",
        "Crews wait on the quay of Port Ellery. Photograph: Ana Ruiz/Reuters",
        "Passengers at the gangway. Ana Ruiz/Getty Images",
        "Passengers wait at the gangway. (Ana Ruiz/HBC)",
        "Passengers wait at the gangway of the ferry. | Ana Ruiz",
        "The old ferry in Port Ellery | Harbour Press",
        "The ferry ran for sixty hours on one tank. Ana Ruiz/Courier",
        "Passengers wait at the gangway (Ana Ruiz/Courier)",
        "Passengers wait at the gangway. Courtesy of Courier",
        "Passengers wait at the gangway. Ana Ruiz aruiz@harbourcourier.example",
        "Passengers wait at the gangway. CREDIT: Ana Ruiz",
        "Passengers wait at the gangway. (Courier News: Ana Ruiz)",
        "Passengers wait at the gangway. ANA RUIZ/COURIER STAFF",
        "Passengers wait at the gangway. [Ana Ruiz, Courier]",
        "The harbour office of Port Ellery. — Reuters/File",
        "The harbour office of Port Ellery. (AFP pic)",
        "The keeper of the light, who has not slept since Monday. © Ana Ruiz",
        "Die Fähre verließ den Kai am Dienstag, eine Stunde vor dem Sturm. Foto: Ana Ruiz/dpa",
        "Der Leuchtturm von Brakhaven (Archivbild) © Ana Ruiz",
        "Die Fähre von Brakhaven liegt seit Dienstag am Kai (Symbolbild)",
        "The keeper of the light on the day he retired. Submitted photo",
        "Les pompiers sur le quai (photo d'illustration) - Le Courrier",
        "Le ferry a quitté le quai mardi. Ana Ruiz / AFP",
        "El barco salió del puerto el martes. EFE/ Ana Ruiz",
        "O barco saiu do porto na terça-feira. Foto: Ana Ruiz/Folhapress",
        "Il traghetto ha lasciato il molo martedì. (Foto: Ana Ruiz/ANSA)",
        "De veerboot verliet dinsdag de kade. Beeld: ANP / Ana Ruiz",
        "Паром вышел из порта во вторник. Фото: Анна Руденко / ТАСС",
        "Feribot salı günü limandan ayrıldı. Fotoğraf: Ana Ruiz / AA",
        "De veerboot verliet dinsdag de kade. Beeld Ana Ruiz / De Havenbode",
        "Die Fähre verlässt den Kai Ana Ruiz/Hafener Zeitung",
        "Fergen forlot kaien tirsdag. Foto: Ada Holm (Havneposten)",
        "Lautta lähti satamasta tiistaina. Kuva: Lukijan kuva",
        "Höfnin í gær. hafnir.is/Ada Holm",
        "Uosto krantinė | A. Holmo nuotr.",
        "Im Leuchtturm brennt Licht. (Bild: Landesamt für Seewege)",
        "港を出るフェリー＝共同",
        "岸壁で待つ乗客（春田みお撮影）",
    ),
    keep=(
        "The ferry will sail on Tuesday, the company told MPA.",
        "The song is protected by copyright, and so is its cover photo.",
        "He gave the crews credit: without them, he said, nobody would have sailed.",
        "It was the best photo by far of the old quay, and it hangs in the harbour office.",
        "The keeper told the crews to wait (it was a Tuesday, and the wind had turned).",
        "The ferry company has sold its pictures to Getty.",
        "She worked for Reuters/Ipsos and later for the harbour office of Port Ellery.",
        "フェリーは火曜日に出港する（共同）",
    ),
)

ABOVE_TITLE = Rule(
    id="context/above_title",
    why="A few words alone above the title are the kicker, the section or the place, not the story.",
    kind="navigation",
    pattern=BY_EVIDENCE,
    junk=(),
    keep=(),
)

SAID_TWICE = Rule(
    id="context/said_twice",
    why="The line says the same twice: the label of a link and what it links to.",
    kind="related",
    pattern=BY_EVIDENCE,
    junk=(
        "Nine ferries and not one captain Nine ferries and not one captain",
        "What the keeper saw: a ghost ship? What the keeper saw: a ghost ship?",
        "Wer zahlt für die neue Brücke? Wer zahlt für die neue Brücke?",
    ),
    keep=(
        "Row, row, row, row",
        "Who pays for the soup of the crews?\nWho pays for the soup of the crews?",
        "Nine ferries and not one captain, nine bridges and not one toll",
    ),
)

AUTHOR_AGAIN = Rule(
    id="context/author_again",
    why="The byline named the writer, and the line does again: a signature, or a note on what the writer does.",
    kind="byline",
    pattern=BY_EVIDENCE,
    junk=(),
    keep=(),
)

CLOSING_NAME = Rule(
    id="context/closing_name",
    why="A name alone, below the last sentence of the story and above nothing else of it, is the writer's signature.",
    kind="byline",
    pattern=BY_EVIDENCE,
    junk=(),
    keep=(),
)

COMMENTS = Rule(
    id="comments/section",
    why="Below a story, a count or a heading of comments and then names with the minute or the age of what they wrote.",
    kind="comment",
    pattern=BY_EVIDENCE,
    junk=(),
    keep=(),
)

UNDECIDED = Rule(
    id="model/line",
    why="No rule knows this line, but its look, its neighbours and its place on the page are those of junk.",
    kind="other",
    pattern=BY_EVIDENCE,
    junk=(),
    keep=(),
)

RULES = (REPEATED, CAPTION, AMONG_FURNITURE, ABOVE_TITLE, SAID_TWICE, AUTHOR_AGAIN, CLOSING_NAME, COMMENTS, UNDECIDED)
