"""The use cases, in the order in which an issue is made: all that any door calls.

collect   sources → items, events          approve  editions → frozen under a hash
draft     items, events → issue            queue    issue → deliveries in batches
editions  issue → editions                 deliver  batches → endpoint, outcomes
findings  editions → findings              readers  who gets it, and how they leave
"""

from digest.publisher.drafting import NothingToSay
from digest.publisher.publisher import Publisher

__all__ = ["NothingToSay", "Publisher"]
