"""Swedish words that tell two things of one day apart, or say that an hour ("kl. 18") is a part of one. Pure."""

from digest.reading.lexicon.words import OneDayWords, listed

BESIDES = listed(
    """samma dag, samma kväll, samma eftermiddag, middagen, senare på dagen, senare på kvällen, på kvällen, på eftermiddagen,
    i sin tur, samtidigt, däremot, på annat håll, dagens andra"""
)
BELONGINGS = listed(
    """kaffe, kaffet, fika, fikat, lunch, lunche, middag, middagen, förtäring, servering, frukost, buffé, dörrar, dörrarna,
    dörren, portar, portarna, insläpp, registrering, inskrivning, anmälan, avfärd, avgång, avresa, hemresa,
    hemfärd, återkomst, återresa, samling, paus, invigningstal, inledningsanförande, hälsning, hälsningsord,
    högtidstal, program, programmet, biljettförsäljning, biljettkassa, kassa, kassan, kiosk, kiosken, caféet,
    kaféet, buss, bussen, bussar, mingel, minglet, prisutdelning, avslutning, lotteri, dragning, parkering,
    eftersläckning"""
)
LASTING = listed(
    """festival, marknad, fest, dag, dagar, läger, kurs, evenemang, turnering, tävling, veckoslut, helg, utflykt, resa, kryssning, basar,
    utställning, mässan, mässor, kongress, karneval, öppet hus, talko, talkon, stämma, årsmöte, konferens"""
)
ONE_DAY = OneDayWords(besides=BESIDES, belongings=BELONGINGS, lasting=LASTING)
