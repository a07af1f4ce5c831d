"""English words of what is told with a day and is nothing to attend. Pure."""

from digest.reading.lexicon.words import listed

REASONS = listed(
    """stems from, stem from, is caused by, is down to the, due to a, due to an, due to the, because of, owing to, on account of, as a result of, the
    reason is, the reason being"""
)
FINISHES = listed(
    """estimated end date, expected end date, estimated finish, expected finish, estimated
    completion, expected completion, should be complete, should be completed, should be finished, be complete by, to be completed,
    to be finished, to be complete, to be done, to be ready, to finish, be finished, will be
    complete, to have been completed, completion of"""
)
TICKETS = listed("ticket, wristband, pass, passe, voucher, bracelet")
FETCHED = listed(
    """be collected, may be collected, be picked up, can be bought, be purchased, be exchanged, are available, is
    available, will be available, are handed out, be handed out, are given out, be fetched, pick
    up your, collect your"""
)
TREATMENTS = listed(
    """vaccination, vaccine, immunisation, immunization, flu jab, flu shot, jab, booster, blood test, bus transport,
    bus transfer, shuttle bus, shuttle buses"""
)
ONLY = listed("only, solely, exclusively")
RELATIVES = listed("that, which, who, whose")
GRANTS = listed(
    """grants, granted, allocates, allocating, allocated, awards funding, awarded, funds, funding,
    supports, finances, financed, is given to, goes to, go to, money for"""
)
SUMMONS = listed(
    """invite applicants, invites applicants, invite the applicants, invite candidates, invites
    candidates, call applicants, call candidates, applicants are called, applicants are invited,
    applicants will be invited, candidates will be invited, candidates are invited"""
)
PUTS_OFF = listed(
    """postpone, postponing, reschedule, put off, defer, deferring, delay, push back, decided to move, agreed to
    move, had to move, have to move"""
)
ROUNDS = listed("round, call, tranche, intake, cut-off")
FORMERLY = listed(
    "previously, formerly, earlier, not, was, before, replaces, replacing, rather than"
)
CONTRASTS = listed("but, however, although, though, still")
EXTRAS = listed(
    """fireworks, firework display, parade, procession, raffle, bouncy castle, face painting, tombola,
    barbecue, bonfire, boat trip, boat trips, boat rides, pony rides, donkey rides, train rides,
    refreshments, coffee, flypast, fly-past, dog show, duck race, torchlight procession, salute"""
)
THINGS = listed(
    """this event, the event, event, this session, the session, session, our event, the meeting, meeting,
    gathering, activity, the activity, the party, the evening, the course, the class, the training, the show,
    the performance, the day, events, these events, sessions, meetings, activities"""
)
FILLED = listed("full, course full, taken, none left, reserved, booked, filled")
FURTHER = listed("again, further, once more, yet again, a second time")
_DAYS = listed("this date, these dates, that date, those dates, this day")
SAME_DAY = (
    *(f"{verb} {day}" for verb in listed("change, changed, move, moved, alter") for day in _DAYS),
    *(
        f"{day} ~~ {verb}"
        for day in _DAYS
        for verb in listed("changed to, moved to, changed again")
    ),
)
RESERVES = listed("""reserve day, reserve date, back-up day, back-up date, backup day, backup date, rain date, rain day,
    alternative date, fallback date, spare day""")
AS_PLANNED = listed("as planned, as normal, as scheduled, according to plan, as usual, as intended")
LIMITS = listed("""concerns only, only concerns, applies only, only applies, affects only, only affects, concern only, covers only,
    relates only, only relates, only covers""")
TARGET_PERIODS = listed("for the period, for the season")
EXTENDS = listed("extended, prolonged, lengthened, extends, prolongs, extending, extend, prolong")
EACH = listed("every, each")
ONLY_IF = listed(
    """if, should it, should the, should there, in case, in the event of, when it rains, only if, but only if"""
)
IN_CASE = listed(
    """if it rains, if it snows, if it is too, if it's too, if it’s too, if it should, if the weather, if there is, if there's, if there’s, if conditions, if wet, if the wind, if the ice, if the forecast, should it rain, should it snow, should the weather, in case of rain, in case of snow, in case of bad, in the event of, in bad weather, in poor weather, in wet weather, in heavy rain, in high winds, in the case of rain"""
)
ON_STAGE = listed(
    """conduct, conducts, conducting, perform, performs, performing, sing, sings, singing, preach, preaches, preaching, lecture, lectures, lecturing, give a talk, gives a talk, giving a talk, give a lecture, gives a lecture, give a concert, gives a concert, give a recital, gives a recital, play his, plays his, play her, plays her, plays a concert, play a concert, opens her, opens his, open her exhibition, open his exhibition, read from, reads from, reading from, speaking at, speaks at, officiate, officiates, headline, headlines, lead a walk, leads a walk, leads a tour"""
)
ANNOUNCES = listed(
    """announce, tell you, inform you, remind you, confirm that, say that, report that, let you know, look forward to the, looking forward to the, looking forward to our, look forward to our, mentioned, think you, hope you, sure you, like you to, recommend, draw your attention"""
)
