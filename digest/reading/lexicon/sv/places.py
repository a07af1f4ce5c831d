"""Swedish words that say where something is held, or that it can be followed from afar. Pure."""

from digest.reading.lexicon.words import PlaceWords, listed

LABELS = listed(
    """plats, platsen, var, adress, lokal, lokalen, mötesplats, mötesplatsen, samlingsplats, kursplats, seminarieplats,
    utbildningsplats, evenemangsplats, festplats, konferensplats, tävlingsplats, besöksadress, gatuadress, samling,
    startplats, avgångsplats, utrymme, sal, rum, ställe"""
)
SITES = listed(
    """församlingshem, +hem, is, sjö, sjön, älv, å, kommun, naturreservat, nationalpark, skärgård, naturum, församlingsgård, koulu, kirjasto, kirkko, kaupungintalo, center, centre, hälsostation, vårdcentral, rum, mötesrum, klassrum, kabinett, våning, hus, gård, stuga,
    hembygdsstuga, slottet, herrgårde, fabrik, magasin, lada, loft, vind, källare, strand, stranden, bad, hamn, kaj, kajen,
    ö, plan, sporthall, ishall, ridhall, stall, bana, travbana, spår, stadion, idrottspark, lekpark, trädgård, växthus,
    ateljé, studio, verkstad, verkstan, galleri, konserthall, konsertsal, teatern, biografen, bio, kaffestuga, krog, pub, bar,
    värdshus, gästgiveri, bryggeri, bageri, fartyg, båt, ångbåt, färja, kyrkan, kyrkogård, begravningsplats, kapellet,
    moské, synagoga, prästgården, kyrkbacke, kyrkbacken, församlingsgårde, kloster, tempel, station, järnvägsstation, busstation,
    flygplats, folkhögskola, högskolan, yrkeshögskola, institut, fakultet, laboratorium, föreläsningssal, auditoriet,
    huvudbyggnad, byggnad, flygel, paviljong, tält, scenen, utescen, dansbana, dansbanan, sommarteater, bystuga, byahus, bygdehus, seglarpaviljong,
    samlingslokal, festlokal, föreningshuset, daghem, förskola, lyceum, läroverk, gymnastiksalen, matsalen,
    köpcentrum, varuhus, saluhall, bokhandel, affär, mottagning, rådgivningsbyrå, byrå, ämbetsverk, residens, ambassad, konsulat,
    arkiv, naturrum, naturstig, fågeltorn, vindskydd, kåta, lägergård, lägerområde, campingplats, djurpark, gata, gatan, väg, vägen, torget,
    esplanad, bulevard, minnesmärke, hjältegrav, monument, lanterna, borg, fästning, ruin, ladugård, kvarn, smedja, bruk, såg, brandkår, brandkårshus,
    ungdomslokalen, finkel, servicecenter, stadshuset, kommunalgård, kommungård, kommungården, kommunkansli, samhällshus, medborgarhuset, kulturhuset"""
)
PLACES = PlaceWords(
    leads=listed(
        """på adressen, med adressen, ombord på, ombord, inne i, inne på, ute på, utanför, invid, intill, bakom, framför,
        nedanför, nere vid, uppe på, nere på, ute i, hos"""
    ),
    labels=LABELS,
    addresses=listed("adress, besöksadress, gatuadress, lokal"),
    from_leads=listed("från, mellan"),
    to_leads=listed("till, åt, ut till, ner till"),
    venue_is=listed(
        """platsen är, plats är, mötesplatsen är, mötesplats är, samlingsplatsen är, samlingsplats är, lokalen är, lokal är,
        kursplatsen är, evenemangsplatsen är, platsen för evenemanget är, samling sker, vi samlas, vi ses, vi träffas"""
    ),
    unknown=listed(
        """meddelas, bekräftas, preciseras, anges, senare, öppen, är öppen, bestäms, tba, avgörs, kommer, ännu, fri, och tid"""
    ),
    sites=SITES,
    rooms=listed(
        "våning, våningen, vån, rum, sal, salen, klass, trappa, trappan, ingång, aula, flygel, dörr, plan"
    ),
    owners=listed(
        "stads, kommuns, församlings, universitets, stadens, kommunens, församlingens, universitetets, skolans, bibliotekets, föreningens, kyrkans"
    ),
    qualities=listed(
        """stora, lilla, nya, gamla, övre, nedre, norra, södra, östra, västra, mellersta, första, andra, tredje, röda, vita,
        gröna, blå, gula, svenska, finska, centrala, stor, liten, ny, gammal, tekniska, allmänna, f.d., före"""
    ),
    articles=listed("det, den, de"),
    joins=listed("och, samt, eller"),
    goes=listed(
        "utfärd*, *utfärd, *utfärden, resa, *resa, *resan, *tur, *turen, går, far, åker, exkursion*, *besök, *besöket, vandring*, *vandring, *vandringen, välkom*, kom"
    ),
    no_places=listed(
        """finland, sverige, norge, danmark, island, estland, ryssland, ukraina, norden, europa, tyskland, afrika, asien, kina, indien,
        usa, amerika, världen, landet, gymnasiet, grundskolan, dagvården, januari, februari, mars, april, maj, juni, juli,
        augusti, september, oktober, november, december, facebook, instagram, riksdagen, eu, tv, radio, yle, vega,
        svenskfinland, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, youtube, teams, zoom, lippupiste, netticket, tiketti, webben, nätet"""
    ),
    roles=listed(
        """professor, professorn, forskare, forskaren, rektor, rektorn, lektor, docent, docenten, chef, chefen, direktör, direktören,
        lärare, läraren, student, studerande, doktorand, sakkunnig, överläkare, kurator, vd, verksam, bosatt, född,
        uppvuxen, bor, arbetar, jobbar, specialist, expert, experten, ledare, intendent, baserad"""
    ),
    topics=listed(
        "livet, liv, vården, vård, skolan, välfärden, läget, kriget, historia, historien, arbetet, natur, naturen, utvecklingen"
    ),
    subordinates=listed("hur, att, som, vad, varför, när, eftersom, vars, där, medan, om hur"),
    earlier=listed(
        "efter, efteråt, därefter, förra, föregående, tidigare, senaste, senast, hölls, ordnades, fjolårets"
    ),
    online=listed(
        """på nätet, på webben, på distans, via distans, på internet, distans, online, digitalt, virtuellt, via microsoft teams, via teams,
        i microsoft teams, i teams, på teams, per teams, som teams-möte, teams-möte, teams-möten, zoom-möte, som zoom-möte, teams, via zoom, i zoom, på zoom, zoom, via webex, via länk, via videolänk, per videolänk, per distans, via en länk, via webben, via nätet, via internet,
        över nätet, på youtube, via youtube, direktsänds, webbsänds, strömmas, streamas, livestreamas, livestream*, livesänds,
        som webbsändning, webbsändning*, direktsändning på webben, som webbinarium, via stream, via streaming, via strömning, via direktsändning,
        i hybridform, som hybrid, som hybridmöte, hybridmöte, hybridevenemang, via google meet"""
    ),
    follows=listed(
        """delta, deltar, deltagande, deltas, följ, följa, följas, följs, följer, medverka, se, ses, titta, tittas, lyssna, lyssnas, lyssnar, med, ordnas, hålls,
        genomförs, sänds, sändas, strömmas, streamas, direktsänds, arrangeras, anordnas, möjligt, ges, uppkoppling, koppla"""
    ),
    afterwards=listed("efterhand, efteråt, senare, inspel*"),
    surnames=listed(
        "strand, borg, gård, holm, sjö, hamn, å, ö, dal, hall, vall, berg, ström, lund, kvist, stad, torp"
    ),
    elsewhere=listed(
        """anmäl*, registrer*, läs, läsa, läses, information, mera, mer, info, inspel*, inspelning*, material*, program*, biljett*, köp*,
        boka, bokas, bokning*, blankett*, formulär*, ansök*, sök, enkät*, svar*, publicer*, bilder*, rösta, betal*, beställ*,
        respons*, fyll, protokoll*, rapport*, artikel*, artiklar, ladda, laddas, hittas, finns, tillgäng*"""
    ),
)
