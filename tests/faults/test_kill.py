"""A few kills of the real process in the test command; forty with `make test-kill`."""

from tests.faults import kill


def test_no_answer_is_lost_when_the_process_is_killed_under_load() -> None:
    result = kill.run(kills=2, people=5, seed=7)
    assert result.kills == 2
    assert result.lost == 0
    assert result.doubled <= result.kills * kill.IN_FLIGHT
