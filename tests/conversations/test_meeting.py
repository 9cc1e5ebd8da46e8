"""Meeting the bot: what is said first, consent, and every way through the taps."""

import pytest

from bot.sandbox.telegram import Telegram
from tests.person import Bot, Chat, meet


async def test_start_says_three_things_and_asks_consent_before_anything_personal(
    stranger: Chat,
) -> None:
    await stranger.send("/start")
    what, words, not_for_now = stranger.new
    assert "not therapy and not an emergency service" in what
    assert "nobody reads along" in what
    assert "/forget erases" in words
    assert "18 or older" in not_for_now
    assert "/help_now" in not_for_now
    assert stranger.last_buttons == ["I’m 18 or older, and yes", "Not for now"]


@pytest.mark.parametrize("said", ["hello", "I am scared of everyone", "/today", "/settings"])
async def test_nothing_is_kept_or_asked_before_consent(stranger: Chat, said: str) -> None:
    await stranger.send(said)
    assert "18 or older" in stranger.last
    await stranger.send("They laughed at me once")
    assert "18 or older" in stranger.last
    async with stranger.bot.app.database.begin() as store:
        person = await store.people.get(1001)
        assert person is not None
        assert person.consented_at is None
        assert await store.exposures.latest(1001, 5) == []


async def test_not_for_now_is_a_kind_way_out(stranger: Chat) -> None:
    await stranger.send("/start")
    await stranger.tap("Not for now")
    assert "good decision" in stranger.last
    await stranger.tap("I’m 18 or older, and yes")
    assert "What would you like to practise?" in stranger.last


async def test_help_now_works_before_consent(stranger: Chat) -> None:
    await stranger.send("/help_now")
    assert "findahelpline.com" in stranger.last


async def test_a_setting_is_marked_and_unmarked(stranger: Chat) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    await stranger.tap("Dating")
    assert "✓ Dating" in stranger.last_buttons
    await stranger.tap("✓ Dating")
    assert "Dating" in stranger.last_buttons
    assert "A bit of everything" in stranger.last_buttons


@pytest.mark.parametrize("said", ["everything", "A bit of everything."])
async def test_all_settings_can_be_chosen_in_a_word(stranger: Chat, said: str) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    await stranger.send(said)
    assert "We’ll practise with: a bit of everything." in stranger.new
    assert "Where shall we start?" in stranger.last


async def test_another_language_is_spoken_from_the_question_on_that_is_open(
    stranger: Chat,
) -> None:
    await stranger.send("/start")
    await stranger.send("español")
    assert stranger.last_buttons == ["Tengo 18 o más, y acepto", "Por ahora no"]
    await stranger.tap("Tengo 18 o más, y acepto")
    await stranger.send("english please")
    assert "What would you like to practise?" in stranger.last


async def test_a_command_that_has_to_wait_says_so(stranger: Chat) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    await stranger.send("/ladder")
    assert stranger.new[0] == "A few taps first, then that is yours:"
    assert "What would you like to practise?" in stranger.last


async def test_everything_can_be_typed(stranger: Chat) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    for said in (
        "strangers and dating",
        "with easy things",
        "3",
        "it would be a 5",
        "10",
        "online",
        "8:15",
        "munchen",
    ):
        await stranger.send(said)
    await stranger.tap("Yes, that’s right")
    assert "tomorrow at 08:15" in stranger.last


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("strangers mostly, and shops", "Strangers, Shops and services"),
        ("showing work, favours", "Showing work, favours"),
        ("asking for favors", "Showing work, favours"),
        ("talking to stangers", "Strangers"),
        ("Hearing no and saying no", "Hearing no, Saying no"),
        ("no work stuff, just friends", "Friends and family"),
        ("all of them", "a bit of everything"),
    ],
)
async def test_what_is_hard_can_be_said_in_ones_own_words(
    stranger: Chat, typed: str, heard: str
) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    await stranger.send(typed)
    assert f"We’ll practise with: {heard}." in stranger.new


async def test_everything_but_one_is_the_rest(stranger: Chat) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    await stranger.send("everything except dating")
    assert "We’ll practise with: Strangers, Shops" in stranger.new[0]
    assert "Dating" not in stranger.new[0]


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("easy please", "With easy things"),
        ("Some nerves", "Some nerves are fine"),
        ("push me!", "I want a push"),
    ],
)
async def test_where_to_start_can_be_said_in_ones_own_words(
    stranger: Chat, typed: str, heard: str
) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    await stranger.tap("A bit of everything")
    await stranger.send(typed)
    assert f"Start: {heard}." in stranger.new


async def test_no_place_needs_to_be_easy(stranger: Chat) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    for said in ("work", "easy", "3", "5", "8"):
        await stranger.send(said)
    assert "where does it feel easiest?" in stranger.last
    await stranger.send("nowhere really")
    assert "When may the challenge arrive?" in stranger.last


async def test_guesses_in_words_and_passing_them_over(stranger: Chat) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    await stranger.send("work")
    await stranger.send("easy")
    await stranger.send("seven")
    assert "Taking something back to a shop" in stranger.last
    await stranger.send("no idea")
    assert "When may the challenge arrive?" in stranger.last
    assert "Thank you. I’ll begin below that." in stranger.new


@pytest.mark.parametrize(
    ("typed", "zone"),
    [("Nueva York", "America/New York"), ("東京", "Asia/Tokyo"), ("Berln", "Europe/Berlin")],
)
async def test_a_city_in_any_spelling(stranger: Chat, typed: str, zone: str) -> None:
    await stranger.send("/start")
    await stranger.tap("I’m 18 or older, and yes")
    await stranger.tap("A bit of everything")
    await stranger.tap("I want a push")
    await stranger.tap("Skip")
    await stranger.tap("09:00 – 11:00")
    await stranger.send(typed)
    await stranger.tap("Yes, that’s right")
    assert any(zone in text for text in stranger.texts)


async def test_the_place_is_confirmed_or_not_in_words(stranger: Chat) -> None:
    await _until_zone(stranger)
    await stranger.send("Seville")
    await stranger.send("no")
    assert "Which city are you in" in stranger.last
    await stranger.send("munchen")
    await stranger.send("yes that's right")
    assert any("Europe/Berlin" in text for text in stranger.new)
    assert "Your first challenge comes" in stranger.last


async def test_a_shared_location_becomes_a_zone(stranger: Chat) -> None:
    await _until_zone(stranger)
    await stranger.tap("Share my location")
    stranger.person.location(-33.87, 151.21)
    await stranger.settled()
    assert any("Australia/Sydney" in text for text in stranger.new)


async def test_an_offset_is_chosen_by_what_the_clock_shows(stranger: Chat) -> None:
    await _until_zone(stranger)
    await stranger.tap("Choose by the clock")
    await stranger.tap("16:30 · UTC+5:30")
    assert any("Asia/Kolkata" in text for text in stranger.texts)


@pytest.mark.parametrize(
    ("said", "time"),
    [("8ish", "08:00"), ("half past seven please", "07:30"), ("around 9am", "09:00")],
)
async def test_a_time_is_understood_as_people_say_it(stranger: Chat, said: str, time: str) -> None:
    await _until_zone(stranger, morning=said)
    assert f"The challenge arrives at {time}." in stranger.texts


@pytest.mark.parametrize("said", ["in the morning, before work", "whenever"])
async def test_what_names_no_time_is_asked_again(stranger: Chat, said: str) -> None:
    await _until_zone(stranger, morning=said)
    assert "When may the challenge arrive?" in stranger.last


async def test_nonsense_for_a_city_asks_again_kindly(stranger: Chat) -> None:
    await _until_zone(stranger)
    await stranger.send("qqxxzz vvv")
    assert stranger.new == [stranger.last]
    assert "no clock for that place" in stranger.last
    assert stranger.last_buttons == ["Share my location", "Choose by the clock"]


async def _until_zone(chat: Chat, morning: str | None = None) -> None:
    """`morning` is typed instead of tapped."""
    await chat.send("/start")
    await chat.tap("I’m 18 or older, and yes")
    await chat.tap("A bit of everything")
    await chat.tap("Some nerves are fine")
    await chat.tap("Skip")
    await (chat.send(morning) if morning else chat.tap("08:00 – 10:00"))


async def test_two_people_in_a_window_get_their_own_minute(bot: Bot, telegram: Telegram) -> None:
    minutes = set()
    for number in range(2001, 2007):
        chat = Chat(bot, telegram.person(number, first_name="P"))
        await meet(chat)
        minutes.add(chat.last.split("tomorrow at ")[1][:5])
    assert len(minutes) > 1
    assert all("08:00" <= minute < "10:00" for minute in minutes)


async def test_the_first_challenge_can_begin_at_once(chat: Chat) -> None:
    await chat.tap("One for now")
    assert chat.last_buttons == ["I’m in", "Easier", "Different", "Not today", "More"]
    await chat.sleep_until(23)
    assert len(chat.new) == 1, "only the evening question; the next offer is tomorrow's"
