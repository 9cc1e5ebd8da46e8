"""What Babel reads for a language and nobody here asks for, given back: 3 MB.

Fluent needs how a language counts and writes numbers and days. The names of units, languages and
scripts come with it. Whoever does ask for them later makes Babel read them again.
"""

from babel import core, localedata

NOT_SAID = (
    *("unit_patterns", "unit_display_names", "compound_unit_patterns", "measurement_systems"),
    *("languages", "scripts", "variants", "territories", "datetime_skeletons", "interval_formats"),
)


def give_back() -> None:
    """Once everything is read. Messages keep what they have, without NOT_SAID."""
    known = getattr(localedata, "_cache", {})
    for language in [*known]:
        data = known.pop(language)
        for name in NOT_SAID:
            data.pop(name, None)
    vars(core)["_global_data"] = None
