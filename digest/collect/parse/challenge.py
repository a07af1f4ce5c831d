"""Tell a page that asks for proof of being human from one with content. Pure.

Such a page is shown to the editor as what it is; nothing here or elsewhere tries to pass it.
"""

from __future__ import annotations

import re

from digest.errors import NotWelcome

_MOST_BYTES = 200_000  # a challenge is a small page; a large one that names a CAPTCHA has a form
_MARKS = re.compile(
    rb"cf-challenge|challenge-platform|cf_chl_|g-recaptcha|h-captcha|hcaptcha\.com|captcha-delivery"
    rb"|_incapsula_resource|awswaf|px-captcha|<title>[^<]{0,80}captcha",
    re.IGNORECASE,
)


def refuse_challenge(body: bytes) -> None:
    """Raises NotWelcome for a page whose only content is a challenge.

    To be asked only of pages that hold nothing of what was looked for: a contact form has a
    CAPTCHA too.
    """
    if len(body) <= _MOST_BYTES and _MARKS.search(body):
        raise NotWelcome("the site asks for a CAPTCHA; ask its owner for a feed or for access")
