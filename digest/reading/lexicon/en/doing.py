"""English words of what readers are asked to do by a day, and of what people come to see done. Pure."""

from digest.reading.lexicon.words import listed

_MUST = ("may", "must", "should", "need only", "are asked to")
_DONE_BY = listed(
    """put themselves, put yourself, put up, put their, stand for, put it, apply online, report to, hand theirs, tender, accredit, add their, add your, bid, bring back, bring in, buy, call the, call in, change their, change
    your, check in, choose, claim, collect their, convert, correct, declare, deposit, drop off, email,
    enter, exchange, exercise, fax, file their, file your, forward, give notice, hand back, hand over, have
    a, have their, have your, inform the, inform us, leave their, leave your, lodge, mail, message, name
    their, name your, notify the, notify us, obtain, opt, order, petition, phone, pick their, pick your,
    pledge, post, present their, present your, propose, purchase, put down, put in, rank, reapply, reclaim,
    redeem, re-enrol, renew, request, return, ring, say, say so, seek, select, sign, speak to the, stake,
    state their, state your, suggest, surrender, swap their, swap your, switch, table, take up, telephone,
    tell, text, tick, top up, transfer their, turn in, update, upload, use up, validate, verify, volunteer,
    warn, withdraw their, withdraw your, write, write in, write to"""
)
ACTS = (
    *(f"{must} {act}" for must in _MUST for act in _DONE_BY),
    *listed(
        """must do so, should do so, be at the office, be in the office, be at our office, be with the editor, be with the office, be with the
    secretary, reach the editor, reach the office, reach the secretary, reach the clerk, have to reach, has to reach, need to reach,
    needs to reach, should reach, kindly return, kindly send, kindly reply, kindly let, kindly book, kindly pay, kindly hand, kindly leave, choose by, choose before, decide by, mail the, mail your, mail in, mail it, renew it, renew their, renew your, lodge a, lodge an, lodge your, lodged with, claim your, claim your
    place, hand your, hand them, hand it, bring them back, bring it back, drop it off, drop them off, speak
    up, say so, to say so, get in quick, sign the, sign your, sign our, add your name, add your voice, offer
    your, volunteer your, who'd like to, who would like to, if you'd like to, anyone wishing, anyone
    wanting, anybody wishing, those wishing, those wanting, wanting to, hoping to take part, keen to, eager
    to, by writing to, by emailing, by e-mailing, by ringing, by phoning, by telephoning, by calling, by
    texting, by contacting, by completing the, by filling in, by returning the, by sending, by post to, on
    the form, be turned in, be dropped off, be dropped in, be mailed, be sent in, be left at, be left with,
    be put in, be answered, be replied to, be postmarked, postmarked, be in the hands of, must be in, must
    be with, must arrive, must have arrived, must get to, must come in, must go to, should arrive, should be
    in, should be with, should come in, to arrive, be on our desk, in the editor's hands, be paid for, be
    ordered, be purchased, be renewed, be requested, be claimed on, be nominated, be proposed, be seconded,
    be tabled, be declared, be notified, be signed and returned, be phoned in, be emailed, names are taken,
    names are being taken, names will be taken, bookings are taken, bookings are being taken, orders are
    taken, orders are being taken, orders will be taken, entries are taken, entries are being taken, entries
    will be taken, entries taken, applications are taken, applications are being taken, applications will be
    taken, comments are taken, comments are being taken, nominations are taken, nominations are being taken,
    bids are taken, offers are taken, are being taken, is being taken, be taken up to, are taken up to, are
    taken until, are taken to, are taken by, are accepted, is accepted, be accepted, are accepted until, be
    considered if received, are received up to, are asked for their, is asked for their, asked for your,
    asked for views, views are sought, ideas are sought, suggestions are sought, comments are sought, are
    sought by, is sought by, are wanted by, is wanted by, are needed by, is needed by, are hoped for, is
    hoped for, wanted by, needed by, required by, orders for, orders to, order forms, order your, orders
    must, payment to, deposits to, last day to pay, last day to order, last day to buy, last day to enter,
    last day to book, last day to change, last day to withdraw, last day to request, last day to vote, last
    day to return, last day to comment, last day to object, last day to appeal, last day to opt, last day to
    renew, last day to claim, last day to nominate, last day to add, last day to drop, last day to swap,
    last day for orders, last day for entries, last day for nominations, last day for bookings, last day for
    comments, last day for objections, last day for returns, last day for refunds, accredit themselves,
    accreditation, accreditations, press accreditation, enter the competition, enter the contest, enter the
    draw, enter the raffle, enter the race, enter the ~ draw, enter the ~ competition, enter the ~ contest,
    enter the ~ race, enter your, enter a team, enter online, join the waiting list, join the ballot"""
    ),
)
APPLIES = listed(
    """is advertised from, are advertised from, are advertised until, are up for grabs from, are on offer from, can be sent in from, can be
    handed in from, may be handed in, can be made from, may be made from, can be filed from, may be filed from, are taken from, are accepted from, are received from, may bid for, can bid for, may be requested, can be requested, may be claimed, can be claimed, may be
    sought, can be sought, may be ordered, can be ordered, may be nominated, can be nominated, put in their,
    put in for, may tender for, may be entered, can be entered, may be booked, may be submitted, can be
    submitted, may be lodged, can be lodged, are eligible to apply, takes applications, takes bids, takes
    entries, takes orders, accepts applications, accepts bids, accepts entries, accepts proposals, accepts
    nominations"""
)
DRAWS = listed(
    """can be brought, may be brought, be brought along, be brought for, be brought to, come on at dusk, come on at, are lit at, first look, sneak preview, sneak peek, look behind the, talks shop, anyone can, anybody can, everyone can, everybody can, anyone may, anybody may, everyone may, everybody
    may, anyone who, anybody who, whoever, passers-by, passersby, all comers, the curious, the public may,
    visitors may, locals can, residents can, residents may, neighbours can, neighbours may, parents can,
    parents may, pupils can, you can inspect, you can ask, you can buy, you can taste, you can touch, can
    see the, can see how, can view the, can inspect the, can try, can test, can handle, can taste, can
    touch, can ask, can meet, can talk to, can speak to, can consult, can quiz, can question, can chat, can
    wander, can explore, can climb, can look round, can look around, can pick their own, can be had, can be
    visited, can be toured, can be explored, can be tried, can be tasted, can be admired, can be inspected,
    can be hugged, can be petted, can be met, get to try, get to see, get to meet, get to touch, get to
    hear, get to fly, gets to try, gets to see, gets to meet, grill the, quiz the, question the, put your
    questions, put their questions, put questions to, bring your questions, bring their questions, ask your
    questions, questions answered, questions are answered, say hello, find us, you'll find us, up for grabs,
    going cheap, for pennies, going for a song, a head, per head, quid, pay what you, pay as you,
    pay-what-you-can, pay at the door, at the door, on the door, no ticket needed, novices, learners,
    first-timers, complete beginners, no experience, some experience, all standards, all levels, every
    level, grown-ups, grown-ups welcome, under-fives, under-16s, under-18s, over-60s, over-sixties,
    toddlers, teenagers, grandparents, dogs welcome, well-behaved dogs, dogs on leads, sturdy boots, sturdy
    footwear, stout shoes, walking boots, wear something, wear old, dress warmly, bring boots, bring gloves,
    bring water, bring cash, bring along, bring a friend, bring a chair, bring a dish, bring a plate, bring
    a torch, bring something, tools provided, gloves provided, materials provided, kit provided, all
    materials, tools supplied, hard hats, headphones, read aloud, reads aloud, read out loud, aloud, is read
    out, are read out, is sung, are sung, be sung, sung through, is danced, is played live, over sherry,
    over a pint, over wine, over tea, over a glass, over pizza, over cake, over supper, over breakfast, over
    lunch, tea included, tea is included, lunch included, lunch is included, cake included, soup included,
    coffee included, cuppa, brews, bacon rolls, burgers, hot dogs, sausages, beer, cider, prosecco, bubbly,
    champagne, sherry, raki, glögg, buns, doughnuts, scones, flapjacks, stew, goulash, curry, paella,
    oysters, pancakes, waffles, candyfloss, popcorn, face paint, face painter, balloon, balloons, goody bag,
    goodie bag, goody bags, lucky dip, spot prizes, trophies, trophy, rosettes, winner gets, winners get,
    step aboard, hop aboard, jump aboard, come aboard, sit in on, have a nose, nose around, peek behind,
    peek inside, glimpse behind, rare chance, have a try, take a turn, give it a go, give it a try, give it
    a whirl, try ~ out, try driving, try your, test your, test drive, measure your, guess the, name the,
    spot the, solve the, marvel at, gawp at, dive into, delve into, immerse yourself, lose yourself, warm
    your, feast your, feast on, tuck into, sample the, sample some, taste the, savour, sip, toast the, cheer
    on, cheer them, wave off, wave them, raise a glass, raise the roof, let your hair down, dust off, dig
    out your, lace up, roll up your, roll up, pull on your, put on your, grab a, grab your, pull up a chair,
    briefs its, briefs the, instructs, answers your, answers questions, takes questions, take questions,
    will take questions, takes your, on hand to, will be on hand, is on hand, are on hand, at your disposal,
    demystifies, unpacks, reminisces, narrates, recounts, retraces, retells, re-enacts, relives, conducts,
    accompanies, fiddles, drums, improvises, serenades, regales, enthrals, compères, deejays, mans the,
    calls the dances, calls the tune, judges the, referees, starts the race, waves off, waves the, lights
    the, rings the bells, ring the bells, cuts the cake, draws the raffle, draws the winning, pours the,
    carves, forges, fires the kiln, shears, spins, weaves, whittles, bakes, cooks for, cooks up, dishes up,
    fries, grills, stops outside, parks outside, parks up, be parked outside, sets up shop, sets up stall,
    sets up its, pitches up, pitches its, pitch their, puts in at, ties up at, drops anchor, moors at,
    throws on, is discussed over, be heard live, in the flesh, in person, face to face, in costume, in
    period costume, in full regalia, in fancy dress, by candlelight, by lantern, by torchlight, by
    head-torch, under the stars, on the green, on the quay, on the ice, round the bonfire, round the fire,
    around the fire, on horseback, by boat, by kayak, by canoe, on skis, on stilts, barefoot"""
)
_PLAYING = listed(
    """battle for, battle it out, battles for, compete for, competes for, vie for, vies for, do battle, go head
    to head, tee off, tees off, kick off at, face off, line up against, march through, marches through,
    march against, marches against, march on the, march to the, marches to the, parade through, parades
    through, parade along, process through, processes through, process to, ride out, rides out"""
)
_ING = tuple(
    f"{be} {doing}"
    for be in ("is", "are", "be")
    for doing in listed(
        """marching, rallying, demonstrating, protesting, gathering, assembling, parading, processing, singing,
    dancing, drumming, touring, busking, baking, barbecuing, auctioning, premiering, debating, reciting,
    demonstrating how, opening its doors, opening their doors, opening his, opening her, throwing open,
    putting on, laying on, staging, screening, showing a film, giving away, signing copies, judging, racing,
    sailing, rowing, paddling, competing, battling, playing host, reuniting, celebrating its, celebrating
    their, honouring, commemorating, unveiling"""
    )
)
_SOMEBODY = tuple(
    f"{who} {does}"
    for who in ("she", "he")
    for does in listed(
        """signs, reads, reads from, performs, sings, lectures, talks about, speaks about, speaks at, talks at,
    launches, conducts, leads a, leads the, gives a, appears at, appears in, plays the, plays at, shows how,
    demonstrates, presents her, presents his, preaches, preaches at, officiates, shows people, shows
    visitors, shows us, tells of, tells stories, discusses, opens the, hosts a, teaches a, teaches the"""
    )
)
HOLDS = (
    *(*_PLAYING, *_ING, *_SOMEBODY),
    *listed(
        """marks its centenary, is launched at, is launched in, are launched at, launches at, is presented at, is unveiled
        at, is introduced at, is screened at, gets its launch, has its launch, has its first night, opens its season, opens the season, closes the season, ends its season, rounds off the, rounds off its, he himself shows, she herself shows, they perform, they sing again, they play at, they play in, marks
    its, mark its, marks their, mark their, marks the ~ anniversary, mark the ~ anniversary, marks ~
    birthday, stage a, stages a, stages the, stages its, stages her, stages his, mounts a, mounts its, puts
    up a, lays on, lay on a, throws a, throw a, holds its, hold their, holds her, holds his, hold our,
    holding its, holding their, holding a, runs a, run a, is giving a, is giving the, curtain rises, curtain
    goes up, curtain up, is performed, are performed, be performed, is staged by, are staged by, is sung by,
    is read by, is played by, are played by, is given at, are given at, is celebrated with, be celebrated
    with, be toasted, is toasted, are remembered, be remembered, is remembered, be honoured, is honoured,
    are honoured, be commemorated, is commemorated, be laid to rest, takes to the water, take to the water,
    takes to the road, take to the road, takes to the streets, take to the streets, take to the floor, takes
    to the floor, takes to the air, hang in the, hangs in the, hang at, hangs at, goes on show, go on show,
    goes on display, go on display, goes on view, be on view, is exhibited at, are exhibited at, is
    displayed at, are displayed at, shows people round, shows visitors round, show you round, show visitors
    round, shows you round, shown round, show people round, takes visitors round, take visitors round, takes
    walkers, takes people through, leads walkers, leads a walk, leads a party, leads a pilgrimage, lead a
    walk, leads the way, swap seeds, swap stories, swap recipes, swap seed, swap plants, swap books, trade
    tips"""
    ),
)
WELCOMES = listed(
    """all ~ welcome, everyone ~ welcome, everybody ~ welcome, open their ~ to the, opens its ~ to the, opens her ~ to the, opens his ~ to the, open their ~ to anyone, opens its ~ to anyone, newcomers are welcome, beginners are welcome, dogs are welcome, children are welcome, visitors are welcome, guests are welcome, all comers welcome, strangers
    welcome, be our guest, be there, be part of, make a day of it, make a date, note in your diary, put it in your diary, don't be shy, see you on, we hope you
    will, why not come, why not join, why not try, why not bring, who is up for, who's up for, who fancies, everybody's welcome, anyone's welcome, everybody is welcome, anybody is welcome, anyone is welcome, all
    are invited, everyone is invited, everybody is invited, be most welcome, be very welcome, be more than
    welcome, is more than welcome, are more than welcome, you would be welcome, most welcome, warmly
    welcome, heartily welcome, cordially invited, heartily invited, your presence, please do come, do come,
    do join, do drop, feel free to, join in, joining in, come one, come in and, come in for, come round,
    come over, come down to, come up to, come out to, come out and, come out for, come with us, come
    dressed, come early, come as you, come for a, come for the, come on your own, come hungry, come
    prepared, turn up, turn up and, just turn up, simply turn up, rock up, show up, look in, pop by, call
    in, calling all, fancy a, fancy an, fancy trying, fancy learning, ever wanted to, ever wondered, ever
    thought, have you ever, curious about, curious to, open to visitors, open to anyone, open to anybody,
    open to everyone, open to everybody, open to families, open to non-members, open to newcomers, open to
    both members, throws open its, throws open the, throw open their, throw open its, throws its ~ open,
    throws their ~ open, throw their ~ open, opens its gates, open their gates, open their doors, opens her
    doors, opens his doors, opens their doors, opens the doors, opens its workshop, opens its studio, opens
    her garden, opens his garden, opens its garden, open their gardens, opens its kitchen, opens its
    archive, opens its vaults"""
)
_TWO_WORDS = listed(
    """hand back, give back, bring back, send back, send off, hand over, drop off, fill in, fill out, put down, write in, ring in, sign up, turn in,
    opt in, opt out, cash in, trade in, check in, speak up, stock up, chip in, step up, step into, step inside, step back, sit in, sit back, tune
    in, dress up, lend a, take part, clear out, dig out, look out, seek out, try out, set aside, get your, get ready, get set, stake a, stake your"""
)
_THEM = tuple(
    f"{verb} them"
    for verb in listed(
        "report, return, renew, declare, register, name, list, hand, book, claim, swap, sell, lend, show, watch, hear, see, meet, join, catch, help, cheer, test, taste, try, plant, paint, follow, feed"
    )
)
_PLAIN_COMMANDS = listed(
    """leave them, leave yours, bring them, bring yours, bring some, bring something, bring whatever, bring what, bring two, drop them, drop yours, send them, send yours, send some,
    hand them, hand yours, post them, pick what, pick some, pick whatever, pick out, take what, take one, take some, choose what, choose which, choose one, choose two, tell them, ask them, ring them,
    say which, say what, say yes, say hello, name one, write them, write down, draw up, try one, try some, try something, buy one, buy some, swap them, swap yours, text them, come along, come and, come down, come over, come dressed, get along, get down, head down, head over,
    add, admire, aim, answer, apply, arrive, ask, assemble, attend, bag, bake, be sure to, beat, become,
    bid, bike, blow, book, bring, build, burn, buy, call, cast, catch, celebrate, challenge, chat to, cheer,
    check, choose, claim, clap, clear, climb, collect, colour, come, compare, complete, consult, cook, cosy
    up, crack, craft, create, cross, cuddle, cut, cycle, dance, dare, decorate, deliver, design, dig, dine,
    discover, discuss, dive, donate, draw, dress, drink, drive, drop, dust off, email, e-mail, enjoy, enter,
    escape, examine, exchange, experience, explore, feast, feed, feel, fetch, fill, find, fit, float, fly,
    follow, forage, forget, gather, gaze, get, give, glimpse, go, grab, grow, guess, hand, hand in, handle,
    hang, have, head, hear, help, hold, honour, hop, hug, hunt, inspect, investigate, invite, join, jump,
    keep, kick off, kneel, knit, lace up, launch, learn, leave, lend, let, let us know, lie back, light,
    listen, look, lose, make, march, mark, marvel, measure, meet, mend, mingle, mix, move, muck in, name,
    nominate, nose around, offer, open, order, pack, paddle, paint, pay, peek, peer, perfect, pet, phone,
    pick, pick up, pitch in, plant, play, pledge, pop, post, pot, pour, practise, press, propose, pull,
    purchase, put, put in, question, quiz, race, raise, read, recite, record, recycle, redeem, register,
    relax, relive, remember, renew, rent, repair, report, request, reserve, return, ride, ring, roast, roll
    up, row, run, sail, salute, sample, save, savour, say, say so, scan, scrub, search, see, seize, sell,
    send, serve, set, settle in, share, shine, shop, show, sign, sing, sip, sit, skate, ski, slip into, slow
    down, smell, solve, speak, spend, spin, sponsor, spot, stand, start, steer, step, stitch, stop, stretch,
    stroll, study, submit, suggest, support, swap, sweep, swim, table, take, talk, taste, team up, tell,
    test, text, think, throw, tidy, tie, toast, touch, tour, trace, trade, train, travel, treat, trim, try,
    tuck in, tune, turn, unearth, unwind, use, view, visit, volunteer, vote, wade, wake, walk, wander, warm
    up, warn, wash, watch, wave, wear, weave, weigh, whisper, win, witness, wonder, work, wrap, write, yell"""
)
COMMANDS = (*_PLAIN_COMMANDS, *_TWO_WORDS, *_THEM)
_HOUR = listed(
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, noon, midday, half, quarter, dusk, dawn, sunset, sunrise, nightfall"
)
_FIGURES = tuple(map(str, range(1, 25)))
HOURS = (
    *(f"{at} {hour}" for at in ("from", "at", "till", "until") for hour in _HOUR),
    *(f"{at} {hour}" for at in ("from", "at") for hour in _FIGURES),
    *(f"between {hour} and" for hour in (*_HOUR, *_FIGURES)),
    *(f"{hour} sharp" for hour in (*_HOUR, *_FIGURES)),
    *(f"half {hour}" for hour in _HOUR[:12]),
    *(f"{hour} till" for hour in (*_HOUR, *_FIGURES)),
    *listed(
        "half past, quarter past, quarter to, till late, until late, at midnight, o'clock, o’clock"
    ),
)
