"""Swedish nouns of occasions, field of life by field of life: tours, lessons, sport, food, craft, feasts. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

_LANGUAGES = (
    "finska",
    "svenska",
    "engelska",
    "teckenspråk",
    "lättläst",
    "lätt svenska",
    "arabiska",
    "tyska",
)
_SHOWN = (
    *(
        "utställning",
        "basutställning",
        "samling",
        "museets",
        "museet",
        "slottet",
        "kyrkan",
        "huset",
        "gården",
    ),
    *(
        "trädgården",
        "parken",
        "verket",
        "fabriken",
        "fyren",
        "ateljén",
        "arkivet",
        "lokalerna",
        "konsten",
    ),
    *(
        "skulpturerna",
        "magasinet",
        "biblioteket",
        "stationen",
        "bruket",
        "fästningen",
        "borgen",
        "området",
    ),
)
_TOURS = (
    *(f"{shown} av {what}" for shown in ("visning", "visningar", "visningen") for what in _SHOWN),
    *(
        f"{shown} på {tongue}"
        for shown in ("visning", "visningar", "visningen")
        for tongue in _LANGUAGES
    ),
    *listed(
        """specialvisning, konstvisning, arkivvisning, slottsvisning, kyrkovisning, museivisning, familjevisning,
    barnvisning, babyvisning, fabriksvisning, gårdsvisning, trädgårdsvisning, temavisning, curatorsvisning,
    lunchvisning, kvällsvisning, utställningsvisning, bruksvisning, fyrvisning, tornvisning, stjärnvisning,
    observatorievisning, biblioteksvisning, verksvisning, anläggningsvisning, bunkervisning,
    tolkad visning, tolkade visning, öppen visning, öppna visning, visning i, visning med,
    visning för allmänheten, visningar för allmänheten, konstvandring, historisk promenad, historisk vandring,
    historiska vandring, kulturvandring, skulpturvandring, arkitekturvandring, litteraturvandring, fotovandring,
    spökvandring, parkvandring, slottsvandring, bruksvandring, hamnvandring, kvartersvandring, minnesvandring,
    gatukonstvandring, promenad med guide, vandring med guide, tur med guide, guidar, ciceronerar,
    lotsar intresserade, lotsar besökar, lotsar runt, lotsar dig, lotsar oss, visar runt, leder dig genom,
    tar dig genom, tar oss genom, tar dig runt, tar dig med på en vandring"""
    ),
)
_TRAININGS = listed(
    """kursstart, kursomgång, kurstillfäll, kursdag, kurskväll, kurshelg, utbildningsdag, utbildningskväll,
    utbildningshelg, utbildningsomgång, utbildningspass, hlr-träning, förarbevisprov, ledarinternat,
    scoutledarinternat, språkbadsläg, ettämneskurs, crashkurs, snabbkurs, pluggkurs, intensivvecka,
    upphandlingsskol, företagarskol, exportskol, diabetesskol, artrosskol, minnesskol, sömnskol, smärtskol,
    cancerskol, närståendeskol, demensskol, golfskol, tennisskol, seglarskol, cykelskol, skridskoskol, hockeyskol,
    konståkningsskol, gymnastikskol, matskol, bakskol, trädgårdsskol, skogsskol, biodlarskol, instruktörsdag, domarkurs, tränarkurs, stegutbildning"""
)
_SPORT = """babysim, simhopp, dressyr, fälttävlan, hoppning, kaninhoppning, hundkapplöpning, trav, travtävling,
    galopptävling, discgolf, minigolf, brännboll, varpa, boule, kubb, bridge, isracing, folkrace,
    traktorpulling, plöjning, trappmarathon, maraton, stafett, långfärdsskridsko, skridskodisko, skridskodisco,
    åkdag, ridlekis, skrinnardag, simborgarprov, simmärkesdag, guldmärkesprov, prova-på-pass, drop-in-träning,
    vattenlek, isvak, ismete, mete, abborrmete, gäddfiske, kajakdag, jolledag, seglardag, klätterdag, parkour,
    dansbattle, danstävling, cheerleadingtävling, gymnastikuppvisning, träningsmatch, vänskapsmatch,
    kvartsfinal, åttondelsfinal, bronsmatch, kvalmatch, kvalet, hemmapremiär, slalomtävling, skicross,
    pulkatävling, pulkarace, snöbollskrig, lådbil, lådbilslopp, femkamp, tiokamp, mångkamp, gladiatorbana"""
_FOOD = """kaffeprovning, whiskyprovning, teprovning, honungsprovning, äppelprovning, äggvärmartävling, ölbryggning,
    äppelpressning, mustning, brödbak, tunnbrödsbak, julbak, korvstoppning, syltkok, påskbord, smörgåsbord,
    mårtensgås, gåsamiddag, kafferep, soppkök, fältlunch, ärtsoppskväll, pannkakskväll, tacokväll,
    sillunch, sillbord, fiskbord, viltbord, viltafton, skördebord, tårtkalas, tårtbuffé, glasskalas,
    våffelkalas, våffelstuga, kaffestuga, kaffestund, rekoring, reko-ring"""
_CRAFT = """julpyntning, påsklovspyssel, halloweenpyssel, sportlovspyssel, adventspyssel, ljusstöpning, korgflätning,
    näverslöjd, textilslöjd, yxsmide, tomtebygge, tygtryck, linodling, linberedning, spinnkväll, vävstuga,
    syjunta, syträff, målarkväll, målarstuga, krokikväll, krokiteckning, keramikkväll, drejning, glasblåsning,
    fågelholksbygge, holkbygge, byggkväll, lagningskväll, lagarkväll, repair café, reparationscafé, fixarkväll,
    fixardag, datorstuga, kodstuga, teknikkväll, mobilskola, digitalhjälp, it-hjälp, hackaton, game jam, öppet labb"""
_NATURE = """premiärtur, jungfrutur, kvällstur, fullmånetur, dagstur, ångbåtstur, skridskotur, fågeltur, svamptur, sältur,
    bärtur, blomstertur, fossiltur, fjälltur, rördomslyssning, uggleafton, ugglelyssning, fjärilssafari, bäversafari, älgsafari, sälsafari,
    fladdermussafari, hjortskådning, tranedans, fågelholkning, ringmärkning, stjärnkväll, himlaskådning,
    månskensvandring, lammsläpp, kosläpp, betessläpp, kossläpp, korvgrillarkväll, fårklippning, fårdag, hönsdag,
    ballongflygning, skräpplockning, skräpplockardag, städvecka, röjarkväll, ängsdag, öppna trädgårdar,
    öppen trädgård, tusen trädgårdar, växtbytarkväll, frötorg, plantskifte, snölykt, isskulptur, snöskulptur"""
_STAGE = """körprovning, röstprovning, sångprovning, provdans, tentavaka, tentamensvaka, pluggvaka, nobelvaka, filmvaka,
    bokvaka, läsvaka, stjärnvaka, månvaka, åskådarvaka, nycirkus, improteater, improkväll, stand up, standup, stand-up, poetry slam, slam poetry, meet and greet,
    matinébio, drive-in-bio, sommarbio, filmstudio, dansbana, buskspel, bygdespel, lyssningskväll, skivkväll,
    vinylkväll, singback, karaoke, talangjakt, talangkväll, elevafton, elevkväll, elevkonsert, spelafton,
    sceninstallation, berättarafton, författarfrukost, läskväll, högläsningskväll, diktuppläsning, diktafton"""
_FEASTS = """förhandsröstning, förtidsröstning, julfredsutlysning, julfredsdeklaration, tillgänglighetsrond, trygghetsrond, trygghetspromenad, byrond, utetryffe, arkivens dag, försvarets dag, öppen kasern, öppen kyrka, stadens dag, kommunens dag, sjöfartens dag,
    järnvägens dag, polarnatten, kyrkornas natt, bibliotekens natt, museernas natt, ljusets natt,
    vikingadag, medeltidsdag, dagen h, akademisk högtid, examenshögtid, studenthögtid, välkomstmottagning,
    insparken, inspark, nollning, gasque, gasquen, sexa, vickning, lussekröning, luciakröning, stjärngossetåg,
    staffansritt, valborgsbål, fastlagsbål, fastlagsåkning, fastlagsjippo, julgranständning, granplundring,
    middagsbön, aftonbön, morgonbön, tideböner, pilgrimsmässa, korsvandring, kyrkstöt, missionsauktion,
    vapenskifte, fanöverlämning, medaljutdelning, julkasseutdelning, utdelningskväll, blodtrycksmätning,
    hörselkontroll, balanstest, hälsotest, skoltandvårdsdag, öppen förskol, lovaktivitet, lovkul, lovskoj,
    sportlovsaktivitet, dugnad, dugnadsdag, ordenskapitel, logemöt, representantskapsmöt, upphandlingsdialog,
    investerarträff, stämmodag, riksstämm, bystämm, extra stämm, skifteslagsstämm, delägarstämm,
    webbsändning, livesändning, direktsändning, storbildsvisning, publikvaka, matchvaka, invigningskväll"""
_EVENTS = listed(", ".join((_SPORT, _FOOD, _CRAFT, _NATURE, _STAGE, _FEASTS)))
KINDS = (
    (EventKind.TOUR, _TOURS),
    (EventKind.TRAINING, _TRAININGS),
    (EventKind.EVENT, _EVENTS),
)
