"""English words of fields such as "CFP closes: 20 March", that elsewhere say too little. Pure."""

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
    """consultation, consultations, public consultation, consultation period, survey,
    questionnaire, comment period, commenting period, public comment, comments, feedback, feedback
    period, views, objections, representations, public display, public exhibition, public
    inspection, call for evidence, evidence, have your say"""
)
OTHERS = listed(
    """appeal, appeals, decision, decisions, results, result, notification, notifications,
    notified, acceptance, outcome, outcomes, awards, award, winners, shortlist, interviews,
    interview, payment, payments, reviews, review, evaluation, assessment, judging, contract,
    project, term, tenure, projects, to applicants, to bidders, published, announced, announcement,
    ceremony, sale, season, parking, road, day service, we reply, we respond, we will reply, we will respond, decides,
    decided, processed, assessed, reviewed"""
)
FIELDS = FieldWords(asked=ASKED, due=DUE, heard=HEARD, others=OTHERS)
