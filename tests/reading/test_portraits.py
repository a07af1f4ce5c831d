"""A portrait tells who its person is, behind a scene that only names them."""

from __future__ import annotations

import pytest

from tests.reading.test_summary import summary_of

_PORTRAITS = [
    (
        "fi",
        "Hän kuuntelee jäätä",
        "Laiskanjärven rannalla Aino Lehto makaa mahallaan kuulokkeet päässään.",
        "Jää narisee, paukkuu ja vihisee.",
        "Lehto on jäätutkija ja yksi harvoista, jotka mittaavat järvien ääniä.",
    ),
    (
        "fi",
        "Yön leipuri",
        "Kello on kolme, kun Oiva Karhu avaa leipomon oven Laiskassa.",
        "Jauhopöly leijailee lampun valossa kuin lumi. Uuni hohkaa jo kuumana seinän vieressä.",
        "Karhu työskentelee ainoana yöleipurina saaristossa.",
    ),
    (
        "fi",
        "Kiviä kaikille",
        "Pihalla Aino Lehto punnitsee kiveä kädessään.",
        "Sateen jäljiltä kivi kiiltää kuin kala. Sen kylkeen on piirtynyt valkoinen juova.",
        "Aino Lehto opettaa sokeille kivien tunnistamista.",
    ),
    (
        "sv",
        "Hon lyssnar på isen",
        "Vid stranden i Laiska ligger Greta Lind på knä med lurar på öronen.",
        "Isen gnisslar, smäller och viner.",
        "Lind är isforskare och en av få som mäter sjöarnas ljud.",
    ),
    (
        "sv",
        "Nattens bagare",
        "Klockan är tre när Nils Forsman öppnar bageriets dörr i Laiska.",
        "Mjöldammet svävar som snö i lampans sken. Ugnen glöder redan intill väggen.",
        "Forsman arbetar som ensam nattbagare i skärgården.",
    ),
    (
        "sv",
        "Stenar åt alla",
        "På gården väger Greta Lind en sten i handen.",
        "Efter regnet blänker stenen som en fisk. En vit rand löper längs sidan.",
        "Greta Lind undervisar blinda i att känna igen stenar.",
    ),
    (
        "en",
        "She listens to the ice",
        "On the shore of Laiska Lake, Hetty Marsh lies on her belly with headphones on.",
        "The ice creaks, bangs and whistles.",
        "Marsh is a physicist and one of few who measure the sounds of lakes.",
    ),
    (
        "en",
        "The baker of the night",
        "It was three o’clock when Ned Barrow opened the bakery in Laiska.",
        "Flour dust hung like snow in the light of the lamp. The oven was glowing by the wall.",
        "Barrow works as the only night baker of the islands.",
    ),
    (
        "en",
        "Stones for all",
        "In the yard, Hetty Marsh weighs a stone in her hand.",
        "Rain has made the stone shine like a fish. A white line runs along its side.",
        "Hetty Marsh teaches blind people to know stones.",
    ),
]


@pytest.mark.parametrize(("language", "title", "scene", "more", "who"), _PORTRAITS)
def test_who_somebody_is_is_told_behind_a_scene(
    language: str, title: str, scene: str, more: str, who: str
) -> None:

    assert who in summary_of(f"{scene} {more}\n\n{who}", title, language)


@pytest.mark.parametrize(
    ("language", "title", "scene", "news", "who"),
    [
        (
            "fi",
            "Kylän uusi laituri avattiin uimareille",
            "Aino Lehto avasi kylän uuden laiturin uimareille lauantaina.",
            "Laituri maksoi kylälle 5 000 euroa, ja uimareita tuli 40.",
            "Lehto on asunut kylässä lapsesta asti.",
        ),
        (
            "sv",
            "Byns nya brygga öppnades för simmare",
            "Greta Lind öppnade byns nya brygga för simmare på lördagen.",
            "Bryggan kostade byn 5 000 euro, och 40 simmare kom.",
            "Lind är bosatt i byn sedan barndomen.",
        ),
        (
            "en",
            "New village pier opened to swimmers",
            "Hetty Marsh opened the new village pier to swimmers on Saturday.",
            "The pier cost the village 5,000 euros, and 40 swimmers came.",
            "Marsh is in the village since childhood.",
        ),
    ],
)
def test_news_goes_on_with_the_news(
    language: str, title: str, scene: str, news: str, who: str
) -> None:
    assert summary_of(f"{scene} {news}\n\n{who}", title, language)[:2] == [scene, news]


@pytest.mark.parametrize(
    ("language", "title", "scene", "other", "matter"),
    [
        (
            "fi",
            "Yön leipuri",
            "Kello on kolme, kun Oiva Karhu avaa leipomon oven Laiskassa.",
            "Niemi on hänen naapurinsa.",
            "Yön leipuri paistaa 300 leipää ennen aamua.",
        ),
        (
            "sv",
            "Nattens bagare",
            "Klockan är tre när Nils Forsman öppnar bageriets dörr i Laiska.",
            "Berg är grannen på andra sidan.",
            "Nattens bagare gräddar 300 bröd före gryningen.",
        ),
        (
            "en",
            "The baker of the night",
            "It was three o’clock when Ned Barrow opened the bakery in Laiska.",
            "Hill is a neighbour across the road.",
            "The baker of the night makes 300 loaves before dawn.",
        ),
    ],
)
def test_somebody_else_is_not_introduced(
    language: str, title: str, scene: str, other: str, matter: str
) -> None:
    assert matter in summary_of(f"{scene}\n\n{other} {matter}", title, language)
