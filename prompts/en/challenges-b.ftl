### The asks of three contexts in words: work and study, friends and family, saying no.
### The facts of each stand under the same id in prompts/challenges/.

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

ask-for-a-better-rate = When you agree on a fee, a grant or paid hours, ask once in writing whether a better rate is possible, and name it.
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
