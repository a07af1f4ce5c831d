"""English words of outings, vans that call, inquiries, fests, trials of skill and goods marked free of charge. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

_CALLING = tuple(
    f"{what} {van}"
    for what in listed(
        """donor, blood, blood donor, health check, hearing, eye care, dental, vaccine, safety, police, fire safety, advice, health, information, info, play, science, book, jobs, job,
        careers, museum, art, music, cinema, film, digital, skills, energy advice, energy, climate,
        heritage, recruitment, consultation, listening, campaign, discovery, exhibition, story, wellbeing"""
    )
    for van in ("bus", "van", "trailer", "caravan")
)
_MOBILE = tuple(
    f"mobile {what}"
    for what in listed(
        "museum, exhibition, cinema, planetarium, planetariums, farm, zoo, studio, gallery, theatre, stage, lab, bakery, forge, sauna"
    )
)
_CRUISED = tuple(
    f"{what} {how}"
    for what, hows in (
        ("whale", "watching, safari"),
        ("seal", "watching, safari"),
        ("dolphin", "watching, safari"),
        ("bird", "watching"),
        ("deer", "watching, safari"),
        ("harbour", "cruise, tour"),
        ("river", "cruise, trip"),
        ("heritage", "cruise, trail, sail"),
        ("evening", "cruise, sail"),
        ("sunset", "cruise, sail, swim, walk"),
        ("island", "cruise, trip"),
        ("canal", "cruise, trip"),
        ("wildlife", "cruise, safari"),
        ("dinner", "cruise, theatre"),
        ("jazz", "cruise, picnic"),
        ("members'", "trip, outing, visit"),
        ("theatre", "trip, outing"),
        ("pensioners'", "trip, outing"),
        ("family", "outing, trip"),
        ("summer", "outing"),
    )
    for how in listed(hows)
)
_MARKED = listed(
    """bike marking, cycle marking, bicycle marking, property marking, tool marking, security marking, bike
    security marking, bike coding, dog microchipping, pet microchipping, microchipping, dog chipping, cat
    chipping, knife sharpening, tool sharpening, scissor sharpening, car wash, charity car wash, dog wash,
    shoe shine, bike check, bike checks, bike doctor, dr bike, doctor bike, winter tyre check, tyre check,
    child seat check, car seat check, blood pressure checks, hearing checks, eye tests, free eye tests,
    health mot, health mots, bone density checks, finds identification, fossil identification, fungi
    identification, apple identification, coin identification, antiques valuation, valuation morning,
    valuation evening, valuations, scanning day"""
)
_SKILLED = listed(
    """careers carousel, career carousel, options carousel, hurling blitz, camogie blitz, football blitz,
    rugby blitz, netball blitz, hockey blitz, mini blitz, blitz for under, parkrun takeover, takeover day,
    takeover evening, kids' takeover, kids takeover, teen takeover, fest, zine fair, zine fest, lit fest,
    rapidplay, rapidplay chess, simul, simultaneous display, grand prix, invitational, time trial, hill
    climb, car trial, sheepdog trial, field trial, ploughing trial, trial plots, growers' walk, grower's
    walk, crop walk, farm tour, come-and-try, come and try, have-a-go, have a go day, try-a-sport, fun
    swim, fun shoot, open shoot, fun ride, dog walk, dog stroll, sponsored dog walk, buggy walk, pram
    walk, silent walk, sound walk, soundwalk, night walk, dusk walk, dawn walk, moonlight walk, foraging
    walk, foraging with, foraging day, open farm sunday, farm sunday, heritage sunday, community sunday,
    super saturday, super sunday, science saturday, stem saturday, story saturday, maker saturday, craft
    saturday, volunteer saturday, friendship sunday, back to church sunday, pet sunday, scout sunday,
    road run, tractor road run, vehicle run, motorcycle run, scooter run, toy run, poker run, treasure run,
    ride-out, rideout, car run, vintage run, 3k, 5k, 10k, 15k, 20k, ten-miler, 10-miler, 10-mile race,
    5k run, 10k run, turn-out day, cow dance, open kiln, kiln opening, kiln firing, raku firing, cab ride,
    cab rides, depot open day, shed open day, fixtures evening, league night, open audition, truck meet,
    car meet, bike meet, scooter meet, speed-dating, job speed-dating, family learning, learning afternoon,
    learning morning, offer-holder day, offer holder day, applicant day, applicant visit day, post-offer day, cup tie, cup final"""
)
_HEARD = listed(
    """public inquiry, planning inquiry, appeal inquiry, local inquiry, appeal hearing, planning hearing,
    examination in public, open floor hearing, inquiry opens, inquiry sits, inquiry resumes, inquiry will
    open, inquiry will sit, passengers' forum, commuters' forum, users’ forum, residents' forum,
    residents’ forum, tenants’ forum, patients’ forum, pupils' forum, students' forum, pensioners' forum,
    disability forum, access forum, cycling forum, cycle forum, flood forum, rivers forum, farmers' forum,
    traders' forum, business forum, scrutiny panel, tenants' panel, residents' panel, readers' panel,
    patient panel, people's panel, transfer evening, options evening, choices evening, induction evening,
    new parents' evening, new starters' evening, year 6 evening, sixth-form evening, sixth form evening,
    open rehearsal, sectional rehearsal, scratch performance, work-in-progress showing, sharing event,
    end-of-term sharing, passing-out parade, passing out parade, pass-out parade, freedom parade, beacon
    lighting, lighting of the beacon, licensing service, licensing and installation, induction service,
    institution and induction, collation and installation"""
)
KINDS = (
    (
        EventKind.TRAINING,
        listed(
            """can train as, train to be a, train to become, train as volunteers, safeguarding refresher, refresher, refresher day, refresher session, induction for, trustee
            induction, volunteer induction, new volunteer induction, upskilling day, upskilling session,
            familiarisation day, cpr session, life-saving session, lifesaving session, defibrillator
            session, first-aid session, first aid session, skills bootcamp, food hygiene level, level 1
            award, level 2 award, level 3 award"""
        ),
    ),
    (
        EventKind.TOUR,
        tuple(f"guided ~ {how}" for how in ("walk", "stroll", "ramble", "hike", "visit", "tour")),
    ),
    (EventKind.EVENT, (*_CALLING, *_MOBILE, *_CRUISED, *_MARKED, *_SKILLED, *_HEARD)),
)
_WE = tuple(
    form.format(*verb)
    for verb in (
        ("collect", "collecting"),
        ("sort", "sorting"),
        ("pack", "packing"),
        ("leaflet", "leafleting"),
        ("canvass", "canvassing"),
        ("rake", "raking"),
        ("sweep", "sweeping"),
        ("chop", "chopping"),
        ("stack", "stacking"),
        ("dig", "digging"),
        ("clear", "clearing"),
        ("tidy", "tidying"),
        ("prune", "pruning"),
        ("coppice", "coppicing"),
        ("scythe", "scything"),
        ("march", "marching"),
        ("rally", "rallying"),
        ("row", "rowing"),
        ("sail", "sailing"),
        ("run", "running"),
        ("race", "racing"),
        ("debate", "debating"),
        ("perform", "performing"),
        ("rehearse", "rehearsing"),
        ("film", "filming"),
        ("fire the kiln", "firing the kiln"),
        ("press apples", "pressing apples"),
    )
    for form in ("we will {0}", "we'll {0}", "we’ll {0}", "we're {1}", "we are {1}")
)
HOLDS = (
    *_WE,
    *listed(
        """we collect, we sort, we rake, we tidy, we coppice, we scythe, is down for, are down for, is now down for, is pencilled for, grinds again, steams again, sails again, flies again, rides again, rides out again, dances out, dance
    out, in steam, in steam again, licenses our, licenses the, licenses her, licenses his, is licensed as
    vicar, is licensed as rector, is installed as vicar, is installed as rector, is inducted as, be inducted
    as, stops in, calls at, call at, calls in at, puts into, docks at ~ for visitors, wash cars, washes cars,
    pack bags, packs bags, hold a collection, rattle tins, serves teas, serve teas, serves tea, serve tea,
    serve soup, pass out on, passes out on, march through, is said at, be said at, are said at"""
    ),
)
_SENT = tuple(
    f"{what} to"
    for what in listed(
        """portfolio, portfolios, cv, cvs, essays, essay, poems, photos, photographs, pictures, drawings,
        recipes, scripts, scores, demos, samples, designs, sketches, menu choices, copy, adverts, motions,
        numbers, dates of birth, slides, posters, abstracts, papers, quotes, quotations, tenders, bids,
        orders, nominations, ideas, suggestions, questions in advance"""
    )
)
ACTS = (
    *_SENT,
    *listed(
        """questions in advance, come forward, comes forward, to email, to e-mail, to phone, to ring, to text, to write to, to contact
    the, to reply, to apply to, volunteer for our, take part in our study, take part in the study, put
    yourself forward, put themselves forward, put your hand up, raise your hand, give your name, leave your
    name, add your name, have your name down, get your name down, get your bid, get your bids, get your
    entry, get your entries, get your order, get your orders, be in touch by, drop us a line, speak now"""
    ),
)
COMMANDS = listed(
    "count, flag down, scrub, grill, identify, log, map, mulch, sow, shear, gut, salt, varnish"
)
RELEASES = listed(
    """figures come out, figures will come out, figures are out, statistics come out, numbers come out, data
    come out, results come out, report comes out, report will come out, findings come out, come out on,
    goes on general release, go on general release, is made public, are made public, be made available
    online, appears in print, appear in print, is put online, be put online, are put online"""
)
CALLS = listed(
    """round one opens, round two opens, round three opens, round four opens, round 1 opens, round 2 opens, round 3 opens, fund is open, fund opens, fund will open, fund reopens, scheme is open, scheme opens, scheme reopens,
    programme is open for bids, portal is open, portal opens, portal will open, portal closes, window is
    open, window will open, window runs, round is open, round opens, round runs, second round of the,
    next round of the, prize is open, prize opens, award is open, award opens, awards are open, awards
    open, competition is open, competition opens, residency is open, residency opens, bids are accepted,
    bids open"""
)
SURVEYS = listed(
    """on deposit from, on deposit until, pinned up in, pinned up at, can be inspected, inspect the accounts,
    inspect the plans, inspect the drawings, inspect the register, inspect the draft, look at the plans,
    see the plans, see the drawings, view the plans, view the drawings, view the draft, study the plans,
    be inspected by, have your say on, say what you think, tell us what you think, what do you think"""
)
VOTES = listed(
    """voted on by, voted on by readers, voted on by residents, voted on by the public, be voted on
    by, members vote, members will vote, readers vote, readers can vote, residents vote, residents can vote,
    pupils vote, staff vote, voting runs, voting is open, voting opens, ballot runs, ballot is open, ballot
    opens, polling runs, polling is open"""
)
ENDS = listed(
    """closes midnight, close midnight, closes at midnight, closes noon, closes at noon, shuts at midnight,
    ends midnight, ends at midnight"""
)
