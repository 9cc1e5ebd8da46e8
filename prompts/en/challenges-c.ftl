## Dating

dating-true-line = Write one true sentence about yourself that you would be glad for a date to know. Keep it where you will see it again.
    .tip = Small and particular is good: the soup you make, the song you always sing along to.
    .plan = When I sit down with a drink today, I will write one true sentence about me.
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

speed-dating-evening = Book a place at a speed-dating or singles evening run by an organiser, go, and talk with everyone you are seated with.
    .tip = Everybody there came for the same reason. Bring two questions you like, and plan your way home.
    .plan = When the bell rings for the first round, I will ask the first question on my card.
    .exit = Each talk ends by itself; tick the sheet honestly and owe nobody more.
    .micro = Look up one such evening and write down the date.
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

offline-afternoon = Tell the people who usually reach you that you will be offline for one afternoon, and stay offline for all of it.
    .tip = Say from when to when. The first hour is usually the itchy one.
    .plan = When the afternoon begins, I will switch the phone to silent and put it in a drawer.
    .exit = Write: “Back at six. If it’s urgent, call twice.”
    .micro = Do it for one hour without announcing it.
    .stretch = Give no reason in the message.

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
