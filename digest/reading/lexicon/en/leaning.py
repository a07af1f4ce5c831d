"""English words and phrases that lean on what was said before. Pure."""

BACKWARD = (
    *(
        "in my last ",
        "in our last ",
        "in my previous ",
        "in our previous ",
        "in my first ",
        "earlier post",
    ),
    *("last post", "previous post", "last blog", "previous blog", "earlier blog", "in part one"),
    *(" this one", " that one", " like this.", " like that.", "those days", "such as this"),
    *("is such a place", "is one such ", "is just such ", "the above", "as one might"),
    *("what is more", " of them ", "some are ", "some were ", "some have ", " of these "),
    *("for its part", "the latter", "the former ", "aforementioned", "as mentioned"),
    *("at that time", "at the time,", "by that time", "back then", "on that day", "that same "),
    *("month later", "months later", "week later", "weeks later", "day later", "days later"),
    *(
        " do this ",
        " this work ",
        "for this reason",
        "because of this",
        "in this way",
        " this means",
    ),
    *("this is why", "as a result of this", "thanks to this", "with this in mind", "of this group"),
    *("year later", "years later", "the next day", "the following day"),
)
REFERENCES = (
    *("certainly ", "certainly, ", "admittedly", "granted, ", "sure, ", "surely ", "luckily"),
    *("the other ", "at the other ", "in the other ", "for the other ", "to the other "),
    *("yes, ", "no, ", "oh, ", "ah, ", "a second ", "a third ", "one person ", "among other"),
    *("not only ", "firstly", "secondly", "thirdly", "lastly", "last but not least"),
    *("first and foremost", "basically", "essentially", "indeed", "in fact", "actually"),
    *("of course", "interestingly", "importantly", "crucially", "at that meeting"),
    *("during the meeting", "after the meeting", "since then", "until then", "by then"),
    *("with that", "to that end", "to this end", "in turn", "in response", "only ", "of note"),
    *("in the meantime", "all in all", "in practice", "to be clear", "on to ", "in it,"),
    *("due to its", "look no further", "why not", "in other words", "after that", "in that"),
    *("on top of", "in short", "the next step", "the following ", "not least because", "first, "),
    *("second, ", "the two ", "the three ", "the first is ", "the second ", "the situation"),
    *("the consortium", "the decision", "the move", "the initiative", "the service "),
    *("the exhibition ", "the competition", "the meeting", "the day", "the project"),
    *("the survey", "the report", "the study", "the aim", "the purpose", "the goal"),
    *("the objective", "the researchers", "the minister ", "the tour", "the training"),
    *("the proposal", "the act", "for example", "for instance", "for a case in point"),
    *("in addition", "at the same time", "on the other hand", "as a result,"),
    *("the subject ", "the topic ", "according to the study", "according to the report"),
)
THINGS = (
    *("the webinar", "the presentation", "the results", "the result ", "the lecture", "the talk"),
    *("the questionnaire", "the panel", "the course", "the workshop", "the conference"),
    *("the seminar", "the speaker", "the session", "the material", "the interview"),
    *("the article", "the paper", "the findings", "the slides", "the participants"),
    *("the donation", "the deed", "the grant", "the prize", "the group", "the team", "the survey"),
    *("the report", "the study", "the strategy", "the exhibition", "the competition"),
)
BEFORE_THINGS = ("according to ", "in ", "at ", "during ", "from ", "with ", "for ", "through ")
