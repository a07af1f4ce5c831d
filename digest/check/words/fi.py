"""Finnish."""

from __future__ import annotations

from digest.check.words.catalogue import Catalogue

FINDINGS = Catalogue(
    code="fi",
    said={
        # size, text
        "the HTML is %1 bytes and Gmail shows %2: leave out entries or shorten summaries": (
            "Viestin koko on %1 tavua, ja Gmail näyttää siitä %2. Jätä juttuja pois tai lyhennä "
            "tiivistelmiä."
        ),
        "a style element has %1 bytes and Gmail reads %2: split or shorten it": (
            "Tyyliosassa on %1 tavua, ja Gmail lukee siitä %2. Jaa se osiin tai lyhennä sitä."
        ),
        "only %1 of the HTML's words stand in the text: mend its template": (
            "Tekstiversiossa on vain %1 viestin sanoista. Korjaa tekstiversion pohja."
        ),
        "the text never gives %1: list every link": (
            "Tekstiversiosta puuttuu linkki %1. Anna siinä kaikki linkit."
        ),
        "line %1 of the text has %2 columns: wrap it at %3": (
            "Tekstiversion rivillä %1 on %2 merkkiä. Katkaise rivi %3 merkin kohdalla."
        ),
        # access
        '<html lang> is "%1", the edition is "%2": write <mjml lang="{{ view.language }}">': (
            "Viestin kieleksi on merkitty ”%1”, mutta version kieli on ”%2”. Kirjoita pohjaan "
            '<mjml lang="{{ view.language }}">.'
        ),
        "<html dir> is missing: write ltr or rtl": (
            "Kirjoitussuunta puuttuu. Lisää pohjaan dir-määrite, jonka arvo on ltr tai rtl."
        ),
        "<title> is empty: fill <mj-title>": "Viestillä ei ole otsikkoa. Täytä pohjan <mj-title>.",
        'the image %1 has no alt: describe it, or write alt="" if it decorates': (
            "Kuvalta %1 puuttuu tekstivastine. Kerro, mitä kuva esittää. Jos kuva on pelkkä "
            'koriste, kirjoita alt="".'
        ),
        "the linked image %1 has an empty alt: say where the link leads": (
            "Linkkinä toimivan kuvan %1 tekstivastine on tyhjä. Kerro siinä, minne linkki vie."
        ),
        "the alt of %1 is a file name or over %2 characters": (
            "Kuvan %1 tekstivastine on tiedoston nimi tai yli %2 merkkiä. Kerro lyhyesti, mitä "
            "kuva esittää."
        ),
        'a table (“%1…”) is neither layout nor data: add role="presentation", or <th scope>': (
            "Taulukosta (”%1…”) ei näe, onko se sivun taittoa vai tietoa. Lisää "
            'role="presentation" tai otsikkosolut (<th scope>).'
        ),
        "a table (“%1…”) has no caption: say in <caption> what it tells": (
            "Taulukolla (”%1…”) ei ole otsikkoa. Kerro <caption>-osassa, mitä taulukko sisältää."
        ),
        "there are %1 h1 headings: keep one, the bulletin's name": (
            "Ylimmän tason otsikoita on %1. Pidä niistä yksi, tiedotteen nimi."
        ),
        "a heading of level %1 follows one of level %2: skip no level": (
            "Tason %2 otsikkoa seuraa tason %1 otsikko. Älä ohita tasoja."
        ),
        "an <%1> is empty: fill it or take it out": (
            "Otsikko (<%1>) on tyhjä. Täytä tai poista se."
        ),
        "<%1> “%2” has no font-size or line-height of its own: add both to its style": (
            "Otsikolla ”%2” (<%1>) ei ole omaa kirjainkokoa tai rivikorkeutta. Lisää molemmat sen "
            "tyyliin."
        ),
        "the link text “%1” says nothing alone: name what it leads to": (
            "Linkkiteksti ”%1” ei yksinään kerro mitään. Nimeä se, mihin linkki vie."
        ),
        "the link text is a bare address (%1): name what it leads to": (
            "Linkkitekstinä on pelkkä osoite (%1). Nimeä se, mihin linkki vie."
        ),
        "%1 links say “%2” and lead to different places: tell them apart": (
            "%1 linkillä on sama teksti ”%2”, mutta ne vievät eri paikkoihin. Anna kullekin oma "
            "teksti."
        ),
        "the link to %1 has no text: write one": (
            "Linkiltä %1 puuttuu teksti. Kirjoita sille linkkiteksti."
        ),
        "the link “%1” is not underlined: colour alone fails": (
            "Linkkiä ”%1” ei ole alleviivattu. Pelkkä väri ei riitä erottamaan linkkiä tekstistä."
        ),
        "text of %1 px is hard to read on a phone: use %2 or more": (
            "%1 pikselin teksti on puhelimessa liian pientä. Käytä vähintään %2 pikselin kokoa."
        ),
        "lines of %1 px for text of %2 px are tight: use 1.4 times": (
            "Riviväli %1 px on liian tiukka %2 pikselin tekstille. Käytä 1,4-kertaista riviväliä."
        ),
        "justified text has gaps that rivers run through: set it flush left": (
            "Molemmista reunoista tasattuun tekstiin jää suuria välejä. Tasaa teksti vasempaan "
            "reunaan."
        ),
        "“%1” is %2 px high and easily missed: make it %3 px": (
            "”%1” on vain %2 pikseliä korkea, joten siihen on vaikea osua. Tee siitä %3 pikseliä "
            "korkea."
        ),
        "%1 has no alt: describe it, or write an empty one": (
            "Outlookin piirrokselta (%1) puuttuu tekstivastine. Lisää sille alt, tarvittaessa "
            "tyhjä."
        ),
        "a <%1> stands in a drawing of Outlook's: put it beside the drawing": (
            "Outlookin piirroksen sisällä on <%1>. Siirrä se piirroksen viereen."
        ),
        # contrast and dark mode
        "in %1 mode “%2” is %3 on %4, %5 to 1 where %6 is needed: darken one of them": (
            "~1 tilassa teksti ”%2” on väriä %3 ja sen tausta väriä %4. Kontrasti on %5:1, ja "
            "sen pitää olla vähintään %6:1. Vaihda toinen väreistä."
        ),
        'meta color-scheme is missing: add <meta name="color-scheme" content="light dark">': (
            "Viesti ei kerro sopivansa tummaan tilaan. Lisää pohjaan "
            '<meta name="color-scheme" content="light dark">.'
        ),
        "the styles never mention %1: some programs will guess a dark form": (
            "Tyyleistä puuttuu %1, joten osa sähköpostiohjelmista arvaa tumman tilan värit. Kopioi "
            "tumman tilan säännöt valmiista pohjasta."
        ),
        "<%1> stays %2 in dark mode: give it a class with a dark ground": (
            "Elementin <%1> tausta %2 jää vaaleaksi tummassa tilassa. Anna sille luokka, jolla on "
            "tumma tausta."
        ),
        # mail programs
        "%1:%2 has three digits: write all six": (
            "Väri %1:%2 on lyhennetty kolmeen merkkiin. Kirjoita kaikki kuusi."
        ),
        'width="%1" on <%2> is not whole: give columns whole widths': (
            'Elementin <%2> leveys width="~1" ei ole kokonaisluku. Anna palstoille kokonaiset '
            "leveydet."
        ),
        "“%1” stands in the HTML: mend the template, or check the sentence around it": (
            "Viestiin on jäänyt ”%1”. Korjaa pohja tai tarkista virke, jossa se on."
        ),
        "“%1” stands in an attribute in place of a character: write it as &#160;": (
            "Määritteessä on merkin tilalla ”%1”. Kirjoita merkki muodossa &#160;."
        ),
        "the image %1 is of a kind that Gmail or Outlook drop: use PNG or JPEG": (
            "Gmail tai Outlook ei näytä tämänmuotoista kuvaa: %1. Käytä PNG- tai JPEG-kuvaa."
        ),
        "<%1> uses %2, which Outlook ignores: use a table": (
            "Elementissä <%1> on tyyli %2, jota Outlook ei tue. Käytä taulukkoa."
        ),
        "a font is fetched from elsewhere: use fonts that readers have": (
            "Kirjasin haetaan toisesta palvelusta. Käytä kirjasimia, jotka lukijoilla jo on."
        ),
        "font-family %1 ends in no generic family: add sans-serif": (
            "Kirjasinluettelon %1 lopusta puuttuu yleinen kirjasintyyppi. Lisää sans-serif."
        ),
        "<%1> does nothing in mail and gets it refused: take it out": (
            "<%1> ei toimi sähköpostissa, ja sen takia viesti voidaan torjua. Poista se."
        ),
        "<%1> runs code: take it out": "<%1> suorittaa koodia. Poista se.",
        "%1 is not supported by %2: do without it": (
            "Tyyliä tai elementtiä %1 eivät tue: ~2. Tee sama ilman sitä."
        ),
        "the image %1 has no width, so that the mail changes its shape: write one": (
            "Kuvalla %1 ei ole leveyttä, joten viestin taitto muuttuu, jos kuvia ei näytetä. "
            "Kirjoita kuvalle leveys."
        ),
        "the alt of %1 has no colour and font: set both on the image": (
            "Kuvan %1 tekstivastineella ei ole väriä ja kirjasinta. Anna molemmat kuvan tyylissä."
        ),
        "%1 images and %2 words: say in text what the images say": (
            "Viestissä on %1 kuvaa ja %2 sanaa. Kerro kuvien sisältö myös tekstinä."
        ),
        # headers
        "List-Id is missing or malformed: it reads <bulletin.host>": (
            "Otsake List-Id puuttuu tai on virheellinen. Sen muoto on <tiedote.palvelin>."
        ),
        "List-Unsubscribe holds no https address: one-click needs one": (
            "Otsakkeessa List-Unsubscribe ei ole https-osoitetta, joten tilausta ei voi perua "
            "yhdellä painalluksella. Tarkista asetus [site] public_url."
        ),
        "List-Unsubscribe-Post is not List-Unsubscribe=One-Click": (
            "Otsakkeen List-Unsubscribe-Post arvo ei ole List-Unsubscribe=One-Click."
        ),
        "the subject is empty: write one": "Aihe on tyhjä. Kirjoita viestille aihe.",
        "the subject has %1 characters: %2 to %3 read best": (
            "Aiheessa on %1 merkkiä. Sopiva pituus on %2–%3 merkkiä."
        ),
        "the subject shouts: use small letters": (
            "Aihe näyttää huudolta. Käytä pieniä kirjaimia ja korkeintaan yhtä huutomerkkiä."
        ),
        "the preheader repeats the subject: say what else the issue holds": (
            "Esikatseluteksti toistaa aiheen. Kerro, mitä muuta numerossa on."
        ),
        "the preheader has %1 characters: %2 to %3 are shown": (
            "Esikatselutekstissä on %1 merkkiä. Sopiva pituus on %2–%3 merkkiä."
        ),
        "the header %1 holds a line break: take it out": (
            "Otsakkeessa %1 on rivinvaihto. Poista se."
        ),
        "the mail is from %1 and its pages are on %2: use one house": (
            "Viesti tulee osoitteesta %1, mutta sen sivut ovat osoitteessa %2. Käytä samaa "
            "verkkotunnusta."
        ),
        # links, privacy
        "the link %1 leads to no place in the mail: give its target that id": (
            "Linkki %1 ei vie mihinkään kohtaan viestissä. Anna kohteelle vastaava id."
        ),
        "the link %1 is no address: mend or remove it": (
            "Linkki %1 ei ole osoite. Korjaa tai poista se."
        ),
        "the link %1 is not https: use the https address": (
            "Linkki %1 ei ole suojattu. Käytä https-osoitetta."
        ),
        "the link %1 goes through a shortener: use the address it leads to": (
            "Linkki %1 on lyhytosoite. Käytä osoitetta, johon se vie."
        ),
        "the link %1 names a machine by number, or this one: use a public name": (
            "Linkki %1 viittaa koneeseen numerolla tai omaan koneeseesi. Käytä julkista osoitetta."
        ),
        "no visible link leads to unsubscribe_url: add one to the footer": (
            "Viestistä puuttuu näkyvä linkki tilauksen perumiseen (unsubscribe_url). Lisää se "
            "alatunnisteeseen."
        ),
        "no visible link leads to the web version: add view.web_version to the top": (
            "Viestistä puuttuu näkyvä linkki verkkoversioon. Lisää viestin alkuun view.web_version."
        ),
        "the link %1 leads nowhere (%2): mend or remove it": (
            "Linkki %1 ei toimi. Korjaa tai poista se."
        ),
        "the image %1 is as small as a tracking pixel: take it out": (
            "Kuva %1 on yhtä pieni kuin seurantapikseli. Poista se."
        ),
        "opening the mail loads %1 from %2: serve it from %3": (
            "Viestin avaaminen hakee tiedoston %1 palvelimelta %2. Julkaise se osoitteessa %3."
        ),
        "the link %1 carries %2: take the parameter out": (
            "Linkissä %1 on seurantaparametri %2. Poista se."
        ),
        # events
        "the %1 never says “%2” for “%3”: mend the date": (
            "~1 ei kerro tapahtuman ”%3” päivää muodossa ”%2”. Korjaa päivämäärä."
        ),
        "“%1” ends before it starts: mend its times or leave it out": (
            "”%1” päättyy ennen kuin alkaa. Korjaa ajat tai jätä tapahtuma pois."
        ),
        "“%1” was over on %2: leave it out": "”%1” päättyi %2. Jätä tapahtuma pois.",
        "“%1” has no calendar file that the mail links to": (
            "Viestistä puuttuu linkki tapahtuman ”%1” kalenteritiedostoon. Tarkista tapahtuman "
            "pohja."
        ),
        # faith
        "%1 has no stored source, so it cannot be checked: read it there": (
            "Virkettä %1 ei voi tarkistaa, koska sen lähdettä ei ole tallessa. Lue se lähteestä."
        ),
        "%1 has moved in its source, which changed: read it again there": (
            "Virkkeen %1 lähde on muuttunut. Tarkista virke lähteestä."
        ),
        "%1 does not stand in its source: leave the entry out": (
            "Virkettä %1 ei ole lähteessä. Jätä juttu pois."
        ),
        "the %1 does not hold %2 as its source has it": (
            "~1 ei sisällä virkettä %2 sellaisena kuin se on lähteessä."
        ),
        "the language model's summary is not its source's: %1": (
            "Kielimallin tiivistelmä ei vastaa lähdettään. Jätä juttu pois tai palauta lähteen "
            "omat virkkeet."
        ),
        "the %1 does not say that a language model wrote a summary: print entry.meta": (
            "~1 ei kerro, että tiivistelmän teki kielimalli. Tulosta pohjassa entry.meta."
        ),
        # language
        "“%1” is in %2 and not marked so: write lang on it": (
            "Jutun ”%1” kieltä (~2) ei ole merkitty. Lisää sille lang-määrite."
        ),
        "the section %1 has no title in %2: add one to its bulletin": (
            "Osiolta %1 puuttuu otsikko tällä kielellä: ~2. Lisää se tiedotteen asetuksiin."
        ),
        "%1 of %2 entries are not in %3: translate them, or leave them out": (
            "Muunkielisiä juttuja on %1 / %2 (version kieli on ~3). Käännä ne tai jätä ne pois."
        ),
        "the summaries have a LIX of %1, over %2: choose shorter sentences": (
            "Tiivistelmien luettavuusluku LIX on %1 eli yli %2. Valitse lyhyempiä virkkeitä."
        ),
        "“%1” in a heading has %2 letters and no place to divide it: write &shy;": (
            "Otsikon sanassa ”%1” on %2 kirjainta eikä yhtään tavutuskohtaa. Lisää sanaan &shy;."
        ),
    },
    whys={
        "SIZE-01": "Gmail leikkaa loput pois, ja samalla linkin, josta tilauksen voi perua.",
        "SIZE-02": "Gmail hylkää liian suuren tyyliosan kokonaan, eikä viesti mukaudu puhelimeen.",
        "A11Y-01": "Muuten ruudunlukija ääntää suomea kuin englantia.",
        "A11Y-02": "Ruudunlukija sanoo otsikon ensimmäisenä, ja se näkyy selaimen välilehdellä.",
        "A11Y-03": "Joka ei näe kuvaa tai on estänyt kuvat, saa tekstivastineen sen tilalle.",
        "A11Y-04": "Muuten ruudunlukija luettelee rivejä ja sarakkeita, tai otsikot jäävät "
        "kuulematta.",
        "A11Y-05": "Kuuntelija siirtyy otsikosta toiseen ja luulee, että jotain jäi välistä.",
        "A11Y-06": "Sähköpostiohjelmilla on omat kokonsa, ja suuri otsikko voi mennä "
        "päällekkäin itsensä kanssa.",
        "A11Y-07": "Harmaata valkoisella ei voi lukea auringossa eikä heikoin silmin.",
        "A11Y-08": "Joka kuuntelee pelkät linkit, kuulee kaksikymmentä kertaa ”lue lisää”.",
        "A11Y-09": "Joka ei erota väriä, ei huomaa linkkiä pelkästä väristä.",
        "A11Y-10": "Sormi on riviä leveämpi, ja vapisevalle kädelle kohde on vielä pienempi.",
        "A11Y-11": "Pieni, tiukka tai molemmin puolin tasattu teksti väsyttää, ja moni jättää "
        "lukemisen kesken.",
        "A11Y-12": "Muuten ruudunlukija ääntää ruotsinkielisen viestin suomea kuin ruotsia.",
        "A11Y-13": "Outlookin ruudunlukija ei sano piirroksesta mitään tai sanoo vain ”grafiikka”.",
        "MJ-04": "Ruudunlukija lukee merkin tilalla olevan koodin ääneen.",
        "MJ-06": "Outlook tulkitsee lyhyet värit väärin, eikä puolikkaita pikseleitä ole.",
        "MJ-07": "Lukija näkee pohjan koodia siinä, missä pitäisi olla esimerkiksi otsikko.",
        "DARK-01": "Ohjelmat, joille ei kerrota mitään, kääntävät värit arvaamalla.",
        "DARK-02": "Yksi valkoinen laatikko häikäisee tummassa viestissä, ja sen teksti voi olla "
        "vaaleaa.",
        "IMG-01": "Outlook ja moni työpaikka ei näytä kuvia ennen kuin niitä pyydetään. Silloin "
        "jää vain tekstivastine.",
        "IMG-02": "Gmail jättää SVG-kuvat ja viestiin upotetut kuvat pois, ja vanha Outlook "
        "WebP-kuvat. Lukija näkee aukon.",
        "CSS-01": "Ohjelmassa, josta tämä puuttuu, tekstit menevät päällekkäin tai katoavat.",
        "CSS-02": "Vanha Outlook ja Gmail eivät tue näitä, ja taitto hajoaa.",
        "FONT-01": "Gmail ei hae kirjasimia, ja haku kertoisi ulkopuoliselle, kuka lukee.",
        "SAFE-01": "Sähköpostiohjelmat poistavat koodin tai torjuvat viestin, ja suodattimet "
        "pitävät sitä hyökkäyksenä.",
        "HDR-01": "Joka ei pääse irti, ilmoittaa viestin roskapostiksi, ja silloin se ei tule "
        "enää kenellekään.",
        "HDR-02": "Puhelin katkaisee pidemmän aiheen, ja suodattimet laskevat isot kirjaimet ja "
        "huutomerkit.",
        "HDR-03": "Rivinvaihdon avulla aiheen kirjoittaja voisi ohjata viestin muualle.",
        "HDR-04": "Viesti, jonka lähettäjä ja linkit ovat eri osoitteissa, näyttää "
        "tietojenkalastelulta.",
        "PRE-01": "Esikatseluteksti on saapuneiden toinen rivi; muuten se toistaa ensimmäisen.",
        "LINK-01": "Lyhytosoite tai numero peittää linkin kohteen, ja suodattimet tietävät sen.",
        "LINK-02": "Laki ja suuret postipalvelut vaativat perumislinkin, ja rikkoutuneen viestin "
        "voi lukea verkkoversiona.",
        "LINK-03": "Toimimaton linkki jää lukijalle viimeisenä mieleen.",
        "PRIV-01": "Kaikki, mitä viesti hakee, kertoo palvelimelle, kuka sen avasi, milloin ja "
        "missä.",
        "PRIV-02": "Parametri kertoo ulkopuoliselle, että lukija tuli tästä viestistä.",
        "TEXT-01": "Osa lukee pelkän tekstin, ja suodattimet epäilevät viestiä, jonka osat "
        "eroavat.",
        "TEXT-02": "Pitkät rivit katkeavat rumasti, kun viestiin vastataan tai se tulostetaan.",
        "EVT-01": "Lukija suunnittelee viikonpäivän mukaan, ja väärä päivä vie hänet paikalle "
        "väärään aikaan.",
        "EVT-02": "Kalenterit eivät ota tapahtumaa vastaan, eikä lukija tiedä, mitä uskoa.",
        "EVT-03": "Joka haluaisi tulla, on myöhässä ja luottaa seuraavaan numeroon vähemmän.",
        "EVT-04": "Mikä on lukijan kalenterissa, sitä ei unohdeta.",
        "FAITH-01": "Lukija pitää virkettä lähteen sanomana.",
        "FAITH-02": "Pohja, joka katkaisee virkkeitä, muuttaa niiden merkityksen.",
        "FAITH-03": "Kielimalli keksii, ja lähde on voinut muuttua tiivistelmän jälkeen.",
        "FAITH-04": "Lukijan pitää erottaa lainaus koneen sanoista.",
        "LANG-01": "Lukija on valinnut kielen ja ohittaa sen, mitä ei ymmärrä.",
        "LANG-02": "Joka toinen lukija luovuttaa, kun pitkät sanat ovat pitkissä virkkeissä.",
        "LONG-01": "Puhelimessa näin pitkä sana menee yli reunan tai katkeaa mistä sattuu.",
    },
    names={
        "head": "viestin metatiedot",
        "top": "viestin alku",
        "masthead": "otsikkoalue",
        "footer": "alatunniste",
        "light": "Vaaleassa",
        "dark": "Tummassa",
        "HTML": "Viesti",
        "text": "Tekstiversio",
        "Finnish": "suomi",
        "Swedish": "ruotsi",
        "English": "englanti",
        "Gmail on the web": "Gmailin verkkoversio",
        "Gmail for iOS": "Gmail (iPhone)",
        "Gmail for Android": "Gmail (Android)",
        "classic Outlook": "perinteinen Outlook",
        "Outlook on the web and new Outlook": "uusi Outlook ja sen verkkoversio",
        "Outlook for Mac": "Outlook (Mac)",
        "Outlook for iOS": "Outlook (iPhone)",
        "Outlook for Android": "Outlook (Android)",
        "Apple Mail on Mac": "Apple Mail (Mac)",
        "Apple Mail on iPhone": "Apple Mail (iPhone)",
    },
)
