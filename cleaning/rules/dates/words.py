"""Words that introduce the dates of a page, and the pieces that its date lines are made of."""

from __future__ import annotations

from ..words import AGO, MONTH, STAMP, TIME

PUBLISHED = (
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
UPDATED = (
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
MARKS = r"[\s:.,;|•·()/*\[\]（）-]*"
_THEN = (
    rf"{MARKS}(?:am |on |at |le |el |em |il |op |den |vom |de |heute,? |today |pe |la |dne |dnia |na |на |στις |më |"
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


def at(label: str, stamp: str) -> str:
    """A label with the time that it introduces: `stamp`, for a date with its year, or an age, an hour or a day."""
    return (
        rf"(?:{label}){_THEN}(?:{stamp}|{AGO}(?:{_THEN}{TIME})?|{TIME}|{_SHORT_DAY}|"
        rf"(?:{TIME},? )?{MONTH} \d{{1,2}}(?:,? (?:at )?{TIME})?){MARKS}"
    )


UPDATED_AT = at(UPDATED, rf"(?P<updated_at>{STAMP})")
PUBLISHED_AT = rf"{at(PUBLISHED, rf'(?P<published_at>{STAMP})')}(?:{AGO}{MARKS})?"
_MINUTES = (
    r"(?:m[ei]n(?:ut[a-z]{0,4}|úty?|út|it|s)?|dk|dakika|daqiqa|dəqiqə|minti|хв(?:илини?)?|мин(?:ут[аы]?)?|минута|"
    r"λεπτ(?:ά|α|ό|ο)|perc|'|phút|นาที|मिनट|মিনিট|دقائق|دقيقة|دقيقتان|دقيقتين|دقیقه|דקות|דק'|分(?:钟|鐘)?|분)\.?"
)
_TO_READ = (
    r"(?:estimated )?(?:read(?:ing)? ?time|time to read)|(?:geschätzte )?(?:lesezeit|lesedauer)|durée de lecture|"
    r"temps (?:estimé )?de lecture(?: estimé)?|tiempo (?:estimado )?de lectura(?: estimado)?|"
    r"tempo (?:estimado )?d[ie] (?:lettura|leitura)(?: stimato)?|durat[ao] (?:della |da )?(?:lettura|leitura)|"
    r"(?:geschatte )?(?:leestijd|leestyd)|l[æe]se?tid|lästid|lukuaika|temps (?:estimat )?de lectura|czas czytania|"
    r"przeczytasz w|(?:doba|čas) (?:čtení|čítania)|čtení na|(?:predviden )?čas branja|vr(?:ij)?eme čitanja|"
    r"време (?:читања|за четене)|время (?:на )?(?:чтени[ея]|прочтение)|на (?:чтение|прочтение)|"
    r"час (?:на )?читання|χρόνος ανάγνωσης|timp de (?:citire|lectură)|(?:el)?olvasási idő|(?:tahmini )?okuma süresi|"
    r"skaitymo laikas|lasīšanas laiks|lugemisaeg|koha e leximit|(?:waktu|durasi|lama) (?:mem)?baca|masa membaca|"
    r"muda wa kusoma|kusoma ni|lokacin karatu|thời gian đọc|(?:وقت|مدة|زمن) القراءة|"
    r"(?:مدت )?زمان (?:مورد نیاز برای )?مطالعه|זמן קריאה|पढ़ने का समय|পড়ার সময়|(?:ใช้)?เวลาอ่าน|"
    r"(?:预计|預估)?(?:阅读|閱讀)(?:时间|時間|时长|需)?|読了(?:時間)?|所要時間|読むのにかかる時間|"
    r"(?:예상 )?읽(?:는|기) ?시간"
)
_OF_READING = (
    r"(?:of |to )?read(?:ing)?(?: time)?|listen|(?:zum )?(?:lesezeit|lesedauer|lesen)|"
    r"d[ei] (?:lecture|lectura|lettura|leitura)|leitura|leestijd|lezen|læsning|læsetid|lesing|lesetid|läsning|lästid|"
    r"lukuaika|czytania|čtení|čítania|branja|čitanja|читања|четене|(?:на )?(?:чтения|чтение|прочтение)|читання|"
    r"ανάγνωσης|de citit|olvasás|okuma(?: süresi)?|o.qiladi|oxunma\S*|skaitymo|lasīšanas?|lugemist|waktu baca|"
    r"(?:mem)?baca|bacaan|đọc|للقراءة|قراءة|مطالعه|קריאה|(?:में )?पढ़ें"
)
READING = (
    rf"(?:{_TO_READ}) ?:? ?(?:ca\.?|about|circa|etwa|rund|ongeveer|noin|约|約|大约|약)? ?"
    rf"(?:\d+(?:-\d+)? ?{_MINUTES}|(?:dakika|minti) \d+)(?: read)?|"
    rf"\d+(?:-\d+)?[ -]?{_MINUTES} ?(?:{_OF_READING})|\d+-min(?:ute)?s?|estimated \d+ ?{_MINUTES}|"
    r"less than (?:a|1) min(?:ute)?(?: read)?|(?:lesezeit|lesedauer):? unter 1 minute|\d+ leseminuten?|"
    rf"temps de lecture|lecture ?: ?\d+ ?{_MINUTES}|دقائق للقراءة|\d+ মিনিটে পড়ুন|"
    r"(?:читать|читати)[: ]*\d+ (?:мин|хв)\S*|"
    r"\d+ ?(?:分钟阅读|分鐘閱讀|분 분량|dakikada okunur)|この記事は約?\d+分で読めます。?"
)
"""How long the story takes to read, in words that nothing else is said in."""
MORE = rf"(?:(?:{READING}){MARKS})?"
PLACE = r"(?:\p{L}{2,} ?[,|•·/-] ?)?"
