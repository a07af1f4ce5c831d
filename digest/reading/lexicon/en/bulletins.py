"""English words of bulletins: works, rules, prices, services and duties, and what is not open to all. Pure."""

from digest.reading.lexicon.words import listed

STATES = listed(
    """deposit on, deposits on, dry dock, sowing, harvesting, silage, tillage, culling, the cull, hunting, shooting, trapping, net fishing, icebreaking, ice-breaking, fairway, landing fee, harbour dues, mooring fees, berthing fees, pilotage, guest harbour, marina, campsite, lido, outdoor pool, paddling pool, ice road, slipway, cable car,
    chairlift, ski lift, ski lifts, toboggan run, recycling centre, household waste site, boathouse, kiosk,
    beach kiosk, tourist office, information office, tourist information, beach café, summer café, car park,
    park and ride, cycle hire, cruise calls, cruise ships, water taxi, night bus, night buses, school bus,
    school buses, snow route, winter road, stag season, hind season, buck season, doe season, roebuck
    season, pheasant season, partridge season, duck season, goose season, trapping season, angling season,
    coarse season, close season, closed season, open season, the rut, calving season, nesting season,
    breeding season, rehearsal year, church year, liturgical year, parish year, financial year, tax year,
    fiscal year, budget year, hay fever season, hurricane season, mowing season, crabbing season, oyster
    season, asparagus season, strawberry season, apple season, turkey season, levy, levies, excise, excise
    duty, stamp duty, tolls, toll, surcharge, standing charge, ground rent, service charge, council tax,
    rates, business rates, minimum wage, living wage, stipend, stipends, allowance, allowances, benefits,
    state pension, subsidy, subsidies, tax credit, tax relief, interest rate, interest rates, mortgage rate,
    premium, premiums, subscription, subscriptions, membership fee, membership fees, course fees, tuition
    fees, postage, stamps, mailbox, mailboxes, server, servers, intranet, wi-fi, wifi, moodle, payroll
    system, network, upgrade, upgrades, system upgrade, software upgrade, telephone lines, phone lines,
    chargers, charging points, speed cameras, parking meters, pay and display, contactless payment, ticket
    machines, road tax, emission zone, low emission zone, clean air zone, congestion charge, smoking ban,
    plastic ban, leash rule, curfew, quarantine, visa requirement, id cards, passports, driving licences,
    fishing licences, rod licences, rod licence, insurance, warranty, guarantee, tenancy, tenancies,
    vaccination programme, screening programme, waiting list, waiting lists, catchment, catchment area,
    timetable change, winter timetable, summer timetable, winter hours, summer hours, extended hours,
    reduced hours, loan periods, fines, library fines, merger, demerger, takeover, handover, changeover,
    switchover, summer time, daylight saving, winter time, british summer time"""
)
WORKS = listed(
    """lorry, lorrie, hgv, dredger, dredging, excavator, digger, bulldozer, piling, pile driving, soil, rubble,
    spoil, kerb, manhole, culvert, gully, gullie, gas main, water mains, be flushed, is flushed, are
    flushed, flushing, mains flushing, be relined, is relined, be dug up, is dug up, are dug up, be laid
    along, be swept, is swept, are swept, be gritted, be salted, be ploughed, be mown, is mown, are mown, be
    sprayed, be pruned, are pruned, be coppiced, be thinned, be repainted, be tarred, be repaved, be
    surveyed, be drained, is drained, be scrapped at, be emptied, is emptied, are emptied, be cleared of, be
    carted, is carted, are carted, be towed, are towed, one-way system, contraflow, roadblock, chicane,
    bollard, cattle grid, level crossing, temporary lights, traffic light, road marking, pothole, drain
    cover, siren, blasting, test alarm, alarm test, fire alarm, siren test, meter reading, meter reader,
    chimney sweep visits, pest control, boiler inspection, gas safety, fire inspector, loft insulation,
    glazing, pylon, substation, transformer, power line, overhead line, undersea cable, cable laying, subsea
    cable, wind turbine blades, crane lift"""
)
CLOSED = listed(
    """out of bounds, off limits, off-limits, without power, without water, without heating, without gas, in dry dock, offline, go offline, goes offline, taken offline, be down for, system will be down, unreachable, no
    service, limited service, reduced service, replacement bus, rail replacement, weather warning, amber
    warning, yellow warning, red warning, gale warning, storm warning, flood warning, frost warning, heat
    warning, wind warning, warning for gales, warning of gales, boil your water, boil water, boil-water, do
    not drink, hosepipe, early release, early dismissal, no school, no classes, staff training day, staff
    development day, teacher workday, professional development day, non-pupil day, no-school, half day for,
    keeps ~ open, keep ~ open, kept open, stays open for, staffed until, manned until, is shut, are shut, be
    shut, shuts early, closes early, close early, closing early, lights out, load shedding, rolling
    blackouts, planned interruption, planned interruptions, planned downtime, service break, system
    maintenance, stocktaking, stock-taking, stocktake, being serviced, be serviced, is serviced, being
    cleaned, being redecorated, being refurbished, being rewired, being repaired"""
)
EFFECTIVE = listed(
    """climbs to, climb to, jumps to, goes up by, go up by, goes down by, go down by, inches up, is pegged, are pegged, is halved, are halved, is doubled, are doubled, is waived, are waived, takes charge of, take charge of, becomes effective, become effective, becomes compulsory, become compulsory, becomes mandatory, become
    mandatory, becomes obligatory, becomes law, become law, becomes illegal, becomes free, become free,
    becomes chargeable, kicks in, kick in, is abolished, are abolished, be abolished, is scrapped from, be
    phased out, is phased out, are phased out, is phased in, be phased in, phases out, phases in, switches
    to, switch to, converts to, migrates to, merges, merge, merges with, is merged, are merged, be merged,
    be absorbed, is absorbed, is dissolved, are dissolved, be dissolved, be wound up, is wound up, is
    superseded, supersedes, be renamed, is renamed, are renamed, changes hands, change hands, is handed over
    to, be handed over to, hands over to, passes to, pass to, transfers to, transfer to, is transferred to,
    are transferred to, be transferred to, rises by, rise by, rises to, rise to, rises on, rise on, rises
    from, rise from, rises 3, goes to £, doubles on, doubles from, doubles to, double on, double from,
    trebles on, triples on, halves on, drops to, drop to, falls by, falls to, fall to, is cut to, are cut
    to, be cut to, is raised to, are raised to, be raised to, be raised from, is lowered to, are lowered to,
    is reduced to, are reduced to, be reduced to, is capped, are capped, be capped, is frozen until, costs
    more, cost more, gets dearer, get dearer, gets cheaper, be deleted, are deleted, is deleted, be erased,
    be destroyed, be archived, be decommissioned, is decommissioned, are decommissioned, be retired, be
    withdrawn from use, be discontinued, is discontinued, are discontinued, ceases to, cease to, ceases
    operations, stops running, stop running, stops trading, stops printing, starts trading, starts charging,
    start charging, begins charging, starts service, enters service, enter service, enters use, comes on
    stream, comes online, is commissioned, be commissioned, is activated, be activated, is deactivated, is
    lifted, are lifted, be lifted, is imposed, be imposed, is tightened, be tightened, is relaxed, be
    relaxed, is extended to, takes over from, take over from, takes over as, takes the reins, takes the
    helm, takes up her, takes up his, takes up their, starts work, start work, starts as, joins the staff,
    leaves the post, leaves her post, leaves his post, hands in"""
)
HELD = listed(
    """rejected, dismissed, toppled, sang, walked out, walked through, ran aground, swore in, sworn in,
    quashed, overturned, upheld, rescued, arrested, detained, crashed, collided, capsized, sank, flooded,
    collapsed, exploded, caught fire, burned, broke out, broke down, broke in, stole, vandalised, fined,
    jailed, sentenced, convicted, acquitted, pleaded, testified, resigned, stepped down, retired, died,
    passed away, was buried, were buried, was born, were born, defeated, finished second, finished third,
    came first, came second, broke the record, fell through the, fell from, fell on, slipped, tripped,
    scattered, rallied, picketed, walked off, downed tools, returned from, arrived, departed, sailed,
    docked, flew, drove, rowed, swam, skied, hiked, travelled, journeyed, demolished, pulled down, tore
    down, dug up, fledged, leaked, spilled, audited, allotted, allocated, shortlisted, relegated, recruited,
    sacked, laid off, adjourned, vetoed, welcomed the, launched an, was launched, were launched, went live,
    went up, went on strike, came down, was rained off, got under way, was a hoot, was a success, were
    turned away, turned up, turned out, showed up, hung up her, hung up his"""
)
CLOSED_DOORS = listed(
    """staff have a, staff are at, staff meeting, staff training, staff away day, team meeting, in-service training, internal training, staff retreat, staff briefing, held in private, in private session, in camera, behind closed doors, members only, officers only,
    trustees only, delegates only, councillors only, accredited agents only, accredited media only, staff
    only, for staff only, parents only please, invitation only, by invitation only, invited guests only,
    invitees only, by invitation, closed meeting, closed session, closed hearing, no public seating, no
    public access, no public admittance, not open to the public, not open to members of the public, not open
    to public, closed to the public, closed to members of the public, closed to visitors, without the
    public, no press, the press is excluded, press and public excluded, excluded from the meeting, private
    meeting, private session, private function, private viewing for, private event, private party, internal
    meeting, internal only, executive session, confidential session"""
)
FULL = (
    *CLOSED_DOORS,
    *listed(
        """registration ~~ is now closed, registration ~~ is closed, registration ~~ has closed, booking ~~ is now
    closed, booking ~~ is closed, entries ~~ are closed, entries ~~ are now closed, bookings ~~ are closed,
    list is closed, list is now closed, lists are closed, waiting list is full, snapped up, were snapped up, all gone, house full, full house, no
    room left, every seat is taken, every place is taken, all seats are taken, all places are taken, packed
    to the rafters, tickets are like gold dust, not a ticket left, not a seat left, only returns, returns
    only, no more room, room is full, hall is full, coach is full, bus is full, boat is full"""
    ),
)
PRIVATE = listed(
    """prime minister is in, minister is in, ministers are in, president is in, king is in, queen is in, bishop is away, vicar is away, rector is away, is away from, is away until, knee operation, hip operation, minister receives, ministers receive, president receives, king receives, queen receives, prime minister receives, minister visits, minister travels, minister flies, counterpart, counterparts, on an official visit, on a state visit, on a working visit, on a private
    visit, official trip to, travels to, will travel to, flies to, will fly to, flies home, flies out to,
    returns home, return home, returns to sea, returns to duty, returns to barracks, heads home, will miss
    the, misses the, sidelined, out injured, ruled out of the, suspended for the match, torn ligament, is
    being held until, being held until, being held in, being held on suspicion, in custody, remanded, in
    detention, on bail, be released from prison, on retreat, on sabbatical, on secondment, on parole, turns
    three, turns four, turns five, turns six, turns seven, turns 16, turns 18, turns 21, turns 30, turns 40,
    turns 65, turned 16, turned 18, turned 65, were born, was born, born before, born after, born on or
    before, born between, called to the bar, hands over the chain, new baby, newborn, honeymoon, golden
    wedding, silver wedding, operated on, undergoes surgery, has surgery, in surgery, discharged from
    hospital, chemotherapy, my appointment, my surgery, my operation, our cat, our dog, my cat, my flat, my
    car, my bike"""
)
DECIDES = listed(
    """court gives, court rules, judge rules, gives its ruling, gives its judgment, hands down, jury is out, passes sentence, pass sentence, rules on the, ruling on, verdict in, returns its verdict, committee hears, committee will hear, committee takes evidence, committee questions, subcommittee hears,
    inquiry hears, inquiry will hear, jury retires, jury is, verdict is, verdict will, plea hearing, plea
    hearings, bail hearing, custody hearing, sentencing hearing, pre-trial, preliminary hearing, case
    management, mention hearing, committal, arraignment, arraigned, extradition hearing, court martial,
    second reading, third reading, first reading, committee stage, report stage, upper house, lower house,
    house of lords, house of commons, in the senate, plenary vote, cabinet meets, cabinet will, cabinet
    discusses, cabinet considers, government discusses, ministers discuss, ministers meet, leaders meet,
    finance ministers, foreign ministers, heads of government, heads of state, prime minister meets,
    president meets, king meets, commissioners meet, selection committee, selection panel, appointments
    panel, interviews are, interviews will, interviews take place, job interviews, interviews on, interview
    panel, shortlisting, be shortlisted, vetting, tender opening, bid opening, judges meet, jury meets, jury will meet, judges will meet, of the jury,
    assessors meet"""
)
SENDS = listed(
    """hear by post, hears by post, will be rung, will be posted out, land on doormats, drop through letterboxes, lands on doormats, dropped through every, are issued to, be issued to, is issued to, results are issued, results day, be handed out to, are posted
    to, be posted to, is posted to, will tell the, will tell applicants, tells applicants, expect an answer,
    expect a reply, expect a decision, expect to hear, can expect, hear back, answers within, are told by,
    will be texted, be telephoned, be rung, be called by, be written to, letters go out, letter goes out,
    bills go out, invoices go out, refunds are, refunds will, be refunded, is refunded, are refunded, be
    credited, is credited, are credited, be reimbursed, is reimbursed, is disbursed, be disbursed, paid
    into, paid in arrears, hits bank accounts, payments are made, payment is made, paid out on, dividend,
    coupons"""
)
NOT_HELD = listed(
    """nobody will, no one will, no-one will, nobody is, nothing is on, nothing on at, nothing happens, nothing
    doing, there's no, there is to be no, there'll be no, no show this, no performance, no screening, no
    rehearsal, no practice, no match, no session this, no lesson, no lessons, no meeting, no service on, no
    mass on, no market, no club"""
)
CANCELS = listed(
    """had to be scratched, be scratched, had to be dropped, had to be pulled, had to be called off, been wiped out, has been canned, is canned, is no more, is withdrawn, are withdrawn, fallen through, falls through, fell through, is axed, are axed, is dropped,
    are dropped, been scratched, is scratched, rained off, washed out, snowed off, frozen off, blown off,
    called a halt, pulled the plug, pulls the plug, off the programme, off the menu, off the calendar,
    struck from the programme, struck off the programme, has been struck, is scrapped, are scrapped, is
    shelved, is a casualty, a casualty of, has been binned, bites the dust, is not now, will now not, will
    not now be, will not, after all, no longer on, comes to nothing, came to nothing, had to be abandoned,
    had to be scrapped, had to be cancelled, forced to cancel, had to cancel, have to cancel, been forced to
    call off, has been suspended"""
)
MEANT = listed(
    """had meant to, had hoped to, had intended to, had planned to, had wanted to, had been hoping to, had been
    going to, had until, had till, was given until, was given till, were given until, were given till, had
    been given until, should have taken place, ought to have been, would have opened, would have begun,
    would have started, had been booked, had been arranged, had been pencilled in"""
)
DOUBTFUL = listed(
    """would follow, would hit, would mean, would come into, would begin, would affect, would resume, would go,
    would close, would fall, should talks, should the talks, should negotiations, should it, should there,
    should the weather, could fall, could follow, could move, could begin, could go, could run, could close,
    could become, could return, could see, could hold, could host, may yet, might yet, may have to, might
    have to, with luck, with any luck, fingers crossed, weather permitting on, if nobody, if no one, if
    no-one, in the event of a, tentatively, provisional, provisionally, pencilled in provisionally, is
    thought to, are thought to, is likely to, are likely to, is unlikely to, are unlikely to, is rumoured,
    hopefully, all being well, is tipped to, is mooted, mooted, floated, flirting with, toying with,
    contemplat*, dream of, dreams of, wishes to hold"""
)
FINISHES = listed(
    """are to be up, up and running, be in place, be operational, to be operational, be in operation, be
    commissioned, be built, be rolled out to, should be able to, be able to use, be phased, be carbon
    neutral, be climate neutral, be halved, be eradicated, be achieved, be met in full"""
)
UNLIKE = listed(
    """in the course of, over the course of, during the course of, matter of course, due course, course of
    action, stay the course, race course, golf course, market price, market prices, market town, market
    share, market value, labour market, labor market, housing market, stock market, job market, jobs market,
    property market, energy market, electricity market, single market, internal market, capital market, fair
    share, fair trade, fair price, fair pay, fair wage, fair rent, fair rents, fair access, fair use,
    political party, political parties, third party, third parties, working party, party leader, party
    leaders, party secretary, party group, party line, responsible party, responsible parties, interested
    party, interested parties, contracting party, contracting parties, injured party, summit of the
    mountain, retreat plan, retreat from, managed retreat, glacier retreat, training ground, ball game rule,
    talks broke, talks break, should talks, peace talks, pay talks, wage talks, trade talks, talks with the
    employers, talks on pay, coalition talks, talks between, session musician, on demand, forum post,
    election result, election results, notice of election, election expenses, election manifesto, walkout,
    film on, plastic film, cling film, drop-in centre, exhibition centre, conference centre car park,
    conference room, meeting room, training room, assembly hall car park, assembly line, briefing note,
    briefing paper, celebration of life insurance, concert party, event horizon, panel beater, solar panel,
    wall panel, panel's, session key"""
)
