"""English nouns of things to attend, and what is told of them to draw people. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

_OF_AN_EVENING = listed(
    """board game, boardgame, card, bingo, folk, jazz, blues, poetry, comedy, dance, disco, karaoke,
    craft, crafts, knitting, sewing, painting, pottery, author, story, history, science, nature,
    stargazing, astronomy, meditation, yoga, wellbeing, prayer, praise, worship, youth, parent,
    women's, men's, ladies', member, members, community, village, neighbourhood, recruitment,
    trivia, fundraising, charity, benefit, awards, prize, prizegiving, induction, orientation,
    alumni, student, graduate, enrichment, language, conversation, chess, gaming, lego, swimming,
    skating, memory, reminiscence, cultural, culture, museum, library, theatre, opera, ballet,
    salsa, tango, singing, carol, choir, organ, gospel, reading, writing, coding, tech, startup,
    start-up, pitch, research, researchers', gardening, garden, tasting, wine, whisky, beer, cheese,
    curry, pizza, soup, halloween, talent, variety, cabaret, lecture, lantern, puppet, toddler,
    baby, seniors', carers', consultation, planning, debate, advice, cinema, outdoor cinema,
    documentary, slide, photography, heritage, archaeology, genealogy, family history, local
    history, bat, moth, welcome, farewell, leaving, volunteer, volunteers'"""
)
_OF_A_MORNING = listed(
    """board game, boardgame, craft, sewing, knitting, dance, music, story, poetry, garden, baby,
    toddler, taster, reminiscence, tasting, puppet, choir, film, heritage, chess"""
)
_EVENING = (
    *(f"{what} {part}" for what in _OF_AN_EVENING for part in ("evening", "night")),
    *(f"{what} {part}" for what in _OF_A_MORNING for part in ("afternoon", "morning")),
)
_SOUGHT = tuple(
    f"{what} hunt"
    for what in listed(
        "egg, pumpkin, scavenger, ghost, bug, fossil, teddy bear, bear, easter egg, elf"
    )
)
_DRIVES = tuple(
    f"{what} {how}"
    for what in listed("toy, food, coat, clothes, clothing, book, blanket, shoebox, hygiene")
    for how in ("drive", "collection", "swap")
)
_RUN_AND_WALKED = tuple(
    f"{what} {how}"
    for what in listed(
        """charity, sponsored, colour, color, memorial, midnight, park, bike, bicycle, heritage,
        history, nature, bird, birdwatching, wildlife, fungi, mushroom, foraging, wildflower,
        health, wellbeing, lantern, pilgrimage, twilight, family, buggy, pram"""
    )
    for how in ("run", "walk", "ride")
)
_CAMPS = tuple(
    f"{what} camp"
    for what in listed(
        """day, family, summer, winter, holiday, youth, scout, sports, football, music, art, arts,
        drama, coding, science, half-term, easter, confirmation, language, robotics, stem"""
    )
)
KINDS = (
    (
        EventKind.NETWORK_DAY,
        listed(
            """network day, networking day, network meeting, networking event, network event,
            networking meeting, network gathering, networking session, network forum, networking
            breakfast, networking lunch, network meet-up, networking evening"""
        ),
    ),
    (EventKind.WEBINAR, listed("webinar, online seminar, web seminar")),
    (EventKind.SEMINAR, listed("seminar, symposi, colloqui")),
    (EventKind.WORKSHOP, listed("workshop")),
    (
        EventKind.TRAINING,
        listed(
            """training, course, educational programme, education programme, learning programme,
            coaching, bootcamp, boot camp, masterclass, master class, training session, training
            day, summer school, winter school, spring school, autumn school, summer academy,
            tutorial, e-learning, study circle, trial lesson, trial class, taster lesson, dance
            lesson, swimming lesson, music lesson, riding lesson, skating lesson, evening class,
            evening classe, induction day"""
        ),
    ),
    (
        EventKind.TOUR,
        listed(
            """tour, roadshow, road show, guided walk, guided visit, guided hike, guided stroll,
            guided ramble, study visit"""
        ),
    ),
    (
        EventKind.EVENT,
        (
            *(*_EVENING, *_SOUGHT, *_DRIVES, *_RUN_AND_WALKED, *_CAMPS),
            *listed(
                """summer fete, fete, village fete, church fete, bioblitz, product demo, live demo,
                demo night, rescue exercise, evacuation exercise, livestream, live stream,
                live-stream, nativity, fun run, parkrun, consecration, inauguration, foundation
                stone laying, laying of the foundation stone, plaque unveiling, blessing of, tree
                planting, tree-planting, turf cutting, turf-cutting, litter-picking, litter picking,
                litter-pick, beach-clean, clean-up day, cleanup day, work party, working bee, winter
                swim, polar plunge, obstacle race, duck race, tug of war, charity dinner, gala
                dinner, candlelit vigil, torchlit procession, torchlight procession, lantern parade,
                street party, block party, garden party, tea dance, mela, eisteddfod, ploughing
                match, sheepdog trials, point-to-point, highland games, county show, country fair,
                country show, steam rally, vintage rally, swap meet, swap shop, toy fair, record
                fair, wedding fair, comic con, cosplay, lan party, game jam, datathon, ideathon,
                pitch event, science slam, pecha kucha, lightning talks, fireside chat, fishbowl,
                unconference, teach-in, sit-down meal, community lunch, community meal, soup lunch,
                church lunch, harvest lunch, coffee afternoon, strawberry tea, cream tea,
                ploughman's lunch, big lunch, walk-in clinic, vaccination clinic, flu clinic, health
                fair, health check day, blood donation session, legal clinic, law clinic, tax
                clinic, tech clinic, repair workshop, careers fair, job expo, recruitment fair,
                freshers' fair, postgraduate fair, degree show, end-of-year show, end of year show,
                viva voce, inaugural lecture, farewell lecture, memorial lecture, commencement
                ceremony, groundbreaking ceremony, ship naming, naming ceremony, flag raising,
                flag-raising, beating the bounds, beating retreat, open-air service, nine lessons
                and carols, carol singing, carols by candlelight, crib blessing, pet blessing,
                plough sunday, rogation walk, messy church, quiet day, prayer walk, prayer meeting,
                bible study, alpha course, fayre, christingle, gig, recital, screening, matinee,
                storytime, story time, quiz night, bingo night, games night, film night, movie
                night, tea party, picnic, barbecue, ceilidh, céilí, bonfire, firework display,
                fireworks display, carol service, evensong, raffle draw, open studio, craft fair,
                switch-on, switching on, lights switch on, santa run, fun day, family day, treasure
                hunt, job fair, career fair, car boot sale, jumble sale, rummage sale, book sale,
                yard sale, tag sale, plant sale, cake sale, table top sale, table-top sale, garage
                sale, blood drive, fish fry, potluck, coffee hour, litter pick, beach clean, river
                clean, fun run, flower show, talent show, fashion show, dog show, boat show, trade
                show, puppet show, agricultural show, groundbreaking, unveiling, vernissage, private
                view, meet and greet, book club, book group, reading group, art show, craft show,
                farmers market, charity auction, singalong, sing-along, hymn sing, webchat, event,
                conference, meeting, meetup, meet-up, forum, fair, gala, summit, congress, lecture,
                talk, session, hearing, town hall, open house, open day, open doors, kick-off,
                kickoff, briefing, hackathon, festival, exhibition, exhibit, new display,
                retrospective, ceremony, celebration, gathering, convention, expo, get-together,
                competition, theme day, information day, info day, launch event, panel discussion,
                information evening, award day, reception, roundtable, round table, retreat,
                assembly, clinic, fundraiser, homecoming, banquet, parade, concert, awareness week,
                awareness day, theme week, drop-in, showcase, conference call, party, parties, fête,
                market, info session, open morning, carnival, coffee morning, open evening, agm,
                egm, centenary, jubilee, annual general meeting, ball, demonstration, panel, debate,
                hustings, vigil, webcast, broadcast, info evening, bake sale, sports day,
                remembrance service, world ~ day, international ~ day, national ~ day, election,
                polling day, book launch, trip, outing, excursion, contest, museum night, culture
                night, night of the arts, pantomime, panto, nativity play, passion play, school
                play, fleadh, regatta, gymkhana, tournament, half marathon, marathon, triathlon,
                auction of promises, whist drive, beetle drive, tea dance, barn dance, dinner dance,
                harvest supper, quiz evening, race night, comedy night, open mic, poetry slam,
                poetry evening, storytelling, book signing, reading evening, film club, film
                festival, premiere, rehearsed reading, day of action, week of action, day of prayer,
                prayer breakfast, lunchtime concert, family service, church service, civic service,
                candlelit service, candlelight service, memorial service, thanksgiving service,
                all-age service, christmas service, toy service, crib service, ordination, midnight
                mass, vigil mass, requiem mass, first communion, novena, procession, wreath-laying,
                wreath laying, act of remembrance, tree lighting, ribbon cutting, ribbon-cutting,
                sod turning, sod-turning, topping-out, official opening, grand opening, civic
                reception, advice surgery, public meeting, community day, volunteer day,
                volunteering day, planting day, planting session, study day, away day, demo day,
                career day, careers day, careers evening, welcome day, science day, research day,
                taster day, taster session, open farm, open garden, thesis defence, dissertation
                defence, doctoral defence, public defence, thesis defense, dissertation defense,
                public examination of, disputation, graduation ceremony, reunion, ball game, site
                visit, state visit, photo call, photocall, press conference, press call, press
                event, media event, media briefing, plenary, brokerage, matchmaking event, support
                group, journal club, grand round, self-help group, pop-up, walkout, rally, rallie,
                picket line, hearing day, q&a, q & a, residents' evening, members' evening, parents'
                evening, members' night, discussion evening, social evening, craft evening, family
                evening, theme evening, club night, open night, language café, language cafe, repair
                café, repair cafe, memory café, science café, death café, video premiere, science
                week, maths week, book week, heritage week, culture week, carers week, refugee week,
                library week, climate week, health week, bike week, tree week, space week, music
                week, design week, art week, arts week, film week, food week, book month, heritage
                month, history month, research week, history week, education week, business week,
                enterprise week, fashion week, restaurant week, careers week, career week, wellbeing
                week, safety week, sustainability week, innovation week, theatre week, dance week,
                student week, welcome week, engineering week, language week, water week, archaeology
                week, biodiversity week, tech week, startup week, energy week, nature week, pride,
                biennale, biennial, triennial"""
            ),
        ),
    ),
)
HEADS = listed(
    "series, session, day, days, programme, program, event, week, evening, weekend, morning, afternoon"
)
GATHERINGS = listed(
    """matinee, farmers market, blood drive, breakfast, brunch, lunch, lunche, luncheon, dinner,
    supper, picnic, barbecue, bbq, feast, afternoon tea, gig, recital, performance, screening, film
    night, movie, pantomime, musical, talent show, flower show, craft show, air show, quiz, bingo,
    raffle, disco, ceilidh, dance, sale, bazaar, jumble, auction, storytime, story time, reading,
    book club, club, craft, playgroup, sing-along, singalong, carol, services this, communion,
    evensong, eucharist, worship, pilgrimage, walk, hike, ride, race, marathon, fun run, regatta,
    match, matche, tournament, championship, clean-up, litter pick, planting, camp, visit, class,
    classe, tasting, taster, signing, launch, launche, premiere, unveiling, inauguration, rally,
    rallie, procession, commemoration, memorial, firework, bonfire, surgery, surgerie, rehearsal,
    audition, orientation, graduation, commencement, convocation, viewing, potluck, night, dialogue,
    conversation, demonstration, colloquium, discussion, skills day, full council, games, concert
    series, film, show, play, musical, evening of, evening about, evening on, evening with,
    afternoon of, morning of, day for, day on, night of, blessing, liturgy, prayers, mass, service
    at, service on, sit-in, protest, march, walkabout, photo exhibition, installation, trail,
    crafts, knitting, choir, orchestra, band, ensemble, quartet, guild, mothers' union, history
    society, group will, society will, lesson, championships, final, derby, swim, dip, cycle,
    ramble, stroll, hearing, plenary, interview, presentation, awards, award, appearance, visiting
    hours, museum day, market day, stall, stand, amnesty, giveaway, swap, draw, dress rehearsal,
    defence of, viva, viva voce, tasting evening, afternoon with, weekend of, service of, day of,
    week runs, week takes, week is, week will, week returns, week starts, week begins, week of,
    series starts, series begins, series opens, series kicks, season kicks off, season starts,
    season begins, season opens, season gets"""
)
DRAWS = listed(
    """next up, up next, first up, we will be, we'll be, we meet, we'll meet, you can try, last
    chance, opportunity to, learn how, explore, discover, enjoy, celebrate, watch, have fun, drop
    by, meet the, come join, everyone is welcome, wear, dress up, prizes, for all the family, will
    be touring, will be joined, performing, performs, plays, will play, will be reading, signing
    copies, exhibiting, stop by, stopping by, refreshments, tickets, ticket, admission, entry, free
    of charge, free to attend, per person, donation, donations, proceeds, raffle, doors open,
    speaker, speakers, performed by, featuring, guest, guests, everyone, families, family friendly,
    family-friendly, all ages, children, kids, bring your, bring a, entertainment, music, food,
    coffee, drinks, chance to, talks about, gives a talk, will talk, will speak, will be joining,
    stalls, live, singing, sing, hear from, find out, hope to see you, see you there, over coffee,
    over a cup of, takes over the, author, poet, novelist, storyteller, historian, broadcaster,
    soprano, tenor, baritone, pianist, organist, violinist, cellist, guitarist, comedian, curator,
    reads from, read from, sings, tells of, tells the story, tells us, talks us, speaks about,
    speaks on, gives us, shares her, shares his, shares their, preaches, will preach, presides, will
    preside, signs copies, will sign, will demonstrate, demonstrates, will talk about, will tell,
    will share, will show, will present, will explain, will introduce, will discuss, newcomers, all
    are welcome, places left, place left, places are left, places available, places are available,
    places remaining, spaces available, spaces left, few places, book early, booking essential,
    booking is essential, booking required, booking advised, limited places, places are limited,
    places limited, spaces are limited, first come, fancy dress, wellies, mulled wine, mince pies,
    hot drinks, cake, cakes, tea and, soup, sandwiches, wine, nibbles, buffet, canapés, bouncy
    castle, face painting, santa, father christmas, games, prizes to, retiring collection, in aid
    of, raise funds for, raising funds, to raise money, suitable for, aged, concessions,
    non-members, under-12s, under 12s, all abilities, beginners, volunteers needed, meet at, meeting
    at, meet in, gather at, assemble at, starting point, leaving from, departing, departs from,
    keynote, keynotes, panellists, panelists, chaired by, moderated by, facilitated by, led by, in
    conversation with, question and answer, livestreamed, live-streamed, help clean, lend a hand,
    help out, a hand, to visit for free, for free, cup of tea"""
)
