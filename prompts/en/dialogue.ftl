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

not-caught = I didn’t catch that one. Here is where we were:

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
because-repeat = The same one again on purpose: somewhere new, it sticks.
because-pinned = A step towards the one you chose.
because-stopped = Something very light, because the last days were hard.
because-kept = You asked to stay at this level for a while.
because-easier = A lighter one, about one step down.
because-smallest = As small as they come: a minute, from where you are.
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
tomorrow-repeat = perhaps the same one in a new place.
tomorrow-pinned = another step towards the one you chose.
tomorrow-stopped = something very light, because these days were hard.
tomorrow-kept = we stay at this level, as you asked.
tomorrow-easier = a smaller one, because you asked for easier today.
tomorrow-smallest = something very small.
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
button-bit-bolder = A bit bolder from now on
too-much = Thank you for telling me. The next one will be clearly lighter.
staying = We stay at this level for two weeks. “A bit bolder” ends that whenever you like.
bit-bolder = Noted: a bit bolder from the next one on, in small steps.
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
choice-fear-say-no = They say no
choice-fear-annoyed = They are annoyed
choice-fear-laugh = They laugh at me
choice-fear-think-less = They think less of me
choice-fear-freeze = I freeze or stumble
choice-fear-show = They see how nervous I am

ask-likely = How likely is it that this happens? “{ $fear }”
ask-anxious = And how anxious are you right now, from 0 (calm) to 10 (as much as can be)?
ask-plan =
    A plan for the moment helps more than courage. For example:
    <i>{ $plan }</i>
    Take it, choose when, or write your own “When …, I will …”.
choice-plan-suggested = Take this plan
choice-plan-morning = This morning
choice-plan-midday = Around noon
choice-plan-afternoon = This afternoon
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
    .b = It came true and it hurt. Be as kind to yourself as you would be to a friend tonight.
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
    .b = You went up to it. That is nearer than yesterday.
    .c = Starting counts. The rest can wait for a smaller step.
    .d = You turned towards it, even if you turned back. Both are information.
    .e = Freezing is something bodies do. You were there.
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
    .b = You got a no, and the evening came all the same.
    .c = They said no to a request. You showed up whole.
    .d = A no is an answer. You were brave enough to collect it.
    .e = It was a no, and you asked anyway. That is the name of this thing.
    .f = A real no. It will be lighter the next time, or it will not; both are fine.
    .g = You heard it and you are here.
    .h = A no to the asking is not a no to you.
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
    .h = That was today’s. Rest well.

not-today =
    .a = Not today, then. There will be something smaller tomorrow.
    .b = That is a full answer. Tomorrow’s is smaller.
    .c = All right. Nothing is owed; tomorrow there is a lighter one.
    .d = Good to know. I’ll bring something smaller tomorrow.
    .e = Not today is fine. Tomorrow we take a smaller step.
    .f = Understood. A gentler one tomorrow.
    .g = Then today is for other things. Tomorrow’s will be lighter.
    .h = Thank you for saying so. The next one is smaller.
rest-day =
    Let’s call today a rest day. Rest belongs to practice.
    Tomorrow there is something small, and /pause is there if a longer break would be good.
not-today-anyway = All right. Nothing is open today.
because-said-busy = Thank you. Then the level stays as it is.
because-said-fear = Thank you for saying it. Tomorrow’s will be clearly smaller.
still-there =
    It is still there, if you changed your mind: <b>{ $ask }</b>
    And if not, that is fine too.
nothing-fits = What you ruled out leaves nothing to offer today. You can widen it here, and nothing is wrong with leaving it.
done-for-today = Today’s is done. One a day is enough; the next comes tomorrow.
easier-tomorrow = Today’s is done, so tomorrow’s will be a smaller one.
different-tomorrow = Today’s is done. Tomorrow brings another one.
resting = Today is for rest. Nothing is asked of you.
button-carry-on = Go on with practice

toast-past = That one is past.
toast-noted = Already noted: { $answer }

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

## Listening

kept-and-again = I’ve kept your words. For this one a tap is enough:
heard = I’ve kept that with your notes.
heard-offered = I’ve kept that. Is it about today’s challenge?
nothing-to-report = Nothing is open today. Would you like one now?
only-words = I can read words and taps only, no pictures, stickers or voice. A few words will do.
edit-taken = Changed to: “{ $answer }”
edit-not-taken = I saw your edit. It was not an answer to a question, so nothing else changes.
flood = That is more than I can read at once. I’ll listen again in a minute.
thanks = You’re welcome.
greeting = Hello. Good to hear from you.
later = All right. I’ll come back to it { $when }.

help =
    Once a day I bring a small challenge and ask what you fear; afterwards we look at what happened.
    Write to me as you like: “easier”, “something different”, “not today”, “did it!”, “pause for a week”, “write every day at 8:30”.
    /today · /easier · /different · /skip · /done · /progress · /settings · /pause · /privacy · /help_now

progress-none = Nothing faced yet, and that is where everybody begins. /today has something small.
progress-faced =
    You showed up { $faced ->
        [one] once
       *[other] { $faced } times
    }. That is what counts here.
progress-feared =
    You showed up { $faced ->
        [one] once
       *[other] { $faced } times
    }. { $known ->
        [one] One fear was named and checked; { $happened ->
            [0] it did not come true.
           *[other] it came true.
        }
       *[other] Of the { $known } fears you named and checked, { $happened ->
            [0] none came true.
            [one] one came true.
           *[other] { $happened } came true.
        }
    }

## Pausing and stopping

shall-i-pause =
    It has been quiet for a few days, and that is fine. Shall I pause?
    Either way I won’t write again until I hear from you.
button-pause = Yes, pause
button-keep-going = Keep going
ask-pause = For how long shall I be silent?
button-pause-day = For a day
button-pause-week = For a week
button-pause-open = Until I’m back
button-pause-a-while = Pause for a while
paused-open = Paused. I’ll be silent until you are back; a word is enough.
paused-until = Paused until { $day }. I’ll be silent until then.
button-back = I’m back
resumed = Good to have you here. The next challenge comes { $when }.
stopped =
    I’ve stopped; you will get no more messages. What you wrote is still kept, in case you come back.
    If it should be erased as well, tap below.
button-stop = Stop messages

## Settings

settings =
    Challenge: { $morning } · Evening question: { $evening }
    Time zone: { $zone }
    Practising: { $contexts }
evening-off = off
button-morning = Morning
button-evening = Evening
button-zone = Time zone
button-contexts = Settings to practise
button-pause-menu = Pause
button-language = Language
ask-evening = When may I ask how it went, if you have not told me by then?
button-evening-off = Don’t ask
evening-chosen = The evening question comes at { $time } from the next challenge on.
evening-off-chosen = No more evening questions. Tell me how it went whenever you like.
ask-language = Which language shall I speak?
language-en = English
language-es = Español
language-chosen = From here on I’ll speak English.

## Privacy

privacy =
    <b>Kept:</b> your Telegram number, your settings, which challenges you were given and what you answered. <b>Where:</b> in the database of whoever runs this bot, and in Telegram’s cloud chat. <b>For:</b> choosing tomorrow’s step, and nothing else.
    Nobody is sent anything. Your location is never kept, only the time zone.
    /forget erases all of it here at once. The chat itself you can delete in Telegram.
ask-forget =
    This erases everything of yours here: answers, settings, progress. It cannot be undone.
    The chat itself stays in Telegram until you delete it there.
button-forget = Erase everything
button-forget-sure = Yes, erase it all
button-keep = No, keep it
kept = Nothing was erased.
forgotten = Everything of yours is erased here. To clear the chat as well, delete it in Telegram. Take care.

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
command-progress = Looking back
command-pause = Be silent for a while
command-settings = Times, place, practice
command-help_now = Numbers of people who help
command-privacy = What is kept
command-help = How this works
