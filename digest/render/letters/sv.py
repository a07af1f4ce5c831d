"""Svenska."""

from __future__ import annotations

from digest.render.letters.letters import Letters, Message

LETTERS = Letters(
    code="sv",
    join=Message(
        subject="Bekräfta din prenumeration: {title}",
        lead="Någon har beställt {title} till den här adressen. Bekräfta prenumerationen, "
        "så får du nyhetsbrevet från och med nästa nummer.",
        button="Bekräfta prenumerationen",
        otherwise="Om du inte har beställt nyhetsbrevet behöver du inte göra något. "
        "Vi skickar det inte till dig.",
    ),
    known=Message(
        subject="Du får redan nyhetsbrevet: {title}",
        lead="Någon har beställt {title} till den här adressen. Du får det redan, så du "
        "behöver inte bekräfta något. Du kan se och ändra inställningarna för "
        "din prenumeration.",
        button="Visa din prenumeration",
        otherwise="Om du inte har bett om det här brevet behöver du inte göra något. "
        "Ingenting ändras.",
    ),
    move=Message(
        subject="Bekräfta din nya adress: {title}",
        lead="En prenumerant vill få {title} till den här adressen i stället. "
        "Bekräfta att adressen är din.",
        button="Bekräfta den nya adressen",
        otherwise="Om du inte har bett om flytten behöver du inte göra något. "
        "Vi skickar inte nyhetsbrevet till dig.",
    ),
    allow=Message(
        subject="Bekräfta adressändringen: {title}",
        lead="Du har bett att {title} i fortsättningen ska skickas till en annan adress. "
        "Bekräfta ändringen från den här adressen. Bekräfta den också i brevet som vi "
        "skickade till den nya adressen.",
        button="Bekräfta ändringen",
        otherwise="Om du inte har bett om ändringen ska du inte bekräfta den. "
        "Nyhetsbrevet kommer fortfarande hit.",
    ),
    expires_soon="Länken gäller i en dag.",
    expires="Länken gäller i {days} dagar.",
    by_hand="Om knappen inte fungerar, kopiera den här adressen till webbläsaren:",
)
