"""English words for what else is told of an event: theme, organiser, places, series. Pure."""

from digest.reading.lexicon.words import DetailWords, listed

MEANWHILE = listed(
    """this time, this year, tonight, this month, this spring, this autumn, this summer, this winter, this week, again, among others, also,
    once again, now, once more, today, this term, this season, once, simply, on this occasion, this evening"""
)
UNTOLD = listed(
    """announced, published, confirmed, chosen, decided, selected, still, open, free, same, the same, to be, not, yet, always, very, it, that, this,
    one, being, important, up to, based, set, available, as follows, kept, revealed, later, explained, introduced, relevant, varied, discussed, covered,
    presented, addressed, agreed, given, on, in, broad, topical, timely"""
)
DETAILS = DetailWords(
    themes=listed("theme, themes, topic, topics, subject, subjects"),
    theme_leads=listed(
        """on the theme of, under the theme, under the theme of, with the theme, with the theme of, has the theme, themed around,
        on the topic of, on the subject of, under the title, under the heading, on the theme"""
    ),
    treats=listed(
        """focuses on, focus on, will focus on, is about, will be about, deals with, will deal with, explores, will explore, looks at, will look at,
        is devoted to, is dedicated to, centres on, centers on, focusing on, is all about, will cover"""
    ),
    headings=listed("title, heading"),
    complements=listed("chosen, of, for, this, in, at, on, tonight"),
    is_now=listed("is, are, will be, include, includes"),
    was=listed("was, were, had"),
    meanwhile=MEANWHILE,
    untold=UNTOLD,
    elsewhen=listed(
        "last, previous, next, earlier, following, former, past, email, e-mail, message, line, mail"
    ),
    relatives=listed(
        "which, who, where, when, with, but, so, because, while, that, and will, and is, register, please, as, whose, plus, including"
    ),
    hosts=listed(
        "organiser, organizer, organisers, organizers, host, hosts, organising body, organising committee, organising committees, promoter, convener, convenor"
    ),
    yours=listed("your, our, my"),
    hosted_by=listed(
        """organised by, organized by, hosted by, arranged by, organised jointly by, organized jointly by, hosted jointly by, arranged jointly by,
        co-organised by, co-organized by, co-hosted by, convened by, brought to you by, put on by, staged by, run jointly by, sponsored and organised by"""
    ),
    given_by=listed("presented by, provided by, run by, offered by, delivered by, laid on by"),
    arranges=listed(
        """organises, organise, organizes, organize, hosts, host, runs, run, arranges, arrange, is organising, is organizing, is hosting, is running,
        are organising, are organizing, are hosting, are running, puts on, stages, presents, is arranging, are arranging, is holding, are holding, offers"""
    ),
    jointly=listed(
        "jointly, together, this year, once again, the local, your local, by, our friends at, our partners, our partner"
    ),
    with_others=listed(
        """in cooperation, in co-operation, in collaboration, in partnership, together, on, at, with, as, during, from, to, will, jointly, alongside, under,
        every, each, annually, yearly, in conjunction, in association, in, takes, and takes, by"""
    ),
    bodies=listed(
        """council, parish, library, municipality, ministry, university, museum, board, society, association, college, school, club, agency, foundation,
        institute, centre, center, trust, federation, union, committee, hospital"""
    ),
    limits=listed(
        """up to, maximum, max, maximum of, at most, limited to, room for, space for, open to, only, no more than, not more than, welcome, accommodate,
        accommodates, takes, take, holds, seats, admit, admits, accept, accepts, restricted to, capped at, fits, for up to, sleeps, accommodating"""
    ),
    rooms=listed(
        """capacity, capacity of, limited to, maximum number of participants, number of participants, number of places, places, group size, group size is, capped at, maximum group size,
        capacity is, seats, restricted to, max participants, maximum participants, number of seats, number of places is, spaces, class size, venue capacity"""
    ),
    has_room=listed(
        "there are, has, have, with, we have, a total of, there will be, offers, served, only, just, there are only, there are just, is limited to"
    ),
    persons=listed(
        """participants, people, attendees, persons, registrants, guests, passengers, students, visitors, walkers, listeners, learners, delegates,
        children, adults, players, runners, applicants, diners, pupils, trainees, riders, swimmers, singers, parents"""
    ),
    places=listed("places, seats, spaces, spots"),
    firsts=listed("first"),
    enrols=listed(
        "register, book, sign, enrol, apply, respond, reply, registered, signed, booking, come"
    ),
    gifts=listed("get, receive, gift, prize, goodie, given, free"),
    about_so_many=listed(
        "about, around, some, approximately, roughly, nearly, over, almost, least, than, circa, c, under, aged, age"
    ),
    not_room=listed(
        """at a time, left, remaining, remain, still, expected, expect, attended, last, previous, parking, per, each, every, other members, crèche, creche, childcare, babysitting, cloakroom, sauna, car park, minibus, each hour,
        already, took"""
    ),
    series=listed("series"),
    series_leads=listed(
        "series, of the, in the, in our, of our, of its, in its, belongs to the, called"
    ),
    name_ends=listed(
        """is, are, will, takes, starts, begins, continues, held, on, which, that, was, returns, opens, has, runs, aimed, at the, in the, this"""
    ),
    enlists=listed(
        "rsvp, book, booked, register, let us know, reserve, sign up, advance registration, booking, bookings, confirm, let the, reserved"
    ),
    cheaper=listed("early bird, early-bird, discount, discounted, reduced, cheaper, lower price"),
    paid=listed("payable, paid, payment, pay, fee, invoice, payments, fees"),
    sellers=listed(
        "artists, performers, speakers, presenters, stall, stalls, pitch, table, stand, booth, stallholders, stallholder, vendors, exhibitors, traders, tables, booths, pitches, stands, events must be registered, register your event, register an event"
    ),
    occasions=listed(
        "café, cafe, circle, club night, day, evening, day's, evening's, morning's, event's, morning, event, night, afternoon, week, gathering, it, occasion, programme, celebration, weekend"
    ),
    no_subjects=listed(
        """example, instead, like, as, when, if, while, during, after, before, in, on, at, for, with, now, will, can, may, could, would, should, must, decided, to,
        plans, wants, hopes, also, and, who, which, that, not, never, usually, there, how, why, together, every, each, this, these, next, last"""
    ),
    which=listed("that, which"),
    articles=listed("the, our, a, an, its, this, your"),
    unnamed=frozenset(
        listed(
            """the institute, the association, the society, the club, the council, the city, the municipality, the
            town, the parish, the museum, the library, the school, the university, the college, the hospital,
            the department, the centre, the center, the company, the charity, the organisation, the organization,
            the committee, the board, the group, the team, the ministry, the agency, the foundation, the trust,
            the network, the project, the union, the church, the congregation, the county, the region"""
        )
    ),
    nobody=listed("i, we, us, you, they, them, he, she, it, others, who, anyone, all"),
    for_whom=listed("for"),
)
