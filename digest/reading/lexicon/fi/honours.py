"""Finnish words of those who are rewarded, chosen and elected. Pure."""

REWARDS = (
    *("palki", "stipend", "voitt", "tunnustu", "valittiin", "on valittu", "valitsi ", "valittu "),
    *("nimettiin", "on nimetty", "nimesi ", "nimitettiin", "on nimitetty", "nimitti "),
    *("myönnettiin", "on myönnetty", "myönsi ", "mitali", "vuoden nuori", "vuoden kylä"),
)
CHOSEN = (
    *(" palkittiin", " valittiin", " valitsi ", " on valittu", " nimettiin", " nimitettiin"),
    *(" myönnettiin", " on myönnetty", " on nimetty", " on nimitetty", " on palkittu"),
    *(" voitti ", " voittivat ", " voittaja on", " voittajaksi "),
)
GOES_TO = (
    *(" sai ", " saivat ", " saa ", " saavat ", " on saanut ", " meni ", " menee "),
    *(" ojennettiin ", " luovutettiin ", " vastaanotti "),
)
CONTENDING = (
    *(
        "voi voittaa",
        "voivat voittaa",
        "voi saada",
        " ehdolla",
        " ehdok",
        " varajäsen",
        " raati",
        "raadin",
    ),
    *("raatiin", " tuomari", " viime vuonna ", " toissavuonna ", " edellisen kerran"),
)
PRIZES = ("palkinno", "palkinto", "palkinnon", "mitalin", "stipendi")
GIVERS = (
    *(" palkitsi ", " palkitsee ", " myönsi ", " myöntää ", " jakoi ", " jakaa ", " valitsi "),
    *(" nimesi ", " julkisti ", " parhaat ", " voittajat ", " palkitut ", " saajat "),
)
OWNERS = ("n",)
WHERE = ("ssa", "ssä", "lla", "llä")
