"""Swedish words that no title ends with, or begins with: they tie it to a day, a place or a verb. Pure."""

from digest.reading.lexicon.words import listed

HANGING = frozenset(
    listed(
        """och, samt, eller, men, den, det, de, en, ett, i, på, vid, till, från, med, för, av, om, hos, ur, under,
        efter, före, innan, mellan, senast, fram, ända, kl, klockan, är, var, blir, blev, kan, ska, skall,
        får, måste, bör, kommer, att, har, hade, som, nu, redan, nästa, denna, detta, dessa, kommande,
        varje, sin, sitt, sina, dess, deras, vår, vårt, våra, er, ert, era, då, när, där, så, också, även,
        endast, bara, cirka, ca, dock, preliminärt, inte, ej, genom, per, inom, tom, from, tiden, t, o, m,
        fr, f, igen, ske, sker, görs, göras, hålls, ordnas, arrangeras, anordnas, firas, lämnas, skickas, tillhanda"""
    )
)
NOT_FIRST = frozenset(
    listed(
        """hålla, kan, vara, behöver, ha, ordna, arrangera, är, blir, även, dock, också, därför"""
    )
)
