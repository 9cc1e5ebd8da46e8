"""Every number of the difficulty model, in one frozen value with a version.

Distances are points of the 0-100 scale; margin means tolerance minus difficulty.
The version is stored with each state: when a number changes, raise it, and the
log can be replayed. Where the numbers come from: docs/difficulty.md.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parameters:
    version: int = 3

    # who a person is before they said anything
    tolerance: float = 32.0
    tolerance_sd: float = 15.0
    context_sd: float = 8.0
    bias_sd: float = 12.0  # of their use of the fear scale, in points of fear
    pick: float = 6.0  # what naming a setting hard or easy is worth
    lean_of_start: float = 4.0  # what asking for an easy start or a push is worth
    anchor_sd: float = 16.0  # of an imagined fear, beyond that of a met one

    # what passes with the days, and what is learned by doing
    day_tolerance: float = 1.0  # standard deviation a day
    day_context: float = 0.4
    day_bias: float = 1.0
    days_counted: int = 60  # a longer silence makes us no less sure than this
    growth: float = 0.25  # for one completed

    # challenges: the authors' guess, and what differs from person to person
    authored_sd: float = 8.0
    personal_sd: float = 4.0
    personal_floor: float = 2.0  # variance of what one person knows about one challenge
    personal_growth: float = 1.0  # a challenge done once is easier the second time
    least_variance: float = 4.0  # of a challenge's difficulty, however many have rated it
    raters_needed: int = 3  # below this, other people's answers stay out of sight
    account_share: float = 0.05  # of a challenge's full information from one account
    memories: int = 150  # challenges whose own experience is kept, the ones met last

    # how an answer speaks about the margin
    outcome_sd: float = 14.0
    chance_sd: float = 11.5  # of a day's luck alone, where a chance is foretold: answers err more
    tried_gap: float = 9.0
    lapse: float = 0.06  # an unexplained "not today" may mean no chance today
    easier_margin: float = 4.0
    easier_sd: float = 12.0  # a judgement before trying: free of that day's luck
    distress_margin: float = -9.0
    distress_sd: float = 6.0
    distress_lapse: float = 0.05
    distress_loss: float = 2.0
    distress_variance: float = 9.0

    # how fear reads: fear_middle at the middle of the zone, more the further above it
    fear_middle: float = 45.0
    fear_slope: float = 1.4
    fear_slope_sd: float = 0.3
    fear_sd: float = 13.0
    fear_pool: float = 3000.0  # how much the assumed slope weighs against everybody's answers
    fear_own: float = 1500.0  # and everybody's against a person's own
    anchor_weight: float = 0.5  # of an imagined fear in the person's own slope
    fear_clip: float = 2.5  # standard deviations a single reading may surprise by

    # ceiling on effective difficulty
    start_below: float = 8.0
    start_limit: float = 35.0
    easy_start_below: float = 14.0
    easy_start_limit: float = 25.0
    calm_fear: float = 50.0  # with a push: not above where their own first readings pass this
    step: float = 5.0
    drop: float = 10.0
    creep: float = 1.5
    too_hot: float = 80.0  # fear afterwards that counts as too much, if it did not fall
    quiet_days: int = 3  # in a row without a word; then nothing rises by itself
    away_steps: int = 2
    hold_days: int = 14
    stop_days: int = 7

    # choice
    zone: tuple[float, float] = (5.2, 17.2)  # margins at chances 0.65 and 0.90
    overwhelming: float = -5.2  # margin at chance 0.35
    fright: float = 0.8  # what the chance of overwhelming costs against the chance of the zone
    rotation: float = 0.04
    rotation_days: tuple[int, int] = (6, 20)  # until it is fully felt; until longing ends
    longing: float = 0.01  # a day, for a setting that has waited longer than the first of these
    varied: tuple[int, int, int] = (5, 12, 30)  # settings, in so many offers or days
    settled: int = 3  # offers in those days from which on that counts
    unseen_days: int = 12  # how long a setting that never was counts as having waited
    wanted: float = 0.4  # for a setting they asked to practise in
    jitter: float = 0.01
    spacing_days: int = 14  # in which a challenge does not come back while there is another one
    rest_days: int = 45  # before it comes back unasked, if it can be helped
    tired: float = 1.2  # what is done once costs a second time: more than anything else is worth
    repeat_days: int = 3  # before it comes back on purpose
    easier_by: float = 8.0
    bolder_by: tuple[float, float] = (3.0, 8.0)
    lean: float = 2.5  # margin a step of "bolder from now on" is worth
    lean_bound: int = 2
    own_choice_from: int = 90  # authored difficulty that is never offered, only picked

    @property
    def share(self) -> float:
        """Information about one challenge that one account may give, 1/points²."""
        return self.account_share / self.least_variance


PARAMETERS = Parameters()
