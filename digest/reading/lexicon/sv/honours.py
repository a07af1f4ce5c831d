"""Swedish words of those who are rewarded, chosen and elected. Pure."""

REWARDS = (
    *("pris ", "pris.", "pris,", "priset", "pristag", "belön", "stipend", "utmärkels", "tilldel"),
    *("utsåg", "utsetts", "utses", "utsedd", "har utsett", "valdes", "har valts", "valts till"),
    *("vald till", "väljs", "utnämn", "vinnar", "vann ", "medalj", "årets ", "ny ordförande"),
)
CHOSEN = (
    *(" tilldelas ", " tilldelades ", " tilldelats ", " utsågs ", " utses ", " har utsetts "),
    *(" valdes ", " har valts ", " väljs ", " utnämndes ", " har utnämnts ", " belönas "),
    *(" belönades ", " vann ", " vinnare är ", " vinnaren är ", " vinnare blev ", " prisades "),
)
GOES_TO = (
    *(" får ", " fick ", " har fått ", " gick till ", " går till ", " tog emot ", " mottog "),
    *(" överräcktes till ", " delades ut till "),
)
CONTENDING = (
    *(
        "kan vinna",
        "kan få ",
        " nominer",
        " suppleant",
        " jury",
        " kandidat",
        " förra året",
        " i fjol ",
    ),
    *(" tävlar om", " tidigare vinnare"),
)
PRIZES = (
    *("kulturpris", "hälsopris", "ledarpris", "forskarpris", "forskningspris", "miljöpris"),
    *("litteraturpris", "konstpris", "musikpris", "hederspris", "bildningspris", "idrottspris"),
    *("byggpris", "bokpris", "sonpris", "hetspris", "medaljen", "medaljör", "stipendi"),
)
GIVERS = (
    *(" belönar ", " belönade ", " delar ut ", " delade ut ", " utser ", " utsåg ", " prisar "),
    *(" hedrar ", " de bästa ", " pristagare ", " vinnare ", " vinnarna ", " mottagare "),
)
OWNERS = ("s",)
