"""Finnish prose: sentences and summaries. Pure."""

from digest.reading.lexicon.fi.asides import (
    BESIDE,
    COPULAS,
    FEELINGS,
    FIGURES,
    NO_POSES,
    POSES,
    TELLING,
)
from digest.reading.lexicon.fi.asides import KINDS as BODIES
from digest.reading.lexicon.fi.dates import PAST
from digest.reading.lexicon.fi.honours import (
    CHOSEN,
    CONTENDING,
    GIVERS,
    GOES_TO,
    OWNERS,
    PRIZES,
    REWARDS,
    WHERE,
)
from digest.reading.lexicon.fi.leaning import BACKWARD, REFERENCES, THINGS
from digest.reading.lexicon.fi.page import KINDS, PAGE
from digest.reading.lexicon.fi.tidings import ASKING, INTRODUCES, NEW, RHETORICAL, THIS_YEAR, TURNS
from digest.reading.lexicon.words import ProseWords, SentenceWords, SummaryWords, listed, spelled

SENTENCES = SentenceWords(
    abbreviations=spelled("""
        mm mom esim ks kts vrt n prof dos tri toim apul.prof ent tj pj vpj p puh gsm fax s ss vv k ap
        ip alk ao em ko ns nk ts ao kohd ml mukl os tark huom synt arv yo ylil vs fil lic lis
        tod.näk vast luot kv sis so siv ylim lääk ed t.ed virk tekn suom engl ruots san yht akat ins rov past kapt maj ilm
        """),
    closing=spelled("""
        jne ym yms tms jms ry oy oyj ky ay eaa jaa ekr e.kr jkr j.kr kpl min sek milj mrd hlö hlöt
        v h no nro nr lk kk m kg max maks
        """),
    openers=spelled("""
        se sen siihen siinä siitä sitä sillä sille siksi silloin siellä ne niiden niitä niissä
        niistä hän hänen hänelle tämä tämän tässä tästä tähän näin nämä näiden näissä
        me meidän te he heidän jos kun kuten koska vaikka mutta lisäksi myös samalla nyt sitten
        jo vasta yhteensä ilmoittaudu lue katso tutustu tervetuloa kiitos huom lisätietoja
        lisätietoa mukana paikalla kaikki osa asia päivän tilaisuus tilaisuuden tapahtuma
        tapahtuman ohjelma ilmoittautuminen uusi
        """),
    verbs=spelled("""
        on ei eivät emme en ole oli ovat olivat olisi saa voi voivat tulee tulevat alkaa alkavat
        alkoi päättyy päättyi loppuu jatkuu avautuu aukeaa sulkeutuu sisältää käsittelee koskee
        tarjoaa kertoo sanoo toteaa esittelee esitteli järjestää järjesti kokoontuu kokoontui
        julkaisee julkaisi pitää piti antaa antoi näkyy löytyy sai kävi tuli toimii maksaa
        kannattaa edellyttää vaatii odottaa etenee hyväksyi päätti lähetä ilmoita tapahtuu
        voit voimme voitte täytyy pystyy päättää päättävät valitsee vahvistaa
        tekee avaa kutsuu osallistuu vierailee saapuu lähtee palaa kuulee myöntää muuttuu siirtyy peruuntuu tehtiin nähtiin lue katso hae
        """)
    | PAST,
    verb_endings=(
        "etaan",
        "etään",
        "itaan",
        "itään",
        "idaan",
        "idään",
        "rataan",
        "ttaan",
        "ttään",
        "staan",
        "stään",
        "llaan",
        "llään",
        "ettiin",
        "attiin",
        "ittiin",
        "ottiin",
        "uttiin",
        "htiin",
        "vat",
        "vät",
        "isi",
        "imme",
        "amme",
        "ämme",
        "emme",
        "kaa",
        "kää",
    ),
    no_verbs=("päivät", "kuvat", "tavat", "tuvat", "luvat", "hyvät", "leivät"),
    place_endings=("ssa", "ssä", "lla", "llä", "lle", "sta", "stä", "lta", "ltä"),
    ordinals=True,
)

SUMMARY = SummaryWords(
    anaphora=spelled("""
        sellaista sellaisen sellaisia sellaisten sellaisessa sellaisesta tällaisessa tällaisten tuollainen tuollaista semmoinen
        voisihan voihan olihan eihän
        jopa eikä eivätkä niinpä onneksi muuten alla
        se sen sitä siihen siinä siitä sillä sille siltä ne niiden niitä niihin niissä niistä niillä
        niille hän hänen hänet häntä hänelle he heidän heitä heille tämä tämän tätä tähän tässä
        tästä tällä nämä näiden näitä näihin näissä näistä näillä näin siten silloin tällöin siellä
        täällä sieltä tuolloin lisäksi myös mutta kuitenkin siksi siis samalla toisaalta vastaavasti
        esimerkiksi muun toinen toisen kumpikin molemmat molempien samoin sitten kolmas muut muita
        muiden muille muilla muilta muissa muihin sama samat samaan tosin silti näet nimittäin toiseksi lopuksi tällainen tällaisia
        tällaista tällaisen sellainen sellaiset edellä kyse kyseessä kyseinen kyseisen taustalla tavoite
        ensin ensinnäkin toki onhan ja tai eli jälkimmäinen edellinen itse siitäkin tämäkin niin
        sekin tuo nuo yllä yllämainittu vaan seuraavaksi
        """),
    articles=frozenset(),
    expletive=frozenset(),
    existential=frozenset(),
    background=spelled(
        "aikaisempina aiempina aiemmin aikaisemmin yleensä tavallisesti perinteisesti tunnetusti normaalisti vuosittain"
    ),
    generalities=listed(
        """näinä aikoina, näinä päivinä, väestön ikääntyessä, nykyään, nykyisin, nykypäivänä, tänä päivänä, yhä useam, yhä useat,
        yhä enem, joka vuosi, moni meistä, monet meistä, useimmat meistä, kaikki tietävät, kautta aikojen, kautta historian"""
    ),
    additions=spelled("""
        myös myöskään siksi siis kuitenkin kuitenkaan silti nimittäin puolestaan tosin sittenkin
        """),
    pronouns=spelled(
        "se hän hänen hänet häntä hänelle heidän heitä heille he tämä tämän tässä tästä tähän tätä nämä"
    ),
    demonstratives=spelled(
        "tämä tämän tätä tästä tähän tällä tälle tältä nämä näiden näitä näihin näissä näistä näillä näille näiltä"
    ),
    backward=BACKWARD,
    references=REFERENCES,
    things=THINGS,
    promises=("tulokset selvi", "tulokset ovat ", "tulokset osoitta", "tulokset kerto"),
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
    where=WHERE,
    opinions=(
        "sanoo",
        "sanovat",
        "kertovat",
        "toteavat",
        "kuvaileva",
        "korostavat",
        "arvioivat",
        "mielestä",
        "sanoi",
        "kertoo",
        "kertoi",
        "toteaa",
        "totesi",
        "summaa",
        "korostaa",
        "muistuttaa",
        "painottaa",
        "arvioi",
        "pohtii",
        "kiteyttää",
        "iloitsee",
        "kuvailee",
        "kuvaa",
        "huomauttaa",
        "selittää",
        "lisää ",
        "kiittää",
        "pohti",
        "tiivistää",
        "linjaa",
    ),
    demands=listed(
        "pitää, pitäisi, tulisi, täytyy, on aika, tarvitaan, tarvitsemme, tarvitsee, syytä, ei saa, kannattaisi"
    ),
    writes=("kirjoittaa ", "kirjoittavat "),
    welcomes=("tervetuloa",),
    unchanged=listed(
        """palvelee normaalisti, palvelevat normaalisti, auki normaalisti, avoinna normaalisti, ei ole aiemmin,
        aiemmin ei, aiemmin tuntemat, kuin aiemmin, kuin aikaisemmin, kuin yleensä, aiemmin tänä, aiemmin tällä"""
    ),
    announcing=(" seuraavaksi.", " seuraavat ", " seuraavasti", " seuraavista "),
    called=(
        "teemalla ",
        "aiheella ",
        "otsikolla ",
        "nimellä ",
        "teemana ",
        "teemana on ",
        "aiheena ",
        "aiheena on ",
        "aiheesta ",
        "otsikkona ",
        "nimeltään ",
        "projekti ",
        "hanke ",
        "seminaari ",
        "luento ",
    ),
    imprint=listed(
        "jatka lukemista, kirjaudu sisään, osta tilaus, luettavissa kokonaisuudessaan, on luettavissa, ovat luettavissa, uutinen päivittyy, uutista päivitetään, juttua päivitetään, artikkelia päivitetään, mielipidekirjoitus on julkaistu, toimittajat ovat tervetulleita, media on tervetullut, tiedotusvälineiden edustaj, sivua päivitetään, tietoja päivitetään, sivu päivittyy, pahoittelemme, kiitämme ymmärryksestä, liitteenä, ohessa , alla olev, yllä olev, oheise, oheinen, alla listattu, sivun lopussa, sivun alareunassa, ilmestyy joka, ilmestyy kerran, ilmestyy kuukausittain, ilmestyy viikoittain, voi tulla muutoksia, voi tulla vielä muutoksia, muutokset mahdollisia, on kirjoittajan oma, ovat kirjoittajan omia"
    ),
    persons=spelled("hän"),
    clicks=(
        "osoitteessa täällä",
        "löytyy täällä",
        "löydät täältä",
        "löytyy täältä",
        "tästä linkistä",
        "löytyvät täältä",
        "klikkaa tästä",
        "klikkaamalla",
        "pääset tästä",
        "lue lisää tä",
        "linkistä",
        "seuraa meitä",
        "seurata meitä",
    ),
    offers=("voit ", "ilmoittaudu", "tutustu"),
    open_now=("voit nyt ", "voit jälleen ", "voit taas "),
    invitations=(
        "suuri kiitos",
        "iso kiitos",
        "suurkiitos",
        "suuret kiitokset",
        "lämmin kiitos",
        "lämpimät kiitokset",
        "kiitokset ",
        "lue ",
        "ota selvää",
        "katso ",
        "tutustu",
        "ilmoittaudu",
        "lataa ",
        "tilaa ",
        "kiitos",
        "hei ",
        "hyvä jäsen ",
        "hyvä jäsen,",
        "hyvät jäsenet",
        "hyvää joul",
        "hyvää uutta",
        "terveisiä ",
        "terveiset ",
        "toivotan",
        "toivotamme",
        "mukavaa ",
        "muutokset ovat mahdollisia",
        "oikeus muutoksiin",
        "hyvä ",
        "hyvät ",
        "huom",
        "klikkaa",
        "seuraa ",
        "voit ",
        "onko ",
        "oletko ",
    ),
    papers=listed("tervetuloa takaisin, uutiskirje, jäsenkirje, lehden numero"),
    finite=SENTENCES.verbs
    | spelled(
        """
        juoksi keksi näki teki iski olen olin olisin haluan halusin sain tulin menin lähdin kirjoitan
        kirjoitin muistan ajattelin luulin tiedän kerron kerroin toivon uskon näen kävin löysin tein teen
        aloin aloitin päätin pidän pidin voin otin annoin kysyin sanoin opin asun asuin työskentelen keksin
        valmistuin kiitän ehdotan vaadin mietin pohdin toimin luen luin iloitsen odotan odotin huomasin
        tunnen synnyin palaan palasin muutin jäin käy kävi vie vei tuo toi syö söi lyö löi luo loi juo kuoli
        myy sai ethän eihän
        """
    ),
    finite_endings=SENTENCES.verb_endings
    + listed(
        "aa, ää, ee, oo, uu, yy, öö, ii, oi, öi, ui, yi, si, ti, ni, li, ri, ki, pi, vi, hi, mi, mme, tte, taan, tään, daan, dään, laan, lään, naan, nään, iin, iinkin, sihan, sihän, kin"
    ),
    nouns=("ksi", "essori", "sihteeri", "isteri", "seminaari", "eraali", "teatteri", "tuuri"),
    before_nouns=spelled("kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen"),
    empty=spelled("""
        ja tai sekä että on ovat oli olivat ei eivät ole olla mutta kun jos kuin niin myös sen se ne
        tämä joka jotka jonka joiden mitä mikä missä miten vain vielä jo nyt juuri muun muassa
        kanssa mukaan aikana eri koko uusi uuden uutta uudet yli alle noin jälkeen ennen vuoden
        vuonna vuosi kaikki kaikille lisää osa suurin miksi avulla kautta varten
        """),
    negations=spelled("ei eivät en et emme ette eikä eivätkä älä älkää ilman paitsi tuskin"),
    ours=spelled(
        "me meidän meitä meillä meille meiltä meissä meistä minä minun minua minulle minulla olen olin"
    ),
    our_endings=("mme",),
    mine=spelled("minä minun minua minulle minulla mielestäni olen olin"),
    findings=listed(
        """uusi tutkimus, uuden tutkimuksen, tuore tutkimus, tuoreen, väitöstutki, väitöskirja, tutkimuksen mukaan,
        kyselyn mukaan, selvityksen mukaan, raportin mukaan, tutkimus osoitt, osoittaa, selviää, selvisi,
        ilmenee, paljast, tutkijat havaits, tutkijat ovat, tutkijat selvitt, teettämä, teettämän, tulosten mukaan, tulokset osoit, tutkimuksessa selvi, kartoitti"""
    ),
    moments=listed(
        """viiko, kerra, hetke, kuu, vuo, vuosi, kaude, syksy, kevä, kesä, talve, artikkeli, blogi, kirjoitu, uutiskirj,
        katsau, juttu, jutu, opas, oppaa, raporti, sivul, sivus, numero, lehti, lehden, lehdes, päiv, illa, ilta, aamu, kerta, nykyä,
        eteenpäin, asti, mennessä, saakka, lähtien, alkaen, vuosikymmen, vuosisa, maailma"""
    ),
    scenes=(
        "kauan sitten",
        "kuvittele",
        "ajattele ",
        "tuttuun tapaan ",
        "perinteiseen tapaan ",
        "kun ",
        "jos ",
        "kuten ",
        "vaikka ",
        "kuluneen ",
        "viime vuosina ",
        "vuosien ",
        "miksi ",
    ),
    says_that=(", että",),
    claims=(
        listed(
            "peru, perut, peruut, ei järjestetä, ei pidetä, ei voida järjestää, jää pois, jäävät pois, ei toteudu, ei toteuteta"
        ),
        listed("siirr, siirt, siirty, lykät, lykkä, lykkää, uusi ajankohta, myöhästy, viivästy"),
        listed(
            "sulje, sulke, suljet, suljett, kiinni, katkais, katko, poikki, ei ole auki, ei ole avoinna"
        ),
        listed("avat, avaa, avau, auki, avoin, aukeaa"),
        listed("etänä, etätapahtu, etäyhtey, etäkok, verkos, virtua, digitaal, suoratoist"),
        listed("alka, alko, alui, käynnist, aloit"),
        listed("päätty, päättä, loppu, lakkau, lopet"),
        listed("valits, valit, valint, nimit, nimet"),
        listed("palki, palkin, tunnust, voitt, voitti, myönn"),
        listed("nouse, nost, nousu, kasva, lisäänty, kallist, korot"),
        listed("laske, lasku, vähen, alene, alent, supist, putoa"),
        listed("julkais, julkist, ilmesty"),
        listed("rakent, rakenneta"),
        listed("uudist, uusit, remont, peruskorja, korja, kunnost, perusparann"),
        listed("yhdist, liittä, liitty, fuusio"),
        listed("äänest, vaali, vaalei"),
        listed(
            "kysely, mielipi, ota kantaa, ottaa kantaa, kuulemi, lausun, osallistu, vaikut, vastaa"
        ),
        listed("päätti, päätök, päätet, hyväksy"),
        listed("rahoit, avustu, haettav, haku, haun, hakea, hae "),
    ),
)

PROSE = ProseWords(sentences=SENTENCES, page=PAGE, summary=SUMMARY, kinds=KINDS)
