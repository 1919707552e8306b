"""The weather widget in the head of a page."""

from .rule import Rule, Where, line_that

_DEGREES = r"[+-]?\d{1,3}(?:[.,]\d)? ?(?:°|º|˚)? ?[CF]|[+-]?\d{1,3}(?:[.,]\d)? ?(?:°|º|˚)|[+-]?\d{1,3} ?℃"
_SKY = (
    r"(?:(?:mostly|partly|light|heavy|scattered|isolated|few|broken|overcast|intermittent) )*(?:sunny|"
    r"clear(?: sky)?|clouds?|cloudy|overcast|"
    r"rain(?:y)?|showers?|drizzle|snow|sleet|fog(?:gy)?|mist|haze|wind(?:y)?|thunderstorms?|smoke|fair)"
    r"|(?:leicht |stark |meist |teils )?(?:bewölkt|heiter|sonnig|bedeckt|wolkig|regen|klar|schnee|nebel|gewitter)"
    r"|ensoleillé|nuageux|pluie|couvert|soleado|nublado|despejado|lluvia|ensolarado|chuva|sereno|nuvoloso|pioggia|"
    r"zonnig|bewolkt|regenachtig"
    r"|ясно|облачно|пасмурно|дождь|açık|bulutlu|yağmurlu|晴|多云|曇り|雨"
)
_TOWN = r"(?-i:\p{Lu})[\p{L} .'-]{2,28}"

RULES = (
    Rule(
        id="weather/header",
        why="The temperature at the outlet's home town, from a widget above the story.",
        kind="weather",
        where=Where.HEAD,
        pattern=line_that(
            rf"(?:{_DEGREES})(?:[ ,|/]+(?:{_DEGREES}))?(?:[ ,|-]+(?:{_SKY}))?(?:[ ,|-]+{_TOWN})?",
            rf"{_TOWN}[,:|-] ?(?:{_DEGREES})(?:[ ,|/]+(?:{_DEGREES}))?(?:[ ,|-]+(?:{_SKY}))?",
            rf"{_TOWN} [+-]?\d{{1,2}} ?°(?: ?[CF])?(?:[ ,|-]+(?:{_SKY}))?",
            rf"(?:{_SKY})[ ,|-]+(?:{_DEGREES})(?:[ ,|/]+(?:{_DEGREES}))?",
            hint=r"\d {0,2}[°º˚℃CF]",
        ),
        junk=(
            "25.7 C",
            "Port Ellery: 64°F, light rain",
            "18°C Port Ellery",
            "14° / 9°",
            "Port Ellery 12 °C bewölkt",
            "Nublado, 21 °C",
            "晴 25℃",
        ),
        keep=(
            "Temperatures fell to 4 C overnight in the hills.",
            "Port Ellery at 40 C: the hottest day",
            "At 25.7 C",
            "Terminal 2 C",
            "Klasse 7 C gewinnt den Vorlesepreis von Port Ellery",
        ),
    ),
    Rule(
        id="weather/forecast_link",
        why="A link to the forecast; it says nothing of the weather.",
        kind="weather",
        where=Where.EDGES,
        pattern=line_that(
            r"(?:weather|full forecast|7-day forecast|see the (?:full )?forecast|more weather|weather forecast|"
            r"wetter|das wetter|météo|"
            r"el tiempo|previsão do tempo|previsioni meteo|het weer|погода|hava durumu|天气|天気)",
        ),
        junk=("Weather", "7-day forecast", "Wetter", "Météo", "El tiempo", "Погода", "Hava durumu"),
        keep=("Weather permitting, the ferries sail on Friday.", "Wetter bremst die Fähren aus"),
    ),
)
