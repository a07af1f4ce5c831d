"""English words of what a summary does not go on with: feelings, descriptions, families, pictures. Pure."""

from digest.reading.lexicon.words import listed, spelled

FEELINGS = listed(
    """we are pleased, we are very, we are delighted, we are proud, we are so, we are really, we are thrilled,
    we are excited, we are grateful, we are happy, we are extremely, we are absolutely, we are incredibly, we're pleased,
    we're delighted, we're proud, we're so, we're really, we're thrilled, we're excited, we're very, we’re pleased,
    we’re delighted, we’re proud, we’re so, we’re really, we’re thrilled, we’re excited, we’re very, we look forward,
    we'd like to congrat, we’d like to congrat, we would like to congrat, congratulations, it is a pleasure,
    it is great, it's great, it’s great, it is wonderful, it is fantastic"""
)
TELLING = listed(
    "announc, welcom, share, introduc, present, launch, confirm, report, tell you, invite"
)
COPULAS = (" is a ", " is an ", " is the only ", " is the largest ", " is one of ")
KINDS = listed(
    """organisation, organization, charity, nonprofit, network, association, foundation, federation, umbrella,
    think-tank, consortium, funding programme, annual event, annual conference, annual festival,
    annual gathering, annual meeting, annual award, website that, website where, website for, website with, platform that, platform for,
    online service, rare disease, rare cancer, rare condition"""
)
BESIDE = listed(
    """is married, mother of, father of, lives with, and her husband, and his wife, were judged by, was judged by,
    are judged by, the judges were, the jury consist, welcomed everyone, welcomed everybody, welcomed all,
    welcomed members, welcomed those, opened the meeting"""
)
FIGURES = spelled(
    """woman man boy girl child children women men people couple person crowd passengers visitors
    family"""
)
POSES = spelled(
    """sits sit sitting stands stand standing walks walk walking rides ride riding commutes holds
    hold holding looks look looking watches watch smiles smile smiling poses pose posing plays
    play playing waits wait waiting carries carry wears wear wearing cycles cycle strolls
    enjoys enjoy gathers gather"""
)
NO_POSES = spelled("accused trial charged against charity")
