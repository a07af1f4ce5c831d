"""The product's words as frozen values. Pure, standard library only.

Times end in `_at` and are aware UTC; days end in `_on`; spans are code points, half-open.
"""
