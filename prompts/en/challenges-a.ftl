### Words of the challenges with strangers, in shops and in hearing no.
### Facts are in challenges/<context>.toml under the same id, in the same order.

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
    .plan = When I have got my drink or found my bearings, I will go up to one person and say my name.
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
    .micro = Order something else than your usual.
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
    .stretch = Do it with something that costs more than you would ever spend.

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
    .stretch = Ask again, kindly, until it is really clear.

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

show-me-how = At a quiet hour, ask somebody who sells a tool, device or material to show you how it works.
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

table-for-one = Have a drink or a meal by yourself in a café where people sit, and stay for twenty minutes with your phone in your bag.
    .tip = Look at the room as if you had been asked to describe it. Nobody needs an explanation.
    .plan = When I have my drink, I will put my phone away and look around.
    .exit = A paying guest needs no company and owes nobody a performance.
    .micro = Take the drink to a bench outside.
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

noticeboard-request = Ask in a shop or café at a quiet hour whether you may put up a notice of your own: lessons, a find, an exchange, a meeting.
    .tip = Bring the notice with you, small and tidy. They want to see it before they say yes.
    .plan = When the counter is free, I will show my notice and ask.
    .exit = Say: “If your wall is full, I understand.”
    .micro = Write the notice.
    .stretch = Ask in a second, quite different place.

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

last-minute-invitation = Invite somebody to something this afternoon or evening that you will do anyway, such as a walk, a film or cooking.
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
    .exit = Say: “If that makes trouble, the soup, please.”
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
