"""Date lines: of the scrape, of publication, of the last update; and reading times."""

import re

from .rule import Rule, Where, line_that
from .words import AGO, AGO_ABROAD, DATE, MONTH, STAMP, TIME

_PUBLISHED = (
    r"(?:first |originally )?(?:published|posted|issued|created|date|post date)(?: on| at)?|veröffentlicht|"
    r"(?:published?|publication|posting) date|date (?:published|posted)|"
    r"publiziert|erstellt|"
    r"erschienen|stand|publiée?(?: le)?|publicado(?: el| em)?|pubblicat[oa](?: il)?|gepubliceerd(?: op)?|"
    r"geplaatst(?: op)?|"
    r"опубликовано|дата публикации|yayın(?:lanma)?(?: tarihi)?|giriş(?: tarihi)?|نشر(?: في)?|تاريخ النشر|发布时间|"
    r"公開日?|"
    r"配信|掲載|publisert|publicerad|udgivet|publiceret|julkaistu|publikacja|opublikowano|vydáno|zveřejněno|"
    r"közzétéve|"
    r"publicat|data public[aă]rii|data utworzenia|oluşturulma tarihi|опубліковано|дата публікації|diterbitkan|입력|"
    r"등록|송고시간|प्रकाशित|erstmeldung|erstpublikation|"
    r"создано|размещено|апублікавана|опубліковано|жарияланған|yayın tarihi|giriş saati|haber girişi|"
    r"eklenme(?: tarihi)?|yayınlandı|dərc olunub|e.lon qilingan|نُشر(?:ت)?(?: في)?|نشرت? (?:في|يوم)|تم النشر(?: في)?|"
    r"تاريخ (?:النشر|الخبر)|تاریخ انتشار|انتشار|منتشر شده(?: در)?|شائع|اشاعت|تاریخ اشاعت|פורסם(?: ב-?)?|תאריך פרסום|"
    r"प्रकाशित(?: तिथि)?|पब्लिश(?:्ड)?|प्रकाशन तिथि|প্রকাশ(?:িত|ের সময়|কাল)?|প্রকাশিত হয়েছে|வெளியிடப்பட்டது|"
    r"പ്രസിദ്ധീകരിച്ചത്|เผยแพร่(?:เมื่อ)?|วันที่(?:เผยแพร่)?|đăng (?:lúc|ngày)|xuất bản|ngày đăng|terbit|tayang|"
    r"dipublikasikan|diterbitkan(?: pada)?|ilichapishwa|imechapishwa|ishicilelwe|gepubliseer|inilathala|发布(?:于|"
    r"日期)?|发表(?:时间|于)?|發布(?:時間|於)?|發表(?:時間|於)?|發稿時間|上稿時間|日期|时间|時間|配信日時?|投稿日|"
    r"掲載日|公開日時|作成|発表|기사입력|기사 ?승인|승인|작성|발행(?:일)?|게시|최초 ?입력|нийтэлсэн|გამოქვეყნდა|"
    r"հրապարակվել է|"
    r"dieser inhalt wurde am|zuerst veröffentlicht(?: am)?|artikel veröffentlicht(?: am)?|"
    r"online seit|online gestellt|(?:artikel )?vom|offentliggjort|lagt ut|birt(?:ist|ur)?|avaldatud|"
    r"publicēt[sa]|paskelbta|publikuota|verëffentlecht|"
    r"paru(?:e)?(?: le)?|mise? en ligne(?: le)?|postée?(?: le)?|créée?(?: le)?|publié à|rédigée?(?: le)?|"
    r"cread[oa](?: el)?|publicad[oa](?: el| a las| a| às| em)?|fecha(?: de publicación)?|publicación|criad[oa] em|"
    r"pubblicat[oa] alle|creat[oa](?: il)?|data (?:di )?pubblicazione|publicat (?:el|pe|la|în|a)|"
    r"postat(?: la| pe| de)?|"
    r"data publicării|δημοσ[ίι]ευση|δημοσιε[ύυ][τθ]ηκε|ημερομηνία(?: δημοσίευσης)?|πρώτη δημοσίευση|"
    r"dodano|utworzono|data (?:publikacji|dodania)|publikováno|vloženo|datum vydání|publikované|zverejnené|vydané|"
    r"uverejnené|megjelent|megjelenés|publikálva|létrehozva|objavljeno|objava|datum(?: objave)?|објављено|објавено|"
    r"публикуван[оа]?(?: на| в)?|публикация|publikuar(?: më)?|postuar(?: më)?"
)
_UPDATED = (
    r"(?:last )?(?:updated?|modified|changed|edited)(?: on| at)?|(?:date )?(?:last )?updated? date|aktualisiert|"
    r"zuletzt (?:aktualisiert|geändert)|"
    r"letzte aktualisierung|mise? à jour(?: le)?|actualizado(?: el| a)?|actualización|atualizado(?: em)?|"
    r"aggiornat[oa](?: il)?|"
    r"(?:laatst )?bijgewerkt(?: op)?|обновлено|(?:son )?güncelleme(?: tarihi)?|(?:آخر )?تحديث|更新(?:时间|日)?|"
    r"oppdatert|uppdaterad|opdateret|päivitetty|aktualizacja|aktualizováno|frissítve|actualizat|оновлено|"
    r"diperbarui|수정|업데이트|aangepast|(?:laatste )?update|laatst gewijzigd|modifié(?: le| à)?|actualizad[oa](?: al|"
    r" a las)?|"
    r"(?:ultima )?actualizare|data actualiz[aă]rii|akt\.|letztes update(?: am)?|अपडेटेड|最終更新|дата останньої зміни|"
    r"изменено|дата обновления|обновлена?|абноўлена|последнее обновление|оновлена?|останнє оновлення|жаңартылған|"
    r"yenilənib|yenilənmə|(?:آخر |تم ال)?تحديث(?: في)?|حُ?د[ّ]?ثت?|آخرین به.?روزرسانی|به.?روز ?(?:رسانی|شده)|اپ ?ڈیٹ|"
    r"آخری اپ ?ڈیٹ|עודכן(?: ב-?)?|עדכון אחרון|अपडेट(?:ेड)?|अद्यतन|আপডেট(?: করা হয়েছে)?|হালনাগাদ|"
    r"อัปเดต(?:ล่าสุด)?(?:เมื่อ)?|ปรับปรุง(?:ล่าสุด)?|แก้ไขล่าสุด|cập nhật(?: lúc)?|diupdate|diperbaharui|"
    r"dikemas ?kini(?: pada)?|terakhir diperbarui|imesasishwa|opgedateer|laas opgedateer|binago|更新(?:时间|時間|"
    r"日時?|于|於)?|最后更新|最後更新|최종 ?(?:수정|업데이트|편집)|수정일?|마지막 업데이트|"
    r"(?:son )?güncellenme|"
    r"letzte änderung|update vom|geupdatet|senest opdateret|sist oppdatert|senast uppdaterad|ändrad|muokattu|"
    r"(?:fréttin )?uppfærð?t?|uuendatud|muudetud|atjaunots|atjaunināts|papildināts|atnaujinta|aktualiséiert|"
    r"dernière (?:mise à jour|modification)(?: le)?|mise? à jour à|actualisée?(?: le| à)?|maj(?: le)?|"
    r"última (?:actualización|modificación|atualização|actualização)(?: el| em)?|modificad[oa](?: el| em)?|"
    r"(?:actualizado|atualizado) (?:às|a las|a)|ultim[oa] (?:aggiornamento|modifica)(?: il)?|modifica(?:to)?(?: il)?|"
    r"aggiornat[oa] alle|aggiornamento|actualitzat(?: el| a les)?|actualizat (?:la|pe|în)|ultima actualizare|"
    r"(?:τελευταία )?(?:ενημ[έε]ρωση|τροποποίηση)|ενημερ[ώω]θηκε|(?:ostatnia )?(?:aktualizacja|modyfikacja)|"
    r"zaktualizowano|(?:naposledy )?(?:aktualizováno|upraveno)|(?:naposledy )?(?:aktualizované|upravené)|"
    r"módosítva|(?:utolsó )?frissítés|frissült|(?:zadnja )?posodob(?:ljeno|itev)|osveženo|"
    r"ažurirano|osvježeno|izmijenjeno|izmenjeno|(?:zadnja|poslednja|posljednja) izm(?:j|)ena|dopunjeno|ажурирано|"
    r"обновен[ао]?(?: на| в)?|последна (?:промяна|актуализация|измена)|актуализиран[оа]|përditësuar|azhurnuar"
)
_MARKS = r"[\s:.,;|•·()/*\[\]（）-]*"
_THEN = (
    rf"{_MARKS}(?:am |on |at |le |el |em |il |op |den |vom |de |heute,? |today |pe |la |dne |dnia |na |на |στις |më |"
    rf"(?:vandaag|i ?dag|i ?går|tänään|gestern|hoy|hoje|oggi|aujourd'hui|"
    rf"í dag|täna|šodien|šiandien) )?(?:um |at |om |kl\.? ?|klo |kell |à |a las |a les |às |"
    rf"alle(?: ore)? |ore |ora |u |ob |o |в )?"
)
# A day without its year, to which the label or the time beside it says enough.
_SHORT_DAY = (
    rf"\d{{1,2}}(?:\. ?(?:{MONTH}|\d{{1,2}}\.)|(?:er)? (?:de )?{MONTH}),?(?: (?:um |om |kl\.? ?|klo |kell |à |a las |"
    rf"às |"
    rf"alle |la |o |u |ob |ore )?{TIME})?"
)
_PUBLISHED_AT = (
    rf"(?:{_PUBLISHED}){_THEN}(?:(?P<published_at>{STAMP})|{AGO}(?:,? on {STAMP})?|{TIME}|{_SHORT_DAY}|"
    rf"(?:{TIME},? )?{MONTH} \d{{1,2}}(?:,? (?:at )?{TIME})?){_MARKS}(?:{AGO}{_MARKS})?"
)
_UPDATED_AT = rf"(?:{_UPDATED}){_THEN}(?:(?P<updated_at>{STAMP})|{AGO}(?:{_THEN}{TIME})?|{TIME}|{_SHORT_DAY}){_MARKS}"
_ELSEWHERE = re.compile(r"\?P<\w+>")
_AGO_IN_NUMBERS = (
    r"(?:\d+ ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|[mhd]) ago|"
    r"vor \d+ (?:sek(?:unden)?|min(?:uten?)?|std|stunden?|tag(?:en)?|wochen?)\.?|"
    r"il y a \d+ ?(?:minutes?|heures?|jours?|h|min)|hace \d+ (?:minutos?|horas?|días?)|há \d+ (?:minutos?|horas?|"
    r"dias?)|"
    r"\d+ (?:minut[oi]|or[ae]|giorn[oi]) fa|\d+ (?:minuten|uur|uren|dagen) geleden|"
    r"\d+ (?:минут|час|дн)\p{L}* назад|\d+ (?:dakika|saat|gün) önce|(?:for |för )?\d+ (?:timer?|minutter|dager?|dage|"
    r"timmar|minuter|dagar) (?:siden|sedan)|acum \d+ (?:minute|ore|zile)|\d+ (?:minut|godzin|dni)\p{L}? temu|"
    r"před \d+ (?:minutami|hodinami|dny)|\d+ (?:хвилин|годин|дн)\p{L}* тому|\d+ (?:menit|jam|hari) (?:yang )?lalu|"
    r"\d+ (?:u\.?|min\.?|t|tim\.?) (?:geleden|siden|sedan)|\d+ (?:min\.?|minuuttia|h|tuntia?|päivää) sitten|"
    r"fyrir \d+ (?:mín\.?|mínútum|klukkustundum|klst\.?|dögum)|\d+ (?:min|minutit|h|tundi|päeva) tagasi|"
    r"pirms \d+ (?:min\.?|st\.?|minūtēm|stundām|dienām)|prieš \d+ (?:min\.|val\.|d\.|valand\p{L}+)|"
    r"před (?:\d+ )?(?:minutami|hodin\p{L}+|dn[yí])|pred (?:\d+ )?(?:minút\p{L}+|minut\p{L}+|hodin\p{L}+|dňa?mi|"
    r"ur[aoi]\p{L}*|dnevi)|(?:prije|pre) \d+ ?(?:min(?:ut\p{L}+)?|sat\p{L}*|h|dana?)|"
    r"(?:пре|преди|пред) \d+ ?(?:мин(?:ут\p{L}+)?|сат\p{L}*|час\p{L}*|дана?|дни|ден\p{L}*)|"
    r"\d+ (?:perce|órája|napja|(?:perccel|órával|nappal) ezelőtt)|"
    r"πριν (?:από )?\d+ ?(?:λεπτ[άα]|ώρ(?:ες|α)|η?μέρ(?:ες|α))|fa \d+ (?:minuts?|hor(?:a|es)|di(?:a|es))|"
    r"\d+ (?:minuta|orë|ditë) më parë|"
    r"\d+ (?:хвилин|годин|дн)\p{L}* тому|\d+ (?:menit|jam|hari) (?:yang )?lalu|"
    r"\d+ ?(?:分|時間|日|週間)前|\d+ ?(?:分钟|小时|天|分鐘|小時)前|\d+(?:분|시간|일) ?전|"
    rf"{AGO_ABROAD})"
)
_MINUTES = r"\d+(?:-\d+)? ?min(?:ute|utes|uten|utos?|uti|s)?\.?"
_READING = (
    rf"(?:estimated )?read(?:ing)? ?time:? ?(?:about )?{_MINUTES}(?: read)?|{_MINUTES} (?:of |to )?read(?:ing)?(?: "
    rf"time)?|"
    rf"time to read:? {_MINUTES}|less than (?:a|1) min(?:ute)?(?: read)?|"
    rf"\d+-min(?:ute)?s?(?: (?:read|listen))?|{_MINUTES} listen|estimated {_MINUTES}|"
    rf"(?:lesezeit|lesedauer):? (?:ca\. )?{_MINUTES}|"
    rf"{_MINUTES} lesezeit|temps de lecture ?:? {_MINUTES}|(?:lecture )?{_MINUTES} de lecture|"
    rf"tiempo de lectura:? {_MINUTES}|"
    rf"{_MINUTES} de (?:lectura|leitura)|tempo de leitura:? {_MINUTES}|tempo di lettura:? {_MINUTES}|"
    rf"{_MINUTES} di lettura|"
    rf"leestijd:? {_MINUTES}|{_MINUTES} (?:leestijd|lezen)|время (?:на )?чтени[ея]:? \d+ мин\S*|\d+ мин\S* чтения|"
    r"okuma süresi:? \d+ dk\.?|\d+ dk okuma(?: süresi)?|lesedauer:? unter 1 minute|"
    rf"timp de citire:? {_MINUTES}|temps de lecture|czas czytania:? \d+ min\S*|lukuaika:? {_MINUTES}|"
    r"(?:وقت|مدة|زمن) القراءة ?:? ?(?:\d+ )?(?:دقيقة|دقائق|دقيقتان|دقيقتين)|\d+ (?:دقيقة|دقائق) (?:قراءة|"
    r"للقراءة)|زمان مطالعه ?:? \d+ دقیقه|(?:זמן קריאה:? )?\d+ דק(?:'|ות)(?: קריאה)?|"
    r"(?:पढ़ने का समय:? )?\d+ मिनट (?:में पढ़ें|पढ़ें)|পড়ার সময়:? \d+ মিনিট|\d+ মিনিটে পড়ুন|(?:waktu baca|"
    r"masa membaca|durasi baca|lama baca)[: ]*\d+ m[ei]n\S*|\d+ (?:menit|minit) (?:membaca|baca|waktu baca)|"
    r"(?:thời gian đọc:? )?\d+ phút đọc|(?:muda wa kusoma|kusoma ni dakika|lokacin karatu)[:, ]*(?:dakika |"
    r"minti )?\d+|leestyd:? \d+ min\S*|\d+ (?:dakika|dk\.?|daqiqa|dəqiqə) (?:okuma(?: süresi)?|o.qiladi|"
    r"oxunma\S*)|okuma süresi:? \d+ dakika|(?:время чтения|на чтение|читать|время на прочтение|на прочтение|"
    r"час читання|читати)[: ]*\d+ (?:мин|хв)\S*|\d+ (?:мин|хв)\S* (?:на чтение|на прочтение)|阅读(?:时间|需)?(?:约|"
    r"大约)?[: ]*\d+ ?分(?:钟|鐘)|閱讀時間[: ]*\d+ ?分鐘|この記事は\d+分で読めます|読了(?:時間)?[: ]*(?:約)?\d+分|"
    r"읽는 ?시간 ?:? ?(?:약 )?\d+분|"
    r"lästid:? .{0,6}\d+ min\S*|"
    rf"\d+ leseminuten?|lese(?:zeit|dauer):? (?:etwa |rund |circa |ca\.? )?{_MINUTES}|{_MINUTES} (?:lesen|lesedauer)|"
    rf"l[æe]se?tid:? (?:ca\.? )?\d+ min\S*|\d+ min\S* (?:l[æe]setid|läsning|lästid|lukuaika)|"
    rf"lugemisaeg:? \d+ min\S*|lasīšanas laiks:? \d+ min\S*|skaitymo laikas:? \d+ min\S*|"
    rf"leestijd (?:ongeveer )?{_MINUTES}|مدة القراءة \d+ دقيقة|دقائق للقراءة|\d+ хв\.? читання|"
    rf"lecture ?: ?{_MINUTES}|{_MINUTES} de lectura|\d+' (?:di lettura|de lecture|de lectura)|"
    rf"(?:tempo (?:di|de)|tiempo de|temps de|durée de|durata|duração da) (?:lettura|leitura|lectura|lecture) ?:? "
    rf"?{_MINUTES}|χρόνος ανάγνωσης:? .{{0,4}}\d+ ?λεπτ\p{{L}}*|{_MINUTES} čtení|doba čtení:? {_MINUTES}|"
    rf"čas čtení:? {_MINUTES}|čas čítania:? {_MINUTES}|{_MINUTES} čítania|olvasási idő:? \d+ perc|\d+ perc olvasás|"
    rf"(?:predviden )?čas branja:? {_MINUTES}|vrijeme čitanja:? {_MINUTES}|vreme čitanja:? {_MINUTES}|"
    rf"{_MINUTES} čitanja|време за четене:? \d+ мин\S*|\d+ мин\S* четене|timp de lectură:? {_MINUTES}|"
    rf"koha e leximit:? {_MINUTES}|{_MINUTES} czytania|"
    r"lästid:? .{0,6}\d+ min\S*|مدة القراءة \d+ دقيقة|دقائق للقراءة|\d+ хв\.? читання"
)
_MORE = rf"(?:(?:{_READING}){_MARKS})?"
_PLACE = r"(?:\p{L}{2,25} ?[,|•·/-] ?)?"

RULES = (
    Rule(
        id="dates/published",
        why="The page says when the story was published, and perhaps when it was changed.",
        kind="date",
        where=Where.EDGES,
        pattern=line_that(
            rf"{_MARKS}{_PUBLISHED_AT}(?:{_UPDATED_AT})?{_MORE}",
            rf"{_MARKS}(?:first )?published in (?:the )?(?-i:[A-Z])[\p{{L}} .&'-]{{1,40}}, ?{STAMP}{_MARKS}",
            rf"{_MARKS}(?:vandaag|gisteren|heute|gestern|i ?dag|i ?går|tänään|eilen|í dag|í gær|täna|eile|šodien|vakar|"
            rf"šiandien|haut),? (?:um |om |kl\.? ?|klo |kell |plkst\. ?)?{TIME}{_MARKS}",
            r"(?:aktualisiert|veröffentlicht|zuletzt aktualisiert|zuletzt geändert|erstellt|publiziert)(?: am)? ?:?|"
            r"stand:|"
            r"(?:gepubliceerd|bijgewerkt)(?: op)?:?|laatste update:|(?:publisert|oppdatert|publicerad|uppdaterad|"
            r"opdateret|offentliggjort|udgivet|julkaistu|päivitetty|avaldatud|uuendatud|publicēts|paskelbta|"
            r"atnaujinta|verëffentlecht):?",
            rf"(?:today|yesterday) at {TIME}",
        ),
        junk=(
            "Published May 7, 2024",
            "Published Nov 18, 2023 at 4:07 PM | Updated at 5:36 PM CST on Nov 18, 2023",
            "Published in the Harbour Courier, March 3rd, 2024",
            "Today at 15:10",
            "Veröffentlicht: 27.08.2024, 12:32 Uhr",
            "Publié le 3 mars 2024 à 18h30",
            "Publicado el 29/05/2024 20:00",
            "Publicado em 4 de abril de 2024 às 10h15",
            "Pubblicato il 3 marzo 2024",
            "Gepubliceerd op 3 maart 2024",
            "Опубликовано: 12 марта 2024",
            "Publiziert heute um 12:19 Uhr",
            "Online seit heute, 15.02 Uhr",
            "Vandaag om 11:52",
            "Julkaistu 12.3.2024 klo 9.10",
            "Avaldatud 12. märts 2024",
            "Paskelbta 2024 m. kovo 12 d.",
            "Publisert 05.08.2024, kl. 13.05 Oppdatert 05.08.2024, kl. 13.52",
            "Publicerad 23 oktober 2025 kl. 10.23",
            "Opublikowano: 12 marca 2024",
            "Опубліковано: 12 березня 2024",
            "Giriş: 03.07.2024 - 18:24 Güncelleme: 03.07.2024 - 18:57",
            "نشر في: 14 مارس 2024: 10:12 ص",
            "Дата публикации: 14 марта 2024, 10:12",
            "প্রকাশ: ১৪ মার্চ ২০২৪, ১১: ০৫",
            "발행 2024. 3. 14. 오전 10:12",
            "发表时间：2024-03-14 10:12",
            "Publié le 3 mars à 18 h 30",
            "Creada: 03.03.2024 11:20",
            "Publicat: 14.03.2024, 9:40",
            "Δημοσίευση: 14 Μαρτίου 2024, 09:40",
            "Publikováno 14. března 2024",
            "Megjelent: 2024. március 14.",
            "Objavljeno: 14. ožujka 2024. 09:40",
            "Публикувано на 14 март 2024",
            "Publikuar më 14 mars 2024",
        ),
        keep=(
            "Published in 2021, the report has never been read aloud.",
            "Stand 12. März 2024 liegen keine Zahlen vor, sagt das Amt.",
        ),
    ),
    Rule(
        id="dates/updated",
        why="The page says when the story was last changed.",
        kind="date",
        where=Where.EDGES,
        pattern=line_that(rf"{_MARKS}{_UPDATED_AT}(?:{_PUBLISHED_AT})?{_MORE}"),
        junk=(
            "Updated: March 3, 2024 2:15 pm",
            "Last updated 21 hours ago",
            "Aktualisiert am 3. März 2024 um 14:15 Uhr",
            "Mis à jour le 03/03/2024 à 14:15",
            "Actualizado a 3 de marzo de 2024",
            "Atualizado em 03/03/2024 às 14h15",
            "Son güncelleme: 3 Mart 2024",
            "Обновлено 03.03.2024",
            "Laatste update: 10:12",
            "Oppdatert 24. april kl. 09:12",
            "Päivitetty 12.3.",
            "Aangepast: 14 mrt 2024 09:40",
            "Ultima actualizare: 14.03.2024 09:40",
            "Última actualización: 03.03.2024 11:20",
            "Aggiornato alle 10:14",
            "Ενημέρωση: 14/03/2024, 09:40",
            "Módosítva: 2024.03.14. 9:40",
            "Posodobljeno pred 3 urami",
            "Ažurirano: 14.03.2024. u 09:40",
            "最終更新：2024年03月18日08時12分",
            "آخر تحديث: 14 مارس 2024",
            "עודכן: 14.03.2024 10:12",
            "Cập nhật lúc 10:12, 14/03/2024",
            "최종수정 2024.03.14 10:20",
            "更新於 2024/03/14 10:12",
        ),
        keep=(
            "Update: 14 Fähren liegen im Hafen",
            "Updated rules come into force on March 3, 2024, the council said.",
            "Updated: what we know so far",
            "Modifica del regolamento: porto chiuso",
            "Actualización del plan del puerto",
        ),
    ),
    Rule(
        id="dates/stamped_elsewhere",
        why="When a story was published or changed, between paragraphs: of a story beside this one, or of an entry.",
        kind="date",
        where=Where.MIDDLE,
        pattern=line_that(
            # Whose date it is cannot be known here, so that no field is read from it.
            _ELSEWHERE.sub("?:", rf"{_MARKS}(?:{_PUBLISHED_AT}|{_UPDATED_AT})+{_MORE}"),
        ),
        junk=(
            "Published November 19, 2019",
            "Updated: 3 March 2024, 2:15 pm",
            "Veröffentlicht: 27.08.2024, 12:32 Uhr",
            "Publié le 3 mars 2024 à 18h30",
            "Actualizado el 29/05/2024 20:00",
            "Atualizado em 03/03/2024 às 14h15",
            "Pubblicato il 3 marzo 2024",
            "Gepubliceerd op 3 maart 2024",
            "Обновлено 03.03.2024",
            "Son güncelleme: 3 Mart 2024",
        ),
        keep=(
            "Published in 2021, the report has never been read aloud.",
            "Updated rules come into force on March 3, 2024, the council said.",
            "3 March 2024",
        ),
    ),
    Rule(
        id="dates/masthead",
        why="A date above the title is the day on which the page was fetched, not the day of the story.",
        kind="date",
        where=Where.MASTHEAD,
        pattern=line_that(
            rf"{_MARKS}(?:[\p{{L}} .']{{2,25}} ?[,|•·-] ?)?{STAMP}{_MARKS}{_PLACE}",
            rf"(?:today is )?(?:{TIME} ?[|,-] ?)?{DATE}(?: ?[|,-] ?{TIME})?",
        ),
        junk=(
            "Friday, March 1, 2024",
            "Port Ellery, 12 April 2024",
            "Freitag, 1. März 2024",
            "viernes 1 de marzo de 2024",
            "2024年3月1日",
        ),
        keep=("March 1, 2024: the day the ferries stopped", "9/11 and the years after"),
    ),
    Rule(
        id="dates/below_title",
        why="A date alone between the title and the story is the day of publication.",
        kind="date",
        where=Where.HEAD,
        pattern=line_that(
            rf"(?P<published_at>{STAMP}) ?(?:配信|公開|更新|掲載|송고)",
            rf"\d{{1,2}}\.\d{{1,2}}\.,? (?:klo |kl\.? ?|um )?{TIME}",
            rf"(?:\p{{L}}{{4,14}},? )?\d{{1,2}}\.? {MONTH},? (?:klo |kl\.? ?|um |om ){TIME}",
            rf"{_MARKS}(?:{_PLACE}){{0,2}}(?P<published_at>{STAMP}){_MARKS}(?:{AGO}{_MARKS})?(?:{_UPDATED_AT})?"
            rf"(?:(?:\d{{1,2}}/\d{{1,2}} )?{TIME} ?(?:更新|配信|公開|掲載){_MARKS})?(?:\d+ min\.)"
            rf"?{_MORE}",
            rf"{_MARKS}(?P<published_at>{STAMP}){_MARKS}(?:publicad[oa]|publiée?|pubblicat[oa]) (?:a las|às|à|alle) "
            rf"{TIME}{_MARKS}|(?P<published_at>{DATE}), (?:p|pag|pág|s|str|σελ)\. ?\d{{1,3}}",
        ),
        junk=(
            "March 1, 2024",
            "Saturday 02 March 2024 22:08",
            "22.04.2024 | 15:54",
            "Sat 2 Mar 2024 17.00 CET",
            "Ellery - 29/05/2024 20:00",
            "2 марта 2024, 18:05",
            "2024年3月1日 15:54",
            "14. 3. 2024, 8:12",
            "fredag d. 14. marts 2024 kl. 08.12",
            "14.3.2024 klo 8:12",
            "Vineri, 14 martie 2024, 8:12",
            "14.3. klo 8:12",
            "Vrijdag 14 maart om 8:12",
            "17. maí 2024 kl. 19:32",
            "Innlent | mpa | 9.1.2024 | 21:15",
            "14 марта 2024 в 10:12",
            "14 - مارس - 2024",
            "۲۴ اسفند ۱۴۰۲ - ۱۱:۲۵",
            "14 मार्च 2024",
            "14 มีนาคม 2567 10:12 น.",
            "2024年3月14日(木) 10:12",
            "2024. 3. 14. 오전 10:12",
            "14 Mac 2024 @ 11:05am",
            "Le jeudi 14 mars 2024 à 8:12",
            "Jueves 14 marzo, 2024 | Publicado a las 08:12 hrs",
            "14 MAR 2024 08:12 PM",
            "14 de marzo de 2024 - 08:12 a. m.",
            "2024. március 14., csütörtök 8:12",
            "2024.03.14. 8:12",
            "14. ožujka 2024. u 8:12",
            "14 мар 2024, 8:12",
            "14 Μαρ 2024",
            "6. mar 2024 o 8:12",
        ),
        keep=(
            "March 2024 was the wettest month",
            "On Saturday 02 March 2024 the bridge was closed to all traffic.",
            "14 марта 2024 года суд вынес приговор.",
            "في 14 مارس 2024 أغلق الجسر.",
            "2024年3月14日、橋は閉鎖された。",
        ),
    ),
    Rule(
        id="dates/at_the_end",
        why="A date or an age alone below the story belongs to the page or to another story.",
        kind="date",
        where=Where.TAIL,
        pattern=line_that(rf"{_MARKS}(?:{STAMP}|{AGO}){_MARKS}(?:{AGO}{_MARKS})?{_MORE}"),
        junk=("03/03/2024 10:15", "3 hours ago", "vor 2 Std.", "hace 3 horas", "il y a 2 heures"),
        keep=("The bridge reopens on 3 March 2024.",),
    ),
    Rule(
        id="dates/age",
        why="How long ago the story appeared, above the story.",
        kind="date",
        where=Where.HEAD,
        pattern=line_that(
            rf"{_MARKS}{AGO}{_MARKS}{_MORE}", r"\d{1,2} ?(?:min|хв|мин|dk|λεπτά|minuten|minutes|minuti)\.?"
        ),
        junk=(
            "3 Min.",
            "5 hours ago",
            "vor 1 Std.",
            "hace 3 horas",
            "2 часа назад",
            "3시간 전",
            "منذ 3 ساعات",
            "قبل ساعتين",
            "5 घंटे पहले",
            "לפני 3 שעות",
            "3 giờ trước",
        ),
        keep=(
            "Two hours ago the harbour was empty.",
            "Yesterday's men",
            "قبل ساعتين كان الميناء خاليا.",
        ),
    ),
    Rule(
        id="dates/age_elsewhere",
        why="How many minutes, hours or days ago something appeared: of a link, a comment or an entry of a list.",
        kind="date",
        where=Where.MIDDLE,
        pattern=line_that(
            rf"{_MARKS}(?:{_UPDATED}|{_PUBLISHED})?{_MARKS}\d?{_AGO_IN_NUMBERS}{_MARKS}(?:{AGO}{_MARKS})?"
        ),
        junk=(
            "11 hours ago",
            "25M ago",
            "vor 3 Stunden",
            "hace 3 horas",
            "il y a 2 heures",
            "há 4 horas",
            "5 ore fa",
            "3 uur geleden",
            "2 часа назад",
            "3 saat önce",
            "16時間前",
            "3小时前",
            "for 2 timer siden",
            "3 h sitten",
            "fyrir 3 klukkustundum",
            "prieš 3 val.",
            "acum 3 ore",
            "prije 3 sata",
            "преди 3 часа",
            "πριν από 3 ώρες",
            "pred 3 urami",
        ),
        keep=("Two hours ago", "Yesterday", "A year ago", "Vor drei Jahren", "20 years ago today"),
    ),
    Rule(
        id="dates/machine",
        why="A date written for machines, which the page prints by mistake.",
        kind="date",
        pattern=line_that(r"20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}\S*", r"(?:live updated )?1[4-9]\d{8}(?:\d{3})?"),
        junk=("2024-03-01T08:57:40+01:00", "1709417317"),
        keep=("2024: the year of the ferry", "0800 1234567"),
    ),
    Rule(
        id="dates/in_a_list",
        why="A date beside other junk dates a link to another story; alone it may head an entry of a chronicle.",
        kind="date",
        in_company=True,
        pattern=line_that(
            rf"{_MARKS}(?:{STAMP}|{AGO}|\d{{1,2}}[hmd] ago|\d{{1,2}}月\d{{1,2}}日|{MONTH} \d{{1,2}}){_MARKS}",
        ),
        junk=("3 hours ago\n1月13日",),
        keep=("13 March 2024", "March 13"),
    ),
    Rule(
        id="dates/hour_alone",
        why="The hour of publication alone, above the story and beside other parts of the page.",
        kind="date",
        where=Where.HEAD,
        in_company=True,
        pattern=line_that(r"\d{1,2}[:.]\d{2} uhr|(?:kl\.? ?|klo |kell )\d{1,2}[:.]\d{2}"),
        junk=("2. März 2024\n16:40 Uhr", "2 mars 2024\nkl. 16:40"),
        keep=("16:40 Uhr", "kl. 16:40"),
    ),
    Rule(
        id="dates/reading_time",
        why="How long the story takes to read says nothing of the event.",
        kind="date",
        pattern=line_that(rf"{_MARKS}(?:{_READING}){_MARKS}"),
        junk=(
            "4 min read",
            "Reading time: 3 minutes",
            "Reading Time: 2 mins read",
            "3 mins to read",
            "Lesezeit: 5 Min.",
            "Temps de lecture : 4 min",
            "Tiempo de lectura: 6 min",
            "3 min de leitura",
            "Tempo di lettura: 2 min",
            "Leestijd: 3 min",
            "6 Leseminuten",
            "Læsetid 4 min.",
            "Время чтения: 4 мин.",
            "مدة القراءة: 3 دقائق",
            "זמן קריאה: 3 דקות",
            "Waktu baca 2 menit",
            "阅读时间约3分钟",
            "2 phút đọc",
            "Lecture : 3 min.",
            "2' di lettura",
            "Čas branja: 2 min",
            "Olvasási idő: 3 perc",
        ),
        keep=(
            "A 4 minute read of the charges opened the trial.",
            "Lesezeiten der Bibliothek von Port Ellery werden kürzer",
        ),
    ),
    Rule(
        id="dates/with_outlet",
        why="The date of publication and the name of the outlet share a line above the story.",
        kind="date",
        where=Where.HEAD,
        pattern=line_that(
            rf"(?P<published_at>{STAMP}) ?[/|•·] (?-i:[\p{{Lu}}\d][\p{{L}}\d.]*)"
            rf"(?: (?-i:[\p{{Lu}}\d])[\p{{L}}\d.]*){{0,3}}",
            rf"[\x{{3040}}-\x{{30ff}}\x{{4e00}}-\x{{9fff}}\x{{ac00}}-\x{{d7a3}}]{{2,10}} (?P<published_at>{STAMP})",
        ),
        junk=(
            "November 20, 2019 / 1:07 AM / MPA News",
            "03.03.2024 | Hafenbote",
            "港口日报 2024-03-14 19:30:26",
        ),
        keep=("March 3, 2024 / the day the ferries stopped",),
    ),
)
