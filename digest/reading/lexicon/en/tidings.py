"""English words of calls, of what is new this year, and of those who come and go or are portrayed. Pure."""

from digest.reading.lexicon.words import listed

_WE_ARE = ("we are ", "we’re ", "we're ")
_WHEN = ("", "now ", "currently ", "also ")
_DOING = listed(
    "collecting, seeking, inviting, asking, recruiting, appealing, calling for, calling on"
)
_AFTER = ("looking for ", "searching for ")

ASKING = (
    *(f"{we}{when}{doing}" for we in _WE_ARE for when in _WHEN for doing in (*_DOING, *_AFTER)),
    *listed(
        """we invite, we ask, we need, we seek, we call for, we call on, we appeal, we urge, we now need,
        we now ask, we now invite"""
    ),
)
RHETORICAL = listed(
    "ask ourselves, asking ourselves, need not, needed, seek to, seeking to, need each other"
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
    "this time ",
    "this time, ",
    "this autumn",
    "this spring",
    "this summer",
    "this winter",
)
INTRODUCES = listed(
    """is a, is an, is one, is the, is in, works, worked, has worked, studies, researches, teaches, leads, runs, founded, writes, paints, grows, builds, makes, has been, has run, looks after"""
)
