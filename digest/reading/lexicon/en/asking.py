"""English words that ask readers to act, and by when. Pure."""

from digest.reading.lexicon.words import listed

ACTS = listed(
    """redeem, be redeemed, please collect, please bring back, must meet the, have to meet the, should meet the, should fulfil, must fulfil, must fulfill, have to fulfil, should fulfil the, must satisfy, must be met, must be paid, should be paid, is to be paid, are to be paid, be sent, be delivered, register, registering, sign up, submit, submitted, submitting, send us, send your, be sent,
    send in, apply, applying, respond, reply, rsvp, nominate, enrol, enroll, comment, book your,
    book a, let us know, have your say, fill in, confirm, be received, must be received, email
    your, tell us, please send, please complete, please return, return your, return borrowed, return all, return any, return loaned, take part in the
    survey, answer the, reserve your, can comment, propose a, nominations, expressions of
    interest, send, must be made, must be submitted, must reach, vote, contact the, get in touch,
    submit ~ projects, be booked, be returned, be lodged, be filed, be handed in, be posted to,
    be emailed, be delivered to, be entered, be registered, be claimed, reach us, reach the
    office, be with us, be in by, to us by, to do so, must do so, do so, should do so, wishing
    to, who wish to, wish to, would like to, hand in, put forward, put your name, cast your, take
    the survey, share your, pre-register, preregister, write to, be raised, be notified to, give
    your, give us, make a submission, make your, make submissions, make comments, object, appeal,
    upload, let ~ know, complete the form, complete the survey, complete the questionnaire,
    complete the online, complete the application, complete this, return the, return it, return
    this, return them, return completed, names to, replies to, entries to, apologies to, cheques
    to, bookings to, tickets from, be reserved, be secured, be applied for, what you think, your
    thoughts, your opinion"""
)
MODALS = listed(
    """must, kindly, should, please, you, your, need to, needs to, can, invited to, invite, invites,
    encouraged, required, have to, we ask, ask that, may be, may also, you may"""
)
APPLIES = listed(
    """can be applied for, may apply, can apply, apply for, open for applications, may be applied
    for, will be sought, are sought, applications are invited, applications ~~ are invited, submissions are
    invited, submissions ~~ are invited, proposals are invited, proposals ~~ are invited, papers are invited,
    papers ~~ are invited, abstracts are invited, tenders are invited, bids are invited, contributions
    are invited, contributions ~~ are invited, comments are invited, students are invited to apply, are invited to
    apply, are invited to submit, are invited to send, are invited for, is sought, nominations open, launches a call,
    is inviting applications, invites applications, invites proposals, invites bids, accept
    applications, accepting applications, applications are accepted, applications are welcome,
    can ~ apply, may ~ apply, entries are welcome, entries ~~ are welcome, proposals are welcome,
    submissions are welcome, submissions ~~ are welcome, nominations are welcome, contributions
    are welcome, entries are invited, nominations are invited"""
)
WELCOMES = listed(
    """is invited to, are invited to, warmly invited, looking forward to ~~ with you, looking
    forward to ~ you, look forward to ~ you, join us, join, welcome to, save the date, come along,
    mark your calendar*, see you, come to, come and, don't miss, attend, register for, take part in,
    you are invited, you're invited, all welcome, tune in, you can take part, you can join, you can
    attend, members of the public can, worth coming, you can meet, come and see, drop in, pop in,
    welcome to attend, open to all, open to the public"""
)
BY_BEFORE = listed(
    """by, before, no later than, until, not later than, at the latest by, up to, on or before, by
    the, until the, before the, through, due on, due by, are due, open until, open till, till, up
    until, until and including, up to and including, by close of business, by close of business on,
    by cob, by noon, by noon on, by midday, by midday on, by midnight, by midnight on, by the end
    of, no later than the, no later than noon on, not later than noon on, before midnight on, before
    noon on, before midday on, latest by, before the end of, on or before the, before close of
    business, before close of business on, before the close of business on, by the close of business
    on, close of play on, the close of play on, by close of play on, the close of play, right up to, right up until, up till, not
    after, till and including, by the stroke of midnight on, by dusk on, by lunchtime on, by teatime on, by first post on, by first thing on, before noon, before midday, before midnight, no later than midnight on, no later than close
    of business on"""
)
BY_AFTER = listed("at the latest, the latest")
LAST_DAYS = listed(
    """cut-off, cutoff, cut-off dates, cut-offs, cutoff date, cutoff dates, cutoffs, copy deadlines, copy date, copy dates, copy day, time to redeem, time to apply, time to register, deadline, deadlines, closing date, last date, cut-off date, due date, cutoff, dl, closing
    dates, due by, due on, are due by, due date for, is due by, final date, final deadline, closing
    day"""
)
FINAL_DAYS = listed(
    "last day, last ~ day, final day, final ~ day, last opening day, last surgery day"
)
REGISTRATION_OPEN = listed(
    """registration is open, registration is now open, registration has opened, register now,
    register here, sign up, register for, register by, register at, registration open, register
    online, book your place, please register, bookings are open, rsvp, you can register"""
)
SIGNS_UP = listed(
    """register, to register, enrol, enroll, reserve your, reserve a seat, reserve a place, secure
    your place, secure your seat, save your spot, save your seat, save your place, book a place,
    book your, book a seat, confirm your attendance, confirm attendance, confirm your
    participation, confirm your place, if you are coming, if you will be coming, if you plan to
    attend, if you will attend, whether you are coming, whether you will attend, that you are coming"""
)
FULL = listed(
    """fully booked, booked up, fully subscribed, oversubscribed, sold out, course is full, class is full, event is full, session is full,
    workshop is full, webinar is full, is now full, is already full, are now full, no places left,
    no seats left, registration is closed, registration has closed, registration is now closed,
    booking is closed, bookings have closed, course ~ is full, event ~ is full, session ~ is full,
    workshop ~ is full, webinar ~ is full, training ~ is full, tour ~ is full, seminar ~ is full,
    lecture ~ is full, waiting list only, places ~ taken, places ~ booked, places ~ filled, places ~ reserved,
    places ~ gone, seats ~ taken, seats ~ booked, seats ~ filled, seats ~ reserved,
    seats ~ gone, spaces ~ taken, spaces ~ booked, spaces ~ filled, spaces ~ gone, spots ~ taken, spots ~
    filled, tickets ~ sold out, tickets have ~ sold, tickets have ~ gone, tickets are ~ gone, tickets were
    ~ snapped up, no more places, no more tickets, no more seats, no more spaces, no further places, no
    further bookings, no places available, no places remain, no places, no spaces left, no spaces
    available, no seats available, no tickets left, no tickets available, no tickets remain, no longer any
    places, no longer any tickets, registrations are closed, registrations are now closed, registrations
    have ~ closed, registration has ~ ended, registration is ~ over, registration is full, registration
    ended, registration closed, registration is no longer, registration is now over, bookings are closed,
    bookings are now closed, bookings have ~ closed, booking is now closed, booking has ~ closed, sign-up
    is closed, sign-up has closed, no longer possible to register, no longer possible to book, no longer
    accepting registrations, no longer accepting bookings, no longer taking bookings, at capacity, at full
    capacity, reached capacity, reached full capacity, reached its capacity, reached maximum capacity, is
    full but, is full and, is full so, are full, group is full, class is full, has sold out, have sold out,
    is a sell-out, is sold out"""
)
NOT_LATER = listed("by, before, no later than, not later than, on or before, at the latest")
