"""Swedish prose: sentences and summaries. Pure."""

from digest.reading.lexicon.sv.asides import (
    BESIDE,
    COPULAS,
    FEELINGS,
    FIGURES,
    NO_POSES,
    POSES,
    TELLING,
)
from digest.reading.lexicon.sv.asides import KINDS as BODIES
from digest.reading.lexicon.sv.dates import PAST
from digest.reading.lexicon.sv.honours import (
    CHOSEN,
    CONTENDING,
    GIVERS,
    GOES_TO,
    OWNERS,
    PRIZES,
    REWARDS,
)
from digest.reading.lexicon.sv.leaning import BACKWARD, BEFORE_THINGS, REFERENCES, THINGS
from digest.reading.lexicon.sv.page import KINDS, PAGE
from digest.reading.lexicon.sv.tidings import ASKING, INTRODUCES, NEW, RHETORICAL, THIS_YEAR, TURNS
from digest.reading.lexicon.words import ProseWords, SentenceWords, SummaryWords, listed, spelled

SENTENCES = SentenceWords(
    abbreviations=spelled("""
        t.ex tex bl.a bla ca c:a dvs d.v.s fr.o.m t.o.m s.k sk f.d p.g.a pga m.a.o t.v tf o.dyl
        jfr jmf kl prof doc dr tel tfn mob ev ung inkl exkl resp red utg förf sid ff anm mom kap
        ordf vice.ordf gm enl avd med.dr fil.dr pol.dr mag lic bitr e.o s.a akad ing civ.ing kapt
        """),
    closing=spelled("""
        m.m mm max osv o.s.v etc m.fl mfl o.d od e.d m.m.d f.kr e.kr ab abp rf rp min sek milj mrd a.m
        p.m jan febr feb mar apr aug sept sep okt nov dec st nr s f v mån tis ons tors fre lör sön
        """),
    openers=spelled("""
        det den de detta denna dessa han hon hen vi ni jag du om när som men också även dessutom
        samtidigt nu sedan därför där här då i på för med anmäl anmälan läs se välkommen
        välkomna tack mer alla programmet evenemanget webbinariet mötet
        """),
    verbs=spelled("""
        är var har hade kan kunde ska skall skulle kommer kom får fick finns fanns blir blev
        måste gäller börjar började slutar öppnar stänger ingår vill bör behöver handlar
        vänder leder ger tar går hålls hölls ordnas ordnades publiceras publicerades
        anmäl läs gjorde gjordes sker pågår består deltar deltog
        """)
    | PAST,
    verb_endings=("erar", "erade", "eras", "ades", "ndes", "ttes"),
)

SUMMARY = SummaryWords(
    anaphora=spelled("""
        sen nåväl nåja visserligen ändå ovan nedan
        dem deras dess detta denna dessa han hon hans hennes honom henne hen dit där då
        här sålunda därför däremot därmed dessutom också även men dock samtidigt likaså sedan vidare
        så sådan sådana sådant samma båda bägge andra den_andra exempelvis alltså nämligen
        trots ändå slutligen därefter därtill dit_hör och eller ovan ovanstående ovannämnda nämnda förutom
        dels likväl tvärtom först närmast övriga gemensamt
        """),
    articles=spelled("det den de"),
    ahead=("sedan i ", "sedan den ", "sedan förra ", "sedan början ", "sedan slutet "),
    pointers=spelled("här där"),
    impersonal=spelled("det"),
    article_endings=("rs", "as", "es", "ns", "ls", "r", "ade", "dde", "tte"),
    described=("ade", "dde", "tte"),
    described_by=("a", "en", "et", "an", "ns"),
    expletive=spelled("att som"),
    existential=spelled(
        "blir finns handlar pågår behövs krävs råder saknas fanns bjuds ordnas hålls byggs"
    ),
    background=spelled("tidigare normalt vanligtvis vanligen traditionellt brukar brukade årligen"),
    generalities=listed(
        """i dessa tider, i tider av, i tider då, i tider när, i tider som, i dagens samhälle, i dagens läge, många människor,
        många av oss, de flesta av oss, varje år, allt fler, nuförtiden, nu för tiden, genom historien, genom åren,
        vi vet alla, alla vet"""
    ),
    additions=spelled("""
        också även däremot alltså dock dessutom därför därmed nämligen likaså ändå emellertid heller
        """),
    they=spelled("de"),
    behind_they=spelled(
        """nu inte också även redan ännu åtminstone alltid ofta aldrig bara själva båda att i på till för av från
        med om sig ha vara bli få dessutom sedan då där här fortfarande ett en både varit haft fått gjort"""
    ),
    pronouns=spelled("han hon hans hennes honom henne hen detta denna dessa"),
    demonstratives=spelled("dessa denna"),
    those=spelled("sådana"),
    plurals=("ar", "er", "or", "en", "a"),
    relatives=spelled("som där när då vi de"),
    backward=BACKWARD,
    references=REFERENCES,
    things=THINGS,
    definite_endings=("arna", "erna", "orna", "en", "et", "an", "n", "t"),
    introducing=("en", "ett", "ny", "nytt", "nya", "två", "tre", "flera", "några"),
    before_things=BEFORE_THINGS,
    promises=("resultaten ", "resultatet "),
    letter_to=("till ",),
    circles=listed("medlem, förening, vänner, läsare, föräldra, invånar"),
    of=spelled("i på av för vid inom"),
    rewards=REWARDS,
    chosen=CHOSEN,
    goes_to=GOES_TO,
    contending=CONTENDING,
    prizes=PRIZES,
    givers=GIVERS,
    owners=OWNERS,
    feelings=FEELINGS,
    telling=TELLING,
    copulas=COPULAS,
    kinds=BODIES,
    beside=BESIDE,
    asking=ASKING,
    rhetorical=RHETORICAL,
    turns=TURNS,
    this_year=THIS_YEAR,
    introduces=INTRODUCES,
    new=NEW,
    figures=FIGURES,
    poses=POSES,
    no_poses=NO_POSES,
    opinions=(
        "säger",
        "sade",
        "sa ",
        "berättar",
        "konstaterar",
        "betonar",
        "påminner",
        "framhåller",
        "anser",
        "tillägger",
        "påpekar",
        "understryker",
        "sammanfattar",
        "menar",
        "förklarar",
        "gläds",
        "beskriver",
        "bedömer",
    ),
    demands=listed("bör , borde, måste, behöver, behövs, krävs, dags att, får inte"),
    writes=("skriver ",),
    welcomes=("välkommen", "välkomna"),
    unchanged=listed(
        """som normalt, som tidigare, efter tidigare, tidigare inte, inte tidigare, aldrig tidigare, än tidigare,
        tidigare okän, tidigare i år, tidigare i dag, tidigare idag, tidigare i veckan, tidigare denna"""
    ),
    announcing=(" följande",),
    called=(
        "temat ",
        "tema ",
        "rubriken ",
        "namnet ",
        "titeln ",
        "ämnet ",
        "heter ",
        "projektet ",
        "seminariet ",
        "föredraget ",
        "boken ",
        "utställningen ",
    ),
    imprint=listed(
        "dagar för 0 kr, för att läsa vidare, logga in för att läsa, bli prenumerant, står för åsikt, läsa i sin helhet, läsas i sin helhet, texten uppdateras, artikeln uppdateras, artikeln har uppdaterats, media är välkom, medier är välkom, pressen är välkom, press och media, medierepresentant, journalister är välkom, sidan uppdateras, informationen uppdateras, uppdateras löpande, ber om överseende, tackar för förståelsen, tack för förståelsen, tackar för tålamodet, är bifoga, bifogas, bifogar, här nedan, i bilden ovan, på bilden, listan nedan, se nedan, ovanstående, ovan nämnd, ovannämn, mer information kommer, mer info kommer, utkommer , ges ut en gång, ges ut varje, ändringar kan förekomma, ändringar kan ske, rätt till ändringar, det här är en insändare, det här är en debattartikel, åsikterna i texten, åsikter som framförs, nyhet är gammal, artikel är gammal, vara inaktuell"
    ),
    persons=spelled("han hon hennes"),
    clicks=(
        "hittar du här",
        "finns här.",
        "du här.",
        "anmäl dig här",
        "ansök här",
        "information här",
        "läsa här.",
        "klicka här",
        "klickar du här",
        "läs mer här",
        "klicka på",
        "följ oss på",
        "följer oss på",
        "följa oss på",
    ),
    offers=("du kan ", "anmäl ", "besök "),
    open_now=("du kan nu ", "du kan åter ", "du kan igen "),
    invitations=(
        "stort tack",
        "varmt tack",
        "många tack",
        "ett stort tack",
        "ett varmt tack",
        "hjärtligt tack",
        "läs ",
        "ta reda på",
        "ta del av",
        "se ",
        "anmäl ",
        "anmäl dig",
        "ladda ner",
        "ladda ned",
        "prenumerera",
        "tack ",
        "vi tackar",
        "här kan du ",
        "hej ",
        "god jul",
        "gott nytt",
        "hälsningar ",
        "trevlig ",
        "vi önskar",
        "jag önskar",
        "önskar er",
        "med önskan",
        "vi hoppas att ni",
        "vi hoppas att du",
        "med reservation",
        "reservation för",
        "bästa ",
        "obs",
        "klicka",
        "besök ",
        "vänligen ",
        "följ ",
        "bekanta dig",
        "du kan ",
        "är du ",
        "har du ",
        "vill du ",
    ),
    papers=listed(
        "välkommen tillbaka, välkomna tillbaka, nyhetsbrev, medlemsbrev, numret av, nummer av"
    ),
    finite=SENTENCES.verbs
    | spelled("""
        beslöt bjöd bröt drog dök fanns flög frös föll gavs hör höll kunde lär lät låg sa sade satt sjöng
        skall skrev skulle slog sprang steg stod stöds såg sågs sålde tog togs vann vet vill visste åkte äger ägs
        behövs görs sägs ses hörs tycks finns syns minns hoppas trivs väljs stödjs
        """),
    finite_endings=SENTENCES.verb_endings
    + listed(
        """ar, er, or, år, ör, yr, ir, ade, dde, te, de, s, it, at, tt, bjöd, stod, skrev, höll, gick, drog, slog,
        kom, gav, tog, föll, bröt, sköt, fann, bar, lade, sade, låg, sov, dog, drev, spred, sjönk, skar, stal, svek, hann"""
    ),
    nouns=listed(
        """dagar, sommar, vinter, vintrar, nätter, väder, timmar, månader, medlemmar, ledamöter, anter, ioner,
        eter, ningar, iker, ärer, essor, essorer, ktor, ktorer, skolor, veckor, böcker, platser, gäster, vänner, tider"""
    ),
    before_nouns=spelled(
        """en ett av i på till från två tre fyra fem sex sju åtta nio tio några många flera mycket alla nya olika
        min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era deras hans hennes dess varje ingen inga något"""
    ),
    empty=spelled("""
        och eller samt att är var har hade inte ej men när om som den det de en ett i på av för med
        till från vid under över efter före mot hos ur också redan nu ny nya nytt sin sina sitt kan
        ska skall blir år året alla allt mer hur vad varför
        """),
    negations=spelled("inte ej icke ingen inget inga aldrig varken utan knappast"),
    ours=spelled("vi vår vårt våra oss jag min mitt mina mig"),
    mine=spelled("jag min mitt mina mig"),
    bodies=listed(
        "föreningen , museet , biblioteket , sjukhuset , bolaget , avdelningen , stiftelsen , förbundet , klubben "
    ),
    findings=listed(
        """ny studie, en studie, nya studie, ny forskning, ny undersökning, ny rapport, ny avhandling, enligt en,
        enligt studien, enligt forskar, studien visar, analys visar, resultaten visar, undersökningen visar,
        rapporten visar, visar att, visar en, forskare har, forskare vid, har undersökt, har studerat, kommit fram till, kom fram till,
        forskarteam, forskningsteam"""
    ),
    moments=listed(
        """dagar, vecka, vecko, månad, år, gång, höst, vår, sommar, vinter, termin, artikel, blogg, nyhetsbrev, inlägg,
        krönika, rapport, guide, sida, nummer, tidning, kalla, inbjud, meddel"""
    ),
    scenes=(
        "en gång i tiden",
        "tänk dig",
        "föreställ dig",
        "det var en gång",
        "för länge sedan",
        "när ",
        "om ",
        "som vanligt ",
        "som ni ",
        "som du ",
        "efter att ",
        "det senaste året ",
        "de senaste åren ",
        "varför ",
        "hur ",
    ),
    says_that=(" att ",),
    claims=(
        listed(
            "inställ, ställs in, ställas in, ställer in, ställa in, avlys, hålls inte, ordnas inte, genomförs inte, inte att genomföras, inte att hållas, blir inte av, stryks, inhiber"
        ),
        listed(
            "flytta, flyttas, uppskj, skjuts upp, skjuta upp, senarelägg, framflytt, ny tid, nytt datum, försen"
        ),
        listed("stäng, stängd, avstäng, håller stängt, avbrott"),
        listed("öppn, öppet, öppen, invig"),
        listed("digital, distans, webbsänd, virtuell, online, videomöte, på nätet, strömma"),
        listed("börja, start, inled, kör igång"),
        listed("avslut, upphör, slut, läggs ned, läggs ner, upphäv"),
        listed("vald, valdes, välj, utse, utsed, utnämn, tillträd"),
        listed("pris, belön, tilldel, utmärk, mottagare"),
        listed("höj, ökar, ökad, ökat, ökning, stiger, stigit, växer, dyrare"),
        listed("sänk, minsk, sjunk, lägre, billigare"),
        listed("publicer, ges ut, gavs ut, utkom"),
        listed("bygg, byggs, uppför"),
        listed("renover, förny, reparer, saner, rust, grundförbättr"),
        listed("slås samman, samgå, fusion, förena"),
        listed("röst, val, valet"),
        listed("tyck till, synpunkt, enkät, samråd, svara på, åsikt, påverka"),
        listed("beslut, godkän, antog, antagit"),
        listed("bidrag, finansier, bevilja, anslag, ansök, medel"),
    ),
)

PROSE = ProseWords(sentences=SENTENCES, page=PAGE, summary=SUMMARY, kinds=KINDS)
