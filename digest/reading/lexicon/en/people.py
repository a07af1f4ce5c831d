"""English nouns of trades, callings, societies and hobbies, what such people do in public, and where. Pure."""

from digest.reading.lexicon.words import listed

PEOPLE = listed(
    """governor, head teacher, headteacher, headmaster, headmistress, headmistresse, pathologist, surgeon, doctor, dentist, dental student, medical student, psychologist, psychiatrist, therapist,
    counsellor, solicitor, barrister, lawyer, notary, accountant, adviser, advisor, planner, architect, surveyor, candidate, trainee, alumni, dyer, herder, founder, playwright, choirmaster, choirmistress, bandmaster, goldpanner, gold panner, audience, crowd, jury, abbot, abbess, abbesse, accordionist, acrobat, activist, alderman, aldermen, alpinist, amateur,
    anaesthetist, angler, animator, antiquary, antiquarie, apothecary, apprentice, archaeologist, archer,
    archivist, arborist, astronaut, astronomer, athlete, auctioneer, ballerina, balloonist, bagpiper, baker,
    barber, barista, bassoonist, basket-maker, basketmaker, beachcomber, beekeeper, bell founder, bell
    ringer, bell-ringer, ringer, bellringer, biker, biographer, birder, birdwatcher, blacksmith,
    boatbuilder, boat builder, boatman, bookbinder, bookseller, botanist, bouncer, bowler, boxer, breeder,
    brewer, bricklayer, brownie, buddhist, busker, butcher, butterfly expert, cabinet-maker, calligrapher,
    campanologist, campaigner, candle-maker, caricaturist, carpenter, cartographer, cartoonist, caver,
    ceramicist, chandler, chaplain, charcoal burner, cheerleader, cheesemaker, cheese-maker, chemist, chess
    master, chief negotiator, chocolatier, chorister, choreographer, cider-maker, clarinettist, climber,
    clog dancer, coastguard, cobbler, collector, confectioner, conservationist, conservator, cooper,
    coppersmith, cox, coxswain, crafter, craftsman, craftsmen, craftswoman, craftspeople, cricketer,
    crofter, cub, cub scout, cyclist, dairymaid, darts player, dean, debater, designer, detectorist,
    diarist, dietician, dietitian, diver, docker, drama group, dramatist, dressmaker, drystone waller,
    druid, ecologist, economist, egyptologist, elder, embroiderer, enamellist, entomologist, ex-miner,
    falconer, farmer, farrier, fell runner, fencer, fiddler, firefighter, fisherman, fishermen, fishwife,
    fishwives, flamenco dancer, florist, flower arranger, folk singer, folklorist, footballer, forager,
    forester, fruit grower, furniture maker, gamekeeper, gamer, genealogist, geologist, ghost hunter,
    gilder, glassblower, glass-blower, goldsmith, golfer, gospel choir, grandmaster, grower, guide, guider,
    guitar group, gymnast, harpsichordist, hedge-layer, hedgelayer, herbalist, herdsman, herpetologist,
    historian, homebrewer, horn player, horticulturist, hurdle-maker, hypnotist, illusionist, impressionist,
    improviser, instrument maker, inventor, jeweller, jockey, joiner, juggler, kayaker, keeper, knitter,
    lacemaker, lace-maker, lampmaker, landscape architect, landlady, laureate, leatherworker, lexicographer,
    librarian, lifeboat crew, lifeguard, lighthouse keeper, linguist, llama farmer, locksmith, luthier,
    lutenist, majorette, make-up artist, maker, marine biologist, mason, stonemason, mathematician, medium,
    mender, meteorologist, metalworker, midwife, midwives, military historian, miller, milliner, mime
    artist, miner, model engineer, monk, morris dancer, morris men, morris side, mountain rescue,
    mountaineer, mummer, muralist, music teacher, mycologist, nun, nurse, nutritionist, oboist,
    oceanographer, old boys, old girls, ornithologist, orienteer, osteopath, paddler, palaeontologist,
    parachutist, paramedic, parishioner, pastry chef, pastor, patchworker, penfriend, pensioner,
    percussionist, performer, perfumer, pharmacist, philatelist, philosopher, physicist, physiotherapist,
    pigeon fancier, pilgrim, pilot, piper, plasterer, player, ploughman, ploughmen, plumber, polar explorer,
    potter, preacher, prefect, printmaker, printer, pupil, puppet-maker, quaker, quarryman, quilter,
    quizmaster, raconteur, racer, radio ham, ranger, reciter, record producer, recorder group, reenactor,
    re-enactor, refugee, restorer, retired colonel, rider, rope-maker, rower, rugby club, runner, saddler,
    sailor, sailmaker, salvationist, samba band, saxophonist, scholar, schoolchildren, schoolchild,
    scientist, scout, scuba club, sculptor, seamstress, seamstresse, seed saver, shearer, shepherd,
    shepherdess, ship's company, shipwright, shoemaker, signwriter, signaller, silversmith, sisterhood,
    skater, skateboarder, skipper, skier, sledder, sled dog team, smith, snooker player, sommelier,
    songwriter, soul singer, soldier, spinner, stagehand, stallholder, stargazer, stained-glass artist,
    steelband, steel band, stilt walker, stitcher, stonecutter, storyteller, street artist, street
    performer, student, stuntman, stuntmen, surfer, swimmer, swordsman, tailor, tanner, tap dancer,
    taxidermist, tenor, thatcher, theologian, thespian, toastmaster, town crier, toymaker, translator,
    travel writer, traveller, tree surgeon, trombonist, troubadour, trumpeter, tutor, twitcher, typographer,
    ukulele group, umpire, undergraduate, upholsterer, ventriloquist, vet, veteran, viking, viticulturist,
    vocalist, volcanologist, waller, warden, watchmaker, weaver, weightlifter, welder, wheelwright,
    whistler, whittler, wildlife photographer, wine grower, winemaker, wine-maker, witch, woodcarver,
    woodturner, woodwind group, woodworker, wrestler, wood carver, wreath-maker, xylophonist, yogi, yoga
    teacher, young farmers, youth group, youth club, zoologist, brass band, silver band, concert band, jazz
    band, pipe band, drama society, dramatic society, operatic society, choral society, gardening club, film
    society, camera club, photographic society, rotary, rotarian, lions club, sea cadet, cadet, brownies,
    cubs, rainbows, beavers, scouts, guides, women's institute, mothers' union, knit and natter group,
    ramblers, u3a, philharmonic, symphony orchestra, sinfonia, camerata, chamber choir, glee club, bell
    choir, handbell ringer, folk group, ceilidh band, mariachi band, rock band, punk band, tribute band,
    barbershop quartet, string quartet, wind quintet, accordion band, harmonica band, male voice choir,
    ladies' choir, children's choir, community choir, church choir"""
)
DOES = listed(
    """answer, explain, rehearse, rehearses, listen, listens, mingle, mingles, advise, advises, repair, repairs, restore, restores, measure, measures, demonstrate, present, introduce, share, teach, tell, lead, divide, divides, prune, prunes, graft, grafts, harvest, harvests, accompany, accompanies, act, acts, address, addresses, appear, appears, argue, argues, auction,
    auctions, bake, bakes, ballot, battle, beat, bless, blesses, blow, blows, boil, boils, bring, brings,
    build, builds, burn, burns, busk, call, calls, carry, carries, carve, carves, cast, casts, celebrate,
    celebrates, challenge, challenges, clash, clean, cleans, climb, climbs, commemorate, commemorates,
    compare, compares, compete, competes, conduct, conducts, cook, cooks, crown, crowns, cut, cuts, cycle,
    cycles, dance, dances, debate, debates, decorate, decorates, defend, defends, deliver, delivers,
    demolish a, descend, descends, dig, digs, dip, dips, discuss, display, displays, dissect, dissects,
    dive, dives, drive, drives, drum, drums, enact, enacts, examine, examines, exhibit, exhibits, face,
    faces, feed, feeds, fire, fires, fly, flies, forge, forges, gather, gathers, get steam up, give, gives,
    go, goes, groom, grooms, hang, hangs, hoist, hoists, hold, holds, identify, identifies, improvise,
    instruct, instructs, interpret, interprets, interview, interviews, judge, judges, juggle, juggles, keep
    an, keep a, keep vigil, keeps vigil, knit, knits, launch, launches, lay, lays, lecture, lectures, let,
    lets, light, lights, line the, make, makes, march, marches, mark, marks, marvel, mend, mends, milk,
    milks, mount, mounts, narrate, narrates, offer, offers, open the, opens the, paddle, paddles, paint,
    paints, parade, parades, perform, performs, plant, plants, pour, pours, pray, prays, preach, preaches,
    press, presses, process through, propose a, put on, puts on, question, questions, race, races,
    re-create, recreate, recreates, recite, recites, recount, recounts, re-enact, re-enacts, remember,
    remembers, reminisce, reunite, reunites, reveal, reveals, ride, rides, ring, rings, roast, roasts, row,
    rows, run, runs, sail, sails, salute, salutes, screen, screens, scrub, sell, sells, serenade, serenades,
    serve, serves, set out, sets out, set up, sets up, shear, shears, ship, sift, sifts, sign, signs, sing,
    sings, skate, skates, ski, skis, spin, spins, sprint, stage, stages, stargaze, stitch, stitches,
    stretch, strum, swap, swaps, swear, swim, swims, swing, tackle, tackles, take apart, takes apart, take
    on, takes on, take over, takes over, talk about, taste, tastes, test, tests, throw, throws, tour, tours,
    trace, traces, transform, transforms, try, tries, tune, turn out, turns out, turn up, turns up, unpack,
    unpacks, unravel, unravels, unroll, unveil, unveils, vie, vies, wade, walk, walks, wander, warm up,
    wave, waves, weave, weaves, weigh, weighs, welcome, welcomes, whittle, worship, wrap, wraps, wrestle,
    wrestles, demystify, demystifies, unmask, unmasks, relive, relives, recall, retrace, retraces, shed
    light, sheds light, lift the lid, lifts the lid, pass on, passes on, pit their, pits her, pits his, do
    battle, line up"""
)
VENUES = listed(
    """record office, fire station, lifeboat station, railway station, bus station, signal box, engine shed,
    boathouse, boat shed, boatyard, slipway, quayside, waterfront, promenade, esplanade, jetty, marina,
    lighthouse, mill, watermill, windmill, maltings, granary, barn, byre, stables, forge, smithy, brewery,
    distillery, winery, vineyard, orchard, walled garden, glasshouse, greenhouse, conservatory, arboretum,
    nursery, allotments, showground, fairground, racecourse, velodrome, gymnasium, gym, dojo, sports hall,
    sports ground, leisure pool, clubroom, ice rink, skate park, skatepark, bandstand, amphitheatre, opera
    house, playhouse, concert hall, music hall, recital hall, dance hall, ballroom, assembly rooms, corn
    exchange, market hall, market place, market cross, town square, arcade, precinct, shopping centre,
    shopping mall, mosque, synagogue, temple, gurdwara, shrine, priory, convent, monastery, minster, nave,
    chancel, crypt, vestry, chapter house, churchyard, cloister, cloisters, meeting house, friends' house,
    friends' meeting house, citadel, rectory, vicarage, manse, presbytery, almshouse, almshouses, guild
    hall, moot hall, mansion house, manor, manor house, country house, palace, fort, fortress, keep,
    barracks, drill hall, parade ground, war memorial, cenotaph, planetarium, observatory, zoo, aquarium,
    visitor centre, nature reserve, field centre, bird hide, country park, common, moor, woods, forest,
    beach, sands, dunes, riverbank, towpath, reservoir, lakeside, post office, job centre, jobcentre,
    courtroom, council chambers, chamber of commerce, town house, tollbooth, custom house, customs house,
    bank hall, day centre, drop-in centre, health centre, surgery waiting room, care home, hospice,
    infirmary, ward, canteen, refectory, common room, students' union, lecture hall, lecture room, seminar
    room, schoolroom, classroom, playgroup, kindergarten, scout hut, guide hut, village green, parish rooms,
    reading room, reading rooms, function room, back room, upstairs room, snug, tavern, inn, tearoom,
    tearooms, tea room, tea rooms, coffee house, coffee shop, restaurant, bistro, bakery, bookstore, roof
    terrace, rooftop, courtyard, terrace, depot, hub, makerspace, workshop space, shed, warehouse, factory"""
)
