"""Swedish words of what begins, changes or ends without anybody meeting, and of its opposites. Pure."""

from digest.reading.lexicon.words import listed

_TERMS = """studentskrivningarna, studentexamensproven, *terminsstarten, *terminen, hösttermin, vårtermin, sommartermin, läsåret, läsår, skolåret, skolår, arbetsåret, arbetsår,
    verksamhetsåret, verksamhetsår, verksamhetsperiod*, skolarbetet, undervisningen, närundervisningen,
    distansundervisningen, småbarnspedagogiken, förskolan, eftermiddagsvården, eftisverksamheten, skolorna
    börjar, skolorna öppnar, skolorna öppnas, skolorna startar, skolorna slutar, skolan startar, skolan
    öppnar, eleverna återvänder, eleverna går på, eleverna kommer tillbaka"""
_SEASONS = """stugsäsongen, svampsäsongen, bärsäsongen, kräftsäsongen, influensasäsongen, *cykelsäsongen, *badssäsongen, badsäsongen, simsäsongen, skidsäsongen, skridskosäsongen, issäsongen,
    båtsäsongen, seglingssäsongen, *fiskesäsongen, jaktsäsongen, eldningssäsongen, odlingssäsongen,
    vaccinationssäsongen, campingsäsongen, golfsäsongen, turistsäsongen, sommarsäsongen, vintersäsongen,
    jakten, älgjakten, björnjakten, sjöfågeljakten, kräftfisket,
    dammluckorna, containern, containrarna, komposten, sopstationen, återvinningscentralen, infarten, utfarten, parkeringen, grinden, bommen, luckorna, slussarna, fiskvägarna, grindarna, bommarna, stadscyklarna, elsparkcyklarna, vattenbussarna, fontänerna, bryggorna, skidspåren, båtplatserna,
    badvakterna, badvakten, skördetiden, underhållet"""
_TRAFFIC = """*tidtabeller, *tidtabellerna, *trafiken, metrolinjen, *busslinjen, servicebussen, bokbussen, sopbilen, sophämtningen, *tömningen,
    postutdelningen, tidningsutdelningen, hemkörningen"""
_WORKS = """entreprenaden, byggskedet, arrendetiden, konkurrensutsättningen, avtalsperioden, *underhållet, vårunderhåll, höstunderhåll, förnyelsen av, fönstren, arbetet, *arbetet, *arbetena, *arbeten, stort arbete, omfattande arbete, större arbete, renoveringen,
    *renoveringen, ombyggnaden, *ombyggnaden, utbyggnaden, tillbyggnaden, upprustningen, saneringen,
    rivningen, reparationen, reparationerna, bygget, *bygget, byggandet, trädfällningen, trädfällningarna,
    asfalteringen, beläggningen, sprängningarna, schaktningen, bytet av"""
_SERVICES = """testcenter, testcentret, provtagningsstation, provtagningsstationen, vaccinationspunkt, vaccinationspunkten, gymmet, närbutiken, bybutiken, butiken öppnar, affären öppnar, postombudet, avstängning, avstängningen, avstängningarna, *avstängning, *avstängningen, *avstängningarna, *avbrott, stationen, hälsostationen, mottagning, tjänsten, webbtjänst, arrangemanget gäller, distansmottagningen, *mottagningen, laboratoriet, apoteket, hemservicen, underhållsstoppet, kansliet, kontoret, *kontoret, kundservicen, kundtjänsten, servicepunkten, servicepunkt, servicestället, rådgivningen, hälsostationen,
    tandkliniken, telefontjänsten, växeln, chatten, bokningssystemet, telefonsystemet, telefonlinjen, webbplatsen öppnar, webbplatsen öppnas, sajten öppnar, appen öppnar, konto på, *kontot, *kanalen, *kanalerna, *kanaler, webbtjänsten,
    e-tjänsten, nätbiblioteket, driftstoppet, *avbrottet, uppdateringen, fjärrvärmen, vattnet, strömmen, elen,
    värmen"""
_RULES = """restriktioner, restriktionerna, *förbudet, *begränsningen, begränsningarna, rekommendationen,
    *rekommendationen, övergångstiden, övergångsperioden, dispensen, tillståndet, bestämmelsen, reglerna,
    *avtalet, förordningen, reformen, försöket, avgiftsfriheten"""
_MONEY = """tillträde, tillträdet, anställningen, vikariatet, sommarjobbet, sommarjobben, faktureringen, leveransen, försändelsen, *ledigheten, semestern, min semester, fakturans förfallodag, förfallodagen, trafikljusen, kamerorna, armaturerna, solpanelerna, apparaterna, vattenmätarna, träden, vattenledningsnätet, sopkärlen, möblerna, julbelysningen, priserna, *priserna, avgifterna, *avgifterna, taxorna, taxan, hyrorna, räkningen, fakturan, *skatten,
    pensionen, pensionerna, barnbidraget, lönen, lönerna, indexhöjningen"""

STATES = listed(", ".join((_TERMS, _SEASONS, _TRAFFIC, _WORKS, _SERVICES, _RULES, _MONEY)))
SEASONAL = listed(
    "på en ny adress, på ny adress, till en ny adress, för säsongen, för vintern, för sommaren, för sommarsäsongen, för vintersäsongen"
)
LEADS = frozenset(
    listed(
        """inför, efter, före, sedan, med, utan, för, av, till, i, på, från, under, enligt, om, trots, när, då, innan, som, och, vid, kring"""
    )
)
STANDS_OPEN = listed("öppet, öppen, öppna")
MINUTES = listed(
    "protokollet, protokollen, *protokollet, protokoll, beslutsförteckningen, beslutsförteckningarna"
)
CEREMONIES = listed(
    """planteras, grundstenen läggs, läggs grundstenen, grundstenen till ~~ läggs, muras, invigs, avtäcks,
    döps, sjösätts, välsignas, öppnas högtidligt, invigs högtidligt, tas högtidligt i bruk, tas ~ i bruk
    högtidligt"""
)
VOTES = listed(
    """invånarna röstar, kommuninvånarna röstar, alla röstar, röstar på, medborgarbudgeten ~ röstning*, medborgarbudgetens ~ röstning*, omröstning, omröstningen, röstbar, röstbart, röstbara, öppen för röstning, öppet för röstning, *omröstningen, *omröstning, röstningen om, rösta, kan rösta, kan röstas, får
    rösta, röstningen på"""
)
TODAYS = frozenset(listed("idag, i dag"))
FIRST_DAYS = listed(
    """första anmälnings*, första ansöknings*, första boknings*, första dag för anmälan, första dagen
    för anmälan, första dag för ansökan, första dagen för ansökan, första dag att anmäla, första
    dagen att anmäla, första dag att söka, första dagen att söka, anmälan tidigast, anmälan ~ tidigast,
    ansökan tidigast, ansökan ~ tidigast, anmäla ~ tidigast, anmäler ~ tidigast, ansöka ~ tidigast,
    sökas tidigast, boka tidigast, boka ~ tidigast, bokas tidigast, bokning tidigast, tidigast ~~ anmäla,
    anmälan öppnar tidigast, anmälan startar tidigast"""
)
HEARINGS = listed("samråd, samrådet, öppet samråd, hörande, hörandet, utfrågning, utfrågningen")
SORTS = frozenset(listed("traditionellt"))
ROUTINES = listed(
    """träning, *träning, *träningen, träningarna, *träningarna, övningen, körövning, körövningen,
    *övningarna, *repetitionen, *lektionen, *lektionerna, simskolan, simskolegrupper, simskolegrupperna,
    torghandeln, *gruppen, *grupperna, vanliga *mässan, ordinarie *mässan"""
)
PRONOUNS = frozenset(listed("den, det, denna, detta"))
_AGAIN = ("igen", "åter", "på nytt")
_DOORS = ("portarna", "dörrarna")
_TO_PEOPLE = ("publik", "publiken", "besökare", "allmänheten")
REOPENS = (
    *(
        f"{opens} {doors} ~ {again}"
        for opens in ("slår ~ upp", "slås", "öppnar ~")
        for doors in _DOORS
        for again in _AGAIN
    ),
    *(
        f"{opens} ~ {again} {doors}"
        for opens in ("öppnar", "slår")
        for again in _AGAIN
        for doors in (*_DOORS, "upp portarna", "upp dörrarna")
    ),
    *(
        f"{doors} {opens} ~ {again}"
        for doors in _DOORS
        for opens in ("öppnas", "slås upp")
        for again in _AGAIN
    ),
    *(f"öppnar ~ {again} för {whom}" for again in _AGAIN for whom in _TO_PEOPLE),
    *(f"{opens} ~ för {whom}" for opens in ("återöppnar", "återöppnas") for whom in _TO_PEOPLE),
)
WAYS = listed(
    """led, leden, leder, lederna, *sleden, *slederna, skidleden, skidlederna, cykelleden, cykellederna, skoterleden,
    skoterlederna, paddelleden, kanotleden, *stigen, *stigarna, stigen, stigarna, *spåret, *spåren, spåret, spåren,
    spången, spångarna, cykelvägen, cykelvägarna, gångvägen, gångvägarna, gångbron, bron, *sbron, vägbron, cykelbron,
    tunneln, undergången, trapporna, fågeltornet, utsiktstornet, vindskyddet, ödestugan, gästhamnen, båthamnen,
    småbåtshamnen, båtrampen, parkeringen, parkeringshuset, gatan, vägen, rampen"""
)
