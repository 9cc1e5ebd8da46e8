# Everything the bot says in English. How to write here: prompts/README.md
# <b>, <i> and <blockquote> may be used; { $name } is filled in. At most three lines a message.

## Meeting

welcome-what =
    <b>Ask Anyway</b> is a practice companion for the fear of rejection. One small challenge a day; before it, what you fear; after it, what happened.
    It is an automated program. It is not therapy and not an emergency service, and nobody reads along. You choose every step and can stop at any time.
welcome-words =
    Your answers are kept in this bot’s own database, so that tomorrow can fit you. Telegram carries the messages and can store them; this chat is not end-to-end encrypted.
    /privacy says what is kept. /forget erases all of it.
welcome-not-for-now =
    This is for people of <b>18 or older</b>. And it is not for now if you are in a crisis, think of harming yourself, are not safe at home or at work, or are in the middle of trauma, psychosis or mania. You deserve a person for that: /help_now has numbers. If you are in therapy, talk it over there first.
    May I keep your answers and write to you once in the morning and once in the evening?
consented = Thank you. You can take this back at any time with /forget.
consent-first =
    Before anything personal I need your yes: you are 18 or older, and I may keep your answers and write to you.
    /help_now has numbers if you need somebody right away.
not-for-now =
    That is a good decision to be able to make. Nothing was kept.
    If you would like to talk to somebody, /help_now has numbers. The door here stays open.

button-agree = I’m 18 or older, and yes
button-not-for-now = Not for now
button-agree-after-all = I’m 18 or older, and yes

ask-contexts =
    What would you like to practise? Tap what feels hard, as many as you like.
button-marked = ✓ { $text }
button-unmarked = { $text }
button-contexts-done = Done
button-contexts-all = A bit of everything
contexts-chosen = We’ll practise with: { $list }.
contexts-everything = a bit of everything
context-strangers = Strangers
context-shops = Shops and services
context-work = Work or study
context-friends = Friends and family
context-dating = Dating
context-online = Online
context-creative = Showing work, favours
context-hearing_no = Hearing no
context-saying_no = Saying no

ask-start =
    Where shall we start? You can always ask for something easier.
choice-start-easy = With easy things
choice-start-some = Some nerves are fine
choice-start-push = I want a push
start-chosen = Start: { $start }.

ask-guess =
    Three quick guesses, so that I start low enough. How nervous would you be, from 0 (calm) to 10 (as much as can be)?
    <b>{ $scene }</b>
ask-guess-next =
    And here, from 0 to 10?
    <b>{ $scene }</b>
guess-scene-20 = Asking somebody on a bench or a bus: “Is this place free?”
guess-scene-45 = Taking something back to a shop, with the receipt.
guess-scene-70 = Asking somebody you know only from a class or a club to have a coffee with you.
ask-easiest = Thank you. And where does it feel easiest?
guesses-told = Thank you. I’ll begin below that.
guesses-skipped = That’s fine. I’ll begin low.

ask-morning =
    When may the challenge arrive? In a window it comes at your own minute, the same each day.
button-window = { $start } – { $end }
button-exact-time = An exact time
button-time = { $time }
type-a-time = Type the time, for example 8:15, or a window such as 7:30-9.
morning-chosen = The challenge arrives { $when }.
at-time = at { $time }
between-times = between { $start } and { $end }

ask-zone =
    Which city are you in, or near? Type its name in any spelling; I only keep the time zone.
button-share-location = Share my location
button-choose-clock = Choose by the clock
share-location = Tap the button below, or type a city. The place itself is not kept.
button-send-location = Send my location
ask-clock = What does your clock show now? (A city is better: it knows about summer time.)
confirm-zone = { $place }: it is { $time } there now. Is that your clock?
which-place = There is more than one. Which is yours?
button-yes-right = Yes, that’s right
button-another-place = Another place
zone-chosen = Time zone: { $zone }. It is { $time } for you now.
zone-not-found = I found no clock for that place. Please type the name of a city near you.

not-caught = That one I can’t place yet. A tap is enough; here is where we were:
first-this = A few taps first, then that is yours:

ready =
    That’s all I need. Your first challenge comes { $when }.
    Typing works anywhere: “something easier”, “not today”, “did it!”. Or start right now:
ready-again =
    You’re all set. The next challenge comes { $when }.
button-one-now = One for now
wish-next-offer = The next challenge comes { $when }.

moment-today = today at { $time }
moment-tomorrow = tomorrow at { $time }
moment-on-day = on { $day } at { $time }
day-and-date = { $weekday }, { $day } { $month }
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## The offer

offer =
    .a =
        Hello. For today:
        <b>{ $ask }</b>
        { $why } About { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        }. <i>{ $exit }</i>
    .b =
        Here is one for today:
        <b>{ $ask }</b>
        { $why } It takes about { $minutes ->
            [one] a minute
           *[other] { $minutes } minutes
        }. <i>{ $exit }</i>
    .c =
        Today’s challenge, if you want it:
        <b>{ $ask }</b>
        { $why } { $minutes ->
            [one] One minute
           *[other] { $minutes } minutes
        }, more or less. <i>{ $exit }</i>
    .d =
        Hello. This could be today’s:
        <b>{ $ask }</b>
        { $why } Around { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        }. <i>{ $exit }</i>
    .e =
        A small experiment for today:
        <b>{ $ask }</b>
        { $why } Takes { $minutes ->
            [one] about a minute
           *[other] about { $minutes } minutes
        }. <i>{ $exit }</i>
    .f =
        What about this one today?
        <b>{ $ask }</b>
        { $why } Roughly { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        }. <i>{ $exit }</i>
    .g =
        Something to try today:
        <b>{ $ask }</b>
        { $why } Give it { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        }. <i>{ $exit }</i>
    .h =
        For today I thought of this:
        <b>{ $ask }</b>
        { $why } About { $minutes ->
            [one] a minute
           *[other] { $minutes } minutes
        } of your day. <i>{ $exit }</i>

offer-another =
    <b>{ $ask }</b>
    { $why } About { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. <i>{ $exit }</i>

offer-settled =
    <b>{ $ask }</b>
    <i>{ $exit }</i>
    › { $answer }

button-accept = I’m in
button-easier = Easier
button-bolder = Bolder
button-different = Different
button-not-today = Not today
button-how-did-it-go = How did it go?
button-skip = Skip
button-i-meant = I meant: { $what }
traced = › { $text }

because-start = We begin gently, below what you said feels hard.
because-up = You did the last one, so this is one small step up.
because-hold = This stays at the level of the last one, or below.
because-drop = That was too much, so this is clearly lighter.
because-back = Good to see you. This starts a bit lower than where you were.
because-quiet = A small one to begin again.
because-context = About the same level in another setting, so that it works in more places.
because-steady = About as hard as what you can do now.
because-elsewhere = In the settings you chose, little that fits is left now. So this is from another one.
because-repeat = One you have met before, again on purpose: the second time, it sticks.
because-pinned = A step towards the one you chose.
because-stopped = Something very light, because the last days were hard.
because-kept = You asked to stay at this level for a while.
because-easier = A lighter one, about one step down.
because-smallest = As small as they come: a minute, from where you are.
because-small = Hardly anything is smaller, so here is another small one.
because-different = Another one, about the same size.
because-bolder = You asked for more, so this is one step up.
because-own_choice = You picked this one yourself.
because-rest = Nothing has moved; this is where we were.
because-lean_up = You asked for a bit bolder.
because-lean_down = You asked for a bit gentler.
because-noted = About where we were.
because-fallback = A little below the last one you did.

tomorrow-start = the next one stays gentle.
tomorrow-up = the next one may be one small step up, because you showed up for this one.
tomorrow-hold = the next one stays at this level or below.
tomorrow-drop = the next one will be clearly lighter, because this one was too much.
tomorrow-back = we take it up again a bit lower.
tomorrow-quiet = a small one to begin again.
tomorrow-context = about the same level, in another setting.
tomorrow-steady = about this level, because it fits you now.
tomorrow-elsewhere = about this level, perhaps from another setting.
tomorrow-repeat = perhaps the same one in a new place.
tomorrow-pinned = another step towards the one you chose.
tomorrow-stopped = something very light, because these days were hard.
tomorrow-kept = we stay at this level, as you asked.
tomorrow-easier = a smaller one, because you asked for easier today.
tomorrow-smallest = something very small.
tomorrow-small = something small.
tomorrow-different = another one at about this level.
tomorrow-bolder = about this level, or a step more if you ask.
tomorrow-own_choice = about this level.
tomorrow-rest = nothing moves; the next one stays where we were.
tomorrow-lean_up = a bit bolder, as you asked.
tomorrow-lean_down = a bit gentler, as you asked.
tomorrow-noted = about this level.
tomorrow-fallback = a little below this one.

button-too-much = That was too much
button-stay = Stay here for a while
button-move-on = Move on again
button-bit-bolder = A bit bolder from now on
button-bit-gentler = A bit gentler from now on
too-much = Thank you for telling me. The next one will be clearly lighter.
staying = We stay at this level for two weeks. “Move on again” ends that whenever you like.
moving-on = Good. The level may move again, in small steps.
bit-bolder = Noted: a bit bolder from the next one on, in small steps.
bit-gentler = Noted: a bit gentler from the next one on.
few-left = What you ruled out leaves only a few challenges. You can widen it in /settings whenever you like.
stop-rule =
    These were three hard days in a row. The next ones are very light, and a rest is a good choice too.
    If it keeps getting worse, a doctor or therapist is the right person to bring along; /help_now has numbers.

# Instead of a challenge that was taken out of the library while somebody had it.
challenge-gone = The one from before, as you remember it; its words are no longer with me.
    .tip = Go by what you remember. Less is fine.
    .plan = When the moment is there, I will do as much of it as feels right.
    .exit = A no is completely fine.
    .micro = Leave it for today and ask me for something easier.
    .stretch = Do it the way you would tell a friend to.

## Before

recall = The last time in such a place you wrote: “{ $learning }”
ask-fear =
    Good. Before you go: what do you fear will happen? Say it so that a camera could see it.
    Tap one, or write it in your own words.
    .taps =
        Good. Before you go: what do you fear will happen?
        Tap what comes nearest.
choice-fear-say-no = They say no
choice-fear-annoyed = They are annoyed
choice-fear-laugh = They laugh at me
choice-fear-think-less = They think less of me
choice-fear-freeze = I freeze or stumble
choice-fear-show = They see how nervous I am

ask-likely = How likely is it that this happens? “{ $fear }”
ask-anxious = And how anxious are you right now, from 0 (calm) to 10 (as much as can be)?
ask-plan =
    A plan for the moment helps. For example: <i>{ $plan }</i>
    Take it, choose when, or write your own “When …, I will …”.
    .taps =
        A plan for the moment helps. For example: <i>{ $plan }</i>
        Take it, or choose when.
choice-plan-suggested = Take this plan
choice-plan-morning = This morning
choice-plan-midday = Around noon
choice-plan-afternoon = This afternoon
choice-plan-evening = This evening
choice-plan-first-chance = At the first chance
plan-at = { $moment }: { $plan }

percent = { $number } %
out-of-ten = { $number } of 10

send-off =
    Your plan: <i>{ $plan }</i>
    { $tip } And if it is too much on the spot: { $micro }
    Tell me how it went whenever you like, whatever happened.
send-off-unplanned =
    { $tip }
    If it is too much on the spot: { $micro }
    Tell me how it went whenever you like, whatever happened.

## In the evening, and afterwards

evening =
    .a =
        How did it go today? It was: <i>{ $ask }</i>
        Every answer is a good one.
    .b =
        One question for the evening. Today’s was: <i>{ $ask }</i>
        What became of it?
    .c =
        Looking back at today: <i>{ $ask }</i>
        Did you get to it?
    .d =
        Good evening. About today’s: <i>{ $ask }</i>
        How far did it go?
    .e =
        Before the day ends: <i>{ $ask }</i>
        Did it happen, in whole or in part?
    .f =
        And how was today’s? <i>{ $ask }</i>
        “Not today” is an answer too.
    .g =
        Checking in once: <i>{ $ask }</i>
        How was it?
    .h =
        This was on the table today: <i>{ $ask }</i>
        What happened with it?

ask-tried = Did you try it? Every answer is a good one.
choice-tried-fully = Yes, all of it
choice-tried-partly = Partly
choice-tried-started = I started
choice-tried-not-today = Not today

ask-reason = What was in the way, if you like to say? It only helps the next one fit.
choice-reason-fear = It scared me
choice-reason-busy = No chance today
choice-reason-other = Something else

ask-feared-happened = You feared: “{ $fear }”. Did it happen?
choice-feared-happened-did-not = No, it didn’t
choice-feared-happened-partly = Partly
choice-feared-happened-happened = Yes, it did

ask-outcome = What came back?
choice-outcome-accepted = A yes
choice-outcome-refused = A no
choice-outcome-no-answer = No answer yet
choice-outcome-not-asked = Nothing was asked

ask-how-bad = It happened. How bad was it really, from 0 (fine) to 10 (unbearable)?
ask-peak = At the hardest moment, how anxious were you, from 0 to 10?
ask-after = That was a lot. And now, from 0 to 10?
ask-learning =
    How do you know how it went: what did you see or hear? And what do you take from it?
    A few words are plenty.
    .taps =
        How do you know how it went: what did you see or hear?
        Tap what comes nearest.
choice-learning-kinder = Kinder than I thought
choice-learning-survived = I felt it and did it
choice-learning-less-bad = The waiting was worse
choice-learning-hard = It was hard, and it’s over
ask-likely-next = If you did it again tomorrow: how likely would “{ $fear }” be now?

feared = <b>You feared:</b> { $fear }
feared-likely = <b>You feared:</b> { $fear } ({ $likely })
happened-did-not = <b>What happened:</b> it didn’t come true.
happened-did-not-words = <b>What happened:</b> it didn’t come true. “{ $words }”
happened-partly = <b>What happened:</b> a part of it.
happened-partly-words = <b>What happened:</b> a part of it. “{ $words }”
happened-happened = <b>What happened:</b> it came true.
happened-happened-words = <b>What happened:</b> it came true. “{ $words }”
happened-words = <b>What you noticed:</b> “{ $words }”
tomorrow = <b>Tomorrow:</b> { $change }

closing-did-not =
    .a = You showed up, and the world answered differently from the fear.
    .b = The fear made a forecast. You went and looked.
    .c = You went although it was uncertain. That is the whole exercise.
    .d = Two things stand side by side now, and only one of them took place.
    .e = You gave the fear a chance to be wrong. It was.
    .f = You carried the fear along and did it anyway.
    .g = That is worth remembering on another morning.
    .h = You found out, instead of guessing.
closing-partly =
    .a = A part of it came true, and you are here to tell about it.
    .b = Not all of what you feared, and not none of it. Thank you for looking closely.
    .c = It was mixed, as most real things are. You showed up for it.
    .d = Some of the fear was right, some was not. Now you know which.
    .e = You stayed with something uncertain. That counts.
    .f = Partly is an honest answer. You went and saw.
    .g = The fear drew it larger than it was. You measured it.
    .h = You did it with the fear beside you.
closing-happened =
    .a = What you feared happened, and it was bearable. That is learning too.
    .b = It came true, and you are still here. Few things teach more.
    .c = Now it is something that happened, no longer something that might.
    .d = The thing itself came, and you stood there. Thank you for telling it.
    .e = It happened and it passed. You saw both.
    .f = You met it for real this time. That took something.
    .g = A real one. It says nothing about what you are worth.
    .h = You know its size now.
closing-stung =
    .a = That stung. It makes sense that it hurts, and you did not have to hide it.
    .b = It came true and it hurt. Be as kind to yourself today as you would be to a friend.
    .c = That was a hard one. Nothing needs to be made of it today.
    .d = It hurt, and you told it plainly. The sting fades sooner than it says it will.
    .e = A painful one. You went anyway, and now you may rest.
    .f = That was heavy. Something warm and ordinary is a good next step.
    .g = It stung. It is over, and you are on the other side of it.
    .h = Thank you for telling the hard part. Enough for today.
closing-much-worse =
    .a = That was much harder than you expected. Stopping here is right; the next one is lighter.
    .b = It went far above what you thought. That is news about the task, not about you.
    .c = A very high wave. You are through it. Let your body come down in its own time.
    .d = That was too steep, and I will not ask for it again soon.
    .e = Much more than planned. Breathe out slowly, longer than in. Nothing else is needed.
    .f = You were far out of the comfortable, and you came back. Rest now.
    .g = That one asked too much. We go lower.
    .h = It was a lot. You can leave it here.
closing-started =
    .a = You began, and you stopped where it was enough. Beginning is practice.
    .b = You went up to it. That is nearer than staying away.
    .c = Starting counts. The rest can wait for a smaller step.
    .d = You turned towards it, even if you turned back. Both are information.
    .e = A body may say stop. You were there all the same.
    .f = A start is a real thing. Thank you for telling it as it was.
    .g = You found the spot where it got too much. Now we know where to build the step.
    .h = You moved with the fear for a while. That is the muscle we train.
closing-accepted =
    .a = You asked, and there was a yes.
    .b = A yes. You would not have heard it without asking.
    .c = You showed up, and somebody met you there.
    .d = You asked anyway, and it was answered.
    .e = A yes this time. The asking was yours either way.
    .f = That was a good one to remember before the next.
    .g = You gave somebody the chance to say yes.
    .h = It opened. You knocked.
closing-refused =
    .a = A no, heard and survived. Those are rarer than the fear says, and you have one now.
    .b = You got a no, and the day goes on.
    .c = They said no to a request. You showed up whole.
    .d = A no is an answer. You were brave enough to collect it.
    .e = It was a no, and you asked anyway. That is the name of this thing.
    .f = A real no. It will be lighter the next time, or it will not; both are fine.
    .g = You heard it and you are here.
    .h = A no to the asking is not a no to you.
closing-refused-stung =
    .a = A no, and it stung. Both are true, and neither says what you are worth.
    .b = That no hurt. You asked all the same, and now you may be kind to yourself.
    .c = It stings when somebody says no. Stings like this fade sooner than they say.
    .d = A hard no. Nothing has to be learned from it today.
    .e = They said no and it got to you. That is what caring about an answer feels like.
    .f = A no that hurts is still a no to one request. Rest now.
    .g = That one went deep. Do one ordinary, pleasant thing before the day ends.
    .h = You asked, it was a no, and it hurt. You told it as it was; that is enough.
closing-not-asked =
    .a = You did it. Nothing needed an answer this time.
    .b = Done, quietly. Those count the same.
    .c = You were there. That was the task.
    .d = No answer was needed; you showed up.
    .e = A quiet one, and a real one.
    .f = You did what you set out to do.
    .g = That was practice, whether anybody noticed or not.
    .h = One more time you moved with the fear.
closing-done =
    .a = You showed up. Thank you for telling it.
    .b = That is one more thing you went and saw for yourself.
    .c = You did it and looked at it afterwards. That is the whole of it.
    .d = Noted, in your words. Enough for today.
    .e = You were there. It counts.
    .f = Thank you for coming back to tell it.
    .g = One more real moment in place of a guess.
    .h = That one is done. The rest of the day is yours.

not-today =
    .a = Not today, then. There will be something smaller tomorrow.
    .b = That is a full answer. Tomorrow’s is smaller.
    .c = All right. Nothing is owed; tomorrow there is a lighter one.
    .d = Good to know. I’ll bring something smaller tomorrow.
    .e = Not today is fine. Tomorrow we take a smaller step.
    .f = Understood. A gentler one tomorrow.
    .g = Then today is for other things. Tomorrow’s will be lighter.
    .h = Thank you for saying so. The next one is smaller.
not-today-after-all =
    .a = You were in, and now it is not the day. That is fine. Tomorrow’s is smaller.
    .b = Plans may change. Nothing is lost; there is a lighter one tomorrow.
    .c = Stopping before it starts is allowed too. Tomorrow brings something smaller.
    .d = All right, we leave it. Getting ready was practice already. A gentler one tomorrow.
    .e = Then it stays for another day. The next one is smaller.
    .f = Thank you for saying so. You took a close look, and that counts. Something lighter tomorrow.
    .g = Not this time, then. Tomorrow we take a shorter step.
    .h = Good that you noticed. Today is yours; something smaller comes tomorrow.
rest-day =
    .a =
        Let’s call today a rest day. Rest belongs to practice.
        Tomorrow there is something small, and /pause is there if a longer break would be good.
    .b =
        Then let it be a rest day. Practice needs those too.
        Something small comes tomorrow; /pause makes the break longer, if you like.
    .c =
        A rest day, then. Nothing is owed.
        Tomorrow’s is small. If more days off would do you good, there is /pause.
    .d =
        Today may be a rest day. That is part of how this works.
        A small one waits for tomorrow, and /pause is there for a longer break.
    .e =
        Some days are rest days, and this can be one.
        I’ll bring something small tomorrow, or wait longer if you tell me with /pause.
    .f =
        All right, a rest day. There is nothing here to fall behind in.
        Tomorrow’s is a small one. For a longer break, tap /pause.
    .g =
        Make it a rest day. The challenges will keep.
        Tomorrow brings something small; /pause keeps me quiet for as long as you want.
    .h =
        A rest day today, and no catching up tomorrow.
        A small one comes then. If you would like more time, /pause gives it.
not-today-anyway = All right. Nothing is open today.
because-said-busy =
    .a = Thank you. Then the level stays as it is.
    .b = No chance today, then. Nothing changes for tomorrow.
    .c = Days are full sometimes. Tomorrow’s is about the same size.
    .d = Good to know. It was not about the challenge, so the next one stays as it was.
    .e = Understood. We go on from here tomorrow.
    .f = Noted: no room for it today. The next one is no smaller and no bigger.
    .g = That happens. Tomorrow is another chance, at the same level.
    .h = All right. Nothing moves because of a busy day.
because-said-fear =
    .a = Thank you for saying it. Tomorrow’s will be clearly smaller.
    .b = Fear is a fair reason. The next one is much lighter.
    .c = That took honesty. We go clearly lower tomorrow.
    .d = It was too steep for today. Tomorrow’s step is a good deal shorter.
    .e = Good to hear it plainly. Something much smaller comes next.
    .f = Then it was too big. I’ll look for one that is clearly smaller.
    .g = Being scared of it is all right. Tomorrow’s asks for far less.
    .h = Noted, and no need to push. The next one is a lot gentler.
still-there =
    It is still there, if you changed your mind: <b>{ $ask }</b>
    And if not, that is fine too.
nothing-fits = What you ruled out leaves nothing to offer today. You can widen it here, and nothing is wrong with leaving it.
nothing-there = I have nothing of that kind that would fit you today. Here is one from elsewhere:
done-for-today = Today’s is done. One a day is enough; the next comes tomorrow.
easier-tomorrow = Today’s is done, so tomorrow’s will be a smaller one.
different-tomorrow = Today’s is done. Tomorrow brings another one.
resting = Today is for rest. Nothing is asked of you.
button-carry-on = Go on with practice

toast-past = That one is past.
toast-noted = Already noted: { $answer }
toast-changed = Changed to: { $answer }
toast-flood = That is more than I can follow. I’ll listen again a little later.

## The next day

ask-replay = About the last one: did you go over it again in your head afterwards?
choice-replay-none = Not at all
choice-replay-little = A little
choice-replay-some = Quite a bit
choice-replay-lot = A lot
ask-recovery = And how soon did you feel alright again?
choice-recovery-at-once = At once
choice-recovery-hour = Within an hour
choice-recovery-hours = In a few hours
choice-recovery-night = After a night’s sleep
choice-recovery-not-yet = Not yet
recalled = Thank you. Noted.

## The week

lookback-faced = <b>Looking back at your week.</b> You faced this: <i>{ $list }</i>
lookback-faced-more =
    <b>Looking back at your week.</b> You faced this: <i>{ $list }</i> And { $more ->
        [one] one more.
       *[other] { $more } more.
    }
lookback-surprise = What turned out otherwise: you were { $likely } sure of “{ $fear }”, and it did not happen.
lookback-surprise-partly = What turned out otherwise: you were { $likely } sure of “{ $fear }”, and only a part of it happened.
lookback-sentence = You wrote: “{ $words }”
lookback-question =
    .a = What of this week would you like to remember?
    .b = What was easier than you had thought?
    .c = What helped you to go?
    .d = Who or what was kinder than you expected?
    .e = What would you say to a friend who had this week?
    .f = Which moment would you like more of?
    .g = What did you find out about other people?
    .h = What would make next week a bit lighter?
lookback-kept = Thank you. I’ve kept that with your week.
lookback-off = No more weekly look back. All the rest stays as it is.
lookback-on = The weekly look back returns, on { $day } evening.
button-no-lookbacks = No weekly look back
button-lookbacks-back = Bring it back
toast-skipped = All right.

## Listening

kept-and-again =
    .a = I’ve kept your words. For this one a tap is enough:
    .b = Kept as well. This one takes a tap:
    .c = That’s kept too. Here it is again:
read-and-again =
    .a = I’ve read that, and keep none of it. For this one a tap is enough:
    .b = Read, and not kept. This one takes a tap:
    .c = I’ve read that too. Here it is again:
heard = I’ve kept that with your notes.
heard-no-challenge =
    .a = Thank you for telling me. Nothing is open now, so I keep none of it. There is something small whenever you like.
    .b = I’ve read that. It stays in this chat, and not with me.
    .c = I’ve read that too. When you like, we look at one small step.
heard-unkept = I’ve read that, and keep none of it.
heard-offered = I’ve kept that. Is it about today’s challenge?
heard-offered-unkept = I’ve read that, and keep none of it. Is it about today’s challenge?
heard-beside = All right. Today’s challenge is there whenever you like.
ahead-offered = Being scared of it is all right, and nothing has to be done yet. There is a smaller one too.
ahead-going =
    .a = You can be afraid and go anyway, and turning back counts too. Tell me afterwards, however it went.
    .b = Fear may come along; it need not be gone first. I’m here afterwards, whatever happens.
    .c = Going is good, and so is leaving it for today. Either way, you can tell me.
told-unasked = Good that you told me, shaky or not. Nothing is open today, so there is nothing more to answer.
nothing-to-report = Nothing is open today. Would you like one now?
only-words = I can read words and taps only, no pictures, stickers or voice. A few words will do.
edit-taken = Changed to: “{ $answer }”
edit-counts = Changed to: “{ $answer }”. What comes next follows from that.
edit-not-taken = I saw your edit. It was not an answer to a question, so nothing else changes.
flood = That is more than I can read at once. I’ll listen again in a minute.
flood-hour = That is more than I can read in an hour, so none of it is kept at the moment. I’ll listen again a little later.
thanks = You’re welcome.
greeting = Hello. Good to hear from you.
was-away =
    I was out of reach for more than a day, and Telegram does not keep messages that long.
    If you wrote to me in that time, I have not seen it. You are welcome to send it again.
later = All right. I’ll come back to it { $when }.
later-paused = We are paused, so I stay silent until you are back.

help =
    Once a day I bring a small challenge and ask what you fear; afterwards we look at what happened.
    Write to me as you like: “easier”, “something different”, “one with friends”, “not today”, “did it!”, “pause for a week”, “write every day at 8:30”.
about =
    <b>Ask Anyway</b> { $version }, free software under the MIT licence. Whoever gave you this bot runs it on a machine of their own.
    It is an automated program for adults, and neither therapy nor an emergency service: /help_now has numbers.
    /privacy says what is kept. /help says what you can do.

## Looking back

progress-none = Nothing faced yet, and that is where everybody begins. /today has something small.
progress-nothing-then = There is nothing in that time.
progress-faced =
    You showed up { $faced ->
        [one] once
       *[other] { $faced } times
    }{ $span ->
        [month] {" "}in the last month
        [quarter] {" "}in the last three months
       *[all] {" "}so far
    }.
progress-faced-day =
    You showed up { $faced ->
        [one] once
       *[other] { $faced } times
    }{ $span ->
        [month] {" "}in the last month
        [quarter] {" "}in the last three months
       *[all] {" "}so far
    }, most often on a { $day }.
progress-named =
    { $known ->
        [one] You named one fear and checked it: it { $happened ->
            [0] did not come true.
           *[other] came true.
        }
       *[other] Of the { $known } fears you named and checked, { $happened ->
            [0] none came true.
            [one] one came true.
           *[other] { $happened } came true.
        }
    }
progress-named-partly =
    { $known ->
        [one] You named one fear and checked it: a part of it came true.
       *[other] Of the { $known } fears you named and checked, { $happened ->
            [0] none came wholly true
            [one] one came true
           *[other] { $happened } came true
        }, and { $partly ->
            [one] one did in part.
           *[other] { $partly } did in part.
        }
    }
progress-unnamed = Name what you fear before you go, and it can stand here beside what happened.
progress-sure =
    Of the { $times } times you were at least 70 % sure that it would go badly, it { $happened ->
        [0] never did
        [one] did once
       *[other] did { $happened } times
    }{ $partly ->
        [0] .
        [one] , and once in part.
       *[other] , and { $partly } times in part.
    }
progress-recovery-less = Lately you have felt alright again sooner than you did before.
progress-recovery-same = You feel alright again about as soon as you did before.
progress-recovery-more = Lately it took longer to feel alright again, and you showed up all the same.
progress-replay-less = Lately you go over it in your head less than you did before.
progress-calibration-less = Your last ten forecasts were nearer to what happened than the ten before.
progress-calibration-same = Your last ten forecasts were about as near to what happened as the ten before.
progress-calibration-more = Your last ten forecasts were further from what happened than the ten before; fear forecasts like that some weeks.
progress-early = After a few more, there is more to see here.
button-span-month = A month
button-span-quarter = Three months
button-span-all = All of it

chart-title =
    { $span ->
        [month] The last month
        [quarter] The last three months
       *[all] So far
    }
chart-feared = Feared and happened
chart-likely = how likely it seemed
chart-happened = what came true
chart-feared-none = Here two dots will stand side by side.
chart-each = { $size } in each column
chart-path = The size of your steps
chart-faced = what you faced
chart-fits = about what fits you
chart-gentle = gentle
chart-bold = bold
chart-path-early = From five challenges on.
chart-recovery = Feeling alright again
chart-recovery-at-once = at once
chart-recovery-hour = in an hour
chart-recovery-hours = in hours
chart-recovery-night = after a night
chart-recovery-not-yet = not yet
chart-recovery-early = From three answers on.
chart-rhythm = On which days
chart-rhythm-none = Whichever day you begin.
chart-ladder = Your ladder
chart-here = about here you stand today
chart-mark-faced = faced
chart-mark-next = may come next
chart-mark-own = your own
chart-mark-pinned = your goal
chart-weekday-0 = Mon
chart-weekday-1 = Tue
chart-weekday-2 = Wed
chart-weekday-3 = Thu
chart-weekday-4 = Fri
chart-weekday-5 = Sat
chart-weekday-6 = Sun

## The report

report-none = There is nothing to put on a page yet. After a first challenge there is.
ask-report =
    One page for somebody who helps you, a therapist for example, about { $span ->
        [quarter] the last three months
       *[all] all of it so far
    }: how often you showed up ({ $faced }), what you feared beside what happened, how hard it was and how soon you felt alright again.
    Your own words can be on it or left out; your name and number are not. It comes as a PDF into this chat, and so into Telegram’s cloud.
button-report-words = With my words
button-report-plain = Without my words
button-no-report = No report
report-left = All right, no report.
report-here = Your page. Show it to whom you like; nobody else gets it from me.
report-title = Rejection exposure practice
report-period = { $first } to { $last }. Made on { $made }.
report-about = The person’s own answers to Ask Anyway, an automated practice companion, put together at their request. Nobody checked them. They are no measurement and no diagnosis; a challenge and its level were chosen by the program.
report-faced = Challenges faced
report-times = { $count }
report-where = Mostly with
report-expected = Feared, and what happened
report-expected-value = { $likely } % expected on average, { $happened } % came true (of { $count })
report-sure = At least 70 % sure it would go badly
report-sure-value = { $times } times; it did { $happened } times, in part { $partly } times
report-brier = Last ten forecasts (Brier; 0 is exact)
report-peak = Anxiety at its worst (median)
report-recovery = Alright again, most often
report-replay = Going over it afterwards, most often
report-most = { $answer } ({ $count } of { $all })
report-table = The latest challenges
report-head-day = Day
report-head-challenge = Challenge
report-head-likely = Feared
report-head-happened = Came true
report-head-peak = Worst
report-head-recovery = Alright again
report-did-not = no
report-partly = in part
report-happened = yes
report-words-fear = Feared: { $words }
report-words-learning = Took from it: { $words }
report-more = And { $count } earlier ones.
report-unprinted = □ stands for letters that this page could not print.

## Their ladder

ladder-here = <b>Where you stand:</b> { $level }
level-small = small steps.
level-middle = middle-sized steps.
level-big = big steps.
ladder-picture =
    Your ladder as a picture, gentle at the foot and bold at the top: { $below ->
        [one] one step
       *[other] { $below } steps
    } up to where you stand today, { $above } above.
ladder-faced-none = <b>Faced:</b> nothing yet, and that is where everybody begins.
ladder-faced = <b>Faced:</b> { $count ->
        [one] once
       *[other] { $count } times
    }, lately: “{ $ask }”
ladder-next = <b>Next may come:</b> “{ $ask }”
ladder-pinned = <b>Working towards:</b> “{ $ask }”
ladder-closed = Ladder closed. /ladder opens it again.
ladder-list-faced = What you have faced, the latest first. Tap one for more.
ladder-list-faced-empty = Nothing faced yet. /today has something small.
ladder-list-next = Some that may come next. Tap one for more.
ladder-list-next-empty = Nothing fits at the moment. /settings shows what is left out.
ladder-list-own = Your own ones. Tap one to change it.
ladder-list-own-empty = None of your own yet. You know best what you would like to be able to do.
ladder-list-out = Left out for good. Tap one to take it back.
ladder-list-out-empty = Nothing is left out.
ladder-one = <b>{ $ask }</b>
ladder-one-small = A small step for you now.
ladder-one-middle = A middle-sized step for you now.
ladder-one-big = A big step for you now.
ladder-one-pinned = You are working towards it.
ladder-one-favourite = One of your favourites.
ladder-one-again = It comes again soon, as you wished.
ladder-one-out = Left out.
button-ladder-faced = What I faced
button-ladder-next = What may come
button-ladder-own = My own ones
button-ladder-out = Left out
button-ladder-back = Back
button-more = More
button-take-today = Take it today
button-pin = Work towards it
button-unpin = No longer towards it
button-favourite = Favourite
button-no-favourite = No favourite any more
button-not-for-me = Not for me
button-not-here = Not where I live
button-take-back = Take it back
button-again = Again tomorrow, elsewhere
pinned = We work towards it in steps, from the next challenge on. Within a month or later: you set the pace.
unpinned = From the next challenge on we no longer work towards it.
pin-reached = And this was the one you were working towards. It is yours now.
favoured = A favourite: it comes again now and then.
unfavoured = It is no favourite any more.
left-out = It won’t come again, from now on.
leave-out-which = Which one? Here is what you have faced.
toast-left-out = It won’t come again. /ladder can take that back.
taken-back = It may come again, from the next challenge on.
again-tomorrow = Tomorrow the same one again. Look for another place or other people: what works in many places lasts.
picked-tomorrow = Today’s is done, so it comes tomorrow.
not-pickable = That one is out of reach at the moment: these days something lighter is right, or /settings leaves it out.

# What is said around a challenge in somebody’s own words.
challenge-own = One of your own.
    .tip = Go by your own words. Less of it is fine.
    .plan = When the moment I chose is there, I will do what I wrote.
    .exit = A no is completely fine.
    .micro = Do the first ten seconds of it and leave the rest.
    .stretch = Do it once more in another place.

button-own-add = Add one of my own
button-own-go-on = Go on with my own one
button-own-leave = Leave it
button-own-words = Other words
button-own-hard = How hard
button-own-context = Where
button-own-retire = Put it away
own-ask-words = What would you like to be able to do? One or two sentences, so concrete that a camera could see it done.
own-ask-hard = How hard is it for you, from 0 (easy) to 10 (as hard as can be)?
own-ask-context = Where does it belong?
own-kept =
    <b>{ $ask }</b>
    It is on your ladder, and comes when its size fits.
own-left = All right. Nothing of it is kept.
own-again = Would you put it another way?
own-too-long = That is longer than { $most } characters. What is short is easier to do, too.
own-taps-only = With taps only I keep no words, and so no challenges of your own either. /settings changes that.
own-many = You have { $most } of your own, as many as there is room for. Put one away first, in /ladder.
own-unsafe-touch = I leave that one out, because it touches somebody who may not want it. Asking them something, or saying something kind, is a step of its own.
own-unsafe-sexual = I leave out what is about sex or bodies: the other person has not agreed to that. Asking somebody for a coffee or a walk is a step of the same kind.
own-unsafe-filming = I leave out filming people or posting about them: they could not say no. The same thing without a camera counts in full.
own-unsafe-deception = I leave out pretending and lying: one learns how the lie was received, not oneself. Asking for the same with the true reason teaches more.
own-unsafe-money = I leave out asking people for money, and having to spend it. Asking for advice, the way or a small favour is a no one can collect more lightly.
own-unsafe-children = I leave out children: they cannot say no as adults can. The same step with an adult works.
own-unsafe-alone = I leave out strangers’ homes and cars, the night and lonely places. In daylight, where other people are, the same step is a safe one.
own-unsafe-alcohol = I leave out alcohol and other drugs: courage from a glass stays in the glass. The same step sober, and smaller, is yours.
own-unsafe-illegal = That may be against the law, so I leave it out. Asking somebody in charge whether a thing is allowed is a real step, too.
own-unsafe-ex = I leave out former partners, and people who hurt you. A friend you have not spoken to for a while could be a step of that size.
own-unsafe-insisting = A no stands, so I leave out asking the same person again. Asking somebody else for the same thing is a new chance.
own-unsafe-emergency_lines = Emergency and crisis lines have to stay free for emergencies. Calling a shop or a library with a question is practice of the same kind.
own-unsafe-provocation = I leave out provoking people about what they believe or who they are. Saying a harmless opinion, on a film for example, is a step towards being heard.
own-unsafe-harm = I leave out what could hurt somebody, you included. Something uncomfortable and harmless works better. If you think of hurting yourself, /help_now has numbers.

## Pausing and stopping

shall-i-pause =
    It has been quiet for a few days, and that is fine. Shall I pause?
    Either way no challenge comes until I hear from you.
button-pause = Yes, pause
button-keep-going = Keep going
ask-pause = For how long shall I be silent? Tap, or type until when: “Friday”, “two weeks”, “24 December”.
pause-not-then = That day is not ahead, or more than a year away. Until when shall I be silent?
button-pause-day = For a day
button-pause-week = For a week
button-pause-open = Until I’m back
button-pause-a-while = Pause for a while
paused-open = Paused. No challenge and no question until you are back; a word is enough.
paused-until = Paused until { $day }. I’ll be silent until then.
button-back = I’m back
resumed = Good to have you here. The next challenge comes { $when }.
stopped =
    I’ve stopped; you will get no more messages. What you wrote is kept for a year, in case you come back.
    If it should be erased as well, tap below.
button-stop = Stop messages

## Settings

settings =
    <b>Challenge:</b> { $morning } ({ $days })
    <b>Evening question:</b> { $evening }
    <b>Quiet hours:</b> { $quiet }
    <b>Time zone:</b> { $zone }
    <b>Practising:</b> { $contexts }
settings-closed = Settings closed. /settings opens them again.
evening-off = off
quiet-none = none
button-morning = Challenge time
button-days = Days
button-evening = Evening question
button-quiet = Quiet hours
button-zone = Time zone
button-language = Language
button-contexts = What to practise
button-needs = What to leave out
button-country = Country
button-words = My words
button-lookback = Weekly look-back
button-previews = Notifications
button-pause-menu = Pause
button-close = Close
button-back-to-settings = Back
page-not-caught = I didn’t catch that as an answer here. Another spelling may do, or tap a button.

days-every = every day
ask-days = On which days may a challenge come? Tap to change.
button-days-every = Every day
button-days-workdays = Mon to Fri
button-days-weekend = Weekend
days-chosen = Challenges come: { $days }.
days-need-one = One day is needed at least. For silence there is /pause.

ask-evening = When may I ask how it went, if you have not told me by then? It is the only reminder there is.
type-an-evening = Or type a time, such as 21:15.
button-evening-off = Don’t ask
evening-chosen = The evening question comes at { $time }, from the next challenge on.
evening-chosen-today = The evening question comes at { $time }, starting today.
evening-off-chosen = No more evening questions, from now on. Tell me how it went whenever you like.

ask-quiet =
    Between which hours shall I begin nothing? What you write is answered all the same.
    Or type them, such as 22-7.
button-no-quiet = No quiet hours
quiet-chosen = Quiet from { $start } to { $end }, from now on.
quiet-off-chosen = No quiet hours, from now on.

ask-language = Which language shall I speak?
language-en = English
language-es = Español
language-chosen = From here on I’ll speak English.

ask-country = In which country are you? Only so that /help_now can name numbers there. Tap it, or type its name.
button-no-country = Keep no country
country-chosen = { $country }: from now on /help_now names numbers there.
country-without-lines = { $country } is noted. I know no checked number there; /help_now points to findahelpline.com.
country-off = From now on no country is kept.

contexts-changed = Practising, from the next challenge on: { $list }.
ask-needs = What should a challenge never need? Tap to leave it out, without giving a reason.
need-eye_contact = Eye contact
need-speech = Speaking
need-hearing = Hearing well
need-walking = Walking
need-crowds = Crowds
need-phone = Phone calls
need-leaving_home = Leaving home
need-money = Spending money
need-job = Work or study
need-city = A larger town
need-account = A social media account
needs-changed = { $left ->
        [0] That leaves no challenge to offer; something has to come back.
        [one] That leaves one challenge, from the next one on.
       *[other] That leaves { $left } challenges, from the next one on.
    }

ask-words =
    How long may I keep your own words, such as what you fear? Numbers and taps stay, so that tomorrow fits you.
    With taps only, I understand what you type and keep none of it.
button-taps-only = Taps only
keep-7 = 7 days
keep-90 = 90 days
keep-365 = 1 year
keep-always = As long as I’m here
keep-chosen = Your words are kept for { $span }, from now on; older ones are erased.
keep-chosen-always = Your words are kept until you erase them, from now on.
taps-on = Taps only, from now on. What you wrote before stays as long as you chose; /forget erases everything.
taps-off = From now on your own words are welcome again, and kept.

ask-lookback = On which day shall we look back at the week?
button-no-lookback = No look-back
lookback-chosen = The week’s look-back comes on { $day }, from this week on.

ask-previews =
    A notification can show how a message begins.
    With neutral ones, what I send first tells nothing about you until you tap “Show”.
button-previews-on = Neutral
button-previews-off = As they are
previews-on = Neutral notifications, from the next message that I send first.
previews-off = Notifications show how a message begins again, from the next one on.
veil = Hello. There is something here, for when you have a moment.
button-show = Show

## At the door

private = This bot is private. If you were given an invitation, open its link. /help_now has numbers for everybody.
private-code-past = That invitation is used up, or past. Whoever gave it to you can make another. /help_now has numbers for everybody.
private-later = These were several tries. Please try again in an hour. /help_now has numbers for everybody.
owner-welcome = This bot is yours now: nobody else can claim it.
private-only = I work in private chats only, so I’m leaving. Write to me directly whenever you like.
announcement =
    <b>From whoever runs this bot:</b>
    { $text }

## Privacy

privacy =
    <b>Kept:</b> your Telegram number, your settings, which challenges you were given and what you answered. <b>Where:</b> in the database of whoever runs this bot, your words sealed, and in Telegram’s cloud chat. <b>For:</b> choosing tomorrow’s step, and nothing else.
    Nobody is sent anything. Your location is never kept, only the time zone. What many found hard is kept as numbers without names. Your words { $days ->
        [0] stay until you erase them
       *[other] go after { $days } days, numbers and choices stay
    }. After a year of silence I ask once, then erase everything.
    /export gives you all of it as a file, /forget erases it here. The chat you can delete in Telegram.
button-export-all = Get all of it as a file
ask-export =
    You get a ZIP file with all your answers and settings: a text to read, a table, and data that /import takes in on any bot of this kind.
    It comes into this chat, so it then also lies in Telegram’s cloud until you delete the message.
button-export = Send it here
button-no-export = Better not
export-coming = The file is on its way.
export-left = All right, no file.
export-here = Here is all of it. Once you have saved the file, delete this message if it should not stay in the chat.
file-not-made = The file could not be made this time. Nothing of yours is lost; please try again later.
export-text-title = What you told Ask Anyway, up to { $day }
import-how =
    Send me the ZIP file from /export, here in this chat. I look into it and tell you what is there.
    Nothing changes before you say yes.
import-found =
    In this file: { $faced ->
        [0] no challenge faced yet
        [one] one challenge faced
       *[other] { $faced } challenges faced
    }, from { $first } to { $last }, with your answers and your settings.
    It would take the place of everything of yours that is kept here now. That cannot be undone.
import-found-empty =
    In this file: your settings, and no challenge yet.
    It would take the place of everything of yours that is kept here now. That cannot be undone.
button-import = Take it in
button-no-import = Leave all as it is
import-left = Nothing was changed.
import-taken = Taken in.
import-done = It is all here again. The next challenge comes { $when }.
import-too-large = That file is larger than one of mine can be. Nothing was changed.
import-not-ours = I cannot take that file in: it is not one from /export, or something in it was changed. Nothing of yours was touched.
import-newer = That file comes from a newer version of this bot. Whoever runs this one has to update it first; nothing was changed.
import-gone = Telegram does not have that file any more. Please send it once more.
ask-forget =
    This erases everything of yours here: answers, settings, progress. It cannot be undone.
    The chat itself stays in Telegram until you delete it there.
button-forget = Erase everything
button-forget-sure = Yes, erase it all
button-keep = No, keep it
kept = Nothing was erased.
forgotten = Everything of yours is erased here. To clear the chat as well, delete it in Telegram. Take care.

## Having been away for long

erase-soon =
    To keep nothing longer than needed, I erase what has not been used for a year. For what you wrote here, that would be { $day }.
    If you would like it kept, tap below. Otherwise there is nothing you need to do.
button-keep-it = Keep it for me
kept-for-you = It stays. No challenge comes until you want one; a word is enough.

## Safety

safety-crisis =
    I’m glad you wrote it. I am an automated program and cannot help with this, and nobody reads this live: please talk to a person now. If you are in danger, call your local emergency number.
    { $lines }
    findahelpline.com lists free lines in most countries. There will be no challenge today.
safety-abuse =
    What you describe is not something to be braver about. You deserve to be safe. I am an automated program and nobody reads this live; if you are in danger now, call your local emergency number.
    { $lines }
    findahelpline.com has lines for abuse and violence too. There will be no challenge today.
safety-harm-to-others =
    That sounds dangerous, for somebody else and for you. I am an automated program and cannot help with it: please step away from the situation and call your local emergency number or a crisis line.
    { $lines }
    findahelpline.com lists free lines in most countries. There will be no challenge today.
safety-minor =
    Thank you for being open about it. This bot is for adults, so we stop here, and you did nothing wrong.
    { $lines }
    A grown-up you trust, or childhelplineinternational.org and findahelpline.com, are there for you.
safety-misread =
    Then I read it wrongly, and I’m glad you are safe. The numbers stay here in case:
    { $lines }
    findahelpline.com. Nothing starts again by itself today.
help-now =
    If you are in danger now, call your local emergency number. I am an automated program; please talk to a person.
    { $lines }
    findahelpline.com lists free, confidential lines in most countries.
button-safe = I’m safe, you misread me
carried-on = All right. /today has something gentle when you want it.
carried-on-paused = All right. I’m here when you want to go on.

## The bot’s own face in Telegram

bot-description = One gentle challenge a day for the fear of rejection. Say what you fear, try it, and see what really happened. Automated, private, at your own pace. Not therapy. For adults.
bot-short-description = Gentle daily practice for the fear of rejection: small steps, honest reflection.
command-today = Today’s challenge
command-easier = Something easier
command-done = How did it go?
command-skip = Not today
command-ladder = My ladder
command-progress = Looking back
command-report = A report to share
command-pause = Be silent for a while
command-settings = Times, place, practice
command-help_now = Numbers of people who help
command-privacy = What is kept
command-export = All of it as a file
command-import = Bring a file back
command-help = How this works
