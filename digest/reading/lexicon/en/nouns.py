"""English nouns of events, calls, publications and places. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

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
            coaching, bootcamp, masterclass, training session, training day"""
        ),
    ),
    (EventKind.TOUR, listed("tour, roadshow, road show")),
    (
        EventKind.EVENT,
        listed(
            """fayre, christingle, gig, recital, screening, matinee, storytime, story time, quiz
            night, bingo night, games night, film night, movie night, tea party, picnic, barbecue,
            ceilidh, bonfire, firework display, fireworks display, carol service, evensong, raffle
            draw, open studio, craft fair, switch-on, lights switch on, santa run, fun day, family
            day, treasure hunt, job fair, career fair, car boot sale, jumble sale, rummage sale,
            book sale, yard sale, tag sale, plant sale, blood drive, fish fry, potluck, coffee hour,
            litter pick, fun run, flower show, talent show, groundbreaking, unveiling, vernissage,
            meet and greet, book club, art show, craft show, farmers market, charity auction,
            singalong, sing-along, hymn sing, webchat, event, conference, meeting, meetup, meet-up,
            forum, fair, gala, summit, congress, lecture, talk, session, hearing, town hall, open
            house, open day, kick-off, kickoff, briefing, hackathon, festival, exhibition, ceremony,
            celebration, gathering, convention, expo, get-together, competition, theme day,
            information day, info day, launch event, panel discussion, information evening, award
            day, reception, roundtable, round table, retreat, assembly, clinic, fundraiser,
            homecoming, banquet, parade, concert, awareness week, theme week, drop-in, showcase,
            conference call, party, parties, fête, market, info session, open morning, carnival,
            coffee morning, open evening, agm, centenary, jubilee, annual general meeting, ball,
            demonstration, panel, debate, hustings, vigil, webcast, broadcast, info evening, bake
            sale, sports day, remembrance service, world ~ day, international ~ day, national ~ day,
            election, polling day, book launch, trip, outing, excursion, contest, museum night, culture night, night of the arts"""
        ),
    ),
)
HEADS = listed("series, session, day, days, programme, program, event, week, evening")
ENDINGS = r"(?:s|es|'s|’s|s'|s’|um|ums|a|on|ia)?"
OF_ENDINGS = ()
UNLIKE = listed(
    """eventual*, of course, phone call, in the event of, two course, two-course, three course,
    three-course, in the form of, in ~ form"""
)
CALLS = listed(
    """application, call for applications, call for proposals, funding call, grant call, application
    period, funding round, open call, application round, application window, call for projects,
    grant round, call for papers, call for abstracts, the ~ call, second call, next call, new
    call, third call, first call, abstract period, abstract submission period, submission period,
    nomination period, form is open, form opens, form will be open, form will open"""
)
SURVEYS = listed(
    """survey, consultation, questionnaire, call for evidence, comment period, exhibition period,
    consultation period"""
)
PUBLICATIONS = listed(
    """report, guide, guideline, publication, review, presentation, slide, recording, result,
    material, handbook, guidance, recommendation, newsletter, book, memorandum, strategy,
    statistic, barometer, podcast, video, toolkit, magazine, leaflet, website, study, paper, data,
    dataset, analysis, forecast, finding, statement, white paper, factsheet, version, model,
    summary, journal"""
)
PAPERS = listed("agenda, minute, decision, meeting paper, business paper, notice of meeting")
REGISTRATIONS = listed(
    """registration, sign-up, signup, booking, enrolment, enrollment, rsvp, registration link,
    registration form, registration page, booking link, booking form, ticket"""
)
SUBMISSIONS = listed(
    """application, comment, response, submission, proposal, tender, abstract, feedback, question,
    nomination, statement, view, answer, bid, reply, replie, input, entry, entrie, expression of
    interest, expressions of interest, form"""
)
OFFERS = listed(
    """application, proposal, tender, abstract, nomination, bid, entry, entrie, expression of
    interest, expressions of interest, submit project, submit your project, submit a project, form"""
)
OPINIONS = listed("comment, feedback, view, response, opinion, objection, representation")
POLICIES = listed(
    """project, programme, program, pilot, act, law, funding, period, agreement, term, contract,
    transition, regulation, scheme, trial, measure, restriction, exemption, service, mandate,
    moratorium, funds"""
)
VENUES = listed(
    """library, libraries, town hall, city hall, village hall, community centre, community center,
    civic centre, school, hall, theatre, museum, park, campus, church, hotel, cafe, arena,
    stadium, hospital, leisure centre, university, auditorium, gallery, council offices, council
    chamber, headquarters, market square, courthouse, lecture theatre, conference centre, room,
    building"""
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
    conversation, q&a, demonstration, colloquium, discussion, skills day, study day, away day, full
    council, games, concert series, film"""
)
WORKS = listed(
    """all collections, collection day, usual service, still work, work happening,
    tunnel, roadwork, road work, street work, resurfacing, lane, traffic, bus, buse, bus stop,
    route, diversion, diverted, junction, road, bridge, street, parking, tram, train, ferry, ferrie,
    bin, recycling, waste, refuse, bin collection, sewer, pipe, water main, gritting, snow
    clearance, scaffolding, demolition, crane, timetable, railway, motorway, roundabout, broadband"""
)
DRAWS = listed(
    """next up, up next, first up, we will be, we'll be, we’ll be, we meet, we'll meet, you can try,
    last chance, opportunity to, learn how, explore, discover, enjoy, celebrate, watch, have fun,
    drop by, meet the, come join, everyone is welcome, wear, dress up, prizes, for all the family,
    will be touring, will be joined, performing, performs, plays, will play, will be reading,
    signing copies, exhibiting, stop by, stopping by, refreshments, tickets, ticket, admission,
    entry, free of charge, free to attend, per person, donation, donations, proceeds, raffle, doors
    open, speaker, speakers, performed by, featuring, guest, guests, everyone, families, family
    friendly, family-friendly, all ages, children, kids, bring your, bring a, entertainment, music,
    food, coffee, drinks, chance to, talks about, gives a talk, will talk, will speak, will be
    joining, stalls, live, singing, sing, hear from, find out, hope to see you, see you there, over
    coffee, over a cup of, takes over the"""
)
