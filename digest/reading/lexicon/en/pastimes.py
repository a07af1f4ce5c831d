"""English nouns of games, sport, music, worship, meals, classes and fairs that people meet for. Pure."""

from digest.model.event import EventKind
from digest.reading.lexicon.words import listed

_TAUGHT = listed(
    """art, baking, basket-making, basketry, beekeeping, bookbinding, bread, bread-making, calligraphy,
    candle-making, carpentry, cartoon, ceramics, cheese-making, chocolate, choir, cider-making, clay,
    computer, cookery, cooking, creative writing, crochet, cycling, dance, darning, drawing, driving,
    embroidery, enamelling, english, fencing, finnish, first aid, first-aid, fitness, floristry, flower
    arranging, foraging, french, gardening, german, glassblowing, grafting, guitar, italian, jam, jewellery,
    jewellery-making, knitting, lace-making, leatherwork, life drawing, lino-cutting, linocut, literacy,
    marmalade, massage, mosaic, mushroom, music, needlework, painting, pasta, patchwork, photography, piano,
    pickling, pilates, pottery, printmaking, pruning, quilting, resuscitation, riding, sailing, sculpture,
    scything, sewing, sign language, sign-language, singing, skating, ski, smartphone, soap-making,
    sourdough, spanish, spinning, swimming, tai chi, tailoring, upholstery, violin, watercolour, weaving,
    welding, whittling, wicker, willow, willow-weaving, woodcarving, woodturning, writing, yoga, zumba,
    taster, refresher, introductory"""
)
_TAUGHT_AT = ("class", "lesson")
_WHAT_DAY = listed(
    """action, activity, adoption, apple, archive, assessment, audition, baby, bargain, bird, book, bread,
    breakfast, brick, bring-and-buy, bulb, celebration, celebrity, chess, children's, cider, collaboration,
    community, conservation, cooking, craft, creativity, dance, digging, digital, discovery, dinosaur,
    drama, drop-in, engineering, environment, exploration, fair, family fun, farm, field, film, fishing,
    fossil, friends', fun, fungi, gala, games, garden, gardening, go-kart, green, harbour, harvest, health,
    heritage, history, honey, inclusion, innovation, insight, inspiration, investment, kite, knowledge,
    learning, lifeboat, local history, maker, makers', mammoth, meadow, medieval, memorial, model railway,
    museum fun, music, nature, newcomers', neighbours', orchard, partner, play, playground, poetry, pond,
    potato, presentation, programming, pumpkin, puzzle, railway, reading, reading fun, recovery,
    recruitment, recycling fun, regatta, repair, research open, rescue, reuse, safari, safety, science fun,
    scouting, seed, seed swap, selection, settlers', sharing, sheepdog, shearing, singing, skills, spinning,
    sport, sports, steam, storytelling, stem, student, supporters', tank, tasting, teachers', tech, testing,
    thank-you, transition, tractor, tree, try-it, tryout, try-out, twinning, vehicle, veterans', viking,
    village, vintage, visitors', walking, water safety, weaving, wellbeing, wildlife, wool, writers'"""
)
_FORTNIGHTS = tuple(
    f"{what} fortnight"
    for what in listed(
        """archaeology, art, arts, book, culture, environment, fairtrade, film, food, heritage, history,
    literature, music, nature, poetry, reading, recycling, science, theatre, walking, wildlife"""
    )
)
_CAFES = tuple(
    f"{what} {place}"
    for what in listed(
        """baby, bereavement, board game, board-game, book, carers', climate, coding, community, conversation,
    craft, dads', dementia, digital, digital help, discussion, employment, family, fix-it, games,
    gardeners', grandmothers', grief, history, homework, info, job, jobs, knit, knitting, listening,
    mending, music, parents', pensioners', philosophy, poetry, pop-up, reading, recovery, recruitment,
    reminiscence, research, seniors', sewing, spanish, sports, stitch, study, talking, tech, toddler,
    veterans', vegan, volunteer, volunteers', warm, wellbeing, women's, world, writers', youth"""
    )
    for place in ("café", "cafe")
)
_PLATES = tuple(
    f"{what} {meal}"
    for what in listed(
        """burns, bean, chilli, chili, christmas, community, crab, crayfish, curry, dumpling, easter, eel, fish,
    fish and chip, fundraising, game, goose, haggis, harvest, herring, lobster, midsummer, mince pie, new
    year's, oyster, paella, pancake, parish, pasta, pensioners', pie, pizza, pudding, ramadan, roast,
    salmon, sausage, seafood, senior citizens', seniors', shared, spaghetti, strawberry, thanksgiving,
    turkey, veterans', waffle, wild boar, pierogi, momo, tapas, sushi, bigos, lent, shrove, valentine's"""
    )
    for meal in ("supper", "breakfast", "lunch", "dinner", "tea")
)
_SALES = tuple(
    f"{what} {sale}"
    for what in listed(
        """antiques, art, baby, bicycle, bike, book, bring and buy, bring-and-buy, bulb, card, christmas, clothes,
    coin, craft, doll, estate, fabric, farmers', furniture, honey, jewellery, kit, makers', model railway,
    nearly new, nearly-new, pottery, pumpkin, record, retro, secondhand, second-hand, seed, seedling, stamp,
    sweet, toy, uniform, used book, vintage, vinyl, wool, yarn"""
    )
    for sale in ("sale", "swap", "auction")
)
_PLAYED = tuple(
    f"{game} {how}"
    for game in listed(
        """backgammon, badminton, basketball, beach volleyball, billiards, bingo, boules, bowling, bowls, bridge,
    chess, conkers, crib, cribbage, cricket, croquet, curling, darts, dominoes, draughts, fives, floorball,
    football, futsal, golf, handball, hockey, ice hockey, judo, karate, korfball, lacrosse, mahjong, mölkky,
    netball, padel, pétanque, petanque, ping-pong, poker, polo, pool, quoits, rounders, rowing, rugby,
    scrabble, skittles, snooker, softball, squash, sudoku, swimming, table tennis, tennis, tug-of-war,
    ultimate, volleyball, water polo, whist, wrestling, five-a-side, six-a-side, raft, soapbox, soapbox
    derby, pancake, wheelbarrow, sack, duck, dragon boat, egg and spoon, hill, cross-country, motocross"""
    )
    for how in ("match", "race", "night", "final", "drive")
)
_TOURED = tuple(
    f"{what} {walk}"
    for what in listed(
        "guided, behind-the-scenes, behind the scenes, curator's, curator’s, led, ranger-led"
    )
    for walk in ("visit", "walk", "tour", "hike", "stroll", "ride", "paddle", "cruise", "look")
)
_FIRM = listed(
    """battle of the bands, bring and buy, bring-and-buy, bake off, scratch messiah, come and sing,
    come-and-sing, patronal festival, stations of the cross, watchnight service, service of light, service
    of thanksgiving, service of remembrance, service of nine lessons, toddler service, pram service, carols
    by, carols in the, carols on the, carols for, compline, choral evensong, choral eucharist, choral
    mattins, tenebrae, songs of praise, iftar, seder, eid party, diwali celebration, holi party, holi
    celebration, hanukkah party, menorah lighting, lantern procession, torchlight walk, wassail, wassailing,
    maypole dancing, may fair, hog roast, ox roast, clambake, cookout, crab feast, corn roast, rodeo,
    demolition derby, tractor pull, ham dinner, pancake breakfast, spaghetti supper, fish fry, bake-off,
    cake-off, cook-off, chili cook-off, dance-off, sing-off, spelling bee, science fair, kindergarten
    roundup, homecoming parade, pep rally, blood donor session, blood donor clinic, donor session, health
    screening day, mammography day, baby clinic, legal advice session, advice session, advice day, debt
    clinic, energy advice session, coding club, lego club, warhammer night, board-game night, larp, tabletop
    day, retro gaming fair, hack day, hack night, code jam, show and tell, show-and-tell, stand-up night,
    improv night, drag brunch, burlesque night, cabaret night, variety show, revue, gang show, magic show,
    ice show, laser show, light show, drone show, fashion show, dog show, cat show, horse show, pony show,
    poultry show, honey show, leek show, vegetable show, bonsai show, orchid show, chrysanthemum show, sweet
    pea show, sheep show, ram sale, shearing competition, sheep shearing, tractor run, classic car show,
    motor show, truckfest, steam gala, model railway exhibition, air display, flypast, tattoo, military
    tattoo, beating retreat, drumhead service, muster, reenactment, re-enactment, battle re-enactment,
    living history, jousting tournament, medieval banquet, mummers' play, morris dancing, clog dancing,
    country dancing, line dancing, tango night, milonga, swing dance, silent disco, tea dance, sock hop,
    prom, freshers' ball, may ball, hunt ball, gala ball, ceilidh, twmpath, fest noz, hootenanny, hoedown,
    jam session, singaround, folk session, open rehearsal, open stage, busking day, proms, last night of the
    proms, song recital, organ recital, piano recital, chamber concert, promenade concert, brass band
    concert, tribute night, album launch, listening party, launch party, launch night, release party, watch
    party, viewing party, housewarming, leaving do, street fair, summer fair, autumn fair, winter fair,
    spring fair, school fair, church fair, craft market, night market, flea market, christmas market, makers
    market, farm market, food fair, food festival, beer festival, cider festival, wine fair, cheese fair,
    garlic festival, sausage festival, chilli festival, seafood festival, seed swap, plant swap, book swap,
    clothes swap, toy swap, give and take day, swish, swishing party, repair party, upcycling day, mending
    circle, knitting circle, sewing bee, quilting bee, craft circle, stitch and bitch, knit and natter,
    coffee and chat, chat and craft, warm welcome, lunch club, luncheon club, men in sheds open, stargazing,
    star party, moon watch, meteor watch, eclipse viewing, bat night, moth night, badger watch, owl prowl,
    dawn chorus, dawn chorus walk, pond dipping, pond-dipping, rock pooling, rockpool ramble, bug safari,
    seal watch, whale watch, bird count, bird ringing, tree planting, hedge laying, hedgelaying, balsam
    bashing, balsam pull, scrub clearance, beach clean-up, river clean-up, canoe clean-up, plogging, trash
    pickup, community clean-up, spring clean, village tidy, big dig, community dig, open dig, apple
    pressing, apple-pressing, juicing day, blossom walk, snowdrop walk, snowdrop sunday, bluebell walk, farm
    open, lambing weekend, lambing live, cow turnout, cattle release, harvest home, grape harvest party,
    ploughing championship, stone lifting, caber tossing, gurning, wellie wanging, welly wanging, bog
    snorkelling, raft race, duck derby, boat race, rowing regatta, sail past, sailpast, boat parade, open
    water swim, new year's dip, boxing day dip, boxing day swim, charity swim, swimathon, danceathon,
    readathon, sponsored silence, sponsored walk, sponsored swim, sponsored sleepout, sleepout, sleep-out,
    abseil, zip wire, firewalk, bungee, skydive, colour run, color run, mud run, night run, turkey trot,
    jingle bell run, ultramarathon, duathlon, aquathlon, cyclocross, sportive, audax, gran fondo,
    orienteering race, orienteering event, trail race, fell race, relay race, ski race, sled dog race,
    speedway meeting, race meeting, gymkhana, dressage, show jumping, hunter trial, hunter trials, agility
    show, whippet racing, pigeon show, ferret racing, snail racing, worm charming, conker championship,
    general election hustings, citizens' assembly, citizens' jury, people's assembly, youth council, youth
    parliament, shadow council, ward walk, ward forum, neighbourhood forum, area forum, tenants' forum,
    patients' forum, parents' forum, service user forum, users' forum, stakeholder event, stakeholder day,
    market engagement event, supplier day, bidders' day, bidders' conference, meet the buyer,
    meet-the-buyer, information stall, infopoint, info point, infosession, open surgery, councillor surgery,
    councillors' surgery, mp's surgery, planning surgery, street surgery, question time, any questions, ask
    the expert, ask-the-expert, ask me anything, speed networking, speed dating, speed mentoring, mentoring
    evening, matchmaking, pitch night, dragons' den, demo evening, product launch, press preview, press
    tour, press lunch, photo opportunity, topping out, breaking of ground, turning of the sod, keel laying,
    ship launch, boat launch, boat naming, ribbon-cutting, door opening day, plaque ceremony, name-giving,
    citizenship ceremony, medal ceremony, award ceremony, prize giving, prize-giving, prizegiving, speech
    day, founders' day, founder's day, leavers' assembly, degree ceremony, degree day, matriculation,
    graduation ball, convocation, honorary degree, festschrift, colloquy, brown bag, brown-bag, lunch and
    learn, lunch-and-learn, lunchtime talk, lunchtime lecture, gallery talk, curator talk, artist talk,
    author talk, author visit, poetry reading, rehearsed reading, play reading, story walk, story trail,
    puppet play, puppet theatre, shadow play, escape room, murder mystery, murder mystery night, mystery
    tour, coach trip, boat trip, steam trip, day trip, ghost walk, ghost tour, lantern walk, torchlit tour,
    bell ringing day, bell-ringing open, tower open day, tower tour, crypt tour, bunker tour, brewery tour,
    distillery tour, factory tour, farm walk, reserve walk, strike rally, protest march, sit-in, die-in,
    mass rally, may day rally, peace vigil, prayer vigil, human chain, flash mob, picket, day of protest,
    union rally, climate strike, school strike, book burning commemoration, holocaust memorial event,
    remembrance parade, remembrance ceremony, armistice ceremony, anzac service, dawn service, wreath
    ceremony"""
)
KINDS = (
    (
        EventKind.TRAINING,
        tuple(f"{what} {how}" for what in _TAUGHT for how in _TAUGHT_AT),
    ),
    (EventKind.TOUR, _TOURED),
    (
        EventKind.EVENT,
        (
            *(f"{what} day" for what in _WHAT_DAY),
            *(*_FORTNIGHTS, *_CAFES, *_PLATES, *_SALES, *_PLAYED, *_FIRM),
        ),
    ),
)
GATHERINGS = listed(
    """song, songs, chess, draughts, backgammon, scrabble, dominoes, darts, snooker, skittles, boules, pétanque, petanque,
    croquet, curling, badminton, volleyball, netball, futsal, floorball, yoga, pilates, tai chi, zumba,
    aerobics, qigong, parkour, skateboarder, orienteer, orienteering, abseiling, archery, fencing display,
    stunt, acrobat, acrobatic, circus, circuse, juggling, puppet, puppetry, marionette, mime, panto,
    operetta, opera, chamber opera, oratorio, cantata, requiem, messiah, symphony, symphonie, overture,
    aria, sonata, recitation, monologue, one-act, double bill, triple bill, curtain-raiser, encore, jazz,
    blues, fado, flamenco, tango, salsa, samba, swing band, brass band, pipe band, big band, string band,
    bluegrass, folk music, folk song, shanty, shantie, barbershop, gospel, hymn, hymns, psalm, plainchant,
    rosary, vesper, vespers, matins, mattins, compline, advent service, benediction, confirmation service,
    thanksgiving, bazaar, tombola, hoopla, coconut shy, white elephant, cake stall, tabletop, pop-up shop,
    maypole, morris, mummer, majorette, cheerleader, drum corps, marching band, pageant, masquerade,
    tableau, cavalcade, motorcade, steam engine, traction engine, vintage car, classic car, hot rod,
    lowrider, balloonist, hot-air balloon, kite, kite-flying, go-kart, soapbox, toboggan, toboggan race,
    sledging, snowman, snow sculpture, ice sculpture, sandcastle, bonfire night, sparkler, lantern,
    candle-lit, candlelight, torchlight, firepit, campfire, singalong, sing-song, singsong, knees-up,
    shindig, hootenanny, bash, beano, banquet, smorgasbord, tapas, oysters, pancakes, waffles, porridge, tea
    and scones, cheese and wine, wine and cheese, cream tea, cuppa, mulled wine, mulled ale, punch and judy,
    santa's grotto, grotto, sleigh, sleigh ride, nativity, crib, carol-singing, egg-rolling, egg rolling,
    pumpkin carving, apple bobbing, trick or treat, wreath-making, wreath making, lantern-making, lantern
    making, card-making, card making, decorating, gingerbread house, willow weaving, spinning wheel, lace,
    needlework, darning, mending, crochet, embroidery, quilting, patchwork, whittling, pottery, potter's
    wheel, blacksmith, forge demonstration, basketry, thatching demonstration, bird ringing, nest box,
    hedgehog, bat count, bird count, butterfly count, bug count, moth trap, beachcomb, strandline, rock
    pool, seedling, cuttings, saplings, allotment, compost demonstration, scything, sheepdog, falconry,
    owls, alpacas, reindeer, pony, ponies, donkey, treasure trail, colouring, crafts table, dig, finds day,
    excavation open, autopsy of, whodunnit, panel game, quizmaster, brainteaser, spelling bee, charades,
    karaoke, stand-up, improv, sketch show, ventriloquist, hypnotist, magician, conjuror, conjurer,
    storyteller, lecture-recital, masterclass, keynote, symposium, teach-in, unconference, poster session,
    demo, dry run, practice run, trial run, role play, roleplay, mock interview, cv check, cv clinic, mock
    exam, taster, sampler, try-out, tryout, casting, casting call, open casting, screen test, shooting test,
    swimming test, fitness test, driver assessment, inspection of the guard, march-past, march past, salute,
    minute's silence, last post, wreath, remembrance, anniversary do, centenary do, golden jubilee, diamond
    jubilee, bicentenary, tercentenary, twinning, homecoming, send-off, farewell, leave-taking, tribute,
    homage"""
)
