"""English words of who performs, speaks or officiates, and of what people do together. Pure."""

from digest.reading.lexicon.words import listed

PEOPLE = listed(
    """author, writer, novelist, poet, playwright, storyteller, actor, actress, actresse, musician,
    pianist, violinist, cellist, guitarist, organist, harpist, flautist, drummer, singer, soprano,
    tenor, baritone, composer, conductor, choir, band, orchestra, ensemble, trio, quartet, quintet,
    duo, dancer, artist, painter, sculptor, photographer, illustrator, director, film-maker,
    filmmaker, comedian, comic, magician, clown, professor, lecturer, researcher, scientist,
    historian, archaeologist, biologist, naturalist, astronomer, explorer, adventurer, gardener,
    chef, journalist, broadcaster, podcaster, curator, critic, bishop, archbishop, vicar, rector,
    canon, priest, preacher, rabbi, imam, cantor, mayor, mp, msp, councillor, laureate, champion,
    olympian, expert, coach, coache, facilitator, teacher, puppeteer, santa, father christmas, dj,
    troupe, theatre company, dance company, ballet"""
)
TELLS = listed(
    """discuss, discusses, will discuss, talks, talk, will talk, speaks, speak, will speak,
    presents, will present, leads, will lead, shows, will show, reads, read, will read, tells, tell,
    will tell, explores, explore, will explore, examines, will examine, introduces, will introduce,
    explains, will explain, shares, share, will share, answers, will answer, meets, meet, will meet,
    teaches, will teach, demonstrates, will demonstrate, plays, play, will play, joins, join, will
    join, headlines, headline, visits, visit, will visit, comes, come, reflects, will reflect,
    recalls, entertains, entertain, opens, will open, is here, is joining, is talking, is speaking,
    be talking, be speaking, be reading, be playing, be singing, be sharing, be showing, be leading,
    be hosting, be answering, be joining, be signing, be discussing, be presenting, be
    demonstrating, be here"""
)
_BY_NAME = ("will {0}", "be {1}", "is {1}", "are {1}")
_STAGED = (
    ("consecrate", "consecrating"),
    ("dedicate", "dedicating"),
    ("unveil", "unveiling"),
    ("bless", "blessing"),
    ("ordain", "ordaining"),
    ("premiere", "premiering"),
    ("screen", "screening"),
    ("headline", "headlining"),
    ("entertain", "entertaining"),
    ("officiate", "officiating"),
    ("inaugurate", "inaugurating"),
)
_SOLEMN = listed("consecrated, dedicated, blessed, unveiled, ordained, premiered, inaugurated")
HOLDS = (
    *(form.format(*verb) for verb in _STAGED for form in _BY_NAME),
    *(f"{be} {done}" for done in _SOLEMN for be in ("be", "are being", "is being")),
    *listed(
        """consecrates, unveils, premieres, premières, headlines, screens a, screens the,
        officiates, getting together to, will honour, will honor, will commemorate, will remember, will pay tribute, pays tribute,
        will happen again, happens again, is played, are played, be played, is contested, takes the stage, take the stage, takes to the stage, take to the stage, is on
        stage, are on stage, be on stage, all happens, all takes place, all kicks off, plays host
        to, play host to, dedicates the, blesses the, ordains, is premiered, receives its premiere,
        have its premiere, has its premiere, carries out the consecration, carries out the
        dedication, be officially opened, is officially opened, be formally opened, be crowned, will
        take to, there is dancing, be dancing, be singing, vicar ~ installed, rector ~ installed,
        bishop ~ installed, the doors open again"""
    ),
)
_ALIKE = ("we {0}", "we will {0}", "we'll {0}", "we're {1}")
_DOINGS = tuple(
    (verb, doing)
    for verb, _, doing in (
        pair.partition("/")
        for pair in listed(
            """bake/baking, make/making, craft/crafting, cook/cooking, sing/singing, dance/dancing,
            play/playing, walk/walking, hike/hiking, cycle/cycling, paddle/paddling, swim/swimming,
            skate/skating, ski/skiing, clean/cleaning, plant/planting, weed/weeding, pick/picking,
            forage/foraging, paint/painting, draw/drawing, knit/knitting, sew/sewing, read/reading,
            watch/watching, listen/listening, learn/learning, celebrate/celebrating,
            remember/remembering, pray/praying, gather/gathering, explore/exploring,
            discover/discovering, taste/tasting, try/trying, build/building, dress/dressing,
            light/lighting, honour/honouring, honor/honoring, toast/toasting, mend/mending,
            swap/swapping, screen/screening, welcome/welcoming, serve/serving, stargaze/stargazing,
            camp/camping, ramble/rambling, litter-pick/litter-picking, host/hosting"""
        )
    )
)
DRAWS = (
    *(form.format(*verb) for verb in _DOINGS for form in _ALIKE),
    *listed(
        """plaque, foundation stone, wreath, wreaths, candles, candlelit, minute's silence, minutes'
        silence, in memory of, in honour of, in honor of, cut the ribbon, cuts the ribbon, cutting
        the ribbon, cut a ribbon, break ground, breaks ground, ground ~ broken, turn the first sod,
        cut the first sod, cuts the first sod, tree ~ planted, trees ~ planted, lights ~ switched
        on, switches on the, switch on the, switching on the, turns on the, lights up the, be lit,
        is lit, be ordained, be installed as, ship ~ named, lifeboat ~ named, prizes ~ presented,
        prize ~ presented, award ~ presented, awards ~ presented, medals ~ presented, award ~ given,
        be heard, be handed out, handing out, handed out free, giving out, hands out, be served, is
        served, are served, serving, serves, learn to, learn the, try your hand, try it, try out,
        have a go, get hands-on, hands-on, get ~ checked, have ~ checked, bring the family, bring
        the whole, bring all the, bring along, pop along, head to, head down, head over, head along,
        get along to, get down to, wander round, look round, look around, have a look, climb the,
        climb aboard, step inside, step back in time, see how, visitors can, the public can, you can
        look, you can climb, you can see, you can hear, without an appointment, no appointment,
        walk-in, walk in, is free, are free, for nothing, free ~ advice, free advice, free health
        checks, free taster, rolls in, roll in, rolls up, pulls in, set off, sets off, setting off,
        calls in, drops in, dropping in, pays a visit, paying a visit, pay a visit, tours to, on
        tour, catch the, catch their, catch her, catch him, catch them, catch a show, treat
        yourself, treat your, note the date, kicks off ~~ with, concludes ~~ with, culminates in,
        culminates ~~ in, culminates with, be free, maypole, be decorated, hands are welcome, more hands, helping hands, helpers welcome, hands
        needed, have your bike, be grilled, turns into a, turn into a, take over the, ride the, hear the,
        step into, time to join, don't forget the, don't forget our,
        remember to join, highlights include, reminded that the, round the fire, around the
        campfire, tea and cake, juice and, tea or coffee, gingerbread, mulled cider, hot chocolate,
        hog roast, bake-off, cream teas, ice cream, face-painting, treats, surprises, live music,
        music is by, music by, music from, with music, entertained by, special guest, special
        guests, on stage, comes to town, come to town, in town, be discussed at, be debated at,
        gives talk, gives a lecture, gives a reading, gives a concert, lectures at, lectures on,
        lectures in, recites, busk, busks, jams, host a, co-hosts, welcomes author, welcomes writer,
        welcomes poet, welcomes back, welcomes the, anyone can take part, anybody can take part,
        anyone can join, anybody can join, take part, under way at, in full swing, throws open,
        throw open, doors to the public, open doors, doors are open, the doors open, put on by,
        let's"""
    ),
)
WELCOMES = listed(
    """hope to see, hope you can, hope you will, hope that you, hoping to see, pop along, come
    along, get along to, in your diary, in your diaries, diary date, don’t miss, we'd love to see
    you, everyone's welcome, pencil in, circle the date, swing by"""
)
PRIVATE = listed(
    """my mother, my mum, my mom, my father, my dad, my brother, my sister, my wife, my husband, my
    partner, my son, my daughter, my children, my kids, my parents, my friend, my friends, my
    family, my grandmother, my grandfather, my aunt, my uncle, my cousin, my boss, my dog, on
    holiday, on annual leave, on sick leave, on business, on vacation, getting married, gets
    married, get married, dentist, back to work, returns to work, return to work, back at work,
    turns 50, turns 60, turns 70, turns 80, be ~ years old, is ~ years old"""
)
GUESTS = listed("guest, guest speaker, speaker, keynote speaker, lecturer, soloist")
