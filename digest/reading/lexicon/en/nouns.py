"""English nouns of calls, publications, works, offices and places. Pure."""

from digest.reading.lexicon.words import listed

ENDINGS = r"(?:s|es|'s|’s|s'|s’|um|ums|a|on|ia)?"
OF_ENDINGS = ()
UNLIKE = listed(
    """tour dates, tour date, on tour, tour news, world tour, concert tour, live tour, club tour,
    farewell tour, uk tour, european tour, american tour, autumn tour, spring tour, summer tour,
    winter tour, fall tour, book tour, touring, hearing the case, hearing of the case, market square, market place, marketplace, solar panel*, eventual*, of course, phone call, in the event of, call centre, call center, two course, two-course, three course,
    three-course, in the form of, in ~ form"""
)
_SORTS = listed(
    """targeted, joint, thematic, themed, special, annual, further, fourth, spring, autumn, summer, winter,
    international, national, nordic, regional, restricted, pilot, transnational, bilateral"""
)
_STARTS_ONE = listed(
    "open, opens, opening, launch, launches, launching, announces, publish, publishes"
)
_WHOSE = listed("a, a new, its next, our next, the next, its first, its second, another")
_PAID = listed("grants, funding, scholarships, bursaries")
CALLS = (
    *(f"{sort} call" for sort in _SORTS),
    *(f"{verb} {whose} call" for verb in _STARTS_ONE for whose in _WHOSE),
    *(
        f"call for {what}"
        for what in listed("partners, ideas, artists, films, works, hosts, funding, pilots")
    ),
    *(f"round of {paid}" for paid in _PAID),
    *(f"round of ~ {paid}" for paid in _PAID),
    *listed(
        """summer round, winter round, autumn round, spring round, grants round, annual round, call shuts, calls shut, call for ~~ shuts,
    calls for ~~ shut, call for ~~ is now open, calls are open, bidding round, bidding window, submission window, claims window, comment window, window opens, window closes, window shuts,
    grant cycle, funding cycle, application cycle, grants cycle, cfp, call for speakers, call for talks, application, call for applications, call for proposals, funding call, grant call, application
    period, funding round, open call, application round, application window, call for projects,
    grant round, call for papers, call for abstracts, the ~ call, second call, next call, new call,
    third call, first call, abstract period, abstract submission period, submission period,
    nomination period, form is open, form opens, form will be open, form will open, call opens, call
    will open, call closes, call will close, calls open, calls close, call is open, call for
    expressions of interest, call for nominations, call for entries, call for volunteers, call for
    participants, call for contributions, call for tenders, call for bids, call for interest,
    competition period, entry period, tender period, call for ~~ closes, call for ~~ opens, call for
    ~~ will open, call for ~~ close, call for ~~ is open, calls for ~~ close"""
    ),
)
SURVEYS = listed(
    """collection of memories, memory collection, call for memories, call for stories, on display for inspection, on display for public inspection, on view for inspection, receipt of submissions, receipt of observations, responses are gathered, responses are collected, responses are being gathered, responses are being collected, answers are gathered, answers are collected, answers are being collected, replies are gathered, replies are collected, open to inspection, open for inspection, open to public inspection, available for public inspection, may be inspected, can be inspected, can be commented on, may be commented on, open for comment, open to comment, open for comments, open for views,
    out for comment, out for consultation, out to consultation, is consulting, are consulting, consults on, seeks views, seeks comments, asks for views, invites views, invites comments, wants views, available for inspection, plan is on display, proposal is on display, draft is on display, plans are on display, plan is available for inspection, proposal is available for inspection, draft is available for inspection, plans are available for inspection, survey, consultation, questionnaire, call for evidence, comment period, exhibition period,
    consultation period, public display, public inspection, request for comments, request for
    information, commenting round, commenting period, round of comments, consultation round,
    feedback period, public comment, hearing round"""
)
PUBLICATIONS = listed(
    """atlas, atlase, almanac, yearbook, directory, directorie, gazetteer, anthology, anthologie, biography, biographie,
    memoir, novel, catalogue, catalog, brochure, pamphlet, booklet, dictionary, dictionarie, encyclopaedia,
    audiobook, e-book, ebook, cookbook, songbook, workbook, textbook, album, bulletin, gazette, dashboard,
    infographic, census, barometer, league table, compendium, white book, green paper, policy brief, report, guide, guideline, publication, review, presentation, slide, recording, result,
    material, handbook, guidance, recommendation, newsletter, book, memorandum, strategy,
    statistic, barometer, podcast, video, toolkit, magazine, leaflet, website, study, paper, data,
    dataset, analysis, forecast, finding, statement, white paper, factsheet, version, model,
    summary, journal"""
)
PAPERS = listed(
    "budget, agenda, minute, decision, meeting paper, business paper, notice of meeting"
)
REGISTRATIONS = listed(
    """registration, sign-up, signup, booking, enrolment, enrollment, rsvp, registration link,
    registration form, registration page, booking link, booking form, pre-registration, early bird,
    early-bird, voting, ballot, poll, ticket sale"""
)
SUBMISSIONS = listed(
    """application, comment, response, submission, proposal, tender, abstract, feedback, question,
    nomination, statement, view, answer, bid, reply, replie, input, entry, entrie, expression of
    interest, expressions of interest, form, manuscript, observation, suggestion, objection, motion,
    amendment, claim, written evidence, contribution, request, concept note, letter of intent,
    petition, ballot paper, vote, pre-proposal, quotation, signature, pledge, appeal, booking"""
)
OFFERS = listed(
    """application, proposal, tender, abstract, nomination, bid, entry, entrie, expression of
    interest, expressions of interest, submit project, submit your project, submit a project, form,
    manuscript, motion, concept note, letter of intent, pre-proposal, quotation, vote"""
)
FUNDS = listed("grant, bursary, bursarie, scholarship, fellowship, studentship")
OPINIONS = listed(
    "comment, feedback, view, response, opinion, objection, representation, observation, suggestion"
)
POLICIES = listed(
    """introduction of, rollout of, project, programme, program, pilot, act, law, funding, period, agreement, term, contract,
    transition, regulation, scheme, trial, measure, restriction, exemption, service, mandate,
    moratorium, funds, decree, amendment, directive, bylaw, by-law, legislation, rule, registration
    fee, registration desk, ticket price, booking fee, entry fee"""
)
VENUES = listed(
    """library, libraries, town hall, city hall, village hall, community centre, community center,
    civic centre, school, hall, theatre, museum, park, campus, church, hotel, cafe, arena,
    stadium, hospital, leisure centre, university, auditorium, gallery, council offices, council
    chamber, headquarters, market square, courthouse, lecture theatre, conference centre, room,
    building, chapel, cathedral, abbey, parish centre, parish hall, church hall, guildhall, centre,
    club, clubhouse, pub, bar, café, bookshop, garden, harbour, quay, pier, square, castle, cinema,
    sports centre, leisure center, institute, college, shelter, foyer, lobby, pavilion, marquee,
    farm, allotment, archive, embassy, studio, campsite, playground, green, rink, pool"""
)
WORKS = listed(
    """water cut-off, power cut-off, electricity cut-off, gas cut-off, cut-off of water, be repairing, be replacing, be installing, be digging, be demolishing, be resurfacing, be repainting, rubbish, be pulled down, be knocked down, all collections, collection day, usual service, still work, work happening, tunnel, roadwork,
    road work, street work, resurfacing, lane, traffic, bus, buse, bus stop, route, diversion,
    diverted, junction, road, bridge, street, parking, tram, train, ferry, ferrie, bin, recycling,
    waste, refuse, bin collection, sewer, pipe, water main, gritting, snow clearance, scaffolding,
    demolition, crane, timetable, railway, motorway, roundabout, broadband, be installed,
    installation of, has been delivered, be delivered on, be erected, be dismantled, be removed, be
    felled, be resurfaced, be repaired, be replaced, be demolished, contractors, footpath, works on,
    works to, works at, out of use, out of service, out of order, out of action, water will be,
    electricity will be, power will be, water supply, bin day, works start, works begin, works
    are"""
)
AUTHORITIES = listed(
    """police, customs, tax administration, ombudsman, district court, commission, council, parliament, government, ministry, ministrie, minister, member state,
    member states, state, authority, authoritie, agency, agencie, department, secretary of state,
    board, committee, court, tribunal, municipality, municipalitie, working group, rapporteur,
    company, companie, operator, supplier, contractor, developer, employer, manufacturer, landlord"""
)
INSTALMENTS = listed(
    """session, sessions, talk, talks, presentation, presentations, meeting, meetings, gathering,
    gatherings, get-together, get-togethers, evening, evenings, occasion, occasions, instalment,
    instalments, part, parts, programme, program, event, events, discussion, discussions"""
)
