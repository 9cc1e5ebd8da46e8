"""Recognising when to stop coaching."""

from enum import StrEnum


class Danger(StrEnum):
    NONE = "none"
    CRISIS = "crisis"  # suicidal thoughts, self-harm, acute danger
    ABUSE = "abuse"  # abuse or violence, at home or at work
    HARM_TO_OTHERS = "harm_to_others"
    MINOR = "minor"


class Unsafe(StrEnum):
    """Why a challenge in a person's own words is not one we coach."""

    TOUCH = "touch"
    SEXUAL = "sexual"
    FILMING = "filming"
    DECEPTION = "deception"
    MONEY = "money"
    CHILDREN = "children"
    ALONE = "alone"  # night, isolated places, strangers' homes and cars
    ALCOHOL = "alcohol"  # and other drugs
    ILLEGAL = "illegal"
    EX = "ex"  # a former partner, or somebody who hurt them
    INSISTING = "insisting"  # asking again after a no
    EMERGENCY_LINES = "emergency_lines"
    PROVOCATION = "provocation"
    HARM = "harm"  # to anybody, themselves included
