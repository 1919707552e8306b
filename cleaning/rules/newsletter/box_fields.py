"""The fields and buttons of boxes for subscribing."""

from __future__ import annotations

from ..rule import Rule, Where, whole_line

RULES = (
    Rule(
        id="newsletter/box_field",
        why="A field or a button of a box in which the reader subscribes, beside another.",
        kind="newsletter",
        where=Where.EDGES,
        in_company=True,
        pattern=whole_line(
            # English
            r"first name|last name|sending",
            # German
            r"einloggen|nachname|registrieren",
            # French
            r"adresse e-mail|nom|prénom",
            # Spanish
            r"acceso ilimitado|apellidos|dirección de correo electrónico|nombre|regístrate",
            # Portuguese
            r"acesso ilimitado|assinar|endereço de e-mail|nome|sobrenome|subscrever",
            # Italian
            r"cognome|indirizzo e-mail|la tua email",
            # Dutch
            r"aanmelden|achternaam|e-mailadres|inschrijven|voornaam",
            # Russian
            r"зарегистрироваться|имя|подпишитесь|фамилия",
            # Arabic
            r"الاسم",
            # Turkish
            r"adınız|soyadınız",
            # Chinese
            r"姓名",
            # Chinese, as written in Taiwan and Hong Kong
            r"訂閱",
            # Japanese
            r"お名前",
            # Polish
            r"adres e-mail|imię|nazwisko",
            # Czech
            r"jméno|příjmení",
            # Slovak
            r"meno|predplatiť|priezvisko",
            # Slovene
            r"ime|priimek",
            # Croatian
            r"prezime",
            # Serbian
            r"име|презиме",
            # Ukrainian
            r"зареєструватися|прізвище|підписатися|ім'я",
            # Swedish
            r"e-postadress|efternamn|förnamn",
            # Danish
            r"e-mailadresse|efternavn|fornavn|tilmeld",
            # Norwegian
            r"e-postadresse|etternavn",
            # Finnish
            r"etunimi|sukunimi|sähköpostiosoite|sähköpostiosoitteesi",
            # Estonian
            r"eesnimi|liitu|perekonnanimi",
            # Latvian
            r"abonēt|uzvārds|vārds",
            # Lithuanian
            r"pavardė|prenumeruoti|vardas",
            # Hungarian
            r"keresztnév|regisztrálok|vezetéknév",
            # Romanian
            r"adresă email|nume|prenume",
            # Greek
            r"επώνυμο|όνομα",
            # Catalan
            r"cognoms|subscriu-te",
            # Galician
            r"subscríbete",
            # Basque
            r"harpidetu",
            # Irish
            r"liostáil",
            # Hebrew
            r"הירשם",
            # Persian
            r"اشتراک|ثبت‌نام|نام",
            # Hindi
            r"नाम",
            # Thai
            r"ชื่อ|นามสกุล",
            # Vietnamese
            r"họ tên",
            # Indonesian
            r"berlangganan|langganan",
            # Malay
            r"langgan|melanggan",
            # Filipino
            r"mag-subscribe",
            # Swahili
            r"jisajili",
            # Korean
            r"이름",
            # Kazakh
            r"жазылу",
            # Georgian
            r"გამოიწერეთ|გამოწერა",
            longest=160,
        ),
        junk=(
            "First name\nLast name",
            "Nachname\nEinloggen",
            "Adresse e-mail\nPrénom",
            "Nombre\nApellidos",
            "Endereço de e-mail\nAssinar",
            "Indirizzo e-mail\nLa tua email",
            "E-mailadres\nAanmelden",
            "Подпишитесь\nИмя",
            "Adınız\nSoyadınız",
            "訂閱\n姓名",
            "Adres e-mail\nImię",
            "Jméno\nPříjmení",
            "Meno\nPriezvisko",
            "Ime\nPriimek",
            "Ime\nPrezime",
            "Ime\nPrezime",
            "Име\nФамилия",
            "Підписатися\nІм'я",
            "E-postadress\nFörnamn",
            "E-mailadresse\nTilmeld",
            "E-postadresse\nFornavn",
            "Sähköpostiosoite\nSähköpostiosoitteesi",
            "Liitu\nEesnimi",
            "Vārds\nUzvārds",
            "Vardas\nPavardė",
            "Keresztnév\nVezetéknév",
            "Adresă email\nNume",
            "Όνομα\nΕπώνυμο",
            "Subscriu-te\nNom",
            "اشتراک\nنام",
            "ชื่อ\nนามสกุล",
            "Berlangganan\nLangganan",
            "Langgan\nMelanggan",
            "გამოწერა\nგამოიწერეთ",
        ),
        keep=(
            "Nachname",
            "Nom",
            "Nombre",
            "Имя",
        ),
    ),
)
