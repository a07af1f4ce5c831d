"""English nouns of calls, publications, works, offices and places. Pure."""

from digest.reading.lexicon.words import listed

ENDINGS = r"(?:s|es|'s|’s|s'|s’|um|ums|a|on|ia)?"
OF_ENDINGS = ()
UNLIKE = listed(
    """eventual*, of course, phone call, in the event of, two course, two-course, three course,
    three-course, in the form of, in ~ form"""
)
CALLS = listed(
    """cfp, call for speakers, call for talks, application, call for applications, call for proposals, funding call, grant call, application
    period, funding round, open call, application round, application window, call for projects,
    grant round, call for papers, call for abstracts, the ~ call, second call, next call, new call,
    third call, first call, abstract period, abstract submission period, submission period,
    nomination period, form is open, form opens, form will be open, form will open, call opens, call
    will open, call closes, call will close, calls open, calls close, call is open, call for
    expressions of interest, call for nominations, call for entries, call for volunteers, call for
    participants, call for contributions, call for tenders, call for bids, call for interest,
    competition period, entry period, tender period, call for ~~ closes, call for ~~ opens, call for
    ~~ will open, call for ~~ close, call for ~~ is open, calls for ~~ close"""
)
SURVEYS = listed(
    """survey, consultation, questionnaire, call for evidence, comment period, exhibition period,
    consultation period, public display, public inspection, request for comments, request for
    information, commenting round, commenting period, round of comments, consultation round,
    feedback period, public comment, hearing round"""
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
    """project, programme, program, pilot, act, law, funding, period, agreement, term, contract,
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
    """all collections, collection day, usual service, still work, work happening, tunnel, roadwork,
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
    """commission, council, parliament, government, ministry, ministrie, minister, member state,
    member states, state, authority, authoritie, agency, agencie, department, secretary of state,
    board, committee, court, tribunal, municipality, municipalitie, working group, rapporteur,
    company, companie, operator, supplier, contractor, developer, employer, manufacturer, landlord"""
)
