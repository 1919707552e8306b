"""Where the text came from: source lines, agency marks and datelines."""

from .rule import Rule, Where, line_that, within_line
from .words import AGENCY, DAY_OF_YEAR, WIRE

_SOURCE = (
    r"(?:source|sources|news source|story source|quellen?|fuentes?|fonte|bron(?:nen)?|источник|kaynak|المصدر|"
    r"来源|來源|"
    r"izvor|извор|vir|forrás|burimi|font|redakcj[ai]|zdroje|"
    r"heimild(?:ir)?|(?:autor/)?allikas|avots|šaltinis|kilder|källor|quell|"
    r"出典|źródło|(?:verwendete|weitere) quellen?|sumber|sursa|zdroj|lähde|lähteet|kilde|källa|джерело|πηγή|via|"
    r"original (?:source|article)|originally (?:published|appeared) (?:in|on|at))"
)
_OUTLET = (
    r"(?:(?:the |der |die |das |la |el |le )?(?-i:[\p{Lu}\p{Lo}\d])[\p{L}\p{N}.&'!+-]*(?: (?:(?:of|and|&|de|del|der|"
    r"the|für|y|e) )?(?-i:[\p{Lu}\p{Lo}\d(])[\p{L}\p{N}.&'!+)-]*){0,4}|[\w-]+(?:\.[\w-]+)+(?:/\S*)?|(?-i:[a-z]{3,4})|"
    + rf"{AGENCY})"
)
_OUTLETS = rf"{_OUTLET}(?: ?[,/|&+-] ?{_OUTLET}| (?:and|und|y|et|e) {_OUTLET})*"
_PLACE = r"(?-i:\p{Lu}[\p{L}.'-]+(?:[ /-](?:\p{Lu}|de|del|la|le|el|al|am|an der|upon|sur|the)[\p{L}.'-]*){0,3})"
_PLACES = rf"{_PLACE}(?:, {_PLACE}){{0,2}}"
# Behind a place, other initials in brackets are an agency's too where a dash follows; commas and colons follow the
# short name of an office, too.
_OTHER_WIRE = r"(?-i:[A-Z]{3,6}|[a-z]{3,4})"

_BEFORE_DASH = rf"(?: ?, {DAY_OF_YEAR})? ?"
_DASH = rf"{_BEFORE_DASH},?[-:.]+,?(?: |$)"


def _is_no_sentence(line: str) -> bool:
    """Whether what the line names is a name: short, and without the end of a sentence behind a small letter."""
    words = line.split()
    return len(words) <= 9 and not (len(words) > 5 and line.endswith("."))


RULES = (
    Rule(
        id="sources/named",
        why="The line names the outlet or the agency that the text was taken from.",
        kind="source",
        where=Where.EDGES,
        pattern=line_that(rf"[\s(\[*|•·-]*{_SOURCE}(?: ?[:：|-]| :) ?(?P<attributed_to>{_OUTLETS})[\s)\].]*"),
        junk=(
            "Source: BBC",
            "Source: Harbour Courier",
            "(Source: MPA)",
            "Quelle: AFP",
            "Quelle: dpk",
            "Quellen: dpa, Reuters",
            "Fuente: EFE",
            "Fonte: Lusa",
            "Bron: ANP",
            "Источник: ТАСС",
            "Kaynak: AA",
            "来源：新华社",
            "Verwendete Quellen: dpa, Reuters",
            "Sumber: Antara",
            "Sursa: Agerpres",
            "Zdroj: ČTK",
            "Heimild: Hafnarblaðið",
            "Allikas: BNS",
            "Šaltinis: BNS",
            "Πηγή: ΑΠΕ",
            "Πηγή: ΑΠΕ-ΜΠΕ",
            "Izvor: Tanjug",
            "Forrás: MTI",
            "Vir: STA",
        ),
        keep=(
            "Source of the river found in the hills",
            "Sources: the minister knew of the leak",
            "Quelle im Hafen: Wasser ist wieder sauber",
            "Source close to the crews: nobody will sail",
        ),
    ),
    Rule(
        id="sources/below_a_box",
        why="The line names the source of the picture, the chart or the box above it.",
        kind="credit",
        where=Where.MIDDLE,
        pattern=line_that(
            r"[\s(\[*|•·-]*(?:source|sources|quellen?|fuentes?|fontes?|bron(?:nen)?|kilder|källor|lähteet|heimild|"
            r"allikas|avots|"
            r"izvor|извор|vir|forrás|burimi|sursa|πηγή|"
            r"šaltinis|источник|джерело|kaynak|المصدر|来源|"
            r"來源|出典|źródło|kilde|källa|lähde|zdroj|infografik|grafik) ?[:：] ?[^:：!?]{2,}",
            accepts=_is_no_sentence,
            longest=120,
        ),
        junk=(
            "Source: Harbour Institute, October 25, 2019",
            "Quelle: Infografik Hafenbote",
            "Fuente: Instituto del Puerto",
            "Fonte: Istituto del Porto",
            "Bron: Havenraad",
            "Источник: Портовый совет",
            "Kaynak: Liman Dairesi",
            "Kilde: Havnerådet",
            "来源：港口办公室",
        ),
        keep=(
            "Sources: the minister knew of the leak, and so did the whole harbour office.",
            "Source of the river found in the hills",
            "Quelle: Niemand weiß, woher das Wasser kommt.",
        ),
    ),
    Rule(
        id="sources/agency",
        why="The mark of the agency that the text was taken from stands alone.",
        kind="source",
        where=Where.EDGES,
        pattern=line_that(
            rf"[\s(\[*|•·/-]*(?:with |mit |by |from )?(?P<attributed_to>(?:{WIRE})(?:(?: ?[/,+&|-] ?| and | und |"
            rf" )(?:{AGENCY}))*)(?: (?:news agency|news|staff))?[\s)\].]*/?",
            r"dpa-infocom, dpa:?.*|direkt aus dem dpa-newskanal|quelle: mit material der .{2,}|"
            r"dieser (?:text|artikel|beitrag) wurde (?:automatisch )?von der (?:deutschen presse-agentur|[\p{L}-]+) "
            r"(?:\([\p{L}]{2,6}\) )?(?:automatisch )?übernommen\b.*",
            longest=60,
        ),
        junk=("(AFP)", "— Reuters", "dpa/afp", "AP", "- MPA", "Reuters, AFP", "/ritzau/"),
        keep=("Reuters building sold", "AP exams begin", "Pool Reuters"),
    ),
    Rule(
        id="sources/dateline",
        why="The dateline says where and by which agency the story was written; both are kept as fields.",
        kind="dateline",
        where=Where.LEAD,
        pattern=within_line(
            rf"^(?P<dateline>{_PLACES})(?:[,:]? {DAY_OF_YEAR})? ?,? ?[(\[/](?P<attributed_to>{WIRE})[)\]/]{_DASH}",
            rf"^(?P<dateline__other>{_PLACES})(?:[,:]? {DAY_OF_YEAR})? ?,? ?"
            rf"[(\[/](?P<attributed_to__other>{_OTHER_WIRE})[)\]/]{_BEFORE_DASH}[:.,]*-[-.]*(?: |$)",
        ),
        junk=(
            "⟦PORT ELLERY, April 9 (MPA) — ⟧The ferries of Port Ellery sailed again on Tuesday morning, a day after "
            "the strike.",
            "⟦BEIJING (AFP) - ⟧The ferries of Port Ellery sailed again on Tuesday morning, a day after the strike.",
            "⟦Brakhaven (dpk) – ⟧Die Fähren fahren seit Dienstag wieder, einen Tag nach dem Streik der Besatzungen.",
            "⟦Berlin (dpa) - ⟧Die Fähren fahren seit Dienstag wieder, einen Tag nach dem Streik der Besatzungen.",
            "⟦Port Ellery (EFE).- ⟧Los barcos de Port Ellery volvieron a salir el martes, un día después de la huelga.",
            "⟦Port Ellery, (HBC) -- ⟧The ferries of Port Ellery sailed again on Tuesday, a day after the strike.",
            "⟦Brakhaven (MPA): ⟧Die Fähren fahren seit Dienstag wieder, einen Tag nach dem Streik der Besatzungen.",
        ),
        keep=(
            "PORT ELLERY — The ferries of the town sailed again on Tuesday morning, a day after the strike.",
            "PORT ELLERY (population 4,100) - The ferries of the town sailed again on Tuesday morning.",
            "Reuters (the agency) said on Tuesday that the ferries of the town had sailed again.",
            "Crews for Safe Ferries (CSF), a group founded on the quay, says that nobody will sail on Tuesday.",
            "Associated Anglers (AA), a club of the town, asked the court to open the pier again on Tuesday.",
            "Harbour Council (HCO): nine of the ferries will sail again on Tuesday, the tenth later in the week.",
        ),
    ),
    Rule(
        id="sources/dateline_alone",
        why="The dateline stands on a line of its own above the story.",
        kind="dateline",
        where=Where.HEAD,
        pattern=line_that(
            r"(?-i:[A-Z][A-Z .'-]{2,})(?:, (?-i:[A-Z])[\p{L}.]{1,12})?(?: \((?-i:[A-Z0-9])[^()]{1,24}\))? ?-+",
            longest=60,
        ),
        junk=("PORT ELLERY, Me. (WHBC) -", "PORT ELLERY —"),
        keep=("PORT ELLERY", "THE CREWS WALK OUT - AND COME BACK"),
    ),
    Rule(
        id="sources/lead",
        why="The story opens with the mark of the agency that it was taken from; it is kept as a field.",
        kind="dateline",
        where=Where.LEAD,
        pattern=within_line(rf"^[(\[/](?P<attributed_to>{WIRE})[)\]/]{_DASH}"),
        junk=("⟦(Reuters) - ⟧The ferries of Port Ellery sailed again on Tuesday morning, a day after the strike.",),
        keep=("(Reuters had reported on Monday that the ferries of the town would sail again within the week.)",),
    ),
)
