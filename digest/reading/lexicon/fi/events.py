"""Finnish words of events, deadlines and what became of them. Pure."""

from digest.reading.lexicon.fi import (
    apart,
    asking,
    attending,
    base_forms,
    fields,
    happening,
    nouns,
    standing,
)
from digest.reading.lexicon.words import EventWords, listed

EVENTS = EventWords(
    kinds=attending.KINDS,
    heads=attending.HEADS,
    endings=nouns.ENDINGS,
    of_endings=nouns.OF_ENDINGS,
    unlike=nouns.UNLIKE,
    calls=nouns.CALLS,
    surveys=nouns.SURVEYS,
    publications=nouns.PUBLICATIONS,
    papers=nouns.PAPERS,
    registrations=nouns.REGISTRATIONS,
    submissions=nouns.SUBMISSIONS,
    offers=nouns.OFFERS,
    opinions=nouns.OPINIONS,
    funds=nouns.FUNDS,
    policies=nouns.POLICIES,
    gatherings=attending.GATHERINGS,
    works=nouns.WORKS,
    authorities=nouns.AUTHORITIES,
    draws=attending.DRAWS,
    together=listed("*mme, me, meidän, meillä, meille, te, teidät, sinä, sinut, sinulle, teille"),
    programmes=listed(
        """ohjelma, ohjelmat, kevätohjelma, syysohjelma, kesäohjelma, viikko-ohjelma, kalenteri,
        *kalenteri, tapahtuu, päivämäärät, kesätapahtumat, menovinkit, kokousajat, *aikataulu"""
    ),
    holds=happening.HOLDS,
    happens=happening.HAPPENS,
    held=(*happening.HELD, *attending.WAS_DONE, *attending.THEY_DID),
    takes_place=happening.TAKES_PLACE,
    took_place=happening.TOOK_PLACE,
    bygone=happening.BYGONE,
    coming=happening.COMING,
    starts=happening.STARTS,
    opens=happening.OPENS,
    ends=happening.ENDS,
    effective=happening.EFFECTIVE,
    openings=happening.OPENINGS,
    acts=asking.ACTS,
    modals=asking.MODALS,
    applies=asking.APPLIES,
    releases=happening.RELEASES,
    appears=happening.APPEARS,
    viewable=happening.VIEWABLE,
    available=happening.AVAILABLE,
    welcomes=asking.WELCOMES,
    by_before=asking.BY_BEFORE,
    by_after=asking.BY_AFTER,
    last_days=asking.LAST_DAYS,
    final_days=asking.FINAL_DAYS,
    everything=standing.EVERYTHING,
    cancels=standing.CANCELS,
    moves=standing.MOVES,
    called_off=standing.CALLED_OFF,
    others=standing.OTHERS,
    likewise=standing.LIKEWISE,
    originally=standing.ORIGINALLY,
    to_new=standing.TO_NEW,
    not_held=standing.NOT_HELD,
    not_cancelled=standing.NOT_CANCELLED,
    negates=standing.NEGATES,
    spared=standing.SPARED,
    from_on=listed("alkaen, lukien, lähtien"),
    duties=standing.DUTIES,
    usual=standing.USUAL,
    rhythms=standing.RHYTHMS,
    doubtful=standing.DOUBTFUL,
    personal=standing.PERSONAL,
    sends=standing.SENDS,
    decides=standing.DECIDES,
    stamped=standing.STAMPED,
    later=standing.LATER,
    breaks=standing.BREAKS,
    closed=standing.CLOSED,
    valid=standing.VALID,
    situations=standing.SITUATIONS,
    purposes=standing.PURPOSES,
    labels=listed(
        """aika, ajankohta, milloin, päivä ja aika, aika ja päivä, päivä ja paikka, pvm ja aika,
        missä ja milloin, milloin ja missä, päivämäärä, aika ja paikka, paikka ja aika, päivä, pvm,
        tapahtuma-aika, ajankohdat, aika ja paikka ovat"""
    ),
    clause_starts=listed(
        """että, jotta, joka, jotka, jossa, joissa, jonka, joiden, jolloin, jolla, joille, josta,
        johon, jota, kun, koska, vaikka, mutta, vaan, ja, sekä, sillä, kuten, mikäli, jos, missä,
        kunnes, eli, minkä, mikä, eikä"""
    ),
    then=listed("jolloin, jona, jonka aikana"),
    that=listed("että"),
    stops=listed(
        """ja, sekä, tai, että, jotta, joka, jotka, jonka, jossa, kun, jos, on, ovat, oli, olivat,
        ei, eivät, myös, se, sen, ne, niiden, tämä, tämän, nämä, kertoi, kertoo, kertovat, klo,
        kello, mutta, vaan, mukaan, nyt, vielä, jo, kaikki, kaikille, sitten, silloin, tänään,
        huomenna, eilen, ensi, viime, tänä, vuonna, noin, yli, alle, mm, esim, kuten, eli,
        tulossa, kohti, välillä, varten, vuoden, mennessä, saakka, asti, viimeistään, me, te, he,
        hän, muun, muassa, uutta, järjestetään, pidetään, tervetuloa, aika, paikka, ennen,
        jälkeen, alkaen, päivitetty, julkaistu, lisätietoja, lue, lisää, katso, kutsu, aikana,
        lähtien, tulee, *avat, *ivat, *evat, *ovat, *uvat, *ävät, *ivät, *evät, *yvät, *övät,
        *taan, *tään, *ttiin, yhteydessä, kertaa"""
    ),
    other_cases=listed(
        """ssa, ssä, sta, stä, lla, llä, lta, ltä, lle, ksi, aan, ään, een, iin, oon, uun, yyn, öön,
        hin, hon, hun, hän"""
    ),
    linking_endings=listed(
        """va, vä, van, vän, vat, vät, vaa, vää, vaan, vään, vassa, vässä, vasta, västä, valla,
        vällä, valle, välle, viin, vissa, vissä, vista, vistä, ville, villa, villä, vien, tu, ty,
        tun, tyn, tut, tyt, nut, nyt"""
    ),
    registration_open=asking.REGISTRATION_OPEN,
    signs_up=asking.SIGNS_UP,
    programme_out=listed(
        """ohjelma on julkaistu, ohjelma julkaistu, ohjelma on valmis, ohjelma on valmistunut,
        ohjelma on nyt julkaistu, ohjelma löytyy, tutustu ohjelmaan, katso ohjelma, lue ohjelma,
        ohjelma on nähtävissä, ohjelma on luettavissa, ohjelma on saatavilla, ohjelma on nyt"""
    ),
    full=asking.FULL,
    about=listed("aiheesta, teemalla"),
    series=listed("sarja, sarjaa, sarjan, sarjassa, sarjasta, sarjat, kiertue"),
    themes=listed(
        """teemana on, teemana ovat, teemoina ovat, teemoina on, teema on, teemat ovat, aiheena on,
        aiheena ovat, aiheina ovat, aihe on, aiheet ovat, teemana, teemoina, teemana oli, teemoina
        olivat, aiheena oli, teema oli, aiheena, aiheina, teema, aihe, teemat, aiheet,
        käsitellään, keskustellaan, pureudutaan, syvennytään, paneudutaan"""
    ),
    capacity_before=listed(
        """enintään, korkeintaan, mahtuu, mahtuu mukaan, mukaan mahtuu, max, maks, maksimissaan,
        pääsee, paikkoja on, otetaan, mukaan otetaan, tilaa on, osallistujamäärä on rajattu,
        otamme, mahtuu enintään, osallistujia otetaan"""
    ),
    capacity_after=listed(
        """paikkaa, osallistujaa, osallistujalle, henkeä, hengelle, henkilöä, henkilölle,
        ensimmäistä, ensimmäiselle, kuulijaa, opiskelijaa, hlö, hlöä,
        ilmoittautunutta, paikan"""
    ),
    organised_by=listed(
        """järjestäjä, järjestäjät, järjestäjänä, järjestäjinä, järjestäjänä toimii, järjestäjinä
        toimivat, järjestäjinä ovat, järjestäjänä on, tilaisuuden järjestää, tilaisuuden
        järjestävät, tapahtuman järjestää, tapahtuman järjestävät, webinaarin järjestää,
        webinaarin järjestävät, seminaarin järjestää, seminaarin järjestävät, koulutuksen
        järjestää, koulutuksen järjestävät, työpajan järjestää, päivän järjestää, päivän
        järjestävät, verkostopäivän järjestää, verkostopäivän järjestävät"""
    ),
    organises=listed("järjestää, järjestävät, kutsuu, kutsuvat, pitää, pitävät, tarjoaa"),
    place_labels=listed("paikka, missä, osoite, tapahtumapaikka, sijainti"),
    place_words=(),
    venues=nouns.VENUES,
    place_endings=listed("ssa, ssä, lla, llä"),
    at_endings=listed("lle, ssa, ssä, ssaan, ssään, ssansa, ssänsä"),
    base_forms=base_forms.BASE_FORMS,
    adjectives=base_forms.ADJECTIVES,
    cases=base_forms.CASES,
    doing_endings=listed("minen, misen, mista, mistä, misessa, misessä, miseen, misesta, misestä"),
    fields=fields.FIELDS,
    online=listed(
        """teams*, zoom*, verkossa, etänä, etäyhteydellä, virtuaalise*, etätilaisuu*, webex*,
        hybridi*, verkkotilaisuu*, verkon välityksellä, youtube*, verkkolähetyks*"""
    ),
    reasons=apart.REASONS,
    finishes=apart.FINISHES,
    tickets=apart.TICKETS,
    fetched=apart.FETCHED,
    treatments=apart.TREATMENTS,
    only=apart.ONLY,
    relatives=apart.RELATIVES,
    grants=apart.GRANTS,
    summons=apart.SUMMONS,
    puts_off=apart.PUTS_OFF,
    rounds=apart.ROUNDS,
    formerly=apart.FORMERLY,
    replaced=apart.REPLACED,
    contrasts=apart.CONTRASTS,
    extras=apart.EXTRAS,
    things=apart.THINGS,
    filled=apart.FILLED,
)
