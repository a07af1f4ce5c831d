"""English words of those who are rewarded, chosen and elected. Pure."""

REWARDS = (
    *("award", "prize", "winner", "won ", "wins ", "elected", "appointed", "named ", "honoured"),
    *("honored", "scholarship", "medal", "trophy", "chosen as", "new chair", "recipient"),
)
CHOSEN = (
    *(" was awarded ", " were awarded ", " is awarded ", " awarded to ", " has been awarded "),
    *(" won ", " wins ", " was elected", " were elected", " has been elected", " elected as "),
    *(" was appointed", " were appointed", " has been appointed", " was named ", " is named "),
    *(" were named ", " has been named ", " was chosen", " is the winner", " the winner is "),
    " elected to ",
)
GOES_TO = (
    *(" receives ", " received ", " receive ", " went to ", " goes to ", " was presented to "),
    *(" were presented to ", " was given to "),
)
CONTENDING = (
    *(
        "can win",
        "could win",
        "may win",
        " nominat",
        " shortlist",
        " deputy",
        " judge",
        " jury",
        " candidate",
    ),
    *(" last year", " previous winner", " past winner"),
)
GIVERS = (
    *(" honours ", " honors ", " hands out ", " presents ", " recognises ", " recognizes "),
    *(" announces ", " celebrates ", " names ", " the best ", " winners ", " recipients "),
)
OWNERS = ("'s", "’s")
