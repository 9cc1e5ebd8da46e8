"""Why the level moves, and why it is this challenge today: one word per thought.

Every choice and every update carries one, and each has its sentence
`because-<reason>` in every language. A reason names what decided, never a number.
"""

from enum import StrEnum


class Reason(StrEnum):
    # why today's challenge stands where it stands
    START = "start"  # the first ones, below what they told us feels hard
    UP = "up"  # they did the last one: one small step
    HOLD = "hold"  # the last one was hard: at that level or below
    DROP = "drop"  # the last one was too much: clearly lighter
    BACK = "back"  # weeks away: two steps below where they left
    QUIET = "quiet"  # a few days without a word: no higher than before
    CONTEXT = "context"  # about the same level in another setting
    STEADY = "steady"  # about as hard as before
    ELSEWHERE = "elsewhere"  # outside the settings they chose, where little is left that fits
    REPEAT = "repeat"  # the same one again, on purpose
    PINNED = "pinned"  # a step towards the one they chose to work towards
    STOPPED = "stopped"  # a stop rule holds: something very light
    KEPT = "kept"  # they asked to stay here for a while

    # why this one instead of the one before
    EASIER = "easier"
    SMALLEST = "smallest"  # as small as they come: one minute, from home
    SMALL = "small"  # hardly anything is smaller than the one before
    DIFFERENT = "different"
    BOLDER = "bolder"
    OWN_CHOICE = "own_choice"  # picked by hand from the list

    # what an answer changed, where none of the above says it
    REST = "rest"  # busy, or a day off: nothing moves
    LEAN_UP = "lean_up"  # "a bit bolder from now on"
    LEAN_DOWN = "lean_down"  # "a bit gentler from now on"
    NOTED = "noted"  # heard, and the level stays

    FALLBACK = "fallback"  # nothing to go by: a little below the last one they did
