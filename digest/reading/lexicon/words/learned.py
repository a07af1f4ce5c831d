"""What the signs of days and cues are worth, in every language. Written by `bench/learn_events.py`. Pure."""

from digest.reading.lexicon.words.rows import valued

SHARED = valued(
    """
    * -0.07 <about 0.88 <acts 1.45 <afterwards -1.28 <anew 0.24 <authorities -0.8 <by_after
    -0.18 <bygone -0.7 <calls 1.47 <clause_starts -0.21 <decides -1.36 <doubtful -1.42 <draws
    0.91 <duties -1.88 <ends -0.22 <event 1.05 <fetched -1.77 <filled 0.5 <final_days -0.7
    <finishes -0.91 <formerly 0.15 <gatherings 0.67 <grants -0.53 <holds 1.42 <hours 1.43
    <labels 1.45 <last_days 1.61 <later -0.47 <long_since -4.57 <minutes -1.14 <modals 1.39
    <moves 0.62 <negates -1.15 <network_day 1.95 <not_full 0.08 <only -0.25 <organises 0.08
    <originally -1.94 <others 1.06 <people -0.14 <policies -0.61 <private -2.24 <programmes 0.63
    <publications 0.33 <purposes -0.1 <puts_off -0.68 <rather 1.36 <reasons -2.69 <relatives
    0.06 <releases 1.32 <rhythms -1.03 <rounds 0.48 <sends -2.54 <series 0.89 <situations -0.74
    <starts -0.22 <stops -0.39 <that -0.32 <to_new -0.15 <together -0.42 <training 0.47 <usual
    -0.88 <valid -0.41 <venues 0.62 <welcomes 0.97 <works -1.51 >anew -0.55 >by_before -0.79
    >cancels -2.96 >clause_starts 0.11 >coming 0.79 >does 0.35 >effective -0.4 >elsewhere 1.32
    >event 0.4 >everything -0.25 >extras 0.29 >filled -2.58 >from_old 0.18 >gatherings 0.75
    >happens 0.32 >held -0.84 >hours -0.5 >labels -0.49 >long_since 0.81 >moves -2.73
    >not_cancelled 2.28 >not_held -0.79 >online 1.0 >opens -0.52 >papers -1.04 >publications
    -0.2 >purposes -0.21 >rather -1.82 >registration_open -0.76 >relatives -0.49 >stands_open
    -1.4 >stops -0.21 >that 0.21 >themes 0.13 >things -0.83 >took_place -0.07 >venues 1.23
    >workshop 1.22 ^afterwards -0.53 ^anew -0.39 ^appears -0.25 ^applies 0.13 ^breaks -0.46
    ^by_after -1.2 ^by_before -0.07 ^called_off -1.97 ^calls 0.98 ^cancels -2.91 ^capacity_after
    0.19 ^capacity_before -0.28 ^clause_starts 0.25 ^closed -2.65 ^commands -0.15 ^concedes 0.27
    ^contrasts 0.83 ^decides -0.09 ^does 0.2 ^doubtful 0.74 ^draws 0.95 ^duties -0.5 ^effective
    0.25 ^elsewhere 0.08 ^ends -0.23 ^event 0.79 ^everything -0.83 ^extras 0.22 ^fetched -0.25
    ^filled -0.58 ^formerly 0.23 ^from_old -0.15 ^from_on -0.24 ^full -3.34 ^funds -0.18
    ^gatherings 0.05 ^grants -0.26 ^happens 0.09 ^held -0.35 ^holds 0.21 ^hours 0.19 ^labels
    0.32 ^last_days 0.8 ^later 0.69 ^likewise 1.66 ^long_since 2.56 ^minutes -0.73 ^modals -0.24
    ^moves -1.48 ^negates -0.39 ^not_cancelled 2.98 ^not_full -0.25 ^only 0.94 ^openings -0.39
    ^opens -0.06 ^opinions 0.68 ^organises 0.9 ^others 0.13 ^papers -1.8 ^people 0.14 ^perfects
    0.18 ^policies 0.14 ^programmes 0.76 ^purposes 0.32 ^registrations 0.45 ^rhythms 0.39
    ^seasonal -0.95 ^seminar 1.41 ^situations 0.06 ^spared 0.33 ^stamped -0.57 ^stands_open
    -0.48 ^starts 0.06 ^states -0.73 ^stops 0.17 ^submissions 0.33 ^surveys 0.57 ^tells 0.05
    ^that 0.4 ^things 0.07 ^tour 2.56 ^training 0.4 ^treatments -0.06 ^welcomes -0.84 ^works
    -0.67 acts 1.9 after-0 -0.36 after-1 -0.09 after-2 0.44 afterwards -1.31 appears -0.16
    applies 3.52 authorities -0.13 available -0.88 before-0 0.09 before-1 -0.52 before-3 -1.25
    breaks -2.09 by_before 0.45 bygone -0.22 called_off -2.84 calls 1.55 cancels -2.6
    capacity_after -0.18 capacity_before 0.62 ceremonies 1.05 clause_starts 0.32 clock 2.11
    closed -4.04 coming 0.26 decides -3.3 does 0.13 doubtful -2.06 draws 1.26 duties -0.89
    effective -3.21 elsewhere 0.08 ends -0.6 event 1.04 exact 0.12 final_days -0.75 finishes
    -0.99 first 1.14 for-0 -0.09 for-1 0.45 for-10 -0.96 for-11 -3.5 for-3 0.67 for-4 0.61 for-5
    1.28 for-6 1.76 for-8 -1.27 for-9 -3.64 formerly 0.34 from_on -0.29 full -5.32 happens -0.14
    held -0.75 holds 1.09 in-part -1.09 in-season -1.16 in-week 1.44 in-year -1.3 last_days 1.72
    later -0.51 meant -2.89 minutes -2.11 negates -1.81 network_day 3.79 not_cancelled 5.72
    not_held -3.04 offers 0.42 online 0.63 only -2.16 openings 1.71 opens -0.05 opinions 1.04
    organises 0.84 over -11.29 papers -0.58 people 0.77 personal -1.96 policies -0.2 private
    -2.63 programmes 0.34 puts_off -2.05 reasons -0.44 registration_open -0.09 registrations
    2.06 releases 2.06 running -3.38 seasonal -1.74 seminar 1.47 sends -1.2 signs_up 1.06 soon
    -0.48 spared 2.97 stamped -3.03 states -2.24 stops 0.24 submissions 1.24 surveys 3.99
    takes_place 0.12 tells 0.1 themes 1.05 things -0.16 tickets -0.49 took_place -4.08 tour 0.42
    training 1.53 treatments -1.26 usual -3.45 vague -3.83 valid -1.08 votes 0.4 webinar 2.58
    welcomes 0.7 works -1.87 workshop 2.53 ~about -0.45 ~acts 0.94 ~anew -0.22 ~appears -0.75
    ~authorities -1.33 ~by_before -0.34 ~bygone 1.05 ~called_off -3.06 ~calls 1.54 ~cancels
    -0.71 ~capacity_after 0.5 ~capacity_before 0.2 ~clause_starts 0.21 ~closed -1.89 ~coming
    -0.39 ~commands 0.44 ~contrasts -1.37 ~does 0.71 ~doubtful -0.75 ~draws 1.15 ~duties -2.02
    ~ends 0.72 ~event 0.33 ~formerly -0.39 ~gatherings 0.26 ~held -0.2 ~holds 0.29 ~hours 2.06
    ~labels -0.8 ~meant 1.16 ~moves -2.06 ~not_held -2.51 ~offers -0.06 ~only 1.0 ~openings 1.33
    ~opens 0.23 ~organised_by 2.08 ~originally 0.53 ~others -0.28 ~people 0.49 ~personal -0.97
    ~place_labels -0.72 ~publications 0.62 ~purposes 0.11 ~rather -0.97 ~reasons -2.23
    ~registration_open 1.31 ~rhythms -2.4 ~situations -0.67 ~stamped -0.59 ~states -1.17
    ~submissions 0.82 ~surveys 2.4 ~takes_place -0.3 ~tells 0.24 ~then -1.97 ~things 0.58
    ~tickets 1.02 ~to_new 0.78 ~together -0.22 ~tour 1.5 ~training 2.27 ~treatments -0.1 ~usual
    -1.5 ~valid -0.74 ~venues 0.15 ~welcomes 1.13 ~works -0.78 ~workshop 1.3
    """
)
