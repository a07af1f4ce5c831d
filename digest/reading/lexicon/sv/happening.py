"""Swedish verbs of what happens, and of what happened. Pure."""

from digest.reading.lexicon.words import listed

HOLDS = listed(
    """ordnas, ordnar, hålls, arrangeras, arrangerar, anordnas, anordnar, genomförs, genomför, äger rum, kommer att
    ~ hållas, kommer att ~ ordnas, kommer att ~ arrangeras, kommer att ~ genomföra, kommer att ~ genomföras,
    kommer att äga rum, att äga rum, att gå av stapeln, ska hållas, ska ordnas, ska arrangeras, planeras,
    bjuder in, bjuder ~ in, inbjuder, är det dags, dags för, samlas, träffas, går av stapeln, på gång,
    infaller, kommer att ~ anordnas, kommer att ~ arrangera, kommer att ~ ordna, arrangera, hållas, går av,
    sammanträder, sammankallas, sänds, direktsänds, gästar, föreläser, uppträder, framträder, firas,
    uppmärksammas, disputerar, doktorsavhandling* ~~ granskas, den första är, den första av dem är, ges den,
    ger vi, vi ger, avslutas med, inleds med, kulminerar, avrundas med, kröns av, förrättas, kallas till,
    kallar till, tar plats, kommer att ~ ges, kommer att ske, kommer att ~ ske, ska ske, sker den, kommer
    att ~ firas, försvarar sin, framläggs till offentlig, läggs fram till offentlig, springs, körs av
    stapeln, bjuder till, smäller av, smäller till, brakar loss, braker lös, går loss, hälsar välkommen,
    träffas vi, möts vi, samlas vi, firar vi, ses vi, anordnar vi, ordnar vi, håller vi, bjuder vi,
    arrangerar vi"""
)
HAPPENS = listed(
    """installeras, fälls, spolas, kan användas, håller, är, blir, fortsätter, erbjuder, erbjuds, delar ut, delas
    ut, diskuteras, presenteras, presenterar, ges, gästar, besöker, firar, ses, inträffar, visas, sänds,
    möts, talar, inleder, medverkar, bjuds, bjuder, behandlas, får du, kan du, deltar, kommer, ska"""
)
HELD = listed(
    """*hölls, invigdes, avtäcktes, döptes, sjösattes, vigdes, sammanfattade, behandlade, godkände, beslutade,
    beslöt, informerade, berättade, konstaterade, valde, antog, fattade, röstade, hittade, visade sig, kom
    fram, gick av, hölls, ordnades, ordnade, arrangerades, arrangerade, anordnades, anordnade, genomfördes,
    deltog, samlade, samlades, ägde rum, inleddes, började, startade, avslutades, var, höll, träffades,
    möttes, diskuterades, diskuterade, presenterades, presenterade, publicerades, publicerade, utkom,
    öppnades, öppnade, stängde, gick ut, löpte ut, lockade, firades, firade, delades, fick, har hållits, har
    ordnats, har deltagit, hade anmält, har publicerats, har avslutats, besökte, blev, trädde i kraft,
    gästade, medverkade, talade, lämnade, hade, har genomförts, fördes, sammanfattades, genomförde, haft,
    hållit, ordnat, deltagit, genomfört, arrangerat, besökt, träffat, diskuterat, fått, samlat, anordnat,
    varit, blivit, publicerat, *ades, har ~ *ats, har *ats, har *at, har ~ *at, besöktes, leddes, bjöds,
    sjöngs, gavs, lästes, hördes, sågs, strömmade, fylldes, avgjordes, år sedan, månader sedan, veckor sedan"""
)
TAKES_PLACE = listed(
    """ordnas, arrangeras, anordnas, äger rum, går av stapeln, firas, berättar ~ historiker*, berättar ~
    författar*, berättar ~ forskar*, berättar ~ professor*, berättar ~ docent*, berättar ~ arkeolog*,
    berättar ~ fotograf*, berättar ~ *jägaren ~~ om, berättar ~ konstnär*, föreläser"""
)
TOOK_PLACE = listed(
    """hölls, erhölls, erhöll, utsågs, undertecknades, bifölls, tilldelades, ordnades, arrangerades, anordnades,
    ägde rum, har hållits, har ordnats, spelade, sjöng, uppträdde, talade, föreläste, höll föredrag,
    gästade, dansade, predikade, tävlade, medverkade, var huvudtalare, guidade, inledde med, dansades,
    sjöngs, åts, tävlades, diskuterades, delades ut priser, delades priserna ut, avtäcktes, invigdes,
    planterades, städades, valdes, godkändes, presenterades, bjöds på, bjöds det på, öppnades utställningen,
    är över, är förbi, är avklarad, är avklarat, är till ända, är nu hållen, är nu hållet, är genomförd, är
    genomfört, har genomförts, har nu genomförts, blev lyckad, blev lyckat, drog, lockade, samlade, firades,
    var välbesökt, prisades, hedrades, berättade, avbröts, har avbrutits, fick avbrytas"""
)
