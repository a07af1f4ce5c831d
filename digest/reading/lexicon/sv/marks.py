"""What Swedish is recognised by. Pure."""

from digest.reading.lexicon.words import Marks, spelled

MARKS = Marks(
    words=spelled(
        """och att det som på är av för med den till har inte om ett men vi så från kan när nu
        ska vid också eller hur under blir mer vara hos sig där alla deras detta dessa inom
        samt mellan efter finns ordnas anmäl välkommen kl läs mera en i ny nya sin sitt
        sina vår våra vecka veckan nästa år året hela många fick kommer öppnar öppnas"""
    ),
    endings=(
        "ningen",
        "ningar",
        "heten",
        "erna",
        "arna",
        "orna",
        "andet",
        "ande",
        "ligt",
        "ades",
        "ätt",
    ),
    letters=spelled("å"),
)
