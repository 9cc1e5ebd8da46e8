### The challenges in words. Their facts stand under the same id in challenges/<context>.toml,
### in the same order. How to add one: README.md, in the folder above.

## Strangers

window-questions = From a window or a bench, notice three people going by. Write down one friendly question you could ask each of them.
    .tip = Nobody has to answer these. You are practising being curious instead of on guard.
    .plan = When I have finished my tea, I will sit by the window and write three questions.
    .exit = Nobody is asked anything, so there is nothing for anybody to decline.
    .micro = Notice one person and think of one question, without writing it down.
    .stretch = Read the best of the three aloud, as you would say it.

look-up-on-the-way = On a trip you make anyway, put your phone away for one whole block and keep your head up.
    .tip = Rest your gaze on rooftops, trees and shop signs. Faces can come and go on their own.
    .plan = When I reach the first corner, I will put my phone away and look up until the next one.
    .exit = Nobody is asked for anything. You are only taking up your own place in the street.
    .micro = Look up for the length of ten breaths.
    .stretch = Do the whole trip that way, there and back.

half-smile = Half-smile at one person who passes you in the street today, then look away as you normally would.
    .tip = Let your eyes do most of the work. Two seconds is plenty.
    .plan = When somebody comes towards me on a busy street, I will half-smile once and keep going.
    .exit = They can look away or not notice. There is nothing they have to answer.
    .micro = Try the half-smile once in a mirror.
    .stretch = Add a quiet “morning”.

sit-unplugged = Sit for ten minutes in a library, waiting room or park with other people around, without headphones or a screen.
    .tip = Bring a book if your hands want something. Pages keep you reachable in a way headphones do not.
    .plan = When I sit down, I will put my headphones in my bag and leave them there for ten minutes.
    .exit = You are leaving a door open, and nobody has to come through it.
    .micro = Take your headphones off for one minute.
    .stretch = Stay for twenty minutes, and look up each time somebody comes in.

hold-the-door = Hold a door or a lift for one person who is coming along behind you.
    .tip = If they are far away, let it go. Holding it too long makes them hurry.
    .plan = When I go through a door and hear steps close behind me, I will hold it open.
    .exit = They can walk through with or without a thank-you. Both are fine.
    .micro = Look behind you at one door to see whether anybody is coming.
    .stretch = Say “there you go” as they pass.

pass-on-a-book = Put a book or magazine you have finished on a public sharing shelf, with a note inside saying what you liked about it.
    .tip = One true sentence is a good note. Sign it with your first name or not at all.
    .plan = When I next go past the sharing shelf, I will put the book there with my note in it.
    .exit = Whoever finds it can read it, leave it or pass it on.
    .micro = Write the note and slip it into the book at home.
    .stretch = Recommend in the note what to read next, and why.

neighbour-hello = Greet a neighbour, or somebody you often see nearby, before they greet you.
    .tip = If they do not hear it, that says something about street noise and nothing about you.
    .plan = When I see somebody from my street, I will say hello first.
    .exit = Keep moving as you say it, so they can answer or carry on.
    .micro = Give one nod to somebody you recognise.
    .stretch = Add one word about the weather or the day.

guest-book-line = Leave two lines in the online guest book or visitors’ page of a museum, park or project you like.
    .tip = Say when you were there, or why you would like to go. First name only is fine.
    .plan = When I have found the page, I will write two lines and post them the same minute.
    .exit = A guest book asks nobody for an answer. It is there to be written in.
    .micro = Read five entries and choose the one you like best.
    .stretch = Sign with your name and the place you write from.

right-stop = On a trip you really make, ask somebody who is waiting whether this is the right stop or platform for where you are going.
    .tip = Checking is what careful travellers do. “I would like to be sure” is reason enough.
    .plan = When I get to the stop, I will ask the person nearest to me whether it is the right one.
    .exit = Say: “If you do not know either, no problem.”
    .micro = Read the sign, then say the question quietly to yourself.
    .stretch = Add “Do you take this one often?” if they seem relaxed.

seat-beside-you = Before you take a place next to somebody on a bench, a bus or in a waiting room, ask: “Is this place free?”
    .tip = A bag on the seat is usually only a bag on a seat.
    .plan = When I see a free place beside somebody, I will ask whether it is free.
    .exit = If it is taken, say “no problem, thanks” and choose another place.
    .micro = Choose the place you would ask for, and stop near it for a moment.
    .stretch = Once you have settled, say one thing about the wait or the view.

postcard-to-a-stranger = Sign up for a postcard exchange between strangers and send one card telling something small and true about your day.
    .tip = Ordinary details travel well: what you had for breakfast, what you can hear right now.
    .plan = When I have an address from the exchange, I will write five lines and post the card the same day.
    .exit = An exchange owes nobody a friendship. One card is the whole agreement.
    .micro = Write the five lines on paper before you sign up.
    .stretch = Tell them one thing you find hard and one thing you like.

after-you-in-line = In a line, offer your place to the person behind you who has fewer things or looks pressed for time.
    .tip = A short “Would you like to go first?” with an open hand says it all.
    .plan = When I see somebody behind me with one or two things, I will offer my place.
    .exit = If they would rather wait, say “all right” and stay where you are.
    .micro = Let one person go ahead of you with a gesture and no words.
    .stretch = Offer it, then say one friendly sentence while you both wait.

question-to-a-local-group = Write to a local history, garden or nature group you do not belong to, and ask one thing about your street or area.
    .tip = Somebody there may have been waiting for years to be asked about that old wall.
    .plan = When I have written my question in two sentences, I will send it before I tidy it up again.
    .exit = Write: “If nobody knows, that is an answer too.”
    .micro = Note one thing about your street that you have always wondered about.
    .stretch = Send them an old picture or memory of the place, without people in it.

ask-the-time = On a daytime walk or errand, leave your phone in your bag. When you next want to know the time, ask somebody near you for it.
    .tip = Choose somebody who is standing still. People waiting often have a second to spare.
    .plan = When I next want to know the time, I will ask the nearest person who is standing still.
    .exit = Say: “Only if you have it to hand.”
    .micro = Say the question aloud once before you leave home.
    .stretch = After the thank-you, add one remark about the day.

sure-of-the-way = On your way to a place you know only roughly, ask somebody for directions and say you would like to be sure.
    .tip = Listen for the first turn only. You can ask the next person for the rest.
    .plan = When I reach the corner where I become unsure, I will ask one person which way to go.
    .exit = Say: “If you are not from here, no problem at all.”
    .micro = Look at the map and form the question in your head.
    .stretch = Repeat the directions back, so they can correct you.

praise-a-choice = Tell somebody that you like something they chose, such as a bag, a book or a badge, and carry on with your way.
    .tip = Say it in passing and keep moving. That way it is a gift and not an opening bid.
    .plan = When I notice something somebody has chosen with care, I will say that I like it and go on.
    .exit = Carry on as you say it, so that they are free of any reply.
    .micro = Notice three choices you like and say nothing.
    .stretch = Say what exactly you like about it.

line-remark = While you wait in a line or at a stop, say one sentence about the wait you share to the person beside you.
    .tip = “This is quite a line today” has opened many conversations. It does not need to be clever.
    .plan = When I have waited for a minute, I will turn to the person beside me and say one sentence.
    .exit = If they nod and turn away, let it rest there. They may be tired.
    .micro = Find your sentence and keep it for next time.
    .stretch = Ask a small question after it, such as “Is it always like this?”

local-tip = Ask somebody who looks at home in the place where you are for one tip: a good bench, bakery or view.
    .tip = Many people like being the one who knows. Ask for one thing, and let them choose what.
    .plan = When I see somebody who is in no hurry, I will ask for one tip about the area.
    .exit = Say: “No worries if nothing comes to mind.”
    .micro = Think of a tip you would give a visitor.
    .stretch = Go there, and thank them if you meet again.

question-about-a-project = Write to somebody you do not know whose public project you like, and ask one question about how they made it.
    .tip = A precise question is a compliment in itself. Two sentences are enough.
    .plan = When I have looked at the project once more, I will write my two sentences and send them.
    .exit = Write: “I know messages pile up, so no answer is fine too.”
    .micro = Press the like button on the project.
    .stretch = Tell them what you tried because of it.

centre-by-phone = Phone a community centre, library or club you might visit, and ask how a newcomer joins in.
    .tip = Keep your question on paper beside you. Reading it out is allowed.
    .plan = When it is a quiet time of day, I will dial the number and read out my question.
    .exit = Say: “If there is a page where I can read this, that is fine too.”
    .micro = Find the number and write it down with your question.
    .stretch = Ask which day is the best for a first visit.

what-are-you-reading = When somebody near you looks up from a book, a sketch or a flower bed, ask one question about it.
    .tip = Wait until they look up. Asking then is kind, and you will hear in their voice whether they want more.
    .plan = When the person looks up, I will ask my one question and listen to the answer.
    .exit = After one answer, say “thank you, I will leave you to it”.
    .micro = Notice what one person is reading or making, and form the question.
    .stretch = Tell them in one sentence why you wanted to know.

two-names = Tell your first name to somebody you see often but have never met properly, and ask for theirs.
    .tip = “We see each other so often, I thought I would say hello” is true and covers the gap.
    .plan = When I next see this person and neither of us is in a hurry, I will say my name.
    .exit = Say yours first, so that giving theirs is a choice.
    .micro = Say “see you around” to them today.
    .stretch = Use their name the next time you meet.

borrow-a-pen = When you have something to write down in a library, post office or waiting room, ask the person next to you for a pen.
    .tip = Say how long you need it. “Thirty seconds” makes it a small loan.
    .plan = When I next have to note something, I will ask my neighbour for a pen.
    .exit = Say: “If you need it yourself, that is completely fine.”
    .micro = Find two people who seem to have a pen, and leave it there.
    .stretch = When you give it back, say what it saved you from.

two-turns-longer = In a small conversation with somebody you do not know, stay two turns longer than you normally would.
    .tip = Use what they have said: “You said you walk here every day?” is one turn already.
    .plan = When I feel the wish to end the chat, I will ask one more question first.
    .exit = If their answers get shorter, say “nice talking to you” and let them go.
    .micro = Ask one question back before you say goodbye.
    .stretch = Tell them something about yourself that fits.

read-along-with-me = In a book or film forum, ask whether one person would read or watch the same short thing this week and swap three lines about it with you.
    .tip = Choose something that takes half an hour. Short makes it simple to say yes or no.
    .plan = When I have chosen the story or film, I will post my question and look again tomorrow.
    .exit = Write: “Dropping out halfway is allowed.”
    .micro = Read the story, and write your own three lines.
    .stretch = Write first what you did not understand.

guided-walk-sentence = Go on a free guided walk, and say one sentence about what you have seen to another guest.
    .tip = Everybody is looking in the same direction, so you never have to search for a subject.
    .plan = When we walk from one stop to the next, I will say a sentence to the person beside me.
    .exit = There is always the next stop, so a short answer ends nobody’s day.
    .micro = Find out when the next free walk takes place.
    .stretch = Ask the guide a question in front of the others.

offer-a-hand = In daylight and with people around, ask one person with a load, a heavy door or a high shelf: “Would a hand help?”
    .tip = Ask before you reach for anything. The offer is already the kind act.
    .plan = When I see somebody with a heavy load, I will stop at a little distance and ask.
    .exit = If they say no thanks, smile and walk on. Many people like to manage.
    .micro = Press the door button for somebody.
    .stretch = Ask how they would like it done.

share-a-table = In a full library, canteen or food court, ask somebody at a half-empty table whether you may sit there.
    .tip = Bring something to read. You are asking for a chair, and conversation is optional.
    .plan = When I see a table with a free chair, I will ask and wait for the answer.
    .exit = Say: “If you would rather have it to yourself, I will find another place.”
    .micro = Go past the table where you would ask.
    .stretch = Say one sentence to them before you leave.

one-correction = Ask a language-exchange or hobby-forum partner for one correction: “What is one thing I could have put better?”
    .tip = Ask for one thing only. It keeps the answer short and useful.
    .plan = When I have written my message, I will add my question at the end and send it.
    .exit = Write: “Skip this if you are short of time.”
    .micro = Read an old message of yours and find one thing to put better.
    .stretch = Write the message again with the correction in it.

club-newcomer = Go to an open session of a club or class, tell the person in charge that you are new, and ask whether you may join in.
    .tip = Arrive five minutes early. It is quieter, and the host has time for you.
    .plan = When I get there, I will go to the host and say that it is my first time.
    .exit = Say: “If it is not a good day for newcomers, I will gladly come another time.”
    .micro = Read on their page what a session looks like.
    .stretch = Stay for the chat afterwards for ten minutes.

mild-other-view = In a light conversation with somebody you hardly know, say a mildly different view about food, films or the weather.
    .tip = Begin with yours: “Funny, I am the other way round.” It keeps the air light.
    .plan = When somebody praises something that leaves me cold, I will say so in one friendly sentence.
    .exit = Add “each to their own” and ask what they like about it.
    .micro = Say your different view to yourself in one sentence.
    .stretch = Give one reason for your view, then ask for theirs.

honestly-shy = In a conversation with somebody new, say one honest sentence such as “I am a little shy with new people”.
    .tip = Say it in the tone of “I take sugar”. Others often answer with their own version.
    .plan = When I notice my voice getting tight, I will say my sentence and carry on talking.
    .exit = Add “no need to do anything about it”, so they are not put in charge of it.
    .micro = Write the sentence in your own words.
    .stretch = Say what makes it better for you.

sound-down-please = In a library, waiting room or quiet carriage, with others around, ask somebody calm once to turn their sound down a little.
    .tip = Speak about the sound and not about the person. Choose a face that looks friendly.
    .plan = When the sound reaches me for two minutes, I will ask once, in a low voice.
    .exit = Whatever they say, thank them. You can change seats or tell the staff.
    .micro = Move to another seat and notice that you may do that.
    .stretch = Tell them warmly afterwards that it helped.

language-partner-call = Have a twenty-minute voice call with a partner from a language-exchange site whom you have written with before.
    .tip = Agree on one subject and an end time. Gaps are part of talking in two languages.
    .plan = When the agreed hour comes, I will press the call button and say hello first.
    .exit = Write before: “If today does not suit you after all, tell me and we leave it.”
    .micro = Send a voice message of fifteen seconds.
    .stretch = Ask them to correct you while you speak.

volunteer-hour = Sign up for one hour with a volunteer group you do not know, and ask on arrival which job would suit you.
    .tip = Shared work gives your hands a place to be and makes pauses natural.
    .plan = When I arrive, I will tell the first person I see that I am new and ask where to start.
    .exit = Say: “I have one hour today”, so that the end is clear to everybody.
    .micro = Write to the group and ask what the hour looks like.
    .stretch = Ask one person there how they came to it.

interview-in-writing = Ask somebody you do not know, whose craft or way of life makes you curious, whether they would answer three questions in writing.
    .tip = Send the three questions along. People decide more calmly when they see what is coming.
    .plan = When I have my three questions, I will write why I ask and send them together.
    .exit = Write: “Answer one, all or none, whenever you like. It stays between us.”
    .micro = Write the three questions.
    .stretch = Tell them afterwards which answer stayed with you.

two-introductions = At a meet-up, fair or open day, in the daytime, introduce yourself to two people by name.
    .tip = Look for somebody standing alone. They may be glad that somebody else began.
    .plan = When I have hung up my coat or found my bearings, I will go up to one person and say my name.
    .exit = After a few minutes, say: “I will let you meet the others.”
    .micro = Introduce yourself to the host only.
    .stretch = Introduce the two people to each other.

my-place-in-line = When somebody steps in front of you in a line and it feels safe, say once: “I think the line starts back there.”
    .tip = It is often an oversight. Say it the way you would point out a dropped glove.
    .plan = When somebody steps in ahead of me, I will say my sentence once in a friendly voice.
    .exit = If they stay where they are, let it go. You have said it, and that was the task.
    .micro = Say the sentence aloud at home, twice.
    .stretch = Say it for somebody else who was passed over.

clear-or-not = After explaining something to a person you do not know well, ask: “Was that clear, or did I lose you somewhere?”
    .tip = It is the question good teachers ask. It makes you look careful.
    .plan = When I have finished explaining, I will ask my question and wait for three seconds.
    .exit = Say: “You can be frank, I will not mind.”
    .micro = Ask somebody you know well first.
    .stretch = Ask what you could leave out next time.

word-with-the-speaker = After a talk, reading or concert, go up to the person who gave it and tell them one thing that stayed with you.
    .tip = Note the one thing during the event. One precise sentence is good to hear.
    .plan = When the applause is over, I will go to the front and wait for my turn.
    .exit = Say: “I do not want to keep you, only to thank you.”
    .micro = Send the one thing as a short message instead.
    .stretch = Ask one question as well.

online-introduction = In an online meet-up of people you do not know, introduce yourself aloud for half a minute with the camera on or off.
    .tip = Name, place, one thing you like. Write the three words down and look at them.
    .plan = When the host asks for introductions, I will speak third at the latest.
    .exit = End with “that is me, glad to listen now”, so nobody has to respond.
    .micro = Write your introduction into the chat.
    .stretch = Say what you hope to find in this group.

regular-to-coffee = Ask somebody you know only from the class, park or club whether they would like a coffee or a short walk after the next time.
    .tip = Name a time and a place where you both are anyway. It makes the answer simpler for both sides.
    .plan = When we are packing up, I will ask once and leave a pause.
    .exit = Say: “No pressure, I will be glad to see you here either way.”
    .micro = Ask them how their week was.
    .stretch = Suggest two days and let them choose.

blank-moment = When a conversation with somebody new stalls, say it: “My mind has gone blank, and I would like to keep talking.”
    .tip = The pause feels longer from the inside. Naming it gives both of you a way on.
    .plan = When a silence gets long, I will say that I have gone blank and smile if I feel like it.
    .exit = Add “or we can stand here quietly, that is fine too”.
    .micro = Stay in one silence for three breaths.
    .stretch = Ask them what they would rather talk about.

join-the-circle = At an event, go up to a group of people who are talking and ask whether you may join them.
    .tip = Open circles have a gap. Go to the gap, listen for one sentence and then ask.
    .plan = When I see a group with a gap, I will go up and ask whether I may join.
    .exit = Say: “If you are in the middle of something, I will come by later.”
    .micro = Stay near a group and listen for a minute.
    .stretch = Give your own view on what they are talking about.

online-gathering = In an online group where you know nobody well, propose a small online get-together with a date and a subject.
    .tip = Two people make a gathering. Say in the post how long it will last.
    .plan = When I have chosen a date, I will post my proposal and look at the answers the next day.
    .exit = Write: “Come if you feel like it, no need to reply if not.”
    .micro = Ask in the group whether anybody ever meets.
    .stretch = Offer to open it yourself with a two-minute story.

question-from-the-audience = At a public talk, raise your hand when questions are invited and ask one question aloud.
    .tip = Write it down in one sentence. Reading it from the paper is perfectly usual.
    .plan = When the host asks for questions, I will raise my hand within the first minute.
    .exit = One question, then “thank you”. The next person is already waiting.
    .micro = Write your question and keep it on your knees.
    .stretch = Be the first to raise a hand.

residents-meeting = At a meeting of residents, parents or members, say for about a minute what you think about a practical matter.
    .tip = Begin with what you have seen yourself. It is yours and nobody can take it away.
    .plan = When my subject comes up, I will raise my hand and say my three sentences.
    .exit = End with “that is how it looks from my side”, and let others speak.
    .micro = Send your three sentences to the chair beforehand.
    .stretch = Suggest what could be done next.

how-do-i-seem = Ask somebody who has met you a few times at a club or class for one thing you do well in conversation and one you could change.
    .tip = Choose somebody fair. Write both answers down and thank them before you think about them.
    .plan = When we have a calm moment, I will ask whether they would be willing to tell me two things.
    .exit = Say: “You can think about it, or leave it. I will be fine with both.”
    .micro = Ask only for the thing you do well.
    .stretch = Try the change the next time, and ask whether it showed.

open-table-host = Announce an open hour for games, knitting or books in a public place, be there at the time, and welcome whoever comes.
    .tip = Ask the place first. If nobody comes, you have an hour with a book and the thing still happened.
    .plan = When the announced hour begins, I will put up my sign and greet the first person who looks at it.
    .exit = Write on the notice: “Drop in, look, leave when you like.”
    .micro = Write the notice and show it to one person.
    .stretch = Ask one guest to help you host the next one.

alone-among-many = Go alone to a daytime gathering where you know nobody, stay for an hour, and talk with four people.
    .tip = Plan a pause in the middle: five minutes outside belong to the task.
    .plan = When I come in, I will go to the host first and then look for somebody standing alone.
    .exit = End each talk with “it was good to meet you”, and both of you are free.
    .micro = Stay for twenty minutes and talk with one person.
    .stretch = Ask one of the four whether they would like to stay in touch.

story-to-a-room = At an open storytelling session in the afternoon or early evening, tell a true story from your own life to a room of people you do not know.
    .tip = Choose a story that has settled, one you could tell a neighbour. Know your first and your last sentence by heart.
    .plan = When my name is called, I will go to the front, breathe out once and say my first sentence.
    .exit = The room has come to listen, and you may stop with “that is my story” at any point.
    .micro = Go once as a listener.
    .stretch = Tell a story that you have not told before.

## Shops and services

menu-sentence = Look up the menu of a café you might visit and write down, word for word, how you would order one thing with one change.
    .tip = “Hello, one tea without sugar, please” is a complete sentence. You can use it for years.
    .plan = When I have my phone in my hand anyway, I will open a menu and write my sentence.
    .exit = Nobody hears it yet. It is yours to keep until you want it.
    .micro = Choose the one thing you would order.
    .stretch = Write what you would answer if they do not have it.

opening-line-aloud = At home, say aloud three times the first two sentences of a phone call you have been putting off.
    .tip = Greeting, name, reason. The other person usually leads from there.
    .plan = When I have closed the door, I will say my two sentences three times.
    .exit = There is nobody on the line, so you can stumble as often as you like.
    .micro = Write the two sentences down.
    .stretch = Say them with the phone at your ear, switched off.

thanks-to-the-driver = Say thank you aloud to a driver, cleaner or anybody who serves you on a trip you make anyway.
    .tip = Loud enough to be heard once. It does not matter whether they answer.
    .plan = When I get off or take my things, I will say thank you and go.
    .exit = It needs no answer, so they can keep their eyes on their work.
    .micro = Nod your thanks.
    .stretch = Add “have a good day”.

thank-you-note-to-a-shop = Write two lines to a shop, library or workshop that once served you well, through their contact form or by e-mail.
    .tip = Say what happened and what it meant to you. They may hear more complaints than thanks.
    .plan = When I think of a place that treated me well, I will open its contact form and write two lines.
    .exit = Write: “No need to reply.”
    .micro = Write the two lines and keep them.
    .stretch = Name the person who helped you, if it could only do them good.

staffed-checkout = Pay for something you need at a counter with a person instead of at a machine, at a quiet hour.
    .tip = You do not have to talk. Looking up once when they name the price is already contact.
    .plan = When I see both ways to pay, I will go to the one with a person.
    .exit = They are there for this, and a nod ends it.
    .micro = Watch how others do it from a little distance.
    .stretch = Wish the person a calm day.

remark-at-the-checkout = At a quiet hour, say one sentence more than necessary to the person who serves you.
    .tip = “It smells good in here” or “Quiet today?” will do. Small and true is best.
    .plan = When I have paid, I will say my one sentence and take my things.
    .exit = Say it while packing, so that they can answer or go on working.
    .micro = Say “thank you, have a good day” in full.
    .stretch = Ask how their day has been, and listen to the answer.

where-to-find-it = At a quiet hour, ask a member of staff where to find something you are looking for.
    .tip = Stay where they can see you until their hands are free.
    .plan = When I cannot find the thing within a minute, I will ask the nearest member of staff.
    .exit = Say: “When you have a moment.”
    .micro = Look for a member of staff and notice where they are.
    .stretch = Ask which of the two kinds they would take.

librarian-tip = Ask a librarian or bookseller at a quiet hour to recommend something like a book or film you enjoyed.
    .tip = Bring one title. “I liked this one, what could come next?” is all they need.
    .plan = When I reach the desk, I will name my title and ask my question.
    .exit = Say: “Only if something comes to mind right away.”
    .micro = Choose the title you would mention.
    .stretch = Tell them what you did not like about another book.

praise-to-the-manager = Write to the manager of a place where somebody was kind or skilled, and describe what that person did well.
    .tip = Say when it was and what they did. Such a letter can make somebody’s week.
    .plan = When I remember a person who did good work, I will write four lines to their manager.
    .exit = Write: “This needs no answer, I only wanted you to know.”
    .micro = Write down what the person did.
    .stretch = Tell the manager in person, at a quiet hour.

chat-with-support = Use the help chat of a company to ask one real question about something you own or use.
    .tip = Typing slowly is fine. If a machine answers first, ask it for a person.
    .plan = When I have the page open, I will type my question in one sentence.
    .exit = Write at the end: “That is all, thank you.”
    .micro = Find the chat and write the question in your notes.
    .stretch = Ask them to send you the answer in writing.

another-size = At a quiet hour, ask whether something you would like to have is there in another size, colour or kind.
    .tip = It is one of the questions they hear most. A shake of the head is about the stock.
    .plan = When I have found the thing in the wrong kind, I will take it to somebody and ask.
    .exit = Say: “If it means a long search, please leave it.”
    .micro = Check the shelf yourself, and choose the question.
    .stretch = Ask when it will be there again.

leave-one-thing-out = When you order food or a drink at a quiet hour, ask for it without one ingredient.
    .tip = One change, said first: “Without onion, please.” You owe no reason for it.
    .plan = When it is my turn, I will name the dish and the one change in the same breath.
    .exit = Say: “If that does not work, I will take it as it is.”
    .micro = Order something other than your usual.
    .stretch = Ask for another ingredient in its place.

which-would-you-choose = At a quiet hour, show somebody who works in a shop two things and ask which one they would choose for your purpose.
    .tip = Tell them the purpose first. You are free to take the other one.
    .plan = When I hesitate between two things, I will ask a member of staff which one they would choose.
    .exit = Say: “A quick guess is enough.”
    .micro = Choose two things and decide for yourself.
    .stretch = Ask what they would never buy.

opening-hours-call = Phone a shop or office at a quiet hour and ask one short question, for example when they close today.
    .tip = Their greeting is your starting signal. Your paper with the question lies next to the phone.
    .plan = When the clock shows the next full hour, I will dial and read my question.
    .exit = Say: “That was all, thank you.” It sets both of you free.
    .micro = Find the number and listen to the recorded message, if there is one.
    .stretch = Ask when it is quietest there.

tap-water = Where you have ordered something, ask at a quiet hour for one small extra: a glass of water, more sauce or another spoon.
    .tip = Catch their eye as they pass, or ask at the counter. It takes them a few seconds.
    .plan = When the waiter comes by the next time, I will ask for my extra.
    .exit = Say: “No hurry at all.”
    .micro = Get something for yourself from the side table.
    .stretch = Ask for two small things at once.

bit-to-taste = Where tasting is usual, such as at a cheese, ice-cream or olive counter, ask at a quiet hour to try something you might buy.
    .tip = Name the one you are curious about. Then you are free to say “not quite for me”.
    .plan = When nobody is waiting behind me, I will ask to taste one kind.
    .exit = Say: “If you do not give tastes, no problem.”
    .micro = Ask which kind is the mildest.
    .stretch = Taste, thank them, and buy nothing.

ask-the-price-and-leave = At a quiet hour, ask what something without a price tag costs, and then say: “Thank you, I will leave it for now.”
    .tip = Asking is not a promise to buy. Sellers know that better than anybody.
    .plan = When I hear the price, I will say my sentence and put the thing back.
    .exit = “Thank you for telling me” closes it well for both.
    .micro = Look for the price tag, and put the thing back.
    .stretch = Do it with something dearer than you would normally look at.

access-question = Write to a place you would like to visit and ask about one thing that matters to you: seating, steps, noise or the quietest hour.
    .tip = Ask as precisely as you can. Precise questions get useful answers.
    .plan = When I know which place I would like to visit, I will send my question today.
    .exit = Write: “If you are not sure, a guess helps me too.”
    .micro = Look at their page for the answer first.
    .stretch = Ask them to keep something free for you.

move-an-appointment = When you have an appointment that does not suit you well, phone at a quiet hour and ask to move it.
    .tip = You need no long story. “Something has come up” is enough if it is true.
    .plan = When the office opens, I will call, give my name and ask for another day.
    .exit = Say: “If nothing else is free, I will keep the old one.”
    .micro = Write down two days that would suit you.
    .stretch = Say which hour would be best for you.

say-it-slower = At a quiet hour, when somebody behind a counter speaks too fast or too low, ask them to say it again slowly or to write it down.
    .tip = Say what would help: “more slowly, please”. People can only do what they know.
    .plan = When I miss a sentence, I will ask for it again at once.
    .exit = Say: “Take your time, I have some too.”
    .micro = Repeat the part you did understand.
    .stretch = Ask once for the one word that is still unclear.

can-this-be-mended = Take something broken or worn to a repairer at a quiet hour, ask whether it can be mended, and what it would cost.
    .tip = They like to see the thing. A photo of it will do if it is too big to carry.
    .plan = When I go past the workshop, I will take it in and ask my two questions.
    .exit = Say: “If it is not worth the trouble, tell me frankly.”
    .micro = Put the thing into your bag.
    .stretch = Ask how you could mend it yourself.

library-order = At a quiet hour, ask a library or bookshop to get a book, film or game that they do not have.
    .tip = Bring the title and the author. Ask what it costs before you say yes.
    .plan = When I am at the desk, I will show my note and ask whether they can get it.
    .exit = Say: “If it is not possible, I will look elsewhere.”
    .micro = Send the request through their page.
    .stretch = Suggest that they keep it on the shelf for others.

not-for-me = Try something on, or have something shown to you at a quiet hour, and then say: “Thank you, it is not for me.”
    .tip = One sentence without a reason is polite. Reasons only invite new suggestions.
    .plan = When I know that I do not want it, I will say my sentence and give it back.
    .exit = “Thanks for showing me” tells them their work was seen.
    .micro = Try on one thing without talking to anybody.
    .stretch = Answer one more suggestion with “no, thank you”.

return-with-receipt = Take something you bought and do not want back to the shop, with the receipt, at a quiet hour.
    .tip = The shop has rules for this, and you are using them. Read them before you go.
    .plan = When it is my turn, I will put the thing and the receipt on the counter and say what I would like.
    .exit = Say: “If an exchange is simpler for you, that works too.”
    .micro = Find the receipt and read the rules on it.
    .stretch = Return it and say plainly that you did not like it.

show-me-how = At a quiet hour, ask somebody who sells a tool, device or material you are curious about to show you how it works.
    .tip = Ask what a beginner usually gets wrong. It is a question most sellers enjoy.
    .plan = When the seller is free, I will ask whether they would show it to me.
    .exit = Say: “If you do not have five minutes now, no matter.”
    .micro = Read the description on the package.
    .stretch = Try it yourself in front of them.

four-line-complaint = Write a polite complaint of four lines to a company: what you bought, what happened, what you expected, what you wish for.
    .tip = Leave out the adjectives. Facts are calm, and they are on your side.
    .plan = When I have my dates together, I will write four lines and send them.
    .exit = Write: “I look forward to your view of it.”
    .micro = Write the four lines and let them lie overnight.
    .stretch = Say by which day you hope for an answer.

check-the-bill = At a quiet hour, when a line on a bill is not clear to you, ask to go through it together before you pay.
    .tip = Point at the line and ask what it is. You are asking about paper, not about honesty.
    .plan = When the bill comes, I will read it and ask about the line I do not understand.
    .exit = Say: “I may be misreading it.”
    .micro = Read the whole bill before you pay.
    .stretch = Ask for a corrected bill if a line is wrong.

quote-by-phone = Phone a workshop or tradesperson about work you really consider, and ask what it would roughly cost.
    .tip = Have three facts ready: what, how big, how soon. They will ask for the rest.
    .plan = When I have written down my three facts, I will call before noon.
    .exit = Say: “A rough figure is enough, I am still deciding.”
    .micro = Send the three facts as a message.
    .stretch = Ask what would make it cheaper.

table-for-one = Have something to eat or drink by yourself in a café where people sit, and stay for twenty minutes with your phone in your bag.
    .tip = Look at the room as if you had been asked to describe it. Nobody needs an explanation.
    .plan = When it is in front of me, I will put my phone away and look around.
    .exit = A paying guest needs no company and owes nobody a performance.
    .micro = Take it to a bench outside.
    .stretch = Ask for a table in the middle of the room.

another-table = In a café or restaurant at a quiet hour, when your table does not suit you, ask whether you may change to another one.
    .tip = Point at the one you mean. A draught, a light or a wish is reason enough.
    .plan = When I notice that the place does not suit me, I will ask before I order.
    .exit = Say: “If it is kept for somebody, I will stay here.”
    .micro = Choose your own table where you are free to choose.
    .stretch = Say beforehand which table you would like.

refund-by-message = Write to a company about goods or a service that did not keep what it promised, and ask politely for your money back.
    .tip = Say the sum you ask for. A clear wish is quicker to answer than a sad story.
    .plan = When I have the order number, I will write my message and send it the same day.
    .exit = Write: “If that is not possible, please tell me what is.”
    .micro = Write down the sum and the reason.
    .stretch = Ask by phone.

music-a-little-lower = In a café or shop where you are a guest, ask at a quiet hour whether the music could be a little lower.
    .tip = Say what you would like to do: read, talk, think. It gives them a picture.
    .plan = When the music has bothered me for five minutes, I will ask at the counter.
    .exit = Say: “If the others like it this way, I will sit further back.”
    .micro = Take the seat furthest from the speaker.
    .stretch = Thank them and tell them how much better it is.

noticeboard-request = Ask in a shop or café at a quiet hour whether you may put up a notice of your own: lessons, a find, an exchange, a meeting.
    .tip = Bring the notice with you, small and tidy. They want to see it before they say yes.
    .plan = When the counter is free, I will show my notice and ask.
    .exit = Say: “If your wall is full, I understand.”
    .micro = Write the notice.
    .stretch = Ask in a second, quite different place.

unusual-request-by-phone = Phone a shop, hotel or restaurant at a quiet hour with a request that is unusual but fair, and that you really have.
    .tip = “I have an unusual question” prepares them well and takes the weight off you.
    .plan = When I have written down my request, I will call and begin with that sentence.
    .exit = Say: “It is fine if that is not possible.”
    .micro = Send the request in writing.
    .stretch = Ask them what they would suggest instead.

tell-the-maker-midway = At the hairdresser, tailor or another maker, say while they are still working what you would like to be different.
    .tip = Before the end is the kindest moment: they can still do something about it.
    .plan = When I see that it is not what I meant, I will say so before the next step.
    .exit = Say: “You know your craft, I only want to tell you how I see it.”
    .micro = Bring a picture of what you have in mind.
    .stretch = Ask them what they would change in your place.

charge-explained = Write to a provider about a charge you do not understand or agree with, and ask for it to be explained or taken back.
    .tip = Number your points. Keep a copy, and note the date.
    .plan = When I have the bill in front of me, I will write my points and send them.
    .exit = Write: “If I have missed something, please show me where.”
    .micro = Mark the charge on the bill.
    .stretch = Ask which line of your contract the charge rests on.

wrong-dish = When you get a dish or drink that is not what you ordered, say so, and ask for the right one.
    .tip = Say it early and low. Kitchens make mistakes every day and know what to do.
    .plan = When I see that it is the wrong one, I will tell the waiter before I begin to eat.
    .exit = Say: “No hurry, and thank you for changing it.”
    .micro = Ask what it is that you have been given.
    .stretch = Do it when you are in company.

trial-lesson = Phone a studio, choir, gym or school and ask whether you could come to one lesson for free before you decide.
    .tip = Say what draws you to it. They are glad to hear from somebody who might stay.
    .plan = When it is before the first lesson of the day, I will call and ask.
    .exit = Say: “If you do not offer that, I understand.”
    .micro = Write the same question through their page.
    .stretch = Ask for a lesson on your own.

arrangement-you-need = Ask a service you use for an arrangement that would suit you better: a quieter hour, large print, a seat or answers in writing.
    .tip = Say what you need and not why you are like that. The need is enough.
    .plan = When I have chosen the one thing that would help most, I will write and ask for it.
    .exit = Write: “If this is not possible, I would be glad of another idea.”
    .micro = Write down what would help you most.
    .stretch = Ask for it in person.

one-thing-better = At a quiet hour, tell the people of a shop or café you like one thing you value and one thing that would make it better.
    .tip = Begin with the thing you value, and mean it. The second is then a gift.
    .plan = When nobody is waiting, I will say my two sentences at the counter.
    .exit = Say: “You will know best whether it works.”
    .micro = Put it on a slip of paper into their box.
    .stretch = Offer to help with it.

work-not-as-agreed = When a repair or a job you paid for is not what you agreed on, go back at a quiet hour and ask for it to be put right.
    .tip = Bring what you agreed on, in writing if you have it. Show first, speak second.
    .plan = When I am at the counter, I will show the place and say what we had agreed.
    .exit = Say: “I am sure we will find a way.”
    .micro = Write them two lines with a photo.
    .stretch = Ask by which day it will be done.

better-rate-in-writing = Write to your phone, power or internet provider, say how long you have been with them, and ask once for a better rate.
    .tip = Look up what new customers pay, and name that figure. Take the first answer.
    .plan = When I have found the figure, I will write four lines and send them.
    .exit = Write: “If this is your best offer, please tell me so.”
    .micro = Look up what you pay now.
    .stretch = Say what you will do if nothing changes, if you mean it.

offer-at-the-market = At a flea market where it is usual, offer a fair lower price for something you want, once, and take the answer as it comes.
    .tip = Decide beforehand what it is worth to you. Then the answer decides, and not the mood.
    .plan = When I have looked at the thing, I will name my price once.
    .exit = Say: “Your price is fine too, it is only more than I have for it.”
    .micro = Ask what it costs, and wish them a good day.
    .stretch = Do it with something you want very much.

remedy-by-phone = At a quiet hour, phone a company about something that went wrong, and ask for one remedy that you have decided on beforehand.
    .tip = Write the remedy in large letters. Note the name of the person you speak with, and the time.
    .plan = When they ask how they can help, I will say what happened and what I would like.
    .exit = Say: “I know that it was not you.”
    .micro = Write down the remedy.
    .stretch = Ask for their answer in writing.

sell-with-a-price = Take something you own to a second-hand shop at a quiet hour, and name the price you would like for it.
    .tip = Look up what such things cost. Then name your figure and stop talking.
    .plan = When they ask what I want for it, I will name my price and wait.
    .exit = Say: “If it is not for you, I will take it home again, no trouble.”
    .micro = Choose the thing, and look up its price.
    .stretch = Ask what they would need to see to pay more.

off-peak-tour = Ask a bakery, workshop, theatre or farm shop at a quiet hour whether you could see for five minutes how they work.
    .tip = Say what makes you curious. If they say another day, that is a good answer.
    .plan = When I see that it is quiet, I will ask the person in charge.
    .exit = Say: “I know this is not usual, and no is completely fine.”
    .micro = Look through the window at somebody’s craft.
    .stretch = Ask whether you may try one step yourself.

complaint-office-letter = When a company has given you its final no on a real complaint, write to the complaints office or ombudsman named in its terms.
    .tip = Dates, facts, the answer you got, the result you wish for. One page is enough.
    .plan = When I have put my papers in order of date, I will write the first paragraph.
    .exit = Deciding such matters is their work. You are asking for a look and not for a fight.
    .micro = Look up which office deals with such complaints.
    .stretch = Ask the office for a call to talk it through.

word-with-the-manager = At a quiet hour, ask for the person in charge of a place and tell them in one minute, calmly, what went wrong.
    .tip = You are giving them what they cannot see from the office. Keep to what you saw yourself.
    .plan = When I am there, I will ask whether the person in charge has two minutes.
    .exit = Say: “If now is not good, I will gladly come another time.”
    .micro = Write your minute down and read it to somebody you trust.
    .stretch = Ask what will be done, and until when.

propose-to-a-shop = At a quiet hour, propose to the owner of a shop or café that they show or sell something of yours, or hold a small event with you.
    .tip = Bring one page and one piece. Say what they would have from it before you say what you would.
    .plan = When the owner has time, I will show my page and say my three sentences.
    .exit = Say: “Think about it in peace, and a no is fine with me.”
    .micro = Write the page.
    .stretch = Ask for an appointment, and come with a date.

case-at-the-table = Ask a provider for a meeting about a matter that has stayed open for long, and put your case there with your notes.
    .tip = Take somebody along. Write the result you want, and one you could live with, on top of your notes.
    .plan = When the meeting begins, I will read out my first two sentences from the paper.
    .exit = Say: “I would like to leave with something we can both accept.”
    .micro = Put the papers in order of date.
    .stretch = Ask for the result in writing before you leave.

offer-your-own-service = Make an appointment with the owner of a business, and offer them in ten minutes something you can do, with a price.
    .tip = Say the price aloud at home until it sounds like any other word.
    .plan = When we have sat down, I will say what I have seen, what I offer and what it costs.
    .exit = Say: “You do not have to decide today, and a no will not offend me.”
    .micro = Tell the offer and the price to somebody you trust.
    .stretch = Offer it to a second business of another kind.

## Work and study

work-question-unsent = Write down one question you would ask somebody whose work interests you. It stays unsent today.
    .tip = A question they could answer in half a minute is a good size.
    .plan = When I sit down with my first cup today, I will write one question and close the page.
    .exit = It stays with you, so nobody has to answer.
    .micro = Write only the person’s name and the topic.
    .stretch = Add a greeting and keep it as a draft addressed to them.

say-your-line-alone = Alone at home, say aloud one sentence about what you do or what you are looking for. Say it twice.
    .tip = Plain words travel best: what, for whom, since when.
    .plan = When the room is mine, I will say my sentence aloud two times at a normal pace.
    .exit = The walls are your whole audience, and they keep quiet.
    .micro = Whisper the first half once.
    .stretch = Say it a third time, a little slower and a little louder.

thanks-that-helps = Answer one message from a colleague or fellow student with a short line such as “Thanks, that helps.”
    .tip = Two or three words are a whole reply.
    .plan = When I read a useful message today, I will answer it in one line before I go on.
    .exit = A thank-you asks for nothing back.
    .micro = Put a thumbs-up under the message.
    .stretch = Name the part that helped.

greet-first-at-work = Be the one who says good morning or hello first to one person at work or on your course.
    .tip = Say it on the way past; nobody needs to stop.
    .plan = When I meet the first person I know by sight, I will say hello before they do.
    .exit = A greeting in passing can be answered with a nod or left alone.
    .micro = Nod at one person first.
    .stretch = Add their name.

one-line-why-me = Find one advert for a job, course or volunteer role and write one sentence: “I would be good at this because …”
    .tip = Write it as if it were about a friend; then put “I” back in.
    .plan = When I have found one advert I half like, I will write my sentence under it.
    .exit = You are not applying today, so there is nobody to wait for.
    .micro = Read one advert to the end and mark one thing you can do.
    .stretch = Write a second sentence that gives an example.

one-place-nearer = In a meeting, class or shared room, take a place one row or one seat nearer to the middle than usual.
    .tip = You need not say anything more from there than you would from the edge.
    .plan = When I come into the room, I will choose the place one nearer before I unpack.
    .exit = You are taking a free place, so nobody has to move.
    .micro = Move your things a hand’s width further in.
    .stretch = Greet the person next to you.

which-tool-do-you-use = Ask a colleague or fellow student which tool, app or notebook they use for one thing you both do.
    .tip = People usually like talking about their own way of doing things. Listen to the end.
    .plan = When we both have a quiet minute, I will ask which tool they use for it.
    .exit = Say: “Only if you have a second.”
    .micro = Ask it in a message.
    .stretch = Ask what they like least about it.

thank-for-one-thing = Write one sentence of thanks to somebody you work, study or volunteer with, or once did. Name the thing they did.
    .tip = “You showed me the shortcut on my first day” says more than “you are great”.
    .plan = When I think of one thing somebody did for me, I will send my sentence within five minutes.
    .exit = Add: “No need to answer.”
    .micro = Write it on paper and keep it.
    .stretch = Say what the thing changed for you.

a-good-day-in-your-work = Message somebody you know and ask: “What does a good day look like in your work?”
    .tip = Choose a person you already exchange messages with.
    .plan = When I have chosen the person, I will send the one question and put the phone away.
    .exit = Add: “Answer whenever you like, or not at all.”
    .micro = Write the question and pick the person, and send it another day.
    .stretch = Ask one follow-up about their answer.

camera-on-first-minute = In a video meeting or class where others show their picture, keep your camera on for the first minute.
    .tip = Hide your own picture if the software allows it; watching yourself makes the minute longer.
    .plan = When I join the call, I will leave the camera on until the first point begins.
    .exit = Nobody has to do anything; you are there, and that is all.
    .micro = Put your camera on while you wait alone for the call to begin.
    .stretch = Leave it on until the end.

contact-with-a-note = On a work network, send one contact request to somebody you really have met, with a sentence on where you met.
    .tip = One sentence is enough: “We sat at the same table at the spring course.”
    .plan = When I have found their page, I will write where we met and send the request.
    .exit = They can leave it unanswered without a word, and that is fine.
    .micro = Find the page and write the sentence without sending.
    .stretch = Add what you remember from the conversation.

profile-line = Add one true line to a public work profile: something you have learned, made or cared for.
    .tip = Unpaid work and looking after somebody count as work.
    .plan = When my profile is open, I will add one true line and save it before I polish it.
    .exit = Nobody is addressed; people may pass it by.
    .micro = Write the line in your notes.
    .stretch = Change your headline as well.

one-question-to-a-course = Write to a course, library programme or training centre with one question about taking part.
    .tip = Ask something you would really like to know, such as whether beginners are welcome.
    .plan = When I have found the address, I will send my question in three sentences.
    .exit = Answering is part of their day; you can close with “Whenever it suits you.”
    .micro = Find the address and write the subject line.
    .stretch = Ask whether you may visit once before deciding.

ask-about-their-weekend = Ask somebody at work or on your course how their weekend or their last day off was, and listen to the answer.
    .tip = One follow-up word such as “and?” is enough to keep it going.
    .plan = When we wait at the same kettle, door or printer, I will ask how their weekend was.
    .exit = A short answer is an answer; smile and go on with your day.
    .micro = Say “Hope you had a good weekend” without asking.
    .stretch = Tell one thing about yours.

five-minute-explanation = Ask a colleague or fellow student to explain one small thing to you for five minutes.
    .tip = Bring it on a screen or a sheet, so that you can both look at it.
    .plan = When I get to the part I do not follow, I will ask one person for five minutes.
    .exit = Say: “If today is full, I can look elsewhere.”
    .micro = Ask about a single word or button.
    .stretch = Explain it back in your own words and ask if you have it.

type-one-comment = In an online meeting or class, write one comment or question in the chat for everybody.
    .tip = Type it early, while the topic is still open.
    .plan = When somebody finishes a point I have a thought about, I will type it and press send.
    .exit = A chat line may stay unanswered; the meeting goes on.
    .micro = Write “Good point, thanks” under somebody’s remark.
    .stretch = Answer somebody else’s question in the chat.

unasked-update = Post a two-line update on what you are working on in your team’s or study group’s chat, before anybody asks.
    .tip = What is done, what is next: that is the whole form.
    .plan = When I finish the first piece of work today, I will post my two lines.
    .exit = It is news, not a request; nobody has to reply.
    .micro = Send the update to one person.
    .stretch = Add the one point where you are stuck.

credit-out-loud = In front of at least one other person, say which part of a piece of work was somebody else’s good idea.
    .tip = Keep it to one fact: “The table was Ana’s idea, and it helped.”
    .plan = When the work comes up, I will name the person and the part.
    .exit = It asks for no reply; some people like a small thank-you best.
    .micro = Write it in the group chat.
    .stretch = Do it in a meeting.

ten-minutes-of-help = Write to one colleague or fellow student and offer ten minutes of help with one task you can name.
    .tip = A named offer is lighter to take up than “tell me if you need anything”.
    .plan = When I notice somebody has a lot on, I will offer ten minutes for one named thing.
    .exit = Write: “Only if it’s useful; no need to find me something.”
    .micro = Share one link or note that may help.
    .stretch = Offer to show your way of doing it.

main-points-in-writing = After a spoken instruction, write to the person and ask for the two or three main points in writing.
    .tip = Give a plain reason: “I work better with it in front of me.”
    .plan = When I have been told what to do, I will send my request within ten minutes.
    .exit = Write: “Three words per point are plenty.”
    .micro = Send your own notes and ask for nothing.
    .stretch = Ask whether that can be the usual way.

two-minutes-of-the-break = Join a conversation that is already going on in a break, and stay for two minutes.
    .tip = You may listen first; one remark is enough to have joined.
    .plan = When I see two people I know talking in the break, I will join them and stay two minutes.
    .exit = If it is a private talk, say “I’ll leave you to it” and go on.
    .micro = Stand or sit near the group for one minute.
    .stretch = Ask the group one question.

offer-two-hours = Write to a local group, library or charity and offer two hours of your time for one thing you can do.
    .tip = Small and dated is welcome: “Two hours on a weekday, for sorting or typing.”
    .plan = When I have chosen the group, I will send four sentences and my two hours.
    .exit = Write: “If you have no use for it right now, that’s all right.”
    .micro = Look up one group and save its address.
    .stretch = Ask whether you may come by once and see the work.

show-someone-your-why-me = Send one paragraph of a CV, application or profile to somebody you trust and ask: “Which sentence is unclear?”
    .tip = A narrow question is quicker to answer and milder to read.
    .plan = When I have copied the paragraph, I will send it with that one question.
    .exit = Add: “One sentence back is enough, and no is fine too.”
    .micro = Send a single sentence.
    .stretch = Ask what is missing as well.

one-question-in-the-room = Ask one question in a meeting or class that you would normally keep to yourself.
    .tip = Write it down first and read it out; plenty of people do.
    .plan = When the speaker asks for questions, I will put my hand up or say “One question”.
    .exit = If time is short, say: “Happy to hear it later.”
    .micro = Ask it afterwards, one to one.
    .stretch = Follow up once on the answer.

phone-a-course-office = At a quiet hour, phone a course office, volunteer bureau or job advice service with one prepared question.
    .tip = Keep the question in front of you and a pen ready for the name.
    .plan = When it is mid-morning, I will dial and say: “I have one short question.”
    .exit = Say: “If somebody else is better to ask, a name is enough.”
    .micro = Find the number and the opening hours.
    .stretch = Ask one question you had not written down.

lunch-with-a-colleague = Message one colleague or fellow student and ask whether they would like to have lunch or a break together this week.
    .tip = Offer one day and one place; it is quicker to answer.
    .plan = When I see who is in today, I will write to one person and name a day.
    .exit = Write: “If your breaks are full, no problem at all.”
    .micro = Ask when they usually take their break.
    .stretch = Ask somebody you have never had lunch with.

ask-what-to-learn-first = Ask somebody in a line of work you like: “If you started today, what would you learn first?”
    .tip = One question, one line on who you are: then stop.
    .plan = When the message fits on one screen, I will send it.
    .exit = Write: “Even one word helps, and no answer is fine.”
    .micro = Ask somebody you already know.
    .stretch = Try out what they name and tell them how it went.

i-do-not-know-yet = Next time you are asked something at work or in class and do not know, say: “I don’t know yet. I’ll find out.”
    .tip = It is a full answer. Then write it down, so that it comes true.
    .plan = When a question finds me without an answer, I will say “I don’t know yet” and breathe out.
    .exit = You give them a clear answer and a next step.
    .micro = Say it about something very small.
    .stretch = Say when they will hear from you.

one-improvement-please = Ask a colleague or fellow student who knows your work: “What is one thing I could do better here?”
    .tip = Say thank you and write it down. You can decide tomorrow what to do with it.
    .plan = When we have finished something together, I will ask for one thing and only listen.
    .exit = Say: “One thing is plenty, and it’s fine if nothing comes to mind.”
    .micro = Ask about one page or one slide.
    .stretch = Ask for an example.

tell-one-person-you-are-looking = Tell one acquaintance outside your present work, in one sentence, that you are looking for a job, a course or a new field.
    .tip = You are sharing news, not asking them to solve it.
    .plan = When the chat is open, I will send the sentence without an apology around it.
    .exit = Add: “You don’t have to do anything with this.”
    .micro = Tell somebody very close first.
    .stretch = Say what kind of work you hope for.

one-small-arrangement = Ask the person in charge of your work or course for one small arrangement that helps you: captions, a quieter place, a short break.
    .tip = You may say what helps and leave out why.
    .plan = When I know the one thing that would help most, I will ask for it in three sentences.
    .exit = Write: “If that can’t be done, I’d be glad of another idea.”
    .micro = Write down what would help and who decides it.
    .stretch = Suggest trying it for two weeks and then looking again.

say-one-thing-first = In a meeting or class, be the first to say something when the floor is open.
    .tip = First does not have to be clever; “I liked the second part” opens the room.
    .plan = When it is quiet after “Any thoughts?”, I will speak before I have counted to three.
    .exit = Others may add or change the topic; you have only opened the door.
    .micro = Be the second to speak.
    .stretch = Speak first and end with a question to the group.

own-a-small-slip = Tell the person it touches about one small slip you made at work or in your studies, together with how you put it right.
    .tip = Keep to something minor: a wrong date, a missed attachment.
    .plan = When I have put it right, I will write two lines: what it was, what I did.
    .exit = They need not do anything; the correction is in the same message.
    .micro = Point out a typing mistake in your own message.
    .stretch = Tell them in person.

one-stand-at-an-open-day = Go to an open day or careers fair and ask one question at one stand.
    .tip = They are there to be asked. Have your question on your phone.
    .plan = When one stand has nobody waiting, I will go up and ask my question.
    .exit = Say: “I only have the one question; thank you.”
    .micro = Go, take one leaflet and leave.
    .stretch = Ask for the name of somebody you may write to.

say-it-once-more = When you have lost the thread in a talk at work or in class, say: “I didn’t follow that. Once more, please?”
    .tip = Somebody beside you may well be glad.
    .plan = When I notice I am nodding without following, I will ask for it once more.
    .exit = Say: “If you’d rather explain later, that works too.”
    .micro = Ask for one word to be repeated.
    .stretch = Sum it up in a sentence and ask whether that is right.

five-minutes-on-the-agenda = Ask whoever leads your next meeting or seminar for five minutes for a topic of yours.
    .tip = Give the topic a title and one sentence; nobody needs more beforehand.
    .plan = When the invitation or plan arrives, I will write and ask for five minutes.
    .exit = Write: “If it’s full, next time is fine.”
    .micro = Suggest a topic for somebody else to bring.
    .stretch = Ask to go first.

ask-to-be-a-reference = Ask somebody you have worked, studied or volunteered with whether you may name them as a reference.
    .tip = Remind them of one thing you did together.
    .plan = When I have written what it is for, I will send the request to one person.
    .exit = Write: “If you’d rather not, I understand, and a no needs no reason.”
    .micro = List two people you could ask.
    .stretch = Ask what they would say about your work.

more-time-or-a-swap = Ask early for a swapped shift or a few more days for a piece of work, and name the new time.
    .tip = Ask while there is still room to say no, and only if you could live with a no.
    .plan = When I see that the date will be tight, I will ask the same day.
    .exit = Write: “If it can’t move, tell me and I’ll work with the date we have.”
    .micro = Ask when the latest useful moment would be.
    .stretch = Ask by voice instead of by message.

disagree-with-a-reason = In one work or study discussion today, say once: “I see it a little differently, because …”
    .tip = Speak about the matter, never about the person, and stop after the reason.
    .plan = When I notice a polite nod coming that I do not mean, I will say my sentence.
    .exit = Say: “I can live with either; I wanted it on the table.”
    .micro = Say what you agree with and what you are unsure about.
    .stretch = Suggest another way as well.

open-enquiry = Write to an organisation you like that advertises nothing, and ask whether there is work or a placement for someone like you.
    .tip = Three short paragraphs: what you like about them, what you can do, what you ask.
    .plan = When the three paragraphs are there, I will send them without another round.
    .exit = Write: “If there is nothing, I’m still glad to have written.”
    .micro = Find the right name to write to.
    .stretch = Write to a second place, in new words.

phone-before-applying = Phone the contact named in an advert for a job, course or volunteer role, at a quiet hour, and ask one real question.
    .tip = Ask about the work itself: “What would the first month look like?”
    .plan = When I have my question in front of me, I will call and give my name first.
    .exit = Say: “If this is a bad time, I can write instead.”
    .micro = Write the same question in an email.
    .stretch = Ask what matters most to them in an application.

someone-from-another-team = Introduce yourself to one person at work or on your course whom you know only by sight. Stay for three sentences.
    .tip = Your name, what you do, one question. Then you may go.
    .plan = When I next share a corridor, a queue or a table with them, I will say my name.
    .exit = End it kindly: “I won’t keep you. Good to put a name to the face.”
    .micro = Learn their name first.
    .stretch = Introduce yourself to somebody far senior to you.

one-minute-update = Give a one-minute spoken update to your team, class or group.
    .tip = Three sentences on a card: where it was, where it is, what comes next.
    .plan = When my turn comes, I will read my first sentence from the card and go on from there.
    .exit = A minute is short for everybody; close with “That’s all from me.”
    .micro = Send it as a voice message.
    .stretch = Ask for questions at the end.

mentor-call = Write to somebody whose path interests you and ask for one fifteen-minute conversation, by call or in writing.
    .tip = Say why them, in one sentence nobody else could have received.
    .plan = When my message has one reason, one question and one length of time, I will send it.
    .exit = Write: “If your weeks are full, a no is completely fine.”
    .micro = Ask for the answer to one question instead.
    .stretch = Offer to send your questions beforehand.

start-and-keep = Ask your manager, teacher or group leader in writing: “What is one thing I should keep doing, and one I should start?”
    .tip = Read the reply once, close it, and read it again tomorrow.
    .plan = When a quiet afternoon comes, I will send my two questions in one message.
    .exit = Write: “A line each is plenty, whenever it suits you.”
    .micro = Ask only what to keep.
    .stretch = Ask to talk it over for ten minutes.

which-one-first = When a new task lands on a full day, reply: “I can do this. Which of these should wait?” and list two things.
    .tip = You are handing back a decision, not a refusal.
    .plan = When the next task arrives, I will answer with my list before I start it.
    .exit = Offer a way: “If all of it is urgent, tell me what may be rough.”
    .micro = Ask what day they need it.
    .stretch = Say which one you suggest should wait.

pitch-a-small-idea = Tell your manager, teacher or group one small idea that would make something better, and what it would take.
    .tip = Small enough to try for a week is the right size.
    .plan = When we talk about how things are going, I will say: “I have a small idea to try.”
    .exit = Say: “It’s fine to leave it; I wanted you to have it.”
    .micro = Write the idea in four lines and send it to one person.
    .stretch = Offer to do the first step yourself.

practice-interview = Ask somebody you trust to hold a ten-minute practice interview with you on a call, and to tell you two things they noticed.
    .tip = Send three questions beforehand, so that they have nothing to prepare.
    .plan = When they have agreed on a time, I will answer every question to its end without starting over.
    .exit = Say: “If it’s not your thing, tell me; I won’t mind.”
    .micro = Answer one question aloud, alone.
    .stretch = Ask them for one question you do not know in advance.

ask-for-a-new-kind-of-task = Write to whoever hands out the work and ask for one piece you have never done before.
    .tip = Say what draws you and what help you would need at first.
    .plan = When the next plan is being made, I will ask for the one piece I have in mind.
    .exit = Write: “If it doesn’t fit this time, keep me in mind.”
    .micro = Ask to look on while somebody else does it.
    .stretch = Ask to do it from start to end.

the-gap-in-one-sentence = Tell somebody you trust, in one plain sentence you have chosen yourself, about a gap or turn in your working life.
    .tip = You decide how much it holds; “I took two years for my health” may be all of it.
    .plan = When the sentence sounds like me, I will send it to the one person I have chosen.
    .exit = Add: “You don’t need to say anything wise.”
    .micro = Write the sentence and read it aloud alone.
    .stretch = Put the same sentence into your CV.

shadow-for-an-hour = Write to somebody whose job interests you and ask whether you could look on for an hour at their workplace, or online.
    .tip = Say that you will sit quietly and leave on time.
    .plan = When I have chosen person and day, I will send my request in five sentences.
    .exit = Write: “I know this is a lot to fit in, so no is completely fine.”
    .micro = Ask for a description of one working hour instead.
    .stretch = Bring two questions for the end of the hour.

teach-ten-minutes = Show a few colleagues or fellow students something you know how to do. Ten minutes are enough.
    .tip = Do it in front of them rather than explaining it.
    .plan = When somebody says “How did you do that?”, I will offer to show it to two or three people.
    .exit = Say: “Come if it’s useful; stay away if it isn’t.”
    .micro = Show it to one person.
    .stretch = Invite people you know less well.

i-would-like-to-finish = Next time somebody talks over you at work or in class, say calmly: “I’d like to finish my sentence.” Then finish it.
    .tip = Same volume, same pace; the sentence does the work.
    .plan = When I am talked over and the setting is safe, I will say it once and finish.
    .exit = Then hand over: “Now you. What were you going to say?”
    .micro = Return to your point afterwards: “I wasn’t quite done.”
    .stretch = Do the same for somebody else who is talked over.

phone-an-adviser = Phone a careers adviser, recruiter or employment service and say in three sentences what you are looking for.
    .tip = Three sentences on paper: what you can do, what you want, what you need.
    .plan = When the line opens and it is a quiet hour, I will call and read my three sentences.
    .exit = Say: “If you’re not the right place, who would be?”
    .micro = Send the three sentences by email.
    .stretch = Ask what they would do next in your place.

ask-for-a-better-rate = Before you agree to a fee, a grant or paid hours, ask once in writing whether a better rate is possible, and name it.
    .tip = Name a figure and one reason; ask only where a no leaves the offer standing.
    .plan = When the offer is in front of me, I will write back with one figure and one reason.
    .exit = Write: “If that is your limit, tell me and I’ll decide by tomorrow.”
    .micro = Ask how the rate was worked out.
    .stretch = Ask for one other thing too, such as an earlier payment.

offer-a-small-workshop = Write to a library, club or community centre and offer a free one-hour session on something you know.
    .tip = A handful of people is a good size; say so.
    .plan = When I have a title and three points, I will send my offer to one place.
    .exit = Write: “If it doesn’t fit your programme, that’s completely fine.”
    .micro = Write the title and the three points.
    .stretch = Offer two dates.

five-minute-talk = Give a five-minute talk at work or on your course, and take two questions afterwards.
    .tip = Learn the first two sentences by heart; the rest may come from notes.
    .plan = When the room is quiet, I will look at my first line, breathe out and begin.
    .exit = For a question you cannot answer, say: “Good one. I’ll come back to you.”
    .micro = Give the talk to one person.
    .stretch = Ask the audience a question in the middle.

a-question-in-a-real-interview = In a real interview by call or video, ask a question that matters to you, such as what is hard about the role.
    .tip = Write it at the top of your notes. You are choosing as well.
    .plan = When they ask whether I have questions, I will ask mine first.
    .exit = Say: “If you can’t say, I understand.”
    .micro = Send the question by email before the interview.
    .stretch = Ask what would make them hesitate about you.

lead-a-session = Lead one meeting, study group or workshop from beginning to end.
    .tip = Your job is to start, to ask and to end on time; the others bring the content.
    .plan = When it is time, I will welcome people, read out the plan and give the floor to somebody.
    .exit = Begin with: “If you need to slip out, do.”
    .micro = Lead only the opening or the closing round.
    .stretch = End by asking what to do differently next time.

ask-for-a-raise = Ask your manager, in an arranged talk, for a raise or a better contract. Bring one figure and two examples of your work.
    .tip = Choose a time when your job does not hang on the answer. Then ask, and wait.
    .plan = When we sit down, I will say my figure in the first two minutes and then be quiet.
    .exit = Say: “You don’t have to answer today.”
    .micro = Ask how and when raises are decided.
    .stretch = If it is a no, ask what would change it.

recommendation-from-a-senior = Ask somebody senior who has seen your work for a written recommendation, and say what it is for and by when.
    .tip = Attach a few lines on what you did together; it spares them the search.
    .plan = When my notes for them are ready, I will send one clear request.
    .exit = Write: “If you can’t, or would rather not, a one-word no is fine.”
    .micro = Ask whether they would be open to it in principle.
    .stretch = Ask what they would want you to work on next.

speech-to-a-large-room = Give a prepared speech or talk to a large room: at work, at a conference or in a local meeting.
    .tip = Plan something quiet for afterwards, and one person to write to.
    .plan = When I am announced, I will take my place, look at the back row and say my first line.
    .exit = People came to listen; some will leave or look at their phones, and they are free to.
    .micro = Read a short notice or a welcome to the room.
    .stretch = Take questions at the end.

## Friends and family

react-to-a-message = React to one message from a friend or relative that you have read and left alone.
    .tip = A heart or a thumb says “I saw this”, and that is a lot.
    .plan = When I open my messages today, I will react to the first one that made me feel something.
    .exit = A reaction asks for no answer.
    .micro = Open the message and read it once more.
    .stretch = Add three words.

overdue-reply-draft = Write the reply you have been putting off to a friend, and leave it as a draft for today.
    .tip = Begin in the middle; the opening can come later.
    .plan = When the kettle is on, I will open that chat and type until the water boils.
    .exit = It stays on your side, so nobody is waiting for it.
    .micro = Type only the greeting.
    .stretch = Send it, exactly as it is.

five-names = Write down the names of five people you would be glad to hear from.
    .tip = They may be far away or long unseen. Leave out anybody who has hurt you.
    .plan = When I have paper in front of me, I will write the first five names that come.
    .exit = It is a list for you alone.
    .micro = Write one name.
    .stretch = Mark the one you would write to first.

good-morning-by-name = Say good morning or good evening, with their name, to somebody you live with or visit today.
    .tip = From the doorway is fine; they may be half asleep.
    .plan = When I first see them, I will say it with their name before anything else.
    .exit = A hum is a complete answer to a good morning.
    .micro = Wave or smile on the way past.
    .stretch = Ask how they slept.

look-up-and-listen = When somebody close to you talks to you today, put your phone face down and look at them until they have finished.
    .tip = You can rest your eyes on their forehead or hands if that is kinder to you.
    .plan = When they start to speak, I will turn my phone over and look up.
    .exit = You are giving attention; they owe you nothing for it.
    .micro = Turn the phone over and keep your eyes where you like.
    .stretch = Ask one question about what they said.

one-sentence-more = Answer one message today with one sentence more than you normally would.
    .tip = Add something you saw, ate, heard or thought.
    .plan = When I am about to send a short reply, I will add one sentence first.
    .exit = It gives them more to pick from; they need not answer all of it.
    .micro = Replace “ok” by four words.
    .stretch = Make the extra sentence a question.

thought-of-you = Send a friend a picture or link of a thing that made you think of them. No people in the picture.
    .tip = A mug, a dog, a headline: small is right.
    .plan = When something reminds me of somebody today, I will send it before I put the phone away.
    .exit = Write: “No reply needed, it made me think of you.”
    .micro = Save the picture for them.
    .stretch = Add one line on why.

best-bit-of-your-week = Message a friend and ask: “What was the best bit of your week?”
    .tip = It is lighter to answer than “How are you?”
    .plan = When I finish lunch, I will send the question to one person.
    .exit = Add: “A single word will do.”
    .micro = Send it to the person who always answers.
    .stretch = Tell them yours first.

what-should-i-watch = Ask a friend or relative to recommend one film, book, song or recipe.
    .tip = Say what you are in the mood for, so that they can see you with it.
    .plan = When I do not know what to do this evening, I will ask one person for one title.
    .exit = Add: “Whatever comes to mind first, or nothing.”
    .micro = Ask which of two titles they would choose.
    .stretch = Try it, and tell them what you thought.

a-wish-of-your-own = Send somebody a good wish in your own words for something in their life: a birthday, an exam, a first day.
    .tip = One thing only you would know to mention makes it yours.
    .plan = When I remember whose day it is, I will write two lines without a ready-made picture.
    .exit = A wish needs no answer.
    .micro = Write their name and one line.
    .stretch = Speak it as a voice message.

small-good-news = Tell one friend a small piece of good news from your day, without making it smaller.
    .tip = “The bread rose” counts. Leave out “it’s nothing, but”.
    .plan = When something goes well today, I will send one sentence about it within the hour.
    .exit = They can be glad with a thumb; that is enough.
    .micro = Write it down for yourself.
    .stretch = Say that you are proud of it.

a-fact-you-never-shared = Tell a friend one small harmless fact about you that they do not know yet.
    .tip = Your first pet’s name, a food you cannot stand, a word you like.
    .plan = When a chat goes quiet, I will write: “Something you don’t know about me:” and one fact.
    .exit = Add: “Your turn only if you like.”
    .micro = Choose the fact and keep it for the next chat.
    .stretch = Tell the story that belongs to it.

thanks-for-long-ago = Thank a relative or friend for one thing they did more than a year ago.
    .tip = Say what it was and that you still think of it.
    .plan = When I think of the first good memory, I will send two sentences about it.
    .exit = Add: “I only wanted you to know.”
    .micro = Write it on a card and keep the card.
    .stretch = Tell them when you next speak.

how-did-it-go = Ask an acquaintance or friend how something went that they had mentioned: a move, a test, a visit.
    .tip = Remembering is the gift. The words can be plain.
    .plan = When I recall what they had ahead of them, I will write: “How did it go?”
    .exit = Add: “Tell me whenever, or not at all.”
    .micro = Scroll back and find one thing you could ask about.
    .stretch = Ask one question about their answer.

one-thing-you-admire = Tell a friend one choice or habit of theirs that you admire, with an example.
    .tip = “You always say when you are wrong, like last week.” Then stop.
    .plan = When I notice a friend doing something well, I will write it to them the same day.
    .exit = Add: “No need to say it back.”
    .micro = Write the example in your notes.
    .stretch = Say it to them in front of somebody else.

i-do-not-know-that-one = In talk with friends or family, say “I don’t know that one. Tell me?” when a name, film or word is new to you.
    .tip = You give somebody the chance to tell a thing they like.
    .plan = When I hear a name I do not know, I will say so before the talk moves on.
    .exit = If they wave it off, let it go: “Another time, then.”
    .micro = Ask what one word means.
    .stretch = Ask a follow-up about it.

voice-message-instead = Send one friend a voice message of about thirty seconds in place of a text.
    .tip = Leave the “um” in. They know your voice.
    .plan = When I would have typed three lines, I will press record and speak for half a minute.
    .exit = Add: “Listen whenever, and answer however you like.”
    .micro = Record one and delete it.
    .stretch = Send the first take.

a-short-call = Phone a friend or relative for five minutes. Ask first whether it suits them.
    .tip = Tell them at the start that it is a short one; it frees you both.
    .plan = When I have five minutes and a quiet corner, I will call one person from my list.
    .exit = Say: “Is this a good moment? If not, I’ll hang up, no harm done.”
    .micro = Write: “May I call you for five minutes this week?”
    .stretch = Call somebody you normally only write to.

message-after-a-long-time = Write to a friend you have not spoken with for six months or more. Ask how they are and ask for nothing else.
    .tip = The gap needs no explanation; “I thought of you today” is a reason.
    .plan = When I have found the old chat, I will send four lines without scrolling up for long.
    .exit = Write: “No pressure to catch up on everything.”
    .micro = Write the message and keep it for tomorrow.
    .stretch = Suggest a call.

borrow-one-thing = Ask a friend or relative whether you may borrow one thing, such as a book, a game or a tool, and say until when.
    .tip = A date for giving it back makes it lighter on both sides.
    .plan = When I know what I could use, I will ask one person and name the day I will return it.
    .exit = Write: “If you’d rather keep it at home, that’s fine.”
    .micro = Ask if they own one.
    .stretch = Offer something of yours in return.

help-me-choose = Send a friend two options for a decision of yours and ask which one they would take, and why.
    .tip = A small decision is fine: two jackets, two dates, two ways to begin a letter.
    .plan = When I go back and forth for the third time, I will send both and ask.
    .exit = Write: “Gut feeling is enough, and skipping is fine.”
    .micro = Ask without the why.
    .stretch = Ask somebody who usually sees things differently.

coffee-with-a-way-out = Invite one friend or acquaintance to a coffee, a short outing or a video call.
    .tip = Name one thing and one rough time. It can last an hour.
    .plan = When I have thought of the person, I will send one invitation in two sentences.
    .exit = Write: “If it’s not your week, no is completely fine.”
    .micro = Ask what their week looks like.
    .stretch = Invite somebody you have only met in groups.

say-what-you-would-like = When somebody asks what you would like to do, eat or watch, name one thing instead of “I don’t mind”.
    .tip = A wish is information, not an order.
    .plan = When I am about to write “whatever you like”, I will name one thing.
    .exit = Add: “That’s my wish; what’s yours?”
    .micro = Say which of two you would take.
    .stretch = Name it before you are asked.

ask-to-be-taught = Ask a friend or relative to show you one thing they do well: a dish, a knot, a card game, a repair.
    .tip = Let them do it their way; you are there to look.
    .plan = When I see them do it, I will ask: “Would you show me how?”
    .exit = Say: “Only if you enjoy showing it.”
    .micro = Ask for one trick only.
    .stretch = Do it yourself while they watch.

one-true-word = When somebody close asks how you are, answer with one true word and one sentence in place of “fine”.
    .tip = “Tired. The week was long.” That is all it takes.
    .plan = When the question comes, I will send the first true word that fits.
    .exit = Add: “Nothing to solve. How about you?”
    .micro = Find the word and keep it to yourself.
    .stretch = Add what would do you good.

two-dates = Take a “we should meet some time” that is hanging in the air and answer it with two dates.
    .tip = Two dates are an offer; ten are a puzzle.
    .plan = When I find that sentence in a chat, I will reply with two dates.
    .exit = Write: “If neither works, we leave it open.”
    .micro = Write: “I still like that idea.”
    .stretch = Add a place as well.

ask-about-back-then = Phone an older relative or friend and ask about one time in their life: a first job, a street, a summer.
    .tip = A small door opens more than a big one: “What did your kitchen look like?”
    .plan = When I have my question ready, I will call and ask it after the hello.
    .exit = Say: “Only if you feel like telling it.”
    .micro = Ask the question in a message.
    .stretch = Ask what they thought of it then.

an-unfashionable-taste = In a group chat or with a friend, say that you like something others find odd, or dislike something everybody likes.
    .tip = Keep it to taste: a film, a dish, a song. Nobody has to be convinced.
    .plan = When the thing comes up, I will write one sentence with “I” in it and leave it there.
    .exit = Add: “To each their own.”
    .micro = Say it to one friend.
    .stretch = Say what you like about it.

propose-the-plan = In a group of friends or relatives, be the one who proposes the plan: what, where, when.
    .tip = Somebody has to begin. A rough plan is enough for others to change.
    .plan = When the chat circles around “we should”, I will post one plan.
    .exit = Write: “Come if you like; I’m not counting heads.”
    .micro = Propose it to one person.
    .stretch = Offer to arrange it.

a-pause-in-a-call = In a call with a friend, let one pause of about five seconds stand before you speak.
    .tip = Breathe out slowly once; that is about the length of it.
    .plan = When the talk comes to a rest, I will breathe out and wait.
    .exit = The pause is theirs as well; they may fill it or not.
    .micro = Wait two seconds before one answer.
    .stretch = Let the other person be the one to go on.

what-was-hard = Tell a friend or relative one thing that was hard this week.
    .tip = One thing, told like a short story, with a beginning and an end.
    .plan = When they ask how the week was, I will say: “One thing was hard,” and tell it.
    .exit = Say: “You don’t have to fix it. Good to say it once.”
    .micro = Write it to them in two sentences.
    .stretch = Say what you needed at that moment.

ten-minute-favour = Ask a friend or relative for a favour of about ten minutes that would help you: a look at a form, a photo of an old recipe.
    .tip = Name the favour, the length and the day in your first sentence.
    .plan = When I notice I am struggling alone, I will ask one person for ten minutes.
    .exit = Write: “If it doesn’t suit you, no is fine and I’ll manage.”
    .micro = Ask for something that takes one minute.
    .stretch = Ask somebody you have never asked.

another-day-please = If an arrangement has become too much, write early to move it, and offer another time. One sentence of reason at most.
    .tip = Early notice is a kindness; a long story is not needed.
    .plan = When I know that it is too much, I will write the same hour and name a new day.
    .exit = Write: “If that’s a nuisance, tell me and we’ll find something.”
    .micro = Ask whether the time could be a little later.
    .stretch = Move it without a reason.

correct-a-small-thing = Tell somebody you know one small thing they have had wrong for a while: how your name is said, or how you take your tea.
    .tip = Say it as news, without a trial about the past.
    .plan = When it happens again, I will say: “Small thing: it’s said like this.”
    .exit = Say: “No harm at all. I had never said.”
    .micro = Mention it in your next message.
    .stretch = Correct it the first time it happens with somebody new.

a-small-sorry = Say sorry to a friend or relative for one small thing, in two sentences, and without a “but”.
    .tip = What you did, and what you will do next time. Then it may rest.
    .plan = When I remember the small thing, I will send my two sentences.
    .exit = Add: “No need to answer this.”
    .micro = Write the two sentences without sending.
    .stretch = Say it by voice.

what-do-you-remember = Ask a friend what they remember about the day you met, or what they first thought of you.
    .tip = Pick somebody who likes to tell stories.
    .plan = When I feel like hearing from them, I will ask, and tell them what I remember.
    .exit = Write: “If you’ve forgotten, that’s fine.”
    .micro = Tell them your own memory and ask nothing.
    .stretch = Ask what has changed since.

listen-without-advice = Write to a friend: “Could you listen to me for ten minutes some time this week, without advice?”
    .tip = Saying how you want to be listened to is a help to them.
    .plan = When I know what I would tell, I will ask one person and let them choose the time.
    .exit = Write: “If you have no room for it this week, tell me straight.”
    .micro = Ask if you may send one long message.
    .stretch = Say what the talk would be about.

introduce-two-friends = Ask two friends separately whether they would like to know each other. If both say yes, introduce them in a short message.
    .tip = Tell each what the other enjoys.
    .plan = When I think “those two would get on”, I will ask the first one.
    .exit = Write: “A no stays between us.”
    .micro = Think of the pair and what they share.
    .stretch = Invite both to something small.

see-it-another-way = In a talk with friends or family about something everyday, say once: “I see it another way,” and why. Leave politics and faith aside.
    .tip = One reason is stronger than four.
    .plan = When I notice I am nodding along, I will say my sentence and one reason.
    .exit = Say: “We don’t have to agree on it.”
    .micro = Say: “I’m not sure about that.”
    .stretch = Ask what makes them see it their way.

how-to-reach-me = Tell a friend which way of keeping in touch suits you best: text or calls, evenings or mornings. Ask for theirs.
    .tip = It is a user guide to you, and a short one.
    .plan = When they next call at a bad moment, I will write to them about what suits me.
    .exit = Write: “If that doesn’t suit you, we’ll find a middle.”
    .micro = Ask for theirs and keep yours for later.
    .stretch = Tell two people.

thirty-minutes-at-a-gathering = Go to a gathering of friends or relatives for thirty minutes, with a leaving time you have chosen beforehand.
    .tip = Tell the host when you come in that you will stay for half an hour.
    .plan = When I arrive, I will greet the host first and tell them how long I have.
    .exit = Say when you leave: “I’m off now. Thank you for having me.”
    .micro = Go for ten minutes.
    .stretch = Speak with somebody you do not know.

i-miss-talking-to-you = Tell a friend that you miss talking to them.
    .tip = Five words can hold it. You need not add a plan.
    .plan = When I think of them today, I will write the sentence and put the phone down.
    .exit = Add: “Not a reproach. I like you, that’s all.”
    .micro = Send a memory of the two of you.
    .stretch = Suggest a time to talk.

a-joke-that-sat-badly = Tell a friend, one to one, that a joke or remark of theirs did not sit well with you. Choose somebody you feel safe with.
    .tip = Talk about the remark and about yourself: “I noticed it stayed with me.”
    .plan = When we are alone and calm, I will say it in two sentences and stop.
    .exit = Say: “You don’t need to say anything. I wanted you to know.”
    .micro = Tell them by message the next day.
    .stretch = Say what you would have liked to hear.

may-i-come-along = When friends mention something they are planning, ask once whether you may come along.
    .tip = Ask one of them, in private, so that a no costs little.
    .plan = When I read about the plan, I will write to one person: “Would there be room for one more?”
    .exit = Write: “If it’s a small round, I understand.”
    .micro = Ask how it is going to be.
    .stretch = Offer to bring something.

something-you-love = Show a friend or somebody in your family something you love and normally keep to yourself, for five minutes.
    .tip = Tell them why you love it before they see it; that is the heart of it.
    .plan = When we have a quiet moment, I will say: “May I show you something I like?”
    .exit = Say: “You don’t have to like it.”
    .micro = Tell them its name.
    .stretch = Show the part you find most beautiful.

i-let-this-slide = Write to a friend whose message you left unanswered for too long: “I let this slide. I’m sorry. I’d like to hear from you.”
    .tip = Leave out the list of reasons; it makes the reading heavier.
    .plan = When I open the old chat, I will send those three sentences and no more.
    .exit = Add: “If you’d rather leave it, I understand.”
    .micro = Send a short hello.
    .stretch = Answer what they had asked.

come-with-me = Ask a friend or relative to come along, in person or on the line, to something you dread: an appointment, an office, a first class.
    .tip = Say what they would do there. “Sit next to me” is a task.
    .plan = When the date is fixed, I will ask one person that day.
    .exit = Write: “If you can’t, I’ll go anyway, so please feel free.”
    .micro = Ask them to write to you before and after it.
    .stretch = Ask for the whole way there and back.

renegotiate-a-chore = Ask the people you share a home or a task with to divide one chore differently, and propose how. Choose a calm hour.
    .tip = Bring one chore and one proposal. The rest of the list can wait.
    .plan = When we have eaten and nobody is in a hurry, I will say: “I’d like to change one thing.”
    .exit = Say: “Try it for two weeks, and then we look again?”
    .micro = Ask how they find the present way.
    .stretch = Ask them for a proposal of their own.

how-do-i-come-across = Ask a friend you trust: “How do I come across when people first meet me?” Listen until they have finished.
    .tip = You are collecting one view, not a verdict.
    .plan = When we have time and no audience, I will ask, and only say thank you.
    .exit = Say: “One thing is enough. You may pass.”
    .micro = Ask in writing for three words.
    .stretch = Ask what you could do more of.

thanks-at-the-table = At a shared meal with at least three others, say two sentences of thanks to everybody there.
    .tip = One thing about today, one about them. Stay in your seat if you like.
    .plan = When the plates are full, I will ask for a moment and say my two sentences.
    .exit = End with “That was all,” and start eating, so that nobody has to respond.
    .micro = Thank whoever cooked, in front of the others.
    .stretch = Say something particular to each of them.

meet-after-years = Ask a friend you have not seen for years to meet or to have a video call. Not a former partner, and nobody who asked for distance.
    .tip = Suggest one hour and one way. Long gaps shrink quickly in an hour.
    .plan = When I have written how we know each other and what I suggest, I will send it.
    .exit = Write: “If too much time has gone by, I understand.”
    .micro = Ask how life has been.
    .stretch = Offer to travel the longer part.

what-you-mean-to-me = Write to a friend or relative what they mean to you, in five sentences or more, and send it.
    .tip = Write about what they did, not about how great they are.
    .plan = When I have twenty quiet minutes, I will write the first memory that comes and go on.
    .exit = Add: “You don’t have to answer this.”
    .micro = Write the first two sentences.
    .stretch = Read it to them.

invite-three-people = Invite three people you know to your home or another place that suits you, for something small: soup, a game, a film.
    .tip = Say when it starts and when it ends. An end makes it lighter to come.
    .plan = When I have the day, I will send the same invitation to all three within ten minutes.
    .exit = Write: “Come if you feel like it. I’m glad either way.”
    .micro = Invite one person for half an hour.
    .stretch = Invite people who do not know each other.

that-hurt = Tell somebody you feel safe with about one thing they did that hurt you. One thing, one example, no “always”.
    .tip = “When you laughed about my letter, it hurt” is the whole form.
    .plan = When we are alone and neither of us is in a hurry, I will say my sentence and stop.
    .exit = Say: “You don’t need to answer now.”
    .micro = Write the sentence for yourself.
    .stretch = Say what you would wish for next time.

a-proper-apology = Apologise to a friend or relative for something that weighs on you. Leave in peace anybody who has asked for no contact.
    .tip = What you did, what it did to them, what you do now. No “but”, no request.
    .plan = When the three parts are on paper, I will send them as they are.
    .exit = Write: “You owe me no answer.”
    .micro = Write the first part.
    .stretch = Ask whether there is something that would help.

tell-about-the-fear = Tell somebody you trust about the fear you are working on here, and about one thing you do because of it.
    .tip = You choose how much. An example is kinder to you both than a whole history.
    .plan = When we have a quiet hour, I will say: “There’s something I’m practising,” and begin.
    .exit = Say: “I don’t need advice. It helps that you know.”
    .micro = Tell them you are practising something difficult.
    .stretch = Say how they could stand by you.

ask-about-the-distance = If a friend has become quieter, ask once: “Is it a busy time, or is something between us?” Then leave them room.
    .tip = Tell them you can hear either.
    .plan = When I have worn the question out in my head, I will send it in two sentences.
    .exit = Write: “If you don’t want to go into it, that’s all right too.”
    .micro = Ask how they have been lately.
    .stretch = Say what you have noticed.

another-way-to-celebrate = Phone a relative and propose doing one family occasion differently this year: shorter, smaller, elsewhere.
    .tip = Begin with what you like about it. Then your proposal.
    .plan = When it is still weeks away, I will call and make one proposal.
    .exit = Say: “Think it over. I’m not asking for an answer today.”
    .micro = Ask what they like best about the occasion.
    .stretch = Say which part you will leave out in any case.

a-friend-owes-you = Remind a friend once, kindly and with a date, of a thing or sum they still owe you. Only where you feel safe asking.
    .tip = Name the thing, the day and one way to do it. Leave out how long it took.
    .plan = When I have my two sentences, I will send them in daylight and put the phone away.
    .exit = Write: “If it’s difficult right now, tell me and we’ll split it up.”
    .micro = Ask whether they still have it.
    .stretch = If it matters to you, suggest a fixed day.

name-the-pattern = Tell a friend or relative you feel safe with about something that keeps happening between you, and ask for one change.
    .tip = Two examples, one wish. Then listen for as long as you spoke.
    .plan = When we have time and are both rested, I will say: “There’s something I’d like us to change.”
    .exit = Say: “You can think about it. We don’t have to settle it today.”
    .micro = Name one example from this week.
    .stretch = Ask what they would like you to change.

a-decision-they-may-dislike = Tell a parent, sibling or old friend about a decision of yours that they may not like. Only if it is safe, and only if you want to.
    .tip = You are letting them know, not asking leave. One reason is enough.
    .plan = When the decision is made and I feel steady, I will say it in my first minute.
    .exit = Say: “You don’t have to like it. I wanted you to hear it from me.”
    .micro = Tell somebody who will be on your side first.
    .stretch = Answer their first question calmly, and let the second one wait.

reconciliation-once = Write once to a safe friend you have fallen out with, and offer to talk. Never a former partner, or anyone who hurt you or wants no contact.
    .tip = Plan something kind for the days of waiting. Silence is an answer as well.
    .plan = When I have slept on the letter, I will send it and tell one person that I did.
    .exit = Write: “If you’d rather leave it, I’ll respect that and won’t write again.”
    .micro = Write the letter and keep it.
    .stretch = Say what you would do differently now.

avoided-honest-talk = Have one honest talk you have long avoided, with somebody you are safe with. Arrange the time and have rest planned afterwards.
    .tip = Write down the one thing they should know when you part. Everything else may fall away.
    .plan = When we sit down, I will say the one thing in the first five minutes.
    .exit = Say at the start: “We can stop whenever either of us wants to.”
    .micro = Tell them that there is something you would like to talk about.
    .stretch = Ask how it was for them to hear it.

## Dating

dating-true-line = Write one true sentence about yourself that you would be glad for a date to know. Keep it where you will see it again.
    .tip = Small and particular is good: the soup you make, the song you always sing along to.
    .plan = When I next sit down with something warm to drink, I will write one true sentence about me.
    .exit = Nobody is asked for anything; the sentence is yours to keep.
    .micro = Write down one thing you like doing, in three words.
    .stretch = Send the sentence to somebody you trust.

dating-question-pair = Write down one question you would love to be asked on a date, and one you would enjoy asking.
    .tip = Good questions can be answered in a sentence or in an hour.
    .plan = When I next open my notes, I will write both questions before I do anything else.
    .exit = It stays on paper, so nobody has to answer today.
    .micro = Write only the question you would like to be asked.
    .stretch = Answer your own question in three lines, as you would tell it to a date.

dating-daytime-places = Find three public places where you would enjoy meeting someone for the first time by day, and write them down.
    .tip = Think of what suits you: quiet, seats, step-free, a reason to leave after an hour.
    .plan = When I have five free minutes today, I will look up places and note three.
    .exit = No invitation is made yet; you are choosing ground you like.
    .micro = Write down one place you already know.
    .stretch = Add what you would say to suggest the one you like best.

dating-own-pace-sentence = Write one sentence you could use if something in dating moves faster than you like.
    .tip = Short is kind. “I’d like to go slowly” is a whole sentence and needs no reasons.
    .plan = When I brush my teeth tonight, I will think of the words, and then I will write them down.
    .exit = It is ready for a day when you want it, and asks nothing of anyone now.
    .micro = Copy this into your notes: “I’d like to take this slowly.”
    .stretch = Write a second one for a plan that does not suit you.

dating-draft-reply = Draft a message to someone you would like to know better, and leave it unsent today.
    .tip = Write it as you would talk. You can tidy nothing and still have a good draft.
    .plan = When I notice that I am thinking about what to say, I will write it in my notes instead.
    .exit = Since it stays unsent, nobody is waiting on the other side.
    .micro = Write the first line only.
    .stretch = Read it again tomorrow and take out one apology.

friend-how-they-met = Ask one friend in a message how they met somebody who matters to them, a partner or an old friend.
    .tip = People often enjoy this question, and the answers are rarely smooth.
    .plan = When I next write to a friend, I will ask how the two of them met.
    .exit = Add: “Only if you feel like telling it.”
    .micro = Think of the friend you would ask, and open your chat with them.
    .stretch = Tell them one meeting story of your own in return.

profile-true-detail = Add one true, specific detail to a dating profile, something that could only be about you.
    .tip = “Reads maps for fun” says more than “likes travelling”.
    .plan = When I open the app today, I will change one line before I look at anybody.
    .exit = Readers can scroll on; the line asks nothing of them.
    .micro = Write the detail in your notes first.
    .stretch = Take out one line that is there only to impress.

like-one-profile = Read three dating profiles to the end and like the one whose words you enjoyed most.
    .tip = Go by what they wrote, and let the like be a small “I read this with pleasure”.
    .plan = When I have read the third profile, I will like one and close the app.
    .exit = A like can be passed by without a word, and that is all right.
    .micro = Read one profile to the end without deciding anything.
    .stretch = Note which line you liked, as the start of a message for another day.

unposed-photo = Swap one profile picture for a plain recent one of you alone that you did not edit.
    .tip = Somebody who likes this picture likes the person who will turn up.
    .plan = When I am in good light today, I will take or find one plain picture and put it in.
    .exit = Only you are in it, so nobody else’s privacy is touched.
    .micro = Choose the picture and put it in a folder for later.
    .stretch = Leave it up for a week without checking what it does.

tell-friend-open = Message a friend you trust that you are open to meeting someone. Ask for nothing yet.
    .tip = One line is enough, and it can be light: “By the way, I’m open to meeting people again.”
    .plan = When I am chatting with my friend today, I will add that one line.
    .exit = Add: “No need to do anything about it.”
    .micro = Write the line and read it to yourself once.
    .stretch = Say what kind of company you enjoy.

answer-waiting-match = Answer one friendly message in a dating app that you have left waiting. Two lines will do.
    .tip = A late answer needs one honest word about the wait at most: “Slow week, glad you wrote.”
    .plan = When I open the app this evening, I will answer the oldest friendly message first.
    .exit = They may have moved on. Leave room with: “No worries if you’re busy.”
    .micro = Answer with one sentence.
    .stretch = End with a question you would like to hear the answer to.

follow-up-question-match = Ask someone you are chatting with in a dating app one more question about a thing they have already told you.
    .tip = Go back to their own words: “You mentioned the choir. What are you singing?”
    .plan = When I have read their last message twice, I will ask about one thing in it.
    .exit = Ask one question and leave the pace to them.
    .micro = Pick the word in their message that you are curious about.
    .stretch = Before the question, tell them why it interests you.

reply-hours = Tell somebody you are getting to know when you usually answer messages, so that neither of you has to wonder.
    .tip = Say it as information: “I mostly answer in the evening.”
    .plan = When they next write to me, I will tell them when I usually answer.
    .exit = Say: “And no hurry on your side either.”
    .micro = Decide for yourself which hours are yours.
    .stretch = Leave the next message until those hours, without a sorry.

friend-profile-read = Send a friend your dating profile, or three lines about you, and ask which line sounds most like you.
    .tip = One precise question is quicker to answer than “What do you think?”
    .plan = When I have copied the text, I will send it with that one question.
    .exit = Say: “Whenever you have a minute, and it’s fine to skip it.”
    .micro = Send one line and ask: “Does that sound like me?”
    .stretch = Ask which line they would take out.

real-preference-chat = In a chat with someone you like, name one real preference of yours that differs from theirs.
    .tip = “I’ve never got on with hiking” is a fine sentence. Liking different things gives you something to ask about.
    .plan = When they mention a thing I don’t share, I will say so in one friendly line.
    .exit = Add a bit of interest in theirs: “What do you like about it?”
    .micro = Write down three things you honestly don’t care for.
    .stretch = Say it without a “sorry” and without a “but”.

ask-what-brought-you = At a class, club or gathering where people come to meet, choose a place next to someone new and ask what brought them there.
    .tip = It is the one question everybody in the room can answer.
    .plan = When I have settled into my place, I will turn to the person beside me and ask what brought them.
    .exit = If the answer is short, say: “Nice to meet you. I’ll let you settle in.”
    .micro = Say hello to the person beside you and leave it at that.
    .stretch = Tell them what brought you, and what nearly kept you at home.

chat-voice-note = Ask somebody you are chatting with whether they like voice messages. If they do, send twenty seconds about your day.
    .tip = Record it once and send that one. A pause or a cough is part of how people talk.
    .plan = When they say yes, I will record twenty seconds in one go.
    .exit = Ask first with: “Text is fine too, if you prefer.”
    .micro = Record ten seconds for yourself and listen to it once.
    .stretch = Send it without listening to it beforehand.

public-place-first = Tell someone you may meet that your first meetings are in a public place and by day, and name one you like.
    .tip = Say it as a habit of yours. A person who is safe to meet will find it normal.
    .plan = When the subject of meeting comes up, I will name my place and say by day.
    .exit = Say: “If that doesn’t suit you, we can go on writing.”
    .micro = Write your own rule for first meetings in one line.
    .stretch = Add when you will have to leave, before you meet.

friend-who-might = Ask one friend whether they know a person you might enjoy meeting, with everybody free to say no.
    .tip = Say what kind of company you like, so that they need not guess a type.
    .plan = When I next write to a friend who knows many people, I will ask once.
    .exit = Say: “If nobody comes to mind, that’s completely fine.”
    .micro = List the friends who know people you don’t.
    .stretch = Add one honest line they may pass on about you.

what-they-hope-to-find = Ask someone you are getting to know what they hope to find. Give your own answer first, in one line.
    .tip = Going first makes it a conversation and takes away the feeling of a test.
    .plan = When the chat has a quiet moment, I will say what I hope for and then ask.
    .exit = Say: “A half-formed answer is welcome, and so is none.”
    .micro = Write your own answer in one line.
    .stretch = If their answer differs from yours, say so kindly.

odd-hobby-chat = Tell someone you are getting to know about an interest you usually leave out because it seems odd or dull.
    .tip = Enthusiasm is good company, even about bus timetables.
    .plan = When they ask what I have been doing, I will tell them the real thing.
    .exit = Keep it to a few lines and leave them space: “I could go on, so stop me.”
    .micro = Write the interest down with the reason you like it.
    .stretch = Send a picture of it: the bread, the model, the list.

honest-first-message = Send one first message in a dating app: a thing you noticed in what they wrote, a true line about you, and a question.
    .tip = Write to the person and leave looks out of it. Three lines are plenty.
    .plan = When I find a profile I enjoyed reading, I will send three lines before I can polish them.
    .exit = No answer is an answer too; write once and let it rest.
    .micro = Write the three lines and leave them until tomorrow.
    .stretch = Let the true line be something you have never put in a first message.

date-comfort-need = Tell someone you plan to meet one thing that would make it comfortable for you: step-free, quiet, short, or near a station.
    .tip = You are giving useful information, as you would about a food you can’t eat.
    .plan = When we agree on a place, I will name the one thing that helps me.
    .exit = Ask in return: “Is there anything that makes it nicer for you?”
    .micro = Write down what makes a place comfortable for you.
    .stretch = Name it in the first message about meeting.

small-wish-this-week = Ask someone you are seeing, or somebody close, for one small thing you would like this week: a call, a film, an hour without phones.
    .tip = A wish with a day in it is kinder than a hint.
    .plan = When I notice a small wish, I will put it in one sentence with a day.
    .exit = Say: “A no is fine, I wanted to have asked.”
    .micro = Finish this sentence in your notes: “This week I would like …”
    .stretch = Ask for the thing you usually hope they will guess.

profile-forum-look = Post the text of your dating profile in a forum meant for that, without name, picture or place, and ask for one improvement.
    .tip = A nickname is usual there. Take the advice that helps and leave the rest.
    .plan = When the text is free of names and places, I will post it with one question.
    .exit = Thank whoever answers once, and leave it open to everyone else.
    .micro = Read how three other people asked.
    .stretch = Ask which line made them want to stop reading.

kind-not-a-match = Tell one match kindly that you do not see it going further, and wish them well.
    .tip = Clear is kinder than slow silence. If somebody was rude or pushy, you owe no message: block and leave.
    .plan = When I notice that I am putting off an answer, I will write two kind, clear lines.
    .exit = Add: “No need to answer this.”
    .micro = Close one chat that both of you have long left.
    .stretch = Send it without a reason. “I don’t see us as a match” is enough.

pay-own-share = On a date in a café, say before you order that you would like to pay for your own part.
    .tip = Said early and lightly it is a plain fact and no verdict on the date.
    .plan = When the menu is on the table, I will say that I am paying for mine today.
    .exit = Say: “I like it that way. Is it all right with you?”
    .micro = Say the sentence aloud at home.
    .stretch = If they insist once, say: “Thank you, and I’d still rather.”

propose-time-and-place = Suggest a first meeting to someone you like chatting with: one public place, one day, one hour.
    .tip = A concrete plan is quicker to say yes or no to than “some time”.
    .plan = When we have had two good exchanges, I will suggest one place and one time.
    .exit = Say: “If it’s too soon or not your thing, tell me, that’s fine.”
    .micro = Write the suggestion with place and time and keep it for tomorrow.
    .stretch = Suggest something you would enjoy even if it rains.

say-i-am-nervous = When you meet someone you like, say once that you are a little nervous and glad to be there.
    .tip = Said in one breath, it often brings a “me too”. Either way you have one thing less to hide.
    .plan = When we have said hello, I will say that I am a bit nervous and glad I came.
    .exit = Follow it with a question, so that they need not look after you.
    .micro = Say it to yourself before you go in.
    .stretch = Say it without a laugh to cover it.

ten-minute-call = Ask someone you have been chatting with whether they would like a ten-minute call, and keep to the ten minutes.
    .tip = A known end makes it lighter for both. Have one question ready for the start.
    .plan = When they have agreed on a time, I will be the one who calls.
    .exit = Ask with: “If calls aren’t your thing, we can go on writing.”
    .micro = Ask only whether they like calls, and leave the time open.
    .stretch = Let one pause stand without filling it.

swap-contacts-group = After a good talk at a class or gathering, offer your contact on a piece of paper and ask whether they would like to stay in touch.
    .tip = Offering yours leaves the choice with them, today or next week.
    .plan = When we are about to say goodbye, I will say I enjoyed it and offer my contact.
    .exit = Say: “No need to decide now, and no is completely fine.”
    .micro = Say that you enjoyed the talk, and go.
    .stretch = Say what you would like to go on talking about.

second-meeting-ask = After a first meeting you enjoyed, write that you did and ask whether they would like to meet again.
    .tip = Write when you have thought of it. Waiting a fixed number of days impresses nobody.
    .plan = When I am home from the meeting, I will write two honest lines.
    .exit = Say: “If you’d rather leave it at one nice afternoon, I understand.”
    .micro = Write only that you enjoyed it.
    .stretch = Add what you would like to do next, with a day.

not-that-plan = When a date is being planned, say no to the one part that does not suit you (too late, too far, too long) and offer what would.
    .tip = You can like the person and not like the plan. Both fit into one message.
    .plan = When a plan makes me hesitate, I will name the part and offer another.
    .exit = Say: “If that doesn’t work for you, we can leave it for this time.”
    .micro = Write down which parts of a plan you never want to say yes to.
    .stretch = Say the no first and the reason not at all.

meet-for-an-hour = Meet someone you have been chatting with for the first time: by day, in a public place, for one hour. Tell a friend where you are.
    .tip = Agree on the end beforehand, and keep your own way home.
    .plan = When the hour is over, I will say thank you and go, even if it is going well.
    .exit = Say at the start: “I have an hour, and either of us can leave sooner.”
    .micro = Agree on the place and the hour, for a day that suits you.
    .stretch = Before you part, say one thing you liked about the talk.

acquaintance-date-text = Ask an acquaintance you like, in a message, whether they would like to meet for an hour with you, as a date.
    .tip = Choose somebody who is free to say no: nobody who works for you, serves you or depends on you.
    .plan = When I have written the word “date” in the message, I will send it.
    .exit = Say: “If not, I’ll be glad to see you around as before.”
    .micro = Write the message to yourself.
    .stretch = Say in one line what you like about talking with them.

plain-about-wishes = Tell someone you are dating plainly what you are looking for, long or short, slow or settled, in two sentences.
    .tip = It saves time for both, and it is yours to say even when you only half know.
    .plan = When we next write about plans, I will say what I am looking for.
    .exit = Add: “You don’t have to want the same. I’d like to know if you don’t.”
    .micro = Write the two sentences for yourself.
    .stretch = Say the part you usually blur.

speed-dating-evening = Book a place at a speed-dating or singles event run by an organiser, in the daytime or early evening, and talk with everyone you are seated with.
    .tip = Everybody there came for the same reason. Bring two questions you like, and plan your way home.
    .plan = When the bell rings for the first round, I will ask the first question on my card.
    .exit = Each talk ends by itself; tick the sheet honestly and owe nobody more.
    .micro = Look up one such event and write down the date.
    .stretch = Tell one person that you were nervous about coming.

glad-of-your-company = Tell someone you are seeing that you enjoy their company and would like more of it.
    .tip = Say one thing that happened between you, so that it is about them and about no one else.
    .plan = When something makes me think of them today, I will tell them so.
    .exit = Add: “Nothing to answer, I wanted you to know.”
    .micro = Write down the moment you enjoyed most.
    .stretch = Say it without a joke at the end.

slower-pace = Tell someone you are seeing that you would like to go more slowly, and say what slowly means to you.
    .tip = Name what is welcome too. If you are afraid of how they may react, leave this one and talk to somebody you trust.
    .plan = When I notice I am going along with more than I want, I will say so the same day.
    .exit = Say: “If that’s not for you, I’d rather hear it now.”
    .micro = Write what slowly means to you in two lines.
    .stretch = Say it before you are asked for anything.

ask-out-in-person = Ask someone you have talked with several times, face to face and by day, whether they would like to go out with you.
    .tip = Choose a place both of you can leave, and nobody who is at work or in your care at that moment.
    .plan = When we reach the end of a talk, I will ask in one sentence and then stop speaking.
    .exit = Say: “No is completely fine, and I won’t ask again.”
    .micro = Tell them that you enjoy talking with them.
    .stretch = Name the place and the day in the same sentence.

more-of-less-of = Ask someone you are dating what they would like more of with you, and what less. Listen to both answers to the end.
    .tip = Take it as news about them. You need not agree to anything on the spot.
    .plan = When we are both rested, I will ask the two questions and only listen.
    .exit = Say: “You can think about it first, or leave it.”
    .micro = Ask only what they would like more of.
    .stretch = Repeat in your own words what you heard, and ask if that is it.

share-dating-past = Tell someone you have come to trust one true thing about your dating past that you usually leave out, such as how short it is.
    .tip = You choose what and how much. Nothing that could put you at risk belongs here.
    .plan = When the talk turns to the past, I will tell the true version in three sentences.
    .exit = Say: “You don’t need to say anything to that.”
    .micro = Write the three sentences for yourself.
    .stretch = Say what it means for how you like things now.

where-we-stand = Ask someone you have been seeing how they see what is between you, and tell them how you see it.
    .tip = Choose a calm hour with time afterwards. Not knowing yet is a real answer.
    .plan = When we have a calm hour together, I will say how I see it and then ask.
    .exit = Say: “You can take some days to answer.”
    .micro = Write your own answer to the question first.
    .stretch = Tell them what you hope for before you ask.

tell-you-like-them = Tell someone you like that you like them, face to face, once. They should be free to say no and free to leave.
    .tip = Say it to let it be known, and let it be complete without their answer.
    .plan = When we are about to part, I will say it in one plain sentence.
    .exit = Say: “You don’t have to answer. I won’t bring it up again unless you do.”
    .micro = Write it as a letter that you keep.
    .stretch = Stay for a minute of quiet after you have said it.

part-kindly-by-phone = Call somebody you have been dating for a short while and tell them kindly and clearly that you want to stop dating.
    .tip = For a person you feel safe with. If you don’t, a short message from a distance is the right way.
    .plan = When they pick up, I will say the main sentence within the first minute.
    .exit = Say: “You needn’t say anything now, and thank you for the time we had.”
    .micro = Write the main sentence and say it aloud once.
    .stretch = If they ask why, give one true reason that is about you.

ask-to-be-a-couple = Ask someone you have been dating whether they would like to be a couple with you, and hear their answer out.
    .tip = A wish of this size may tremble. Plan something good for yourself afterwards, whatever they say.
    .plan = When we sit down together on the day I chose, I will ask before we talk of anything else.
    .exit = Say: “Take the time you need, and an honest no is better than a kind yes.”
    .micro = Write down what being a couple would mean to you.
    .stretch = Say what you would bring to it.

say-love-first = Tell someone you are close to in a relationship that you love them, without waiting for them to say it first.
    .tip = Say it because it is true today. Their words may come in their own time or not at all.
    .plan = When we have a quiet moment face to face, I will say the sentence and let it stand.
    .exit = Say: “You don’t have to say it back.”
    .micro = Say it once aloud when you are alone.
    .stretch = Tell them when you first noticed.

## Online

thank-helpful-answer = Find an online answer that once helped you, and leave its writer a thank-you of one line.
    .tip = Say what it did for you: “This fixed my bike, thank you.”
    .plan = When I next find help online, I will thank the writer before I close the page.
    .exit = A thank-you needs no answer.
    .micro = Press the thumbs-up under the answer.
    .stretch = Add the small detail you worked out yourself, for the next reader.

comment-in-notes = Read something online and write the comment you would leave, in your own notes. It stays there today.
    .tip = Write your real thought, including the part you would normally smooth away.
    .plan = When I catch myself scrolling past a thought, I will write it in my notes.
    .exit = It goes to nobody, so nobody can mind.
    .micro = Write five words.
    .stretch = Keep it, and read it again tomorrow as if a stranger had written it.

read-receipts-off = Switch off read receipts, “last seen” or “typing …” for today, and leave it off until tomorrow.
    .tip = You may read a message now and answer when you have an answer.
    .plan = When I unlock my screen next, I will change that one setting.
    .exit = Nobody is told, and nobody loses anything by it.
    .micro = Switch it off for an hour.
    .stretch = Keep it for a week.

like-quiet-post = Give a like to a post by somebody whose posts rarely get one, because you did enjoy it.
    .tip = Choose the post you really lingered on. That is the whole reason.
    .plan = When I come across a quiet post I enjoyed, I will like it and go on.
    .exit = A like costs them nothing, not even an answer.
    .micro = Read one quiet post slowly to the end.
    .stretch = Give one to the next good post as well.

sit-in-online-talk = Join a free online talk or open class as a listener and stay for fifteen minutes, with your name showing.
    .tip = Camera and microphone stay off. Being listed among the guests is the practice.
    .plan = When the talk starts, I will be in it with my first name on the list.
    .exit = Listeners come and go; leaving early disturbs nobody.
    .micro = Find a talk this week and save the link.
    .stretch = Type “hello” in its chat at the start.

small-business-review = Write an honest, kind review of a small business you have used and liked.
    .tip = Name one concrete thing: the repair that held, the patient answer.
    .plan = When I think of a place that treated me well, I will write it three lines.
    .exit = It is a small gift to them. Leave out anybody’s full name.
    .micro = Give the stars without words.
    .stretch = Include one thing that could be better, kindly put.

thank-newsletter-writer = Reply to a newsletter, blog or podcast you enjoy with two lines on what stayed with you.
    .tip = Small makers read these. Name the issue or the sentence you remember.
    .plan = When the next issue arrives, I will press reply and write two lines.
    .exit = End with: “No need to reply.”
    .micro = Send one line.
    .stretch = Tell them what you did differently because of it.

two-option-poll = Put a harmless choice of two to a group chat: soup or salad, window or aisle, sea or hills.
    .tip = Small questions are the ones people answer while they wait for the kettle.
    .plan = When the chat is open anyway, I will post my two options.
    .exit = A poll can be passed over; nobody is asked by name.
    .micro = Ask it of one person.
    .stretch = Say your own choice first, and stand by it.

one-line-comment = Leave one friendly line under a post by someone you don’t know well, saying what you liked.
    .tip = Comment on the idea or the making, and leave out how anybody looks.
    .plan = When I have enjoyed a post twice over, I will leave one line.
    .exit = They may answer or not; one line leaves them free.
    .micro = Answer a friend’s post with three words.
    .stretch = Add a question you are curious about.

answer-an-open-question = Answer one open question that somebody has put to everyone online, such as “What are you reading?”, with your true answer.
    .tip = The truth may be “a cookbook, in the bath”. Leave out where you live and work.
    .plan = When I see a question to everyone, I will answer before I read the others.
    .exit = They asked for answers, so yours is a small gift.
    .micro = Answer it in your notes.
    .stretch = Add why, in half a line.

clear-out-a-follower = Remove one follower or contact you do not know from an account of yours, without a message.
    .tip = Who reads along is yours to decide, any day, for no reason at all.
    .plan = When I open my list of contacts, I will remove one name I don’t know.
    .exit = Most sites tell nobody, and they lose nothing but your posts.
    .micro = Look through the list without removing anyone.
    .stretch = Remove five.

group-chat-question = Ask one question in a group chat that has been quiet for a while.
    .tip = A question with a small answer is good for a quiet room: “Does anybody know a good bread recipe?”
    .plan = When the chat has been quiet all day, I will ask my question in it.
    .exit = Add: “Only if you happen to know.”
    .micro = Put a thumbs-up under the last message.
    .stretch = Ask something that shows what you are up to.

mild-opinion-post = Post one mild opinion of your own: a book, a soup, a better way to fold maps. No politics, no people.
    .tip = Leave out “maybe it’s only me”. It is yours, and that is the point.
    .plan = When I notice that I have a view on something small, I will post it in one line.
    .exit = Readers can scroll by; nobody needs to agree.
    .micro = Give your opinion under somebody else’s post about it.
    .stretch = Leave it up for a day without looking at the numbers.

welcome-a-newcomer = Welcome one newcomer to an online group you know, and give them one useful tip about the place.
    .tip = You were new there once. What would you have liked to hear?
    .plan = When I see a first post, I will be one of those who say hello.
    .exit = Write: “No need to reply. Good to have you here.”
    .micro = Give their first post a like.
    .stretch = Ask what brought them.

seller-question = Ask a seller on a second-hand site one question about a thing you are honestly thinking of buying.
    .tip = Size, age, a scratch: whatever would help you decide.
    .plan = When I see a thing I might want, I will ask one question about it.
    .exit = Write: “Thanks either way.” If it is not for you, tell them so.
    .micro = Save the item and write your question down.
    .stretch = Tell them when you will decide, and keep to it.

share-a-useful-link = Share one useful or beautiful link with a group you belong to, with a line on why you liked it.
    .tip = The line is the braver half. “Made me laugh on a slow day” is enough.
    .plan = When I find something good today, I will share it with my one line.
    .exit = Add: “For whoever likes this sort of thing.”
    .micro = Share it with one person.
    .stretch = Ask the group what they have found lately.

forum-recommendation-ask = Ask an online community for a recommendation you could really use: a first novel in a genre, a tool, a recipe.
    .tip = Say what you have tried or liked; people enjoy helping when they can aim.
    .plan = When I have found a fitting group, I will ask in three lines.
    .exit = Thank people as they come, and say what you chose.
    .micro = Search whether someone has asked already, and thank the best answer.
    .stretch = Report back when you have tried it.

introduce-in-community = Introduce yourself in the welcome corner of an online community you like: what you enjoy, what brought you.
    .tip = First name or nickname, no address, no workplace. Four lines make a good hello.
    .plan = When I have joined, I will write my hello before I read all the others.
    .exit = Greetings are optional there; nobody is obliged to answer.
    .micro = Say welcome to the newcomer before you.
    .stretch = Name one thing you hope to learn.

where-is-that-from = Ask somebody online, with real interest, where a thing they posted comes from: a recipe, a pattern, a figure, a saying.
    .tip = Say why you want to know, so that it reads as interest and not as doubt.
    .plan = When something makes me curious, I will ask its poster where it is from.
    .exit = Write: “Only if you have it at hand.”
    .micro = Press save on the post and write your question in your notes.
    .stretch = Follow the trail, then tell them what you found.

second-turn-in-a-thread = Go back to an online conversation where someone answered you, and write a second time: thanks, an answer, one more thought.
    .tip = Most talks end after one line each. The second turn is where they begin.
    .plan = When I see that somebody has answered me, I will write back within the hour.
    .exit = Leave it so that they can stop there: “Good to think about, thank you.”
    .micro = Give their answer a like.
    .stretch = End your turn with a question.

captions-please = Ask someone who publishes things you like for one change that would let more people in: captions, picture descriptions, larger print.
    .tip = Name one page or episode, and say who would be glad of it; that may be you.
    .plan = When I next miss it, I will write to them in four lines.
    .exit = Write: “I know it’s work. Thank you for thinking about it.”
    .micro = Find out where one writes to them.
    .stretch = Offer to describe one picture or check one caption.

offline-afternoon = Tell the people who usually reach you that you will be offline for one afternoon, and stay offline for all of it.
    .tip = Say from when to when. The first hour is usually the itchy one.
    .plan = When the afternoon begins, I will switch the phone to silent and put it in a drawer.
    .exit = Write: “Back at six. If it’s urgent, call twice.”
    .micro = Do it for one hour without announcing it.
    .stretch = Give no reason in the message.

unfollow-without-a-note = Stop following, or hide, one person you know whose posts regularly leave you feeling worse. No message.
    .tip = You can wish somebody well and not read them daily.
    .plan = When I notice that sinking feeling under a post, I will press hide.
    .exit = Most sites tell nobody, and you can follow them again next year.
    .micro = Hide them for thirty days.
    .stretch = Hide a second account that you follow only out of duty.

unpolished-post = Post a plain picture of something from your day, no filter, no people, first try. Leave it up for a day.
    .tip = The slightly crooked cake has more friends than the perfect one.
    .plan = When I have taken one picture, I will post that one.
    .exit = It asks for nothing; people can pass by.
    .micro = Show it to one friend.
    .stretch = Stay away from the likes until tomorrow.

sent-without-rereading = Send one message to a group without reading it over, and let whatever slipped through stand.
    .tip = Choose friends or a hobby group and a subject that doesn’t matter. People read for the sense anyway.
    .plan = When I have typed the last word, I will press send and put the phone away for ten minutes.
    .exit = If somebody doesn’t follow, they can ask; you owe no correction.
    .micro = Send one to a single friend that way.
    .stretch = Let a small mistake stand without pointing at it yourself.

beginner-question = Ask a question online that shows you are a beginner, and say openly that you are.
    .tip = Say what you understood so far. It is often the question others were glad someone asked.
    .plan = When I get stuck on something, I will ask where people know it.
    .exit = Write: “A pointer to something to read would be plenty.”
    .micro = Write the question without sending it.
    .stretch = When the answer is unclear, say thank you and ask which word to look up.

fellow-member-note = Send a private note to one member of a community you belong to, saying which post of theirs you enjoyed and why.
    .tip = Check first that private notes are welcome there. Write once and write about the words.
    .plan = When I have read a post of theirs with pleasure, I will send three lines.
    .exit = End with: “No need to write back.”
    .micro = Say it in public under the post.
    .stretch = Ask one question about what they wrote.

praise-small-work-publicly = Recommend a small piece of somebody’s work, a blog, a shop, a song, to the people who follow you, with two lines on why.
    .tip = Choose something public that few have seen. Praise the work and leave the person in peace.
    .plan = When I have enjoyed something little known, I will post two lines about it.
    .exit = Put it as: “If this is your sort of thing.”
    .micro = Recommend it to one friend.
    .stretch = Say what it changed for you.

polite-counterpoint = Disagree with one post about a harmless subject, politely and once, and say what you see differently.
    .tip = Begin with the part you agree with. Politics and faith are not the place to practise.
    .plan = When I read a view on films or food I don’t share, I will say so in three lines.
    .exit = End with: “Interested in how you see it.” Then let them have the last word.
    .micro = Write your view as a post of your own.
    .stretch = Leave out “but maybe I’m wrong”.

offer-hand-to-project = Write to a volunteer project online (a map, an archive, a free program, a neighbourhood site) and offer one concrete hour of help.
    .tip = Say what you can do and what you can’t yet. They may have no work for you this week.
    .plan = When I have found the page on how to help, I will write to them in six lines.
    .exit = Write: “If you have enough hands, that’s good to hear too.”
    .micro = Read their page on how to take part.
    .stretch = Ask for the task nobody likes.

speak-in-online-session = In an online group session, unmute once and say one thing: a question, a thought, or thanks by name.
    .tip = Your first sentence may come out bumpy. Nobody is taking notes on it.
    .plan = When there is a pause after a question, I will unmute and say my sentence.
    .exit = Say: “That’s all from me”, so that others know they can go on.
    .micro = Unmute to say goodbye.
    .stretch = Speak among the first three.

group-chat-request = Ask a group chat you are in for one small change that would help you: fewer voice messages, no plans after ten, a quiet Sunday.
    .tip = Say what you would like and why it helps. Leave out who does it most.
    .plan = When it bothers me next, I will wait an hour and then ask in two lines.
    .exit = Write: “If it doesn’t suit the rest, I’ll mute it, no hard feelings.”
    .micro = Ask one member how they feel about it.
    .stretch = Ask for exactly what you want instead of half of it.

correct-yourself-publicly = Go back to something you wrote online that was not right, and say so underneath in one plain line.
    .tip = “I had this wrong; here is the better version.” No more is needed.
    .plan = When I find a thing I would no longer say, I will correct it in one line.
    .exit = It takes nothing from readers and saves them a mistake.
    .micro = Correct a spelling mistake in public without a joke.
    .stretch = Thank the person who put you right.

two-week-partner = Ask a member of a community you know a little whether they would like to learn or make something alongside you for two weeks, in writing.
    .tip = Name the thing, the end date and how often: “a line every other day”.
    .plan = When I have chosen what I want to learn, I will ask one person.
    .exit = Write: “If it’s a full month, no is completely fine.”
    .micro = Ask in the open who would like a partner, without a name.
    .stretch = Tell them on the first day what you usually give up on.

clearer-how = Under something you wrote online, ask readers which part was unclear, and thank each answer without defending the text.
    .tip = Asking for the unclear part gets better answers than asking for opinions.
    .plan = When the text has been up for a day, I will add my question.
    .exit = Write: “One word is enough, and no answer is fine too.”
    .micro = Ask one reader in private.
    .stretch = Rewrite the part and say who helped.

last-word-to-them = Leave one online argument that does you no good with a single calm line, and let the others have the last word.
    .tip = “I’ll leave it here, thanks for your view” ends it on your side, and yours is the only side you can end.
    .plan = When I catch myself writing a third answer, I will write my last line instead.
    .exit = Your line asks for nothing, so nobody has to give in.
    .micro = Leave one argument you only read along with.
    .stretch = Don’t look at the thread again for a week.

start-a-thread = Start a new discussion in an online community with a question you care about, and answer the first people who join.
    .tip = Put your own answer in the opening post; it gives others something to lean on.
    .plan = When I have my question in one sentence, I will post it without sleeping on it.
    .exit = If nobody joins, leave it there. Threads stay silent for a hundred reasons.
    .micro = Write a second answer in a thread that has gone quiet.
    .stretch = Ask the question you think is too simple.

photo-of-me-down = Ask somebody you know and feel safe with to take down, or not to post, a picture of you that you don’t want online.
    .tip = You need no reason for this. Your picture is yours to decide about.
    .plan = When I see such a picture, I will write to them in private the same day.
    .exit = Write: “I know you meant it well. Thank you for taking it down.”
    .micro = Remove your own tag from it.
    .stretch = Ask them to check with you first from now on.

edit-and-review = Make one real improvement to a shared project (a wiki page, a map, a free program) and ask for an honest review.
    .tip = Small is welcome: one paragraph, one street, one line. Reviewers write briefly; short is not cross.
    .plan = When my change is in, I will ask for a review and leave the page for an hour.
    .exit = Write: “If it doesn’t fit, turn it down, and a word on why would help me.”
    .micro = Make the smallest change you can find.
    .stretch = Change it as they suggest and ask whether it is right now.

run-chat-hour = Offer to run one text-only hour in an online community: a shared crossword, a “show your desk”, a question evening.
    .tip = Prepare three questions. You will probably need two.
    .plan = When the moderators have said yes, I will announce the hour and open it on time.
    .exit = Write: “Come for five minutes or for all of it.”
    .micro = Ask the moderators whether such an hour would be welcome.
    .stretch = Ask a quiet member what they would like next time.

enough-messages = Tell someone who writes to you more than you like how often you will answer from now on, and keep to it.
    .tip = For people you feel safe with. With anybody threatening, block, tell someone, and skip the explanation.
    .plan = When their next message comes, I will send my two lines and put the phone away.
    .exit = Write: “It’s about my time. It is no verdict on you.”
    .micro = Decide for yourself how often you want to answer.
    .stretch = If they protest, leave it unanswered until your next day for answering.

community-favour-ask = Ask an online community you take part in for a real favour: somebody to test, proofread or translate a thing of yours.
    .tip = Say how long it takes and what it is for. People help more gladly when they know the size.
    .plan = When I have worked out how many minutes it takes, I will post the request once.
    .exit = Write: “Only if you’d enjoy it, and a no needs no message.”
    .micro = Ask one member you know to look at the smallest part.
    .stretch = Ask for the help you would most like instead of the smallest.

guest-idea-pitch = Offer a small podcast, newsletter or club site one concrete idea for a contribution of yours. A no or silence is likely.
    .tip = Show that you know what they make: one line on them, three on the idea, one on you.
    .plan = When the five lines are written, I will send them to one place today.
    .exit = Write: “If it’s not for you, no answer needed.”
    .micro = Write the idea in one sentence.
    .stretch = If the answer is no, thank them and ask nothing more.

lightning-talk-online = Sign up for a short slot in an online meetup and speak for three minutes about something you like.
    .tip = One story, one picture, one thing to try. Three minutes are about four hundred words.
    .plan = When I am called, I will say my first sentence from memory and read the rest if I need to.
    .exit = People can listen with half an ear; that is what short slots are for.
    .micro = Give the three minutes to one friend on a call.
    .stretch = Leave a minute for one question.

peer-group-post = In a moderated peer-support group, write about something you find hard at present, under a nickname.
    .tip = Share what you would be at ease with a stranger knowing. Read the group’s rules first.
    .plan = When I have read three other posts, I will write mine in eight lines.
    .exit = Write: “I’m not looking for advice, reading is enough”, if that is so.
    .micro = Answer somebody else’s post with two warm lines.
    .stretch = Say what would help you this week.

offer-to-look-after-a-corner = Offer to look after one corner of an online community for a month: welcome newcomers, answer questions, keep it kind.
    .tip = Say how many hours you have. You are offering time and care; nobody expects you to know everything.
    .plan = When I have read the rules once more, I will write to those who run it.
    .exit = Write: “If you’re well staffed, I’m glad to hear it.”
    .micro = Welcome newcomers for one day without being asked.
    .stretch = Ask after a week what you could do differently.

own-name-article = Publish a piece of your own under your own name: what you have learned about a craft, a place, a subject you love.
    .tip = Keep clear of other people’s private lives and of your employer. Readers will be fewer and kinder than imagined.
    .plan = When the piece is as good as I can make it in two sittings, I will publish it.
    .exit = Nobody is asked to read it. It waits for whoever looks for it.
    .micro = Publish a single paragraph.
    .stretch = Send the link to three people who know the subject.

open-criticism-thread = Ask an online community that does this well to criticise something you made, openly, and answer every comment with thanks only.
    .tip = Choose a place with moderators. You may sort the remarks later into useful, taste, and noise.
    .plan = When a comment stings, I will write “thank you, I’ll think about that” and nothing more.
    .exit = Write: “Be honest, and be brief if you like.”
    .micro = Ask for criticism of one detail.
    .stretch = Name publicly the remark that helped most.

personal-story-wider = Share something personal of your own choosing with a wider circle than it has had so far, in your own words.
    .tip = Your story only, with nobody else in it who has not agreed. Wait a night between writing and posting.
    .plan = When I still want to share it the next morning, I will post it and spend the evening with someone.
    .exit = Write: “I’m not asking for anything. Thank you for reading.”
    .micro = Share it with two people you trust.
    .stretch = Choose one honest question you are willing to answer.

online-talk-with-questions = Give an online talk of fifteen minutes or more that anyone may attend, and take questions afterwards.
    .tip = “I don’t know, I’ll look it up” is a good answer to a hard question. Plan a quiet evening after it.
    .plan = When the last slide is up, I will ask for questions and count slowly to ten.
    .exit = Say: “Questions are welcome, and so is going for a cup of tea.”
    .micro = Give it to three friends first.
    .stretch = Say openly which part you are least sure of.

## Creative work and favours

ten-rough-minutes = Make something for ten minutes, a drawing, a verse, a tune, a clay shape, and keep it as it is.
    .tip = Nothing is corrected today. The rough version is the finished one.
    .plan = When I put the kettle on, I will start and go on for ten minutes.
    .exit = There is no audience to please or to bother.
    .micro = Draw the cup in front of you in one line.
    .stretch = Write today’s date and your name on it.

drawing-on-the-door = Put something you made, a sketch, a saying, a photo, where people who come to your home would see it.
    .tip = The fridge is a gallery. Leave it up when the doorbell rings.
    .plan = When I have chosen a piece, I will put it up at eye height.
    .exit = It hangs there quietly and asks nobody for an opinion.
    .micro = Put it up inside a cupboard door.
    .stretch = Sign it.

who-knows-what = List five people you know, and beside each name one thing they are good at and might enjoy being asked about.
    .tip = It need not be grand: knots, forms, tomatoes, spreadsheets.
    .plan = When I have a pen in my hand today, I will write the five names.
    .exit = Nobody is asked yet; you are seeing how much is around you.
    .micro = Write one name and one skill.
    .stretch = Mark the one you would ask first.

read-own-page-aloud = Read one page you wrote, or the words of a song you like, aloud at home as if one friendly person were listening.
    .tip = Stand or sit as you would for them, and read to the end without stopping to correct.
    .plan = When I am alone in the room, I will read one page at a normal volume.
    .exit = The room is your only listener.
    .micro = Read three lines.
    .stretch = Do it by an open window.

thank-a-maker = Write two lines to somebody who made a thing you use or love, a mug, a song, a loaf, and tell them where it stands in your day.
    .tip = Makers seldom hear what became of their work.
    .plan = When I next use that thing, I will look up who made it and write.
    .exit = End with: “No need to reply. I wanted you to know.”
    .micro = Find out the maker’s name.
    .stretch = Send a picture of it in its place.

ask-for-recipe = Ask somebody for the recipe, pattern or method of a thing they make well.
    .tip = Being asked how you do it is one of the nicer compliments.
    .plan = When I think of that dish or that scarf, I will ask for how it is done.
    .exit = Write: “If it’s a secret, I respect that.”
    .micro = Tell them that you liked it.
    .stretch = Try it, and tell them how it went.

offer-small-favour = Offer somebody one small, definite favour: an errand, a lent tool, half an hour of proofreading.
    .tip = “I could …” with a day in it is better than “let me know if you need anything”.
    .plan = When I hear of something I could do, I will offer it in one sentence.
    .exit = Add: “Only if it would really help.”
    .micro = Think of one thing you could offer and to whom.
    .stretch = If they say no, leave it there and be glad you offered.

ask-maker-how = At a market, open studio or library display, ask the person who made a thing how they made it. Choose a quiet moment.
    .tip = “How did you get this colour?” opens more than “nice”.
    .plan = When nobody else is waiting, I will ask one question about the making.
    .exit = Say: “Thank you, I’ll let you get on.”
    .micro = Look at one piece for a full minute.
    .stretch = Tell them what you have tried to make yourself.

handmade-card = Make a card by hand for someone and give or send it without apologising for how it looks.
    .tip = Three lines of pen and a true sentence are a card.
    .plan = When I have written the last word, I will put it in the envelope and close it.
    .exit = A card asks for nothing but a moment on a shelf.
    .micro = Draw one small thing on a note you would write anyway.
    .stretch = Send one to somebody who does not expect it.

cutting-please = Ask somebody for a little of what they have plenty of: a cutting of a plant, wool ends, jam jars, a spoon of sourdough.
    .tip = People who grow or save things tend to have too much of them.
    .plan = When I see that they have plenty, I will ask for a little.
    .exit = Say: “If you need it yourself, keep it.”
    .micro = Tell them that you noticed how well it grows.
    .stretch = Send them a picture of what became of it.

unfinished-to-friend = Send a friend a picture, a line or ten seconds of something you are making that is not finished.
    .tip = Say “unfinished” and nothing else in its defence.
    .plan = When I stop working on it today, I will send the state it is in.
    .exit = Write: “No comment needed, I’m only showing.”
    .micro = Tell a friend what you are making.
    .stretch = Send the part you like least.

busker-song-title = Wait for a pause and ask a street musician or performer the name of the piece you heard.
    .tip = They chose it, and few people ask.
    .plan = When the applause is over, I will go up and ask for the title.
    .exit = Say: “Thank you, I’ll look it up”, and give them back their stage.
    .micro = Stay and listen to one whole piece.
    .stretch = Tell them what you liked in the way it was played.

guess-what-it-is = Send a friend a part of something you are making and ask them to guess what it is or where it is going.
    .tip = A wrong guess tells you what they see, and that is the useful part.
    .plan = When the part is far enough along to be puzzling, I will send it.
    .exit = Write: “Wild guesses welcome, and so is no guess.”
    .micro = Send a part the size of a thumbnail.
    .stretch = Ask what made them think so.

suggestion-unused = Undo one change to a thing of yours that you made only because somebody suggested it, and leave it as you like it.
    .tip = A room, a recipe, a last line: your taste is reason enough.
    .plan = When I look at that thing today, I will put it back the way I like it.
    .exit = Nobody needs telling. If they ask, say: “I’m glad you suggested it. I like it better this way.”
    .micro = Keep one choice today that someone else would make differently.
    .stretch = When the next suggestion comes, say thanks and keep your version.

hummed-voice-note = Hum, sing or recite twenty seconds of something and send it to a friend as a voice message.
    .tip = First take, whatever happens in it. You are sending company and no audition.
    .plan = When I have a tune or a line in my head, I will record it once and send it.
    .exit = Write: “For your amusement. No verdict needed.”
    .micro = Record it and keep it.
    .stretch = Sing the words instead of humming.

sketch-in-public = Draw, knit, write or carve for fifteen minutes in a public place by day, with the work open to view.
    .tip = People glance at whatever moves. If somebody asks, “I’m trying something” will do. Draw things, not passers-by.
    .plan = When I have found a seat, I will open the work and begin at once.
    .exit = Nobody has to look; you take up one seat.
    .micro = Five minutes on a bench.
    .stretch = Leave the page open beside you while you rest.

phone-for-a-tip = Phone somebody who knows more than you about a thing you are making or mending, and ask for one tip.
    .tip = Have your question on paper, so that the call can be short.
    .plan = When I get stuck today, I will call one person and ask my one question.
    .exit = Begin with: “Is this a bad moment? I can call another day.”
    .micro = Send them a message asking when a short call would suit.
    .stretch = Ask what they got wrong when they began.

parcel-favour = Ask a neighbour, by note or message, whether they would take in a parcel for you on one particular day.
    .tip = Say how big it is and that you will come to fetch it.
    .plan = When I know the day, I will ask one neighbour.
    .exit = Write: “If it’s awkward that day, no problem at all.”
    .micro = Put your name and a hello on a note for them.
    .stretch = Offer the same in return.

cheer-me-on = Ask a friend to send you one message of encouragement at a set hour, before something that matters to you.
    .tip = Give them the hour and the occasion. They may write whatever they like.
    .plan = When I know the hour, I will ask one friend.
    .exit = Write: “If it slips your mind that day, no harm done.”
    .micro = Tell a friend that the day is coming.
    .stretch = Ask for the exact words you would like to hear.

gift-for-a-finder = Leave something small you made where sharing is welcome, such as a sharing shelf or a community board, with a note that it is free.
    .tip = A bookmark, a folded bird, a recipe card. Somebody will wonder who made it.
    .plan = When I pass the shelf today, I will put it there and go on.
    .exit = Write on the note: “For whoever likes it.”
    .micro = Put a handmade bookmark into a book you give back to a friend.
    .stretch = Sign the note with your first name.

one-finished-thing = Show one person one thing you have finished and are fond of: a shelf, a poem, a garden bed, a program.
    .tip = Say what you like about it. You are allowed to.
    .plan = When we next write, I will send it with one line on what I like.
    .exit = Say: “I wanted you to see it. That’s all.”
    .micro = Show it to somebody who has liked such things before.
    .stretch = Show something you made years ago and never showed.

listen-to-this = Ask somebody to give ten minutes to one thing you love, a song, a poem, a short story, and to tell you what they noticed.
    .tip = Send the thing itself and one line on what it does to you.
    .plan = When it moves me again, I will send it to one person with that question.
    .exit = Write: “Whenever you’re in the mood for it, or never.”
    .micro = Send it without a question.
    .stretch = Choose one that says something about you.

friend-reads-paragraph = Ask a friend to read one paragraph of yours, or look at one picture, and tell you what they see in it.
    .tip = “What do you see?” is kinder to both than “Is it good?”
    .plan = When I have chosen the paragraph, I will send it with that question.
    .exit = Write: “Any time this week, or not at all.”
    .micro = Send one sentence.
    .stretch = Ask where they stopped.

make-alongside = Ask somebody whether they would like to spend an hour making things side by side, each on their own work, in a room or on a call.
    .tip = Silence is part of the plan, which suits shy people and busy hands.
    .plan = When I plan my next hour of making, I will ask one person to do theirs beside me.
    .exit = Write: “Another time or not at all, both fine.”
    .micro = Tell someone what you will be making and when.
    .stretch = At the end, show each other what you did.

wear-what-you-made = Wear or carry something you made or mended yourself on an ordinary errand by day.
    .tip = Most people see a scarf or a bag. If somebody asks, “I made it” is a whole answer.
    .plan = When I leave the house for the errand, I will have it on or with me.
    .exit = It asks nothing of anyone; they may notice or not.
    .micro = Have it on at home for an hour.
    .stretch = Wear it to a place where people know you.

lend-hands-or-voice = Ask a friend to lend their hands or voice to a thing you are making, for ten minutes: sit for a sketch, read a part, hold the other end.
    .tip = Say exactly what they would do and that ten minutes is the whole of it.
    .plan = When I reach the part I can’t do alone, I will ask one friend.
    .exit = Write: “If that’s not your thing, I’ll find a way round it.”
    .micro = Ask for one word or one clap in a message.
    .stretch = Show them the result, even if it is odd.

hobby-forum-work = Show a piece of your work in a hobby forum and ask one question about it.
    .tip = A question such as “How would you light this?” invites craft instead of marks.
    .plan = When the picture is uploaded, I will write one question under it and post.
    .exit = Thank everyone who answers, once, and argue with no one.
    .micro = Comment kindly on somebody else’s piece first.
    .stretch = Say which part went wrong, without hiding it.

not-ready-to-show = Tell somebody who follows what you make that a piece of yours is not ready to be shown, and give no reason.
    .tip = “Not yet” is a full answer and no promise.
    .plan = When they next ask or I next write to them, I will say “not yet”.
    .exit = Add: “Thank you for asking. You’ll hear from me when it is.”
    .micro = Decide for yourself who sees what first.
    .stretch = Say “I’m keeping this one to myself”, if that is the truth.

be-my-deadline = Ask somebody to be your deadline: tell them on which day you will send them a piece, finished or not.
    .tip = They need do nothing but expect it. Choose a day closer than is comfortable.
    .plan = When I have chosen the day, I will tell one person and ask if they will wait for it.
    .exit = Write: “You don’t have to read it. Knowing that you’re expecting it helps.”
    .micro = Set the day for yourself and write it where you see it.
    .stretch = Send it on the day in whatever state it is.

borrow-small-tool = Ask a neighbour you know by sight, at the door or in the hallway and by day, to lend you a small tool or an ingredient.
    .tip = Say what for and when it comes back. Stay on the doorstep.
    .plan = When I meet them in daylight, I will ask for the one thing.
    .exit = Say: “If it’s not handy, no trouble, I’ll manage.”
    .micro = Greet them and say which door is yours.
    .stretch = Bring it back with a small thank-you.

plants-while-away = Ask a friend or neighbour you trust whether they would look after something while you are away: plants, a letterbox, a fish.
    .tip = Ask early, and say how much it is: “twice, ten minutes each”.
    .plan = When I have the dates, I will ask one person.
    .exit = Write: “Do say no if it doesn’t fit; I have time to ask elsewhere.”
    .micro = Ask for one watering on one day.
    .stretch = Ask the person you would most like, instead of the one who never refuses.

read-page-to-friend = Phone a friend, ask whether now is good, and read them one page: yours, or one you love.
    .tip = Read more slowly than feels natural, and take the silence at the end as listening.
    .plan = When they say it is a good moment, I will begin with the first line and no preface.
    .exit = Ask first: “Do you have five minutes, or another day?”
    .micro = Read them four lines.
    .stretch = Read one that is about you.

i-make-things = Tell somebody who knows you from elsewhere that you write, paint, build or sing. One sentence, without “only” or “a bit”.
    .tip = “I write poems” is a report, like “I have a cat”. What follows can be short.
    .plan = When they ask what I have been up to, I will say it in four words.
    .exit = Add: “No need to read anything, I felt like saying it.”
    .micro = Write the sentence down for yourself.
    .stretch = Let them ask, and answer the first question fully.

unpaid-piece-no = Decline one request to make, fix or design something for free that you don’t want to take on.
    .tip = You can like the person and the idea and still have no hours for it.
    .plan = When such a request comes, I will answer the same day with a short no.
    .exit = Write: “I hope you find someone who can. I’d love to see it.”
    .micro = Say “let me think until tomorrow”.
    .stretch = Say it without offering half of it instead.

offer-to-make-it = Offer a club, a neighbour or a friend to make one thing they need: a poster, a cake, a banner, a list that adds itself up.
    .tip = Say what it will be, by when, and that it is a present.
    .plan = When I hear that something is needed, I will offer to make it, in two sentences.
    .exit = Write: “If somebody has it in hand already, all the better.”
    .micro = Make something small for them without an occasion.
    .stretch = Ask beforehand what they would not like.

what-drags = Send a friend something you made and ask for the one place where it drags, jars or loses them.
    .tip = One place is a gift of an answer. You don’t have to mend it.
    .plan = When they name the place, I will write “thank you, that helps” and stop there.
    .exit = Write: “One honest spot, or none if you’d rather only enjoy it.”
    .micro = Ask which part they would skip.
    .stretch = Mend it and send only that part again.

talk-it-through-call = Phone somebody you know and ask for ten minutes to talk aloud about a piece you are stuck on. They only need to ask questions.
    .tip = Half of the answers turn up while you explain. They need no knowledge of your craft.
    .plan = When I have been stuck for a day, I will call one person and ask for ten minutes.
    .exit = Begin with: “Is it a good time? Another day is fine too.”
    .micro = Explain the problem aloud to an empty chair.
    .stretch = Tell them which part you are afraid is no good.

hand-it-over = Give somebody a thing you made for them, face to face, and stay while they look at it. Say nothing against it.
    .tip = Counting four slow breaths helps with the silence.
    .plan = When I have handed it over, I will breathe and let them look.
    .exit = Put a note on it: “No need to display it. I liked making it for you.”
    .micro = Leave it for them with a note.
    .stretch = Show them which part you like best.

offcuts-by-phone = Phone a printer, joiner, tailor or builder’s yard at a quiet hour and ask whether they have offcuts to spare for something you are making.
    .tip = Say what you are making and how little you need.
    .plan = When it is mid-morning, I will call and ask in two sentences.
    .exit = Say: “If not, no trouble at all. Thank you for your time.”
    .micro = Look up one place and write your two sentences down.
    .stretch = Offer to bring them a picture of the finished piece.

song-for-one = Sing, play or recite one piece for one person you trust, from beginning to end.
    .tip = Go on through the wrong note. The person came for you.
    .plan = When they have sat down, I will begin, and I will finish the piece.
    .exit = Ask first: “Would you like to hear something? No clapping required.”
    .micro = Do the first verse with your back turned.
    .stretch = Introduce the piece with one sentence on why you chose it.

credit-where-due = Ask for your name to stand beside work you did: a photo, a text, a part in a joint project.
    .tip = Assume it was forgotten. “Could you add my name?” is enough.
    .plan = When I see the work without my name, I will write the same day.
    .exit = Write: “Thank you. I’m glad you used it.”
    .micro = Put your own name on your next piece before you hand it over.
    .stretch = Agree on the credit before you begin the next one.

first-reader-ask = Ask somebody whose taste you trust to read, hear or try a whole longer piece of yours, and say by when you would like to know.
    .tip = Say how long it takes. An exact size is a kindness: “forty pages, two evenings”.
    .plan = When I have looked up how long it is, I will ask one person.
    .exit = Write: “It’s a lot to ask. A no won’t change anything between us.”
    .micro = Ask whether they would read the first page.
    .stretch = Ask them to tell you where they stopped, if they stop.

name-your-price = Tell somebody who wants something you make or do one clear price or trade, and write nothing after it.
    .tip = Decide on the sum while you are calm. The sentence ends after the number.
    .plan = When they ask what it costs, I will write the number and nothing after it.
    .exit = Write: “If that’s not what you had in mind, no problem.”
    .micro = Work out what your hours and materials cost.
    .stretch = Leave the price as it is when they hesitate.

ask-to-collaborate = Ask someone whose work you like to make one small thing together: a page, a song, a stall, a meal.
    .tip = Name a size and an end. “One afternoon, one page” is less to fear than “a project”.
    .plan = When I have the idea in two sentences, I will send it to one person.
    .exit = Write: “If your plate is full, I’ll go on enjoying what you make.”
    .micro = Tell them what you like about their work.
    .stretch = Suggest something neither of you has done before.

two-hour-help = Ask two people for a real hand with something heavy or long: two hours of sorting, painting, moving or filling in forms.
    .tip = Say what, when and for how long, and do your own share of it.
    .plan = When I have set the date, I will ask two people separately.
    .exit = Write: “Truly fine if not; I have a plan B.” Have one.
    .micro = Ask one person for half an hour.
    .stretch = Let them do it their way.

silent-watching = Give somebody a thing you made to be used, a recipe, a game, a guide, and watch them use it for fifteen minutes without explaining.
    .tip = Wherever they hesitate, the thing has something to tell you. Sit on your hands if it helps.
    .plan = When they ask me how it works, I will say “what would you try?” and write it down.
    .exit = Say first: “I’m testing this thing and not you. Stop whenever you like.”
    .micro = Watch for three minutes.
    .stretch = Ask at the end what they would change first.

portfolio-ten-minutes = Ask somebody who does professionally what you do for love to look at three pieces for ten minutes and say what is missing.
    .tip = Send three pieces and one question. Busy people answer short messages.
    .plan = When I have chosen the three, I will send the message before I add a fourth.
    .exit = Write: “I know your time is scarce; no answer is fine.”
    .micro = Choose the three pieces.
    .stretch = Ask which of the three they would leave out.

open-mic-signup = Put your name down for an open stage or open reading in the daytime or early evening, and do five minutes.
    .tip = Bring the piece on paper. Rooms like this are full of people who were new a month ago.
    .plan = When my name is called, I will go to my place, breathe out, and say the first line.
    .exit = It is five minutes, and the listeners came to hear all sorts.
    .micro = Go and listen for half an hour.
    .stretch = Tell the room it is your first time.

practise-in-the-open = Play, dance, juggle or practise your art for twenty minutes by day in a public place where that is allowed, without asking for money.
    .tip = Choose somewhere people can stroll past. Looking at your hands is fine.
    .plan = When I have set up, I will begin with the piece I know best.
    .exit = Passers-by owe you nothing; keep it soft enough that they can talk.
    .micro = Five minutes at the edge of the place.
    .stretch = Do the piece you are still learning.

shared-making-call = Propose something made by many hands to neighbours or a club, a recipe book, a quilt, a mural on paper, and ask three people to join.
    .tip = Say what one person’s part is and how long it takes. Three parts are enough to begin.
    .plan = When I have written what one part looks like, I will ask the first of the three.
    .exit = Write: “Happy to have you, and as glad if you only come to see it.”
    .micro = Tell one person about the idea.
    .stretch = Ask one of the three to choose the theme.

stall-for-a-day = Take a table, or share one, at a local fair, flea market or swap day, and show things you made.
    .tip = Greet people once and let them look. Most walk on from every table.
    .plan = When somebody stops, I will say hello and what the thing is made of.
    .exit = Say: “Have a look, no need to buy.”
    .micro = Find a fair and ask what a table costs.
    .stretch = Ask one visitor which piece they like best.

karaoke-with-friends = Sing one whole song in front of a few friends, at home or in a hired room, with the words on a screen.
    .tip = Pick one everybody can join for the chorus. No drink is needed for it.
    .plan = When my song comes up, I will sing it to the end, loud enough to hear myself.
    .exit = Say: “Join in whenever you like, and talk if you want to.”
    .micro = Sing one verse together with somebody.
    .stretch = Choose the song you love instead of the safe one.

three-critics = Ask three people you trust for honest criticism of the same piece, and hear all of it without defending.
    .tip = For a week the only answer you give is “thank you”. Where all three agree, look again.
    .plan = When the first criticism arrives, I will thank them and wait for the other two.
    .exit = Write: “Honest is kind here, and you’re free to decline.”
    .micro = Ask one person for two criticisms.
    .stretch = Ask the one whose opinion you fear a little.

small-showing = Hold a small showing of your work by day in a library, club or community room you have been given, and invite ten people.
    .tip = An hour and five pieces are a showing. Put a few words beside each, so that you need not explain.
    .plan = When the first guest comes in, I will say hello and let them look.
    .exit = Write on the invitation: “Drop in for five minutes, or don’t. Both are fine.”
    .micro = Show five pieces to two friends at a table.
    .stretch = Say three sentences to everyone about why you made them.

solo-set = Give a performance of your own, fifteen minutes or more, alone in front of an audience that came for it.
    .tip = Rehearse the first minute until it runs by itself. Plan the next morning free.
    .plan = When I am in my place, I will look at the back wall, count to three and begin.
    .exit = Invite people with: “Come if you like; an empty chair is fine too.”
    .micro = Do the whole set for two friends.
    .stretch = Say one unrehearsed thing between two pieces.

big-commission-proposal = Ask a town office, festival or company, in an arranged meeting, to commission a large piece of work from you. Bring a plan and a price.
    .tip = Decide beforehand what will have made the day worth it, whatever they say. Plan rest for the day after.
    .plan = When I have shown the plan, I will say the price and wait.
    .exit = Say at the end: “Thank you for your time. The decision is yours.”
    .micro = Present the plan to two friends who play the committee.
    .stretch = Thank them in writing afterwards, whatever the answer was.

## Hearing no

one-wish-and-odds = Write down one thing you would like to ask somebody for, and next to it how likely a yes is, from 0 to 100.
    .tip = Write the first number that comes. You can compare it with what happens one day.
    .plan = When I sit down with paper, I will write one wish and one number.
    .exit = Nobody has been asked anything. It is a wish on paper.
    .micro = Think of the wish without a number.
    .stretch = Write what you would do after a no.

no-in-your-own-voice = Record yourself saying “No, sorry, that does not work for me” on your phone, and play it back three times. Delete it afterwards.
    .tip = Notice how short the sentence is, and how much quiet comes after it.
    .plan = When I am alone in a room, I will record the sentence and listen to it three times.
    .exit = You are both sides today, so nobody has to be spared.
    .micro = Say the sentence once, without recording it.
    .stretch = Record it in a colder voice, and listen to that one too.

thanks-for-a-no-in-reserve = Write two lines you could send after any no, such as “Thank you for telling me. I wish you a good week.” Keep them in your notes.
    .tip = Having the answer ready means that a no does not leave you without words.
    .plan = When I have opened my notes, I will write two lines and give them a title.
    .exit = These two lines are a way out for you, ready for whenever you want it.
    .micro = Copy the example and change one word.
    .stretch = Send them to yourself and read them as if somebody else had written them.

question-aloud-at-home = Say a question you would like to ask somebody aloud at home three times: once fast, once slow, once as you would really say it.
    .tip = Listen for the moment when your voice goes up. A short pause there helps.
    .plan = When the kettle is on, I will say my question three times.
    .exit = Walls do not mind. Take as many tries as you like.
    .micro = Whisper it once.
    .stretch = Say it, then answer yourself aloud with a friendly no.

a-no-that-passed = Write three sentences about a small no that you once got: what it was, how the day went on, what came later.
    .tip = Choose a small one, like a full class or a refused invitation. Leave the heavy ones in peace.
    .plan = When I have five quiet minutes, I will write my three sentences and then close the page.
    .exit = Nobody has to read it, and you may stop after one sentence.
    .micro = Think of one small no, and name the year.
    .stretch = Tell one person the last sentence.

song-request = Send a song request to a radio show or an online stream through their form, and do not wait for it.
    .tip = Many requests arrive and a few are played. Silence is the usual answer here.
    .plan = When I hear or see that requests are open, I will send mine and do something else.
    .exit = They choose from a pile, so nobody has to turn you down by name.
    .micro = Choose the song.
    .stretch = Add a line about why you would like to hear it.

suggestion-box = Give one suggestion to a library, café or bus company through their form or box, even though there may be no reply.
    .tip = One idea in two sentences. It counts whether or not anybody writes back.
    .plan = When I next notice something that could be better, I will send it in two sentences.
    .exit = Write: “No answer needed.”
    .micro = Write the suggestion down for yourself.
    .stretch = Give your name and say you would be glad to hear what they think.

waiting-list = Ask to be put on the waiting list for something that is full: a class, a book, a tour, an allotment.
    .tip = Full is a fact and says nothing about you. A list is a no with a door in it.
    .plan = When I see the word “full”, I will write and ask for the list.
    .exit = Write: “If you do not keep one, that is all right.”
    .micro = Look up whether there is a list.
    .stretch = Ask how long the list usually takes.

free-this-hour = Ask somebody you get on with for ten minutes of chat within the hour, by call or text, knowing that they may well be busy.
    .tip = Short notice makes a no likely, and it makes it light as well.
    .plan = When I have a free hour, I will send my question to one person.
    .exit = Write: “If not, another day is as good.”
    .micro = Send them a greeting without a question.
    .stretch = Ask somebody you have not spoken to for a month.

free-contest-entry = Send something small of yours to a free contest with many entries: a caption, a photo of a place, a short poem.
    .tip = Read the terms first. The sending is the whole task, and what comes of it is like the weather.
    .plan = When the entry is good enough to be shown, I will send it and close the page.
    .exit = They expect many entries and choose few, so nobody is burdened with yours.
    .micro = Find a contest and note its last day.
    .stretch = Tell somebody that you have entered.

one-look-for-the-answer = After you have sent a request, choose one time today for looking whether an answer has come, and do not look before.
    .tip = Put the device in another room if your hand goes there by itself.
    .plan = When I have sent my request, I will set an alarm and look only when it rings.
    .exit = They get the time they need, and you get your afternoon.
    .micro = Wait for fifteen minutes before you look.
    .stretch = Leave it until tomorrow morning.

last-minute-invitation = Invite somebody you know to something this afternoon or evening that you will do anyway, such as a walk, a film or cooking.
    .tip = You are going in any case. That takes the weight off the question.
    .plan = When I know what I will do today, I will send one invitation.
    .exit = Write: “Short notice, I know, so feel free to say no.”
    .micro = Invite them to something next week.
    .stretch = Invite somebody you know less well.

one-more-renewal = Phone the library or a hire shop and ask whether you may keep something you have borrowed for longer than the rules say.
    .tip = Have the number of your card ready. The rule may be a rule, and then you know.
    .plan = When the desk is open, I will call and ask for one more week.
    .exit = Say: “If somebody is waiting for it, I will bring it back.”
    .micro = Renew it through the page.
    .stretch = Ask for two weeks.

end-of-day-price = Half an hour before a bakery or market stall closes, and with nobody waiting, ask whether anything left over is cheaper now.
    .tip = Some places do it and others may not. Both answers come from a rule.
    .plan = When I see that nobody is waiting, I will ask once and take the answer.
    .exit = Say: “If not, I will take one at the usual price.”
    .micro = Look for a sign that says so.
    .stretch = Ask what happens to the rest.

an-online-game = Ask somebody you do not know in an online game or chess community for one game, and take a no or no answer as it comes.
    .tip = People decline because of time, level or dinner. You will not learn which, and that is all right.
    .plan = When I am logged in, I will ask one person and wait two minutes.
    .exit = Write: “No need to explain if you would rather not.”
    .micro = Watch a game of theirs.
    .stretch = Ask somebody who plays better than you.

question-to-an-author = Write to an author, musician or podcaster whose work you know, and ask them one real question about it.
    .tip = Reply or not, you have thought about the work more closely than most people do.
    .plan = When I have found their public address, I will send five lines and put it out of my mind.
    .exit = Write: “I know that you cannot answer everybody.”
    .micro = Write the question in your copy of the work.
    .stretch = Tell them what the work changed in your day.

better-seat = When you pick up a ticket at a quiet hour, ask whether a better seat is free at the same price.
    .tip = “Is there by chance …” is a friendly beginning. One question, and then your ticket.
    .plan = When the person looks up, I will ask my question once.
    .exit = Say: “If not, this one is fine.”
    .micro = Ask where your seat is.
    .stretch = Ask for one exact seat by its number.

what-if-they-decline = Send a small request that can be declined and, if a no comes, answer with thanks and no question why.
    .tip = Prepare the thank-you now. It is hard to find words when your cheeks are hot.
    .plan = When a no arrives, I will send my two lines of thanks and put the phone down.
    .exit = Not being asked for reasons is a kindness they will notice.
    .micro = Write the thank-you beforehand.
    .stretch = Wish them well with whatever keeps them busy.

open-call = Answer a public call for letters, recipes or memories from a magazine, museum or radio programme. Leave politics aside today.
    .tip = Write it as you would tell it at a kitchen table. Choose something you are glad for others to know.
    .plan = When I have read it once aloud, I will send it without changing it again.
    .exit = They can use it, cut it or leave it. That was the deal from the start.
    .micro = Write the first paragraph.
    .stretch = Send it under your full name.

one-discount-question = When you buy something at a quiet hour, ask once whether there is a discount, and take the first answer.
    .tip = Ask in the tone in which you would ask for a bag. Then let there be silence.
    .plan = When I am about to pay, I will ask my question once.
    .exit = Say: “Fine, I only thought I would ask.”
    .micro = Ask whether there will be a sale soon.
    .stretch = Ask for it on something that has a small flaw.

price-match = Ask a shop by chat or e-mail whether they would match a lower price you have seen elsewhere for something you mean to buy.
    .tip = Send the link. It says more than any argument.
    .plan = When I have found the lower price, I will write two lines with the link.
    .exit = Write: “If you do not do this, I understand.”
    .micro = Compare the two prices.
    .stretch = Ask what else they could do for you.

discontinued-by-phone = Phone a shop at a quiet hour and ask for something you liked that has probably gone out of production.
    .tip = Expect a no, and listen to how they say it. It is often a very kind one.
    .plan = When I have the exact name of the thing, I will call and ask.
    .exit = Say: “If it is gone, there is no need to search.”
    .micro = Look for it on their page.
    .stretch = Ask what they would take instead.

off-the-menu = In a café at a quiet hour, ask for something that is not on the menu but needs only what they have there.
    .tip = Think of bread with butter, or hot milk. If the kitchen says no, your second choice is ready.
    .plan = When the waiter asks, I will say my wish and then my second choice.
    .exit = Say: “If that makes trouble, I will take my second choice.”
    .micro = Ask what is best here.
    .stretch = Ask them to surprise you with something for the same price.

half-the-list = Apply for a course, a post or a place for which you bring about half of what they ask for, and say so openly.
    .tip = Say in one line what you would learn first. Nobody has to guess then.
    .plan = When I have found a notice that makes me think “if only”, I will write the first line.
    .exit = They asked for applications and will choose. You are not taking anything from anybody.
    .micro = Mark in the notice what you do bring.
    .stretch = Write to them beforehand with a question.

the-recipe = At a quiet hour, ask a baker or cook whether they would tell you how they make something that you liked.
    .tip = Say what you tasted in it. A secret stays a secret, and they will be pleased all the same.
    .plan = When I have finished eating or paid, I will ask my question at the counter.
    .exit = Say: “If it is a house secret, I respect that.”
    .micro = Ask what one of the spices is.
    .stretch = Make it at home, and tell them how it went.

late-place = Phone about a course or trip whose closing date has passed, and ask whether a place has become free.
    .tip = Have your dates in front of you. Ask, listen, thank them, hang up.
    .plan = When the office opens, I will call and ask for one place.
    .exit = Say: “I know that I am late, and it is my doing.”
    .micro = Write to them instead.
    .stretch = Ask to be the first they call next time.

invite-somebody-admired = Invite somebody you look up to in your club, class or street for a walk or a coffee, once and with an open door.
    .tip = Name what you would like to hear about. It tells them what they say yes to.
    .plan = When we stand together for a moment, I will ask my question in one sentence.
    .exit = Say: “You must have a full week, so I will not mind a no.”
    .micro = Tell them what you value in what they do.
    .stretch = Name a day.

ten-noes = Ask somebody you trust to sit with you while you make ten small requests in a row and they answer each with a plain no.
    .tip = Look at them, or at the table. After the sixth no most words sound like sounds.
    .plan = When we both have ten minutes, I will hand over the rules and begin.
    .exit = Agree on a word that ends it, for them as well as for you.
    .micro = Do it with three requests.
    .stretch = Let them say the no in the tone you like least.

submit-the-shelf-piece = Send something you finished long ago and never showed to a place that takes very little of what it gets.
    .tip = It has rested long enough. Check the form and the length, and leave the rest alone.
    .plan = When I have read the rules for sending, I will send it as it is.
    .exit = Reading and declining is their daily work, and they have a standard letter for it.
    .micro = Take it out and read the first page.
    .stretch = Send it to two places, if their rules allow that.

no-reasons-asked = Ask somebody face to face for something small they may well refuse and, after a no, say “thanks for being straight with me” and change the subject.
    .tip = The wish to explain yourself comes like a wave. You can stand in it for ten seconds.
    .plan = When I hear the no, I will breathe out, say my sentence and ask about their day.
    .exit = Say with the question: “A no is fine, and I mean that.”
    .micro = Practise the sentence aloud.
    .stretch = Stay for another ten minutes and talk about something else.

try-the-instrument = In a music shop at a quiet hour, ask whether you may try an instrument that you do not mean to buy today, and say so.
    .tip = Honesty first: “I am only curious today.” Then it is their free choice.
    .plan = When the seller is free, I will ask before I touch anything.
    .exit = Say: “If you keep that for buyers, I fully understand.”
    .micro = Ask what the instrument is called.
    .stretch = Ask them to play it for you.

room-for-an-hour = At a quiet hour, ask a library, community house or café whether you could have a corner or a room for an hour for something of yours, free of charge.
    .tip = Say how many will come, and that you will leave it as you found it.
    .plan = When I meet the person in charge of the rooms, I will ask in two sentences.
    .exit = Say: “If it usually costs something, tell me, and I will think about it.”
    .micro = Ask what the rooms cost.
    .stretch = Ask for it once a month.

surely-not-here = At a quiet hour, ask in a shop once for something you would love to find, though they almost certainly do not have it.
    .tip = Twenty seconds, said plainly and without a joke. You expect a no, so nothing hangs on their answer.
    .plan = When nobody is waiting, I will ask my question once.
    .exit = Say: “I thought as much. Thank you, and a good day.”
    .micro = Ask for something they may have.
    .stretch = Ask whom they would send you to.

what-would-make-it-yes = After a real no from a place that chose somebody or something else, write once and ask what would have made it a yes.
    .tip = Thank them first for the decision. You ask to learn, and the answer stays no.
    .plan = When three days have gone by since the no, I will write my four lines.
    .exit = Write: “If you do not give reasons, that is fine.”
    .micro = Write down what you think the reason was.
    .stretch = Ask for one thing that was good as well.

no-story = Tell somebody you trust about a no you got this month: what you asked for, what it felt like, what you did next.
    .tip = Tell it from the outside first, like a scene. The feeling finds its place by itself.
    .plan = When we sit together with time, I will say that I would like to tell a small story.
    .exit = Say: “I do not need advice, only an ear, if you have one.”
    .micro = Tell it in two sentences.
    .stretch = Ask what no they remember best.

cold-letter = Write to somebody you admire and do not know, and ask for one exact thing that would cost them less than ten minutes.
    .tip = One line on who you are, one on why them, one with the request. Then stop.
    .plan = When I have the three lines, I will send them before the evening.
    .exit = Write: “I will be glad of the thought, and a no needs no words.”
    .micro = Write the line about why them.
    .stretch = Send it on paper, with your address.

three-in-one-day = In one day, make three small, honest requests of three different people, each of which may well be refused. Ask each of them once.
    .tip = Write the three down in the morning, with your guess. In the evening write down what came.
    .plan = When I leave home with my list, I will make the first request within the hour.
    .exit = Say each time: “No is quite all right.”
    .micro = Make one of the three.
    .stretch = Do it with three quite different kinds of people.

small-grant = Apply for a small grant, scholarship or residency that many apply for, with an idea that matters to you.
    .tip = Answer what they ask, in their order. Most of the work is saying plainly what you want to do.
    .plan = When I have read the call twice, I will fill in the first page the same day.
    .exit = Choosing is what the jury is there for. Your form is one of many on their table.
    .micro = Write the idea in three sentences.
    .stretch = Show it to somebody who has sat on such a jury.

what-did-not-convince = Ask somebody who has turned down your idea, and whom you trust, what exactly did not convince them. Take notes, and do not defend it.
    .tip = You are not asking them to think again. Read your notes back to them at the end.
    .plan = When they have time, I will ask whether they would tell me, and take out my pen.
    .exit = Say: “You can leave it at the no, that is enough for me.”
    .micro = Ask for the strongest point only.
    .stretch = Ask what they would have needed to see.

wanted-place-by-phone = Some time after applying for a post or a place you really want, and if they do not rule it out, phone once and ask how things stand.
    .tip = Say your name slowly and when you applied. A friendly half-minute is remembered.
    .plan = When two weeks have gone by, I will call in the middle of the morning.
    .exit = Say: “If you cannot say yet, I will wait.”
    .micro = Ask by e-mail.
    .stretch = Say in one sentence why you want it.

ask-for-the-long-wish = Ask the person who can decide about it for something you have wanted for a long time and never asked for.
    .tip = Say it in the first minute. A long run-up makes both of you tired.
    .plan = When we have sat down, I will say: there is something I would like to ask you for.
    .exit = Say: “You can say no, and we will still be on good terms.”
    .micro = Write the wish and the name of the person.
    .stretch = Say what you would do so that it works for them as well.

stand-for-the-vote = Put yourself forward for a task in a club or association that is decided by vote, and say in one minute why you would like it.
    .tip = A vote is about a task on one evening. You can want it and still congratulate somebody else.
    .plan = When candidates are asked for, I will raise my hand and stand by it.
    .exit = Say: “Whoever gets it has my help.”
    .micro = Ask what the task involves.
    .stretch = Ask the others afterwards what they would like to see.

audition-with-others = Go to an audition or tryout for a choir, a play or a team that takes fewer people than come.
    .tip = Prepare two minutes well. What they look for may have nothing to do with how good you are.
    .plan = When my name is called, I will breathe out and begin with the part I know best.
    .exit = Choosing is their work. Thank them, and you are free to go.
    .micro = Read the call, and practise the first thirty seconds.
    .stretch = Ask afterwards when they hold the next one.

proposal-to-the-vote = Put a practical proposal of yours before a club, residents’ or members’ meeting that will vote on it, and stay in the room for the vote.
    .tip = Tell two members about it beforehand. Sit where you can see a face you like.
    .plan = When my item is called, I will raise my hand and say what I propose and why.
    .exit = Say: “However you decide, thank you for looking at it.”
    .micro = Tell one member about your proposal.
    .stretch = Ask afterwards what those who voted against it would have needed.

reapply-openly = Where the rules allow a new try, apply again to a place that turned you down, and say openly what is different now.
    .tip = It is a new round and an invited one. Put what is different at the top.
    .plan = When the new round opens, I will write the first line on the first day.
    .exit = They have called for entries, and their answer will be yours to take as it is.
    .micro = Read your old application with a pencil.
    .stretch = Ask beforehand whether a second try is welcome.

## Saying no

unsubscribe-from-one = Unsubscribe from one newsletter or notification you no longer want.
    .tip = No reason is asked; leave that box empty.
    .plan = When the next one arrives, I will scroll to the end and unsubscribe.
    .exit = Nobody is waiting at the other end; it is a list.
    .micro = Mark it and read it no longer today.
    .stretch = Unsubscribe from three.

three-noes-alone = Alone at home, say three different noes aloud, for instance “No, thank you”, “Not this time”, “I’d rather not”.
    .tip = Let your voice go down at the end, as it does after a full stop.
    .plan = When I close the door behind me, I will say my three noes before I sit down.
    .exit = Only you hear them.
    .micro = Say one of them quietly.
    .stretch = Say them without a smile.

a-no-you-would-have-liked = Write down one no you would have liked to say lately, in the words you would use now. It is for you alone.
    .tip = Try it in one sentence first. You can add kindness later; clarity comes before.
    .plan = When I sit down this evening, I will write the situation in one line and my no below it.
    .exit = It goes to nobody, so nobody has to take it well.
    .micro = Write only the situation.
    .stretch = Read it aloud once.

mute-one-chat = Mute one busy chat for a day.
    .tip = Anybody who needs you urgently knows other ways.
    .plan = When it buzzes the next time, I will mute it until tomorrow.
    .exit = They can go on talking, and you can read later or not at all.
    .micro = Mute it for one hour.
    .stretch = Leave it muted for a week.

count-your-yeses = For one day, note every yes you give. In the evening, mark one that you did not mean.
    .tip = You are taking a look; nothing needs to change today.
    .plan = When I hear myself say yes, I will make a mark on my list.
    .exit = Nobody is told, and every yes still stands.
    .micro = Note the yeses of one hour.
    .stretch = Write beside it what you would have said.

let-it-ring = Let one call that is not urgent ring out, and answer it later, by text or call, when it suits you.
    .tip = A telephone asks; it does not decide.
    .plan = When somebody calls at a bad moment, I will let it ring and note when I will answer.
    .exit = They can leave a message or write.
    .micro = Turn the sound off for one hour.
    .stretch = Write: “I can’t talk now. I’ll get back to you tomorrow.”

no-leaflet = When somebody offers you a leaflet or a sample today, shake your head in a friendly way and go on.
    .tip = One small movement is a complete answer.
    .plan = When a hand with a paper comes towards me, I will shake my head and keep going.
    .exit = They hear it all day; a friendly face makes it light.
    .micro = Practise the movement in a mirror.
    .stretch = Add: “No, thank you.”

no-bag-thank-you = At the till, say “No, thank you” to one thing you do not need: a bag, a receipt, a loyalty card.
    .tip = Three words, a glance, done.
    .plan = When I am asked, I will say “No, thank you” before I look for a reason.
    .exit = For the person at the till it is one thing less to do.
    .micro = Say it aloud at the door before you go in.
    .stretch = Say it without adding why.

hours-on-your-profile = Set a status or note in your messaging app that says when you answer, such as “I reply after six”.
    .tip = Choose hours you would keep anyway.
    .plan = When I open the app for the first time today, I will write my hours and save them.
    .exit = People can see it before they write, which spares them waiting.
    .micro = Turn off read receipts in one app.
    .stretch = Keep to it for three days.

cannot-make-it = Answer one online event invitation you will not take up with “can’t go”, rather than leaving it open.
    .tip = A clear no helps whoever is counting chairs.
    .plan = When I see the open invitation, I will tap the no before I close the page.
    .exit = It gives them a number; they need not answer.
    .micro = Decide, and tap it tomorrow.
    .stretch = Add a line: “Have a good evening.”

reply-tomorrow = Answer one message that is not urgent with: “I’ve seen this. I’ll reply tomorrow.”
    .tip = It is a promise you can keep, which is better than a quick answer you cannot.
    .plan = When a message wants more than I have today, I will send that line and close the chat.
    .exit = Add, if you like: “If it can’t wait, tell me.”
    .micro = Wait one hour before you answer something.
    .stretch = Name a day further away.

no-second-helping = When you are offered more to eat or a drink you do not want, say: “No, thank you. It was good.” Give no reason.
    .tip = Put a hand near your plate while you say it; it helps the words.
    .plan = When the dish comes round, I will say my line and hand it on.
    .exit = Your thanks tell them the food was welcome.
    .micro = Practise the line once before you go to the table.
    .stretch = Say it once more in the same words if you are offered again.

thanks-for-a-no = Thank a friend, relative or colleague who once gave you a clear, kind no, and tell them why it helped.
    .tip = “You told me straight, so I could ask elsewhere.”
    .plan = When I think of one honest no I was given, I will send two sentences about it.
    .exit = Add: “You needn’t answer. I wanted you to have it.”
    .micro = Think of one such no and what was good about it.
    .stretch = Copy their words for your own use.

ask-how-they-say-no = Ask somebody who says no well: “How do you do it? What words do you use?”
    .tip = Most of us can name such a person at once.
    .plan = When I have a name in mind, I will send the question.
    .exit = Write: “One sentence is plenty, or skip it.”
    .micro = Write down a no you have heard from them.
    .stretch = Use their words once this week.

only-looking = Look around a shop, and when you are offered help, say: “No, thank you, I’m looking around.”
    .tip = You are allowed to leave without buying.
    .plan = When somebody offers help, I will say my line and go on looking.
    .exit = Smile or thank them once; they can turn to others.
    .micro = Nod and say “Thanks, I’m fine.”
    .stretch = Leave without buying, with a “Goodbye” to the staff.

name-what-you-do-not-want = When something is chosen together, a dish, a film or a time, say one thing you would rather not have.
    .tip = “Not the spicy one for me” leaves everything else open.
    .plan = When the choice is going round, I will name the one thing I do not want.
    .exit = Add: “Anything else is fine with me.”
    .micro = Say it to the person next to you.
    .stretch = Say as well what you would like.

please-write-instead = When somebody asks to call, and writing suits you better, reply: “Not by phone today. Please write to me.”
    .tip = How you talk is something you may choose.
    .plan = When the question comes, I will answer with that line and not with a reason.
    .exit = Add: “I’ll answer tonight,” if that is true.
    .micro = Ask for the call to be short.
    .stretch = Tell a friend that you generally like writing better.

end-the-chat = End one exchange of messages yourself: “I’ll stop here for today. Good night,” or words like it.
    .tip = You may end a good talk as well; it stays good.
    .plan = When I notice I am answering only to answer, I will send my closing line.
    .exit = Add: “Nice to hear from you.”
    .micro = Wait ten minutes before the next reply.
    .stretch = Put the phone in another room afterwards.

i-will-sit-out = In a game, a round or a shared activity, say once: “I’ll sit this one out.”
    .tip = Stay where you are and watch; you are still part of it.
    .plan = When my turn or the vote comes, I will say my line and lean back.
    .exit = Add: “Go on without me, I’m glad to watch.”
    .micro = Ask to go last.
    .stretch = Say it before anybody asks you.

a-no-is-fine-here = Ask a friend for something small and write with it: “A no is really fine.” Mean it, whichever way they answer.
    .tip = You learn from both sides what a no weighs.
    .plan = When I need some small thing, I will ask, and thank them for either answer.
    .exit = Say it in those words: “A no is really fine.”
    .micro = Tell a friend they may always say no to you.
    .stretch = If it is a no, answer: “Thanks for telling me straight.”

leave-a-group-chat = Leave a group chat you no longer need, with one friendly line of goodbye.
    .tip = “I’m tidying my chats. Write to me directly any time.”
    .plan = When I have written my line, I will send it and leave within the minute.
    .exit = They can reach you directly; say so.
    .micro = Archive the chat.
    .stretch = Leave without giving a reason.

cancel-a-subscription = Cancel online one subscription or membership you do not use.
    .tip = They may show you an offer. You may scroll past it.
    .plan = When I am at my screen, I will look for “cancel” and go on until I see the confirmation.
    .exit = It is a contract; nobody is hurt by its end.
    .micro = Find out when it can be ended.
    .stretch = Write a one-line message where they ask for the cause: “No longer needed.”

no-without-a-reason = Answer one small request or offer with a friendly no that holds no reason.
    .tip = “Thank you for asking. Not this time.” Then stop typing.
    .plan = When I start to type “because”, I will delete it and send the rest.
    .exit = Add thanks; it says that you like the person.
    .micro = Give a reason of three words.
    .stretch = Say one by voice.

leave-me-out-of-this-photo = When somebody takes pictures in company, say: “Please leave me out of this one.” Offer to take it yourself if you like.
    .tip = Say it while they are still lifting the phone.
    .plan = When I see a camera come up, I will say my line and step or lean aside.
    .exit = Say: “Take yours; I’m happy to wait.”
    .micro = Turn away for one picture.
    .stretch = Ask somebody to take down a picture you are in.

decline-in-one-sentence = Decline one invitation in a single plain sentence.
    .tip = Thanks, no, good wish: “Thank you, I won’t be there, have a lovely day.”
    .plan = When I know that I do not want to go, I will send the sentence the same day.
    .exit = An early no gives your place to somebody else.
    .micro = Reply that they will hear from you by tomorrow, and keep to it.
    .stretch = Send it without “sorry”.

practise-noes-together = Ask a friend to make you five silly requests on the phone. Answer every one with a different no.
    .tip = Laughing is allowed; the no still has to come.
    .plan = When we talk next, I will explain the game and ask for the first request.
    .exit = Say: “Only if you’re in the mood for nonsense.”
    .micro = Play one round, by text.
    .stretch = Say each no without a reason and then be quiet.

no-to-a-sales-call = In a sales call, say in your first sentences: “No, thank you. Please take my number off your list. Goodbye.” Then hang up.
    .tip = They have a script, and now so have you.
    .plan = When I hear what it is about, I will say my three sentences and end the call.
    .exit = A quick no gives them time for somebody who wants it.
    .micro = Say the three sentences aloud with the phone switched off.
    .stretch = Use your everyday voice and leave out “sorry”.

not-my-part = When a question reaches you that belongs to somebody else, reply: “That isn’t mine. Try …” and name the person.
    .tip = Pointing the way is help.
    .plan = When such a message arrives, I will write two sentences and leave the task where it belongs.
    .exit = Add: “If that doesn’t get you further, tell me.”
    .micro = Ask who looks after it.
    .stretch = Leave out “sorry”.

smaller-yes = Answer one request with a smaller yes: “Not the whole of it, but I can do ten minutes.”
    .tip = Choose a size you would be glad to give.
    .plan = When the request comes, I will think of the part I would like to do, and offer only that.
    .exit = Add: “If that doesn’t help, no is all right too.”
    .micro = Say yes, but to a later day.
    .stretch = Say plainly what you leave out.

take-back-a-small-yes = Take back one small yes you gave too fast, in good time: “I said yes too quickly. I won’t manage it after all.”
    .tip = Do it while they can still plan differently.
    .plan = When I know that I do not want it, I will write the same day.
    .exit = Add, if it is true: “I can tell you now who might.”
    .micro = Ask until when they need to know.
    .stretch = Keep the reason to yourself.

doorstep-no = If somebody wants to sell you something at your door, say through it or on the step: “No, thank you. Goodbye.” Then close.
    .tip = You may leave the door shut and speak through it.
    .plan = When I hear what it is about, I will say my five words and close the door.
    .exit = A short no lets them go on to the next door.
    .micro = Practise it once at the closed door.
    .stretch = Put a note on the door.

tell-someone-no-is-hard = Tell a friend that you find saying no difficult and that you are practising it.
    .tip = It also lets them know that a no from you is practice, not distance.
    .plan = When we next write, I will tell them in two sentences.
    .exit = Add: “You can help by taking it lightly.”
    .micro = Tell them you are practising something.
    .stretch = Ask them to check sometimes: “Is that a real yes?”

i-will-come-back-to-you = Answer one request today with: “Let me think. I’ll come back to you,” and say when.
    .tip = A fast yes is often an old habit talking.
    .plan = When I hear a request and my mouth says yes, I will say that line first.
    .exit = Give a time: “You’ll hear from me by tomorrow noon.”
    .micro = Take one breath before you answer.
    .stretch = Come back with a no.

ten-minutes-from-the-start = Begin a call with “I have ten minutes”, and end it after ten minutes yourself.
    .tip = Say it cheerfully, in the first sentence. Set a quiet alarm.
    .plan = When I pick up or dial, I will say my ten minutes before anything else.
    .exit = Say: “If it needs longer, let’s find another time.”
    .micro = Say that you have half an hour.
    .stretch = End without a reason: “My ten minutes are over. Speak soon.”

leave-when-you-meant-to = Leave a visit, meeting or gathering at the time you chose beforehand, with one sentence of goodbye.
    .tip = Fetch your things first. Goodbyes go more smoothly with a coat on.
    .plan = When my time has come, I will say: “I’m going now. It was good to be here.”
    .exit = Say goodbye to the host; everyone else may go on talking.
    .micro = Say at the beginning when you will leave.
    .stretch = Go while it is at its best.

no-group-present = Decline to join one collection or shared present: “I won’t join this time.”
    .tip = What you can spend is your own affair. A wish of your own is a present too.
    .plan = When the list comes round, I will write my sentence and no sum.
    .exit = Add: “I’ll wish them well myself.”
    .micro = Give less than was suggested.
    .stretch = Write it in the group rather than in private.

thanks-i-can-manage = When somebody helps you without asking, with a door, a chair, a bag or a screen, say: “Thank you, I can manage. I’ll ask if I need a hand.”
    .tip = Your things, your pace. They meant well, and you may still say it.
    .plan = When a hand reaches in, I will say my two sentences in a friendly way.
    .exit = It tells them how they can be useful: by being asked.
    .micro = Say: “One moment, please.”
    .stretch = Say what would really help.

quieter-please = Write to somebody you live with or next to, and get on with, and ask them to keep one sound down at one hour.
    .tip = One sound, one time, one wish. Send it in daylight, not in the heat of it.
    .plan = When it is quiet again and I am calm, I will send three friendly sentences.
    .exit = Write: “If it can’t be helped, tell me and I’ll find a way.”
    .micro = Ask whether they know how far it carries.
    .stretch = Ask them in person at a calm moment.

i-would-rather-not-say = When somebody in private life asks about something you like to keep to yourself, say: “I’d rather not say.” Then talk of something else.
    .tip = Have your next topic ready; it builds a bridge.
    .plan = When the question comes, I will say my line and ask about something of theirs.
    .exit = Say it warmly: “Nothing against you. I don’t talk about it.”
    .micro = Answer with half of what you would normally tell.
    .stretch = Let the silence stand after it.

i-do-not-lend-this = When somebody asks to borrow a thing you would worry about, answer: “I don’t lend this one.”
    .tip = “This one” tells them it is about the thing.
    .plan = When I feel the worry before the yes, I will send that sentence.
    .exit = Add, if you like, something you would gladly lend.
    .micro = Lend it with a date for its return.
    .stretch = Say no without an alternative.

please-ask-before-you-come = Tell somebody who tends to call or drop in without notice that you would like a short message first.
    .tip = Tell them what you gain: “Then I have time for you.”
    .plan = When it has happened again and they have gone, I will write it in two sentences.
    .exit = Add: “I like seeing you. It works better that way.”
    .micro = Ask whether they could write the day before.
    .stretch = Say which times are never good.

outside-my-budget = When a plan costs more than you want to spend, write: “That’s outside my budget.” Suggest something cheaper, or leave it.
    .tip = A budget is a plan, and you need not lay it open.
    .plan = When the price comes up, I will send that sentence before I say yes to the date.
    .exit = Add: “Go ahead without me if you’ve set your hearts on it.”
    .micro = Ask what it will cost.
    .stretch = Say what you would be glad to pay.

back-tomorrow-morning = Where your hours allow it, answer a work or study message after hours with: “I’ll look at it tomorrow morning.” Or set it as an automatic reply.
    .tip = Decide beforehand what would be a real emergency.
    .plan = When a message comes after my hours, I will send the line or let the automatic one do it.
    .exit = Tell them when they can count on you.
    .micro = Leave one message unread until morning.
    .stretch = Agree on hours with the people you work with.

cancel-by-phone = End one contract or booking by phone, at a quiet hour. If they make you an offer, say: “Thank you, no. Please confirm that it’s ended.”
    .tip = One sentence for every question; you can use the same one.
    .plan = When I have the number and the contract in front of me, I will call and say what I want first.
    .exit = Thank the person; the rules are not theirs.
    .micro = Find the number and how much notice it needs.
    .stretch = Ask for a confirmation in writing before you hang up.

not-looking-for-advice = When somebody gives you advice you did not ask for, say: “Thank you. I’m not looking for advice on this.”
    .tip = Thanks first, then the door, closed softly.
    .plan = When the second “you should” arrives, I will say my two sentences.
    .exit = Add what you would like: “It helps if you listen.”
    .micro = Say “I’ll think about it” and change the subject.
    .stretch = Say it to somebody who always advises you.

hand-a-task-back = Hand back one voluntary or borrowed task that has stayed with you: “I’ve done this for a while. From next month I can’t.”
    .tip = Choose something that was never yours by contract, and give notice.
    .plan = When I know the date, I will write it to the person whose task it is.
    .exit = Offer a clean handover: half a page and one talk.
    .micro = Ask whose task it is.
    .stretch = Say no to the next one in the same week.

turn-down-a-role = Decline one role that others would like you to take: organiser, treasurer, driver, the one who always writes the notes.
    .tip = Thank them for thinking of you, decline, and leave the finding of somebody else to them.
    .plan = When I have slept on it, I will send my three sentences.
    .exit = Write: “I hope you find somebody who’d enjoy it.”
    .micro = Take it for one single time.
    .stretch = Say that the answer will be the same next year.

stop-sending-me-these = Ask somebody you know to stop sending you one kind of message: chain letters, alarming news, jokes you do not like.
    .tip = It is about the messages. Tell them what you are glad to get from them.
    .plan = When the next one arrives, I will write my request in two sentences.
    .exit = Add: “I like hearing from you. It’s only these.”
    .micro = Mute them for a week.
    .stretch = Say it in the group where they are posted.

quiet-after-the-no = After your next no, say nothing more for five seconds. Let the other person be the next to speak.
    .tip = Count your breaths. What wants to come out is probably a reason.
    .plan = When my no is out, I will close my mouth and breathe in twice.
    .exit = It leaves them time to take it in.
    .micro = Wait for two seconds.
    .stretch = Keep a friendly face while you wait.

not-that-nickname = Ask somebody who calls you by a nickname or a label you do not like to stop, and say what you would like to be called.
    .tip = Give them the right word right away; it is quicker to learn than a ban.
    .plan = When I hear it again, I will say: “I’d rather you called me …”
    .exit = Add: “You couldn’t know.”
    .micro = Sign your messages with the name you like.
    .stretch = Remind them once, in a friendly way, when they slip.

no-to-somebody-you-please = Say no to one small wish of somebody you nearly always say yes to and feel safe with.
    .tip = Begin with the no; affection can follow it.
    .plan = When the wish comes, I will say: “Not today,” and only then what I like about them.
    .exit = Say: “Ask me again another time. I like it that you ask.”
    .micro = Say yes, but with your own condition.
    .stretch = Leave out the reason.

how-did-my-no-land = Ask somebody you said no to lately: “How did my no come across?”
    .tip = Choose a small no and a person who likes you.
    .plan = When a day has gone by, I will send the question and only thank them for the answer.
    .exit = Write: “If you didn’t notice anything, that’s an answer too.”
    .micro = Ask yourself how you would have taken it.
    .stretch = Ask how they would have liked to hear it.

which-meeting-without-me = Decline one meeting or study session where you are not needed, and ask for the notes. Choose one you are free to miss.
    .tip = Say what you will do with the time, if it helps them to see it.
    .plan = When the invitation arrives, I will ask myself what I add, and answer the same day.
    .exit = Write: “If you need me for one point, I’ll come for that point.”
    .micro = Ask what is expected of you there.
    .stretch = Ask to be taken off the regular list.

decline-a-quote = Phone a trader or provider whose offer you had asked for, at a quiet hour, and tell them you will not take it.
    .tip = They would like to know. Silence costs them more than your no.
    .plan = When I have decided, I will call and say it in my second sentence.
    .exit = Say: “Thank you for the work you put into it.”
    .micro = Write it in two sentences.
    .stretch = If they ask why, give one true reason.

no-in-front-of-the-group = Say no to one shared plan in front of several people, in a room or on a call: “I won’t join in this time. Enjoy it.”
    .tip = Say it at the volume of the others, and stay in your seat.
    .plan = When everybody says yes in turn, I will say my sentence at my turn.
    .exit = Add: “Tell me about it afterwards.”
    .micro = Say it to one of them beforehand.
    .stretch = Give no reason, and stay in the conversation.

change-the-subject = When talk with people you know turns to something that does you no good, say: “I’d like to talk about something else,” and offer a topic.
    .tip = Have the topic ready: a trip, a recipe, a neighbour’s cat.
    .plan = When I feel my shoulders go up, I will say my sentence and ask a question.
    .exit = Say: “You can talk about it without me. I’ll fetch some water.”
    .micro = Leave the table for two minutes.
    .stretch = Say which topic you mean.

no-to-lending-money = When a friend or relative you feel safe with asks for a loan, answer: “I don’t lend money. I hope you find a way.”
    .tip = A rule is lighter to hear than a judgement on their plan.
    .plan = When the request comes, I will wait an hour and then send my sentence.
    .exit = Add, if you mean it: “I can help you look at your options.”
    .micro = Say that you need a night to think.
    .stretch = Say no to a sum you could spare.

no-gossip = When people you know talk badly of somebody who is absent, say: “I’d rather not talk about them while they’re not here.”
    .tip = Speak for yourself, and leave the sermon out.
    .plan = When I hear the name and the tone, I will say my sentence and ask about something else.
    .exit = Then offer a way on: “How was your week?”
    .micro = Stay silent and do not join in.
    .stretch = Say one good thing about the absent person.

change-a-standing-yes = End or shrink one favour that has become a fixture: the weekly errand, the standing call, the cake every time.
    .tip = Give notice and one last date. Habits need a little time to move.
    .plan = When I have chosen the last date, I will write to them about it.
    .exit = Write: “I’ve liked doing it. From next month I need the time myself.”
    .micro = Skip it once.
    .stretch = End it without a replacement.

a-shorter-visit = Phone a relative or friend and tell them beforehand that you will stay for a shorter time than usual.
    .tip = Tell them what you look forward to, and when you will leave.
    .plan = When the visit is a week away, I will call and say my times first.
    .exit = Say: “I’d rather come for less time and enjoy it.”
    .micro = Put your times in a message.
    .stretch = Say no to the question whether you could stay longer after all.

no-to-extra-work = When a voluntary extra task or shift is offered to you, say: “I can’t take this on this week.” Only where it is safe for your position.
    .tip = Tell them what you can do instead, or by when it would be possible.
    .plan = When I am asked, I will look at my list before I look at their face.
    .exit = Say: “If that leaves you stuck, let’s see what could move.”
    .micro = Ask for an hour to check.
    .stretch = Offer nothing else in its place.

a-topic-off-the-table = On the phone, tell a relative you feel safe with which topic you no longer want to talk about: your weight, your love life, your plans.
    .tip = Say what you do enjoy talking about with them.
    .plan = When we have both said hello, I will say: “One thing I’d like to leave out from now on.”
    .exit = Say: “You can ask about everything else.”
    .micro = Say it for this one call.
    .stretch = If it comes up again, say once: “That’s my topic to leave out.”

undo-a-bigger-yes = Take back one larger promise you should not have made, while there is still time, and offer a fair handover.
    .tip = Own the yes, then the no: “I promised, and I can’t hold it.”
    .plan = When I have thought of the handover, I will write the same day.
    .exit = Write: “I know this makes work for you, and I regret that.”
    .micro = Tell them that you have doubts.
    .stretch = Tell them by voice.

the-same-no-twice = When somebody you feel safe with asks a second time after your no, repeat the same no in the same words. Bring no new reason.
    .tip = Every new reason is a new thing to discuss.
    .plan = When I am asked again, I will say the same sentence, a little more slowly.
    .exit = Say: “I know you’d hoped for it. My answer stays.”
    .micro = Say: “As I said.”
    .stretch = Go on to another topic yourself.

i-am-not-the-go-between = Tell two people who send their quarrels through you that you will not pass messages on any more. Write the same words to each.
    .tip = Same words for both means nobody has to guess whose side you are on.
    .plan = When the next message for the other one comes, I will answer it with my sentence.
    .exit = Write: “I like you both. Please talk to each other.”
    .micro = Leave one message undelivered and say so.
    .stretch = Ask each to leave the other out of your talks.

leave-a-regular-service = Phone somebody whose service you have used for a long time, a trainer, cleaner or music teacher, and tell them you are stopping.
    .tip = Give notice, thank them for one thing, and say goodbye.
    .plan = When I have the last date, I will call at a quiet hour and say it in my second sentence.
    .exit = Say: “I’ve been glad of your work. You don’t need to persuade me.”
    .micro = Take a break of one month first.
    .stretch = Say it in person.

i-would-leave-the-room = Tell people you feel safe with what you will do if a certain kind of joke or shouting goes on: “Then I’ll go next door for a while.” Then do so.
    .tip = It says what you do, and leaves them free.
    .plan = When it begins again, I will say it once, calmly, and go if it goes on.
    .exit = Say: “I’ll be back in ten minutes, and glad to be.”
    .micro = Go next door without a word.
    .stretch = Tell them beforehand at a calm hour.

leave-a-commitment = Tell the person in charge that you are leaving one commitment that no longer fits: a board, a team, a club, a course.
    .tip = Decide first, then talk. Bring the date and what you hand over.
    .plan = When we have sat down or joined the call, I will say it before the small talk is over.
    .exit = Say: “I wanted to tell you myself. You needn’t agree with it.”
    .micro = Ask for a pause in place of leaving.
    .stretch = Answer “Can’t you stay until …?” with the date you had chosen.

not-that-holiday = Phone your family or friends, those you feel safe with, and say no to one holiday or big gathering you always attend.
    .tip = Say it early, and say what you would like to do with them another time.
    .plan = When the plan is first mentioned this year, I will call and say it in my first minute.
    .exit = Say: “You may be disappointed. I’d still rather tell you now.”
    .micro = Come for one day only.
    .stretch = Make no other offer yet.

repeated-line-with-an-ally = With somebody on your side present, tell a person who keeps crossing one of your limits what has to stop. Only where you and your income are safe.
    .tip = Agree with your ally beforehand who says what, and how you leave. Rest afterwards.
    .plan = When we are all seated, I will read out my two sentences and the one thing I ask for.
    .exit = Say: “You needn’t answer today. I’d like to know that you heard it.”
    .micro = Talk it through with your ally.
    .stretch = Write it down afterwards, and give everybody a copy.

final-no-to-something-big = Say a final no to something big you have been carrying undecided: an offer, a project, a shared plan. Choose the day, and rest after it.
    .tip = Write your no as one sentence and keep it in your hand.
    .plan = When we meet or talk, I will say the sentence first and explain only if I want to.
    .exit = Say: “My mind is made up. Thank you for waiting for it.”
    .micro = Tell the no to a friend first.
    .stretch = Write to them the next day to confirm it.
