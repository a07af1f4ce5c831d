"""Finnish names of feasts, in every form, and of the weekends around them. Pure."""

_NAMED = {
    "christmas": "joulu joulun jouluna joulua jouluun jouluksi joululta joululle joulusta "
    "joulupäivä joulupäivän joulupäivänä joulupäivää",
    "christmas_eve": "jouluaatto jouluaaton jouluaattona jouluaattoa jouluaattoon jouluaattoiltana",
    "boxing_day": "tapaninpäivä tapaninpäivän tapaninpäivänä tapaninpäivään tapaninpäivästä",
    "new_year": "uudenvuodenpäivä uudenvuodenpäivän uudenvuodenpäivänä uudenvuodenpäivään uusivuosi",
    "new_years_eve": "uudenvuodenaatto uudenvuodenaaton uudenvuodenaattona",
    "epiphany": "loppiainen loppiaisen loppiaisena loppiaista loppiaiseen loppiaiselta loppiaisesta",
    "good_friday": "pitkäperjantai pitkäperjantain pitkäperjantaina pitkäperjantaista pitkäperjantaihin",
    "easter": "pääsiäinen pääsiäisen pääsiäisenä pääsiäistä pääsiäiseen pääsiäiseksi pääsiäiseltä "
    "pääsiäisestä ensimmäinen_pääsiäispäivä ensimmäisenä_pääsiäispäivänä pääsiäissunnuntai pääsiäissunnuntaina pääsiäispäivä pääsiäispäivänä",
    "maundy_thursday": "kiirastorstai kiirastorstain kiirastorstaina",
    "easter_saturday": "pääsiäislauantai pääsiäislauantaina lankalauantai lankalauantaina",
    "easter_monday": "pääsiäismaanantai pääsiäismaanantaina toinen_pääsiäispäivä "
    "toisena_pääsiäispäivänä toisen_pääsiäispäivän toiseen_pääsiäispäivään pääsiäismaanantaihin",
    "shrove_tuesday": "laskiaistiistai laskiaistiistaina laskiaistiistain",
    "shrove_sunday": "laskiaissunnuntai laskiaissunnuntaina laskiaissunnuntain",
    "ash_wednesday": "tuhkakeskiviikko tuhkakeskiviikkona tuhkakeskiviikon",
    "whit_monday": "toinen_helluntaipäivä toisena_helluntaipäivänä",
    "trinity": "kolminaisuudenpäivä kolminaisuudenpäivänä",
    "womens_day": "naistenpäivä naistenpäivän naistenpäivänä",
    "valentines_day": "ystävänpäivä ystävänpäivän ystävänpäivänä",
    "swedish_day": "ruotsalaisuuden_päivä ruotsalaisuuden_päivän ruotsalaisuuden_päivänä",
    "may_day": "vappu vapun vappuna vappua vappuun vapuksi vapusta vapunpäivä vapunpäivänä",
    "may_day_eve": "vappuaatto vappuaattona vappuaaton vapunaatto vapunaattona",
    "ascension": "helatorstai helatorstaina helatorstain",
    "mothers_day": "äitienpäivä äitienpäivän äitienpäivänä",
    "pentecost": "helluntai helluntaina helluntain",
    "midsummer": "juhannus juhannuksen juhannuksena juhannusta juhannukseen juhannukseksi "
    "juhannukselta juhannuksesta juhannuspäivä juhannuspäivänä",
    "midsummer_eve": "juhannusaatto juhannusaattona juhannusaaton juhannusaattoon "
    "juhannusaattoiltana",
    "palm_sunday": "palmusunnuntai palmusunnuntaina palmusunnuntain",
    "all_saints": "pyhäinpäivä pyhäinpäivän pyhäinpäivänä",
    "fathers_day": "isänpäivä isänpäivän isänpäivänä",
    "corpus_christi": "pyhän_ruumiin_juhla pyhän_ruumiin_juhlana",
    "st_knut": "nuutinpäivä",
    "runeberg": "runebergin_päivä runebergin_päivän runebergin_päivänä runeberginpäivä",
    "kalevala": "kalevalan_päivä kalevalan_päivän kalevalan_päivänä kalevalanpäivä",
    "kivi": "aleksis_kiven_päivä aleksis_kiven_päivän aleksis_kiven_päivänä",
    "st_thomas": "tuomaanpäivä",
    "independence_day": "itsenäisyyspäivä itsenäisyyspäivän itsenäisyyspäivänä itsenäisyyspäivää",
}
_CASES = {
    "tai": "tai tain taina taita taista taihin taiksi taille tailta tailla",
    "päivä": "päivä päivän päivänä päivää päivästä päivään päiväksi päivälle päivältä päivällä",
    "aatto": "aatto aaton aattona aattoa aatosta aattoon aatoksi aatolle aatolta aatolla",
}


def _declined(names: str) -> str:
    """The names, and every case of those that end as `_CASES` says."""
    words = names.split()
    cases = (
        word.removesuffix(ending) + case
        for word in words
        if "_" not in word
        for ending, forms in _CASES.items()
        if word.endswith(ending)
        for case in forms.split()
    )
    return " ".join(dict.fromkeys((*words, *cases)))


FORMS = {feast: _declined(names) for feast, names in _NAMED.items()}
STEMS = {
    "juhannus": "midsummer", "pääsiäis": "easter", "joulu": "christmas", "vappu": "may_day",
    "uudenvuoden": "new_year", "pyhäinpäivä": "all_saints", "helluntai": "pentecost",
    "itsenäisyyspäivä": "independence_day", "äitienpäivä": "mothers_day",
    "isänpäivä": "fathers_day", "loppiais": "epiphany",
}  # fmt: skip
