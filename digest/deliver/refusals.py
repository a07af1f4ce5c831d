"""Decide when refusals are about a setting, and no longer about single readers. Pure.

An endpoint that refuses a request without saying who in it is wrong is asked again with halves of
it, down to letters that stand alone. One wrong reader is found so; but where it is the sender's
address or the account that is wrong, every letter would fail.
"""

from __future__ import annotations

from dataclasses import dataclass

from digest.model.delivery import Answer, Answered, NotAllowed, PartlyWrong, TooLarge

MOST_AT_FIRST = 3  # letters refused alone before anything of the issue was taken
MOST = 10  # … afterwards: wrong addresses often stand side by side, as they were imported


@dataclass(frozen=True, slots=True)
class Refusals:
    """How an endpoint has received an issue since the sender started.

    Attributes:
        in_a_row: letters it refused when each stood alone, and nothing taken in between.
        has_taken: it took, or judged one by one, letters of the issue.
    """

    in_a_row: int = 0
    has_taken: bool = False

    @property
    def are_for_everybody(self) -> bool:
        """Whether going on would fail readers who did nothing wrong."""
        return self.in_a_row >= (MOST if self.has_taken else MOST_AT_FIRST)


def after(refusals: Refusals, letters: int, answer: Answer) -> Refusals:
    """The refusals after one more answer, to a request with so many letters."""
    match answer:
        case Answered():
            return Refusals(has_taken=True)
        case PartlyWrong(results) if results:
            return Refusals(has_taken=True)
        case PartlyWrong() | TooLarge() if letters == 1:
            return Refusals(refusals.in_a_row + 1, refusals.has_taken)
        case _:
            return refusals


def pause(refusals: Refusals, detail: str) -> NotAllowed:
    """What a refusal means once it is for everybody. `detail`: what the endpoint said last."""
    return NotAllowed(
        f"the endpoint refused {refusals.in_a_row} letters in a row, each on its own ({detail}); "
        "check [endpoint] and [sender]; after digest queue resume, digest queue retry sends again "
        "to those that failed"
    )
