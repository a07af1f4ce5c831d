"""English words that say where something is held, or that it can be followed from afar. Pure."""

from digest.reading.lexicon.words import PlaceWords, listed

SITES = listed(
    """floor, grounds, car park, park and ride, river, ice, conservatoire, conservatory, assembly hall, annexe, annex, wing, entrance, tower, court, yard, cottage, lodge, grange, stage, tent, marquee,
    station, airport, terminal, deck, dock, wharf, landing stage, ferry terminal, jetty, lock, weir, basin, lake, island, bay, cove, hill,
    common, meadow, playing fields, recreation ground, sports park, stadium, golf club, sailing club, rowing club,
    health centre, health center, clinic, surgery, nursery, academy, faculty, laboratory, lab, museum, planetarium,
    bookshop, shop, store, mall, market, office, offices, headquarters, town hall, village hall, parish room, parish house, community hall,
    community house, scout hall, legion hall, arts centre, art centre, cultural centre, culture house, youth centre, youth club, family centre,
    resource centre, business park, science park, innovation centre, enterprise centre, chambers, chamber, house, hall, theatre, theater, cinema, opera,
    restaurant, café, cafe, coffee shop, kitchen, bakery, brewery, vineyard, cemetery, churchyard, crematorium, memorial hall, street, road, avenue, lane, terrace, crescent, gardens, garden, allotments"""
)
PLACES = PlaceWords(
    leads=listed(
        """aboard, on board, on board the, outside, inside, near, next to, opposite, beside, behind, in front of, on the campus of,
        at the address, starting from, meeting at, starting at, leaving from, departing from"""
    ),
    from_leads=listed("from, between"),
    to_leads=listed("to, into"),
    addresses=listed("address, street address, location, room, site"),
    site_leads=listed("on, to"),
    labels=listed(
        """place, venue, where, location, address, meeting point, meeting place, room, site, venue address, street address, starting point,
        start point, meet at, rendezvous"""
    ),
    venue_is=listed(
        """the venue is, the venue will be, venue is, the location is, the location will be, the meeting place is, the meeting point is,
        the place is, our venue is, our venue will be, meeting place is, meeting point is"""
    ),
    unknown=listed(
        """to be, tba, tbc, tbd, will be, is to, not yet, announced, open, available, details, later, varies, various, and time, various venues"""
    ),
    sites=SITES,
    rooms=listed("floor, room, hall, level, wing, block, entrance, suite, building, gate"),
    owners=listed(
        "city, town, county, university, parish, village, school, library, council, college, church, harbour, railway, station, community, market, meeting, lecture, sports, main, conference, council's, library's, museum's, school's"
    ),
    qualities=listed(
        """old, new, main, great, upper, lower, north, south, east, west, central, small, large, big, little, public, local, first,
        second, third, ground, top, royal, national, former, historic, beautiful, newly, modern"""
    ),
    articles=listed("the, our"),
    joins=listed("and, or, as well as, plus"),
    goes=listed(
        "trip*, tour*, visit*, excursion*, walk*, outing*, come, welcome, invite*, head*, travel*"
    ),
    no_places=listed(
        """public, person, private, advance, addition, general, partnership, collaboration, association, conjunction, memory, aid, honour, need,
        concert, bloom, action, focus, full, finland, sweden, norway, denmark, iceland, estonia, russia, ukraine, europe, scandinavia, germany, africa, asia, china, india,
        america, england, scotland, wales, ireland, britain, uk, usa, us, eu, english, finnish, swedish, french, german, spanish, russian,
        january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn,
        winter, christmas, easter, monday, tuesday, wednesday, thursday, friday, saturday, sunday, facebook, instagram,
        parliament, teams, zoom, youtube, microsoft, noon, midnight, sign, eventbrite, ticketmaster, bst, gmt, am, pm, advent, lent, week, term, year"""
    ),
    roles=listed(
        """professor, researcher, lecturer, director, head, student, curator, teacher, fellow, dean, reader, scientist, expert,
        chair, based, works, working, lives, living, born, studying, specialist, consultant, officer, manager"""
    ),
    topics=listed(
        """care, life, development, history, welfare, schools, people, families, children, companies, businesses, services, work,
        developed, nature, wildlife, war, democracy, women, farming, housing, education, research"""
    ),
    subordinates=listed(
        "how, that, which, who, what, why, when, because, whose, whether, while, where"
    ),
    earlier=listed(
        "after, afterwards, previous, last, earlier, was, were, past, former, preceding"
    ),
    online=listed(
        """online, on microsoft teams, on ms teams, on teams, via microsoft teams, via ms teams, via teams, in teams, teams meeting, as a teams meeting, as a zoom meeting, zoom meeting, over teams, microsoft teams, teams, on zoom, via zoom, over zoom, by zoom, zoom,
        remotely, virtually, live-streamed, live streamed, livestreamed, streamed live, streamed, webcast live, webcast, via live stream, via the live stream, via livestream, via the livestream, live stream, livestream, via video link, by video link, via webex, on webex, webex,
        on youtube, via youtube, from home, via the internet, over the internet, google meet, on google meet, hybrid event, hybrid format"""
    ),
    follows=listed(
        """join*, attend*, participat*, follow*, watch*, tune, listen*, take, view*, held, hold, takes, place, happening, meets, meet, streamed,
        live-streamed, livestreamed, webcast, live, broadcast, delivered, run, given, hosted, offered, connect*, dial, both"""
    ),
    afterwards=listed("afterwards, afterward, later, recording*, recorded, on-demand, catch-up"),
    elsewhere=listed(
        """register*, registration*, read, more, information, info, details, recording*, recorded, material*, programme*, program, ticket*,
        buy, bought, purchase*, book, booked, booking*, form, forms, apply, application*, survey*, answer*, publish*, photo*, photos, vote*, voting, pay*, order*,
        respond, response*, feedback, fill, filled, report*, download*, sign, signup, available, find, found, slides, enrol*, submit*, submission*"""
    ),
)
