"""English, as written in Europe."""

from __future__ import annotations

from digest.render.letters.letters import Letters, Message

LETTERS = Letters(
    code="en",
    join=Message(
        subject="Confirm your subscription: {title}",
        lead="Somebody asked for {title} to be sent to this address. Confirm the subscription, "
        "and you get the bulletin from the next issue on.",
        button="Confirm the subscription",
        otherwise="If you did not ask for the bulletin, you need not do anything. "
        "We do not send it to you.",
    ),
    known=Message(
        subject="You already get the bulletin: {title}",
        lead="Somebody asked for {title} to be sent to this address. You get it already, so "
        "there is nothing to confirm. You can see and change your subscription.",
        button="See your subscription",
        otherwise="If you did not ask for this message, you need not do anything. Nothing changes.",
    ),
    move=Message(
        subject="Confirm your new address: {title}",
        lead="A subscriber wants to get {title} at this address from now on. "
        "Confirm that the address is yours.",
        button="Confirm the new address",
        otherwise="If you did not ask for this, you need not do anything. "
        "We do not send you the bulletin.",
    ),
    allow=Message(
        subject="Confirm your change of address: {title}",
        lead="You asked for {title} to be sent to another address from now on. Confirm the "
        "change from this address. Confirm it in the message that we sent to the new "
        "address, too.",
        button="Confirm the change",
        otherwise="If you did not ask for the change, do not confirm it. "
        "The bulletin still comes here.",
    ),
    expires_soon="The link works for one day.",
    expires="The link works for {days} days.",
    by_hand="If the button does not work, copy this address to the browser:",
)
