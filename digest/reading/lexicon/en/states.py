"""English words of what begins, changes or ends without anybody meeting, and of its opposites. Pure."""

from digest.reading.lexicon.words import listed

_TERMS = """examinations, semester, autumn term, spring term, summer term, winter term, fall term, school term, school year, academic year,
    working year, fall semester, spring semester, autumn semester, teaching, schoolwork, classroom teaching,
    distance learning, remote learning, in-person learning, schools go back, schools open, schools will open,
    schools reopen, schools return, schools will reopen, school starts, school begins, school resumes, pupils
    return, pupils go back, pupils break up, students return, lectures resume, lectures begin, preschool,
    pre-school, after-school care, early childhood education"""
_SEASONS = """mushroom season, berry season, golf season, crayfish season, cottage season, pike season, salmon season, deer stalking, pollen season, cruise season, lambing season, planting season, bike season, cycling season, bathing season, swimming season, skiing season, ski season, skating season,
    boating season, sailing season, camping season, hunting season, shooting season, grouse season, fishing
    season, burning season, growing season, allotment season, vaccination season, heating season, flu
    season, tourist season, navigation season, city bikes,
    e-scooters, water buses, lifeguards, lifeguard cover, track maintenance, ski tracks, ski trails, berths,
    public toilets, park toilets, fountains, jetties, district heating, harvest"""
_TRAFFIC = """ferry service, ferry services, ferry traffic, ferries, bus service, bus services, bus route, metro line,
    train services, tram services, community bus, dial-a-ride, waste collection, bin lorry, garden waste
    collection, mail delivery, newspaper delivery, home delivery, mobile library, timetable, timetables"""
_WORKS = """furniture, shelving, equipment, contract work, construction phase, tendering, relining, broadband rollout, windows, roadworks, construction work, excavation work, building work, paving work, pipe work, resurfacing, blasting,
    groundworks, demolition, tree felling, refurbishment, renovation, rebuilding, repair of, repairs, bridge
    repairs, construction of, demolition of, work on, work starts, work begins, work will, work is, work
    finishes, work ends, contractors"""
_SERVICES = """test centre, testing centre, test center, testing center, vaccination centre, vaccination center, shop will open as, shop opens as, shop reopens, water supply, power supply, shut-off, shut-offs, outage, outages, power cut, power cuts, remote clinic, remote surgery, remote clinics, remote appointments, offices, our offices, services, office, our office, customer services, customer service, service point, health centre, dental clinic,
    telephone service, switchboard, helpline, booking system, online service, online services, e-service,
    telephone system, online library, downtime, outage, technical break, maintenance, maintenance break,
    update, clocks, water supply, electricity, water meters, solar panels, traffic lights"""
_RULES = """law, laws, regulation, regulations, ban, restriction, restrictions, lockdown, rules,
    permit, licence, lease, contract, exemption, transition period, speed limit, fire ban, hosepipe ban,
    provision, recommendation, the trial, free provision, continuation"""
_MONEY = """layoffs, redundancies, job cuts, billing, delivery, the parcel, sick leave, annual leave, parental leave, paternity leave, maternity leave, sabbatical leave, due date of the invoice, due date of the bill, term begins, term starts, term ends, term resumes, devices, cameras, lamps, trees, bins, prices, ticket prices, fees, charges, parking charges, tariffs, rents, fares, price list, fee schedule,
    single-trip fee, property tax, tax refunds, pensions, child benefit, housing benefit, income support,
    student aid, salaries, invoice, the bill, index increase"""

STATES = listed(", ".join((_TERMS, _SEASONS, _TRAFFIC, _WORKS, _SERVICES, _RULES, _MONEY)))
SEASONAL = listed(
    "for the year, for summer, for winter, for the autumn, for the spring, at a new address, to a new address, for the season, for the winter, for the summer"
)
LEADS = frozenset(
    listed(
        """after, before, since, with, without, for, of, to, in, on, at, from, by, during, following, under, despite, about, into, when, as, while, if, and, which, or"""
    )
)
STANDS_OPEN = listed("open, is open, are open, be open, opens until, opens from")
MINUTES = listed("minutes, list of decisions")
CEREMONIES = listed(
    """be planted, is planted, are planted, foundation stone ~~ laid, be laid, be unveiled, is unveiled, be
    consecrated, is consecrated, be dedicated, be christened, be officially opened, be formally opened, be
    ceremonially opened, be inaugurated, officially opened by, unveiling of"""
)
VOTES = listed(
    """vote, the vote, public vote, residents' vote, residents’ vote, online vote, name ballot, ballot, voting, voting
    phase, voting period, can vote, may vote, vote for, vote on, cast your vote, budgeting vote, vote is open, open for voting,
    open to vote"""
)
TODAYS = frozenset(listed("today"))
FIRST_DAYS = listed(
    """first day to register, first day to apply, first day to book, first day to sign up, first day
    of registration, first day for registration, first day for applications, first day of booking,
    first registration day, first booking day, registration no earlier than, register no earlier than,
    apply no earlier than, book no earlier than, not register before, not apply before, not book
    before, registration is not before"""
)
HEARINGS = listed("hearing, hearings, public hearing, consultation session")
ROUTINES = listed(
    """regular training, usual training, training sessions, all training, regular practice, choir practice,
    band practice, usual practice, regular classes, usual classes, all classes, swimming lessons, regular
    lessons, all lessons, usual market"""
)
PRONOUNS = frozenset(listed("it, this, these, they"))
_DOORS = ("its doors", "their doors", "her doors", "the doors")
_AGAIN = ("again", "once more", "once again", "anew")
_TO_PEOPLE = ("to the public", "to visitors", "to audiences", "for visitors", "for the public")
REOPENS = (
    *(
        f"{opens} {doors}"
        for opens in ("reopens", "reopen", "re-opens", "re-open")
        for doors in _DOORS
    ),
    *(
        f"{opens} {doors} {again}"
        for opens in ("opens", "open")
        for doors in _DOORS
        for again in _AGAIN
    ),
    *(
        f"{opens} ~ {whom}"
        for opens in ("reopens", "reopen", "re-opens", "re-open")
        for whom in _TO_PEOPLE
    ),
    *listed(
        "welcomes visitors again, welcomes visitors back, welcome visitors back, doors open again"
    ),
)
WAYS = (
    *(
        f"{kind} {noun}"
        for kind in (
            "coastal",
            "nature",
            "hiking",
            "walking",
            "ski",
            "cycle",
            "cycling",
            "bike",
            "forest",
            "riverside",
        )
        for noun in ("trail", "trails", "path", "paths", "route", "routes", "track", "tracks")
    ),
    *listed(
        """trails, footpath, footpaths, path, boardwalk, boardwalks, footbridge, bridge, cycleway, greenway, towpath, walkway,
        running track, tunnel, underpass, viewing tower, observation tower, bird hide, slipway, boat ramp,
        marina, harbour, car park, car parks, street, road, junction, lanes, steps, gate, gates"""
    ),
)
