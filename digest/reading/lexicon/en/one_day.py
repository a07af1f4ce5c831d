"""English words that tell two things of one day apart, or say that an hour ("at 6 pm") is a part of one. Pure."""

from digest.reading.lexicon.words import OneDayWords, listed

BESIDES = listed(
    """the same day, that same day, the same evening, that same evening, the same afternoon, later that day, later that evening,
    later that afternoon, later in the day, later in the evening, later on in the evening, that evening, that afternoon, in the evening,
    in the afternoon, meanwhile, elsewhere"""
)
BELONGINGS = listed(
    """coffee, tea, refreshment, lunch, lunche, dinner, supper, breakfast, buffet, food, drink, door, gate,
    registration, check-in, sign-in, departure, arrival, return, break, opening remark, words of welcome,
    speeche, speech, address, addresse, keynote, programme, program, box office, kiosk, bus, buse, coach,
    coache, shuttle, networking, prize-giving, prizegiving, awards, raffle, draw, closing, parking, kick-off,
    warm-up, soundcheck, afterparty"""
)
LASTING = listed(
    """festival, fair, market, day, weekend, camp, course, event, tournament, competition, trip, cruise, bazaar, exhibition, fête, fete,
    congress, congresse, carnival, open house, party, partie, celebration, conference, symposium, annual general meeting, agm, show, fayre"""
)
ONE_DAY = OneDayWords(besides=BESIDES, belongings=BELONGINGS, lasting=LASTING)
