"""English words of events, deadlines and what became of them. Pure."""

from digest.reading.lexicon.en import apart, asking, attending, fields, happening, nouns, standing
from digest.reading.lexicon.words import EventWords, listed

EVENTS = EventWords(
    kinds=attending.KINDS,
    compounds=False,
    heads=attending.HEADS,
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
    funds=nouns.FUNDS,
    policies=nouns.POLICIES,
    gatherings=attending.GATHERINGS,
    works=nouns.WORKS,
    authorities=nouns.AUTHORITIES,
    draws=attending.DRAWS,
    together=listed("we, us, our, you, your, let's, let’s, everybody"),
    programmes=listed(
        """programme, program, calendar, diary, what's on, what’s on, whats on, schedule, coming up,
        upcoming, line-up, fixtures, dates for your diary, meeting dates, activities"""
    ),
    holds=happening.HOLDS,
    happens=happening.HAPPENS,
    held=happening.HELD,
    takes_place=happening.TAKES_PLACE,
    took_place=happening.TOOK_PLACE,
    bygone=happening.BYGONE,
    coming=happening.COMING,
    starts=happening.STARTS,
    opens=happening.OPENS,
    ends=happening.ENDS,
    effective=happening.EFFECTIVE,
    openings=happening.OPENINGS,
    acts=asking.ACTS,
    modals=asking.MODALS,
    applies=asking.APPLIES,
    releases=happening.RELEASES,
    appears=happening.APPEARS,
    viewable=happening.VIEWABLE,
    available=happening.AVAILABLE,
    welcomes=asking.WELCOMES,
    by_before=asking.BY_BEFORE,
    by_after=asking.BY_AFTER,
    last_days=asking.LAST_DAYS,
    final_days=asking.FINAL_DAYS,
    everything=standing.EVERYTHING,
    cancels=standing.CANCELS,
    moves=standing.MOVES,
    called_off=standing.CALLED_OFF,
    others=standing.OTHERS,
    likewise=standing.LIKEWISE,
    originally=standing.ORIGINALLY,
    to_new=standing.TO_NEW,
    from_old=standing.FROM_OLD,
    not_held=standing.NOT_HELD,
    not_cancelled=standing.NOT_CANCELLED,
    negates=standing.NEGATES,
    spared=standing.SPARED,
    from_on=standing.FROM_ON,
    duties=standing.DUTIES,
    usual=standing.USUAL,
    rhythms=standing.RHYTHMS,
    doubtful=standing.DOUBTFUL,
    personal=standing.PERSONAL,
    sends=standing.SENDS,
    decides=standing.DECIDES,
    stamped=standing.STAMPED,
    later=standing.LATER,
    breaks=standing.BREAKS,
    closed=standing.CLOSED,
    valid=standing.VALID,
    situations=standing.SITUATIONS,
    purposes=standing.PURPOSES,
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
    registration_open=asking.REGISTRATION_OPEN,
    signs_up=asking.SIGNS_UP,
    programme_out=listed(
        """programme is now available, programme is available, programme has been published,
        programme is out, programme is published, program is available, program has been
        published, agenda is available, agenda has been published, see the programme, see the
        agenda, full programme, agenda is now available, program is now available"""
    ),
    full=asking.FULL,
    about=listed("on, about, regarding, of"),
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
        """participants, places, seats, people, attendees, spaces, persons, registrants,
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
    fields=fields.FIELDS,
    online=listed(
        "teams*, zoom*, online, virtual*, webex*, remotely, hybrid, livestream*, youtube*"
    ),
    reasons=apart.REASONS,
    finishes=apart.FINISHES,
    tickets=apart.TICKETS,
    fetched=apart.FETCHED,
    treatments=apart.TREATMENTS,
    only=apart.ONLY,
    relatives=apart.RELATIVES,
    grants=apart.GRANTS,
    summons=apart.SUMMONS,
    puts_off=apart.PUTS_OFF,
    rounds=apart.ROUNDS,
    formerly=apart.FORMERLY,
    contrasts=apart.CONTRASTS,
    extras=apart.EXTRAS,
    things=apart.THINGS,
    filled=apart.FILLED,
)
