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
            """training, course, educational programme, education programme, learning programme, coaching, bootcamp, masterclass, training session, training day"""
        ),
    ),
    (EventKind.TOUR, listed("tour, roadshow, road show")),
    (
        EventKind.EVENT,
        listed(
            """event, conference, meeting, meetup, meet-up, forum, fair, gala, summit, congress,
            lecture, talk, session, hearing, town hall, open house, open day, kick-off, kickoff,
            briefing, hackathon, festival, exhibition, ceremony, celebration, gathering,
            convention, expo, get-together, competition, theme day, information day, info day, launch event,
            panel discussion, information evening, award day, reception, roundtable, round table,
            retreat, assembly, clinic, fundraiser, homecoming, banquet, parade, concert, awareness
            week, theme week, drop-in, showcase, conference call, party, parties, fête, market,
            info session, open morning, carnival, coffee morning, open evening, agm, centenary, jubilee, annual
            general meeting, ball, demonstration, panel, debate, hustings, vigil, webcast,
            broadcast, info evening, bake sale, plant sale, sports day, remembrance service, world
            ~ day, international ~ day, national ~ day, election, polling day, book launch, trip,
            outing, excursion"""
        ),
    ),
)
HEADS = listed("series, session, day, days, programme, program, event, week, evening")
ENDINGS = r"(?:s|es|'s|’s|s'|s’|um|ums|a|on|ia)?"
OF_ENDINGS = ()
UNLIKE = listed("eventual*, of course, phone call, in the event of")
CALLS = listed(
    """application, call for applications, call for proposals, funding call, grant call, application
    period, funding round, open call, application round, application window, call for projects,
    grant round, call for papers, call for abstracts, the ~ call, second call, next call, new
    call, third call, first call, abstract period, abstract submission period, submission period,
    nomination period"""
)
SURVEYS = listed(
    """survey, consultation, questionnaire, call for evidence, comment period, exhibition period, consultation period"""
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
    interest, expressions of interest"""
)
OFFERS = listed(
    """application, proposal, tender, abstract, nomination, bid, entry, entrie, expression of
    interest, expressions of interest"""
)
OPINIONS = listed("comment, feedback, view, response, opinion, objection, representation")
POLICIES = listed(
    """project, programme, program, pilot, act, law, funding, period, agreement, term, contract,
    transition, regulation, scheme, trial, measure, restriction, exemption, service, mandate,
    moratorium"""
)
VENUES = listed(
    """library, libraries, town hall, city hall, village hall, community centre, community center,
    civic centre, school, hall, theatre, museum, park, campus, church, hotel, cafe, arena,
    stadium, hospital, leisure centre, university, auditorium, gallery, council offices, council
    chamber, headquarters, market square, courthouse, lecture theatre, conference centre, room,
    building"""
)
