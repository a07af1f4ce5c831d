"""English words of events, deadlines and what became of them. Pure."""

from digest.reading.lexicon.en import nouns
from digest.reading.lexicon.words import EventWords, listed

EVENTS = EventWords(
    kinds=nouns.KINDS,
    compounds=False,
    heads=nouns.HEADS,
    endings=nouns.ENDINGS,
    of_endings=nouns.OF_ENDINGS,
    unlike=nouns.UNLIKE,
    calls=nouns.CALLS,
    surveys=nouns.SURVEYS,
    publications=nouns.PUBLICATIONS,
    papers=nouns.PAPERS,
    registrations=nouns.REGISTRATIONS,
    submissions=nouns.SUBMISSIONS,
    offers=nouns.OFFERS,
    opinions=nouns.OPINIONS,
    policies=nouns.POLICIES,
    gatherings=nouns.GATHERINGS,
    works=nouns.WORKS,
    draws=nouns.DRAWS,
    programmes=listed(
        """programme, program, calendar, diary, what's on, what’s on, whats on, schedule, coming up,
        upcoming, line-up, fixtures, dates for your diary, meeting dates, activities"""
    ),
    holds=listed(
        """will be held, will hold, is held, are held, takes place, take place, will take place, is
        scheduled, are scheduled, to be held, being held, will be hosted, is being held, we will
        host, will host, hosts, host, hosting, organises, organise, organizes, organize, will
        organise, will organize, will be organised, will be organized, is organising, is organizing,
        invites, invite, invites you, is planned, are planned, meets, will meet, gathers, gather,
        will gather, convenes, will convene, returns, is back, happening, coming up, is taking
        place, is set for, is happening, resumes, scheduled for, there will be, holds, will run, is
        coming, are coming, be hosting, be holding, is due to take place, will be broadcast, is to
        be held, are being held, scheduled to meet, due to meet, to meet on, will visit, will speak,
        will perform, performs, will be speaking, will appear, will ~ be held, will ~ take place, to
        be hosted, have organised, has organised, have arranged, has arranged, plan to hold, plans
        to hold, planning to hold, plan to host, plans to host, are holding, is holding, is hosting,
        are hosting, putting on, will be celebrated, is celebrated, are celebrated, will mark, will
        be marked, be celebrated, defends, the first one is on, the first of them is on, the first
        is on"""
    ),
    happens=listed(
        """is on, are on, will be on, runs, run, offers, will offer, will be offered, is due,
        continues, presents, brings, is, are, will be, will visit, visits, speaks, will speak,
        awards, will award, presented, will continue, will join, is due to, will, discuss,
        explores, covers, features, offering, provides, meet, explore"""
    ),
    held=listed(
        """decided, approved, voted, elected, agreed, announced, revealed, signed, handed over,
        summarised, summarized, chose, was held, were held, took place, occurred, attended,
        gathered, hosted, was hosted, organised, organized, was organised, was organized, were
        organised, began, started, ended, closed, met, participated, drew, brought together, was,
        were, has been held, have been held, had registered, held, was published, were published,
        published, came out, appeared, opened, was opened, launched, was launched, finished,
        concluded, discussed, celebrated, visited, spoke, presented, has ended, has closed, have
        closed, convened, joined, has been published, took part, ran, kicked off, wrapped up, came
        into force, entered into force, heard, received, responded, applied, signed up"""
    ),
    takes_place=listed(
        """will be held, is held, are held, takes place, will take place, is being held, are being
        held, to be held, be held"""
    ),
    took_place=listed("was held, were held, took place, has been held, have been held, was hosted"),
    bygone=listed("last, past, previous, earlier this, ago"),
    coming=listed(
        "next, upcoming, coming, forthcoming, following, to be held, starting, beginning"
    ),
    starts=listed(
        """starts, start, begins, begin, will start, will begin, kicks off, kick off, will kick off,
        launches, launch, will launch, gets under way, is starting, commences, will commence, is
        launching, get under way"""
    ),
    opens=listed(
        """reopen for, reopens for, opens, open, will open, is open, are open, runs, opening,
        invited, welcome, starts, begins, launches, launch, be open, to open"""
    ),
    ends=listed(
        """closes, closing, ends, end, expires, will close, will end, ending, is closed, concludes,
        close on, close at, close in, nominations close, applications close, entries close,
        submissions close, registrations close, bookings close, to close, period close, period
        closes"""
    ),
    effective=listed(
        """enters into force, enter into force, comes into force, come into force, takes effect,
        take effect, comes into effect, come into effect, becomes operational, comes into use, goes
        live, go live, came into force, will apply from, apply from, applies from, takes up ~ post,
        take up ~ post, takes office, take office, term of office begins, term begins, will
        increase, increases, will rise, will change, change from, moves to new, move to new, is
        introduced, are introduced, will be introduced, is rolled out, will be rolled out, will
        replace, replaces"""
    ),
    openings=listed(
        """opens its doors, opens, will open, is opened, will be opened, opening, will be
        inaugurated, is inaugurated, will be officially opened"""
    ),
    acts=listed(
        """register, registering, sign up, submit, submitted, submitting, send us, send your, be
        sent, send in, apply, applying, respond, reply, rsvp, nominate, enrol, enroll, comment,
        book your, book a, let us know, have your say, fill in, confirm, be received, must be
        received, email your, tell us, please send, please complete, please return, return your,
        complete the, take part in the survey, answer the, reserve your, can comment, propose a,
        nominations, expressions of interest, send, must be made, must be submitted, must reach,
        vote, contact the, get in touch, submit ~ projects, be booked"""
    ),
    modals=listed(
        """must, should, please, you, your, need to, needs to, can, invited to, invite, invites,
        encouraged, required, have to, we ask, ask that, may be, may also, you may"""
    ),
    applies=listed(
        """can be applied for, may apply, can apply, apply for, open for applications, may be
        applied for, will be sought, are sought, are invited, is sought, nominations open, launches
        a call, is inviting applications, invites applications, invites proposals, invites bids,
        accept applications, accepting applications, applications are accepted, applications are
        welcome, can ~ apply, may ~ apply"""
    ),
    releases=listed(
        """will be published, is published, are published, publishes, will publish, publish, will be
        released, releases, will release, is released, will come out, comes out, to be published,
        is due out, due to be published, be
        published, will be issued, will be posted, will appear, is due for publication, be
        released, is expected out, are released, expected to
        publish, out on, due for release, will be unveiled, is out, are out, will be made
        available, become available, becomes available, will become available"""
    ),
    appears=listed(
        """will be available, will be completed, is completed, will be ready, will be finalised,
        will be finalized, will be launched, appears, will be presented, will be shared, be
        available, launches, will launch"""
    ),
    viewable=listed("can be viewed, can be watched, available to watch, viewable"),
    available=listed("on display, available"),
    welcomes=listed(
        """is invited to, are invited to, warmly invited, looking forward to ~~ with you, looking
        forward to ~ you, look forward to ~ you, join us, join, welcome to, save the date, come
        along, mark your calendar*, see you, come to, come and, don't miss, attend, register for,
        take part in, you are invited, you're invited, all welcome, tune in, you can take part, you
        can join, you can attend, members of the public can, worth coming, you can meet, come and
        see, drop in, pop in, welcome to attend, open to all, open to the public"""
    ),
    by_before=listed(
        """by, before, no later than, until, not later than, at the latest by, up to, on or before,
        by the, until the, before the, through, due on, due by, are due, open until, open till"""
    ),
    by_after=listed("at the latest, the latest"),
    last_days=listed(
        """deadline, deadlines, closing date, last date, cut-off date, due date,
        cutoff, dl, closing dates, due by, due on, are due by, due date for, is due by"""
    ),
    final_days=listed(
        """last day, last ~ day, final day, final ~ day, last opening day, last surgery day"""
    ),
    everything=listed("all, every, none"),
    cancels=listed(
        """cancelled, canceled, called off, cancellation, cancels, cancel, will not go ahead, is off
        because, has been put off, is being put off, is off due, scrapped, has been withdrawn,
        cancelling"""
    ),
    moves=listed(
        """put off, postponed, rescheduled, re-scheduled, moved, postpone, moves, new date, brought
        forward, pushed back, delayed, deferred, postpones, reschedule, postponement, new time, put
        back, shifted, extended to, extended until, has been extended"""
    ),
    called_off=listed("until further notice, indefinitely, to a later date, until a later date"),
    others=listed("other, others, remaining"),
    likewise=listed("this applies, this includes, the same applies, the same goes, this also"),
    originally=listed(
        """planned for, originally, had been planned, was planned, were planned, was supposed to,
        was meant to, was to be held, previously scheduled, was due, initially, was scheduled, were
        scheduled, was planned for, were planned for, had been scheduled"""
    ),
    to_new=listed(
        """new date, moved to, rescheduled for, rescheduled to, re-scheduled for, re-scheduled to,
        postponed to, postponed until, moved from, will now be, now be held, to, until, will be
        held, takes place, brought forward to, pushed back to, now takes place, instead"""
    ),
    from_old=listed("from"),
    not_held=listed(
        """will not be held, will not take place, not be held, not take place, is not being held,
        does not take place, no ~ will be held, there is no, there will be no, there are no, won't,
        will not be, will not, is not held, are not held, will no longer, not be published, not
        open, not scheduled, no ~ is planned, no ~ are planned, not start, not be opening, no ~
        takes place, no ~ take place, does not, do not ~ meet, isn't, aren't, doesn't, cannot, not
        yet been scheduled, has no, no longer be, no longer take, no longer held, no longer run, no
        longer available, no longer going, is no longer, are no longer, unable to go ahead, unable
        to hold, not able to hold, cannot go ahead, not going ahead, unable to run, not allowed, not
        permitted, do not allow, does not allow, unable to host, not be able to hold, not be able to
        host, not be able to run, will not run, not be running, not be taking place, not be going
        ahead, no longer happening"""
    ),
    not_cancelled=listed(
        "danger of being cancelled, not cancelled, not been cancelled, not be cancelled, not canceled"
    ),
    negates=listed("not, no, never, cannot, can't, can’t, won't, won’t, isn't, isn’t, nor"),
    spared=listed(
        """do not miss, not to be missed, not only, not just, no need, no registration, no prior, no
        booking, no pre-booking, not required, not necessary, no charge, no cost, no fee, no entry
        fee, no admission, not need, not forget, no experience, no later than, not later than, no
        tickets, not be recorded, not be streamed, no obligation, not mandatory, not compulsory"""
    ),
    from_on=listed("beginning, starting, effective, as of, from, as from, commencing"),
    duties=listed("must, have to, has to, required, shall"),
    usual=listed(
        "has always been, usually, normally, typically, annually, traditionally, every year, each year, bylaws, by-laws, the constitution"
    ),
    rhythms=listed(
        """mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weekdays, daily,
        weekly, monthly, every day, every week, every month, each week, each month"""
    ),
    doubtful=listed(
        """if the, if it, if a, if approved, if funding, if there, if we, if they, if parliament, if
        all, if enough, if everything, might, could be, could take, could start, could open, would
        be, would take, would normally, would usually, would start, would open, would run, perhaps,
        possibly, maybe, proposed that, proposes, suggested, suggests, considering, is unclear, not
        yet decided, undecided, whether, may be held, may be published, may take, may start, may
        begin, may open, may be launched, may be postponed, may be organised, may run, may hold, may
        host, may launch, unless, imagine, speculat*, rumour*, should be held, ought to be, we hope,
        hope to, hopes to, hoping to, aims to, aim to, work towards, is hoped"""
    ),
    personal=listed(
        """he, she, i, i'm, i’m, i'll, i’ll, retires, retire, retirement, maternity, parental leave,
        wedding, birthday, sabbatical"""
    ),
    sends=listed(
        """will be advertised, advertised in, invitations will be sent, invitation will be sent,
        will be sent, will be mailed, will be emailed, are sent out, goes out, go out, is sent, are
        sent, will receive, will be announced, will be notified, will be confirmed, we will
        announce, will send, we will send, will inform, will be informed, will be distributed, will
        announce, mails out, emailed by, be informed, be notified, notified by, notification of
        acceptance, notifications of acceptance, notifications will, results announcement, be paid,
        is paid out, are paid out, will be paid"""
    ),
    decides=listed(
        """to be awarded, will review, recommendations to, decision, decisions, decides, decide,
        adopt, approves, approve, ratified, be taken"""
    ),
    stamped=listed(
        """published, updated, posted, modified, last updated, last modified, date posted, date
        published, publish date, last reviewed, edited, written, press release, update"""
    ),
    later=listed(
        """more information, further information, further details, more details, invitation,
        invitations, the link, joining instructions, details, invites, link, links, scheduling
        link, zoom link"""
    ),
    breaks=listed(
        """half term, half-term, school holiday*, spring break, winter break, summer break"""
    ),
    closed=listed(
        """term times, closed, closure, closures, opening hours, opening times, office times, office
        hours, reopen, reopens, reopening, outage, outages, maintenance, downtime, holiday hours,
        will close, normal hours, term dates, restrictions, resume normal, held again from,
        operations will resume, services will resume, suspended, ban, bans, banned, prohibited, we
        are back at, we’re back at, we're back at, back in the office"""
    ),
    valid=listed(
        """valid, in force, continues, runs, funded, remains, will run, extended, appointed,
        elected, lasts, in effect, in place, serves, apply until, applies until, apply through,
        remain in, be spent, be used"""
    ),
    situations=listed(
        """in time for, ahead of, in the run-up to, in the lead-up to, as of, based on, according
        to, situation, following, compared"""
    ),
    purposes=listed("for"),
    labels=listed(
        """time, date, when, date and time, time and place, time and date, dates, when and where,
        day and time, date & time, time & date, date/time, where and when, date and location"""
    ),
    clause_starts=listed(
        """that, which, where, when, but, and, because, while, who, whose, as, so, if, although,
        after, before, with, or, for which, in which, during which, at which"""
    ),
    that=listed("that, whether"),
    stops=listed(
        """and, or, that, which, where, when, but, is, are, was, were, not, also, the, a, an, our,
        your, their, its, this, these, those, to, for, in, on, at, of, from, with, by, will, be,
        been, has, have, had, we, you, they, he, she, it, all, now, join, us, welcome, register,
        please, date, time, place, see, held, if, as, after, before, until, about, next, new"""
    ),
    registration_open=listed(
        """registration is open, registration is now open, registration has opened, register now,
        register here, sign up, register for, register by, register at, registration open,
        register online, book your place, please register, bookings are open, rsvp, you can
        register"""
    ),
    programme_out=listed(
        """programme is now available, programme is available, programme has been published,
        programme is out, programme is published, program is available, program has been
        published, agenda is available, agenda has been published, see the programme, see the
        agenda, full programme, agenda is now available, program is now available"""
    ),
    full=listed(
        """fully booked, sold out, course is full, class is full, event is full, session is full,
        workshop is full, webinar is full, is now full, is already full, are now full,
        no places left, no seats left, registration is closed, registration has closed,
        registration is now closed, booking is closed, bookings have closed"""
    ),
    about=listed("on, about, regarding"),
    series=listed("series, tour"),
    themes=listed(
        """theme is, themes are, theme will be, themes will be, topic is, topics are, topic will be,
        topics will be, the theme was, focuses on, focus on, will focus on, themes include, topics
        include, theme, themes, topic, topics, is about, on the theme of, under the theme"""
    ),
    capacity_before=listed(
        """up to, maximum, max, a maximum of, at most, limited to, capacity, room for, space for,
        only, the first, seats, first"""
    ),
    capacity_after=listed(
        """participants, places, seats, people, attendees, spaces, teams, persons, registrants,
        guests"""
    ),
    organised_by=listed(
        """organised by, organized by, hosted by, organiser, organizer, organisers, organizers,
        host, presented by, arranged by"""
    ),
    organises=listed(
        """organises, organise, organizes, organize, hosts, host, will host, will organise, will
        organize, invites, invite, is organising, is organizing, is hosting, holds, will hold"""
    ),
    place_labels=listed("place, venue, where, location, address"),
    place_words=listed("in, at"),
    at_words=listed("at, on, during"),
    place_endings=(),
    venues=nouns.VENUES,
    online=listed(
        "teams*, zoom*, online, virtual*, webex*, remotely, hybrid, livestream*, youtube*"
    ),
)
