"""English words of what became of an event, or whether it is one to offer. Pure."""

from digest.reading.lexicon.words import listed

EVERYTHING = listed("all, every, none")
CANCELS = listed(
    """cancelled, canceled, called off, cancellation, cancels, cancel, will not go ahead, is off
    because, had to be dropped, has been dropped, has been axed, have been dropped, has been put off, is being put off, is off due, scrapped, has been withdrawn,
    cancelling, is now off, are off, is off and, is off as, is off but, is off tickets, is off
    this, is off owing, is off after, has had to be called off, will not now, is off, been called off, be
    called off, will not take place, will not be held, will not be going ahead, will not be taking place,
    is not going ahead, is not taking place, is not happening, will not happen, will no longer take place,
    will no longer be held, will no longer go ahead, is no longer going ahead, is no longer taking place, no
    longer going ahead, cannot go ahead, cannot take place, won't go ahead, won't take place, won't be held,
    won’t go ahead, won’t take place, won’t be held, will sadly not take place, will unfortunately not take
    place, will therefore not take place, isn't happening, isn’t happening, abandoned, scrap, scraps, shelved, cancellations, has been pulled,
    won't be happening, won’t be happening, isn't taking place, isn’t taking place, removed from the programme, dropped from the programme,
    neither ~~ will take place, neither ~~ will be held, neither ~~ will go ahead, neither ~~ takes place,
    neither ~~ is held, neither ~~ goes ahead, neither ~~ is going ahead"""
)
MOVES = listed(
    """will move to, will move from, to move to, to move from, has moved to, have moved to,
    will be moving to, decided to move, agreed to move, had to move, have to move, put off, date has changed, dates have changed, date changes, change of date, date change, changed date, postponed, postponing, rescheduling, put on hold, rescheduled, re-scheduled,
    moved, postpone, moves, new date, brought forward, pushed back, push back, delayed, deferred, defer, postpones, reschedule, postponement, new time, put
    back, shifted, extended to, extended until, has been extended, extension to, extension of, rearranged, re-arranged, change the date, changed the date, changing the date,
    date ~~ changed from, date ~~ changed to, dates ~~ changed to, moving from, to shift, held over, put on hold, is on hold, are on hold, now on hold, now take place next"""
)
CALLED_OFF = listed(
    """until further notice, indefinitely, to a later date, until a later date,
    postponed events, postponed meetings, postponed courses, postponed concerts,
    following ~ are postponed, following ~ have been postponed, following ~ are being postponed,
    following ~ have been moved, following ~ will be postponed, put on hold, date to be confirmed, new date
    to be announced, new date will be announced, until next year, is on hold, are on hold, now on hold, held over, for a later date, next year, to a future date, to be rearranged, to be rescheduled"""
)
OTHERS = listed("other, others, remaining, many, several, some, most")
LIKEWISE = listed(
    "this applies, this includes, the same applies, the same goes, this also, as has, as have, as is the, as are the, so has, so have, so is, so are, so was, so were, as was, as were, likewise the"
)
ORIGINALLY = listed(
    """first announced for, first planned for, first set for, planned for, originally, had been planned, was planned, were planned, was supposed to, was
    meant to, was to be held, previously scheduled, was due, initially, was scheduled, were
    scheduled, was planned for, were planned for, had been scheduled, previously reported,
    previously announced, previous deadline, original deadline, earlier deadline, original date,
    previous date, instead of, in place of, rather than, was to be, were to be, was to have been"""
)
TO_NEW = listed(
    """new date, moved to, will move to, to move to, will be moving to, rescheduled for, rescheduled to, re-scheduled for, re-scheduled to,
    postponed to, postponed until, moved from, will now be, will now take, will now run, now be held, to, until, will be held,
    takes place, brought forward to, pushed back to, now takes place, instead, is now held, are
    now held, is now on, are now on"""
)
NOW_HELD = listed(
    """will now be, will now take, will now run, now be held, is now on, are now on, is now held, are now held,
    now takes place, now take place, is now to be"""
)
FROM_OLD = listed("from")
NOT_HELD = listed(
    """will not be held, will not take place, not be held, not take place, is not being held, does
    not take place, no ~ will be held, there is no, there will be no, there are no, won't, will not
    be, will not, is not held, are not held, will no longer, not be published, not open, not
    scheduled, no ~ is planned, no ~ are planned, not start, not be opening, no ~ takes place, no ~
    take place, does not, do not ~ meet, isn't, aren't, doesn't, cannot, not yet been scheduled, has
    no, no longer be, no longer take, no longer held, no longer run, no longer available, no longer
    going, is no longer, are no longer, unable to go ahead, unable to hold, not able to hold, cannot
    go ahead, not going ahead, unable to run, not allowed, not permitted, do not allow, does not
    allow, unable to host, not be able to hold, not be able to host, not be able to run, will not
    run, not be running, not be taking place, not be going ahead, no longer happening, is not taking, not being
    held, not happening, not be happening, are not taking, not to be held, not now take, not now be held"""
)
NOT_CANCELLED = listed(
    """danger of being cancelled, not cancelled, not been cancelled, not be cancelled, not canceled,
    previously cancelled, owing to cancellations, due to cancellations, because of cancellations, cancellation
    policy, cancellation terms, cancellation fee, cancellation fees, free cancellation, late cancellations,
    is off to, is off the, is off for, is off on, is off work, is off sick, is off season, is off
    site, is off limits, is off with, is off until, is off of,
    was cancelled in the spring, was cancelled in the autumn, was cancelled in the summer,
    cancel your, cancel their, cancel a booking, cancel my, cancel bookings, cancel a place, cancel at any,
    please cancel, need to cancel, have to cancel your, can cancel, may cancel, cancel by"""
)
NEGATES = listed("not, no, none of, never, cannot, can't, can’t, won't, won’t, isn't, isn’t, nor")
SPARED = listed(
    """not be able to attend, not able to attend, cannot attend, can't attend, can’t attend, cannot
    make it, can't make it, can’t make it, cannot come, can't come, can’t come, cannot be there, do not miss, not to be missed, not only, not just, no need, no registration, no prior, no
    booking, no pre-booking, not required, not necessary, no charge, no cost, no fee, no entry fee,
    no admission, not need, not forget, no experience, no later than, not later than, no tickets,
    not be recorded, not be streamed, no obligation, not mandatory, not compulsory, why not, if not,
    no doubt, no matter, no fuss, no strings, no questions asked, no fewer, no less, no more than, no names
    taken, no frills, no hurry, no shame, no end of, no stranger, no ordinary, never too late, never too old, never mind,
    never before, never-before, no joiners, no prior knowledge, no knowledge, no previous, no special, no equipment, no skills, no
    musical, no audition, no auditions, no dress code, no bookings, no reservations, no reservation, no ticket, no joining fee, no commitment, no
    membership, no age limit, no upper age, no alcohol, no smoking, no dogs, no pets, no prams, no flash, no photography, no cash, no
    cards, no parking, no lift, no refunds, no heating, not for the faint, not suitable, not forgetting, not quite, not so, not too,
    not far, no drums, no speeches, no rehearsal, no rehearsals, no homework, no exam, no spin, no jargon, no nonsense, no politics, no lycra, no finishing, nothing will be,
    whether or not, not to mention, if you have not, if you haven’t, if you do not, if you don’t, if you are not"""
)
FROM_ON = listed("beginning, starting, effective, as of, from, as from, commencing")
DUTIES = listed(
    """is binding, are binding, becomes binding, become binding, must, have to, has to, required, shall, has until, have until, will have to, is to report,
    are to report, is obliged to, are obliged to, is due to report, has to report"""
)
USUAL = listed(
    """has always been, usually, normally, typically, annually, traditionally, every year, each
    year, bylaws, by-laws, the constitution, times a year, times per year, twice a year, twice yearly,
    each january, each jan, each february, each feb, each march, each april, each may, each june,
    each july, each august, each aug, each september, each sept, each october, each oct, each
    november, each nov, each december, each dec, every january, every february, every march, every
    april, every may, every june, every july, every august, every september, every october, every
    november, every december"""
)
RHYTHMS = listed(
    """mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weekdays, daily,
    weekly, monthly, every day, every week, every month, each week, each month"""
)
DOUBTFUL = listed(
    """if the, if it, if a, if approved, if funding, if there, if we, if they, if parliament, if
    all, if enough, if everything, might, could be, could take, could start, could open, would be,
    would take, would normally, would usually, would start, would open, would run, perhaps,
    possibly, maybe, proposed that, proposes, suggested, suggests, considering, is unclear, not yet
    decided, undecided, whether, may be held, may be published, may take, may start, may begin, may
    open, may be launched, may be postponed, may be organised, may run, may hold, may host, may
    launch, unless, imagine, speculat*, rumour*, should be held, ought to be, we hope, hope to,
    hopes to, hoping to, aims to, aim to, work towards, is hoped, would have, we expect"""
)
PERSONAL = listed(
    """he, she, i, i'm, i’m, i'll, i’ll, retires, retire, retirement, maternity, parental leave,
    wedding, birthday, sabbatical"""
)
SENDS = listed(
    """will be advertised, advertised in, invitations will be sent, invitation will be sent, will be
    sent, will be mailed, will be emailed, are sent out, goes out, go out, is sent, are sent,
    will be announced, will be notified, will be confirmed, we will announce, will send, we will
    send, will inform, will be informed, will be distributed, will announce, mails out, emailed
    by, be informed, be notified, notified by, notification of acceptance, notifications of
    acceptance, notifications will, results announcement, be paid, is paid out, are paid out,
    will be paid, will receive an email, will receive a link, will receive an invitation, will
    receive the link, will receive details, will receive a letter, participants will receive,
    applicants will receive, acceptance notification, author notification, notification date,
    notification to authors, notification of, will contact you, we will contact, will be
    contacted, will let you know, get back to you, be contacted by, falls due, fall due, payment
    is due, payments are due, be charged, is charged, are charged, be invoiced, be told on, will
    be told, results communicated, results announced, decisions communicated, notifications sent,
    acceptances sent, results sent, offers will be made, offers ~~ will be made, offers are made, replies will be given, is updated,
    are updated, is being updated, let applicants know, let ~ applicants know,
    let authors know, will hear from us, hear from us, be read out, be backdated"""
)
DECIDES = listed(
    """sets out its policy, starts hearing, resumes the hearing, its judgment, its judgement, its verdict, its ruling, is to prepare, will prepare a proposal, will give its opinion, gives its opinion, will deliver its study, will report on, committee discusses, board discusses, council discusses, committee will consider, board will consider, council will consider, committee considers, board considers, council considers, to be awarded, will review, recommendations to, decision, decisions, decides, decide, adopt,
    approves, approve, ratified, be taken, will submit, will report to, shall submit, has been asked
    to, has been tasked, trial, trial date, sentencing, be sentenced, remanded, court appearance,
    appear before, appear in court, inquest, presented to the ~ committee, presented to council,
    presented to the council, presented to cabinet, reported to cabinet, be considered by, goes
    before, go before, be put before, put to the council"""
)
STAMPED = listed(
    """published, updated, posted, modified, last updated, last modified, date posted, date
    published, publish date, last reviewed, edited, written, press release, update, embargoed until,
    embargo, embargoed"""
)
LATER = listed(
    """more information, further information, further details, more details, invitation,
    invitations, the link, joining instructions, details, invites, link, links, scheduling link,
    zoom link"""
)
BREAKS = listed(
    """vacation, christmas vacation, easter vacation, summer vacation, winter vacation, spring vacation, reading week, study week, recess, half term, half-term, school holiday*, spring break, winter break, summer break, halfterm,
    mid-term, midterm, easter holidays, christmas holidays, summer holidays, school holidays"""
)
CLOSED = listed(
    """does not run, do not run, not be running, will not run, return to normal, returns to normal, back to normal, semester exams, final exams, term exams, staff training day, exam week, lectures end, lectures begin, no school, end of lectures, end of session, start of session, end of teaching, start of teaching, start of lectures, end of semester, start of semester, end of the semester, start of the semester, examinations begin, examinations end, examinations start, exams begin, exams start, exams end, exam period, examination period, assessment period, students return, students move out, students move in, students vacate, students arrive, first day of lectures, last day of lectures, first day of teaching, last day of teaching, first day of classes, last day of classes, resume work, resumes work, will resume work, be closing, be moving offices, moving offices, be relocating, back in use, back in service, back in operation, turned off, cut off, be interrupted, continuation of ~~ limits, closed, closure, closures, opening hours, opening times, office times, office hours, reopen,
    reopens, reopening, outage, outages, downtime, holiday hours, will close, normal hours,
    restrictions, resume normal, held again from, operations will resume, services will resume,
    suspended, ban, bans, is banned, are banned, be banned, been banned, banned from, banned in, prohibited, we are back at, we’re back at, we're back at, back
    in the office, out of use, out of service, out of order, unavailable, out of action, not
    taking calls, not be taking calls, power cut, shut, shuts, inset day, inset days, last day of
    term, first day of term, end of term, start of term, start of ~ term, end of ~ term, return
    to school, returns to school, open as usual, shop will be open, office will be open, offices
    will be open, bank holiday hours, occasional day, term starts on, term begins on, term ends
    on, re-open, re-opens, hour opening, maintenance, exceptionally open, exceptionally closed,
    special opening hours, free from teaching, free of teaching, free from lectures, free of
    lectures, no teaching, no lectures, controlled opening, gradual opening, phased opening,
    wider opening, lunch menu, school menu, dinner menu, menu of the week, menu for the week,
    this week's menu, school lunches, opens as usual, run as usual, runs as usual, running as
    usual, operate as usual, operating as usual, collected as usual, hours as usual, services as
    usual, service as usual, emptied as usual, as usual"""
)
VALID = listed(
    """valid, in force, continues, runs, funded, remains, will run, extended, appointed, elected,
    lasts, in effect, in place, serves, apply until, applies until, apply through, remain in, be
    spent, be used, remain on, will remain, remain until, will stay, stays, offer ends, lease
    expires"""
)
SITUATIONS = listed(
    """in time for, ahead of, in the run-up to, in the lead-up to, as of, based on, according to,
    situation, following, compared, the week before, the day before, the week after, the day after,
    the evening before, the night before"""
)
PURPOSES = listed("for")
MEANT = listed(
    """was to have, were to have, was to be, were to be, was to take place, were to take place, was due,
    were due, had been due, was supposed, were supposed, was meant to, were meant to, had been meant,
    was scheduled, were scheduled, had been scheduled, was planned, were planned, had been planned, was set
    for, were set for, was set to, were set to, had been set, was intended, were intended, was going to,
    were going to, should have been, should have taken, would have been held, would have taken place,
    would have been, was originally, were originally, had originally been, was initially, was slated,
    were slated, was booked for, had been booked for, was arranged for, had been arranged for, was expected
    to take place, was expected to be held, was pencilled in, were due to"""
)
AFTERWARDS = listed(
    """thank you ~~ who came, thank you ~~ who attended, thank you ~~ who joined, thank you ~~ who took part,
    thank you ~~ who participated, thank you ~~ who visited, thank you ~~ who supported, thank you ~~ who
    turned out, thanks ~~ who came, thanks ~~ who attended, thanks ~~ who joined, thanks ~~ who took part,
    thanks ~~ who participated, thanks ~~ who visited, thanks ~~ who supported, thank you for coming, thank
    you for joining us, thanks for coming, thanks for joining us, thank you for attending, photos from, photos
    of, pictures from, pictures of, images from, photographs from, report of, report from, report on, minutes
    of, minutes from, notes from, notes of, recording from, recording of, recordings of, recordings from,
    results of, results from, winners of, winner of, highlights from, highlights of, round-up of, write-up of,
    feedback from, slides from, summary of, recap of"""
)
NOT_FULL = listed(
    """when, once, until, as soon as, if, unless, before, not ~ full, not ~ fully booked, not sold out, not yet
    sold out, full of, last year, last time, previous years, usually, often, quickly, fast, in previous"""
)
LONG_SINCE = listed(
    """last year, last year's, last year’s, last spring, last summer, last autumn, last winter, in 2019, in 2020,
    in 2021, previously, earlier this year, twice, during lockdown, in previous years"""
)
ANEW = listed("new, second, another, additional, extra, further, next")
RATHER = listed("but")
CONCEDES = listed("although, though, even though, despite, while, whilst")
ELSEWHERE = listed(
    """online, virtually, to zoom, to teams, via zoom, indoors, outdoors, inside, outside, remotely, to a new venue, to another venue, to a larger venue, to a different venue, to a new location, to a different location, to another location"""
)
PERFECTS = listed("has, have, had, be, being, been")
