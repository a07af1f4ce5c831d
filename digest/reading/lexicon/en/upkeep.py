"""English words of upkeep, exercises, tides, pay, posts and other people's meetings, which nobody attends. Pure."""

from digest.reading.lexicon.words import listed

_DONE = tuple(
    f"{what} {how}"
    for what, hows in (
        ("boiler", "checks, check, service, servicing, swaps"),
        ("gas", "checks, check, safety checks, servicing"),
        ("electrical", "checks, testing, tests, inspection"),
        ("alarm", "tests, testing, check, checks"),
        ("generator", "test, tests, testing"),
        ("lift", "service, servicing, repairs, maintenance"),
        ("gutter", "clearing, cleaning, clearance"),
        ("drain", "clearing, cleaning, clearance, jetting"),
        ("gully", "cleaning, emptying"),
        ("street", "sweeping, cleaning, washing"),
        ("window", "cleaning, replacement"),
        ("chimney", "sweeping, checks"),
        ("hedge", "trimming, flailing"),
        ("verge", "cutting, mowing, strimming"),
        ("grass", "cutting, mowing"),
        ("weed", "spraying, treatment, killing"),
        ("line", "marking, painting"),
        ("pothole", "repairs, repair, filling"),
        ("meter", "replacement, exchange, readings, swaps, upgrades"),
        ("fibre", "installation, cabling, build"),
        ("cable", "replacement, repairs, pulling"),
        ("asbestos", "removal, survey, surveys"),
        ("graffiti", "removal, cleaning"),
        ("server", "migration, move, replacement, upgrade"),
        ("data", "migration"),
        ("roof", "repairs, replacement, works"),
        ("pest", "treatment, baiting"),
        ("test", "drilling, pumping, drills, borings"),
        ("core", "drilling, sampling"),
    )
    for how in listed(hows)
)
_FIRED = listed(
    """live firing, firing exercise, firing exercises, firing practice, gunnery practice, range firing,
    military exercise, military exercises, naval exercise, naval exercises, army exercise, army
    exercises, military manoeuvres, troop movements, low flying, night flying, controlled burning,
    controlled burn, controlled burns, prescribed burning, heather burning, muirburn, moor burning,
    stubble burning, spraying, aerial spraying, crop spraying, fogging, fumigation, legionella testing,
    tb testing, tb test, tb tests, bovine tb testing, seismic survey, trial pits, trial trenching,
    surface dressing, white lining, patching, tree surgery, deep clean, deep cleaning, rewiring,
    repainting, repointing, smart meter installation, gas main replacement, water main replacement,
    high tide, low tide, spring tide, spring tides, neap tide, neap tides, full moon, new moon"""
)
_PAID = listed(
    """pay award, pay rise, back pay, pay increase, salary, wages, wage, bonus, overtime, expenses, rent,
    the rent, mortgage, mortgages, annuity, maintenance payments, grant payment, grant payments,
    instalment, final instalment, child maintenance, winter fuel payment, winter payment, cold weather
    payment, cost of living payment, student loan, student loans, bursary payment"""
)
STATES = (*_DONE, *_FIRED, *_PAID)
WORKS = listed(
    """be mended, is mended, are mended, be patched, is patched, be relaid, is relaid, are relaid, be
    rewired, is rewired, be repointed, be dredged, is dredged, be unblocked, is unblocked, be pumped out,
    is pumped out, be refilled, is refilled, be sealed off, be fenced off, is fenced off, be bolted, be
    welded shut, be stripped, be sandblasted, be jetted, be descaled, be rehung, be reglazed, be
    straightened, be widened, is widened, be narrowed, is narrowed, be raised and relaid, be topped out,
    burst main, burst pipe, leaking main, sinkhole, subsidence, strike action, go on strike, goes on
    strike, are on strike, be on strike, out on strike, nurses strike, doctors strike, teachers strike,
    drivers strike, guards strike, pilots strike, porters strike, lecturers strike, staff strike, workers
    strike, crews strike, bin men strike, work to rule, overtime ban"""
)
CLOSED = listed(
    """unlit, be unlit, be extinguished, be unmanned, be unstaffed, be dark, opens again, open again, are open again, is open again, be open again, will be down, be down from,
    be down on, be down between, are down from, is down from, are down on, is down on, goes down, go down
    for, be switched off, is switched off, are switched off, be taken down, is taken down, be read-only,
    is read-only, be out of reach, be inaccessible, is inaccessible, be in dock, laid up, in mothballs,
    behind hoardings, no access, no entry, no parking, no swimming, no bathing, no fishing, no landing,
    no mooring, red flags are, red flags will be, keep out, keep clear, stay indoors, keep windows, keep
    your windows, keep dogs"""
)
SENDS = listed(
    """in pay packets, in wage packets, in payslips, in bank accounts, in your account, in their accounts,
    reaches accounts, reach accounts, papers will arrive, papers arrive, packs will arrive, packs arrive,
    cards will arrive, letters will arrive, letters arrive, bills will arrive, bills arrive, statements
    will arrive, statements arrive, forms will arrive, reminders go, reminders will, reach you by, be with
    you by, you will be sent, you will get a letter, you will get a text, be sent an appointment, sent an
    appointment, appointments are sent, appointments will be sent, be called for, be called forward, are
    called forward, hear their fate, learn their fate, learns its fate, be put out of their misery"""
)
_BODIES = listed(
    """steering group, steering committee, editorial board, project board, project team, management board,
    management team, executive committee, executive team, leadership team, audit committee, remuneration
    committee, nominations committee, finance committee, grants committee, awards committee, ethics
    committee, safety committee, liaison committee, coordination group, reference group, expert group,
    drafting group, task force, task group, programme board, investment committee, risk committee,
    crisis team, emergency committee, selection committee, credentials committee"""
)
_COME = tuple(
    f"{who} {does}"
    for who in (
        "inspectors",
        "auditors",
        "assessors",
        "examiners",
        "ofsted",
        "bailiffs",
        "regulators",
    )
    for does in (
        "visit",
        "visits",
        "will visit",
        "arrive",
        "arrives",
        "call on",
        "inspect",
        "are in",
    )
)
DECIDES = (
    *_COME,
    *(
        f"{body} {does}"
        for body in _BODIES
        for does in ("meets", "will meet", "convenes", "sits", "reports", "gathers", "reconvenes")
    ),
)
UNLIKE = listed(
    """inspector's site visit, inspector’s site visit, unaccompanied site visit, accompanied site visit,
    inspector's visit, inspector’s visit, judges' visit, audit visit, inspection visit, home visit, home
    visits, farm inspection, stock market, training flight, training flights, training area, training
    range, course record, consultation with staff, consultation with ~~ staff, consultation with employees,
    consultation with ~~ employees, consultation with unions, consultation with the unions, staff
    consultation, redundancy consultation, collective consultation, redundancy consultations, workshop manual, workshop repair, seminar paper, seminar grade"""
)
NO_OCCASIONS = listed(
    """start date, starting date, commencement date, contract start, expiry date, expiry, date of issue,
    issue date, date of birth, review date, next review, date of appointment, high tide, low tide, full
    moon, new moon, clocks change, pay day, payday, rent day, quarter day, results day"""
)
PRIVATE = listed(
    """stay with families, stays with families, staying with families, stays with a family, is staying with,
    are staying with, lodge with, is running the, is cycling the, is walking the, is rowing the, is swimming the, is climbing, is
    cycling from, is walking from, is cycling across, is walking across, is running across, cycles from,
    cycles to, cycles across, walks from land's end, runs from land's end, rows across, swims across,
    drives to, flies out, fly out, fly to, jets off, jet off, sails for, sails round, baby is due, is due
    in, is expecting, expects her, they marry, get married, gets married, tie the knot, ties the knot,
    moves house, moves to, moves in with, moves abroad, emigrates, goes on leave, goes into hospital, goes
    in for, goes under the knife, starts a new job, turns professional, makes her debut for, makes his debut for,
    hangs up his, hangs up her"""
)
OTHERS = listed(
    """start date, starting date, commencement date, contract start, end date, expiry date, expiry, date of
    issue, issue date, date of birth, review date, next review, date of commencement, date of
    appointment, rent, rents, baby, instalment, instalments, salary, salaries, wages, pension, pensions"""
)
