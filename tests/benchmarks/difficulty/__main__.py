"""`python -m tests.benchmarks.difficulty [--seeds 1,2,3] [--land many] [--picture]`: the tables."""

import argparse
from pathlib import Path

from tests.benchmarks.difficulty import picture, speed, trial

PICTURE = Path(__file__).parents[3] / "docs" / "pictures" / "difficulty-paths.svg"
PEOPLE_SHOWN = 12


def main() -> None:
    parser = argparse.ArgumentParser(description="Difficulty: policies on simulated people.")
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--land", action="append", choices=list(trial.LANDS))
    parser.add_argument("--picture", action="store_true", help=f"draw {PICTURE.name} again")
    told = parser.parse_args()
    seeds = [int(seed) for seed in told.seeds.split(",")]
    for name in told.land or trial.LANDS:
        print("\n".join(trial.table(name, seeds)), end="\n\n")
    print("\n".join(speed.measure()))
    if told.picture:
        lives = trial.live("ours", trial.LANDS["many"], seeds[0])
        longest = sorted(lives, key=lambda life: -len(life.chances))[:PEOPLE_SHOWN]
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        PICTURE.write_text(picture.svg(longest), encoding="utf-8")
        print(f"\ndrawn: {PICTURE}")


if __name__ == "__main__":
    main()
