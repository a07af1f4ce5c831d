"""The product's words as frozen values. Pure: the standard library, and msgspec for three.

Times end in `_at` and are aware UTC; days end in `_on`; spans are code points, half-open.
"""
