"""Every request in every state: a table of what is answered, and no cell without an answer."""

import re

import pytest

from bot.domain.intents import Intent
from bot.sandbox.telegram import Telegram
from tests.conversations.crowd import STATES, come_to, crowd, shown
from tests.person import Bot, Chat

SAID = {
    Intent.EASIER: "can I have something easier please?",
    Intent.HARDER: "give me something harder please",
    Intent.DIFFERENT: "can I have a different one please?",
    Intent.SKIP: "not today please",
    Intent.LATER: "remind me in two hours",
    Intent.TODAY: "what is today's challenge?",
    Intent.HIDE: "never give me that one again",
    Intent.AGAIN: "can I do the same one again tomorrow?",
    Intent.DONE: "I did it!",
    Intent.TRIED: "I tried but I froze and turned back",
    Intent.PAUSE: "please pause for a week",
    Intent.RESUME: "please start again, I'm back",
    Intent.STOP: "please stop sending me messages",
    Intent.FORGET: "please delete all my data",
    Intent.HELP: "how does this work?",
    Intent.HELP_NOW: "I need help right now, who can I call?",
    Intent.PROGRESS: "show me my progress",
    Intent.LADDER: "show me my ladder",
    Intent.OWN: "I want to add a challenge of my own",
    Intent.TIME: "please send it every day at 8:30",
    Intent.LANGUAGE: "can you speak spanish?",
    Intent.SETTINGS: "open the settings",
    Intent.THANKS: "thank you",
    Intent.GREETING: "hello",
}
CARD = r"I’m in"
QUESTIONS = r"Did you try|Did it happen|what do you fear|How likely|What came back|hardest moment"
ANSWERED = {  # once somebody has met the bot; what stands in the reply or on its buttons
    Intent.EASIER: rf"{CARD}|will be a smaller one",
    Intent.HARDER: rf"{CARD}|brings another one",
    Intent.DIFFERENT: rf"{CARD}|brings another one",
    Intent.SKIP: r"smaller|lighter|gentler|rest day|Nothing is open",
    Intent.LATER: r"I’ll come back to it|We are paused",
    Intent.TODAY: rf"{CARD}|{QUESTIONS}|Tell me how it went|still there|Today’s is done",
    Intent.HIDE: r"won’t come again|Which one\?",
    Intent.AGAIN: r"Tomorrow the same one again|Nothing is open",
    Intent.DONE: rf"{QUESTIONS}|kept that|Nothing is open",
    Intent.TRIED: rf"{QUESTIONS}|kept|Nothing is open|anxious were you",
    Intent.PAUSE: r"Paused until",
    Intent.RESUME: r"The next challenge comes",
    Intent.STOP: r"I’ve stopped",
    Intent.FORGET: r"erases everything",
    Intent.HELP: r"Once a day",
    Intent.HELP_NOW: r"findahelpline\.com",
    Intent.PROGRESS: r"showed up|Nothing faced yet",
    Intent.LADDER: r"Where you stand",
    Intent.OWN: r"What would you like to be able to do",
    Intent.TIME: r"08:30",
    Intent.LANGUAGE: r"Which language|español",
    Intent.SETTINGS: r"Evening question",
    Intent.THANKS: rf"welcome|{QUESTIONS}|How likely",
    Intent.GREETING: rf"Hello|{QUESTIONS}|How likely",
}
AT_ANY_TIME = {Intent.HELP, Intent.HELP_NOW, Intent.FORGET, Intent.STOP, Intent.LANGUAGE}
FIRST = {"en": r"18 or older", "es": r"18 años"}
MEETING = {
    "en": r"didn’t catch|What would you like to practise|08:30",
    "es": r"no lo entendí|Qué te gustaría practicar|08:30",
}


SAID_ES = {
    Intent.EASIER: "¿puedo tener algo más fácil, por favor?",
    Intent.HARDER: "dame algo más difícil, por favor",
    Intent.DIFFERENT: "¿me das otro distinto, por favor?",
    Intent.SKIP: "hoy no, por favor",
    Intent.LATER: "recuérdamelo en dos horas",
    Intent.TODAY: "¿cuál es el reto de hoy?",
    Intent.HIDE: "no me des ese nunca más",
    Intent.AGAIN: "¿puedo repetir el mismo mañana?",
    Intent.DONE: "¡lo hice!",
    Intent.TRIED: "lo intenté pero me bloqueé y me di la vuelta",
    Intent.PAUSE: "una pausa de una semana, por favor",
    Intent.RESUME: "quiero retomarlo, ya volví",
    Intent.STOP: "deja de mandarme mensajes, por favor",
    Intent.FORGET: "borra todos mis datos, por favor",
    Intent.HELP: "¿cómo funciona esto?",
    Intent.HELP_NOW: "necesito ayuda ahora mismo, ¿a quién puedo llamar?",
    Intent.PROGRESS: "enséñame mi progreso",
    Intent.LADDER: "enséñame mi escalera",
    Intent.OWN: "quiero añadir un reto propio",
    Intent.TIME: "mándalo todos los días a las 8:30, por favor",
    Intent.LANGUAGE: "¿puedes hablar inglés?",
    Intent.SETTINGS: "abre los ajustes",
    Intent.THANKS: "muchas gracias",
    Intent.GREETING: "hola",
}
CARD_ES = r"Me animo"
QUESTIONS_ES = (
    r"¿Lo intentaste|¿Pasó\?|qué temes|¿Qué probabilidad|¿Qué respuesta|momento más difícil"
)
ANSWERED_ES = {
    Intent.EASIER: rf"{CARD_ES}|será más pequeño",
    Intent.HARDER: rf"{CARD_ES}|Mañana llega otro",
    Intent.DIFFERENT: rf"{CARD_ES}|Mañana llega otro",
    Intent.SKIP: r"más suave|más ligero|más pequeño|Hoy no hay nada pendiente",
    Intent.LATER: r"Vuelvo con esto|Estamos en pausa",
    Intent.TODAY: rf"{CARD_ES}|{QUESTIONS_ES}|Cuéntame cómo fue|Sigue ahí|Lo de hoy ya está",
    Intent.HIDE: r"No volverá|¿Cuál\?",
    Intent.AGAIN: r"Mañana, el mismo otra vez|Hoy no hay nada pendiente",
    Intent.DONE: rf"{QUESTIONS_ES}|Lo guardé|Hoy no hay nada pendiente",
    Intent.TRIED: rf"{QUESTIONS_ES}|Lo guardé|Hoy no hay nada pendiente",
    Intent.PAUSE: r"En pausa hasta",
    Intent.RESUME: r"El próximo reto llega",
    Intent.STOP: r"Aquí paro",
    Intent.FORGET: r"Esto borra todo",
    Intent.HELP: r"Una vez al día",
    Intent.HELP_NOW: r"findahelpline\.com",
    Intent.PROGRESS: r"Diste el paso|Todavía ninguno",
    Intent.LADDER: r"Dónde estás",
    Intent.OWN: r"¿Qué te gustaría poder hacer",
    Intent.TIME: r"08:30",
    Intent.LANGUAGE: r"I’ll speak English",
    Intent.SETTINGS: r"Pregunta de la noche",
    Intent.THANKS: rf"De nada|{QUESTIONS_ES}",
    Intent.GREETING: rf"Hola|{QUESTIONS_ES}",
}
WORDS = {"en": (SAID, ANSWERED), "es": (SAID_ES, ANSWERED_ES)}


def expected(state: str, intent: Intent, language: str) -> str:
    if intent not in AT_ANY_TIME and state in ("new", "choosing"):
        return (FIRST if state == "new" else MEETING)[language]
    return WORDS[language][1][intent]


@pytest.mark.parametrize("state", STATES)
async def test_every_request_is_answered_as_it_should_be(
    bot: Bot, telegram: Telegram, state: str
) -> None:
    first = Chat(bot, telegram.person(5000, first_name="P", language_code="en"))
    await come_to(state, first)
    asked = {
        "en": await crowd(first, telegram, SAID),
        "es": await crowd(first, telegram, SAID, language="es", number=6001),
    }
    for language, chats in asked.items():
        for intent, chat in chats.items():
            chat.person.send(WORDS[language][0][intent])
    await bot.settle()
    wrong = [
        f"{language} {intent}: {chat.texts}"
        for language, chats in asked.items()
        for intent, chat in chats.items()
        if not re.search(expected(state, intent, language), shown(chat))
    ]
    assert not wrong, "\n".join(wrong)


def test_every_request_stands_in_the_table() -> None:
    for said, answered in WORDS.values():
        assert set(said) == set(answered) == set(Intent)
