"""English words of calls, of what is new this year, and of those who come and go or are portrayed. Pure."""

from digest.reading.lexicon.words import listed

_WE_ARE = ("we are ", "we’re ", "we're ")
_WHEN = ("", "now ", "currently ", "also ")
_DOING = listed(
    "collecting, seeking, inviting, asking, recruiting, appealing, calling for, calling on"
)
_WHOM = listed(
    "all, any, every, residents, people, members, parents, readers, you to, the council, the government"
)
_WANTED = listed("more, volunteer, help, your, new, someone, people who, another, you to")
_AFTER = ("looking for ", "searching for ")

ASKING = (
    *(f"{we}{when}{doing}" for we in _WE_ARE for when in _WHEN for doing in (*_DOING, *_AFTER)),
    *(f"we {asks} {whom}" for asks in ("ask", "now ask", "urge", "call on") for whom in _WHOM),
    *(f"we {need} {what}" for need in ("need", "now need") for what in _WANTED),
    *(f"{be} now {doing}" for be in ("is", "are") for doing in (*_DOING, *_AFTER)),
    *listed(
        "we invite, we now invite, we call for, we appeal, now needs, now seeks, now invites, now asks"
    ),
)
RHETORICAL = (
    "to book ",
    *listed(
        """ourselves, looking for peace, looking for answers, looking for meaning, looking for comfort, looking for god, seeking peace, seeking answers,
        seeking meaning, seeking comfort, seeking to, register, sign up, patience, your understanding, apologise, forgive"""
    ),
)
TURNS = listed(
    """retires, is retiring, are retiring, will retire, to retire, retiring as, retiring from, retiring after, her retirement, his retirement, their retirement,
    steps down, stepping down, stepped down, step down as, will be leaving, is leaving us, are leaving us, leaves us for, leaves us after, is moving to a, is moving on, will be moving to a, moves on to, moving on to,
    takes over as, took over as, taking over as, joins us as, joins us from, has joined us, have joined us, has joined our, have joined our, joined the team, joins the team,
    for the first time, our first, our very first"""
)
NEW = ("new this ", "new for ", "new in ", "new is ", "new are ", "also new ")
THIS_YEAR = (
    "this year ",
    "this year’s ",
    "this year's ",
    "this year, ",
    "this time, ",
    "this autumn",
    "this spring",
    "this summer",
    "this winter",
)
INTRODUCES = listed(
    """is a, is an, is one, is the, is in, works, worked, has worked, studies, researches, teaches, leads, runs, founded, writes, paints, grows, builds, makes, has been, has run, looks after"""
)
