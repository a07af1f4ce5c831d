"""English verbs of what happens, opens, ends, comes out or happened. Pure."""

from digest.reading.lexicon.words import listed

HOLDS = listed(
    """presented to residents, presented to the residents, presented to the public, presented to local
    people, shown to the public, explained to residents, will hold, is held, are held, takes place, take place, will take place, is scheduled, are
    scheduled, being held, will host, hosts, host, hosting, organises, organise, organizes,
    organize, will organise, will organize, invites, invite, invites you, is planned, are
    planned, meets, will meet, be meeting, gathers, gather, will gather, convenes, will convene, returns, is
    back, happening, coming up, is happening, resumes, scheduled for, there will be, holds, will
    run, is coming, are coming, be holding, is due to take place, scheduled to meet, due to meet,
    to meet on, will visit, will speak, will perform, performs, will appear, will ~ be held, will
    ~ take place, have organised, has organised, have arranged, has arranged, plan to hold, plans
    to hold, planning to hold, plan to host, plans to host, are holding, is holding, putting on,
    is celebrated, are celebrated, will mark, will be marked, be celebrated, defends, the first
    one is on, the first of them is on, the first is on, be held, taking place, be hosted, being
    hosted, is hosted, are hosted, be organised, be organized, being organised, being organized,
    is organised, are organised, is organized, are organized, organising, organizing, be
    arranged, being arranged, is arranged, are arranged, arranges, is arranging, are arranging,
    will arrange, be staged, being staged, is staged, are staged, will stage, be run, being run,
    be put on, being put on, puts on, be convened, be convening, be streamed, is streamed, are
    streamed, be livestreamed, be broadcast, is broadcast, be screened, is screened, are
    screened, be shown, has planned a, have planned a, meet again, be meeting, will return, are
    back, is pencilled, will resume, there'll be, there’ll be, be visiting, be speaking, be
    performing, will play, be playing, be appearing, will sing, will read, be reading, will
    lecture, have organized, has organized, has been arranged, have been arranged, has been
    organised, have been organised, has been scheduled, have been scheduled, has been added, have
    been added, has been planned, have been planned, has been called, has called a, have called
    a, is called for, planning a, celebrates, celebrating, will celebrate, be marked, is marked,
    be observed, will defend, be defended, is defended, be switched on, be lit, be turned on,
    switching on, can be seen, be on show, is on show, be taking part, taking part in, be
    exhibiting, be attending, will attend, be addressed, will address, addresses, be joined by,
    be welcoming, will welcome, is welcoming, be delivered by, is delivered by, be given by, is
    given by, be led by, is led by, be chaired by, will chair, be opened by, will demonstrate,
    walk out, be repeated, be launched at, be in attendance, be present at, be available to meet,
    rolls into, sets off, will set off, assemble, kicking off, is on the programme, are on the
    programme, goes ahead, go ahead, going ahead, is back on, be coming to, is visiting, are
    visiting, be hosting, is hosting, are hosting, sponsoring, is running, are running, laying
    on, throwing a, is throwing, are throwing, will throw, be unveiled, is unveiled, set for,
    slated for, billed for, lined up for, the dates are, the date is, dates will be, the date
    will be, the date of which is, get together, gets together, will get together, come together,
    comes together, will come together, programme continues, season continues, series continues,
    programme resumes, season resumes, series resumes, season opens, series opens, season closes,
    series closes, season ends with, season concludes, programme concludes, round off, rounds
    off, rounded off, will round off, will be in conversation, in conversation with"""
)
HAPPENS = listed(
    """are gathered, are being gathered, will be *ed, will ~ be *ed, to be *ed, will be given, will be shown, will be drawn, will be
    chosen, will be seen, will be heard, will be led, will be taught, will be read, will be sung, is
    on, are on, will be on, runs, run, offers, will offer, is due, continues, presents,
    brings, is, are, will be, will visit, visits, speaks, will speak, awards, will award, presented,
    will continue, will join, is due to, will, discuss, explores, covers, features, offering,
    provides, meet, explore, be offered, looks at, is in, are in, sees, leads, shares, introduces,
    discusses, examines, joins, welcomes"""
)
HELD = listed(
    """decided, approved, voted, elected, agreed, announced, revealed, signed, handed over,
    summarised, summarized, chose, was held, were held, took place, occurred, attended, gathered,
    hosted, was hosted, organised, organized, was organised, was organized, were organised, began,
    started, ended, closed, met, participated, drew, brought together, was, were, has been held,
    have been held, had registered, held, was published, were published, published, came out,
    appeared, opened, was opened, launched, was launched, finished, concluded, discussed,
    celebrated, visited, spoke, presented, has ended, has closed, have closed, convened, joined, has
    been published, took part, ran, kicked off, wrapped up, came into force, entered into force,
    heard, received, responded, applied, signed up"""
)
TAKES_PLACE = listed(
    """historian ~ talks, author ~ talks, writer ~ talks, professor ~ talks, researcher ~ talks,
    archaeologist ~ talks, photographer ~ talks, artist ~ talks, historian ~ speaks, author ~ speaks,
    writer ~ speaks, professor ~ speaks, researcher ~ speaks, will be held, is held, are held, takes place, will take place, is being held, are being held,
    to be held, be held, take place, taking place"""
)
TOOK_PLACE = listed(
    """was held, were held, took place, has been held, have been held, was hosted, played, sang, performed, spoke, lectured, gave a talk, preached, danced, competed, was the main
    speaker, were sung, was sung, were given, were handed out, was unveiled, were planted, was cleaned up, was
    elected, were elected, was re-elected, were approved, was approved, were presented, was presented, was
    served, were served, we heard, heard from, drew, attracted, is over, are over, is now over, is
    behind us, been and gone, come to an end, done and dusted, presented her, presented his, presented their, guided visitors, took part at, went off, exceeded all, raised, turned out
    for, was enjoyed, were enjoyed, there was dancing, gathered, was interrupted, were interrupted, was cut short, was halted"""
)
BYGONE = listed(
    """last, this past, the past, past few, past week, past weeks, past weekend, past month, past months,
    past year, past years, past spring, past summer, past autumn, past winter, past season, previous,
    earlier this, ago"""
)
COMING = listed("next, upcoming, coming, forthcoming, following, to be held, starting, beginning")
STARTS = listed(
    """resume, resumes, starts, start, begins, begin, will start, will begin, kicks off, kick off, will kick off,
    launches, launch, will launch, gets under way, is starting, commences, will commence, is
    launching, get under way"""
)
OPENS = listed(
    """applications begin, applications start, bookings begin, bookings start, reopen for, reopens for, opens, open, will open, is open, are open, runs, opening, invited,
    welcome, starts, begins, launches, launch, be open, to open, on sale, go on sale, goes on
    sale"""
)
ENDS = listed(
    """shut, shuts, will shut, stops taking, stop taking, stops accepting, stop accepting, expire, lapse, lapses, closes, closing, ends, end, expires, will close, will end, ending, is closed, concludes,
    close on, close at, close in, nominations close, applications close, entries close,
    submissions close, registrations close, bookings close, to close, period close, period
    closes, ballots close, ballot closes, polls close, votes close, surveys close, consultations
    close, calls close"""
)
EFFECTIVE = listed(
    """rise, rises, changes, takes up ~ duties, take up ~ duties, ceases trading, introduces a new, introduce a new, years old, lapses, lapse, steps down, step down, go up, goes up, remain unchanged, go forward, goes forward, changes its name, change its name, changes address, relocates, relocate, will relocate, is moving, are moving, begins work, starts in the role, be at a new address, be in new premises, be serving you, be put up, be installed, enters into force, enter into force, comes into force, come into force, takes effect, take
    effect, comes into effect, come into effect, becomes operational, comes into use, goes live, go
    live, came into force, will apply from, apply from, applies from, takes up ~ post, take up ~
    post, takes office, take office, term of office begins, term begins, will increase, increases,
    will rise, will change, change from, moves to new, move to new, is introduced, are introduced,
    will be introduced, is rolled out, will be rolled out, will replace, replaces"""
)
OPENINGS = listed(
    """opens its doors, opens, will open, is opened, will be opened, opening, will be inaugurated,
    is inaugurated, will be officially opened, will inaugurate, inaugurates, officially open,
    officially opens, opens to the public, open to visitors, reopens, reopen, will reopen,
    reopens its doors, re-opens, will re-open"""
)
RELEASES = listed(
    """will be published, is published, are published, publishes, will publish, publish, will be
    released, releases, will release, is released, will come out, comes out, to be published, is due
    out, due to be published, be published, will be issued, will be posted, will appear, is due for
    publication, be released, is expected out, are released, expected to publish, due for release,
    is out, are out, will be made available, become available, becomes available, will become
    available, is out on, are out on, comes out on, due out on, due out, hits the shelves, be made
    public, hits bookshops, hits the bookshops, lands in bookshops, lands in shops, in bookshops, in all good
    bookshops, in the shops on, in shops on, hits newsstands, goes to press, go to press, rolls off the
    press, be laid before, is laid before, are laid before, be made known, be disclosed, goes public, go public, brings out, bring out, will bring out, puts out its, unveils its report, unveils its findings, publishes its, sees the light of day, is unveiled online, drops on"""
)
APPEARS = listed(
    """goes on sale, go on sale, on sale from, is on sale, will be available, will be completed, is completed, will be ready, will be finalised, will be
    finalized, will be launched, appears, will be presented, will be shared, be available, launches,
    will launch"""
)
VIEWABLE = listed("can be viewed, can be watched, available to watch, viewable")
AVAILABLE = listed(
    """on display, available, on view, be admired, be viewed, be enjoyed, is exhibited, are
    exhibited, hangs, hang"""
)
