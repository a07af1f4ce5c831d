"""English prose: sentences and summaries. Pure."""

from digest.reading.lexicon.en.asides import (
    BESIDE,
    COPULAS,
    FEELINGS,
    FIGURES,
    NO_POSES,
    POSES,
    TELLING,
)
from digest.reading.lexicon.en.asides import KINDS as BODIES
from digest.reading.lexicon.en.honours import CHOSEN, CONTENDING, GIVERS, GOES_TO, OWNERS, REWARDS
from digest.reading.lexicon.en.leaning import BACKWARD, BEFORE_THINGS, REFERENCES, THINGS
from digest.reading.lexicon.en.page import KINDS, PAGE
from digest.reading.lexicon.en.tidings import ASKING, INTRODUCES, NEW, RHETORICAL, THIS_YEAR, TURNS
from digest.reading.lexicon.words import ProseWords, SentenceWords, SummaryWords, listed, spelled

SENTENCES = SentenceWords(
    abbreviations=spelled("""
        mr mrs ms dr prof sr rev hon a.k.a aka gen sen gov st mt vs v e.g eg i.e ie cf viz approx ca tel incl
        asst capt col lt sgt messrs acad cllr maj cmdr cdr adm cpl supt insp revd ven rt mme mlle assoc ph.d ariz calif colo conn fla ky mich minn nev okla tenn tex wis wyo
        """),
    closing=spelled("""
        etc al inc ltd corp max a.m p.m am pm b.c a.d jr min hrs jan feb mar apr jun jul aug sept sep
        oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos nr vol vols fig figs eq sec
        ch pp pg para art ed eds dept est ext
        """),
    either=spelled("co"),
    openers=spelled("""
        it its this that these those they their he his she her we our you your i there here if
        when while as but and also however in on at for with after before since the a an all
        please register read see join welcome thanks more
        """),
    verbs=spelled("""
        is are was were be has have had will would can could may might must shall should do does
        did opens opened closes closed begins began starts started ends ended takes took runs
        ran comes came says said gives gave includes covers
        """),
    verb_endings=("ised", "ized", "ated", "ished"),
)

SUMMARY = SummaryWords(
    anaphora=spelled("""
        here again well
        it its this that these those they their them he his him she her hers then thus
        so such also however but and or moreover furthermore besides meanwhile therefore
        nevertheless nonetheless instead otherwise likewise similarly additionally both others
        another although still yet hence consequently finally afterwards elsewhere neither either
        latter same other
        """),
    ahead=(
        "it turns out that",
        "it is hoped",
        "it is time",
        "it is great",
        "it's great",
        "it’s great",
        "it was great",
        "it is good to",
        "it's good to",
        "it’s good to",
        "it was good to",
        "it is amazing",
        "it's amazing",
        "it’s amazing",
        "it is clear",
        "it's clear",
        "it’s clear",
        "it is important",
        "it is estimated",
        "it is with",
        "it is now possible",
        "it is possible to",
        "it was announced",
        "it was decided",
        "it has been announced",
        "it has been decided",
    ),
    articles=frozenset(),
    expletive=frozenset(),
    existential=frozenset(),
    background=spelled(
        "previously earlier formerly usually normally traditionally typically annually"
    ),
    generalities=listed(
        """a broad range of, a wide range of, a wide variety, in today’s, in today's, in these times, in times of, in times when,
        in a world, many people, many of us, most of us, most people, every year, each year, throughout history,
        over the years, nowadays, these days, for many people, everyone knows, we all know, we all"""
    ),
    additions=spelled("""
        also additionally therefore however furthermore thus hence consequently instead meanwhile
        nevertheless likewise moreover
        """),
    pronouns=spelled("he his him she her hers they them this these"),
    demonstratives=spelled("these"),
    those=spelled("those"),
    plurals=("s", "people", "children", "men", "women"),
    relatives=spelled(
        "who whose whom that which where of with without we you they i living affected"
    ),
    backward=BACKWARD,
    references=REFERENCES,
    things=THINGS,
    introducing=("an?", "another", "new", "two", "three", "several"),
    before_things=BEFORE_THINGS,
    promises=("the results ", "results are ", "results were "),
    letter_to=("to the ", "to all ", "to our ", "to member "),
    circles=listed("member, association, friends, readers, parents, residents"),
    of=spelled("of in from at for"),
    rewards=REWARDS,
    chosen=CHOSEN,
    goes_to=GOES_TO,
    contending=CONTENDING,
    givers=GIVERS,
    owners=OWNERS,
    feelings=FEELINGS,
    telling=TELLING,
    copulas=COPULAS,
    kinds=BODIES,
    beside=BESIDE,
    asking=ASKING,
    rhetorical=RHETORICAL,
    turns=TURNS,
    this_year=THIS_YEAR,
    introduces=INTRODUCES,
    new=NEW,
    figures=FIGURES,
    poses=POSES,
    no_poses=NO_POSES,
    opinions=(
        "says",
        "said",
        "notes",
        "noted",
        "explains",
        "explained",
        "stresses",
        "stressed",
        "adds",
        "added",
        "points out",
        "emphasises",
        "emphasizes",
        "reminds",
        "believes",
        "comments",
        "sums up",
        "concludes",
        "tells",
        "told",
    ),
    demands=listed(
        "should, must, need to, needs to, needed, need a, needs a, don't need, don’t need, do not need, deserve, have to, has to, ought to, it is time, time to, time for"
    ),
    writes=("writes ",),
    welcomes=("welcome",),
    unchanged=listed(
        """as normally, open normally, run normally, not previously, never previously, previously unknown, previously unseen, than previously,
        than earlier, earlier this, earlier today, earlier than"""
    ),
    announcing=("the following", "as follows"),
    called=(
        "called ",
        "titled ",
        "entitled ",
        "named ",
        "theme ",
        "theme is ",
        "theme of ",
        "project ",
        "exhibition ",
        "book ",
    ),
    imprint=listed(
        "help fund our work, support our journalism, without adverts, to continue reading, sign up to our newsletter, log in to read, create an account, can be read in full, read in full, article has been updated, story has been updated, was last updated, recordings of the, recording of the, media are welcome, press are welcome, media is welcome, journalists are welcome, representatives of the media, this page will be updated, page is updated, apologises for any, apologise for any, apologies for any, thank you for your patience, photos from the, is attached, listed below, shown below, given below, see below, described above, mentioned above, shown above, pictured above, the photo above, the picture above, is published every, is published monthly, is published weekly, is published quarterly, subject to change, views expressed, opinions expressed, first published in, was amended on"
    ),
    persons=spelled("he she they"),
    clicks=(
        "found here",
        "available here",
        "seen here",
        "viewed here",
        "accessed here",
        "downloaded here",
        "booked here",
        "sign up here",
        "apply here",
        "register here",
        "information here",
        "details here",
        "click here",
        "click on",
        "click the",
        "read more here",
        "in our blog post",
        "follow us on",
        "following us on",
        "in this blog post about",
        "on our blog",
        "follow the link",
    ),
    offers=("join us", "you can ", "register "),
    open_now=("you can now ", "you can once again "),
    invitations=(
        "find out more",
        "find more ",
        "learn more",
        "discover more",
        "to find out more",
        "to learn more",
        "to read more",
        "to know more",
        "for more ",
        "let’s dive",
        "let's dive",
        "let’s take a look",
        "let's take a look",
        "let’s explore",
        "let's explore",
        "many thanks",
        "very many thanks",
        "a big thank",
        "a huge thank",
        "huge thanks",
        "big thanks",
        "sincere thanks",
        "warm thanks",
        "heartfelt thanks",
        "help us ",
        "read ",
        "find out ",
        "learn more",
        "discover more",
        "see ",
        "register ",
        "download",
        "subscribe",
        "thank",
        "hi ",
        "hello ",
        "good evening",
        "good morning",
        "happy ",
        "greetings",
        "wishing ",
        "we wish you",
        "i wish you",
        "i hope you",
        "we hope you",
        "see you ",
        "enjoy ",
        "have a ",
        "dear ",
        "note:",
        "click",
        "follow ",
        "join us",
        "you can ",
        "are you ",
        "do you ",
        "have you ",
        "watch ",
        "check ",
        "please ",
        "visit ",
        "view ",
    ),
    papers=listed(
        "welcome back, newsletter, news-letter, edition of, issue of, our bulletin, our blog"
    ),
    finite=SENTENCES.verbs
    | spelled("""
        beat bent blew broke caught chose dealt dug fed fled flew forgot fought froze gave hid hung heard laid lay lent lit
        meant overcame overtook proved rang rode sat shone shook shot shut slept slid spread sprang stole struck stuck swam
        swept swore threw tore undertook understood upheld withdrew woke wore add agree aim appear apply ask believe consider intend understand am became become begin bring brings bought build builds built buy came call can't cannot care celebrate choose come contact cost costs
        count cut doesn't don't draw drew drive drop eat encourage enter expect explore face focus follow form forms found fall falls fell feel feels fill find finds fly gain gather
        get gets go goes got grew grow grows hand head heads hear hears held help helps highlight hit hold holds hope hopes
        host hosts include includes invite invites join keep keeps kept kicks knew know knows lead leads learn
        leave leaves led left let lets let's let’s live lives look looks lost love made maintain make makes mark marks mean means
        meet meets met move moves need needs offer offers open organise outlines paid pay pays perform pick picks plan plans
        play plays provide provides put puts read reads reach reaches receive receives recommend remain remains require
        requires rise rises rose run runs sang saw say see seek seeks seem seems sell sells send sends sent
        serve serves set sets show shows sing sit sits sold speak speaks spend spent spoke stand stands
        start stay stays stop stops stood supply support supports take taught teach tell tells thank think thinks thought tie
        told try turn turns use uses visit visits vote walk want wants welcome welcomes went win wins won wonder
        work works write writes wrote
        """),
    finite_endings=SENTENCES.verb_endings
    + listed("ed, s, ’re, 're, ’ve, 've, ’ll, 'll, ’m, 'm, ’d, 'd"),
    participles=("ed",),
    manners=("ly",),
    before_nouns=spelled(
        """the a an of in at on for from by with between your our my his her their its two three four five six
        seven eight nine ten several many some other new all"""
    ),
    empty=spelled("""
        the a an and or of in on at to for from by with as is are was were be been has have had not
        but if when that which who this these those it its their our your more most new now over
        you under after before about into than will can may year years all any more now how what why
        """),
    negations=spelled("""
        not no never none neither nor without cannot isn't aren't wasn't weren't don't doesn't didn't
        won't can't couldn't shouldn't wouldn't hasn't haven't hardly
        """),
    ours=spelled("we our us ours i my me"),
    mine=spelled("I my me"),
    bodies=listed(
        """the city , the county , the trust , the council , the board , the university , the hospital , the department ,
        the museum , the school , the club , the society , the association , the library , the company ,
        the college , the charity , the organisation , the organization , the institute"""
    ),
    findings=listed(
        """a new study, new study, new research, a study, study finds, study found, research shows, research suggests,
        researchers have, researchers found, researchers at, scientists have, have found, has found, found that, shows that,
        suggests that, according to new, according to a new, new report, survey shows, survey found, reveals, revealed,
        the results show, the findings"""
    ),
    definite=spelled("the"),
    adverbs=spelled("also then now further additionally"),
    verb_endings=(
        "ims",
        "oks",
        "ides",
        "ises",
        "izes",
        "ates",
        "ins",
        "uns",
        "ows",
        "ays",
        "ded",
        "ted",
        "ned",
    ),
    moments=listed(
        """days, week, month, year, autumn, spring, summer, winter, time, term, weekend, morning, afternoon, evening, season,
        january, february, march, april, may, june, july, august, september, october, november, december,
        article, blog, post, newsletter, column, edition, issue, bulletin, guide, page, report"""
    ),
    scenes=(
        "once upon ",
        "think ",
        "imagine ",
        "long ago",
        "when ",
        "as you ",
        "as usual",
        "if ",
        "while ",
        "over the past ",
        "in recent ",
        "have you ",
        "why ",
        "how ",
        "what a ",
    ),
    says_that=(" that ", " said: "),
    claims=(
        listed(
            "cancel, called off, call off, not going ahead, not go ahead, not be held, not take place, scrapped"
        ),
        listed(
            "postpon, reschedul, defer, moved to, new date, new time, delay, brought forward, put back"
        ),
        listed("clos, shut"),
        listed("open, opens, launch, inaugurat"),
        listed("online, virtual, remote, digital, via zoom, by video, webcast, live stream"),
        listed("begin, began, start, launch, kick off, kicks off"),
        listed("ends, ended, ending, finish, conclud, wind up, come to an end, abolish"),
        listed("appoint, elect, named, chosen, nominat, joins as, new chair, new director"),
        listed("award, prize, honour, winner, wins, won, recognis, recogniz"),
        listed("rise, rises, rising, rose, increas, grow, grew, growth"),
        listed("fall, fell, drop, declin, decreas, cut, cuts, reduc, lower"),
        listed("publish, releas, issued, is out now"),
        listed("build, built, construct"),
        listed("renew, refurb, renovat, upgrad, repair, restor"),
        listed("merge, merging, merger, join forces"),
        listed("vote, voted, voters, election"),
        listed(
            "your say, their say, consult, survey, your views, their views, views on, feedback, hear from, comment on"
        ),
        listed("decid, decision, approv, agreed, adopted, signed off, resolved"),
        listed("fund, funding, grant, apply, applications, invest"),
    ),
)

PROSE = ProseWords(sentences=SENTENCES, page=PAGE, summary=SUMMARY, kinds=KINDS)
