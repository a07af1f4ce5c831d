"""English words that no title ends with, or begins with: they tie it to a day, a place or a verb. Pure."""

from digest.reading.lexicon.words import listed

HANGING = frozenset(
    listed(
        """a, an, the, of, at, in, on, by, to, for, with, from, within, between, during, and, or, but, up, until, till,
        before, after, no, later, than, not, this, next, coming, following, every, each, is, are, was, were,
        be, been, will, shall, must, may, can, could, should, would, has, have, had, being, its, his, her,
        our, your, their, my, that, which, who, whom, whose, when, where, while, as, if, then, so, also,
        around, approximately, already, again, now, only, just, starting, commencing, dated, due, noon,
        midnight, latest, both, either, through, via, per, into, onto, over, under, beginning, held, hosted, runs, including"""
    )
)
NOT_FIRST = frozenset(listed("""its, their, will, be, which, that, who, also, then, is, are"""))
BARE_NOUNS = frozenset(
    listed(
        """invitation, webinar, webinars, seminar, seminars, training, training day, course, courses, class, classes, workshop, workshops, meeting,
    meetings, event, events, day, days, evening, evenings, afternoon, morning, session, sessions, forum, conference, congress,
    symposium, lecture, lectures, talk, talks, discussion, briefing, gathering, meetup, get-together, hearing, network,
    networking, information, outing, trip, tour, walk, visit, exhibition, concert, party, fair, festival, contest,
    competition, camp, series, part, launch, agm, drop-in, report, publication, handbook, guide, study, book, survey, call,
    review, screening, reception, ceremony"""
    )
)
BEFORE_NOUNS = frozenset(
    listed(
        """the, a, an, our, this, its, their, next, first, second, third, fourth, fifth, last, final, new, open, free, joint, online, virtual,
    annual, yearly, monthly, weekly, autumn, spring, winter, summer, upcoming, coming, special, public, big, regular, general, full,
    whole, half, one-day, two-day, live, in-person, hybrid, traditional"""
    )
)
ACT_NOUNS = frozenset(
    listed(
        """opinions, objections, statements,
    closing,
    given, made, received, sent, submitted, returned, entry period,
    application, applications, registration, registrations, booking, bookings, comment, comments, response, responses, feedback, reply,
    replies, rsvp, proposals, suggestions, entry, entries, survey, consultation, deadline, views, submission, submissions, call, calls,
    nominations, bids, sign-up, sign-ups, period, date, day, form, online, website, place, places, spot, spots, yourself,
    questionnaire, answers, window"""
    )
)
COLLECTIONS = frozenset(
    listed(
        """news, newsletter, events, calendar, bulletin, notes, notices, notice, what's, round-up, roundup, diary, updates,
    announcements, digest"""
    )
)
REPORTING = frozenset(listed("""reminded, reminds, told, tells, announced, announces"""))
PLURAL_ENDINGS = listed("s")
HEADLINE_ENDINGS = listed("s")
