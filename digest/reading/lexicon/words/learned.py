"""What the signs of days and cues are worth, in every language. Written by `bench/learn_events.py`. Pure."""

from digest.reading.lexicon.words.rows import valued

SHARED = valued(
    """
    * -0.15 <about 0.86 <acts 1.57 <afterwards -1.27 <anew 0.3 <authorities -0.8 <by_after -0.15
    <bygone -0.71 <calls 1.59 <clause_starts -0.29 <commands 0.07 <decides -1.52 <doubtful -1.29
    <draws 0.91 <duties -1.87 <ends -0.39 <event 1.01 <fetched -1.71 <filled 0.78 <final_days
    -0.54 <finishes -1.34 <formerly 0.13 <gatherings 0.65 <grants -0.51 <holds 1.41 <hours 1.54
    <labels 1.46 <last_days 1.98 <later -0.42 <long_since -4.66 <minutes -1.03 <modals 1.34
    <moves 0.65 <negates -1.11 <network_day 2.01 <only -0.27 <organises 0.11 <originally -1.82
    <others 1.0 <people -0.14 <policies -0.61 <private -2.56 <programmes 0.66 <publications 0.54
    <purposes -0.08 <puts_off -0.61 <rather 1.29 <reasons -2.72 <registrations 0.24 <releases
    1.4 <rhythms -1.15 <rounds 0.57 <seminar 0.25 <sends -2.67 <series 1.12 <situations -0.89
    <stands_open 0.09 <stops -0.47 <that -0.41 <to_new -0.2 <together -0.39 <training 0.72
    <treatments -0.56 <usual -0.79 <valid -0.47 <venues 0.65 <welcomes 0.96 <works -1.47 >anew
    -0.6 >by_before -0.73 >called_off -0.44 >cancels -3.0 >clause_starts 0.06 >coming 0.73 >does
    0.29 >effective -0.35 >elsewhere 1.45 >event 0.35 >everything -0.36 >extras 0.28 >filled
    -2.23 >from_old 0.21 >gatherings 0.71 >happens 0.29 >held -0.9 >hours -0.46 >labels -0.28
    >long_since 0.73 >moves -2.65 >not_cancelled 2.19 >not_full -0.11 >not_held -0.82 >offers
    0.1 >online 0.77 >opens -0.49 >papers -1.12 >publications -0.14 >purposes -0.15 >rather
    -1.75 >registration_open -0.6 >relatives -0.43 >rounds -0.14 >stands_open -1.37 >stops -0.24
    >submissions 0.07 >that 0.13 >themes 0.1 >things -0.71 >venues 1.29 >workshop 0.47 ^acts
    0.15 ^afterwards -0.48 ^anew -0.36 ^appears -0.11 ^breaks -0.48 ^by_after -1.17 ^called_off
    -2.01 ^calls 1.04 ^cancels -2.96 ^capacity_after 0.14 ^capacity_before -0.23 ^clause_starts
    0.24 ^closed -2.61 ^commands -0.17 ^concedes 0.31 ^contrasts 0.78 ^decides -0.11 ^does 0.16
    ^doubtful 0.86 ^draws 0.95 ^duties -0.58 ^effective 0.25 ^ends -0.19 ^event 0.8 ^everything
    -0.8 ^extras 0.25 ^fetched -0.26 ^filled -0.65 ^formerly 0.29 ^from_old -0.07 ^from_on -0.33
    ^full -3.36 ^funds -0.22 ^gatherings 0.06 ^grants -0.16 ^happens 0.1 ^held -0.4 ^holds 0.19
    ^hours 0.18 ^labels 0.27 ^last_days 1.0 ^later 0.64 ^likewise 1.88 ^long_since 2.56 ^minutes
    -0.71 ^modals -0.27 ^moves -1.49 ^negates -0.43 ^not_cancelled 3.08 ^not_full -0.3 ^offers
    -0.38 ^only 0.94 ^openings -0.38 ^opens -0.1 ^opinions 0.64 ^organises 0.88 ^others 0.15
    ^papers -1.78 ^people 0.12 ^perfects 0.19 ^policies 0.12 ^programmes 0.8 ^purposes 0.34
    ^registration_open 0.1 ^registrations 0.25 ^rhythms 0.4 ^seasonal -0.94 ^seminar 1.09
    ^situations 0.05 ^spared 0.43 ^stamped -0.58 ^stands_open -0.45 ^states -0.75 ^stops 0.2
    ^submissions 0.44 ^surveys 0.58 ^that 0.36 ^things 0.05 ^tour 2.56 ^training 0.28 ^welcomes
    -0.83 ^works -0.69 acts 1.77 after-0 -0.47 after-1 -0.24 after-2 0.27 afterwards -1.15
    appears -0.08 applies 3.54 authorities -0.12 available -0.94 before-0 0.1 before-1 -0.57
    before-2 -0.06 before-3 -1.21 breaks -2.02 by_before 0.39 called_off -2.68 calls 1.63
    cancels -2.57 capacity_after -0.25 capacity_before 0.68 ceremonies 1.07 clause_starts 0.38
    clock 2.13 closed -4.02 coming 0.45 decides -3.09 does 0.14 doubtful -2.13 draws 1.27 duties
    -0.88 effective -3.2 ends -0.37 event 1.1 everything -0.28 exact 0.39 final_days -0.88
    finishes -0.68 first 1.11 for-0 -0.18 for-1 0.45 for-10 -1.18 for-11 -3.74 for-3 0.57 for-4
    0.49 for-5 1.22 for-6 1.69 for-8 -1.12 for-9 -3.78 formerly 0.38 from_on -0.34 full -5.35
    happens -0.11 held -0.73 holds 1.13 in-part -0.47 in-season -0.96 in-week 1.55 in-year -1.13
    last_days 1.66 later -0.48 meant -3.09 minutes -2.31 negates -1.8 network_day 3.68
    not_cancelled 5.84 not_held -3.07 offers 0.34 online 0.73 only -2.16 openings 1.71 opens
    -0.07 opinions 0.89 organises 0.8 over -11.23 papers -0.68 people 0.75 personal -2.02
    policies -0.22 private -2.37 programmes 0.31 puts_off -2.07 reasons -0.5 registrations 1.73
    releases 2.0 running -3.46 seasonal -1.73 seminar 1.39 sends -1.11 signs_up 1.27 soon -0.49
    spared 2.95 stamped -2.98 states -2.23 stops 0.26 submissions 1.24 surveys 4.0 tells 0.14
    themes 0.97 things -0.24 tickets -0.55 took_place -4.01 tour 0.43 training 1.43 treatments
    -0.45 usual -3.5 vague -3.58 valid -1.05 votes 0.45 webinar 2.78 welcomes 0.68 works -1.89
    workshop 2.52 ~about -0.44 ~acts 0.97 ~anew -0.23 ~appears -0.72 ~authorities -1.35
    ~by_before -0.36 ~bygone 1.12 ~called_off -3.03 ~calls 1.75 ~cancels -0.7 ~capacity_after
    0.52 ~capacity_before 0.2 ~clause_starts 0.22 ~closed -1.93 ~coming -0.41 ~commands 0.45
    ~contrasts -1.3 ~does 0.63 ~doubtful -0.76 ~draws 1.19 ~duties -2.18 ~ends 0.72 ~event 0.38
    ~formerly -0.48 ~gatherings 0.3 ~held -0.1 ~holds 0.3 ~hours 2.04 ~labels -0.74 ~meant 1.18
    ~moves -2.05 ~not_held -2.49 ~offers -0.48 ~only 1.06 ~openings 1.2 ~opens 0.3 ~organised_by
    1.82 ~originally 0.44 ~others -0.29 ~people 0.52 ~personal -1.16 ~place_labels -0.64
    ~publications 0.52 ~purposes 0.07 ~rather -1.0 ~reasons -2.03 ~registration_open 1.28
    ~rhythms -2.45 ~situations -0.73 ~stamped -0.67 ~states -1.1 ~submissions 1.04 ~surveys 2.42
    ~takes_place -0.29 ~tells 0.28 ~then -1.94 ~things 0.56 ~tickets 1.01 ~to_new 0.7 ~together
    -0.2 ~tour 1.37 ~training 2.34 ~usual -1.5 ~valid -0.56 ~venues 0.15 ~welcomes 1.1 ~works
    -0.69 ~workshop 1.39
    """
)
