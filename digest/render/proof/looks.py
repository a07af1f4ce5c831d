"""A mail as mail programs turn it: light, dark, dark by force, without pictures. Pure.

A look is a document of its own, so that no browser setting changes it. It asks nothing of the
network: pictures become grey boxes of their size.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from html import escape
from types import MappingProxyType
from urllib.parse import quote


class Look(StrEnum):
    """How a mail program shows mail."""

    LIGHT = "light"
    DARK = "dark"  # by the mail's own dark colours
    FORCED = "forced"  # by turning every colour around, whatever the mail asks for
    NO_IMAGES = "no_images"


_SCHEME = re.compile(r"\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)")
_SUPPORTED = re.compile(r"color-schemes?:light dark|(?<=content=\")light dark(?=\")")
_COLOUR = re.compile(r"#([0-9a-fA-F]{6})(?![0-9a-zA-Z_-])")
_STYLED = re.compile(
    r"""<style\b[^>]*>.*?</style>|(?:style|bgcolor|color)="[^"]*\"""", re.DOTALL | re.IGNORECASE
)
_IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_SOURCE = re.compile(r"""\s(?:src|srcset)\s*=\s*("[^"]*"|'[^']*')""", re.IGNORECASE)
_SIZE = re.compile(r"""\s(width|height)\s*=\s*["']?(\d+)""", re.IGNORECASE)
_HEAD = re.compile(r"<head\b[^>]*>", re.IGNORECASE)
_BASE = '<base target="_blank">'  # a link is tried in a tab of its own


def as_seen(html: str, look: Look) -> str:
    """`html` as one document that shows itself in this look only."""
    return _HEAD.sub(lambda head: head.group() + _BASE, _TURNED[look](html), count=1)


def _light(html: str) -> str:
    return _IMAGE.sub(_boxed, _fixed(html, "light"))


def _dark(html: str) -> str:
    return _IMAGE.sub(_boxed, _fixed(html, "dark"))


def _forced(html: str) -> str:
    turned = _STYLED.sub(lambda styled: _COLOUR.sub(_turned, styled.group()), _light(html))
    return turned.replace("</head>", "<style>html{background:#121212}</style></head>", 1)


def _without_images(html: str) -> str:
    plain = _fixed(html, "light")
    return _IMAGE.sub(lambda image: _SOURCE.sub("", image.group()), plain)


def _fixed(html: str, scheme: str) -> str:
    """The mail's own rules for one colour scheme, whatever the browser's."""
    asked = _SCHEME.sub(lambda one: "all" if one[1] == scheme else "not all", html)
    return _SUPPORTED.sub(lambda one: one.group().replace("light dark", scheme), asked)


def _turned(colour: re.Match[str]) -> str:
    """The colour with its lightness turned around, as programs do that know no dark styles."""
    red, green, blue = (int(colour[1][at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    # A black ground would glare against white text: programs stop at a very dark grey.
    back = colorsys.hls_to_rgb(hue, 0.07 + (1 - lightness) * 0.93, saturation)
    return "#" + "".join(f"{round(part * 255):02x}" for part in back)


def _boxed(image: re.Match[str]) -> str:
    """The picture as a grey box with its size written in it."""
    size = {name.lower(): int(value) for name, value in _SIZE.findall(image.group())}
    width = size.get("width", 600)
    height = size.get("height", round(width * 9 / 16))
    drawn = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        '<rect width="100%" height="100%" fill="#8a949e"/><text x="50%" y="50%" fill="#000" '
        'font-family="sans-serif" font-size="16" text-anchor="middle" '
        f'dominant-baseline="middle">{width} × {height}</text></svg>'
    )
    address = escape("data:image/svg+xml," + quote(drawn))
    bare = _SOURCE.sub("", image.group())
    return f'<img src="{address}"{bare[4:]}'


_TURNED: Mapping[Look, Callable[[str], str]] = MappingProxyType(
    {
        Look.LIGHT: _light,
        Look.DARK: _dark,
        Look.FORCED: _forced,
        Look.NO_IMAGES: _without_images,
    }
)
