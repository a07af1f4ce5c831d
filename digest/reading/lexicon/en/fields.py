"""English words of fields such as "CFP closes: 20 March", that elsewhere say too little. Pure."""

from digest.reading.lexicon.en import upkeep
from digest.reading.lexicon.words import FieldWords, listed

ASKED = listed(
    """apply, application, applications, apply now, call, calls, cfp, cfa, cfc, call for papers,
    call for proposals, rsvp, rsvps, register, registration, registrations, sign up, sign-up,
    signup, sign-ups, enrol, enroll, enrolment, enrollment, booking, bookings, book, survey,
    questionnaire, poll, consultation, consultations, comments, comment, responses, response,
    respond, reply, replies, feedback, submissions, submission, submit, abstracts, abstract,
    papers, full papers, posters, proposals, proposal, bids, bid, tenders, tender, quotations,
    quotes, offers, nominations, nomination, nominate, entries, entry, competition entries, enter,
    expressions of interest, eoi, eois, letters of intent, concept notes, manuscripts, motions,
    amendments, early bird, early-bird, earlybird, super early bird, early registration, late
    registration, window, application window, round, funding round,
    grant round, call for evidence, evidence, objections, representations, pre-registration, have your say"""
)
DUE = listed(
    """due, due by, due on, due date, closes, close, closing, closed from, ends, end, ending, last,
    last day, final, final day, final call, latest, no later than, at the latest, by, until, till,
    before, deadline, deadlines, cut-off, cutoff, expires, close on, closes on, shuts, in by,
    receipt, received by, open until, open till"""
)
HEARD = listed(
    """voting phase, voting period, public vote, consultation, consultations, public
    consultation, consultation period, survey, questionnaire, comment period, commenting period,
    public comment, comments, feedback, feedback period, views, objections, representations,
    public display, public exhibition, public inspection, call for evidence, evidence, have your
    say"""
)
OTHERS = listed(
    """appeal, appeals, decision, decisions, results, result, notification, notifications,
    notified, acceptance, outcome, outcomes, awards, award, winners, shortlist, interviews,
    interview, payment, payments, reviews, review, evaluation, assessment, judging, contract,
    project, term, tenure, projects, to applicants, to bidders, published, announced, announcement,
    ceremony, sale, season, parking, road, day service, we reply, we respond, we will reply, we will respond, decides,
    decided, processed, assessed, reviewed"""
)
CALENDARS = listed(
    """services, diary dates, programme, programmes, program, calendar, events, event listings,
    what's on, what’s on, whats on, coming up, coming soon, upcoming, forthcoming, diary, save
    the date, save the dates, dates for the diary, mark your calendar, mark your calendars,
    line-up, listings, happenings, things to do, concerts, lectures, talks, walks, trips,
    outings, exhibitions, screenings, films, performances, gigs, tours, guided tours, tour
    dates, workshops, webinars, seminars, author visits, get-togethers, activities, services and
    events, meeting dates"""
)
TABLES = listed(
    """payment days, benefit payment days, phases of the works, phases of the work, works
    schedule, project phases, close dates, closed dates, closure dates, closing days, prices,
    price list, prices from, fees, charges, fares, tariffs, timetable, timetables, bus times,
    train times, ferry times, menu, menus, lunch menu, name days, name day, flag days, sunrise,
    sunset, moon phases, tides, tide times, due dates, payment dates, pay days, instalments,
    collection days, collection dates, bin collections, waste collection, agenda, agendas,
    minutes, officer decisions, decisions, public notices, publications, reports, documents,
    attachments, files, forms, downloads, press releases, news archive, blog archive, archive,
    archives, results, match results, vacancies, job vacancies, jobs, comments, water cut, water
    cuts, power cut, power cuts, outage, outages, traffic arrangements, roadworks, road
    closures, offers valid, offer valid, history, timeline"""
)
NO_OCCASIONS = listed(
    """inset, holidays, christmas holiday, easter holiday, summer holiday, autumn holiday,
    winter holiday, bank holiday, term ends, term begins, day off, school closed, parking,
    opening hours, opening times, accounts, newsletter, newsletters, weekly bulletin, press
    release, new rules, new prices, new fees"""
)
GRANTED = listed(
    """residency period, residency periods, residency dates, residency slots, grant period, grant periods,
    grant term, funding period, funding periods, funding starts, project start, project starts,
    project start date, earliest start, earliest start date, working period, working periods, work
    period, research period, research visit, research stay, fellowship period, period of stay,
    studio period, studio periods"""
)
HANDED = listed(
    """submission, return, delivery, receipt, lodging, filing, sending, handing-in, to be considered, to be
    submitted, to be sent"""
)
HANDLED = listed(
    """evaluation, assessment, review, reviewing, selection, shortlisting, notification, announcement,
    judging, marking, processing, ratification, approval, adoption, signature,
    opening of tenders, opening of bids, tender opening, bid opening"""
)
FIELDS = FieldWords(
    asked=ASKED,
    granted=GRANTED,
    handed=HANDED,
    handled=HANDLED,
    due=DUE,
    heard=HEARD,
    others=(*OTHERS, *upkeep.OTHERS),
    calendars=CALENDARS,
    tables=TABLES,
    no_occasions=(*NO_OCCASIONS, *upkeep.NO_OCCASIONS),
)
