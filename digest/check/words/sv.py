"""Swedish."""

from __future__ import annotations

from digest.check.words.catalogue import Catalogue

FINDINGS = Catalogue(
    code="sv",
    said={
        # size, text
        "the HTML is %1 bytes and Gmail shows %2: leave out entries or shorten summaries": (
            "Brevet är %1 byte stort, och Gmail visar %2. Lämna bort artiklar eller korta av "
            "sammanfattningar."
        ),
        "a style element has %1 bytes and Gmail reads %2: split or shorten it": (
            "En stildel är %1 byte stor, och Gmail läser %2. Dela upp eller korta av den."
        ),
        "only %1 of the HTML's words stand in the text: mend its template": (
            "Textversionen innehåller bara %1 av brevets ord. Rätta textversionens mall."
        ),
        "the text never gives %1: list every link": (
            "Länken %1 saknas i textversionen. Ge alla länkar där."
        ),
        "line %1 of the text has %2 columns: wrap it at %3": (
            "Rad %1 i textversionen har %2 tecken. Bryt raden vid %3."
        ),
        # access
        '<html lang> is "%1", the edition is "%2": write <mjml lang="{{ view.language }}">': (
            "Brevets språk är märkt ”%1”, men versionen är på ”%2”. Skriv "
            '<mjml lang="{{ view.language }}"> i mallen.'
        ),
        "<html dir> is missing: write ltr or rtl": (
            "Skrivriktningen saknas. Lägg till attributet dir med värdet ltr eller rtl i mallen."
        ),
        "<title> is empty: fill <mj-title>": "Brevet saknar titel. Fyll i <mj-title> i mallen.",
        'the image %1 has no alt: describe it, or write alt="" if it decorates': (
            'Bilden %1 saknar alternativtext. Beskriv bilden. Är den bara dekoration, skriv alt="".'
        ),
        "the linked image %1 has an empty alt: say where the link leads": (
            "Bilden %1 är en länk men har tom alternativtext. Berätta vart länken leder."
        ),
        "the alt of %1 is a file name or over %2 characters": (
            "Alternativtexten till %1 är ett filnamn eller längre än %2 tecken. Beskriv bilden "
            "kort."
        ),
        'a table (“%1…”) is neither layout nor data: add role="presentation", or <th scope>': (
            "Det framgår inte om tabellen (”%1…”) är layout eller innehåll. Lägg till "
            'role="presentation" eller rubrikceller (<th scope>).'
        ),
        "a table (“%1…”) has no caption: say in <caption> what it tells": (
            "Tabellen (”%1…”) saknar rubrik. Berätta i <caption> vad den innehåller."
        ),
        "there are %1 h1 headings: keep one, the bulletin's name": (
            "Det finns %1 rubriker på högsta nivån. Behåll en, nyhetsbrevets namn."
        ),
        "a heading of level %1 follows one of level %2: skip no level": (
            "En rubrik på nivå %1 följer på en på nivå %2. Hoppa inte över någon nivå."
        ),
        "an <%1> is empty: fill it or take it out": (
            "En rubrik (<%1>) är tom. Fyll i den eller ta bort den."
        ),
        "<%1> “%2” has no font-size or line-height of its own: add both to its style": (
            "Rubriken ”%2” (<%1>) saknar egen teckenstorlek eller radhöjd. Lägg till båda i dess "
            "stil."
        ),
        "the link text “%1” says nothing alone: name what it leads to": (
            "Länktexten ”%1” säger ingenting för sig. Nämn vad länken leder till."
        ),
        "the link text is a bare address (%1): name what it leads to": (
            "Länktexten är bara en adress (%1). Nämn vad länken leder till."
        ),
        "%1 links say “%2” and lead to different places: tell them apart": (
            "%1 länkar har samma text, ”%2”, men leder till olika ställen. Ge var och en en egen "
            "text."
        ),
        "the link to %1 has no text: write one": "Länken till %1 saknar text. Skriv en länktext.",
        "the link “%1” is not underlined: colour alone fails": (
            "Länken ”%1” är inte understruken. Enbart färgen räcker inte för att skilja den från "
            "texten."
        ),
        "text of %1 px is hard to read on a phone: use %2 or more": (
            "Text på %1 pixlar är för liten i telefonen. Använd minst %2 pixlar."
        ),
        "lines of %1 px for text of %2 px are tight: use 1.4 times": (
            "Radhöjden %1 px är för liten för text på %2 pixlar. Använd 1,4 gånger storleken."
        ),
        "justified text has gaps that rivers run through: set it flush left": (
            "Text med rak högerkant får stora mellanrum. Vänsterjustera texten."
        ),
        "“%1” is %2 px high and easily missed: make it %3 px": (
            "”%1” är bara %2 pixlar hög och svår att träffa. Gör den %3 pixlar hög."
        ),
        "%1 has no alt: describe it, or write an empty one": (
            "Outlooks teckning (%1) saknar alternativtext. Lägg till alt, vid behov tom."
        ),
        "a <%1> stands in a drawing of Outlook's: put it beside the drawing": (
            "Det finns en <%1> inne i en Outlook-teckning. Flytta den bredvid teckningen."
        ),
        # contrast and dark mode
        "in %1 mode “%2” is %3 on %4, %5 to 1 where %6 is needed: darken one of them": (
            "I ~1 läge har texten ”%2” färgen %3 på bakgrunden %4. Kontrasten är %5:1 men måste "
            "vara minst %6:1. Byt den ena färgen."
        ),
        'meta color-scheme is missing: add <meta name="color-scheme" content="light dark">': (
            "Brevet säger inte att det passar mörkt läge. Lägg till "
            '<meta name="color-scheme" content="light dark"> i mallen.'
        ),
        "the styles never mention %1: some programs will guess a dark form": (
            "%1 saknas i stilarna, så en del e-postprogram gissar färgerna i mörkt läge. Kopiera "
            "reglerna för mörkt läge från en färdig mall."
        ),
        "<%1> stays %2 in dark mode: give it a class with a dark ground": (
            "Elementet <%1> behåller bakgrunden %2 i mörkt läge. Ge det en klass med mörk bakgrund."
        ),
        # mail programs
        "%1:%2 has three digits: write all six": (
            "Färgen %1:%2 är förkortad till tre tecken. Skriv alla sex."
        ),
        'width="%1" on <%2> is not whole: give columns whole widths': (
            'Bredden width="~1" på <%2> är inget heltal. Ge spalterna hela bredder.'
        ),
        "“%1” stands in the HTML: mend the template, or check the sentence around it": (
            "I brevet står ”%1”. Rätta mallen eller kontrollera meningen där det står."
        ),
        "“%1” stands in an attribute in place of a character: write it as &#160;": (
            "I ett attribut står ”%1” i stället för ett tecken. Skriv tecknet som &#160;."
        ),
        "the image %1 is of a kind that Gmail or Outlook drop: use PNG or JPEG": (
            "Gmail eller Outlook visar inte bilder av det här slaget: %1. Använd PNG eller JPEG."
        ),
        "<%1> uses %2, which Outlook ignores: use a table": (
            "Elementet <%1> har stilen %2, som Outlook inte stöder. Använd en tabell."
        ),
        "a font is fetched from elsewhere: use fonts that readers have": (
            "Ett typsnitt hämtas från en annan tjänst. Använd typsnitt som läsarna redan har."
        ),
        "font-family %1 ends in no generic family: add sans-serif": (
            "Typsnittslistan %1 slutar inte med en allmän typsnittsfamilj. Lägg till sans-serif."
        ),
        "<%1> does nothing in mail and gets it refused: take it out": (
            "<%1> fungerar inte i e-post, och brevet kan bli avvisat på grund av det. Ta bort det."
        ),
        "<%1> runs code: take it out": "<%1> kör kod. Ta bort det.",
        "%1 is not supported by %2: do without it": "%1 stöds inte av ~2. Klara dig utan det.",
        "the image %1 has no width, so that the mail changes its shape: write one": (
            "Bilden %1 saknar bredd, så brevets form ändras när bilder inte visas. Skriv en bredd."
        ),
        "the alt of %1 has no colour and font: set both on the image": (
            "Alternativtexten till %1 saknar färg och typsnitt. Ange båda i bildens stil."
        ),
        "%1 images and %2 words: say in text what the images say": (
            "Brevet har %1 bilder och %2 ord. Berätta även i text vad bilderna visar."
        ),
        # headers
        "List-Id is missing or malformed: it reads <bulletin.host>": (
            "Brevhuvudet List-Id saknas eller är felaktigt. Formen är <nyhetsbrev.server>."
        ),
        "List-Unsubscribe holds no https address: one-click needs one": (
            "List-Unsubscribe har ingen https-adress, så det går inte att avsluta prenumerationen "
            "med ett klick. Kontrollera inställningen [site] public_url."
        ),
        "List-Unsubscribe-Post is not List-Unsubscribe=One-Click": (
            "Brevhuvudet List-Unsubscribe-Post har inte värdet List-Unsubscribe=One-Click."
        ),
        "the subject is empty: write one": "Ämnet är tomt. Skriv ett ämne.",
        "the subject has %1 characters: %2 to %3 read best": (
            "Ämnet har %1 tecken. En lämplig längd är %2–%3 tecken."
        ),
        "the subject shouts: use small letters": (
            "Ämnet ser ut som ett rop. Använd små bokstäver och högst ett utropstecken."
        ),
        "the preheader repeats the subject: say what else the issue holds": (
            "Förhandstexten upprepar ämnet. Berätta vad mer numret innehåller."
        ),
        "the preheader has %1 characters: %2 to %3 are shown": (
            "Förhandstexten har %1 tecken. En lämplig längd är %2–%3 tecken."
        ),
        "the header %1 holds a line break: take it out": (
            "Brevhuvudet %1 innehåller en radbrytning. Ta bort den."
        ),
        "the mail is from %1 and its pages are on %2: use one house": (
            "Brevet kommer från %1 men dess sidor finns på %2. Använd samma domän."
        ),
        # links, privacy
        "the link %1 leads to no place in the mail: give its target that id": (
            "Länken %1 leder inte till något ställe i brevet. Ge målet det id:t."
        ),
        "the link %1 is no address: mend or remove it": (
            "Länken %1 är ingen adress. Rätta den eller ta bort den."
        ),
        "the link %1 is not https: use the https address": (
            "Länken %1 är inte skyddad. Använd https-adressen."
        ),
        "the link %1 goes through a shortener: use the address it leads to": (
            "Länken %1 är en kortlänk. Använd adressen som den leder till."
        ),
        "the link %1 names a machine by number, or this one: use a public name": (
            "Länken %1 pekar på en dator med nummer eller på din egen. Använd en offentlig adress."
        ),
        "no visible link leads to unsubscribe_url: add one to the footer": (
            "Brevet saknar en synlig länk för att avsluta prenumerationen (unsubscribe_url). Lägg "
            "till den i sidfoten."
        ),
        "no visible link leads to the web version: add view.web_version to the top": (
            "Brevet saknar en synlig länk till webbversionen. Lägg till view.web_version i början."
        ),
        "the link %1 leads nowhere (%2): mend or remove it": (
            "Länken %1 fungerar inte. Rätta den eller ta bort den."
        ),
        "the image %1 is as small as a tracking pixel: take it out": (
            "Bilden %1 är lika liten som en spårningspixel. Ta bort den."
        ),
        "opening the mail loads %1 from %2: serve it from %3": (
            "När brevet öppnas hämtas %1 från %2. Publicera filen på %3."
        ),
        "the link %1 carries %2: take the parameter out": (
            "Länken %1 har spårningsparametern %2. Ta bort den."
        ),
        # events
        "the %1 never says “%2” for “%3”: mend the date": (
            "~1 anger inte dagen för ”%3” som ”%2”. Rätta datumet."
        ),
        "“%1” ends before it starts: mend its times or leave it out": (
            "”%1” slutar innan det börjar. Rätta tiderna eller lämna bort evenemanget."
        ),
        "“%1” was over on %2: leave it out": "”%1” var slut %2. Lämna bort evenemanget.",
        "“%1” has no calendar file that the mail links to": (
            "Brevet saknar en länk till kalenderfilen för ”%1”. Kontrollera evenemangets mall."
        ),
        # faith
        "%1 has no stored source, so it cannot be checked: read it there": (
            "Meningen %1 kan inte kontrolleras, eftersom källan inte har sparats. Läs den i källan."
        ),
        "%1 has moved in its source, which changed: read it again there": (
            "Källan till meningen %1 har ändrats. Kontrollera meningen i källan."
        ),
        "%1 does not stand in its source: leave the entry out": (
            "Meningen %1 finns inte i källan. Lämna bort artikeln."
        ),
        "the %1 does not hold %2 as its source has it": (
            "~1 återger inte meningen %2 så som den står i källan."
        ),
        "the language model's summary is not its source's: %1": (
            "Språkmodellens sammanfattning motsvarar inte källan. Lämna bort artikeln eller ta "
            "tillbaka källans egna meningar."
        ),
        "the %1 does not say that a language model wrote a summary: print entry.meta": (
            "~1 berättar inte att en språkmodell har skrivit sammanfattningen. Skriv ut "
            "entry.meta i mallen."
        ),
        # language
        "“%1” is in %2 and not marked so: write lang on it": (
            "Språket i ”%1” (~2) är inte märkt. Lägg till attributet lang."
        ),
        "the section %1 has no title in %2: add one to its bulletin": (
            "Avdelningen %1 saknar titel på ~2. Lägg till en i nyhetsbrevets inställningar."
        ),
        "%1 of %2 entries are not in %3: translate them, or leave them out": (
            "Artiklar på ett annat språk än versionens (~3): %1 av %2. Översätt dem eller lämna "
            "bort dem."
        ),
        "the summaries have a LIX of %1, over %2: choose shorter sentences": (
            "Sammanfattningarnas läsbarhetsindex LIX är %1, alltså över %2. Välj kortare meningar."
        ),
        "“%1” in a heading has %2 letters and no place to divide it: write &shy;": (
            "Ordet ”%1” i en rubrik har %2 bokstäver och kan inte avstavas. Skriv &shy; i ordet."
        ),
    },
    whys={
        "SIZE-01": "Gmail klipper av resten, och därmed länken för att avsluta prenumerationen.",
        "SIZE-02": "Gmail förkastar en för stor stildel helt, och brevet anpassas inte till "
        "telefonen.",
        "A11Y-01": "Annars läser skärmläsaren finska som om den vore engelska.",
        "A11Y-02": "Titeln är det första som skärmläsaren säger, och den syns på webbläsarens "
        "flik.",
        "A11Y-03": "Den som inte ser bilden eller har stängt av bilder får den här texten i "
        "stället.",
        "A11Y-04": "Annars räknar skärmläsaren upp rader och kolumner, eller så hörs inga "
        "rubriker.",
        "A11Y-05": "Den som lyssnar går från rubrik till rubrik och tror att något har missats.",
        "A11Y-06": "E-postprogram har egna storlekar, och en stor rubrik kan hamna ovanpå sig "
        "själv.",
        "A11Y-07": "Grått på vitt går inte att läsa i solen eller med svag syn.",
        "A11Y-08": "Den som lyssnar på länkarna hör ”läs mer” tjugo gånger.",
        "A11Y-09": "Den som inte ser färgen märker inte en länk som bara har färg.",
        "A11Y-10": "Ett finger är bredare än en textrad, och en darrig hand ännu mer.",
        "A11Y-11": "Liten, tät eller rakt avskuren text tröttar, och många slutar läsa.",
        "A11Y-12": "Annars läser skärmläsaren finska i ett svenskt brev som om det vore svenska.",
        "A11Y-13": "Skärmläsare i klassiska Outlook säger ingenting om dem, eller ”grafik”.",
        "MJ-04": "Skärmläsaren läser upp koden som står i stället för ett tecken.",
        "MJ-06": "Outlook tolkar korta färger fel, och halva pixlar finns inte.",
        "MJ-07": "Läsaren ser mallens kod där till exempel en rubrik borde stå.",
        "DARK-01": "Program som inte får veta något vänder färgerna på måfå.",
        "DARK-02": "En enda vit ruta bländar i ett mörkt brev, och texten i den kan vara ljus.",
        "IMG-01": "Outlook och många arbetsplatser visar inga bilder förrän man ber om dem. Då "
        "finns bara alternativtexten.",
        "IMG-02": "Gmail utelämnar SVG-bilder och inbäddade bilder, klassiska Outlook WebP-bilder. "
        "Läsaren ser en lucka.",
        "CSS-01": "I program som saknar detta hamnar text på text, eller så syns inget.",
        "CSS-02": "Klassiska Outlook och Gmail stöder inte detta, och layouten faller sönder.",
        "FONT-01": "Gmail hämtar inga typsnitt, och hämtningen röjer för utomstående vem som "
        "läser.",
        "SAFE-01": "E-postprogram tar bort kod eller avvisar brevet, och filter ser det som ett "
        "angrepp.",
        "HDR-01": "Den som inte kan avsluta anmäler brevet som skräppost, och då når det ingen "
        "längre.",
        "HDR-02": "Telefoner kortar av längre ämnen, och filter räknar versaler och utropstecken.",
        "HDR-03": "Med en radbrytning kunde den som skrivit ämnet styra brevet någon annanstans.",
        "HDR-04": "Ett brev vars avsändare och länkar hör till olika domäner ser ut som nätfiske.",
        "PRE-01": "Förhandstexten är inkorgens andra rad; annars upprepar den den första.",
        "LINK-01": "Kortlänkar och nummer döljer vart en länk leder, och det vet filtren.",
        "LINK-02": "Lagen och de stora e-posttjänsterna kräver en väg ut, och ett trasigt brev "
        "kan läsas på webben.",
        "LINK-03": "En död länk är det sista som läsaren minns av numret.",
        "PRIV-01": "Allt som ett brev hämtar berättar för servern vem som öppnade det, när och "
        "var.",
        "PRIV-02": "Parametern berättar för utomstående att läsaren kom från det här brevet.",
        "TEXT-01": "En del läser bara texten, och filter misstror två delar som skiljer sig åt.",
        "TEXT-02": "Långa rader bryts fult när någon svarar på brevet eller skriver ut det.",
        "EVT-01": "Läsarna planerar efter veckodagen, och fel veckodag leder dem dit fel dag.",
        "EVT-02": "Kalendrar tar inte emot evenemanget, och läsaren vet inte vad som stämmer.",
        "EVT-03": "Den som vill komma är för sent ute och litar mindre på nästa nummer.",
        "EVT-04": "Det som står i läsarens kalender glöms inte bort.",
        "FAITH-01": "Läsarna tror att källan har sagt det.",
        "FAITH-02": "En mall som kapar meningar får dem att säga något annat.",
        "FAITH-03": "En modell hittar på, och källan kan ha ändrats efter sammanfattningen.",
        "FAITH-04": "Läsarna måste kunna skilja ett citat från en maskins ord.",
        "LANG-01": "Läsarna har valt ett språk och hoppar över det som de inte kan läsa.",
        "LANG-02": "Hälften av läsarna ger upp inför långa ord i långa meningar.",
        "LONG-01": "På en telefon går ett så långt ord utanför kanten eller bryts var som helst.",
    },
    names={
        "head": "brevets metadata",
        "top": "brevets början",
        "masthead": "sidhuvudet",
        "footer": "sidfoten",
        "light": "ljust",
        "dark": "mörkt",
        "HTML": "Brevet",
        "text": "Textversionen",
        "Finnish": "finska",
        "Swedish": "svenska",
        "English": "engelska",
        "Gmail on the web": "Gmail på webben",
        "Gmail for iOS": "Gmail (iPhone)",
        "Gmail for Android": "Gmail (Android)",
        "classic Outlook": "klassiska Outlook",
        "Outlook on the web and new Outlook": "nya Outlook och Outlook på webben",
        "Outlook for Mac": "Outlook (Mac)",
        "Outlook for iOS": "Outlook (iPhone)",
        "Outlook for Android": "Outlook (Android)",
        "Apple Mail on Mac": "Apple Mail (Mac)",
        "Apple Mail on iPhone": "Apple Mail (iPhone)",
    },
)
